//! Keeps node and store together: changes of the state become the node's spec, the node's reports become observations.
//!
//! ```text
//!   commit ──changes──▶ recompile the spec ──apply──▶ node
//!   node ──status──▶ observe: one transaction with what was seen and what follows from it
//! ```
//! It takes no input but state and status, so that it does the same after a restart as without one.

use std::sync::Arc;
use std::time::Duration;

use cumulet_model::instance::{
    Ended, Instance, Intent, Observed, Phase, Reachability, ShutdownBehavior, StateReason,
};
use cumulet_model::network::{AttachmentStatus, Eni, NatGateway, VpcPeeringConnection};
use cumulet_model::storage::{Snapshot, Volume};
use cumulet_model::token::ClientToken;
use cumulet_model::transfer::TransferTask;
use cumulet_model::{InstanceId, Record, RecordKey, Time};
use cumulet_node_api::{InstanceStatus, NodeSpec, NodeStatus};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

use crate::db::{State, Txn};
use crate::root_volumes::ReplaceRootTask;
use crate::{
    Cloud, Error, ebs_direct, images, imports, instances, interfaces, nat_gateways, pause, peerings,
    recycle_bin, root_volumes, snapshots, spec, volumes, vpn,
};

/// How long a terminated instance is shown, as on EC2.
const TERMINATED_SHOWN: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);
/// How long a client token is remembered, as on EC2.
const TOKEN_REMEMBERED: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);
/// How often old records are looked for.
const SWEEP_EVERY: Duration = Duration::from_secs(60);
/// How long to wait before a failed transaction is tried again.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// Runs until the server stops.
pub async fn run(cloud: Arc<Cloud>) {
    let mut changes = cloud.db.changes();
    let mut status = cloud.node.status();
    let mut compiler = spec::Compiler::new(cloud.db.state());
    cloud.node.apply(compiler.document().clone());
    status.mark_changed();
    let mut sweep = tokio::time::interval(SWEEP_EVERY);
    loop {
        tokio::select! {
            commit = changes.recv() => {
                match commit {
                    Ok(commit) => {
                        // A volume that was deleted before the node had it is in no report that could still come.
                        // Nor is an interface that was detached before the node had plugged it.
                        let news = |(kind, key): &(&str, RecordKey)| {
                            *kind == Volume::KIND
                                || *kind == Snapshot::KIND
                                || *kind == TransferTask::KIND
                                || *kind == ReplaceRootTask::KIND
                                || *kind == Eni::KIND && in_transit(&commit.state, key)
                        };
                        if commit.changed.iter().any(news) {
                            status.mark_changed();
                        }
                        compiler.recompile(&commit);
                    }
                    Err(RecvError::Lagged(_)) => compiler = spec::Compiler::new(cloud.db.state()),
                    Err(RecvError::Closed) => return,
                }
                cloud.node.apply(compiler.document().clone());
            }
            alive = status.changed() => {
                if alive.is_err() {
                    return;
                }
                observe(&cloud, &mut status, compiler.document()).await;
            }
            _ = sweep.tick() => {
                if let Err(error) = forget_old(&cloud).await {
                    tracing::warn!(%error, "old records could not be removed");
                }
            }
        }
    }
}

/// Whether an interface's attachment waits for a report.
fn in_transit(state: &State, key: &RecordKey) -> bool {
    let attachment = state.get::<Eni>(&key.world, &key.id).and_then(|eni| eni.attachment.as_ref());
    attachment.is_some_and(|attachment| attachment.status != AttachmentStatus::Attached)
}

async fn observe(cloud: &Cloud, status: &mut watch::Receiver<NodeStatus>, document: &NodeSpec) {
    let seen = status.borrow_and_update().clone();
    if let Err(error) = record(cloud, &seen, document).await {
        tracing::error!(%error, "the node's report could not be recorded; trying again");
        tokio::time::sleep(RETRY_AFTER).await;
        status.mark_changed();
    }
}

