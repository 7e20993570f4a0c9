//! What the services know: the node's document and an index of its interfaces by address.
//!
//! Invariant: a directory never changes; a new document makes a new directory that shares what stayed the same, and
//! requests in flight keep the one that they began with.
//! Invariant: an address is looked up within one VPC only, so that two VPCs with the same range never meet.

use std::net::Ipv4Addr;
use std::sync::Arc;

use cumulet_model::{EniId, VpcId};
use cumulet_node_api::{EniSpec, InstanceSpec, NodeSpec};
use imbl::OrdMap;
use imbl::ordmap::DiffItem;

/// A document and its index.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    /// The document.
    pub spec: NodeSpec,
    by_address: OrdMap<(VpcId, Ipv4Addr), EniId>,
    by_public: OrdMap<Ipv4Addr, EniId>,
}

/// Who asks: found by the source address within the VPC whose socket got the request.
#[derive(Debug, Clone, Copy)]
pub struct Caller<'a> {
    /// The document.
    pub spec: &'a NodeSpec,
    /// The interface that the request came from.
    pub eni: &'a Arc<EniSpec>,
    /// Its instance.
    pub instance: &'a Arc<InstanceSpec>,
}

impl Directory {
    /// The directory of another document, at the cost of what differs.
    pub fn updated(&self, spec: &NodeSpec) -> Directory {
        let mut by_address = self.by_address.clone();
        let mut by_public = self.by_public.clone();
        let mut gone: Vec<&Arc<EniSpec>> = Vec::new();
        let mut come: Vec<&Arc<EniSpec>> = Vec::new();
        for item in self.spec.enis.diff(&spec.enis) {
            match item {
                DiffItem::Add(_, new) => come.push(new),
                DiffItem::Update { old: (_, old), new: (_, new) } => {
                    gone.push(old);
                    come.push(new);
                }
                DiffItem::Remove(_, old) => gone.push(old),
            }
        }
        // All removals first: an address may pass from one interface to another within one document.
        for eni in gone {
            for ip in &eni.private_ips {
                by_address.remove(&(eni.vpc_id.clone(), *ip));
            }
            eni.public_ip().and_then(|ip| by_public.remove(&ip));
        }
        for eni in come {
            for ip in &eni.private_ips {
                by_address.insert((eni.vpc_id.clone(), *ip), eni.id.clone());
            }
            eni.public_ip().and_then(|ip| by_public.insert(ip, eni.id.clone()));
        }
        Directory { spec: spec.clone(), by_address, by_public }
    }

    /// The interface that has an address in a VPC.
    pub fn eni_at(&self, vpc: &VpcId, address: Ipv4Addr) -> Option<&Arc<EniSpec>> {
        self.spec.enis.get(self.by_address.get(&(vpc.clone(), address))?)
    }

    /// The interface that has a public address.
    pub fn eni_at_public(&self, address: Ipv4Addr) -> Option<&Arc<EniSpec>> {
        self.spec.enis.get(self.by_public.get(&address)?)
    }

    /// Who has an address in a VPC.
    pub fn caller(&self, vpc: &VpcId, address: Ipv4Addr) -> Option<Caller<'_>> {
        let eni = self.eni_at(vpc, address)?;
        let instance = self.spec.instances.get(eni.instance_id()?)?;
        Some(Caller { spec: &self.spec, eni, instance })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::fixture;

    #[test]
    fn an_address_is_found_in_its_own_vpc_only() {
        let spec = fixture::spec();
        let directory = Directory::default().updated(&spec);
        let eni = fixture::eni(&spec);
        assert_eq!(directory.caller(&eni.vpc_id, eni.private_ips[0]).unwrap().eni.id, eni.id);
        assert!(directory.caller(&fixture::id("vpc-00000000000000099"), eni.private_ips[0]).is_none());
        assert!(directory.caller(&eni.vpc_id, Ipv4Addr::new(172, 31, 0, 200)).is_none());
    }

    #[test]
    fn an_address_that_moves_between_interfaces_follows() {
        let spec = fixture::spec();
        let first = fixture::eni(&spec);
        let before = Directory::default().updated(&spec);
        let mut moved = spec.clone();
        let mut old = (*first).clone();
        let address = old.private_ips.remove(0);
        old.private_ips.push(Ipv4Addr::new(172, 31, 0, 77));
        let mut new = (*first).clone();
        new.id = fixture::id("eni-0000000000000000f");
        moved.enis.insert(old.id.clone(), Arc::new(old));
        moved.enis.insert(new.id.clone(), Arc::new(new.clone()));
        let after = before.updated(&moved);
        assert_eq!(after.eni_at(&new.vpc_id, address).unwrap().id, new.id);
        assert!(after.updated(&NodeSpec::default()).eni_at(&new.vpc_id, address).is_none());
    }
}
