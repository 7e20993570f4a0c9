//! A container's surroundings: its root file system, and its user and network namespaces.
//!
//! ```text
//! volume file ── loop device ── RUN/disk (mounted) ── RUN/root (the same, owners shifted to the container's ids)
//!    or its root partition
//! ```
//! RUN is `/run/cumulet-<tag>/<instance>`, not the data folder: the container's root must be able to walk to its
//! own file system, and the data folder may be closed to everybody but the host's root.

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::fd::AsFd;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};

use cumulet_linux::loopdev::{self, LoopOptions};
use cumulet_linux::mount::{self, MountFlags};
use cumulet_linux::netns::{self, NetNs};
use cumulet_linux::process::{self, SpawnSpec};
use cumulet_linux::sysctl;

use super::ComputeError;
use super::init::Init;
use super::oci::ID_COUNT;
use super::root::{self, FileSystem};
use super::view;

/// A container's folder under /run.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// The folder.
    pub dir: PathBuf,
    /// Name of its network namespace.
    pub netns: String,
}

impl Surroundings {
    /// Where the root is.
    pub fn root(&self) -> PathBuf {
        self.dir.join("root")
    }
    /// Where the user namespace is kept.
    pub fn user_namespace(&self) -> PathBuf {
        self.dir.join("userns")
    }
    /// Where the network namespace is kept.
    pub fn network_namespace(&self) -> PathBuf {
        Path::new("/run/netns").join(&self.netns)
    }
    /// Where what it is shown of its machine is mounted.
    pub fn machine(&self) -> PathBuf {
        self.dir.join("machine")
    }
    fn disk(&self) -> PathBuf {
        self.dir.join("disk")
    }

    /// Makes the folder and those above it, so that the container's root may walk through but not look around. Nobody else
    /// may: what its guest lets everybody read, or run as its root, is not for the host's other users.
    fn make_dir(&self, uid_base: u32) -> Result<(), ComputeError> {
        fs::create_dir_all(&self.dir).map_err(ComputeError::io("make", &self.dir))?;
        let modes = [(Some(self.dir.as_path()), 0o710), (self.dir.parent(), 0o711)];
        chown(&self.dir, None, Some(uid_base)).map_err(ComputeError::io("give away", &self.dir))?;
        for (dir, mode) in modes.into_iter().filter_map(|(dir, mode)| Some((dir?, mode))) {
            fs::set_permissions(dir, fs::Permissions::from_mode(mode))
                .map_err(ComputeError::io("open", dir))?;
        }
        Ok(())
    }

    /// Makes the user namespace and a network namespace that belongs to it, or adopts both.
    pub fn make_namespaces(&self, exe: &Path, uid_base: u32) -> Result<NetNs, ComputeError> {
        let (users, network) = (self.user_namespace(), self.network_namespace());
        if mount::is_mountpoint(&users)? && mount::is_mountpoint(&network)? {
            return Ok(netns::open(&self.netns)?);
        }
        self.delete_namespaces()?;
        self.make_dir(uid_base)?;
        // Prepares /run/netns as `ip netns` does; the namespace itself is the host's and gives way to our own.
        netns::create(&self.netns)?;
        mount::umount(&network, true)?;
        File::create(&users).map_err(ComputeError::io("make", &users))?;
        let (mut ready, ready_in) = io::pipe().map_err(ComputeError::io("open", Path::new("pipe")))?;
        let (release_out, release) = io::pipe().map_err(ComputeError::io("open", Path::new("pipe")))?;
        let child = process::spawn_detached(&SpawnSpec {
            argv: vec![exe.into(), "shim".into(), "--namespaces".into()],
            stdin: Some(release_out.as_fd()),
            stdout: Some(ready_in.as_fd()),
            ..SpawnSpec::default()
        })?;
        drop(ready_in);
        let pid = child.identity.pid;
        let made = (|| {
            let mut sign = [0];
            ready.read_exact(&mut sign).map_err(|_| ComputeError::Namespaces)?;
            for map in ["uid_map", "gid_map"] {
                let path = PathBuf::from(format!("/proc/{pid}/{map}"));
                fs::write(&path, format!("0 {uid_base} {ID_COUNT}\n"))
                    .map_err(ComputeError::io("write", &path))?;
            }
            mount::bind(Path::new(&format!("/proc/{pid}/ns/user")), &users, MountFlags::default())?;
            mount::bind(Path::new(&format!("/proc/{pid}/ns/net")), &network, MountFlags::default())?;
            let ns = netns::open(&self.netns)?;
            // A new namespace forwards when its host does, as this one has to; a machine that boots doesn't.
            sysctl::write_in(&ns, "net/ipv4/ip_forward", "0")?;
            Ok(ns)
        })();
        drop(release);
        let _ = process::kill(child.pidfd.as_fd());
        process::wait(pid)?;
        made
    }

    /// Removes both namespaces.
    pub fn delete_namespaces(&self) -> Result<(), ComputeError> {
        netns::delete(&self.netns)?;
        unmount(&self.user_namespace())
    }

