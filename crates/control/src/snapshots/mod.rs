//! Snapshots: taken, copied, shared, deleted; what the node reports of them.

pub mod lock;
pub mod tier;

use cumulet_model::image::Image;
use cumulet_model::instance::{BlockDevice, Instance};
use cumulet_model::storage::recycle_bin::RecycleKind;
use cumulet_model::storage::{
    Snapshot, SnapshotContent, SnapshotPhase, SnapshotState, SnapshotTier, Volume, VolumePhase,
};
use cumulet_model::{AccountId, InstanceId, SnapshotId, Tags, Time, VolumeId, World};
use cumulet_node_api::{FileStatus, NodeSpec, NodeStatus, Source};

use crate::Error;
use crate::db::{State, Txn};
use crate::encryption::{self, Wish};
use crate::error::Noun;
use crate::images::store::{StoreState, StoreTask};
use crate::recycle_bin;
use crate::world::new_id;

/// A snapshot that nothing has been said of.
pub(crate) fn bare(world: &World, volume_size_gib: u32, content: SnapshotContent, now: Time) -> Snapshot {
    Snapshot {
        v: 3,
        world: world.clone(),
        id: new_id(),
        volume_size_gib,
        encryption: None,
        description: String::new(),
        start_time: now,
        completion_time: None,
        content,
        phase: SnapshotPhase::Pending,
        full_size_bytes: None,
        instant: None,
        writing: None,
        boot: None,
        waits_for: None,
        public: false,
        shared_with: Vec::new(),
        lock: None,
        tier: SnapshotTier::Standard,
        fast_restore: Vec::new(),
        deleted: false,
        recycled: None,
        tags: Tags::new(),
    }
}

/// A snapshot by its id alone, whoever has it.
pub(crate) fn anywhere<'a>(state: &'a State, id: &SnapshotId) -> Option<&'a Snapshot> {
    state.referrers::<Snapshot>(id).find(|snapshot| snapshot.id == *id)
}

/// The snapshots of a region that an account may use: its own and those that are shared with it.
pub fn visible<'a>(state: &'a State, world: &'a World) -> impl Iterator<Item = &'a Snapshot> {
    let in_region = state.snapshots.all().filter(move |snapshot| snapshot.world.region == world.region);
    in_region.filter(move |snapshot| snapshot.usable_by(&world.account))
}

/// A snapshot that an account may use.
pub fn find<'a>(state: &'a State, world: &World, id: &SnapshotId) -> Option<&'a Snapshot> {
    anywhere(state, id)
        .filter(|snapshot| snapshot.world.region == world.region && snapshot.usable_by(&world.account))
}

/// A snapshot that volumes and copies can be made of.
///
/// # Errors
/// It isn't there for this account, or not complete.
pub(crate) fn find_complete(txn: &mut Txn, world: &World, id: &SnapshotId) -> Result<Snapshot, Error> {
    let found = find(txn.state(), world, id).map(|snapshot| snapshot.world.clone());
    let found = found.and_then(|owner| txn.get::<Snapshot>(&owner, id));
    let snapshot = found.ok_or_else(|| Error::not_found(Noun::Snapshot, id))?;
    match snapshot.state() {
        SnapshotState::Completed if matches!(snapshot.tier, SnapshotTier::Archive { .. }) => {
            Err(Error::specific(
                "IncorrectState",
                format!("Snapshot '{id}' is archived; it must be restored first."),
            ))
        }
        SnapshotState::Completed => Ok(snapshot),
        SnapshotState::Pending | SnapshotState::Error => Err(Error::specific(
            "IncorrectState",
            format!("Snapshot '{id}' is not 'completed'; it is '{}'.", snapshot.state().as_str()),
        )),
    }
}

/// Whether a snapshot is still to be taken of a volume.
pub(crate) fn takes_from(snapshot: &Snapshot, volume: &VolumeId) -> bool {
    let of_it = matches!(&snapshot.content, SnapshotContent::Volume(id) if id == volume);
    of_it && !snapshot.deleted && snapshot.phase == SnapshotPhase::Pending
}

