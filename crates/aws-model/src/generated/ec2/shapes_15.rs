// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DescribeReplaceRootVolumeTasksResult to DescribeSubnetsRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DescribeReplaceRootVolumeTasksResult {
    pub replace_root_volume_tasks: Vec<ReplaceRootVolumeTask>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeReplaceRootVolumeTasksResult`].
pub static DESCRIBE_REPLACE_ROOT_VOLUME_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeReplaceRootVolumeTasksResult", members: &[
    Member { name: "ReplaceRootVolumeTasks", query: "ReplaceRootVolumeTaskSet", xml: "replaceRootVolumeTaskSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REPLACE_ROOT_VOLUME_TASK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeReplaceRootVolumeTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_REPLACE_ROOT_VOLUME_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.replace_root_volume_tasks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.replace_root_volume_tasks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReplaceRootVolumeTasksResult);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesListingsRequest {
    pub reserved_instances_id: Option<String>,
    pub reserved_instances_listing_id: Option<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeReservedInstancesListingsRequest`].
pub static DESCRIBE_RESERVED_INSTANCES_LISTINGS_REQUEST: StructDesc = StructDesc { name: "DescribeReservedInstancesListingsRequest", members: &[
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservedInstancesListingId", query: "ReservedInstancesListingId", xml: "reservedInstancesListingId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeReservedInstancesListingsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_LISTINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_id,
            1 => &self.reserved_instances_listing_id,
            2 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_id,
            1 => &mut self.reserved_instances_listing_id,
            2 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesListingsRequest);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesListingsResult {
    pub reserved_instances_listings: Vec<ReservedInstancesListing>,
}
/// Descriptor of [`DescribeReservedInstancesListingsResult`].
pub static DESCRIBE_RESERVED_INSTANCES_LISTINGS_RESULT: StructDesc = StructDesc { name: "DescribeReservedInstancesListingsResult", members: &[
    Member { name: "ReservedInstancesListings", query: "ReservedInstancesListingsSet", xml: "reservedInstancesListingsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_LISTING) }) },
] };
impl Structure for DescribeReservedInstancesListingsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_LISTINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_listings,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_listings,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesListingsResult);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesModificationsRequest {
    pub reserved_instances_modification_ids: Vec<String>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeReservedInstancesModificationsRequest`].
pub static DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeReservedInstancesModificationsRequest", members: &[
    Member { name: "ReservedInstancesModificationIds", query: "ReservedInstancesModificationId", xml: "ReservedInstancesModificationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ReservedInstancesModificationId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeReservedInstancesModificationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_modification_ids,
            1 => &self.next_token,
            2 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_modification_ids,
            1 => &mut self.next_token,
            2 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesModificationsRequest);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesModificationsResult {
    pub next_token: Option<String>,
    pub reserved_instances_modifications: Vec<ReservedInstancesModification>,
}
/// Descriptor of [`DescribeReservedInstancesModificationsResult`].
pub static DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_RESULT: StructDesc = StructDesc { name: "DescribeReservedInstancesModificationsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservedInstancesModifications", query: "ReservedInstancesModificationsSet", xml: "reservedInstancesModificationsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_MODIFICATION) }) },
] };
impl Structure for DescribeReservedInstancesModificationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.reserved_instances_modifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.reserved_instances_modifications,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesModificationsResult);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesOfferingsRequest {
    pub availability_zone: Option<String>,
    pub include_marketplace: Option<bool>,
    pub instance_type: Option<String>,
    pub max_duration: Option<i64>,
    pub max_instance_count: Option<i32>,
    pub min_duration: Option<i64>,
    pub offering_class: Option<String>,
    pub product_description: Option<String>,
    pub reserved_instances_offering_ids: Vec<String>,
    pub availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub instance_tenancy: Option<String>,
    pub offering_type: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeReservedInstancesOfferingsRequest`].
pub static DESCRIBE_RESERVED_INSTANCES_OFFERINGS_REQUEST: StructDesc = StructDesc { name: "DescribeReservedInstancesOfferingsRequest", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IncludeMarketplace", query: "IncludeMarketplace", xml: "IncludeMarketplace", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "MaxDuration", query: "MaxDuration", xml: "MaxDuration", required: false, sensitive: false, kind: I64 },
    Member { name: "MaxInstanceCount", query: "MaxInstanceCount", xml: "MaxInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "MinDuration", query: "MinDuration", xml: "MinDuration", required: false, sensitive: false, kind: I64 },
    Member { name: "OfferingClass", query: "OfferingClass", xml: "OfferingClass", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_class_type::DESC) },
    Member { name: "ProductDescription", query: "ProductDescription", xml: "ProductDescription", required: false, sensitive: false, kind: Kind::Enum(&enums::ri_product_description::DESC) },
    Member { name: "ReservedInstancesOfferingIds", query: "ReservedInstancesOfferingId", xml: "ReservedInstancesOfferingId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "InstanceTenancy", query: "InstanceTenancy", xml: "instanceTenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "OfferingType", query: "OfferingType", xml: "offeringType", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_type_values::DESC) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
] };
impl Structure for DescribeReservedInstancesOfferingsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_OFFERINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.include_marketplace,
            2 => &self.instance_type,
            3 => &self.max_duration,
            4 => &self.max_instance_count,
            5 => &self.min_duration,
            6 => &self.offering_class,
            7 => &self.product_description,
            8 => &self.reserved_instances_offering_ids,
            9 => &self.availability_zone_id,
            10 => &self.dry_run,
            11 => &self.filters,
            12 => &self.instance_tenancy,
            13 => &self.offering_type,
            14 => &self.next_token,
            15 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.include_marketplace,
            2 => &mut self.instance_type,
            3 => &mut self.max_duration,
            4 => &mut self.max_instance_count,
            5 => &mut self.min_duration,
            6 => &mut self.offering_class,
            7 => &mut self.product_description,
            8 => &mut self.reserved_instances_offering_ids,
            9 => &mut self.availability_zone_id,
            10 => &mut self.dry_run,
            11 => &mut self.filters,
            12 => &mut self.instance_tenancy,
            13 => &mut self.offering_type,
            14 => &mut self.next_token,
            15 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesOfferingsRequest);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesOfferingsResult {
    pub next_token: Option<String>,
    pub reserved_instances_offerings: Vec<ReservedInstancesOffering>,
}
/// Descriptor of [`DescribeReservedInstancesOfferingsResult`].
pub static DESCRIBE_RESERVED_INSTANCES_OFFERINGS_RESULT: StructDesc = StructDesc { name: "DescribeReservedInstancesOfferingsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservedInstancesOfferings", query: "ReservedInstancesOfferingsSet", xml: "reservedInstancesOfferingsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_OFFERING) }) },
] };
impl Structure for DescribeReservedInstancesOfferingsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_OFFERINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.reserved_instances_offerings,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.reserved_instances_offerings,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesOfferingsResult);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesRequest {
    pub offering_class: Option<String>,
    pub reserved_instances_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub offering_type: Option<String>,
}
/// Descriptor of [`DescribeReservedInstancesRequest`].
pub static DESCRIBE_RESERVED_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DescribeReservedInstancesRequest", members: &[
    Member { name: "OfferingClass", query: "OfferingClass", xml: "OfferingClass", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_class_type::DESC) },
    Member { name: "ReservedInstancesIds", query: "ReservedInstancesId", xml: "ReservedInstancesId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ReservedInstancesId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "OfferingType", query: "OfferingType", xml: "offeringType", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_type_values::DESC) },
] };
impl Structure for DescribeReservedInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.offering_class,
            1 => &self.reserved_instances_ids,
            2 => &self.dry_run,
            3 => &self.filters,
            4 => &self.offering_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.offering_class,
            1 => &mut self.reserved_instances_ids,
            2 => &mut self.dry_run,
            3 => &mut self.filters,
            4 => &mut self.offering_type,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesRequest);

