// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures CreateTransitGatewayPrefixListReferenceResult to DeclarativePoliciesReport.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct CreateTransitGatewayPrefixListReferenceResult {
    pub transit_gateway_prefix_list_reference: Option<TransitGatewayPrefixListReference>,
}
/// Descriptor of [`CreateTransitGatewayPrefixListReferenceResult`].
pub static CREATE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayPrefixListReferenceResult", members: &[
    Member { name: "TransitGatewayPrefixListReference", query: "TransitGatewayPrefixListReference", xml: "transitGatewayPrefixListReference", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE) },
] };
impl Structure for CreateTransitGatewayPrefixListReferenceResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_prefix_list_reference,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_prefix_list_reference,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayPrefixListReferenceResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayRequest {
    pub description: Option<String>,
    pub options: Option<TransitGatewayRequestOptions>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayRequest`].
pub static CREATE_TRANSIT_GATEWAY_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayRequest", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Options", query: "Options", xml: "Options", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_REQUEST_OPTIONS) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.options,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.options,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayResult {
    pub transit_gateway: Option<TransitGateway>,
}
/// Descriptor of [`CreateTransitGatewayResult`].
pub static CREATE_TRANSIT_GATEWAY_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayResult", members: &[
    Member { name: "TransitGateway", query: "TransitGateway", xml: "transitGateway", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY) },
] };
impl Structure for CreateTransitGatewayResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub blackhole: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayRouteRequest`].
pub static CREATE_TRANSIT_GATEWAY_ROUTE_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayRouteRequest", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Blackhole", query: "Blackhole", xml: "Blackhole", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayRouteRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.transit_gateway_route_table_id,
            2 => &self.transit_gateway_attachment_id,
            3 => &self.blackhole,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.transit_gateway_route_table_id,
            2 => &mut self.transit_gateway_attachment_id,
            3 => &mut self.blackhole,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayRouteRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayRouteResult {
    pub route: Option<TransitGatewayRoute>,
}
/// Descriptor of [`CreateTransitGatewayRouteResult`].
pub static CREATE_TRANSIT_GATEWAY_ROUTE_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayRouteResult", members: &[
    Member { name: "Route", query: "Route", xml: "route", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE) },
] };
impl Structure for CreateTransitGatewayRouteResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_ROUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayRouteResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayRouteTableAnnouncementRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub peering_attachment_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayRouteTableAnnouncementRequest`].
pub static CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayRouteTableAnnouncementRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeeringAttachmentId", query: "PeeringAttachmentId", xml: "PeeringAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayRouteTableAnnouncementRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.peering_attachment_id,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.peering_attachment_id,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayRouteTableAnnouncementRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayRouteTableAnnouncementResult {
    pub transit_gateway_route_table_announcement: Option<TransitGatewayRouteTableAnnouncement>,
}
/// Descriptor of [`CreateTransitGatewayRouteTableAnnouncementResult`].
pub static CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayRouteTableAnnouncementResult", members: &[
    Member { name: "TransitGatewayRouteTableAnnouncement", query: "TransitGatewayRouteTableAnnouncement", xml: "transitGatewayRouteTableAnnouncement", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT) },
] };
impl Structure for CreateTransitGatewayRouteTableAnnouncementResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_announcement,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_announcement,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayRouteTableAnnouncementResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayRouteTableRequest {
    pub transit_gateway_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayRouteTableRequest`].
