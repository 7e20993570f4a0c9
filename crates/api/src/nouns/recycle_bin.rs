//! What is in the recycle bin, by EC2's own operations. Rules say what comes into it: see `retention_rules.rs`.

use cumulet_aws_model::ec2::{
    ImageRecycleBinInfo, ListImagesInRecycleBinRequest, ListImagesInRecycleBinResult,
    ListSnapshotsInRecycleBinRequest, ListSnapshotsInRecycleBinResult, ListVolumesInRecycleBinRequest,
    ListVolumesInRecycleBinResult, RestoreImageFromRecycleBinRequest, RestoreImageFromRecycleBinResult,
    RestoreSnapshotFromRecycleBinRequest, RestoreSnapshotFromRecycleBinResult,
    RestoreVolumeFromRecycleBinRequest, RestoreVolumeFromRecycleBinResult, SnapshotRecycleBinInfo,
    VolumeRecycleBinInfo,
};
use cumulet_control::{Noun, catalog, recycle_bin};
use cumulet_model::storage::{Recycled, RecycledImage, Snapshot, Volume};
use cumulet_model::{ImageId, SnapshotId, VolumeId};

use super::snapshots::shown_volume;
use crate::context::Context;
use crate::paging::Paging;
use crate::{ApiError, ids, time};

/// Fewest entries that a caller may ask for.
const FEWEST: i32 = 5;

/// ListSnapshotsInRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListSnapshotsInRecycleBin.html>
pub async fn list_snapshots_in_recycle_bin(
    context: Context,
    input: ListSnapshotsInRecycleBinRequest,
) -> Result<ListSnapshotsInRecycleBinResult, ApiError> {
    let wanted: Vec<SnapshotId> = ids::parse_all(Noun::Snapshot, &input.snapshot_ids)?;
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), FEWEST)?;
    let state = context.state();
    let all = || recycle_bin::snapshots(&state, &context.world);
    ids::all_found(Noun::Snapshot, &wanted, |id| all().any(|(snapshot, _)| snapshot.id == *id))?;
    let found = all().filter(|(snapshot, _)| wanted.is_empty() || wanted.contains(&snapshot.id));
    let page = paging.page(found, |(snapshot, _)| snapshot.id.as_ref());
    let wire = |(snapshot, stay): (&Snapshot, &Recycled)| SnapshotRecycleBinInfo {
        snapshot_id: Some(snapshot.id.to_string()),
        recycle_bin_enter_time: Some(time::wire(stay.entered)),
        recycle_bin_exit_time: Some(time::wire(stay.exits)),
        description: Some(snapshot.description.clone()),
        volume_id: Some(shown_volume(snapshot).to_owned()),
    };
    Ok(ListSnapshotsInRecycleBinResult {
        snapshots: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// ListVolumesInRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListVolumesInRecycleBin.html>
pub async fn list_volumes_in_recycle_bin(
    context: Context,
    input: ListVolumesInRecycleBinRequest,
) -> Result<ListVolumesInRecycleBinResult, ApiError> {
    let wanted: Vec<VolumeId> = ids::parse_all(Noun::Volume, &input.volume_ids)?;
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), FEWEST)?;
    let state = context.state();
    let all = || recycle_bin::volumes(&state, &context.world);
    ids::all_found(Noun::Volume, &wanted, |id| all().any(|(volume, _)| volume.id == *id))?;
    let found = all().filter(|(volume, _)| wanted.is_empty() || wanted.contains(&volume.id));
    let page = paging.page(found, |(volume, _)| volume.id.as_ref());
    let wire = |(volume, stay): (&Volume, &Recycled)| {
        let performance = &volume.performance;
        let number = |n: Option<u32>| n.and_then(|n| i32::try_from(n).ok());
        VolumeRecycleBinInfo {
            volume_id: Some(volume.id.to_string()),
            volume_type: Some(performance.volume_type.as_str().into()),
            state: Some("available".into()),
            size: number(Some(performance.size_gib)),
            iops: number(performance.iops),
            throughput: number(performance.throughput_mib),
            availability_zone: Some(volume.zone.clone()),
            availability_zone_id: catalog::zone_id(&volume.world.region, &volume.zone).map(Into::into),
            snapshot_id: volume.snapshot_id.as_ref().map(ToString::to_string),
            create_time: Some(time::wire(volume.create_time)),
            recycle_bin_enter_time: Some(time::wire(stay.entered)),
            recycle_bin_exit_time: Some(time::wire(stay.exits)),
            ..Default::default()
        }
    };
    Ok(ListVolumesInRecycleBinResult {
        volumes: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// ListImagesInRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListImagesInRecycleBin.html>
pub async fn list_images_in_recycle_bin(
    context: Context,
    input: ListImagesInRecycleBinRequest,
) -> Result<ListImagesInRecycleBinResult, ApiError> {
    let wanted: Vec<ImageId> = ids::parse_all(Noun::Image, &input.image_ids)?;
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    let state = context.state();
    let all = || recycle_bin::images(&state, &context.world);
    ids::all_found(Noun::Image, &wanted, |id| all().any(|one| one.image.id == *id))?;
    let found = all().filter(|one| wanted.is_empty() || wanted.contains(&one.image.id));
    let page = paging.page(found, |one| one.image.id.as_ref());
    let wire = |one: &RecycledImage| ImageRecycleBinInfo {
        image_id: Some(one.image.id.to_string()),
        name: Some(one.image.name.clone()),
        description: Some(one.image.description.clone()),
        recycle_bin_enter_time: Some(time::wire(one.recycled.entered)),
        recycle_bin_exit_time: Some(time::wire(one.recycled.exits)),
    };
    Ok(ListImagesInRecycleBinResult {
        images: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// RestoreSnapshotFromRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotFromRecycleBin.html>
pub async fn restore_snapshot_from_recycle_bin(
    context: Context,
    input: RestoreSnapshotFromRecycleBinRequest,
) -> Result<RestoreSnapshotFromRecycleBinResult, ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    let snapshot = context.transact(|txn| recycle_bin::restore_snapshot(txn, &context.world, &id)).await?;
    Ok(RestoreSnapshotFromRecycleBinResult {
        snapshot_id: Some(id.to_string()),
        description: Some(snapshot.description.clone()),
        encrypted: Some(false),
        owner_id: Some(snapshot.world.account.to_string()),
        progress: Some("100%".into()),
        start_time: Some(time::wire(snapshot.start_time)),
        state: Some(snapshot.state().as_str().into()),
        volume_id: Some(shown_volume(&snapshot).to_owned()),
        volume_size: i32::try_from(snapshot.volume_size_gib).ok(),
        sse_type: Some("none".into()),
        ..Default::default()
    })
}

/// RestoreVolumeFromRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreVolumeFromRecycleBin.html>
pub async fn restore_volume_from_recycle_bin(
    context: Context,
    input: RestoreVolumeFromRecycleBinRequest,
) -> Result<RestoreVolumeFromRecycleBinResult, ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    context.transact(|txn| recycle_bin::restore_volume(txn, &context.world, &id)).await?;
    Ok(RestoreVolumeFromRecycleBinResult { r#return: Some(true) })
}

/// RestoreImageFromRecycleBin:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreImageFromRecycleBin.html>
///
/// Its snapshots must be there for it to be launched: they are restored by themselves.
pub async fn restore_image_from_recycle_bin(
    context: Context,
    input: RestoreImageFromRecycleBinRequest,
) -> Result<RestoreImageFromRecycleBinResult, ApiError> {
    let id: ImageId = ids::required(Noun::Image, "ImageId", input.image_id.as_deref())?;
    context.transact(|txn| recycle_bin::restore_image(txn, &context.world, &id)).await?;
    Ok(RestoreImageFromRecycleBinResult { r#return: Some(true) })
}
