//! Recent history, and the watches that read it.
//!
//! A watch is a cursor into one shared, bounded history: it costs no queue of its own, a slow watch holds
//! nobody up, and one that falls out of the history is told so.

use crate::{Entry, Revision};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// Most batches remembered for watches.
pub(crate) const HISTORY_MAX_BATCHES: usize = 4096;
/// Most bytes of keys and values remembered for watches; the newest batch is kept whatever its size.
const HISTORY_MAX_BYTES: usize = 8 * 1024 * 1024;

/// What one transaction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The transaction's revision.
    pub revision: Revision,
    /// Its changes, in the transaction's order; never empty.
    pub changes: Vec<Change>,
}

/// One changed key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Created or replaced.
    Put(Entry),
    /// Removed.
    Delete {
        /// The key that was there.
        key: Arc<str>,
    },
}

impl Change {
    /// The key that changed.
    pub fn key(&self) -> &Arc<str> {
        match self {
            Self::Put(entry) => &entry.key,
            Self::Delete { key } => key,
        }
    }

    fn size_bytes(&self) -> usize {
        match self {
            Self::Put(entry) => entry.key.len() + entry.value.len(),
            Self::Delete { key } => key.len(),
        }
    }
}

/// Why a watch ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WatchError {
    /// The next batch is no longer remembered: load, and watch from the load's revision.
    #[error("the watch fell behind the remembered history")]
    Lagged,
    /// The store was closed, and all that it had committed was delivered.
    #[error("the store is closed")]
    Closed,
}

/// A reader of committed batches. Never ends up with a gap: see [`WatchError::Lagged`].
#[derive(Debug)]
pub struct Watch {
    history: Arc<Mutex<History>>,
    latest: watch::Receiver<Revision>,
    next: Revision,
}

impl Watch {
    /// The next batch; waits for it. Safe to cancel: nothing is lost. An error is repeated forever.
    pub async fn recv(&mut self) -> Result<Arc<Batch>, WatchError> {
        loop {
            if let Some(batch) = self.try_recv()? {
                return Ok(batch);
            }
            let next = self.next;
            if self.latest.wait_for(|latest| *latest >= next).await.is_err() {
                // The last batches may have come just before the end.
                return self.try_recv()?.ok_or(WatchError::Closed);
            }
        }
    }

    /// The next batch if it is there already.
    pub fn try_recv(&mut self) -> Result<Option<Arc<Batch>>, WatchError> {
        let batch = lock(&self.history).get(self.next)?;
        if batch.is_some() {
            self.next = Revision(self.next.0 + 1);
        }
        Ok(batch)
    }
}

/// The writer's end.
#[derive(Debug)]
pub(crate) struct Feed {
    history: Arc<Mutex<History>>,
    latest: watch::Sender<Revision>,
}

/// What a store hands out watches from; does not keep the feed open.
#[derive(Clone, Debug)]
pub(crate) struct Subscriber {
    history: Arc<Mutex<History>>,
    latest: watch::Receiver<Revision>,
}

#[derive(Debug)]
struct History {
    batches: VecDeque<Arc<Batch>>,
    bytes: usize,
    /// Revision of the newest batch, remembered or not.
    latest: Revision,
}

impl Feed {
    /// A feed whose first batch will be the one after `current`.
    pub(crate) fn new(current: Revision) -> Self {
        let history = History { batches: VecDeque::new(), bytes: 0, latest: current };
        Self { history: Arc::new(Mutex::new(history)), latest: watch::Sender::new(current) }
    }

    pub(crate) fn subscriber(&self) -> Subscriber {
        Subscriber { history: Arc::clone(&self.history), latest: self.latest.subscribe() }
    }

    /// Adds batches that follow on the latest one, and wakes the watches.
    pub(crate) fn publish(&self, batches: impl IntoIterator<Item = Batch>) {
        let latest = {
            let mut history = lock(&self.history);
            for batch in batches {
                history.push(batch);
            }
            history.latest
        };
        self.latest.send_replace(latest);
    }
}

impl Subscriber {
    pub(crate) fn watch(&self, from: Revision) -> Watch {
        Watch {
            history: Arc::clone(&self.history),
            latest: self.latest.clone(),
            next: Revision(from.0.saturating_add(1)),
        }
    }
}

impl History {
    fn push(&mut self, batch: Batch) {
        assert_eq!(batch.revision.0, self.latest.0 + 1, "revisions have no gaps");
        self.latest = batch.revision;
        self.bytes += size_bytes(&batch);
        self.batches.push_back(Arc::new(batch));
        while self.batches.len() > 1
            && (self.batches.len() > HISTORY_MAX_BATCHES || self.bytes > HISTORY_MAX_BYTES)
        {
            if let Some(oldest) = self.batches.pop_front() {
                self.bytes -= size_bytes(&oldest);
            }
        }
    }

    fn get(&self, revision: Revision) -> Result<Option<Arc<Batch>>, WatchError> {
        if revision > self.latest {
            return Ok(None);
        }
        let from_end = usize::try_from(self.latest.0 - revision.0).map_err(|_| WatchError::Lagged)?;
        let index = self.batches.len().checked_sub(from_end + 1).ok_or(WatchError::Lagged)?;
        Ok(self.batches.get(index).cloned())
    }
}

fn size_bytes(batch: &Batch) -> usize {
    batch.changes.iter().map(Change::size_bytes).sum()
}

fn lock(history: &Mutex<History>) -> MutexGuard<'_, History> {
    history.lock().unwrap_or_else(PoisonError::into_inner)
}
