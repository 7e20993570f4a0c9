//! One VPC: a namespace that routes and filters.
//!
//! The loopback has the addresses that answer for the VPC itself: each subnet's gateway, the metadata address, the
//! resolvers. Rules and tables are [`Plan`]; the main table has one host route an interface address (eni.rs).
//!
//! Invariant: what is remembered is what the kernel was seen to have or took without complaint; a new process and a
//! verification read it, so that making, repairing and adopting are one thing.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, Ipv6Addr};

use cumulet_linux::netlink::{Family, Handle, Rule, TABLE_MAIN};
use cumulet_linux::{NetNs, netns, sysctl};
use cumulet_model::{EniId, VpcId};
use cumulet_node_api::{NodeSpec, PeeringSpec, VpcSpec};
use ipnet::IpNet;

use super::edge::Edge;
use super::eni::Device;
use super::gateways::Gateway;
use super::internet::InternetGateway;
use super::join::{End, join};
use super::plan::{self, Plan};
use super::rules::Filter;
use super::{NetworkError, host_net, names};

/// The metadata service.
const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);
/// The same by IPv6, in VPCs that have it.
const METADATA_V6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x254);
/// The resolver's fixed address.
const RESOLVER: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);

/// Parameters of a VPC's namespace. Reverse path filtering is off: the packet filter checks sources, and a packet may
/// come another way than it would go.
const SYSCTLS: &[(&str, &str)] = &[
    ("net/ipv4/ip_forward", "1"),
    // Nearly all packets are forwarded: looking for a socket first is in vain (1 % of a round trip).
    ("net/ipv4/ip_early_demux", "0"),
    // The table knows each interface's sources (rules/base.rs). Without this the kernel asks all routing tables for the
    // way back of each packet, only to see that its source isn't this router (4 % of a round trip).
    ("net/ipv4/conf/all/accept_local", "1"),
    ("net/ipv4/conf/all/rp_filter", "0"),
    ("net/ipv4/conf/default/rp_filter", "0"),
    ("net/ipv4/conf/all/proxy_arp", "0"),
    ("net/ipv4/conf/default/proxy_arp", "1"),
    ("net/ipv4/conf/all/send_redirects", "0"),
    ("net/ipv4/conf/default/send_redirects", "0"),
    ("net/ipv4/conf/all/accept_redirects", "0"),
    ("net/ipv4/conf/default/accept_redirects", "0"),
];

/// The same for IPv6, where the kernel has it: off on new devices, no addresses but those given.
const SYSCTLS_V6: &[(&str, &str)] = &[
    ("net/ipv6/conf/all/forwarding", "1"),
    ("net/ipv6/conf/default/disable_ipv6", "1"),
    ("net/ipv6/conf/default/addr_gen_mode", "1"),
    ("net/ipv6/conf/default/accept_ra", "0"),
    ("net/ipv6/conf/default/accept_dad", "0"),
    ("net/ipv6/conf/all/accept_redirects", "0"),
    ("net/ipv6/conf/default/accept_redirects", "0"),
];

/// Where the kernel has its rule for the main table.
const PRIORITY_MAIN: u32 = 32_766;

