//! A VM's memory, and all else of it that isn't on its disks: written out, and read into another QEMU later.
//!
//! ```text
//!   stand_still ─▶ save_memory ─▶ (made durable) ─▶ stop            start with what was saved, standing still
//!                                                                    ─▶ load_memory ─▶ (consumed) ─▶ go_on
//! ```
//! It is QEMU's migration stream. It fits a machine of the same devices at the same places only, those that came while
//! it ran included: [`SavedMachine`] tells them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use cumulet_linux::process;
use cumulet_model::instance::Ended;
use cumulet_node_api::InstanceSpec;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::hotplug::PERIPHERALS;
use super::qemu::{self, Accelerator};
use super::qmp::Qmp;
use super::run::{ExitRecord, RunDir};
use super::{Compute, ComputeError, Run};

/// What the descriptor is called in QEMU.
const FD_NAME: &str = "memory";
/// How long QEMU may do nothing at all.
const STALL_LIMIT: Duration = Duration::from_secs(60);
/// How long QEMU has to come to an end with what it was sent or has sent.
const SETTLE_LIMIT: Duration = Duration::from_secs(30);
const BUFFER_BYTES: usize = 1 << 20;
/// More than all that isn't memory takes: devices, and the display's memory.
const DEVICE_STATE_BYTES: u64 = 256 << 20;
/// Bytes a second that QEMU may write: as fast as it can.
const BANDWIDTH: u64 = 1 << 40;
/// How long interfaces are without a link after a VM goes on: long enough for its system to notice.
const NO_LINK: Duration = Duration::from_millis(500);

/// Where a device is plugged in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its bus.
    pub bus: String,
    /// Its slot there.
    pub slot: u64,
    /// Its part of the slot.
    pub function: u64,
}

/// The machine that a memory fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedMachine {
    /// QEMU's name of the type with its version, such as `pc-q35-7.2`.
    pub machine_type: String,
    /// Whether hardware ran it.
    pub kvm: bool,
    /// Processors.
    pub vcpus: u32,
    /// How many of them are one core; 0 in one that was saved before this was kept.
    #[serde(default)]
    pub threads: u32,
    /// Memory.
    pub memory_mib: u64,
    /// Its PCI devices, by their names.
    pub places: BTreeMap<String, Place>,
}

impl SavedMachine {
    /// Whether an instance is that machine.
    fn fits(&self, instance: &InstanceSpec, accelerator: Accelerator) -> bool {
        let threads = qemu::threads(accelerator, instance.threads_per_core);
        let disks = instance.disks.iter().map(|disk| qemu::disk_id(&disk.volume_id));
        let stores = (0..instance.instance_store.len()).map(qemu::store_id);
        let nics = instance.enis.iter().map(qemu::nic_id);
        let wanted: BTreeSet<String> = disks.chain(stores).chain(nics).collect();
        let is_disk_or_nic = |name: &&String| name.starts_with("blk-") || name.starts_with("nic-");
        let had: BTreeSet<String> = self.places.keys().filter(is_disk_or_nic).cloned().collect();
        wanted == had
            && self.vcpus == instance.vcpus
            && (self.threads == 0 || self.threads == threads)
            && self.memory_mib == instance.memory_mib
            && self.kvm == (accelerator == Accelerator::Kvm)
    }
}

/// The places of all devices that have a name, of what `query-pci` answers.
fn places(buses: &Value) -> BTreeMap<String, Place> {
    let mut found = BTreeMap::new();
    for bus in buses.as_array().into_iter().flatten() {
        add_places("pcie.0", &bus["devices"], &mut found);
    }
    found
}

/// Threads of a core, of what `query-cpus-fast` answers.
fn threads(cpus: &Value) -> u32 {
    let numbers = cpus.as_array().into_iter().flatten().filter_map(|cpu| cpu["props"]["thread-id"].as_u64());
    numbers.max().and_then(|last| u32::try_from(last + 1).ok()).unwrap_or(1)
}

fn add_places(bus: &str, devices: &Value, found: &mut BTreeMap<String, Place>) {
    for device in devices.as_array().into_iter().flatten() {
        let name = device["qdev_id"].as_str().filter(|name| !name.is_empty());
        let (Some(name), Some(slot), Some(function)) =
            (name, device["slot"].as_u64(), device["function"].as_u64())
        else {
            continue;
        };
        found.insert(name.to_owned(), Place { bus: bus.to_owned(), slot, function });
        add_places(name, &device["pci_bridge"]["devices"], found);
    }
}

