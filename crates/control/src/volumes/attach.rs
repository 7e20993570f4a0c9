//! Attaching volumes to instances and detaching them, while they run and while they are stopped.

use cumulet_model::instance::BlockDevice;
use cumulet_model::storage::{AttachmentStatus, Volume, VolumeAttachment, VolumeState};
use cumulet_model::{InstanceId, Time, VolumeId, World};

use super::{find, in_use, incorrect_state};
use crate::Error;
use crate::db::Txn;
use crate::instances::find_steady;

/// Volumes that an instance may have, those of its launch included: what a VM has places for while it runs.
pub(crate) const MAX_VOLUMES: usize = 28;
/// Instances that may share a volume, as on EC2.
const MAX_SHARERS: usize = 16;

/// Whether a device's name is one that EC2 takes.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html>
pub(crate) fn is_device_name(name: &str) -> bool {
    let short = name.strip_prefix("/dev/").unwrap_or(name);
    let rest = ["xvd", "sd", "hd"].iter().find_map(|prefix| short.strip_prefix(prefix));
    let Some(rest) = rest else { return false };
    let letters = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let digits = &rest[letters..];
    (1..=2).contains(&letters) && digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The answer to a name that is none.
pub(crate) fn check_device_name(name: &str) -> Result<(), Error> {
    if is_device_name(name) {
        return Ok(());
    }
    Err(Error::InvalidParameterValue(format!(
        "Value ({name}) for parameter device is invalid. {name} is not a valid EBS device name."
    )))
}

/// The part of a name that guests see: `/dev/sdf` and `sdf` are the same place.
pub(crate) fn place(name: &str) -> &str {
    name.strip_prefix("/dev/").unwrap_or(name)
}

/// Attaches a volume. Answers the volume as it is then.
///
/// # Errors
/// Volume or instance isn't there or in no state for it, they are in different zones, the name is taken or none.
pub fn attach(
    txn: &mut Txn,
    world: &World,
    id: &VolumeId,
    instance_id: &InstanceId,
    device_name: &str,
    now: Time,
) -> Result<Volume, Error> {
    let mut volume = find(txn, world, id)?;
    let (mut instance, running) = find_steady(txn, world, instance_id)?;
    check_device_name(device_name)?;
    match volume.state() {
        VolumeState::Available => {}
        VolumeState::InUse if volume.performance.multi_attach => {
            if volume.attachment(instance_id).is_some() {
                return Err(in_use(&format!("{id} is already attached to instance '{instance_id}'")));
            }
            if volume.attachments.len() >= MAX_SHARERS {
                return Err(Error::specific(
                    "AttachmentLimitExceeded",
                    format!("Volume '{id}' has reached its attachment limit of {MAX_SHARERS} instances."),
                ));
            }
        }
        VolumeState::InUse => return Err(in_use(&format!("{id} is already attached to an instance"))),
        VolumeState::Creating | VolumeState::Deleting | VolumeState::Error => {
            return Err(incorrect_state(&format!("{id} is not 'available'.")));
        }
    }
    if volume.zone != instance.zone {
        return Err(Error::specific(
            "InvalidVolume.ZoneMismatch",
            format!("The volume '{id}' is not in the same availability zone as instance '{instance_id}'"),
        ));
    }
    // One that is on its way out still has its place.
    let leaving = txn.state().referrers::<Volume>(instance_id).filter_map(|v| v.attachment(instance_id));
    let names: Vec<String> = leaving.map(|attachment| attachment.device_name.clone()).collect();
    let mut taken = names.iter().chain(instance.block_devices.iter().map(|device| &device.device_name));
    if taken.any(|name| place(name) == place(device_name)) {
        return Err(Error::InvalidParameterValue(format!(
            "Invalid value '{device_name}' for unixDevice. Attachment point {device_name} is already in use"
        )));
    }
    if instance.block_devices.len() >= MAX_VOLUMES {
        return Err(Error::specific(
            "AttachmentLimitExceeded",
            format!("Volume count {} exceeds the limit for {instance_id}", instance.block_devices.len() + 1),
        ));
    }
    let is_root = place(device_name) == place(&instance.root_device_name);
    volume.attachments.push(VolumeAttachment {
        instance_id: instance_id.clone(),
        device_name: device_name.to_owned(),
        attach_time: now,
        delete_on_termination: false,
        status: if running { AttachmentStatus::Attaching } else { AttachmentStatus::Attached },
        force: false,
    });
    let device = BlockDevice {
        device_name: device_name.to_owned(),
        volume_id: id.clone(),
        attach_time: now,
        delete_on_termination: false,
    };
    // The root is first, wherever it came from.
    let at = if is_root { 0 } else { instance.block_devices.len() };
    instance.block_devices.insert(at, device);
    txn.put(instance);
    txn.put(volume.clone());
    Ok(volume)
}

/// Which attachment of a volume is meant.
fn find_attachment(
    volume: &Volume,
    instance_id: Option<&InstanceId>,
    device_name: Option<&str>,
) -> Result<usize, Error> {
    let id = &volume.id;
    if volume.attachments.is_empty() {
        return Err(incorrect_state(&format!(
            "Volume '{id}' is in the '{}' state.",
            volume.state().as_str()
        )));
    }
    let missing = |what: String| Error::specific("InvalidAttachment.NotFound", what);
    let at = match instance_id {
        Some(instance) => {
            volume.attachments.iter().position(|a| a.instance_id == *instance).ok_or_else(|| {
                missing(format!("The volume '{id}' is not attached to instance '{instance}'."))
            })?
        }
        None if volume.attachments.len() > 1 => {
            return Err(Error::InvalidParameterCombination(format!(
                "Volume '{id}' is attached to several instances; the instance must be specified."
            )));
        }
        None => 0,
    };
    let attachment = &volume.attachments[at];
    match device_name {
        Some(name) if place(name) != place(&attachment.device_name) => Err(missing(format!(
            "The volume '{id}' is not attached to instance '{}' as device {name}.",
            attachment.instance_id
        ))),
        Some(_) | None => Ok(at),
    }
}

/// Detaches a volume. By force it is taken from a guest that holds on to it. Answers the volume, and the attachment as
/// it is then.
///
/// # Errors
/// There is no such attachment, it is a running instance's root, or the instance is starting or ending.
pub fn detach(
    txn: &mut Txn,
    world: &World,
    id: &VolumeId,
    instance_id: Option<&InstanceId>,
    device_name: Option<&str>,
    force: bool,
) -> Result<(Volume, VolumeAttachment), Error> {
    let mut volume = find(txn, world, id)?;
    let at = find_attachment(&volume, instance_id, device_name)?;
    let (mut instance, running) = find_steady(txn, world, &volume.attachments[at].instance_id)?;
    let attachment = &mut volume.attachments[at];
    if running && place(&attachment.device_name) == place(&instance.root_device_name) {
        return Err(Error::OperationNotPermitted(format!(
            "Unable to detach root volume '{id}' from instance '{}'",
            instance.id
        )));
    }
    if !attachment.status.wanted() && !force {
        return Err(incorrect_state(&format!("Volume '{id}' is being detached already.")));
    }
    attachment.force |= force;
    if attachment.status.wanted() {
        attachment.status = AttachmentStatus::Detaching;
    }
    let answer = attachment.clone();
    if !running {
        volume.attachments.remove(at);
    }
    instance.block_devices.retain(|device| device.volume_id != *id);
    txn.put(instance);
    txn.put(volume.clone());
    Ok((volume, answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn device_names_are_those_of_ec2() {
        for good in ["/dev/sdf", "/dev/sda1", "sdh", "/dev/xvdf", "xvdba", "/dev/sdf15", "/dev/hdb"] {
            assert!(is_device_name(good), "{good}");
        }
        for bad in
            ["", "/dev/", "/dev/sd", "/dev/../sdf", "/dev/sdf/x", "/dev/sdF", "/dev/sdf123", "/dev/nul", "x"]
        {
            assert!(!is_device_name(bad), "{bad}");
        }
    }
}
