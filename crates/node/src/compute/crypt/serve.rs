//! The process that decrypts and encrypts one file, started by the server only: `cumulet shim --crypt PLACE` for a volume,
//! `cumulet shim --scratch PLACE` for a file of a conversion.
//!
//! Threads take requests from the kernel and answer them, each with buffers of its own. Reads and writes that are whole
//! sectors go through side by side, as a disk's do; others (no guest makes any) have the volume for themselves.

use std::fs::File;
use std::io::{self, IoSlice, Read as _, Write as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::fs::FileExt as _;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::JoinHandle;

use cumulet_crypt::{DataKey, SECTOR_BYTES, SectorCipher};
use cumulet_linux::{fdpass, reflink};
use rustix::mm::MlockAllFlags;
use rustix::process::DumpableBehavior;
use zeroize::Zeroizing;

use super::super::fuse::{self, HEADER_BYTES, MAX_IO_BYTES, Request, WRITE_BYTES};

/// Requests that are worked on at once.
const THREADS: usize = 8;
const STACK_BYTES: usize = 256 << 10;
/// Memory that direct accesses take.
const ALIGN: usize = 4096;
/// Whom it becomes once it has all that it needs.
const NOBODY: u32 = 65_534;
const SECTOR: u64 = SECTOR_BYTES as u64;
// From linux/falloc.h.
const KEEP_SIZE: u32 = 1;
const PUNCH_HOLE: u32 = 2;
const ZERO_RANGE: u32 = 16;
const SEEK_DATA: u32 = 3;
const SEEK_HOLE: u32 = 4;
// From errno.h; the same on all of Linux's processors that matter here.
const EIO: i32 = 5;
const EINVAL: i32 = 22;
const EPERM: i32 = 1;
const ENODEV: i32 = 19;
const ENOSYS: i32 = 38;
const EOPNOTSUPP: i32 = 95;

/// Memory that begins at a multiple of a page, or so many bytes before one.
pub(super) struct Buffer {
    memory: Vec<u8>,
    start: usize,
    length: usize,
}

impl Buffer {
    pub fn new(length: usize, before: usize) -> Buffer {
        let memory = vec![0; before + length + ALIGN];
        let start = memory.as_ptr().wrapping_add(before).align_offset(ALIGN);
        Buffer { memory, start, length: before + length }
    }

    pub fn bytes(&mut self) -> &mut [u8] {
        &mut self.memory[self.start..self.start + self.length]
    }
}

/// What users of a served file may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rights {
    /// A guest's disk: root reads and writes it, and nobody makes it shorter.
    Disk,
    /// A file of a conversion: whoever is shown it reads and writes it, and gives it a size.
    Scratch,
}

/// A file that is served.
struct Volume {
    device: File,
    file: File,
    cipher: SectorCipher,
    /// What users of the file may do with it.
    rights: Rights,
    /// Held alone by a write that also touches what it does not write.
    whole_sectors: RwLock<()>,
}

/// Receives key and descriptors over standard input, and serves until the view is closed; a file of a conversion until the
/// server lets go of the socket, or ends.
pub fn serve(rights: Rights) -> io::Result<()> {
    // Neither a core dump nor another process may have the key.
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    let mut socket = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let Some((cipher, device, file)) = receive(&mut socket)? else { return Ok(()) };
    super::super::shim::release_stdin();
    // The key stays out of swap. Where this may not be had, it does without.
    let _ = rustix::mm::mlockall(MlockAllFlags::CURRENT | MlockAllFlags::ONFAULT);
    // A loop device may wait for it to write, so that its own allocations must not wait for writes.
    let _ = rustix::process::configure_io_flusher_behavior(true);
    give_up_root()?;
    let threads = Volume { device, file, cipher, rights, whole_sectors: RwLock::new(()) }.start()?;
    if rights == Rights::Scratch {
        // Nothing is sent.
        return socket.read(&mut [0]).map(drop);
    }
    drop(socket);
    for thread in threads {
        thread.join().map_err(|_| io::Error::other("a thread panicked"))??;
    }
    Ok(())
}

/// None when the server has died before it sent anything.
fn receive(socket: &mut UnixStream) -> io::Result<Option<(SectorCipher, File, File)>> {
    let mut key = Zeroizing::new([0; DataKey::BYTES]);
    let (count, fds) = fdpass::recv(socket.as_fd(), &mut key[..]).map_err(io::Error::other)?;
    if count == 0 {
        return Ok(None);
    }
    socket.read_exact(&mut key[count..])?;
    let fds: [OwnedFd; 2] = fds.try_into().map_err(|_| io::Error::other("not two descriptors"))?;
    let [device, file] = fds.map(File::from);
    let key = DataKey::from_bytes(&key[..]).ok_or_else(|| io::Error::other("no key"))?;
    let cipher = key.cipher().map_err(io::Error::other)?;
    Ok(Some((cipher, device, file)))
}

