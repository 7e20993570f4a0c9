//! The VPC's resolver: the VPC's own names are answered here, all others are asked of the node's resolvers.
//!
//! It listens on the VPC's +2 address and 169.254.169.253, by UDP and TCP, and answers interfaces of the VPC only.
//! Where the subnet wants it, names without IPv6 addresses get some made of their IPv4 ones (DNS64, 64:ff9b::/96).
//!
//! Besides, the host's address in the public range answers public names for who asks from outside.
//! Invariant: names of `compute.internal` and `ec2.internal` never leave the node.

pub mod forward;
pub mod message;
pub mod zone;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use cumulet_model::{EniId, VpcId};
use cumulet_node_api::{EniSpec, VpcSpec};
use ipnet::Ipv4Net;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::JoinSet;
use tracing::{debug, warn};

use crate::services::directory::Directory;
use crate::services::limits::Slots;
use forward::Forwarder;
use message::{Answer, Query, Record, RecordType, Rejected};

/// The resolver's address that is the same in every VPC.
pub const LINK_LOCAL: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);

/// Questions of one interface that wait for an answer from outside.
const MAX_QUESTIONS_PER_ENI: usize = 64;
/// Questions of all interfaces that wait for an answer from outside.
const MAX_QUESTIONS: usize = 1024;
/// TCP connections of one interface.
const MAX_CONNECTIONS_PER_ENI: usize = 16;
/// TCP connections of all interfaces.
const MAX_CONNECTIONS: usize = 512;
/// Between two questions of a TCP connection, and for sending an answer.
const IDLE_TIMEOUT: Duration = Duration::from_secs(10);
/// For a TCP connection in all.
const CONNECTION_TIMEOUT: Duration = Duration::from_secs(120);

/// Record types as numbers.
const TYPE_A: u16 = 1;
const TYPE_AAAA: u16 = 28;

/// The resolver's address in a VPC: its first range plus two.
pub fn resolver(vpc: &VpcSpec) -> Option<Ipv4Addr> {
    Some(Ipv4Addr::from(u32::from(vpc.cidrs.first()?.network()).checked_add(2)?))
}

/// The resolver of all VPCs.
#[derive(Debug)]
pub struct Resolver {
    directory: Arc<ArcSwap<Directory>>,
    public_cidr: Ipv4Net,
    forwarder: Forwarder,
    questions: Arc<Slots>,
    connections: Arc<Slots<Client>>,
}

/// Who asks: where the socket is that the question came by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Side {
    /// An interface of a VPC.
    Vpc(VpcId),
    /// Anybody outside, such as the host: is told public names, and nothing of others' is asked for it.
    Outside,
}

/// Whose connection it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Client {
    Eni(EniId),
    Outside(IpAddr),
}

/// What is known at once.
enum Local {
    Reply(Vec<u8>),
    /// Others are asked for this interface; its subnet may want IPv6 addresses made of what they say.
    Forward {
        eni: EniId,
        dns64: bool,
    },
    Drop,
}

impl Resolver {
    /// A resolver that answers from the directory and asks `upstream` for the rest.
    pub fn new(directory: Arc<ArcSwap<Directory>>, public_cidr: Ipv4Net, upstream: Vec<IpAddr>) -> Resolver {
        Resolver {
            directory,
            public_cidr,
            forwarder: Forwarder::new(upstream),
            questions: Slots::new(MAX_QUESTIONS_PER_ENI, MAX_QUESTIONS),
            connections: Slots::new(MAX_CONNECTIONS_PER_ENI, MAX_CONNECTIONS),
        }
    }

    fn local(&self, side: &Side, from: IpAddr, packet: &[u8]) -> Local {
        let directory = self.directory.load();
        let vpc = match side {
            Side::Vpc(vpc) => Some((vpc, directory.eni_at(vpc, from))),
            Side::Outside => None,
        };
        if let Some((_, None)) = vpc {
            return Local::Drop;
        }
        let query = match Query::parse(packet) {
            Ok(query) => query,
            Err(Rejected::Reply(reply)) => return Local::Reply(reply),
            Err(Rejected::Drop) => return Local::Drop,
        };
        let Some((vpc, Some(eni))) = vpc else {
            return Local::Reply(query.reply(&zone::outside_answer(&directory, self.public_cidr, &query)));
        };
        let dns64 = query.kind == RecordType::Aaaa && has_dns64(&directory, eni);
        let answer = |query: &Query<'_>| zone::answer(&directory, vpc, self.public_cidr, query);
        let answered = match answer(&query) {
            Some(Answer::Records(found)) if dns64 && found.is_empty() => {
                let as_ipv4 = query.for_ipv4();
                match Query::parse(&as_ipv4).ok().and_then(|query| answer(&query)) {
                    Some(Answer::Records(found)) => {
                        Some(Answer::Records(found.iter().filter_map(made).collect()))
                    }
                    other => other,
                }
            }
            answered => answered,
        };
        match answered {
            Some(answer) => Local::Reply(query.reply(&answer)),
            None => Local::Forward { eni: eni.id.clone(), dns64 },
        }
    }

