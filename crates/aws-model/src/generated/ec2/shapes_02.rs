// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures AttributeValue to CapacityBlockStatus.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct AttributeValue {
    pub value: Option<String>,
}
/// Descriptor of [`AttributeValue`].
pub static ATTRIBUTE_VALUE: StructDesc = StructDesc { name: "AttributeValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AttributeValue {
    fn desc(&self) -> &'static StructDesc { &ATTRIBUTE_VALUE }
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
structure!(AttributeValue);

#[derive(Clone, Default)]
pub struct AuthorizationRule {
    pub client_vpn_endpoint_id: Option<String>,
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub access_all: Option<bool>,
    pub destination_cidr: Option<String>,
    pub status: Option<ClientVpnAuthorizationRuleStatus>,
}
/// Descriptor of [`AuthorizationRule`].
pub static AUTHORIZATION_RULE: StructDesc = StructDesc { name: "AuthorizationRule", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AccessAll", query: "AccessAll", xml: "accessAll", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DestinationCidr", query: "DestinationCidr", xml: "destinationCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_AUTHORIZATION_RULE_STATUS) },
] };
impl Structure for AuthorizationRule {
    fn desc(&self) -> &'static StructDesc { &AUTHORIZATION_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.description,
            2 => &self.group_id,
            3 => &self.access_all,
            4 => &self.destination_cidr,
            5 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.description,
            2 => &mut self.group_id,
            3 => &mut self.access_all,
            4 => &mut self.destination_cidr,
            5 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(AuthorizationRule);

#[derive(Clone, Default)]
pub struct AuthorizeClientVpnIngressRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub target_network_cidr: Option<String>,
    pub access_group_id: Option<String>,
    pub authorize_all_groups: Option<bool>,
    pub description: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AuthorizeClientVpnIngressRequest`].
pub static AUTHORIZE_CLIENT_VPN_INGRESS_REQUEST: StructDesc = StructDesc { name: "AuthorizeClientVpnIngressRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetNetworkCidr", query: "TargetNetworkCidr", xml: "TargetNetworkCidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AccessGroupId", query: "AccessGroupId", xml: "AccessGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizeAllGroups", query: "AuthorizeAllGroups", xml: "AuthorizeAllGroups", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AuthorizeClientVpnIngressRequest {
    fn desc(&self) -> &'static StructDesc { &AUTHORIZE_CLIENT_VPN_INGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.target_network_cidr,
            2 => &self.access_group_id,
            3 => &self.authorize_all_groups,
            4 => &self.description,
            5 => &self.client_token,
            6 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.target_network_cidr,
            2 => &mut self.access_group_id,
            3 => &mut self.authorize_all_groups,
            4 => &mut self.description,
            5 => &mut self.client_token,
            6 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AuthorizeClientVpnIngressRequest);

#[derive(Clone, Default)]
pub struct AuthorizeClientVpnIngressResult {
    pub status: Option<ClientVpnAuthorizationRuleStatus>,
}
/// Descriptor of [`AuthorizeClientVpnIngressResult`].
pub static AUTHORIZE_CLIENT_VPN_INGRESS_RESULT: StructDesc = StructDesc { name: "AuthorizeClientVpnIngressResult", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_AUTHORIZATION_RULE_STATUS) },
] };
impl Structure for AuthorizeClientVpnIngressResult {
    fn desc(&self) -> &'static StructDesc { &AUTHORIZE_CLIENT_VPN_INGRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(AuthorizeClientVpnIngressResult);

#[derive(Clone, Default)]
pub struct AuthorizeSecurityGroupEgressRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
}
/// Descriptor of [`AuthorizeSecurityGroupEgressRequest`].
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST: StructDesc = StructDesc { name: "AuthorizeSecurityGroupEgressRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupName", query: "SourceSecurityGroupName", xml: "sourceSecurityGroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", xml: "sourceSecurityGroupOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpProtocol", query: "IpProtocol", xml: "ipProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: I32 },
    Member { name: "CidrIp", query: "CidrIp", xml: "cidrIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissions", query: "IpPermissions", xml: "ipPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
] };
impl Structure for AuthorizeSecurityGroupEgressRequest {
    fn desc(&self) -> &'static StructDesc { &AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.dry_run,
            2 => &self.group_id,
            3 => &self.source_security_group_name,
            4 => &self.source_security_group_owner_id,
            5 => &self.ip_protocol,
            6 => &self.from_port,
            7 => &self.to_port,
            8 => &self.cidr_ip,
            9 => &self.ip_permissions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.dry_run,
            2 => &mut self.group_id,
            3 => &mut self.source_security_group_name,
            4 => &mut self.source_security_group_owner_id,
            5 => &mut self.ip_protocol,
            6 => &mut self.from_port,
            7 => &mut self.to_port,
            8 => &mut self.cidr_ip,
            9 => &mut self.ip_permissions,
            _ => no_member(index),
        }
    }
}
structure!(AuthorizeSecurityGroupEgressRequest);

#[derive(Clone, Default)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Vec<SecurityGroupRule>,
}
/// Descriptor of [`AuthorizeSecurityGroupEgressResult`].
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT: StructDesc = StructDesc { name: "AuthorizeSecurityGroupEgressResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SecurityGroupRules", query: "SecurityGroupRuleSet", xml: "securityGroupRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_RULE) }) },
] };
impl Structure for AuthorizeSecurityGroupEgressResult {
    fn desc(&self) -> &'static StructDesc { &AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.security_group_rules,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.security_group_rules,
            _ => no_member(index),
        }
    }
}
structure!(AuthorizeSecurityGroupEgressResult);

#[derive(Clone, Default)]
pub struct AuthorizeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`AuthorizeSecurityGroupIngressRequest`].
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST: StructDesc = StructDesc { name: "AuthorizeSecurityGroupIngressRequest", members: &[
    Member { name: "CidrIp", query: "CidrIp", xml: "CidrIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "FromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissions", query: "IpPermissions", xml: "IpPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
    Member { name: "IpProtocol", query: "IpProtocol", xml: "IpProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupName", query: "SourceSecurityGroupName", xml: "SourceSecurityGroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", xml: "SourceSecurityGroupOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ToPort", query: "ToPort", xml: "ToPort", required: false, sensitive: false, kind: I32 },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for AuthorizeSecurityGroupIngressRequest {
    fn desc(&self) -> &'static StructDesc { &AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr_ip,
            1 => &self.from_port,
            2 => &self.group_id,
            3 => &self.group_name,
            4 => &self.ip_permissions,
            5 => &self.ip_protocol,
            6 => &self.source_security_group_name,
            7 => &self.source_security_group_owner_id,
            8 => &self.to_port,
            9 => &self.tag_specifications,
            10 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr_ip,
            1 => &mut self.from_port,
            2 => &mut self.group_id,
            3 => &mut self.group_name,
            4 => &mut self.ip_permissions,
            5 => &mut self.ip_protocol,
            6 => &mut self.source_security_group_name,
            7 => &mut self.source_security_group_owner_id,
            8 => &mut self.to_port,
            9 => &mut self.tag_specifications,
            10 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(AuthorizeSecurityGroupIngressRequest);

#[derive(Clone, Default)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Vec<SecurityGroupRule>,
}
/// Descriptor of [`AuthorizeSecurityGroupIngressResult`].
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT: StructDesc = StructDesc { name: "AuthorizeSecurityGroupIngressResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SecurityGroupRules", query: "SecurityGroupRuleSet", xml: "securityGroupRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_RULE) }) },
] };
impl Structure for AuthorizeSecurityGroupIngressResult {
    fn desc(&self) -> &'static StructDesc { &AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.security_group_rules,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.security_group_rules,
            _ => no_member(index),
        }
    }
}
structure!(AuthorizeSecurityGroupIngressResult);

#[derive(Clone, Default)]
pub struct AvailabilityZone {
    pub opt_in_status: Option<String>,
    pub messages: Vec<AvailabilityZoneMessage>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub group_name: Option<String>,
    pub network_border_group: Option<String>,
    pub zone_type: Option<String>,
    pub parent_zone_name: Option<String>,
    pub parent_zone_id: Option<String>,
    pub group_long_name: Option<String>,
    pub geography: Vec<AvailabilityZoneGeography>,
    pub sub_geography: Vec<AvailabilityZoneSubGeography>,
    pub state: Option<String>,
}
/// Descriptor of [`AvailabilityZone`].
pub static AVAILABILITY_ZONE: StructDesc = StructDesc { name: "AvailabilityZone", members: &[
    Member { name: "OptInStatus", query: "OptInStatus", xml: "optInStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::availability_zone_opt_in_status::DESC) },
    Member { name: "Messages", query: "MessageSet", xml: "messageSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&AVAILABILITY_ZONE_MESSAGE) }) },
    Member { name: "RegionName", query: "RegionName", xml: "regionName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ZoneName", query: "ZoneName", xml: "zoneName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ZoneId", query: "ZoneId", xml: "zoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "networkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ZoneType", query: "ZoneType", xml: "zoneType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ParentZoneName", query: "ParentZoneName", xml: "parentZoneName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ParentZoneId", query: "ParentZoneId", xml: "parentZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupLongName", query: "GroupLongName", xml: "groupLongName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Geography", query: "GeographySet", xml: "geographySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&AVAILABILITY_ZONE_GEOGRAPHY) }) },
    Member { name: "SubGeography", query: "SubGeographySet", xml: "subGeographySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&AVAILABILITY_ZONE_SUB_GEOGRAPHY) }) },
    Member { name: "State", query: "ZoneState", xml: "zoneState", required: false, sensitive: false, kind: Kind::Enum(&enums::availability_zone_state::DESC) },
] };
impl Structure for AvailabilityZone {
    fn desc(&self) -> &'static StructDesc { &AVAILABILITY_ZONE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.opt_in_status,
            1 => &self.messages,
            2 => &self.region_name,
            3 => &self.zone_name,
            4 => &self.zone_id,
            5 => &self.group_name,
            6 => &self.network_border_group,
            7 => &self.zone_type,
            8 => &self.parent_zone_name,
            9 => &self.parent_zone_id,
            10 => &self.group_long_name,
            11 => &self.geography,
            12 => &self.sub_geography,
            13 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.opt_in_status,
            1 => &mut self.messages,
            2 => &mut self.region_name,
            3 => &mut self.zone_name,
            4 => &mut self.zone_id,
            5 => &mut self.group_name,
            6 => &mut self.network_border_group,
            7 => &mut self.zone_type,
            8 => &mut self.parent_zone_name,
            9 => &mut self.parent_zone_id,
            10 => &mut self.group_long_name,
            11 => &mut self.geography,
            12 => &mut self.sub_geography,
            13 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(AvailabilityZone);

#[derive(Clone, Default)]
pub struct AvailabilityZoneAddress {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub allocation_ids: Vec<String>,
}
/// Descriptor of [`AvailabilityZoneAddress`].
pub static AVAILABILITY_ZONE_ADDRESS: StructDesc = StructDesc { name: "AvailabilityZoneAddress", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AllocationIds", query: "AllocationId", xml: "AllocationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AllocationId", kind: Kind::Str }) },
] };
impl Structure for AvailabilityZoneAddress {
    fn desc(&self) -> &'static StructDesc { &AVAILABILITY_ZONE_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.allocation_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.allocation_ids,
            _ => no_member(index),
        }
    }
}
structure!(AvailabilityZoneAddress);

#[derive(Clone, Default)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}
/// Descriptor of [`AvailabilityZoneGeography`].
pub static AVAILABILITY_ZONE_GEOGRAPHY: StructDesc = StructDesc { name: "AvailabilityZoneGeography", members: &[
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AvailabilityZoneGeography {
    fn desc(&self) -> &'static StructDesc { &AVAILABILITY_ZONE_GEOGRAPHY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(AvailabilityZoneGeography);

#[derive(Clone, Default)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}
/// Descriptor of [`AvailabilityZoneMessage`].
pub static AVAILABILITY_ZONE_MESSAGE: StructDesc = StructDesc { name: "AvailabilityZoneMessage", members: &[
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AvailabilityZoneMessage {
    fn desc(&self) -> &'static StructDesc { &AVAILABILITY_ZONE_MESSAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(AvailabilityZoneMessage);

#[derive(Clone, Default)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}
/// Descriptor of [`AvailabilityZoneSubGeography`].
pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY: StructDesc = StructDesc { name: "AvailabilityZoneSubGeography", members: &[
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for AvailabilityZoneSubGeography {
    fn desc(&self) -> &'static StructDesc { &AVAILABILITY_ZONE_SUB_GEOGRAPHY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(AvailabilityZoneSubGeography);

#[derive(Clone, Default)]
pub struct AvailableCapacity {
    pub available_instance_capacity: Vec<InstanceCapacity>,
    pub available_v_cpus: Option<i32>,
}
/// Descriptor of [`AvailableCapacity`].
pub static AVAILABLE_CAPACITY: StructDesc = StructDesc { name: "AvailableCapacity", members: &[
    Member { name: "AvailableInstanceCapacity", query: "AvailableInstanceCapacity", xml: "availableInstanceCapacity", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_CAPACITY) }) },
    Member { name: "AvailableVCpus", query: "AvailableVCpus", xml: "availableVCpus", required: false, sensitive: false, kind: I32 },
] };
impl Structure for AvailableCapacity {
    fn desc(&self) -> &'static StructDesc { &AVAILABLE_CAPACITY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.available_instance_capacity,
            1 => &self.available_v_cpus,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.available_instance_capacity,
            1 => &mut self.available_v_cpus,
            _ => no_member(index),
        }
    }
}
structure!(AvailableCapacity);

#[derive(Clone, Default)]
pub struct BaselineEbsBandwidthMbps {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`BaselineEbsBandwidthMbps`].
pub static BASELINE_EBS_BANDWIDTH_MBPS: StructDesc = StructDesc { name: "BaselineEbsBandwidthMbps", members: &[
    Member { name: "Min", query: "Min", xml: "min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for BaselineEbsBandwidthMbps {
    fn desc(&self) -> &'static StructDesc { &BASELINE_EBS_BANDWIDTH_MBPS }
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
structure!(BaselineEbsBandwidthMbps);

#[derive(Clone, Default)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
/// Descriptor of [`BaselineEbsBandwidthMbpsRequest`].
pub static BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: StructDesc = StructDesc { name: "BaselineEbsBandwidthMbpsRequest", members: &[
    Member { name: "Min", query: "Min", xml: "Min", required: false, sensitive: false, kind: I32 },
    Member { name: "Max", query: "Max", xml: "Max", required: false, sensitive: false, kind: I32 },
] };
impl Structure for BaselineEbsBandwidthMbpsRequest {
    fn desc(&self) -> &'static StructDesc { &BASELINE_EBS_BANDWIDTH_MBPS_REQUEST }
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
structure!(BaselineEbsBandwidthMbpsRequest);

#[derive(Clone, Default)]
pub struct BaselinePerformanceFactors {
    pub cpu: Option<CpuPerformanceFactor>,
}
/// Descriptor of [`BaselinePerformanceFactors`].
pub static BASELINE_PERFORMANCE_FACTORS: StructDesc = StructDesc { name: "BaselinePerformanceFactors", members: &[
    Member { name: "Cpu", query: "Cpu", xml: "cpu", required: false, sensitive: false, kind: Kind::Struct(&CPU_PERFORMANCE_FACTOR) },
] };
impl Structure for BaselinePerformanceFactors {
    fn desc(&self) -> &'static StructDesc { &BASELINE_PERFORMANCE_FACTORS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cpu,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cpu,
            _ => no_member(index),
        }
    }
}
structure!(BaselinePerformanceFactors);

#[derive(Clone, Default)]
pub struct BaselinePerformanceFactorsRequest {
    pub cpu: Option<CpuPerformanceFactorRequest>,
}
/// Descriptor of [`BaselinePerformanceFactorsRequest`].
pub static BASELINE_PERFORMANCE_FACTORS_REQUEST: StructDesc = StructDesc { name: "BaselinePerformanceFactorsRequest", members: &[
    Member { name: "Cpu", query: "Cpu", xml: "Cpu", required: false, sensitive: false, kind: Kind::Struct(&CPU_PERFORMANCE_FACTOR_REQUEST) },
] };
impl Structure for BaselinePerformanceFactorsRequest {
    fn desc(&self) -> &'static StructDesc { &BASELINE_PERFORMANCE_FACTORS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cpu,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cpu,
            _ => no_member(index),
        }
    }
}
structure!(BaselinePerformanceFactorsRequest);

#[derive(Clone, Default)]
pub struct BlobAttributeValue {
    pub value: Option<Vec<u8>>,
}
/// Descriptor of [`BlobAttributeValue`].
pub static BLOB_ATTRIBUTE_VALUE: StructDesc = StructDesc { name: "BlobAttributeValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Blob },
] };
impl Structure for BlobAttributeValue {
    fn desc(&self) -> &'static StructDesc { &BLOB_ATTRIBUTE_VALUE }
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
structure!(BlobAttributeValue);

#[derive(Clone, Default)]
pub struct BlockDeviceMapping {
    pub ebs: Option<EbsBlockDevice>,
    pub no_device: Option<String>,
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
}
/// Descriptor of [`BlockDeviceMapping`].
pub static BLOCK_DEVICE_MAPPING: StructDesc = StructDesc { name: "BlockDeviceMapping", members: &[
    Member { name: "Ebs", query: "Ebs", xml: "ebs", required: false, sensitive: false, kind: Kind::Struct(&EBS_BLOCK_DEVICE) },
    Member { name: "NoDevice", query: "NoDevice", xml: "noDevice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceName", query: "DeviceName", xml: "deviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VirtualName", query: "VirtualName", xml: "virtualName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for BlockDeviceMapping {
    fn desc(&self) -> &'static StructDesc { &BLOCK_DEVICE_MAPPING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ebs,
            1 => &self.no_device,
            2 => &self.device_name,
            3 => &self.virtual_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ebs,
            1 => &mut self.no_device,
            2 => &mut self.device_name,
            3 => &mut self.virtual_name,
            _ => no_member(index),
        }
    }
}
structure!(BlockDeviceMapping);

#[derive(Clone, Default)]
pub struct BlockDeviceMappingResponse {
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
    pub ebs: Option<EbsBlockDeviceResponse>,
    pub no_device: Option<String>,
}
/// Descriptor of [`BlockDeviceMappingResponse`].
pub static BLOCK_DEVICE_MAPPING_RESPONSE: StructDesc = StructDesc { name: "BlockDeviceMappingResponse", members: &[
    Member { name: "DeviceName", query: "DeviceName", xml: "deviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VirtualName", query: "VirtualName", xml: "virtualName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ebs", query: "Ebs", xml: "ebs", required: false, sensitive: false, kind: Kind::Struct(&EBS_BLOCK_DEVICE_RESPONSE) },
    Member { name: "NoDevice", query: "NoDevice", xml: "noDevice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for BlockDeviceMappingResponse {
    fn desc(&self) -> &'static StructDesc { &BLOCK_DEVICE_MAPPING_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device_name,
            1 => &self.virtual_name,
            2 => &self.ebs,
            3 => &self.no_device,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device_name,
            1 => &mut self.virtual_name,
            2 => &mut self.ebs,
            3 => &mut self.no_device,
            _ => no_member(index),
        }
    }
}
structure!(BlockDeviceMappingResponse);

#[derive(Clone, Default)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<String>,
}
/// Descriptor of [`BlockPublicAccessStates`].
pub static BLOCK_PUBLIC_ACCESS_STATES: StructDesc = StructDesc { name: "BlockPublicAccessStates", members: &[
    Member { name: "InternetGatewayBlockMode", query: "InternetGatewayBlockMode", xml: "internetGatewayBlockMode", required: false, sensitive: false, kind: Kind::Enum(&enums::block_public_access_mode::DESC) },
] };
impl Structure for BlockPublicAccessStates {
    fn desc(&self) -> &'static StructDesc { &BLOCK_PUBLIC_ACCESS_STATES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.internet_gateway_block_mode,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.internet_gateway_block_mode,
            _ => no_member(index),
        }
    }
}
structure!(BlockPublicAccessStates);

#[derive(Clone, Default)]
pub struct BundleInstanceRequest {
    pub instance_id: Option<String>,
    pub storage: Option<Storage>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`BundleInstanceRequest`].
pub static BUNDLE_INSTANCE_REQUEST: StructDesc = StructDesc { name: "BundleInstanceRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Storage", query: "Storage", xml: "Storage", required: true, sensitive: false, kind: Kind::Struct(&STORAGE) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for BundleInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &BUNDLE_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.storage,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.storage,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(BundleInstanceRequest);

#[derive(Clone, Default)]
pub struct BundleInstanceResult {
    pub bundle_task: Option<BundleTask>,
}
/// Descriptor of [`BundleInstanceResult`].
pub static BUNDLE_INSTANCE_RESULT: StructDesc = StructDesc { name: "BundleInstanceResult", members: &[
    Member { name: "BundleTask", query: "BundleInstanceTask", xml: "bundleInstanceTask", required: false, sensitive: false, kind: Kind::Struct(&BUNDLE_TASK) },
] };
impl Structure for BundleInstanceResult {
    fn desc(&self) -> &'static StructDesc { &BUNDLE_INSTANCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bundle_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bundle_task,
            _ => no_member(index),
        }
    }
}
structure!(BundleInstanceResult);

#[derive(Clone, Default)]
pub struct BundleTask {
    pub instance_id: Option<String>,
    pub bundle_id: Option<String>,
    pub state: Option<String>,
    pub start_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub storage: Option<Storage>,
    pub progress: Option<String>,
    pub bundle_task_error: Option<BundleTaskError>,
}
/// Descriptor of [`BundleTask`].
pub static BUNDLE_TASK: StructDesc = StructDesc { name: "BundleTask", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BundleId", query: "BundleId", xml: "bundleId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::bundle_task_state::DESC) },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "UpdateTime", query: "UpdateTime", xml: "updateTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Storage", query: "Storage", xml: "storage", required: false, sensitive: false, kind: Kind::Struct(&STORAGE) },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BundleTaskError", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&BUNDLE_TASK_ERROR) },
] };
impl Structure for BundleTask {
    fn desc(&self) -> &'static StructDesc { &BUNDLE_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.bundle_id,
            2 => &self.state,
            3 => &self.start_time,
            4 => &self.update_time,
            5 => &self.storage,
            6 => &self.progress,
            7 => &self.bundle_task_error,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.bundle_id,
            2 => &mut self.state,
            3 => &mut self.start_time,
            4 => &mut self.update_time,
            5 => &mut self.storage,
            6 => &mut self.progress,
            7 => &mut self.bundle_task_error,
            _ => no_member(index),
        }
    }
}
structure!(BundleTask);

#[derive(Clone, Default)]
pub struct BundleTaskError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`BundleTaskError`].
pub static BUNDLE_TASK_ERROR: StructDesc = StructDesc { name: "BundleTaskError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for BundleTaskError {
    fn desc(&self) -> &'static StructDesc { &BUNDLE_TASK_ERROR }
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
structure!(BundleTaskError);

#[derive(Clone, Default)]
pub struct Byoasn {
    pub asn: Option<String>,
    pub ipam_id: Option<String>,
    pub status_message: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`Byoasn`].
pub static BYOASN: StructDesc = StructDesc { name: "Byoasn", members: &[
    Member { name: "Asn", query: "Asn", xml: "asn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamId", query: "IpamId", xml: "ipamId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::asn_state::DESC) },
] };
impl Structure for Byoasn {
    fn desc(&self) -> &'static StructDesc { &BYOASN }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.asn,
            1 => &self.ipam_id,
            2 => &self.status_message,
            3 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.asn,
            1 => &mut self.ipam_id,
            2 => &mut self.status_message,
            3 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(Byoasn);

#[derive(Clone, Default)]
pub struct ByoipCidr {
    pub cidr: Option<String>,
    pub description: Option<String>,
    pub asn_associations: Vec<AsnAssociation>,
    pub status_message: Option<String>,
    pub state: Option<String>,
    pub network_border_group: Option<String>,
    pub advertisement_type: Option<String>,
}
/// Descriptor of [`ByoipCidr`].
pub static BYOIP_CIDR: StructDesc = StructDesc { name: "ByoipCidr", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AsnAssociations", query: "AsnAssociationSet", xml: "asnAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ASN_ASSOCIATION) }) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::byoip_cidr_state::DESC) },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "networkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AdvertisementType", query: "AdvertisementType", xml: "advertisementType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ByoipCidr {
    fn desc(&self) -> &'static StructDesc { &BYOIP_CIDR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.description,
            2 => &self.asn_associations,
            3 => &self.status_message,
            4 => &self.state,
            5 => &self.network_border_group,
            6 => &self.advertisement_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.description,
            2 => &mut self.asn_associations,
            3 => &mut self.status_message,
            4 => &mut self.state,
            5 => &mut self.network_border_group,
            6 => &mut self.advertisement_type,
            _ => no_member(index),
        }
    }
}
structure!(ByoipCidr);

#[derive(Clone, Default)]
pub struct CancelBundleTaskRequest {
    pub bundle_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CancelBundleTaskRequest`].
