//! RegisterImage: an image of snapshots that are there; and what every new image's name and words are checked for.

use cumulet_model::image::{BootMode, DirectBoot, Disks, Image, MappedVolume, Mapping, MappingTarget};
use cumulet_model::instance::Isolation;
use cumulet_model::{ImageId, Tags, Time, World};

use super::{bare, kernel_id};
use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::instances::isolation_wish;
use crate::launch::LaunchVolume;
use crate::volumes::{self, MAX_VOLUMES, check_device_name, place};

/// The root device of an image that doesn't say, as on EC2.
const DEFAULT_ROOT: &str = "/dev/sda1";

/// An image to register.
#[derive(Debug, Clone, Default)]
pub struct NewImage {
    /// Unique for its owner.
    pub name: String,
    /// The owner's words.
    pub description: String,
    /// `x86_64`, `arm64`, ...
    pub architecture: String,
    /// How firmware boots it.
    pub boot_mode: Option<BootMode>,
    /// The kernel that a VM boots instead (`aki-…`).
    pub kernel_id: Option<String>,
    /// Its initial ramdisk (`ari-…`).
    pub ramdisk_id: Option<String>,
    /// Such as `/dev/xvda`.
    pub root_device_name: Option<String>,
    /// Its disks.
    pub mappings: Vec<LaunchVolume>,
    /// The kind that `auto` becomes.
    pub isolation: Option<Isolation>,
    /// Record.
    pub ena_support: bool,
    /// Record.
    pub sriov_net_support: Option<String>,
    /// `v2.0`.
    pub tpm_support: Option<String>,
    /// `v2.0`.
    pub imds_support: Option<String>,
    /// Record.
    pub uefi_data: Option<String>,
    /// Tags.
    pub tags: Tags,
}

pub(super) fn invalid(text: impl Into<String>) -> Error {
    Error::InvalidBlockDeviceMapping(text.into())
}

/// Checks a new image's name and words.
///
/// # Errors
/// The name is none, or the owner has an image of that name.
pub(super) fn check_name(txn: &Txn, world: &World, name: &str, description: &str) -> Result<(), Error> {
    let good = |c: char| c.is_ascii_alphanumeric() || "()[] ./-'@_".contains(c);
    if !(3..=128).contains(&name.chars().count()) || !name.chars().all(good) {
        return Err(Error::specific(
            "InvalidAMIName.Malformed",
            "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/', \
             ''', '@', '[', ']', ' ' and '_'",
        ));
    }
    if description.chars().count() > 255 {
        return Err(Error::InvalidParameterValue(
            "Invalid value for description: it exceeds the maximum length of 255 characters.".into(),
        ));
    }
    match txn.state().images.in_world(world).find(|image| image.name == name) {
        None => Ok(()),
        Some(other) => Err(Error::specific(
            "InvalidAMIName.Duplicate",
            format!("AMI name {name} is already in use by AMI {}", other.id),
        )),
    }
}

/// What a mapping of a new image stands for.
///
/// # Errors
/// The snapshot isn't the account's own, or the volume's type doesn't allow it.
pub(super) fn target(txn: &mut Txn, world: &World, mapping: &LaunchVolume) -> Result<MappingTarget, Error> {
    if mapping.none {
        return Ok(MappingTarget::None);
    }
    if let Some(index) = mapping.ephemeral {
        return Ok(MappingTarget::Ephemeral { virtual_name: format!("ephemeral{index}") });
    }
    let asked = &mapping.asked;
    let performance = volumes::resolve(txn, world, asked).map_err(|error| match error {
        Error::InvalidParameterValue(text) => invalid(text),
        other => other,
    })?;
    // A copy of one's own is what an image can be made of: a snapshot that is shared may be taken back.
    if let Some(id) = &asked.snapshot_id
        && txn.state().get::<cumulet_model::storage::Snapshot>(world, id).is_none()
    {
        return Err(Error::not_found(Noun::Snapshot, id));
    }
    Ok(MappingTarget::Volume(MappedVolume {
        snapshot_id: asked.snapshot_id.clone(),
        size_gib: performance.size_gib,
        volume_type: performance.volume_type,
        iops: asked.iops,
        throughput_mib: asked.throughput_mib,
        delete_on_termination: mapping.delete_on_termination.unwrap_or(true),
        encrypted: asked.encryption.encrypted,
        kms_key_id: asked.encryption.key.as_ref().map(ToString::to_string),
    }))
}

