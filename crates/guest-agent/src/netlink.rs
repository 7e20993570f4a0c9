//! The few rtnetlink requests that configuring one interface needs, encoded by hand (rtnetlink(7)).

use rustix::io::Errno;
use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::sockopt::{Timeout, set_socket_timeout};
use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, bind, recv, sendto, socket_with,
};
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
const RTM_NEWLINK: u16 = 16;
const RTM_NEWADDR: u16 = 20;
const RTM_GETADDR: u16 = 22;
const RTM_NEWROUTE: u16 = 24;
const RTM_DELADDR: u16 = 21;
const RTM_NEWRULE: u16 = 32;
const RTM_DELRULE: u16 = 33;
const RTM_GETRULE: u16 = 34;
const RTMGRP_LINK: u32 = 1;
/// The group that the kernel itself speaks to.
const UEVENTS_OF_THE_KERNEL: u32 = 1;
const RTA_TABLE: u16 = 15;
const FRA_SRC: u16 = 2;
const FRA_PRIORITY: u16 = 6;
const FRA_TABLE: u16 = 15;
const FR_ACT_TO_TBL: u8 = 1;
const NLM_F_REQUEST: u16 = 1;
const NLM_F_ACK: u16 = 4;
const NLM_F_DUMP: u16 = 0x300;
const NLM_F_REPLACE_CREATE: u16 = 0x100 | 0x400;
const NLM_F_EXCL_CREATE: u16 = 0x200 | 0x400;
const AF_INET: u8 = 2;
const AF_INET6: u8 = 10;
/// Assigned centrally: looking for duplicates would hold it back.
const IFA_F_NODAD: u8 = 2;
const IFF_UP: u32 = 1;
const RTNH_F_ONLINK: u32 = 4;
const ENOENT: i32 = 2;
const EEXIST: i32 = 17;
const EADDRNOTAVAIL: i32 = 99;
/// The main table.
pub const TABLE_MAIN: u32 = 254;

/// An rtnetlink socket.
pub struct Netlink(OwnedFd);

impl Netlink {
    /// Opens one in the current network namespace.
    pub fn open() -> io::Result<Self> {
        let flags = SocketFlags::CLOEXEC;
        // No protocol is protocol 0: NETLINK_ROUTE.
        Ok(Netlink(socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?))
    }

    /// Brings an interface up, with an MTU where one is given.
    pub fn set_up(&self, index: u32, mtu: Option<u16>) -> io::Result<()> {
        let mut body = vec![0; 4];
        body.extend(index.to_ne_bytes());
        body.extend(IFF_UP.to_ne_bytes());
        body.extend(IFF_UP.to_ne_bytes());
        if let Some(mtu) = mtu {
            attribute(&mut body, 4, &u32::from(mtu).to_ne_bytes());
        }
        self.change(RTM_NEWLINK, 0, &body)
    }

    /// Gives an interface an address.
    pub fn add_address(&self, index: u32, address: Ipv4Addr, prefix_length: u8) -> io::Result<()> {
        let mut body = vec![AF_INET, prefix_length, 0, 0];
        body.extend(index.to_ne_bytes());
        attribute(&mut body, 2, &address.octets());
        attribute(&mut body, 1, &address.octets());
        if prefix_length < 31 {
            let broadcast = u32::from(address) | (u32::MAX >> prefix_length);
            attribute(&mut body, 4, &broadcast.to_be_bytes());
        }
        self.change(RTM_NEWADDR, NLM_F_REPLACE_CREATE, &body)
    }

    /// Gives an interface an IPv6 address, usable at once.
    pub fn add_address_v6(&self, index: u32, address: Ipv6Addr) -> io::Result<()> {
        self.change(RTM_NEWADDR, NLM_F_REPLACE_CREATE, &address_v6(index, address))
    }

    /// Takes an IPv6 address from an interface.
    pub fn delete_address_v6(&self, index: u32, address: Ipv6Addr) -> io::Result<()> {
        self.change(RTM_DELADDR, 0, &address_v6(index, address))
    }

    /// Takes an address from an interface; one that it doesn't have is no error.
    pub fn delete_address(&self, index: u32, address: Ipv4Addr, prefix_length: u8) -> io::Result<()> {
        let mut body = vec![AF_INET, prefix_length, 0, 0];
        body.extend(index.to_ne_bytes());
        attribute(&mut body, 2, &address.octets());
        absent_is_done(self.change(RTM_DELADDR, 0, &body))
    }

    /// Makes `gateway` the default route of a table, said to be on the link (its subnet may be a /32).
    pub fn add_route(&self, index: u32, gateway: Ipv4Addr, table: u32) -> io::Result<()> {
        // family, no prefixes, no tos, table by attribute, protocol boot, scope universe, unicast
        let mut body = vec![AF_INET, 0, 0, 0, 0, 3, 0, 1];
        body.extend(RTNH_F_ONLINK.to_ne_bytes());
        attribute(&mut body, 5, &gateway.octets());
        attribute(&mut body, 4, &index.to_ne_bytes());
        attribute(&mut body, RTA_TABLE, &table.to_ne_bytes());
        self.change(RTM_NEWROUTE, NLM_F_REPLACE_CREATE, &body)
    }

