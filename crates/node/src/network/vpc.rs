//! One VPC: a namespace that routes, filters and translates.
//!
//! The loopback has the addresses that answer for the VPC itself: each subnet's gateway, the metadata address, the
//! resolvers. The main table has one host route an interface address, and refuses the rest of the VPC's ranges, so that
//! an address nobody has does not leave by the internet gateway. What comes from a subnet with an internet gateway
//! has a second table, with a default route.
//!
//! Invariant: [`Vpc::ensure`] compares with what the kernel has, never with what was once done, so that it is also
//! the repair and the adoption.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr};

use cumulet_linux::netlink::{Family, Handle, Route, RouteKind, Rule, TABLE_MAIN};
use cumulet_linux::{NetNs, netns, nft, sysctl};
use cumulet_model::{EniId, VpcId};
use cumulet_node_api::{NodeSpec, RouteTargetSpec, SubnetSpec, VpcSpec};
use ipnet::IpNet;

use super::edge::{Edge, TABLE_OUT, host_net};
use super::eni::Device;
use super::rules::{self, VpcRules};
use super::{NetworkError, names};

/// The metadata service.
const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);
/// The resolver's fixed address.
const RESOLVER: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);
/// Rules: the VPC's own routes come first, then the way out of subnets that have one.
const PRIORITY_LOCAL: u32 = 100;
const PRIORITY_OUT: u32 = 200;

/// Parameters of a VPC's namespace. Strict reverse path filtering is what stops guests from sending with addresses
/// that are not theirs; it is the larger of `all` and the device's, so `all` is off.
const SYSCTLS: &[(&str, &str)] = &[
    ("net/ipv4/ip_forward", "1"),
    ("net/ipv4/conf/all/rp_filter", "0"),
    ("net/ipv4/conf/default/rp_filter", "1"),
    ("net/ipv4/conf/all/proxy_arp", "0"),
    ("net/ipv4/conf/default/proxy_arp", "1"),
    ("net/ipv4/conf/all/send_redirects", "0"),
    ("net/ipv4/conf/default/send_redirects", "0"),
    ("net/ipv4/conf/all/accept_redirects", "0"),
    ("net/ipv4/conf/default/accept_redirects", "0"),
];

/// A VPC that exists on this node.
#[derive(Debug)]
pub struct Vpc {
    pub(super) id: VpcId,
    pub(super) ns: NetNs,
    pub(super) handle: Handle,
    /// As last made true; none after adoption or a failure.
    spec: Option<VpcSpec>,
    /// What the table holds; none when that is not known.
    rules: Option<VpcRules>,
    /// Public addresses that lead here; none when that is not known.
    published: Option<BTreeSet<Ipv4Addr>>,
    /// Devices of interfaces, by name.
    pub(super) devices: BTreeMap<String, Device>,
    /// Whether the last document that was applied has an interface here.
    pub(super) wanted: bool,
    /// Devices of the interfaces that it has.
    pub(super) named: BTreeSet<String>,
}

impl Vpc {
    /// Makes the namespace or adopts it with the devices in it. `wanted` says whether it stays without any.
    pub fn open(tag: &str, id: &VpcId, wanted: bool) -> Result<Vpc, NetworkError> {
        let ns = netns::create(&names::vpc_netns(tag, id))?;
        let handle = Handle::in_ns(&ns)?;
        let mut vpc = Vpc {
            id: id.clone(),
            ns,
            handle,
            spec: None,
            rules: None,
            published: None,
            devices: BTreeMap::new(),
            wanted,
            named: BTreeSet::new(),
        };
        let links = vpc.handle.link_list()?;
        for link in links.into_iter().filter(|link| names::is_eni_device(&link.name)) {
            vpc.devices.insert(link.name, Device::adopted());
        }
        Ok(vpc)
    }

    /// Makes the VPC and its rules as the document says, devices apart. Cheap when that is done already.
    pub fn ensure(&mut self, spec: &NodeSpec, edge: &Edge, verify: bool) -> Result<(), NetworkError> {
        let want = spec.vpcs.get(&self.id).ok_or_else(|| NetworkError::UnknownVpc(self.id.clone()))?;
        if !verify && self.spec.as_ref() == Some(want) {
            return self.ensure_rules(spec, edge, false);
        }
        let id = self.id.clone();
        self.spec = None;
        std::thread::scope(|scope| {
            // Both wait for an nft process, so they wait together.
            let outside = scope.spawn(|| edge.note_attached(&id, verify));
            let inside = self.ensure_base(want, edge).and_then(|()| self.ensure_rules(spec, edge, verify));
            let outside = outside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            inside.and(outside)
        })?;
        self.spec = Some(VpcSpec::clone(want));
        Ok(())
    }

