//! Whether a rule matches a packet, and why not.

use std::collections::BTreeSet;
use std::net::IpAddr;

use cumulet_model::network::{AclEntry, Direction, Peer, Protocol, SecurityGroupRule};
use cumulet_model::{SecurityGroupId, VpcId};
use cumulet_node_api::{EniSpec, NodeSpec};

use super::packet::Packet;
use crate::network::rules::group::grouped;
use crate::network::rules::named::Named;

/// The rule that lets a packet through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admitted<'a> {
    /// Its group.
    pub group: SecurityGroupId,
    /// The rule.
    pub rule: &'a SecurityGroupRule,
    /// The place of the statement that it is part of, in the group's chain.
    pub statement: usize,
}

/// The rule of an interface's groups that lets a packet through: of several, the one that is asked first. If there is
/// none, why each rule of that direction does not match.
pub fn groups<'a>(
    spec: &'a NodeSpec,
    eni: &EniSpec,
    direction: Direction,
    packet: &Packet,
) -> Result<Admitted<'a>, Vec<String>> {
    let mut others = Vec::new();
    let exists = |name: &Named| name.ranges(spec, &eni.vpc_id).is_some();
    for id in &eni.groups.iter().collect::<BTreeSet<_>>() {
        let Some(group) = spec.groups.get(*id).filter(|group| group.is_in(&eni.vpc_id)) else {
            others.push(format!("{id} is not a group of {}", eni.vpc_id));
            continue;
        };
        for (statement, (text, rules)) in grouped(&group.rules, direction, &exists).into_iter().enumerate() {
            let matches = |rule: &&&SecurityGroupRule| rule_matches(spec, &eni.vpc_id, rule, packet).is_ok();
            // A rule that names others has a statement for each version of IP.
            if let Some(rule) = rules.iter().find(matches).filter(|_| is_v6(&text) == packet.v6()) {
                return Ok(Admitted { group: (*id).clone(), rule, statement });
            }
        }
        let mut any = false;
        for rule in group.rules.iter().filter(|rule| rule.direction == direction) {
            any = true;
            if let Err(why) = rule_matches(spec, &eni.vpc_id, rule, packet) {
                others.push(format!("{} of {id}: {why}", rule.id));
            }
        }
        if !any {
            others.push(format!("{id} has no rule of this direction"));
        }
    }
    Err(others)
}

/// The entry of an ACL that decides; none is the final one, which denies. With it, why those before it did not match.
pub fn acl<'a>(
    entries: &'a [AclEntry],
    direction: Direction,
    packet: &Packet,
) -> (Option<&'a AclEntry>, Vec<String>) {
    let egress = direction == Direction::Egress;
    let mut entries: Vec<&AclEntry> = entries.iter().filter(|entry| entry.egress == egress).collect();
    entries.sort_by_key(|entry| entry.number);
    let mut others = Vec::new();
    let peer = peer_of(direction, packet);
    for entry in entries {
        let matched = protocol(entry.protocol, packet).and_then(|()| {
            let other = || format!("{} is not {peer}", entry.cidr);
            entry.cidr.contains(&peer).then_some(()).ok_or_else(other)
        });
        match matched {
            Ok(()) => return (Some(entry), others),
            Err(why) => others.push(format!("{}: {why}", entry.number)),
        }
    }
    (None, others)
}

fn is_v6(statement: &str) -> bool {
    statement.starts_with("ip6 ") || statement.starts_with("meta nfproto ipv6")
}

fn peer_of(direction: Direction, packet: &Packet) -> IpAddr {
    match direction {
        Direction::Ingress => packet.source,
        Direction::Egress => packet.destination,
    }
}

