//! The packet filter and address translation of one VPC, as text for nft.
//!
//! ```text
//!  from an interface ──▶ forward_out: egress  map ─▶ eni_X_out ─▶ sg_A_out, sg_B_out, drop
//!                        forward_in:  ingress map ─▶ eni_Y_in  ─▶ sg_C_in, drop ──▶ to an interface
//!  from the outside ──▶ public_in (destination) … public_out (source) ──▶ to the outside
//! ```
//!
//! `accept` ends only the base chain that it is met in, so a packet between two interfaces passes both; `drop` is
//! final. Lookups are by map, so that the cost of a packet does not grow with the number of interfaces or groups.
//! Connections that are established are let through first: as on EC2, withdrawing a rule does not cut them.
//!
//! Invariants:
//! - Pure: what is wanted in, text out. [`render`] is the whole table, [`delta`] leads from one table to another; both
//!   are one transaction, and [`render`] is [`BASE`] and the delta from nothing, so that there is one way to say it.
//! - What can't be matched (ICMP of one version of IP from addresses of the other) is left out, so that no rule a user
//!   writes makes the kernel refuse the rest.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::net::Ipv4Addr;

use cumulet_model::network::{Direction, Peer, Protocol, SecurityGroupRule};
use cumulet_model::{EniId, SecurityGroupId, VpcId};
use cumulet_node_api::{EniSpec, GroupSpec, NodeSpec};
use ipnet::IpNet;

use super::names;

/// The table's name within a VPC's namespace.
pub const TABLE: &str = "cumulet";

/// The table without interfaces and groups; replaces whatever is there.
pub const BASE: &str = r#"table inet cumulet
delete table inet cumulet
table inet cumulet {
	map egress {
		type ifname : verdict
	}
	map ingress {
		type ifname : verdict
	}
	map public_in {
		type ipv4_addr : ipv4_addr
	}
	map public_out {
		type ipv4_addr : ipv4_addr
	}
	chain input {
		type filter hook input priority 0; policy drop;
		iifname "lo" accept
		ct state established,related accept
		ct state invalid drop
		iifname { "igw", "eigw", "vgw", "p*", "g*" } drop
		icmpv6 type { nd-router-solicit, nd-neighbor-solicit, nd-neighbor-advert } accept
		udp dport { 67, 547 } accept
		ip daddr 169.254.169.254 tcp dport 80 accept
		meta nfproto ipv4 meta l4proto { tcp, udp } th dport 53 accept
		icmp type echo-request accept
		icmpv6 type echo-request accept
	}
	chain forward_out {
		type filter hook forward priority -10; policy drop;
		ct state established,related accept
		ct state invalid drop
		iifname vmap @egress
		iifname "igw" ct status dnat accept
		iifname "igw" meta nfproto ipv6 accept
		iifname { "vgw", "p*" } accept
	}
	chain forward_in {
		type filter hook forward priority 0; policy drop;
		ct state established,related accept
		ct state invalid drop
		oifname vmap @ingress
		oifname { "igw", "eigw", "vgw", "p*", "g*" } accept
	}
	chain from_outside {
		type nat hook prerouting priority -100; policy accept;
		iifname "igw" dnat ip to ip daddr map @public_in
	}
	chain to_outside {
		type nat hook postrouting priority 100; policy accept;
		oifname "igw" snat ip to ip saddr map @public_out
	}
	chain leak_guard {
		type filter hook postrouting priority 150; policy accept;
		oifname "eigw" ct direction reply drop
		oifname != "igw" accept
		meta nfproto ipv6 accept
		ct status snat accept
		ct direction reply accept
		drop
	}
}
"#;

/// What the table of one VPC shall hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VpcRules {
    /// The VPC's security groups.
    pub groups: BTreeMap<SecurityGroupId, GroupRules>,
    /// Its interfaces here.
    pub enis: BTreeMap<EniId, EniRules>,
}

/// A security group: rules as text, in no order because all of them accept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupRules {
    /// What may come in.
    pub ingress: BTreeSet<String>,
    /// What may go out.
    pub egress: BTreeSet<String>,
    /// Addresses that a rule naming the group stands for.
    pub members: BTreeSet<Ipv4Addr>,
}

/// An interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EniRules {
    /// The device in the VPC's namespace.
    pub device: String,
    /// Its groups that exist; with none, nothing passes.
    pub groups: BTreeSet<SecurityGroupId>,
    /// Public and private address, translated one to one.
    pub public: Option<(Ipv4Addr, Ipv4Addr)>,
}

impl VpcRules {
    /// What a node's document wants of a VPC.
    pub fn of(spec: &NodeSpec, vpc: &VpcId) -> VpcRules {
        let known: BTreeSet<&SecurityGroupId> =
            spec.groups.iter().filter(|(_, group)| group.vpc_id == *vpc).map(|(id, _)| id).collect();
        let group =
            |id: &&SecurityGroupId| Some(((*id).clone(), GroupRules::of(spec.groups.get(*id)?, &known)));
        let enis = spec.enis.iter().filter(|(_, eni)| eni.vpc_id == *vpc);
        VpcRules {
            groups: known.iter().filter_map(group).collect(),
            enis: enis.map(|(id, eni)| (id.clone(), EniRules::of(eni, &known))).collect(),
        }
    }

