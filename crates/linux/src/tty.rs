//! Pseudo-terminals: the console of a container.

use std::fs::{File, OpenOptions};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use crate::error::{Context, Result};
use crate::sys::{ioctl_int, ioctl_ptr, own};

/// A new pseudo-terminal.
#[derive(Debug)]
pub struct Pty {
    /// The controlling side.
    pub master: OwnedFd,
    /// The node of the other side, as in `/dev/pts/3`.
    pub slave: PathBuf,
}

/// Opens a new pseudo-terminal.
pub fn open() -> Result<Pty> {
    let master = OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(libc::O_NOCTTY)
        .open("/dev/ptmx")
        .ctx("open", "/dev/ptmx")?;
    let mut lock: libc::c_int = 0;
    // SAFETY: TIOCSPTLCK is defined with an int.
    unsafe { ioctl_ptr(master.as_fd(), libc::TIOCSPTLCK, &mut lock) }.ctx("unlock", "/dev/ptmx")?;
    let mut number: libc::c_uint = 0;
    // SAFETY: TIOCGPTN is defined with an unsigned int.
    unsafe { ioctl_ptr(master.as_fd(), libc::TIOCGPTN, &mut number) }.ctx("number", "/dev/ptmx")?;
    Ok(Pty { master: master.into(), slave: PathBuf::from(format!("/dev/pts/{number}")) })
}

impl Pty {
    /// Opens the other side without making it this process's controlling terminal.
    pub fn open_slave(&self) -> Result<File> {
        OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(libc::O_NOCTTY)
            .open(&self.slave)
            .ctx("open", self.slave.display())
    }
}

/// Opens the other side of a pseudo-terminal by its controlling side, whatever namespaces its node is in; it does not
/// become this process's controlling terminal.
pub fn open_peer(master: BorrowedFd<'_>) -> Result<OwnedFd> {
    // _IO('T', 0x41) of asm-generic/ioctls.h.
    const TIOCGPTPEER: libc::Ioctl = 0x5441;
    let flags = libc::c_ulong::from((libc::O_RDWR | libc::O_NOCTTY | libc::O_CLOEXEC).unsigned_abs());
    let fd = ioctl_int(master, TIOCGPTPEER, flags).ctx("open other side of", "terminal")?;
    own(fd.into()).ctx("open other side of", "terminal")
}

/// Sets the size in characters.
pub fn set_size(terminal: BorrowedFd<'_>, rows: u16, columns: u16) -> Result<()> {
    let mut size = libc::winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    // SAFETY: TIOCSWINSZ is defined with a winsize.
    unsafe { ioctl_ptr(terminal, libc::TIOCSWINSZ, &mut size) }.ctx("set size of", "terminal")?;
    Ok(())
}
