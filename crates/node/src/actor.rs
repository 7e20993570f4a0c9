//! One task for each instance: asks [`crate::reconcile`] for the next step, does it, reports, and waits for news.
//!
//! News are a new document, the end of a run, the end of a stop or reboot, or the time to try again. An actor handles
//! one at a time, so that nothing happens to an instance at the same time as something else, apart from stop and
//! reboot, which take long and may be overtaken by a kill.

use std::sync::Arc;
use std::time::Duration;

use cumulet_model::instance::Ended;
use cumulet_model::{EniId, InstanceId, VolumeId};
use cumulet_node_api::{
    DiskSpec, DiskStatus, FileStatus, InstanceSpec, InstanceStatus, Milestone, NodeSpec, Power, Source,
};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

use crate::host::{Detached, Failure, Found, Host, Memory, Record};
use crate::reconcile::{
    Rewire, Seen, SeenRun, Step, Stopping, Want, next_disk, next_rewire, next_step, phase, told,
};
use crate::shared::Shared;

/// How long a guest has to power itself off before it is killed.
pub const STOP_DEADLINE: Duration = Duration::from_secs(60);
/// How often a start is tried when what prevents it may pass.
const START_TRIES: u32 = 4;
const FIRST_PAUSE: Duration = Duration::from_millis(if cfg!(test) { 1 } else { 100 });
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// How often a guest is asked again for a disk that it holds on to.
const ASK_FOR_DISKS_EVERY: Duration = Duration::from_millis(if cfg!(test) { 20 } else { 2000 });
/// Stop, reboot and end of one run, and of the one before.
const MAILBOX: usize = 8;

/// What the manager tells an actor. A newer one replaces an older one that wasn't read yet.
#[derive(Debug, Clone)]
pub(crate) struct Goal {
    /// The instance; none when the document has no such instance.
    pub instance: Option<Arc<InstanceSpec>>,
    /// When the node saw it.
    pub at: Instant,
}

/// What comes back from a call that was made on the side.
enum Event {
    Ended { generation: u64, ended: Ended },
    Stopped { generation: u64, result: Result<(), Failure> },
    Rebooted { generation: u64, reboots: u64, result: Result<(), Failure> },
}

pub(crate) struct Actor<H: Host> {
    id: InstanceId,
    shared: Arc<Shared<H>>,
    goals: watch::Receiver<Goal>,
    events: mpsc::Receiver<Event>,
    sender: mpsc::Sender<Event>,
    seen: Seen,
    record: Record,
    run: Option<H::Run>,
    /// Interfaces that the run has for sure; the note has those that it may have.
    plugged: Vec<EniId>,
    /// Disks that the run has for sure, as it has them; the note has those that it may have.
    attached: Vec<DiskSpec>,
    /// Disks that the guest holds on to, and when to ask again.
    held: Vec<VolumeId>,
    ask_at: Option<Instant>,
    /// Starts that failed one after the other, and when to try again.
    tries: u32,
    retry_at: Option<Instant>,
    retried: Option<Want>,
    timing: Vec<(&'static str, u64)>,
    done_sent: bool,
    /// The note could not be written; it is tried again.
    unsaved: bool,
}

impl<H: Host> Actor<H> {
    pub fn new(id: InstanceId, shared: Arc<Shared<H>>, goals: watch::Receiver<Goal>) -> Actor<H> {
        let (sender, events) = mpsc::channel(MAILBOX);
        let record = Record {
            v: 1,
            generation: 0,
            reboots: 0,
            settled: None,
            ran: None,
            since: Shared::<H>::now(),
            enis: Vec::new(),
            disks: Vec::new(),
        };
        Actor {
            id,
            shared,
            goals,
            events,
            sender,
            seen: Seen::default(),
            record,
            run: None,
            plugged: Vec::new(),
            attached: Vec::new(),
            held: Vec::new(),
            ask_at: None,
            tries: 0,
            retry_at: None,
            retried: None,
            timing: Vec::new(),
            done_sent: false,
            unsaved: false,
        }
    }

