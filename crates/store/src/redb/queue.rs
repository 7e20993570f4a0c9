//! The bounded queue between callers and the writer thread.

use crate::{CommitError, Revision, Txn};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

/// Most transactions waiting or being committed; further callers wait for a place.
const QUEUE_MAX_TXNS: usize = 1024;
/// Most transactions that share one durable commit: bounds the time until the first is answered.
pub(super) const GROUP_MAX_TXNS: usize = 256;

/// A queued transaction.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) txn: Txn,
    pub(super) reply: oneshot::Sender<Result<Revision, CommitError>>,
    /// Its place in the queue, given back when the job is dropped.
    _place: OwnedSemaphorePermit,
}

#[derive(Debug)]
pub(super) struct Queue {
    places: Arc<Semaphore>,
    state: Mutex<State>,
    wake: Condvar,
}

#[derive(Debug, Default)]
struct State {
    jobs: Vec<Job>,
    closed: bool,
}

impl Queue {
    pub(super) fn new() -> Self {
        Self {
            places: Arc::new(Semaphore::new(QUEUE_MAX_TXNS)),
            state: Mutex::default(),
            wake: Condvar::new(),
        }
    }

    /// Waits for a place, then for the answer.
    pub(super) async fn submit(&self, txn: Txn) -> Result<Revision, CommitError> {
        let place = Arc::clone(&self.places).acquire_owned().await.map_err(|_| CommitError::Closed)?;
        let (reply, answer) = oneshot::channel();
        {
            let mut state = self.lock();
            if state.closed {
                return Err(CommitError::Closed);
            }
            state.jobs.push(Job { txn, reply, _place: place });
        }
        self.wake.notify_one();
        answer.await.map_err(|_| CommitError::Closed)?
    }

    /// The next group, in order of arrival; blocks. `None` once the queue is closed and empty.
    pub(super) fn take_group(&self) -> Option<Vec<Job>> {
        let mut state = self
            .wake
            .wait_while(self.lock(), |state| state.jobs.is_empty() && !state.closed)
            .unwrap_or_else(PoisonError::into_inner);
        let count = state.jobs.len().min(GROUP_MAX_TXNS);
        (count > 0).then(|| state.jobs.drain(..count).collect())
    }

    /// Refuses new transactions; the queued ones are still taken.
    pub(super) fn close(&self) {
        self.places.close();
        self.lock().closed = true;
        self.wake.notify_all();
    }

    /// Refuses new transactions and those still queued.
    pub(super) fn abandon(&self) {
        self.close();
        self.lock().jobs.clear();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
