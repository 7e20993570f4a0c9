//! Mounts: file systems, bind mounts, identity-mapped mounts, and what is mounted now.

use std::fs;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use crate::error::{Context, Error, Result};
use crate::process::user_namespace;
use crate::sys::{check, check_long, cpath, own};

/// Flags of a mount.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MountFlags {
    /// Refuse writes.
    pub read_only: bool,
    /// Ignore set-user-id bits.
    pub no_suid: bool,
    /// Ignore device nodes.
    pub no_dev: bool,
    /// Refuse to execute.
    pub no_exec: bool,
    /// Keep no access times.
    pub no_atime: bool,
}

impl MountFlags {
    fn bits(self) -> libc::c_ulong {
        let table = [
            (self.read_only, libc::MS_RDONLY),
            (self.no_suid, libc::MS_NOSUID),
            (self.no_dev, libc::MS_NODEV),
            (self.no_exec, libc::MS_NOEXEC),
            (self.no_atime, libc::MS_NOATIME),
        ];
        table.iter().filter(|(set, _)| *set).fold(0, |bits, (_, flag)| bits | flag)
    }
}

/// One line of /proc/self/mountinfo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MountInfo {
    /// The kernel's id of the mount.
    pub id: u32,
    /// The id of the mount that it sits on.
    pub parent: u32,
    /// Device number of the file system.
    pub major: u32,
    /// Device number of the file system.
    pub minor: u32,
    /// The path within the file system that is mounted.
    pub root: PathBuf,
    /// Where it is mounted.
    pub target: PathBuf,
    /// Options of the mount.
    pub options: String,
    /// Type of the file system.
    pub fs_type: String,
    /// What is mounted: a device for most.
    pub source: PathBuf,
}

/// Mounts a file system, as in `mount("xfs", "/dev/loop3", dir, flags, "discard")`.
pub fn mount(fs_type: &str, source: &str, target: &Path, flags: MountFlags, data: &str) -> Result<()> {
    let data = (!data.is_empty()).then_some(data);
    raw_mount(Some(source), target, Some(fs_type), flags.bits(), data).ctx("mount", target.display())
}

/// Shows a directory or file in a second place.
pub fn bind(source: &Path, target: &Path, flags: MountFlags) -> Result<()> {
    let from = source.to_str().ok_or_else(|| Error::invalid("bind mount", source.display(), "not UTF-8"))?;
    raw_mount(Some(from), target, None, libc::MS_BIND, None).ctx("bind mount", target.display())?;
    if flags != MountFlags::default() {
        // A bind mount ignores flags at first and takes them only when remounted.
        let bits = libc::MS_REMOUNT | libc::MS_BIND | flags.bits();
        if let Err(e) = raw_mount(None, target, None, bits, None) {
            let _ = umount(target, false);
            return Err(Error::os("bind mount", target.display(), e));
        }
    }
    Ok(())
}

/// Unmounts what is on top at `target`; nothing there is no error. A lazy unmount succeeds also while it is in use.
///
/// Returns whether something was unmounted.
///
/// # Errors
/// `EBUSY` while files are open below it, unless lazy.
pub fn umount(target: &Path, lazy: bool) -> Result<bool> {
    let c = cpath(target).ctx("unmount", target.display())?;
    let flags = libc::UMOUNT_NOFOLLOW | if lazy { libc::MNT_DETACH } else { 0 };
    // SAFETY: `c` is a valid NUL-terminated path.
    match check(unsafe { libc::umount2(c.as_ptr(), flags) }) {
        Ok(_) => Ok(true),
        // EINVAL is what the kernel answers for a path that is no mount point.
        Err(e) if matches!(e.raw_os_error(), Some(libc::EINVAL | libc::ENOENT)) => Ok(false),
        Err(e) => Err(Error::os("unmount", target.display(), e)),
    }
}

