//! Flow logs: the real flows of interfaces that have one, as EC2's records, in files.
//!
//! ```text
//!   conntrack of the VPC (or NAT gateway): counters, ends ──▶ Watch ─▶ Collector ─ every minute ─▶ windows ─▶ files
//!   nftables: packets that a group or an ACL refuses      ──▶                                     a log, an interface
//! ```
//! Accepted flows are the kernel's own counters of connections, so that they cost packets nothing; refused packets are
//! told of by rules that ask whether the interface has a flow log only when they are about to drop. A window is 60 or
//! 600 seconds and ends at a multiple of that.
//!
//! Not in it: what EC2 leaves out ([`flows`]); packets that an instance forwards as a router, which are recorded where they
//! begin and end; packets that no route leads on; what passes while the server is down.
//!
//! Invariant: an interface without a flow log costs nothing here, and a VPC without one isn't watched.
//! Invariant: what is kept in memory is bounded by [`flows::MAX_FLOWS`] for a window; what is lost is `SKIPDATA`.

pub mod files;
pub mod flows;
pub mod record;
mod watch;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use cumulet_linux::NetNs;
use cumulet_model::network::FlowLogTraffic;
use cumulet_model::{EniId, FlowLogId, NatGatewayId, Time, VpcId};
use cumulet_node_api::{EniHolder, EniSpec, NodeSpec, VpcSpec};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::warn;

use crate::config::NodeConfig;
use crate::network::Network;
use crate::services::dns;
use flows::{Action, Flows, Interfaces};
use record::{Format, Owner};
use watch::Watch;

/// Between two lists of connections.
const TICK_SECS: u64 = 60;
/// Between two looks for files that are over their time.
const EXPIRY_SECS: u64 = 3600;

/// Why a namespace can't be watched.
#[derive(Debug, thiserror::Error)]
#[error("flow logs of {place}: {source}")]
pub struct FlowLogError {
    /// The VPC or NAT gateway.
    pub place: String,
    /// Why.
    #[source]
    pub source: cumulet_linux::Error,
}

/// A namespace that has connections.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Vpc(VpcId),
    NatGateway(NatGatewayId),
}

/// The flow logs of a node; clones are the same.
#[derive(Debug, Clone)]
pub struct FlowLogs {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    root: PathBuf,
    runtime: Handle,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    spec: NodeSpec,
    watches: BTreeMap<Place, Watched>,
    windows: BTreeMap<(FlowLogId, EniId), Window>,
    /// When connections were last listed.
    listed: u64,
}

/// A watch and its task, which ends with it.
#[derive(Debug)]
struct Watched {
    watch: Arc<Watch>,
    task: JoinHandle<std::io::Result<()>>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What a log has of an interface and has not written.
#[derive(Debug)]
struct Window {
    start: u64,
    flows: Flows,
    /// The last document that had the interface.
    spec: NodeSpec,
    eni: Arc<EniSpec>,
}

fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

impl FlowLogs {
    /// Flow logs of nobody yet. Writes every minute from now on.
    pub fn new(config: &NodeConfig, runtime: Handle) -> FlowLogs {
        let logs = FlowLogs::stopped(config, runtime);
        let weak = Arc::downgrade(&logs.inner);
        logs.inner.runtime.spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_secs(TICK_SECS - now() % TICK_SECS)).await;
                let Some(inner) = weak.upgrade() else { return };
                // Reads the kernel and writes files.
                let _ = tokio::task::spawn_blocking(move || inner.collect(now())).await;
            }
        });
        logs
    }

    /// As [`FlowLogs::new`], and writes only when it is told to ([`FlowLogs::collect`]).
    fn stopped(config: &NodeConfig, runtime: Handle) -> FlowLogs {
        let root = files::root(&config.data_dir);
        FlowLogs { inner: Arc::new(Inner { root, runtime, state: Mutex::default() }) }
    }

    /// Watches what the document wants, in the namespaces of the node's network. Returns what can't be watched.
    pub fn apply(&self, spec: &NodeSpec, network: &Network) -> Vec<(String, FlowLogError)> {
        self.inner.apply(spec, now(), &|place| match place {
            Place::Vpc(id) => network.vpc_netns(id),
            Place::NatGateway(id) => network.nat_netns(id),
        })
    }

    /// Lists connections and writes the windows that are over at `now`.
    #[cfg(test)]
    fn collect(&self, now: u64) {
        self.inner.collect(now);
    }
}

