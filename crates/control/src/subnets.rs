//! Subnets: their ranges and attributes.
//!
//! A subnet is made with its VPC's default network ACL and main route table; a default subnet is one that launches take
//! which name none.

use cumulet_model::network::{Eni, FlowLog, Subnet, SubnetNames, Vpc};
use cumulet_model::{Record, SubnetCidrAssociationId, SubnetId, Tags, VpcId, World};
use ipnet::{Ipv4Net, Ipv6Net};

use crate::addresses::SUBNET_IPV6_PREFIX;
use crate::db::Txn;
use crate::launch::find_subnet;
use crate::vpcs::overlap;
use crate::world::new_id;
use crate::{Error, catalog, dependencies, network_acls, security_groups, vpcs};

/// Subnets that a VPC may have, as on EC2.
pub const MAX_SUBNETS: usize = 200;

/// How a caller names a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ZoneRef {
    /// By its name, such as `us-east-1a`.
    Name(String),
    /// By its id, such as `use1-az1`.
    Id(String),
}

/// The Availability Zone that a caller names, or the region's first.
///
/// # Errors
/// There is no such zone.
pub fn zone(world: &World, zone: Option<&ZoneRef>) -> Result<&'static str, Error> {
    let region = catalog::region(&world.region)
        .ok_or_else(|| Error::InvalidParameterValue(format!("Invalid region: {}", world.region)))?;
    let mut zones = region.zones.iter().filter(|zone| zone.kind == "availability-zone");
    let names = || {
        let zones = region.zones.iter().filter(|zone| zone.kind == "availability-zone");
        zones.map(|zone| zone.name.as_str()).collect::<Vec<&str>>().join(", ")
    };
    let wrong = |parameter: &str, value: &str| {
        Error::InvalidParameterValue(format!(
            "Value ({value}) for parameter {parameter} is invalid. Subnets can currently only be created in the \
             following availability zones: {}.",
            names()
        ))
    };
    let found = match zone {
        None => zones.next().ok_or_else(|| wrong("availabilityZone", "")),
        Some(ZoneRef::Name(name)) => {
            zones.find(|zone| zone.name == *name).ok_or_else(|| wrong("availabilityZone", name))
        }
        Some(ZoneRef::Id(id)) => {
            zones.find(|zone| zone.id == *id).ok_or_else(|| wrong("availabilityZoneId", id))
        }
    };
    found.map(|zone| zone.name.as_str())
}

/// Makes a subnet in a VPC and its default network ACL.
pub(crate) fn make(
    txn: &mut Txn,
    vpc: &Vpc,
    zone: &str,
    cidr: Ipv4Net,
    ipv6: Option<Ipv6Net>,
    is_default: bool,
    tags: Tags,
) -> Subnet {
    let subnet = Subnet {
        v: 1,
        world: vpc.world.clone(),
        id: new_id(),
        vpc_id: vpc.id.clone(),
        zone: zone.to_owned(),
        cidr,
        ipv6_cidrs: ipv6.into_iter().map(|net| (new_id(), net)).collect(),
        assign_ipv6_on_creation: false,
        names: SubnetNames::default(),
        is_default,
        map_public_ip_on_launch: is_default,
        reservations: Vec::new(),
        tags,
    };
    network_acls::adopt_subnet(txn, &subnet);
    txn.put(subnet.clone());
    subnet
}

fn range_error(net: impl std::fmt::Display) -> Error {
    Error::specific("InvalidSubnet.Range", format!("The CIDR '{net}' is invalid."))
}

fn conflict(net: impl std::fmt::Display) -> Error {
    Error::specific("InvalidSubnet.Conflict", format!("The CIDR '{net}' conflicts with another subnet"))
}

fn check_ipv6(txn: &Txn, vpc: &Vpc, net: Ipv6Net) -> Result<(), Error> {
    let within = vpc.ipv6_cidrs.iter().any(|(_, have)| have.contains(&net));
    if net.prefix_len() != SUBNET_IPV6_PREFIX || !within {
        return Err(range_error(net));
    }
    let mut others = txn.state().referrers::<Subnet>(&vpc.id).flat_map(|subnet| &subnet.ipv6_cidrs);
    if others.any(|(_, have)| *have == net) { Err(conflict(net)) } else { Ok(()) }
}