    /// Mounts a volume's file system, or that of its root partition, with its owners shifted to the container's. Returns
    /// its device's number.
    pub fn mount_root(&self, volume: &Path, uid_base: u32) -> Result<u32, ComputeError> {
        self.unmount_root(volume)?;
        self.make_dir(uid_base)?;
        let (disk, root) = (self.disk(), self.root());
        for dir in [&disk, &root] {
            fs::create_dir_all(dir).map_err(ComputeError::io("make", dir))?;
        }
        let content = File::open(volume).and_then(|mut file| root::look(&mut file));
        let found = content.map_err(ComputeError::io("read", volume))?.file_systems;
        let number = match found[..] {
            // The runtime says what it misses.
            [only] => self.mount_file_system(volume, only, "")?,
            _ => self
                .find_root(volume, &found)?
                .ok_or_else(|| ComputeError::NoFileSystem(volume.to_owned()))?,
        };
        mount::idmap_mount(&disk, &root, uid_base, uid_base, ID_COUNT)?;
        // The second mount keeps the file system; this one, with the wrong owners, is in the way.
        unmount(&disk)?;
        Ok(number)
    }

    /// Mounts the first file system that has an init. Btrfs may have it in a subvolume, as Fedora and openSUSE do.
    fn find_root(&self, volume: &Path, found: &[FileSystem]) -> Result<Option<u32>, ComputeError> {
        for file_system in found {
            let btrfs = ["", "subvol=root", "subvol=@", "subvol=@/.snapshots/1/snapshot"];
            let options = if file_system.kind == "btrfs" { &btrfs[..] } else { &btrfs[..1] };
            for option in options {
                match self.mount_file_system(volume, *file_system, option) {
                    Ok(number) if Init::is_in(&self.disk()) => return Ok(Some(number)),
                    // A partition that is damaged, or of another use, is no reason to give up.
                    Ok(_) | Err(ComputeError::Linux(_)) => self.unmount_root(volume)?,
                    Err(e) => return Err(e),
                }
            }
        }
        Ok(None)
    }

    fn mount_file_system(&self, volume: &Path, from: FileSystem, options: &str) -> Result<u32, ComputeError> {
        let past_cache = LoopOptions {
            direct_io: true,
            offset_bytes: from.offset_bytes,
            size_limit_bytes: from.size_bytes,
            ..LoopOptions::default()
        };
        // A file system of smaller blocks than the pool's disk has needs a device with sectors of the smallest size, which
        // can't pass the page cache by.
        let cached = LoopOptions { direct_io: false, sector_size_bytes: 512, ..past_cache };
        match self.mount_device(volume, from, past_cache, options) {
            Err(ComputeError::Linux(_)) => {
                loopdev::detach_file(volume)?;
                self.mount_device(volume, from, cached, options)
            }
            mounted => mounted,
        }
    }

    fn mount_device(
        &self,
        volume: &Path,
        from: FileSystem,
        device: LoopOptions,
        options: &str,
    ) -> Result<u32, ComputeError> {
        let device = loopdev::ensure(volume, device)?;
        loopdev::refresh_size(&device.path)?;
        let flags = MountFlags { no_dev: true, ..MountFlags::default() };
        // What a file system says of itself it shall do on errors may be to stop the host; and one that was made from the
        // same snapshot as another has the other's identity.
        let always = match from.kind {
            "ext4" => "errors=remount-ro",
            "xfs" => "nouuid",
            _ => "",
        };
        let options = if always.is_empty() { options } else { always };
        mount::mount(from.kind, &device.path.display().to_string(), &self.disk(), flags, options)?;
        Ok(device.number)
    }

    /// Unmounts the root and detaches its device.
    pub fn unmount_root(&self, volume: &Path) -> Result<(), ComputeError> {
        unmount(&self.root())?;
        unmount(&self.disk())?;
        loopdev::detach_file(volume)?;
        Ok(())
    }

    /// Deletes the folder; what is mounted in it stays an error.
    pub fn delete_dir(&self) -> Result<(), ComputeError> {
        view::unmount(&self.machine())?;
        for dir in [self.root(), self.disk(), self.machine()] {
            remove_dir(&dir)?;
        }
        let users = self.user_namespace();
        super::run::delete_file(&users).map_err(ComputeError::io("delete", &users))?;
        remove_dir(&self.dir)
    }
}

fn remove_dir(dir: &Path) -> Result<(), ComputeError> {
    match fs::remove_dir(dir) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(ComputeError::io("delete", dir)(e)),
        _ => Ok(()),
    }
}

/// Unmounts everything that is mounted exactly there.
fn unmount(target: &Path) -> Result<(), ComputeError> {
    // A crash between two mounts can leave a few, never many.
    for _ in 0..8 {
        if !target.exists() || !mount::umount(target, true)? {
            break;
        }
    }
    Ok(())
}
