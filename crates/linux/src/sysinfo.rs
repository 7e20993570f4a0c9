//! Answering sysinfo(2) for processes of a container, whose filter hands the call over: the kernel itself knows only of the
//! whole machine's memory.

use std::fs::OpenOptions;
use std::io;
use std::mem::zeroed;
use std::os::unix::fs::FileExt;

use crate::seccomp::{ARCH_NATIVE, Answer, Call, Listener};
use crate::sys::check;

/// The call's number in this processor's convention.
pub const NUMBER: i32 = libc::SYS_sysinfo as i32;

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

/// Writes the answer where the caller wants it. One whose structure is another is left to the kernel.
#[must_use]
pub fn answer(listener: &Listener, call: &Call, memory: &Told) -> Answer {
    if call.arch != ARCH_NATIVE {
        return Answer::Continue;
    }
    write(listener, call, memory).map_or(Answer::Fails(libc::EFAULT), |()| Answer::Done)
}

fn write(listener: &Listener, call: &Call, memory: &Told) -> io::Result<()> {
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
    if !listener.is_waiting(call) {
        return Ok(());
    }
    // SAFETY: a structure of numbers that was filled, with its size; it lives until the slice is gone.
    let bytes =
        unsafe { std::slice::from_raw_parts((&raw const info).cast::<u8>(), size_of::<libc::sysinfo>()) };
    of_caller.write_all_at(bytes, call.arguments[0])
}
