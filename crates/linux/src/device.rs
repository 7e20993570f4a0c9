//! Block device nodes for others, and links to them in other processes' roots.

use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

use crate::error::{Context, Error, Result};
use crate::sys::{
    OpenHow, RESOLVE_BENEATH, RESOLVE_NO_MAGICLINKS, RESOLVE_NO_SYMLINKS, check, cpath, openat2,
};

/// Makes a node of a block device that belongs to `uid`, or adopts it; one of another device is replaced.
pub fn make_block_node(path: &Path, major: u32, minor: u32, uid: u32) -> Result<()> {
    let wanted = libc::makedev(major, minor);
    match fs::symlink_metadata(path) {
        Ok(meta) if meta.file_type().is_block_device() && meta.rdev() == wanted => {}
        Ok(_) => {
            fs::remove_file(path).ctx("replace", path.display())?;
            mknod(path, wanted)?;
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => mknod(path, wanted)?,
        Err(e) => return Err(Error::os("stat", path.display(), e)),
    }
    std::os::unix::fs::lchown(path, Some(uid), Some(uid)).ctx("give away", path.display())
}

fn mknod(path: &Path, device: libc::dev_t) -> Result<()> {
    let c = cpath(path).ctx("make node", path.display())?;
    // SAFETY: `c` is a valid NUL-terminated path.
    check(unsafe { libc::mknod(c.as_ptr(), libc::S_IFBLK | 0o660, device) })
        .ctx("make node", path.display())?;
    Ok(())
}

/// Major and minor number of a block device's node; none when there is no such node.
pub fn block_number(path: &Path) -> Option<(u32, u32)> {
    let meta = fs::symlink_metadata(path).ok()?;
    let block = meta.file_type().is_block_device();
    block.then(|| (libc::major(meta.rdev()), libc::minor(meta.rdev())))
}

/// Makes a symbolic link below a folder of another process's root, as the owner `uid` of that root; one that is there
/// already is replaced, anything else stays and is an error. Nothing on the way may be a link, so that the process can't
/// lead it elsewhere.
pub fn link_inside(pid: u32, dir: &[&str], name: &str, target: &str, uid: u32) -> Result<()> {
    let object = format!("{name} of process {pid}");
    as_user(uid, || {
        let folder = open_folder(pid, dir, true)?;
        let (target, link) = (cpath(Path::new(target))?, cpath(Path::new(name))?);
        let make = || {
            // SAFETY: both are valid NUL-terminated paths; the descriptor is open.
            check(unsafe { libc::symlinkat(target.as_ptr(), folder.as_raw_fd(), link.as_ptr()) })
        };
        match make() {
            Err(e) if e.raw_os_error() == Some(libc::EEXIST) && is_link(&folder, name)? => {
                unlink(&folder, name)?;
                make()
            }
            made => made,
        }
    })
    .ctx("link", &object)?;
    Ok(())
}

/// Removes a link that [`link_inside`] made; one that isn't there, or is no link, is left.
pub fn unlink_inside(pid: u32, dir: &[&str], name: &str, uid: u32) -> Result<()> {
    let removed = as_user(uid, || {
        let folder = open_folder(pid, dir, false)?;
        if is_link(&folder, name)? { unlink(&folder, name) } else { Ok(()) }
    });
    match removed {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other.ctx("unlink", format!("{name} of process {pid}")),
    }
}

fn is_link(folder: &OwnedFd, name: &str) -> io::Result<bool> {
    let path = Path::new("/proc/self/fd").join(folder.as_raw_fd().to_string()).join(name);
    match fs::symlink_metadata(path) {
        Ok(meta) => Ok(meta.file_type().is_symlink()),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(e),
    }
}

fn unlink(folder: &OwnedFd, name: &str) -> io::Result<()> {
    let name = cpath(Path::new(name))?;
    // SAFETY: a valid NUL-terminated path; the descriptor is open.
    check(unsafe { libc::unlinkat(folder.as_raw_fd(), name.as_ptr(), 0) })?;
    Ok(())
}

/// A folder below another process's root, made as the caller if wanted.
fn open_folder(pid: u32, dir: &[&str], make: bool) -> io::Result<OwnedFd> {
    let root = File::options()
        .read(true)
        .custom_flags(libc::O_PATH | libc::O_DIRECTORY)
        .open(format!("/proc/{pid}/root"))?;
    let mut folder: OwnedFd = root.into();
    for part in dir {
        if make {
            let name = cpath(Path::new(part))?;
            // SAFETY: a valid NUL-terminated path; the descriptor is open.
            match check(unsafe { libc::mkdirat(folder.as_raw_fd(), name.as_ptr(), 0o755) }) {
                Err(e) if e.raw_os_error() != Some(libc::EEXIST) => return Err(e),
                _ => {}
            }
        }
        folder = open_beneath(&folder, part)?;
    }
    Ok(folder)
}

fn open_beneath(folder: &OwnedFd, name: &str) -> io::Result<OwnedFd> {
    let how = OpenHow {
        flags: (libc::O_PATH | libc::O_DIRECTORY | libc::O_CLOEXEC) as u64,
        mode: 0,
        resolve: RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH,
    };
    openat2(Some(folder.as_fd()), &cpath(Path::new(name))?, how)
}

/// Runs a call with a user's rights on files, on a thread of its own: the kernel keeps these by thread.
fn as_user<T: Send>(uid: u32, call: impl FnOnce() -> io::Result<T> + Send) -> io::Result<T> {
    std::thread::scope(|scope| {
        let worker = scope.spawn(|| {
            // SAFETY: these take no pointers and change this thread alone, which ends after the call. They answer the
            // id before, never an error, so that the second call tells whether the first had effect.
            let set = unsafe {
                libc::setfsgid(uid);
                libc::setfsuid(uid);
                libc::setfsuid(uid)
            };
            if u32::try_from(set).ok() != Some(uid) {
                return Err(io::Error::from_raw_os_error(libc::EPERM));
            }
            call()
        });
        worker.join().unwrap_or_else(|_| Err(io::Error::other("the worker panicked")))
    })
}
