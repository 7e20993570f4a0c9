//! Links between two namespaces: to the outside, to a peer, to a gateway's namespace.
//!
//! Both ends are without addresses. Each has one permanent neighbour, the other end, by the names [`NEXT_V4`] and
//! [`NEXT_V6`], so that a route through it is the same everywhere and nothing waits for ARP.

use cumulet_linux::netlink::{Handle, VethEnd, VethSpec};
use cumulet_linux::{MacAddr, NetNs, sysctl};

use super::NetworkError;
use super::plan::{NEXT_V4, NEXT_V6};

/// The ends' Ethernet addresses: the first is also the router's on interfaces' devices.
pub const MACS: [MacAddr; 2] =
    [MacAddr([0x0e, 0x43, 0x75, 0x6d, 0x00, 0x01]), MacAddr([0x0e, 0x43, 0x75, 0x6d, 0x00, 0x02])];

/// An end of a link.
#[derive(Debug, Clone, Copy)]
pub struct End<'a> {
    /// Where.
    pub ns: &'a NetNs,
    /// A handle there.
    pub handle: &'a Handle,
    /// The device's name.
    pub device: &'a str,
}

/// Links two namespaces, or adopts the link that is there. Repeating it changes nothing.
pub fn join(ends: [End<'_>; 2]) -> Result<(), NetworkError> {
    let [a, b] = ends;
    a.handle.veth_ensure(&VethSpec {
        end: VethEnd { name: a.device, mac: Some(MACS[0]), mtu: None },
        peer: VethEnd { name: b.device, mac: Some(MACS[1]), mtu: None },
        peer_ns: Some(b.ns),
    })?;
    for (end, other) in [(a, MACS[1]), (b, MACS[0])] {
        prepare(end)?;
        end.handle.set_up(end.device)?;
        end.handle.neigh_replace(end.device, NEXT_V4.into(), other)?;
        if has_ipv6(end.ns)? {
            end.handle.neigh_replace(end.device, NEXT_V6.into(), other)?;
        }
    }
    Ok(())
}

/// What comes by such a link has any source, and is answered by nobody but the neighbour.
fn prepare(end: End<'_>) -> Result<(), NetworkError> {
    let device = end.device;
    end.ns.run(|| {
        for (name, value) in [("rp_filter", "0"), ("proxy_arp", "0"), ("send_redirects", "0")] {
            sysctl::write(&format!("net/ipv4/conf/{device}/{name}"), value)?;
        }
        // A kernel without IPv6 has none of these. No address of its own, and nothing learnt from what comes.
        for (name, value) in [("addr_gen_mode", "1"), ("accept_ra", "0"), ("disable_ipv6", "0")] {
            let _ = sysctl::write(&format!("net/ipv6/conf/{device}/{name}"), value);
        }
        Ok(())
    })?
}

/// Whether the namespace's kernel has IPv6.
pub fn has_ipv6(ns: &NetNs) -> Result<bool, NetworkError> {
    Ok(ns.run(|| std::path::Path::new("/proc/sys/net/ipv6").exists())?)
}
