//! A regular file or a folder that a process of ours serves (FUSE): opened, mounted over what is there, and served by whoever
//! holds the device's descriptor.

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
    // QEMU looks at it under an id of its own.
    let flags = MountFlags { no_atime: true, ..FLAGS };
    mount("fuse.cumulet", "cumulet", target, flags, &options(device, "100600"))
}

/// As [`mount_file`], a folder that all may look into.
pub fn mount_folder(device: &File, target: &Path) -> Result<()> {
    mount("fuse.cumulet", "cumulet", target, FLAGS, &options(device, "40555"))
}

const FLAGS: MountFlags =
    MountFlags { no_suid: true, no_dev: true, no_exec: true, no_atime: false, read_only: false };

/// Others than root are let in by an option only.
fn options(device: &File, mode: &str) -> String {
    let fd = device.as_raw_fd();
    format!("fd={fd},rootmode={mode},user_id=0,group_id=0,allow_other,default_permissions")
}
