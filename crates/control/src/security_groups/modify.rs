//! Changes of rules that are there: what they match, and their descriptions.

use cumulet_model::network::{Direction, SecurityGroup, SecurityGroupRule};
use cumulet_model::{SecurityGroupRuleId, World};

use super::rules::{check_rules, duplicate, position, resolve};
use super::{GroupRef, RuleRequest, check_description, find};
use crate::Error;
use crate::db::Txn;
use crate::error::Noun;

fn rule_of<'a>(
    group: &'a mut SecurityGroup,
    id: &SecurityGroupRuleId,
) -> Result<&'a mut SecurityGroupRule, Error> {
    let found = group.rules.iter_mut().find(|rule| rule.id == *id);
    found.ok_or_else(|| Error::not_found(Noun::SecurityGroupRule, id))
}

/// Gives rules of a group another meaning, all or none; ids and tags stay.
///
/// # Errors
/// The group or a rule is missing, a rule is named twice, would be the same as another, or is wrong in itself.
pub fn modify(
    txn: &mut Txn,
    world: &World,
    group: &GroupRef,
    updates: &[(SecurityGroupRuleId, RuleRequest)],
) -> Result<(), Error> {
    let mut group = find(txn, world, group)?;
    for (place, (id, request)) in updates.iter().enumerate() {
        if updates.iter().take(place).any(|(earlier, _)| earlier == id) {
            return Err(Error::InvalidParameterValue(format!(
                "The security group rule '{id}' must not appear multiple times"
            )));
        }
        if let Some(description) = &request.description {
            check_description("rule", description)?;
        }
        let peer = resolve(txn, world, &group, &request.peer)?;
        let rule = rule_of(&mut group, id)?;
        rule.protocol = request.protocol;
        rule.peer = peer;
        rule.description = request.description.clone().filter(|text| !text.is_empty());
    }
    // Only after all changes: two rules may swap their meanings.
    for (id, _) in updates {
        let Some(rule) = group.rules.iter().find(|rule| rule.id == *id) else { continue };
        let same = |other: &SecurityGroupRule| {
            other.id != rule.id
                && (other.direction, other.protocol, &other.peer)
                    == (rule.direction, rule.protocol, &rule.peer)
        };
        if group.rules.iter().any(same) {
            return Err(duplicate(rule.protocol, &rule.peer));
        }
    }
    check_rules(txn.state(), &group)?;
    txn.put(group);
    Ok(())
}

/// New descriptions, by what a caller names the rules with.
#[derive(Debug, Clone)]
pub enum Descriptions {
    /// The rules that these describe, each with its own description.
    Matching(Vec<RuleRequest>),
    /// Rules by their ids.
    Ids(Vec<(SecurityGroupRuleId, Option<String>)>),
}

/// Gives rules of one direction other descriptions, all or none; none takes a description away.
///
/// # Errors
/// The group or a rule of the direction is missing, or a description is wrong.
pub fn describe(
    txn: &mut Txn,
    world: &World,
    group: &GroupRef,
    direction: Direction,
    descriptions: &Descriptions,
) -> Result<(), Error> {
    let mut group = find(txn, world, group)?;
    let set = |rule: &mut SecurityGroupRule, text: &Option<String>| {
        if let Some(text) = text {
            check_description("rule", text)?;
        }
        rule.description = text.clone().filter(|text| !text.is_empty());
        Ok::<(), Error>(())
    };
    match descriptions {
        Descriptions::Ids(ids) => {
            for (id, text) in ids {
                let rule = rule_of(&mut group, id)?;
                if rule.direction != direction {
                    return Err(Error::not_found(Noun::SecurityGroupRule, id));
                }
                set(rule, text)?;
            }
        }
        Descriptions::Matching(requests) => {
            for request in requests {
                let place = position(txn, &group, direction, request);
                let rule = place.and_then(|place| group.rules.get_mut(place)).ok_or_else(|| {
                    Error::PermissionNotFound(
                        "The specified rule does not exist in this security group.".into(),
                    )
                })?;
                set(rule, &request.description)?;
            }
        }
    }
    txn.put(group);
    Ok(())
}