#[derive(Clone, Default)]
pub struct DescribeReservedInstancesResult {
    pub reserved_instances: Vec<ReservedInstances>,
}
/// Descriptor of [`DescribeReservedInstancesResult`].
pub static DESCRIBE_RESERVED_INSTANCES_RESULT: StructDesc = StructDesc { name: "DescribeReservedInstancesResult", members: &[
    Member { name: "ReservedInstances", query: "ReservedInstancesSet", xml: "reservedInstancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES) }) },
] };
impl Structure for DescribeReservedInstancesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_RESERVED_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReservedInstancesResult);

#[derive(Clone, Default)]
pub struct DescribeRouteServerEndpointsRequest {
    pub route_server_endpoint_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeRouteServerEndpointsRequest`].
pub static DESCRIBE_ROUTE_SERVER_ENDPOINTS_REQUEST: StructDesc = StructDesc { name: "DescribeRouteServerEndpointsRequest", members: &[
    Member { name: "RouteServerEndpointIds", query: "RouteServerEndpointId", xml: "RouteServerEndpointId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeRouteServerEndpointsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_SERVER_ENDPOINTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_endpoint_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_endpoint_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteServerEndpointsRequest);

#[derive(Clone, Default)]
pub struct DescribeRouteServerEndpointsResult {
    pub route_server_endpoints: Vec<RouteServerEndpoint>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeRouteServerEndpointsResult`].
