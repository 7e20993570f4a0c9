// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures LaunchTemplateIamInstanceProfileSpecification to MediaDeviceInfo.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct LaunchTemplateIamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}
/// Descriptor of [`LaunchTemplateIamInstanceProfileSpecification`].
pub static LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION: StructDesc = StructDesc { name: "LaunchTemplateIamInstanceProfileSpecification", members: &[
    Member { name: "Arn", query: "Arn", xml: "arn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateIamInstanceProfileSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.arn,
            1 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.arn,
            1 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateIamInstanceProfileSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplateIamInstanceProfileSpecificationRequest {
    pub arn: Option<String>,
    pub name: Option<String>,
}
/// Descriptor of [`LaunchTemplateIamInstanceProfileSpecificationRequest`].
pub static LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateIamInstanceProfileSpecificationRequest", members: &[
    Member { name: "Arn", query: "Arn", xml: "Arn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateIamInstanceProfileSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.arn,
            1 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.arn,
            1 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateIamInstanceProfileSpecificationRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceMaintenanceOptions {
    pub auto_recovery: Option<String>,
}
/// Descriptor of [`LaunchTemplateInstanceMaintenanceOptions`].
pub static LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateInstanceMaintenanceOptions", members: &[
    Member { name: "AutoRecovery", query: "AutoRecovery", xml: "autoRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_auto_recovery_state::DESC) },
] };
impl Structure for LaunchTemplateInstanceMaintenanceOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS }
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
structure!(LaunchTemplateInstanceMaintenanceOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<String>,
}
/// Descriptor of [`LaunchTemplateInstanceMaintenanceOptionsRequest`].
pub static LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateInstanceMaintenanceOptionsRequest", members: &[
    Member { name: "AutoRecovery", query: "AutoRecovery", xml: "AutoRecovery", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_auto_recovery_state::DESC) },
] };
impl Structure for LaunchTemplateInstanceMaintenanceOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST }
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
structure!(LaunchTemplateInstanceMaintenanceOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceMarketOptions {
    pub market_type: Option<String>,
    pub spot_options: Option<LaunchTemplateSpotMarketOptions>,
}
/// Descriptor of [`LaunchTemplateInstanceMarketOptions`].
pub static LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateInstanceMarketOptions", members: &[
    Member { name: "MarketType", query: "MarketType", xml: "marketType", required: false, sensitive: false, kind: Kind::Enum(&enums::market_type::DESC) },
    Member { name: "SpotOptions", query: "SpotOptions", xml: "spotOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS) },
] };
impl Structure for LaunchTemplateInstanceMarketOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS }
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
structure!(LaunchTemplateInstanceMarketOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceMarketOptionsRequest {
    pub market_type: Option<String>,
    pub spot_options: Option<LaunchTemplateSpotMarketOptionsRequest>,
}
/// Descriptor of [`LaunchTemplateInstanceMarketOptionsRequest`].
pub static LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateInstanceMarketOptionsRequest", members: &[
    Member { name: "MarketType", query: "MarketType", xml: "MarketType", required: false, sensitive: false, kind: Kind::Enum(&enums::market_type::DESC) },
    Member { name: "SpotOptions", query: "SpotOptions", xml: "SpotOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST) },
] };
impl Structure for LaunchTemplateInstanceMarketOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST }
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
structure!(LaunchTemplateInstanceMarketOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceMetadataOptions {
    pub state: Option<String>,
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
/// Descriptor of [`LaunchTemplateInstanceMetadataOptions`].
pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateInstanceMetadataOptions", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_instance_metadata_options_state::DESC) },
    Member { name: "HttpTokens", query: "HttpTokens", xml: "httpTokens", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_http_tokens_state::DESC) },
    Member { name: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", xml: "httpPutResponseHopLimit", required: false, sensitive: false, kind: I32 },
    Member { name: "HttpEndpoint", query: "HttpEndpoint", xml: "httpEndpoint", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_instance_metadata_endpoint_state::DESC) },
    Member { name: "HttpProtocolIpv6", query: "HttpProtocolIpv6", xml: "httpProtocolIpv6", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_instance_metadata_protocol_ipv6::DESC) },
    Member { name: "InstanceMetadataTags", query: "InstanceMetadataTags", xml: "instanceMetadataTags", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_instance_metadata_tags_state::DESC) },
] };
impl Structure for LaunchTemplateInstanceMetadataOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS }
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
structure!(LaunchTemplateInstanceMetadataOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceMetadataOptionsRequest {
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
/// Descriptor of [`LaunchTemplateInstanceMetadataOptionsRequest`].
pub static LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateInstanceMetadataOptionsRequest", members: &[
    Member { name: "HttpTokens", query: "HttpTokens", xml: "HttpTokens", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_http_tokens_state::DESC) },
    Member { name: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", xml: "HttpPutResponseHopLimit", required: false, sensitive: false, kind: I32 },
    Member { name: "HttpEndpoint", query: "HttpEndpoint", xml: "HttpEndpoint", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_instance_metadata_endpoint_state::DESC) },
    Member { name: "HttpProtocolIpv6", query: "HttpProtocolIpv6", xml: "HttpProtocolIpv6", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_instance_metadata_protocol_ipv6::DESC) },
    Member { name: "InstanceMetadataTags", query: "InstanceMetadataTags", xml: "InstanceMetadataTags", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_instance_metadata_tags_state::DESC) },
] };
impl Structure for LaunchTemplateInstanceMetadataOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST }
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
structure!(LaunchTemplateInstanceMetadataOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecification {
    pub associate_carrier_ip_address: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub groups: Vec<String>,
    pub interface_type: Option<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    pub network_card_index: Option<i32>,
    pub ipv4_prefixes: Vec<Ipv4PrefixSpecificationResponse>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Vec<Ipv6PrefixSpecificationResponse>,
    pub ipv6_prefix_count: Option<i32>,
    pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<LaunchTemplateEnaSrdSpecification>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecification>,
    pub ena_queue_count: Option<i32>,
}
/// Descriptor of [`LaunchTemplateInstanceNetworkInterfaceSpecification`].
pub static LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION: StructDesc = StructDesc { name: "LaunchTemplateInstanceNetworkInterfaceSpecification", members: &[
    Member { name: "AssociateCarrierIpAddress", query: "AssociateCarrierIpAddress", xml: "associateCarrierIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", xml: "associatePublicIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Groups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "groupId", kind: Kind::Str }) },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "interfaceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6AddressCount", query: "Ipv6AddressCount", xml: "ipv6AddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Addresses", query: "Ipv6AddressesSet", xml: "ipv6AddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IPV6_ADDRESS) }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddressesSet", xml: "privateIpAddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRIVATE_IP_ADDRESS_SPECIFICATION) }) },
    Member { name: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", xml: "secondaryPrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv4Prefixes", query: "Ipv4PrefixSet", xml: "ipv4PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV4_PREFIX_SPECIFICATION_RESPONSE) }) },
    Member { name: "Ipv4PrefixCount", query: "Ipv4PrefixCount", xml: "ipv4PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Prefixes", query: "Ipv6PrefixSet", xml: "ipv6PrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV6_PREFIX_SPECIFICATION_RESPONSE) }) },
    Member { name: "Ipv6PrefixCount", query: "Ipv6PrefixCount", xml: "ipv6PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "PrimaryIpv6", query: "PrimaryIpv6", xml: "primaryIpv6", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdSpecification", query: "EnaSrdSpecification", xml: "enaSrdSpecification", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION) },
    Member { name: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", xml: "connectionTrackingSpecification", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_TRACKING_SPECIFICATION) },
    Member { name: "EnaQueueCount", query: "EnaQueueCount", xml: "enaQueueCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for LaunchTemplateInstanceNetworkInterfaceSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associate_carrier_ip_address,
            1 => &self.associate_public_ip_address,
            2 => &self.delete_on_termination,
            3 => &self.description,
            4 => &self.device_index,
            5 => &self.groups,
            6 => &self.interface_type,
            7 => &self.ipv6_address_count,
            8 => &self.ipv6_addresses,
            9 => &self.network_interface_id,
            10 => &self.private_ip_address,
            11 => &self.private_ip_addresses,
            12 => &self.secondary_private_ip_address_count,
            13 => &self.subnet_id,
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
            0 => &mut self.associate_carrier_ip_address,
            1 => &mut self.associate_public_ip_address,
            2 => &mut self.delete_on_termination,
            3 => &mut self.description,
            4 => &mut self.device_index,
            5 => &mut self.groups,
            6 => &mut self.interface_type,
            7 => &mut self.ipv6_address_count,
            8 => &mut self.ipv6_addresses,
            9 => &mut self.network_interface_id,
            10 => &mut self.private_ip_address,
            11 => &mut self.private_ip_addresses,
            12 => &mut self.secondary_private_ip_address_count,
            13 => &mut self.subnet_id,
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
structure!(LaunchTemplateInstanceNetworkInterfaceSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    pub associate_carrier_ip_address: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub groups: Vec<String>,
    pub interface_type: Option<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6AddressRequest>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
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
/// Descriptor of [`LaunchTemplateInstanceNetworkInterfaceSpecificationRequest`].
pub static LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest", members: &[
    Member { name: "AssociateCarrierIpAddress", query: "AssociateCarrierIpAddress", xml: "AssociateCarrierIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", xml: "AssociatePublicIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "DeleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "DeviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Groups", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "InterfaceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6AddressCount", query: "Ipv6AddressCount", xml: "Ipv6AddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Addresses", query: "Ipv6Addresses", xml: "Ipv6Addresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceIpv6Address", kind: Kind::Struct(&INSTANCE_IPV6_ADDRESS_REQUEST) }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddresses", xml: "PrivateIpAddresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRIVATE_IP_ADDRESS_SPECIFICATION) }) },
    Member { name: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", xml: "SecondaryPrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
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
impl Structure for LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associate_carrier_ip_address,
            1 => &self.associate_public_ip_address,
            2 => &self.delete_on_termination,
            3 => &self.description,
            4 => &self.device_index,
            5 => &self.groups,
            6 => &self.interface_type,
            7 => &self.ipv6_address_count,
            8 => &self.ipv6_addresses,
            9 => &self.network_interface_id,
            10 => &self.private_ip_address,
            11 => &self.private_ip_addresses,
            12 => &self.secondary_private_ip_address_count,
            13 => &self.subnet_id,
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
            0 => &mut self.associate_carrier_ip_address,
            1 => &mut self.associate_public_ip_address,
            2 => &mut self.delete_on_termination,
            3 => &mut self.description,
            4 => &mut self.device_index,
            5 => &mut self.groups,
            6 => &mut self.interface_type,
            7 => &mut self.ipv6_address_count,
            8 => &mut self.ipv6_addresses,
            9 => &mut self.network_interface_id,
            10 => &mut self.private_ip_address,
            11 => &mut self.private_ip_addresses,
            12 => &mut self.secondary_private_ip_address_count,
            13 => &mut self.subnet_id,
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
structure!(LaunchTemplateInstanceNetworkInterfaceSpecificationRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecification {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub private_ip_addresses: Vec<SecondaryInterfacePrivateIpAddressSpecification>,
    pub private_ip_address_count: Option<i32>,
    pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
}
/// Descriptor of [`LaunchTemplateInstanceSecondaryInterfaceSpecification`].
pub static LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION: StructDesc = StructDesc { name: "LaunchTemplateInstanceSecondaryInterfaceSpecification", members: &[
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddressesSet", xml: "privateIpAddressesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION) }) },
    Member { name: "PrivateIpAddressCount", query: "PrivateIpAddressCount", xml: "privateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SecondarySubnetId", query: "SecondarySubnetId", xml: "secondarySubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "interfaceType", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_interface_type::DESC) },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for LaunchTemplateInstanceSecondaryInterfaceSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION }
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
structure!(LaunchTemplateInstanceSecondaryInterfaceSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub private_ip_addresses: Vec<SecondaryInterfacePrivateIpAddressSpecificationRequest>,
    pub private_ip_address_count: Option<i32>,
    pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
}
/// Descriptor of [`LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest`].
pub static LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest", members: &[
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "DeleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "DeviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecondaryInterfacePrivateIpAddressSpecification", kind: Kind::Struct(&SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST) }) },
    Member { name: "PrivateIpAddressCount", query: "PrivateIpAddressCount", xml: "PrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SecondarySubnetId", query: "SecondarySubnetId", xml: "SecondarySubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "InterfaceType", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_interface_type::DESC) },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "NetworkCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST }
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
structure!(LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateLicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}
/// Descriptor of [`LaunchTemplateLicenseConfiguration`].
pub static LAUNCH_TEMPLATE_LICENSE_CONFIGURATION: StructDesc = StructDesc { name: "LaunchTemplateLicenseConfiguration", members: &[
    Member { name: "LicenseConfigurationArn", query: "LicenseConfigurationArn", xml: "licenseConfigurationArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateLicenseConfiguration {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_LICENSE_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.license_configuration_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.license_configuration_arn,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateLicenseConfiguration);

#[derive(Clone, Default)]
pub struct LaunchTemplateLicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
/// Descriptor of [`LaunchTemplateLicenseConfigurationRequest`].
pub static LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateLicenseConfigurationRequest", members: &[
    Member { name: "LicenseConfigurationArn", query: "LicenseConfigurationArn", xml: "LicenseConfigurationArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateLicenseConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.license_configuration_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.license_configuration_arn,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateLicenseConfigurationRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<String>,
}
/// Descriptor of [`LaunchTemplateNetworkPerformanceOptions`].
pub static LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateNetworkPerformanceOptions", members: &[
    Member { name: "BandwidthWeighting", query: "BandwidthWeighting", xml: "bandwidthWeighting", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_bandwidth_weighting::DESC) },
] };
impl Structure for LaunchTemplateNetworkPerformanceOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS }
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
structure!(LaunchTemplateNetworkPerformanceOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<String>,
}
/// Descriptor of [`LaunchTemplateNetworkPerformanceOptionsRequest`].
pub static LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateNetworkPerformanceOptionsRequest", members: &[
    Member { name: "BandwidthWeighting", query: "BandwidthWeighting", xml: "BandwidthWeighting", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_bandwidth_weighting::DESC) },
] };
impl Structure for LaunchTemplateNetworkPerformanceOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST }
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
structure!(LaunchTemplateNetworkPerformanceOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateOverrides {
    pub instance_type: Option<String>,
    pub spot_price: Option<String>,
    pub subnet_id: Option<String>,
    pub availability_zone: Option<String>,
    pub weighted_capacity: Option<f64>,
    pub priority: Option<f64>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`LaunchTemplateOverrides`].
pub static LAUNCH_TEMPLATE_OVERRIDES: StructDesc = StructDesc { name: "LaunchTemplateOverrides", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "SpotPrice", query: "SpotPrice", xml: "spotPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "WeightedCapacity", query: "WeightedCapacity", xml: "weightedCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Priority", query: "Priority", xml: "priority", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "instanceRequirements", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateOverrides {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_OVERRIDES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            1 => &self.spot_price,
            2 => &self.subnet_id,
            3 => &self.availability_zone,
            4 => &self.weighted_capacity,
            5 => &self.priority,
            6 => &self.instance_requirements,
            7 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            1 => &mut self.spot_price,
            2 => &mut self.subnet_id,
            3 => &mut self.availability_zone,
            4 => &mut self.weighted_capacity,
            5 => &mut self.priority,
            6 => &mut self.instance_requirements,
            7 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateOverrides);

#[derive(Clone, Default)]
pub struct LaunchTemplatePlacement {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub host_id: Option<String>,
    pub tenancy: Option<String>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub partition_number: Option<i32>,
    pub group_id: Option<String>,
}
/// Descriptor of [`LaunchTemplatePlacement`].
pub static LAUNCH_TEMPLATE_PLACEMENT: StructDesc = StructDesc { name: "LaunchTemplatePlacement", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Affinity", query: "Affinity", xml: "affinity", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostId", query: "HostId", xml: "hostId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "SpreadDomain", query: "SpreadDomain", xml: "spreadDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostResourceGroupArn", query: "HostResourceGroupArn", xml: "hostResourceGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PartitionNumber", query: "PartitionNumber", xml: "partitionNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplatePlacement {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_PLACEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.affinity,
            3 => &self.group_name,
            4 => &self.host_id,
            5 => &self.tenancy,
            6 => &self.spread_domain,
            7 => &self.host_resource_group_arn,
            8 => &self.partition_number,
            9 => &self.group_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.affinity,
            3 => &mut self.group_name,
            4 => &mut self.host_id,
            5 => &mut self.tenancy,
            6 => &mut self.spread_domain,
            7 => &mut self.host_resource_group_arn,
            8 => &mut self.partition_number,
            9 => &mut self.group_id,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplatePlacement);

#[derive(Clone, Default)]
pub struct LaunchTemplatePlacementRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub host_id: Option<String>,
    pub tenancy: Option<String>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub partition_number: Option<i32>,
    pub group_id: Option<String>,
}
/// Descriptor of [`LaunchTemplatePlacementRequest`].
pub static LAUNCH_TEMPLATE_PLACEMENT_REQUEST: StructDesc = StructDesc { name: "LaunchTemplatePlacementRequest", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Affinity", query: "Affinity", xml: "Affinity", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostId", query: "HostId", xml: "HostId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "Tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "SpreadDomain", query: "SpreadDomain", xml: "SpreadDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostResourceGroupArn", query: "HostResourceGroupArn", xml: "HostResourceGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PartitionNumber", query: "PartitionNumber", xml: "PartitionNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplatePlacementRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_PLACEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.affinity,
            3 => &self.group_name,
            4 => &self.host_id,
            5 => &self.tenancy,
            6 => &self.spread_domain,
            7 => &self.host_resource_group_arn,
            8 => &self.partition_number,
            9 => &self.group_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.affinity,
            3 => &mut self.group_name,
            4 => &mut self.host_id,
            5 => &mut self.tenancy,
            6 => &mut self.spread_domain,
            7 => &mut self.host_resource_group_arn,
            8 => &mut self.partition_number,
            9 => &mut self.group_id,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplatePlacementRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplatePrivateDnsNameOptions {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
/// Descriptor of [`LaunchTemplatePrivateDnsNameOptions`].
pub static LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplatePrivateDnsNameOptions", members: &[
    Member { name: "HostnameType", query: "HostnameType", xml: "hostnameType", required: false, sensitive: false, kind: Kind::Enum(&enums::hostname_type::DESC) },
    Member { name: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", xml: "enableResourceNameDnsARecord", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", xml: "enableResourceNameDnsAAAARecord", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplatePrivateDnsNameOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.hostname_type,
            1 => &self.enable_resource_name_dns_a_record,
            2 => &self.enable_resource_name_dns_aaaa_record,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.hostname_type,
            1 => &mut self.enable_resource_name_dns_a_record,
            2 => &mut self.enable_resource_name_dns_aaaa_record,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplatePrivateDnsNameOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplatePrivateDnsNameOptionsRequest {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
/// Descriptor of [`LaunchTemplatePrivateDnsNameOptionsRequest`].
pub static LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplatePrivateDnsNameOptionsRequest", members: &[
    Member { name: "HostnameType", query: "HostnameType", xml: "HostnameType", required: false, sensitive: false, kind: Kind::Enum(&enums::hostname_type::DESC) },
    Member { name: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", xml: "EnableResourceNameDnsARecord", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", xml: "EnableResourceNameDnsAAAARecord", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplatePrivateDnsNameOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.hostname_type,
            1 => &self.enable_resource_name_dns_a_record,
            2 => &self.enable_resource_name_dns_aaaa_record,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.hostname_type,
            1 => &mut self.enable_resource_name_dns_a_record,
            2 => &mut self.enable_resource_name_dns_aaaa_record,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplatePrivateDnsNameOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
/// Descriptor of [`LaunchTemplateSpecification`].
pub static LAUNCH_TEMPLATE_SPECIFICATION: StructDesc = StructDesc { name: "LaunchTemplateSpecification", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Version", query: "Version", xml: "Version", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplateSpotMarketOptions {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
    pub block_duration_minutes: Option<i32>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<String>,
}
/// Descriptor of [`LaunchTemplateSpotMarketOptions`].
pub static LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateSpotMarketOptions", members: &[
    Member { name: "MaxPrice", query: "MaxPrice", xml: "maxPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotInstanceType", query: "SpotInstanceType", xml: "spotInstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_type::DESC) },
    Member { name: "BlockDurationMinutes", query: "BlockDurationMinutes", xml: "blockDurationMinutes", required: false, sensitive: false, kind: I32 },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "validUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "instanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_interruption_behavior::DESC) },
] };
impl Structure for LaunchTemplateSpotMarketOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_price,
            1 => &self.spot_instance_type,
            2 => &self.block_duration_minutes,
            3 => &self.valid_until,
            4 => &self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_price,
            1 => &mut self.spot_instance_type,
            2 => &mut self.block_duration_minutes,
            3 => &mut self.valid_until,
            4 => &mut self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateSpotMarketOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateSpotMarketOptionsRequest {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
    pub block_duration_minutes: Option<i32>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<String>,
}
/// Descriptor of [`LaunchTemplateSpotMarketOptionsRequest`].
pub static LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateSpotMarketOptionsRequest", members: &[
    Member { name: "MaxPrice", query: "MaxPrice", xml: "MaxPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotInstanceType", query: "SpotInstanceType", xml: "SpotInstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_type::DESC) },
    Member { name: "BlockDurationMinutes", query: "BlockDurationMinutes", xml: "BlockDurationMinutes", required: false, sensitive: false, kind: I32 },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "ValidUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "InstanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_interruption_behavior::DESC) },
] };
impl Structure for LaunchTemplateSpotMarketOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_price,
            1 => &self.spot_instance_type,
            2 => &self.block_duration_minutes,
            3 => &self.valid_until,
            4 => &self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_price,
            1 => &mut self.spot_instance_type,
            2 => &mut self.block_duration_minutes,
            3 => &mut self.valid_until,
            4 => &mut self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateSpotMarketOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateTagSpecification {
    pub resource_type: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`LaunchTemplateTagSpecification`].
