//! The network: VPCs as namespaces, interfaces, security groups, public addresses.
//!
//! ```text
//!   outer namespace ─ edge ─ VPC namespace ─ eni ─ guest      (edge.rs, vpc.rs, eni.rs)
//!                            ├ rules and route tables          (plan.rs)
//!                            ├ links to peers and gateways     (join.rs, gateways.rs, internet.rs)
//!                            └ nft table: filter               (rules.rs)
//! ```
//!
//! [`Network::apply`] brings what exists to the document, looking only at VPCs in which something changed;
//! [`Network::verify`] looks at all and repairs what was changed by hand. Interfaces appear by `plug` and go by
//! `unplug`, by their guest's end, or by leaving the document.
//!
//! Invariants:
//! - Everything is named from ids (names.rs); a new process finds and adopts it, and nothing is interrupted by that.
//! - What a new interface needs is there before its packets pass; without rules nothing passes.
//! - Locks: the document's, then the map's or one VPC's; none is held while waiting for anything but the kernel and nft.

mod edge;
mod eni;
mod gateways;
mod guest;
mod internet;
mod inventory;
mod join;
pub(crate) mod names;
mod plan;
mod rules;
mod shape;
mod trace;
mod vpc;

#[cfg(test)]
mod filter_tests;
#[cfg(test)]
mod golden;
#[cfg(test)]
pub(crate) mod testbed;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cumulet_linux::{NetNs, netns};
use cumulet_model::{EniId, NatGatewayId, SubnetId, VpcEndpointId, VpcId, VpnGatewayId};
use cumulet_node_api::{EniSpec, NodeSpec};
use imbl::OrdMap;
use imbl::ordmap::DiffItem;
use ipnet::IpNet;

use crate::config::NodeConfig;
use edge::Edge;
pub(crate) use edge::ROUTER_MAC;
pub(crate) use rules::REFUSED_GROUP;
use vpc::Vpc;

/// Why the network is not as it should be.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// The kernel or nft refused.
    #[error("{}", cumulet_linux::describe(.0))]
    Kernel(#[from] cumulet_linux::Error),
    /// The document has an interface of a VPC that it does not have.
    #[error("the document lacks VPC {0}")]
    UnknownVpc(VpcId),
    /// The document has an interface of a subnet that it does not have.
    #[error("the document lacks subnet {0}")]
    UnknownSubnet(SubnetId),
    /// An interface needs a private address.
    #[error("interface {0} has no private address")]
    NoAddress(EniId),
    /// No packet can be followed here.
    #[error("{0}")]
    Untraceable(String),
}

/// VPCs that are brought to the document at the same time: most of the time of one is waiting for nft and the kernel.
const PARALLEL: usize = 4;

/// A VPC's place; empty when the VPC does not exist here.
type Slot = Arc<Mutex<Option<Vpc>>>;

/// The network of a node. Cheap to clone; calls may come from any thread.
#[derive(Debug, Clone)]
pub struct Network {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    tag: String,
    edge: Edge,
    slots: Mutex<BTreeMap<VpcId, Slot>>,
    applied: Mutex<Applied>,
    /// One packet is traced at a time.
    tracing: Mutex<()>,
}

/// What was last applied.
#[derive(Debug, Default)]
struct Applied {
    spec: Option<NodeSpec>,
    /// VPCs that failed then.
    failed: BTreeSet<VpcId>,
}

impl Network {
    /// The network of the namespace that the calling thread is in, with what an earlier process left there.
    ///
    /// # Errors
    /// Forwarding can't be turned on, or an existing VPC can't be opened.
    pub fn new(config: &NodeConfig) -> Result<Network, NetworkError> {
        let edge = Edge::new(config)?;
        let mut slots = BTreeMap::new();
        for name in netns::list(&names::vpc_netns_prefix(&config.tag))? {
            if let Some(id) = names::vpc_of_netns(&config.tag, &name) {
                edge.note_attached(&id, false)?;
                slots.insert(id.clone(), Arc::new(Mutex::new(Some(Vpc::open(&config.tag, &id, true)?))));
            }
        }
        let inner = Inner {
            tag: config.tag.clone(),
            edge,
            slots: Mutex::new(slots),
            applied: Mutex::default(),
            tracing: Mutex::default(),
        };
        Ok(Network { inner: Arc::new(inner) })
    }

    /// Brings VPCs, rules, public addresses and plugged interfaces to the document. VPCs without interfaces go.
    ///
    /// Returns what failed, by the VPC's id; it is tried again by the next call.
    pub fn apply(&self, spec: &NodeSpec) -> Vec<(String, NetworkError)> {
        self.reconcile(spec, false)
    }