pub static DESCRIBE_ROUTE_SERVER_ENDPOINTS_RESULT: StructDesc = StructDesc { name: "DescribeRouteServerEndpointsResult", members: &[
    Member { name: "RouteServerEndpoints", query: "RouteServerEndpointSet", xml: "routeServerEndpointSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_SERVER_ENDPOINT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeRouteServerEndpointsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_SERVER_ENDPOINTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_endpoints,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_endpoints,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteServerEndpointsResult);

#[derive(Clone, Default)]
pub struct DescribeRouteServerPeersRequest {
    pub route_server_peer_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeRouteServerPeersRequest`].
pub static DESCRIBE_ROUTE_SERVER_PEERS_REQUEST: StructDesc = StructDesc { name: "DescribeRouteServerPeersRequest", members: &[
    Member { name: "RouteServerPeerIds", query: "RouteServerPeerId", xml: "RouteServerPeerId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeRouteServerPeersRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_SERVER_PEERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_peer_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_peer_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteServerPeersRequest);

#[derive(Clone, Default)]
pub struct DescribeRouteServerPeersResult {
    pub route_server_peers: Vec<RouteServerPeer>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeRouteServerPeersResult`].
pub static DESCRIBE_ROUTE_SERVER_PEERS_RESULT: StructDesc = StructDesc { name: "DescribeRouteServerPeersResult", members: &[
    Member { name: "RouteServerPeers", query: "RouteServerPeerSet", xml: "routeServerPeerSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_SERVER_PEER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeRouteServerPeersResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_SERVER_PEERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_peers,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_peers,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteServerPeersResult);

#[derive(Clone, Default)]
pub struct DescribeRouteServersRequest {
    pub route_server_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeRouteServersRequest`].
pub static DESCRIBE_ROUTE_SERVERS_REQUEST: StructDesc = StructDesc { name: "DescribeRouteServersRequest", members: &[
    Member { name: "RouteServerIds", query: "RouteServerId", xml: "RouteServerId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeRouteServersRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_SERVERS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteServersRequest);

#[derive(Clone, Default)]
pub struct DescribeRouteServersResult {
    pub route_servers: Vec<RouteServer>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeRouteServersResult`].
pub static DESCRIBE_ROUTE_SERVERS_RESULT: StructDesc = StructDesc { name: "DescribeRouteServersResult", members: &[
    Member { name: "RouteServers", query: "RouteServerSet", xml: "routeServerSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_SERVER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeRouteServersResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_SERVERS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_servers,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_servers,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteServersResult);

#[derive(Clone, Default)]
pub struct DescribeRouteTablesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub route_table_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeRouteTablesRequest`].
pub static DESCRIBE_ROUTE_TABLES_REQUEST: StructDesc = StructDesc { name: "DescribeRouteTablesRequest", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 100 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RouteTableIds", query: "RouteTableId", xml: "RouteTableId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeRouteTablesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_TABLES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.max_results,
            2 => &self.dry_run,
            3 => &self.route_table_ids,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.max_results,
            2 => &mut self.dry_run,
            3 => &mut self.route_table_ids,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteTablesRequest);

#[derive(Clone, Default)]
pub struct DescribeRouteTablesResult {
    pub route_tables: Vec<RouteTable>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeRouteTablesResult`].
pub static DESCRIBE_ROUTE_TABLES_RESULT: StructDesc = StructDesc { name: "DescribeRouteTablesResult", members: &[
    Member { name: "RouteTables", query: "RouteTableSet", xml: "routeTableSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_TABLE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeRouteTablesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ROUTE_TABLES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_tables,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_tables,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRouteTablesResult);

#[derive(Clone, Default)]
pub struct DescribeScheduledInstanceAvailabilityRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub first_slot_start_time_range: Option<SlotDateTimeRangeRequest>,
    pub max_results: Option<i32>,
    pub max_slot_duration_in_hours: Option<i32>,
    pub min_slot_duration_in_hours: Option<i32>,
    pub next_token: Option<String>,
    pub recurrence: Option<ScheduledInstanceRecurrenceRequest>,
}
/// Descriptor of [`DescribeScheduledInstanceAvailabilityRequest`].
pub static DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_REQUEST: StructDesc = StructDesc { name: "DescribeScheduledInstanceAvailabilityRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "FirstSlotStartTimeRange", query: "FirstSlotStartTimeRange", xml: "FirstSlotStartTimeRange", required: true, sensitive: false, kind: Kind::Struct(&SLOT_DATE_TIME_RANGE_REQUEST) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 300 } },
    Member { name: "MaxSlotDurationInHours", query: "MaxSlotDurationInHours", xml: "MaxSlotDurationInHours", required: false, sensitive: false, kind: I32 },
    Member { name: "MinSlotDurationInHours", query: "MinSlotDurationInHours", xml: "MinSlotDurationInHours", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Recurrence", query: "Recurrence", xml: "Recurrence", required: true, sensitive: false, kind: Kind::Struct(&SCHEDULED_INSTANCE_RECURRENCE_REQUEST) },
] };
impl Structure for DescribeScheduledInstanceAvailabilityRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.first_slot_start_time_range,
            3 => &self.max_results,
            4 => &self.max_slot_duration_in_hours,
            5 => &self.min_slot_duration_in_hours,
            6 => &self.next_token,
            7 => &self.recurrence,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.first_slot_start_time_range,
            3 => &mut self.max_results,
            4 => &mut self.max_slot_duration_in_hours,
            5 => &mut self.min_slot_duration_in_hours,
            6 => &mut self.next_token,
            7 => &mut self.recurrence,
            _ => no_member(index),
        }
    }
}
structure!(DescribeScheduledInstanceAvailabilityRequest);

#[derive(Clone, Default)]
pub struct DescribeScheduledInstanceAvailabilityResult {
    pub next_token: Option<String>,
    pub scheduled_instance_availability_set: Vec<ScheduledInstanceAvailability>,
}
/// Descriptor of [`DescribeScheduledInstanceAvailabilityResult`].
pub static DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_RESULT: StructDesc = StructDesc { name: "DescribeScheduledInstanceAvailabilityResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ScheduledInstanceAvailabilitySet", query: "ScheduledInstanceAvailabilitySet", xml: "scheduledInstanceAvailabilitySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SCHEDULED_INSTANCE_AVAILABILITY) }) },
] };
impl Structure for DescribeScheduledInstanceAvailabilityResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.scheduled_instance_availability_set,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.scheduled_instance_availability_set,
            _ => no_member(index),
        }
    }
}
structure!(DescribeScheduledInstanceAvailabilityResult);

#[derive(Clone, Default)]
pub struct DescribeScheduledInstancesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub scheduled_instance_ids: Vec<String>,
    pub slot_start_time_range: Option<SlotStartTimeRangeRequest>,
}
/// Descriptor of [`DescribeScheduledInstancesRequest`].
pub static DESCRIBE_SCHEDULED_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DescribeScheduledInstancesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ScheduledInstanceIds", query: "ScheduledInstanceId", xml: "ScheduledInstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ScheduledInstanceId", kind: Kind::Str }) },
    Member { name: "SlotStartTimeRange", query: "SlotStartTimeRange", xml: "SlotStartTimeRange", required: false, sensitive: false, kind: Kind::Struct(&SLOT_START_TIME_RANGE_REQUEST) },
] };
impl Structure for DescribeScheduledInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SCHEDULED_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.scheduled_instance_ids,
            5 => &self.slot_start_time_range,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.scheduled_instance_ids,
            5 => &mut self.slot_start_time_range,
            _ => no_member(index),
        }
    }
}
structure!(DescribeScheduledInstancesRequest);

