//! An image as callers see it, and as filters see it.

use cumulet_aws_model::ec2::{self, BlockDeviceMapping, EbsBlockDevice};
use cumulet_control::db::State;
use cumulet_control::images::{self, ImageUse, kernel_id, settings};
use cumulet_control::tags;
use cumulet_model::image::{Image, ImageState, Mapping, MappingTarget, Protection};
use cumulet_model::instance::Isolation;
use cumulet_model::{Tags, Time, World};

use crate::filter::Filterable;
use crate::nouns::owners;
use crate::{tagspec, time};

/// An image with what belongs to it, for an account.
pub struct View<'a> {
    pub image: &'a Image,
    pub tags: &'a Tags,
    state: &'a State,
    viewer: &'a World,
    now: Time,
}

/// The word for a protection.
pub fn protection_word(protection: Protection, now: Time) -> &'static str {
    match protection {
        Protection::Enabled { cooldown: true } => "enabled-with-cooldown",
        Protection::Enabled { cooldown: false } => "enabled-without-cooldown",
        Protection::Lifted { until } if until > now => "disabled-in-cooldown",
        Protection::Lifted { .. } | Protection::Disabled => "disabled",
    }
}

impl<'a> View<'a> {
    pub fn new(state: &'a State, viewer: &'a World, image: &'a Image, now: Time) -> Self {
        let tags = tags::seen(state, viewer, &image.world, image.id.as_str(), &image.tags);
        Self { image, tags, state, viewer, now }
    }

    fn own(&self) -> bool {
        self.image.world == *self.viewer
    }

    pub fn location(&self) -> String {
        let owner = &self.image.world.account;
        match owners::alias(owner) {
            Some(alias) => format!("{alias}/{}", self.image.name),
            None => format!("{owner}/{}", self.image.name),
        }
    }

    pub fn image_state(&self) -> ImageState {
        images::state_of(self.state, self.image)
    }

    pub fn failure(&self) -> Option<String> {
        images::failure_of(self.state, self.image)
    }

    pub fn allowed(&self) -> bool {
        settings::allows(&settings::of(self.state, self.viewer), self.image, self.now)
    }

    pub fn virtualization_type(&self) -> &'static str {
        // As an instance of it would show.
        match self.image.isolation {
            Some(Isolation::Container) => "paravirtual",
            Some(Isolation::Vm) | None => "hvm",
        }
    }

    fn kernel(&self, prefix: &str) -> Option<String> {
        self.image.direct_boot.as_ref().map(|boot| kernel_id(prefix, &self.image.world.region, boot))
    }

    /// When it was last launched; only its owner is told.
    pub fn last_launched(&self) -> Option<Time> {
        let of_it = || self.state.get::<ImageUse>(&self.image.world, &self.image.id);
        self.own().then(of_it).flatten().map(|of_it| of_it.launched)
    }

    fn platform(&self) -> Option<&'static str> {
        self.image.platform_details.starts_with("Windows").then_some("Windows")
    }

    /// Its mappings for a reply.
    pub fn mappings(&self) -> Vec<BlockDeviceMapping> {
        self.image.disks.mappings.iter().map(|mapping| self.mapping(mapping)).collect()
    }

    fn mapping(&self, mapping: &Mapping) -> BlockDeviceMapping {
        let device_name = Some(mapping.device_name.clone());
        match &mapping.target {
            MappingTarget::Ephemeral { virtual_name } => BlockDeviceMapping {
                device_name,
                virtual_name: Some(virtual_name.clone()),
                ..Default::default()
            },
            MappingTarget::None => {
                BlockDeviceMapping { device_name, no_device: Some(String::new()), ..Default::default() }
            }
            MappingTarget::Volume(volume) => {
                let kind = volume.volume_type;
                // What a launch that says nothing gets.
                let (iops, throughput) =
                    kind.fit(volume.size_gib, volume.iops, volume.throughput_mib).unwrap_or_default();
                let shown = kind != cumulet_model::storage::VolumeType::Gp2;
                BlockDeviceMapping {
                    device_name,
                    ebs: Some(EbsBlockDevice {
                        delete_on_termination: Some(volume.delete_on_termination),
                        snapshot_id: volume.snapshot_id.as_ref().map(ToString::to_string),
                        volume_size: i32::try_from(volume.size_gib).ok(),
                        volume_type: Some(kind.as_str().into()),
                        iops: iops.filter(|_| shown).and_then(|n| i32::try_from(n).ok()),
                        throughput: throughput.and_then(|n| i32::try_from(n).ok()),
                        encrypted: Some(volume.encrypted == Some(true)),
                        kms_key_id: volume.kms_key_id.clone(),
                        ..Default::default()
                    }),
                    ..Default::default()
                }
            }
        }
    }

    pub fn wire(&self) -> ec2::Image {
        let image = self.image;
        let owner = &image.world.account;
        let failure = self.failure();
        ec2::Image {
            image_id: Some(image.id.to_string()),
            image_location: Some(self.location()),
            image_owner_alias: owners::alias(owner).map(str::to_owned),
            image_type: Some("machine".into()),
            name: Some(image.name.clone()),
            description: Some(image.description.clone()).filter(|text| !text.is_empty()),
            state: Some(self.image_state().as_str().into()),
            state_reason: failure.map(|message| ec2::StateReason {
                code: Some("Server.InternalError".into()),
                message: Some(message),
            }),
            owner_id: Some(owner.to_string()),
            creation_date: Some(time::text(image.creation_time)),
            public: Some(image.public),
            architecture: Some(image.architecture.clone()),
            platform: self.platform().map(str::to_owned),
            platform_details: Some(image.platform_details.clone()),
            usage_operation: Some("RunInstances".into()),
            block_device_mappings: self.mappings(),
            boot_mode: image.boot_mode.map(|mode| mode.as_str().to_owned()),
            kernel_id: self.kernel("aki"),
            ramdisk_id: self.kernel("ari"),
            tpm_support: image.tpm_support.clone(),
            imds_support: image.imds_support.clone(),
            ena_support: Some(image.ena_support),
            hypervisor: Some("xen".into()),
            root_device_name: Some(image.disks.root_device_name.clone()),
            root_device_type: Some("ebs".into()),
            sriov_net_support: image.sriov_net_support.clone(),
            virtualization_type: Some(self.virtualization_type().into()),
            deprecation_time: image.deprecation_time.map(time::text),
            deregistration_protection: Some(protection_word(image.protection, self.now).into()),
            last_launched_time: self.last_launched().map(time::text),
            image_allowed: Some(self.allowed()),
            source_instance_id: image.origin.instance_id.as_ref().map(ToString::to_string),
            source_image_id: image.origin.image_id.as_ref().map(ToString::to_string),
            source_image_region: image.origin.region.clone(),
            free_tier_eligible: Some(true),
            tags: tagspec::wire(self.tags),
            ..Default::default()
        }
    }

    fn volume_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        for volume in self.image.volumes() {
            match filter {
                "block-device-mapping.delete-on-termination" => emit(word(volume.delete_on_termination)),
                "block-device-mapping.encrypted" => emit(word(volume.encrypted == Some(true))),
                "block-device-mapping.snapshot-id" => {
                    volume.snapshot_id.iter().for_each(|id| emit(id.as_str()));
                }
                "block-device-mapping.volume-size" => emit(&volume.size_gib.to_string()),
                "block-device-mapping.volume-type" => emit(volume.volume_type.as_str()),
                _ => {}
            }
        }
    }
}

