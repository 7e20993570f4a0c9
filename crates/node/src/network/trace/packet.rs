//! Packets, as bytes: a connection's first and its answer. Each carries a cookie, which no translation changes, so that
//! rules know it in every namespace: TCP's sequence number, and what UDP and ICMP carry.

use std::net::IpAddr;

use cumulet_linux::conntrack::Tuple;
use cumulet_node_api::TraceProtocol;

/// Lives as long as a packet may.
const HOPS: u8 = 64;
/// Window and the offset of a header without options.
const TCP_WINDOW: [u8; 2] = [0xff, 0xff];
const TCP_OFFSET: u8 = 5 << 4;
const SYN: u8 = 0x02;
const ACK: u8 = 0x10;

/// What is above IP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A connection's first packet or, as an answer, its second.
    Tcp {
        /// From.
        from: u16,
        /// To.
        to: u16,
    },
    /// A datagram.
    Udp {
        /// From.
        from: u16,
        /// To.
        to: u16,
    },
    /// An echo request or reply.
    Echo {
        /// Whether it is the reply.
        reply: bool,
        /// Tells requests apart.
        id: u16,
    },
}

/// A packet's addresses and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packet {
    /// From.
    pub source: IpAddr,
    /// To.
    pub destination: IpAddr,
    /// What.
    pub what: What,
}

impl Packet {
    /// The question's packet. `port` is the sender's, or an echo's id.
    pub fn first(source: IpAddr, destination: IpAddr, what: TraceProtocol, port: u16) -> Packet {
        let what = match what {
            TraceProtocol::Tcp(to) => What::Tcp { from: port, to },
            TraceProtocol::Udp(to) => What::Udp { from: port, to },
            TraceProtocol::Icmp => What::Echo { reply: false, id: port },
        };
        Packet { source, destination, what }
    }

    /// What answers it.
    pub fn answer(&self) -> Packet {
        let what = match self.what {
            What::Tcp { from, to } => What::Tcp { from: to, to: from },
            What::Udp { from, to } => What::Udp { from: to, to: from },
            What::Echo { id, .. } => What::Echo { reply: true, id },
        };
        Packet { source: self.destination, destination: self.source, what }
    }

    /// Whether it is IPv6.
    pub fn v6(&self) -> bool {
        self.destination.is_ipv6()
    }

    /// The protocol's IANA number.
    pub fn protocol(&self) -> u8 {
        match self.what {
            What::Tcp { .. } => 6,
            What::Udp { .. } => 17,
            What::Echo { .. } if self.v6() => 58,
            What::Echo { .. } => 1,
        }
    }

    /// The port that it goes to.
    pub fn port(&self) -> Option<u16> {
        match self.what {
            What::Tcp { to, .. } | What::Udp { to, .. } => Some(to),
            What::Echo { .. } => None,
        }
    }

    /// The port that it comes from; 0 for an echo.
    pub fn source_port(&self) -> u16 {
        match self.what {
            What::Tcp { from, .. } | What::Udp { from, .. } => from,
            What::Echo { .. } => 0,
        }
    }

    /// An echo's number.
    pub fn echo_id(&self) -> u16 {
        match self.what {
            What::Echo { id, .. } => id,
            What::Tcp { .. } | What::Udp { .. } => 0,
        }
    }

    /// As connections are tracked.
    pub fn tuple(&self) -> Tuple {
        Tuple {
            source: self.source,
            destination: self.destination,
            protocol: self.protocol(),
            source_port: self.source_port(),
            destination_port: self.port().unwrap_or_default(),
            icmp: self.icmp(),
        }
    }

    /// Type and code of an echo.
    pub fn icmp(&self) -> Option<(u8, u8)> {
        match (self.what, self.v6()) {
            (What::Echo { reply, .. }, false) => Some((if reply { 0 } else { 8 }, 0)),
            (What::Echo { reply, .. }, true) => Some((if reply { 129 } else { 128 }, 0)),
            (What::Tcp { .. } | What::Udp { .. }, _) => None,
        }
    }

    /// Its protocol and port, for people.
    pub fn label(&self) -> String {
        match self.what {
            What::Tcp { to, .. } => format!("tcp {to}"),
            What::Udp { to, .. } => format!("udp {to}"),
            What::Echo { reply: false, .. } => "echo request".to_owned(),
            What::Echo { reply: true, .. } => "echo reply".to_owned(),
        }
    }

