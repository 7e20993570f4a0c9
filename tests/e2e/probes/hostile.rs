//! What somebody tries who has taken over an instance, or the QEMU of one. Static and without dependencies, so that it
//! runs in any root: `rustc -O -C target-feature=+crt-static hostile.rs`.
//!
//! ```text
//! hostile container [CANARY PID]   as root of a container: one line a probe
//! hostile qemu [CANARY PID]        as what QEMU is kept in
//! hostile damage                   as root of a VM: does to its kernel what it can; the host is looked at from outside
//! hostile shared                   what tells one kernel from another: NAME<tab>VALUE
//! hostile swarm COUNT              makes processes until that many are there or no more are allowed; says how many
//! hostile arp INTERFACE IP         tells everybody on the link that IP is here, and sends packets as from it
//! ```
//! Not for the host's own root, who is refused nothing.
//!
//! A line is NAME<tab>held|OPEN<tab>DETAIL. CANARY is a file of the host that only root may read, PID a process of the
//! host whose command line has `cumulet-canary`. Built with CANARY and CANARY_PID in the environment and started as a QEMU
//! (an argument begins with `guest=`) it is `hostile qemu`; anything else that QEMU is asked it leaves to the real one.

use std::ffi::{CString, c_int, c_long};
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::FileTypeExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

unsafe extern "C" {
    fn syscall(number: c_long, ...) -> c_long;
    fn fork() -> c_int;
    fn waitpid(pid: c_int, status: *mut c_int, options: c_int) -> c_int;
    fn kill(pid: c_int, signal: c_int) -> c_int;
    fn _exit(code: c_int) -> !;
    fn pause() -> c_int;
}

const EPERM: i32 = 1;

fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// A raw call: its answer, or its error's number.
macro_rules! call {
    ($number:expr $(, $argument:expr)* $(,)?) => {{
        // SAFETY: whatever the kernel makes of it is what is tried.
        let answer = unsafe { syscall($number as c_long $(, $argument as c_long)*) };
        if answer < 0 { Err(errno()) } else { Ok(answer) }
    }};
}

fn c(text: &str) -> CString {
    CString::new(text).expect("no NUL")
}

/// What came of a probe: nothing, or how it got through.
type Verdict = Result<String, String>;

fn held(detail: impl Into<String>) -> Verdict {
    Ok(detail.into())
}

/// Held when every one of these failed.
fn all_fail<T>(tries: Vec<(&str, Result<T, i32>)>) -> Verdict {
    let open: Vec<&str> = tries.iter().filter(|(_, answer)| answer.is_ok()).map(|(name, _)| *name).collect();
    if open.is_empty() { held(format!("{} ways refused", tries.len())) } else { Err(open.join(" ")) }
}

/// Runs in a child, so that being killed is an answer too: what it returned, or 1000 and the signal.
fn in_child(what: impl FnOnce() -> i32) -> i32 {
    // SAFETY: this program has one thread.
    unsafe {
        let pid = fork();
        if pid == 0 {
            _exit(what());
        }
        if pid < 0 {
            return -errno();
        }
        let mut status = 0;
        waitpid(pid, &mut status, 0);
        if status & 0x7f != 0 { 1000 + (status & 0x7f) } else { status >> 8 & 0xff }
    }
}

fn reads(path: impl AsRef<Path>) -> Result<(), i32> {
    let mut byte = [0];
    match fs::File::open(path).and_then(|mut file| file.read(&mut byte)) {
        Ok(0) => Err(0), // masked: there, and empty
        Ok(_) => Ok(()),
        Err(e) => Err(e.raw_os_error().unwrap_or(0)),
    }
}

/// Whether it opens for writing; nothing is written.
fn writes(path: impl AsRef<Path>) -> Result<(), i32> {
    OpenOptions::new().write(true).open(path).map(drop).map_err(|e| e.raw_os_error().unwrap_or(0))
}

