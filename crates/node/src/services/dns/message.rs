//! DNS messages, as much as a resolver needs that passes on what it doesn't know: the header and the one question of
//! a query, and replies of addresses and names.
//!
//! Not a general codec on purpose: those refuse record types that they don't know, and set memory aside by counts that
//! the sender chose; here everything behind the question is passed on unread. Sources: RFC 1035, RFC 6891.

use std::net::{Ipv4Addr, Ipv6Addr};

/// The longest query that is read.
pub const MAX_QUERY_BYTES: usize = 4096;
/// What every client takes by UDP.
const PLAIN_UDP_BYTES: usize = 512;
/// Seconds that our answers may be kept.
const TTL_SECONDS: u32 = 60;
const HEADER_BYTES: usize = 12;
const CLASS_IN: u16 = 1;

/// Record types that are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordType {
    /// IPv4 address.
    A,
    /// IPv6 address.
    Aaaa,
    /// Name of an address.
    Ptr,
    /// All there is.
    Any,
    /// Anything else.
    Other,
}

/// A record of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// An address.
    A(Ipv4Addr),
    /// An address.
    Aaaa(Ipv6Addr),
    /// A name, without a final dot.
    Ptr(String),
}

/// What a zone says of a name that is its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The records of the type that was asked for; may be none.
    Records(Vec<Record>),
    /// There is no such name.
    NoSuchName,
    /// It is not answered here.
    Refused,
}

/// The IPv6 address that stands for an IPv4 one where a gateway translates (RFC 6052's well-known prefix).
pub fn translated(address: Ipv4Addr) -> Ipv6Addr {
    let [a, b, c, d] = address.octets();
    Ipv6Addr::from([0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d])
}

/// Why a packet is no query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejected {
    /// It gets this reply.
    Reply(Vec<u8>),
    /// It gets no reply.
    Drop,
}

/// A query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query<'a> {
    id: [u8; 2],
    recursion_desired: bool,
    /// In lower case, parts separated by dots; none when it has bytes that no name of ours has.
    pub name: Option<String>,
    /// What is asked for.
    pub kind: RecordType,
    /// The question as it came.
    pub question: &'a [u8],
    /// Bytes that the client takes by UDP, when it says so (EDNS).
    udp_bytes: Option<u16>,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

impl<'a> Query<'a> {
    /// Reads the header and the question.
    ///
    /// # Errors
    /// A packet that is no standard query of one question, with the reply that it gets.
    pub fn parse(packet: &'a [u8]) -> Result<Query<'a>, Rejected> {
        // A reply to a reply could go on for ever.
        if packet.len() < HEADER_BYTES || packet.len() > MAX_QUERY_BYTES || packet[2] & 0x80 != 0 {
            return Err(Rejected::Drop);
        }
        let id = [packet[0], packet[1]];
        let refusal = |code: u8| Rejected::Reply(header(id, packet[2] & 1 != 0, code, 0, 0, 0).to_vec());
        if packet[2] & 0x78 != 0 {
            return Err(refusal(4));
        }
        let counts = [4, 6, 8].map(|at| u16_at(packet, at).unwrap_or(0));
        if counts != [1, 0, 0] {
            return Err(refusal(1));
        }
        let mut query = Self::question(packet).ok_or_else(|| refusal(1))?;
        // EDNS: an additional record of type 41 at the root, by every client the first one.
        let additional = &packet[HEADER_BYTES + query.question.len()..];
        if u16_at(packet, 10) != Some(0)
            && additional.first() == Some(&0)
            && u16_at(additional, 1) == Some(41)
        {
            query.udp_bytes = u16_at(additional, 3);
        }
        Ok(query)
    }

    fn question(packet: &'a [u8]) -> Option<Query<'a>> {
        let mut at = HEADER_BYTES;
        let mut name = Some(String::new());
        loop {
            let length = usize::from(*packet.get(at)?);
            // 64 and more is a pointer, which a question can't have, or nothing at all.
            if length > 63 || at - HEADER_BYTES + length > 254 {
                return None;
            }
            let label = packet.get(at + 1..at + 1 + length)?;
            at += 1 + length;
            if length == 0 {
                break;
            }
            let plain = label.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte));
            name = name.filter(|_| plain).map(|mut name| {
                if !name.is_empty() {
                    name.push('.');
                }
                name.extend(label.iter().map(|byte| char::from(byte.to_ascii_lowercase())));
                name
            });
        }
        let (kind, class) = (u16_at(packet, at)?, u16_at(packet, at + 2)?);
        let kind = match kind {
            1 => RecordType::A,
            12 => RecordType::Ptr,
            28 => RecordType::Aaaa,
            255 => RecordType::Any,
            _ => RecordType::Other,
        };
        Some(Query {
            id: [packet[0], packet[1]],
            recursion_desired: packet[2] & 1 != 0,
            // Other classes have none of our names.
            name: name.filter(|_| class == CLASS_IN),
            kind,
            question: &packet[HEADER_BYTES..at + 4],
            udp_bytes: None,
        })
    }

