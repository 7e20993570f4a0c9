//! Addresses and delegated ranges of interfaces: given, moved and taken back.

use std::net::{Ipv4Addr, Ipv6Addr};

use cumulet_model::network::{Address, Eni, Subnet};
use cumulet_model::{EniId, World};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::find_own;
use crate::addresses::Taker;
use crate::db::Txn;
use crate::launch::find_subnet;
use crate::managed_interfaces::free_elastic_ip;
use crate::{Error, addresses, catalog};

/// Length of the prefix of a delegated IPv4 range.
const IPV4_PREFIX: u8 = 28;
/// Length of the prefix of a delegated IPv6 range.
const IPV6_PREFIX: u8 = 80;
/// Addresses of a family that an interface may have while no instance's type says.
const MAX_ADDRESSES: usize = 50;

/// Addresses and ranges asked for beside the primary address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Secondary addresses by name.
    pub ipv4: Vec<Ipv4Addr>,
    /// How many secondary addresses to choose.
    pub ipv4_count: u32,
    /// IPv4 ranges by name.
    pub prefixes: Vec<Ipv4Net>,
    /// How many IPv4 ranges to choose.
    pub prefix_count: u32,
    /// IPv6 addresses by name.
    pub ipv6: Vec<Ipv6Addr>,
    /// How many IPv6 addresses to choose; none leaves it to the subnet where that matters.
    pub ipv6_count: Option<u32>,
    /// IPv6 ranges by name.
    pub ipv6_prefixes: Vec<Ipv6Net>,
    /// How many IPv6 ranges to choose.
    pub ipv6_prefix_count: u32,
}

impl Wanted {
    /// Where nothing is said about IPv6, a new interface gets an address when its subnet says so, or when one is to be
    /// primary.
    pub(crate) fn default_ipv6(&mut self, subnet: &Subnet, primary: bool) {
        let unsaid = self.ipv6.is_empty()
            && self.ipv6_count.is_none()
            && self.ipv6_prefixes.is_empty()
            && self.ipv6_prefix_count == 0;
        if unsaid && (primary || subnet.assign_ipv6_on_creation && !subnet.ipv6_cidrs.is_empty()) {
            self.ipv6_count = Some(1);
        }
    }
}

/// What was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assigned {
    /// Addresses.
    pub ipv4: Vec<Ipv4Addr>,
    /// IPv4 ranges.
    pub prefixes: Vec<Ipv4Net>,
    /// IPv6 addresses.
    pub ipv6: Vec<Ipv6Addr>,
    /// IPv6 ranges.
    pub ipv6_prefixes: Vec<Ipv6Net>,
}

/// Gives an interface that has no address its primary one, which is none of `but`.
///
/// # Errors
/// The address can't be given, or the subnet is full.
pub(crate) fn primary(
    txn: &mut Txn,
    taker: &mut Taker,
    subnet: &Subnet,
    eni: &mut Eni,
    asked: Option<Ipv4Addr>,
    but: &[Ipv4Addr],
) -> Result<(), Error> {
    let ip = match asked {
        Some(ip) => addresses::check_private(txn, subnet, ip).map(|()| ip)?,
        None => taker.private(txn, subnet, but)?,
    };
    eni.private_ips.push(ip);
    txn.put(eni.clone());
    Ok(())
}

