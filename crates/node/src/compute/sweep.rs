//! Finding and removing what runs leave, by names alone: works after any crash and without a running server.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::time::Duration;

use cumulet_linux::cgroup::{self, Cgroup};
use cumulet_linux::process::{self, SpawnSpec};
use cumulet_linux::{loopdev, mount, netns};
use cumulet_model::instance::Isolation;
use cumulet_model::{InstanceId, ResourceId};

use super::ComputeError;
use super::container::Surroundings;
use super::crypt;
use super::devices::Devices;
use super::oci::ID_COUNT;
use super::run::{ProcessId, Program, RunDir, ShimSpec};
use super::view;
use crate::config::NodeConfig;

/// Longest wait for a killed supervisor.
const KILL_LIMIT: Duration = Duration::from_secs(10);
/// Where cgroup hierarchies are mounted.
const CGROUPS: &str = "/sys/fs/cgroup";
/// Ranges of ids begin above those that distributions give to users and to rootless containers of the first ones.
const FIRST_RANGE: u32 = 16;
const RANGES: u32 = 32_000;

/// The folder under /run that the node's containers are mounted in.
pub fn run_root(config: &NodeConfig) -> PathBuf {
    Path::new("/run").join(config.prefix())
}

/// The surroundings of one container.
pub fn surroundings(config: &NodeConfig, id: &InstanceId) -> Surroundings {
    Surroundings { dir: run_root(config).join(id.as_str()), netns: format!("{}-{id}", config.prefix()) }
}

/// The device nodes of one container.
pub fn devices(config: &NodeConfig, id: &InstanceId) -> Devices {
    let shared = run_root(config).join("devices");
    Devices { dir: shared.join(id.as_str()), shared }
}

/// The cgroup that all supervisors are in.
pub fn shims_cgroup(config: &NodeConfig) -> String {
    format!("{}/shims", config.prefix())
}

/// Ranges of ids that are taken.
pub fn known_ids(config: &NodeConfig) -> BTreeMap<InstanceId, u32> {
    let known = |id: InstanceId| {
        let base = RunDir(config.instance_dir(id.as_str())).read(RunDir::IDS)?;
        Some((id, base))
    };
    names(&config.instances_dir()).iter().filter_map(|name| known(InstanceId::parse(name).ok()?)).collect()
}

/// CPUs of the host that containers which run have.
pub fn known_cpus(config: &NodeConfig) -> BTreeMap<InstanceId, Vec<u32>> {
    let known = |id: InstanceId| {
        let dir = RunDir(config.instance_dir(id.as_str()));
        dir.run()?.shim.filter(ProcessId::is_alive)?;
        match dir.read::<ShimSpec>(RunDir::SHIM)?.program {
            Program::Container { machine, .. } => Some((id, machine?.cpus)),
            Program::Vm { .. } => None,
        }
    };
    names(&config.instances_dir()).iter().filter_map(|name| known(InstanceId::parse(name).ok()?)).collect()
}

/// A range that is free: from the instance's own digits, so that two servers on one host seldom choose the same.
pub fn free_ids(id: &InstanceId, taken: &BTreeMap<InstanceId, u32>) -> u32 {
    let taken: BTreeSet<u32> = taken.values().copied().collect();
    let digits =
        id.digits().bytes().fold(0u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte)));
    (0..RANGES)
        .map(|step| (FIRST_RANGE + digits.wrapping_add(step) % RANGES) * ID_COUNT)
        .find(|base| !taken.contains(base))
        .unwrap_or(FIRST_RANGE * ID_COUNT)
}

