//! The node's document, compiled from the state: one pure function a part, and a [`Compiler`] that knows which parts a
//! commit touches.
//!
//! ```text
//!   commit ──changed records──▶ dirty parts ──▶ instances ─▶ interfaces ─▶ VPCs, peerings, gateways, groups, lists, logs
//! ```
//! What the document has of VPCs, groups and the rest follows from the interfaces in it; the compiler counts these, so
//! that an interface that comes or goes costs what hangs on it and not what else is there.
//!
//! Invariant: after any commits the document is the one that compiling the last state from nothing gives.

mod dirty;
mod gateways;
mod instances;
mod storage;
#[cfg(test)]
mod tests;
pub mod vpc;

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::sync::Arc;

use cumulet_model::instance::{Instance, Observed};
use cumulet_model::network::{
    Eni, FlowLog, NatGateway, Peer, SecurityGroup, Vpc, VpcEndpoint, VpcPeeringConnection, VpnConnection,
    VpnGateway,
};
use cumulet_model::storage::{Snapshot, Volume};
use cumulet_model::transfer::TransferTask;
use cumulet_model::{PrefixListId, Record, RecordKey, ResourceId, SecurityGroupId, VpcId, World};
use cumulet_node_api::{EniSpec, GroupSpec, NodeSpec};
use imbl::OrdMap;
use ipnet::IpNet;

use crate::db::{Commit, State};
use crate::images::fast_launch;
use crate::images::store::StoreTask;
use dirty::{Dirty, key};

pub use instances::public_ips;
pub(crate) use storage::bytes_of;

/// Puts a part where it belongs or takes it out. The old pointer stays where nothing changed, so that the node sees no
/// change.
fn place<K: Ord + Clone + ResourceId, V: PartialEq>(map: &mut OrdMap<K, Arc<V>>, id: &str, part: Option<V>) {
    let Ok(id) = K::parse(id) else { return };
    match part {
        Some(part) if map.get(&id).is_some_and(|old| **old == part) => {}
        Some(part) => drop(map.insert(id, Arc::new(part))),
        None => drop(map.remove(&id)),
    }
}

/// Addresses and delegated ranges of all interfaces of a VPC that have a group.
fn members(state: &State, group: &SecurityGroup, vpc: &VpcId) -> Vec<IpNet> {
    let of = |eni: &&Eni| eni.vpc_id == *vpc && eni.groups.contains(&group.id);
    let having = state.referrers::<Eni>(&group.id).filter(of);
    let mut members = Vec::new();
    for eni in having {
        members.extend(eni.private_ips.iter().map(|ip| IpNet::from(IpAddr::V4(*ip))));
        members.extend(eni.ipv6.iter().map(|ip| IpNet::from(IpAddr::V6(*ip))));
        members.extend(eni.prefixes.iter().map(|net| IpNet::V4(*net)));
        members.extend(eni.ipv6_prefixes.iter().map(|net| IpNet::V6(*net)));
    }
    members
}

/// Whether a VPC has a site-to-site connection: its tunnels are up with or without interfaces.
fn has_vpn(state: &State, vpc: &RecordKey) -> bool {
    let gateways = state.referrers::<VpnGateway>(&vpc.id).filter(|gateway| gateway.world == vpc.world);
    let mut connections = gateways.flat_map(|gateway| state.referrers::<VpnConnection>(&gateway.id));
    connections.any(|vpn| gateways::vpn_spec(state, vpn).is_some())
}

/// How many interfaces of the document have something.
#[derive(Debug)]
struct Count<K>(BTreeMap<K, usize>);

impl<K> Default for Count<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Clone> Count<K> {
    fn has(&self, key: &K) -> bool {
        self.0.contains_key(key)
    }
    fn add(&mut self, key: &K) {
        *self.0.entry(key.clone()).or_default() += 1;
    }
    fn sub(&mut self, key: &K) {
        if let Some(count) = self.0.get_mut(key) {
            *count -= 1;
            if *count == 0 {
                self.0.remove(key);
            }
        }
    }
}

