//! A packet's way, from the document alone: pure.
//!
//! ```text
//!   from an interface ─ own source? ─ groups out ─ route ─┬─ address in the VPC ─ ACL out, in ─ groups in ─▶ interface
//!                                                         ├─ interface ─▶ NAT gateway ─ translated, from its interface
//!                                                         ├─ internet gateway ─ its namespace: public address ─▶ outside
//!                                                         └─ peering, VPN, endpoint ─▶ another place
//! ```
//! The answer's walk is the same with what the first left behind: which VPCs know the connection, and what was
//! translated where.
//!
//! Each step says what the kernel is expected to show ([`Expect`]); comparing is not done here.

mod gateways;

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use cumulet_model::network::Direction;
use cumulet_model::{EniId, NatGatewayId, RouteTableId, VpcEndpointId, VpcId, VpnGatewayId};
use cumulet_node_api::{EniHolder, EniSpec, NodeSpec, RouteTargetSpec, SubnetSpec, TraceDecider, VpcSpec};
use ipnet::{IpNet, Ipv4Net};

use super::matching::{self, Admitted};
use super::packet::Packet;
use crate::network::names;
use crate::network::plan;
use crate::network::rules::{acl, eni::is_checked, group};

/// A packet that goes round is stopped here.
const MOST_HOPS: usize = 8;

/// A namespace that packets pass.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A VPC's.
    Vpc(VpcId),
    /// A NAT gateway's.
    Nat(NatGatewayId),
    /// That of a VPC's internet gateway. Before the host, as what leaves passes it: see `Probe::forget`.
    InternetGateway(VpcId),
    /// A gateway endpoint's.
    Endpoint(VpcEndpointId),
    /// A virtual private gateway's.
    Vpn(VpnGatewayId),
    /// The host's.
    Host,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Place::Vpc(id) => id.fmt(f),
            Place::Nat(id) => id.fmt(f),
            Place::InternetGateway(vpc) => write!(f, "{vpc}'s internet gateway"),
            Place::Endpoint(id) => id.fmt(f),
            Place::Vpn(id) => id.fmt(f),
            Place::Host => f.write_str("the host"),
        }
    }
}

/// What the kernel should show at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expect {
    /// That rule of that chain decides, in this place.
    Rule {
        /// The chain.
        chain: String,
        /// Its place in the chain.
        index: usize,
    },
    /// It is dropped by the table's chain of that name.
    DroppedBy(&'static str),
    /// It is forwarded by this device.
    Leaves(String),
    /// It comes here, and is not dropped before it is routed.
    Arrives,
    /// It is routed nowhere.
    Lost,
    /// It is for the place itself.
    Received,
    /// It reaches the guest's device.
    Delivered(String),
    /// It passes by no rule of its own.
    Passes,
    /// It is forwarded or received, whatever by.
    GetsOut,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Where.
    pub place: Place,
    /// Counts the places as they are passed; one may be passed several times.
    pub visit: usize,
    /// Who decides.
    pub what: TraceDecider,
    /// The decider's id.
    pub id: Option<String>,
    /// Its rule.
    pub rule: Option<String>,
    /// Whether the packet goes on.
    pub passes: bool,
    /// In words.
    pub why: String,
    /// What did not match.
    pub others: Vec<String>,
    /// What the kernel should show.
    pub expect: Expect,
}

/// Where a way ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// At an interface, as this packet.
    Interface(EniId, Packet),
    /// At an instance that forwards.
    HandedOver(EniId),
    /// At the VPC's own services.
    Router(VpcId),
    /// At a gateway endpoint or virtual private gateway, behind this link of the VPC.
    Behind(Place, VpcId, Packet),
    /// At the host, or what is behind it.
    Outside(Packet),
    /// At the last step.
    Stopped,
}

/// A way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// Decisions in order.
    pub steps: Vec<Step>,
    /// Where it ends.
    pub end: End,
    /// Where the connection is known, and what was translated there: before, after.
    known: Vec<(Place, Option<(Packet, Packet)>)>,
}

impl Walk {
    /// The places that it passes.
    pub fn places(&self) -> BTreeSet<Place> {
        let behind = match &self.end {
            End::Behind(place, ..) => Some(place.clone()),
            End::Outside(_) => Some(Place::Host),
            End::Interface(..) | End::HandedOver(_) | End::Router(_) | End::Stopped => None,
        };
        self.steps.iter().map(|step| step.place.clone()).chain(behind).collect()
    }

