//! VPC endpoints.

use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{EniId, RouteTableId, SecurityGroupId, SubnetId, Time, VpcEndpointId, VpcId};

/// How an endpoint leads to its service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndpointKind {
    /// By routes of these tables for the service's prefix list.
    Gateway {
        /// The tables.
        route_tables: Vec<RouteTableId>,
    },
    /// By an interface in each of these subnets.
    Interface {
        /// Subnets and the interface in each.
        subnets: Vec<(SubnetId, EniId)>,
        /// Groups of the interfaces.
        groups: Vec<SecurityGroupId>,
        /// Whether the service's own name leads to the endpoint inside the VPC.
        private_dns: bool,
    },
}

/// A VPC endpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VpcEndpoint {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: VpcEndpointId,
    /// Its VPC.
    pub vpc_id: VpcId,
    /// Such as `com.amazonaws.us-east-1.ec2`.
    pub service_name: String,
    /// How it leads there.
    pub kind: EndpointKind,
    /// Policy document, JSON; a record.
    pub policy: String,
    /// When it was made.
    pub create_time: Time,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(VpcEndpoint, "vpc-endpoint", id);
