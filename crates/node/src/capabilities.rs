//! What this host can do, found by trying, for the scheduler and for `cumulet doctor`.
//!
//! A KVM device may exist and be unusable (nested virtualisation that is off or broken), so KVM counts only when it
//! has booted a Linux kernel, an image's or the host's own, up to where it looks for its root. A few instructions are
//! not enough: there are hosts that run a boot sector and fail in a kernel. The answer is remembered for this kernel and this QEMU, in `<data_dir>/kvm-probe.json` and until the
//! next boot for other data folders too.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use cumulet_linux::cgroup::{self, Layout};
use cumulet_linux::{describe, mount, reflink};
use cumulet_node_api::Capabilities;
use serde::{Deserialize, Serialize};

use crate::config::NodeConfig;

/// How long a machine that works takes at most to boot a kernel; typical is a second or two.
const BOOT_LIMIT: Duration = Duration::from_secs(10);
/// How long a kernel may take to its first word; typical is a quarter of a second.
const FIRST_WORD_LIMIT: Duration = Duration::from_secs(3);
/// What others have found out since the host's start.
const HOST_NOTE: &str = "/run/cumulet/kvm-probe.json";
/// Below this a host is told to be short of memory or disk.
const LITTLE_MEMORY_MIB: u64 = 2048;
const LITTLE_DISK_BYTES: u64 = 10 << 30;
const QEMU: &str = "qemu-system-x86_64";

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Good.
    Ok,
    /// It works, but not as well as it could.
    Warn,
    /// Something won't work.
    Fail,
}

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What was looked at.
    pub name: &'static str,
    /// How it came out.
    pub level: Level,
    /// What was found.
    pub detail: String,
    /// What to do about it.
    pub mend: Option<&'static str>,
}

/// All that was found.
#[derive(Debug, Clone)]
pub struct Probe {
    /// In the order in which a person should mend.
    pub checks: Vec<Check>,
    /// For the scheduler.
    pub capabilities: Capabilities,
}

/// What was found out about KVM, and under which circumstances.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KvmProbe {
    kernel: String,
    qemu: String,
    /// None when it works, else why not.
    failure: Option<String>,
}

/// Looks at the host. Takes a second or so when KVM was not tried before, milliseconds else.
pub fn probe(config: &NodeConfig) -> Probe {
    let qemu = qemu_version();
    let kvm = kvm_failure(config, &qemu);
    let runc = find_program("runc");
    let layout = cgroup::detect().map_err(|e| describe(&e));
    let namespaces = read_number("/proc/sys/user/max_user_namespaces");
    let nft = find_program("nft");
    let fuse = cumulet_linux::fuse::open_device().err().map(|e| describe(&e));

    let container = match (&runc, &layout) {
        (None, _) => Err("runc is not installed".to_owned()),
        (_, Err(reason)) => Err(format!("control groups: {reason}")),
        (_, _) if fuse.is_some() => Err("this kernel has no FUSE".to_owned()),
        _ if namespaces == Some(0) => Err("user namespaces are switched off".to_owned()),
        (Some(_), Ok(_)) => Ok(()),
    };
    let memory_mib = memory_total_mib();
    let cpus = std::thread::available_parallelism().map_or(1, |n| u32::try_from(n.get()).unwrap_or(u32::MAX));
    let capabilities = Capabilities {
        kvm: kvm.is_none(),
        vm: qemu.as_ref().map(|_| ()).map_err(Clone::clone),
        container,
        memory_mib: promised(config.memory_mib.unwrap_or(memory_mib), config.overcommit),
        cpus: config
            .cpu_overcommit
            .map_or(u32::MAX, |factor| u32::try_from(promised(u64::from(cpus), factor)).unwrap_or(u32::MAX)),
    };
    let checks = vec![
        check_root(),
        check_qemu(&qemu),
        check_kvm(kvm),
        check_program("runc", runc, "containers", "apt-get install runc"),
        check_cgroups(&layout),
        check_user_namespaces(namespaces),
        check_fuse(fuse),
        check_program("nftables", nft, "security groups and public addresses", "apt-get install nftables"),
        check_pool(config),
        check_program(
            "resize2fs",
            find_program("resize2fs"),
            "volumes larger than their image",
            "apt-get install e2fsprogs",
        ),
        check_memory(memory_mib),
        check_disk(config),
    ];
    Probe { checks, capabilities }
}

