//! The pool alone: clones, snapshots, and a node's start with many files.
//!
//! In a pool of its own, below the folder that `TMPDIR` names, on the file system that volumes would lie on. The baseline of a
//! clone is the least that makes a file durable: 4 KiB written to a new one, and both it and its folder synchronised.

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use cumulet_linux::{extents, reflink};
use cumulet_model::{ResourceId, SnapshotId, VolumeId};
use cumulet_node::storage::{PoolOptions, Storage};
use cumulet_node_api::{SnapshotSpec, Source, VolumeSpec};

use super::stats::{Figure, Target};
use crate::serve::{Problem, chain};

const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
/// The pool's image file; sparse.
const POOL_BYTES: u64 = 48 * GIB;
/// What is measured: a volume and an image's root of this size, half of it written.
const SIZE_BYTES: u64 = 8 * GIB;
const WRITTEN_BYTES: u64 = 4 * GIB;
/// A volume that is torn into some 100,000 extents.
const TORN_BYTES: u64 = GIB;
const TEARS: u64 = 50_000;
const BLOCK: u64 = 4096;
/// Volumes, and snapshots, that a node finds at its start.
const FILES: u64 = 1_000;

/// Measures the pool.
///
/// # Errors
/// It can't be made: no room, no right to mount.
pub fn measure(runs: usize) -> Result<Vec<Figure>, Problem> {
    let dir = tempfile::tempdir().map_err(|e| Problem(e.to_string()))?;
    let measured = in_pool(dir.path(), runs);
    for line in Storage::cleanup(dir.path()).iter().filter(|line| line.starts_with("failed")) {
        eprintln!("cumulet bench: {line}");
    }
    measured
}

fn in_pool(dir: &Path, runs: usize) -> Result<Vec<Figure>, Problem> {
    let options = PoolOptions { image_bytes: Some(POOL_BYTES) };
    let pool = Pool { storage: Storage::open_with(dir, options).map_err(|e| Problem(chain(&e)))?, dir };
    let mut figures = pool.clones(runs)?;
    figures.extend(pool.torn(runs)?);
    figures.push(pool.start(runs, options)?);
    Ok(figures)
}

struct Pool<'a> {
    storage: Storage,
    dir: &'a Path,
}