pub static CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayRouteTableRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecifications", xml: "TagSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_REQUEST }
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
structure!(CreateTransitGatewayRouteTableRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayRouteTableResult {
    pub transit_gateway_route_table: Option<TransitGatewayRouteTable>,
}
/// Descriptor of [`CreateTransitGatewayRouteTableResult`].
pub static CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayRouteTableResult", members: &[
    Member { name: "TransitGatewayRouteTable", query: "TransitGatewayRouteTable", xml: "transitGatewayRouteTable", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE) },
] };
impl Structure for CreateTransitGatewayRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayRouteTableResult);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayVpcAttachmentRequest {
    pub transit_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_ids: Vec<String>,
    pub options: Option<CreateTransitGatewayVpcAttachmentRequestOptions>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateTransitGatewayVpcAttachmentRequest`].
pub static CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "CreateTransitGatewayVpcAttachmentRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetIds", xml: "SubnetIds", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Options", query: "Options", xml: "Options", required: false, sensitive: false, kind: Kind::Struct(&CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST_OPTIONS) },
    Member { name: "TagSpecifications", query: "TagSpecifications", xml: "TagSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateTransitGatewayVpcAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.vpc_id,
            2 => &self.subnet_ids,
            3 => &self.options,
            4 => &self.tag_specifications,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.vpc_id,
            2 => &mut self.subnet_ids,
            3 => &mut self.options,
            4 => &mut self.tag_specifications,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayVpcAttachmentRequest);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayVpcAttachmentRequestOptions {
    pub dns_support: Option<String>,
    pub security_group_referencing_support: Option<String>,
    pub ipv6_support: Option<String>,
    pub appliance_mode_support: Option<String>,
}
/// Descriptor of [`CreateTransitGatewayVpcAttachmentRequestOptions`].
pub static CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST_OPTIONS: StructDesc = StructDesc { name: "CreateTransitGatewayVpcAttachmentRequestOptions", members: &[
    Member { name: "DnsSupport", query: "DnsSupport", xml: "DnsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_support_value::DESC) },
    Member { name: "SecurityGroupReferencingSupport", query: "SecurityGroupReferencingSupport", xml: "SecurityGroupReferencingSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_referencing_support_value::DESC) },
    Member { name: "Ipv6Support", query: "Ipv6Support", xml: "Ipv6Support", required: false, sensitive: false, kind: Kind::Enum(&enums::ipv6_support_value::DESC) },
    Member { name: "ApplianceModeSupport", query: "ApplianceModeSupport", xml: "ApplianceModeSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::appliance_mode_support_value::DESC) },
] };
impl Structure for CreateTransitGatewayVpcAttachmentRequestOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dns_support,
            1 => &self.security_group_referencing_support,
            2 => &self.ipv6_support,
            3 => &self.appliance_mode_support,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dns_support,
            1 => &mut self.security_group_referencing_support,
            2 => &mut self.ipv6_support,
            3 => &mut self.appliance_mode_support,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayVpcAttachmentRequestOptions);

#[derive(Clone, Default)]
pub struct CreateTransitGatewayVpcAttachmentResult {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
/// Descriptor of [`CreateTransitGatewayVpcAttachmentResult`].
pub static CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "CreateTransitGatewayVpcAttachmentResult", members: &[
    Member { name: "TransitGatewayVpcAttachment", query: "TransitGatewayVpcAttachment", xml: "transitGatewayVpcAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_VPC_ATTACHMENT) },
] };
impl Structure for CreateTransitGatewayVpcAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_vpc_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_vpc_attachment,
            _ => no_member(index),
        }
    }
}
structure!(CreateTransitGatewayVpcAttachmentResult);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessEndpointCidrOptions {
    pub protocol: Option<String>,
    pub subnet_ids: Vec<String>,
    pub cidr: Option<String>,
    pub port_ranges: Vec<CreateVerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`CreateVerifiedAccessEndpointCidrOptions`].
pub static CREATE_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS: StructDesc = StructDesc { name: "CreateVerifiedAccessEndpointCidrOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "SubnetIds", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PortRanges", query: "PortRange", xml: "PortRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for CreateVerifiedAccessEndpointCidrOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            1 => &self.subnet_ids,
            2 => &self.cidr,
            3 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            1 => &mut self.subnet_ids,
            2 => &mut self.cidr,
            3 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessEndpointCidrOptions);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessEndpointEniOptions {
    pub network_interface_id: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub port_ranges: Vec<CreateVerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`CreateVerifiedAccessEndpointEniOptions`].
pub static CREATE_VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS: StructDesc = StructDesc { name: "CreateVerifiedAccessEndpointEniOptions", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "Port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "PortRanges", query: "PortRange", xml: "PortRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for CreateVerifiedAccessEndpointEniOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.protocol,
            2 => &self.port,
            3 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.protocol,
            2 => &mut self.port,
            3 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessEndpointEniOptions);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessEndpointLoadBalancerOptions {
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub load_balancer_arn: Option<String>,
    pub subnet_ids: Vec<String>,
    pub port_ranges: Vec<CreateVerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`CreateVerifiedAccessEndpointLoadBalancerOptions`].
pub static CREATE_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS: StructDesc = StructDesc { name: "CreateVerifiedAccessEndpointLoadBalancerOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "Port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "LoadBalancerArn", query: "LoadBalancerArn", xml: "LoadBalancerArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "PortRanges", query: "PortRange", xml: "PortRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for CreateVerifiedAccessEndpointLoadBalancerOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            1 => &self.port,
            2 => &self.load_balancer_arn,
            3 => &self.subnet_ids,
            4 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            1 => &mut self.port,
            2 => &mut self.load_balancer_arn,
            3 => &mut self.subnet_ids,
            4 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessEndpointLoadBalancerOptions);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessEndpointPortRange {
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
}
/// Descriptor of [`CreateVerifiedAccessEndpointPortRange`].
pub static CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE: StructDesc = StructDesc { name: "CreateVerifiedAccessEndpointPortRange", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "FromPort", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "ToPort", query: "ToPort", xml: "ToPort", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
] };
impl Structure for CreateVerifiedAccessEndpointPortRange {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.from_port,
            1 => &self.to_port,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.from_port,
            1 => &mut self.to_port,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessEndpointPortRange);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessEndpointRdsOptions {
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub rds_db_instance_arn: Option<String>,
    pub rds_db_cluster_arn: Option<String>,
    pub rds_db_proxy_arn: Option<String>,
    pub rds_endpoint: Option<String>,
    pub subnet_ids: Vec<String>,
}
/// Descriptor of [`CreateVerifiedAccessEndpointRdsOptions`].
pub static CREATE_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS: StructDesc = StructDesc { name: "CreateVerifiedAccessEndpointRdsOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "Port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "RdsDbInstanceArn", query: "RdsDbInstanceArn", xml: "RdsDbInstanceArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RdsDbClusterArn", query: "RdsDbClusterArn", xml: "RdsDbClusterArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RdsDbProxyArn", query: "RdsDbProxyArn", xml: "RdsDbProxyArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RdsEndpoint", query: "RdsEndpoint", xml: "RdsEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetIds", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for CreateVerifiedAccessEndpointRdsOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            1 => &self.port,
            2 => &self.rds_db_instance_arn,
            3 => &self.rds_db_cluster_arn,
            4 => &self.rds_db_proxy_arn,
            5 => &self.rds_endpoint,
            6 => &self.subnet_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            1 => &mut self.port,
            2 => &mut self.rds_db_instance_arn,
            3 => &mut self.rds_db_cluster_arn,
            4 => &mut self.rds_db_proxy_arn,
            5 => &mut self.rds_endpoint,
            6 => &mut self.subnet_ids,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessEndpointRdsOptions);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessEndpointRequest {
    pub verified_access_group_id: Option<String>,
    pub endpoint_type: Option<String>,
    pub attachment_type: Option<String>,
    pub domain_certificate_arn: Option<String>,
    pub application_domain: Option<String>,
    pub endpoint_domain_prefix: Option<String>,
    pub security_group_ids: Vec<String>,
    pub load_balancer_options: Option<CreateVerifiedAccessEndpointLoadBalancerOptions>,
    pub network_interface_options: Option<CreateVerifiedAccessEndpointEniOptions>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub rds_options: Option<CreateVerifiedAccessEndpointRdsOptions>,
    pub cidr_options: Option<CreateVerifiedAccessEndpointCidrOptions>,
}
/// Descriptor of [`CreateVerifiedAccessEndpointRequest`].
pub static CREATE_VERIFIED_ACCESS_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "CreateVerifiedAccessEndpointRequest", members: &[
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "EndpointType", query: "EndpointType", xml: "EndpointType", required: true, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_type::DESC) },
    Member { name: "AttachmentType", query: "AttachmentType", xml: "AttachmentType", required: true, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_attachment_type::DESC) },
    Member { name: "DomainCertificateArn", query: "DomainCertificateArn", xml: "DomainCertificateArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ApplicationDomain", query: "ApplicationDomain", xml: "ApplicationDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EndpointDomainPrefix", query: "EndpointDomainPrefix", xml: "EndpointDomainPrefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "LoadBalancerOptions", query: "LoadBalancerOptions", xml: "LoadBalancerOptions", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS) },
    Member { name: "NetworkInterfaceOptions", query: "NetworkInterfaceOptions", xml: "NetworkInterfaceOptions", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "PolicyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "SseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST) },
    Member { name: "RdsOptions", query: "RdsOptions", xml: "RdsOptions", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS) },
    Member { name: "CidrOptions", query: "CidrOptions", xml: "CidrOptions", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS) },
] };
impl Structure for CreateVerifiedAccessEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group_id,
            1 => &self.endpoint_type,
            2 => &self.attachment_type,
            3 => &self.domain_certificate_arn,
            4 => &self.application_domain,
            5 => &self.endpoint_domain_prefix,
            6 => &self.security_group_ids,
            7 => &self.load_balancer_options,
            8 => &self.network_interface_options,
            9 => &self.description,
            10 => &self.policy_document,
            11 => &self.tag_specifications,
            12 => &self.client_token,
            13 => &self.dry_run,
            14 => &self.sse_specification,
            15 => &self.rds_options,
            16 => &self.cidr_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group_id,
            1 => &mut self.endpoint_type,
            2 => &mut self.attachment_type,
            3 => &mut self.domain_certificate_arn,
            4 => &mut self.application_domain,
            5 => &mut self.endpoint_domain_prefix,
            6 => &mut self.security_group_ids,
            7 => &mut self.load_balancer_options,
            8 => &mut self.network_interface_options,
            9 => &mut self.description,
            10 => &mut self.policy_document,
            11 => &mut self.tag_specifications,
            12 => &mut self.client_token,
            13 => &mut self.dry_run,
            14 => &mut self.sse_specification,
            15 => &mut self.rds_options,
            16 => &mut self.cidr_options,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessEndpointRequest);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessEndpointResult {
    pub verified_access_endpoint: Option<VerifiedAccessEndpoint>,
}
/// Descriptor of [`CreateVerifiedAccessEndpointResult`].
pub static CREATE_VERIFIED_ACCESS_ENDPOINT_RESULT: StructDesc = StructDesc { name: "CreateVerifiedAccessEndpointResult", members: &[
    Member { name: "VerifiedAccessEndpoint", query: "VerifiedAccessEndpoint", xml: "verifiedAccessEndpoint", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT) },
] };
impl Structure for CreateVerifiedAccessEndpointResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessEndpointResult);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessGroupRequest {
    pub verified_access_instance_id: Option<String>,
    pub description: Option<String>,
    pub policy_document: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
}
/// Descriptor of [`CreateVerifiedAccessGroupRequest`].
pub static CREATE_VERIFIED_ACCESS_GROUP_REQUEST: StructDesc = StructDesc { name: "CreateVerifiedAccessGroupRequest", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "PolicyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "SseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST) },
] };
impl Structure for CreateVerifiedAccessGroupRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.description,
            2 => &self.policy_document,
            3 => &self.tag_specifications,
            4 => &self.client_token,
            5 => &self.dry_run,
            6 => &self.sse_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.description,
            2 => &mut self.policy_document,
            3 => &mut self.tag_specifications,
            4 => &mut self.client_token,
            5 => &mut self.dry_run,
            6 => &mut self.sse_specification,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessGroupRequest);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessGroupResult {
    pub verified_access_group: Option<VerifiedAccessGroup>,
}
/// Descriptor of [`CreateVerifiedAccessGroupResult`].
pub static CREATE_VERIFIED_ACCESS_GROUP_RESULT: StructDesc = StructDesc { name: "CreateVerifiedAccessGroupResult", members: &[
    Member { name: "VerifiedAccessGroup", query: "VerifiedAccessGroup", xml: "verifiedAccessGroup", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_GROUP) },
] };
impl Structure for CreateVerifiedAccessGroupResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_GROUP_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessGroupResult);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessInstanceRequest {
    pub description: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub fips_enabled: Option<bool>,
    pub cidr_endpoints_custom_sub_domain: Option<String>,
}
/// Descriptor of [`CreateVerifiedAccessInstanceRequest`].
pub static CREATE_VERIFIED_ACCESS_INSTANCE_REQUEST: StructDesc = StructDesc { name: "CreateVerifiedAccessInstanceRequest", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FIPSEnabled", query: "FIPSEnabled", xml: "FIPSEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CidrEndpointsCustomSubDomain", query: "CidrEndpointsCustomSubDomain", xml: "CidrEndpointsCustomSubDomain", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVerifiedAccessInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.tag_specifications,
            2 => &self.client_token,
            3 => &self.dry_run,
            4 => &self.fips_enabled,
            5 => &self.cidr_endpoints_custom_sub_domain,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.tag_specifications,
            2 => &mut self.client_token,
            3 => &mut self.dry_run,
            4 => &mut self.fips_enabled,
            5 => &mut self.cidr_endpoints_custom_sub_domain,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessInstanceRequest);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessInstanceResult {
    pub verified_access_instance: Option<VerifiedAccessInstance>,
}
/// Descriptor of [`CreateVerifiedAccessInstanceResult`].
pub static CREATE_VERIFIED_ACCESS_INSTANCE_RESULT: StructDesc = StructDesc { name: "CreateVerifiedAccessInstanceResult", members: &[
    Member { name: "VerifiedAccessInstance", query: "VerifiedAccessInstance", xml: "verifiedAccessInstance", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE) },
] };
impl Structure for CreateVerifiedAccessInstanceResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_INSTANCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessInstanceResult);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessNativeApplicationOidcOptions {
    pub public_signing_key_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub scope: Option<String>,
}
/// Descriptor of [`CreateVerifiedAccessNativeApplicationOidcOptions`].
pub static CREATE_VERIFIED_ACCESS_NATIVE_APPLICATION_OIDC_OPTIONS: StructDesc = StructDesc { name: "CreateVerifiedAccessNativeApplicationOidcOptions", members: &[
    Member { name: "PublicSigningKeyEndpoint", query: "PublicSigningKeyEndpoint", xml: "PublicSigningKeyEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Issuer", query: "Issuer", xml: "Issuer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizationEndpoint", query: "AuthorizationEndpoint", xml: "AuthorizationEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenEndpoint", query: "TokenEndpoint", xml: "TokenEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserInfoEndpoint", query: "UserInfoEndpoint", xml: "UserInfoEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientId", query: "ClientId", xml: "ClientId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientSecret", query: "ClientSecret", xml: "ClientSecret", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Scope", query: "Scope", xml: "Scope", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVerifiedAccessNativeApplicationOidcOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_NATIVE_APPLICATION_OIDC_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_signing_key_endpoint,
            1 => &self.issuer,
            2 => &self.authorization_endpoint,
            3 => &self.token_endpoint,
            4 => &self.user_info_endpoint,
            5 => &self.client_id,
            6 => &self.client_secret,
            7 => &self.scope,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_signing_key_endpoint,
            1 => &mut self.issuer,
            2 => &mut self.authorization_endpoint,
            3 => &mut self.token_endpoint,
            4 => &mut self.user_info_endpoint,
            5 => &mut self.client_id,
            6 => &mut self.client_secret,
            7 => &mut self.scope,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessNativeApplicationOidcOptions);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessTrustProviderDeviceOptions {
    pub tenant_id: Option<String>,
    pub public_signing_key_url: Option<String>,
}
/// Descriptor of [`CreateVerifiedAccessTrustProviderDeviceOptions`].
pub static CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_DEVICE_OPTIONS: StructDesc = StructDesc { name: "CreateVerifiedAccessTrustProviderDeviceOptions", members: &[
    Member { name: "TenantId", query: "TenantId", xml: "TenantId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicSigningKeyUrl", query: "PublicSigningKeyUrl", xml: "PublicSigningKeyUrl", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVerifiedAccessTrustProviderDeviceOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_DEVICE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tenant_id,
            1 => &self.public_signing_key_url,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tenant_id,
            1 => &mut self.public_signing_key_url,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessTrustProviderDeviceOptions);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessTrustProviderOidcOptions {
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub scope: Option<String>,
}
/// Descriptor of [`CreateVerifiedAccessTrustProviderOidcOptions`].
pub static CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_OIDC_OPTIONS: StructDesc = StructDesc { name: "CreateVerifiedAccessTrustProviderOidcOptions", members: &[
    Member { name: "Issuer", query: "Issuer", xml: "Issuer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizationEndpoint", query: "AuthorizationEndpoint", xml: "AuthorizationEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenEndpoint", query: "TokenEndpoint", xml: "TokenEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserInfoEndpoint", query: "UserInfoEndpoint", xml: "UserInfoEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientId", query: "ClientId", xml: "ClientId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientSecret", query: "ClientSecret", xml: "ClientSecret", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Scope", query: "Scope", xml: "Scope", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVerifiedAccessTrustProviderOidcOptions {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_OIDC_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.issuer,
            1 => &self.authorization_endpoint,
            2 => &self.token_endpoint,
            3 => &self.user_info_endpoint,
            4 => &self.client_id,
            5 => &self.client_secret,
            6 => &self.scope,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.issuer,
            1 => &mut self.authorization_endpoint,
            2 => &mut self.token_endpoint,
            3 => &mut self.user_info_endpoint,
            4 => &mut self.client_id,
            5 => &mut self.client_secret,
            6 => &mut self.scope,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessTrustProviderOidcOptions);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessTrustProviderRequest {
    pub trust_provider_type: Option<String>,
    pub user_trust_provider_type: Option<String>,
    pub device_trust_provider_type: Option<String>,
    pub oidc_options: Option<CreateVerifiedAccessTrustProviderOidcOptions>,
    pub device_options: Option<CreateVerifiedAccessTrustProviderDeviceOptions>,
    pub policy_reference_name: Option<String>,
    pub description: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub native_application_oidc_options: Option<CreateVerifiedAccessNativeApplicationOidcOptions>,
}
/// Descriptor of [`CreateVerifiedAccessTrustProviderRequest`].
pub static CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST: StructDesc = StructDesc { name: "CreateVerifiedAccessTrustProviderRequest", members: &[
    Member { name: "TrustProviderType", query: "TrustProviderType", xml: "TrustProviderType", required: true, sensitive: false, kind: Kind::Enum(&enums::trust_provider_type::DESC) },
    Member { name: "UserTrustProviderType", query: "UserTrustProviderType", xml: "UserTrustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::user_trust_provider_type::DESC) },
    Member { name: "DeviceTrustProviderType", query: "DeviceTrustProviderType", xml: "DeviceTrustProviderType", required: false, sensitive: false, kind: Kind::Enum(&enums::device_trust_provider_type::DESC) },
    Member { name: "OidcOptions", query: "OidcOptions", xml: "OidcOptions", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_OIDC_OPTIONS) },
    Member { name: "DeviceOptions", query: "DeviceOptions", xml: "DeviceOptions", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_DEVICE_OPTIONS) },
    Member { name: "PolicyReferenceName", query: "PolicyReferenceName", xml: "PolicyReferenceName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "SseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST) },
    Member { name: "NativeApplicationOidcOptions", query: "NativeApplicationOidcOptions", xml: "NativeApplicationOidcOptions", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VERIFIED_ACCESS_NATIVE_APPLICATION_OIDC_OPTIONS) },
] };
impl Structure for CreateVerifiedAccessTrustProviderRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.trust_provider_type,
            1 => &self.user_trust_provider_type,
            2 => &self.device_trust_provider_type,
            3 => &self.oidc_options,
            4 => &self.device_options,
            5 => &self.policy_reference_name,
            6 => &self.description,
            7 => &self.tag_specifications,
            8 => &self.client_token,
            9 => &self.dry_run,
            10 => &self.sse_specification,
            11 => &self.native_application_oidc_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.trust_provider_type,
            1 => &mut self.user_trust_provider_type,
            2 => &mut self.device_trust_provider_type,
            3 => &mut self.oidc_options,
            4 => &mut self.device_options,
            5 => &mut self.policy_reference_name,
            6 => &mut self.description,
            7 => &mut self.tag_specifications,
            8 => &mut self.client_token,
            9 => &mut self.dry_run,
            10 => &mut self.sse_specification,
            11 => &mut self.native_application_oidc_options,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessTrustProviderRequest);

#[derive(Clone, Default)]
pub struct CreateVerifiedAccessTrustProviderResult {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
}
/// Descriptor of [`CreateVerifiedAccessTrustProviderResult`].
pub static CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT: StructDesc = StructDesc { name: "CreateVerifiedAccessTrustProviderResult", members: &[
    Member { name: "VerifiedAccessTrustProvider", query: "VerifiedAccessTrustProvider", xml: "verifiedAccessTrustProvider", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_TRUST_PROVIDER) },
] };
impl Structure for CreateVerifiedAccessTrustProviderResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider,
            _ => no_member(index),
        }
    }
}
structure!(CreateVerifiedAccessTrustProviderResult);

#[derive(Clone, Default)]
pub struct CreateVolumePermission {
    pub user_id: Option<String>,
    pub group: Option<String>,
}
/// Descriptor of [`CreateVolumePermission`].
pub static CREATE_VOLUME_PERMISSION: StructDesc = StructDesc { name: "CreateVolumePermission", members: &[
    Member { name: "UserId", query: "UserId", xml: "userId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Group", query: "Group", xml: "group", required: false, sensitive: false, kind: Kind::Enum(&enums::permission_group::DESC) },
] };
impl Structure for CreateVolumePermission {
    fn desc(&self) -> &'static StructDesc { &CREATE_VOLUME_PERMISSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.user_id,
            1 => &self.group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.group,
            _ => no_member(index),
        }
    }
}
structure!(CreateVolumePermission);

#[derive(Clone, Default)]
pub struct CreateVolumePermissionModifications {
    pub add: Vec<CreateVolumePermission>,
    pub remove: Vec<CreateVolumePermission>,
}
/// Descriptor of [`CreateVolumePermissionModifications`].
pub static CREATE_VOLUME_PERMISSION_MODIFICATIONS: StructDesc = StructDesc { name: "CreateVolumePermissionModifications", members: &[
    Member { name: "Add", query: "Add", xml: "Add", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_VOLUME_PERMISSION) }) },
    Member { name: "Remove", query: "Remove", xml: "Remove", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_VOLUME_PERMISSION) }) },
] };
impl Structure for CreateVolumePermissionModifications {
    fn desc(&self) -> &'static StructDesc { &CREATE_VOLUME_PERMISSION_MODIFICATIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.add,
            1 => &self.remove,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.add,
            1 => &mut self.remove,
            _ => no_member(index),
        }
    }
}
structure!(CreateVolumePermissionModifications);

#[derive(Clone, Default)]
pub struct CreateVolumeRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub size: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub multi_attach_enabled: Option<bool>,
    pub throughput: Option<i32>,
    pub client_token: Option<String>,
    pub volume_initialization_rate: Option<i32>,
    pub operator: Option<OperatorRequest>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateVolumeRequest`].
