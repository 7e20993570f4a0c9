//! IPv6 for one interface, as EC2 has it: router advertisements that name the router and point to DHCPv6, and DHCPv6,
//! which always gives the interface's own addresses.
//!
//! There is nothing to lease, as in dhcp.rs: no state is kept, and a release changes nothing. An advertisement has no
//! prefix: every address but the guest's own is behind the router. Sources: RFC 4861, RFC 8415.

use std::io;
use std::net::{Ipv6Addr, SocketAddr, SocketAddrV6};
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use cumulet_model::EniId;
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tracing::{debug, warn};

use crate::services::directory::Directory;

/// How long addresses are preferred and valid, in seconds, as on EC2.
const PREFERRED_SECONDS: u32 = 140;
const VALID_SECONDS: u32 = 450;
/// How long an advertisement holds, and how often it is repeated.
const ROUTER_SECONDS: u16 = 1800;
const ADVERTISE_EVERY: Duration = Duration::from_secs(300);
/// The router's Ethernet address, by which the server is known too.
const ROUTER_MAC: [u8; 6] = crate::network::ROUTER_MAC.0;
const SERVER_PORT: u16 = 547;
const ALL_SERVERS: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 1, 2);
const ALL_NODES: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 1);
const MAX_BYTES: usize = 1500;
/// ICMPv6 types.
const ROUTER_SOLICITATION: u8 = 133;
const ROUTER_ADVERTISEMENT: u8 = 134;

/// DHCPv6 message types.
mod kind {
    pub const SOLICIT: u8 = 1;
    pub const ADVERTISE: u8 = 2;
    pub const REQUEST: u8 = 3;
    pub const CONFIRM: u8 = 4;
    pub const RENEW: u8 = 5;
    pub const REBIND: u8 = 6;
    pub const REPLY: u8 = 7;
    pub const RELEASE: u8 = 8;
    pub const DECLINE: u8 = 9;
    pub const INFORMATION: u8 = 11;
}

/// DHCPv6 option codes.
mod option {
    pub const CLIENT_ID: u16 = 1;
    pub const SERVER_ID: u16 = 2;
    pub const IA_NA: u16 = 3;
    pub const ADDRESS: u16 = 5;
    pub const STATUS: u16 = 13;
    pub const RAPID_COMMIT: u16 = 14;
}

/// DHCPv6 status codes.
mod status {
    pub const SUCCESS: u16 = 0;
    pub const NO_ADDRESSES: u16 = 2;
    pub const NOT_ON_LINK: u16 = 4;
}

/// Sockets of one interface: DHCPv6, router solicitations, and the device's number.
#[derive(Debug)]
pub struct Sockets {
    dhcp: std::net::UdpSocket,
    router: std::net::UdpSocket,
    link: u32,
}

/// Opens the sockets of a device in the namespace of the calling thread.
pub fn open(device: &str) -> io::Result<Sockets> {
    let link = cumulet_linux::netlink::Handle::new()
        .and_then(|netlink| netlink.index_of(device))
        .map_err(|e| io::Error::from_raw_os_error(e.errno().unwrap_or_default()))?;
    let dhcp = Socket::new(Domain::IPV6, Type::DGRAM, Some(Protocol::UDP))?;
    dhcp.set_only_v6(true)?;
    dhcp.set_reuse_address(true)?;
    dhcp.bind_device(Some(device.as_bytes()))?;
    dhcp.bind(&SocketAddrV6::new(Ipv6Addr::UNSPECIFIED, SERVER_PORT, 0, 0).into())?;
    dhcp.join_multicast_v6(&ALL_SERVERS, link)?;
    let router = Socket::new(Domain::IPV6, Type::RAW, Some(Protocol::ICMPV6))?;
    router.bind_device(Some(device.as_bytes()))?;
    // What comes with less has passed a router, and hosts drop it.
    router.set_multicast_hops_v6(255)?;
    router.set_unicast_hops_v6(255)?;
    router.set_multicast_if_v6(link)?;
    router.set_multicast_loop_v6(false)?;
    dhcp.set_nonblocking(true)?;
    router.set_nonblocking(true)?;
    Ok(Sockets { dhcp: dhcp.into(), router: router.into(), link })
}

