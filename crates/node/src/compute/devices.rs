//! Disks in a container: nodes of loop devices that come and go while it runs.
//!
//! ```text
//!  host    /run/cumulet-<tag>/devices/<i-id>/vol-…     node of the loop device; sdf -> vol-…   (a small tmpfs)
//!  guest   /dev/ebs (the same folder, read-only);  /dev/sdf -> ebs/sdf
//!          /dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_vol… -> ../../ebs/vol-…
//!          /dev/disk/by-id/nvme-Amazon_EC2_NVMe_Instance_Storage_AWS… -> ../../ebs/AWS…
//! ```
//! A container's own /dev belongs to its user namespace, and the kernel opens no device through it; so nodes are in a
//! folder of the host's that is mounted into it. The container can make no nodes itself, which is why its device cgroup
//! may allow loop devices as such: it reaches those whose nodes are in its folder. Its system-call filter keeps it from
//! taking a loop device apart (see [`super::oci`]).

use std::fs;
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use cumulet_linux::cgroup::{Cgroup, IoLimit};
use cumulet_linux::device;
use cumulet_linux::loopdev::{self, LoopOptions};
use cumulet_linux::mount::{self, MountFlags};
use cumulet_model::storage::IoLimits;
use cumulet_model::{InstanceId, VolumeId};
use cumulet_node_api::DiskSpec;
use serde_json::{Value, json};

use super::run::RunDir;
use super::{Compute, ComputeError, Run, sweep};
use crate::host::Detached;

/// Where the folder is in a container.
pub const INSIDE: &str = "/dev/ebs";
/// Major number of loop devices.
pub const LOOP_MAJOR: u32 = 7;
/// How long a container's processes have to close a device.
const LET_GO_LIMIT: Duration = Duration::from_millis(500);
/// What links by volume are called, as EC2's own images have them.
const BY_ID: &str = "nvme-Amazon_Elastic_Block_Store_";
/// What links to instance store disks are called.
const STORE_BY_ID: &str = "nvme-Amazon_EC2_NVMe_Instance_Storage_";

/// A container's folder of device nodes.
#[derive(Debug, Clone)]
pub struct Devices {
    /// The tmpfs that all containers' folders are in.
    pub shared: PathBuf,
    /// This container's.
    pub dir: PathBuf,
}

impl Devices {
    /// Makes the folder, empty.
    pub fn prepare(&self) -> Result<(), ComputeError> {
        if !mount::is_mountpoint(&self.shared)? {
            fs::create_dir_all(&self.shared).map_err(ComputeError::io("make", &self.shared))?;
            let flags = MountFlags { no_suid: true, no_exec: true, ..MountFlags::default() };
            mount::mount("tmpfs", "cumulet", &self.shared, flags, "mode=711,size=1m")?;
        }
        self.delete()?;
        fs::create_dir(&self.dir).map_err(ComputeError::io("make", &self.dir))?;
        fs::set_permissions(&self.dir, fs::Permissions::from_mode(0o755))
            .map_err(ComputeError::io("make", &self.dir))
    }

    /// Deletes the folder; one that isn't there is no error.
    pub fn delete(&self) -> Result<(), ComputeError> {
        match fs::remove_dir_all(&self.dir) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(ComputeError::io("delete", &self.dir)(e)),
            _ => Ok(()),
        }
    }

    fn node(&self, volume: &VolumeId) -> PathBuf {
        self.dir.join(volume.as_str())
    }

    /// Names that lead to a node.
    fn names(&self, node: &str) -> Vec<String> {
        links(&self.dir).into_iter().filter(|(_, to)| to == node).map(|(name, _)| name).collect()
    }

    /// Whether another container has a node of the volume in a file.
    pub fn elsewhere(&self, file: &Path) -> bool {
        let Some(volume) = file.file_stem() else { return false };
        let folders = fs::read_dir(&self.shared).into_iter().flatten().filter_map(Result::ok);
        folders.map(|entry| entry.path()).any(|dir| dir != self.dir && dir.join(volume).exists())
    }
}

/// The links of a folder: name and target.
fn links(dir: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok);
    let link = |entry: fs::DirEntry| {
        let to = fs::read_link(entry.path()).ok()?.into_os_string().into_string().ok()?;
        Some((entry.file_name().into_string().ok()?, to))
    };
    entries.filter_map(link).collect()
}

/// The last part of a device's name: of `/dev/sdf`, `sdf`.
fn short(device_name: &str) -> &str {
    device_name.rsplit('/').next().unwrap_or(device_name)
}

