//! The EBS direct API: snapshots that a client writes block by block, and whose blocks it reads.
//!
//! ```text
//!   StartSnapshot ─▶ pending ──PutSnapshotBlock…──▶ CompleteSnapshot ─▶ sealed ─▶ completed, once the node has closed it
//!                       └──────── nobody wrote for the time that was agreed ────▶ error
//! ```
//! Records say what may be written and until when; the bytes are the node's ([`cumulet_node_api::BlockQuestion`]).
//!
//! Error codes are those of this service, with the reason after a dot.
//! Source: <https://docs.aws.amazon.com/ebs/latest/APIReference/API_Operations.html>.

use std::collections::BTreeSet;

use cumulet_model::storage::{
    Snapshot, SnapshotContent, SnapshotPhase, SnapshotState, SnapshotTier, Volume, Writing,
};
use cumulet_model::{Record, RecordKey, SnapshotId, Tags, Time, World};
use cumulet_node_api::BLOCK_BYTES;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::db::{State, Txn};
use crate::snapshots;

/// Most GiB of a snapshot.
const MAX_GIB: u64 = 65_536;
/// Minutes without a block after which a snapshot fails, unless its writer says otherwise.
const DEFAULT_TIMEOUT: u32 = 60;
/// How old the record of the last write may be, seconds: a transaction for each block would cost more than the block.
const TOUCH_AFTER_SECS: i64 = 60;
/// Snapshots that an account may be writing at the same time in a region, as on AWS.
const MAX_WRITING: usize = 100;
/// Snapshots whose ancestors are looked through for a common one.
const MAX_LINEAGE: usize = 10_000;

/// The key by which a world's block and page tokens are told from made-up ones.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockKey {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose tokens.
    pub world: World,
    /// Random.
    pub key: [u8; 32],
}

impl std::fmt::Debug for BlockKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BlockKey of {:?}", self.world)
    }
}

impl Record for BlockKey {
    const KIND: &'static str = "block-key";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        "block-key"
    }
}

/// The key of a world; made when there is none.
pub fn block_key(txn: &mut Txn, world: &World) -> [u8; 32] {
    if let Some(known) = txn.get::<BlockKey>(world, "block-key") {
        return known.key;
    }
    let key = rand::random();
    txn.put(BlockKey { v: 1, world: world.clone(), key });
    key
}

fn invalid(reason: &'static str, text: impl Into<String>) -> Error {
    Error::specific(reason, text)
}

fn bad_id(text: impl Into<String>) -> Error {
    invalid("ValidationException.INVALID_SNAPSHOT_ID", text)
}

fn not_found(id: &SnapshotId) -> Error {
    Error::specific(
        "ResourceNotFoundException.SNAPSHOT_NOT_FOUND",
        format!("The snapshot '{id}' does not exist."),
    )
}

/// Blocks of a snapshot.
pub fn block_count(snapshot: &Snapshot) -> u64 {
    (u64::from(snapshot.volume_size_gib) << 30) / BLOCK_BYTES
}

/// A snapshot whose blocks an account may read: its own, or one that is shared with it by name. Public ones are not
/// readable here, as on AWS.
///
/// # Errors
/// It isn't there, not the account's to read, or not complete.
pub fn readable<'a>(state: &'a State, world: &World, id: &SnapshotId) -> Result<&'a Snapshot, Error> {
    let here = |snapshot: &&Snapshot| snapshot.world.region == world.region && !snapshot.deleted;
    let snapshot = snapshots::anywhere(state, id).filter(here).ok_or_else(|| not_found(id))?;
    let own = snapshot.world.account == world.account;
    if !own && !snapshot.shared_with.contains(&world.account) {
        if !snapshot.public {
            return Err(not_found(id));
        }
        return Err(Error::specific(
            "AccessDeniedException.UNAUTHORIZED_ACCOUNT",
            format!("The blocks of the public snapshot '{id}' can't be read."),
        ));
    }
    if !snapshot.has_file() {
        return Err(bad_id(format!("The snapshot '{id}' is a bundled image's; its blocks can't be read.")));
    }
    match (snapshot.state(), &snapshot.tier) {
        (SnapshotState::Completed, SnapshotTier::Archive { .. }) => {
            Err(bad_id(format!("The snapshot '{id}' is archived.")))
        }
        (SnapshotState::Completed, SnapshotTier::Standard | SnapshotTier::Restored { .. }) => Ok(snapshot),
        (other @ (SnapshotState::Pending | SnapshotState::Error), _) => {
            Err(bad_id(format!("The snapshot '{id}' is not 'completed'; it is '{}'.", other.as_str())))
        }
    }
}

