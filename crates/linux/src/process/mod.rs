//! Processes that outlive the server: starting them detached, and knowing them again later.
//!
//! A process is identified by its pid *and* its start time, since the kernel reuses pids. Signals go through a pidfd,
//! which never names another process.

mod owned;
mod spawn;
mod userns;

use std::fs;
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

pub use owned::OwnedChild;
pub use spawn::{Child, SpawnSpec, spawn_detached};
pub(crate) use userns::user_namespace;

use crate::error::{Context, Error, Result};
use crate::sys::{check, check_long, own};

/// A process for certain: a pid and when it started, in clock ticks since boot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Process id.
    pub pid: u32,
    /// Start time in clock ticks since boot.
    pub start_time: u64,
}

/// A descriptor of a process; becomes readable when the process ends.
///
/// # Errors
/// `is_not_found` when there is none, or it has been waited for.
pub fn pidfd_open(pid: u32) -> Result<OwnedFd> {
    let raw = to_pid(pid)?;
    // SAFETY: takes no pointers.
    own(unsafe { libc::syscall(libc::SYS_pidfd_open, raw, 0) }).ctx("open process", pid)
}

/// Opens a process only if it is still the one that is meant.
pub fn open_identity(identity: Identity) -> Result<Option<OwnedFd>> {
    let fd = match pidfd_open(identity.pid) {
        Ok(fd) => fd,
        Err(e) if e.is_not_found() => return Ok(None),
        Err(e) => return Err(e),
    };
    // Checked after opening: the descriptor then names the process that was checked.
    Ok(is_same(identity.pid, identity.start_time).then_some(fd))
}

