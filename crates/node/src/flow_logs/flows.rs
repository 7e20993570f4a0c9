//! From what the kernel counts and refuses to the flows of an interface. Pure.
//!
//! ```text
//!   A ──▶ B  accepted, by the connection's counters:   A egress, B ingress; answers: B egress, A ingress
//!            refused on the way out of A:              A egress REJECT
//!            refused on the way into B:                A egress ACCEPT, B ingress REJECT
//! ```
//! A network ACL sees packets of connections that are counted already: those come off the accepted ones where they were
//! refused.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use cumulet_linux::conntrack::{Counters, Flow, Tuple};
use cumulet_linux::nflog::Packet;
use cumulet_model::EniId;
use cumulet_model::network::Direction;
use cumulet_node_api::EniSpec;
use ipnet::IpNet;

/// Flows of an interface that are kept apart in a window; more are lost, and the log says so.
pub const MAX_FLOWS: usize = 65_536;

/// What was done with a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Let through.
    Accept,
    /// Dropped by a security group or a network ACL.
    Reject,
}

/// What is counted together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// As the interface sees it.
    pub direction: Direction,
    /// What became of it.
    pub action: Action,
    /// `srcaddr`: for egress, the interface's own.
    pub source: IpAddr,
    /// `dstaddr`: for ingress, the interface's own.
    pub destination: IpAddr,
    /// The packets' own source.
    pub packet_source: IpAddr,
    /// The packets' own destination.
    pub packet_destination: IpAddr,
    /// From and to; 0 for protocols without.
    pub ports: (u16, u16),
    /// IANA number.
    pub protocol: u8,
}

/// How much of it there was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Packets.
    pub packets: u64,
    /// Bytes with IP headers.
    pub bytes: u64,
    /// Seconds since 1970.
    pub start: u64,
    /// Seconds since 1970.
    pub end: u64,
    /// SYN, FIN and RST that were seen, and ACK with SYN.
    pub tcp_flags: u8,
}

impl Counts {
    /// Adds others, of another time.
    pub fn add(&mut self, other: &Counts) {
        if self.packets == 0 {
            *self = *other;
            return;
        }
        self.packets += other.packets;
        self.bytes += other.bytes;
        self.start = self.start.min(other.start);
        self.end = self.end.max(other.end);
        self.tcp_flags |= other.tcp_flags;
    }
}

/// The flows of an interface in a window.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flows {
    /// By key.
    pub counts: BTreeMap<Key, Counts>,
    /// Whether some are missing.
    pub skipped: bool,
}

impl Flows {
    /// Adds a flow; beyond the bound it is lost.
    pub fn add(&mut self, key: Key, counts: &Counts) {
        if counts.packets == 0 {
            return;
        }
        if self.counts.len() >= MAX_FLOWS && !self.counts.contains_key(&key) {
            self.skipped = true;
            return;
        }
        self.counts.entry(key).or_default().add(counts);
    }

    /// Adds all of a later time.
    pub fn merge(&mut self, other: &Flows) {
        self.skipped |= other.skipped;
        for (key, counts) in &other.counts {
            self.add(key.clone(), counts);
        }
    }
}

/// Which interfaces' flows are wanted of a namespace.
#[derive(Debug, Clone, Default)]
pub struct Interfaces {
    /// With the addresses of each.
    enis: BTreeMap<EniId, Arc<EniSpec>>,
    by_address: HashMap<IpAddr, EniId>,
    ranges: Vec<(IpNet, EniId)>,
    /// Addresses of the network itself: routers and the resolver.
    own: Vec<IpAddr>,
    /// All flows are this one's: a NAT gateway's namespace.
    all: Option<EniId>,
}

impl Interfaces {
    /// Those of a VPC's namespace. Traffic with the addresses in `own` isn't logged.
    pub fn of_vpc(enis: impl Iterator<Item = Arc<EniSpec>>, own: Vec<IpAddr>) -> Interfaces {
        let mut found = Interfaces { own, ..Interfaces::default() };
        for eni in enis {
            for ip in addresses(&eni) {
                found.by_address.insert(ip, eni.id.clone());
            }
            found.ranges.extend(eni.prefixes.iter().map(|net| (*net, eni.id.clone())));
            found.enis.insert(eni.id.clone(), eni);
        }
        found
    }

