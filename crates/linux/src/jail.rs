//! What a program that may turn on its host sees and may do: a root of its own with nothing in it but what is named
//! here, namespaces of its own, no capability and no way to get one, and bounds.
//!
//! ```text
//! clone(mount, network, process, IPC, host name) ─▶ cgroups ─▶ cgroup namespace ─▶ root ─▶ descriptors ─▶ limits
//!   ─▶ user ─▶ no new privileges ─▶ system calls ─▶ execute
//! ```
//! [`crate::process::spawn_detached`] takes these steps between its own.

use std::collections::BTreeSet;
use std::ffi::{CStr, CString};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::{fs, io, ptr};

use crate::seccomp;
use crate::sys::{check, cpath, own};

/// A jail.
#[derive(Debug, Default)]
pub struct Jail {
    /// Folders and files of the host that the program sees at the same place, read-only: programs and libraries. One that
    /// is absent is left out, one that is a symbolic link is the same link.
    pub system: Vec<PathBuf>,
    /// Files that it sees elsewhere.
    pub files: Vec<Shown>,
    /// Devices of the host that it alone may use, at the same place. One that is absent is left out.
    pub devices: Vec<PathBuf>,
    /// Whether there is a /proc, with nothing but its own processes in it.
    pub proc: bool,
    /// Bounds.
    pub limits: Limits,
}

/// A file that the program sees.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Where it is; no symbolic link is followed at its end.
    pub path: PathBuf,
    /// Its name in the program's root, without a slash.
    pub name: &'static str,
    /// Whether it may be written to.
    pub writable: bool,
}

/// What the program may use. A limit that this process has itself is never raised.
#[derive(Debug, Clone, Default)]
pub struct Limits {
    /// Processor time, seconds.
    pub cpu_seconds: Option<u64>,
    /// Address space, bytes.
    pub memory_bytes: Option<u64>,
    /// Length of a file that it writes, bytes.
    pub file_bytes: Option<u64>,
    /// Open descriptors.
    pub files: Option<u64>,
    /// Processes and threads of its user.
    pub processes: Option<u64>,
}

/// A folder that every system has. The root is mounted there, in the program's own mount namespace, before it is entered.
const STAGE: &CStr = c"/tmp";

/// What a child was doing when it failed, from [`FIRST_STEP`] on.
pub(crate) const STEPS: [&str; 6] = [
    "make a root for",
    "show the system to",
    "show a device to",
    "enter the root of",
    "limit",
    "take the privileges of",
];
pub(crate) const FIRST_STEP: u8 = 8;
const ROOT: u8 = FIRST_STEP;
const SHOW: u8 = FIRST_STEP + 1;
const DEVICE: u8 = FIRST_STEP + 2;
const ENTER: u8 = FIRST_STEP + 3;
const LIMIT: u8 = FIRST_STEP + 4;
const SEAL: u8 = FIRST_STEP + 5;

/// A mount of the new root: a detached copy of a mount, and a path below the stage.
struct Bind {
    source: OwnedFd,
    to: CString,
    folder: bool,
    writable: bool,
}

/// A device's node.
struct Device {
    to: CString,
    kind: libc::mode_t,
    number: libc::dev_t,
}

/// Everything that the child needs, allocated before the fork.
pub(crate) struct JailPlan {
    binds: Vec<Bind>,
    links: Vec<(CString, CString)>,
    folders: Vec<CString>,
    devices: Vec<Device>,
    proc: bool,
    limits: Vec<(libc::__rlimit_resource_t, libc::rlimit)>,
    filter: Vec<libc::sock_filter>,
    user: (u32, u32),
}

impl JailPlan {
    /// Namespaces that the child is made in.
    pub(crate) const NAMESPACES: libc::c_int =
        libc::CLONE_NEWNS | libc::CLONE_NEWNET | libc::CLONE_NEWPID | libc::CLONE_NEWIPC | libc::CLONE_NEWUTS;

