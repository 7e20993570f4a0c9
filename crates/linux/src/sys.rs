//! Small safe wrappers that several modules share.

use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Turns the return value of a libc function into a result.
pub fn check(ret: libc::c_int) -> io::Result<libc::c_int> {
    if ret < 0 { Err(io::Error::last_os_error()) } else { Ok(ret) }
}

/// Turns the return value of a raw system call into a result.
pub fn check_long(ret: libc::c_long) -> io::Result<libc::c_long> {
    if ret < 0 { Err(io::Error::last_os_error()) } else { Ok(ret) }
}

/// Takes ownership of a descriptor that a system call has just returned.
pub fn own(ret: libc::c_long) -> io::Result<OwnedFd> {
    let raw = check_long(ret)?;
    let raw = libc::c_int::try_from(raw).map_err(io::Error::other)?;
    // SAFETY: the kernel has just returned this descriptor, so it is open and nobody else owns it.
    Ok(unsafe { OwnedFd::from_raw_fd(raw) })
}

/// A path as a C string; a path with a NUL byte is refused.
pub fn cpath(path: &Path) -> io::Result<CString> {
    Ok(CString::new(path.as_os_str().as_bytes())?)
}

/// An ioctl whose argument is an integer or nothing.
pub fn ioctl_int(fd: BorrowedFd<'_>, request: libc::Ioctl, arg: libc::c_ulong) -> io::Result<libc::c_int> {
    // SAFETY: the requests used with this helper take their argument by value and touch no memory of ours.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), request, arg) })
}

/// An ioctl that reads or writes a structure.
///
/// # Safety
/// `T` must be the structure that `request` is defined with.
pub unsafe fn ioctl_ptr<T>(fd: BorrowedFd<'_>, request: libc::Ioctl, arg: &mut T) -> io::Result<libc::c_int> {
    // SAFETY: the pointer is valid for reads and writes of a `T`, which the caller promises is what is expected.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), request, arg as *mut T) })
}

/// A socket option whose value is a plain structure or integer.
pub fn setsockopt<T: Copy>(
    fd: BorrowedFd<'_>,
    level: libc::c_int,
    name: libc::c_int,
    value: T,
) -> io::Result<()> {
    let len = libc::socklen_t::try_from(size_of::<T>()).map_err(io::Error::other)?;
    // SAFETY: the pointer and length describe `value`, which lives until the call returns; the kernel only reads.
    check(unsafe { libc::setsockopt(fd.as_raw_fd(), level, name, (&raw const value).cast(), len) })?;
    Ok(())
}

/// Makes a device node when it is missing: machines without udev have a bare /dev.
pub fn ensure_node(path: &Path, kind: libc::mode_t, major: u32, minor: u32) -> io::Result<()> {
    if path.exists() {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let c = cpath(path)?;
    // SAFETY: `c` is a valid NUL-terminated path.
    match check(unsafe { libc::mknod(c.as_ptr(), kind | 0o600, libc::makedev(major, minor)) }) {
        Ok(_) => Ok(()),
        // Another thread, or udev, was faster.
        Err(e) if e.raw_os_error() == Some(libc::EEXIST) => Ok(()),
        Err(e) => Err(e),
    }
}

// From linux/openat2.h.
pub const RESOLVE_NO_MAGICLINKS: u64 = 0x02;
pub const RESOLVE_NO_SYMLINKS: u64 = 0x04;
pub const RESOLVE_BENEATH: u64 = 0x08;

/// struct open_how of openat2(2).
#[repr(C)]
pub struct OpenHow {
    pub flags: u64,
    pub mode: u64,
    pub resolve: u64,
}

/// Opens a path from a folder, or from the working directory.
pub fn openat2(folder: Option<BorrowedFd<'_>>, path: &CStr, how: OpenHow) -> io::Result<OwnedFd> {
    let folder = folder.map_or(libc::AT_FDCWD, |fd| fd.as_raw_fd());
    // SAFETY: the path is NUL-terminated, `how` is struct open_how and lives until the call returns, the size is its.
    own(unsafe {
        libc::syscall(libc::SYS_openat2, folder, path.as_ptr(), &raw const how, size_of::<OpenHow>())
    })
}