/// Writes what the node saw, where it is news, and what follows.
async fn record(cloud: &Cloud, seen: &NodeStatus, document: &NodeSpec) -> Result<(), Error> {
    let state = cloud.db.state();
    let mut news: Vec<(Observed, Arc<InstanceStatus>)> = Vec::new();
    for (id, status) in &seen.instances {
        let Some(spec) = document.instances.get(id) else { continue };
        let known = state.get::<Observed>(&spec.world, id);
        let reachability = reachability(seen, id, status, known);
        if known.is_none_or(|o| {
            o.generation != status.generation || o.phase != status.phase || o.reachability != reachability
        }) {
            let observed = Observed {
                world: spec.world.clone(),
                id: id.clone(),
                generation: status.generation,
                phase: status.phase.clone(),
                since: status.since,
                reachability,
            };
            news.push((observed, status.clone()));
        }
    }
    let now = cloud.now();
    let volumes = volumes::observe::news(&state, seen, document, now);
    let snapshots = snapshots::news(&state, seen, document, now);
    let transfers = imports::news(&state, seen);
    // Of a run that goes on; the end of a run settles all.
    let moved: Vec<Eni> = seen
        .plugged
        .iter()
        .filter(|(id, _)| document.instances.contains_key(*id))
        .flat_map(|(id, plugged)| {
            interfaces::in_transit(&state, id).into_iter().filter_map(|eni| interfaces::follow(eni, plugged))
        })
        // What the node has still been told to plug isn't gone: the report is older than the document.
        .filter(|eni| eni.attachment.is_some() || !document.enis.contains_key(&eni.id))
        .collect();
    let stores = images::store::news(&state, seen);
    let templates = images::fast_launch::news(&state, seen);
    let roots: Vec<_> = root_volumes::open(&state)
        .into_iter()
        .filter(|(world, id)| root_volumes::can_advance(&state, world, id))
        .collect();
    let nothing = news.is_empty() && volumes.is_empty() && snapshots.is_empty() && moved.is_empty();
    let nothing = nothing && templates.is_empty();
    if nothing && stores.is_empty() && transfers.is_empty() && roots.is_empty() {
        return Ok(());
    }
    cloud
        .db
        .transact(|txn| {
            for (observed, status) in &news {
                let Some(instance) = txn.get::<Instance>(&observed.world, &observed.id) else { continue };
                follow(txn, instance, status, now);
                txn.put(observed.clone());
            }
            // After the runs, whose ends settle what was under way.
            volumes::observe::write(txn, &state, &volumes);
            snapshots::write(txn, &state, &snapshots);
            imports::write(txn, &transfers, now);
            snapshots.iter().for_each(|news| pause::follow(txn, news.id()));
            images::store::write(txn, &stores, now);
            images::fast_launch::write(txn, &templates, now);
            for (world, id) in root_volumes::open(txn.state()) {
                root_volumes::advance(txn, &world, &id, now);
            }
            for eni in &moved {
                // Decided on this very state: who changed it since is asked again by the next report.
                if txn.get::<Eni>(&eni.world, &eni.id).as_ref() == state.get::<Eni>(&eni.world, &eni.id) {
                    txn.put(eni.clone());
                }
            }
            Ok(())
        })
        .await
}

/// Whether a guest answers, from a report and what was known of the same run.
fn reachability(
    seen: &NodeStatus,
    id: &InstanceId,
    status: &InstanceStatus,
    known: Option<&Observed>,
) -> Reachability {
    if status.phase != Phase::Running {
        return Reachability::Unknown;
    }
    let before = known.filter(|o| o.generation == status.generation).map(|o| o.reachability);
    let check = seen.checks.get(id).filter(|check| check.generation == status.generation);
    let reported = check.map(|check| check.reachability).unwrap_or_default();
    before.unwrap_or_default().after(reported, status.since)
}

/// What follows from a report.
fn follow(txn: &mut Txn, mut instance: Instance, status: &InstanceStatus, now: Time) {
    let current = status.generation == instance.generation;
    match (instance.intent, &status.phase) {
        // Off for a moment: what waited for that is done, and it may start again.
        (Intent::Run, Phase::Off { .. }) if current && instance.pause.is_some() => {
            interfaces::settle(txn, &instance.id);
            volumes::observe::settle(txn, &instance.id);
            pause::off(txn, &mut instance, now);
            txn.put(instance);
        }
        // Its old root is put back.
        (Intent::Run, Phase::Off { ended: Ended::Failed(_) })
            if current && root_volumes::is_first_start(txn.state(), &instance) => {}
        (Intent::Run, Phase::Off { ended }) if current => {
            let first = instance.generation == 1;
            let (intent, reason) = match ended {
                Ended::GuestShutdown | Ended::Requested | Ended::Hibernated => (
                    match instance.shutdown_behavior {
                        ShutdownBehavior::Stop => Intent::Stop,
                        ShutdownBehavior::Terminate => Intent::Terminate,
                    },
                    StateReason {
                        code: "Client.InstanceInitiatedShutdown".into(),
                        message: "Client.InstanceInitiatedShutdown: Instance initiated shutdown".into(),
                    },
                ),
                // As EC2 does: a launch that fails terminates, a start or run that fails leaves a stopped instance.
                Ended::Failed(why) => (
                    if first && !status.ran { Intent::Terminate } else { Intent::Stop },
                    StateReason {
                        code: "Server.InternalError".into(),
                        message: format!("Server.InternalError: {why}"),
                    },
                ),
            };
            instances::set_intent(&mut instance, intent, false, reason, String::new(), now);
            if instance.intent == Intent::Stop {
                release_public_addresses(txn, &instance);
            }
            interfaces::settle(txn, &instance.id);
            volumes::observe::settle(txn, &instance.id);
            txn.put(instance);
        }
        (Intent::Stop, Phase::Off { ended }) if current => {
            if instance.hibernate && *ended != Ended::Hibernated {
                // The node could not, and has shut it down.
                instance.hibernate = false;
                instance.state_reason = Some(instances::shutdown_reason());
                txn.put(instance.clone());
            }
            release_public_addresses(txn, &instance);
            interfaces::settle(txn, &instance.id);
            volumes::observe::settle(txn, &instance.id);
            if instance.pause.is_some() {
                pause::off(txn, &mut instance, now);
                txn.put(instance);
            }
        }
        (Intent::Terminate, Phase::Gone) => {
            pause::off(txn, &mut instance, now);
            release(txn, instance, now);
        }
        _ => {}
    }
}

