//! The processes under init: started, reaped, and their ends told to whoever started them.
//!
//! Invariant: a process is started and entered in the table under the lock that reaping takes too, so that no
//! end is lost, and the standard library never finds a child of its own reaped away during a failed start.

use rustix::process::{WaitOptions, WaitStatus, wait};
use std::collections::HashMap;
use std::io;
use std::process::Command;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Default)]
struct Table {
    waiting: HashMap<i32, Sender<WaitStatus>>,
    closed: bool,
}

/// The table of started processes.
#[derive(Default)]
pub struct Children(Mutex<Table>);

impl Children {
    fn table(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts a process; its end arrives on the receiver. Refused after [`Children::close`].
    pub fn start(&self, command: &mut Command) -> io::Result<(std::process::Child, Receiver<WaitStatus>)> {
        let mut table = self.table();
        if table.closed {
            return Err(io::Error::other("the instance is shutting down"));
        }
        let child = command.spawn()?;
        let (sender, receiver) = channel();
        table.waiting.insert(i32::try_from(child.id()).unwrap_or(0), sender);
        Ok((child, receiver))
    }

    /// Collects every process that has ended, own or adopted.
    pub fn reap(&self) {
        let mut table = self.table();
        while let Ok(Some((pid, status))) = wait(WaitOptions::NOHANG) {
            if let Some(sender) = table.waiting.remove(&pid.as_raw_pid()) {
                let _ = sender.send(status); // nobody waits: fine
            }
        }
    }

    /// Lets nothing start any more: the instance is going down.
    pub fn close(&self) {
        self.table().closed = true;
    }
}

/// Waits for the end of a started process, which must be a success.
pub fn succeeded(program: &str, ended: &Receiver<WaitStatus>) -> io::Result<()> {
    let status = ended.recv().map_err(|_| io::Error::other("the process was lost"))?;
    match describe(status) {
        None => Ok(()),
        Some(end) => Err(io::Error::other(format!("{program} {end}"))),
    }
}

/// How a process ended, or nothing where it succeeded.
pub fn describe(status: WaitStatus) -> Option<String> {
    match (status.exit_status(), status.terminating_signal()) {
        (Some(0), _) => None,
        (Some(code), _) => Some(format!("exited with status {code}")),
        (_, Some(signal)) => Some(format!("was ended by signal {signal}")),
        _ => Some("ended".to_owned()),
    }
}
