//! The writer: group commit, and coming back after the disk failed.
//!
//! ```text
//!            commit ok                      reopen ok: the file tells what it kept
//!   ┌──────▶ Open ──── any redb error ────▶ Closed ──────────────────────▶ Open
//!   └──────────┘                              │ reopen fails: Io for all, tried again with the next group
//!                                             └──▶ Closed
//! ```
//!
//! After an I/O error redb refuses further use, so the file is opened anew. A failed commit may have
//! reached the disk all the same: the revision in the reopened file tells.

use super::queue::{Job, Queue};
use crate::feed::{Feed, Subscriber};
use crate::txn::{Applied, Table, apply};
use crate::{Batch, CommitError, Entry, Loaded, Revision, StoreError};
use bytes::Bytes;
use redb::{Database, Durability, ReadableDatabase, ReadableTable, TableDefinition};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Key → revision of last change (8 bytes, big-endian) followed by the value.
const ENTRIES: TableDefinition<'static, &str, &[u8]> = TableDefinition::new("entries");
/// `revision` and `format`.
const META: TableDefinition<'static, &str, u64> = TableDefinition::new("meta");
const META_REVISION: &str = "revision";
const META_FORMAT: &str = "format";
const FORMAT: u64 = 1;
const REVISION_BYTES: usize = 8;

pub(super) type Opener = Box<dyn Fn() -> Result<Database, redb::DatabaseError> + Send>;
type Cause = Arc<dyn std::error::Error + Send + Sync>;

/// The database, `None` while the disk is failing or after the end.
#[derive(Debug)]
pub(super) struct Shared {
    database: RwLock<Option<Database>>,
}

impl Shared {
    pub(super) fn load(&self, prefix: &str) -> Result<Loaded, StoreError> {
        let guard = self.read();
        let database = guard.as_ref().ok_or(StoreError::Closed)?;
        read_prefix(database, prefix).map_err(|error| StoreError::Engine(Arc::new(error)))
    }

    pub(super) fn close(&self) {
        *self.write() = None;
    }

    fn read(&self) -> RwLockReadGuard<'_, Option<Database>> {
        self.database.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Option<Database>> {
        self.database.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// State of the writer thread.
pub(super) struct Engine {
    shared: Arc<Shared>,
    opener: Opener,
    feed: Feed,
    revision: Revision,
    /// Batches of a failed commit, until the file has told whether it kept them.
    in_doubt: Vec<Batch>,
}

impl Engine {
    pub(super) fn open(opener: Opener) -> Result<(Self, Arc<Shared>, Subscriber), StoreError> {
        let database = opener().map_err(|error| StoreError::Engine(Arc::new(error)))?;
        let revision = read_meta(&database)?;
        let shared = Arc::new(Shared { database: RwLock::new(Some(database)) });
        let feed = Feed::new(revision);
        let subscriber = feed.subscriber();
        let engine = Self { shared: Arc::clone(&shared), opener, feed, revision, in_doubt: Vec::new() };
        Ok((engine, shared, subscriber))
    }

    /// Serves the queue until it is closed and empty.
    pub(super) fn run(mut self, queue: &Queue) {
        let _abandon = AbandonOnExit(queue);
        while let Some(jobs) = queue.take_group() {
            self.commit_group(jobs);
        }
    }

    fn commit_group(&mut self, jobs: Vec<Job>) {
        if let Err(cause) = self.ensure_open() {
            answer_all(jobs, |_| Err(CommitError::Io(Arc::clone(&cause))));
            return;
        }
        let written = match self.shared.read().as_ref() {
            Some(database) => write_group(database, self.revision, &jobs),
            None => return answer_all(jobs, |_| Err(CommitError::Closed)),
        };
        match written {
            Ok(group) => {
                self.publish(group.batches);
                answer_all(jobs, |index| group.answers[index].clone());
            }
            Err(failure) => self.recover(jobs, failure),
        }
    }

    /// After a failure: find out what the file holds, and answer by that.
    fn recover(&mut self, jobs: Vec<Job>, failure: Failure) {
        tracing::error!(error = %failure.cause, "the store could not commit");
        *self.shared.write() = None;
        let before = self.revision;
        let cause = failure.cause;
        let may_be_kept = failure.group.is_some();
        self.in_doubt = failure.group.map(|group| group.batches).unwrap_or_default();
        let reopened = self.ensure_open();
        // A group that the file shows after a failed fsync is seen by all, but may still be lost with the
        // power: that is no success either.
        if may_be_kept && (reopened.is_err() || self.revision > before) {
            answer_all(jobs, |_| Err(CommitError::Unknown(Arc::clone(&cause))));
        } else {
            answer_all(jobs, |_| Err(CommitError::Io(Arc::clone(&cause))));
        }
    }

    /// Reopens the file if need be, and settles what was in doubt.
    fn ensure_open(&mut self) -> Result<(), Cause> {
        if self.shared.read().is_some() {
            return Ok(());
        }
        let database = (self.opener)().map_err(|error| Arc::new(error) as Cause)?;
        let revision = read_meta(&database).map_err(|error| Arc::new(error) as Cause)?;
        let in_doubt = std::mem::take(&mut self.in_doubt);
        if in_doubt.last().is_some_and(|batch| batch.revision == revision) {
            self.publish(in_doubt);
        }
        if self.revision != revision {
            let (known, found) = (self.revision, revision);
            let text = format!("the file is at revision {found}, not {known}: was it replaced?");
            return Err(Arc::new(redb::Error::Corrupted(text)));
        }
        *self.shared.write() = Some(database);
        tracing::info!(%revision, "the store is open again");
        Ok(())
    }

    fn publish(&mut self, batches: Vec<Batch>) {
        if let Some(last) = batches.last() {
            self.revision = last.revision;
            self.feed.publish(batches);
        }
    }
}

/// A writer that is gone, even by a panic, must not leave callers waiting.
struct AbandonOnExit<'a>(&'a Queue);

impl Drop for AbandonOnExit<'_> {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

/// What a group does once it is durable.
struct Group {
    batches: Vec<Batch>,
    answers: Vec<Result<Revision, CommitError>>,
}

struct Failure {
    cause: Cause,
    /// Set if the failure was in the commit itself, so that it may have reached the disk.
    group: Option<Group>,
}

impl From<redb::Error> for Failure {
    fn from(error: redb::Error) -> Self {
        Self { cause: Arc::new(error), group: None }
    }
}

fn write_group(database: &Database, current: Revision, jobs: &[Job]) -> Result<Group, Failure> {
    let mut write = database.begin_write().map_err(redb::Error::from)?;
    write.set_durability(Durability::Immediate).map_err(redb::Error::from)?;
    let group = run_group(&write, current, jobs)?;
    let committed = if group.batches.is_empty() {
        write.abort().map_err(redb::Error::from)
    } else {
        write.commit().map_err(redb::Error::from)
    };
    match committed {
        Ok(()) => Ok(group),
        Err(error) => Err(Failure { cause: Arc::new(error), group: Some(group) }),
    }
}

fn run_group(write: &redb::WriteTransaction, current: Revision, jobs: &[Job]) -> Result<Group, redb::Error> {
    let mut table = write.open_table(ENTRIES)?;
    let mut revision = current;
    let mut group = Group { batches: Vec::new(), answers: Vec::with_capacity(jobs.len()) };
    for job in jobs {
        group.answers.push(match apply(&mut table, revision, &job.txn)? {
            Applied::Changed(batch) => {
                revision = batch.revision;
                group.batches.push(batch);
                Ok(revision)
            }
            Applied::Unchanged => Ok(revision),
            Applied::Conflict(key) => Err(CommitError::Conflict { key }),
        });
    }
    if revision > current {
        write.open_table(META)?.insert(META_REVISION, revision.0)?;
    }
    Ok(group)
}

impl Table for redb::Table<'_, &'static str, &'static [u8]> {
    type Error = redb::Error;

