//! Encrypted volumes as plain files: a process for each attachment decrypts and encrypts, and shows the volume as one file.
//!
//! ```text
//!  pool/volumes/vol-….raw  ◀── ciphertext ── cumulet shim --crypt ◀── FUSE ── /run/cumulet-<tag>/crypt/<i-id>/vol-…
//!                                              (key in memory only)                ▲                  ▲
//!                                                                          QEMU, by descriptor    loop device of a container
//! ```
//! A guest's disk is then attached as any other, of either kind: limits, growth and forced detaching are the same. The
//! process outlives the server, as a supervisor does, and ends with the attachment; a later server finds it by its place.
//! What is acknowledged has been written to the volume's file, so that a clone of that has it.
//!
//! The key goes to the process over a socket, together with the two descriptors that it serves: it is in no argument, no
//! file and no environment. It opens nothing by name, and gives up root.
//!
//! Invariant: no more than one process serves a volume to an instance.

pub mod scratch;
mod serve;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::fd::AsFd;
use std::os::unix::fs::{DirBuilderExt as _, FileExt as _, OpenOptionsExt as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use cumulet_crypt::DataKey;
use cumulet_linux::process::{self, SpawnSpec};
use cumulet_linux::{fdpass, fuse, loopdev, mount};
use cumulet_model::{InstanceId, ResourceId as _, VolumeId};

use super::run::{self, ProcessId};
use super::shim::direct_flag;
use super::{ComputeError, detached_cgroup, sweep};
use crate::config::NodeConfig;

pub(super) use serve::{Rights, serve};

/// Longest wait for a killed process, and for a device to go.
const END_LIMIT: Duration = Duration::from_secs(5);
/// How long the user of a device that goes may take to close it.
const LET_GO_LIMIT: Duration = Duration::from_millis(500);

/// The folder of all views.
pub fn folder(config: &NodeConfig) -> PathBuf {
    sweep::run_root(config).join("crypt")
}

/// Whether a file is a view; only one instance has it.
pub fn is_view(config: &NodeConfig, file: &Path) -> bool {
    file.starts_with(folder(config))
}

/// An encrypted volume as an instance has it.
#[derive(Debug)]
pub struct View<'a> {
    config: &'a NodeConfig,
    dir: PathBuf,
    volume: &'a VolumeId,
}

impl<'a> View<'a> {
    /// That of a volume for an instance, whether it exists or not.
    pub fn new(config: &'a NodeConfig, instance: &InstanceId, volume: &'a VolumeId) -> View<'a> {
        View { config, dir: folder(config).join(instance.as_str()), volume }
    }

    /// The plain file.
    pub fn path(&self) -> PathBuf {
        self.dir.join(self.volume.as_str())
    }

    /// Where its process stands.
    fn record(&self) -> PathBuf {
        self.dir.join(format!("{}.json", self.volume))
    }

    fn process(&self) -> Option<ProcessId> {
        serde_json::from_slice(&fs::read(self.record()).ok()?).ok()
    }

    /// Whether anything of it is there.
    pub fn exists(&self) -> bool {
        self.path().exists() || self.record().exists() || self.is_mounted().unwrap_or(true)
    }

    fn is_mounted(&self) -> Result<bool, ComputeError> {
        let path = self.path();
        Ok(mount::list(&path)?.iter().any(|mount| mount.target == path))
    }

    /// Shows the volume in `file`, or adopts what shows it, as large as the file is now.
    pub fn open(&self, file: &Path, key: &DataKey) -> Result<PathBuf, ComputeError> {
        let path = self.path();
        let alive = self.process().is_some_and(|process| process.is_alive());
        if alive && self.is_mounted()? && self.grow(file).is_ok() {
            return Ok(path);
        }
        self.close()?;
        let started = self.start(file, key);
        if started.is_err() {
            let _ = self.close();
        }
        started.map(|()| path)
    }

    fn start(&self, file: &Path, key: &DataKey) -> Result<(), ComputeError> {
        let path = self.path();
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.dir)
            .map_err(ComputeError::io("make", &self.dir))?;
        File::create(&path).map_err(ComputeError::io("make", &path))?;
        let volume = open_volume(file).map_err(ComputeError::io("open", file))?;
        let (child, socket) = start_process(self.config, "--crypt", &path)?;
        let record = serde_json::to_vec(&ProcessId::from(child.identity)).map_err(io::Error::other);
        record
            .and_then(|text| fs::write(self.record(), text))
            .map_err(ComputeError::io("write", &self.record()))?;
        show(&socket, &path, &volume, key)?;
        drop(socket);
        let served = fs::metadata(&path).map_err(ComputeError::io("read", &path))?;
        let length = volume.metadata().map_err(ComputeError::io("read", file))?.len();
        if served.len() == length { Ok(()) } else { Err(ComputeError::Busy(path)) }
    }

    /// Makes the view as large as its file has become.
    fn grow(&self, file: &Path) -> io::Result<()> {
        let (view, path) = (OpenOptions::new().write(true).open(self.path())?, file);
        let length = fs::metadata(path)?.len();
        if view.metadata()?.len() == length { Ok(()) } else { view.set_len(length) }
    }

    /// Ends the view, whoever uses it: devices on it are detached, and what still has it open can't read or write.
    pub fn close(&self) -> Result<(), ComputeError> {
        let path = self.path();
        for device in loopdev::list()?.iter().filter(|device| device.backing_file == path) {
            match loopdev::detach_within(&device.path, LET_GO_LIMIT) {
                // It goes with its last user.
                Ok(()) | Err(cumulet_linux::Error::Timeout { .. }) => {}
                Err(e) => return Err(e.into()),
            }
        }
        // A crash between two mounts can leave a few, never many.
        for _ in 0..8 {
            if !mount::umount(&path, true)? {
                break;
            }
        }
        if let Some(process) = self.process() {
            if let Some(pidfd) = process.open() {
                process::kill(pidfd.as_fd())?;
                process::wait_exit(pidfd.as_fd(), Some(END_LIMIT))?;
            }
            // Its own child, if this is the server that started it.
            let _ = process::try_wait(process.pid);
        }
        for left in [path, self.record()] {
            run::delete_file(&left).map_err(ComputeError::io("delete", &left))?;
        }
        // The last one takes the folder along.
        let _ = fs::remove_dir(&self.dir);
        Ok(())
    }
}

