//! Volumes: made, attached, detached, deleted; what the node reports of them.

mod attach;
pub(crate) mod launch;
mod modify;
pub(crate) mod observe;

use cumulet_model::image::DirectBoot;
use cumulet_model::instance::Instance;
use cumulet_model::storage::recycle_bin::RecycleKind;
use cumulet_model::storage::{
    Performance, Snapshot, Volume, VolumePhase, VolumeState, VolumeType, performance::Misfit,
};
use cumulet_model::{InstanceId, SnapshotId, Tags, Time, VolumeId, World};

use crate::db::{State, Txn};
use crate::encryption::{self, Wish};
use crate::error::Noun;
use crate::world::new_id;
use crate::{Error, catalog, images, recycle_bin, snapshots};

pub(crate) use attach::{MAX_VOLUMES, check_device_name, place};
pub use attach::{attach, detach};
pub use modify::{Change, modify};

/// The version of volumes' records from which they say what boots from them.
const BOOT_IS_KNOWN: u32 = 3;

/// The type of a volume that doesn't say, as on EC2.
pub const DEFAULT_TYPE: VolumeType = VolumeType::Gp2;

/// Size, type and speed as asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// GiB.
    pub size_gib: Option<u32>,
    /// The type's name.
    pub volume_type: Option<String>,
    /// Operations a second.
    pub iops: Option<u32>,
    /// MiB/s.
    pub throughput_mib: Option<u32>,
    /// First content.
    pub snapshot_id: Option<SnapshotId>,
    /// Whether several instances may have it.
    pub multi_attach: bool,
    /// Whether it is encrypted.
    pub encryption: Wish,
}

/// The answer to a volume that its type doesn't allow.
pub(crate) fn misfit(misfit: &Misfit) -> Error {
    let text = misfit.to_string();
    match misfit {
        Misfit::IopsMissing(_) => Error::specific("MissingParameter", text),
        Misfit::Unsupported { .. } => Error::InvalidParameterCombination(text),
        Misfit::Size { .. }
        | Misfit::Iops { .. }
        | Misfit::IopsRatio { .. }
        | Misfit::Throughput { .. }
        | Misfit::ThroughputRatio { .. } => Error::InvalidParameterValue(text),
    }
}

/// A type by its name.
pub(crate) fn parse_type(name: &str) -> Result<VolumeType, Error> {
    VolumeType::parse(name).ok_or_else(|| {
        Error::specific("UnknownVolumeType", format!("Unsupported volume type '{name}' for volume creation."))
    })
}

/// What a volume becomes: its snapshot's size and its type's speed where it doesn't say.
///
/// # Errors
/// The snapshot isn't there or not complete, or the type doesn't allow it.
pub(crate) fn resolve(txn: &mut Txn, world: &World, asked: &Asked) -> Result<Performance, Error> {
    let volume_type = asked.volume_type.as_deref().map_or(Ok(DEFAULT_TYPE), parse_type)?;
    let least = match &asked.snapshot_id {
        Some(id) => Some(snapshots::find_complete(txn, world, id)?.volume_size_gib),
        None => None,
    };
    let size_gib = match (asked.size_gib, least) {
        (None, None) => {
            return Err(Error::specific(
                "MissingParameter",
                "The request must contain the parameter size/snapshotId",
            ));
        }
        (Some(size), Some(least)) if size < least => {
            let id = asked.snapshot_id.as_ref().map(ToString::to_string).unwrap_or_default();
            return Err(Error::InvalidParameterValue(format!(
                "The volume size {size}GiB is smaller than snapshot '{id}', expect size >= {least}GiB"
            )));
        }
        (Some(size), _) => size,
        (None, Some(least)) => least,
    };
    let (iops, throughput_mib) =
        volume_type.fit(size_gib, asked.iops, asked.throughput_mib).map_err(|e| misfit(&e))?;
    if asked.multi_attach && !volume_type.multi_attach() {
        return Err(Error::InvalidParameterCombination(format!(
            "The parameter MultiAttachEnabled is not supported for {} volumes.",
            volume_type.as_str()
        )));
    }
    Ok(Performance { size_gib, volume_type, iops, throughput_mib, multi_attach: asked.multi_attach })
}

/// How a volume will be encrypted, of a snapshot that `whose` may use.
///
/// # Errors
/// The snapshot isn't there, or doesn't allow it; or the key isn't there.
pub(crate) fn plan_encryption(
    txn: &mut Txn,
    world: &World,
    whose: &World,
    asked: &Asked,
    now: Time,
) -> Result<encryption::Plan, Error> {
    let source = match &asked.snapshot_id {
        Some(id) => Some(snapshots::find_complete(txn, whose, id)?),
        None => None,
    };
    encryption::plan(txn, world, source.as_ref(), &asked.encryption, now)
}

/// A volume that nobody has.
pub(crate) fn bare(
    world: &World,
    zone: &str,
    performance: Performance,
    snapshot_id: Option<SnapshotId>,
    now: Time,
) -> Volume {
    Volume {
        v: 3,
        world: world.clone(),
        id: new_id(),
        zone: zone.to_owned(),
        performance,
        snapshot_id,
        boot: None,
        encryption: None,
        create_time: now,
        attachments: Vec::new(),
        phase: VolumePhase::Creating,
        modification: None,
        auto_enable_io: false,
        deleted: false,
        recycled: None,
        tags: Tags::new(),
    }
}

