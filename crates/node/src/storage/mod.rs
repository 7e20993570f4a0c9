//! Volumes and images as files of one pool.
//!
//! ```text
//!  <data_dir>/pool.img            sparse XFS, where the data folder's own file system can't share blocks
//!  <data_dir>/pool/               the pool: a plain folder, or pool.img mounted through a loop device
//!    images/<bundle>/             manifest.json, root.raw, vmlinuz, initrd.img of one image
//!    images/<bundle>/grown/       its root, grown to sizes that were asked for before
//!    volumes/<vol-id>.raw         a volume
//!    snapshots/<snap-id>.raw      a snapshot
//!    writing/<snap-id>/           one that is written block by block: disk.raw, and digests of its blocks
//!  <data_dir>/objects/            files of buckets, outside of the pool
//!    instance-store/<i-id>/<serial>.raw
//!                                 a disk of a run; its name is another one at each start
//!    memory/<i-id>.mem            the memory of a hibernated instance
//! ```
//! Invariant: what has its final name is complete and durable; what begins with a dot is unfinished, and whoever opens
//! the pool next removes it.
//! Invariant: a volume that exists, or was made before, is never made anew, whatever happened to it.
//! Invariant: nothing is deleted that is not named for deletion: a file that nobody knows of is kept.
//!
//! Blocking throughout; the caller brings the thread.

mod audit;
mod blocks;
mod copy;
mod drafts;
mod images;
mod instance_store;
mod memory;
mod objects;
mod pool;
mod rewrite;
mod snapshots;
mod stored;
mod templates;
mod transfers;
mod volumes;

use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use cumulet_linux::{loopdev, mount, reflink};

use crate::config::NodeConfig;
pub use audit::{FsCheck, Miscount, PoolDevice, PoolFile, PoolName, StoppedPool, Survey};
pub use pool::{DEFAULT_SHARE_PERCENT, PoolKind, PoolOptions};
pub use templates::TemplateFiles;
pub use transfers::Shown;

/// Free space below which nothing new is made, in bytes: a full pool turns into I/O errors of guests that run.
pub const RESERVE_BYTES: u64 = 64 << 20;

/// Why storage failed.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// There is no room; names what was to be made.
    #[error("no space left on {} for {what}: free some space there, or add a disk", place.display())]
    NoSpace {
        /// The file system that is full.
        place: PathBuf,
        /// What was to be made.
        what: String,
    },
    /// An image's folder is missing or not usable.
    #[error("image {bundle}: {reason}")]
    Image {
        /// The image's folder.
        bundle: String,
        /// What is wrong.
        reason: String,
    },
    /// What was made before, or what something is made from, is not there.
    #[error("{} is lost: it is not where it was made", .0.display())]
    Lost(PathBuf),
    /// A template's root was written to: its file system was in use when its image was made.
    #[error("{0} was written to by a template: the image's file system has a journal to replay")]
    Written(PathBuf),
    /// The key of what is encrypted could not be opened, or what is made of it would be plain.
    #[error("the key of {} can't be opened", .0.display())]
    Locked(PathBuf),
    /// A file could not be read or written.
    #[error("{op} {}", path.display())]
    Io {
        /// What was tried.
        op: &'static str,
        /// On which file.
        path: PathBuf,
        /// The kernel's answer.
        #[source]
        source: io::Error,
    },
    /// Bytes from elsewhere are not what they are said to be, or could not be had.
    #[error("{0}")]
    Transfer(String),
    /// The kernel refused.
    #[error(transparent)]
    Kernel(#[from] cumulet_linux::Error),
    /// A pool that can't grow here: it is a folder of a file system.
    #[error("{} is a folder: it has the room of the file system that it lies on", .0.display())]
    NoImage(PathBuf),
    /// A pool doesn't shrink.
    #[error("it has {present} bytes already, and doesn't shrink")]
    Smaller {
        /// Its size, bytes.
        present: u64,
    },
    /// A tool of the distribution failed or is missing.
    #[error("{tool}: {reason}")]
    Tool {
        /// The program.
        tool: &'static str,
        /// What it said.
        reason: String,
    },
}

impl StorageError {
    /// Whether trying again soon can't help.
    pub fn is_permanent(&self) -> bool {
        match self {
            StorageError::NoSpace { .. }
            | StorageError::Image { .. }
            | StorageError::Lost(_)
            | StorageError::Written(_)
            | StorageError::Locked(_)
            | StorageError::Transfer(_)
            | StorageError::NoImage(_)
            | StorageError::Smaller { .. } => true,
            StorageError::Io { .. } | StorageError::Kernel(_) | StorageError::Tool { .. } => false,
        }
    }