    /// Besides, interfaces of which this namespace has the refused packets only: their connections are another's.
    pub fn with_refused_of(mut self, enis: impl Iterator<Item = Arc<EniSpec>>) -> Interfaces {
        self.enis.extend(enis.map(|eni| (eni.id.clone(), eni)));
        self
    }

    /// That of a NAT gateway's namespace.
    pub fn of_gateway(eni: Arc<EniSpec>) -> Interfaces {
        let all = Some(eni.id.clone());
        Interfaces { enis: BTreeMap::from([(eni.id.clone(), eni)]), all, ..Interfaces::default() }
    }

    /// Their ids.
    pub fn ids(&self) -> impl Iterator<Item = &EniId> {
        self.enis.keys()
    }

    fn at(&self, ip: IpAddr) -> Option<&EniSpec> {
        let in_range =
            || self.ranges.iter().find(|(net, _)| net.contains(&IpNet::from(ip))).map(|(_, id)| id);
        self.enis.get(self.by_address.get(&ip).or_else(in_range)?).map(AsRef::as_ref)
    }

    /// Traffic that EC2 doesn't log: with the resolver, the metadata and time services, DHCP, the VPC's routers, and
    /// what stays on a link.
    fn is_exempt(&self, tuple: &Tuple) -> bool {
        let exempt = |ip: IpAddr| match ip {
            IpAddr::V4(ip) => ip.is_link_local() || ip.is_multicast() || ip == Ipv4Addr::BROADCAST,
            IpAddr::V6(ip) => {
                // fd00:ec2::/32 is EC2's own.
                ip.is_unicast_link_local() || ip.is_multicast() || ip.segments()[..2] == [0xfd00, 0x0ec2]
            }
        };
        let ports = [tuple.source_port, tuple.destination_port];
        let is_dhcp = tuple.protocol == 17 && (ports == [67, 68] || ports == [68, 67] || ports == [546, 547]);
        is_dhcp
            || [tuple.source, tuple.destination].into_iter().any(|ip| exempt(ip) || self.own.contains(&ip))
    }

    /// What each wanted interface sees of a connection: the interface, the direction, the packets' headers, and whether
    /// they are the beginner's.
    fn views(&self, original: &Tuple, reply: &Tuple) -> Vec<(&EniSpec, Direction, Tuple, bool)> {
        let mut views = Vec::new();
        if self.is_exempt(original) || self.is_exempt(reply) {
            return views;
        }
        let (there, back) = (turned(reply), turned(original));
        let mut see = |eni, direction, tuple, sent| views.push((eni, direction, tuple, sent));
        match self.all.as_ref().and_then(|id| self.enis.get(id)) {
            Some(eni) => {
                see(eni.as_ref(), Direction::Ingress, *original, true);
                see(eni.as_ref(), Direction::Egress, back, false);
                // What isn't translated ends at the gateway itself.
                if there != *original {
                    see(eni.as_ref(), Direction::Egress, there, true);
                    see(eni.as_ref(), Direction::Ingress, *reply, false);
                }
            }
            None => {
                if let Some(eni) = self.at(original.source) {
                    see(eni, Direction::Egress, *original, true);
                    see(eni, Direction::Ingress, back, false);
                }
                if let Some(eni) = self.at(reply.source) {
                    see(eni, Direction::Ingress, there, true);
                    see(eni, Direction::Egress, *reply, false);
                }
            }
        }
        views
    }
}

fn addresses(eni: &EniSpec) -> impl Iterator<Item = IpAddr> {
    eni.private_ips.iter().map(|ip| IpAddr::V4(*ip)).chain(eni.ipv6.iter().map(|ip| IpAddr::V6(*ip)))
}

fn turned(tuple: &Tuple) -> Tuple {
    Tuple {
        source: tuple.destination,
        destination: tuple.source,
        source_port: tuple.destination_port,
        destination_port: tuple.source_port,
        ..*tuple
    }
}

fn key(eni: &EniSpec, direction: Direction, action: Action, packet: &Tuple) -> Key {
    // What passes through an interface has its address on the interface's side.
    let own = |ip: IpAddr| {
        if addresses(eni).any(|own| own == ip)
            || eni.prefixes.iter().any(|net| net.contains(&IpNet::from(ip)))
        {
            return ip;
        }
        addresses(eni).find(|own| own.is_ipv4() == ip.is_ipv4()).unwrap_or(ip)
    };
    let (source, destination) = match direction {
        Direction::Egress => (own(packet.source), packet.destination),
        Direction::Ingress => (packet.source, own(packet.destination)),
    };
    Key {
        direction,
        action,
        source,
        destination,
        packet_source: packet.source,
        packet_destination: packet.destination,
        ports: (packet.source_port, packet.destination_port),
        protocol: packet.protocol,
    }
}

