//! The guest's console: a file that keeps the last part of what the guest said.
//!
//! The shim writes it from a terminal (container) or a pipe (QEMU), so that a guest that never stops talking fills
//! a bounded file and no disk.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The file grows to this many bytes, then keeps its last [`TAIL_BYTES`].
const LIMIT_BYTES: u64 = 1 << 20;
/// What is kept, and what is shown at most: EC2's own limit.
pub const TAIL_BYTES: u64 = 64 << 10;

/// Appends to a console file.
#[derive(Debug)]
pub struct ConsoleWriter {
    path: PathBuf,
    file: File,
    size: u64,
}

impl ConsoleWriter {
    /// Opens the file, making it when needed.
    pub fn open(path: &Path) -> io::Result<ConsoleWriter> {
        let file = OpenOptions::new().append(true).create(true).open(path)?;
        let size = file.metadata()?.len();
        Ok(ConsoleWriter { path: path.to_owned(), file, size })
    }

    /// Appends. Errors are swallowed: a full disk must not end the guest.
    pub fn write(&mut self, bytes: &[u8]) {
        if self.size + bytes.len() as u64 > LIMIT_BYTES {
            let _ = self.shorten();
        }
        if self.file.write_all(bytes).is_ok() {
            self.size += bytes.len() as u64;
        }
    }

    fn shorten(&mut self) -> io::Result<()> {
        let tail = read_tail(&self.path)?.0;
        self.file.set_len(0)?;
        self.size = 0;
        self.file.write_all(&tail)?;
        self.size = tail.len() as u64;
        Ok(())
    }
}

/// The last [`TAIL_BYTES`] of a console file at most, and when it was last written.
pub fn read_tail(path: &Path) -> io::Result<(Vec<u8>, SystemTime)> {
    let mut file = File::open(path)?;
    let meta = file.metadata()?;
    file.seek(SeekFrom::Start(meta.len().saturating_sub(TAIL_BYTES)))?;
    let mut bytes = Vec::new();
    file.take(TAIL_BYTES).read_to_end(&mut bytes)?;
    Ok((bytes, meta.modified()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guest_that_never_stops_talking_fills_a_bounded_file() {
        let dir = tempfile::tempdir().expect("tempdir");
        let path = dir.path().join("console.log");
        let mut writer = ConsoleWriter::open(&path).expect("open");
        for i in 0..40_000u32 {
            writer.write(format!("line {i:060}\n").as_bytes());
            assert!(writer.size <= LIMIT_BYTES);
        }
        assert!(std::fs::metadata(&path).expect("there").len() <= LIMIT_BYTES);
        let (tail, _) = read_tail(&path).expect("tail");
        assert_eq!(tail.len() as u64, TAIL_BYTES);
        assert!(tail.ends_with(format!("line {:060}\n", 39_999).as_bytes()));
    }
}