    fn mod_revision(&self, key: &str) -> Result<Option<Revision>, redb::Error> {
        self.get(key)?.map(|value| split(value.value()).map(|(revision, _)| revision)).transpose()
    }

    fn put(&mut self, entry: &Entry) -> Result<(), redb::Error> {
        let mut record = Vec::with_capacity(REVISION_BYTES + entry.value.len());
        record.extend_from_slice(&entry.mod_revision.0.to_be_bytes());
        record.extend_from_slice(&entry.value);
        self.insert(&*entry.key, record.as_slice())?;
        Ok(())
    }

    fn delete(&mut self, key: &str) -> Result<(), redb::Error> {
        self.remove(key)?;
        Ok(())
    }
}

fn split(record: &[u8]) -> Result<(Revision, &[u8]), redb::Error> {
    let (revision, value) = record
        .split_first_chunk::<REVISION_BYTES>()
        .ok_or_else(|| redb::Error::Corrupted("an entry is shorter than its revision".to_owned()))?;
    Ok((Revision(u64::from_be_bytes(*revision)), value))
}

/// Makes the tables of a new file.
pub(super) fn initialise(database: &Database) -> Result<(), StoreError> {
    let initialise = || -> Result<(), redb::Error> {
        let write = database.begin_write()?;
        write.open_table(ENTRIES)?;
        write.open_table(META)?.insert(META_FORMAT, FORMAT)?;
        write.open_table(META)?.insert(META_REVISION, 0)?;
        Ok(write.commit()?)
    };
    initialise().map_err(|error| StoreError::Engine(Arc::new(error)))
}

fn read_meta(database: &Database) -> Result<Revision, StoreError> {
    let read = || -> Result<(u64, u64), redb::Error> {
        let meta = database.begin_read()?.open_table(META)?;
        let number = |name: &str| -> Result<u64, redb::Error> {
            let missing = || redb::Error::Corrupted(format!("no {name} in the store"));
            Ok(meta.get(name)?.ok_or_else(missing)?.value())
        };
        Ok((number(META_FORMAT)?, number(META_REVISION)?))
    };
    match read().map_err(|error| StoreError::Engine(Arc::new(error)))? {
        (FORMAT, revision) => Ok(Revision(revision)),
        (found, _) => Err(StoreError::Format { found, known: FORMAT }),
    }
}

fn read_prefix(database: &Database, prefix: &str) -> Result<Loaded, redb::Error> {
    let read = database.begin_read()?;
    let revision = read.open_table(META)?.get(META_REVISION)?.map_or(0, |value| value.value());
    let mut entries = Vec::new();
    for item in read.open_table(ENTRIES)?.range(prefix..)? {
        let (key, record) = item?;
        if !key.value().starts_with(prefix) {
            break;
        }
        let (mod_revision, value) = split(record.value())?;
        entries.push(Entry { key: key.value().into(), value: Bytes::copy_from_slice(value), mod_revision });
    }
    Ok(Loaded { revision: Revision(revision), entries })
}

fn answer_all(jobs: Vec<Job>, answer: impl Fn(usize) -> Result<Revision, CommitError>) {
    for (index, job) in jobs.into_iter().enumerate() {
        // A caller that has gone away needs no answer.
        let _ = job.reply.send(answer(index));
    }
}