/// A stopped instance gives its automatic public addresses back.
pub(crate) fn release_public_addresses(txn: &mut Txn, instance: &Instance) {
    let having = txn.state().interfaces_of(instance).filter(|eni| eni.public_ip.is_some());
    for mut eni in having.cloned().collect::<Vec<Eni>>() {
        eni.public_ip = None;
        txn.put(eni);
    }
}

/// A terminated instance lets go of its interfaces and volumes; its record stays for a while.
fn release(txn: &mut Txn, mut instance: Instance, now: Time) {
    let world = instance.world.clone();
    interfaces::settle(txn, &instance.id);
    volumes::observe::settle(txn, &instance.id);
    let enis: Vec<Eni> = txn.state().interfaces_of(&instance).cloned().collect();
    instance.interfaces.clear();
    for mut eni in enis {
        if eni.attachment.as_ref().is_some_and(|a| a.delete_on_termination) {
            interfaces::remove(txn, &eni);
        } else {
            eni.attachment = None;
            eni.public_ip = None;
            txn.put(eni);
        }
    }
    for device in std::mem::take(&mut instance.block_devices) {
        let Some(mut volume) = txn.get::<Volume>(&world, &device.volume_id) else { continue };
        volume.attachments.retain(|a| a.instance_id != instance.id);
        if device.delete_on_termination && volume.attachments.is_empty() {
            volumes::discard(txn.state(), &mut volume, now);
        }
        txn.put(volume);
    }
    txn.put(instance);
}

/// What nouns let go of themselves at its time. Answers whether there was any.
fn forget_others(txn: &mut Txn, now: Time) -> bool {
    [vpn::forget(txn, now), ebs_direct::expire(txn, now), recycle_bin::expire(txn, now)].contains(&true)
}

/// Removes what is shown or remembered for a time only.
async fn forget_old(cloud: &Cloud) -> Result<(), Error> {
    let now = cloud.now();
    let state = cloud.db.state();
    let gone: Vec<_> = state
        .observed
        .all()
        .filter(|o| o.phase == Phase::Gone && now.duration_since(o.since) > TERMINATED_SHOWN)
        .map(Record::key)
        .collect();
    let tokens: Vec<_> = state
        .client_tokens
        .all()
        .filter(|t| now.duration_since(t.time) > TOKEN_REMEMBERED)
        .map(Record::key)
        .collect();
    let nat_gateways: Vec<_> =
        state.nat_gateways.all().filter(|g| nat_gateways::forgettable(g, now)).map(Record::key).collect();
    let peerings: Vec<_> =
        state.peerings.all().filter(|p| peerings::forgettable(p, now)).map(Record::key).collect();
    // On a copy first, so that nothing is written while nothing is old.
    let others = cloud.db.dry_run(|txn| Ok(forget_others(txn, now)))?;
    if gone.is_empty() && tokens.is_empty() && nat_gateways.is_empty() && peerings.is_empty() && !others {
        return Ok(());
    }
    cloud
        .db
        .transact(|txn| {
            for key in &gone {
                txn.delete::<Instance>(&key.world, &key.id);
                txn.delete::<Observed>(&key.world, &key.id);
            }
            for key in &tokens {
                txn.delete::<ClientToken>(&key.world, &key.id);
            }
            for key in &nat_gateways {
                txn.delete::<NatGateway>(&key.world, &key.id);
            }
            for key in &peerings {
                txn.delete::<VpcPeeringConnection>(&key.world, &key.id);
            }
            forget_others(txn, now);
            Ok(())
        })
        .await
}
