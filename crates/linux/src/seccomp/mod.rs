//! Filters of system calls, seccomp(2): the one of jailed programs, and the answering of calls that another's filter hands
//! over.

mod filter;
mod notify;

pub(crate) use filter::filter;
pub use notify::{ARCH_I386, ARCH_X86_64, Answer, Call, Listener};