    /// The reply with an answer of ours.
    pub fn reply(&self, answer: &Answer) -> Vec<u8> {
        match answer {
            Answer::Records(records) => self.encode(0, records),
            Answer::NoSuchName => self.encode(3, &[]),
            Answer::Refused => self.encode(5, &[]),
        }
    }

    /// The reply that says that no answer could be had.
    pub fn failure(&self) -> Vec<u8> {
        self.encode(2, &[])
    }

    /// A reply cut to what the client takes by UDP; one that was cut says so, and the client asks again by TCP.
    pub fn truncated(&self, mut reply: Vec<u8>) -> Vec<u8> {
        let limit = usize::from(self.udp_bytes.unwrap_or(0)).max(PLAIN_UDP_BYTES);
        if reply.len() > limit {
            reply.truncate(HEADER_BYTES + self.question.len());
            reply[2] |= 0x02;
            reply[6..HEADER_BYTES].fill(0);
        }
        reply
    }

    /// Whether a packet is the reply to this query sent with another id.
    pub fn is_answered_by(&self, id: [u8; 2], packet: &[u8]) -> bool {
        packet.len() >= HEADER_BYTES
            && packet[..2] == id
            && packet[2] & 0x80 != 0
            && packet[4..6] == [0, 1]
            && packet[HEADER_BYTES..]
                .get(..self.question.len())
                .is_some_and(|q| q.eq_ignore_ascii_case(self.question))
    }

    /// Gives a reply the id that the client chose.
    pub fn with_own_id(&self, mut reply: Vec<u8>) -> Vec<u8> {
        reply[..2].copy_from_slice(&self.id);
        reply
    }

    /// The same question for IPv4 addresses, as a packet of its own.
    pub fn for_ipv4(&self) -> Vec<u8> {
        let mut packet = header(self.id, self.recursion_desired, 0, 1, 0, 0).to_vec();
        // A query that may be answered by others, not a reply.
        packet[2] &= 0x01;
        packet[3] = 0;
        packet.extend(self.question);
        let kind = packet.len() - 4;
        packet[kind..kind + 2].copy_from_slice(&1u16.to_be_bytes());
        packet
    }

