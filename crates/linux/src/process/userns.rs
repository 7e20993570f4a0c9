//! A user namespace as a descriptor, made by a short-lived child.

use std::fs::{self, File};
use std::io::{self, Read};
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

use crate::sys::check;

/// A user namespace in which ids 0 to `count`-1 are `uid_base` and `gid_base` and up outside.
pub(crate) fn user_namespace(uid_base: u32, gid_base: u32, count: u32) -> io::Result<OwnedFd> {
    let (mut ready, ready_in) = io::pipe()?;
    let (release_out, release) = io::pipe()?;
    let (ready_fd, release_fd, parent_end) =
        (ready_in.as_raw_fd(), release_out.as_raw_fd(), release.as_raw_fd());
    // SAFETY: the child only makes system calls on descriptors and its stack, and never returns.
    let pid = check(unsafe { libc::fork() })?;
    if pid == 0 {
        // SAFETY: plain system calls; the buffers are on this stack.
        unsafe {
            let made = libc::unshare(libc::CLONE_NEWUSER);
            let errno = if made < 0 { *libc::__errno_location() } else { 0 };
            // Its copies of the parent's descriptors would keep devices and mounts busy that the parent lets go of
            // meanwhile; and without the pipe's other end it sees the parent's closing of it, or its death.
            let (low, high) = (ready_fd.min(release_fd), ready_fd.max(release_fd));
            for (first, last) in [(0, low - 1), (low + 1, high - 1), (high + 1, RawFd::MAX)] {
                if first <= last {
                    libc::syscall(libc::SYS_close_range, first, last, 0);
                }
            }
            // Where the kernel has no close_range (before 5.9).
            libc::close(parent_end);
            let code = errno.to_ne_bytes();
            libc::write(ready_fd, code.as_ptr().cast(), code.len());
            let mut byte = 0u8;
            libc::read(release_fd, (&raw mut byte).cast(), 1);
            libc::_exit(0)
        }
    }
    drop(ready_in);
    let opened = (|| {
        let mut code = [0u8; 4];
        ready.read_exact(&mut code)?;
        let errno = i32::from_ne_bytes(code);
        if errno != 0 {
            return Err(io::Error::from_raw_os_error(errno));
        }
        fs::write(format!("/proc/{pid}/uid_map"), format!("0 {uid_base} {count}\n"))?;
        fs::write(format!("/proc/{pid}/gid_map"), format!("0 {gid_base} {count}\n"))?;
        File::open(format!("/proc/{pid}/ns/user"))
    })();
    drop(release);
    // Closing the pipe ends the child unless another fork has copied the descriptor meanwhile.
    // SAFETY: takes no pointers; the pid is that of our own child, not yet waited for.
    unsafe { libc::kill(pid, libc::SIGKILL) };
    loop {
        // SAFETY: a null status is allowed.
        match check(unsafe { libc::waitpid(pid, std::ptr::null_mut(), 0) }) {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            _ => break,
        }
    }
    drop(release_out);
    Ok(opened?.into())
}
