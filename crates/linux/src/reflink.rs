//! Files that share blocks: clones, holes, and what a file really occupies.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::fs::{FileExt as _, MetadataExt};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::error::{Context, Result};
use crate::extents::{self, is_zero, next_data};
use crate::sys::{check, ioctl_int, ioctl_ptr};

/// XFS takes some 20 µs to share an extent, and holds up the file's writers meanwhile; one that is shared already costs
/// 1 µs. A file with more extents than this is shared piece by piece before it is cloned at one instant.
const EXTENTS_AT_ONCE: u32 = 1_000;
/// How long writers wait for a piece, about.
const PIECE_TIME: Duration = Duration::from_millis(10);
const LEAST_PIECE_BYTES: u64 = 64 << 10;
/// What is written meanwhile is torn off again: each pass has less of that to do, until one is as short as this.
const LAST_PASS_TIME: Duration = Duration::from_millis(100);
const MOST_PASSES: u32 = 8;

/// Whether a clone was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cloned {
    /// The new file shares the blocks of the old one.
    Shared,
    /// The file system cannot share blocks, or the two are on different ones; nothing was made.
    Unsupported,
}

/// Makes `dst`, which must not exist, a clone of `src` as it is at one instant. Not yet durable: fsync it and its
/// directory. Writers to `src` wait while it is cloned: 1 µs for each of its extents, and some 10 ms now and then before,
/// when it has many.
pub fn clone_file(src: &Path, dst: &Path) -> Result<Cloned> {
    let from = File::open(src).ctx("open", src.display())?;
    let to = OpenOptions::new().write(true).create_new(true).open(dst).ctx("create", dst.display())?;
    let cloned = share_ahead(&from, &to).and_then(|()| share(&from, &to));
    finish_clone(cloned, src, dst)
}

/// Does what takes long of a clone, so that [`complete_clone`] takes little: `dst`, which must not exist, has most of
/// `src` then, of no one instant.
pub fn prepare_clone(src: &Path, dst: &Path) -> Result<Cloned> {
    let from = File::open(src).ctx("open", src.display())?;
    let to = OpenOptions::new().write(true).create_new(true).open(dst).ctx("create", dst.display())?;
    finish_clone(share_ahead(&from, &to), src, dst)
}

/// Makes `dst`, which [`prepare_clone`] made, a clone of `src` as it is now, as [`clone_file`] does.
pub fn complete_clone(src: &Path, dst: &Path) -> Result<Cloned> {
    let from = File::open(src).ctx("open", src.display())?;
    let to = OpenOptions::new().write(true).open(dst).ctx("open", dst.display())?;
    finish_clone(share(&from, &to), src, dst)
}

fn finish_clone(cloned: io::Result<()>, src: &Path, dst: &Path) -> Result<Cloned> {
    if cloned.is_err() {
        let _ = fs::remove_file(dst);
    }
    match cloned {
        Ok(()) => Ok(Cloned::Shared),
        Err(e)
            if matches!(
                e.raw_os_error(),
                Some(libc::EOPNOTSUPP | libc::EXDEV | libc::EINVAL | libc::ENOTTY | libc::ENOSYS)
            ) =>
        {
            Ok(Cloned::Unsupported)
        }
        Err(e) => Err(crate::Error::os("clone", format!("{} to {}", src.display(), dst.display()), e)),
    }
}

/// Makes all of a file a clone of another, at one instant.
fn share(from: &File, to: &File) -> io::Result<()> {
    let source = libc::c_ulong::try_from(from.as_raw_fd()).map_err(io::Error::other)?;
    ioctl_int(to.as_fd(), libc::FICLONE, source).map(drop)
}

/// Shares the blocks of a file that has many extents, until there is little left to share.
fn share_ahead(from: &File, to: &File) -> io::Result<()> {
    if extents::count(from).unwrap_or(0) <= EXTENTS_AT_ONCE {
        return Ok(());
    }
    let mut before = Duration::MAX;
    for _ in 0..MOST_PASSES {
        let began = Instant::now();
        share_in_pieces(from, to)?;
        let took = began.elapsed();
        if took <= LAST_PASS_TIME || took > before / 2 {
            break;
        }
        before = took;
    }
    Ok(())
}