pub static CANCEL_BUNDLE_TASK_REQUEST: StructDesc = StructDesc { name: "CancelBundleTaskRequest", members: &[
    Member { name: "BundleId", query: "BundleId", xml: "BundleId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CancelBundleTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_BUNDLE_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bundle_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bundle_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CancelBundleTaskRequest);

#[derive(Clone, Default)]
pub struct CancelBundleTaskResult {
    pub bundle_task: Option<BundleTask>,
}
/// Descriptor of [`CancelBundleTaskResult`].
pub static CANCEL_BUNDLE_TASK_RESULT: StructDesc = StructDesc { name: "CancelBundleTaskResult", members: &[
    Member { name: "BundleTask", query: "BundleInstanceTask", xml: "bundleInstanceTask", required: false, sensitive: false, kind: Kind::Struct(&BUNDLE_TASK) },
] };
impl Structure for CancelBundleTaskResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_BUNDLE_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bundle_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bundle_task,
            _ => no_member(index),
        }
    }
}
structure!(CancelBundleTaskResult);

#[derive(Clone, Default)]
pub struct CancelCapacityReservationFleetError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`CancelCapacityReservationFleetError`].
pub static CANCEL_CAPACITY_RESERVATION_FLEET_ERROR: StructDesc = StructDesc { name: "CancelCapacityReservationFleetError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelCapacityReservationFleetError {
    fn desc(&self) -> &'static StructDesc { &CANCEL_CAPACITY_RESERVATION_FLEET_ERROR }
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
structure!(CancelCapacityReservationFleetError);

#[derive(Clone, Default)]
pub struct CancelCapacityReservationFleetsRequest {
    pub dry_run: Option<bool>,
    pub capacity_reservation_fleet_ids: Vec<String>,
}
/// Descriptor of [`CancelCapacityReservationFleetsRequest`].
pub static CANCEL_CAPACITY_RESERVATION_FLEETS_REQUEST: StructDesc = StructDesc { name: "CancelCapacityReservationFleetsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CapacityReservationFleetIds", query: "CapacityReservationFleetId", xml: "CapacityReservationFleetId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for CancelCapacityReservationFleetsRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_CAPACITY_RESERVATION_FLEETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.capacity_reservation_fleet_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.capacity_reservation_fleet_ids,
            _ => no_member(index),
        }
    }
}
structure!(CancelCapacityReservationFleetsRequest);