fn walk(dir: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() && depth > 0 {
            walk(&entry.path(), depth - 1, found);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
}

struct Host {
    canary: String,
    pid: c_int,
}

impl Host {
    fn files(&self) -> Verdict {
        let path = &self.canary;
        let places = [
            path.clone(),
            format!("/proc/1/root{path}"),
            format!("/proc/self/root{path}"),
            format!("/proc/self/cwd/../../../../..{path}"),
            format!("/proc/{}/root{path}", self.pid),
            format!("/proc/1/cwd{path}"),
            format!("/dev/ebs/../../..{path}"),
        ];
        all_fail(places.iter().map(|path| (path.as_str(), reads(path))).collect())
    }

    fn processes(&self) -> Verdict {
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            if String::from_utf8_lossy(&line).contains("cumulet-canary") {
                return Err(format!("sees {}", entry.path().display()));
            }
        }
        let mut byte = 0u8;
        let local = [&raw mut byte as usize, 1];
        all_fail(vec![
            ("kill", call!(62, self.pid, 0)),
            ("ptrace attach", call!(101, 16, self.pid, 0, 0)),
            ("ptrace seize", call!(101, 0x4206, self.pid, 0, 0)),
            ("process_vm_readv", call!(310, self.pid, local.as_ptr(), 1, local.as_ptr(), 1, 0)),
            ("pidfd_open", call!(434, self.pid, 0)),
            ("setpriority", call!(141, 0, self.pid, 5)),
        ])
    }
}

fn memory() -> Verdict {
    all_fail(["/dev/mem", "/dev/kmem", "/dev/port", "/proc/kcore", "/proc/kpageflags", "/proc/vmallocinfo"].map(|p| (p, reads(p))).into())
}

fn kernel_log() -> Verdict {
    let mut buffer = [0u8; 64];
    all_fail(vec![
        ("syslog", call!(103, 3, buffer.as_mut_ptr(), buffer.len())),
        ("/dev/kmsg", reads("/dev/kmsg").map(|()| 0)),
        ("/proc/kmsg", writes("/proc/kmsg").map(|()| 0)),
    ])
}

fn addresses() -> Verdict {
    let text = fs::read_to_string("/proc/kallsyms").unwrap_or_default();
    let known = text.lines().take(1000).any(|line| !line.starts_with("0000000000000000"));
    if known { Err("/proc/kallsyms tells them".into()) } else { held("none told") }
}

fn devices() -> Verdict {
    let mut open = Vec::new();
    for (name, kind, major, minors) in
        [("mem", 0o020000, 1, 1..3), ("sd", 0o060000, 8, 0..4), ("vd", 0o060000, 254, 0..4), ("loop", 0o060000, 7, 0..64), ("kvm", 0o020000, 10, 232..233), ("tun", 0o020000, 10, 200..201)]
    {
        for minor in minors {
            let path = format!("/tmp/node-{name}-{minor}");
            let _ = fs::remove_file(&path);
            let made = call!(133, c(&path).as_ptr(), kind | 0o666, major << 8 | minor);
            if made.is_ok() && OpenOptions::new().read(true).open(&path).is_ok() {
                open.push(path.clone());
            }
            let _ = fs::remove_file(&path);
        }
    }
    if open.is_empty() { held("no node can be made and opened") } else { Err(open.join(" ")) }
}

/// Devices that are there: the harmless ones, and what an instance was given.
fn nodes() -> Verdict {
    let allowed = ["null", "zero", "full", "random", "urandom", "tty", "ptmx", "console"];
    let mut open = Vec::new();
    let mut look = vec![PathBuf::from("/dev")];
    while let Some(dir) = look.pop() {
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            let (path, Ok(meta)) = (entry.path(), fs::symlink_metadata(entry.path())) else { continue };
            let name = entry.file_name().to_string_lossy().into_owned();
            if meta.is_dir() {
                look.push(path);
            } else if meta.file_type().is_block_device() && !path.starts_with("/dev/ebs")
                || meta.file_type().is_char_device() && !allowed.contains(&name.as_str()) && !path.starts_with("/dev/pts")
            {
                open.push(path.display().to_string());
            }
        }
    }
    if open.is_empty() { held("the usual ones") } else { Err(open.join(" ")) }
}

