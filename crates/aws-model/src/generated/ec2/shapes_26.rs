// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures IpamPolicyDocument to LaunchTemplateHibernationOptionsRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct IpamPolicyDocument {
    pub ipam_policy_id: Option<String>,
    pub locale: Option<String>,
    pub resource_type: Option<String>,
    pub allocation_rules: Vec<IpamPolicyAllocationRule>,
}
/// Descriptor of [`IpamPolicyDocument`].
pub static IPAM_POLICY_DOCUMENT: StructDesc = StructDesc { name: "IpamPolicyDocument", members: &[
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "ipamPolicyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Locale", query: "Locale", xml: "locale", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_policy_resource_type::DESC) },
    Member { name: "AllocationRules", query: "AllocationRuleSet", xml: "allocationRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POLICY_ALLOCATION_RULE) }) },
] };
impl Structure for IpamPolicyDocument {
    fn desc(&self) -> &'static StructDesc { &IPAM_POLICY_DOCUMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_policy_id,
            1 => &self.locale,
            2 => &self.resource_type,
            3 => &self.allocation_rules,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_policy_id,
            1 => &mut self.locale,
            2 => &mut self.resource_type,
            3 => &mut self.allocation_rules,
            _ => no_member(index),
        }
    }
}
structure!(IpamPolicyDocument);

#[derive(Clone, Default)]
pub struct IpamPolicyOrganizationTarget {
    pub organization_target_id: Option<String>,
}
/// Descriptor of [`IpamPolicyOrganizationTarget`].
pub static IPAM_POLICY_ORGANIZATION_TARGET: StructDesc = StructDesc { name: "IpamPolicyOrganizationTarget", members: &[
    Member { name: "OrganizationTargetId", query: "OrganizationTargetId", xml: "organizationTargetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPolicyOrganizationTarget {
    fn desc(&self) -> &'static StructDesc { &IPAM_POLICY_ORGANIZATION_TARGET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.organization_target_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.organization_target_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamPolicyOrganizationTarget);

#[derive(Clone, Default)]
pub struct IpamPool {
    pub owner_id: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub source_ipam_pool_id: Option<String>,
    pub ipam_pool_arn: Option<String>,
    pub ipam_scope_arn: Option<String>,
    pub ipam_scope_type: Option<String>,
    pub ipam_arn: Option<String>,
    pub ipam_region: Option<String>,
    pub locale: Option<String>,
    pub pool_depth: Option<i32>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub description: Option<String>,
    pub auto_import: Option<bool>,
    pub publicly_advertisable: Option<bool>,
    pub address_family: Option<String>,
    pub allocation_min_netmask_length: Option<i32>,
    pub allocation_max_netmask_length: Option<i32>,
    pub allocation_default_netmask_length: Option<i32>,
    pub allocation_resource_tags: Vec<IpamResourceTag>,
    pub tags: Vec<Tag>,
    pub aws_service: Option<String>,
    pub public_ip_source: Option<String>,
    pub source_resource: Option<IpamPoolSourceResource>,
}
/// Descriptor of [`IpamPool`].
pub static IPAM_POOL: StructDesc = StructDesc { name: "IpamPool", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "ipamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceIpamPoolId", query: "SourceIpamPoolId", xml: "sourceIpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolArn", query: "IpamPoolArn", xml: "ipamPoolArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeArn", query: "IpamScopeArn", xml: "ipamScopeArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeType", query: "IpamScopeType", xml: "ipamScopeType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_scope_type::DESC) },
    Member { name: "IpamArn", query: "IpamArn", xml: "ipamArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamRegion", query: "IpamRegion", xml: "ipamRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Locale", query: "Locale", xml: "locale", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PoolDepth", query: "PoolDepth", xml: "poolDepth", required: false, sensitive: false, kind: I32 },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_state::DESC) },
    Member { name: "StateMessage", query: "StateMessage", xml: "stateMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AutoImport", query: "AutoImport", xml: "autoImport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PubliclyAdvertisable", query: "PubliclyAdvertisable", xml: "publiclyAdvertisable", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AddressFamily", query: "AddressFamily", xml: "addressFamily", required: false, sensitive: false, kind: Kind::Enum(&enums::address_family::DESC) },
    Member { name: "AllocationMinNetmaskLength", query: "AllocationMinNetmaskLength", xml: "allocationMinNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationMaxNetmaskLength", query: "AllocationMaxNetmaskLength", xml: "allocationMaxNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationDefaultNetmaskLength", query: "AllocationDefaultNetmaskLength", xml: "allocationDefaultNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationResourceTags", query: "AllocationResourceTagSet", xml: "allocationResourceTagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_RESOURCE_TAG) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "AwsService", query: "AwsService", xml: "awsService", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_aws_service::DESC) },
    Member { name: "PublicIpSource", query: "PublicIpSource", xml: "publicIpSource", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_public_ip_source::DESC) },
    Member { name: "SourceResource", query: "SourceResource", xml: "sourceResource", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL_SOURCE_RESOURCE) },
] };
impl Structure for IpamPool {
    fn desc(&self) -> &'static StructDesc { &IPAM_POOL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.ipam_pool_id,
            2 => &self.source_ipam_pool_id,
            3 => &self.ipam_pool_arn,
            4 => &self.ipam_scope_arn,
            5 => &self.ipam_scope_type,
            6 => &self.ipam_arn,
            7 => &self.ipam_region,
            8 => &self.locale,
            9 => &self.pool_depth,
            10 => &self.state,
            11 => &self.state_message,
            12 => &self.description,
            13 => &self.auto_import,
            14 => &self.publicly_advertisable,
            15 => &self.address_family,
            16 => &self.allocation_min_netmask_length,
            17 => &self.allocation_max_netmask_length,
            18 => &self.allocation_default_netmask_length,
            19 => &self.allocation_resource_tags,
            20 => &self.tags,
            21 => &self.aws_service,
            22 => &self.public_ip_source,
            23 => &self.source_resource,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.source_ipam_pool_id,
            3 => &mut self.ipam_pool_arn,
            4 => &mut self.ipam_scope_arn,
            5 => &mut self.ipam_scope_type,
            6 => &mut self.ipam_arn,
            7 => &mut self.ipam_region,
            8 => &mut self.locale,
            9 => &mut self.pool_depth,
            10 => &mut self.state,
            11 => &mut self.state_message,
            12 => &mut self.description,
            13 => &mut self.auto_import,
            14 => &mut self.publicly_advertisable,
            15 => &mut self.address_family,
            16 => &mut self.allocation_min_netmask_length,
            17 => &mut self.allocation_max_netmask_length,
            18 => &mut self.allocation_default_netmask_length,
            19 => &mut self.allocation_resource_tags,
            20 => &mut self.tags,
            21 => &mut self.aws_service,
            22 => &mut self.public_ip_source,
            23 => &mut self.source_resource,
            _ => no_member(index),
        }
    }
}
structure!(IpamPool);

#[derive(Clone, Default)]
pub struct IpamPoolAllocation {
    pub cidr: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
    pub description: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_region: Option<String>,
    pub resource_owner: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`IpamPoolAllocation`].
pub static IPAM_POOL_ALLOCATION: StructDesc = StructDesc { name: "IpamPoolAllocation", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolAllocationId", query: "IpamPoolAllocationId", xml: "ipamPoolAllocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_allocation_resource_type::DESC) },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "resourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwner", query: "ResourceOwner", xml: "resourceOwner", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for IpamPoolAllocation {
    fn desc(&self) -> &'static StructDesc { &IPAM_POOL_ALLOCATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.ipam_pool_allocation_id,
            2 => &self.description,
            3 => &self.resource_id,
            4 => &self.resource_type,
            5 => &self.resource_region,
            6 => &self.resource_owner,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.ipam_pool_allocation_id,
            2 => &mut self.description,
            3 => &mut self.resource_id,
            4 => &mut self.resource_type,
            5 => &mut self.resource_region,
            6 => &mut self.resource_owner,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(IpamPoolAllocation);

#[derive(Clone, Default)]
pub struct IpamPoolCidr {
    pub cidr: Option<String>,
    pub state: Option<String>,
    pub failure_reason: Option<IpamPoolCidrFailureReason>,
    pub ipam_pool_cidr_id: Option<String>,
    pub netmask_length: Option<i32>,
}
/// Descriptor of [`IpamPoolCidr`].
pub static IPAM_POOL_CIDR: StructDesc = StructDesc { name: "IpamPoolCidr", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_cidr_state::DESC) },
    Member { name: "FailureReason", query: "FailureReason", xml: "failureReason", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL_CIDR_FAILURE_REASON) },
    Member { name: "IpamPoolCidrId", query: "IpamPoolCidrId", xml: "ipamPoolCidrId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetmaskLength", query: "NetmaskLength", xml: "netmaskLength", required: false, sensitive: false, kind: I32 },
] };
impl Structure for IpamPoolCidr {
    fn desc(&self) -> &'static StructDesc { &IPAM_POOL_CIDR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.state,
            2 => &self.failure_reason,
            3 => &self.ipam_pool_cidr_id,
            4 => &self.netmask_length,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.state,
            2 => &mut self.failure_reason,
            3 => &mut self.ipam_pool_cidr_id,
            4 => &mut self.netmask_length,
            _ => no_member(index),
        }
    }
}
structure!(IpamPoolCidr);