#[derive(Clone, Default)]
pub struct DescribeScheduledInstancesResult {
    pub next_token: Option<String>,
    pub scheduled_instance_set: Vec<ScheduledInstance>,
}
/// Descriptor of [`DescribeScheduledInstancesResult`].
pub static DESCRIBE_SCHEDULED_INSTANCES_RESULT: StructDesc = StructDesc { name: "DescribeScheduledInstancesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ScheduledInstanceSet", query: "ScheduledInstanceSet", xml: "scheduledInstanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SCHEDULED_INSTANCE) }) },
] };
impl Structure for DescribeScheduledInstancesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SCHEDULED_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.scheduled_instance_set,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.scheduled_instance_set,
            _ => no_member(index),
        }
    }
}
structure!(DescribeScheduledInstancesResult);

#[derive(Clone, Default)]
pub struct DescribeSecondaryInterfacesRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub secondary_interface_ids: Vec<String>,
}
/// Descriptor of [`DescribeSecondaryInterfacesRequest`].
pub static DESCRIBE_SECONDARY_INTERFACES_REQUEST: StructDesc = StructDesc { name: "DescribeSecondaryInterfacesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryInterfaceIds", query: "SecondaryInterfaceId", xml: "SecondaryInterfaceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeSecondaryInterfacesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECONDARY_INTERFACES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.secondary_interface_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.secondary_interface_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecondaryInterfacesRequest);

#[derive(Clone, Default)]
pub struct DescribeSecondaryInterfacesResult {
    pub secondary_interfaces: Vec<SecondaryInterface>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSecondaryInterfacesResult`].
pub static DESCRIBE_SECONDARY_INTERFACES_RESULT: StructDesc = StructDesc { name: "DescribeSecondaryInterfacesResult", members: &[
    Member { name: "SecondaryInterfaces", query: "SecondaryInterfaceSet", xml: "secondaryInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECONDARY_INTERFACE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSecondaryInterfacesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECONDARY_INTERFACES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_interfaces,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_interfaces,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecondaryInterfacesResult);

#[derive(Clone, Default)]
pub struct DescribeSecondaryNetworksRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub secondary_network_ids: Vec<String>,
}
/// Descriptor of [`DescribeSecondaryNetworksRequest`].
pub static DESCRIBE_SECONDARY_NETWORKS_REQUEST: StructDesc = StructDesc { name: "DescribeSecondaryNetworksRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkIds", query: "SecondaryNetworkId", xml: "SecondaryNetworkId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeSecondaryNetworksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECONDARY_NETWORKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.secondary_network_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.secondary_network_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecondaryNetworksRequest);

#[derive(Clone, Default)]
pub struct DescribeSecondaryNetworksResult {
    pub secondary_networks: Vec<SecondaryNetwork>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSecondaryNetworksResult`].
pub static DESCRIBE_SECONDARY_NETWORKS_RESULT: StructDesc = StructDesc { name: "DescribeSecondaryNetworksResult", members: &[
    Member { name: "SecondaryNetworks", query: "SecondaryNetworkSet", xml: "secondaryNetworkSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECONDARY_NETWORK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSecondaryNetworksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECONDARY_NETWORKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_networks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_networks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecondaryNetworksResult);

#[derive(Clone, Default)]
pub struct DescribeSecondarySubnetsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub secondary_subnet_ids: Vec<String>,
}
/// Descriptor of [`DescribeSecondarySubnetsRequest`].
pub static DESCRIBE_SECONDARY_SUBNETS_REQUEST: StructDesc = StructDesc { name: "DescribeSecondarySubnetsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondarySubnetIds", query: "SecondarySubnetId", xml: "SecondarySubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeSecondarySubnetsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECONDARY_SUBNETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.secondary_subnet_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.secondary_subnet_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecondarySubnetsRequest);

#[derive(Clone, Default)]
pub struct DescribeSecondarySubnetsResult {
    pub secondary_subnets: Vec<SecondarySubnet>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSecondarySubnetsResult`].
pub static DESCRIBE_SECONDARY_SUBNETS_RESULT: StructDesc = StructDesc { name: "DescribeSecondarySubnetsResult", members: &[
    Member { name: "SecondarySubnets", query: "SecondarySubnetSet", xml: "secondarySubnetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECONDARY_SUBNET) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSecondarySubnetsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECONDARY_SUBNETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_subnets,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_subnets,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecondarySubnetsResult);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupReferencesRequest {
    pub dry_run: Option<bool>,
    pub group_id: Vec<String>,
}
/// Descriptor of [`DescribeSecurityGroupReferencesRequest`].
pub static DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST: StructDesc = StructDesc { name: "DescribeSecurityGroupReferencesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeSecurityGroupReferencesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.group_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.group_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupReferencesRequest);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupReferencesResult {
    pub security_group_reference_set: Vec<SecurityGroupReference>,
}
/// Descriptor of [`DescribeSecurityGroupReferencesResult`].
pub static DESCRIBE_SECURITY_GROUP_REFERENCES_RESULT: StructDesc = StructDesc { name: "DescribeSecurityGroupReferencesResult", members: &[
    Member { name: "SecurityGroupReferenceSet", query: "SecurityGroupReferenceSet", xml: "securityGroupReferenceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_REFERENCE) }) },
] };
impl Structure for DescribeSecurityGroupReferencesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUP_REFERENCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_reference_set,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_reference_set,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupReferencesResult);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupRulesRequest {
    pub filters: Vec<Filter>,
    pub security_group_rule_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeSecurityGroupRulesRequest`].
pub static DESCRIBE_SECURITY_GROUP_RULES_REQUEST: StructDesc = StructDesc { name: "DescribeSecurityGroupRulesRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "SecurityGroupRuleIds", query: "SecurityGroupRuleId", xml: "SecurityGroupRuleId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for DescribeSecurityGroupRulesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUP_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.security_group_rule_ids,
            2 => &self.dry_run,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.security_group_rule_ids,
            2 => &mut self.dry_run,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupRulesRequest);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupRulesResult {
    pub security_group_rules: Vec<SecurityGroupRule>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSecurityGroupRulesResult`].
pub static DESCRIBE_SECURITY_GROUP_RULES_RESULT: StructDesc = StructDesc { name: "DescribeSecurityGroupRulesResult", members: &[
    Member { name: "SecurityGroupRules", query: "SecurityGroupRuleSet", xml: "securityGroupRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_RULE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSecurityGroupRulesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUP_RULES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_rules,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_rules,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupRulesResult);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupVpcAssociationsRequest {
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeSecurityGroupVpcAssociationsRequest`].
pub static DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeSecurityGroupVpcAssociationsRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeSecurityGroupVpcAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupVpcAssociationsRequest);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupVpcAssociationsResult {
    pub security_group_vpc_associations: Vec<SecurityGroupVpcAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSecurityGroupVpcAssociationsResult`].
pub static DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "DescribeSecurityGroupVpcAssociationsResult", members: &[
    Member { name: "SecurityGroupVpcAssociations", query: "SecurityGroupVpcAssociationSet", xml: "securityGroupVpcAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_VPC_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSecurityGroupVpcAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_vpc_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_vpc_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupVpcAssociationsResult);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupsRequest {
    pub group_ids: Vec<String>,
    pub group_names: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeSecurityGroupsRequest`].
pub static DESCRIBE_SECURITY_GROUPS_REQUEST: StructDesc = StructDesc { name: "DescribeSecurityGroupsRequest", members: &[
    Member { name: "GroupIds", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "groupId", kind: Kind::Str }) },
    Member { name: "GroupNames", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "GroupName", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeSecurityGroupsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUPS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_ids,
            1 => &self.group_names,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.dry_run,
            5 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_ids,
            1 => &mut self.group_names,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.dry_run,
            5 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupsRequest);

#[derive(Clone, Default)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<String>,
    pub security_groups: Vec<SecurityGroup>,
}
/// Descriptor of [`DescribeSecurityGroupsResult`].
pub static DESCRIBE_SECURITY_GROUPS_RESULT: StructDesc = StructDesc { name: "DescribeSecurityGroupsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroups", query: "SecurityGroupInfo", xml: "securityGroupInfo", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP) }) },
] };
impl Structure for DescribeSecurityGroupsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SECURITY_GROUPS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.security_groups,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.security_groups,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSecurityGroupsResult);

