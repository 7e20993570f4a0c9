//! Addresses: who may have which.
//!
//! ```text
//!   subnet 10.0.0.0/24   .0 .1 .2 .3 reserved by EC2 │ .4 … │ 10.0.0.64/27 reserved by its owner │ … │ .255 reserved
//!                                                      ▲ automatic assignment walks the gaps between what is taken,
//!                                                        around reserved and delegated ranges
//! ```
//! What is taken is known by ordered indexes of the state. A [`Taker`] remembers where its last search ended, so that a
//! launch of a thousand instances walks what was taken before once and not a thousand times.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use cumulet_model::SubnetId;
use cumulet_model::network::Subnet;
use cumulet_node_api::{VPC_IPV6_PREFIX, host_ipv6_range};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use crate::Error;
use crate::db::{State, Txn};

/// A locally administered unicast MAC, as EC2's begin.
pub fn random_mac() -> [u8; 6] {
    let mut mac: [u8; 6] = rand::random();
    mac[0] = 0x02;
    mac
}

/// The first number of a range that is none of `taken`, which come in ascending order.
fn first_gap(from: u32, to: u32, taken: impl Iterator<Item = u32>) -> Option<u32> {
    let mut free = from;
    for number in taken {
        if number > free {
            break;
        }
        if number == free {
            free = free.checked_add(1)?;
        }
    }
    (free <= to).then_some(free)
}

/// Numbers of the first and the last address.
fn ends(net: Ipv4Net) -> (u32, u32) {
    (net.network().into(), net.broadcast().into())
}

/// Ranges that automatic assignment of single addresses walks around: reserved by the owner, or delegated to an
/// interface. In order, and each as numbers of its first and last address.
fn blocked(state: &State, subnet: &Subnet) -> Vec<(u32, u32)> {
    let reserved = subnet.reservations.iter().filter_map(|reservation| match reservation.cidr {
        IpNet::V4(net) => Some(ends(net)),
        IpNet::V6(_) => None,
    });
    let mut blocked: Vec<(u32, u32)> = reserved.chain(delegated(state, subnet).map(ends)).collect();
    blocked.sort_unstable();
    blocked
}

/// Ranges of a subnet that interfaces have.
fn delegated<'a>(state: &'a State, subnet: &Subnet) -> impl Iterator<Item = Ipv4Net> + 'a {
    let first = (subnet.id.clone(), Ipv4Addr::UNSPECIFIED);
    let last = (subnet.id.clone(), Ipv4Addr::BROADCAST);
    state.subnet_prefixes.range(first..=last).map(|(_, (net, _))| *net)
}

/// Numbers of the single addresses of a subnet that interfaces have, from one on.
fn taken<'a>(state: &'a State, subnet: &Subnet, from: u32, to: u32) -> impl Iterator<Item = u32> + 'a {
    let first = (subnet.id.clone(), Ipv4Addr::from(from));
    let last = (subnet.id.clone(), Ipv4Addr::from(to));
    state.subnet_ips.range(first..=last).map(|((_, ip), _)| u32::from(*ip))
}

/// The addresses of a subnet that can be given at all.
fn assignable(subnet: &Subnet) -> (u32, u32) {
    let (first, last) = ends(subnet.cidr);
    (first.saturating_add(4), last.saturating_sub(1))
}

/// What a call answers when a subnet has no addresses left.
pub(crate) fn subnet_full(subnet: &Subnet) -> Error {
    Error::InsufficientFreeAddresses(format!(
        "There are not enough free addresses in subnet '{}' to satisfy the requested number of instances.",
        subnet.id
    ))
}

/// Takes addresses in one transaction, each after the one before.
#[derive(Debug, Default)]
pub struct Taker {
    private: BTreeMap<SubnetId, u32>,
    public: Option<u32>,
}

impl Taker {
    /// As [`take_private`].
    ///
    /// # Errors
    /// The subnet is full.
    pub fn private(&mut self, txn: &Txn, subnet: &Subnet, but: &[Ipv4Addr]) -> Result<Ipv4Addr, Error> {
        let (first, last) = assignable(subnet);
        let mut from = self.private.get(&subnet.id).copied().unwrap_or(first);
        let around = blocked(txn.state(), subnet);
        while from <= last {
            if let Some((_, end)) = around.iter().find(|(start, end)| (*start..=*end).contains(&from)) {
                from = end.saturating_add(1);
                continue;
            }
            // Up to the next range to walk around.
            let next = around.iter().map(|(start, _)| *start).find(|start| *start > from);
            let to = next.map_or(last, |start| last.min(start - 1));
            let mut start = from;
            while let Some(free) = first_gap(start, to, taken(txn.state(), subnet, start, to)) {
                if !but.contains(&Ipv4Addr::from(free)) {
                    self.private.insert(subnet.id.clone(), free);
                    return Ok(Ipv4Addr::from(free));
                }
                start = free.saturating_add(1);
            }
            from = to.saturating_add(1);
        }
        Err(subnet_full(subnet))
    }

    /// As [`take_public`].
    ///
    /// # Errors
    /// The pool is empty.
    pub fn public(&mut self, txn: &Txn, pool: Ipv4Net) -> Result<Ipv4Addr, Error> {
        let (first, last) = public_range(pool);
        let from = self.public.unwrap_or(first);
        let have = txn.state().public_ips.range(Ipv4Addr::from(from)..=Ipv4Addr::from(last));
        let free = first_gap(from, last, have.map(|(ip, _)| u32::from(*ip))).ok_or_else(|| {
            Error::InsufficientPublicAddresses(format!("The pool {pool} has no free public address."))
        })?;
        self.public = Some(free);
        Ok(Ipv4Addr::from(free))
    }
}