/// A snapshot that is to be written block by block.
#[derive(Debug, Clone, Default)]
pub struct NewWritten {
    /// GiB of the volume that it is of.
    pub size_gib: u64,
    /// What it has where nothing is written.
    pub parent: Option<SnapshotId>,
    /// The owner's words.
    pub description: String,
    /// Tags.
    pub tags: Tags,
    /// Minutes without a block after which it fails.
    pub timeout_minutes: Option<u32>,
}

/// Starts a snapshot that is written block by block.
///
/// # Errors
/// A size that no volume has, a parent that isn't there, not complete or larger, or too many that are being written.
pub fn start(txn: &mut Txn, world: &World, new: &NewWritten, now: Time) -> Result<SnapshotId, Error> {
    let size_gib = u32::try_from(new.size_gib).ok().filter(|_| (1..=MAX_GIB).contains(&new.size_gib));
    let size_gib = size_gib.ok_or_else(|| {
        invalid(
            "ValidationException.INVALID_VOLUME_SIZE",
            format!("The volume size must be between 1 and {MAX_GIB} GiB, not {}.", new.size_gib),
        )
    })?;
    snapshots::check_description(&new.description)?;
    if let Some(id) = &new.parent {
        let parent = readable(txn.state(), world, id)?;
        if parent.volume_size_gib > size_gib {
            return Err(invalid(
                "ValidationException.INVALID_VOLUME_SIZE",
                format!(
                    "The volume size {size_gib} GiB is smaller than the parent snapshot's, {} GiB.",
                    parent.volume_size_gib
                ),
            ));
        }
        let owner = parent.world.clone();
        // The decision rests on it.
        let _ = txn.get::<Snapshot>(&owner, id);
    }
    let open = |snapshot: &&Snapshot| !snapshot.deleted && is_open(snapshot);
    if txn.state().snapshots.in_world(world).filter(open).count() >= MAX_WRITING {
        return Err(Error::specific(
            "ConcurrentLimitExceededException",
            format!("You have reached the limit of {MAX_WRITING} snapshots that are being written."),
        ));
    }
    let content = SnapshotContent::Written { parent: new.parent.clone() };
    let mut snapshot = snapshots::bare(world, size_gib, content, now);
    snapshot.description.clone_from(&new.description);
    snapshot.tags.clone_from(&new.tags);
    snapshot.writing = Some(Writing {
        timeout_minutes: new.timeout_minutes.unwrap_or(DEFAULT_TIMEOUT),
        last_write: now,
        progress: 0,
        sealed: false,
    });
    let id = snapshot.id.clone();
    txn.put(snapshot);
    Ok(id)
}

fn is_open(snapshot: &Snapshot) -> bool {
    snapshot.phase == SnapshotPhase::Pending && snapshot.writing.as_ref().is_some_and(|writing| !writing.sealed)
}

/// A snapshot that its owner is writing.
///
/// # Errors
/// It isn't there or not the account's, it isn't written block by block, it is sealed, or its time is over.
pub fn writable<'a>(
    state: &'a State,
    world: &World,
    id: &SnapshotId,
    now: Time,
) -> Result<(&'a Snapshot, &'a Writing), Error> {
    let Some(snapshot) = state.get::<Snapshot>(world, id).filter(|snapshot| !snapshot.deleted) else {
        return Err(match snapshots::find(state, world, id) {
            Some(_) => Error::specific(
                "AccessDeniedException.UNAUTHORIZED_ACCOUNT",
                format!("The snapshot '{id}' is another account's."),
            ),
            None => not_found(id),
        });
    };
    let Some(writing) = &snapshot.writing else {
        return Err(bad_id(format!("The snapshot '{id}' was not started by StartSnapshot.")));
    };
    let timed_out = || {
        invalid(
            "ValidationException.WRITE_REQUEST_TIMEOUT",
            format!("Nothing was written to the snapshot '{id}' for {} minutes.", writing.timeout_minutes),
        )
    };
    match &snapshot.phase {
        SnapshotPhase::Pending if writing.timed_out(now) => Err(timed_out()),
        SnapshotPhase::Pending if !writing.sealed => Ok((snapshot, writing)),
        SnapshotPhase::Pending | SnapshotPhase::Completed => {
            Err(bad_id(format!("The snapshot '{id}' is complete: nothing can be written to it any more.")))
        }
        SnapshotPhase::Failed(reason) => Err(bad_id(format!("The snapshot '{id}' has failed: {reason}"))),
    }
}

