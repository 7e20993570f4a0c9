//! Network ACLs: what of a VPC's document the filter needs, and the chains of subnets whose ACL refuses anything.
//!
//! A packet that stays in its subnet is not looked at. A subnet whose ACL lets all through in a direction has no chain
//! and its interfaces no entry in the map, so that it costs nothing.

use std::collections::{BTreeMap, BTreeSet};

use cumulet_model::SubnetId;
use cumulet_model::network::{AclEntry, Direction, Protocol};
use cumulet_node_api::{RouteTargetSpec, SubnetSpec, VpcSpec};
use ipnet::IpNet;

use super::group::{side, what};
use super::named::{disjoint, text};
use super::table::{Change, Table};

/// The base chain of all that is forwarded.
pub const FORWARD: &str = "forward";

const DEVICES: &str = "type ifname";

/// What the filter takes from a VPC's document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Chains of subnets with an ACL that refuses something.
    pub subnets: BTreeMap<SubnetId, Restricted>,
    /// IPv6 ranges of the VPC.
    own_ranges6: BTreeSet<IpNet>,
    /// IPv6 ranges of subnets with a route to the internet gateway.
    reachable6: BTreeSet<IpNet>,
}

/// Rules for what leaves and enters a subnet; none where all may.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restricted {
    /// What may leave.
    pub out: Option<Vec<String>>,
    /// What may enter.
    pub enter: Option<Vec<String>>,
}

impl Plan {
    /// What a VPC's document wants.
    pub fn of(vpc: &VpcSpec) -> Plan {
        let restricted = vpc.subnets.iter().filter_map(|subnet| {
            let acl = vpc.acls.iter().find(|acl| acl.id == subnet.acl);
            let entries: &[AclEntry] = acl.map(|acl| acl.entries.as_slice()).unwrap_or_default();
            let rules = Restricted {
                out: rules(subnet, entries, Direction::Egress),
                enter: rules(subnet, entries, Direction::Ingress),
            };
            (rules != Restricted::default()).then(|| (subnet.id.clone(), rules))
        });
        let reachable = vpc.subnets.iter().filter(|subnet| leads_out(vpc, subnet));
        Plan {
            subnets: restricted.collect(),
            own_ranges6: disjoint(vpc.ipv6_cidrs.iter().map(|net| IpNet::V6(*net))),
            reachable6: disjoint(reachable.filter_map(|subnet| subnet.ipv6_cidr.map(IpNet::V6))),
        }
    }

    /// The chain of all that is forwarded. ACLs come first, because they see every packet.
    pub fn forward(&self) -> Vec<String> {
        let acls = ["iifname vmap @acl_out", "oifname vmap @acl_in"];
        let acls = acls.iter().filter(|_| !self.subnets.is_empty());
        let rest = [
            "ct state established,related accept",
            "ct state invalid drop",
            "iifname { \"igw\", \"eigw\" } jump from_gateways",
            "iifname \"g*\" drop",
            "oifname { \"igw\", \"eigw\" } goto to_gateways",
            "oifname != \"e*\" accept",
            "oifname . ip daddr != @owned4 jump strangers_out",
            "oifname . ip6 daddr != @owned6 jump strangers_out",
            "oifname vmap @ingress",
        ];
        acls.chain(&rest).map(|rule| (*rule).to_owned()).collect()
    }

    /// Wants the plan's chains and sets in place of another's. The sets' devices are the interfaces' own business.
    pub fn put(&self, old: &Plan, table: &Table, change: &mut Change) {
        for (name, ranges) in [("own_ranges6", &self.own_ranges6), ("reachable6", &self.reachable6)] {
            for key in table.keys_of(name) {
                change.elements.insert((name.to_owned(), key.to_owned()), None);
            }
            for net in ranges {
                change.elements.insert((name.to_owned(), text(*net)), Some(String::new()));
            }
        }
        for id in old.subnets.keys().filter(|id| !self.subnets.contains_key(*id)) {
            change.sets.insert(devices(id), None);
        }
        for id in old.subnets.keys().chain(self.subnets.keys()) {
            let rules = self.subnets.get(id);
            if rules.is_some() {
                change.sets.insert(devices(id), Some(DEVICES));
            }
            let sides = [
                (Direction::Egress, rules.and_then(|r| r.out.clone())),
                (Direction::Ingress, rules.and_then(|r| r.enter.clone())),
            ];
            for (direction, rules) in sides {
                change.chains.insert(chain(id, direction), rules);
            }
        }
    }
}

