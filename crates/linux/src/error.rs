//! The one error of this crate: which operation, on which object, and the kernel's answer as its source.

use std::io;

/// The result of an operation on the kernel.
pub type Result<T> = std::result::Result<T, Error>;

/// Why an operation on the kernel failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A system call failed.
    #[error("{op} {object}")]
    Os {
        /// What was tried, as a verb.
        op: &'static str,
        /// What it was tried on: a name or path.
        object: String,
        /// The kernel's answer.
        #[source]
        source: io::Error,
    },
    /// The kernel refused a netlink request and said why in words.
    #[error("{op} {object}: {message}")]
    Netlink {
        /// What was tried.
        op: &'static str,
        /// What it was tried on.
        object: String,
        /// The kernel's own explanation.
        message: String,
        /// The error number.
        #[source]
        source: io::Error,
    },
    /// The argument, or what the kernel returned, is not usable.
    #[error("{op} {object}: {reason}")]
    Invalid {
        /// What was tried.
        op: &'static str,
        /// What it was tried on.
        object: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A bounded wait ended before the condition was met.
    #[error("{op} {object}: not done within {limit_ms} ms")]
    Timeout {
        /// What was waited for.
        op: &'static str,
        /// What it was waited on.
        object: String,
        /// The bound, in milliseconds.
        limit_ms: u64,
    },
    /// `nft` rejected a ruleset.
    #[error("nft: {stderr}{}", line.as_ref().map(|l| format!(" (line: {l})")).unwrap_or_default())]
    Nft {
        /// What nft printed.
        stderr: String,
        /// The line of the script that the first error is about.
        line: Option<String>,
    },
}

impl Error {
    /// An error of a system call.
    pub fn os(op: &'static str, object: impl std::fmt::Display, source: io::Error) -> Error {
        Error::Os { op, object: object.to_string(), source }
    }

    /// An error of an argument or an answer.
    pub fn invalid(op: &'static str, object: impl std::fmt::Display, reason: impl Into<String>) -> Error {
        Error::Invalid { op, object: object.to_string(), reason: reason.into() }
    }

    /// The error number of the kernel, where there is one.
    pub fn errno(&self) -> Option<i32> {
        match self {
            Error::Os { source, .. } | Error::Netlink { source, .. } => source.raw_os_error(),
            Error::Invalid { .. } | Error::Timeout { .. } | Error::Nft { .. } => None,
        }
    }

    /// Whether the object is absent.
    pub fn is_not_found(&self) -> bool {
        matches!(self.errno(), Some(libc::ENOENT | libc::ENODEV | libc::ENXIO | libc::ESRCH))
    }

    /// Whether the object exists already.
    pub fn is_exists(&self) -> bool {
        self.errno() == Some(libc::EEXIST)
    }
}

/// An error and its causes on one line, for logs: "open /x: No such file or directory".
pub fn describe(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}

/// Adds the operation and the object to an I/O error.
pub(crate) trait Context<T> {
    fn ctx(self, op: &'static str, object: impl std::fmt::Display) -> Result<T>;
}

impl<T> Context<T> for io::Result<T> {
    fn ctx(self, op: &'static str, object: impl std::fmt::Display) -> Result<T> {
        self.map_err(|source| Error::os(op, object, source))
    }
}
