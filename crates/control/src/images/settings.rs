//! What an account says of images in a region: whether its own can be shared with everybody, and whose it may use.
//!
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html>,
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html>

use cumulet_model::image::Image;
use cumulet_model::{AccountId, Record, Time, World};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::db::{State, Txn};

/// Criteria that an account may have, as on EC2.
const MAX_CRITERIA: usize = 10;
/// Values that a list of a criterion may have, as on EC2.
const MAX_VALUES: usize = 200;

/// Whether only images that the criteria allow are seen and launched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AllowedState {
    /// The criteria mean nothing.
    #[default]
    Disabled,
    /// They are told of, and nothing is hidden.
    AuditMode,
    /// What they don't allow isn't there.
    Enabled,
}

impl AllowedState {
    /// The name, such as `audit-mode`.
    pub fn as_str(self) -> &'static str {
        match self {
            AllowedState::Disabled => "disabled",
            AllowedState::AuditMode => "audit-mode",
            AllowedState::Enabled => "enabled",
        }
    }
}

/// What an image must be; each part that says something must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Criterion {
    /// Owners: account numbers, `amazon`, `aws-marketplace`, `aws-backup-vault`, or `none`.
    pub providers: Vec<String>,
    /// Names, with `*` and `?`.
    pub names: Vec<String>,
    /// Product codes of the marketplace; no image here has one.
    pub product_codes: Vec<String>,
    /// Days since it was deprecated at most.
    pub days_since_deprecated: Option<u32>,
    /// Days since it was made at most.
    pub days_since_created: Option<u32>,
}

/// The settings of an account in a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageSettings {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose, and where.
    pub world: World,
    /// Whether images can be shared with everybody; as on EC2, not before it was said so.
    #[serde(default)]
    pub public_sharing: bool,
    /// Whether the criteria hold.
    #[serde(default)]
    pub allowed: AllowedState,
    /// What others' images must be: any of these.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
}

/// There is one in a world.
const ID: &str = "account";

impl Record for ImageSettings {
    const KIND: &'static str = "image-settings";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        ID
    }
}

/// The settings of an account.
pub fn of(state: &State, world: &World) -> ImageSettings {
    state.get::<ImageSettings>(world, ID).cloned().unwrap_or_else(|| ImageSettings {
        v: 1,
        world: world.clone(),
        public_sharing: false,
        allowed: AllowedState::Disabled,
        criteria: Vec::new(),
    })
}

fn change(txn: &mut Txn, world: &World, change: impl FnOnce(&mut ImageSettings)) {
    let there = txn.get::<ImageSettings>(world, ID);
    let mut settings = there.unwrap_or_else(|| of(txn.state(), world));
    change(&mut settings);
    txn.put(settings);
}

/// Says whether images can be shared with everybody from now on; those that are, stay so.
pub fn set_public_sharing(txn: &mut Txn, world: &World, on: bool) {
    change(txn, world, |settings| settings.public_sharing = on);
}

/// Says whether the criteria hold.
pub fn set_allowed(txn: &mut Txn, world: &World, state: AllowedState) {
    change(txn, world, |settings| settings.allowed = state);
}

/// Replaces the criteria.
///
/// # Errors
/// There are too many, or one says nothing or names a provider that can't be.
pub fn set_criteria(txn: &mut Txn, world: &World, criteria: Vec<Criterion>) -> Result<(), Error> {
    if criteria.len() > MAX_CRITERIA {
        return Err(Error::InvalidParameterValue(format!("There can be {MAX_CRITERIA} criteria at most.")));
    }
    for criterion in &criteria {
        if *criterion == Criterion::default() {
            return Err(Error::InvalidParameterValue("A criterion must say something.".into()));
        }
        let lists = [&criterion.providers, &criterion.names, &criterion.product_codes];
        if lists.iter().any(|list| list.len() > MAX_VALUES) {
            return Err(Error::InvalidParameterValue(format!(
                "A list of a criterion has {MAX_VALUES} values at most."
            )));
        }
        let word = |p: &str| ["amazon", "aws-marketplace", "aws-backup-vault", "none"].contains(&p);
        if let Some(bad) = criterion.providers.iter().find(|p| !word(p) && AccountId::parse(p).is_none()) {
            return Err(Error::InvalidParameterValue(format!("Invalid image provider: {bad}")));
        }
    }
    change(txn, world, |settings| settings.criteria = criteria);
    Ok(())
}

