//! Volumes of a launch: the image's own, changed as the call says, and those that the call adds.

use std::collections::BTreeSet;

use cumulet_model::image::{DirectBoot, Image, Mapping, MappingTarget};
use cumulet_model::instance::BlockDevice;
use cumulet_model::storage::{AttachmentStatus, Performance, VolumeAttachment};
use cumulet_model::{InstanceId, Time, World};

use super::attach::{MAX_VOLUMES, check_device_name, place};
use super::{Asked, bare, boot_of_snapshot, resolve};
use crate::Error;
use crate::db::Txn;
use crate::launch::{Launch, LaunchVolume};

/// A volume that a launch makes.
#[derive(Debug, Clone)]
pub struct Planned {
    device_name: String,
    asked: Asked,
    performance: Performance,
    delete_on_termination: bool,
    boot: Option<DirectBoot>,
}

/// A mapping that holds for a launch.
struct Merged {
    mapping: LaunchVolume,
    /// Whether its snapshot is the image's, which may be used by all who may launch it.
    of_image: bool,
}

/// What a mapping of an image asks for.
fn of_image(mapping: &Mapping) -> Merged {
    let bare = LaunchVolume { device_name: mapping.device_name.clone(), ..LaunchVolume::default() };
    let mapping = match &mapping.target {
        MappingTarget::Volume(volume) => LaunchVolume {
            asked: Asked {
                size_gib: Some(volume.size_gib),
                volume_type: Some(volume.volume_type.as_str().to_owned()),
                iops: volume.iops,
                throughput_mib: volume.throughput_mib,
                snapshot_id: volume.snapshot_id.clone(),
                ..Asked::default()
            },
            delete_on_termination: Some(volume.delete_on_termination),
            ..bare
        },
        MappingTarget::Ephemeral { virtual_name } => {
            LaunchVolume { virtual_name: Some(virtual_name.clone()), ..bare }
        }
        MappingTarget::None => LaunchVolume { none: true, ..bare },
    };
    Merged { mapping, of_image: true }
}

/// What a launch says of a device that the image has too: what it doesn't say is as in the image.
fn override_with(image: &mut Merged, wish: &LaunchVolume, root: bool) -> Result<(), Error> {
    if root && (wish.none || wish.virtual_name.is_some()) {
        return Err(invalid("The root device can't be suppressed or be an instance store volume".into()));
    }
    let volume = image.mapping.virtual_name.is_none() && !image.mapping.none;
    if wish.none || wish.virtual_name.is_some() || !volume {
        *image = Merged { mapping: wish.clone(), of_image: false };
        return Ok(());
    }
    let (has, asked) = (&mut image.mapping.asked, &wish.asked);
    if let Some(snapshot) = asked.snapshot_id.as_ref().filter(|id| has.snapshot_id.as_ref() != Some(id)) {
        if root {
            return Err(invalid("snapshotId cannot be modified on root device".into()));
        }
        has.snapshot_id = Some(snapshot.clone());
        image.of_image = false;
    }
    // What was provisioned for a type says nothing of another.
    if asked.volume_type.as_ref().is_some_and(|kind| has.volume_type.as_ref() != Some(kind)) {
        (has.iops, has.throughput_mib) = (None, None);
        has.volume_type.clone_from(&asked.volume_type);
    }
    has.size_gib = asked.size_gib.or(has.size_gib);
    has.iops = asked.iops.or(has.iops);
    has.throughput_mib = asked.throughput_mib.or(has.throughput_mib);
    image.mapping.delete_on_termination = wish.delete_on_termination.or(image.mapping.delete_on_termination);
    Ok(())
}

/// The mappings that hold: the image's, root first, changed as the call says, and those that the call adds.
fn merge(image: &Image, mappings: &[LaunchVolume]) -> Result<Vec<Merged>, Error> {
    if image.root().is_none() {
        return Err(invalid(format!("The image '{}' has no root volume", image.id)));
    }
    let mut merged: Vec<Merged> = image.disks.mappings.iter().map(of_image).collect();
    let mut seen = BTreeSet::new();
    for wish in mappings {
        let name = &wish.device_name;
        if !seen.insert(place(name)) {
            return Err(invalid(format!(
                "The device '{name}' is used in more than one block-device mapping"
            )));
        }
        let same = |merged: &Merged| place(&merged.mapping.device_name) == place(name);
        match merged.iter().position(same) {
            Some(at) => override_with(&mut merged[at], wish, at == 0)?,
            None => {
                check_device_name(name)?;
                merged.push(Merged { mapping: wish.clone(), of_image: false });
            }
        }
    }
    merged.retain(|merged| !merged.mapping.none);
    if merged.len() > MAX_VOLUMES {
        return Err(Error::specific(
            "AttachmentLimitExceeded",
            format!("Volume count {} exceeds the limit of {MAX_VOLUMES}", merged.len()),
        ));
    }
    Ok(merged)
}