fn check_count(txn: &Txn, vpc: &Vpc) -> Result<(), Error> {
    if txn.state().referrers::<Subnet>(&vpc.id).count() >= MAX_SUBNETS {
        return Err(Error::specific(
            "SubnetLimitExceeded",
            "The maximum number of subnets has been reached.",
        ));
    }
    Ok(())
}

/// A subnet asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct NewSubnet {
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its zone; the region's first when not given.
    pub zone: Option<ZoneRef>,
    /// Its range.
    pub cidr: Ipv4Net,
    /// Its IPv6 range.
    pub ipv6: Option<Ipv6Net>,
    /// Tags.
    pub tags: Tags,
}

/// Makes a subnet.
///
/// # Errors
/// VPC or zone are missing, a range isn't of the VPC or is another subnet's, or there are too many.
pub fn create(txn: &mut Txn, world: &World, new: &NewSubnet) -> Result<Subnet, Error> {
    let vpc = vpcs::find(txn, world, &new.vpc_id)?;
    let zone = zone(world, new.zone.as_ref())?;
    let cidr = new.cidr.trunc();
    let within = vpc.cidrs.iter().any(|(_, have)| have.contains(&cidr));
    if !(16..=28).contains(&cidr.prefix_len()) || !within {
        return Err(range_error(cidr));
    }
    if txn.state().referrers::<Subnet>(&vpc.id).any(|subnet| overlap(subnet.cidr, cidr)) {
        return Err(conflict(cidr));
    }
    let ipv6 = new.ipv6.map(|net| net.trunc());
    if let Some(net) = ipv6 {
        check_ipv6(txn, &vpc, net)?;
    }
    check_count(txn, &vpc)?;
    Ok(make(txn, &vpc, zone, cidr, ipv6, false, new.tags.clone()))
}

/// Makes a zone's default subnet anew.
///
/// # Errors
/// There is no default VPC, or no room in it; the zone is missing or has its default subnet.
pub fn create_default(txn: &mut Txn, world: &World, place: &ZoneRef) -> Result<Subnet, Error> {
    let zone = zone(world, Some(place))?;
    let vpc = security_groups::default_vpc(txn.state(), world).cloned().ok_or_else(|| {
        Error::specific("DefaultVpcDoesNotExist", "No default VPC exists for this account in this region.")
    })?;
    let subnets: Vec<Subnet> = txn.state().referrers::<Subnet>(&vpc.id).cloned().collect();
    if let Some(have) = subnets.iter().find(|subnet| subnet.is_default && subnet.zone == zone) {
        return Err(Error::specific(
            "DefaultSubnetAlreadyExistsInAvailabilityZone",
            format!("'{}' already exists in the Availability Zone '{zone}' as its default subnet.", have.id),
        ));
    }
    check_count(txn, &vpc)?;
    let primary = vpc.cidrs.first().map(|(_, net)| *net);
    let mut rooms = primary.into_iter().filter_map(|net| net.subnets(20).ok()).flatten();
    let room = rooms.find(|room| subnets.iter().all(|subnet| !overlap(subnet.cidr, *room)));
    let room = room.ok_or_else(|| {
        Error::specific(
            "InvalidSubnet.Conflict",
            format!("The default VPC '{}' has no free range of /20 left.", vpc.id),
        )
    })?;
    Ok(make(txn, &vpc, zone, room, None, true, Tags::new()))
}

/// Deletes a subnet with its associations and flow logs.
///
/// # Errors
/// It is missing, or an interface or NAT gateway is in it.
pub fn delete(txn: &mut Txn, world: &World, id: &SubnetId) -> Result<(), Error> {
    let subnet = find_subnet(txn, world, id)?;
    if !dependencies::of_subnet(txn.state(), &subnet).is_empty() {
        return Err(Error::DependencyViolation(format!(
            "The subnet '{id}' has dependencies and cannot be deleted."
        )));
    }
    dependencies::forget_subnet(txn, &subnet);
    let logs: Vec<_> = txn.state().referrers::<FlowLog>(id).map(Record::key).collect();
    for key in logs {
        txn.delete::<FlowLog>(&key.world, &key.id);
    }
    txn.delete::<Subnet>(world, &subnet.id);
    Ok(())
}

