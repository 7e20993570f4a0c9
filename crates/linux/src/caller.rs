//! Another process's view of the file system, for what is done there in its name: its memory, its namespaces, and a
//! thread that sees what it sees.
//!
//! ```text
//!   Caller::open(pid) ── run(work) ──▶ a thread in its mount namespace, with its root and its working directory,
//!                                      and this process's own rights: Inside
//! ```
//! The process is not trusted: paths are resolved once, to descriptors, and through no magic link of /proc.

use std::ffi::{CStr, CString};
use std::fs::{self, File};
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{FileExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::sys::{OpenHow, RESOLVE_NO_MAGICLINKS, check, check_long, cpath, openat2};

/// Longest text that is read, with its end.
const MAX_TEXT: u64 = 4096;
const PAGE: u64 = 4096;
/// Of linux/stat.h; newer than the C library's.
const STATX_MNT_ID_UNIQUE: u32 = 0x4000;

/// A process, or one of its threads. It stays the same one even when its number is given to another.
#[derive(Debug)]
pub struct Caller {
    proc: OwnedFd,
}

/// What tells a namespace from all others while it exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamespaceId(u64, u64);

/// A thread in a caller's place.
#[derive(Debug)]
pub struct Inside {
    /// The thread's own descriptors in the host's /proc.
    descriptors: OwnedFd,
}

/// A mount that a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MountedAt {
    /// The kernel's number of the mount, which (since Linux 6.8) is never used again.
    pub mount: u64,
    /// Whether the path is where it is mounted.
    pub is_root: bool,
}

impl Caller {
    /// Opens a process.
    ///
    /// # Errors
    /// `ENOENT` where there is none.
    pub fn open(pid: u32) -> io::Result<Caller> {
        let proc = open_dir(Path::new(&format!("/proc/{pid}")))?;
        Ok(Caller { proc })
    }

    /// A file of its folder in /proc.
    fn file(&self, name: &str) -> PathBuf {
        PathBuf::from(format!("/proc/self/fd/{}/{name}", self.proc.as_raw_fd()))
    }

    /// The namespace of a kind, as `mnt`, that it is in.
    pub fn namespace(&self, kind: &str) -> io::Result<NamespaceId> {
        let meta = fs::metadata(self.file("ns").join(kind))?;
        Ok(NamespaceId(meta.dev(), meta.ino()))
    }

    /// A descriptor of its user namespace.
    pub fn user_namespace(&self) -> io::Result<OwnedFd> {
        Ok(File::open(self.file("ns/user"))?.into())
    }