    /// Like [`Network::apply`], trusting nothing: every object is compared with the document and repaired.
    pub fn verify(&self, spec: &NodeSpec) -> Vec<(String, NetworkError)> {
        let mut failed = self.reconcile(spec, true);
        if let Err(e) = self.inner.edge.enable_forwarding() {
            failed.push(("host".to_owned(), e));
        }
        failed
    }

    /// Gives a container's namespace the interface as `eth<device index>`, with its addresses and default route.
    /// Makes the VPC and the rules if they are not there yet. Repeating it changes nothing.
    pub fn plug_container(&self, spec: &NodeSpec, eni: &EniSpec, netns: &NetNs) -> Result<(), NetworkError> {
        let index = u32::try_from(eni.device_index()).unwrap_or_default();
        self.with_vpc_for(spec, eni, |vpc| vpc.plug_netns(spec, eni, netns, index))
    }

    /// Makes the interface's tap in the VPC's namespace and returns its queue, for one run of a VM. Frames carry a
    /// virtio header. The tap goes when the last descriptor is closed; an older tap of the interface is replaced.
    pub fn plug_tap(&self, spec: &NodeSpec, eni: &EniSpec) -> Result<OwnedFd, NetworkError> {
        self.with_vpc_for(spec, eni, |vpc| vpc.plug_tap(spec, eni))
    }

    /// Removes an interface's device; one that is absent is no error. Rules and public address go when the document
    /// no longer has them.
    pub fn unplug(&self, vpc: &VpcId, eni: &EniId) -> Result<(), NetworkError> {
        let slot = self.slot(vpc);
        let mut place = lock(&slot);
        let Some(vpc) = place.as_mut() else { return Ok(()) };
        vpc.unplug(&names::eni_device(eni))?;
        vpc.forget(eni, &self.inner.edge)?;
        vpc.publish(&self.inner.edge, false)?;
        self.drop_unused(&mut place).map(drop)
    }

    /// A VPC's namespace, for services to open sockets in. A VPC that went and came back has another namespace:
    /// compare by [`NetNs::id`].
    pub fn vpc_netns(&self, vpc: &VpcId) -> Option<NetNs> {
        let slot = lock(&self.inner.slots).get(vpc).cloned()?;
        lock(&slot).as_ref().map(|vpc| vpc.ns.clone())
    }

    /// An endpoint's namespace, for its service to listen in. As with [`Network::vpc_netns`], one that went and came back
    /// is another one.
    pub fn endpoint_netns(&self, id: &VpcEndpointId) -> Option<NetNs> {
        netns::open(&names::netns(&self.inner.tag, id)).ok()
    }

    /// A virtual private gateway's namespace, for tunnels to end in: it has their outside addresses, and reaches the
    /// VPC by the device `vpc`. What comes from there is for the VPC's interfaces only.
    pub fn vpn_netns(&self, id: &VpnGatewayId) -> Option<NetNs> {
        netns::open(&names::netns(&self.inner.tag, id)).ok()
    }

    /// A NAT gateway's namespace, which has its connections.
    pub fn nat_netns(&self, id: &NatGatewayId) -> Option<NetNs> {
        netns::open(&names::netns(&self.inner.tag, id)).ok()
    }

    fn reconcile(&self, spec: &NodeSpec, verify: bool) -> Vec<(String, NetworkError)> {
        let mut applied = lock(&self.inner.applied);
        let mut todo = std::mem::take(&mut applied.failed);
        let mut all = true;
        match &applied.spec {
            Some(old) if !verify => {
                changed(old, spec, &mut todo);
                all = gateways_changed(old, spec) || !todo.is_empty();
            }
            Some(_) | None => {
                todo.extend(spec.vpcs.keys().cloned());
                todo.extend(lock(&self.inner.slots).keys().cloned());
            }
        }
        applied.spec = Some(spec.clone());
        let todo: Vec<VpcId> = todo.into_iter().collect();
        let failures = Mutex::new(Vec::new());
        // Before anything that takes time.
        let edge = &self.inner.edge;
        let refused = if spec.enis.is_empty() { Ok(()) } else { edge.refuse_unknown(verify) };
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(id) = todo.get(next.fetch_add(1, Ordering::Relaxed)) {
                if let Err(e) = self.reconcile_vpc(spec, id, verify) {
                    lock(&failures).push((id.clone(), e));
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..PARALLEL.min(todo.len()) {
                scope.spawn(work);
            }
            work();
        });
        let mut failed: Vec<(String, NetworkError)> =
            refused.err().map(|e| ("host".to_owned(), e)).into_iter().collect();
        for (id, e) in failures.into_inner().unwrap_or_else(PoisonError::into_inner) {
            failed.push((id.to_string(), e));
            applied.failed.insert(id);
        }
        if all && let Err(e) = self.drop_gateways(spec) {
            failed.push(("gateways".to_owned(), e));
        }
        if spec.enis.is_empty()
            && let Err(e) = edge.stop_refusing()
        {
            failed.push(("host".to_owned(), e));
        }
        failed
    }