/// A program in PATH, or where the distribution keeps those of the administrator.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let system = ["/usr/local/sbin", "/usr/sbin", "/sbin", "/usr/bin", "/bin"].map(PathBuf::from);
    std::env::split_paths(&path).chain(system).map(|dir| dir.join(name)).find(|file| file.is_file())
}

fn promised(amount: u64, overcommit: f64) -> u64 {
    // Both are far below 2^52: exact.
    (amount as f64 * overcommit.max(0.0)) as u64
}

fn ok(name: &'static str, detail: impl Into<String>) -> Check {
    Check { name, level: Level::Ok, detail: detail.into(), mend: None }
}

fn bad(name: &'static str, level: Level, detail: impl Into<String>, mend: &'static str) -> Check {
    Check { name, level, detail: detail.into(), mend: Some(mend) }
}

fn check_root() -> Check {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    // From linux/capability.h: CAP_NET_ADMIN is 12, CAP_SYS_ADMIN is 21.
    let needed = 1 << 12 | 1 << 21;
    let capabilities = field("CapEff:").and_then(|hex| u64::from_str_radix(hex, 16).ok()).unwrap_or(0);
    if capabilities & needed == needed {
        ok("privileges", "may make namespaces, mounts and network devices")
    } else {
        bad("privileges", Level::Fail, "may not administer network and mounts", "run as root")
    }
}

fn check_qemu(qemu: &Result<String, String>) -> Check {
    match qemu {
        Ok(version) => ok("qemu", version.clone()),
        Err(reason) => bad(
            "qemu",
            Level::Fail,
            format!("{reason}: no VMs"),
            "apt-get install qemu-system-x86 qemu-utils",
        ),
    }
}

fn check_kvm(failure: Option<String>) -> Check {
    match failure {
        None => ok("kvm", "boots: VMs run at full speed"),
        Some(reason) => bad(
            "kvm",
            Level::Warn,
            format!("{reason}; VMs are emulated, some ten times slower"),
            "switch on virtualisation in the firmware (in a VM: nested virtualisation), and load kvm_intel or kvm_amd",
        ),
    }
}

fn check_program(name: &'static str, found: Option<PathBuf>, purpose: &str, mend: &'static str) -> Check {
    match found {
        Some(path) => ok(name, path.display().to_string()),
        None => bad(name, Level::Fail, format!("not installed, needed for {purpose}"), mend),
    }
}

fn check_cgroups(layout: &Result<Layout, String>) -> Check {
    match layout {
        Ok(Layout::V2) => ok("cgroups", "version 2"),
        Ok(Layout::V1) => ok("cgroups", "version 1, one hierarchy for each controller"),
        Ok(Layout::Hybrid) => ok("cgroups", "version 1 for the controllers, version 2 beside it"),
        Err(reason) => bad("cgroups", Level::Fail, reason.clone(), "mount -t cgroup2 none /sys/fs/cgroup"),
    }
}

fn check_user_namespaces(limit: Option<u64>) -> Check {
    match limit {
        Some(0) => bad(
            "user namespaces",
            Level::Fail,
            "switched off: no containers",
            "sysctl -w user.max_user_namespaces=15000",
        ),
        Some(limit) => ok("user namespaces", format!("up to {limit}")),
        None => bad("user namespaces", Level::Fail, "not in this kernel", "use a kernel with CONFIG_USER_NS"),
    }
}