#[derive(Clone, Default)]
pub struct IpamPoolCidrFailureReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`IpamPoolCidrFailureReason`].
pub static IPAM_POOL_CIDR_FAILURE_REASON: StructDesc = StructDesc { name: "IpamPoolCidrFailureReason", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_cidr_failure_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPoolCidrFailureReason {
    fn desc(&self) -> &'static StructDesc { &IPAM_POOL_CIDR_FAILURE_REASON }
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
structure!(IpamPoolCidrFailureReason);

#[derive(Clone, Default)]
pub struct IpamPoolSourceResource {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_region: Option<String>,
    pub resource_owner: Option<String>,
}
/// Descriptor of [`IpamPoolSourceResource`].
pub static IPAM_POOL_SOURCE_RESOURCE: StructDesc = StructDesc { name: "IpamPoolSourceResource", members: &[
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_source_resource_type::DESC) },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "resourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwner", query: "ResourceOwner", xml: "resourceOwner", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPoolSourceResource {
    fn desc(&self) -> &'static StructDesc { &IPAM_POOL_SOURCE_RESOURCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_id,
            1 => &self.resource_type,
            2 => &self.resource_region,
            3 => &self.resource_owner,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_id,
            1 => &mut self.resource_type,
            2 => &mut self.resource_region,
            3 => &mut self.resource_owner,
            _ => no_member(index),
        }
    }
}
structure!(IpamPoolSourceResource);

#[derive(Clone, Default)]
pub struct IpamPoolSourceResourceRequest {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_region: Option<String>,
    pub resource_owner: Option<String>,
}
/// Descriptor of [`IpamPoolSourceResourceRequest`].
pub static IPAM_POOL_SOURCE_RESOURCE_REQUEST: StructDesc = StructDesc { name: "IpamPoolSourceResourceRequest", members: &[
    Member { name: "ResourceId", query: "ResourceId", xml: "ResourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_source_resource_type::DESC) },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "ResourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwner", query: "ResourceOwner", xml: "ResourceOwner", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPoolSourceResourceRequest {
    fn desc(&self) -> &'static StructDesc { &IPAM_POOL_SOURCE_RESOURCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_id,
            1 => &self.resource_type,
            2 => &self.resource_region,
            3 => &self.resource_owner,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_id,
            1 => &mut self.resource_type,
            2 => &mut self.resource_region,
            3 => &mut self.resource_owner,
            _ => no_member(index),
        }
    }
}
structure!(IpamPoolSourceResourceRequest);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolver {
    pub owner_id: Option<String>,
    pub ipam_prefix_list_resolver_id: Option<String>,
    pub ipam_prefix_list_resolver_arn: Option<String>,
    pub ipam_arn: Option<String>,
    pub ipam_region: Option<String>,
    pub description: Option<String>,
    pub address_family: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub last_version_creation_status: Option<String>,
    pub last_version_creation_status_message: Option<String>,
}
/// Descriptor of [`IpamPrefixListResolver`].
pub static IPAM_PREFIX_LIST_RESOLVER: StructDesc = StructDesc { name: "IpamPrefixListResolver", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "ipamPrefixListResolverId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverArn", query: "IpamPrefixListResolverArn", xml: "ipamPrefixListResolverArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamArn", query: "IpamArn", xml: "ipamArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamRegion", query: "IpamRegion", xml: "ipamRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressFamily", query: "AddressFamily", xml: "addressFamily", required: false, sensitive: false, kind: Kind::Enum(&enums::address_family::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_prefix_list_resolver_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "LastVersionCreationStatus", query: "LastVersionCreationStatus", xml: "lastVersionCreationStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_prefix_list_resolver_version_creation_status::DESC) },
    Member { name: "LastVersionCreationStatusMessage", query: "LastVersionCreationStatusMessage", xml: "lastVersionCreationStatusMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPrefixListResolver {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.ipam_prefix_list_resolver_id,
            2 => &self.ipam_prefix_list_resolver_arn,
            3 => &self.ipam_arn,
            4 => &self.ipam_region,
            5 => &self.description,
            6 => &self.address_family,
            7 => &self.state,
            8 => &self.tags,
            9 => &self.last_version_creation_status,
            10 => &self.last_version_creation_status_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.ipam_prefix_list_resolver_id,
            2 => &mut self.ipam_prefix_list_resolver_arn,
            3 => &mut self.ipam_arn,
            4 => &mut self.ipam_region,
            5 => &mut self.description,
            6 => &mut self.address_family,
            7 => &mut self.state,
            8 => &mut self.tags,
            9 => &mut self.last_version_creation_status,
            10 => &mut self.last_version_creation_status_message,
            _ => no_member(index),
        }
    }
}
structure!(IpamPrefixListResolver);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolverRule {
    pub rule_type: Option<String>,
    pub static_cidr: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub resource_type: Option<String>,
    pub conditions: Vec<IpamPrefixListResolverRuleCondition>,
}
/// Descriptor of [`IpamPrefixListResolverRule`].
pub static IPAM_PREFIX_LIST_RESOLVER_RULE: StructDesc = StructDesc { name: "IpamPrefixListResolverRule", members: &[
    Member { name: "RuleType", query: "RuleType", xml: "ruleType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_prefix_list_resolver_rule_type::DESC) },
    Member { name: "StaticCidr", query: "StaticCidr", xml: "staticCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "ipamScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_type::DESC) },
    Member { name: "Conditions", query: "ConditionSet", xml: "conditionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION) }) },
] };
impl Structure for IpamPrefixListResolverRule {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rule_type,
            1 => &self.static_cidr,
            2 => &self.ipam_scope_id,
            3 => &self.resource_type,
            4 => &self.conditions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rule_type,
            1 => &mut self.static_cidr,
            2 => &mut self.ipam_scope_id,
            3 => &mut self.resource_type,
            4 => &mut self.conditions,
            _ => no_member(index),
        }
    }
}
structure!(IpamPrefixListResolverRule);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolverRuleCondition {
    pub operation: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_region: Option<String>,
    pub resource_tag: Option<IpamResourceTag>,
    pub cidr: Option<String>,
}
/// Descriptor of [`IpamPrefixListResolverRuleCondition`].
pub static IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION: StructDesc = StructDesc { name: "IpamPrefixListResolverRuleCondition", members: &[
    Member { name: "Operation", query: "Operation", xml: "operation", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_prefix_list_resolver_rule_condition_operation::DESC) },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "ipamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwner", query: "ResourceOwner", xml: "resourceOwner", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "resourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceTag", query: "ResourceTag", xml: "resourceTag", required: false, sensitive: false, kind: Kind::Struct(&IPAM_RESOURCE_TAG) },
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPrefixListResolverRuleCondition {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.operation,
            1 => &self.ipam_pool_id,
            2 => &self.resource_id,
            3 => &self.resource_owner,
            4 => &self.resource_region,
            5 => &self.resource_tag,
            6 => &self.cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.operation,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.resource_id,
            3 => &mut self.resource_owner,
            4 => &mut self.resource_region,
            5 => &mut self.resource_tag,
            6 => &mut self.cidr,
            _ => no_member(index),
        }
    }
}
structure!(IpamPrefixListResolverRuleCondition);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolverRuleConditionRequest {
    pub operation: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_region: Option<String>,
    pub resource_tag: Option<RequestIpamResourceTag>,
    pub cidr: Option<String>,
}
/// Descriptor of [`IpamPrefixListResolverRuleConditionRequest`].
pub static IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_REQUEST: StructDesc = StructDesc { name: "IpamPrefixListResolverRuleConditionRequest", members: &[
    Member { name: "Operation", query: "Operation", xml: "Operation", required: true, sensitive: false, kind: Kind::Enum(&enums::ipam_prefix_list_resolver_rule_condition_operation::DESC) },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "ResourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwner", query: "ResourceOwner", xml: "ResourceOwner", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "ResourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceTag", query: "ResourceTag", xml: "ResourceTag", required: false, sensitive: false, kind: Kind::Struct(&REQUEST_IPAM_RESOURCE_TAG) },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPrefixListResolverRuleConditionRequest {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.operation,
            1 => &self.ipam_pool_id,
            2 => &self.resource_id,
            3 => &self.resource_owner,
            4 => &self.resource_region,
            5 => &self.resource_tag,
            6 => &self.cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.operation,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.resource_id,
            3 => &mut self.resource_owner,
            4 => &mut self.resource_region,
            5 => &mut self.resource_tag,
            6 => &mut self.cidr,
            _ => no_member(index),
        }
    }
}
structure!(IpamPrefixListResolverRuleConditionRequest);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolverRuleRequest {
    pub rule_type: Option<String>,
    pub static_cidr: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub resource_type: Option<String>,
    pub conditions: Vec<IpamPrefixListResolverRuleConditionRequest>,
}
/// Descriptor of [`IpamPrefixListResolverRuleRequest`].
pub static IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST: StructDesc = StructDesc { name: "IpamPrefixListResolverRuleRequest", members: &[
    Member { name: "RuleType", query: "RuleType", xml: "RuleType", required: true, sensitive: false, kind: Kind::Enum(&enums::ipam_prefix_list_resolver_rule_type::DESC) },
    Member { name: "StaticCidr", query: "StaticCidr", xml: "StaticCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "IpamScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_type::DESC) },
    Member { name: "Conditions", query: "Condition", xml: "Condition", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Condition", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_REQUEST) }) },
] };
impl Structure for IpamPrefixListResolverRuleRequest {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rule_type,
            1 => &self.static_cidr,
            2 => &self.ipam_scope_id,
            3 => &self.resource_type,
            4 => &self.conditions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rule_type,
            1 => &mut self.static_cidr,
            2 => &mut self.ipam_scope_id,
            3 => &mut self.resource_type,
            4 => &mut self.conditions,
            _ => no_member(index),
        }
    }
}
structure!(IpamPrefixListResolverRuleRequest);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolverTarget {
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub ipam_prefix_list_resolver_target_arn: Option<String>,
    pub ipam_prefix_list_resolver_id: Option<String>,
    pub owner_id: Option<String>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_region: Option<String>,
    pub desired_version: Option<i64>,
    pub last_synced_version: Option<i64>,
    pub track_latest_version: Option<bool>,
    pub state_message: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`IpamPrefixListResolverTarget`].
