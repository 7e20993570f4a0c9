//! Where an image is put together: a hidden folder beside the images, which one process holds a lock on.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};
use sha2::{Digest as _, Sha256};

/// What such folders' names begin with.
const PREFIX: &str = ".import-";

/// A hidden folder; it goes when this is dropped.
pub struct Workplace {
    dir: tempfile::TempDir,
    images: PathBuf,
    _lock: File,
}

/// Whether another process works in an unfinished folder, so that it must stay.
pub fn is_held(folder: &Path) -> bool {
    File::open(folder).is_ok_and(|folder| {
        matches!(flock(&folder, FlockOperation::NonBlockingLockExclusive), Err(rustix::io::Errno::WOULDBLOCK))
    })
}

/// Removes what processes that were killed have left in the images' folder.
///
/// # Errors
/// The folder can't be read.
pub fn sweep(images: &Path) -> io::Result<()> {
    for entry in fs::read_dir(images)?.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(PREFIX) && !is_held(&entry.path()) {
            let _ = fs::remove_dir_all(entry.path()); // in the way of nothing
        }
    }
    Ok(())
}

impl Workplace {
    /// Makes a hidden folder in the images' folder, after removing what others have left.
    ///
    /// # Errors
    /// The kernel's.
    pub fn new(images: &Path) -> io::Result<Workplace> {
        sweep(images)?;
        let dir = tempfile::Builder::new().prefix(PREFIX).tempdir_in(images)?;
        let lock = File::open(dir.path())?;
        flock(&lock, FlockOperation::NonBlockingLockExclusive)?;
        Ok(Workplace { dir, images: images.to_owned(), _lock: lock })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Puts the folder, which has its manifest, in its place: named by the manifest's digest. An image that is there
    /// already is the same one, and stays.
    ///
    /// # Errors
    /// The kernel's; then the folder goes.
    pub fn publish(self) -> io::Result<String> {
        let id = hex::encode(Sha256::digest(fs::read(self.path().join("manifest.json"))?));
        let target = self.images.join(&id);
        fs::set_permissions(self.path(), fs::Permissions::from_mode(0o755))?;
        for entry in fs::read_dir(self.path())? {
            File::open(entry?.path())?.sync_all()?;
        }
        File::open(self.path())?.sync_all()?;
        match fs::rename(self.path(), &target) {
            Ok(()) => drop(self.dir.keep()),
            Err(_) if target.join("manifest.json").exists() => {}
            Err(e) => return Err(e),
        }
        File::open(&self.images)?.sync_all()?;
        Ok(id)
    }
}
