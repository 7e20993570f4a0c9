//! A transactional, ordered key-value store with watches: where the desired state lives.
//!
//! ```text
//!  commit(Txn) ─▶ bounded queue ─▶ writer thread ─▶ one durable commit per group ─▶ Feed ─▶ watches
//!                                  compare, apply                                     └──▶ replies
//! ```
//!
//! One trait, [`Store`], shaped so that an embedded engine and etcd both fit: optimistic transactions that
//! compare the revision at which single keys last changed, and watches from a revision on.
//!
//! Invariants:
//! - A transaction that changes something gets the next revision; revisions have no gaps.
//! - A commit that was answered with a revision is on disk and survives kill -9 and power loss.
//! - A watch delivers every later batch, once, in order, or says [`WatchError::Lagged`]: never a silent gap.
//! - A load and a watch from the load's revision miss nothing and repeat nothing.
//!
//! Not here: leases (they come with the cluster), record formats, keys' meaning, caches and indexes.

mod feed;
mod memory;
mod redb;
mod txn;

pub mod conformance;

pub use feed::{Batch, Change, Watch, WatchError};
pub use memory::MemoryStore;
pub use redb::RedbStore;
pub use txn::{MAX_KEY_BYTES, MAX_TXN_BYTES, MAX_TXN_OPS, Op, Txn};

use bytes::Bytes;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A point in the store's history. 0 is before the first change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

impl fmt::Display for Revision {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Arc<str>,
    /// The value.
    pub value: Bytes,
    /// Revision of the transaction that last wrote it: what [`Txn::expect`] compares.
    pub mod_revision: Revision,
}

/// All entries under a prefix, in key order, as of one revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Watch from here to see all that came after.
    pub revision: Revision,
    /// Ordered by key.
    pub entries: Vec<Entry>,
}

/// What the asynchronous calls return.
pub type StoreFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;

/// The store. Cheap to share behind an [`Arc`].
pub trait Store: Send + Sync + 'static {
    /// Reads all entries whose key starts with `prefix` (`""`: everything) as of one revision.
    fn load(&self, prefix: &str) -> StoreFuture<Loaded, StoreError>;

    /// Applies the transaction as a whole or not at all. Nothing happens before the future is first
    /// polled; dropping it later does not take the transaction back.
    ///
    /// Returns the transaction's revision; if it changes nothing (no operations, or only deletions of
    /// absent keys), the current one.
    fn commit(&self, txn: Txn) -> StoreFuture<Revision, CommitError>;

    /// All batches after `from`.
    fn watch(&self, from: Revision) -> Watch;
}

/// Why the store can't be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process has the store open.
    #[error("the store in {path} is in use by another process")]
    InUse {
        /// The data directory.
        path: String,
    },
    /// The file system refused.
    #[error("{doing} {path}")]
    File {
        /// What was being done.
        doing: &'static str,
        /// To which file.
        path: String,
        /// Why it failed.
        #[source]
        source: std::io::Error,
    },
    /// The engine failed: the disk, or a damaged file.
    #[error("the store's engine failed")]
    Engine(#[source] Arc<dyn std::error::Error + Send + Sync>),
    /// The file was written by a newer version.
    #[error("the store has format {found}; this version reads {known}")]
    Format {
        /// In the file.
        found: u64,
        /// Understood.
        known: u64,
    },
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
}

/// Why a transaction was not committed.
#[derive(Clone, Debug, thiserror::Error)]
pub enum CommitError {
    /// A key is not at the expected revision: read again, decide again.
    #[error("{key} was changed by someone else")]
    Conflict {
        /// The first such key, in the order of the comparisons.
        key: String,
    },
    /// Over one of the limits [`MAX_TXN_OPS`], [`MAX_TXN_BYTES`], [`MAX_KEY_BYTES`].
    #[error("the transaction is too large: {what}")]
    TooLarge {
        /// Which limit.
        what: &'static str,
    },
    /// Malformed: an empty key, or one key written twice.
    #[error("the transaction is malformed: {what} ({key:?})")]
    Malformed {
        /// In what way.
        what: &'static str,
        /// Which key.
        key: String,
    },
    /// The disk failed (or is full) and nothing was applied. Later commits may succeed.
    #[error("the store could not write")]
    Io(#[source] Arc<dyn std::error::Error + Send + Sync>),
    /// The disk failed in the middle of the commit: the transaction is applied as a whole or not at all,
    /// and it is not known which, or not known to be durable. If it was applied, it reaches the watches.
    #[error("the store failed while writing; whether the change was kept is not known yet")]
    Unknown(#[source] Arc<dyn std::error::Error + Send + Sync>),
    /// The store was closed before the transaction was taken up.
    #[error("the store is closed")]
    Closed,
}