#[derive(Clone, Default)]
pub struct DescribeServiceLinkVirtualInterfacesRequest {
    pub service_link_virtual_interface_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeServiceLinkVirtualInterfacesRequest`].
pub static DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_REQUEST: StructDesc = StructDesc { name: "DescribeServiceLinkVirtualInterfacesRequest", members: &[
    Member { name: "ServiceLinkVirtualInterfaceIds", query: "ServiceLinkVirtualInterfaceId", xml: "ServiceLinkVirtualInterfaceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeServiceLinkVirtualInterfacesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_link_virtual_interface_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_link_virtual_interface_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeServiceLinkVirtualInterfacesRequest);

#[derive(Clone, Default)]
pub struct DescribeServiceLinkVirtualInterfacesResult {
    pub service_link_virtual_interfaces: Vec<ServiceLinkVirtualInterface>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeServiceLinkVirtualInterfacesResult`].
pub static DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_RESULT: StructDesc = StructDesc { name: "DescribeServiceLinkVirtualInterfacesResult", members: &[
    Member { name: "ServiceLinkVirtualInterfaces", query: "ServiceLinkVirtualInterfaceSet", xml: "serviceLinkVirtualInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SERVICE_LINK_VIRTUAL_INTERFACE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeServiceLinkVirtualInterfacesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_link_virtual_interfaces,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_link_virtual_interfaces,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeServiceLinkVirtualInterfacesResult);

#[derive(Clone, Default)]
pub struct DescribeSnapshotAttributeRequest {
    pub attribute: Option<String>,
    pub snapshot_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeSnapshotAttributeRequest`].
pub static DESCRIBE_SNAPSHOT_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeSnapshotAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::snapshot_attribute_name::DESC) },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeSnapshotAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SNAPSHOT_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute,
            1 => &self.snapshot_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.snapshot_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSnapshotAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeSnapshotAttributeResult {
    pub product_codes: Vec<ProductCode>,
    pub snapshot_id: Option<String>,
    pub create_volume_permissions: Vec<CreateVolumePermission>,
}
/// Descriptor of [`DescribeSnapshotAttributeResult`].
pub static DESCRIBE_SNAPSHOT_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "DescribeSnapshotAttributeResult", members: &[
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateVolumePermissions", query: "CreateVolumePermission", xml: "createVolumePermission", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_VOLUME_PERMISSION) }) },
] };
impl Structure for DescribeSnapshotAttributeResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SNAPSHOT_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.product_codes,
            1 => &self.snapshot_id,
            2 => &self.create_volume_permissions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.product_codes,
            1 => &mut self.snapshot_id,
            2 => &mut self.create_volume_permissions,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSnapshotAttributeResult);

#[derive(Clone, Default)]
pub struct DescribeSnapshotTierStatusRequest {
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeSnapshotTierStatusRequest`].
pub static DESCRIBE_SNAPSHOT_TIER_STATUS_REQUEST: StructDesc = StructDesc { name: "DescribeSnapshotTierStatusRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
] };
impl Structure for DescribeSnapshotTierStatusRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SNAPSHOT_TIER_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.dry_run,
            2 => &self.next_token,
            3 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.dry_run,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSnapshotTierStatusRequest);

#[derive(Clone, Default)]
pub struct DescribeSnapshotTierStatusResult {
    pub snapshot_tier_statuses: Vec<SnapshotTierStatus>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSnapshotTierStatusResult`].
pub static DESCRIBE_SNAPSHOT_TIER_STATUS_RESULT: StructDesc = StructDesc { name: "DescribeSnapshotTierStatusResult", members: &[
    Member { name: "SnapshotTierStatuses", query: "SnapshotTierStatusSet", xml: "snapshotTierStatusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SNAPSHOT_TIER_STATUS) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSnapshotTierStatusResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SNAPSHOT_TIER_STATUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_tier_statuses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_tier_statuses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSnapshotTierStatusResult);

#[derive(Clone, Default)]
pub struct DescribeSnapshotsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub owner_ids: Vec<String>,
    pub restorable_by_user_ids: Vec<String>,
    pub snapshot_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeSnapshotsRequest`].
pub static DESCRIBE_SNAPSHOTS_REQUEST: StructDesc = StructDesc { name: "DescribeSnapshotsRequest", members: &[
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerIds", query: "Owner", xml: "Owner", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Owner", kind: Kind::Str }) },
    Member { name: "RestorableByUserIds", query: "RestorableBy", xml: "RestorableBy", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SnapshotIds", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SnapshotId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeSnapshotsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SNAPSHOTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_results,
            1 => &self.next_token,
            2 => &self.owner_ids,
            3 => &self.restorable_by_user_ids,
            4 => &self.snapshot_ids,
            5 => &self.dry_run,
            6 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_results,
            1 => &mut self.next_token,
            2 => &mut self.owner_ids,
            3 => &mut self.restorable_by_user_ids,
            4 => &mut self.snapshot_ids,
            5 => &mut self.dry_run,
            6 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSnapshotsRequest);