impl Compute {
    /// Whether a VM that was saved would be the one that an instance is now.
    pub fn fits(&self, saved: &SavedMachine, instance: &InstanceSpec) -> bool {
        saved.fits(instance, self.accelerator())
    }

    /// Stops a VM's processors, with nothing on its way to its disks. Answers what it is.
    pub fn stand_still(&self, run: &Run) -> Result<SavedMachine, ComputeError> {
        let mut monitor = self.monitor(run)?;
        // A save that was cut short, whose other end is gone.
        if let Some("active" | "setup" | "device" | "cancelling") = migration(&mut monitor)?.as_deref() {
            monitor.execute("migrate_cancel", json!({}))?;
            until(&mut monitor, &["cancelled", "failed", "completed"])?;
        }
        // One that came to its end with nobody to keep it: QEMU saves no machine twice that hasn't run between.
        if monitor.execute("query-status", json!({}))?["status"] == "postmigrate" {
            monitor.execute("cont", json!({}))?;
        }
        monitor.execute("stop", json!({}))?;
        let kind = monitor.execute("qom-get", json!({ "path": "/machine", "property": "type" }))?;
        let memory = monitor.execute("query-memory-size-summary", json!({}))?;
        let cpus = monitor.execute("query-cpus-fast", json!({}))?;
        Ok(SavedMachine {
            machine_type: kind.as_str().unwrap_or_default().trim_end_matches("-machine").to_owned(),
            kvm: self.accelerator() == Accelerator::Kvm,
            vcpus: cpus.as_array().and_then(|cpus| u32::try_from(cpus.len()).ok()).unwrap_or_default(),
            threads: threads(&cpus),
            memory_mib: memory["base-memory"].as_u64().unwrap_or_default() >> 20,
            places: places(&monitor.execute("query-pci", json!({}))?),
        })
    }

    /// Writes out the memory of a VM that stands still, which has `memory_mib`.
    pub fn save_memory(&self, run: &Run, memory_mib: u64, to: &mut dyn Write) -> Result<(), ComputeError> {
        let mut monitor = self.monitor(run)?;
        monitor.execute("migrate-set-parameters", json!({ "max-bandwidth": BANDWIDTH }))?;
        let mut stream = hand_over(&mut monitor, "migrate")?;
        let mut buffer = vec![0; BUFFER_BYTES];
        // Each page is sent once, with its place; a QEMU that has become the guest's may send for ever.
        let mut room = (memory_mib << 20) + (memory_mib << 20) / 64 + DEVICE_STATE_BYTES;
        loop {
            let count = match stream.read(&mut buffer).map_err(io_error("read"))? {
                0 => break,
                count => count,
            };
            let left = room.checked_sub(count as u64);
            room = left.ok_or_else(|| ComputeError::Memory("QEMU sends more than it has".into()))?;
            to.write_all(&buffer[..count]).map_err(io_error("write"))?;
        }
        match until(&mut monitor, &["completed", "failed", "cancelled"])?.as_str() {
            "completed" => Ok(()),
            other => Err(ComputeError::Memory(format!("QEMU says it {other} to save it"))),
        }
    }

    /// Reads a memory into a VM that was started for it, which stands still afterwards.
    ///
    /// # Errors
    /// [`ComputeError::Memory`] when it can't be read: trying again won't help.
    pub fn load_memory(&self, run: &Run, from: &mut dyn Read) -> Result<(), ComputeError> {
        self.try_load(run, from).map_err(|error| match self.load_refused(run) {
            Some(reason) => ComputeError::Memory(reason),
            None => error,
        })
    }

    fn try_load(&self, run: &Run, from: &mut dyn Read) -> Result<(), ComputeError> {
        let mut monitor = self.monitor(run)?;
        let mut stream = hand_over(&mut monitor, "migrate-incoming")?;
        let mut buffer = vec![0; BUFFER_BYTES];
        loop {
            match from.read(&mut buffer).map_err(|e| ComputeError::Memory(e.to_string()))? {
                0 => break,
                count => stream.write_all(&buffer[..count]).map_err(io_error("write"))?,
            }
        }
        drop(stream);
        match until(&mut monitor, &["completed", "failed"])?.as_str() {
            "completed" => Ok(()),
            other => Err(ComputeError::Memory(format!("QEMU says it {other} to load it"))),
        }
    }

