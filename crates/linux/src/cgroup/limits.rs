//! What limits mean in files: pure functions, one for each version of cgroups.

/// CPU time is given out per this many microseconds.
const PERIOD_US: u64 = 100_000;
/// The kernel's smallest quota.
const MIN_QUOTA_US: u64 = 1_000;

/// Limits of a group. What is absent is unlimited.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Limits {
    /// CPU time in cores, as in 0.5 or 4.
    pub cpu_cores: Option<f64>,
    /// Share of CPU time under contention, 1 to 10000; 100 when absent.
    pub cpu_weight: Option<u32>,
    /// Memory in bytes, page cache included. Swap is not given on top.
    pub memory_bytes: Option<u64>,
    /// Number of processes and threads.
    pub pids: Option<u64>,
    /// Throttles by block device. A device must exist when the limit is set.
    pub io: Vec<IoLimit>,
}

/// Throttle of a block device. What is absent is unlimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IoLimit {
    /// Major number of the whole device.
    pub major: u32,
    /// Minor number of the whole device.
    pub minor: u32,
    /// Bytes read per second.
    pub read_bps: Option<u64>,
    /// Bytes written per second.
    pub write_bps: Option<u64>,
    /// Reads per second.
    pub read_iops: Option<u64>,
    /// Writes per second.
    pub write_iops: Option<u64>,
}

/// One value for one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// The controller that the file belongs to.
    pub controller: &'static str,
    /// Name of the file.
    pub file: &'static str,
    /// What is written.
    pub value: String,
    /// Whether a failure matters: kernels built without swap accounting lack some files.
    pub required: bool,
}

fn write(controller: &'static str, file: &'static str, value: String, required: bool) -> Write {
    Write { controller, file, value, required }
}

/// The quota in microseconds per period, if there is one.
fn quota_us(limits: &Limits) -> Option<u64> {
    let cores = limits.cpu_cores.filter(|cores| cores.is_finite() && *cores > 0.0)?;
    // Float to integer saturates, so even absurd values stay in range.
    Some(((cores * PERIOD_US as f64).round() as u64).clamp(MIN_QUOTA_US, i64::MAX as u64 / 1_000))
}

fn weight(limits: &Limits) -> u32 {
    limits.cpu_weight.unwrap_or(100).clamp(1, 10_000)
}

/// The files of cgroup v2.
pub fn v2_writes(limits: &Limits) -> Vec<Write> {
    let max = |value: Option<u64>| value.map_or_else(|| "max".to_owned(), |value| value.to_string());
    let mut writes = vec![
        write("cpu", "cpu.max", format!("{} {PERIOD_US}", max(quota_us(limits))), limits.cpu_cores.is_some()),
        write("cpu", "cpu.weight", weight(limits).to_string(), limits.cpu_weight.is_some()),
        write("memory", "memory.max", max(limits.memory_bytes), limits.memory_bytes.is_some()),
        write("memory", "memory.swap.max", max(limits.memory_bytes.map(|_| 0)), false),
        write("pids", "pids.max", max(limits.pids), limits.pids.is_some()),
    ];
    writes.extend(limits.io.iter().flat_map(v2_io_writes));
    writes
}

/// The files of cgroup v2 for CPU time.
pub fn v2_cpu_writes(cores: f64) -> Vec<Write> {
    let quota = quota_us(&Limits { cpu_cores: Some(cores), ..Limits::default() }).unwrap_or(MIN_QUOTA_US);
    vec![write("cpu", "cpu.max", format!("{quota} {PERIOD_US}"), true)]
}

/// The files of cgroup v1 for CPU time.
pub fn v1_cpu_writes(cores: f64) -> Vec<Write> {
    let quota = quota_us(&Limits { cpu_cores: Some(cores), ..Limits::default() }).unwrap_or(MIN_QUOTA_US);
    vec![
        write("cpu", "cpu.cfs_period_us", PERIOD_US.to_string(), true),
        write("cpu", "cpu.cfs_quota_us", quota.to_string(), true),
    ]
}

/// The files of cgroup v2 for one device.
pub fn v2_io_writes(io: &IoLimit) -> Vec<Write> {
    let max = |value: Option<u64>| value.map_or_else(|| "max".to_owned(), |value| value.to_string());
    let value = format!(
        "{}:{} rbps={} wbps={} riops={} wiops={}",
        io.major,
        io.minor,
        max(io.read_bps),
        max(io.write_bps),
        max(io.read_iops),
        max(io.write_iops)
    );
    vec![write("io", "io.max", value, true)]
}

