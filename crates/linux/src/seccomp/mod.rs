//! Filters of system calls, seccomp(2): the one of jailed programs, and the answering of calls that another's filter hands
//! over.

mod filter;
mod notify;

pub(crate) use filter::filter;
pub use notify::{Answer, Call, Listener};

/// AUDIT_ARCH_X86_64 of linux/audit.h; calls of the x32 ABI have it too.
pub const ARCH_X86_64: u32 = 0xc000_003e;
/// AUDIT_ARCH_I386.
pub const ARCH_I386: u32 = 0x4000_0003;
/// This processor's own convention.
#[cfg(target_arch = "x86_64")]
pub const ARCH_NATIVE: u32 = ARCH_X86_64;
/// This processor's own convention: AUDIT_ARCH_AARCH64.
#[cfg(target_arch = "aarch64")]
pub const ARCH_NATIVE: u32 = 0xc000_00b7;
