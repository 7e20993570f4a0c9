//! The pool's file system: one that can share blocks between files, so that a clone costs nothing.
//!
//! Where the data folder lies on such a file system (XFS, Btrfs, bcachefs), the pool is a folder. Elsewhere it is an
//! XFS in a sparse file, mounted through a loop device; that mount outlives the server and the next one adopts it.
//! Where even that can't be had (no mkfs.xfs), the pool is a plain folder and clones are sparse copies.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use cumulet_linux::loopdev::{self, LoopOptions};
use cumulet_linux::{describe, mount, reflink};

use super::{At, StorageError, remove_any, run};

/// Share of the free space that the pool's image file may grow to.
pub const DEFAULT_SHARE_PERCENT: u64 = 90;
/// mkfs.xfs refuses less.
const LEAST_BYTES: u64 = 320 << 20;

/// How the pool is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolKind {
    /// A folder on a file system that shares blocks.
    Folder,
    /// An XFS in a file.
    Image,
    /// A folder on a file system that doesn't share blocks: clones are copies.
    Copying,
}

/// Choices for a pool that has to be made.
#[derive(Debug, Clone, Copy, Default)]
pub struct PoolOptions {
    /// Size of the image file; none means [`DEFAULT_SHARE_PERCENT`] of what is free.
    pub image_bytes: Option<u64>,
}

/// Makes, mounts or adopts the pool.
pub(super) fn open(data_dir: &Path, options: PoolOptions) -> Result<(PathBuf, PoolKind), StorageError> {
    let root = data_dir.join("pool");
    fs::create_dir_all(&root).at("create", &root)?;
    let image = data_dir.join("pool.img");
    if mount::is_mountpoint(&root)? {
        return Ok((root, PoolKind::Image));
    }
    if image.exists() {
        attach(&image, &root)?;
        return Ok((root, PoolKind::Image));
    }
    if reflink::supported(&root)? {
        return Ok((root, PoolKind::Folder));
    }
    // A pool that was begun as a plain folder stays one: a mount on top would hide it.
    let used = fs::read_dir(&root).at("list", &root)?.next().is_some();
    if used {
        return Ok((root, PoolKind::Copying));
    }
    match make_image(&image, options) {
        Ok(()) => {
            attach(&image, &root)?;
            Ok((root, PoolKind::Image))
        }
        Err(StorageError::Tool { tool, reason }) if reason == "not installed" => {
            tracing::warn!(
                tool,
                "volumes will be copied instead of cloned; install xfsprogs before the first start"
            );
            Ok((root, PoolKind::Copying))
        }
        Err(e) => Err(e),
    }
}

fn make_image(image: &Path, options: PoolOptions) -> Result<(), StorageError> {
    let data_dir = image.parent().unwrap_or(Path::new("/"));
    let (_, free) = mount::fs_space(data_dir)?;
    let bytes = options.image_bytes.unwrap_or(free / 100 * DEFAULT_SHARE_PERCENT);
    if bytes < LEAST_BYTES {
        return Err(StorageError::NoSpace { place: data_dir.to_owned(), what: "the volume pool".into() });
    }
    let unfinished = image.with_file_name(".pool.img.new");
    remove_any(&unfinished).at("remove", &unfinished)?;
    let made = File::create(&unfinished)
        .and_then(|file| file.set_len(bytes))
        .at("create", &unfinished)
        .and_then(|()| {
            run("mkfs.xfs", &["-q".as_ref(), "-m".as_ref(), "reflink=1".as_ref(), unfinished.as_os_str()])
        })
        .and_then(|()| File::open(&unfinished).and_then(|f| f.sync_all()).at("sync", &unfinished))
        .and_then(|()| fs::rename(&unfinished, image).at("rename", image));
    if made.is_err() {
        let _ = remove_any(&unfinished);
    }
    made?;
    reflink::fsync_dir(data_dir)?;
    Ok(())
}

/// Makes the pool's image file as large as asked for, and the file system in it, while volumes are in use. It may be larger than
/// what is free below it: it is sparse, and what is free there is watched as well.
pub(super) fn grow(data_dir: &Path, bytes: u64) -> Result<(), StorageError> {
    let (root, image) = (data_dir.join("pool"), data_dir.join("pool.img"));
    let file = File::options().write(true).open(&image).at("open", &image)?;
    let present = file.metadata().at("stat", &image)?.len();
    if bytes < present {
        return Err(StorageError::Smaller { present });
    }
    file.set_len(bytes).and_then(|()| file.sync_all()).at("grow", &image)?;
    for device in loopdev::find_by_backing_file(&image)? {
        loopdev::refresh_size(&device.path)?;
    }
    run("xfs_growfs", &["-d".as_ref(), root.as_os_str()])
}

fn attach(image: &Path, root: &Path) -> Result<(), StorageError> {
    let device = loopdev::ensure(image, LoopOptions { direct_io: true, ..LoopOptions::default() })?;
    let source = device.path.to_string_lossy();
    let flags = mount::MountFlags { no_atime: true, no_dev: true, no_suid: true, ..Default::default() };
    mount::mount("xfs", &source, root, flags, "discard")?;
    Ok(())
}

/// The pool's mount and loop device, where it has them.
pub(super) fn inventory(data_dir: &Path) -> Vec<String> {
    let root = data_dir.join("pool");
    let mut found = Vec::new();
    if mount::is_mountpoint(&root).unwrap_or(false) {
        found.push(format!("pool mount {}", root.display()));
    }
    for device in loopdev::find_by_backing_file(&data_dir.join("pool.img")).unwrap_or_default() {
        found.push(format!("pool loop {}", device.path.display()));
    }
    found
}

/// Unmounts and detaches the pool.
pub(super) fn close(data_dir: &Path) -> Vec<String> {
    let root = data_dir.join("pool");
    let mut done = Vec::new();
    match mount::umount(&root, false).or_else(|_| mount::umount(&root, true)) {
        Ok(true) => done.push(format!("pool mount {}", root.display())),
        Ok(false) => {}
        Err(e) => done.push(format!("failed: {}", describe(&e))),
    }
    for device in loopdev::find_by_backing_file(&data_dir.join("pool.img")).unwrap_or_default() {
        done.push(match loopdev::detach(&device.path) {
            Ok(()) => format!("pool loop {}", device.path.display()),
            Err(e) => format!("failed: {}", describe(&e)),
        });
    }
    done
}