fn mounting() -> Verdict {
    let (none, tmp, root) = (c("none"), c("/tmp"), c("/"));
    let tries = ["tmpfs", "proc", "sysfs", "overlay", "cgroup", "cgroup2", "debugfs", "devtmpfs", "ext4"]
        .map(|kind| (kind, call!(165, none.as_ptr(), tmp.as_ptr(), c(kind).as_ptr(), 0, 0)));
    let mut tries = Vec::from(tries);
    tries.push(("bind", call!(165, root.as_ptr(), tmp.as_ptr(), 0, 4096, 0)));
    tries.push(("remount", call!(165, none.as_ptr(), c("/sys").as_ptr(), 0, 32, 0)));
    tries.push(("umount", call!(166, c("/sys").as_ptr(), 2)));
    tries.push(("umount of a mask", call!(166, c("/proc/kcore").as_ptr(), 2)));
    tries.push(("pivot_root", call!(155, root.as_ptr(), root.as_ptr())));
    tries.push(("fsopen", call!(430, c("tmpfs").as_ptr(), 0)));
    tries.push(("open_tree", call!(428, -100, root.as_ptr(), 1)));
    tries.push(("mount_setattr", call!(442, -100, root.as_ptr(), 0, 0, 0)));
    all_fail(tries)
}

fn modules() -> Verdict {
    let image = [0u8; 64];
    all_fail(vec![
        ("init_module", call!(175, image.as_ptr(), image.len(), c("").as_ptr())),
        ("finit_module", call!(313, 0, c("").as_ptr(), 0)),
        ("delete_module", call!(176, c("loop").as_ptr(), 0)),
        ("kexec_load", call!(246, 0, 0, 0, 0)),
    ])
}

fn namespaces() -> Verdict {
    let unshared = |flags: i64| match in_child(|| i32::from(call!(272, flags).is_ok())) {
        1 => Ok(0),
        _ => Err(EPERM),
    };
    // A clone that succeeds is two processes: the child ends at once.
    let cloned = |flags: i64| match call!(56, flags | 17, 0, 0, 0, 0) {
        // SAFETY: as it says.
        Ok(0) => unsafe { _exit(0) },
        other => other,
    };
    let arguments = [0x1000_0000u64, 0, 0, 0, 17, 0, 0, 0];
    let cloned3 = match call!(435, arguments.as_ptr(), 64) {
        // SAFETY: as it says.
        Ok(0) => unsafe { _exit(0) },
        other => other,
    };
    all_fail(vec![
        ("unshare user", unshared(0x1000_0000)),
        ("unshare user and mount", unshared(0x1002_0000)),
        ("unshare mount", unshared(0x0002_0000)),
        ("unshare network", unshared(0x4000_0000)),
        ("unshare cgroup", unshared(0x0200_0000)),
        ("clone user", cloned(0x1000_0000)),
        ("clone user and network", cloned(0x5000_0000)),
        ("clone3 user", cloned3),
        ("setns", fs::File::open("/proc/1/ns/mnt").map_err(|_| EPERM).and_then(|file| call!(308, std::os::fd::AsRawFd::as_raw_fd(&file), 0))),
    ])
}

/// By the 32-bit ABI, whose numbers differ: a filter that only knows the other is passed by.
fn old_abi() -> Verdict {
    let int80 = |number: u32, a: u32, b: u32| {
        in_child(move || {
            let answer: i32;
            // SAFETY: a system call; pointers passed are null or none.
            unsafe {
                std::arch::asm!("push rbx", "mov ebx, {a:e}", "int 0x80", "pop rbx", a = in(reg) a, inlateout("eax") number as i32 => answer, in("ecx") b, in("edx") 0, in("esi") 0, in("edi") 0);
            }
            i32::from(answer >= 0)
        })
    };
    all_fail(
        [("unshare user", 310, 0x1000_0000, 0), ("socket AF_ALG", 359, 38, 5), ("bpf", 357, 0, 0), ("io_uring_setup", 425, 1, 0), ("keyctl", 288, 0, 0), ("userfaultfd", 374, 0, 0)]
            .map(|(name, number, a, b)| (name, if int80(number, a, b) == 1 { Ok(()) } else { Err(EPERM) }))
            .into(),
    )
}

