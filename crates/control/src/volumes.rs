//! Volumes of a launch: sizes and performance that their types allow.

use cumulet_model::image::Image;
use cumulet_model::instance::BlockDevice;
use cumulet_model::storage::{Snapshot, Volume, VolumeAttachment};
use cumulet_model::{InstanceId, Time, World};

use crate::Error;
use crate::db::Txn;
use crate::error::Noun;
use crate::launch::{Launch, LaunchVolume};
use crate::world::new_id;

/// Fewest and most GiB of a volume type.
fn size_limits(volume_type: &str) -> Option<(u32, u32)> {
    Some(match volume_type {
        "gp2" | "gp3" => (1, 16384),
        "io1" => (4, 16384),
        "io2" => (4, 65536),
        "st1" | "sc1" => (125, 16384),
        "standard" => (1, 1024),
        _ => return None,
    })
}

/// Plans the volumes of a launch, root first, each with its deletion flag.
///
/// # Errors
/// A mapping that does not fit the image or its volume type.
pub fn plan(
    txn: &mut Txn,
    world: &World,
    image: &Image,
    asked: &[LaunchVolume],
) -> Result<Vec<(LaunchVolume, bool)>, Error> {
    let root = LaunchVolume {
        device_name: image.root_device_name.clone(),
        size_gib: Some(image.root_size_gib),
        volume_type: Some("gp3".into()),
        snapshot_id: Some(image.root_snapshot_id.clone()),
        ..LaunchVolume::default()
    };
    let mut plan = vec![root];
    for mapping in asked {
        if mapping.device_name != image.root_device_name {
            return Err(Error::Unsupported(format!(
                "Block device mappings beyond the root device ({}) are not supported at launch: {}",
                image.root_device_name, mapping.device_name
            )));
        }
        let root = &mut plan[0];
        if mapping.snapshot_id.as_ref().is_some_and(|snapshot| *snapshot != image.root_snapshot_id) {
            return Err(Error::InvalidBlockDeviceMapping(
                "snapshotId cannot be modified on root device".into(),
            ));
        }
        root.size_gib = mapping.size_gib.or(root.size_gib);
        root.volume_type = mapping.volume_type.clone().or(root.volume_type.take());
        root.iops = mapping.iops;
        root.throughput_mib = mapping.throughput_mib;
        root.delete_on_termination = mapping.delete_on_termination;
    }
    for volume in &plan {
        let kind = volume.volume_type.as_deref().unwrap_or("gp3");
        let (fewest, most) = size_limits(kind)
            .ok_or_else(|| Error::InvalidParameterValue(format!("Invalid volume type: {kind}")))?;
        let size = volume.size_gib.unwrap_or(fewest);
        if !(fewest..=most).contains(&size) {
            return Err(Error::InvalidBlockDeviceMapping(format!(
                "The volume size is invalid for {kind} volumes: {size} GiB. It must be between {fewest} and {most} GiB"
            )));
        }
        if let Some(id) = &volume.snapshot_id {
            let images = World { account: image.world.account.clone(), region: world.region.clone() };
            let snapshot = txn
                .get::<Snapshot>(&images, id)
                .ok_or_else(|| Error::NotFound { noun: Noun::Snapshot, ids: id.to_string() })?;
            if size < snapshot.volume_size_gib {
                return Err(Error::InvalidBlockDeviceMapping(format!(
                    "Volume of size {size}GB is smaller than snapshot '{id}', expect size >= {}GB",
                    snapshot.volume_size_gib
                )));
            }
        }
        check_performance(kind, size, volume)?;
    }
    Ok(plan
        .into_iter()
        .map(|volume| {
            let delete = volume.delete_on_termination.unwrap_or(true);
            (volume, delete)
        })
        .collect())
}

/// The operations and throughput that a type allows, as the EBS user guide states them.
fn check_performance(kind: &str, size_gib: u32, volume: &LaunchVolume) -> Result<(), Error> {
    let bounds = match kind {
        "gp3" => Some((3000, 16000.min(size_gib.saturating_mul(500)).max(3000))),
        "io1" => Some((100, 64000.min(size_gib.saturating_mul(50)))),
        "io2" => Some((100, 256_000.min(size_gib.saturating_mul(1000)))),
        _ => None,
    };
    match (bounds, volume.iops) {
        (Some((fewest, most)), Some(iops)) if !(fewest..=most).contains(&iops) => {
            return Err(Error::InvalidParameterValue(format!(
                "Volume iops of {iops} is out of range for {kind} volumes of {size_gib} GiB: {fewest} to {most}"
            )));
        }
        (None, Some(_)) => {
            return Err(Error::InvalidParameterCombination(format!(
                "The parameter iops is not supported for {kind} volumes."
            )));
        }
        (Some(_), None) if kind != "gp3" => return Err(Error::MissingParameter("iops".into())),
        _ => {}
    }
    match volume.throughput_mib {
        Some(_) if kind != "gp3" => Err(Error::InvalidParameterCombination(format!(
            "The parameter throughput is not supported for {kind} volumes."
        ))),
        Some(throughput) if !(125..=1000).contains(&throughput) => Err(Error::InvalidParameterValue(
            format!("Throughput of {throughput} MiB/s is out of range for gp3 volumes: 125 to 1000"),
        )),
        _ => Ok(()),
    }
}

/// Writes a planned volume, attached to its instance.
#[expect(clippy::too_many_arguments, reason = "one call, all of it distinct")]
pub fn make(
    txn: &mut Txn,
    world: &World,
    asked: &LaunchVolume,
    delete_on_termination: bool,
    launch: &Launch,
    instance_id: &InstanceId,
    zone: &str,
    now: Time,
) -> BlockDevice {
    let volume_type = asked.volume_type.clone().unwrap_or_else(|| "gp3".into());
    let size_gib = asked.size_gib.unwrap_or(1);
    let volume = Volume {
        v: 1,
        world: world.clone(),
        id: new_id(),
        zone: zone.to_owned(),
        size_gib,
        iops: asked.iops.or(match volume_type.as_str() {
            "gp3" => Some(3000),
            "gp2" => Some((size_gib * 3).clamp(100, 16000)),
            _ => None,
        }),
        throughput_mib: asked.throughput_mib.or((volume_type == "gp3").then_some(125)),
        volume_type,
        snapshot_id: asked.snapshot_id.clone(),
        create_time: now,
        attachments: vec![VolumeAttachment {
            instance_id: instance_id.clone(),
            device_name: asked.device_name.clone(),
            attach_time: now,
            delete_on_termination,
        }],
        deleted: false,
        tags: launch.volume_tags.clone(),
    };
    let device = BlockDevice {
        device_name: asked.device_name.clone(),
        volume_id: volume.id.clone(),
        attach_time: now,
        delete_on_termination,
    };
    txn.put(volume);
    device
}