pub static CREATE_VOLUME_REQUEST: StructDesc = StructDesc { name: "CreateVolumeRequest", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Iops", query: "Iops", xml: "Iops", required: false, sensitive: false, kind: I32 },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "KmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "OutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Size", query: "Size", xml: "Size", required: false, sensitive: false, kind: I32 },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeType", query: "VolumeType", xml: "VolumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "MultiAttachEnabled", query: "MultiAttachEnabled", xml: "MultiAttachEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Throughput", query: "Throughput", xml: "Throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeInitializationRate", query: "VolumeInitializationRate", xml: "VolumeInitializationRate", required: false, sensitive: false, kind: I32 },
    Member { name: "Operator", query: "Operator", xml: "Operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_REQUEST) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateVolumeRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VOLUME_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.encrypted,
            3 => &self.iops,
            4 => &self.kms_key_id,
            5 => &self.outpost_arn,
            6 => &self.size,
            7 => &self.snapshot_id,
            8 => &self.volume_type,
            9 => &self.tag_specifications,
            10 => &self.multi_attach_enabled,
            11 => &self.throughput,
            12 => &self.client_token,
            13 => &self.volume_initialization_rate,
            14 => &self.operator,
            15 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.encrypted,
            3 => &mut self.iops,
            4 => &mut self.kms_key_id,
            5 => &mut self.outpost_arn,
            6 => &mut self.size,
            7 => &mut self.snapshot_id,
            8 => &mut self.volume_type,
            9 => &mut self.tag_specifications,
            10 => &mut self.multi_attach_enabled,
            11 => &mut self.throughput,
            12 => &mut self.client_token,
            13 => &mut self.volume_initialization_rate,
            14 => &mut self.operator,
            15 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateVolumeRequest);