fn word(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
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
        let mut some = |text: Option<&str>| text.into_iter().for_each(&mut *emit);
        match filter {
            "architecture" => some(Some(&image.architecture)),
            "block-device-mapping.device-name" => {
                image.disks.mappings.iter().for_each(|mapping| some(Some(&mapping.device_name)));
            }
            "boot-mode" => some(image.boot_mode.map(|mode| mode.as_str())),
            "creation-date" => some(Some(&time::text(image.creation_time))),
            "description" => some(Some(&image.description)),
            "ena-support" => some(Some(word(image.ena_support))),
            "free-tier-eligible" => some(Some("true")),
            "hypervisor" => some(Some("xen")),
            "image-allowed" => some(Some(word(self.allowed()))),
            "image-id" => some(Some(image.id.as_str())),
            "image-type" => some(Some("machine")),
            "imds-support" => some(image.imds_support.as_deref()),
            "is-public" => some(Some(word(image.public))),
            "kernel-id" => some(self.kernel("aki").as_deref()),
            "manifest-location" => some(Some(&self.location())),
            "name" => some(Some(&image.name)),
            "owner-alias" => some(owners::alias(&image.world.account)),
            "owner-id" => some(Some(image.world.account.as_str())),
            "platform" => some(self.platform()),
            "ramdisk-id" => some(self.kernel("ari").as_deref()),
            "root-device-name" => some(Some(&image.disks.root_device_name)),
            "root-device-type" => some(Some("ebs")),
            "source-image-id" => some(image.origin.image_id.as_ref().map(AsRef::as_ref)),
            "source-image-region" => some(image.origin.region.as_deref()),
            "source-instance-id" => some(image.origin.instance_id.as_ref().map(AsRef::as_ref)),
            "sriov-net-support" => some(image.sriov_net_support.as_deref()),
            "state" => some(Some(self.image_state().as_str())),
            "state-reason-code" => some(self.failure().map(|_| "Server.InternalError")),
            "state-reason-message" => some(self.failure().as_deref()),
            "tpm-support" => some(image.tpm_support.as_deref()),
            "virtualization-type" => some(Some(self.virtualization_type())),
            // What no image here has matches nothing: product codes, watermarks, scan results, parameters.
            other => self.volume_values(other, emit),
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(self.tags)
    }
}
