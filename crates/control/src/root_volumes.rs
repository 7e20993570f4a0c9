//! Replacing the root volume of a running instance.
//!
//! ```text
//!   pending ── the new volume is there ──▶ in-progress ── paused: off, exchanged, on again ──▶ succeeded
//!      │                                        └── it doesn't start: exchanged back ──▶ failed
//!      └── it could not be made ──▶ failed
//! ```
//! The instance keeps its id, interfaces, addresses and further volumes. The old root is detached and stays, unless its
//! deletion was asked for; then it goes when the task has succeeded.

use cumulet_model::image::DirectBoot;
use cumulet_model::instance::{Instance, InstanceState, Intent, Observed, Phase, StateReason};
use cumulet_model::storage::{
    AttachmentStatus, Snapshot, SnapshotContent, Volume, VolumeAttachment, VolumePhase,
};
use cumulet_model::{
    ImageId, InstanceId, Record, ReplaceRootTaskId, SnapshotId, Tags, Time, VolumeId, World,
};
use serde::{Deserialize, Serialize};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::volumes::{self, Asked};
use crate::world::new_id;
use crate::{Error, images, instances, pause, snapshots};

/// How far a task is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaskState {
    /// The new volume is being made.
    Pending,
    /// The instance is being rebooted with it.
    InProgress,
    /// Done.
    Succeeded,
    /// The old root is in its place.
    Failed,
    /// The instance has no root that it starts from.
    FailedDetached,
}

impl TaskState {
    /// The name, such as `in-progress`.
    pub fn as_str(self) -> &'static str {
        match self {
            TaskState::Pending => "pending",
            TaskState::InProgress => "in-progress",
            TaskState::Succeeded => "succeeded",
            TaskState::Failed => "failed",
            TaskState::FailedDetached => "failed-detached",
        }
    }
    /// Whether nothing follows.
    pub fn over(self) -> bool {
        match self {
            TaskState::Pending | TaskState::InProgress => false,
            TaskState::Succeeded | TaskState::Failed | TaskState::FailedDetached => true,
        }
    }
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplaceRootTask {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: ReplaceRootTaskId,
    /// Whose root.
    pub instance_id: InstanceId,
    /// The image that the new root is of, if one was named.
    pub image_id: Option<ImageId>,
    /// The snapshot that the new root is of.
    pub snapshot_id: SnapshotId,
    /// The root before.
    pub old: VolumeId,
    /// The root after.
    pub new: VolumeId,
    /// Whether the old root is deleted at its end.
    pub delete_replaced: bool,
    /// When it was asked for.
    pub start_time: Time,
    /// When it was over.
    pub complete_time: Option<Time>,
    /// How far it is.
    pub state: TaskState,
    /// The start of the instance with the new root.
    pub generation: Option<u64>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

impl Record for ReplaceRootTask {
    const KIND: &'static str = "replace-root-task";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        self.id.as_str()
    }
}

/// What the new root is of; its original state when nothing is named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewRoot {
    /// A snapshot of this or an earlier root.
    pub snapshot_id: Option<SnapshotId>,
    /// An image's root.
    pub image_id: Option<ImageId>,
    /// Whether the old root is deleted at the end.
    pub delete_replaced: bool,
    /// Tags of the task.
    pub tags: Tags,
}

/// Content of a new root.
struct Content {
    /// Whose the snapshot is.
    world: World,
    snapshot_id: SnapshotId,
    boot: Option<DirectBoot>,
    /// Fewest GiB.
    size_gib: u32,
}

/// Checks that a snapshot is of this instance's root or of an earlier one.
fn check_lineage(txn: &Txn, task_of: &Instance, root: &VolumeId, snapshot: &Snapshot) -> Result<(), Error> {
    let state = txn.state();
    let earlier = |volume: &VolumeId| {
        state.referrers::<ReplaceRootTask>(&task_of.id).any(|task| task.old == *volume || task.new == *volume)
    };
    match &snapshot.content {
        SnapshotContent::Volume(volume) if volume == root || earlier(volume) => Ok(()),
        _ => Err(Error::InvalidParameterValue(format!(
            "The snapshot '{}' is not of a root volume of instance '{}'.",
            snapshot.id, task_of.id
        ))),
    }
}