const FIN: u8 = 1;
const SYN: u8 = 2;
const RST: u8 = 4;
const ACK: u8 = 16;

/// A connection as it was last seen.
#[derive(Debug, Clone, Copy, Default)]
struct Before {
    counters: [Counters; 2],
    tcp_state: u8,
    /// The list that it was last in.
    list: u64,
}

/// A refused packet's mark: whose it is, what was done, and whether that goes by a connection's counters as well.
#[derive(Debug, Default)]
struct Refused {
    flows: Flows,
    /// Accepted on the way out, refused later: counted here only if no connection counts it.
    passed: Flows,
    /// Refused by an ACL in the middle of a connection, whose counters have it.
    counted: Flows,
}

/// What has been seen of a namespace since it was last asked.
#[derive(Debug, Default)]
pub struct Collector {
    interfaces: Interfaces,
    before: HashMap<(u32, Tuple), Before>,
    /// Counts lists of connections; the first one only tells where counters stand.
    list: u64,
    accepted: BTreeMap<EniId, Flows>,
    refused: BTreeMap<EniId, Refused>,
    /// Something was lost.
    skipped: bool,
}

impl Collector {
    /// Wants the flows of these from now on.
    pub fn want(&mut self, interfaces: Interfaces) {
        self.interfaces = interfaces;
    }

    /// What is wanted.
    pub fn interfaces(&self) -> &Interfaces {
        &self.interfaces
    }

    /// Events were lost.
    pub fn lost(&mut self) {
        self.skipped = true;
    }

    /// A list of all connections at a time.
    pub fn list(&mut self, flows: &[Flow], now: u64) {
        let is_first = self.list == 0;
        self.list += 1;
        for flow in flows {
            if is_first {
                self.before.insert((flow.id, flow.original), self.seen(flow));
            } else {
                self.see(flow, now);
                let seen = self.seen(flow);
                self.before.insert((flow.id, flow.original), seen);
            }
        }
        // One that is gone without a word for two lists: its end was lost.
        let list = self.list;
        self.before.retain(|_, before| before.list + 2 > list);
    }

    fn seen(&self, flow: &Flow) -> Before {
        Before {
            counters: [flow.sent.unwrap_or_default(), flow.received.unwrap_or_default()],
            tcp_state: flow.tcp_state.unwrap_or(0),
            list: self.list,
        }
    }

    /// A connection has ended, with its last counters.
    pub fn ended(&mut self, flow: &Flow, now: u64) {
        self.see(flow, now);
        self.before.remove(&(flow.id, flow.original));
    }

    fn see(&mut self, flow: &Flow, now: u64) {
        let before = self.before.get(&(flow.id, flow.original)).copied();
        let was = before.unwrap_or_default();
        let since = |now: Option<Counters>, was: Counters| {
            let now = now.unwrap_or_default();
            (now.packets.saturating_sub(was.packets), now.bytes.saturating_sub(was.bytes))
        };
        let went = [since(flow.sent, was.counters[0]), since(flow.received, was.counters[1])];
        let seconds = |nanos: u64| nanos / 1_000_000_000;
        let (began, end) = match flow.times {
            Some((began, end)) => (seconds(began), end.map_or(now, seconds)),
            None => (0, now),
        };
        let flags = tcp_flags(before.map(|before| before.tcp_state), flow);
        for (eni, direction, tuple, sent) in self.interfaces.views(&flow.original, &flow.reply) {
            let (packets, bytes) = went[usize::from(!sent)];
            let counts = Counts {
                packets,
                bytes,
                start: began,
                end: end.min(now),
                tcp_flags: flags[usize::from(!sent)],
            };
            let key = key(eni, direction, Action::Accept, &tuple);
            self.accepted.entry(eni.id.clone()).or_default().add(key, &counts);
        }
    }