impl Pool<'_> {
    /// Launches and snapshots of 8 GiB, and what they take.
    fn clones(&self, runs: usize) -> Result<Vec<Figure>, Problem> {
        let image = self.image()?;
        let volume = self.volume(Source::Blank, SIZE_BYTES)?;
        write(&self.storage.volume_path(&volume), 0, WRITTEN_BYTES)?;
        let (mut launches, mut snapshots, mut files) = (Vec::new(), Vec::new(), Vec::new());
        let (mut grown, mut rewritten) = (Vec::new(), Vec::new());
        for run in 0..runs {
            let started = Instant::now();
            let root = self.volume(Source::Bundle(image.clone()), SIZE_BYTES)?;
            launches.push(milliseconds(started.elapsed()));
            self.storage.delete_volume(&root).map_err(|e| Problem(chain(&e)))?;

            let before = self.used()?;
            let started = Instant::now();
            self.snapshot(&volume, SIZE_BYTES)?;
            snapshots.push(milliseconds(started.elapsed()));
            let after = self.used()?;
            grown.push(mib(after.saturating_sub(before)));
            write(&self.storage.volume_path(&volume), run as u64 * 64 * MIB, 64 * MIB)?;
            rewritten.push(mib(self.used()?.saturating_sub(after)));

            files.push(self.durable_file()?);
        }
        let baseline = || Some(("a new file of 4 KiB, durable", files.clone()));
        let limit = Some(Target::AtMost(20.0));
        Ok(vec![
            Figure::new(
                "root of a launch: 8 GiB, 4 GiB of it written, cloned",
                "ms",
                launches,
                baseline(),
                limit,
            ),
            Figure::new(
                "snapshot of a volume: 8 GiB, 4 GiB of it written",
                "ms",
                snapshots,
                baseline(),
                limit,
            ),
            Figure::new("space that a snapshot takes", "MiB", grown, None, Some(Target::AtMost(1.0))),
            Figure::new(
                "space that 64 MiB written after a snapshot take",
                "MiB",
                rewritten,
                Some(("what is written", vec![64.0])),
                Some(Target::RatioAtMost(1.1)),
            ),
        ])
    }

    /// How long a writer waits for a block while a torn volume is snapshotted.
    fn torn(&self, runs: usize) -> Result<Vec<Figure>, Problem> {
        let volume = self.volume(Source::Blank, TORN_BYTES)?;
        let path = self.storage.volume_path(&volume);
        write(&path, 0, TORN_BYTES)?;
        let first = self.snapshot(&volume, TORN_BYTES)?;
        let file = open(&path)?;
        let blocks = TORN_BYTES / BLOCK;
        for tear in 0..TEARS {
            // Two blocks apart, in an order that has nothing of the disk's.
            let block = ((tear * 2).wrapping_mul(40_503) % blocks) & !1;
            file.write_all_at(&[2; BLOCK as usize], block * BLOCK).map_err(|e| Problem(e.to_string()))?;
        }
        file.sync_all().map_err(|e| Problem(e.to_string()))?;
        let pieces = f64::from(extents::count(&file).map_err(|e| Problem(e.to_string()))?);
        let (mut waits, mut quiet, mut took) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..runs {
            let started = Instant::now();
            let wait = longest_wait(&path, || self.snapshot(&volume, TORN_BYTES).map(drop))?;
            took.push(milliseconds(started.elapsed()));
            waits.push(milliseconds(wait));
            quiet.push(milliseconds(longest_wait(&path, || {
                std::thread::sleep(started.elapsed());
                Ok(())
            })?));
        }
        self.storage.delete_snapshot(&first).map_err(|e| Problem(chain(&e)))?;
        Ok(vec![
            Figure::new("extents of a torn volume", "", vec![pieces], None, None),
            Figure::new(
                "its snapshot: longest wait of a writer of 4 KiB blocks",
                "ms",
                waits,
                Some(("the same without a snapshot", quiet)),
                Some(Target::AtMost(100.0)),
            ),
            Figure::new("its snapshot: from the start to the end", "ms", took, None, None),
        ])
    }

    /// What a node does with its files when it starts.
    fn start(&self, runs: usize, options: PoolOptions) -> Result<Figure, Problem> {
        let mut specs = Vec::new();
        for _ in 0..FILES {
            let spec = volume_spec(Source::Blank, GIB);
            self.storage.ensure_volume(&spec).map_err(|e| Problem(chain(&e)))?;
            self.snapshot(&spec.id, GIB)?;
            specs.push(VolumeSpec { source: Source::Existing, ..spec });
        }
        let mut times = Vec::new();
        for _ in 0..runs {
            let started = Instant::now();
            let storage = Storage::open_with(self.dir, options).map_err(|e| Problem(chain(&e)))?;
            let (volumes, snapshots) = (storage.list_volumes(), storage.list_snapshots());
            let found =
                volumes.and_then(|v| Ok(v.len() + snapshots?.len())).map_err(|e| Problem(chain(&e)))?;
            for spec in &specs {
                storage.ensure_volume(spec).map_err(|e| Problem(chain(&e)))?;
            }
            times.push(started.elapsed().as_secs_f64());
            if found < specs.len() * 2 {
                return Err(Problem(format!("{found} files were found of {}", specs.len() * 2)));
            }
        }
        Ok(Figure::new(
            "a node's start: 1,000 volumes and 1,000 snapshots found and checked",
            "s",
            times,
            None,
            Some(Target::AtMost(5.0)),
        ))
    }

    /// An image with a root of the measured size.
    fn image(&self) -> Result<String, Problem> {
        let source = self.dir.join("image");
        fs::create_dir(&source).map_err(|e| Problem(e.to_string()))?;
        let root = source.join("root.raw");
        fs::write(source.join("manifest.json"), "{}")
            .and_then(|()| File::create(&root)?.set_len(SIZE_BYTES))
            .map_err(|e| Problem(e.to_string()))?;
        let id = self.storage.import_bundle(&source).map_err(|e| Problem(chain(&e)))?;
        // In the pool, where its content lies as an image's does.
        write(&self.storage.bundle_path(&id).join("root.raw"), 0, WRITTEN_BYTES)?;
        Ok(id)
    }

    fn volume(&self, source: Source, size_bytes: u64) -> Result<VolumeId, Problem> {
        let spec = volume_spec(source, size_bytes);
        self.storage.ensure_volume(&spec).map_err(|e| Problem(chain(&e)))?;
        Ok(spec.id)
    }

    fn snapshot(&self, volume: &VolumeId, size_bytes: u64) -> Result<SnapshotId, Problem> {
        let id = SnapshotId::from_random(rand::random());
        let spec = SnapshotSpec {
            key: None,
            source_key: None,
            id: id.clone(),
            size_bytes,
            source: Source::Volume(volume.clone()),
            instant: None,
        };
        self.storage.ensure_snapshot(&spec).map_err(|e| Problem(chain(&e)))?;
        Ok(id)
    }

    /// The time that the smallest durable file takes, ms.
    fn durable_file(&self) -> Result<f64, Problem> {
        let folder = self.dir.join("pool");
        let path = folder.join("bench");
        let started = Instant::now();
        let made = File::create(&path)
            .and_then(|file| file.write_all_at(&[1; BLOCK as usize], 0).and_then(|()| file.sync_all()));
        made.map_err(|e| Problem(e.to_string()))?;
        reflink::fsync_dir(&folder).map_err(|e| Problem(chain(&e)))?;
        let took = milliseconds(started.elapsed());
        fs::remove_file(&path).map_err(|e| Problem(e.to_string()))?;
        Ok(took)
    }

    /// Bytes of the pool that are taken.
    fn used(&self) -> Result<u64, Problem> {
        let (total, free) =
            cumulet_linux::mount::fs_space(&self.dir.join("pool")).map_err(|e| Problem(chain(&e)))?;
        Ok(total.saturating_sub(free))
    }
}