/// Whether a text is as a pattern with `*` and `?` says.
fn is_like(pattern: &[char], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some(('*', rest)) => (0..=text.len()).any(|from| is_like(rest, &text[from..])),
        Some(('?', rest)) => !text.is_empty() && is_like(rest, &text[1..]),
        Some((c, rest)) => text.first() == Some(c) && is_like(rest, &text[1..]),
    }
}

impl Criterion {
    fn allows(&self, image: &Image, now: Time) -> bool {
        let owner = &image.world.account;
        let provider = |provider: &String| {
            provider == owner.as_str() || provider == "amazon" && *owner == AccountId::images()
        };
        let name: Vec<char> = image.name.chars().collect();
        let named = |pattern: &String| {
            // Runs of `*` mean no more than one, and cost a lot.
            let mut pattern: Vec<char> = pattern.chars().collect();
            pattern.dedup_by(|a, b| *a == '*' && *b == '*');
            is_like(&pattern, &name)
        };
        let within = |since: Time, days: u32| {
            now.duration_since(since) <= SignedDuration::from_hours(24 * i64::from(days))
        };
        (self.providers.is_empty() || self.providers.iter().any(provider))
            && (self.names.is_empty() || self.names.iter().any(named))
            && self.product_codes.is_empty()
            && self.days_since_created.is_none_or(|days| within(image.creation_time, days))
            && self.days_since_deprecated.is_none_or(|days| {
                image.deprecation_time.is_none_or(|since| since > now || within(since, days))
            })
    }
}

/// Whether the criteria of an account allow an image; its own are always allowed.
pub fn allows(settings: &ImageSettings, image: &Image, now: Time) -> bool {
    settings.allowed == AllowedState::Disabled
        || image.world.account == settings.world.account
        || settings.criteria.iter().any(|criterion| criterion.allows(image, now))
}

/// Whether an image isn't there for an account by its own settings.
pub fn blocks(state: &State, world: &World, image: &Image, now: Time) -> bool {
    let settings = state.get::<ImageSettings>(world, ID);
    settings
        .is_some_and(|settings| settings.allowed == AllowedState::Enabled && !allows(settings, image, now))
}

#[cfg(test)]
mod tests {
    use cumulet_model::image::{Disks, MappedVolume};
    use cumulet_model::storage::VolumeType;

    use super::*;

    fn image(account: AccountId, name: &str) -> Image {
        let world = World { account, region: "us-east-1".into() };
        let root = MappedVolume::of_snapshot(None, 8, VolumeType::Gp3);
        super::super::bare(&world, name, Disks::of_root("/dev/xvda", root), Time::UNIX_EPOCH)
    }

    #[test]
    fn every_part_of_a_criterion_must_hold_and_one_criterion_is_enough() {
        let now: Time = "1970-01-11T00:00:00Z".parse().expect("time");
        let theirs = image(AccountId::images(), "debian-12-x");
        let by_name = |name: &str| Criterion { names: vec![name.into()], ..Criterion::default() };
        let amazon = Criterion { providers: vec!["amazon".into()], ..Criterion::default() };
        assert!(amazon.allows(&theirs, now) && by_name("deb*-1?-*").allows(&theirs, now));
        assert!(!Criterion { providers: vec!["123456789012".into()], ..by_name("*") }.allows(&theirs, now));
        assert!(!Criterion { days_since_created: Some(9), ..amazon.clone() }.allows(&theirs, now));
        assert!(Criterion { days_since_created: Some(10), ..amazon.clone() }.allows(&theirs, now));
        let world = World { account: AccountId::default_account(), region: "us-east-1".into() };
        let mut settings = ImageSettings {
            v: 1,
            world,
            public_sharing: false,
            allowed: AllowedState::Enabled,
            criteria: vec![],
        };
        assert!(!allows(&settings, &theirs, now));
        assert!(allows(&settings, &image(AccountId::default_account(), "mine"), now));
        settings.criteria = vec![by_name("ubuntu*"), amazon];
        assert!(allows(&settings, &theirs, now));
    }
}