fn calls() -> Verdict {
    let zeros = [0u64; 32];
    let p = zeros.as_ptr();
    let mut perf = [0u32; 32];
    (perf[0], perf[1]) = (1, 128);
    let attribute = [1u32, 4, 4, 1];
    all_fail(vec![
        ("bpf", call!(321, 0, attribute.as_ptr(), 16)),
        ("perf_event_open", call!(298, perf.as_ptr(), 0, -1, -1, 0)),
        ("userfaultfd", call!(323, 1)),
        ("keyctl", call!(250, 0, -3, 1)),
        ("add_key", call!(248, c("user").as_ptr(), c("x").as_ptr(), c("x").as_ptr(), 1, -3)),
        ("io_uring_setup", call!(425, 4, p)),
        ("open_by_handle_at", call!(304, -100, p, 0)),
        ("quotactl", call!(179, 0x8000_0700u32, 0, 0, p)),
        ("acct", call!(163, 0)),
        ("swapon", call!(167, c("/tmp").as_ptr(), 0)),
        ("iopl", call!(172, 3)),
        ("ioperm", call!(173, 0, 1, 1)),
        ("fanotify_init", call!(300, 0, 0)),
        ("kcmp", call!(312, 1, 1, 0, 0, 0)),
    ])
}

fn time_setting() -> Verdict {
    // To what it is: where it isn't held, nothing is broken.
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs();
    let time = [now, 0];
    // ADJ_MAXERROR, in memory that may be written to.
    let mut change = vec![0u64; 32];
    change[0] = 4;
    all_fail(vec![
        ("clock_settime", call!(227, 0, time.as_ptr())),
        ("settimeofday", call!(164, time.as_ptr(), 0)),
        ("adjtimex", call!(159, change.as_mut_ptr())),
    ])
}

fn through_proc() -> Verdict {
    let paths = [
        "/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/sys/kernel/hotplug", "/proc/sys/kernel/poweroff_cmd",
        "/proc/sys/kernel/sysrq", "/proc/sys/kernel/panic", "/proc/sys/kernel/randomize_va_space", "/proc/sys/fs/binfmt_misc/register",
        "/proc/sys/vm/panic_on_oom", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger", "/proc/irq/default_smp_affinity", "/sys/kernel/uevent_helper", "/sys/power/state",
    ];
    all_fail(paths.map(|path| (path, writes(path))).into())
}

/// All of /proc/sys: what a namespace has of its own may be written to (the highest process id since Linux 6.14).
fn settings() -> Verdict {
    let own = ["net/", "user/", "fs/mqueue/", "kernel/hostname", "kernel/domainname", "kernel/shm", "kernel/msg", "kernel/sem", "kernel/auto_msgmni", "kernel/ns_last_pid", "kernel/pid_max"];
    let mut files = Vec::new();
    walk(Path::new("/proc/sys"), 8, &mut files);
    let open: Vec<String> = files
        .iter()
        .filter_map(|file| file.strip_prefix("/proc/sys").ok().map(|name| (file, name.display().to_string())))
        .filter(|(file, name)| !own.iter().any(|own| name.starts_with(own)) && writes(file).is_ok())
        .map(|(_, name)| name)
        .collect();
    match open.is_empty() {
        true if files.len() > 100 => held(format!("{} settings, none of the host's", files.len())),
        true => Err(format!("only {} settings seen", files.len())),
        false => Err(open.join(" ")),
    }
}