#[derive(Clone, Default)]
pub struct DescribeSnapshotsResult {
    pub next_token: Option<String>,
    pub snapshots: Vec<Snapshot>,
}
/// Descriptor of [`DescribeSnapshotsResult`].
pub static DESCRIBE_SNAPSHOTS_RESULT: StructDesc = StructDesc { name: "DescribeSnapshotsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Snapshots", query: "SnapshotSet", xml: "snapshotSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SNAPSHOT) }) },
] };
impl Structure for DescribeSnapshotsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SNAPSHOTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.snapshots,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.snapshots,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSnapshotsResult);

#[derive(Clone, Default)]
pub struct DescribeSpotDatafeedSubscriptionRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeSpotDatafeedSubscriptionRequest`].
pub static DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST: StructDesc = StructDesc { name: "DescribeSpotDatafeedSubscriptionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeSpotDatafeedSubscriptionRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotDatafeedSubscriptionRequest);

#[derive(Clone, Default)]
pub struct DescribeSpotDatafeedSubscriptionResult {
    pub spot_datafeed_subscription: Option<SpotDatafeedSubscription>,
}
/// Descriptor of [`DescribeSpotDatafeedSubscriptionResult`].
pub static DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_RESULT: StructDesc = StructDesc { name: "DescribeSpotDatafeedSubscriptionResult", members: &[
    Member { name: "SpotDatafeedSubscription", query: "SpotDatafeedSubscription", xml: "spotDatafeedSubscription", required: false, sensitive: false, kind: Kind::Struct(&SPOT_DATAFEED_SUBSCRIPTION) },
] };
impl Structure for DescribeSpotDatafeedSubscriptionResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.spot_datafeed_subscription,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.spot_datafeed_subscription,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotDatafeedSubscriptionResult);

#[derive(Clone, Default)]
pub struct DescribeSpotFleetInstancesRequest {
    pub dry_run: Option<bool>,
    pub spot_fleet_request_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeSpotFleetInstancesRequest`].
pub static DESCRIBE_SPOT_FLEET_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DescribeSpotFleetInstancesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
] };
impl Structure for DescribeSpotFleetInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_FLEET_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.spot_fleet_request_id,
            2 => &self.next_token,
            3 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.spot_fleet_request_id,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotFleetInstancesRequest);

