//! What is in the pool, looked at without changing it: files and what they share, loop devices and mounts of volumes, and
//! the file system's own check where it can be asked.
//!
//! Reference counts are checked from outside: the pieces of all files are laid over the disk, and where several files lie
//! on one place the file system must count it as shared: if it doesn't, a write to one changes the others.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use cumulet_linux::extents::{self, Extent};
use cumulet_linux::loopdev::{self, LoopDevice, LoopOptions};
use cumulet_linux::{describe, mount, reflink};
use cumulet_model::{ResourceId, SnapshotId, VolumeId};

use super::{At, PoolKind, Storage, StorageError};

/// What a file of the pool is, by its place and name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum PoolName {
    /// A volume.
    Volume(VolumeId),
    /// A snapshot.
    Snapshot(SnapshotId),
    /// Part of a snapshot that is being written block by block.
    Draft(SnapshotId),
    /// Part of an image.
    Image(String),
    /// Part of a template for fast launch.
    Template,
    /// Begun and not finished.
    Unfinished,
    /// Nothing that belongs there.
    Unknown,
}

/// A file of the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolFile {
    /// Its path below the pool.
    pub path: PathBuf,
    /// What it is.
    pub name: PoolName,
    /// Its length.
    pub size_bytes: u64,
    /// What it alone occupies.
    pub own_bytes: u64,
    /// What it shares with others.
    pub shared_bytes: u64,
    /// Since when it was not written; none where the clock says otherwise.
    pub idle_seconds: Option<u64>,
}

/// A place on the disk whose users are counted wrongly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miscount {
    /// A file on it, below the pool.
    pub path: PathBuf,
    /// Another one, where there is.
    pub other: Option<PathBuf>,
    /// How much.
    pub bytes: u64,
    /// Whether the file system counts it as shared.
    pub counted: bool,
}

/// What the file system says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FsCheck {
    /// It is sound, by this tool.
    Sound(&'static str),
    /// It isn't; what the tool says.
    Damaged(&'static str, Vec<String>),
    /// It could not be asked; why.
    NotAsked(String),
}

/// A loop device of a volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolDevice {
    /// Such as `/dev/loop3`.
    pub device: PathBuf,
    /// The volume; none for a file that is no volume's.
    pub volume: Option<VolumeId>,
    /// Its file's path.
    pub file: PathBuf,
    /// Where it is mounted.
    pub mounts: Vec<PathBuf>,
}

/// All that is in the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// Files, by path.
    pub files: Vec<PoolFile>,
    /// Miscounted places.
    pub miscounts: Vec<Miscount>,
    /// Loop devices of volumes.
    pub devices: Vec<PoolDevice>,
    /// Whether places on the disk could be told.
    pub places: bool,
}

/// The pool of a server that doesn't run, seen without a change. Closed again when dropped, if it was opened for this.
#[derive(Debug)]
pub struct StoppedPool {
    root: PathBuf,
    kind: PoolKind,
    opened: Option<LoopDevice>,
    /// What the file system says of itself.
    pub check: FsCheck,
}

impl StoppedPool {
    /// Opens the pool of a data folder. An image that isn't mounted is checked by `xfs_repair` and mounted read-only.
    ///
    /// # Errors
    /// There is none, or it can't be mounted.
    pub fn open(data_dir: &Path) -> Result<StoppedPool, StorageError> {
        let (root, image) = (data_dir.join("pool"), data_dir.join("pool.img"));
        if mount::is_mountpoint(&root)? {
            return Ok(StoppedPool { check: scrub(&root), root, kind: PoolKind::Image, opened: None });
        }
        if !image.exists() {
            fs::metadata(&root).at("stat", &root)?;
            let check = FsCheck::NotAsked("the pool is a folder of the host's own file system".into());
            return Ok(StoppedPool { root, kind: PoolKind::Folder, opened: None, check });
        }
        let check = repair(&image);
        let options = LoopOptions { read_only: true, ..LoopOptions::default() };
        let device = loopdev::attach(&image, options)?;
        let flags = mount::MountFlags { read_only: true, no_dev: true, no_suid: true, ..Default::default() };
        let source = device.path.to_string_lossy().into_owned();
        // A log that was not replayed can't be, on a device that is only read.
        let mounted = mount::mount("xfs", &source, &root, flags, "")
            .or_else(|_| mount::mount("xfs", &source, &root, flags, "norecovery"));
        if let Err(error) = mounted {
            let _ = loopdev::detach(&device.path);
            return Err(error.into());
        }
        Ok(StoppedPool { root, kind: PoolKind::Image, opened: Some(device), check })
    }

