//! Ways that lead out of a VPC: gateways, peering connections, endpoints, and what comes in by them.

use std::net::IpAddr;
use std::sync::Arc;

use cumulet_model::network::Direction;
use cumulet_model::{NatGatewayId, RouteTableId, VpcId};
use cumulet_node_api::{EniSpec, PeeringSpec, RouteTargetSpec, TraceDecider, VpcSpec};
use ipnet::{IpNet, Ipv4Net};

use super::{End, Expect, MOST_HOPS, Next, Packet, Place, Walker, owns, subnet_of};
use crate::network::names;
use crate::network::trace::packet::What;

impl Walker<'_> {
    /// By the internet gateway, or the one for answers only.
    pub(super) fn leave(
        &mut self,
        vpc: &VpcSpec,
        from: Option<&EniSpec>,
        link: &str,
        packet: Packet,
    ) -> Next {
        let place = Place::Vpc(vpc.id.clone());
        if !self.acl_out(vpc, from, &packet) {
            return End::Stopped;
        }
        let gateway =
            if link == names::IGW { TraceDecider::InternetGateway } else { TraceDecider::EgressOnlyGateway };
        if packet.v6() {
            let own = vpc.ipv6_cidrs.iter().any(|net| IpNet::V6(*net).contains(&packet.source));
            if !own {
                let why = format!("it takes the VPC's own addresses only, not {}", packet.source);
                let done = self.stop(&place, gateway, why, Expect::DroppedBy("to_gateways"));
                self.name(&vpc.id, None);
                return done;
            }
            let why = format!("it takes {} as it is", packet.source);
            self.know(&place, None);
            if gateway == TraceDecider::InternetGateway {
                self.as_it_is(&vpc.id, why, names::OUTSIDE);
            } else {
                self.step(&place, gateway, true, why, Expect::Leaves(link.to_owned()));
                self.name(&vpc.id, None);
            }
            return self.outside(packet);
        }
        let public = self.public(vpc, &packet);
        if public.is_none() && self.answers.is_none() {
            let why = no_public_address(&packet);
            let done = self.stop(&place, gateway, why, Expect::DroppedBy("to_gateways"));
            self.name(&vpc.id, None);
            return done;
        }
        match self.translate(&vpc.id, packet, public, names::OUTSIDE) {
            Some(after) => self.outside(after),
            None => End::Stopped,
        }
    }

    /// As [`Walker::translate`], for IPv6.
    fn as_it_is(&mut self, vpc: &VpcId, why: String, by: &str) {
        self.visit += 1;
        let place = Place::InternetGateway(vpc.clone());
        self.step(&place, TraceDecider::InternetGateway, true, why, Expect::Leaves(by.to_owned()));
        self.name(vpc, None);
    }

    /// Through the namespace of a VPC's internet gateway, by the device `by`: `fresh` is what becomes of a packet that
    /// begins a connection there.
    fn translate(&mut self, vpc: &VpcId, packet: Packet, fresh: Option<Packet>, by: &str) -> Option<Packet> {
        self.visit += 1;
        let place = Place::InternetGateway(vpc.clone());
        let known = self.untranslated(&place, &packet);
        // Of datagrams any may be a first one.
        let begins = self.answers.is_none() || matches!(packet.what, What::Udp { .. });
        let (after, why, expect) = match (known.or(fresh), known.is_some() || begins) {
            (_, false) => {
                let why = "it has not seen the connection that this answers, so it drops it".to_owned();
                (None, why, Expect::DroppedBy("forward"))
            }
            (None, true) => (None, no_public_address(&packet), Expect::DroppedBy("untranslated")),
            (Some(after), true) => {
                let why = if after.source == packet.source {
                    format!("it sends it to {}", after.destination)
                } else {
                    format!("it sends it from {}", after.source)
                };
                (Some(after), why, Expect::Leaves(by.to_owned()))
            }
        };
        self.step(&place, TraceDecider::InternetGateway, after.is_some(), why, expect);
        self.name(vpc, None);
        if let Some(after) = after {
            self.know(&place, Some((packet, after)));
        }
        after
    }

    /// A packet from the public address of its source.
    pub(super) fn public(&self, vpc: &VpcSpec, packet: &Packet) -> Option<Packet> {
        let pairs =
            self.spec.enis.values().filter(|eni| eni.vpc_id == vpc.id).flat_map(|eni| &eni.public_ips);
        let mut own = pairs.filter(|(private, _)| IpAddr::V4(*private) == packet.source);
        own.next().map(|(_, public)| Packet { source: IpAddr::V4(*public), ..*packet })
    }

    /// Outside of all VPCs.
    pub(super) fn outside(&mut self, packet: Packet) -> Next {
        self.visit += 1;
        self.hops += 1;
        if self.hops > MOST_HOPS {
            return self.stop(&Place::Host, TraceDecider::Route, "routes lead round".into(), Expect::Passes);
        }
        let spec = self.spec;
        match packet.destination {
            IpAddr::V4(public) => {
                let mut all =
                    spec.enis.values().flat_map(|eni| eni.public_ips.iter().map(move |pair| (eni, pair)));
                if let Some((eni, (private, _))) = all.find(|(_, (_, found))| *found == public) {
                    let Some(vpc) = spec.vpcs.get(&eni.vpc_id).filter(|vpc| vpc.internet_gateway) else {
                        let why = format!("{} has {public}, and its VPC no internet gateway", eni.id);
                        return self.stop(&Place::Host, TraceDecider::Outside, why, Expect::Lost);
                    };
                    let private = IpAddr::V4(*private);
                    let why = format!("{public} is {private} of {}", eni.id);
                    self.step(&Place::Host, TraceDecider::Outside, true, why, Expect::GetsOut);
                    self.name(&eni.id, None);
                    let inner = Packet { destination: private, ..packet };
                    return match self.translate(&vpc.id, packet, Some(inner), names::VPC) {
                        Some(inner) => self.arrived(&vpc.id, vpc.internet_gateway_table.as_ref(), inner),
                        None => End::Stopped,
                    };
                }
                if self.public.contains(&public) && self.public.hosts().next() != Some(public) {
                    let why = format!("nobody has the public address {public}");
                    return self.stop(&Place::Host, TraceDecider::Outside, why, Expect::Lost);
                }
            }
            IpAddr::V6(ip) => {
                let mut vpcs = spec.vpcs.values();
                if let Some(vpc) = vpcs.find(|vpc| vpc.ipv6_cidrs.iter().any(|net| net.contains(&ip))) {
                    let why = format!("{ip} is in {}", vpc.id);
                    self.step(&Place::Host, TraceDecider::Outside, true, why, Expect::GetsOut);
                    if vpc.internet_gateway {
                        self.as_it_is(&vpc.id, format!("it takes {ip} as it is"), names::VPC);
                    }
                    let reachable =
                        self.is_known(&Place::Vpc(vpc.id.clone())) || leads_out(vpc, packet.destination);
                    if !reachable {
                        let why = format!("no route of {ip}'s subnet leads IPv6 to the internet gateway");
                        let place = Place::Vpc(vpc.id.clone());
                        let expect = Expect::DroppedBy("from_gateways");
                        let done = self.stop(&place, TraceDecider::InternetGateway, why, expect);
                        self.name(&vpc.id, None);
                        return done;
                    }
                    return self.arrived(&vpc.id, vpc.internet_gateway_table.as_ref(), packet);
                }
            }
        }
        if self.answers.is_some() {
            // Whoever asked is in a VPC.
            let why = format!(
                "{} is outside of all VPCs: the answer goes another way than it was asked by",
                packet.destination
            );
            return self.stop(&Place::Host, TraceDecider::Outside, why, Expect::Arrives);
        }
        let why = format!("{} is outside of all VPCs", packet.destination);
        self.step(&Place::Host, TraceDecider::Outside, true, why, Expect::GetsOut);
        End::Outside(packet)
    }

    /// Into a VPC by a link: by the link's table, else straight to an interface.
    pub(super) fn arrived(&mut self, vpc: &VpcId, table: Option<&RouteTableId>, packet: Packet) -> Next {
        self.visit += 1;
        match self.spec.vpcs.get(vpc).cloned() {
            Some(vpc) => self.route(&vpc, table, None, packet),
            None => {
                let why = format!("{vpc} is not on this node");
                self.stop(&Place::Vpc(vpc.clone()), TraceDecider::Address, why, Expect::Lost)
            }
        }
    }

    pub(super) fn acl_out(&mut self, vpc: &VpcSpec, from: Option<&EniSpec>, packet: &Packet) -> bool {
        from.is_none_or(|from| self.acl(vpc, from, Direction::Egress, packet))
    }

    pub(super) fn peering(
        &mut self,
        vpc: &VpcSpec,
        from: Option<&EniSpec>,
        link: &str,
        peering: &PeeringSpec,
        packet: Packet,
    ) -> Next {
        let place = Place::Vpc(vpc.id.clone());
        let Some(peer) = peering.vpcs.iter().find(|id| **id != vpc.id) else { return End::Stopped };
        if !self.spec.enis.values().any(|eni| eni.vpc_id == *peer) {
            let why = format!("{peer} has no running interface, so nothing has {}", packet.destination);
            let done = self.stop(&place, TraceDecider::Gateway, why, Expect::Lost);
            self.name(&peering.id, None);
            return done;
        }
        if !self.acl_out(vpc, from, &packet) {
            return End::Stopped;
        }
        self.step(
            &place,
            TraceDecider::Gateway,
            true,
            format!("leads to {peer}"),
            Expect::Leaves(link.to_owned()),
        );
        self.name(&peering.id, None);
        self.know(&place, None);
        self.arrived(peer, None, packet)
    }

    /// To a namespace that ends the way: an endpoint's, or a virtual private gateway's.
    pub(super) fn behind(
        &mut self,
        vpc: &VpcSpec,
        from: Option<&EniSpec>,
        link: &str,
        to: Place,
        packet: Packet,
    ) -> Next {
        if !self.acl_out(vpc, from, &packet) {
            return End::Stopped;
        }
        let place = Place::Vpc(vpc.id.clone());
        self.step(
            &place,
            TraceDecider::Gateway,
            true,
            format!("handed to {to}"),
            Expect::Leaves(link.to_owned()),
        );
        self.name(&to, None);
        self.know(&place, None);
        self.visit += 1;
        if let Place::Vpn(gateway) = &to {
            let mut connections = self.spec.vpn_connections.values().filter(|c| c.gateway_id == *gateway);
            let has = |net: &Ipv4Net| IpNet::V4(*net).contains(&packet.destination);
            let Some(connection) = connections.find(|c| c.routes.iter().any(has)) else {
                let why = format!("no connection of {gateway} has {}", packet.destination);
                return self.stop(&to, TraceDecider::Gateway, why, Expect::Arrives);
            };
            let id = connection.id.clone();
            self.step(&to, TraceDecider::Gateway, true, "goes into its tunnels".into(), Expect::GetsOut);
            self.name(&id, None);
        } else {
            self.step(&to, TraceDecider::Gateway, true, "the service's own address".into(), Expect::Received);
        }
        End::Behind(to, vpc.id.clone(), packet)
    }

    pub(super) fn nat(&mut self, id: &NatGatewayId, eni: &Arc<EniSpec>, packet: Packet) -> Next {
        self.visit += 1;
        let place = Place::Nat(id.clone());
        if self.answers.is_some() {
            let Some(before) = self.untranslated(&place, &packet) else {
                let why = "it belongs to no connection that the gateway knows".to_owned();
                return self.stop(&place, TraceDecider::Gateway, why, Expect::Lost);
            };
            let why = format!("translates it back, to {}", before.destination);
            self.step(&place, TraceDecider::Gateway, true, why, Expect::Leaves("eth0".into()));
            self.name(id, None);
            return self.depart(eni, before);
        }
        let source = self.spec.nat_gateways.get(id).and_then(|nat| nat.private_ips.first());
        let Some(source) = source.filter(|_| !packet.v6()) else {
            let why = "it translates IPv4 only".to_owned();
            return self.stop(&place, TraceDecider::Gateway, why, Expect::DroppedBy("forward"));
        };
        if owns(eni, packet.destination) {
            let why = "it takes no connections itself".to_owned();
            return self.stop(&place, TraceDecider::Gateway, why, Expect::DroppedBy("input"));
        }
        let after = Packet { source: IpAddr::V4(*source), ..packet };
        let why = format!("sends it from {source}");
        self.step(&place, TraceDecider::Gateway, true, why, Expect::Leaves("eth0".into()));
        self.name(id, None);
        self.know(&place, Some((packet, after)));
        self.depart(eni, after)
    }
}

fn no_public_address(packet: &Packet) -> String {
    format!("{} has no public address, so it drops what that sends", packet.source)
}

/// Whether the subnet of an IPv6 address has a route to the internet gateway.
fn leads_out(vpc: &VpcSpec, ip: IpAddr) -> bool {
    let table =
        subnet_of(vpc, ip).and_then(|s| vpc.route_tables.iter().find(|table| table.id == s.route_table));
    let leads = |(to, target): &(IpNet, RouteTargetSpec)| {
        to.addr().is_ipv6() && *target == RouteTargetSpec::InternetGateway
    };
    vpc.internet_gateway && table.is_some_and(|table| table.routes.iter().any(leads))
}
