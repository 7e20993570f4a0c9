// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures ThroughResourcesStatementRequest to UnassignIpv6AddressesResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct ThroughResourcesStatementRequest {
    pub resource_statement: Option<ResourceStatementRequest>,
}
/// Descriptor of [`ThroughResourcesStatementRequest`].
pub static THROUGH_RESOURCES_STATEMENT_REQUEST: StructDesc = StructDesc { name: "ThroughResourcesStatementRequest", members: &[
    Member { name: "ResourceStatement", query: "ResourceStatement", xml: "ResourceStatement", required: false, sensitive: false, kind: Kind::Struct(&RESOURCE_STATEMENT_REQUEST) },
] };
impl Structure for ThroughResourcesStatementRequest {
    fn desc(&self) -> &'static StructDesc { &THROUGH_RESOURCES_STATEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_statement,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_statement,
            _ => no_member(index),
        }
    }
}
structure!(ThroughResourcesStatementRequest);

#[derive(Clone, Default)]
pub struct TotalLocalStorageGB {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
/// Descriptor of [`TotalLocalStorageGB`].
pub static TOTAL_LOCAL_STORAGE_GB: StructDesc = StructDesc { name: "TotalLocalStorageGB", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for TotalLocalStorageGB {
    fn desc(&self) -> &'static StructDesc { &TOTAL_LOCAL_STORAGE_GB }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.min,
            1 => &self.max,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.min,
            1 => &mut self.max,
            _ => no_member(index),
        }
    }
}
structure!(TotalLocalStorageGB);

#[derive(Clone, Default)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
/// Descriptor of [`TotalLocalStorageGBRequest`].
pub static TOTAL_LOCAL_STORAGE_GB_REQUEST: StructDesc = StructDesc { name: "TotalLocalStorageGBRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for TotalLocalStorageGBRequest {
    fn desc(&self) -> &'static StructDesc { &TOTAL_LOCAL_STORAGE_GB_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.min,
            1 => &self.max,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.min,
            1 => &mut self.max,
            _ => no_member(index),
        }
    }
}
structure!(TotalLocalStorageGBRequest);

#[derive(Clone, Default)]
pub struct TrafficMirrorFilter {
    pub traffic_mirror_filter_id: Option<String>,
    pub ingress_filter_rules: Vec<TrafficMirrorFilterRule>,
    pub egress_filter_rules: Vec<TrafficMirrorFilterRule>,
    pub network_services: Vec<String>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TrafficMirrorFilter`].
pub static TRAFFIC_MIRROR_FILTER: StructDesc = StructDesc { name: "TrafficMirrorFilter", members: &[
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "trafficMirrorFilterId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IngressFilterRules", query: "IngressFilterRuleSet", xml: "ingressFilterRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER_RULE) }) },
    Member { name: "EgressFilterRules", query: "EgressFilterRuleSet", xml: "egressFilterRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER_RULE) }) },
    Member { name: "NetworkServices", query: "NetworkServiceSet", xml: "networkServiceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::traffic_mirror_network_service::DESC) }) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TrafficMirrorFilter {
    fn desc(&self) -> &'static StructDesc { &TRAFFIC_MIRROR_FILTER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_id,
            1 => &self.ingress_filter_rules,
            2 => &self.egress_filter_rules,
            3 => &self.network_services,
            4 => &self.description,
            5 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_id,
            1 => &mut self.ingress_filter_rules,
            2 => &mut self.egress_filter_rules,
            3 => &mut self.network_services,
            4 => &mut self.description,
            5 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TrafficMirrorFilter);

#[derive(Clone, Default)]
pub struct TrafficMirrorFilterRule {
    pub traffic_mirror_filter_rule_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub traffic_direction: Option<String>,
    pub rule_number: Option<i32>,
    pub rule_action: Option<String>,
    pub protocol: Option<i32>,
    pub destination_port_range: Option<TrafficMirrorPortRange>,
    pub source_port_range: Option<TrafficMirrorPortRange>,
    pub destination_cidr_block: Option<String>,
    pub source_cidr_block: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TrafficMirrorFilterRule`].
pub static TRAFFIC_MIRROR_FILTER_RULE: StructDesc = StructDesc { name: "TrafficMirrorFilterRule", members: &[
    Member { name: "TrafficMirrorFilterRuleId", query: "TrafficMirrorFilterRuleId", xml: "trafficMirrorFilterRuleId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "trafficMirrorFilterId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficDirection", query: "TrafficDirection", xml: "trafficDirection", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_direction::DESC) },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "ruleNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "RuleAction", query: "RuleAction", xml: "ruleAction", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_mirror_rule_action::DESC) },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: I32 },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "destinationPortRange", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_PORT_RANGE) },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "sourcePortRange", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_PORT_RANGE) },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceCidrBlock", query: "SourceCidrBlock", xml: "sourceCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TrafficMirrorFilterRule {
    fn desc(&self) -> &'static StructDesc { &TRAFFIC_MIRROR_FILTER_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rule_id,
            1 => &self.traffic_mirror_filter_id,
            2 => &self.traffic_direction,
            3 => &self.rule_number,
            4 => &self.rule_action,
            5 => &self.protocol,
            6 => &self.destination_port_range,
            7 => &self.source_port_range,
            8 => &self.destination_cidr_block,
            9 => &self.source_cidr_block,
            10 => &self.description,
            11 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rule_id,
            1 => &mut self.traffic_mirror_filter_id,
            2 => &mut self.traffic_direction,
            3 => &mut self.rule_number,
            4 => &mut self.rule_action,
            5 => &mut self.protocol,
            6 => &mut self.destination_port_range,
            7 => &mut self.source_port_range,
            8 => &mut self.destination_cidr_block,
            9 => &mut self.source_cidr_block,
            10 => &mut self.description,
            11 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TrafficMirrorFilterRule);

#[derive(Clone, Default)]
pub struct TrafficMirrorPortRange {
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
}
/// Descriptor of [`TrafficMirrorPortRange`].
pub static TRAFFIC_MIRROR_PORT_RANGE: StructDesc = StructDesc { name: "TrafficMirrorPortRange", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: I32 },
] };
impl Structure for TrafficMirrorPortRange {
    fn desc(&self) -> &'static StructDesc { &TRAFFIC_MIRROR_PORT_RANGE }
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
structure!(TrafficMirrorPortRange);

#[derive(Clone, Default)]
pub struct TrafficMirrorPortRangeRequest {
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
}
/// Descriptor of [`TrafficMirrorPortRangeRequest`].
pub static TRAFFIC_MIRROR_PORT_RANGE_REQUEST: StructDesc = StructDesc { name: "TrafficMirrorPortRangeRequest", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "FromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "ToPort", required: false, sensitive: false, kind: I32 },
] };
impl Structure for TrafficMirrorPortRangeRequest {
    fn desc(&self) -> &'static StructDesc { &TRAFFIC_MIRROR_PORT_RANGE_REQUEST }
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
structure!(TrafficMirrorPortRangeRequest);

#[derive(Clone, Default)]
pub struct TrafficMirrorSession {
    pub traffic_mirror_session_id: Option<String>,
    pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub packet_length: Option<i32>,
    pub session_number: Option<i32>,
    pub virtual_network_id: Option<i32>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TrafficMirrorSession`].
pub static TRAFFIC_MIRROR_SESSION: StructDesc = StructDesc { name: "TrafficMirrorSession", members: &[
    Member { name: "TrafficMirrorSessionId", query: "TrafficMirrorSessionId", xml: "trafficMirrorSessionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficMirrorTargetId", query: "TrafficMirrorTargetId", xml: "trafficMirrorTargetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "trafficMirrorFilterId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PacketLength", query: "PacketLength", xml: "packetLength", required: false, sensitive: false, kind: I32 },
    Member { name: "SessionNumber", query: "SessionNumber", xml: "sessionNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "VirtualNetworkId", query: "VirtualNetworkId", xml: "virtualNetworkId", required: false, sensitive: false, kind: I32 },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TrafficMirrorSession {
    fn desc(&self) -> &'static StructDesc { &TRAFFIC_MIRROR_SESSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_session_id,
            1 => &self.traffic_mirror_target_id,
            2 => &self.traffic_mirror_filter_id,
            3 => &self.network_interface_id,
            4 => &self.owner_id,
            5 => &self.packet_length,
            6 => &self.session_number,
            7 => &self.virtual_network_id,
            8 => &self.description,
            9 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_session_id,
            1 => &mut self.traffic_mirror_target_id,
            2 => &mut self.traffic_mirror_filter_id,
            3 => &mut self.network_interface_id,
            4 => &mut self.owner_id,
            5 => &mut self.packet_length,
            6 => &mut self.session_number,
            7 => &mut self.virtual_network_id,
            8 => &mut self.description,
            9 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TrafficMirrorSession);

#[derive(Clone, Default)]
pub struct TrafficMirrorTarget {
    pub traffic_mirror_target_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_load_balancer_arn: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Vec<Tag>,
    pub gateway_load_balancer_endpoint_id: Option<String>,
}
/// Descriptor of [`TrafficMirrorTarget`].
pub static TRAFFIC_MIRROR_TARGET: StructDesc = StructDesc { name: "TrafficMirrorTarget", members: &[
    Member { name: "TrafficMirrorTargetId", query: "TrafficMirrorTargetId", xml: "trafficMirrorTargetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkLoadBalancerArn", query: "NetworkLoadBalancerArn", xml: "networkLoadBalancerArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_mirror_target_type::DESC) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "GatewayLoadBalancerEndpointId", query: "GatewayLoadBalancerEndpointId", xml: "gatewayLoadBalancerEndpointId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TrafficMirrorTarget {
    fn desc(&self) -> &'static StructDesc { &TRAFFIC_MIRROR_TARGET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_target_id,
            1 => &self.network_interface_id,
            2 => &self.network_load_balancer_arn,
            3 => &self.r#type,
            4 => &self.description,
            5 => &self.owner_id,
            6 => &self.tags,
            7 => &self.gateway_load_balancer_endpoint_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_target_id,
            1 => &mut self.network_interface_id,
            2 => &mut self.network_load_balancer_arn,
            3 => &mut self.r#type,
            4 => &mut self.description,
            5 => &mut self.owner_id,
            6 => &mut self.tags,
            7 => &mut self.gateway_load_balancer_endpoint_id,
            _ => no_member(index),
        }
    }
}
structure!(TrafficMirrorTarget);

#[derive(Clone, Default)]
pub struct TransitGateway {
    pub transit_gateway_id: Option<String>,
    pub transit_gateway_arn: Option<String>,
    pub state: Option<String>,
    pub owner_id: Option<String>,
    pub description: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub options: Option<TransitGatewayOptions>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGateway`].
pub static TRANSIT_GATEWAY: StructDesc = StructDesc { name: "TransitGateway", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayArn", query: "TransitGatewayArn", xml: "transitGatewayArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_state::DESC) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Options", query: "Options", xml: "options", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_OPTIONS) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGateway {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.transit_gateway_arn,
            2 => &self.state,
            3 => &self.owner_id,
            4 => &self.description,
            5 => &self.creation_time,
            6 => &self.options,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.transit_gateway_arn,
            2 => &mut self.state,
            3 => &mut self.owner_id,
            4 => &mut self.description,
            5 => &mut self.creation_time,
            6 => &mut self.options,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGateway);

