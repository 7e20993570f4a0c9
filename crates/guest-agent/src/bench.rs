//! A small load generator: `cumulet compare` sends this program into instances and runs it on the bare host likewise, so that
//! both sides do the same work with the same code. Each part prints one line of JSON.
//!
//! ```text
//! bench cpu SECONDS THREADS       rounds of integer and floating-point work a second
//! bench memory SECONDS MIB        MiB a second copied between two buffers of half that size, larger than caches
//! bench disk SECONDS MIB FILE     past the page cache: MiB a second in blocks of 1 MiB, and latency of single 4 KiB blocks
//! bench hold SECONDS MIB          touches memory, says so, and keeps it
//! bench serve SECONDS PORT        the other end of a network measurement: e echoes, s swallows, g gives
//! ```

use std::fs::{File, OpenOptions};
use std::hint::black_box;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::time::{Duration, Instant};

const MIB: usize = 1 << 20;
const SMALL: usize = 4096;
/// Bytes of one write to a connection.
const PIECE: usize = 64 << 10;
/// Latencies that are kept at most; the median of the first ones is as good.
const MAX_SAMPLES: usize = 100_000;

/// Runs what follows `bench`.
///
/// # Errors
/// The arguments have no meaning, or the work failed.
pub fn run(arguments: &[String]) -> io::Result<()> {
    let usage = || io::Error::other("bench cpu|memory|disk|hold|serve SECONDS NUMBER [FILE]");
    let [part, seconds, number, rest @ ..] = arguments else { return Err(usage()) };
    let time = Duration::from_secs_f64(
        seconds.parse().ok().filter(|s| (0.01..=3600.0).contains(s)).ok_or_else(usage)?,
    );
    let number: usize = number.parse().map_err(|_| usage())?;
    let line = match (part.as_str(), rest) {
        ("cpu", []) => cpu(time, number.clamp(1, 1024))?,
        ("memory", []) => memory(time, number.max(2)),
        ("disk", [file]) => disk(time, number.max(1), file)?,
        ("hold", []) => return hold(time, number),
        ("serve", []) => return serve(time, u16::try_from(number).map_err(|_| usage())?),
        _ => return Err(usage()),
    };
    println!("{line}");
    Ok(())
}

/// Rounds of work until the end: dependent integer steps and a floating-point sum.
fn work(end: Instant) -> u64 {
    let (mut rounds, mut x, mut sum) = (0, 88_172_645_463_325_252_u64, 0.0_f64);
    while Instant::now() < end {
        for _ in 0..20_000 {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
            sum = sum.mul_add(0.999, f64::from(u32::try_from(x & 0xffff).unwrap_or(0)));
        }
        black_box((x, sum));
        rounds += 1;
    }
    rounds
}

fn cpu(time: Duration, threads: usize) -> io::Result<String> {
    let started = Instant::now();
    let end = started + time;
    let rounds: u64 = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(move || work(end))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| io::Error::other("a thread ended")))
            .sum::<io::Result<u64>>()
    })?;
    let seen = std::thread::available_parallelism().map_or(1, usize::from);
    Ok(format!("{{\"rounds_per_s\":{:.3},\"cpus\":{seen}}}", per_second(rounds, started)))
}

#[allow(clippy::cast_precision_loss)] // of counts that stay far below 2^52
fn per_second(count: u64, started: Instant) -> f64 {
    count as f64 / started.elapsed().as_secs_f64()
}

fn memory(time: Duration, mib: usize) -> String {
    let half = mib * MIB / 2;
    let (from, mut to) = (vec![1_u8; half], vec![2_u8; half]);
    let (started, mut copied) = (Instant::now(), 0_u64);
    while started.elapsed() < time {
        to.copy_from_slice(black_box(&from));
        black_box(&mut to);
        copied += half as u64;
    }
    format!("{{\"mib_per_s\":{:.3}}}", per_second(copied, started) / 1_048_576.0)
}

/// Memory at an address that direct I/O takes.
struct Aligned {
    memory: Vec<u8>,
    start: usize,
    length: usize,
}

impl Aligned {
    fn new(length: usize) -> Aligned {
        let memory = vec![1; length + SMALL];
        let start = memory.as_ptr().align_offset(SMALL);
        Aligned { memory, start, length }
    }

    fn bytes(&mut self) -> &mut [u8] {
        &mut self.memory[self.start..self.start + self.length]
    }
}

fn disk(time: Duration, mib: usize, path: &str) -> io::Result<String> {
    let direct = i32::try_from(rustix::fs::OFlags::DIRECT.bits()).unwrap_or_default();
    let mut options = OpenOptions::new();
    let file = options.read(true).write(true).create(true).truncate(true).custom_flags(direct).open(path)?;
    let result = disk_parts(time / 4, mib, &file);
    let removed = std::fs::remove_file(path);
    let line = result?;
    removed.map(|()| line)
}

