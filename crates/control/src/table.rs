//! Records of one kind in memory: a persistent map a world, so that a copy costs nothing and a look-up compares ids
//! only.
//!
//! Look-ups are what large replies spend their time on. A key therefore carries its first 16 bytes beside the text:
//! nearly every comparison on the way down the tree is one of two numbers in the node itself.
//!
//! The tree doesn't know what it holds: one for each of some fifty kinds of records would be a third of this crate's
//! code, and of the time that it takes to compile.

use std::any::Any;
use std::cmp::Ordering;
use std::marker::PhantomData;
use std::sync::Arc;

use cumulet_model::{Record, RecordKey, World};
use cumulet_store::Revision;
use equivalent::{Comparable, Equivalent};
use imbl::OrdMap;

/// A record with the revision of its last change.
struct Row<R> {
    record: R,
    revision: Revision,
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

/// A [`Row`] of the table's kind.
type AnyRow = dyn Any + Send + Sync;
type Rows = OrdMap<Key, Arc<AnyRow>>;

/// All records of one kind, ordered by world and id.
#[derive(Debug)]
pub struct Table<R> {
    worlds: OrdMap<World, Rows>,
    kind: PhantomData<fn() -> R>,
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Self { worlds: OrdMap::new(), kind: PhantomData }
    }
}

impl<R> Clone for Table<R> {
    fn clone(&self) -> Self {
        Self { worlds: self.worlds.clone(), kind: PhantomData }
    }
}

impl<R: Record> Table<R> {
    /// The record of an id in a world.
    pub fn get(&self, world: &World, id: impl AsRef<str>) -> Option<&R> {
        self.find(world, id.as_ref()).map(|row| &row.record)
    }

    /// All records of a world, by id.
    pub fn in_world<'a>(&'a self, world: &'a World) -> impl Iterator<Item = &'a R> + 'a {
        self.worlds.get(world).into_iter().flat_map(OrdMap::values).filter_map(record)
    }

    /// All records of all worlds.
    pub fn all(&self) -> impl Iterator<Item = &R> {
        self.worlds.values().flat_map(OrdMap::values).filter_map(record)
    }

    /// How many there are in all worlds.
    pub fn len(&self) -> usize {
        self.worlds.values().map(OrdMap::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.worlds.is_empty()
    }

    /// The revision of a record's last change.
    pub(crate) fn revision(&self, key: &RecordKey) -> Option<Revision> {
        self.find(&key.world, &key.id).map(|row| row.revision)
    }

    fn find(&self, world: &World, id: &str) -> Option<&Row<R>> {
        place(&self.worlds, world, id)?.downcast_ref()
    }

    /// Adds or replaces a record.
    pub(crate) fn insert(&mut self, key: &RecordKey, record: R, revision: Revision) {
        insert(&mut self.worlds, key, Arc::new(Row { record, revision }));
    }

    /// Notes the revision of a record's last change.
    pub(crate) fn set_revision(&mut self, key: &RecordKey, revision: Revision) {
        let Some(row) = place_mut(&mut self.worlds, key) else { return };
        if let Some(own) = Arc::get_mut(row).and_then(|row| row.downcast_mut::<Row<R>>()) {
            own.revision = revision;
        } else if let Some(shared) = row.downcast_ref::<Row<R>>() {
            // With a state that others still read.
            *row = Arc::new(Row { record: shared.record.clone(), revision });
        }
    }

    pub(crate) fn remove(&mut self, key: &RecordKey) {
        remove(&mut self.worlds, key);
    }
}

/// The record of a row. Every row of a table is of its kind.
fn record<R: Record>(row: &Arc<AnyRow>) -> Option<&R> {
    row.downcast_ref::<Row<R>>().map(|row| &row.record)
}

// What follows is the same for all kinds, and compiled once.

fn place<'a>(worlds: &'a OrdMap<World, Rows>, world: &World, id: &str) -> Option<&'a AnyRow> {
    worlds.get(world)?.get(&Probe::new(id)).map(Arc::as_ref)
}

fn place_mut<'a>(worlds: &'a mut OrdMap<World, Rows>, key: &RecordKey) -> Option<&'a mut Arc<AnyRow>> {
    worlds.get_mut(&key.world)?.get_mut(&Probe::new(&key.id))
}

fn insert(worlds: &mut OrdMap<World, Rows>, key: &RecordKey, row: Arc<AnyRow>) {
    let place = Key { head: head(&key.id), text: key.id.as_str().into() };
    match worlds.get_mut(&key.world) {
        Some(rows) => drop(rows.insert(place, row)),
        None => drop(worlds.insert(key.world.clone(), OrdMap::unit(place, row))),
    }
}

fn remove(worlds: &mut OrdMap<World, Rows>, key: &RecordKey) {
    let Some(rows) = worlds.get_mut(&key.world) else { return };
    rows.remove(&Probe::new(&key.id));
    if rows.is_empty() {
        worlds.remove(&key.world);
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
