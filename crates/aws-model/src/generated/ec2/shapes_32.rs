// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures Phase2EncryptionAlgorithmsRequestListValue to RegisterInstanceEventNotificationAttributesRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct Phase2EncryptionAlgorithmsRequestListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase2EncryptionAlgorithmsRequestListValue`].
pub static PHASE2_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE: StructDesc = StructDesc { name: "Phase2EncryptionAlgorithmsRequestListValue", members: &[
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase2EncryptionAlgorithmsRequestListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE2_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE }
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
structure!(Phase2EncryptionAlgorithmsRequestListValue);

#[derive(Clone, Default)]
pub struct Phase2IntegrityAlgorithmsListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase2IntegrityAlgorithmsListValue`].
pub static PHASE2_INTEGRITY_ALGORITHMS_LIST_VALUE: StructDesc = StructDesc { name: "Phase2IntegrityAlgorithmsListValue", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase2IntegrityAlgorithmsListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE2_INTEGRITY_ALGORITHMS_LIST_VALUE }
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
structure!(Phase2IntegrityAlgorithmsListValue);

#[derive(Clone, Default)]
pub struct Phase2IntegrityAlgorithmsRequestListValue {
    pub value: Option<String>,
}
/// Descriptor of [`Phase2IntegrityAlgorithmsRequestListValue`].
pub static PHASE2_INTEGRITY_ALGORITHMS_REQUEST_LIST_VALUE: StructDesc = StructDesc { name: "Phase2IntegrityAlgorithmsRequestListValue", members: &[
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Phase2IntegrityAlgorithmsRequestListValue {
    fn desc(&self) -> &'static StructDesc { &PHASE2_INTEGRITY_ALGORITHMS_REQUEST_LIST_VALUE }
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
structure!(Phase2IntegrityAlgorithmsRequestListValue);

#[derive(Clone, Default)]
pub struct Placement {
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub partition_number: Option<i32>,
    pub host_id: Option<String>,
    pub tenancy: Option<String>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub group_id: Option<String>,
    pub availability_zone: Option<String>,
}
/// Descriptor of [`Placement`].
pub static PLACEMENT: StructDesc = StructDesc { name: "Placement", members: &[
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Affinity", query: "Affinity", xml: "affinity", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PartitionNumber", query: "PartitionNumber", xml: "partitionNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "HostId", query: "HostId", xml: "hostId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "SpreadDomain", query: "SpreadDomain", xml: "spreadDomain", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HostResourceGroupArn", query: "HostResourceGroupArn", xml: "hostResourceGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Placement {
    fn desc(&self) -> &'static StructDesc { &PLACEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone_id,
            1 => &self.affinity,
            2 => &self.group_name,
            3 => &self.partition_number,
            4 => &self.host_id,
            5 => &self.tenancy,
            6 => &self.spread_domain,
            7 => &self.host_resource_group_arn,
            8 => &self.group_id,
            9 => &self.availability_zone,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone_id,
            1 => &mut self.affinity,
            2 => &mut self.group_name,
            3 => &mut self.partition_number,
            4 => &mut self.host_id,
            5 => &mut self.tenancy,
            6 => &mut self.spread_domain,
            7 => &mut self.host_resource_group_arn,
            8 => &mut self.group_id,
            9 => &mut self.availability_zone,
            _ => no_member(index),
        }
    }
}
structure!(Placement);

#[derive(Clone, Default)]
pub struct PlacementGroup {
    pub group_name: Option<String>,
    pub state: Option<String>,
    pub strategy: Option<String>,
    pub partition_count: Option<i32>,
    pub group_id: Option<String>,
    pub tags: Vec<Tag>,
    pub group_arn: Option<String>,
    pub spread_level: Option<String>,
    pub linked_group_id: Option<String>,
    pub operator: Option<OperatorResponse>,
}
/// Descriptor of [`PlacementGroup`].
pub static PLACEMENT_GROUP: StructDesc = StructDesc { name: "PlacementGroup", members: &[
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::placement_group_state::DESC) },
    Member { name: "Strategy", query: "Strategy", xml: "strategy", required: false, sensitive: false, kind: Kind::Enum(&enums::placement_strategy::DESC) },
    Member { name: "PartitionCount", query: "PartitionCount", xml: "partitionCount", required: false, sensitive: false, kind: I32 },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "GroupArn", query: "GroupArn", xml: "groupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpreadLevel", query: "SpreadLevel", xml: "spreadLevel", required: false, sensitive: false, kind: Kind::Enum(&enums::spread_level::DESC) },
    Member { name: "LinkedGroupId", query: "LinkedGroupId", xml: "linkedGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
] };
impl Structure for PlacementGroup {
    fn desc(&self) -> &'static StructDesc { &PLACEMENT_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_name,
            1 => &self.state,
            2 => &self.strategy,
            3 => &self.partition_count,
            4 => &self.group_id,
            5 => &self.tags,
            6 => &self.group_arn,
            7 => &self.spread_level,
            8 => &self.linked_group_id,
            9 => &self.operator,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_name,
            1 => &mut self.state,
            2 => &mut self.strategy,
            3 => &mut self.partition_count,
            4 => &mut self.group_id,
            5 => &mut self.tags,
            6 => &mut self.group_arn,
            7 => &mut self.spread_level,
            8 => &mut self.linked_group_id,
            9 => &mut self.operator,
            _ => no_member(index),
        }
    }
}
structure!(PlacementGroup);

#[derive(Clone, Default)]
pub struct PlacementGroupInfo {
    pub supported_strategies: Vec<String>,
}
/// Descriptor of [`PlacementGroupInfo`].
pub static PLACEMENT_GROUP_INFO: StructDesc = StructDesc { name: "PlacementGroupInfo", members: &[
    Member { name: "SupportedStrategies", query: "SupportedStrategies", xml: "supportedStrategies", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::placement_group_strategy::DESC) }) },
] };
impl Structure for PlacementGroupInfo {
    fn desc(&self) -> &'static StructDesc { &PLACEMENT_GROUP_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.supported_strategies,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.supported_strategies,
            _ => no_member(index),
        }
    }
}
structure!(PlacementGroupInfo);

#[derive(Clone, Default)]
pub struct PlacementResponse {
    pub group_name: Option<String>,
}
/// Descriptor of [`PlacementResponse`].
pub static PLACEMENT_RESPONSE: StructDesc = StructDesc { name: "PlacementResponse", members: &[
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PlacementResponse {
    fn desc(&self) -> &'static StructDesc { &PLACEMENT_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_name,
            _ => no_member(index),
        }
    }
}
structure!(PlacementResponse);

#[derive(Clone, Default)]
pub struct PoolCidrBlock {
    pub cidr: Option<String>,
}
/// Descriptor of [`PoolCidrBlock`].
pub static POOL_CIDR_BLOCK: StructDesc = StructDesc { name: "PoolCidrBlock", members: &[
    Member { name: "Cidr", query: "PoolCidrBlock", xml: "poolCidrBlock", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PoolCidrBlock {
    fn desc(&self) -> &'static StructDesc { &POOL_CIDR_BLOCK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            _ => no_member(index),
        }
    }
}
structure!(PoolCidrBlock);

#[derive(Clone, Default)]
pub struct PortRange {
    pub from: Option<i32>,
    pub to: Option<i32>,
}
/// Descriptor of [`PortRange`].
pub static PORT_RANGE: StructDesc = StructDesc { name: "PortRange", members: &[
    Member { name: "From", query: "From", xml: "from", required: false, sensitive: false, kind: I32 },
    Member { name: "To", query: "To", xml: "to", required: false, sensitive: false, kind: I32 },
] };
impl Structure for PortRange {
    fn desc(&self) -> &'static StructDesc { &PORT_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.from,
            1 => &self.to,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            _ => no_member(index),
        }
    }
}
structure!(PortRange);

#[derive(Clone, Default)]
pub struct PrefixList {
    pub cidrs: Vec<String>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
}
/// Descriptor of [`PrefixList`].
pub static PREFIX_LIST: StructDesc = StructDesc { name: "PrefixList", members: &[
    Member { name: "Cidrs", query: "CidrSet", xml: "cidrSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListName", query: "PrefixListName", xml: "prefixListName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PrefixList {
    fn desc(&self) -> &'static StructDesc { &PREFIX_LIST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidrs,
            1 => &self.prefix_list_id,
            2 => &self.prefix_list_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidrs,
            1 => &mut self.prefix_list_id,
            2 => &mut self.prefix_list_name,
            _ => no_member(index),
        }
    }
}
structure!(PrefixList);

#[derive(Clone, Default)]
pub struct PrefixListAssociation {
    pub resource_id: Option<String>,
    pub resource_owner: Option<String>,
}
/// Descriptor of [`PrefixListAssociation`].
pub static PREFIX_LIST_ASSOCIATION: StructDesc = StructDesc { name: "PrefixListAssociation", members: &[
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwner", query: "ResourceOwner", xml: "resourceOwner", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PrefixListAssociation {
    fn desc(&self) -> &'static StructDesc { &PREFIX_LIST_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_id,
            1 => &self.resource_owner,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_id,
            1 => &mut self.resource_owner,
            _ => no_member(index),
        }
    }
}
structure!(PrefixListAssociation);

#[derive(Clone, Default)]
pub struct PrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}
/// Descriptor of [`PrefixListEntry`].
pub static PREFIX_LIST_ENTRY: StructDesc = StructDesc { name: "PrefixListEntry", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PrefixListEntry {
    fn desc(&self) -> &'static StructDesc { &PREFIX_LIST_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.description,
            _ => no_member(index),
        }
    }
}
structure!(PrefixListEntry);

#[derive(Clone, Default)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}
/// Descriptor of [`PrefixListId`].
pub static PREFIX_LIST_ID: StructDesc = StructDesc { name: "PrefixListId", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PrefixListId {
    fn desc(&self) -> &'static StructDesc { &PREFIX_LIST_ID }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.prefix_list_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.prefix_list_id,
            _ => no_member(index),
        }
    }
}
structure!(PrefixListId);

#[derive(Clone, Default)]
pub struct PriceSchedule {
    pub active: Option<bool>,
    pub currency_code: Option<String>,
    pub price: Option<f64>,
    pub term: Option<i64>,
}
/// Descriptor of [`PriceSchedule`].
pub static PRICE_SCHEDULE: StructDesc = StructDesc { name: "PriceSchedule", members: &[
    Member { name: "Active", query: "Active", xml: "active", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "Price", query: "Price", xml: "price", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Term", query: "Term", xml: "term", required: false, sensitive: false, kind: I64 },
] };
impl Structure for PriceSchedule {
    fn desc(&self) -> &'static StructDesc { &PRICE_SCHEDULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.active,
            1 => &self.currency_code,
            2 => &self.price,
            3 => &self.term,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.active,
            1 => &mut self.currency_code,
            2 => &mut self.price,
            3 => &mut self.term,
            _ => no_member(index),
        }
    }
}
structure!(PriceSchedule);

#[derive(Clone, Default)]
pub struct PriceScheduleSpecification {
    pub term: Option<i64>,
    pub price: Option<f64>,
    pub currency_code: Option<String>,
}
/// Descriptor of [`PriceScheduleSpecification`].
pub static PRICE_SCHEDULE_SPECIFICATION: StructDesc = StructDesc { name: "PriceScheduleSpecification", members: &[
    Member { name: "Term", query: "Term", xml: "term", required: false, sensitive: false, kind: I64 },
    Member { name: "Price", query: "Price", xml: "price", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
] };
impl Structure for PriceScheduleSpecification {
    fn desc(&self) -> &'static StructDesc { &PRICE_SCHEDULE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.term,
            1 => &self.price,
            2 => &self.currency_code,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.term,
            1 => &mut self.price,
            2 => &mut self.currency_code,
            _ => no_member(index),
        }
    }
}
structure!(PriceScheduleSpecification);

#[derive(Clone, Default)]
pub struct PricingDetail {
    pub count: Option<i32>,
    pub price: Option<f64>,
}
/// Descriptor of [`PricingDetail`].
pub static PRICING_DETAIL: StructDesc = StructDesc { name: "PricingDetail", members: &[
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "Price", query: "Price", xml: "price", required: false, sensitive: false, kind: Kind::F64 },
] };
impl Structure for PricingDetail {
    fn desc(&self) -> &'static StructDesc { &PRICING_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.count,
            1 => &self.price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.count,
            1 => &mut self.price,
            _ => no_member(index),
        }
    }
}
structure!(PricingDetail);

#[derive(Clone, Default)]
pub struct PrincipalIdFormat {
    pub arn: Option<String>,
    pub statuses: Vec<IdFormat>,
}
/// Descriptor of [`PrincipalIdFormat`].
pub static PRINCIPAL_ID_FORMAT: StructDesc = StructDesc { name: "PrincipalIdFormat", members: &[
    Member { name: "Arn", query: "Arn", xml: "arn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Statuses", query: "StatusSet", xml: "statusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ID_FORMAT) }) },
] };
impl Structure for PrincipalIdFormat {
    fn desc(&self) -> &'static StructDesc { &PRINCIPAL_ID_FORMAT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.arn,
            1 => &self.statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.arn,
            1 => &mut self.statuses,
            _ => no_member(index),
        }
    }
}
structure!(PrincipalIdFormat);

#[derive(Clone, Default)]
pub struct PrivateDnsDetails {
    pub private_dns_name: Option<String>,
}
/// Descriptor of [`PrivateDnsDetails`].
pub static PRIVATE_DNS_DETAILS: StructDesc = StructDesc { name: "PrivateDnsDetails", members: &[
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PrivateDnsDetails {
    fn desc(&self) -> &'static StructDesc { &PRIVATE_DNS_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.private_dns_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.private_dns_name,
            _ => no_member(index),
        }
    }
}
structure!(PrivateDnsDetails);

#[derive(Clone, Default)]
pub struct PrivateDnsNameConfiguration {
    pub state: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub name: Option<String>,
}
/// Descriptor of [`PrivateDnsNameConfiguration`].
pub static PRIVATE_DNS_NAME_CONFIGURATION: StructDesc = StructDesc { name: "PrivateDnsNameConfiguration", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_name_state::DESC) },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PrivateDnsNameConfiguration {
    fn desc(&self) -> &'static StructDesc { &PRIVATE_DNS_NAME_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.r#type,
            2 => &self.value,
            3 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.r#type,
            2 => &mut self.value,
            3 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(PrivateDnsNameConfiguration);

#[derive(Clone, Default)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
/// Descriptor of [`PrivateDnsNameOptionsOnLaunch`].
pub static PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH: StructDesc = StructDesc { name: "PrivateDnsNameOptionsOnLaunch", members: &[
    Member { name: "HostnameType", query: "HostnameType", xml: "hostnameType", required: false, sensitive: false, kind: Kind::Enum(&enums::hostname_type::DESC) },
    Member { name: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", xml: "enableResourceNameDnsARecord", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", xml: "enableResourceNameDnsAAAARecord", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for PrivateDnsNameOptionsOnLaunch {
    fn desc(&self) -> &'static StructDesc { &PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH }
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
structure!(PrivateDnsNameOptionsOnLaunch);

#[derive(Clone, Default)]
pub struct PrivateDnsNameOptionsRequest {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
/// Descriptor of [`PrivateDnsNameOptionsRequest`].
pub static PRIVATE_DNS_NAME_OPTIONS_REQUEST: StructDesc = StructDesc { name: "PrivateDnsNameOptionsRequest", members: &[
    Member { name: "HostnameType", query: "HostnameType", xml: "HostnameType", required: false, sensitive: false, kind: Kind::Enum(&enums::hostname_type::DESC) },
    Member { name: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", xml: "EnableResourceNameDnsARecord", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", xml: "EnableResourceNameDnsAAAARecord", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for PrivateDnsNameOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &PRIVATE_DNS_NAME_OPTIONS_REQUEST }
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
structure!(PrivateDnsNameOptionsRequest);

#[derive(Clone, Default)]
pub struct PrivateDnsNameOptionsResponse {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
/// Descriptor of [`PrivateDnsNameOptionsResponse`].
pub static PRIVATE_DNS_NAME_OPTIONS_RESPONSE: StructDesc = StructDesc { name: "PrivateDnsNameOptionsResponse", members: &[
    Member { name: "HostnameType", query: "HostnameType", xml: "hostnameType", required: false, sensitive: false, kind: Kind::Enum(&enums::hostname_type::DESC) },
    Member { name: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", xml: "enableResourceNameDnsARecord", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", xml: "enableResourceNameDnsAAAARecord", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for PrivateDnsNameOptionsResponse {
    fn desc(&self) -> &'static StructDesc { &PRIVATE_DNS_NAME_OPTIONS_RESPONSE }
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
structure!(PrivateDnsNameOptionsResponse);

#[derive(Clone, Default)]
pub struct PrivateIpAddressSpecification {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`PrivateIpAddressSpecification`].
pub static PRIVATE_IP_ADDRESS_SPECIFICATION: StructDesc = StructDesc { name: "PrivateIpAddressSpecification", members: &[
    Member { name: "Primary", query: "Primary", xml: "primary", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PrivateIpAddressSpecification {
    fn desc(&self) -> &'static StructDesc { &PRIVATE_IP_ADDRESS_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.primary,
            1 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.primary,
            1 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(PrivateIpAddressSpecification);

#[derive(Clone, Default)]
pub struct ProcessorInfo {
    pub supported_architectures: Vec<String>,
    pub sustained_clock_speed_in_ghz: Option<f64>,
    pub supported_features: Vec<String>,
    pub manufacturer: Option<String>,
}
/// Descriptor of [`ProcessorInfo`].
pub static PROCESSOR_INFO: StructDesc = StructDesc { name: "ProcessorInfo", members: &[
    Member { name: "SupportedArchitectures", query: "SupportedArchitectures", xml: "supportedArchitectures", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::architecture_type::DESC) }) },
    Member { name: "SustainedClockSpeedInGhz", query: "SustainedClockSpeedInGhz", xml: "sustainedClockSpeedInGhz", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "SupportedFeatures", query: "SupportedFeatures", xml: "supportedFeatures", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::supported_additional_processor_feature::DESC) }) },
    Member { name: "Manufacturer", query: "Manufacturer", xml: "manufacturer", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ProcessorInfo {
    fn desc(&self) -> &'static StructDesc { &PROCESSOR_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.supported_architectures,
            1 => &self.sustained_clock_speed_in_ghz,
            2 => &self.supported_features,
            3 => &self.manufacturer,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.supported_architectures,
            1 => &mut self.sustained_clock_speed_in_ghz,
            2 => &mut self.supported_features,
            3 => &mut self.manufacturer,
            _ => no_member(index),
        }
    }
}
structure!(ProcessorInfo);

#[derive(Clone, Default)]
pub struct ProductCode {
    pub product_code_id: Option<String>,
    pub product_code_type: Option<String>,
}
/// Descriptor of [`ProductCode`].
pub static PRODUCT_CODE: StructDesc = StructDesc { name: "ProductCode", members: &[
    Member { name: "ProductCodeId", query: "ProductCode", xml: "productCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ProductCodeType", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::product_code_values::DESC) },
] };
impl Structure for ProductCode {
    fn desc(&self) -> &'static StructDesc { &PRODUCT_CODE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.product_code_id,
            1 => &self.product_code_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.product_code_id,
            1 => &mut self.product_code_type,
            _ => no_member(index),
        }
    }
}
structure!(ProductCode);

#[derive(Clone, Default)]
pub struct PropagatingVgw {
    pub gateway_id: Option<String>,
}
/// Descriptor of [`PropagatingVgw`].
pub static PROPAGATING_VGW: StructDesc = StructDesc { name: "PropagatingVgw", members: &[
    Member { name: "GatewayId", query: "GatewayId", xml: "gatewayId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PropagatingVgw {
    fn desc(&self) -> &'static StructDesc { &PROPAGATING_VGW }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(PropagatingVgw);

#[derive(Clone, Default)]
pub struct ProvisionByoipCidrRequest {
    pub cidr: Option<String>,
    pub cidr_authorization_context: Option<CidrAuthorizationContext>,
    pub publicly_advertisable: Option<bool>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub pool_tag_specifications: Vec<TagSpecification>,
    pub multi_region: Option<bool>,
    pub network_border_group: Option<String>,
}
/// Descriptor of [`ProvisionByoipCidrRequest`].
pub static PROVISION_BYOIP_CIDR_REQUEST: StructDesc = StructDesc { name: "ProvisionByoipCidrRequest", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CidrAuthorizationContext", query: "CidrAuthorizationContext", xml: "CidrAuthorizationContext", required: false, sensitive: false, kind: Kind::Struct(&CIDR_AUTHORIZATION_CONTEXT) },
    Member { name: "PubliclyAdvertisable", query: "PubliclyAdvertisable", xml: "PubliclyAdvertisable", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PoolTagSpecifications", query: "PoolTagSpecification", xml: "PoolTagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "MultiRegion", query: "MultiRegion", xml: "MultiRegion", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "NetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ProvisionByoipCidrRequest {
    fn desc(&self) -> &'static StructDesc { &PROVISION_BYOIP_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.cidr_authorization_context,
            2 => &self.publicly_advertisable,
            3 => &self.description,
            4 => &self.dry_run,
            5 => &self.pool_tag_specifications,
            6 => &self.multi_region,
            7 => &self.network_border_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.cidr_authorization_context,
            2 => &mut self.publicly_advertisable,
            3 => &mut self.description,
            4 => &mut self.dry_run,
            5 => &mut self.pool_tag_specifications,
            6 => &mut self.multi_region,
            7 => &mut self.network_border_group,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionByoipCidrRequest);

#[derive(Clone, Default)]
pub struct ProvisionByoipCidrResult {
    pub byoip_cidr: Option<ByoipCidr>,
}
/// Descriptor of [`ProvisionByoipCidrResult`].
pub static PROVISION_BYOIP_CIDR_RESULT: StructDesc = StructDesc { name: "ProvisionByoipCidrResult", members: &[
    Member { name: "ByoipCidr", query: "ByoipCidr", xml: "byoipCidr", required: false, sensitive: false, kind: Kind::Struct(&BYOIP_CIDR) },
] };
impl Structure for ProvisionByoipCidrResult {
    fn desc(&self) -> &'static StructDesc { &PROVISION_BYOIP_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.byoip_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.byoip_cidr,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionByoipCidrResult);

#[derive(Clone, Default)]
pub struct ProvisionIpamByoasnRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub asn: Option<String>,
    pub asn_authorization_context: Option<AsnAuthorizationContext>,
}
/// Descriptor of [`ProvisionIpamByoasnRequest`].
pub static PROVISION_IPAM_BYOASN_REQUEST: StructDesc = StructDesc { name: "ProvisionIpamByoasnRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Asn", query: "Asn", xml: "Asn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AsnAuthorizationContext", query: "AsnAuthorizationContext", xml: "AsnAuthorizationContext", required: true, sensitive: false, kind: Kind::Struct(&ASN_AUTHORIZATION_CONTEXT) },
] };
impl Structure for ProvisionIpamByoasnRequest {
    fn desc(&self) -> &'static StructDesc { &PROVISION_IPAM_BYOASN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.asn,
            3 => &self.asn_authorization_context,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.asn,
            3 => &mut self.asn_authorization_context,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionIpamByoasnRequest);

#[derive(Clone, Default)]
pub struct ProvisionIpamByoasnResult {
    pub byoasn: Option<Byoasn>,
}
/// Descriptor of [`ProvisionIpamByoasnResult`].
pub static PROVISION_IPAM_BYOASN_RESULT: StructDesc = StructDesc { name: "ProvisionIpamByoasnResult", members: &[
    Member { name: "Byoasn", query: "Byoasn", xml: "byoasn", required: false, sensitive: false, kind: Kind::Struct(&BYOASN) },
] };
impl Structure for ProvisionIpamByoasnResult {
    fn desc(&self) -> &'static StructDesc { &PROVISION_IPAM_BYOASN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.byoasn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.byoasn,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionIpamByoasnResult);

#[derive(Clone, Default)]
pub struct ProvisionIpamPoolCidrRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub cidr: Option<String>,
    pub cidr_authorization_context: Option<IpamCidrAuthorizationContext>,
    pub netmask_length: Option<i32>,
    pub client_token: Option<String>,
    pub verification_method: Option<String>,
    pub ipam_external_resource_verification_token_id: Option<String>,
}
/// Descriptor of [`ProvisionIpamPoolCidrRequest`].
pub static PROVISION_IPAM_POOL_CIDR_REQUEST: StructDesc = StructDesc { name: "ProvisionIpamPoolCidrRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrAuthorizationContext", query: "CidrAuthorizationContext", xml: "CidrAuthorizationContext", required: false, sensitive: false, kind: Kind::Struct(&IPAM_CIDR_AUTHORIZATION_CONTEXT) },
    Member { name: "NetmaskLength", query: "NetmaskLength", xml: "NetmaskLength", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VerificationMethod", query: "VerificationMethod", xml: "VerificationMethod", required: false, sensitive: false, kind: Kind::Enum(&enums::verification_method::DESC) },
    Member { name: "IpamExternalResourceVerificationTokenId", query: "IpamExternalResourceVerificationTokenId", xml: "IpamExternalResourceVerificationTokenId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ProvisionIpamPoolCidrRequest {
    fn desc(&self) -> &'static StructDesc { &PROVISION_IPAM_POOL_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.cidr,
            3 => &self.cidr_authorization_context,
            4 => &self.netmask_length,
            5 => &self.client_token,
            6 => &self.verification_method,
            7 => &self.ipam_external_resource_verification_token_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.cidr,
            3 => &mut self.cidr_authorization_context,
            4 => &mut self.netmask_length,
            5 => &mut self.client_token,
            6 => &mut self.verification_method,
            7 => &mut self.ipam_external_resource_verification_token_id,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionIpamPoolCidrRequest);

#[derive(Clone, Default)]
pub struct ProvisionIpamPoolCidrResult {
    pub ipam_pool_cidr: Option<IpamPoolCidr>,
}
/// Descriptor of [`ProvisionIpamPoolCidrResult`].
pub static PROVISION_IPAM_POOL_CIDR_RESULT: StructDesc = StructDesc { name: "ProvisionIpamPoolCidrResult", members: &[
    Member { name: "IpamPoolCidr", query: "IpamPoolCidr", xml: "ipamPoolCidr", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL_CIDR) },
] };
impl Structure for ProvisionIpamPoolCidrResult {
    fn desc(&self) -> &'static StructDesc { &PROVISION_IPAM_POOL_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_pool_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_pool_cidr,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionIpamPoolCidrResult);

#[derive(Clone, Default)]
pub struct ProvisionPublicIpv4PoolCidrRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub pool_id: Option<String>,
    pub netmask_length: Option<i32>,
    pub network_border_group: Option<String>,
}
/// Descriptor of [`ProvisionPublicIpv4PoolCidrRequest`].
pub static PROVISION_PUBLIC_IPV4_POOL_CIDR_REQUEST: StructDesc = StructDesc { name: "ProvisionPublicIpv4PoolCidrRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PoolId", query: "PoolId", xml: "PoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NetmaskLength", query: "NetmaskLength", xml: "NetmaskLength", required: true, sensitive: false, kind: I32 },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "NetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ProvisionPublicIpv4PoolCidrRequest {
    fn desc(&self) -> &'static StructDesc { &PROVISION_PUBLIC_IPV4_POOL_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.pool_id,
            3 => &self.netmask_length,
            4 => &self.network_border_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.pool_id,
            3 => &mut self.netmask_length,
            4 => &mut self.network_border_group,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionPublicIpv4PoolCidrRequest);

#[derive(Clone, Default)]
pub struct ProvisionPublicIpv4PoolCidrResult {
    pub pool_id: Option<String>,
    pub pool_address_range: Option<PublicIpv4PoolRange>,
}
/// Descriptor of [`ProvisionPublicIpv4PoolCidrResult`].
pub static PROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT: StructDesc = StructDesc { name: "ProvisionPublicIpv4PoolCidrResult", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "poolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PoolAddressRange", query: "PoolAddressRange", xml: "poolAddressRange", required: false, sensitive: false, kind: Kind::Struct(&PUBLIC_IPV4_POOL_RANGE) },
] };
impl Structure for ProvisionPublicIpv4PoolCidrResult {
    fn desc(&self) -> &'static StructDesc { &PROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            1 => &self.pool_address_range,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            1 => &mut self.pool_address_range,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionPublicIpv4PoolCidrResult);

#[derive(Clone, Default)]
pub struct ProvisionedBandwidth {
    pub provision_time: Option<Timestamp>,
    pub provisioned: Option<String>,
    pub request_time: Option<Timestamp>,
    pub requested: Option<String>,
    pub status: Option<String>,
}
/// Descriptor of [`ProvisionedBandwidth`].
pub static PROVISIONED_BANDWIDTH: StructDesc = StructDesc { name: "ProvisionedBandwidth", members: &[
    Member { name: "ProvisionTime", query: "ProvisionTime", xml: "provisionTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Provisioned", query: "Provisioned", xml: "provisioned", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RequestTime", query: "RequestTime", xml: "requestTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Requested", query: "Requested", xml: "requested", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ProvisionedBandwidth {
    fn desc(&self) -> &'static StructDesc { &PROVISIONED_BANDWIDTH }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.provision_time,
            1 => &self.provisioned,
            2 => &self.request_time,
            3 => &self.requested,
            4 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.provision_time,
            1 => &mut self.provisioned,
            2 => &mut self.request_time,
            3 => &mut self.requested,
            4 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(ProvisionedBandwidth);

#[derive(Clone, Default)]
pub struct PtrUpdateStatus {
    pub value: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}
/// Descriptor of [`PtrUpdateStatus`].
pub static PTR_UPDATE_STATUS: StructDesc = StructDesc { name: "PtrUpdateStatus", members: &[
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Reason", query: "Reason", xml: "reason", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PtrUpdateStatus {
    fn desc(&self) -> &'static StructDesc { &PTR_UPDATE_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.value,
            1 => &self.status,
            2 => &self.reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.value,
            1 => &mut self.status,
            2 => &mut self.reason,
            _ => no_member(index),
        }
    }
}
structure!(PtrUpdateStatus);

#[derive(Clone, Default)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
}
/// Descriptor of [`PublicIpDnsNameOptions`].
pub static PUBLIC_IP_DNS_NAME_OPTIONS: StructDesc = StructDesc { name: "PublicIpDnsNameOptions", members: &[
    Member { name: "DnsHostnameType", query: "DnsHostnameType", xml: "dnsHostnameType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv4DnsName", query: "PublicIpv4DnsName", xml: "publicIpv4DnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv6DnsName", query: "PublicIpv6DnsName", xml: "publicIpv6DnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicDualStackDnsName", query: "PublicDualStackDnsName", xml: "publicDualStackDnsName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PublicIpDnsNameOptions {
    fn desc(&self) -> &'static StructDesc { &PUBLIC_IP_DNS_NAME_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dns_hostname_type,
            1 => &self.public_ipv4_dns_name,
            2 => &self.public_ipv6_dns_name,
            3 => &self.public_dual_stack_dns_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dns_hostname_type,
            1 => &mut self.public_ipv4_dns_name,
            2 => &mut self.public_ipv6_dns_name,
            3 => &mut self.public_dual_stack_dns_name,
            _ => no_member(index),
        }
    }
}
structure!(PublicIpDnsNameOptions);

#[derive(Clone, Default)]
pub struct PublicIpv4Pool {
    pub pool_id: Option<String>,
    pub description: Option<String>,
    pub pool_address_ranges: Vec<PublicIpv4PoolRange>,
    pub total_address_count: Option<i32>,
    pub total_available_address_count: Option<i32>,
    pub network_border_group: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`PublicIpv4Pool`].
pub static PUBLIC_IPV4_POOL: StructDesc = StructDesc { name: "PublicIpv4Pool", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "poolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PoolAddressRanges", query: "PoolAddressRangeSet", xml: "poolAddressRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PUBLIC_IPV4_POOL_RANGE) }) },
    Member { name: "TotalAddressCount", query: "TotalAddressCount", xml: "totalAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalAvailableAddressCount", query: "TotalAvailableAddressCount", xml: "totalAvailableAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "networkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for PublicIpv4Pool {
    fn desc(&self) -> &'static StructDesc { &PUBLIC_IPV4_POOL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            1 => &self.description,
            2 => &self.pool_address_ranges,
            3 => &self.total_address_count,
            4 => &self.total_available_address_count,
            5 => &self.network_border_group,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            1 => &mut self.description,
            2 => &mut self.pool_address_ranges,
            3 => &mut self.total_address_count,
            4 => &mut self.total_available_address_count,
            5 => &mut self.network_border_group,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(PublicIpv4Pool);

#[derive(Clone, Default)]
pub struct PublicIpv4PoolRange {
    pub first_address: Option<String>,
    pub last_address: Option<String>,
    pub address_count: Option<i32>,
    pub available_address_count: Option<i32>,
}
/// Descriptor of [`PublicIpv4PoolRange`].
pub static PUBLIC_IPV4_POOL_RANGE: StructDesc = StructDesc { name: "PublicIpv4PoolRange", members: &[
    Member { name: "FirstAddress", query: "FirstAddress", xml: "firstAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastAddress", query: "LastAddress", xml: "lastAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressCount", query: "AddressCount", xml: "addressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailableAddressCount", query: "AvailableAddressCount", xml: "availableAddressCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for PublicIpv4PoolRange {
    fn desc(&self) -> &'static StructDesc { &PUBLIC_IPV4_POOL_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.first_address,
            1 => &self.last_address,
            2 => &self.address_count,
            3 => &self.available_address_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.first_address,
            1 => &mut self.last_address,
            2 => &mut self.address_count,
            3 => &mut self.available_address_count,
            _ => no_member(index),
        }
    }
}
structure!(PublicIpv4PoolRange);

#[derive(Clone, Default)]
pub struct Purchase {
    pub currency_code: Option<String>,
    pub duration: Option<i32>,
    pub host_id_set: Vec<String>,
    pub host_reservation_id: Option<String>,
    pub hourly_price: Option<String>,
    pub instance_family: Option<String>,
    pub payment_option: Option<String>,
    pub upfront_price: Option<String>,
}
/// Descriptor of [`Purchase`].
pub static PURCHASE: StructDesc = StructDesc { name: "Purchase", members: &[
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "Duration", query: "Duration", xml: "duration", required: false, sensitive: false, kind: I32 },
    Member { name: "HostIdSet", query: "HostIdSet", xml: "hostIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "HostReservationId", query: "HostReservationId", xml: "hostReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "HourlyPrice", query: "HourlyPrice", xml: "hourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "instanceFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PaymentOption", query: "PaymentOption", xml: "paymentOption", required: false, sensitive: false, kind: Kind::Enum(&enums::payment_option::DESC) },
    Member { name: "UpfrontPrice", query: "UpfrontPrice", xml: "upfrontPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Purchase {
    fn desc(&self) -> &'static StructDesc { &PURCHASE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.currency_code,
            1 => &self.duration,
            2 => &self.host_id_set,
            3 => &self.host_reservation_id,
            4 => &self.hourly_price,
            5 => &self.instance_family,
            6 => &self.payment_option,
            7 => &self.upfront_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.currency_code,
            1 => &mut self.duration,
            2 => &mut self.host_id_set,
            3 => &mut self.host_reservation_id,
            4 => &mut self.hourly_price,
            5 => &mut self.instance_family,
            6 => &mut self.payment_option,
            7 => &mut self.upfront_price,
            _ => no_member(index),
        }
    }
}
structure!(Purchase);

#[derive(Clone, Default)]
pub struct PurchaseCapacityBlockExtensionRequest {
    pub capacity_block_extension_offering_id: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`PurchaseCapacityBlockExtensionRequest`].
pub static PURCHASE_CAPACITY_BLOCK_EXTENSION_REQUEST: StructDesc = StructDesc { name: "PurchaseCapacityBlockExtensionRequest", members: &[
    Member { name: "CapacityBlockExtensionOfferingId", query: "CapacityBlockExtensionOfferingId", xml: "CapacityBlockExtensionOfferingId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for PurchaseCapacityBlockExtensionRequest {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_CAPACITY_BLOCK_EXTENSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_extension_offering_id,
            1 => &self.capacity_reservation_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_extension_offering_id,
            1 => &mut self.capacity_reservation_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseCapacityBlockExtensionRequest);

#[derive(Clone, Default)]
pub struct PurchaseCapacityBlockExtensionResult {
    pub capacity_block_extensions: Vec<CapacityBlockExtension>,
}
/// Descriptor of [`PurchaseCapacityBlockExtensionResult`].
pub static PURCHASE_CAPACITY_BLOCK_EXTENSION_RESULT: StructDesc = StructDesc { name: "PurchaseCapacityBlockExtensionResult", members: &[
    Member { name: "CapacityBlockExtensions", query: "CapacityBlockExtensionSet", xml: "capacityBlockExtensionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_BLOCK_EXTENSION) }) },
] };
impl Structure for PurchaseCapacityBlockExtensionResult {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_CAPACITY_BLOCK_EXTENSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_block_extensions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_block_extensions,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseCapacityBlockExtensionResult);

#[derive(Clone, Default)]
pub struct PurchaseCapacityBlockRequest {
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub capacity_block_offering_id: Option<String>,
    pub instance_platform: Option<String>,
}
/// Descriptor of [`PurchaseCapacityBlockRequest`].
pub static PURCHASE_CAPACITY_BLOCK_REQUEST: StructDesc = StructDesc { name: "PurchaseCapacityBlockRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "CapacityBlockOfferingId", query: "CapacityBlockOfferingId", xml: "CapacityBlockOfferingId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstancePlatform", query: "InstancePlatform", xml: "InstancePlatform", required: true, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_instance_platform::DESC) },
] };
impl Structure for PurchaseCapacityBlockRequest {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_CAPACITY_BLOCK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.tag_specifications,
            2 => &self.capacity_block_offering_id,
            3 => &self.instance_platform,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.tag_specifications,
            2 => &mut self.capacity_block_offering_id,
            3 => &mut self.instance_platform,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseCapacityBlockRequest);

#[derive(Clone, Default)]
pub struct PurchaseCapacityBlockResult {
    pub capacity_reservation: Option<CapacityReservation>,
    pub capacity_blocks: Vec<CapacityBlock>,
}
/// Descriptor of [`PurchaseCapacityBlockResult`].
pub static PURCHASE_CAPACITY_BLOCK_RESULT: StructDesc = StructDesc { name: "PurchaseCapacityBlockResult", members: &[
    Member { name: "CapacityReservation", query: "CapacityReservation", xml: "capacityReservation", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION) },
    Member { name: "CapacityBlocks", query: "CapacityBlockSet", xml: "capacityBlockSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_BLOCK) }) },
] };
impl Structure for PurchaseCapacityBlockResult {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_CAPACITY_BLOCK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation,
            1 => &self.capacity_blocks,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation,
            1 => &mut self.capacity_blocks,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseCapacityBlockResult);

#[derive(Clone, Default)]
pub struct PurchaseHostReservationRequest {
    pub client_token: Option<String>,
    pub currency_code: Option<String>,
    pub host_id_set: Vec<String>,
    pub limit_price: Option<String>,
    pub offering_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`PurchaseHostReservationRequest`].
pub static PURCHASE_HOST_RESERVATION_REQUEST: StructDesc = StructDesc { name: "PurchaseHostReservationRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "CurrencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "HostIdSet", query: "HostIdSet", xml: "HostIdSet", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "LimitPrice", query: "LimitPrice", xml: "LimitPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OfferingId", query: "OfferingId", xml: "OfferingId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for PurchaseHostReservationRequest {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_HOST_RESERVATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.currency_code,
            2 => &self.host_id_set,
            3 => &self.limit_price,
            4 => &self.offering_id,
            5 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.currency_code,
            2 => &mut self.host_id_set,
            3 => &mut self.limit_price,
            4 => &mut self.offering_id,
            5 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseHostReservationRequest);

#[derive(Clone, Default)]
pub struct PurchaseHostReservationResult {
    pub client_token: Option<String>,
    pub currency_code: Option<String>,
    pub purchase: Vec<Purchase>,
    pub total_hourly_price: Option<String>,
    pub total_upfront_price: Option<String>,
}
/// Descriptor of [`PurchaseHostReservationResult`].
pub static PURCHASE_HOST_RESERVATION_RESULT: StructDesc = StructDesc { name: "PurchaseHostReservationResult", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "Purchase", query: "Purchase", xml: "purchase", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PURCHASE) }) },
    Member { name: "TotalHourlyPrice", query: "TotalHourlyPrice", xml: "totalHourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TotalUpfrontPrice", query: "TotalUpfrontPrice", xml: "totalUpfrontPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PurchaseHostReservationResult {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_HOST_RESERVATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.currency_code,
            2 => &self.purchase,
            3 => &self.total_hourly_price,
            4 => &self.total_upfront_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.currency_code,
            2 => &mut self.purchase,
            3 => &mut self.total_hourly_price,
            4 => &mut self.total_upfront_price,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseHostReservationResult);

#[derive(Clone, Default)]
pub struct PurchaseRequest {
    pub instance_count: Option<i32>,
    pub purchase_token: Option<String>,
}
/// Descriptor of [`PurchaseRequest`].
pub static PURCHASE_REQUEST: StructDesc = StructDesc { name: "PurchaseRequest", members: &[
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: true, sensitive: false, kind: I32 },
    Member { name: "PurchaseToken", query: "PurchaseToken", xml: "PurchaseToken", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for PurchaseRequest {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_count,
            1 => &self.purchase_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_count,
            1 => &mut self.purchase_token,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseRequest);

#[derive(Clone, Default)]
pub struct PurchaseReservedInstancesOfferingRequest {
    pub instance_count: Option<i32>,
    pub reserved_instances_offering_id: Option<String>,
    pub purchase_time: Option<Timestamp>,
    pub dry_run: Option<bool>,
    pub limit_price: Option<ReservedInstanceLimitPrice>,
}
/// Descriptor of [`PurchaseReservedInstancesOfferingRequest`].
pub static PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST: StructDesc = StructDesc { name: "PurchaseReservedInstancesOfferingRequest", members: &[
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: true, sensitive: false, kind: I32 },
    Member { name: "ReservedInstancesOfferingId", query: "ReservedInstancesOfferingId", xml: "ReservedInstancesOfferingId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PurchaseTime", query: "PurchaseTime", xml: "PurchaseTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LimitPrice", query: "LimitPrice", xml: "limitPrice", required: false, sensitive: false, kind: Kind::Struct(&RESERVED_INSTANCE_LIMIT_PRICE) },
] };
impl Structure for PurchaseReservedInstancesOfferingRequest {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_RESERVED_INSTANCES_OFFERING_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_count,
            1 => &self.reserved_instances_offering_id,
            2 => &self.purchase_time,
            3 => &self.dry_run,
            4 => &self.limit_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_count,
            1 => &mut self.reserved_instances_offering_id,
            2 => &mut self.purchase_time,
            3 => &mut self.dry_run,
            4 => &mut self.limit_price,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseReservedInstancesOfferingRequest);

#[derive(Clone, Default)]
pub struct PurchaseReservedInstancesOfferingResult {
    pub reserved_instances_id: Option<String>,
}
/// Descriptor of [`PurchaseReservedInstancesOfferingResult`].
pub static PURCHASE_RESERVED_INSTANCES_OFFERING_RESULT: StructDesc = StructDesc { name: "PurchaseReservedInstancesOfferingResult", members: &[
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for PurchaseReservedInstancesOfferingResult {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_RESERVED_INSTANCES_OFFERING_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_id,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseReservedInstancesOfferingResult);

#[derive(Clone, Default)]
pub struct PurchaseScheduledInstancesRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub purchase_requests: Vec<PurchaseRequest>,
}
/// Descriptor of [`PurchaseScheduledInstancesRequest`].
pub static PURCHASE_SCHEDULED_INSTANCES_REQUEST: StructDesc = StructDesc { name: "PurchaseScheduledInstancesRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PurchaseRequests", query: "PurchaseRequest", xml: "PurchaseRequest", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "PurchaseRequest", kind: Kind::Struct(&PURCHASE_REQUEST) }) },
] };
impl Structure for PurchaseScheduledInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_SCHEDULED_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.purchase_requests,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.purchase_requests,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseScheduledInstancesRequest);

#[derive(Clone, Default)]
pub struct PurchaseScheduledInstancesResult {
    pub scheduled_instance_set: Vec<ScheduledInstance>,
}
/// Descriptor of [`PurchaseScheduledInstancesResult`].
pub static PURCHASE_SCHEDULED_INSTANCES_RESULT: StructDesc = StructDesc { name: "PurchaseScheduledInstancesResult", members: &[
    Member { name: "ScheduledInstanceSet", query: "ScheduledInstanceSet", xml: "scheduledInstanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SCHEDULED_INSTANCE) }) },
] };
impl Structure for PurchaseScheduledInstancesResult {
    fn desc(&self) -> &'static StructDesc { &PURCHASE_SCHEDULED_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.scheduled_instance_set,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.scheduled_instance_set,
            _ => no_member(index),
        }
    }
}
structure!(PurchaseScheduledInstancesResult);

#[derive(Clone, Default)]
pub struct RebootInstancesRequest {
    pub instance_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RebootInstancesRequest`].
