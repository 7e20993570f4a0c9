//! ModifySnapshotTier, DescribeSnapshotTierStatus, RestoreSnapshotTier, and fast snapshot restore.

use cumulet_aws_model::ec2::{
    DescribeFastSnapshotRestoreSuccessItem, DescribeFastSnapshotRestoresRequest,
    DescribeFastSnapshotRestoresResult, DescribeSnapshotTierStatusRequest, DescribeSnapshotTierStatusResult,
    DisableFastSnapshotRestoreSuccessItem, DisableFastSnapshotRestoresRequest,
    DisableFastSnapshotRestoresResult, EnableFastSnapshotRestoreSuccessItem,
    EnableFastSnapshotRestoresRequest, EnableFastSnapshotRestoresResult, ModifySnapshotTierRequest,
    ModifySnapshotTierResult, RestoreSnapshotTierRequest, RestoreSnapshotTierResult, SnapshotTierStatus,
};
use cumulet_control::snapshots::tier;
use cumulet_control::{Noun, catalog};
use cumulet_model::storage::{Snapshot, SnapshotTier};
use cumulet_model::{SnapshotId, Tags, Time};
use jiff::ToSpan;

use super::change::shown_volume;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::owners;
use crate::nouns::volumes::unsigned;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// ModifySnapshotTier: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotTier.html>
pub async fn modify_snapshot_tier(
    context: Context,
    input: ModifySnapshotTierRequest,
) -> Result<ModifySnapshotTierResult, ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    if input.storage_tier.as_deref().is_some_and(|tier| tier != "archive") {
        return Err(ApiError::invalid_value("The only tier that a snapshot can be moved to is archive."));
    }
    context.transact(|txn| tier::archive(txn, &context.world, &id, context.now)).await?;
    Ok(ModifySnapshotTierResult {
        snapshot_id: Some(id.to_string()),
        tiering_start_time: Some(time::wire(context.now)),
    })
}

/// RestoreSnapshotTier: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotTier.html>
pub async fn restore_snapshot_tier(
    context: Context,
    input: RestoreSnapshotTierRequest,
) -> Result<RestoreSnapshotTierResult, ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    let days = unsigned("temporaryRestoreDays", input.temporary_restore_days)?;
    let permanent = input.permanent_restore == Some(true);
    match (days, permanent) {
        (Some(_), true) => {
            return Err(ApiError::invalid_combination(
                "TemporaryRestoreDays and PermanentRestore can't be given together",
            ));
        }
        (Some(days), false) if !(1..=180).contains(&days) => {
            return Err(ApiError::invalid_value(format!(
                "Value ({days}) for parameter temporaryRestoreDays is invalid. It must be between 1 and 180."
            )));
        }
        (None, false) => return Err(ApiError::missing("TemporaryRestoreDays/PermanentRestore")),
        (Some(_), false) | (None, true) => {}
    }
    context.transact(|txn| tier::restore(txn, &context.world, &id, days, context.now)).await?;
    Ok(RestoreSnapshotTierResult {
        snapshot_id: Some(id.to_string()),
        restore_start_time: Some(time::wire(context.now)),
        restore_duration: input.temporary_restore_days,
        is_permanent_restore: Some(permanent),
    })
}

struct TierView<'a>(&'a Snapshot);

impl TierView<'_> {
    fn operation(&self) -> Option<&'static str> {
        match self.0.tier {
            SnapshotTier::Standard => None,
            SnapshotTier::Archive { .. } => Some("archival-completed"),
            SnapshotTier::Restored { .. } => Some("temporary-restore-completed"),
        }
    }

    fn wire(&self) -> SnapshotTierStatus {
        let snapshot = self.0;
        let (since, expiry): (Option<Time>, Option<Time>) = match &snapshot.tier {
            SnapshotTier::Standard => (None, None),
            SnapshotTier::Archive { since } => (Some(*since), None),
            SnapshotTier::Restored { since, restored, days } => {
                (Some(*since), restored.checked_add((i64::from(*days) * 24).hours()).ok())
            }
        };
        SnapshotTierStatus {
            snapshot_id: Some(snapshot.id.to_string()),
            volume_id: Some(shown_volume(snapshot).to_owned()),
            status: Some(snapshot.state().as_str().into()),
            owner_id: Some(snapshot.world.account.to_string()),
            tags: tagspec::wire(&snapshot.tags),
            storage_tier: Some(if since.is_some() { "archive" } else { "standard" }.into()),
            last_tiering_start_time: since.map(time::wire),
            last_tiering_progress: since.map(|_| 100),
            last_tiering_operation_status: self.operation().map(str::to_owned),
            archival_complete_time: since.map(time::wire),
            restore_expiry_time: expiry.map(time::wire),
            ..Default::default()
        }
    }
}

