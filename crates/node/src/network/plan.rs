//! Which way a packet goes in a VPC: rules and routes, from the document, as a pure function.
//!
//! ```text
//!  90   iif lo              main      what the namespace itself sends, whose addresses are subnets' too
//!  100  iif igw, vgw        table G   what comes in by a gateway that has a table
//!  101  iif igw, vgw, p…    main      then, and what comes in by any other way: straight to an interface
//!  150  iif eX              table N   an interface that sends for others: its subnet's table, whatever the source
//!  151  iif eX              main      then straight to an interface
//!  200  from SUBNET         table N   the subnet's table
//!  then                     main      one route an interface's address (eni.rs), and nothing else: a black hole
//! ```
//!
//! A kernel table is an EC2 table: each of its routes is there, so that the kernel finds the longest prefix. A local
//! route is a `throw`, which goes on to the main table, where only interfaces are.
//!
//! What comes in by a peering connection, an endpoint or a gateway is looked up in the main table only. That is what
//! keeps a VPC from being a bridge between two others, or between another and the internet.
//!
//! Invariants:
//! - A route to an interface has a black hole under it, which takes over the moment that the device goes.
//! - A table's number follows from its id and the ids of the VPC's other tables, so that a new process finds it again.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use cumulet_linux::netlink::{Family, Handle, Route, RouteKind, Rule, TABLE_MAIN};
use cumulet_model::{EniId, RouteTableId, VpcId};
use cumulet_node_api::{EniHolder, NodeSpec, RouteTargetSpec, VpcSpec};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::names;

/// The other end of every link that leads out of a namespace, as a next hop; only a permanent neighbour.
pub const NEXT_V4: Ipv4Addr = Ipv4Addr::new(169, 254, 0, 1);
/// As [`NEXT_V4`]. It is also the router's own address on interfaces' devices.
pub const NEXT_V6: Ipv6Addr = Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 1);
/// The guest of an interface, as a next hop for IPv6; only a permanent neighbour.
pub const GUEST_V6: Ipv6Addr = Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 2);

const PRIORITY_OWN: u32 = 90;
const PRIORITY_GATEWAY: u32 = 100;
const PRIORITY_ARRIVED: u32 = 101;
const PRIORITY_FORWARDER: u32 = 150;
const PRIORITY_FORWARDED: u32 = 151;
const PRIORITY_SUBNET: u32 = 200;
/// Tables below are the kernel's and people's.
const FIRST_TABLE: u32 = 0x1_0000;
/// How routes are preferred: what is wanted, and what takes over when its device is gone.
const METRIC: u32 = 10;
const METRIC_UNDER: u32 = 20;

/// What the kernel says of a device that is gone or down: ENODEV, ENETDOWN.
const GONE: [i32; 2] = [19, 100];

/// Where a route leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hop {
    /// To the next rule.
    Throw,
    /// Nowhere.
    Blackhole,
    /// Through a device, to a neighbour.
    Via(String, IpAddr),
}

/// Table, destination, metric: what there can be one route of.
pub type Place = (u32, IpNet, u32);

/// Rules and routes of a VPC, without those of each interface.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Rules.
    pub rules: BTreeSet<Rule>,
    /// Routes.
    pub routes: BTreeMap<Place, Hop>,
}

impl Plan {
    /// What the document wants, given the devices that are there.
    pub fn of(spec: &NodeSpec, vpc: &VpcSpec, devices: &dyn Fn(&str) -> bool) -> Plan {
        let mut plan = Plan::default();
        let numbers = numbers(vpc.route_tables.iter().map(|table| &table.id));
        let v6 = !vpc.ipv6_cidrs.is_empty();
        for family in [Family::V4, Family::V6] {
            if family == Family::V6 && !v6 {
                continue;
            }
            plan.rules.insert(by_link(family, PRIORITY_OWN, "lo", TABLE_MAIN));
            plan.routes.insert((TABLE_MAIN, anywhere(family), METRIC_UNDER), Hop::Blackhole);
            plan.arrivals(spec, vpc, family, &numbers, devices);
            for subnet in &vpc.subnets {
                let range = match family {
                    Family::V4 => Some(IpNet::V4(subnet.cidr.trunc())),
                    Family::V6 => subnet.ipv6_cidr.map(|net| IpNet::V6(net.trunc())),
                };
                if let (Some(from), Some(table)) = (range, numbers.get(&subnet.route_table)) {
                    let rule = Rule { family, priority: PRIORITY_SUBNET, table: *table, ..Rule::default() };
                    plan.rules.insert(Rule { from: Some(from), ..rule });
                }
            }
        }
        for table in &vpc.route_tables {
            let number = numbers[&table.id];
            for (to, target) in &table.routes {
                if to.addr().is_ipv4() || v6 {
                    plan.route(number, to.trunc(), Way::of(spec, vpc, target, to.addr().is_ipv6()), devices);
                }
            }
        }
        plan
    }

