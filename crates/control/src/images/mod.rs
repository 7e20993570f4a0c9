//! AMIs: the bundled one in every region, who may launch what, and the whole life of those that accounts make.

mod change;
mod copy;
mod create;
pub mod fast_launch;
mod register;
pub mod settings;
pub mod store;
pub mod usage;

use std::sync::Arc;

use cumulet_model::image::{DirectBoot, Disks, Image, ImageState, MappedVolume, Origin, Protection};
use cumulet_model::storage::{Snapshot, SnapshotContent, SnapshotPhase, SnapshotState, VolumeType};
use cumulet_model::{AccountId, ImageId, Record, ResourceId, SnapshotId, Tags, Time, World};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;
use crate::{Cloud, Error, snapshots};

pub use change::{
    Deleted, Permissions, deprecate, deregister, describe, disable, enable, owned, protect,
    reset_permissions, set_imds, share, stop_sharing_with,
};
pub use copy::{Copy, copy};
pub use create::{ImageOf, create};
pub use register::{NewImage, register};

/// An image built on this machine, as its manifest describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// Its folder below the images folder: the digest of its content.
    pub id: String,
    /// Such as `cumulet-debian-12-20260101`.
    pub name: String,
    /// A sentence.
    pub description: String,
    /// `x86_64` or `arm64`.
    pub architecture: String,
    /// Kernel command line for a VM.
    pub cmdline: String,
    /// Whether it has a kernel of its own for that.
    pub kernel: bool,
    /// Size of its root, bytes.
    pub size_bytes: u64,
    /// When it was built.
    pub created: Time,
}

fn derived_id<I: ResourceId>(bundle: &Bundle, region: &str) -> I {
    let digest = Sha256::digest(format!("{}/{region}/{}", I::PREFIX, bundle.id));
    I::from_random(digest.iter().take(16).fold(0u128, |n, byte| n << 8 | u128::from(*byte)))
}

/// Registers the bundles in a region, under ids that follow from content and region, so that they are the same after
/// a new installation.
pub fn register_bundles(txn: &mut Txn, region: &str, bundles: &[Bundle], now: Time) {
    let world = World { account: AccountId::images(), region: region.to_owned() };
    for bundle in bundles {
        let id: ImageId = derived_id(bundle, region);
        let root_size_gib = u32::try_from(bundle.size_bytes.div_ceil(1 << 30)).unwrap_or(u32::MAX);
        let snapshot: SnapshotId = derived_id(bundle, region);
        let boot = || DirectBoot { bundle: bundle.id.clone(), cmdline: bundle.cmdline.clone() };
        let boot = bundle.kernel.then(boot);
        let there = txn.get::<Snapshot>(&world, &snapshot);
        if there.as_ref().is_none_or(|there| there.boot.is_none() && boot.is_some()) {
            let content = SnapshotContent::Bundle(bundle.id.clone());
            let fresh = || snapshots::bare(&world, root_size_gib, content, now);
            let mut root = there.unwrap_or_else(fresh);
            root.id = snapshot.clone();
            root.description = format!("Root of {}", bundle.name);
            root.completion_time = root.completion_time.or(Some(now));
            root.public = true;
            root.boot.clone_from(&boot);
            txn.put(root);
        }
        if txn.get::<Image>(&world, &id).is_some() {
            continue;
        }
        let root = MappedVolume::of_snapshot(Some(snapshot), root_size_gib, VolumeType::Gp3);
        let mut image = bare(&world, &bundle.name, Disks::of_root("/dev/xvda", root), now);
        image.id = id;
        image.description.clone_from(&bundle.description);
        image.architecture.clone_from(&bundle.architecture);
        image.creation_time = bundle.created;
        image.public = true;
        image.direct_boot = boot;
        txn.put(image);
    }
}

/// An image that nothing has been said of but its name and disks.
pub fn bare(world: &World, name: &str, disks: Disks, now: Time) -> Image {
    Image {
        v: 2,
        world: world.clone(),
        id: new_id(),
        name: name.to_owned(),
        description: String::new(),
        architecture: "x86_64".into(),
        creation_time: now,
        public: false,
        launch_permissions: Vec::new(),
        platform_details: "Linux/UNIX".into(),
        disks,
        direct_boot: None,
        boot_mode: None,
        isolation: None,
        ena_support: true,
        sriov_net_support: Some("simple".into()),
        tpm_support: None,
        imds_support: None,
        uefi_data: None,
        origin: Origin::default(),
        deprecation_time: None,
        disabled: false,
        protection: Protection::Disabled,
        failure: None,
        tags: Tags::new(),
    }
}

