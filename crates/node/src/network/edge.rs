//! Where VPCs meet the host: one link a VPC, one host route a public address.
//!
//! ```text
//!  host, LAN, internet ── outer namespace ── cgXXXX ═ igw ── VPC namespace ── interfaces
//!                         public/32 dev cgXXXX        one-to-one translation
//! ```
//!
//! The host has the first address of the public range, on every link, which is what instances see it as. Packets of
//! public addresses that leave by the host's own devices take the host's address there (masquerading).
//!
//! Invariants: the outer namespace is the one that the server was started in. What is made there is the links, their
//! routes (which go with them), one nft table and one unreachable route while there is or shall be any VPC, and
//! forwarding turned on; nothing else is touched. Neighbours are permanent, so nothing waits for ARP.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Mutex, PoisonError};

use cumulet_linux::netlink::{Family, Handle, Route, RouteKind, VethEnd, VethSpec};
use cumulet_linux::{MacAddr, NetNs, netns, nft, sysctl};
use cumulet_model::VpcId;
use ipnet::{IpNet, Ipv4Net};

use super::{NetworkError, names};
use crate::config::NodeConfig;

/// The router as every guest sees it. The same on all links, so that a guest's idea of its gateway stays right when
/// its link is made anew.
pub const ROUTER_MAC: MacAddr = MacAddr([0x0e, 0x43, 0x75, 0x6d, 0x00, 0x01]);
/// The VPC's end of the link to the outside.
const IGW_MAC: MacAddr = MacAddr([0x0e, 0x43, 0x75, 0x6d, 0x00, 0x02]);
/// The outside as VPCs name it; exists only as their permanent neighbour.
const OUTSIDE: Ipv4Addr = Ipv4Addr::new(169, 254, 0, 1);
/// The table with the way out.
pub const TABLE_OUT: u32 = 100;

/// The outer side.
#[derive(Debug)]
pub struct Edge {
    tag: String,
    public_cidr: Ipv4Net,
    outer: NetNs,
    handle: Handle,
    attached: Mutex<Attached>,
}

/// What the outer namespace has of all VPCs together.
#[derive(Debug, Default)]
struct Attached {
    /// VPCs with a link. The table is there while there is one.
    vpcs: BTreeSet<VpcId>,
    /// Whether the unreachable route is known to be there.
    refused: bool,
}

impl Edge {
    /// The edge in the namespace of the calling thread.
    pub fn new(config: &NodeConfig) -> Result<Edge, NetworkError> {
        let outer = netns::current()?;
        let edge = Edge {
            tag: config.tag.clone(),
            public_cidr: config.public_cidr,
            handle: Handle::in_ns(&outer)?,
            outer,
            attached: Mutex::default(),
        };
        edge.enable_forwarding()?;
        Ok(edge)
    }

    /// The namespace that the server was started in.
    pub fn outer(&self) -> &NetNs {
        &self.outer
    }

    /// Links a VPC with the outside, and gives the VPC its table with the way out. The other half is
    /// [`Edge::note_attached`].
    pub fn attach(&self, vpc: &VpcId, ns: &NetNs, inner: &Handle) -> Result<(), NetworkError> {
        let device = names::edge_device(&self.tag, vpc);
        let link = VethSpec {
            end: VethEnd { name: &device, mac: Some(ROUTER_MAC), mtu: None },
            peer: VethEnd { name: names::IGW, mac: Some(IGW_MAC), mtu: None },
            peer_ns: Some(ns),
        };
        self.handle.veth_ensure(&link)?;
        self.handle.addr_add(&device, host_net(self.host_address()))?;
        self.handle.set_up(&device)?;
        sysctl::write_all_in(
            ns,
            &[("net/ipv4/conf/igw/rp_filter", "0"), ("net/ipv4/conf/igw/proxy_arp", "0")],
        )?;
        inner.set_up(names::IGW)?;
        inner.neigh_replace(names::IGW, OUTSIDE.into(), ROUTER_MAC)?;
        let out = Route::to(IpNet::V4(Ipv4Net::default()))
            .via(OUTSIDE.into())
            .dev(names::IGW)
            .onlink()
            .table(TABLE_OUT);
        inner.route_replace(&out)?;
        // As with an interface: packets pass once the kernel has dealt with the carrier, now when asked about the link.
        self.handle.link_get(&device)?;
        inner.link_get(names::IGW)?;
        Ok(())
    }

    /// Removes a VPC's link and with it the routes to its public addresses; the table goes with the last VPC.
    pub fn detach(&self, vpc: &VpcId) -> Result<(), NetworkError> {
        self.handle.link_delete(&names::edge_device(&self.tag, vpc))?;
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if attached.vpcs.remove(vpc) && attached.vpcs.is_empty() {
            nft::delete_table(Some(&self.outer), "inet", &names::edge_table(&self.tag))?;
            attached.refused = false;
            self.handle.route_del(&unreachable(self.public_cidr))?;
        }
        Ok(())
    }

