//! Retention rules, the service `rbin`: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_Operations.html>

use cumulet_aws_model::rbin::{
    CreateRuleRequest, CreateRuleResponse, DeleteRuleRequest, DeleteRuleResponse, GetRuleRequest,
    GetRuleResponse, ListRulesRequest, ListRulesResponse, ListTagsForResourceRequest,
    ListTagsForResourceResponse, LockConfiguration, LockRuleRequest, LockRuleResponse, ResourceTag,
    RetentionPeriod, RuleSummary, Tag, TagResourceRequest, TagResourceResponse, UnlockDelay,
    UnlockRuleRequest, UnlockRuleResponse, UntagResourceRequest, UntagResourceResponse, UpdateRuleRequest,
    UpdateRuleResponse,
};
use cumulet_control::recycle_bin::rules::{self, NewRule, RuleChange};
use cumulet_model::Tags;
use cumulet_model::storage::RetentionRule;
use cumulet_model::storage::recycle_bin::{LockState, RecycleKind, TagPattern};

use super::identity::partition;
use crate::context::Context;
use crate::paging::Paging;
use crate::{ApiError, tagspec, time};

fn bad_value(text: impl Into<String>) -> ApiError {
    ApiError::client("ValidationException.INVALID_PARAMETER_VALUE", text)
}

fn kind(word: Option<&str>) -> Result<RecycleKind, ApiError> {
    match word {
        Some("EBS_SNAPSHOT") => Ok(RecycleKind::Snapshot),
        Some("EC2_IMAGE") => Ok(RecycleKind::Image),
        Some("EBS_VOLUME") => Ok(RecycleKind::Volume),
        other => Err(bad_value(format!("{other:?} is no type of resource that can be retained."))),
    }
}

fn kind_word(kind: RecycleKind) -> &'static str {
    match kind {
        RecycleKind::Snapshot => "EBS_SNAPSHOT",
        RecycleKind::Image => "EC2_IMAGE",
        RecycleKind::Volume => "EBS_VOLUME",
    }
}

fn state_word(state: LockState) -> &'static str {
    match state {
        LockState::Locked => "locked",
        LockState::PendingUnlock => "pending_unlock",
        LockState::Unlocked => "unlocked",
    }
}

fn number(given: Option<i32>) -> u32 {
    given.and_then(|n| u32::try_from(n).ok()).unwrap_or(0)
}

fn days(period: Option<&RetentionPeriod>) -> u32 {
    number(period.and_then(|period| period.retention_period_value))
}

fn patterns(given: &[ResourceTag]) -> Vec<TagPattern> {
    let pattern = |tag: &ResourceTag| TagPattern {
        key: tag.resource_tag_key.clone().unwrap_or_default(),
        value: tag.resource_tag_value.clone(),
    };
    given.iter().map(pattern).collect()
}

fn delay(given: Option<&LockConfiguration>) -> Option<u32> {
    given.map(|lock| number(lock.unlock_delay.as_ref().and_then(|delay| delay.unlock_delay_value)))
}

fn own_tags(given: &[Tag]) -> Result<Tags, ApiError> {
    let pair = |tag: &Tag| cumulet_aws_model::ec2::Tag { key: tag.key.clone(), value: tag.value.clone() };
    let given: Vec<_> = given.iter().map(pair).collect();
    tagspec::tags(&given).map_err(|error| bad_value(error.message))
}

