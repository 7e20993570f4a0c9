//! Ranges of a subnet that are kept from automatic assignment.
//!
//! From an `explicit` one, single addresses are given to whoever asks for them by name; a `prefix` one is for delegated
//! prefixes alone. What interfaces have in the range already stays theirs.

use cumulet_model::network::{CidrReservation, Subnet};
use cumulet_model::{SubnetCidrReservationId, SubnetId, Tags, World};
use ipnet::IpNet;

use crate::Error;
use crate::db::Txn;
use crate::error::Noun;
use crate::launch::find_subnet;
use crate::world::new_id;

/// Longest prefixes that leave room for a delegated one: /28 of IPv4, /80 of IPv6.
const LONGEST_FOR_PREFIXES: [u8; 2] = [28, 80];

/// A range asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct NewReservation {
    /// The range.
    pub cidr: IpNet,
    /// For prefixes instead of single addresses.
    pub prefix: bool,
    /// The owner's words.
    pub description: Option<String>,
    /// Tags.
    pub tags: Tags,
}

fn overlap(a: IpNet, b: IpNet) -> bool {
    a.contains(&b) || b.contains(&a)
}

/// The subnet of a reservation and its place among the subnet's.
pub(crate) fn place(txn: &mut Txn, world: &World, id: &str) -> Option<(Subnet, usize)> {
    let ours = |subnet: &Subnet| subnet.reservations.iter().position(|r| r.id.as_str() == id);
    let subnet = txn.state().subnets.in_world(world).find(|subnet| ours(subnet).is_some())?.id.clone();
    let subnet = txn.get::<Subnet>(world, subnet)?;
    let place = ours(&subnet)?;
    Some((subnet, place))
}

/// Keeps a range of a subnet.
///
/// # Errors
/// The subnet is missing, the range isn't of it, or overlaps one that is kept.
pub fn create(
    txn: &mut Txn,
    world: &World,
    id: &SubnetId,
    new: NewReservation,
) -> Result<CidrReservation, Error> {
    let mut subnet = find_subnet(txn, world, id)?;
    let cidr = new.cidr.trunc();
    let within = match cidr {
        IpNet::V4(net) => subnet.cidr.contains(&net),
        IpNet::V6(net) => subnet.ipv6_cidrs.iter().any(|(_, have)| have.contains(&net)),
    };
    if !within {
        return Err(Error::InvalidParameterValue(format!(
            "Reservation CIDR {cidr} is not within the CIDR range of subnet '{id}'"
        )));
    }
    let longest = LONGEST_FOR_PREFIXES[usize::from(matches!(cidr, IpNet::V6(_)))];
    if new.prefix && cidr.prefix_len() > longest {
        return Err(Error::InvalidParameterValue(format!(
            "Reservation CIDR {cidr} is too small for prefixes: it must be /{longest} or larger"
        )));
    }
    if subnet.reservations.iter().any(|reservation| overlap(reservation.cidr, cidr)) {
        return Err(Error::InvalidParameterValue(format!(
            "Reservation CIDR {cidr} has overlap with existing reserved CIDR block"
        )));
    }
    let reservation = CidrReservation {
        id: new_id(),
        cidr,
        prefix: new.prefix,
        description: new.description,
        tags: new.tags,
    };
    subnet.reservations.push(reservation.clone());
    txn.put(subnet);
    Ok(reservation)
}

/// Gives a range free. Answers it with its subnet.
///
/// # Errors
/// It isn't there.
pub fn delete(
    txn: &mut Txn,
    world: &World,
    id: &SubnetCidrReservationId,
) -> Result<(Subnet, CidrReservation), Error> {
    let (mut subnet, place) =
        place(txn, world, id.as_str()).ok_or_else(|| Error::not_found(Noun::SubnetCidrReservation, id))?;
    let reservation = subnet.reservations.remove(place);
    txn.put(subnet.clone());
    Ok((subnet, reservation))
}
