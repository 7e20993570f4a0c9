//! CreateSnapshot, CreateSnapshots, CopySnapshot, DeleteSnapshot.

use cumulet_aws_model::ec2::{
    CopySnapshotRequest, CopySnapshotResult, CreateSnapshotRequest, CreateSnapshotsRequest,
    CreateSnapshotsResult, DeleteSnapshotRequest, Snapshot as WireSnapshot, SnapshotInfo,
};
use cumulet_control::encryption::Wish;
use cumulet_control::snapshots::{self, NewSnapshots};
use cumulet_control::{Noun, catalog};
use cumulet_model::storage::{Snapshot, SnapshotContent};
use cumulet_model::{InstanceId, SnapshotId, VolumeId};

use super::describe::wire;
use crate::context::Context;
use crate::nouns::encryption;
use crate::{ApiError, ids, tagspec, time};

/// Where a snapshot would be kept other than in its region.
fn refuse_elsewhere(outpost: Option<&String>, location: Option<&str>) -> Result<(), ApiError> {
    if outpost.is_some() || location.is_some_and(|location| location != "regional") {
        return Err(ApiError::unsupported(
            "Snapshots on Outposts and in Local Zones are not supported by this server: it has neither.",
        ));
    }
    Ok(())
}

/// CreateSnapshot: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html>
pub async fn create_snapshot(
    context: Context,
    input: CreateSnapshotRequest,
) -> Result<WireSnapshot, ApiError> {
    refuse_elsewhere(input.outpost_arn.as_ref(), input.location.as_deref())?;
    let volume: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    let new = NewSnapshots {
        description: input.description.clone().unwrap_or_default(),
        tags: tagspec::for_type(&input.tag_specifications, "snapshot", &["snapshot"])?,
        copy_tags: false,
        encryption: Wish::default(),
    };
    let made =
        context.transact(|txn| snapshots::create(txn, &context.world, &[volume], &new, context.now)).await?;
    Ok(made.first().map(|snapshot| wire(snapshot, &snapshot.tags)).unwrap_or_default())
}

fn info(snapshot: &Snapshot) -> SnapshotInfo {
    let shown = wire(snapshot, &snapshot.tags);
    SnapshotInfo {
        description: shown.description,
        tags: shown.tags,
        encrypted: shown.encrypted,
        sse_type: shown.sse_type,
        volume_id: shown.volume_id,
        state: shown.state,
        volume_size: shown.volume_size,
        start_time: Some(time::wire(snapshot.start_time)),
        progress: shown.progress,
        owner_id: shown.owner_id,
        snapshot_id: shown.snapshot_id,
        ..Default::default()
    }
}

/// CreateSnapshots: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshots.html>
pub async fn create_snapshots(
    context: Context,
    input: CreateSnapshotsRequest,
) -> Result<CreateSnapshotsResult, ApiError> {
    refuse_elsewhere(input.outpost_arn.as_ref(), input.location.as_deref())?;
    let specification =
        input.instance_specification.clone().ok_or_else(|| ApiError::missing("InstanceSpecification"))?;
    let instance: InstanceId = ids::required(
        Noun::Instance,
        "InstanceSpecification.InstanceId",
        specification.instance_id.as_deref(),
    )?;
    let without: Vec<VolumeId> = ids::parse_all(Noun::Volume, &specification.exclude_data_volume_ids)?;
    let without_root = specification.exclude_boot_volume == Some(true);
    let new = NewSnapshots {
        description: input.description.clone().unwrap_or_default(),
        tags: tagspec::for_type(&input.tag_specifications, "snapshot", &["snapshot"])?,
        copy_tags: input.copy_tags_from_source.as_deref() == Some("volume"),
        encryption: Wish::default(),
    };
    let world = &context.world;
    let made = context
        .transact(|txn| {
            let volumes = snapshots::volumes_of(txn, world, &instance, without_root, &without)?;
            snapshots::create(txn, world, &volumes, &new, context.now)
        })
        .await?;
    Ok(CreateSnapshotsResult { snapshots: made.iter().map(info).collect() })
}

/// CopySnapshot: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html>
///
/// The destination is the region that the call is signed for.
pub async fn copy_snapshot(
    context: Context,
    input: CopySnapshotRequest,
) -> Result<CopySnapshotResult, ApiError> {
    if input.destination_outpost_arn.is_some() || input.destination_availability_zone.is_some() {
        refuse_elsewhere(Some(&String::new()), None)?;
    }
    let id: SnapshotId =
        ids::required(Noun::Snapshot, "SourceSnapshotId", input.source_snapshot_id.as_deref())?;
    let region = input.source_region.as_deref().ok_or_else(|| ApiError::missing("SourceRegion"))?;
    if catalog::region(region).is_none() {
        return Err(ApiError::invalid_value(format!("Invalid region: {region}")));
    }
    if input.destination_region.as_deref().is_some_and(|to| to != context.world.region) {
        return Err(ApiError::invalid_value(format!(
            "The destination region is the one that the request is sent to: {}",
            context.world.region
        )));
    }
    let source = format!("[Copied {id} from {region}]");
    let new = NewSnapshots {
        description: input.description.clone().filter(|text| !text.is_empty()).unwrap_or(source),
        tags: tagspec::for_type(&input.tag_specifications, "snapshot", &["snapshot"])?,
        copy_tags: false,
        encryption: encryption::wish(&context.world, input.encrypted, input.kms_key_id.as_deref())?,
    };
    let tags = tagspec::wire(&new.tags);
    let made =
        context.transact(|txn| snapshots::copy(txn, &context.world, region, &id, &new, context.now)).await?;
    Ok(CopySnapshotResult { snapshot_id: Some(made.to_string()), tags })
}

/// DeleteSnapshot: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html>
pub async fn delete_snapshot(context: Context, input: DeleteSnapshotRequest) -> Result<(), ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    context.transact(|txn| snapshots::delete(txn, &context.world, &id, context.now)).await
}

/// The volume that a snapshot shows as its own; EC2 has this one for those that were made of none.
pub(in crate::nouns) fn shown_volume(snapshot: &Snapshot) -> &str {
    match &snapshot.content {
        SnapshotContent::Volume(id) => id.as_str(),
        SnapshotContent::Copy { .. }
        | SnapshotContent::Bundle(_)
        | SnapshotContent::Written { .. }
        | SnapshotContent::Object { .. }
        | SnapshotContent::Imported => "vol-ffffffff",
    }
}
