// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures CreateReplaceRootVolumeTaskRequest to CreateTransitGatewayPrefixListReferenceRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct CreateReplaceRootVolumeTaskRequest {
    pub instance_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub image_id: Option<String>,
    pub delete_replaced_root_volume: Option<bool>,
    pub volume_initialization_rate: Option<i64>,
}
/// Descriptor of [`CreateReplaceRootVolumeTaskRequest`].
pub static CREATE_REPLACE_ROOT_VOLUME_TASK_REQUEST: StructDesc = StructDesc { name: "CreateReplaceRootVolumeTaskRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteReplacedRootVolume", query: "DeleteReplacedRootVolume", xml: "DeleteReplacedRootVolume", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VolumeInitializationRate", query: "VolumeInitializationRate", xml: "VolumeInitializationRate", required: false, sensitive: false, kind: I64 },
] };
impl Structure for CreateReplaceRootVolumeTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_REPLACE_ROOT_VOLUME_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.snapshot_id,
            2 => &self.client_token,
            3 => &self.dry_run,
            4 => &self.tag_specifications,
            5 => &self.image_id,
            6 => &self.delete_replaced_root_volume,
            7 => &self.volume_initialization_rate,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.snapshot_id,
            2 => &mut self.client_token,
            3 => &mut self.dry_run,
            4 => &mut self.tag_specifications,
            5 => &mut self.image_id,
            6 => &mut self.delete_replaced_root_volume,
            7 => &mut self.volume_initialization_rate,
            _ => no_member(index),
        }
    }
}
structure!(CreateReplaceRootVolumeTaskRequest);

#[derive(Clone, Default)]
pub struct CreateReplaceRootVolumeTaskResult {
    pub replace_root_volume_task: Option<ReplaceRootVolumeTask>,
}
/// Descriptor of [`CreateReplaceRootVolumeTaskResult`].
pub static CREATE_REPLACE_ROOT_VOLUME_TASK_RESULT: StructDesc = StructDesc { name: "CreateReplaceRootVolumeTaskResult", members: &[
    Member { name: "ReplaceRootVolumeTask", query: "ReplaceRootVolumeTask", xml: "replaceRootVolumeTask", required: false, sensitive: false, kind: Kind::Struct(&REPLACE_ROOT_VOLUME_TASK) },
] };
impl Structure for CreateReplaceRootVolumeTaskResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_REPLACE_ROOT_VOLUME_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.replace_root_volume_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.replace_root_volume_task,
            _ => no_member(index),
        }
    }
}
structure!(CreateReplaceRootVolumeTaskResult);

#[derive(Clone, Default)]
pub struct CreateReservedInstancesListingRequest {
    pub reserved_instances_id: Option<String>,
    pub instance_count: Option<i32>,
    pub price_schedules: Vec<PriceScheduleSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateReservedInstancesListingRequest`].
pub static CREATE_RESERVED_INSTANCES_LISTING_REQUEST: StructDesc = StructDesc { name: "CreateReservedInstancesListingRequest", members: &[
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: true, sensitive: false, kind: I32 },
    Member { name: "PriceSchedules", query: "PriceSchedules", xml: "priceSchedules", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRICE_SCHEDULE_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateReservedInstancesListingRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_RESERVED_INSTANCES_LISTING_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_id,
            1 => &self.instance_count,
            2 => &self.price_schedules,
            3 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_id,
            1 => &mut self.instance_count,
            2 => &mut self.price_schedules,
            3 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateReservedInstancesListingRequest);

#[derive(Clone, Default)]
pub struct CreateReservedInstancesListingResult {
    pub reserved_instances_listings: Vec<ReservedInstancesListing>,
}
/// Descriptor of [`CreateReservedInstancesListingResult`].
pub static CREATE_RESERVED_INSTANCES_LISTING_RESULT: StructDesc = StructDesc { name: "CreateReservedInstancesListingResult", members: &[
    Member { name: "ReservedInstancesListings", query: "ReservedInstancesListingsSet", xml: "reservedInstancesListingsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_LISTING) }) },
] };
impl Structure for CreateReservedInstancesListingResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_RESERVED_INSTANCES_LISTING_RESULT }
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
structure!(CreateReservedInstancesListingResult);

#[derive(Clone, Default)]
pub struct CreateRestoreImageTaskRequest {
    pub bucket: Option<String>,
    pub object_key: Option<String>,
    pub name: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateRestoreImageTaskRequest`].
pub static CREATE_RESTORE_IMAGE_TASK_REQUEST: StructDesc = StructDesc { name: "CreateRestoreImageTaskRequest", members: &[
    Member { name: "Bucket", query: "Bucket", xml: "Bucket", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ObjectKey", query: "ObjectKey", xml: "ObjectKey", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateRestoreImageTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_RESTORE_IMAGE_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bucket,
            1 => &self.object_key,
            2 => &self.name,
            3 => &self.tag_specifications,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bucket,
            1 => &mut self.object_key,
            2 => &mut self.name,
            3 => &mut self.tag_specifications,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateRestoreImageTaskRequest);

#[derive(Clone, Default)]
pub struct CreateRestoreImageTaskResult {
    pub image_id: Option<String>,
}
/// Descriptor of [`CreateRestoreImageTaskResult`].
pub static CREATE_RESTORE_IMAGE_TASK_RESULT: StructDesc = StructDesc { name: "CreateRestoreImageTaskResult", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateRestoreImageTaskResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_RESTORE_IMAGE_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateRestoreImageTaskResult);

#[derive(Clone, Default)]
pub struct CreateRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
/// Descriptor of [`CreateRouteRequest`].
pub static CREATE_ROUTE_REQUEST: StructDesc = StructDesc { name: "CreateRouteRequest", members: &[
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "DestinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEndpointId", query: "VpcEndpointId", xml: "VpcEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "LocalGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CarrierGatewayId", query: "CarrierGatewayId", xml: "CarrierGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreNetworkArn", query: "CoreNetworkArn", xml: "CoreNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OdbNetworkArn", query: "OdbNetworkArn", xml: "OdbNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GatewayId", query: "GatewayId", xml: "gatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", xml: "destinationIpv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", xml: "egressOnlyInternetGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateRouteRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_prefix_list_id,
            1 => &self.vpc_endpoint_id,
            2 => &self.transit_gateway_id,
            3 => &self.local_gateway_id,
            4 => &self.carrier_gateway_id,
            5 => &self.core_network_arn,
            6 => &self.odb_network_arn,
            7 => &self.dry_run,
            8 => &self.route_table_id,
            9 => &self.destination_cidr_block,
            10 => &self.gateway_id,
            11 => &self.destination_ipv6_cidr_block,
            12 => &self.egress_only_internet_gateway_id,
            13 => &self.instance_id,
            14 => &self.network_interface_id,
            15 => &self.vpc_peering_connection_id,
            16 => &self.nat_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_prefix_list_id,
            1 => &mut self.vpc_endpoint_id,
            2 => &mut self.transit_gateway_id,
            3 => &mut self.local_gateway_id,
            4 => &mut self.carrier_gateway_id,
            5 => &mut self.core_network_arn,
            6 => &mut self.odb_network_arn,
            7 => &mut self.dry_run,
            8 => &mut self.route_table_id,
            9 => &mut self.destination_cidr_block,
            10 => &mut self.gateway_id,
            11 => &mut self.destination_ipv6_cidr_block,
            12 => &mut self.egress_only_internet_gateway_id,
            13 => &mut self.instance_id,
            14 => &mut self.network_interface_id,
            15 => &mut self.vpc_peering_connection_id,
            16 => &mut self.nat_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteRequest);

#[derive(Clone, Default)]
pub struct CreateRouteResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`CreateRouteResult`].
pub static CREATE_ROUTE_RESULT: StructDesc = StructDesc { name: "CreateRouteResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateRouteResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteResult);

#[derive(Clone, Default)]
pub struct CreateRouteServerEndpointRequest {
    pub route_server_id: Option<String>,
    pub subnet_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateRouteServerEndpointRequest`].
pub static CREATE_ROUTE_SERVER_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "CreateRouteServerEndpointRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateRouteServerEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_SERVER_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.subnet_id,
            2 => &self.client_token,
            3 => &self.dry_run,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.subnet_id,
            2 => &mut self.client_token,
            3 => &mut self.dry_run,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteServerEndpointRequest);

#[derive(Clone, Default)]
pub struct CreateRouteServerEndpointResult {
    pub route_server_endpoint: Option<RouteServerEndpoint>,
}
/// Descriptor of [`CreateRouteServerEndpointResult`].
pub static CREATE_ROUTE_SERVER_ENDPOINT_RESULT: StructDesc = StructDesc { name: "CreateRouteServerEndpointResult", members: &[
    Member { name: "RouteServerEndpoint", query: "RouteServerEndpoint", xml: "routeServerEndpoint", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_ENDPOINT) },
] };
impl Structure for CreateRouteServerEndpointResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_SERVER_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_endpoint,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteServerEndpointResult);

#[derive(Clone, Default)]
pub struct CreateRouteServerPeerRequest {
    pub route_server_endpoint_id: Option<String>,
    pub peer_address: Option<String>,
    pub bgp_options: Option<RouteServerBgpOptionsRequest>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateRouteServerPeerRequest`].
pub static CREATE_ROUTE_SERVER_PEER_REQUEST: StructDesc = StructDesc { name: "CreateRouteServerPeerRequest", members: &[
    Member { name: "RouteServerEndpointId", query: "RouteServerEndpointId", xml: "RouteServerEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "PeerAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "BgpOptions", query: "BgpOptions", xml: "BgpOptions", required: true, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_BGP_OPTIONS_REQUEST) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateRouteServerPeerRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_SERVER_PEER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_endpoint_id,
            1 => &self.peer_address,
            2 => &self.bgp_options,
            3 => &self.dry_run,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_endpoint_id,
            1 => &mut self.peer_address,
            2 => &mut self.bgp_options,
            3 => &mut self.dry_run,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteServerPeerRequest);

#[derive(Clone, Default)]
pub struct CreateRouteServerPeerResult {
    pub route_server_peer: Option<RouteServerPeer>,
}
/// Descriptor of [`CreateRouteServerPeerResult`].
pub static CREATE_ROUTE_SERVER_PEER_RESULT: StructDesc = StructDesc { name: "CreateRouteServerPeerResult", members: &[
    Member { name: "RouteServerPeer", query: "RouteServerPeer", xml: "routeServerPeer", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_PEER) },
] };
impl Structure for CreateRouteServerPeerResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_SERVER_PEER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_peer,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_peer,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteServerPeerResult);

#[derive(Clone, Default)]
pub struct CreateRouteServerRequest {
    pub amazon_side_asn: Option<i64>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub persist_routes: Option<String>,
    pub persist_routes_duration: Option<i64>,
    pub sns_notifications_enabled: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateRouteServerRequest`].
pub static CREATE_ROUTE_SERVER_REQUEST: StructDesc = StructDesc { name: "CreateRouteServerRequest", members: &[
    Member { name: "AmazonSideAsn", query: "AmazonSideAsn", xml: "AmazonSideAsn", required: true, sensitive: false, kind: I64 },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PersistRoutes", query: "PersistRoutes", xml: "PersistRoutes", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_persist_routes_action::DESC) },
    Member { name: "PersistRoutesDuration", query: "PersistRoutesDuration", xml: "PersistRoutesDuration", required: false, sensitive: false, kind: I64 },
    Member { name: "SnsNotificationsEnabled", query: "SnsNotificationsEnabled", xml: "SnsNotificationsEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateRouteServerRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_SERVER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.amazon_side_asn,
            1 => &self.client_token,
            2 => &self.dry_run,
            3 => &self.persist_routes,
            4 => &self.persist_routes_duration,
            5 => &self.sns_notifications_enabled,
            6 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.amazon_side_asn,
            1 => &mut self.client_token,
            2 => &mut self.dry_run,
            3 => &mut self.persist_routes,
            4 => &mut self.persist_routes_duration,
            5 => &mut self.sns_notifications_enabled,
            6 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteServerRequest);

#[derive(Clone, Default)]
pub struct CreateRouteServerResult {
    pub route_server: Option<RouteServer>,
}
/// Descriptor of [`CreateRouteServerResult`].
pub static CREATE_ROUTE_SERVER_RESULT: StructDesc = StructDesc { name: "CreateRouteServerResult", members: &[
    Member { name: "RouteServer", query: "RouteServer", xml: "routeServer", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER) },
] };
impl Structure for CreateRouteServerResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_SERVER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteServerResult);

#[derive(Clone, Default)]
pub struct CreateRouteTableRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`CreateRouteTableRequest`].
pub static CREATE_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "CreateRouteTableRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.client_token,
            2 => &self.dry_run,
            3 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.client_token,
            2 => &mut self.dry_run,
            3 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteTableRequest);

#[derive(Clone, Default)]
pub struct CreateRouteTableResult {
    pub route_table: Option<RouteTable>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateRouteTableResult`].
pub static CREATE_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "CreateRouteTableResult", members: &[
    Member { name: "RouteTable", query: "RouteTable", xml: "routeTable", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_TABLE) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_ROUTE_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_table,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_table,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateRouteTableResult);

#[derive(Clone, Default)]
pub struct CreateSecondaryNetworkRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_cidr_block: Option<String>,
    pub network_type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateSecondaryNetworkRequest`].
pub static CREATE_SECONDARY_NETWORK_REQUEST: StructDesc = StructDesc { name: "CreateSecondaryNetworkRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv4CidrBlock", query: "Ipv4CidrBlock", xml: "Ipv4CidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkType", query: "NetworkType", xml: "NetworkType", required: true, sensitive: false, kind: Kind::Enum(&enums::secondary_network_type::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateSecondaryNetworkRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SECONDARY_NETWORK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.ipv4_cidr_block,
            3 => &self.network_type,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.ipv4_cidr_block,
            3 => &mut self.network_type,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateSecondaryNetworkRequest);

#[derive(Clone, Default)]
pub struct CreateSecondaryNetworkResult {
    pub secondary_network: Option<SecondaryNetwork>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateSecondaryNetworkResult`].
pub static CREATE_SECONDARY_NETWORK_RESULT: StructDesc = StructDesc { name: "CreateSecondaryNetworkResult", members: &[
    Member { name: "SecondaryNetwork", query: "SecondaryNetwork", xml: "secondaryNetwork", required: false, sensitive: false, kind: Kind::Struct(&SECONDARY_NETWORK) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateSecondaryNetworkResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_SECONDARY_NETWORK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_network,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_network,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateSecondaryNetworkResult);

#[derive(Clone, Default)]
pub struct CreateSecondarySubnetRequest {
    pub client_token: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_cidr_block: Option<String>,
    pub secondary_network_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateSecondarySubnetRequest`].
pub static CREATE_SECONDARY_SUBNET_REQUEST: StructDesc = StructDesc { name: "CreateSecondarySubnetRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv4CidrBlock", query: "Ipv4CidrBlock", xml: "Ipv4CidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkId", query: "SecondaryNetworkId", xml: "SecondaryNetworkId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateSecondarySubnetRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SECONDARY_SUBNET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.availability_zone,
            2 => &self.availability_zone_id,
            3 => &self.dry_run,
            4 => &self.ipv4_cidr_block,
            5 => &self.secondary_network_id,
            6 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.availability_zone,
            2 => &mut self.availability_zone_id,
            3 => &mut self.dry_run,
            4 => &mut self.ipv4_cidr_block,
            5 => &mut self.secondary_network_id,
            6 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateSecondarySubnetRequest);

#[derive(Clone, Default)]
pub struct CreateSecondarySubnetResult {
    pub secondary_subnet: Option<SecondarySubnet>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateSecondarySubnetResult`].
pub static CREATE_SECONDARY_SUBNET_RESULT: StructDesc = StructDesc { name: "CreateSecondarySubnetResult", members: &[
    Member { name: "SecondarySubnet", query: "SecondarySubnet", xml: "secondarySubnet", required: false, sensitive: false, kind: Kind::Struct(&SECONDARY_SUBNET) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateSecondarySubnetResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_SECONDARY_SUBNET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_subnet,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_subnet,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateSecondarySubnetResult);

#[derive(Clone, Default)]
pub struct CreateSecurityGroupRequest {
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub vpc_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateSecurityGroupRequest`].
pub static CREATE_SECURITY_GROUP_REQUEST: StructDesc = StructDesc { name: "CreateSecurityGroupRequest", members: &[
    Member { name: "Description", query: "GroupDescription", xml: "GroupDescription", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateSecurityGroupRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SECURITY_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.group_name,
            2 => &self.vpc_id,
            3 => &self.tag_specifications,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.group_name,
            2 => &mut self.vpc_id,
            3 => &mut self.tag_specifications,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateSecurityGroupRequest);

#[derive(Clone, Default)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<String>,
    pub tags: Vec<Tag>,
    pub security_group_arn: Option<String>,
}
/// Descriptor of [`CreateSecurityGroupResult`].
pub static CREATE_SECURITY_GROUP_RESULT: StructDesc = StructDesc { name: "CreateSecurityGroupResult", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SecurityGroupArn", query: "SecurityGroupArn", xml: "securityGroupArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateSecurityGroupResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_SECURITY_GROUP_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.tags,
            2 => &self.security_group_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.tags,
            2 => &mut self.security_group_arn,
            _ => no_member(index),
        }
    }
}
structure!(CreateSecurityGroupResult);

#[derive(Clone, Default)]
pub struct CreateSnapshotRequest {
    pub description: Option<String>,
    pub outpost_arn: Option<String>,
    pub volume_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub location: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateSnapshotRequest`].
pub static CREATE_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "CreateSnapshotRequest", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "OutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "Location", query: "Location", xml: "Location", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_location_enum::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateSnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SNAPSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.outpost_arn,
            2 => &self.volume_id,
            3 => &self.tag_specifications,
            4 => &self.location,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.outpost_arn,
            2 => &mut self.volume_id,
            3 => &mut self.tag_specifications,
            4 => &mut self.location,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateSnapshotRequest);

#[derive(Clone, Default)]
pub struct CreateSnapshotsRequest {
    pub description: Option<String>,
    pub instance_specification: Option<InstanceSpecification>,
    pub outpost_arn: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub copy_tags_from_source: Option<String>,
    pub location: Option<String>,
}
/// Descriptor of [`CreateSnapshotsRequest`].
pub static CREATE_SNAPSHOTS_REQUEST: StructDesc = StructDesc { name: "CreateSnapshotsRequest", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceSpecification", query: "InstanceSpecification", xml: "InstanceSpecification", required: true, sensitive: false, kind: Kind::Struct(&INSTANCE_SPECIFICATION) },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "OutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CopyTagsFromSource", query: "CopyTagsFromSource", xml: "CopyTagsFromSource", required: false, sensitive: false, kind: Kind::Enum(&enums::copy_tags_from_source::DESC) },
    Member { name: "Location", query: "Location", xml: "Location", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_location_enum::DESC) },
] };
impl Structure for CreateSnapshotsRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SNAPSHOTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.instance_specification,
            2 => &self.outpost_arn,
            3 => &self.tag_specifications,
            4 => &self.dry_run,
            5 => &self.copy_tags_from_source,
            6 => &self.location,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.instance_specification,
            2 => &mut self.outpost_arn,
            3 => &mut self.tag_specifications,
            4 => &mut self.dry_run,
            5 => &mut self.copy_tags_from_source,
            6 => &mut self.location,
            _ => no_member(index),
        }
    }
}
structure!(CreateSnapshotsRequest);

