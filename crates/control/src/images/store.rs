//! Store and restore: an image as one object, and an image of such an object.
//!
//! ```text
//!   CreateStoreImageTask ──▶ InProgress ──▶ Completed        the object is there, whole
//!                                └──▶ Failed
//!   CreateRestoreImageTask ─▶ an image that is pending until its snapshots have been read out of the object
//! ```
//! The object holds the image's record, its snapshots' bytes and its kernel: enough for any region and any server. Of an
//! image with an encrypted snapshot the bytes are ciphertext; their key is a record of this server, and names no region.

use cumulet_model::image::{
    DirectBoot, Disks, Image, ImageState, MappedVolume, Mapping, MappingTarget, Origin,
};
use cumulet_model::object::{BucketName, ObjectKey, ObjectName};
use cumulet_model::storage::{Snapshot, SnapshotContent};
use cumulet_model::{ImageId, Record, SnapshotId, StoreTaskId, Tags, Time, World};
use cumulet_node_api::{ImageHeader, NodeStatus, StoreStatus};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::register::check_name;
use super::{bare, owned, state_of};
use crate::db::{State, Txn};
use crate::encryption::{self, Wish};
use crate::instances::isolation_wish;
use crate::volumes::{MAX_VOLUMES, check_device_name};
use crate::world::new_id;
use crate::{Error, buckets, snapshots};

/// How long a task is shown, as on EC2.
const SHOWN: SignedDuration = SignedDuration::from_hours(24 * 31);

/// How far a task is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum StoreState {
    /// Being written.
    InProgress {
        /// How much is done.
        percent: u8,
    },
    /// The object is there.
    Completed,
    /// It could not be written.
    Failed {
        /// Why.
        reason: String,
    },
}

impl StoreState {
    /// The name, such as `InProgress`.
    pub fn as_str(&self) -> &'static str {
        match self {
            StoreState::InProgress { .. } => "InProgress",
            StoreState::Completed => "Completed",
            StoreState::Failed { .. } => "Failed",
        }
    }
}

/// A task that writes an image as an object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoreTask {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The image's world.
    pub world: World,
    /// Its id.
    pub id: StoreTaskId,
    /// The image as it was.
    pub image: Image,
    /// The object.
    pub name: ObjectName,
    /// Names the key that its disks are encrypted with in it, where one of them is encrypted.
    #[serde(default)]
    pub key_id: Option<String>,
    /// When it was asked for.
    pub start_time: Time,
    /// How far it is.
    pub state: StoreState,
}

impl Record for StoreTask {
    const KIND: &'static str = "store-task";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        self.id.as_str()
    }
}

