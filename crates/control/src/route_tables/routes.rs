//! Routes that callers make, change and delete.
//!
//! What a route may lead to depends on where it is for. Rules:
//! <https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html>
//!
//! | destination | target |
//! |---|---|
//! | outside the VPC's ranges | anything of the table's VPC that carries its family |
//! | a range of the VPC (its local route) | local, or an interface or NAT gateway in its place |
//! | a subnet of the VPC | an interface or a NAT gateway |
//! | other parts of the VPC | refused |
//!
//! A gateway's table has only routes for the VPC's ranges and subnets, and they lead to interfaces.

use std::net::{Ipv4Addr, Ipv6Addr};

use cumulet_model::instance::Instance;
use cumulet_model::network::{
    EdgeGateway, Eni, NatGateway, PeeringStatus, Route, RouteDestination, RouteTable, RouteTarget, Vpc,
    VpcEndpoint,
};
use cumulet_model::{
    EgressOnlyInternetGatewayId, EniId, InstanceId, InternetGatewayId, NatGatewayId, RouteTableId,
    VpcEndpointId, VpcPeeringConnectionId, VpnGatewayId, World,
};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::{check_gateway, find, other_network, ranges};
use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::spec::vpc;

/// Routes that a table may have for each family, as AWS allows on request; it allows 500 at first.
pub const MAX_ROUTES: usize = 1000;
/// Where the server's own services are: no route may be for these or parts of them.
const RESERVED: [IpNet; 2] = [
    IpNet::V4(Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 168, 0), 22)),
    IpNet::V6(Ipv6Net::new_assert(Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0), 32)),
];
/// What stands for IPv4 addresses where names are synthesised (DNS64); a NAT gateway carries it.
const NAT64: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

/// Where a caller wants a route to lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Inside the VPC: what a local route leads to at first.
    Local,
    /// The internet gateway.
    InternetGateway(InternetGatewayId),
    /// The virtual private gateway.
    VpnGateway(VpnGatewayId),
    /// An egress-only internet gateway.
    EgressOnlyInternetGateway(EgressOnlyInternetGatewayId),
    /// A NAT gateway.
    NatGateway(NatGatewayId),
    /// The one interface of an instance.
    Instance(InstanceId),
    /// An interface.
    Interface(EniId),
    /// A peering connection.
    Peering(VpcPeeringConnectionId),
    /// An endpoint. Only those of Gateway Load Balancers can be targets, and there are none of these here.
    Endpoint(VpcEndpointId),
}

/// A destination as callers name it.
pub fn text(destination: &RouteDestination) -> String {
    match destination {
        RouteDestination::Ipv4(net) => net.to_string(),
        RouteDestination::Ipv6(net) => net.to_string(),
        RouteDestination::PrefixList(id) => id.to_string(),
    }
}

fn range_of(destination: &RouteDestination) -> Option<IpNet> {
    match destination {
        RouteDestination::Ipv4(net) => Some(IpNet::V4(*net)),
        RouteDestination::Ipv6(net) => Some(IpNet::V6(*net)),
        RouteDestination::PrefixList(_) => None,
    }
}

fn refuse<T>(message: String) -> Result<T, Error> {
    Err(Error::InvalidParameterValue(message))
}

/// Whether a destination is IPv6, and how many routes it counts as: a prefix list counts as all that it may hold.
fn weigh(state: &State, world: &World, destination: &RouteDestination) -> Result<(bool, usize), Error> {
    match destination {
        RouteDestination::Ipv4(_) => Ok((false, 1)),
        RouteDestination::Ipv6(_) => Ok((true, 1)),
        RouteDestination::PrefixList(id) => crate::prefix_lists::weight(state, world, id)
            .map(|(routes, ipv6)| (ipv6, routes))
            .ok_or_else(|| Error::not_found(Noun::PrefixList, id)),
    }
}

/// The one interface of an instance.
fn interface_of(txn: &mut Txn, world: &World, id: &InstanceId) -> Result<EniId, Error> {
    let missing = || Error::not_found(Noun::Instance, id);
    let instance: Instance = txn.get(world, id).ok_or_else(missing)?;
    match instance.interfaces.as_slice() {
        [] => Err(missing()),
        [only] => Ok(only.clone()),
        _ => Err(Error::SeveralInterfaces(format!(
            "There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead."
        ))),
    }
}