/// Gives an interface addresses and ranges of its subnet. Each is put before the next is taken, so that the indexes
/// know it.
///
/// # Errors
/// One can't be given, or the subnet has too few. The transaction is to be given up then.
pub fn give(
    txn: &mut Txn,
    taker: &mut Taker,
    subnet: &Subnet,
    eni: &mut Eni,
    wanted: &Wanted,
) -> Result<Assigned, Error> {
    let mut given = Assigned::default();
    let mut ipv4 = wanted.ipv4.clone();
    for ip in &wanted.ipv4 {
        if eni.private_ips.contains(ip) {
            return Err(Error::InvalidParameterValue(format!("Address {ip} is given twice")));
        }
        addresses::check_private(txn, subnet, *ip)?;
        eni.private_ips.push(*ip);
        txn.put(eni.clone());
    }
    for _ in 0..wanted.ipv4_count {
        let ip = taker.private(txn, subnet, &[])?;
        eni.private_ips.push(ip);
        ipv4.push(ip);
        txn.put(eni.clone());
    }
    given.ipv4 = ipv4;
    for net in &wanted.prefixes {
        check_prefix(txn, subnet, *net)?;
        eni.prefixes.push(*net);
        given.prefixes.push(*net);
        txn.put(eni.clone());
    }
    for _ in 0..wanted.prefix_count {
        let net = take_prefix(txn, subnet)?;
        eni.prefixes.push(net);
        given.prefixes.push(net);
        txn.put(eni.clone());
    }
    for ip in &wanted.ipv6 {
        check_ipv6(txn, subnet, *ip)?;
        eni.ipv6.push(*ip);
        given.ipv6.push(*ip);
        txn.put(eni.clone());
    }
    for _ in 0..wanted.ipv6_count.unwrap_or(0) {
        let ip = take_ipv6(txn, subnet)?;
        eni.ipv6.push(ip);
        given.ipv6.push(ip);
        txn.put(eni.clone());
    }
    for net in &wanted.ipv6_prefixes {
        check_ipv6_prefix(txn, subnet, *net)?;
        eni.ipv6_prefixes.push(*net);
        given.ipv6_prefixes.push(*net);
        txn.put(eni.clone());
    }
    for _ in 0..wanted.ipv6_prefix_count {
        let net = take_ipv6_prefix(txn, subnet)?;
        eni.ipv6_prefixes.push(net);
        given.ipv6_prefixes.push(net);
        txn.put(eni.clone());
    }
    Ok(given)
}

/// Ranges that automatic assignment leaves alone, of one kind.
fn reserved(subnet: &Subnet, prefix: bool) -> impl Iterator<Item = IpNet> + '_ {
    subnet.reservations.iter().filter(move |r| r.prefix == prefix).map(|r| r.cidr)
}

fn overlap(a: Ipv4Net, b: Ipv4Net) -> bool {
    a.contains(&b.network()) || b.contains(&a.network())
}

fn overlap6(a: Ipv6Net, b: Ipv6Net) -> bool {
    a.contains(&b.network()) || b.contains(&a.network())
}

fn check_prefix(txn: &Txn, subnet: &Subnet, net: Ipv4Net) -> Result<(), Error> {
    if net.prefix_len() != IPV4_PREFIX || net.trunc() != net {
        return Err(Error::InvalidParameterValue(format!(
            "The prefix {net} is invalid: IPv4 prefixes of network interfaces are /{IPV4_PREFIX} ranges."
        )));
    }
    if !subnet.cidr.contains(&net) || !net.hosts().all(|ip| subnet.assignable(ip)) {
        return Err(Error::InvalidParameterValue(format!(
            "The prefix {net} does not fall within the subnet's assignable address range."
        )));
    }
    if !prefix_is_free(txn, subnet, net) {
        return Err(Error::specific("InvalidCidr.InUse", format!("The prefix {net} is in use.")));
    }
    Ok(())
}

fn prefix_is_free(txn: &Txn, subnet: &Subnet, net: Ipv4Net) -> bool {
    let place = |ip: Ipv4Addr| (subnet.id.clone(), ip);
    let state = txn.state();
    state.subnet_ips.range(place(net.network())..=place(net.broadcast())).next().is_none()
        && !state.subnet_prefixes.contains_key(&place(net.network()))
}

