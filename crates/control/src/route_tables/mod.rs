//! Route tables, and what uses them: subnets, gateways, and the VPC itself.
//!
//! ```text
//!   VPC ── main ──▶ table ◀── explicit ── subnet
//!                     ▲
//!                     └── edge ── internet gateway, virtual private gateway
//! ```
//! Every VPC has exactly one main table; a subnet that is associated with none uses it. Each table has a local route
//! for every range of its VPC ([`on_vpc_ranges_changed`] keeps that true). Routes are made in [`routes`]; where they
//! lead now is computed in [`crate::spec::vpc`].

pub mod routes;

use cumulet_model::network::{
    EdgeGateway, EndpointKind, Route, RouteDestination, RouteTable, RouteTarget, Subnet, Vpc, VpcEndpoint,
};
use cumulet_model::{RouteTableAssociationId, RouteTableId, SubnetId, Tags, VpcId, VpnGatewayId, World};
use ipnet::IpNet;

use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::launch::find_subnet;
use crate::world::new_id;

/// Tables that a VPC may have, as on EC2.
pub const MAX_TABLES: usize = 200;

/// The ranges of a VPC, of both families.
pub fn ranges(vpc: &Vpc) -> impl Iterator<Item = IpNet> + '_ {
    let v4 = vpc.cidrs.iter().map(|(_, net)| IpNet::V4(*net));
    v4.chain(vpc.ipv6_cidrs.iter().map(|(_, net)| IpNet::V6(*net)))
}

fn local(range: IpNet) -> Route {
    Route { destination: range.into(), target: RouteTarget::Local, original: true }
}

/// A table of a world.
///
/// # Errors
/// It isn't there.
pub fn find(txn: &mut Txn, world: &World, id: &RouteTableId) -> Result<RouteTable, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::RouteTable, id))
}

fn of_vpc<'a>(state: &'a State, world: &'a World, vpc: &'a VpcId) -> impl Iterator<Item = &'a RouteTable> {
    state.route_tables.in_world(world).filter(move |table| table.vpc_id == *vpc)
}

/// Makes a VPC's table with its local routes: the main one of a VPC that is being made, or one more.
pub fn make(txn: &mut Txn, vpc: &Vpc, main: bool, tags: Tags) -> RouteTableId {
    let id: RouteTableId = new_id();
    txn.put(RouteTable {
        v: 1,
        world: vpc.world.clone(),
        id: id.clone(),
        vpc_id: vpc.id.clone(),
        routes: ranges(vpc).map(local).collect(),
        propagating: Vec::new(),
        main: main.then(new_id),
        subnets: Vec::new(),
        gateways: Vec::new(),
        tags,
    });
    id
}

/// Makes a table that nothing uses yet.
///
/// # Errors
/// The VPC is missing or has too many tables.
pub fn create(txn: &mut Txn, world: &World, vpc_id: &VpcId, tags: Tags) -> Result<RouteTableId, Error> {
    let vpc: Vpc = txn.get(world, vpc_id).ok_or_else(|| Error::not_found(Noun::Vpc, vpc_id))?;
    if of_vpc(txn.state(), world, vpc_id).count() >= MAX_TABLES {
        return Err(Error::specific(
            "RouteTableLimitExceeded",
            format!("The maximum number of route tables ({MAX_TABLES}) of VPC {vpc_id} has been reached."),
        ));
    }
    Ok(make(txn, &vpc, false, tags))
}