    /// Turns "no space" answers of any source into the one error that says so.
    fn about(self, place: &Path, what: &str) -> StorageError {
        let full = match &self {
            StorageError::Io { source, .. } => source.kind() == io::ErrorKind::StorageFull,
            StorageError::Kernel(error) => error
                .errno()
                .is_some_and(|n| io::Error::from_raw_os_error(n).kind() == io::ErrorKind::StorageFull),
            StorageError::Tool { reason, .. } => reason.contains("No space left"),
            StorageError::Transfer(reason) => reason.contains("No space left"),
            StorageError::NoSpace { .. }
            | StorageError::Image { .. }
            | StorageError::Lost(_)
            | StorageError::Locked(_)
            | StorageError::NoImage(_)
            | StorageError::Written(_)
            | StorageError::Smaller { .. } => false,
        };
        if full { StorageError::NoSpace { place: place.to_owned(), what: what.to_owned() } } else { self }
    }
}

/// Adds operation and path to an I/O error.
trait At<T> {
    fn at(self, op: &'static str, path: &Path) -> Result<T, StorageError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, op: &'static str, path: &Path) -> Result<T, StorageError> {
        self.map_err(|source| StorageError::Io { op, path: path.to_owned(), source })
    }
}

/// The node's storage. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Storage {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    /// Where the pool's own backing is, to watch its free space too.
    data_dir: PathBuf,
    root: PathBuf,
    kind: PoolKind,
    /// One maker at a time for each file.
    making: Mutex<HashMap<PathBuf, Arc<Mutex<()>>>>,
    drafts: drafts::Drafts,
}

impl Storage {
    /// Opens the node's pool, making or mounting it when needed, and removes what a crash left unfinished.
    ///
    /// # Errors
    /// No room, no permission, or a tool that is missing.
    pub fn open(config: &NodeConfig) -> Result<Storage, StorageError> {
        Storage::open_with(&config.data_dir, PoolOptions::default())
    }

    /// As [`Storage::open`], with a size of one's own for the pool's image file.
    ///
    /// # Errors
    /// As [`Storage::open`].
    pub fn open_with(data_dir: &Path, options: PoolOptions) -> Result<Storage, StorageError> {
        let (root, kind) = pool::open(data_dir, options)?;
        let inner = Inner {
            data_dir: data_dir.to_owned(),
            root,
            kind,
            making: Mutex::default(),
            drafts: drafts::Drafts::default(),
        };
        let storage = Storage { inner: Arc::new(inner) };
        for dir in [
            storage.images_dir(),
            storage.volumes_dir(),
            storage.snapshots_dir(),
            storage.instance_store_dir(),
            storage.memory_dir(),
            storage.templates_dir(),
            storage.drafts_dir(),
        ] {
            fs::create_dir_all(&dir).at("create", &dir)?;
            remove_unfinished(&dir)?;
        }
        objects::open(data_dir)?;
        Ok(storage)
    }

    /// How the pool is made.
    pub fn kind(&self) -> PoolKind {
        self.inner.kind
    }

    /// Total and free bytes, the smaller of the pool's and of the file system's that it lies on.
    ///
    /// # Errors
    /// The kernel's.
    pub fn space(&self) -> Result<(u64, u64), StorageError> {
        let (total, free) = mount::fs_space(&self.inner.root)?;
        let (_, outer_free) = mount::fs_space(&self.inner.data_dir)?;
        Ok((total, free.min(outer_free)))
    }

    /// Makes the pool larger while it is in use. Returns its new total and free bytes, as [`Storage::space`].
    ///
    /// # Errors
    /// [`StorageError::NoImage`] where the pool is a folder, [`StorageError::Smaller`]; the tool's.
    pub fn grow(&self, bytes: u64) -> Result<(u64, u64), StorageError> {
        if self.inner.kind != PoolKind::Image {
            return Err(StorageError::NoImage(self.inner.root.clone()));
        }
        pool::grow(&self.inner.data_dir, bytes)?;
        self.space()
    }

    /// Kernel objects of the pool and its volumes, one a line, for people and leak tests.
    pub fn inventory(config: &NodeConfig) -> Vec<String> {
        let mut found = pool::inventory(&config.data_dir);
        for device in loopdev::list().unwrap_or_default() {
            if is_disk(&config.data_dir, &device.backing_file) {
                found.push(format!("loop {} {}", device.path.display(), device.backing_file.display()));
            }
        }
        found
    }

    /// Detaches the disks' loop devices and unmounts the pool; files stay. Returns what was removed, or why it
    /// couldn't be.
    pub fn cleanup(data_dir: &Path) -> Vec<String> {
        let mut done = Vec::new();
        for device in loopdev::list().unwrap_or_default() {
            if is_disk(data_dir, &device.backing_file) {
                done.push(match loopdev::detach(&device.path) {
                    Ok(()) => format!("loop {}", device.path.display()),
                    Err(e) => format!("failed: {}", cumulet_linux::describe(&e)),
                });
            }
        }
        done.extend(pool::close(data_dir));
        done
    }