    /// Public addresses and the private ones that they stand for.
    pub fn public(&self) -> BTreeMap<Ipv4Addr, Ipv4Addr> {
        self.enis.values().filter_map(|eni| eni.public).collect()
    }
}

impl GroupRules {
    fn of(group: &GroupSpec, known: &BTreeSet<&SecurityGroupId>) -> GroupRules {
        let side = |direction| {
            let rules = group.rules.iter().filter(move |rule| rule.direction == direction);
            rules.filter_map(|rule| statement(rule, known)).collect()
        };
        GroupRules {
            ingress: side(Direction::Ingress),
            egress: side(Direction::Egress),
            members: group
                .members
                .iter()
                .filter_map(|net| match net {
                    IpNet::V4(net) => Some(net.addr()),
                    IpNet::V6(_) => None,
                })
                .collect(),
        }
    }
}

impl EniRules {
    fn of(eni: &EniSpec, known: &BTreeSet<&SecurityGroupId>) -> EniRules {
        EniRules {
            device: names::eni_device(&eni.id),
            groups: eni.groups.iter().filter(|id| known.contains(id)).cloned().collect(),
            public: eni.public_ip().zip(eni.private_ips.first().copied()),
        }
    }
}

/// A rule as an nft statement; none when no packet can match it.
fn statement(rule: &SecurityGroupRule, known: &BTreeSet<&SecurityGroupId>) -> Option<String> {
    let end = match rule.direction {
        Direction::Ingress => "saddr",
        Direction::Egress => "daddr",
    };
    // Group members are IPv4 addresses.
    let v6 = matches!(rule.peer, Peer::Ipv6(_));
    let peer = match &rule.peer {
        Peer::Ipv4(net) if net.prefix_len() == 0 => "meta nfproto ipv4".to_owned(),
        Peer::Ipv4(net) => format!("ip {end} {}", net.trunc()),
        Peer::Ipv6(net) if net.prefix_len() == 0 => "meta nfproto ipv6".to_owned(),
        Peer::Ipv6(net) => format!("ip6 {end} {}", net.trunc()),
        Peer::PrefixList(_) => return None,
        Peer::Group { id, .. } if known.contains(id) => format!("ip {end} @{}", group_name(id)),
        Peer::Group { .. } => return None,
    };
    let what = match rule.protocol {
        Protocol::All => String::new(),
        Protocol::Tcp { from, to } => ports("tcp", from, to)?,
        Protocol::Udp { from, to } => ports("udp", from, to)?,
        Protocol::Icmp { kind, code } if !v6 => icmp("icmp", kind, code),
        Protocol::Icmpv6 { kind, code } if v6 => icmp("icmpv6", kind, code),
        Protocol::Icmp { .. } | Protocol::Icmpv6 { .. } => return None,
        Protocol::Number(number) => format!(" meta l4proto {number}"),
    };
    Some(format!("{peer}{what} accept"))
}

fn ports(protocol: &str, from: u16, to: u16) -> Option<String> {
    match (from, to) {
        (0, u16::MAX) => Some(format!(" meta l4proto {protocol}")),
        (from, to) if from == to => Some(format!(" {protocol} dport {from}")),
        (from, to) => (from < to).then(|| format!(" {protocol} dport {from}-{to}")),
    }
}

fn icmp(protocol: &str, kind: Option<u8>, code: Option<u8>) -> String {
    match (kind, code) {
        (None, _) => format!(" meta l4proto {}", if protocol == "icmp" { "icmp" } else { "ipv6-icmp" }),
        (Some(kind), None) => format!(" {protocol} type {kind}"),
        (Some(kind), Some(code)) => format!(" {protocol} type {kind} {protocol} code {code}"),
    }
}

/// The whole table, in place of whatever is there.
pub fn render(rules: &VpcRules) -> String {
    format!("{BASE}{}", delta(&VpcRules::default(), rules))
}

/// What leads from one table to another; empty when there is nothing to do.
///
/// Order: what others refer to is made first and deleted last.
pub fn delta(old: &VpcRules, new: &VpcRules) -> String {
    let mut script = Script::default();
    script.make(old, new);
    script.groups(old, new);
    script.enis(old, new);
    script.public(&old.public(), &new.public());
    script.drop_old(old, new);
    script.0
}

#[derive(Default)]
struct Script(String);

impl Script {
    fn line(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string can't fail.
        let _ = writeln!(self.0, "{text}");
    }