    fn reconcile_vpc(&self, spec: &NodeSpec, id: &VpcId, verify: bool) -> Result<(), NetworkError> {
        let slot = self.slot(id);
        let mut place = lock(&slot);
        let wanted = spec.enis.values().any(|eni| eni.vpc_id == *id);
        if wanted && place.is_none() {
            *place = Some(Vpc::open(&self.inner.tag, id, true)?);
        }
        let Some(vpc) = place.as_mut() else { return Ok(()) };
        vpc.wanted = wanted;
        if wanted {
            vpc.ensure(spec, &self.inner.edge, verify)?;
        }
        vpc.ensure_devices(spec, &self.inner.tag, verify)?;
        if wanted {
            vpc.ensure_gateways(spec, &self.inner.tag, verify)?;
            vpc.ensure_ways(spec, false)?;
        }
        vpc.publish(&self.inner.edge, false)?;
        let touched = std::mem::take(&mut vpc.touched);
        let peers = if self.drop_unused(&mut place)? {
            plan::peerings(spec, id)
                .flat_map(|peering| &peering.vpcs)
                .filter(|peer| *peer != id)
                .cloned()
                .collect()
        } else {
            touched
        };
        drop(place);
        self.tell_peers(spec, id, &peers)
    }

    /// Lets VPCs know that a link between them and another has come or gone.
    fn tell_peers(&self, spec: &NodeSpec, of: &VpcId, peers: &BTreeSet<VpcId>) -> Result<(), NetworkError> {
        for peer in peers {
            let slot = self.slot(peer);
            let mut place = lock(&slot);
            let Some(vpc) = place.as_mut().filter(|vpc| vpc.wanted) else { continue };
            vpc.doubt_peer(spec, of);
            vpc.ensure_links(spec, &self.inner.edge, false)?;
            vpc.ensure_ways(spec, false)?;
            // Who told doesn't want to be told.
            vpc.touched.remove(of);
        }
        Ok(())
    }

    /// Runs `work` on the interface's VPC with the VPC and the interface's rules in place.
    fn with_vpc_for<T>(
        &self,
        spec: &NodeSpec,
        eni: &EniSpec,
        work: impl FnOnce(&mut Vpc) -> Result<T, NetworkError>,
    ) -> Result<T, NetworkError> {
        let slot = self.slot(&eni.vpc_id);
        let mut place = lock(&slot);
        if place.is_none() {
            *place = Some(Vpc::open(&self.inner.tag, &eni.vpc_id, false)?);
        }
        let vpc = place.as_mut().expect("filled just above");
        // A document that was applied meanwhile is at least as new as the caller's: what it made stays.
        if !vpc.is_ready_for(&eni.id) {
            vpc.ensure(spec, &self.inner.edge, false)?;
        }
        let done = work(vpc)?;
        vpc.publish(&self.inner.edge, false)?;
        let touched = std::mem::take(&mut vpc.touched);
        drop(place);
        self.tell_peers(spec, &eni.vpc_id, &touched)?;
        Ok(done)
    }

    /// Removes a VPC that no document wants and that has no device left. Returns whether it did.
    fn drop_unused(&self, place: &mut MutexGuard<'_, Option<Vpc>>) -> Result<bool, NetworkError> {
        let Some(vpc) = place.as_mut().filter(|vpc| !vpc.wanted && vpc.devices.is_empty()) else {
            return Ok(false);
        };
        vpc.destroy(&self.inner.tag, &self.inner.edge)?;
        **place = None;
        Ok(true)
    }