    /// What a reply to this query has of a type, as far as the reply can be read; none when it is an error.
    pub fn found<'r>(&self, reply: &'r [u8], kind: u16) -> Option<Vec<&'r [u8]>> {
        if reply.get(3)? & 15 != 0 {
            return None;
        }
        let mut at = HEADER_BYTES + self.question.len();
        let mut found = Vec::new();
        for _ in 0..u16_at(reply, 6)? {
            at = name_end(reply, at)?;
            let length = usize::from(u16_at(reply, at + 8)?);
            let data = reply.get(at + 10..at + 10 + length)?;
            if u16_at(reply, at)? == kind {
                found.push(data);
            }
            at += 10 + length;
        }
        Some(found)
    }

    fn encode(&self, code: u8, records: &[Record]) -> Vec<u8> {
        let count = u16::try_from(records.len()).unwrap_or(u16::MAX);
        let edns = u16::from(self.udp_bytes.is_some());
        let mut out = header(self.id, self.recursion_desired, code, 1, count, edns).to_vec();
        out.extend(self.question);
        for record in records.iter().take(count.into()) {
            let (kind, data) = match record {
                Record::A(address) => (1u16, address.octets().to_vec()),
                Record::Aaaa(address) => (28, address.octets().to_vec()),
                Record::Ptr(name) => (12, encode_name(name)),
            };
            // The name is the question's.
            out.extend([0xc0, HEADER_BYTES as u8]);
            out.extend(kind.to_be_bytes());
            out.extend(CLASS_IN.to_be_bytes());
            out.extend(TTL_SECONDS.to_be_bytes());
            out.extend(u16::try_from(data.len()).unwrap_or(0).to_be_bytes());
            out.extend(data);
        }
        if edns == 1 {
            out.extend([0, 0, 41]);
            out.extend((MAX_QUERY_BYTES as u16).to_be_bytes());
            out.extend([0; 6]);
        }
        out
    }
}

fn header(
    id: [u8; 2],
    recursion_desired: bool,
    code: u8,
    questions: u16,
    answers: u16,
    additional: u16,
) -> [u8; 12] {
    let mut out = [0; HEADER_BYTES];
    out[..2].copy_from_slice(&id);
    out[2] = 0x80 | u8::from(recursion_desired);
    out[3] = 0x80 | code;
    out[4..6].copy_from_slice(&questions.to_be_bytes());
    out[6..8].copy_from_slice(&answers.to_be_bytes());
    out[10..12].copy_from_slice(&additional.to_be_bytes());
    out
}

/// Where a name ends: at its last part, or at a pointer.
fn name_end(packet: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match usize::from(*packet.get(at)?) {
            0 => return Some(at + 1),
            length @ 1..64 => at += 1 + length,
            _ => return Some(at + 2),
        }
    }
}

fn encode_name(name: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(name.len() + 2);
    for label in name.split('.').filter(|label| !label.is_empty()) {
        // Our own names have short labels.
        let label = &label.as_bytes()[..label.len().min(63)];
        out.push(label.len() as u8);
        out.extend(label);
    }
    out.push(0);
    out
}

/// A message as it goes over TCP: its length first.
pub fn framed(message: &[u8]) -> Vec<u8> {
    let message = &message[..message.len().min(usize::from(u16::MAX))];
    let mut out = Vec::with_capacity(message.len() + 2);
    out.extend((message.len() as u16).to_be_bytes());
    out.extend(message);
    out
}

#[cfg(test)]
pub(in crate::services) mod tests {
    use proptest::prelude::*;
    use simple_dns::{CLASS, Packet, PacketFlag, QTYPE, Question, RCODE, TYPE, rdata::RData};

    use super::*;

    /// A query as another implementation makes it.
    pub fn query(name: &str, kind: TYPE) -> Vec<u8> {
        let mut packet = Packet::new_query(0x1234);
        packet.set_flags(PacketFlag::RECURSION_DESIRED);
        packet.questions.push(Question::new(
            simple_dns::Name::new_unchecked(name).into_owned(),
            QTYPE::TYPE(kind),
            CLASS::IN.into(),
            false,
        ));
        packet.build_bytes_vec().unwrap()
    }

    #[test]
    fn replies_are_read_by_another_implementation() {
        let bytes = query("Host.Example", TYPE::A);
        let parsed = Query::parse(&bytes).unwrap();
        assert_eq!((parsed.name.as_deref(), parsed.kind), (Some("host.example"), RecordType::A));
        let answer =
            Answer::Records(vec![Record::A(Ipv4Addr::new(10, 0, 0, 4)), Record::Ptr("a.b.internal".into())]);
        let reply = parsed.reply(&answer);
        let reply = Packet::parse(&reply).unwrap();
        assert_eq!((reply.id(), reply.rcode()), (0x1234, RCODE::NoError));
        assert!(reply.has_flags(
            PacketFlag::RESPONSE | PacketFlag::RECURSION_AVAILABLE | PacketFlag::RECURSION_DESIRED
        ));
        assert_eq!(reply.questions[0].qname.to_string(), "Host.Example");
        assert!(matches!(&reply.answers[0].rdata, RData::A(a) if a.address == 0x0a00_0004));
        assert!(matches!(&reply.answers[1].rdata, RData::PTR(p) if p.0.to_string() == "a.b.internal"));
        let failure = parsed.failure();
        assert_eq!(Packet::parse(&failure).unwrap().rcode(), RCODE::ServerFailure);
    }