fn content(
    txn: &mut Txn,
    instance: &Instance,
    root: &Volume,
    new: &NewRoot,
    now: Time,
) -> Result<Content, Error> {
    let world = &instance.world;
    let of_image = |image: &cumulet_model::image::Image| {
        let mapped = image.root()?;
        Some(Content {
            world: image.world.clone(),
            snapshot_id: mapped.snapshot_id.clone()?,
            boot: image.direct_boot.clone(),
            size_gib: mapped.size_gib,
        })
    };
    if let Some(id) = &new.image_id {
        let image = images::launchable(txn, world, id, now)?;
        let architecture = instances::architecture(txn.state(), instance);
        if image.architecture != architecture {
            return Err(Error::InvalidParameterValue(format!(
                "The architecture '{}' of the image '{id}' does not match that of the instance: '{architecture}'.",
                image.architecture
            )));
        }
        let no_root = || Error::InvalidParameterValue(format!("The image '{id}' has no root volume."));
        return of_image(&image).ok_or_else(no_root);
    }
    if let Some(id) = &new.snapshot_id {
        let snapshot = snapshots::find_complete(txn, world, id)?;
        check_lineage(txn, instance, &root.id, &snapshot)?;
        return Ok(Content {
            world: snapshot.world,
            snapshot_id: snapshot.id,
            boot: snapshot.boot,
            size_gib: snapshot.volume_size_gib,
        });
    }
    // As it was launched; where the image is gone, as what its root was made of.
    let launched = images::anywhere(txn.state(), &instance.image_id).and_then(of_image);
    let own = || {
        let snapshot = snapshots::anywhere(txn.state(), root.snapshot_id.as_ref()?)?;
        Some(Content {
            world: snapshot.world.clone(),
            snapshot_id: snapshot.id.clone(),
            boot: snapshot.boot.clone(),
            size_gib: snapshot.volume_size_gib,
        })
    };
    launched.or_else(own).ok_or_else(|| {
        Error::IncorrectInstanceState(format!(
            "What instance '{}' was launched from is gone; a snapshot or an image must be named.",
            instance.id
        ))
    })
}

/// The volume that becomes the root, with what it is made of.
fn new_volume(
    txn: &mut Txn,
    instance: &Instance,
    root: &Volume,
    new: &NewRoot,
    now: Time,
) -> Result<(Volume, SnapshotId), Error> {
    let world = &instance.world;
    let content = content(txn, instance, root, new, now)?;
    let own = &root.performance;
    let asked = Asked {
        size_gib: Some(own.size_gib.max(content.size_gib)),
        volume_type: Some(own.volume_type.as_str().to_owned()),
        iops: own.iops.filter(|_| own.volume_type != cumulet_model::storage::VolumeType::Gp2),
        throughput_mib: own.throughput_mib,
        snapshot_id: Some(content.snapshot_id.clone()),
        ..Asked::default()
    };
    let whose = World { account: content.world.account.clone(), region: world.region.clone() };
    let performance = volumes::resolve(txn, &whose, &asked)?;
    let plan = volumes::plan_encryption(txn, world, &whose, &asked, now)?;
    let snapshot = content.snapshot_id;
    let mut volume = volumes::bare(world, &instance.zone, performance, Some(snapshot.clone()), now);
    volume.boot = content.boot;
    volume.encryption = plan.carry_out(txn)?;
    Ok((volume, snapshot))
}

