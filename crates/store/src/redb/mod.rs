//! The embedded engine: one redb file, one writer thread.
//!
//! The thread drains the queue, runs the queued transactions in order inside one redb transaction, makes
//! that durable once, publishes and answers. So concurrent commits share an fsync, and all that they see
//! is each other's final state.
//!
//! `store.lock` is held from open to drop: a second process is turned away before it touches the file.

mod engine;
mod queue;

#[cfg(test)]
mod tests;

use crate::feed::{Subscriber, Watch};
use crate::{CommitError, Loaded, Revision, Store, StoreError, StoreFuture, Txn};
use engine::{Engine, Shared};
use queue::Queue;
use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Memory for redb's page cache. The state is served from the control plane's own copy, so that the cache
/// only has to speed up commits.
const CACHE_BYTES: usize = 4 * 1024 * 1024;

/// The embedded store. Dropping it waits for the transactions already queued.
#[derive(Debug)]
pub struct RedbStore {
    shared: Arc<Shared>,
    queue: Arc<Queue>,
    subscriber: Subscriber,
    writer: Option<JoinHandle<()>>,
    /// Released last.
    _lock: File,
}

impl RedbStore {
    /// Opens or creates the store (`store.redb`, mode 0600) in an existing directory. Blocks: after a
    /// crash, redb repairs the file first.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        let lock = lock_dir(dir)?;
        let path = dir.join("store.redb");
        create_file(dir, &path)?;
        Self::start(lock, Box::new(move || redb::Builder::new().set_cache_size(CACHE_BYTES).open(&path)))
    }

    fn start(lock: File, opener: engine::Opener) -> Result<Self, StoreError> {
        let (engine, shared, subscriber) = Engine::open(opener)?;
        let queue = Arc::new(Queue::new());
        let writer_queue = Arc::clone(&queue);
        let writer = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || engine.run(&writer_queue))
            .map_err(|source| StoreError::File {
                doing: "starting the writer thread of",
                path: "store.redb".to_owned(),
                source,
            })?;
        Ok(Self { shared, queue, subscriber, writer: Some(writer), _lock: lock })
    }
}

impl Drop for RedbStore {
    fn drop(&mut self) {
        self.queue.close();
        if let Some(writer) = self.writer.take()
            && writer.join().is_err()
        {
            tracing::error!("the store's writer thread panicked");
        }
        self.shared.close();
    }
}

impl Store for RedbStore {
    fn load(&self, prefix: &str) -> StoreFuture<Loaded, StoreError> {
        // Reads the page cache or the file directly: used at start and after a lag, not per request.
        let (shared, prefix) = (Arc::clone(&self.shared), prefix.to_owned());
        Box::pin(async move { shared.load(&prefix) })
    }

    fn commit(&self, txn: Txn) -> StoreFuture<Revision, CommitError> {
        let queue = Arc::clone(&self.queue);
        Box::pin(async move {
            txn.validate()?;
            queue.submit(txn).await
        })
    }

    fn watch(&self, from: Revision) -> Watch {
        self.subscriber.watch(from)
    }
}

/// How long a server that was killed may still have the directory: a child that it was about to start shares its open
/// files until the program is executed.
const LOCK_PATIENCE: Duration = Duration::from_secs(2);

/// Takes the directory for this process; a kill releases it.
fn lock_dir(dir: &Path) -> Result<File, StoreError> {
    let path = dir.join("store.lock");
    let file_error = |doing, source| StoreError::File { doing, path: path.display().to_string(), source };
    let lock = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(&path)
        .map_err(|source| file_error("opening", source))?;
    let deadline = Instant::now() + LOCK_PATIENCE;
    loop {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            // The kernel has no lock that waits for a limited time.
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => thread::sleep(LOCK_PATIENCE / 100),
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::InUse { path: dir.display().to_string() });
            }
            Err(TryLockError::Error(source)) => return Err(file_error("locking", source)),
        }
    }
}

/// Makes the file if it is not there. It is built under another name, so that a crash half-way leaves no
/// unreadable `store.redb`. Call with the lock held.
fn create_file(dir: &Path, path: &Path) -> Result<(), StoreError> {
    let new_path = dir.join("store.redb.new");
    let file_error = |doing, source| StoreError::File { doing, path: new_path.display().to_string(), source };
    if path.try_exists().map_err(|source| file_error("looking for", source))? {
        return Ok(());
    }
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&new_path)
        .map_err(|source| file_error("creating", source))?;
    let database = redb::Builder::new()
        .set_cache_size(CACHE_BYTES)
        .create(&new_path)
        .map_err(|error| StoreError::Engine(Arc::new(error)))?;
    engine::initialise(&database)?;
    drop(database);
    std::fs::rename(&new_path, path).map_err(|source| file_error("renaming", source))?;
    // The name must survive a power cut as well as the data does.
    let synced = File::open(dir).and_then(|directory| directory.sync_all());
    synced.map_err(|source| file_error("syncing the directory of", source))
}
