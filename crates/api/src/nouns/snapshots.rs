//! DescribeSnapshots: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html>

use cumulet_aws_model::ec2::{DescribeSnapshotsRequest, DescribeSnapshotsResult, Snapshot as WireSnapshot};
use cumulet_control::{Noun, tags};
use cumulet_model::storage::Snapshot;
use cumulet_model::{AccountId, SnapshotId, Tags, World};

use super::owners::{self, Owners};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// What EC2 shows as the volume of a snapshot that was made of none.
const NO_VOLUME: &str = "vol-ffffffff";

struct View<'a> {
    snapshot: &'a Snapshot,
    tags: &'a Tags,
}

impl View<'_> {
    fn wire(&self) -> WireSnapshot {
        let snapshot = self.snapshot;
        let owner = &snapshot.world.account;
        WireSnapshot {
            snapshot_id: Some(snapshot.id.to_string()),
            volume_id: Some(NO_VOLUME.into()),
            state: Some("completed".into()),
            progress: Some("100%".into()),
            start_time: Some(time::wire(snapshot.start_time)),
            completion_time: Some(time::wire(snapshot.start_time)),
            owner_id: Some(owner.to_string()),
            owner_alias: owners::alias(owner).map(str::to_owned),
            description: Some(snapshot.description.clone()),
            volume_size: i32::try_from(snapshot.volume_size_gib).ok(),
            encrypted: Some(false),
            storage_tier: Some("standard".into()),
            tags: tagspec::wire(self.tags),
            ..Default::default()
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "description",
        "encrypted",
        "owner-alias",
        "owner-id",
        "progress",
        "snapshot-id",
        "start-time",
        "status",
        "storage-tier",
        "transfer-type",
        "volume-id",
        "volume-size",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let snapshot = self.snapshot;
        match filter {
            "description" => emit(&snapshot.description),
            "encrypted" => emit("false"),
            "owner-alias" => owners::alias(&snapshot.world.account).iter().for_each(|alias| emit(alias)),
            "owner-id" => emit(snapshot.world.account.as_str()),
            "progress" => emit("100%"),
            "snapshot-id" => emit(snapshot.id.as_str()),
            "start-time" => emit(&time::text(snapshot.start_time)),
            "status" => emit("completed"),
            "storage-tier" => emit("standard"),
            "volume-id" => emit(NO_VOLUME),
            "volume-size" => emit(&snapshot.volume_size_gib.to_string()),
            // No snapshot was copied, so none has a transfer type.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(self.tags)
    }
}

/// DescribeSnapshots: the account's own, and those of public images, which are public too.
pub async fn describe_snapshots(
    context: Context,
    input: DescribeSnapshotsRequest,
) -> Result<DescribeSnapshotsResult, ApiError> {
    let state = context.state();
    let world = &context.world;
    let wanted: Vec<SnapshotId> = ids::parse_all(Noun::Snapshot, &input.snapshot_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("snapshotSet", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let owners = Owners::parse(world, &input.owner_ids)?;
    let users = &input.restorable_by_user_ids;
    let (for_public, for_private) = (owners::shared_with(users, true)?, owners::shared_with(users, false)?);
    let public = World { account: AccountId::images(), region: world.region.clone() };
    ids::all_found(Noun::Snapshot, &wanted, |id| {
        state.get::<Snapshot>(world, id).or_else(|| state.get(&public, id)).is_some()
    })?;
    let mut visible: Vec<&Snapshot> = state.snapshots.in_world(world).filter(|_| for_private).collect();
    if public != *world {
        visible.extend(state.snapshots.in_world(&public).filter(|_| for_public));
    }
    visible.sort_by(|a, b| a.id.cmp(&b.id));
    let views = visible
        .into_iter()
        .filter(|snapshot| wanted.is_empty() || wanted.contains(&snapshot.id))
        .filter(|snapshot| owners.want(&snapshot.world.account))
        .map(|snapshot| View {
            snapshot,
            tags: tags::seen(&state, world, &snapshot.world, snapshot.id.as_str(), &snapshot.tags),
        })
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.snapshot.id.as_str());
    Ok(DescribeSnapshotsResult {
        snapshots: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}
