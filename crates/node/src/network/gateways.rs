//! Gateways with a namespace of their own: NAT gateways, endpoints, virtual private gateways; internet.rs has one more.
//!
//! ```text
//!  VPC ─ eXXXX ═ eth0 ── NAT gateway         behind an interface, as a container is
//!  VPC ─ eXXXX ═ eth0, eYYYY ═ eth1 ── interface endpoint
//!  VPC ─ gXXXX ═ vpc ── gateway endpoint     behind a link, reached by routes only
//!  VPC ─ vgw ═ vpc ── virtual private gateway ── outside ═ cvXXXX ── outer namespace
//! ```
//!
//! What listens in an endpoint and what makes tunnels in a virtual private gateway is not here: they find the namespace
//! by [`Network::endpoint_netns`](super::Network::endpoint_netns) and [`Network::vpn_netns`](super::Network::vpn_netns).
//!
//! Invariant: a namespace is named after its gateway, and goes with the last document that has it.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::sync::Arc;

use cumulet_linux::netlink::{Handle, Route};
use cumulet_linux::{NetNs, netns, nft, sysctl};
use cumulet_model::VpnGatewayId;
use cumulet_node_api::{EniSpec, NatGatewaySpec, NodeSpec, VpcSpec};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::edge::Edge;
use super::join::{self, End, join};
use super::plan::{NEXT_V4, NEXT_V6};
use super::vpc::Vpc;
use super::{NetworkError, host_net, names};

/// Parameters of every gateway's namespace: it forwards, whatever the source.
pub(super) const SYSCTLS: &[(&str, &str)] = &[
    ("net/ipv4/ip_forward", "1"),
    ("net/ipv4/conf/all/rp_filter", "0"),
    ("net/ipv4/conf/default/rp_filter", "0"),
    ("net/ipv4/conf/all/send_redirects", "0"),
    ("net/ipv4/conf/default/send_redirects", "0"),
    ("net/ipv4/conf/all/accept_redirects", "0"),
    ("net/ipv4/conf/default/accept_redirects", "0"),
];

/// Of a NAT gateway's, besides: connections are forgotten after 350 s without a packet, as on EC2, and one that is
/// forgotten is not picked up in the middle.
const SYSCTLS_NAT: &[(&str, &str)] = &[
    ("net/netfilter/nf_conntrack_tcp_timeout_established", "350"),
    ("net/netfilter/nf_conntrack_udp_timeout", "350"),
    ("net/netfilter/nf_conntrack_udp_timeout_stream", "350"),
    ("net/netfilter/nf_conntrack_icmp_timeout", "350"),
    ("net/netfilter/nf_conntrack_tcp_loose", "0"),
];

/// Where the local table is.
const TABLE_LOCAL: u32 = 255;

/// A gateway's namespace, by what it was last made for.
#[derive(Debug, Clone, PartialEq)]
pub enum Gateway {
    /// A NAT gateway and its interface.
    Nat(Arc<NatGatewaySpec>, Arc<EniSpec>),
    /// An interface endpoint's interfaces.
    Interface(Vec<Arc<EniSpec>>),
    /// A gateway endpoint's addresses.
    Ranges(Vec<Ipv4Net>, Vec<Ipv4Net>),
    /// A virtual private gateway's: its tunnels' addresses and the VPC's ranges.
    Vpn(BTreeSet<Ipv4Addr>, Vec<IpNet>),
}

impl Vpc {
    /// NAT gateways and interface endpoints of the VPC: namespace, translation, and what is plugged into it.
    pub fn ensure_gateways(&mut self, spec: &NodeSpec, tag: &str, verify: bool) -> Result<(), NetworkError> {
        let id = self.id.clone();
        let mut wanted = Vec::new();
        for nat in spec.nat_gateways.values().filter(|nat| nat.vpc_id == id) {
            // Without its interface yet, the document that has it is on its way.
            if let Some(eni) = spec.enis.get(&nat.eni_id) {
                wanted.push((names::netns(tag, &nat.id), Gateway::Nat(nat.clone(), eni.clone())));
            }
        }
        for endpoint in spec.endpoints.values().filter(|endpoint| endpoint.vpc_id == id) {
            let enis: Vec<Arc<EniSpec>> =
                endpoint.enis.iter().filter_map(|eni| spec.enis.get(eni)).cloned().collect();
            if !enis.is_empty() {
                wanted.push((names::netns(tag, &endpoint.id), Gateway::Interface(enis)));
            }
        }
        for (name, want) in wanted {
            let plugged = |eni: &EniSpec| self.devices.contains_key(&names::eni_device(&eni.id));
            let whole = match &want {
                Gateway::Nat(_, eni) => plugged(eni),
                Gateway::Interface(enis) => enis.iter().all(|eni| plugged(eni)),
                Gateway::Ranges(..) | Gateway::Vpn(..) => true,
            };
            if !verify && whole && self.gateways.get(&name) == Some(&want) {
                continue;
            }
            self.gateways.remove(&name);
            let ns = netns::create(&name)?;
            sysctl::write_all_in(&ns, SYSCTLS)?;
            match &want {
                Gateway::Nat(nat, eni) => {
                    sysctl::write_all_in(&ns, SYSCTLS_NAT)?;
                    nft::apply(Some(&ns), &render(nat))?;
                    self.plug_netns(spec, eni, &ns, 0)?;
                }
                Gateway::Interface(enis) => {
                    for (index, eni) in (0..).zip(enis) {
                        self.plug_netns(spec, eni, &ns, index)?;
                    }
                }
                Gateway::Ranges(..) | Gateway::Vpn(..) => {}
            }
            self.gateways.insert(name, want);
        }
        Ok(())
    }

