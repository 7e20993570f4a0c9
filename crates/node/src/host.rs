//! What the reconciler does to the host, behind one trait, so that it can be tested on a host that fails at will.
//!
//! Every call blocks and may be repeated; one that failed may have had part of its effect.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use cumulet_model::instance::Ended;
use cumulet_model::object::ObjectName;
use cumulet_model::{EniId, InstanceId, SnapshotId, Time, VolumeId, VpcId};
use cumulet_node_api::{
    BlockAnswer, BlockError, BlockQuestion, Console, CreditStatus, DiskSpec, EniSpec, Figures, ImageHeader,
    InstanceSpec, Milestone, NodeError, NodeSpec, SnapshotSpec, StoreSpec, TemplateSpec, Timing,
    TraceQuestion, TraceReport, TransferSpec, VolumeSpec,
};
use serde::{Deserialize, Serialize};

use crate::vpn::Tunnels;

/// Why a call failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Failure {
    /// For people: it becomes an instance's state reason.
    pub reason: String,
    /// Whether trying again soon can't help.
    pub permanent: bool,
}

impl Failure {
    /// One that may pass.
    pub fn passing(reason: impl Into<String>) -> Failure {
        Failure { reason: reason.into(), permanent: false }
    }

    /// One that trying again doesn't mend.
    pub fn permanent(reason: impl Into<String>) -> Failure {
        Failure { reason: reason.into(), permanent: true }
    }
}

/// What the node notes of an instance, beside what compute keeps of its run.
///
/// Lost by a power loss at worst, and then no run is left that it could tell of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The generation that was last begun.
    pub generation: u64,
    /// Reboots that were carried out.
    pub reboots: u64,
    /// The generation that is over, and how it ended.
    #[serde(default)]
    pub settled: Option<(u64, Ended)>,
    /// The last generation that got as far as running.
    #[serde(default)]
    pub ran: Option<u64>,
    /// Since when it is as it is.
    pub since: Time,
    /// Interfaces that may be plugged.
    #[serde(default)]
    pub enis: Vec<(VpcId, EniId)>,
    /// Volumes that may be in use.
    #[serde(default)]
    pub disks: Vec<VolumeId>,
}

/// What became of a disk that was to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detached {
    /// The guest doesn't have it any more.
    Gone,
    /// The guest holds on to it.
    Held,
}

/// What becomes of a memory that was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Memory {
    /// It is still to be gone on from.
    Stays,
    /// It isn't wanted any more.
    Goes,
}

/// What a host knows of an instance's last run.
#[derive(Debug, Clone)]
pub enum Found<R> {
    /// It runs.
    Running {
        /// The run.
        run: R,
        /// The start it belongs to.
        generation: u64,
    },
    /// It has ended.
    Ended {
        /// The start it belonged to.
        generation: u64,
        /// Whether it got as far as running.
        ran: bool,
        /// How.
        ended: Ended,
    },
    /// It ran until the host went down under it.
    Lost {
        /// The start it belonged to.
        generation: u64,
    },
}