impl StoreTask {
    /// The image's snapshots, the root's first, each once.
    pub fn snapshots(&self) -> Vec<&SnapshotId> {
        let mut ids = Vec::new();
        for id in self.image.snapshots() {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }
}

/// Stores an image. Answers the object's key.
///
/// # Errors
/// The image isn't there, not the account's or not available, the bucket is another account's, or the same object is
/// being written.
pub fn store(
    txn: &mut Txn,
    world: &World,
    id: &ImageId,
    bucket: &BucketName,
    now: Time,
) -> Result<ObjectKey, Error> {
    let image = owned(txn, world, id)?;
    if state_of(txn.state(), &image) != ImageState::Available {
        return Err(Error::specific(
            "InvalidAMIID.Unavailable",
            format!("The image ID '{id}' is not available."),
        ));
    }
    let sealed = |id: &SnapshotId| {
        let snapshot = snapshots::anywhere(txn.state(), id);
        snapshot.is_some_and(|snapshot| snapshot.encryption.is_some())
    };
    let sealed = image.snapshots().any(sealed);
    buckets::claim(txn, world, bucket)?;
    let key = ObjectKey::parse(&format!("{id}.bin")).map_err(|e| Error::Internal(e.to_string()))?;
    let name = ObjectName { bucket: bucket.clone(), key: key.clone() };
    let open = |task: &StoreTask| task.name == name && matches!(task.state, StoreState::InProgress { .. });
    if txn.state().store_tasks.all().any(open) {
        return Err(Error::specific(
            "InvalidRequest",
            format!("The image '{id}' is being stored in the bucket '{bucket}' already."),
        ));
    }
    let key_id = if sealed { Some(encryption::new_object_key(txn, world, now)?) } else { None };
    txn.put(StoreTask {
        v: 1,
        key_id,
        world: world.clone(),
        id: new_id(),
        image,
        name,
        start_time: now,
        state: StoreState::InProgress { percent: 0 },
    });
    Ok(key)
}

/// A world's tasks that are shown, the newest first.
pub fn shown<'a>(state: &'a State, world: &'a World, now: Time) -> Vec<&'a StoreTask> {
    let recent = |task: &&StoreTask| now.duration_since(task.start_time) <= SHOWN;
    let mut tasks: Vec<_> = state.store_tasks.in_world(world).filter(recent).collect();
    tasks.sort_by(|a, b| b.start_time.cmp(&a.start_time).then_with(|| a.id.cmp(&b.id)));
    tasks
}

/// What is news of the tasks in a report.
pub(crate) fn news(state: &State, seen: &NodeStatus) -> Vec<StoreTask> {
    let follow = |task: &StoreTask| {
        let next = match (&task.state, seen.stores.get(&task.id)?) {
            (StoreState::InProgress { .. }, StoreStatus::Writing { percent }) => {
                StoreState::InProgress { percent: *percent }
            }
            (StoreState::InProgress { .. }, StoreStatus::Done) => StoreState::Completed,
            (StoreState::InProgress { .. }, StoreStatus::Failed(reason)) => {
                StoreState::Failed { reason: reason.clone() }
            }
            (StoreState::Completed | StoreState::Failed { .. }, _) => return None,
        };
        (next != task.state).then(|| StoreTask { state: next, ..task.clone() })
    };
    state.store_tasks.all().filter_map(follow).collect()
}

/// Writes what is news, and forgets what is shown no more.
pub(crate) fn write(txn: &mut Txn, news: &[StoreTask], now: Time) {
    for task in news {
        if txn.get::<StoreTask>(&task.world, &task.id).is_some() {
            txn.put(task.clone());
        }
    }
    if news.is_empty() {
        return;
    }
    let old = |task: &&StoreTask| now.duration_since(task.start_time) > SHOWN;
    let old: Vec<_> = txn.state().store_tasks.all().filter(old).map(Record::key).collect();
    for key in old {
        txn.delete::<StoreTask>(&key.world, &key.id);
    }
}

/// Whether a kernel's name is a digest, and so no path: it comes from a file that anybody may have made.
fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// Checks what a stored image says of itself: it may be of another server, or made by hand.
fn check(header: &ImageHeader) -> Result<(), String> {
    let image = &header.image;
    let mappings = &image.disks.mappings;
    if mappings.len() > MAX_VOLUMES || header.disks.len() > MAX_VOLUMES {
        return Err("it has too many disks".into());
    }
    if !["x86_64", "arm64", "i386"].contains(&image.architecture.as_str()) {
        return Err(format!("its architecture is '{}'", image.architecture));
    }
    if header.kernel.as_deref().is_some_and(|kernel| !is_digest(kernel)) {
        return Err("its kernel has no digest".into());
    }
    let root = mappings.first().filter(|root| root.device_name == image.disks.root_device_name);
    let root = root.and_then(Mapping::volume).and_then(|root| root.snapshot_id.as_ref());
    let first = header.disks.first().map(|disk| &disk.snapshot_id);
    if root.is_none() || root != first {
        return Err("its first disk is not its root".into());
    }
    for mapping in mappings {
        check_device_name(&mapping.device_name).map_err(|e| e.to_string())?;
        let Some(volume) = mapping.volume() else { continue };
        volume
            .volume_type
            .fit(volume.size_gib, volume.iops, volume.throughput_mib)
            .map_err(|misfit| misfit.to_string())?;
        let Some(id) = &volume.snapshot_id else { continue };
        let disk = header.disks.iter().find(|disk| disk.snapshot_id == *id);
        match disk.map(|disk| disk.size_gib) {
            None => return Err(format!("it lacks the bytes of {}", mapping.device_name)),
            Some(size) if size == 0 || size > volume.size_gib => {
                return Err(format!("the size of {} is wrong", mapping.device_name));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Makes an image of an object.
///
/// # Errors
/// The bucket is another account's, the name is none or taken, or the object is no stored image.
pub fn restore(
    txn: &mut Txn,
    world: &World,
    object: &ObjectName,
    header: &ImageHeader,
    (name, image_tags, snapshot_tags): (Option<&str>, &Tags, &Tags),
    now: Time,
) -> Result<ImageId, Error> {
    buckets::claim(txn, world, &object.bucket)?;
    check(header).map_err(|why| {
        Error::InvalidParameterValue(format!("The object '{object}' is not a stored image: {why}."))
    })?;
    let stored = &header.image;
    let name = name.unwrap_or(&stored.name);
    check_name(txn, world, name, &stored.description)?;
    let boot = header.kernel.as_ref().zip(stored.direct_boot.as_ref());
    let boot =
        boot.map(|(kernel, boot)| DirectBoot { bundle: kernel.clone(), cmdline: boot.cmdline.clone() });
    if let Some(id) = &header.key_id
        && encryption::object_key(txn.state(), id).is_none()
    {
        return Err(Error::InvalidParameterValue(format!(
            "The object '{object}' is encrypted with a key that is not this server's."
        )));
    }
    let mut made: Vec<(SnapshotId, SnapshotId)> = Vec::new();
    let disks = Disks { root_device_name: stored.disks.root_device_name.clone(), mappings: Vec::new() };
    let mut image = Image { id: new_id(), name: name.to_owned(), ..bare(world, name, disks, now) };
    for (disk, number) in header.disks.iter().zip(0..) {
        let key_id = header.key_id.clone();
        let content = SnapshotContent::Object { name: object.clone(), disk: number, key_id };
        // What was encrypted is so again, under the account's own key.
        let wish = Wish { encrypted: (disk.encrypted || header.key_id.is_some()).then_some(true), key: None };
        let plan = encryption::plan(txn, world, None, &wish, now)?;
        let bare = snapshots::bare(world, disk.size_gib, content, now);
        made.push((disk.snapshot_id.clone(), bare.id.clone()));
        txn.put(Snapshot {
            description: format!("Restored for {} from {object}", image.id),
            boot: boot.clone().filter(|_| number == 0),
            tags: snapshot_tags.clone(),
            encryption: plan.carry_out(txn)?,
            ..bare
        });
    }
    let renamed = |mapping: &Mapping| {
        let target = match &mapping.target {
            MappingTarget::Volume(volume) => {
                let found =
                    |id: &SnapshotId| made.iter().find(|(from, _)| from == id).map(|(_, to)| to.clone());
                let snapshot_id = volume.snapshot_id.as_ref().and_then(found);
                MappingTarget::Volume(MappedVolume {
                    snapshot_id,
                    encrypted: None,
                    kms_key_id: None,
                    ..volume.clone()
                })
            }
            other @ (MappingTarget::Ephemeral { .. } | MappingTarget::None) => other.clone(),
        };
        Mapping { device_name: mapping.device_name.clone(), target }
    };
    image.disks.mappings = stored.disks.mappings.iter().map(renamed).collect();
    image.description.clone_from(&stored.description);
    image.architecture.clone_from(&stored.architecture);
    image.platform_details.clone_from(&stored.platform_details);
    image.direct_boot = boot;
    super::create::inherit(&mut image, stored);
    // As on EC2: the time of the original, and its tags where none are given.
    image.tags = if image_tags.is_empty() { stored.tags.clone() } else { image_tags.clone() };
    isolation_wish(&image.tags)?;
    image.origin = Origin {
        instance_id: None,
        image_id: Some(stored.id.clone()),
        region: Some(stored.world.region.clone()),
    };
    let id = image.id.clone();
    txn.put(image);
    Ok(id)
}