/// The document, and what it takes to keep it true to the state commit by commit.
#[derive(Debug)]
pub struct Compiler {
    state: Arc<State>,
    spec: NodeSpec,
    /// VPCs of the document's interfaces.
    vpcs: Count<VpcId>,
    /// Groups of the document's interfaces.
    groups: Count<SecurityGroupId>,
    /// VPCs that are here for themselves, not for being peered with one.
    local: BTreeSet<VpcId>,
}

impl Compiler {
    /// Compiles a whole state.
    pub fn new(state: Arc<State>) -> Self {
        let dirty = Dirty::all(&state);
        let mut compiler = Self {
            state,
            spec: NodeSpec::default(),
            vpcs: Count::default(),
            groups: Count::default(),
            local: BTreeSet::new(),
        };
        compiler.compile(dirty);
        compiler
    }

    /// The document.
    pub fn document(&self) -> &NodeSpec {
        &self.spec
    }

    /// Takes a commit in; one that the document has already is passed over.
    pub fn recompile(&mut self, commit: &Commit) {
        if commit.state.revision <= self.state.revision {
            return;
        }
        let before = std::mem::replace(&mut self.state, commit.state.clone());
        let after = self.state.clone();
        let mut dirty = Dirty::default();
        for (kind, at) in &commit.changed {
            dirty.mark(&before, kind, at);
            dirty.mark(&after, kind, at);
            match *kind {
                Vpc::KIND => {
                    let names = |state: &State| {
                        state.get::<Vpc>(&at.world, &at.id).is_some_and(|vpc| vpc.dns_hostnames)
                    };
                    if names(&before) != names(&after) {
                        dirty.enis.extend(after.referrers::<Eni>(&at.id).map(Record::key));
                    }
                }
                SecurityGroup::KIND => {
                    let name = |state: &'_ State| {
                        state.get::<SecurityGroup>(&at.world, &at.id).map(|group| group.name.clone())
                    };
                    if name(&before) != name(&after) {
                        dirty.named_after(&after, at);
                    }
                }
                _ => {}
            }
        }
        self.compile(dirty);
    }

    fn compile(&mut self, mut dirty: Dirty) {
        let state = self.state.clone();
        for at in &dirty.volumes {
            let volume = state.get::<Volume>(&at.world, &at.id);
            let part = volume.map(|volume| storage::volume_spec(&state, volume));
            place(&mut self.spec.volumes, &at.id, part);
        }
        for at in &dirty.snapshots {
            let snapshot = state.get::<Snapshot>(&at.world, &at.id);
            let part = snapshot.and_then(|snapshot| storage::snapshot_spec(&state, snapshot));
            place(&mut self.spec.snapshots, &at.id, part);
        }
        for at in &dirty.transfers {
            let task = state.get::<TransferTask>(&at.world, &at.id);
            match task.and_then(|task| storage::transfer_spec(&state, task)) {
                Some(part) if self.spec.transfers.get(&at.id).is_some_and(|old| **old == part) => {}
                Some(part) => drop(self.spec.transfers.insert(at.id.clone(), Arc::new(part))),
                None => drop(self.spec.transfers.remove(&at.id)),
            }
        }
        for at in &dirty.stores {
            let task = state.get::<StoreTask>(&at.world, &at.id);
            place(&mut self.spec.stores, &at.id, task.and_then(|task| storage::store_spec(&state, task)));
        }
        for id in &dirty.templates {
            let wanted = fast_launch::templates(&state, id);
            let mine =
                |name: &&String| name.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('-'));
            let here: Vec<String> = self.spec.templates.keys().filter(mine).cloned().collect();
            for name in here.iter().filter(|name| wanted.iter().all(|part| part.name() != **name)) {
                self.spec.templates.remove(name);
            }
            for part in wanted {
                let name = part.name();
                if self.spec.templates.get(&name).is_none_or(|old| **old != part) {
                    self.spec.templates.insert(name, Arc::new(part));
                }
            }
        }
        for at in &dirty.instances {
            let instance = state.get::<Instance>(&at.world, &at.id);
            let observed = state.get::<Observed>(&at.world, &at.id);
            let here = instance.filter(|instance| instances::on_node(instance, observed));
            let part = here.map(|instance| instances::instance_spec(&state, instance));
            place(&mut self.spec.instances, &at.id, part);
        }
        for at in std::mem::take(&mut dirty.enis) {
            self.compile_eni(&state, &at, &mut dirty);
        }
        self.compile_vpcs(&state, &mut dirty);
        for at in &dirty.peerings {
            let peering = state.get::<VpcPeeringConnection>(&at.world, &at.id);
            let part = peering.and_then(|peering| gateways::peering_spec(&state, peering));
            let part = part.filter(|part| part.vpcs.iter().any(|vpc| self.local.contains(vpc)));
            place(&mut self.spec.peerings, &at.id, part);
        }
        for at in &dirty.nat_gateways {
            let gateway = state.get::<NatGateway>(&at.world, &at.id);
            place(&mut self.spec.nat_gateways, &at.id, gateway.and_then(gateways::nat_spec));
        }
        for at in &dirty.endpoints {
            let endpoint = state.get::<VpcEndpoint>(&at.world, &at.id);
            let here = endpoint.filter(|endpoint| self.local.contains(&endpoint.vpc_id));
            let part = here.map(|endpoint| gateways::endpoint_spec(&state, endpoint));
            place(&mut self.spec.endpoints, &at.id, part);
        }
        for at in &dirty.vpns {
            let vpn = state.get::<VpnConnection>(&at.world, &at.id);
            let part = vpn.and_then(|vpn| gateways::vpn_spec(&state, vpn));
            place(&mut self.spec.vpn_connections, &at.id, part);
        }
        self.compile_groups(&state, &mut dirty);
        for at in &dirty.lists {
            let part = self.list(&state, at);
            place(&mut self.spec.prefix_lists, &at.id, part);
        }
        for at in &dirty.flow_logs {
            let log = state.get::<FlowLog>(&at.world, &at.id);
            let part = log.and_then(|log| gateways::flow_log_spec(&state, &self.spec, log));
            place(&mut self.spec.flow_logs, &at.id, part);
        }
    }

    /// Compiles an interface, and marks what is there for the first interface that needs it, or no more after the last.
    fn compile_eni(&mut self, state: &State, at: &RecordKey, dirty: &mut Dirty) {
        let eni = state.get::<Eni>(&at.world, &at.id);
        let part = eni.and_then(|eni| instances::eni_spec(state, eni));
        let Ok(id) = cumulet_model::EniId::parse(&at.id) else { return };
        let old: Option<Arc<EniSpec>> = self.spec.enis.get(&id).cloned();
        if let Some(part) = &part {
            let first = |count: bool| !count;
            if first(self.vpcs.has(&part.vpc_id)) {
                dirty.vpcs.insert(key(&at.world, &part.vpc_id));
            }
            self.vpcs.add(&part.vpc_id);
            for group in &part.groups {
                if first(self.groups.has(group)) {
                    self.mark_group(state, &key(&at.world, group), dirty);
                }
                self.groups.add(group);
            }
        }
        if let Some(old) = &old {
            self.vpcs.sub(&old.vpc_id);
            if !self.vpcs.has(&old.vpc_id) {
                dirty.vpcs.insert(key(&at.world, &old.vpc_id));
            }
            for group in &old.groups {
                self.groups.sub(group);
                if !self.groups.has(group) {
                    self.mark_group(state, &key(&at.world, group), dirty);
                }
            }
        }
        if let Some(eni) = eni.filter(|_| old.is_some() != part.is_some()) {
            dirty.flow_logs_of(state, eni);
        }
        place(&mut self.spec.enis, &at.id, part);
    }

    /// A group that got its first interface here, or lost its last: it and the groups that it names come or go.
    fn mark_group(&self, state: &State, at: &RecordKey, dirty: &mut Dirty) {
        dirty.groups.insert(at.clone());
        if let Some(group) = state.get::<SecurityGroup>(&at.world, &at.id) {
            dirty.named_by_rules(state, group);
        }
    }

    fn compile_vpcs(&mut self, state: &State, dirty: &mut Dirty) {
        for at in dirty.vpcs.clone() {
            let Ok(id) = VpcId::parse(&at.id) else { continue };
            let local = self.vpcs.has(&id) || has_vpn(state, &at);
            if local == self.local.contains(&id) {
                continue;
            }
            if local {
                self.local.insert(id);
            } else {
                self.local.remove(&id);
            }
            for peering in state.referrers::<VpcPeeringConnection>(&at.id) {
                dirty.peering(state, peering);
            }
            dirty.endpoints.extend(state.referrers::<VpcEndpoint>(&at.id).map(Record::key));
        }
        for at in &dirty.vpcs {
            let vpc = state.get::<Vpc>(&at.world, &at.id).filter(|vpc| self.wanted(state, vpc));
            let part = vpc.map(|vpc| vpc::vpc_spec(state, &at.world, vpc));
            place(&mut self.spec.vpcs, &at.id, part);
        }
    }

    /// Whether a VPC is here, or peered with one that is.
    fn wanted(&self, state: &State, vpc: &Vpc) -> bool {
        let peered = |peering: &VpcPeeringConnection| {
            let part = gateways::peering_spec(state, peering);
            part.is_some_and(|part| part.vpcs.iter().any(|id| self.local.contains(id)))
        };
        self.local.contains(&vpc.id) || state.referrers::<VpcPeeringConnection>(&vpc.id).any(peered)
    }

    fn compile_groups(&mut self, state: &State, dirty: &mut Dirty) {
        for at in std::mem::take(&mut dirty.groups) {
            let Ok(id) = SecurityGroupId::parse(&at.id) else { continue };
            let group = state.get::<SecurityGroup>(&at.world, &at.id);
            let old = self.spec.groups.get(&id).cloned();
            let part = group.filter(|group| self.group_wanted(state, group)).map(|group| GroupSpec {
                id: id.clone(),
                vpc_id: group.vpc_id.clone(),
                rules: group.rules.clone(),
                members: match &old {
                    Some(old) if !dirty.members.contains(&at) && old.vpc_id == group.vpc_id => {
                        old.members.clone()
                    }
                    _ => members(state, group, &group.vpc_id),
                },
                elsewhere: group
                    .associations
                    .iter()
                    .map(|vpc| (vpc.clone(), members(state, group, vpc)))
                    .collect(),
            });
            if let Some(group) = group.filter(|_| old.is_some() != part.is_some()) {
                // Only its lists matter: the groups that it names are here for its interfaces, not for itself.
                let lists = group.rules.iter().filter_map(|rule| match &rule.peer {
                    Peer::PrefixList(id) => Some(key(&at.world, id)),
                    Peer::Ipv4(_) | Peer::Ipv6(_) | Peer::Group { .. } => None,
                });
                dirty.lists.extend(lists);
            }
            place(&mut self.spec.groups, &at.id, part);
        }
    }

    /// Whether an interface here has a group, or a rule of a group that an interface here has names it.
    fn group_wanted(&self, state: &State, group: &SecurityGroup) -> bool {
        let names = |namer: &SecurityGroup| {
            // Groups are named across accounts, never across regions.
            let world = |account| namer.world.of(account) == group.world;
            namer.rules.iter().any(
                |rule| matches!(&rule.peer, Peer::Group { account, id } if *id == group.id && world(account)),
            )
        };
        let mut namers = state.referrers::<SecurityGroup>(&group.id);
        self.groups.has(&group.id) || namers.any(|namer| self.groups.has(&namer.id) && names(namer))
    }

    /// The ranges of a prefix list that a rule here names.
    fn list(&self, state: &State, at: &RecordKey) -> Option<Vec<IpNet>> {
        let id = PrefixListId::parse(&at.id).ok()?;
        let here = |group: &&SecurityGroup| self.spec.groups.contains_key(&group.id);
        let namer = state.referrers::<SecurityGroup>(&at.id).find(here)?;
        let world: &World = &namer.world;
        Some(crate::prefix_lists::ranges(state, world, &id))
    }
}
