//! Kernel parameters under /proc/sys. Those of the network belong to the namespace of the calling thread.

use std::fs;
use std::path::PathBuf;

use crate::NetNs;
use crate::error::{Context, Error, Result};

/// Writes a parameter, as in `write("net/ipv4/ip_forward", "1")`, in the namespace of the calling thread.
pub fn write(path: &str, value: &str) -> Result<()> {
    fs::write(locate(path)?, value).ctx("write sysctl", path)
}

/// Reads a parameter, without the newline, in the namespace of the calling thread.
pub fn read(path: &str) -> Result<String> {
    Ok(fs::read_to_string(locate(path)?).ctx("read sysctl", path)?.trim_end().to_owned())
}

/// Writes a parameter in a namespace.
pub fn write_in(ns: &NetNs, path: &str, value: &str) -> Result<()> {
    ns.run(|| write(path, value))?
}

/// Writes several parameters in a namespace, stopping at the first that is refused.
pub fn write_all_in(ns: &NetNs, values: &[(&str, &str)]) -> Result<()> {
    ns.run(|| values.iter().try_for_each(|(path, value)| write(path, value)))?
}

/// Reads a parameter in a namespace.
pub fn read_in(ns: &NetNs, path: &str) -> Result<String> {
    ns.run(|| read(path))?
}

fn locate(path: &str) -> Result<PathBuf> {
    // Interface names come from callers, so a name must not climb out of /proc/sys.
    if path.starts_with('/') || path.split('/').any(|part| part.is_empty() || part == "." || part == "..") {
        return Err(Error::invalid("locate sysctl", path, "must be relative to /proc/sys, without dots"));
    }
    Ok(PathBuf::from("/proc/sys").join(path))
}