pub static LAUNCH_TEMPLATE_TAG_SPECIFICATION: StructDesc = StructDesc { name: "LaunchTemplateTagSpecification", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for LaunchTemplateTagSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_TAG_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_type,
            1 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_type,
            1 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateTagSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplateTagSpecificationRequest {
    pub resource_type: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`LaunchTemplateTagSpecificationRequest`].
pub static LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateTagSpecificationRequest", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "Tags", query: "Tag", xml: "Tag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for LaunchTemplateTagSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_type,
            1 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_type,
            1 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateTagSpecificationRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateVersion {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_number: Option<i64>,
    pub version_description: Option<String>,
    pub create_time: Option<Timestamp>,
    pub created_by: Option<String>,
    pub default_version: Option<bool>,
    pub launch_template_data: Option<ResponseLaunchTemplateData>,
    pub operator: Option<OperatorResponse>,
}
/// Descriptor of [`LaunchTemplateVersion`].
pub static LAUNCH_TEMPLATE_VERSION: StructDesc = StructDesc { name: "LaunchTemplateVersion", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "launchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "launchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VersionNumber", query: "VersionNumber", xml: "versionNumber", required: false, sensitive: false, kind: I64 },
    Member { name: "VersionDescription", query: "VersionDescription", xml: "versionDescription", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CreatedBy", query: "CreatedBy", xml: "createdBy", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DefaultVersion", query: "DefaultVersion", xml: "defaultVersion", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LaunchTemplateData", query: "LaunchTemplateData", xml: "launchTemplateData", required: false, sensitive: false, kind: Kind::Struct(&RESPONSE_LAUNCH_TEMPLATE_DATA) },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
] };
impl Structure for LaunchTemplateVersion {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_VERSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version_number,
            3 => &self.version_description,
            4 => &self.create_time,
            5 => &self.created_by,
            6 => &self.default_version,
            7 => &self.launch_template_data,
            8 => &self.operator,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version_number,
            3 => &mut self.version_description,
            4 => &mut self.create_time,
            5 => &mut self.created_by,
            6 => &mut self.default_version,
            7 => &mut self.launch_template_data,
            8 => &mut self.operator,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateVersion);

#[derive(Clone, Default)]
pub struct LaunchTemplatesMonitoring {
    pub enabled: Option<bool>,
}
/// Descriptor of [`LaunchTemplatesMonitoring`].
pub static LAUNCH_TEMPLATES_MONITORING: StructDesc = StructDesc { name: "LaunchTemplatesMonitoring", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplatesMonitoring {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATES_MONITORING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplatesMonitoring);

#[derive(Clone, Default)]
pub struct LaunchTemplatesMonitoringRequest {
    pub enabled: Option<bool>,
}
/// Descriptor of [`LaunchTemplatesMonitoringRequest`].
pub static LAUNCH_TEMPLATES_MONITORING_REQUEST: StructDesc = StructDesc { name: "LaunchTemplatesMonitoringRequest", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplatesMonitoringRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATES_MONITORING_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplatesMonitoringRequest);

#[derive(Clone, Default)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}
/// Descriptor of [`LicenseConfiguration`].
pub static LICENSE_CONFIGURATION: StructDesc = StructDesc { name: "LicenseConfiguration", members: &[
    Member { name: "LicenseConfigurationArn", query: "LicenseConfigurationArn", xml: "licenseConfigurationArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LicenseConfiguration {
    fn desc(&self) -> &'static StructDesc { &LICENSE_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.license_configuration_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.license_configuration_arn,
            _ => no_member(index),
        }
    }
}
structure!(LicenseConfiguration);

#[derive(Clone, Default)]
pub struct LicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
/// Descriptor of [`LicenseConfigurationRequest`].
pub static LICENSE_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "LicenseConfigurationRequest", members: &[
    Member { name: "LicenseConfigurationArn", query: "LicenseConfigurationArn", xml: "LicenseConfigurationArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LicenseConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &LICENSE_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.license_configuration_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.license_configuration_arn,
            _ => no_member(index),
        }
    }
}
structure!(LicenseConfigurationRequest);

#[derive(Clone, Default)]
pub struct ListImagesInRecycleBinRequest {
    pub image_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ListImagesInRecycleBinRequest`].
pub static LIST_IMAGES_IN_RECYCLE_BIN_REQUEST: StructDesc = StructDesc { name: "ListImagesInRecycleBinRequest", members: &[
    Member { name: "ImageIds", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ImageId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ListImagesInRecycleBinRequest {
    fn desc(&self) -> &'static StructDesc { &LIST_IMAGES_IN_RECYCLE_BIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ListImagesInRecycleBinRequest);

#[derive(Clone, Default)]
pub struct ListImagesInRecycleBinResult {
    pub images: Vec<ImageRecycleBinInfo>,
    pub next_token: Option<String>,
}
/// Descriptor of [`ListImagesInRecycleBinResult`].
pub static LIST_IMAGES_IN_RECYCLE_BIN_RESULT: StructDesc = StructDesc { name: "ListImagesInRecycleBinResult", members: &[
    Member { name: "Images", query: "ImageSet", xml: "imageSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_RECYCLE_BIN_INFO) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListImagesInRecycleBinResult {
    fn desc(&self) -> &'static StructDesc { &LIST_IMAGES_IN_RECYCLE_BIN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.images,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.images,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(ListImagesInRecycleBinResult);

#[derive(Clone, Default)]
pub struct ListSnapshotsInRecycleBinRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub snapshot_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ListSnapshotsInRecycleBinRequest`].
pub static LIST_SNAPSHOTS_IN_RECYCLE_BIN_REQUEST: StructDesc = StructDesc { name: "ListSnapshotsInRecycleBinRequest", members: &[
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotIds", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SnapshotId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ListSnapshotsInRecycleBinRequest {
    fn desc(&self) -> &'static StructDesc { &LIST_SNAPSHOTS_IN_RECYCLE_BIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_results,
            1 => &self.next_token,
            2 => &self.snapshot_ids,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_results,
            1 => &mut self.next_token,
            2 => &mut self.snapshot_ids,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ListSnapshotsInRecycleBinRequest);

#[derive(Clone, Default)]
pub struct ListSnapshotsInRecycleBinResult {
    pub snapshots: Vec<SnapshotRecycleBinInfo>,
    pub next_token: Option<String>,
}
/// Descriptor of [`ListSnapshotsInRecycleBinResult`].
pub static LIST_SNAPSHOTS_IN_RECYCLE_BIN_RESULT: StructDesc = StructDesc { name: "ListSnapshotsInRecycleBinResult", members: &[
    Member { name: "Snapshots", query: "SnapshotSet", xml: "snapshotSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SNAPSHOT_RECYCLE_BIN_INFO) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListSnapshotsInRecycleBinResult {
    fn desc(&self) -> &'static StructDesc { &LIST_SNAPSHOTS_IN_RECYCLE_BIN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshots,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshots,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(ListSnapshotsInRecycleBinResult);

#[derive(Clone, Default)]
pub struct ListVolumesInRecycleBinRequest {
    pub volume_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`ListVolumesInRecycleBinRequest`].
pub static LIST_VOLUMES_IN_RECYCLE_BIN_REQUEST: StructDesc = StructDesc { name: "ListVolumesInRecycleBinRequest", members: &[
    Member { name: "VolumeIds", query: "VolumeId", xml: "VolumeId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "VolumeId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListVolumesInRecycleBinRequest {
    fn desc(&self) -> &'static StructDesc { &LIST_VOLUMES_IN_RECYCLE_BIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volume_ids,
            1 => &self.dry_run,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volume_ids,
            1 => &mut self.dry_run,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(ListVolumesInRecycleBinRequest);

#[derive(Clone, Default)]
pub struct ListVolumesInRecycleBinResult {
    pub volumes: Vec<VolumeRecycleBinInfo>,
    pub next_token: Option<String>,
}
/// Descriptor of [`ListVolumesInRecycleBinResult`].
pub static LIST_VOLUMES_IN_RECYCLE_BIN_RESULT: StructDesc = StructDesc { name: "ListVolumesInRecycleBinResult", members: &[
    Member { name: "Volumes", query: "VolumeSet", xml: "volumeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VOLUME_RECYCLE_BIN_INFO) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListVolumesInRecycleBinResult {
    fn desc(&self) -> &'static StructDesc { &LIST_VOLUMES_IN_RECYCLE_BIN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volumes,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volumes,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(ListVolumesInRecycleBinResult);

#[derive(Clone, Default)]
pub struct LoadBalancersConfig {
    pub classic_load_balancers_config: Option<ClassicLoadBalancersConfig>,
    pub target_groups_config: Option<TargetGroupsConfig>,
}
/// Descriptor of [`LoadBalancersConfig`].
pub static LOAD_BALANCERS_CONFIG: StructDesc = StructDesc { name: "LoadBalancersConfig", members: &[
    Member { name: "ClassicLoadBalancersConfig", query: "ClassicLoadBalancersConfig", xml: "classicLoadBalancersConfig", required: false, sensitive: false, kind: Kind::Struct(&CLASSIC_LOAD_BALANCERS_CONFIG) },
    Member { name: "TargetGroupsConfig", query: "TargetGroupsConfig", xml: "targetGroupsConfig", required: false, sensitive: false, kind: Kind::Struct(&TARGET_GROUPS_CONFIG) },
] };
impl Structure for LoadBalancersConfig {
    fn desc(&self) -> &'static StructDesc { &LOAD_BALANCERS_CONFIG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.classic_load_balancers_config,
            1 => &self.target_groups_config,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.classic_load_balancers_config,
            1 => &mut self.target_groups_config,
            _ => no_member(index),
        }
    }
}
structure!(LoadBalancersConfig);

#[derive(Clone, Default)]
pub struct LoadPermission {
    pub user_id: Option<String>,
    pub group: Option<String>,
}
/// Descriptor of [`LoadPermission`].
pub static LOAD_PERMISSION: StructDesc = StructDesc { name: "LoadPermission", members: &[
    Member { name: "UserId", query: "UserId", xml: "userId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Group", query: "Group", xml: "group", required: false, sensitive: false, kind: Kind::Enum(&enums::permission_group::DESC) },
] };
impl Structure for LoadPermission {
    fn desc(&self) -> &'static StructDesc { &LOAD_PERMISSION }
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
structure!(LoadPermission);

#[derive(Clone, Default)]
pub struct LoadPermissionModifications {
    pub add: Vec<LoadPermissionRequest>,
    pub remove: Vec<LoadPermissionRequest>,
}
/// Descriptor of [`LoadPermissionModifications`].
pub static LOAD_PERMISSION_MODIFICATIONS: StructDesc = StructDesc { name: "LoadPermissionModifications", members: &[
    Member { name: "Add", query: "Add", xml: "Add", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOAD_PERMISSION_REQUEST) }) },
    Member { name: "Remove", query: "Remove", xml: "Remove", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOAD_PERMISSION_REQUEST) }) },
] };
impl Structure for LoadPermissionModifications {
    fn desc(&self) -> &'static StructDesc { &LOAD_PERMISSION_MODIFICATIONS }
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
structure!(LoadPermissionModifications);

#[derive(Clone, Default)]
pub struct LoadPermissionRequest {
    pub group: Option<String>,
    pub user_id: Option<String>,
}
/// Descriptor of [`LoadPermissionRequest`].
pub static LOAD_PERMISSION_REQUEST: StructDesc = StructDesc { name: "LoadPermissionRequest", members: &[
    Member { name: "Group", query: "Group", xml: "Group", required: false, sensitive: false, kind: Kind::Enum(&enums::permission_group::DESC) },
    Member { name: "UserId", query: "UserId", xml: "UserId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LoadPermissionRequest {
    fn desc(&self) -> &'static StructDesc { &LOAD_PERMISSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group,
            1 => &self.user_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group,
            1 => &mut self.user_id,
            _ => no_member(index),
        }
    }
}
structure!(LoadPermissionRequest);

#[derive(Clone, Default)]
pub struct LocalGateway {
    pub local_gateway_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`LocalGateway`].
pub static LOCAL_GATEWAY: StructDesc = StructDesc { name: "LocalGateway", members: &[
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for LocalGateway {
    fn desc(&self) -> &'static StructDesc { &LOCAL_GATEWAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_id,
            1 => &self.outpost_arn,
            2 => &self.owner_id,
            3 => &self.state,
            4 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_id,
            1 => &mut self.outpost_arn,
            2 => &mut self.owner_id,
            3 => &mut self.state,
            4 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(LocalGateway);

#[derive(Clone, Default)]
pub struct LocalGatewayRoute {
    pub destination_cidr_block: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub r#type: Option<String>,
    pub state: Option<String>,
    pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_route_table_arn: Option<String>,
    pub owner_id: Option<String>,
    pub subnet_id: Option<String>,
    pub coip_pool_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub destination_prefix_list_id: Option<String>,
}
/// Descriptor of [`LocalGatewayRoute`].
pub static LOCAL_GATEWAY_ROUTE: StructDesc = StructDesc { name: "LocalGatewayRoute", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "localGatewayVirtualInterfaceGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::local_gateway_route_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::local_gateway_route_state::DESC) },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "localGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableArn", query: "LocalGatewayRouteTableArn", xml: "localGatewayRouteTableArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoipPoolId", query: "CoipPoolId", xml: "coipPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "destinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LocalGatewayRoute {
    fn desc(&self) -> &'static StructDesc { &LOCAL_GATEWAY_ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.local_gateway_virtual_interface_group_id,
            2 => &self.r#type,
            3 => &self.state,
            4 => &self.local_gateway_route_table_id,
            5 => &self.local_gateway_route_table_arn,
            6 => &self.owner_id,
            7 => &self.subnet_id,
            8 => &self.coip_pool_id,
            9 => &self.network_interface_id,
            10 => &self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.local_gateway_virtual_interface_group_id,
            2 => &mut self.r#type,
            3 => &mut self.state,
            4 => &mut self.local_gateway_route_table_id,
            5 => &mut self.local_gateway_route_table_arn,
            6 => &mut self.owner_id,
            7 => &mut self.subnet_id,
            8 => &mut self.coip_pool_id,
            9 => &mut self.network_interface_id,
            10 => &mut self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
}
structure!(LocalGatewayRoute);

#[derive(Clone, Default)]
pub struct LocalGatewayRouteTable {
    pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_route_table_arn: Option<String>,
    pub local_gateway_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub mode: Option<String>,
    pub state_reason: Option<StateReason>,
}
/// Descriptor of [`LocalGatewayRouteTable`].
pub static LOCAL_GATEWAY_ROUTE_TABLE: StructDesc = StructDesc { name: "LocalGatewayRouteTable", members: &[
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "localGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableArn", query: "LocalGatewayRouteTableArn", xml: "localGatewayRouteTableArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "Mode", query: "Mode", xml: "mode", required: false, sensitive: false, kind: Kind::Enum(&enums::local_gateway_route_table_mode::DESC) },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Struct(&STATE_REASON) },
] };
impl Structure for LocalGatewayRouteTable {
    fn desc(&self) -> &'static StructDesc { &LOCAL_GATEWAY_ROUTE_TABLE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_id,
            1 => &self.local_gateway_route_table_arn,
            2 => &self.local_gateway_id,
            3 => &self.outpost_arn,
            4 => &self.owner_id,
            5 => &self.state,
            6 => &self.tags,
            7 => &self.mode,
            8 => &self.state_reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_id,
            1 => &mut self.local_gateway_route_table_arn,
            2 => &mut self.local_gateway_id,
            3 => &mut self.outpost_arn,
            4 => &mut self.owner_id,
            5 => &mut self.state,
            6 => &mut self.tags,
            7 => &mut self.mode,
            8 => &mut self.state_reason,
            _ => no_member(index),
        }
    }
}
structure!(LocalGatewayRouteTable);

#[derive(Clone, Default)]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    pub local_gateway_route_table_virtual_interface_group_association_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_route_table_arn: Option<String>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`LocalGatewayRouteTableVirtualInterfaceGroupAssociation`].
pub static LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION: StructDesc = StructDesc { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", members: &[
    Member { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", query: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", xml: "localGatewayRouteTableVirtualInterfaceGroupAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "localGatewayVirtualInterfaceGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "localGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableArn", query: "LocalGatewayRouteTableArn", xml: "localGatewayRouteTableArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    fn desc(&self) -> &'static StructDesc { &LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_virtual_interface_group_association_id,
            1 => &self.local_gateway_virtual_interface_group_id,
            2 => &self.local_gateway_id,
            3 => &self.local_gateway_route_table_id,
            4 => &self.local_gateway_route_table_arn,
            5 => &self.owner_id,
            6 => &self.state,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_virtual_interface_group_association_id,
            1 => &mut self.local_gateway_virtual_interface_group_id,
            2 => &mut self.local_gateway_id,
            3 => &mut self.local_gateway_route_table_id,
            4 => &mut self.local_gateway_route_table_arn,
            5 => &mut self.owner_id,
            6 => &mut self.state,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(LocalGatewayRouteTableVirtualInterfaceGroupAssociation);

#[derive(Clone, Default)]
pub struct LocalGatewayRouteTableVpcAssociation {
    pub local_gateway_route_table_vpc_association_id: Option<String>,
    pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_route_table_arn: Option<String>,
    pub local_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`LocalGatewayRouteTableVpcAssociation`].
pub static LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: StructDesc = StructDesc { name: "LocalGatewayRouteTableVpcAssociation", members: &[
    Member { name: "LocalGatewayRouteTableVpcAssociationId", query: "LocalGatewayRouteTableVpcAssociationId", xml: "localGatewayRouteTableVpcAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "localGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableArn", query: "LocalGatewayRouteTableArn", xml: "localGatewayRouteTableArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for LocalGatewayRouteTableVpcAssociation {
    fn desc(&self) -> &'static StructDesc { &LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_vpc_association_id,
            1 => &self.local_gateway_route_table_id,
            2 => &self.local_gateway_route_table_arn,
            3 => &self.local_gateway_id,
            4 => &self.vpc_id,
            5 => &self.owner_id,
            6 => &self.state,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_vpc_association_id,
            1 => &mut self.local_gateway_route_table_id,
            2 => &mut self.local_gateway_route_table_arn,
            3 => &mut self.local_gateway_id,
            4 => &mut self.vpc_id,
            5 => &mut self.owner_id,
            6 => &mut self.state,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(LocalGatewayRouteTableVpcAssociation);

#[derive(Clone, Default)]
pub struct LocalGatewayVirtualInterface {
    pub local_gateway_virtual_interface_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub local_gateway_virtual_interface_arn: Option<String>,
    pub outpost_lag_id: Option<String>,
    pub vlan: Option<i32>,
    pub local_address: Option<String>,
    pub peer_address: Option<String>,
    pub local_bgp_asn: Option<i32>,
    pub peer_bgp_asn: Option<i32>,
    pub peer_bgp_asn_extended: Option<i64>,
    pub owner_id: Option<String>,
    pub tags: Vec<Tag>,
    pub configuration_state: Option<String>,
}
/// Descriptor of [`LocalGatewayVirtualInterface`].
pub static LOCAL_GATEWAY_VIRTUAL_INTERFACE: StructDesc = StructDesc { name: "LocalGatewayVirtualInterface", members: &[
    Member { name: "LocalGatewayVirtualInterfaceId", query: "LocalGatewayVirtualInterfaceId", xml: "localGatewayVirtualInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "localGatewayVirtualInterfaceGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceArn", query: "LocalGatewayVirtualInterfaceArn", xml: "localGatewayVirtualInterfaceArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostLagId", query: "OutpostLagId", xml: "outpostLagId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Vlan", query: "Vlan", xml: "vlan", required: false, sensitive: false, kind: I32 },
    Member { name: "LocalAddress", query: "LocalAddress", xml: "localAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "peerAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalBgpAsn", query: "LocalBgpAsn", xml: "localBgpAsn", required: false, sensitive: false, kind: I32 },
    Member { name: "PeerBgpAsn", query: "PeerBgpAsn", xml: "peerBgpAsn", required: false, sensitive: false, kind: I32 },
    Member { name: "PeerBgpAsnExtended", query: "PeerBgpAsnExtended", xml: "peerBgpAsnExtended", required: false, sensitive: false, kind: I64 },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ConfigurationState", query: "ConfigurationState", xml: "configurationState", required: false, sensitive: false, kind: Kind::Enum(&enums::local_gateway_virtual_interface_configuration_state::DESC) },
] };
impl Structure for LocalGatewayVirtualInterface {
    fn desc(&self) -> &'static StructDesc { &LOCAL_GATEWAY_VIRTUAL_INTERFACE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_id,
            1 => &self.local_gateway_id,
            2 => &self.local_gateway_virtual_interface_group_id,
            3 => &self.local_gateway_virtual_interface_arn,
            4 => &self.outpost_lag_id,
            5 => &self.vlan,
            6 => &self.local_address,
            7 => &self.peer_address,
            8 => &self.local_bgp_asn,
            9 => &self.peer_bgp_asn,
            10 => &self.peer_bgp_asn_extended,
            11 => &self.owner_id,
            12 => &self.tags,
            13 => &self.configuration_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_id,
            1 => &mut self.local_gateway_id,
            2 => &mut self.local_gateway_virtual_interface_group_id,
            3 => &mut self.local_gateway_virtual_interface_arn,
            4 => &mut self.outpost_lag_id,
            5 => &mut self.vlan,
            6 => &mut self.local_address,
            7 => &mut self.peer_address,
            8 => &mut self.local_bgp_asn,
            9 => &mut self.peer_bgp_asn,
            10 => &mut self.peer_bgp_asn_extended,
            11 => &mut self.owner_id,
            12 => &mut self.tags,
            13 => &mut self.configuration_state,
            _ => no_member(index),
        }
    }
}
structure!(LocalGatewayVirtualInterface);

#[derive(Clone, Default)]
pub struct LocalGatewayVirtualInterfaceGroup {
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub local_gateway_virtual_interface_ids: Vec<String>,
    pub local_gateway_id: Option<String>,
    pub owner_id: Option<String>,
    pub local_bgp_asn: Option<i32>,
    pub local_bgp_asn_extended: Option<i64>,
    pub local_gateway_virtual_interface_group_arn: Option<String>,
    pub tags: Vec<Tag>,
    pub configuration_state: Option<String>,
}
/// Descriptor of [`LocalGatewayVirtualInterfaceGroup`].
pub static LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP: StructDesc = StructDesc { name: "LocalGatewayVirtualInterfaceGroup", members: &[
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "localGatewayVirtualInterfaceGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceIds", query: "LocalGatewayVirtualInterfaceIdSet", xml: "localGatewayVirtualInterfaceIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalBgpAsn", query: "LocalBgpAsn", xml: "localBgpAsn", required: false, sensitive: false, kind: I32 },
    Member { name: "LocalBgpAsnExtended", query: "LocalBgpAsnExtended", xml: "localBgpAsnExtended", required: false, sensitive: false, kind: I64 },
    Member { name: "LocalGatewayVirtualInterfaceGroupArn", query: "LocalGatewayVirtualInterfaceGroupArn", xml: "localGatewayVirtualInterfaceGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ConfigurationState", query: "ConfigurationState", xml: "configurationState", required: false, sensitive: false, kind: Kind::Enum(&enums::local_gateway_virtual_interface_group_configuration_state::DESC) },
] };
impl Structure for LocalGatewayVirtualInterfaceGroup {
    fn desc(&self) -> &'static StructDesc { &LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_group_id,
            1 => &self.local_gateway_virtual_interface_ids,
            2 => &self.local_gateway_id,
            3 => &self.owner_id,
            4 => &self.local_bgp_asn,
            5 => &self.local_bgp_asn_extended,
            6 => &self.local_gateway_virtual_interface_group_arn,
            7 => &self.tags,
            8 => &self.configuration_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_group_id,
            1 => &mut self.local_gateway_virtual_interface_ids,
            2 => &mut self.local_gateway_id,
            3 => &mut self.owner_id,
            4 => &mut self.local_bgp_asn,
            5 => &mut self.local_bgp_asn_extended,
            6 => &mut self.local_gateway_virtual_interface_group_arn,
            7 => &mut self.tags,
            8 => &mut self.configuration_state,
            _ => no_member(index),
        }
    }
}
structure!(LocalGatewayVirtualInterfaceGroup);

#[derive(Clone, Default)]
pub struct LockSnapshotRequest {
    pub snapshot_id: Option<String>,
    pub dry_run: Option<bool>,
    pub lock_mode: Option<String>,
    pub cool_off_period: Option<i32>,
    pub lock_duration: Option<i32>,
    pub expiration_date: Option<Timestamp>,
}
/// Descriptor of [`LockSnapshotRequest`].
pub static LOCK_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "LockSnapshotRequest", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LockMode", query: "LockMode", xml: "LockMode", required: true, sensitive: false, kind: Kind::Enum(&enums::lock_mode::DESC) },
    Member { name: "CoolOffPeriod", query: "CoolOffPeriod", xml: "CoolOffPeriod", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 72 } },
    Member { name: "LockDuration", query: "LockDuration", xml: "LockDuration", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 36500 } },
    Member { name: "ExpirationDate", query: "ExpirationDate", xml: "ExpirationDate", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for LockSnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &LOCK_SNAPSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.dry_run,
            2 => &self.lock_mode,
            3 => &self.cool_off_period,
            4 => &self.lock_duration,
            5 => &self.expiration_date,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.dry_run,
            2 => &mut self.lock_mode,
            3 => &mut self.cool_off_period,
            4 => &mut self.lock_duration,
            5 => &mut self.expiration_date,
            _ => no_member(index),
        }
    }
}
structure!(LockSnapshotRequest);

#[derive(Clone, Default)]
pub struct LockSnapshotResult {
    pub snapshot_id: Option<String>,
    pub lock_state: Option<String>,
    pub lock_duration: Option<i32>,
    pub cool_off_period: Option<i32>,
    pub cool_off_period_expires_on: Option<Timestamp>,
    pub lock_created_on: Option<Timestamp>,
    pub lock_expires_on: Option<Timestamp>,
    pub lock_duration_start_time: Option<Timestamp>,
}
/// Descriptor of [`LockSnapshotResult`].
pub static LOCK_SNAPSHOT_RESULT: StructDesc = StructDesc { name: "LockSnapshotResult", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LockState", query: "LockState", xml: "lockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "LockDuration", query: "LockDuration", xml: "lockDuration", required: false, sensitive: false, kind: I32 },
    Member { name: "CoolOffPeriod", query: "CoolOffPeriod", xml: "coolOffPeriod", required: false, sensitive: false, kind: I32 },
    Member { name: "CoolOffPeriodExpiresOn", query: "CoolOffPeriodExpiresOn", xml: "coolOffPeriodExpiresOn", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LockCreatedOn", query: "LockCreatedOn", xml: "lockCreatedOn", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LockExpiresOn", query: "LockExpiresOn", xml: "lockExpiresOn", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LockDurationStartTime", query: "LockDurationStartTime", xml: "lockDurationStartTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for LockSnapshotResult {
    fn desc(&self) -> &'static StructDesc { &LOCK_SNAPSHOT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.lock_state,
            2 => &self.lock_duration,
            3 => &self.cool_off_period,
            4 => &self.cool_off_period_expires_on,
            5 => &self.lock_created_on,
            6 => &self.lock_expires_on,
            7 => &self.lock_duration_start_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.lock_state,
            2 => &mut self.lock_duration,
            3 => &mut self.cool_off_period,
            4 => &mut self.cool_off_period_expires_on,
            5 => &mut self.lock_created_on,
            6 => &mut self.lock_expires_on,
            7 => &mut self.lock_duration_start_time,
            _ => no_member(index),
        }
    }
}
structure!(LockSnapshotResult);

#[derive(Clone, Default)]
pub struct LockedSnapshotsInfo {
    pub owner_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub lock_state: Option<String>,
    pub lock_duration: Option<i32>,
    pub cool_off_period: Option<i32>,
    pub cool_off_period_expires_on: Option<Timestamp>,
    pub lock_created_on: Option<Timestamp>,
    pub lock_duration_start_time: Option<Timestamp>,
    pub lock_expires_on: Option<Timestamp>,
}
/// Descriptor of [`LockedSnapshotsInfo`].
pub static LOCKED_SNAPSHOTS_INFO: StructDesc = StructDesc { name: "LockedSnapshotsInfo", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LockState", query: "LockState", xml: "lockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "LockDuration", query: "LockDuration", xml: "lockDuration", required: false, sensitive: false, kind: I32 },
    Member { name: "CoolOffPeriod", query: "CoolOffPeriod", xml: "coolOffPeriod", required: false, sensitive: false, kind: I32 },
    Member { name: "CoolOffPeriodExpiresOn", query: "CoolOffPeriodExpiresOn", xml: "coolOffPeriodExpiresOn", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LockCreatedOn", query: "LockCreatedOn", xml: "lockCreatedOn", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LockDurationStartTime", query: "LockDurationStartTime", xml: "lockDurationStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LockExpiresOn", query: "LockExpiresOn", xml: "lockExpiresOn", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for LockedSnapshotsInfo {
    fn desc(&self) -> &'static StructDesc { &LOCKED_SNAPSHOTS_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.snapshot_id,
            2 => &self.lock_state,
            3 => &self.lock_duration,
            4 => &self.cool_off_period,
            5 => &self.cool_off_period_expires_on,
            6 => &self.lock_created_on,
            7 => &self.lock_duration_start_time,
            8 => &self.lock_expires_on,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.snapshot_id,
            2 => &mut self.lock_state,
            3 => &mut self.lock_duration,
            4 => &mut self.cool_off_period,
            5 => &mut self.cool_off_period_expires_on,
            6 => &mut self.lock_created_on,
            7 => &mut self.lock_duration_start_time,
            8 => &mut self.lock_expires_on,
            _ => no_member(index),
        }
    }
}
structure!(LockedSnapshotsInfo);

#[derive(Clone, Default)]
pub struct MacHost {
    pub host_id: Option<String>,
    pub mac_os_latest_supported_versions: Vec<String>,
}
/// Descriptor of [`MacHost`].
pub static MAC_HOST: StructDesc = StructDesc { name: "MacHost", members: &[
    Member { name: "HostId", query: "HostId", xml: "hostId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MacOSLatestSupportedVersions", query: "MacOSLatestSupportedVersionSet", xml: "macOSLatestSupportedVersionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for MacHost {
    fn desc(&self) -> &'static StructDesc { &MAC_HOST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_id,
            1 => &self.mac_os_latest_supported_versions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_id,
            1 => &mut self.mac_os_latest_supported_versions,
            _ => no_member(index),
        }
    }
}
structure!(MacHost);

#[derive(Clone, Default)]
pub struct MacModificationTask {
    pub instance_id: Option<String>,
    pub mac_modification_task_id: Option<String>,
    pub mac_system_integrity_protection_config: Option<MacSystemIntegrityProtectionConfiguration>,
    pub start_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
    pub task_state: Option<String>,
    pub task_type: Option<String>,
}
/// Descriptor of [`MacModificationTask`].
pub static MAC_MODIFICATION_TASK: StructDesc = StructDesc { name: "MacModificationTask", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MacModificationTaskId", query: "MacModificationTaskId", xml: "macModificationTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MacSystemIntegrityProtectionConfig", query: "MacSystemIntegrityProtectionConfig", xml: "macSystemIntegrityProtectionConfig", required: false, sensitive: false, kind: Kind::Struct(&MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION) },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "TaskState", query: "TaskState", xml: "taskState", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_modification_task_state::DESC) },
    Member { name: "TaskType", query: "TaskType", xml: "taskType", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_modification_task_type::DESC) },
] };
impl Structure for MacModificationTask {
    fn desc(&self) -> &'static StructDesc { &MAC_MODIFICATION_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.mac_modification_task_id,
            2 => &self.mac_system_integrity_protection_config,
            3 => &self.start_time,
            4 => &self.tags,
            5 => &self.task_state,
            6 => &self.task_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.mac_modification_task_id,
            2 => &mut self.mac_system_integrity_protection_config,
            3 => &mut self.start_time,
            4 => &mut self.tags,
            5 => &mut self.task_state,
            6 => &mut self.task_type,
            _ => no_member(index),
        }
    }
}
structure!(MacModificationTask);