fn take_prefix(txn: &Txn, subnet: &Subnet) -> Result<Ipv4Net, Error> {
    let ipv4 = |net: IpNet| if let IpNet::V4(net) = net { Some(net) } else { None };
    // Where the owner keeps ranges for prefixes, prefixes come from them.
    let mut pools: Vec<Ipv4Net> = reserved(subnet, true).filter_map(ipv4).collect();
    if pools.is_empty() {
        pools.push(subnet.cidr);
    }
    let explicit: Vec<Ipv4Net> = reserved(subnet, false).filter_map(ipv4).collect();
    let candidates = pools.iter().filter_map(|pool| pool.subnets(IPV4_PREFIX).ok()).flatten();
    candidates
        .filter(|net| subnet.assignable(net.network()) && subnet.assignable(net.broadcast()))
        .filter(|net| !explicit.iter().any(|reserved| overlap(*reserved, *net)))
        .find(|net| prefix_is_free(txn, subnet, *net))
        .ok_or_else(too_few_ranges)
}

fn too_few_ranges() -> Error {
    Error::specific(
        "InsufficientCidrBlocks",
        "The specified subnet does not have enough free cidr blocks to satisfy the request.",
    )
}

fn ipv6_range(subnet: &Subnet) -> Result<Ipv6Net, Error> {
    subnet.ipv6_cidrs.first().map(|(_, net)| *net).ok_or_else(|| {
        Error::InvalidParameterValue(format!("The subnet '{}' does not have an IPv6 CIDR block.", subnet.id))
    })
}

/// Whether EC2 keeps an address for itself: the first four and the last of a subnet.
fn ec2_keeps(range: Ipv6Net, ip: Ipv6Addr) -> bool {
    u128::from(ip) < u128::from(range.network()) + 4 || ip == range.broadcast()
}

fn ipv6_is_free(txn: &Txn, subnet: &Subnet, net: Ipv6Net) -> bool {
    !txn.state().referrers::<Eni>(&subnet.id).any(|eni| {
        eni.ipv6.iter().any(|ip| net.contains(ip))
            || eni.ipv6_prefixes.iter().any(|have| overlap6(*have, net))
    })
}

fn check_ipv6(txn: &Txn, subnet: &Subnet, ip: Ipv6Addr) -> Result<(), Error> {
    let range = ipv6_range(subnet)?;
    let for_prefixes = reserved(subnet, true).any(|net| net.contains(&std::net::IpAddr::V6(ip)));
    if !range.contains(&ip) || ec2_keeps(range, ip) || for_prefixes {
        return Err(Error::InvalidParameterValue(format!(
            "Address {ip} does not fall within the subnet's assignable address range"
        )));
    }
    if !ipv6_is_free(txn, subnet, ip.into()) {
        return Err(Error::AddressInUse(format!("Address {ip} is in use.")));
    }
    Ok(())
}

/// A free address, by chance as on EC2.
fn take_ipv6(txn: &Txn, subnet: &Subnet) -> Result<Ipv6Addr, Error> {
    let range = ipv6_range(subnet)?;
    let host = u128::MAX.checked_shr(range.prefix_len().into()).unwrap_or(0);
    for _ in 0..64 {
        let ip = Ipv6Addr::from(u128::from(range.network()) | rand::random::<u128>() & host);
        let kept = subnet.reservations.iter().any(|r| r.cidr.contains(&std::net::IpAddr::V6(ip)));
        if !kept && !ec2_keeps(range, ip) && ipv6_is_free(txn, subnet, ip.into()) {
            return Ok(ip);
        }
    }
    Err(addresses_gone(subnet))
}

fn addresses_gone(subnet: &Subnet) -> Error {
    Error::InsufficientFreeAddresses(format!(
        "There are not enough free IPv6 addresses in subnet '{}' to satisfy the request.",
        subnet.id
    ))
}

fn check_ipv6_prefix(txn: &Txn, subnet: &Subnet, net: Ipv6Net) -> Result<(), Error> {
    let range = ipv6_range(subnet)?;
    if net.prefix_len() != IPV6_PREFIX || net.trunc() != net {
        return Err(Error::InvalidParameterValue(format!(
            "The prefix {net} is invalid: IPv6 prefixes of network interfaces are /{IPV6_PREFIX} ranges."
        )));
    }
    if !range.contains(&net) || ec2_keeps(range, net.network()) || ec2_keeps(range, net.broadcast()) {
        return Err(Error::InvalidParameterValue(format!(
            "The prefix {net} does not fall within the subnet's assignable address range."
        )));
    }
    if !ipv6_is_free(txn, subnet, net) {
        return Err(Error::specific("InvalidCidr.InUse", format!("The prefix {net} is in use.")));
    }
    Ok(())
}

fn take_ipv6_prefix(txn: &Txn, subnet: &Subnet) -> Result<Ipv6Net, Error> {
    let range = ipv6_range(subnet)?;
    let ipv6 = |net: IpNet| if let IpNet::V6(net) = net { Some(net) } else { None };
    let mut pools: Vec<Ipv6Net> = reserved(subnet, true).filter_map(ipv6).collect();
    if pools.is_empty() {
        pools.push(range);
    }
    let explicit: Vec<Ipv6Net> = reserved(subnet, false).filter_map(ipv6).collect();
    let candidates = pools.iter().filter_map(|pool| pool.subnets(IPV6_PREFIX).ok()).flatten();
    candidates
        .filter(|net| !ec2_keeps(range, net.network()) && !ec2_keeps(range, net.broadcast()))
        .filter(|net| !explicit.iter().any(|reserved| overlap6(*reserved, *net)))
        .find(|net| ipv6_is_free(txn, subnet, *net))
        .ok_or_else(too_few_ranges)
}

/// Checks that an interface has no more addresses than its instance's type allows.
///
/// # Errors
/// It has.
pub(crate) fn check_limits(txn: &Txn, eni: &Eni) -> Result<(), Error> {
    let instance = txn.state().instance_of(eni);
    check_type(eni, instance.map(|instance| instance.instance_type.as_str()))
}

/// As [`check_limits`], for an instance of a type that may not be there yet.
///
/// # Errors
/// It has more.
pub(crate) fn check_type(eni: &Eni, type_name: Option<&str>) -> Result<(), Error> {
    let facts = type_name.and_then(catalog::instance_type);
    let (ipv4, ipv6) = facts.map_or((MAX_ADDRESSES, MAX_ADDRESSES), |facts| {
        (facts.ipv4_per_interface as usize, facts.ipv6_per_interface as usize)
    });
    let whose = type_name.map_or_else(String::new, |name| format!(" of an instance of type {name}"));
    let check = |family: &str, has: usize, most: usize| {
        if has <= most {
            return Ok(());
        }
        Err(Error::specific(
            "PrivateIpAddressLimitExceeded",
            format!(
                "Number of {family} addresses and prefixes will exceed limit: an interface{whose} can have {most}."
            ),
        ))
    };
    check("private", eni.private_ips.len() + eni.prefixes.len(), ipv4)?;
    check("IPv6", eni.ipv6.len() + eni.ipv6_prefixes.len(), ipv6)
}

/// Gives an interface addresses and ranges. With `reassign`, secondary addresses asked for by name move from the
/// interface that has them, together with Elastic IP addresses that stand for them.
///
/// # Errors
/// The interface is missing or managed, an address can't be given, or the instance's type allows no more.
pub fn assign(
    txn: &mut Txn,
    world: &World,
    id: &EniId,
    wanted: &Wanted,
    reassign: bool,
) -> Result<Assigned, Error> {
    let mut eni = find_own(txn, world, id)?;
    let subnet = find_subnet(txn, world, &eni.subnet_id)?;
    // What the interface has already is no error.
    let mut wanted = wanted.clone();
    let mut answer: Vec<Ipv4Addr> =
        wanted.ipv4.iter().copied().filter(|ip| eni.private_ips.contains(ip)).collect();
    wanted.ipv4.retain(|ip| !eni.private_ips.contains(ip));
    let mut moved = Vec::new();
    if reassign {
        for ip in &wanted.ipv4 {
            moved.extend(take_away(txn, &subnet, *ip)?);
        }
    }
    let mut given = give(txn, &mut Taker::default(), &subnet, &mut eni, &wanted)?;
    check_limits(txn, &eni)?;
    txn.put(eni);
    for mut address in moved {
        if let Some(association) = &mut address.association {
            association.eni_id = id.clone();
        }
        txn.put(address);
    }
    answer.append(&mut given.ipv4);
    given.ipv4 = answer;
    Ok(given)
}

