//! Small file helpers.
//!
//! Files are replaced whole, by a rename, but not flushed: waiting for the disk would hold up the first login. What
//! a new instance needs is flushed together by [`flush`], before the instance's id is stored; after a crash
//! before that, everything is made again.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, chown};
use std::path::Path;

/// Replaces `path` with `content` under `mode`, by a rename.
pub fn replace(path: &Path, content: &[u8], mode: u32) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".new");
    let _ = fs::remove_file(&temporary);
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode).open(&temporary)?;
    file.write_all(content)?;
    fs::rename(&temporary, path)
}

/// The same for a file that others may own: it keeps its owner and mode where it is there.
pub fn rewrite(path: &Path, content: &[u8], mode: u32) -> io::Result<()> {
    let there = fs::metadata(path).ok();
    let mode = there.as_ref().map_or(mode, |there| there.permissions().mode() & 0o7777);
    replace(path, content, mode)?;
    match there {
        Some(there) => chown(path, Some(there.uid()), Some(there.gid())),
        None => Ok(()),
    }
}

/// The trimmed content of a file, or nothing where it is missing or empty.
pub fn read_trimmed(path: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Bytes from the kernel's random source.
pub fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    io::Read::read_exact(&mut fs::File::open("/dev/urandom")?, &mut bytes)?;
    Ok(bytes)
}

/// Flushes the root file system (and no other: in a container the rest is the host's).
pub fn flush() -> io::Result<()> {
    rustix::fs::syncfs(fs::File::open("/")?)?;
    Ok(())
}
