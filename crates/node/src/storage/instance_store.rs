//! Instance store: disks that an instance has for one run.
//!
//! They are sparse files that no other instance is ever given: what one has written can't be read by the next, and is
//! freed when its file goes. The file's name is the disk's serial number, which is another one at each start, so that a
//! start can't take what an earlier run has left for its own.

use std::fs::{self, OpenOptions};
use std::path::PathBuf;

use cumulet_linux::reflink;
use cumulet_model::{InstanceId, ResourceId};
use cumulet_node_api::StoreDiskSpec;

use super::volumes::let_go;
use super::{At, Storage, StorageError, remove_any};

impl Storage {
    /// Makes an instance's disks, empty, unless they are there already; removes those of earlier runs. Returns their
    /// files.
    ///
    /// # Errors
    /// [`StorageError::NoSpace`] when the pool has little left: a disk's space is taken as it is written.
    pub fn ensure_instance_store(
        &self,
        id: &InstanceId,
        disks: &[StoreDiskSpec],
    ) -> Result<Vec<PathBuf>, StorageError> {
        let dir = self.instance_store_of(id);
        let files: Vec<PathBuf> = disks.iter().map(|disk| dir.join(format!("{}.raw", disk.serial))).collect();
        if disks.is_empty() {
            self.delete_instance_store(id)?;
            return Ok(files);
        }
        fs::create_dir_all(&dir).at("create", &dir)?;
        for entry in fs::read_dir(&dir).at("list", &dir)?.filter_map(Result::ok) {
            let stale = entry.path();
            if !files.contains(&stale) {
                let_go(&stale)?;
                remove_any(&stale).at("delete", &stale)?;
            }
        }
        if files.iter().any(|file| !file.exists()) {
            self.need(0, &format!("instance store of {id}"))?;
        }
        for (disk, path) in disks.iter().zip(&files) {
            let file =
                OpenOptions::new().write(true).create(true).truncate(false).open(path).at("create", path)?;
            file.set_len(disk.size_bytes).and_then(|()| file.sync_all()).at("grow", path)?;
        }
        reflink::fsync_dir(&dir)?;
        reflink::fsync_dir(&self.instance_store_dir())?;
        Ok(files)
    }

    /// Deletes an instance's disks with all that is on them, durably; none is no error. Nothing has them open.
    ///
    /// # Errors
    /// The kernel's.
    pub fn delete_instance_store(&self, id: &InstanceId) -> Result<(), StorageError> {
        let dir = self.instance_store_of(id);
        if !dir.exists() {
            return Ok(());
        }
        for entry in fs::read_dir(&dir).at("list", &dir)?.filter_map(Result::ok) {
            let_go(&entry.path())?;
        }
        remove_any(&dir).at("delete", &dir)?;
        Ok(reflink::fsync_dir(&self.instance_store_dir())?)
    }

    /// Instances that have disks here.
    ///
    /// # Errors
    /// The kernel's.
    pub fn list_instance_stores(&self) -> Result<Vec<InstanceId>, StorageError> {
        let dir = self.instance_store_dir();
        let names =
            fs::read_dir(&dir).at("list", &dir)?.filter_map(|e| e.ok()?.file_name().into_string().ok());
        Ok(names.filter_map(|name| InstanceId::parse(&name).ok()).collect())
    }

    fn instance_store_of(&self, id: &InstanceId) -> PathBuf {
        self.instance_store_dir().join(id.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt;

    use super::*;

    #[test]
    fn disks_live_as_long_as_their_start() {
        let dir = tempfile::tempdir().expect("temporary folder");
        fs::create_dir_all(dir.path().join("pool/used")).expect("a plain folder as pool");
        let storage = Storage::open_with(dir.path(), super::super::PoolOptions::default()).expect("storage");
        let id = InstanceId::from_random(1 << 60);
        let of_start = |start: &str| {
            let disk = |n: u8| StoreDiskSpec {
                serial: format!("AWS{start}{n}"),
                device_name: None,
                size_bytes: 50_000_000_000,
            };
            [disk(0), disk(1)]
        };
        let files = storage.ensure_instance_store(&id, &of_start("A")).expect("made");
        let first = OpenOptions::new().read(true).write(true).open(&files[0]).expect("there");
        assert_eq!(first.metadata().expect("stat").len(), 50_000_000_000);
        first.write_all_at(b"mine", 4096).expect("written");
        let again = storage.ensure_instance_store(&id, &of_start("A")).expect("the same start");
        assert_eq!(again, files);
        let mut kept = [0; 4];
        first.read_exact_at(&mut kept, 4096).expect("read");
        assert_eq!(&kept, b"mine");

        let next = storage.ensure_instance_store(&id, &of_start("B")).expect("another start");
        assert!(files.iter().all(|file| !file.exists()) && next.iter().all(|file| file.exists()));
        let mut fresh = [1; 4];
        fs::File::open(&next[0]).and_then(|file| file.read_exact_at(&mut fresh, 4096)).expect("read");
        assert_eq!(fresh, [0; 4]);
        assert_eq!(storage.list_instance_stores().expect("list"), std::slice::from_ref(&id));
        storage.delete_instance_store(&id).expect("deleted");
        storage.delete_instance_store(&id).expect("deleted again");
        assert!(storage.list_instance_stores().expect("list").is_empty());
    }
}
