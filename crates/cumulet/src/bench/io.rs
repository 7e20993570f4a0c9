//! What a disk does, from whichever side: this program measures a file of the pool on the host, and the disk that it is inside an
//! instance, where it is sent to.
//!
//! Past the page cache (`O_DIRECT`). Sequential: blocks of 1 MiB, one after the other. Random: blocks of 4 KiB, four at a
//! time. All in the first [`RANGE_BYTES`], which is written before.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom};
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::fs::OFlags;
use serde::{Deserialize, Serialize};

use crate::serve::Problem;

const RANGE_BYTES: u64 = 256 << 20;
const LARGE: usize = 1 << 20;
const SMALL: usize = 4096;
/// Alignment that every disk's direct I/O is content with.
const ALIGN: usize = 4096;
const THREADS: u64 = 4;
/// How long each of the four is measured.
const TIME: Duration = Duration::from_secs(2);

/// What was measured.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Io {
    /// MiB a second.
    pub sequential_read: f64,
    /// MiB a second.
    pub sequential_write: f64,
    /// Operations a second.
    pub random_read: f64,
    /// Operations a second.
    pub random_write: f64,
}

/// Measures a file or block device; its beginning is overwritten.
///
/// # Errors
/// It can't be opened, is too small, or fails.
pub fn measure(path: &Path) -> Result<Io, Problem> {
    let failed = |e: io::Error| Problem(format!("{}: {e}", path.display()));
    let direct = i32::try_from(OFlags::DIRECT.bits()).unwrap_or_default();
    let mut file =
        OpenOptions::new().read(true).write(true).custom_flags(direct).open(path).map_err(failed)?;
    if file.seek(SeekFrom::End(0)).map_err(failed)? < RANGE_BYTES {
        return Err(Problem(format!("{} has less than {RANGE_BYTES} bytes", path.display())));
    }
    let mut buffer = Buffer::new(LARGE);
    buffer.bytes().fill(1);
    for at in (0..RANGE_BYTES).step_by(LARGE) {
        file.write_all_at(buffer.bytes(), at).map_err(failed)?;
    }
    file.sync_all().map_err(failed)?;
    let write = |buffer: &mut [u8], at| file.write_all_at(buffer, at);
    let read = |buffer: &mut [u8], at| file.read_exact_at(buffer, at);
    Ok(Io {
        sequential_write: sequential(&file, write).map_err(failed)?,
        sequential_read: sequential(&file, read).map_err(failed)?,
        random_write: random(&file, write).map_err(failed)?,
        random_read: random(&file, read).map_err(failed)?,
    })
}

/// Large blocks a second (each a MiB), one after the other; what was written is on the disk at the end.
fn sequential(file: &File, io: impl Fn(&mut [u8], u64) -> io::Result<()>) -> io::Result<f64> {
    let mut buffer = Buffer::new(LARGE);
    let (started, mut done) = (Instant::now(), 0_u32);
    while started.elapsed() < TIME {
        io(buffer.bytes(), u64::from(done) * LARGE as u64 % RANGE_BYTES)?;
        done += 1;
    }
    file.sync_data()?;
    Ok(f64::from(done) / started.elapsed().as_secs_f64())
}

/// Small blocks a second, anywhere.
fn random(file: &File, io: impl Fn(&mut [u8], u64) -> io::Result<()> + Sync) -> io::Result<f64> {
    let started = Instant::now();
    let work = |thread: u64| {
        let (mut buffer, mut place, mut done) = (Buffer::new(SMALL), thread, 0_u32);
        while started.elapsed() < TIME {
            place = place.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            io(buffer.bytes(), (place >> 33) % (RANGE_BYTES / SMALL as u64) * SMALL as u64)?;
            done += 1;
        }
        Ok::<_, io::Error>(done)
    };
    let done = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|n| {
                scope.spawn({
                    let work = &work;
                    move || work(n)
                })
            })
            .collect();
        threads.into_iter().try_fold(0, |sum, thread| {
            Ok::<_, io::Error>(sum + thread.join().map_err(|_| io::Error::other("a thread ended"))??)
        })
    })?;
    file.sync_data()?;
    Ok(f64::from(done) / started.elapsed().as_secs_f64())
}

/// Memory that direct I/O takes.
struct Buffer {
    memory: Vec<u8>,
    start: usize,
    length: usize,
}

impl Buffer {
    fn new(length: usize) -> Self {
        let memory = vec![0; length + ALIGN];
        let start = memory.as_ptr().align_offset(ALIGN);
        Self { memory, start, length }
    }

    fn bytes(&mut self) -> &mut [u8] {
        &mut self.memory[self.start..self.start + self.length]
    }
}
