//! Fast launch in QEMU: a machine that waits without an identity is saved, its memory in a file, and goes on many times.
//!
//! ```text
//!  template   started on a file ─▶ guest waits ─▶ stand_still ─▶ save_devices ─▶ ended: the file is its memory
//!  instance   started on the same file, copy-on-write, standing still ─▶ load_devices ─▶ identity, go on
//! ```
//! What is saved is a migration stream without the memory (`x-ignore-shared`). The guest's side is `template.rs` of the
//! guest agent. QEMU 9 is the first that maps a file copy-on-write which it can't write to.

use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use cumulet_model::InstanceId;
use cumulet_node_api::InstanceSpec;
use serde_json::json;

use super::qemu::{self, IDENTITY_PORT};
use super::qmp::Qmp;
use super::run::RunDir;
use super::{Compute, ComputeError, Run, SavedMachine};

/// What the guest agent says on the console when it waits.
const WAITING: &[u8] = b"template: waits for its identity";
/// How long a template may take to boot: twenty times what an emulated one does.
const BOOT_LIMIT: Duration = Duration::from_secs(120);
/// How often the console is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// From the agent's last word until it sleeps.
const SETTLE: Duration = Duration::from_millis(200);
/// QEMU's first version that can.
const LEAST_QEMU: u64 = 9;
/// How long a guest may take to read its identity.
const TAKE_LIMIT: Duration = Duration::from_secs(30);
const SEED_BYTES: usize = 64;

impl Compute {
    /// Waits until a template's guest waits for its identity.
    ///
    /// # Errors
    /// [`ComputeError::Start`] when it doesn't: its image can't.
    pub fn await_template(&self, run: &Run) -> Result<(), ComputeError> {
        let version = self.monitor(run)?.execute("query-version", json!({}))?;
        if version["qemu"]["major"].as_u64().is_none_or(|major| major < LEAST_QEMU) {
            return Err(ComputeError::Unsupported("fast launch needs QEMU 9 or later"));
        }
        let start = Instant::now();
        loop {
            let said = self.console(&run.id)?.0;
            if said.windows(WAITING.len()).any(|window| window == WAITING) {
                std::thread::sleep(SETTLE);
                return Ok(());
            }
            // A new server may have swept it away as a leftover of the last one's.
            if run.shim.open().is_none() {
                return Err(ComputeError::NotRunning(run.id.clone()));
            }
            if start.elapsed() > BOOT_LIMIT {
                let said = String::from_utf8_lossy(&said).trim().to_owned();
                let last = said.lines().last().unwrap_or("nothing").to_owned();
                return Err(ComputeError::Start(format!(
                    "its guest doesn't wait for an identity; its last word: {last}"
                )));
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// Notes whether an instance's next run, or its present one, is still to get its identity.
    pub fn set_restoring(&self, id: &InstanceId, restoring: bool) -> Result<(), ComputeError> {
        let dir = self.dir(id);
        let marked = if restoring {
            fs::create_dir_all(&dir.0).and_then(|()| dir.mark(RunDir::RESTORING))
        } else {
            dir.delete(RunDir::RESTORING)
        };
        marked.map_err(ComputeError::io("mark", &dir.file(RunDir::RESTORING)))
    }

    /// Whether a server was killed before it gave the run its identity.
    pub fn is_restoring(&self, id: &InstanceId) -> bool {
        self.dir(id).is_marked(RunDir::RESTORING)
    }

    /// Writes out all of a template that stands still but its memory, which is in its file.
    pub fn save_devices(&self, run: &Run, to: &mut dyn Write) -> Result<(), ComputeError> {
        ignore_shared(&mut self.monitor(run)?)?;
        self.save_memory(run, 0, to)
    }

    /// Reads what [`Compute::save_devices`] wrote into a machine that was started on the template's memory.
    ///
    /// # Errors
    /// As [`Compute::load_memory`].
    pub fn load_devices(&self, run: &Run, from: &mut dyn Read) -> Result<(), ComputeError> {
        ignore_shared(&mut self.monitor(run)?)?;
        self.load_memory(run, from)
    }

    /// Lets a machine that stands still as its template did go on as an instance.
    pub fn go_on_as(&self, run: &Run, instance: &InstanceSpec) -> Result<(), ComputeError> {
        let (mut ours, theirs) = UnixStream::pair().map_err(ComputeError::io("open", Path::new("socket")))?;
        let mut monitor = self.monitor(run)?;
        monitor.execute_with("getfd", json!({ "fdname": IDENTITY_PORT }), &[theirs.as_fd()])?;
        drop(theirs);
        let address = json!({ "type": "fd", "data": { "str": IDENTITY_PORT } });
        let backend = json!({ "type": "socket", "data": { "addr": address, "server": false } });
        monitor.execute("chardev-change", json!({ "id": IDENTITY_PORT, "backend": backend }))?;
        monitor.execute("cont", json!({}))?;
        let failed = |verb| ComputeError::io(verb, Path::new("identity"));
        ours.write_all(identity(instance).as_bytes()).map_err(failed("write"))?;
        // The guest's terminal echoes what it has taken. QEMU hands on a few bytes at a time, and drops the rest when this
        // end is closed.
        ours.set_read_timeout(Some(TAKE_LIMIT)).map_err(failed("await"))?;
        let mut echo = [0; 1024];
        loop {
            let count = ours
                .read(&mut echo)
                .map_err(|e| ComputeError::Memory(format!("its guest doesn't take its identity: {e}")))?;
            if count == 0 {
                return Err(ComputeError::Memory("QEMU ended before its guest had an identity".into()));
            }
            if echo[..count].contains(&b'\n') {
                break;
            }
        }
        Ok(())
    }
}

impl SavedMachine {
    /// The machine that a template is to an instance: the same devices under the instance's names.
    pub fn of_instance(&self, template_disk: &str, instance: &InstanceSpec) -> Option<SavedMachine> {
        let (root, nic) = (instance.disks.first()?, instance.enis.first()?);
        let mut machine = self.clone();
        for (from, to) in
            [(template_disk, qemu::disk_id(&root.volume_id)), (qemu::TEMPLATE_NIC, qemu::nic_id(nic))]
        {
            let place = machine.places.remove(from)?;
            machine.places.insert(to, place);
        }
        Some(machine)
    }
}

fn ignore_shared(monitor: &mut Qmp) -> Result<(), ComputeError> {
    let capability = json!({ "capability": "x-ignore-shared", "state": true });
    monitor.execute("migrate-set-capabilities", json!({ "capabilities": [capability] }))?;
    Ok(())
}

/// The line that tells the guest who it is: a seed of its own, the time, and what its firmware says of the machine.
fn identity(instance: &InstanceSpec) -> String {
    let seed: [u8; SEED_BYTES] = rand::random();
    let mut line = String::from("seed=");
    seed.iter().for_each(|byte| write!(line, "{byte:02x}").expect("a text takes all"));
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (id, uuid) = (instance.id.as_str(), qemu::machine_uuid(instance.id.as_str()));
    let product = instance.metadata.instance_type.replace(char::is_whitespace, "%20");
    writeln!(
        line,
        " time_ns={} dmi.product_uuid={uuid} dmi.product_serial={uuid} dmi.product_name={product} \
         dmi.board_asset_tag={id} dmi.chassis_asset_tag={id}",
        now.as_nanos()
    )
    .expect("a text takes all");
    line
}
