//! Links, addresses, routes, rules and neighbours over rtnetlink.
//!
//! A [`Handle`] is one socket; it acts in the namespace in which it was opened, from any thread. Its requests are
//! answered at once by the kernel. The netlink crates are used only in this module.
//!
//! Names: `replace` succeeds whatever was there before, `del` answers whether there was something to delete.

mod address;
mod link;
mod mac;
mod neighbour;
mod route;
mod rule;
mod shape;
mod socket;

use std::io;
use std::net::IpAddr;

use ipnet::IpNet;
use netlink_packet_route::AddressFamily;

pub use address::Address;
pub use link::{Link, VethEnd, VethSpec};
pub use mac::{MacAddr, ParseMacError};
pub use neighbour::Neighbour;
pub use route::{Route, RouteKind, Scope};
pub use rule::Rule;
pub use shape::TokenBucket;

use crate::NetNs;
use crate::error::{Context, Error, Result};
use socket::Socket;

/// The main routing table.
pub const TABLE_MAIN: u32 = 254;

/// Which version of IP a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Family {
    /// IPv4.
    #[default]
    V4,
    /// IPv6.
    V6,
}

impl Family {
    /// The family of an address.
    pub fn of(ip: IpAddr) -> Family {
        if ip.is_ipv4() { Family::V4 } else { Family::V6 }
    }

    fn wire(self) -> AddressFamily {
        match self {
            Family::V4 => AddressFamily::Inet,
            Family::V6 => AddressFamily::Inet6,
        }
    }

    fn any(self, prefix_len: u8) -> IpNet {
        let net = match self {
            Family::V4 => IpNet::new(IpAddr::from([0u8; 4]), prefix_len),
            Family::V6 => IpNet::new(IpAddr::from([0u8; 16]), prefix_len),
        };
        net.unwrap_or_default()
    }
}

/// A netlink socket that acts in one namespace.
#[derive(Debug)]
pub struct Handle {
    socket: Socket,
}

impl Handle {
    /// A handle on the namespace of the calling thread.
    pub fn new() -> Result<Handle> {
        Ok(Handle { socket: Socket::open().ctx("open", "netlink socket")? })
    }

    /// A handle on a namespace.
    pub fn in_ns(ns: &NetNs) -> Result<Handle> {
        let socket = ns.run(Socket::open)?.ctx("open netlink socket in", ns.name())?;
        Ok(Handle { socket })
    }
}

/// Why a request failed: the error number and, if the kernel gave one, its text.
#[derive(Debug)]
struct Refusal {
    source: io::Error,
    message: Option<String>,
}

impl Refusal {
    fn errno(&self) -> i32 {
        self.source.raw_os_error().unwrap_or(0)
    }

    fn on(self, op: &'static str, object: impl std::fmt::Display) -> Error {
        match self.message {
            Some(message) => Error::Netlink { op, object: object.to_string(), message, source: self.source },
            None => Error::os(op, object, self.source),
        }
    }
}

impl From<io::Error> for Refusal {
    fn from(source: io::Error) -> Refusal {
        Refusal { source, message: None }
    }
}

/// Turns the error numbers that mean "there was none" into `false`.
fn absent_is_false(
    done: std::result::Result<(), Refusal>,
    absent: &[i32],
    op: &'static str,
    object: impl std::fmt::Display,
) -> Result<bool> {
    match done {
        Ok(()) => Ok(true),
        Err(refusal) if absent.contains(&refusal.errno()) => Ok(false),
        Err(refusal) => Err(refusal.on(op, object)),
    }
}