#[derive(Clone, Default)]
pub struct CancelCapacityReservationFleetsResult {
    pub successful_fleet_cancellations: Vec<CapacityReservationFleetCancellationState>,
    pub failed_fleet_cancellations: Vec<FailedCapacityReservationFleetCancellationResult>,
}
/// Descriptor of [`CancelCapacityReservationFleetsResult`].
pub static CANCEL_CAPACITY_RESERVATION_FLEETS_RESULT: StructDesc = StructDesc { name: "CancelCapacityReservationFleetsResult", members: &[
    Member { name: "SuccessfulFleetCancellations", query: "SuccessfulFleetCancellationSet", xml: "successfulFleetCancellationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_RESERVATION_FLEET_CANCELLATION_STATE) }) },
    Member { name: "FailedFleetCancellations", query: "FailedFleetCancellationSet", xml: "failedFleetCancellationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FAILED_CAPACITY_RESERVATION_FLEET_CANCELLATION_RESULT) }) },
] };
impl Structure for CancelCapacityReservationFleetsResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_CAPACITY_RESERVATION_FLEETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successful_fleet_cancellations,
            1 => &self.failed_fleet_cancellations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successful_fleet_cancellations,
            1 => &mut self.failed_fleet_cancellations,
            _ => no_member(index),
        }
    }
}
structure!(CancelCapacityReservationFleetsResult);

