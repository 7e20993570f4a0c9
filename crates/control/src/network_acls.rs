//! Network ACLs and their entries.
//!
//! Every VPC has exactly one default ACL, which lets all through at first; every subnet is associated with exactly one
//! ACL. The last entries, which deny what no other matched, are not stored.

use cumulet_model::network::{AclEntry, NetworkAcl, Protocol, Subnet, Vpc};
use cumulet_model::{NetworkAclAssociationId, NetworkAclId, Tags, VpcId, World};
use ipnet::{IpNet, Ipv6Net};

use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::{allow_all, new_id};

/// Entries that an ACL may have for each direction, as AWS allows on request; it allows 20 at first.
pub const MAX_ENTRIES: usize = 40;
/// ACLs that a VPC may have, as on EC2.
pub const MAX_ACLS: usize = 200;
/// The highest number that an entry of a caller may have.
pub const LAST_NUMBER: u16 = 32_766;

/// The entry with which a default ACL lets all IPv6 through.
fn allow_all_ipv6(egress: bool) -> AclEntry {
    let cidr = IpNet::V6(Ipv6Net::default());
    AclEntry { number: 101, egress, allow: true, protocol: Protocol::All, cidr }
}

fn of_vpc<'a>(state: &'a State, world: &'a World, vpc: &'a VpcId) -> impl Iterator<Item = &'a NetworkAcl> {
    state.network_acls.in_world(world).filter(move |acl| acl.vpc_id == *vpc)
}

fn find(txn: &mut Txn, world: &World, id: &NetworkAclId) -> Result<NetworkAcl, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::NetworkAcl, id))
}

/// Makes the default ACL of a VPC that is being made.
pub fn make_default(txn: &mut Txn, vpc: &Vpc) -> NetworkAclId {
    let id: NetworkAclId = new_id();
    txn.put(NetworkAcl {
        v: 1,
        world: vpc.world.clone(),
        id: id.clone(),
        vpc_id: vpc.id.clone(),
        is_default: true,
        entries: [true, false].map(allow_all).into(),
        subnets: Vec::new(),
        tags: Tags::new(),
    });
    on_vpc_ranges_changed(txn, vpc);
    id
}

/// Makes an ACL, which denies everything.
///
/// # Errors
/// The VPC is missing or has too many ACLs.
pub fn create(txn: &mut Txn, world: &World, vpc_id: &VpcId, tags: Tags) -> Result<NetworkAclId, Error> {
    let vpc: Vpc = txn.get(world, vpc_id).ok_or_else(|| Error::not_found(Noun::Vpc, vpc_id))?;
    if of_vpc(txn.state(), world, vpc_id).count() >= MAX_ACLS {
        return Err(Error::specific(
            "NetworkAclLimitExceeded",
            format!("The maximum number of network ACLs ({MAX_ACLS}) of VPC {vpc_id} has been reached."),
        ));
    }
    let id: NetworkAclId = new_id();
    txn.put(NetworkAcl {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        vpc_id: vpc.id,
        is_default: false,
        entries: Vec::new(),
        subnets: Vec::new(),
        tags,
    });
    Ok(id)
}

/// Deletes an ACL.
///
/// # Errors
/// It is missing, its VPC's default, or used by a subnet.
pub fn delete(txn: &mut Txn, world: &World, id: &NetworkAclId) -> Result<(), Error> {
    let acl = find(txn, world, id)?;
    if acl.is_default {
        return Err(Error::InvalidParameterValue(format!("cannot delete default network ACL {id}")));
    }
    if !acl.subnets.is_empty() {
        return Err(Error::DependencyViolation(format!(
            "The networkAcl '{id}' has dependencies and cannot be deleted."
        )));
    }
    txn.delete::<NetworkAcl>(world, id);
    Ok(())
}

fn check_number(number: i32) -> Result<u16, Error> {
    u16::try_from(number).ok().filter(|number| (1..=LAST_NUMBER).contains(number)).ok_or_else(|| {
        Error::InvalidParameterValue(format!(
            "Value ({number}) for parameter ruleNumber is invalid. It must be from 1 to {LAST_NUMBER}."
        ))
    })
}

/// An entry as a caller gives it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its number, not checked yet.
    pub number: i32,
    /// Whether it looks at what leaves the subnet.
    pub egress: bool,
    /// Whether it lets through.
    pub allow: bool,
    /// What it matches.
    pub protocol: Protocol,
    /// From or to where.
    pub cidr: IpNet,
}

impl Entry {
    fn check(self) -> Result<AclEntry, Error> {
        Ok(AclEntry {
            number: check_number(self.number)?,
            egress: self.egress,
            allow: self.allow,
            protocol: self.protocol,
            cidr: self.cidr,
        })
    }
}

fn place_of(acl: &NetworkAcl, number: i32, egress: bool) -> Option<usize> {
    acl.entries.iter().position(|entry| i32::from(entry.number) == number && entry.egress == egress)
}

fn missing_entry(acl: &NetworkAcl, number: i32, egress: bool) -> Error {
    let direction = if egress { "egress" } else { "ingress" };
    Error::specific(
        "InvalidNetworkAclEntry.NotFound",
        format!("The specified {direction} entry {number} does not exist in network ACL {}", acl.id),
    )
}

