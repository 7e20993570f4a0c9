//! LockSnapshot, UnlockSnapshot, DescribeLockedSnapshots.

use cumulet_aws_model::ec2::{
    DescribeLockedSnapshotsRequest, DescribeLockedSnapshotsResult, LockSnapshotRequest, LockSnapshotResult,
    LockedSnapshotsInfo, UnlockSnapshotRequest, UnlockSnapshotResult,
};
use cumulet_control::Noun;
use cumulet_control::snapshots::lock::{self, LockEnd, NewLock};
use cumulet_model::storage::{Snapshot, SnapshotLock};
use cumulet_model::{SnapshotId, Tags, Time};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::volumes::unsigned;
use crate::paging::Paging;
use crate::{ApiError, ids, time};

/// LockSnapshot: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html>
pub async fn lock_snapshot(
    context: Context,
    input: LockSnapshotRequest,
) -> Result<LockSnapshotResult, ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    let until = match (unsigned("lockDuration", input.lock_duration)?, input.expiration_date) {
        (Some(days), None) => LockEnd::Days(days),
        (None, Some(at)) => LockEnd::At(time::model(at)?),
        (Some(_), Some(_)) => {
            return Err(ApiError::invalid_combination(
                "LockDuration and ExpirationDate can't be given together",
            ));
        }
        (None, None) => return Err(ApiError::missing("LockDuration/ExpirationDate")),
    };
    let new = NewLock {
        compliance: match input.lock_mode.as_deref() {
            Some("compliance") => true,
            Some("governance") => false,
            _ => return Err(ApiError::missing("LockMode")),
        },
        cool_off_hours: unsigned("coolOffPeriod", input.cool_off_period)?,
        until,
    };
    let now = context.now;
    let snapshot = context.transact(|txn| lock::lock(txn, &context.world, &id, &new, now)).await?;
    let shown = snapshot.lock.as_ref().map(|lock| info(&snapshot, lock, now)).unwrap_or_default();
    Ok(LockSnapshotResult {
        snapshot_id: shown.snapshot_id,
        lock_state: shown.lock_state,
        lock_duration: shown.lock_duration,
        cool_off_period: shown.cool_off_period,
        cool_off_period_expires_on: shown.cool_off_period_expires_on,
        lock_created_on: shown.lock_created_on,
        lock_expires_on: shown.lock_expires_on,
        lock_duration_start_time: shown.lock_duration_start_time,
    })
}

fn info(snapshot: &Snapshot, lock: &SnapshotLock, now: Time) -> LockedSnapshotsInfo {
    let number = |n: u32| i32::try_from(n).ok();
    LockedSnapshotsInfo {
        owner_id: Some(snapshot.world.account.to_string()),
        snapshot_id: Some(snapshot.id.to_string()),
        lock_state: Some(lock::state(lock, now).into()),
        lock_duration: number(lock.days),
        cool_off_period: lock.cool_off_hours.and_then(number),
        cool_off_period_expires_on: lock.cool_off_until.map(time::wire),
        lock_created_on: Some(time::wire(lock.created)),
        lock_duration_start_time: Some(time::wire(lock.started)),
        lock_expires_on: Some(time::wire(lock.expires)),
    }
}

/// UnlockSnapshot: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnlockSnapshot.html>
pub async fn unlock_snapshot(
    context: Context,
    input: UnlockSnapshotRequest,
) -> Result<UnlockSnapshotResult, ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    context.transact(|txn| lock::unlock(txn, &context.world, &id, context.now)).await?;
    Ok(UnlockSnapshotResult { snapshot_id: Some(id.to_string()) })
}

struct View<'a> {
    snapshot: &'a Snapshot,
    lock: &'a SnapshotLock,
    now: Time,
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &["lock-state"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        if filter == "lock-state" {
            emit(lock::state(self.lock, self.now));
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeLockedSnapshots: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLockedSnapshots.html>
pub async fn describe_locked_snapshots(
    context: Context,
    input: DescribeLockedSnapshotsRequest,
) -> Result<DescribeLockedSnapshotsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<SnapshotId> = ids::parse_all(Noun::Snapshot, &input.snapshot_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("snapshotIds", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let own = || state.snapshots.in_world(&context.world).filter(|snapshot| !snapshot.deleted);
    ids::all_found(Noun::Snapshot, &wanted, |id| own().any(|snapshot| snapshot.id == *id))?;
    let views = own()
        .filter(|snapshot| wanted.is_empty() || wanted.contains(&snapshot.id))
        .filter_map(|snapshot| Some(View { snapshot, lock: snapshot.lock.as_ref()?, now: context.now }))
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.snapshot.id.as_str());
    Ok(DescribeLockedSnapshotsResult {
        snapshots: page.items.iter().map(|view| info(view.snapshot, view.lock, view.now)).collect(),
        next_token: page.next_token,
    })
}