    /// Gateway endpoints of the VPC: a namespace that has the endpoint's addresses, and a link to it.
    pub(super) fn ensure_gateway_endpoints(
        &mut self,
        spec: &NodeSpec,
        edge: &Edge,
        verify: bool,
    ) -> Result<(), NetworkError> {
        let id = self.id.clone();
        let Some(vpc) = spec.vpcs.get(&id) else { return Ok(()) };
        for endpoint in spec.endpoints.values().filter(|e| e.vpc_id == id && !e.ranges.is_empty()) {
            let (name, link) = (names::netns(edge.tag(), &endpoint.id), names::endpoint_device(&endpoint.id));
            let want = Gateway::Ranges(endpoint.ranges.clone(), vpc.cidrs.clone());
            if !verify && self.has_link(&link) && self.gateways.get(&name) == Some(&want) {
                continue;
            }
            let (ns, handle) = self.link_gateway(&name, &link, vpc)?;
            drop(ns);
            for range in &endpoint.ranges {
                let own = Route::to(IpNet::V4(range.trunc())).dev("lo").table(TABLE_LOCAL);
                handle.route_replace(&own.kind(cumulet_linux::netlink::RouteKind::Local))?;
            }
            self.gateways.insert(name, want);
        }
        Ok(())
    }

    /// The namespace of the virtual private gateway that is attached to the VPC, and its links.
    pub(super) fn ensure_vpn(
        &mut self,
        spec: &NodeSpec,
        vpc: &VpcSpec,
        edge: &Edge,
        verify: bool,
    ) -> Result<(), NetworkError> {
        let Some(gateway) = &vpc.vpn_gateway else { return Ok(()) };
        let name = names::netns(edge.tag(), gateway);
        let want = Gateway::Vpn(outside_addresses(spec, gateway), ranges(vpc));
        if !verify && self.has_link(names::VGW) && self.gateways.get(&name) == Some(&want) {
            return Ok(());
        }
        self.gateways.remove(&name);
        let Gateway::Vpn(outside, _) = &want else { return Ok(()) };
        let (ns, handle) = self.link_gateway(&name, names::VGW, vpc)?;
        edge.attach_vpn(gateway, &ns, &handle, outside)?;
        for old in handle.addr_list(Some("lo"))? {
            if let IpNet::V4(net) = old.net
                && !net.addr().is_loopback()
                && !outside.contains(&net.addr())
            {
                handle.addr_del("lo", old.net)?;
            }
        }
        for ip in outside {
            handle.addr_add("lo", host_net((*ip).into()))?;
        }
        let out = Route::to(IpNet::V4(Ipv4Net::default())).via(NEXT_V4.into()).dev(names::OUTSIDE).onlink();
        handle.route_replace(&match outside.first() {
            Some(source) => out.prefsrc((*source).into()),
            None => out,
        })?;
        self.gateways.insert(name, want);
        Ok(())
    }

    /// A gateway's namespace with a link to the VPC, by which it reaches the VPC's ranges.
    fn link_gateway(
        &mut self,
        name: &str,
        link: &str,
        vpc: &VpcSpec,
    ) -> Result<(NetNs, Handle), NetworkError> {
        let ns = netns::create(name)?;
        let handle = Handle::in_ns(&ns)?;
        sysctl::write_all_in(&ns, SYSCTLS)?;
        handle.set_up("lo")?;
        join([
            End { ns: &self.ns, handle: &self.handle, device: link },
            End { ns: &ns, handle: &handle, device: names::VPC },
        ])?;
        self.gain_link(link);
        let v6 = join::has_ipv6(&ns)?;
        for range in ranges(vpc).into_iter().filter(|range| range.addr().is_ipv4() || v6) {
            let next = if range.addr().is_ipv4() { NEXT_V4.into() } else { NEXT_V6.into() };
            handle.route_replace(&Route::to(range).via(next).dev(names::VPC).onlink())?;
        }
        Ok((ns, handle))
    }
}