#[derive(Clone, Default)]
pub struct CancelCapacityReservationRequest {
    pub capacity_reservation_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CancelCapacityReservationRequest`].
pub static CANCEL_CAPACITY_RESERVATION_REQUEST: StructDesc = StructDesc { name: "CancelCapacityReservationRequest", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CancelCapacityReservationRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_CAPACITY_RESERVATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CancelCapacityReservationRequest);

#[derive(Clone, Default)]
pub struct CancelCapacityReservationResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`CancelCapacityReservationResult`].
pub static CANCEL_CAPACITY_RESERVATION_RESULT: StructDesc = StructDesc { name: "CancelCapacityReservationResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CancelCapacityReservationResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_CAPACITY_RESERVATION_RESULT }
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
structure!(CancelCapacityReservationResult);

#[derive(Clone, Default)]
pub struct CancelConversionRequest {
    pub dry_run: Option<bool>,
    pub conversion_task_id: Option<String>,
    pub reason_message: Option<String>,
}
/// Descriptor of [`CancelConversionRequest`].
pub static CANCEL_CONVERSION_REQUEST: StructDesc = StructDesc { name: "CancelConversionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ConversionTaskId", query: "ConversionTaskId", xml: "conversionTaskId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ReasonMessage", query: "ReasonMessage", xml: "reasonMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelConversionRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_CONVERSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.conversion_task_id,
            2 => &self.reason_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.conversion_task_id,
            2 => &mut self.reason_message,
            _ => no_member(index),
        }
    }
}
structure!(CancelConversionRequest);

#[derive(Clone, Default)]
pub struct CancelDeclarativePoliciesReportRequest {
    pub dry_run: Option<bool>,
    pub report_id: Option<String>,
}
/// Descriptor of [`CancelDeclarativePoliciesReportRequest`].
pub static CANCEL_DECLARATIVE_POLICIES_REPORT_REQUEST: StructDesc = StructDesc { name: "CancelDeclarativePoliciesReportRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ReportId", query: "ReportId", xml: "ReportId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelDeclarativePoliciesReportRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_DECLARATIVE_POLICIES_REPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.report_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.report_id,
            _ => no_member(index),
        }
    }
}
structure!(CancelDeclarativePoliciesReportRequest);

#[derive(Clone, Default)]
pub struct CancelDeclarativePoliciesReportResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`CancelDeclarativePoliciesReportResult`].
pub static CANCEL_DECLARATIVE_POLICIES_REPORT_RESULT: StructDesc = StructDesc { name: "CancelDeclarativePoliciesReportResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CancelDeclarativePoliciesReportResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_DECLARATIVE_POLICIES_REPORT_RESULT }
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
structure!(CancelDeclarativePoliciesReportResult);

#[derive(Clone, Default)]
pub struct CancelExportTaskRequest {
    pub export_task_id: Option<String>,
}
/// Descriptor of [`CancelExportTaskRequest`].
pub static CANCEL_EXPORT_TASK_REQUEST: StructDesc = StructDesc { name: "CancelExportTaskRequest", members: &[
    Member { name: "ExportTaskId", query: "ExportTaskId", xml: "exportTaskId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelExportTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_EXPORT_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.export_task_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.export_task_id,
            _ => no_member(index),
        }
    }
}
structure!(CancelExportTaskRequest);

#[derive(Clone, Default)]
pub struct CancelImageLaunchPermissionRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CancelImageLaunchPermissionRequest`].
pub static CANCEL_IMAGE_LAUNCH_PERMISSION_REQUEST: StructDesc = StructDesc { name: "CancelImageLaunchPermissionRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CancelImageLaunchPermissionRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_IMAGE_LAUNCH_PERMISSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CancelImageLaunchPermissionRequest);

#[derive(Clone, Default)]
pub struct CancelImageLaunchPermissionResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`CancelImageLaunchPermissionResult`].
pub static CANCEL_IMAGE_LAUNCH_PERMISSION_RESULT: StructDesc = StructDesc { name: "CancelImageLaunchPermissionResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CancelImageLaunchPermissionResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_IMAGE_LAUNCH_PERMISSION_RESULT }
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
structure!(CancelImageLaunchPermissionResult);

#[derive(Clone, Default)]
pub struct CancelImportTaskRequest {
    pub cancel_reason: Option<String>,
    pub dry_run: Option<bool>,
    pub import_task_id: Option<String>,
}
/// Descriptor of [`CancelImportTaskRequest`].
pub static CANCEL_IMPORT_TASK_REQUEST: StructDesc = StructDesc { name: "CancelImportTaskRequest", members: &[
    Member { name: "CancelReason", query: "CancelReason", xml: "CancelReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ImportTaskId", query: "ImportTaskId", xml: "ImportTaskId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelImportTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_IMPORT_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cancel_reason,
            1 => &self.dry_run,
            2 => &self.import_task_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cancel_reason,
            1 => &mut self.dry_run,
            2 => &mut self.import_task_id,
            _ => no_member(index),
        }
    }
}
structure!(CancelImportTaskRequest);

#[derive(Clone, Default)]
pub struct CancelImportTaskResult {
    pub import_task_id: Option<String>,
    pub previous_state: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`CancelImportTaskResult`].
pub static CANCEL_IMPORT_TASK_RESULT: StructDesc = StructDesc { name: "CancelImportTaskResult", members: &[
    Member { name: "ImportTaskId", query: "ImportTaskId", xml: "importTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PreviousState", query: "PreviousState", xml: "previousState", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelImportTaskResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_IMPORT_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.import_task_id,
            1 => &self.previous_state,
            2 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.import_task_id,
            1 => &mut self.previous_state,
            2 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(CancelImportTaskResult);

#[derive(Clone, Default)]
pub struct CancelReservedInstancesListingRequest {
    pub reserved_instances_listing_id: Option<String>,
}
/// Descriptor of [`CancelReservedInstancesListingRequest`].
pub static CANCEL_RESERVED_INSTANCES_LISTING_REQUEST: StructDesc = StructDesc { name: "CancelReservedInstancesListingRequest", members: &[
    Member { name: "ReservedInstancesListingId", query: "ReservedInstancesListingId", xml: "reservedInstancesListingId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelReservedInstancesListingRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_RESERVED_INSTANCES_LISTING_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_listing_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_listing_id,
            _ => no_member(index),
        }
    }
}
structure!(CancelReservedInstancesListingRequest);

#[derive(Clone, Default)]
pub struct CancelReservedInstancesListingResult {
    pub reserved_instances_listings: Vec<ReservedInstancesListing>,
}
/// Descriptor of [`CancelReservedInstancesListingResult`].
pub static CANCEL_RESERVED_INSTANCES_LISTING_RESULT: StructDesc = StructDesc { name: "CancelReservedInstancesListingResult", members: &[
    Member { name: "ReservedInstancesListings", query: "ReservedInstancesListingsSet", xml: "reservedInstancesListingsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_LISTING) }) },
] };
impl Structure for CancelReservedInstancesListingResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_RESERVED_INSTANCES_LISTING_RESULT }
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
structure!(CancelReservedInstancesListingResult);

#[derive(Clone, Default)]
pub struct CancelSpotFleetRequestsError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`CancelSpotFleetRequestsError`].
pub static CANCEL_SPOT_FLEET_REQUESTS_ERROR: StructDesc = StructDesc { name: "CancelSpotFleetRequestsError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::cancel_batch_error_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelSpotFleetRequestsError {
    fn desc(&self) -> &'static StructDesc { &CANCEL_SPOT_FLEET_REQUESTS_ERROR }
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
structure!(CancelSpotFleetRequestsError);

#[derive(Clone, Default)]
pub struct CancelSpotFleetRequestsErrorItem {
    pub error: Option<CancelSpotFleetRequestsError>,
    pub spot_fleet_request_id: Option<String>,
}
/// Descriptor of [`CancelSpotFleetRequestsErrorItem`].
pub static CANCEL_SPOT_FLEET_REQUESTS_ERROR_ITEM: StructDesc = StructDesc { name: "CancelSpotFleetRequestsErrorItem", members: &[
    Member { name: "Error", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&CANCEL_SPOT_FLEET_REQUESTS_ERROR) },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelSpotFleetRequestsErrorItem {
    fn desc(&self) -> &'static StructDesc { &CANCEL_SPOT_FLEET_REQUESTS_ERROR_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.error,
            1 => &self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.error,
            1 => &mut self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
}
structure!(CancelSpotFleetRequestsErrorItem);

#[derive(Clone, Default)]
pub struct CancelSpotFleetRequestsRequest {
    pub dry_run: Option<bool>,
    pub spot_fleet_request_ids: Vec<String>,
    pub terminate_instances: Option<bool>,
}
/// Descriptor of [`CancelSpotFleetRequestsRequest`].
pub static CANCEL_SPOT_FLEET_REQUESTS_REQUEST: StructDesc = StructDesc { name: "CancelSpotFleetRequestsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotFleetRequestIds", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TerminateInstances", query: "TerminateInstances", xml: "terminateInstances", required: true, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CancelSpotFleetRequestsRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_SPOT_FLEET_REQUESTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.spot_fleet_request_ids,
            2 => &self.terminate_instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.spot_fleet_request_ids,
            2 => &mut self.terminate_instances,
            _ => no_member(index),
        }
    }
}
structure!(CancelSpotFleetRequestsRequest);

#[derive(Clone, Default)]
pub struct CancelSpotFleetRequestsResponse {
    pub successful_fleet_requests: Vec<CancelSpotFleetRequestsSuccessItem>,
    pub unsuccessful_fleet_requests: Vec<CancelSpotFleetRequestsErrorItem>,
}
/// Descriptor of [`CancelSpotFleetRequestsResponse`].
pub static CANCEL_SPOT_FLEET_REQUESTS_RESPONSE: StructDesc = StructDesc { name: "CancelSpotFleetRequestsResponse", members: &[
    Member { name: "SuccessfulFleetRequests", query: "SuccessfulFleetRequestSet", xml: "successfulFleetRequestSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CANCEL_SPOT_FLEET_REQUESTS_SUCCESS_ITEM) }) },
    Member { name: "UnsuccessfulFleetRequests", query: "UnsuccessfulFleetRequestSet", xml: "unsuccessfulFleetRequestSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CANCEL_SPOT_FLEET_REQUESTS_ERROR_ITEM) }) },
] };
impl Structure for CancelSpotFleetRequestsResponse {
    fn desc(&self) -> &'static StructDesc { &CANCEL_SPOT_FLEET_REQUESTS_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successful_fleet_requests,
            1 => &self.unsuccessful_fleet_requests,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successful_fleet_requests,
            1 => &mut self.unsuccessful_fleet_requests,
            _ => no_member(index),
        }
    }
}
structure!(CancelSpotFleetRequestsResponse);

#[derive(Clone, Default)]
pub struct CancelSpotFleetRequestsSuccessItem {
    pub current_spot_fleet_request_state: Option<String>,
    pub previous_spot_fleet_request_state: Option<String>,
    pub spot_fleet_request_id: Option<String>,
}
/// Descriptor of [`CancelSpotFleetRequestsSuccessItem`].
pub static CANCEL_SPOT_FLEET_REQUESTS_SUCCESS_ITEM: StructDesc = StructDesc { name: "CancelSpotFleetRequestsSuccessItem", members: &[
    Member { name: "CurrentSpotFleetRequestState", query: "CurrentSpotFleetRequestState", xml: "currentSpotFleetRequestState", required: false, sensitive: false, kind: Kind::Enum(&enums::batch_state::DESC) },
    Member { name: "PreviousSpotFleetRequestState", query: "PreviousSpotFleetRequestState", xml: "previousSpotFleetRequestState", required: false, sensitive: false, kind: Kind::Enum(&enums::batch_state::DESC) },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CancelSpotFleetRequestsSuccessItem {
    fn desc(&self) -> &'static StructDesc { &CANCEL_SPOT_FLEET_REQUESTS_SUCCESS_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.current_spot_fleet_request_state,
            1 => &self.previous_spot_fleet_request_state,
            2 => &self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.current_spot_fleet_request_state,
            1 => &mut self.previous_spot_fleet_request_state,
            2 => &mut self.spot_fleet_request_id,
            _ => no_member(index),
        }
    }
}
structure!(CancelSpotFleetRequestsSuccessItem);

#[derive(Clone, Default)]
pub struct CancelSpotInstanceRequestsRequest {
    pub dry_run: Option<bool>,
    pub spot_instance_request_ids: Vec<String>,
}
/// Descriptor of [`CancelSpotInstanceRequestsRequest`].
pub static CANCEL_SPOT_INSTANCE_REQUESTS_REQUEST: StructDesc = StructDesc { name: "CancelSpotInstanceRequestsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotInstanceRequestIds", query: "SpotInstanceRequestId", xml: "SpotInstanceRequestId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "SpotInstanceRequestId", kind: Kind::Str }) },
] };
impl Structure for CancelSpotInstanceRequestsRequest {
    fn desc(&self) -> &'static StructDesc { &CANCEL_SPOT_INSTANCE_REQUESTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.spot_instance_request_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.spot_instance_request_ids,
            _ => no_member(index),
        }
    }
}
structure!(CancelSpotInstanceRequestsRequest);