/// Flow logs and the interfaces of each that are here.
fn pairs(spec: &NodeSpec) -> BTreeMap<(FlowLogId, EniId), Arc<EniSpec>> {
    let all = spec.flow_logs.iter().flat_map(|(id, log)| log.enis.iter().map(move |eni| (id, eni)));
    let here = all.filter_map(|(id, eni)| Some(((id.clone(), eni.clone()), spec.enis.get(eni)?.clone())));
    here.collect()
}

/// The namespaces to watch, with the interfaces whose flows are wanted there.
fn wanted(spec: &NodeSpec) -> BTreeMap<Place, Interfaces> {
    let logged: BTreeSet<&EniId> = spec.flow_logs.values().flat_map(|log| &log.enis).collect();
    let mut by_vpc: BTreeMap<&VpcId, Vec<Arc<EniSpec>>> = BTreeMap::new();
    for eni in logged.into_iter().filter_map(|id| spec.enis.get(id)) {
        by_vpc.entry(&eni.vpc_id).or_default().push(eni.clone());
    }
    let mut wanted = BTreeMap::new();
    for (id, enis) in by_vpc {
        let own = spec.vpcs.get(id).map(|vpc| own_addresses(vpc)).unwrap_or_default();
        let (gateways, others): (Vec<_>, Vec<_>) =
            enis.into_iter().partition(|eni| matches!(eni.holder, EniHolder::NatGateway(_)));
        for eni in &gateways {
            if let EniHolder::NatGateway(id) = &eni.holder {
                wanted.insert(Place::NatGateway(id.clone()), Interfaces::of_gateway(eni.clone()));
            }
        }
        let interfaces = Interfaces::of_vpc(others.into_iter(), own).with_refused_of(gateways.into_iter());
        wanted.insert(Place::Vpc(id.clone()), interfaces);
    }
    wanted
}

/// Addresses of a VPC's routers and resolver.
fn own_addresses(vpc: &VpcSpec) -> Vec<IpAddr> {
    let routers = vpc.subnets.iter().map(|subnet| subnet.gateway);
    routers.chain(dns::resolver(vpc)).map(IpAddr::V4).collect()
}

impl Inner {
    fn apply(
        &self,
        spec: &NodeSpec,
        now: u64,
        namespace: &dyn Fn(&Place) -> Option<NetNs>,
    ) -> Vec<(String, FlowLogError)> {
        let mut state = self.state();
        if spec.flow_logs.is_empty() && state.watches.is_empty() {
            state.windows.clear();
            state.spec = spec.clone();
            return Vec::new();
        }
        let pairs = pairs(spec);
        if state.windows.keys().any(|pair| !pairs.contains_key(pair)) {
            // Their last flows.
            state.gather(now);
        }
        state.windows.retain(|(log, _), _| spec.flow_logs.contains_key(log));
        let wanted = wanted(spec);
        state.watches.retain(|place, _| wanted.contains_key(place));
        let mut failed = Vec::new();
        for (place, interfaces) in wanted {
            let Some(ns) = namespace(&place) else {
                state.watches.remove(&place);
                continue;
            };
            let is_current = |watched: &Watched| ns.id().is_ok_and(|id| id == watched.watch.id);
            if !state
                .watches
                .get(&place)
                .is_some_and(|watched| is_current(watched) && !watched.task.is_finished())
            {
                // Before the new one: a group has one listener in a namespace.
                state.watches.remove(&place);
                match Watch::open(ns, now) {
                    Ok(watch) => {
                        let watch = Arc::new(watch);
                        let task = self.runtime.spawn(watch.clone().run(self::now));
                        state.watches.insert(place.clone(), Watched { watch, task });
                    }
                    Err(source) => {
                        let place = match place {
                            Place::Vpc(id) => id.to_string(),
                            Place::NatGateway(id) => id.to_string(),
                        };
                        failed.push((place.clone(), FlowLogError { place, source }));
                        continue;
                    }
                }
            }
            if let Some(watched) = state.watches.get(&place) {
                watched.watch.want(interfaces);
                watched.watch.forget_devices();
            }
        }
        for (pair, eni) in pairs {
            let window = state.windows.entry(pair).or_insert_with(|| Window {
                start: now,
                flows: Flows::default(),
                spec: spec.clone(),
                eni: eni.clone(),
            });
            window.spec = spec.clone();
            window.eni = eni;
        }
        if state.listed == 0 {
            state.listed = now;
        }
        state.spec = spec.clone();
        failed
    }

