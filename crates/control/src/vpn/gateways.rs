//! Both ends of VPN connections: the user's router and the VPC's gateway.

use std::net::Ipv4Addr;

use cumulet_model::network::{CustomerGateway, EdgeGateway, RouteTable, Vpc, VpnConnection, VpnGateway};
use cumulet_model::{CustomerGatewayId, RouteTableId, Tags, Time, VpcId, VpnGatewayId, World};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;
use crate::{Error, catalog};

/// Customer gateways that a world may have, as on EC2.
const MAX_CUSTOMER_GATEWAYS: usize = 50;
/// Virtual private gateways that a world may have, as on EC2.
const MAX_VPN_GATEWAYS: usize = 5;

/// What is wanted of a new customer gateway.
#[derive(Debug, Clone)]
pub struct NewCustomerGateway {
    /// Its address.
    pub ip: Ipv4Addr,
    /// Its autonomous system.
    pub bgp_asn: u32,
    /// The owner's name for the device.
    pub device_name: Option<String>,
    /// Tags.
    pub tags: Tags,
}

/// Makes a customer gateway; one that is the same in all is answered instead.
///
/// # Errors
/// No router can have the address, the name is too long, or there are too many.
pub fn create_customer_gateway(
    txn: &mut Txn,
    world: &World,
    new: NewCustomerGateway,
) -> Result<CustomerGatewayId, Error> {
    let ip = new.ip;
    if ip.is_unspecified() || ip.is_loopback() || ip.is_multicast() || ip.is_broadcast() || ip.is_link_local()
    {
        return Err(Error::InvalidParameterValue(format!(
            "Value ({ip}) for parameter ipAddress is invalid. Invalid IP address."
        )));
    }
    if new.device_name.as_ref().is_some_and(|name| name.chars().count() > 255) {
        return Err(Error::InvalidParameterValue("DeviceName may have 255 characters at most.".into()));
    }
    let live: Vec<&CustomerGateway> = txn
        .state()
        .customer_gateways
        .in_world(world)
        .filter(|gateway| gateway.delete_time.is_none())
        .collect();
    let same = |gateway: &&CustomerGateway| {
        (gateway.ip, gateway.bgp_asn, &gateway.device_name) == (new.ip, new.bgp_asn, &new.device_name)
    };
    if let Some(same) = live.iter().copied().find(same) {
        return Ok(same.id.clone());
    }
    if live.len() >= MAX_CUSTOMER_GATEWAYS {
        return Err(Error::specific(
            "CustomerGatewayLimitExceeded",
            format!("You've reached the maximum number of customer gateways ({MAX_CUSTOMER_GATEWAYS})."),
        ));
    }
    let id: CustomerGatewayId = new_id();
    txn.put(CustomerGateway {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        ip: new.ip,
        bgp_asn: new.bgp_asn,
        device_name: new.device_name,
        delete_time: None,
        tags: new.tags,
    });
    Ok(id)
}

/// The connections of a world that are not deleted.
fn live_connections<'a>(state: &'a State, world: &'a World) -> impl Iterator<Item = &'a VpnConnection> {
    state.vpn_connections.in_world(world).filter(|vpn| vpn.delete_time.is_none())
}

/// A customer gateway that is not deleted.
pub(super) fn customer_gateway(
    txn: &mut Txn,
    world: &World,
    id: &CustomerGatewayId,
) -> Result<CustomerGateway, Error> {
    txn.get::<CustomerGateway>(world, id)
        .filter(|gateway| gateway.delete_time.is_none())
        .ok_or_else(|| Error::not_found(Noun::CustomerGateway, id))
}

/// A virtual private gateway that is not deleted.
pub(super) fn vpn_gateway(txn: &mut Txn, world: &World, id: &VpnGatewayId) -> Result<VpnGateway, Error> {
    txn.get::<VpnGateway>(world, id)
        .filter(|gateway| gateway.delete_time.is_none())
        .ok_or_else(|| Error::not_found(Noun::VpnGateway, id))
}

/// Deletes a customer gateway.
///
/// # Errors
/// It is missing, or a connection has it.
pub fn delete_customer_gateway(
    txn: &mut Txn,
    world: &World,
    id: &CustomerGatewayId,
    now: Time,
) -> Result<(), Error> {
    let mut gateway = customer_gateway(txn, world, id)?;
    if live_connections(txn.state(), world).any(|vpn| vpn.customer_gateway_id == *id) {
        return Err(Error::specific("IncorrectState", "The customer gateway is in use."));
    }
    gateway.delete_time = Some(now);
    txn.put(gateway);
    Ok(())
}

/// What is wanted of a new virtual private gateway.
#[derive(Debug, Clone)]
pub struct NewVpnGateway {
    /// Its autonomous system; 64512 when none is asked for.
    pub asn: Option<i64>,
    /// Its zone.
    pub zone: Option<String>,
    /// Tags.
    pub tags: Tags,
}

