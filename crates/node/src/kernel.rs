//! The real host: storage, network, services and compute, as [`Host`].
//!
//! ```text
//!   <data_dir>/node/<i-id>.json    the node's note on an instance
//! ```

mod hibernation;
mod sealed;
mod template;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use cumulet_crypt::DataKey;
use cumulet_linux::describe;
use cumulet_model::instance::{Ended, Isolation};
use cumulet_model::object::ObjectName;
use cumulet_model::{EniId, InstanceId, ResourceId, SnapshotId, Time, VolumeId, VpcId};
use cumulet_node_api::{BlockAnswer, BlockError, BlockQuestion, CreditStatus};
use cumulet_node_api::{
    Capabilities, Console, DiskSpec, EniSpec, Figures, ImageHeader, InstanceSpec, Milestone, NodeError,
    NodeSpec, SnapshotSpec, StoreSpec, TemplateSpec, Timing, TraceQuestion, TraceReport, TransferSpec,
    VolumeSpec,
};
use tokio::runtime::Handle;

use crate::capabilities;
use crate::compute::{Adopted, Compute, ComputeError, GuestMemory, Nic, Plug, Run, RunSpec, Scratch};
use crate::config::NodeConfig;
use crate::flow_logs::{FlowLogError, FlowLogs};
use crate::host::{Detached, Failure, Found, Host, Memory, Record};
use crate::network::{Network, NetworkError};
use crate::node::Reconciler;
use crate::services::{Services, ServicesError};
use crate::storage::{Shown, Storage, StorageError};
use crate::vpn::{Tunnels, Vpn};

/// A node on this host.
pub type LocalNode = Reconciler<KernelHost>;

/// Why a node can't be started.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A folder can't be made.
    #[error("create {}", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Storage.
    #[error("storage")]
    Storage(#[from] StorageError),
    /// Network.
    #[error("network")]
    Network(#[from] NetworkError),
    /// Services.
    #[error("services")]
    Services(#[from] ServicesError),
}

/// The parts of this host.
#[derive(Debug)]
pub struct KernelHost {
    config: NodeConfig,
    storage: Storage,
    network: Network,
    services: Services,
    flow_logs: FlowLogs,
    compute: Compute,
    vpn: Vpn,
}

/// Opens this host's storage, network and services and starts a node on them. Blocks; the first time for as long as it
/// takes to find out whether hardware virtualisation works.
///
/// # Errors
/// What the host refuses, by part.
pub fn open(config: &NodeConfig, runtime: &Handle) -> Result<LocalNode, OpenError> {
    let storage = Storage::open(config)?;
    open_with(config, storage, runtime)
}

/// As [`open`], on storage that is open already.
///
/// # Errors
/// As [`open`].
pub fn open_with(config: &NodeConfig, storage: Storage, runtime: &Handle) -> Result<LocalNode, OpenError> {
    for path in [config.instances_dir(), records_dir(config)] {
        fs::create_dir_all(&path).map_err(|source| OpenError::Folder { path, source })?;
    }
    Compute::forget_conversions(config);
    let capabilities = capabilities::probe(config).capabilities;
    let services = Services::new(config, runtime.clone())?;
    // The host's own address, of which a name server of the operator's may be told. Nothing depends on it.
    if let Some(address) = config.public_cidr.hosts().next()
        && let Err(error) = services.serve_outside(address)
    {
        tracing::warn!(%address, %error, "public names are not answered for the host");
    }
    let host = KernelHost {
        config: config.clone(),
        storage,
        network: Network::new(config)?,
        services,
        flow_logs: FlowLogs::new(config, runtime.clone()),
        compute: Compute::new(config, &capabilities),
        vpn: Vpn::new(config),
    };
    Ok(Reconciler::start(host, capabilities, runtime))
}

impl Shown for Scratch {
    fn path(&self) -> &Path {
        Scratch::path(self)
    }
}

/// Removes every kernel object that a server with this configuration made: processes, cgroups, namespaces, devices,
/// rules, mounts. Works without a running server and doesn't stop at a failure. Files stay.
///
/// Returns what was removed, and what could not be.
pub fn cleanup(config: &NodeConfig) -> Vec<String> {
    let mut lines = Compute::cleanup(config);
    lines.extend(Vpn::cleanup(config));
    lines.extend(Network::cleanup(config));
    lines.extend(Storage::cleanup(&config.data_dir));
    // Without their runs the notes would tell of instances that aren't there.
    if let Ok(entries) = fs::read_dir(records_dir(config)) {
        for entry in entries.filter_map(Result::ok) {
            let _ = fs::remove_file(entry.path());
        }
    }
    lines
}

/// Every kernel object that a server with this configuration has now, one a line. Changes nothing.
pub fn inventory(config: &NodeConfig) -> Vec<String> {
    let unknown = "not looked at".to_owned();
    let nothing = Capabilities {
        kvm: false,
        vm: Err(unknown.clone()),
        container: Err(unknown),
        memory_mib: 0,
        cpus: 0,
    };
    let mut lines = Compute::new(config, &nothing).inventory();
    lines.extend(Vpn::inventory(config));
    lines.extend(Network::inventory_of(config));
    lines.extend(Storage::inventory(config));
    lines
}

impl KernelHost {
    /// Serves metadata, names and addresses to an interface that is plugged.
    fn serve(&self, document: &NodeSpec, eni: &EniSpec) -> Result<(), Failure> {
        let gone = || Failure::passing(format!("VPC {} went away meanwhile", eni.vpc_id));
        let vpc_ns = self.network.vpc_netns(&eni.vpc_id).ok_or_else(gone)?;
        Ok(self.services.serve_eni(document, eni, &vpc_ns)?)
    }
}

/// Guests that stand still until this is dropped.
struct Frozen<'a> {
    compute: &'a Compute,
    runs: &'a [Run],
}

impl<'a> Frozen<'a> {
    fn new(compute: &'a Compute, runs: &'a [Run]) -> Result<Frozen<'a>, Failure> {
        // Whatever happens to the second, the first goes on again.
        let frozen = Frozen { compute, runs };
        runs.iter().try_for_each(|run| compute.set_frozen(run, true))?;
        Ok(frozen)
    }
}

