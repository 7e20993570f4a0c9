//! Elastic IP addresses.

use std::borrow::Cow;
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{AccountId, AddressAssociationId, AllocationId, EniId, Time};

/// What an Elastic IP address stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressAssociation {
    /// Its id.
    pub id: AddressAssociationId,
    /// The interface.
    pub eni_id: EniId,
    /// The interface's owner, where that is another account than the address's, which permitted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
    /// One of its private addresses.
    pub private_ip: Ipv4Addr,
}

/// An offer of an address to another account. It lies on the address itself, before as well as after it was accepted,
/// so that its former owner can see for a while what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressTransfer {
    /// The address's id with the account that offered it.
    pub allocation_id: AllocationId,
    /// Who offered it.
    pub from: AccountId,
    /// To whom.
    pub to: AccountId,
    /// When the offer ends.
    pub expires: Time,
    /// When it was accepted; the address is the other account's since.
    #[serde(default)]
    pub accepted: Option<Time>,
}

/// An Elastic IP address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Address {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: AllocationId,
    /// The address.
    pub public_ip: Ipv4Addr,
    /// The name that its owner gave it for reverse look-ups (ModifyAddressAttribute).
    #[serde(default)]
    pub ptr: Option<String>,
    /// What it stands for now.
    #[serde(default)]
    pub association: Option<AddressAssociation>,
    /// Its offer to another account.
    #[serde(default)]
    pub transfer: Option<AddressTransfer>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Address, "address", id);

impl Address {
    /// Where the interface lives that it stands for, if it stands for one.
    pub fn eni_world(&self) -> Cow<'_, World> {
        match self.association.as_ref().and_then(|association| association.account.as_ref()) {
            None => Cow::Borrowed(&self.world),
            Some(account) => Cow::Owned(self.world.of(account)),
        }
    }
}