#[derive(Clone, Default)]
pub struct CancelSpotInstanceRequestsResult {
    pub cancelled_spot_instance_requests: Vec<CancelledSpotInstanceRequest>,
}
/// Descriptor of [`CancelSpotInstanceRequestsResult`].
pub static CANCEL_SPOT_INSTANCE_REQUESTS_RESULT: StructDesc = StructDesc { name: "CancelSpotInstanceRequestsResult", members: &[
    Member { name: "CancelledSpotInstanceRequests", query: "SpotInstanceRequestSet", xml: "spotInstanceRequestSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CANCELLED_SPOT_INSTANCE_REQUEST) }) },
] };
impl Structure for CancelSpotInstanceRequestsResult {
    fn desc(&self) -> &'static StructDesc { &CANCEL_SPOT_INSTANCE_REQUESTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cancelled_spot_instance_requests,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cancelled_spot_instance_requests,
            _ => no_member(index),
        }
    }
}
structure!(CancelSpotInstanceRequestsResult);

#[derive(Clone, Default)]
pub struct CancelledSpotInstanceRequest {
    pub spot_instance_request_id: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`CancelledSpotInstanceRequest`].
pub static CANCELLED_SPOT_INSTANCE_REQUEST: StructDesc = StructDesc { name: "CancelledSpotInstanceRequest", members: &[
    Member { name: "SpotInstanceRequestId", query: "SpotInstanceRequestId", xml: "spotInstanceRequestId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::cancel_spot_instance_request_state::DESC) },
] };
impl Structure for CancelledSpotInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &CANCELLED_SPOT_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.spot_instance_request_id,
            1 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.spot_instance_request_id,
            1 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(CancelledSpotInstanceRequest);

#[derive(Clone, Default)]
pub struct CapacityAllocation {
    pub allocation_type: Option<String>,
    pub count: Option<i32>,
    pub allocation_metadata: Vec<CapacityAllocationMetadataEntry>,
}
/// Descriptor of [`CapacityAllocation`].
pub static CAPACITY_ALLOCATION: StructDesc = StructDesc { name: "CapacityAllocation", members: &[
    Member { name: "AllocationType", query: "AllocationType", xml: "allocationType", required: false, sensitive: false, kind: Kind::Enum(&enums::allocation_type::DESC) },
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "AllocationMetadata", query: "AllocationMetadataList", xml: "allocationMetadataList", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_ALLOCATION_METADATA_ENTRY) }) },
] };
impl Structure for CapacityAllocation {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_ALLOCATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_type,
            1 => &self.count,
            2 => &self.allocation_metadata,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_type,
            1 => &mut self.count,
            2 => &mut self.allocation_metadata,
            _ => no_member(index),
        }
    }
}
structure!(CapacityAllocation);