/// An attribute with its new value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SubnetAttribute {
    /// Whether launches get a public address unless they say otherwise.
    MapPublicIp(bool),
    /// Whether new interfaces get an IPv6 address.
    AssignIpv6(bool),
    /// Whether the resolver synthesises AAAA records.
    Dns64(bool),
    /// Whether host names are made from the instance's id.
    ResourceNames(bool),
    /// Whether the name by id has an A record.
    ARecord(bool),
    /// Whether the name by id has an AAAA record.
    AaaaRecord(bool),
}

/// Changes an attribute of a subnet.
///
/// # Errors
/// It is missing, or has no IPv6 range for what needs one.
pub fn modify(txn: &mut Txn, world: &World, id: &SubnetId, attribute: SubnetAttribute) -> Result<(), Error> {
    let mut subnet = find_subnet(txn, world, id)?;
    match attribute {
        SubnetAttribute::MapPublicIp(on) => subnet.map_public_ip_on_launch = on,
        SubnetAttribute::AssignIpv6(on) => {
            if on && subnet.ipv6_cidrs.is_empty() {
                return Err(Error::InvalidParameterValue(format!(
                    "Invalid value 'true' for assignIpv6AddressOnCreation. The subnet '{id}' has no IPv6 CIDR block"
                )));
            }
            subnet.assign_ipv6_on_creation = on;
        }
        SubnetAttribute::Dns64(on) => subnet.names.dns64 = on,
        SubnetAttribute::ResourceNames(on) => subnet.names.resource_name = on,
        SubnetAttribute::ARecord(on) => subnet.names.a_record = on,
        SubnetAttribute::AaaaRecord(on) => subnet.names.aaaa_record = on,
    }
    txn.put(subnet);
    Ok(())
}

/// Gives a subnet its IPv6 range.
///
/// # Errors
/// It is missing or has one; the range isn't of the VPC or is another subnet's.
pub fn associate_cidr(txn: &mut Txn, world: &World, id: &SubnetId, net: Ipv6Net) -> Result<Subnet, Error> {
    let mut subnet = find_subnet(txn, world, id)?;
    let vpc = vpcs::find(txn, world, &subnet.vpc_id)?;
    if !subnet.ipv6_cidrs.is_empty() {
        return Err(Error::specific(
            "CidrLimitExceeded",
            format!("The subnet '{id}' has met its maximum number of allowed IPv6 CIDRs: 1"),
        ));
    }
    let net = net.trunc();
    check_ipv6(txn, &vpc, net)?;
    subnet.ipv6_cidrs.push((new_id(), net));
    txn.put(subnet.clone());
    Ok(subnet)
}

/// Takes a subnet's IPv6 range. Answers the subnet as it was.
///
/// # Errors
/// The association is missing, or an interface has an address of the range.
pub fn disassociate_cidr(
    txn: &mut Txn,
    world: &World,
    id: &SubnetCidrAssociationId,
) -> Result<Subnet, Error> {
    let ours = |subnet: &&Subnet| subnet.ipv6_cidrs.iter().any(|(have, _)| have == id);
    let found = txn.state().subnets.in_world(world).find(ours).map(|subnet| subnet.id.clone());
    let before = found.and_then(|subnet| txn.get::<Subnet>(world, subnet)).ok_or_else(|| {
        Error::specific(
            "InvalidSubnetCidrBlockAssociationID.NotFound",
            format!("The subnet CIDR block association ID '{id}' does not exist"),
        )
    })?;
    let used = |eni: &Eni| !eni.ipv6.is_empty() || !eni.ipv6_prefixes.is_empty();
    if txn.state().referrers::<Eni>(&before.id).any(used) {
        return Err(Error::specific(
            "InvalidCidrBlock.InUse",
            format!(
                "A network interface of the subnet '{}' has an IPv6 address of its CIDR block",
                before.id
            ),
        ));
    }
    let mut subnet = before.clone();
    subnet.ipv6_cidrs.retain(|(have, _)| have != id);
    subnet.assign_ipv6_on_creation = false;
    subnet.reservations.retain(|reservation| matches!(reservation.cidr, ipnet::IpNet::V4(_)));
    txn.put(subnet);
    Ok(before)
}
