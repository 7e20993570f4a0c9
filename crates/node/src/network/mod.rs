//! The network: VPCs as namespaces, interfaces, security groups, public addresses.
//!
//! ```text
//!   outer namespace ─ edge ─ VPC namespace ─ eni ─ guest      (edge.rs, vpc.rs, eni.rs)
//!                            └ nft table: filter, translation  (rules.rs)
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
mod inventory;
pub(crate) mod names;
mod rules;
mod vpc;

#[cfg(test)]
mod golden;
#[cfg(test)]
mod testbed;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cumulet_linux::{NetNs, netns};
use cumulet_model::{EniId, SubnetId, VpcId};
use cumulet_node_api::{EniSpec, NodeSpec};
use imbl::ordmap::DiffItem;

use crate::config::NodeConfig;
use edge::Edge;
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
}

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
        let inner =
            Inner { tag: config.tag.clone(), edge, slots: Mutex::new(slots), applied: Mutex::default() };
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
        self.with_vpc_for(spec, eni, |vpc| vpc.plug_container(spec, eni, netns))
    }

    /// Makes the interface's tap in the VPC's namespace and returns its queue, for one run of a VM. Frames carry a
    /// virtio header. The tap goes when the last descriptor is closed; an older tap of the interface is replaced.
    pub fn plug_tap(&self, spec: &NodeSpec, eni: &EniSpec) -> Result<OwnedFd, NetworkError> {
        self.with_vpc_for(spec, eni, |vpc| vpc.plug_tap(eni))
    }

    /// Removes an interface's device; one that is absent is no error. Rules and public address go when the document
    /// no longer has them.
    pub fn unplug(&self, vpc: &VpcId, eni: &EniId) -> Result<(), NetworkError> {
        let slot = self.slot(vpc);
        let mut place = lock(&slot);
        let Some(vpc) = place.as_mut() else { return Ok(()) };
        vpc.unplug(&names::eni_device(eni))?;
        vpc.forget(eni, &self.inner.edge)?;
        vpc.publish(&self.inner.edge)?;
        self.drop_unused(&mut place)
    }

    /// A VPC's namespace, for services to open sockets in. A VPC that went and came back has another namespace:
    /// compare by [`NetNs::id`].
    pub fn vpc_netns(&self, vpc: &VpcId) -> Option<NetNs> {
        let slot = lock(&self.inner.slots).get(vpc).cloned()?;
        lock(&slot).as_ref().map(|vpc| vpc.ns.clone())
    }

    fn reconcile(&self, spec: &NodeSpec, verify: bool) -> Vec<(String, NetworkError)> {
        let mut applied = lock(&self.inner.applied);
        let mut todo = std::mem::take(&mut applied.failed);
        match &applied.spec {
            Some(old) if !verify => changed(old, spec, &mut todo),
            Some(_) | None => {
                todo.extend(spec.vpcs.keys().cloned());
                todo.extend(lock(&self.inner.slots).keys().cloned());
            }
        }
        applied.spec = Some(spec.clone());
        let mut failed = Vec::new();
        // Before anything that takes time.
        let edge = &self.inner.edge;
        let refused = if spec.enis.is_empty() { Ok(()) } else { edge.refuse_unknown(verify) };
        failed.extend(refused.err().map(|e| ("host".to_owned(), e)));
        for id in todo {
            if let Err(e) = self.reconcile_vpc(spec, &id, verify) {
                failed.push((id.to_string(), e));
                applied.failed.insert(id);
            }
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
        vpc.ensure_devices(spec, verify)?;
        vpc.publish(&self.inner.edge)?;
        self.drop_unused(&mut place)
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
        vpc.publish(&self.inner.edge)?;
        Ok(done)
    }

    /// Removes a VPC that no document wants and that has no device left.
    fn drop_unused(&self, place: &mut MutexGuard<'_, Option<Vpc>>) -> Result<(), NetworkError> {
        if let Some(vpc) = place.as_ref().filter(|vpc| !vpc.wanted && vpc.devices.is_empty()) {
            vpc.destroy(&self.inner.tag, &self.inner.edge)?;
            **place = None;
        }
        Ok(())
    }

    fn slot(&self, vpc: &VpcId) -> Slot {
        lock(&self.inner.slots).entry(vpc.clone()).or_default().clone()
    }
}

/// Adds the VPCs that are not the same in both documents.
fn changed(old: &NodeSpec, new: &NodeSpec, vpcs: &mut BTreeSet<VpcId>) {
    for item in old.vpcs.diff(&new.vpcs) {
        match item {
            DiffItem::Add(id, _) | DiffItem::Remove(id, _) => drop(vpcs.insert(id.clone())),
            DiffItem::Update { new: (id, _), .. } => drop(vpcs.insert(id.clone())),
        }
    }
    for item in old.groups.diff(&new.groups) {
        match item {
            DiffItem::Add(_, group) | DiffItem::Remove(_, group) => drop(vpcs.insert(group.vpc_id.clone())),
            DiffItem::Update { new: (_, group), .. } => drop(vpcs.insert(group.vpc_id.clone())),
        }
    }
    for item in old.enis.diff(&new.enis) {
        match item {
            DiffItem::Add(_, eni) | DiffItem::Remove(_, eni) => drop(vpcs.insert(eni.vpc_id.clone())),
            DiffItem::Update { new: (_, eni), .. } => drop(vpcs.insert(eni.vpc_id.clone())),
        }
    }
}

/// A panic in the middle of a change leaves objects that the next reconciliation compares with the document.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
