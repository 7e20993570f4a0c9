//! Owners and sharing of images and snapshots, as callers name them.

use cumulet_model::image::Image;
use cumulet_model::storage::Snapshot;
use cumulet_model::{AccountId, World};

use crate::ApiError;

/// Owners that a call wants; none named means all.
pub struct Owners(Option<Vec<AccountId>>);

impl Owners {
    /// From a call: account numbers, `self`, or an alias. Aliases whose account has nothing here match nothing.
    ///
    /// # Errors
    /// A word that is none of these.
    pub fn parse(world: &World, given: &[String]) -> Result<Self, ApiError> {
        if given.is_empty() {
            return Ok(Self(None));
        }
        let mut accounts = Vec::with_capacity(given.len());
        for owner in given {
            match owner.as_str() {
                "self" => accounts.push(world.account.clone()),
                "amazon" => accounts.push(AccountId::images()),
                "aws-marketplace" | "aws-backup-vault" => {}
                number => accounts.push(account(number)?),
            }
        }
        Ok(Self(Some(accounts)))
    }

    /// Whether an owner is wanted.
    pub fn want(&self, owner: &AccountId) -> bool {
        self.0.as_ref().is_none_or(|owners| owners.contains(owner))
    }
}

/// An account's number as callers give it.
///
/// # Errors
/// It is none.
pub fn account(number: &str) -> Result<AccountId, ApiError> {
    AccountId::parse(number)
        .ok_or_else(|| ApiError::client("InvalidUserID.Malformed", format!("Invalid user id: \"{number}\"")))
}

/// Who is to be able to launch the images that a call wants.
pub struct Executable(Option<Vec<Restorer>>);

impl Executable {
    /// From a call: account numbers, `self`, or `all`; none named means that it doesn't matter.
    ///
    /// # Errors
    /// A word that is none of these.
    pub fn parse(world: &World, given: &[String]) -> Result<Self, ApiError> {
        Ok(Self(Restorable::parse(world, given)?.0))
    }

    /// Whether an image is wanted: it is shared with one of these by name, or with all. Its owner doesn't count.
    pub fn want(&self, image: &Image) -> bool {
        self.0.as_ref().is_none_or(|users| {
            users.iter().any(|user| match user {
                Restorer::All => image.public,
                Restorer::Account(account) => image.launch_permissions.contains(account),
            })
        })
    }
}

/// Who is to be able to make volumes of the snapshots that a call wants.
pub struct Restorable(Option<Vec<Restorer>>);

enum Restorer {
    All,
    Account(AccountId),
}

impl Restorable {
    /// From a call: account numbers, `self`, or `all`; none named means that it doesn't matter.
    ///
    /// # Errors
    /// A word that is none of these.
    pub fn parse(world: &World, given: &[String]) -> Result<Self, ApiError> {
        let restorer = |user: &String| match user.as_str() {
            "all" => Ok(Restorer::All),
            "self" => Ok(Restorer::Account(world.account.clone())),
            number => account(number).map(Restorer::Account),
        };
        let restorers = given.iter().map(restorer).collect::<Result<Vec<_>, _>>()?;
        Ok(Self((!restorers.is_empty()).then_some(restorers)))
    }

    /// Whether a snapshot is wanted: it is shared with one of these, by name or with all. An owner counts as such only
    /// where its own account is named.
    pub fn want(&self, snapshot: &Snapshot) -> bool {
        self.0.as_ref().is_none_or(|restorers| {
            restorers.iter().any(|restorer| match restorer {
                Restorer::All => snapshot.public,
                Restorer::Account(account) => {
                    snapshot.world.account == *account || snapshot.shared_with.contains(account)
                }
            })
        })
    }
}

/// The alias of an owner.
pub fn alias(owner: &AccountId) -> Option<&'static str> {
    (owner.as_str() == AccountId::IMAGES).then_some("amazon")
}