    /// Adds or takes back a rule that leads packets from an address to a table; repeating it is no error.
    pub fn rule(&self, add: bool, source: Ipv4Addr, table: u32, priority: u32) -> io::Result<()> {
        // family, prefix of the destination and of the source, no tos, table by attribute, to a table
        let mut body = vec![AF_INET, 0, 32, 0, 0, 0, 0, FR_ACT_TO_TBL, 0, 0, 0, 0];
        attribute(&mut body, FRA_SRC, &source.octets());
        attribute(&mut body, FRA_PRIORITY, &priority.to_ne_bytes());
        attribute(&mut body, FRA_TABLE, &table.to_ne_bytes());
        if add {
            self.change(RTM_NEWRULE, NLM_F_EXCL_CREATE, &body)
        } else {
            absent_is_done(self.change(RTM_DELRULE, 0, &body))
        }
    }

    /// Addresses whose packets a rule leads to a table.
    pub fn rules(&self, table: u32) -> io::Result<Vec<Ipv4Addr>> {
        let mut found = Vec::new();
        self.dump(RTM_GETRULE, &[AF_INET, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], RTM_NEWRULE, |body| {
            let value = |wanted: u16| {
                attributes(body.get(12..).unwrap_or_default())
                    .find(|(kind, _)| *kind == wanted)
                    .and_then(|(_, value)| <[u8; 4]>::try_from(value).ok())
            };
            if value(FRA_TABLE).map(u32::from_ne_bytes) == Some(table) {
                found.extend(value(FRA_SRC).map(Ipv4Addr::from));
            }
        })?;
        Ok(found)
    }

    /// The IPv4 addresses of an interface.
    pub fn addresses(&self, index: u32) -> io::Result<Vec<Ipv4Addr>> {
        let mut found = Vec::new();
        self.dump(RTM_GETADDR, &[AF_INET, 0, 0, 0, 0, 0, 0, 0], RTM_NEWADDR, |body| {
            if body.len() >= 8 && body[4..8] == index.to_ne_bytes() {
                found.extend(
                    attributes(&body[8..])
                        .filter(|(kind, _)| *kind == 2)
                        .filter_map(|(_, value)| <[u8; 4]>::try_from(value).ok().map(Ipv4Addr::from)),
                );
            }
        })?;
        Ok(found)
    }

    /// Asks for all objects of a kind and shows each one's body.
    fn dump(&self, ask: u16, body: &[u8], answer: u16, mut show: impl FnMut(&[u8])) -> io::Result<()> {
        self.send(ask, NLM_F_DUMP, body)?;
        let mut buffer = vec![0; 32 * 1024];
        loop {
            let (length, _) = recv(&self.0, &mut buffer[..], RecvFlags::empty())?;
            for (kind, body) in messages(&buffer[..length]) {
                match kind {
                    NLMSG_DONE => return Ok(()),
                    NLMSG_ERROR => return Err(error_of(body)),
                    kind if kind == answer => show(body),
                    _ => {}
                }
            }
        }
    }

    /// Sends a change and waits for the kernel's answer; that it was so already is no failure.
    fn change(&self, kind: u16, flags: u16, body: &[u8]) -> io::Result<()> {
        self.send(kind, flags | NLM_F_ACK, body)?;
        let mut buffer = [0; 4096];
        let (length, _) = recv(&self.0, &mut buffer[..], RecvFlags::empty())?;
        for (kind, body) in messages(&buffer[..length]) {
            if kind == NLMSG_ERROR {
                let error = error_of(body);
                return match error.raw_os_error() {
                    Some(0 | EEXIST) => Ok(()),
                    _ => Err(error),
                };
            }
        }
        Err(io::Error::other("netlink gave no answer"))
    }

    fn send(&self, kind: u16, flags: u16, body: &[u8]) -> io::Result<()> {
        let length = u32::try_from(16 + body.len()).map_err(io::Error::other)?;
        let mut message = Vec::with_capacity(16 + body.len());
        message.extend(length.to_ne_bytes());
        message.extend(kind.to_ne_bytes());
        message.extend((flags | NLM_F_REQUEST).to_ne_bytes());
        message.extend([0; 8]); // sequence and port: one request at a time
        message.extend(body);
        sendto(&self.0, &message, SendFlags::empty(), &SocketAddrNetlink::new(0, 0))?;
        Ok(())
    }
}

/// Tells when links come or go.
pub struct Links(OwnedFd);

impl Links {
    /// From now on.
    pub fn watch() -> io::Result<Self> {
        let flags = SocketFlags::CLOEXEC;
        let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
        bind(&socket, &SocketAddrNetlink::new(0, RTMGRP_LINK))?;
        Ok(Links(socket))
    }