fn check_fuse(failure: Option<String>) -> Check {
    match failure {
        None => ok("FUSE", "works"),
        Some(why) => {
            bad("FUSE", Level::Fail, format!("no containers, no encrypted volumes: {why}"), "modprobe fuse")
        }
    }
}

fn check_pool(config: &NodeConfig) -> Check {
    let dir = existing(&config.data_dir);
    let pool = config.data_dir.join("pool");
    if mount::is_mountpoint(&pool).unwrap_or(false) {
        return ok("reflinks", format!("by the pool's own XFS, mounted at {}", pool.display()));
    }
    match reflink::supported(&dir) {
        Ok(true) => ok("reflinks", format!("by the file system of {}", dir.display())),
        Ok(false) if find_program("mkfs.xfs").is_some() => {
            ok("reflinks", "by an XFS in a file, which the server makes and mounts")
        }
        Ok(false) => bad(
            "reflinks",
            Level::Warn,
            format!("the file system of {} has none: volumes are copied", dir.display()),
            "apt-get install xfsprogs",
        ),
        Err(e) => bad("reflinks", Level::Fail, describe(&e), "choose a data folder that can be written"),
    }
}

fn check_memory(total_mib: u64) -> Check {
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let available = meminfo_mib(&text, "MemAvailable:").unwrap_or(0);
    let detail = format!("{available} MiB free of {total_mib}");
    if available < LITTLE_MEMORY_MIB {
        bad("memory", Level::Warn, detail, "end other programs, or launch small instance types")
    } else {
        ok("memory", detail)
    }
}

fn check_disk(config: &NodeConfig) -> Check {
    let dir = existing(&config.data_dir);
    match mount::fs_space(&dir) {
        Ok((total, free)) => {
            let detail = format!("{} GiB free of {} at {}", free >> 30, total >> 30, dir.display());
            if free < LITTLE_DISK_BYTES {
                bad("disk", Level::Warn, detail, "free some space, or choose another --data-dir")
            } else {
                ok("disk", detail)
            }
        }
        Err(e) => bad("disk", Level::Fail, describe(&e), "choose a data folder that can be read"),
    }
}

/// The folder, or the nearest one above that exists.
fn existing(dir: &Path) -> PathBuf {
    dir.ancestors().find(|dir| dir.is_dir()).unwrap_or(Path::new("/")).to_owned()
}

fn read_number(path: &str) -> Option<u64> {
    fs::read_to_string(path).ok()?.trim().parse().ok()
}

fn memory_total_mib() -> u64 {
    meminfo_mib(&fs::read_to_string("/proc/meminfo").unwrap_or_default(), "MemTotal:").unwrap_or(0)
}

fn meminfo_mib(text: &str, field: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(field))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()? / 1024)
}

