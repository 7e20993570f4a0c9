//! The text of the files: pure functions, in the kernel's forms (proc(5)).

use std::fmt::Write as _;

use cumulet_linux::cgroup::{CpuUse, MemoryUse};

/// Ticks a second in files.
const TICKS: u64 = 100;

/// CPUs of a list such as `0-2,5`.
pub fn parse_cpus(list: &str) -> Vec<u32> {
    let range = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        Some(first.trim().parse::<u32>().ok()?..=last.trim().parse::<u32>().ok()?)
    };
    list.trim().split(',').filter_map(range).flatten().take(4096).collect()
}

/// `/sys/devices/system/cpu/online`: so many, from 0.
pub fn cpus(count: usize) -> String {
    if count <= 1 { "0\n".into() } else { format!("0-{}\n", count - 1) }
}

/// `/proc/swaps`: there is none.
pub fn swaps() -> String {
    "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n".into()
}

/// `/proc/meminfo`: what is counted for a group of this limit, bytes.
pub fn meminfo(limit: u64, memory: &MemoryUse) -> String {
    let free = limit.saturating_sub(memory.used);
    let given_back = memory.active_file + memory.inactive_file + memory.slab_reclaimable;
    let lines = [
        ("MemTotal", limit),
        ("MemFree", free),
        ("MemAvailable", (free + given_back).min(limit)),
        ("Buffers", 0),
        ("Cached", memory.cache),
        ("SwapCached", 0),
        ("Active", memory.active_anon + memory.active_file),
        ("Inactive", memory.inactive_anon + memory.inactive_file),
        ("Active(anon)", memory.active_anon),
        ("Inactive(anon)", memory.inactive_anon),
        ("Active(file)", memory.active_file),
        ("Inactive(file)", memory.inactive_file),
        ("Unevictable", memory.unevictable),
        ("SwapTotal", 0),
        ("SwapFree", 0),
        ("Dirty", memory.dirty),
        ("Writeback", memory.writeback),
        ("AnonPages", memory.anon),
        ("Mapped", memory.mapped),
        ("Shmem", memory.shmem),
        ("Slab", memory.slab_reclaimable + memory.slab_unreclaimable),
        ("SReclaimable", memory.slab_reclaimable),
        ("SUnreclaim", memory.slab_unreclaimable),
    ];
    let mut text = String::new();
    for (name, bytes) in lines {
        let _ = writeln!(text, "{:<15} {:>8} kB", format!("{name}:"), bytes >> 10);
    }
    text
}

/// `/proc/cpuinfo`: those of the host's processors that stand for the container's, numbered from 0 as one socket.
pub fn cpuinfo(host: &str, cpus: &[u32], threads_per_core: u32) -> String {
    let threads = threads_per_core.max(1) as usize;
    let number = |block: &&str| -> Option<u32> {
        let line = block.lines().find(|line| line.starts_with("processor"))?;
        line.split_once(':')?.1.trim().parse().ok()
    };
    let mut text = String::new();
    let blocks: Vec<&str> = host.split("\n\n").collect();
    for (n, cpu) in cpus.iter().enumerate() {
        let Some(block) = blocks.iter().find(|block| number(block) == Some(*cpu)) else { continue };
        for line in block.lines() {
            let value = match line.split([':', '\t']).next().unwrap_or_default().trim() {
                "processor" | "apicid" | "initial apicid" => n,
                "physical id" => 0,
                "siblings" => cpus.len(),
                "core id" => n / threads,
                "cpu cores" => cpus.len().div_ceil(threads),
                _ => {
                    let _ = writeln!(text, "{line}");
                    continue;
                }
            };
            let key = line.split_once(':').map_or(line, |(key, _)| key);
            let _ = writeln!(text, "{key}: {value}");
        }
        text.push('\n');
    }
    text
}