/// Whether a write is to be noted in the record.
pub fn needs_touch(writing: &Writing, progress: Option<u8>, now: Time) -> bool {
    progress.is_some_and(|progress| progress > writing.progress)
        || now.duration_since(writing.last_write).as_secs() >= TOUCH_AFTER_SECS
}

/// Notes that a block was written.
///
/// # Errors
/// As [`writable`].
pub fn touch(
    txn: &mut Txn,
    world: &World,
    id: &SnapshotId,
    progress: Option<u8>,
    now: Time,
) -> Result<(), Error> {
    writable(txn.state(), world, id, now)?;
    let Some(mut snapshot) = txn.get::<Snapshot>(world, id) else { return Err(not_found(id)) };
    if let Some(writing) = &mut snapshot.writing {
        writing.last_write = now;
        writing.progress = writing.progress.max(progress.unwrap_or(0).min(100));
    }
    txn.put(snapshot);
    Ok(())
}

/// Ends the writing of a snapshot; it is complete once the node has closed it.
///
/// # Errors
/// As [`writable`].
pub fn seal(txn: &mut Txn, world: &World, id: &SnapshotId, now: Time) -> Result<(), Error> {
    writable(txn.state(), world, id, now)?;
    let Some(mut snapshot) = txn.get::<Snapshot>(world, id) else { return Err(not_found(id)) };
    if let Some(writing) = &mut snapshot.writing {
        writing.sealed = true;
    }
    txn.put(snapshot);
    Ok(())
}

/// Fails the snapshots that nobody wrote to for too long. Answers whether there was any.
pub fn expire(txn: &mut Txn, now: Time) -> bool {
    let late = |snapshot: &&Snapshot| {
        is_open(snapshot) && !snapshot.deleted && snapshot.writing.as_ref().is_some_and(|w| w.timed_out(now))
    };
    let late: Vec<RecordKey> = txn.state().snapshots.all().filter(late).map(Record::key).collect();
    for key in &late {
        if let Some(mut snapshot) = txn.get::<Snapshot>(&key.world, &key.id) {
            let minutes = snapshot.writing.as_ref().map_or(0, |writing| writing.timeout_minutes);
            snapshot.phase =
                SnapshotPhase::Failed(format!("Nothing was written to it for {minutes} minutes."));
            txn.put(snapshot);
        }
    }
    !late.is_empty()
}

/// What a snapshot comes from: itself, its volume, its parents, and what its volume was made of.
fn lineage(state: &State, snapshot: &Snapshot) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut left = vec![snapshot];
    while let Some(snapshot) = left.pop() {
        if seen.len() >= MAX_LINEAGE || !seen.insert(snapshot.id.to_string()) {
            continue;
        }
        let from = match &snapshot.content {
            SnapshotContent::Volume(id) => {
                seen.insert(id.to_string());
                state.get::<Volume>(&snapshot.world, id).and_then(|volume| volume.snapshot_id.clone())
            }
            SnapshotContent::Copy { id, .. } => Some(id.clone()),
            SnapshotContent::Written { parent } => parent.clone(),
            SnapshotContent::Bundle(_) => None,
        };
        // An ancestor that is deleted still is what two have in common.
        if let Some(id) = from {
            match snapshots::anywhere(state, &id) {
                Some(ancestor) => left.push(ancestor),
                None => drop(seen.insert(id.to_string())),
            }
        }
    }
    seen
}

/// Two snapshots whose blocks can be compared.
///
/// # Errors
/// As [`readable`], or they have nothing in common.
pub fn comparable<'a>(
    state: &'a State,
    world: &World,
    first: &SnapshotId,
    second: &SnapshotId,
) -> Result<(&'a Snapshot, &'a Snapshot), Error> {
    let (first, second) = (readable(state, world, first)?, readable(state, world, second)?);
    if lineage(state, first).is_disjoint(&lineage(state, second)) {
        return Err(invalid(
            "ValidationException.UNRELATED_SNAPSHOTS",
            format!("The snapshots '{}' and '{}' are not of one volume or one lineage.", first.id, second.id),
        ));
    }
    Ok((first, second))
}
