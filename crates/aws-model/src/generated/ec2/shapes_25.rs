// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures InstanceIpv4Prefix to IpamPolicyAllocationRuleRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<String>,
}
/// Descriptor of [`InstanceIpv4Prefix`].
pub static INSTANCE_IPV4_PREFIX: StructDesc = StructDesc { name: "InstanceIpv4Prefix", members: &[
    Member { name: "Ipv4Prefix", query: "Ipv4Prefix", xml: "ipv4Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceIpv4Prefix {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_IPV4_PREFIX }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv4_prefix,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv4_prefix,
            _ => no_member(index),
        }
    }
}
structure!(InstanceIpv4Prefix);

#[derive(Clone, Default)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}
/// Descriptor of [`InstanceIpv6Address`].
pub static INSTANCE_IPV6_ADDRESS: StructDesc = StructDesc { name: "InstanceIpv6Address", members: &[
    Member { name: "Ipv6Address", query: "Ipv6Address", xml: "ipv6Address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IsPrimaryIpv6", query: "IsPrimaryIpv6", xml: "isPrimaryIpv6", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for InstanceIpv6Address {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_IPV6_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_address,
            1 => &self.is_primary_ipv6,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_address,
            1 => &mut self.is_primary_ipv6,
            _ => no_member(index),
        }
    }
}
structure!(InstanceIpv6Address);

#[derive(Clone, Default)]
pub struct InstanceIpv6AddressRequest {
    pub ipv6_address: Option<String>,
}
/// Descriptor of [`InstanceIpv6AddressRequest`].
pub static INSTANCE_IPV6_ADDRESS_REQUEST: StructDesc = StructDesc { name: "InstanceIpv6AddressRequest", members: &[
    Member { name: "Ipv6Address", query: "Ipv6Address", xml: "Ipv6Address", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceIpv6AddressRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_IPV6_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_address,
            _ => no_member(index),
        }
    }
}
structure!(InstanceIpv6AddressRequest);

#[derive(Clone, Default)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<String>,
}
/// Descriptor of [`InstanceIpv6Prefix`].
pub static INSTANCE_IPV6_PREFIX: StructDesc = StructDesc { name: "InstanceIpv6Prefix", members: &[
    Member { name: "Ipv6Prefix", query: "Ipv6Prefix", xml: "ipv6Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceIpv6Prefix {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_IPV6_PREFIX }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_prefix,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_prefix,
            _ => no_member(index),
        }
    }
}
structure!(InstanceIpv6Prefix);

#[derive(Clone, Default)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<String>,
    pub reboot_migration: Option<String>,
}
/// Descriptor of [`InstanceMaintenanceOptions`].
pub static INSTANCE_MAINTENANCE_OPTIONS: StructDesc = StructDesc { name: "InstanceMaintenanceOptions", members: &[
    Member { name: "AutoRecovery", query: "AutoRecovery", xml: "autoRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_auto_recovery_state::DESC) },
    Member { name: "RebootMigration", query: "RebootMigration", xml: "rebootMigration", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_reboot_migration_state::DESC) },
] };
impl Structure for InstanceMaintenanceOptions {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_MAINTENANCE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.auto_recovery,
            1 => &self.reboot_migration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.auto_recovery,
            1 => &mut self.reboot_migration,
            _ => no_member(index),
        }
    }
}
structure!(InstanceMaintenanceOptions);

#[derive(Clone, Default)]
pub struct InstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<String>,
}
/// Descriptor of [`InstanceMaintenanceOptionsRequest`].
pub static INSTANCE_MAINTENANCE_OPTIONS_REQUEST: StructDesc = StructDesc { name: "InstanceMaintenanceOptionsRequest", members: &[
    Member { name: "AutoRecovery", query: "AutoRecovery", xml: "AutoRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_auto_recovery_state::DESC) },
] };
impl Structure for InstanceMaintenanceOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_MAINTENANCE_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.auto_recovery,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.auto_recovery,
            _ => no_member(index),
        }
    }
}
structure!(InstanceMaintenanceOptionsRequest);

#[derive(Clone, Default)]
pub struct InstanceMarketOptionsRequest {
    pub market_type: Option<String>,
    pub spot_options: Option<SpotMarketOptions>,
}
/// Descriptor of [`InstanceMarketOptionsRequest`].
pub static INSTANCE_MARKET_OPTIONS_REQUEST: StructDesc = StructDesc { name: "InstanceMarketOptionsRequest", members: &[
    Member { name: "MarketType", query: "MarketType", xml: "MarketType", required: false, sensitive: false, kind: Kind::Enum(&enums::market_type::DESC) },
    Member { name: "SpotOptions", query: "SpotOptions", xml: "SpotOptions", required: false, sensitive: false, kind: Kind::Struct(&SPOT_MARKET_OPTIONS) },
] };
impl Structure for InstanceMarketOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_MARKET_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.market_type,
            1 => &self.spot_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.market_type,
            1 => &mut self.spot_options,
            _ => no_member(index),
        }
    }
}
structure!(InstanceMarketOptionsRequest);

#[derive(Clone, Default)]
pub struct InstanceMetadataDefaultsResponse {
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub instance_metadata_tags: Option<String>,
    pub managed_by: Option<String>,
    pub managed_exception_message: Option<String>,
    pub http_tokens_enforced: Option<String>,
}
/// Descriptor of [`InstanceMetadataDefaultsResponse`].
pub static INSTANCE_METADATA_DEFAULTS_RESPONSE: StructDesc = StructDesc { name: "InstanceMetadataDefaultsResponse", members: &[
    Member { name: "HttpTokens", query: "HttpTokens", xml: "httpTokens", required: false, sensitive: false, kind: Kind::Enum(&enums::http_tokens_state::DESC) },
    Member { name: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", xml: "httpPutResponseHopLimit", required: false, sensitive: false, kind: I32 },
    Member { name: "HttpEndpoint", query: "HttpEndpoint", xml: "httpEndpoint", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_endpoint_state::DESC) },
    Member { name: "InstanceMetadataTags", query: "InstanceMetadataTags", xml: "instanceMetadataTags", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_tags_state::DESC) },
    Member { name: "ManagedBy", query: "ManagedBy", xml: "managedBy", required: false, sensitive: false, kind: Kind::Enum(&enums::managed_by::DESC) },
    Member { name: "ManagedExceptionMessage", query: "ManagedExceptionMessage", xml: "managedExceptionMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HttpTokensEnforced", query: "HttpTokensEnforced", xml: "httpTokensEnforced", required: false, sensitive: false, kind: Kind::Enum(&enums::http_tokens_enforced_state::DESC) },
] };
impl Structure for InstanceMetadataDefaultsResponse {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_METADATA_DEFAULTS_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.http_tokens,
            1 => &self.http_put_response_hop_limit,
            2 => &self.http_endpoint,
            3 => &self.instance_metadata_tags,
            4 => &self.managed_by,
            5 => &self.managed_exception_message,
            6 => &self.http_tokens_enforced,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.http_tokens,
            1 => &mut self.http_put_response_hop_limit,
            2 => &mut self.http_endpoint,
            3 => &mut self.instance_metadata_tags,
            4 => &mut self.managed_by,
            5 => &mut self.managed_exception_message,
            6 => &mut self.http_tokens_enforced,
            _ => no_member(index),
        }
    }
}
structure!(InstanceMetadataDefaultsResponse);

#[derive(Clone, Default)]
pub struct InstanceMetadataOptionsRequest {
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
/// Descriptor of [`InstanceMetadataOptionsRequest`].
pub static INSTANCE_METADATA_OPTIONS_REQUEST: StructDesc = StructDesc { name: "InstanceMetadataOptionsRequest", members: &[
    Member { name: "HttpTokens", query: "HttpTokens", xml: "HttpTokens", required: false, sensitive: false, kind: Kind::Enum(&enums::http_tokens_state::DESC) },
    Member { name: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", xml: "HttpPutResponseHopLimit", required: false, sensitive: false, kind: I32 },
    Member { name: "HttpEndpoint", query: "HttpEndpoint", xml: "HttpEndpoint", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_endpoint_state::DESC) },
    Member { name: "HttpProtocolIpv6", query: "HttpProtocolIpv6", xml: "HttpProtocolIpv6", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_protocol_state::DESC) },
    Member { name: "InstanceMetadataTags", query: "InstanceMetadataTags", xml: "InstanceMetadataTags", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_tags_state::DESC) },
] };
impl Structure for InstanceMetadataOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_METADATA_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.http_tokens,
            1 => &self.http_put_response_hop_limit,
            2 => &self.http_endpoint,
            3 => &self.http_protocol_ipv6,
            4 => &self.instance_metadata_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.http_tokens,
            1 => &mut self.http_put_response_hop_limit,
            2 => &mut self.http_endpoint,
            3 => &mut self.http_protocol_ipv6,
            4 => &mut self.instance_metadata_tags,
            _ => no_member(index),
        }
    }
}
structure!(InstanceMetadataOptionsRequest);

#[derive(Clone, Default)]
pub struct InstanceMetadataOptionsResponse {
    pub state: Option<String>,
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
/// Descriptor of [`InstanceMetadataOptionsResponse`].
pub static INSTANCE_METADATA_OPTIONS_RESPONSE: StructDesc = StructDesc { name: "InstanceMetadataOptionsResponse", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_options_state::DESC) },
    Member { name: "HttpTokens", query: "HttpTokens", xml: "httpTokens", required: false, sensitive: false, kind: Kind::Enum(&enums::http_tokens_state::DESC) },
    Member { name: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", xml: "httpPutResponseHopLimit", required: false, sensitive: false, kind: I32 },
    Member { name: "HttpEndpoint", query: "HttpEndpoint", xml: "httpEndpoint", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_endpoint_state::DESC) },
    Member { name: "HttpProtocolIpv6", query: "HttpProtocolIpv6", xml: "httpProtocolIpv6", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_protocol_state::DESC) },
    Member { name: "InstanceMetadataTags", query: "InstanceMetadataTags", xml: "instanceMetadataTags", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_metadata_tags_state::DESC) },
] };
impl Structure for InstanceMetadataOptionsResponse {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_METADATA_OPTIONS_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.http_tokens,
            2 => &self.http_put_response_hop_limit,
            3 => &self.http_endpoint,
            4 => &self.http_protocol_ipv6,
            5 => &self.instance_metadata_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.http_tokens,
            2 => &mut self.http_put_response_hop_limit,
            3 => &mut self.http_endpoint,
            4 => &mut self.http_protocol_ipv6,
            5 => &mut self.instance_metadata_tags,
            _ => no_member(index),
        }
    }
}
structure!(InstanceMetadataOptionsResponse);

#[derive(Clone, Default)]
pub struct InstanceMonitoring {
    pub instance_id: Option<String>,
    pub monitoring: Option<Monitoring>,
}
/// Descriptor of [`InstanceMonitoring`].
pub static INSTANCE_MONITORING: StructDesc = StructDesc { name: "InstanceMonitoring", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Monitoring", query: "Monitoring", xml: "monitoring", required: false, sensitive: false, kind: Kind::Struct(&MONITORING) },
] };
impl Structure for InstanceMonitoring {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_MONITORING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.monitoring,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.monitoring,
            _ => no_member(index),
        }
    }
}
structure!(InstanceMonitoring);