fn wire_tags(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

fn wire_patterns(patterns: &[TagPattern]) -> Vec<ResourceTag> {
    let wire = |pattern: &TagPattern| ResourceTag {
        resource_tag_key: Some(pattern.key.clone()),
        resource_tag_value: pattern.value.clone(),
    };
    patterns.iter().map(wire).collect()
}

fn arn(rule: &RetentionRule) -> String {
    let (account, region) = (&rule.world.account, &rule.world.region);
    format!("arn:{}:rbin:{region}:{account}:rule/{}", partition(region), rule.identifier)
}

fn wire_period(rule: &RetentionRule) -> Option<RetentionPeriod> {
    Some(RetentionPeriod {
        retention_period_value: i32::try_from(rule.days).ok(),
        retention_period_unit: Some("DAYS".into()),
    })
}

/// What all replies about a rule have; they differ in a few members.
macro_rules! reply {
    ($type:ident, $rule:expr, $now:expr, { $($name:ident: $value:expr,)* }) => {{
        let rule: &RetentionRule = $rule;
        $type {
            identifier: Some(rule.identifier.clone()),
            description: Some(rule.description.clone()),
            resource_type: Some(kind_word(rule.kind).into()),
            retention_period: wire_period(rule),
            resource_tags: wire_patterns(&rule.resource_tags),
            exclude_resource_tags: wire_patterns(&rule.exclude_tags),
            status: Some("available".into()),
            lock_state: rule.lock_state($now).map(|state| state_word(state).into()),
            rule_arn: Some(arn(rule)),
            $($name: $value,)*
        }
    }};
}

fn wire_lock(rule: &RetentionRule) -> Option<LockConfiguration> {
    let wire = |days: u32| LockConfiguration {
        unlock_delay: Some(UnlockDelay {
            unlock_delay_value: i32::try_from(days).ok(),
            unlock_delay_unit: Some("DAYS".into()),
        }),
    };
    rule.lock.as_ref().map(|lock| wire(lock.unlock_delay_days))
}

fn lock_end(rule: &RetentionRule) -> Option<cumulet_aws_model::Timestamp> {
    rule.lock.as_ref().and_then(|lock| lock.ends).map(time::wire)
}

/// CreateRule: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_CreateRule.html>
pub async fn create_rule(context: Context, input: CreateRuleRequest) -> Result<CreateRuleResponse, ApiError> {
    let new = NewRule {
        kind: kind(input.resource_type.as_deref())?,
        days: days(input.retention_period.as_ref()),
        description: input.description.unwrap_or_default(),
        resource_tags: patterns(&input.resource_tags),
        exclude_tags: patterns(&input.exclude_resource_tags),
        lock_days: delay(input.lock_configuration.as_ref()),
        tags: own_tags(&input.tags)?,
    };
    let rule = context.transact(|txn| rules::create(txn, &context.world, new, context.now)).await?;
    Ok(reply!(CreateRuleResponse, &rule, context.now, {
        tags: wire_tags(&rule.tags),
        lock_configuration: wire_lock(&rule),
    }))
}

/// GetRule: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_GetRule.html>
pub async fn get_rule(context: Context, input: GetRuleRequest) -> Result<GetRuleResponse, ApiError> {
    let identifier = input.identifier.unwrap_or_default();
    let rule = context.transact(|txn| rules::find(txn, &context.world, &identifier)).await?;
    Ok(reply!(GetRuleResponse, &rule, context.now, {
        lock_configuration: wire_lock(&rule),
        lock_end_time: lock_end(&rule),
    }))
}

/// ListRules: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_ListRules.html>
pub async fn list_rules(context: Context, input: ListRulesRequest) -> Result<ListRulesResponse, ApiError> {
    let kind = kind(input.resource_type.as_deref())?;
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    let (named, excluded) = (patterns(&input.resource_tags), patterns(&input.exclude_resource_tags));
    let state = context.state();
    let among = |wanted: &[TagPattern], have: &[TagPattern]| {
        let has = |one: &TagPattern| {
            have.iter().any(|tag| tag.key == one.key && (one.value.is_none() || tag.value == one.value))
        };
        wanted.iter().all(has)
    };
    let fits = |rule: &&RetentionRule| {
        rule.kind == kind
            && among(&named, &rule.resource_tags)
            && among(&excluded, &rule.exclude_tags)
            && input.lock_state.as_deref().is_none_or(|wanted| {
                rule.lock_state(context.now).is_some_and(|state| state_word(state) == wanted)
            })
    };
    let found = state.retention_rules.in_world(&context.world).filter(fits);
    let page = paging.page(found, |rule| &rule.identifier);
    let summary = |rule: &RetentionRule| RuleSummary {
        identifier: Some(rule.identifier.clone()),
        description: Some(rule.description.clone()),
        retention_period: wire_period(rule),
        lock_state: rule.lock_state(context.now).map(|state| state_word(state).into()),
        rule_arn: Some(arn(rule)),
    };
    Ok(ListRulesResponse {
        rules: page.items.into_iter().map(summary).collect(),
        next_token: page.next_token,
    })
}

/// UpdateRule: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_UpdateRule.html>
///
/// A list of tags that is given replaces the one that the rule has; an empty one is as none, so that a rule by tags
/// stays one.
pub async fn update_rule(context: Context, input: UpdateRuleRequest) -> Result<UpdateRuleResponse, ApiError> {
    let given = |tags: &[ResourceTag]| Some(patterns(tags)).filter(|tags| !tags.is_empty());
    let change = RuleChange {
        kind: input.resource_type.as_deref().map(|word| kind(Some(word))).transpose()?,
        days: input.retention_period.as_ref().map(|period| days(Some(period))),
        resource_tags: given(&input.resource_tags),
        exclude_tags: given(&input.exclude_resource_tags),
        description: input.description,
    };
    let identifier = input.identifier.unwrap_or_default();
    let rule =
        context.transact(|txn| rules::update(txn, &context.world, &identifier, change, context.now)).await?;
    Ok(reply!(UpdateRuleResponse, &rule, context.now, { lock_end_time: lock_end(&rule), }))
}

/// DeleteRule: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_DeleteRule.html>
pub async fn delete_rule(context: Context, input: DeleteRuleRequest) -> Result<DeleteRuleResponse, ApiError> {
    let identifier = input.identifier.unwrap_or_default();
    context.transact(|txn| rules::delete(txn, &context.world, &identifier, context.now)).await?;
    Ok(DeleteRuleResponse::default())
}

/// LockRule: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_LockRule.html>
pub async fn lock_rule(context: Context, input: LockRuleRequest) -> Result<LockRuleResponse, ApiError> {
    let identifier = input.identifier.unwrap_or_default();
    let days = delay(input.lock_configuration.as_ref()).unwrap_or(0);
    let rule =
        context.transact(|txn| rules::lock(txn, &context.world, &identifier, days, context.now)).await?;
    Ok(reply!(LockRuleResponse, &rule, context.now, { lock_configuration: wire_lock(&rule), }))
}

/// UnlockRule: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_UnlockRule.html>
pub async fn unlock_rule(context: Context, input: UnlockRuleRequest) -> Result<UnlockRuleResponse, ApiError> {
    let identifier = input.identifier.unwrap_or_default();
    let rule = context.transact(|txn| rules::unlock(txn, &context.world, &identifier, context.now)).await?;
    Ok(reply!(UnlockRuleResponse, &rule, context.now, {
        lock_configuration: wire_lock(&rule),
        lock_end_time: lock_end(&rule),
    }))
}

/// The rule that an ARN names, if it can be the caller's.
fn named(context: &Context, arn: Option<&str>) -> Result<String, ApiError> {
    let arn = arn.unwrap_or_default();
    let world = &context.world;
    let prefix = format!("arn:{}:rbin:{}:{}:rule/", partition(&world.region), world.region, world.account);
    let malformed = || bad_value(format!("'{arn}' is no ARN of a retention rule."));
    if arn.split(':').count() != 6 || arn.split(':').nth(2) != Some("rbin") {
        return Err(malformed());
    }
    let identifier = arn.split_once(":rule/").map(|(_, identifier)| identifier).ok_or_else(malformed)?;
    // Another account's or region's is not there for the caller.
    Ok(if arn.starts_with(&prefix) { identifier.to_owned() } else { String::new() })
}

/// TagResource: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_TagResource.html>
pub async fn tag_resource(
    context: Context,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, ApiError> {
    let identifier = named(&context, input.resource_arn.as_deref())?;
    let tags = own_tags(&input.tags)?;
    context.transact(|txn| rules::tag(txn, &context.world, &identifier, tags)).await?;
    Ok(TagResourceResponse::default())
}

/// UntagResource: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_UntagResource.html>
pub async fn untag_resource(
    context: Context,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, ApiError> {
    let identifier = named(&context, input.resource_arn.as_deref())?;
    context.transact(|txn| rules::untag(txn, &context.world, &identifier, &input.tag_keys)).await?;
    Ok(UntagResourceResponse::default())
}

/// ListTagsForResource: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_ListTagsForResource.html>
pub async fn list_tags_for_resource(
    context: Context,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, ApiError> {
    let identifier = named(&context, input.resource_arn.as_deref())?;
    let rule = context.transact(|txn| rules::find(txn, &context.world, &identifier)).await?;
    Ok(ListTagsForResourceResponse { tags: wire_tags(&rule.tags) })
}
