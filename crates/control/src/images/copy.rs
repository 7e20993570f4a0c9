//! CopyImage: an image with snapshots of its own, from any region of this server.

use cumulet_model::image::{Disks, Image, MappedVolume, Mapping, MappingTarget, Origin};
use cumulet_model::{ImageId, SnapshotId, Tags, Time, World};

use super::create::inherit;
use super::register::check_name;
use super::{bare, launchable};
use crate::Error;
use crate::db::Txn;
use crate::encryption::Wish;
use crate::instances::isolation_wish;
use crate::snapshots::{self, NewSnapshots};

/// A copy to make.
#[derive(Debug, Clone, Default)]
pub struct Copy {
    /// Unique for its owner.
    pub name: String,
    /// The owner's words; the original's where not given.
    pub description: Option<String>,
    /// Whether it has the original's tags too.
    pub copy_tags: bool,
    /// Tags of the copy.
    pub image_tags: Tags,
    /// Tags of its snapshots.
    pub snapshot_tags: Tags,
    /// How its snapshots are encrypted.
    pub encryption: Wish,
}

/// Copies an image.
///
/// # Errors
/// The image isn't there for this account or not available, or the name is none or taken.
pub fn copy(
    txn: &mut Txn,
    world: &World,
    source_region: &str,
    id: &ImageId,
    new: &Copy,
    now: Time,
) -> Result<ImageId, Error> {
    let there = World { account: world.account.clone(), region: source_region.to_owned() };
    let source = launchable(txn, &there, id, now)?;
    let description = new.description.clone().unwrap_or_else(|| source.description.clone());
    check_name(txn, world, &new.name, &description)?;
    let disks = Disks { root_device_name: source.disks.root_device_name.clone(), mappings: Vec::new() };
    let mut image = bare(world, &new.name, disks, now);
    image.disks.mappings = mappings(txn, world, &source, &image.id, new, now)?;
    image.description = description;
    image.architecture.clone_from(&source.architecture);
    image.platform_details.clone_from(&source.platform_details);
    image.direct_boot.clone_from(&source.direct_boot);
    inherit(&mut image, &source);
    image.origin = Origin {
        instance_id: None,
        image_id: Some(source.id.clone()),
        region: Some(source.world.region.clone()),
    };
    if new.copy_tags && source.world.account == world.account {
        image.tags.clone_from(&source.tags);
    }
    image.tags.extend(new.image_tags.clone());
    isolation_wish(&image.tags)?;
    let id = image.id.clone();
    txn.put(image);
    Ok(id)
}

/// The original's mappings with copies of its snapshots, each once.
fn mappings(
    txn: &mut Txn,
    world: &World,
    source: &Image,
    copy: &ImageId,
    new: &Copy,
    now: Time,
) -> Result<Vec<Mapping>, Error> {
    let mut copies: Vec<(SnapshotId, SnapshotId)> = Vec::new();
    for id in source.snapshots() {
        if copies.iter().any(|(from, _)| from == id) {
            continue;
        }
        let snapshot = NewSnapshots {
            description: format!(
                "Copied for DestinationAmi {copy} from SourceAmi {} for SourceSnapshot {id}.",
                source.id
            ),
            tags: new.snapshot_tags.clone(),
            copy_tags: false,
            encryption: new.encryption.clone(),
        };
        // Who may launch an image may copy its snapshots with it, whether or not they are shared.
        let made = snapshots::copy_of(txn, world, &source.world, id, &snapshot, now)?;
        copies.push((id.clone(), made));
    }
    let renamed = |mapping: &Mapping| {
        let target = match &mapping.target {
            MappingTarget::Volume(volume) => {
                let copied =
                    |id: &SnapshotId| copies.iter().find(|(from, _)| from == id).map(|(_, to)| to.clone());
                let snapshot_id = volume.snapshot_id.as_ref().and_then(copied);
                MappingTarget::Volume(MappedVolume { snapshot_id, ..volume.clone() })
            }
            other @ (MappingTarget::Ephemeral { .. } | MappingTarget::None) => other.clone(),
        };
        Mapping { device_name: mapping.device_name.clone(), target }
    };
    Ok(source.disks.mappings.iter().map(renamed).collect())
}
