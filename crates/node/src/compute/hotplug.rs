//! Interfaces and disks that come and go while a VM runs.

use std::fs::OpenOptions;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use cumulet_model::{EniId, VolumeId};
use cumulet_node_api::{DiskSpec, EniSpec};
use serde_json::{Value, json};

use super::qemu::{self, HOTPLUG_BUS};
use super::qmp::{Qmp, QmpError};
use super::shim::direct_flag;
use super::vm::{disk_mode, qemu_disk};
use super::{Compute, ComputeError, Run};
use crate::host::Detached;

/// Devices that the guest was told of have these in QEMU's object tree.
pub(super) const PERIPHERALS: &str = "/machine/peripheral";
/// How long a guest has to let go of a device.
const LET_GO_LIMIT: Duration = Duration::from_secs(5);
/// Slots of the bridge; the first is its own hot-plug controller's.
const SLOTS: std::ops::RangeInclusive<u64> = 1..=31;

impl Compute {
    /// Whether a VM has an interface's device, from its start or since.
    pub fn has_nic(&self, run: &Run, eni: &EniId) -> Result<bool, ComputeError> {
        has(&mut self.monitor(run)?, &qemu::nic_id(eni))
    }

    /// Gives a running VM an interface; its tap is plugged already.
    pub fn attach_nic(&self, run: &Run, eni: &EniSpec, tap: &OwnedFd) -> Result<(), ComputeError> {
        let mut monitor = self.monitor(run)?;
        let (device, backend) = (qemu::nic_id(&eni.id), qemu::backend_id(&eni.id));
        // What an earlier try that was cut short has left.
        let _ = monitor.execute("netdev_del", json!({ "id": backend }));
        let slot = free_slot(&mut monitor)?;
        monitor.execute_with("getfd", json!({ "fdname": backend }), &[tap.as_fd()])?;
        monitor.execute("netdev_add", json!({ "type": "tap", "id": backend, "fd": backend }))?;
        let added = monitor.execute(
            "device_add",
            json!({
                "driver": "virtio-net-pci",
                "id": device,
                "netdev": backend,
                "mac": qemu::mac(eni.mac),
                "romfile": "",
                "bus": HOTPLUG_BUS,
                "addr": format!("{slot:x}"),
            }),
        );
        if added.is_err() {
            let _ = monitor.execute("netdev_del", json!({ "id": backend }));
        }
        added?;
        Ok(())
    }

    /// Takes an interface out of a running VM; one that it doesn't have is no error. A guest that doesn't let go of
    /// the device keeps it, without a network behind it.
    pub fn detach_nic(&self, run: &Run, eni: &EniId) -> Result<(), ComputeError> {
        if run.kind == cumulet_model::instance::Isolation::Container {
            return Ok(());
        }
        let mut monitor = self.monitor(run)?;
        if !take_out(&mut monitor, &qemu::nic_id(eni))? {
            tracing::warn!(instance = %run.id, %eni, "the guest does not let go of the interface");
        }
        match monitor.execute("netdev_del", json!({ "id": qemu::backend_id(eni) })) {
            Ok(_) | Err(QmpError::Refused { .. }) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }
}

impl Compute {
    /// Gives a running VM a disk, or makes the one that it has as large and as fast as it shall be.
    pub(super) fn attach_disk_vm(&self, run: &Run, spec: &DiskSpec, path: &Path) -> Result<(), ComputeError> {
        let mut monitor = self.monitor(run)?;
        let disk = qemu_disk(spec);
        let (device, node, group) =
            (qemu::disk_id(&disk.volume), qemu::node_id(&disk.volume), qemu::limit_id(&disk.volume));
        if has(&mut monitor, &device)? {
            if node_size(&mut monitor, &void_id(&disk.volume))?.is_some() {
                // It was taken by force, and the guest still has a device without a disk in its place.
                return Err(ComputeError::Busy(path.to_owned()));
            }
            monitor.execute(
                "qom-set",
                json!({
                    "path": format!("/objects/{group}"),
                    "property": "limits",
                    "value": qemu::throttle(disk.limits),
                }),
            )?;
            monitor.execute("block_resize", json!({ "node-name": node, "size": spec.size_bytes }))?;
            return Ok(());
        }
        // What an earlier try that was cut short has left.
        forget_disk(&mut monitor, &disk.volume)?;
        let mode = disk_mode(path);
        let flags = if mode.direct { direct_flag() } else { 0 };
        let file = OpenOptions::new().read(true).write(true).custom_flags(flags).open(path);
        let file = file.map_err(ComputeError::io("open", path))?;
        let slot = free_slot(&mut monitor)?;
        // Without a user the set goes when this connection does.
        let set = monitor.execute_with("add-fd", json!({}), &[file.as_fd()])?;
        let name = format!("/dev/fdset/{}", set["fdset-id"]);
        monitor.execute(
            "object-add",
            json!({ "qom-type": "throttle-group", "id": group, "limits": qemu::throttle(disk.limits) }),
        )?;
        let added = monitor.execute("blockdev-add", qemu::block_node(&disk, &name, mode)).and_then(|_| {
            monitor.execute(
                "device_add",
                json!({
                    "driver": "virtio-blk-pci",
                    "id": device,
                    "drive": node,
                    "serial": qemu::serial(&disk.volume),
                    "werror": "report",
                    "rerror": "report",
                    "share-rw": disk.shared,
                    "bus": HOTPLUG_BUS,
                    "addr": format!("{slot:x}"),
                }),
            )
        });
        if added.is_err() {
            let _ = forget_disk(&mut monitor, &disk.volume);
        }
        added?;
        Ok(())
    }

    /// Takes a disk out of a running VM.
    pub(super) fn detach_disk_vm(
        &self,
        run: &Run,
        volume: &VolumeId,
        force: bool,
    ) -> Result<Detached, ComputeError> {
        let mut monitor = self.monitor(run)?;
        if take_out(&mut monitor, &qemu::disk_id(volume))? {
            forget_disk(&mut monitor, volume)?;
            return Ok(Detached::Gone);
        }
        if force {
            cut_off(&mut monitor, volume)?;
            return Ok(Detached::Gone);
        }
        Ok(Detached::Held)
    }

    /// Stops a VM's processors, with everything that is on its way to its disks done; or lets them go on.
    pub(super) fn freeze_vm(&self, run: &Run, frozen: bool) -> Result<(), ComputeError> {
        let mut monitor = self.monitor(run)?;
        let state = monitor.execute("query-status", json!({}))?;
        match (frozen, state["status"].as_str()) {
            (true, Some("running")) => drop(monitor.execute("stop", json!({}))?),
            (false, Some("paused" | "postmigrate")) => drop(monitor.execute("cont", json!({}))?),
            _ => {}
        }
        Ok(())
    }
}

/// Asks the guest to let go of a device. Whether it is gone.
fn take_out(monitor: &mut Qmp, device: &str) -> Result<bool, ComputeError> {
    if !has(monitor, device)? {
        return Ok(true);
    }
    // Refused while an earlier request is on its way.
    match monitor.execute("device_del", json!({ "id": device })) {
        Ok(_) | Err(QmpError::Refused { .. }) => {}
        Err(e) => return Err(e.into()),
    }
    let _ = monitor.event(&["DEVICE_DELETED"], LET_GO_LIMIT)?;
    Ok(!has(monitor, device)?)
}

/// Removes what is behind a disk's device that is gone.
fn forget_disk(monitor: &mut Qmp, volume: &VolumeId) -> Result<(), ComputeError> {
    for (command, arguments) in [
        ("blockdev-del", json!({ "node-name": qemu::node_id(volume) })),
        ("blockdev-del", json!({ "node-name": void_id(volume) })),
        ("object-del", json!({ "id": qemu::limit_id(volume) })),
    ] {
        match monitor.execute(command, arguments) {
            Ok(_) | Err(QmpError::Refused { .. }) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(())
}

fn void_id(volume: &VolumeId) -> String {
    format!("void-{}", volume.digits())
}

/// Bytes of a block node; none when there is no such node.
fn node_size(monitor: &mut Qmp, name: &str) -> Result<Option<u64>, ComputeError> {
    let nodes = monitor.execute("query-named-block-nodes", json!({ "flat": true }))?;
    let found = nodes.as_array().into_iter().flatten().find(|node| node["node-name"] == name);
    Ok(found.and_then(|node| node["image"]["virtual-size"].as_u64()))
}

/// Puts nothing in the place of the file behind a device that the guest holds on to: what it writes goes nowhere.
fn cut_off(monitor: &mut Qmp, volume: &VolumeId) -> Result<(), ComputeError> {
    let (node, void) = (qemu::node_id(volume), void_id(volume));
    if node_size(monitor, &void)?.is_none() {
        let size = node_size(monitor, &node)?;
        let new = json!({ "driver": "null-co", "node-name": void, "size": size, "read-zeroes": true });
        monitor.execute("blockdev-add", new)?;
    }
    let changed = json!({
        "driver": "throttle",
        "node-name": node,
        "throttle-group": qemu::limit_id(volume),
        "file": void,
    });
    monitor.execute("blockdev-reopen", json!({ "options": [changed] }))?;
    Ok(())
}

fn has(monitor: &mut Qmp, device: &str) -> Result<bool, ComputeError> {
    let listed = monitor.execute("qom-list", json!({ "path": PERIPHERALS }))?;
    let names = listed.as_array().into_iter().flatten().filter_map(|object| object["name"].as_str());
    Ok(names.into_iter().any(|name| name == device))
}

/// A slot of the bridge that nothing is in.
fn free_slot(monitor: &mut Qmp) -> Result<u64, ComputeError> {
    let buses = monitor.execute("query-pci", json!({}))?;
    let taken = slots_of(&buses, HOTPLUG_BUS).unwrap_or_default();
    let free = SLOTS.into_iter().find(|slot| !taken.contains(slot));
    free.ok_or(ComputeError::Unsupported("a VM has room for 31 devices attached while it runs"))
}

/// Slots that are taken on the bus behind a bridge, of what `query-pci` answers.
fn slots_of(buses: &Value, bridge: &str) -> Option<Vec<u64>> {
    let devices = buses.as_array()?.iter().filter_map(|bus| bus["devices"].as_array()).flatten();
    let found = devices.into_iter().find(|device| device["qdev_id"] == bridge)?;
    let behind = found["pci_bridge"]["devices"].as_array()?;
    Some(behind.iter().filter_map(|device| device["slot"].as_u64()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_behind_the_bridge_are_told_from_others() {
        let buses = json!([{ "bus": 0, "devices": [
            { "slot": 1, "qdev_id": "blk0" },
            { "slot": 2, "qdev_id": "hotplug", "pci_bridge": { "devices": [{ "slot": 1 }, { "slot": 5 }] } },
        ] }]);
        assert_eq!(slots_of(&buses, "hotplug"), Some(vec![1, 5]));
        assert_eq!(slots_of(&buses, "another"), None);
    }
}
