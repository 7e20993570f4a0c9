//! VPCs: their ranges, attributes and what is made and goes with them.
//!
//! A VPC is made with a main route table, a default network ACL and a default security group; these go when it does.
//! Every route table of a VPC has a local route for each of its ranges.
//!
//! Quotas are EC2's, where EC2 raises them on request what it is commonly raised to:
//! <https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html>.

use cumulet_model::network::{
    AclEntry, Direction, EgressOnlyInternetGateway, Eni, FlowLog, InternetGateway, NatGateway, NetworkAcl,
    Peer, PeeringStatus, Route, RouteDestination, RouteTable, RouteTarget, SecurityGroup, SecurityGroupRule,
    Subnet, Vpc, VpcEndpoint, VpcPeeringConnection, VpnGateway,
};
use cumulet_model::{DhcpOptionsId, Record, Tags, VpcCidrAssociationId, VpcId, World};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::addresses::take_vpc_ipv6;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::{ANYWHERE_IPV6, allow_all, allow_all_ipv6, default_group, make_default_vpc, new_id};
use crate::{Cloud, Error, catalog, dhcp_options, security_groups};

/// VPCs that an account may have in a region; EC2's default of 5 is raised to hundreds.
pub const MAX_VPCS: usize = 100;
/// Ranges of each family that a VPC may have; EC2's default of 5 can be raised to this.
pub const MAX_CIDRS: usize = 50;

const fn net(a: u8, b: u8, prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(std::net::Ipv4Addr::new(a, b, 0, 0), prefix)
}

/// Ranges that no VPC can have: this network, loopback, link-local, multicast and what is reserved above it.
const NEVER: [Ipv4Net; 4] = [net(0, 0, 8), net(127, 0, 8), net(169, 254, 16), net(224, 0, 3)];

/// Private ranges: a VPC with a range of one takes none of the others.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#add-cidr-block-restrictions>
const PRIVATE: [Ipv4Net; 3] = [net(10, 0, 8), net(172, 16, 12), net(192, 168, 16)];
/// Never a further range.
const NEVER_FURTHER: Ipv4Net = net(198, 19, 16);
/// No further range of a VPC of 172.16.0.0/12: default VPCs have it.
const OF_DEFAULT_VPCS: Ipv4Net = net(172, 31, 16);

/// Whether two ranges have an address in common.
pub(crate) fn overlap(a: Ipv4Net, b: Ipv4Net) -> bool {
    a.contains(&b.network()) || b.contains(&a.network())
}

fn range_error(cidr: Ipv4Net) -> Error {
    Error::specific("InvalidVpc.Range", format!("The CIDR '{cidr}' is invalid."))
}

fn check_range(cidr: Ipv4Net) -> Result<(), Error> {
    if !(16..=28).contains(&cidr.prefix_len()) || NEVER.iter().any(|never| overlap(*never, cidr)) {
        return Err(range_error(cidr));
    }
    Ok(())
}

/// A VPC by its id.
///
/// # Errors
/// It isn't there.
pub fn find(txn: &mut Txn, world: &World, id: &VpcId) -> Result<Vpc, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Vpc, id))
}

/// The route tables of a VPC, to change them.
pub(crate) fn tables(txn: &Txn, vpc: &Vpc) -> Vec<RouteTable> {
    crate::spec::vpc::tables_of(txn.state(), &vpc.world, &vpc.id).cloned().collect()
}

fn local_route(destination: RouteDestination) -> Route {
    Route { destination, target: RouteTarget::Local, original: true }
}

/// Local routes for all ranges of a VPC, as every route table of it begins.
pub fn local_routes(vpc: &Vpc) -> Vec<Route> {
    let ipv4 = vpc.cidrs.iter().map(|(_, net)| RouteDestination::Ipv4(*net));
    ipv4.chain(vpc.ipv6_cidrs.iter().map(|(_, net)| RouteDestination::Ipv6(*net))).map(local_route).collect()
}