fn disk_parts(time: Duration, mib: usize, file: &File) -> io::Result<String> {
    let range = (mib * MIB) as u64;
    let mut large = Aligned::new(MIB);
    // The blocks are given before anything is measured.
    for at in (0..range).step_by(MIB) {
        file.write_all_at(large.bytes(), at)?;
    }
    file.sync_all()?;
    let write = sequential(file, time, range, |bytes, at| file.write_all_at(bytes, at))?;
    let read = sequential(file, time, range, |bytes, at| file.read_exact_at(bytes, at))?;
    let write_us = latency(time, range, |bytes, at| file.write_all_at(bytes, at))?;
    let read_us = latency(time, range, |bytes, at| file.read_exact_at(bytes, at))?;
    Ok(format!(
        "{{\"write_mib_per_s\":{write:.3},\"read_mib_per_s\":{read:.3},\"write_us\":{write_us:.3},\"read_us\":{read_us:.3}}}"
    ))
}

fn sequential(
    file: &File,
    time: Duration,
    range: u64,
    io: impl Fn(&mut [u8], u64) -> io::Result<()>,
) -> io::Result<f64> {
    let mut buffer = Aligned::new(MIB);
    let (started, mut done) = (Instant::now(), 0_u64);
    while started.elapsed() < time {
        io(buffer.bytes(), done * MIB as u64 % range)?;
        done += 1;
    }
    file.sync_data()?;
    Ok(per_second(done, started))
}

/// Median microseconds of a block anywhere, one at a time.
fn latency(time: Duration, range: u64, io: impl Fn(&mut [u8], u64) -> io::Result<()>) -> io::Result<f64> {
    let mut buffer = Aligned::new(SMALL);
    let (started, mut place, mut samples) = (Instant::now(), 1_u64, Vec::new());
    while started.elapsed() < time && samples.len() < MAX_SAMPLES {
        place = place.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let before = Instant::now();
        io(buffer.bytes(), (place >> 33) % (range / SMALL as u64) * SMALL as u64)?;
        samples.push(before.elapsed().as_secs_f64() * 1e6);
    }
    samples.sort_by(f64::total_cmp);
    Ok(samples.get(samples.len() / 2).copied().unwrap_or(0.0))
}

fn hold(time: Duration, mib: usize) -> io::Result<()> {
    let end = Instant::now() + time;
    let mut memory = vec![0_u8; mib * MIB];
    // Each page differs, so that nothing can be merged.
    for (page, byte) in memory.chunks_mut(SMALL).enumerate() {
        byte[..8].copy_from_slice(&(page as u64 + 1).to_ne_bytes());
    }
    println!("{{\"held_mib\":{mib}}}");
    io::stdout().flush()?;
    std::thread::sleep(end.saturating_duration_since(Instant::now()));
    black_box(&memory);
    Ok(())
}

/// Serves one connection after the other until the time is over.
fn serve(time: Duration, port: u16) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, port))?;
    std::thread::spawn(move || {
        std::thread::sleep(time);
        std::process::exit(0);
    });
    println!("{{\"port\":{}}}", listener.local_addr()?.port());
    io::stdout().flush()?;
    loop {
        let (stream, _) = listener.accept()?;
        // A client that breaks off ends its own connection only.
        let _ = answer(stream);
    }
}

fn answer(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut mode, mut piece) = ([0], vec![0; PIECE]);
    stream.read_exact(&mut mode)?;
    match mode {
        [b'e'] => loop {
            let length = stream.read(&mut piece)?;
            if length == 0 {
                return Ok(());
            }
            stream.write_all(&piece[..length])?;
        },
        [b's'] => {
            let mut taken = 0_u64;
            loop {
                let length = stream.read(&mut piece)?;
                if length == 0 {
                    return stream.write_all(&taken.to_be_bytes());
                }
                taken += length as u64;
            }
        }
        _ => loop {
            stream.write_all(&piece)?;
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(words: &str) -> Vec<String> {
        words.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn each_part_measures_something() {
        let short = Duration::from_millis(40);
        for line in [cpu(short, 2).unwrap(), memory(short, 4)] {
            let value: serde_json::Value = serde_json::from_str(&line).unwrap();
            assert!(
                value.as_object().unwrap().values().all(|number| number.as_f64().unwrap() > 0.0),
                "{line}"
            );
        }
        // Where the temporary folder is in memory it takes no direct I/O.
        let file = std::env::current_dir().unwrap().join(format!("bench-{}", std::process::id()));
        let line = disk(short, 2, file.to_str().unwrap()).unwrap();
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert!(value["read_us"].as_f64().unwrap() > 0.0, "{line}");
        assert!(!file.exists());
    }

    #[test]
    fn arguments_without_meaning_are_refused() {
        for words in ["", "cpu", "cpu x 1", "cpu 1 x", "cpu 0 1", "disk 1 1", "sing 1 1", "serve 1 70000"] {
            assert!(run(&arguments(words)).is_err(), "{words}");
        }
    }
}
