//! The server: connections, who is let in, and what channels may be opened.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use russh::server::{
    Auth, ChannelOpenHandle, Config, Handler, Msg, PublicKeyOffer, Session, VerifiedPublicKey, run_stream,
};
use russh::{Channel, MethodKind, MethodSet};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use crate::accounts::{self, Account};
use crate::{host_key, session};

/// Connections at a time; more wait.
const MAX_CONNECTIONS: usize = 128;
/// How long a client has to log in.
const LOGIN_LIMIT: Duration = Duration::from_secs(60);
/// A client that answers nothing for so long, three times, is gone.
const KEEPALIVE: Duration = Duration::from_secs(60);
/// What a refused key costs, so that guessing is slow.
const REFUSAL: Duration = Duration::from_millis(500);

/// Serves until it is killed.
pub fn run() -> io::Result<()> {
    let config = Arc::new(Config {
        keys: vec![host_key::load()?],
        methods: MethodSet::from(&[MethodKind::PublicKey][..]),
        auth_rejection_time: REFUSAL,
        auth_rejection_time_initial: Some(Duration::ZERO),
        keepalive_interval: Some(KEEPALIVE),
        nodelay: true,
        ..Config::default()
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = listen().await?;
        let slots = Arc::new(Semaphore::new(MAX_CONNECTIONS));
        loop {
            let Ok(slot) = slots.clone().acquire_owned().await else { return Ok(()) };
            let Ok((stream, _)) = listener.accept().await else {
                // Out of descriptors, most likely: others will end.
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            let config = config.clone();
            tokio::spawn(async move {
                serve(config, stream).await;
                drop(slot);
            });
        }
    })
}

/// On both protocols, or on IPv4 where the kernel has no IPv6.
async fn listen() -> io::Result<TcpListener> {
    match TcpListener::bind(SocketAddr::from((Ipv6Addr::UNSPECIFIED, 22))).await {
        Ok(listener) => Ok(listener),
        Err(_) => TcpListener::bind(SocketAddr::from((Ipv4Addr::UNSPECIFIED, 22))).await,
    }
}

async fn serve(config: Arc<Config>, stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let logged_in = Arc::new(AtomicBool::new(false));
    let client = Client { account: None, logged_in: logged_in.clone() };
    let connection = async {
        // What a client did wrong is its own affair.
        if let Ok(running) = run_stream(config, stream, client).await {
            let _ = running.await;
        }
    };
    let too_late = async {
        tokio::time::sleep(LOGIN_LIMIT).await;
        while logged_in.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        () = connection => {}
        () = too_late => {}
    }
}

struct Client {
    account: Option<Account>,
    logged_in: Arc<AtomicBool>,
}

impl Client {
    fn decide(&mut self, user: &str, key: &russh::keys::PublicKey) -> Auth {
        match accounts::find(user).filter(|account| accounts::lets_in(account, key)) {
            Some(account) => {
                self.account = Some(account);
                Auth::Accept
            }
            None => Auth::reject(),
        }
    }
}

impl Handler for Client {
    type Error = russh::Error;

    async fn auth_publickey_offered(
        &mut self,
        user: &str,
        offer: PublicKeyOffer<'_>,
    ) -> Result<Auth, Self::Error> {
        Ok(self.decide(user, offer.public_key))
    }

    async fn auth_publickey(&mut self, user: &str, key: VerifiedPublicKey<'_>) -> Result<Auth, Self::Error> {
        Ok(self.decide(user, key.public_key))
    }

    async fn auth_succeeded(&mut self, _session: &mut Session) -> Result<(), Self::Error> {
        self.logged_in.store(true, Ordering::Relaxed);
        Ok(())
    }

    async fn channel_open_session(
        &mut self,
        channel: Channel<Msg>,
        reply: ChannelOpenHandle,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        // Without an account nobody gets here; who drops the reply refuses.
        if let Some(account) = self.account.clone() {
            reply.accept().await;
            tokio::spawn(session::run(channel, session.handle(), account));
        }
        Ok(())
    }

    async fn channel_open_direct_tcpip(
        &mut self,
        channel: Channel<Msg>,
        host: &str,
        port: u32,
        _originator_address: &str,
        _originator_port: u32,
        reply: ChannelOpenHandle,
        _session: &mut Session,
    ) -> Result<(), Self::Error> {
        let host =
            if host == "localhost" { Some(IpAddr::from(Ipv4Addr::LOCALHOST)) } else { host.parse().ok() };
        if let (Some(host), Ok(port), true) = (host, u16::try_from(port), self.account.is_some()) {
            tokio::spawn(forward(channel, SocketAddr::new(host, port), reply));
        }
        Ok(())
    }
}

/// A client's local forwarding.
async fn forward(channel: Channel<Msg>, to: SocketAddr, reply: ChannelOpenHandle) {
    let Ok(mut stream) = TcpStream::connect(to).await else { return };
    reply.accept().await;
    let mut channel = channel.into_stream();
    let _ = tokio::io::copy_bidirectional(&mut channel, &mut stream).await;
}