/// The addresses of a pool that can be given: its network's own first address is left for the operator's gateway.
fn public_range(pool: Ipv4Net) -> (u32, u32) {
    let (first, last) = ends(pool);
    (first.saturating_add(2), last.saturating_sub(1).max(first.saturating_add(1)))
}

/// The first address of the pool that nobody has.
///
/// # Errors
/// The pool is empty.
pub fn take_public(txn: &Txn, pool: Ipv4Net) -> Result<Ipv4Addr, Error> {
    Taker::default().public(txn, pool)
}

/// The first address of a subnet that nobody has, that is none of `but`, and in no range that is reserved or delegated.
///
/// # Errors
/// The subnet is full.
pub fn take_private(txn: &Txn, subnet: &Subnet, but: &[Ipv4Addr]) -> Result<Ipv4Addr, Error> {
    Taker::default().private(txn, subnet, but)
}

/// How many addresses [`take_private`] could take.
pub fn count_private(state: &State, subnet: &Subnet) -> u32 {
    let (mut from, last) = assignable(subnet);
    let mut free: u32 = 0;
    let mut add = |from: u32, to: u32| {
        if from <= to {
            let taken = u32::try_from(taken(state, subnet, from, to).count()).unwrap_or(u32::MAX);
            free = free.saturating_add((to - from + 1).saturating_sub(taken));
        }
    };
    for (start, end) in blocked(state, subnet) {
        if start > from {
            add(from, last.min(start - 1));
        }
        from = from.max(end.saturating_add(1));
    }
    add(from, last);
    free
}

/// How many addresses [`take_public`] could take.
pub fn count_public(state: &State, pool: Ipv4Net) -> u32 {
    let (first, last) = public_range(pool);
    let taken = state.public_ips.range(Ipv4Addr::from(first)..=Ipv4Addr::from(last)).count();
    (last - first + 1).saturating_sub(u32::try_from(taken).unwrap_or(u32::MAX))
}

/// How many addresses of a subnet nobody has, as `AvailableIpAddressCount`: those of reserved ranges are counted, since
/// they can be asked for by name.
pub fn count_available(state: &State, subnet: &Subnet) -> u32 {
    let (first, last) = ends(subnet.cidr);
    let single = u32::try_from(taken(state, subnet, first, last).count()).unwrap_or(u32::MAX);
    let of_ranges: u32 = delegated(state, subnet).map(|net| 1u32 << (32 - net.prefix_len()).min(31)).sum();
    subnet.capacity().saturating_sub(single).saturating_sub(of_ranges)
}

/// The first /56 of the server's IPv6 pool that no VPC has, nor the host itself.
///
/// # Errors
/// The pool is empty.
pub fn take_vpc_ipv6(txn: &Txn, pool: Ipv6Net) -> Result<Ipv6Net, Error> {
    let empty = || {
        Error::specific(
            "InsufficientAddressCapacity",
            format!("The IPv6 pool {pool} has no free range of /{VPC_IPV6_PREFIX}."),
        )
    };
    let step: u128 = 1 << (128 - VPC_IPV6_PREFIX);
    let host = host_ipv6_range(pool);
    let mut free = u128::from(pool.network());
    for net in txn.state().vpc_ipv6.keys().filter(|net| pool.contains(*net)) {
        let have = u128::from(net.network());
        if have > free {
            break;
        }
        free = free.max(have.checked_add(step).ok_or_else(empty)?);
    }
    let fits = free.checked_add(step - 1).is_some_and(|end| end < u128::from(host.network()));
    fits.then(|| Ipv6Net::new(free.into(), VPC_IPV6_PREFIX).ok()).flatten().ok_or_else(empty)
}

/// Length of the prefix of a subnet's IPv6 range.
pub const SUBNET_IPV6_PREFIX: u8 = 64;

/// Checks that an address of a subnet can be given to an interface that asks for it by name.
///
/// # Errors
/// It is outside, reserved, or taken.
pub fn check_private(txn: &Txn, subnet: &Subnet, ip: Ipv4Addr) -> Result<(), Error> {
    if !subnet.cidr.contains(&ip) {
        return Err(Error::InvalidParameterValue(format!(
            "Address {ip} does not fall within the subnet's address range"
        )));
    }
    // A range that is reserved for prefixes has no single addresses.
    let for_prefixes = subnet
        .reservations
        .iter()
        .any(|reservation| reservation.prefix && reservation.cidr.contains(&IpAddr::V4(ip)));
    if !subnet.assignable(ip) || for_prefixes {
        return Err(Error::InvalidParameterValue(format!(
            "Address {ip} is in subnet's reserved address range"
        )));
    }
    let state = txn.state();
    if state.subnet_ips.contains_key(&(subnet.id.clone(), ip))
        || delegated(state, subnet).any(|net| net.contains(&ip))
    {
        return Err(Error::AddressInUse(format!("Address {ip} is in use.")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_first_gap_is_the_smallest_number_that_is_not_taken(
            taken in proptest::collection::btree_set(0u32..40, 0..40), from in 0u32..40, to in 0u32..40
        ) {
            let expected = (from..=to).find(|n| !taken.contains(n));
            let rest: BTreeSet<u32> = taken.range(from..).copied().collect();
            prop_assert_eq!(first_gap(from, to, rest.into_iter()), expected);
        }
    }

    #[test]
    fn a_pool_gives_neither_its_ends_nor_its_first_host() {
        let range = public_range("198.18.0.0/29".parse().unwrap());
        let text = |n| Ipv4Addr::from(n).to_string();
        assert_eq!((text(range.0), text(range.1)), ("198.18.0.2".into(), "198.18.0.6".into()));
    }
}