#[derive(Clone, Default)]
pub struct CreateVpcBlockPublicAccessExclusionRequest {
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub internet_gateway_exclusion_mode: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateVpcBlockPublicAccessExclusionRequest`].
pub static CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST: StructDesc = StructDesc { name: "CreateVpcBlockPublicAccessExclusionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InternetGatewayExclusionMode", query: "InternetGatewayExclusionMode", xml: "InternetGatewayExclusionMode", required: true, sensitive: false, kind: Kind::Enum(&enums::internet_gateway_exclusion_mode::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateVpcBlockPublicAccessExclusionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.subnet_id,
            2 => &self.vpc_id,
            3 => &self.internet_gateway_exclusion_mode,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.subnet_id,
            2 => &mut self.vpc_id,
            3 => &mut self.internet_gateway_exclusion_mode,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcBlockPublicAccessExclusionRequest);

#[derive(Clone, Default)]
pub struct CreateVpcBlockPublicAccessExclusionResult {
    pub vpc_block_public_access_exclusion: Option<VpcBlockPublicAccessExclusion>,
}
/// Descriptor of [`CreateVpcBlockPublicAccessExclusionResult`].
pub static CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT: StructDesc = StructDesc { name: "CreateVpcBlockPublicAccessExclusionResult", members: &[
    Member { name: "VpcBlockPublicAccessExclusion", query: "VpcBlockPublicAccessExclusion", xml: "vpcBlockPublicAccessExclusion", required: false, sensitive: false, kind: Kind::Struct(&VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION) },
] };
impl Structure for CreateVpcBlockPublicAccessExclusionResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_block_public_access_exclusion,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_block_public_access_exclusion,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcBlockPublicAccessExclusionResult);

#[derive(Clone, Default)]
pub struct CreateVpcEncryptionControlRequest {
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateVpcEncryptionControlRequest`].
pub static CREATE_VPC_ENCRYPTION_CONTROL_REQUEST: StructDesc = StructDesc { name: "CreateVpcEncryptionControlRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateVpcEncryptionControlRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENCRYPTION_CONTROL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_id,
            2 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_id,
            2 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEncryptionControlRequest);