/// Finds what a caller names, and checks that it is of the table's VPC.
fn resolve(txn: &mut Txn, table: &RouteTable, target: &Target) -> Result<RouteTarget, Error> {
    let world = &table.world;
    let in_vpc = |there: bool, what: &str, id: &str| {
        if there { Ok(()) } else { Err(other_network(table, what, id)) }
    };
    Ok(match target {
        Target::Local => RouteTarget::Local,
        Target::InternetGateway(id) => {
            check_gateway(txn.state(), table, &EdgeGateway::Internet(id.clone()))?;
            RouteTarget::InternetGateway(id.clone())
        }
        Target::VpnGateway(id) => {
            check_gateway(txn.state(), table, &EdgeGateway::Vpn(id.clone()))?;
            RouteTarget::VpnGateway(id.clone())
        }
        Target::EgressOnlyInternetGateway(id) => {
            let gateway = txn.state().egress_only_internet_gateways.get(world, id);
            let gateway = gateway.ok_or_else(|| Error::not_found(Noun::EgressOnlyInternetGateway, id))?;
            in_vpc(gateway.vpc_id == table.vpc_id, "egress only internet gateway", id.as_str())?;
            RouteTarget::EgressOnlyInternetGateway(id.clone())
        }
        Target::NatGateway(id) => {
            let gateway: NatGateway = txn
                .get(world, id)
                .filter(|gateway: &NatGateway| gateway.delete_time.is_none())
                .ok_or_else(|| Error::not_found(Noun::NatGateway, id))?;
            in_vpc(gateway.vpc_id == table.vpc_id, "NAT gateway", id.as_str())?;
            RouteTarget::NatGateway(id.clone())
        }
        Target::Instance(id) => {
            let eni = interface_of(txn, world, id)?;
            return resolve(txn, table, &Target::Interface(eni));
        }
        Target::Interface(id) => {
            let eni: Eni = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::NetworkInterface, id))?;
            in_vpc(eni.vpc_id == table.vpc_id, "interface", id.as_str())?;
            RouteTarget::Interface(id.clone())
        }
        Target::Peering(id) => {
            let peering = vpc::peering(txn.state(), world, id.as_str())
                .ok_or_else(|| Error::not_found(Noun::VpcPeeringConnection, id))?;
            let ours = [&peering.requester, &peering.accepter]
                .into_iter()
                .any(|side| side.world == *world && side.vpc_id == table.vpc_id);
            in_vpc(ours, "vpc peering connection", id.as_str())?;
            // Before it is accepted the route is there and leads nowhere.
            if !matches!(peering.status, PeeringStatus::Active | PeeringStatus::PendingAcceptance) {
                return refuse(format!("The vpc peering connection {id} is not active"));
            }
            RouteTarget::Peering(id.clone())
        }
        Target::Endpoint(id) => {
            if txn.get::<VpcEndpoint>(world, id).is_none() {
                return Err(Error::not_found(Noun::VpcEndpoint, id));
            }
            return refuse("VPC Endpoints of this type cannot be used as route targets.".into());
        }
    })
}

/// Checks that a target carries a destination's family.
fn check_family(state: &State, table: &RouteTable, route: &Route) -> Result<(), Error> {
    let (ipv6, _) = weigh(state, &table.world, &route.destination)?;
    let wrong = match &route.target {
        RouteTarget::EgressOnlyInternetGateway(_) => !ipv6,
        RouteTarget::NatGateway(_) => {
            ipv6 && !matches!(&route.destination, RouteDestination::Ipv6(net) if NAT64.contains(net))
        }
        RouteTarget::VpnGateway(_) => ipv6,
        RouteTarget::Local
        | RouteTarget::InternetGateway(_)
        | RouteTarget::Interface(_)
        | RouteTarget::Peering(_)
        | RouteTarget::Endpoint(_) => false,
    };
    if wrong {
        let family = if ipv6 { "IPv6" } else { "IPv4" };
        return refuse(format!(
            "The destination {} is {family}, which the target of the route doesn't carry.",
            text(&route.destination)
        ));
    }
    Ok(())
}

fn is_subnet(state: &State, table: &RouteTable, range: IpNet) -> bool {
    state.subnets.in_world(&table.world).filter(|subnet| subnet.vpc_id == table.vpc_id).any(|subnet| {
        range == IpNet::V4(subnet.cidr) || subnet.ipv6_cidrs.iter().any(|(_, net)| range == IpNet::V6(*net))
    })
}

/// Whether a range is one of the VPC's or inside one.
fn inside(txn: &Txn, table: &RouteTable, range: IpNet) -> Option<IpNet> {
    let vpc = txn.state().get::<Vpc>(&table.world, &table.vpc_id)?;
    ranges(vpc).find(|own| own.contains(&range))
}

/// Checks a route against the VPC's own ranges.
fn check_place(txn: &Txn, table: &RouteTable, route: &Route) -> Result<(), Error> {
    let Some(range) = range_of(&route.destination) else { return Ok(()) };
    if RESERVED.iter().any(|reserved| reserved.contains(&range)) {
        return refuse(format!(
            "Invalid destination CIDR block: {range} is reserved for the services of the network."
        ));
    }
    let Some(own) = inside(txn, table, range) else {
        return match route.target {
            RouteTarget::Local => {
                refuse(format!("The destination CIDR block {range} isn't local to the VPC."))
            }
            _ => Ok(()),
        };
    };
    if own != range && !is_subnet(txn.state(), table, range) {
        return refuse("Route destination doesn't match any subnet CIDR blocks.".into());
    }
    match route.target {
        RouteTarget::Interface(_) | RouteTarget::NatGateway(_) => Ok(()),
        RouteTarget::Local if own == range => Ok(()),
        _ => refuse(format!(
            "The destination CIDR block {range} is equal to or more specific than one of this VPC's CIDR blocks. This \
             route can target only an interface, an instance or a NAT gateway."
        )),
    }
}

/// Checks that a gateway's table may have a route.
pub(super) fn check_edge_route(
    txn: &Txn,
    table: &RouteTable,
    destination: &RouteDestination,
    target: &RouteTarget,
) -> Result<(), Error> {
    let local = range_of(destination).is_some_and(|range| inside(txn, table, range).is_some());
    if local && matches!(target, RouteTarget::Local | RouteTarget::Interface(_)) {
        return Ok(());
    }
    refuse(format!(
        "The route table {} of a gateway can't have a route for {}: its routes are for the VPC's CIDR blocks and \
         subnets, and lead to interfaces.",
        table.id,
        text(destination)
    ))
}

fn check(txn: &Txn, table: &RouteTable, route: &Route) -> Result<(), Error> {
    check_family(txn.state(), table, route)?;
    check_place(txn, table, route)?;
    if table.gateways.is_empty() {
        return Ok(());
    }
    check_edge_route(txn, table, &route.destination, &route.target)
}

fn check_room(state: &State, table: &RouteTable, destination: &RouteDestination) -> Result<(), Error> {
    let (ipv6, more) = weigh(state, &table.world, destination)?;
    // A list that is gone holds nothing.
    let have = table.routes.iter().filter_map(|route| weigh(state, &table.world, &route.destination).ok());
    let have: usize = have.filter(|(family, _)| *family == ipv6).map(|(_, weight)| weight).sum();
    if have.saturating_add(more) > MAX_ROUTES {
        return Err(Error::specific(
            "RouteLimitExceeded",
            format!(
                "The maximum number of routes ({MAX_ROUTES}) of route table {} has been reached.",
                table.id
            ),
        ));
    }
    Ok(())
}

/// Makes a route.
///
/// # Errors
/// Table or target is missing or of another VPC, the destination has a route or can't have this one, or the table is
/// full.
pub fn create(
    txn: &mut Txn,
    world: &World,
    id: &RouteTableId,
    destination: RouteDestination,
    target: &Target,
) -> Result<(), Error> {
    let mut table = find(txn, world, id)?;
    weigh(txn.state(), world, &destination)?;
    let target = resolve(txn, &table, target)?;
    if table.routes.iter().any(|route| route.destination == destination) {
        return Err(Error::specific(
            "RouteAlreadyExists",
            format!("The route identified by {} already exists.", text(&destination)),
        ));
    }
    let route = Route { destination, target, original: false };
    check(txn, &table, &route)?;
    check_room(txn.state(), &table, &route.destination)?;
    table.routes.push(route);
    txn.put(table);
    Ok(())
}

/// Lets a route lead elsewhere.
///
/// # Errors
/// As [`create`], or the table has no such route, or it is an endpoint's.
pub fn replace(
    txn: &mut Txn,
    world: &World,
    id: &RouteTableId,
    destination: &RouteDestination,
    target: &Target,
) -> Result<(), Error> {
    let mut table = find(txn, world, id)?;
    let target = resolve(txn, &table, target)?;
    // EC2 answers this code here, not the one of DeleteRoute.
    let place = table.routes.iter().position(|route| route.destination == *destination).ok_or_else(|| {
        Error::InvalidParameterValue(format!(
            "There is no route defined for '{}' in the route table. Use CreateRoute instead.",
            text(destination)
        ))
    })?;
    let old = table.routes[place].clone();
    if let RouteTarget::Endpoint(endpoint) = &old.target {
        return refuse(format!("cannot replace the route of VPC endpoint {endpoint} in route table {id}"));
    }
    if target == RouteTarget::Local && !old.original {
        return refuse(format!(
            "The route for {} is not a local route of the route table.",
            text(destination)
        ));
    }
    let route = Route { target, ..old };
    check(txn, &table, &route)?;
    table.routes[place] = route;
    txn.put(table);
    Ok(())
}

/// Deletes a route.
///
/// # Errors
/// The table or the route is missing, or the route is local or an endpoint's.
pub fn delete(
    txn: &mut Txn,
    world: &World,
    id: &RouteTableId,
    destination: &RouteDestination,
) -> Result<(), Error> {
    let mut table = find(txn, world, id)?;
    let parameter = match destination {
        RouteDestination::Ipv4(_) => "destination-cidr-block",
        RouteDestination::Ipv6(_) => "destination-ipv6-cidr-block",
        RouteDestination::PrefixList(_) => "destination-prefix-list-id",
    };
    let route = table.routes.iter().find(|route| route.destination == *destination).ok_or_else(|| {
        Error::specific(
            "InvalidRoute.NotFound",
            format!("no route with {parameter} {} in route table {id}", text(destination)),
        )
    })?;
    if route.original {
        return refuse(format!("cannot remove local route {} in route table {id}", text(destination)));
    }
    if let RouteTarget::Endpoint(endpoint) = &route.target {
        return refuse(format!("cannot remove the route of VPC endpoint {endpoint} in route table {id}"));
    }
    table.routes.retain(|route| route.destination != *destination);
    txn.put(table);
    Ok(())
}