#[derive(Clone, Default)]
pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    pub description: Option<String>,
    pub groups: Vec<GroupIdentifier>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Vec<InstancePrivateIpAddress>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub interface_type: Option<String>,
    pub ipv4_prefixes: Vec<InstanceIpv4Prefix>,
    pub ipv6_prefixes: Vec<InstanceIpv6Prefix>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub operator: Option<OperatorResponse>,
}
/// Descriptor of [`InstanceNetworkInterface`].
pub static INSTANCE_NETWORK_INTERFACE: StructDesc = StructDesc { name: "InstanceNetworkInterface", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE_ASSOCIATION) },
    Member { name: "Attachment", query: "Attachment", xml: "attachment", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE_ATTACHMENT) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Groups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
    Member { name: "Ipv6Addresses", query: "Ipv6AddressesSet", xml: "ipv6AddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IPV6_ADDRESS) }) },
    Member { name: "MacAddress", query: "MacAddress", xml: "macAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddressesSet", xml: "privateIpAddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_PRIVATE_IP_ADDRESS) }) },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::network_interface_status::DESC) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "interfaceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4Prefixes", query: "Ipv4PrefixSet", xml: "ipv4PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IPV4_PREFIX) }) },
    Member { name: "Ipv6Prefixes", query: "Ipv6PrefixSet", xml: "ipv6PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IPV6_PREFIX) }) },
    Member { name: "ConnectionTrackingConfiguration", query: "ConnectionTrackingConfiguration", xml: "connectionTrackingConfiguration", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_TRACKING_SPECIFICATION_RESPONSE) },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
] };
impl Structure for InstanceNetworkInterface {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_NETWORK_INTERFACE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association,
            1 => &self.attachment,
            2 => &self.description,
            3 => &self.groups,
            4 => &self.ipv6_addresses,
            5 => &self.mac_address,
            6 => &self.network_interface_id,
            7 => &self.owner_id,
            8 => &self.private_dns_name,
            9 => &self.private_ip_address,
            10 => &self.private_ip_addresses,
            11 => &self.source_dest_check,
            12 => &self.status,
            13 => &self.subnet_id,
            14 => &self.vpc_id,
            15 => &self.interface_type,
            16 => &self.ipv4_prefixes,
            17 => &self.ipv6_prefixes,
            18 => &self.connection_tracking_configuration,
            19 => &self.operator,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association,
            1 => &mut self.attachment,
            2 => &mut self.description,
            3 => &mut self.groups,
            4 => &mut self.ipv6_addresses,
            5 => &mut self.mac_address,
            6 => &mut self.network_interface_id,
            7 => &mut self.owner_id,
            8 => &mut self.private_dns_name,
            9 => &mut self.private_ip_address,
            10 => &mut self.private_ip_addresses,
            11 => &mut self.source_dest_check,
            12 => &mut self.status,
            13 => &mut self.subnet_id,
            14 => &mut self.vpc_id,
            15 => &mut self.interface_type,
            16 => &mut self.ipv4_prefixes,
            17 => &mut self.ipv6_prefixes,
            18 => &mut self.connection_tracking_configuration,
            19 => &mut self.operator,
            _ => no_member(index),
        }
    }
}
structure!(InstanceNetworkInterface);

#[derive(Clone, Default)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}
/// Descriptor of [`InstanceNetworkInterfaceAssociation`].
pub static INSTANCE_NETWORK_INTERFACE_ASSOCIATION: StructDesc = StructDesc { name: "InstanceNetworkInterfaceAssociation", members: &[
    Member { name: "CarrierIp", query: "CarrierIp", xml: "carrierIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerOwnedIp", query: "CustomerOwnedIp", xml: "customerOwnedIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpOwnerId", query: "IpOwnerId", xml: "ipOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicDnsName", query: "PublicDnsName", xml: "publicDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceNetworkInterfaceAssociation {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_NETWORK_INTERFACE_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.carrier_ip,
            1 => &self.customer_owned_ip,
            2 => &self.ip_owner_id,
            3 => &self.public_dns_name,
            4 => &self.public_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.carrier_ip,
            1 => &mut self.customer_owned_ip,
            2 => &mut self.ip_owner_id,
            3 => &mut self.public_dns_name,
            4 => &mut self.public_ip,
            _ => no_member(index),
        }
    }
}
structure!(InstanceNetworkInterfaceAssociation);

#[derive(Clone, Default)]
pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<String>,
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}
/// Descriptor of [`InstanceNetworkInterfaceAttachment`].
pub static INSTANCE_NETWORK_INTERFACE_ATTACHMENT: StructDesc = StructDesc { name: "InstanceNetworkInterfaceAttachment", members: &[
    Member { name: "AttachTime", query: "AttachTime", xml: "attachTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::attachment_status::DESC) },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "EnaSrdSpecification", query: "EnaSrdSpecification", xml: "enaSrdSpecification", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION) },
    Member { name: "EnaQueueCount", query: "EnaQueueCount", xml: "enaQueueCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InstanceNetworkInterfaceAttachment {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_NETWORK_INTERFACE_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attach_time,
            1 => &self.attachment_id,
            2 => &self.delete_on_termination,
            3 => &self.device_index,
            4 => &self.status,
            5 => &self.network_card_index,
            6 => &self.ena_srd_specification,
            7 => &self.ena_queue_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attach_time,
            1 => &mut self.attachment_id,
            2 => &mut self.delete_on_termination,
            3 => &mut self.device_index,
            4 => &mut self.status,
            5 => &mut self.network_card_index,
            6 => &mut self.ena_srd_specification,
            7 => &mut self.ena_queue_count,
            _ => no_member(index),
        }
    }
}
structure!(InstanceNetworkInterfaceAttachment);

#[derive(Clone, Default)]
pub struct InstanceNetworkInterfaceSpecification {
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub groups: Vec<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    pub associate_carrier_ip_address: Option<bool>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
    pub ipv4_prefixes: Vec<Ipv4PrefixSpecificationRequest>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Vec<Ipv6PrefixSpecificationRequest>,
    pub ipv6_prefix_count: Option<i32>,
    pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub ena_queue_count: Option<i32>,
}
/// Descriptor of [`InstanceNetworkInterfaceSpecification`].
pub static INSTANCE_NETWORK_INTERFACE_SPECIFICATION: StructDesc = StructDesc { name: "InstanceNetworkInterfaceSpecification", members: &[
    Member { name: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", xml: "associatePublicIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Groups", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "Ipv6AddressCount", query: "Ipv6AddressCount", xml: "ipv6AddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Addresses", query: "Ipv6Addresses", xml: "ipv6AddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IPV6_ADDRESS) }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddresses", xml: "privateIpAddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRIVATE_IP_ADDRESS_SPECIFICATION) }) },
    Member { name: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", xml: "secondaryPrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociateCarrierIpAddress", query: "AssociateCarrierIpAddress", xml: "AssociateCarrierIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "InterfaceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "NetworkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv4Prefixes", query: "Ipv4Prefix", xml: "Ipv4Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV4_PREFIX_SPECIFICATION_REQUEST) }) },
    Member { name: "Ipv4PrefixCount", query: "Ipv4PrefixCount", xml: "Ipv4PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Prefixes", query: "Ipv6Prefix", xml: "Ipv6Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV6_PREFIX_SPECIFICATION_REQUEST) }) },
    Member { name: "Ipv6PrefixCount", query: "Ipv6PrefixCount", xml: "Ipv6PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "PrimaryIpv6", query: "PrimaryIpv6", xml: "PrimaryIpv6", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdSpecification", query: "EnaSrdSpecification", xml: "EnaSrdSpecification", required: false, sensitive: false, kind: Kind::Struct(&ENA_SRD_SPECIFICATION_REQUEST) },
    Member { name: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", xml: "ConnectionTrackingSpecification", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_TRACKING_SPECIFICATION_REQUEST) },
    Member { name: "EnaQueueCount", query: "EnaQueueCount", xml: "EnaQueueCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InstanceNetworkInterfaceSpecification {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_NETWORK_INTERFACE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associate_public_ip_address,
            1 => &self.delete_on_termination,
            2 => &self.description,
            3 => &self.device_index,
            4 => &self.groups,
            5 => &self.ipv6_address_count,
            6 => &self.ipv6_addresses,
            7 => &self.network_interface_id,
            8 => &self.private_ip_address,
            9 => &self.private_ip_addresses,
            10 => &self.secondary_private_ip_address_count,
            11 => &self.subnet_id,
            12 => &self.associate_carrier_ip_address,
            13 => &self.interface_type,
            14 => &self.network_card_index,
            15 => &self.ipv4_prefixes,
            16 => &self.ipv4_prefix_count,
            17 => &self.ipv6_prefixes,
            18 => &self.ipv6_prefix_count,
            19 => &self.primary_ipv6,
            20 => &self.ena_srd_specification,
            21 => &self.connection_tracking_specification,
            22 => &self.ena_queue_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associate_public_ip_address,
            1 => &mut self.delete_on_termination,
            2 => &mut self.description,
            3 => &mut self.device_index,
            4 => &mut self.groups,
            5 => &mut self.ipv6_address_count,
            6 => &mut self.ipv6_addresses,
            7 => &mut self.network_interface_id,
            8 => &mut self.private_ip_address,
            9 => &mut self.private_ip_addresses,
            10 => &mut self.secondary_private_ip_address_count,
            11 => &mut self.subnet_id,
            12 => &mut self.associate_carrier_ip_address,
            13 => &mut self.interface_type,
            14 => &mut self.network_card_index,
            15 => &mut self.ipv4_prefixes,
            16 => &mut self.ipv4_prefix_count,
            17 => &mut self.ipv6_prefixes,
            18 => &mut self.ipv6_prefix_count,
            19 => &mut self.primary_ipv6,
            20 => &mut self.ena_srd_specification,
            21 => &mut self.connection_tracking_specification,
            22 => &mut self.ena_queue_count,
            _ => no_member(index),
        }
    }
}
structure!(InstanceNetworkInterfaceSpecification);

#[derive(Clone, Default)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<String>,
}
/// Descriptor of [`InstanceNetworkPerformanceOptions`].
pub static INSTANCE_NETWORK_PERFORMANCE_OPTIONS: StructDesc = StructDesc { name: "InstanceNetworkPerformanceOptions", members: &[
    Member { name: "BandwidthWeighting", query: "BandwidthWeighting", xml: "bandwidthWeighting", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_bandwidth_weighting::DESC) },
] };
impl Structure for InstanceNetworkPerformanceOptions {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_NETWORK_PERFORMANCE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bandwidth_weighting,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bandwidth_weighting,
            _ => no_member(index),
        }
    }
}
structure!(InstanceNetworkPerformanceOptions);

#[derive(Clone, Default)]
pub struct InstanceNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<String>,
}
/// Descriptor of [`InstanceNetworkPerformanceOptionsRequest`].
pub static INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: StructDesc = StructDesc { name: "InstanceNetworkPerformanceOptionsRequest", members: &[
    Member { name: "BandwidthWeighting", query: "BandwidthWeighting", xml: "BandwidthWeighting", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_bandwidth_weighting::DESC) },
] };
impl Structure for InstanceNetworkPerformanceOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bandwidth_weighting,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bandwidth_weighting,
            _ => no_member(index),
        }
    }
}
structure!(InstanceNetworkPerformanceOptionsRequest);

