//! CreateVolume, DeleteVolume, AttachVolume, DetachVolume.

use cumulet_aws_model::ec2::{
    AttachVolumeRequest, CreateVolumeRequest, DeleteVolumeRequest, DetachVolumeRequest, Volume as WireVolume,
    VolumeAttachment as WireAttachment,
};
use cumulet_control::volumes::Asked;
use cumulet_control::{Noun, catalog, volumes};
use cumulet_model::storage::Volume;
use cumulet_model::{InstanceId, VolumeId};

use super::describe::{wire, wire_attachment};
use super::unsigned;
use crate::context::Context;
use crate::nouns::encryption;
use crate::{ApiError, ids, tagspec};

/// The zone by its name or id.
fn zone(context: &Context, name: Option<&str>, id: Option<&str>) -> Result<String, ApiError> {
    match (name, id) {
        (Some(_), Some(_)) => Err(ApiError::invalid_combination(
            "AvailabilityZone and AvailabilityZoneId can't be given together",
        )),
        (Some(name), None) => Ok(name.to_owned()),
        (None, Some(id)) => {
            let region = catalog::region(&context.world.region);
            let zone = region.and_then(|region| region.zones.iter().find(|zone| zone.id == id));
            zone.map(|zone| zone.name.clone())
                .ok_or_else(|| ApiError::invalid_value(format!("Invalid availability zone-id: [{id}]")))
        }
        (None, None) => Err(ApiError::missing("AvailabilityZone/AvailabilityZoneId")),
    }
}

/// CreateVolume: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html>
pub async fn create_volume(context: Context, input: CreateVolumeRequest) -> Result<WireVolume, ApiError> {
    if input.outpost_arn.is_some() || input.operator.is_some() || input.volume_initialization_rate.is_some() {
        return Err(ApiError::unsupported(
            "OutpostArn, Operator and VolumeInitializationRate are not supported by this server: there are no Outposts or \
             operators, and a volume has its snapshot's content at once.",
        ));
    }
    let zone = zone(&context, input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
    let asked = Asked {
        size_gib: unsigned("size", input.size)?,
        volume_type: input.volume_type.clone(),
        iops: unsigned("iops", input.iops)?,
        throughput_mib: unsigned("throughput", input.throughput)?,
        snapshot_id: input
            .snapshot_id
            .as_deref()
            .filter(|id| !id.is_empty())
            .map(|id| ids::parse(Noun::Snapshot, id))
            .transpose()?,
        multi_attach: input.multi_attach_enabled == Some(true),
        encryption: encryption::wish(&context.world, input.encrypted, input.kms_key_id.as_deref())?,
    };
    let tags = tagspec::for_type(&input.tag_specifications, "volume", &["volume"])?;
    let (world, now) = (&context.world, context.now);
    let made = context
        .once(|txn| Ok(vec![volumes::create(txn, world, &zone, &asked, tags, now)?.to_string()]))
        .await?;
    let state = context.state();
    let volume = made.first().and_then(|id| state.get::<Volume>(world, id));
    volume.map(wire).ok_or_else(|| {
        // The token is of a volume that was deleted since.
        cumulet_control::Error::not_found(Noun::Volume, made.first().map_or("", String::as_str)).into()
    })
}

/// DeleteVolume: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVolume.html>
pub async fn delete_volume(context: Context, input: DeleteVolumeRequest) -> Result<(), ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    context.transact(|txn| volumes::delete(txn, &context.world, &id, context.now)).await
}

/// AttachVolume: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVolume.html>
pub async fn attach_volume(context: Context, input: AttachVolumeRequest) -> Result<WireAttachment, ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    let instance: InstanceId = ids::required(Noun::Instance, "InstanceId", input.instance_id.as_deref())?;
    let device = input.device.as_deref().ok_or_else(|| ApiError::missing("Device"))?;
    if input.ebs_card_index.is_some_and(|index| index != 0) {
        return Err(ApiError::invalid_value("Instances here have one EBS card, with index 0."));
    }
    let (world, now) = (&context.world, context.now);
    let volume = context.transact(|txn| volumes::attach(txn, world, &id, &instance, device, now)).await?;
    let attachment = volume.attachment(&instance);
    Ok(attachment.map(|attachment| wire_attachment(&volume, attachment)).unwrap_or_default())
}

/// DetachVolume: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVolume.html>
pub async fn detach_volume(context: Context, input: DetachVolumeRequest) -> Result<WireAttachment, ApiError> {
    let id: VolumeId = ids::required(Noun::Volume, "VolumeId", input.volume_id.as_deref())?;
    let instance: Option<InstanceId> =
        input.instance_id.as_deref().map(|id| ids::parse(Noun::Instance, id)).transpose()?;
    let (device, force) = (input.device.as_deref(), input.force == Some(true));
    let (volume, attachment) = context
        .transact(|txn| volumes::detach(txn, &context.world, &id, instance.as_ref(), device, force))
        .await?;
    Ok(wire_attachment(&volume, &attachment))
}