#[derive(Clone, Default)]
pub struct CreateVpcEncryptionControlResult {
    pub vpc_encryption_control: Option<VpcEncryptionControl>,
}
/// Descriptor of [`CreateVpcEncryptionControlResult`].
pub static CREATE_VPC_ENCRYPTION_CONTROL_RESULT: StructDesc = StructDesc { name: "CreateVpcEncryptionControlResult", members: &[
    Member { name: "VpcEncryptionControl", query: "VpcEncryptionControl", xml: "vpcEncryptionControl", required: false, sensitive: false, kind: Kind::Struct(&VPC_ENCRYPTION_CONTROL) },
] };
impl Structure for CreateVpcEncryptionControlResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENCRYPTION_CONTROL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_encryption_control,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_encryption_control,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEncryptionControlResult);

#[derive(Clone, Default)]
pub struct CreateVpcEndpointConnectionNotificationRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub connection_notification_arn: Option<String>,
    pub connection_events: Vec<String>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateVpcEndpointConnectionNotificationRequest`].
pub static CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_REQUEST: StructDesc = StructDesc { name: "CreateVpcEndpointConnectionNotificationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEndpointId", query: "VpcEndpointId", xml: "VpcEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionNotificationArn", query: "ConnectionNotificationArn", xml: "ConnectionNotificationArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionEvents", query: "ConnectionEvents", xml: "ConnectionEvents", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVpcEndpointConnectionNotificationRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_id,
            2 => &self.vpc_endpoint_id,
            3 => &self.connection_notification_arn,
            4 => &self.connection_events,
            5 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_id,
            2 => &mut self.vpc_endpoint_id,
            3 => &mut self.connection_notification_arn,
            4 => &mut self.connection_events,
            5 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEndpointConnectionNotificationRequest);

#[derive(Clone, Default)]
pub struct CreateVpcEndpointConnectionNotificationResult {
    pub connection_notification: Option<ConnectionNotification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateVpcEndpointConnectionNotificationResult`].
pub static CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_RESULT: StructDesc = StructDesc { name: "CreateVpcEndpointConnectionNotificationResult", members: &[
    Member { name: "ConnectionNotification", query: "ConnectionNotification", xml: "connectionNotification", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_NOTIFICATION) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVpcEndpointConnectionNotificationResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.connection_notification,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.connection_notification,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEndpointConnectionNotificationResult);

#[derive(Clone, Default)]
pub struct CreateVpcEndpointRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_type: Option<String>,
    pub vpc_id: Option<String>,
    pub service_name: Option<String>,
    pub policy_document: Option<String>,
    pub route_table_ids: Vec<String>,
    pub subnet_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub client_token: Option<String>,
    pub private_dns_enabled: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub subnet_configurations: Vec<SubnetConfiguration>,
    pub service_network_arn: Option<String>,
    pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>,
}
/// Descriptor of [`CreateVpcEndpointRequest`].
pub static CREATE_VPC_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "CreateVpcEndpointRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcEndpointType", query: "VpcEndpointType", xml: "VpcEndpointType", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_endpoint_type::DESC) },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceName", query: "ServiceName", xml: "ServiceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "PolicyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableIds", query: "RouteTableId", xml: "RouteTableId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SubnetIds", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "IpAddressType", query: "IpAddressType", xml: "IpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::ip_address_type::DESC) },
    Member { name: "DnsOptions", query: "DnsOptions", xml: "DnsOptions", required: false, sensitive: false, kind: Kind::Struct(&DNS_OPTIONS_SPECIFICATION) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsEnabled", query: "PrivateDnsEnabled", xml: "PrivateDnsEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "SubnetConfigurations", query: "SubnetConfiguration", xml: "SubnetConfiguration", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBNET_CONFIGURATION) }) },
    Member { name: "ServiceNetworkArn", query: "ServiceNetworkArn", xml: "ServiceNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceConfigurationArn", query: "ResourceConfigurationArn", xml: "ResourceConfigurationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceRegion", query: "ServiceRegion", xml: "ServiceRegion", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVpcEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_endpoint_type,
            2 => &self.vpc_id,
            3 => &self.service_name,
            4 => &self.policy_document,
            5 => &self.route_table_ids,
            6 => &self.subnet_ids,
            7 => &self.security_group_ids,
            8 => &self.ip_address_type,
            9 => &self.dns_options,
            10 => &self.client_token,
            11 => &self.private_dns_enabled,
            12 => &self.tag_specifications,
            13 => &self.subnet_configurations,
            14 => &self.service_network_arn,
            15 => &self.resource_configuration_arn,
            16 => &self.service_region,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_endpoint_type,
            2 => &mut self.vpc_id,
            3 => &mut self.service_name,
            4 => &mut self.policy_document,
            5 => &mut self.route_table_ids,
            6 => &mut self.subnet_ids,
            7 => &mut self.security_group_ids,
            8 => &mut self.ip_address_type,
            9 => &mut self.dns_options,
            10 => &mut self.client_token,
            11 => &mut self.private_dns_enabled,
            12 => &mut self.tag_specifications,
            13 => &mut self.subnet_configurations,
            14 => &mut self.service_network_arn,
            15 => &mut self.resource_configuration_arn,
            16 => &mut self.service_region,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEndpointRequest);