/// Serves an interface until it is cancelled.
///
/// # Errors
/// The sockets can't be waited for.
pub fn serve(
    directory: Arc<ArcSwap<Directory>>,
    eni: EniId,
    mtu: u16,
    sockets: Sockets,
) -> io::Result<impl Future<Output = ()> + Send + 'static> {
    let (dhcp, router) = (UdpSocket::from_std(sockets.dhcp)?, UdpSocket::from_std(sockets.router)?);
    let everybody = SocketAddr::V6(SocketAddrV6::new(ALL_NODES, 0, 0, sockets.link));
    let advertisement = advertisement(mtu);
    Ok(async move {
        let (mut first, mut second) = (vec![0; MAX_BYTES], vec![0; MAX_BYTES]);
        let mut timer = tokio::time::interval(ADVERTISE_EVERY);
        loop {
            let failed = tokio::select! {
                _ = timer.tick() => router.send_to(&advertisement, everybody).await.err(),
                received = router.recv(&mut first) => match received {
                    // To everybody, as the guest that asks may not have an address yet.
                    Ok(length) if length >= 8 && first[0] == ROUTER_SOLICITATION => {
                        router.send_to(&advertisement, everybody).await.err()
                    }
                    Ok(_) => None,
                    Err(error) => Some(error),
                },
                received = dhcp.recv_from(&mut second) => match received {
                    Ok((length, from)) => {
                        let answer = {
                            let directory = directory.load();
                            let known = directory.spec.enis.get(&eni);
                            known.and_then(|eni| reply(&second[..length], &eni.ipv6))
                        };
                        match answer {
                            Some(bytes) => dhcp.send_to(&bytes, from).await.err(),
                            None => None,
                        }
                    }
                    Err(error) => Some(error),
                },
            };
            if let Some(error) = failed {
                // The guest's end may be down.
                debug!(%eni, %error, "ipv6");
                if error.kind() == io::ErrorKind::NotConnected {
                    warn!(%eni, %error, "ipv6: socket");
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    })
}

/// A router advertisement: a default router, and "ask DHCPv6". The kernel fills in the checksum.
fn advertisement(mtu: u16) -> Vec<u8> {
    const MANAGED_AND_OTHER: u8 = 0xc0;
    const HOP_LIMIT: u8 = 64;
    let mut out = vec![ROUTER_ADVERTISEMENT, 0, 0, 0, HOP_LIMIT, MANAGED_AND_OTHER];
    out.extend(ROUTER_SECONDS.to_be_bytes());
    out.extend([0; 8]);
    // Source link-layer address; MTU. Lengths are in units of 8 bytes.
    out.extend([1, 1]);
    out.extend(ROUTER_MAC);
    out.extend([5, 1, 0, 0]);
    out.extend(u32::from(mtu).to_be_bytes());
    out
}

/// The answer to a DHCPv6 message; none for what isn't a client's or is for another server.
fn reply(packet: &[u8], addresses: &[Ipv6Addr]) -> Option<Vec<u8>> {
    let (head, rest) = packet.split_at_checked(4)?;
    let options = parse(rest)?;
    let find = |code| options.iter().find(|(found, _)| *found == code).map(|(_, value)| *value);
    let server = [0, 3, 0, 1].into_iter().chain(ROUTER_MAC).collect::<Vec<u8>>();
    let named = find(option::SERVER_ID);
    if named.is_some_and(|named| named != server) {
        return None;
    }
    let rapid = find(option::RAPID_COMMIT).is_some();
    let kind = match head[0] {
        kind::SOLICIT if named.is_none() => {
            if rapid {
                kind::REPLY
            } else {
                kind::ADVERTISE
            }
        }
        kind::REQUEST | kind::RENEW | kind::RELEASE | kind::DECLINE if named.is_some() => kind::REPLY,
        kind::CONFIRM | kind::REBIND | kind::INFORMATION => kind::REPLY,
        _ => return None,
    };
    let mut out = vec![kind];
    out.extend(&head[1..]);
    let client = find(option::CLIENT_ID);
    if client.is_none() && head[0] != kind::INFORMATION {
        return None;
    }
    if let Some(client) = client {
        put(&mut out, option::CLIENT_ID, client);
    }
    put(&mut out, option::SERVER_ID, &server);
    match head[0] {
        kind::SOLICIT | kind::REQUEST | kind::RENEW | kind::REBIND => {
            if head[0] == kind::SOLICIT && rapid {
                put(&mut out, option::RAPID_COMMIT, &[]);
            }
            let wanted = options.iter().filter(|(code, _)| *code == option::IA_NA);
            for (n, (_, value)) in wanted.enumerate() {
                let association = value.get(..4)?;
                // Whoever asks for several gets all in the first.
                let given = if n == 0 { addresses } else { &[] };
                put(&mut out, option::IA_NA, &assignment(association, given));
            }
        }
        kind::CONFIRM => {
            let asked = options.iter().filter(|(code, _)| *code == option::IA_NA);
            let all = asked.filter_map(|(_, value)| parse(value.get(12..)?)).flatten();
            let mut all = all.filter(|(code, _)| *code == option::ADDRESS);
            let own = all.all(|(_, value)| addresses.iter().any(|ip| value.starts_with(&ip.octets())));
            let code = if own { status::SUCCESS } else { status::NOT_ON_LINK };
            put(&mut out, option::STATUS, &code.to_be_bytes());
        }
        kind::RELEASE | kind::DECLINE => put(&mut out, option::STATUS, &status::SUCCESS.to_be_bytes()),
        _ => {}
    }
    Some(out)
}

/// An identity association's answer.
fn assignment(association: &[u8], addresses: &[Ipv6Addr]) -> Vec<u8> {
    let mut out = association.to_vec();
    out.extend((PREFERRED_SECONDS / 2).to_be_bytes());
    out.extend((PREFERRED_SECONDS / 5 * 4).to_be_bytes());
    for ip in addresses {
        let mut value = ip.octets().to_vec();
        value.extend(PREFERRED_SECONDS.to_be_bytes());
        value.extend(VALID_SECONDS.to_be_bytes());
        put(&mut out, option::ADDRESS, &value);
    }
    if addresses.is_empty() {
        put(&mut out, option::STATUS, &status::NO_ADDRESSES.to_be_bytes());
    }
    out
}

fn put(out: &mut Vec<u8>, code: u16, value: &[u8]) {
    // An interface has at most a few dozen addresses; what can't be said is left out.
    if let Ok(length) = u16::try_from(value.len()) {
        out.extend(code.to_be_bytes());
        out.extend(length.to_be_bytes());
        out.extend(value);
    }
}

/// Takes options apart; none when they are cut short.
fn parse(mut bytes: &[u8]) -> Option<Vec<(u16, &[u8])>> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let (head, rest) = bytes.split_at_checked(4)?;
        let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
        let (value, rest) = rest.split_at_checked(length)?;
        found.push((u16::from_be_bytes([head[0], head[1]]), value));
        bytes = rest;
    }
    Some(found)
}

#[cfg(test)]
#[path = "ipv6_tests.rs"]
mod tests;