/// The disks of a new image.
fn disks(txn: &mut Txn, world: &World, root_name: &str, mappings: &[LaunchVolume]) -> Result<Disks, Error> {
    let mut found: Vec<Mapping> = Vec::with_capacity(mappings.len());
    for mapping in mappings {
        let name = &mapping.device_name;
        check_device_name(name)?;
        if found.iter().any(|other| place(&other.device_name) == place(name)) {
            return Err(invalid(format!(
                "The device '{name}' is used in more than one block-device mapping"
            )));
        }
        let target = target(txn, world, mapping)?;
        let root = place(name) == place(root_name);
        if root {
            match &target {
                MappingTarget::Volume(volume) if volume.snapshot_id.is_none() => {
                    return Err(invalid(format!("The root device {name} must have a snapshotId.")));
                }
                MappingTarget::Volume(volume) if !volume.volume_type.boots() => {
                    return Err(invalid(format!(
                        "Volume type '{}' is not supported for root devices",
                        volume.volume_type.as_str()
                    )));
                }
                MappingTarget::Volume(_) => {}
                MappingTarget::Ephemeral { .. } | MappingTarget::None => {
                    return Err(invalid("The root device must be an EBS volume."));
                }
            }
        }
        // The root is first, wherever it was named.
        let at = if root { 0 } else { found.len() };
        found.insert(at, Mapping { device_name: name.clone(), target });
    }
    if found.first().is_none_or(|root| place(&root.device_name) != place(root_name)) {
        return Err(invalid(format!("The root device {root_name} has no block-device mapping.")));
    }
    if found.len() > MAX_VOLUMES {
        return Err(invalid(format!("An image has {MAX_VOLUMES} block-device mappings at most.")));
    }
    Ok(Disks { root_device_name: root_name.to_owned(), mappings: found })
}

/// The kernel that an id names in a region, and with it its ramdisk.
fn kernel(state: &State, world: &World, id: &str, ramdisk: Option<&str>) -> Result<DirectBoot, Error> {
    let missing = |id: &str| Error::NotFound { noun: Noun::Image, ids: format!("[{id}]") };
    let seen = super::visible(state, world).filter_map(|image| image.direct_boot.as_ref());
    let mut known = seen.filter(|boot| kernel_id("aki", &world.region, boot) == id);
    let boot = known.next().ok_or_else(|| missing(id))?;
    match ramdisk {
        Some(ramdisk) if kernel_id("ari", &world.region, boot) != ramdisk => Err(missing(ramdisk)),
        Some(_) | None => Ok(boot.clone()),
    }
}

/// Registers an image.
///
/// # Errors
/// Its name is none or taken, a snapshot isn't there, or its disks don't fit together.
pub fn register(txn: &mut Txn, world: &World, new: &NewImage, now: Time) -> Result<ImageId, Error> {
    check_name(txn, world, &new.name, &new.description)?;
    if new.tpm_support.is_some() && new.boot_mode != Some(BootMode::Uefi) {
        return Err(Error::InvalidParameterCombination(
            "TpmSupport is supported for images with the boot mode uefi only.".into(),
        ));
    }
    if new.ramdisk_id.is_some() && new.kernel_id.is_none() {
        return Err(Error::InvalidParameterCombination(
            "A ramdisk can't be given without its kernel.".into(),
        ));
    }
    let root_name = new.root_device_name.as_deref().unwrap_or(DEFAULT_ROOT);
    let disks = disks(txn, world, root_name, &new.mappings)?;
    let mut image = bare(world, &new.name, disks, now);
    image.direct_boot = match &new.kernel_id {
        Some(id) => Some(kernel(txn.state(), world, id, new.ramdisk_id.as_deref())?),
        None => root_boot(txn.state(), &image),
    };
    image.description.clone_from(&new.description);
    image.architecture.clone_from(&new.architecture);
    image.boot_mode = new.boot_mode;
    image.isolation = new.isolation;
    image.ena_support = new.ena_support;
    image.sriov_net_support.clone_from(&new.sriov_net_support);
    image.tpm_support.clone_from(&new.tpm_support);
    image.imds_support.clone_from(&new.imds_support);
    image.uefi_data.clone_from(&new.uefi_data);
    isolation_wish(&new.tags)?;
    image.tags.clone_from(&new.tags);
    let id = image.id.clone();
    txn.put(image);
    Ok(id)
}

/// The kernel of an image's root, where that came from an image that had one.
pub(super) fn root_boot(state: &State, image: &Image) -> Option<DirectBoot> {
    let root = image.root().and_then(|root| root.snapshot_id.as_ref());
    root.and_then(|id| volumes::boot_of_snapshot(state, id))
}