    /// What is in it.
    ///
    /// # Errors
    /// The kernel's.
    pub fn survey(&self) -> Result<Survey, StorageError> {
        survey(&self.root, self.kind)
    }
}

impl Drop for StoppedPool {
    fn drop(&mut self) {
        if let Some(device) = &self.opened {
            let closed = mount::umount(&self.root, false).and_then(|_| loopdev::detach(&device.path));
            if let Err(error) = closed {
                tracing::warn!(error = %describe(&error), "the pool can't be closed");
            }
        }
    }
}

impl Storage {
    /// What is in the pool.
    ///
    /// # Errors
    /// The kernel's.
    pub fn survey(&self) -> Result<Survey, StorageError> {
        survey(&self.inner.root, self.inner.kind)
    }

    /// The file system's own check, while it is in use.
    pub fn check_file_system(&self) -> FsCheck {
        match self.inner.kind {
            PoolKind::Image => scrub(&self.inner.root),
            PoolKind::Folder | PoolKind::Copying => {
                FsCheck::NotAsked("the pool is a folder of the host's own file system".into())
            }
        }
    }
}

fn tool(name: &'static str, arguments: &[&std::ffi::OsStr]) -> Result<(Option<i32>, Vec<String>), String> {
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new(name)
        .args(arguments)
        .env("PATH", format!("{path}:/usr/sbin:/sbin"))
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) => {
            let text = [output.stdout, output.stderr].concat();
            let text = String::from_utf8_lossy(&text);
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
            Ok((output.status.code(), lines.collect()))
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => Err(format!("{name} is not installed")),
        Err(e) => Err(format!("{name}: {e}")),
    }
}

/// The check of a file system that is mounted.
fn scrub(root: &Path) -> FsCheck {
    match tool("xfs_scrub", &["-n".as_ref(), root.as_os_str()]) {
        Err(why) => FsCheck::NotAsked(why),
        Ok((Some(0), _)) => FsCheck::Sound("xfs_scrub"),
        // Its bits: 1 errors are left, 2 it could be better, 4 it could not run, 8 asked wrongly.
        Ok((Some(code), lines)) if code & 1 != 0 && code & 4 == 0 => FsCheck::Damaged("xfs_scrub", lines),
        Ok((Some(2), _)) => FsCheck::Sound("xfs_scrub"),
        Ok((_, lines)) => {
            let why = lines.iter().find(|line| line.starts_with("Error")).or(lines.last());
            let why = why.cloned().unwrap_or_else(|| "it says nothing".into());
            FsCheck::NotAsked(format!(
                "xfs_scrub can't check it while it is mounted: {why}; stop all instances, run `cumulet cleanup`, and ask again"
            ))
        }
    }
}

/// The check of a file system that isn't mounted.
fn repair(image: &Path) -> FsCheck {
    match tool("xfs_repair", &["-n".as_ref(), "-f".as_ref(), image.as_os_str()]) {
        Err(why) => FsCheck::NotAsked(why),
        Ok((Some(0), _)) => FsCheck::Sound("xfs_repair"),
        Ok((_, lines)) if lines.iter().any(|line| line.contains("metadata changes in a log")) => {
            FsCheck::NotAsked(
                "it was not unmounted in order: start the server, stop it, run `cumulet cleanup`, and ask again".into(),
            )
        }
        Ok((_, lines)) => {
            // Its phases are no findings, nor is what it says of every image file.
            let noise = ["Phase", "- ", "No modify flag", "Cannot get host", "Repair may fail", "the image and the host"];
            let finding = |line: &String| !noise.iter().any(|start| line.starts_with(start));
            FsCheck::Damaged("xfs_repair", lines.into_iter().filter(finding).take(20).collect())
        }
    }
}

