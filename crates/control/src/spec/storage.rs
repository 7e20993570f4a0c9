//! Volumes, snapshots and disks in the document.

use cumulet_model::VolumeId;
use cumulet_model::instance::{BlockDevice, Instance};
use cumulet_model::storage::{Snapshot, SnapshotContent, SnapshotPhase, Volume, VolumePhase};
use cumulet_node_api::{DiskSpec, ImageHeader, SnapshotSpec, Source, StoreSpec, StoredDisk, VolumeSpec};

use crate::db::State;
use crate::images::store::{StoreState, StoreTask};
use crate::{snapshots, volumes};

/// A disk of an instance.
pub(super) fn disk_spec(state: &State, instance: &Instance, device: &BlockDevice) -> DiskSpec {
    let volume = state.get::<Volume>(&instance.world, &device.volume_id);
    DiskSpec {
        volume_id: device.volume_id.clone(),
        device_name: device.device_name.clone(),
        size_bytes: volume.map_or(0, Volume::size_bytes),
        limits: volume.map(Volume::limits),
        shared: volume.is_some_and(|volume| volume.performance.multi_attach),
    }
}

/// Volumes that are taken from an instance by force.
pub(super) fn forced_off(state: &State, instance: &Instance) -> Vec<VolumeId> {
    let volumes = state.referrers::<Volume>(&instance.id);
    let forced =
        |volume: &&Volume| volume.attachment(&instance.id).is_some_and(|a| a.force && !a.status.wanted());
    volumes.filter(forced).map(|volume| volume.id.clone()).collect()
}

/// Where a snapshot's bytes are.
fn bytes_of(snapshot: &Snapshot) -> Source {
    match &snapshot.content {
        SnapshotContent::Bundle(bundle) => Source::Bundle(bundle.clone()),
        SnapshotContent::Volume(_)
        | SnapshotContent::Copy { .. }
        | SnapshotContent::Written { .. }
        | SnapshotContent::Object { .. } => {
            Source::Snapshot(snapshot.id.clone())
        }
    }
}

/// A volume's part of the document.
pub(super) fn volume_spec(state: &State, volume: &Volume) -> VolumeSpec {
    let source = match &volume.phase {
        _ if volume.is_going() && !volumes::is_needed(state, &volume.id) => Source::Gone,
        VolumePhase::Made => Source::Existing,
        VolumePhase::Failed(_) => Source::Gone,
        VolumePhase::Creating => match &volume.snapshot_id {
            None => Source::Blank,
            // One that isn't there any more was needed no more: this volume was made, or is deleted.
            Some(id) => snapshots::anywhere(state, id).map_or(Source::Existing, bytes_of),
        },
    };
    VolumeSpec { id: volume.id.clone(), size_bytes: volume.size_bytes(), source }
}

/// A snapshot's part of the document; none for a bundled image's root, or one whose time hasn't come.
pub(super) fn snapshot_spec(state: &State, snapshot: &Snapshot) -> Option<SnapshotSpec> {
    let source = match (&snapshot.content, &snapshot.phase) {
        (SnapshotContent::Bundle(_), _) => return None,
        _ if snapshot.is_going() && !snapshots::is_needed(state, &snapshot.id) => Source::Gone,
        (_, SnapshotPhase::Failed(_)) => Source::Gone,
        (_, SnapshotPhase::Completed) => Source::Existing,
        // Its instance is not off yet.
        (_, SnapshotPhase::Pending) if snapshot.waits_for.is_some() => return None,
        (SnapshotContent::Volume(id), SnapshotPhase::Pending) => Source::Volume(id.clone()),
        (SnapshotContent::Written { parent }, SnapshotPhase::Pending) => Source::Written {
            parent: parent.clone(),
            sealed: snapshot.writing.as_ref().is_none_or(|writing| writing.sealed),
        },
        (SnapshotContent::Object { name, disk }, SnapshotPhase::Pending) => {
            Source::Object { name: name.clone(), disk: *disk }
        }
        (SnapshotContent::Copy { world, id }, SnapshotPhase::Pending) => {
            state.get::<Snapshot>(world, id).map_or(Source::Existing, bytes_of)
        }
    };
    Some(SnapshotSpec {
        id: snapshot.id.clone(),
        size_bytes: u64::from(snapshot.volume_size_gib) << 30,
        source,
        instant: snapshot.instant.clone(),
    })
}

/// An image's part of the document while it is to be written as an object.
pub(super) fn store_spec(state: &State, task: &StoreTask) -> Option<StoreSpec> {
    if !matches!(task.state, StoreState::InProgress { .. }) {
        return None;
    }
    let snapshots: Vec<&Snapshot> =
        task.snapshots().into_iter().filter_map(|id| state.get(&task.world, id)).collect();
    let disk = |snapshot: &&Snapshot| StoredDisk {
        snapshot_id: snapshot.id.clone(),
        size_gib: snapshot.volume_size_gib,
    };
    Some(StoreSpec {
        name: task.name.clone(),
        header: ImageHeader {
            image: task.image.clone(),
            disks: snapshots.iter().map(disk).collect(),
            kernel: None,
        },
        disks: snapshots.iter().map(|snapshot| bytes_of(snapshot)).collect(),
        kernel: task.image.direct_boot.as_ref().map(|boot| boot.bundle.clone()),
    })
}