#[derive(Clone, Default)]
pub struct CreateVpcEndpointResult {
    pub vpc_endpoint: Option<VpcEndpoint>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateVpcEndpointResult`].
pub static CREATE_VPC_ENDPOINT_RESULT: StructDesc = StructDesc { name: "CreateVpcEndpointResult", members: &[
    Member { name: "VpcEndpoint", query: "VpcEndpoint", xml: "vpcEndpoint", required: false, sensitive: false, kind: Kind::Struct(&VPC_ENDPOINT) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVpcEndpointResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_endpoint,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_endpoint,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEndpointResult);

#[derive(Clone, Default)]
pub struct CreateVpcEndpointServiceConfigurationRequest {
    pub dry_run: Option<bool>,
    pub acceptance_required: Option<bool>,
    pub private_dns_name: Option<String>,
    pub network_load_balancer_arns: Vec<String>,
    pub gateway_load_balancer_arns: Vec<String>,
    pub supported_ip_address_types: Vec<String>,
    pub supported_regions: Vec<String>,
    pub client_token: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateVpcEndpointServiceConfigurationRequest`].
pub static CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "CreateVpcEndpointServiceConfigurationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AcceptanceRequired", query: "AcceptanceRequired", xml: "AcceptanceRequired", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "PrivateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkLoadBalancerArns", query: "NetworkLoadBalancerArn", xml: "NetworkLoadBalancerArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "GatewayLoadBalancerArns", query: "GatewayLoadBalancerArn", xml: "GatewayLoadBalancerArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SupportedIpAddressTypes", query: "SupportedIpAddressType", xml: "SupportedIpAddressType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SupportedRegions", query: "SupportedRegion", xml: "SupportedRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateVpcEndpointServiceConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.acceptance_required,
            2 => &self.private_dns_name,
            3 => &self.network_load_balancer_arns,
            4 => &self.gateway_load_balancer_arns,
            5 => &self.supported_ip_address_types,
            6 => &self.supported_regions,
            7 => &self.client_token,
            8 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.acceptance_required,
            2 => &mut self.private_dns_name,
            3 => &mut self.network_load_balancer_arns,
            4 => &mut self.gateway_load_balancer_arns,
            5 => &mut self.supported_ip_address_types,
            6 => &mut self.supported_regions,
            7 => &mut self.client_token,
            8 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEndpointServiceConfigurationRequest);

#[derive(Clone, Default)]
pub struct CreateVpcEndpointServiceConfigurationResult {
    pub service_configuration: Option<ServiceConfiguration>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateVpcEndpointServiceConfigurationResult`].
pub static CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_RESULT: StructDesc = StructDesc { name: "CreateVpcEndpointServiceConfigurationResult", members: &[
    Member { name: "ServiceConfiguration", query: "ServiceConfiguration", xml: "serviceConfiguration", required: false, sensitive: false, kind: Kind::Struct(&SERVICE_CONFIGURATION) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVpcEndpointServiceConfigurationResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_configuration,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_configuration,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcEndpointServiceConfigurationResult);

#[derive(Clone, Default)]
pub struct CreateVpcPeeringConnectionRequest {
    pub peer_region: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
    pub peer_vpc_id: Option<String>,
    pub peer_owner_id: Option<String>,
}
/// Descriptor of [`CreateVpcPeeringConnectionRequest`].
pub static CREATE_VPC_PEERING_CONNECTION_REQUEST: StructDesc = StructDesc { name: "CreateVpcPeeringConnectionRequest", members: &[
    Member { name: "PeerRegion", query: "PeerRegion", xml: "PeerRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeerVpcId", query: "PeerVpcId", xml: "peerVpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerOwnerId", query: "PeerOwnerId", xml: "peerOwnerId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVpcPeeringConnectionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_PEERING_CONNECTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.peer_region,
            1 => &self.tag_specifications,
            2 => &self.dry_run,
            3 => &self.vpc_id,
            4 => &self.peer_vpc_id,
            5 => &self.peer_owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.peer_region,
            1 => &mut self.tag_specifications,
            2 => &mut self.dry_run,
            3 => &mut self.vpc_id,
            4 => &mut self.peer_vpc_id,
            5 => &mut self.peer_owner_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcPeeringConnectionRequest);

#[derive(Clone, Default)]
pub struct CreateVpcPeeringConnectionResult {
    pub vpc_peering_connection: Option<VpcPeeringConnection>,
}
/// Descriptor of [`CreateVpcPeeringConnectionResult`].
pub static CREATE_VPC_PEERING_CONNECTION_RESULT: StructDesc = StructDesc { name: "CreateVpcPeeringConnectionResult", members: &[
    Member { name: "VpcPeeringConnection", query: "VpcPeeringConnection", xml: "vpcPeeringConnection", required: false, sensitive: false, kind: Kind::Struct(&VPC_PEERING_CONNECTION) },
] };
impl Structure for CreateVpcPeeringConnectionResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_PEERING_CONNECTION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_peering_connection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_peering_connection,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcPeeringConnectionResult);

#[derive(Clone, Default)]
pub struct CreateVpcRequest {
    pub cidr_block: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<String>,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}
/// Descriptor of [`CreateVpcRequest`].
pub static CREATE_VPC_REQUEST: StructDesc = StructDesc { name: "CreateVpcRequest", members: &[
    Member { name: "CidrBlock", query: "CidrBlock", xml: "CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6Pool", query: "Ipv6Pool", xml: "Ipv6Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "Ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", xml: "Ipv4IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", xml: "Ipv4NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", xml: "Ipv6IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", xml: "Ipv6NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6CidrBlockNetworkBorderGroup", query: "Ipv6CidrBlockNetworkBorderGroup", xml: "Ipv6CidrBlockNetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEncryptionControl", query: "VpcEncryptionControl", xml: "VpcEncryptionControl", required: false, sensitive: false, kind: Kind::Struct(&VPC_ENCRYPTION_CONTROL_CONFIGURATION) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceTenancy", query: "InstanceTenancy", xml: "instanceTenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "AmazonProvidedIpv6CidrBlock", query: "AmazonProvidedIpv6CidrBlock", xml: "amazonProvidedIpv6CidrBlock", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateVpcRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr_block,
            1 => &self.ipv6_pool,
            2 => &self.ipv6_cidr_block,
            3 => &self.ipv4_ipam_pool_id,
            4 => &self.ipv4_netmask_length,
            5 => &self.ipv6_ipam_pool_id,
            6 => &self.ipv6_netmask_length,
            7 => &self.ipv6_cidr_block_network_border_group,
            8 => &self.vpc_encryption_control,
            9 => &self.tag_specifications,
            10 => &self.dry_run,
            11 => &self.instance_tenancy,
            12 => &self.amazon_provided_ipv6_cidr_block,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr_block,
            1 => &mut self.ipv6_pool,
            2 => &mut self.ipv6_cidr_block,
            3 => &mut self.ipv4_ipam_pool_id,
            4 => &mut self.ipv4_netmask_length,
            5 => &mut self.ipv6_ipam_pool_id,
            6 => &mut self.ipv6_netmask_length,
            7 => &mut self.ipv6_cidr_block_network_border_group,
            8 => &mut self.vpc_encryption_control,
            9 => &mut self.tag_specifications,
            10 => &mut self.dry_run,
            11 => &mut self.instance_tenancy,
            12 => &mut self.amazon_provided_ipv6_cidr_block,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcRequest);

#[derive(Clone, Default)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}
/// Descriptor of [`CreateVpcResult`].
pub static CREATE_VPC_RESULT: StructDesc = StructDesc { name: "CreateVpcResult", members: &[
    Member { name: "Vpc", query: "Vpc", xml: "vpc", required: false, sensitive: false, kind: Kind::Struct(&VPC) },
] };
impl Structure for CreateVpcResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPC_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpcResult);

#[derive(Clone, Default)]
pub struct CreateVpnConcentratorRequest {
    pub r#type: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateVpnConcentratorRequest`].