/// A VPC that exists on this node.
#[derive(Debug)]
pub struct Vpc {
    pub(super) id: VpcId,
    pub(super) ns: NetNs,
    pub(super) handle: Handle,
    /// As last made true; none after adoption or a failure.
    spec: Option<VpcSpec>,
    /// The table.
    pub(super) filter: Filter,
    /// What translates public addresses; none until it is wanted and made, or adopted.
    pub(super) internet: Option<InternetGateway>,
    /// Public addresses that the outside is led here for; none when that is not known.
    pub(super) published: Option<BTreeSet<Ipv4Addr>>,
    /// Rules and routes that are there; none when that is not known.
    ways: Option<Plan>,
    /// Links to other namespaces, by name.
    links: BTreeSet<String>,
    /// Peers that a link was made to, or lost, and which have not been told.
    pub(super) touched: BTreeSet<VpcId>,
    /// Namespaces of gateways, as last made true.
    pub(super) gateways: BTreeMap<String, Gateway>,
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
        let filter = Filter::open(id, &ns)?;
        let mut vpc = Vpc {
            id: id.clone(),
            ns,
            handle,
            spec: None,
            filter,
            internet: None,
            published: None,
            ways: None,
            links: BTreeSet::new(),
            touched: BTreeSet::new(),
            gateways: BTreeMap::new(),
            devices: BTreeMap::new(),
            wanted,
            named: BTreeSet::new(),
        };
        for link in vpc.handle.link_list()? {
            if names::is_eni_device(&link.name) {
                vpc.devices.insert(link.name, Device::adopted());
            } else if names::is_way(&link.name) {
                vpc.links.insert(link.name);
            }
        }
        Ok(vpc)
    }

    /// Makes the VPC and its rules as the document says, devices apart. Cheap when that is done already.
    pub fn ensure(&mut self, spec: &NodeSpec, edge: &Edge, verify: bool) -> Result<(), NetworkError> {
        let want = spec.vpcs.get(&self.id).ok_or_else(|| NetworkError::UnknownVpc(self.id.clone()))?;
        if verify || self.spec.as_ref() != Some(want) {
            let id = self.id.clone();
            self.spec = None;
            std::thread::scope(|scope| {
                // Both wait for an nft process, so they wait together.
                let outside = scope.spawn(|| edge.note_attached(&id, verify));
                let inside =
                    self.ensure_base(want, edge).and_then(|()| self.ensure_rules(spec, edge, verify));
                let outside = outside.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                inside.and(outside)
            })?;
        } else {
            self.ensure_rules(spec, edge, false)?;
        }
        self.ensure_links(spec, edge, verify)?;
        self.ensure_ways(spec, verify)?;
        self.spec = Some(VpcSpec::clone(want));
        Ok(())
    }

    fn ensure_base(&mut self, want: &VpcSpec, edge: &Edge) -> Result<(), NetworkError> {
        let v6 = !want.ipv6_cidrs.is_empty();
        self.ns.run(|| {
            for (path, value) in SYSCTLS_V6 {
                let written = sysctl::write(path, value);
                // Only who wants IPv6 needs a kernel that has it.
                if v6 {
                    written?;
                }
            }
            SYSCTLS.iter().try_for_each(|(path, value)| sysctl::write(path, value))
        })??;
        self.handle.set_up("lo")?;
        // The kernel's own, which somebody may have flushed with ours.
        for family in [Family::V4, Family::V6].into_iter().filter(|family| *family == Family::V4 || v6) {
            let main = Rule { family, priority: PRIORITY_MAIN, table: TABLE_MAIN, ..Rule::default() };
            self.handle.rule_add(&main)?;
        }
        self.ensure_addresses(want)?;
        self.ensure_outside(want, edge)
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
        let wanted: BTreeSet<IpNet> = wanted.into_iter().map(|ip| host_net(ip.into())).collect();
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
        if !want.ipv6_cidrs.is_empty() && super::join::has_ipv6(&self.ns)? {
            self.handle.addr_add("lo", host_net(METADATA_V6.into()))?;
        }
        Ok(())
    }

    /// Links to peers, and to the namespaces of gateways that routes lead to. The links to the outside are the edge's.
    pub fn ensure_links(&mut self, spec: &NodeSpec, edge: &Edge, verify: bool) -> Result<(), NetworkError> {
        let Some(want) = spec.vpcs.get(&self.id) else { return Ok(()) };
        let wanted = plan::ways(spec, want);
        let id = self.id.clone();
        for peering in plan::peerings(spec, &id) {
            if verify || !self.links.contains(&names::peering_device(&peering.id)) {
                self.join_peer(peering, edge)?;
            }
        }
        self.ensure_vpn(spec, want, edge, verify)?;
        self.ensure_gateway_endpoints(spec, edge, verify)?;
        let gone: Vec<String> = self.links.difference(&wanted).cloned().collect();
        for link in gone {
            self.handle.link_delete(&link)?;
            self.lose_link(&link);
        }
        Ok(())
    }

    /// Links the VPC with its peer when that is here; else the peer does, once it is.
    fn join_peer(&mut self, peering: &PeeringSpec, edge: &Edge) -> Result<(), NetworkError> {
        let device = names::peering_device(&peering.id);
        let Some(peer) = peering.vpcs.iter().find(|id| **id != self.id) else { return Ok(()) };
        let _turn = edge.joining();
        let ns = match netns::open(&names::vpc_netns(edge.tag(), peer)) {
            Ok(ns) => ns,
            Err(e) if e.is_not_found() => {
                self.lose_link(&device);
                return Ok(());
            }
            Err(e) => return Err(e.into()),
        };
        let handle = Handle::in_ns(&ns)?;
        let mine = End { ns: &self.ns, handle: &self.handle, device: &device };
        let theirs = End { ns: &ns, handle: &handle, device: &device };
        join(if peering.vpcs[0] == self.id { [mine, theirs] } else { [theirs, mine] })?;
        if self.links.insert(device) {
            self.touched.insert(peer.clone());
        }
        Ok(())
    }

    /// Notes that a link is there. Routes through one that was there before may have gone with it.
    pub(super) fn gain_link(&mut self, link: &str) {
        if let Some(ways) = &mut self.ways {
            ways.forget(link);
        }
        self.links.insert(link.to_owned());
    }

    /// Notes that a link is there; whether that is news.
    pub(super) fn gain_new_link(&mut self, link: &str) -> bool {
        self.links.insert(link.to_owned())
    }

    /// Notes that a link is gone, and the routes through it.
    pub(super) fn lose_link(&mut self, link: &str) {
        self.links.remove(link);
        if let Some(ways) = &mut self.ways {
            ways.forget(link);
        }
    }

    pub(super) fn has_link(&self, link: &str) -> bool {
        self.links.contains(link)
    }

    /// Notes that a peer's link may have come or gone.
    pub fn doubt_peer(&mut self, spec: &NodeSpec, peer: &VpcId) {
        let links: Vec<String> = plan::peerings(spec, &self.id)
            .filter(|peering| peering.vpcs.contains(peer))
            .map(|peering| names::peering_device(&peering.id))
            .collect();
        links.iter().for_each(|link| self.lose_link(link));
    }

    /// Rules and routes.
    pub fn ensure_ways(&mut self, spec: &NodeSpec, verify: bool) -> Result<(), NetworkError> {
        let Some(want) = spec.vpcs.get(&self.id) else { return Ok(()) };
        let have = match self.ways.take().filter(|_| !verify) {
            Some(have) => have,
            None => Plan::read(&self.handle)?,
        };
        let there = |device: &str| self.links.contains(device) || self.devices.contains_key(device);
        let want = Plan::of(spec, want, &there);
        if have == want || want.carry_out(&have, &self.handle)? {
            self.ways = Some(want);
        }
        Ok(())
    }

    /// As [`Vpc::ensure_ways`], after a device was made anew: routes through an earlier one are gone.
    pub(super) fn ensure_ways_through(&mut self, spec: &NodeSpec, device: &str) -> Result<(), NetworkError> {
        if let Some(ways) = &mut self.ways {
            ways.forget(device);
        }
        self.ensure_ways(spec, false)
    }

    /// Whether the VPC is made and its table knows an interface.
    pub fn is_ready_for(&self, eni: &EniId) -> bool {
        self.spec.is_some() && self.filter.has(eni)
    }

    /// Loads the document's rules in one transaction, as a change where what is loaded is known.
    fn ensure_rules(&mut self, spec: &NodeSpec, edge: &Edge, verify: bool) -> Result<(), NetworkError> {
        let devices = &self.devices;
        // An interface that was plugged for a later document keeps what it was given.
        let keep = |id: &EniId| devices.get(&names::eni_device(id)).is_some_and(Device::is_early);
        self.filter.ensure(spec, verify, &keep)?;
        self.publish(edge, verify)
    }

    /// Lets `work` change tables of the namespace beside the VPC's own.
    pub fn unnoticed<T>(&mut self, work: impl FnOnce() -> T) -> Result<T, NetworkError> {
        self.filter.unnoticed(work)
    }

    /// Removes the rules of an interface that the applied document does not have.
    pub fn forget(&mut self, eni: &EniId, edge: &Edge) -> Result<(), NetworkError> {
        if self.named.contains(&names::eni_device(eni)) || !self.filter.has(eni) {
            return Ok(());
        }
        self.filter.forget(eni)?;
        self.publish(edge, false)
    }

    /// Removes all of it.
    pub fn destroy(&mut self, tag: &str, edge: &Edge) -> Result<(), NetworkError> {
        self.lose_internet(edge)?;
        edge.detach(&self.id)?;
        for link in std::mem::take(&mut self.links) {
            self.handle.link_delete(&link)?;
        }
        netns::delete(&names::vpc_netns(tag, &self.id))?;
        Ok(())
    }
}
