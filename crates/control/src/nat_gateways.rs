//! NAT gateways.
//!
//! A gateway is a managed interface of its subnet; a public one's addresses each have an Elastic IP address, so that the
//! node treats them as any interface's. Deleting it takes the interface away at once and leaves the record to be shown
//! for an hour.

use std::net::Ipv4Addr;

use cumulet_model::network::{Address, AddressAssociation, Eni, EniManager, NatAddress, NatGateway, Subnet};
use cumulet_model::{AddressAssociationId, AllocationId, NatGatewayId, SubnetId, Tags, Time, World};
use jiff::SignedDuration;

use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::internet_gateways;
use crate::launch::find_subnet;
use crate::managed_interfaces::{self, Wanted};
use crate::world::new_id;

/// How long a deleted gateway is shown, as on EC2.
const DELETED_SHOWN: SignedDuration = SignedDuration::from_hours(1);
/// Addresses that a gateway may have, as AWS allows on request; of Elastic IP addresses it allows 2 at first.
pub const MAX_ADDRESSES: usize = 8;
/// Gateways of a zone. AWS allows 5 at first and doesn't say how many on request.
pub const MAX_PER_ZONE: usize = 100;

/// Which addresses a new gateway has.
#[derive(Debug, Clone)]
pub enum Connectivity {
    /// Elastic IP addresses, primary first; the private ones are chosen where none are given.
    Public {
        /// The primary one.
        allocation: AllocationId,
        /// The others.
        secondary: Vec<AllocationId>,
        /// Private addresses for the others, one each, or none.
        private_ips: Vec<Ipv4Addr>,
    },
    /// Private addresses only.
    Private {
        /// Further ones by name.
        secondary: Vec<Ipv4Addr>,
        /// How many further ones are chosen.
        count: usize,
    },
}

/// A new gateway.
#[derive(Debug, Clone)]
pub struct NewNatGateway {
    /// Where.
    pub subnet_id: SubnetId,
    /// With what.
    pub connectivity: Connectivity,
    /// Its primary private address, if it matters.
    pub private_ip: Option<Ipv4Addr>,
    /// Tags.
    pub tags: Tags,
}

/// Whether a deleted gateway has been shown for long enough.
pub fn forgettable(gateway: &NatGateway, now: Time) -> bool {
    gateway.delete_time.is_some_and(|time| now.duration_since(time) > DELETED_SHOWN)
}

/// What EC2 says of a gateway that isn't there; its code is of another form than those of other resources.
pub fn missing(id: &str) -> Error {
    Error::specific("NatGatewayNotFound", format!("The Nat Gateway {id} was not found"))
}

/// A gateway that isn't deleted.
fn find(txn: &mut Txn, world: &World, id: &NatGatewayId) -> Result<NatGateway, Error> {
    let found: Option<NatGateway> = txn.get(world, id);
    found.filter(|gateway| gateway.delete_time.is_none()).ok_or_else(|| missing(id.as_str()))
}

/// A gateway of the wanted kind with its subnet and interface.
fn find_to_change(
    txn: &mut Txn,
    world: &World,
    id: &NatGatewayId,
    private: bool,
) -> Result<(NatGateway, Subnet, Eni), Error> {
    let gateway = find(txn, world, id)?;
    if gateway.private != private {
        let (is, needed) = if private { ("public", "private") } else { ("private", "public") };
        return Err(Error::InvalidParameterValue(format!(
            "The NAT gateway {id} is {is}; this operation is for {needed} NAT gateways."
        )));
    }
    let subnet = find_subnet(txn, world, &gateway.subnet_id)?;
    let eni = txn.get::<Eni>(world, &gateway.eni_id).ok_or_else(|| {
        Error::Internal(format!("the interface {} of NAT gateway {id} is not there", gateway.eni_id))
    })?;
    Ok((gateway, subnet, eni))
}

fn check_count(addresses: usize) -> Result<(), Error> {
    if addresses > MAX_ADDRESSES {
        return Err(Error::specific(
            "PrivateIpAddressLimitExceeded",
            format!("A NAT gateway can have {MAX_ADDRESSES} addresses at most; this would make {addresses}."),
        ));
    }
    Ok(())
}

/// An Elastic IP address that stands for nothing yet.
fn find_free(txn: &mut Txn, world: &World, id: &AllocationId) -> Result<Address, Error> {
    let address: Address = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Address, id))?;
    if address.association.is_some() {
        return Err(Error::specific(
            "Resource.AlreadyAssociated",
            format!("Elastic IP address [{id}] is already associated"),
        ));
    }
    Ok(address)
}

