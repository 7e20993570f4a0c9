//! DescribeImages: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html>

use cumulet_aws_model::ec2::{
    BlockDeviceMapping, DescribeImagesRequest, DescribeImagesResult, EbsBlockDevice, Image as WireImage,
};
use cumulet_control::{Error, Noun, images, tags};
use cumulet_model::image::Image;
use cumulet_model::{ImageId, Tags};

use super::owners::{self, Owners};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// Type of the volume that a launch makes of an image's root unless it says otherwise.
const ROOT_VOLUME_TYPE: &str = "gp3";

struct View<'a> {
    image: &'a Image,
    tags: &'a Tags,
}

impl View<'_> {
    fn location(&self) -> String {
        let owner = &self.image.world.account;
        match owners::alias(owner) {
            Some(alias) => format!("{alias}/{}", self.image.name),
            None => format!("{owner}/{}", self.image.name),
        }
    }

    fn wire(&self) -> WireImage {
        let image = self.image;
        let owner = &image.world.account;
        WireImage {
            image_id: Some(image.id.to_string()),
            image_location: Some(self.location()),
            image_owner_alias: owners::alias(owner).map(str::to_owned),
            image_type: Some("machine".into()),
            name: Some(image.name.clone()),
            description: Some(image.description.clone()).filter(|text| !text.is_empty()),
            state: Some("available".into()),
            owner_id: Some(owner.to_string()),
            creation_date: Some(time::text(image.creation_time)),
            public: Some(image.public),
            architecture: Some(image.architecture.clone()),
            platform_details: Some(image.platform_details.clone()),
            usage_operation: Some("RunInstances".into()),
            block_device_mappings: vec![BlockDeviceMapping {
                device_name: Some(image.root_device_name.clone()),
                ebs: Some(EbsBlockDevice {
                    delete_on_termination: Some(true),
                    snapshot_id: Some(image.root_snapshot_id.to_string()),
                    volume_size: i32::try_from(image.root_size_gib).ok(),
                    volume_type: Some(ROOT_VOLUME_TYPE.into()),
                    iops: Some(3000),
                    throughput: Some(125),
                    encrypted: Some(false),
                    ..Default::default()
                }),
                ..Default::default()
            }],
            ena_support: Some(true),
            hypervisor: Some("xen".into()),
            root_device_name: Some(image.root_device_name.clone()),
            root_device_type: Some("ebs".into()),
            sriov_net_support: Some("simple".into()),
            virtualization_type: Some("hvm".into()),
            deregistration_protection: Some("disabled".into()),
            image_allowed: Some(true),
            free_tier_eligible: Some(true),
            tags: tagspec::wire(self.tags),
            ..Default::default()
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "architecture",
        "block-device-mapping.delete-on-termination",
        "block-device-mapping.device-name",
        "block-device-mapping.encrypted",
        "block-device-mapping.snapshot-id",
        "block-device-mapping.volume-size",
        "block-device-mapping.volume-type",
        "boot-mode",
        "creation-date",
        "description",
        "ena-support",
        "free-tier-eligible",
        "hypervisor",
        "image-allowed",
        "image-id",
        "image-type",
        "image-watermark.source-image-creation-time",
        "image-watermark.source-image-id",
        "image-watermark.source-image-region",
        "image-watermark.watermark-creation-time",
        "image-watermark.watermark-key",
        "imds-support",
        "instance-type-specification.supported-instance-type",
        "instance-type-specification.unsupported-instance-type",
        "is-public",
        "kernel-id",
        "manifest-location",
        "name",
        "owner-alias",
        "owner-id",
        "platform",
        "product-code",
        "product-code.type",
        "public-ssm-parameter-name",
        "ramdisk-id",
        "root-device-name",
        "root-device-type",
        "scan-result.critical-fix-available-since",
        "scan-result.finding-scan-date",
        "scan-result.high-fix-available-since",
        "scan-result.highest-finding-severity-label",
        "scan-result.informational-fix-available-since",
        "scan-result.low-fix-available-since",
        "scan-result.medium-fix-available-since",
        "source-image-id",
        "source-image-region",
        "source-instance-id",
        "sriov-net-support",
        "state",
        "state-reason-code",
        "state-reason-message",
        "tpm-support",
        "virtualization-type",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let image = self.image;
        match filter {
            "architecture" => emit(&image.architecture),
            "block-device-mapping.device-name" | "root-device-name" => emit(&image.root_device_name),
            "block-device-mapping.snapshot-id" => emit(image.root_snapshot_id.as_str()),
            "block-device-mapping.volume-size" => emit(&image.root_size_gib.to_string()),
            "block-device-mapping.volume-type" => emit(ROOT_VOLUME_TYPE),
            "block-device-mapping.encrypted" => emit("false"),
            "block-device-mapping.delete-on-termination"
            | "ena-support"
            | "free-tier-eligible"
            | "image-allowed" => {
                emit("true");
            }
            "creation-date" => emit(&time::text(image.creation_time)),
            "description" => emit(&image.description),
            "hypervisor" => emit("xen"),
            "image-id" => emit(image.id.as_str()),
            "image-type" => emit("machine"),
            "is-public" => emit(if image.public { "true" } else { "false" }),
            "manifest-location" => emit(&self.location()),
            "name" => emit(&image.name),
            "owner-alias" => owners::alias(&image.world.account).iter().for_each(|alias| emit(alias)),
            "owner-id" => emit(image.world.account.as_str()),
            "root-device-type" => emit("ebs"),
            "sriov-net-support" => emit("simple"),
            "state" => emit("available"),
            "virtualization-type" => emit("hvm"),
            // What no image here has: boot-mode, imds-support, kernel-id, platform (Windows), product-code, scan-result,
            // source-…
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(self.tags)
    }
}

/// DescribeImages. No image here is ever deprecated or disabled, so that asking for such adds none.
pub async fn describe_images(
    context: Context,
    input: DescribeImagesRequest,
) -> Result<DescribeImagesResult, ApiError> {
    let state = context.state();
    let world = &context.world;
    let wanted: Vec<ImageId> = ids::parse_all(Noun::Image, &input.image_ids)?;
    let paging =
        Paging::with_ids(input.max_results, input.next_token.as_deref(), 1, ("imagesSet", wanted.len()))?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let owners = Owners::parse(world, &input.owners)?;
    let (for_public, for_private) = (
        owners::shared_with(&input.executable_users, true)?,
        owners::shared_with(&input.executable_users, false)?,
    );
    let mut visible: Vec<&Image> = images::visible(&state, world).collect();
    visible.sort_by(|a, b| a.id.cmp(&b.id));
    let missing: Vec<&str> = wanted
        .iter()
        .filter(|id| !visible.iter().any(|image| image.id == **id))
        .map(ImageId::as_str)
        .collect();
    if !missing.is_empty() {
        return Err(Error::NotFound { noun: Noun::Image, ids: format!("[{}]", missing.join(", ")) }.into());
    }
    let views = visible
        .into_iter()
        .filter(|image| wanted.is_empty() || wanted.contains(&image.id))
        .filter(|image| owners.want(&image.world.account))
        .filter(|image| if image.public { for_public } else { for_private })
        .map(|image| View {
            image,
            tags: tags::seen(&state, world, &image.world, image.id.as_str(), &image.tags),
        })
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.image.id.as_str());
    Ok(DescribeImagesResult {
        images: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}