/// Starts a process that is to serve a file at a place. It serves nothing before [`show`] tells it what, and ends when this
/// process does before that.
fn start_process(
    config: &NodeConfig,
    role: &str,
    path: &Path,
) -> Result<(process::Child, UnixStream), ComputeError> {
    let (socket, theirs) = UnixStream::pair().map_err(ComputeError::io("open", Path::new("socket")))?;
    let child = process::spawn_detached(&SpawnSpec {
        // Its place is told for people, and for those who look for what is left.
        argv: vec![config.exe.clone().into(), "shim".into(), role.into(), path.into()],
        stdin: Some(theirs.as_fd()),
        cgroup_procs: detached_cgroup(config)?,
        new_session: true,
        ..SpawnSpec::default()
    })?;
    Ok((child, socket))
}

/// Mounts the plain file over one that is there, and has the process behind a socket serve it from `file`.
fn show(mut socket: &UnixStream, path: &Path, file: &File, key: &DataKey) -> Result<(), ComputeError> {
    let key = key.bytes().map_err(|e| ComputeError::Start(e.to_string()))?;
    let device = fuse::open_device()?;
    fuse::mount_file(&device, path)?;
    let sent = fdpass::send(socket.as_fd(), key, &[device.as_fd(), file.as_fd()])?;
    // The device is closed here: should the process have ended, requests fail rather than wait.
    socket.write_all(&key[sent..]).map_err(ComputeError::io("write", Path::new("socket")))
}

/// Opens a volume's file past the page cache, where its file system takes accesses of a sector.
fn open_volume(path: &Path) -> io::Result<File> {
    let open = |flags| OpenOptions::new().read(true).write(true).custom_flags(flags).open(path);
    let Ok(direct) = open(direct_flag()) else { return open(0) };
    let mut sector = serve::Buffer::new(cumulet_crypt::SECTOR_BYTES, 0);
    match direct.read_at(sector.bytes(), 0) {
        Ok(_) => Ok(direct),
        Err(_) => open(0),
    }
}

fn volumes(config: &NodeConfig, instance: &InstanceId) -> Vec<VolumeId> {
    let names = sweep::names(&folder(config).join(instance.as_str()));
    let mut found: Vec<VolumeId> = names
        .iter()
        .filter_map(|name| VolumeId::parse(name.strip_suffix(".json").unwrap_or(name)).ok())
        .collect();
    found.sort();
    found.dedup();
    found
}

/// Ends all views of an instance.
pub fn close_all(config: &NodeConfig, instance: &InstanceId) -> Result<(), ComputeError> {
    let volumes = volumes(config, instance);
    let closed: Vec<_> = volumes.iter().map(|volume| View::new(config, instance, volume).close()).collect();
    // The others are closed although one could not be.
    closed.into_iter().collect()
}

/// The processes of an instance's views.
pub fn processes(config: &NodeConfig, instance: &InstanceId) -> Vec<ProcessId> {
    let volumes = volumes(config, instance);
    let process = |volume: &VolumeId| View::new(config, instance, volume).process();
    volumes.iter().filter_map(process).filter(ProcessId::is_alive).collect()
}

/// The same, one a line.
pub fn inventory(config: &NodeConfig, instance: &InstanceId) -> Vec<String> {
    let alive = processes(config, instance).into_iter();
    alive.map(|process| format!("process {} (decrypts a volume)", process.pid)).collect()
}

#[cfg(test)]
mod tests;