/// Deletes a table that nothing uses. A gateway endpoint that had its route in it has one less.
///
/// # Errors
/// It is missing, the main one, or used by a subnet or gateway.
pub fn delete(txn: &mut Txn, world: &World, id: &RouteTableId) -> Result<(), Error> {
    let table = find(txn, world, id)?;
    if table.main.is_some() || !table.subnets.is_empty() || !table.gateways.is_empty() {
        return Err(Error::DependencyViolation(format!(
            "The routeTable '{id}' has dependencies and cannot be deleted."
        )));
    }
    let uses = |endpoint: &&VpcEndpoint| matches!(&endpoint.kind, EndpointKind::Gateway { route_tables } if route_tables.contains(id));
    let endpoints: Vec<VpcEndpoint> = txn.state().endpoints.in_world(world).filter(uses).cloned().collect();
    for mut endpoint in endpoints {
        if let EndpointKind::Gateway { route_tables } = &mut endpoint.kind {
            route_tables.retain(|table| table != id);
        }
        txn.put(endpoint);
    }
    txn.delete::<RouteTable>(world, id);
    Ok(())
}

/// Gives every table of a VPC local routes for exactly the ranges that the VPC has now. One whose target was replaced
/// keeps it.
pub fn on_vpc_ranges_changed(txn: &mut Txn, vpc: &Vpc) {
    let tables: Vec<RouteTable> = of_vpc(txn.state(), &vpc.world, &vpc.id).cloned().collect();
    let wanted: Vec<IpNet> = ranges(vpc).collect();
    for mut table in tables {
        let before = table.routes.clone();
        let there =
            |route: &Route| wanted.iter().any(|net| route.destination == RouteDestination::from(*net));
        table.routes.retain(|route| !route.original || there(route));
        for net in &wanted {
            if table.routes.iter().all(|route| route.destination != RouteDestination::from(*net)) {
                // After the other local routes.
                let place = table.routes.iter().filter(|route| route.original).count();
                table.routes.insert(place.min(table.routes.len()), local(*net));
            }
        }
        if table.routes != before {
            txn.put(table);
        }
    }
}

/// Whether a route of one of a VPC's tables is for a range or for part of it, so that the range can't become the VPC's:
/// its local route would stand against it.
pub fn blocks_range(state: &State, world: &World, vpc: &VpcId, range: IpNet) -> bool {
    of_vpc(state, world, vpc).flat_map(|table| &table.routes).any(|route| match &route.destination {
        RouteDestination::Ipv4(net) => range.contains(&IpNet::V4(*net)),
        RouteDestination::Ipv6(net) => range.contains(&IpNet::V6(*net)),
        RouteDestination::PrefixList(_) => false,
    })
}

/// What a table is associated with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum User {
    /// A subnet.
    Subnet(SubnetId),
    /// A gateway, for what comes in by it.
    Gateway(EdgeGateway),
}

fn other_network(table: &RouteTable, what: &str, id: &str) -> Error {
    Error::InvalidParameterValue(format!(
        "route table {} and {what} {id} belong to different networks",
        table.id
    ))
}

fn missing_gateway(id: &str) -> Error {
    Error::specific("InvalidGatewayID.NotFound", format!("The gateway ID '{id}' does not exist"))
}

/// Checks that a gateway is there and attached to a table's VPC.
pub(crate) fn check_gateway(state: &State, table: &RouteTable, gateway: &EdgeGateway) -> Result<(), Error> {
    let (id, vpc) = match gateway {
        EdgeGateway::Internet(id) => {
            let found = state.internet_gateways.get(&table.world, id);
            (id.as_str(), found.map(|gateway| &gateway.vpc_id))
        }
        EdgeGateway::Vpn(id) => {
            let found = state.vpn_gateways.get(&table.world, id).filter(|g| g.delete_time.is_none());
            (id.as_str(), found.map(|gateway| &gateway.vpc_id))
        }
    };
    match vpc {
        None => Err(missing_gateway(id)),
        Some(vpc) if vpc.as_ref() == Some(&table.vpc_id) => Ok(()),
        Some(_) => Err(other_network(table, "network gateway", id)),
    }
}

