//! Reports of which accounts use an image.
//!
//! EC2 makes a report over hours; here it is counted in the transaction that asks for it, and is available at once. Launch
//! templates don't exist here, so that none uses an image.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/your-ec2-ami-usage.html>

use std::collections::BTreeMap;

use cumulet_model::instance::{Instance, InstanceState, Observed};
use cumulet_model::{AccountId, ImageId, ImageUsageReportId, Record, Tags, Time, World};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::owned;
use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;

/// How long a report stays, as on EC2.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);
/// Accounts that one may name.
const MAX_ACCOUNTS: usize = 200;
/// The type of what an instance is.
pub const INSTANCE: &str = "ec2:Instance";
/// The type of what a launch template is.
pub const LAUNCH_TEMPLATE: &str = "ec2:LaunchTemplate";

/// A type of resources to count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceType {
    /// Such as `ec2:Instance`.
    pub name: String,
    /// `version-depth` and its values, of launch templates.
    #[serde(default)]
    pub options: Vec<(String, Vec<String>)>,
}

/// How much an account uses an image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The account.
    pub account: AccountId,
    /// The type of resources.
    pub resource_type: String,
    /// How many.
    pub count: u64,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageUsageReport {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The image's owner and region.
    pub world: World,
    /// Its id.
    pub id: ImageUsageReportId,
    /// The image.
    pub image_id: ImageId,
    /// What was counted.
    pub resource_types: Vec<ResourceType>,
    /// Whose; none is everybody's.
    #[serde(default)]
    pub accounts: Vec<AccountId>,
    /// When it was made.
    pub created: Time,
    /// What was found, in order of account and type.
    pub entries: Vec<Entry>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}

impl Record for ImageUsageReport {
    const KIND: &'static str = "image-usage-report";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        self.id.as_str()
    }
}

impl ImageUsageReport {
    /// When it goes.
    pub fn expires(&self) -> Time {
        self.created.checked_add(KEPT).unwrap_or(Time::MAX)
    }
}

/// Checks what is to be counted.
fn check(types: &[ResourceType]) -> Result<(), Error> {
    if types.is_empty() {
        return Err(Error::MissingParameter("ResourceTypes".into()));
    }
    for (at, one) in types.iter().enumerate() {
        let bad = |text: String| Err(Error::InvalidParameterValue(text));
        if ![INSTANCE, LAUNCH_TEMPLATE].contains(&one.name.as_str()) {
            return bad(format!("The resource type '{}' is not {INSTANCE} or {LAUNCH_TEMPLATE}.", one.name));
        }
        if types[..at].iter().any(|other| other.name == one.name) {
            return bad(format!("The resource type '{}' is there twice.", one.name));
        }
        for (name, values) in &one.options {
            if name != "version-depth" || one.name != LAUNCH_TEMPLATE {
                return bad(format!("The resource type '{}' has no option '{name}'.", one.name));
            }
            let depth = match values.as_slice() {
                [value] => value.parse::<u32>().ok().filter(|depth| (1..=10_000).contains(depth)),
                _ => None,
            };
            if depth.is_none() {
                return bad("The option 'version-depth' is one number from 1 to 10000.".into());
            }
        }
    }
    Ok(())
}

/// Makes a report of an image of the account's own.
///
/// # Errors
/// The image isn't there or not the account's, or a resource type is none.
pub fn report(
    txn: &mut Txn,
    world: &World,
    image: &ImageId,
    types: &[ResourceType],
    accounts: &[AccountId],
    tags: &Tags,
    now: Time,
) -> Result<ImageUsageReportId, Error> {
    owned(txn, world, image)?;
    check(types)?;
    if accounts.len() > MAX_ACCOUNTS {
        return Err(Error::InvalidParameterValue(format!("At most {MAX_ACCOUNTS} accounts can be named.")));
    }
    forget_old(txn, now);
    let mut counts: BTreeMap<AccountId, u64> = BTreeMap::new();
    if types.iter().any(|one| one.name == INSTANCE) {
        let state = txn.state();
        let uses = |instance: &&Instance| {
            let observed = state.get::<Observed>(&instance.world, &instance.id);
            instance.image_id == *image
                && instance.world.region == world.region
                && (accounts.is_empty() || accounts.contains(&instance.world.account))
                && instance.state(observed) != InstanceState::Terminated
        };
        for instance in state.referrers::<Instance>(image).filter(uses) {
            *counts.entry(instance.world.account.clone()).or_default() += 1;
        }
    }
    let entry = |(account, count)| Entry { account, resource_type: INSTANCE.into(), count };
    let id: ImageUsageReportId = new_id();
    txn.put(ImageUsageReport {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        image_id: image.clone(),
        resource_types: types.to_vec(),
        accounts: accounts.to_vec(),
        created: now,
        entries: counts.into_iter().map(entry).collect(),
        tags: tags.clone(),
    });
    Ok(id)
}

fn forget_old(txn: &mut Txn, now: Time) {
    let old = txn.state().image_usage_reports.all().filter(|report| report.expires() <= now);
    for key in old.map(Record::key).collect::<Vec<_>>() {
        txn.delete::<ImageUsageReport>(&key.world, &key.id);
    }
}

/// A world's reports that aren't too old, in order of id.
pub fn reports<'a>(
    state: &'a State,
    world: &'a World,
    now: Time,
) -> impl Iterator<Item = &'a ImageUsageReport> {
    state.image_usage_reports.in_world(world).filter(move |report| report.expires() > now)
}

/// Deletes a report.
///
/// # Errors
/// It isn't there.
pub fn delete(txn: &mut Txn, world: &World, id: &ImageUsageReportId) -> Result<(), Error> {
    if txn.get::<ImageUsageReport>(world, id).is_none() {
        return Err(Error::not_found(Noun::ImageUsageReport, id));
    }
    txn.delete::<ImageUsageReport>(world, id);
    Ok(())
}