#[derive(Clone, Default)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`InstancePrivateIpAddress`].
pub static INSTANCE_PRIVATE_IP_ADDRESS: StructDesc = StructDesc { name: "InstancePrivateIpAddress", members: &[
    Member { name: "Association", query: "Association", xml: "association", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE_ASSOCIATION) },
    Member { name: "Primary", query: "Primary", xml: "primary", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstancePrivateIpAddress {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_PRIVATE_IP_ADDRESS }
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
structure!(InstancePrivateIpAddress);

#[derive(Clone, Default)]
pub struct InstanceRequirements {
    pub v_cpu_count: Option<VCpuCountRange>,
    pub memory_mi_b: Option<MemoryMiB>,
    pub cpu_manufacturers: Vec<String>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpu>,
    pub excluded_instance_types: Vec<String>,
    pub instance_generations: Vec<String>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub bare_metal: Option<String>,
    pub burstable_performance: Option<String>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCount>,
    pub local_storage: Option<String>,
    pub local_storage_types: Vec<String>,
    pub total_local_storage_gb: Option<TotalLocalStorageGB>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbps>,
    pub accelerator_types: Vec<String>,
    pub accelerator_count: Option<AcceleratorCount>,
    pub accelerator_manufacturers: Vec<String>,
    pub accelerator_names: Vec<String>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiB>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbps>,
    pub allowed_instance_types: Vec<String>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactors>,
    pub require_encryption_in_transit: Option<bool>,
}
/// Descriptor of [`InstanceRequirements`].
pub static INSTANCE_REQUIREMENTS: StructDesc = StructDesc { name: "InstanceRequirements", members: &[
    Member { name: "VCpuCount", query: "VCpuCount", xml: "vCpuCount", required: false, sensitive: false, kind: Kind::Struct(&V_CPU_COUNT_RANGE) },
    Member { name: "MemoryMiB", query: "MemoryMiB", xml: "memoryMiB", required: false, sensitive: false, kind: Kind::Struct(&MEMORY_MI_B) },
    Member { name: "CpuManufacturers", query: "CpuManufacturerSet", xml: "cpuManufacturerSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::cpu_manufacturer::DESC) }) },
    Member { name: "MemoryGiBPerVCpu", query: "MemoryGiBPerVCpu", xml: "memoryGiBPerVCpu", required: false, sensitive: false, kind: Kind::Struct(&MEMORY_GI_B_PER_V_CPU) },
    Member { name: "ExcludedInstanceTypes", query: "ExcludedInstanceTypeSet", xml: "excludedInstanceTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceGenerations", query: "InstanceGenerationSet", xml: "instanceGenerationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::instance_generation::DESC) }) },
    Member { name: "SpotMaxPricePercentageOverLowestPrice", query: "SpotMaxPricePercentageOverLowestPrice", xml: "spotMaxPricePercentageOverLowestPrice", required: false, sensitive: false, kind: I32 },
    Member { name: "OnDemandMaxPricePercentageOverLowestPrice", query: "OnDemandMaxPricePercentageOverLowestPrice", xml: "onDemandMaxPricePercentageOverLowestPrice", required: false, sensitive: false, kind: I32 },
    Member { name: "BareMetal", query: "BareMetal", xml: "bareMetal", required: false, sensitive: false, kind: Kind::Enum(&enums::bare_metal::DESC) },
    Member { name: "BurstablePerformance", query: "BurstablePerformance", xml: "burstablePerformance", required: false, sensitive: false, kind: Kind::Enum(&enums::burstable_performance::DESC) },
    Member { name: "RequireHibernateSupport", query: "RequireHibernateSupport", xml: "requireHibernateSupport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceCount", query: "NetworkInterfaceCount", xml: "networkInterfaceCount", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_COUNT) },
    Member { name: "LocalStorage", query: "LocalStorage", xml: "localStorage", required: false, sensitive: false, kind: Kind::Enum(&enums::local_storage::DESC) },
    Member { name: "LocalStorageTypes", query: "LocalStorageTypeSet", xml: "localStorageTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::local_storage_type::DESC) }) },
    Member { name: "TotalLocalStorageGB", query: "TotalLocalStorageGB", xml: "totalLocalStorageGB", required: false, sensitive: false, kind: Kind::Struct(&TOTAL_LOCAL_STORAGE_GB) },
    Member { name: "BaselineEbsBandwidthMbps", query: "BaselineEbsBandwidthMbps", xml: "baselineEbsBandwidthMbps", required: false, sensitive: false, kind: Kind::Struct(&BASELINE_EBS_BANDWIDTH_MBPS) },
    Member { name: "AcceleratorTypes", query: "AcceleratorTypeSet", xml: "acceleratorTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::accelerator_type::DESC) }) },
    Member { name: "AcceleratorCount", query: "AcceleratorCount", xml: "acceleratorCount", required: false, sensitive: false, kind: Kind::Struct(&ACCELERATOR_COUNT) },
    Member { name: "AcceleratorManufacturers", query: "AcceleratorManufacturerSet", xml: "acceleratorManufacturerSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::accelerator_manufacturer::DESC) }) },
    Member { name: "AcceleratorNames", query: "AcceleratorNameSet", xml: "acceleratorNameSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::accelerator_name::DESC) }) },
    Member { name: "AcceleratorTotalMemoryMiB", query: "AcceleratorTotalMemoryMiB", xml: "acceleratorTotalMemoryMiB", required: false, sensitive: false, kind: Kind::Struct(&ACCELERATOR_TOTAL_MEMORY_MI_B) },
    Member { name: "NetworkBandwidthGbps", query: "NetworkBandwidthGbps", xml: "networkBandwidthGbps", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_BANDWIDTH_GBPS) },
    Member { name: "AllowedInstanceTypes", query: "AllowedInstanceTypeSet", xml: "allowedInstanceTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", query: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", xml: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", required: false, sensitive: false, kind: I32 },
    Member { name: "BaselinePerformanceFactors", query: "BaselinePerformanceFactors", xml: "baselinePerformanceFactors", required: false, sensitive: false, kind: Kind::Struct(&BASELINE_PERFORMANCE_FACTORS) },
    Member { name: "RequireEncryptionInTransit", query: "RequireEncryptionInTransit", xml: "requireEncryptionInTransit", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for InstanceRequirements {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_REQUIREMENTS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.v_cpu_count,
            1 => &self.memory_mi_b,
            2 => &self.cpu_manufacturers,
            3 => &self.memory_gi_b_per_v_cpu,
            4 => &self.excluded_instance_types,
            5 => &self.instance_generations,
            6 => &self.spot_max_price_percentage_over_lowest_price,
            7 => &self.on_demand_max_price_percentage_over_lowest_price,
            8 => &self.bare_metal,
            9 => &self.burstable_performance,
            10 => &self.require_hibernate_support,
            11 => &self.network_interface_count,
            12 => &self.local_storage,
            13 => &self.local_storage_types,
            14 => &self.total_local_storage_gb,
            15 => &self.baseline_ebs_bandwidth_mbps,
            16 => &self.accelerator_types,
            17 => &self.accelerator_count,
            18 => &self.accelerator_manufacturers,
            19 => &self.accelerator_names,
            20 => &self.accelerator_total_memory_mi_b,
            21 => &self.network_bandwidth_gbps,
            22 => &self.allowed_instance_types,
            23 => &self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            24 => &self.baseline_performance_factors,
            25 => &self.require_encryption_in_transit,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.v_cpu_count,
            1 => &mut self.memory_mi_b,
            2 => &mut self.cpu_manufacturers,
            3 => &mut self.memory_gi_b_per_v_cpu,
            4 => &mut self.excluded_instance_types,
            5 => &mut self.instance_generations,
            6 => &mut self.spot_max_price_percentage_over_lowest_price,
            7 => &mut self.on_demand_max_price_percentage_over_lowest_price,
            8 => &mut self.bare_metal,
            9 => &mut self.burstable_performance,
            10 => &mut self.require_hibernate_support,
            11 => &mut self.network_interface_count,
            12 => &mut self.local_storage,
            13 => &mut self.local_storage_types,
            14 => &mut self.total_local_storage_gb,
            15 => &mut self.baseline_ebs_bandwidth_mbps,
            16 => &mut self.accelerator_types,
            17 => &mut self.accelerator_count,
            18 => &mut self.accelerator_manufacturers,
            19 => &mut self.accelerator_names,
            20 => &mut self.accelerator_total_memory_mi_b,
            21 => &mut self.network_bandwidth_gbps,
            22 => &mut self.allowed_instance_types,
            23 => &mut self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            24 => &mut self.baseline_performance_factors,
            25 => &mut self.require_encryption_in_transit,
            _ => no_member(index),
        }
    }
}
structure!(InstanceRequirements);

#[derive(Clone, Default)]
pub struct InstanceRequirementsRequest {
    pub v_cpu_count: Option<VCpuCountRangeRequest>,
    pub memory_mi_b: Option<MemoryMiBRequest>,
    pub cpu_manufacturers: Vec<String>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Vec<String>,
    pub instance_generations: Vec<String>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub bare_metal: Option<String>,
    pub burstable_performance: Option<String>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub local_storage: Option<String>,
    pub local_storage_types: Vec<String>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub accelerator_types: Vec<String>,
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Vec<String>,
    pub accelerator_names: Vec<String>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub allowed_instance_types: Vec<String>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
    pub require_encryption_in_transit: Option<bool>,
}
/// Descriptor of [`InstanceRequirementsRequest`].
pub static INSTANCE_REQUIREMENTS_REQUEST: StructDesc = StructDesc { name: "InstanceRequirementsRequest", members: &[
    Member { name: "VCpuCount", query: "VCpuCount", xml: "VCpuCount", required: true, sensitive: false, kind: Kind::Struct(&V_CPU_COUNT_RANGE_REQUEST) },
    Member { name: "MemoryMiB", query: "MemoryMiB", xml: "MemoryMiB", required: true, sensitive: false, kind: Kind::Struct(&MEMORY_MI_B_REQUEST) },
    Member { name: "CpuManufacturers", query: "CpuManufacturer", xml: "CpuManufacturer", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::cpu_manufacturer::DESC) }) },
    Member { name: "MemoryGiBPerVCpu", query: "MemoryGiBPerVCpu", xml: "MemoryGiBPerVCpu", required: false, sensitive: false, kind: Kind::Struct(&MEMORY_GI_B_PER_V_CPU_REQUEST) },
    Member { name: "ExcludedInstanceTypes", query: "ExcludedInstanceType", xml: "ExcludedInstanceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceGenerations", query: "InstanceGeneration", xml: "InstanceGeneration", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::instance_generation::DESC) }) },
    Member { name: "SpotMaxPricePercentageOverLowestPrice", query: "SpotMaxPricePercentageOverLowestPrice", xml: "SpotMaxPricePercentageOverLowestPrice", required: false, sensitive: false, kind: I32 },
    Member { name: "OnDemandMaxPricePercentageOverLowestPrice", query: "OnDemandMaxPricePercentageOverLowestPrice", xml: "OnDemandMaxPricePercentageOverLowestPrice", required: false, sensitive: false, kind: I32 },
    Member { name: "BareMetal", query: "BareMetal", xml: "BareMetal", required: false, sensitive: false, kind: Kind::Enum(&enums::bare_metal::DESC) },
    Member { name: "BurstablePerformance", query: "BurstablePerformance", xml: "BurstablePerformance", required: false, sensitive: false, kind: Kind::Enum(&enums::burstable_performance::DESC) },
    Member { name: "RequireHibernateSupport", query: "RequireHibernateSupport", xml: "RequireHibernateSupport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceCount", query: "NetworkInterfaceCount", xml: "NetworkInterfaceCount", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_COUNT_REQUEST) },
    Member { name: "LocalStorage", query: "LocalStorage", xml: "LocalStorage", required: false, sensitive: false, kind: Kind::Enum(&enums::local_storage::DESC) },
    Member { name: "LocalStorageTypes", query: "LocalStorageType", xml: "LocalStorageType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::local_storage_type::DESC) }) },
    Member { name: "TotalLocalStorageGB", query: "TotalLocalStorageGB", xml: "TotalLocalStorageGB", required: false, sensitive: false, kind: Kind::Struct(&TOTAL_LOCAL_STORAGE_GB_REQUEST) },
    Member { name: "BaselineEbsBandwidthMbps", query: "BaselineEbsBandwidthMbps", xml: "BaselineEbsBandwidthMbps", required: false, sensitive: false, kind: Kind::Struct(&BASELINE_EBS_BANDWIDTH_MBPS_REQUEST) },
    Member { name: "AcceleratorTypes", query: "AcceleratorType", xml: "AcceleratorType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::accelerator_type::DESC) }) },
    Member { name: "AcceleratorCount", query: "AcceleratorCount", xml: "AcceleratorCount", required: false, sensitive: false, kind: Kind::Struct(&ACCELERATOR_COUNT_REQUEST) },
    Member { name: "AcceleratorManufacturers", query: "AcceleratorManufacturer", xml: "AcceleratorManufacturer", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::accelerator_manufacturer::DESC) }) },
    Member { name: "AcceleratorNames", query: "AcceleratorName", xml: "AcceleratorName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::accelerator_name::DESC) }) },
    Member { name: "AcceleratorTotalMemoryMiB", query: "AcceleratorTotalMemoryMiB", xml: "AcceleratorTotalMemoryMiB", required: false, sensitive: false, kind: Kind::Struct(&ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST) },
    Member { name: "NetworkBandwidthGbps", query: "NetworkBandwidthGbps", xml: "NetworkBandwidthGbps", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_BANDWIDTH_GBPS_REQUEST) },
    Member { name: "AllowedInstanceTypes", query: "AllowedInstanceType", xml: "AllowedInstanceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", query: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", xml: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", required: false, sensitive: false, kind: I32 },
    Member { name: "BaselinePerformanceFactors", query: "BaselinePerformanceFactors", xml: "BaselinePerformanceFactors", required: false, sensitive: false, kind: Kind::Struct(&BASELINE_PERFORMANCE_FACTORS_REQUEST) },
    Member { name: "RequireEncryptionInTransit", query: "RequireEncryptionInTransit", xml: "RequireEncryptionInTransit", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for InstanceRequirementsRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_REQUIREMENTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.v_cpu_count,
            1 => &self.memory_mi_b,
            2 => &self.cpu_manufacturers,
            3 => &self.memory_gi_b_per_v_cpu,
            4 => &self.excluded_instance_types,
            5 => &self.instance_generations,
            6 => &self.spot_max_price_percentage_over_lowest_price,
            7 => &self.on_demand_max_price_percentage_over_lowest_price,
            8 => &self.bare_metal,
            9 => &self.burstable_performance,
            10 => &self.require_hibernate_support,
            11 => &self.network_interface_count,
            12 => &self.local_storage,
            13 => &self.local_storage_types,
            14 => &self.total_local_storage_gb,
            15 => &self.baseline_ebs_bandwidth_mbps,
            16 => &self.accelerator_types,
            17 => &self.accelerator_count,
            18 => &self.accelerator_manufacturers,
            19 => &self.accelerator_names,
            20 => &self.accelerator_total_memory_mi_b,
            21 => &self.network_bandwidth_gbps,
            22 => &self.allowed_instance_types,
            23 => &self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            24 => &self.baseline_performance_factors,
            25 => &self.require_encryption_in_transit,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.v_cpu_count,
            1 => &mut self.memory_mi_b,
            2 => &mut self.cpu_manufacturers,
            3 => &mut self.memory_gi_b_per_v_cpu,
            4 => &mut self.excluded_instance_types,
            5 => &mut self.instance_generations,
            6 => &mut self.spot_max_price_percentage_over_lowest_price,
            7 => &mut self.on_demand_max_price_percentage_over_lowest_price,
            8 => &mut self.bare_metal,
            9 => &mut self.burstable_performance,
            10 => &mut self.require_hibernate_support,
            11 => &mut self.network_interface_count,
            12 => &mut self.local_storage,
            13 => &mut self.local_storage_types,
            14 => &mut self.total_local_storage_gb,
            15 => &mut self.baseline_ebs_bandwidth_mbps,
            16 => &mut self.accelerator_types,
            17 => &mut self.accelerator_count,
            18 => &mut self.accelerator_manufacturers,
            19 => &mut self.accelerator_names,
            20 => &mut self.accelerator_total_memory_mi_b,
            21 => &mut self.network_bandwidth_gbps,
            22 => &mut self.allowed_instance_types,
            23 => &mut self.max_spot_price_as_percentage_of_optimal_on_demand_price,
            24 => &mut self.baseline_performance_factors,
            25 => &mut self.require_encryption_in_transit,
            _ => no_member(index),
        }
    }
}
structure!(InstanceRequirementsRequest);