/// Whether something is mounted exactly at `path`.
pub fn is_mountpoint(path: &Path) -> Result<bool> {
    let real = match fs::canonicalize(path) {
        Ok(real) => real,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(Error::os("resolve", path.display(), e)),
    };
    Ok(list(&real)?.iter().any(|mount| mount.target == real))
}

/// The mounts at and below `prefix`, in the order in which they were made; unmount them in reverse.
pub fn list(prefix: &Path) -> Result<Vec<MountInfo>> {
    let path = "/proc/self/mountinfo";
    let text = fs::read(path).ctx("read", path)?;
    let all = text.split(|byte| *byte == b'\n').filter_map(parse_mountinfo);
    Ok(all.filter(|mount| mount.target.starts_with(prefix)).collect())
}

/// Stops mounts at and below `target` from propagating to or from other namespaces.
pub fn make_private(target: &Path) -> Result<()> {
    raw_mount(None, target, None, libc::MS_PRIVATE | libc::MS_REC, None).ctx("make private", target.display())
}

/// Mounts `source` (a directory of a mounted file system) at `target` so that its owners 0 to `count`-1 appear as
/// `uid_base` and up; so a container whose user namespace begins at that base sees its own ids, without any chown.
///
/// # Errors
/// `EINVAL` when the file system does not support mapped mounts.
pub fn idmap_mount(source: &Path, target: &Path, uid_base: u32, gid_base: u32, count: u32) -> Result<()> {
    let users = user_namespace(uid_base, gid_base, count).ctx("make user namespace for", target.display())?;
    let tree = clone_tree(source).ctx("clone mount", source.display())?;
    map_owners(&tree, users.as_fd()).ctx("map owners of", source.display())?;
    let to = cpath(target).ctx("move mount to", target.display())?;
    // SAFETY: both paths are NUL-terminated; the descriptor is open.
    let moved = check_long(unsafe {
        libc::syscall(
            libc::SYS_move_mount,
            tree.as_raw_fd(),
            c"".as_ptr(),
            libc::AT_FDCWD,
            to.as_ptr(),
            libc::MOVE_MOUNT_F_EMPTY_PATH,
        )
    });
    moved.ctx("move mount to", target.display())?;
    Ok(())
}

/// Shows the owners in a mount that is nowhere yet as a user namespace does that its ids are those of. It takes no part in
/// what is mounted elsewhere.
pub(crate) fn map_owners(tree: &OwnedFd, users: BorrowedFd<'_>) -> io::Result<()> {
    let attributes = libc::mount_attr {
        attr_set: libc::MOUNT_ATTR_IDMAP,
        attr_clr: 0,
        propagation: libc::MS_PRIVATE,
        userns_fd: u64::try_from(users.as_raw_fd()).map_err(io::Error::other)?,
    };
    // SAFETY: the path is an empty C string, which AT_EMPTY_PATH allows, and the structure outlives the call.
    check_long(unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            tree.as_raw_fd(),
            c"".as_ptr(),
            libc::AT_EMPTY_PATH,
            &raw const attributes,
            size_of::<libc::mount_attr>(),
        )
    })?;
    Ok(())
}

/// A detached copy of the mount at `source`.
fn clone_tree(source: &Path) -> io::Result<OwnedFd> {
    let from = cpath(source)?;
    let flags = libc::OPEN_TREE_CLONE | libc::OPEN_TREE_CLOEXEC;
    // SAFETY: the path is NUL-terminated.
    own(unsafe { libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, from.as_ptr(), flags) })
}

/// mount(2) with optional arguments.
pub(crate) fn raw_mount(
    source: Option<&str>,
    target: &Path,
    fs_type: Option<&str>,
    flags: libc::c_ulong,
    data: Option<&str>,
) -> io::Result<()> {
    let text = |value: Option<&str>| value.map(std::ffi::CString::new).transpose();
    let (source, fs_type, data) = (text(source)?, text(fs_type)?, text(data)?);
    let target = cpath(target)?;
    let pointer = |value: &Option<std::ffi::CString>| value.as_ref().map_or(std::ptr::null(), |v| v.as_ptr());
    // SAFETY: each pointer is null or a NUL-terminated string that lives until the call returns.
    check(unsafe {
        libc::mount(pointer(&source), target.as_ptr(), pointer(&fs_type), flags, pointer(&data).cast())
    })?;
    Ok(())
}