#[derive(Clone, Default)]
pub struct MacSystemIntegrityProtectionConfiguration {
    pub apple_internal: Option<String>,
    pub base_system: Option<String>,
    pub debugging_restrictions: Option<String>,
    pub d_trace_restrictions: Option<String>,
    pub filesystem_protections: Option<String>,
    pub kext_signing: Option<String>,
    pub nvram_protections: Option<String>,
    pub status: Option<String>,
}
/// Descriptor of [`MacSystemIntegrityProtectionConfiguration`].
pub static MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION: StructDesc = StructDesc { name: "MacSystemIntegrityProtectionConfiguration", members: &[
    Member { name: "AppleInternal", query: "AppleInternal", xml: "appleInternal", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "BaseSystem", query: "BaseSystem", xml: "baseSystem", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "DebuggingRestrictions", query: "DebuggingRestrictions", xml: "debuggingRestrictions", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "DTraceRestrictions", query: "DTraceRestrictions", xml: "dTraceRestrictions", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "FilesystemProtections", query: "FilesystemProtections", xml: "filesystemProtections", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "KextSigning", query: "KextSigning", xml: "kextSigning", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "NvramProtections", query: "NvramProtections", xml: "nvramProtections", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
] };
impl Structure for MacSystemIntegrityProtectionConfiguration {
    fn desc(&self) -> &'static StructDesc { &MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.apple_internal,
            1 => &self.base_system,
            2 => &self.debugging_restrictions,
            3 => &self.d_trace_restrictions,
            4 => &self.filesystem_protections,
            5 => &self.kext_signing,
            6 => &self.nvram_protections,
            7 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.apple_internal,
            1 => &mut self.base_system,
            2 => &mut self.debugging_restrictions,
            3 => &mut self.d_trace_restrictions,
            4 => &mut self.filesystem_protections,
            5 => &mut self.kext_signing,
            6 => &mut self.nvram_protections,
            7 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(MacSystemIntegrityProtectionConfiguration);

#[derive(Clone, Default)]
pub struct MacSystemIntegrityProtectionConfigurationRequest {
    pub apple_internal: Option<String>,
    pub base_system: Option<String>,
    pub debugging_restrictions: Option<String>,
    pub d_trace_restrictions: Option<String>,
    pub filesystem_protections: Option<String>,
    pub kext_signing: Option<String>,
    pub nvram_protections: Option<String>,
}
/// Descriptor of [`MacSystemIntegrityProtectionConfigurationRequest`].
pub static MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "MacSystemIntegrityProtectionConfigurationRequest", members: &[
    Member { name: "AppleInternal", query: "AppleInternal", xml: "AppleInternal", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "BaseSystem", query: "BaseSystem", xml: "BaseSystem", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "DebuggingRestrictions", query: "DebuggingRestrictions", xml: "DebuggingRestrictions", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "DTraceRestrictions", query: "DTraceRestrictions", xml: "DTraceRestrictions", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "FilesystemProtections", query: "FilesystemProtections", xml: "FilesystemProtections", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "KextSigning", query: "KextSigning", xml: "KextSigning", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "NvramProtections", query: "NvramProtections", xml: "NvramProtections", required: false, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
] };
impl Structure for MacSystemIntegrityProtectionConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.apple_internal,
            1 => &self.base_system,
            2 => &self.debugging_restrictions,
            3 => &self.d_trace_restrictions,
            4 => &self.filesystem_protections,
            5 => &self.kext_signing,
            6 => &self.nvram_protections,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.apple_internal,
            1 => &mut self.base_system,
            2 => &mut self.debugging_restrictions,
            3 => &mut self.d_trace_restrictions,
            4 => &mut self.filesystem_protections,
            5 => &mut self.kext_signing,
            6 => &mut self.nvram_protections,
            _ => no_member(index),
        }
    }
}
structure!(MacSystemIntegrityProtectionConfigurationRequest);