/// The files of cgroup v1.
pub fn v1_writes(limits: &Limits) -> Vec<Write> {
    let or_minus_one = |value: Option<u64>| value.map_or_else(|| "-1".to_owned(), |value| value.to_string());
    let memory = or_minus_one(limits.memory_bytes);
    // 1024 shares are the default, as a weight of 100 is.
    let shares = (u64::from(weight(limits)) * 1024 / 100).max(2);
    let mut writes = vec![
        write("cpu", "cpu.cfs_period_us", PERIOD_US.to_string(), limits.cpu_cores.is_some()),
        write("cpu", "cpu.cfs_quota_us", or_minus_one(quota_us(limits)), limits.cpu_cores.is_some()),
        write("cpu", "cpu.shares", shares.to_string(), limits.cpu_weight.is_some()),
        // Memory with swap must never be less than memory alone: raising needs the first of these, lowering the last.
        write("memory", "memory.memsw.limit_in_bytes", memory.clone(), false),
        write("memory", "memory.limit_in_bytes", memory.clone(), limits.memory_bytes.is_some()),
        write("memory", "memory.memsw.limit_in_bytes", memory, false),
        write(
            "pids",
            "pids.max",
            limits.pids.map_or_else(|| "max".to_owned(), |pids| pids.to_string()),
            limits.pids.is_some(),
        ),
    ];
    writes.extend(limits.io.iter().flat_map(v1_io_writes));
    writes
}

/// The files of cgroup v1 for one device.
pub fn v1_io_writes(io: &IoLimit) -> Vec<Write> {
    let files = [
        ("blkio.throttle.read_bps_device", io.read_bps),
        ("blkio.throttle.write_bps_device", io.write_bps),
        ("blkio.throttle.read_iops_device", io.read_iops),
        ("blkio.throttle.write_iops_device", io.write_iops),
    ];
    // 0 removes the throttle.
    let line = |value: Option<u64>| format!("{}:{} {}", io.major, io.minor, value.unwrap_or(0));
    files.map(|(file, value)| write("blkio", file, line(value), value.is_some())).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Limits {
        Limits {
            cpu_cores: Some(1.5),
            cpu_weight: Some(200),
            memory_bytes: Some(1 << 20),
            pids: Some(64),
            io: vec![IoLimit {
                major: 7,
                minor: 3,
                read_bps: Some(1000),
                write_iops: Some(5),
                ..IoLimit::default()
            }],
        }
    }

    fn lines(writes: &[Write]) -> Vec<String> {
        writes.iter().map(|w| format!("{}={}", w.file, w.value)).collect()
    }

    #[test]
    fn v2_files() {
        assert_eq!(
            lines(&v2_writes(&example())),
            [
                "cpu.max=150000 100000",
                "cpu.weight=200",
                "memory.max=1048576",
                "memory.swap.max=0",
                "pids.max=64",
                "io.max=7:3 rbps=1000 wbps=max riops=max wiops=5",
            ]
        );
        let unlimited = v2_writes(&Limits::default());
        assert_eq!(
            lines(&unlimited),
            ["cpu.max=max 100000", "cpu.weight=100", "memory.max=max", "memory.swap.max=max", "pids.max=max"]
        );
        assert!(unlimited.iter().all(|w| !w.required));
    }

    #[test]
    fn v1_files() {
        assert_eq!(
            lines(&v1_writes(&example())),
            [
                "cpu.cfs_period_us=100000",
                "cpu.cfs_quota_us=150000",
                "cpu.shares=2048",
                "memory.memsw.limit_in_bytes=1048576",
                "memory.limit_in_bytes=1048576",
                "memory.memsw.limit_in_bytes=1048576",
                "pids.max=64",
                "blkio.throttle.read_bps_device=7:3 1000",
                "blkio.throttle.write_bps_device=7:3 0",
                "blkio.throttle.read_iops_device=7:3 0",
                "blkio.throttle.write_iops_device=7:3 5",
            ]
        );
    }

    #[test]
    fn cpu_time_alone() {
        assert_eq!(lines(&v2_cpu_writes(0.2)), ["cpu.max=20000 100000"]);
        assert_eq!(lines(&v1_cpu_writes(0.2)), ["cpu.cfs_period_us=100000", "cpu.cfs_quota_us=20000"]);
    }

    #[test]
    fn odd_cpu_values_stay_in_the_kernels_range() {
        let quota = |cores| quota_us(&Limits { cpu_cores: Some(cores), ..Limits::default() });
        assert_eq!(quota(0.000_1), Some(MIN_QUOTA_US));
        assert_eq!(quota(f64::NAN), None);
        assert_eq!(quota(-1.0), None);
        assert!(quota(1e300).is_some());
    }
}
