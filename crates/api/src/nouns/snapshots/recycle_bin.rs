//! The recycle bin, as far as EC2's own operations go. What is deleted comes here only by a retention rule, and those
//! are made in a service of their own, which this server doesn't have: the bin is empty.

use cumulet_aws_model::ec2::{
    ListSnapshotsInRecycleBinRequest, ListSnapshotsInRecycleBinResult, ListVolumesInRecycleBinRequest,
    ListVolumesInRecycleBinResult, RestoreSnapshotFromRecycleBinRequest, RestoreSnapshotFromRecycleBinResult,
    RestoreVolumeFromRecycleBinRequest, RestoreVolumeFromRecycleBinResult,
};
use cumulet_control::{Error, Noun};
use cumulet_model::{SnapshotId, VolumeId};

use crate::context::Context;
use crate::paging::Paging;
use crate::{ApiError, ids};

/// ListSnapshotsInRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListSnapshotsInRecycleBin.html>
pub async fn list_snapshots_in_recycle_bin(
    _: Context,
    input: ListSnapshotsInRecycleBinRequest,
) -> Result<ListSnapshotsInRecycleBinResult, ApiError> {
    let wanted: Vec<SnapshotId> = ids::parse_all(Noun::Snapshot, &input.snapshot_ids)?;
    Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    ids::all_found(Noun::Snapshot, &wanted, |_| false)?;
    Ok(ListSnapshotsInRecycleBinResult::default())
}

/// ListVolumesInRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListVolumesInRecycleBin.html>
pub async fn list_volumes_in_recycle_bin(
    _: Context,
    input: ListVolumesInRecycleBinRequest,
) -> Result<ListVolumesInRecycleBinResult, ApiError> {
    let wanted: Vec<VolumeId> = ids::parse_all(Noun::Volume, &input.volume_ids)?;
    Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    ids::all_found(Noun::Volume, &wanted, |_| false)?;
    Ok(ListVolumesInRecycleBinResult::default())
}

/// RestoreSnapshotFromRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotFromRecycleBin.html>
pub async fn restore_snapshot_from_recycle_bin(
    _: Context,
    input: RestoreSnapshotFromRecycleBinRequest,
) -> Result<RestoreSnapshotFromRecycleBinResult, ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    Err(Error::not_found(Noun::Snapshot, id).into())
}

/// RestoreVolumeFromRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreVolumeFromRecycleBin.html>
pub async fn restore_volume_from_recycle_bin(
    _: Context,
    input: RestoreVolumeFromRecycleBinRequest,
) -> Result<RestoreVolumeFromRecycleBinResult, ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    Err(Error::not_found(Noun::Volume, id).into())
}
