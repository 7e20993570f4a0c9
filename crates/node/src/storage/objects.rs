//! Objects: files of buckets, outside of the pool, so that they can be carried to another server.
//!
//! ```text
//!   <data_dir>/objects/<bucket>/<key>       an object
//!   <data_dir>/objects/.unfinished/         what is being written; whoever opens the storage next removes it
//! ```
//! Their names are checked where they come from ([`ObjectName`]); here they are paths below the folder and nothing else.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use cumulet_linux::{mount, reflink};
use cumulet_model::object::ObjectName;
use rustix::fs::OFlags;

use super::{At, RESERVE_BYTES, Storage, StorageError, remove_unfinished};

const UNFINISHED: &str = ".unfinished";
static COUNT: AtomicU64 = AtomicU64::new(0);

/// Makes the folder and removes what was never finished.
pub(super) fn open(data_dir: &Path) -> Result<(), StorageError> {
    let dir = data_dir.join("objects");
    fs::create_dir_all(&dir).at("create", &dir)?;
    remove_unfinished(&dir)
}

impl Storage {
    pub(super) fn objects_dir(&self) -> PathBuf {
        self.inner.data_dir.join("objects")
    }

    /// The file of an object, whether it exists or not.
    pub fn object_path(&self, name: &ObjectName) -> PathBuf {
        self.objects_dir().join(name.path())
    }

    /// Opens an object for reading. A link is no object.
    ///
    /// # Errors
    /// [`StorageError::Lost`] when it isn't there.
    pub fn open_object(&self, name: &ObjectName) -> Result<File, StorageError> {
        let path = self.object_path(name);
        let flags = i32::try_from((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits()).unwrap_or(0);
        let file = match OpenOptions::new().read(true).custom_flags(flags).open(&path) {
            Ok(file) => file,
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Err(StorageError::Lost(path));
            }
            Err(source) => return Err(StorageError::Io { op: "open", path, source }),
        };
        if file.metadata().at("stat", &path)?.is_file() { Ok(file) } else { Err(StorageError::Lost(path)) }
    }

    /// Writes an object, new or in place of another: it has its name only when it is complete and on the disk. Nothing
    /// is left when `fill` fails.
    ///
    /// # Errors
    /// [`StorageError::NoSpace`] when there is less than `bytes` and some reserve; what `fill` answers.
    pub fn write_object(
        &self,
        name: &ObjectName,
        bytes: u64,
        fill: impl FnOnce(&mut File) -> Result<(), StorageError>,
    ) -> Result<(), StorageError> {
        let (path, dir) = (self.object_path(name), self.objects_dir().join(UNFINISHED));
        let full = || StorageError::NoSpace { place: self.objects_dir(), what: format!("object {name}") };
        let (_, free) = mount::fs_space(&self.objects_dir())?;
        if free < RESERVE_BYTES.saturating_add(bytes) {
            return Err(full());
        }
        fs::create_dir_all(&dir).at("create", &dir)?;
        let unfinished = dir.join(COUNT.fetch_add(1, Ordering::Relaxed).to_string());
        let parent = path.parent().map(Path::to_owned).unwrap_or_default();
        let made = File::create(&unfinished)
            .at("create", &unfinished)
            .and_then(|mut file| {
                fill(&mut file)?;
                file.sync_all().at("sync", &unfinished)
            })
            .and_then(|()| fs::create_dir_all(&parent).at("create", &parent))
            .and_then(|()| fs::rename(&unfinished, &path).at("rename", &path));
        if made.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        made.map_err(|e| e.about(&self.objects_dir(), &format!("object {name}")))?;
        // The folders that the key made are as new as the file.
        let mut folder = Some(parent.as_path());
        while let Some(dir) = folder.filter(|dir| dir.starts_with(self.objects_dir())) {
            reflink::fsync_dir(dir)?;
            folder = dir.parent();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;
    use crate::storage::PoolOptions;

    #[test]
    fn an_object_is_whole_or_not_there() {
        let data = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(data.path().join("pool/used")).expect("a plain folder as pool");
        let storage = Storage::open_with(data.path(), PoolOptions::default()).expect("storage");
        let name = ObjectName::parse("my-bucket", "a/b.bin").expect("a name");
        assert!(matches!(storage.open_object(&name), Err(StorageError::Lost(_))));
        let broken = storage.write_object(&name, 0, |file| {
            file.write_all(b"half").at("write", Path::new("x"))?;
            Err(StorageError::Lost(PathBuf::from("x")))
        });
        assert!(broken.is_err() && !storage.object_path(&name).exists());
        storage
            .write_object(&name, 0, |file| file.write_all(b"one").at("write", Path::new("x")))
            .expect("written");
        storage
            .write_object(&name, 0, |file| file.write_all(b"two").at("write", Path::new("x")))
            .expect("replaced");
        let mut text = String::new();
        storage.open_object(&name).expect("open").read_to_string(&mut text).expect("read");
        assert_eq!(text, "two");
        fs::write(data.path().join("objects").join(UNFINISHED).join("9"), "torn").expect("a torn file");
        std::os::unix::fs::symlink("/etc/passwd", data.path().join("objects/my-bucket/link"))
            .expect("a link");
        let link = ObjectName::parse("my-bucket", "link").expect("a name");
        assert!(storage.open_object(&link).is_err(), "a link leads out of the bucket");
        let storage = Storage::open_with(data.path(), PoolOptions::default()).expect("storage");
        assert!(!data.path().join("objects").join(UNFINISHED).exists());
        assert!(storage.open_object(&name).is_ok());
        assert!(storage.write_object(&name, u64::MAX, |_| Ok(())).is_err(), "no room");
    }
}