/// Lets an Elastic IP address stand for an address of a gateway's interface.
fn associate_one(
    txn: &mut Txn,
    eni: &Eni,
    id: &AllocationId,
    private_ip: Ipv4Addr,
) -> Result<NatAddress, Error> {
    let mut address = find_free(txn, &eni.world, id)?;
    address.association =
        Some(AddressAssociation { id: new_id(), eni_id: eni.id.clone(), account: None, private_ip });
    txn.put(address);
    Ok(NatAddress { private_ip, allocation_id: Some(id.clone()) })
}

/// Pairs Elastic IP addresses with private ones, which are chosen where none are given.
fn pair(
    allocations: &[AllocationId],
    ips: &[Ipv4Addr],
) -> Result<Vec<(AllocationId, Option<Ipv4Addr>)>, Error> {
    if !ips.is_empty() && ips.len() != allocations.len() {
        return Err(Error::InvalidParameterCombination(
            "The number of private IP addresses must be that of the allocation IDs.".into(),
        ));
    }
    let ips = ips.iter().map(|ip| Some(*ip)).chain(std::iter::repeat(None));
    Ok(allocations.iter().cloned().zip(ips).collect())
}

/// Makes a gateway.
///
/// # Errors
/// The subnet is missing or full; an address can't be given; an Elastic IP address is missing or in use; the VPC of a
/// public gateway has no internet gateway; there are too many.
pub fn create(txn: &mut Txn, world: &World, new: &NewNatGateway, now: Time) -> Result<NatGatewayId, Error> {
    let subnet = find_subnet(txn, world, &new.subnet_id)?;
    let in_zone = |gateway: &&NatGateway| {
        let place = txn.state().subnets.get(world, &gateway.subnet_id);
        gateway.delete_time.is_none() && place.is_some_and(|place| place.zone == subnet.zone)
    };
    if txn.state().nat_gateways.in_world(world).filter(in_zone).count() >= MAX_PER_ZONE {
        return Err(Error::specific(
            "NatGatewayLimitExceeded",
            format!(
                "The maximum number of NAT gateways ({MAX_PER_ZONE}) of {} has been reached.",
                subnet.zone
            ),
        ));
    }
    let id: NatGatewayId = new_id();
    let wanted = Wanted {
        manager: EniManager::NatGateway(id.clone()),
        private_ip: new.private_ip,
        groups: Vec::new(),
        description: format!("Interface for NAT Gateway {id}"),
    };
    let (eni, addresses) = match &new.connectivity {
        Connectivity::Public { .. }
            if internet_gateways::of_vpc(txn.state(), world, &subnet.vpc_id).is_none() =>
        {
            return Err(Error::specific(
                "Gateway.NotAttached",
                format!("Network {} has no Internet gateway attached", subnet.vpc_id),
            ));
        }
        Connectivity::Public { allocation, secondary, private_ips } => {
            check_count(1 + secondary.len())?;
            find_free(txn, world, allocation)?;
            let mut eni = managed_interfaces::make(txn, &subnet, wanted, now)?;
            let mut addresses = vec![associate_one(txn, &eni, allocation, eni.private_ips[0])?];
            for (allocation, ip) in pair(secondary, private_ips)? {
                let ip = managed_interfaces::add_address(txn, &subnet, &mut eni, ip)?;
                addresses.push(associate_one(txn, &eni, &allocation, ip)?);
            }
            (eni, addresses)
        }
        Connectivity::Private { secondary, count } => {
            check_count(1usize.saturating_add(secondary.len()).saturating_add(*count))?;
            let mut eni = managed_interfaces::make(txn, &subnet, wanted, now)?;
            let asked = secondary.iter().map(|ip| Some(*ip)).chain(std::iter::repeat_n(None, *count));
            for ip in asked {
                managed_interfaces::add_address(txn, &subnet, &mut eni, ip)?;
            }
            let private = |ip: &Ipv4Addr| NatAddress { private_ip: *ip, allocation_id: None };
            let addresses = eni.private_ips.iter().map(private).collect();
            (eni, addresses)
        }
    };
    txn.put(NatGateway {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        vpc_id: subnet.vpc_id,
        subnet_id: subnet.id,
        private: matches!(new.connectivity, Connectivity::Private { .. }),
        eni_id: eni.id,
        addresses,
        create_time: now,
        delete_time: None,
        tags: new.tags.clone(),
    });
    Ok(id)
}

/// Deletes a gateway. Its Elastic IP addresses stay allocated; routes to it stay and lead nowhere.
///
/// # Errors
/// It is missing or deleted.
pub fn delete(txn: &mut Txn, world: &World, id: &NatGatewayId, now: Time) -> Result<(), Error> {
    let mut gateway = find(txn, world, id)?;
    managed_interfaces::remove(txn, world, &gateway.eni_id);
    gateway.delete_time = Some(now);
    txn.put(gateway);
    Ok(())
}