#[derive(Clone, Default)]
pub struct InstanceRequirementsWithMetadataRequest {
    pub architecture_types: Vec<String>,
    pub virtualization_types: Vec<String>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
}
/// Descriptor of [`InstanceRequirementsWithMetadataRequest`].
pub static INSTANCE_REQUIREMENTS_WITH_METADATA_REQUEST: StructDesc = StructDesc { name: "InstanceRequirementsWithMetadataRequest", members: &[
    Member { name: "ArchitectureTypes", query: "ArchitectureType", xml: "ArchitectureType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::architecture_type::DESC) }) },
    Member { name: "VirtualizationTypes", query: "VirtualizationType", xml: "VirtualizationType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::virtualization_type::DESC) }) },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "InstanceRequirements", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS_REQUEST) },
] };
impl Structure for InstanceRequirementsWithMetadataRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_REQUIREMENTS_WITH_METADATA_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.architecture_types,
            1 => &self.virtualization_types,
            2 => &self.instance_requirements,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.architecture_types,
            1 => &mut self.virtualization_types,
            2 => &mut self.instance_requirements,
            _ => no_member(index),
        }
    }
}
structure!(InstanceRequirementsWithMetadataRequest);

#[derive(Clone, Default)]
pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    pub mac_address: Option<String>,
    pub secondary_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_addresses: Vec<InstanceSecondaryInterfacePrivateIpAddress>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub secondary_subnet_id: Option<String>,
    pub secondary_network_id: Option<String>,
    pub interface_type: Option<String>,
}
/// Descriptor of [`InstanceSecondaryInterface`].
pub static INSTANCE_SECONDARY_INTERFACE: StructDesc = StructDesc { name: "InstanceSecondaryInterface", members: &[
    Member { name: "Attachment", query: "Attachment", xml: "attachment", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_SECONDARY_INTERFACE_ATTACHMENT) },
    Member { name: "MacAddress", query: "MacAddress", xml: "macAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryInterfaceId", query: "SecondaryInterfaceId", xml: "secondaryInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddressSet", xml: "privateIpAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS) }) },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_interface_status::DESC) },
    Member { name: "SecondarySubnetId", query: "SecondarySubnetId", xml: "secondarySubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkId", query: "SecondaryNetworkId", xml: "secondaryNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "interfaceType", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_interface_type::DESC) },
] };
impl Structure for InstanceSecondaryInterface {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_SECONDARY_INTERFACE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attachment,
            1 => &self.mac_address,
            2 => &self.secondary_interface_id,
            3 => &self.owner_id,
            4 => &self.private_ip_addresses,
            5 => &self.source_dest_check,
            6 => &self.status,
            7 => &self.secondary_subnet_id,
            8 => &self.secondary_network_id,
            9 => &self.interface_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attachment,
            1 => &mut self.mac_address,
            2 => &mut self.secondary_interface_id,
            3 => &mut self.owner_id,
            4 => &mut self.private_ip_addresses,
            5 => &mut self.source_dest_check,
            6 => &mut self.status,
            7 => &mut self.secondary_subnet_id,
            8 => &mut self.secondary_network_id,
            9 => &mut self.interface_type,
            _ => no_member(index),
        }
    }
}
structure!(InstanceSecondaryInterface);

#[derive(Clone, Default)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<String>,
    pub network_card_index: Option<i32>,
}
/// Descriptor of [`InstanceSecondaryInterfaceAttachment`].
pub static INSTANCE_SECONDARY_INTERFACE_ATTACHMENT: StructDesc = StructDesc { name: "InstanceSecondaryInterfaceAttachment", members: &[
    Member { name: "AttachTime", query: "AttachTime", xml: "attachTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::attachment_status::DESC) },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InstanceSecondaryInterfaceAttachment {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_SECONDARY_INTERFACE_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attach_time,
            1 => &self.attachment_id,
            2 => &self.delete_on_termination,
            3 => &self.device_index,
            4 => &self.status,
            5 => &self.network_card_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attach_time,
            1 => &mut self.attachment_id,
            2 => &mut self.delete_on_termination,
            3 => &mut self.device_index,
            4 => &mut self.status,
            5 => &mut self.network_card_index,
            _ => no_member(index),
        }
    }
}
structure!(InstanceSecondaryInterfaceAttachment);

#[derive(Clone, Default)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`InstanceSecondaryInterfacePrivateIpAddress`].
pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS: StructDesc = StructDesc { name: "InstanceSecondaryInterfacePrivateIpAddress", members: &[
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceSecondaryInterfacePrivateIpAddress {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(InstanceSecondaryInterfacePrivateIpAddress);

#[derive(Clone, Default)]
pub struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`InstanceSecondaryInterfacePrivateIpAddressRequest`].
pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST: StructDesc = StructDesc { name: "InstanceSecondaryInterfacePrivateIpAddressRequest", members: &[
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceSecondaryInterfacePrivateIpAddressRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(InstanceSecondaryInterfacePrivateIpAddressRequest);

#[derive(Clone, Default)]
pub struct InstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub private_ip_addresses: Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>,
    pub private_ip_address_count: Option<i32>,
    pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
}
/// Descriptor of [`InstanceSecondaryInterfaceSpecificationRequest`].
pub static INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "InstanceSecondaryInterfaceSpecificationRequest", members: &[
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "DeleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "DeviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST) }) },
    Member { name: "PrivateIpAddressCount", query: "PrivateIpAddressCount", xml: "PrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SecondarySubnetId", query: "SecondarySubnetId", xml: "SecondarySubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "InterfaceType", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_interface_type::DESC) },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "NetworkCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InstanceSecondaryInterfaceSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.delete_on_termination,
            1 => &self.device_index,
            2 => &self.private_ip_addresses,
            3 => &self.private_ip_address_count,
            4 => &self.secondary_subnet_id,
            5 => &self.interface_type,
            6 => &self.network_card_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.delete_on_termination,
            1 => &mut self.device_index,
            2 => &mut self.private_ip_addresses,
            3 => &mut self.private_ip_address_count,
            4 => &mut self.secondary_subnet_id,
            5 => &mut self.interface_type,
            6 => &mut self.network_card_index,
            _ => no_member(index),
        }
    }
}
structure!(InstanceSecondaryInterfaceSpecificationRequest);

#[derive(Clone, Default)]
pub struct InstanceSpecification {
    pub instance_id: Option<String>,
    pub exclude_boot_volume: Option<bool>,
    pub exclude_data_volume_ids: Vec<String>,
}
/// Descriptor of [`InstanceSpecification`].
pub static INSTANCE_SPECIFICATION: StructDesc = StructDesc { name: "InstanceSpecification", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ExcludeBootVolume", query: "ExcludeBootVolume", xml: "ExcludeBootVolume", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ExcludeDataVolumeIds", query: "ExcludeDataVolumeId", xml: "ExcludeDataVolumeId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VolumeId", kind: Kind::Str }) },
] };
impl Structure for InstanceSpecification {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.exclude_boot_volume,
            2 => &self.exclude_data_volume_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.exclude_boot_volume,
            2 => &mut self.exclude_data_volume_ids,
            _ => no_member(index),
        }
    }
}
structure!(InstanceSpecification);

#[derive(Clone, Default)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<String>,
}
/// Descriptor of [`InstanceState`].
pub static INSTANCE_STATE: StructDesc = StructDesc { name: "InstanceState", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: I32 },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_state_name::DESC) },
] };
impl Structure for InstanceState {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_STATE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(InstanceState);

#[derive(Clone, Default)]
pub struct InstanceStateChange {
    pub instance_id: Option<String>,
    pub current_state: Option<InstanceState>,
    pub previous_state: Option<InstanceState>,
}
/// Descriptor of [`InstanceStateChange`].
pub static INSTANCE_STATE_CHANGE: StructDesc = StructDesc { name: "InstanceStateChange", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CurrentState", query: "CurrentState", xml: "currentState", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATE) },
    Member { name: "PreviousState", query: "PreviousState", xml: "previousState", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATE) },
] };
impl Structure for InstanceStateChange {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_STATE_CHANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.current_state,
            2 => &self.previous_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.current_state,
            2 => &mut self.previous_state,
            _ => no_member(index),
        }
    }
}
structure!(InstanceStateChange);