    fn images_dir(&self) -> PathBuf {
        self.inner.root.join("images")
    }

    fn volumes_dir(&self) -> PathBuf {
        self.inner.root.join("volumes")
    }

    fn instance_store_dir(&self) -> PathBuf {
        self.inner.root.join("instance-store")
    }

    fn snapshots_dir(&self) -> PathBuf {
        self.inner.root.join("snapshots")
    }

    /// Refuses when there is less than [`RESERVE_BYTES`] and what is asked for.
    fn need(&self, bytes: u64, what: &str) -> Result<(), StorageError> {
        for place in [&self.inner.root, &self.inner.data_dir] {
            let (_, free) = mount::fs_space(place)?;
            if free < RESERVE_BYTES.saturating_add(bytes) {
                return Err(StorageError::NoSpace { place: place.clone(), what: what.to_owned() });
            }
        }
        Ok(())
    }

    /// Makes the file or folder `path` unless it exists: `make` fills the unfinished name beside it, which is then
    /// made durable and renamed. Nothing is left when it fails.
    fn make(
        &self,
        path: &Path,
        make: impl FnOnce(&Path) -> Result<(), StorageError>,
    ) -> Result<(), StorageError> {
        let lock = self.lock_for(path);
        let result = {
            let _one_maker = lock.lock().unwrap_or_else(PoisonError::into_inner);
            if path.exists() { Ok(()) } else { make_and_rename(path, make) }
        };
        let mut making = self.inner.making.lock().unwrap_or_else(PoisonError::into_inner);
        // The map and this function hold one each: nobody else waits.
        if Arc::strong_count(&lock) == 2 {
            making.remove(path);
        }
        result.map_err(|e| e.about(&self.inner.root, &path.display().to_string()))
    }

    fn lock_for(&self, path: &Path) -> Arc<Mutex<()>> {
        let mut making = self.inner.making.lock().unwrap_or_else(PoisonError::into_inner);
        making.entry(path.to_owned()).or_default().clone()
    }
}

/// Whether a file is one that guests have as a disk.
fn is_disk(data_dir: &Path, file: &Path) -> bool {
    let pool = data_dir.join("pool");
    ["volumes", "instance-store"].iter().any(|folder| file.starts_with(pool.join(folder)))
}

fn make_and_rename(
    path: &Path,
    make: impl FnOnce(&Path) -> Result<(), StorageError>,
) -> Result<(), StorageError> {
    let unfinished = unfinished_name(path);
    remove_any(&unfinished).at("remove", &unfinished)?;
    let made = make(&unfinished)
        .and_then(|()| File::open(&unfinished).and_then(|f| f.sync_all()).at("sync", &unfinished))
        .and_then(|()| fs::rename(&unfinished, path).at("rename", path));
    if made.is_err() {
        let _ = remove_any(&unfinished);
        return made;
    }
    if let Some(parent) = path.parent() {
        reflink::fsync_dir(parent)?;
    }
    Ok(())
}

fn unfinished_name(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.new"))
}

fn remove_any(path: &Path) -> io::Result<()> {
    let removed = match fs::symlink_metadata(path) {
        Ok(meta) if meta.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(e) => Err(e),
    };
    match removed {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn remove_unfinished(dir: &Path) -> Result<(), StorageError> {
    for entry in fs::read_dir(dir).at("list", dir)?.filter_map(Result::ok) {
        // `cumulet image import` may be at work beside a server that starts.
        if entry.file_name().to_string_lossy().starts_with('.')
            && !cumulet_image::import::place::is_held(&entry.path())
        {
            let path = entry.path();
            remove_any(&path).at("remove", &path)?;
        }
    }
    Ok(())
}

/// Runs a tool of the distribution to its end.
fn run(tool: &'static str, args: &[&std::ffi::OsStr]) -> Result<(), StorageError> {
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new(tool)
        .args(args)
        // Administrators' tools are outside of an ordinary user's PATH.
        .env("PATH", format!("{path}:/usr/sbin:/sbin"))
        .env("LC_ALL", "C")
        .env_remove("CUMULET_MASTER_PASSPHRASE")
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            let text = [output.stderr, output.stdout].concat();
            let text = String::from_utf8_lossy(&text);
            let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            Err(StorageError::Tool { tool, reason: format!("{}: {}", output.status, lines.join("; ")) })
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            Err(StorageError::Tool { tool, reason: "not installed".into() })
        }
        Err(e) => Err(StorageError::Tool { tool, reason: e.to_string() }),
    }
}

#[cfg(test)]
mod tests;
