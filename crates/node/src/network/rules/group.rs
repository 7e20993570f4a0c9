//! A security group's rules as nft statements, in no order because all of them accept.
//!
//! Ranges of rules that are alike otherwise become one statement with a set, so that a thousand addresses for one port
//! cost a packet one lookup.

use std::collections::{BTreeMap, BTreeSet};

use cumulet_model::SecurityGroupId;
use cumulet_model::network::{Direction, Peer, Protocol, SecurityGroupRule};
use ipnet::IpNet;

use super::named::{Named, disjoint, text};

/// A group's chain.
pub fn chain(id: &SecurityGroupId, direction: Direction) -> String {
    format!("sg_{}_{}", id.digits(), side(direction))
}

/// The end of chains' names.
pub fn side(direction: Direction) -> &'static str {
    match direction {
        Direction::Ingress => "in",
        Direction::Egress => "out",
    }
}

/// What the rules name.
pub fn names(rules: &[SecurityGroupRule]) -> BTreeSet<Named> {
    rules.iter().filter_map(|rule| named(&rule.peer)).collect()
}

fn named(peer: &Peer) -> Option<Named> {
    match peer {
        Peer::Group { id, .. } => Some(Named::Group(id.clone())),
        Peer::PrefixList(id) => Some(Named::List(id.clone())),
        Peer::Ipv4(_) | Peer::Ipv6(_) => None,
    }
}

/// The statements of one direction. Rules that name what `exists` doesn't know are left out.
pub fn statements(
    rules: &[SecurityGroupRule],
    direction: Direction,
    exists: &dyn Fn(&Named) -> bool,
) -> Vec<String> {
    grouped(rules, direction, exists).into_iter().map(|(statement, _)| statement).collect()
}

/// The same, each with the rules that it is made of.
pub fn grouped<'a>(
    rules: &'a [SecurityGroupRule],
    direction: Direction,
    exists: &dyn Fn(&Named) -> bool,
) -> Vec<(String, Vec<&'a SecurityGroupRule>)> {
    type Ranges<'a> = BTreeMap<(bool, String), Vec<(IpNet, &'a SecurityGroupRule)>>;
    let mut ranges: Ranges<'a> = BTreeMap::new();
    let mut sets: BTreeMap<(bool, String, String), Vec<&SecurityGroupRule>> = BTreeMap::new();
    for rule in rules.iter().filter(|rule| rule.direction == direction) {
        let named = named(&rule.peer);
        for v6 in [false, true] {
            let Some(what) = what(rule.protocol, v6) else { continue };
            let mut range = |net: IpNet, what| ranges.entry((v6, what)).or_default().push((net, rule));
            match (&rule.peer, &named) {
                (Peer::Ipv4(net), _) if !v6 => range((*net).into(), what),
                (Peer::Ipv6(net), _) if v6 => range((*net).into(), what),
                (_, Some(named)) if exists(named) => {
                    sets.entry((v6, what, named.set(v6))).or_default().push(rule);
                }
                _ => {}
            }
        }
    }
    let end = match direction {
        Direction::Ingress => "saddr",
        Direction::Egress => "daddr",
    };
    let family = |v6: bool| if v6 { "ip6" } else { "ip" };
    let mut statements = Vec::new();
    for ((v6, what), entries) in ranges {
        let nets: Vec<IpNet> = disjoint(entries.iter().map(|(net, _)| *net)).into_iter().collect();
        let peer = match nets.as_slice() {
            [all] if all.prefix_len() == 0 => format!("meta nfproto {}", if v6 { "ipv6" } else { "ipv4" }),
            [one] => format!("{} {end} {}", family(v6), text(*one)),
            several => {
                let list: Vec<String> = several.iter().map(|net| text(*net)).collect();
                format!("{} {end} {{ {} }}", family(v6), list.join(", "))
            }
        };
        statements
            .push((format!("{peer}{what} accept"), entries.into_iter().map(|(_, rule)| rule).collect()));
    }
    for ((v6, what, set), rules) in sets {
        statements.push((format!("{} {end} @{set}{what} accept", family(v6)), rules));
    }
    statements
}

/// A protocol as the end of an expression about one version of IP; none when no packet can match.
pub fn what(protocol: Protocol, v6: bool) -> Option<String> {
    match protocol {
        Protocol::All => Some(String::new()),
        Protocol::Tcp { from, to } => ports("tcp", from, to),
        Protocol::Udp { from, to } => ports("udp", from, to),
        Protocol::Icmp { kind, code } => (!v6).then(|| icmp("icmp", "icmp", kind, code)),
        Protocol::Icmpv6 { kind, code } => v6.then(|| icmp("icmpv6", "ipv6-icmp", kind, code)),
        Protocol::Number(number) => Some(format!(" meta l4proto {number}")),
    }
}

fn ports(protocol: &str, from: u16, to: u16) -> Option<String> {
    match (from, to) {
        (0, u16::MAX) => Some(format!(" meta l4proto {protocol}")),
        (from, to) if from == to => Some(format!(" {protocol} dport {from}")),
        (from, to) => (from < to).then(|| format!(" {protocol} dport {from}-{to}")),
    }
}

fn icmp(word: &str, protocol: &str, kind: Option<u8>, code: Option<u8>) -> String {
    match (kind, code) {
        (None, _) => format!(" meta l4proto {protocol}"),
        (Some(kind), None) => format!(" {word} type {kind}"),
        (Some(kind), Some(code)) => format!(" {word} type {kind} {word} code {code}"),
    }
}