#[derive(Clone, Default)]
pub struct InstanceStatus {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub events: Vec<InstanceStatusEvent>,
    pub instance_id: Option<String>,
    pub instance_state: Option<InstanceState>,
    pub instance_status: Option<InstanceStatusSummary>,
    pub system_status: Option<InstanceStatusSummary>,
    pub attached_ebs_status: Option<EbsStatusSummary>,
}
/// Descriptor of [`InstanceStatus`].
pub static INSTANCE_STATUS: StructDesc = StructDesc { name: "InstanceStatus", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
    Member { name: "Events", query: "EventsSet", xml: "eventsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_STATUS_EVENT) }) },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceState", query: "InstanceState", xml: "instanceState", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATE) },
    Member { name: "InstanceStatus", query: "InstanceStatus", xml: "instanceStatus", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATUS_SUMMARY) },
    Member { name: "SystemStatus", query: "SystemStatus", xml: "systemStatus", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATUS_SUMMARY) },
    Member { name: "AttachedEbsStatus", query: "AttachedEbsStatus", xml: "attachedEbsStatus", required: false, sensitive: false, kind: Kind::Struct(&EBS_STATUS_SUMMARY) },
] };
impl Structure for InstanceStatus {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.outpost_arn,
            3 => &self.operator,
            4 => &self.events,
            5 => &self.instance_id,
            6 => &self.instance_state,
            7 => &self.instance_status,
            8 => &self.system_status,
            9 => &self.attached_ebs_status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.outpost_arn,
            3 => &mut self.operator,
            4 => &mut self.events,
            5 => &mut self.instance_id,
            6 => &mut self.instance_state,
            7 => &mut self.instance_status,
            8 => &mut self.system_status,
            9 => &mut self.attached_ebs_status,
            _ => no_member(index),
        }
    }
}
structure!(InstanceStatus);

#[derive(Clone, Default)]
pub struct InstanceStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
}
/// Descriptor of [`InstanceStatusDetails`].
pub static INSTANCE_STATUS_DETAILS: StructDesc = StructDesc { name: "InstanceStatusDetails", members: &[
    Member { name: "ImpairedSince", query: "ImpairedSince", xml: "impairedSince", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Enum(&enums::status_name::DESC) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::status_type::DESC) },
] };
impl Structure for InstanceStatusDetails {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_STATUS_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.impaired_since,
            1 => &self.name,
            2 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.impaired_since,
            1 => &mut self.name,
            2 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(InstanceStatusDetails);

#[derive(Clone, Default)]
pub struct InstanceStatusEvent {
    pub instance_event_id: Option<String>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub not_before_deadline: Option<Timestamp>,
}
/// Descriptor of [`InstanceStatusEvent`].
pub static INSTANCE_STATUS_EVENT: StructDesc = StructDesc { name: "InstanceStatusEvent", members: &[
    Member { name: "InstanceEventId", query: "InstanceEventId", xml: "instanceEventId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::event_code::DESC) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NotAfter", query: "NotAfter", xml: "notAfter", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "NotBefore", query: "NotBefore", xml: "notBefore", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "NotBeforeDeadline", query: "NotBeforeDeadline", xml: "notBeforeDeadline", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for InstanceStatusEvent {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_STATUS_EVENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_event_id,
            1 => &self.code,
            2 => &self.description,
            3 => &self.not_after,
            4 => &self.not_before,
            5 => &self.not_before_deadline,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_event_id,
            1 => &mut self.code,
            2 => &mut self.description,
            3 => &mut self.not_after,
            4 => &mut self.not_before,
            5 => &mut self.not_before_deadline,
            _ => no_member(index),
        }
    }
}
structure!(InstanceStatusEvent);

#[derive(Clone, Default)]
pub struct InstanceStatusSummary {
    pub details: Vec<InstanceStatusDetails>,
    pub status: Option<String>,
}
/// Descriptor of [`InstanceStatusSummary`].
pub static INSTANCE_STATUS_SUMMARY: StructDesc = StructDesc { name: "InstanceStatusSummary", members: &[
    Member { name: "Details", query: "Details", xml: "details", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_STATUS_DETAILS) }) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::summary_status::DESC) },
] };
impl Structure for InstanceStatusSummary {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_STATUS_SUMMARY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.details,
            1 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.details,
            1 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(InstanceStatusSummary);

#[derive(Clone, Default)]
pub struct InstanceStorageInfo {
    pub total_size_in_gb: Option<i64>,
    pub disks: Vec<DiskInfo>,
    pub nvme_support: Option<String>,
    pub encryption_support: Option<String>,
}
/// Descriptor of [`InstanceStorageInfo`].
pub static INSTANCE_STORAGE_INFO: StructDesc = StructDesc { name: "InstanceStorageInfo", members: &[
    Member { name: "TotalSizeInGB", query: "TotalSizeInGB", xml: "totalSizeInGB", required: false, sensitive: false, kind: I64 },
    Member { name: "Disks", query: "Disks", xml: "disks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DISK_INFO) }) },
    Member { name: "NvmeSupport", query: "NvmeSupport", xml: "nvmeSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::ephemeral_nvme_support::DESC) },
    Member { name: "EncryptionSupport", query: "EncryptionSupport", xml: "encryptionSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_storage_encryption_support::DESC) },
] };
impl Structure for InstanceStorageInfo {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_STORAGE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.total_size_in_gb,
            1 => &self.disks,
            2 => &self.nvme_support,
            3 => &self.encryption_support,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.total_size_in_gb,
            1 => &mut self.disks,
            2 => &mut self.nvme_support,
            3 => &mut self.encryption_support,
            _ => no_member(index),
        }
    }
}
structure!(InstanceStorageInfo);

#[derive(Clone, Default)]
pub struct InstanceTagNotificationAttribute {
    pub instance_tag_keys: Vec<String>,
    pub include_all_tags_of_instance: Option<bool>,
}
/// Descriptor of [`InstanceTagNotificationAttribute`].
pub static INSTANCE_TAG_NOTIFICATION_ATTRIBUTE: StructDesc = StructDesc { name: "InstanceTagNotificationAttribute", members: &[
    Member { name: "InstanceTagKeys", query: "InstanceTagKeySet", xml: "instanceTagKeySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "IncludeAllTagsOfInstance", query: "IncludeAllTagsOfInstance", xml: "includeAllTagsOfInstance", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for InstanceTagNotificationAttribute {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_TAG_NOTIFICATION_ATTRIBUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_tag_keys,
            1 => &self.include_all_tags_of_instance,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_tag_keys,
            1 => &mut self.include_all_tags_of_instance,
            _ => no_member(index),
        }
    }
}
structure!(InstanceTagNotificationAttribute);

#[derive(Clone, Default)]
pub struct InstanceTopology {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub group_name: Option<String>,
    pub network_nodes: Vec<String>,
    pub availability_zone: Option<String>,
    pub zone_id: Option<String>,
    pub capacity_block_id: Option<String>,
}
/// Descriptor of [`InstanceTopology`].
pub static INSTANCE_TOPOLOGY: StructDesc = StructDesc { name: "InstanceTopology", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkNodes", query: "NetworkNodeSet", xml: "networkNodeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ZoneId", query: "ZoneId", xml: "zoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityBlockId", query: "CapacityBlockId", xml: "capacityBlockId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceTopology {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_TOPOLOGY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.instance_type,
            2 => &self.group_name,
            3 => &self.network_nodes,
            4 => &self.availability_zone,
            5 => &self.zone_id,
            6 => &self.capacity_block_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.instance_type,
            2 => &mut self.group_name,
            3 => &mut self.network_nodes,
            4 => &mut self.availability_zone,
            5 => &mut self.zone_id,
            6 => &mut self.capacity_block_id,
            _ => no_member(index),
        }
    }
}
structure!(InstanceTopology);

#[derive(Clone, Default)]
pub struct InstanceTypeInfo {
    pub instance_type: Option<String>,
    pub current_generation: Option<bool>,
    pub free_tier_eligible: Option<bool>,
    pub supported_usage_classes: Vec<String>,
    pub supported_root_device_types: Vec<String>,
    pub supported_virtualization_types: Vec<String>,
    pub bare_metal: Option<bool>,
    pub hypervisor: Option<String>,
    pub processor_info: Option<ProcessorInfo>,
    pub v_cpu_info: Option<VCpuInfo>,
    pub memory_info: Option<MemoryInfo>,
    pub instance_storage_supported: Option<bool>,
    pub instance_storage_info: Option<InstanceStorageInfo>,
    pub ebs_info: Option<EbsInfo>,
    pub network_info: Option<NetworkInfo>,
    pub gpu_info: Option<GpuInfo>,
    pub fpga_info: Option<FpgaInfo>,
    pub placement_group_info: Option<PlacementGroupInfo>,
    pub inference_accelerator_info: Option<InferenceAcceleratorInfo>,
    pub hibernation_supported: Option<bool>,
    pub burstable_performance_supported: Option<bool>,
    pub dedicated_hosts_supported: Option<bool>,
    pub auto_recovery_supported: Option<bool>,
    pub supported_boot_modes: Vec<String>,
    pub nitro_enclaves_support: Option<String>,
    pub nitro_tpm_support: Option<String>,
    pub nitro_tpm_info: Option<NitroTpmInfo>,
    pub media_accelerator_info: Option<MediaAcceleratorInfo>,
    pub neuron_info: Option<NeuronInfo>,
    pub phc_support: Option<String>,
    pub reboot_migration_support: Option<String>,
    pub supported_in_region: Option<bool>,
}
/// Descriptor of [`InstanceTypeInfo`].
pub static INSTANCE_TYPE_INFO: StructDesc = StructDesc { name: "InstanceTypeInfo", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "CurrentGeneration", query: "CurrentGeneration", xml: "currentGeneration", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FreeTierEligible", query: "FreeTierEligible", xml: "freeTierEligible", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SupportedUsageClasses", query: "SupportedUsageClasses", xml: "supportedUsageClasses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::usage_class_type::DESC) }) },
    Member { name: "SupportedRootDeviceTypes", query: "SupportedRootDeviceTypes", xml: "supportedRootDeviceTypes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::root_device_type::DESC) }) },
    Member { name: "SupportedVirtualizationTypes", query: "SupportedVirtualizationTypes", xml: "supportedVirtualizationTypes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::virtualization_type::DESC) }) },
    Member { name: "BareMetal", query: "BareMetal", xml: "bareMetal", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Hypervisor", query: "Hypervisor", xml: "hypervisor", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type_hypervisor::DESC) },
    Member { name: "ProcessorInfo", query: "ProcessorInfo", xml: "processorInfo", required: false, sensitive: false, kind: Kind::Struct(&PROCESSOR_INFO) },
    Member { name: "VCpuInfo", query: "VCpuInfo", xml: "vCpuInfo", required: false, sensitive: false, kind: Kind::Struct(&V_CPU_INFO) },
    Member { name: "MemoryInfo", query: "MemoryInfo", xml: "memoryInfo", required: false, sensitive: false, kind: Kind::Struct(&MEMORY_INFO) },
    Member { name: "InstanceStorageSupported", query: "InstanceStorageSupported", xml: "instanceStorageSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceStorageInfo", query: "InstanceStorageInfo", xml: "instanceStorageInfo", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STORAGE_INFO) },
    Member { name: "EbsInfo", query: "EbsInfo", xml: "ebsInfo", required: false, sensitive: false, kind: Kind::Struct(&EBS_INFO) },
    Member { name: "NetworkInfo", query: "NetworkInfo", xml: "networkInfo", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INFO) },
    Member { name: "GpuInfo", query: "GpuInfo", xml: "gpuInfo", required: false, sensitive: false, kind: Kind::Struct(&GPU_INFO) },
    Member { name: "FpgaInfo", query: "FpgaInfo", xml: "fpgaInfo", required: false, sensitive: false, kind: Kind::Struct(&FPGA_INFO) },
    Member { name: "PlacementGroupInfo", query: "PlacementGroupInfo", xml: "placementGroupInfo", required: false, sensitive: false, kind: Kind::Struct(&PLACEMENT_GROUP_INFO) },
    Member { name: "InferenceAcceleratorInfo", query: "InferenceAcceleratorInfo", xml: "inferenceAcceleratorInfo", required: false, sensitive: false, kind: Kind::Struct(&INFERENCE_ACCELERATOR_INFO) },
    Member { name: "HibernationSupported", query: "HibernationSupported", xml: "hibernationSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "BurstablePerformanceSupported", query: "BurstablePerformanceSupported", xml: "burstablePerformanceSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DedicatedHostsSupported", query: "DedicatedHostsSupported", xml: "dedicatedHostsSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AutoRecoverySupported", query: "AutoRecoverySupported", xml: "autoRecoverySupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SupportedBootModes", query: "SupportedBootModes", xml: "supportedBootModes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::boot_mode_type::DESC) }) },
    Member { name: "NitroEnclavesSupport", query: "NitroEnclavesSupport", xml: "nitroEnclavesSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::nitro_enclaves_support::DESC) },
    Member { name: "NitroTpmSupport", query: "NitroTpmSupport", xml: "nitroTpmSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::nitro_tpm_support::DESC) },
    Member { name: "NitroTpmInfo", query: "NitroTpmInfo", xml: "nitroTpmInfo", required: false, sensitive: false, kind: Kind::Struct(&NITRO_TPM_INFO) },
    Member { name: "MediaAcceleratorInfo", query: "MediaAcceleratorInfo", xml: "mediaAcceleratorInfo", required: false, sensitive: false, kind: Kind::Struct(&MEDIA_ACCELERATOR_INFO) },
    Member { name: "NeuronInfo", query: "NeuronInfo", xml: "neuronInfo", required: false, sensitive: false, kind: Kind::Struct(&NEURON_INFO) },
    Member { name: "PhcSupport", query: "PhcSupport", xml: "phcSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::phc_support::DESC) },
    Member { name: "RebootMigrationSupport", query: "RebootMigrationSupport", xml: "rebootMigrationSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::reboot_migration_support::DESC) },
    Member { name: "SupportedInRegion", query: "SupportedInRegion", xml: "supportedInRegion", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for InstanceTypeInfo {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_TYPE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            1 => &self.current_generation,
            2 => &self.free_tier_eligible,
            3 => &self.supported_usage_classes,
            4 => &self.supported_root_device_types,
            5 => &self.supported_virtualization_types,
            6 => &self.bare_metal,
            7 => &self.hypervisor,
            8 => &self.processor_info,
            9 => &self.v_cpu_info,
            10 => &self.memory_info,
            11 => &self.instance_storage_supported,
            12 => &self.instance_storage_info,
            13 => &self.ebs_info,
            14 => &self.network_info,
            15 => &self.gpu_info,
            16 => &self.fpga_info,
            17 => &self.placement_group_info,
            18 => &self.inference_accelerator_info,
            19 => &self.hibernation_supported,
            20 => &self.burstable_performance_supported,
            21 => &self.dedicated_hosts_supported,
            22 => &self.auto_recovery_supported,
            23 => &self.supported_boot_modes,
            24 => &self.nitro_enclaves_support,
            25 => &self.nitro_tpm_support,
            26 => &self.nitro_tpm_info,
            27 => &self.media_accelerator_info,
            28 => &self.neuron_info,
            29 => &self.phc_support,
            30 => &self.reboot_migration_support,
            31 => &self.supported_in_region,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            1 => &mut self.current_generation,
            2 => &mut self.free_tier_eligible,
            3 => &mut self.supported_usage_classes,
            4 => &mut self.supported_root_device_types,
            5 => &mut self.supported_virtualization_types,
            6 => &mut self.bare_metal,
            7 => &mut self.hypervisor,
            8 => &mut self.processor_info,
            9 => &mut self.v_cpu_info,
            10 => &mut self.memory_info,
            11 => &mut self.instance_storage_supported,
            12 => &mut self.instance_storage_info,
            13 => &mut self.ebs_info,
            14 => &mut self.network_info,
            15 => &mut self.gpu_info,
            16 => &mut self.fpga_info,
            17 => &mut self.placement_group_info,
            18 => &mut self.inference_accelerator_info,
            19 => &mut self.hibernation_supported,
            20 => &mut self.burstable_performance_supported,
            21 => &mut self.dedicated_hosts_supported,
            22 => &mut self.auto_recovery_supported,
            23 => &mut self.supported_boot_modes,
            24 => &mut self.nitro_enclaves_support,
            25 => &mut self.nitro_tpm_support,
            26 => &mut self.nitro_tpm_info,
            27 => &mut self.media_accelerator_info,
            28 => &mut self.neuron_info,
            29 => &mut self.phc_support,
            30 => &mut self.reboot_migration_support,
            31 => &mut self.supported_in_region,
            _ => no_member(index),
        }
    }
}
structure!(InstanceTypeInfo);

#[derive(Clone, Default)]
pub struct InstanceTypeInfoFromInstanceRequirements {
    pub instance_type: Option<String>,
}
/// Descriptor of [`InstanceTypeInfoFromInstanceRequirements`].
pub static INSTANCE_TYPE_INFO_FROM_INSTANCE_REQUIREMENTS: StructDesc = StructDesc { name: "InstanceTypeInfoFromInstanceRequirements", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceTypeInfoFromInstanceRequirements {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_TYPE_INFO_FROM_INSTANCE_REQUIREMENTS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            _ => no_member(index),
        }
    }
}
structure!(InstanceTypeInfoFromInstanceRequirements);

#[derive(Clone, Default)]
pub struct InstanceTypeOffering {
    pub instance_type: Option<String>,
    pub location_type: Option<String>,
    pub location: Option<String>,
}
/// Descriptor of [`InstanceTypeOffering`].
pub static INSTANCE_TYPE_OFFERING: StructDesc = StructDesc { name: "InstanceTypeOffering", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "LocationType", query: "LocationType", xml: "locationType", required: false, sensitive: false, kind: Kind::Enum(&enums::location_type::DESC) },
    Member { name: "Location", query: "Location", xml: "location", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceTypeOffering {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_TYPE_OFFERING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            1 => &self.location_type,
            2 => &self.location,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            1 => &mut self.location_type,
            2 => &mut self.location,
            _ => no_member(index),
        }
    }
}
structure!(InstanceTypeOffering);

#[derive(Clone, Default)]
pub struct InstanceUsage {
    pub account_id: Option<String>,
    pub used_instance_count: Option<i32>,
}
/// Descriptor of [`InstanceUsage`].
pub static INSTANCE_USAGE: StructDesc = StructDesc { name: "InstanceUsage", members: &[
    Member { name: "AccountId", query: "AccountId", xml: "accountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UsedInstanceCount", query: "UsedInstanceCount", xml: "usedInstanceCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InstanceUsage {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_USAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.account_id,
            1 => &self.used_instance_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.account_id,
            1 => &mut self.used_instance_count,
            _ => no_member(index),
        }
    }
}
structure!(InstanceUsage);

#[derive(Clone, Default)]
pub struct IntegrateServices {
    pub athena_integrations: Vec<AthenaIntegration>,
}
/// Descriptor of [`IntegrateServices`].
pub static INTEGRATE_SERVICES: StructDesc = StructDesc { name: "IntegrateServices", members: &[
    Member { name: "AthenaIntegrations", query: "AthenaIntegration", xml: "AthenaIntegration", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ATHENA_INTEGRATION) }) },
] };
impl Structure for IntegrateServices {
    fn desc(&self) -> &'static StructDesc { &INTEGRATE_SERVICES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.athena_integrations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.athena_integrations,
            _ => no_member(index),
        }
    }
}
structure!(IntegrateServices);

