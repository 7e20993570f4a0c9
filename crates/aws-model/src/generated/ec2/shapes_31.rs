// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures NatGatewayAddress to Phase2EncryptionAlgorithmsListValue.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct NatGatewayAddress {
    pub allocation_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub association_id: Option<String>,
    pub is_primary: Option<bool>,
    pub failure_message: Option<String>,
    pub status: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`NatGatewayAddress`].
pub static NAT_GATEWAY_ADDRESS: StructDesc = StructDesc { name: "NatGatewayAddress", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIp", query: "PrivateIp", xml: "privateIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IsPrimary", query: "IsPrimary", xml: "isPrimary", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FailureMessage", query: "FailureMessage", xml: "failureMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::nat_gateway_address_status::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NatGatewayAddress {
    fn desc(&self) -> &'static StructDesc { &NAT_GATEWAY_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.network_interface_id,
            2 => &self.private_ip,
            3 => &self.public_ip,
            4 => &self.association_id,
            5 => &self.is_primary,
            6 => &self.failure_message,
            7 => &self.status,
            8 => &self.availability_zone,
            9 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.network_interface_id,
            2 => &mut self.private_ip,
            3 => &mut self.public_ip,
            4 => &mut self.association_id,
            5 => &mut self.is_primary,
            6 => &mut self.failure_message,
            7 => &mut self.status,
            8 => &mut self.availability_zone,
            9 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(NatGatewayAddress);

#[derive(Clone, Default)]
pub struct NatGatewayAttachedAppliance {
    pub r#type: Option<String>,
    pub appliance_arn: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub attachment_state: Option<String>,
    pub modification_state: Option<String>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
}
/// Descriptor of [`NatGatewayAttachedAppliance`].
pub static NAT_GATEWAY_ATTACHED_APPLIANCE: StructDesc = StructDesc { name: "NatGatewayAttachedAppliance", members: &[
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::nat_gateway_appliance_type::DESC) },
    Member { name: "ApplianceArn", query: "ApplianceArn", xml: "applianceArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEndpointId", query: "VpcEndpointId", xml: "vpcEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AttachmentState", query: "AttachmentState", xml: "attachmentState", required: false, sensitive: false, kind: Kind::Enum(&enums::nat_gateway_appliance_state::DESC) },
    Member { name: "ModificationState", query: "ModificationState", xml: "modificationState", required: false, sensitive: false, kind: Kind::Enum(&enums::nat_gateway_appliance_modify_state::DESC) },
    Member { name: "FailureCode", query: "FailureCode", xml: "failureCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FailureMessage", query: "FailureMessage", xml: "failureMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NatGatewayAttachedAppliance {
    fn desc(&self) -> &'static StructDesc { &NAT_GATEWAY_ATTACHED_APPLIANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.appliance_arn,
            2 => &self.vpc_endpoint_id,
            3 => &self.attachment_state,
            4 => &self.modification_state,
            5 => &self.failure_code,
            6 => &self.failure_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.appliance_arn,
            2 => &mut self.vpc_endpoint_id,
            3 => &mut self.attachment_state,
            4 => &mut self.modification_state,
            5 => &mut self.failure_code,
            6 => &mut self.failure_message,
            _ => no_member(index),
        }
    }
}
structure!(NatGatewayAttachedAppliance);

