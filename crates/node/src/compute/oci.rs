//! A container's `config.json` for the OCI runtime: a pure function of [`ContainerConfig`].
//!
//! A container is a machine whose kernel is the host's: it has its own user, network, process, mount, host name,
//! IPC and cgroup namespaces. Its root is root only inside; on the host it is an id that owns nothing.
//!
//! * The user and network namespaces are made beforehand (see [`super::container`]) and joined by path, so that the
//!   network is configured before init starts, and belongs to the container's root.
//! * `CAP_SYS_BOOT` gives reboot(2) its meaning in a pid namespace: the kernel ends init, by SIGHUP for a restart
//!   and by SIGINT for power off. `CAP_NET_ADMIN` and `CAP_NET_RAW` reach no further than the own network namespace.
//! * systemd divides its part of cgroup version 2, which [`super::shim`] gives it. It needs no `CAP_SYS_ADMIN`: what it
//!   would fence services in with, it does without. `CAP_NET_BROADCAST`, which means nothing to the kernel, is among what
//!   its network daemon asks for.
//! * It makes no user namespace, in which it would have every capability, and mounts nothing: as in Docker's profile.
//! * /proc/sys stays writable: in a user namespace the kernel lets only namespaced settings be changed.
//! * Volumes other than the root come and go in /dev/ebs: see [`super::devices`].
//! * No resource limits of processes are set: raising them needs a privilege that not every host's root has.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::devices::{INSIDE, LOOP_MAJOR};
use super::init::Init;
use super::shim::CALLS_SOCKET;

/// What a container's configuration depends on.
#[derive(Debug, Clone)]
pub struct ContainerConfig {
    /// Host name.
    pub hostname: String,
    /// Where its root is mounted, its owners mapped already.
    pub root: PathBuf,
    /// The user namespace.
    pub user_namespace: PathBuf,
    /// The network namespace; owned by the user namespace.
    pub network_namespace: PathBuf,
    /// The host's id of the container's root; 65,536 ids from there are its own.
    pub uid_base: u32,
    /// The folder of its device nodes, seen at /dev/ebs.
    pub devices: PathBuf,
    /// Path below each cgroup hierarchy, absolute.
    pub cgroup: String,
    /// Processors' worth of time.
    pub vcpus: u32,
    /// Bytes.
    pub memory_bytes: u64,
    /// Whether the host can bound swap; then there is none.
    pub bound_swap: bool,
    /// What it begins with.
    pub init: Init,
    /// Whether the host has only cgroup v2; then the container sees its own part of it.
    pub cgroup_v2: bool,
}

/// How many ids a container has.
pub const ID_COUNT: u32 = 65_536;
/// The kernel's customary period of CPU quotas.
pub const CPU_PERIOD_US: u64 = 100_000;

const CAPABILITIES: [&str; 18] = [
    "CAP_AUDIT_WRITE",
    "CAP_CHOWN",
    "CAP_DAC_OVERRIDE",
    "CAP_FOWNER",
    "CAP_FSETID",
    "CAP_KILL",
    "CAP_LEASE",
    "CAP_MKNOD",
    "CAP_NET_ADMIN",
    "CAP_NET_BIND_SERVICE",
    "CAP_NET_BROADCAST",
    "CAP_NET_RAW",
    "CAP_SETFCAP",
    "CAP_SETGID",
    "CAP_SETPCAP",
    "CAP_SETUID",
    "CAP_SYS_BOOT",
    "CAP_SYS_CHROOT",
];

/// System calls that a machine on a shared kernel has no business with: they reach the kernel as a whole (modules,
/// clock, swap, tracing, keys), want a privilege that it doesn't have (mounts, namespaces), or reach parts that are seldom
/// used and often broken. All others are allowed.
const DENIED_CALLS: &[&str] = &[
    "_sysctl",
    "acct",
    "add_key",
    "adjtimex",
    "bpf",
    "clock_adjtime",
    "clock_adjtime64",
    "clock_settime",
    "clock_settime64",
    "create_module",
    "delete_module",
    "fanotify_init",
    "finit_module",
    "get_kernel_syms",
    "init_module",
    "io_uring_enter",
    "io_uring_register",
    "io_uring_setup",
    "ioperm",
    "iopl",
    "kcmp",
    "kexec_file_load",
    "kexec_load",
    "keyctl",
    "lookup_dcookie",
    "migrate_pages",
    "modify_ldt",
    "move_pages",
    "nfsservctl",
    "open_by_handle_at",
    "perf_event_open",
    "pivot_root",
    "query_module",
    "quotactl",
    "quotactl_fd",
    "request_key",
    "set_mempolicy_home_node",
    "setns",
    "settimeofday",
    "stime",
    "swapoff",
    "swapon",
    "sysfs",
    "syslog",
    "uselib",
    "userfaultfd",
    "ustat",
    "vm86",
    "vm86old",
];

