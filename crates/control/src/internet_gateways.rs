//! Internet gateways, and those that let only IPv6 and only out.

use cumulet_model::network::{EdgeGateway, EgressOnlyInternetGateway, Eni, InternetGateway, Vpc};
use cumulet_model::{EgressOnlyInternetGatewayId, InternetGatewayId, Tags, VpcId, World};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;
use crate::{Error, route_tables, spec};

/// Gateways of each kind that a world may have. AWS allows as many as VPCs, of which it allows hundreds on request.
pub const MAX_GATEWAYS: usize = 500;

fn find(txn: &mut Txn, world: &World, id: &InternetGatewayId) -> Result<InternetGateway, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::InternetGateway, id))
}

fn find_vpc(txn: &mut Txn, world: &World, id: &VpcId) -> Result<Vpc, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Vpc, id))
}

/// The internet gateway that is attached to a VPC.
pub fn of_vpc<'a>(state: &'a State, world: &'a World, vpc: &VpcId) -> Option<&'a InternetGateway> {
    state.internet_gateways.in_world(world).find(|gateway| gateway.vpc_id.as_ref() == Some(vpc))
}

/// Makes a gateway that is attached to nothing.
///
/// # Errors
/// There are too many.
pub fn create(txn: &mut Txn, world: &World, tags: Tags) -> Result<InternetGatewayId, Error> {
    if txn.state().internet_gateways.in_world(world).count() >= MAX_GATEWAYS {
        return Err(Error::specific(
            "InternetGatewayLimitExceeded",
            format!("The maximum number of internet gateways ({MAX_GATEWAYS}) has been reached."),
        ));
    }
    let id: InternetGatewayId = new_id();
    txn.put(InternetGateway { v: 1, world: world.clone(), id: id.clone(), vpc_id: None, tags });
    Ok(id)
}

/// Attaches a gateway to a VPC.
///
/// # Errors
/// Either is missing, or is attached already.
pub fn attach(txn: &mut Txn, world: &World, id: &InternetGatewayId, vpc_id: &VpcId) -> Result<(), Error> {
    let mut gateway = find(txn, world, id)?;
    let vpc = find_vpc(txn, world, vpc_id)?;
    if let Some(there) = &gateway.vpc_id {
        return Err(Error::specific(
            "Resource.AlreadyAssociated",
            format!("resource {id} is already attached to network {there}"),
        ));
    }
    if of_vpc(txn.state(), world, vpc_id).is_some() {
        return Err(Error::InvalidParameterValue(format!(
            "Network {vpc_id} already has an internet gateway attached"
        )));
    }
    gateway.vpc_id = Some(vpc.id);
    txn.put(gateway);
    Ok(())
}

/// Detaches a gateway from its VPC. Routes to it lead nowhere then.
///
/// # Errors
/// It is missing or not attached there, an interface of the VPC has a public address, or a route table is associated
/// with the gateway.
pub fn detach(txn: &mut Txn, world: &World, id: &InternetGatewayId, vpc_id: &VpcId) -> Result<(), Error> {
    let mut gateway = find(txn, world, id)?;
    find_vpc(txn, world, vpc_id)?;
    if gateway.vpc_id.as_ref() != Some(vpc_id) {
        return Err(Error::specific(
            "Gateway.NotAttached",
            format!("resource {id} is not attached to network {vpc_id}"),
        ));
    }
    let state = txn.state();
    let public = |eni: &Eni| eni.vpc_id == *vpc_id && !spec::public_ips(state, eni).is_empty();
    if state.enis.in_world(world).any(public) {
        return Err(Error::DependencyViolation(format!(
            "Network {vpc_id} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway."
        )));
    }
    if route_tables::has_edge_table(state, world, &EdgeGateway::Internet(id.clone())) {
        return Err(Error::DependencyViolation(format!(
            "The internetGateway '{id}' is associated with a route table and cannot be detached."
        )));
    }
    gateway.vpc_id = None;
    txn.put(gateway);
    Ok(())
}

/// Deletes a gateway.
///
/// # Errors
/// It is missing or attached.
pub fn delete(txn: &mut Txn, world: &World, id: &InternetGatewayId) -> Result<(), Error> {
    if find(txn, world, id)?.vpc_id.is_some() {
        return Err(Error::DependencyViolation(format!(
            "The internetGateway '{id}' has dependencies and cannot be deleted."
        )));
    }
    txn.delete::<InternetGateway>(world, id);
    Ok(())
}

/// Makes an egress-only internet gateway for a VPC.
///
/// # Errors
/// The VPC is missing or has one, or there are too many.
pub fn create_egress_only(
    txn: &mut Txn,
    world: &World,
    vpc_id: &VpcId,
    tags: Tags,
) -> Result<EgressOnlyInternetGatewayId, Error> {
    let vpc = find_vpc(txn, world, vpc_id)?;
    let there = || txn.state().egress_only_internet_gateways.in_world(world);
    if there().any(|gateway| gateway.vpc_id == *vpc_id) {
        return Err(Error::InvalidParameterValue(format!(
            "Network {vpc_id} already has an egress only internet gateway attached"
        )));
    }
    if there().count() >= MAX_GATEWAYS {
        return Err(Error::specific(
            "EgressOnlyInternetGatewayLimitExceeded",
            format!("The maximum number of egress-only internet gateways ({MAX_GATEWAYS}) has been reached."),
        ));
    }
    let id: EgressOnlyInternetGatewayId = new_id();
    txn.put(EgressOnlyInternetGateway { v: 1, world: world.clone(), id: id.clone(), vpc_id: vpc.id, tags });
    Ok(id)
}

/// Deletes an egress-only internet gateway. Routes to it stay and lead nowhere.
///
/// # Errors
/// It is missing.
pub fn delete_egress_only(
    txn: &mut Txn,
    world: &World,
    id: &EgressOnlyInternetGatewayId,
) -> Result<(), Error> {
    if txn.get::<EgressOnlyInternetGateway>(world, id).is_none() {
        return Err(Error::not_found(Noun::EgressOnlyInternetGateway, id));
    }
    txn.delete::<EgressOnlyInternetGateway>(world, id);
    Ok(())
}