    /// A packet was refused. `from` and `to` are the interfaces that it came from and would have gone to, as far as
    /// their flows are wanted.
    pub fn refused(&mut self, packet: &Packet, from: Option<&EniId>, to: Option<&EniId>, now: u64) {
        if self.interfaces.is_exempt(&packet.tuple) {
            return;
        }
        let flags = packet.tcp_flags & (FIN | SYN | RST)
            | if packet.tcp_flags & SYN != 0 { packet.tcp_flags & ACK } else { 0 };
        let counts = Counts { packets: 1, bytes: packet.bytes, start: now, end: now, tcp_flags: flags };
        let on_the_way_in = packet.prefix.ends_with(" in");
        let in_the_middle = packet.prefix.starts_with("acl") && flags & (SYN | ACK) != SYN;
        let reject = |refused: &mut Refused, key: Key| {
            if in_the_middle {
                refused.counted.add(Key { action: Action::Accept, ..key.clone() }, &counts);
            }
            refused.flows.add(key, &counts);
        };
        if let Some(eni) = from.and_then(|id| self.interfaces.enis.get(id)) {
            let refused = self.refused.entry(eni.id.clone()).or_default();
            if on_the_way_in {
                refused.passed.add(key(eni, Direction::Egress, Action::Accept, &packet.tuple), &counts);
            } else {
                reject(refused, key(eni, Direction::Egress, Action::Reject, &packet.tuple));
            }
        }
        if let Some(eni) = to.filter(|_| on_the_way_in).and_then(|id| self.interfaces.enis.get(id)) {
            let refused = self.refused.entry(eni.id.clone()).or_default();
            reject(refused, key(eni, Direction::Ingress, Action::Reject, &packet.tuple));
        }
    }

    /// What there was since the last time, by interface; `start` is when that was.
    pub fn take(&mut self, start: u64) -> BTreeMap<EniId, Flows> {
        let mut taken = std::mem::take(&mut self.accepted);
        for (id, refused) in std::mem::take(&mut self.refused) {
            let flows = taken.entry(id).or_default();
            flows.skipped |= refused.flows.skipped || refused.passed.skipped;
            for (key, counts) in &refused.passed.counts {
                if !flows.counts.contains_key(key) {
                    flows.add(key.clone(), counts);
                }
            }
            for (key, counts) in &refused.counted.counts {
                if let Some(accepted) = flows.counts.get_mut(key) {
                    accepted.packets = accepted.packets.saturating_sub(counts.packets);
                    accepted.bytes = accepted.bytes.saturating_sub(counts.bytes);
                    if accepted.packets == 0 {
                        flows.counts.remove(key);
                    }
                }
            }
            for (key, counts) in &refused.flows.counts {
                flows.add(key.clone(), counts);
            }
        }
        let skipped = std::mem::take(&mut self.skipped);
        for id in self.interfaces.ids() {
            taken.entry(id.clone()).or_default().skipped |= skipped;
        }
        taken.retain(|id, _| self.interfaces.enis.contains_key(id));
        for counts in taken.values_mut().flat_map(|flows| flows.counts.values_mut()) {
            counts.start = counts.start.clamp(start.min(counts.end), counts.end);
        }
        taken
    }
}

/// Flags that each side must have sent since the state before, as far as the kernel's state tells: it keeps no flags.
/// None is a connection that was not there before. Who reset one is not known.
fn tcp_flags(before: Option<u8>, flow: &Flow) -> [u8; 2] {
    // TCP_CONNTRACK_SYN_SENT, _SYN_RECV, _FIN_WAIT, _CLOSE_WAIT, _LAST_ACK, _TIME_WAIT.
    const SYN_SENT: u8 = 1;
    const SYN_RECV: u8 = 2;
    const CLOSING: std::ops::RangeInclusive<u8> = 4..=7;
    let Some(state) = flow.tcp_state.filter(|_| flow.original.protocol == 6) else { return [0; 2] };
    let mut flags = [0; 2];
    if before.is_none() {
        flags[0] |= SYN;
    }
    let answered = |state: u8| state != SYN_SENT && state != 0;
    if flow.is_answered() && !before.is_some_and(answered) && state >= SYN_RECV {
        flags[1] |= SYN | ACK;
    }
    if CLOSING.contains(&state) && !before.is_some_and(|before| CLOSING.contains(&before)) {
        flags[0] |= FIN;
        flags[1] |= FIN;
    }
    flags
}
