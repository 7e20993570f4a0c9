//! A transaction, its limits, and its effect: the part that all engines share.

use crate::{Batch, Change, CommitError, Entry, Revision};
use bytes::Bytes;
use std::collections::HashSet;

/// Most operations, and most comparisons, of one transaction: a launch of 1,000 instances with their volumes and
/// interfaces fits. etcd allows 128 unless started with `--max-txn-ops`.
pub const MAX_TXN_OPS: usize = 16 * 1024;
/// Most bytes of keys and values in one transaction: the same launch with the largest user data fits. etcd allows
/// 1.5 MiB unless started with `--max-request-bytes`.
pub const MAX_TXN_BYTES: usize = 48 * 1024 * 1024;
/// Longest key, in bytes.
pub const MAX_KEY_BYTES: usize = 1024;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// Create or replace.
    Put {
        /// Where.
        key: String,
        /// What.
        value: Bytes,
    },
    /// Remove; nothing happens if the key is absent.
    Delete {
        /// Which.
        key: String,
    },
}

impl Op {
    /// The key that it changes.
    pub fn key(&self) -> &str {
        match self {
            Self::Put { key, .. } | Self::Delete { key } => key,
        }
    }
}

/// Comparisons, and the changes made if all of them hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Txn {
    /// Each key must have last changed at that revision; `None`: it must not exist.
    pub compares: Vec<(String, Option<Revision>)>,
    /// Changes, each to a different key.
    pub ops: Vec<Op>,
}

impl Txn {
    /// An empty transaction.
    pub fn new() -> Self {
        Self::default()
    }

    /// Requires `key` to be unchanged since `mod_revision` (`None`: to be absent).
    #[must_use]
    pub fn expect(mut self, key: impl Into<String>, mod_revision: Option<Revision>) -> Self {
        self.compares.push((key.into(), mod_revision));
        self
    }

    /// Requires `key` to be absent and creates it.
    #[must_use]
    pub fn create(self, key: impl Into<String>, value: impl Into<Bytes>) -> Self {
        let key = key.into();
        self.expect(key.clone(), None).put(key, value)
    }

    /// Requires `key` to be unchanged since `mod_revision` and replaces it.
    #[must_use]
    pub fn update(self, key: impl Into<String>, mod_revision: Revision, value: impl Into<Bytes>) -> Self {
        let key = key.into();
        self.expect(key.clone(), Some(mod_revision)).put(key, value)
    }

    /// Creates or replaces `key`.
    #[must_use]
    pub fn put(mut self, key: impl Into<String>, value: impl Into<Bytes>) -> Self {
        self.ops.push(Op::Put { key: key.into(), value: value.into() });
        self
    }

    /// Removes `key`, if it is there.
    #[must_use]
    pub fn delete(mut self, key: impl Into<String>) -> Self {
        self.ops.push(Op::Delete { key: key.into() });
        self
    }

    /// Checks the limits that hold for every engine.
    pub(crate) fn validate(&self) -> Result<(), CommitError> {
        if self.ops.len() > MAX_TXN_OPS || self.compares.len() > MAX_TXN_OPS {
            return Err(CommitError::TooLarge { what: "more than 16384 operations or comparisons" });
        }
        let mut bytes: usize = self.compares.iter().map(|(key, _)| key.len()).sum();
        let mut written = HashSet::with_capacity(self.ops.len());
        for op in &self.ops {
            bytes += op.key().len() + if let Op::Put { value, .. } = op { value.len() } else { 0 };
            if !written.insert(op.key()) {
                return Err(CommitError::Malformed { what: "key written twice", key: op.key().to_owned() });
            }
        }
        for key in self.compares.iter().map(|(key, _)| key.as_str()).chain(self.ops.iter().map(Op::key)) {
            if key.is_empty() {
                return Err(CommitError::Malformed { what: "empty key", key: String::new() });
            }
            if key.len() > MAX_KEY_BYTES {
                return Err(CommitError::TooLarge { what: "a key of more than 1024 bytes" });
            }
        }
        if bytes > MAX_TXN_BYTES {
            return Err(CommitError::TooLarge { what: "more than 48 MiB of keys and values" });
        }
        Ok(())
    }
}

/// Mutable state of an engine, as a transaction sees it.
pub(crate) trait Table {
    type Error;
    fn mod_revision(&self, key: &str) -> Result<Option<Revision>, Self::Error>;
    fn put(&mut self, entry: &Entry) -> Result<(), Self::Error>;
    fn delete(&mut self, key: &str) -> Result<(), Self::Error>;
}

/// Outcome of [`apply`].
pub(crate) enum Applied {
    /// Changed the table; the batch has the next revision.
    Changed(Batch),
    /// Held, but had nothing to change.
    Unchanged,
    /// This key was not as expected; the table is untouched.
    Conflict(String),
}

/// Compares, then changes `table`. `current` is the table's revision before.
pub(crate) fn apply<T: Table>(table: &mut T, current: Revision, txn: &Txn) -> Result<Applied, T::Error> {
    for (key, expected) in &txn.compares {
        if table.mod_revision(key)? != *expected {
            return Ok(Applied::Conflict(key.clone()));
        }
    }
    let revision = Revision(current.0 + 1);
    let mut changes = Vec::with_capacity(txn.ops.len());
    for op in &txn.ops {
        match op {
            Op::Put { key, value } => {
                let entry = Entry { key: key.as_str().into(), value: value.clone(), mod_revision: revision };
                table.put(&entry)?;
                changes.push(Change::Put(entry));
            }
            Op::Delete { key } => {
                if table.mod_revision(key)?.is_some() {
                    table.delete(key)?;
                    changes.push(Change::Delete { key: key.as_str().into() });
                }
            }
        }
    }
    Ok(if changes.is_empty() { Applied::Unchanged } else { Applied::Changed(Batch { revision, changes }) })
}
