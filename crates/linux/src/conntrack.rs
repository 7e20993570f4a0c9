//! The connections that the kernel tracks in a namespace: listed with their counters, cut, and told of when they end.
//!
//! Counters are there for connections that began while `net.netfilter.nf_conntrack_acct` was 1, times for those that
//! began while `net.netfilter.nf_conntrack_timestamp` was.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::fd::OwnedFd;

use crate::NetNs;
use crate::error::{Context, Error, Result};
use crate::nfnetlink::{Answer, Message, NESTED, NfSocket, attribute, attributes};

/// From linux/netfilter/nfnetlink.h and nfnetlink_conntrack.h.
const NFNL_SUBSYS_CTNETLINK: u8 = 1;
const IPCTNL_MSG_CT_NEW: u8 = 0;
const IPCTNL_MSG_CT_GET: u8 = 1;
const IPCTNL_MSG_CT_DELETE: u8 = 2;
const IPCTNL_MSG_CT_GET_CTRZERO: u8 = 3;
const NFNLGRP_CONNTRACK_DESTROY: u32 = 3;
const CTA_TUPLE_ORIG: u16 = 1;
const CTA_TUPLE_REPLY: u16 = 2;
const CTA_STATUS: u16 = 3;
const CTA_PROTOINFO: u16 = 4;
const CTA_TIMEOUT: u16 = 7;
const CTA_MARK: u16 = 8;
const CTA_COUNTERS_ORIG: u16 = 9;
const CTA_COUNTERS_REPLY: u16 = 10;
const CTA_ID: u16 = 12;
const CTA_ZONE: u16 = 18;
const CTA_TIMESTAMP: u16 = 20;
const CTA_LABELS: u16 = 22;
const CTA_TUPLE_IP: u16 = 1;
const CTA_TUPLE_PROTO: u16 = 2;
const CTA_IP_V4_SRC: u16 = 1;
const CTA_IP_V4_DST: u16 = 2;
const CTA_IP_V6_SRC: u16 = 3;
const CTA_IP_V6_DST: u16 = 4;
const CTA_PROTO_NUM: u16 = 1;
const CTA_PROTO_SRC_PORT: u16 = 2;
const CTA_PROTO_DST_PORT: u16 = 3;
const CTA_PROTO_ICMP_ID: u16 = 4;
const CTA_PROTO_ICMPV6_ID: u16 = 7;
const CTA_NAT_DST: u16 = 13;
const CTA_NAT_V4_MINIP: u16 = 1;
const CTA_NAT_V4_MAXIP: u16 = 2;
const CTA_PROTOINFO_TCP: u16 = 1;
const CTA_PROTOINFO_TCP_STATE: u16 = 1;
const CTA_PROTOINFO_TCP_FLAGS_ORIGINAL: u16 = 4;
const CTA_PROTOINFO_TCP_FLAGS_REPLY: u16 = 5;
/// From linux/netfilter/nf_conntrack_tcp.h.
const TCP_SYN_SENT: u8 = 1;
const TCP_LIBERAL: u8 = 8;
const TCP: u8 = 6;
/// An ICMPv6 echo request; the reply's number follows.
const ECHO_V6: u8 = 128;

/// One direction of a connection, as the packets' headers show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tuple {
    /// From.
    pub source: IpAddr,
    /// To.
    pub destination: IpAddr,
    /// IANA number.
    pub protocol: u8,
    /// Of protocols with ports; 0 for others.
    pub source_port: u16,
    /// Of protocols with ports; 0 for others.
    pub destination_port: u16,
    /// Type and code, for ICMP and ICMPv6.
    pub icmp: Option<(u8, u8)>,
}

/// What went one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counters {
    /// Packets.
    pub packets: u64,
    /// Bytes, with IP headers.
    pub bytes: u64,
}