pub static REBOOT_INSTANCES_REQUEST: StructDesc = StructDesc { name: "RebootInstancesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RebootInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &REBOOT_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RebootInstancesRequest);

#[derive(Clone, Default)]
pub struct RecurringCharge {
    pub amount: Option<f64>,
    pub frequency: Option<String>,
}
/// Descriptor of [`RecurringCharge`].
pub static RECURRING_CHARGE: StructDesc = StructDesc { name: "RecurringCharge", members: &[
    Member { name: "Amount", query: "Amount", xml: "amount", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Frequency", query: "Frequency", xml: "frequency", required: false, sensitive: false, kind: Kind::Enum(&enums::recurring_charge_frequency::DESC) },
] };
impl Structure for RecurringCharge {
    fn desc(&self) -> &'static StructDesc { &RECURRING_CHARGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.amount,
            1 => &self.frequency,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.amount,
            1 => &mut self.frequency,
            _ => no_member(index),
        }
    }
}
structure!(RecurringCharge);

#[derive(Clone, Default)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
/// Descriptor of [`ReferencedSecurityGroup`].
pub static REFERENCED_SECURITY_GROUP: StructDesc = StructDesc { name: "ReferencedSecurityGroup", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeeringStatus", query: "PeeringStatus", xml: "peeringStatus", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserId", query: "UserId", xml: "userId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReferencedSecurityGroup {
    fn desc(&self) -> &'static StructDesc { &REFERENCED_SECURITY_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.peering_status,
            2 => &self.user_id,
            3 => &self.vpc_id,
            4 => &self.vpc_peering_connection_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.peering_status,
            2 => &mut self.user_id,
            3 => &mut self.vpc_id,
            4 => &mut self.vpc_peering_connection_id,
            _ => no_member(index),
        }
    }
}
structure!(ReferencedSecurityGroup);

