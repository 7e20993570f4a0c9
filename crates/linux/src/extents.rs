//! Where the bytes of a file are on its file system (FIEMAP): what is a hole, and what files share.

use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::fd::{AsFd, AsRawFd};

use crate::error::{Context, Result};
use crate::sys::ioctl_ptr;

// From linux/fs.h and linux/fiemap.h.
const FS_IOC_FIEMAP: libc::Ioctl = 0xC020_660B;
const FIEMAP_FLAG_SYNC: u32 = 1;
const FIEMAP_EXTENT_LAST: u32 = 1;
/// The place is not known, not yet given, or says nothing of the content: delayed, compressed, encrypted or inline.
const NO_PLACE: u32 = 0x2 | 0x4 | 0x8 | 0x80 | 0x100 | 0x200 | 0x400;
const FIEMAP_EXTENT_UNWRITTEN: u32 = 0x800;
const FIEMAP_EXTENT_SHARED: u32 = 0x2000;
/// Extents that are asked for at once: 14 KiB.
const BATCH: usize = 256;

#[repr(C)]
#[derive(Clone, Copy, Default)]
struct RawExtent {
    logical: u64,
    physical: u64,
    length: u64,
    reserved64: [u64; 2],
    flags: u32,
    reserved: [u32; 3],
}

#[repr(C)]
struct Request {
    start: u64,
    length: u64,
    flags: u32,
    mapped_extents: u32,
    extent_count: u32,
    reserved: u32,
    extents: [RawExtent; BATCH],
}

impl Request {
    fn new() -> Box<Request> {
        Box::new(Request {
            start: 0,
            length: 0,
            flags: 0,
            mapped_extents: 0,
            extent_count: 0,
            reserved: 0,
            extents: [RawExtent::default(); BATCH],
        })
    }
}

/// The first byte at or after `at` that is in no hole, where the file system tells of them; none in the rest of the file.
pub fn next_data(file: &File, at: u64, size: u64) -> io::Result<Option<u64>> {
    if at >= size {
        return Ok(None);
    }
    match seek(file, at, libc::SEEK_DATA) {
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => Ok(Some(at)),
        found => found,
    }
}

/// lseek(2) for `SEEK_DATA` and `SEEK_HOLE`; none where there is nothing but a hole from there to the end, or no file.
fn seek(file: &File, offset: u64, whence: libc::c_int) -> io::Result<Option<u64>> {
    let offset = libc::off64_t::try_from(offset).map_err(io::Error::other)?;
    // SAFETY: takes no pointers; the descriptor is open.
    let found = unsafe { libc::lseek64(file.as_raw_fd(), offset, whence) };
    match u64::try_from(found) {
        Ok(found) => Ok(Some(found)),
        Err(_) => match io::Error::last_os_error() {
            error if error.raw_os_error() == Some(libc::ENXIO) => Ok(None),
            error => Err(error),
        },
    }
}

/// Whether bytes are nothing but zeros, so that a hole says the same.
#[must_use]
pub fn is_zero(data: &[u8]) -> bool {
    // Each byte equals the next: a comparison of memory, fast in every build.
    data.first().is_none_or(|first| *first == 0 && data[1..] == data[..data.len() - 1])
}

/// The number of pieces that a file lies in, those that were never written too.
/// Source: the kernel's Documentation/filesystems/fiemap.rst.
pub fn count(file: &File) -> io::Result<u32> {
    // Without room for an extent the kernel only counts.
    let mut request = Request::new();
    request.length = u64::MAX;
    // SAFETY: the request is defined with a header and as many extents as extent_count says: none.
    unsafe { ioctl_ptr(file.as_fd(), FS_IOC_FIEMAP, &mut *request) }?;
    Ok(request.mapped_extents)
}

/// A piece of a file that is no hole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Where in the file, bytes.
    pub offset_bytes: u64,
    /// How long, bytes.
    pub length_bytes: u64,
    /// Where on the file system's device, bytes; none where that doesn't tell what its content is.
    pub physical_bytes: Option<u64>,
    /// Whether the file system counts another user of the same place.
    pub shared: bool,
}