/// QEMU's first words about itself, or why there are none.
fn qemu_version() -> Result<String, String> {
    let program = find_program(QEMU).ok_or_else(|| format!("{QEMU} is not installed"))?;
    let output = Command::new(program).arg("--version").stdin(Stdio::null()).output();
    let output = output.map_err(|e| format!("{QEMU}: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    match text.lines().next() {
        Some(line) if output.status.success() => Ok(line.to_owned()),
        Some(_) | None => Err(format!("{QEMU} doesn't run: {}", output.status)),
    }
}

/// None when KVM works; from memory where this kernel and this QEMU were tried before.
fn kvm_failure(config: &NodeConfig, qemu: &Result<String, String>) -> Option<String> {
    if !Path::new("/dev/kvm").exists() {
        return Some("there is no /dev/kvm".into());
    }
    let qemu = match qemu {
        Ok(version) => version.clone(),
        Err(reason) => return Some(reason.clone()),
    };
    let kernel = kernel_release();
    let mut notes = vec![config.data_dir.join("kvm-probe.json")];
    // Tests leave nothing on the host.
    if !cfg!(test) {
        notes.push(PathBuf::from(HOST_NOTE));
    }
    let read = |path: &PathBuf| serde_json::from_slice::<KvmProbe>(&fs::read(path).ok()?).ok();
    let known = notes.iter().filter_map(read).find(|known| known.kernel == kernel && known.qemu == qemu);
    let found = match known {
        Some(known) => known,
        None => {
            // Nothing to try: not known, so not noted.
            let Some(tried) = find_kernel(config) else {
                return Some("not tried, there is neither an image nor a kernel in /boot to boot".into());
            };
            let failure = boot_kernel_on("kvm", &tried, FIRST_WORD_LIMIT, BOOT_LIMIT).err();
            KvmProbe { kernel, qemu, failure }
        }
    };
    for path in &notes {
        note(path, &found);
    }
    found.failure
}

fn kernel_release() -> String {
    fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default().trim().to_owned()
}

/// Writes a note where it is not yet. Without it KVM is tried again: no harm.
fn note(path: &Path, found: &KvmProbe) {
    let (Ok(text), Some(dir)) = (serde_json::to_vec(found), path.parent()) else { return };
    if fs::read(path).is_ok_and(|known| known == text) {
        return;
    }
    let unfinished = path.with_extension(format!("new-{}", std::process::id()));
    let written = fs::create_dir_all(dir).and_then(|()| fs::write(&unfinished, text));
    let _ = written.and_then(|()| fs::rename(&unfinished, path));
}

/// A kernel of an image, else the host's newest.
fn find_kernel(config: &NodeConfig) -> Option<PathBuf> {
    let list = |dir: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(dir).into_iter().flatten();
        let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.sort();
        paths
    };
    let mut of_images: Vec<PathBuf> =
        list(&config.images_dir()).into_iter().map(|dir| dir.join("vmlinuz")).collect();
    // One that was built and not yet taken into the pool.
    of_images.push(config.data_dir.join("bundled/vmlinuz"));
    of_images.into_iter().find(|file| file.is_file()).or_else(|| {
        let is_kernel =
            |path: &PathBuf| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with("vmlinuz"));
        list(Path::new("/boot")).into_iter().rfind(is_kernel)
    })
}

/// Boots a kernel without any disk: it comes as far as looking for its root, and panics.
fn boot_kernel_on(
    accelerator: &str,
    kernel: &Path,
    first_word: Duration,
    limit: Duration,
) -> Result<(), String> {
    let program = find_program(QEMU).ok_or_else(|| format!("{QEMU} is not installed"))?;
    let cpu = if accelerator == "kvm" { "host" } else { "max" };
    let mut child = Command::new(program)
        .args(["-machine", "q35", "-accel", accelerator, "-cpu", cpu, "-m", "256", "-nodefaults"])
        .args(["-no-user-config", "-display", "none", "-no-reboot", "-serial", "stdio", "-kernel"])
        .arg(kernel)
        .args(["-append", "console=ttyS0 earlyprintk=serial,ttyS0 panic=-1"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{QEMU}: {e}"))?;
    let (sender, lines) = mpsc::sync_channel(64);
    if let Some(stdout) = child.stdout.take() {
        // Ends with QEMU, which is ended below.
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
                if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    break;
                }
            }
        });
    }
    let result = watch_kernel(&lines, first_word, limit);
    let _ = child.kill();
    let output = child.wait_with_output().map_err(|e| format!("{QEMU}: {e}"))?;
    let complaints = String::from_utf8_lossy(&output.stderr);
    let complaint =
        complaints.lines().find(|line| !line.contains("warning:")).and_then(|line| line.split_once(": "));
    result.map_err(|reason| match complaint {
        Some((_, text)) => format!("{reason}: {text}"),
        None => reason,
    })
}

