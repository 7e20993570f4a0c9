//! What a node's report makes of tasks.

use cumulet_model::image::{BootMode, Disks, Image, MappedVolume, Mapping, MappingTarget};
use cumulet_model::storage::{SnapshotContent, SnapshotPhase, VolumeType};
use cumulet_model::transfer::{ImportDisk, ImportImage, TaskState, TransferTask, Work};
use cumulet_model::{Record as _, SnapshotId, Tags, Time, World};
use cumulet_node_api::{NodeStatus, TransferStatus};

use crate::db::{State, Txn};
use crate::{images, snapshots};

/// A task as it is after a report, and whether it is complete by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct News {
    before: TransferTask,
    after: TransferTask,
}

/// What is news in a report.
pub(crate) fn news(state: &State, seen: &NodeStatus) -> Vec<News> {
    let moving = state.transfers.all().filter(|task| task.in_motion());
    let follow = |before: &TransferTask| {
        let mut after = before.clone();
        match (before.state, seen.transfers.get(&before.id)?) {
            (TaskState::Active, TransferStatus::Working { message, percent }) => {
                // A transfer that was begun anew doesn't seem to go back.
                after.percent = (*percent).max(before.percent);
                after.message = (*message).to_owned();
            }
            (TaskState::Active, TransferStatus::Done(sizes)) => {
                after.state = TaskState::Completed;
                after.percent = 100;
                after.message = String::new();
                add_further(&mut after.work, sizes.len());
                let coming = after.work.disks_mut().iter_mut().filter(|disk| disk.origin.is_some());
                for (disk, size) in coming.zip(sizes) {
                    disk.size_bytes = Some(*size);
                }
            }
            (TaskState::Active, TransferStatus::Failed(reason)) => {
                after.state = TaskState::Deleted;
                after.message = format!("ClientError: {reason}");
            }
            (TaskState::Deleting, TransferStatus::Gone) => after.state = TaskState::Deleted,
            _ => return None,
        }
        (after != *before).then(|| News { before: before.clone(), after })
    };
    moving.filter_map(follow).collect()
}

/// Makes disks of the further ones that an archive turned out to have.
fn add_further(work: &mut Work, count: usize) {
    let Work::ImportImage(image) = work else { return };
    let spare = std::mem::take(&mut image.spare);
    let Some(first) = image.disks.first().filter(|_| !spare.is_empty()).cloned() else { return };
    for (spare, at) in spare.into_iter().zip(1..count) {
        image.disks.push(ImportDisk {
            snapshot_id: spare.snapshot_id,
            encryption: spare.encryption,
            device_name: Some(super::device_name(at)),
            ..first.clone()
        });
    }
}

/// Writes what is news; a task that was changed since is asked again by the next report.
pub(crate) fn write(txn: &mut Txn, news: &[News], now: Time) {
    for one in news {
        let mut task = one.after.clone();
        let key = task.key();
        if txn.get::<TransferTask>(&key.world, &key.id).as_ref() != Some(&one.before) {
            continue;
        }
        if task.state == TaskState::Completed {
            complete(txn, &mut task, now);
        }
        txn.put(task);
    }
}

/// Writes the snapshots and the image of a task whose disks are there.
fn complete(txn: &mut Txn, task: &mut TransferTask, now: Time) {
    let (world, id, description, tags) =
        (task.world.clone(), task.id.clone(), task.description.clone(), task.tags.clone());
    match &mut task.work {
        Work::ImportImage(import) => {
            for disk in &import.disks {
                put_snapshot(txn, &world, disk, &format!("Created by ImportImage({id})"), &tags, now);
            }
            let image = image(&world, &id, import, description, tags, now);
            import.image_id = Some(image.id.clone());
            txn.put(image);
        }
        Work::ImportSnapshot(disk) => {
            let text = if disk.description.is_empty() { description } else { disk.description.clone() };
            put_snapshot(txn, &world, disk, &text, &tags, now);
        }
        Work::ExportImage(_) | Work::ExportInstance(_) => {}
    }
}

/// Writes the snapshot of a disk that came in, which is there, or that of one to be copied, which will be.
fn put_snapshot(txn: &mut Txn, world: &World, disk: &ImportDisk, text: &str, tags: &Tags, now: Time) {
    let copied = disk.copy_of.as_ref().and_then(|id| snapshots::anywhere(txn.state(), id));
    let (content, phase) = match copied {
        Some(from) => {
            let content = SnapshotContent::Copy { world: from.world.clone(), id: from.id.clone() };
            (content, SnapshotPhase::Pending)
        }
        None if disk.origin.is_some() => (SnapshotContent::Imported, SnapshotPhase::Completed),
        None => return,
    };
    let mut snapshot = snapshots::bare(world, gib(disk), content, now);
    snapshot.id = disk.snapshot_id.clone();
    snapshot.description = text.to_owned();
    snapshot.completion_time = (phase == SnapshotPhase::Completed).then_some(now);
    snapshot.phase = phase;
    snapshot.encryption.clone_from(&disk.encryption);
    snapshot.tags.clone_from(tags);
    txn.put(snapshot);
}

fn gib(disk: &ImportDisk) -> u32 {
    u32::try_from(disk.size_bytes.unwrap_or(1).div_ceil(1 << 30)).unwrap_or(u32::MAX)
}

/// The snapshot of an image's root.
pub(super) fn root_snapshot(image: &Image) -> Option<SnapshotId> {
    image.disks.mappings.first()?.volume()?.snapshot_id.clone()
}

/// The image of imported disks. It is named after its task, as on EC2.
fn image(world: &World, id: &str, import: &ImportImage, description: String, tags: Tags, now: Time) -> Image {
    let mapping = |disk: &ImportDisk| Mapping {
        device_name: disk.device_name.clone().unwrap_or_default(),
        target: MappingTarget::Volume(MappedVolume::of_snapshot(
            Some(disk.snapshot_id.clone()),
            gib(disk),
            VolumeType::Gp3,
        )),
    };
    let mappings: Vec<Mapping> = import.disks.iter().map(mapping).collect();
    let root_device_name = mappings.first().map(|root| root.device_name.clone()).unwrap_or_default();
    let mut image = images::bare(world, id, Disks { root_device_name, mappings }, now);
    image.description = description;
    image.architecture.clone_from(&import.architecture);
    image.platform_details = if import.platform == "Windows" { "Windows" } else { "Linux/UNIX" }.into();
    image.boot_mode = import.boot_mode.as_deref().and_then(BootMode::parse);
    image.tags = tags;
    image
}