#[derive(Clone, Default)]
pub struct CreateSnapshotsResult {
    pub snapshots: Vec<SnapshotInfo>,
}
/// Descriptor of [`CreateSnapshotsResult`].
pub static CREATE_SNAPSHOTS_RESULT: StructDesc = StructDesc { name: "CreateSnapshotsResult", members: &[
    Member { name: "Snapshots", query: "SnapshotSet", xml: "snapshotSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SNAPSHOT_INFO) }) },
] };
impl Structure for CreateSnapshotsResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_SNAPSHOTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshots,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshots,
            _ => no_member(index),
        }
    }
}
structure!(CreateSnapshotsResult);

#[derive(Clone, Default)]
pub struct CreateSpotDatafeedSubscriptionRequest {
    pub dry_run: Option<bool>,
    pub bucket: Option<String>,
    pub prefix: Option<String>,
}
/// Descriptor of [`CreateSpotDatafeedSubscriptionRequest`].
pub static CREATE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST: StructDesc = StructDesc { name: "CreateSpotDatafeedSubscriptionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Bucket", query: "Bucket", xml: "bucket", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Prefix", query: "Prefix", xml: "prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateSpotDatafeedSubscriptionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.bucket,
            2 => &self.prefix,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.bucket,
            2 => &mut self.prefix,
            _ => no_member(index),
        }
    }
}
structure!(CreateSpotDatafeedSubscriptionRequest);