/// The id by which a kernel of a bundle is named in a region (`aki-…`), or its initial ramdisk (`ari-…`).
pub fn kernel_id(prefix: &str, region: &str, boot: &DirectBoot) -> String {
    let digest = Sha256::digest(format!("{prefix}/{region}/{}", boot.bundle));
    format!("{prefix}-{}", &hex::encode(digest)[..17])
}

/// When an image was last launched; a record of its own, because an image is told of by many that don't change with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageUse {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// The image's world.
    pub world: World,
    /// The image.
    pub id: ImageId,
    /// When.
    pub launched: Time,
}

impl Record for ImageUse {
    const KIND: &'static str = "image-use";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        self.id.as_str()
    }
}

/// An image by its id alone, whoever has it.
pub fn anywhere<'a>(state: &'a State, id: &ImageId) -> Option<&'a Image> {
    state.referrers::<Image>(id).find(|image| image.id == *id)
}

/// The state that EC2 shows.
pub fn state_of(state: &State, image: &Image) -> ImageState {
    if image.failure.is_some() {
        return ImageState::Failed;
    }
    let mut all = ImageState::Available;
    for id in image.snapshots() {
        match state.get::<Snapshot>(&image.world, id).map(Snapshot::state) {
            Some(SnapshotState::Completed) => {}
            Some(SnapshotState::Pending) => all = ImageState::Pending,
            Some(SnapshotState::Error) | None => return ImageState::Failed,
        }
    }
    if image.disabled && all == ImageState::Available { ImageState::Disabled } else { all }
}

/// Why an image failed.
pub fn failure_of(state: &State, image: &Image) -> Option<String> {
    let of_snapshot = |id: &SnapshotId| match state.get::<Snapshot>(&image.world, id) {
        None => Some(format!("{id} is gone")),
        Some(snapshot) => match &snapshot.phase {
            SnapshotPhase::Failed(reason) => Some(format!("{id}: {reason}")),
            SnapshotPhase::Pending | SnapshotPhase::Completed => None,
        },
    };
    image.failure.clone().or_else(|| image.snapshots().find_map(of_snapshot))
}

/// All images that an account sees in a region: its own, the public ones, and those that are shared with it.
pub fn visible<'a>(state: &'a State, world: &'a World) -> impl Iterator<Item = &'a Image> {
    let in_region = state.images.all().filter(|image| image.world.region == world.region);
    in_region.filter(|image| image.usable_by(&world.account))
}

/// An image that an account sees, whether or not it can be launched.
pub fn find<'a>(state: &'a State, world: &World, id: &ImageId) -> Option<&'a Image> {
    anywhere(state, id).filter(|image| image.world.region == world.region && image.usable_by(&world.account))
}

/// The answer to an image that isn't there for an account.
pub(crate) fn missing(id: &ImageId) -> Error {
    Error::NotFound { noun: Noun::Image, ids: format!("[{id}]") }
}

/// An image that an account may launch, and that can be.
///
/// # Errors
/// It isn't there for the account, or is in no state for it.
pub fn launchable(txn: &mut Txn, world: &World, id: &ImageId, now: Time) -> Result<Image, Error> {
    let owner = find(txn.state(), world, id).map(|image| image.world.clone());
    let image = owner.and_then(|owner| txn.get::<Image>(&owner, id)).ok_or_else(|| missing(id))?;
    match state_of(txn.state(), &image) {
        ImageState::Available if settings::blocks(txn.state(), world, &image, now) => Err(missing(id)),
        ImageState::Available => Ok(image),
        state @ (ImageState::Pending | ImageState::Failed | ImageState::Disabled) => Err(Error::specific(
            "InvalidAMIID.Unavailable",
            format!("The image ID '[{id}]' is not available: it is '{}'.", state.as_str()),
        )),
    }
}

/// Notes a launch.
pub(crate) fn note_launch(txn: &mut Txn, image: &Image, now: Time) {
    txn.put(ImageUse { v: 1, world: image.world.clone(), id: image.id.clone(), launched: now });
}

impl Cloud {
    /// The bundles that are offered.
    pub fn bundles(&self) -> Arc<Vec<Bundle>> {
        self.bundles.load_full()
    }

    /// Offers bundles, in every region from now on.
    ///
    /// # Errors
    /// The store failed.
    pub async fn offer_bundles(&self, bundles: Vec<Bundle>) -> Result<(), Error> {
        self.bundles.store(Arc::new(bundles));
        let now = self.now();
        let bundles = self.bundles();
        self.db
            .transact(|txn| {
                let regions: std::collections::BTreeSet<String> =
                    txn.state().worlds.all().map(|w| w.world.region.clone()).collect();
                for region in regions {
                    register_bundles(txn, &region, &bundles, now);
                }
                Ok(())
            })
            .await
    }
}
