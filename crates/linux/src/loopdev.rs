//! Loop devices: a volume's file as a block device.
//!
//! A device is identified by the file behind it (device and inode), never by its number, which the kernel reuses.
//! Auto-clear stays off: a device lives until it is detached, across restarts of the server.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::error::{Context, Error, Result};
use crate::sys::{ensure_node, ioctl_int, ioctl_ptr};

// From linux/loop.h.
const LOOP_CLR_FD: libc::Ioctl = 0x4C01;
const LOOP_SET_STATUS64: libc::Ioctl = 0x4C04;
const LOOP_GET_STATUS64: libc::Ioctl = 0x4C05;
const LOOP_SET_CAPACITY: libc::Ioctl = 0x4C07;
const LOOP_CONFIGURE: libc::Ioctl = 0x4C0A;
const LOOP_CTL_GET_FREE: libc::Ioctl = 0x4C82;
const LO_FLAGS_READ_ONLY: u32 = 1;
const LO_FLAGS_DIRECT_IO: u32 = 16;
/// How often to try again when another process takes the free device first.
const ATTACH_TRIES: u32 = 64;
const DETACH_LIMIT: Duration = Duration::from_secs(5);

#[repr(C)]
#[derive(Clone, Copy)]
struct LoopInfo64 {
    device: u64,
    inode: u64,
    rdevice: u64,
    offset: u64,
    sizelimit: u64,
    number: u32,
    encrypt_type: u32,
    encrypt_key_size: u32,
    flags: u32,
    file_name: [u8; 64],
    crypt_name: [u8; 64],
    encrypt_key: [u8; 32],
    init: [u64; 2],
}

#[repr(C)]
struct LoopConfig {
    fd: u32,
    block_size: u32,
    info: LoopInfo64,
    reserved: [u64; 8],
}

/// How a file is attached.
#[derive(Debug, Clone, Copy, Default)]
pub struct LoopOptions {
    /// Bypass the page cache for the file where its file system allows it; else buffered, without error.
    pub direct_io: bool,
    /// Refuse writes.
    pub read_only: bool,
    /// First byte of the file that the device shows.
    pub offset_bytes: u64,
    /// Size of the device; 0 means to the end of the file.
    pub size_limit_bytes: u64,
    /// Logical sector size; 0 means 512.
    pub sector_size_bytes: u32,
}

/// An attached loop device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoopDevice {
    /// The device node, as in `/dev/loop7`.
    pub path: PathBuf,
    /// The device's number, its minor.
    pub number: u32,
    /// The file behind it as the kernel names it; ends in " (deleted)" when it was unlinked.
    pub backing_file: PathBuf,
    /// Device (major, minor) and inode of the file behind it.
    pub backing_id: (u32, u32, u64),
    /// First byte of the file that the device shows.
    pub offset_bytes: u64,
    /// Whether writes are refused.
    pub read_only: bool,
    /// Whether the page cache is really bypassed.
    pub direct_io: bool,
}

/// Attaches a file to a free loop device and returns the device.
///
/// Does not look for an earlier attachment: see [`find_by_backing_file`].
pub fn attach(file: &Path, options: LoopOptions) -> Result<LoopDevice> {
    let name = file.display();
    let backing = OpenOptions::new().read(true).write(!options.read_only).open(file).ctx("open", &name)?;
    let control_path = Path::new("/dev/loop-control");
    ensure_node(control_path, libc::S_IFCHR, 10, 237).ctx("make node", control_path.display())?;
    let control =
        OpenOptions::new().read(true).write(true).open(control_path).ctx("open", control_path.display())?;
    for _ in 0..ATTACH_TRIES {
        let free = ioctl_int(control.as_fd(), LOOP_CTL_GET_FREE, 0).ctx("get free loop device for", &name)?;
        let number = u32::try_from(free).map_err(|e| Error::invalid("attach", &name, e.to_string()))?;
        match configure(number, &backing, options) {
            Ok(()) => {
                return read_device(number)
                    .ctx("read loop device of", &name)?
                    .ok_or_else(|| Error::invalid("attach", &name, "detached at once by another process"));
            }
            Err(e) if e.raw_os_error() == Some(libc::EBUSY) => {}
            Err(e) => return Err(Error::os("attach loop device to", &name, e)),
        }
    }
    Err(Error::os("attach loop device to", &name, io::Error::from_raw_os_error(libc::EBUSY)))
}