pub static IPAM_PREFIX_LIST_RESOLVER_TARGET: StructDesc = StructDesc { name: "IpamPrefixListResolverTarget", members: &[
    Member { name: "IpamPrefixListResolverTargetId", query: "IpamPrefixListResolverTargetId", xml: "ipamPrefixListResolverTargetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverTargetArn", query: "IpamPrefixListResolverTargetArn", xml: "ipamPrefixListResolverTargetArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "ipamPrefixListResolverId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListRegion", query: "PrefixListRegion", xml: "prefixListRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DesiredVersion", query: "DesiredVersion", xml: "desiredVersion", required: false, sensitive: false, kind: I64 },
    Member { name: "LastSyncedVersion", query: "LastSyncedVersion", xml: "lastSyncedVersion", required: false, sensitive: false, kind: I64 },
    Member { name: "TrackLatestVersion", query: "TrackLatestVersion", xml: "trackLatestVersion", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "StateMessage", query: "StateMessage", xml: "stateMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_prefix_list_resolver_target_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for IpamPrefixListResolverTarget {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER_TARGET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_prefix_list_resolver_target_id,
            1 => &self.ipam_prefix_list_resolver_target_arn,
            2 => &self.ipam_prefix_list_resolver_id,
            3 => &self.owner_id,
            4 => &self.prefix_list_id,
            5 => &self.prefix_list_region,
            6 => &self.desired_version,
            7 => &self.last_synced_version,
            8 => &self.track_latest_version,
            9 => &self.state_message,
            10 => &self.state,
            11 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_prefix_list_resolver_target_id,
            1 => &mut self.ipam_prefix_list_resolver_target_arn,
            2 => &mut self.ipam_prefix_list_resolver_id,
            3 => &mut self.owner_id,
            4 => &mut self.prefix_list_id,
            5 => &mut self.prefix_list_region,
            6 => &mut self.desired_version,
            7 => &mut self.last_synced_version,
            8 => &mut self.track_latest_version,
            9 => &mut self.state_message,
            10 => &mut self.state,
            11 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(IpamPrefixListResolverTarget);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolverVersion {
    pub version: Option<i64>,
}
/// Descriptor of [`IpamPrefixListResolverVersion`].
pub static IPAM_PREFIX_LIST_RESOLVER_VERSION: StructDesc = StructDesc { name: "IpamPrefixListResolverVersion", members: &[
    Member { name: "Version", query: "Version", xml: "version", required: false, sensitive: false, kind: I64 },
] };
impl Structure for IpamPrefixListResolverVersion {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER_VERSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.version,
            _ => no_member(index),
        }
    }
}
structure!(IpamPrefixListResolverVersion);

#[derive(Clone, Default)]
pub struct IpamPrefixListResolverVersionEntry {
    pub cidr: Option<String>,
}
/// Descriptor of [`IpamPrefixListResolverVersionEntry`].
pub static IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRY: StructDesc = StructDesc { name: "IpamPrefixListResolverVersionEntry", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPrefixListResolverVersionEntry {
    fn desc(&self) -> &'static StructDesc { &IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRY }
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
structure!(IpamPrefixListResolverVersionEntry);

#[derive(Clone, Default)]
pub struct IpamPublicAddressSecurityGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}
/// Descriptor of [`IpamPublicAddressSecurityGroup`].
pub static IPAM_PUBLIC_ADDRESS_SECURITY_GROUP: StructDesc = StructDesc { name: "IpamPublicAddressSecurityGroup", members: &[
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPublicAddressSecurityGroup {
    fn desc(&self) -> &'static StructDesc { &IPAM_PUBLIC_ADDRESS_SECURITY_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_name,
            1 => &self.group_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_name,
            1 => &mut self.group_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamPublicAddressSecurityGroup);

#[derive(Clone, Default)]
pub struct IpamPublicAddressTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`IpamPublicAddressTag`].
pub static IPAM_PUBLIC_ADDRESS_TAG: StructDesc = StructDesc { name: "IpamPublicAddressTag", members: &[
    Member { name: "Key", query: "Key", xml: "key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamPublicAddressTag {
    fn desc(&self) -> &'static StructDesc { &IPAM_PUBLIC_ADDRESS_TAG }
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
structure!(IpamPublicAddressTag);

#[derive(Clone, Default)]
pub struct IpamPublicAddressTags {
    pub eip_tags: Vec<IpamPublicAddressTag>,
}
/// Descriptor of [`IpamPublicAddressTags`].
pub static IPAM_PUBLIC_ADDRESS_TAGS: StructDesc = StructDesc { name: "IpamPublicAddressTags", members: &[
    Member { name: "EipTags", query: "EipTagSet", xml: "eipTagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PUBLIC_ADDRESS_TAG) }) },
] };
impl Structure for IpamPublicAddressTags {
    fn desc(&self) -> &'static StructDesc { &IPAM_PUBLIC_ADDRESS_TAGS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.eip_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.eip_tags,
            _ => no_member(index),
        }
    }
}
structure!(IpamPublicAddressTags);

#[derive(Clone, Default)]
pub struct IpamResourceCidr {
    pub ipam_id: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub resource_region: Option<String>,
    pub resource_owner_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_name: Option<String>,
    pub resource_cidr: Option<String>,
    pub resource_type: Option<String>,
    pub resource_tags: Vec<IpamResourceTag>,
    pub ip_usage: Option<f64>,
    pub compliance_status: Option<String>,
    pub management_state: Option<String>,
    pub overlap_status: Option<String>,
    pub vpc_id: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`IpamResourceCidr`].
pub static IPAM_RESOURCE_CIDR: StructDesc = StructDesc { name: "IpamResourceCidr", members: &[
    Member { name: "IpamId", query: "IpamId", xml: "ipamId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "ipamScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "ipamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "resourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceOwnerId", query: "ResourceOwnerId", xml: "resourceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceName", query: "ResourceName", xml: "resourceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceCidr", query: "ResourceCidr", xml: "resourceCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_type::DESC) },
    Member { name: "ResourceTags", query: "ResourceTagSet", xml: "resourceTagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_RESOURCE_TAG) }) },
    Member { name: "IpUsage", query: "IpUsage", xml: "ipUsage", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "ComplianceStatus", query: "ComplianceStatus", xml: "complianceStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_compliance_status::DESC) },
    Member { name: "ManagementState", query: "ManagementState", xml: "managementState", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_management_state::DESC) },
    Member { name: "OverlapStatus", query: "OverlapStatus", xml: "overlapStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_overlap_status::DESC) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamResourceCidr {
    fn desc(&self) -> &'static StructDesc { &IPAM_RESOURCE_CIDR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_id,
            1 => &self.ipam_scope_id,
            2 => &self.ipam_pool_id,
            3 => &self.resource_region,
            4 => &self.resource_owner_id,
            5 => &self.resource_id,
            6 => &self.resource_name,
            7 => &self.resource_cidr,
            8 => &self.resource_type,
            9 => &self.resource_tags,
            10 => &self.ip_usage,
            11 => &self.compliance_status,
            12 => &self.management_state,
            13 => &self.overlap_status,
            14 => &self.vpc_id,
            15 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_id,
            1 => &mut self.ipam_scope_id,
            2 => &mut self.ipam_pool_id,
            3 => &mut self.resource_region,
            4 => &mut self.resource_owner_id,
            5 => &mut self.resource_id,
            6 => &mut self.resource_name,
            7 => &mut self.resource_cidr,
            8 => &mut self.resource_type,
            9 => &mut self.resource_tags,
            10 => &mut self.ip_usage,
            11 => &mut self.compliance_status,
            12 => &mut self.management_state,
            13 => &mut self.overlap_status,
            14 => &mut self.vpc_id,
            15 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(IpamResourceCidr);

#[derive(Clone, Default)]
pub struct IpamResourceDiscovery {
    pub owner_id: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    pub ipam_resource_discovery_arn: Option<String>,
    pub ipam_resource_discovery_region: Option<String>,
    pub description: Option<String>,
    pub operating_regions: Vec<IpamOperatingRegion>,
    pub is_default: Option<bool>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub organizational_unit_exclusions: Vec<IpamOrganizationalUnitExclusion>,
}
/// Descriptor of [`IpamResourceDiscovery`].
pub static IPAM_RESOURCE_DISCOVERY: StructDesc = StructDesc { name: "IpamResourceDiscovery", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "ipamResourceDiscoveryId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceDiscoveryArn", query: "IpamResourceDiscoveryArn", xml: "ipamResourceDiscoveryArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceDiscoveryRegion", query: "IpamResourceDiscoveryRegion", xml: "ipamResourceDiscoveryRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OperatingRegions", query: "OperatingRegionSet", xml: "operatingRegionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_OPERATING_REGION) }) },
    Member { name: "IsDefault", query: "IsDefault", xml: "isDefault", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_discovery_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "OrganizationalUnitExclusions", query: "OrganizationalUnitExclusionSet", xml: "organizationalUnitExclusionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_ORGANIZATIONAL_UNIT_EXCLUSION) }) },
] };
impl Structure for IpamResourceDiscovery {
    fn desc(&self) -> &'static StructDesc { &IPAM_RESOURCE_DISCOVERY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.ipam_resource_discovery_id,
            2 => &self.ipam_resource_discovery_arn,
            3 => &self.ipam_resource_discovery_region,
            4 => &self.description,
            5 => &self.operating_regions,
            6 => &self.is_default,
            7 => &self.state,
            8 => &self.tags,
            9 => &self.organizational_unit_exclusions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.ipam_resource_discovery_id,
            2 => &mut self.ipam_resource_discovery_arn,
            3 => &mut self.ipam_resource_discovery_region,
            4 => &mut self.description,
            5 => &mut self.operating_regions,
            6 => &mut self.is_default,
            7 => &mut self.state,
            8 => &mut self.tags,
            9 => &mut self.organizational_unit_exclusions,
            _ => no_member(index),
        }
    }
}
structure!(IpamResourceDiscovery);

#[derive(Clone, Default)]
pub struct IpamResourceDiscoveryAssociation {
    pub owner_id: Option<String>,
    pub ipam_resource_discovery_association_id: Option<String>,
    pub ipam_resource_discovery_association_arn: Option<String>,
    pub ipam_resource_discovery_id: Option<String>,
    pub ipam_id: Option<String>,
    pub ipam_arn: Option<String>,
    pub ipam_region: Option<String>,
    pub is_default: Option<bool>,
    pub resource_discovery_status: Option<String>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`IpamResourceDiscoveryAssociation`].
pub static IPAM_RESOURCE_DISCOVERY_ASSOCIATION: StructDesc = StructDesc { name: "IpamResourceDiscoveryAssociation", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceDiscoveryAssociationId", query: "IpamResourceDiscoveryAssociationId", xml: "ipamResourceDiscoveryAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceDiscoveryAssociationArn", query: "IpamResourceDiscoveryAssociationArn", xml: "ipamResourceDiscoveryAssociationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "ipamResourceDiscoveryId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamId", query: "IpamId", xml: "ipamId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamArn", query: "IpamArn", xml: "ipamArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamRegion", query: "IpamRegion", xml: "ipamRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IsDefault", query: "IsDefault", xml: "isDefault", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ResourceDiscoveryStatus", query: "ResourceDiscoveryStatus", xml: "resourceDiscoveryStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_associated_resource_discovery_status::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_discovery_association_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for IpamResourceDiscoveryAssociation {
    fn desc(&self) -> &'static StructDesc { &IPAM_RESOURCE_DISCOVERY_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.ipam_resource_discovery_association_id,
            2 => &self.ipam_resource_discovery_association_arn,
            3 => &self.ipam_resource_discovery_id,
            4 => &self.ipam_id,
            5 => &self.ipam_arn,
            6 => &self.ipam_region,
            7 => &self.is_default,
            8 => &self.resource_discovery_status,
            9 => &self.state,
            10 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.ipam_resource_discovery_association_id,
            2 => &mut self.ipam_resource_discovery_association_arn,
            3 => &mut self.ipam_resource_discovery_id,
            4 => &mut self.ipam_id,
            5 => &mut self.ipam_arn,
            6 => &mut self.ipam_region,
            7 => &mut self.is_default,
            8 => &mut self.resource_discovery_status,
            9 => &mut self.state,
            10 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(IpamResourceDiscoveryAssociation);

#[derive(Clone, Default)]
pub struct IpamResourceTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`IpamResourceTag`].
pub static IPAM_RESOURCE_TAG: StructDesc = StructDesc { name: "IpamResourceTag", members: &[
    Member { name: "Key", query: "Key", xml: "key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamResourceTag {
    fn desc(&self) -> &'static StructDesc { &IPAM_RESOURCE_TAG }
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
structure!(IpamResourceTag);

#[derive(Clone, Default)]
pub struct IpamScope {
    pub owner_id: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub ipam_scope_arn: Option<String>,
    pub ipam_arn: Option<String>,
    pub ipam_region: Option<String>,
    pub ipam_scope_type: Option<String>,
    pub is_default: Option<bool>,
    pub description: Option<String>,
    pub pool_count: Option<i32>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub external_authority_configuration: Option<IpamScopeExternalAuthorityConfiguration>,
}
/// Descriptor of [`IpamScope`].
pub static IPAM_SCOPE: StructDesc = StructDesc { name: "IpamScope", members: &[
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "ipamScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeArn", query: "IpamScopeArn", xml: "ipamScopeArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamArn", query: "IpamArn", xml: "ipamArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamRegion", query: "IpamRegion", xml: "ipamRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeType", query: "IpamScopeType", xml: "ipamScopeType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_scope_type::DESC) },
    Member { name: "IsDefault", query: "IsDefault", xml: "isDefault", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PoolCount", query: "PoolCount", xml: "poolCount", required: false, sensitive: false, kind: I32 },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_scope_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ExternalAuthorityConfiguration", query: "ExternalAuthorityConfiguration", xml: "externalAuthorityConfiguration", required: false, sensitive: false, kind: Kind::Struct(&IPAM_SCOPE_EXTERNAL_AUTHORITY_CONFIGURATION) },
] };
impl Structure for IpamScope {
    fn desc(&self) -> &'static StructDesc { &IPAM_SCOPE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_id,
            1 => &self.ipam_scope_id,
            2 => &self.ipam_scope_arn,
            3 => &self.ipam_arn,
            4 => &self.ipam_region,
            5 => &self.ipam_scope_type,
            6 => &self.is_default,
            7 => &self.description,
            8 => &self.pool_count,
            9 => &self.state,
            10 => &self.tags,
            11 => &self.external_authority_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.ipam_scope_id,
            2 => &mut self.ipam_scope_arn,
            3 => &mut self.ipam_arn,
            4 => &mut self.ipam_region,
            5 => &mut self.ipam_scope_type,
            6 => &mut self.is_default,
            7 => &mut self.description,
            8 => &mut self.pool_count,
            9 => &mut self.state,
            10 => &mut self.tags,
            11 => &mut self.external_authority_configuration,
            _ => no_member(index),
        }
    }
}
structure!(IpamScope);

#[derive(Clone, Default)]
pub struct IpamScopeExternalAuthorityConfiguration {
    pub r#type: Option<String>,
    pub external_resource_identifier: Option<String>,
}
/// Descriptor of [`IpamScopeExternalAuthorityConfiguration`].
pub static IPAM_SCOPE_EXTERNAL_AUTHORITY_CONFIGURATION: StructDesc = StructDesc { name: "IpamScopeExternalAuthorityConfiguration", members: &[
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_scope_external_authority_type::DESC) },
    Member { name: "ExternalResourceIdentifier", query: "ExternalResourceIdentifier", xml: "externalResourceIdentifier", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for IpamScopeExternalAuthorityConfiguration {
    fn desc(&self) -> &'static StructDesc { &IPAM_SCOPE_EXTERNAL_AUTHORITY_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.external_resource_identifier,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.external_resource_identifier,
            _ => no_member(index),
        }
    }
}
structure!(IpamScopeExternalAuthorityConfiguration);

#[derive(Clone, Default)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}
/// Descriptor of [`Ipv4PrefixSpecification`].
pub static IPV4_PREFIX_SPECIFICATION: StructDesc = StructDesc { name: "Ipv4PrefixSpecification", members: &[
    Member { name: "Ipv4Prefix", query: "Ipv4Prefix", xml: "ipv4Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv4PrefixSpecification {
    fn desc(&self) -> &'static StructDesc { &IPV4_PREFIX_SPECIFICATION }
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
structure!(Ipv4PrefixSpecification);

#[derive(Clone, Default)]
pub struct Ipv4PrefixSpecificationRequest {
    pub ipv4_prefix: Option<String>,
}
/// Descriptor of [`Ipv4PrefixSpecificationRequest`].
pub static IPV4_PREFIX_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "Ipv4PrefixSpecificationRequest", members: &[
    Member { name: "Ipv4Prefix", query: "Ipv4Prefix", xml: "Ipv4Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv4PrefixSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &IPV4_PREFIX_SPECIFICATION_REQUEST }
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
structure!(Ipv4PrefixSpecificationRequest);

#[derive(Clone, Default)]
pub struct Ipv4PrefixSpecificationResponse {
    pub ipv4_prefix: Option<String>,
}
/// Descriptor of [`Ipv4PrefixSpecificationResponse`].
pub static IPV4_PREFIX_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "Ipv4PrefixSpecificationResponse", members: &[
    Member { name: "Ipv4Prefix", query: "Ipv4Prefix", xml: "ipv4Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv4PrefixSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &IPV4_PREFIX_SPECIFICATION_RESPONSE }
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
structure!(Ipv4PrefixSpecificationResponse);

#[derive(Clone, Default)]
pub struct Ipv6CidrAssociation {
    pub ipv6_cidr: Option<String>,
    pub associated_resource: Option<String>,
}
/// Descriptor of [`Ipv6CidrAssociation`].
pub static IPV6_CIDR_ASSOCIATION: StructDesc = StructDesc { name: "Ipv6CidrAssociation", members: &[
    Member { name: "Ipv6Cidr", query: "Ipv6Cidr", xml: "ipv6Cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociatedResource", query: "AssociatedResource", xml: "associatedResource", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv6CidrAssociation {
    fn desc(&self) -> &'static StructDesc { &IPV6_CIDR_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_cidr,
            1 => &self.associated_resource,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_cidr,
            1 => &mut self.associated_resource,
            _ => no_member(index),
        }
    }
}
structure!(Ipv6CidrAssociation);

#[derive(Clone, Default)]
pub struct Ipv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
}
/// Descriptor of [`Ipv6CidrBlock`].
pub static IPV6_CIDR_BLOCK: StructDesc = StructDesc { name: "Ipv6CidrBlock", members: &[
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv6CidrBlock {
    fn desc(&self) -> &'static StructDesc { &IPV6_CIDR_BLOCK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_cidr_block,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_cidr_block,
            _ => no_member(index),
        }
    }
}
structure!(Ipv6CidrBlock);

#[derive(Clone, Default)]
pub struct Ipv6Pool {
    pub pool_id: Option<String>,
    pub description: Option<String>,
    pub pool_cidr_blocks: Vec<PoolCidrBlock>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`Ipv6Pool`].
pub static IPV6_POOL: StructDesc = StructDesc { name: "Ipv6Pool", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "poolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PoolCidrBlocks", query: "PoolCidrBlockSet", xml: "poolCidrBlockSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&POOL_CIDR_BLOCK) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for Ipv6Pool {
    fn desc(&self) -> &'static StructDesc { &IPV6_POOL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            1 => &self.description,
            2 => &self.pool_cidr_blocks,
            3 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            1 => &mut self.description,
            2 => &mut self.pool_cidr_blocks,
            3 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(Ipv6Pool);

#[derive(Clone, Default)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}
/// Descriptor of [`Ipv6PrefixSpecification`].
pub static IPV6_PREFIX_SPECIFICATION: StructDesc = StructDesc { name: "Ipv6PrefixSpecification", members: &[
    Member { name: "Ipv6Prefix", query: "Ipv6Prefix", xml: "ipv6Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv6PrefixSpecification {
    fn desc(&self) -> &'static StructDesc { &IPV6_PREFIX_SPECIFICATION }
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
structure!(Ipv6PrefixSpecification);

#[derive(Clone, Default)]
pub struct Ipv6PrefixSpecificationRequest {
    pub ipv6_prefix: Option<String>,
}
/// Descriptor of [`Ipv6PrefixSpecificationRequest`].
pub static IPV6_PREFIX_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "Ipv6PrefixSpecificationRequest", members: &[
    Member { name: "Ipv6Prefix", query: "Ipv6Prefix", xml: "Ipv6Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv6PrefixSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &IPV6_PREFIX_SPECIFICATION_REQUEST }
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
structure!(Ipv6PrefixSpecificationRequest);

#[derive(Clone, Default)]
pub struct Ipv6PrefixSpecificationResponse {
    pub ipv6_prefix: Option<String>,
}
/// Descriptor of [`Ipv6PrefixSpecificationResponse`].
pub static IPV6_PREFIX_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "Ipv6PrefixSpecificationResponse", members: &[
    Member { name: "Ipv6Prefix", query: "Ipv6Prefix", xml: "ipv6Prefix", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv6PrefixSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &IPV6_PREFIX_SPECIFICATION_RESPONSE }
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
structure!(Ipv6PrefixSpecificationResponse);

#[derive(Clone, Default)]
pub struct Ipv6Range {
    pub description: Option<String>,
    pub cidr_ipv6: Option<String>,
}
/// Descriptor of [`Ipv6Range`].
pub static IPV6_RANGE: StructDesc = StructDesc { name: "Ipv6Range", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrIpv6", query: "CidrIpv6", xml: "cidrIpv6", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Ipv6Range {
    fn desc(&self) -> &'static StructDesc { &IPV6_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.cidr_ipv6,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.cidr_ipv6,
            _ => no_member(index),
        }
    }
}
structure!(Ipv6Range);

#[derive(Clone, Default)]
pub struct KeyPair {
    pub key_pair_id: Option<String>,
    pub tags: Vec<Tag>,
    pub key_name: Option<String>,
    pub key_fingerprint: Option<String>,
    pub key_material: Option<String>,
}
/// Descriptor of [`KeyPair`].
pub static KEY_PAIR: StructDesc = StructDesc { name: "KeyPair", members: &[
    Member { name: "KeyPairId", query: "KeyPairId", xml: "keyPairId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyFingerprint", query: "KeyFingerprint", xml: "keyFingerprint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyMaterial", query: "KeyMaterial", xml: "keyMaterial", required: false, sensitive: true, kind: Kind::Str },
] };
impl Structure for KeyPair {
    fn desc(&self) -> &'static StructDesc { &KEY_PAIR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key_pair_id,
            1 => &self.tags,
            2 => &self.key_name,
            3 => &self.key_fingerprint,
            4 => &self.key_material,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key_pair_id,
            1 => &mut self.tags,
            2 => &mut self.key_name,
            3 => &mut self.key_fingerprint,
            4 => &mut self.key_material,
            _ => no_member(index),
        }
    }
}
structure!(KeyPair);

#[derive(Clone, Default)]
pub struct KeyPairInfo {
    pub key_pair_id: Option<String>,
    pub key_type: Option<String>,
    pub tags: Vec<Tag>,
    pub public_key: Option<String>,
    pub create_time: Option<Timestamp>,
    pub key_name: Option<String>,
    pub key_fingerprint: Option<String>,
}
/// Descriptor of [`KeyPairInfo`].
pub static KEY_PAIR_INFO: StructDesc = StructDesc { name: "KeyPairInfo", members: &[
    Member { name: "KeyPairId", query: "KeyPairId", xml: "keyPairId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyType", query: "KeyType", xml: "keyType", required: false, sensitive: false, kind: Kind::Enum(&enums::key_type::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "PublicKey", query: "PublicKey", xml: "publicKey", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyFingerprint", query: "KeyFingerprint", xml: "keyFingerprint", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for KeyPairInfo {
    fn desc(&self) -> &'static StructDesc { &KEY_PAIR_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key_pair_id,
            1 => &self.key_type,
            2 => &self.tags,
            3 => &self.public_key,
            4 => &self.create_time,
            5 => &self.key_name,
            6 => &self.key_fingerprint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key_pair_id,
            1 => &mut self.key_type,
            2 => &mut self.tags,
            3 => &mut self.public_key,
            4 => &mut self.create_time,
            5 => &mut self.key_name,
            6 => &mut self.key_fingerprint,
            _ => no_member(index),
        }
    }
}
structure!(KeyPairInfo);

#[derive(Clone, Default)]
pub struct LastError {
    pub message: Option<String>,
    pub code: Option<String>,
}
/// Descriptor of [`LastError`].
pub static LAST_ERROR: StructDesc = StructDesc { name: "LastError", members: &[
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LastError {
    fn desc(&self) -> &'static StructDesc { &LAST_ERROR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.message,
            1 => &self.code,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.message,
            1 => &mut self.code,
            _ => no_member(index),
        }
    }
}
structure!(LastError);

#[derive(Clone, Default)]
pub struct LaunchPermission {
    pub organization_arn: Option<String>,
    pub organizational_unit_arn: Option<String>,
    pub user_id: Option<String>,
    pub group: Option<String>,
}
/// Descriptor of [`LaunchPermission`].
pub static LAUNCH_PERMISSION: StructDesc = StructDesc { name: "LaunchPermission", members: &[
    Member { name: "OrganizationArn", query: "OrganizationArn", xml: "organizationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OrganizationalUnitArn", query: "OrganizationalUnitArn", xml: "organizationalUnitArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserId", query: "UserId", xml: "userId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Group", query: "Group", xml: "group", required: false, sensitive: false, kind: Kind::Enum(&enums::permission_group::DESC) },
] };
impl Structure for LaunchPermission {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_PERMISSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.organization_arn,
            1 => &self.organizational_unit_arn,
            2 => &self.user_id,
            3 => &self.group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.organization_arn,
            1 => &mut self.organizational_unit_arn,
            2 => &mut self.user_id,
            3 => &mut self.group,
            _ => no_member(index),
        }
    }
}
structure!(LaunchPermission);

#[derive(Clone, Default)]
pub struct LaunchPermissionModifications {
    pub add: Vec<LaunchPermission>,
    pub remove: Vec<LaunchPermission>,
}
/// Descriptor of [`LaunchPermissionModifications`].
pub static LAUNCH_PERMISSION_MODIFICATIONS: StructDesc = StructDesc { name: "LaunchPermissionModifications", members: &[
    Member { name: "Add", query: "Add", xml: "Add", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_PERMISSION) }) },
    Member { name: "Remove", query: "Remove", xml: "Remove", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_PERMISSION) }) },
] };
impl Structure for LaunchPermissionModifications {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_PERMISSION_MODIFICATIONS }
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
structure!(LaunchPermissionModifications);

#[derive(Clone, Default)]
pub struct LaunchSpecification {
    pub user_data: Option<String>,
    pub addressing_type: Option<String>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub network_interfaces: Vec<InstanceNetworkInterfaceSpecification>,
    pub placement: Option<SpotPlacement>,
    pub ramdisk_id: Option<String>,
    pub subnet_id: Option<String>,
    pub security_groups: Vec<GroupIdentifier>,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
}
/// Descriptor of [`LaunchSpecification`].
pub static LAUNCH_SPECIFICATION: StructDesc = StructDesc { name: "LaunchSpecification", members: &[
    Member { name: "UserData", query: "UserData", xml: "userData", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "AddressingType", query: "AddressingType", xml: "addressingType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "iamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION) },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "KernelId", query: "KernelId", xml: "kernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaces", query: "NetworkInterfaceSet", xml: "networkInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE_SPECIFICATION) }) },
    Member { name: "Placement", query: "Placement", xml: "placement", required: false, sensitive: false, kind: Kind::Struct(&SPOT_PLACEMENT) },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "ramdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
    Member { name: "Monitoring", query: "Monitoring", xml: "monitoring", required: false, sensitive: false, kind: Kind::Struct(&RUN_INSTANCES_MONITORING_ENABLED) },
] };
impl Structure for LaunchSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.user_data,
            1 => &self.addressing_type,
            2 => &self.block_device_mappings,
            3 => &self.ebs_optimized,
            4 => &self.iam_instance_profile,
            5 => &self.image_id,
            6 => &self.instance_type,
            7 => &self.kernel_id,
            8 => &self.key_name,
            9 => &self.network_interfaces,
            10 => &self.placement,
            11 => &self.ramdisk_id,
            12 => &self.subnet_id,
            13 => &self.security_groups,
            14 => &self.monitoring,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.user_data,
            1 => &mut self.addressing_type,
            2 => &mut self.block_device_mappings,
            3 => &mut self.ebs_optimized,
            4 => &mut self.iam_instance_profile,
            5 => &mut self.image_id,
            6 => &mut self.instance_type,
            7 => &mut self.kernel_id,
            8 => &mut self.key_name,
            9 => &mut self.network_interfaces,
            10 => &mut self.placement,
            11 => &mut self.ramdisk_id,
            12 => &mut self.subnet_id,
            13 => &mut self.security_groups,
            14 => &mut self.monitoring,
            _ => no_member(index),
        }
    }
}
structure!(LaunchSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplate {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub create_time: Option<Timestamp>,
    pub created_by: Option<String>,
    pub default_version_number: Option<i64>,
    pub latest_version_number: Option<i64>,
    pub tags: Vec<Tag>,
    pub operator: Option<OperatorResponse>,
}
/// Descriptor of [`LaunchTemplate`].
pub static LAUNCH_TEMPLATE: StructDesc = StructDesc { name: "LaunchTemplate", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "launchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "launchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CreatedBy", query: "CreatedBy", xml: "createdBy", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DefaultVersionNumber", query: "DefaultVersionNumber", xml: "defaultVersionNumber", required: false, sensitive: false, kind: I64 },
    Member { name: "LatestVersionNumber", query: "LatestVersionNumber", xml: "latestVersionNumber", required: false, sensitive: false, kind: I64 },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
] };
impl Structure for LaunchTemplate {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.create_time,
            3 => &self.created_by,
            4 => &self.default_version_number,
            5 => &self.latest_version_number,
            6 => &self.tags,
            7 => &self.operator,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.create_time,
            3 => &mut self.created_by,
            4 => &mut self.default_version_number,
            5 => &mut self.latest_version_number,
            6 => &mut self.tags,
            7 => &mut self.operator,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplate);

#[derive(Clone, Default)]
pub struct LaunchTemplateAndOverridesResponse {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecification>,
    pub overrides: Option<FleetLaunchTemplateOverrides>,
}
/// Descriptor of [`LaunchTemplateAndOverridesResponse`].
pub static LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE: StructDesc = StructDesc { name: "LaunchTemplateAndOverridesResponse", members: &[
    Member { name: "LaunchTemplateSpecification", query: "LaunchTemplateSpecification", xml: "launchTemplateSpecification", required: false, sensitive: false, kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_SPECIFICATION) },
    Member { name: "Overrides", query: "Overrides", xml: "overrides", required: false, sensitive: false, kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_OVERRIDES) },
] };
impl Structure for LaunchTemplateAndOverridesResponse {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_specification,
            1 => &self.overrides,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_specification,
            1 => &mut self.overrides,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateAndOverridesResponse);

#[derive(Clone, Default)]
pub struct LaunchTemplateBlockDeviceMapping {
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
    pub ebs: Option<LaunchTemplateEbsBlockDevice>,
    pub no_device: Option<String>,
}
/// Descriptor of [`LaunchTemplateBlockDeviceMapping`].
pub static LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING: StructDesc = StructDesc { name: "LaunchTemplateBlockDeviceMapping", members: &[
    Member { name: "DeviceName", query: "DeviceName", xml: "deviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VirtualName", query: "VirtualName", xml: "virtualName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ebs", query: "Ebs", xml: "ebs", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE) },
    Member { name: "NoDevice", query: "NoDevice", xml: "noDevice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateBlockDeviceMapping {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING }
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
structure!(LaunchTemplateBlockDeviceMapping);

#[derive(Clone, Default)]
pub struct LaunchTemplateBlockDeviceMappingRequest {
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
    pub ebs: Option<LaunchTemplateEbsBlockDeviceRequest>,
    pub no_device: Option<String>,
}
/// Descriptor of [`LaunchTemplateBlockDeviceMappingRequest`].
pub static LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateBlockDeviceMappingRequest", members: &[
    Member { name: "DeviceName", query: "DeviceName", xml: "DeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VirtualName", query: "VirtualName", xml: "VirtualName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ebs", query: "Ebs", xml: "Ebs", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST) },
    Member { name: "NoDevice", query: "NoDevice", xml: "NoDevice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for LaunchTemplateBlockDeviceMappingRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST }
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
structure!(LaunchTemplateBlockDeviceMappingRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateCapacityReservationSpecificationRequest {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
/// Descriptor of [`LaunchTemplateCapacityReservationSpecificationRequest`].
pub static LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateCapacityReservationSpecificationRequest", members: &[
    Member { name: "CapacityReservationPreference", query: "CapacityReservationPreference", xml: "CapacityReservationPreference", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_preference::DESC) },
    Member { name: "CapacityReservationTarget", query: "CapacityReservationTarget", xml: "CapacityReservationTarget", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_TARGET) },
] };
impl Structure for LaunchTemplateCapacityReservationSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_preference,
            1 => &self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_preference,
            1 => &mut self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateCapacityReservationSpecificationRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateCapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
/// Descriptor of [`LaunchTemplateCapacityReservationSpecificationResponse`].
pub static LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "LaunchTemplateCapacityReservationSpecificationResponse", members: &[
    Member { name: "CapacityReservationPreference", query: "CapacityReservationPreference", xml: "capacityReservationPreference", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_preference::DESC) },
    Member { name: "CapacityReservationTarget", query: "CapacityReservationTarget", xml: "capacityReservationTarget", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_TARGET_RESPONSE) },
] };
impl Structure for LaunchTemplateCapacityReservationSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_preference,
            1 => &self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_preference,
            1 => &mut self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateCapacityReservationSpecificationResponse);

#[derive(Clone, Default)]
pub struct LaunchTemplateConfig {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecification>,
    pub overrides: Vec<LaunchTemplateOverrides>,
}
/// Descriptor of [`LaunchTemplateConfig`].
pub static LAUNCH_TEMPLATE_CONFIG: StructDesc = StructDesc { name: "LaunchTemplateConfig", members: &[
    Member { name: "LaunchTemplateSpecification", query: "LaunchTemplateSpecification", xml: "launchTemplateSpecification", required: false, sensitive: false, kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_SPECIFICATION) },
    Member { name: "Overrides", query: "Overrides", xml: "overrides", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_OVERRIDES) }) },
] };
impl Structure for LaunchTemplateConfig {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_CONFIG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_specification,
            1 => &self.overrides,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_specification,
            1 => &mut self.overrides,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateConfig);

#[derive(Clone, Default)]
pub struct LaunchTemplateCpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
/// Descriptor of [`LaunchTemplateCpuOptions`].
pub static LAUNCH_TEMPLATE_CPU_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateCpuOptions", members: &[
    Member { name: "CoreCount", query: "CoreCount", xml: "coreCount", required: false, sensitive: false, kind: I32 },
    Member { name: "ThreadsPerCore", query: "ThreadsPerCore", xml: "threadsPerCore", required: false, sensitive: false, kind: I32 },
    Member { name: "AmdSevSnp", query: "AmdSevSnp", xml: "amdSevSnp", required: false, sensitive: false, kind: Kind::Enum(&enums::amd_sev_snp_specification::DESC) },
    Member { name: "NestedVirtualization", query: "NestedVirtualization", xml: "nestedVirtualization", required: false, sensitive: false, kind: Kind::Enum(&enums::nested_virtualization_specification::DESC) },
] };
impl Structure for LaunchTemplateCpuOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_CPU_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.core_count,
            1 => &self.threads_per_core,
            2 => &self.amd_sev_snp,
            3 => &self.nested_virtualization,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.core_count,
            1 => &mut self.threads_per_core,
            2 => &mut self.amd_sev_snp,
            3 => &mut self.nested_virtualization,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateCpuOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateCpuOptionsRequest {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
/// Descriptor of [`LaunchTemplateCpuOptionsRequest`].
pub static LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateCpuOptionsRequest", members: &[
    Member { name: "CoreCount", query: "CoreCount", xml: "CoreCount", required: false, sensitive: false, kind: I32 },
    Member { name: "ThreadsPerCore", query: "ThreadsPerCore", xml: "ThreadsPerCore", required: false, sensitive: false, kind: I32 },
    Member { name: "AmdSevSnp", query: "AmdSevSnp", xml: "AmdSevSnp", required: false, sensitive: false, kind: Kind::Enum(&enums::amd_sev_snp_specification::DESC) },
    Member { name: "NestedVirtualization", query: "NestedVirtualization", xml: "NestedVirtualization", required: false, sensitive: false, kind: Kind::Enum(&enums::nested_virtualization_specification::DESC) },
] };
impl Structure for LaunchTemplateCpuOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.core_count,
            1 => &self.threads_per_core,
            2 => &self.amd_sev_snp,
            3 => &self.nested_virtualization,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.core_count,
            1 => &mut self.threads_per_core,
            2 => &mut self.amd_sev_snp,
            3 => &mut self.nested_virtualization,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateCpuOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateEbsBlockDevice {
    pub encrypted: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub ebs_card_index: Option<i32>,
}
/// Descriptor of [`LaunchTemplateEbsBlockDevice`].
pub static LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE: StructDesc = StructDesc { name: "LaunchTemplateEbsBlockDevice", members: &[
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Iops", query: "Iops", xml: "iops", required: false, sensitive: false, kind: I32 },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "volumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "volumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
    Member { name: "Throughput", query: "Throughput", xml: "throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeInitializationRate", query: "VolumeInitializationRate", xml: "volumeInitializationRate", required: false, sensitive: false, kind: I32 },
    Member { name: "EbsCardIndex", query: "EbsCardIndex", xml: "ebsCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for LaunchTemplateEbsBlockDevice {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.encrypted,
            1 => &self.delete_on_termination,
            2 => &self.iops,
            3 => &self.kms_key_id,
            4 => &self.snapshot_id,
            5 => &self.volume_size,
            6 => &self.volume_type,
            7 => &self.throughput,
            8 => &self.volume_initialization_rate,
            9 => &self.ebs_card_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.encrypted,
            1 => &mut self.delete_on_termination,
            2 => &mut self.iops,
            3 => &mut self.kms_key_id,
            4 => &mut self.snapshot_id,
            5 => &mut self.volume_size,
            6 => &mut self.volume_type,
            7 => &mut self.throughput,
            8 => &mut self.volume_initialization_rate,
            9 => &mut self.ebs_card_index,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateEbsBlockDevice);

#[derive(Clone, Default)]
pub struct LaunchTemplateEbsBlockDeviceRequest {
    pub encrypted: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub ebs_card_index: Option<i32>,
}
/// Descriptor of [`LaunchTemplateEbsBlockDeviceRequest`].
pub static LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateEbsBlockDeviceRequest", members: &[
    Member { name: "Encrypted", query: "Encrypted", xml: "Encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "DeleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Iops", query: "Iops", xml: "Iops", required: false, sensitive: false, kind: I32 },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "KmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "VolumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "VolumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
    Member { name: "Throughput", query: "Throughput", xml: "Throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeInitializationRate", query: "VolumeInitializationRate", xml: "VolumeInitializationRate", required: false, sensitive: false, kind: I32 },
    Member { name: "EbsCardIndex", query: "EbsCardIndex", xml: "EbsCardIndex", required: false, sensitive: false, kind: I32 },
] };
impl Structure for LaunchTemplateEbsBlockDeviceRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.encrypted,
            1 => &self.delete_on_termination,
            2 => &self.iops,
            3 => &self.kms_key_id,
            4 => &self.snapshot_id,
            5 => &self.volume_size,
            6 => &self.volume_type,
            7 => &self.throughput,
            8 => &self.volume_initialization_rate,
            9 => &self.ebs_card_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.encrypted,
            1 => &mut self.delete_on_termination,
            2 => &mut self.iops,
            3 => &mut self.kms_key_id,
            4 => &mut self.snapshot_id,
            5 => &mut self.volume_size,
            6 => &mut self.volume_type,
            7 => &mut self.throughput,
            8 => &mut self.volume_initialization_rate,
            9 => &mut self.ebs_card_index,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateEbsBlockDeviceRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateElasticInferenceAccelerator {
    pub r#type: Option<String>,
    pub count: Option<i32>,
}
/// Descriptor of [`LaunchTemplateElasticInferenceAccelerator`].
pub static LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR: StructDesc = StructDesc { name: "LaunchTemplateElasticInferenceAccelerator", members: &[
    Member { name: "Type", query: "Type", xml: "Type", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Count", query: "Count", xml: "Count", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: i32::MAX } },
] };
impl Structure for LaunchTemplateElasticInferenceAccelerator {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.count,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateElasticInferenceAccelerator);

#[derive(Clone, Default)]
pub struct LaunchTemplateElasticInferenceAcceleratorResponse {
    pub r#type: Option<String>,
    pub count: Option<i32>,
}
/// Descriptor of [`LaunchTemplateElasticInferenceAcceleratorResponse`].
pub static LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE: StructDesc = StructDesc { name: "LaunchTemplateElasticInferenceAcceleratorResponse", members: &[
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
] };
impl Structure for LaunchTemplateElasticInferenceAcceleratorResponse {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.count,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateElasticInferenceAcceleratorResponse);

#[derive(Clone, Default)]
pub struct LaunchTemplateEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<LaunchTemplateEnaSrdUdpSpecification>,
}
/// Descriptor of [`LaunchTemplateEnaSrdSpecification`].
pub static LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION: StructDesc = StructDesc { name: "LaunchTemplateEnaSrdSpecification", members: &[
    Member { name: "EnaSrdEnabled", query: "EnaSrdEnabled", xml: "enaSrdEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", xml: "enaSrdUdpSpecification", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION) },
] };
impl Structure for LaunchTemplateEnaSrdSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ena_srd_enabled,
            1 => &self.ena_srd_udp_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ena_srd_enabled,
            1 => &mut self.ena_srd_udp_specification,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateEnaSrdSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplateEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
