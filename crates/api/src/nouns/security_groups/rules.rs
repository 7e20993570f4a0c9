//! Authorize and revoke, and DescribeSecurityGroupRules.

use cumulet_aws_model::ec2::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult,
    AuthorizeSecurityGroupIngressRequest, AuthorizeSecurityGroupIngressResult,
    DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult, IpPermission,
    RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResult, RevokeSecurityGroupIngressRequest,
    RevokeSecurityGroupIngressResult, RevokedSecurityGroupRule, SecurityGroupRule as WireRule,
    TagSpecification,
};
use cumulet_control::Noun;
use cumulet_control::security_groups::{self, GroupRef};
use cumulet_model::network::{Direction, SecurityGroup, SecurityGroupRule};
use cumulet_model::{SecurityGroupRuleId, Tags};

use super::groups::named;
use super::permission::{Given, requests, unknown, wire_revoked, wire_rule};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

async fn authorize(
    context: Context,
    group: GroupRef,
    direction: Direction,
    given: Given<'_>,
    tags: &[TagSpecification],
) -> Result<Vec<WireRule>, ApiError> {
    let requests = requests(&given.permissions()?)?;
    let tags = tagspec::for_type(tags, "security-group-rule", &["security-group-rule"])?;
    let (id, rules) = context
        .transact(|txn| security_groups::authorize(txn, &context.world, &group, direction, &requests, &tags))
        .await?;
    // The group may be gone already when another call deleted it right after.
    let state = context.state();
    let group = state.get::<SecurityGroup>(&context.world, &id);
    Ok(group.map_or_else(Vec::new, |group| rules.iter().map(|rule| wire_rule(&state, group, rule)).collect()))
}

/// What the four requests, each a type of its own, say of rules under the same names.
macro_rules! given {
    ($input:ident) => {
        Given {
            permissions: &$input.ip_permissions,
            protocol: $input.ip_protocol.as_deref(),
            from: $input.from_port,
            to: $input.to_port,
            cidr: $input.cidr_ip.as_deref(),
            source_group: $input.source_security_group_name.as_deref(),
            source_owner: $input.source_security_group_owner_id.as_deref(),
        }
    };
}

/// AuthorizeSecurityGroupIngress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html>
pub async fn authorize_security_group_ingress(
    context: Context,
    input: AuthorizeSecurityGroupIngressRequest,
) -> Result<AuthorizeSecurityGroupIngressResult, ApiError> {
    let group = named(input.group_id.as_deref(), input.group_name.as_deref())?;
    let given = given!(input);
    let security_group_rules =
        authorize(context, group, Direction::Ingress, given, &input.tag_specifications).await?;
    Ok(AuthorizeSecurityGroupIngressResult { r#return: Some(true), security_group_rules })
}

/// AuthorizeSecurityGroupEgress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html>
pub async fn authorize_security_group_egress(
    context: Context,
    input: AuthorizeSecurityGroupEgressRequest,
) -> Result<AuthorizeSecurityGroupEgressResult, ApiError> {
    let group = named(input.group_id.as_deref(), None)?;
    let given = given!(input);
    let security_group_rules =
        authorize(context, group, Direction::Egress, given, &input.tag_specifications).await?;
    Ok(AuthorizeSecurityGroupEgressResult { r#return: Some(true), security_group_rules })
}

async fn revoke(
    context: Context,
    group: GroupRef,
    direction: Direction,
    given: Given<'_>,
    rule_ids: &[String],
) -> Result<(Vec<IpPermission>, Vec<RevokedSecurityGroupRule>), ApiError> {
    let permissions = given.permissions()?;
    let rule_ids: Vec<SecurityGroupRuleId> = ids::parse_all(Noun::SecurityGroupRule, rule_ids)?;
    if !rule_ids.is_empty() && !permissions.is_empty() {
        return Err(ApiError::invalid_combination(
            "The parameter securityGroupRuleIds cannot be used with the parameter ipPermissions",
        ));
    }
    let requests = if rule_ids.is_empty() { requests(&permissions)? } else { Vec::new() };
    let revoked = context
        .transact(|txn| {
            if rule_ids.is_empty() {
                security_groups::revoke_matching(txn, &context.world, &group, direction, &requests)
            } else {
                security_groups::revoke_ids(txn, &context.world, &group, direction, &rule_ids)
            }
        })
        .await?;
    let id = revoked.group.as_ref().map_or("", |id| id.as_str());
    Ok((
        revoked.unknown.iter().filter_map(|place| requests.get(*place)).map(unknown).collect(),
        revoked.rules.iter().map(|rule| wire_revoked(id, rule)).collect(),
    ))
}

/// RevokeSecurityGroupIngress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html>
pub async fn revoke_security_group_ingress(
    context: Context,
    input: RevokeSecurityGroupIngressRequest,
) -> Result<RevokeSecurityGroupIngressResult, ApiError> {
    let group = named(input.group_id.as_deref(), input.group_name.as_deref())?;
    let given = given!(input);
    let (unknown_ip_permissions, revoked_security_group_rules) =
        revoke(context, group, Direction::Ingress, given, &input.security_group_rule_ids).await?;
    Ok(RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        unknown_ip_permissions,
        revoked_security_group_rules,
    })
}

/// RevokeSecurityGroupEgress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html>
pub async fn revoke_security_group_egress(
    context: Context,
    input: RevokeSecurityGroupEgressRequest,
) -> Result<RevokeSecurityGroupEgressResult, ApiError> {
    let group = named(input.group_id.as_deref(), None)?;
    let given = given!(input);
    let (unknown_ip_permissions, revoked_security_group_rules) =
        revoke(context, group, Direction::Egress, given, &input.security_group_rule_ids).await?;
    Ok(RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        unknown_ip_permissions,
        revoked_security_group_rules,
    })
}

/// A rule with its group.
struct View<'a> {
    group: &'a SecurityGroup,
    rule: &'a SecurityGroupRule,
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["group-id", "security-group-rule-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "group-id" => emit(self.group.id.as_str()),
            "security-group-rule-id" => emit(self.rule.id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.rule.tags)
    }
}

/// DescribeSecurityGroupRules:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html>
pub async fn describe_security_group_rules(
    context: Context,
    input: DescribeSecurityGroupRulesRequest,
) -> Result<DescribeSecurityGroupRulesResult, ApiError> {
    let state = context.state();
    let wanted: Vec<SecurityGroupRuleId> =
        ids::parse_all(Noun::SecurityGroupRule, &input.security_group_rule_ids)?;
    let paging = Paging::with_ids(
        input.max_results,
        input.next_token.as_deref(),
        5,
        ("securityGroupRuleIds", wanted.len()),
    )?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let groups = state.security_groups.in_world(&context.world);
    let mut views: Vec<View<'_>> =
        groups.flat_map(|group| group.rules.iter().map(move |rule| View { group, rule })).collect();
    ids::all_found(Noun::SecurityGroupRule, &wanted, |id| views.iter().any(|view| view.rule.id == *id))?;
    views.retain(|view| (wanted.is_empty() || wanted.contains(&view.rule.id)) && filters.matches(view));
    views.sort_by(|a, b| a.rule.id.cmp(&b.rule.id));
    let page = paging.page(views.into_iter(), |view| view.rule.id.as_str());
    Ok(DescribeSecurityGroupRulesResult {
        security_group_rules: page
            .items
            .iter()
            .map(|view| wire_rule(&state, view.group, view.rule))
            .collect(),
        next_token: page.next_token,
    })
}
