//! What the tasks of a node share: the document, the report, who uses which volume, and how much happens at once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cumulet_model::{EniId, InstanceId, SnapshotId, StoreTaskId, Time, VolumeId};
use cumulet_node_api::{
    CreditStatus, DiskStatus, FileStatus, InstanceCheck, InstanceStatus, NodeSpec, NodeStatus, StoreStatus,
    TransferStatus,
};
use imbl::OrdMap;
use tokio::sync::{Notify, Semaphore, SemaphorePermit, mpsc, watch};

use crate::host::{Failure, Host};
use crate::vpn::Tunnels;

/// How many instances are started or removed at the same time.
pub const TURNS: usize = 8;
/// Waiting calls need little: no deep recursion, no large buffers.
const THREAD_STACK_BYTES: usize = 512 << 10;

/// What became of a document's network: its version, and what failed by VPC.
#[derive(Debug, Clone, Default)]
pub(crate) struct NetworkReport {
    pub version: u64,
    pub failed: BTreeMap<String, String>,
}

pub(crate) struct Shared<H: Host> {
    pub host: Arc<H>,
    /// The newest document; its version counts up.
    pub documents: watch::Sender<(u64, NodeSpec)>,
    pub status: watch::Sender<NodeStatus>,
    pub network: watch::Sender<NetworkReport>,
    /// Told when a volume may have come out of use.
    pub volumes_changed: Notify,
    /// Volumes in use, by instance; none when not known yet.
    busy: Mutex<BTreeMap<InstanceId, Option<Vec<VolumeId>>>>,
    runs: Mutex<BTreeMap<InstanceId, H::Run>>,
    credits: Mutex<BTreeMap<InstanceId, CreditStatus>>,
    turns: Semaphore,
    done: mpsc::Sender<InstanceId>,
}

impl<H: Host> Shared<H> {
    pub fn new(host: H, done: mpsc::Sender<InstanceId>) -> Shared<H> {
        Shared {
            host: Arc::new(host),
            documents: watch::Sender::default(),
            status: watch::Sender::default(),
            network: watch::Sender::default(),
            volumes_changed: Notify::new(),
            busy: Mutex::default(),
            runs: Mutex::default(),
            credits: Mutex::default(),
            turns: Semaphore::new(TURNS),
            done,
        }
    }

    pub fn now() -> Time {
        Time::now()
    }

    /// CPU credits of what runs, as last metered.
    pub fn credits(&self) -> BTreeMap<InstanceId, CreditStatus> {
        lock(&self.credits).clone()
    }

    pub fn set_credits(&self, credits: BTreeMap<InstanceId, CreditStatus>) {
        *lock(&self.credits) = credits;
    }

    /// The newest document.
    pub fn document(&self) -> (u64, NodeSpec) {
        self.documents.borrow().clone()
    }