#[derive(Clone, Default)]
pub struct CreateSpotDatafeedSubscriptionResult {
    pub spot_datafeed_subscription: Option<SpotDatafeedSubscription>,
}
/// Descriptor of [`CreateSpotDatafeedSubscriptionResult`].
pub static CREATE_SPOT_DATAFEED_SUBSCRIPTION_RESULT: StructDesc = StructDesc { name: "CreateSpotDatafeedSubscriptionResult", members: &[
    Member { name: "SpotDatafeedSubscription", query: "SpotDatafeedSubscription", xml: "spotDatafeedSubscription", required: false, sensitive: false, kind: Kind::Struct(&SPOT_DATAFEED_SUBSCRIPTION) },
] };
impl Structure for CreateSpotDatafeedSubscriptionResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_SPOT_DATAFEED_SUBSCRIPTION_RESULT }
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
structure!(CreateSpotDatafeedSubscriptionResult);

#[derive(Clone, Default)]
pub struct CreateStoreImageTaskRequest {
    pub image_id: Option<String>,
    pub bucket: Option<String>,
    pub s3_object_tags: Vec<S3ObjectTag>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateStoreImageTaskRequest`].
pub static CREATE_STORE_IMAGE_TASK_REQUEST: StructDesc = StructDesc { name: "CreateStoreImageTaskRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Bucket", query: "Bucket", xml: "Bucket", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "S3ObjectTags", query: "S3ObjectTag", xml: "S3ObjectTag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&S3_OBJECT_TAG) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateStoreImageTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_STORE_IMAGE_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.bucket,
            2 => &self.s3_object_tags,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.bucket,
            2 => &mut self.s3_object_tags,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateStoreImageTaskRequest);

#[derive(Clone, Default)]
pub struct CreateStoreImageTaskResult {
    pub object_key: Option<String>,
}
/// Descriptor of [`CreateStoreImageTaskResult`].
pub static CREATE_STORE_IMAGE_TASK_RESULT: StructDesc = StructDesc { name: "CreateStoreImageTaskResult", members: &[
    Member { name: "ObjectKey", query: "ObjectKey", xml: "objectKey", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateStoreImageTaskResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_STORE_IMAGE_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.object_key,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.object_key,
            _ => no_member(index),
        }
    }
}
structure!(CreateStoreImageTaskResult);

#[derive(Clone, Default)]
pub struct CreateSubnetCidrReservationRequest {
    pub subnet_id: Option<String>,
    pub cidr: Option<String>,
    pub reservation_type: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateSubnetCidrReservationRequest`].
pub static CREATE_SUBNET_CIDR_RESERVATION_REQUEST: StructDesc = StructDesc { name: "CreateSubnetCidrReservationRequest", members: &[
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ReservationType", query: "ReservationType", xml: "ReservationType", required: true, sensitive: false, kind: Kind::Enum(&enums::subnet_cidr_reservation_type::DESC) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateSubnetCidrReservationRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SUBNET_CIDR_RESERVATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_id,
            1 => &self.cidr,
            2 => &self.reservation_type,
            3 => &self.description,
            4 => &self.dry_run,
            5 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_id,
            1 => &mut self.cidr,
            2 => &mut self.reservation_type,
            3 => &mut self.description,
            4 => &mut self.dry_run,
            5 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateSubnetCidrReservationRequest);

#[derive(Clone, Default)]
pub struct CreateSubnetCidrReservationResult {
    pub subnet_cidr_reservation: Option<SubnetCidrReservation>,
}
/// Descriptor of [`CreateSubnetCidrReservationResult`].
pub static CREATE_SUBNET_CIDR_RESERVATION_RESULT: StructDesc = StructDesc { name: "CreateSubnetCidrReservationResult", members: &[
    Member { name: "SubnetCidrReservation", query: "SubnetCidrReservation", xml: "subnetCidrReservation", required: false, sensitive: false, kind: Kind::Struct(&SUBNET_CIDR_RESERVATION) },
] };
impl Structure for CreateSubnetCidrReservationResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_SUBNET_CIDR_RESERVATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_cidr_reservation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_cidr_reservation,
            _ => no_member(index),
        }
    }
}
structure!(CreateSubnetCidrReservationResult);

