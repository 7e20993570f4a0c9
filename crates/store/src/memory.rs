//! The engine for tests: all the semantics, nothing on disk.

use crate::feed::{Feed, Watch};
use crate::txn::{Applied, Table, apply};
use crate::{CommitError, Entry, Loaded, Revision, Store, StoreError, StoreFuture, Txn};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A store that forgets.
#[derive(Debug)]
pub struct MemoryStore {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug)]
struct Inner {
    entries: BTreeMap<Arc<str>, Entry>,
    revision: Revision,
    feed: Feed,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        let inner = Inner { entries: BTreeMap::new(), revision: Revision(0), feed: Feed::new(Revision(0)) };
        Self { inner: Arc::new(Mutex::new(inner)) }
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Store for MemoryStore {
    fn load(&self, prefix: &str) -> StoreFuture<Loaded, StoreError> {
        let inner = lock(&self.inner);
        let entries = inner
            .entries
            .range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded))
            .map(|(_, entry)| entry)
            .take_while(|entry| entry.key.starts_with(prefix))
            .cloned()
            .collect();
        let loaded = Loaded { revision: inner.revision, entries };
        Box::pin(std::future::ready(Ok(loaded)))
    }

    fn commit(&self, txn: Txn) -> StoreFuture<Revision, CommitError> {
        let inner = Arc::clone(&self.inner);
        Box::pin(async move {
            txn.validate()?;
            let inner = &mut *lock(&inner);
            let Ok(applied) = apply(&mut inner.entries, inner.revision, &txn);
            match applied {
                Applied::Changed(batch) => {
                    inner.revision = batch.revision;
                    inner.feed.publish([batch]);
                }
                Applied::Unchanged => {}
                Applied::Conflict(key) => return Err(CommitError::Conflict { key }),
            }
            Ok(inner.revision)
        })
    }

    fn watch(&self, from: Revision) -> Watch {
        lock(&self.inner).feed.subscriber().watch(from)
    }
}

impl Table for BTreeMap<Arc<str>, Entry> {
    type Error = Infallible;

    fn mod_revision(&self, key: &str) -> Result<Option<Revision>, Infallible> {
        Ok(self.get(key).map(|entry| entry.mod_revision))
    }

    fn put(&mut self, entry: &Entry) -> Result<(), Infallible> {
        self.insert(Arc::clone(&entry.key), entry.clone());
        Ok(())
    }

    fn delete(&mut self, key: &str) -> Result<(), Infallible> {
        self.remove(key);
        Ok(())
    }
}

fn lock(inner: &Mutex<Inner>) -> MutexGuard<'_, Inner> {
    // Only a bug in this crate can panic under the lock; a test then fails on its own account.
    inner.lock().unwrap_or_else(PoisonError::into_inner)
}
