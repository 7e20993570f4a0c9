//! Endpoints: this server's own API, inside a VPC.
//!
//! ```text
//!   instance ── endpoint's namespace, port 80 and the API's own ── spliced ── outer namespace ── API
//! ```
//! An interface endpoint's namespace has its interfaces' addresses, a gateway endpoint's has its ranges; the listener
//! takes whatever arrives there, so both are one thing here. Bytes are passed on unread: requests are signed for the name
//! that the client used, and are verified by the API. There is no TLS, as the API has none; who needs it puts a proxy in
//! front of both.
//!
//! Invariant: connections are bounded for an endpoint and in all, and one without a byte for [`IDLE_TIMEOUT`] ends.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use cumulet_model::VpcEndpointId;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tracing::{debug, warn};

use super::socket;

/// The port of endpoints.
pub const PORT: u16 = 80;
/// Connections of one endpoint.
const MAX_CONNECTIONS_PER_ENDPOINT: usize = 256;
/// Connections of all endpoints.
const MAX_CONNECTIONS: usize = 1024;
/// For reaching the API.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// Without a byte either way, as on EC2.
const IDLE_TIMEOUT: Duration = Duration::from_secs(350);
const BUFFER_BYTES: usize = 16 * 1024;

/// What serves all endpoints.
#[derive(Debug)]
pub struct Splicer {
    /// Where the API is, from the outer namespace.
    api: SocketAddr,
    connections: Arc<Semaphore>,
}

/// The ports of an endpoint.
pub fn ports(api: SocketAddr) -> Vec<u16> {
    if api.port() == PORT { vec![PORT] } else { vec![PORT, api.port()] }
}

/// Listens on a port of the namespace of the calling thread.
pub fn listen(port: u16) -> io::Result<std::net::TcpListener> {
    socket::tcp(SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, port))
}

impl Splicer {
    /// Splices to an API that listens at an address of the outer namespace.
    pub fn new(api: SocketAddr) -> Splicer {
        // One that listens everywhere is here as well.
        let ip = match api.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
            ip => ip,
        };
        let connections = Arc::new(Semaphore::new(MAX_CONNECTIONS));
        Splicer { api: SocketAddr::new(ip, api.port()), connections }
    }

    /// The address that connections are spliced to.
    pub fn api(&self) -> SocketAddr {
        self.api
    }

    /// Serves an endpoint's listeners until it is cancelled; its connections end with it.
    pub async fn serve(self: Arc<Self>, id: VpcEndpointId, listeners: Vec<TcpListener>) {
        let own = Arc::new(Semaphore::new(MAX_CONNECTIONS_PER_ENDPOINT));
        let mut listening = JoinSet::new();
        for listener in listeners {
            listening.spawn(self.clone().accept(id.clone(), listener, own.clone()));
        }
        while listening.join_next().await.is_some() {}
    }

    async fn accept(self: Arc<Self>, id: VpcEndpointId, listener: TcpListener, own: Arc<Semaphore>) {
        let mut connections = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                Some(_) = connections.join_next() => continue,
            };
            let stream = match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    warn!(%id, %error, "endpoint: accept");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let slots = (own.clone().try_acquire_owned(), self.connections.clone().try_acquire_owned());
            let (Ok(own), Ok(common)) = slots else {
                debug!(%id, "endpoint: too many connections");
                continue;
            };
            let (api, id) = (self.api, id.clone());
            connections.spawn(async move {
                if let Err(error) = splice(stream, api, IDLE_TIMEOUT).await {
                    debug!(%id, %error, "endpoint: connection");
                }
                drop((own, common));
            });
        }
    }
}

/// Passes bytes both ways until both sides have ended, one fails, or nothing comes for too long.
async fn splice(client: TcpStream, api: SocketAddr, idle: Duration) -> io::Result<()> {
    let server = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(api)).await??;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let last = Mutex::new(Instant::now());
    let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
    let both = async {
        tokio::try_join!(pass(from_client, to_server, &last), pass(from_server, to_client, &last)).map(drop)
    };
    let quiet = async {
        loop {
            let end = *last.lock().unwrap_or_else(PoisonError::into_inner) + idle;
            if end <= Instant::now() {
                return;
            }
            tokio::time::sleep_until(end).await;
        }
    };
    tokio::select! {
        done = both => done,
        () = quiet => Ok(()),
    }
}

async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, last: &Mutex<Instant>) -> io::Result<()> {
    let mut buffer = vec![0; BUFFER_BYTES];
    loop {
        let length = from.read(&mut buffer).await?;
        *last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        if length == 0 {
            return to.shutdown().await;
        }
        to.write_all(&buffer[..length]).await?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What an end has sent is passed on although the other end has closed its side; quiet connections end.
    #[tokio::test]
    async fn bytes_are_passed_on_until_both_ends_are_done_or_nothing_comes() {
        let api = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let front = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (to_front, to_api) = (front.local_addr().unwrap(), api.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = api.accept().await.unwrap();
            let mut asked = Vec::new();
            stream.read_to_end(&mut asked).await.unwrap();
            asked.reverse();
            stream.write_all(&asked).await.unwrap();
            // Held open without a byte.
            let (stream, _) = api.accept().await.unwrap();
            std::future::pending::<()>().await;
            drop(stream);
        });
        tokio::spawn(async move {
            loop {
                let (stream, _) = front.accept().await.unwrap();
                tokio::spawn(splice(stream, to_api, Duration::from_millis(50)));
            }
        });
        let mut client = TcpStream::connect(to_front).await.unwrap();
        client.write_all(b"abc").await.unwrap();
        client.shutdown().await.unwrap();
        let mut answer = Vec::new();
        client.read_to_end(&mut answer).await.unwrap();
        assert_eq!(answer, b"cba");
        let mut quiet = TcpStream::connect(to_front).await.unwrap();
        let ended = tokio::time::timeout(Duration::from_secs(5), quiet.read(&mut [0; 1])).await.unwrap();
        assert_eq!(ended.unwrap_or(0), 0);
    }
}
