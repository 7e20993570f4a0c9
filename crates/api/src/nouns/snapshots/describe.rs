//! DescribeSnapshots: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html>

use cumulet_aws_model::ec2::{DescribeSnapshotsRequest, DescribeSnapshotsResult, Snapshot as WireSnapshot};
use cumulet_control::{Noun, snapshots, tags};
use cumulet_model::storage::{Snapshot, SnapshotContent, SnapshotPhase, SnapshotState, SnapshotTier};
use cumulet_model::{SnapshotId, Tags};

use super::change::shown_volume;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::encryption;
use crate::nouns::owners::{self, Owners};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

struct View<'a> {
    snapshot: &'a Snapshot,
    tags: &'a Tags,
}

/// A clone has all its bytes at once; one that is written block by block has what its writer says.
fn progress(snapshot: &Snapshot) -> String {
    let said = snapshot.writing.as_ref().map_or(0, |writing| writing.progress.min(99));
    let percent = if snapshot.state() == SnapshotState::Completed { 100 } else { said };
    format!("{percent}%")
}

fn tier(snapshot: &Snapshot) -> &'static str {
    match snapshot.tier {
        SnapshotTier::Standard => "standard",
        SnapshotTier::Archive { .. } | SnapshotTier::Restored { .. } => "archive",
    }
}

/// A snapshot for a reply, with the tags that the caller sees.
pub(super) fn wire(snapshot: &Snapshot, tags: &Tags) -> WireSnapshot {
    let owner = &snapshot.world.account;
    WireSnapshot {
        snapshot_id: Some(snapshot.id.to_string()),
        volume_id: Some(shown_volume(snapshot).to_owned()),
        state: Some(snapshot.state().as_str().into()),
        state_message: match &snapshot.phase {
            SnapshotPhase::Failed(reason) => Some(reason.clone()),
            SnapshotPhase::Pending | SnapshotPhase::Completed => None,
        },
        progress: Some(progress(snapshot)),
        start_time: Some(time::wire(snapshot.start_time)),
        completion_time: snapshot.completion_time.map(time::wire),
        owner_id: Some(owner.to_string()),
        owner_alias: owners::alias(owner).map(str::to_owned),
        description: Some(snapshot.description.clone()),
        volume_size: i32::try_from(snapshot.volume_size_gib).ok(),
        full_snapshot_size_in_bytes: snapshot.full_size_bytes.and_then(|n| i64::try_from(n).ok()),
        encrypted: Some(snapshot.encryption.is_some()),
        kms_key_id: snapshot.encryption.as_ref().map(|e| encryption::key_arn(&snapshot.world, &e.key_id)),
        data_encryption_key_id: snapshot.encryption.as_ref().map(|e| e.data_key_id.clone()),
        sse_type: encryption::sse_type(snapshot.encryption.as_ref()),
        storage_tier: Some(tier(snapshot).into()),
        transfer_type: matches!(snapshot.content, SnapshotContent::Copy { .. }).then(|| "standard".into()),
        tags: tagspec::wire(tags),
        ..Default::default()
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
            "encrypted" => emit(if snapshot.encryption.is_some() { "true" } else { "false" }),
            "owner-alias" => owners::alias(&snapshot.world.account).iter().for_each(|alias| emit(alias)),
            "owner-id" => emit(snapshot.world.account.as_str()),
            "progress" => emit(&progress(snapshot)),
            "snapshot-id" => emit(snapshot.id.as_str()),
            "start-time" => emit(&time::text(snapshot.start_time)),
            "status" => emit(snapshot.state().as_str()),
            "storage-tier" => emit(tier(snapshot)),
            "volume-id" => emit(shown_volume(snapshot)),
            "volume-size" => emit(&snapshot.volume_size_gib.to_string()),
            "transfer-type" if matches!(snapshot.content, SnapshotContent::Copy { .. }) => emit("standard"),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(self.tags)
    }
}

/// DescribeSnapshots: the account's own, and those that others share with it.
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
    let restorable = owners::Restorable::parse(world, &input.restorable_by_user_ids)?;
    ids::all_found(Noun::Snapshot, &wanted, |id| snapshots::find(&state, world, id).is_some())?;
    let mut visible: Vec<&Snapshot> = snapshots::visible(&state, world).collect();
    visible.sort_by(|a, b| a.id.cmp(&b.id));
    let views = visible
        .into_iter()
        .filter(|snapshot| wanted.is_empty() || wanted.contains(&snapshot.id))
        .filter(|snapshot| owners.want(&snapshot.world.account))
        .filter(|snapshot| restorable.want(snapshot))
        .map(|snapshot| View {
            snapshot,
            tags: tags::seen(&state, world, &snapshot.world, snapshot.id.as_str(), &snapshot.tags),
        })
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.snapshot.id.as_str());
    Ok(DescribeSnapshotsResult {
        snapshots: page.items.iter().map(|view| wire(view.snapshot, view.tags)).collect(),
        next_token: page.next_token,
    })
}