impl Filterable for TierView<'_> {
    const FILTERS: &'static [&'static str] = &["last-tiering-operation", "snapshot-id", "volume-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "last-tiering-operation" => self.operation().iter().for_each(|operation| emit(operation)),
            "snapshot-id" => emit(self.0.id.as_str()),
            "volume-id" => emit(shown_volume(self.0)),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeSnapshotTierStatus:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotTierStatus.html>
pub async fn describe_snapshot_tier_status(
    context: Context,
    input: DescribeSnapshotTierStatusRequest,
) -> Result<DescribeSnapshotTierStatusResult, ApiError> {
    let state = context.state();
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    let filters = Filters::parse::<TierView<'_>>(&input.filters)?;
    let views = state
        .snapshots
        .in_world(&context.world)
        .filter(|snapshot| !snapshot.deleted && snapshot.has_file())
        .map(TierView)
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.0.id.as_str());
    Ok(DescribeSnapshotTierStatusResult {
        snapshot_tier_statuses: page.items.iter().map(TierView::wire).collect(),
        next_token: page.next_token,
    })
}

/// Zones by their names or ids.
fn zones(context: &Context, names: &[String], zone_ids: &[String]) -> Result<Vec<String>, ApiError> {
    let region = catalog::region(&context.world.region);
    let by_id = |id: &String| {
        let zone = region.and_then(|region| region.zones.iter().find(|zone| zone.id == *id));
        zone.map(|zone| zone.name.clone())
            .ok_or_else(|| ApiError::invalid_value(format!("Invalid availability zone-id: [{id}]")))
    };
    let mut zones = names.to_vec();
    zones.extend(zone_ids.iter().map(by_id).collect::<Result<Vec<_>, _>>()?);
    if zones.is_empty() { Err(ApiError::missing("AvailabilityZone")) } else { Ok(zones) }
}

/// Changes fast restore of several snapshots in one transaction. Answers snapshot, zone and since when.
async fn change(
    context: &Context,
    snapshots: &[String],
    zones: &[String],
    on: bool,
) -> Result<Vec<(SnapshotId, String, Time)>, ApiError> {
    let snapshots: Vec<SnapshotId> = ids::parse_all(Noun::Snapshot, snapshots)?;
    if snapshots.is_empty() {
        return Err(ApiError::missing("SourceSnapshotId"));
    }
    context
        .transact(|txn| {
            let mut changed = Vec::new();
            for id in &snapshots {
                let of_one = tier::fast_restore(txn, &context.world, id, zones, on, context.now)?;
                changed.extend(of_one.into_iter().map(|(zone, since)| (id.clone(), zone, since)));
            }
            Ok(changed)
        })
        .await
}

/// EnableFastSnapshotRestores. Every restore here is fast; what was asked for is kept and shown.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestores.html>
pub async fn enable_fast_snapshot_restores(
    context: Context,
    input: EnableFastSnapshotRestoresRequest,
) -> Result<EnableFastSnapshotRestoresResult, ApiError> {
    let zones = zones(&context, &input.availability_zones, &input.availability_zone_ids)?;
    let changed = change(&context, &input.source_snapshot_ids, &zones, true).await?;
    let item = |(id, zone, since): (SnapshotId, String, Time)| EnableFastSnapshotRestoreSuccessItem {
        snapshot_id: Some(id.to_string()),
        availability_zone_id: catalog::zone_id(&context.world.region, &zone).map(str::to_owned),
        availability_zone: Some(zone),
        state: Some("enabled".into()),
        state_transition_reason: Some("Client.UserInitiated".into()),
        owner_id: Some(context.world.account.to_string()),
        enabling_time: Some(time::wire(since)),
        optimizing_time: Some(time::wire(since)),
        enabled_time: Some(time::wire(since)),
        ..Default::default()
    };
    Ok(EnableFastSnapshotRestoresResult {
        successful: changed.into_iter().map(item).collect(),
        unsuccessful: Vec::new(),
    })
}

