//! When guests' SSH servers first greet: the end of a start, as users feel it.
//!
//! The node itself knocks at port 22 from the router's address in the VPC, until it is greeted or [`PATIENCE`] is over.
//! It says nothing and hangs up: an SSH server may log one connection without identification. Knocks come at growing
//! intervals, so that a start costs some hundred of them at most, and its time is known to a twenty-fifth. Flow logs leave
//! out what comes from a router, as EC2's do; security groups and ACLs don't apply to it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use cumulet_model::instance::Phase;
use cumulet_model::{InstanceId, Time};
use cumulet_node_api::{InstanceStatus, Milestone, NodeStatus};
use imbl::OrdMap;
use imbl::ordmap::DiffItem;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpSocket;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use crate::host::Host;
use crate::shared::Shared;

/// How long after its start a guest is knocked at.
const PATIENCE: Duration = Duration::from_secs(600);
const FIRST_PAUSE: Duration = Duration::from_millis(4);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// The pause between two knocks, as a part of the time that the guest has had.
const PART: u32 = 25;
/// A guest that has no network yet drops what is sent to it.
const CONNECT: Duration = Duration::from_millis(20);
/// A server that took a connection may be slow to greet where its processor is emulated.
const GREET: Duration = Duration::from_secs(5);

fn pause(age: Duration) -> Duration {
    (age / PART).clamp(FIRST_PAUSE, LONGEST_PAUSE)
}

/// Runs until it is cancelled.
pub(crate) async fn keep<H: Host>(shared: Arc<Shared<H>>) {
    let mut status = shared.status.subscribe();
    let mut seen: OrdMap<InstanceId, Arc<InstanceStatus>> = OrdMap::new();
    let mut asked: BTreeMap<InstanceId, u64> = BTreeMap::new();
    let mut tasks = JoinSet::new();
    loop {
        while tasks.try_join_next().is_some() {}
        let now: OrdMap<_, _> = NodeStatus::clone(&status.borrow_and_update()).instances;
        for change in seen.diff(&now) {
            match change {
                DiffItem::Add(id, run) | DiffItem::Update { new: (id, run), .. } => {
                    let generation = run.generation;
                    if run.phase == Phase::Running && asked.insert(id.clone(), generation) != Some(generation)
                    {
                        tasks.spawn(knock(shared.clone(), id.clone(), generation, run.since));
                    }
                }
                DiffItem::Remove(id, _) => drop(asked.remove(id)),
            }
        }
        seen = now;
        if status.changed().await.is_err() {
            return;
        }
    }
}

fn runs(status: &NodeStatus, id: &InstanceId, generation: u64) -> bool {
    status.instances.get(id).is_some_and(|run| run.generation == generation && run.phase == Phase::Running)
}

/// Knocks at one run's port until it is greeted.
async fn knock<H: Host>(shared: Arc<Shared<H>>, id: InstanceId, generation: u64, since: Time) {
    let known = {
        let id = id.clone();
        shared.blocking(move |host| Ok(host.timing(&id))).await.unwrap_or_default()
    };
    if known.generation == generation && known.at.contains_key(&Milestone::Ssh) {
        return;
    }
    // One that an earlier server started has had its time already.
    let age = Duration::try_from(Time::now().duration_since(since)).unwrap_or_default();
    let started = Instant::now();
    loop {
        let age = age + started.elapsed();
        if age > PATIENCE || !runs(&shared.status.borrow(), &id, generation) {
            return;
        }
        let (_, document) = shared.document();
        let eni = document.instances.get(&id).and_then(|instance| document.enis.get(instance.enis.first()?));
        if let Some(eni) = eni.cloned() {
            let socket = shared.blocking(move |host| host.knock_socket(&document, &eni)).await;
            if let Ok(Some((socket, to))) = socket
                && greeted(socket, to).await
            {
                break;
            }
        }
        tokio::time::sleep(pause(age)).await;
    }
    let at = BTreeMap::from([(Milestone::Ssh, Time::now())]);
    let noted = shared.blocking({
        let id = id.clone();
        move |host| host.note_timing(&id, generation, &at)
    });
    if let Err(failure) = noted.await {
        tracing::debug!(instance = %id, %failure, "the SSH banner could not be noted");
    }
}

/// Whether an SSH server greets.
async fn greeted(socket: socket2::Socket, to: SocketAddr) -> bool {
    let connect = TcpSocket::from_std_stream(socket.into()).connect(to);
    let Ok(Ok(mut stream)) = timeout(CONNECT, connect).await else { return false };
    let mut greeting = [0; 4];
    matches!(timeout(GREET, stream.read_exact(&mut greeting)).await, Ok(Ok(_))) && greeting == *b"SSH-"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knocks_are_bounded_and_keep_pace_with_the_start() {
        let (mut age, mut knocks) = (Duration::ZERO, 0);
        while age < PATIENCE {
            let pause = pause(age);
            assert!(pause <= LONGEST_PAUSE && (pause <= age / PART || pause == FIRST_PAUSE));
            age += pause;
            knocks += 1;
        }
        assert!(knocks < 400, "{knocks}");
    }
}