fn volume_spec(source: Source, size_bytes: u64) -> VolumeSpec {
    VolumeSpec { id: VolumeId::from_random(rand::random()), size_bytes, source, key: None, source_key: None }
}

fn open(path: &Path) -> Result<File, Problem> {
    File::options().read(true).write(true).open(path).map_err(|e| Problem(format!("{}: {e}", path.display())))
}

/// Writes a range, and makes it durable.
fn write(path: &Path, at: u64, bytes: u64) -> Result<(), Problem> {
    let (file, chunk) = (open(path)?, vec![1; MIB as usize]);
    (0..bytes / MIB)
        .try_for_each(|n| file.write_all_at(&chunk, at + n * MIB))
        .and_then(|()| file.sync_all())
        .map_err(|e| Problem(format!("{}: {e}", path.display())))
}

/// The longest time that one write takes while `work` is done: to a block at a time, here and there, made durable by
/// nothing.
fn longest_wait(path: &Path, work: impl FnOnce() -> Result<(), Problem>) -> Result<Duration, Problem> {
    let (file, stop) = (open(path)?, AtomicBool::new(false));
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let (mut longest, mut block) = (Duration::ZERO, 1_u64);
            while !stop.load(Ordering::Relaxed) {
                block = block.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let at = (block >> 33) % (TORN_BYTES / BLOCK) * BLOCK;
                let started = Instant::now();
                file.write_all_at(&[3; BLOCK as usize], at)?;
                longest = longest.max(started.elapsed());
                std::thread::sleep(Duration::from_millis(1));
            }
            Ok::<_, std::io::Error>(longest)
        });
        let worked = work();
        stop.store(true, Ordering::Relaxed);
        let longest = writer.join().map_err(|_| Problem("the writer ended".into()))?;
        worked?;
        longest.map_err(|e| Problem(e.to_string()))
    })
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
fn mib(bytes: u64) -> f64 {
    bytes as f64 / MIB as f64
}