/// A host that instances run on.
pub trait Host: Send + Sync + 'static {
    /// A handle of a run.
    type Run: Clone + Send + Sync + 'static;

    /// Instances of which anything is here.
    fn instances(&self) -> Vec<InstanceId>;
    /// The note on an instance.
    fn record(&self, id: &InstanceId) -> Option<Record>;
    /// Replaces the note on an instance.
    fn save_record(&self, id: &InstanceId, record: &Record) -> Result<(), Failure>;

    /// Volumes here.
    fn volumes(&self) -> Result<Vec<VolumeId>, Failure>;
    /// Makes a volume unless it is there, or as large as it shall be.
    fn ensure_volume(&self, spec: &VolumeSpec) -> Result<(), Failure>;
    /// Deletes a volume.
    fn delete_volume(&self, id: &VolumeId) -> Result<(), Failure>;
    /// Snapshots here.
    fn snapshots(&self) -> Result<Vec<SnapshotId>, Failure>;
    /// Takes snapshots at one instant, unless they are there; the runs are those that may be writing. Returns the bytes
    /// of each.
    fn ensure_snapshots(
        &self,
        specs: &[SnapshotSpec],
        runs: &[Self::Run],
    ) -> Vec<(SnapshotId, Result<u64, Failure>)>;
    /// Makes what blocks of a snapshot are written to, unless it is there.
    fn ensure_draft(&self, spec: &SnapshotSpec) -> Result<(), Failure>;
    /// Reads and writes blocks of snapshots.
    fn blocks(&self, question: BlockQuestion) -> Result<BlockAnswer, BlockError>;
    /// Writes an image as an object; tells how much is done, percent.
    fn store_image(&self, spec: &StoreSpec, progress: &mut dyn FnMut(u8)) -> Result<(), Failure>;
    /// What a stored image says of itself.
    fn image_header(&self, name: &ObjectName) -> Result<ImageHeader, NodeError>;
    /// Deletes a snapshot.
    fn delete_snapshot(&self, id: &SnapshotId) -> Result<(), Failure>;

    /// Brings disks or images in or out, and leaves nothing when it fails; answers the sizes of the disks that came in.
    /// What is told is what is being done and how much of all is done, percent; false ends it.
    fn transfer(
        &self,
        id: &str,
        spec: &TransferSpec,
        tell: &mut dyn FnMut(&'static str, u8) -> bool,
    ) -> Result<Vec<u64>, Failure> {
        let _ = (spec, tell);
        Err(Failure::permanent(format!("this host does not transfer anything, so not {id}")))
    }
    /// Removes what a transfer made.
    fn undo_transfer(&self, spec: &TransferSpec) -> Result<(), Failure> {
        let _ = spec;
        Ok(())
    }

    /// Brings networks and their services to the document; `verify` trusts nothing. Returns what failed, by VPC.
    fn apply_network(&self, spec: &NodeSpec, verify: bool) -> Vec<(String, Failure)>;
    /// Brings site-to-site connections to the document, and tells how their tunnels are.
    fn tend_vpn(&self, spec: &NodeSpec) -> Tunnels;
    /// Asks for guests at their interfaces, and waits a moment for the answers. Whom it can't ask is not in the answer.
    fn ask(&self, spec: &NodeSpec, enis: &[Arc<EniSpec>]) -> BTreeMap<EniId, bool>;
    /// Meters CPU credits of the instances that run, and sets what they may use; those that aren't named have stopped.
    fn meter(&self, running: &[Arc<InstanceSpec>]) -> BTreeMap<InstanceId, CreditStatus> {
        let _ = running;
        BTreeMap::new()
    }
    /// Unplugs interfaces; those that aren't plugged are no error.
    fn unplug(&self, enis: &[(VpcId, EniId)]) -> Result<(), Failure>;

    /// Plugs an instance's interfaces and starts a run. Volumes are there. Tells milestones as they pass.
    fn start(
        &self,
        document: &NodeSpec,
        instance: &InstanceSpec,
        milestone: &mut dyn FnMut(&'static str),
    ) -> Result<Self::Run, Failure>;
    /// Plugs an interface into a run. One that is plugged already is no error.
    fn plug(
        &self,
        document: &NodeSpec,
        instance: &InstanceSpec,
        run: &Self::Run,
        eni: &EniId,
    ) -> Result<(), Failure>;
    /// Takes an interface out of a run. One that isn't plugged is no error.
    fn unplug_running(&self, run: &Self::Run, vpc: &VpcId, eni: &EniId) -> Result<(), Failure>;
    /// Gives a run a disk, or makes the one that it has as the spec says. The volume is there.
    fn attach_disk(&self, run: &Self::Run, disk: &DiskSpec) -> Result<(), Failure>;
    /// Takes a disk out of a run; one that it doesn't have is no error. By force the guest isn't asked for long.
    fn detach_disk(&self, run: &Self::Run, volume: &VolumeId, force: bool) -> Result<Detached, Failure>;
    /// What is known of an instance's run after the server's start.
    fn adopt(&self, id: &InstanceId) -> Result<Option<Found<Self::Run>>, Failure>;
    /// Reboots the guest of a run.
    fn reboot(&self, run: &Self::Run) -> Result<(), Failure>;
    /// Ends a run, by force at once or else after `deadline`. Returns when it has ended.
    fn stop(&self, run: &Self::Run, force: bool, deadline: Duration) -> Result<(), Failure>;
    /// Saves a run's memory and ends it; what can't be saved is ended as [`Host::stop`] does. Returns when it has ended.
    fn hibernate(&self, instance: &InstanceSpec, run: &Self::Run, deadline: Duration) -> Result<(), Failure>;
    /// The start whose memory is kept, if one's is.
    fn memory(&self, id: &InstanceId) -> Result<Option<u64>, Failure>;
    /// Deletes what an instance has for one run only, its instance store, and the memory that was kept; none is no
    /// error. Nothing runs.
    fn wipe(&self, id: &InstanceId, memory: Memory) -> Result<(), Failure>;
    /// Waits for a run's end.
    fn wait(&self, run: &Self::Run) -> Result<Ended, Failure>;
    /// Names of the templates for fast launch that are here.
    fn templates(&self) -> Result<Vec<String>, Failure>;
    /// Makes a template unless it is there.
    fn ensure_template(&self, spec: &TemplateSpec) -> Result<(), Failure>;
    /// Deletes a template; one that isn't there is no error. What runs on its memory keeps that.
    fn delete_template(&self, name: &str) -> Result<(), Failure>;
    /// Removes all of an instance but its volumes and its plugged interfaces; the note at last.
    fn remove(&self, id: &InstanceId) -> Result<(), Failure>;

    /// The guest's console.
    fn console(&self, id: &InstanceId) -> Result<Console, NodeError>;
    /// A picture of the guest's display.
    fn screenshot(&self, run: &Self::Run) -> Result<Vec<u8>, NodeError>;
    /// Writes down when a start passed what.
    fn note_timing(
        &self,
        id: &InstanceId,
        generation: u64,
        at: &BTreeMap<Milestone, Time>,
    ) -> Result<(), Failure>;
    /// When the last start passed what, as far as it was written down.
    fn timing(&self, id: &InstanceId) -> Timing;
    /// A socket to knock at an interface's SSH port with, from its router; none where it has no IPv4 address.
    fn knock_socket(
        &self,
        document: &NodeSpec,
        eni: &EniSpec,
    ) -> Result<Option<(socket2::Socket, SocketAddr)>, Failure>;
    /// What an instance costs.
    fn figures(&self, instance: &InstanceSpec, run: Option<&Self::Run>) -> Result<Figures, NodeError>;
    /// Which way a packet takes.
    fn trace(&self, document: &NodeSpec, question: &TraceQuestion) -> Result<TraceReport, NodeError>;
}