impl Drop for Frozen<'_> {
    fn drop(&mut self) {
        for run in self.runs {
            if let Err(error) = self.compute.set_frozen(run, false) {
                tracing::error!(instance = %run.id, error = %describe(&error), "could not be thawed");
            }
        }
    }
}

fn records_dir(config: &NodeConfig) -> PathBuf {
    config.data_dir.join("node")
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Failure {
        Failure { reason: describe(&error), permanent: error.is_permanent() }
    }
}

impl From<NetworkError> for Failure {
    fn from(error: NetworkError) -> Failure {
        Failure::passing(describe(&error))
    }
}

impl From<ServicesError> for Failure {
    fn from(error: ServicesError) -> Failure {
        Failure::passing(describe(&error))
    }
}

impl From<FlowLogError> for Failure {
    fn from(error: FlowLogError) -> Failure {
        Failure::passing(describe(&error))
    }
}

impl From<ComputeError> for Failure {
    fn from(error: ComputeError) -> Failure {
        let reason = describe(&error);
        match error {
            ComputeError::Namespaces
            | ComputeError::NoFileSystem(_)
            | ComputeError::Missing(_)
            | ComputeError::Start(_)
            | ComputeError::Unsupported(_) => Failure::permanent(reason),
            ComputeError::Linux(_)
            | ComputeError::Io { .. }
            | ComputeError::Qmp(_)
            | ComputeError::Memory(_)
            | ComputeError::NotRunning(_)
            | ComputeError::Busy(_) => Failure::passing(reason),
        }
    }
}

impl KernelHost {
    fn record_path(&self, id: &InstanceId) -> PathBuf {
        records_dir(&self.config).join(format!("{id}.json"))
    }
}

impl Host for KernelHost {
    type Run = Run;

    fn instances(&self) -> Vec<InstanceId> {
        let mut found = self.compute.instances();
        found.extend(self.storage.list_instance_stores().unwrap_or_default());
        found.extend(self.storage.list_memories().unwrap_or_default());
        if let Ok(entries) = fs::read_dir(records_dir(&self.config)) {
            let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            found.extend(names.filter_map(|name| InstanceId::parse(name.strip_suffix(".json")?).ok()));
        }
        found.sort();
        found.dedup();
        found
    }

    fn record(&self, id: &InstanceId) -> Option<Record> {
        // One that was torn by a power loss counts as absent, as nothing of before a power loss runs.
        serde_json::from_slice(&fs::read(self.record_path(id)).ok()?).ok()
    }

