//! Fast launch: an account has VMs of an image go on from a machine that was booted once, for each instance type that it
//! launches the image on.
//!
//! ```text
//!   EnableFastLaunch ──▶ enabling ──▶ enabled          a template is there
//!                           └──▶ enabling-failed       none can be made: says why
//!   DisableFastLaunch, DeregisterImage ──▶ (none)
//! ```
//! On EC2 it is for Windows only, and keeps snapshots of volumes that were prepared. Here it is for images whose VMs
//! start with a kernel of their own, as those built here do. How many snapshots are to be kept ready and how many may be
//! made at a time is kept and shown: one template serves any number of launches.
//!
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html>

use cumulet_model::image::Image;
use cumulet_model::instance::Isolation;
use cumulet_model::storage::Snapshot;
use cumulet_model::{ImageId, Record, Time, World};
use cumulet_node_api::{Boot, FileStatus, NodeStatus, Source, TemplateSpec};
use serde::{Deserialize, Serialize};

use super::{anywhere, launchable, missing};
use crate::db::{State, Txn};
use crate::spec::bytes_of;
use crate::{Error, catalog};

/// The type that a template is made for before the image was launched on another.
const FIRST_TYPE: &str = "t3.micro";
/// Types that templates are kept for: the last ones that were launched.
const MAX_TYPES: usize = 8;
/// As on EC2.
const DEFAULT_TARGET: u32 = 5;
/// As on EC2, where fewer are an error.
const LEAST_PARALLEL: u32 = 6;

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum FastLaunchState {
    /// The first template is being made.
    Enabling,
    /// A template is there.
    Enabled,
    /// None can be made.
    Failed {
        /// Why.
        reason: String,
    },
}

impl FastLaunchState {
    /// The name, such as `enabling`.
    pub fn as_str(&self) -> &'static str {
        match self {
            FastLaunchState::Enabling => "enabling",
            FastLaunchState::Enabled => "enabled",
            FastLaunchState::Failed { .. } => "enabling-failed",
        }
    }

    /// Why it is so, in words.
    pub fn reason(&self) -> &str {
        match self {
            FastLaunchState::Enabling | FastLaunchState::Enabled => "Client.UserInitiated",
            FastLaunchState::Failed { reason } => reason,
        }
    }
}

/// An account's wish for an image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FastLaunch {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose, and where.
    pub world: World,
    /// The image.
    pub image_id: ImageId,
    /// Types that templates are made for; the last one launched is the last.
    pub types: Vec<String>,
    /// Snapshots that were asked to be kept ready. Record.
    pub target: u32,
    /// Launches at a time that were asked for. Record.
    pub max_parallel: u32,
    /// How far it is.
    pub state: FastLaunchState,
    /// Since when.
    pub since: Time,
}

impl Record for FastLaunch {
    const KIND: &'static str = "fast-launch";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        self.image_id.as_str()
    }
}

/// Enables it, or changes what was asked for.
///
/// # Errors
/// The image can't be launched by the account, or its VMs can't go on from a template.
pub fn enable(
    txn: &mut Txn,
    world: &World,
    id: &ImageId,
    (target, max_parallel): (Option<u32>, Option<u32>),
    now: Time,
) -> Result<FastLaunch, Error> {
    let image = launchable(txn, world, id, now)?;
    if max_parallel.is_some_and(|max| max < LEAST_PARALLEL) {
        return Err(Error::InvalidParameterValue(format!(
            "MaxParallelLaunches must be {LEAST_PARALLEL} or more."
        )));
    }
    if target == Some(0) {
        return Err(Error::InvalidParameterValue("TargetResourceCount must be 1 or more.".into()));
    }
    let can = image.direct_boot.is_some() && image.disks.mappings.len() == 1;
    let encrypted = image.snapshots().any(|id| {
        txn.state().get::<Snapshot>(&image.world, id).is_some_and(|snapshot| snapshot.encryption.is_some())
    });
    if !can || encrypted {
        return Err(Error::Unsupported(format!(
            "The image '{id}' can't be launched fast: its VMs must start with a kernel of their own, from an \
             unencrypted root and no other volume."
        )));
    }
    let there = txn.get::<FastLaunch>(world, id);
    let known = |there: &FastLaunch| matches!(there.state, FastLaunchState::Enabled);
    let (state, since) = match &there {
        Some(there) if known(there) => (there.state.clone(), there.since),
        Some(_) | None => (FastLaunchState::Enabling, now),
    };
    let wish = FastLaunch {
        v: 1,
        world: world.clone(),
        image_id: id.clone(),
        types: there.map_or_else(|| vec![FIRST_TYPE.to_owned()], |there| there.types),
        target: target.unwrap_or(DEFAULT_TARGET),
        max_parallel: max_parallel.unwrap_or(LEAST_PARALLEL),
        state,
        since,
    };
    txn.put(wish.clone());
    Ok(wish)
}