/// `/proc/stat`: the group's CPU time since it was made, spread evenly over so many processors, and idle for the rest of the
/// time since the host's boot. What isn't counted by group is 0; the boot is the kernel's.
pub fn stat(host: &str, count: usize, used: CpuUse, uptime_s: f64) -> String {
    let ticks = |us: u64| us * TICKS / 1_000_000;
    let each = count.max(1) as u64;
    let (user, system) = (ticks(used.user_us), ticks(used.system_us));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds since the boot")]
    let whole = (uptime_s.max(0.0) * TICKS as f64) as u64;
    let line = |name: &str, user: u64, system: u64, whole: u64| {
        let idle = whole.saturating_sub(user + system);
        format!("{name} {user} 0 {system} {idle} 0 0 0 0 0 0\n")
    };
    let mut text = line("cpu ", user, system, whole * each);
    for n in 0..each {
        text += &line(&format!("cpu{n}"), user / each, system / each, whole);
    }
    let boot = host.lines().find(|line| line.starts_with("btime ")).unwrap_or("btime 0");
    text += &format!("intr 0\nctxt 0\n{boot}\nprocesses 0\nprocs_running 1\nprocs_blocked 0\nsoftirq 0\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_cpus() {
        assert_eq!(parse_cpus("0-2,5\n"), [0, 1, 2, 5]);
        assert_eq!(parse_cpus(""), Vec::<u32>::new());
        assert_eq!((cpus(1).as_str(), cpus(4).as_str()), ("0\n", "0-3\n"));
    }

    #[test]
    fn memory_is_that_of_the_type() {
        let used = MemoryUse {
            used: 100 << 20,
            cache: 60 << 20,
            active_file: 20 << 20,
            inactive_file: 30 << 20,
            ..MemoryUse::default()
        };
        let text = meminfo(1 << 30, &used);
        assert!(text.starts_with("MemTotal:        1048576 kB\nMemFree:          946176 kB\n"), "{text}");
        assert!(text.contains("MemAvailable:     997376 kB\n"), "{text}");
        assert!(text.contains("Cached:            61440 kB\n"), "{text}");
        // More than the limit is used for a moment while the kernel takes it back.
        let over = meminfo(50 << 20, &used);
        assert!(over.contains("MemFree:               0 kB\n"), "{over}");
    }

    #[test]
    fn processors_are_numbered_from_0_as_one_socket() {
        let block = |n: u32| {
            format!(
                "processor\t: {n}\nmodel name\t: A CPU: fast\nphysical id\t: 1\nsiblings\t: 8\ncore id\t\t: {n}\n\
                 cpu cores\t: 8\napicid\t\t: {n}\n"
            )
        };
        let host = format!("{}\n{}\n{}\n", block(0), block(1), block(2));
        assert_eq!(
            cpuinfo(&host, &[1, 2], 2),
            "processor\t: 0\nmodel name\t: A CPU: fast\nphysical id\t: 0\nsiblings\t: 2\ncore id\t\t: 0\n\
             cpu cores\t: 1\napicid\t\t: 0\n\n\
             processor\t: 1\nmodel name\t: A CPU: fast\nphysical id\t: 0\nsiblings\t: 2\ncore id\t\t: 0\n\
             cpu cores\t: 1\napicid\t\t: 1\n\n"
        );
    }

    #[test]
    fn time_that_is_not_used_is_idle() {
        let used = CpuUse { user_us: 4_000_000, system_us: 2_000_000 };
        let text = stat("cpu 1\nbtime 1700000000\n", 2, used, 10.0);
        assert_eq!(
            text,
            "cpu  400 0 200 1400 0 0 0 0 0 0\ncpu0 200 0 100 700 0 0 0 0 0 0\ncpu1 200 0 100 700 0 0 0 0 0 0\n\
             intr 0\nctxt 0\nbtime 1700000000\nprocesses 0\nprocs_running 1\nprocs_blocked 0\nsoftirq 0\n"
        );
    }
}
