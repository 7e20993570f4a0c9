//! ModifyVolume, DescribeVolumesModifications.

use cumulet_aws_model::ec2::{
    DescribeVolumesModificationsRequest, DescribeVolumesModificationsResult, ModifyVolumeRequest,
    ModifyVolumeResult, VolumeModification,
};
use cumulet_control::Noun;
use cumulet_control::volumes::{self, Change};
use cumulet_model::storage::{Modification, ModificationState, Performance, Volume};
use cumulet_model::{Tags, VolumeId};

use super::unsigned;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, time};

fn progress(modification: &Modification) -> i64 {
    if modification.state == ModificationState::Completed { 100 } else { 0 }
}

fn wire(id: &VolumeId, modification: &Modification) -> VolumeModification {
    let number = |n: Option<u32>| n.and_then(|n| i32::try_from(n).ok());
    let (from, to) = (&modification.original, &modification.target);
    VolumeModification {
        volume_id: Some(id.to_string()),
        modification_state: Some(modification.state.as_str().into()),
        status_message: Some(modification.message.clone()).filter(|text| !text.is_empty()),
        target_size: number(Some(to.size_gib)),
        target_iops: number(to.iops),
        target_volume_type: Some(to.volume_type.as_str().into()),
        target_throughput: number(to.throughput_mib),
        target_multi_attach_enabled: Some(to.multi_attach),
        original_size: number(Some(from.size_gib)),
        original_iops: number(from.iops),
        original_volume_type: Some(from.volume_type.as_str().into()),
        original_throughput: number(from.throughput_mib),
        original_multi_attach_enabled: Some(from.multi_attach),
        progress: Some(progress(modification)),
        start_time: Some(time::wire(modification.start_time)),
        end_time: modification.end_time.map(time::wire),
        ..Default::default()
    }
}

/// ModifyVolume: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html>
pub async fn modify_volume(
    context: Context,
    input: ModifyVolumeRequest,
) -> Result<ModifyVolumeResult, ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    let change = Change {
        size_gib: unsigned("size", input.size)?,
        volume_type: input.volume_type.clone(),
        iops: unsigned("iops", input.iops)?,
        throughput_mib: unsigned("throughput", input.throughput)?,
        multi_attach: input.multi_attach_enabled,
    };
    if change == Change::default() {
        return Err(ApiError::missing("size/volumeType/iops/throughput/multiAttachEnabled"));
    }
    let modification =
        context.transact(|txn| volumes::modify(txn, &context.world, &id, &change, context.now)).await?;
    Ok(ModifyVolumeResult { volume_modification: Some(wire(&id, &modification)) })
}

struct View<'a> {
    id: &'a VolumeId,
    modification: &'a Modification,
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "modification-state",
        "original-iops",
        "original-size",
        "original-volume-type",
        "originalMultiAttachEnabled",
        "start-time",
        "target-iops",
        "target-size",
        "target-volume-type",
        "targetMultiAttachEnabled",
        "volume-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let modification = self.modification;
        let (side, what) = match filter.split_once('-') {
            Some(("original", what)) => (Some(&modification.original), what),
            Some(("target", what)) => (Some(&modification.target), what),
            _ => (None, filter),
        };
        match (side, what) {
            (Some(side), what) => side_values(side, what, emit),
            (None, "modification-state") => emit(modification.state.as_str()),
            (None, "start-time") => emit(&time::text(modification.start_time)),
            (None, "volume-id") => emit(self.id.as_str()),
            (None, "originalMultiAttachEnabled") => emit(word(modification.original.multi_attach)),
            (None, "targetMultiAttachEnabled") => emit(word(modification.target.multi_attach)),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

fn word(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

fn side_values(side: &Performance, what: &str, emit: &mut dyn FnMut(&str)) {
    match what {
        "iops" => side.iops.iter().for_each(|iops| emit(&iops.to_string())),
        "size" => emit(&side.size_gib.to_string()),
        "volume-type" => emit(side.volume_type.as_str()),
        _ => {}
    }
}

/// DescribeVolumesModifications:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumesModifications.html>
pub async fn describe_volumes_modifications(
    context: Context,
    input: DescribeVolumesModificationsRequest,
) -> Result<DescribeVolumesModificationsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<VolumeId> = ids::parse_all(Noun::Volume, &input.volume_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("volumeIds", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    ids::all_found(Noun::Volume, &wanted, |id| state.get::<Volume>(&context.world, id).is_some())?;
    let modified = |id: &VolumeId| {
        state.get::<Volume>(&context.world, id).is_some_and(|volume| volume.modification.is_some())
    };
    if let Some(id) = wanted.iter().find(|id| !modified(id)) {
        return Err(ApiError::client(
            "InvalidVolumeModification.NotFound",
            format!("Modification for volume '{id}' does not exist."),
        ));
    }
    let views = state
        .volumes
        .in_world(&context.world)
        .filter(|volume| wanted.is_empty() || wanted.contains(&volume.id))
        .filter_map(|volume| Some(View { id: &volume.id, modification: volume.modification.as_ref()? }))
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.id.as_str());
    Ok(DescribeVolumesModificationsResult {
        volumes_modifications: page.items.iter().map(|view| wire(view.id, view.modification)).collect(),
        next_token: page.next_token,
    })
}
