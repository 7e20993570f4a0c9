//! What another account may do with a network interface.

use serde::{Deserialize, Serialize};

use crate::record::{World, record};
use crate::{AccountId, EniId, InterfacePermissionId};

/// What a permission is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterfacePermissionKind {
    /// To attach the interface to an instance.
    InstanceAttach,
    /// To let an Elastic IP address stand for one of its addresses.
    EipAssociate,
}

impl InterfacePermissionKind {
    /// As EC2 writes it.
    pub fn name(self) -> &'static str {
        match self {
            InterfacePermissionKind::InstanceAttach => "INSTANCE-ATTACH",
            InterfacePermissionKind::EipAssociate => "EIP-ASSOCIATE",
        }
    }
}

/// A permission for another account of the same region, in the world of the interface's owner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InterfacePermission {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The interface owner's.
    pub world: World,
    /// Its id.
    pub id: InterfacePermissionId,
    /// The interface.
    pub eni_id: EniId,
    /// Who is permitted.
    pub account: AccountId,
    /// What is.
    pub kind: InterfacePermissionKind,
}
record!(InterfacePermission, "network-interface-permission", id);
