//! A regular file that a process of ours serves (FUSE): opened, mounted over a file, and served by whoever holds the
//! device's descriptor.

use std::fs::{File, OpenOptions};
use std::os::fd::AsRawFd;
use std::path::Path;

use crate::error::{Context, Result};
use crate::mount::{MountFlags, mount};
use crate::sys::ensure_node;

/// Opens the device that requests come from; each opening is a connection of its own.
///
/// # Errors
/// Also when the kernel has no FUSE.
pub fn open_device() -> Result<File> {
    let path = Path::new("/dev/fuse");
    ensure_node(path, libc::S_IFCHR, 10, 229).ctx("make node", path.display())?;
    OpenOptions::new().read(true).write(true).open(path).ctx("open", path.display())
}

/// Mounts a file of a connection over a file that is there. Its first request waits then for whoever serves it; when the
/// last descriptor of the device is closed, all requests fail.
pub fn mount_file(device: &File, target: &Path) -> Result<()> {
    // A regular file of mode 600. QEMU looks at it under an id of its own, which only this option allows.
    let data = format!("fd={},rootmode=100600,user_id=0,group_id=0,allow_other,default_permissions", device.as_raw_fd());
    let flags = MountFlags { no_suid: true, no_dev: true, no_exec: true, no_atime: true, ..MountFlags::default() };
    mount("fuse.cumulet", "cumulet", target, flags, &data)
}