#[derive(Clone, Default)]
pub struct CapacityAllocationMetadataEntry {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`CapacityAllocationMetadataEntry`].
pub static CAPACITY_ALLOCATION_METADATA_ENTRY: StructDesc = StructDesc { name: "CapacityAllocationMetadataEntry", members: &[
    Member { name: "Key", query: "Key", xml: "key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityAllocationMetadataEntry {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_ALLOCATION_METADATA_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(CapacityAllocationMetadataEntry);

#[derive(Clone, Default)]
pub struct CapacityBlock {
    pub capacity_block_id: Option<String>,
    pub ultraserver_type: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub capacity_reservation_ids: Vec<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub create_date: Option<Timestamp>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`CapacityBlock`].
pub static CAPACITY_BLOCK: StructDesc = StructDesc { name: "CapacityBlock", members: &[
    Member { name: "CapacityBlockId", query: "CapacityBlockId", xml: "capacityBlockId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UltraserverType", query: "UltraserverType", xml: "ultraserverType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationIds", query: "CapacityReservationIdSet", xml: "capacityReservationIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "StartDate", query: "StartDate", xml: "startDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDate", query: "EndDate", xml: "endDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CreateDate", query: "CreateDate", xml: "createDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_block_resource_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for CapacityBlock {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_BLOCK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_id,
            1 => &self.ultraserver_type,
            2 => &self.availability_zone,
            3 => &self.availability_zone_id,
            4 => &self.capacity_reservation_ids,
            5 => &self.start_date,
            6 => &self.end_date,
            7 => &self.create_date,
            8 => &self.state,
            9 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_id,
            1 => &mut self.ultraserver_type,
            2 => &mut self.availability_zone,
            3 => &mut self.availability_zone_id,
            4 => &mut self.capacity_reservation_ids,
            5 => &mut self.start_date,
            6 => &mut self.end_date,
            7 => &mut self.create_date,
            8 => &mut self.state,
            9 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(CapacityBlock);

#[derive(Clone, Default)]
pub struct CapacityBlockExtension {
    pub capacity_reservation_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_count: Option<i32>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub capacity_block_extension_offering_id: Option<String>,
    pub capacity_block_extension_duration_hours: Option<i32>,
    pub capacity_block_extension_status: Option<String>,
    pub capacity_block_extension_purchase_date: Option<Timestamp>,
    pub capacity_block_extension_start_date: Option<Timestamp>,
    pub capacity_block_extension_end_date: Option<Timestamp>,
    pub upfront_fee: Option<String>,
    pub currency_code: Option<String>,
    pub zone_type: Option<String>,
}
/// Descriptor of [`CapacityBlockExtension`].
pub static CAPACITY_BLOCK_EXTENSION: StructDesc = StructDesc { name: "CapacityBlockExtension", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityBlockExtensionOfferingId", query: "CapacityBlockExtensionOfferingId", xml: "capacityBlockExtensionOfferingId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityBlockExtensionDurationHours", query: "CapacityBlockExtensionDurationHours", xml: "capacityBlockExtensionDurationHours", required: false, sensitive: false, kind: I32 },
    Member { name: "CapacityBlockExtensionStatus", query: "CapacityBlockExtensionStatus", xml: "capacityBlockExtensionStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_block_extension_status::DESC) },
    Member { name: "CapacityBlockExtensionPurchaseDate", query: "CapacityBlockExtensionPurchaseDate", xml: "capacityBlockExtensionPurchaseDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CapacityBlockExtensionStartDate", query: "CapacityBlockExtensionStartDate", xml: "capacityBlockExtensionStartDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CapacityBlockExtensionEndDate", query: "CapacityBlockExtensionEndDate", xml: "capacityBlockExtensionEndDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "UpfrontFee", query: "UpfrontFee", xml: "upfrontFee", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ZoneType", query: "ZoneType", xml: "zoneType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityBlockExtension {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_BLOCK_EXTENSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.instance_type,
            2 => &self.instance_count,
            3 => &self.availability_zone,
            4 => &self.availability_zone_id,
            5 => &self.capacity_block_extension_offering_id,
            6 => &self.capacity_block_extension_duration_hours,
            7 => &self.capacity_block_extension_status,
            8 => &self.capacity_block_extension_purchase_date,
            9 => &self.capacity_block_extension_start_date,
            10 => &self.capacity_block_extension_end_date,
            11 => &self.upfront_fee,
            12 => &self.currency_code,
            13 => &self.zone_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.instance_type,
            2 => &mut self.instance_count,
            3 => &mut self.availability_zone,
            4 => &mut self.availability_zone_id,
            5 => &mut self.capacity_block_extension_offering_id,
            6 => &mut self.capacity_block_extension_duration_hours,
            7 => &mut self.capacity_block_extension_status,
            8 => &mut self.capacity_block_extension_purchase_date,
            9 => &mut self.capacity_block_extension_start_date,
            10 => &mut self.capacity_block_extension_end_date,
            11 => &mut self.upfront_fee,
            12 => &mut self.currency_code,
            13 => &mut self.zone_type,
            _ => no_member(index),
        }
    }
}
structure!(CapacityBlockExtension);

#[derive(Clone, Default)]
pub struct CapacityBlockExtensionOffering {
    pub capacity_block_extension_offering_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_count: Option<i32>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub start_date: Option<Timestamp>,
    pub capacity_block_extension_start_date: Option<Timestamp>,
    pub capacity_block_extension_end_date: Option<Timestamp>,
    pub capacity_block_extension_duration_hours: Option<i32>,
    pub upfront_fee: Option<String>,
    pub currency_code: Option<String>,
    pub tenancy: Option<String>,
    pub zone_type: Option<String>,
}
/// Descriptor of [`CapacityBlockExtensionOffering`].
pub static CAPACITY_BLOCK_EXTENSION_OFFERING: StructDesc = StructDesc { name: "CapacityBlockExtensionOffering", members: &[
    Member { name: "CapacityBlockExtensionOfferingId", query: "CapacityBlockExtensionOfferingId", xml: "capacityBlockExtensionOfferingId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartDate", query: "StartDate", xml: "startDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CapacityBlockExtensionStartDate", query: "CapacityBlockExtensionStartDate", xml: "capacityBlockExtensionStartDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CapacityBlockExtensionEndDate", query: "CapacityBlockExtensionEndDate", xml: "capacityBlockExtensionEndDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CapacityBlockExtensionDurationHours", query: "CapacityBlockExtensionDurationHours", xml: "capacityBlockExtensionDurationHours", required: false, sensitive: false, kind: I32 },
    Member { name: "UpfrontFee", query: "UpfrontFee", xml: "upfrontFee", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_tenancy::DESC) },
    Member { name: "ZoneType", query: "ZoneType", xml: "zoneType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityBlockExtensionOffering {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_BLOCK_EXTENSION_OFFERING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_extension_offering_id,
            1 => &self.instance_type,
            2 => &self.instance_count,
            3 => &self.availability_zone,
            4 => &self.availability_zone_id,
            5 => &self.start_date,
            6 => &self.capacity_block_extension_start_date,
            7 => &self.capacity_block_extension_end_date,
            8 => &self.capacity_block_extension_duration_hours,
            9 => &self.upfront_fee,
            10 => &self.currency_code,
            11 => &self.tenancy,
            12 => &self.zone_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_extension_offering_id,
            1 => &mut self.instance_type,
            2 => &mut self.instance_count,
            3 => &mut self.availability_zone,
            4 => &mut self.availability_zone_id,
            5 => &mut self.start_date,
            6 => &mut self.capacity_block_extension_start_date,
            7 => &mut self.capacity_block_extension_end_date,
            8 => &mut self.capacity_block_extension_duration_hours,
            9 => &mut self.upfront_fee,
            10 => &mut self.currency_code,
            11 => &mut self.tenancy,
            12 => &mut self.zone_type,
            _ => no_member(index),
        }
    }
}
structure!(CapacityBlockExtensionOffering);

#[derive(Clone, Default)]
pub struct CapacityBlockOffering {
    pub capacity_block_offering_id: Option<String>,
    pub instance_type: Option<String>,
    pub availability_zone: Option<String>,
    pub instance_count: Option<i32>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub capacity_block_duration_hours: Option<i32>,
    pub upfront_fee: Option<String>,
    pub currency_code: Option<String>,
    pub tenancy: Option<String>,
    pub ultraserver_type: Option<String>,
    pub ultraserver_count: Option<i32>,
    pub capacity_block_duration_minutes: Option<i32>,
    pub zone_type: Option<String>,
}
/// Descriptor of [`CapacityBlockOffering`].
pub static CAPACITY_BLOCK_OFFERING: StructDesc = StructDesc { name: "CapacityBlockOffering", members: &[
    Member { name: "CapacityBlockOfferingId", query: "CapacityBlockOfferingId", xml: "capacityBlockOfferingId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "StartDate", query: "StartDate", xml: "startDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDate", query: "EndDate", xml: "endDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CapacityBlockDurationHours", query: "CapacityBlockDurationHours", xml: "capacityBlockDurationHours", required: false, sensitive: false, kind: I32 },
    Member { name: "UpfrontFee", query: "UpfrontFee", xml: "upfrontFee", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_tenancy::DESC) },
    Member { name: "UltraserverType", query: "UltraserverType", xml: "ultraserverType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UltraserverCount", query: "UltraserverCount", xml: "ultraserverCount", required: false, sensitive: false, kind: I32 },
    Member { name: "CapacityBlockDurationMinutes", query: "CapacityBlockDurationMinutes", xml: "capacityBlockDurationMinutes", required: false, sensitive: false, kind: I32 },
    Member { name: "ZoneType", query: "ZoneType", xml: "zoneType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityBlockOffering {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_BLOCK_OFFERING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_offering_id,
            1 => &self.instance_type,
            2 => &self.availability_zone,
            3 => &self.instance_count,
            4 => &self.start_date,
            5 => &self.end_date,
            6 => &self.capacity_block_duration_hours,
            7 => &self.upfront_fee,
            8 => &self.currency_code,
            9 => &self.tenancy,
            10 => &self.ultraserver_type,
            11 => &self.ultraserver_count,
            12 => &self.capacity_block_duration_minutes,
            13 => &self.zone_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_offering_id,
            1 => &mut self.instance_type,
            2 => &mut self.availability_zone,
            3 => &mut self.instance_count,
            4 => &mut self.start_date,
            5 => &mut self.end_date,
            6 => &mut self.capacity_block_duration_hours,
            7 => &mut self.upfront_fee,
            8 => &mut self.currency_code,
            9 => &mut self.tenancy,
            10 => &mut self.ultraserver_type,
            11 => &mut self.ultraserver_count,
            12 => &mut self.capacity_block_duration_minutes,
            13 => &mut self.zone_type,
            _ => no_member(index),
        }
    }
}
structure!(CapacityBlockOffering);

#[derive(Clone, Default)]
pub struct CapacityBlockStatus {
    pub capacity_block_id: Option<String>,
    pub interconnect_status: Option<String>,
    pub total_capacity: Option<i32>,
    pub total_available_capacity: Option<i32>,
    pub total_unavailable_capacity: Option<i32>,
    pub capacity_reservation_statuses: Vec<CapacityReservationStatus>,
}
/// Descriptor of [`CapacityBlockStatus`].
pub static CAPACITY_BLOCK_STATUS: StructDesc = StructDesc { name: "CapacityBlockStatus", members: &[
    Member { name: "CapacityBlockId", query: "CapacityBlockId", xml: "capacityBlockId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InterconnectStatus", query: "InterconnectStatus", xml: "interconnectStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_block_interconnect_status::DESC) },
    Member { name: "TotalCapacity", query: "TotalCapacity", xml: "totalCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalAvailableCapacity", query: "TotalAvailableCapacity", xml: "totalAvailableCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalUnavailableCapacity", query: "TotalUnavailableCapacity", xml: "totalUnavailableCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "CapacityReservationStatuses", query: "CapacityReservationStatusSet", xml: "capacityReservationStatusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_RESERVATION_STATUS) }) },
] };
impl Structure for CapacityBlockStatus {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_BLOCK_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_id,
            1 => &self.interconnect_status,
            2 => &self.total_capacity,
            3 => &self.total_available_capacity,
            4 => &self.total_unavailable_capacity,
            5 => &self.capacity_reservation_statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_id,
            1 => &mut self.interconnect_status,
            2 => &mut self.total_capacity,
            3 => &mut self.total_available_capacity,
            4 => &mut self.total_unavailable_capacity,
            5 => &mut self.capacity_reservation_statuses,
            _ => no_member(index),
        }
    }
}
structure!(CapacityBlockStatus);
