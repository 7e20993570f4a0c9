//! AMIs: the bundled one in every region, and who may launch what.

use std::sync::Arc;

use cumulet_model::image::{DirectBoot, Image};
use cumulet_model::storage::SnapshotContent;
use cumulet_model::{AccountId, ImageId, ResourceId, SnapshotId, Tags, Time, World};
use sha2::{Digest, Sha256};

use crate::db::{State, Txn};
use crate::{Cloud, Error, snapshots};

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
        if txn.get::<Image>(&world, &id).is_some() {
            continue;
        }
        let root_size_gib = u32::try_from(bundle.size_bytes.div_ceil(1 << 30)).unwrap_or(u32::MAX);
        let snapshot: SnapshotId = derived_id(bundle, region);
        let content = SnapshotContent::Bundle(bundle.id.clone());
        let mut root = snapshots::bare(&world, root_size_gib, content, now);
        root.id = snapshot.clone();
        root.description = format!("Root of {}", bundle.name);
        root.completion_time = Some(now);
        root.public = true;
        txn.put(root);
        txn.put(Image {
            v: 1,
            world: world.clone(),
            id,
            name: bundle.name.clone(),
            description: bundle.description.clone(),
            architecture: bundle.architecture.clone(),
            creation_time: bundle.created,
            public: true,
            platform_details: "Linux/UNIX".into(),
            root_device_name: "/dev/xvda".into(),
            root_snapshot_id: snapshot,
            root_size_gib,
            direct_boot: Some(DirectBoot { bundle: bundle.id.clone(), cmdline: bundle.cmdline.clone() }),
            isolation: None,
            tags: Tags::new(),
        });
    }
}

/// All images that an account sees in a region: its own and the public ones.
pub fn visible<'a>(state: &'a State, world: &'a World) -> impl Iterator<Item = &'a Image> {
    state.images.all().filter(move |image| {
        image.world.region == world.region && (image.public || image.world.account == world.account)
    })
}

/// An image that the world may launch.
pub fn find<'a>(state: &'a State, world: &'a World, id: &ImageId) -> Option<&'a Image> {
    visible(state, world).find(|image| image.id == *id)
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
