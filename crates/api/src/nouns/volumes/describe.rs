//! DescribeVolumes: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html>

use cumulet_aws_model::ec2::{
    DescribeVolumesRequest, DescribeVolumesResult, Volume as WireVolume, VolumeAttachment as WireAttachment,
};
use cumulet_control::{Noun, catalog};
use cumulet_model::storage::{Volume, VolumeAttachment};
use cumulet_model::{Tags, VolumeId};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::encryption;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

struct View<'a>(&'a Volume);

fn zone_id(volume: &Volume) -> Option<&'static str> {
    catalog::zone_id(&volume.world.region, &volume.zone)
}

/// An attachment for a reply.
pub(super) fn wire_attachment(volume: &Volume, attachment: &VolumeAttachment) -> WireAttachment {
    WireAttachment {
        volume_id: Some(volume.id.to_string()),
        instance_id: Some(attachment.instance_id.to_string()),
        device: Some(attachment.device_name.clone()),
        state: Some(volume.shown_status(attachment).as_str().into()),
        attach_time: Some(time::wire(attachment.attach_time)),
        delete_on_termination: Some(attachment.delete_on_termination),
        ..Default::default()
    }
}

/// A volume for a reply.
pub(super) fn wire(volume: &Volume) -> WireVolume {
    let performance = &volume.performance;
    WireVolume {
        volume_id: Some(volume.id.to_string()),
        size: i32::try_from(performance.size_gib).ok(),
        volume_type: Some(performance.volume_type.as_str().to_owned()),
        iops: performance.iops.and_then(|n| i32::try_from(n).ok()),
        throughput: performance.throughput_mib.and_then(|n| i32::try_from(n).ok()),
        snapshot_id: Some(volume.snapshot_id.as_ref().map_or_else(String::new, ToString::to_string)),
        availability_zone: Some(volume.zone.clone()),
        availability_zone_id: zone_id(volume).map(str::to_owned),
        state: Some(volume.state().as_str().into()),
        create_time: Some(time::wire(volume.create_time)),
        attachments: volume.attachments.iter().map(|a| wire_attachment(volume, a)).collect(),
        encrypted: Some(volume.encryption.is_some()),
        kms_key_id: volume.encryption.as_ref().map(|e| encryption::key_arn(&volume.world, &e.key_id)),
        sse_type: encryption::sse_type(volume.encryption.as_ref()),
        multi_attach_enabled: Some(performance.multi_attach),
        tags: tagspec::wire(&volume.tags),
        ..Default::default()
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "attachment.attach-time",
        "attachment.delete-on-termination",
        "attachment.device",
        "attachment.instance-id",
        "attachment.status",
        "availability-zone",
        "availability-zone-id",
        "create-time",
        "encrypted",
        "fast-restored",
        "multi-attach-enabled",
        "operator.managed",
        "operator.principal",
        "size",
        "snapshot-id",
        "source-volume-id",
        "status",
        "volume-id",
        "volume-type",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let volume = self.0;
        for attachment in &volume.attachments {
            match filter {
                "attachment.attach-time" => emit(&time::text(attachment.attach_time)),
                "attachment.delete-on-termination" => {
                    emit(if attachment.delete_on_termination { "true" } else { "false" });
                }
                "attachment.device" => emit(&attachment.device_name),
                "attachment.instance-id" => emit(attachment.instance_id.as_str()),
                "attachment.status" => emit(volume.shown_status(attachment).as_str()),
                _ => {}
            }
        }
        match filter {
            "availability-zone" => emit(&volume.zone),
            "availability-zone-id" => zone_id(volume).iter().for_each(|id| emit(id)),
            "create-time" => emit(&time::text(volume.create_time)),
            "encrypted" => emit(if volume.encryption.is_some() { "true" } else { "false" }),
            "fast-restored" | "operator.managed" => emit("false"),
            "multi-attach-enabled" => {
                emit(if volume.performance.multi_attach { "true" } else { "false" });
            }
            "size" => emit(&volume.performance.size_gib.to_string()),
            "snapshot-id" => volume.snapshot_id.iter().for_each(|id| emit(id.as_str())),
            "status" => emit(volume.state().as_str()),
            "volume-id" => emit(volume.id.as_str()),
            "volume-type" => emit(volume.performance.volume_type.as_str()),
            // No volume here has an operator's principal or was copied from another.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.0.tags)
    }
}

/// DescribeVolumes. No volume here is managed by a service, so that asking for such adds none.
pub async fn describe_volumes(
    context: Context,
    input: DescribeVolumesRequest,
) -> Result<DescribeVolumesResult, ApiError> {
    let state = context.state();
    let wanted: Vec<VolumeId> = ids::parse_all(Noun::Volume, &input.volume_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 5, ("volumeSet", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let there = |volume: &Volume| volume.recycled.is_none();
    ids::all_found(Noun::Volume, &wanted, |id| state.get::<Volume>(&context.world, id).is_some_and(there))?;
    let views = state
        .volumes
        .in_world(&context.world)
        .filter(|volume| there(volume))
        .filter(|volume| wanted.is_empty() || wanted.contains(&volume.id))
        .map(View)
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.0.id.as_str());
    Ok(DescribeVolumesResult {
        volumes: page.items.iter().map(|view| wire(view.0)).collect(),
        next_token: page.next_token,
    })
}