/// Ends the supervisor first, so that nothing is started again, then everything else of a run.
pub fn end_processes(config: &NodeConfig, id: &InstanceId) -> Result<(), ComputeError> {
    let dir = RunDir(config.instance_dir(id.as_str()));
    if let Some(shim) = dir.run().and_then(|run| run.shim) {
        if let Some(pidfd) = shim.open() {
            process::kill(pidfd.as_fd())?;
            process::wait_exit(pidfd.as_fd(), Some(KILL_LIMIT))?;
        }
        // Its own child, if this is the server that started it.
        let _ = process::try_wait(shim.pid);
    }
    // QEMU, or init with its whole pid namespace.
    if let Some(main) = dir.main().as_ref().and_then(ProcessId::open) {
        process::kill(main.as_fd())?;
        process::wait_exit(main.as_fd(), Some(KILL_LIMIT))?;
    }
    let name = format!("{}/{id}", config.prefix());
    let group = Cgroup::open(&name)?;
    if group.exists() {
        group.kill_all()?;
    }
    delete_container(&dir, id)?;
    group.delete()?;
    // The runtime also makes groups in hierarchies that limit nothing; it may have been killed in between.
    hierarchies().for_each(|hierarchy| cgroup::remove_tree(&hierarchy.join(&name)));
    Ok(())
}

/// Lets the OCI runtime forget a container, with its cgroups.
fn delete_container(dir: &RunDir, id: &InstanceId) -> Result<(), ComputeError> {
    let state = dir.file("runtime");
    if state.join(id.as_str()).exists() {
        if let Some(runtime) = super::find_program("runc") {
            let argv = [
                runtime.as_os_str(),
                "--root".as_ref(),
                state.as_os_str(),
                "delete".as_ref(),
                "--force".as_ref(),
            ];
            let argv = argv.into_iter().map(Into::into).chain([id.as_str().into()]).collect();
            // One that outlived a killed server would delete what the next one starts.
            let spec = SpawnSpec { argv, ends_with_parent: true, ..SpawnSpec::default() };
            let child = process::spawn_detached(&spec)?;
            process::wait(child.identity.pid)?;
        }
        // What a runtime that was killed has left half-made, it can't delete itself.
        remove_tree(&state)?;
    }
    Ok(())
}

fn delete_everywhere(name: &str) {
    for hierarchy in hierarchies() {
        let _ = fs::remove_dir(hierarchy.join(name));
    }
}

/// Where groups may be: below each hierarchy of version 1, or at the root, which is version 2's only one.
fn hierarchies() -> impl Iterator<Item = PathBuf> {
    let root = Path::new(CGROUPS);
    names(root).into_iter().map(|name| root.join(name)).chain([root.to_owned()])
}

/// Unmounts a container's root, detaches the devices of its volumes, and ends the views of encrypted ones.
pub fn release_volumes(config: &NodeConfig, id: &InstanceId) -> Result<(), ComputeError> {
    let released = match RunDir(config.instance_dir(id.as_str())).run() {
        Some(run) if run.kind == Isolation::Container => {
            let surroundings = surroundings(config, id);
            let unmounted =
                view::unmount(&surroundings.machine()).and_then(|()| surroundings.unmount_root(&run.root));
            let devices = devices(config, id);
            let deleted = devices.delete();
            // One that another container has as well stays for that one.
            let alone = |disk: &&PathBuf| crypt::is_view(config, disk) || !devices.elsewhere(disk);
            let mut disks = run.disks.iter().filter(alone);
            let detached = disks.try_for_each(|disk| Ok(loopdev::detach_file(disk).map(drop)?));
            unmounted.and(deleted).and(detached)
        }
        _ => Ok(()),
    };
    // Whatever became of the others.
    released.and(crypt::close_all(config, id))
}

/// Removes all of an instance.
pub fn remove(config: &NodeConfig, id: &InstanceId) -> Result<(), ComputeError> {
    let dir = config.instance_dir(id.as_str());
    let surroundings = surroundings(config, id);
    end_processes(config, id)?;
    release_volumes(config, id)?;
    devices(config, id).delete()?;
    surroundings.delete_namespaces()?;
    surroundings.delete_dir()?;
    remove_tree(&dir)
}

/// Deletes a folder of ours; never what is mounted below it.
fn remove_tree(dir: &Path) -> Result<(), ComputeError> {
    if !dir.exists() {
        return Ok(());
    }
    let real = fs::canonicalize(dir).map_err(ComputeError::io("resolve", dir))?;
    if !mount::list(&real)?.is_empty() {
        return Err(ComputeError::Busy(dir.to_owned()));
    }
    match fs::remove_dir_all(dir) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(ComputeError::io("delete", dir)(e)),
        _ => Ok(()),
    }
}