/// Makes a volume.
///
/// # Errors
/// The zone or snapshot isn't there, or the type doesn't allow what is asked for.
pub fn create(
    txn: &mut Txn,
    world: &World,
    zone: &str,
    asked: &Asked,
    tags: Tags,
    now: Time,
) -> Result<VolumeId, Error> {
    if catalog::zone_id(&world.region, zone).is_none() {
        return Err(Error::specific("InvalidZone.NotFound", format!("The zone '{zone}' does not exist.")));
    }
    let performance = resolve(txn, world, asked)?;
    let plan = plan_encryption(txn, world, world, asked, now)?;
    let mut volume = bare(world, zone, performance, asked.snapshot_id.clone(), now);
    volume.boot = asked.snapshot_id.as_ref().and_then(|id| boot_of_snapshot(txn.state(), id));
    volume.encryption = plan.carry_out(txn)?;
    volume.tags = tags;
    let id = volume.id.clone();
    txn.put(volume);
    Ok(id)
}

/// The kernel that a VM boots from what is made of a snapshot.
pub(crate) fn boot_of_snapshot(state: &State, id: &SnapshotId) -> Option<DirectBoot> {
    snapshots::anywhere(state, id).and_then(|snapshot| snapshot.boot.clone())
}

/// Whether a volume's record says what boots from it.
pub(crate) fn says_boot(volume: &Volume) -> bool {
    volume.v >= BOOT_IS_KNOWN
}

/// The kernel that a VM boots from a volume. One whose record is too old to say was made of what can be asked, or is the
/// root of an instance whose image can.
pub(crate) fn boot_of(state: &State, volume: &Volume) -> Option<DirectBoot> {
    if says_boot(volume) {
        return volume.boot.clone();
    }
    let root_of = |id: &InstanceId| {
        state
            .get::<Instance>(&volume.world, id)
            .filter(|instance| instance.block_devices.first().is_some_and(|root| root.volume_id == volume.id))
    };
    let instance = volume.attachments.iter().find_map(|attachment| root_of(&attachment.instance_id));
    let image = instance.and_then(|instance| images::anywhere(state, &instance.image_id));
    image
        .and_then(|image| image.direct_boot.clone())
        .or_else(|| volume.snapshot_id.as_ref().and_then(|id| boot_of_snapshot(state, id)))
}

/// A volume that is there for its owner.
///
/// # Errors
/// It isn't.
pub fn find(txn: &mut Txn, world: &World, id: &VolumeId) -> Result<Volume, Error> {
    let found = txn.get::<Volume>(world, id).filter(|volume| !volume.deleted);
    found.ok_or_else(|| Error::not_found(Noun::Volume, id))
}

/// Deletes a volume that no instance has, or keeps it in the recycle bin where a rule says so.
///
/// # Errors
/// It isn't there, an instance has it, or it is just being made.
pub fn delete(txn: &mut Txn, world: &World, id: &VolumeId, now: Time) -> Result<(), Error> {
    let mut volume = find(txn, world, id)?;
    match volume.state() {
        VolumeState::Available | VolumeState::Error => {}
        VolumeState::InUse => {
            let holder = volume.attachments.first().map(|a| a.instance_id.to_string()).unwrap_or_default();
            return Err(in_use(&format!("Volume {id} is currently attached to {holder}")));
        }
        VolumeState::Creating | VolumeState::Deleting => {
            return Err(incorrect_state(&format!("The volume '{id}' is '{}'.", volume.state().as_str())));
        }
    }
    // A volume that could not be made may yet belong to an instance whose launch failed by it.
    if let Some(attachment) = volume.attachments.first() {
        return Err(in_use(&format!("Volume {id} is currently attached to {}", attachment.instance_id)));
    }
    discard(txn.state(), &mut volume, now);
    txn.put(volume);
    Ok(())
}

/// Deletes a volume that nothing keeps any more, by a call or with its instance; or puts it into the recycle bin, where a
/// rule says so. EC2's rules are about what is deleted, whoever deletes it.
pub(crate) fn discard(state: &State, volume: &mut Volume, now: Time) {
    if volume.deleted {
        return;
    }
    if volume.phase == VolumePhase::Made {
        let kind = RecycleKind::Volume;
        volume.recycled = recycle_bin::retention(state, &volume.world, kind, &volume.tags, now);
    }
    volume.deleted = true;
}

/// Says whether I/O goes on by itself after a fault.
///
/// # Errors
/// The volume isn't there.
pub fn set_auto_enable_io(txn: &mut Txn, world: &World, id: &VolumeId, on: bool) -> Result<(), Error> {
    let mut volume = find(txn, world, id)?;
    volume.auto_enable_io = on;
    txn.put(volume);
    Ok(())
}

fn in_use(text: &str) -> Error {
    Error::specific("VolumeInUse", text)
}

fn incorrect_state(text: &str) -> Error {
    Error::specific("IncorrectState", text)
}

/// Whether a snapshot of a volume is still to be taken, so that its file must stay.
pub(crate) fn is_needed(state: &State, volume: &VolumeId) -> bool {
    state.referrers::<Snapshot>(volume).any(|snapshot| snapshots::takes_from(snapshot, volume))
        || crate::imports::is_reading_volume(state, volume)
}