    /// Waits for a link to come, go or change, for so long at most. Returns whether one did.
    pub fn changed(&self, limit: Duration) -> io::Result<bool> {
        set_socket_timeout(&self.0, Timeout::Recv, Some(limit))?;
        let mut buffer = [0; 8192];
        match recv(&self.0, &mut buffer[..], RecvFlags::empty()) {
            Ok(_) => {
                // What else is there already belongs to the same change.
                while recv(&self.0, &mut buffer[..], RecvFlags::DONTWAIT).is_ok() {}
                Ok(true)
            }
            // More happened than fits: something did.
            Err(Errno::NOBUFS) => Ok(true),
            Err(Errno::AGAIN | Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

/// Tells of devices as the kernel does (netlink(7), NETLINK_KOBJECT_UEVENT).
pub struct Uevents(OwnedFd);

impl Uevents {
    /// From now on.
    pub fn watch() -> io::Result<Self> {
        let protocol = Some(rustix::net::netlink::KOBJECT_UEVENT);
        let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, SocketFlags::CLOEXEC, protocol)?;
        bind(&socket, &SocketAddrNetlink::new(0, UEVENTS_OF_THE_KERNEL))?;
        Ok(Uevents(socket))
    }

    /// Waits until a block device comes, goes or changes, for so long at most. Returns whether one did.
    pub fn of_a_disk(&self, limit: Duration) -> io::Result<bool> {
        let deadline = Instant::now() + limit;
        let mut buffer = [0; 8192];
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(false);
            }
            set_socket_timeout(&self.0, Timeout::Recv, Some(left))?;
            match recv(&self.0, &mut buffer[..], RecvFlags::empty()) {
                Ok((length, _)) if is_of_a_disk(&buffer[..length]) => return Ok(true),
                // More happened than fits: something did.
                Err(Errno::NOBUFS) => return Ok(true),
                Ok(_) | Err(Errno::AGAIN | Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// Whether a message (`add@/devices/…`, then `KEY=value`, each ended by a zero) tells of a block device.
fn is_of_a_disk(message: &[u8]) -> bool {
    message.split(|byte| *byte == 0).any(|field| field == b"SUBSYSTEM=block")
}

fn absent_is_done(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if matches!(error.raw_os_error(), Some(ENOENT | EADDRNOTAVAIL)) => Ok(()),
        done => done,
    }
}

fn address_v6(index: u32, address: Ipv6Addr) -> Vec<u8> {
    let mut body = vec![AF_INET6, 128, IFA_F_NODAD, 0];
    body.extend(index.to_ne_bytes());
    attribute(&mut body, 2, &address.octets());
    attribute(&mut body, 1, &address.octets());
    body
}

fn error_of(body: &[u8]) -> io::Error {
    let code = body.get(..4).and_then(|bytes| bytes.try_into().ok()).map_or(0, i32::from_ne_bytes);
    io::Error::from_raw_os_error(-code)
}

fn attribute(body: &mut Vec<u8>, kind: u16, value: &[u8]) {
    let length = u16::try_from(4 + value.len()).expect("attributes here are short");
    body.extend(length.to_ne_bytes());
    body.extend(kind.to_ne_bytes());
    body.extend(value);
    body.resize(body.len().next_multiple_of(4), 0);
}

fn messages(mut buffer: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let length = u32::from_ne_bytes(buffer.get(..4)?.try_into().ok()?) as usize;
        let kind = u16::from_ne_bytes(buffer.get(4..6)?.try_into().ok()?);
        let body = buffer.get(16..length)?;
        buffer = buffer.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some((kind, body))
    })
}

fn attributes(mut buffer: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let length = usize::from(u16::from_ne_bytes(buffer.get(..2)?.try_into().ok()?));
        let kind = u16::from_ne_bytes(buffer.get(2..4)?.try_into().ok()?);
        let value = buffer.get(4..length)?;
        buffer = buffer.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some((kind, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loopback_has_its_address() {
        let netlink = Netlink::open().unwrap();
        let index: u32 =
            std::fs::read_to_string("/sys/class/net/lo/ifindex").unwrap().trim().parse().unwrap();
        assert!(netlink.addresses(index).unwrap().iter().all(Ipv4Addr::is_loopback));
        assert!(netlink.addresses(999_999).unwrap().is_empty());
    }

    #[test]
    fn attributes_survive_a_round_trip_and_truncation() {
        let mut body = Vec::new();
        attribute(&mut body, 7, &[1, 2, 3]);
        attribute(&mut body, 8, &[4]);
        let read: Vec<_> = attributes(&body).collect();
        assert_eq!(read, [(7, &[1, 2, 3][..]), (8, &[4][..])]);
        for length in 0..body.len() {
            assert!(attributes(&body[..length]).count() <= 2);
        }
    }
}