    /// What others say; `tcp` tells how they are asked.
    async fn forward(&self, query: &Query<'_>, packet: &[u8], dns64: bool, tcp: bool) -> Vec<u8> {
        let ask = async |query: &Query<'_>, packet: &[u8]| match tcp {
            true => self.forwarder.tcp(query, packet).await,
            false => self.forwarder.udp(query, packet).await,
        };
        let Some(reply) = ask(query, packet).await else { return query.failure() };
        // Errors are passed on as they are, and so is what has IPv6 addresses (RFC 6147).
        let wants = dns64 && query.found(&reply, TYPE_AAAA).is_some_and(|found| found.is_empty());
        if !wants {
            return reply;
        }
        let packet = query.for_ipv4();
        let Ok(as_ipv4) = Query::parse(&packet) else { return reply };
        let Some(found) = ask(&as_ipv4, &packet).await else { return reply };
        let addresses = as_ipv4.found(&found, TYPE_A).unwrap_or_default();
        let addresses = addresses.into_iter().filter_map(|data| <[u8; 4]>::try_from(data).ok());
        let made: Vec<Record> =
            addresses.map(|data| Record::Aaaa(message::translated(Ipv4Addr::from(data)))).collect();
        if made.is_empty() { reply } else { query.reply(&Answer::Records(made)) }
    }

    /// Serves a VPC's UDP socket until it is cancelled.
    pub async fn serve_udp(self: Arc<Self>, side: Side, socket: UdpSocket) {
        let socket = Arc::new(socket);
        let mut waiting = JoinSet::new();
        // One byte more than is taken, so that a longer packet shows.
        let mut buffer = vec![0; message::MAX_QUERY_BYTES + 1];
        loop {
            let received = tokio::select! {
                received = socket.recv_from(&mut buffer) => received,
                Some(_) = waiting.join_next() => continue,
            };
            let (length, from) = match received {
                Ok(received) => received,
                Err(error) => {
                    warn!(?side, %error, "dns: receive");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let packet = &buffer[..length];
            match self.local(&side, from.ip(), packet) {
                Local::Drop => {}
                Local::Reply(reply) => send(&socket, &reply, from).await,
                Local::Forward { eni, dns64 } => {
                    // No slot: silence, as the answer of an overloaded resolver; the client asks again.
                    let Some(slot) = self.questions.take(&eni) else { continue };
                    let (resolver, socket, packet) = (self.clone(), socket.clone(), packet.to_vec());
                    waiting.spawn(async move {
                        let Ok(query) = Query::parse(&packet) else { return };
                        let reply = query.truncated(resolver.forward(&query, &packet, dns64, false).await);
                        send(&socket, &reply, from).await;
                        drop(slot);
                    });
                }
            }
        }
    }

    /// Serves a VPC's TCP listener until it is cancelled.
    pub async fn serve_tcp(self: Arc<Self>, side: Side, listener: TcpListener) {
        let mut connections = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                Some(_) = connections.join_next() => continue,
            };
            let (stream, from) = match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    warn!(?side, %error, "dns: accept");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let address = from.ip();
            let client = match &side {
                Side::Vpc(vpc) => {
                    self.directory.load().eni_at(vpc, address).map(|eni| Client::Eni(eni.id.clone()))
                }
                Side::Outside => Some(Client::Outside(address)),
            };
            let Some(slot) = client.and_then(|client| self.connections.take(&client)) else { continue };
            let (resolver, side) = (self.clone(), side.clone());
            connections.spawn(async move {
                let connection = resolver.connection(&side, address, stream);
                let served = tokio::time::timeout(CONNECTION_TIMEOUT, connection).await;
                if let Ok(Err(error)) = served {
                    debug!(%address, %error, "dns: connection");
                }
                drop(slot);
            });
        }
    }

    /// Answers the questions of a connection one after the other.
    async fn connection(&self, side: &Side, from: IpAddr, mut stream: TcpStream) -> std::io::Result<()> {
        loop {
            let Ok(length) = tokio::time::timeout(IDLE_TIMEOUT, stream.read_u16()).await else {
                return Ok(());
            };
            let length = match length {
                Ok(length) => usize::from(length),
                Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(()),
                Err(e) => return Err(e),
            };
            if length > message::MAX_QUERY_BYTES {
                return Ok(());
            }
            let mut packet = vec![0; length];
            tokio::time::timeout(IDLE_TIMEOUT, stream.read_exact(&mut packet)).await??;
            let reply = match self.local(side, from, &packet) {
                Local::Drop => return Ok(()),
                Local::Reply(reply) => reply,
                Local::Forward { dns64, .. } => {
                    let Ok(query) = Query::parse(&packet) else { return Ok(()) };
                    self.forward(&query, &packet, dns64, true).await
                }
            };
            tokio::time::timeout(IDLE_TIMEOUT, stream.write_all(&message::framed(&reply))).await??;
        }
    }
}

