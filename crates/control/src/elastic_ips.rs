//! Elastic IP addresses: allocated, associated with an interface's private address, offered to other accounts.
//!
//! An address belongs to an account until it is released, and stands for one private address of one interface at a time;
//! the node maps the two one to one. While one stands for an interface's primary address, the interface has no automatic
//! public address (`Cloud::settle_public_ip`).

use std::net::Ipv4Addr;

use cumulet_model::instance::{Instance, InstanceState};
use cumulet_model::network::{Address, AddressAssociation, AddressTransfer, Eni, InterfacePermissionKind};
use cumulet_model::{
    AccountId, AddressAssociationId, AllocationId, EniId, InstanceId, Record, Tags, Time, World,
};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::instances::state_of;
use crate::interfaces::{find_own, permissions};
use crate::world::new_id;
use crate::{Cloud, Error, addresses, attributes};

/// Addresses that an account may have in a region, as on EC2.
pub const MAX_ADDRESSES: usize = 5;
/// How long an offer to another account is open, as on EC2.
const OFFERED: jiff::SignedDuration = jiff::SignedDuration::from_hours(7 * 24);
/// How long its former owner sees that an address was transferred, as on EC2.
const ACCEPTED_SHOWN: jiff::SignedDuration = jiff::SignedDuration::from_hours(14 * 24);

/// How a caller names an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddressRef {
    /// By its allocation.
    Id(AllocationId),
    /// By itself.
    Ip(Ipv4Addr),
}

/// What an address is to stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The only interface of an instance.
    Instance(InstanceId),
    /// An interface.
    Interface(EniId),
}

/// An address of a world by itself.
pub fn by_ip<'a>(state: &'a State, world: &World, ip: Ipv4Addr) -> Option<&'a Address> {
    let id = state.public_ips.get(&ip)?;
    state.get::<Address>(world, id)
}

fn no_address(ip: Ipv4Addr) -> Error {
    Error::specific("InvalidAddress.NotFound", format!("Address '{ip}' not found."))
}

/// The address that a caller names.
///
/// # Errors
/// There is none of theirs.
pub fn find(txn: &mut Txn, world: &World, which: &AddressRef) -> Result<Address, Error> {
    match which {
        AddressRef::Id(id) => txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Address, id)),
        AddressRef::Ip(ip) => {
            let id = by_ip(txn.state(), world, *ip).map(|address| address.id.clone());
            id.and_then(|id| txn.get(world, id)).ok_or_else(|| no_address(*ip))
        }
    }
}

/// What belongs to a gateway is the gateway's to change.
fn check_not_managed(txn: &mut Txn, address: &Address) -> Result<(), Error> {
    match &address.association {
        Some(association) => find_own(txn, &address.eni_world(), &association.eni_id).map(drop),
        None => Ok(()),
    }
}

fn check_room(txn: &Txn, world: &World) -> Result<(), Error> {
    if txn.state().addresses.in_world(world).count() >= MAX_ADDRESSES {
        return Err(Error::specific(
            "AddressLimitExceeded",
            "The maximum number of addresses has been reached.",
        ));
    }
    Ok(())
}

impl Cloud {
    /// Allocates an address of the pool: the one asked for, or any that is free.
    ///
    /// # Errors
    /// The account has too many, the pool is empty, or the address is taken or of no pool.
    pub fn allocate_address(
        &self,
        txn: &mut Txn,
        world: &World,
        asked: Option<Ipv4Addr>,
        tags: Tags,
    ) -> Result<AllocationId, Error> {
        check_room(txn, world)?;
        let pool = self.settings.public_cidr;
        let public_ip = match asked {
            Some(ip) => {
                // The first host is the operator's gateway.
                if !pool.contains(&ip)
                    || ip == pool.broadcast()
                    || u32::from(ip) < u32::from(pool.network()) + 2
                {
                    return Err(no_address(ip));
                }
                if txn.state().public_ips.contains_key(&ip) {
                    return Err(Error::AddressInUse(format!("Address {ip} is in use.")));
                }
                ip
            }
            None => addresses::take_public(txn, pool)?,
        };
        let id: AllocationId = new_id();
        txn.put(Address {
            v: 1,
            world: world.clone(),
            id: id.clone(),
            public_ip,
            ptr: None,
            association: None,
            transfer: None,
            tags,
        });
        Ok(id)
    }