pub static CREATE_VPN_CONCENTRATOR_REQUEST: StructDesc = StructDesc { name: "CreateVpnConcentratorRequest", members: &[
    Member { name: "Type", query: "Type", xml: "Type", required: true, sensitive: false, kind: Kind::Enum(&enums::vpn_concentrator_type::DESC) },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateVpnConcentratorRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPN_CONCENTRATOR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.transit_gateway_id,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpnConcentratorRequest);

#[derive(Clone, Default)]
pub struct CreateVpnConcentratorResult {
    pub vpn_concentrator: Option<VpnConcentrator>,
}
/// Descriptor of [`CreateVpnConcentratorResult`].
pub static CREATE_VPN_CONCENTRATOR_RESULT: StructDesc = StructDesc { name: "CreateVpnConcentratorResult", members: &[
    Member { name: "VpnConcentrator", query: "VpnConcentrator", xml: "vpnConcentrator", required: false, sensitive: false, kind: Kind::Struct(&VPN_CONCENTRATOR) },
] };
impl Structure for CreateVpnConcentratorResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPN_CONCENTRATOR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_concentrator,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_concentrator,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpnConcentratorResult);

#[derive(Clone, Default)]
pub struct CreateVpnConnectionRequest {
    pub customer_gateway_id: Option<String>,
    pub r#type: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpn_concentrator_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub pre_shared_key_storage: Option<String>,
    pub dry_run: Option<bool>,
    pub options: Option<VpnConnectionOptionsSpecification>,
}
/// Descriptor of [`CreateVpnConnectionRequest`].
pub static CREATE_VPN_CONNECTION_REQUEST: StructDesc = StructDesc { name: "CreateVpnConnectionRequest", members: &[
    Member { name: "CustomerGatewayId", query: "CustomerGatewayId", xml: "CustomerGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "Type", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnGatewayId", query: "VpnGatewayId", xml: "VpnGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpnConcentratorId", query: "VpnConcentratorId", xml: "VpnConcentratorId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "PreSharedKeyStorage", query: "PreSharedKeyStorage", xml: "PreSharedKeyStorage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Options", query: "Options", xml: "options", required: false, sensitive: false, kind: Kind::Struct(&VPN_CONNECTION_OPTIONS_SPECIFICATION) },
] };
impl Structure for CreateVpnConnectionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPN_CONNECTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.customer_gateway_id,
            1 => &self.r#type,
            2 => &self.vpn_gateway_id,
            3 => &self.transit_gateway_id,
            4 => &self.vpn_concentrator_id,
            5 => &self.tag_specifications,
            6 => &self.pre_shared_key_storage,
            7 => &self.dry_run,
            8 => &self.options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.customer_gateway_id,
            1 => &mut self.r#type,
            2 => &mut self.vpn_gateway_id,
            3 => &mut self.transit_gateway_id,
            4 => &mut self.vpn_concentrator_id,
            5 => &mut self.tag_specifications,
            6 => &mut self.pre_shared_key_storage,
            7 => &mut self.dry_run,
            8 => &mut self.options,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpnConnectionRequest);

#[derive(Clone, Default)]
pub struct CreateVpnConnectionResult {
    pub vpn_connection: Option<VpnConnection>,
}
/// Descriptor of [`CreateVpnConnectionResult`].
pub static CREATE_VPN_CONNECTION_RESULT: StructDesc = StructDesc { name: "CreateVpnConnectionResult", members: &[
    Member { name: "VpnConnection", query: "VpnConnection", xml: "vpnConnection", required: false, sensitive: false, kind: Kind::Struct(&VPN_CONNECTION) },
] };
impl Structure for CreateVpnConnectionResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPN_CONNECTION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpnConnectionResult);

#[derive(Clone, Default)]
pub struct CreateVpnConnectionRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub vpn_connection_id: Option<String>,
}
/// Descriptor of [`CreateVpnConnectionRouteRequest`].
pub static CREATE_VPN_CONNECTION_ROUTE_REQUEST: StructDesc = StructDesc { name: "CreateVpnConnectionRouteRequest", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateVpnConnectionRouteRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPN_CONNECTION_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.vpn_connection_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.vpn_connection_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpnConnectionRouteRequest);

#[derive(Clone, Default)]
pub struct CreateVpnGatewayRequest {
    pub availability_zone: Option<String>,
    pub r#type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub amazon_side_asn: Option<i64>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateVpnGatewayRequest`].
pub static CREATE_VPN_GATEWAY_REQUEST: StructDesc = StructDesc { name: "CreateVpnGatewayRequest", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "Type", required: true, sensitive: false, kind: Kind::Enum(&enums::gateway_type::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "AmazonSideAsn", query: "AmazonSideAsn", xml: "AmazonSideAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateVpnGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPN_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.r#type,
            2 => &self.tag_specifications,
            3 => &self.amazon_side_asn,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.r#type,
            2 => &mut self.tag_specifications,
            3 => &mut self.amazon_side_asn,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpnGatewayRequest);

#[derive(Clone, Default)]
pub struct CreateVpnGatewayResult {
    pub vpn_gateway: Option<VpnGateway>,
}
/// Descriptor of [`CreateVpnGatewayResult`].
pub static CREATE_VPN_GATEWAY_RESULT: StructDesc = StructDesc { name: "CreateVpnGatewayResult", members: &[
    Member { name: "VpnGateway", query: "VpnGateway", xml: "vpnGateway", required: false, sensitive: false, kind: Kind::Struct(&VPN_GATEWAY) },
] };
impl Structure for CreateVpnGatewayResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_VPN_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_gateway,
            _ => no_member(index),
        }
    }
}
structure!(CreateVpnGatewayResult);

#[derive(Clone, Default)]
pub struct CreationDateCondition {
    pub maximum_days_since_created: Option<i32>,
}
/// Descriptor of [`CreationDateCondition`].
pub static CREATION_DATE_CONDITION: StructDesc = StructDesc { name: "CreationDateCondition", members: &[
    Member { name: "MaximumDaysSinceCreated", query: "MaximumDaysSinceCreated", xml: "maximumDaysSinceCreated", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 2147483647 } },
] };
impl Structure for CreationDateCondition {
    fn desc(&self) -> &'static StructDesc { &CREATION_DATE_CONDITION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.maximum_days_since_created,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.maximum_days_since_created,
            _ => no_member(index),
        }
    }
}
structure!(CreationDateCondition);

#[derive(Clone, Default)]
pub struct CreationDateConditionRequest {
    pub maximum_days_since_created: Option<i32>,
}
/// Descriptor of [`CreationDateConditionRequest`].
pub static CREATION_DATE_CONDITION_REQUEST: StructDesc = StructDesc { name: "CreationDateConditionRequest", members: &[
    Member { name: "MaximumDaysSinceCreated", query: "MaximumDaysSinceCreated", xml: "MaximumDaysSinceCreated", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 2147483647 } },
] };
impl Structure for CreationDateConditionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATION_DATE_CONDITION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.maximum_days_since_created,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.maximum_days_since_created,
            _ => no_member(index),
        }
    }
}
structure!(CreationDateConditionRequest);