/// Asks for another root.
///
/// # Errors
/// The instance isn't there or doesn't run, another such task is under way, or what the root shall be of isn't there.
pub fn replace(
    txn: &mut Txn,
    world: &World,
    id: &InstanceId,
    new: &NewRoot,
    now: Time,
) -> Result<ReplaceRootTaskId, Error> {
    let instance: Instance = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Instance, id))?;
    if instances::state_of(txn, &instance) != InstanceState::Running {
        return Err(Error::IncorrectInstanceState(format!("The instance '{id}' is not 'running'.")));
    }
    if txn.state().referrers::<ReplaceRootTask>(id).any(|task| !task.state.over()) {
        return Err(Error::IncorrectInstanceState(format!(
            "The root volume of instance '{id}' is being replaced already."
        )));
    }
    let device = instance.block_devices.first().cloned();
    let device = device.ok_or_else(|| Error::IncorrectInstanceState("The instance has no root.".into()))?;
    let root = volumes::find(txn, world, &device.volume_id)?;
    let (mut volume, snapshot_id) = new_volume(txn, &instance, &root, new, now)?;
    // Nobody else can have it from here on.
    volume.attachments.push(VolumeAttachment {
        instance_id: id.clone(),
        device_name: device.device_name,
        attach_time: now,
        delete_on_termination: device.delete_on_termination,
        status: AttachmentStatus::Attaching,
        force: false,
    });
    let task = ReplaceRootTask {
        v: 1,
        world: world.clone(),
        id: new_id(),
        instance_id: id.clone(),
        image_id: new.image_id.clone(),
        snapshot_id,
        old: root.id,
        new: volume.id.clone(),
        delete_replaced: new.delete_replaced,
        start_time: now,
        complete_time: None,
        state: TaskState::Pending,
        generation: None,
        tags: new.tags.clone(),
    };
    let task_id = task.id.clone();
    txn.put(volume);
    txn.put(task);
    Ok(task_id)
}

/// Takes a volume that is not an instance's root from it, and deletes what was made for nothing.
fn let_go(txn: &mut Txn, world: &World, id: &VolumeId, instance: &InstanceId, delete: bool) {
    let Some(mut volume) = txn.get::<Volume>(world, id) else { return };
    volume.attachments.retain(|attachment| attachment.instance_id != *instance);
    volume.deleted |= delete && volume.attachments.is_empty();
    txn.put(volume);
}

/// Deletes the root that was replaced, as any volume is deleted.
fn discard_old(txn: &mut Txn, world: &World, id: &VolumeId, now: Time) {
    let old = txn.get::<Volume>(world, id).filter(|volume| volume.attachments.is_empty());
    if let Some(mut volume) = old {
        volumes::discard(txn.state(), &mut volume, now);
        txn.put(volume);
    }
}

fn end(txn: &mut Txn, mut task: ReplaceRootTask, state: TaskState, now: Time) {
    task.state = state;
    task.complete_time = Some(now);
    txn.put(task);
}

/// Puts a volume in the root's place of an instance that is off.
fn exchange(txn: &mut Txn, instance: &mut Instance, from: &VolumeId, to: &VolumeId) -> bool {
    let Some(mut volume) = txn.get::<Volume>(&instance.world, to) else { return false };
    let id = instance.id.clone();
    let Some(device) = instance.block_devices.first_mut().filter(|device| device.volume_id == *from) else {
        return false;
    };
    if volume.attachments.iter().any(|a| a.instance_id != id)
        || volume.phase != VolumePhase::Made
        || volume.deleted
    {
        return false;
    }
    volume.attachments = vec![VolumeAttachment {
        instance_id: id.clone(),
        device_name: device.device_name.clone(),
        attach_time: volume.attachments.first().map_or(device.attach_time, |a| a.attach_time),
        delete_on_termination: device.delete_on_termination,
        status: AttachmentStatus::Attached,
        force: false,
    }];
    device.volume_id = to.clone();
    device.attach_time = volume.attachments[0].attach_time;
    txn.put(volume);
    let_go(txn, &instance.world, from, &id, false);
    true
}

/// The guest is off: its root is exchanged. Changes the instance; the caller writes it.
pub(crate) fn swap(txn: &mut Txn, instance: &mut Instance, task: &ReplaceRootTaskId, now: Time) {
    let Some(mut task) = txn.get::<ReplaceRootTask>(&instance.world, task) else { return };
    let swapped = instance.intent != Intent::Terminate
        && task.state == TaskState::InProgress
        && exchange(txn, instance, &task.old, &task.new);
    if swapped {
        // The pause ends with the start of the next generation.
        task.generation = Some(instance.generation + 1);
        txn.put(task);
    } else {
        let_go(txn, &instance.world, &task.new.clone(), &instance.id, true);
        end(txn, task, TaskState::Failed, now);
    }
}

/// Tasks that something may follow for.
pub(crate) fn open(state: &State) -> Vec<(World, ReplaceRootTaskId)> {
    let open = state.replace_root_tasks.all().filter(|task| !task.state.over());
    open.map(|task| (task.world.clone(), task.id.clone())).collect()
}

