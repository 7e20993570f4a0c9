//! Retention rules: made, changed, locked, deleted. Error codes are those of the service `rbin`, with the reason after a
//! dot.
//!
//! Source: <https://docs.aws.amazon.com/recyclebin/latest/APIReference/API_Operations.html>.

use cumulet_model::storage::RetentionRule;
use cumulet_model::storage::recycle_bin::{LockState, RecycleKind, RuleLock, TagPattern};
use cumulet_model::{Tags, Time, World};
use rand::RngExt as _;

use crate::Error;
use crate::db::Txn;

/// Rules of an account in a region, as on AWS.
const MAX_RULES: usize = 250;
/// Tags that a rule may name.
const MAX_PATTERNS: usize = 50;
/// Tags that a rule may leave out.
const MAX_EXCLUDED: usize = 5;
/// Tags of a rule itself.
const MAX_TAGS: usize = 50;
/// Length of an identifier.
const IDENTIFIER_LENGTH: usize = 11;
const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// What a rule shall be.
#[derive(Debug, Clone)]
pub struct NewRule {
    /// What it is about.
    pub kind: RecycleKind,
    /// Days.
    pub days: u32,
    /// The owner's words.
    pub description: String,
    /// What is kept; empty for all.
    pub resource_tags: Vec<TagPattern>,
    /// What is not.
    pub exclude_tags: Vec<TagPattern>,
    /// Days of a lock's delay, for a rule that is locked from the beginning.
    pub lock_days: Option<u32>,
    /// Its own tags.
    pub tags: Tags,
}

/// What a rule shall be from now on; what is none stays.
#[derive(Debug, Clone, Default)]
pub struct RuleChange {
    /// What it is about: that can't change.
    pub kind: Option<RecycleKind>,
    /// Days.
    pub days: Option<u32>,
    /// The owner's words.
    pub description: Option<String>,
    /// What is kept.
    pub resource_tags: Option<Vec<TagPattern>>,
    /// What is not.
    pub exclude_tags: Option<Vec<TagPattern>>,
}

fn invalid(text: impl Into<String>) -> Error {
    Error::specific("ValidationException.INVALID_PARAMETER_VALUE", text)
}

fn conflict(text: impl Into<String>) -> Error {
    Error::specific("ConflictException.INVALID_RULE_STATE", text)
}

fn quota(text: impl Into<String>) -> Error {
    Error::specific("ServiceQuotaExceededException.SERVICE_QUOTA_EXCEEDED", text)
}

fn check(rule: &RetentionRule) -> Result<(), Error> {
    let most = rule.kind.most_days();
    if !(1..=most).contains(&rule.days) {
        return Err(invalid(format!("The retention period must be between 1 and {most} days.")));
    }
    if rule.description.chars().count() > 255 || rule.description.contains(|c: char| c.is_control()) {
        return Err(invalid("The description must be at most 255 characters without line breaks."));
    }
    if !rule.resource_tags.is_empty() && !rule.exclude_tags.is_empty() {
        return Err(invalid("Exclusion tags can only be specified for a Region-level retention rule."));
    }
    for (patterns, most) in [(&rule.resource_tags, MAX_PATTERNS), (&rule.exclude_tags, MAX_EXCLUDED)] {
        if patterns.len() > most {
            return Err(invalid(format!("At most {most} tags can be specified.")));
        }
        for (place, pattern) in patterns.iter().enumerate() {
            let value = pattern.value.as_deref().unwrap_or_default();
            if !(1..=128).contains(&pattern.key.chars().count()) || value.chars().count() > 256 {
                return Err(invalid("Tag keys have 1 to 128 characters, and values at most 256."));
            }
            if patterns[..place].contains(pattern) {
                return Err(invalid(format!("The tag '{}' is specified more than once.", pattern.key)));
            }
        }
    }
    if rule.tags.len() > MAX_TAGS {
        return Err(invalid(format!("A rule can have at most {MAX_TAGS} tags.")));
    }
    Ok(())
}

/// Makes a rule.
///
/// # Errors
/// A value out of range, exclusion tags or a lock with resource tags, or too many rules.
pub fn create(txn: &mut Txn, world: &World, new: NewRule, now: Time) -> Result<RetentionRule, Error> {
    if txn.state().retention_rules.in_world(world).count() >= MAX_RULES {
        return Err(quota(format!("You have reached the limit of {MAX_RULES} retention rules.")));
    }
    let mut random = rand::rng();
    let letter = |_| char::from(LETTERS[random.random_range(0..LETTERS.len())]);
    let rule = RetentionRule {
        v: 1,
        world: world.clone(),
        identifier: (0..IDENTIFIER_LENGTH).map(letter).collect(),
        kind: new.kind,
        days: new.days,
        description: new.description,
        resource_tags: new.resource_tags,
        exclude_tags: new.exclude_tags,
        lock: None,
        created: now,
        tags: new.tags,
    };
    check(&rule)?;
    let rule = match new.lock_days {
        Some(days) => locked(rule, days)?,
        None => rule,
    };
    txn.put(rule.clone());
    Ok(rule)
}

