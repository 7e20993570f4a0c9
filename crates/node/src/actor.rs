//! One task for each instance: asks [`crate::reconcile`] for the next step, does it, reports, and waits for news.
//!
//! News are a new document, the end of a run, the end of a stop or reboot, or the time to try again. An actor handles
//! one at a time, so that nothing happens to an instance at the same time as something else, apart from stop and
//! reboot, which take long and may be overtaken by a kill.

use std::sync::Arc;
use std::time::Duration;

use cumulet_model::InstanceId;
use cumulet_model::instance::Ended;
use cumulet_node_api::{InstanceSpec, InstanceStatus, VolumeStatus};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

use crate::host::{Failure, Found, Host, Record};
use crate::reconcile::{Seen, SeenRun, Step, Stopping, Want, next_step, phase, told};
use crate::shared::Shared;

/// How long a guest has to power itself off before it is killed.
pub const STOP_DEADLINE: Duration = Duration::from_secs(60);
/// How often a start is tried when what prevents it may pass.
const START_TRIES: u32 = 4;
const FIRST_PAUSE: Duration = Duration::from_millis(if cfg!(test) { 1 } else { 100 });
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
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
        let at = self.retry_at.filter(|at| *at > Instant::now());
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
                self.stop(Stopping::Asked);
                Ok(())
            }
            Step::Kill => {
                self.stop(Stopping::Killed);
                Ok(())
            }
            Step::Clean => self.clean().await,
            Step::Settle => {
                self.settle(want.generation, Ended::Requested).await;
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
        for id in disks {
            let spec = document.volumes.get(&id).cloned();
            let spec = spec.ok_or_else(|| Failure::permanent(format!("the document lacks volume {id}")))?;
            let made = shared.blocking(move |host| host.ensure_volume(&spec)).await;
            shared.set_volume(
                &id,
                Some(match &made {
                    Ok(()) => VolumeStatus::Ready,
                    Err(failure) => VolumeStatus::Failed(failure.reason.clone()),
                }),
            );
            made?;
        }
        self.timing.push(("volumes", since_asked()));
        let vpcs: Vec<String> = enis.iter().map(|eni| eni.vpc_id.to_string()).collect();
        if let Some(reason) = shared.network_applied(version, &vpcs).await {
            return Err(Failure::passing(format!("network: {reason}")));
        }
        self.timing.push(("network", since_asked()));
        let generation = instance.generation;
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
        self.seen.left = false;
        self.record.since = Shared::<H>::now();
        self.began(run, generation);
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
    fn stop(&mut self, how: Stopping) {
        let (Some(run), Some(seen)) = (self.run.clone(), &mut self.seen.run) else { return };
        seen.stopping = how;
        let (sender, generation) = (self.sender.clone(), seen.generation);
        self.shared.on_thread(format!("stop-{}", self.id), move |host| {
            let result = host.stop(&run, how == Stopping::Killed, STOP_DEADLINE);
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
        self.seen.left = false;
        shared.set_busy(&self.id, Some(Vec::new()));
        Ok(())
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

    async fn publish(&mut self, goal: &Goal, want: &Want) {
        let phase = phase(want, &self.seen);
        let gone = phase == cumulet_model::instance::Phase::Gone;
        let status = goal.instance.as_ref().map(|_| {
            let (since, timing) = (self.record.since, self.timing.clone());
            let ran = self.record.ran == Some(want.generation);
            Arc::new(InstanceStatus { generation: want.generation, phase, ran, since, timing })
        });
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