    /// Removes the namespaces of gateways that no document wants.
    fn drop_gateways(&self, spec: &NodeSpec) -> Result<(), NetworkError> {
        let tag = &self.inner.tag;
        let here: BTreeSet<VpcId> = {
            let slots: Vec<(VpcId, Slot)> =
                lock(&self.inner.slots).iter().map(|(id, slot)| (id.clone(), slot.clone())).collect();
            slots.into_iter().filter(|(_, slot)| lock(slot).is_some()).map(|(id, _)| id).collect()
        };
        let mut wanted = gateways::wanted_namespaces(tag, spec, &|id| here.contains(id));
        // Those of VPCs that are here are the VPCs' own business.
        wanted.extend(here.iter().map(|id| names::internet_netns(tag, id)));
        for prefix in names::gateway_netns_prefixes(tag) {
            for name in netns::list(&prefix)?.into_iter().filter(|name| !wanted.contains(name)) {
                let id = name.rsplit_once("vgw-").and_then(|(_, digits)| {
                    <VpnGatewayId as cumulet_model::ResourceId>::parse(&format!("vgw-{digits}")).ok()
                });
                if let Some(id) = id {
                    self.inner.edge.detach_vpn(&id)?;
                }
                netns::delete(&name)?;
            }
        }
        Ok(())
    }

    fn slot(&self, vpc: &VpcId) -> Slot {
        lock(&self.inner.slots).entry(vpc.clone()).or_default().clone()
    }
}

/// Whether a gateway's namespace may have to go.
fn gateways_changed(old: &NodeSpec, new: &NodeSpec) -> bool {
    old.nat_gateways.diff(&new.nat_gateways).next().is_some()
        || old.endpoints.diff(&new.endpoints).next().is_some()
}

/// Adds the VPCs that are not the same in both documents.
fn changed(old: &NodeSpec, new: &NodeSpec, vpcs: &mut BTreeSet<VpcId>) {
    for item in old.vpcs.diff(&new.vpcs) {
        match item {
            DiffItem::Add(id, _) | DiffItem::Remove(id, _) => drop(vpcs.insert(id.clone())),
            DiffItem::Update { new: (id, _), .. } => drop(vpcs.insert(id.clone())),
        }
    }
    // Who is peered with a group's VPC may name the group in rules.
    let mut with_groups = BTreeSet::new();
    note_changes(&old.groups, &new.groups, &mut with_groups, |group| group.vpcs().collect());
    if !with_groups.is_empty() {
        let peered = new.peerings.values().filter(|p| p.vpcs.iter().any(|vpc| with_groups.contains(vpc)));
        vpcs.extend(peered.flat_map(|peering| peering.vpcs.clone()));
        vpcs.append(&mut with_groups);
    }
    if old.prefix_lists.diff(&new.prefix_lists).next().is_some() {
        // Lists don't tell who names them; a VPC that doesn't finds that out by itself.
        vpcs.extend(new.vpcs.keys().cloned());
    }
    note_changes(&old.enis, &new.enis, vpcs, |eni| vec![&eni.vpc_id]);
    for item in old.flow_logs.diff(&new.flow_logs) {
        let logs = match item {
            DiffItem::Add(_, log) | DiffItem::Remove(_, log) => vec![log],
            DiffItem::Update { old: (_, was), new: (_, log) } => vec![was, log],
        };
        let enis = logs.iter().flat_map(|log| &log.enis);
        let enis = enis.filter_map(|id| old.enis.get(id).or_else(|| new.enis.get(id)));
        vpcs.extend(enis.map(|eni| eni.vpc_id.clone()));
    }
    note_changes(&old.peerings, &new.peerings, vpcs, |peering| peering.vpcs.iter().collect());
    note_changes(&old.nat_gateways, &new.nat_gateways, vpcs, |nat| vec![&nat.vpc_id]);
    note_changes(&old.endpoints, &new.endpoints, vpcs, |endpoint| vec![&endpoint.vpc_id]);
    note_changes(&old.vpn_connections, &new.vpn_connections, vpcs, |vpn| vec![&vpn.vpc_id]);
}

/// Adds the VPCs of what is not the same in both maps. What moved between VPCs concerns both.
fn note_changes<K: Ord + Clone, V: PartialEq>(
    old: &OrdMap<K, Arc<V>>,
    new: &OrdMap<K, Arc<V>>,
    vpcs: &mut BTreeSet<VpcId>,
    of: impl Fn(&V) -> Vec<&VpcId>,
) {
    let mut note = |value: &V| vpcs.extend(of(value).into_iter().cloned());
    for item in old.diff(new) {
        match item {
            DiffItem::Add(_, value) | DiffItem::Remove(_, value) => note(value),
            DiffItem::Update { old: (_, old), new: (_, new) } => {
                note(old);
                note(new);
            }
        }
    }
}

/// One address as a network.
pub(crate) fn host_net(ip: IpAddr) -> IpNet {
    IpNet::from(ip)
}

/// A panic in the middle of a change leaves objects that the next reconciliation compares with the document.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
