//! Gateways of a VPC.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{
    AllocationId, EgressOnlyInternetGatewayId, EniId, InternetGatewayId, NatGatewayId, SubnetId, Time, VpcId,
};

/// An internet gateway.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InternetGateway {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: InternetGatewayId,
    /// The VPC it is attached to.
    pub vpc_id: Option<VpcId>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(InternetGateway, "internet-gateway", id);

/// A way out for IPv6 that lets nothing in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EgressOnlyInternetGateway {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: EgressOnlyInternetGatewayId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(EgressOnlyInternetGateway, "egress-only-internet-gateway", id);

/// An address that a NAT gateway sends from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NatAddress {
    /// An address of its interface; the first is the primary one.
    pub private_ip: Ipv4Addr,
    /// The Elastic IP address that stands for it; none for a private gateway.
    pub allocation_id: Option<AllocationId>,
}

/// A NAT gateway.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NatGateway {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: NatGatewayId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Its subnet.
    pub subnet_id: SubnetId,
    /// Whether it translates to private addresses only.
    pub private: bool,
    /// Its interface, which goes with it.
    pub eni_id: EniId,
    /// Primary first.
    pub addresses: Vec<NatAddress>,
    /// When it was made.
    pub create_time: Time,
    /// When it was deleted; the record is shown for an hour more.
    #[serde(default)]
    pub delete_time: Option<Time>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(NatGateway, "nat-gateway", id);
