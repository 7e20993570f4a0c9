//! What an interface's owner permits another account of the same region to do with it: to attach it to an instance, and to
//! let an Elastic IP address stand for it. The interface, its VPC and its security groups stay the owner's.
//!
//! A permission is asked for when something is done; taking it away undoes nothing.

use cumulet_model::network::{Eni, InterfacePermission, InterfacePermissionKind};
use cumulet_model::{AccountId, EniId, InterfacePermissionId, Record, World};

use super::find_own;
use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;

fn of_interface<'a>(state: &'a State, id: &'a EniId) -> impl Iterator<Item = &'a InterfacePermission> + 'a {
    state.referrers::<InterfacePermission>(id).filter(move |permission| permission.eni_id == *id)
}

/// Permits an account something; all permissions of an interface are for one account, as on EC2.
///
/// # Errors
/// The interface is missing or managed; the account is its owner's, permitted already, or not the one that is permitted
/// something already.
pub fn create(
    txn: &mut Txn,
    world: &World,
    eni_id: &EniId,
    account: &AccountId,
    kind: InterfacePermissionKind,
) -> Result<InterfacePermissionId, Error> {
    find_own(txn, world, eni_id)?;
    if *account == world.account {
        return Err(Error::InvalidParameterValue(format!(
            "Invalid value '{account}' for awsAccountId: the account owns the network interface."
        )));
    }
    for permission in of_interface(txn.state(), eni_id) {
        if permission.account != *account {
            return Err(Error::OperationNotPermitted(format!(
                "The network interface '{eni_id}' is permitted to another account already: it can be to one at a time."
            )));
        }
        if permission.kind == kind {
            return Err(Error::DuplicatePermission(format!(
                "The permission {} of the account {account} for the network interface '{eni_id}' already exists",
                kind.name()
            )));
        }
    }
    let id: InterfacePermissionId = new_id();
    txn.put(InterfacePermission {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        eni_id: eni_id.clone(),
        account: account.clone(),
        kind,
    });
    Ok(id)
}

/// Takes a permission away. What was done by it stays as it is.
///
/// # Errors
/// It is missing; or the account has the interface attached, and `force` isn't said.
pub fn delete(txn: &mut Txn, world: &World, id: &InterfacePermissionId, force: bool) -> Result<(), Error> {
    let permission: InterfacePermission =
        txn.get(world, id).ok_or_else(|| Error::not_found(Noun::NetworkInterfacePermission, id))?;
    let eni = txn.get::<Eni>(world, &permission.eni_id);
    let account = eni.and_then(|eni| eni.attachment?.account);
    let attached = permission.kind == InterfacePermissionKind::InstanceAttach
        && account.is_some_and(|account| account == permission.account);
    if attached && !force {
        return Err(Error::OperationNotPermitted(format!(
            "The account {} has the network interface '{}' attached to an instance. Detach it, or delete the permission \
             by force.",
            permission.account, permission.eni_id
        )));
    }
    txn.delete::<InterfacePermission>(world, id);
    Ok(())
}

/// Takes all permissions of an interface away, which is being deleted.
pub(super) fn remove_all(txn: &mut Txn, eni: &Eni) {
    for key in of_interface(txn.state(), &eni.id).map(Record::key).collect::<Vec<_>>() {
        txn.delete::<InterfacePermission>(&key.world, &key.id);
    }
}

/// An interface that an account may do something with: its own, or one whose owner permits it.
///
/// # Errors
/// There is none, its owner permits something else, or it belongs to a gateway or endpoint.
pub(crate) fn find_permitted(
    txn: &mut Txn,
    world: &World,
    id: &EniId,
    kind: InterfacePermissionKind,
) -> Result<Eni, Error> {
    let given = |permission: &&InterfacePermission| world.of(&permission.world.account) == permission.world;
    let permissions: Vec<_> = of_interface(txn.state(), id)
        .filter(|permission| permission.account == world.account)
        .filter(given)
        .map(|permission| (permission.world.clone(), permission.kind))
        .collect();
    match permissions.iter().find(|(_, permitted)| *permitted == kind) {
        Some((owner, _)) => find_own(txn, owner, id),
        None if permissions.is_empty() => find_own(txn, world, id),
        None => Err(Error::OperationNotPermitted(format!(
            "You have no {} permission for the network interface '{id}'.",
            kind.name()
        ))),
    }
}

/// The account of a world, where it isn't that of the interface's owner: what an attachment or association says of it.
pub(crate) fn other(world: &World, owner: &World) -> Option<AccountId> {
    (world.account != owner.account).then(|| world.account.clone())
}