    fn ensure_base(&self, want: &VpcSpec, edge: &Edge) -> Result<(), NetworkError> {
        self.ns.run(|| {
            // Guests have no IPv6 addresses; where the kernel has no IPv6 there is nothing to turn off.
            for scope in ["all", "default"] {
                let _ = sysctl::write(&format!("net/ipv6/conf/{scope}/disable_ipv6"), "1");
            }
            SYSCTLS.iter().try_for_each(|(path, value)| sysctl::write(path, value))
        })??;
        self.handle.set_up("lo")?;
        self.ensure_addresses(want)?;
        edge.attach(&self.id, &self.ns, &self.handle)?;
        self.ensure_ranges(want)?;
        self.ensure_policy(want)
    }

    /// Addresses of the VPC itself, on the loopback.
    fn ensure_addresses(&self, want: &VpcSpec) -> Result<(), NetworkError> {
        let mut wanted: BTreeSet<Ipv4Addr> = want.subnets.iter().map(|subnet| subnet.gateway).collect();
        wanted.insert(METADATA);
        if want.dns_support {
            wanted.insert(RESOLVER);
            wanted.extend(
                want.cidrs.first().map(|net| Ipv4Addr::from(u32::from(net.network()).saturating_add(2))),
            );
        }
        let wanted: BTreeSet<IpNet> = wanted.into_iter().map(host_net).collect();
        let have: BTreeSet<IpNet> = self
            .handle
            .addr_list(Some("lo"))?
            .into_iter()
            .map(|a| a.net)
            .filter(|n| n.addr().is_ipv4())
            .collect();
        for net in wanted.difference(&have) {
            self.handle.addr_add("lo", *net)?;
        }
        for net in have.difference(&wanted).filter(|net| !net.addr().is_loopback()) {
            self.handle.addr_del("lo", *net)?;
        }
        Ok(())
    }

    /// Refuses addresses of the VPC that nobody has.
    fn ensure_ranges(&self, want: &VpcSpec) -> Result<(), NetworkError> {
        let wanted: BTreeSet<IpNet> = want.cidrs.iter().map(|net| IpNet::V4(net.trunc())).collect();
        let refused = self.handle.route_list(Family::V4, Some(TABLE_MAIN))?;
        for old in refused.iter().filter(|r| r.kind == RouteKind::Unreachable && !wanted.contains(&r.dst)) {
            self.handle.route_del(old)?;
        }
        for net in wanted {
            self.handle.route_replace(&Route::to(net).kind(RouteKind::Unreachable))?;
        }
        Ok(())
    }

    /// Leads subnets with an internet gateway to it.
    fn ensure_policy(&self, want: &VpcSpec) -> Result<(), NetworkError> {
        let out = |subnet: IpNet| Rule {
            priority: PRIORITY_OUT,
            from: Some(subnet),
            table: TABLE_OUT,
            ..Rule::default()
        };
        let leads_out = |subnet: &&SubnetSpec| {
            let table = want.route_tables.iter().find(|table| table.id == subnet.route_table);
            table.is_some_and(|table| {
                table.routes.iter().any(|(_, target)| *target == RouteTargetSpec::InternetGateway)
            })
        };
        let public = want.subnets.iter().filter(leads_out);
        let wanted: BTreeSet<IpNet> = public.map(|subnet| IpNet::V4(subnet.cidr.trunc())).collect();
        let have = self.handle.rule_list(Family::V4)?;
        for old in have.iter().filter(|r| r.priority == PRIORITY_OUT) {
            if old.from.is_none_or(|from| !wanted.contains(&from)) {
                self.handle.rule_del(old)?;
            }
        }
        // The main table without its default route, of which there should be none.
        self.handle.rule_add(&Rule {
            priority: PRIORITY_LOCAL,
            table: TABLE_MAIN,
            suppress_prefixlength: Some(0),
            ..Rule::default()
        })?;
        for subnet in wanted {
            self.handle.rule_add(&out(subnet))?;
        }
        Ok(())
    }

