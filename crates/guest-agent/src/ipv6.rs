//! The interface's IPv6 addresses, by DHCPv6 (RFC 8415) with rapid commit. The default route is the kernel's own doing:
//! it listens to the router's advertisements.
//!
//! One exchange of two messages, repeated for as long as the instance runs, so that addresses that are assigned or
//! unassigned while it runs come and go. Without an answer there is no IPv6 (yet).

use crate::console::say;
use crate::netlink::Netlink;
use crate::network::{INTERFACE, interface_index, mac};
use socket2::{Domain, Protocol, Socket, Type};
use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv6Addr, SocketAddrV6, UdpSocket};
use std::time::{Duration, Instant};

const CLIENT_PORT: u16 = 546;
const SERVERS: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 1, 2);
/// While there are addresses; the server says that they are good for minutes.
const RENEW_EVERY: Duration = Duration::from_secs(30);
/// While nobody has answered yet, and after that.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
const ANSWER_TIMEOUT: Duration = Duration::from_secs(1);

const SOLICIT: u8 = 1;
const REPLY: u8 = 7;
const CLIENT_ID: u16 = 1;
const IA_NA: u16 = 3;
const ADDRESS: u16 = 5;
const RAPID_COMMIT: u16 = 14;
/// IAID, T1 and T2, before an association's options.
const ASSOCIATION_HEAD: usize = 12;

/// Keeps the interface's addresses as the server says; ends only when there is no socket to be had.
pub fn keep() -> io::Error {
    let (index, client) = match (interface_index(), mac()) {
        (Some(index), Ok(mac)) => (index, mac),
        (None, _) => return io::ErrorKind::NotFound.into(),
        (_, Err(error)) => return error,
    };
    let socket = match open() {
        Ok(socket) => socket,
        Err(error) => return error,
    };
    let mut have = BTreeSet::new();
    let mut pause = FIRST_PAUSE;
    let mut exchange = 0u32;
    loop {
        exchange = exchange.wrapping_add(1);
        match ask(&socket, index, &client, exchange) {
            Some(given) => {
                if let Err(error) = apply(index, &have, &given) {
                    say(&format!("network: IPv6 addresses: {error}"));
                }
                if have != given {
                    say(&format!("network: {INTERFACE} has {given:?} by DHCPv6"));
                }
                have = given;
                std::thread::sleep(RENEW_EVERY);
            }
            None => {
                std::thread::sleep(pause);
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}

fn open() -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV6, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_only_v6(true)?;
    socket.set_reuse_address(true)?;
    socket.bind_device(Some(INTERFACE.as_bytes()))?;
    socket.bind(&SocketAddrV6::new(Ipv6Addr::UNSPECIFIED, CLIENT_PORT, 0, 0).into())?;
    Ok(socket.into())
}

fn ask(socket: &UdpSocket, index: u32, mac: &[u8; 6], exchange: u32) -> Option<BTreeSet<Ipv6Addr>> {
    // A link-local address that is still being looked for elsewhere refuses: the next try will do.
    socket.send_to(&solicit(mac, exchange), SocketAddrV6::new(SERVERS, 547, 0, index)).ok()?;
    let end = Instant::now() + ANSWER_TIMEOUT;
    let mut buffer = [0; 1500];
    while let Some(left) = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
        socket.set_read_timeout(Some(left)).ok()?;
        let length = socket.recv(&mut buffer).ok()?;
        if let Some(given) = addresses(&buffer[..length], exchange) {
            return Some(given);
        }
    }
    None
}

fn apply(index: u32, have: &BTreeSet<Ipv6Addr>, want: &BTreeSet<Ipv6Addr>) -> io::Result<()> {
    if have == want {
        return Ok(());
    }
    let netlink = Netlink::open()?;
    for ip in want {
        netlink.add_address_v6(index, *ip)?;
    }
    for ip in have.difference(want) {
        netlink.delete_address_v6(index, *ip)?;
    }
    Ok(())
}

fn solicit(mac: &[u8; 6], exchange: u32) -> Vec<u8> {
    let [_, a, b, c] = exchange.to_be_bytes();
    let mut out = vec![SOLICIT, a, b, c];
    // DUID-LL, Ethernet.
    out.extend(CLIENT_ID.to_be_bytes());
    out.extend([0, 10, 0, 3, 0, 1]);
    out.extend(mac);
    out.extend(IA_NA.to_be_bytes());
    out.extend([0, 12, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    out.extend(RAPID_COMMIT.to_be_bytes());
    out.extend([0, 0]);
    out
}

/// The addresses that a reply gives; none when it is not a reply to this exchange.
fn addresses(message: &[u8], exchange: u32) -> Option<BTreeSet<Ipv6Addr>> {
    let (head, rest) = message.split_at_checked(4)?;
    if head[0] != REPLY || head[1..] != exchange.to_be_bytes()[1..] {
        return None;
    }
    let mut found = BTreeSet::new();
    for (_, association) in options(rest).filter(|(code, _)| *code == IA_NA) {
        let inner = association.get(ASSOCIATION_HEAD..).unwrap_or_default();
        for (_, value) in options(inner).filter(|(code, _)| *code == ADDRESS) {
            found.extend(value.get(..16).and_then(|ip| <[u8; 16]>::try_from(ip).ok()).map(Ipv6Addr::from));
        }
    }
    Some(found)
}

fn options(mut bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let (head, rest) = bytes.split_at_checked(4)?;
        let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
        let (value, rest) = rest.split_at_checked(length)?;
        bytes = rest;
        Some((u16::from_be_bytes([head[0], head[1]]), value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_to_this_exchange_are_read_and_no_others() {
        let ip: Ipv6Addr = "fd00::4".parse().unwrap();
        let mut reply = vec![REPLY, 0, 0, 9, 0, 2, 0, 1, 7];
        reply.extend([0, 3, 0, 40, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 24]);
        reply.extend(ip.octets());
        reply.extend([0; 8]);
        assert_eq!(addresses(&reply, 9), Some([ip].into()));
        assert_eq!(addresses(&reply, 10), None);
        for length in 4..reply.len() {
            assert_eq!(addresses(&reply[..length], 9), Some(BTreeSet::new()), "cut at {length}");
        }
        assert_eq!(addresses(&[], 9), None);
        let asked = solicit(&[2, 0, 0, 0, 0, 1], 9);
        let codes: Vec<u16> = options(&asked[4..]).map(|(code, _)| code).collect();
        assert_eq!(codes, [CLIENT_ID, IA_NA, RAPID_COMMIT]);
    }
}