/// The devices that show a file, found by its device and inode; a file that does not exist has none.
pub fn find_by_backing_file(file: &Path) -> Result<Vec<LoopDevice>> {
    let meta = match fs::metadata(file) {
        Ok(meta) => meta,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        // A file system whose server has died tells nothing of its files; their names are left.
        Err(e) if is_dead(&e) => {
            return Ok(list()?.into_iter().filter(|device| device.backing_file == file).collect());
        }
        Err(e) => return Err(Error::os("stat", file.display(), e)),
    };
    let id = (libc::major(meta.dev()), libc::minor(meta.dev()), meta.ino());
    Ok(list()?.into_iter().filter(|device| device.backing_id == id).collect())
}

/// The device of a file, attaching it when there is none yet.
pub fn ensure(file: &Path, options: LoopOptions) -> Result<LoopDevice> {
    let found = find_by_backing_file(file)?
        .into_iter()
        .find(|d| d.offset_bytes == options.offset_bytes && d.read_only == options.read_only);
    match found {
        Some(device) => Ok(device),
        None => attach(file, options),
    }
}

/// All attached loop devices.
pub fn list() -> Result<Vec<LoopDevice>> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/sys/block").ctx("list", "/sys/block")?.filter_map(io::Result::ok) {
        let name = entry.file_name();
        let number = name.to_str().and_then(|n| n.strip_prefix("loop")).and_then(|n| n.parse().ok());
        let Some(number) = number else { continue };
        if backing_file(number).is_some()
            && let Some(device) = read_device(number).ctx("read loop device", number)?
        {
            found.push(device);
        }
    }
    found.sort_by_key(|device| device.number);
    Ok(found)
}

/// Detaches a device and waits until it is really gone; one that is not attached is no error.
///
/// # Errors
/// [`Error::Timeout`] when something still has it open (a mount, a process) after 5 s. The kernel then detaches it by
/// itself on the last close.
pub fn detach(device: &Path) -> Result<()> {
    detach_within(device, DETACH_LIMIT)
}

/// As [`detach`], with a limit of one's own.
///
/// # Errors
/// As [`detach`].
pub fn detach_within(device: &Path, limit: Duration) -> Result<()> {
    let name = device.display();
    let number = number_of(device)?;
    let before = backing_file(number);
    if before.is_none() {
        return Ok(());
    }
    match File::open(device).and_then(|file| ioctl_int(file.as_fd(), LOOP_CLR_FD, 0)) {
        Ok(_) => {}
        Err(e) if matches!(e.raw_os_error(), Some(libc::ENXIO | libc::ENOENT)) => return Ok(()),
        Err(e) => return Err(Error::os("detach", &name, e)),
    }
    // The kernel has no event for this: poll, first often and then less so. Another file showing up means that the
    // number is in use again, so ours is gone.
    let start = Instant::now();
    let mut pause = Duration::from_micros(200);
    while backing_file(number) == before {
        if start.elapsed() > limit {
            let limit_ms = limit.as_millis() as u64;
            return Err(Error::Timeout { op: "detach", object: name.to_string(), limit_ms });
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(50));
    }
    Ok(())
}

/// Takes the file away from a device that somebody has open: it has no sectors from now on, so that every read and write
/// fails. [`detach`] it after that.
pub fn cut_off(device: &Path) -> Result<()> {
    let cut: io::Result<()> = (|| {
        let file = OpenOptions::new().read(true).write(true).open(device)?;
        // SAFETY: an all-zero LoopInfo64 is a valid value: it has only integers and arrays of them.
        let mut info: LoopInfo64 = unsafe { std::mem::zeroed() };
        // SAFETY: LOOP_GET_STATUS64 is defined with struct loop_info64, which LoopInfo64 mirrors field by field.
        unsafe { ioctl_ptr(file.as_fd(), LOOP_GET_STATUS64, &mut info) }?;
        // Beyond the end of any file.
        info.offset = 1 << 62;
        // SAFETY: as above; LOOP_SET_STATUS64 reads the same structure.
        unsafe { ioctl_ptr(file.as_fd(), LOOP_SET_STATUS64, &mut info) }?;
        Ok(())
    })();
    match cut {
        Err(e) if e.raw_os_error() == Some(libc::ENXIO) => Ok(()),
        other => other.ctx("cut off", device.display()),
    }
}

