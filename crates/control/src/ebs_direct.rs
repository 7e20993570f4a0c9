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

use cumulet_crypt::{SECTOR_BYTES, SectorCipher};
use cumulet_model::storage::{
    Snapshot, SnapshotContent, SnapshotPhase, SnapshotState, SnapshotTier, Volume, Writing,
};
use cumulet_model::{Record, RecordKey, SnapshotId, Tags, Time, World};
use cumulet_node_api::BLOCK_BYTES;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::db::{State, Txn};
use crate::encryption::{Plan, Wish};
use crate::{encryption, snapshots};

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

/// Between what the node has of a block and what the client writes and reads; the same for a plain snapshot.
pub struct BlockCipher(Option<SectorCipher>);

impl BlockCipher {
    /// That of a snapshot.
    ///
    /// # Errors
    /// The key can't be opened.
    pub fn of(state: &State, snapshot: &Snapshot) -> Result<BlockCipher, Error> {
        let key = encryption::data_key(state, &snapshot.world, snapshot.encryption.as_ref());
        let cipher = key.map(|key| key.cipher()).transpose();
        cipher.map(BlockCipher).map_err(|e| Error::Internal(e.to_string()))
    }

    fn sector(index: u64) -> u64 {
        index * BLOCK_BYTES / SECTOR_BYTES as u64
    }

    /// Makes a block of the client's what the node is to have.
    pub fn encrypt(&self, index: u64, data: &mut [u8]) {
        if let Some(cipher) = &self.0 {
            cipher.encrypt(Self::sector(index), data);
        }
    }