fn share_in_pieces(from: &File, to: &File) -> io::Result<()> {
    let size = from.metadata()?.len();
    to.set_len(size)?;
    let (mut offset, mut piece) = (0, 16 << 20);
    while offset < size {
        let length = piece.min(size - offset);
        let mut range = libc::file_clone_range {
            src_fd: i64::from(from.as_raw_fd()),
            src_offset: offset,
            src_length: length,
            dest_offset: offset,
        };
        let began = Instant::now();
        // SAFETY: FICLONERANGE is defined with this structure.
        unsafe { ioctl_ptr(to.as_fd(), libc::FICLONERANGE, &mut range) }?;
        offset += length;
        let took = began.elapsed();
        if took > PIECE_TIME {
            piece = (piece / 2).max(LEAST_PIECE_BYTES);
        } else if took < PIECE_TIME / 4 {
            piece = piece.saturating_mul(2);
        }
    }
    Ok(())
}

/// Whether files in `dir` can share blocks, found by trying.
pub fn supported(dir: &Path) -> Result<bool> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let id = format!("{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let (a, b) = (dir.join(format!(".reflink-{id}-a")), dir.join(format!(".reflink-{id}-b")));
    fs::write(&a, [0x55; 4096]).ctx("write", a.display())?;
    let cloned = clone_file(&a, &b);
    let _ = fs::remove_file(&a);
    let _ = fs::remove_file(&b);
    Ok(cloned? == Cloned::Shared)
}

/// Large enough for full speed, small enough that holes are found.
const CHUNK_BYTES: usize = 256 << 10;

/// Copies `src` to `dst`, which must not exist, with a hole for each chunk of zeros. For file systems that cannot share
/// blocks.
pub fn copy_sparse(src: &Path, dst: &Path) -> Result<()> {
    let from = File::open(src).ctx("open", src.display())?;
    let to = OpenOptions::new().write(true).create_new(true).open(dst).ctx("create", dst.display())?;
    let copied = copy_data(&from, &to);
    if copied.is_err() {
        let _ = fs::remove_file(dst);
    }
    copied.ctx("copy", format!("{} to {}", src.display(), dst.display()))
}

/// Not by copy_file_range(2): it refuses two file systems of different types, which is the usual case here.
fn copy_data(from: &File, to: &File) -> io::Result<()> {
    let size = from.metadata()?.len();
    to.set_len(size)?;
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut at = 0;
    while let Some(data) = next_data(from, at, size)? {
        let length = usize::try_from(size - data).map_or(CHUNK_BYTES, |rest| rest.min(CHUNK_BYTES));
        from.read_exact_at(&mut chunk[..length], data)?;
        if !is_zero(&chunk[..length]) {
            to.write_all_at(&chunk[..length], data)?;
        }
        at = data + length as u64;
    }
    Ok(())
}

/// Frees the blocks of a range; it then reads as zeros and the file keeps its size.
pub fn punch_hole(file: &File, offset_bytes: u64, len_bytes: u64) -> Result<()> {
    let punched = (|| {
        let (offset, len) = (to_off(offset_bytes)?, to_off(len_bytes)?);
        let mode = libc::FALLOC_FL_PUNCH_HOLE | libc::FALLOC_FL_KEEP_SIZE;
        // SAFETY: takes no pointers; the descriptor is open.
        check(unsafe { libc::fallocate(file.as_raw_fd(), mode, offset, len) })
    })();
    punched.ctx("punch hole", format!("at {offset_bytes}+{len_bytes}"))?;
    Ok(())
}

/// Bytes that a file occupies on disk; blocks that it shares with clones count in each.
pub fn allocated_bytes(path: &Path) -> Result<u64> {
    // st_blocks counts units of 512 bytes whatever the file system's block size.
    Ok(fs::metadata(path).ctx("stat", path.display())?.blocks() * 512)
}

/// Makes names that were created, renamed or removed in a directory durable.
pub fn fsync_dir(dir: &Path) -> Result<()> {
    File::open(dir).and_then(|d| d.sync_all()).ctx("sync", dir.display())
}

fn to_off(value: u64) -> io::Result<libc::off64_t> {
    libc::off64_t::try_from(value).map_err(io::Error::other)
}