/// Takes a secondary address from the interface that has it. Answers the Elastic IP address that stood for it.
fn take_away(txn: &mut Txn, subnet: &Subnet, ip: Ipv4Addr) -> Result<Option<Address>, Error> {
    let Some(holder) = txn.state().subnet_ips.get(&(subnet.id.clone(), ip)).cloned() else { return Ok(None) };
    let mut other = find_own(txn, &subnet.world, &holder)?;
    if other.private_ips.first() == Some(&ip) {
        return Err(Error::InvalidParameterValue(format!(
            "{ip} is the primary private IP address of interface {holder}, which can't be reassigned."
        )));
    }
    let address =
        txn.state().elastic_ip(&holder, ip).map(|address| (address.world.clone(), address.id.clone()));
    let address = address.and_then(|(world, id)| txn.get::<Address>(&world, &id));
    other.private_ips.retain(|have| *have != ip);
    txn.put(other);
    Ok(address)
}

/// Takes addresses and ranges back. Elastic IP addresses that stood for them stay allocated.
///
/// # Errors
/// The interface is missing or managed, doesn't have one of them, or it is its primary address.
pub fn unassign_ipv4(
    txn: &mut Txn,
    world: &World,
    id: &EniId,
    ips: &[Ipv4Addr],
    prefixes: &[Ipv4Net],
) -> Result<(), Error> {
    let mut eni = find_own(txn, world, id)?;
    for ip in ips {
        if eni.private_ips.first() == Some(ip) {
            return Err(Error::InvalidParameterValue(format!(
                "The primary private IP address {ip} of network interface {id} can't be unassigned."
            )));
        }
        if !eni.private_ips.contains(ip) {
            return Err(Error::InvalidParameterValue(format!(
                "Some of the addresses are not assigned to interface {id}: {ip}"
            )));
        }
        free_elastic_ip(txn, &eni, *ip);
        eni.private_ips.retain(|have| have != ip);
    }
    for net in prefixes {
        if !eni.prefixes.contains(net) {
            return Err(Error::InvalidParameterValue(format!(
                "Some of the prefixes are not assigned to interface {id}: {net}"
            )));
        }
        eni.prefixes.retain(|have| have != net);
    }
    txn.put(eni);
    Ok(())
}

/// As [`unassign_ipv4`].
///
/// # Errors
/// As [`unassign_ipv4`].
pub fn unassign_ipv6(
    txn: &mut Txn,
    world: &World,
    id: &EniId,
    ips: &[Ipv6Addr],
    prefixes: &[Ipv6Net],
) -> Result<(), Error> {
    let mut eni = find_own(txn, world, id)?;
    for ip in ips {
        if eni.primary_ipv6 && eni.ipv6.first() == Some(ip) {
            return Err(Error::InvalidParameterValue(format!(
                "The primary IPv6 address {ip} of network interface {id} can't be unassigned."
            )));
        }
        if !eni.ipv6.contains(ip) {
            return Err(Error::InvalidParameterValue(format!(
                "Some of the addresses are not assigned to interface {id}: {ip}"
            )));
        }
        eni.ipv6.retain(|have| have != ip);
    }
    for net in prefixes {
        if !eni.ipv6_prefixes.contains(net) {
            return Err(Error::InvalidParameterValue(format!(
                "Some of the prefixes are not assigned to interface {id}: {net}"
            )));
        }
        eni.ipv6_prefixes.retain(|have| have != net);
    }
    txn.put(eni);
    Ok(())
}
