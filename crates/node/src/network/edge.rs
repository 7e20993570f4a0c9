//! Where VPCs meet the host: one link a VPC, one host route a public address.
//!
//! ```text
//!  host, LAN, internet ── outer namespace ── cgXXXX ═ outside ── internet gateway ── vpc ═ igw ── VPC namespace
//!                         public/32 dev cgXXXX                   one-to-one translation (internet.rs)
//!                         range/56 dev cgXXXX                    IPv6 as it is
//! ```
//!
//! The host has the first address of the public range, on every link, which is what instances see it as; for IPv6, that
//! of the pool's last range. Packets of
//! public addresses that leave by the host's own devices take the host's address there (masquerading), but not on the
//! device that the operator names as the public one: there the addresses themselves are seen, and the host answers for
//! them (proxy ARP), so that the LAN reaches them.
//!
//! An egress-only gateway is a second link, ceXXXX ═ eigw, for what leaves; answers come back by the first where there
//! is one. Which link a packet leaves by tells the VPC's filter whether it may be an answer.
//!
//! Invariants: the outer namespace is the one that the server was started in. What is made there is the links, their
//! routes (which go with them), one nft table and two unreachable routes while there is or shall be any VPC, proxy
//! entries, and
//! forwarding turned on; nothing else is touched. Neighbours are permanent, so nothing waits for ARP.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use cumulet_linux::conntrack::{self, Flow};
use cumulet_linux::netlink::{Family, Handle, Route, RouteKind, TABLE_MAIN};
use cumulet_linux::{MacAddr, NetNs, netns, nft, sysctl};
use cumulet_model::{VpcId, VpnGatewayId};
use cumulet_node_api::{VpcSpec, host_ipv6_range};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::join::{self, End, join};
use super::plan::{self, NEXT_V4, NEXT_V6};
use super::{NetworkError, host_net, names};
use crate::config::NodeConfig;

/// The router as every guest sees it. The same on all links, so that a guest's idea of its gateway stays right when
/// its link is made anew.
pub const ROUTER_MAC: MacAddr = join::MACS[0];

/// The outer side.
#[derive(Debug)]
pub struct Edge {
    tag: String,
    public_cidr: Ipv4Net,
    public_ipv6_cidr: Ipv6Net,
    /// Where the host answers for public addresses.
    public_interface: Option<String>,
    outer: NetNs,
    handle: Handle,
    attached: Mutex<Attached>,
    /// Held while a link between two VPCs is made: both may want to at once.
    joining: Mutex<()>,
}

/// What the outer namespace has of all VPCs together.
#[derive(Debug, Default)]
struct Attached {
    /// What changes the table, once there was one. Kept: the kernel lets whoever closes a netfilter socket wait until what
    /// was deleted before is destroyed, for a grace period of some 10 ms.
    tables: Option<nft::Context>,
    /// VPCs with a namespace. The table is there while there is one.
    vpcs: BTreeSet<VpcId>,
    /// Whether the unreachable routes are known to be there.
    refused: bool,
}

impl Edge {
    /// The edge in the namespace of the calling thread.
    pub fn new(config: &NodeConfig) -> Result<Edge, NetworkError> {
        let outer = netns::current()?;
        let edge = Edge {
            tag: config.tag.clone(),
            public_cidr: config.public_cidr,
            public_ipv6_cidr: config.public_ipv6_cidr,
            public_interface: config.public_interface.clone(),
            handle: Handle::in_ns(&outer)?,
            outer,
            attached: Mutex::default(),
            joining: Mutex::default(),
        };
        edge.enable_forwarding()?;
        Ok(edge)
    }

    /// The server's tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The range of public addresses.
    pub fn public_cidr(&self) -> Ipv4Net {
        self.public_cidr
    }

    /// The namespace that the server was started in.
    pub fn outer(&self) -> &NetNs {
        &self.outer
    }