#[derive(Clone, Default)]
pub struct TransitGatewayAssociation {
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`TransitGatewayAssociation`].
pub static TRANSIT_GATEWAY_ASSOCIATION: StructDesc = StructDesc { name: "TransitGatewayAssociation", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "transitGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_association_state::DESC) },
] };
impl Structure for TransitGatewayAssociation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.resource_id,
            3 => &self.resource_type,
            4 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.resource_id,
            3 => &mut self.resource_type,
            4 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayAssociation);

#[derive(Clone, Default)]
pub struct TransitGatewayAttachment {
    pub transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub transit_gateway_owner_id: Option<String>,
    pub resource_owner_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub state: Option<String>,
    pub association: Option<TransitGatewayAttachmentAssociation>,
    pub creation_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayAttachment`].
pub static TRANSIT_GATEWAY_ATTACHMENT: StructDesc = StructDesc { name: "TransitGatewayAttachment", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayOwnerId", query: "TransitGatewayOwnerId", xml: "transitGatewayOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwnerId", query: "ResourceOwnerId", xml: "resourceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_state::DESC) },
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ATTACHMENT_ASSOCIATION) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayAttachment {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.transit_gateway_id,
            2 => &self.transit_gateway_owner_id,
            3 => &self.resource_owner_id,
            4 => &self.resource_type,
            5 => &self.resource_id,
            6 => &self.state,
            7 => &self.association,
            8 => &self.creation_time,
            9 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.transit_gateway_owner_id,
            3 => &mut self.resource_owner_id,
            4 => &mut self.resource_type,
            5 => &mut self.resource_id,
            6 => &mut self.state,
            7 => &mut self.association,
            8 => &mut self.creation_time,
            9 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayAttachment);

#[derive(Clone, Default)]
pub struct TransitGatewayAttachmentAssociation {
    pub transit_gateway_route_table_id: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`TransitGatewayAttachmentAssociation`].
pub static TRANSIT_GATEWAY_ATTACHMENT_ASSOCIATION: StructDesc = StructDesc { name: "TransitGatewayAttachmentAssociation", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "transitGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_association_state::DESC) },
] };
impl Structure for TransitGatewayAttachmentAssociation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ATTACHMENT_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayAttachmentAssociation);

#[derive(Clone, Default)]
pub struct TransitGatewayAttachmentBgpConfiguration {
    pub transit_gateway_asn: Option<i64>,
    pub peer_asn: Option<i64>,
    pub transit_gateway_address: Option<String>,
    pub peer_address: Option<String>,
    pub bgp_status: Option<String>,
}
/// Descriptor of [`TransitGatewayAttachmentBgpConfiguration`].
pub static TRANSIT_GATEWAY_ATTACHMENT_BGP_CONFIGURATION: StructDesc = StructDesc { name: "TransitGatewayAttachmentBgpConfiguration", members: &[
    Member { name: "TransitGatewayAsn", query: "TransitGatewayAsn", xml: "transitGatewayAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "PeerAsn", query: "PeerAsn", xml: "peerAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "TransitGatewayAddress", query: "TransitGatewayAddress", xml: "transitGatewayAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "peerAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpStatus", query: "BgpStatus", xml: "bgpStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::bgp_status::DESC) },
] };
impl Structure for TransitGatewayAttachmentBgpConfiguration {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ATTACHMENT_BGP_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_asn,
            1 => &self.peer_asn,
            2 => &self.transit_gateway_address,
            3 => &self.peer_address,
            4 => &self.bgp_status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_asn,
            1 => &mut self.peer_asn,
            2 => &mut self.transit_gateway_address,
            3 => &mut self.peer_address,
            4 => &mut self.bgp_status,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayAttachmentBgpConfiguration);

#[derive(Clone, Default)]
pub struct TransitGatewayAttachmentPropagation {
    pub transit_gateway_route_table_id: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`TransitGatewayAttachmentPropagation`].
pub static TRANSIT_GATEWAY_ATTACHMENT_PROPAGATION: StructDesc = StructDesc { name: "TransitGatewayAttachmentPropagation", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "transitGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_propagation_state::DESC) },
] };
impl Structure for TransitGatewayAttachmentPropagation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ATTACHMENT_PROPAGATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayAttachmentPropagation);

#[derive(Clone, Default)]
pub struct TransitGatewayClientVpnAttachment {
    pub transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub client_vpn_endpoint_id: Option<String>,
    pub client_vpn_owner_id: Option<String>,
    pub state: Option<String>,
    pub creation_time: Option<String>,
}
/// Descriptor of [`TransitGatewayClientVpnAttachment`].
pub static TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT: StructDesc = StructDesc { name: "TransitGatewayClientVpnAttachment", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientVpnOwnerId", query: "ClientVpnOwnerId", xml: "clientVpnOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_status_type::DESC) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayClientVpnAttachment {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.transit_gateway_id,
            2 => &self.client_vpn_endpoint_id,
            3 => &self.client_vpn_owner_id,
            4 => &self.state,
            5 => &self.creation_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.client_vpn_endpoint_id,
            3 => &mut self.client_vpn_owner_id,
            4 => &mut self.state,
            5 => &mut self.creation_time,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayClientVpnAttachment);

#[derive(Clone, Default)]
pub struct TransitGatewayConfigurationDescribeEndpointStructure {
    pub transit_gateway_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub availability_zones: Vec<String>,
    pub availability_zone_ids: Vec<String>,
}
/// Descriptor of [`TransitGatewayConfigurationDescribeEndpointStructure`].
pub static TRANSIT_GATEWAY_CONFIGURATION_DESCRIBE_ENDPOINT_STRUCTURE: StructDesc = StructDesc { name: "TransitGatewayConfigurationDescribeEndpointStructure", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZones", query: "AvailabilityZoneSet", xml: "availabilityZoneSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneIdSet", xml: "availabilityZoneIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for TransitGatewayConfigurationDescribeEndpointStructure {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CONFIGURATION_DESCRIBE_ENDPOINT_STRUCTURE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.availability_zones,
            3 => &self.availability_zone_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.availability_zones,
            3 => &mut self.availability_zone_ids,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayConfigurationDescribeEndpointStructure);

#[derive(Clone, Default)]
pub struct TransitGatewayConfigurationInputStructure {
    pub transit_gateway_id: Option<String>,
    pub availability_zones: Vec<String>,
    pub availability_zone_ids: Vec<String>,
}
/// Descriptor of [`TransitGatewayConfigurationInputStructure`].
pub static TRANSIT_GATEWAY_CONFIGURATION_INPUT_STRUCTURE: StructDesc = StructDesc { name: "TransitGatewayConfigurationInputStructure", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZones", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for TransitGatewayConfigurationInputStructure {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CONFIGURATION_INPUT_STRUCTURE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.availability_zones,
            2 => &self.availability_zone_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.availability_zones,
            2 => &mut self.availability_zone_ids,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayConfigurationInputStructure);

#[derive(Clone, Default)]
pub struct TransitGatewayConnect {
    pub transit_gateway_attachment_id: Option<String>,
    pub transport_transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub options: Option<TransitGatewayConnectOptions>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayConnect`].
pub static TRANSIT_GATEWAY_CONNECT: StructDesc = StructDesc { name: "TransitGatewayConnect", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransportTransitGatewayAttachmentId", query: "TransportTransitGatewayAttachmentId", xml: "transportTransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_state::DESC) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Options", query: "Options", xml: "options", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT_OPTIONS) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayConnect {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CONNECT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.transport_transit_gateway_attachment_id,
            2 => &self.transit_gateway_id,
            3 => &self.state,
            4 => &self.creation_time,
            5 => &self.options,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.transport_transit_gateway_attachment_id,
            2 => &mut self.transit_gateway_id,
            3 => &mut self.state,
            4 => &mut self.creation_time,
            5 => &mut self.options,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayConnect);