/// Parses one line; see proc_pid_mountinfo(5). A number of optional fields ends with a single "-".
fn parse_mountinfo(line: &[u8]) -> Option<MountInfo> {
    let text = |field: &[u8]| String::from_utf8_lossy(field).into_owned();
    let mut fields = line.split(|byte| *byte == b' ');
    let id = text(fields.next()?).parse().ok()?;
    let parent = text(fields.next()?).parse().ok()?;
    let device = text(fields.next()?);
    let (major, minor) = device.split_once(':')?;
    let root = unescape(fields.next()?);
    let target = unescape(fields.next()?);
    let options = text(fields.next()?);
    fields.by_ref().find(|field| *field == b"-")?;
    let fs_type = text(fields.next()?);
    let source = unescape(fields.next()?);
    Some(MountInfo {
        id,
        parent,
        major: major.parse().ok()?,
        minor: minor.parse().ok()?,
        root,
        target,
        options,
        fs_type,
        source,
    })
}

/// Undoes the kernel's `\040` for a space, and likewise for tab, newline and backslash.
fn unescape(field: &[u8]) -> PathBuf {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field;
    while let Some((&byte, tail)) = rest.split_first() {
        let octal = tail.get(..3).filter(|d| byte == b'\\' && d.iter().all(|c| (b'0'..=b'7').contains(c)));
        match octal {
            Some(digits) => {
                let value = digits.iter().fold(0u32, |value, digit| value * 8 + u32::from(digit - b'0'));
                bytes.push((value & 0xff) as u8);
                rest = &tail[3..];
            }
            None => {
                bytes.push(byte);
                rest = tail;
            }
        }
    }
    PathBuf::from(std::ffi::OsString::from_vec(bytes))
}

/// Whether a path is on a file system of the given type, as in `statfs`'s magic number.
pub fn fs_magic(path: &Path) -> Result<i64> {
    let c = std::ffi::CString::new(path.as_os_str().as_bytes())
        .map_err(|e| Error::invalid("statfs", path.display(), e.to_string()))?;
    // SAFETY: an all-zero statfs is a valid value of that plain C structure.
    let mut stat: libc::statfs = unsafe { std::mem::zeroed() };
    // SAFETY: the path is NUL-terminated and `stat` is valid for writes.
    check(unsafe { libc::statfs(c.as_ptr(), &mut stat) }).ctx("statfs", path.display())?;
    Ok(stat.f_type as i64)
}

/// Total and available bytes of the file system that holds `path`.
pub fn fs_space(path: &Path) -> Result<(u64, u64)> {
    let c = cpath(path).ctx("statvfs", path.display())?;
    // SAFETY: an all-zero statvfs is a valid value of that plain C structure.
    let mut stat: libc::statvfs = unsafe { std::mem::zeroed() };
    // SAFETY: the path is NUL-terminated and `stat` is valid for writes.
    check(unsafe { libc::statvfs(c.as_ptr(), &mut stat) }).ctx("statvfs", path.display())?;
    let block = stat.f_frsize;
    Ok((stat.f_blocks.saturating_mul(block), stat.f_bavail.saturating_mul(block)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_escapes_and_optional_fields_is_read() {
        let line = br"36 35 98:7 /root /mnt/a\040b rw,noatime master:1 shared:2 - ext3 /dev/x\134y rw";
        let mount = parse_mountinfo(line).expect("valid");
        assert_eq!(mount.target, Path::new("/mnt/a b"));
        assert_eq!(mount.source, Path::new("/dev/x\\y"));
        assert_eq!((mount.major, mount.minor, mount.fs_type.as_str()), (98, 7, "ext3"));
        assert_eq!(parse_mountinfo(b""), None);
    }
}