fn name_of(path: &Path) -> PoolName {
    let mut parts = path.iter().map(|part| part.to_string_lossy());
    let folder = parts.next().unwrap_or_default();
    let rest: Vec<_> = parts.collect();
    if rest.iter().any(|part| part.starts_with('.')) {
        return PoolName::Unfinished;
    }
    let Some(first) = rest.first() else { return PoolName::Unknown };
    fn id<I: ResourceId>(text: &str) -> Option<I> {
        I::parse(text).ok()
    }
    let raw = || first.strip_suffix(".raw").filter(|_| rest.len() == 1);
    let name = match folder.as_ref() {
        "volumes" => raw().and_then(id).map(PoolName::Volume),
        "snapshots" => raw().and_then(id).map(PoolName::Snapshot),
        "writing" => Some(&**first).filter(|_| rest.len() == 2).and_then(id).map(PoolName::Draft),
        "templates" if rest.len() == 2 => Some(PoolName::Template),
        "images" if rest.len() > 1 => Some(PoolName::Image(first.to_string())),
        _ => None,
    };
    name.unwrap_or(PoolName::Unknown)
}

/// All files below a folder, in order.
fn walk(root: &Path, below: &Path, found: &mut Vec<PathBuf>) -> Result<(), StorageError> {
    let dir = root.join(below);
    let mut names: Vec<_> =
        fs::read_dir(&dir).at("list", &dir)?.filter_map(|entry| Some(entry.ok()?.file_name())).collect();
    names.sort();
    for name in names {
        let path = below.join(name);
        match fs::symlink_metadata(root.join(&path)) {
            Ok(meta) if meta.is_dir() => walk(root, &path, found)?,
            Ok(_) => found.push(path),
            // It went while we looked.
            Err(_) => {}
        }
    }
    Ok(())
}

fn survey(root: &Path, kind: PoolKind) -> Result<Survey, StorageError> {
    let mut paths = Vec::new();
    walk(root, Path::new(""), &mut paths)?;
    let (mut files, mut laid, mut places) = (Vec::new(), Vec::new(), kind != PoolKind::Copying);
    for path in paths {
        let whole = root.join(&path);
        let Ok((file, meta)) = File::open(&whole).and_then(|file| file.metadata().map(|meta| (file, meta)))
        else {
            continue;
        };
        let idle = meta.modified().ok().and_then(|at| SystemTime::now().duration_since(at).ok());
        let pieces = extents::extents(&file, 0..u64::MAX)?;
        places &= pieces.is_some();
        let pieces = pieces.unwrap_or_default();
        let shared_bytes = pieces.iter().filter(|p| p.shared).map(|p| p.length_bytes).sum();
        files.push(PoolFile {
            name: name_of(&path),
            size_bytes: meta.len(),
            own_bytes: reflink::allocated_bytes(&whole)?.saturating_sub(shared_bytes),
            shared_bytes,
            idle_seconds: idle.map(|idle| idle.as_secs()),
            path,
        });
        laid.push(pieces);
    }
    // Outside of an image of its own, files elsewhere may share with the pool's.
    let alone = kind == PoolKind::Image;
    let miscounts = if places { miscounts(&files, &laid, alone) } else { Vec::new() };
    Ok(Survey { files, miscounts, devices: devices(root)?, places })
}

/// Lays the pieces of all files over the disk.
fn miscounts(files: &[PoolFile], laid: &[Vec<Extent>], alone: bool) -> Vec<Miscount> {
    // Where a piece begins and ends, with its file and whether it is counted as shared.
    let mut edges: Vec<(u64, bool, usize, bool)> = Vec::new();
    for (file, pieces) in laid.iter().enumerate() {
        for piece in pieces {
            if let Some(start) = piece.physical_bytes {
                edges.push((start, true, file, piece.shared));
                edges.push((start + piece.length_bytes, false, file, piece.shared));
            }
        }
    }
    // At one place, ends come before beginnings.
    edges.sort_unstable();
    let mut users: BTreeMap<(usize, bool), u32> = BTreeMap::new();
    let mut faults: BTreeMap<(usize, Option<usize>, bool), u64> = BTreeMap::new();
    let mut from = 0;
    for (at, begins, file, shared) in edges {
        let length = at - from;
        let count: u32 = users.values().sum();
        if length > 0 && count > 0 {
            let who = || users.keys().map(|(file, _)| *file);
            let uncounted = users.keys().find(|(_, shared)| !shared).map(|(file, _)| *file);
            match (count, uncounted) {
                (2.., Some(one)) => {
                    *faults.entry((one, who().find(|other| *other != one), false)).or_default() += length;
                }
                (1, None) if alone => {
                    *faults.entry((who().next().unwrap_or(0), None, true)).or_default() += length;
                }
                _ => {}
            }
        }
        from = at;
        let entry = users.entry((file, shared)).or_default();
        if begins {
            *entry += 1;
        } else {
            *entry -= 1;
            if *entry == 0 {
                users.remove(&(file, shared));
            }
        }
    }
    let path = |file: usize| files[file].path.clone();
    let fault = |((one, other, counted), bytes): ((usize, Option<usize>, bool), u64)| Miscount {
        path: path(one),
        other: other.map(path),
        bytes,
        counted,
    };
    faults.into_iter().map(fault).collect()
}

