//! VPC peering connections.

use ipnet::{Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{Time, VpcId, VpcPeeringConnectionId};

/// How far a peering connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeeringStatus {
    /// The other side has not answered.
    PendingAcceptance,
    /// Packets pass where routes lead.
    Active,
    /// The other side said no.
    Rejected,
    /// Nobody answered for a week.
    Expired,
    /// One side deleted it.
    Deleted,
    /// It could not be made, such as for ranges that overlap.
    Failed,
}

/// One side of a peering connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PeeringSide {
    /// Where its VPC lives.
    pub world: World,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its VPC's ranges when the connection was asked for or accepted.
    #[serde(default)]
    pub cidrs: Vec<Ipv4Net>,
    /// As `cidrs`.
    #[serde(default)]
    pub ipv6_cidrs: Vec<Ipv6Net>,
    /// This side's `AllowDnsResolutionFromRemoteVpc`: whether the other side is answered private addresses for public
    /// names of instances of this one.
    #[serde(default)]
    pub allow_dns_from_remote: bool,
}

/// A peering connection; it lives in its requester's world, and the accepter sees it from theirs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VpcPeeringConnection {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The requester's.
    pub world: World,
    /// Its id.
    pub id: VpcPeeringConnectionId,
    /// Who asked.
    pub requester: PeeringSide,
    /// Who was asked.
    pub accepter: PeeringSide,
    /// How far it is.
    pub status: PeeringStatus,
    /// The status, for people.
    pub status_message: String,
    /// When it was asked for.
    pub create_time: Time,
    /// When the status changed last; ended connections are shown for a while.
    pub status_time: Time,
    /// The requester's tags.
    #[serde(default)]
    pub tags: Tags,
    /// The accepter's tags.
    #[serde(default)]
    pub accepter_tags: Tags,
}
record!(VpcPeeringConnection, "vpc-peering-connection", id);

impl VpcPeeringConnection {
    /// The tags that a world sees on it; none when it is no part of it.
    pub fn tags_of(&self, world: &World) -> Option<&Tags> {
        if self.requester.world == *world {
            Some(&self.tags)
        } else {
            (self.accepter.world == *world).then_some(&self.accepter_tags)
        }
    }
    /// As [`VpcPeeringConnection::tags_of`], to change them.
    pub fn tags_of_mut(&mut self, world: &World) -> Option<&mut Tags> {
        if self.requester.world == *world {
            Some(&mut self.tags)
        } else {
            (self.accepter.world == *world).then_some(&mut self.accepter_tags)
        }
    }
}
