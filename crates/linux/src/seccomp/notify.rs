//! System calls of others that this process answers: seccomp's user notification, of seccomp_unotify(2).
//!
//! Who makes a filter that notifies sends its listener, as an OCI runtime does to `listenerPath`. The call's arguments are
//! numbers; what they point to is the caller's memory, which other threads of it may change at any time: read it once,
//! and judge what was read.

use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use crate::error::{Context, Error, Result};
use crate::sys::{check, ioctl_ptr};

/// The side that answers.
#[derive(Debug)]
pub struct Listener(OwnedFd);

/// A call that waits for its answer.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    /// The notification's own number.
    pub id: u64,
    /// The thread that calls, as this process sees it.
    pub pid: u32,
    /// The calling convention, such as [`super::ARCH_X86_64`].
    pub arch: u32,
    /// The call's number in that convention.
    pub number: i32,
    /// Its arguments.
    pub arguments: [u64; 6],
}

/// What becomes of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The kernel carries it out, with the caller's own rights. The caller may have changed what its arguments point to:
    /// never an answer for what must be kept from it.
    Continue,
    /// It returns 0.
    Done,
    /// It fails with this error number.
    Fails(i32),
}

impl Listener {
    /// Takes a listener that was received.
    pub fn new(fd: OwnedFd) -> Listener {
        Listener(fd)
    }

    /// Waits for the next call; none once no process is left that could make one.
    pub fn next(&self) -> Result<Option<Call>> {
        loop {
            let mut poll = libc::pollfd { fd: self.0.as_raw_fd(), events: libc::POLLIN, revents: 0 };
            // SAFETY: one valid pollfd is passed, with a count of one.
            match check(unsafe { libc::poll(&mut poll, 1, -1) }) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                polled => polled.ctx("wait for", "system call")?,
            };
            if poll.revents & libc::POLLIN == 0 {
                return Ok(None);
            }
            // SAFETY: an all-zero seccomp_notif is a valid value, and what the kernel demands.
            let mut call: libc::seccomp_notif = unsafe { std::mem::zeroed() };
            // SAFETY: the request is defined with struct seccomp_notif.
            match unsafe { ioctl_ptr(self.0.as_fd(), libc::SECCOMP_IOCTL_NOTIF_RECV, &mut call) } {
                Ok(_) => {
                    let data = call.data;
                    return Ok(Some(Call {
                        id: call.id,
                        pid: call.pid,
                        arch: data.arch,
                        number: data.nr,
                        arguments: data.args,
                    }));
                }
                // The caller was killed meanwhile.
                Err(e) if matches!(e.raw_os_error(), Some(libc::ENOENT | libc::EINTR)) => {}
                Err(e) => return Err(Error::os("receive", "system call", e)),
            }
        }
    }

    /// Whether a call still waits. What was opened of its process before is then really that process's.
    pub fn is_waiting(&self, call: &Call) -> bool {
        let mut id = call.id;
        // SAFETY: the request is defined with a 64-bit number.
        unsafe { ioctl_ptr(self.0.as_fd(), libc::SECCOMP_IOCTL_NOTIF_ID_VALID, &mut id) }.is_ok()
    }

    /// Answers a call. Returns whether it was still waiting: it isn't when a signal has ended or interrupted it.
    pub fn answer(&self, call: &Call, answer: Answer) -> Result<bool> {
        let (error, flags) = match answer {
            Answer::Continue => (0, libc::SECCOMP_USER_NOTIF_FLAG_CONTINUE as u32),
            Answer::Done => (0, 0),
            Answer::Fails(number) => (-number, 0),
        };
        let mut response = libc::seccomp_notif_resp { id: call.id, val: 0, error, flags };
        // SAFETY: the request is defined with struct seccomp_notif_resp.
        match unsafe { ioctl_ptr(self.0.as_fd(), libc::SECCOMP_IOCTL_NOTIF_SEND, &mut response) } {
            Ok(_) => Ok(true),
            Err(e) if e.raw_os_error() == Some(libc::ENOENT) => Ok(false),
            Err(e) => Err(Error::os("answer", "system call", e)),
        }
    }
}