    #[test]
    fn edns_is_answered_with_edns() {
        let plain = query("a.b", TYPE::A);
        let mut packet = Packet::parse(&plain).unwrap().into_reply();
        packet.remove_flags(PacketFlag::RESPONSE);
        *packet.opt_mut() =
            Some(simple_dns::rdata::OPT { opt_codes: vec![], udp_packet_size: 1232, version: 0 });
        let bytes = packet.build_bytes_vec().unwrap();
        let parsed = Query::parse(&bytes).unwrap();
        assert_eq!(parsed.udp_bytes, Some(1232));
        assert!(Packet::parse(&parsed.reply(&Answer::NoSuchName)).unwrap().opt().is_some());
        assert_eq!(parsed.truncated(vec![0; 1232]).len(), 1232);
        assert_eq!(parsed.truncated(vec![0; 1233]).len(), HEADER_BYTES + parsed.question.len());
    }

    #[test]
    fn what_is_cut_says_so() {
        let bytes = query("a.b", TYPE::A);
        let parsed = Query::parse(&bytes).unwrap();
        let mut long = parsed.reply(&Answer::Records(vec![Record::A(Ipv4Addr::LOCALHOST); 40]));
        assert!(long.len() > PLAIN_UDP_BYTES);
        long = parsed.truncated(long);
        let reply = Packet::parse(&long).unwrap();
        assert!(reply.has_flags(PacketFlag::TRUNCATION));
        assert_eq!((reply.questions.len(), reply.answers.len()), (1, 0));
    }

    #[test]
    fn what_is_no_query_is_refused() {
        assert_eq!(Query::parse(b"short"), Err(Rejected::Drop));
        let good = query("a.b", TYPE::A);
        let code = |change: &dyn Fn(&mut Vec<u8>)| {
            let mut bytes = good.clone();
            change(&mut bytes);
            match Query::parse(&bytes) {
                Err(Rejected::Reply(reply)) => reply[3] & 15,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(code(&|b| b[2] |= 0x28), 4);
        assert_eq!(code(&|b| b[5] = 2), 1);
        assert_eq!(code(&|b| b[12] = 0xc0), 1);
        assert_eq!(code(&|b| b.truncate(b.len() - 1)), 1);
        let mut response = good.clone();
        response[2] |= 0x80;
        assert_eq!(Query::parse(&response), Err(Rejected::Drop));
    }

    #[test]
    fn only_the_reply_to_this_query_is_taken() {
        let bytes = query("a.b", TYPE::A);
        let parsed = Query::parse(&bytes).unwrap();
        let reply = parsed.failure();
        assert!(parsed.is_answered_by([0x12, 0x34], &reply));
        assert!(!parsed.is_answered_by([0x12, 0x35], &reply));
        assert!(!parsed.is_answered_by([0x12, 0x34], &bytes));
        let other = query("a.c", TYPE::A);
        assert!(!parsed.is_answered_by([0x12, 0x34], &Query::parse(&other).unwrap().failure()));
    }

    proptest! {
        #[test]
        fn no_packet_makes_it_panic(tail in proptest::collection::vec(any::<u8>(), 0..300), headed in any::<bool>()) {
            let mut bytes = tail;
            if headed {
                bytes.splice(..0, [1, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
            }
            if let Ok(query) = Query::parse(&bytes) {
                query.truncated(query.failure());
                query.found(&bytes, 1);
            }
        }
    }
}