/// Descriptor of [`LaunchTemplateEnaSrdUdpSpecification`].
pub static LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION: StructDesc = StructDesc { name: "LaunchTemplateEnaSrdUdpSpecification", members: &[
    Member { name: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", xml: "enaSrdUdpEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplateEnaSrdUdpSpecification {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ena_srd_udp_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ena_srd_udp_enabled,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateEnaSrdUdpSpecification);

#[derive(Clone, Default)]
pub struct LaunchTemplateEnclaveOptions {
    pub enabled: Option<bool>,
}
/// Descriptor of [`LaunchTemplateEnclaveOptions`].
pub static LAUNCH_TEMPLATE_ENCLAVE_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateEnclaveOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplateEnclaveOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_ENCLAVE_OPTIONS }
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
structure!(LaunchTemplateEnclaveOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateEnclaveOptionsRequest {
    pub enabled: Option<bool>,
}
/// Descriptor of [`LaunchTemplateEnclaveOptionsRequest`].
pub static LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateEnclaveOptionsRequest", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplateEnclaveOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST }
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
structure!(LaunchTemplateEnclaveOptionsRequest);

#[derive(Clone, Default)]
pub struct LaunchTemplateHibernationOptions {
    pub configured: Option<bool>,
}
/// Descriptor of [`LaunchTemplateHibernationOptions`].
pub static LAUNCH_TEMPLATE_HIBERNATION_OPTIONS: StructDesc = StructDesc { name: "LaunchTemplateHibernationOptions", members: &[
    Member { name: "Configured", query: "Configured", xml: "configured", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplateHibernationOptions {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_HIBERNATION_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.configured,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.configured,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateHibernationOptions);

#[derive(Clone, Default)]
pub struct LaunchTemplateHibernationOptionsRequest {
    pub configured: Option<bool>,
}
/// Descriptor of [`LaunchTemplateHibernationOptionsRequest`].
pub static LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST: StructDesc = StructDesc { name: "LaunchTemplateHibernationOptionsRequest", members: &[
    Member { name: "Configured", query: "Configured", xml: "Configured", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for LaunchTemplateHibernationOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.configured,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.configured,
            _ => no_member(index),
        }
    }
}
structure!(LaunchTemplateHibernationOptionsRequest);
