//! What the services know: the node's document and an index of its interfaces by address.
//!
//! Invariant: a directory never changes; a new document makes a new directory that shares what stayed the same, and
//! requests in flight keep the one that they began with.
//! Invariant: an address is looked up within one VPC only, so that two VPCs with the same range never meet.

use std::net::{IpAddr, Ipv4Addr};
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
    by_address: OrdMap<(VpcId, IpAddr), EniId>,
    /// With the private address that each stands for.
    by_public: OrdMap<Ipv4Addr, (EniId, Ipv4Addr)>,
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
            for ip in addresses(eni) {
                by_address.remove(&(eni.vpc_id.clone(), ip));
            }
            for (_, public) in &eni.public_ips {
                by_public.remove(public);
            }
        }
        for eni in come {
            for ip in addresses(eni) {
                by_address.insert((eni.vpc_id.clone(), ip), eni.id.clone());
            }
            for (private, public) in &eni.public_ips {
                by_public.insert(*public, (eni.id.clone(), *private));
            }
        }
        Directory { spec: spec.clone(), by_address, by_public }
    }

    /// The interface that has an address in a VPC.
    pub fn eni_at(&self, vpc: &VpcId, address: impl Into<IpAddr>) -> Option<&Arc<EniSpec>> {
        self.spec.enis.get(self.by_address.get(&(vpc.clone(), address.into()))?)
    }

    /// The interface that has a public address, and the private address that it stands for.
    pub fn eni_at_public(&self, address: Ipv4Addr) -> Option<(&Arc<EniSpec>, Ipv4Addr)> {
        let (eni, private) = self.by_public.get(&address)?;
        Some((self.spec.enis.get(eni)?, *private))
    }

    /// Who has an address in a VPC.
    pub fn caller(&self, vpc: &VpcId, address: impl Into<IpAddr>) -> Option<Caller<'_>> {
        let eni = self.eni_at(vpc, address)?;
        let instance = self.spec.instances.get(eni.instance_id()?)?;
        Some(Caller { spec: &self.spec, eni, instance })
    }
}

fn addresses(eni: &EniSpec) -> impl Iterator<Item = IpAddr> {
    eni.private_ips.iter().map(|ip| IpAddr::V4(*ip)).chain(eni.ipv6.iter().map(|ip| IpAddr::V6(*ip)))
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
    fn every_address_leads_to_its_interface() {
        let mut spec = fixture::spec();
        let mut eni = (*fixture::eni(&spec)).clone();
        eni.private_ips.push(Ipv4Addr::new(172, 31, 0, 5));
        eni.ipv6 = vec!["2001:db8::4".parse().unwrap()];
        eni.public_ips.push((eni.private_ips[1], Ipv4Addr::new(203, 0, 113, 10)));
        spec.enis.insert(eni.id.clone(), Arc::new(eni.clone()));
        let directory = Directory::default().updated(&fixture::spec()).updated(&spec);
        for address in ["172.31.0.4", "172.31.0.5", "2001:db8::4"] {
            let address: IpAddr = address.parse().unwrap();
            assert_eq!(directory.caller(&eni.vpc_id, address).unwrap().eni.id, eni.id);
        }
        for (private, public) in &eni.public_ips {
            assert_eq!(directory.eni_at_public(*public).unwrap().1, *private);
        }
        let none = directory.updated(&NodeSpec::default());
        assert!(none.by_address.is_empty() && none.by_public.is_empty());
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
