//! The node: takes the document, keeps one actor for each instance, one task for networks, one for VPN, one for
//! volumes and one that asks guests whether they are there.
//!
//! ```text
//!                      ┌─▶ network task ─ apply, verify ─┐ report
//!   apply ─▶ document ─┼─▶ manager ─ goals ─▶ actors ────┼─▶ status ─▶ control plane
//!                      └─▶ volume task ─ make, delete ───┘
//! ```
//! A document replaces the one before; tasks that are busy find the newest when they are done, so that many documents
//! in a row cost as much as the last.
//!
//! Invariant: nothing is removed before the first document has come, and no volume before it is known who uses it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use cumulet_model::InstanceId;
use cumulet_model::instance::Phase;
use cumulet_model::object::ObjectName;
use cumulet_node_api::{
    Answer, BlockError, BlockQuestion, BlocksAnswered, Capabilities, Console, CreditStatus, Figures,
    ImageHeader, InstanceSpec, Node, NodeError, NodeSpec, NodeStatus, TraceQuestion, TraceReport,
};
use imbl::ordmap::DiffItem;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::Instant;

use crate::actor::{Actor, Goal};
use crate::compute::METER_EVERY;
use crate::host::Host;
use crate::shared::{NetworkReport, Shared};
use crate::{banners, checks};

/// How often the network is compared with the document, whoever changed it.
pub const VERIFY_EVERY: Duration = Duration::from_secs(5);
/// How often it is looked which tunnels carry packets.
const LOOK_AT_TUNNELS_EVERY: Duration = Duration::from_secs(2);
/// How long to wait before trying again what failed for a network or a volume.
const RETRY_AFTER: Duration = Duration::from_millis(if cfg!(test) { 2 } else { 1000 });
/// How long to wait for what blocks of a new snapshot are written to, and for what a server that starts finds.
const SETTLE_LIMIT: Duration = Duration::from_secs(20);
/// Instances that say at once that nothing is left of them.
const DONE_QUEUE: usize = 256;

/// A node on a host.
pub struct Reconciler<H: Host> {
    shared: Arc<Shared<H>>,
    capabilities: Capabilities,
    task: AbortHandle,
}

impl<H: Host> Reconciler<H> {
    /// Starts a node's tasks. They end when it is dropped; instances stay.
    pub fn start(host: H, capabilities: Capabilities, runtime: &Handle) -> Reconciler<H> {
        let (sender, done) = mpsc::channel(DONE_QUEUE);
        let shared = Arc::new(Shared::new(host, sender));
        let manager = Manager { shared: shared.clone(), actors: BTreeMap::new(), tasks: JoinSet::new() };
        let documents = shared.documents.subscribe();
        let task = runtime.spawn(manager.run(documents, done)).abort_handle();
        Reconciler { shared, capabilities, task }
    }

    async fn ask<T: Send + 'static>(
        &self,
        call: impl FnOnce(&H) -> Result<T, NodeError> + Send + 'static,
    ) -> Result<T, NodeError> {
        let host = self.shared.host.clone();
        let answer = tokio::task::spawn_blocking(move || call(&host)).await;
        answer.unwrap_or_else(|panic| Err(NodeError::Failed(format!("internal error: {panic}"))))
    }
}

impl<H: Host> Drop for Reconciler<H> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl<H: Host> Node for Reconciler<H> {
    fn apply(&self, spec: NodeSpec) {
        self.shared.documents.send_modify(|(version, document)| {
            *version += 1;
            *document = spec;
        });
    }

    fn status(&self) -> watch::Receiver<NodeStatus> {
        self.shared.status.subscribe()
    }

    fn capabilities(&self) -> Capabilities {
        self.capabilities.clone()
    }

