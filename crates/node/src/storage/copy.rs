//! Clones, and copies where a clone can't be had.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use cumulet_linux::reflink::{self, Cloned};

use super::{At, StorageError};

/// Large enough for full speed, small enough that holes are found.
const CHUNK_BYTES: usize = 256 << 10;

/// Makes `to`, which must not exist, with the content of `from`: shared blocks where possible.
pub(super) fn clone_or_copy(from: &Path, to: &Path) -> Result<(), StorageError> {
    match reflink::clone_file(from, to)? {
        Cloned::Shared => Ok(()),
        // Not copy_file_range: it refuses two file systems of different types, which is the usual case here.
        Cloned::Unsupported => copy(from, to).at("copy to", to),
    }
}

/// Copies, with a hole for each chunk of zeros.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let mut source = File::open(from)?;
    let mut target = OpenOptions::new().write(true).create_new(true).open(to)?;
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut length = 0u64;
    loop {
        let got = read_full(&mut source, &mut chunk)?;
        if got == 0 {
            break;
        }
        let data = &chunk[..got];
        length += got as u64;
        if data.iter().all(|byte| *byte == 0) {
            target.seek(SeekFrom::Start(length))?;
        } else {
            target.write_all(data)?;
        }
    }
    target.set_len(length)?;
    target.sync_all()
}

fn read_full(source: &mut File, chunk: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < chunk.len() {
        match source.read(&mut chunk[filled..]) {
            Ok(0) => break,
            Ok(got) => filled += got,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(filled)
}
