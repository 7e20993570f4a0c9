//! CreateImage: an image of an instance, of all its volumes at one instant.
//!
//! ```text
//!   running ── pause ──▶ off ── snapshots ──▶ on again        with a reboot: what the guest had in memory is on its disks
//!   running ── frozen for the time of the clones              without: as after a power cut, at one instant
//!   stopped ── snapshots
//! ```

use cumulet_model::image::{BootMode, Disks, Image, MappedVolume, Mapping, MappingTarget, Origin};
use cumulet_model::instance::{BlockDevice, Instance, InstanceState};
use cumulet_model::storage::{Snapshot, Volume};
use cumulet_model::{ImageId, InstanceId, SnapshotId, Tags, Time, VolumeId, World};

use super::register::{check_name, invalid, target};
use super::{anywhere, bare};
use crate::db::Txn;
use crate::error::Noun;
use crate::launch::LaunchVolume;
use crate::snapshots::{self, NewSnapshots};
use crate::volumes::{self, check_device_name, place};
use crate::{Error, instances, pause};

/// An image to make of an instance.
#[derive(Debug, Clone, Default)]
pub struct ImageOf {
    /// Unique for its owner.
    pub name: String,
    /// The owner's words.
    pub description: String,
    /// Whether the instance goes on meanwhile.
    pub no_reboot: bool,
    /// What shall be other than on the instance.
    pub mappings: Vec<LaunchVolume>,
    /// How firmware boots it, when other than now.
    pub boot_mode: Option<BootMode>,
    /// Tags of the image.
    pub image_tags: Tags,
    /// Tags of its snapshots.
    pub snapshot_tags: Tags,
}

/// A disk of an instance that an image shall have.
struct Wanted {
    device: BlockDevice,
    mapped: MappedVolume,
}

/// A disk of the instance as it is, changed by what the call says.
fn wanted(volume: &Volume, device: &BlockDevice, wish: Option<&LaunchVolume>) -> Result<Wanted, Error> {
    let own = &volume.performance;
    let mut mapped = MappedVolume {
        iops: own.iops.filter(|_| own.volume_type != cumulet_model::storage::VolumeType::Gp2),
        throughput_mib: own.throughput_mib,
        delete_on_termination: device.delete_on_termination,
        ..MappedVolume::of_snapshot(None, own.size_gib, own.volume_type)
    };
    if let Some(wish) = wish {
        let asked = &wish.asked;
        let name = &device.device_name;
        if asked.snapshot_id.is_some() {
            return Err(invalid(format!("snapshotId can't be given for {name}, which the instance has.")));
        }
        if let Some(kind) = asked.volume_type.as_deref() {
            mapped.volume_type = volumes::parse_type(kind)?;
            (mapped.iops, mapped.throughput_mib) = (asked.iops, asked.throughput_mib);
        }
        mapped.iops = asked.iops.or(mapped.iops);
        mapped.throughput_mib = asked.throughput_mib.or(mapped.throughput_mib);
        mapped.size_gib = asked.size_gib.unwrap_or(mapped.size_gib);
        if mapped.size_gib < own.size_gib {
            return Err(invalid(format!(
                "The volume size {}GiB is smaller than that of {name}, expect size >= {}GiB",
                mapped.size_gib, own.size_gib
            )));
        }
        mapped
            .volume_type
            .fit(mapped.size_gib, mapped.iops, mapped.throughput_mib)
            .map_err(|misfit| invalid(misfit.to_string()))?;
        mapped.delete_on_termination = wish.delete_on_termination.unwrap_or(mapped.delete_on_termination);
    }
    Ok(Wanted { device: device.clone(), mapped })
}

/// The disks of the instance that the image shall have, and the mappings that it shall have beside them.
fn plan(
    txn: &mut Txn,
    instance: &Instance,
    wishes: &[LaunchVolume],
) -> Result<(Vec<Wanted>, Vec<Mapping>), Error> {
    for (at, wish) in wishes.iter().enumerate() {
        let same = |other: &LaunchVolume| place(&other.device_name) == place(&wish.device_name);
        if wishes[..at].iter().any(same) {
            return Err(invalid(format!(
                "The device '{}' is used in more than one block-device mapping",
                wish.device_name
            )));
        }
    }
    let of = |name: &str| wishes.iter().find(|wish| place(&wish.device_name) == place(name));
    let mut have = Vec::new();
    for device in &instance.block_devices {
        let name = &device.device_name;
        let wish = of(name);
        if let Some(wish) = wish.filter(|wish| wish.none || wish.ephemeral.is_some()) {
            if place(name) == place(&instance.root_device_name) {
                return Err(invalid("The root device can't be left out".to_owned()));
            }
            if wish.none {
                continue;
            }
            return Err(invalid(format!("{name} is an EBS volume of the instance.")));
        }
        let volume = volumes::find(txn, &instance.world, &device.volume_id)?;
        have.push(wanted(&volume, device, wish)?);
    }
    let own = |wish: &&LaunchVolume| {
        instance.block_devices.iter().any(|device| place(&device.device_name) == place(&wish.device_name))
    };
    let mut further = Vec::new();
    for wish in wishes.iter().filter(|wish| !own(wish)) {
        check_device_name(&wish.device_name)?;
        let target = target(txn, &instance.world, wish)?;
        further.push(Mapping { device_name: wish.device_name.clone(), target });
    }
    Ok((have, further))
}