/// A subnet's chain.
pub fn chain(id: &SubnetId, direction: Direction) -> String {
    format!("acl_{}_{}", id.digits(), side(direction))
}

/// The set of a subnet's devices, for subnets that have a chain.
pub fn devices(id: &SubnetId) -> String {
    format!("net_{}", id.digits())
}

/// Whether a subnet's route table leads IPv6 to the internet gateway.
fn leads_out(vpc: &VpcSpec, subnet: &SubnetSpec) -> bool {
    let table = vpc.route_tables.iter().find(|table| table.id == subnet.route_table);
    vpc.internet_gateway
        && table.is_some_and(|table| {
            let mut routes = table.routes.iter();
            routes.any(|(to, target)| to.addr().is_ipv6() && *target == RouteTargetSpec::InternetGateway)
        })
}

/// The chain of one direction; none when all may pass.
fn rules(subnet: &SubnetSpec, entries: &[AclEntry], direction: Direction) -> Option<Vec<String>> {
    let egress = direction == Direction::Egress;
    let mut entries: Vec<&AclEntry> = entries.iter().filter(|entry| entry.egress == egress).collect();
    entries.sort_by_key(|entry| entry.number);
    let versions = [false, true].into_iter().filter(|v6| !v6 || subnet.ipv6_cidr.is_some());
    let mut first = versions.map(|v6| entries.iter().find(|entry| entry.cidr.addr().is_ipv6() == v6));
    if first.all(|entry| entry.is_some_and(|entry| allows_all(entry))) {
        return None;
    }
    let (device, end) = if egress { ("oifname", "daddr") } else { ("iifname", "saddr") };
    let refused = format!("goto refused_acl_{}", side(direction));
    let mut rules = vec![format!("{device} @{} return", devices(&subnet.id))];
    for entry in entries {
        let v6 = entry.cidr.addr().is_ipv6();
        let Some(what) = what(entry.protocol, v6) else { continue };
        let peer = match (entry.cidr.prefix_len(), v6) {
            (0, false) => "meta nfproto ipv4".to_owned(),
            (0, true) => "meta nfproto ipv6".to_owned(),
            (_, false) => format!("ip {end} {}", text(entry.cidr.trunc())),
            (_, true) => format!("ip6 {end} {}", text(entry.cidr.trunc())),
        };
        let verdict = if entry.allow { "return" } else { &refused };
        rules.push(format!("{peer}{what} {verdict}"));
    }
    rules.push(refused);
    Some(rules)
}

/// The place of an entry (none: of the final one that denies all) in its chain; none where there is no chain, because
/// all may pass.
pub fn place_of(
    subnet: &SubnetSpec,
    entries: &[AclEntry],
    direction: Direction,
    number: Option<u16>,
) -> Option<usize> {
    let rules = rules(subnet, entries, direction)?;
    let egress = direction == Direction::Egress;
    let mut rendered: Vec<&AclEntry> = entries
        .iter()
        .filter(|entry| entry.egress == egress && what(entry.protocol, entry.cidr.addr().is_ipv6()).is_some())
        .collect();
    rendered.sort_by_key(|entry| entry.number);
    match number {
        // The first rule lets what stays in the subnet through.
        Some(number) => rendered.iter().position(|entry| entry.number == number).map(|place| place + 1),
        None => Some(rules.len() - 1),
    }
}

fn allows_all(entry: &AclEntry) -> bool {
    entry.allow && entry.protocol == Protocol::All && entry.cidr.prefix_len() == 0
}