/// Becomes nobody. The process has one thread, so that this is the whole of it.
fn give_up_root() -> io::Result<()> {
    if !rustix::process::geteuid().is_root() {
        return Ok(());
    }
    let (uid, gid) = (rustix::process::Uid::from_raw(NOBODY), rustix::process::Gid::from_raw(NOBODY));
    rustix::thread::set_thread_groups(&[])?;
    rustix::thread::set_thread_res_gid(gid, gid, gid)?;
    rustix::thread::set_thread_res_uid(uid, uid, uid)?;
    Ok(())
}

/// What is answered: an error's number, or bytes.
type Answer = Result<Vec<u8>, i32>;

fn errno(error: &io::Error) -> i32 {
    error.raw_os_error().unwrap_or(EIO)
}

impl Volume {
    fn start(self) -> io::Result<Vec<JoinHandle<io::Result<()>>>> {
        let volume = Arc::new(self);
        let spawn = |number: usize| {
            let volume = volume.clone();
            let thread = std::thread::Builder::new().name(format!("crypt {number}")).stack_size(STACK_BYTES);
            thread.spawn(move || volume.work())
        };
        (0..THREADS).map(spawn).collect()
    }

    fn attributes(&self, size: u64) -> Vec<u8> {
        let mode = match self.rights {
            Rights::Disk => 0o600,
            Rights::Scratch => 0o666,
        };
        fuse::attributes(size, mode)
    }

    fn work(&self) -> io::Result<()> {
        // A write's data begin at a page.
        let mut request = Buffer::new(MAX_IO_BYTES + ALIGN, HEADER_BYTES + WRITE_BYTES);
        let mut scratch = Buffer::new(MAX_IO_BYTES + 2 * SECTOR_BYTES, 0);
        loop {
            let bytes = request.bytes();
            let count = match (&self.device).read(bytes) {
                Ok(count) => count,
                // The view was closed.
                Err(e) if e.raw_os_error() == Some(ENODEV) => return Ok(()),
                // The request was interrupted before it was read.
                Err(e) if matches!(e.kind(), io::ErrorKind::Interrupted | io::ErrorKind::NotFound) => {
                    continue;
                }
                Err(e) => return Err(e),
            };
            let Some((unique, asked)) = fuse::parse(&bytes[..count]) else { continue };
            match asked {
                Request::Silent => {}
                Request::Read { offset, length } => match self.read(offset, length, scratch.bytes()) {
                    Ok(data) => self.answer(unique, 0, data),
                    Err(e) => self.answer(unique, errno(&e), &[]),
                },
                Request::Write { offset, length } => {
                    let data = bytes[..count].get_mut(HEADER_BYTES + WRITE_BYTES..).unwrap_or_default();
                    let answer = match data.get_mut(..length) {
                        Some(data) => self.write(offset, data, scratch.bytes()).map_err(|e| errno(&e)),
                        None => Err(EINVAL),
                    };
                    self.respond(unique, answer.map(|()| fuse::written(length)));
                }
                other => {
                    let answer = self.control(other, scratch.bytes());
                    self.respond(unique, answer);
                }
            }
        }
    }

    fn respond(&self, unique: u64, answer: Answer) {
        match answer {
            Ok(bytes) => self.answer(unique, 0, &bytes),
            Err(errno) => self.answer(unique, errno, &[]),
        }
    }

    fn answer(&self, unique: u64, errno: i32, bytes: &[u8]) {
        let header = fuse::header(unique, errno, bytes.len());
        // One that was interrupted meanwhile has no need of it.
        let _ = (&self.device).write_vectored(&[IoSlice::new(&header), IoSlice::new(bytes)]);
    }