    fn console(&self, id: &InstanceId) -> Answer<'_, Console> {
        let id = id.clone();
        Box::pin(self.ask(move |host| host.console(&id)))
    }

    fn credits(&self) -> BTreeMap<InstanceId, CreditStatus> {
        self.shared.credits()
    }

    fn screenshot(&self, id: &InstanceId) -> Answer<'_, Vec<u8>> {
        let (id, run) = (id.clone(), self.shared.run(id));
        Box::pin(self.ask(move |host| match run {
            Some(run) => host.screenshot(&run),
            None => Err(NodeError::NotRunning(id)),
        }))
    }

    fn blocks(&self, question: BlockQuestion) -> BlocksAnswered<'_> {
        Box::pin(async move {
            if let BlockQuestion::Put { id, .. } | BlockQuestion::Written { id } = &question {
                // What was started a moment ago is made by the task of the volumes. Without an answer in time the question
                // itself tells what is wrong.
                let mut reports = self.shared.status.subscribe();
                let told = reports.wait_for(|report| report.snapshots.contains_key(id));
                let _ = tokio::time::timeout(SETTLE_LIMIT, told).await.is_ok();
            }
            let host = self.shared.host.clone();
            let answer = tokio::task::spawn_blocking(move || host.blocks(question)).await;
            answer.unwrap_or_else(|panic| Err(BlockError::Failed(format!("internal error: {panic}"))))
        })
    }

    fn image_header(&self, name: &ObjectName) -> Answer<'_, ImageHeader> {
        let name = name.clone();
        Box::pin(self.ask(move |host| host.image_header(&name)))
    }

    fn figures(&self, id: &InstanceId) -> Answer<'_, Figures> {
        let id = id.clone();
        Box::pin(async move {
            // A server that has just started has its first document in a moment, and then looks what runs.
            let mut documents = self.shared.documents.subscribe();
            let first = documents.wait_for(|(version, _)| *version > 0);
            let _ = tokio::time::timeout(SETTLE_LIMIT, first).await.is_ok();
            let (_, document) = self.shared.document();
            let gone = || NodeError::NotFound(format!("instance {id} is not on this node"));
            let instance = document.instances.get(&id).cloned().ok_or_else(gone)?;
            let mut reports = self.shared.status.subscribe();
            let adopted = reports.wait_for(|report| report.instances.contains_key(&id));
            let _ = tokio::time::timeout(SETTLE_LIMIT, adopted).await.is_ok();
            let run = self.shared.run(&id);
            self.ask(move |host| host.figures(&instance, run.as_ref())).await
        })
    }

    fn trace(&self, question: TraceQuestion) -> Answer<'_, TraceReport> {
        Box::pin(async move {
            let (version, document) = self.shared.documents.borrow().clone();
            // What was asked for before the question is in the kernel by then.
            self.shared.network_applied(version, &[]).await;
            self.ask(move |host| host.trace(&document, &question)).await
        })
    }
}

struct Manager<H: Host> {
    shared: Arc<Shared<H>>,
    actors: BTreeMap<InstanceId, watch::Sender<Goal>>,
    /// All tasks of the node; they end with the manager.
    tasks: JoinSet<()>,
}

impl<H: Host> Manager<H> {
    async fn run(
        mut self,
        mut documents: watch::Receiver<(u64, NodeSpec)>,
        mut done: mpsc::Receiver<InstanceId>,
    ) {
        if documents.changed().await.is_err() {
            return;
        }
        let mut old = NodeSpec::default();
        let (_, mut document) = documents.borrow_and_update().clone();
        self.tasks.spawn(keep_network(self.shared.clone()));
        self.tasks.spawn(keep_vpn(self.shared.clone()));
        self.tasks.spawn(checks::keep(self.shared.clone()));
        self.tasks.spawn(keep_credits(self.shared.clone()));
        self.tasks.spawn(banners::keep(self.shared.clone()));
        let found = self.shared.blocking(|host| Ok(host.instances())).await.unwrap_or_default();
        for id in found {
            self.tell(&id, document.instances.get(&id).cloned());
        }
        // The actors above are on the list of who may use a volume before the first one is deleted.
        self.tasks.spawn(crate::files::keep_files(self.shared.clone()));
        self.tasks.spawn(crate::transfers::keep_transfers(self.shared.clone()));
        self.tasks.spawn(crate::stores::keep_stores(self.shared.clone()));
        self.tasks.spawn(crate::templates::keep_templates(self.shared.clone()));
        loop {
            self.tell_changes(&old, &document);
            old = document;
            tokio::select! {
                changed = documents.changed() => if changed.is_err() { return },
                Some(id) = done.recv() => {
                    if !old.instances.contains_key(&id) {
                        self.actors.remove(&id);
                        self.shared.forget(&id);
                    }
                }
                Some(ended) = self.tasks.join_next() => if let Err(error) = ended {
                    tracing::error!(%error, "a task of the node ended");
                },
            }
            document = documents.borrow_and_update().1.clone();
        }
    }

    fn tell_changes(&mut self, old: &NodeSpec, new: &NodeSpec) {
        for item in old.instances.diff(&new.instances) {
            match item {
                DiffItem::Add(id, spec) | DiffItem::Update { new: (id, spec), .. } => {
                    self.tell(id, Some(spec.clone()));
                }
                DiffItem::Remove(id, _) => self.tell(id, None),
            }
        }
    }