    /// Keeps others from making links between VPCs.
    pub fn joining(&self) -> MutexGuard<'_, ()> {
        self.joining.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Links the outside with a VPC's internet gateway and, where a route leads there, with its end of the egress-only
    /// link. Returns the links that there are, by their names in the VPC. The other half is [`Edge::note_attached`].
    pub fn attach(
        &self,
        want: &VpcSpec,
        internet: Option<End<'_>>,
        egress: End<'_>,
    ) -> Result<Vec<&'static str>, NetworkError> {
        let [main, other] = self.devices(&want.id);
        let links = [
            (main, names::IGW, internet),
            (other, names::EGRESS_ONLY, plan::has_egress_only(want).then_some(egress)),
        ];
        let mut made = Vec::new();
        for (device, inside, end) in &links {
            let Some(end) = end else {
                self.remove_link(device)?;
                continue;
            };
            join([End { ns: &self.outer, handle: &self.handle, device }, *end])?;
            self.handle.addr_add(device, host_net(self.host_address().into()))?;
            self.lead_ipv6(device, &want.ipv6_cidrs, made.is_empty())?;
            made.push(*inside);
        }
        Ok(made)
    }

    /// Leads a VPC's IPv6 ranges to its link, and no others.
    fn lead_ipv6(&self, device: &str, ranges: &[Ipv6Net], back: bool) -> Result<(), NetworkError> {
        let wanted: BTreeSet<IpNet> =
            if back { ranges.iter().map(|net| IpNet::V6(net.trunc())).collect() } else { BTreeSet::new() };
        if !ranges.is_empty() {
            self.enable_forwarding_ipv6()?;
            self.handle.addr_add(device, host_net(self.host_address_v6().into()))?;
        } else if !join::has_ipv6(&self.outer)? {
            return Ok(());
        }
        let route = |net: IpNet| Route::to(net).via(NEXT_V6.into()).dev(device).onlink();
        for old in self.handle.route_list(Family::V6, Some(TABLE_MAIN))? {
            let ours = old.dev.as_deref() == Some(device) && old.via == Some(NEXT_V6.into());
            if ours && !wanted.contains(&old.dst) {
                self.handle.route_del(&route(old.dst))?;
            }
        }
        for net in wanted {
            self.handle.route_replace(&route(net))?;
        }
        Ok(())
    }

    /// Links a virtual private gateway's namespace with the outside and leads its tunnels' addresses there.
    pub fn attach_vpn(
        &self,
        gateway: &VpnGatewayId,
        ns: &NetNs,
        inner: &Handle,
        outside: &BTreeSet<Ipv4Addr>,
    ) -> Result<(), NetworkError> {
        let device = names::vpn_device(&self.tag, gateway);
        join([
            End { ns: &self.outer, handle: &self.handle, device: &device },
            End { ns, handle: inner, device: names::OUTSIDE },
        ])?;
        self.handle.addr_add(&device, host_net(self.host_address().into()))?;
        let have = self.published(&device)?;
        for gone in have.difference(outside) {
            self.withdraw(&device, *gone)?;
        }
        outside.iter().try_for_each(|public| self.publish(&device, *public))
    }

    /// Removes a virtual private gateway's link.
    pub fn detach_vpn(&self, gateway: &VpnGatewayId) -> Result<(), NetworkError> {
        self.remove_link(&names::vpn_device(&self.tag, gateway))
    }

    /// Removes the link to a VPC's internet gateway, and with it the routes to the VPC's public addresses.
    pub fn detach_internet(&self, vpc: &VpcId) -> Result<(), NetworkError> {
        self.remove_link(&names::edge_device(&self.tag, vpc))
    }

    /// Ends the connections of public addresses that have another owner now.
    pub fn end_connections(&self, lost: &BTreeSet<Ipv4Addr>) -> Result<(), NetworkError> {
        if !lost.is_empty() {
            let touches = |flow: &Flow| lost.iter().any(|ip| flow.touches((*ip).into()));
            conntrack::delete_matching(&self.outer, touches)?;
        }
        Ok(())
    }

    /// Removes a VPC's links and with them the routes to its public addresses; the table goes with the last VPC.
    pub fn detach(&self, vpc: &VpcId) -> Result<(), NetworkError> {
        for device in self.devices(vpc) {
            self.remove_link(&device)?;
        }
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if attached.vpcs.remove(vpc) && attached.vpcs.is_empty() {
            let table = names::edge_table(&self.tag);
            self.tables(&mut attached)?.delete_table("inet", &table)?;
            self.admit_unknown(&mut attached)?;
        }
        Ok(())
    }

    /// Refuses public addresses that nobody has (yet). A client learns an instance's address from the API before the
    /// first VPC stands: its packet would leave by the host's default route, and be missed for a second.
    pub fn refuse_unknown(&self, verify: bool) -> Result<(), NetworkError> {
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if !attached.refused || verify {
            for route in unreachable(self.public_cidr, self.public_ipv6_cidr) {
                if route.dst.addr().is_ipv4() || join::has_ipv6(&self.outer)? {
                    self.handle.route_replace(&route)?;
                }
            }
            attached.refused = true;
        }
        Ok(())
    }

    /// Takes [`Edge::refuse_unknown`] back unless a VPC is here: for one that was wanted and never came to be.
    pub fn stop_refusing(&self) -> Result<(), NetworkError> {
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if attached.refused && attached.vpcs.is_empty() { self.admit_unknown(&mut attached) } else { Ok(()) }
    }

    fn tables<'a>(&self, attached: &'a mut Attached) -> Result<&'a mut nft::Context, NetworkError> {
        let context = match attached.tables.take() {
            Some(context) => context,
            None => nft::Context::open(&self.outer)?,
        };
        Ok(attached.tables.insert(context))
    }

    fn admit_unknown(&self, attached: &mut Attached) -> Result<(), NetworkError> {
        for route in unreachable(self.public_cidr, self.public_ipv6_cidr) {
            self.handle.route_del(&route)?;
        }
        attached.refused = false;
        Ok(())
    }

    fn remove_link(&self, device: &str) -> Result<(), NetworkError> {
        if self.public_interface.is_some() {
            for public in self.published(device)? {
                self.withdraw(device, public)?;
            }
        }
        self.handle.link_delete(device)?;
        Ok(())
    }

    fn devices(&self, vpc: &VpcId) -> [String; 2] {
        [names::edge_device(&self.tag, vpc), names::egress_only_device(&self.tag, vpc)]
    }

    /// Counts a VPC as here; the first one, and each one that is to be verified, brings the table, and the routes that
    /// keep packets for public addresses that nobody has from leaving by the host's default route.
    pub fn note_attached(&self, vpc: &VpcId, verify: bool) -> Result<(), NetworkError> {
        self.refuse_unknown(verify)?;
        let mut attached = self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if attached.vpcs.is_empty() || verify {
            let (table, text) = (names::edge_table(&self.tag), self.table());
            let tables = self.tables(&mut attached)?;
            let old = if tables.has_table("inet", &table)? {
                format!("delete table inet {table}\n")
            } else {
                String::new()
            };
            tables.apply(&format!("{old}{text}"))?;
            if let Some(device) = &self.public_interface {
                // Answers by proxy are held back for up to 0.8 s otherwise.
                sysctl::write_in(&self.outer, &format!("net/ipv4/neigh/{device}/proxy_delay"), "0")?;
            }
        }
        attached.vpcs.insert(vpc.clone());
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

    /// As [`Edge::enable_forwarding`], once a VPC has IPv6. A host that forwards no longer listens to its own router's
    /// advertisements unless told to, so devices that do are told to.
    fn enable_forwarding_ipv6(&self) -> Result<(), NetworkError> {
        const ALL: &str = "net/ipv6/conf/all/forwarding";
        if sysctl::read_in(&self.outer, ALL)? == "1" {
            return Ok(());
        }
        let links = self.handle.link_list()?;
        self.outer.run(|| {
            for link in &links {
                let path = format!("net/ipv6/conf/{}/accept_ra", link.name);
                if sysctl::read(&path).is_ok_and(|value| value == "1") {
                    sysctl::write(&path, "2")?;
                }
            }
            sysctl::write(ALL, "1")
        })??;
        Ok(())
    }

    /// Leads a public address to the link of a VPC or virtual private gateway.
    pub fn publish(&self, device: &str, public: Ipv4Addr) -> Result<(), NetworkError> {
        self.handle.route_replace(&self.route(device, public))?;
        if let Some(lan) = &self.public_interface {
            self.handle.neigh_proxy_replace(lan, public.into())?;
        }
        Ok(())
    }

    /// Takes the way to a public address back; one that leads elsewhere by now stays.
    pub fn withdraw(&self, device: &str, public: Ipv4Addr) -> Result<(), NetworkError> {
        let was_ours = self.handle.route_del(&self.route(device, public))?;
        if let Some(lan) = self.public_interface.as_ref().filter(|_| was_ours) {
            self.handle.neigh_proxy_del(lan, public.into())?;
        }
        Ok(())
    }

    /// The public addresses that lead to a link now.
    pub fn published(&self, device: &str) -> Result<BTreeSet<Ipv4Addr>, NetworkError> {
        Ok(published(&self.handle)?.remove(device).unwrap_or_default())
    }

    fn route(&self, device: &str, public: Ipv4Addr) -> Route {
        let route = Route::to(host_net(public.into())).via(NEXT_V4.into()).dev(device).onlink();
        route.prefsrc(self.host_address().into())
    }

    /// The host as instances see it: the first address of the public range, which no instance gets.
    fn host_address(&self) -> Ipv4Addr {
        self.public_cidr.hosts().next().unwrap_or(self.public_cidr.addr())
    }

    fn host_address_v6(&self) -> Ipv6Addr {
        Ipv6Addr::from(u128::from(host_ipv6_range(self.public_ipv6_cidr).network()) | 1)
    }

    fn table(&self) -> String {
        render(&self.tag, self.public_cidr, self.public_ipv6_cidr, self.public_interface.as_deref())
    }
}

