//! What is written down of a run, in the instance's folder, so that any later server finds it.
//!
//! ```text
//! run.json    the server, before anything is made; then again with the shim's process
//! shim.json   the server, before the shim starts: what the shim shall start
//! ids         the server, before anything is made: the first of the instance's ids on the host
//! main.json   the shim, each time the main process (container's init, or QEMU) has started
//! stopping    the server, before it ends the run: an end that follows was asked for
//! restart     the server, before it kills a container's init to reboot it
//! restoring   the server, until a VM that goes on from a template has its identity: it can't without this server
//! exit.json   the shim, once the run has ended
//! timing.json, boot.json   when a start passed what ([`super::figures`])
//! ```
//! Each is replaced whole. One that can't be read (torn by a power loss) counts as absent: no process of before a
//! power loss lives.

use std::fs;
use std::io::{self, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

use cumulet_linux::process::{self, Identity};
use cumulet_model::instance::{Ended, Isolation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::init::Init;
use super::view::Machine;

/// A process, named so that another one that gets its number later, even after a boot, is not taken for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessId {
    /// Its number.
    pub pid: u32,
    /// When it started, in clock ticks since the boot.
    pub start_ticks: u64,
    /// The boot.
    pub boot_id: String,
}

impl From<Identity> for ProcessId {
    fn from(identity: Identity) -> ProcessId {
        ProcessId { pid: identity.pid, start_ticks: identity.start_time, boot_id: boot_id() }
    }
}

impl ProcessId {
    /// Names a process that exists now; none when it does not.
    pub fn of(pid: u32) -> Option<ProcessId> {
        let start_time = process::start_time(pid).ok()??;
        Some(Identity { pid, start_time }.into())
    }

    /// A descriptor of the process; none when it has ended.
    pub fn open(&self) -> Option<OwnedFd> {
        let identity = Identity { pid: self.pid, start_time: self.start_ticks };
        if self.boot_id != boot_id() || !process::is_alive(identity) {
            return None;
        }
        process::open_identity(identity).ok()?
    }

    /// Sends a signal; false when the process has ended.
    pub fn signal(&self, signal: i32) -> bool {
        self.open().is_some_and(|fd| process::pidfd_send_signal(fd.as_fd(), signal).unwrap_or(false))
    }

    /// Whether the host has booted since it started.
    pub fn is_of_earlier_boot(&self) -> bool {
        self.boot_id != boot_id()
    }

    /// Whether it lives.
    pub fn is_alive(&self) -> bool {
        self.open().is_some()
    }
}

fn boot_id() -> String {
    static ID: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        fs::read_to_string("/proc/sys/kernel/random/boot_id")
            .map(|id| id.trim().to_owned())
            .unwrap_or_default()
    });
    ID.clone()
}

/// `run.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RunRecord {
    /// The start it belongs to.
    pub generation: u64,
    /// Kind.
    pub kind: Isolation,
    /// The root volume's file.
    pub root: PathBuf,
    /// Files of other volumes that may have a loop device for it.
    #[serde(default)]
    pub disks: Vec<PathBuf>,
    /// What a container begins with.
    #[serde(default)]
    pub init: Init,
    /// The supervisor; it starts nothing before it stands here.
    pub shim: Option<ProcessId>,
}

/// `shim.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ShimSpec {
    /// The start it belongs to.
    pub generation: u64,
    /// The run's cgroup, such as `cumulet-01234567/i-0123456789abcdef0`.
    pub cgroup: String,
    /// What to start.
    pub program: Program,
}

/// What a shim starts.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Program {
    /// The bundle in the instance's folder.
    Container {
        /// The OCI runtime.
        runtime: PathBuf,
        /// The container's name.
        id: String,
        /// Its folder of device nodes.
        #[serde(default)]
        devices: PathBuf,
        /// The id on the host that its root is.
        #[serde(default)]
        uid: u32,
        /// Whether its root may divide its cgroup.
        #[serde(default)]
        delegate: bool,
        /// What it is shown of its machine.
        #[serde(default)]
        machine: Option<Machine>,
    },
    /// QEMU.
    Vm {
        /// QEMU, by its real path.
        qemu: PathBuf,
        /// Its arguments.
        args: Vec<String>,
        /// Files to open and pass. Taps come from the server; the console and the monitor are the shim's own.
        files: Vec<PassedFile>,
        /// Id that QEMU runs under, as user and as group.
        uid: u32,
        /// Whether it may use hardware virtualisation.
        kvm: bool,
    },
}

