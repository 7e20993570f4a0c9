//! The process between the server and a user's program: it gives up root, takes the terminal, and becomes the program.
//!
//! `session UID GID GROUPS TTY HOME PROGRAM NAME [ARGUMENT...]`, with groups joined by commas, TTY `tty` or `-`, and NAME
//! the program's own argument 0. A program of its own, because between fork and exec nothing of the kind is safe.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::process::{Gid, Uid, ioctl_tiocsctty, setsid};

/// Becomes the program; returns only what kept it from that.
pub fn run(arguments: &[&str]) -> io::Error {
    match prepare(arguments) {
        Ok(mut command) => command.exec(),
        Err(error) => error,
    }
}

fn prepare(arguments: &[&str]) -> io::Result<Command> {
    let [uid, gid, groups, tty, home, program, name, rest @ ..] = arguments else {
        return Err(io::Error::other("a session has more arguments"));
    };
    let number = |text: &str| text.parse::<u32>().map_err(io::Error::other);
    // A session of its own: the terminal's, and what is hung up with it.
    setsid()?;
    if *tty == "tty" {
        ioctl_tiocsctty(rustix::stdio::stdin())?;
    }
    let groups = groups.split(',').filter(|group| !group.is_empty());
    let groups = groups.map(|group| number(group).map(Gid::from_raw)).collect::<io::Result<Vec<Gid>>>()?;
    rustix::thread::set_thread_groups(&groups)?;
    let (uid, gid) = (Uid::from_raw(number(uid)?), Gid::from_raw(number(gid)?));
    rustix::thread::set_thread_res_gid(gid, gid, gid)?;
    rustix::thread::set_thread_res_uid(uid, uid, uid)?;
    if std::env::set_current_dir(home).is_err() {
        std::env::set_current_dir("/")?;
    }
    let mut command = Command::new(program);
    command.arg0(name).args(rest);
    Ok(command)
}