fn sysfs() -> Verdict {
    let mut files = Vec::new();
    walk(Path::new("/sys"), 6, &mut files);
    let open: Vec<String> = files
        .iter()
        .filter(|file| !file.starts_with("/sys/fs/cgroup") && writes(file).is_ok())
        .map(|file| file.display().to_string())
        .collect();
    if open.is_empty() { held(format!("{} files, none writable", files.len())) } else { Err(open.join(" ")) }
}

/// Files of other instances' volumes, by the loop devices that show them; and the host's disks.
fn others_volumes() -> Verdict {
    let mut found = Vec::new();
    for dir in ["/sys/block", "/sys/class/block", "/sys/devices/virtual/block"] {
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            found.push(entry.path().display().to_string());
        }
    }
    for file in ["/proc/partitions", "/proc/diskstats"] {
        if reads(file).is_ok() {
            found.push(file.to_owned());
        }
    }
    if found.is_empty() { held("no disk is listed") } else { Err(found.join(" ")) }
}

fn cgroups() -> Verdict {
    let mut files = Vec::new();
    walk(Path::new("/sys/fs/cgroup"), 6, &mut files);
    let own = ["cgroup.procs", "cgroup.threads", "cgroup.subtree_control"];
    let mut open: Vec<String> = files
        .iter()
        .filter(|file| !own.iter().any(|own| file.ends_with(own)) && writes(file).is_ok())
        .map(|file| file.display().to_string())
        .collect();
    let view = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    open.extend(view.lines().filter(|line| line.contains("cumulet") || line.contains("..")).map(str::to_owned));
    if open.is_empty() { held(format!("{} files, none of a limit", files.len())) } else { Err(open.join(" ")) }
}

fn families() -> Verdict {
    let mut open = Vec::new();
    for family in 3..46 {
        if [15, 10, 16, 17].contains(&family) {
            continue;
        }
        for kind in [1, 2, 3, 5] {
            if call!(41, family, kind, 0).is_ok() {
                open.push(family.to_string());
            }
        }
    }
    if open.is_empty() { held("none but the usual") } else { Err(format!("families {}", open.join(" "))) }
}

fn capabilities(wanted: u64) -> Verdict {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let bounding = status.lines().find_map(|line| u64::from_str_radix(line.strip_prefix("CapBnd:")?.trim(), 16).ok());
    let seccomp = status.lines().any(|line| line == "Seccomp:\t2");
    match bounding {
        Some(set) if set & !wanted == 0 && seccomp => held(format!("{set:x}, filtered")),
        other => Err(format!("{other:x?}, filtered: {seccomp}")),
    }
}

/// A program with the set-user bit gives no more than the container's root has.
fn setuid() -> Verdict {
    let map = fs::read_to_string("/proc/self/uid_map").unwrap_or_default();
    let fields: Vec<u64> = map.split_whitespace().filter_map(|field| field.parse().ok()).collect();
    match fields[..] {
        [0, base, 65536] if base >= 1 << 20 => held(format!("root is {base} of the host")),
        _ => Err(format!("ids {map}")),
    }
}

// --- In the place of QEMU. ---

fn only(dir: &str, allowed: &[&str]) -> Verdict {
    let names: Vec<String> =
        fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let more: Vec<&String> = names.iter().filter(|name| !allowed.contains(&name.as_str())).collect();
    if more.is_empty() { held(names.join(" ")) } else { Err(format!("{more:?}")) }
}

fn programs() -> Verdict {
    let paths = ["/bin/sh", "/usr/bin/sh", "/usr/bin/env", "/sbin/init", "/usr/bin/qemu-img", "/usr/sbin/ip"];
    all_fail(paths.map(|path| (path, fs::metadata(path).map_err(|_| 0))).into())
}

fn system_files() -> Verdict {
    let paths = ["/etc/passwd", "/etc/shadow", "/root", "/home", "/var", "/run", "/sys", "/proc/sys", "/proc/kcore", "/proc/1/environ/x"];
    all_fail(paths.map(|path| (path, fs::metadata(path).map_err(|_| 0))).into())
}