    /// A line of its status, as `CapEff`.
    pub fn status(&self, name: &str) -> io::Result<String> {
        let text = fs::read_to_string(self.file("status"))?;
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.map(|value| value.trim().to_owned()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// How much is mounted where it is.
    pub fn count_mounts(&self) -> io::Result<usize> {
        Ok(fs::read(self.file("mountinfo"))?.iter().filter(|byte| **byte == b'\n').count())
    }

    /// The text at an address of its memory; none at address 0.
    ///
    /// # Errors
    /// `EFAULT` where there is no memory, `ENAMETOOLONG` where it doesn't end.
    pub fn text(&self, address: u64) -> io::Result<Option<CString>> {
        if address == 0 {
            return Ok(None);
        }
        let memory = File::open(self.file("mem"))?;
        let mut text = Vec::new();
        while (text.len() as u64) < MAX_TEXT {
            let at = address.checked_add(text.len() as u64).ok_or_else(|| os(libc::EFAULT))?;
            // A page at a time: the next one may not be there.
            let mut part = vec![0; (PAGE - at % PAGE) as usize];
            let count = memory.read_at(&mut part, at).map_err(|_| os(libc::EFAULT))?;
            if count == 0 {
                return Err(os(libc::EFAULT));
            }
            text.extend_from_slice(&part[..count]);
            if let Ok(whole) = CStr::from_bytes_until_nul(&text) {
                return Ok(Some(whole.to_owned()));
            }
        }
        Err(os(libc::ENAMETOOLONG))
    }

    /// Works on a thread of its own that sees files as the process does.
    pub fn run<T: Send>(&self, work: impl FnOnce(&Inside) -> io::Result<T> + Send) -> io::Result<T> {
        let namespace = File::open(self.file("ns/mnt"))?;
        let (root, here) = (open_dir(&self.file("root"))?, open_dir(&self.file("cwd"))?);
        std::thread::scope(|scope| {
            let thread =
                std::thread::Builder::new().name("inside".into()).spawn_scoped(scope, move || {
                    let descriptors = open_dir(Path::new("/proc/thread-self/fd"))?;
                    let home = File::open("/proc/thread-self/ns/mnt")?;
                    // SAFETY: takes no pointers. From here on this thread has a root and a working directory of its own.
                    check(unsafe { libc::unshare(libc::CLONE_FS) })?;
                    enter(&namespace)?;
                    // SAFETY: takes no pointers.
                    check(unsafe { libc::fchdir(root.as_raw_fd()) })?;
                    // SAFETY: "." is a C string.
                    check(unsafe { libc::chroot(c".".as_ptr()) })?;
                    // SAFETY: takes no pointers.
                    check(unsafe { libc::fchdir(here.as_raw_fd()) })?;
                    drop((root, here, namespace));
                    let done = work(&Inside { descriptors });
                    // A thread keeps what it stands on busy until the kernel has put it away, after it was waited for.
                    enter(&home)?;
                    done
                })?;
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    }
}

/// Moves this thread, whose root and working directory are its own, into a mount namespace, to its root.
fn enter(namespace: &File) -> io::Result<()> {
    // SAFETY: takes no pointers; the descriptor is open.
    check(unsafe { libc::setns(namespace.as_raw_fd(), libc::CLONE_NEWNS) })?;
    Ok(())
}

fn open_dir(path: &Path) -> io::Result<OwnedFd> {
    let opened = File::options().read(true).custom_flags(libc::O_PATH | libc::O_DIRECTORY).open(path)?;
    Ok(opened.into())
}

fn os(number: i32) -> io::Error {
    io::Error::from_raw_os_error(number)
}

impl Inside {
    /// What a path leads to, as a descriptor that can be neither read nor written.
    pub fn resolve(&self, path: &CStr, follow: bool) -> io::Result<OwnedFd> {
        let flags = libc::O_PATH | libc::O_CLOEXEC | if follow { 0 } else { libc::O_NOFOLLOW };
        openat2(None, path, OpenHow { flags: flags as u64, mode: 0, resolve: RESOLVE_NO_MAGICLINKS })
    }

    /// Major and minor number of the block device that a descriptor is the node of.
    pub fn block_number(&self, node: &OwnedFd) -> io::Result<Option<(u32, u32)>> {
        let meta = File::from(node.try_clone()?).metadata()?;
        let is_block = meta.mode() & libc::S_IFMT == libc::S_IFBLK;
        Ok(is_block.then(|| (libc::major(meta.rdev()), libc::minor(meta.rdev()))))
    }

    /// Whether a descriptor is a folder's.
    pub fn is_folder(&self, fd: &OwnedFd) -> io::Result<bool> {
        Ok(File::from(fd.try_clone()?).metadata()?.is_dir())
    }

    /// Where a descriptor leads to, from the caller's root.
    ///
    /// # Errors
    /// `ENOENT` when it can't be reached from there.
    pub fn path(&self, of: &OwnedFd) -> io::Result<PathBuf> {
        let name = CString::new(of.as_raw_fd().to_string())?;
        let mut buffer = vec![0u8; MAX_TEXT as usize];
        // SAFETY: the name is NUL-terminated, and the length is that of the buffer.
        let length = check_long(unsafe {
            libc::readlinkat(
                self.descriptors.as_raw_fd(),
                name.as_ptr(),
                buffer.as_mut_ptr().cast(),
                buffer.len(),
            )
        } as libc::c_long)?;
        buffer.truncate(usize::try_from(length).map_err(io::Error::other)?);
        let path = PathBuf::from(std::ffi::OsString::from_vec(buffer));
        if path.is_absolute() { Ok(path) } else { Err(os(libc::ENOENT)) }
    }

    /// The mount that a descriptor, or a name in the folder that it is of, is on.
    pub fn mounted_at(&self, fd: &OwnedFd, name: Option<&CStr>) -> io::Result<MountedAt> {
        mounted_at(fd, name)
    }

    /// The type of the file system that a descriptor is on, as `statfs`'s magic number.
    pub fn magic(&self, of: &OwnedFd) -> io::Result<i64> {
        // SAFETY: an all-zero statfs is a valid value of that plain C structure.
        let mut stat: libc::statfs = unsafe { std::mem::zeroed() };
        // SAFETY: `stat` is valid for writes.
        check(unsafe { libc::fstatfs(of.as_raw_fd(), &mut stat) })?;
        Ok(stat.f_type as i64)
    }

    /// Opens a block device to read.
    pub fn open_device(&self, path: &CStr) -> io::Result<File> {
        let flags = libc::O_RDONLY | libc::O_CLOEXEC | libc::O_NOFOLLOW | libc::O_NONBLOCK;
        let how = OpenHow { flags: flags as u64, mode: 0, resolve: RESOLVE_NO_MAGICLINKS };
        Ok(openat2(None, path, how)?.into())
    }

    /// Unmounts the mount with that number, which a path leads to. Between the look and the deed its folder's entries can't
    /// change their places: it is a mount point.
    ///
    /// # Errors
    /// `EINVAL` when it isn't mounted there (any more), and umount2(2)'s own.
    pub fn unmount(&self, path: &Path, mount: u64, flags: i32) -> io::Result<()> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(os(libc::EBUSY));
        };
        let name = CString::new(name.as_bytes())?;
        let parent = self.resolve(&cpath(parent)?, true)?;
        let found = self.mounted_at(&parent, Some(&name))?;
        if found != (MountedAt { mount, is_root: true }) {
            return Err(os(libc::EINVAL));
        }
        self.stand_on(&parent)?;
        // SAFETY: a NUL-terminated path.
        check(unsafe { libc::umount2(name.as_ptr(), flags | libc::UMOUNT_NOFOLLOW) })?;
        Ok(())
    }

    /// Takes a mount out of its place at once, whoever uses it.
    pub fn detach(&self, mount: &OwnedFd) -> io::Result<()> {
        self.stand_on(mount)?;
        // SAFETY: "." is a C string.
        check(unsafe { libc::umount2(c".".as_ptr(), libc::MNT_DETACH) })?;
        Ok(())
    }

    /// Changes a mount's flags and its file system's options, as mount(2) does with `MS_REMOUNT`, which is among the flags.
    pub fn remount(&self, mount: &OwnedFd, flags: u64, options: &str) -> io::Result<()> {
        self.stand_on(mount)?;
        crate::mount::raw_mount(None, Path::new("."), None, flags, Some(options))
    }

    fn stand_on(&self, folder: &OwnedFd) -> io::Result<()> {
        // SAFETY: takes no pointers; the descriptor is open, and this thread's working directory is its own.
        check(unsafe { libc::fchdir(folder.as_raw_fd()) })?;
        Ok(())
    }
}

/// See [`Inside::mounted_at`].
pub(crate) fn mounted_at(fd: &OwnedFd, name: Option<&CStr>) -> io::Result<MountedAt> {
    let flags = libc::AT_SYMLINK_NOFOLLOW | libc::AT_NO_AUTOMOUNT | libc::AT_EMPTY_PATH;
    let mask = STATX_MNT_ID_UNIQUE | libc::STATX_MNT_ID;
    // SAFETY: an all-zero statx is a valid value of that plain C structure.
    let mut stat: libc::statx = unsafe { std::mem::zeroed() };
    // SAFETY: the path is NUL-terminated and `stat` is valid for writes.
    check(unsafe { libc::statx(fd.as_raw_fd(), name.unwrap_or(c"").as_ptr(), flags, mask, &raw mut stat) })?;
    let root = u64::try_from(libc::STATX_ATTR_MOUNT_ROOT).unwrap_or(0);
    Ok(MountedAt { mount: stat.stx_mnt_id, is_root: stat.stx_attributes & root != 0 })
}

/// A file system that is mounted nowhere yet.
#[derive(Debug)]
pub struct Detached(OwnedFd);

/// Opens the file system on a device and makes a mount of it, by fsopen(2). `options` are those of the file system: a name
/// alone, or with a value. `attributes` are `MOUNT_ATTR_…` of mount_setattr(2).
///
/// # Errors
/// As mount(2)'s: `EINVAL` for an option or for what isn't that file system.
pub fn open_file_system(
    kind: &CStr,
    source: &CStr,
    options: &[(CString, Option<CString>)],
    attributes: u64,
) -> io::Result<Detached> {
    // From linux/mount.h.
    const FSOPEN_CLOEXEC: u32 = 1;
    const FSMOUNT_CLOEXEC: u32 = 1;
    const SET_FLAG: u32 = 0;
    const SET_STRING: u32 = 1;
    const CREATE: u32 = 6;
    // SAFETY: the name is NUL-terminated.
    let fs = crate::sys::own(unsafe { libc::syscall(libc::SYS_fsopen, kind.as_ptr(), FSOPEN_CLOEXEC) })?;
    let configure = |command: u32, key: Option<&CStr>, value: Option<&CStr>| {
        let pointer = |text: Option<&CStr>| text.map_or(std::ptr::null(), CStr::as_ptr);
        // SAFETY: each pointer is null or a NUL-terminated string that lives until the call returns.
        check_long(unsafe {
            libc::syscall(libc::SYS_fsconfig, fs.as_raw_fd(), command, pointer(key), pointer(value), 0)
        })
    };
    configure(SET_STRING, Some(c"source"), Some(source))?;
    for (key, value) in options {
        let command = if value.is_some() { SET_STRING } else { SET_FLAG };
        configure(command, Some(key), value.as_deref())?;
    }
    configure(CREATE, None, None)?;
    // SAFETY: takes no pointers.
    let mount = unsafe { libc::syscall(libc::SYS_fsmount, fs.as_raw_fd(), FSMOUNT_CLOEXEC, attributes) };
    Ok(Detached(crate::sys::own(mount)?))
}

impl Detached {
    /// Shows owners as a user namespace does that the file system's ids are those of.
    pub fn map_owners(&self, users: BorrowedFd<'_>) -> io::Result<()> {
        crate::mount::map_owners(&self.0, users)
    }

    /// Mounts it on a folder of this thread's mount namespace. Returns a descriptor of the mount, and its number.
    pub fn place(self, target: &OwnedFd) -> io::Result<(OwnedFd, u64)> {
        let mount = mounted_at(&self.0, None)?.mount;
        const F_EMPTY_PATH: u32 = 0x4;
        const T_EMPTY_PATH: u32 = 0x40;
        let empty = c"".as_ptr();
        // SAFETY: both paths are empty C strings, which the flags allow; the descriptors are open.
        check_long(unsafe {
            libc::syscall(
                libc::SYS_move_mount,
                self.0.as_raw_fd(),
                empty,
                target.as_raw_fd(),
                empty,
                F_EMPTY_PATH | T_EMPTY_PATH,
            )
        })?;
        Ok((self.0, mount))
    }
}
