//! Asks the node's own resolvers, from the namespace that the server runs in.
//!
//! Every question gets a fresh socket, hence a random port, and a random id; only a packet from the resolver that was
//! asked, with that id and the very question, is taken for its reply.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tracing::debug;

use super::message::{Query, framed};

/// For one resolver. Clients give up after five seconds, so two resolvers get their chance.
const TIMEOUT: Duration = Duration::from_secs(2);
const MAX_RESOLVERS: usize = 3;
/// Packets that are no reply to the question, before the resolver is given up.
const MAX_STRAY_PACKETS: usize = 16;

/// Asks the node's resolvers one after the other.
#[derive(Debug)]
pub struct Forwarder {
    upstream: Vec<SocketAddr>,
}

impl Forwarder {
    /// A forwarder to port 53 of these, of which the first three count.
    pub fn new(upstream: Vec<IpAddr>) -> Forwarder {
        Forwarder::at(upstream.into_iter().map(|ip| SocketAddr::new(ip, 53)).collect())
    }

    /// A forwarder to these addresses and ports.
    pub fn at(mut upstream: Vec<SocketAddr>) -> Forwarder {
        upstream.truncate(MAX_RESOLVERS);
        Forwarder { upstream }
    }

    /// The reply to a question by UDP; it may be one that says it was cut.
    pub async fn udp(&self, query: &Query<'_>, packet: &[u8]) -> Option<Vec<u8>> {
        for server in &self.upstream {
            match tokio::time::timeout(TIMEOUT, ask_udp(*server, query, packet)).await {
                Ok(Ok(reply)) => return Some(query.with_own_id(reply)),
                Ok(Err(error)) => debug!(%server, %error, "dns: resolver"),
                Err(_) => debug!(%server, "dns: resolver took too long"),
            }
        }
        None
    }

    /// The reply to a question by TCP. Where a resolver has no TCP, what it says by UDP does if it was not cut.
    pub async fn tcp(&self, query: &Query<'_>, packet: &[u8]) -> Option<Vec<u8>> {
        for server in &self.upstream {
            match tokio::time::timeout(TIMEOUT, ask_tcp(*server, query, packet)).await {
                Ok(Ok(reply)) => return Some(query.with_own_id(reply)),
                Ok(Err(error)) => debug!(%server, %error, "dns: resolver by TCP"),
                Err(_) => debug!(%server, "dns: resolver took too long by TCP"),
            }
        }
        self.udp(query, packet).await.filter(|reply| reply[2] & 0x02 == 0)
    }
}

fn renamed(packet: &[u8]) -> ([u8; 2], Vec<u8>) {
    let id: [u8; 2] = rand::random();
    let mut packet = packet.to_vec();
    packet[..2].copy_from_slice(&id);
    (id, packet)
}

async fn ask_udp(server: SocketAddr, query: &Query<'_>, packet: &[u8]) -> io::Result<Vec<u8>> {
    let any: IpAddr = match server {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(server).await?;
    let (id, packet) = renamed(packet);
    socket.send(&packet).await?;
    let mut buffer = vec![0; usize::from(u16::MAX)];
    for _ in 0..MAX_STRAY_PACKETS {
        let length = socket.recv(&mut buffer).await?;
        if query.is_answered_by(id, &buffer[..length]) {
            buffer.truncate(length);
            return Ok(buffer);
        }
    }
    Err(io::Error::new(io::ErrorKind::InvalidData, "only packets that are no reply"))
}

async fn ask_tcp(server: SocketAddr, query: &Query<'_>, packet: &[u8]) -> io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(server).await?;
    let (id, packet) = renamed(packet);
    stream.write_all(&framed(&packet)).await?;
    let length = stream.read_u16().await?;
    let mut reply = vec![0; length.into()];
    stream.read_exact(&mut reply).await?;
    if query.is_answered_by(id, &reply) {
        Ok(reply)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidData, "not the reply to the question"))
    }
}

#[cfg(test)]
mod tests {
    use simple_dns::TYPE;
    use tokio::net::TcpListener;

    use super::super::message::tests::query;
    use super::super::message::{Answer, Record};
    use super::*;

    fn reply_to(packet: &[u8]) -> Vec<u8> {
        Query::parse(packet).unwrap().reply(&Answer::Records(vec![Record::A(Ipv4Addr::new(192, 0, 2, 1))]))
    }

    #[tokio::test]
    async fn the_second_resolver_is_asked_when_the_first_refuses_and_strays_are_ignored() {
        let refused = UdpSocket::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let server = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let forwarder = Forwarder::at(vec![refused, server.local_addr().unwrap()]);
        let answering = tokio::spawn(async move {
            let mut buffer = [0; 512];
            let (length, from) = server.recv_from(&mut buffer).await.unwrap();
            let reply = reply_to(&buffer[..length]);
            let mut stray = reply.clone();
            stray[0] ^= 1;
            server.send_to(&stray, from).await.unwrap();
            server.send_to(&reply, from).await.unwrap();
        });
        let packet = query("example.com", TYPE::A);
        let reply = forwarder.udp(&Query::parse(&packet).unwrap(), &packet).await.unwrap();
        assert_eq!(reply, reply_to(&packet));
        answering.await.unwrap();
    }

    #[tokio::test]
    async fn tcp_is_asked_by_tcp_and_nobody_means_no_reply() {
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let forwarder = Forwarder::at(vec![server.local_addr().unwrap()]);
        let answering = tokio::spawn(async move {
            let (mut stream, _) = server.accept().await.unwrap();
            let mut packet = vec![0; stream.read_u16().await.unwrap().into()];
            stream.read_exact(&mut packet).await.unwrap();
            stream.write_all(&framed(&reply_to(&packet))).await.unwrap();
        });
        let packet = query("example.com", TYPE::A);
        let parsed = Query::parse(&packet).unwrap();
        assert_eq!(forwarder.tcp(&parsed, &packet).await.unwrap(), reply_to(&packet));
        answering.await.unwrap();
        assert_eq!(forwarder.tcp(&parsed, &packet).await, None);
        assert_eq!(Forwarder::new(Vec::new()).udp(&parsed, &packet).await, None);
    }
}
