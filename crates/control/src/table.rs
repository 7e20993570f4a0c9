//! Records of one kind in memory: a persistent map a world, so that a copy costs nothing and a look-up compares ids
//! only.
//!
//! Look-ups are what large replies spend their time on. A key therefore carries its first 16 bytes beside the text:
//! nearly every comparison on the way down the tree is one of two numbers in the node itself.

use std::cmp::Ordering;
use std::sync::Arc;

use cumulet_model::{Record, RecordKey, World};
use cumulet_store::Revision;
use equivalent::{Comparable, Equivalent};
use imbl::OrdMap;

/// A record with the revision of its last change.
#[derive(Debug, Clone)]
pub struct Row<R> {
    /// The record.
    pub record: R,
    pub(crate) revision: Revision,
}

/// An id in a table; orders as its text does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    head: u128,
    text: Arc<str>,
}

/// A key that borrows its text.
struct Probe<'a> {
    head: u128,
    text: &'a str,
}

/// The first 16 bytes as a number that orders as they do.
fn head(text: &str) -> u128 {
    let mut bytes = [0; 16];
    let length = text.len().min(16);
    bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
    u128::from_be_bytes(bytes)
}

impl<'a> Probe<'a> {
    fn new(text: &'a str) -> Self {
        Self { head: head(text), text }
    }
}

impl Equivalent<Key> for Probe<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.head == key.head && *self.text == *key.text
    }
}

impl Comparable<Key> for Probe<'_> {
    fn compare(&self, key: &Key) -> Ordering {
        self.head.cmp(&key.head).then_with(|| self.text.cmp(&key.text))
    }
}

type Rows<R> = OrdMap<Key, Arc<Row<R>>>;

/// All records of one kind, ordered by world and id.
#[derive(Debug, Clone)]
pub struct Table<R> {
    worlds: OrdMap<World, Rows<R>>,
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Self { worlds: OrdMap::new() }
    }
}

impl<R: Record> Table<R> {
    /// The record of an id in a world.
    pub fn get(&self, world: &World, id: impl AsRef<str>) -> Option<&R> {
        self.worlds.get(world)?.get(&Probe::new(id.as_ref())).map(|row| &row.record)
    }

    /// All records of a world, by id.
    pub fn in_world<'a>(&'a self, world: &'a World) -> impl Iterator<Item = &'a R> + 'a {
        self.worlds.get(world).into_iter().flat_map(OrdMap::values).map(|row| &row.record)
    }

    /// All records of all worlds.
    pub fn all(&self) -> impl Iterator<Item = &R> {
        self.worlds.values().flat_map(OrdMap::values).map(|row| &row.record)
    }

    /// How many there are in all worlds.
    pub fn len(&self) -> usize {
        self.worlds.values().map(OrdMap::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.worlds.is_empty()
    }

    pub(crate) fn row(&self, key: &RecordKey) -> Option<&Arc<Row<R>>> {
        self.worlds.get(&key.world)?.get(&Probe::new(&key.id))
    }

    pub(crate) fn row_mut(&mut self, key: &RecordKey) -> Option<&mut Arc<Row<R>>> {
        self.worlds.get_mut(&key.world)?.get_mut(&Probe::new(&key.id))
    }

    pub(crate) fn insert(&mut self, key: &RecordKey, row: Row<R>) {
        let place = Key { head: head(&key.id), text: key.id.as_str().into() };
        let row = Arc::new(row);
        match self.worlds.get_mut(&key.world) {
            Some(rows) => drop(rows.insert(place, row)),
            None => drop(self.worlds.insert(key.world.clone(), OrdMap::unit(place, row))),
        }
    }

    pub(crate) fn remove(&mut self, key: &RecordKey) {
        let Some(rows) = self.worlds.get_mut(&key.world) else { return };
        rows.remove(&Probe::new(&key.id));
        if rows.is_empty() {
            self.worlds.remove(&key.world);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keys_order_as_their_texts(a in "[ -~é\\x00]{0,20}", b in "[ -~é\\x00]{0,20}") {
            let key = |text: &str| Key { head: head(text), text: text.into() };
            prop_assert_eq!(key(&a).cmp(&key(&b)), a.cmp(&b));
            prop_assert_eq!(Probe::new(&a).compare(&key(&b)), a.cmp(&b));
            prop_assert_eq!(Probe::new(&a).equivalent(&key(&b)), a == b);
        }
    }
}