/// Public addresses by the link that they lead to.
pub fn published(handle: &Handle) -> Result<BTreeMap<String, BTreeSet<Ipv4Addr>>, NetworkError> {
    let mut found: BTreeMap<String, BTreeSet<Ipv4Addr>> = BTreeMap::new();
    for route in handle.route_list(Family::V4, Some(TABLE_MAIN))? {
        if let (Some(device), IpAddr::V4(ip), Some(IpAddr::V4(NEXT_V4))) =
            (route.dev, route.dst.addr(), route.via)
            && route.kind == RouteKind::Unicast
        {
            found.entry(device).or_default().insert(ip);
        }
    }
    Ok(found)
}

/// The answers for public addresses that nobody has.
pub fn unreachable(public: Ipv4Net, public_ipv6: Ipv6Net) -> [Route; 2] {
    let refused = |net: IpNet| Route::to(net).kind(RouteKind::Unreachable);
    // IPv6 has a metric in any case; without one it would be found again by none.
    [refused(IpNet::V4(public.trunc())), refused(IpNet::V6(public_ipv6.trunc())).metric(UNREACHABLE_METRIC)]
}

const UNREACHABLE_METRIC: u32 = 4096;

/// The table of the outer namespace.
fn render(tag: &str, public: Ipv4Net, public_ipv6: Ipv6Net, lan: Option<&str>) -> String {
    let table = names::edge_table(tag);
    let lan = lan.map_or(String::new(), |lan| format!("\n\t\toifname \"{lan}\" accept"));
    format!(
        r#"table inet {table} {{
	chain to_outside {{
		type nat hook postrouting priority 100; policy accept;
		oifname "cg*" accept
		oifname "ce*" accept
		oifname "cv*" accept{lan}
		ip saddr {public} ip daddr != {public} oifname != "lo" masquerade
		ip6 saddr {public_ipv6} ip6 daddr != {public_ipv6} oifname != "lo" masquerade
	}}
	chain no_redirects {{
		type filter hook output priority 0; policy accept;
		oifname "cg*" icmp type redirect drop
		oifname "cg*" icmpv6 type nd-redirect drop
	}}
}}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_has_the_pool_s_last_range() {
        let range = |pool: &str| host_ipv6_range(pool.parse().unwrap()).to_string();
        assert_eq!(range("fdcc:ec2::/40"), "fdcc:ec2:ff:ff00::/56");
        assert_eq!(range("fd00:0:0:100::/56"), "fd00:0:0:100::/56");
        assert_eq!(range("fd00:0:0:120::/60"), "fd00:0:0:120::/60");
    }

    #[test]
    fn the_outer_table_is_as_written_down() {
        let v6 = "fd43:756d:756c::/48".parse().unwrap();
        let text = render("0a1b2c3d", "198.18.0.0/24".parse().unwrap(), v6, None);
        crate::network::golden::check("edge.nft", &text);
        let text = render("0a1b2c3d", "198.18.0.0/24".parse().unwrap(), v6, Some("eth0"));
        crate::network::golden::check("edge-lan.nft", &text);
    }
}