    /// Rules by the link that packets came by.
    fn arrivals(
        &mut self,
        spec: &NodeSpec,
        vpc: &VpcSpec,
        family: Family,
        numbers: &BTreeMap<RouteTableId, u32>,
        devices: &dyn Fn(&str) -> bool,
    ) {
        let gateways = [(names::IGW, &vpc.internet_gateway_table), (names::VGW, &vpc.vpn_gateway_table)];
        for (link, table) in gateways {
            if let Some(number) = table.as_ref().and_then(|table| numbers.get(table)) {
                self.rules.insert(by_link(family, PRIORITY_GATEWAY, link, *number));
            }
        }
        for link in ways(spec, vpc) {
            self.rules.insert(by_link(family, PRIORITY_ARRIVED, &link, TABLE_MAIN));
        }
        let forwarders = spec.enis.values().filter(|eni| eni.vpc_id == vpc.id && forwards(eni));
        for eni in forwarders {
            let device = names::eni_device(&eni.id);
            let subnet = vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id);
            let table = subnet.and_then(|subnet| numbers.get(&subnet.route_table));
            if let Some(table) = table.filter(|_| devices(&device)) {
                self.rules.insert(by_link(family, PRIORITY_FORWARDER, &device, *table));
                // What its own table leaves to the VPC is not the source's table's to send back.
                self.rules.insert(by_link(family, PRIORITY_FORWARDED, &device, TABLE_MAIN));
            }
        }
    }

    fn route(&mut self, table: u32, to: IpNet, way: Way, devices: &dyn Fn(&str) -> bool) {
        match way {
            Way::Inside => drop(self.routes.insert((table, to, METRIC), Hop::Throw)),
            Way::Nowhere => drop(self.routes.insert((table, to, METRIC_UNDER), Hop::Blackhole)),
            Way::Through(device, gateway) => {
                self.routes.insert((table, to, METRIC_UNDER), Hop::Blackhole);
                if devices(&device) {
                    self.routes.insert((table, to, METRIC), Hop::Via(device, gateway));
                }
            }
        }
    }

    /// What the kernel has of this kind.
    pub fn read(handle: &Handle) -> cumulet_linux::Result<Plan> {
        let mut plan = Plan::default();
        for family in [Family::V4, Family::V6] {
            let ours = PRIORITY_OWN..=PRIORITY_SUBNET;
            let rules = handle.rule_list(family)?.into_iter();
            plan.rules.extend(rules.filter(|rule| ours.contains(&rule.priority)));
            for route in handle.route_list(family, None)? {
                if let Some((place, hop)) = read(route) {
                    plan.routes.insert(place, hop);
                }
            }
        }
        Ok(plan)
    }

    /// Leads from `have` to this plan, so that no packet finds less than both allow. Returns whether all of it could
    /// be done: a device that went away meanwhile, or is down, takes no route, and the black hole under it stays.
    pub fn carry_out(&self, have: &Plan, handle: &Handle) -> cumulet_linux::Result<bool> {
        let mut whole = true;
        for (place, hop) in &self.routes {
            if have.routes.get(place) == Some(hop) {
                continue;
            }
            match handle.route_replace(&write(place, hop)) {
                Ok(()) => {}
                Err(e) if matches!(hop, Hop::Via(..)) && e.errno().is_some_and(|e| GONE.contains(&e)) => {
                    whole = false;
                }
                Err(e) => return Err(e),
            }
        }
        for rule in self.rules.difference(&have.rules) {
            handle.rule_add(rule)?;
        }
        for rule in have.rules.difference(&self.rules) {
            handle.rule_del(rule)?;
        }
        for (place, hop) in have.routes.iter().filter(|(place, _)| !self.routes.contains_key(place)) {
            handle.route_del(&write(place, hop))?;
        }
        Ok(whole)
    }

    /// Forgets the routes through a device, which the kernel drops with it. Rules stay.
    pub fn forget(&mut self, device: &str) {
        self.routes.retain(|_, hop| !matches!(hop, Hop::Via(dev, _) if dev == device));
    }
}

/// A target, as a VPC's namespace sees it.
enum Way {
    Inside,
    Nowhere,
    Through(String, IpAddr),
}

impl Way {
    fn of(spec: &NodeSpec, vpc: &VpcSpec, target: &RouteTargetSpec, v6: bool) -> Way {
        let next = if v6 { IpAddr::V6(NEXT_V6) } else { IpAddr::V4(NEXT_V4) };
        let through = |device: &str| Way::Through(device.to_owned(), next);
        match target {
            RouteTargetSpec::Local => Way::Inside,
            RouteTargetSpec::InternetGateway => through(names::IGW),
            RouteTargetSpec::EgressOnlyInternetGateway if v6 => through(names::EGRESS_ONLY),
            RouteTargetSpec::EgressOnlyInternetGateway | RouteTargetSpec::Blackhole => Way::Nowhere,
            RouteTargetSpec::Interface(eni) => Way::to_interface(spec, &vpc.id, eni, v6),
            RouteTargetSpec::Peering(id) => through(&names::peering_device(id)),
            RouteTargetSpec::VpnGateway(_) => through(names::VGW),
            // Its own interfaces are reached like any other.
            RouteTargetSpec::Endpoint(id) => through(&names::endpoint_device(id)),
        }
    }