    pub(crate) fn new(jail: &Jail, user: (u32, u32)) -> io::Result<JailPlan> {
        let mut plan = JailPlan {
            binds: Vec::new(),
            links: Vec::new(),
            folders: Vec::new(),
            devices: Vec::new(),
            proc: jail.proc,
            limits: limits(&jail.limits)?,
            filter: seccomp::filter()?,
            user,
        };
        let mut parents = BTreeSet::new();
        let mut shown: Vec<&Path> = Vec::new();
        for path in &jail.system {
            let Ok(meta) = fs::symlink_metadata(path) else { continue };
            // What is in a folder that is shown already is shown with it.
            if shown.iter().any(|folder| path.starts_with(folder)) {
                continue;
            }
            parents.extend(path.ancestors().skip(1).map(Path::to_owned));
            if meta.is_symlink() {
                plan.links.push((cpath(&fs::read_link(path)?)?, staged(path)?));
            } else {
                shown.push(path);
                plan.binds.push(bind(path, staged(path)?, meta.is_dir(), false)?);
            }
        }
        for file in &jail.files {
            plan.binds.push(bind(
                &file.path,
                staged(&Path::new("/").join(file.name))?,
                false,
                file.writable,
            )?);
        }
        for path in &jail.devices {
            let Ok(meta) = fs::metadata(path) else { continue };
            parents.extend(path.ancestors().skip(1).map(Path::to_owned));
            let kind = meta.mode() & libc::S_IFMT;
            plan.devices.push(Device { to: staged(path)?, kind, number: meta.rdev() });
        }
        if jail.proc {
            parents.insert(PathBuf::from("/proc"));
        }
        parents.remove(Path::new("/"));
        // In order: a folder before those in it.
        plan.folders = parents.iter().map(|path| staged(path)).collect::<io::Result<_>>()?;
        Ok(plan)
    }

    /// Makes the root, and enters it.
    ///
    /// # Safety
    /// Only in the child right after a clone with [`Self::NAMESPACES`].
    pub(crate) unsafe fn enter(&self) -> Result<(), u8> {
        let none = ptr::null::<libc::c_char>();
        // SAFETY: plain system calls on memory and descriptors that `self` keeps alive.
        unsafe {
            libc::umask(0o022);
            ok(libc::unshare(libc::CLONE_NEWCGROUP), ROOT)?;
            ok(libc::mount(none, c"/".as_ptr(), none, libc::MS_REC | libc::MS_PRIVATE, ptr::null()), ROOT)?;
            let own = libc::MS_NOSUID | libc::MS_NOEXEC;
            let options = c"size=64k,nr_inodes=128,mode=755".as_ptr().cast();
            ok(libc::mount(c"jail".as_ptr(), STAGE.as_ptr(), c"tmpfs".as_ptr(), own, options), ROOT)?;
            for folder in &self.folders {
                ok(libc::mkdir(folder.as_ptr(), 0o755), ROOT)?;
            }
            for (target, link) in &self.links {
                ok(libc::symlink(target.as_ptr(), link.as_ptr()), SHOW)?;
            }
            for bind in &self.binds {
                bind.mount()?;
            }
            for device in &self.devices {
                ok(libc::mknod(device.to.as_ptr(), device.kind | 0o600, device.number), DEVICE)?;
                ok(libc::chown(device.to.as_ptr(), self.user.0, self.user.1), DEVICE)?;
            }
            if self.proc {
                let quiet = own | libc::MS_NODEV;
                let options = c"subset=pid,hidepid=2".as_ptr().cast();
                ok(libc::mount(none, c"/tmp/proc".as_ptr(), c"proc".as_ptr(), quiet, options), ROOT)?;
            }
            let sealed = libc::MS_REMOUNT | libc::MS_BIND | libc::MS_RDONLY | own;
            ok(libc::mount(none, STAGE.as_ptr(), none, sealed, ptr::null()), ENTER)?;
            ok(libc::chdir(STAGE.as_ptr()), ENTER)?;
            ok(libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), c".".as_ptr()) as libc::c_int, ENTER)?;
            ok(libc::umount2(c".".as_ptr(), libc::MNT_DETACH), ENTER)?;
            ok(libc::chdir(c"/".as_ptr()), ENTER)
        }
    }

    /// Sets the bounds, and gives up what a capability could come back by. While still privileged.
    ///
    /// # Safety
    /// Only in the child.
    pub(crate) unsafe fn limit(&self) -> Result<(), u8> {
        // SAFETY: plain system calls on memory that `self` keeps alive.
        unsafe {
            for (resource, limit) in &self.limits {
                ok(libc::setrlimit(*resource, limit), LIMIT)?;
            }
            for capability in 0..64 {
                // Fails for numbers that the kernel doesn't know.
                libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0);
            }
        }
        Ok(())
    }

    /// Gives up everything else. After the change of user.
    ///
    /// # Safety
    /// Only in the child.
    pub(crate) unsafe fn seal(&self) -> Result<(), u8> {
        /// Version 3 of capget(2)'s structures: the version and a process, then three sets of 64 bits in halves.
        const HEADER: [u32; 2] = [0x2008_0522, 0];
        let filter = libc::sock_fprog {
            len: self.filter.len() as libc::c_ushort,
            filter: self.filter.as_ptr().cast_mut(),
        };
        // SAFETY: plain system calls on memory that outlives them; the kernel only reads it.
        unsafe {
            let none = [0u32; 6];
            ok(libc::syscall(libc::SYS_capset, HEADER.as_ptr(), none.as_ptr()) as libc::c_int, SEAL)?;
            ok(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), SEAL)?;
            ok(libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const filter), SEAL)
        }
    }
}

