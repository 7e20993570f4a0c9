//! Volumes, snapshots and disks in the document.

use cumulet_crypt::DataKey;
use cumulet_model::instance::{BlockDevice, Instance};
use cumulet_model::storage::{Encryption, Snapshot, SnapshotContent, SnapshotPhase, Volume, VolumePhase};
use cumulet_model::transfer::{ImportDisk, TaskState, TransferTask, Work};
use cumulet_model::{SnapshotId, VolumeId, World};
use cumulet_node_api::{
    DiskSpec, ImageHeader, ImportSpec, ImportTarget, SnapshotSpec, Source, StoreSpec, StoredDisk, Transfer,
    TransferSpec, VolumeSpec,
};

use crate::db::State;
use crate::encryption::{data_key, object_key};
use crate::images::store::{StoreState, StoreTask};
use crate::{imports, snapshots, volumes};

/// A disk of an instance.
pub(super) fn disk_spec(state: &State, instance: &Instance, device: &BlockDevice) -> DiskSpec {
    let volume = state.get::<Volume>(&instance.world, &device.volume_id);
    DiskSpec {
        volume_id: device.volume_id.clone(),
        device_name: device.device_name.clone(),
        size_bytes: volume.map_or(0, Volume::size_bytes),
        limits: volume.map(Volume::limits),
        shared: volume.is_some_and(|volume| volume.performance.multi_attach),
        key: volume.and_then(|volume| data_key(state, &volume.world, volume.encryption.as_ref())),
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
pub(crate) fn bytes_of(snapshot: &Snapshot) -> Source {
    match &snapshot.content {
        SnapshotContent::Bundle(bundle) => Source::Bundle(bundle.clone()),
        SnapshotContent::Volume(_)
        | SnapshotContent::Copy { .. }
        | SnapshotContent::Written { .. }
        | SnapshotContent::Object { .. }
        | SnapshotContent::Imported => Source::Snapshot(snapshot.id.clone()),
    }
}

/// The data key of what something is made of.
fn source_key(state: &State, world: &World, source: &Source) -> Option<DataKey> {
    match source {
        Source::Snapshot(id) => {
            let snapshot = snapshots::anywhere(state, id)?;
            data_key(state, &snapshot.world, snapshot.encryption.as_ref())
        }
        Source::Volume(id) => {
            let volume = state.get::<Volume>(world, id)?;
            data_key(state, &volume.world, volume.encryption.as_ref())
        }
        Source::Written { parent, .. } => source_key(state, world, &Source::Snapshot(parent.clone()?)),
        Source::Blank | Source::Bundle(_) | Source::Object { .. } | Source::Existing | Source::Gone => None,
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
    let key = data_key(state, &volume.world, volume.encryption.as_ref());
    let source_key = source_key(state, &volume.world, &source);
    VolumeSpec { id: volume.id.clone(), size_bytes: volume.size_bytes(), source, key, source_key }
}

/// A task's part of the document; none for one that is over.
pub(super) fn transfer_spec(state: &State, task: &TransferTask) -> Option<TransferSpec> {
    let disk = |disk: &ImportDisk| {
        let origin = disk.origin.clone()?;
        let target = |id: &SnapshotId, encryption: &Option<Encryption>| ImportTarget {
            snapshot_id: id.clone(),
            key: data_key(state, &task.world, encryption.as_ref()),
        };
        // An archive is the only disk of its task.
        let further = task.work.spare().iter().map(|spare| target(&spare.snapshot_id, &spare.encryption));
        let targets = [target(&disk.snapshot_id, &disk.encryption)].into_iter().chain(further).collect();
        Some(ImportSpec { targets, format: disk.format, origin })
    };
    let transfer = match &task.work {
        Work::ImportImage(_) | Work::ImportSnapshot(_) => {
            Transfer::Import(task.work.disks().iter().filter_map(disk).collect())
        }
        Work::ExportImage(export) => Transfer::Export {
            source: imports::exported(state, export).map_or(Source::Existing, bytes_of),
            format: export.format,
            archive: None,
            object: export.object.clone(),
        },
        Work::ExportInstance(export) => Transfer::Export {
            source: Source::Volume(export.volume_id.clone()),
            format: export.format,
            archive: export.archive.clone(),
            object: export.object.clone(),
        },
    };
    task.in_motion().then(|| TransferSpec { transfer, cancelled: task.state == TaskState::Deleting })
}

/// A snapshot's part of the document; none for a bundled image's root, or one whose time hasn't come.
pub(super) fn snapshot_spec(state: &State, snapshot: &Snapshot) -> Option<SnapshotSpec> {
    let source = match (&snapshot.content, &snapshot.phase) {
        (SnapshotContent::Bundle(_), _) => return None,
        _ if snapshot.is_going() && !snapshots::is_needed(state, &snapshot.id) => Source::Gone,
        (_, SnapshotPhase::Failed(_)) => Source::Gone,
        // What was imported has a record only when it is there.
        (_, SnapshotPhase::Completed) | (SnapshotContent::Imported, _) => Source::Existing,
        // Its instance is not off yet.
        (_, SnapshotPhase::Pending) if snapshot.waits_for.is_some() => return None,
        (SnapshotContent::Volume(id), SnapshotPhase::Pending) => Source::Volume(id.clone()),
        (SnapshotContent::Written { parent }, SnapshotPhase::Pending) => Source::Written {
            parent: parent.clone(),
            sealed: snapshot.writing.as_ref().is_none_or(|writing| writing.sealed),
        },
        (SnapshotContent::Object { name, disk, .. }, SnapshotPhase::Pending) => {
            Source::Object { name: name.clone(), disk: *disk }
        }
        (SnapshotContent::Copy { world, id }, SnapshotPhase::Pending) => {
            state.get::<Snapshot>(world, id).map_or(Source::Existing, bytes_of)
        }
    };
    let key = data_key(state, &snapshot.world, snapshot.encryption.as_ref());
    let source_key = match &snapshot.content {
        SnapshotContent::Object { key_id: Some(id), .. } => {
            Some(object_key(state, id).unwrap_or_else(DataKey::missing))
        }
        _ => source_key(state, &snapshot.world, &source),
    };
    Some(SnapshotSpec {
        key,
        source_key,
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
        encrypted: snapshot.encryption.is_some(),
    };
    let source = |snapshot: &&Snapshot| {
        (bytes_of(snapshot), data_key(state, &snapshot.world, snapshot.encryption.as_ref()))
    };
    Some(StoreSpec {
        name: task.name.clone(),
        header: ImageHeader {
            image: task.image.clone(),
            disks: snapshots.iter().map(disk).collect(),
            kernel: None,
            key_id: task.key_id.clone(),
        },
        disks: snapshots.iter().map(source).collect(),
        key: task.key_id.as_ref().map(|id| object_key(state, id).unwrap_or_else(DataKey::missing)),
        kernel: task.image.direct_boot.as_ref().map(|boot| boot.bundle.clone()),
    })
}