/// Makes a virtual private gateway.
///
/// # Errors
/// The number is no private autonomous system's, the zone is unknown, or there are too many.
pub fn create_vpn_gateway(txn: &mut Txn, world: &World, new: NewVpnGateway) -> Result<VpnGatewayId, Error> {
    let asn = new.asn.unwrap_or(64512);
    let asn = u64::try_from(asn)
        .ok()
        .filter(|asn| (64512..=65534).contains(asn) || (4_200_000_000..=4_294_967_294).contains(asn))
        .ok_or_else(|| {
            Error::InvalidParameterValue(format!(
                "Value ({asn}) for parameter amazonSideAsn is invalid. It must be between 64512 and 65534 or between \
                 4200000000 and 4294967294."
            ))
        })?;
    if let Some(zone) = new.zone.as_ref().filter(|zone| catalog::zone_id(&world.region, zone).is_none()) {
        return Err(Error::InvalidParameterValue(format!(
            "Value ({zone}) for parameter availabilityZone is invalid. The zone does not exist."
        )));
    }
    let live = txn.state().vpn_gateways.in_world(world).filter(|gateway| gateway.delete_time.is_none());
    if live.count() >= MAX_VPN_GATEWAYS {
        return Err(Error::specific(
            "VpnGatewayLimitExceeded",
            format!("You've reached the maximum number of virtual private gateways ({MAX_VPN_GATEWAYS})."),
        ));
    }
    let id: VpnGatewayId = new_id();
    txn.put(VpnGateway {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        vpc_id: None,
        asn,
        zone: new.zone,
        delete_time: None,
        tags: new.tags,
    });
    Ok(id)
}

/// Attaches a gateway to a VPC; to the one it is attached to already without effect.
///
/// # Errors
/// Either is missing, or one has another of the other.
pub fn attach(txn: &mut Txn, world: &World, id: &VpnGatewayId, vpc_id: &VpcId) -> Result<(), Error> {
    let mut gateway = vpn_gateway(txn, world, id)?;
    txn.get::<Vpc>(world, vpc_id).ok_or_else(|| Error::not_found(Noun::Vpc, vpc_id))?;
    if gateway.vpc_id.as_ref() == Some(vpc_id) {
        return Ok(());
    }
    let limit = |message: String| Err(Error::specific("VpnGatewayAttachmentLimitExceeded", message));
    if let Some(other) = &gateway.vpc_id {
        return limit(format!("The vpnGateway '{id}' is attached to VPC '{other}' already."));
    }
    let attached = |other: &VpnGateway| other.delete_time.is_none() && other.vpc_id.as_ref() == Some(vpc_id);
    if txn.state().vpn_gateways.in_world(world).any(attached) {
        return limit(format!("The VPC '{vpc_id}' has a virtual private gateway already."));
    }
    gateway.vpc_id = Some(vpc_id.clone());
    txn.put(gateway);
    Ok(())
}

/// Detaches a gateway from a VPC, whose tables then neither take over its routes nor serve it.
///
/// # Errors
/// Either is missing, or it isn't attached there.
pub fn detach(txn: &mut Txn, world: &World, id: &VpnGatewayId, vpc_id: &VpcId) -> Result<(), Error> {
    let mut gateway = vpn_gateway(txn, world, id)?;
    if gateway.vpc_id.as_ref() != Some(vpc_id) {
        return Err(Error::specific(
            "InvalidVpnGatewayAttachment.NotFound",
            format!("The attachment with vpn gateway ID '{id}' and vpc ID '{vpc_id}' does not exist"),
        ));
    }
    gateway.vpc_id = None;
    txn.put(gateway);
    let edge = EdgeGateway::Vpn(id.clone());
    let uses = |table: &&RouteTable| {
        table.propagating.contains(id) || table.gateways.iter().any(|(_, gateway)| *gateway == edge)
    };
    let tables: Vec<RouteTableId> =
        txn.state().route_tables.in_world(world).filter(uses).map(|table| table.id.clone()).collect();
    for table in tables {
        if let Some(mut table) = txn.get::<RouteTable>(world, &table) {
            table.propagating.retain(|gateway| gateway != id);
            table.gateways.retain(|(_, gateway)| *gateway != edge);
            txn.put(table);
        }
    }
    Ok(())
}

/// Deletes a gateway.
///
/// # Errors
/// It is missing, attached, or has a connection.
pub fn delete_vpn_gateway(txn: &mut Txn, world: &World, id: &VpnGatewayId, now: Time) -> Result<(), Error> {
    let mut gateway = vpn_gateway(txn, world, id)?;
    let connected = live_connections(txn.state(), world).any(|vpn| vpn.vpn_gateway_id == *id);
    if gateway.vpc_id.is_some() || connected {
        return Err(Error::specific("IncorrectState", format!("The vpnGateway '{id}' is in use.")));
    }
    gateway.delete_time = Some(now);
    txn.put(gateway);
    Ok(())
}