    /// As bytes from the IP header on. `answers` is the cookie of the packet that a TCP packet answers.
    pub fn bytes(&self, cookie: u32, answers: Option<u32>) -> Vec<u8> {
        let mut above = match self.what {
            What::Tcp { from, to } => {
                let mut bytes = [from.to_be_bytes(), to.to_be_bytes()].concat();
                bytes.extend(cookie.to_be_bytes());
                bytes.extend(answers.map_or(0, |first| first.wrapping_add(1)).to_be_bytes());
                bytes.extend([TCP_OFFSET, if answers.is_some() { SYN | ACK } else { SYN }]);
                bytes.extend(TCP_WINDOW);
                bytes.extend([0; 4]);
                bytes
            }
            What::Udp { from, to } => {
                let mut bytes = [from.to_be_bytes(), to.to_be_bytes()].concat();
                bytes.extend([0, 12, 0, 0]);
                bytes.extend(cookie.to_be_bytes());
                bytes
            }
            What::Echo { id, .. } => {
                let (kind, code) = self.icmp().unwrap_or_default();
                let mut bytes = vec![kind, code, 0, 0];
                bytes.extend(id.to_be_bytes());
                bytes.extend([0, 1]);
                bytes.extend(cookie.to_be_bytes());
                bytes
            }
        };
        let at = match self.what {
            What::Tcp { .. } => 16,
            What::Udp { .. } => 6,
            What::Echo { .. } => 2,
        };
        let sum = match (checksum(&[self.pseudo_header(above.len()), above.clone()].concat()), self.what) {
            // No checksum, else.
            (0, What::Udp { .. }) => u16::MAX,
            (sum, _) => sum,
        };
        above[at..at + 2].copy_from_slice(&sum.to_be_bytes());
        [self.ip_header(above.len()), above].concat()
    }

    /// As an Ethernet frame.
    pub fn frame(&self, from: [u8; 6], to: [u8; 6], cookie: u32, answers: Option<u32>) -> Vec<u8> {
        let kind: [u8; 2] = if self.v6() { [0x86, 0xdd] } else { [0x08, 0x00] };
        [to.as_slice(), &from, &kind, &self.bytes(cookie, answers)].concat()
    }

    fn ip_header(&self, len: usize) -> Vec<u8> {
        // A probe is a few dozen bytes.
        let size = |n: usize| u16::try_from(n).unwrap_or(u16::MAX).to_be_bytes();
        match (self.source, self.destination) {
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                let mut header = vec![0x45, 0];
                header.extend(size(len + 20));
                header.extend([0, 0, 0x40, 0, HOPS, self.protocol(), 0, 0]);
                header.extend(source.octets());
                header.extend(destination.octets());
                let sum = checksum(&header);
                header[10..12].copy_from_slice(&sum.to_be_bytes());
                header
            }
            (source, destination) => {
                let mut header = vec![0x60, 0, 0, 0];
                header.extend(size(len));
                header.extend([self.protocol(), HOPS]);
                header.extend(octets6(source));
                header.extend(octets6(destination));
                header
            }
        }
    }

    /// What a checksum covers beside the packet; nothing for ICMP.
    fn pseudo_header(&self, len: usize) -> Vec<u8> {
        let size = u16::try_from(len).unwrap_or(u16::MAX).to_be_bytes();
        match (self.source, self.destination) {
            (IpAddr::V4(_), IpAddr::V4(_)) if self.protocol() == 1 => Vec::new(),
            (IpAddr::V4(source), IpAddr::V4(destination)) => {
                let mut header = [source.octets(), destination.octets()].concat();
                header.extend([0, self.protocol()]);
                header.extend(size);
                header
            }
            (source, destination) => {
                let mut header = [octets6(source), octets6(destination)].concat();
                header.extend([0, 0]);
                header.extend(size);
                header.extend([0, 0, 0, self.protocol()]);
                header
            }
        }
    }
}

fn octets6(ip: IpAddr) -> [u8; 16] {
    match ip {
        IpAddr::V4(ip) => ip.to_ipv6_mapped().octets(),
        IpAddr::V6(ip) => ip.octets(),
    }
}

/// The internet's checksum (RFC 1071).
fn checksum(bytes: &[u8]) -> u16 {
    let words =
        bytes.chunks(2).map(|pair| u32::from(u16::from_be_bytes([pair[0], *pair.get(1).unwrap_or(&0)])));
    let mut sum: u32 = words.sum();
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    !u16::try_from(sum).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_sum_to_nothing() {
        let pairs: [(IpAddr, IpAddr); 2] = [
            ([10, 0, 0, 4].into(), [10, 0, 1, 5].into()),
            ("fd00::4".parse().unwrap(), "fd00::5".parse().unwrap()),
        ];
        for (source, destination) in pairs {
            for what in [TraceProtocol::Tcp(22), TraceProtocol::Udp(53), TraceProtocol::Icmp] {
                let packet = Packet::first(source, destination, what, 40_000);
                for (packet, answers) in [(packet, None), (packet.answer(), Some(7))] {
                    let bytes = packet.bytes(0x1234_5678, answers);
                    let head = if packet.v6() { 40 } else { 20 };
                    let above = &bytes[head..];
                    assert_eq!(
                        checksum(&[&packet.pseudo_header(above.len()), above].concat()),
                        0,
                        "{packet:?}"
                    );
                    assert!(packet.v6() || checksum(&bytes[..head]) == 0);
                    let at = if matches!(packet.what, What::Tcp { .. }) { 4 } else { 8 };
                    assert_eq!(above[at..at + 4], 0x1234_5678u32.to_be_bytes());
                }
                assert_eq!(packet.answer().answer().destination, packet.destination);
            }
        }
    }
}