/// A file that is opened for QEMU.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PassedFile {
    /// Its descriptor's number in QEMU.
    pub fd: i32,
    /// Where it is.
    pub path: PathBuf,
    /// Whether it is also written.
    pub write: bool,
    /// Whether the page cache is bypassed; QEMU takes only descriptors that are open the way it would open them.
    pub direct: bool,
}

/// `exit.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExitRecord {
    /// The start it belongs to.
    pub generation: u64,
    /// How.
    pub ended: Ended,
}

/// An instance's folder.
#[derive(Debug, Clone)]
pub struct RunDir(pub PathBuf);

impl RunDir {
    /// `ids`.
    pub const IDS: &'static str = "ids";
    /// `run.json`.
    pub const RUN: &'static str = "run.json";
    /// `shim.json`.
    pub const SHIM: &'static str = "shim.json";
    /// `main.json`.
    pub const MAIN: &'static str = "main.json";
    /// `exit.json`.
    pub const EXIT: &'static str = "exit.json";
    /// `timing.json`.
    pub const TIMING: &'static str = "timing.json";
    /// `boot.json`.
    pub const BOOT: &'static str = "boot.json";
    /// `stopping`.
    pub const STOPPING: &'static str = "stopping";
    /// `restart`.
    pub const RESTART: &'static str = "restart";
    /// `restoring`.
    pub const RESTORING: &'static str = "restoring";
    /// The container's configuration.
    pub const CONFIG: &'static str = "config.json";
    /// The console's text.
    pub const CONSOLE: &'static str = "console.log";

    /// A file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Reads a record; none when it is absent or torn.
    pub fn read<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        serde_json::from_slice(&fs::read(self.file(name)).ok()?).ok()
    }

    /// Replaces a record whole.
    pub fn write<T: Serialize>(&self, name: &str, record: &T) -> io::Result<()> {
        let temporary = self.file(&format!(".{name}.tmp"));
        let mut file = fs::File::create(&temporary)?;
        file.write_all(&serde_json::to_vec_pretty(record)?)?;
        fs::rename(temporary, self.file(name))
    }

    /// Sets a marker.
    pub fn mark(&self, name: &str) -> io::Result<()> {
        fs::write(self.file(name), b"")
    }

    /// Whether a marker is set.
    pub fn is_marked(&self, name: &str) -> bool {
        self.file(name).exists()
    }

    /// Deletes a file; one that is absent is no error.
    pub fn delete(&self, name: &str) -> io::Result<()> {
        delete_file(&self.file(name))
    }

    /// The run's record.
    pub fn run(&self) -> Option<RunRecord> {
        self.read(Self::RUN)
    }

    /// The main process, as last started.
    pub fn main(&self) -> Option<ProcessId> {
        self.read(Self::MAIN)
    }
}

/// Deletes a file; one that is absent is no error.
pub fn delete_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_known_by_more_than_its_number() {
        let me = ProcessId::of(std::process::id()).expect("alive");
        assert!(me.is_alive());
        assert!(!ProcessId { start_ticks: me.start_ticks + 1, ..me.clone() }.is_alive());
        assert!(!ProcessId { boot_id: "another".into(), ..me }.is_alive());
    }

    #[test]
    fn a_torn_record_counts_as_absent() {
        let dir = tempfile::tempdir().expect("tempdir");
        let dir = RunDir(dir.path().to_owned());
        let exit = ExitRecord { generation: 3, ended: Ended::Failed("killed".into()) };
        dir.write(RunDir::EXIT, &exit).expect("written");
        assert_eq!(dir.read(RunDir::EXIT), Some(exit));
        fs::write(dir.file(RunDir::EXIT), b"{\"gener").expect("written");
        assert_eq!(dir.read::<ExitRecord>(RunDir::EXIT), None);
    }
}
