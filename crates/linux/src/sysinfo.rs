//! Answering sysinfo(2) for processes of a container, whose seccomp filter hands the call over (seccomp_unotify(2)): the
//! kernel itself knows only of the whole machine's memory.

use std::fs::OpenOptions;
use std::io;
use std::mem::zeroed;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::fs::FileExt;

use crate::error::{Context, Result};
use crate::sys::{check, ioctl_ptr};

// linux/seccomp.h.
const NOTIF_RECV: libc::Ioctl = 0xc050_2100_u32 as libc::Ioctl;
const NOTIF_SEND: libc::Ioctl = 0xc018_2101_u32 as libc::Ioctl;
const NOTIF_ID_VALID: libc::Ioctl = 0x4008_2102_u32 as libc::Ioctl;
/// The kernel does the call itself.
const FLAG_CONTINUE: u32 = 1;
// linux/audit.h: processors whose `struct sysinfo` is ours.
#[cfg(target_arch = "x86_64")]
const ARCH: u32 = 0xc000_003e;
#[cfg(target_arch = "aarch64")]
const ARCH: u32 = 0xc000_00b7;

/// `struct seccomp_notif`, with the `struct seccomp_data` in it.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
struct Notification {
    id: u64,
    pid: u32,
    flags: u32,
    number: i32,
    arch: u32,
    instruction: u64,
    args: [u64; 6],
}

/// `struct seccomp_notif_resp`.
#[repr(C)]
#[derive(Debug, Clone, Copy, Default)]
struct Response {
    id: u64,
    value: i64,
    error: i32,
    flags: u32,
}

/// Memory that is told of, bytes; there is no swap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// All of it.
    pub total: u64,
    /// What nothing uses.
    pub free: u64,
    /// What is shared.
    pub shared: u64,
}

/// Answers all calls that a filter hands over, until no process has the filter. No other call may be handed over.
///
/// # Errors
/// The descriptor is none of a filter's.
pub fn serve(listener: &OwnedFd, memory: impl Fn() -> Told) -> Result<()> {
    loop {
        let mut watched = libc::pollfd { fd: listener.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: one valid structure is passed, and its count.
        match check(unsafe { libc::poll(&raw mut watched, 1, -1) }) {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            polled => polled.ctx("await", "system calls")?,
        };
        if watched.revents & libc::POLLIN == 0 {
            return Ok(());
        }
        let mut call = Notification::default();
        // SAFETY: the request is defined with this structure, which has to be zero.
        match unsafe { ioctl_ptr(listener.as_fd(), NOTIF_RECV, &mut call) } {
            // Whoever called was killed meanwhile.
            Err(e) if matches!(e.raw_os_error(), Some(libc::ENOENT | libc::EINTR)) => continue,
            received => received.ctx("receive", "a system call")?,
        };
        let mut response = Response { id: call.id, ..Response::default() };
        match answer(listener, &call, &memory()) {
            Ok(true) => {}
            Ok(false) => response.flags = FLAG_CONTINUE,
            Err(_) => response.error = -libc::EFAULT,
        }
        // SAFETY: the request is defined with this structure. Whoever called may have been killed meanwhile.
        let _ = unsafe { ioctl_ptr(listener.as_fd(), NOTIF_SEND, &mut response) };
    }
}

/// Writes the answer where the caller wants it; false for one whose structure is another.
fn answer(listener: &OwnedFd, call: &Notification, memory: &Told) -> io::Result<bool> {
    if call.arch != ARCH {
        return Ok(false);
    }
    // SAFETY: a structure of numbers; all of them may be zero.
    let mut info: libc::sysinfo = unsafe { zeroed() };
    // SAFETY: the pointer is valid for the structure that the call fills.
    check(unsafe { libc::sysinfo(&raw mut info) })?;
    info.totalram = memory.total;
    info.freeram = memory.free;
    info.sharedram = memory.shared;
    info.bufferram = 0;
    info.totalswap = 0;
    info.freeswap = 0;
    info.totalhigh = 0;
    info.freehigh = 0;
    info.mem_unit = 1;
    let of_caller = OpenOptions::new().write(true).open(format!("/proc/{}/mem", call.pid))?;
    // The number may be another process's by now, if the caller was killed before this was opened.
    let mut id = call.id;
    // SAFETY: the request is defined with a number of 64 bits.
    unsafe { ioctl_ptr(listener.as_fd(), NOTIF_ID_VALID, &mut id) }?;
    // SAFETY: a structure of numbers that was filled, with its size; it lives until the slice is gone.
    let bytes =
        unsafe { std::slice::from_raw_parts((&raw const info).cast::<u8>(), size_of::<libc::sysinfo>()) };
    of_caller.write_all_at(bytes, call.args[0])?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structures_have_the_kernels_sizes() {
        // They are parts of the requests' numbers.
        assert_eq!(size_of::<Notification>() as u64, (NOTIF_RECV as u64 >> 16) & 0x3fff);
        assert_eq!(size_of::<Response>() as u64, (NOTIF_SEND as u64 >> 16) & 0x3fff);
        assert_eq!(size_of::<libc::sysinfo>(), 112);
    }
}
