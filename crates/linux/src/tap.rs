//! Tap devices: the link between a virtual machine's network card and a namespace.
//!
//! The device belongs to the namespace that it was made in; its descriptor can be handed to a process anywhere.

use std::fs::OpenOptions;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;

use crate::NetNs;
use crate::error::{Context, Error, Result};
use crate::netlink::{Handle, MacAddr};
use crate::sys::{ensure_node, ioctl_int, ioctl_ptr};

const BUSY_TRIES: u32 = 20;
const BUSY_PAUSE: std::time::Duration = std::time::Duration::from_millis(5);

/// What a tap should be.
#[derive(Debug, Clone, Default)]
pub struct TapSpec {
    /// Interface name, at most 15 bytes.
    pub name: String,
    /// The host side's MAC address; the kernel picks one when absent.
    pub mac: Option<MacAddr>,
    /// MTU in bytes; 1500 when absent.
    pub mtu: Option<u32>,
    /// Whether the device stays when its last descriptor closes.
    pub persistent: bool,
    /// Whether packets carry a virtio header, which lets checksum and segmentation offloads through.
    pub vnet_hdr: bool,
    /// Whether the interface is brought up.
    pub up: bool,
}

/// An open tap.
#[derive(Debug)]
pub struct Tap {
    /// The queue, to be handed to the hypervisor.
    pub fd: OwnedFd,
    /// Interface name.
    pub name: String,
    /// Interface index within its namespace.
    pub index: u32,
}

/// Opens a tap in a namespace (the caller's when `None`), making it when it does not exist.
///
/// # Errors
/// `EBUSY` when another process holds the device's only queue.
pub fn open(ns: Option<&NetNs>, spec: &TapSpec) -> Result<Tap> {
    if spec.name.is_empty() || spec.name.len() >= libc::IFNAMSIZ || spec.name.contains(['/', '\0', '%']) {
        return Err(Error::invalid("open tap", &spec.name, "not an interface name"));
    }
    let fd = match ns {
        Some(ns) => ns.run(|| open_free_queue(spec))?,
        None => open_free_queue(spec),
    }
    .ctx("open tap", &spec.name)?;
    let handle = match ns {
        Some(ns) => Handle::in_ns(ns)?,
        None => Handle::new()?,
    };
    if let Some(mac) = spec.mac {
        handle.set_mac(&spec.name, mac)?;
    }
    if let Some(mtu) = spec.mtu {
        handle.set_mtu(&spec.name, mtu)?;
    }
    if spec.up {
        handle.set_up(&spec.name)?;
    }
    let index = handle.index_of(&spec.name)?;
    Ok(Tap { fd, name: spec.name.clone(), index })
}

/// Opens the queue, waiting out the moment in which a child that another thread is just starting still holds a copy of
/// a descriptor that this process has closed.
fn open_free_queue(spec: &TapSpec) -> io::Result<OwnedFd> {
    for _ in 0..BUSY_TRIES {
        match open_queue(spec) {
            Err(e) if e.raw_os_error() == Some(libc::EBUSY) => std::thread::sleep(BUSY_PAUSE),
            opened => return opened,
        }
    }
    open_queue(spec)
}

fn open_queue(spec: &TapSpec) -> io::Result<OwnedFd> {
    let device = Path::new("/dev/net/tun");
    ensure_node(device, libc::S_IFCHR, 10, 200)?;
    let file = OpenOptions::new().read(true).write(true).open(device)?;
    // SAFETY: an all-zero ifreq is a valid value of that plain C structure.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (slot, byte) in request.ifr_name.iter_mut().zip(spec.name.bytes()) {
        *slot = byte as libc::c_char;
    }
    let mut flags = libc::IFF_TAP | libc::IFF_NO_PI;
    if spec.vnet_hdr {
        flags |= libc::IFF_VNET_HDR;
    }
    request.ifr_ifru.ifru_flags = flags as libc::c_short;
    // SAFETY: TUNSETIFF is defined with an ifreq.
    unsafe { ioctl_ptr(file.as_fd(), libc::TUNSETIFF, &mut request) }?;
    ioctl_int(file.as_fd(), libc::TUNSETPERSIST, libc::c_ulong::from(spec.persistent))?;
    Ok(file.into())
}