/// Loop devices of the pool's files, and where they are mounted.
fn devices(root: &Path) -> Result<Vec<PoolDevice>, StorageError> {
    let mounts = mount::list(Path::new("/"))?;
    let ours = |device: &LoopDevice| device.backing_file.starts_with(root);
    let seen = |device: LoopDevice| {
        let name = device.backing_file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // The kernel says so of a file that has no name any more.
        let name = name.strip_suffix(" (deleted)").unwrap_or(&name);
        let number = |mount: &&mount::MountInfo| mount.source == device.path;
        PoolDevice {
            volume: name.strip_suffix(".raw").and_then(|id| VolumeId::parse(id).ok()),
            mounts: mounts.iter().filter(number).map(|mount| mount.target.clone()).collect(),
            file: device.backing_file,
            device: device.path,
        }
    };
    Ok(loopdev::list()?.into_iter().filter(ours).map(seen).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> PoolFile {
        PoolFile {
            path: path.into(),
            name: name_of(Path::new(path)),
            size_bytes: 0,
            own_bytes: 0,
            shared_bytes: 0,
            idle_seconds: None,
        }
    }

    fn piece(at: u64, length_bytes: u64, shared: bool) -> Extent {
        Extent { offset_bytes: 0, length_bytes, physical_bytes: Some(at), shared }
    }

    #[test]
    fn files_are_known_by_their_place() {
        let volume = "vol-0123456789abcdef0";
        assert!(matches!(name_of(Path::new(&format!("volumes/{volume}.raw"))), PoolName::Volume(_)));
        assert_eq!(name_of(Path::new(&format!("snapshots/{volume}.raw"))), PoolName::Unknown);
        assert!(matches!(name_of(Path::new("writing/snap-0123456789abcdef0/disk.raw")), PoolName::Draft(_)));
        assert_eq!(name_of(Path::new(&format!("volumes/.{volume}.raw.new"))), PoolName::Unfinished);
        assert_eq!(name_of(Path::new("images/.abc.new/root.raw")), PoolName::Unfinished);
        assert_eq!(name_of(Path::new("images/abc/grown/1.raw")), PoolName::Image("abc".into()));
        for odd in ["notes.txt", "volumes/a/b.raw", "volumes/x.raw", "images/loose"] {
            assert_eq!(name_of(Path::new(odd)), PoolName::Unknown, "{odd}");
        }
    }

    #[test]
    fn every_place_is_counted_by_its_users() {
        let files = [file("volumes/a"), file("volumes/b"), file("volumes/c")];
        let sound = [
            vec![piece(0, 100, true), piece(100, 50, false)],
            vec![piece(0, 60, true), piece(60, 40, true)],
            vec![piece(1000, 10, false)],
        ];
        assert_eq!(miscounts(&files, &sound, true), []);
        // Two files on one place that is counted as one's own.
        let torn = [vec![piece(0, 100, false)], vec![piece(40, 100, true)], vec![piece(140, 10, false)]];
        let found = miscounts(&files, &torn, false);
        assert_eq!(
            found,
            [Miscount {
                path: "volumes/a".into(),
                other: Some("volumes/b".into()),
                bytes: 60,
                counted: false
            }]
        );
        // A place that is counted as shared, and nobody shares it: more than one file, or outside of an image unknown.
        assert_eq!(miscounts(&files, &torn, true).len(), 2);
        let twice = [vec![piece(0, 10, true), piece(0, 10, true)], vec![], vec![]];
        assert_eq!(miscounts(&files, &twice, true), [], "one file may have a place twice");
    }
}
