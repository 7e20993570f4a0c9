//! DescribeVolumes: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html>

use cumulet_aws_model::ec2::{
    DescribeVolumesRequest, DescribeVolumesResult, Volume as WireVolume, VolumeAttachment as WireAttachment,
};
use cumulet_control::{Noun, catalog};
use cumulet_model::storage::Volume;
use cumulet_model::{Tags, VolumeId};
use cumulet_node_api::VolumeStatus;

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

struct View<'a> {
    volume: &'a Volume,
    state: &'static str,
}

impl<'a> View<'a> {
    fn new(volume: &'a Volume, seen: Option<&VolumeStatus>) -> Self {
        let state = match seen {
            _ if volume.deleted => "deleting",
            Some(VolumeStatus::Failed(_)) => "error",
            Some(VolumeStatus::Creating) => "creating",
            _ if volume.attachments.is_empty() => "available",
            _ => "in-use",
        };
        Self { volume, state }
    }

    fn attachment_state(&self) -> &'static str {
        match self.state {
            "creating" => "attaching",
            "deleting" => "detaching",
            _ => "attached",
        }
    }

    fn zone_id(&self) -> Option<&'static str> {
        catalog::zone_id(&self.volume.world.region, &self.volume.zone)
    }

    fn wire(&self) -> WireVolume {
        let volume = self.volume;
        WireVolume {
            volume_id: Some(volume.id.to_string()),
            size: i32::try_from(volume.size_gib).ok(),
            volume_type: Some(volume.volume_type.clone()),
            iops: volume.iops.and_then(|n| i32::try_from(n).ok()),
            throughput: volume.throughput_mib.and_then(|n| i32::try_from(n).ok()),
            snapshot_id: Some(volume.snapshot_id.as_ref().map_or_else(String::new, ToString::to_string)),
            availability_zone: Some(volume.zone.clone()),
            availability_zone_id: self.zone_id().map(str::to_owned),
            state: Some(self.state.into()),
            create_time: Some(time::wire(volume.create_time)),
            attachments: volume
                .attachments
                .iter()
                .map(|attachment| WireAttachment {
                    volume_id: Some(volume.id.to_string()),
                    instance_id: Some(attachment.instance_id.to_string()),
                    device: Some(attachment.device_name.clone()),
                    state: Some(self.attachment_state().into()),
                    attach_time: Some(time::wire(attachment.attach_time)),
                    delete_on_termination: Some(attachment.delete_on_termination),
                    ..Default::default()
                })
                .collect(),
            encrypted: Some(false),
            multi_attach_enabled: Some(false),
            tags: tagspec::wire(&volume.tags),
            ..Default::default()
        }
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
        let volume = self.volume;
        for attachment in &volume.attachments {
            match filter {
                "attachment.attach-time" => emit(&time::text(attachment.attach_time)),
                "attachment.delete-on-termination" => {
                    emit(if attachment.delete_on_termination { "true" } else { "false" });
                }
                "attachment.device" => emit(&attachment.device_name),
                "attachment.instance-id" => emit(attachment.instance_id.as_str()),
                "attachment.status" => emit(self.attachment_state()),
                _ => {}
            }
        }
        match filter {
            "availability-zone" => emit(&volume.zone),
            "availability-zone-id" => self.zone_id().iter().for_each(|id| emit(id)),
            "create-time" => emit(&time::text(volume.create_time)),
            "encrypted" | "fast-restored" | "multi-attach-enabled" | "operator.managed" => emit("false"),
            "size" => emit(&volume.size_gib.to_string()),
            "snapshot-id" => volume.snapshot_id.iter().for_each(|id| emit(id.as_str())),
            "status" => emit(self.state),
            "volume-id" => emit(volume.id.as_str()),
            "volume-type" => emit(&volume.volume_type),
            // No volume here has an operator's principal or was copied from another.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.volume.tags)
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
    ids::all_found(Noun::Volume, &wanted, |id| state.get::<Volume>(&context.world, id).is_some())?;
    let seen = context.cloud.node.status().borrow().volumes.clone();
    let views = state
        .volumes
        .in_world(&context.world)
        .filter(|volume| wanted.is_empty() || wanted.contains(&volume.id))
        .map(|volume| View::new(volume, seen.get(&volume.id)))
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.volume.id.as_str());
    Ok(DescribeVolumesResult {
        volumes: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}