/// Gives a public gateway further Elastic IP addresses.
///
/// # Errors
/// The gateway is missing or private; an address is missing, in use or can't be given; there are too many.
pub fn associate(
    txn: &mut Txn,
    world: &World,
    id: &NatGatewayId,
    allocations: &[AllocationId],
    private_ips: &[Ipv4Addr],
) -> Result<NatGateway, Error> {
    let (mut gateway, subnet, mut eni) = find_to_change(txn, world, id, false)?;
    check_count(gateway.addresses.len() + allocations.len())?;
    for (allocation, ip) in pair(allocations, private_ips)? {
        find_free(txn, world, &allocation)?;
        let ip = managed_interfaces::add_address(txn, &subnet, &mut eni, ip)?;
        gateway.addresses.push(associate_one(txn, &eni, &allocation, ip)?);
    }
    txn.put(gateway.clone());
    Ok(gateway)
}

/// Takes private addresses, and the Elastic IP addresses that stand for them, from a gateway.
fn take_away(txn: &mut Txn, gateway: &mut NatGateway, eni: &mut Eni, ips: &[Ipv4Addr]) -> Result<(), Error> {
    if gateway.addresses.first().is_some_and(|primary| ips.contains(&primary.private_ip)) {
        return Err(Error::InvalidParameterValue(format!(
            "The primary address of NAT gateway {} can't be taken away.",
            gateway.id
        )));
    }
    for ip in ips {
        managed_interfaces::free_elastic_ip(txn, eni, *ip);
    }
    gateway.addresses.retain(|address| !ips.contains(&address.private_ip));
    eni.private_ips.retain(|ip| !ips.contains(ip));
    txn.put(eni.clone());
    txn.put(gateway.clone());
    Ok(())
}

/// Takes Elastic IP addresses from a public gateway, by their associations. Answers the private
/// addresses that it lost with them.
///
/// # Errors
/// The gateway is missing or private; an association isn't the gateway's, or is that of its primary address.
pub fn disassociate(
    txn: &mut Txn,
    world: &World,
    id: &NatGatewayId,
    associations: &[AddressAssociationId],
) -> Result<Vec<Ipv4Addr>, Error> {
    let (mut gateway, _, mut eni) = find_to_change(txn, world, id, false)?;
    let mut ips = Vec::new();
    for association in associations {
        let has = |ip: &&Ipv4Addr| {
            let address = txn.state().elastic_ip(&eni.id, **ip);
            address.and_then(|address| address.association.as_ref()).is_some_and(|a| a.id == *association)
        };
        let ip = eni.private_ips.iter().find(has);
        ips.push(*ip.ok_or_else(|| Error::not_found(Noun::AddressAssociation, association))?);
    }
    take_away(txn, &mut gateway, &mut eni, &ips)?;
    Ok(ips)
}

/// Gives a private gateway further addresses: those named, and as many more as `count` says. Answers the new ones.
///
/// # Errors
/// The gateway is missing or public; an address can't be given; there are too many.
pub fn assign_private(
    txn: &mut Txn,
    world: &World,
    id: &NatGatewayId,
    named: &[Ipv4Addr],
    count: usize,
) -> Result<Vec<Ipv4Addr>, Error> {
    let (mut gateway, subnet, mut eni) = find_to_change(txn, world, id, true)?;
    check_count(gateway.addresses.len().saturating_add(named.len()).saturating_add(count))?;
    let mut new = Vec::new();
    for ip in named.iter().map(|ip| Some(*ip)).chain(std::iter::repeat_n(None, count)) {
        let private_ip = managed_interfaces::add_address(txn, &subnet, &mut eni, ip)?;
        gateway.addresses.push(NatAddress { private_ip, allocation_id: None });
        new.push(private_ip);
    }
    txn.put(gateway);
    Ok(new)
}

/// Takes addresses from a private gateway.
///
/// # Errors
/// The gateway is missing or public; an address isn't the gateway's, or is its primary one.
pub fn unassign_private(
    txn: &mut Txn,
    world: &World,
    id: &NatGatewayId,
    ips: &[Ipv4Addr],
) -> Result<(), Error> {
    let (mut gateway, _, mut eni) = find_to_change(txn, world, id, true)?;
    if let Some(other) = ips.iter().find(|ip| !eni.private_ips.contains(ip)) {
        return Err(Error::InvalidParameterValue(format!(
            "The address {other} isn't assigned to NAT gateway {id}."
        )));
    }
    take_away(txn, &mut gateway, &mut eni, ips)
}

/// The Elastic IP address that stands for an address of a gateway now.
pub fn elastic_ip<'a>(state: &'a State, gateway: &NatGateway, address: &NatAddress) -> Option<&'a Address> {
    state.elastic_ip(&gateway.eni_id, address.private_ip)
}