/// Disables it; what runs keeps its memory. Answers what was.
///
/// # Errors
/// It isn't enabled.
pub fn disable(txn: &mut Txn, world: &World, id: &ImageId) -> Result<FastLaunch, Error> {
    if super::find(txn.state(), world, id).is_none() {
        return Err(missing(id));
    }
    let there = txn.get::<FastLaunch>(world, id);
    let there = there.ok_or_else(|| {
        Error::InvalidParameterValue(format!("Fast launch is not enabled for the image '{id}'."))
    })?;
    txn.delete::<FastLaunch>(world, id);
    Ok(there)
}

/// An account's wishes.
pub fn shown<'a>(state: &'a State, world: &'a World) -> impl Iterator<Item = &'a FastLaunch> {
    state.fast_launches.in_world(world)
}

/// An image is no more: nor is what was wished of it.
pub(super) fn forget(txn: &mut Txn, id: &ImageId) {
    let wishes: Vec<World> =
        txn.state().referrers::<FastLaunch>(id.as_str()).map(|wish| wish.world.clone()).collect();
    for world in wishes {
        txn.delete::<FastLaunch>(&world, id);
    }
}

/// Notes that an image is launched on a type, which has a template from then on.
pub(crate) fn note_launch(
    txn: &mut Txn,
    world: &World,
    image: &ImageId,
    instance_type: &str,
    isolation: Isolation,
) {
    if isolation != Isolation::Vm {
        return;
    }
    let Some(mut wish) = txn.get::<FastLaunch>(world, image) else { return };
    if wish.types.last().is_some_and(|last| last == instance_type) {
        return;
    }
    wish.types.retain(|name| name != instance_type);
    wish.types.push(instance_type.to_owned());
    if wish.types.len() > MAX_TYPES {
        wish.types.remove(0);
    }
    txn.put(wish);
}

/// The templates of an image, for all accounts that wish them.
pub(crate) fn templates(state: &State, id: &ImageId) -> Vec<TemplateSpec> {
    let Some(image) = anywhere(state, id) else { return Vec::new() };
    let wishes = state.referrers::<FastLaunch>(id.as_str());
    wishes.flat_map(|wish| wish.types.iter().filter_map(|name| template(state, image, name))).collect()
}

fn template(state: &State, image: &Image, instance_type: &str) -> Option<TemplateSpec> {
    let facts = catalog::instance_type(instance_type)?;
    let direct = image.direct_boot.as_ref()?;
    let root = image.root()?;
    let snapshot = state.get::<Snapshot>(&image.world, root.snapshot_id.as_ref()?)?;
    let source = match bytes_of(snapshot) {
        source @ (Source::Bundle(_) | Source::Snapshot(_)) => source,
        _ => return None,
    };
    Some(TemplateSpec {
        world: image.world.clone(),
        image_id: image.id.clone(),
        source,
        size_bytes: u64::from(root.size_gib) << 30,
        boot: Boot::Direct { bundle: direct.bundle.clone(), cmdline: direct.cmdline.clone() },
        vcpus: facts.vcpus,
        memory_mib: facts.memory_mib,
    })
}

/// What is news of them in a report.
pub(crate) fn news(state: &State, seen: &NodeStatus) -> Vec<(World, ImageId, FastLaunchState)> {
    let follow = |wish: &FastLaunch| {
        let image = anywhere(state, &wish.image_id)?;
        let names = wish.types.iter().filter_map(|name| Some(template(state, image, name)?.name()));
        let reports: Vec<&FileStatus> = names.filter_map(|name| seen.templates.get(&name)).collect();
        let failed = reports.iter().find_map(|report| match report {
            FileStatus::Failed(reason) => Some(reason.clone()),
            FileStatus::Creating | FileStatus::Ready { .. } | FileStatus::Gone => None,
        });
        let next = if reports.iter().any(|report| matches!(report, FileStatus::Ready { .. })) {
            FastLaunchState::Enabled
        } else if let Some(reason) = failed {
            FastLaunchState::Failed { reason }
        } else {
            FastLaunchState::Enabling
        };
        (next != wish.state).then(|| (wish.world.clone(), wish.image_id.clone(), next))
    };
    state.fast_launches.all().filter_map(follow).collect()
}

/// Writes what is news.
pub(crate) fn write(txn: &mut Txn, news: &[(World, ImageId, FastLaunchState)], now: Time) {
    for (world, id, state) in news {
        if let Some(wish) = txn.get::<FastLaunch>(world, id) {
            txn.put(FastLaunch { state: state.clone(), since: now, ..wish });
        }
    }
}
