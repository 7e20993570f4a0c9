//! VPN connections: two tunnels between the VPC's gateway and the user's router, and the ranges behind the router.

use std::net::Ipv4Addr;

use cumulet_model::network::VpnConnection;
use cumulet_model::{CustomerGatewayId, Tags, Time, VpnConnectionId, VpnGatewayId, World};
use ipnet::Ipv4Net;

use super::gateways::{customer_gateway, vpn_gateway};
use super::tunnels::{TunnelRequest, apply, default_tunnel};
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;
use crate::{Error, addresses};

/// Connections that a world may have, as on EC2.
const MAX_CONNECTIONS: usize = 50;
/// Connections that a gateway may have, as on EC2.
const MAX_OF_GATEWAY: usize = 10;
/// Ranges that may be behind a router, as on EC2.
const MAX_ROUTES: usize = 100;

/// What is wanted of a new connection.
#[derive(Debug, Clone)]
pub struct NewConnection {
    /// The router.
    pub customer_gateway_id: CustomerGatewayId,
    /// The VPC's side.
    pub vpn_gateway_id: VpnGatewayId,
    /// The tunnels' options; two at most.
    pub tunnels: Vec<TunnelRequest>,
    /// What may be on the router's side.
    pub remote_cidr: Ipv4Net,
    /// What may be on the VPC's side.
    pub local_cidr: Ipv4Net,
    /// Tags.
    pub tags: Tags,
}

fn find(txn: &mut Txn, world: &World, id: &VpnConnectionId) -> Result<VpnConnection, Error> {
    txn.get::<VpnConnection>(world, id)
        .filter(|vpn| vpn.delete_time.is_none())
        .ok_or_else(|| Error::not_found(Noun::VpnConnection, id))
}

/// Ranges inside a gateway's tunnels, without one.
fn inside_of(state: &State, world: &World, gateway: &VpnGatewayId, but: Option<Ipv4Addr>) -> Vec<Ipv4Net> {
    let live = state.vpn_connections.in_world(world).filter(|vpn| vpn.delete_time.is_none());
    let tunnels = live.filter(|vpn| vpn.vpn_gateway_id == *gateway).flat_map(|vpn| &vpn.tunnels);
    tunnels.filter(|tunnel| Some(tunnel.outside_ip) != but).map(|tunnel| tunnel.inside_cidr).collect()
}

fn check_limits(state: &State, world: &World, gateway: &VpnGatewayId) -> Result<(), Error> {
    let live = state.vpn_connections.in_world(world).filter(|vpn| vpn.delete_time.is_none());
    let (mut all, mut of_gateway) = (0, 0);
    for vpn in live {
        all += 1;
        of_gateway += usize::from(vpn.vpn_gateway_id == *gateway);
    }
    if all < MAX_CONNECTIONS && of_gateway < MAX_OF_GATEWAY {
        return Ok(());
    }
    Err(Error::specific(
        "VpnConnectionLimitExceeded",
        "You've reached the maximum number of VPN connections.",
    ))
}

/// Makes a connection, whose tunnels end at addresses of the pool.
///
/// # Errors
/// A gateway is missing, an option is wrong, no address is left, or there are too many.
pub fn create_connection(
    txn: &mut Txn,
    world: &World,
    pool: Ipv4Net,
    new: NewConnection,
) -> Result<VpnConnectionId, Error> {
    customer_gateway(txn, world, &new.customer_gateway_id)?;
    vpn_gateway(txn, world, &new.vpn_gateway_id)?;
    if new.tunnels.len() > 2 {
        return Err(Error::InvalidParameterValue("A VPN connection has two tunnels.".into()));
    }
    check_limits(txn.state(), world, &new.vpn_gateway_id)?;
    let mut vpn = VpnConnection {
        v: 1,
        world: world.clone(),
        id: new_id(),
        customer_gateway_id: new.customer_gateway_id,
        vpn_gateway_id: new.vpn_gateway_id,
        tunnels: Vec::new(),
        routes: Vec::new(),
        remote_cidr: new.remote_cidr,
        local_cidr: new.local_cidr,
        delete_time: None,
        tags: new.tags,
    };
    let asked = new.tunnels.into_iter().chain(std::iter::repeat_with(TunnelRequest::default));
    for request in asked.take(2) {
        let taken = inside_of(txn.state(), world, &vpn.vpn_gateway_id, None);
        let tunnel = default_tunnel(addresses::take_public(txn, pool)?, &taken);
        vpn.tunnels.push(apply(tunnel, &request, &taken)?);
        // Now the next tunnel sees this one's address and range as taken.
        txn.put(vpn.clone());
    }
    Ok(vpn.id)
}