/// Plans the volumes of a launch, root first. Instance store volumes of types that have none are left out, as on EC2.
///
/// # Errors
/// A mapping that does not fit the image or its volume type.
pub fn plan(
    txn: &mut Txn,
    world: &World,
    image: &Image,
    mappings: &[LaunchVolume],
) -> Result<Vec<Planned>, Error> {
    let mut planned = Vec::new();
    for Merged { mapping, of_image } in merge(image, mappings)? {
        if mapping.virtual_name.is_some() {
            continue;
        }
        // The image may be launched, and its snapshots with it, whether or not they are shared.
        let whose = if of_image { &image.world } else { world };
        let whose = World { account: whose.account.clone(), region: world.region.clone() };
        let performance = resolve(txn, &whose, &mapping.asked).map_err(|error| match error {
            Error::InvalidParameterValue(text) => invalid(text),
            other => other,
        })?;
        let root = planned.is_empty();
        if root && !performance.volume_type.boots() {
            return Err(invalid(format!(
                "Volume type '{}' is not supported for root devices",
                performance.volume_type.as_str()
            )));
        }
        let of_snapshot =
            || mapping.asked.snapshot_id.as_ref().and_then(|id| boot_of_snapshot(txn.state(), id));
        planned.push(Planned {
            boot: if root { image.direct_boot.clone() } else { of_snapshot() },
            device_name: mapping.device_name,
            delete_on_termination: mapping.delete_on_termination.unwrap_or(true),
            asked: mapping.asked,
            performance,
        });
    }
    Ok(planned)
}

fn invalid(text: String) -> Error {
    Error::InvalidBlockDeviceMapping(text)
}

/// Writes a planned volume, attached to its instance.
pub fn make(
    txn: &mut Txn,
    world: &World,
    planned: &Planned,
    launch: &Launch,
    instance: (&InstanceId, &str),
    now: Time,
) -> BlockDevice {
    let (instance_id, zone) = instance;
    let mut volume = bare(world, zone, planned.performance.clone(), planned.asked.snapshot_id.clone(), now);
    volume.attachments.push(VolumeAttachment {
        instance_id: instance_id.clone(),
        device_name: planned.device_name.clone(),
        attach_time: now,
        delete_on_termination: planned.delete_on_termination,
        status: AttachmentStatus::Attached,
        force: false,
    });
    volume.boot.clone_from(&planned.boot);
    volume.tags.clone_from(&launch.volume_tags);
    let device = BlockDevice {
        device_name: planned.device_name.clone(),
        volume_id: volume.id.clone(),
        attach_time: now,
        delete_on_termination: planned.delete_on_termination,
    };
    txn.put(volume);
    device
}

#[cfg(test)]
mod tests {
    use cumulet_model::image::{Disks, MappedVolume};
    use cumulet_model::storage::VolumeType;
    use cumulet_model::{AccountId, ResourceId, SnapshotId};

    use super::*;

    fn snapshot(n: u128) -> SnapshotId {
        SnapshotId::from_random(n << 60)
    }

    fn image() -> Image {
        let world = World { account: AccountId::images(), region: "us-east-1".into() };
        let volume = |n, size| MappedVolume {
            iops: Some(4000),
            ..MappedVolume::of_snapshot(Some(snapshot(n)), size, VolumeType::Gp3)
        };
        let mut disks = Disks::of_root("/dev/xvda", volume(1, 8));
        let further = [
            ("/dev/sdf", MappingTarget::Volume(volume(2, 4))),
            ("/dev/sdg", MappingTarget::Ephemeral { virtual_name: "ephemeral0".into() }),
        ];
        let further = further.map(|(name, target)| Mapping { device_name: name.into(), target });
        disks.mappings.extend(further);
        crate::images::bare(&world, "n", disks, Time::UNIX_EPOCH)
    }

    fn wish(name: &str, asked: Asked) -> LaunchVolume {
        LaunchVolume { device_name: name.into(), asked, ..LaunchVolume::default() }
    }

    #[test]
    fn what_a_launch_does_not_say_is_as_in_the_image() {
        let wishes = [
            wish("sdf", Asked { size_gib: Some(5), ..Asked::default() }),
            wish("/dev/sdh", Asked { size_gib: Some(1), ..Asked::default() }),
        ];
        let merged = merge(&image(), &wishes).expect("merged");
        let names: Vec<&str> = merged.iter().map(|m| m.mapping.device_name.as_str()).collect();
        assert_eq!(names, ["/dev/xvda", "/dev/sdf", "/dev/sdg", "/dev/sdh"]);
        let data = &merged[1];
        assert_eq!((data.mapping.asked.size_gib, data.mapping.asked.iops), (Some(5), Some(4000)));
        assert!(data.of_image && data.mapping.asked.snapshot_id == Some(snapshot(2)));
        assert!(!merged[3].of_image);
    }

    #[test]
    fn another_type_has_its_own_operations_and_another_snapshot_is_not_the_images() {
        let other =
            Asked { volume_type: Some("gp2".into()), snapshot_id: Some(snapshot(7)), ..Asked::default() };
        let merged = merge(&image(), &[wish("/dev/sdf", other.clone())]).expect("merged");
        assert_eq!((merged[1].mapping.asked.iops, merged[1].of_image), (None, false));
        assert!(merge(&image(), &[wish("/dev/xvda", other)]).is_err(), "the root's content is the image's");
    }

    #[test]
    fn a_device_is_left_out_once_and_never_the_root() {
        let none = |name: &str| LaunchVolume { none: true, ..wish(name, Asked::default()) };
        let merged =
            merge(&image(), &[none("/dev/sdf"), none("/dev/sdg"), none("/dev/sdz")]).expect("merged");
        assert_eq!(merged.len(), 1);
        assert!(merge(&image(), &[none("/dev/xvda")]).is_err());
        assert!(merge(&image(), &[none("/dev/sdf"), none("sdf")]).is_err());
    }
}