#[derive(Clone, Default)]
pub struct Region {
    pub opt_in_status: Option<String>,
    pub geography: Vec<RegionGeography>,
    pub region_name: Option<String>,
    pub endpoint: Option<String>,
}
/// Descriptor of [`Region`].
pub static REGION: StructDesc = StructDesc { name: "Region", members: &[
    Member { name: "OptInStatus", query: "OptInStatus", xml: "optInStatus", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Geography", query: "GeographySet", xml: "geographySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REGION_GEOGRAPHY) }) },
    Member { name: "RegionName", query: "RegionName", xml: "regionName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Endpoint", query: "RegionEndpoint", xml: "regionEndpoint", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Region {
    fn desc(&self) -> &'static StructDesc { &REGION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.opt_in_status,
            1 => &self.geography,
            2 => &self.region_name,
            3 => &self.endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.opt_in_status,
            1 => &mut self.geography,
            2 => &mut self.region_name,
            3 => &mut self.endpoint,
            _ => no_member(index),
        }
    }
}
structure!(Region);

#[derive(Clone, Default)]
pub struct RegionGeography {
    pub name: Option<String>,
}
/// Descriptor of [`RegionGeography`].
pub static REGION_GEOGRAPHY: StructDesc = StructDesc { name: "RegionGeography", members: &[
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RegionGeography {
    fn desc(&self) -> &'static StructDesc { &REGION_GEOGRAPHY }
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
structure!(RegionGeography);

#[derive(Clone, Default)]
pub struct RegionalSummary {
    pub region_name: Option<String>,
    pub number_of_matched_accounts: Option<i32>,
    pub number_of_unmatched_accounts: Option<i32>,
}
/// Descriptor of [`RegionalSummary`].
pub static REGIONAL_SUMMARY: StructDesc = StructDesc { name: "RegionalSummary", members: &[
    Member { name: "RegionName", query: "RegionName", xml: "regionName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NumberOfMatchedAccounts", query: "NumberOfMatchedAccounts", xml: "numberOfMatchedAccounts", required: false, sensitive: false, kind: I32 },
    Member { name: "NumberOfUnmatchedAccounts", query: "NumberOfUnmatchedAccounts", xml: "numberOfUnmatchedAccounts", required: false, sensitive: false, kind: I32 },
] };
impl Structure for RegionalSummary {
    fn desc(&self) -> &'static StructDesc { &REGIONAL_SUMMARY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.region_name,
            1 => &self.number_of_matched_accounts,
            2 => &self.number_of_unmatched_accounts,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.region_name,
            1 => &mut self.number_of_matched_accounts,
            2 => &mut self.number_of_unmatched_accounts,
            _ => no_member(index),
        }
    }
}
structure!(RegionalSummary);

#[derive(Clone, Default)]
pub struct RegisterImageRequest {
    pub image_location: Option<String>,
    pub billing_products: Vec<String>,
    pub boot_mode: Option<String>,
    pub tpm_support: Option<String>,
    pub uefi_data: Option<String>,
    pub imds_support: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub architecture: Option<String>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub root_device_name: Option<String>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub virtualization_type: Option<String>,
    pub sriov_net_support: Option<String>,
    pub ena_support: Option<bool>,
}
/// Descriptor of [`RegisterImageRequest`].
pub static REGISTER_IMAGE_REQUEST: StructDesc = StructDesc { name: "RegisterImageRequest", members: &[
    Member { name: "ImageLocation", query: "ImageLocation", xml: "ImageLocation", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BillingProducts", query: "BillingProduct", xml: "BillingProduct", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "BootMode", query: "BootMode", xml: "BootMode", required: false, sensitive: false, kind: Kind::Enum(&enums::boot_mode_values::DESC) },
    Member { name: "TpmSupport", query: "TpmSupport", xml: "TpmSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::tpm_support_values::DESC) },
    Member { name: "UefiData", query: "UefiData", xml: "UefiData", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImdsSupport", query: "ImdsSupport", xml: "ImdsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::imds_support_values::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Name", query: "Name", xml: "name", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Architecture", query: "Architecture", xml: "architecture", required: false, sensitive: false, kind: Kind::Enum(&enums::architecture_values::DESC) },
    Member { name: "KernelId", query: "KernelId", xml: "kernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "ramdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RootDeviceName", query: "RootDeviceName", xml: "rootDeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "BlockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "BlockDeviceMapping", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
    Member { name: "VirtualizationType", query: "VirtualizationType", xml: "virtualizationType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SriovNetSupport", query: "SriovNetSupport", xml: "sriovNetSupport", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnaSupport", query: "EnaSupport", xml: "enaSupport", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RegisterImageRequest {
    fn desc(&self) -> &'static StructDesc { &REGISTER_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_location,
            1 => &self.billing_products,
            2 => &self.boot_mode,
            3 => &self.tpm_support,
            4 => &self.uefi_data,
            5 => &self.imds_support,
            6 => &self.tag_specifications,
            7 => &self.dry_run,
            8 => &self.name,
            9 => &self.description,
            10 => &self.architecture,
            11 => &self.kernel_id,
            12 => &self.ramdisk_id,
            13 => &self.root_device_name,
            14 => &self.block_device_mappings,
            15 => &self.virtualization_type,
            16 => &self.sriov_net_support,
            17 => &self.ena_support,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_location,
            1 => &mut self.billing_products,
            2 => &mut self.boot_mode,
            3 => &mut self.tpm_support,
            4 => &mut self.uefi_data,
            5 => &mut self.imds_support,
            6 => &mut self.tag_specifications,
            7 => &mut self.dry_run,
            8 => &mut self.name,
            9 => &mut self.description,
            10 => &mut self.architecture,
            11 => &mut self.kernel_id,
            12 => &mut self.ramdisk_id,
            13 => &mut self.root_device_name,
            14 => &mut self.block_device_mappings,
            15 => &mut self.virtualization_type,
            16 => &mut self.sriov_net_support,
            17 => &mut self.ena_support,
            _ => no_member(index),
        }
    }
}
structure!(RegisterImageRequest);

#[derive(Clone, Default)]
pub struct RegisterImageResult {
    pub image_id: Option<String>,
}
/// Descriptor of [`RegisterImageResult`].
pub static REGISTER_IMAGE_RESULT: StructDesc = StructDesc { name: "RegisterImageResult", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RegisterImageResult {
    fn desc(&self) -> &'static StructDesc { &REGISTER_IMAGE_RESULT }
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
structure!(RegisterImageResult);

#[derive(Clone, Default)]
pub struct RegisterInstanceEventNotificationAttributesRequest {
    pub dry_run: Option<bool>,
    pub instance_tag_attribute: Option<RegisterInstanceTagAttributeRequest>,
}
/// Descriptor of [`RegisterInstanceEventNotificationAttributesRequest`].
pub static REGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST: StructDesc = StructDesc { name: "RegisterInstanceEventNotificationAttributesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceTagAttribute", query: "InstanceTagAttribute", xml: "InstanceTagAttribute", required: true, sensitive: false, kind: Kind::Struct(&REGISTER_INSTANCE_TAG_ATTRIBUTE_REQUEST) },
] };
impl Structure for RegisterInstanceEventNotificationAttributesRequest {
    fn desc(&self) -> &'static StructDesc { &REGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_tag_attribute,
            _ => no_member(index),
        }
    }
}
structure!(RegisterInstanceEventNotificationAttributesRequest);