fn check_count(txn: &Txn, world: &World) -> Result<(), Error> {
    if txn.state().vpcs.in_world(world).count() >= MAX_VPCS {
        return Err(Error::specific("VpcLimitExceeded", "The maximum number of VPCs has been reached."));
    }
    Ok(())
}

/// Makes a VPC with what every VPC has.
pub(crate) fn make(
    txn: &mut Txn,
    world: &World,
    cidr: Ipv4Net,
    ipv6: Option<Ipv6Net>,
    is_default: bool,
    tags: Tags,
) -> Vpc {
    let mut vpc = Vpc {
        v: 1,
        world: world.clone(),
        id: new_id(),
        cidrs: vec![(new_id(), cidr)],
        ipv6_cidrs: Vec::new(),
        address_usage_metrics: false,
        is_default,
        dhcp_options_id: Some(dhcp_options::of_region(txn, world)),
        dns_support: true,
        dns_hostnames: is_default,
        tags,
    };
    txn.put(RouteTable {
        v: 1,
        world: world.clone(),
        id: new_id(),
        vpc_id: vpc.id.clone(),
        routes: local_routes(&vpc),
        propagating: Vec::new(),
        gateways: Vec::new(),
        main: Some(new_id()),
        subnets: Vec::new(),
        tags: Tags::new(),
    });
    txn.put(NetworkAcl {
        v: 1,
        world: world.clone(),
        id: new_id(),
        vpc_id: vpc.id.clone(),
        is_default: true,
        entries: [true, false].map(allow_all).into(),
        subnets: Vec::new(),
        tags: Tags::new(),
    });
    txn.put(default_group(world, &vpc.id));
    txn.put(vpc.clone());
    if let Some(net) = ipv6 {
        add_ipv6(txn, &mut vpc, net);
    }
    vpc
}

/// Gives a VPC an IPv6 range, with local routes; what it has by default and nobody changed lets IPv6 through from then
/// on, as EC2 does.
fn add_ipv6(txn: &mut Txn, vpc: &mut Vpc, net: Ipv6Net) -> VpcCidrAssociationId {
    let id: VpcCidrAssociationId = new_id();
    let first = vpc.ipv6_cidrs.is_empty();
    vpc.ipv6_cidrs.push((id.clone(), net));
    txn.put(vpc.clone());
    add_local_route(txn, vpc, RouteDestination::Ipv6(net));
    if first {
        open_defaults(txn, vpc);
    }
    id
}

fn open_defaults(txn: &mut Txn, vpc: &Vpc) {
    let acls: Vec<NetworkAcl> = txn.state().referrers::<NetworkAcl>(&vpc.id).cloned().collect();
    for mut acl in acls.into_iter().filter(|acl| acl.is_default) {
        for egress in [true, false] {
            let of_direction: Vec<&AclEntry> =
                acl.entries.iter().filter(|entry| entry.egress == egress).collect();
            if of_direction == [&allow_all(egress)] {
                acl.entries.push(allow_all_ipv6(egress));
            }
        }
        txn.put(acl);
    }
    let default = security_groups::by_name(txn.state(), &vpc.world, &vpc.id, "default").cloned();
    if let Some(mut group) = default {
        let egress: Vec<&Peer> = group
            .rules
            .iter()
            .filter(|rule| rule.direction == Direction::Egress)
            .map(|rule| &rule.peer)
            .collect();
        if egress == [&Peer::Ipv4(crate::world::ANYWHERE)] {
            group.rules.push(SecurityGroupRule {
                id: new_id(),
                direction: Direction::Egress,
                protocol: cumulet_model::network::Protocol::All,
                peer: Peer::Ipv6(ANYWHERE_IPV6),
                description: None,
                tags: Tags::new(),
            });
            txn.put(group);
        }
    }
}

fn add_local_route(txn: &mut Txn, vpc: &Vpc, destination: RouteDestination) {
    for mut table in tables(txn, vpc) {
        let place = table.routes.iter().take_while(|route| route.target == RouteTarget::Local).count();
        table.routes.insert(place, local_route(destination.clone()));
        txn.put(table);
    }
}