    fn collect(&self, now: u64) {
        let mut state = self.state();
        if !state.windows.is_empty() {
            state.gather(now);
            state.write(&self.root, now);
        }
        state.listed = now;
        drop(state);
        let is_time = now % EXPIRY_SECS < TICK_SECS;
        if let Some(Err(error)) = time(now).filter(|_| is_time).map(|now| files::expire(&self.root, now)) {
            warn!(%error, "old flow logs are not deleted");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes what has been seen into the windows.
    fn gather(&mut self, now: u64) {
        for (place, watched) in &self.watches {
            let taken = match watched.watch.take(self.listed, now) {
                Ok(taken) => taken,
                Err(error) => {
                    warn!(?place, error = %cumulet_linux::describe(&error), "connections can't be listed");
                    continue;
                }
            };
            for ((id, eni), window) in &mut self.windows {
                let (Some(flows), Some(log)) = (taken.get(eni), self.spec.flow_logs.get(id)) else {
                    continue;
                };
                window.flows.merge(&of_traffic(flows, log.log.traffic));
            }
        }
        self.listed = now;
    }

    /// Writes the windows that are over.
    fn write(&mut self, root: &std::path::Path, now: u64) {
        for (id, log) in &self.spec.flow_logs {
            let interval = u64::from(log.log.interval).max(1);
            let is_over = |start: u64| (start / interval + 1) * interval <= now;
            let format = Format::parse(&log.log.format);
            let mut lines = Vec::new();
            let mut begin = now;
            let windows = self.windows.iter_mut().filter(|((of, _), _)| of == id);
            for (_, window) in windows.filter(|(_, window)| is_over(window.start)) {
                let stream = record::stream_name(&window.eni.id, log.log.traffic);
                lines.push((stream, window.lines(&format, now)));
                begin = begin.min(window.start);
                window.flows = Flows::default();
                window.start = now;
            }
            let Some(start) = time(begin) else { continue };
            if let Err(error) = files::write(root, &log.log, &format.header(), start, &lines) {
                warn!(flow_log = %id, %error, "a window's flows are lost");
                let windows = self.windows.iter_mut().filter(|((of, _), _)| of == id);
                windows.for_each(|(_, window)| window.flows.skipped = true);
            }
        }
        // Interfaces that are gone have had their last window.
        let pairs = pairs(&self.spec);
        self.windows.retain(|pair, window| pairs.contains_key(pair) || window.start != now);
    }
}

impl Window {
    fn lines(&self, format: &Format, now: u64) -> Vec<String> {
        let owner = Owner { spec: &self.spec, eni: &self.eni };
        let flows = self.flows.counts.iter();
        let mut lines: Vec<String> = flows.map(|(key, counts)| format.flow(&owner, key, counts)).collect();
        if self.flows.skipped {
            lines.push(format.status(&owner, "SKIPDATA", self.start, now));
        } else if lines.is_empty() {
            lines.push(format.status(&owner, "NODATA", self.start, now));
        }
        lines
    }
}

fn of_traffic(flows: &Flows, traffic: FlowLogTraffic) -> Flows {
    let is_wanted = |action: Action| match traffic {
        FlowLogTraffic::All => true,
        FlowLogTraffic::Accept => action == Action::Accept,
        FlowLogTraffic::Reject => action == Action::Reject,
    };
    let counts = flows.counts.iter().filter(|(key, _)| is_wanted(key.action));
    Flows { counts: counts.map(|(key, counts)| (key.clone(), *counts)).collect(), skipped: flows.skipped }
}

fn time(seconds: u64) -> Option<Time> {
    Time::from_second(i64::try_from(seconds).ok()?).ok()
}