/// Reads a kernel's messages until it looks for its root.
fn watch_kernel(lines: &mpsc::Receiver<String>, first_word: Duration, limit: Duration) -> Result<(), String> {
    let start = Instant::now();
    let mut spoke = false;
    loop {
        let until = if spoke { limit } else { first_word };
        match lines.recv_timeout(until.saturating_sub(start.elapsed())) {
            Ok(line) if line.contains("VFS: Unable to mount root") || line.contains("No working init") => {
                return Ok(());
            }
            Ok(line) => spoke |= line.contains("Linux version"),
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                return Err("a test VM died while its kernel booted".into());
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                return Err(format!("a test VM's kernel hangs (waited for {} s)", until.as_secs()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(dir: &Path) -> NodeConfig {
        NodeConfig {
            data_dir: dir.to_owned(),
            tag: "00000000".into(),
            public_cidr: "198.18.0.0/16".parse().expect("a network"),
            public_ipv6_cidr: crate::config::DEFAULT_PUBLIC_IPV6_CIDR,
            public_interface: None,
            upstream_dns: Vec::new(),
            api_address: None,
            exe: PathBuf::from("/bin/true"),
            memory_mib: Some(1000),
            overcommit: 1.5,
            cpu_overcommit: None,
            credit_clock_rate: 1.0,
        }
    }

    #[test]
    fn a_kernel_boots_by_emulation() {
        let dir = tempfile::tempdir().expect("temporary folder");
        if let (Some(_), Some(kernel)) = (find_program(QEMU), find_kernel(&config(dir.path()))) {
            let long = Duration::from_secs(120);
            assert_eq!(boot_kernel_on("tcg", &kernel, long, long), Ok(()));
        }
    }

    #[test]
    fn a_kernel_that_hangs_or_dies_is_told_from_one_that_works() {
        let short = Duration::from_millis(1);
        let long = Duration::from_secs(60);
        let said = |lines: &[&str]| {
            let (sender, receiver) = mpsc::sync_channel(8);
            lines.iter().for_each(|line| sender.send((*line).to_owned()).expect("room"));
            (sender, receiver)
        };
        let works = said(&["Linux version 6", "Kernel panic - not syncing: VFS: Unable to mount root fs"]);
        assert_eq!(watch_kernel(&works.1, long, long), Ok(()));
        let hangs = said(&["Linux version 6"]);
        assert!(watch_kernel(&hangs.1, long, short).expect_err("it hangs").contains("hangs"));
        let (sender, dies) = said(&["Probing EDD"]);
        drop(sender);
        assert!(watch_kernel(&dies, long, long).expect_err("it died").contains("died"));
    }

    #[test]
    fn an_accelerator_that_does_not_work_says_why() {
        if find_program(QEMU).is_some() {
            let kernel = Path::new("/bin/sh");
            let reason =
                boot_kernel_on("nonsense", kernel, BOOT_LIMIT, BOOT_LIMIT).expect_err("no such accelerator");
            assert!(reason.contains("nonsense"), "{reason}");
        }
    }

    #[test]
    fn what_is_known_of_kvm_is_not_tried_again() {
        let dir = tempfile::tempdir().expect("temporary folder");
        let first = probe(&config(dir.path()));
        assert_eq!(first.capabilities.memory_mib, 1500);
        if let (true, Ok(qemu)) = (Path::new("/dev/kvm").exists(), qemu_version()) {
            let known = KvmProbe { kernel: kernel_release(), qemu, failure: Some("remembered".into()) };
            note(&dir.path().join("kvm-probe.json"), &known);
            let kvm = probe(&config(dir.path())).checks.into_iter().find(|check| check.name == "kvm");
            assert!(kvm.expect("a check").detail.contains("remembered"));
        }
        for check in first.checks {
            assert_eq!(check.level == Level::Ok, check.mend.is_none(), "{check:?}");
            eprintln!("{check:?}");
        }
    }

    #[test]
    fn memory_is_read_in_mebibytes() {
        assert_eq!(meminfo_mib("MemTotal:       24689664 kB\nMemFree: 1 kB\n", "MemTotal:"), Some(24111));
        assert_eq!(meminfo_mib("", "MemTotal:"), None);
    }
}
