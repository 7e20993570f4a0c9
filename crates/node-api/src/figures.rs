//! What a node knows of an instance's cost: when its last start got how far, its memory and its disk space.

use std::collections::BTreeMap;

use cumulet_model::{Time, VolumeId};
use serde::{Deserialize, Serialize};

/// What a start passes, in the usual order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Milestone {
    /// The node has been given it.
    Placed,
    /// Its volumes are there.
    Disks,
    /// Its interfaces are plugged in.
    Network,
    /// The kernel of the VM runs, or the first process of the container.
    Started,
    /// The guest's init has said something: the console tells.
    Init,
    /// Its user data was carried out: the console tells, where the guest agent or cloud-init says so.
    UserData,
    /// Its SSH server has greeted the node.
    Ssh,
}

impl Milestone {
    /// All, in order.
    pub const ALL: [Milestone; 7] = [
        Milestone::Placed,
        Milestone::Disks,
        Milestone::Network,
        Milestone::Started,
        Milestone::Init,
        Milestone::UserData,
        Milestone::Ssh,
    ];

    /// Its name, as in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Milestone::Placed => "placed",
            Milestone::Disks => "disks",
            Milestone::Network => "network",
            Milestone::Started => "started",
            Milestone::Init => "init",
            Milestone::UserData => "user-data",
            Milestone::Ssh => "ssh",
        }
    }
}

/// When a start passed what; what isn't here has not come yet, or can't be known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timing {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The start.
    pub generation: u64,
    /// The times, by the host's clock.
    pub at: BTreeMap<Milestone, Time>,
}

impl Timing {
    /// Nothing is known of a start yet.
    pub fn of(generation: u64) -> Timing {
        Timing { v: 1, generation, at: BTreeMap::new() }
    }
}

/// Memory of the host that a running instance holds, bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemoryFigures {
    /// The guest's: a container's processes, or the pages behind a VM's memory; what is shared counts by its share (PSS).
    pub guest_bytes: u64,
    /// What runs it: QEMU without the guest's memory, the supervisor, whatever decrypts its volumes; likewise.
    pub engine_bytes: u64,
    /// What its cgroup is charged with, page cache and the kernel's own included; none where the kernel doesn't count.
    pub charged_bytes: Option<u64>,
}

/// Disk space of a volume, bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiskFigures {
    /// The volume.
    pub volume_id: VolumeId,
    /// Blocks that no other volume, snapshot or image shares; none where the file system can't tell.
    pub own_bytes: Option<u64>,
    /// Blocks in all.
    pub allocated_bytes: u64,
}

/// What a node knows of an instance.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Figures {
    /// Of its last start.
    pub timing: Timing,
    /// While it runs.
    pub memory: Option<MemoryFigures>,
    /// Root first.
    pub disks: Vec<DiskFigures>,
}
