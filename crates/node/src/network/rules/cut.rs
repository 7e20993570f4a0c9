//! The connections that a change ends.
//!
//! EC2 lets established connections go on when a rule is withdrawn, with one exception: a flow of TCP or UDP that a
//! rule allows for all addresses, and whose answers a rule allows for all addresses and ports, is not tracked. Each of
//! its packets is measured by the rules, so it ends with the rule. Here the kernel tracks all flows; so when such a
//! rule goes, the flows that it let through and that nothing else allows are forgotten, which for TCP ends them
//! (`nf_conntrack_tcp_loose` is 0: what belongs to no connection and begins none is dropped).
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html>
//!
//! What an address was used for ends when the address goes: a private one with its interface, a public one when it is
//! taken away or moves to another.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::net::IpAddr;
use std::sync::Arc;

use cumulet_linux::conntrack::Flow;
use cumulet_model::network::{Direction, Peer, Protocol, SecurityGroupRule};
use cumulet_model::{SecurityGroupId, VpcId};
use cumulet_node_api::{EniSpec, GroupSpec, NodeSpec};
use ipnet::IpNet;

use super::named::Named;

/// IANA numbers.
const TCP: u8 = 6;
const UDP: u8 = 17;

/// Which connections end.
#[derive(Debug, Default)]
pub struct Cut {
    /// Addresses that are nobody's any more, or another's.
    addresses: HashSet<IpAddr>,
    ranges: Vec<IpNet>,
    /// Addresses of interfaces that lost a rule for all, with their groups before and after.
    rules: HashMap<IpAddr, (Groups, Groups)>,
    old: NodeSpec,
    new: NodeSpec,
}

type Groups = Arc<(VpcId, Vec<Arc<GroupSpec>>)>;

/// An interface in the old document and in the new one.
pub type WasAndShall = (Option<Arc<EniSpec>>, Option<Arc<EniSpec>>);

/// A flow as one of its ends sees it.
#[derive(Debug, Clone, Copy)]
struct View {
    direction: Direction,
    protocol: u8,
    peer: IpAddr,
    /// Of who answers, and of who began.
    port: u16,
    answer_port: u16,
}

impl Cut {
    /// What ends between two documents, given the interfaces that differ and the groups of the VPC whose rules do.
    pub fn between(
        old: &NodeSpec,
        new: &NodeSpec,
        enis: Vec<WasAndShall>,
        groups: &BTreeSet<SecurityGroupId>,
    ) -> Cut {
        let mut cut = Cut { old: old.clone(), new: new.clone(), ..Cut::default() };
        let lost: BTreeSet<&SecurityGroupId> = groups.iter().filter(|id| loses(old, new, id)).collect();
        for (was, shall) in &enis {
            let Some(was) = was else { continue };
            let kept: HashSet<IpAddr> = shall.iter().flat_map(|eni| own(eni)).collect();
            cut.addresses.extend(own(was).filter(|ip| !kept.contains(ip)));
            let public = |pair| shall.as_ref().is_some_and(|eni| eni.public_ips.contains(pair));
            let gone = was.public_ips.iter().filter(|pair| !public(pair));
            cut.addresses.extend(gone.map(|(_, public)| IpAddr::V4(*public)));
            let range = |net| shall.as_ref().is_some_and(|eni| eni.prefixes.contains(net));
            cut.ranges.extend(was.prefixes.iter().filter(|net| !range(net)));
            if let Some(shall) = shall {
                let fewer = was.groups.iter().any(|group| !shall.groups.contains(group));
                if fewer || shall.groups.iter().any(|group| lost.contains(group)) {
                    cut.add(was, shall);
                }
            }
        }
        if !lost.is_empty() {
            let same = |eni: &Arc<EniSpec>| {
                old.enis.get(&eni.id).is_some_and(|was| was.groups == eni.groups)
                    && eni.groups.iter().any(|group| lost.contains(group))
            };
            for eni in new.enis.values().filter(|eni| same(eni)) {
                cut.add(eni, eni);
            }
        }
        cut
    }

    fn add(&mut self, was: &EniSpec, shall: &EniSpec) {
        let before = groups(&self.old, was);
        let after = groups(&self.new, shall);
        if before.1.iter().any(|group| group.rules.iter().any(is_for_all)) {
            for ip in own(shall) {
                self.rules.insert(ip, (before.clone(), after.clone()));
            }
        }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.addresses.is_empty() && self.ranges.is_empty() && self.rules.is_empty()
    }

    /// Whether a connection ends.
    pub fn ends(&self, flow: &Flow) -> bool {
        let tuples = [&flow.original, &flow.reply];
        let mut ips = tuples.iter().flat_map(|tuple| [tuple.source, tuple.destination]);
        if ips.any(|ip| self.addresses.contains(&ip) || self.ranges.iter().any(|net| net.contains(&ip))) {
            return true;
        }
        let protocol = flow.original.protocol;
        if protocol != TCP && protocol != UDP {
            return false;
        }
        // Nothing is translated in here.
        let (beginner, answerer) = (flow.original.source, flow.reply.source);
        let (port, answer_port) = (flow.reply.source_port, flow.original.source_port);
        let view = |direction, peer| View { direction, protocol, peer, port, answer_port };
        self.stops(answerer, view(Direction::Ingress, beginner))
            || self.stops(beginner, view(Direction::Egress, answerer))
    }

