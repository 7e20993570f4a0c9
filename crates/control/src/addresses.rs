//! Addresses: who may have which.

use std::net::Ipv4Addr;

use cumulet_model::network::Subnet;

use crate::Error;
use crate::db::Txn;

/// A locally administered unicast MAC, as EC2's begin.
pub fn random_mac() -> [u8; 6] {
    let mut mac: [u8; 6] = rand::random();
    mac[0] = 0x02;
    mac
}

/// The first address of the pool that nobody has.
///
/// # Errors
/// The pool is empty.
pub fn take_public(txn: &Txn, pool: ipnet::Ipv4Net) -> Result<Ipv4Addr, Error> {
    // The network's own first address is left for the operator's gateway.
    pool.hosts().skip(1).find(|ip| !txn.state().public_ips.contains_key(ip)).ok_or_else(|| {
        Error::InsufficientPublicAddresses(format!("The pool {pool} has no free public address."))
    })
}

/// The first address of a subnet that nobody has and that is none of `but`.
///
/// # Errors
/// The subnet is full.
pub fn take_private(txn: &Txn, subnet: &Subnet, but: &[Ipv4Addr]) -> Result<Ipv4Addr, Error> {
    subnet
        .cidr
        .hosts()
        .find(|ip| {
            subnet.assignable(*ip)
                && !but.contains(ip)
                && !txn.state().subnet_ips.contains_key(&(subnet.id.clone(), *ip))
        })
        .ok_or_else(|| {
            Error::InsufficientFreeAddresses(format!(
                "There are not enough free addresses in subnet '{}' to satisfy the requested number of instances.",
                subnet.id
            ))
        })
}

/// Checks that an address of a subnet can be given.
///
/// # Errors
/// It is outside, reserved, or taken.
pub fn check_private(txn: &Txn, subnet: &Subnet, ip: Ipv4Addr) -> Result<(), Error> {
    if !subnet.cidr.contains(&ip) {
        return Err(Error::InvalidParameterValue(format!(
            "Address {ip} does not fall within the subnet's address range"
        )));
    }
    if !subnet.assignable(ip) {
        return Err(Error::InvalidParameterValue(format!(
            "Address {ip} is in subnet's reserved address range"
        )));
    }
    if txn.state().subnet_ips.contains_key(&(subnet.id.clone(), ip)) {
        return Err(Error::AddressInUse(format!("Address {ip} is in use.")));
    }
    Ok(())
}
