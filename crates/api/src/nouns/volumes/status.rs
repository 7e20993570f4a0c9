//! DescribeVolumeStatus, DescribeVolumeAttribute, ModifyVolumeAttribute, EnableVolumeIO.

use cumulet_aws_model::ec2::{
    AttributeBooleanValue, DescribeVolumeAttributeRequest, DescribeVolumeAttributeResult,
    DescribeVolumeStatusRequest, DescribeVolumeStatusResult, EnableVolumeIORequest,
    ModifyVolumeAttributeRequest, VolumeStatusAttachmentStatus, VolumeStatusDetails, VolumeStatusInfo,
    VolumeStatusItem,
};
use cumulet_control::{Noun, catalog, volumes};
use cumulet_model::storage::{Volume, VolumePhase, VolumeType};
use cumulet_model::{Tags, VolumeId};
use cumulet_node_api::FileStatus;

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids};

/// A volume with its health: the file that was made is where it was made, or it isn't.
struct View<'a> {
    volume: &'a Volume,
    status: &'static str,
}

impl<'a> View<'a> {
    fn new(volume: &'a Volume, file: Option<&FileStatus>) -> Self {
        let status = match (&volume.phase, file) {
            (VolumePhase::Failed(_), _) | (VolumePhase::Made, Some(FileStatus::Failed(_))) => "impaired",
            (VolumePhase::Made, Some(FileStatus::Ready { .. })) => "ok",
            (VolumePhase::Creating | VolumePhase::Made, _) => "insufficient-data",
        };
        Self { volume, status }
    }

    fn io_enabled(&self) -> &'static str {
        if self.status == "impaired" { "failed" } else { "passed" }
    }

    /// Whether it does what its type promises; only types with provisioned operations promise.
    fn io_performance(&self) -> &'static str {
        match (self.volume.performance.volume_type, self.status) {
            (VolumeType::Io1 | VolumeType::Io2, "ok") => "normal",
            (VolumeType::Io1 | VolumeType::Io2, "impaired") => "stalled",
            _ => "not-applicable",
        }
    }

    fn wire(&self) -> VolumeStatusItem {
        let detail = |name: &str, status: &str| VolumeStatusDetails {
            name: Some(name.into()),
            status: Some(status.into()),
        };
        let volume = self.volume;
        let attachments = if volume.performance.multi_attach { &volume.attachments[..] } else { &[] };
        VolumeStatusItem {
            availability_zone: Some(volume.zone.clone()),
            availability_zone_id: catalog::zone_id(&volume.world.region, &volume.zone).map(str::to_owned),
            volume_id: Some(volume.id.to_string()),
            volume_status: Some(VolumeStatusInfo {
                status: Some(self.status.into()),
                details: vec![
                    detail("io-enabled", self.io_enabled()),
                    detail("io-performance", self.io_performance()),
                ],
            }),
            attachment_statuses: attachments
                .iter()
                .map(|attachment| VolumeStatusAttachmentStatus {
                    instance_id: Some(attachment.instance_id.to_string()),
                    io_performance: Some(self.io_performance().into()),
                })
                .collect(),
            ..Default::default()
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "action.code",
        "action.description",
        "action.event-id",
        "availability-zone",
        "availability-zone-id",
        "event.description",
        "event.event-id",
        "event.event-type",
        "event.not-after",
        "event.not-before",
        "operator.managed",
        "operator.principal",
        "volume-status.details-name",
        "volume-status.details-status",
        "volume-status.status",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let volume = self.volume;
        match filter {
            "availability-zone" => emit(&volume.zone),
            "availability-zone-id" => {
                catalog::zone_id(&volume.world.region, &volume.zone).iter().for_each(|id| emit(id));
            }
            "operator.managed" => emit("false"),
            "volume-status.details-name" => {
                ["io-enabled", "io-performance"].iter().for_each(|name| emit(name))
            }
            "volume-status.details-status" => {
                [self.io_enabled(), self.io_performance()].iter().for_each(|status| emit(status));
            }
            "volume-status.status" => emit(self.status),
            // No volume here has events, so none needs an action.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeVolumeStatus: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeStatus.html>
pub async fn describe_volume_status(
    context: Context,
    input: DescribeVolumeStatusRequest,
) -> Result<DescribeVolumeStatusResult, ApiError> {
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
        .filter(|volume| !volume.deleted && (wanted.is_empty() || wanted.contains(&volume.id)))
        .map(|volume| View::new(volume, seen.get(&volume.id)))
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.volume.id.as_str());
    Ok(DescribeVolumeStatusResult {
        volume_statuses: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

/// DescribeVolumeAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeAttribute.html>
pub async fn describe_volume_attribute(
    context: Context,
    input: DescribeVolumeAttributeRequest,
) -> Result<DescribeVolumeAttributeResult, ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    let volume = context.cloud.db.dry_run(|txn| volumes::find(txn, &context.world, &id))?;
    let wants = |name: &str| input.attribute.as_deref() == Some(name);
    Ok(DescribeVolumeAttributeResult {
        volume_id: Some(id.to_string()),
        auto_enable_io: wants("autoEnableIO")
            .then_some(AttributeBooleanValue { value: Some(volume.auto_enable_io) }),
        product_codes: Vec::new(),
    })
}

/// ModifyVolumeAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolumeAttribute.html>
pub async fn modify_volume_attribute(
    context: Context,
    input: ModifyVolumeAttributeRequest,
) -> Result<(), ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    let on = input.auto_enable_io.as_ref().and_then(|value| value.value);
    let on = on.ok_or_else(|| ApiError::missing("autoEnableIO"))?;
    context.transact(|txn| volumes::set_auto_enable_io(txn, &context.world, &id, on)).await
}

/// EnableVolumeIO: I/O is never stopped here, so that it is enabled already.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVolumeIO.html>
pub async fn enable_volume_io(context: Context, input: EnableVolumeIORequest) -> Result<(), ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    context.transact(|txn| volumes::find(txn, &context.world, &id).map(drop)).await
}
