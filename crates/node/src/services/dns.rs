//! The VPC's resolver: the VPC's own names are answered here, all others are asked of the node's resolvers.
//!
//! It listens on the VPC's +2 address and 169.254.169.253, by UDP and TCP, and answers interfaces of the VPC only.
//! Invariant: names of `compute.internal` and `ec2.internal` never leave the node.

pub mod forward;
pub mod message;
pub mod zone;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use cumulet_model::VpcId;
use cumulet_node_api::VpcSpec;
use ipnet::Ipv4Net;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::JoinSet;
use tracing::{debug, warn};

use crate::services::directory::Directory;
use crate::services::limits::Slots;
use forward::Forwarder;
use message::{Query, Rejected};

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
    connections: Arc<Slots>,
}

/// What is known at once.
enum Local {
    Reply(Vec<u8>),
    Forward,
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

    fn local(&self, vpc: &VpcId, packet: &[u8]) -> Local {
        let query = match Query::parse(packet) {
            Ok(query) => query,
            Err(Rejected::Reply(reply)) => return Local::Reply(reply),
            Err(Rejected::Drop) => return Local::Drop,
        };
        match zone::answer(&self.directory.load(), vpc, self.public_cidr, &query) {
            Some(answer) => Local::Reply(query.reply(&answer)),
            None => Local::Forward,
        }
    }

    /// Serves a VPC's UDP socket until it is cancelled.
    pub async fn serve_udp(self: Arc<Self>, vpc: VpcId, socket: UdpSocket) {
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
                    warn!(%vpc, %error, "dns: receive");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let IpAddr::V4(address) = from.ip() else { continue };
            let Some(eni) = self.directory.load().eni_at(&vpc, address).map(|eni| eni.id.clone()) else {
                continue;
            };
            let packet = &buffer[..length];
            match self.local(&vpc, packet) {
                Local::Drop => {}
                Local::Reply(reply) => send(&socket, &reply, from).await,
                Local::Forward => {
                    // No slot: silence, as the answer of an overloaded resolver; the client asks again.
                    let Some(slot) = self.questions.take(&eni) else { continue };
                    let (resolver, socket, packet) = (self.clone(), socket.clone(), packet.to_vec());
                    waiting.spawn(async move {
                        let Ok(query) = Query::parse(&packet) else { return };
                        let reply = match resolver.forwarder.udp(&query, &packet).await {
                            Some(reply) => query.truncated(reply),
                            None => query.failure(),
                        };
                        send(&socket, &reply, from).await;
                        drop(slot);
                    });
                }
            }
        }
    }

    /// Serves a VPC's TCP listener until it is cancelled.
    pub async fn serve_tcp(self: Arc<Self>, vpc: VpcId, listener: TcpListener) {
        let mut connections = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                Some(_) = connections.join_next() => continue,
            };
            let (stream, from) = match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    warn!(%vpc, %error, "dns: accept");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let IpAddr::V4(address) = from.ip() else { continue };
            let directory = self.directory.load();
            let Some(slot) = directory.eni_at(&vpc, address).and_then(|eni| self.connections.take(&eni.id))
            else {
                continue;
            };
            let (resolver, vpc) = (self.clone(), vpc.clone());
            connections.spawn(async move {
                let served =
                    tokio::time::timeout(CONNECTION_TIMEOUT, resolver.connection(&vpc, stream)).await;
                if let Ok(Err(error)) = served {
                    debug!(%address, %error, "dns: connection");
                }
                drop(slot);
            });
        }
    }

    /// Answers the questions of a connection one after the other.
    async fn connection(&self, vpc: &VpcId, mut stream: TcpStream) -> std::io::Result<()> {
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
            let reply = match self.local(vpc, &packet) {
                Local::Drop => return Ok(()),
                Local::Reply(reply) => reply,
                Local::Forward => {
                    let Ok(query) = Query::parse(&packet) else { return Ok(()) };
                    self.forwarder.tcp(&query, &packet).await.unwrap_or_else(|| query.failure())
                }
            };
            tokio::time::timeout(IDLE_TIMEOUT, stream.write_all(&message::framed(&reply))).await??;
        }
    }
}

async fn send(socket: &UdpSocket, reply: &[u8], to: SocketAddr) {
    if let Err(error) = socket.send_to(reply, to).await {
        debug!(%to, %error, "dns: send");
    }
}