#[derive(Clone, Default)]
pub struct MaintenanceDetails {
    pub pending_maintenance: Option<String>,
    pub maintenance_auto_applied_after: Option<Timestamp>,
    pub last_maintenance_applied: Option<Timestamp>,
}
/// Descriptor of [`MaintenanceDetails`].
pub static MAINTENANCE_DETAILS: StructDesc = StructDesc { name: "MaintenanceDetails", members: &[
    Member { name: "PendingMaintenance", query: "PendingMaintenance", xml: "pendingMaintenance", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaintenanceAutoAppliedAfter", query: "MaintenanceAutoAppliedAfter", xml: "maintenanceAutoAppliedAfter", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LastMaintenanceApplied", query: "LastMaintenanceApplied", xml: "lastMaintenanceApplied", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for MaintenanceDetails {
    fn desc(&self) -> &'static StructDesc { &MAINTENANCE_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pending_maintenance,
            1 => &self.maintenance_auto_applied_after,
            2 => &self.last_maintenance_applied,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pending_maintenance,
            1 => &mut self.maintenance_auto_applied_after,
            2 => &mut self.last_maintenance_applied,
            _ => no_member(index),
        }
    }
}
structure!(MaintenanceDetails);

#[derive(Clone, Default)]
pub struct ManagedPrefixList {
    pub prefix_list_id: Option<String>,
    pub address_family: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub prefix_list_arn: Option<String>,
    pub prefix_list_name: Option<String>,
    pub max_entries: Option<i32>,
    pub version: Option<i64>,
    pub tags: Vec<Tag>,
    pub owner_id: Option<String>,
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
}
/// Descriptor of [`ManagedPrefixList`].
pub static MANAGED_PREFIX_LIST: StructDesc = StructDesc { name: "ManagedPrefixList", members: &[
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressFamily", query: "AddressFamily", xml: "addressFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::prefix_list_state::DESC) },
    Member { name: "StateMessage", query: "StateMessage", xml: "stateMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListArn", query: "PrefixListArn", xml: "prefixListArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListName", query: "PrefixListName", xml: "prefixListName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxEntries", query: "MaxEntries", xml: "maxEntries", required: false, sensitive: false, kind: I32 },
    Member { name: "Version", query: "Version", xml: "version", required: false, sensitive: false, kind: I64 },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverTargetId", query: "IpamPrefixListResolverTargetId", xml: "ipamPrefixListResolverTargetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverSyncEnabled", query: "IpamPrefixListResolverSyncEnabled", xml: "ipamPrefixListResolverSyncEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ManagedPrefixList {
    fn desc(&self) -> &'static StructDesc { &MANAGED_PREFIX_LIST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.prefix_list_id,
            1 => &self.address_family,
            2 => &self.state,
            3 => &self.state_message,
            4 => &self.prefix_list_arn,
            5 => &self.prefix_list_name,
            6 => &self.max_entries,
            7 => &self.version,
            8 => &self.tags,
            9 => &self.owner_id,
            10 => &self.ipam_prefix_list_resolver_target_id,
            11 => &self.ipam_prefix_list_resolver_sync_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.prefix_list_id,
            1 => &mut self.address_family,
            2 => &mut self.state,
            3 => &mut self.state_message,
            4 => &mut self.prefix_list_arn,
            5 => &mut self.prefix_list_name,
            6 => &mut self.max_entries,
            7 => &mut self.version,
            8 => &mut self.tags,
            9 => &mut self.owner_id,
            10 => &mut self.ipam_prefix_list_resolver_target_id,
            11 => &mut self.ipam_prefix_list_resolver_sync_enabled,
            _ => no_member(index),
        }
    }
}
structure!(ManagedPrefixList);

