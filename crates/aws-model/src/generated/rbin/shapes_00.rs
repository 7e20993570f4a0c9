// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures CreateRuleRequest to UpdateRuleResponse.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct CreateRuleRequest {
    pub retention_period: Option<RetentionPeriod>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
    pub resource_type: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub lock_configuration: Option<LockConfiguration>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`CreateRuleRequest`].
pub static CREATE_RULE_REQUEST: StructDesc = StructDesc { name: "CreateRuleRequest", members: &[
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: true, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "Tags", xml: "Tags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&TAG) }) },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: true, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "LockConfiguration", query: "LockConfiguration", xml: "LockConfiguration", required: false, sensitive: false, kind: Kind::Struct(&LOCK_CONFIGURATION) },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for CreateRuleRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.retention_period,
            1 => &self.description,
            2 => &self.tags,
            3 => &self.resource_type,
            4 => &self.resource_tags,
            5 => &self.lock_configuration,
            6 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.retention_period,
            1 => &mut self.description,
            2 => &mut self.tags,
            3 => &mut self.resource_type,
            4 => &mut self.resource_tags,
            5 => &mut self.lock_configuration,
            6 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(CreateRuleRequest);

#[derive(Clone, Default)]
pub struct CreateRuleResponse {
    pub identifier: Option<String>,
    pub retention_period: Option<RetentionPeriod>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
    pub resource_type: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub status: Option<String>,
    pub lock_configuration: Option<LockConfiguration>,
    pub lock_state: Option<String>,
    pub rule_arn: Option<String>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`CreateRuleResponse`].
pub static CREATE_RULE_RESPONSE: StructDesc = StructDesc { name: "CreateRuleResponse", members: &[
    Member { name: "Identifier", query: "Identifier", xml: "Identifier", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: false, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "Tags", xml: "Tags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&TAG) }) },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "Status", query: "Status", xml: "Status", required: false, sensitive: false, kind: Kind::Enum(&enums::rule_status::DESC) },
    Member { name: "LockConfiguration", query: "LockConfiguration", xml: "LockConfiguration", required: false, sensitive: false, kind: Kind::Struct(&LOCK_CONFIGURATION) },
    Member { name: "LockState", query: "LockState", xml: "LockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "RuleArn", query: "RuleArn", xml: "RuleArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for CreateRuleResponse {
    fn desc(&self) -> &'static StructDesc { &CREATE_RULE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.retention_period,
            2 => &self.description,
            3 => &self.tags,
            4 => &self.resource_type,
            5 => &self.resource_tags,
            6 => &self.status,
            7 => &self.lock_configuration,
            8 => &self.lock_state,
            9 => &self.rule_arn,
            10 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.retention_period,
            2 => &mut self.description,
            3 => &mut self.tags,
            4 => &mut self.resource_type,
            5 => &mut self.resource_tags,
            6 => &mut self.status,
            7 => &mut self.lock_configuration,
            8 => &mut self.lock_state,
            9 => &mut self.rule_arn,
            10 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(CreateRuleResponse);

#[derive(Clone, Default)]
pub struct DeleteRuleRequest {
    pub identifier: Option<String>,
}
/// Descriptor of [`DeleteRuleRequest`].
pub static DELETE_RULE_REQUEST: StructDesc = StructDesc { name: "DeleteRuleRequest", members: &[
    Member { name: "Identifier", query: "identifier", xml: "identifier", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteRuleRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            _ => no_member(index),
        }
    }
}
structure!(DeleteRuleRequest);

#[derive(Clone, Default)]
pub struct DeleteRuleResponse {
}
/// Descriptor of [`DeleteRuleResponse`].
pub static DELETE_RULE_RESPONSE: StructDesc = StructDesc { name: "DeleteRuleResponse", members: &[
] };
impl Structure for DeleteRuleResponse {
    fn desc(&self) -> &'static StructDesc { &DELETE_RULE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            _ => no_member(index),
        }
    }
}
structure!(DeleteRuleResponse);

#[derive(Clone, Default)]
pub struct GetRuleRequest {
    pub identifier: Option<String>,
}
/// Descriptor of [`GetRuleRequest`].
pub static GET_RULE_REQUEST: StructDesc = StructDesc { name: "GetRuleRequest", members: &[
    Member { name: "Identifier", query: "identifier", xml: "identifier", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetRuleRequest {
    fn desc(&self) -> &'static StructDesc { &GET_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            _ => no_member(index),
        }
    }
}
structure!(GetRuleRequest);

#[derive(Clone, Default)]
pub struct GetRuleResponse {
    pub identifier: Option<String>,
    pub description: Option<String>,
    pub resource_type: Option<String>,
    pub retention_period: Option<RetentionPeriod>,
    pub resource_tags: Vec<ResourceTag>,
    pub status: Option<String>,
    pub lock_configuration: Option<LockConfiguration>,
    pub lock_state: Option<String>,
    pub lock_end_time: Option<Timestamp>,
    pub rule_arn: Option<String>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`GetRuleResponse`].
pub static GET_RULE_RESPONSE: StructDesc = StructDesc { name: "GetRuleResponse", members: &[
    Member { name: "Identifier", query: "Identifier", xml: "Identifier", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: false, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "Status", query: "Status", xml: "Status", required: false, sensitive: false, kind: Kind::Enum(&enums::rule_status::DESC) },
    Member { name: "LockConfiguration", query: "LockConfiguration", xml: "LockConfiguration", required: false, sensitive: false, kind: Kind::Struct(&LOCK_CONFIGURATION) },
    Member { name: "LockState", query: "LockState", xml: "LockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "LockEndTime", query: "LockEndTime", xml: "LockEndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "RuleArn", query: "RuleArn", xml: "RuleArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for GetRuleResponse {
    fn desc(&self) -> &'static StructDesc { &GET_RULE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.description,
            2 => &self.resource_type,
            3 => &self.retention_period,
            4 => &self.resource_tags,
            5 => &self.status,
            6 => &self.lock_configuration,
            7 => &self.lock_state,
            8 => &self.lock_end_time,
            9 => &self.rule_arn,
            10 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.description,
            2 => &mut self.resource_type,
            3 => &mut self.retention_period,
            4 => &mut self.resource_tags,
            5 => &mut self.status,
            6 => &mut self.lock_configuration,
            7 => &mut self.lock_state,
            8 => &mut self.lock_end_time,
            9 => &mut self.rule_arn,
            10 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(GetRuleResponse);

#[derive(Clone, Default)]
pub struct ListRulesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_type: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub lock_state: Option<String>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`ListRulesRequest`].
pub static LIST_RULES_REQUEST: StructDesc = StructDesc { name: "ListRulesRequest", members: &[
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: true, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "LockState", query: "LockState", xml: "LockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for ListRulesRequest {
    fn desc(&self) -> &'static StructDesc { &LIST_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_results,
            1 => &self.next_token,
            2 => &self.resource_type,
            3 => &self.resource_tags,
            4 => &self.lock_state,
            5 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_results,
            1 => &mut self.next_token,
            2 => &mut self.resource_type,
            3 => &mut self.resource_tags,
            4 => &mut self.lock_state,
            5 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(ListRulesRequest);

#[derive(Clone, Default)]
pub struct ListRulesResponse {
    pub rules: Vec<RuleSummary>,
    pub next_token: Option<String>,
}
/// Descriptor of [`ListRulesResponse`].
pub static LIST_RULES_RESPONSE: StructDesc = StructDesc { name: "ListRulesResponse", members: &[
    Member { name: "Rules", query: "Rules", xml: "Rules", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RULE_SUMMARY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListRulesResponse {
    fn desc(&self) -> &'static StructDesc { &LIST_RULES_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rules,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rules,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(ListRulesResponse);

#[derive(Clone, Default)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: Option<String>,
}
/// Descriptor of [`ListTagsForResourceRequest`].
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: StructDesc = StructDesc { name: "ListTagsForResourceRequest", members: &[
    Member { name: "ResourceArn", query: "resourceArn", xml: "resourceArn", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListTagsForResourceRequest {
    fn desc(&self) -> &'static StructDesc { &LIST_TAGS_FOR_RESOURCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_arn,
            _ => no_member(index),
        }
    }
}
structure!(ListTagsForResourceRequest);

#[derive(Clone, Default)]
pub struct ListTagsForResourceResponse {
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ListTagsForResourceResponse`].
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: StructDesc = StructDesc { name: "ListTagsForResourceResponse", members: &[
    Member { name: "Tags", query: "Tags", xml: "Tags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ListTagsForResourceResponse {
    fn desc(&self) -> &'static StructDesc { &LIST_TAGS_FOR_RESOURCE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ListTagsForResourceResponse);

#[derive(Clone, Default)]
pub struct LockConfiguration {
    pub unlock_delay: Option<UnlockDelay>,
}
/// Descriptor of [`LockConfiguration`].
pub static LOCK_CONFIGURATION: StructDesc = StructDesc { name: "LockConfiguration", members: &[
    Member { name: "UnlockDelay", query: "UnlockDelay", xml: "UnlockDelay", required: true, sensitive: false, kind: Kind::Struct(&UNLOCK_DELAY) },
] };
impl Structure for LockConfiguration {
    fn desc(&self) -> &'static StructDesc { &LOCK_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.unlock_delay,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.unlock_delay,
            _ => no_member(index),
        }
    }
}
structure!(LockConfiguration);

#[derive(Clone, Default)]
pub struct LockRuleRequest {
    pub identifier: Option<String>,
    pub lock_configuration: Option<LockConfiguration>,
}
/// Descriptor of [`LockRuleRequest`].
pub static LOCK_RULE_REQUEST: StructDesc = StructDesc { name: "LockRuleRequest", members: &[
    Member { name: "Identifier", query: "identifier", xml: "identifier", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LockConfiguration", query: "LockConfiguration", xml: "LockConfiguration", required: true, sensitive: false, kind: Kind::Struct(&LOCK_CONFIGURATION) },
] };
impl Structure for LockRuleRequest {
    fn desc(&self) -> &'static StructDesc { &LOCK_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.lock_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.lock_configuration,
            _ => no_member(index),
        }
    }
}
structure!(LockRuleRequest);

#[derive(Clone, Default)]
pub struct LockRuleResponse {
    pub identifier: Option<String>,
    pub description: Option<String>,
    pub resource_type: Option<String>,
    pub retention_period: Option<RetentionPeriod>,
    pub resource_tags: Vec<ResourceTag>,
    pub status: Option<String>,
    pub lock_configuration: Option<LockConfiguration>,
    pub lock_state: Option<String>,
    pub rule_arn: Option<String>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`LockRuleResponse`].
pub static LOCK_RULE_RESPONSE: StructDesc = StructDesc { name: "LockRuleResponse", members: &[
    Member { name: "Identifier", query: "Identifier", xml: "Identifier", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: false, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "Status", query: "Status", xml: "Status", required: false, sensitive: false, kind: Kind::Enum(&enums::rule_status::DESC) },
    Member { name: "LockConfiguration", query: "LockConfiguration", xml: "LockConfiguration", required: false, sensitive: false, kind: Kind::Struct(&LOCK_CONFIGURATION) },
    Member { name: "LockState", query: "LockState", xml: "LockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "RuleArn", query: "RuleArn", xml: "RuleArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for LockRuleResponse {
    fn desc(&self) -> &'static StructDesc { &LOCK_RULE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.description,
            2 => &self.resource_type,
            3 => &self.retention_period,
            4 => &self.resource_tags,
            5 => &self.status,
            6 => &self.lock_configuration,
            7 => &self.lock_state,
            8 => &self.rule_arn,
            9 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.description,
            2 => &mut self.resource_type,
            3 => &mut self.retention_period,
            4 => &mut self.resource_tags,
            5 => &mut self.status,
            6 => &mut self.lock_configuration,
            7 => &mut self.lock_state,
            8 => &mut self.rule_arn,
            9 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(LockRuleResponse);

#[derive(Clone, Default)]
pub struct ResourceTag {
    pub resource_tag_key: Option<String>,
    pub resource_tag_value: Option<String>,
}
/// Descriptor of [`ResourceTag`].
pub static RESOURCE_TAG: StructDesc = StructDesc { name: "ResourceTag", members: &[
    Member { name: "ResourceTagKey", query: "ResourceTagKey", xml: "ResourceTagKey", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceTagValue", query: "ResourceTagValue", xml: "ResourceTagValue", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ResourceTag {
    fn desc(&self) -> &'static StructDesc { &RESOURCE_TAG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_tag_key,
            1 => &self.resource_tag_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_tag_key,
            1 => &mut self.resource_tag_value,
            _ => no_member(index),
        }
    }
}
structure!(ResourceTag);

#[derive(Clone, Default)]
pub struct RetentionPeriod {
    pub retention_period_value: Option<i32>,
    pub retention_period_unit: Option<String>,
}
/// Descriptor of [`RetentionPeriod`].
pub static RETENTION_PERIOD: StructDesc = StructDesc { name: "RetentionPeriod", members: &[
    Member { name: "RetentionPeriodValue", query: "RetentionPeriodValue", xml: "RetentionPeriodValue", required: true, sensitive: false, kind: Kind::I32 { min: 1, max: 3650 } },
    Member { name: "RetentionPeriodUnit", query: "RetentionPeriodUnit", xml: "RetentionPeriodUnit", required: true, sensitive: false, kind: Kind::Enum(&enums::retention_period_unit::DESC) },
] };
impl Structure for RetentionPeriod {
    fn desc(&self) -> &'static StructDesc { &RETENTION_PERIOD }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.retention_period_value,
            1 => &self.retention_period_unit,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.retention_period_value,
            1 => &mut self.retention_period_unit,
            _ => no_member(index),
        }
    }
}
structure!(RetentionPeriod);

#[derive(Clone, Default)]
pub struct RuleSummary {
    pub identifier: Option<String>,
    pub description: Option<String>,
    pub retention_period: Option<RetentionPeriod>,
    pub lock_state: Option<String>,
    pub rule_arn: Option<String>,
}
/// Descriptor of [`RuleSummary`].
pub static RULE_SUMMARY: StructDesc = StructDesc { name: "RuleSummary", members: &[
    Member { name: "Identifier", query: "Identifier", xml: "Identifier", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: false, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "LockState", query: "LockState", xml: "LockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "RuleArn", query: "RuleArn", xml: "RuleArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RuleSummary {
    fn desc(&self) -> &'static StructDesc { &RULE_SUMMARY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.description,
            2 => &self.retention_period,
            3 => &self.lock_state,
            4 => &self.rule_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.description,
            2 => &mut self.retention_period,
            3 => &mut self.lock_state,
            4 => &mut self.rule_arn,
            _ => no_member(index),
        }
    }
}
structure!(RuleSummary);

#[derive(Clone, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`Tag`].
pub static TAG: StructDesc = StructDesc { name: "Tag", members: &[
    Member { name: "Key", query: "Key", xml: "Key", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "Value", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for Tag {
    fn desc(&self) -> &'static StructDesc { &TAG }
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
structure!(Tag);

#[derive(Clone, Default)]
pub struct TagResourceRequest {
    pub resource_arn: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TagResourceRequest`].
pub static TAG_RESOURCE_REQUEST: StructDesc = StructDesc { name: "TagResourceRequest", members: &[
    Member { name: "ResourceArn", query: "resourceArn", xml: "resourceArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "Tags", xml: "Tags", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TagResourceRequest {
    fn desc(&self) -> &'static StructDesc { &TAG_RESOURCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_arn,
            1 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_arn,
            1 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TagResourceRequest);

#[derive(Clone, Default)]
pub struct TagResourceResponse {
}
/// Descriptor of [`TagResourceResponse`].
pub static TAG_RESOURCE_RESPONSE: StructDesc = StructDesc { name: "TagResourceResponse", members: &[
] };
impl Structure for TagResourceResponse {
    fn desc(&self) -> &'static StructDesc { &TAG_RESOURCE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            _ => no_member(index),
        }
    }
}
structure!(TagResourceResponse);

#[derive(Clone, Default)]
pub struct UnlockDelay {
    pub unlock_delay_value: Option<i32>,
    pub unlock_delay_unit: Option<String>,
}
/// Descriptor of [`UnlockDelay`].
pub static UNLOCK_DELAY: StructDesc = StructDesc { name: "UnlockDelay", members: &[
    Member { name: "UnlockDelayValue", query: "UnlockDelayValue", xml: "UnlockDelayValue", required: true, sensitive: false, kind: Kind::I32 { min: 7, max: 30 } },
    Member { name: "UnlockDelayUnit", query: "UnlockDelayUnit", xml: "UnlockDelayUnit", required: true, sensitive: false, kind: Kind::Enum(&enums::unlock_delay_unit::DESC) },
] };
impl Structure for UnlockDelay {
    fn desc(&self) -> &'static StructDesc { &UNLOCK_DELAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.unlock_delay_value,
            1 => &self.unlock_delay_unit,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.unlock_delay_value,
            1 => &mut self.unlock_delay_unit,
            _ => no_member(index),
        }
    }
}
structure!(UnlockDelay);

#[derive(Clone, Default)]
pub struct UnlockRuleRequest {
    pub identifier: Option<String>,
}
/// Descriptor of [`UnlockRuleRequest`].
pub static UNLOCK_RULE_REQUEST: StructDesc = StructDesc { name: "UnlockRuleRequest", members: &[
    Member { name: "Identifier", query: "identifier", xml: "identifier", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for UnlockRuleRequest {
    fn desc(&self) -> &'static StructDesc { &UNLOCK_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            _ => no_member(index),
        }
    }
}
structure!(UnlockRuleRequest);

#[derive(Clone, Default)]
pub struct UnlockRuleResponse {
    pub identifier: Option<String>,
    pub description: Option<String>,
    pub resource_type: Option<String>,
    pub retention_period: Option<RetentionPeriod>,
    pub resource_tags: Vec<ResourceTag>,
    pub status: Option<String>,
    pub lock_configuration: Option<LockConfiguration>,
    pub lock_state: Option<String>,
    pub lock_end_time: Option<Timestamp>,
    pub rule_arn: Option<String>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`UnlockRuleResponse`].
pub static UNLOCK_RULE_RESPONSE: StructDesc = StructDesc { name: "UnlockRuleResponse", members: &[
    Member { name: "Identifier", query: "Identifier", xml: "Identifier", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: false, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "Status", query: "Status", xml: "Status", required: false, sensitive: false, kind: Kind::Enum(&enums::rule_status::DESC) },
    Member { name: "LockConfiguration", query: "LockConfiguration", xml: "LockConfiguration", required: false, sensitive: false, kind: Kind::Struct(&LOCK_CONFIGURATION) },
    Member { name: "LockState", query: "LockState", xml: "LockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "LockEndTime", query: "LockEndTime", xml: "LockEndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "RuleArn", query: "RuleArn", xml: "RuleArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for UnlockRuleResponse {
    fn desc(&self) -> &'static StructDesc { &UNLOCK_RULE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.description,
            2 => &self.resource_type,
            3 => &self.retention_period,
            4 => &self.resource_tags,
            5 => &self.status,
            6 => &self.lock_configuration,
            7 => &self.lock_state,
            8 => &self.lock_end_time,
            9 => &self.rule_arn,
            10 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.description,
            2 => &mut self.resource_type,
            3 => &mut self.retention_period,
            4 => &mut self.resource_tags,
            5 => &mut self.status,
            6 => &mut self.lock_configuration,
            7 => &mut self.lock_state,
            8 => &mut self.lock_end_time,
            9 => &mut self.rule_arn,
            10 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(UnlockRuleResponse);

#[derive(Clone, Default)]
pub struct UntagResourceRequest {
    pub resource_arn: Option<String>,
    pub tag_keys: Vec<String>,
}
/// Descriptor of [`UntagResourceRequest`].
pub static UNTAG_RESOURCE_REQUEST: StructDesc = StructDesc { name: "UntagResourceRequest", members: &[
    Member { name: "ResourceArn", query: "resourceArn", xml: "resourceArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagKeys", query: "tagKeys", xml: "tagKeys", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Str }) },
] };
impl Structure for UntagResourceRequest {
    fn desc(&self) -> &'static StructDesc { &UNTAG_RESOURCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_arn,
            1 => &self.tag_keys,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_arn,
            1 => &mut self.tag_keys,
            _ => no_member(index),
        }
    }
}
structure!(UntagResourceRequest);

#[derive(Clone, Default)]
pub struct UntagResourceResponse {
}
/// Descriptor of [`UntagResourceResponse`].
pub static UNTAG_RESOURCE_RESPONSE: StructDesc = StructDesc { name: "UntagResourceResponse", members: &[
] };
impl Structure for UntagResourceResponse {
    fn desc(&self) -> &'static StructDesc { &UNTAG_RESOURCE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            _ => no_member(index),
        }
    }
}
structure!(UntagResourceResponse);

#[derive(Clone, Default)]
pub struct UpdateRuleRequest {
    pub identifier: Option<String>,
    pub retention_period: Option<RetentionPeriod>,
    pub description: Option<String>,
    pub resource_type: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`UpdateRuleRequest`].
pub static UPDATE_RULE_REQUEST: StructDesc = StructDesc { name: "UpdateRuleRequest", members: &[
    Member { name: "Identifier", query: "identifier", xml: "identifier", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: false, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for UpdateRuleRequest {
    fn desc(&self) -> &'static StructDesc { &UPDATE_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.retention_period,
            2 => &self.description,
            3 => &self.resource_type,
            4 => &self.resource_tags,
            5 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.retention_period,
            2 => &mut self.description,
            3 => &mut self.resource_type,
            4 => &mut self.resource_tags,
            5 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(UpdateRuleRequest);

#[derive(Clone, Default)]
pub struct UpdateRuleResponse {
    pub identifier: Option<String>,
    pub retention_period: Option<RetentionPeriod>,
    pub description: Option<String>,
    pub resource_type: Option<String>,
    pub resource_tags: Vec<ResourceTag>,
    pub status: Option<String>,
    pub lock_state: Option<String>,
    pub lock_end_time: Option<Timestamp>,
    pub rule_arn: Option<String>,
    pub exclude_resource_tags: Vec<ResourceTag>,
}
/// Descriptor of [`UpdateRuleResponse`].
pub static UPDATE_RULE_RESPONSE: StructDesc = StructDesc { name: "UpdateRuleResponse", members: &[
    Member { name: "Identifier", query: "Identifier", xml: "Identifier", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RetentionPeriod", query: "RetentionPeriod", xml: "RetentionPeriod", required: false, sensitive: false, kind: Kind::Struct(&RETENTION_PERIOD) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "ResourceTags", query: "ResourceTags", xml: "ResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
    Member { name: "Status", query: "Status", xml: "Status", required: false, sensitive: false, kind: Kind::Enum(&enums::rule_status::DESC) },
    Member { name: "LockState", query: "LockState", xml: "LockState", required: false, sensitive: false, kind: Kind::Enum(&enums::lock_state::DESC) },
    Member { name: "LockEndTime", query: "LockEndTime", xml: "LockEndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "RuleArn", query: "RuleArn", xml: "RuleArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExcludeResourceTags", query: "ExcludeResourceTags", xml: "ExcludeResourceTags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&RESOURCE_TAG) }) },
] };
impl Structure for UpdateRuleResponse {
    fn desc(&self) -> &'static StructDesc { &UPDATE_RULE_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.identifier,
            1 => &self.retention_period,
            2 => &self.description,
            3 => &self.resource_type,
            4 => &self.resource_tags,
            5 => &self.status,
            6 => &self.lock_state,
            7 => &self.lock_end_time,
            8 => &self.rule_arn,
            9 => &self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.identifier,
            1 => &mut self.retention_period,
            2 => &mut self.description,
            3 => &mut self.resource_type,
            4 => &mut self.resource_tags,
            5 => &mut self.status,
            6 => &mut self.lock_state,
            7 => &mut self.lock_end_time,
            8 => &mut self.rule_arn,
            9 => &mut self.exclude_resource_tags,
            _ => no_member(index),
        }
    }
}
structure!(UpdateRuleResponse);
