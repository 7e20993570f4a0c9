//! ModifySecurityGroupRules and UpdateSecurityGroupRuleDescriptions….

use cumulet_aws_model::ec2::{
    IpPermission, ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult,
    SecurityGroupRuleDescription, UpdateSecurityGroupRuleDescriptionsEgressRequest,
    UpdateSecurityGroupRuleDescriptionsEgressResult, UpdateSecurityGroupRuleDescriptionsIngressRequest,
    UpdateSecurityGroupRuleDescriptionsIngressResult,
};
use cumulet_control::Noun;
use cumulet_control::security_groups::{self, Descriptions, GroupRef};
use cumulet_model::network::Direction;

use super::groups::named;
use super::permission::{requests, update};
use crate::context::Context;
use crate::{ApiError, ids};

/// ModifySecurityGroupRules:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html>
pub async fn modify_security_group_rules(
    context: Context,
    input: ModifySecurityGroupRulesRequest,
) -> Result<ModifySecurityGroupRulesResult, ApiError> {
    let group = named(input.group_id.as_deref(), None)?;
    if input.security_group_rules.is_empty() {
        return Err(ApiError::missing("SecurityGroupRule"));
    }
    let mut updates = Vec::with_capacity(input.security_group_rules.len());
    for given in &input.security_group_rules {
        let id = given
            .security_group_rule_id
            .as_deref()
            .ok_or_else(|| ApiError::missing("SecurityGroupRule.SecurityGroupRuleId"))?;
        let rule = given
            .security_group_rule
            .as_ref()
            .ok_or_else(|| ApiError::missing("SecurityGroupRule.SecurityGroupRule"))?;
        updates.push((ids::parse(Noun::SecurityGroupRule, id)?, update(rule)?));
    }
    context.transact(|txn| security_groups::modify(txn, &context.world, &group, &updates)).await?;
    Ok(ModifySecurityGroupRulesResult { r#return: Some(true) })
}

/// The descriptions of a call, which names rules by what they are or by their ids.
fn descriptions(
    permissions: &[IpPermission],
    given: &[SecurityGroupRuleDescription],
) -> Result<Descriptions, ApiError> {
    match (permissions.is_empty(), given.is_empty()) {
        (true, true) => Err(ApiError::missing("ipPermissions or securityGroupRuleDescriptions")),
        (false, false) => Err(ApiError::invalid_combination(
            "The parameter securityGroupRuleDescriptions cannot be used with the parameter ipPermissions",
        )),
        (false, true) => Ok(Descriptions::Matching(requests(permissions)?)),
        (true, false) => {
            let ids = given.iter().map(|given| {
                let id = given
                    .security_group_rule_id
                    .as_deref()
                    .ok_or_else(|| ApiError::missing("SecurityGroupRuleDescription.SecurityGroupRuleId"))?;
                Ok((ids::parse(Noun::SecurityGroupRule, id)?, given.description.clone()))
            });
            Ok(Descriptions::Ids(ids.collect::<Result<Vec<_>, ApiError>>()?))
        }
    }
}

async fn describe(
    context: &Context,
    group: GroupRef,
    direction: Direction,
    descriptions: Descriptions,
) -> Result<(), ApiError> {
    let world = &context.world;
    context.transact(|txn| security_groups::describe(txn, world, &group, direction, &descriptions)).await
}

/// UpdateSecurityGroupRuleDescriptionsIngress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html>
pub async fn update_security_group_rule_descriptions_ingress(
    context: Context,
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsIngressResult, ApiError> {
    let group = named(input.group_id.as_deref(), input.group_name.as_deref())?;
    let descriptions = descriptions(&input.ip_permissions, &input.security_group_rule_descriptions)?;
    describe(&context, group, Direction::Ingress, descriptions).await?;
    Ok(UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

/// UpdateSecurityGroupRuleDescriptionsEgress:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html>
pub async fn update_security_group_rule_descriptions_egress(
    context: Context,
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsEgressResult, ApiError> {
    let group = named(input.group_id.as_deref(), input.group_name.as_deref())?;
    let descriptions = descriptions(&input.ip_permissions, &input.security_group_rule_descriptions)?;
    describe(&context, group, Direction::Egress, descriptions).await?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}
