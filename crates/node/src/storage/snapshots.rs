//! Snapshots: clones that nobody writes to.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use cumulet_linux::reflink::{self, Cloned};
use cumulet_model::SnapshotId;
use cumulet_node_api::{SnapshotSpec, Source};

use crate::host::Failure;

use super::volumes::list_ids;
use super::{At, Storage, StorageError, remove_any};

impl Storage {
    /// Takes the snapshot unless it exists. Returns the bytes that it would occupy if it shared none.
    ///
    /// The clone is of one instant; writers to the volume wait meanwhile ([`reflink::clone_file`]).
    ///
    /// # Errors
    /// [`StorageError::NoSpace`]; [`StorageError::Lost`] when what it is made from, or itself if it was made before,
    /// is not there.
    pub fn ensure_snapshot(&self, spec: &SnapshotSpec) -> Result<u64, StorageError> {
        let path = self.snapshot_path(&spec.id);
        if let Source::Written { sealed: true, .. } = &spec.source {
            self.finish_draft(spec)?;
        }
        if !path.exists() {
            self.need(0, &format!("snapshot {}", spec.id))?;
            let ahead = self.ahead_path(&spec.id);
            self.make(&path, |unfinished| {
                match &spec.source {
                    Source::Volume(id) if ahead.exists() => {
                        fs::rename(&ahead, unfinished).at("rename", &ahead)?;
                        reflink::complete_clone(&self.volume_path(id), unfinished)?;
                    }
                    source => self.fill(source, spec.source_key.as_ref(), spec.key.as_ref(), unfinished)?,
                }
                let file = File::options().write(true).open(unfinished).at("open", unfinished)?;
                file.set_len(spec.size_bytes).at("size", unfinished)?;
                fs::set_permissions(unfinished, fs::Permissions::from_mode(0o400)).at("close", unfinished)
            })?;
        }
        Ok(reflink::allocated_bytes(&path)?)
    }

    /// Takes snapshots at one instant: while what `still` answers is there, nobody writes. Of those that belong to an
    /// instant that was cut short, all are taken again but those that were known to be complete.
    pub fn ensure_snapshots<G>(
        &self,
        specs: &[SnapshotSpec],
        still: impl FnOnce() -> Result<G, Failure>,
    ) -> Vec<(SnapshotId, Result<u64, Failure>)> {
        let fresh = |spec: &&SnapshotSpec| spec.source != Source::Existing;
        let missing = |spec: &SnapshotSpec| !self.snapshot_path(&spec.id).exists();
        let cut_short = specs.len() > 1 && specs.iter().filter(fresh).any(missing);
        let all = |failure: &Failure| {
            specs.iter().map(|spec| (spec.id.clone(), Err(failure.clone()))).collect::<Vec<_>>()
        };
        let mut guard = None;
        if cut_short {
            let ready = specs.iter().filter(fresh).try_for_each(|spec| {
                self.delete_snapshot(&spec.id)?;
                self.prepare_snapshot(spec)
            });
            match ready.map_err(Failure::from).and_then(|()| still()) {
                Ok(held) => guard = Some(held),
                Err(failure) => return all(&failure),
            }
        }
        let take = |spec: &SnapshotSpec| (spec.id.clone(), self.ensure_snapshot(spec).map_err(Failure::from));
        let taken = specs.iter().map(take).collect();
        drop(guard);
        taken
    }

    /// Does what takes long of a torn volume's snapshot, so that what writes to it is held still for a short time.
    fn prepare_snapshot(&self, spec: &SnapshotSpec) -> Result<(), StorageError> {
        let ahead = self.ahead_path(&spec.id);
        remove_any(&ahead).at("remove", &ahead)?;
        match &spec.source {
            Source::Volume(id) if self.volume_path(id).exists() => {
                if reflink::prepare_clone(&self.volume_path(id), &ahead)? == Cloned::Unsupported {
                    remove_any(&ahead).at("remove", &ahead)?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What is there of a snapshot before its instant.
    fn ahead_path(&self, id: &SnapshotId) -> PathBuf {
        self.snapshots_dir().join(format!(".{id}.ahead"))
    }

    /// Deletes a snapshot's file, and what was written for it; one that is not there is no error.
    ///
    /// # Errors
    /// The kernel's.
    pub fn delete_snapshot(&self, id: &SnapshotId) -> Result<(), StorageError> {
        self.delete_draft(id)?;
        let path = self.snapshot_path(id);
        match fs::remove_file(&path) {
            Ok(()) => Ok(reflink::fsync_dir(&self.snapshots_dir())?),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(source) => Err(StorageError::Io { op: "delete", path, source }),
        }
    }

    /// The file of a snapshot, whether it exists or not.
    pub fn snapshot_path(&self, id: &SnapshotId) -> PathBuf {
        self.snapshots_dir().join(format!("{id}.raw"))
    }

    /// The snapshots in the pool.
    ///
    /// # Errors
    /// The kernel's.
    pub fn list_snapshots(&self) -> Result<Vec<SnapshotId>, StorageError> {
        list_ids(&self.snapshots_dir())
    }
}