    /// Whether it ends without a rule's word.
    pub fn is_lost(&self) -> bool {
        self.steps.last().is_some_and(|step| step.expect == Expect::Lost)
    }
}

/// The way of a connection's first packet from an interface.
pub fn there(spec: &NodeSpec, public: Ipv4Net, eni: &EniSpec, packet: Packet) -> Walk {
    let mut walker = Walker::new(spec, public, None);
    let end = walker.depart(eni, packet);
    walker.done(end)
}

/// The way of the answer; none where the end answers by itself or not at all.
pub fn back(spec: &NodeSpec, public: Ipv4Net, way: &Walk) -> Option<Walk> {
    let mut walker = Walker::new(spec, public, Some(way));
    let end = match &way.end {
        End::Interface(eni, packet) => walker.depart(spec.enis.get(eni)?, packet.answer()),
        End::Outside(packet) => walker.outside(packet.answer()),
        End::Behind(_, vpc, packet) => walker.arrived(vpc, None, packet.answer()),
        End::Router(_) | End::HandedOver(_) | End::Stopped => return None,
    };
    Some(walker.done(end))
}

struct Walker<'a> {
    spec: &'a NodeSpec,
    public: Ipv4Net,
    /// The way that this one answers.
    answers: Option<&'a Walk>,
    steps: Vec<Step>,
    known: Vec<(Place, Option<(Packet, Packet)>)>,
    hops: usize,
    visit: usize,
}

/// A way's next part, or its end: most functions end it.
type Next = End;

