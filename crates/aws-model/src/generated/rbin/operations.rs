// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Operations of rbin, one marker type each.

use super::*;
use crate::operation::{Operation, OperationDesc, Protocol, ServiceDesc};

/// The service.
pub static SERVICE: ServiceDesc = ServiceDesc {
    name: "rbin",
    version: "2021-06-15",
    namespace: "",
    protocol: Protocol::RestJson,
};

/// All operations, sorted by name.
pub static OPERATIONS: &[&OperationDesc] = &[
    CreateRule::DESC,
    DeleteRule::DESC,
    GetRule::DESC,
    ListRules::DESC,
    ListTagsForResource::DESC,
    LockRule::DESC,
    TagResource::DESC,
    UnlockRule::DESC,
    UntagResource::DESC,
    UpdateRule::DESC,
];

pub struct CreateRule;
impl Operation for CreateRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CreateRule", service: &SERVICE, input: &CREATE_RULE_REQUEST, output: Some(&CREATE_RULE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = CreateRuleRequest;
    type Output = CreateRuleResponse;
}

pub struct DeleteRule;
impl Operation for DeleteRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "DeleteRule", service: &SERVICE, input: &DELETE_RULE_REQUEST, output: Some(&DELETE_RULE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = DeleteRuleRequest;
    type Output = DeleteRuleResponse;
}

pub struct GetRule;
impl Operation for GetRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetRule", service: &SERVICE, input: &GET_RULE_REQUEST, output: Some(&GET_RULE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = GetRuleRequest;
    type Output = GetRuleResponse;
}

pub struct ListRules;
impl Operation for ListRules {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ListRules", service: &SERVICE, input: &LIST_RULES_REQUEST, output: Some(&LIST_RULES_RESPONSE),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = ListRulesRequest;
    type Output = ListRulesResponse;
}

pub struct ListTagsForResource;
impl Operation for ListTagsForResource {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ListTagsForResource", service: &SERVICE, input: &LIST_TAGS_FOR_RESOURCE_REQUEST, output: Some(&LIST_TAGS_FOR_RESOURCE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
}

pub struct LockRule;
impl Operation for LockRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "LockRule", service: &SERVICE, input: &LOCK_RULE_REQUEST, output: Some(&LOCK_RULE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = LockRuleRequest;
    type Output = LockRuleResponse;
}

pub struct TagResource;
impl Operation for TagResource {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "TagResource", service: &SERVICE, input: &TAG_RESOURCE_REQUEST, output: Some(&TAG_RESOURCE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
}

pub struct UnlockRule;
impl Operation for UnlockRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UnlockRule", service: &SERVICE, input: &UNLOCK_RULE_REQUEST, output: Some(&UNLOCK_RULE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = UnlockRuleRequest;
    type Output = UnlockRuleResponse;
}

pub struct UntagResource;
impl Operation for UntagResource {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UntagResource", service: &SERVICE, input: &UNTAG_RESOURCE_REQUEST, output: Some(&UNTAG_RESOURCE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
}

pub struct UpdateRule;
impl Operation for UpdateRule {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "UpdateRule", service: &SERVICE, input: &UPDATE_RULE_REQUEST, output: Some(&UPDATE_RULE_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = UpdateRuleRequest;
    type Output = UpdateRuleResponse;
}