/// Whether a volume, copy or object is still to be made of a snapshot, so that its file must stay.
pub(crate) fn is_needed(state: &State, id: &SnapshotId) -> bool {
    let volume = |volume: &Volume| {
        volume.snapshot_id.as_ref() == Some(id) && !volume.deleted && volume.phase == VolumePhase::Creating
    };
    let copy = |snapshot: &Snapshot| {
        let of_it = matches!(&snapshot.content, SnapshotContent::Copy { id: of, .. } if of == id);
        of_it && !snapshot.deleted && snapshot.phase == SnapshotPhase::Pending
    };
    let child = |snapshot: &Snapshot| {
        let of_it = matches!(&snapshot.content, SnapshotContent::Written { parent: Some(of) } if of == id);
        of_it && !snapshot.deleted && snapshot.phase == SnapshotPhase::Pending
    };
    let snapshots = || state.referrers::<Snapshot>(id);
    let stored = |task: &StoreTask| matches!(task.state, StoreState::InProgress { .. });
    state.referrers::<Volume>(id).any(volume)
        || snapshots().any(copy)
        || snapshots().any(child)
        || state.referrers::<StoreTask>(id).any(stored)
        || crate::imports::is_reading(state, id)
}

/// What a report makes of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum News {
    /// It has changed.
    Changed(Snapshot),
    /// Its file is gone, and its record goes.
    Gone(Snapshot),
}

impl News {
    /// Which snapshot.
    pub fn id(&self) -> &SnapshotId {
        match self {
            News::Changed(snapshot) | News::Gone(snapshot) => &snapshot.id,
        }
    }
}

/// What is news in a report, of the snapshots that wait for one.
pub(crate) fn news(state: &State, seen: &NodeStatus, document: &NodeSpec, now: Time) -> Vec<News> {
    let waits = |snapshot: &&Snapshot| {
        snapshot.is_going()
            || !snapshot.deleted && snapshot.has_file() && snapshot.phase == SnapshotPhase::Pending
    };
    let follow = |snapshot: &Snapshot| {
        let file = seen.snapshots.get(&snapshot.id);
        if snapshot.is_going() {
            let told = document.snapshots.get(&snapshot.id).is_some_and(|spec| spec.source == Source::Gone);
            return (told && file == Some(&FileStatus::Gone)).then(|| News::Gone(snapshot.clone()));
        }
        let mut next = snapshot.clone();
        match file? {
            FileStatus::Ready { bytes } => {
                next.phase = SnapshotPhase::Completed;
                next.full_size_bytes = Some(*bytes);
                next.completion_time = Some(now);
            }
            FileStatus::Failed(reason) => next.phase = SnapshotPhase::Failed(reason.clone()),
            FileStatus::Creating | FileStatus::Gone => return None,
        }
        Some(News::Changed(next))
    };
    state.snapshots.all().filter(waits).filter_map(follow).collect()
}

/// Writes what is news; a snapshot that was changed since is asked again by the next report.
pub(crate) fn write(txn: &mut Txn, state: &State, news: &[News]) {
    for one in news {
        let snapshot = match one {
            News::Changed(snapshot) | News::Gone(snapshot) => snapshot,
        };
        let (world, id) = (&snapshot.world, &snapshot.id);
        if txn.get::<Snapshot>(world, id).as_ref() != state.get::<Snapshot>(world, id) {
            continue;
        }
        match one {
            News::Changed(snapshot) => txn.put(snapshot.clone()),
            News::Gone(_) => txn.delete::<Snapshot>(world, id),
        }
    }
}

/// An account's own snapshot.
///
/// # Errors
/// It isn't there, or only shared with the account.
pub(crate) fn find_own(txn: &mut Txn, world: &World, id: &SnapshotId) -> Result<Snapshot, Error> {
    if let Some(snapshot) = txn.get::<Snapshot>(world, id).filter(|snapshot| !snapshot.deleted) {
        return Ok(snapshot);
    }
    match find(txn.state(), world, id) {
        Some(_) => Err(Error::specific("AuthFailure", format!("Not authorized for snapshot: {id}"))),
        None => Err(Error::not_found(Noun::Snapshot, id)),
    }
}