fn writing() -> Verdict {
    let paths = ["/x", "/tmp/x", "/dev/x", "/usr/x", "/usr/lib/x", "/proc/x", "/dev/shm/x"];
    let make = |path: &str| OpenOptions::new().write(true).create(true).open(path).map(drop).map_err(|_| 0);
    all_fail(paths.map(|path| (path, make(path))).into())
}

/// What a descriptor was opened for is all that it is good for.
fn reopening() -> Verdict {
    let kernel = fs::read_link("/proc/self/fd/5");
    let Ok(kernel) = kernel else { return Err("no kernel at 5".into()) };
    match writes("/proc/self/fd/5") {
        Err(_) => held(format!("{} stays read-only", kernel.display())),
        Ok(()) => Err(kernel.display().to_string()),
    }
}

fn descriptors() -> Verdict {
    let fds: Vec<i32> = fs::read_dir("/proc/self/fd").into_iter().flatten().flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    // One is that of the folder which is just read.
    let strange: Vec<&i32> = fds.iter().filter(|fd| !matches!(fd, 0..=8 | 10..=59 | 60..=99 | 100..=115)).collect();
    let folders = fds.iter().filter(|fd| fs::metadata(format!("/proc/self/fd/{fd}")).is_ok_and(|meta| meta.is_dir())).count();
    if strange.is_empty() && folders <= 1 { held(format!("{fds:?}")) } else { Err(format!("{strange:?} of {fds:?}, {folders} folders")) }
}

fn escalation() -> Verdict {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let is = |line: &str| status.lines().any(|found| found == line);
    let sets = ["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"].iter().all(|set| is(&format!("{set}:\t0000000000000000")));
    if !(sets && is("NoNewPrivs:\t1") && is("Seccomp:\t2") && !is("Uid:\t0\t0\t0\t0")) {
        return Err(status);
    }
    all_fail(vec![
        ("setuid", call!(105, 0)),
        ("setgid", call!(106, 0)),
        ("setgroups", call!(116, 0, 0)),
        ("another user", call!(105, 65534)),
        ("chroot", call!(161, c("/").as_ptr())),
        ("raise a limit", call!(160, 7, [1u64 << 20, 1 << 20].as_ptr())),
    ])
}

fn network() -> Verdict {
    let text = fs::read_to_string("/proc/self/net/dev").unwrap_or_default();
    let links: Vec<&str> = text.lines().skip(2).filter_map(|line| line.split(':').next()).map(str::trim).collect();
    if links.iter().any(|link| *link != "lo") {
        return Err(links.join(" "));
    }
    let mut tries = vec![];
    for (name, family) in [("IPv4", 2), ("IPv6", 10), ("netlink", 16), ("packets", 17), ("vsock", 40)] {
        tries.push((name, call!(41, family, 2, 0)));
    }
    // The host's services that listen by an abstract name.
    for name in ["@/tmp/.X11-unix/X0", "@/org/kernel/linux/storage/multipathd", "@ISCSIADM_ABSTRACT_NAMESPACE"] {
        let address = [&[1, 0, 0][..], &name.as_bytes()[1..]].concat();
        tries.push((name, call!(41, 1, 1, 0).and_then(|fd| call!(42, fd, address.as_ptr(), address.len()))));
    }
    all_fail(tries)
}

fn old_abi_kills() -> Verdict {
    let end = in_child(|| {
        // SAFETY: getpid(2) of the 32-bit ABI.
        unsafe { std::arch::asm!("int 0x80", inlateout("eax") 20 => _) };
        0
    });
    if end >= 1000 { held(format!("killed by signal {}", end - 1000)) } else { Err(format!("answered: {end}")) }
}

fn swarm(most: usize) -> usize {
    let mut children = Vec::new();
    // SAFETY: this program has one thread; the children only wait.
    unsafe {
        while children.len() < most {
            match fork() {
                0 => loop {
                    pause();
                },
                pid if pid > 0 => children.push(pid),
                _ => break,
            }
        }
        for pid in &children {
            kill(*pid, 9);
        }
        for pid in &children {
            waitpid(*pid, std::ptr::null_mut(), 0);
        }
    }
    children.len()
}