/// Makes the links in a container's own /dev to all devices in its folder. Also the supervisor calls this, after each
/// start of the container.
pub fn link_all(pid: u32, dir: &Path, uid: u32) -> cumulet_linux::Result<()> {
    for (name, _) in links(dir) {
        link_name(pid, &name, uid)?;
    }
    let entries = fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok);
    let nodes = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_block_device()));
    nodes
        .filter_map(|entry| entry.file_name().into_string().ok())
        .try_for_each(|node| link_id(pid, &node, uid))
}

fn by_id(node: &str) -> String {
    match node.strip_prefix("vol-") {
        Some(digits) => format!("{BY_ID}vol{digits}"),
        None => format!("{STORE_BY_ID}{node}"),
    }
}

fn link_name(pid: u32, name: &str, uid: u32) -> cumulet_linux::Result<()> {
    device::link_inside(pid, &["dev"], name, &format!("ebs/{name}"), uid)
}

fn link_id(pid: u32, node: &str, uid: u32) -> cumulet_linux::Result<()> {
    device::link_inside(pid, &["dev", "disk", "by-id"], &by_id(node), &format!("../../ebs/{node}"), uid)
}

fn io_limit(minor: u32, limits: Option<IoLimits>) -> IoLimit {
    let (bps, iops) = (limits.map(|l| l.bytes_per_second), limits.map(|l| l.iops));
    IoLimit { major: LOOP_MAJOR, minor, read_bps: bps, write_bps: bps, read_iops: iops, write_iops: iops }
}

/// Throttles of a container's configuration, which hold from its next start on.
pub fn throttle(config: &mut Value, minor: u32, limits: Option<IoLimits>) {
    let block = &mut config["linux"]["resources"]["blockIO"];
    let rates = [
        ("throttleReadBpsDevice", limits.map(|l| l.bytes_per_second)),
        ("throttleWriteBpsDevice", limits.map(|l| l.bytes_per_second)),
        ("throttleReadIOPSDevice", limits.map(|l| l.iops)),
        ("throttleWriteIOPSDevice", limits.map(|l| l.iops)),
    ];
    for (name, rate) in rates {
        let mut entries = block[name].as_array().cloned().unwrap_or_default();
        entries.retain(|entry| entry["minor"] != minor);
        entries.extend(rate.map(|rate| json!({ "major": LOOP_MAJOR, "minor": minor, "rate": rate })));
        block[name] = Value::Array(entries);
    }
}

/// A device for a volume's file, as large as the file.
pub fn loop_device(path: &Path) -> Result<u32, ComputeError> {
    let options = LoopOptions { direct_io: true, ..LoopOptions::default() };
    let device = loopdev::ensure(path, options)?;
    loopdev::refresh_size(&device.path)?;
    Ok(device.number)
}

/// The device of a mounted root, which may be of a partition; as large as that is now.
fn root_device(path: &Path) -> Result<u32, ComputeError> {
    match loopdev::find_by_backing_file(path)?.first() {
        Some(device) => {
            loopdev::refresh_size(&device.path)?;
            Ok(device.number)
        }
        None => loop_device(path),
    }
}

impl Compute {
    /// Puts a disk's node and its name into a container's folder. Returns the device's number.
    pub(super) fn make_device(
        &self,
        id: &InstanceId,
        disk: &DiskSpec,
        path: &Path,
    ) -> Result<u32, ComputeError> {
        self.make_node(id, disk.volume_id.as_str(), Some(&disk.device_name), path)
    }

    /// Puts the node of a file's device into a container's folder, and a name that leads to it. Returns the device's
    /// number.
    pub(super) fn make_node(
        &self,
        id: &InstanceId,
        node: &str,
        device_name: Option<&str>,
        path: &Path,
    ) -> Result<u32, ComputeError> {
        let (devices, uid) = (self.devices(id), self.ids(id)?);
        let minor = loop_device(path)?;
        device::make_block_node(&devices.dir.join(node), LOOP_MAJOR, minor, uid)?;
        let Some(device_name) = device_name else { return Ok(minor) };
        let name = devices.dir.join(short(device_name));
        if !devices.names(node).iter().any(|name| name == short(device_name)) {
            super::run::delete_file(&name).map_err(ComputeError::io("replace", &name))?;
            std::os::unix::fs::symlink(node, &name).map_err(ComputeError::io("link", &name))?;
        }
        Ok(minor)
    }

