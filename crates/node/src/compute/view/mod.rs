//! What a container sees of its machine: the size of its type, where /proc and /sys would tell of the host.
//!
//! ```text
//!  container: /proc/{cpuinfo,meminfo,stat,swaps}, /sys/devices/system/cpu/{online,possible,present}
//!      │ (bind mounts)
//!  RUN/machine (FUSE) ──▶ a thread of the run's supervisor ──▶ the run's cgroup, the host's /proc
//! ```
//! The supervisor lives as long as the container, whatever becomes of the server, so that the files are never without
//! somebody who answers. sysinfo(2) is handed to it by the container's seccomp filter ([`hand_over`]). Programs that count
//! processors by their affinity are told by a set of CPUs of the host that the container is bound to ([`choose_cpus`]).

mod render;
mod serve;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use cumulet_linux::{fuse, mount};
use cumulet_model::InstanceId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::ComputeError;
pub use serve::{answer_sysinfo, serve};

/// What a container is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// Its memory.
    pub memory_bytes: u64,
    /// CPUs of the host that stand for its own; as many as it sees.
    pub cpus: Vec<u32>,
    /// How many of them count as one core.
    pub threads_per_core: u32,
}

/// A file that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    CpuInfo,
    MemInfo,
    Stat,
    Swaps,
    Cpus,
}

/// Where each is seen; the name is that below the folder, and its node is its place here after the folder's own.
const FILES: [(&str, &str, Shown); 7] = [
    ("cpuinfo", "/proc/cpuinfo", Shown::CpuInfo),
    ("meminfo", "/proc/meminfo", Shown::MemInfo),
    ("stat", "/proc/stat", Shown::Stat),
    ("swaps", "/proc/swaps", Shown::Swaps),
    ("online", "/sys/devices/system/cpu/online", Shown::Cpus),
    ("possible", "/sys/devices/system/cpu/possible", Shown::Cpus),
    ("present", "/sys/devices/system/cpu/present", Shown::Cpus),
];

/// Mounts the folder for a container. Its requests wait for whoever serves the descriptor that is returned.
pub fn mount_at(folder: &Path) -> Result<File, ComputeError> {
    unmount(folder)?;
    fs::create_dir_all(folder).map_err(ComputeError::io("make", folder))?;
    let device = fuse::open_device()?;
    fuse::mount_folder(&device, folder)?;
    Ok(device)
}

/// Unmounts the folder, whether anybody serves it still or not.
pub fn unmount(folder: &Path) -> Result<(), ComputeError> {
    // A crash between two mounts can leave a few, never many. One that nobody serves can't be looked at.
    for _ in 0..8 {
        if !mount::umount(folder, true)? {
            break;
        }
    }
    Ok(())
}

/// Shows the files to a container, in its configuration.
pub fn show(config: &mut Value, folder: &Path) {
    let Some(mounts) = config["mounts"].as_array_mut() else { return };
    mounts.extend(FILES.iter().filter(|(_, target, _)| Path::new(target).exists()).map(
        |(name, target, _)| {
            json!({
                "destination": target,
                "type": "bind",
                "source": folder.join(name),
                "options": ["bind", "ro", "nosuid", "nodev", "noexec"],
            })
        },
    ));
}

/// Has the filter hand over sysinfo(2) too, in a container's configuration.
pub fn hand_over(config: &mut Value) {
    if let Some(calls) = config["linux"]["seccomp"]["syscalls"].as_array_mut() {
        calls.push(json!({ "names": ["sysinfo"], "action": "SCMP_ACT_NOTIFY" }));
    }
}

/// Binds a container to CPUs, in its configuration.
pub fn bind_to(config: &mut Value, cpus: &[u32]) {
    let list: Vec<String> = cpus.iter().map(u32::to_string).collect();
    config["linux"]["resources"]["cpu"]["cpus"] = json!(list.join(","));
}

/// CPUs of the host that work.
pub fn host_cpus() -> Vec<u32> {
    let list = fs::read_to_string("/sys/devices/system/cpu/online").unwrap_or_default();
    render::parse_cpus(&list)
}

/// The CPUs for a container of so many processors: those that the fewest others have. All of them for one that has as many
/// or more.
pub fn choose_cpus(vcpus: u32, host: &[u32], taken: &BTreeMap<InstanceId, Vec<u32>>) -> Vec<u32> {
    let mut by_use: Vec<(usize, u32)> =
        host.iter().map(|cpu| (taken.values().filter(|cpus| cpus.contains(cpu)).count(), *cpu)).collect();
    by_use.sort_unstable();
    let mut chosen: Vec<u32> = by_use.iter().take(vcpus.max(1) as usize).map(|(_, cpu)| *cpu).collect();
    chosen.sort_unstable();
    chosen
}

#[cfg(test)]
mod tests {
    use cumulet_model::ResourceId;

    use super::*;

    #[test]
    fn containers_are_spread_over_cpus() {
        let host = [0, 1, 2, 3];
        let mut taken = BTreeMap::new();
        let mut next = |n: u128, vcpus| {
            let chosen = choose_cpus(vcpus, &host, &taken);
            taken.insert(InstanceId::from_random(n << 60), chosen.clone());
            chosen
        };
        assert_eq!(next(1, 1), [0]);
        assert_eq!(next(2, 2), [1, 2]);
        assert_eq!(next(3, 1), [3]);
        assert_eq!(next(4, 8), [0, 1, 2, 3]);
        assert_eq!(next(5, 1), [0]);
    }

    #[test]
    fn a_configuration_shows_the_files() {
        let mut config = json!({ "mounts": [], "linux": { "resources": { "cpu": { "quota": 1 } } } });
        show(&mut config, Path::new("/run/machine"));
        bind_to(&mut config, &[0, 2]);
        let mounts = config["mounts"].as_array().expect("a list");
        assert_eq!(mounts[1]["source"], "/run/machine/meminfo");
        assert_eq!(mounts[1]["destination"], "/proc/meminfo");
        assert_eq!(config["linux"]["resources"]["cpu"], json!({ "quota": 1, "cpus": "0,2" }));
    }
}