fn ranges(vpc: &VpcSpec) -> Vec<IpNet> {
    let v4 = vpc.cidrs.iter().map(|net: &Ipv4Net| IpNet::V4(net.trunc()));
    v4.chain(vpc.ipv6_cidrs.iter().map(|net: &Ipv6Net| IpNet::V6(net.trunc()))).collect()
}

/// The addresses that a gateway's tunnels end at.
fn outside_addresses(spec: &NodeSpec, gateway: &VpnGatewayId) -> BTreeSet<Ipv4Addr> {
    let connections = spec.vpn_connections.values().filter(|connection| connection.gateway_id == *gateway);
    connections.flat_map(|connection| &connection.tunnels).map(|tunnel| tunnel.outside_ip).collect()
}

/// The namespaces of gateways that the document has, given the VPCs that are here.
pub fn wanted_namespaces(
    tag: &str,
    spec: &NodeSpec,
    is_here: &dyn Fn(&cumulet_model::VpcId) -> bool,
) -> BTreeSet<String> {
    let nats =
        spec.nat_gateways.values().filter(|nat| is_here(&nat.vpc_id)).map(|nat| names::netns(tag, &nat.id));
    let endpoints = spec.endpoints.values().filter(|e| is_here(&e.vpc_id)).map(|e| names::netns(tag, &e.id));
    let vpcs = spec.vpcs.values().filter(|vpc| is_here(&vpc.id));
    let vpns = vpcs.filter_map(|vpc| vpc.vpn_gateway.as_ref()).map(|id| names::netns(tag, id));
    nats.chain(endpoints).chain(vpns).collect()
}

/// A NAT gateway's table. Ports are those that EC2 takes; the source is chosen at random of several, so that each has
/// its share of the ports. What belongs to no connection is answered with a reset (to the inside: from outside it is
/// for the gateway itself, and dropped).
fn render(nat: &NatGatewaySpec) -> String {
    let sources: Vec<String> = nat.private_ips.iter().map(Ipv4Addr::to_string).collect();
    let to = match sources.as_slice() {
        [] => return "table inet cumulet\ndelete table inet cumulet\n".to_owned(),
        [one] => [one.clone(), format!("{one}:1024-65535")],
        several => {
            let map = |port: &str| {
                let pairs = several.iter().enumerate().map(|(n, ip)| format!("{n} : {ip}{port}"));
                let pairs: Vec<String> = pairs.collect();
                format!("numgen random mod {} map {{ {} }}", several.len(), pairs.join(", "))
            };
            [map(""), map("")]
        }
    };
    let [plain, with_ports] = to;
    let own = sources.join(", ");
    format!(
        r#"table inet cumulet
delete table inet cumulet
table inet cumulet {{
	chain input {{
		type filter hook input priority 0; policy drop;
		iifname "lo" accept
		ct state established,related accept
	}}
	chain forward {{
		type filter hook forward priority 0; policy accept;
		meta nfproto ipv6 drop
		ct state invalid meta l4proto tcp reject with tcp reset
		ct state invalid drop
	}}
	chain translate {{
		type nat hook postrouting priority 100; policy accept;
		oifname != "eth0" accept
		ip saddr {{ {own} }} accept
		meta l4proto {{ tcp, udp }} snat ip to {with_ports} fully-random
		snat ip to {plain}
	}}
}}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::id;

    #[test]
    fn tables_are_as_written_down_and_load() {
        let ns = netns::create(&format!("cumulet-test-nat-{:08x}", rand::random::<u32>())).unwrap();
        for (name, ips) in [("nat.nft", vec![9]), ("nat-several.nft", vec![9, 10, 11])] {
            let private_ips = ips.into_iter().map(|last| Ipv4Addr::new(10, 0, 1, last)).collect();
            let text = render(&NatGatewaySpec { id: id(1), vpc_id: id(1), eni_id: id(1), private_ips });
            super::super::golden::check(name, &text);
            let loaded = nft::apply(Some(&ns), &text);
            if loaded.is_err() {
                netns::delete(ns.name()).unwrap();
            }
            loaded.unwrap();
        }
        netns::delete(ns.name()).unwrap();
    }
}
