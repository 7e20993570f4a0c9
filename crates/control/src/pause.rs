//! Pauses: reboots of an instance that something else waits for.
//!
//! ```text
//!   begin ──▶ the node shuts the guest down ──▶ off: what waited may be done ──▶ done ──▶ the next generation starts
//! ```
//! What waits is a snapshot for an image ([`Pause::snapshots`]) or another root ([`Pause::root`]). For its owner the
//! instance runs all the time: addresses, interfaces and further volumes stay as with any reboot.

use cumulet_model::instance::{Instance, Intent, Observed, Pause, Phase};
use cumulet_model::storage::{Snapshot, SnapshotState};
use cumulet_model::{ReplaceRootTaskId, SnapshotId, Time};

use crate::db::{State, Txn};
use crate::{Error, root_volumes};

fn busy(instance: &Instance) -> Error {
    Error::IncorrectInstanceState(format!(
        "The instance '{}' is being rebooted for another task.",
        instance.id
    ))
}

/// Begins a pause of a running instance for snapshots.
///
/// # Errors
/// It is paused already.
pub(crate) fn begin(txn: &mut Txn, instance: &mut Instance, snapshots: &[SnapshotId]) -> Result<(), Error> {
    if instance.pause.is_some() {
        return Err(busy(instance));
    }
    instance.pause = Some(Pause { snapshots: snapshots.to_vec(), root: None });
    txn.put(instance.clone());
    Ok(())
}

/// Begins a pause of a running instance for another root.
///
/// # Errors
/// It is paused already.
pub(crate) fn begin_for_root(
    txn: &mut Txn,
    instance: &mut Instance,
    task: &ReplaceRootTaskId,
) -> Result<(), Error> {
    if instance.pause.is_some() {
        return Err(busy(instance));
    }
    instance.pause = Some(Pause { snapshots: Vec::new(), root: Some(task.clone()) });
    txn.put(instance.clone());
    Ok(())
}

/// The guest is off: what waited for that is done now. Changes the instance; the caller writes it.
pub(crate) fn off(txn: &mut Txn, instance: &mut Instance, now: Time) {
    let Some(pause) = instance.pause.clone() else { return };
    for id in &pause.snapshots {
        if let Some(snapshot) = txn.get::<Snapshot>(&instance.world, id).filter(|s| s.waits_for.is_some()) {
            txn.put(Snapshot { waits_for: None, ..snapshot });
        }
    }
    if let Some(task) = &pause.root {
        root_volumes::swap(txn, instance, task, now);
    }
    if instance.intent == Intent::Terminate {
        instance.pause = None;
    }
    end_if_done(txn.state(), instance);
}

/// Ends a pause when nothing waits any more, and starts the instance again if it shall run.
fn end_if_done(state: &State, instance: &mut Instance) {
    let Some(pause) = &instance.pause else { return };
    let waits = |id: &SnapshotId| {
        let snapshot = state.get::<Snapshot>(&instance.world, id);
        snapshot.is_some_and(|s| !s.deleted && s.state() == SnapshotState::Pending)
    };
    if pause.snapshots.iter().any(waits) {
        return;
    }
    instance.pause = None;
    if instance.intent == Intent::Run {
        instance.generation += 1;
        instance.resumed = Some(instance.generation);
    }
}

/// A snapshot came to its end: instances that are off for it may go on.
pub(crate) fn follow(txn: &mut Txn, snapshot: &SnapshotId) {
    let paused =
        |instance: &&Instance| instance.pause.as_ref().is_some_and(|p| p.snapshots.contains(snapshot));
    let paused: Vec<Instance> = txn.state().referrers::<Instance>(snapshot).filter(paused).cloned().collect();
    for mut instance in paused {
        let observed = txn.get::<Observed>(&instance.world, &instance.id);
        let off = observed
            .is_some_and(|o| o.generation == instance.generation && matches!(o.phase, Phase::Off { .. }));
        if off {
            end_if_done(txn.state(), &mut instance);
            if instance.intent == Intent::Stop {
                crate::controller::release_public_addresses(txn, &instance);
            }
            txn.put(instance);
        }
    }
}