fn remove_local_route(txn: &mut Txn, vpc: &Vpc, destination: &RouteDestination) {
    for mut table in tables(txn, vpc) {
        table.routes.retain(|route| route.target != RouteTarget::Local || route.destination != *destination);
        txn.put(table);
    }
}

/// A range asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewCidr {
    /// This IPv4 range.
    Ipv4(Ipv4Net),
    /// A range of the server's IPv6 pool.
    Ipv6,
}

/// An attribute with its new value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VpcAttribute {
    /// Whether the resolver answers.
    DnsSupport(bool),
    /// Whether instances with public addresses have public names.
    DnsHostnames(bool),
    /// A record.
    AddressUsageMetrics(bool),
}

impl Cloud {
    /// Makes a VPC.
    ///
    /// # Errors
    /// The range can't be a VPC's, there are too many VPCs, or no IPv6 range is left.
    pub fn create_vpc(
        &self,
        txn: &mut Txn,
        world: &World,
        cidr: Ipv4Net,
        ipv6: bool,
        tags: Tags,
    ) -> Result<Vpc, Error> {
        let cidr = cidr.trunc();
        check_range(cidr)?;
        check_count(txn, world)?;
        let net = if ipv6 { Some(take_vpc_ipv6(txn, self.settings.public_ipv6_cidr)?) } else { None };
        Ok(make(txn, world, cidr, net, false, tags))
    }

    /// Gives a VPC a further range. Answers the VPC and the association's id.
    ///
    /// # Errors
    /// The VPC is missing, has too many ranges, or can't have this one.
    pub fn associate_cidr(
        &self,
        txn: &mut Txn,
        world: &World,
        id: &VpcId,
        cidr: &NewCidr,
    ) -> Result<(Vpc, VpcCidrAssociationId), Error> {
        let mut vpc = find(txn, world, id)?;
        let have = match cidr {
            NewCidr::Ipv4(_) => vpc.cidrs.len(),
            NewCidr::Ipv6 => vpc.ipv6_cidrs.len(),
        };
        if have >= MAX_CIDRS {
            return Err(Error::specific(
                "CidrLimitExceeded",
                format!("This network '{id}' has met its maximum number of allowed CIDRs: {MAX_CIDRS}"),
            ));
        }
        match cidr {
            NewCidr::Ipv4(net) => {
                let net = net.trunc();
                check_further(txn, &vpc, net)?;
                let association: VpcCidrAssociationId = new_id();
                vpc.cidrs.push((association.clone(), net));
                txn.put(vpc.clone());
                add_local_route(txn, &vpc, RouteDestination::Ipv4(net));
                Ok((vpc, association))
            }
            NewCidr::Ipv6 => {
                let net = take_vpc_ipv6(txn, self.settings.public_ipv6_cidr)?;
                let association = add_ipv6(txn, &mut vpc, net);
                Ok((vpc, association))
            }
        }
    }
}

/// Makes the region's default VPC anew.
///
/// # Errors
/// There is one, there are too many VPCs, or the region is unknown.
pub fn create_default(txn: &mut Txn, world: &World) -> Result<Vpc, Error> {
    if security_groups::default_vpc(txn.state(), world).is_some() {
        return Err(Error::specific(
            "DefaultVpcAlreadyExists",
            "A Default VPC already exists for this account in this region.",
        ));
    }
    check_count(txn, world)?;
    let region = catalog::region(&world.region)
        .ok_or_else(|| Error::InvalidParameterValue(format!("Invalid region: {}", world.region)))?;
    Ok(make_default_vpc(txn, world, region))
}

fn check_further(txn: &Txn, vpc: &Vpc, cidr: Ipv4Net) -> Result<(), Error> {
    check_range(cidr)?;
    let wrong = |why: String| Err(Error::specific("InvalidVpc.Range", why));
    if let Some((_, have)) = vpc.cidrs.iter().find(|(_, have)| overlap(*have, cidr)) {
        return wrong(format!("The CIDR '{cidr}' overlaps with the CIDR '{have}' of VPC '{}'.", vpc.id));
    }
    let of = |net: Ipv4Net| PRIVATE.iter().position(|private| overlap(*private, net));
    let primary = vpc.cidrs.first().map(|(_, net)| *net);
    let other_private = of(cidr).is_some_and(|private| primary.and_then(of) != Some(private));
    let of_default = overlap(OF_DEFAULT_VPCS, cidr) && primary.and_then(of) == Some(1);
    if other_private || of_default || overlap(NEVER_FURTHER, cidr) {
        return wrong(format!(
            "The CIDR '{cidr}' is restricted. Use a CIDR from the same private address range as the current VPC CIDR, \
             or use a publicly-routable CIDR. For additional restrictions, see \
             https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html"
        ));
    }
    for table in tables(txn, vpc) {
        let within = table.routes.iter().find_map(|route| match &route.destination {
            RouteDestination::Ipv4(net) if cidr.contains(net) => Some(*net),
            _ => None,
        });
        if let Some(net) = within {
            return wrong(format!(
                "The CIDR '{cidr}' is the same as or larger than the destination '{net}' of a route in route table '{}'.",
                table.id
            ));
        }
    }
    for peering in txn.state().referrers::<VpcPeeringConnection>(&vpc.id) {
        let other = if peering.requester.vpc_id == vpc.id { &peering.accepter } else { &peering.requester };
        let theirs = txn.state().get::<Vpc>(&other.world, &other.vpc_id);
        let mut theirs = theirs.into_iter().flat_map(|vpc| &vpc.cidrs);
        if peering.status == PeeringStatus::Active && theirs.any(|(_, net)| overlap(*net, cidr)) {
            return wrong(format!(
                "The CIDR '{cidr}' overlaps with a CIDR of VPC '{}', which is peered by '{}'.",
                other.vpc_id, peering.id
            ));
        }
    }
    Ok(())
}

/// Takes a range from a VPC. Answers the VPC as it was.
///
/// # Errors
/// The association is missing, of the primary range, or a subnet is in the range.
pub fn disassociate_cidr(txn: &mut Txn, world: &World, id: &VpcCidrAssociationId) -> Result<Vpc, Error> {
    let ours = |vpc: &&Vpc| {
        vpc.cidrs.iter().any(|(have, _)| have == id) || vpc.ipv6_cidrs.iter().any(|(have, _)| have == id)
    };
    let found = txn.state().vpcs.in_world(world).find(ours).map(|vpc| vpc.id.clone());
    let before = found.and_then(|vpc| txn.get::<Vpc>(world, vpc)).ok_or_else(|| {
        Error::specific(
            "InvalidVpcCidrBlockAssociationID.NotFound",
            format!("The vpc CIDR block association ID '{id}' does not exist"),
        )
    })?;
    if before.cidrs.first().is_some_and(|(have, _)| have == id) {
        return Err(Error::OperationNotPermitted(format!(
            "The vpc CIDR block with association ID {id} may not be disassociated. It is the primary IPv4 CIDR block of \
             the VPC"
        )));
    }
    let ipv4 = before.cidrs.iter().find(|(have, _)| have == id).map(|(_, net)| IpNet::V4(*net));
    let ipv6 = before.ipv6_cidrs.iter().find(|(have, _)| have == id).map(|(_, net)| IpNet::V6(*net));
    let Some(net) = ipv4.or(ipv6) else { return Ok(before) };
    let within = |subnet: &Subnet| match net {
        IpNet::V4(net) => net.contains(&subnet.cidr),
        IpNet::V6(net) => subnet.ipv6_cidrs.iter().any(|(_, have)| net.contains(have)),
    };
    if txn.state().referrers::<Subnet>(&before.id).any(within) {
        return Err(Error::specific(
            "InvalidCidrBlock.InUse",
            format!("The vpc {} currently has a subnet within CIDR block {net}", before.id),
        ));
    }
    let mut vpc = before.clone();
    vpc.cidrs.retain(|(have, _)| have != id);
    vpc.ipv6_cidrs.retain(|(have, _)| have != id);
    txn.put(vpc.clone());
    remove_local_route(txn, &vpc, &net.into());
    Ok(before)
}