    fn save_record(&self, id: &InstanceId, record: &Record) -> Result<(), Failure> {
        let path = self.record_path(id);
        let unfinished = path.with_extension("new");
        let written = serde_json::to_vec(record)
            .map_err(io::Error::other)
            .and_then(|text| fs::write(&unfinished, text))
            .and_then(|()| fs::rename(&unfinished, &path));
        written.map_err(|e| Failure::passing(format!("write {}: {e}", path.display())))
    }

    fn volumes(&self) -> Result<Vec<VolumeId>, Failure> {
        Ok(self.storage.list_volumes()?)
    }

    fn ensure_volume(&self, spec: &VolumeSpec) -> Result<(), Failure> {
        self.storage.ensure_volume(spec)?;
        Ok(())
    }

    fn delete_volume(&self, id: &VolumeId) -> Result<(), Failure> {
        Ok(self.storage.delete_volume(id)?)
    }

    fn snapshots(&self) -> Result<Vec<SnapshotId>, Failure> {
        Ok(self.storage.list_snapshots()?)
    }

    fn ensure_snapshots(
        &self,
        specs: &[SnapshotSpec],
        runs: &[Run],
    ) -> Vec<(SnapshotId, Result<u64, Failure>)> {
        self.storage.ensure_snapshots(specs, || Frozen::new(&self.compute, runs))
    }

    fn ensure_draft(&self, spec: &SnapshotSpec) -> Result<(), Failure> {
        Ok(self.storage.ensure_draft(spec)?)
    }

    fn blocks(&self, question: BlockQuestion) -> Result<BlockAnswer, BlockError> {
        self.storage.blocks(question)
    }

    fn store_image(&self, spec: &StoreSpec, progress: &mut dyn FnMut(u8)) -> Result<(), Failure> {
        Ok(self.storage.store_image(spec, progress)?)
    }

    fn image_header(&self, name: &ObjectName) -> Result<ImageHeader, NodeError> {
        self.storage.image_header(name).map_err(|error| match error {
            StorageError::Lost(_) => NodeError::NotFound(format!("The object {name} does not exist.")),
            StorageError::Image { reason, .. } => NodeError::Unsupported(reason),
            error => NodeError::Failed(describe(&error)),
        })
    }

    fn delete_snapshot(&self, id: &SnapshotId) -> Result<(), Failure> {
        Ok(self.storage.delete_snapshot(id)?)
    }