    /// Counts a VPC as linked; the first one, and each one that is to be verified, brings the table.
    pub fn note_attached(&self, vpc: &VpcId, verify: bool) -> Result<(), NetworkError> {
        self.refuse_unknown(verify)?;
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if attached.vpcs.is_empty() || verify {
            nft::apply(Some(&self.outer), &render(&self.tag, self.public_cidr))?;
        }
        attached.vpcs.insert(vpc.clone());
        Ok(())
    }

    /// Refuses public addresses that nobody has (yet). A client learns an instance's address from the API before the
    /// first VPC stands: its packet would leave by the host's default route, and be missed for a second.
    pub fn refuse_unknown(&self, verify: bool) -> Result<(), NetworkError> {
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if !attached.refused || verify {
            self.handle.route_replace(&unreachable(self.public_cidr))?;
            attached.refused = true;
        }
        Ok(())
    }

    /// Takes [`Edge::refuse_unknown`] back unless a VPC is linked: for one that was wanted and never came to be.
    pub fn stop_refusing(&self) -> Result<(), NetworkError> {
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if attached.refused && attached.vpcs.is_empty() {
            self.handle.route_del(&unreachable(self.public_cidr))?;
            attached.refused = false;
        }
        Ok(())
    }

    /// Turns forwarding on if it is off.
    pub fn enable_forwarding(&self) -> Result<(), NetworkError> {
        // Read first: where it is on already, it need not be writable.
        if sysctl::read_in(&self.outer, "net/ipv4/ip_forward")? != "1" {
            sysctl::write_in(&self.outer, "net/ipv4/ip_forward", "1")?;
        }
        Ok(())
    }

    /// Leads a public address to a VPC.
    pub fn publish(&self, vpc: &VpcId, public: Ipv4Addr) -> Result<(), NetworkError> {
        let device = names::edge_device(&self.tag, vpc);
        self.handle.neigh_replace(&device, public.into(), IGW_MAC)?;
        self.handle.route_replace(&self.route(&device, public))?;
        Ok(())
    }

    /// Takes the way to a public address back; one that leads to another VPC by now stays.
    pub fn withdraw(&self, vpc: &VpcId, public: Ipv4Addr) -> Result<(), NetworkError> {
        let device = names::edge_device(&self.tag, vpc);
        self.handle.route_del(&self.route(&device, public))?;
        self.handle.neigh_del(&device, public.into())?;
        Ok(())
    }

    /// The public addresses that lead to a VPC now.
    pub fn published(&self, vpc: &VpcId) -> Result<BTreeSet<Ipv4Addr>, NetworkError> {
        let device = names::edge_device(&self.tag, vpc);
        let routes = self.handle.route_list(Family::V4, Some(cumulet_linux::netlink::TABLE_MAIN))?;
        let ours =
            routes.into_iter().filter(|r| r.dev.as_deref() == Some(&device) && r.kind == RouteKind::Unicast);
        Ok(ours
            .filter_map(|r| match r.dst.addr() {
                IpAddr::V4(ip) => Some(ip),
                IpAddr::V6(_) => None,
            })
            .collect())
    }

    fn route(&self, device: &str, public: Ipv4Addr) -> Route {
        Route::to(host_net(public)).dev(device).prefsrc(self.host_address().into())
    }

    /// The host as instances see it: the first address of the public range, which no instance gets.
    fn host_address(&self) -> Ipv4Addr {
        self.public_cidr.hosts().next().unwrap_or(self.public_cidr.addr())
    }
}

/// The answer for public addresses that nobody has.
pub fn unreachable(public: Ipv4Net) -> Route {
    Route::to(IpNet::V4(public)).kind(RouteKind::Unreachable)
}

/// One address as a network.
pub fn host_net(ip: Ipv4Addr) -> IpNet {
    IpNet::new_assert(ip.into(), 32)
}

/// The table of the outer namespace.
fn render(tag: &str, public: Ipv4Net) -> String {
    let table = names::edge_table(tag);
    format!(
        r#"table inet {table}
delete table inet {table}
table inet {table} {{
	chain to_outside {{
		type nat hook postrouting priority 100; policy accept;
		oifname "cg*" accept
		ip saddr {public} ip daddr != {public} oifname != "lo" masquerade
	}}
	chain no_redirects {{
		type filter hook output priority 0; policy accept;
		oifname "cg*" icmp type redirect drop
	}}
}}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outer_table_is_as_written_down() {
        let text = render("0a1b2c3d", "198.18.0.0/24".parse().unwrap());
        crate::network::golden::check("edge.nft", &text);
    }
}
