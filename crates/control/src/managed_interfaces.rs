//! Interfaces that something of the cloud's own has: a NAT gateway's, an interface endpoint's.
//!
//! They are ordinary [`Eni`] records, so that addresses, groups, ACLs and the node treat them as any other, but
//! `managed_by` says whose they are, and users can't change, detach or delete them.

use std::net::Ipv4Addr;

use cumulet_model::network::{Address, Eni, EniManager, Subnet};
use cumulet_model::{EniId, SecurityGroupId, Tags, Time, World};

use crate::db::Txn;
use crate::world::new_id;
use crate::{Error, addresses};

/// What is wanted of a managed interface.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Whose it is.
    pub manager: EniManager,
    /// Its primary address; any that is free when none is given.
    pub private_ip: Option<Ipv4Addr>,
    /// Its security groups, which its maker has checked; a NAT gateway's has none.
    pub groups: Vec<SecurityGroupId>,
    /// For people.
    pub description: String,
}

/// Makes an interface in a subnet.
///
/// # Errors
/// The address can't be given, or the subnet is full.
pub fn make(txn: &mut Txn, subnet: &Subnet, wanted: Wanted, now: Time) -> Result<Eni, Error> {
    let ip = take(txn, subnet, wanted.private_ip)?;
    let eni = Eni {
        v: 1,
        world: subnet.world.clone(),
        id: new_id(),
        vpc_id: subnet.vpc_id.clone(),
        subnet_id: subnet.id.clone(),
        zone: subnet.zone.clone(),
        mac: addresses::random_mac(),
        private_ips: vec![ip],
        ipv6: Vec::new(),
        primary_ipv6: false,
        prefixes: Vec::new(),
        ipv6_prefixes: Vec::new(),
        public_ip: None,
        auto_public_ip: false,
        groups: wanted.groups,
        description: wanted.description,
        // A NAT gateway passes on what is for others.
        source_dest_check: !matches!(wanted.manager, EniManager::NatGateway(_)),
        attachment: None,
        managed_by: Some(wanted.manager),
        create_time: now,
        tags: Tags::new(),
    };
    txn.put(eni.clone());
    Ok(eni)
}

/// Gives an interface one more address: the one asked for, or any that is free.
///
/// # Errors
/// As [`make`].
pub fn add_address(
    txn: &mut Txn,
    subnet: &Subnet,
    eni: &mut Eni,
    asked: Option<Ipv4Addr>,
) -> Result<Ipv4Addr, Error> {
    let ip = take(txn, subnet, asked)?;
    eni.private_ips.push(ip);
    txn.put(eni.clone());
    Ok(ip)
}

fn take(txn: &Txn, subnet: &Subnet, asked: Option<Ipv4Addr>) -> Result<Ipv4Addr, Error> {
    match asked {
        Some(ip) => addresses::check_private(txn, subnet, ip).map(|()| ip),
        None => addresses::take_private(txn, subnet, &[]),
    }
}

/// Removes an interface with its manager. Elastic IP addresses that stand for it stay allocated and stand for nothing.
pub fn remove(txn: &mut Txn, world: &World, id: &EniId) {
    let Some(eni) = txn.get::<Eni>(world, id) else { return };
    for ip in &eni.private_ips {
        free_elastic_ip(txn, &eni, *ip);
    }
    txn.delete::<Eni>(world, id);
}

/// Lets the Elastic IP address of one of an interface's addresses stand for nothing, if there is one.
pub fn free_elastic_ip(txn: &mut Txn, eni: &Eni, ip: Ipv4Addr) {
    let Some((world, id)) = txn.state().elastic_ip(&eni.id, ip).map(|a| (a.world.clone(), a.id.clone()))
    else {
        return;
    };
    if let Some(mut address) = txn.get::<Address>(&world, &id) {
        address.association = None;
        txn.put(address);
    }
}