/// Removes what all runs of a node share, once none is left: what is in use refuses to be removed.
pub fn remove_shared(config: &NodeConfig) {
    let devices = run_root(config).join("devices");
    if names(&devices).is_empty() {
        let _ = mount::umount(&devices, false);
        let _ = fs::remove_dir(&devices);
    }
    let _ = fs::remove_dir(crypt::scratch::folder(config));
    let _ = fs::remove_dir(crypt::folder(config));
    let _ = fs::remove_dir(run_root(config));
    if let Ok(shims) = Cgroup::open(&shims_cgroup(config))
        && shims.procs().is_ok_and(|pids| pids.is_empty())
    {
        let _ = shims.delete();
        delete_everywhere(&config.prefix());
    }
}

/// Instances of which there is anything.
pub fn instances(config: &NodeConfig) -> Vec<InstanceId> {
    let prefix = config.prefix();
    let mut found: BTreeSet<InstanceId> = BTreeSet::new();
    let mut add = |name: &str| found.extend(InstanceId::parse(name));
    names(&config.instances_dir()).iter().for_each(|name| add(name));
    names(&run_root(config)).iter().for_each(|name| add(name));
    names(&run_root(config).join("devices")).iter().for_each(|name| add(name));
    names(&crypt::folder(config)).iter().for_each(|name| add(name));
    for name in netns::list(&prefix).unwrap_or_default() {
        add(name.trim_start_matches(&prefix).trim_start_matches('-'));
    }
    for hierarchy in hierarchies() {
        names(&hierarchy.join(&prefix)).iter().for_each(|name| add(name));
    }
    found.into_iter().collect()
}

/// Every object that exists.
pub fn inventory(config: &NodeConfig) -> Vec<String> {
    let mut lines = Vec::new();
    for id in instances(config) {
        let dir = RunDir(config.instance_dir(id.as_str()));
        let mut process = |what: &str, id: Option<ProcessId>| {
            lines.extend(
                id.filter(ProcessId::is_alive).map(|process| format!("process {} ({what})", process.pid)),
            );
        };
        process("supervisor", dir.run().and_then(|run| run.shim));
        process("main process", dir.main());
        if let Some(run) = dir.run().filter(|run| run.kind == Isolation::Container) {
            for file in run.disks.iter().chain([&run.root]) {
                let devices = loopdev::find_by_backing_file(file).unwrap_or_default();
                lines.extend(devices.iter().map(|device| format!("loop device {}", device.path.display())));
            }
        }
        lines.extend(crypt::inventory(config, &id));
        if dir.0.exists() {
            lines.push(format!("folder {}", dir.0.display()));
        }
        let netns = surroundings(config, &id).netns;
        if netns::open(&netns).is_ok() {
            lines.push(format!("network namespace {netns}"));
        }
    }
    lines.extend(
        mount::list(&run_root(config))
            .unwrap_or_default()
            .iter()
            .map(|m| format!("mount {}", m.target.display())),
    );
    for hierarchy in hierarchies() {
        let group = hierarchy.join(config.prefix());
        let children =
            names(&group).into_iter().map(|child| group.join(child)).filter(|child| child.is_dir());
        lines.extend(children.map(|child| format!("cgroup {}", child.display())));
        if group.is_dir() {
            lines.push(format!("cgroup {}", group.display()));
        }
    }
    lines
}

/// The names in a folder; none when it can't be read.
pub fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).into_iter().flatten();
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_ids_never_overlap_and_stay_below_the_sign_bit() {
        let mut taken = BTreeMap::new();
        let same_hash = InstanceId::from_random(7);
        let first = free_ids(&same_hash, &taken);
        taken.insert(InstanceId::from_random(8 << 60), first);
        let second = free_ids(&same_hash, &taken);
        assert_ne!(first, second);
        for base in [first, second, (FIRST_RANGE + RANGES) * ID_COUNT] {
            assert_eq!(base % ID_COUNT, 0);
            assert!(base >= FIRST_RANGE * ID_COUNT && base <= i32::MAX as u32);
        }
    }
}
