//! Route tables.

use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{
    EgressOnlyInternetGatewayId, EniId, InternetGatewayId, NatGatewayId, PrefixListId,
    RouteTableAssociationId, RouteTableId, SubnetId, VpcEndpointId, VpcId, VpcPeeringConnectionId,
    VpnGatewayId,
};

/// Where packets that a route is for go to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RouteDestination {
    /// An IPv4 range.
    Ipv4(Ipv4Net),
    /// An IPv6 range.
    Ipv6(Ipv6Net),
    /// The ranges of a prefix list.
    PrefixList(PrefixListId),
}

impl From<IpNet> for RouteDestination {
    fn from(net: IpNet) -> Self {
        match net {
            IpNet::V4(net) => RouteDestination::Ipv4(net),
            IpNet::V6(net) => RouteDestination::Ipv6(net),
        }
    }
}

/// Where a route leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RouteTarget {
    /// Inside the VPC.
    Local,
    /// The internet gateway.
    InternetGateway(InternetGatewayId),
    /// An egress-only internet gateway.
    EgressOnlyInternetGateway(EgressOnlyInternetGatewayId),
    /// A NAT gateway.
    NatGateway(NatGatewayId),
    /// An interface; a route to an instance is one to its primary interface.
    Interface(EniId),
    /// A peering connection.
    Peering(VpcPeeringConnectionId),
    /// A virtual private gateway.
    VpnGateway(VpnGatewayId),
    /// A gateway endpoint.
    Endpoint(VpcEndpointId),
}

/// A route. What a route table propagates from a virtual private gateway is computed, not stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// For what.
    pub destination: RouteDestination,
    /// Leads where.
    pub target: RouteTarget,
    /// Whether it came with the table (`CreateRouteTable`) and can't be deleted.
    #[serde(default)]
    pub original: bool,
}

/// A gateway that a route table is associated with, for what comes in by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EdgeGateway {
    /// The internet gateway.
    Internet(InternetGatewayId),
    /// The virtual private gateway.
    Vpn(VpnGatewayId),
}

/// A route table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RouteTable {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: RouteTableId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Longest prefix wins.
    pub routes: Vec<Route>,
    /// Virtual private gateways whose routes it takes over.
    #[serde(default)]
    pub propagating: Vec<VpnGatewayId>,
    /// The association that makes it the VPC's main table.
    pub main: Option<RouteTableAssociationId>,
    /// Subnets that use it explicitly.
    pub subnets: Vec<(RouteTableAssociationId, SubnetId)>,
    /// Gateways that use it.
    #[serde(default)]
    pub gateways: Vec<(RouteTableAssociationId, EdgeGateway)>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(RouteTable, "route-table", id);