#[derive(Clone, Default)]
pub struct InternetGateway {
    pub attachments: Vec<InternetGatewayAttachment>,
    pub internet_gateway_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`InternetGateway`].
pub static INTERNET_GATEWAY: StructDesc = StructDesc { name: "InternetGateway", members: &[
    Member { name: "Attachments", query: "AttachmentSet", xml: "attachmentSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INTERNET_GATEWAY_ATTACHMENT) }) },
    Member { name: "InternetGatewayId", query: "InternetGatewayId", xml: "internetGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for InternetGateway {
    fn desc(&self) -> &'static StructDesc { &INTERNET_GATEWAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attachments,
            1 => &self.internet_gateway_id,
            2 => &self.owner_id,
            3 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attachments,
            1 => &mut self.internet_gateway_id,
            2 => &mut self.owner_id,
            3 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(InternetGateway);

#[derive(Clone, Default)]
pub struct InternetGatewayAttachment {
    pub state: Option<String>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`InternetGatewayAttachment`].
pub static INTERNET_GATEWAY_ATTACHMENT: StructDesc = StructDesc { name: "InternetGatewayAttachment", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::attachment_status::DESC) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InternetGatewayAttachment {
    fn desc(&self) -> &'static StructDesc { &INTERNET_GATEWAY_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(InternetGatewayAttachment);

#[derive(Clone, Default)]
pub struct InterruptibleCapacityAllocation {
    pub instance_count: Option<i32>,
    pub target_instance_count: Option<i32>,
    pub status: Option<String>,
    pub interruptible_capacity_reservation_id: Option<String>,
    pub interruption_type: Option<String>,
}
/// Descriptor of [`InterruptibleCapacityAllocation`].
pub static INTERRUPTIBLE_CAPACITY_ALLOCATION: StructDesc = StructDesc { name: "InterruptibleCapacityAllocation", members: &[
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "TargetInstanceCount", query: "TargetInstanceCount", xml: "targetInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::interruptible_capacity_reservation_allocation_status::DESC) },
    Member { name: "InterruptibleCapacityReservationId", query: "InterruptibleCapacityReservationId", xml: "interruptibleCapacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterruptionType", query: "InterruptionType", xml: "interruptionType", required: false, sensitive: false, kind: Kind::Enum(&enums::interruption_type::DESC) },
] };
impl Structure for InterruptibleCapacityAllocation {
    fn desc(&self) -> &'static StructDesc { &INTERRUPTIBLE_CAPACITY_ALLOCATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_count,
            1 => &self.target_instance_count,
            2 => &self.status,
            3 => &self.interruptible_capacity_reservation_id,
            4 => &self.interruption_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_count,
            1 => &mut self.target_instance_count,
            2 => &mut self.status,
            3 => &mut self.interruptible_capacity_reservation_id,
            4 => &mut self.interruption_type,
            _ => no_member(index),
        }
    }
}
structure!(InterruptibleCapacityAllocation);

#[derive(Clone, Default)]
pub struct InterruptionInfo {
    pub source_capacity_reservation_id: Option<String>,
    pub interruption_type: Option<String>,
}
/// Descriptor of [`InterruptionInfo`].
pub static INTERRUPTION_INFO: StructDesc = StructDesc { name: "InterruptionInfo", members: &[
    Member { name: "SourceCapacityReservationId", query: "SourceCapacityReservationId", xml: "sourceCapacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterruptionType", query: "InterruptionType", xml: "interruptionType", required: false, sensitive: false, kind: Kind::Enum(&enums::interruption_type::DESC) },
] };
impl Structure for InterruptionInfo {
    fn desc(&self) -> &'static StructDesc { &INTERRUPTION_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_capacity_reservation_id,
            1 => &self.interruption_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_capacity_reservation_id,
            1 => &mut self.interruption_type,
            _ => no_member(index),
        }
    }
}
structure!(InterruptionInfo);

#[derive(Clone, Default)]
pub struct IpPermission {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Vec<UserIdGroupPair>,
    pub ip_ranges: Vec<IpRange>,
    pub ipv6_ranges: Vec<Ipv6Range>,
    pub prefix_list_ids: Vec<PrefixListId>,
}
/// Descriptor of [`IpPermission`].
pub static IP_PERMISSION: StructDesc = StructDesc { name: "IpPermission", members: &[
    Member { name: "IpProtocol", query: "IpProtocol", xml: "ipProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: I32 },
    Member { name: "UserIdGroupPairs", query: "Groups", xml: "groups", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&USER_ID_GROUP_PAIR) }) },
    Member { name: "IpRanges", query: "IpRanges", xml: "ipRanges", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_RANGE) }) },
    Member { name: "Ipv6Ranges", query: "Ipv6Ranges", xml: "ipv6Ranges", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV6_RANGE) }) },
    Member { name: "PrefixListIds", query: "PrefixListIds", xml: "prefixListIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PREFIX_LIST_ID) }) },
] };
impl Structure for IpPermission {
    fn desc(&self) -> &'static StructDesc { &IP_PERMISSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ip_protocol,
            1 => &self.from_port,
            2 => &self.to_port,
            3 => &self.user_id_group_pairs,
            4 => &self.ip_ranges,
            5 => &self.ipv6_ranges,
            6 => &self.prefix_list_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ip_protocol,
            1 => &mut self.from_port,
            2 => &mut self.to_port,
            3 => &mut self.user_id_group_pairs,
            4 => &mut self.ip_ranges,
            5 => &mut self.ipv6_ranges,
            6 => &mut self.prefix_list_ids,
            _ => no_member(index),
        }
    }
}
structure!(IpPermission);