/// What changes of a connection.
#[derive(Debug, Clone, Default)]
pub struct Modification {
    /// Another router.
    pub customer_gateway_id: Option<CustomerGatewayId>,
    /// Another gateway.
    pub vpn_gateway_id: Option<VpnGatewayId>,
    /// What may be on the router's side.
    pub remote_cidr: Option<Ipv4Net>,
    /// What may be on the VPC's side.
    pub local_cidr: Option<Ipv4Net>,
}

/// Changes a connection.
///
/// # Errors
/// It or a gateway is missing, or the gateway has other tunnels with the same ranges inside.
pub fn modify_connection(
    txn: &mut Txn,
    world: &World,
    id: &VpnConnectionId,
    change: Modification,
) -> Result<(), Error> {
    let mut vpn = find(txn, world, id)?;
    if let Some(gateway) = change.customer_gateway_id {
        customer_gateway(txn, world, &gateway)?;
        vpn.customer_gateway_id = gateway;
    }
    if let Some(gateway) = change.vpn_gateway_id.filter(|gateway| *gateway != vpn.vpn_gateway_id) {
        vpn_gateway(txn, world, &gateway)?;
        check_limits(txn.state(), world, &gateway)?;
        let taken = inside_of(txn.state(), world, &gateway, None);
        if let Some(tunnel) = vpn.tunnels.iter().find(|tunnel| taken.contains(&tunnel.inside_cidr)) {
            return Err(Error::InvalidParameterValue(format!(
                "Another tunnel of {gateway} has the inside CIDR {}.",
                tunnel.inside_cidr
            )));
        }
        vpn.vpn_gateway_id = gateway;
    }
    vpn.remote_cidr = change.remote_cidr.unwrap_or(vpn.remote_cidr);
    vpn.local_cidr = change.local_cidr.unwrap_or(vpn.local_cidr);
    txn.put(vpn);
    Ok(())
}

/// Changes the options of the tunnel that ends at an address.
///
/// # Errors
/// Connection or tunnel are missing, or an option is wrong.
pub fn modify_tunnel(
    txn: &mut Txn,
    world: &World,
    id: &VpnConnectionId,
    outside: Ipv4Addr,
    asked: &TunnelRequest,
) -> Result<(), Error> {
    let mut vpn = find(txn, world, id)?;
    let taken = inside_of(txn.state(), world, &vpn.vpn_gateway_id, Some(outside));
    let tunnel = vpn.tunnels.iter_mut().find(|tunnel| tunnel.outside_ip == outside).ok_or_else(|| {
        Error::InvalidParameterValue(format!(
            "The VPN connection {id} has no tunnel with the outside address {outside}."
        ))
    })?;
    *tunnel = apply(tunnel.clone(), asked, &taken)?;
    txn.put(vpn);
    Ok(())
}

/// Deletes a connection; its addresses are free again.
///
/// # Errors
/// It is missing.
pub fn delete_connection(txn: &mut Txn, world: &World, id: &VpnConnectionId, now: Time) -> Result<(), Error> {
    let mut vpn = find(txn, world, id)?;
    vpn.delete_time = Some(now);
    txn.put(vpn);
    Ok(())
}

/// Adds a range behind the router; one that is there already without effect.
///
/// # Errors
/// The connection is missing, or there are too many ranges.
pub fn add_route(txn: &mut Txn, world: &World, id: &VpnConnectionId, range: Ipv4Net) -> Result<(), Error> {
    let mut vpn = find(txn, world, id)?;
    let range = range.trunc();
    if vpn.routes.contains(&range) {
        return Ok(());
    }
    if vpn.routes.len() >= MAX_ROUTES {
        return Err(Error::specific(
            "RouteLimitExceeded",
            format!("The maximum number of static routes ({MAX_ROUTES}) of {id} has been reached."),
        ));
    }
    vpn.routes.push(range);
    txn.put(vpn);
    Ok(())
}

/// Takes a range away.
///
/// # Errors
/// The connection or the range is missing.
pub fn remove_route(txn: &mut Txn, world: &World, id: &VpnConnectionId, range: Ipv4Net) -> Result<(), Error> {
    let mut vpn = find(txn, world, id)?;
    let place = vpn.routes.iter().position(|have| *have == range.trunc()).ok_or_else(|| {
        Error::specific("InvalidRoute.NotFound", format!("The VPN connection {id} has no route {range}."))
    })?;
    vpn.routes.remove(place);
    txn.put(vpn);
    Ok(())
}
