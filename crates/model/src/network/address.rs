//! Elastic IP addresses.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{AddressAssociationId, AllocationId, EniId};

/// What an Elastic IP address stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressAssociation {
    /// Its id.
    pub id: AddressAssociationId,
    /// The interface.
    pub eni_id: EniId,
    /// One of its private addresses.
    pub private_ip: Ipv4Addr,
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
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Address, "address", id);