fn rule_matches(
    spec: &NodeSpec,
    vpc: &VpcId,
    rule: &SecurityGroupRule,
    packet: &Packet,
) -> Result<(), String> {
    protocol(rule.protocol, packet)?;
    let peer = peer_of(rule.direction, packet);
    let within = |named: Named, word: &str, id: &dyn std::fmt::Display| match named.ranges(spec, vpc) {
        None => Err(format!("{id} is of no VPC that is peered with this one")),
        Some(ranges) if ranges.iter().any(|net| net.contains(&peer)) => Ok(()),
        Some(_) => Err(format!("{peer} is no {word} of {id}")),
    };
    let range = |contains: bool, net: &dyn std::fmt::Display| {
        if contains { Ok(()) } else { Err(format!("{peer} is not in {net}")) }
    };
    match (&rule.peer, peer) {
        (Peer::Ipv4(net), IpAddr::V4(ip)) => range(net.contains(&ip), net),
        (Peer::Ipv6(net), IpAddr::V6(ip)) => range(net.contains(&ip), net),
        (Peer::Ipv4(net), IpAddr::V6(_)) => range(false, net),
        (Peer::Ipv6(net), IpAddr::V4(_)) => range(false, net),
        (Peer::PrefixList(id), _) => within(Named::List(id.clone()), "entry", id),
        (Peer::Group { id, .. }, _) => within(Named::Group(id.clone()), "member", id),
    }
}

/// Whether a protocol of a rule is the packet's; if not, why.
fn protocol(wanted: Protocol, packet: &Packet) -> Result<(), String> {
    let name = describe(wanted);
    let other = || Err(format!("it is for {name}"));
    let (number, port, icmp) = (packet.protocol(), packet.port(), packet.icmp());
    let ports = |from: u16, to: u16| match port {
        Some(port) if (from..=to).contains(&port) => Ok(()),
        Some(_) | None => Err(format!("it is for {name}")),
    };
    let kinds = |kind: Option<u8>, code: Option<u8>| match icmp {
        // A code without a type is every type's.
        Some((have, _)) if kind.is_some_and(|kind| kind != have) => Err(format!("it is for {name}")),
        Some((_, have)) if kind.is_some() && code.is_some_and(|code| code != have) => {
            Err(format!("it is for {name}"))
        }
        Some(_) => Ok(()),
        None => Err(format!("it is for {name}")),
    };
    match (wanted, number) {
        (Protocol::All, _) => Ok(()),
        (Protocol::Tcp { from, to }, 6) | (Protocol::Udp { from, to }, 17) => ports(from, to),
        (Protocol::Icmp { kind, code }, 1) | (Protocol::Icmpv6 { kind, code }, 58) => kinds(kind, code),
        (Protocol::Number(wanted), have) if wanted == have => Ok(()),
        (
            Protocol::Tcp { .. }
            | Protocol::Udp { .. }
            | Protocol::Icmp { .. }
            | Protocol::Icmpv6 { .. }
            | Protocol::Number(_),
            _,
        ) => other(),
    }
}

/// A rule's protocol, for people.
pub fn describe(protocol: Protocol) -> String {
    let ports = |name: &str, from: u16, to: u16| match (from, to) {
        (0, u16::MAX) => name.to_owned(),
        (from, to) if from == to => format!("{name} {from}"),
        (from, to) => format!("{name} {from}-{to}"),
    };
    let kinds = |name: &str, kind: Option<u8>, code: Option<u8>| match (kind, code) {
        (None, _) => name.to_owned(),
        (Some(kind), None) => format!("{name} type {kind}"),
        (Some(kind), Some(code)) => format!("{name} type {kind} code {code}"),
    };
    match protocol {
        Protocol::All => "all traffic".to_owned(),
        Protocol::Tcp { from, to } => ports("tcp", from, to),
        Protocol::Udp { from, to } => ports("udp", from, to),
        Protocol::Icmp { kind, code } => kinds("icmp", kind, code),
        Protocol::Icmpv6 { kind, code } => kinds("icmpv6", kind, code),
        Protocol::Number(number) => format!("protocol {number}"),
    }
}

/// The other end of a rule, for people.
pub fn describe_peer(peer: &Peer) -> String {
    match peer {
        Peer::Ipv4(net) => net.to_string(),
        Peer::Ipv6(net) => net.to_string(),
        Peer::PrefixList(id) => id.to_string(),
        Peer::Group { id, .. } => id.to_string(),
    }
}