    fn make(&mut self, old: &VpcRules, new: &VpcRules) {
        for id in new.groups.keys().filter(|id| !old.groups.contains_key(*id)) {
            let name = group_name(id);
            self.line(format_args!("add set inet {TABLE} {name} {{ type ipv4_addr; }}"));
            self.line(format_args!("add chain inet {TABLE} {name}_in"));
            self.line(format_args!("add chain inet {TABLE} {name}_out"));
        }
        for id in new.enis.keys().filter(|id| !old.enis.contains_key(*id)) {
            let name = eni_name(id);
            self.line(format_args!("add chain inet {TABLE} {name}_in"));
            self.line(format_args!("add chain inet {TABLE} {name}_out"));
        }
    }

    fn groups(&mut self, old: &VpcRules, new: &VpcRules) {
        let nothing = GroupRules::default();
        for (id, want) in &new.groups {
            let name = group_name(id);
            let have = old.groups.get(id).unwrap_or(&nothing);
            self.elements("delete", &name, have.members.difference(&want.members));
            self.elements("add", &name, want.members.difference(&have.members));
            self.chain(&format!("{name}_in"), &have.ingress, &want.ingress);
            self.chain(&format!("{name}_out"), &have.egress, &want.egress);
        }
    }

    fn enis(&mut self, old: &VpcRules, new: &VpcRules) {
        for (id, want) in &new.enis {
            let name = eni_name(id);
            let have = old.enis.get(id);
            if have.is_none_or(|have| have.groups != want.groups) {
                for side in ["in", "out"] {
                    if have.is_some() {
                        self.line(format_args!("flush chain inet {TABLE} {name}_{side}"));
                    }
                    for group in &want.groups {
                        let group = group_name(group);
                        self.line(format_args!("add rule inet {TABLE} {name}_{side} jump {group}_{side}"));
                    }
                    self.line(format_args!("add rule inet {TABLE} {name}_{side} drop"));
                }
            }
            if have.is_none() {
                let device = &want.device;
                self.line(format_args!(
                    "add element inet {TABLE} ingress {{ \"{device}\" : goto {name}_in }}"
                ));
                self.line(format_args!(
                    "add element inet {TABLE} egress {{ \"{device}\" : goto {name}_out }}"
                ));
            }
        }
    }

    fn public(&mut self, old: &BTreeMap<Ipv4Addr, Ipv4Addr>, new: &BTreeMap<Ipv4Addr, Ipv4Addr>) {
        for (public, private) in old.iter().filter(|(public, private)| new.get(public) != Some(private)) {
            self.line(format_args!("delete element inet {TABLE} public_in {{ {public} : {private} }}"));
            self.line(format_args!("delete element inet {TABLE} public_out {{ {private} : {public} }}"));
        }
        for (public, private) in new.iter().filter(|(public, private)| old.get(public) != Some(private)) {
            self.line(format_args!("add element inet {TABLE} public_in {{ {public} : {private} }}"));
            self.line(format_args!("add element inet {TABLE} public_out {{ {private} : {public} }}"));
        }
    }

    fn drop_old(&mut self, old: &VpcRules, new: &VpcRules) {
        for (id, have) in old.enis.iter().filter(|(id, _)| !new.enis.contains_key(*id)) {
            let (name, device) = (eni_name(id), &have.device);
            self.line(format_args!(
                "delete element inet {TABLE} ingress {{ \"{device}\" : goto {name}_in }}"
            ));
            self.line(format_args!(
                "delete element inet {TABLE} egress {{ \"{device}\" : goto {name}_out }}"
            ));
            for side in ["in", "out"] {
                self.line(format_args!("flush chain inet {TABLE} {name}_{side}"));
                self.line(format_args!("delete chain inet {TABLE} {name}_{side}"));
            }
        }
        let gone: Vec<String> =
            old.groups.keys().filter(|id| !new.groups.contains_key(*id)).map(group_name).collect();
        // All of them are emptied before any set goes: they may name each other.
        for name in &gone {
            for side in ["in", "out"] {
                self.line(format_args!("flush chain inet {TABLE} {name}_{side}"));
                self.line(format_args!("delete chain inet {TABLE} {name}_{side}"));
            }
        }
        for name in &gone {
            self.line(format_args!("delete set inet {TABLE} {name}"));
        }
    }

    fn chain(&mut self, name: &str, have: &BTreeSet<String>, want: &BTreeSet<String>) {
        if have == want {
            return;
        }
        if !have.is_empty() {
            self.line(format_args!("flush chain inet {TABLE} {name}"));
        }
        for rule in want {
            self.line(format_args!("add rule inet {TABLE} {name} {rule}"));
        }
    }

    fn elements<'a>(&mut self, verb: &str, set: &str, ips: impl Iterator<Item = &'a Ipv4Addr>) {
        let list: Vec<String> = ips.map(Ipv4Addr::to_string).collect();
        if !list.is_empty() {
            self.line(format_args!("{verb} element inet {TABLE} {set} {{ {} }}", list.join(", ")));
        }
    }
}

fn group_name(id: &SecurityGroupId) -> String {
    format!("sg_{}", id.digits())
}

fn eni_name(id: &EniId) -> String {
    format!("eni_{}", id.digits())
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