    fn transfer(
        &self,
        id: &str,
        spec: &TransferSpec,
        tell: &mut dyn FnMut(&'static str, u8) -> bool,
    ) -> Result<Vec<u64>, Failure> {
        let show = |file: &Path, key: &DataKey| match self.compute.show(file, key) {
            Ok(scratch) => Ok(Box::new(scratch) as Box<dyn Shown>),
            Err(error) => Err(io::Error::other(describe(&error))),
        };
        let done = self.storage.transfer(id, spec, &show, tell);
        self.compute.tidy_conversions();
        Ok(done?)
    }

    fn undo_transfer(&self, spec: &TransferSpec) -> Result<(), Failure> {
        Ok(self.storage.undo_transfer(spec)?)
    }

    fn apply_network(&self, spec: &NodeSpec, verify: bool) -> Vec<(String, Failure)> {
        let failed = if verify { self.network.verify(spec) } else { self.network.apply(spec) };
        let mut failed: Vec<(String, Failure)> = failed.into_iter().map(|(of, e)| (of, e.into())).collect();
        failed.extend(self.services.apply(spec, &self.network).into_iter().map(|(of, e)| (of, e.into())));
        failed.extend(self.flow_logs.apply(spec, &self.network).into_iter().map(|(of, e)| (of, e.into())));
        failed
    }

    fn tend_vpn(&self, spec: &NodeSpec) -> Tunnels {
        self.vpn.tend(spec, |gateway| self.network.vpn_netns(gateway))
    }

    fn ask(&self, spec: &NodeSpec, enis: &[Arc<EniSpec>]) -> BTreeMap<EniId, bool> {
        self.network.ask(spec, enis)
    }

    fn meter(&self, running: &[Arc<InstanceSpec>]) -> BTreeMap<InstanceId, CreditStatus> {
        self.compute.meter(running, Time::now())
    }

    fn unplug(&self, enis: &[(VpcId, EniId)]) -> Result<(), Failure> {
        enis.iter().try_for_each(|(vpc, eni)| Ok(self.network.unplug(vpc, eni)?))
    }

    fn start(
        &self,
        document: &NodeSpec,
        instance: &InstanceSpec,
        milestone: &mut dyn FnMut(&'static str),
    ) -> Result<Run, Failure> {
        let files: Vec<PathBuf> =
            instance.disks.iter().map(|disk| self.storage.volume_path(&disk.volume_id)).collect();
        let (root, disks) =
            files.split_first().ok_or_else(|| Failure::permanent("the instance has no root volume"))?;
        let container_ns = match instance.isolation {
            Isolation::Container => Some(self.compute.create_netns(&instance.id)?),
            Isolation::Vm => None,
        };
        milestone("namespace");
        let mut nics = Vec::new();
        for id in &instance.enis {
            let missing = || Failure::permanent(format!("the document lacks interface {id}"));
            let eni = document.enis.get(id).ok_or_else(missing)?;
            let plug = match &container_ns {
                Some(ns) => {
                    self.network.plug_container(document, eni, ns)?;
                    Plug::Netns(ns.clone())
                }
                None => Plug::Tap(self.network.plug_tap(document, eni)?),
            };
            self.serve(document, eni)?;
            nics.push(Nic { eni, plug });
        }
        milestone("plugged");
        let instance_store = self.storage.ensure_instance_store(&instance.id, &instance.instance_store)?;
        let (mut saved, resumed) = self.memory_to_resume(instance)?.unzip();
        let template = if resumed.is_none() { self.template_for(document, instance) } else { None };
        let mut memory = GuestMemory::Own;
        if let Some(template) = &template {
            (saved, memory) = (Some(template.machine.clone()), template.memory());
        }
        let (root, disks) = (root.clone(), disks.to_vec());
        self.compute.set_restoring(&instance.id, template.is_some())?;
        let run =
            self.compute.start(RunSpec { instance, root, disks, instance_store, nics, saved, memory })?;
        if let Some(template) = template {
            self.go_on_from(instance, &run, &template)?;
            self.compute.set_restoring(&instance.id, false)?;
            milestone("restored");
        }
        if let Some(memory) = resumed {
            self.resume(instance, &run, memory)?;
            milestone("resumed");
        }
        Ok(run)
    }

    fn plug(
        &self,
        document: &NodeSpec,
        instance: &InstanceSpec,
        run: &Run,
        eni: &EniId,
    ) -> Result<(), Failure> {
        let missing = || Failure::passing(format!("the document lacks interface {eni}"));
        let eni = document.enis.get(eni).ok_or_else(missing)?;
        match instance.isolation {
            Isolation::Container => {
                let ns = self.compute.create_netns(&instance.id)?;
                self.network.plug_container(document, eni, &ns)?;
                self.serve(document, eni)
            }
            Isolation::Vm if self.compute.has_nic(run, &eni.id)? => Ok(()),
            Isolation::Vm => {
                let tap = self.network.plug_tap(document, eni)?;
                self.serve(document, eni)?;
                Ok(self.compute.attach_nic(run, eni, &tap)?)
            }
        }
    }

    fn unplug_running(&self, run: &Run, vpc: &VpcId, eni: &EniId) -> Result<(), Failure> {
        self.compute.detach_nic(run, eni)?;
        Ok(self.network.unplug(vpc, eni)?)
    }

    fn attach_disk(&self, run: &Run, disk: &DiskSpec) -> Result<(), Failure> {
        Ok(self.compute.attach_disk(run, disk, &self.storage.volume_path(&disk.volume_id))?)
    }

    fn detach_disk(&self, run: &Run, volume: &VolumeId, force: bool) -> Result<Detached, Failure> {
        Ok(self.compute.detach_disk(run, volume, &self.storage.volume_path(volume), force)?)
    }

    fn adopt(&self, id: &InstanceId) -> Result<Option<Found<Run>>, Failure> {
        let found = self.compute.adopt(id)?.map(|adopted| match adopted {
            Adopted::Running(run) => Found::Running { generation: run.generation, run },
            Adopted::Ended { generation, ran, ended } => Found::Ended { generation, ran, ended },
            Adopted::Lost { generation } => Found::Lost { generation },
        });
        let found = self.found_with_memory(id, found)?;
        let found = self.found_restoring(id, found)?;
        if let Some(Found::Running { run, .. }) = &found
            && let Err(error) = self.compute.recover(run)
        {
            tracing::warn!(instance = %id, error = %describe(&error), "could not be brought back");
        }
        Ok(found)
    }

    fn reboot(&self, run: &Run) -> Result<(), Failure> {
        Ok(self.compute.reboot(run)?)
    }

    fn stop(&self, run: &Run, force: bool, deadline: Duration) -> Result<(), Failure> {
        Ok(self.compute.stop(run, force, deadline)?)
    }

    fn wait(&self, run: &Run) -> Result<Ended, Failure> {
        let ended = self.compute.wait(run)?;
        let kept = self.memory_generation(&run.id) == Some(run.generation);
        Ok(if kept { Ended::Hibernated } else { ended })
    }

    fn hibernate(&self, instance: &InstanceSpec, run: &Run, deadline: Duration) -> Result<(), Failure> {
        self.save_and_end(instance, run, deadline)
    }

    fn memory(&self, id: &InstanceId) -> Result<Option<u64>, Failure> {
        Ok(self.memory_generation(id))
    }

    fn wipe(&self, id: &InstanceId, memory: Memory) -> Result<(), Failure> {
        if memory == Memory::Goes {
            self.storage.delete_memory(id)?;
        }
        Ok(self.storage.delete_instance_store(id)?)
    }

    fn templates(&self) -> Result<Vec<String>, Failure> {
        Ok(self.storage.list_templates()?)
    }

    fn ensure_template(&self, spec: &TemplateSpec) -> Result<(), Failure> {
        self.make_template(spec)
    }

    fn delete_template(&self, name: &str) -> Result<(), Failure> {
        Ok(self.storage.delete_template(name)?)
    }

    fn remove(&self, id: &InstanceId) -> Result<(), Failure> {
        self.compute.remove(id)?;
        self.wipe(id, Memory::Goes)?;
        match fs::remove_file(self.record_path(id)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                Err(Failure::passing(format!("delete {}: {e}", self.record_path(id).display())))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn console(&self, id: &InstanceId) -> Result<Console, NodeError> {
        match self.compute.console(id) {
            Ok((bytes, written)) => {
                Ok(Console { bytes, time: Time::try_from(written).unwrap_or(Time::UNIX_EPOCH) })
            }
            Err(ComputeError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Err(NodeError::NotRunning(id.clone()))
            }
            Err(error) => Err(NodeError::Failed(describe(&error))),
        }
    }

    fn screenshot(&self, run: &Run) -> Result<Vec<u8>, NodeError> {
        self.compute.screenshot(run).map_err(|error| match error {
            ComputeError::NotRunning(id) => NodeError::NotRunning(id),
            ComputeError::Unsupported(reason) => NodeError::Unsupported(reason.to_owned()),
            error => NodeError::Failed(describe(&error)),
        })
    }

    fn note_timing(
        &self,
        id: &InstanceId,
        generation: u64,
        at: &BTreeMap<Milestone, Time>,
    ) -> Result<(), Failure> {
        Ok(self.compute.note(id, generation, at)?)
    }

    fn timing(&self, id: &InstanceId) -> Timing {
        self.compute.timing(id)
    }

    fn knock_socket(
        &self,
        document: &NodeSpec,
        eni: &EniSpec,
    ) -> Result<Option<(socket2::Socket, SocketAddr)>, Failure> {
        Ok(self.network.knock_socket(document, eni)?)
    }

    fn figures(&self, instance: &InstanceSpec, run: Option<&Run>) -> Result<Figures, NodeError> {
        let failed = |error: ComputeError| NodeError::Failed(describe(&error));
        let memory = run.map(|run| self.compute.memory(instance, run)).transpose().map_err(failed)?;
        let disks =
            instance.disks.iter().filter_map(|disk| self.storage.volume_space(&disk.volume_id)).collect();
        Ok(Figures { timing: self.compute.timing(&instance.id), memory, disks })
    }

    fn trace(&self, document: &NodeSpec, question: &TraceQuestion) -> Result<TraceReport, NodeError> {
        self.network.trace(document, question).map_err(|error| NodeError::Failed(describe(&error)))
    }
}

#[cfg(test)]
#[path = "kernel_tests.rs"]
mod tests;