impl Bind {
    /// # Safety
    /// Only in the child.
    unsafe fn mount(&self) -> Result<(), u8> {
        let none = ptr::null::<libc::c_char>();
        // SAFETY: plain system calls on memory and descriptors that `self` keeps alive.
        unsafe {
            if self.folder {
                ok(libc::mkdir(self.to.as_ptr(), 0o755), SHOW)?;
            } else {
                let flags = libc::O_CREAT | libc::O_WRONLY | libc::O_CLOEXEC;
                let made = libc::open(self.to.as_ptr(), flags, 0o644);
                ok(made, SHOW)?;
                libc::close(made);
            }
            let moved = libc::syscall(
                libc::SYS_move_mount,
                self.source.as_raw_fd(),
                c"".as_ptr(),
                libc::AT_FDCWD,
                self.to.as_ptr(),
                libc::MOVE_MOUNT_F_EMPTY_PATH,
            );
            ok(moved as libc::c_int, SHOW)?;
            let read_only = if self.writable { 0 } else { libc::MS_RDONLY };
            let flags = libc::MS_REMOUNT | libc::MS_BIND | libc::MS_NOSUID | libc::MS_NODEV | read_only;
            ok(libc::mount(none, self.to.as_ptr(), none, flags, ptr::null()), SHOW)
        }
    }
}

fn ok(ret: libc::c_int, step: u8) -> Result<(), u8> {
    if ret < 0 { Err(step) } else { Ok(()) }
}

/// An absolute path of the new root, as the child reaches it before it enters.
fn staged(path: &Path) -> io::Result<CString> {
    Ok(CString::new([STAGE.to_bytes(), path.as_os_str().as_bytes()].concat())?)
}

fn bind(path: &Path, to: CString, folder: bool, writable: bool) -> io::Result<Bind> {
    let from = cpath(path)?;
    let flags = libc::OPEN_TREE_CLONE | libc::OPEN_TREE_CLOEXEC | libc::AT_SYMLINK_NOFOLLOW as libc::c_uint;
    // SAFETY: the path is NUL-terminated.
    let source = own(unsafe { libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, from.as_ptr(), flags) })?;
    Ok(Bind { source, to, folder, writable })
}

fn limits(limits: &Limits) -> io::Result<Vec<(libc::__rlimit_resource_t, libc::rlimit)>> {
    let mut set = Vec::new();
    for (resource, wanted) in [
        (libc::RLIMIT_CPU, limits.cpu_seconds),
        (libc::RLIMIT_AS, limits.memory_bytes),
        (libc::RLIMIT_FSIZE, limits.file_bytes),
        (libc::RLIMIT_NOFILE, limits.files),
        (libc::RLIMIT_NPROC, limits.processes),
        (libc::RLIMIT_CORE, Some(0)),
    ] {
        let Some(wanted) = wanted else { continue };
        let mut now = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        // SAFETY: the pointer is valid for writes.
        check(unsafe { libc::getrlimit(resource, &raw mut now) })?;
        // Not every server may raise a limit.
        let most = wanted.min(now.rlim_max);
        set.push((resource, libc::rlimit { rlim_cur: most, rlim_max: most }));
    }
    Ok(set)
}