/// DisableFastSnapshotRestores:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastSnapshotRestores.html>
pub async fn disable_fast_snapshot_restores(
    context: Context,
    input: DisableFastSnapshotRestoresRequest,
) -> Result<DisableFastSnapshotRestoresResult, ApiError> {
    let zones = zones(&context, &input.availability_zones, &input.availability_zone_ids)?;
    let changed = change(&context, &input.source_snapshot_ids, &zones, false).await?;
    let item = |(id, zone, since): (SnapshotId, String, Time)| DisableFastSnapshotRestoreSuccessItem {
        snapshot_id: Some(id.to_string()),
        availability_zone_id: catalog::zone_id(&context.world.region, &zone).map(str::to_owned),
        availability_zone: Some(zone),
        state: Some("disabled".into()),
        state_transition_reason: Some("Client.UserInitiated".into()),
        owner_id: Some(context.world.account.to_string()),
        enabled_time: Some(time::wire(since)),
        disabled_time: Some(time::wire(context.now)),
        ..Default::default()
    };
    Ok(DisableFastSnapshotRestoresResult {
        successful: changed.into_iter().map(item).collect(),
        unsuccessful: Vec::new(),
    })
}

struct FastView<'a> {
    snapshot: &'a Snapshot,
    zone: &'a str,
    since: Time,
    /// Snapshot and zone, by which pages are in order.
    key: String,
}

impl Filterable for FastView<'_> {
    const FILTERS: &'static [&'static str] =
        &["availability-zone", "availability-zone-id", "owner-id", "snapshot-id", "state"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "availability-zone" => emit(self.zone),
            "availability-zone-id" => {
                catalog::zone_id(&self.snapshot.world.region, self.zone).iter().for_each(|id| emit(id));
            }
            "owner-id" => emit(self.snapshot.world.account.as_str()),
            "snapshot-id" => emit(self.snapshot.id.as_str()),
            "state" => emit("enabled"),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeFastSnapshotRestores:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastSnapshotRestores.html>
pub async fn describe_fast_snapshot_restores(
    context: Context,
    input: DescribeFastSnapshotRestoresRequest,
) -> Result<DescribeFastSnapshotRestoresResult, ApiError> {
    let state = context.state();
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 0)?;
    let filters = Filters::parse::<FastView<'_>>(&input.filters)?;
    let own = state.snapshots.in_world(&context.world).filter(|snapshot| !snapshot.deleted);
    let mut views: Vec<FastView<'_>> = own
        .flat_map(|snapshot| {
            snapshot.fast_restore.iter().map(move |(zone, since)| FastView {
                snapshot,
                zone,
                since: *since,
                key: format!("{}/{zone}", snapshot.id),
            })
        })
        .filter(|view| filters.matches(view))
        .collect();
    views.sort_by(|a, b| a.key.cmp(&b.key));
    let page = paging.page(views.into_iter(), |view| &view.key);
    let item = |view: &FastView<'_>| DescribeFastSnapshotRestoreSuccessItem {
        snapshot_id: Some(view.snapshot.id.to_string()),
        availability_zone: Some(view.zone.to_owned()),
        availability_zone_id: catalog::zone_id(&context.world.region, view.zone).map(str::to_owned),
        state: Some("enabled".into()),
        state_transition_reason: Some("Client.UserInitiated - Lifecycle state transition".into()),
        owner_id: Some(view.snapshot.world.account.to_string()),
        owner_alias: owners::alias(&view.snapshot.world.account).map(str::to_owned),
        enabling_time: Some(time::wire(view.since)),
        optimizing_time: Some(time::wire(view.since)),
        enabled_time: Some(time::wire(view.since)),
        ..Default::default()
    };
    Ok(DescribeFastSnapshotRestoresResult {
        fast_snapshot_restores: page.items.iter().map(item).collect(),
        next_token: page.next_token,
    })
}