#[derive(Clone, Default)]
pub struct NativeApplicationOidcOptions {
    pub public_signing_key_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub scope: Option<String>,
}
/// Descriptor of [`NativeApplicationOidcOptions`].
pub static NATIVE_APPLICATION_OIDC_OPTIONS: StructDesc = StructDesc { name: "NativeApplicationOidcOptions", members: &[
    Member { name: "PublicSigningKeyEndpoint", query: "PublicSigningKeyEndpoint", xml: "publicSigningKeyEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Issuer", query: "Issuer", xml: "issuer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizationEndpoint", query: "AuthorizationEndpoint", xml: "authorizationEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenEndpoint", query: "TokenEndpoint", xml: "tokenEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserInfoEndpoint", query: "UserInfoEndpoint", xml: "userInfoEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientId", query: "ClientId", xml: "clientId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Scope", query: "Scope", xml: "scope", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NativeApplicationOidcOptions {
    fn desc(&self) -> &'static StructDesc { &NATIVE_APPLICATION_OIDC_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_signing_key_endpoint,
            1 => &self.issuer,
            2 => &self.authorization_endpoint,
            3 => &self.token_endpoint,
            4 => &self.user_info_endpoint,
            5 => &self.client_id,
            6 => &self.scope,
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
            6 => &mut self.scope,
            _ => no_member(index),
        }
    }
}
structure!(NativeApplicationOidcOptions);

#[derive(Clone, Default)]
pub struct NetworkAcl {
    pub associations: Vec<NetworkAclAssociation>,
    pub entries: Vec<NetworkAclEntry>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}
/// Descriptor of [`NetworkAcl`].
pub static NETWORK_ACL: StructDesc = StructDesc { name: "NetworkAcl", members: &[
    Member { name: "Associations", query: "AssociationSet", xml: "associationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_ACL_ASSOCIATION) }) },
    Member { name: "Entries", query: "EntrySet", xml: "entrySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_ACL_ENTRY) }) },
    Member { name: "IsDefault", query: "Default", xml: "default", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkAclId", query: "NetworkAclId", xml: "networkAclId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NetworkAcl {
    fn desc(&self) -> &'static StructDesc { &NETWORK_ACL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associations,
            1 => &self.entries,
            2 => &self.is_default,
            3 => &self.network_acl_id,
            4 => &self.tags,
            5 => &self.vpc_id,
            6 => &self.owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associations,
            1 => &mut self.entries,
            2 => &mut self.is_default,
            3 => &mut self.network_acl_id,
            4 => &mut self.tags,
            5 => &mut self.vpc_id,
            6 => &mut self.owner_id,
            _ => no_member(index),
        }
    }
}
structure!(NetworkAcl);

#[derive(Clone, Default)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub subnet_id: Option<String>,
}
/// Descriptor of [`NetworkAclAssociation`].
pub static NETWORK_ACL_ASSOCIATION: StructDesc = StructDesc { name: "NetworkAclAssociation", members: &[
    Member { name: "NetworkAclAssociationId", query: "NetworkAclAssociationId", xml: "networkAclAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkAclId", query: "NetworkAclId", xml: "networkAclId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NetworkAclAssociation {
    fn desc(&self) -> &'static StructDesc { &NETWORK_ACL_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_acl_association_id,
            1 => &self.network_acl_id,
            2 => &self.subnet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_acl_association_id,
            1 => &mut self.network_acl_id,
            2 => &mut self.subnet_id,
            _ => no_member(index),
        }
    }
}
structure!(NetworkAclAssociation);

#[derive(Clone, Default)]
pub struct NetworkAclEntry {
    pub cidr_block: Option<String>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}
/// Descriptor of [`NetworkAclEntry`].
pub static NETWORK_ACL_ENTRY: StructDesc = StructDesc { name: "NetworkAclEntry", members: &[
    Member { name: "CidrBlock", query: "CidrBlock", xml: "cidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Egress", query: "Egress", xml: "egress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IcmpTypeCode", query: "IcmpTypeCode", xml: "icmpTypeCode", required: false, sensitive: false, kind: Kind::Struct(&ICMP_TYPE_CODE) },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PortRange", query: "PortRange", xml: "portRange", required: false, sensitive: false, kind: Kind::Struct(&PORT_RANGE) },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RuleAction", query: "RuleAction", xml: "ruleAction", required: false, sensitive: false, kind: Kind::Enum(&enums::rule_action::DESC) },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "ruleNumber", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NetworkAclEntry {
    fn desc(&self) -> &'static StructDesc { &NETWORK_ACL_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr_block,
            1 => &self.egress,
            2 => &self.icmp_type_code,
            3 => &self.ipv6_cidr_block,
            4 => &self.port_range,
            5 => &self.protocol,
            6 => &self.rule_action,
            7 => &self.rule_number,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr_block,
            1 => &mut self.egress,
            2 => &mut self.icmp_type_code,
            3 => &mut self.ipv6_cidr_block,
            4 => &mut self.port_range,
            5 => &mut self.protocol,
            6 => &mut self.rule_action,
            7 => &mut self.rule_number,
            _ => no_member(index),
        }
    }
}
structure!(NetworkAclEntry);

#[derive(Clone, Default)]
pub struct NetworkBandwidthGbps {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
/// Descriptor of [`NetworkBandwidthGbps`].
pub static NETWORK_BANDWIDTH_GBPS: StructDesc = StructDesc { name: "NetworkBandwidthGbps", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for NetworkBandwidthGbps {
    fn desc(&self) -> &'static StructDesc { &NETWORK_BANDWIDTH_GBPS }
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
structure!(NetworkBandwidthGbps);

#[derive(Clone, Default)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
/// Descriptor of [`NetworkBandwidthGbpsRequest`].
pub static NETWORK_BANDWIDTH_GBPS_REQUEST: StructDesc = StructDesc { name: "NetworkBandwidthGbpsRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for NetworkBandwidthGbpsRequest {
    fn desc(&self) -> &'static StructDesc { &NETWORK_BANDWIDTH_GBPS_REQUEST }
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
structure!(NetworkBandwidthGbpsRequest);

#[derive(Clone, Default)]
pub struct NetworkCardInfo {
    pub network_card_index: Option<i32>,
    pub network_performance: Option<String>,
    pub maximum_network_interfaces: Option<i32>,
    pub additional_flexible_network_interfaces: Option<i32>,
    pub baseline_bandwidth_in_gbps: Option<f64>,
    pub peak_bandwidth_in_gbps: Option<f64>,
    pub default_ena_queue_count_per_interface: Option<i32>,
    pub maximum_ena_queue_count: Option<i32>,
    pub maximum_ena_queue_count_per_interface: Option<i32>,
}
/// Descriptor of [`NetworkCardInfo`].
pub static NETWORK_CARD_INFO: StructDesc = StructDesc { name: "NetworkCardInfo", members: &[
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "NetworkPerformance", query: "NetworkPerformance", xml: "networkPerformance", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaximumNetworkInterfaces", query: "MaximumNetworkInterfaces", xml: "maximumNetworkInterfaces", required: false, sensitive: false, kind: I32 },
    Member { name: "AdditionalFlexibleNetworkInterfaces", query: "AdditionalFlexibleNetworkInterfaces", xml: "additionalFlexibleNetworkInterfaces", required: false, sensitive: false, kind: I32 },
    Member { name: "BaselineBandwidthInGbps", query: "BaselineBandwidthInGbps", xml: "baselineBandwidthInGbps", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "PeakBandwidthInGbps", query: "PeakBandwidthInGbps", xml: "peakBandwidthInGbps", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "DefaultEnaQueueCountPerInterface", query: "DefaultEnaQueueCountPerInterface", xml: "defaultEnaQueueCountPerInterface", required: false, sensitive: false, kind: I32 },
    Member { name: "MaximumEnaQueueCount", query: "MaximumEnaQueueCount", xml: "maximumEnaQueueCount", required: false, sensitive: false, kind: I32 },
    Member { name: "MaximumEnaQueueCountPerInterface", query: "MaximumEnaQueueCountPerInterface", xml: "maximumEnaQueueCountPerInterface", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NetworkCardInfo {
    fn desc(&self) -> &'static StructDesc { &NETWORK_CARD_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_card_index,
            1 => &self.network_performance,
            2 => &self.maximum_network_interfaces,
            3 => &self.additional_flexible_network_interfaces,
            4 => &self.baseline_bandwidth_in_gbps,
            5 => &self.peak_bandwidth_in_gbps,
            6 => &self.default_ena_queue_count_per_interface,
            7 => &self.maximum_ena_queue_count,
            8 => &self.maximum_ena_queue_count_per_interface,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_card_index,
            1 => &mut self.network_performance,
            2 => &mut self.maximum_network_interfaces,
            3 => &mut self.additional_flexible_network_interfaces,
            4 => &mut self.baseline_bandwidth_in_gbps,
            5 => &mut self.peak_bandwidth_in_gbps,
            6 => &mut self.default_ena_queue_count_per_interface,
            7 => &mut self.maximum_ena_queue_count,
            8 => &mut self.maximum_ena_queue_count_per_interface,
            _ => no_member(index),
        }
    }
}
structure!(NetworkCardInfo);

#[derive(Clone, Default)]
pub struct NetworkInfo {
    pub network_performance: Option<String>,
    pub maximum_network_interfaces: Option<i32>,
    pub maximum_network_cards: Option<i32>,
    pub default_network_card_index: Option<i32>,
    pub network_cards: Vec<NetworkCardInfo>,
    pub ipv4_addresses_per_interface: Option<i32>,
    pub ipv6_addresses_per_interface: Option<i32>,
    pub ipv6_supported: Option<bool>,
    pub ena_support: Option<String>,
    pub efa_supported: Option<bool>,
    pub efa_info: Option<EfaInfo>,
    pub encryption_in_transit_supported: Option<bool>,
    pub ena_srd_supported: Option<bool>,
    pub bandwidth_weightings: Vec<String>,
    pub flexible_ena_queues_support: Option<String>,
    pub connection_tracking_configuration: Option<DefaultConnectionTrackingConfiguration>,
    pub secondary_network_supported: Option<bool>,
    pub maximum_secondary_network_interfaces: Option<i32>,
    pub ipv4_addresses_per_secondary_interface: Option<i32>,
}
/// Descriptor of [`NetworkInfo`].
pub static NETWORK_INFO: StructDesc = StructDesc { name: "NetworkInfo", members: &[
    Member { name: "NetworkPerformance", query: "NetworkPerformance", xml: "networkPerformance", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaximumNetworkInterfaces", query: "MaximumNetworkInterfaces", xml: "maximumNetworkInterfaces", required: false, sensitive: false, kind: I32 },
    Member { name: "MaximumNetworkCards", query: "MaximumNetworkCards", xml: "maximumNetworkCards", required: false, sensitive: false, kind: I32 },
    Member { name: "DefaultNetworkCardIndex", query: "DefaultNetworkCardIndex", xml: "defaultNetworkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "NetworkCards", query: "NetworkCards", xml: "networkCards", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_CARD_INFO) }) },
    Member { name: "Ipv4AddressesPerInterface", query: "Ipv4AddressesPerInterface", xml: "ipv4AddressesPerInterface", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6AddressesPerInterface", query: "Ipv6AddressesPerInterface", xml: "ipv6AddressesPerInterface", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Supported", query: "Ipv6Supported", xml: "ipv6Supported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSupport", query: "EnaSupport", xml: "enaSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::ena_support::DESC) },
    Member { name: "EfaSupported", query: "EfaSupported", xml: "efaSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EfaInfo", query: "EfaInfo", xml: "efaInfo", required: false, sensitive: false, kind: Kind::Struct(&EFA_INFO) },
    Member { name: "EncryptionInTransitSupported", query: "EncryptionInTransitSupported", xml: "encryptionInTransitSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdSupported", query: "EnaSrdSupported", xml: "enaSrdSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "BandwidthWeightings", query: "BandwidthWeightings", xml: "bandwidthWeightings", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::bandwidth_weighting_type::DESC) }) },
    Member { name: "FlexibleEnaQueuesSupport", query: "FlexibleEnaQueuesSupport", xml: "flexibleEnaQueuesSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::flexible_ena_queues_support::DESC) },
    Member { name: "ConnectionTrackingConfiguration", query: "ConnectionTrackingConfiguration", xml: "connectionTrackingConfiguration", required: false, sensitive: false, kind: Kind::Struct(&DEFAULT_CONNECTION_TRACKING_CONFIGURATION) },
    Member { name: "SecondaryNetworkSupported", query: "SecondaryNetworkSupported", xml: "secondaryNetworkSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaximumSecondaryNetworkInterfaces", query: "MaximumSecondaryNetworkInterfaces", xml: "maximumSecondaryNetworkInterfaces", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv4AddressesPerSecondaryInterface", query: "Ipv4AddressesPerSecondaryInterface", xml: "ipv4AddressesPerSecondaryInterface", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NetworkInfo {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_performance,
            1 => &self.maximum_network_interfaces,
            2 => &self.maximum_network_cards,
            3 => &self.default_network_card_index,
            4 => &self.network_cards,
            5 => &self.ipv4_addresses_per_interface,
            6 => &self.ipv6_addresses_per_interface,
            7 => &self.ipv6_supported,
            8 => &self.ena_support,
            9 => &self.efa_supported,
            10 => &self.efa_info,
            11 => &self.encryption_in_transit_supported,
            12 => &self.ena_srd_supported,
            13 => &self.bandwidth_weightings,
            14 => &self.flexible_ena_queues_support,
            15 => &self.connection_tracking_configuration,
            16 => &self.secondary_network_supported,
            17 => &self.maximum_secondary_network_interfaces,
            18 => &self.ipv4_addresses_per_secondary_interface,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_performance,
            1 => &mut self.maximum_network_interfaces,
            2 => &mut self.maximum_network_cards,
            3 => &mut self.default_network_card_index,
            4 => &mut self.network_cards,
            5 => &mut self.ipv4_addresses_per_interface,
            6 => &mut self.ipv6_addresses_per_interface,
            7 => &mut self.ipv6_supported,
            8 => &mut self.ena_support,
            9 => &mut self.efa_supported,
            10 => &mut self.efa_info,
            11 => &mut self.encryption_in_transit_supported,
            12 => &mut self.ena_srd_supported,
            13 => &mut self.bandwidth_weightings,
            14 => &mut self.flexible_ena_queues_support,
            15 => &mut self.connection_tracking_configuration,
            16 => &mut self.secondary_network_supported,
            17 => &mut self.maximum_secondary_network_interfaces,
            18 => &mut self.ipv4_addresses_per_secondary_interface,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInfo);

#[derive(Clone, Default)]
pub struct NetworkInsightsAccessScope {
    pub network_insights_access_scope_id: Option<String>,
    pub network_insights_access_scope_arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub updated_date: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`NetworkInsightsAccessScope`].
pub static NETWORK_INSIGHTS_ACCESS_SCOPE: StructDesc = StructDesc { name: "NetworkInsightsAccessScope", members: &[
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "networkInsightsAccessScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInsightsAccessScopeArn", query: "NetworkInsightsAccessScopeArn", xml: "networkInsightsAccessScopeArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreatedDate", query: "CreatedDate", xml: "createdDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "UpdatedDate", query: "UpdatedDate", xml: "updatedDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for NetworkInsightsAccessScope {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INSIGHTS_ACCESS_SCOPE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_id,
            1 => &self.network_insights_access_scope_arn,
            2 => &self.created_date,
            3 => &self.updated_date,
            4 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_id,
            1 => &mut self.network_insights_access_scope_arn,
            2 => &mut self.created_date,
            3 => &mut self.updated_date,
            4 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInsightsAccessScope);

#[derive(Clone, Default)]
pub struct NetworkInsightsAccessScopeAnalysis {
    pub network_insights_access_scope_analysis_id: Option<String>,
    pub network_insights_access_scope_analysis_arn: Option<String>,
    pub network_insights_access_scope_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub warning_message: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub findings_found: Option<String>,
    pub analyzed_eni_count: Option<i32>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`NetworkInsightsAccessScopeAnalysis`].
pub static NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS: StructDesc = StructDesc { name: "NetworkInsightsAccessScopeAnalysis", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysisId", query: "NetworkInsightsAccessScopeAnalysisId", xml: "networkInsightsAccessScopeAnalysisId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInsightsAccessScopeAnalysisArn", query: "NetworkInsightsAccessScopeAnalysisArn", xml: "networkInsightsAccessScopeAnalysisArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "networkInsightsAccessScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::analysis_status::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "WarningMessage", query: "WarningMessage", xml: "warningMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartDate", query: "StartDate", xml: "startDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDate", query: "EndDate", xml: "endDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "FindingsFound", query: "FindingsFound", xml: "findingsFound", required: false, sensitive: false, kind: Kind::Enum(&enums::findings_found::DESC) },
    Member { name: "AnalyzedEniCount", query: "AnalyzedEniCount", xml: "analyzedEniCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for NetworkInsightsAccessScopeAnalysis {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis_id,
            1 => &self.network_insights_access_scope_analysis_arn,
            2 => &self.network_insights_access_scope_id,
            3 => &self.status,
            4 => &self.status_message,
            5 => &self.warning_message,
            6 => &self.start_date,
            7 => &self.end_date,
            8 => &self.findings_found,
            9 => &self.analyzed_eni_count,
            10 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis_id,
            1 => &mut self.network_insights_access_scope_analysis_arn,
            2 => &mut self.network_insights_access_scope_id,
            3 => &mut self.status,
            4 => &mut self.status_message,
            5 => &mut self.warning_message,
            6 => &mut self.start_date,
            7 => &mut self.end_date,
            8 => &mut self.findings_found,
            9 => &mut self.analyzed_eni_count,
            10 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInsightsAccessScopeAnalysis);

#[derive(Clone, Default)]
pub struct NetworkInsightsAccessScopeContent {
    pub network_insights_access_scope_id: Option<String>,
    pub match_paths: Vec<AccessScopePath>,
    pub exclude_paths: Vec<AccessScopePath>,
}
/// Descriptor of [`NetworkInsightsAccessScopeContent`].
pub static NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT: StructDesc = StructDesc { name: "NetworkInsightsAccessScopeContent", members: &[
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "networkInsightsAccessScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MatchPaths", query: "MatchPathSet", xml: "matchPathSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACCESS_SCOPE_PATH) }) },
    Member { name: "ExcludePaths", query: "ExcludePathSet", xml: "excludePathSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACCESS_SCOPE_PATH) }) },
] };
impl Structure for NetworkInsightsAccessScopeContent {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_id,
            1 => &self.match_paths,
            2 => &self.exclude_paths,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_id,
            1 => &mut self.match_paths,
            2 => &mut self.exclude_paths,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInsightsAccessScopeContent);

#[derive(Clone, Default)]
pub struct NetworkInsightsAnalysis {
    pub network_insights_analysis_id: Option<String>,
    pub network_insights_analysis_arn: Option<String>,
    pub network_insights_path_id: Option<String>,
    pub additional_accounts: Vec<String>,
    pub filter_in_arns: Vec<String>,
    pub filter_out_arns: Vec<String>,
    pub start_date: Option<Timestamp>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub warning_message: Option<String>,
    pub network_path_found: Option<bool>,
    pub forward_path_components: Vec<PathComponent>,
    pub return_path_components: Vec<PathComponent>,
    pub explanations: Vec<Explanation>,
    pub alternate_path_hints: Vec<AlternatePathHint>,
    pub suggested_accounts: Vec<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`NetworkInsightsAnalysis`].
pub static NETWORK_INSIGHTS_ANALYSIS: StructDesc = StructDesc { name: "NetworkInsightsAnalysis", members: &[
    Member { name: "NetworkInsightsAnalysisId", query: "NetworkInsightsAnalysisId", xml: "networkInsightsAnalysisId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInsightsAnalysisArn", query: "NetworkInsightsAnalysisArn", xml: "networkInsightsAnalysisArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInsightsPathId", query: "NetworkInsightsPathId", xml: "networkInsightsPathId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AdditionalAccounts", query: "AdditionalAccountSet", xml: "additionalAccountSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "FilterInArns", query: "FilterInArnSet", xml: "filterInArnSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "FilterOutArns", query: "FilterOutArnSet", xml: "filterOutArnSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "StartDate", query: "StartDate", xml: "startDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::analysis_status::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "WarningMessage", query: "WarningMessage", xml: "warningMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkPathFound", query: "NetworkPathFound", xml: "networkPathFound", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ForwardPathComponents", query: "ForwardPathComponentSet", xml: "forwardPathComponentSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PATH_COMPONENT) }) },
    Member { name: "ReturnPathComponents", query: "ReturnPathComponentSet", xml: "returnPathComponentSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PATH_COMPONENT) }) },
    Member { name: "Explanations", query: "ExplanationSet", xml: "explanationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EXPLANATION) }) },
    Member { name: "AlternatePathHints", query: "AlternatePathHintSet", xml: "alternatePathHintSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ALTERNATE_PATH_HINT) }) },
    Member { name: "SuggestedAccounts", query: "SuggestedAccountSet", xml: "suggestedAccountSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for NetworkInsightsAnalysis {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INSIGHTS_ANALYSIS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_analysis_id,
            1 => &self.network_insights_analysis_arn,
            2 => &self.network_insights_path_id,
            3 => &self.additional_accounts,
            4 => &self.filter_in_arns,
            5 => &self.filter_out_arns,
            6 => &self.start_date,
            7 => &self.status,
            8 => &self.status_message,
            9 => &self.warning_message,
            10 => &self.network_path_found,
            11 => &self.forward_path_components,
            12 => &self.return_path_components,
            13 => &self.explanations,
            14 => &self.alternate_path_hints,
            15 => &self.suggested_accounts,
            16 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_analysis_id,
            1 => &mut self.network_insights_analysis_arn,
            2 => &mut self.network_insights_path_id,
            3 => &mut self.additional_accounts,
            4 => &mut self.filter_in_arns,
            5 => &mut self.filter_out_arns,
            6 => &mut self.start_date,
            7 => &mut self.status,
            8 => &mut self.status_message,
            9 => &mut self.warning_message,
            10 => &mut self.network_path_found,
            11 => &mut self.forward_path_components,
            12 => &mut self.return_path_components,
            13 => &mut self.explanations,
            14 => &mut self.alternate_path_hints,
            15 => &mut self.suggested_accounts,
            16 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInsightsAnalysis);

#[derive(Clone, Default)]
pub struct NetworkInsightsPath {
    pub network_insights_path_id: Option<String>,
    pub network_insights_path_arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub source: Option<String>,
    pub destination: Option<String>,
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
    pub source_ip: Option<String>,
    pub destination_ip: Option<String>,
    pub protocol: Option<String>,
    pub destination_port: Option<i32>,
    pub tags: Vec<Tag>,
    pub filter_at_source: Option<PathFilter>,
    pub filter_at_destination: Option<PathFilter>,
}
/// Descriptor of [`NetworkInsightsPath`].
pub static NETWORK_INSIGHTS_PATH: StructDesc = StructDesc { name: "NetworkInsightsPath", members: &[
    Member { name: "NetworkInsightsPathId", query: "NetworkInsightsPathId", xml: "networkInsightsPathId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInsightsPathArn", query: "NetworkInsightsPathArn", xml: "networkInsightsPathArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreatedDate", query: "CreatedDate", xml: "createdDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Source", query: "Source", xml: "source", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Destination", query: "Destination", xml: "destination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceArn", query: "SourceArn", xml: "sourceArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationArn", query: "DestinationArn", xml: "destinationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceIp", query: "SourceIp", xml: "sourceIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationIp", query: "DestinationIp", xml: "destinationIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::protocol::DESC) },
    Member { name: "DestinationPort", query: "DestinationPort", xml: "destinationPort", required: false, sensitive: false, kind: I32 },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "FilterAtSource", query: "FilterAtSource", xml: "filterAtSource", required: false, sensitive: false, kind: Kind::Struct(&PATH_FILTER) },
    Member { name: "FilterAtDestination", query: "FilterAtDestination", xml: "filterAtDestination", required: false, sensitive: false, kind: Kind::Struct(&PATH_FILTER) },
] };
impl Structure for NetworkInsightsPath {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INSIGHTS_PATH }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_path_id,
            1 => &self.network_insights_path_arn,
            2 => &self.created_date,
            3 => &self.source,
            4 => &self.destination,
            5 => &self.source_arn,
            6 => &self.destination_arn,
            7 => &self.source_ip,
            8 => &self.destination_ip,
            9 => &self.protocol,
            10 => &self.destination_port,
            11 => &self.tags,
            12 => &self.filter_at_source,
            13 => &self.filter_at_destination,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_path_id,
            1 => &mut self.network_insights_path_arn,
            2 => &mut self.created_date,
            3 => &mut self.source,
            4 => &mut self.destination,
            5 => &mut self.source_arn,
            6 => &mut self.destination_arn,
            7 => &mut self.source_ip,
            8 => &mut self.destination_ip,
            9 => &mut self.protocol,
            10 => &mut self.destination_port,
            11 => &mut self.tags,
            12 => &mut self.filter_at_source,
            13 => &mut self.filter_at_destination,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInsightsPath);

#[derive(Clone, Default)]
pub struct NetworkInterface {
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub description: Option<String>,
    pub groups: Vec<GroupIdentifier>,
    pub interface_type: Option<String>,
    pub ipv6_addresses: Vec<NetworkInterfaceIpv6Address>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Vec<NetworkInterfacePrivateIpAddress>,
    pub ipv4_prefixes: Vec<Ipv4PrefixSpecification>,
    pub ipv6_prefixes: Vec<Ipv6PrefixSpecification>,
    pub requester_id: Option<String>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tag_set: Vec<Tag>,
    pub vpc_id: Option<String>,
    pub deny_all_igw_traffic: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub ipv6_address: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub associated_subnets: Vec<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`NetworkInterface`].
pub static NETWORK_INTERFACE: StructDesc = StructDesc { name: "NetworkInterface", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_ASSOCIATION) },
    Member { name: "Attachment", query: "Attachment", xml: "attachment", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_ATTACHMENT) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionTrackingConfiguration", query: "ConnectionTrackingConfiguration", xml: "connectionTrackingConfiguration", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_TRACKING_CONFIGURATION) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Groups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "interfaceType", required: false, sensitive: false, kind: Kind::Enum(&enums::network_interface_type::DESC) },
    Member { name: "Ipv6Addresses", query: "Ipv6AddressesSet", xml: "ipv6AddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INTERFACE_IPV6_ADDRESS) }) },
    Member { name: "MacAddress", query: "MacAddress", xml: "macAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicDnsName", query: "PublicDnsName", xml: "publicDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpDnsNameOptions", query: "PublicIpDnsNameOptions", xml: "publicIpDnsNameOptions", required: false, sensitive: false, kind: Kind::Struct(&PUBLIC_IP_DNS_NAME_OPTIONS) },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddressesSet", xml: "privateIpAddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INTERFACE_PRIVATE_IP_ADDRESS) }) },
    Member { name: "Ipv4Prefixes", query: "Ipv4PrefixSet", xml: "ipv4PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV4_PREFIX_SPECIFICATION) }) },
    Member { name: "Ipv6Prefixes", query: "Ipv6PrefixSet", xml: "ipv6PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV6_PREFIX_SPECIFICATION) }) },
    Member { name: "RequesterId", query: "RequesterId", xml: "requesterId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RequesterManaged", query: "RequesterManaged", xml: "requesterManaged", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::network_interface_status::DESC) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSet", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DenyAllIgwTraffic", query: "DenyAllIgwTraffic", xml: "denyAllIgwTraffic", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv6Native", query: "Ipv6Native", xml: "ipv6Native", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv6Address", query: "Ipv6Address", xml: "ipv6Address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
    Member { name: "AssociatedSubnets", query: "AssociatedSubnetSet", xml: "associatedSubnetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NetworkInterface {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association,
            1 => &self.attachment,
            2 => &self.availability_zone,
            3 => &self.connection_tracking_configuration,
            4 => &self.description,
            5 => &self.groups,
            6 => &self.interface_type,
            7 => &self.ipv6_addresses,
            8 => &self.mac_address,
            9 => &self.network_interface_id,
            10 => &self.outpost_arn,
            11 => &self.owner_id,
            12 => &self.private_dns_name,
            13 => &self.public_dns_name,
            14 => &self.public_ip_dns_name_options,
            15 => &self.private_ip_address,
            16 => &self.private_ip_addresses,
            17 => &self.ipv4_prefixes,
            18 => &self.ipv6_prefixes,
            19 => &self.requester_id,
            20 => &self.requester_managed,
            21 => &self.source_dest_check,
            22 => &self.status,
            23 => &self.subnet_id,
            24 => &self.tag_set,
            25 => &self.vpc_id,
            26 => &self.deny_all_igw_traffic,
            27 => &self.ipv6_native,
            28 => &self.ipv6_address,
            29 => &self.operator,
            30 => &self.associated_subnets,
            31 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association,
            1 => &mut self.attachment,
            2 => &mut self.availability_zone,
            3 => &mut self.connection_tracking_configuration,
            4 => &mut self.description,
            5 => &mut self.groups,
            6 => &mut self.interface_type,
            7 => &mut self.ipv6_addresses,
            8 => &mut self.mac_address,
            9 => &mut self.network_interface_id,
            10 => &mut self.outpost_arn,
            11 => &mut self.owner_id,
            12 => &mut self.private_dns_name,
            13 => &mut self.public_dns_name,
            14 => &mut self.public_ip_dns_name_options,
            15 => &mut self.private_ip_address,
            16 => &mut self.private_ip_addresses,
            17 => &mut self.ipv4_prefixes,
            18 => &mut self.ipv6_prefixes,
            19 => &mut self.requester_id,
            20 => &mut self.requester_managed,
            21 => &mut self.source_dest_check,
            22 => &mut self.status,
            23 => &mut self.subnet_id,
            24 => &mut self.tag_set,
            25 => &mut self.vpc_id,
            26 => &mut self.deny_all_igw_traffic,
            27 => &mut self.ipv6_native,
            28 => &mut self.ipv6_address,
            29 => &mut self.operator,
            30 => &mut self.associated_subnets,
            31 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterface);

#[derive(Clone, Default)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub carrier_ip: Option<String>,
}
/// Descriptor of [`NetworkInterfaceAssociation`].
pub static NETWORK_INTERFACE_ASSOCIATION: StructDesc = StructDesc { name: "NetworkInterfaceAssociation", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpOwnerId", query: "IpOwnerId", xml: "ipOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicDnsName", query: "PublicDnsName", xml: "publicDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerOwnedIp", query: "CustomerOwnedIp", xml: "customerOwnedIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CarrierIp", query: "CarrierIp", xml: "carrierIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NetworkInterfaceAssociation {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.association_id,
            2 => &self.ip_owner_id,
            3 => &self.public_dns_name,
            4 => &self.public_ip,
            5 => &self.customer_owned_ip,
            6 => &self.carrier_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.association_id,
            2 => &mut self.ip_owner_id,
            3 => &mut self.public_dns_name,
            4 => &mut self.public_ip,
            5 => &mut self.customer_owned_ip,
            6 => &mut self.carrier_ip,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterfaceAssociation);

#[derive(Clone, Default)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub network_card_index: Option<i32>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub status: Option<String>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}
/// Descriptor of [`NetworkInterfaceAttachment`].
pub static NETWORK_INTERFACE_ATTACHMENT: StructDesc = StructDesc { name: "NetworkInterfaceAttachment", members: &[
    Member { name: "AttachTime", query: "AttachTime", xml: "attachTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceOwnerId", query: "InstanceOwnerId", xml: "instanceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::attachment_status::DESC) },
    Member { name: "EnaSrdSpecification", query: "EnaSrdSpecification", xml: "enaSrdSpecification", required: false, sensitive: false, kind: Kind::Struct(&ATTACHMENT_ENA_SRD_SPECIFICATION) },
    Member { name: "EnaQueueCount", query: "EnaQueueCount", xml: "enaQueueCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NetworkInterfaceAttachment {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attach_time,
            1 => &self.attachment_id,
            2 => &self.delete_on_termination,
            3 => &self.device_index,
            4 => &self.network_card_index,
            5 => &self.instance_id,
            6 => &self.instance_owner_id,
            7 => &self.status,
            8 => &self.ena_srd_specification,
            9 => &self.ena_queue_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attach_time,
            1 => &mut self.attachment_id,
            2 => &mut self.delete_on_termination,
            3 => &mut self.device_index,
            4 => &mut self.network_card_index,
            5 => &mut self.instance_id,
            6 => &mut self.instance_owner_id,
            7 => &mut self.status,
            8 => &mut self.ena_srd_specification,
            9 => &mut self.ena_queue_count,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterfaceAttachment);

#[derive(Clone, Default)]
pub struct NetworkInterfaceAttachmentChanges {
    pub default_ena_queue_count: Option<bool>,
    pub ena_queue_count: Option<i32>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
}
/// Descriptor of [`NetworkInterfaceAttachmentChanges`].
pub static NETWORK_INTERFACE_ATTACHMENT_CHANGES: StructDesc = StructDesc { name: "NetworkInterfaceAttachmentChanges", members: &[
    Member { name: "DefaultEnaQueueCount", query: "DefaultEnaQueueCount", xml: "DefaultEnaQueueCount", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaQueueCount", query: "EnaQueueCount", xml: "EnaQueueCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for NetworkInterfaceAttachmentChanges {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_ATTACHMENT_CHANGES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.default_ena_queue_count,
            1 => &self.ena_queue_count,
            2 => &self.attachment_id,
            3 => &self.delete_on_termination,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.default_ena_queue_count,
            1 => &mut self.ena_queue_count,
            2 => &mut self.attachment_id,
            3 => &mut self.delete_on_termination,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterfaceAttachmentChanges);

#[derive(Clone, Default)]
pub struct NetworkInterfaceCount {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`NetworkInterfaceCount`].
pub static NETWORK_INTERFACE_COUNT: StructDesc = StructDesc { name: "NetworkInterfaceCount", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NetworkInterfaceCount {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_COUNT }
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
structure!(NetworkInterfaceCount);

#[derive(Clone, Default)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`NetworkInterfaceCountRequest`].
pub static NETWORK_INTERFACE_COUNT_REQUEST: StructDesc = StructDesc { name: "NetworkInterfaceCountRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NetworkInterfaceCountRequest {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_COUNT_REQUEST }
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
structure!(NetworkInterfaceCountRequest);

#[derive(Clone, Default)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}
/// Descriptor of [`NetworkInterfaceIpv6Address`].
pub static NETWORK_INTERFACE_IPV6_ADDRESS: StructDesc = StructDesc { name: "NetworkInterfaceIpv6Address", members: &[
    Member { name: "Ipv6Address", query: "Ipv6Address", xml: "ipv6Address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv6DnsName", query: "PublicIpv6DnsName", xml: "publicIpv6DnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IsPrimaryIpv6", query: "IsPrimaryIpv6", xml: "isPrimaryIpv6", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for NetworkInterfaceIpv6Address {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_IPV6_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_address,
            1 => &self.public_ipv6_dns_name,
            2 => &self.is_primary_ipv6,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_address,
            1 => &mut self.public_ipv6_dns_name,
            2 => &mut self.is_primary_ipv6,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterfaceIpv6Address);

#[derive(Clone, Default)]
pub struct NetworkInterfacePermission {
    pub network_interface_permission_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub aws_account_id: Option<String>,
    pub aws_service: Option<String>,
    pub permission: Option<String>,
    pub permission_state: Option<NetworkInterfacePermissionState>,
}
/// Descriptor of [`NetworkInterfacePermission`].
pub static NETWORK_INTERFACE_PERMISSION: StructDesc = StructDesc { name: "NetworkInterfacePermission", members: &[
    Member { name: "NetworkInterfacePermissionId", query: "NetworkInterfacePermissionId", xml: "networkInterfacePermissionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AwsAccountId", query: "AwsAccountId", xml: "awsAccountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AwsService", query: "AwsService", xml: "awsService", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Permission", query: "Permission", xml: "permission", required: false, sensitive: false, kind: Kind::Enum(&enums::interface_permission_type::DESC) },
    Member { name: "PermissionState", query: "PermissionState", xml: "permissionState", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_PERMISSION_STATE) },
] };
impl Structure for NetworkInterfacePermission {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_PERMISSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_permission_id,
            1 => &self.network_interface_id,
            2 => &self.aws_account_id,
            3 => &self.aws_service,
            4 => &self.permission,
            5 => &self.permission_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_permission_id,
            1 => &mut self.network_interface_id,
            2 => &mut self.aws_account_id,
            3 => &mut self.aws_service,
            4 => &mut self.permission,
            5 => &mut self.permission_state,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterfacePermission);

#[derive(Clone, Default)]
pub struct NetworkInterfacePermissionState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}
/// Descriptor of [`NetworkInterfacePermissionState`].
pub static NETWORK_INTERFACE_PERMISSION_STATE: StructDesc = StructDesc { name: "NetworkInterfacePermissionState", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::network_interface_permission_state_code::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NetworkInterfacePermissionState {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_PERMISSION_STATE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.status_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.status_message,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterfacePermissionState);

#[derive(Clone, Default)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`NetworkInterfacePrivateIpAddress`].
pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS: StructDesc = StructDesc { name: "NetworkInterfacePrivateIpAddress", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_ASSOCIATION) },
    Member { name: "Primary", query: "Primary", xml: "primary", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NetworkInterfacePrivateIpAddress {
    fn desc(&self) -> &'static StructDesc { &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association,
            1 => &self.primary,
            2 => &self.private_dns_name,
            3 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association,
            1 => &mut self.primary,
            2 => &mut self.private_dns_name,
            3 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(NetworkInterfacePrivateIpAddress);

#[derive(Clone, Default)]
pub struct NeuronDeviceCoreInfo {
    pub count: Option<i32>,
    pub version: Option<i32>,
}
/// Descriptor of [`NeuronDeviceCoreInfo`].
pub static NEURON_DEVICE_CORE_INFO: StructDesc = StructDesc { name: "NeuronDeviceCoreInfo", members: &[
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "Version", query: "Version", xml: "version", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NeuronDeviceCoreInfo {
    fn desc(&self) -> &'static StructDesc { &NEURON_DEVICE_CORE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.count,
            1 => &self.version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.count,
            1 => &mut self.version,
            _ => no_member(index),
        }
    }
}
structure!(NeuronDeviceCoreInfo);

#[derive(Clone, Default)]
pub struct NeuronDeviceInfo {
    pub count: Option<i32>,
    pub name: Option<String>,
    pub core_info: Option<NeuronDeviceCoreInfo>,
    pub memory_info: Option<NeuronDeviceMemoryInfo>,
}
/// Descriptor of [`NeuronDeviceInfo`].
pub static NEURON_DEVICE_INFO: StructDesc = StructDesc { name: "NeuronDeviceInfo", members: &[
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreInfo", query: "CoreInfo", xml: "coreInfo", required: false, sensitive: false, kind: Kind::Struct(&NEURON_DEVICE_CORE_INFO) },
    Member { name: "MemoryInfo", query: "MemoryInfo", xml: "memoryInfo", required: false, sensitive: false, kind: Kind::Struct(&NEURON_DEVICE_MEMORY_INFO) },
] };
impl Structure for NeuronDeviceInfo {
    fn desc(&self) -> &'static StructDesc { &NEURON_DEVICE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.count,
            1 => &self.name,
            2 => &self.core_info,
            3 => &self.memory_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.count,
            1 => &mut self.name,
            2 => &mut self.core_info,
            3 => &mut self.memory_info,
            _ => no_member(index),
        }
    }
}
structure!(NeuronDeviceInfo);

#[derive(Clone, Default)]
pub struct NeuronDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
/// Descriptor of [`NeuronDeviceMemoryInfo`].
pub static NEURON_DEVICE_MEMORY_INFO: StructDesc = StructDesc { name: "NeuronDeviceMemoryInfo", members: &[
    Member { name: "SizeInMiB", query: "SizeInMiB", xml: "sizeInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NeuronDeviceMemoryInfo {
    fn desc(&self) -> &'static StructDesc { &NEURON_DEVICE_MEMORY_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.size_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.size_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(NeuronDeviceMemoryInfo);

#[derive(Clone, Default)]
pub struct NeuronInfo {
    pub neuron_devices: Vec<NeuronDeviceInfo>,
    pub total_neuron_device_memory_in_mi_b: Option<i32>,
}
/// Descriptor of [`NeuronInfo`].
pub static NEURON_INFO: StructDesc = StructDesc { name: "NeuronInfo", members: &[
    Member { name: "NeuronDevices", query: "NeuronDevices", xml: "neuronDevices", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NEURON_DEVICE_INFO) }) },
    Member { name: "TotalNeuronDeviceMemoryInMiB", query: "TotalNeuronDeviceMemoryInMiB", xml: "totalNeuronDeviceMemoryInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for NeuronInfo {
    fn desc(&self) -> &'static StructDesc { &NEURON_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.neuron_devices,
            1 => &self.total_neuron_device_memory_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.neuron_devices,
            1 => &mut self.total_neuron_device_memory_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(NeuronInfo);

#[derive(Clone, Default)]
pub struct NewDhcpConfiguration {
    pub key: Option<String>,
    pub values: Vec<String>,
}
/// Descriptor of [`NewDhcpConfiguration`].
pub static NEW_DHCP_CONFIGURATION: StructDesc = StructDesc { name: "NewDhcpConfiguration", members: &[
    Member { name: "Key", query: "Key", xml: "Key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Values", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for NewDhcpConfiguration {
    fn desc(&self) -> &'static StructDesc { &NEW_DHCP_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.values,
            _ => no_member(index),
        }
    }
}
structure!(NewDhcpConfiguration);

#[derive(Clone, Default)]
pub struct NitroTpmInfo {
    pub supported_versions: Vec<String>,
}
/// Descriptor of [`NitroTpmInfo`].
pub static NITRO_TPM_INFO: StructDesc = StructDesc { name: "NitroTpmInfo", members: &[
    Member { name: "SupportedVersions", query: "SupportedVersions", xml: "supportedVersions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for NitroTpmInfo {
    fn desc(&self) -> &'static StructDesc { &NITRO_TPM_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.supported_versions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.supported_versions,
            _ => no_member(index),
        }
    }
}
structure!(NitroTpmInfo);

#[derive(Clone, Default)]
pub struct OidcOptions {
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub scope: Option<String>,
}
/// Descriptor of [`OidcOptions`].
pub static OIDC_OPTIONS: StructDesc = StructDesc { name: "OidcOptions", members: &[
    Member { name: "Issuer", query: "Issuer", xml: "issuer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizationEndpoint", query: "AuthorizationEndpoint", xml: "authorizationEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenEndpoint", query: "TokenEndpoint", xml: "tokenEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserInfoEndpoint", query: "UserInfoEndpoint", xml: "userInfoEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientId", query: "ClientId", xml: "clientId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientSecret", query: "ClientSecret", xml: "clientSecret", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Scope", query: "Scope", xml: "scope", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for OidcOptions {
    fn desc(&self) -> &'static StructDesc { &OIDC_OPTIONS }
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
structure!(OidcOptions);

#[derive(Clone, Default)]
pub struct OnDemandOptions {
    pub allocation_strategy: Option<String>,
    pub capacity_reservation_options: Option<CapacityReservationOptions>,
    pub single_instance_type: Option<bool>,
    pub single_availability_zone: Option<bool>,
    pub min_target_capacity: Option<i32>,
    pub max_total_price: Option<String>,
}
/// Descriptor of [`OnDemandOptions`].
pub static ON_DEMAND_OPTIONS: StructDesc = StructDesc { name: "OnDemandOptions", members: &[
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "allocationStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_on_demand_allocation_strategy::DESC) },
    Member { name: "CapacityReservationOptions", query: "CapacityReservationOptions", xml: "capacityReservationOptions", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_OPTIONS) },
    Member { name: "SingleInstanceType", query: "SingleInstanceType", xml: "singleInstanceType", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SingleAvailabilityZone", query: "SingleAvailabilityZone", xml: "singleAvailabilityZone", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MinTargetCapacity", query: "MinTargetCapacity", xml: "minTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "MaxTotalPrice", query: "MaxTotalPrice", xml: "maxTotalPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for OnDemandOptions {
    fn desc(&self) -> &'static StructDesc { &ON_DEMAND_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_strategy,
            1 => &self.capacity_reservation_options,
            2 => &self.single_instance_type,
            3 => &self.single_availability_zone,
            4 => &self.min_target_capacity,
            5 => &self.max_total_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_strategy,
            1 => &mut self.capacity_reservation_options,
            2 => &mut self.single_instance_type,
            3 => &mut self.single_availability_zone,
            4 => &mut self.min_target_capacity,
            5 => &mut self.max_total_price,
            _ => no_member(index),
        }
    }
}
structure!(OnDemandOptions);

#[derive(Clone, Default)]
pub struct OnDemandOptionsRequest {
    pub allocation_strategy: Option<String>,
    pub capacity_reservation_options: Option<CapacityReservationOptionsRequest>,
    pub single_instance_type: Option<bool>,
    pub single_availability_zone: Option<bool>,
    pub min_target_capacity: Option<i32>,
    pub max_total_price: Option<String>,
}
/// Descriptor of [`OnDemandOptionsRequest`].
pub static ON_DEMAND_OPTIONS_REQUEST: StructDesc = StructDesc { name: "OnDemandOptionsRequest", members: &[
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "AllocationStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_on_demand_allocation_strategy::DESC) },
    Member { name: "CapacityReservationOptions", query: "CapacityReservationOptions", xml: "CapacityReservationOptions", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_OPTIONS_REQUEST) },
    Member { name: "SingleInstanceType", query: "SingleInstanceType", xml: "SingleInstanceType", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SingleAvailabilityZone", query: "SingleAvailabilityZone", xml: "SingleAvailabilityZone", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MinTargetCapacity", query: "MinTargetCapacity", xml: "MinTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "MaxTotalPrice", query: "MaxTotalPrice", xml: "MaxTotalPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for OnDemandOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &ON_DEMAND_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_strategy,
            1 => &self.capacity_reservation_options,
            2 => &self.single_instance_type,
            3 => &self.single_availability_zone,
            4 => &self.min_target_capacity,
            5 => &self.max_total_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_strategy,
            1 => &mut self.capacity_reservation_options,
            2 => &mut self.single_instance_type,
            3 => &mut self.single_availability_zone,
            4 => &mut self.min_target_capacity,
            5 => &mut self.max_total_price,
            _ => no_member(index),
        }
    }
}
structure!(OnDemandOptionsRequest);

#[derive(Clone, Default)]
pub struct OperatorRequest {
    pub principal: Option<String>,
}
/// Descriptor of [`OperatorRequest`].
pub static OPERATOR_REQUEST: StructDesc = StructDesc { name: "OperatorRequest", members: &[
    Member { name: "Principal", query: "Principal", xml: "Principal", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for OperatorRequest {
    fn desc(&self) -> &'static StructDesc { &OPERATOR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.principal,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.principal,
            _ => no_member(index),
        }
    }
}
structure!(OperatorRequest);

#[derive(Clone, Default)]
pub struct OperatorResponse {
    pub managed: Option<bool>,
    pub principal: Option<String>,
    pub hidden_by_default: Option<bool>,
}
/// Descriptor of [`OperatorResponse`].
pub static OPERATOR_RESPONSE: StructDesc = StructDesc { name: "OperatorResponse", members: &[
    Member { name: "Managed", query: "Managed", xml: "managed", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Principal", query: "Principal", xml: "principal", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HiddenByDefault", query: "HiddenByDefault", xml: "hiddenByDefault", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for OperatorResponse {
    fn desc(&self) -> &'static StructDesc { &OPERATOR_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.managed,
            1 => &self.principal,
            2 => &self.hidden_by_default,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.managed,
            1 => &mut self.principal,
            2 => &mut self.hidden_by_default,
            _ => no_member(index),
        }
    }
}
structure!(OperatorResponse);

#[derive(Clone, Default)]
pub struct OutpostLag {
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub outpost_lag_id: Option<String>,
    pub local_gateway_virtual_interface_ids: Vec<String>,
    pub service_link_virtual_interface_ids: Vec<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`OutpostLag`].
pub static OUTPOST_LAG: StructDesc = StructDesc { name: "OutpostLag", members: &[
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostLagId", query: "OutpostLagId", xml: "outpostLagId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceIds", query: "LocalGatewayVirtualInterfaceIdSet", xml: "localGatewayVirtualInterfaceIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ServiceLinkVirtualInterfaceIds", query: "ServiceLinkVirtualInterfaceIdSet", xml: "serviceLinkVirtualInterfaceIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for OutpostLag {
    fn desc(&self) -> &'static StructDesc { &OUTPOST_LAG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.outpost_arn,
            1 => &self.owner_id,
            2 => &self.state,
            3 => &self.outpost_lag_id,
            4 => &self.local_gateway_virtual_interface_ids,
            5 => &self.service_link_virtual_interface_ids,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.outpost_arn,
            1 => &mut self.owner_id,
            2 => &mut self.state,
            3 => &mut self.outpost_lag_id,
            4 => &mut self.local_gateway_virtual_interface_ids,
            5 => &mut self.service_link_virtual_interface_ids,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(OutpostLag);

#[derive(Clone, Default)]
pub struct PacketHeaderStatement {
    pub source_addresses: Vec<String>,
    pub destination_addresses: Vec<String>,
    pub source_ports: Vec<String>,
    pub destination_ports: Vec<String>,
    pub source_prefix_lists: Vec<String>,
    pub destination_prefix_lists: Vec<String>,
    pub protocols: Vec<String>,
}
/// Descriptor of [`PacketHeaderStatement`].
pub static PACKET_HEADER_STATEMENT: StructDesc = StructDesc { name: "PacketHeaderStatement", members: &[
    Member { name: "SourceAddresses", query: "SourceAddressSet", xml: "sourceAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DestinationAddresses", query: "DestinationAddressSet", xml: "destinationAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SourcePorts", query: "SourcePortSet", xml: "sourcePortSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DestinationPorts", query: "DestinationPortSet", xml: "destinationPortSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SourcePrefixLists", query: "SourcePrefixListSet", xml: "sourcePrefixListSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DestinationPrefixLists", query: "DestinationPrefixListSet", xml: "destinationPrefixListSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Protocols", query: "ProtocolSet", xml: "protocolSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::protocol::DESC) }) },
] };
impl Structure for PacketHeaderStatement {
    fn desc(&self) -> &'static StructDesc { &PACKET_HEADER_STATEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_addresses,
            1 => &self.destination_addresses,
            2 => &self.source_ports,
            3 => &self.destination_ports,
            4 => &self.source_prefix_lists,
            5 => &self.destination_prefix_lists,
            6 => &self.protocols,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_addresses,
            1 => &mut self.destination_addresses,
            2 => &mut self.source_ports,
            3 => &mut self.destination_ports,
            4 => &mut self.source_prefix_lists,
            5 => &mut self.destination_prefix_lists,
            6 => &mut self.protocols,
            _ => no_member(index),
        }
    }
}
structure!(PacketHeaderStatement);

#[derive(Clone, Default)]
pub struct PacketHeaderStatementRequest {
    pub source_addresses: Vec<String>,
    pub destination_addresses: Vec<String>,
    pub source_ports: Vec<String>,
    pub destination_ports: Vec<String>,
    pub source_prefix_lists: Vec<String>,
    pub destination_prefix_lists: Vec<String>,
    pub protocols: Vec<String>,
}
/// Descriptor of [`PacketHeaderStatementRequest`].
pub static PACKET_HEADER_STATEMENT_REQUEST: StructDesc = StructDesc { name: "PacketHeaderStatementRequest", members: &[
    Member { name: "SourceAddresses", query: "SourceAddress", xml: "SourceAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DestinationAddresses", query: "DestinationAddress", xml: "DestinationAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SourcePorts", query: "SourcePort", xml: "SourcePort", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DestinationPorts", query: "DestinationPort", xml: "DestinationPort", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SourcePrefixLists", query: "SourcePrefixList", xml: "SourcePrefixList", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DestinationPrefixLists", query: "DestinationPrefixList", xml: "DestinationPrefixList", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Protocols", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::protocol::DESC) }) },
] };
impl Structure for PacketHeaderStatementRequest {
    fn desc(&self) -> &'static StructDesc { &PACKET_HEADER_STATEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_addresses,
            1 => &self.destination_addresses,
            2 => &self.source_ports,
            3 => &self.destination_ports,
            4 => &self.source_prefix_lists,
            5 => &self.destination_prefix_lists,
            6 => &self.protocols,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_addresses,
            1 => &mut self.destination_addresses,
            2 => &mut self.source_ports,
            3 => &mut self.destination_ports,
            4 => &mut self.source_prefix_lists,
            5 => &mut self.destination_prefix_lists,
            6 => &mut self.protocols,
            _ => no_member(index),
        }
    }
}
structure!(PacketHeaderStatementRequest);

#[derive(Clone, Default)]
pub struct PathComponent {
    pub sequence_number: Option<i32>,
    pub acl_rule: Option<AnalysisAclRule>,
    pub attached_to: Option<AnalysisComponent>,
    pub component: Option<AnalysisComponent>,
    pub destination_vpc: Option<AnalysisComponent>,
    pub outbound_header: Option<AnalysisPacketHeader>,
    pub inbound_header: Option<AnalysisPacketHeader>,
    pub route_table_route: Option<AnalysisRouteTableRoute>,
    pub security_group_rule: Option<AnalysisSecurityGroupRule>,
    pub source_vpc: Option<AnalysisComponent>,
    pub subnet: Option<AnalysisComponent>,
    pub vpc: Option<AnalysisComponent>,
    pub additional_details: Vec<AdditionalDetail>,
    pub transit_gateway: Option<AnalysisComponent>,
    pub transit_gateway_route_table_route: Option<TransitGatewayRouteTableRoute>,
    pub explanations: Vec<Explanation>,
    pub elastic_load_balancer_listener: Option<AnalysisComponent>,
    pub firewall_stateless_rule: Option<FirewallStatelessRule>,
    pub firewall_stateful_rule: Option<FirewallStatefulRule>,
    pub service_name: Option<String>,
}
/// Descriptor of [`PathComponent`].
pub static PATH_COMPONENT: StructDesc = StructDesc { name: "PathComponent", members: &[
    Member { name: "SequenceNumber", query: "SequenceNumber", xml: "sequenceNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "AclRule", query: "AclRule", xml: "aclRule", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_ACL_RULE) },
    Member { name: "AttachedTo", query: "AttachedTo", xml: "attachedTo", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Component", query: "Component", xml: "component", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "DestinationVpc", query: "DestinationVpc", xml: "destinationVpc", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "OutboundHeader", query: "OutboundHeader", xml: "outboundHeader", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_PACKET_HEADER) },
    Member { name: "InboundHeader", query: "InboundHeader", xml: "inboundHeader", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_PACKET_HEADER) },
    Member { name: "RouteTableRoute", query: "RouteTableRoute", xml: "routeTableRoute", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_ROUTE_TABLE_ROUTE) },
    Member { name: "SecurityGroupRule", query: "SecurityGroupRule", xml: "securityGroupRule", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_SECURITY_GROUP_RULE) },
    Member { name: "SourceVpc", query: "SourceVpc", xml: "sourceVpc", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Subnet", query: "Subnet", xml: "subnet", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "Vpc", query: "Vpc", xml: "vpc", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "AdditionalDetails", query: "AdditionalDetailSet", xml: "additionalDetailSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADDITIONAL_DETAIL) }) },
    Member { name: "TransitGateway", query: "TransitGateway", xml: "transitGateway", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "TransitGatewayRouteTableRoute", query: "TransitGatewayRouteTableRoute", xml: "transitGatewayRouteTableRoute", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE) },
    Member { name: "Explanations", query: "ExplanationSet", xml: "explanationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EXPLANATION) }) },
    Member { name: "ElasticLoadBalancerListener", query: "ElasticLoadBalancerListener", xml: "elasticLoadBalancerListener", required: false, sensitive: false, kind: Kind::Struct(&ANALYSIS_COMPONENT) },
    Member { name: "FirewallStatelessRule", query: "FirewallStatelessRule", xml: "firewallStatelessRule", required: false, sensitive: false, kind: Kind::Struct(&FIREWALL_STATELESS_RULE) },
    Member { name: "FirewallStatefulRule", query: "FirewallStatefulRule", xml: "firewallStatefulRule", required: false, sensitive: false, kind: Kind::Struct(&FIREWALL_STATEFUL_RULE) },
    Member { name: "ServiceName", query: "ServiceName", xml: "serviceName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PathComponent {
    fn desc(&self) -> &'static StructDesc { &PATH_COMPONENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.sequence_number,
            1 => &self.acl_rule,
            2 => &self.attached_to,
            3 => &self.component,
            4 => &self.destination_vpc,
            5 => &self.outbound_header,
            6 => &self.inbound_header,
            7 => &self.route_table_route,
            8 => &self.security_group_rule,
            9 => &self.source_vpc,
            10 => &self.subnet,
            11 => &self.vpc,
            12 => &self.additional_details,
            13 => &self.transit_gateway,
            14 => &self.transit_gateway_route_table_route,
            15 => &self.explanations,
            16 => &self.elastic_load_balancer_listener,
            17 => &self.firewall_stateless_rule,
            18 => &self.firewall_stateful_rule,
            19 => &self.service_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.sequence_number,
            1 => &mut self.acl_rule,
            2 => &mut self.attached_to,
            3 => &mut self.component,
            4 => &mut self.destination_vpc,
            5 => &mut self.outbound_header,
            6 => &mut self.inbound_header,
            7 => &mut self.route_table_route,
            8 => &mut self.security_group_rule,
            9 => &mut self.source_vpc,
            10 => &mut self.subnet,
            11 => &mut self.vpc,
            12 => &mut self.additional_details,
            13 => &mut self.transit_gateway,
            14 => &mut self.transit_gateway_route_table_route,
            15 => &mut self.explanations,
            16 => &mut self.elastic_load_balancer_listener,
            17 => &mut self.firewall_stateless_rule,
            18 => &mut self.firewall_stateful_rule,
            19 => &mut self.service_name,
            _ => no_member(index),
        }
    }
}
structure!(PathComponent);

#[derive(Clone, Default)]
pub struct PathFilter {
    pub source_address: Option<String>,
    pub source_port_range: Option<FilterPortRange>,
    pub destination_address: Option<String>,
    pub destination_port_range: Option<FilterPortRange>,
}
/// Descriptor of [`PathFilter`].
pub static PATH_FILTER: StructDesc = StructDesc { name: "PathFilter", members: &[
    Member { name: "SourceAddress", query: "SourceAddress", xml: "sourceAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "sourcePortRange", required: false, sensitive: false, kind: Kind::Struct(&FILTER_PORT_RANGE) },
    Member { name: "DestinationAddress", query: "DestinationAddress", xml: "destinationAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "destinationPortRange", required: false, sensitive: false, kind: Kind::Struct(&FILTER_PORT_RANGE) },
] };
impl Structure for PathFilter {
    fn desc(&self) -> &'static StructDesc { &PATH_FILTER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_address,
            1 => &self.source_port_range,
            2 => &self.destination_address,
            3 => &self.destination_port_range,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_address,
            1 => &mut self.source_port_range,
            2 => &mut self.destination_address,
            3 => &mut self.destination_port_range,
            _ => no_member(index),
        }
    }
}
structure!(PathFilter);

#[derive(Clone, Default)]
pub struct PathRequestFilter {
    pub source_address: Option<String>,
    pub source_port_range: Option<RequestFilterPortRange>,
    pub destination_address: Option<String>,
    pub destination_port_range: Option<RequestFilterPortRange>,
}
/// Descriptor of [`PathRequestFilter`].
pub static PATH_REQUEST_FILTER: StructDesc = StructDesc { name: "PathRequestFilter", members: &[
    Member { name: "SourceAddress", query: "SourceAddress", xml: "SourceAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "SourcePortRange", required: false, sensitive: false, kind: Kind::Struct(&REQUEST_FILTER_PORT_RANGE) },
    Member { name: "DestinationAddress", query: "DestinationAddress", xml: "DestinationAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "DestinationPortRange", required: false, sensitive: false, kind: Kind::Struct(&REQUEST_FILTER_PORT_RANGE) },
] };
impl Structure for PathRequestFilter {
    fn desc(&self) -> &'static StructDesc { &PATH_REQUEST_FILTER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_address,
            1 => &self.source_port_range,
            2 => &self.destination_address,
            3 => &self.destination_port_range,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_address,
            1 => &mut self.source_port_range,
            2 => &mut self.destination_address,
            3 => &mut self.destination_port_range,
            _ => no_member(index),
        }
    }
}
structure!(PathRequestFilter);

#[derive(Clone, Default)]
pub struct PathStatement {
    pub packet_header_statement: Option<PacketHeaderStatement>,
    pub resource_statement: Option<ResourceStatement>,
}
/// Descriptor of [`PathStatement`].
pub static PATH_STATEMENT: StructDesc = StructDesc { name: "PathStatement", members: &[
    Member { name: "PacketHeaderStatement", query: "PacketHeaderStatement", xml: "packetHeaderStatement", required: false, sensitive: false, kind: Kind::Struct(&PACKET_HEADER_STATEMENT) },
    Member { name: "ResourceStatement", query: "ResourceStatement", xml: "resourceStatement", required: false, sensitive: false, kind: Kind::Struct(&RESOURCE_STATEMENT) },
] };
impl Structure for PathStatement {
    fn desc(&self) -> &'static StructDesc { &PATH_STATEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.packet_header_statement,
            1 => &self.resource_statement,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.packet_header_statement,
            1 => &mut self.resource_statement,
            _ => no_member(index),
        }
    }
}
structure!(PathStatement);

#[derive(Clone, Default)]
pub struct PathStatementRequest {
    pub packet_header_statement: Option<PacketHeaderStatementRequest>,
    pub resource_statement: Option<ResourceStatementRequest>,
}
/// Descriptor of [`PathStatementRequest`].
pub static PATH_STATEMENT_REQUEST: StructDesc = StructDesc { name: "PathStatementRequest", members: &[
    Member { name: "PacketHeaderStatement", query: "PacketHeaderStatement", xml: "PacketHeaderStatement", required: false, sensitive: false, kind: Kind::Struct(&PACKET_HEADER_STATEMENT_REQUEST) },
    Member { name: "ResourceStatement", query: "ResourceStatement", xml: "ResourceStatement", required: false, sensitive: false, kind: Kind::Struct(&RESOURCE_STATEMENT_REQUEST) },
] };
impl Structure for PathStatementRequest {
    fn desc(&self) -> &'static StructDesc { &PATH_STATEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.packet_header_statement,
            1 => &self.resource_statement,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.packet_header_statement,
            1 => &mut self.resource_statement,
            _ => no_member(index),
        }
    }
}
structure!(PathStatementRequest);

#[derive(Clone, Default)]
pub struct PciId {
    pub device_id: Option<String>,
    pub vendor_id: Option<String>,
    pub subsystem_id: Option<String>,
    pub subsystem_vendor_id: Option<String>,
}
/// Descriptor of [`PciId`].
pub static PCI_ID: StructDesc = StructDesc { name: "PciId", members: &[
    Member { name: "DeviceId", query: "DeviceId", xml: "DeviceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VendorId", query: "VendorId", xml: "VendorId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubsystemId", query: "SubsystemId", xml: "SubsystemId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubsystemVendorId", query: "SubsystemVendorId", xml: "SubsystemVendorId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PciId {
    fn desc(&self) -> &'static StructDesc { &PCI_ID }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device_id,
            1 => &self.vendor_id,
            2 => &self.subsystem_id,
            3 => &self.subsystem_vendor_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device_id,
            1 => &mut self.vendor_id,
            2 => &mut self.subsystem_id,
            3 => &mut self.subsystem_vendor_id,
            _ => no_member(index),
        }
    }
}
structure!(PciId);

#[derive(Clone, Default)]
pub struct PeeringAttachmentStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`PeeringAttachmentStatus`].
pub static PEERING_ATTACHMENT_STATUS: StructDesc = StructDesc { name: "PeeringAttachmentStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PeeringAttachmentStatus {
    fn desc(&self) -> &'static StructDesc { &PEERING_ATTACHMENT_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(PeeringAttachmentStatus);

#[derive(Clone, Default)]
pub struct PeeringConnectionOptions {
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>,
}
/// Descriptor of [`PeeringConnectionOptions`].
pub static PEERING_CONNECTION_OPTIONS: StructDesc = StructDesc { name: "PeeringConnectionOptions", members: &[
    Member { name: "AllowDnsResolutionFromRemoteVpc", query: "AllowDnsResolutionFromRemoteVpc", xml: "allowDnsResolutionFromRemoteVpc", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AllowEgressFromLocalClassicLinkToRemoteVpc", query: "AllowEgressFromLocalClassicLinkToRemoteVpc", xml: "allowEgressFromLocalClassicLinkToRemoteVpc", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AllowEgressFromLocalVpcToRemoteClassicLink", query: "AllowEgressFromLocalVpcToRemoteClassicLink", xml: "allowEgressFromLocalVpcToRemoteClassicLink", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for PeeringConnectionOptions {
    fn desc(&self) -> &'static StructDesc { &PEERING_CONNECTION_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allow_dns_resolution_from_remote_vpc,
            1 => &self.allow_egress_from_local_classic_link_to_remote_vpc,
            2 => &self.allow_egress_from_local_vpc_to_remote_classic_link,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allow_dns_resolution_from_remote_vpc,
            1 => &mut self.allow_egress_from_local_classic_link_to_remote_vpc,
            2 => &mut self.allow_egress_from_local_vpc_to_remote_classic_link,
            _ => no_member(index),
        }
    }
}
structure!(PeeringConnectionOptions);

#[derive(Clone, Default)]
pub struct PeeringConnectionOptionsRequest {
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>,
}
/// Descriptor of [`PeeringConnectionOptionsRequest`].
pub static PEERING_CONNECTION_OPTIONS_REQUEST: StructDesc = StructDesc { name: "PeeringConnectionOptionsRequest", members: &[
    Member { name: "AllowDnsResolutionFromRemoteVpc", query: "AllowDnsResolutionFromRemoteVpc", xml: "AllowDnsResolutionFromRemoteVpc", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AllowEgressFromLocalClassicLinkToRemoteVpc", query: "AllowEgressFromLocalClassicLinkToRemoteVpc", xml: "AllowEgressFromLocalClassicLinkToRemoteVpc", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AllowEgressFromLocalVpcToRemoteClassicLink", query: "AllowEgressFromLocalVpcToRemoteClassicLink", xml: "AllowEgressFromLocalVpcToRemoteClassicLink", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for PeeringConnectionOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &PEERING_CONNECTION_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allow_dns_resolution_from_remote_vpc,
            1 => &self.allow_egress_from_local_classic_link_to_remote_vpc,
            2 => &self.allow_egress_from_local_vpc_to_remote_classic_link,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allow_dns_resolution_from_remote_vpc,
            1 => &mut self.allow_egress_from_local_classic_link_to_remote_vpc,
            2 => &mut self.allow_egress_from_local_vpc_to_remote_classic_link,
            _ => no_member(index),
        }
    }
}
structure!(PeeringConnectionOptionsRequest);

#[derive(Clone, Default)]
pub struct PeeringTgwInfo {
    pub transit_gateway_id: Option<String>,
    pub core_network_id: Option<String>,
    pub owner_id: Option<String>,
    pub region: Option<String>,
}
/// Descriptor of [`PeeringTgwInfo`].
pub static PEERING_TGW_INFO: StructDesc = StructDesc { name: "PeeringTgwInfo", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreNetworkId", query: "CoreNetworkId", xml: "coreNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Region", query: "Region", xml: "region", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PeeringTgwInfo {
    fn desc(&self) -> &'static StructDesc { &PEERING_TGW_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.core_network_id,
            2 => &self.owner_id,
            3 => &self.region,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.core_network_id,
            2 => &mut self.owner_id,
            3 => &mut self.region,
            _ => no_member(index),
        }
    }
}
structure!(PeeringTgwInfo);

#[derive(Clone, Default)]
pub struct PerformanceFactorReference {
    pub instance_family: Option<String>,
}
/// Descriptor of [`PerformanceFactorReference`].
pub static PERFORMANCE_FACTOR_REFERENCE: StructDesc = StructDesc { name: "PerformanceFactorReference", members: &[
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "instanceFamily", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PerformanceFactorReference {
    fn desc(&self) -> &'static StructDesc { &PERFORMANCE_FACTOR_REFERENCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_family,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_family,
            _ => no_member(index),
        }
    }
}
structure!(PerformanceFactorReference);

#[derive(Clone, Default)]
pub struct PerformanceFactorReferenceRequest {
    pub instance_family: Option<String>,
}
/// Descriptor of [`PerformanceFactorReferenceRequest`].
pub static PERFORMANCE_FACTOR_REFERENCE_REQUEST: StructDesc = StructDesc { name: "PerformanceFactorReferenceRequest", members: &[
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "InstanceFamily", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PerformanceFactorReferenceRequest {
    fn desc(&self) -> &'static StructDesc { &PERFORMANCE_FACTOR_REFERENCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_family,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_family,
            _ => no_member(index),
        }
    }
}
structure!(PerformanceFactorReferenceRequest);

#[derive(Clone, Default)]
pub struct Phase1DHGroupNumbersListValue {
    pub value: Option<i32>,
}
/// Descriptor of [`Phase1DHGroupNumbersListValue`].
pub static PHASE1_DH_GROUP_NUMBERS_LIST_VALUE: StructDesc = StructDesc { name: "Phase1DHGroupNumbersListValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: I32 },
] };
impl Structure for Phase1DHGroupNumbersListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE1_DH_GROUP_NUMBERS_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase1DHGroupNumbersListValue);

#[derive(Clone, Default)]
pub struct Phase1DHGroupNumbersRequestListValue {
    pub value: Option<i32>,
}
/// Descriptor of [`Phase1DHGroupNumbersRequestListValue`].
pub static PHASE1_DH_GROUP_NUMBERS_REQUEST_LIST_VALUE: StructDesc = StructDesc { name: "Phase1DHGroupNumbersRequestListValue", members: &[
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: I32 },
] };
impl Structure for Phase1DHGroupNumbersRequestListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE1_DH_GROUP_NUMBERS_REQUEST_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase1DHGroupNumbersRequestListValue);

#[derive(Clone, Default)]
pub struct Phase1EncryptionAlgorithmsListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase1EncryptionAlgorithmsListValue`].
pub static PHASE1_ENCRYPTION_ALGORITHMS_LIST_VALUE: StructDesc = StructDesc { name: "Phase1EncryptionAlgorithmsListValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase1EncryptionAlgorithmsListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE1_ENCRYPTION_ALGORITHMS_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase1EncryptionAlgorithmsListValue);

#[derive(Clone, Default)]
pub struct Phase1EncryptionAlgorithmsRequestListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase1EncryptionAlgorithmsRequestListValue`].
pub static PHASE1_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE: StructDesc = StructDesc { name: "Phase1EncryptionAlgorithmsRequestListValue", members: &[
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase1EncryptionAlgorithmsRequestListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE1_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase1EncryptionAlgorithmsRequestListValue);

#[derive(Clone, Default)]
pub struct Phase1IntegrityAlgorithmsListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase1IntegrityAlgorithmsListValue`].
pub static PHASE1_INTEGRITY_ALGORITHMS_LIST_VALUE: StructDesc = StructDesc { name: "Phase1IntegrityAlgorithmsListValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase1IntegrityAlgorithmsListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE1_INTEGRITY_ALGORITHMS_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase1IntegrityAlgorithmsListValue);

#[derive(Clone, Default)]
pub struct Phase1IntegrityAlgorithmsRequestListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase1IntegrityAlgorithmsRequestListValue`].
pub static PHASE1_INTEGRITY_ALGORITHMS_REQUEST_LIST_VALUE: StructDesc = StructDesc { name: "Phase1IntegrityAlgorithmsRequestListValue", members: &[
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase1IntegrityAlgorithmsRequestListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE1_INTEGRITY_ALGORITHMS_REQUEST_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase1IntegrityAlgorithmsRequestListValue);

#[derive(Clone, Default)]
pub struct Phase2DHGroupNumbersListValue {
    pub value: Option<i32>,
}
/// Descriptor of [`Phase2DHGroupNumbersListValue`].
pub static PHASE2_DH_GROUP_NUMBERS_LIST_VALUE: StructDesc = StructDesc { name: "Phase2DHGroupNumbersListValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: I32 },
] };
impl Structure for Phase2DHGroupNumbersListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE2_DH_GROUP_NUMBERS_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase2DHGroupNumbersListValue);

#[derive(Clone, Default)]
pub struct Phase2DHGroupNumbersRequestListValue {
    pub value: Option<i32>,
}
/// Descriptor of [`Phase2DHGroupNumbersRequestListValue`].
pub static PHASE2_DH_GROUP_NUMBERS_REQUEST_LIST_VALUE: StructDesc = StructDesc { name: "Phase2DHGroupNumbersRequestListValue", members: &[
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: I32 },
] };
impl Structure for Phase2DHGroupNumbersRequestListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE2_DH_GROUP_NUMBERS_REQUEST_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase2DHGroupNumbersRequestListValue);

#[derive(Clone, Default)]
pub struct Phase2EncryptionAlgorithmsListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase2EncryptionAlgorithmsListValue`].
pub static PHASE2_ENCRYPTION_ALGORITHMS_LIST_VALUE: StructDesc = StructDesc { name: "Phase2EncryptionAlgorithmsListValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase2EncryptionAlgorithmsListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE2_ENCRYPTION_ALGORITHMS_LIST_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Phase2EncryptionAlgorithmsListValue);