/// Takes what an instance's image is made of; when its guest is to be shut down first, later.
fn take(
    txn: &mut Txn,
    instance: &mut Instance,
    image: &ImageId,
    volumes: &[VolumeId],
    new: &ImageOf,
    now: Time,
) -> Result<Vec<SnapshotId>, Error> {
    let reboot = match instances::state_of(txn, instance) {
        InstanceState::Running => !new.no_reboot,
        InstanceState::Stopped => false,
        state @ (InstanceState::Pending
        | InstanceState::Stopping
        | InstanceState::ShuttingDown
        | InstanceState::Terminated) => {
            return Err(Error::IncorrectInstanceState(format!(
                "The instance '{}' is '{}'; an image can be made of one that is 'running' or 'stopped'.",
                instance.id,
                state.name()
            )));
        }
    };
    let snapshots = NewSnapshots {
        description: format!("Created by CreateImage({}) for {image}", instance.id),
        tags: new.snapshot_tags.clone(),
        copy_tags: false,
        encryption: crate::encryption::Wish::default(),
    };
    let made = snapshots::create(txn, &instance.world, volumes, &snapshots, now)?;
    let ids: Vec<SnapshotId> = made.iter().map(|snapshot| snapshot.id.clone()).collect();
    if reboot {
        for snapshot in made {
            txn.put(Snapshot { waits_for: Some(instance.id.clone()), ..snapshot });
        }
        pause::begin(txn, instance, &ids)?;
    }
    Ok(ids)
}

/// Makes an image of an instance.
///
/// # Errors
/// The instance isn't there or neither runs nor is stopped, the name is none or taken, a mapping has no meaning.
pub fn create(
    txn: &mut Txn,
    world: &World,
    id: &InstanceId,
    new: &ImageOf,
    now: Time,
) -> Result<ImageId, Error> {
    let mut instance: Instance = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Instance, id))?;
    check_name(txn, world, &new.name, &new.description)?;
    instances::isolation_wish(&new.image_tags)?;
    let (have, further) = plan(txn, &instance, &new.mappings)?;
    if have.first().is_none_or(|root| place(&root.device.device_name) != place(&instance.root_device_name)) {
        return Err(Error::IncorrectInstanceState(format!("The instance '{id}' has no root volume.")));
    }
    let disks = Disks { root_device_name: instance.root_device_name.clone(), mappings: Vec::new() };
    let mut image = bare(world, &new.name, disks, now);
    let volumes: Vec<VolumeId> = have.iter().map(|wanted| wanted.device.volume_id.clone()).collect();
    let snapshots = take(txn, &mut instance, &image.id, &volumes, new, now)?;
    image.disks.mappings = have
        .into_iter()
        .zip(snapshots)
        .map(|(wanted, snapshot)| Mapping {
            device_name: wanted.device.device_name,
            target: MappingTarget::Volume(MappedVolume { snapshot_id: Some(snapshot), ..wanted.mapped }),
        })
        .chain(further)
        .collect();
    image.description.clone_from(&new.description);
    image.direct_boot = super::register::root_boot(txn.state(), &image);
    image.architecture = instances::architecture(txn.state(), &instance);
    image.platform_details = instances::platform_details(txn.state(), &instance);
    image.tags.clone_from(&new.image_tags);
    image.origin = Origin {
        instance_id: Some(instance.id.clone()),
        image_id: Some(instance.image_id.clone()),
        region: Some(world.region.clone()),
    };
    if let Some(source) = anywhere(txn.state(), &instance.image_id) {
        inherit(&mut image, source);
    }
    image.boot_mode = new.boot_mode.or(image.boot_mode);
    let id = image.id.clone();
    txn.put(image);
    Ok(id)
}

/// What an image has of the one that it was made from.
pub(super) fn inherit(image: &mut Image, source: &Image) {
    image.boot_mode = source.boot_mode;
    image.isolation = source.isolation;
    image.ena_support = source.ena_support;
    image.sriov_net_support.clone_from(&source.sriov_net_support);
    image.tpm_support.clone_from(&source.tpm_support);
    image.imds_support.clone_from(&source.imds_support);
    image.uefi_data.clone_from(&source.uefi_data);
}
