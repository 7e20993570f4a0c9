//! A child that ends with whoever has it.

use std::os::fd::{AsFd as _, OwnedFd};
use std::process::ExitStatus;
use std::time::Duration;

use super::Child;
use crate::error::Result;

/// A child that is killed, and waited for, when this is dropped.
#[derive(Debug)]
pub struct OwnedChild {
    pub(crate) pid: u32,
    pidfd: OwnedFd,
    waited: bool,
}

impl OwnedChild {
    /// Waits for its end, no longer than `limit`. None means that it runs on.
    ///
    /// # Errors
    /// The kernel's.
    pub fn wait(&mut self, limit: Option<Duration>) -> Result<Option<ExitStatus>> {
        if !super::wait_exit(self.pidfd.as_fd(), limit)? {
            return Ok(None);
        }
        let status = super::wait(self.pid)?;
        self.waited = true;
        Ok(Some(status))
    }
}

impl From<Child> for OwnedChild {
    fn from(child: Child) -> OwnedChild {
        OwnedChild { pid: child.identity.pid, pidfd: child.pidfd, waited: false }
    }
}

impl Drop for OwnedChild {
    fn drop(&mut self) {
        if !self.waited {
            let _ = super::kill(self.pidfd.as_fd());
            let _ = super::wait(self.pid);
        }
    }
}