    /// Gives a running container a disk, or makes the one that it has as large and as fast as it shall be.
    pub(super) fn attach_disk_container(
        &self,
        run: &Run,
        disk: &DiskSpec,
        path: &Path,
    ) -> Result<(), ComputeError> {
        let dir = self.dir(&run.id);
        let missing = || ComputeError::NotRunning(run.id.clone());
        let mut record = dir.run().ok_or_else(missing)?;
        let is_root = record.root == path;
        // Noted before there is a device, so that it is detached whatever comes.
        if !is_root && !record.disks.iter().any(|noted| noted == path) {
            record.disks.push(path.to_owned());
            self.write(&dir, RunDir::RUN, &record)?;
        }
        let minor = if is_root { root_device(path)? } else { self.make_device(&run.id, disk, path)? };
        self.throttle_device(run, minor, disk.limits)?;
        if !is_root {
            let pid = dir.main().ok_or_else(missing)?.pid;
            let uid = self.ids(&run.id)?;
            link_name(pid, short(&disk.device_name), uid)?;
            link_id(pid, disk.volume_id.as_str(), uid)?;
        }
        Ok(())
    }

    /// Sets a device's limits, now and for the container's next start.
    fn throttle_device(&self, run: &Run, minor: u32, limits: Option<IoLimits>) -> Result<(), ComputeError> {
        Cgroup::open(&self.cgroup(&run.id))?.limit_io(&io_limit(minor, limits))?;
        let dir = self.dir(&run.id);
        if let Some(mut config) = dir.read::<Value>(RunDir::CONFIG) {
            throttle(&mut config, minor, limits);
            self.write(&dir, RunDir::CONFIG, &config)?;
        }
        Ok(())
    }

    /// Takes a disk out of a running container.
    pub(super) fn detach_disk_container(
        &self,
        run: &Run,
        volume: &VolumeId,
        path: &Path,
        force: bool,
    ) -> Result<Detached, ComputeError> {
        let (devices, dir) = (self.devices(&run.id), self.dir(&run.id));
        // No new opening of the device from here on.
        if let Some(main) = dir.main().filter(|main| main.is_alive()) {
            let uid = self.ids(&run.id)?;
            for name in devices.names(volume.as_str()) {
                device::unlink_inside(main.pid, &["dev"], &name, uid)?;
            }
            device::unlink_inside(main.pid, &["dev", "disk", "by-id"], &by_id(volume.as_str()), uid)?;
        }
        let node = devices.node(volume);
        let number = device::block_number(&node);
        for name in devices.names(volume.as_str()) {
            let name = devices.dir.join(name);
            super::run::delete_file(&name).map_err(ComputeError::io("delete", &name))?;
        }
        super::run::delete_file(&node).map_err(ComputeError::io("delete", &node))?;
        if super::crypt::is_view(self.config(), path) || !devices.elsewhere(path) {
            for found in loopdev::find_by_backing_file(path)? {
                match loopdev::detach_within(&found.path, LET_GO_LIMIT) {
                    Ok(()) => {}
                    Err(cumulet_linux::Error::Timeout { .. }) if force => loopdev::cut_off(&found.path)?,
                    Err(cumulet_linux::Error::Timeout { .. }) => return Ok(Detached::Held),
                    Err(e) => return Err(e.into()),
                }
            }
        }
        if let Some((_, minor)) = number {
            // The number may be another volume's soon.
            self.throttle_device(run, minor, None)?;
        }
        if let Some(mut record) = dir.run().filter(|record| record.disks.iter().any(|noted| noted == path)) {
            record.disks.retain(|noted| noted != path);
            self.write(&dir, RunDir::RUN, &record)?;
        }
        Ok(Detached::Gone)
    }

    pub(super) fn devices(&self, id: &InstanceId) -> Devices {
        sweep::devices(self.config(), id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn throttles_are_set_replaced_and_taken_away() {
        let mut config = json!({ "linux": { "resources": { "pids": { "limit": 1 } } } });
        let limits = |iops| Some(IoLimits { iops, bytes_per_second: 1 << 20 });
        throttle(&mut config, 3, limits(100));
        throttle(&mut config, 4, limits(5));
        throttle(&mut config, 3, limits(200));
        let block =
            |config: &Value| config["linux"]["resources"]["blockIO"]["throttleReadIOPSDevice"].clone();
        let rate = |minor: u32, rate: u64| json!({ "major": 7, "minor": minor, "rate": rate });
        assert_eq!(block(&config), json!([rate(4, 5), rate(3, 200)]));
        throttle(&mut config, 4, None);
        assert_eq!(block(&config), json!([rate(3, 200)]));
        assert_eq!(config["linux"]["resources"]["pids"]["limit"], 1);
    }

    #[test]
    fn names_are_a_folders_own() {
        assert_eq!(short("/dev/sdf"), "sdf");
        assert_eq!(short("xvdb"), "xvdb");
        assert_eq!(by_id("vol-0123"), "nvme-Amazon_Elastic_Block_Store_vol0123");
        assert_eq!(by_id("AWS0123"), "nvme-Amazon_EC2_NVMe_Instance_Storage_AWS0123");
    }
}