/// Waits until a process ends, `None` without limit. Returns whether it has ended.
pub fn wait_exit(pidfd: BorrowedFd<'_>, limit: Option<Duration>) -> Result<bool> {
    let start = Instant::now();
    loop {
        let left_ms = match limit {
            None => -1,
            Some(limit) => {
                let left = limit.saturating_sub(start.elapsed());
                // Rounded up, so that a wait of less than a millisecond doesn't spin.
                i32::try_from(left.as_micros().div_ceil(1000)).unwrap_or(i32::MAX)
            }
        };
        let mut poll = libc::pollfd { fd: pidfd.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: one valid pollfd is passed, with a count of one.
        match check(unsafe { libc::poll(&mut poll, 1, left_ms) }) {
            Ok(0) if left_ms == 0 => return Ok(false),
            Ok(0) => {}
            Ok(_) => return Ok(true),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(Error::os("wait for", "process", e)),
        }
    }
}

/// When a process started, in clock ticks since boot; `None` when there is none. A zombie counts as existing.
pub fn start_time(pid: u32) -> Result<Option<u64>> {
    match fs::read_to_string(format!("/proc/{pid}/stat")) {
        Ok(stat) => parse_start_time(&stat)
            .map(Some)
            .ok_or_else(|| Error::invalid("read", format!("/proc/{pid}/stat"), "has no start time")),
        Err(e) if e.kind() == io::ErrorKind::NotFound || e.raw_os_error() == Some(libc::ESRCH) => Ok(None),
        Err(e) => Err(Error::os("read start time of process", pid, e)),
    }
}

/// Whether a pid still belongs to the process that started at that time.
pub fn is_same(pid: u32, start: u64) -> bool {
    matches!(start_time(pid), Ok(Some(now)) if now == start)
}

/// Whether a process exists, is the one that is meant, and is not a zombie.
pub fn is_alive(identity: Identity) -> bool {
    let Ok(stat) = fs::read_to_string(format!("/proc/{}/stat", identity.pid)) else { return false };
    let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
    parse_start_time(&stat) == Some(identity.start_time) && !matches!(state, Some('Z' | 'X'))
}

/// Sends a signal. Returns whether there was still a process to receive it.
pub fn pidfd_send_signal(pidfd: BorrowedFd<'_>, signal: i32) -> Result<bool> {
    // SAFETY: a null siginfo is allowed; no other pointers.
    let sent = check_long(unsafe {
        libc::syscall(
            libc::SYS_pidfd_send_signal,
            pidfd.as_raw_fd(),
            signal,
            std::ptr::null::<libc::siginfo_t>(),
            0,
        )
    });
    match sent {
        Ok(_) => Ok(true),
        Err(e) if e.raw_os_error() == Some(libc::ESRCH) => Ok(false),
        Err(e) => Err(Error::os("signal", format!("process with {signal}"), e)),
    }
}

/// Kills a process at once. Returns whether there was still one.
pub fn kill(pidfd: BorrowedFd<'_>) -> Result<bool> {
    pidfd_send_signal(pidfd, libc::SIGKILL)
}

/// Asks a process to end. Returns whether there was still one.
pub fn terminate(pidfd: BorrowedFd<'_>) -> Result<bool> {
    pidfd_send_signal(pidfd, libc::SIGTERM)
}

/// Makes this process adopt orphans among its descendants, so that it can wait for them.
pub fn set_child_subreaper() -> Result<()> {
    // SAFETY: takes no pointers.
    check(unsafe { libc::prctl(libc::PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) }).ctx("become", "subreaper")?;
    Ok(())
}

/// Waits for a child of this process and removes it.
pub fn wait(pid: u32) -> Result<ExitStatus> {
    loop {
        if let Some(status) = wait_pid(pid, 0)? {
            return Ok(status);
        }
    }
}

/// The exit status of a child of this process if it has ended, which also removes it.
pub fn try_wait(pid: u32) -> Result<Option<ExitStatus>> {
    wait_pid(pid, libc::WNOHANG)
}

fn wait_pid(pid: u32, flags: libc::c_int) -> Result<Option<ExitStatus>> {
    let raw = to_pid(pid)?;
    loop {
        let mut status = 0;
        // SAFETY: `status` is valid for writes.
        match check(unsafe { libc::waitpid(raw, &mut status, flags) }) {
            Ok(0) => return Ok(None),
            Ok(_) => return Ok(Some(ExitStatus::from_raw(status))),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(Error::os("wait for process", pid, e)),
        }
    }
}

fn to_pid(pid: u32) -> Result<libc::pid_t> {
    // 0 and negative numbers mean groups of processes to the kernel.
    libc::pid_t::try_from(pid)
        .ok()
        .filter(|pid| *pid > 0)
        .ok_or_else(|| Error::invalid("name process", pid, "not a process id"))
}

/// Field 22 of proc_pid_stat(5). The name in field 2 may hold spaces and parentheses, so count from its end.
fn parse_start_time(stat: &str) -> Option<u64> {
    let (_, rest) = stat.rsplit_once(')')?;
    rest.split_whitespace().nth(19)?.parse().ok()
}

/// Ends this process when it writes to a pipe that nobody reads any more, as other programs end: `cumulet status | head`.
/// Rust ignores the signal, and printing panics.
pub fn end_on_broken_pipe() {
    // SAFETY: SIG_DFL is no function of ours, and no other thread depends on the signal's being ignored.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
}

/// Lets this process have as many descriptors as the host allows it: each interface takes several, and the usual limit is
/// meant for programs that wait by select(2).
pub fn allow_many_files() {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the pointers are valid; where the limit can't be raised, opening will say so.
    unsafe {
        if libc::getrlimit(libc::RLIMIT_NOFILE, &raw mut limit) == 0 {
            limit.rlim_cur = limit.rlim_max;
            libc::setrlimit(libc::RLIMIT_NOFILE, &raw const limit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_parentheses_does_not_move_the_field() {
        let stat = "7 (a) b) S 1 7 7 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 12345 1 1";
        assert_eq!(parse_start_time(stat), Some(12345));
    }
}