    fn control(&self, asked: Request, scratch: &mut [u8]) -> Answer {
        let size = || self.file.metadata().map(|meta| meta.len()).map_err(|e| errno(&e));
        match asked {
            Request::Init => Ok(fuse::init()),
            Request::GetAttributes | Request::SetAttributes { size: None } => Ok(self.attributes(size()?)),
            // The server has made the file larger before; the volume itself is nobody's to cut.
            Request::SetAttributes { size: Some(wanted) } if wanted == size()? => Ok(self.attributes(wanted)),
            Request::SetAttributes { size: Some(wanted) } if self.rights == Rights::Scratch => {
                let whole = wanted.checked_next_multiple_of(SECTOR).ok_or(EINVAL)?;
                self.file.set_len(whole).map(|()| self.attributes(whole)).map_err(|e| errno(&e))
            }
            Request::SetAttributes { size: Some(_) } => Err(EPERM),
            Request::Open => Ok(fuse::open()),
            Request::Statfs => Ok(fuse::statfs()),
            Request::Release => Ok(Vec::new()),
            Request::Sync => self.file.sync_data().map(|()| Vec::new()).map_err(|e| errno(&e)),
            Request::Allocate { offset, length, mode } => {
                if !matches!(mode & !KEEP_SIZE, PUNCH_HOLE | ZERO_RANGE) {
                    return Err(EOPNOTSUPP);
                }
                let end = offset.checked_add(length).ok_or(EINVAL)?.min(size()?);
                self.zero(offset, end, scratch).map(|()| Vec::new()).map_err(|e| errno(&e))
            }
            // Ciphertext and plain text are at the same place, and a hole in one is a hole in the other.
            Request::Seek { offset, whence } => {
                let to = match whence {
                    SEEK_DATA => rustix::fs::SeekFrom::Data(offset),
                    SEEK_HOLE => rustix::fs::SeekFrom::Hole(offset),
                    _ => return Err(EINVAL),
                };
                let found = rustix::fs::seek(&self.file, to);
                found.map(fuse::sought).map_err(|e| e.raw_os_error())
            }
            Request::Read { .. }
            | Request::Write { .. }
            | Request::Lookup
            | Request::List { .. }
            | Request::Silent
            | Request::Unknown => Err(ENOSYS),
        }
    }

    /// Reads what a range holds, as far as the volume goes.
    fn read<'b>(&self, offset: u64, length: usize, buffer: &'b mut [u8]) -> io::Result<&'b [u8]> {
        let before = (offset % SECTOR) as usize;
        let whole = (before + length.min(MAX_IO_BYTES)).next_multiple_of(SECTOR_BYTES);
        let count = self.read_sectors((offset - before as u64) / SECTOR, &mut buffer[..whole])?;
        let end = (before + length).min(count).max(before);
        Ok(&buffer[before..end])
    }

    /// Reads and decrypts whole sectors. Returns how many bytes there were.
    fn read_sectors(&self, first: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.file.read_at(&mut buffer[filled..], first * SECTOR + filled as u64) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        let whole = filled - filled % SECTOR_BYTES;
        self.cipher.decrypt(first, &mut buffer[..whole]);
        Ok(whole)
    }

    fn write(&self, offset: u64, data: &mut [u8], scratch: &mut [u8]) -> io::Result<()> {
        if offset.is_multiple_of(SECTOR) && data.len().is_multiple_of(SECTOR_BYTES) {
            let _others_too = self.whole_sectors.read().unwrap_or_else(PoisonError::into_inner);
            self.cipher.encrypt(offset / SECTOR, data);
            return self.file.write_all_at(data, offset);
        }
        self.patch(offset, data.len(), scratch, |part| part.copy_from_slice(data))
    }

    /// Changes a part of some sectors.
    fn patch(
        &self,
        offset: u64,
        length: usize,
        scratch: &mut [u8],
        change: impl FnOnce(&mut [u8]),
    ) -> io::Result<()> {
        let _alone = self.whole_sectors.write().unwrap_or_else(PoisonError::into_inner);
        let before = (offset % SECTOR) as usize;
        let first = offset / SECTOR;
        let sectors = &mut scratch[..(before + length).next_multiple_of(SECTOR_BYTES)];
        sectors.fill(0);
        self.read_sectors(first, sectors)?;
        change(&mut sectors[before..before + length]);
        self.cipher.encrypt(first, sectors);
        self.file.write_all_at(sectors, first * SECTOR)
    }

    /// Makes a range read as zeros, and gives its space back.
    fn zero(&self, start: u64, end: u64, scratch: &mut [u8]) -> io::Result<()> {
        if start >= end {
            return Ok(());
        }
        let (first, last) = (start.next_multiple_of(SECTOR), end - end % SECTOR);
        let mut edge = |from: u64, to: u64| {
            if from < to {
                self.patch(from, (to - from) as usize, scratch, |part| part.fill(0))
            } else {
                Ok(())
            }
        };
        edge(start, first.min(end))?;
        edge(last.max(first.min(end)), end)?;
        if first < last {
            let _others_too = self.whole_sectors.read().unwrap_or_else(PoisonError::into_inner);
            reflink::punch_hole(&self.file, first, last - first).map_err(|e| match e.errno() {
                Some(errno) => io::Error::from_raw_os_error(errno),
                None => io::Error::other(e),
            })?;
        }
        Ok(())
    }
}
