//! Memory of hibernated instances: `memory/<i-id>.mem`, what QEMU writes of a machine, behind a head that tells which.
//!
//! ```text
//!   4 bytes    length of the head, little-endian
//!   head       JSON, the caller's
//!   the rest   the machine
//! ```
//! Invariant: it has its final name when it is complete and durable, and is deleted, durably, before the machine in it
//! runs. So it never tells of an older state than the disks'.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use cumulet_linux::reflink;
use cumulet_model::{InstanceId, ResourceId};

use super::{At, Storage, StorageError, unfinished_name};

/// How much is written until the pool's free space is looked at again, bytes.
const CHECK_EVERY: u64 = 64 << 20;
/// Longest head, bytes.
const MAX_HEAD: u32 = 1 << 20;

/// Memory that is being written. Dropped without [`MemoryWriter::commit`] it leaves nothing.
#[derive(Debug)]
pub struct MemoryWriter {
    storage: Storage,
    file: File,
    path: PathBuf,
    unchecked: u64,
    done: bool,
}

impl Storage {
    /// Begins to write an instance's memory.
    ///
    /// # Errors
    /// [`StorageError::NoSpace`] when the pool has little left; writing fails likewise, so that a large memory doesn't
    /// take what running instances need.
    pub fn create_memory(&self, id: &InstanceId, head: &[u8]) -> Result<MemoryWriter, StorageError> {
        let path = self.memory_path(id);
        let unfinished = unfinished_name(&path);
        self.need(0, &format!("the memory of {id}"))?;
        let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished);
        let file = file.at("create", &unfinished)?;
        let mut writer = MemoryWriter { storage: self.clone(), file, path, unchecked: 0, done: false };
        let length = u32::try_from(head.len()).unwrap_or(u32::MAX).to_le_bytes();
        writer.write_all(&length).and_then(|()| writer.write_all(head)).at("write", &unfinished)?;
        Ok(writer)
    }

    /// The head of an instance's memory, and its file at what follows; none when there is none.
    ///
    /// # Errors
    /// The kernel's, or a head that is none.
    pub fn memory(&self, id: &InstanceId) -> Result<Option<(Vec<u8>, File)>, StorageError> {
        let path = self.memory_path(id);
        let mut file = match File::open(&path) {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(StorageError::Io { op: "open", path, source }),
        };
        let mut length = [0; 4];
        file.read_exact(&mut length).at("read", &path)?;
        let length = u32::from_le_bytes(length).min(MAX_HEAD);
        let mut head = vec![0; length as usize];
        file.read_exact(&mut head).at("read", &path)?;
        Ok(Some((head, file)))
    }

    /// Deletes an instance's memory, durably; none is no error.
    ///
    /// # Errors
    /// The kernel's.
    pub fn delete_memory(&self, id: &InstanceId) -> Result<(), StorageError> {
        let path = self.memory_path(id);
        match fs::remove_file(&path) {
            Ok(()) => Ok(reflink::fsync_dir(&self.memory_dir())?),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(source) => Err(StorageError::Io { op: "delete", path, source }),
        }
    }

    /// Instances whose memory is here.
    ///
    /// # Errors
    /// The kernel's.
    pub fn list_memories(&self) -> Result<Vec<InstanceId>, StorageError> {
        let dir = self.memory_dir();
        let names =
            fs::read_dir(&dir).at("list", &dir)?.filter_map(|e| e.ok()?.file_name().into_string().ok());
        Ok(names.filter_map(|name| InstanceId::parse(name.strip_suffix(".mem")?).ok()).collect())
    }

    pub(super) fn memory_dir(&self) -> PathBuf {
        self.inner.root.join("memory")
    }

    fn memory_path(&self, id: &InstanceId) -> PathBuf {
        self.memory_dir().join(format!("{id}.mem"))
    }
}

impl Write for MemoryWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.unchecked >= CHECK_EVERY {
            self.storage
                .need(0, "memory")
                .map_err(|e| io::Error::new(io::ErrorKind::StorageFull, e.to_string()))?;
            self.unchecked = 0;
        }
        let written = self.file.write(bytes)?;
        self.unchecked += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl MemoryWriter {
    /// All is written: makes it durable and gives it its name.
    ///
    /// # Errors
    /// The kernel's.
    pub fn commit(mut self) -> Result<(), StorageError> {
        let unfinished = unfinished_name(&self.path);
        self.file.sync_all().at("sync", &unfinished)?;
        fs::rename(&unfinished, &self.path).at("rename", &self.path)?;
        self.done = true;
        Ok(reflink::fsync_dir(&self.storage.memory_dir())?)
    }
}

impl Drop for MemoryWriter {
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_file(unfinished_name(&self.path));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_there_when_it_is_whole() {
        let dir = tempfile::tempdir().expect("temporary folder");
        fs::create_dir_all(dir.path().join("pool/used")).expect("a plain folder as pool");
        let storage = Storage::open_with(dir.path(), super::super::PoolOptions::default()).expect("storage");
        let id = InstanceId::from_random(1 << 60);
        let mut writer = storage.create_memory(&id, b"head").expect("begun");
        writer.write_all(b"machine").expect("written");
        assert!(storage.memory(&id).expect("read").is_none(), "not complete");
        drop(writer);
        assert_eq!(fs::read_dir(storage.memory_dir()).expect("list").count(), 0);

        let mut writer = storage.create_memory(&id, b"head").expect("begun");
        writer.write_all(b"machine").expect("written");
        writer.commit().expect("committed");
        assert_eq!(storage.list_memories().expect("list"), std::slice::from_ref(&id));
        let (head, mut file) = storage.memory(&id).expect("read").expect("there");
        let mut rest = Vec::new();
        file.read_to_end(&mut rest).expect("read");
        assert_eq!((head.as_slice(), rest.as_slice()), (&b"head"[..], &b"machine"[..]));
        storage.delete_memory(&id).expect("deleted");
        storage.delete_memory(&id).expect("deleted again");
        assert!(storage.memory(&id).expect("read").is_none());
    }
}