/// A connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The kernel's number for it.
    pub id: u32,
    /// From who began it, before translation.
    pub original: Tuple,
    /// What answers look like when they come in: turned round, and with translated addresses where there are any.
    pub reply: Tuple,
    /// What the beginner sent; none without accounting.
    pub sent: Option<Counters>,
    /// What was answered; none without accounting.
    pub received: Option<Counters>,
    /// `IPS_*` bits of linux/netfilter/nf_conntrack_common.h.
    pub status: u32,
    /// The kernel's state of a TCP connection (`TCP_CONNTRACK_*`: 1 is SYN sent, 3 established).
    pub tcp_state: Option<u8>,
    /// Seconds until it is forgotten unless a packet comes.
    pub timeout_secs: u32,
    /// Mark that rules gave it.
    pub mark: u32,
    /// Zone.
    pub zone: u16,
    /// Labels that rules gave it, as a row of bits.
    pub labels: Vec<u8>,
    /// When it began and, if it has, ended; nanoseconds since 1970. None without time stamps.
    pub times: Option<(u64, Option<u64>)>,
    /// The original tuple as the kernel wrote it, by which it is deleted.
    key: Vec<u8>,
    family: u8,
}

impl Flow {
    /// Whether an answer has been seen (`IPS_SEEN_REPLY`).
    pub fn is_answered(&self) -> bool {
        self.status & 2 != 0
    }

    /// Whether one of its four addresses is this one.
    pub fn touches(&self, ip: IpAddr) -> bool {
        [&self.original, &self.reply].iter().any(|tuple| tuple.source == ip || tuple.destination == ip)
    }

    fn parse(answer: &Answer) -> Option<Flow> {
        let mut flow = Flow {
            id: 0,
            original: tuple(answer.attribute(CTA_TUPLE_ORIG)?)?,
            reply: tuple(answer.attribute(CTA_TUPLE_REPLY)?)?,
            sent: None,
            received: None,
            status: 0,
            tcp_state: None,
            timeout_secs: 0,
            mark: 0,
            zone: 0,
            labels: Vec::new(),
            times: None,
            key: answer.attribute(CTA_TUPLE_ORIG)?.to_vec(),
            family: answer.family(),
        };
        for (kind, value) in answer.attributes() {
            match kind {
                CTA_ID => flow.id = be32(value)?,
                CTA_STATUS => flow.status = be32(value)?,
                CTA_TIMEOUT => flow.timeout_secs = be32(value)?,
                CTA_MARK => flow.mark = be32(value)?,
                CTA_ZONE => flow.zone = be16(value)?,
                CTA_LABELS => flow.labels = value.to_vec(),
                CTA_COUNTERS_ORIG => flow.sent = counters(value),
                CTA_COUNTERS_REPLY => flow.received = counters(value),
                CTA_PROTOINFO => {
                    // Both the protocol's part and the state in it are number 1.
                    let tcp = attributes(value).find(|(kind, _)| *kind == 1);
                    let state = tcp.and_then(|(_, tcp)| attributes(tcp).find(|(kind, _)| *kind == 1));
                    flow.tcp_state = state.and_then(|(_, state)| state.first().copied());
                }
                CTA_TIMESTAMP => {
                    let time = |wanted| attributes(value).find(|(kind, _)| *kind == wanted);
                    let time = |wanted| time(wanted).and_then(|(_, value)| be64(value));
                    flow.times = time(1).map(|start| (start, time(2)));
                }
                _ => {}
            }
        }
        Some(flow)
    }
}

/// All connections of a namespace.
pub fn dump(ns: &NetNs) -> Result<Vec<Flow>> {
    list(&open(ns)?, ns, IPCTNL_MSG_CT_GET)
}

/// As [`dump`], and sets the counters to zero.
pub fn dump_and_reset(ns: &NetNs) -> Result<Vec<Flow>> {
    list(&open(ns)?, ns, IPCTNL_MSG_CT_GET_CTRZERO)
}

/// Forgets the connections that `doomed` picks. The next packet of one is as good as a first one, and where
/// `net.netfilter.nf_conntrack_tcp_loose` is 0, one of TCP belongs to no connection at all.
///
/// Returns how many there were.
pub fn delete_matching(ns: &NetNs, mut doomed: impl FnMut(&Flow) -> bool) -> Result<usize> {
    let socket = open(ns)?;
    let mut count = 0;
    for flow in list(&socket, ns, IPCTNL_MSG_CT_GET)?.into_iter().filter(|flow| doomed(flow)) {
        let mut message = Message::new(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_DELETE, flow.family)
            .with_nested(CTA_TUPLE_ORIG, &flow.key)
            .with(CTA_ID, &flow.id.to_be_bytes());
        if flow.zone != 0 {
            message = message.with(CTA_ZONE, &flow.zone.to_be_bytes());
        }
        match socket.ask(message) {
            Ok(_) => count += 1,
            // It has ended by itself.
            Err(e) if e.raw_os_error() == Some(libc::ENOENT) => {}
            Err(e) => return Err(Error::os("forget a connection in", ns.name(), e)),
        }
    }
    Ok(count)
}

/// Tells of connections that have ended.
#[derive(Debug)]
pub struct Ended {
    socket: NfSocket,
    name: String,
}

impl Ended {
    /// Listens in a namespace from now on.
    pub fn listen(ns: &NetNs) -> Result<Ended> {
        let socket = open(ns)?;
        socket.join(NFNLGRP_CONNTRACK_DESTROY).ctx("listen for connections of", ns.name())?;
        Ok(Ended { socket, name: ns.name().to_owned() })
    }

    /// Waits for the next ones, with their last counters.
    ///
    /// # Errors
    /// `ENOBUFS` when more ended than could be kept: those are lost, and the next call goes on.
    pub fn wait(&self) -> Result<Vec<Flow>> {
        let answers = self.socket.wait().ctx("wait for connections of", &self.name)?;
        Ok(answers.iter().filter_map(Flow::parse).collect())
    }

    /// As [`Ended::listen`], for a caller that watches the descriptor: [`Ended::wait`] fails with `WouldBlock` when
    /// there is nothing.
    pub fn poll(ns: &NetNs) -> Result<Ended> {
        let ended = Ended::listen(ns)?;
        ended.socket.set_nonblocking().ctx("listen for connections of", ns.name())?;
        Ok(ended)
    }

    /// Another descriptor, readable when there is something.
    pub fn descriptor(&self) -> Result<OwnedFd> {
        self.socket.descriptor().ctx("watch connections of", &self.name)
    }
}

fn open(ns: &NetNs) -> Result<NfSocket> {
    ns.run(NfSocket::open)?.ctx("open netfilter socket in", ns.name())
}

fn list(socket: &NfSocket, ns: &NetNs, kind: u8) -> Result<Vec<Flow>> {
    let mut flows = Vec::new();
    let question = Message::new(NFNL_SUBSYS_CTNETLINK, kind, 0);
    let each = |answer: Answer| flows.extend(Flow::parse(&answer));
    socket.dump(&question, each).ctx("list the connections of", ns.name())?;
    Ok(flows)
}

/// Makes the kernel know a connection of which it has kept no packet. `after` is the first packet as a translation of its
/// destination leaves it; `echo_id` is an echo's.
///
/// # Errors
/// It is known already, or the kernel refuses.
pub fn create(ns: &NetNs, first: &Tuple, after: &Tuple, echo_id: u16, timeout_secs: u32) -> Result<()> {
    let reply = Tuple {
        source: first.destination,
        destination: first.source,
        source_port: first.destination_port,
        destination_port: first.source_port,
        icmp: first.icmp.map(|(kind, code)| (if kind == ECHO_V6 { ECHO_V6 + 1 } else { 0 }, code)),
        ..*first
    };
    let family = if first.source.is_ipv4() { libc::AF_INET } else { libc::AF_INET6 };
    let family = u8::try_from(family).unwrap_or_default();
    let mut message = Message::new(NFNL_SUBSYS_CTNETLINK, IPCTNL_MSG_CT_NEW, family)
        .with_nested(CTA_TUPLE_ORIG, &tuple_bytes(first, echo_id))
        .with_nested(CTA_TUPLE_REPLY, &tuple_bytes(&reply, echo_id))
        .with(CTA_TIMEOUT, &timeout_secs.to_be_bytes());
    if first.protocol == TCP {
        // The window is not known.
        let flags = [CTA_PROTOINFO_TCP_FLAGS_ORIGINAL, CTA_PROTOINFO_TCP_FLAGS_REPLY]
            .map(|kind| attribute(kind, &[TCP_LIBERAL, TCP_LIBERAL]));
        let tcp = [attribute(CTA_PROTOINFO_TCP_STATE, &[TCP_SYN_SENT]), flags.concat()].concat();
        message = message.with_nested(CTA_PROTOINFO, &attribute(CTA_PROTOINFO_TCP | NESTED, &tcp));
    }
    if let (true, IpAddr::V4(to)) = (first.destination != after.destination, after.destination) {
        let range = [CTA_NAT_V4_MINIP, CTA_NAT_V4_MAXIP].map(|kind| attribute(kind, &to.octets()));
        message = message.with_nested(CTA_NAT_DST, &range.concat());
    }
    let made: std::io::Result<()> = ns.run(|| NfSocket::open()?.create(message))?;
    made.ctx("make a connection known in", ns.name())
}

fn tuple_bytes(tuple: &Tuple, echo_id: u16) -> Vec<u8> {
    let ip = match (tuple.source, tuple.destination) {
        (IpAddr::V4(source), IpAddr::V4(destination)) => {
            [attribute(CTA_IP_V4_SRC, &source.octets()), attribute(CTA_IP_V4_DST, &destination.octets())]
                .concat()
        }
        (source, destination) => {
            let octets = |ip| match ip {
                IpAddr::V4(ip) => Ipv4Addr::to_ipv6_mapped(&ip).octets(),
                IpAddr::V6(ip) => ip.octets(),
            };
            [attribute(CTA_IP_V6_SRC, &octets(source)), attribute(CTA_IP_V6_DST, &octets(destination))]
                .concat()
        }
    };
    let mut above = attribute(CTA_PROTO_NUM, &[tuple.protocol]);
    match tuple.icmp {
        // Number, type and code, of either ICMP.
        Some((kind, code)) => {
            let first = if tuple.source.is_ipv4() { CTA_PROTO_ICMP_ID } else { CTA_PROTO_ICMPV6_ID };
            above.extend(attribute(first, &echo_id.to_be_bytes()));
            above.extend(attribute(first + 1, &[kind]));
            above.extend(attribute(first + 2, &[code]));
        }
        None => {
            above.extend(attribute(CTA_PROTO_SRC_PORT, &tuple.source_port.to_be_bytes()));
            above.extend(attribute(CTA_PROTO_DST_PORT, &tuple.destination_port.to_be_bytes()));
        }
    }
    [attribute(CTA_TUPLE_IP | NESTED, &ip), attribute(CTA_TUPLE_PROTO | NESTED, &above)].concat()
}

fn tuple(bytes: &[u8]) -> Option<Tuple> {
    let part = |wanted| attributes(bytes).find(|(kind, _)| *kind == wanted).map(|(_, value)| value);
    let (addresses, protocol) = (part(CTA_TUPLE_IP)?, part(CTA_TUPLE_PROTO)?);
    // CTA_IP_V4_SRC, _V4_DST, _V6_SRC, _V6_DST.
    let address = |v4: u16, v6: u16| {
        attributes(addresses).find_map(|(kind, value)| match kind {
            kind if kind == v4 => <[u8; 4]>::try_from(value).ok().map(|b| IpAddr::V4(Ipv4Addr::from(b))),
            kind if kind == v6 => <[u8; 16]>::try_from(value).ok().map(|b| IpAddr::V6(Ipv6Addr::from(b))),
            _ => None,
        })
    };
    // CTA_PROTO_NUM, _SRC_PORT, _DST_PORT, _ICMP_TYPE and _CODE, _ICMPV6_TYPE and _CODE.
    let field = |wanted: [u16; 2]| {
        attributes(protocol).find(|(kind, _)| wanted.contains(kind)).map(|(_, value)| value)
    };
    let byte = |wanted| field(wanted).and_then(|value| value.first().copied());
    let port = |wanted| field(wanted).and_then(be16).unwrap_or(0);
    Some(Tuple {
        source: address(1, 3)?,
        destination: address(2, 4)?,
        protocol: byte([1, 1])?,
        source_port: port([2, 2]),
        destination_port: port([3, 3]),
        icmp: byte([5, 8]).zip(byte([6, 9])),
    })
}

fn counters(bytes: &[u8]) -> Option<Counters> {
    let value = |wanted| attributes(bytes).find(|(kind, _)| *kind == wanted).and_then(|(_, v)| be64(v));
    Some(Counters { packets: value(1)?, bytes: value(2)? })
}

fn be16(value: &[u8]) -> Option<u16> {
    value.try_into().ok().map(u16::from_be_bytes)
}

fn be32(value: &[u8]) -> Option<u32> {
    value.try_into().ok().map(u32::from_be_bytes)
}

fn be64(value: &[u8]) -> Option<u64> {
    value.try_into().ok().map(u64::from_be_bytes)
}