    fn stops(&self, own: IpAddr, view: View) -> bool {
        self.rules.get(&own).is_some_and(|(before, after)| {
            was_untracked(&before.1, view) && !is_allowed_both_ways(&self.new, after, view)
        })
    }
}

fn own(eni: &EniSpec) -> impl Iterator<Item = IpAddr> + use<'_> {
    eni.private_ips.iter().map(|ip| IpAddr::V4(*ip)).chain(eni.ipv6.iter().map(|ip| IpAddr::V6(*ip)))
}

fn groups(spec: &NodeSpec, eni: &EniSpec) -> Groups {
    let groups = eni.groups.iter().filter_map(|id| spec.groups.get(id));
    Arc::new((eni.vpc_id.clone(), groups.filter(|group| group.is_in(&eni.vpc_id)).cloned().collect()))
}

/// Whether a group has a rule for all addresses no more.
fn loses(old: &NodeSpec, new: &NodeSpec, id: &SecurityGroupId) -> bool {
    let Some(was) = old.groups.get(id) else { return false };
    let shall = new.groups.get(id).map(|group| group.rules.as_slice()).unwrap_or_default();
    let same = |one: &SecurityGroupRule, other: &SecurityGroupRule| {
        (one.direction, one.protocol, &one.peer) == (other.direction, other.protocol, &other.peer)
    };
    was.rules.iter().any(|rule| is_for_all(rule) && !shall.iter().any(|other| same(rule, other)))
}

fn is_for_all(rule: &SecurityGroupRule) -> bool {
    let anywhere = match &rule.peer {
        Peer::Ipv4(net) => net.prefix_len() == 0,
        Peer::Ipv6(net) => net.prefix_len() == 0,
        Peer::PrefixList(_) | Peer::Group { .. } => false,
    };
    anywhere && matches!(rule.protocol, Protocol::All | Protocol::Tcp { .. } | Protocol::Udp { .. })
}

fn covers(protocol: Protocol, number: u8, ports: std::ops::RangeInclusive<u16>) -> bool {
    let within = |from: u16, to: u16| from <= *ports.start() && *ports.end() <= to;
    match protocol {
        Protocol::All => true,
        Protocol::Tcp { from, to } => number == TCP && within(from, to),
        Protocol::Udp { from, to } => number == UDP && within(from, to),
        Protocol::Number(other) => other == number,
        Protocol::Icmp { .. } | Protocol::Icmpv6 { .. } => false,
    }
}

fn turned(direction: Direction) -> Direction {
    match direction {
        Direction::Ingress => Direction::Egress,
        Direction::Egress => Direction::Ingress,
    }
}

/// Whether EC2 would not have tracked it.
fn was_untracked(groups: &[Arc<GroupSpec>], view: View) -> bool {
    let any = |direction, ports: std::ops::RangeInclusive<u16>| {
        let rules = groups.iter().flat_map(|group| &group.rules);
        let mut rules = rules.filter(|rule| rule.direction == direction && is_for_all(rule));
        rules.any(|rule| {
            let version = matches!(rule.peer, Peer::Ipv6(_)) == view.peer.is_ipv6();
            version && covers(rule.protocol, view.protocol, ports.clone())
        })
    };
    any(view.direction, view.port..=view.port) && any(turned(view.direction), 0..=u16::MAX)
}

/// Whether rules let its packets through one by one.
fn is_allowed_both_ways(spec: &NodeSpec, groups: &Groups, view: View) -> bool {
    let (vpc, groups) = groups.as_ref();
    let any = |direction, port: u16| {
        groups.iter().any(|group| {
            let mut rules = group.rules.iter().filter(|rule| rule.direction == direction);
            rules.any(|rule| {
                covers(rule.protocol, view.protocol, port..=port) && reaches(spec, vpc, &rule.peer, view.peer)
            })
        })
    };
    any(view.direction, view.port) && any(turned(view.direction), view.answer_port)
}

fn reaches(spec: &NodeSpec, vpc: &VpcId, peer: &Peer, ip: IpAddr) -> bool {
    let named =
        |name: Named| name.ranges(spec, vpc).is_some_and(|ranges| ranges.iter().any(|net| net.contains(&ip)));
    match peer {
        Peer::Ipv4(net) => IpNet::V4(*net).contains(&ip),
        Peer::Ipv6(net) => IpNet::V6(*net).contains(&ip),
        Peer::PrefixList(id) => named(Named::List(id.clone())),
        Peer::Group { id, .. } => named(Named::Group(id.clone())),
    }
}