#[derive(Clone, Default)]
pub struct CreditSpecification {
    pub cpu_credits: Option<String>,
}
/// Descriptor of [`CreditSpecification`].
pub static CREDIT_SPECIFICATION: StructDesc = StructDesc { name: "CreditSpecification", members: &[
    Member { name: "CpuCredits", query: "CpuCredits", xml: "cpuCredits", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreditSpecification {
    fn desc(&self) -> &'static StructDesc { &CREDIT_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cpu_credits,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cpu_credits,
            _ => no_member(index),
        }
    }
}
structure!(CreditSpecification);

#[derive(Clone, Default)]
pub struct CreditSpecificationRequest {
    pub cpu_credits: Option<String>,
}
/// Descriptor of [`CreditSpecificationRequest`].
pub static CREDIT_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "CreditSpecificationRequest", members: &[
    Member { name: "CpuCredits", query: "CpuCredits", xml: "CpuCredits", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreditSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &CREDIT_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cpu_credits,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cpu_credits,
            _ => no_member(index),
        }
    }
}
structure!(CreditSpecificationRequest);

#[derive(Clone, Default)]
pub struct CustomerGateway {
    pub certificate_arn: Option<String>,
    pub device_name: Option<String>,
    pub tags: Vec<Tag>,
    pub bgp_asn_extended: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub ip_address: Option<String>,
    pub bgp_asn: Option<String>,
}
/// Descriptor of [`CustomerGateway`].
pub static CUSTOMER_GATEWAY: StructDesc = StructDesc { name: "CustomerGateway", members: &[
    Member { name: "CertificateArn", query: "CertificateArn", xml: "certificateArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceName", query: "DeviceName", xml: "deviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "BgpAsnExtended", query: "BgpAsnExtended", xml: "bgpAsnExtended", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerGatewayId", query: "CustomerGatewayId", xml: "customerGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpAddress", query: "IpAddress", xml: "ipAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpAsn", query: "BgpAsn", xml: "bgpAsn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CustomerGateway {
    fn desc(&self) -> &'static StructDesc { &CUSTOMER_GATEWAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.certificate_arn,
            1 => &self.device_name,
            2 => &self.tags,
            3 => &self.bgp_asn_extended,
            4 => &self.customer_gateway_id,
            5 => &self.state,
            6 => &self.r#type,
            7 => &self.ip_address,
            8 => &self.bgp_asn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.certificate_arn,
            1 => &mut self.device_name,
            2 => &mut self.tags,
            3 => &mut self.bgp_asn_extended,
            4 => &mut self.customer_gateway_id,
            5 => &mut self.state,
            6 => &mut self.r#type,
            7 => &mut self.ip_address,
            8 => &mut self.bgp_asn,
            _ => no_member(index),
        }
    }
}
structure!(CustomerGateway);

#[derive(Clone, Default)]
pub struct DataQuery {
    pub id: Option<String>,
    pub source: Option<String>,
    pub destination: Option<String>,
    pub metric: Option<String>,
    pub statistic: Option<String>,
    pub period: Option<String>,
}
/// Descriptor of [`DataQuery`].
pub static DATA_QUERY: StructDesc = StructDesc { name: "DataQuery", members: &[
    Member { name: "Id", query: "Id", xml: "Id", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Source", query: "Source", xml: "Source", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Destination", query: "Destination", xml: "Destination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Metric", query: "Metric", xml: "Metric", required: false, sensitive: false, kind: Kind::Enum(&enums::metric_type::DESC) },
    Member { name: "Statistic", query: "Statistic", xml: "Statistic", required: false, sensitive: false, kind: Kind::Enum(&enums::statistic_type::DESC) },
    Member { name: "Period", query: "Period", xml: "Period", required: false, sensitive: false, kind: Kind::Enum(&enums::period_type::DESC) },
] };
impl Structure for DataQuery {
    fn desc(&self) -> &'static StructDesc { &DATA_QUERY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.id,
            1 => &self.source,
            2 => &self.destination,
            3 => &self.metric,
            4 => &self.statistic,
            5 => &self.period,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.id,
            1 => &mut self.source,
            2 => &mut self.destination,
            3 => &mut self.metric,
            4 => &mut self.statistic,
            5 => &mut self.period,
            _ => no_member(index),
        }
    }
}
structure!(DataQuery);

#[derive(Clone, Default)]
pub struct DataResponse {
    pub id: Option<String>,
    pub source: Option<String>,
    pub destination: Option<String>,
    pub metric: Option<String>,
    pub statistic: Option<String>,
    pub period: Option<String>,
    pub metric_points: Vec<MetricPoint>,
}
/// Descriptor of [`DataResponse`].
pub static DATA_RESPONSE: StructDesc = StructDesc { name: "DataResponse", members: &[
    Member { name: "Id", query: "Id", xml: "id", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Source", query: "Source", xml: "source", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Destination", query: "Destination", xml: "destination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Metric", query: "Metric", xml: "metric", required: false, sensitive: false, kind: Kind::Enum(&enums::metric_type::DESC) },
    Member { name: "Statistic", query: "Statistic", xml: "statistic", required: false, sensitive: false, kind: Kind::Enum(&enums::statistic_type::DESC) },
    Member { name: "Period", query: "Period", xml: "period", required: false, sensitive: false, kind: Kind::Enum(&enums::period_type::DESC) },
    Member { name: "MetricPoints", query: "MetricPointSet", xml: "metricPointSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&METRIC_POINT) }) },
] };
impl Structure for DataResponse {
    fn desc(&self) -> &'static StructDesc { &DATA_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.id,
            1 => &self.source,
            2 => &self.destination,
            3 => &self.metric,
            4 => &self.statistic,
            5 => &self.period,
            6 => &self.metric_points,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.id,
            1 => &mut self.source,
            2 => &mut self.destination,
            3 => &mut self.metric,
            4 => &mut self.statistic,
            5 => &mut self.period,
            6 => &mut self.metric_points,
            _ => no_member(index),
        }
    }
}
structure!(DataResponse);

#[derive(Clone, Default)]
pub struct DeclarativePoliciesReport {
    pub report_id: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_prefix: Option<String>,
    pub target_id: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub status: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`DeclarativePoliciesReport`].
pub static DECLARATIVE_POLICIES_REPORT: StructDesc = StructDesc { name: "DeclarativePoliciesReport", members: &[
    Member { name: "ReportId", query: "ReportId", xml: "reportId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Bucket", query: "S3Bucket", xml: "s3Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Prefix", query: "S3Prefix", xml: "s3Prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetId", query: "TargetId", xml: "targetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "endTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::report_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for DeclarativePoliciesReport {
    fn desc(&self) -> &'static StructDesc { &DECLARATIVE_POLICIES_REPORT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.report_id,
            1 => &self.s3_bucket,
            2 => &self.s3_prefix,
            3 => &self.target_id,
            4 => &self.start_time,
            5 => &self.end_time,
            6 => &self.status,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.report_id,
            1 => &mut self.s3_bucket,
            2 => &mut self.s3_prefix,
            3 => &mut self.target_id,
            4 => &mut self.start_time,
            5 => &mut self.end_time,
            6 => &mut self.status,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(DeclarativePoliciesReport);