/// The last of the address families that programs use: sockets of others have the kernel load modules for them.
const AF_PACKET: u64 = 17;
/// Those before it that they don't: amateur radio, Novell's, Apple's, ATM, X.25, DECnet.
const OLD_FAMILIES: [u64; 11] = [3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14];

/// What the supervisor answers: see [`super::mounts`].
const MOUNT_CALLS: [&str; 3] = ["mount", "umount", "umount2"];

/// The newer way to mount. A kernel without it is what programs know how to do with.
const NEW_MOUNT_CALLS: [&str; 7] =
    ["fsconfig", "fsmount", "fsopen", "fspick", "mount_setattr", "move_mount", "open_tree"];

/// Paths whose content would tell of, or reach, the host.
const MASKED: [&str; 20] = [
    "/proc/acpi",
    "/proc/asound",
    "/proc/diskstats",
    "/proc/interrupts",
    "/proc/kallsyms",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/partitions",
    "/proc/sched_debug",
    "/proc/scsi",
    "/proc/timer_list",
    "/proc/timer_stats",
    // Loop devices there tell the files of everybody's volumes.
    "/sys/block",
    "/sys/class/block",
    "/sys/dev/block",
    "/sys/devices/virtual/block",
    "/sys/devices/virtual/dmi",
    "/sys/devices/virtual/powercap",
    "/sys/firmware",
];
const READ_ONLY: [&str; 4] = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sysrq-trigger"];

/// Renders the configuration, in the form of the OCI runtime specification 1.0.2.
pub fn render(config: &ContainerConfig) -> Value {
    let ids = json!([{ "containerID": 0, "hostID": config.uid_base, "size": ID_COUNT }]);
    let mut memory = json!({ "limit": config.memory_bytes });
    if config.bound_swap {
        memory["swap"] = json!(config.memory_bytes);
    }
    let cpu_quota = u64::from(config.vcpus) * CPU_PERIOD_US;
    json!({
        "ociVersion": "1.0.2",
        "process": {
            // A terminal is what /dev/console of the container is.
            "terminal": true,
            "consoleSize": { "height": 25, "width": 80 },
            "user": { "uid": 0, "gid": 0 },
            "args": config.init.arguments(),
            "env": [
                "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME=/",
                "TERM=linux",
                "container=cumulet",
            ],
            "cwd": "/",
            "capabilities": {
                "bounding": CAPABILITIES,
                "effective": CAPABILITIES,
                "permitted": CAPABILITIES,
            },
            "noNewPrivileges": false,
        },
        "root": { "path": config.root, "readonly": false },
        "hostname": config.hostname,
        "mounts": mounts(config),
        "linux": {
            "namespaces": [
                { "type": "user", "path": config.user_namespace },
                { "type": "network", "path": config.network_namespace },
                { "type": "pid" },
                { "type": "mount" },
                { "type": "uts" },
                { "type": "ipc" },
                { "type": "cgroup" },
            ],
            "uidMappings": ids,
            "gidMappings": ids,
            "cgroupsPath": config.cgroup,
            "resources": {
                "devices": [
                    { "allow": false, "access": "rwm" },
                    { "allow": true, "type": "b", "major": LOOP_MAJOR, "access": "rw" },
                ],
                "memory": memory,
                "cpu": { "quota": cpu_quota, "period": CPU_PERIOD_US },
                "pids": { "limit": 4096 + 2048 * i64::from(config.vcpus) },
            },
            "rootfsPropagation": "private",
            "seccomp": seccomp(),
            "maskedPaths": MASKED,
            "readonlyPaths": READ_ONLY,
        },
    })
}

fn mounts(config: &ContainerConfig) -> Vec<Value> {
    let mount = |destination: &str, kind: &str, options: &[&str]| json!({ "destination": destination, "type": kind, "source": kind, "options": options });
    let mut mounts = vec![
        mount("/proc", "proc", &["nosuid", "noexec", "nodev"]),
        mount("/dev", "tmpfs", &["nosuid", "noexec", "strictatime", "mode=755", "size=1m"]),
        mount(
            "/dev/pts",
            "devpts",
            &["nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620", "gid=5"],
        ),
        mount("/dev/shm", "tmpfs", &["nosuid", "nodev", "mode=1777"]),
        mount("/dev/mqueue", "mqueue", &["nosuid", "noexec", "nodev"]),
        mount("/run", "tmpfs", &["nosuid", "nodev", "mode=755"]),
        mount("/sys", "sysfs", &["nosuid", "noexec", "nodev", "ro"]),
    ];
    mounts.push(json!({
        "destination": INSIDE,
        "type": "bind",
        "source": config.devices,
        "options": ["bind", "ro", "nosuid", "noexec"],
    }));
    let cgroup = ["nosuid", "noexec", "nodev", "relatime"];
    if config.cgroup_v2 {
        mounts.push(mount("/sys/fs/cgroup", "cgroup", &cgroup));
    } else if config.init == Init::Systemd {
        // The hierarchy without controllers that hybrid hosts have beside version 1.
        mounts.push(mount("/sys/fs/cgroup", "cgroup2", &cgroup));
    }
    if config.init == Init::Systemd {
        // Debian's would mount it itself, and stop where it may not.
        mounts.push(mount("/run/lock", "tmpfs", &["nosuid", "nodev", "noexec", "mode=1777", "size=5m"]));
    }
    mounts
}

fn seccomp() -> Value {
    const EPERM: u32 = 1;
    const ENOSYS: u32 = 38;
    const EAFNOSUPPORT: u32 = 97;
    const CLONE_NEWUSER: u64 = 0x1000_0000;
    let family = |family: u64, op: &str| {
        json!({
            "names": ["socket"],
            "action": "SCMP_ACT_ERRNO",
            "errnoRet": EAFNOSUPPORT,
            "args": [{ "index": 0, "value": family, "op": op }],
        })
    };
    // Its creator has all privileges in a user namespace, and with them reaches what this filter and its capabilities keep
    // from it: file systems, packet filters, routing. What clone3 is asked for, a filter can't see; libraries take clone then.
    let users = json!({
        "names": ["clone", "unshare"],
        "action": "SCMP_ACT_ERRNO",
        "errnoRet": EPERM,
        "args": [{ "index": 0, "value": CLONE_NEWUSER, "valueTwo": CLONE_NEWUSER, "op": "SCMP_CMP_MASKED_EQ" }],
    });
    let clone3 = json!({ "names": ["clone3"], "action": "SCMP_ACT_ERRNO", "errnoRet": ENOSYS });
    // All requests of linux/loop.h: with a device of its own open, a container could else detach it, and have the next
    // volume that gets its number. The upper half of the argument means nothing to the kernel.
    let loop_control = json!({
        "names": ["ioctl"],
        "action": "SCMP_ACT_ERRNO",
        "errnoRet": EPERM,
        "args": [{
            "index": 1, "value": 0xffff_ff00_u64, "valueTwo": 0x4c00, "op": "SCMP_CMP_MASKED_EQ",
        }],
    });
    let denied = json!({ "names": DENIED_CALLS, "action": "SCMP_ACT_ERRNO", "errnoRet": EPERM });
    let new_mounts = json!({ "names": NEW_MOUNT_CALLS, "action": "SCMP_ACT_ERRNO", "errnoRet": ENOSYS });
    let mounts = json!({ "names": MOUNT_CALLS, "action": "SCMP_ACT_NOTIFY" });
    let mut calls =
        vec![denied, new_mounts, mounts, users, clone3, loop_control, family(AF_PACKET, "SCMP_CMP_GT")];
    calls.extend(OLD_FAMILIES.map(|old| family(old, "SCMP_CMP_EQ")));
    json!({
        "defaultAction": "SCMP_ACT_ALLOW",
        "listenerPath": CALLS_SOCKET,
        "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"],
        "syscalls": calls,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(init: Init) -> ContainerConfig {
        ContainerConfig {
            hostname: "ip-172-31-0-4".into(),
            root: "/data/instances/i-0123456789abcdef0/root".into(),
            user_namespace: "/data/instances/i-0123456789abcdef0/userns".into(),
            network_namespace: "/run/netns/cumulet-01234567-i-0123456789abcdef0".into(),
            uid_base: 0x10_0000,
            devices: "/run/cumulet-01234567/devices/i-0123456789abcdef0".into(),
            cgroup: "/cumulet-01234567/i-0123456789abcdef0".into(),
            vcpus: 2,
            memory_bytes: 1 << 30,
            bound_swap: true,
            init,
            cgroup_v2: true,
        }
    }

    #[test]
    fn a_container_renders_as_the_golden_file() {
        let text = serde_json::to_string_pretty(&render(&config(Init::Other))).expect("plain data") + "\n";
        super::super::tests::assert_golden("config.json", &text);
    }

    #[test]
    fn systemd_has_what_it_needs() {
        let mounted = |config: &ContainerConfig, target: &str| {
            let mounts = render(config)["mounts"].as_array().cloned().unwrap_or_default();
            mounts.iter().find(|mount| mount["destination"] == target).map(|mount| mount["type"].clone())
        };
        let v2 = config(Init::Systemd);
        assert_eq!(mounted(&v2, "/sys/fs/cgroup"), Some("cgroup".into()));
        assert_eq!(mounted(&v2, "/run/lock"), Some("tmpfs".into()));
        let hybrid = ContainerConfig { cgroup_v2: false, ..v2 };
        assert_eq!(mounted(&hybrid, "/sys/fs/cgroup"), Some("cgroup2".into()));
        let plain = ContainerConfig { cgroup_v2: false, ..config(Init::Application) };
        assert_eq!(mounted(&plain, "/sys/fs/cgroup"), None);
        assert_eq!(render(&plain)["process"]["args"], json!(["/usr/lib/cumulet/agent"]));
    }
}