    /// Whether the VPC is made and its table knows an interface.
    pub fn is_ready_for(&self, eni: &EniId) -> bool {
        self.spec.is_some() && self.rules.as_ref().is_some_and(|rules| rules.enis.contains_key(eni))
    }

    /// Loads the document's rules in one transaction, as a change where what is loaded is known.
    fn ensure_rules(&mut self, spec: &NodeSpec, edge: &Edge, verify: bool) -> Result<(), NetworkError> {
        let mut want = VpcRules::of(spec, &self.id);
        // An interface that was plugged for a later document keeps what it was given.
        for (id, eni) in self.rules.iter().flat_map(|have| &have.enis) {
            if !want.enis.contains_key(id) && self.devices.get(&eni.device).is_some_and(Device::is_early) {
                let mut eni = eni.clone();
                eni.groups.retain(|group| want.groups.contains_key(group));
                want.enis.insert(id.clone(), eni);
            }
        }
        self.load(&want, verify)?;
        self.rules = Some(want);
        if verify {
            self.published = None;
        }
        self.publish(edge)
    }

    /// Removes the rules of an interface that the applied document does not have.
    pub fn forget(&mut self, eni: &EniId, edge: &Edge) -> Result<(), NetworkError> {
        let Some(have) = &self.rules else { return Ok(()) };
        if self.named.contains(&names::eni_device(eni)) || !have.enis.contains_key(eni) {
            return Ok(());
        }
        let mut want = have.clone();
        want.enis.remove(eni);
        self.load(&want, false)?;
        self.rules = Some(want);
        self.publish(edge)
    }

    fn load(&mut self, want: &VpcRules, verify: bool) -> Result<(), NetworkError> {
        if let Some(have) = self.rules.as_ref().filter(|_| !verify) {
            let change = rules::delta(have, want);
            if change.is_empty() {
                return Ok(());
            }
            match nft::apply(Some(&self.ns), &change) {
                Ok(()) => return Ok(()),
                // The table is not what was thought, most likely changed by hand: say all of it.
                Err(e) => {
                    tracing::warn!(vpc = %self.id, error = %e, "changed rules were refused; loading all")
                }
            }
        }
        self.rules = None;
        nft::apply(Some(&self.ns), &rules::render(want))?;
        Ok(())
    }

    /// Leads the outside to the public addresses of interfaces that are plugged. Until one is, the outside is told that
    /// nobody has its address: a first packet that is lost in here costs its sender a second.
    pub fn publish(&mut self, edge: &Edge) -> Result<(), NetworkError> {
        let Some(rules) = &self.rules else { return Ok(()) };
        let plugged = rules.enis.values().filter(|eni| self.devices.contains_key(&eni.device));
        let wanted: BTreeSet<Ipv4Addr> = plugged.filter_map(|eni| Some(eni.public?.0)).collect();
        // After adoption and on verification the kernel is asked.
        let have = match self.published.take() {
            Some(known) => known,
            None => edge.published(&self.id)?,
        };
        for public in have.difference(&wanted) {
            edge.withdraw(&self.id, *public)?;
        }
        for public in wanted.difference(&have) {
            edge.publish(&self.id, *public)?;
        }
        self.published = Some(wanted);
        Ok(())
    }

    /// The host routes of a device, from the kernel.
    pub fn routed(&self, device: &str) -> Result<BTreeSet<Ipv4Addr>, NetworkError> {
        let routes = self.handle.route_list(Family::V4, Some(TABLE_MAIN))?;
        let ours = routes.into_iter().filter(|r| r.dev.as_deref() == Some(device));
        Ok(ours
            .filter_map(|r| match r.dst.addr() {
                IpAddr::V4(ip) if r.dst.prefix_len() == 32 => Some(ip),
                IpAddr::V4(_) | IpAddr::V6(_) => None,
            })
            .collect())
    }

    /// Removes all of it.
    pub fn destroy(&self, tag: &str, edge: &Edge) -> Result<(), NetworkError> {
        edge.detach(&self.id)?;
        netns::delete(&names::vpc_netns(tag, &self.id))?;
        Ok(())
    }
}
