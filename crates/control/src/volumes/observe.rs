//! What follows for volumes from the node's reports.

use cumulet_model::instance::Phase;
use cumulet_model::storage::{AttachmentStatus, ModificationState, Volume, VolumePhase};
use cumulet_model::{InstanceId, Time};
use cumulet_node_api::{DiskStatus, FileStatus, NodeSpec, NodeStatus, Source};

use crate::db::{State, Txn};

/// What a report makes of a volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// It has changed.
    Changed(Volume),
    /// Its file is gone, and its record goes.
    Gone(Volume),
}

/// What is news in a report, of the volumes that wait for one.
pub fn news(state: &State, seen: &NodeStatus, document: &NodeSpec, now: Time) -> Vec<News> {
    let moving = state.volumes.all().filter(|volume| volume.in_motion());
    moving.filter_map(|volume| follow(volume, seen, document, now)).collect()
}

fn follow(volume: &Volume, seen: &NodeStatus, document: &NodeSpec, now: Time) -> Option<News> {
    let file = seen.volumes.get(&volume.id);
    if volume.is_going() {
        // A report of before the document knew is not about this.
        let told = document.volumes.get(&volume.id).is_some_and(|spec| spec.source == Source::Gone);
        return (told && file == Some(&FileStatus::Gone)).then(|| News::Gone(volume.clone()));
    }
    let mut next = volume.clone();
    next.phase = phase(volume, file, seen);
    next.attachments.retain_mut(|attachment| {
        let Some(disks) = seen.disks.get(&attachment.instance_id) else { return true };
        let disk = disks.iter().find(|disk| disk.volume_id == volume.id);
        let there = match attachment.status {
            // Only what is there for sure.
            AttachmentStatus::Attaching => disk.is_some_and(|disk| disk.disk.is_some()),
            AttachmentStatus::Attached => true,
            // What the node has still been told to attach isn't gone: the report is older than the document.
            AttachmentStatus::Detaching | AttachmentStatus::Busy => {
                disk.is_some() || told_to_attach(document, &attachment.instance_id, volume)
            }
        };
        match attachment.status.follow(there, disk.is_some_and(|disk| disk.held)) {
            Some(status) => {
                attachment.status = status;
                true
            }
            None => false,
        }
    });
    modification(&mut next, file, seen, document, now);
    (next != *volume).then_some(News::Changed(next))
}

fn told_to_attach(document: &NodeSpec, instance: &InstanceId, volume: &Volume) -> bool {
    let spec = document.instances.get(instance);
    spec.is_some_and(|spec| spec.disks.iter().any(|disk| disk.volume_id == volume.id))
}

fn phase(volume: &Volume, file: Option<&FileStatus>, seen: &NodeStatus) -> VolumePhase {
    if volume.phase != VolumePhase::Creating {
        return volume.phase.clone();
    }
    // What is made for a launch is told with the launch, not by a transaction of its own.
    let starting =
        |id: &InstanceId| seen.instances.get(id).is_some_and(|instance| instance.phase == Phase::Preparing);
    if volume.attachments.iter().any(|attachment| starting(&attachment.instance_id)) {
        return VolumePhase::Creating;
    }
    match file {
        Some(FileStatus::Ready { .. }) => VolumePhase::Made,
        Some(FileStatus::Failed(reason)) => VolumePhase::Failed(reason.clone()),
        Some(FileStatus::Creating | FileStatus::Gone) | None => VolumePhase::Creating,
    }
}

/// A modification is over when the file is as large as it shall be, and every guest that runs has it so.
fn modification(
    volume: &mut Volume,
    file: Option<&FileStatus>,
    seen: &NodeStatus,
    document: &NodeSpec,
    now: Time,
) {
    let size = volume.size_bytes();
    let everywhere = volume.attachments.iter().filter(|a| a.status.wanted()).all(|attachment| {
        let Some(disks) = seen.disks.get(&attachment.instance_id) else { return true };
        let wanted = document.instances.get(&attachment.instance_id).and_then(|instance| {
            instance.disks.iter().find(|disk| disk.volume_id == volume.id && disk.size_bytes == size)
        });
        let same = |disk: &DiskStatus| disk.volume_id == volume.id && disk.disk.as_ref() == wanted;
        wanted.is_some() && disks.iter().any(same)
    });
    let Some(modification) = volume.modification.as_mut() else { return };
    if modification.state != ModificationState::Modifying {
        return;
    }
    match file {
        Some(FileStatus::Ready { bytes }) if *bytes >= size && everywhere => {
            modification.state = ModificationState::Completed;
        }
        Some(FileStatus::Failed(reason)) => {
            modification.state = ModificationState::Failed;
            modification.message.clone_from(reason);
            volume.performance = modification.original.clone();
        }
        _ => return,
    }
    modification.end_time = Some(now);
}

/// Writes what is news; a volume that was changed since is asked again by the next report.
pub fn write(txn: &mut Txn, state: &State, news: &[News]) {
    for one in news {
        let volume = match one {
            News::Changed(volume) | News::Gone(volume) => volume,
        };
        let (world, id) = (&volume.world, &volume.id);
        if txn.get::<Volume>(world, id).as_ref() != state.get::<Volume>(world, id) {
            continue;
        }
        match one {
            News::Changed(volume) => txn.put(volume.clone()),
            News::Gone(_) => txn.delete::<Volume>(world, id),
        }
    }
}

/// The end of a run ends what was under way: what was being attached is, what was being detached is free.
pub fn settle(txn: &mut Txn, instance: &InstanceId) {
    let moving = |volume: &&Volume| volume.attachment(instance).is_some_and(|a| a.status.in_transit());
    let moving: Vec<Volume> = txn.state().referrers::<Volume>(instance).filter(moving).cloned().collect();
    for mut volume in moving {
        volume.attachments.retain_mut(|attachment| {
            if attachment.instance_id == *instance && attachment.status == AttachmentStatus::Attaching {
                attachment.status = AttachmentStatus::Attached;
            }
            attachment.instance_id != *instance || attachment.status.wanted()
        });
        txn.put(volume);
    }
}