/// Checks that a table can say where packets go that come in by a gateway: only inside the VPC, or to an interface.
fn check_edge(txn: &Txn, table: &RouteTable) -> Result<(), Error> {
    if !table.propagating.is_empty() {
        return Err(Error::InvalidParameterValue(format!(
            "Route table {} has route propagation enabled and can't be associated with a gateway",
            table.id
        )));
    }
    table
        .routes
        .iter()
        .try_for_each(|route| routes::check_edge_route(txn, table, &route.destination, &route.target))
}

fn check_user(txn: &mut Txn, table: &RouteTable, user: &User) -> Result<(), Error> {
    match user {
        User::Subnet(id) => {
            let subnet = find_subnet(txn, &table.world, id)?;
            if subnet.vpc_id != table.vpc_id {
                return Err(other_network(table, "subnet", id.as_str()));
            }
            Ok(())
        }
        User::Gateway(gateway) => {
            check_gateway(txn.state(), table, gateway)?;
            check_edge(txn, table)
        }
    }
}

fn add_user(table: &mut RouteTable, user: User) -> RouteTableAssociationId {
    let id: RouteTableAssociationId = new_id();
    match user {
        User::Subnet(subnet) => table.subnets.push((id.clone(), subnet)),
        User::Gateway(gateway) => table.gateways.push((id.clone(), gateway)),
    }
    id
}

/// Lets a subnet or gateway use a table.
///
/// # Errors
/// Either is missing, they are of different VPCs, it uses a table explicitly already, or the table has routes that a
/// gateway's can't have.
pub fn associate(
    txn: &mut Txn,
    world: &World,
    id: &RouteTableId,
    user: User,
) -> Result<RouteTableAssociationId, Error> {
    let mut table = find(txn, world, id)?;
    check_user(txn, &table, &user)?;
    let taken = of_vpc(txn.state(), world, &table.vpc_id).any(|table| match &user {
        User::Subnet(id) => table.subnets.iter().any(|(_, subnet)| subnet == id),
        User::Gateway(gateway) => table.gateways.iter().any(|(_, other)| other == gateway),
    });
    if taken {
        return Err(Error::specific(
            "Resource.AlreadyAssociated",
            format!("the specified association for route table {id} conflicts with an existing association"),
        ));
    }
    let association = add_user(&mut table, user);
    txn.put(table);
    Ok(association)
}

/// What an association is of.
enum Association {
    Main,
    User(User),
}

/// The table that an association is with, and what it is of.
fn find_association(
    txn: &mut Txn,
    world: &World,
    id: &RouteTableAssociationId,
) -> Result<(RouteTable, Association), Error> {
    let of = |table: &RouteTable| {
        let subnet = table.subnets.iter().find(|(association, _)| association == id);
        let gateway = table.gateways.iter().find(|(association, _)| association == id);
        subnet
            .map(|(_, id)| Association::User(User::Subnet(id.clone())))
            .or_else(|| gateway.map(|(_, gateway)| Association::User(User::Gateway(gateway.clone()))))
            .or_else(|| (table.main.as_ref() == Some(id)).then_some(Association::Main))
    };
    let found =
        txn.state().route_tables.in_world(world).find_map(|table| Some((table.id.clone(), of(table)?)));
    let (table, association) = found.ok_or_else(|| Error::not_found(Noun::RouteTableAssociation, id))?;
    Ok((find(txn, world, &table)?, association))
}

fn remove_association(table: &mut RouteTable, id: &RouteTableAssociationId) {
    table.subnets.retain(|(association, _)| association != id);
    table.gateways.retain(|(association, _)| association != id);
}

/// Ends an association; a subnet uses the main table again.
///
/// # Errors
/// It is missing, or is what makes a table the main one.
pub fn disassociate(txn: &mut Txn, world: &World, id: &RouteTableAssociationId) -> Result<(), Error> {
    let (mut table, association) = find_association(txn, world, id)?;
    if let Association::Main = association {
        return Err(Error::InvalidParameterValue(format!(
            "cannot disassociate the main route table association {id}"
        )));
    }
    remove_association(&mut table, id);
    txn.put(table);
    Ok(())
}

/// Lets what an association is of use another table; of the main association, makes that table the main one.
///
/// # Errors
/// Either is missing, they are of different VPCs, or the table has routes that a gateway's can't have.
pub fn replace_association(
    txn: &mut Txn,
    world: &World,
    association: &RouteTableAssociationId,
    id: &RouteTableId,
) -> Result<RouteTableAssociationId, Error> {
    let (mut old, of) = find_association(txn, world, association)?;
    let table = find(txn, world, id)?;
    if table.vpc_id != old.vpc_id {
        return Err(Error::InvalidParameterValue(format!(
            "route table association {association} and route table {id} belong to different networks"
        )));
    }
    if let Association::User(user) = &of {
        check_user(txn, &table, user)?;
    }
    match &of {
        Association::Main => old.main = None,
        Association::User(_) => remove_association(&mut old, association),
    }
    txn.put(old);
    // It may be the same table.
    let mut table = find(txn, world, id)?;
    let new = match of {
        Association::Main => table.main.insert(new_id()).clone(),
        Association::User(user) => add_user(&mut table, user),
    };
    txn.put(table);
    Ok(new)
}

/// Forgets a subnet that is being deleted.
pub fn forget_subnet(txn: &mut Txn, subnet: &Subnet) {
    let uses = |table: &&RouteTable| table.subnets.iter().any(|(_, id)| *id == subnet.id);
    let table = of_vpc(txn.state(), &subnet.world, &subnet.vpc_id).find(uses).cloned();
    if let Some(mut table) = table {
        table.subnets.retain(|(_, id)| *id != subnet.id);
        txn.put(table);
    }
}

/// Whether a gateway has a table for what comes in by it.
pub fn has_edge_table(state: &State, world: &World, gateway: &EdgeGateway) -> bool {
    state.route_tables.in_world(world).any(|table| table.gateways.iter().any(|(_, other)| other == gateway))
}

/// Lets a table take over the routes of a virtual private gateway; again is no error.
///
/// # Errors
/// Either is missing, the gateway isn't attached to the table's VPC, or the table is a gateway's.
pub fn enable_propagation(
    txn: &mut Txn,
    world: &World,
    id: &RouteTableId,
    gateway: &VpnGatewayId,
) -> Result<(), Error> {
    let mut table = find(txn, world, id)?;
    check_vpn_gateway(txn, world, gateway)?;
    if check_gateway(txn.state(), &table, &EdgeGateway::Vpn(gateway.clone())).is_err() {
        return Err(Error::specific(
            "Gateway.NotAttached",
            format!("resource {gateway} is not attached to network {}", table.vpc_id),
        ));
    }
    if !table.gateways.is_empty() {
        return Err(Error::InvalidParameterValue(format!(
            "Route table {id} is associated with a gateway and can't have route propagation"
        )));
    }
    if !table.propagating.contains(gateway) {
        table.propagating.push(gateway.clone());
        txn.put(table);
    }
    Ok(())
}

/// Ends what [`enable_propagation`] began; without it, no error.
///
/// # Errors
/// Table or gateway is missing.
pub fn disable_propagation(
    txn: &mut Txn,
    world: &World,
    id: &RouteTableId,
    gateway: &VpnGatewayId,
) -> Result<(), Error> {
    let mut table = find(txn, world, id)?;
    if table.propagating.contains(gateway) {
        table.propagating.retain(|other| other != gateway);
        txn.put(table);
        return Ok(());
    }
    check_vpn_gateway(txn, world, gateway)
}

fn check_vpn_gateway(txn: &Txn, world: &World, id: &VpnGatewayId) -> Result<(), Error> {
    let found = txn.state().vpn_gateways.get(world, id).filter(|gateway| gateway.delete_time.is_none());
    found.map(|_| ()).ok_or_else(|| Error::not_found(Noun::VpnGateway, id))
}