#[derive(Clone, Default)]
pub struct CreateSubnetRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub outpost_arn: Option<String>,
    pub vpc_id: Option<String>,
    pub ipv6_native: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateSubnetRequest`].
pub static CREATE_SUBNET_REQUEST: StructDesc = StructDesc { name: "CreateSubnetRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrBlock", query: "CidrBlock", xml: "CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "Ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "OutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6Native", query: "Ipv6Native", xml: "Ipv6Native", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", xml: "Ipv4IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", xml: "Ipv4NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", xml: "Ipv6IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", xml: "Ipv6NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateSubnetRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_SUBNET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.availability_zone,
            2 => &self.availability_zone_id,
            3 => &self.cidr_block,
            4 => &self.ipv6_cidr_block,
            5 => &self.outpost_arn,
            6 => &self.vpc_id,
            7 => &self.ipv6_native,
            8 => &self.ipv4_ipam_pool_id,
            9 => &self.ipv4_netmask_length,
            10 => &self.ipv6_ipam_pool_id,
            11 => &self.ipv6_netmask_length,
            12 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.availability_zone,
            2 => &mut self.availability_zone_id,
            3 => &mut self.cidr_block,
            4 => &mut self.ipv6_cidr_block,
            5 => &mut self.outpost_arn,
            6 => &mut self.vpc_id,
            7 => &mut self.ipv6_native,
            8 => &mut self.ipv4_ipam_pool_id,
            9 => &mut self.ipv4_netmask_length,
            10 => &mut self.ipv6_ipam_pool_id,
            11 => &mut self.ipv6_netmask_length,
            12 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateSubnetRequest);

#[derive(Clone, Default)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}
/// Descriptor of [`CreateSubnetResult`].
pub static CREATE_SUBNET_RESULT: StructDesc = StructDesc { name: "CreateSubnetResult", members: &[
    Member { name: "Subnet", query: "Subnet", xml: "subnet", required: false, sensitive: false, kind: Kind::Struct(&SUBNET) },
] };
impl Structure for CreateSubnetResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_SUBNET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet,
            _ => no_member(index),
        }
    }
}
structure!(CreateSubnetResult);

#[derive(Clone, Default)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`CreateTagsRequest`].
pub static CREATE_TAGS_REQUEST: StructDesc = StructDesc { name: "CreateTagsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Resources", query: "ResourceId", xml: "ResourceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Tags", query: "Tag", xml: "Tag", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for CreateTagsRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TAGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.resources,
            2 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.resources,
            2 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(CreateTagsRequest);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorFilterRequest {
    pub description: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateTrafficMirrorFilterRequest`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_REQUEST: StructDesc = StructDesc { name: "CreateTrafficMirrorFilterRequest", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateTrafficMirrorFilterRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_FILTER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.tag_specifications,
            2 => &self.dry_run,
            3 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.tag_specifications,
            2 => &mut self.dry_run,
            3 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorFilterRequest);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorFilterResult {
    pub traffic_mirror_filter: Option<TrafficMirrorFilter>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateTrafficMirrorFilterResult`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_RESULT: StructDesc = StructDesc { name: "CreateTrafficMirrorFilterResult", members: &[
    Member { name: "TrafficMirrorFilter", query: "TrafficMirrorFilter", xml: "trafficMirrorFilter", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateTrafficMirrorFilterResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_FILTER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorFilterResult);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorFilterRuleRequest {
    pub traffic_mirror_filter_id: Option<String>,
    pub traffic_direction: Option<String>,
    pub rule_number: Option<i32>,
    pub rule_action: Option<String>,
    pub destination_port_range: Option<TrafficMirrorPortRangeRequest>,
    pub source_port_range: Option<TrafficMirrorPortRangeRequest>,
    pub protocol: Option<i32>,
    pub destination_cidr_block: Option<String>,
    pub source_cidr_block: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateTrafficMirrorFilterRuleRequest`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_RULE_REQUEST: StructDesc = StructDesc { name: "CreateTrafficMirrorFilterRuleRequest", members: &[
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "TrafficMirrorFilterId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficDirection", query: "TrafficDirection", xml: "TrafficDirection", required: true, sensitive: false, kind: Kind::Enum(&enums::traffic_direction::DESC) },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "RuleNumber", required: true, sensitive: false, kind: I32 },
    Member { name: "RuleAction", query: "RuleAction", xml: "RuleAction", required: true, sensitive: false, kind: Kind::Enum(&enums::traffic_mirror_rule_action::DESC) },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "DestinationPortRange", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_PORT_RANGE_REQUEST) },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "SourcePortRange", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_PORT_RANGE_REQUEST) },
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: I32 },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SourceCidrBlock", query: "SourceCidrBlock", xml: "SourceCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateTrafficMirrorFilterRuleRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_FILTER_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_id,
            1 => &self.traffic_direction,
            2 => &self.rule_number,
            3 => &self.rule_action,
            4 => &self.destination_port_range,
            5 => &self.source_port_range,
            6 => &self.protocol,
            7 => &self.destination_cidr_block,
            8 => &self.source_cidr_block,
            9 => &self.description,
            10 => &self.dry_run,
            11 => &self.client_token,
            12 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_id,
            1 => &mut self.traffic_direction,
            2 => &mut self.rule_number,
            3 => &mut self.rule_action,
            4 => &mut self.destination_port_range,
            5 => &mut self.source_port_range,
            6 => &mut self.protocol,
            7 => &mut self.destination_cidr_block,
            8 => &mut self.source_cidr_block,
            9 => &mut self.description,
            10 => &mut self.dry_run,
            11 => &mut self.client_token,
            12 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorFilterRuleRequest);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorFilterRuleResult {
    pub traffic_mirror_filter_rule: Option<TrafficMirrorFilterRule>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateTrafficMirrorFilterRuleResult`].
pub static CREATE_TRAFFIC_MIRROR_FILTER_RULE_RESULT: StructDesc = StructDesc { name: "CreateTrafficMirrorFilterRuleResult", members: &[
    Member { name: "TrafficMirrorFilterRule", query: "TrafficMirrorFilterRule", xml: "trafficMirrorFilterRule", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER_RULE) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateTrafficMirrorFilterRuleResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_FILTER_RULE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rule,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rule,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorFilterRuleResult);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorSessionRequest {
    pub network_interface_id: Option<String>,
    pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub packet_length: Option<i32>,
    pub session_number: Option<i32>,
    pub virtual_network_id: Option<i32>,
    pub description: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateTrafficMirrorSessionRequest`].
pub static CREATE_TRAFFIC_MIRROR_SESSION_REQUEST: StructDesc = StructDesc { name: "CreateTrafficMirrorSessionRequest", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficMirrorTargetId", query: "TrafficMirrorTargetId", xml: "TrafficMirrorTargetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "TrafficMirrorFilterId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PacketLength", query: "PacketLength", xml: "PacketLength", required: false, sensitive: false, kind: I32 },
    Member { name: "SessionNumber", query: "SessionNumber", xml: "SessionNumber", required: true, sensitive: false, kind: I32 },
    Member { name: "VirtualNetworkId", query: "VirtualNetworkId", xml: "VirtualNetworkId", required: false, sensitive: false, kind: I32 },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateTrafficMirrorSessionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_SESSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.traffic_mirror_target_id,
            2 => &self.traffic_mirror_filter_id,
            3 => &self.packet_length,
            4 => &self.session_number,
            5 => &self.virtual_network_id,
            6 => &self.description,
            7 => &self.tag_specifications,
            8 => &self.dry_run,
            9 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.traffic_mirror_target_id,
            2 => &mut self.traffic_mirror_filter_id,
            3 => &mut self.packet_length,
            4 => &mut self.session_number,
            5 => &mut self.virtual_network_id,
            6 => &mut self.description,
            7 => &mut self.tag_specifications,
            8 => &mut self.dry_run,
            9 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorSessionRequest);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorSessionResult {
    pub traffic_mirror_session: Option<TrafficMirrorSession>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateTrafficMirrorSessionResult`].
pub static CREATE_TRAFFIC_MIRROR_SESSION_RESULT: StructDesc = StructDesc { name: "CreateTrafficMirrorSessionResult", members: &[
    Member { name: "TrafficMirrorSession", query: "TrafficMirrorSession", xml: "trafficMirrorSession", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_SESSION) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateTrafficMirrorSessionResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_SESSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_session,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_session,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorSessionResult);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorTargetRequest {
    pub network_interface_id: Option<String>,
    pub network_load_balancer_arn: Option<String>,
    pub description: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub gateway_load_balancer_endpoint_id: Option<String>,
}
/// Descriptor of [`CreateTrafficMirrorTargetRequest`].
pub static CREATE_TRAFFIC_MIRROR_TARGET_REQUEST: StructDesc = StructDesc { name: "CreateTrafficMirrorTargetRequest", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkLoadBalancerArn", query: "NetworkLoadBalancerArn", xml: "NetworkLoadBalancerArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GatewayLoadBalancerEndpointId", query: "GatewayLoadBalancerEndpointId", xml: "GatewayLoadBalancerEndpointId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateTrafficMirrorTargetRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_TARGET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.network_load_balancer_arn,
            2 => &self.description,
            3 => &self.tag_specifications,
            4 => &self.dry_run,
            5 => &self.client_token,
            6 => &self.gateway_load_balancer_endpoint_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.network_load_balancer_arn,
            2 => &mut self.description,
            3 => &mut self.tag_specifications,
            4 => &mut self.dry_run,
            5 => &mut self.client_token,
            6 => &mut self.gateway_load_balancer_endpoint_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorTargetRequest);

#[derive(Clone, Default)]
pub struct CreateTrafficMirrorTargetResult {
    pub traffic_mirror_target: Option<TrafficMirrorTarget>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateTrafficMirrorTargetResult`].
pub static CREATE_TRAFFIC_MIRROR_TARGET_RESULT: StructDesc = StructDesc { name: "CreateTrafficMirrorTargetResult", members: &[
    Member { name: "TrafficMirrorTarget", query: "TrafficMirrorTarget", xml: "trafficMirrorTarget", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_TARGET) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateTrafficMirrorTargetResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRAFFIC_MIRROR_TARGET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_target,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_target,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateTrafficMirrorTargetResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayConnectPeerRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_address: Option<String>,
    pub peer_address: Option<String>,
    pub bgp_options: Option<TransitGatewayConnectRequestBgpOptions>,
    pub inside_cidr_blocks: Vec<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayConnectPeerRequest`].
pub static CREATE_TRANSIT_GATEWAY_CONNECT_PEER_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayConnectPeerRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAddress", query: "TransitGatewayAddress", xml: "TransitGatewayAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "PeerAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "BgpOptions", query: "BgpOptions", xml: "BgpOptions", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT_REQUEST_BGP_OPTIONS) },
    Member { name: "InsideCidrBlocks", query: "InsideCidrBlocks", xml: "InsideCidrBlocks", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayConnectPeerRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_CONNECT_PEER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.transit_gateway_address,
            2 => &self.peer_address,
            3 => &self.bgp_options,
            4 => &self.inside_cidr_blocks,
            5 => &self.tag_specifications,
            6 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.transit_gateway_address,
            2 => &mut self.peer_address,
            3 => &mut self.bgp_options,
            4 => &mut self.inside_cidr_blocks,
            5 => &mut self.tag_specifications,
            6 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayConnectPeerRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayConnectPeerResult {
    pub transit_gateway_connect_peer: Option<TransitGatewayConnectPeer>,
}
/// Descriptor of [`CreateTransitGatewayConnectPeerResult`].
pub static CREATE_TRANSIT_GATEWAY_CONNECT_PEER_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayConnectPeerResult", members: &[
    Member { name: "TransitGatewayConnectPeer", query: "TransitGatewayConnectPeer", xml: "transitGatewayConnectPeer", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT_PEER) },
] };
impl Structure for CreateTransitGatewayConnectPeerResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_CONNECT_PEER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connect_peer,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connect_peer,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayConnectPeerResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayConnectRequest {
    pub transport_transit_gateway_attachment_id: Option<String>,
    pub options: Option<CreateTransitGatewayConnectRequestOptions>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayConnectRequest`].
pub static CREATE_TRANSIT_GATEWAY_CONNECT_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayConnectRequest", members: &[
    Member { name: "TransportTransitGatewayAttachmentId", query: "TransportTransitGatewayAttachmentId", xml: "TransportTransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Options", query: "Options", xml: "Options", required: true, sensitive: false, kind: Kind::Struct(&CREATE_TRANSIT_GATEWAY_CONNECT_REQUEST_OPTIONS) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayConnectRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_CONNECT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transport_transit_gateway_attachment_id,
            1 => &self.options,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transport_transit_gateway_attachment_id,
            1 => &mut self.options,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayConnectRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayConnectRequestOptions {
    pub protocol: Option<String>,
}
/// Descriptor of [`CreateTransitGatewayConnectRequestOptions`].
pub static CREATE_TRANSIT_GATEWAY_CONNECT_REQUEST_OPTIONS: StructDesc = StructDesc { name: "CreateTransitGatewayConnectRequestOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: true, sensitive: false, kind: Kind::Enum(&enums::protocol_value::DESC) },
] };
impl Structure for CreateTransitGatewayConnectRequestOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_CONNECT_REQUEST_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayConnectRequestOptions);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayConnectResult {
    pub transit_gateway_connect: Option<TransitGatewayConnect>,
}
/// Descriptor of [`CreateTransitGatewayConnectResult`].
pub static CREATE_TRANSIT_GATEWAY_CONNECT_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayConnectResult", members: &[
    Member { name: "TransitGatewayConnect", query: "TransitGatewayConnect", xml: "transitGatewayConnect", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT) },
] };
impl Structure for CreateTransitGatewayConnectResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_CONNECT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_connect,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_connect,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayConnectResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayMeteringPolicyEntryRequest {
    pub transit_gateway_metering_policy_id: Option<String>,
    pub policy_rule_number: Option<i32>,
    pub source_transit_gateway_attachment_id: Option<String>,
    pub source_transit_gateway_attachment_type: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
    pub destination_transit_gateway_attachment_id: Option<String>,
    pub destination_transit_gateway_attachment_type: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub protocol: Option<String>,
    pub metered_account: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayMeteringPolicyEntryRequest`].
pub static CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayMeteringPolicyEntryRequest", members: &[
    Member { name: "TransitGatewayMeteringPolicyId", query: "TransitGatewayMeteringPolicyId", xml: "TransitGatewayMeteringPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyRuleNumber", query: "PolicyRuleNumber", xml: "PolicyRuleNumber", required: true, sensitive: false, kind: I32 },
    Member { name: "SourceTransitGatewayAttachmentId", query: "SourceTransitGatewayAttachmentId", xml: "SourceTransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceTransitGatewayAttachmentType", query: "SourceTransitGatewayAttachmentType", xml: "SourceTransitGatewayAttachmentType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "SourceCidrBlock", query: "SourceCidrBlock", xml: "SourceCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "SourcePortRange", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationTransitGatewayAttachmentId", query: "DestinationTransitGatewayAttachmentId", xml: "DestinationTransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationTransitGatewayAttachmentType", query: "DestinationTransitGatewayAttachmentType", xml: "DestinationTransitGatewayAttachmentType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "DestinationPortRange", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MeteredAccount", query: "MeteredAccount", xml: "MeteredAccount", required: true, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_metering_payer_type::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayMeteringPolicyEntryRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_id,
            1 => &self.policy_rule_number,
            2 => &self.source_transit_gateway_attachment_id,
            3 => &self.source_transit_gateway_attachment_type,
            4 => &self.source_cidr_block,
            5 => &self.source_port_range,
            6 => &self.destination_transit_gateway_attachment_id,
            7 => &self.destination_transit_gateway_attachment_type,
            8 => &self.destination_cidr_block,
            9 => &self.destination_port_range,
            10 => &self.protocol,
            11 => &self.metered_account,
            12 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_id,
            1 => &mut self.policy_rule_number,
            2 => &mut self.source_transit_gateway_attachment_id,
            3 => &mut self.source_transit_gateway_attachment_type,
            4 => &mut self.source_cidr_block,
            5 => &mut self.source_port_range,
            6 => &mut self.destination_transit_gateway_attachment_id,
            7 => &mut self.destination_transit_gateway_attachment_type,
            8 => &mut self.destination_cidr_block,
            9 => &mut self.destination_port_range,
            10 => &mut self.protocol,
            11 => &mut self.metered_account,
            12 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayMeteringPolicyEntryRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayMeteringPolicyEntryResult {
    pub transit_gateway_metering_policy_entry: Option<TransitGatewayMeteringPolicyEntry>,
}
/// Descriptor of [`CreateTransitGatewayMeteringPolicyEntryResult`].
pub static CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayMeteringPolicyEntryResult", members: &[
    Member { name: "TransitGatewayMeteringPolicyEntry", query: "TransitGatewayMeteringPolicyEntry", xml: "transitGatewayMeteringPolicyEntry", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY_ENTRY) },
] };
impl Structure for CreateTransitGatewayMeteringPolicyEntryResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_entry,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_entry,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayMeteringPolicyEntryResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayMeteringPolicyRequest {
    pub transit_gateway_id: Option<String>,
    pub middlebox_attachment_ids: Vec<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayMeteringPolicyRequest`].