    /// Makes a block of the node's what the client reads.
    pub fn decrypt(&self, index: u64, data: &mut [u8]) {
        if let Some(cipher) = &self.0 {
            cipher.decrypt(Self::sector(index), data);
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
    /// What was said of encryption.
    pub encryption: Wish,
}

/// How a snapshot will be encrypted: as its parent; without one as the caller and the account want it.
/// <https://docs.aws.amazon.com/ebs/latest/userguide/ebsapis-using-encryption.html>
fn plan(
    txn: &mut Txn,
    world: &World,
    parent: Option<&Snapshot>,
    wish: &Wish,
    now: Time,
) -> Result<Plan, Error> {
    let refused = |text: &str| invalid("ValidationException.INVALID_PARAMETER_VALUE", text);
    let always = encryption::defaults(txn.state(), world).always;
    match (parent, wish) {
        (Some(_), Wish { encrypted: Some(_), .. } | Wish { key: Some(_), .. }) => Err(refused(
            "A snapshot with a parent is encrypted as that: Encrypted and KmsKeyArn can't be given.",
        )),
        (Some(parent), _) if parent.encryption.is_none() && always => Err(refused(
            "The account encrypts by default, and the parent is not encrypted. Encrypt it by copying it.",
        )),
        (Some(parent), _) if parent.encryption.is_none() => Ok(Plan::Plain),
        (None, Wish { encrypted: Some(false), key: Some(_) }) => {
            Err(refused("KmsKeyArn can't be given for a snapshot that is not encrypted."))
        }
        (None, Wish { encrypted: Some(false), .. }) if always => {
            Err(refused("The account encrypts by default: Encrypted can't be false."))
        }
        (None, Wish { encrypted: None, key: Some(key) }) => {
            let wish = Wish { encrypted: Some(true), key: Some(key.clone()) };
            encryption::plan(txn, world, None, &wish, now)
        }
        (parent, wish) => encryption::plan(txn, world, parent, wish, now),
    }
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
    let mut parent = None;
    if let Some(id) = &new.parent {
        let found = readable(txn.state(), world, id)?;
        if found.volume_size_gib > size_gib {
            return Err(invalid(
                "ValidationException.INVALID_VOLUME_SIZE",
                format!(
                    "The volume size {size_gib} GiB is smaller than the parent snapshot's, {} GiB.",
                    found.volume_size_gib
                ),
            ));
        }
        let owner = found.world.clone();
        // The decision rests on it.
        parent = txn.get::<Snapshot>(&owner, id);
    }
    let plan = plan(txn, world, parent.as_ref(), &new.encryption, now)?;
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
    snapshot.encryption = plan.carry_out(txn)?;
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
    snapshot.phase == SnapshotPhase::Pending
        && snapshot.writing.as_ref().is_some_and(|writing| !writing.sealed)
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
            SnapshotContent::Bundle(_) | SnapshotContent::Object { .. } | SnapshotContent::Imported => None,
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use cumulet_model::AccountId;
    use cumulet_node_api::Source;

    use super::*;
    use crate::db::Db;
    use crate::spec;

    fn world() -> World {
        World { account: AccountId::default_account(), region: "us-east-1".into() }
    }

    fn at(seconds: i64) -> Time {
        Time::from_second(1_800_000_000 + seconds).unwrap()
    }

    async fn db() -> Db {
        Db::open(Arc::new(cumulet_store::MemoryStore::new())).await.unwrap()
    }

    async fn started(db: &Db, parent: Option<&SnapshotId>) -> SnapshotId {
        let new = NewWritten {
            size_gib: 1,
            parent: parent.cloned(),
            timeout_minutes: Some(10),
            ..Default::default()
        };
        db.transact(|txn| start(txn, &world(), &new, at(0))).await.unwrap()
    }

    fn source(db: &Db, id: &SnapshotId) -> Source {
        spec::Compiler::new(db.state()).document().snapshots.get(id).unwrap().source.clone()
    }

    fn code<T: std::fmt::Debug>(answer: Result<T, Error>) -> &'static str {
        match answer.unwrap_err() {
            Error::Specific { code, .. } => code,
            other => panic!("{other:?}"),
        }
    }

    async fn complete(db: &Db, id: &SnapshotId) {
        db.transact(|txn| {
            let mut one = txn.get::<Snapshot>(&world(), id).unwrap();
            one.phase = SnapshotPhase::Completed;
            txn.put(one);
            Ok(())
        })
        .await
        .unwrap();
    }

    #[tokio::test]
    async fn nobody_writes_for_too_long_and_it_fails() {
        let db = db().await;
        let id = started(&db, None).await;
        assert_eq!(source(&db, &id), Source::Written { parent: None, sealed: false });
        let expires = async |seconds| db.transact(|txn| Ok(expire(txn, at(seconds)))).await.unwrap();
        assert!(!expires(600).await);
        db.transact(|txn| touch(txn, &world(), &id, Some(30), at(600))).await.unwrap();
        let state = db.state();
        let (_, writing) = writable(&state, &world(), &id, at(1200)).unwrap();
        assert_eq!(writing.progress, 30);
        assert!(!needs_touch(writing, Some(30), at(650)) && needs_touch(writing, Some(31), at(650)));
        assert!(needs_touch(writing, None, at(660)));
        assert!(!expires(1200).await);
        // Before the clock of the sweep has come by, too.
        let late = writable(&state, &world(), &id, at(1201)).map(drop);
        assert_eq!(code(late), "ValidationException.WRITE_REQUEST_TIMEOUT");
        assert!(expires(1201).await && !expires(1202).await);
        assert_eq!(db.state().get::<Snapshot>(&world(), &id).unwrap().state(), SnapshotState::Error);
        assert_eq!(source(&db, &id), Source::Gone);
    }

    #[tokio::test]
    async fn what_is_sealed_is_not_written_any_more() {
        let db = db().await;
        let id = started(&db, None).await;
        db.transact(|txn| seal(txn, &world(), &id, at(1))).await.unwrap();
        assert_eq!(source(&db, &id), Source::Written { parent: None, sealed: true });
        let again = writable(&db.state(), &world(), &id, at(2)).map(drop);
        assert_eq!(code(again), "ValidationException.INVALID_SNAPSHOT_ID");
        assert!(!db.transact(|txn| Ok(expire(txn, at(10_000)))).await.unwrap());
        assert_eq!(code(readable(&db.state(), &world(), &id)), "ValidationException.INVALID_SNAPSHOT_ID");
        complete(&db, &id).await;
        readable(&db.state(), &world(), &id).unwrap();
    }

    #[tokio::test]
    async fn a_parent_stays_until_its_child_is_there() {
        let db = db().await;
        let parent = started(&db, None).await;
        complete(&db, &parent).await;
        let child = started(&db, Some(&parent)).await;
        db.transact(|txn| snapshots::delete(txn, &world(), &parent, at(1))).await.unwrap();
        assert_eq!(source(&db, &parent), Source::Existing);
        complete(&db, &child).await;
        assert_eq!(source(&db, &parent), Source::Gone);
    }

    #[tokio::test]
    async fn only_relatives_are_compared_and_only_by_those_who_may() {
        let db = db().await;
        let (a, stranger) = (started(&db, None).await, started(&db, None).await);
        complete(&db, &a).await;
        complete(&db, &stranger).await;
        let b = started(&db, Some(&a)).await;
        complete(&db, &b).await;
        let state = db.state();
        comparable(&state, &world(), &a, &b).unwrap();
        comparable(&state, &world(), &b, &a).unwrap();
        let unrelated = comparable(&state, &world(), &a, &stranger);
        assert_eq!(code(unrelated), "ValidationException.UNRELATED_SNAPSHOTS");
        let other = World { account: AccountId::parse("210987654321").unwrap(), ..world() };
        let not_found = "ResourceNotFoundException.SNAPSHOT_NOT_FOUND";
        assert_eq!(code(readable(&state, &other, &a)), not_found);
        db.transact(|txn| {
            let mut one = txn.get::<Snapshot>(&world(), &a).unwrap();
            one.public = true;
            txn.put(one.clone());
            let mut two = txn.get::<Snapshot>(&world(), &b).unwrap();
            two.shared_with = vec![other.account.clone()];
            txn.put(two);
            Ok(())
        })
        .await
        .unwrap();
        let state = db.state();
        assert_eq!(code(readable(&state, &other, &a)), "AccessDeniedException.UNAUTHORIZED_ACCOUNT");
        readable(&state, &other, &b).unwrap();
        let write = writable(&state, &other, &b, at(0)).map(drop);
        assert_eq!(code(write), "AccessDeniedException.UNAUTHORIZED_ACCOUNT");
    }

    #[tokio::test]
    async fn no_more_than_a_hundred_are_written_at_once() {
        let db = db().await;
        for _ in 0..MAX_WRITING {
            started(&db, None).await;
        }
        let one = NewWritten { size_gib: 1, ..Default::default() };
        let more = db.transact(|txn| start(txn, &world(), &one, at(0))).await;
        assert_eq!(code(more), "ConcurrentLimitExceededException");
        let huge = NewWritten { size_gib: 65_537, ..Default::default() };
        let huge = db.transact(|txn| start(txn, &world(), &huge, at(0))).await;
        assert_eq!(code(huge), "ValidationException.INVALID_VOLUME_SIZE");
    }
}