/// Adds an entry.
///
/// # Errors
/// The ACL is missing or full, the number can't be given or is taken in this direction.
pub fn create_entry(txn: &mut Txn, world: &World, id: &NetworkAclId, entry: Entry) -> Result<(), Error> {
    let mut acl = find(txn, world, id)?;
    let entry = entry.check()?;
    if place_of(&acl, entry.number.into(), entry.egress).is_some() {
        return Err(Error::specific(
            "NetworkAclEntryAlreadyExists",
            format!("The network acl entry identified by {} already exists.", entry.number),
        ));
    }
    if acl.entries.iter().filter(|other| other.egress == entry.egress).count() >= MAX_ENTRIES {
        return Err(Error::specific(
            "NetworkAclEntryLimitExceeded",
            format!("The maximum number of network ACL entries ({MAX_ENTRIES}) has been reached."),
        ));
    }
    acl.entries.push(entry);
    acl.entries.sort_by_key(|entry| (!entry.egress, entry.number));
    txn.put(acl);
    Ok(())
}

/// Puts an entry in the place of the one of its number and direction.
///
/// # Errors
/// The ACL or the entry is missing, or the number can't be an entry's.
pub fn replace_entry(txn: &mut Txn, world: &World, id: &NetworkAclId, entry: Entry) -> Result<(), Error> {
    let mut acl = find(txn, world, id)?;
    let entry = entry.check()?;
    let place = place_of(&acl, entry.number.into(), entry.egress)
        .ok_or_else(|| missing_entry(&acl, entry.number.into(), entry.egress))?;
    acl.entries[place] = entry;
    txn.put(acl);
    Ok(())
}

/// Deletes an entry.
///
/// # Errors
/// The ACL or the entry is missing.
pub fn delete_entry(
    txn: &mut Txn,
    world: &World,
    id: &NetworkAclId,
    number: i32,
    egress: bool,
) -> Result<(), Error> {
    let mut acl = find(txn, world, id)?;
    check_number(number)?;
    let place = place_of(&acl, number, egress).ok_or_else(|| missing_entry(&acl, number, egress))?;
    acl.entries.remove(place);
    txn.put(acl);
    Ok(())
}

/// Lets the subnet of an association use another ACL.
///
/// # Errors
/// Either is missing, or they are of different VPCs.
pub fn replace_association(
    txn: &mut Txn,
    world: &World,
    association: &NetworkAclAssociationId,
    id: &NetworkAclId,
) -> Result<NetworkAclAssociationId, Error> {
    let has = |acl: &NetworkAcl| {
        let (_, subnet) = acl.subnets.iter().find(|(id, _)| id == association)?;
        Some((acl.id.clone(), subnet.clone()))
    };
    let (old, subnet) = txn
        .state()
        .network_acls
        .in_world(world)
        .find_map(has)
        .ok_or_else(|| Error::not_found(Noun::NetworkAclAssociation, association))?;
    let mut old = find(txn, world, &old)?;
    let vpc_id = find(txn, world, id)?.vpc_id;
    if vpc_id != old.vpc_id {
        return Err(Error::InvalidParameterValue(format!(
            "network ACL {id} and subnet {subnet} belong to different networks"
        )));
    }
    old.subnets.retain(|(id, _)| id != association);
    txn.put(old);
    // It may be the same one.
    let mut acl = find(txn, world, id)?;
    let new: NetworkAclAssociationId = new_id();
    acl.subnets.push((new.clone(), subnet));
    txn.put(acl);
    Ok(new)
}

/// Lets a new subnet use its VPC's default ACL.
pub fn adopt_subnet(txn: &mut Txn, subnet: &Subnet) {
    let default = of_vpc(txn.state(), &subnet.world, &subnet.vpc_id).find(|acl| acl.is_default).cloned();
    if let Some(mut acl) = default {
        acl.subnets.push((new_id(), subnet.id.clone()));
        txn.put(acl);
    }
}

/// Forgets a subnet that is being deleted.
pub fn forget_subnet(txn: &mut Txn, subnet: &Subnet) {
    let uses = |acl: &&NetworkAcl| acl.subnets.iter().any(|(_, id)| *id == subnet.id);
    let used = of_vpc(txn.state(), &subnet.world, &subnet.vpc_id).find(uses).cloned();
    if let Some(mut acl) = used {
        acl.subnets.retain(|(_, id)| *id != subnet.id);
        txn.put(acl);
    }
}

/// Lets a default ACL let IPv6 through once its VPC has a range of it. As on EC2, a direction whose entries were changed
/// is left alone.
pub fn on_vpc_ranges_changed(txn: &mut Txn, vpc: &Vpc) {
    if vpc.ipv6_cidrs.is_empty() {
        return;
    }
    let default = of_vpc(txn.state(), &vpc.world, &vpc.id).find(|acl| acl.is_default).cloned();
    let Some(mut acl) = default else { return };
    let before = acl.entries.len();
    for egress in [true, false] {
        let mut there = acl.entries.iter().filter(|entry| entry.egress == egress);
        if there.next() == Some(&allow_all(egress)) && there.next().is_none() {
            acl.entries.push(allow_all_ipv6(egress));
            acl.entries.sort_by_key(|entry| (!entry.egress, entry.number));
        }
    }
    if acl.entries.len() != before {
        txn.put(acl);
    }
}