/// Whether an interface's subnet wants IPv6 addresses for names that have none.
fn has_dns64(directory: &Directory, eni: &EniSpec) -> bool {
    let vpc = directory.spec.vpcs.get(&eni.vpc_id);
    vpc.is_some_and(|vpc| vpc.subnets.iter().any(|subnet| subnet.id == eni.subnet_id && subnet.dns64))
}

/// An IPv4 address as the IPv6 one that stands for it.
fn made(record: &Record) -> Option<Record> {
    match record {
        Record::A(address) => Some(Record::Aaaa(message::translated(*address))),
        Record::Aaaa(_) | Record::Ptr(_) => None,
    }
}

async fn send(socket: &UdpSocket, reply: &[u8], to: SocketAddr) {
    if let Err(error) = socket.send_to(reply, to).await {
        debug!(%to, %error, "dns: send");
    }
}

#[cfg(test)]
mod tests {
    use simple_dns::{Packet, TYPE, rdata::RData};

    use super::message::tests::query;
    use super::*;
    use crate::services::fixture;

    /// A resolver of the outside world that has names with and without IPv6 addresses, and one that doesn't exist.
    async fn world(socket: UdpSocket) {
        let mut buffer = [0; 512];
        loop {
            let (length, from) = socket.recv_from(&mut buffer).await.unwrap();
            let query = Query::parse(&buffer[..length]).unwrap();
            let answer = match (query.name.as_deref().unwrap(), query.kind) {
                ("none.example", _) => Answer::NoSuchName,
                ("both.example", RecordType::Aaaa) => {
                    Answer::Records(vec![Record::Aaaa("2001:db8::1".parse().unwrap())])
                }
                (_, RecordType::A) => Answer::Records(vec![Record::A(Ipv4Addr::new(192, 0, 2, 33))]),
                _ => Answer::Records(Vec::new()),
            };
            socket.send_to(&query.reply(&answer), from).await.unwrap();
        }
    }

    #[tokio::test]
    async fn names_without_ipv6_addresses_get_some_where_the_subnet_wants_it() {
        let upstream = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let at = upstream.local_addr().unwrap();
        tokio::spawn(world(upstream));
        let mut spec = fixture::spec();
        let mut vpc = (**spec.vpcs.values().next().unwrap()).clone();
        vpc.subnets[0].dns64 = true;
        spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc.clone()));
        let ask = async |spec: &cumulet_node_api::NodeSpec, name: &str, kind| {
            let directory = Arc::new(ArcSwap::from_pointee(Directory::default().updated(spec)));
            let mut resolver = Resolver::new(directory, "203.0.113.0/24".parse().unwrap(), Vec::new());
            resolver.forwarder = Forwarder::at(vec![at]);
            let packet = query(name, kind);
            let parsed = Query::parse(&packet).unwrap();
            let from = fixture::eni(spec).private_ips[0].into();
            let reply = match resolver.local(&Side::Vpc(vpc.id.clone()), from, &packet) {
                Local::Reply(reply) => reply,
                Local::Forward { dns64, .. } => resolver.forward(&parsed, &packet, dns64, false).await,
                Local::Drop => panic!("dropped"),
            };
            let reply = Packet::parse(&reply).unwrap();
            let address = reply.answers.first().map(|answer| match &answer.rdata {
                RData::A(a) => IpAddr::V4(a.address.into()),
                RData::AAAA(a) => IpAddr::V6(a.address.into()),
                other => panic!("{other:?}"),
            });
            (format!("{:?}", reply.rcode()), address.map(|ip| ip.to_string()))
        };
        let ok = |address: &str| ("NoError".to_owned(), Some(address.to_owned()));
        assert_eq!(ask(&spec, "four.example", TYPE::AAAA).await, ok("64:ff9b::c000:221"));
        assert_eq!(ask(&spec, "both.example", TYPE::AAAA).await, ok("2001:db8::1"));
        assert_eq!(ask(&spec, "four.example", TYPE::A).await, ok("192.0.2.33"));
        assert_eq!(ask(&spec, "none.example", TYPE::AAAA).await, ("NameError".to_owned(), None));
        let own = "ip-172-31-0-4.eu-central-1.compute.internal";
        assert_eq!(ask(&spec, own, TYPE::AAAA).await, ok("64:ff9b::ac1f:4"));
        let plain = fixture::spec();
        assert_eq!(ask(&plain, "four.example", TYPE::AAAA).await, ("NoError".to_owned(), None));
        assert_eq!(ask(&plain, own, TYPE::AAAA).await, ("NoError".to_owned(), None));
    }
}