    /// Runs until the manager drops its end.
    pub async fn run(mut self) {
        while let Err(failure) = self.adopt().await {
            tracing::warn!(instance = %self.id, %failure, "could not find out what runs; trying again");
            self.back_off();
            if !self.pause().await {
                return;
            }
        }
        self.retry_at = None;
        self.tries = 0;
        loop {
            let goal = self.goals.borrow_and_update().clone();
            let want = Want::of(goal.instance.as_deref());
            if self.retried != Some(want) {
                (self.retried, self.tries, self.retry_at) = (Some(want), 0, None);
            }
            self.publish(&goal, &want).await;
            let backing_off = self.retry_at.is_some_and(|at| at > Instant::now());
            if self.unsaved && !backing_off && self.save().await.is_err() {
                self.back_off();
                continue;
            }
            let step = if backing_off { Step::Rest } else { next_step(&want, &self.seen) };
            if step == Step::Rest {
                if !backing_off && let Some(change) = self.rewiring(&goal, &want) {
                    match self.rewire(change, &goal).await {
                        Ok(()) => (self.tries, self.retry_at) = (0, None),
                        Err(failure) => {
                            tracing::warn!(instance = %self.id, %failure, "interface");
                            self.back_off();
                        }
                    }
                    continue;
                }
                if !self.pause().await {
                    return;
                }
                continue;
            }
            tracing::debug!(instance = %self.id, ?step, "next");
            match self.carry_out(step, &goal, &want).await {
                Ok(()) => self.retry_at = None,
                Err(failure) => {
                    tracing::warn!(instance = %self.id, ?step, %failure, "step failed");
                    self.back_off();
                    if step == Step::Start && (failure.permanent || self.tries >= START_TRIES) {
                        self.retry_at = None;
                        self.settle(want.generation, Ended::Failed(failure.reason)).await;
                    }
                }
            }
        }
    }

