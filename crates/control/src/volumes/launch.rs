//! Volumes of a launch: the image's own, changed as the call says, and those that the call adds.

use std::collections::BTreeSet;

use cumulet_model::image::Image;
use cumulet_model::instance::BlockDevice;
use cumulet_model::storage::{AttachmentStatus, Performance, VolumeAttachment};
use cumulet_model::{InstanceId, Time, World};

use super::attach::{check_device_name, place};
use super::{Asked, bare, plan_encryption, resolve};
use crate::Error;
use crate::db::Txn;
use crate::encryption;
use crate::launch::{Launch, LaunchVolume};

/// A volume that a launch makes.
#[derive(Debug, Clone)]
pub struct Planned {
    device_name: String,
    asked: Asked,
    performance: Performance,
    encryption: encryption::Plan,
    delete_on_termination: bool,
}

impl Planned {
    /// Its size, GiB.
    pub fn size_gib(&self) -> u32 {
        self.performance.size_gib
    }

    /// Whether it will be encrypted.
    pub fn encrypted(&self) -> bool {
        self.encryption != encryption::Plan::Plain
    }
}

/// Plans the volumes of a launch, root first.
///
/// # Errors
/// A mapping that does not fit the image or its volume type.
pub fn plan(
    txn: &mut Txn,
    world: &World,
    image: &Image,
    mappings: &[LaunchVolume],
    now: Time,
) -> Result<Vec<Planned>, Error> {
    let mut asked: Vec<LaunchVolume> = vec![LaunchVolume {
        device_name: image.root_device_name.clone(),
        asked: Asked {
            size_gib: Some(image.root_size_gib),
            volume_type: Some("gp3".into()),
            snapshot_id: Some(image.root_snapshot_id.clone()),
            ..Asked::default()
        },
        ..LaunchVolume::default()
    }];
    let mut seen = BTreeSet::new();
    for mapping in mappings {
        let name = &mapping.device_name;
        if !seen.insert(place(name)) {
            return Err(invalid(format!(
                "The device '{name}' is used in more than one block-device mapping"
            )));
        }
        if place(name) != place(&image.root_device_name) {
            check_device_name(name)?;
            if !mapping.none && mapping.ephemeral.is_none() {
                asked.push(mapping.clone());
            }
            continue;
        }
        if mapping.none {
            return Err(invalid("The root device can't be suppressed by NoDevice".into()));
        }
        if mapping.ephemeral.is_some() {
            return Err(invalid("The root device can't be an instance store volume".into()));
        }
        let (root, wish) = (&mut asked[0], &mapping.asked);
        if wish.snapshot_id.as_ref().is_some_and(|snapshot| *snapshot != image.root_snapshot_id) {
            return Err(invalid("snapshotId cannot be modified on root device".into()));
        }
        root.asked.size_gib = wish.size_gib.or(root.asked.size_gib);
        root.asked.volume_type = wish.volume_type.clone().or(root.asked.volume_type.take());
        root.asked.iops = wish.iops;
        root.asked.throughput_mib = wish.throughput_mib;
        root.asked.encryption.clone_from(&wish.encryption);
        root.delete_on_termination = mapping.delete_on_termination;
    }
    let mut planned = Vec::with_capacity(asked.len());
    for volume in asked {
        // The image may be launched, and its snapshot with it, whether or not that is shared.
        let whose = if planned.is_empty() { &image.world } else { world };
        let whose = World { account: whose.account.clone(), region: world.region.clone() };
        let performance = resolve(txn, &whose, &volume.asked).map_err(|error| match error {
            Error::InvalidParameterValue(text) => invalid(text),
            other => other,
        })?;
        if planned.is_empty() && !performance.volume_type.boots() {
            return Err(invalid(format!(
                "Volume type '{}' is not supported for root devices",
                performance.volume_type.as_str()
            )));
        }
        let encryption = plan_encryption(txn, world, &whose, &volume.asked, now)?;
        planned.push(Planned {
            encryption,
            device_name: volume.device_name,
            delete_on_termination: volume.delete_on_termination.unwrap_or(true),
            asked: volume.asked,
            performance,
        });
    }
    Ok(planned)
}

fn invalid(text: String) -> Error {
    Error::InvalidBlockDeviceMapping(text)
}

/// Writes a planned volume, attached to its instance.
///
/// # Errors
/// It shall be encrypted, and the master key isn't there.
pub fn make(
    txn: &mut Txn,
    world: &World,
    planned: &Planned,
    launch: &Launch,
    instance: (&InstanceId, &str),
    now: Time,
) -> Result<BlockDevice, Error> {
    let (instance_id, zone) = instance;
    let mut volume = bare(world, zone, planned.performance.clone(), planned.asked.snapshot_id.clone(), now);
    volume.encryption = planned.encryption.carry_out(txn)?;
    volume.attachments.push(VolumeAttachment {
        instance_id: instance_id.clone(),
        device_name: planned.device_name.clone(),
        attach_time: now,
        delete_on_termination: planned.delete_on_termination,
        status: AttachmentStatus::Attached,
        force: false,
    });
    volume.tags.clone_from(&launch.volume_tags);
    let device = BlockDevice {
        device_name: planned.device_name.clone(),
        volume_id: volume.id.clone(),
        attach_time: now,
        delete_on_termination: planned.delete_on_termination,
    };
    txn.put(volume);
    Ok(device)
}