#[derive(Clone, Default)]
pub struct IpRange {
    pub description: Option<String>,
    pub cidr_ip: Option<String>,
}
/// Descriptor of [`IpRange`].
pub static IP_RANGE: StructDesc = StructDesc { name: "IpRange", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrIp", query: "CidrIp", xml: "cidrIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpRange {
    fn desc(&self) -> &'static StructDesc { &IP_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.cidr_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.cidr_ip,
            _ => no_member(index),
        }
    }
}
structure!(IpRange);

#[derive(Clone, Default)]
pub struct Ipam {
    pub owner_id: Option<String>,
    pub ipam_id: Option<String>,
    pub ipam_arn: Option<String>,
    pub ipam_region: Option<String>,
    pub public_default_scope_id: Option<String>,
    pub private_default_scope_id: Option<String>,
    pub scope_count: Option<i32>,
    pub description: Option<String>,
    pub operating_regions: Vec<IpamOperatingRegion>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub default_resource_discovery_id: Option<String>,
    pub default_resource_discovery_association_id: Option<String>,
    pub resource_discovery_association_count: Option<i32>,
    pub state_message: Option<String>,
    pub tier: Option<String>,
    pub enable_private_gua: Option<bool>,
    pub metered_account: Option<String>,
}
/// Descriptor of [`Ipam`].
pub static IPAM: StructDesc = StructDesc { name: "Ipam", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamId", query: "IpamId", xml: "ipamId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamArn", query: "IpamArn", xml: "ipamArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamRegion", query: "IpamRegion", xml: "ipamRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicDefaultScopeId", query: "PublicDefaultScopeId", xml: "publicDefaultScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDefaultScopeId", query: "PrivateDefaultScopeId", xml: "privateDefaultScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ScopeCount", query: "ScopeCount", xml: "scopeCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OperatingRegions", query: "OperatingRegionSet", xml: "operatingRegionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_OPERATING_REGION) }) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "DefaultResourceDiscoveryId", query: "DefaultResourceDiscoveryId", xml: "defaultResourceDiscoveryId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DefaultResourceDiscoveryAssociationId", query: "DefaultResourceDiscoveryAssociationId", xml: "defaultResourceDiscoveryAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceDiscoveryAssociationCount", query: "ResourceDiscoveryAssociationCount", xml: "resourceDiscoveryAssociationCount", required: false, sensitive: false, kind: I32 },
    Member { name: "StateMessage", query: "StateMessage", xml: "stateMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tier", query: "Tier", xml: "tier", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_tier::DESC) },
    Member { name: "EnablePrivateGua", query: "EnablePrivateGua", xml: "enablePrivateGua", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MeteredAccount", query: "MeteredAccount", xml: "meteredAccount", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_metered_account::DESC) },
] };
impl Structure for Ipam {
    fn desc(&self) -> &'static StructDesc { &IPAM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.ipam_id,
            2 => &self.ipam_arn,
            3 => &self.ipam_region,
            4 => &self.public_default_scope_id,
            5 => &self.private_default_scope_id,
            6 => &self.scope_count,
            7 => &self.description,
            8 => &self.operating_regions,
            9 => &self.state,
            10 => &self.tags,
            11 => &self.default_resource_discovery_id,
            12 => &self.default_resource_discovery_association_id,
            13 => &self.resource_discovery_association_count,
            14 => &self.state_message,
            15 => &self.tier,
            16 => &self.enable_private_gua,
            17 => &self.metered_account,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.ipam_id,
            2 => &mut self.ipam_arn,
            3 => &mut self.ipam_region,
            4 => &mut self.public_default_scope_id,
            5 => &mut self.private_default_scope_id,
            6 => &mut self.scope_count,
            7 => &mut self.description,
            8 => &mut self.operating_regions,
            9 => &mut self.state,
            10 => &mut self.tags,
            11 => &mut self.default_resource_discovery_id,
            12 => &mut self.default_resource_discovery_association_id,
            13 => &mut self.resource_discovery_association_count,
            14 => &mut self.state_message,
            15 => &mut self.tier,
            16 => &mut self.enable_private_gua,
            17 => &mut self.metered_account,
            _ => no_member(index),
        }
    }
}
structure!(Ipam);

#[derive(Clone, Default)]
pub struct IpamAddressHistoryRecord {
    pub resource_owner_id: Option<String>,
    pub resource_region: Option<String>,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub resource_cidr: Option<String>,
    pub resource_name: Option<String>,
    pub resource_compliance_status: Option<String>,
    pub resource_overlap_status: Option<String>,
    pub vpc_id: Option<String>,
    pub sampled_start_time: Option<Timestamp>,
    pub sampled_end_time: Option<Timestamp>,
}
/// Descriptor of [`IpamAddressHistoryRecord`].
pub static IPAM_ADDRESS_HISTORY_RECORD: StructDesc = StructDesc { name: "IpamAddressHistoryRecord", members: &[
    Member { name: "ResourceOwnerId", query: "ResourceOwnerId", xml: "resourceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "resourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_address_history_resource_type::DESC) },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceCidr", query: "ResourceCidr", xml: "resourceCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceName", query: "ResourceName", xml: "resourceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceComplianceStatus", query: "ResourceComplianceStatus", xml: "resourceComplianceStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_compliance_status::DESC) },
    Member { name: "ResourceOverlapStatus", query: "ResourceOverlapStatus", xml: "resourceOverlapStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_overlap_status::DESC) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SampledStartTime", query: "SampledStartTime", xml: "sampledStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "SampledEndTime", query: "SampledEndTime", xml: "sampledEndTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for IpamAddressHistoryRecord {
    fn desc(&self) -> &'static StructDesc { &IPAM_ADDRESS_HISTORY_RECORD }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_owner_id,
            1 => &self.resource_region,
            2 => &self.resource_type,
            3 => &self.resource_id,
            4 => &self.resource_cidr,
            5 => &self.resource_name,
            6 => &self.resource_compliance_status,
            7 => &self.resource_overlap_status,
            8 => &self.vpc_id,
            9 => &self.sampled_start_time,
            10 => &self.sampled_end_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_owner_id,
            1 => &mut self.resource_region,
            2 => &mut self.resource_type,
            3 => &mut self.resource_id,
            4 => &mut self.resource_cidr,
            5 => &mut self.resource_name,
            6 => &mut self.resource_compliance_status,
            7 => &mut self.resource_overlap_status,
            8 => &mut self.vpc_id,
            9 => &mut self.sampled_start_time,
            10 => &mut self.sampled_end_time,
            _ => no_member(index),
        }
    }
}
structure!(IpamAddressHistoryRecord);

#[derive(Clone, Default)]
pub struct IpamCidrAuthorizationContext {
    pub message: Option<String>,
    pub signature: Option<String>,
}
/// Descriptor of [`IpamCidrAuthorizationContext`].
pub static IPAM_CIDR_AUTHORIZATION_CONTEXT: StructDesc = StructDesc { name: "IpamCidrAuthorizationContext", members: &[
    Member { name: "Message", query: "Message", xml: "Message", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Signature", query: "Signature", xml: "Signature", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamCidrAuthorizationContext {
    fn desc(&self) -> &'static StructDesc { &IPAM_CIDR_AUTHORIZATION_CONTEXT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.message,
            1 => &self.signature,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.message,
            1 => &mut self.signature,
            _ => no_member(index),
        }
    }
}
structure!(IpamCidrAuthorizationContext);

#[derive(Clone, Default)]
pub struct IpamDiscoveredAccount {
    pub account_id: Option<String>,
    pub discovery_region: Option<String>,
    pub failure_reason: Option<IpamDiscoveryFailureReason>,
    pub last_attempted_discovery_time: Option<Timestamp>,
    pub last_successful_discovery_time: Option<Timestamp>,
    pub organizational_unit_id: Option<String>,
}
/// Descriptor of [`IpamDiscoveredAccount`].
pub static IPAM_DISCOVERED_ACCOUNT: StructDesc = StructDesc { name: "IpamDiscoveredAccount", members: &[
    Member { name: "AccountId", query: "AccountId", xml: "accountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DiscoveryRegion", query: "DiscoveryRegion", xml: "discoveryRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FailureReason", query: "FailureReason", xml: "failureReason", required: false, sensitive: false, kind: Kind::Struct(&IPAM_DISCOVERY_FAILURE_REASON) },
    Member { name: "LastAttemptedDiscoveryTime", query: "LastAttemptedDiscoveryTime", xml: "lastAttemptedDiscoveryTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LastSuccessfulDiscoveryTime", query: "LastSuccessfulDiscoveryTime", xml: "lastSuccessfulDiscoveryTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "OrganizationalUnitId", query: "OrganizationalUnitId", xml: "organizationalUnitId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamDiscoveredAccount {
    fn desc(&self) -> &'static StructDesc { &IPAM_DISCOVERED_ACCOUNT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.account_id,
            1 => &self.discovery_region,
            2 => &self.failure_reason,
            3 => &self.last_attempted_discovery_time,
            4 => &self.last_successful_discovery_time,
            5 => &self.organizational_unit_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.account_id,
            1 => &mut self.discovery_region,
            2 => &mut self.failure_reason,
            3 => &mut self.last_attempted_discovery_time,
            4 => &mut self.last_successful_discovery_time,
            5 => &mut self.organizational_unit_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamDiscoveredAccount);

#[derive(Clone, Default)]
pub struct IpamDiscoveredPublicAddress {
    pub ipam_resource_discovery_id: Option<String>,
    pub address_region: Option<String>,
    pub address: Option<String>,
    pub address_owner_id: Option<String>,
    pub address_allocation_id: Option<String>,
    pub association_status: Option<String>,
    pub address_type: Option<String>,
    pub service: Option<String>,
    pub service_resource: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub public_ipv4_pool_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_description: Option<String>,
    pub instance_id: Option<String>,
    pub tags: Option<IpamPublicAddressTags>,
    pub network_border_group: Option<String>,
    pub security_groups: Vec<IpamPublicAddressSecurityGroup>,
    pub sample_time: Option<Timestamp>,
}
/// Descriptor of [`IpamDiscoveredPublicAddress`].
pub static IPAM_DISCOVERED_PUBLIC_ADDRESS: StructDesc = StructDesc { name: "IpamDiscoveredPublicAddress", members: &[
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "ipamResourceDiscoveryId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressRegion", query: "AddressRegion", xml: "addressRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Address", query: "Address", xml: "address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressOwnerId", query: "AddressOwnerId", xml: "addressOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressAllocationId", query: "AddressAllocationId", xml: "addressAllocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationStatus", query: "AssociationStatus", xml: "associationStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_public_address_association_status::DESC) },
    Member { name: "AddressType", query: "AddressType", xml: "addressType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_public_address_type::DESC) },
    Member { name: "Service", query: "Service", xml: "service", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_public_address_aws_service::DESC) },
    Member { name: "ServiceResource", query: "ServiceResource", xml: "serviceResource", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv4PoolId", query: "PublicIpv4PoolId", xml: "publicIpv4PoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceDescription", query: "NetworkInterfaceDescription", xml: "networkInterfaceDescription", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "Tags", xml: "tags", required: false, sensitive: false, kind: Kind::Struct(&IPAM_PUBLIC_ADDRESS_TAGS) },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "networkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroups", query: "SecurityGroupSet", xml: "securityGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PUBLIC_ADDRESS_SECURITY_GROUP) }) },
    Member { name: "SampleTime", query: "SampleTime", xml: "sampleTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for IpamDiscoveredPublicAddress {
    fn desc(&self) -> &'static StructDesc { &IPAM_DISCOVERED_PUBLIC_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_resource_discovery_id,
            1 => &self.address_region,
            2 => &self.address,
            3 => &self.address_owner_id,
            4 => &self.address_allocation_id,
            5 => &self.association_status,
            6 => &self.address_type,
            7 => &self.service,
            8 => &self.service_resource,
            9 => &self.vpc_id,
            10 => &self.subnet_id,
            11 => &self.public_ipv4_pool_id,
            12 => &self.network_interface_id,
            13 => &self.network_interface_description,
            14 => &self.instance_id,
            15 => &self.tags,
            16 => &self.network_border_group,
            17 => &self.security_groups,
            18 => &self.sample_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_resource_discovery_id,
            1 => &mut self.address_region,
            2 => &mut self.address,
            3 => &mut self.address_owner_id,
            4 => &mut self.address_allocation_id,
            5 => &mut self.association_status,
            6 => &mut self.address_type,
            7 => &mut self.service,
            8 => &mut self.service_resource,
            9 => &mut self.vpc_id,
            10 => &mut self.subnet_id,
            11 => &mut self.public_ipv4_pool_id,
            12 => &mut self.network_interface_id,
            13 => &mut self.network_interface_description,
            14 => &mut self.instance_id,
            15 => &mut self.tags,
            16 => &mut self.network_border_group,
            17 => &mut self.security_groups,
            18 => &mut self.sample_time,
            _ => no_member(index),
        }
    }
}
structure!(IpamDiscoveredPublicAddress);