fn bounded(most: usize) -> Verdict {
    let count = swarm(most);
    if count < most { held(format!("{count} processes")) } else { Err(format!("{count} processes and more")) }
}

// --- In a VM. ---

/// What root of a VM can do to the kernel that it has for itself.
fn damage() {
    let time = [2_000_000_000i64, 0];
    println!("clock\t{:?}", call!(227, 0, time.as_ptr()));
    for (path, text) in [
        ("/proc/sys/kernel/core_pattern", "|/tmp/hostile"),
        ("/proc/sys/kernel/hostname", "hostile"),
        ("/proc/sys/kernel/modprobe", "/tmp/hostile"),
        ("/proc/sys/vm/drop_caches", "3"),
        ("/proc/sysrq-trigger", "s"),
    ] {
        println!("{path}\t{}", fs::write(path, text).map_or_else(|e| e.to_string(), |()| "written".into()));
    }
    let _ = Command::new("mount").args(["-t", "tmpfs", "none", "/mnt"]).status();
    let made = call!(133, c("/tmp/mem").as_ptr(), 0o020666, 1 << 8 | 1);
    println!("mknod mem\t{made:?}");
}

fn shared() {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    println!("kernel\t{} {}", read("/proc/sys/kernel/osrelease").trim(), read("/proc/sys/kernel/version").trim());
    println!("boot id\t{}", read("/proc/sys/kernel/random/boot_id").trim());
    println!("boot time\t{}", read("/proc/stat").lines().find_map(|line| line.strip_prefix("btime ")).unwrap_or_default());
    println!("processors\t{}", read("/proc/cpuinfo").lines().filter(|line| line.starts_with("processor")).count());
    println!("command line\t{}", read("/proc/cmdline").trim());
}