#[derive(Clone, Default)]
pub struct TransitGatewayConnectOptions {
    pub protocol: Option<String>,
}
/// Descriptor of [`TransitGatewayConnectOptions`].
pub static TRANSIT_GATEWAY_CONNECT_OPTIONS: StructDesc = StructDesc { name: "TransitGatewayConnectOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::protocol_value::DESC) },
] };
impl Structure for TransitGatewayConnectOptions {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CONNECT_OPTIONS }
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
structure!(TransitGatewayConnectOptions);

#[derive(Clone, Default)]
pub struct TransitGatewayConnectPeer {
    pub transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_connect_peer_id: Option<String>,
    pub state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub connect_peer_configuration: Option<TransitGatewayConnectPeerConfiguration>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayConnectPeer`].
pub static TRANSIT_GATEWAY_CONNECT_PEER: StructDesc = StructDesc { name: "TransitGatewayConnectPeer", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayConnectPeerId", query: "TransitGatewayConnectPeerId", xml: "transitGatewayConnectPeerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_connect_peer_state::DESC) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ConnectPeerConfiguration", query: "ConnectPeerConfiguration", xml: "connectPeerConfiguration", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONNECT_PEER_CONFIGURATION) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayConnectPeer {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CONNECT_PEER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.transit_gateway_connect_peer_id,
            2 => &self.state,
            3 => &self.creation_time,
            4 => &self.connect_peer_configuration,
            5 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.transit_gateway_connect_peer_id,
            2 => &mut self.state,
            3 => &mut self.creation_time,
            4 => &mut self.connect_peer_configuration,
            5 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayConnectPeer);

#[derive(Clone, Default)]
pub struct TransitGatewayConnectPeerConfiguration {
    pub transit_gateway_address: Option<String>,
    pub peer_address: Option<String>,
    pub inside_cidr_blocks: Vec<String>,
    pub protocol: Option<String>,
    pub bgp_configurations: Vec<TransitGatewayAttachmentBgpConfiguration>,
}
/// Descriptor of [`TransitGatewayConnectPeerConfiguration`].
pub static TRANSIT_GATEWAY_CONNECT_PEER_CONFIGURATION: StructDesc = StructDesc { name: "TransitGatewayConnectPeerConfiguration", members: &[
    Member { name: "TransitGatewayAddress", query: "TransitGatewayAddress", xml: "transitGatewayAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "peerAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InsideCidrBlocks", query: "InsideCidrBlocks", xml: "insideCidrBlocks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::protocol_value::DESC) },
    Member { name: "BgpConfigurations", query: "BgpConfigurations", xml: "bgpConfigurations", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ATTACHMENT_BGP_CONFIGURATION) }) },
] };
impl Structure for TransitGatewayConnectPeerConfiguration {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CONNECT_PEER_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_address,
            1 => &self.peer_address,
            2 => &self.inside_cidr_blocks,
            3 => &self.protocol,
            4 => &self.bgp_configurations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_address,
            1 => &mut self.peer_address,
            2 => &mut self.inside_cidr_blocks,
            3 => &mut self.protocol,
            4 => &mut self.bgp_configurations,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayConnectPeerConfiguration);

#[derive(Clone, Default)]
pub struct TransitGatewayConnectRequestBgpOptions {
    pub peer_asn: Option<i64>,
}
/// Descriptor of [`TransitGatewayConnectRequestBgpOptions`].
pub static TRANSIT_GATEWAY_CONNECT_REQUEST_BGP_OPTIONS: StructDesc = StructDesc { name: "TransitGatewayConnectRequestBgpOptions", members: &[
    Member { name: "PeerAsn", query: "PeerAsn", xml: "PeerAsn", required: false, sensitive: false, kind: I64 },
] };
impl Structure for TransitGatewayConnectRequestBgpOptions {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_CONNECT_REQUEST_BGP_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.peer_asn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.peer_asn,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayConnectRequestBgpOptions);

#[derive(Clone, Default)]
pub struct TransitGatewayMeteringPolicy {
    pub transit_gateway_metering_policy_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub middlebox_attachment_ids: Vec<String>,
    pub state: Option<String>,
    pub update_effective_at: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayMeteringPolicy`].
