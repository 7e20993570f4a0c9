//! Owners and sharing of images and snapshots, as callers name them.

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

fn account(number: &str) -> Result<AccountId, ApiError> {
    AccountId::parse(number)
        .ok_or_else(|| ApiError::client("InvalidUserID.Malformed", format!("Invalid user id: \"{number}\"")))
}

/// Whether what is shared with everybody (or with nobody) is among what a call wants by the users it is shared with.
/// Nothing here is shared with single accounts.
///
/// # Errors
/// A word that is neither `self`, `all` nor an account number.
pub fn shared_with(users: &[String], public: bool) -> Result<bool, ApiError> {
    for user in users.iter().filter(|user| !matches!(user.as_str(), "self" | "all")) {
        account(user)?;
    }
    Ok(users.is_empty() || public && users.iter().any(|user| user == "all"))
}

/// The alias of an owner.
pub fn alias(owner: &AccountId) -> Option<&'static str> {
    (owner.as_str() == AccountId::IMAGES).then_some("amazon")
}