/// Snapshots of volumes, all at one instant.
#[derive(Debug, Clone, Default)]
pub struct NewSnapshots {
    /// The owner's words.
    pub description: String,
    /// Tags.
    pub tags: Tags,
    /// Whether each also has its volume's tags.
    pub copy_tags: bool,
    /// How a copy is encrypted; a snapshot of a volume is as its volume.
    pub encryption: Wish,
}

pub(crate) fn check_description(text: &str) -> Result<(), Error> {
    if text.chars().count() > 255 {
        return Err(Error::InvalidParameterValue(
            "Invalid value for description: it exceeds the maximum length of 255 characters.".into(),
        ));
    }
    Ok(())
}

/// Takes a snapshot of each volume, of several at one instant.
///
/// # Errors
/// A volume isn't there, or was not made yet.
pub fn create(
    txn: &mut Txn,
    world: &World,
    of: &[VolumeId],
    new: &NewSnapshots,
    now: Time,
) -> Result<Vec<Snapshot>, Error> {
    check_description(&new.description)?;
    let instant = (of.len() > 1).then(|| new_id::<SnapshotId>().to_string());
    let mut made = Vec::with_capacity(of.len());
    for id in of {
        let volume = crate::volumes::find(txn, world, id)?;
        if volume.phase != VolumePhase::Made {
            return Err(Error::specific(
                "IncorrectState",
                format!("The volume '{id}' is '{}'.", volume.state().as_str()),
            ));
        }
        let content = SnapshotContent::Volume(id.clone());
        let mut snapshot = bare(world, volume.performance.size_gib, content, now);
        snapshot.encryption.clone_from(&volume.encryption);
        snapshot.description.clone_from(&new.description);
        snapshot.instant.clone_from(&instant);
        snapshot.boot = crate::volumes::boot_of(txn.state(), &volume);
        if new.copy_tags {
            snapshot.tags = volume.tags;
        }
        snapshot.tags.extend(new.tags.clone());
        txn.put(snapshot.clone());
        made.push(snapshot);
    }
    Ok(made)
}

/// The volumes of an instance that a snapshot of all of it has.
///
/// # Errors
/// The instance isn't there, or an excluded volume isn't one of its data volumes.
pub fn volumes_of(
    txn: &mut Txn,
    world: &World,
    id: &InstanceId,
    without_root: bool,
    without: &[VolumeId],
) -> Result<Vec<VolumeId>, Error> {
    let instance: Instance = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Instance, id))?;
    let is_root = |device: &BlockDevice| device.device_name == instance.root_device_name;
    let data = |id: &VolumeId| instance.block_devices.iter().any(|d| d.volume_id == *id && !is_root(d));
    if let Some(id) = without.iter().find(|id| !data(id)) {
        return Err(Error::InvalidParameterValue(format!(
            "Volume '{id}' is not a data volume of instance '{}'.",
            instance.id
        )));
    }
    let left_out =
        |device: &&BlockDevice| without_root && is_root(device) || without.contains(&device.volume_id);
    let wanted = instance.block_devices.iter().filter(|device| !left_out(device));
    let wanted: Vec<VolumeId> = wanted.map(|device| device.volume_id.clone()).collect();
    if wanted.is_empty() {
        return Err(Error::InvalidParameterValue(format!("Instance '{id}' has no volume to snapshot.")));
    }
    Ok(wanted)
}

/// Copies a snapshot of any region of this server.
///
/// # Errors
/// It isn't there for this account, or not complete, or the key isn't there.
pub fn copy(
    txn: &mut Txn,
    world: &World,
    source_region: &str,
    id: &SnapshotId,
    new: &NewSnapshots,
    now: Time,
) -> Result<SnapshotId, Error> {
    let there = World { account: world.account.clone(), region: source_region.to_owned() };
    copy_of(txn, world, &there, id, new, now)
}