#[derive(Clone, Default)]
pub struct ManagedResourceVisibilitySettings {
    pub default_visibility: Option<String>,
}
/// Descriptor of [`ManagedResourceVisibilitySettings`].
pub static MANAGED_RESOURCE_VISIBILITY_SETTINGS: StructDesc = StructDesc { name: "ManagedResourceVisibilitySettings", members: &[
    Member { name: "DefaultVisibility", query: "DefaultVisibility", xml: "defaultVisibility", required: false, sensitive: false, kind: Kind::Enum(&enums::managed_resource_default_visibility::DESC) },
] };
impl Structure for ManagedResourceVisibilitySettings {
    fn desc(&self) -> &'static StructDesc { &MANAGED_RESOURCE_VISIBILITY_SETTINGS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.default_visibility,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.default_visibility,
            _ => no_member(index),
        }
    }
}
structure!(ManagedResourceVisibilitySettings);

#[derive(Clone, Default)]
pub struct MediaAcceleratorInfo {
    pub accelerators: Vec<MediaDeviceInfo>,
    pub total_media_memory_in_mi_b: Option<i32>,
}
/// Descriptor of [`MediaAcceleratorInfo`].
pub static MEDIA_ACCELERATOR_INFO: StructDesc = StructDesc { name: "MediaAcceleratorInfo", members: &[
    Member { name: "Accelerators", query: "Accelerators", xml: "accelerators", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MEDIA_DEVICE_INFO) }) },
    Member { name: "TotalMediaMemoryInMiB", query: "TotalMediaMemoryInMiB", xml: "totalMediaMemoryInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for MediaAcceleratorInfo {
    fn desc(&self) -> &'static StructDesc { &MEDIA_ACCELERATOR_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.accelerators,
            1 => &self.total_media_memory_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.accelerators,
            1 => &mut self.total_media_memory_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(MediaAcceleratorInfo);

#[derive(Clone, Default)]
pub struct MediaDeviceInfo {
    pub count: Option<i32>,
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<MediaDeviceMemoryInfo>,
}
/// Descriptor of [`MediaDeviceInfo`].
pub static MEDIA_DEVICE_INFO: StructDesc = StructDesc { name: "MediaDeviceInfo", members: &[
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Manufacturer", query: "Manufacturer", xml: "manufacturer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MemoryInfo", query: "MemoryInfo", xml: "memoryInfo", required: false, sensitive: false, kind: Kind::Struct(&MEDIA_DEVICE_MEMORY_INFO) },
] };
impl Structure for MediaDeviceInfo {
    fn desc(&self) -> &'static StructDesc { &MEDIA_DEVICE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.count,
            1 => &self.name,
            2 => &self.manufacturer,
            3 => &self.memory_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.count,
            1 => &mut self.name,
            2 => &mut self.manufacturer,
            3 => &mut self.memory_info,
            _ => no_member(index),
        }
    }
}
structure!(MediaDeviceInfo);
