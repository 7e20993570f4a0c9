//! Network ACLs.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use super::Protocol;
use crate::record::{Tags, World, record};
use crate::{NetworkAclAssociationId, NetworkAclId, SubnetId, VpcId};

/// An entry of a network ACL. The final one, which denies all (32767, `*`), is not stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclEntry {
    /// 1 to 32766; the lowest that matches decides.
    pub number: u16,
    /// Whether it looks at what leaves the subnet.
    pub egress: bool,
    /// Whether it lets through.
    pub allow: bool,
    /// What it matches.
    pub protocol: Protocol,
    /// From or to where.
    pub cidr: IpNet,
}

/// A network ACL.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NetworkAcl {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: NetworkAclId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Whether it is the VPC's default.
    pub is_default: bool,
    /// By direction and number.
    pub entries: Vec<AclEntry>,
    /// The subnets that use it.
    pub subnets: Vec<(NetworkAclAssociationId, SubnetId)>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(NetworkAcl, "network-acl", id);