/// Changes an attribute of a VPC.
///
/// # Errors
/// The VPC is missing, or names are asked for without a resolver.
pub fn modify(txn: &mut Txn, world: &World, id: &VpcId, attribute: VpcAttribute) -> Result<(), Error> {
    let mut vpc = find(txn, world, id)?;
    match attribute {
        VpcAttribute::DnsSupport(on) => vpc.dns_support = on,
        VpcAttribute::DnsHostnames(on) => {
            if on && !vpc.dns_support {
                return Err(Error::InvalidParameterCombination(
                    "DNS hostnames can be enabled only if DNS support is enabled.".into(),
                ));
            }
            vpc.dns_hostnames = on;
        }
        VpcAttribute::AddressUsageMetrics(on) => vpc.address_usage_metrics = on,
    }
    txn.put(vpc);
    Ok(())
}

/// Gives a VPC a set of DHCP options; none is EC2's `default`.
///
/// # Errors
/// The VPC or the set is missing.
pub fn set_dhcp_options(
    txn: &mut Txn,
    world: &World,
    id: &VpcId,
    options: Option<DhcpOptionsId>,
) -> Result<(), Error> {
    if let Some(options) = &options {
        dhcp_options::find(txn, world, options)?;
    }
    let mut vpc = find(txn, world, id)?;
    vpc.dhcp_options_id = options;
    txn.put(vpc);
    Ok(())
}

/// Whether something is in a VPC that doesn't go with it.
fn occupied(state: &State, vpc: &Vpc) -> bool {
    let id = &vpc.id;
    let pending = [PeeringStatus::Active, PeeringStatus::PendingAcceptance];
    state.referrers::<Subnet>(id).next().is_some()
        || state.referrers::<Eni>(id).next().is_some()
        || state.referrers::<InternetGateway>(id).next().is_some()
        || state.referrers::<EgressOnlyInternetGateway>(id).next().is_some()
        || state.referrers::<VpnGateway>(id).any(|gateway| gateway.delete_time.is_none())
        || state.referrers::<NatGateway>(id).any(|gateway| gateway.delete_time.is_none())
        || state.referrers::<VpcEndpoint>(id).next().is_some()
        || state.referrers::<VpcPeeringConnection>(id).any(|peering| pending.contains(&peering.status))
        || state.referrers::<RouteTable>(id).any(|table| table.main.is_none())
        || state.referrers::<NetworkAcl>(id).any(|acl| !acl.is_default)
        || state.referrers::<SecurityGroup>(id).any(|group| group.name != "default")
}

fn delete_all<R: Record>(txn: &mut Txn, id: &VpcId)
where
    State: crate::db::HasTable<R>,
{
    let keys: Vec<_> = txn.state().referrers::<R>(id).map(Record::key).collect();
    for key in keys {
        txn.delete::<R>(&key.world, &key.id);
    }
}

/// Deletes a VPC with its main route table, default ACL, default group and flow logs.
///
/// # Errors
/// It is missing, or something else is in it.
pub fn delete(txn: &mut Txn, world: &World, id: &VpcId) -> Result<(), Error> {
    let vpc = find(txn, world, id)?;
    if occupied(txn.state(), &vpc) {
        return Err(Error::DependencyViolation(format!(
            "The vpc '{id}' has dependencies and cannot be deleted."
        )));
    }
    delete_all::<RouteTable>(txn, id);
    delete_all::<NetworkAcl>(txn, id);
    delete_all::<SecurityGroup>(txn, id);
    delete_all::<FlowLog>(txn, id);
    txn.delete::<Vpc>(world, id);
    Ok(())
}