impl<'a> Walker<'a> {
    fn new(spec: &'a NodeSpec, public: Ipv4Net, answers: Option<&'a Walk>) -> Walker<'a> {
        Walker { spec, public, answers, steps: Vec::new(), known: Vec::new(), hops: 0, visit: 0 }
    }

    fn done(self, end: End) -> Walk {
        Walk { steps: self.steps, end, known: self.known }
    }

    fn step(
        &mut self,
        place: &Place,
        what: TraceDecider,
        passes: bool,
        why: String,
        expect: Expect,
    ) -> &mut Step {
        let place = place.clone();
        let visit = self.visit;
        self.steps.push(Step {
            place,
            visit,
            what,
            id: None,
            rule: None,
            passes,
            why,
            others: Vec::new(),
            expect,
        });
        let last = self.steps.len() - 1;
        &mut self.steps[last]
    }

    fn stop(&mut self, place: &Place, what: TraceDecider, why: String, expect: Expect) -> Next {
        self.step(place, what, false, why, expect);
        End::Stopped
    }

    /// Whether the packet belongs to a connection that a place knows.
    fn is_known(&self, place: &Place) -> bool {
        self.answers.is_some_and(|way| way.known.iter().any(|(known, _)| known == place))
    }

    fn know(&mut self, place: &Place, translated: Option<(Packet, Packet)>) {
        self.known.push((place.clone(), translated));
    }

    /// An answer as it was before a place translated what it answers.
    fn untranslated(&self, place: &Place, packet: &Packet) -> Option<Packet> {
        let known = &self.answers?.known;
        let mut changes = known.iter().filter(|(at, _)| at == place).filter_map(|(_, change)| *change);
        let (before, _) = changes.find(|(_, after)| after.answer() == *packet)?;
        Some(before.answer())
    }

    // --- from an interface ---

    fn depart(&mut self, eni: &EniSpec, packet: Packet) -> Next {
        self.visit += 1;
        self.hops += 1;
        let place = Place::Vpc(eni.vpc_id.clone());
        if self.hops > MOST_HOPS {
            return self.stop(&place, TraceDecider::Route, "routes lead round".into(), Expect::Passes);
        }
        let Some(vpc) = self.spec.vpcs.get(&eni.vpc_id).cloned() else {
            let why = format!("{place} is not on this node");
            return self.stop(&place, TraceDecider::Address, why, Expect::Lost);
        };
        if !owns(eni, packet.source) && is_checked(eni) {
            let why = format!("{} is no address of {}", packet.source, eni.id);
            let done = self.stop(&place, TraceDecider::SourceCheck, why, Expect::DroppedBy("strangers_in"));
            self.name(&eni.id, None);
            return done;
        }
        if is_router(&vpc, packet.destination) {
            return self.router(&vpc, &packet);
        }
        if !self.groups(&place, eni, Direction::Egress, &packet) {
            return End::Stopped;
        }
        self.know(&place, None);
        let own = vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id);
        // One that forwards sends by its own subnet's table, whatever the source.
        let subnet = own.filter(|_| plan::forwards(eni)).or_else(|| subnet_of(&vpc, packet.source));
        self.route(&vpc, subnet.map(|subnet| &subnet.route_table), Some(eni), packet)
    }

    /// The id and rule of the last step.
    fn name(&mut self, id: &dyn std::fmt::Display, rule: Option<String>) {
        if let Some(step) = self.steps.last_mut() {
            (step.id, step.rule) = (Some(id.to_string()), rule);
        }
    }

    /// The VPC's own services, which neither groups nor ACLs are asked about.
    fn router(&mut self, vpc: &VpcSpec, packet: &Packet) -> Next {
        let place = Place::Vpc(vpc.id.clone());
        let metadata = packet.destination == IpAddr::V4(Ipv4Addr::new(169, 254, 169, 254))
            || packet.destination.is_ipv6();
        let taken = match (packet.protocol(), packet.port()) {
            (17, Some(67 | 547 | 53)) | (6, Some(53)) => true,
            (6, Some(80)) => metadata,
            (1 | 58, _) => true,
            _ => false,
        };
        let why = if taken {
            format!("{} is the VPC's own: neither groups nor ACLs are asked", packet.destination)
        } else {
            format!(
                "the VPC's router at {} takes DNS, DHCP, metadata and echo requests only",
                packet.destination
            )
        };
        let expect = if taken { Expect::Received } else { Expect::DroppedBy("input") };
        self.step(&place, TraceDecider::Router, taken, why, expect);
        if taken { End::Router(vpc.id.clone()) } else { End::Stopped }
    }

    fn groups(&mut self, place: &Place, eni: &EniSpec, direction: Direction, packet: &Packet) -> bool {
        let (what, word, verb) = match direction {
            Direction::Egress => (TraceDecider::GroupOut, "refused_out", "out of"),
            Direction::Ingress => (TraceDecider::GroupIn, "refused_in", "into"),
        };
        if self.answers.is_some() {
            let known = self.is_known(place);
            let (why, expect) = if known {
                (format!("answers of a known connection pass {verb} {}", eni.id), Expect::Passes)
            } else {
                let why =
                    format!("{place} has not seen the connection that this answers, so it belongs to none");
                (why, Expect::Lost)
            };
            self.step(place, what, known, why, expect);
            return known;
        }
        if matches!(eni.holder, EniHolder::NatGateway(_)) {
            self.step(
                place,
                what,
                true,
                format!("{} is a NAT gateway's and has no groups", eni.id),
                Expect::Passes,
            );
            return true;
        }
        match matching::groups(self.spec, eni, direction, packet) {
            Ok(Admitted { group: id, rule, statement }) => {
                let why = format!(
                    "lets {} {verb} {} ({} {})",
                    packet.label(),
                    eni.id,
                    matching::describe(rule.protocol),
                    matching::describe_peer(&rule.peer)
                );
                let expect = Expect::Rule { chain: group::chain(&id, direction), index: statement };
                let rule = rule.id.to_string();
                self.step(place, what, true, why, expect);
                self.name(&id, Some(rule));
                true
            }
            Err(others) => {
                let groups: Vec<&str> = eni.groups.iter().map(|id| id.as_str()).collect();
                let why = format!("no rule lets {} {verb} {}", packet.label(), eni.id);
                self.step(place, what, false, why, Expect::DroppedBy(word)).others = others;
                self.name(&groups.join(","), None);
                false
            }
        }
    }

    // --- routes ---

    fn route(
        &mut self,
        vpc: &VpcSpec,
        table: Option<&RouteTableId>,
        from: Option<&EniSpec>,
        packet: Packet,
    ) -> Next {
        let place = Place::Vpc(vpc.id.clone());
        let found = table.and_then(|id| vpc.route_tables.iter().find(|table| table.id == *id));
        let Some(table) = found else { return self.inside(vpc, from, packet) };
        let matching = table.routes.iter().filter(|(to, _)| to.contains(&packet.destination));
        let Some((to, target)) = matching.max_by_key(|(to, _)| to.prefix_len()) else {
            let why = format!("no route for {}", packet.destination);
            let others = table.routes.iter().map(|(to, _)| format!("{to} does not have it")).collect();
            self.step(&place, TraceDecider::Route, false, why, Expect::Lost).others = others;
            self.name(&table.id, None);
            return End::Stopped;
        };
        let id = table.id.clone();
        let to_link = |walker: &mut Self, link: &str, what: &str| {
            let why = format!("{to} leads to {what}");
            walker.step(&place, TraceDecider::Route, true, why, Expect::Arrives);
            walker.name(&id, Some(to.to_string()));
            link.to_owned()
        };
        match target {
            RouteTargetSpec::Local => {
                self.step(&place, TraceDecider::Route, true, format!("{to} is local"), Expect::Arrives);
                self.name(&id, Some(to.to_string()));
                self.inside(vpc, from, packet)
            }
            RouteTargetSpec::InternetGateway => {
                let link = to_link(self, names::IGW, "the internet gateway");
                self.leave(vpc, from, &link, packet)
            }
            RouteTargetSpec::EgressOnlyInternetGateway if packet.v6() => {
                let link = to_link(self, names::EGRESS_ONLY, "the egress-only internet gateway");
                self.leave(vpc, from, &link, packet)
            }
            RouteTargetSpec::Peering(peering) => {
                let link = to_link(self, &names::peering_device(peering), peering.as_str());
                match self.spec.peerings.get(peering).cloned() {
                    Some(peering) => self.peering(vpc, from, &link, &peering, packet),
                    None => {
                        let why = format!("{peering} is not active");
                        self.stop(&place, TraceDecider::Gateway, why, Expect::Lost)
                    }
                }
            }
            RouteTargetSpec::VpnGateway(gateway) => {
                let link = to_link(self, names::VGW, gateway.as_str());
                self.behind(vpc, from, &link, Place::Vpn(gateway.clone()), packet)
            }
            RouteTargetSpec::Endpoint(endpoint) => {
                let link = to_link(self, &names::endpoint_device(endpoint), endpoint.as_str());
                self.behind(vpc, from, &link, Place::Endpoint(endpoint.clone()), packet)
            }
            RouteTargetSpec::Interface(next) => {
                let eni = self.spec.enis.get(next).filter(|eni| eni.vpc_id == vpc.id).cloned();
                let usable = eni.filter(|eni| plan::forwards(eni) && (!packet.v6() || plan::has_ipv6(eni)));
                let Some(eni) = usable else {
                    let why = format!(
                        "{to} leads to {next}, whose source/destination check drops what is for others"
                    );
                    let done = self.stop(&place, TraceDecider::Route, why, Expect::Lost);
                    self.name(&id, Some(to.to_string()));
                    return done;
                };
                to_link(self, "", &holder(&eni));
                self.enter(vpc, from, &eni, packet)
            }
            RouteTargetSpec::Blackhole | RouteTargetSpec::EgressOnlyInternetGateway => {
                let why = format!("{to} is a black hole: its target is gone, stopped or detached");
                let done = self.stop(&place, TraceDecider::Route, why, Expect::Lost);
                self.name(&id, Some(to.to_string()));
                done
            }
        }
    }

    /// To an address of the VPC.
    fn inside(&mut self, vpc: &VpcSpec, from: Option<&EniSpec>, packet: Packet) -> Next {
        let place = Place::Vpc(vpc.id.clone());
        let here = self.spec.enis.values().filter(|eni| eni.vpc_id == vpc.id);
        let owner = here.filter(|eni| owns(eni, packet.destination)).max_by_key(|eni| {
            // An address before a range that it is in.
            !eni.prefixes.iter().any(|net| net.contains(&packet.destination))
        });
        match owner.cloned() {
            Some(eni) => self.enter(vpc, from, &eni, packet),
            None => {
                let why = format!("no running interface of {} has {}", vpc.id, packet.destination);
                self.stop(&place, TraceDecider::Address, why, Expect::Lost)
            }
        }
    }

    fn enter(&mut self, vpc: &VpcSpec, from: Option<&EniSpec>, eni: &Arc<EniSpec>, packet: Packet) -> Next {
        let place = Place::Vpc(vpc.id.clone());
        let device = names::eni_device(&eni.id);
        let same = from.is_some_and(|from| from.subnet_id == eni.subnet_id);
        if let Some(from) = from.filter(|_| !same)
            && !self.acl(vpc, from, Direction::Egress, &packet)
        {
            return End::Stopped;
        }
        if !same && !self.acl(vpc, eni, Direction::Ingress, &packet) {
            return End::Stopped;
        }
        if !self.groups(&place, eni, Direction::Ingress, &packet) {
            return End::Stopped;
        }
        let why = format!("delivered to {}", holder(eni));
        match &eni.holder {
            EniHolder::NatGateway(id) => {
                self.step(&place, TraceDecider::Address, true, why, Expect::Leaves(device));
                self.name(&eni.id, None);
                self.know(&place, None);
                self.nat(id, eni, packet)
            }
            EniHolder::Instance { .. } | EniHolder::Endpoint(_) => {
                self.step(&place, TraceDecider::Address, true, why, Expect::Delivered(device));
                self.name(&eni.id, None);
                self.know(&place, None);
                if owns(eni, packet.destination) {
                    End::Interface(eni.id.clone(), packet)
                } else {
                    End::HandedOver(eni.id.clone())
                }
            }
        }
    }

    fn acl(&mut self, vpc: &VpcSpec, eni: &EniSpec, direction: Direction, packet: &Packet) -> bool {
        let place = Place::Vpc(vpc.id.clone());
        let Some(subnet) = vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id) else { return true };
        let (what, verb, refused) = match direction {
            Direction::Egress => (TraceDecider::AclOut, "out of", "refused_acl_out"),
            Direction::Ingress => (TraceDecider::AclIn, "into", "refused_acl_in"),
        };
        let found = vpc.acls.iter().find(|acl| acl.id == subnet.acl);
        let entries = found.map(|acl| acl.entries.as_slice()).unwrap_or_default();
        let (entry, others) = matching::acl(entries, direction, packet);
        let passes = entry.is_some_and(|entry| entry.allow);
        let number = entry.map(|entry| entry.number);
        let text = number.map_or_else(|| "*".to_owned(), |number| number.to_string());
        let does = if passes { "allows" } else { "denies" };
        let why = format!("entry {text} {does} {} {verb} {}", packet.label(), subnet.id);
        let expect = match acl::place_of(subnet, entries, direction, number) {
            Some(index) => Expect::Rule { chain: acl::chain(&subnet.id, direction), index },
            None if passes => Expect::Passes,
            None => Expect::DroppedBy(refused),
        };
        let step = self.step(&place, what, passes, why, expect);
        if !passes {
            step.others = others;
        }
        self.name(&subnet.acl, Some(text));
        passes
    }
}

/// Whether an interface has an address.
pub fn owns(eni: &EniSpec, ip: IpAddr) -> bool {
    let mut single =
        eni.private_ips.iter().map(|own| IpAddr::V4(*own)).chain(eni.ipv6.iter().map(|own| IpAddr::V6(*own)));
    single.any(|own| own == ip) || eni.prefixes.iter().any(|net| net.contains(&ip))
}

fn holder(eni: &EniSpec) -> String {
    match &eni.holder {
        EniHolder::Instance { id, .. } => format!("{} of {id}", eni.id),
        EniHolder::NatGateway(id) => format!("{id}'s {}", eni.id),
        EniHolder::Endpoint(id) => format!("{id}'s {}", eni.id),
    }
}

fn subnet_of(vpc: &VpcSpec, ip: IpAddr) -> Option<&SubnetSpec> {
    vpc.subnets.iter().find(|subnet| {
        IpNet::V4(subnet.cidr).contains(&ip)
            || subnet.ipv6_cidr.is_some_and(|net| IpNet::V6(net).contains(&ip))
    })
}

/// Addresses of the VPC itself: gateways of subnets, resolvers, metadata.
fn is_router(vpc: &VpcSpec, ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let resolver = |net: &Ipv4Net| Ipv4Addr::from(u32::from(net.network()).saturating_add(2));
            vpc.subnets.iter().any(|subnet| subnet.gateway == ip)
                || ip == Ipv4Addr::new(169, 254, 169, 254)
                || vpc.dns_support
                    && (ip == Ipv4Addr::new(169, 254, 169, 253)
                        || vpc.cidrs.first().map(resolver) == Some(ip))
        }
        IpAddr::V6(ip) => ip.segments() == [0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x254],
    }
}