impl Extent {
    /// The first byte behind it.
    pub fn end_bytes(&self) -> u64 {
        self.offset_bytes.saturating_add(self.length_bytes)
    }
}

/// The pieces of a file that overlap a range, in order; what is allocated but was never written counts as a hole. None
/// where the file system can't tell. What is being written is brought to the disk first.
pub fn extents(file: &File, range: Range<u64>) -> Result<Option<Vec<Extent>>> {
    let mut found = Vec::new();
    let mut start = range.start;
    let mut request = Request::new();
    while start < range.end {
        request.start = start;
        request.length = range.end - start;
        request.flags = FIEMAP_FLAG_SYNC;
        request.mapped_extents = 0;
        request.extent_count = u32::try_from(BATCH).unwrap_or(0);
        // SAFETY: the request is defined with a header and as many extents as extent_count says, which is what this is.
        let answer = unsafe { ioctl_ptr(file.as_fd(), FS_IOC_FIEMAP, &mut *request) };
        match answer {
            Ok(_) => {}
            Err(e) if matches!(e.raw_os_error(), Some(libc::EOPNOTSUPP | libc::ENOTTY | libc::EBADR)) => {
                return Ok(None);
            }
            Err(e) => return Err(e).ctx("fiemap", "file"),
        }
        let mapped = usize::try_from(request.mapped_extents).unwrap_or(0).min(BATCH);
        let Some(last) = request.extents[..mapped].last().copied() else { break };
        for raw in &request.extents[..mapped] {
            if raw.flags & FIEMAP_EXTENT_UNWRITTEN == 0 {
                found.push(Extent {
                    offset_bytes: raw.logical,
                    length_bytes: raw.length,
                    physical_bytes: (raw.flags & NO_PLACE == 0).then_some(raw.physical),
                    shared: raw.flags & FIEMAP_EXTENT_SHARED != 0,
                });
            }
        }
        if last.flags & FIEMAP_EXTENT_LAST != 0 {
            break;
        }
        // At least one byte further, whatever the file system says.
        start = last.logical.saturating_add(last.length).max(start + 1);
    }
    Ok(Some(found))
}

/// As [`extents`] for file systems that only know holes: the pieces have no place.
pub fn data(file: &File, range: Range<u64>) -> Result<Vec<Extent>> {
    let mut found = Vec::new();
    let mut position = range.start;
    while position < range.end {
        let Some(start) = seek(file, position, libc::SEEK_DATA).ctx("seek", "data")? else { break };
        let end = seek(file, start, libc::SEEK_HOLE).ctx("seek", "hole")?.unwrap_or(range.end).min(range.end);
        if start >= range.end || end <= start {
            break;
        }
        found.push(Extent {
            offset_bytes: start,
            length_bytes: end - start,
            physical_bytes: None,
            shared: false,
        });
        position = end;
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt as _;

    use super::*;

    #[test]
    fn holes_are_left_out() {
        let dir = tempfile::tempdir().unwrap();
        let file =
            File::options().read(true).write(true).create_new(true).open(dir.path().join("a")).unwrap();
        file.set_len(8 << 20).unwrap();
        file.write_all_at(&[1; 4096], 1 << 20).unwrap();
        file.write_all_at(&[2; 8192], 5 << 20).unwrap();
        // A tmpfs can't tell places.
        for all in extents(&file, 0..8 << 20).unwrap().into_iter().chain([data(&file, 0..8 << 20).unwrap()]) {
            let covers = |at: u64| all.iter().any(|e| e.offset_bytes <= at && at < e.end_bytes());
            assert!(covers(1 << 20) && covers(5 << 20) && covers((5 << 20) + 8191), "{all:?}");
            assert!(!covers(0) && !covers(3 << 20) && !covers(7 << 20), "{all:?}");
        }
        assert!(extents(&file, 2 << 20..4 << 20).unwrap().is_none_or(|all| all.is_empty()));
        assert_eq!(data(&file, 2 << 20..4 << 20).unwrap(), []);
    }
}