pub static CREATE_TRANSIT_GATEWAY_METERING_POLICY_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayMeteringPolicyRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MiddleboxAttachmentIds", query: "MiddleboxAttachmentId", xml: "MiddleboxAttachmentId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TagSpecifications", query: "TagSpecifications", xml: "TagSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayMeteringPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_METERING_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.middlebox_attachment_ids,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.middlebox_attachment_ids,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayMeteringPolicyRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayMeteringPolicyResult {
    pub transit_gateway_metering_policy: Option<TransitGatewayMeteringPolicy>,
}
/// Descriptor of [`CreateTransitGatewayMeteringPolicyResult`].
pub static CREATE_TRANSIT_GATEWAY_METERING_POLICY_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayMeteringPolicyResult", members: &[
    Member { name: "TransitGatewayMeteringPolicy", query: "TransitGatewayMeteringPolicy", xml: "transitGatewayMeteringPolicy", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY) },
] };
impl Structure for CreateTransitGatewayMeteringPolicyResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_METERING_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayMeteringPolicyResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayMulticastDomainRequest {
    pub transit_gateway_id: Option<String>,
    pub options: Option<CreateTransitGatewayMulticastDomainRequestOptions>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayMulticastDomainRequest`].
pub static CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayMulticastDomainRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Options", query: "Options", xml: "Options", required: false, sensitive: false, kind: Kind::Struct(&CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST_OPTIONS) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayMulticastDomainRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.options,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.options,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayMulticastDomainRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayMulticastDomainRequestOptions {
    pub igmpv2_support: Option<String>,
    pub static_sources_support: Option<String>,
    pub auto_accept_shared_associations: Option<String>,
}
/// Descriptor of [`CreateTransitGatewayMulticastDomainRequestOptions`].
pub static CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST_OPTIONS: StructDesc = StructDesc { name: "CreateTransitGatewayMulticastDomainRequestOptions", members: &[
    Member { name: "Igmpv2Support", query: "Igmpv2Support", xml: "Igmpv2Support", required: false, sensitive: false, kind: Kind::Enum(&enums::igmpv2_support_value::DESC) },
    Member { name: "StaticSourcesSupport", query: "StaticSourcesSupport", xml: "StaticSourcesSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::static_sources_support_value::DESC) },
    Member { name: "AutoAcceptSharedAssociations", query: "AutoAcceptSharedAssociations", xml: "AutoAcceptSharedAssociations", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_accept_shared_associations_value::DESC) },
] };
impl Structure for CreateTransitGatewayMulticastDomainRequestOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_REQUEST_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.igmpv2_support,
            1 => &self.static_sources_support,
            2 => &self.auto_accept_shared_associations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.igmpv2_support,
            1 => &mut self.static_sources_support,
            2 => &mut self.auto_accept_shared_associations,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayMulticastDomainRequestOptions);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayMulticastDomainResult {
    pub transit_gateway_multicast_domain: Option<TransitGatewayMulticastDomain>,
}
/// Descriptor of [`CreateTransitGatewayMulticastDomainResult`].
pub static CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayMulticastDomainResult", members: &[
    Member { name: "TransitGatewayMulticastDomain", query: "TransitGatewayMulticastDomain", xml: "transitGatewayMulticastDomain", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN) },
] };
impl Structure for CreateTransitGatewayMulticastDomainResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayMulticastDomainResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayPeeringAttachmentRequest {
    pub transit_gateway_id: Option<String>,
    pub peer_transit_gateway_id: Option<String>,
    pub peer_account_id: Option<String>,
    pub peer_region: Option<String>,
    pub options: Option<CreateTransitGatewayPeeringAttachmentRequestOptions>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayPeeringAttachmentRequest`].
pub static CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayPeeringAttachmentRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeerTransitGatewayId", query: "PeerTransitGatewayId", xml: "PeerTransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAccountId", query: "PeerAccountId", xml: "PeerAccountId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeerRegion", query: "PeerRegion", xml: "PeerRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Options", query: "Options", xml: "Options", required: false, sensitive: false, kind: Kind::Struct(&CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST_OPTIONS) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayPeeringAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.peer_transit_gateway_id,
            2 => &self.peer_account_id,
            3 => &self.peer_region,
            4 => &self.options,
            5 => &self.tag_specifications,
            6 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.peer_transit_gateway_id,
            2 => &mut self.peer_account_id,
            3 => &mut self.peer_region,
            4 => &mut self.options,
            5 => &mut self.tag_specifications,
            6 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayPeeringAttachmentRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayPeeringAttachmentRequestOptions {
    pub dynamic_routing: Option<String>,
}
/// Descriptor of [`CreateTransitGatewayPeeringAttachmentRequestOptions`].
pub static CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST_OPTIONS: StructDesc = StructDesc { name: "CreateTransitGatewayPeeringAttachmentRequestOptions", members: &[
    Member { name: "DynamicRouting", query: "DynamicRouting", xml: "DynamicRouting", required: false, sensitive: false, kind: Kind::Enum(&enums::dynamic_routing_value::DESC) },
] };
impl Structure for CreateTransitGatewayPeeringAttachmentRequestOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_REQUEST_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dynamic_routing,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dynamic_routing,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayPeeringAttachmentRequestOptions);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayPeeringAttachmentResult {
    pub transit_gateway_peering_attachment: Option<TransitGatewayPeeringAttachment>,
}
/// Descriptor of [`CreateTransitGatewayPeeringAttachmentResult`].
pub static CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayPeeringAttachmentResult", members: &[
    Member { name: "TransitGatewayPeeringAttachment", query: "TransitGatewayPeeringAttachment", xml: "transitGatewayPeeringAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PEERING_ATTACHMENT) },
] };
impl Structure for CreateTransitGatewayPeeringAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_peering_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_peering_attachment,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayPeeringAttachmentResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayPolicyTableRequest {
    pub transit_gateway_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayPolicyTableRequest`].
pub static CREATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayPolicyTableRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecifications", xml: "TagSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayPolicyTableRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_POLICY_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.tag_specifications,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.tag_specifications,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayPolicyTableRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayPolicyTableResult {
    pub transit_gateway_policy_table: Option<TransitGatewayPolicyTable>,
}
/// Descriptor of [`CreateTransitGatewayPolicyTableResult`].
pub static CREATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayPolicyTableResult", members: &[
    Member { name: "TransitGatewayPolicyTable", query: "TransitGatewayPolicyTable", xml: "transitGatewayPolicyTable", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_TABLE) },
] };
impl Structure for CreateTransitGatewayPolicyTableResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_POLICY_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayPolicyTableResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayPrefixListReferenceRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub prefix_list_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub blackhole: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayPrefixListReferenceRequest`].
pub static CREATE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayPrefixListReferenceRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Blackhole", query: "Blackhole", xml: "Blackhole", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayPrefixListReferenceRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.prefix_list_id,
            2 => &self.transit_gateway_attachment_id,
            3 => &self.blackhole,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.prefix_list_id,
            2 => &mut self.transit_gateway_attachment_id,
            3 => &mut self.blackhole,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayPrefixListReferenceRequest);
