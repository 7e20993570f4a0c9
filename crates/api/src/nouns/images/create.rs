//! RegisterImage, CreateImage, CopyImage.

use cumulet_aws_model::ec2::{
    BlockDeviceMapping, CopyImageRequest, CopyImageResult, CreateImageRequest, CreateImageResult,
    RegisterImageRequest, RegisterImageResult,
};
use cumulet_control::images::{self, Copy, ImageOf, NewImage};
use cumulet_control::launch::LaunchVolume;
use cumulet_control::{Noun, catalog};
use cumulet_model::image::BootMode;
use cumulet_model::instance::Isolation;
use cumulet_model::{ImageId, InstanceId};

use crate::context::Context;
use crate::nouns::instances::launch_volume;
use crate::{ApiError, ids, tagspec};

/// What a new image makes that can be tagged.
const TAGGABLE: &[&str] = &["image", "snapshot"];
/// Virtual names of instance store volumes end with a number below this.
const MAX_EPHEMERAL: u32 = 24;

/// A mapping of a new image.
fn mapping(given: &BlockDeviceMapping) -> Result<LaunchVolume, ApiError> {
    let Some(name) = &given.virtual_name else { return launch_volume(given) };
    let device_name =
        given.device_name.clone().ok_or_else(|| ApiError::missing("BlockDeviceMapping.DeviceName"))?;
    let number = name.strip_prefix("ephemeral").and_then(|number| number.parse::<u32>().ok());
    if given.ebs.is_some() || number.is_none_or(|number| number >= MAX_EPHEMERAL) {
        return Err(ApiError::client(
            "InvalidBlockDeviceMapping",
            format!("The virtual name '{name}' of {device_name} is not valid."),
        ));
    }
    Ok(LaunchVolume { device_name, virtual_name: Some(name.clone()), ..LaunchVolume::default() })
}

fn mappings(given: &[BlockDeviceMapping]) -> Result<Vec<LaunchVolume>, ApiError> {
    given.iter().map(mapping).collect()
}

fn boot_mode(given: Option<&str>) -> Result<Option<BootMode>, ApiError> {
    let parse = |word: &str| {
        BootMode::parse(word).ok_or_else(|| ApiError::invalid_value(format!("Invalid boot mode: {word}")))
    };
    given.map(parse).transpose()
}

/// RegisterImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html>
pub async fn register_image(
    context: Context,
    input: RegisterImageRequest,
) -> Result<RegisterImageResult, ApiError> {
    if input.image_location.is_some() {
        return Err(ApiError::unsupported(
            "Images whose root is an instance store volume (ImageLocation) are not supported by this server.",
        ));
    }
    if !input.billing_products.is_empty() {
        return Err(ApiError::unsupported("Billing products are not supported by this server."));
    }
    let name = input.name.clone().ok_or_else(|| ApiError::missing("Name"))?;
    if input.block_device_mappings.is_empty() {
        return Err(ApiError::missing("BlockDeviceMappings"));
    }
    let isolation = match input.virtualization_type.as_deref() {
        None | Some("hvm") => None,
        Some("paravirtual") => Some(Isolation::Container),
        Some(other) => {
            return Err(ApiError::invalid_value(format!("Invalid virtualization type: {other}")));
        }
    };
    if input.sriov_net_support.as_deref().is_some_and(|word| word != "simple") {
        return Err(ApiError::invalid_value("The only value of sriovNetSupport is simple."));
    }
    let new = NewImage {
        name,
        description: input.description.clone().unwrap_or_default(),
        // EC2's own default.
        architecture: input.architecture.clone().unwrap_or_else(|| "i386".into()),
        boot_mode: boot_mode(input.boot_mode.as_deref())?,
        kernel_id: input.kernel_id.clone(),
        ramdisk_id: input.ramdisk_id.clone(),
        root_device_name: input.root_device_name.clone(),
        mappings: mappings(&input.block_device_mappings)?,
        isolation,
        ena_support: input.ena_support == Some(true),
        sriov_net_support: input.sriov_net_support.clone(),
        tpm_support: input.tpm_support.clone(),
        imds_support: input.imds_support.clone(),
        uefi_data: input.uefi_data.clone(),
        tags: tagspec::for_type(&input.tag_specifications, "image", &["image"])?,
    };
    let made = context.transact(|txn| images::register(txn, &context.world, &new, context.now)).await?;
    Ok(RegisterImageResult { image_id: Some(made.to_string()) })
}

/// CreateImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html>
pub async fn create_image(
    context: Context,
    input: CreateImageRequest,
) -> Result<CreateImageResult, ApiError> {
    if input.snapshot_location.as_deref().is_some_and(|location| location != "regional") {
        return Err(ApiError::unsupported("Snapshots in Local Zones are not supported by this server."));
    }
    let instance: InstanceId = ids::required(Noun::Instance, "InstanceId", input.instance_id.as_deref())?;
    let new = ImageOf {
        name: input.name.clone().ok_or_else(|| ApiError::missing("Name"))?,
        description: input.description.clone().unwrap_or_default(),
        no_reboot: input.no_reboot == Some(true),
        mappings: mappings(&input.block_device_mappings)?,
        boot_mode: None,
        image_tags: tagspec::for_type(&input.tag_specifications, "image", TAGGABLE)?,
        snapshot_tags: tagspec::for_type(&input.tag_specifications, "snapshot", TAGGABLE)?,
    };
    let (world, now) = (&context.world, context.now);
    let made = context.transact(|txn| images::create(txn, world, &instance, &new, now)).await?;
    Ok(CreateImageResult { image_id: Some(made.to_string()) })
}

/// CopyImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html>
///
/// The destination is the region that the call is signed for.
pub async fn copy_image(context: Context, input: CopyImageRequest) -> Result<CopyImageResult, ApiError> {
    if input.destination_outpost_arn.is_some()
        || input.destination_availability_zone.is_some()
        || input.destination_availability_zone_id.is_some()
    {
        return Err(ApiError::unsupported(
            "Images on Outposts and in Local Zones are not supported by this server: it has neither.",
        ));
    }
    if input.encrypted == Some(true) || input.kms_key_id.is_some() {
        return Err(ApiError::unsupported("Encryption is not supported by this server."));
    }
    let id: ImageId = ids::required(Noun::Image, "SourceImageId", input.source_image_id.as_deref())?;
    let region = input.source_region.as_deref().ok_or_else(|| ApiError::missing("SourceRegion"))?;
    if catalog::region(region).is_none() {
        return Err(ApiError::invalid_value(format!("Invalid region: {region}")));
    }
    let new = Copy {
        name: input.name.clone().ok_or_else(|| ApiError::missing("Name"))?,
        description: input.description.clone(),
        copy_tags: input.copy_image_tags == Some(true),
        image_tags: tagspec::for_type(&input.tag_specifications, "image", TAGGABLE)?,
        snapshot_tags: tagspec::for_type(&input.tag_specifications, "snapshot", TAGGABLE)?,
    };
    let (world, now) = (&context.world, context.now);
    let made =
        context.once(|txn| Ok(vec![images::copy(txn, world, region, &id, &new, now)?.to_string()])).await?;
    Ok(CopyImageResult { image_id: made.into_iter().next() })
}