fn locked(mut rule: RetentionRule, days: u32) -> Result<RetentionRule, Error> {
    if !rule.resource_tags.is_empty() {
        return Err(invalid("Only Region-level retention rules can be locked."));
    }
    if !(7..=30).contains(&days) {
        return Err(invalid("The unlock delay must be between 7 and 30 days."));
    }
    rule.lock = Some(RuleLock { unlock_delay_days: days, ends: None });
    Ok(rule)
}

/// A rule.
///
/// # Errors
/// It isn't there.
pub fn find(txn: &mut Txn, world: &World, identifier: &str) -> Result<RetentionRule, Error> {
    txn.get::<RetentionRule>(world, identifier).ok_or_else(|| {
        Error::specific(
            "ResourceNotFoundException.RULE_NOT_FOUND",
            format!("The retention rule '{identifier}' does not exist."),
        )
    })
}

/// A rule that can be changed.
fn unlocked(txn: &mut Txn, world: &World, identifier: &str, now: Time) -> Result<RetentionRule, Error> {
    let rule = find(txn, world, identifier)?;
    match rule.lock_state(now) {
        None | Some(LockState::Unlocked) => Ok(rule),
        Some(LockState::Locked | LockState::PendingUnlock) => {
            Err(conflict(format!("The retention rule '{identifier}' is locked.")))
        }
    }
}

/// Changes a rule. What is in the bin keeps the time that it has.
///
/// # Errors
/// It isn't there, locked, or would be what no rule can be.
pub fn update(
    txn: &mut Txn,
    world: &World,
    identifier: &str,
    change: RuleChange,
    now: Time,
) -> Result<RetentionRule, Error> {
    let mut rule = unlocked(txn, world, identifier, now)?;
    if change.kind.is_some_and(|kind| kind != rule.kind) {
        return Err(invalid("A retention rule's resource type can't be changed."));
    }
    rule.days = change.days.unwrap_or(rule.days);
    rule.description = change.description.unwrap_or(rule.description);
    rule.resource_tags = change.resource_tags.unwrap_or(rule.resource_tags);
    rule.exclude_tags = change.exclude_tags.unwrap_or(rule.exclude_tags);
    check(&rule)?;
    txn.put(rule.clone());
    Ok(rule)
}

/// Deletes a rule. What it keeps stays in the bin for its time.
///
/// # Errors
/// It isn't there, or locked.
pub fn delete(txn: &mut Txn, world: &World, identifier: &str, now: Time) -> Result<(), Error> {
    unlocked(txn, world, identifier, now)?;
    txn.delete::<RetentionRule>(world, identifier);
    Ok(())
}

/// Locks a rule for all of a kind.
///
/// # Errors
/// It isn't there, locked already, a rule by tags, or the delay is out of range.
pub fn lock(
    txn: &mut Txn,
    world: &World,
    identifier: &str,
    days: u32,
    now: Time,
) -> Result<RetentionRule, Error> {
    let rule = locked(unlocked(txn, world, identifier, now)?, days)?;
    txn.put(rule.clone());
    Ok(rule)
}

/// Asks for the end of a lock, which comes after its delay.
///
/// # Errors
/// The rule isn't there, or not locked.
pub fn unlock(txn: &mut Txn, world: &World, identifier: &str, now: Time) -> Result<RetentionRule, Error> {
    let mut rule = find(txn, world, identifier)?;
    match (rule.lock_state(now), &mut rule.lock) {
        (Some(LockState::Locked), Some(lock)) => lock.ends = Some(super::later(now, lock.unlock_delay_days)),
        _ => return Err(conflict(format!("The retention rule '{identifier}' is not locked."))),
    }
    txn.put(rule.clone());
    Ok(rule)
}

/// Gives a rule tags.
///
/// # Errors
/// It isn't there, or would have too many.
pub fn tag(txn: &mut Txn, world: &World, identifier: &str, tags: Tags) -> Result<(), Error> {
    let mut rule = find(txn, world, identifier)?;
    rule.tags.extend(tags);
    if rule.tags.len() > MAX_TAGS {
        return Err(quota(format!("A rule can have at most {MAX_TAGS} tags.")));
    }
    txn.put(rule);
    Ok(())
}

/// Takes tags from a rule; those that it doesn't have are no error.
///
/// # Errors
/// It isn't there.
pub fn untag(txn: &mut Txn, world: &World, identifier: &str, keys: &[String]) -> Result<(), Error> {
    let mut rule = find(txn, world, identifier)?;
    rule.tags.retain(|key, _| !keys.contains(key));
    txn.put(rule);
    Ok(())
}
