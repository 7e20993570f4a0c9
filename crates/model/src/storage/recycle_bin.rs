//! The recycle bin: rules that keep what is deleted for a number of days, and what they keep.
//!
//! ```text
//!   a rule:      CreateRule ─▶ unlocked ──LockRule──▶ locked ──UnlockRule──▶ pending_unlock ──days──▶ unlocked
//!   a resource:  there ──Delete…──▶ in the bin ──Restore…──▶ there
//!                                      └──days──▶ gone
//! ```
//! Source: <https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html>.

use serde::{Deserialize, Serialize};

use crate::Time;
use crate::image::Image;
use crate::record::{Record, Tags, World, record};

/// A stay in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recycled {
    /// When it was deleted.
    pub entered: Time,
    /// When it goes for good.
    pub exits: Time,
}

/// An AMI in the bin. It is no AMI meanwhile: nothing can be launched from it, and it holds no snapshot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RecycledImage {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// As it was.
    pub image: Image,
    /// Its stay.
    pub recycled: Recycled,
}

impl Record for RecycledImage {
    const KIND: &'static str = "recycled-image";
    fn world(&self) -> &World {
        &self.image.world
    }
    fn record_id(&self) -> &str {
        self.image.id.as_ref()
    }
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RecycleKind {
    /// EBS snapshots.
    Snapshot,
    /// AMIs.
    Image,
    /// EBS volumes.
    Volume,
}

impl RecycleKind {
    /// The longest that such a thing can be kept, days.
    pub fn most_days(self) -> u32 {
        match self {
            RecycleKind::Snapshot | RecycleKind::Image => 365,
            RecycleKind::Volume => 7,
        }
    }
}

/// A tag that a rule names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagPattern {
    /// The key.
    pub key: String,
    /// The value; none for any.
    pub value: Option<String>,
}

impl TagPattern {
    /// Whether one of a resource's tags is meant.
    pub fn matches(&self, tags: &Tags) -> bool {
        tags.get(&self.key).is_some_and(|value| self.value.as_ref().is_none_or(|wanted| wanted == value))
    }
}

/// A lock of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleLock {
    /// Days that pass between the wish to unlock it and its being unlocked.
    pub unlock_delay_days: u32,
    /// When it ends, once that was asked for.
    pub ends: Option<Time>,
}

/// How far a rule is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockState {
    /// It can't be changed.
    Locked,
    /// It can't be changed yet.
    PendingUnlock,
    /// It can be changed.
    Unlocked,
}

/// A retention rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetentionRule {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// 11 letters and digits.
    pub identifier: String,
    /// What it is about.
    pub kind: RecycleKind,
    /// Days that what it is about is kept.
    pub days: u32,
    /// The owner's words.
    pub description: String,
    /// What has one of these is kept; empty for all in the region.
    pub resource_tags: Vec<TagPattern>,
    /// What has one of these is not kept, by a rule for all.
    pub exclude_tags: Vec<TagPattern>,
    /// Its lock, or the last that it had.
    pub lock: Option<RuleLock>,
    /// When it was made.
    pub created: Time,
    /// Its own tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(RetentionRule, "retention-rule", identifier);

impl RetentionRule {
    /// How far it is locked; none when it never was.
    pub fn lock_state(&self, now: Time) -> Option<LockState> {
        self.lock.as_ref().map(|lock| match lock.ends {
            None => LockState::Locked,
            Some(ends) if ends > now => LockState::PendingUnlock,
            Some(_) => LockState::Unlocked,
        })
    }

    /// Whether what has these tags is kept by it.
    pub fn keeps(&self, kind: RecycleKind, tags: &Tags) -> bool {
        let one_of = |patterns: &[TagPattern]| patterns.iter().any(|pattern| pattern.matches(tags));
        self.kind == kind
            && if self.resource_tags.is_empty() {
                !one_of(&self.exclude_tags)
            } else {
                one_of(&self.resource_tags)
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AccountId;

    fn pattern(key: &str, value: Option<&str>) -> TagPattern {
        TagPattern { key: key.into(), value: value.map(Into::into) }
    }

    fn rule(resource_tags: Vec<TagPattern>, exclude_tags: Vec<TagPattern>) -> RetentionRule {
        RetentionRule {
            v: 1,
            world: World { account: AccountId::default_account(), region: "us-east-1".into() },
            identifier: "0123456789a".into(),
            kind: RecycleKind::Snapshot,
            days: 3,
            description: String::new(),
            resource_tags,
            exclude_tags,
            lock: None,
            created: Time::UNIX_EPOCH,
            tags: Tags::new(),
        }
    }

    #[test]
    fn a_rule_keeps_what_it_names() {
        let tags = Tags::from([("a".into(), "1".into())]);
        let keeps = |named, excluded| rule(named, excluded).keeps(RecycleKind::Snapshot, &tags);
        assert!(keeps(vec![], vec![]));
        assert!(!rule(vec![], vec![]).keeps(RecycleKind::Volume, &tags));
        assert!(keeps(vec![pattern("b", None), pattern("a", Some("1"))], vec![]));
        assert!(keeps(vec![pattern("a", None)], vec![]));
        assert!(!keeps(vec![pattern("a", Some("2"))], vec![]));
        assert!(!keeps(vec![], vec![pattern("a", None)]));
        assert!(keeps(vec![], vec![pattern("a", Some("2"))]));
    }

    #[test]
    fn a_lock_ends_after_its_delay() {
        let mut one = rule(vec![], vec![]);
        let at = |seconds| Time::from_second(seconds).expect("in range");
        assert_eq!(one.lock_state(at(0)), None);
        one.lock = Some(RuleLock { unlock_delay_days: 7, ends: None });
        assert_eq!(one.lock_state(at(1_000_000_000)), Some(LockState::Locked));
        one.lock = Some(RuleLock { unlock_delay_days: 7, ends: Some(at(10)) });
        assert_eq!(one.lock_state(at(9)), Some(LockState::PendingUnlock));
        assert_eq!(one.lock_state(at(10)), Some(LockState::Unlocked));
    }
}
