//! How much one guest, and all guests together, may ask at a time.
//!
//! Invariant: a guest that takes all its slots leaves those of the others untouched, until the common bound is met.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use cumulet_model::EniId;

/// Slots for work in progress, by client: an interface, as a rule.
#[derive(Debug)]
pub struct Slots<K: Hash + Eq + Clone = EniId> {
    per_eni: usize,
    total: usize,
    taken: Mutex<Taken<K>>,
}

#[derive(Debug)]
struct Taken<K> {
    total: usize,
    by_eni: HashMap<K, usize>,
}

/// A slot; free again when dropped.
#[derive(Debug)]
pub struct Slot<K: Hash + Eq + Clone = EniId> {
    slots: Arc<Slots<K>>,
    eni: K,
}

impl<K: Hash + Eq + Clone> Slots<K> {
    /// At most `per_eni` slots for each interface and `total` for all.
    pub fn new(per_eni: usize, total: usize) -> Arc<Slots<K>> {
        let taken = Mutex::new(Taken { total: 0, by_eni: HashMap::new() });
        Arc::new(Slots { per_eni, total, taken })
    }

    /// A slot for an interface; none when it has all of its own, or all are taken.
    pub fn take(self: &Arc<Self>, eni: &K) -> Option<Slot<K>> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if taken.total >= self.total || taken.by_eni.get(eni).is_some_and(|count| *count >= self.per_eni) {
            return None;
        }
        taken.total += 1;
        *taken.by_eni.entry(eni.clone()).or_default() += 1;
        Some(Slot { slots: self.clone(), eni: eni.clone() })
    }
}

impl<K: Hash + Eq + Clone> Drop for Slot<K> {
    fn drop(&mut self) {
        let mut taken = self.slots.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.total -= 1;
        if let Some(count) = taken.by_eni.get_mut(&self.eni) {
            *count -= 1;
            if *count == 0 {
                taken.by_eni.remove(&self.eni);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::fixture;

    #[test]
    fn slots_are_bounded_by_interface_and_in_all_and_come_back() {
        let slots = Slots::new(2, 3);
        let (a, b): (EniId, EniId) =
            (fixture::id("eni-00000000000000001"), fixture::id("eni-00000000000000002"));
        let held = [slots.take(&a).unwrap(), slots.take(&a).unwrap()];
        assert!(slots.take(&a).is_none());
        let other = slots.take(&b).unwrap();
        assert!(slots.take(&b).is_none());
        drop((held, other));
        assert!(slots.taken.lock().unwrap().by_eni.is_empty());
        assert!(slots.take(&a).is_some());
    }
}
