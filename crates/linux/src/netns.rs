//! Network namespaces: named ones under /run/netns, as `ip netns` keeps them, and those of processes.
//!
//! A namespace lives as long as its bind mount, so it outlives the server, and a restarted server adopts it by name.
//! Work inside a namespace runs on a thread that is made for it and ends with it: no other thread ever changes its
//! namespace.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::{Context, Error, Result};
use crate::sys::{check, cpath};

const DIR: &str = "/run/netns";
/// From linux/magic.h.
const NSFS_MAGIC: i64 = 0x6e73_6673;

/// An open network namespace. Cheap to clone; keeps the namespace alive while it is held.
#[derive(Debug, Clone)]
pub struct NetNs {
    name: Arc<str>,
    fd: Arc<OwnedFd>,
}

/// Creates the named namespace, or adopts it if it exists.
///
/// # Errors
/// A name that is not a plain file name; any refusal by the kernel.
pub fn create(name: &str) -> Result<NetNs> {
    let path = path_of(name)?;
    let dir = prepare_dir().ctx("prepare", DIR)?;
    // One creator at a time, also between processes: the file and the mount on it must appear together.
    dir.lock().ctx("lock", DIR)?;
    if is_namespace(&path) {
        return open(name);
    }
    // A file with no namespace on it is left from a crash between the two steps: mount over it.
    OpenOptions::new()
        .read(true)
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o444)
        .open(&path)
        .ctx("create", path.display())?;
    let made = std::thread::scope(|scope| {
        scope
            .spawn(|| -> io::Result<()> {
                // SAFETY: takes no pointers; only this thread, which ends right after, changes its namespace.
                check(unsafe { libc::unshare(libc::CLONE_NEWNET) })?;
                crate::mount::raw_mount(Some("/proc/thread-self/ns/net"), &path, None, libc::MS_BIND, None)
            })
            .join()
    });
    match made {
        Ok(Ok(())) => open(name),
        Ok(Err(e)) => {
            let _ = fs::remove_file(&path);
            Err(Error::os("create network namespace", name, e))
        }
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// Opens a named namespace.
///
/// # Errors
/// `is_not_found` when there is none of that name.
pub fn open(name: &str) -> Result<NetNs> {
    let path = path_of(name)?;
    if path.exists() && !is_namespace(&path) {
        return Err(Error::os("open network namespace", name, io::Error::from_raw_os_error(libc::ENOENT)));
    }
    open_path(name, &path)
}

/// Opens the namespace of a process.
pub fn open_pid(pid: u32) -> Result<NetNs> {
    open_path(&format!("pid-{pid}"), Path::new(&format!("/proc/{pid}/ns/net")))
}

/// Opens the namespace of the calling thread.
pub fn current() -> Result<NetNs> {
    open_path("current", Path::new("/proc/thread-self/ns/net"))
}

/// Removes a named namespace; one that is absent is no error. The kernel frees it once its last user is gone.
///
/// Returns whether there was one.
pub fn delete(name: &str) -> Result<bool> {
    let path = path_of(name)?;
    if fs::symlink_metadata(&path).is_err() {
        return Ok(false);
    }
    let c = cpath(&path).ctx("delete network namespace", name)?;
    // SAFETY: `c` is a valid NUL-terminated path.
    if let Err(e) = check(unsafe { libc::umount2(c.as_ptr(), libc::MNT_DETACH) })
        && e.raw_os_error() != Some(libc::EINVAL)
    {
        return Err(Error::os("unmount network namespace", name, e));
    }
    match fs::remove_file(&path) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(e) => Err(Error::os("delete network namespace", name, e)),
    }
}

/// The names of the namespaces that begin with `prefix`, sorted.
pub fn list(prefix: &str) -> Result<Vec<String>> {
    let entries = match fs::read_dir(DIR) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(Error::os("list", DIR, e)),
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with(prefix) && is_namespace(&Path::new(DIR).join(name)))
        .collect();
    names.sort();
    Ok(names)
}

impl NetNs {
    /// The name that it was opened under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The open descriptor.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    /// Device and inode, which identify the namespace among all that exist.
    pub fn id(&self) -> Result<(u64, u64)> {
        let file = File::from(self.fd.try_clone().ctx("duplicate namespace", &self.name)?);
        let meta = file.metadata().ctx("stat namespace", &self.name)?;
        Ok((meta.dev(), meta.ino()))
    }

    /// Runs a closure on a fresh thread inside the namespace and returns its value.
    ///
    /// Sockets, taps and processes made by the closure belong to the namespace and can be used from anywhere.
    ///
    /// # Errors
    /// Only when the thread cannot be made or cannot enter; a panic of the closure is passed on.
    pub fn run<T: Send>(&self, work: impl FnOnce() -> T + Send) -> Result<T> {
        let entered = std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().name("netns".into()).spawn_scoped(scope, || {
                enter(self.fd.as_fd())?;
                Ok::<T, io::Error>(work())
            })?;
            match thread.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        });
        entered.ctx("enter network namespace", &self.name)
    }
}

/// Moves the calling thread into a network namespace.
fn enter(fd: BorrowedFd<'_>) -> io::Result<()> {
    // SAFETY: takes no pointers; the descriptor is open for the length of the call.
    check(unsafe { libc::setns(fd.as_raw_fd(), libc::CLONE_NEWNET) })?;
    Ok(())
}

fn open_path(name: &str, path: &Path) -> Result<NetNs> {
    let file = File::open(path).ctx("open network namespace", name)?;
    Ok(NetNs { name: name.into(), fd: Arc::new(file.into()) })
}

fn path_of(name: &str) -> Result<PathBuf> {
    let plain =
        !name.is_empty() && name.len() <= 200 && !name.contains(['/', '\0']) && name != "." && name != "..";
    if !plain {
        return Err(Error::invalid("name network namespace", name, "not a plain file name"));
    }
    Ok(Path::new(DIR).join(name))
}

fn is_namespace(path: &Path) -> bool {
    let Ok(c) = cpath(path) else { return false };
    // SAFETY: an all-zero statfs is a valid value of that plain C structure.
    let mut stat: libc::statfs = unsafe { std::mem::zeroed() };
    // SAFETY: the path is NUL-terminated and `stat` is valid for writes.
    let found = unsafe { libc::statfs(c.as_ptr(), &mut stat) } == 0;
    found && stat.f_type as i64 == NSFS_MAGIC
}

/// Makes /run/netns a shared mount as `ip netns` does, so that a deleted namespace also vanishes from other mount
/// namespaces instead of being kept alive by them.
fn prepare_dir() -> io::Result<File> {
    let dir = Path::new(DIR);
    fs::create_dir_all(dir)?;
    let file = File::open(dir)?;
    file.lock()?;
    let share = || crate::mount::raw_mount(None, dir, None, libc::MS_SHARED | libc::MS_REC, None);
    if let Err(e) = share() {
        if e.raw_os_error() != Some(libc::EINVAL) {
            return Err(e);
        }
        crate::mount::raw_mount(Some(DIR), dir, None, libc::MS_BIND | libc::MS_REC, None)?;
        share()?;
    }
    file.unlock()?;
    // The lock that the caller takes must be on the directory that is visible now, on top of the bind mount.
    File::open(dir)
}