/// Detaches every device that shows a file. Returns how many there were.
pub fn detach_file(file: &Path) -> Result<usize> {
    let devices = find_by_backing_file(file)?;
    devices.iter().try_for_each(|device| detach(&device.path))?;
    Ok(devices.len())
}

/// Makes the device as large as its file has become.
pub fn refresh_size(device: &Path) -> Result<()> {
    let file = File::open(device).ctx("open", device.display())?;
    ioctl_int(file.as_fd(), LOOP_SET_CAPACITY, 0).ctx("refresh size of", device.display())?;
    Ok(())
}

fn configure(number: u32, backing: &File, options: LoopOptions) -> io::Result<()> {
    let path = node(number)?;
    let device = OpenOptions::new().read(true).write(!options.read_only).open(&path)?;
    // SAFETY: an all-zero LoopConfig is a valid value: it has only integers and arrays of them.
    let mut config: LoopConfig = unsafe { std::mem::zeroed() };
    config.fd = u32::try_from(backing.as_raw_fd()).map_err(io::Error::other)?;
    config.block_size = options.sector_size_bytes;
    config.info.offset = options.offset_bytes;
    config.info.sizelimit = options.size_limit_bytes;
    if options.read_only {
        config.info.flags |= LO_FLAGS_READ_ONLY;
    }
    if options.direct_io {
        config.info.flags |= LO_FLAGS_DIRECT_IO;
    }
    // SAFETY: LOOP_CONFIGURE is defined with struct loop_config, which LoopConfig mirrors field by field.
    unsafe { ioctl_ptr(device.as_fd(), LOOP_CONFIGURE, &mut config) }?;
    Ok(())
}

fn read_device(number: u32) -> io::Result<Option<LoopDevice>> {
    let path = node(number)?;
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(e) if matches!(e.raw_os_error(), Some(libc::ENXIO | libc::ENODEV)) => return Ok(None),
        Err(e) => return Err(e),
    };
    // SAFETY: an all-zero LoopInfo64 is a valid value: it has only integers and arrays of them.
    let mut info: LoopInfo64 = unsafe { std::mem::zeroed() };
    // SAFETY: LOOP_GET_STATUS64 is defined with struct loop_info64, which LoopInfo64 mirrors field by field.
    match unsafe { ioctl_ptr(file.as_fd(), LOOP_GET_STATUS64, &mut info) } {
        Ok(_) => {}
        // It is attached all the same, to a file that nothing else is known of.
        Err(e) if is_dead(&e) => {}
        Err(e) if e.raw_os_error() == Some(libc::ENXIO) => return Ok(None),
        Err(e) => return Err(e),
    }
    // The kernel's encoding of device numbers in this structure, from linux/kdev_t.h.
    let major = ((info.device >> 8) & 0xfff) as u32;
    let minor = ((info.device & 0xff) | ((info.device >> 12) & 0xf_ff00)) as u32;
    Ok(Some(LoopDevice {
        path,
        number,
        backing_file: backing_file(number).unwrap_or_default(),
        backing_id: (major, minor, info.inode),
        offset_bytes: info.offset,
        read_only: info.flags & LO_FLAGS_READ_ONLY != 0,
        direct_io: info.flags & LO_FLAGS_DIRECT_IO != 0,
    }))
}

/// Whether an error says that the process that serves a file system is gone.
fn is_dead(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::ENOTCONN | libc::ECONNABORTED))
}

fn node(number: u32) -> io::Result<PathBuf> {
    let path = PathBuf::from(format!("/dev/loop{number}"));
    ensure_node(&path, libc::S_IFBLK, 7, number)?;
    Ok(path)
}

fn backing_file(number: u32) -> Option<PathBuf> {
    let text = fs::read_to_string(format!("/sys/block/loop{number}/loop/backing_file")).ok()?;
    Some(PathBuf::from(text.trim_end_matches('\n')))
}

fn number_of(device: &Path) -> Result<u32> {
    device
        .to_str()
        .and_then(|path| path.strip_prefix("/dev/loop"))
        .and_then(|number| number.parse().ok())
        .ok_or_else(|| Error::invalid("name loop device", device.display(), "not /dev/loopN"))
}

const _: () = assert!(size_of::<LoopInfo64>() == 232 && size_of::<LoopConfig>() == 304);