/// Gratuitous ARP, and UDP with a source that is another's; each three times.
fn arp(interface: &str, ip: &str) -> Result<(), i32> {
    let read = |name: &str| fs::read_to_string(format!("/sys/class/net/{interface}/{name}")).unwrap_or_default();
    let index: u16 = read("ifindex").trim().parse().map_err(|_| 19)?;
    let mac: Vec<u8> = read("address").trim().split(':').filter_map(|hex| u8::from_str_radix(hex, 16).ok()).collect();
    let victim: std::net::Ipv4Addr = ip.parse().map_err(|_| 22)?;
    let socket = call!(41, 17, 3, 0x0300)?;
    let mut to = vec![17, 0, 0, 3];
    to.extend(i32::from(index).to_ne_bytes());
    to.extend([0, 0, 0, 6, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0]);
    for _ in 0..3 {
        for operation in [1u8, 2] {
            let mut frame = vec![0xff; 6];
            frame.extend(&mac);
            frame.extend([8, 6, 0, 1, 8, 0, 6, 4, 0, operation]);
            frame.extend(&mac);
            frame.extend(victim.octets());
            frame.extend([0; 6]);
            frame.extend(victim.octets());
            call!(44, socket, frame.as_ptr(), frame.len(), 0, to.as_ptr(), to.len())?;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    Ok(())
}

type Probe = (&'static str, Box<dyn Fn() -> Verdict>);

/// The capabilities that `compute/oci.rs` gives.
const GIVEN: u64 = 1 << 29 | 1 | 1 << 1 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 28 | 1 << 27 | 1 << 12 | 1 << 10 | 1 << 11 | 1 << 13 | 1 << 31 | 1 << 6 | 1 << 8 | 1 << 7 | 1 << 22 | 1 << 18;

fn container(host: Host) -> Vec<Probe> {
    let host = std::rc::Rc::new(host);
    let again = host.clone();
    vec![
        ("host-files", Box::new(move || host.files())),
        ("host-processes", Box::new(move || again.processes())),
        ("host-memory", Box::new(memory)),
        ("kernel-log", Box::new(kernel_log)),
        ("kernel-addresses", Box::new(addresses)),
        ("device-nodes", Box::new(devices)),
        ("devices-given", Box::new(nodes)),
        ("mounting", Box::new(mounting)),
        ("kernel-modules", Box::new(modules)),
        ("namespaces", Box::new(namespaces)),
        ("system-calls", Box::new(calls)),
        ("system-calls-32-bit", Box::new(old_abi)),
        ("socket-families", Box::new(families)),
        ("time-setting", Box::new(time_setting)),
        ("through-proc", Box::new(through_proc)),
        ("kernel-settings", Box::new(settings)),
        ("sysfs", Box::new(sysfs)),
        ("others-volumes", Box::new(others_volumes)),
        ("cgroups", Box::new(cgroups)),
        ("capabilities", Box::new(|| capabilities(GIVEN))),
        ("setuid", Box::new(setuid)),
    ]
}

fn qemu(host: Host) -> Vec<Probe> {
    let host = std::rc::Rc::new(host);
    let again = host.clone();
    let own = std::process::id().to_string();
    vec![
        ("host-files", Box::new(move || host.files())),
        ("host-processes", Box::new(move || again.processes())),
        ("processes-seen", Box::new(move || only("/proc", &["self", "thread-self", &own]))),
        ("root", Box::new(|| only("/", &["usr", "lib", "lib64", "dev", "proc", "etc", "tmp"]))),
        ("devices-given", Box::new(|| only("/dev", &["null", "urandom", "kvm"]))),
        ("programs", Box::new(programs)),
        ("system-files", Box::new(system_files)),
        ("writing", Box::new(writing)),
        ("descriptors", Box::new(descriptors)),
        ("descriptors-reopened", Box::new(reopening)),
        ("escalation", Box::new(escalation)),
        ("network", Box::new(network)),
        ("device-nodes", Box::new(devices)),
        ("mounting", Box::new(mounting)),
        ("kernel-modules", Box::new(modules)),
        ("namespaces", Box::new(namespaces)),
        ("system-calls-32-bit", Box::new(old_abi_kills)),
        ("time-setting", Box::new(time_setting)),
        ("swarm", Box::new(|| bounded(20_000))),
    ]
}

fn report(probes: Vec<Probe>, to: &mut dyn Write) {
    for (name, probe) in probes {
        let (word, detail) = match probe() {
            Ok(detail) => ("held", detail),
            Err(detail) => ("OPEN", detail),
        };
        let _ = writeln!(to, "{name}\t{word}\t{}", detail.replace(['\n', '\t'], " "));
    }
    let _ = writeln!(to, "end");
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let host = |at: usize| Host {
        canary: args.get(at).cloned().or(option_env!("CANARY").map(str::to_owned)).unwrap_or("/etc/shadow".into()),
        pid: args.get(at + 1).map(String::as_str).or(option_env!("CANARY_PID")).and_then(|pid| pid.parse().ok()).unwrap_or(1 << 22),
    };
    match args.first().map(String::as_str) {
        Some("container") => report(container(host(1)), &mut std::io::stdout()),
        Some("qemu") => report(qemu(host(1)), &mut std::io::stdout()),
        Some("damage") => damage(),
        Some("shared") => shared(),
        Some("swarm") => println!("{}", swarm(args[1].parse().expect("a number"))),
        Some("arp") => arp(&args[1], &args[2]).unwrap_or_else(|e| println!("refused: {e}")),
        _ if args.iter().any(|arg| arg.starts_with("guest=")) => {
            // Arguments are QEMU's, so what it looks for is built in.
            report(qemu(host(usize::MAX - 1)), &mut std::io::stderr());
            // SAFETY: waits to be killed.
            unsafe { pause() };
        }
        _ => {
            let real = Command::new("/usr/bin/qemu-system-x86_64").args(&args).exec();
            panic!("{real}");
        }
    }
}