    /// Waits for news. False when the manager has dropped its end.
    async fn pause(&mut self) -> bool {
        let now = Instant::now();
        if self.ask_at.is_some_and(|at| at <= now) {
            (self.ask_at, self.held) = (None, Vec::new());
            return true;
        }
        let at = self.retry_at.filter(|at| *at > now).into_iter().chain(self.ask_at).min();
        let timer = async {
            match at {
                Some(at) => tokio::time::sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            changed = self.goals.changed() => return changed.is_ok(),
            Some(event) = self.events.recv() => self.handle(event).await,
            () = timer => {}
        }
        true
    }

    fn back_off(&mut self) {
        let pause = FIRST_PAUSE.saturating_mul(4u32.saturating_pow(self.tries.min(8))).min(LONGEST_PAUSE);
        self.tries = self.tries.saturating_add(1);
        self.retry_at = Some(Instant::now() + pause);
    }

    /// Takes up what an earlier server left.
    async fn adopt(&mut self) -> Result<(), Failure> {
        let id = self.id.clone();
        let (record, found) =
            self.shared.blocking(move |host| Ok::<_, Failure>((host.record(&id), host.adopt(&id)?))).await?;
        if let Some(record) = record {
            self.seen.exists = true;
            self.seen.settled = record.settled.clone();
            self.seen.reboots = record.reboots;
            self.seen.ran = record.settled.as_ref().map(|(generation, _)| *generation);
            self.seen.left = true;
            self.record = record;
        } else {
            // Nothing tells how many reboots a run that is found has seen: rather one too few.
            self.seen.reboots = Want::of(self.goals.borrow().instance.as_deref()).reboots;
        }
        match found {
            Some(Found::Running { run, generation }) => {
                self.seen.exists = true;
                self.seen.left = false;
                self.began(run, generation);
            }
            Some(Found::Ended { generation, ran, ended }) => {
                if ran {
                    self.record.ran = Some(generation);
                }
                let known = self.seen.settled.as_ref().is_some_and(|(settled, _)| *settled == generation);
                // A later start may have been begun, and have left no trace but the note.
                if !known && generation >= self.record.generation {
                    self.seen.ran = Some(generation);
                    let want = Want::of(self.goals.borrow().instance.as_deref());
                    let run = SeenRun { generation, stopping: Stopping::No, rebooting: false };
                    self.settle(generation, told(&want, &run, ended)).await;
                }
                self.seen.left = true;
            }
            // The host went down under it: nobody ended it, so it is not over, and starts again if it is still wanted.
            Some(Found::Lost { generation }) => {
                self.seen.exists = true;
                self.seen.left = true;
                self.record.ran = Some(generation);
            }
            // Nothing but maybe files; removed with the instance.
            None => self.seen.exists = true,
        }
        self.shared.set_busy(&self.id, Some(self.record.disks.clone()));
        // What is over is cleaned before anything is reported, so that a stopped instance never seems to run again.
        if self.seen.run.is_none() && self.seen.settled.is_some() {
            self.clean().await?;
        }
        Ok(())
    }

    async fn carry_out(&mut self, step: Step, goal: &Goal, want: &Want) -> Result<(), Failure> {
        match step {
            Step::Rest => Ok(()),
            Step::Start => match &goal.instance {
                Some(instance) => self.start(instance.clone(), goal.at).await,
                // Without an instance nothing is wanted to run.
                None => Ok(()),
            },
            Step::Reboot => {
                self.reboot(want.reboots);
                Ok(())
            }
            Step::AskToStop => {
                self.stop(Stopping::Asked, |host, run| host.stop(run, false, STOP_DEADLINE));
                Ok(())
            }
            Step::Hibernate => {
                // Without an instance none is wanted.
                let Some(instance) = goal.instance.clone() else { return Ok(()) };
                self.stop(Stopping::Asked, move |host, run| host.hibernate(&instance, run, STOP_DEADLINE));
                Ok(())
            }
            Step::Kill => {
                self.stop(Stopping::Killed, |host, run| host.stop(run, true, STOP_DEADLINE));
                Ok(())
            }
            Step::Clean => self.clean().await,
            Step::Settle => {
                // What a note that was lost by a power loss could have told of.
                self.wipe(want).await?;
                let id = self.id.clone();
                let kept = self.shared.blocking(move |host| host.memory(&id)).await?;
                let hibernated = want.power == Power::Hibernate && kept == Some(want.generation);
                let ended = if hibernated { Ended::Hibernated } else { Ended::Requested };
                self.settle(want.generation, ended).await;
                Ok(())
            }
            Step::Erase => self.erase().await,
        }
    }

    async fn start(&mut self, instance: Arc<InstanceSpec>, asked_at: Instant) -> Result<(), Failure> {
        let shared = self.shared.clone();
        let _turn = shared.turn().await;
        // While waiting for a turn it may have been called off.
        if self.goals.has_changed().unwrap_or(true) {
            return Ok(());
        }
        let (version, document) = shared.document();
        let since_asked = move || u64::try_from(asked_at.elapsed().as_millis()).unwrap_or(u64::MAX);
        let enis: Vec<_> = instance.enis.iter().filter_map(|id| document.enis.get(id)).cloned().collect();
        let disks: Vec<_> = instance.disks.iter().map(|disk| disk.volume_id.clone()).collect();
        self.record = Record {
            v: 1,
            generation: instance.generation,
            reboots: instance.reboots,
            settled: None,
            // One that is started again after the host's boot did run.
            ran: self.record.ran.filter(|ran| *ran == instance.generation),
            since: Shared::<H>::now(),
            enis: enis.iter().map(|eni| (eni.vpc_id.clone(), eni.id.clone())).collect(),
            disks: disks.clone(),
        };
        // From here on, until cleaned: whatever fails, something may be left.
        self.seen.exists = true;
        self.seen.left = true;
        self.seen.settled = None;
        self.seen.reboots = instance.reboots;
        self.timing = vec![("queued", since_asked())];
        shared.set_busy(&self.id, Some(disks.clone()));
        self.save().await?;
        for disk in &instance.disks {
            self.take_volume(&document, disk).await?;
        }
        self.timing.push(("volumes", since_asked()));
        let vpcs: Vec<String> = enis.iter().map(|eni| eni.vpc_id.to_string()).collect();
        if let Some(reason) = shared.network_applied(version, &vpcs).await {
            return Err(Failure::passing(format!("network: {reason}")));
        }
        self.timing.push(("network", since_asked()));
        let (generation, started) = (instance.generation, instance.clone());
        let (run, milestones) = shared
            .blocking(move |host| {
                let mut milestones = Vec::new();
                let run =
                    host.start(&document, &instance, &mut |name| milestones.push((name, since_asked())))?;
                Ok::<_, Failure>((run, milestones))
            })
            .await?;
        self.timing.extend(milestones);
        self.timing.push(("started", since_asked()));
        tracing::debug!(instance = %self.id, timing_ms = ?self.timing, "run began");
        self.note_timing(generation, asked_at).await;
        self.seen.left = false;
        self.record.since = Shared::<H>::now();
        self.plugged = enis.iter().map(|eni| eni.id.clone()).collect();
        // One that goes on is told of disks that have grown meanwhile.
        self.attached = if started.resume { Vec::new() } else { started.disks.clone() };
        self.began(run, generation);
        Ok(())
    }

    /// Writes down when the start that is done passed what.
    async fn note_timing(&self, generation: u64, asked_at: Instant) {
        let placed = Shared::<H>::now() - asked_at.elapsed();
        let passed = |name: &str| {
            let ms = self.timing.iter().find(|(passed, _)| *passed == name)?.1;
            placed.checked_add(Duration::from_millis(ms)).ok()
        };
        let named = [
            (Milestone::Placed, Some(placed)),
            (Milestone::Disks, passed("volumes")),
            (Milestone::Network, passed("plugged")),
            (Milestone::Started, passed("started")),
        ];
        let at = named.into_iter().filter_map(|(milestone, at)| Some((milestone, at?))).collect();
        let id = self.id.clone();
        let noted = self.shared.blocking(move |host| host.note_timing(&id, generation, &at)).await;
        if let Err(failure) = noted {
            tracing::warn!(instance = %self.id, %failure, "the start's times could not be noted");
        }
    }

    /// Makes sure that a disk's volume is there, and that nobody else has it who may not share it. It is noted as busy
    /// before.
    async fn take_volume(&self, document: &NodeSpec, disk: &DiskSpec) -> Result<(), Failure> {
        let (shared, id) = (&self.shared, &disk.volume_id);
        if !disk.shared && shared.is_busy_elsewhere(id, &self.id) {
            return Err(Failure::passing(format!("another instance still has volume {id}")));
        }
        let spec = document.volumes.get(id).cloned();
        let spec = spec.ok_or_else(|| Failure::permanent(format!("the document lacks volume {id}")))?;
        if spec.source == Source::Gone {
            return Err(Failure::permanent(format!("volume {id} is being deleted")));
        }
        let bytes = spec.size_bytes;
        let made = shared.blocking(move |host| host.ensure_volume(&spec)).await;
        let status = match &made {
            Ok(()) => FileStatus::Ready { bytes },
            Err(failure) => FileStatus::Failed(failure.reason.clone()),
        };
        shared.set_volume(id, Some(status));
        made
    }

    /// The next change of the run's interfaces; none while it begins or ends.
    fn rewiring(&self, goal: &Goal, want: &Want) -> Option<Rewire> {
        let run = self.seen.run.as_ref()?;
        let settled = want.power == Power::On
            && run.generation == want.generation
            && run.stopping == Stopping::No
            && !run.rebooting;
        let instance = goal.instance.as_ref().filter(|_| settled)?;
        next_rewire(&instance.enis, &self.record.enis, &self.plugged)
            .or_else(|| next_disk(&instance.disks, &self.record.disks, &self.attached, &self.held))
    }

    /// Noted before it is plugged, and until it is out: whatever happens between, it is taken out in the end.
    async fn rewire(&mut self, change: Rewire, goal: &Goal) -> Result<(), Failure> {
        let (Some(run), Some(instance)) = (self.run.clone(), goal.instance.clone()) else { return Ok(()) };
        let shared = self.shared.clone();
        match change {
            Rewire::Unplug(vpc, id) => {
                self.plugged.retain(|plugged| *plugged != id);
                let eni = id.clone();
                shared.blocking(move |host| host.unplug_running(&run, &vpc, &eni)).await?;
                self.record.enis.retain(|(_, noted)| *noted != id);
                self.save().await
            }
            Rewire::Plug(id) => {
                let (version, document) = shared.document();
                let missing = || Failure::passing(format!("the document lacks interface {id}"));
                let vpc = document.enis.get(&id).map(|eni| eni.vpc_id.clone()).ok_or_else(missing)?;
                if !self.record.enis.iter().any(|(_, noted)| *noted == id) {
                    self.record.enis.push((vpc.clone(), id.clone()));
                    self.save().await?;
                }
                if let Some(reason) = shared.network_applied(version, &[vpc.to_string()]).await {
                    return Err(Failure::passing(format!("network: {reason}")));
                }
                let eni = id.clone();
                shared.blocking(move |host| host.plug(&document, &instance, &run, &eni)).await?;
                self.plugged.push(id);
                Ok(())
            }
            Rewire::Attach(disk) => self.attach(run, disk).await,
            Rewire::Detach(id) => {
                let force = instance.forced_off.contains(&id);
                let volume = id.clone();
                match shared.blocking(move |host| host.detach_disk(&run, &volume, force)).await? {
                    Detached::Gone => {
                        self.attached.retain(|disk| disk.volume_id != id);
                        let noted = self.record.disks.clone();
                        self.record.disks.retain(|noted| *noted != id);
                        if let Err(failure) = self.save().await {
                            // Done again until it is noted: it counts as in use as long.
                            self.record.disks = noted;
                            return Err(failure);
                        }
                        shared.set_busy(&self.id, Some(self.record.disks.clone()));
                    }
                    Detached::Held => {
                        self.held.push(id);
                        self.ask_at.get_or_insert(Instant::now() + ASK_FOR_DISKS_EVERY);
                    }
                }
                Ok(())
            }
        }
    }

    /// Noted, and known to be in use, before the guest can have it.
    async fn attach(&mut self, run: H::Run, disk: DiskSpec) -> Result<(), Failure> {
        let shared = self.shared.clone();
        if !self.record.disks.contains(&disk.volume_id) {
            if !disk.shared && shared.is_busy_elsewhere(&disk.volume_id, &self.id) {
                return Err(Failure::passing(format!(
                    "another instance still has volume {}",
                    disk.volume_id
                )));
            }
            self.record.disks.push(disk.volume_id.clone());
            shared.set_busy(&self.id, Some(self.record.disks.clone()));
            self.save().await?;
        }
        let (_, document) = shared.document();
        self.take_volume(&document, &disk).await?;
        let spec = disk.clone();
        shared.blocking(move |host| host.attach_disk(&run, &spec)).await?;
        self.attached.retain(|have| have.volume_id != disk.volume_id);
        self.attached.push(disk);
        Ok(())
    }

    /// A run exists: notes it and waits for its end on a thread of its own.
    fn began(&mut self, run: H::Run, generation: u64) {
        self.seen.run = Some(SeenRun { generation, stopping: Stopping::No, rebooting: false });
        self.seen.ran = Some(generation);
        self.seen.settled = None;
        self.record.settled = None;
        self.record.ran = Some(generation);
        self.run = Some(run.clone());
        self.shared.set_run(&self.id, Some(run.clone()));
        let sender = self.sender.clone();
        self.shared.on_thread(format!("wait-{}", self.id), move |host| {
            let ended = wait_for_end(host, &run);
            let _ = sender.blocking_send(Event::Ended { generation, ended });
        });
    }

    /// Ends the run on the side: a guest that was asked takes its time, and may be killed meanwhile.
    fn stop(&mut self, how: Stopping, end: impl FnOnce(&H, &H::Run) -> Result<(), Failure> + Send + 'static) {
        let (Some(run), Some(seen)) = (self.run.clone(), &mut self.seen.run) else { return };
        seen.stopping = how;
        let (sender, generation) = (self.sender.clone(), seen.generation);
        self.shared.on_thread(format!("stop-{}", self.id), move |host| {
            let result = end(host, &run);
            let _ = sender.blocking_send(Event::Stopped { generation, result });
        });
    }

    fn reboot(&mut self, reboots: u64) {
        let (Some(run), Some(seen)) = (self.run.clone(), &mut self.seen.run) else { return };
        seen.rebooting = true;
        let (sender, generation) = (self.sender.clone(), seen.generation);
        self.shared.on_thread(format!("reboot-{}", self.id), move |host| {
            let result = host.reboot(&run);
            let _ = sender.blocking_send(Event::Rebooted { generation, reboots, result });
        });
    }

    async fn handle(&mut self, event: Event) {
        match event {
            Event::Ended { generation, ended } => {
                let Some(run) = self.seen.run.take_if(|run| run.generation == generation) else { return };
                let want = Want::of(self.goals.borrow().instance.as_deref());
                let ended = told(&want, &run, ended);
                tracing::info!(instance = %self.id, generation, ?ended, "run ended");
                self.run = None;
                self.plugged.clear();
                self.attached.clear();
                self.held.clear();
                self.shared.set_run(&self.id, None);
                self.seen.left = true;
                self.settle(generation, ended).await;
            }
            Event::Stopped { generation, result } => {
                if let (Err(failure), Some(run)) = (result, &mut self.seen.run)
                    && run.generation == generation
                {
                    tracing::warn!(instance = %self.id, %failure, "could not be stopped; trying again");
                    run.stopping = Stopping::No;
                    self.back_off();
                }
            }
            Event::Rebooted { generation, reboots, result } => {
                let Some(run) = self.seen.run.as_mut().filter(|run| run.generation == generation) else {
                    return;
                };
                run.rebooting = false;
                if let Err(failure) = result {
                    tracing::warn!(instance = %self.id, %failure, "could not be rebooted; trying again");
                    self.back_off();
                    return;
                }
                self.seen.reboots = reboots;
                self.record.reboots = reboots;
                if let Err(failure) = self.save().await {
                    tracing::warn!(instance = %self.id, %failure, "the reboot could not be noted yet");
                }
            }
        }
    }

    /// Notes that a generation is over.
    async fn settle(&mut self, generation: u64, ended: Ended) {
        self.seen.settled = Some((generation, ended.clone()));
        self.seen.exists = true;
        self.record.settled = Some((generation, ended));
        self.record.generation = self.record.generation.max(generation);
        self.record.since = Shared::<H>::now();
        if let Err(failure) = self.save().await {
            tracing::warn!(instance = %self.id, %failure, "the end of the run could not be noted yet");
        }
    }

    async fn save(&mut self) -> Result<(), Failure> {
        let (id, record) = (self.id.clone(), self.record.clone());
        let saved = self.shared.blocking(move |host| host.save_record(&id, &record)).await;
        self.unsaved = saved.is_err();
        saved
    }

    async fn clean(&mut self) -> Result<(), Failure> {
        let shared = self.shared.clone();
        let _turn = shared.turn().await;
        self.unplug().await?;
        // A run that the host took down, or a start that is tried again, isn't over: it finds its disks as they were.
        if self.seen.settled.is_some() {
            let want = Want::of(self.goals.borrow().instance.as_deref());
            self.wipe(&want).await?;
        }
        self.seen.left = false;
        shared.set_busy(&self.id, Some(Vec::new()));
        Ok(())
    }

    /// What is on the instance store goes, unless the run goes on. A memory goes when a stop is wanted that doesn't keep it; a
    /// start decides for itself.
    async fn wipe(&self, want: &Want) -> Result<(), Failure> {
        let memory = match want.power {
            Power::Pause => return Ok(()),
            Power::On | Power::Hibernate => Memory::Stays,
            Power::Off | Power::ForceOff | Power::Gone => Memory::Goes,
        };
        let id = self.id.clone();
        self.shared.blocking(move |host| host.wipe(&id, memory)).await
    }

    async fn unplug(&mut self) -> Result<(), Failure> {
        let enis = self.record.enis.clone();
        if !enis.is_empty() {
            self.shared.blocking(move |host| host.unplug(&enis)).await?;
        }
        Ok(())
    }

    async fn erase(&mut self) -> Result<(), Failure> {
        let shared = self.shared.clone();
        let _turn = shared.turn().await;
        self.unplug().await?;
        let id = self.id.clone();
        shared.blocking(move |host| host.remove(&id)).await?;
        self.seen = Seen::default();
        self.unsaved = false;
        self.record.enis.clear();
        self.record.since = Shared::<H>::now();
        shared.set_busy(&self.id, Some(Vec::new()));
        Ok(())
    }

    /// The disks that the guest has, or may have.
    fn disks(&self) -> Vec<DiskStatus> {
        let status = |id: &VolumeId| DiskStatus {
            volume_id: id.clone(),
            disk: self.attached.iter().find(|disk| disk.volume_id == *id).cloned(),
            held: self.held.contains(id),
        };
        self.record.disks.iter().map(status).collect()
    }

    async fn publish(&mut self, goal: &Goal, want: &Want) {
        let phase = phase(want, &self.seen);
        let gone = phase == cumulet_model::instance::Phase::Gone;
        let status = goal.instance.as_ref().map(|_| {
            let (since, timing) = (self.record.since, self.timing.clone());
            let ran = self.record.ran == Some(want.generation);
            Arc::new(InstanceStatus { generation: want.generation, phase, ran, since, timing })
        });
        self.shared.set_plugged(&self.id, self.run.is_some().then_some(self.plugged.as_slice()));
        self.shared.set_disks(&self.id, self.run.is_some().then(|| self.disks()));
        let dropped = status.is_none();
        self.shared.set_instance(&self.id, status);
        if dropped && gone && !self.done_sent {
            self.shared.done(&self.id).await;
        }
        self.done_sent = dropped && gone;
    }
}

fn wait_for_end<H: Host>(host: &H, run: &H::Run) -> Ended {
    let mut pause = FIRST_PAUSE;
    loop {
        match host.wait(run) {
            Ok(ended) => return ended,
            Err(failure) => {
                tracing::warn!(%failure, "waiting for a run's end failed; trying again");
                std::thread::sleep(pause);
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}