/// Copies a snapshot that the account of another world may use.
///
/// # Errors
/// As [`copy`].
pub(crate) fn copy_of(
    txn: &mut Txn,
    world: &World,
    there: &World,
    id: &SnapshotId,
    new: &NewSnapshots,
    now: Time,
) -> Result<SnapshotId, Error> {
    check_description(&new.description)?;
    let source = find_complete(txn, there, id)?;
    let plan = encryption::plan_copy(txn, world, &source, &new.encryption, now)?;
    let content = SnapshotContent::Copy { world: source.world, id: id.clone() };
    let mut copy = bare(world, source.volume_size_gib, content, now);
    copy.boot = source.boot;
    copy.encryption = plan.carry_out(txn)?;
    copy.description.clone_from(&new.description);
    copy.tags.clone_from(&new.tags);
    let id = copy.id.clone();
    txn.put(copy);
    Ok(id)
}

/// Deletes a snapshot, or keeps it in the recycle bin where a rule says so; volumes and snapshots that share blocks with it keep them.
///
/// # Errors
/// It isn't there or not the account's, an AMI needs it, or it is locked.
pub fn delete(txn: &mut Txn, world: &World, id: &SnapshotId, now: Time) -> Result<(), Error> {
    let mut snapshot = find_own(txn, world, id)?;
    if let Some(image) = txn.state().referrers::<Image>(id).next() {
        return Err(Error::specific(
            "InvalidSnapshot.InUse",
            format!("The snapshot {id} is currently in use by {}", image.id),
        ));
    }
    if !snapshot.has_file() {
        return Err(Error::OperationNotPermitted(format!(
            "The snapshot '{id}' is a bundled image's and can't be deleted."
        )));
    }
    if let Some(lock) = &snapshot.lock
        && lock.expires > now
    {
        return Err(Error::OperationNotPermitted(format!(
            "The snapshot '{id}' is locked until {} and can't be deleted.",
            lock.expires
        )));
    }
    if snapshot.state() == SnapshotState::Completed {
        let kind = RecycleKind::Snapshot;
        snapshot.recycled = recycle_bin::retention(txn.state(), world, kind, &snapshot.tags, now);
    }
    snapshot.deleted = true;
    txn.put(snapshot);
    Ok(())
}

/// Who may make volumes of a snapshot.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sharing {
    /// Everybody.
    pub all: bool,
    /// These accounts.
    pub accounts: Vec<AccountId>,
}

/// Shares a snapshot, and takes sharing back.
///
/// # Errors
/// It isn't there or not the account's, or is encrypted with a key that keeps it from being shared.
pub fn share(
    txn: &mut Txn,
    world: &World,
    id: &SnapshotId,
    add: &Sharing,
    remove: &Sharing,
) -> Result<(), Error> {
    let mut snapshot = find_own(txn, world, id)?;
    if add.all || !add.accounts.is_empty() {
        encryption::check_sharing(txn.state(), &snapshot, add.all)?;
    }
    snapshot.public = (snapshot.public || add.all) && !remove.all;
    snapshot.shared_with.extend(add.accounts.iter().cloned());
    snapshot.shared_with.retain(|account| !remove.accounts.contains(account));
    snapshot.shared_with.sort();
    snapshot.shared_with.dedup();
    txn.put(snapshot);
    Ok(())
}

/// A snapshot whose attributes its owner asks for.
///
/// # Errors
/// It isn't there or not the account's.
pub fn owned(txn: &mut Txn, world: &World, id: &SnapshotId) -> Result<Snapshot, Error> {
    find_own(txn, world, id)
}

/// Shares a snapshot with nobody.
///
/// # Errors
/// It isn't there or not the account's.
pub fn unshare(txn: &mut Txn, world: &World, id: &SnapshotId) -> Result<(), Error> {
    let mut snapshot = find_own(txn, world, id)?;
    snapshot.public = false;
    snapshot.shared_with.clear();
    txn.put(snapshot);
    Ok(())
}
