//! Volumes: raw sparse files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;

use cumulet_crypt::DataKey;
use cumulet_linux::extents::{self, Extent};
use cumulet_linux::{loopdev, reflink};
use cumulet_model::{ResourceId, VolumeId};
use cumulet_node_api::{DiskFigures, Source, VolumeSpec};

use super::copy::clone_or_copy;
use super::images::ROOT;
use super::rewrite::rewrite;
use super::{At, Storage, StorageError, remove_any, run};

/// How long the user of a device that goes may take to close it.
const LET_GO_LIMIT: Duration = Duration::from_secs(1);
/// How many sizes of one image's root are kept ready.
const KEPT_SIZES: usize = 8;

impl Storage {
    /// Makes the volume unless it exists, or makes it as large as asked for; never smaller. Returns its file.
    ///
    /// A new root that is larger than its image has its file system grown with it.
    ///
    /// # Errors
    /// [`StorageError::NoSpace`], [`StorageError::Image`] when its source is not there; then nothing is left of it.
    /// [`StorageError::Lost`] when it was made before and is not there.
    pub fn ensure_volume(&self, spec: &VolumeSpec) -> Result<PathBuf, StorageError> {
        let path = self.volume_path(&spec.id);
        match fs::metadata(&path) {
            Ok(meta) if meta.len() >= spec.size_bytes => return Ok(path),
            // Only the disk grows: what is on it belongs to the guest.
            Ok(_) => {
                let file = OpenOptions::new().write(true).open(&path).at("open", &path)?;
                file.set_len(spec.size_bytes).and_then(|()| file.sync_all()).at("grow", &path)?;
                return Ok(path);
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(StorageError::Io { op: "stat", path, source }),
        }
        if matches!(spec.source, Source::Existing | Source::Gone) {
            return Err(StorageError::Lost(path));
        }
        self.need(0, &format!("volume {}", spec.id))?;
        self.make(&path, |unfinished| self.fill_volume(spec, unfinished))?;
        Ok(path)
    }

    /// Makes `to`, which must not exist, with a volume's first content, as large as the volume.
    pub(super) fn fill_volume(&self, spec: &VolumeSpec, to: &Path) -> Result<(), StorageError> {
        match &spec.source {
            Source::Bundle(bundle) => match &spec.key {
                None => self.clone_root(bundle, spec.size_bytes, to),
                Some(key) => self.encrypt_root(bundle, spec.size_bytes, key, to),
            },
            source => {
                self.fill(source, spec.source_key.as_ref(), spec.key.as_ref(), to)?;
                let file = OpenOptions::new().write(true).open(to).at("open", to)?;
                file.set_len(spec.size_bytes).at("grow", to)
            }
        }
    }

    /// Makes `to`, which must not exist, with the content of a source: shares its blocks, or writes them anew where the
    /// keys differ.
    pub(super) fn fill(
        &self,
        source: &Source,
        source_key: Option<&DataKey>,
        key: Option<&DataKey>,
        to: &Path,
    ) -> Result<(), StorageError> {
        let from = match source {
            Source::Blank => return File::create_new(to).map(drop).at("create", to),
            Source::Bundle(bundle) => self.bundle_path(bundle).join(ROOT),
            Source::Volume(id) => self.volume_path(id),
            Source::Snapshot(id) => self.snapshot_path(id),
            Source::Object { .. } if source_key.is_some() && key.is_none() => {
                return Err(StorageError::Locked(to.to_owned()));
            }
            Source::Object { name, disk } => {
                return self.fill_from_object(name, *disk, (source_key, key), to);
            }
            Source::Existing | Source::Gone | Source::Written { .. } => {
                return Err(StorageError::Lost(to.to_owned()));
            }
        };
        if !from.exists() {
            return Err(StorageError::Lost(from));
        }
        match key {
            key if key == source_key => clone_or_copy(&from, to),
            Some(key) => {
                self.need(reflink::allocated_bytes(&from)?, &to.display().to_string())?;
                rewrite(&from, source_key, to, key)
            }
            None => Err(StorageError::Locked(from)),
        }
    }

    /// Deletes a volume's file, and any loop device that still shows it; a volume that is not there is no error.
    ///
    /// A guest that the volume was taken from by force may hold its device: that has no sectors any more, doesn't keep the
    /// file, and goes with its last user.
    ///
    /// # Errors
    /// The kernel's.
    pub fn delete_volume(&self, id: &VolumeId) -> Result<(), StorageError> {
        let path = self.volume_path(id);
        let_go(&path)?;
        match fs::remove_file(&path) {
            Ok(()) => Ok(reflink::fsync_dir(&self.volumes_dir())?),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(source) => Err(StorageError::Io { op: "delete", path, source }),
        }
    }

    /// The file of a volume, whether it exists or not.
    pub fn volume_path(&self, id: &VolumeId) -> PathBuf {
        self.volumes_dir().join(format!("{id}.raw"))
    }

    /// The disk space of a volume; none where there is no such file.
    pub fn volume_space(&self, id: &VolumeId) -> Option<DiskFigures> {
        let path = self.volume_path(id);
        let pieces = extents::extents(&File::open(&path).ok()?, 0..u64::MAX).ok()?;
        let own = |pieces: Vec<Extent>| pieces.iter().filter(|p| !p.shared).map(|p| p.length_bytes).sum();
        let allocated_bytes = reflink::allocated_bytes(&path).ok()?;
        Some(DiskFigures { volume_id: id.clone(), own_bytes: pieces.map(own), allocated_bytes })
    }

    /// The volumes in the pool.
    ///
    /// # Errors
    /// The kernel's.
    pub fn list_volumes(&self) -> Result<Vec<VolumeId>, StorageError> {
        list_ids(&self.volumes_dir())
    }

    /// An encrypted root: as [`Storage::clone_root`], and then written under its key.
    fn encrypt_root(
        &self,
        bundle: &str,
        size_bytes: u64,
        key: &DataKey,
        to: &Path,
    ) -> Result<(), StorageError> {
        // Begins with a dot as what is unfinished does, so that it goes when this is cut short.
        let plain = to.with_extension("plain");
        remove_any(&plain).at("remove", &plain)?;
        let made = self.clone_root(bundle, size_bytes, &plain).and_then(|()| {
            self.need(reflink::allocated_bytes(&plain)?, &to.display().to_string())?;
            rewrite(&plain, None, to, key)
        });
        remove_any(&plain).at("remove", &plain)?;
        made
    }

    fn clone_root(&self, bundle: &str, size_bytes: u64, to: &Path) -> Result<(), StorageError> {
        let dir = self.bundle_path(bundle);
        let root = dir.join(ROOT);
        let source_bytes = match fs::metadata(&root) {
            Ok(meta) => meta.len(),
            Err(e) => {
                return Err(StorageError::Image {
                    bundle: bundle.to_owned(),
                    reason: format!("{ROOT}: {e}"),
                });
            }
        };
        if size_bytes <= source_bytes {
            return clone_or_copy(&root, to);
        }
        // Growing takes 50 ms and a clone less than one: a size that was asked for once is kept.
        let kept = dir.join("grown");
        fs::create_dir_all(&kept).at("create", &kept)?;
        let grown = kept.join(format!("{size_bytes}.raw"));
        if !grown.exists() && fs::read_dir(&kept).at("list", &kept)?.count() >= KEPT_SIZES {
            return grow_clone(&root, size_bytes, to);
        }
        self.make(&grown, |unfinished| grow_clone(&root, size_bytes, unfinished))?;
        clone_or_copy(&grown, to)
    }
}

/// Detaches any loop device that shows a file; one that somebody holds open goes with its last user.
pub(super) fn let_go(path: &Path) -> Result<(), StorageError> {
    for device in loopdev::find_by_backing_file(path)? {
        match loopdev::detach_within(&device.path, LET_GO_LIMIT) {
            Ok(()) | Err(cumulet_linux::Error::Timeout { .. }) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(())
}

/// The ids of a folder's files.
pub(super) fn list_ids<I: ResourceId>(dir: &Path) -> Result<Vec<I>, StorageError> {
    let names = fs::read_dir(dir).at("list", dir)?.filter_map(|e| e.ok()?.file_name().into_string().ok());
    let mut found: Vec<I> = names.filter_map(|name| I::parse(name.strip_suffix(".raw")?).ok()).collect();
    found.sort();
    Ok(found)
}

fn grow_clone(root: &Path, size_bytes: u64, to: &Path) -> Result<(), StorageError> {
    clone_or_copy(root, to)?;
    let file = OpenOptions::new().write(true).open(to).at("open", to)?;
    file.set_len(size_bytes).at("grow", to)?;
    if !is_ext4(to).at("read", to)? {
        // Any other system grows its own disk at its first boot, as on EC2.
        return Ok(());
    }
    let file_name = to.as_os_str();
    match run("resize2fs", &[file_name]) {
        // It asks for a check of a file system that was mounted since the last one.
        Err(StorageError::Tool { reason, .. }) if reason.contains("e2fsck -f") => {
            run("e2fsck", &["-fp".as_ref(), file_name])?;
            run("resize2fs", &[file_name])
        }
        other => other,
    }
}

/// Whether a file holds an ext2/3/4 file system: its superblock is at 1,024, with the magic 56 bytes further.
fn is_ext4(path: &Path) -> io::Result<bool> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(1024 + 56))?;
    let mut magic = [0; 2];
    match file.read_exact(&mut magic) {
        Ok(()) => Ok(magic == [0x53, 0xef]),
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(e) => Err(e),
    }
}