    fn tell(&mut self, id: &InstanceId, instance: Option<Arc<InstanceSpec>>) {
        let goal = Goal { instance, at: Instant::now() };
        if let Some(sender) = self.actors.get(id).filter(|sender| !sender.is_closed()) {
            sender.send_modify(|last| {
                // A change of tags doesn't make a start slower.
                let same_run = |a: &InstanceSpec, b: &InstanceSpec| a.generation == b.generation;
                let same = match (&last.instance, &goal.instance) {
                    (Some(a), Some(b)) => same_run(a, b),
                    (_, None) | (None, _) => false,
                };
                last.instance = goal.instance;
                if !same {
                    last.at = goal.at;
                }
            });
            return;
        }
        let (sender, goals) = watch::channel(goal);
        self.shared.set_busy(id, None);
        self.tasks.spawn(Actor::new(id.clone(), self.shared.clone(), goals).run());
        self.actors.insert(id.clone(), sender);
    }
}

/// Brings the network to each new document, and looks after it every few seconds.
async fn keep_network<H: Host>(shared: Arc<Shared<H>>) {
    let mut documents = shared.documents.subscribe();
    documents.mark_changed();
    let mut verify_at = Instant::now() + VERIFY_EVERY;
    let mut retry = false;
    loop {
        let next = if retry { (Instant::now() + RETRY_AFTER).min(verify_at) } else { verify_at };
        tokio::select! {
            changed = documents.changed() => if changed.is_err() { return },
            () = tokio::time::sleep_until(next) => {}
        }
        let (version, document) = documents.borrow_and_update().clone();
        let verify = Instant::now() >= verify_at;
        let applied = shared.blocking(move |host| Ok(host.apply_network(&document, verify))).await;
        if verify {
            verify_at = Instant::now() + VERIFY_EVERY;
        }
        let failed: BTreeMap<String, String> = match applied {
            Ok(failures) => failures.into_iter().map(|(object, failure)| (object, failure.reason)).collect(),
            Err(failure) => BTreeMap::from([("all".to_owned(), failure.reason)]),
        };
        retry = !failed.is_empty();
        shared.network.send_if_modified(|report| {
            if failed != report.failed {
                for (object, reason) in &failed {
                    tracing::warn!(%object, %reason, "network");
                }
            }
            *report = NetworkReport { version, failed };
            true
        });
    }
}

/// Keeps site-to-site connections, whose tunnels come and go by themselves.
async fn keep_vpn<H: Host>(shared: Arc<Shared<H>>) {
    let mut documents = shared.documents.subscribe();
    documents.mark_changed();
    let mut any = true;
    loop {
        let timer = async {
            if any { tokio::time::sleep(LOOK_AT_TUNNELS_EVERY).await } else { std::future::pending().await }
        };
        tokio::select! {
            changed = documents.changed() => if changed.is_err() { return },
            () = timer => {}
        }
        let (version, document) = documents.borrow_and_update().clone();
        // The gateways' namespaces are the network's; what failed there shows in the tunnels.
        shared.network_applied(version, &[]).await;
        match shared
            .blocking(move |host| Ok((host.tend_vpn(&document), !document.vpn_connections.is_empty())))
            .await
        {
            Ok((tunnels, wanted)) => {
                any = wanted;
                shared.set_tunnels(tunnels);
            }
            Err(failure) => tracing::warn!(%failure, "VPN"),
        }
    }
}

/// Ends when what failed is to be tried again; never where nothing has.
pub(crate) async fn retry_timer(retry: bool) {
    if retry { tokio::time::sleep(RETRY_AFTER).await } else { std::future::pending().await }
}

/// Meters CPU credits of what runs.
async fn keep_credits<H: Host>(shared: Arc<Shared<H>>) {
    let mut metered = false;
    loop {
        tokio::time::sleep(METER_EVERY).await;
        let (_, document) = shared.document();
        let status = shared.status.borrow().clone();
        let runs = |id: &InstanceId, generation| {
            status.instances.get(id).is_some_and(|s| s.phase == Phase::Running && s.generation == generation)
        };
        let running: Vec<Arc<InstanceSpec>> = document
            .instances
            .iter()
            .filter(|(id, spec)| spec.credits.is_some() && runs(id, spec.generation))
            .map(|(_, spec)| spec.clone())
            .collect();
        if running.is_empty() && !metered {
            continue;
        }
        metered = !running.is_empty();
        match shared.blocking(move |host| Ok(host.meter(&running))).await {
            Ok(credits) => shared.set_credits(credits),
            Err(failure) => tracing::warn!(%failure, "CPU credits"),
        }
    }
}

#[cfg(test)]
#[path = "node_tests.rs"]
mod tests;