/// Whether a task waits for what is the case now.
pub(crate) fn can_advance(state: &State, world: &World, id: &ReplaceRootTaskId) -> bool {
    let Some(task) = state.get::<ReplaceRootTask>(world, id) else { return false };
    let volume = state.get::<Volume>(world, &task.new);
    let instance = state.get::<Instance>(world, &task.instance_id);
    match (task.state, task.generation) {
        (TaskState::Pending, _) => {
            volume.is_none_or(|volume| volume.phase != VolumePhase::Creating) || instance.is_none()
        }
        (TaskState::InProgress, None) => instance.is_none_or(|instance| instance.pause.is_none()),
        (TaskState::InProgress, Some(generation)) => {
            let observed = state.get::<Observed>(world, &task.instance_id);
            let of_it = observed.filter(|observed| observed.generation >= generation);
            instance.is_none_or(|instance| instance.intent != Intent::Run)
                || of_it.is_some_and(|observed| observed.phase != Phase::Preparing)
        }
        (TaskState::Succeeded | TaskState::Failed | TaskState::FailedDetached, _) => false,
    }
}

/// Does what follows for a task.
pub(crate) fn advance(txn: &mut Txn, world: &World, id: &ReplaceRootTaskId, now: Time) {
    if !can_advance(txn.state(), world, id) {
        return;
    }
    let Some(mut task) = txn.get::<ReplaceRootTask>(world, id) else { return };
    let Some(mut instance) = txn.get::<Instance>(world, &task.instance_id) else {
        let_go(txn, world, &task.new.clone(), &task.instance_id.clone(), true);
        return end(txn, task, TaskState::Failed, now);
    };
    let generation = match (task.state, task.generation) {
        (TaskState::Pending, _) => {
            let made = txn.get::<Volume>(world, &task.new).is_some_and(|v| v.phase == VolumePhase::Made);
            let running = instances::state_of(txn, &instance) == InstanceState::Running;
            if made && running && pause::begin_for_root(txn, &mut instance, id).is_ok() {
                task.state = TaskState::InProgress;
                txn.put(task);
            } else {
                let_go(txn, world, &task.new.clone(), &instance.id, true);
                end(txn, task, TaskState::Failed, now);
            }
            return;
        }
        (TaskState::InProgress, Some(generation)) => generation,
        // The pause was over before the exchange: the instance was terminated.
        (_, None) | (TaskState::Succeeded | TaskState::Failed | TaskState::FailedDetached, _) => {
            let_go(txn, world, &task.new.clone(), &instance.id, true);
            return end(txn, task, TaskState::Failed, now);
        }
    };
    let observed = txn.get::<Observed>(world, &instance.id).filter(|o| o.generation >= generation);
    let never_ran = observed.is_some_and(|o| {
        matches!(&o.phase, Phase::Off { ended: cumulet_model::instance::Ended::Failed(_) })
            && o.generation == generation
    });
    if !never_ran {
        // It runs, or was stopped or terminated by its owner after the exchange.
        if task.delete_replaced {
            let_go(txn, world, &task.old, &instance.id, false);
            discard_old(txn, world, &task.old, now);
        }
        return end(txn, task, TaskState::Succeeded, now);
    }
    // The next start is with the old root again.
    if exchange(txn, &mut instance, &task.new.clone(), &task.old.clone()) {
        let_go(txn, world, &task.new.clone(), &instance.id, true);
        instance.generation += 1;
        instance.resumed = Some(instance.generation);
        instance.pauses += 1;
        txn.put(instance);
        end(txn, task, TaskState::Failed, now);
    } else {
        let reason = StateReason {
            code: "Server.InternalError".into(),
            message: "Server.InternalError: it didn't start from its new root, and the old one is gone"
                .into(),
        };
        instances::set_intent(&mut instance, Intent::Stop, false, reason, String::new(), now);
        crate::controller::release_public_addresses(txn, &instance);
        txn.put(instance);
        end(txn, task, TaskState::FailedDetached, now);
    }
}

/// Whether a start that failed was the first with another root, so that the old one is put back.
pub(crate) fn is_first_start(state: &State, instance: &Instance) -> bool {
    let this = |task: &ReplaceRootTask| !task.state.over() && task.generation == Some(instance.generation);
    state.referrers::<ReplaceRootTask>(&instance.id).any(this)
}