    /// What QEMU has said of a memory that it could not read: it ends then.
    fn load_refused(&self, run: &Run) -> Option<String> {
        if let Some(shim) = run.shim.open() {
            let _ = process::wait_exit(shim.as_fd(), Some(Duration::from_secs(5)));
        }
        match self.dir(&run.id).read::<ExitRecord>(RunDir::EXIT)?.ended {
            Ended::Failed(reason) if reason.contains("exited with status") => Some(reason),
            _ => None,
        }
    }

    /// Lets a VM go on after a long time. Its interfaces lose their link for a moment: that is how a system learns that
    /// it has been away, asks for its addresses again, and looks at the clock.
    pub fn go_on(&self, run: &Run) -> Result<(), ComputeError> {
        let mut monitor = self.monitor(run)?;
        set_links(&mut monitor, false)?;
        monitor.execute("cont", json!({}))?;
        std::thread::sleep(NO_LINK);
        set_links(&mut monitor, true)
    }
}

impl Compute {
    /// Gives all interfaces of a VM their link.
    pub(super) fn link_up(&self, run: &Run) -> Result<(), ComputeError> {
        set_links(&mut self.monitor(run)?, true)
    }
}

fn set_links(monitor: &mut Qmp, up: bool) -> Result<(), ComputeError> {
    let listed = monitor.execute("qom-list", json!({ "path": PERIPHERALS }))?;
    let names = listed.as_array().into_iter().flatten().filter_map(|object| object["name"].as_str());
    for name in names.filter(|name| name.starts_with("nic-")) {
        monitor.execute("set_link", json!({ "name": name, "up": up }))?;
    }
    Ok(())
}

/// Has QEMU migrate over a new socket; returns the other end.
fn hand_over(monitor: &mut Qmp, command: &str) -> Result<UnixStream, ComputeError> {
    let (ours, theirs) = UnixStream::pair().map_err(io_error("open"))?;
    ours.set_read_timeout(Some(STALL_LIMIT)).map_err(io_error("open"))?;
    ours.set_write_timeout(Some(STALL_LIMIT)).map_err(io_error("open"))?;
    monitor.execute_with("getfd", json!({ "fdname": FD_NAME }), &[theirs.as_fd()])?;
    monitor.execute(command, json!({ "uri": format!("fd:{FD_NAME}") }))?;
    Ok(ours)
}

fn io_error(verb: &'static str) -> impl FnOnce(io::Error) -> ComputeError {
    ComputeError::io(verb, Path::new("QEMU's memory"))
}

/// How far QEMU is with a memory; none when it has nothing to do with one.
fn migration(monitor: &mut Qmp) -> Result<Option<String>, ComputeError> {
    let answer = monitor.execute("query-migrate", json!({}))?;
    Ok(answer["status"].as_str().map(str::to_owned))
}

/// Waits until QEMU has come to one of these ends; tells which.
fn until(monitor: &mut Qmp, ends: &[&str]) -> Result<String, ComputeError> {
    let start = Instant::now();
    loop {
        match migration(monitor)? {
            Some(status) if ends.contains(&status.as_str()) => return Ok(status),
            status if start.elapsed() > SETTLE_LIMIT => {
                return Err(ComputeError::Memory(format!("QEMU comes to no end: {status:?}")));
            }
            _ => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_found_behind_their_bridge() {
        let buses = json!([{ "bus": 0, "devices": [
            { "slot": 0, "function": 0, "qdev_id": "" },
            { "slot": 2, "function": 0, "qdev_id": "blk-0" },
            { "slot": 1, "function": 0, "qdev_id": "hotplug", "pci_bridge": {
                "bus": {}, "devices": [{ "slot": 5, "function": 0, "qdev_id": "nic-1" }] } },
            { "slot": 30, "function": 3, "qdev_id": "blk-store-3" },
        ] }]);
        let place = |bus: &str, slot, function| Place { bus: bus.into(), slot, function };
        let expected = [
            ("blk-0", place("pcie.0", 2, 0)),
            ("blk-store-3", place("pcie.0", 30, 3)),
            ("hotplug", place("pcie.0", 1, 0)),
            ("nic-1", place("hotplug", 5, 0)),
        ];
        assert_eq!(places(&buses), expected.map(|(name, place)| (name.to_owned(), place)).into());
    }
}