    /// Lets an address stand for a private address of an interface, its primary one unless another is named. The interface is
    /// an own one, or one whose owner permits it.
    ///
    /// # Errors
    /// One is missing or managed, the VPC has no internet gateway, or with `reassociate` false either is associated.
    pub fn associate_address(
        &self,
        txn: &mut Txn,
        world: &World,
        which: &AddressRef,
        target: &Target,
        private_ip: Option<Ipv4Addr>,
        reassociate: bool,
    ) -> Result<AddressAssociationId, Error> {
        let mut address = find(txn, world, which)?;
        let eni = match target {
            Target::Interface(id) => id.clone(),
            Target::Instance(id) => interface_of(txn, world, id)?.id,
        };
        let eni = permissions::find_permitted(txn, world, &eni, InterfacePermissionKind::EipAssociate)?;
        let private_ip = match private_ip {
            Some(ip) if eni.private_ips.contains(&ip) => ip,
            Some(ip) => {
                return Err(Error::InvalidParameterValue(format!(
                    "The private IP address {ip} is not assigned to network interface {}.",
                    eni.id
                )));
            }
            None => *eni.private_ips.first().ok_or_else(|| {
                Error::InvalidParameterValue(format!("The interface {} has no private IP address.", eni.id))
            })?,
        };
        let gateway = |g: &&cumulet_model::network::InternetGateway| g.vpc_id.as_ref() == Some(&eni.vpc_id);
        if !txn.state().internet_gateways.in_world(&eni.world).any(|g| gateway(&g)) {
            return Err(Error::specific(
                "Gateway.NotAttached",
                format!("Network {} is not attached to any internet gateway", eni.vpc_id),
            ));
        }
        check_not_managed(txn, &address)?;
        if let Some(association) = &address.association {
            if association.eni_id == eni.id && association.private_ip == private_ip {
                return Ok(association.id.clone());
            }
            if !reassociate {
                return Err(Error::specific(
                    "Resource.AlreadyAssociated",
                    format!(
                        "resource {} is already associated with associate-id {}",
                        address.id, association.id
                    ),
                ));
            }
        }
        if let Some(other) = txn.state().elastic_ip(&eni.id, private_ip) {
            // One that isn't the interface owner's takes the place of an own address only.
            if !reassociate || *world != eni.world && *world != other.world {
                return Err(Error::specific(
                    "Resource.AlreadyAssociated",
                    format!(
                        "the private IP address {private_ip} of {} is already associated with {}",
                        eni.id, other.id
                    ),
                ));
            }
            let mut other = other.clone();
            other.association = None;
            txn.put(other);
        }
        let id: AddressAssociationId = new_id();
        let before = (address.eni_world().into_owned(), address.association.take());
        address.association = Some(AddressAssociation {
            id: id.clone(),
            eni_id: eni.id.clone(),
            account: permissions::other(&eni.world, world),
            private_ip,
        });
        txn.put(address);
        if let (before, Some(association)) = before {
            self.settle_public_ip(txn, &before, &association.eni_id);
        }
        self.settle_public_ip(txn, &eni.world, &eni.id);
        Ok(id)
    }

    /// Lets an address stand for nothing. One that does already is no error, where it is named by itself.
    ///
    /// # Errors
    /// There is no such association or address, or it is a gateway's.
    pub fn disassociate_address(
        &self,
        txn: &mut Txn,
        world: &World,
        which: &Disassociate,
    ) -> Result<(), Error> {
        let mut address = match which {
            Disassociate::Address(ip) => find(txn, world, &AddressRef::Ip(*ip))?,
            Disassociate::Association(id) => {
                let by_id = |address: &&Address| address.association.as_ref().is_some_and(|a| a.id == *id);
                let found =
                    txn.state().addresses.in_world(world).find(by_id).map(|address| address.id.clone());
                let found = found.and_then(|id| txn.get::<Address>(world, id));
                found.ok_or_else(|| Error::not_found(Noun::AddressAssociation, id))?
            }
        };
        check_not_managed(txn, &address)?;
        let eni_world = address.eni_world().into_owned();
        let Some(association) = address.association.take() else { return Ok(()) };
        txn.put(address);
        self.settle_public_ip(txn, &eni_world, &association.eni_id);
        Ok(())
    }
}

/// How a caller names an association to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disassociate {
    /// By its id.
    Association(AddressAssociationId),
    /// By its address.
    Address(Ipv4Addr),
}

fn interface_of(txn: &mut Txn, world: &World, id: &InstanceId) -> Result<Eni, Error> {
    let instance: Instance = txn.get(world, id).ok_or_else(|| Error::not_found(Noun::Instance, id))?;
    match state_of(txn, &instance) {
        InstanceState::ShuttingDown | InstanceState::Terminated => Err(Error::specific(
            "InvalidInstanceID",
            format!("The instance '{id}' is not in a valid state for this operation."),
        )),
        InstanceState::Pending
        | InstanceState::Running
        | InstanceState::Stopping
        | InstanceState::Stopped => attributes::only_interface(txn, &instance),
    }
}

/// Gives an address back.
///
/// # Errors
/// It is missing, or stands for something.
pub fn release(txn: &mut Txn, world: &World, which: &AddressRef) -> Result<(), Error> {
    let address = find(txn, world, which)?;
    if address.association.is_some() {
        return Err(Error::AddressInUse(format!("Address {} is in use.", address.public_ip)));
    }
    txn.delete::<Address>(world, &address.id);
    Ok(())
}

/// Sets the name for reverse look-ups, or takes it away.
///
/// # Errors
/// The address is missing, or the name is none.
pub fn set_ptr(txn: &mut Txn, world: &World, id: &AllocationId, name: Option<&str>) -> Result<(), Error> {
    let mut address = find(txn, world, &AddressRef::Id(id.clone()))?;
    address.ptr = name.map(check_name).transpose()?;
    txn.put(address);
    Ok(())
}

/// A fully qualified name, which ends with a dot.
fn check_name(name: &str) -> Result<String, Error> {
    let bare = name.strip_suffix('.').unwrap_or(name);
    let label = |label: &str| {
        let inner = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        (1..=63).contains(&label.len()) && inner && !label.starts_with('-') && !label.ends_with('-')
    };
    if bare.len() > 253 || !bare.contains('.') || !bare.split('.').all(label) {
        return Err(Error::InvalidParameterValue(format!(
            "Value ({name}) for parameter DomainName is invalid. It is not a fully qualified domain name."
        )));
    }
    Ok(format!("{}.", bare.to_ascii_lowercase()))
}

/// Offers an address to another account.
///
/// # Errors
/// The address is missing, or the account is the own one.
pub fn offer(
    txn: &mut Txn,
    world: &World,
    id: &AllocationId,
    to: AccountId,
    now: Time,
) -> Result<Address, Error> {
    let mut address = find(txn, world, &AddressRef::Id(id.clone()))?;
    if to == world.account {
        return Err(Error::InvalidParameterValue(
            "The transfer account must not be the account that owns the address.".into(),
        ));
    }
    address.transfer = Some(AddressTransfer {
        allocation_id: id.clone(),
        from: world.account.clone(),
        to,
        expires: now.saturating_add(OFFERED).unwrap_or(now),
        accepted: None,
    });
    txn.put(address.clone());
    Ok(address)
}

/// Whether an offer can still be accepted.
fn open(transfer: &AddressTransfer, now: Time) -> bool {
    transfer.accepted.is_none() && now < transfer.expires
}

/// Takes an offer back. Answers the address as it was offered.
///
/// # Errors
/// The address is missing, or offered to nobody.
pub fn withdraw(txn: &mut Txn, world: &World, id: &AllocationId, now: Time) -> Result<Address, Error> {
    let mut address = find(txn, world, &AddressRef::Id(id.clone()))?;
    let offered = address.clone();
    if !address.transfer.take().is_some_and(|transfer| open(&transfer, now)) {
        return Err(Error::specific(
            "InvalidTransfer.NotFound",
            format!("There is no pending transfer of the address {id}."),
        ));
    }
    txn.put(address);
    Ok(offered)
}

/// Takes an address that was offered; it is the caller's from then on, under an id of their own.
///
/// # Errors
/// Nobody offered it, it stands for something, has a name for reverse look-ups, or the account has too many.
pub fn accept(txn: &mut Txn, world: &World, ip: Ipv4Addr, tags: Tags, now: Time) -> Result<Address, Error> {
    let offered = |address: &&Address| {
        address.public_ip == ip
            && address.world.region == world.region
            && address.transfer.as_ref().is_some_and(|t| t.to == world.account && open(t, now))
    };
    let key = txn.state().addresses.all().find(offered).map(Record::key).ok_or_else(|| no_address(ip))?;
    let mut address: Address = txn.get(&key.world, &key.id).ok_or_else(|| no_address(ip))?;
    if address.association.is_some() {
        return Err(Error::specific(
            "InvalidTransfer.AddressAssociated",
            format!("The address {ip} is associated with a resource."),
        ));
    }
    if address.ptr.is_some() {
        return Err(Error::specific(
            "InvalidTransfer.AddressCustomPtrSet",
            format!("The address {ip} has a custom pointer record."),
        ));
    }
    check_room(txn, world)?;
    txn.delete::<Address>(&key.world, &key.id);
    address.world = world.clone();
    address.id = new_id();
    address.tags = tags;
    if let Some(transfer) = &mut address.transfer {
        transfer.accepted = Some(now);
    }
    txn.put(address.clone());
    Ok(address)
}

/// The transfers that an account offered: those that are open, and for two weeks those that were accepted.
pub fn transfers<'a>(
    state: &'a State,
    world: &'a World,
    now: Time,
) -> impl Iterator<Item = (&'a Address, &'a AddressTransfer)> + 'a {
    state
        .addresses
        .all()
        .filter(|address| address.world.region == world.region)
        .filter_map(|address| Some((address, address.transfer.as_ref()?)))
        .filter(move |(_, transfer)| transfer.from == world.account)
        .filter(move |(_, transfer)| match transfer.accepted {
            Some(when) => now.duration_since(when) < ACCEPTED_SHOWN,
            None => now < transfer.expires,
        })
}

#[cfg(test)]
mod tests {
    use super::check_name;

    #[test]
    fn names_for_reverse_look_ups_are_fully_qualified() {
        assert_eq!(check_name("Mail.example.com"), Ok("mail.example.com.".into()));
        for bad in ["", "mail", "a..b", "-a.example", "a b.example", "a.example-"] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
    }
}
