//! Interfaces that come and go while a VM runs.

use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use cumulet_model::EniId;
use cumulet_node_api::EniSpec;
use serde_json::{Value, json};

use super::qemu::{self, HOTPLUG_BUS};
use super::qmp::{Qmp, QmpError};
use super::{Compute, ComputeError, Run};

/// Devices that the guest was told of have these in QEMU's object tree.
const PERIPHERALS: &str = "/machine/peripheral";
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
        let device = qemu::nic_id(eni);
        if has(&mut monitor, &device)? {
            // Refused while an earlier request is on its way.
            match monitor.execute("device_del", json!({ "id": device })) {
                Ok(_) | Err(QmpError::Refused { .. }) => {}
                Err(e) => return Err(e.into()),
            }
            let _ = monitor.event(&["DEVICE_DELETED"], LET_GO_LIMIT)?;
            if has(&mut monitor, &device)? {
                tracing::warn!(instance = %run.id, %eni, "the guest does not let go of the interface");
            }
        }
        match monitor.execute("netdev_del", json!({ "id": qemu::backend_id(eni) })) {
            Ok(_) | Err(QmpError::Refused { .. }) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }
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