pub static TRANSIT_GATEWAY_METERING_POLICY: StructDesc = StructDesc { name: "TransitGatewayMeteringPolicy", members: &[
    Member { name: "TransitGatewayMeteringPolicyId", query: "TransitGatewayMeteringPolicyId", xml: "transitGatewayMeteringPolicyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MiddleboxAttachmentIds", query: "MiddleboxAttachmentIdSet", xml: "middleboxAttachmentIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_metering_policy_state::DESC) },
    Member { name: "UpdateEffectiveAt", query: "UpdateEffectiveAt", xml: "updateEffectiveAt", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayMeteringPolicy {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_METERING_POLICY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_id,
            1 => &self.transit_gateway_id,
            2 => &self.middlebox_attachment_ids,
            3 => &self.state,
            4 => &self.update_effective_at,
            5 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.middlebox_attachment_ids,
            3 => &mut self.state,
            4 => &mut self.update_effective_at,
            5 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMeteringPolicy);

#[derive(Clone, Default)]
pub struct TransitGatewayMeteringPolicyEntry {
    pub policy_rule_number: Option<String>,
    pub metered_account: Option<String>,
    pub state: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub update_effective_at: Option<Timestamp>,
    pub metering_policy_rule: Option<TransitGatewayMeteringPolicyRule>,
}
/// Descriptor of [`TransitGatewayMeteringPolicyEntry`].
pub static TRANSIT_GATEWAY_METERING_POLICY_ENTRY: StructDesc = StructDesc { name: "TransitGatewayMeteringPolicyEntry", members: &[
    Member { name: "PolicyRuleNumber", query: "PolicyRuleNumber", xml: "policyRuleNumber", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MeteredAccount", query: "MeteredAccount", xml: "meteredAccount", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_metering_payer_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_metering_policy_entry_state::DESC) },
    Member { name: "UpdatedAt", query: "UpdatedAt", xml: "updatedAt", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "UpdateEffectiveAt", query: "UpdateEffectiveAt", xml: "updateEffectiveAt", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "MeteringPolicyRule", query: "MeteringPolicyRule", xml: "meteringPolicyRule", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY_RULE) },
] };
impl Structure for TransitGatewayMeteringPolicyEntry {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_METERING_POLICY_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.policy_rule_number,
            1 => &self.metered_account,
            2 => &self.state,
            3 => &self.updated_at,
            4 => &self.update_effective_at,
            5 => &self.metering_policy_rule,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.policy_rule_number,
            1 => &mut self.metered_account,
            2 => &mut self.state,
            3 => &mut self.updated_at,
            4 => &mut self.update_effective_at,
            5 => &mut self.metering_policy_rule,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMeteringPolicyEntry);

#[derive(Clone, Default)]
pub struct TransitGatewayMeteringPolicyRule {
    pub source_transit_gateway_attachment_id: Option<String>,
    pub source_transit_gateway_attachment_type: Option<String>,
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
    pub destination_transit_gateway_attachment_id: Option<String>,
    pub destination_transit_gateway_attachment_type: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub protocol: Option<String>,
}
/// Descriptor of [`TransitGatewayMeteringPolicyRule`].
pub static TRANSIT_GATEWAY_METERING_POLICY_RULE: StructDesc = StructDesc { name: "TransitGatewayMeteringPolicyRule", members: &[
    Member { name: "SourceTransitGatewayAttachmentId", query: "SourceTransitGatewayAttachmentId", xml: "sourceTransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceTransitGatewayAttachmentType", query: "SourceTransitGatewayAttachmentType", xml: "sourceTransitGatewayAttachmentType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "SourceCidrBlock", query: "SourceCidrBlock", xml: "sourceCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "sourcePortRange", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationTransitGatewayAttachmentId", query: "DestinationTransitGatewayAttachmentId", xml: "destinationTransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationTransitGatewayAttachmentType", query: "DestinationTransitGatewayAttachmentType", xml: "destinationTransitGatewayAttachmentType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "destinationPortRange", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayMeteringPolicyRule {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_METERING_POLICY_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_transit_gateway_attachment_id,
            1 => &self.source_transit_gateway_attachment_type,
            2 => &self.source_cidr_block,
            3 => &self.source_port_range,
            4 => &self.destination_transit_gateway_attachment_id,
            5 => &self.destination_transit_gateway_attachment_type,
            6 => &self.destination_cidr_block,
            7 => &self.destination_port_range,
            8 => &self.protocol,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_transit_gateway_attachment_id,
            1 => &mut self.source_transit_gateway_attachment_type,
            2 => &mut self.source_cidr_block,
            3 => &mut self.source_port_range,
            4 => &mut self.destination_transit_gateway_attachment_id,
            5 => &mut self.destination_transit_gateway_attachment_type,
            6 => &mut self.destination_cidr_block,
            7 => &mut self.destination_port_range,
            8 => &mut self.protocol,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMeteringPolicyRule);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastDeregisteredGroupMembers {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub deregistered_network_interface_ids: Vec<String>,
    pub group_ip_address: Option<String>,
}
/// Descriptor of [`TransitGatewayMulticastDeregisteredGroupMembers`].
pub static TRANSIT_GATEWAY_MULTICAST_DEREGISTERED_GROUP_MEMBERS: StructDesc = StructDesc { name: "TransitGatewayMulticastDeregisteredGroupMembers", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "transitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeregisteredNetworkInterfaceIds", query: "DeregisteredNetworkInterfaceIds", xml: "deregisteredNetworkInterfaceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "groupIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayMulticastDeregisteredGroupMembers {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_DEREGISTERED_GROUP_MEMBERS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.deregistered_network_interface_ids,
            2 => &self.group_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.deregistered_network_interface_ids,
            2 => &mut self.group_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastDeregisteredGroupMembers);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastDeregisteredGroupSources {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub deregistered_network_interface_ids: Vec<String>,
    pub group_ip_address: Option<String>,
}
/// Descriptor of [`TransitGatewayMulticastDeregisteredGroupSources`].
pub static TRANSIT_GATEWAY_MULTICAST_DEREGISTERED_GROUP_SOURCES: StructDesc = StructDesc { name: "TransitGatewayMulticastDeregisteredGroupSources", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "transitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeregisteredNetworkInterfaceIds", query: "DeregisteredNetworkInterfaceIds", xml: "deregisteredNetworkInterfaceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "groupIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayMulticastDeregisteredGroupSources {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_DEREGISTERED_GROUP_SOURCES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.deregistered_network_interface_ids,
            2 => &self.group_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.deregistered_network_interface_ids,
            2 => &mut self.group_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastDeregisteredGroupSources);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastDomain {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub transit_gateway_multicast_domain_arn: Option<String>,
    pub owner_id: Option<String>,
    pub options: Option<TransitGatewayMulticastDomainOptions>,
    pub state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayMulticastDomain`].
pub static TRANSIT_GATEWAY_MULTICAST_DOMAIN: StructDesc = StructDesc { name: "TransitGatewayMulticastDomain", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "transitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayMulticastDomainArn", query: "TransitGatewayMulticastDomainArn", xml: "transitGatewayMulticastDomainArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Options", query: "Options", xml: "options", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_DOMAIN_OPTIONS) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_multicast_domain_state::DESC) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayMulticastDomain {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_DOMAIN }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.transit_gateway_id,
            2 => &self.transit_gateway_multicast_domain_arn,
            3 => &self.owner_id,
            4 => &self.options,
            5 => &self.state,
            6 => &self.creation_time,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.transit_gateway_multicast_domain_arn,
            3 => &mut self.owner_id,
            4 => &mut self.options,
            5 => &mut self.state,
            6 => &mut self.creation_time,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastDomain);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastDomainAssociation {
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_owner_id: Option<String>,
    pub subnet: Option<SubnetAssociation>,
}
/// Descriptor of [`TransitGatewayMulticastDomainAssociation`].
pub static TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATION: StructDesc = StructDesc { name: "TransitGatewayMulticastDomainAssociation", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "ResourceOwnerId", query: "ResourceOwnerId", xml: "resourceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Subnet", query: "Subnet", xml: "subnet", required: false, sensitive: false, kind: Kind::Struct(&SUBNET_ASSOCIATION) },
] };
impl Structure for TransitGatewayMulticastDomainAssociation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.resource_id,
            2 => &self.resource_type,
            3 => &self.resource_owner_id,
            4 => &self.subnet,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.resource_id,
            2 => &mut self.resource_type,
            3 => &mut self.resource_owner_id,
            4 => &mut self.subnet,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastDomainAssociation);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastDomainAssociations {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_owner_id: Option<String>,
    pub subnets: Vec<SubnetAssociation>,
}
/// Descriptor of [`TransitGatewayMulticastDomainAssociations`].
pub static TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS: StructDesc = StructDesc { name: "TransitGatewayMulticastDomainAssociations", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "transitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "ResourceOwnerId", query: "ResourceOwnerId", xml: "resourceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Subnets", query: "Subnets", xml: "subnets", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBNET_ASSOCIATION) }) },
] };
impl Structure for TransitGatewayMulticastDomainAssociations {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.resource_id,
            3 => &self.resource_type,
            4 => &self.resource_owner_id,
            5 => &self.subnets,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.resource_id,
            3 => &mut self.resource_type,
            4 => &mut self.resource_owner_id,
            5 => &mut self.subnets,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastDomainAssociations);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastDomainOptions {
    pub igmpv2_support: Option<String>,
    pub static_sources_support: Option<String>,
    pub auto_accept_shared_associations: Option<String>,
}
/// Descriptor of [`TransitGatewayMulticastDomainOptions`].
pub static TRANSIT_GATEWAY_MULTICAST_DOMAIN_OPTIONS: StructDesc = StructDesc { name: "TransitGatewayMulticastDomainOptions", members: &[
    Member { name: "Igmpv2Support", query: "Igmpv2Support", xml: "igmpv2Support", required: false, sensitive: false, kind: Kind::Enum(&enums::igmpv2_support_value::DESC) },
    Member { name: "StaticSourcesSupport", query: "StaticSourcesSupport", xml: "staticSourcesSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::static_sources_support_value::DESC) },
    Member { name: "AutoAcceptSharedAssociations", query: "AutoAcceptSharedAssociations", xml: "autoAcceptSharedAssociations", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_accept_shared_associations_value::DESC) },
] };
impl Structure for TransitGatewayMulticastDomainOptions {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_DOMAIN_OPTIONS }
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
structure!(TransitGatewayMulticastDomainOptions);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastGroup {
    pub group_ip_address: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub subnet_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_owner_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub group_member: Option<bool>,
    pub group_source: Option<bool>,
    pub member_type: Option<String>,
    pub source_type: Option<String>,
}
/// Descriptor of [`TransitGatewayMulticastGroup`].
pub static TRANSIT_GATEWAY_MULTICAST_GROUP: StructDesc = StructDesc { name: "TransitGatewayMulticastGroup", members: &[
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "groupIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "ResourceOwnerId", query: "ResourceOwnerId", xml: "resourceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupMember", query: "GroupMember", xml: "groupMember", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupSource", query: "GroupSource", xml: "groupSource", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MemberType", query: "MemberType", xml: "memberType", required: false, sensitive: false, kind: Kind::Enum(&enums::membership_type::DESC) },
    Member { name: "SourceType", query: "SourceType", xml: "sourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::membership_type::DESC) },
] };
impl Structure for TransitGatewayMulticastGroup {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_ip_address,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.subnet_id,
            3 => &self.resource_id,
            4 => &self.resource_type,
            5 => &self.resource_owner_id,
            6 => &self.network_interface_id,
            7 => &self.group_member,
            8 => &self.group_source,
            9 => &self.member_type,
            10 => &self.source_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_ip_address,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.subnet_id,
            3 => &mut self.resource_id,
            4 => &mut self.resource_type,
            5 => &mut self.resource_owner_id,
            6 => &mut self.network_interface_id,
            7 => &mut self.group_member,
            8 => &mut self.group_source,
            9 => &mut self.member_type,
            10 => &mut self.source_type,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastGroup);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastRegisteredGroupMembers {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub registered_network_interface_ids: Vec<String>,
    pub group_ip_address: Option<String>,
}
/// Descriptor of [`TransitGatewayMulticastRegisteredGroupMembers`].
pub static TRANSIT_GATEWAY_MULTICAST_REGISTERED_GROUP_MEMBERS: StructDesc = StructDesc { name: "TransitGatewayMulticastRegisteredGroupMembers", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "transitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RegisteredNetworkInterfaceIds", query: "RegisteredNetworkInterfaceIds", xml: "registeredNetworkInterfaceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "groupIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayMulticastRegisteredGroupMembers {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_REGISTERED_GROUP_MEMBERS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.registered_network_interface_ids,
            2 => &self.group_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.registered_network_interface_ids,
            2 => &mut self.group_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastRegisteredGroupMembers);

#[derive(Clone, Default)]
pub struct TransitGatewayMulticastRegisteredGroupSources {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub registered_network_interface_ids: Vec<String>,
    pub group_ip_address: Option<String>,
}
/// Descriptor of [`TransitGatewayMulticastRegisteredGroupSources`].
pub static TRANSIT_GATEWAY_MULTICAST_REGISTERED_GROUP_SOURCES: StructDesc = StructDesc { name: "TransitGatewayMulticastRegisteredGroupSources", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "transitGatewayMulticastDomainId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RegisteredNetworkInterfaceIds", query: "RegisteredNetworkInterfaceIds", xml: "registeredNetworkInterfaceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "GroupIpAddress", query: "GroupIpAddress", xml: "groupIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayMulticastRegisteredGroupSources {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_MULTICAST_REGISTERED_GROUP_SOURCES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.registered_network_interface_ids,
            2 => &self.group_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.registered_network_interface_ids,
            2 => &mut self.group_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayMulticastRegisteredGroupSources);

#[derive(Clone, Default)]
pub struct TransitGatewayOptions {
    pub amazon_side_asn: Option<i64>,
    pub transit_gateway_cidr_blocks: Vec<String>,
    pub auto_accept_shared_attachments: Option<String>,
    pub default_route_table_association: Option<String>,
    pub association_default_route_table_id: Option<String>,
    pub default_route_table_propagation: Option<String>,
    pub propagation_default_route_table_id: Option<String>,
    pub vpn_ecmp_support: Option<String>,
    pub dns_support: Option<String>,
    pub security_group_referencing_support: Option<String>,
    pub multicast_support: Option<String>,
    pub encryption_support: Option<EncryptionSupport>,
}
/// Descriptor of [`TransitGatewayOptions`].
pub static TRANSIT_GATEWAY_OPTIONS: StructDesc = StructDesc { name: "TransitGatewayOptions", members: &[
    Member { name: "AmazonSideAsn", query: "AmazonSideAsn", xml: "amazonSideAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "TransitGatewayCidrBlocks", query: "TransitGatewayCidrBlocks", xml: "transitGatewayCidrBlocks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AutoAcceptSharedAttachments", query: "AutoAcceptSharedAttachments", xml: "autoAcceptSharedAttachments", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_accept_shared_attachments_value::DESC) },
    Member { name: "DefaultRouteTableAssociation", query: "DefaultRouteTableAssociation", xml: "defaultRouteTableAssociation", required: false, sensitive: false, kind: Kind::Enum(&enums::default_route_table_association_value::DESC) },
    Member { name: "AssociationDefaultRouteTableId", query: "AssociationDefaultRouteTableId", xml: "associationDefaultRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DefaultRouteTablePropagation", query: "DefaultRouteTablePropagation", xml: "defaultRouteTablePropagation", required: false, sensitive: false, kind: Kind::Enum(&enums::default_route_table_propagation_value::DESC) },
    Member { name: "PropagationDefaultRouteTableId", query: "PropagationDefaultRouteTableId", xml: "propagationDefaultRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpnEcmpSupport", query: "VpnEcmpSupport", xml: "vpnEcmpSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::vpn_ecmp_support_value::DESC) },
    Member { name: "DnsSupport", query: "DnsSupport", xml: "dnsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_support_value::DESC) },
    Member { name: "SecurityGroupReferencingSupport", query: "SecurityGroupReferencingSupport", xml: "securityGroupReferencingSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_referencing_support_value::DESC) },
    Member { name: "MulticastSupport", query: "MulticastSupport", xml: "multicastSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::multicast_support_value::DESC) },
    Member { name: "EncryptionSupport", query: "EncryptionSupport", xml: "encryptionSupport", required: false, sensitive: false, kind: Kind::Struct(&ENCRYPTION_SUPPORT) },
] };
impl Structure for TransitGatewayOptions {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.amazon_side_asn,
            1 => &self.transit_gateway_cidr_blocks,
            2 => &self.auto_accept_shared_attachments,
            3 => &self.default_route_table_association,
            4 => &self.association_default_route_table_id,
            5 => &self.default_route_table_propagation,
            6 => &self.propagation_default_route_table_id,
            7 => &self.vpn_ecmp_support,
            8 => &self.dns_support,
            9 => &self.security_group_referencing_support,
            10 => &self.multicast_support,
            11 => &self.encryption_support,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.amazon_side_asn,
            1 => &mut self.transit_gateway_cidr_blocks,
            2 => &mut self.auto_accept_shared_attachments,
            3 => &mut self.default_route_table_association,
            4 => &mut self.association_default_route_table_id,
            5 => &mut self.default_route_table_propagation,
            6 => &mut self.propagation_default_route_table_id,
            7 => &mut self.vpn_ecmp_support,
            8 => &mut self.dns_support,
            9 => &mut self.security_group_referencing_support,
            10 => &mut self.multicast_support,
            11 => &mut self.encryption_support,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayOptions);

#[derive(Clone, Default)]
pub struct TransitGatewayPeeringAttachment {
    pub transit_gateway_attachment_id: Option<String>,
    pub accepter_transit_gateway_attachment_id: Option<String>,
    pub requester_tgw_info: Option<PeeringTgwInfo>,
    pub accepter_tgw_info: Option<PeeringTgwInfo>,
    pub options: Option<TransitGatewayPeeringAttachmentOptions>,
    pub status: Option<PeeringAttachmentStatus>,
    pub state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayPeeringAttachment`].
pub static TRANSIT_GATEWAY_PEERING_ATTACHMENT: StructDesc = StructDesc { name: "TransitGatewayPeeringAttachment", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AccepterTransitGatewayAttachmentId", query: "AccepterTransitGatewayAttachmentId", xml: "accepterTransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RequesterTgwInfo", query: "RequesterTgwInfo", xml: "requesterTgwInfo", required: false, sensitive: false, kind: Kind::Struct(&PEERING_TGW_INFO) },
    Member { name: "AccepterTgwInfo", query: "AccepterTgwInfo", xml: "accepterTgwInfo", required: false, sensitive: false, kind: Kind::Struct(&PEERING_TGW_INFO) },
    Member { name: "Options", query: "Options", xml: "options", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PEERING_ATTACHMENT_OPTIONS) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&PEERING_ATTACHMENT_STATUS) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_state::DESC) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayPeeringAttachment {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_PEERING_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.accepter_transit_gateway_attachment_id,
            2 => &self.requester_tgw_info,
            3 => &self.accepter_tgw_info,
            4 => &self.options,
            5 => &self.status,
            6 => &self.state,
            7 => &self.creation_time,
            8 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.accepter_transit_gateway_attachment_id,
            2 => &mut self.requester_tgw_info,
            3 => &mut self.accepter_tgw_info,
            4 => &mut self.options,
            5 => &mut self.status,
            6 => &mut self.state,
            7 => &mut self.creation_time,
            8 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPeeringAttachment);

#[derive(Clone, Default)]
pub struct TransitGatewayPeeringAttachmentOptions {
    pub dynamic_routing: Option<String>,
}
/// Descriptor of [`TransitGatewayPeeringAttachmentOptions`].
pub static TRANSIT_GATEWAY_PEERING_ATTACHMENT_OPTIONS: StructDesc = StructDesc { name: "TransitGatewayPeeringAttachmentOptions", members: &[
    Member { name: "DynamicRouting", query: "DynamicRouting", xml: "dynamicRouting", required: false, sensitive: false, kind: Kind::Enum(&enums::dynamic_routing_value::DESC) },
] };
impl Structure for TransitGatewayPeeringAttachmentOptions {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_PEERING_ATTACHMENT_OPTIONS }
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
structure!(TransitGatewayPeeringAttachmentOptions);

#[derive(Clone, Default)]
pub struct TransitGatewayPolicyRule {
    pub source_cidr_block: Option<String>,
    pub source_port_range: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_port_range: Option<String>,
    pub protocol: Option<String>,
    pub meta_data: Option<TransitGatewayPolicyRuleMetaData>,
}
/// Descriptor of [`TransitGatewayPolicyRule`].
pub static TRANSIT_GATEWAY_POLICY_RULE: StructDesc = StructDesc { name: "TransitGatewayPolicyRule", members: &[
    Member { name: "SourceCidrBlock", query: "SourceCidrBlock", xml: "sourceCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "sourcePortRange", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "destinationPortRange", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MetaData", query: "MetaData", xml: "metaData", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_RULE_META_DATA) },
] };
impl Structure for TransitGatewayPolicyRule {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_POLICY_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_cidr_block,
            1 => &self.source_port_range,
            2 => &self.destination_cidr_block,
            3 => &self.destination_port_range,
            4 => &self.protocol,
            5 => &self.meta_data,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_cidr_block,
            1 => &mut self.source_port_range,
            2 => &mut self.destination_cidr_block,
            3 => &mut self.destination_port_range,
            4 => &mut self.protocol,
            5 => &mut self.meta_data,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPolicyRule);

#[derive(Clone, Default)]
pub struct TransitGatewayPolicyRuleMetaData {
    pub meta_data_key: Option<String>,
    pub meta_data_value: Option<String>,
}
/// Descriptor of [`TransitGatewayPolicyRuleMetaData`].
pub static TRANSIT_GATEWAY_POLICY_RULE_META_DATA: StructDesc = StructDesc { name: "TransitGatewayPolicyRuleMetaData", members: &[
    Member { name: "MetaDataKey", query: "MetaDataKey", xml: "metaDataKey", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MetaDataValue", query: "MetaDataValue", xml: "metaDataValue", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayPolicyRuleMetaData {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_POLICY_RULE_META_DATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.meta_data_key,
            1 => &self.meta_data_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.meta_data_key,
            1 => &mut self.meta_data_value,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPolicyRuleMetaData);

#[derive(Clone, Default)]
pub struct TransitGatewayPolicyTable {
    pub transit_gateway_policy_table_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayPolicyTable`].
pub static TRANSIT_GATEWAY_POLICY_TABLE: StructDesc = StructDesc { name: "TransitGatewayPolicyTable", members: &[
    Member { name: "TransitGatewayPolicyTableId", query: "TransitGatewayPolicyTableId", xml: "transitGatewayPolicyTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_policy_table_state::DESC) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayPolicyTable {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_POLICY_TABLE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_id,
            1 => &self.transit_gateway_id,
            2 => &self.state,
            3 => &self.creation_time,
            4 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.state,
            3 => &mut self.creation_time,
            4 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPolicyTable);

#[derive(Clone, Default)]
pub struct TransitGatewayPolicyTableAssociation {
    pub transit_gateway_policy_table_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`TransitGatewayPolicyTableAssociation`].
pub static TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATION: StructDesc = StructDesc { name: "TransitGatewayPolicyTableAssociation", members: &[
    Member { name: "TransitGatewayPolicyTableId", query: "TransitGatewayPolicyTableId", xml: "transitGatewayPolicyTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_association_state::DESC) },
] };
impl Structure for TransitGatewayPolicyTableAssociation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_policy_table_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.resource_id,
            3 => &self.resource_type,
            4 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_policy_table_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.resource_id,
            3 => &mut self.resource_type,
            4 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPolicyTableAssociation);

#[derive(Clone, Default)]
pub struct TransitGatewayPolicyTableEntry {
    pub policy_rule_number: Option<String>,
    pub policy_rule: Option<TransitGatewayPolicyRule>,
    pub target_route_table_id: Option<String>,
}
/// Descriptor of [`TransitGatewayPolicyTableEntry`].
pub static TRANSIT_GATEWAY_POLICY_TABLE_ENTRY: StructDesc = StructDesc { name: "TransitGatewayPolicyTableEntry", members: &[
    Member { name: "PolicyRuleNumber", query: "PolicyRuleNumber", xml: "policyRuleNumber", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyRule", query: "PolicyRule", xml: "policyRule", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_POLICY_RULE) },
    Member { name: "TargetRouteTableId", query: "TargetRouteTableId", xml: "targetRouteTableId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayPolicyTableEntry {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_POLICY_TABLE_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.policy_rule_number,
            1 => &self.policy_rule,
            2 => &self.target_route_table_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.policy_rule_number,
            1 => &mut self.policy_rule,
            2 => &mut self.target_route_table_id,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPolicyTableEntry);

#[derive(Clone, Default)]
pub struct TransitGatewayPrefixListAttachment {
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}
/// Descriptor of [`TransitGatewayPrefixListAttachment`].
pub static TRANSIT_GATEWAY_PREFIX_LIST_ATTACHMENT: StructDesc = StructDesc { name: "TransitGatewayPrefixListAttachment", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayPrefixListAttachment {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_PREFIX_LIST_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.resource_type,
            2 => &self.resource_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.resource_type,
            2 => &mut self.resource_id,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPrefixListAttachment);

#[derive(Clone, Default)]
pub struct TransitGatewayPrefixListReference {
    pub transit_gateway_route_table_id: Option<String>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_owner_id: Option<String>,
    pub state: Option<String>,
    pub blackhole: Option<bool>,
    pub transit_gateway_attachment: Option<TransitGatewayPrefixListAttachment>,
}
/// Descriptor of [`TransitGatewayPrefixListReference`].
pub static TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE: StructDesc = StructDesc { name: "TransitGatewayPrefixListReference", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "transitGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListOwnerId", query: "PrefixListOwnerId", xml: "prefixListOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_prefix_list_reference_state::DESC) },
    Member { name: "Blackhole", query: "Blackhole", xml: "blackhole", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TransitGatewayAttachment", query: "TransitGatewayAttachment", xml: "transitGatewayAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PREFIX_LIST_ATTACHMENT) },
] };
impl Structure for TransitGatewayPrefixListReference {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.prefix_list_id,
            2 => &self.prefix_list_owner_id,
            3 => &self.state,
            4 => &self.blackhole,
            5 => &self.transit_gateway_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.prefix_list_id,
            2 => &mut self.prefix_list_owner_id,
            3 => &mut self.state,
            4 => &mut self.blackhole,
            5 => &mut self.transit_gateway_attachment,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPrefixListReference);

#[derive(Clone, Default)]
pub struct TransitGatewayPropagation {
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub transit_gateway_route_table_id: Option<String>,
    pub state: Option<String>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
}
/// Descriptor of [`TransitGatewayPropagation`].
pub static TRANSIT_GATEWAY_PROPAGATION: StructDesc = StructDesc { name: "TransitGatewayPropagation", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "transitGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_propagation_state::DESC) },
    Member { name: "TransitGatewayRouteTableAnnouncementId", query: "TransitGatewayRouteTableAnnouncementId", xml: "transitGatewayRouteTableAnnouncementId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayPropagation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_PROPAGATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.resource_id,
            2 => &self.resource_type,
            3 => &self.transit_gateway_route_table_id,
            4 => &self.state,
            5 => &self.transit_gateway_route_table_announcement_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.resource_id,
            2 => &mut self.resource_type,
            3 => &mut self.transit_gateway_route_table_id,
            4 => &mut self.state,
            5 => &mut self.transit_gateway_route_table_announcement_id,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayPropagation);

#[derive(Clone, Default)]
pub struct TransitGatewayRequestOptions {
    pub amazon_side_asn: Option<i64>,
    pub auto_accept_shared_attachments: Option<String>,
    pub default_route_table_association: Option<String>,
    pub default_route_table_propagation: Option<String>,
    pub vpn_ecmp_support: Option<String>,
    pub dns_support: Option<String>,
    pub security_group_referencing_support: Option<String>,
    pub multicast_support: Option<String>,
    pub transit_gateway_cidr_blocks: Vec<String>,
}
/// Descriptor of [`TransitGatewayRequestOptions`].
pub static TRANSIT_GATEWAY_REQUEST_OPTIONS: StructDesc = StructDesc { name: "TransitGatewayRequestOptions", members: &[
    Member { name: "AmazonSideAsn", query: "AmazonSideAsn", xml: "AmazonSideAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "AutoAcceptSharedAttachments", query: "AutoAcceptSharedAttachments", xml: "AutoAcceptSharedAttachments", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_accept_shared_attachments_value::DESC) },
    Member { name: "DefaultRouteTableAssociation", query: "DefaultRouteTableAssociation", xml: "DefaultRouteTableAssociation", required: false, sensitive: false, kind: Kind::Enum(&enums::default_route_table_association_value::DESC) },
    Member { name: "DefaultRouteTablePropagation", query: "DefaultRouteTablePropagation", xml: "DefaultRouteTablePropagation", required: false, sensitive: false, kind: Kind::Enum(&enums::default_route_table_propagation_value::DESC) },
    Member { name: "VpnEcmpSupport", query: "VpnEcmpSupport", xml: "VpnEcmpSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::vpn_ecmp_support_value::DESC) },
    Member { name: "DnsSupport", query: "DnsSupport", xml: "DnsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_support_value::DESC) },
    Member { name: "SecurityGroupReferencingSupport", query: "SecurityGroupReferencingSupport", xml: "SecurityGroupReferencingSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_referencing_support_value::DESC) },
    Member { name: "MulticastSupport", query: "MulticastSupport", xml: "MulticastSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::multicast_support_value::DESC) },
    Member { name: "TransitGatewayCidrBlocks", query: "TransitGatewayCidrBlocks", xml: "TransitGatewayCidrBlocks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for TransitGatewayRequestOptions {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_REQUEST_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.amazon_side_asn,
            1 => &self.auto_accept_shared_attachments,
            2 => &self.default_route_table_association,
            3 => &self.default_route_table_propagation,
            4 => &self.vpn_ecmp_support,
            5 => &self.dns_support,
            6 => &self.security_group_referencing_support,
            7 => &self.multicast_support,
            8 => &self.transit_gateway_cidr_blocks,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.amazon_side_asn,
            1 => &mut self.auto_accept_shared_attachments,
            2 => &mut self.default_route_table_association,
            3 => &mut self.default_route_table_propagation,
            4 => &mut self.vpn_ecmp_support,
            5 => &mut self.dns_support,
            6 => &mut self.security_group_referencing_support,
            7 => &mut self.multicast_support,
            8 => &mut self.transit_gateway_cidr_blocks,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRequestOptions);

#[derive(Clone, Default)]
pub struct TransitGatewayRoute {
    pub destination_cidr_block: Option<String>,
    pub prefix_list_id: Option<String>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
    pub transit_gateway_attachments: Vec<TransitGatewayRouteAttachment>,
    pub r#type: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`TransitGatewayRoute`].
pub static TRANSIT_GATEWAY_ROUTE: StructDesc = StructDesc { name: "TransitGatewayRoute", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayRouteTableAnnouncementId", query: "TransitGatewayRouteTableAnnouncementId", xml: "transitGatewayRouteTableAnnouncementId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachments", query: "TransitGatewayAttachments", xml: "transitGatewayAttachments", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_ATTACHMENT) }) },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_route_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_route_state::DESC) },
] };
impl Structure for TransitGatewayRoute {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.prefix_list_id,
            2 => &self.transit_gateway_route_table_announcement_id,
            3 => &self.transit_gateway_attachments,
            4 => &self.r#type,
            5 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.prefix_list_id,
            2 => &mut self.transit_gateway_route_table_announcement_id,
            3 => &mut self.transit_gateway_attachments,
            4 => &mut self.r#type,
            5 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRoute);

#[derive(Clone, Default)]
pub struct TransitGatewayRouteAttachment {
    pub resource_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_type: Option<String>,
}
/// Descriptor of [`TransitGatewayRouteAttachment`].
pub static TRANSIT_GATEWAY_ROUTE_ATTACHMENT: StructDesc = StructDesc { name: "TransitGatewayRouteAttachment", members: &[
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
] };
impl Structure for TransitGatewayRouteAttachment {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ROUTE_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_id,
            1 => &self.transit_gateway_attachment_id,
            2 => &self.resource_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_id,
            1 => &mut self.transit_gateway_attachment_id,
            2 => &mut self.resource_type,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRouteAttachment);

#[derive(Clone, Default)]
pub struct TransitGatewayRouteTable {
    pub transit_gateway_route_table_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub state: Option<String>,
    pub default_association_route_table: Option<bool>,
    pub default_propagation_route_table: Option<bool>,
    pub creation_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayRouteTable`].
pub static TRANSIT_GATEWAY_ROUTE_TABLE: StructDesc = StructDesc { name: "TransitGatewayRouteTable", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "transitGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_route_table_state::DESC) },
    Member { name: "DefaultAssociationRouteTable", query: "DefaultAssociationRouteTable", xml: "defaultAssociationRouteTable", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DefaultPropagationRouteTable", query: "DefaultPropagationRouteTable", xml: "defaultPropagationRouteTable", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayRouteTable {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ROUTE_TABLE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.transit_gateway_id,
            2 => &self.state,
            3 => &self.default_association_route_table,
            4 => &self.default_propagation_route_table,
            5 => &self.creation_time,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.state,
            3 => &mut self.default_association_route_table,
            4 => &mut self.default_propagation_route_table,
            5 => &mut self.creation_time,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRouteTable);

#[derive(Clone, Default)]
pub struct TransitGatewayRouteTableAnnouncement {
    pub transit_gateway_route_table_announcement_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub core_network_id: Option<String>,
    pub peer_transit_gateway_id: Option<String>,
    pub peer_core_network_id: Option<String>,
    pub peering_attachment_id: Option<String>,
    pub announcement_direction: Option<String>,
    pub transit_gateway_route_table_id: Option<String>,
    pub state: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayRouteTableAnnouncement`].
pub static TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT: StructDesc = StructDesc { name: "TransitGatewayRouteTableAnnouncement", members: &[
    Member { name: "TransitGatewayRouteTableAnnouncementId", query: "TransitGatewayRouteTableAnnouncementId", xml: "transitGatewayRouteTableAnnouncementId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreNetworkId", query: "CoreNetworkId", xml: "coreNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerTransitGatewayId", query: "PeerTransitGatewayId", xml: "peerTransitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerCoreNetworkId", query: "PeerCoreNetworkId", xml: "peerCoreNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeeringAttachmentId", query: "PeeringAttachmentId", xml: "peeringAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AnnouncementDirection", query: "AnnouncementDirection", xml: "announcementDirection", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_route_table_announcement_direction::DESC) },
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "transitGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_route_table_announcement_state::DESC) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayRouteTableAnnouncement {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_announcement_id,
            1 => &self.transit_gateway_id,
            2 => &self.core_network_id,
            3 => &self.peer_transit_gateway_id,
            4 => &self.peer_core_network_id,
            5 => &self.peering_attachment_id,
            6 => &self.announcement_direction,
            7 => &self.transit_gateway_route_table_id,
            8 => &self.state,
            9 => &self.creation_time,
            10 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_announcement_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.core_network_id,
            3 => &mut self.peer_transit_gateway_id,
            4 => &mut self.peer_core_network_id,
            5 => &mut self.peering_attachment_id,
            6 => &mut self.announcement_direction,
            7 => &mut self.transit_gateway_route_table_id,
            8 => &mut self.state,
            9 => &mut self.creation_time,
            10 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRouteTableAnnouncement);

#[derive(Clone, Default)]
pub struct TransitGatewayRouteTableAssociation {
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`TransitGatewayRouteTableAssociation`].
pub static TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATION: StructDesc = StructDesc { name: "TransitGatewayRouteTableAssociation", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_association_state::DESC) },
] };
impl Structure for TransitGatewayRouteTableAssociation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.resource_id,
            2 => &self.resource_type,
            3 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.resource_id,
            2 => &mut self.resource_type,
            3 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRouteTableAssociation);

#[derive(Clone, Default)]
pub struct TransitGatewayRouteTablePropagation {
    pub transit_gateway_attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub state: Option<String>,
    pub transit_gateway_route_table_announcement_id: Option<String>,
}
/// Descriptor of [`TransitGatewayRouteTablePropagation`].
pub static TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION: StructDesc = StructDesc { name: "TransitGatewayRouteTablePropagation", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_resource_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_propagation_state::DESC) },
    Member { name: "TransitGatewayRouteTableAnnouncementId", query: "TransitGatewayRouteTableAnnouncementId", xml: "transitGatewayRouteTableAnnouncementId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayRouteTablePropagation {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.resource_id,
            2 => &self.resource_type,
            3 => &self.state,
            4 => &self.transit_gateway_route_table_announcement_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.resource_id,
            2 => &mut self.resource_type,
            3 => &mut self.state,
            4 => &mut self.transit_gateway_route_table_announcement_id,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRouteTablePropagation);

#[derive(Clone, Default)]
pub struct TransitGatewayRouteTableRoute {
    pub destination_cidr: Option<String>,
    pub state: Option<String>,
    pub route_origin: Option<String>,
    pub prefix_list_id: Option<String>,
    pub attachment_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}
/// Descriptor of [`TransitGatewayRouteTableRoute`].
pub static TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE: StructDesc = StructDesc { name: "TransitGatewayRouteTableRoute", members: &[
    Member { name: "DestinationCidr", query: "DestinationCidr", xml: "destinationCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteOrigin", query: "RouteOrigin", xml: "routeOrigin", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TransitGatewayRouteTableRoute {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr,
            1 => &self.state,
            2 => &self.route_origin,
            3 => &self.prefix_list_id,
            4 => &self.attachment_id,
            5 => &self.resource_id,
            6 => &self.resource_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr,
            1 => &mut self.state,
            2 => &mut self.route_origin,
            3 => &mut self.prefix_list_id,
            4 => &mut self.attachment_id,
            5 => &mut self.resource_id,
            6 => &mut self.resource_type,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayRouteTableRoute);

#[derive(Clone, Default)]
pub struct TransitGatewayVpcAttachment {
    pub transit_gateway_attachment_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<String>,
    pub state: Option<String>,
    pub subnet_ids: Vec<String>,
    pub creation_time: Option<Timestamp>,
    pub options: Option<TransitGatewayVpcAttachmentOptions>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TransitGatewayVpcAttachment`].
pub static TRANSIT_GATEWAY_VPC_ATTACHMENT: StructDesc = StructDesc { name: "TransitGatewayVpcAttachment", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcOwnerId", query: "VpcOwnerId", xml: "vpcOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_attachment_state::DESC) },
    Member { name: "SubnetIds", query: "SubnetIds", xml: "subnetIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Options", query: "Options", xml: "options", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_VPC_ATTACHMENT_OPTIONS) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TransitGatewayVpcAttachment {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_VPC_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.transit_gateway_id,
            2 => &self.vpc_id,
            3 => &self.vpc_owner_id,
            4 => &self.state,
            5 => &self.subnet_ids,
            6 => &self.creation_time,
            7 => &self.options,
            8 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.vpc_id,
            3 => &mut self.vpc_owner_id,
            4 => &mut self.state,
            5 => &mut self.subnet_ids,
            6 => &mut self.creation_time,
            7 => &mut self.options,
            8 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TransitGatewayVpcAttachment);

#[derive(Clone, Default)]
pub struct TransitGatewayVpcAttachmentOptions {
    pub dns_support: Option<String>,
    pub security_group_referencing_support: Option<String>,
    pub ipv6_support: Option<String>,
    pub appliance_mode_support: Option<String>,
}
/// Descriptor of [`TransitGatewayVpcAttachmentOptions`].
pub static TRANSIT_GATEWAY_VPC_ATTACHMENT_OPTIONS: StructDesc = StructDesc { name: "TransitGatewayVpcAttachmentOptions", members: &[
    Member { name: "DnsSupport", query: "DnsSupport", xml: "dnsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_support_value::DESC) },
    Member { name: "SecurityGroupReferencingSupport", query: "SecurityGroupReferencingSupport", xml: "securityGroupReferencingSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_referencing_support_value::DESC) },
    Member { name: "Ipv6Support", query: "Ipv6Support", xml: "ipv6Support", required: false, sensitive: false, kind: Kind::Enum(&enums::ipv6_support_value::DESC) },
    Member { name: "ApplianceModeSupport", query: "ApplianceModeSupport", xml: "applianceModeSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::appliance_mode_support_value::DESC) },
] };
impl Structure for TransitGatewayVpcAttachmentOptions {
    fn desc(&self) -> &'static StructDesc { &TRANSIT_GATEWAY_VPC_ATTACHMENT_OPTIONS }
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
structure!(TransitGatewayVpcAttachmentOptions);

#[derive(Clone, Default)]
pub struct TrunkInterfaceAssociation {
    pub association_id: Option<String>,
    pub branch_interface_id: Option<String>,
    pub trunk_interface_id: Option<String>,
    pub interface_protocol: Option<String>,
    pub vlan_id: Option<i32>,
    pub gre_key: Option<i32>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TrunkInterfaceAssociation`].
pub static TRUNK_INTERFACE_ASSOCIATION: StructDesc = StructDesc { name: "TrunkInterfaceAssociation", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BranchInterfaceId", query: "BranchInterfaceId", xml: "branchInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrunkInterfaceId", query: "TrunkInterfaceId", xml: "trunkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterfaceProtocol", query: "InterfaceProtocol", xml: "interfaceProtocol", required: false, sensitive: false, kind: Kind::Enum(&enums::interface_protocol_type::DESC) },
    Member { name: "VlanId", query: "VlanId", xml: "vlanId", required: false, sensitive: false, kind: I32 },
    Member { name: "GreKey", query: "GreKey", xml: "greKey", required: false, sensitive: false, kind: I32 },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TrunkInterfaceAssociation {
    fn desc(&self) -> &'static StructDesc { &TRUNK_INTERFACE_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.branch_interface_id,
            2 => &self.trunk_interface_id,
            3 => &self.interface_protocol,
            4 => &self.vlan_id,
            5 => &self.gre_key,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.branch_interface_id,
            2 => &mut self.trunk_interface_id,
            3 => &mut self.interface_protocol,
            4 => &mut self.vlan_id,
            5 => &mut self.gre_key,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TrunkInterfaceAssociation);

#[derive(Clone, Default)]
pub struct TunnelOption {
    pub outside_ip_address: Option<String>,
    pub tunnel_inside_cidr: Option<String>,
    pub tunnel_inside_ipv6_cidr: Option<String>,
    pub pre_shared_key: Option<String>,
    pub phase1_lifetime_seconds: Option<i32>,
    pub phase2_lifetime_seconds: Option<i32>,
    pub rekey_margin_time_seconds: Option<i32>,
    pub rekey_fuzz_percentage: Option<i32>,
    pub replay_window_size: Option<i32>,
    pub dpd_timeout_seconds: Option<i32>,
    pub dpd_timeout_action: Option<String>,
    pub phase1_encryption_algorithms: Vec<Phase1EncryptionAlgorithmsListValue>,
    pub phase2_encryption_algorithms: Vec<Phase2EncryptionAlgorithmsListValue>,
    pub phase1_integrity_algorithms: Vec<Phase1IntegrityAlgorithmsListValue>,
    pub phase2_integrity_algorithms: Vec<Phase2IntegrityAlgorithmsListValue>,
    pub phase1_dh_group_numbers: Vec<Phase1DHGroupNumbersListValue>,
    pub phase2_dh_group_numbers: Vec<Phase2DHGroupNumbersListValue>,
    pub ike_versions: Vec<IKEVersionsListValue>,
    pub startup_action: Option<String>,
    pub log_options: Option<VpnTunnelLogOptions>,
    pub enable_tunnel_lifecycle_control: Option<bool>,
}
/// Descriptor of [`TunnelOption`].
pub static TUNNEL_OPTION: StructDesc = StructDesc { name: "TunnelOption", members: &[
    Member { name: "OutsideIpAddress", query: "OutsideIpAddress", xml: "outsideIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TunnelInsideCidr", query: "TunnelInsideCidr", xml: "tunnelInsideCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TunnelInsideIpv6Cidr", query: "TunnelInsideIpv6Cidr", xml: "tunnelInsideIpv6Cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PreSharedKey", query: "PreSharedKey", xml: "preSharedKey", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Phase1LifetimeSeconds", query: "Phase1LifetimeSeconds", xml: "phase1LifetimeSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "Phase2LifetimeSeconds", query: "Phase2LifetimeSeconds", xml: "phase2LifetimeSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "RekeyMarginTimeSeconds", query: "RekeyMarginTimeSeconds", xml: "rekeyMarginTimeSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "RekeyFuzzPercentage", query: "RekeyFuzzPercentage", xml: "rekeyFuzzPercentage", required: false, sensitive: false, kind: I32 },
    Member { name: "ReplayWindowSize", query: "ReplayWindowSize", xml: "replayWindowSize", required: false, sensitive: false, kind: I32 },
    Member { name: "DpdTimeoutSeconds", query: "DpdTimeoutSeconds", xml: "dpdTimeoutSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "DpdTimeoutAction", query: "DpdTimeoutAction", xml: "dpdTimeoutAction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Phase1EncryptionAlgorithms", query: "Phase1EncryptionAlgorithmSet", xml: "phase1EncryptionAlgorithmSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE1_ENCRYPTION_ALGORITHMS_LIST_VALUE) }) },
    Member { name: "Phase2EncryptionAlgorithms", query: "Phase2EncryptionAlgorithmSet", xml: "phase2EncryptionAlgorithmSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE2_ENCRYPTION_ALGORITHMS_LIST_VALUE) }) },
    Member { name: "Phase1IntegrityAlgorithms", query: "Phase1IntegrityAlgorithmSet", xml: "phase1IntegrityAlgorithmSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE1_INTEGRITY_ALGORITHMS_LIST_VALUE) }) },
    Member { name: "Phase2IntegrityAlgorithms", query: "Phase2IntegrityAlgorithmSet", xml: "phase2IntegrityAlgorithmSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE2_INTEGRITY_ALGORITHMS_LIST_VALUE) }) },
    Member { name: "Phase1DHGroupNumbers", query: "Phase1DHGroupNumberSet", xml: "phase1DHGroupNumberSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE1_DH_GROUP_NUMBERS_LIST_VALUE) }) },
    Member { name: "Phase2DHGroupNumbers", query: "Phase2DHGroupNumberSet", xml: "phase2DHGroupNumberSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE2_DH_GROUP_NUMBERS_LIST_VALUE) }) },
    Member { name: "IkeVersions", query: "IkeVersionSet", xml: "ikeVersionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IKE_VERSIONS_LIST_VALUE) }) },
    Member { name: "StartupAction", query: "StartupAction", xml: "startupAction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogOptions", query: "LogOptions", xml: "logOptions", required: false, sensitive: false, kind: Kind::Struct(&VPN_TUNNEL_LOG_OPTIONS) },
    Member { name: "EnableTunnelLifecycleControl", query: "EnableTunnelLifecycleControl", xml: "enableTunnelLifecycleControl", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for TunnelOption {
    fn desc(&self) -> &'static StructDesc { &TUNNEL_OPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.outside_ip_address,
            1 => &self.tunnel_inside_cidr,
            2 => &self.tunnel_inside_ipv6_cidr,
            3 => &self.pre_shared_key,
            4 => &self.phase1_lifetime_seconds,
            5 => &self.phase2_lifetime_seconds,
            6 => &self.rekey_margin_time_seconds,
            7 => &self.rekey_fuzz_percentage,
            8 => &self.replay_window_size,
            9 => &self.dpd_timeout_seconds,
            10 => &self.dpd_timeout_action,
            11 => &self.phase1_encryption_algorithms,
            12 => &self.phase2_encryption_algorithms,
            13 => &self.phase1_integrity_algorithms,
            14 => &self.phase2_integrity_algorithms,
            15 => &self.phase1_dh_group_numbers,
            16 => &self.phase2_dh_group_numbers,
            17 => &self.ike_versions,
            18 => &self.startup_action,
            19 => &self.log_options,
            20 => &self.enable_tunnel_lifecycle_control,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.outside_ip_address,
            1 => &mut self.tunnel_inside_cidr,
            2 => &mut self.tunnel_inside_ipv6_cidr,
            3 => &mut self.pre_shared_key,
            4 => &mut self.phase1_lifetime_seconds,
            5 => &mut self.phase2_lifetime_seconds,
            6 => &mut self.rekey_margin_time_seconds,
            7 => &mut self.rekey_fuzz_percentage,
            8 => &mut self.replay_window_size,
            9 => &mut self.dpd_timeout_seconds,
            10 => &mut self.dpd_timeout_action,
            11 => &mut self.phase1_encryption_algorithms,
            12 => &mut self.phase2_encryption_algorithms,
            13 => &mut self.phase1_integrity_algorithms,
            14 => &mut self.phase2_integrity_algorithms,
            15 => &mut self.phase1_dh_group_numbers,
            16 => &mut self.phase2_dh_group_numbers,
            17 => &mut self.ike_versions,
            18 => &mut self.startup_action,
            19 => &mut self.log_options,
            20 => &mut self.enable_tunnel_lifecycle_control,
            _ => no_member(index),
        }
    }
}
structure!(TunnelOption);

#[derive(Clone, Default)]
pub struct UnassignIpv6AddressesRequest {
    pub ipv6_prefixes: Vec<String>,
    pub network_interface_id: Option<String>,
    pub ipv6_addresses: Vec<String>,
}
/// Descriptor of [`UnassignIpv6AddressesRequest`].
pub static UNASSIGN_IPV6_ADDRESSES_REQUEST: StructDesc = StructDesc { name: "UnassignIpv6AddressesRequest", members: &[
    Member { name: "Ipv6Prefixes", query: "Ipv6Prefix", xml: "Ipv6Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6Addresses", query: "Ipv6Addresses", xml: "ipv6Addresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for UnassignIpv6AddressesRequest {
    fn desc(&self) -> &'static StructDesc { &UNASSIGN_IPV6_ADDRESSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_prefixes,
            1 => &self.network_interface_id,
            2 => &self.ipv6_addresses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_prefixes,
            1 => &mut self.network_interface_id,
            2 => &mut self.ipv6_addresses,
            _ => no_member(index),
        }
    }
}
structure!(UnassignIpv6AddressesRequest);

#[derive(Clone, Default)]
pub struct UnassignIpv6AddressesResult {
    pub network_interface_id: Option<String>,
    pub unassigned_ipv6_addresses: Vec<String>,
    pub unassigned_ipv6_prefixes: Vec<String>,
}
/// Descriptor of [`UnassignIpv6AddressesResult`].
pub static UNASSIGN_IPV6_ADDRESSES_RESULT: StructDesc = StructDesc { name: "UnassignIpv6AddressesResult", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UnassignedIpv6Addresses", query: "UnassignedIpv6Addresses", xml: "unassignedIpv6Addresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "UnassignedIpv6Prefixes", query: "UnassignedIpv6PrefixSet", xml: "unassignedIpv6PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for UnassignIpv6AddressesResult {
    fn desc(&self) -> &'static StructDesc { &UNASSIGN_IPV6_ADDRESSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.unassigned_ipv6_addresses,
            2 => &self.unassigned_ipv6_prefixes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.unassigned_ipv6_addresses,
            2 => &mut self.unassigned_ipv6_prefixes,
            _ => no_member(index),
        }
    }
}
structure!(UnassignIpv6AddressesResult);