    /// Makes a blocking call on a thread that may block.
    pub async fn blocking<T: Send + 'static>(
        &self,
        call: impl FnOnce(&H) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let host = self.host.clone();
        match tokio::task::spawn_blocking(move || call(&host)).await {
            Ok(result) => result,
            Err(panic) => Err(Failure::passing(format!("internal error: {panic}"))),
        }
    }

    /// Makes a call that may block for as long as an instance runs, on a thread of its own.
    pub fn on_thread(&self, name: String, call: impl FnOnce(&H) + Send + 'static) {
        // The call is kept where both can reach it, should there be no thread to be had.
        let call = Arc::new(Mutex::new(Some(call)));
        let (host, first) = (self.host.clone(), call.clone());
        let work = move || {
            if let Some(call) = lock(&first).take() {
                call(&host);
            }
        };
        let made = std::thread::Builder::new().name(name).stack_size(THREAD_STACK_BYTES).spawn(work);
        if let Err(error) = made {
            tracing::error!(%error, "no thread to be had; waiting on a borrowed one");
            let host = self.host.clone();
            tokio::task::spawn_blocking(move || {
                let call = lock(&call).take();
                if let Some(call) = call {
                    call(&host);
                }
            });
        }
    }

    /// Waits for one's turn to start or remove something.
    pub async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        // The semaphore is never closed.
        self.turns.acquire().await.ok()
    }

    /// Waits until the network of a document, or of a newer one, was applied. Returns why it failed in these VPCs.
    pub async fn network_applied(&self, version: u64, vpcs: &[String]) -> Option<String> {
        let mut reports = self.network.subscribe();
        match reports.wait_for(|report| report.version >= version).await {
            Ok(report) => vpcs.iter().find_map(|vpc| report.failed.get(vpc).cloned()),
            Err(_) => Some("the node is being closed".into()),
        }
    }

    pub fn set_instance(&self, id: &InstanceId, status: Option<Arc<InstanceStatus>>) {
        self.status.send_if_modified(|report| {
            if report.instances.get(id) == status.as_ref() {
                return false;
            }
            match status {
                Some(status) => report.instances.insert(id.clone(), status),
                None => report.instances.remove(id),
            };
            true
        });
    }

    /// Reports a run's interfaces; none when it has no run.
    pub fn set_plugged(&self, id: &InstanceId, enis: Option<&[EniId]>) {
        self.status.send_if_modified(|report| {
            let before = report.plugged.get(id).map(|enis| enis.as_slice());
            if before == enis {
                return false;
            }
            match enis {
                Some(enis) => report.plugged.insert(id.clone(), Arc::new(enis.to_vec())),
                None => report.plugged.remove(id),
            };
            true
        });
    }

    /// Reports the tunnels of all site-to-site connections; since when, only where that changed.
    pub fn set_tunnels(&self, tunnels: Tunnels) {
        self.status.send_if_modified(|report| {
            let mut changed = false;
            let gone: Vec<_> =
                report.vpn_connections.keys().filter(|id| !tunnels.contains_key(id)).cloned().collect();
            for id in gone {
                report.vpn_connections.remove(&id);
                changed = true;
            }
            for (id, mut now) in tunnels {
                let before = report.vpn_connections.get(&id);
                for (tunnel, old) in now.iter_mut().zip(before.iter().flat_map(|old| old.iter())) {
                    if tunnel.up == old.up {
                        tunnel.since = old.since;
                    }
                }
                if before.is_none_or(|old| **old != now) {
                    report.vpn_connections.insert(id, Arc::new(now));
                    changed = true;
                }
            }
            changed
        });
    }

    /// Reports whether guests answer.
    pub fn set_checks(&self, checks: OrdMap<InstanceId, InstanceCheck>) {
        self.status.send_if_modified(|report| {
            let changed = report.checks != checks;
            report.checks = checks;
            changed
        });
    }

    /// Reports a run's disks; none when it has no run.
    pub fn set_disks(&self, id: &InstanceId, disks: Option<Vec<DiskStatus>>) {
        self.status.send_if_modified(|report| {
            if report.disks.get(id).map(|disks| disks.as_slice()) == disks.as_deref() {
                return false;
            }
            match disks {
                Some(disks) => report.disks.insert(id.clone(), Arc::new(disks)),
                None => report.disks.remove(id),
            };
            true
        });
    }

    pub fn set_volume(&self, id: &VolumeId, status: Option<FileStatus>) {
        self.status.send_if_modified(|report| set(&mut report.volumes, id, status));
    }

    /// Reports snapshots, those of one instant together.
    pub fn set_snapshots(&self, news: Vec<(SnapshotId, Option<FileStatus>)>) {
        self.status.send_if_modified(|report| {
            // All of them, whether or not the first was news.
            let set = |(id, status)| set(&mut report.snapshots, &id, status);
            news.into_iter().map(set).fold(false, |any, one| any | one)
        });
    }

    /// Reports a transfer; none when the document has it no more.
    pub fn set_transfer(&self, id: &str, status: Option<TransferStatus>) {
        self.status.send_if_modified(|report| set(&mut report.transfers, &id.to_owned(), status));
    }

    /// Reports an image that is written as an object; none when the document has it no more.
    pub fn set_store(&self, id: &StoreTaskId, status: Option<StoreStatus>) {
        self.status.send_if_modified(|report| set(&mut report.stores, id, status));
    }

    /// Reports a template; none when the document has it no more.
    pub fn set_template(&self, name: &str, status: Option<FileStatus>) {
        self.status.send_if_modified(|report| set(&mut report.templates, &name.to_owned(), status));
    }

    /// Notes which volumes an instance uses; none when that is not known yet.
    pub fn set_busy(&self, id: &InstanceId, disks: Option<Vec<VolumeId>>) {
        lock(&self.busy).insert(id.clone(), disks);
        self.volumes_changed.notify_one();
    }

    pub fn forget(&self, id: &InstanceId) {
        lock(&self.busy).remove(id);
        self.volumes_changed.notify_one();
    }

    /// Whether an instance uses, or may use, the volume.
    pub fn is_busy(&self, volume: &VolumeId) -> bool {
        lock(&self.busy).values().any(|disks| disks.as_ref().is_none_or(|disks| disks.contains(volume)))
    }

    /// Whether another instance uses, or may use, the volume.
    pub fn is_busy_elsewhere(&self, volume: &VolumeId, me: &InstanceId) -> bool {
        let busy = lock(&self.busy);
        let mut others = busy.iter().filter(|(id, _)| *id != me);
        others.any(|(_, disks)| disks.as_ref().is_none_or(|disks| disks.contains(volume)))
    }

    /// The runs that may be writing to one of these volumes.
    pub fn runs_of(&self, volumes: &[&VolumeId]) -> Vec<H::Run> {
        let busy = lock(&self.busy);
        let using = busy.iter().filter(|(_, disks)| {
            disks.as_ref().is_none_or(|disks| disks.iter().any(|disk| volumes.contains(&disk)))
        });
        using.filter_map(|(id, _)| self.run(id)).collect()
    }

    pub fn set_run(&self, id: &InstanceId, run: Option<H::Run>) {
        let mut runs = lock(&self.runs);
        match run {
            Some(run) => runs.insert(id.clone(), run),
            None => runs.remove(id),
        };
    }

    pub fn run(&self, id: &InstanceId) -> Option<H::Run> {
        lock(&self.runs).get(id).cloned()
    }

    /// Tells the manager that nothing is left of an instance that the document doesn't have.
    pub async fn done(&self, id: &InstanceId) {
        // A manager that is gone has no use for it.
        let _ = self.done.send(id.clone()).await;
    }
}

/// Sets or removes an entry of a report; says whether that changed it.
fn set<K: Ord + Clone, V: Clone + PartialEq>(map: &mut OrdMap<K, V>, id: &K, status: Option<V>) -> bool {
    if map.get(id) == status.as_ref() {
        return false;
    }
    match status {
        Some(status) => map.insert(id.clone(), status),
        None => map.remove(id),
    };
    true
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