#[derive(Clone, Default)]
pub struct IpamDiscoveredResourceCidr {
    pub ipam_resource_discovery_id: Option<String>,
    pub resource_region: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner_id: Option<String>,
    pub resource_cidr: Option<String>,
    pub ip_source: Option<String>,
    pub resource_type: Option<String>,
    pub resource_tags: Vec<IpamResourceTag>,
    pub ip_usage: Option<f64>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub network_interface_attachment_status: Option<String>,
    pub sample_time: Option<Timestamp>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`IpamDiscoveredResourceCidr`].
pub static IPAM_DISCOVERED_RESOURCE_CIDR: StructDesc = StructDesc { name: "IpamDiscoveredResourceCidr", members: &[
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "ipamResourceDiscoveryId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "resourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwnerId", query: "ResourceOwnerId", xml: "resourceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceCidr", query: "ResourceCidr", xml: "resourceCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpSource", query: "IpSource", xml: "ipSource", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_cidr_ip_source::DESC) },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_type::DESC) },
    Member { name: "ResourceTags", query: "ResourceTagSet", xml: "resourceTagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_RESOURCE_TAG) }) },
    Member { name: "IpUsage", query: "IpUsage", xml: "ipUsage", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceAttachmentStatus", query: "NetworkInterfaceAttachmentStatus", xml: "networkInterfaceAttachmentStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_network_interface_attachment_status::DESC) },
    Member { name: "SampleTime", query: "SampleTime", xml: "sampleTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamDiscoveredResourceCidr {
    fn desc(&self) -> &'static StructDesc { &IPAM_DISCOVERED_RESOURCE_CIDR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_resource_discovery_id,
            1 => &self.resource_region,
            2 => &self.resource_id,
            3 => &self.resource_owner_id,
            4 => &self.resource_cidr,
            5 => &self.ip_source,
            6 => &self.resource_type,
            7 => &self.resource_tags,
            8 => &self.ip_usage,
            9 => &self.vpc_id,
            10 => &self.subnet_id,
            11 => &self.network_interface_attachment_status,
            12 => &self.sample_time,
            13 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_resource_discovery_id,
            1 => &mut self.resource_region,
            2 => &mut self.resource_id,
            3 => &mut self.resource_owner_id,
            4 => &mut self.resource_cidr,
            5 => &mut self.ip_source,
            6 => &mut self.resource_type,
            7 => &mut self.resource_tags,
            8 => &mut self.ip_usage,
            9 => &mut self.vpc_id,
            10 => &mut self.subnet_id,
            11 => &mut self.network_interface_attachment_status,
            12 => &mut self.sample_time,
            13 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamDiscoveredResourceCidr);

#[derive(Clone, Default)]
pub struct IpamDiscoveryFailureReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`IpamDiscoveryFailureReason`].
pub static IPAM_DISCOVERY_FAILURE_REASON: StructDesc = StructDesc { name: "IpamDiscoveryFailureReason", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_discovery_failure_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamDiscoveryFailureReason {
    fn desc(&self) -> &'static StructDesc { &IPAM_DISCOVERY_FAILURE_REASON }
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
structure!(IpamDiscoveryFailureReason);

#[derive(Clone, Default)]
pub struct IpamExternalResourceVerificationToken {
    pub ipam_external_resource_verification_token_id: Option<String>,
    pub ipam_external_resource_verification_token_arn: Option<String>,
    pub ipam_id: Option<String>,
    pub ipam_arn: Option<String>,
    pub ipam_region: Option<String>,
    pub token_value: Option<String>,
    pub token_name: Option<String>,
    pub not_after: Option<Timestamp>,
    pub status: Option<String>,
    pub tags: Vec<Tag>,
    pub state: Option<String>,
}
/// Descriptor of [`IpamExternalResourceVerificationToken`].
pub static IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN: StructDesc = StructDesc { name: "IpamExternalResourceVerificationToken", members: &[
    Member { name: "IpamExternalResourceVerificationTokenId", query: "IpamExternalResourceVerificationTokenId", xml: "ipamExternalResourceVerificationTokenId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamExternalResourceVerificationTokenArn", query: "IpamExternalResourceVerificationTokenArn", xml: "ipamExternalResourceVerificationTokenArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamId", query: "IpamId", xml: "ipamId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamArn", query: "IpamArn", xml: "ipamArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamRegion", query: "IpamRegion", xml: "ipamRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenValue", query: "TokenValue", xml: "tokenValue", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenName", query: "TokenName", xml: "tokenName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NotAfter", query: "NotAfter", xml: "notAfter", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::token_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_external_resource_verification_token_state::DESC) },
] };
impl Structure for IpamExternalResourceVerificationToken {
    fn desc(&self) -> &'static StructDesc { &IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_external_resource_verification_token_id,
            1 => &self.ipam_external_resource_verification_token_arn,
            2 => &self.ipam_id,
            3 => &self.ipam_arn,
            4 => &self.ipam_region,
            5 => &self.token_value,
            6 => &self.token_name,
            7 => &self.not_after,
            8 => &self.status,
            9 => &self.tags,
            10 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_external_resource_verification_token_id,
            1 => &mut self.ipam_external_resource_verification_token_arn,
            2 => &mut self.ipam_id,
            3 => &mut self.ipam_arn,
            4 => &mut self.ipam_region,
            5 => &mut self.token_value,
            6 => &mut self.token_name,
            7 => &mut self.not_after,
            8 => &mut self.status,
            9 => &mut self.tags,
            10 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(IpamExternalResourceVerificationToken);

#[derive(Clone, Default)]
pub struct IpamOperatingRegion {
    pub region_name: Option<String>,
}
/// Descriptor of [`IpamOperatingRegion`].
pub static IPAM_OPERATING_REGION: StructDesc = StructDesc { name: "IpamOperatingRegion", members: &[
    Member { name: "RegionName", query: "RegionName", xml: "regionName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamOperatingRegion {
    fn desc(&self) -> &'static StructDesc { &IPAM_OPERATING_REGION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.region_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.region_name,
            _ => no_member(index),
        }
    }
}
structure!(IpamOperatingRegion);

#[derive(Clone, Default)]
pub struct IpamOrganizationalUnitExclusion {
    pub organizations_entity_path: Option<String>,
}
/// Descriptor of [`IpamOrganizationalUnitExclusion`].
pub static IPAM_ORGANIZATIONAL_UNIT_EXCLUSION: StructDesc = StructDesc { name: "IpamOrganizationalUnitExclusion", members: &[
    Member { name: "OrganizationsEntityPath", query: "OrganizationsEntityPath", xml: "organizationsEntityPath", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamOrganizationalUnitExclusion {
    fn desc(&self) -> &'static StructDesc { &IPAM_ORGANIZATIONAL_UNIT_EXCLUSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.organizations_entity_path,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.organizations_entity_path,
            _ => no_member(index),
        }
    }
}
structure!(IpamOrganizationalUnitExclusion);

#[derive(Clone, Default)]
pub struct IpamPolicy {
    pub owner_id: Option<String>,
    pub ipam_policy_id: Option<String>,
    pub ipam_policy_arn: Option<String>,
    pub ipam_policy_region: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub tags: Vec<Tag>,
    pub ipam_id: Option<String>,
}
/// Descriptor of [`IpamPolicy`].
pub static IPAM_POLICY: StructDesc = StructDesc { name: "IpamPolicy", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "ipamPolicyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPolicyArn", query: "IpamPolicyArn", xml: "ipamPolicyArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPolicyRegion", query: "IpamPolicyRegion", xml: "ipamPolicyRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_policy_state::DESC) },
    Member { name: "StateMessage", query: "StateMessage", xml: "stateMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "IpamId", query: "IpamId", xml: "ipamId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPolicy {
    fn desc(&self) -> &'static StructDesc { &IPAM_POLICY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.ipam_policy_id,
            2 => &self.ipam_policy_arn,
            3 => &self.ipam_policy_region,
            4 => &self.state,
            5 => &self.state_message,
            6 => &self.tags,
            7 => &self.ipam_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.ipam_policy_id,
            2 => &mut self.ipam_policy_arn,
            3 => &mut self.ipam_policy_region,
            4 => &mut self.state,
            5 => &mut self.state_message,
            6 => &mut self.tags,
            7 => &mut self.ipam_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamPolicy);

#[derive(Clone, Default)]
pub struct IpamPolicyAllocationRule {
    pub source_ipam_pool_id: Option<String>,
}
/// Descriptor of [`IpamPolicyAllocationRule`].
pub static IPAM_POLICY_ALLOCATION_RULE: StructDesc = StructDesc { name: "IpamPolicyAllocationRule", members: &[
    Member { name: "SourceIpamPoolId", query: "SourceIpamPoolId", xml: "sourceIpamPoolId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPolicyAllocationRule {
    fn desc(&self) -> &'static StructDesc { &IPAM_POLICY_ALLOCATION_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_ipam_pool_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_ipam_pool_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamPolicyAllocationRule);

#[derive(Clone, Default)]
pub struct IpamPolicyAllocationRuleRequest {
    pub source_ipam_pool_id: Option<String>,
}
/// Descriptor of [`IpamPolicyAllocationRuleRequest`].
pub static IPAM_POLICY_ALLOCATION_RULE_REQUEST: StructDesc = StructDesc { name: "IpamPolicyAllocationRuleRequest", members: &[
    Member { name: "SourceIpamPoolId", query: "SourceIpamPoolId", xml: "SourceIpamPoolId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPolicyAllocationRuleRequest {
    fn desc(&self) -> &'static StructDesc { &IPAM_POLICY_ALLOCATION_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_ipam_pool_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_ipam_pool_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamPolicyAllocationRuleRequest);
