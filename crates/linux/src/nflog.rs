//! Packets that rules log to a group (nft's `log group N`), as far as their headers tell.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::fd::OwnedFd;

use crate::NetNs;
use crate::conntrack::Tuple;
use crate::error::{Context, Result};
use crate::nfnetlink::{Answer, Message, NfSocket};

/// From linux/netfilter/nfnetlink.h and nfnetlink_log.h.
const NFNL_SUBSYS_ULOG: u8 = 4;
const NFULNL_MSG_CONFIG: u8 = 1;
const NFULA_PACKET_HDR: u16 = 1;
const NFULA_IFINDEX_INDEV: u16 = 4;
const NFULA_IFINDEX_OUTDEV: u16 = 5;
const NFULA_PAYLOAD: u16 = 9;
const NFULA_PREFIX: u16 = 10;
const NFULA_CFG_CMD: u16 = 1;
const NFULA_CFG_MODE: u16 = 2;
const NFULA_CFG_TIMEOUT: u16 = 4;
const NFULA_CFG_QTHRESH: u16 = 5;
const NFULNL_CFG_CMD_BIND: u8 = 1;
const NFULNL_COPY_PACKET: u8 = 2;

/// What is copied of a packet: headers with some options.
const COPY_BYTES: u32 = 128;
/// The kernel tells of this many packets at once, or of fewer when the first has waited for so many hundredths of a
/// second.
const BATCH: u32 = 32;
const BATCH_TIMEOUT: u32 = 5;

/// A packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// What the rule says.
    pub prefix: String,
    /// Device that it came in by; 0 for none.
    pub from_device: u32,
    /// Device that it would leave by; 0 where that isn't known yet.
    pub to_device: u32,
    /// Where from and where to.
    pub tuple: Tuple,
    /// Length with the IP header.
    pub bytes: u64,
    /// TCP's flags as in its header; 0 for other protocols.
    pub tcp_flags: u8,
}

/// The listener of a group; there is one at most in a namespace.
#[derive(Debug)]
pub struct Log {
    socket: NfSocket,
    name: String,
}

impl Log {
    /// Listens in a namespace from now on.
    pub fn listen(ns: &NetNs, group: u16) -> Result<Log> {
        let open = || {
            let socket = NfSocket::open()?;
            let config = || Message::new(NFNL_SUBSYS_ULOG, NFULNL_MSG_CONFIG, 0).about(group);
            socket.ask(config().with(NFULA_CFG_CMD, &[NFULNL_CFG_CMD_BIND]))?;
            let mut mode = COPY_BYTES.to_be_bytes().to_vec();
            mode.extend([NFULNL_COPY_PACKET, 0]);
            let settings = config()
                .with(NFULA_CFG_MODE, &mode)
                .with(NFULA_CFG_TIMEOUT, &BATCH_TIMEOUT.to_be_bytes())
                .with(NFULA_CFG_QTHRESH, &BATCH.to_be_bytes());
            socket.ask(settings)?;
            socket.set_nonblocking()?;
            Ok(socket)
        };
        let opened: std::io::Result<NfSocket> = ns.run(open)?;
        Ok(Log { socket: opened.ctx("listen for logged packets of", ns.name())?, name: ns.name().to_owned() })
    }

    /// The next packets.
    ///
    /// # Errors
    /// `EWOULDBLOCK` when there are none, `ENOBUFS` when more came than could be kept: those are lost, and the next
    /// call goes on.
    pub fn read(&self) -> Result<Vec<Packet>> {
        let answers = self.socket.wait().ctx("wait for logged packets of", &self.name)?;
        Ok(answers.iter().filter_map(packet).collect())
    }

    /// Another descriptor, readable when there is something.
    pub fn descriptor(&self) -> Result<OwnedFd> {
        self.socket.descriptor().ctx("watch logged packets of", &self.name)
    }
}

fn packet(answer: &Answer) -> Option<Packet> {
    let index = |kind| {
        let value = answer.attribute(kind).and_then(|value| value.try_into().ok());
        value.map_or(0, u32::from_be_bytes)
    };
    let protocol = answer.attribute(NFULA_PACKET_HDR)?.get(..2)?;
    let payload = answer.attribute(NFULA_PAYLOAD)?;
    let (tuple, bytes, tcp_flags) = match protocol {
        [0x08, 0x00] => ipv4(payload)?,
        [0x86, 0xdd] => ipv6(payload)?,
        _ => return None,
    };
    let prefix = answer.attribute(NFULA_PREFIX).unwrap_or_default();
    Some(Packet {
        prefix: String::from_utf8_lossy(prefix).trim_end_matches('\0').to_owned(),
        from_device: index(NFULA_IFINDEX_INDEV),
        to_device: index(NFULA_IFINDEX_OUTDEV),
        tuple,
        bytes,
        tcp_flags,
    })
}

fn ipv4(packet: &[u8]) -> Option<(Tuple, u64, u8)> {
    let head: &[u8; 20] = packet.get(..20)?.try_into().ok()?;
    let address = |at: usize| <[u8; 4]>::try_from(&head[at..at + 4]).ok().map(Ipv4Addr::from);
    let ends = (IpAddr::V4(address(12)?), IpAddr::V4(address(16)?));
    let bytes = u64::from(u16::from_be_bytes([head[2], head[3]]));
    // Only the first fragment has ports.
    let is_first = u16::from_be_bytes([head[6], head[7]]) & 0x1fff == 0;
    let rest = packet.get(usize::from(head[0] & 15) * 4..).filter(|_| is_first).unwrap_or_default();
    Some(transport(ends, head[9], rest, bytes))
}

fn ipv6(packet: &[u8]) -> Option<(Tuple, u64, u8)> {
    let head: &[u8; 40] = packet.get(..40)?.try_into().ok()?;
    let address = |at: usize| <[u8; 16]>::try_from(&head[at..at + 16]).ok().map(Ipv6Addr::from);
    let ends = (IpAddr::V6(address(8)?), IpAddr::V6(address(24)?));
    let bytes = u64::from(u16::from_be_bytes([head[4], head[5]])) + 40;
    let (mut next, mut rest) = (head[6], &packet[40..]);
    // Hop-by-hop, routing and destination options; each at least 8 bytes, so this ends.
    while let (0 | 43 | 60, &[following, length, ..]) = (next, rest) {
        next = following;
        rest = rest.get(usize::from(length) * 8 + 8..).unwrap_or_default();
    }
    if let (44, &[following, _, offset, more, ..]) = (next, rest) {
        next = following;
        let is_first = u16::from_be_bytes([offset, more]) >> 3 == 0;
        rest = rest.get(8..).filter(|_| is_first).unwrap_or_default();
    }
    Some(transport(ends, next, rest, bytes))
}

fn transport(ends: (IpAddr, IpAddr), protocol: u8, rest: &[u8], bytes: u64) -> (Tuple, u64, u8) {
    // TCP, UDP, DCCP, SCTP, UDP-Lite have ports, ICMP and ICMPv6 types.
    let (ports, icmp) = match (protocol, rest) {
        (6 | 17 | 33 | 132 | 136, &[a, b, c, d, ..]) => {
            ((u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d])), None)
        }
        (1 | 58, &[kind, code, ..]) => ((0, 0), Some((kind, code))),
        _ => ((0, 0), None),
    };
    let tuple = Tuple {
        source: ends.0,
        destination: ends.1,
        protocol,
        source_port: ports.0,
        destination_port: ports.1,
        icmp,
    };
    let flags = rest.get(13).filter(|_| protocol == 6).copied().unwrap_or(0);
    (tuple, bytes, flags)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_as_far_as_they_go() {
        let mut packet = vec![0x45, 0, 0, 40, 0, 0, 0x40, 0, 64, 6, 0, 0, 10, 0, 0, 4, 10, 0, 0, 5];
        packet.extend([0x1f, 0x90, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0x50, 0x02]);
        let (tuple, bytes, flags) = ipv4(&packet).unwrap();
        assert_eq!((tuple.source_port, tuple.destination_port, bytes, flags), (8080, 80, 40, 2));
        assert_eq!(tuple.destination, IpAddr::from([10, 0, 0, 5]));
        // A later fragment, and what was cut short.
        packet[7] = 9;
        assert_eq!(ipv4(&packet).unwrap().0.source_port, 0);
        packet[7] = 0;
        assert_eq!(ipv4(&packet[..22]).unwrap().0.destination_port, 0);
        assert!(ipv4(&packet[..19]).is_none());
        // IPv6 with hop-by-hop options in front of ICMPv6.
        let mut packet = vec![0x60, 0, 0, 0, 0, 16, 0, 64];
        packet.extend([0; 15].into_iter().chain([1]).chain([0; 15]).chain([2]));
        packet.extend([58, 0, 0, 0, 0, 0, 0, 0, 128, 0]);
        let (tuple, bytes, _) = ipv6(&packet).unwrap();
        assert_eq!((tuple.protocol, tuple.icmp, bytes), (58, Some((128, 0)), 56));
    }
}