#[derive(Clone, Default)]
pub struct DescribeSpotFleetInstancesResponse {
    pub active_instances: Vec<ActiveInstance>,
    pub next_token: Option<String>,
    pub spot_fleet_request_id: Option<String>,
}
/// Descriptor of [`DescribeSpotFleetInstancesResponse`].
pub static DESCRIBE_SPOT_FLEET_INSTANCES_RESPONSE: StructDesc = StructDesc { name: "DescribeSpotFleetInstancesResponse", members: &[
    Member { name: "ActiveInstances", query: "ActiveInstanceSet", xml: "activeInstanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACTIVE_INSTANCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSpotFleetInstancesResponse {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_FLEET_INSTANCES_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.active_instances,
            1 => &self.next_token,
            2 => &self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.active_instances,
            1 => &mut self.next_token,
            2 => &mut self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotFleetInstancesResponse);

#[derive(Clone, Default)]
pub struct DescribeSpotFleetRequestHistoryRequest {
    pub dry_run: Option<bool>,
    pub spot_fleet_request_id: Option<String>,
    pub event_type: Option<String>,
    pub start_time: Option<Timestamp>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeSpotFleetRequestHistoryRequest`].
pub static DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_REQUEST: StructDesc = StructDesc { name: "DescribeSpotFleetRequestHistoryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "EventType", query: "EventType", xml: "eventType", required: false, sensitive: false, kind: Kind::Enum(&enums::event_type::DESC) },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: true, sensitive: false, kind: Kind::Time },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
] };
impl Structure for DescribeSpotFleetRequestHistoryRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.spot_fleet_request_id,
            2 => &self.event_type,
            3 => &self.start_time,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.spot_fleet_request_id,
            2 => &mut self.event_type,
            3 => &mut self.start_time,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotFleetRequestHistoryRequest);

#[derive(Clone, Default)]
pub struct DescribeSpotFleetRequestHistoryResponse {
    pub history_records: Vec<HistoryRecord>,
    pub last_evaluated_time: Option<Timestamp>,
    pub next_token: Option<String>,
    pub spot_fleet_request_id: Option<String>,
    pub start_time: Option<Timestamp>,
}
/// Descriptor of [`DescribeSpotFleetRequestHistoryResponse`].
pub static DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_RESPONSE: StructDesc = StructDesc { name: "DescribeSpotFleetRequestHistoryResponse", members: &[
    Member { name: "HistoryRecords", query: "HistoryRecordSet", xml: "historyRecordSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&HISTORY_RECORD) }) },
    Member { name: "LastEvaluatedTime", query: "LastEvaluatedTime", xml: "lastEvaluatedTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for DescribeSpotFleetRequestHistoryResponse {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.history_records,
            1 => &self.last_evaluated_time,
            2 => &self.next_token,
            3 => &self.spot_fleet_request_id,
            4 => &self.start_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.history_records,
            1 => &mut self.last_evaluated_time,
            2 => &mut self.next_token,
            3 => &mut self.spot_fleet_request_id,
            4 => &mut self.start_time,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotFleetRequestHistoryResponse);

#[derive(Clone, Default)]
pub struct DescribeSpotFleetRequestsRequest {
    pub dry_run: Option<bool>,
    pub spot_fleet_request_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeSpotFleetRequestsRequest`].
pub static DESCRIBE_SPOT_FLEET_REQUESTS_REQUEST: StructDesc = StructDesc { name: "DescribeSpotFleetRequestsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotFleetRequestIds", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
] };
impl Structure for DescribeSpotFleetRequestsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_FLEET_REQUESTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.spot_fleet_request_ids,
            2 => &self.next_token,
            3 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.spot_fleet_request_ids,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotFleetRequestsRequest);

#[derive(Clone, Default)]
pub struct DescribeSpotFleetRequestsResponse {
    pub next_token: Option<String>,
    pub spot_fleet_request_configs: Vec<SpotFleetRequestConfig>,
}
/// Descriptor of [`DescribeSpotFleetRequestsResponse`].
pub static DESCRIBE_SPOT_FLEET_REQUESTS_RESPONSE: StructDesc = StructDesc { name: "DescribeSpotFleetRequestsResponse", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotFleetRequestConfigs", query: "SpotFleetRequestConfigSet", xml: "spotFleetRequestConfigSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SPOT_FLEET_REQUEST_CONFIG) }) },
] };
impl Structure for DescribeSpotFleetRequestsResponse {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_FLEET_REQUESTS_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.spot_fleet_request_configs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.spot_fleet_request_configs,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotFleetRequestsResponse);

#[derive(Clone, Default)]
pub struct DescribeSpotInstanceRequestsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub spot_instance_request_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeSpotInstanceRequestsRequest`].
pub static DESCRIBE_SPOT_INSTANCE_REQUESTS_REQUEST: StructDesc = StructDesc { name: "DescribeSpotInstanceRequestsRequest", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotInstanceRequestIds", query: "SpotInstanceRequestId", xml: "SpotInstanceRequestId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SpotInstanceRequestId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeSpotInstanceRequestsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_INSTANCE_REQUESTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.max_results,
            2 => &self.dry_run,
            3 => &self.spot_instance_request_ids,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.max_results,
            2 => &mut self.dry_run,
            3 => &mut self.spot_instance_request_ids,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotInstanceRequestsRequest);

#[derive(Clone, Default)]
pub struct DescribeSpotInstanceRequestsResult {
    pub spot_instance_requests: Vec<SpotInstanceRequest>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSpotInstanceRequestsResult`].
pub static DESCRIBE_SPOT_INSTANCE_REQUESTS_RESULT: StructDesc = StructDesc { name: "DescribeSpotInstanceRequestsResult", members: &[
    Member { name: "SpotInstanceRequests", query: "SpotInstanceRequestSet", xml: "spotInstanceRequestSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SPOT_INSTANCE_REQUEST) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSpotInstanceRequestsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_INSTANCE_REQUESTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.spot_instance_requests,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.spot_instance_requests,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotInstanceRequestsResult);

#[derive(Clone, Default)]
pub struct DescribeSpotPriceHistoryRequest {
    pub availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub instance_types: Vec<String>,
    pub product_descriptions: Vec<String>,
    pub filters: Vec<Filter>,
    pub availability_zone: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeSpotPriceHistoryRequest`].
pub static DESCRIBE_SPOT_PRICE_HISTORY_REQUEST: StructDesc = StructDesc { name: "DescribeSpotPriceHistoryRequest", members: &[
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "endTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceTypes", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::instance_type::DESC) }) },
    Member { name: "ProductDescriptions", query: "ProductDescription", xml: "ProductDescription", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeSpotPriceHistoryRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_PRICE_HISTORY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone_id,
            1 => &self.dry_run,
            2 => &self.start_time,
            3 => &self.end_time,
            4 => &self.instance_types,
            5 => &self.product_descriptions,
            6 => &self.filters,
            7 => &self.availability_zone,
            8 => &self.max_results,
            9 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone_id,
            1 => &mut self.dry_run,
            2 => &mut self.start_time,
            3 => &mut self.end_time,
            4 => &mut self.instance_types,
            5 => &mut self.product_descriptions,
            6 => &mut self.filters,
            7 => &mut self.availability_zone,
            8 => &mut self.max_results,
            9 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotPriceHistoryRequest);

#[derive(Clone, Default)]
pub struct DescribeSpotPriceHistoryResult {
    pub next_token: Option<String>,
    pub spot_price_history: Vec<SpotPrice>,
}
/// Descriptor of [`DescribeSpotPriceHistoryResult`].
pub static DESCRIBE_SPOT_PRICE_HISTORY_RESULT: StructDesc = StructDesc { name: "DescribeSpotPriceHistoryResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotPriceHistory", query: "SpotPriceHistorySet", xml: "spotPriceHistorySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SPOT_PRICE) }) },
] };
impl Structure for DescribeSpotPriceHistoryResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SPOT_PRICE_HISTORY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.spot_price_history,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.spot_price_history,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSpotPriceHistoryResult);

#[derive(Clone, Default)]
pub struct DescribeStaleSecurityGroupsRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`DescribeStaleSecurityGroupsRequest`].
pub static DESCRIBE_STALE_SECURITY_GROUPS_REQUEST: StructDesc = StructDesc { name: "DescribeStaleSecurityGroupsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 255 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeStaleSecurityGroupsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_STALE_SECURITY_GROUPS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeStaleSecurityGroupsRequest);

#[derive(Clone, Default)]
pub struct DescribeStaleSecurityGroupsResult {
    pub next_token: Option<String>,
    pub stale_security_group_set: Vec<StaleSecurityGroup>,
}
/// Descriptor of [`DescribeStaleSecurityGroupsResult`].
pub static DESCRIBE_STALE_SECURITY_GROUPS_RESULT: StructDesc = StructDesc { name: "DescribeStaleSecurityGroupsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StaleSecurityGroupSet", query: "StaleSecurityGroupSet", xml: "staleSecurityGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&STALE_SECURITY_GROUP) }) },
] };
impl Structure for DescribeStaleSecurityGroupsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_STALE_SECURITY_GROUPS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.stale_security_group_set,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.stale_security_group_set,
            _ => no_member(index),
        }
    }
}
structure!(DescribeStaleSecurityGroupsResult);

#[derive(Clone, Default)]
pub struct DescribeStoreImageTasksRequest {
    pub image_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeStoreImageTasksRequest`].
pub static DESCRIBE_STORE_IMAGE_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeStoreImageTasksRequest", members: &[
    Member { name: "ImageIds", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 200 } },
] };
impl Structure for DescribeStoreImageTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_STORE_IMAGE_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_ids,
            1 => &self.dry_run,
            2 => &self.filters,
            3 => &self.next_token,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_ids,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            3 => &mut self.next_token,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeStoreImageTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeStoreImageTasksResult {
    pub store_image_task_results: Vec<StoreImageTaskResult>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeStoreImageTasksResult`].
pub static DESCRIBE_STORE_IMAGE_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeStoreImageTasksResult", members: &[
    Member { name: "StoreImageTaskResults", query: "StoreImageTaskResultSet", xml: "storeImageTaskResultSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&STORE_IMAGE_TASK_RESULT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeStoreImageTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_STORE_IMAGE_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.store_image_task_results,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.store_image_task_results,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeStoreImageTasksResult);

#[derive(Clone, Default)]
pub struct DescribeSubnetsRequest {
    pub filters: Vec<Filter>,
    pub subnet_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeSubnetsRequest`].
pub static DESCRIBE_SUBNETS_REQUEST: StructDesc = StructDesc { name: "DescribeSubnetsRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "SubnetIds", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SubnetId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeSubnetsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_SUBNETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.subnet_ids,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.subnet_ids,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeSubnetsRequest);