    /// An interface that checks destinations drops what is for others, and so does the way to it.
    fn to_interface(spec: &NodeSpec, vpc: &VpcId, id: &EniId, v6: bool) -> Way {
        let eni = spec.enis.get(id).filter(|eni| eni.vpc_id == *vpc && forwards(eni));
        let next = |eni: &cumulet_node_api::EniSpec| match v6 {
            true if has_ipv6(eni) => Some(IpAddr::V6(GUEST_V6)),
            true => None,
            false => eni.private_ips.first().map(|ip| IpAddr::V4(*ip)),
        };
        match eni.and_then(|eni| next(eni)) {
            Some(gateway) => Way::Through(names::eni_device(id), gateway),
            None => Way::Nowhere,
        }
    }
}

/// Whether an interface may send and receive for others.
pub fn forwards(eni: &cumulet_node_api::EniSpec) -> bool {
    match eni.holder {
        EniHolder::NatGateway(_) => true,
        EniHolder::Instance { .. } | EniHolder::Endpoint(_) => !eni.source_dest_check,
    }
}

/// Whether an interface has anything to do with IPv6.
pub fn has_ipv6(eni: &cumulet_node_api::EniSpec) -> bool {
    !eni.ipv6.is_empty() || eni.prefixes.iter().any(|net| net.addr().is_ipv6())
}

/// The links that lead out of a VPC, by their names in its namespace.
pub fn ways(spec: &NodeSpec, vpc: &VpcSpec) -> BTreeSet<String> {
    let mut ways = BTreeSet::new();
    if vpc.internet_gateway {
        ways.insert(names::IGW.to_owned());
    }
    if has_egress_only(vpc) {
        ways.insert(names::EGRESS_ONLY.to_owned());
    }
    if vpc.vpn_gateway.is_some() {
        ways.insert(names::VGW.to_owned());
    }
    ways.extend(peerings(spec, &vpc.id).map(|peering| names::peering_device(&peering.id)));
    let endpoints = spec.endpoints.values().filter(|endpoint| endpoint.vpc_id == vpc.id);
    ways.extend(endpoints.filter(|e| !e.ranges.is_empty()).map(|e| names::endpoint_device(&e.id)));
    ways
}

/// Whether a table of the VPC leads to an egress-only gateway.
pub fn has_egress_only(vpc: &VpcSpec) -> bool {
    let mut targets = vpc.route_tables.iter().flat_map(|table| &table.routes);
    targets.any(|(_, target)| *target == RouteTargetSpec::EgressOnlyInternetGateway)
}

/// The peering connections of a VPC.
pub fn peerings<'a>(
    spec: &'a NodeSpec,
    vpc: &'a VpcId,
) -> impl Iterator<Item = &'a cumulet_node_api::PeeringSpec> {
    spec.peerings.values().filter(move |peering| peering.vpcs.contains(vpc)).map(AsRef::as_ref)
}

/// A number for each table. Two ids that want the same number are told apart by their order.
fn numbers<'a>(tables: impl Iterator<Item = &'a RouteTableId>) -> BTreeMap<RouteTableId, u32> {
    let sorted: BTreeSet<&RouteTableId> = tables.collect();
    let mut taken = BTreeSet::new();
    let mut numbers = BTreeMap::new();
    for id in sorted {
        let mut number = FIRST_TABLE | (fnv(id.as_str()) & 0x7fff_ffff);
        while !taken.insert(number) {
            number = FIRST_TABLE | (number.wrapping_add(1) & 0x7fff_ffff);
        }
        numbers.insert(id.clone(), number);
    }
    numbers
}

/// FNV-1a: the same in every process and version, unlike the standard library's hashes.
fn fnv(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn by_link(family: Family, priority: u32, link: &str, table: u32) -> Rule {
    Rule { family, priority, iif: Some(link.to_owned()), table, ..Rule::default() }
}

fn anywhere(family: Family) -> IpNet {
    match family {
        Family::V4 => IpNet::V4(Ipv4Net::default()),
        Family::V6 => IpNet::V6(Ipv6Net::default()),
    }
}

fn write((table, to, metric): &Place, hop: &Hop) -> Route {
    let route = Route::to(*to).table(*table).metric(*metric);
    match hop {
        Hop::Throw => route.kind(RouteKind::Throw),
        Hop::Blackhole => route.kind(RouteKind::Blackhole),
        Hop::Via(device, gateway) => route.via(*gateway).dev(device).onlink(),
    }
}

fn read(route: Route) -> Option<(Place, Hop)> {
    let place = (route.table, route.dst, route.metric?);
    let ours = route.table >= FIRST_TABLE || (route.table == TABLE_MAIN && route.dst.prefix_len() == 0);
    let hop = match route.kind {
        _ if !ours => return None,
        RouteKind::Throw => Hop::Throw,
        RouteKind::Blackhole => Hop::Blackhole,
        RouteKind::Unicast => Hop::Via(route.dev?, route.via?),
        RouteKind::Local | RouteKind::Unreachable | RouteKind::Prohibit | RouteKind::Other(_) => return None,
    };
    Some((place, hop))
}

#[cfg(test)]
#[path = "plan_tests.rs"]
mod tests;
