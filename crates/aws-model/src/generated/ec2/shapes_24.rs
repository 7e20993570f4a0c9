// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures ImageAncestryEntry to InstanceImageMetadata.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct ImageAncestryEntry {
    pub creation_date: Option<Timestamp>,
    pub image_id: Option<String>,
    pub image_owner_alias: Option<String>,
    pub source_image_id: Option<String>,
    pub source_image_region: Option<String>,
}
/// Descriptor of [`ImageAncestryEntry`].
pub static IMAGE_ANCESTRY_ENTRY: StructDesc = StructDesc { name: "ImageAncestryEntry", members: &[
    Member { name: "CreationDate", query: "CreationDate", xml: "creationDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageOwnerAlias", query: "ImageOwnerAlias", xml: "imageOwnerAlias", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceImageId", query: "SourceImageId", xml: "sourceImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceImageRegion", query: "SourceImageRegion", xml: "sourceImageRegion", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ImageAncestryEntry {
    fn desc(&self) -> &'static StructDesc { &IMAGE_ANCESTRY_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.creation_date,
            1 => &self.image_id,
            2 => &self.image_owner_alias,
            3 => &self.source_image_id,
            4 => &self.source_image_region,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.creation_date,
            1 => &mut self.image_id,
            2 => &mut self.image_owner_alias,
            3 => &mut self.source_image_id,
            4 => &mut self.source_image_region,
            _ => no_member(index),
        }
    }
}
structure!(ImageAncestryEntry);

#[derive(Clone, Default)]
pub struct ImageAttribute {
    pub description: Option<AttributeValue>,
    pub kernel_id: Option<AttributeValue>,
    pub ramdisk_id: Option<AttributeValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub boot_mode: Option<AttributeValue>,
    pub tpm_support: Option<AttributeValue>,
    pub uefi_data: Option<AttributeValue>,
    pub last_launched_time: Option<AttributeValue>,
    pub imds_support: Option<AttributeValue>,
    pub deregistration_protection: Option<AttributeValue>,
    pub image_id: Option<String>,
    pub launch_permissions: Vec<LaunchPermission>,
    pub product_codes: Vec<ProductCode>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
}
/// Descriptor of [`ImageAttribute`].
pub static IMAGE_ATTRIBUTE: StructDesc = StructDesc { name: "ImageAttribute", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "KernelId", query: "Kernel", xml: "kernel", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "RamdiskId", query: "Ramdisk", xml: "ramdisk", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "SriovNetSupport", query: "SriovNetSupport", xml: "sriovNetSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "BootMode", query: "BootMode", xml: "bootMode", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "TpmSupport", query: "TpmSupport", xml: "tpmSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "UefiData", query: "UefiData", xml: "uefiData", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "LastLaunchedTime", query: "LastLaunchedTime", xml: "lastLaunchedTime", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "ImdsSupport", query: "ImdsSupport", xml: "imdsSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "DeregistrationProtection", query: "DeregistrationProtection", xml: "deregistrationProtection", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchPermissions", query: "LaunchPermission", xml: "launchPermission", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_PERMISSION) }) },
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
] };
impl Structure for ImageAttribute {
    fn desc(&self) -> &'static StructDesc { &IMAGE_ATTRIBUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.kernel_id,
            2 => &self.ramdisk_id,
            3 => &self.sriov_net_support,
            4 => &self.boot_mode,
            5 => &self.tpm_support,
            6 => &self.uefi_data,
            7 => &self.last_launched_time,
            8 => &self.imds_support,
            9 => &self.deregistration_protection,
            10 => &self.image_id,
            11 => &self.launch_permissions,
            12 => &self.product_codes,
            13 => &self.block_device_mappings,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.kernel_id,
            2 => &mut self.ramdisk_id,
            3 => &mut self.sriov_net_support,
            4 => &mut self.boot_mode,
            5 => &mut self.tpm_support,
            6 => &mut self.uefi_data,
            7 => &mut self.last_launched_time,
            8 => &mut self.imds_support,
            9 => &mut self.deregistration_protection,
            10 => &mut self.image_id,
            11 => &mut self.launch_permissions,
            12 => &mut self.product_codes,
            13 => &mut self.block_device_mappings,
            _ => no_member(index),
        }
    }
}
structure!(ImageAttribute);

#[derive(Clone, Default)]
pub struct ImageCriterion {
    pub image_providers: Vec<String>,
    pub marketplace_product_codes: Vec<String>,
    pub image_names: Vec<String>,
    pub deprecation_time_condition: Option<DeprecationTimeCondition>,
    pub creation_date_condition: Option<CreationDateCondition>,
}
/// Descriptor of [`ImageCriterion`].
pub static IMAGE_CRITERION: StructDesc = StructDesc { name: "ImageCriterion", members: &[
    Member { name: "ImageProviders", query: "ImageProviderSet", xml: "imageProviderSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MarketplaceProductCodes", query: "MarketplaceProductCodeSet", xml: "marketplaceProductCodeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ImageNames", query: "ImageNameSet", xml: "imageNameSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DeprecationTimeCondition", query: "DeprecationTimeCondition", xml: "deprecationTimeCondition", required: false, sensitive: false, kind: Kind::Struct(&DEPRECATION_TIME_CONDITION) },
    Member { name: "CreationDateCondition", query: "CreationDateCondition", xml: "creationDateCondition", required: false, sensitive: false, kind: Kind::Struct(&CREATION_DATE_CONDITION) },
] };
impl Structure for ImageCriterion {
    fn desc(&self) -> &'static StructDesc { &IMAGE_CRITERION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_providers,
            1 => &self.marketplace_product_codes,
            2 => &self.image_names,
            3 => &self.deprecation_time_condition,
            4 => &self.creation_date_condition,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_providers,
            1 => &mut self.marketplace_product_codes,
            2 => &mut self.image_names,
            3 => &mut self.deprecation_time_condition,
            4 => &mut self.creation_date_condition,
            _ => no_member(index),
        }
    }
}
structure!(ImageCriterion);

#[derive(Clone, Default)]
pub struct ImageCriterionRequest {
    pub image_providers: Vec<String>,
    pub marketplace_product_codes: Vec<String>,
    pub image_names: Vec<String>,
    pub deprecation_time_condition: Option<DeprecationTimeConditionRequest>,
    pub creation_date_condition: Option<CreationDateConditionRequest>,
}
/// Descriptor of [`ImageCriterionRequest`].
pub static IMAGE_CRITERION_REQUEST: StructDesc = StructDesc { name: "ImageCriterionRequest", members: &[
    Member { name: "ImageProviders", query: "ImageProvider", xml: "ImageProvider", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MarketplaceProductCodes", query: "MarketplaceProductCode", xml: "MarketplaceProductCode", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ImageNames", query: "ImageName", xml: "ImageName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DeprecationTimeCondition", query: "DeprecationTimeCondition", xml: "DeprecationTimeCondition", required: false, sensitive: false, kind: Kind::Struct(&DEPRECATION_TIME_CONDITION_REQUEST) },
    Member { name: "CreationDateCondition", query: "CreationDateCondition", xml: "CreationDateCondition", required: false, sensitive: false, kind: Kind::Struct(&CREATION_DATE_CONDITION_REQUEST) },
] };
impl Structure for ImageCriterionRequest {
    fn desc(&self) -> &'static StructDesc { &IMAGE_CRITERION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_providers,
            1 => &self.marketplace_product_codes,
            2 => &self.image_names,
            3 => &self.deprecation_time_condition,
            4 => &self.creation_date_condition,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_providers,
            1 => &mut self.marketplace_product_codes,
            2 => &mut self.image_names,
            3 => &mut self.deprecation_time_condition,
            4 => &mut self.creation_date_condition,
            _ => no_member(index),
        }
    }
}
structure!(ImageCriterionRequest);

#[derive(Clone, Default)]
pub struct ImageDiskContainer {
    pub description: Option<String>,
    pub device_name: Option<String>,
    pub format: Option<String>,
    pub snapshot_id: Option<String>,
    pub url: Option<String>,
    pub user_bucket: Option<UserBucket>,
}
/// Descriptor of [`ImageDiskContainer`].
pub static IMAGE_DISK_CONTAINER: StructDesc = StructDesc { name: "ImageDiskContainer", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceName", query: "DeviceName", xml: "DeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Format", query: "Format", xml: "Format", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Url", query: "Url", xml: "Url", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "UserBucket", query: "UserBucket", xml: "UserBucket", required: false, sensitive: false, kind: Kind::Struct(&USER_BUCKET) },
] };
impl Structure for ImageDiskContainer {
    fn desc(&self) -> &'static StructDesc { &IMAGE_DISK_CONTAINER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.device_name,
            2 => &self.format,
            3 => &self.snapshot_id,
            4 => &self.url,
            5 => &self.user_bucket,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.device_name,
            2 => &mut self.format,
            3 => &mut self.snapshot_id,
            4 => &mut self.url,
            5 => &mut self.user_bucket,
            _ => no_member(index),
        }
    }
}
structure!(ImageDiskContainer);

#[derive(Clone, Default)]
pub struct ImageMetadata {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub image_owner_alias: Option<String>,
    pub creation_date: Option<String>,
    pub deprecation_time: Option<String>,
    pub image_allowed: Option<bool>,
    pub is_public: Option<bool>,
}
/// Descriptor of [`ImageMetadata`].
pub static IMAGE_METADATA: StructDesc = StructDesc { name: "ImageMetadata", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "ImageOwnerId", xml: "imageOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "ImageState", xml: "imageState", required: false, sensitive: false, kind: Kind::Enum(&enums::image_state::DESC) },
    Member { name: "ImageOwnerAlias", query: "ImageOwnerAlias", xml: "imageOwnerAlias", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreationDate", query: "CreationDate", xml: "creationDate", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeprecationTime", query: "DeprecationTime", xml: "deprecationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageAllowed", query: "ImageAllowed", xml: "imageAllowed", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IsPublic", query: "IsPublic", xml: "isPublic", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ImageMetadata {
    fn desc(&self) -> &'static StructDesc { &IMAGE_METADATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.name,
            2 => &self.owner_id,
            3 => &self.state,
            4 => &self.image_owner_alias,
            5 => &self.creation_date,
            6 => &self.deprecation_time,
            7 => &self.image_allowed,
            8 => &self.is_public,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.name,
            2 => &mut self.owner_id,
            3 => &mut self.state,
            4 => &mut self.image_owner_alias,
            5 => &mut self.creation_date,
            6 => &mut self.deprecation_time,
            7 => &mut self.image_allowed,
            8 => &mut self.is_public,
            _ => no_member(index),
        }
    }
}
structure!(ImageMetadata);

#[derive(Clone, Default)]
pub struct ImageRecycleBinInfo {
    pub image_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub recycle_bin_enter_time: Option<Timestamp>,
    pub recycle_bin_exit_time: Option<Timestamp>,
}
/// Descriptor of [`ImageRecycleBinInfo`].
pub static IMAGE_RECYCLE_BIN_INFO: StructDesc = StructDesc { name: "ImageRecycleBinInfo", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RecycleBinEnterTime", query: "RecycleBinEnterTime", xml: "recycleBinEnterTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "RecycleBinExitTime", query: "RecycleBinExitTime", xml: "recycleBinExitTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for ImageRecycleBinInfo {
    fn desc(&self) -> &'static StructDesc { &IMAGE_RECYCLE_BIN_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.name,
            2 => &self.description,
            3 => &self.recycle_bin_enter_time,
            4 => &self.recycle_bin_exit_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.recycle_bin_enter_time,
            4 => &mut self.recycle_bin_exit_time,
            _ => no_member(index),
        }
    }
}
structure!(ImageRecycleBinInfo);

#[derive(Clone, Default)]
pub struct ImageReference {
    pub image_id: Option<String>,
    pub resource_type: Option<String>,
    pub arn: Option<String>,
}
/// Descriptor of [`ImageReference`].
pub static IMAGE_REFERENCE: StructDesc = StructDesc { name: "ImageReference", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::image_reference_resource_type::DESC) },
    Member { name: "Arn", query: "Arn", xml: "arn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ImageReference {
    fn desc(&self) -> &'static StructDesc { &IMAGE_REFERENCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.resource_type,
            2 => &self.arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.resource_type,
            2 => &mut self.arn,
            _ => no_member(index),
        }
    }
}
structure!(ImageReference);

#[derive(Clone, Default)]
pub struct ImageUsageReport {
    pub image_id: Option<String>,
    pub report_id: Option<String>,
    pub resource_types: Vec<ImageUsageResourceType>,
    pub account_ids: Vec<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub expiration_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ImageUsageReport`].
pub static IMAGE_USAGE_REPORT: StructDesc = StructDesc { name: "ImageUsageReport", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReportId", query: "ReportId", xml: "reportId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceTypes", query: "ResourceTypeSet", xml: "resourceTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_USAGE_RESOURCE_TYPE) }) },
    Member { name: "AccountIds", query: "AccountIdSet", xml: "accountIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ExpirationTime", query: "ExpirationTime", xml: "expirationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ImageUsageReport {
    fn desc(&self) -> &'static StructDesc { &IMAGE_USAGE_REPORT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.report_id,
            2 => &self.resource_types,
            3 => &self.account_ids,
            4 => &self.state,
            5 => &self.state_reason,
            6 => &self.creation_time,
            7 => &self.expiration_time,
            8 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.report_id,
            2 => &mut self.resource_types,
            3 => &mut self.account_ids,
            4 => &mut self.state,
            5 => &mut self.state_reason,
            6 => &mut self.creation_time,
            7 => &mut self.expiration_time,
            8 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ImageUsageReport);

#[derive(Clone, Default)]
pub struct ImageUsageReportEntry {
    pub resource_type: Option<String>,
    pub report_id: Option<String>,
    pub usage_count: Option<i64>,
    pub account_id: Option<String>,
    pub image_id: Option<String>,
    pub report_creation_time: Option<Timestamp>,
}
/// Descriptor of [`ImageUsageReportEntry`].
pub static IMAGE_USAGE_REPORT_ENTRY: StructDesc = StructDesc { name: "ImageUsageReportEntry", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReportId", query: "ReportId", xml: "reportId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UsageCount", query: "UsageCount", xml: "usageCount", required: false, sensitive: false, kind: I64 },
    Member { name: "AccountId", query: "AccountId", xml: "accountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReportCreationTime", query: "ReportCreationTime", xml: "reportCreationTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for ImageUsageReportEntry {
    fn desc(&self) -> &'static StructDesc { &IMAGE_USAGE_REPORT_ENTRY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_type,
            1 => &self.report_id,
            2 => &self.usage_count,
            3 => &self.account_id,
            4 => &self.image_id,
            5 => &self.report_creation_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_type,
            1 => &mut self.report_id,
            2 => &mut self.usage_count,
            3 => &mut self.account_id,
            4 => &mut self.image_id,
            5 => &mut self.report_creation_time,
            _ => no_member(index),
        }
    }
}
structure!(ImageUsageReportEntry);

#[derive(Clone, Default)]
pub struct ImageUsageResourceType {
    pub resource_type: Option<String>,
    pub resource_type_options: Vec<ImageUsageResourceTypeOption>,
}
/// Descriptor of [`ImageUsageResourceType`].
pub static IMAGE_USAGE_RESOURCE_TYPE: StructDesc = StructDesc { name: "ImageUsageResourceType", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceTypeOptions", query: "ResourceTypeOptionSet", xml: "resourceTypeOptionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_USAGE_RESOURCE_TYPE_OPTION) }) },
] };
impl Structure for ImageUsageResourceType {
    fn desc(&self) -> &'static StructDesc { &IMAGE_USAGE_RESOURCE_TYPE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_type,
            1 => &self.resource_type_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_type,
            1 => &mut self.resource_type_options,
            _ => no_member(index),
        }
    }
}
structure!(ImageUsageResourceType);

#[derive(Clone, Default)]
pub struct ImageUsageResourceTypeOption {
    pub option_name: Option<String>,
    pub option_values: Vec<String>,
}
/// Descriptor of [`ImageUsageResourceTypeOption`].
pub static IMAGE_USAGE_RESOURCE_TYPE_OPTION: StructDesc = StructDesc { name: "ImageUsageResourceTypeOption", members: &[
    Member { name: "OptionName", query: "OptionName", xml: "optionName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OptionValues", query: "OptionValueSet", xml: "optionValueSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ImageUsageResourceTypeOption {
    fn desc(&self) -> &'static StructDesc { &IMAGE_USAGE_RESOURCE_TYPE_OPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.option_name,
            1 => &self.option_values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.option_name,
            1 => &mut self.option_values,
            _ => no_member(index),
        }
    }
}
structure!(ImageUsageResourceTypeOption);

#[derive(Clone, Default)]
pub struct ImageUsageResourceTypeOptionRequest {
    pub option_name: Option<String>,
    pub option_values: Vec<String>,
}
/// Descriptor of [`ImageUsageResourceTypeOptionRequest`].
pub static IMAGE_USAGE_RESOURCE_TYPE_OPTION_REQUEST: StructDesc = StructDesc { name: "ImageUsageResourceTypeOptionRequest", members: &[
    Member { name: "OptionName", query: "OptionName", xml: "OptionName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OptionValues", query: "OptionValue", xml: "OptionValue", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ImageUsageResourceTypeOptionRequest {
    fn desc(&self) -> &'static StructDesc { &IMAGE_USAGE_RESOURCE_TYPE_OPTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.option_name,
            1 => &self.option_values,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.option_name,
            1 => &mut self.option_values,
            _ => no_member(index),
        }
    }
}
structure!(ImageUsageResourceTypeOptionRequest);

#[derive(Clone, Default)]
pub struct ImageUsageResourceTypeRequest {
    pub resource_type: Option<String>,
    pub resource_type_options: Vec<ImageUsageResourceTypeOptionRequest>,
}
/// Descriptor of [`ImageUsageResourceTypeRequest`].
pub static IMAGE_USAGE_RESOURCE_TYPE_REQUEST: StructDesc = StructDesc { name: "ImageUsageResourceTypeRequest", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceTypeOptions", query: "ResourceTypeOption", xml: "ResourceTypeOption", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_USAGE_RESOURCE_TYPE_OPTION_REQUEST) }) },
] };
impl Structure for ImageUsageResourceTypeRequest {
    fn desc(&self) -> &'static StructDesc { &IMAGE_USAGE_RESOURCE_TYPE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_type,
            1 => &self.resource_type_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_type,
            1 => &mut self.resource_type_options,
            _ => no_member(index),
        }
    }
}
structure!(ImageUsageResourceTypeRequest);

#[derive(Clone, Default)]
pub struct ImportClientVpnClientCertificateRevocationListRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub certificate_revocation_list: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ImportClientVpnClientCertificateRevocationListRequest`].
pub static IMPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_REQUEST: StructDesc = StructDesc { name: "ImportClientVpnClientCertificateRevocationListRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CertificateRevocationList", query: "CertificateRevocationList", xml: "CertificateRevocationList", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ImportClientVpnClientCertificateRevocationListRequest {
    fn desc(&self) -> &'static StructDesc { &IMPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.certificate_revocation_list,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.certificate_revocation_list,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ImportClientVpnClientCertificateRevocationListRequest);

#[derive(Clone, Default)]
pub struct ImportClientVpnClientCertificateRevocationListResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ImportClientVpnClientCertificateRevocationListResult`].
pub static IMPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT: StructDesc = StructDesc { name: "ImportClientVpnClientCertificateRevocationListResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ImportClientVpnClientCertificateRevocationListResult {
    fn desc(&self) -> &'static StructDesc { &IMPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            _ => no_member(index),
        }
    }
}
structure!(ImportClientVpnClientCertificateRevocationListResult);

#[derive(Clone, Default)]
pub struct ImportImageLicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
/// Descriptor of [`ImportImageLicenseConfigurationRequest`].
pub static IMPORT_IMAGE_LICENSE_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "ImportImageLicenseConfigurationRequest", members: &[
    Member { name: "LicenseConfigurationArn", query: "LicenseConfigurationArn", xml: "LicenseConfigurationArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ImportImageLicenseConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &IMPORT_IMAGE_LICENSE_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.license_configuration_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.license_configuration_arn,
            _ => no_member(index),
        }
    }
}
structure!(ImportImageLicenseConfigurationRequest);

#[derive(Clone, Default)]
pub struct ImportImageLicenseConfigurationResponse {
    pub license_configuration_arn: Option<String>,
}
/// Descriptor of [`ImportImageLicenseConfigurationResponse`].
pub static IMPORT_IMAGE_LICENSE_CONFIGURATION_RESPONSE: StructDesc = StructDesc { name: "ImportImageLicenseConfigurationResponse", members: &[
    Member { name: "LicenseConfigurationArn", query: "LicenseConfigurationArn", xml: "licenseConfigurationArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ImportImageLicenseConfigurationResponse {
    fn desc(&self) -> &'static StructDesc { &IMPORT_IMAGE_LICENSE_CONFIGURATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.license_configuration_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.license_configuration_arn,
            _ => no_member(index),
        }
    }
}
structure!(ImportImageLicenseConfigurationResponse);

#[derive(Clone, Default)]
pub struct ImportImageRequest {
    pub architecture: Option<String>,
    pub client_data: Option<ClientData>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub disk_containers: Vec<ImageDiskContainer>,
    pub dry_run: Option<bool>,
    pub encrypted: Option<bool>,
    pub hypervisor: Option<String>,
    pub kms_key_id: Option<String>,
    pub license_type: Option<String>,
    pub platform: Option<String>,
    pub role_name: Option<String>,
    pub license_specifications: Vec<ImportImageLicenseConfigurationRequest>,
    pub tag_specifications: Vec<TagSpecification>,
    pub usage_operation: Option<String>,
    pub boot_mode: Option<String>,
}
/// Descriptor of [`ImportImageRequest`].
pub static IMPORT_IMAGE_REQUEST: StructDesc = StructDesc { name: "ImportImageRequest", members: &[
    Member { name: "Architecture", query: "Architecture", xml: "Architecture", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientData", query: "ClientData", xml: "ClientData", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_DATA) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DiskContainers", query: "DiskContainer", xml: "DiskContainer", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_DISK_CONTAINER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Encrypted", query: "Encrypted", xml: "Encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Hypervisor", query: "Hypervisor", xml: "Hypervisor", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "KmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LicenseType", query: "LicenseType", xml: "LicenseType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Platform", query: "Platform", xml: "Platform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RoleName", query: "RoleName", xml: "RoleName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LicenseSpecifications", query: "LicenseSpecifications", xml: "LicenseSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMPORT_IMAGE_LICENSE_CONFIGURATION_REQUEST) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "UsageOperation", query: "UsageOperation", xml: "UsageOperation", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BootMode", query: "BootMode", xml: "BootMode", required: false, sensitive: false, kind: Kind::Enum(&enums::boot_mode_values::DESC) },
] };
impl Structure for ImportImageRequest {
    fn desc(&self) -> &'static StructDesc { &IMPORT_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.architecture,
            1 => &self.client_data,
            2 => &self.client_token,
            3 => &self.description,
            4 => &self.disk_containers,
            5 => &self.dry_run,
            6 => &self.encrypted,
            7 => &self.hypervisor,
            8 => &self.kms_key_id,
            9 => &self.license_type,
            10 => &self.platform,
            11 => &self.role_name,
            12 => &self.license_specifications,
            13 => &self.tag_specifications,
            14 => &self.usage_operation,
            15 => &self.boot_mode,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.architecture,
            1 => &mut self.client_data,
            2 => &mut self.client_token,
            3 => &mut self.description,
            4 => &mut self.disk_containers,
            5 => &mut self.dry_run,
            6 => &mut self.encrypted,
            7 => &mut self.hypervisor,
            8 => &mut self.kms_key_id,
            9 => &mut self.license_type,
            10 => &mut self.platform,
            11 => &mut self.role_name,
            12 => &mut self.license_specifications,
            13 => &mut self.tag_specifications,
            14 => &mut self.usage_operation,
            15 => &mut self.boot_mode,
            _ => no_member(index),
        }
    }
}
structure!(ImportImageRequest);

#[derive(Clone, Default)]
pub struct ImportImageResult {
    pub architecture: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub hypervisor: Option<String>,
    pub image_id: Option<String>,
    pub import_task_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub license_type: Option<String>,
    pub platform: Option<String>,
    pub progress: Option<String>,
    pub snapshot_details: Vec<SnapshotDetail>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub license_specifications: Vec<ImportImageLicenseConfigurationResponse>,
    pub tags: Vec<Tag>,
    pub usage_operation: Option<String>,
}
/// Descriptor of [`ImportImageResult`].
pub static IMPORT_IMAGE_RESULT: StructDesc = StructDesc { name: "ImportImageResult", members: &[
    Member { name: "Architecture", query: "Architecture", xml: "architecture", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Hypervisor", query: "Hypervisor", xml: "hypervisor", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImportTaskId", query: "ImportTaskId", xml: "importTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LicenseType", query: "LicenseType", xml: "licenseType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotDetails", query: "SnapshotDetailSet", xml: "snapshotDetailSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SNAPSHOT_DETAIL) }) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LicenseSpecifications", query: "LicenseSpecifications", xml: "licenseSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMPORT_IMAGE_LICENSE_CONFIGURATION_RESPONSE) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "UsageOperation", query: "UsageOperation", xml: "usageOperation", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ImportImageResult {
    fn desc(&self) -> &'static StructDesc { &IMPORT_IMAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.architecture,
            1 => &self.description,
            2 => &self.encrypted,
            3 => &self.hypervisor,
            4 => &self.image_id,
            5 => &self.import_task_id,
            6 => &self.kms_key_id,
            7 => &self.license_type,
            8 => &self.platform,
            9 => &self.progress,
            10 => &self.snapshot_details,
            11 => &self.status,
            12 => &self.status_message,
            13 => &self.license_specifications,
            14 => &self.tags,
            15 => &self.usage_operation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.architecture,
            1 => &mut self.description,
            2 => &mut self.encrypted,
            3 => &mut self.hypervisor,
            4 => &mut self.image_id,
            5 => &mut self.import_task_id,
            6 => &mut self.kms_key_id,
            7 => &mut self.license_type,
            8 => &mut self.platform,
            9 => &mut self.progress,
            10 => &mut self.snapshot_details,
            11 => &mut self.status,
            12 => &mut self.status_message,
            13 => &mut self.license_specifications,
            14 => &mut self.tags,
            15 => &mut self.usage_operation,
            _ => no_member(index),
        }
    }
}
structure!(ImportImageResult);

#[derive(Clone, Default)]
pub struct ImportImageTask {
    pub architecture: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub hypervisor: Option<String>,
    pub image_id: Option<String>,
    pub import_task_id: Option<String>,
    pub kms_key_id: Option<String>,
    pub license_type: Option<String>,
    pub platform: Option<String>,
    pub progress: Option<String>,
    pub snapshot_details: Vec<SnapshotDetail>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<Tag>,
    pub license_specifications: Vec<ImportImageLicenseConfigurationResponse>,
    pub usage_operation: Option<String>,
    pub boot_mode: Option<String>,
}
/// Descriptor of [`ImportImageTask`].
pub static IMPORT_IMAGE_TASK: StructDesc = StructDesc { name: "ImportImageTask", members: &[
    Member { name: "Architecture", query: "Architecture", xml: "architecture", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Hypervisor", query: "Hypervisor", xml: "hypervisor", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImportTaskId", query: "ImportTaskId", xml: "importTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LicenseType", query: "LicenseType", xml: "licenseType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotDetails", query: "SnapshotDetailSet", xml: "snapshotDetailSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SNAPSHOT_DETAIL) }) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "LicenseSpecifications", query: "LicenseSpecifications", xml: "licenseSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMPORT_IMAGE_LICENSE_CONFIGURATION_RESPONSE) }) },
    Member { name: "UsageOperation", query: "UsageOperation", xml: "usageOperation", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BootMode", query: "BootMode", xml: "bootMode", required: false, sensitive: false, kind: Kind::Enum(&enums::boot_mode_values::DESC) },
] };
impl Structure for ImportImageTask {
    fn desc(&self) -> &'static StructDesc { &IMPORT_IMAGE_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.architecture,
            1 => &self.description,
            2 => &self.encrypted,
            3 => &self.hypervisor,
            4 => &self.image_id,
            5 => &self.import_task_id,
            6 => &self.kms_key_id,
            7 => &self.license_type,
            8 => &self.platform,
            9 => &self.progress,
            10 => &self.snapshot_details,
            11 => &self.status,
            12 => &self.status_message,
            13 => &self.tags,
            14 => &self.license_specifications,
            15 => &self.usage_operation,
            16 => &self.boot_mode,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.architecture,
            1 => &mut self.description,
            2 => &mut self.encrypted,
            3 => &mut self.hypervisor,
            4 => &mut self.image_id,
            5 => &mut self.import_task_id,
            6 => &mut self.kms_key_id,
            7 => &mut self.license_type,
            8 => &mut self.platform,
            9 => &mut self.progress,
            10 => &mut self.snapshot_details,
            11 => &mut self.status,
            12 => &mut self.status_message,
            13 => &mut self.tags,
            14 => &mut self.license_specifications,
            15 => &mut self.usage_operation,
            16 => &mut self.boot_mode,
            _ => no_member(index),
        }
    }
}
structure!(ImportImageTask);

#[derive(Clone, Default)]
pub struct ImportInstanceLaunchSpecification {
    pub architecture: Option<String>,
    pub group_names: Vec<String>,
    pub group_ids: Vec<String>,
    pub additional_info: Option<String>,
    pub user_data: Option<UserData>,
    pub instance_type: Option<String>,
    pub placement: Option<Placement>,
    pub monitoring: Option<bool>,
    pub subnet_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`ImportInstanceLaunchSpecification`].
pub static IMPORT_INSTANCE_LAUNCH_SPECIFICATION: StructDesc = StructDesc { name: "ImportInstanceLaunchSpecification", members: &[
    Member { name: "Architecture", query: "Architecture", xml: "architecture", required: false, sensitive: false, kind: Kind::Enum(&enums::architecture_values::DESC) },
    Member { name: "GroupNames", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroup", kind: Kind::Str }) },
    Member { name: "GroupIds", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "AdditionalInfo", query: "AdditionalInfo", xml: "additionalInfo", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserData", query: "UserData", xml: "userData", required: false, sensitive: true, kind: Kind::Struct(&USER_DATA) },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "Placement", query: "Placement", xml: "placement", required: false, sensitive: false, kind: Kind::Struct(&PLACEMENT) },
    Member { name: "Monitoring", query: "Monitoring", xml: "monitoring", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", xml: "instanceInitiatedShutdownBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::shutdown_behavior::DESC) },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ImportInstanceLaunchSpecification {
    fn desc(&self) -> &'static StructDesc { &IMPORT_INSTANCE_LAUNCH_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.architecture,
            1 => &self.group_names,
            2 => &self.group_ids,
            3 => &self.additional_info,
            4 => &self.user_data,
            5 => &self.instance_type,
            6 => &self.placement,
            7 => &self.monitoring,
            8 => &self.subnet_id,
            9 => &self.instance_initiated_shutdown_behavior,
            10 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.architecture,
            1 => &mut self.group_names,
            2 => &mut self.group_ids,
            3 => &mut self.additional_info,
            4 => &mut self.user_data,
            5 => &mut self.instance_type,
            6 => &mut self.placement,
            7 => &mut self.monitoring,
            8 => &mut self.subnet_id,
            9 => &mut self.instance_initiated_shutdown_behavior,
            10 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(ImportInstanceLaunchSpecification);

#[derive(Clone, Default)]
pub struct ImportInstanceRequest {
    pub dry_run: Option<bool>,
    pub description: Option<String>,
    pub launch_specification: Option<ImportInstanceLaunchSpecification>,
    pub disk_images: Vec<DiskImage>,
    pub platform: Option<String>,
}
/// Descriptor of [`ImportInstanceRequest`].
pub static IMPORT_INSTANCE_REQUEST: StructDesc = StructDesc { name: "ImportInstanceRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchSpecification", query: "LaunchSpecification", xml: "launchSpecification", required: false, sensitive: false, kind: Kind::Struct(&IMPORT_INSTANCE_LAUNCH_SPECIFICATION) },
    Member { name: "DiskImages", query: "DiskImage", xml: "diskImage", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DISK_IMAGE) }) },
    Member { name: "Platform", query: "Platform", xml: "platform", required: true, sensitive: false, kind: Kind::Enum(&enums::platform_values::DESC) },
] };
impl Structure for ImportInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &IMPORT_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.description,
            2 => &self.launch_specification,
            3 => &self.disk_images,
            4 => &self.platform,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.description,
            2 => &mut self.launch_specification,
            3 => &mut self.disk_images,
            4 => &mut self.platform,
            _ => no_member(index),
        }
    }
}
structure!(ImportInstanceRequest);

#[derive(Clone, Default)]
pub struct ImportInstanceResult {
    pub conversion_task: Option<ConversionTask>,
}
/// Descriptor of [`ImportInstanceResult`].
pub static IMPORT_INSTANCE_RESULT: StructDesc = StructDesc { name: "ImportInstanceResult", members: &[
    Member { name: "ConversionTask", query: "ConversionTask", xml: "conversionTask", required: false, sensitive: false, kind: Kind::Struct(&CONVERSION_TASK) },
] };
impl Structure for ImportInstanceResult {
    fn desc(&self) -> &'static StructDesc { &IMPORT_INSTANCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.conversion_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.conversion_task,
            _ => no_member(index),
        }
    }
}
structure!(ImportInstanceResult);

#[derive(Clone, Default)]
pub struct ImportInstanceTaskDetails {
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub platform: Option<String>,
    pub volumes: Vec<ImportInstanceVolumeDetailItem>,
}
/// Descriptor of [`ImportInstanceTaskDetails`].
pub static IMPORT_INSTANCE_TASK_DETAILS: StructDesc = StructDesc { name: "ImportInstanceTaskDetails", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Enum(&enums::platform_values::DESC) },
    Member { name: "Volumes", query: "Volumes", xml: "volumes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMPORT_INSTANCE_VOLUME_DETAIL_ITEM) }) },
] };
impl Structure for ImportInstanceTaskDetails {
    fn desc(&self) -> &'static StructDesc { &IMPORT_INSTANCE_TASK_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.instance_id,
            2 => &self.platform,
            3 => &self.volumes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.instance_id,
            2 => &mut self.platform,
            3 => &mut self.volumes,
            _ => no_member(index),
        }
    }
}
structure!(ImportInstanceTaskDetails);

#[derive(Clone, Default)]
pub struct ImportInstanceVolumeDetailItem {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub bytes_converted: Option<i64>,
    pub description: Option<String>,
    pub image: Option<DiskImageDescription>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub volume: Option<DiskImageVolumeDescription>,
}
/// Descriptor of [`ImportInstanceVolumeDetailItem`].
pub static IMPORT_INSTANCE_VOLUME_DETAIL_ITEM: StructDesc = StructDesc { name: "ImportInstanceVolumeDetailItem", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BytesConverted", query: "BytesConverted", xml: "bytesConverted", required: false, sensitive: false, kind: I64 },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Image", query: "Image", xml: "image", required: false, sensitive: false, kind: Kind::Struct(&DISK_IMAGE_DESCRIPTION) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Volume", query: "Volume", xml: "volume", required: false, sensitive: false, kind: Kind::Struct(&DISK_IMAGE_VOLUME_DESCRIPTION) },
] };
impl Structure for ImportInstanceVolumeDetailItem {
    fn desc(&self) -> &'static StructDesc { &IMPORT_INSTANCE_VOLUME_DETAIL_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.bytes_converted,
            3 => &self.description,
            4 => &self.image,
            5 => &self.status,
            6 => &self.status_message,
            7 => &self.volume,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.bytes_converted,
            3 => &mut self.description,
            4 => &mut self.image,
            5 => &mut self.status,
            6 => &mut self.status_message,
            7 => &mut self.volume,
            _ => no_member(index),
        }
    }
}
structure!(ImportInstanceVolumeDetailItem);

#[derive(Clone, Default)]
pub struct ImportKeyPairRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub key_name: Option<String>,
    pub public_key_material: Option<Vec<u8>>,
}
/// Descriptor of [`ImportKeyPairRequest`].
pub static IMPORT_KEY_PAIR_REQUEST: StructDesc = StructDesc { name: "ImportKeyPairRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PublicKeyMaterial", query: "PublicKeyMaterial", xml: "publicKeyMaterial", required: true, sensitive: false, kind: Kind::Blob },
] };
impl Structure for ImportKeyPairRequest {
    fn desc(&self) -> &'static StructDesc { &IMPORT_KEY_PAIR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.dry_run,
            2 => &self.key_name,
            3 => &self.public_key_material,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.dry_run,
            2 => &mut self.key_name,
            3 => &mut self.public_key_material,
            _ => no_member(index),
        }
    }
}
structure!(ImportKeyPairRequest);

#[derive(Clone, Default)]
pub struct ImportKeyPairResult {
    pub key_fingerprint: Option<String>,
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ImportKeyPairResult`].
pub static IMPORT_KEY_PAIR_RESULT: StructDesc = StructDesc { name: "ImportKeyPairResult", members: &[
    Member { name: "KeyFingerprint", query: "KeyFingerprint", xml: "keyFingerprint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyPairId", query: "KeyPairId", xml: "keyPairId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ImportKeyPairResult {
    fn desc(&self) -> &'static StructDesc { &IMPORT_KEY_PAIR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key_fingerprint,
            1 => &self.key_name,
            2 => &self.key_pair_id,
            3 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key_fingerprint,
            1 => &mut self.key_name,
            2 => &mut self.key_pair_id,
            3 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ImportKeyPairResult);

#[derive(Clone, Default)]
pub struct ImportSnapshotRequest {
    pub client_data: Option<ClientData>,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub disk_container: Option<SnapshotDiskContainer>,
    pub dry_run: Option<bool>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub role_name: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`ImportSnapshotRequest`].
pub static IMPORT_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "ImportSnapshotRequest", members: &[
    Member { name: "ClientData", query: "ClientData", xml: "ClientData", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_DATA) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DiskContainer", query: "DiskContainer", xml: "DiskContainer", required: false, sensitive: false, kind: Kind::Struct(&SNAPSHOT_DISK_CONTAINER) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Encrypted", query: "Encrypted", xml: "Encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "KmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RoleName", query: "RoleName", xml: "RoleName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for ImportSnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &IMPORT_SNAPSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_data,
            1 => &self.client_token,
            2 => &self.description,
            3 => &self.disk_container,
            4 => &self.dry_run,
            5 => &self.encrypted,
            6 => &self.kms_key_id,
            7 => &self.role_name,
            8 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_data,
            1 => &mut self.client_token,
            2 => &mut self.description,
            3 => &mut self.disk_container,
            4 => &mut self.dry_run,
            5 => &mut self.encrypted,
            6 => &mut self.kms_key_id,
            7 => &mut self.role_name,
            8 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(ImportSnapshotRequest);

#[derive(Clone, Default)]
pub struct ImportSnapshotResult {
    pub description: Option<String>,
    pub import_task_id: Option<String>,
    pub snapshot_task_detail: Option<SnapshotTaskDetail>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ImportSnapshotResult`].
pub static IMPORT_SNAPSHOT_RESULT: StructDesc = StructDesc { name: "ImportSnapshotResult", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImportTaskId", query: "ImportTaskId", xml: "importTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotTaskDetail", query: "SnapshotTaskDetail", xml: "snapshotTaskDetail", required: false, sensitive: false, kind: Kind::Struct(&SNAPSHOT_TASK_DETAIL) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ImportSnapshotResult {
    fn desc(&self) -> &'static StructDesc { &IMPORT_SNAPSHOT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.import_task_id,
            2 => &self.snapshot_task_detail,
            3 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.import_task_id,
            2 => &mut self.snapshot_task_detail,
            3 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ImportSnapshotResult);

#[derive(Clone, Default)]
pub struct ImportSnapshotTask {
    pub description: Option<String>,
    pub import_task_id: Option<String>,
    pub snapshot_task_detail: Option<SnapshotTaskDetail>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ImportSnapshotTask`].
pub static IMPORT_SNAPSHOT_TASK: StructDesc = StructDesc { name: "ImportSnapshotTask", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImportTaskId", query: "ImportTaskId", xml: "importTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotTaskDetail", query: "SnapshotTaskDetail", xml: "snapshotTaskDetail", required: false, sensitive: false, kind: Kind::Struct(&SNAPSHOT_TASK_DETAIL) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ImportSnapshotTask {
    fn desc(&self) -> &'static StructDesc { &IMPORT_SNAPSHOT_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.import_task_id,
            2 => &self.snapshot_task_detail,
            3 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.import_task_id,
            2 => &mut self.snapshot_task_detail,
            3 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ImportSnapshotTask);

#[derive(Clone, Default)]
pub struct ImportVolumeRequest {
    pub availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
    pub availability_zone: Option<String>,
    pub image: Option<DiskImageDetail>,
    pub description: Option<String>,
    pub volume: Option<VolumeDetail>,
}
/// Descriptor of [`ImportVolumeRequest`].
pub static IMPORT_VOLUME_REQUEST: StructDesc = StructDesc { name: "ImportVolumeRequest", members: &[
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Image", query: "Image", xml: "image", required: true, sensitive: false, kind: Kind::Struct(&DISK_IMAGE_DETAIL) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Volume", query: "Volume", xml: "volume", required: true, sensitive: false, kind: Kind::Struct(&VOLUME_DETAIL) },
] };
impl Structure for ImportVolumeRequest {
    fn desc(&self) -> &'static StructDesc { &IMPORT_VOLUME_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone_id,
            1 => &self.dry_run,
            2 => &self.availability_zone,
            3 => &self.image,
            4 => &self.description,
            5 => &self.volume,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone_id,
            1 => &mut self.dry_run,
            2 => &mut self.availability_zone,
            3 => &mut self.image,
            4 => &mut self.description,
            5 => &mut self.volume,
            _ => no_member(index),
        }
    }
}
structure!(ImportVolumeRequest);

#[derive(Clone, Default)]
pub struct ImportVolumeResult {
    pub conversion_task: Option<ConversionTask>,
}
/// Descriptor of [`ImportVolumeResult`].
pub static IMPORT_VOLUME_RESULT: StructDesc = StructDesc { name: "ImportVolumeResult", members: &[
    Member { name: "ConversionTask", query: "ConversionTask", xml: "conversionTask", required: false, sensitive: false, kind: Kind::Struct(&CONVERSION_TASK) },
] };
impl Structure for ImportVolumeResult {
    fn desc(&self) -> &'static StructDesc { &IMPORT_VOLUME_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.conversion_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.conversion_task,
            _ => no_member(index),
        }
    }
}
structure!(ImportVolumeResult);

#[derive(Clone, Default)]
pub struct ImportVolumeTaskDetails {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub bytes_converted: Option<i64>,
    pub description: Option<String>,
    pub image: Option<DiskImageDescription>,
    pub volume: Option<DiskImageVolumeDescription>,
}
/// Descriptor of [`ImportVolumeTaskDetails`].
pub static IMPORT_VOLUME_TASK_DETAILS: StructDesc = StructDesc { name: "ImportVolumeTaskDetails", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BytesConverted", query: "BytesConverted", xml: "bytesConverted", required: false, sensitive: false, kind: I64 },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Image", query: "Image", xml: "image", required: false, sensitive: false, kind: Kind::Struct(&DISK_IMAGE_DESCRIPTION) },
    Member { name: "Volume", query: "Volume", xml: "volume", required: false, sensitive: false, kind: Kind::Struct(&DISK_IMAGE_VOLUME_DESCRIPTION) },
] };
impl Structure for ImportVolumeTaskDetails {
    fn desc(&self) -> &'static StructDesc { &IMPORT_VOLUME_TASK_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.bytes_converted,
            3 => &self.description,
            4 => &self.image,
            5 => &self.volume,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.bytes_converted,
            3 => &mut self.description,
            4 => &mut self.image,
            5 => &mut self.volume,
            _ => no_member(index),
        }
    }
}
structure!(ImportVolumeTaskDetails);

#[derive(Clone, Default)]
pub struct InferenceAcceleratorInfo {
    pub accelerators: Vec<InferenceDeviceInfo>,
    pub total_inference_memory_in_mi_b: Option<i32>,
}
/// Descriptor of [`InferenceAcceleratorInfo`].
pub static INFERENCE_ACCELERATOR_INFO: StructDesc = StructDesc { name: "InferenceAcceleratorInfo", members: &[
    Member { name: "Accelerators", query: "Accelerators", xml: "accelerators", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INFERENCE_DEVICE_INFO) }) },
    Member { name: "TotalInferenceMemoryInMiB", query: "TotalInferenceMemoryInMiB", xml: "totalInferenceMemoryInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InferenceAcceleratorInfo {
    fn desc(&self) -> &'static StructDesc { &INFERENCE_ACCELERATOR_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.accelerators,
            1 => &self.total_inference_memory_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.accelerators,
            1 => &mut self.total_inference_memory_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(InferenceAcceleratorInfo);

#[derive(Clone, Default)]
pub struct InferenceDeviceInfo {
    pub count: Option<i32>,
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<InferenceDeviceMemoryInfo>,
}
/// Descriptor of [`InferenceDeviceInfo`].
pub static INFERENCE_DEVICE_INFO: StructDesc = StructDesc { name: "InferenceDeviceInfo", members: &[
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Manufacturer", query: "Manufacturer", xml: "manufacturer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MemoryInfo", query: "MemoryInfo", xml: "memoryInfo", required: false, sensitive: false, kind: Kind::Struct(&INFERENCE_DEVICE_MEMORY_INFO) },
] };
impl Structure for InferenceDeviceInfo {
    fn desc(&self) -> &'static StructDesc { &INFERENCE_DEVICE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.count,
            1 => &self.name,
            2 => &self.manufacturer,
            3 => &self.memory_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.count,
            1 => &mut self.name,
            2 => &mut self.manufacturer,
            3 => &mut self.memory_info,
            _ => no_member(index),
        }
    }
}
structure!(InferenceDeviceInfo);

#[derive(Clone, Default)]
pub struct InferenceDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
/// Descriptor of [`InferenceDeviceMemoryInfo`].
pub static INFERENCE_DEVICE_MEMORY_INFO: StructDesc = StructDesc { name: "InferenceDeviceMemoryInfo", members: &[
    Member { name: "SizeInMiB", query: "SizeInMiB", xml: "sizeInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InferenceDeviceMemoryInfo {
    fn desc(&self) -> &'static StructDesc { &INFERENCE_DEVICE_MEMORY_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.size_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.size_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(InferenceDeviceMemoryInfo);

#[derive(Clone, Default)]
pub struct InitializationStatusDetails {
    pub initialization_type: Option<String>,
    pub progress: Option<i64>,
    pub estimated_time_to_complete_in_seconds: Option<i64>,
}
/// Descriptor of [`InitializationStatusDetails`].
pub static INITIALIZATION_STATUS_DETAILS: StructDesc = StructDesc { name: "InitializationStatusDetails", members: &[
    Member { name: "InitializationType", query: "InitializationType", xml: "initializationType", required: false, sensitive: false, kind: Kind::Enum(&enums::initialization_type::DESC) },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: I64 },
    Member { name: "EstimatedTimeToCompleteInSeconds", query: "EstimatedTimeToCompleteInSeconds", xml: "estimatedTimeToCompleteInSeconds", required: false, sensitive: false, kind: I64 },
] };
impl Structure for InitializationStatusDetails {
    fn desc(&self) -> &'static StructDesc { &INITIALIZATION_STATUS_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.initialization_type,
            1 => &self.progress,
            2 => &self.estimated_time_to_complete_in_seconds,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.initialization_type,
            1 => &mut self.progress,
            2 => &mut self.estimated_time_to_complete_in_seconds,
            _ => no_member(index),
        }
    }
}
structure!(InitializationStatusDetails);

#[derive(Clone, Default)]
pub struct Instance {
    pub architecture: Option<String>,
    pub block_device_mappings: Vec<InstanceBlockDeviceMapping>,
    pub client_token: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub ena_support: Option<bool>,
    pub hypervisor: Option<String>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub instance_lifecycle: Option<String>,
    pub elastic_gpu_associations: Vec<ElasticGpuAssociation>,
    pub elastic_inference_accelerator_associations: Vec<ElasticInferenceAcceleratorAssociation>,
    pub network_interfaces: Vec<InstanceNetworkInterface>,
    pub outpost_arn: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<String>,
    pub security_groups: Vec<GroupIdentifier>,
    pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>,
    pub tags: Vec<Tag>,
    pub virtualization_type: Option<String>,
    pub cpu_options: Option<CpuOptions>,
    pub capacity_block_id: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub hibernation_options: Option<HibernationOptions>,
    pub licenses: Vec<LicenseConfiguration>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    pub enclave_options: Option<EnclaveOptions>,
    pub boot_mode: Option<String>,
    pub platform_details: Option<String>,
    pub usage_operation: Option<String>,
    pub usage_operation_update_time: Option<Timestamp>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    pub ipv6_address: Option<String>,
    pub tpm_support: Option<String>,
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub current_instance_boot_mode: Option<String>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    pub secondary_interfaces: Vec<InstanceSecondaryInterface>,
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub state: Option<InstanceState>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub state_transition_reason: Option<String>,
    pub key_name: Option<String>,
    pub ami_launch_index: Option<i32>,
    pub product_codes: Vec<ProductCode>,
    pub instance_type: Option<String>,
    pub launch_time: Option<Timestamp>,
    pub placement: Option<Placement>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub platform: Option<String>,
    pub monitoring: Option<Monitoring>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_address: Option<String>,
}
/// Descriptor of [`Instance`].
pub static INSTANCE: StructDesc = StructDesc { name: "Instance", members: &[
    Member { name: "Architecture", query: "Architecture", xml: "architecture", required: false, sensitive: false, kind: Kind::Enum(&enums::architecture_values::DESC) },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_BLOCK_DEVICE_MAPPING) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSupport", query: "EnaSupport", xml: "enaSupport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Hypervisor", query: "Hypervisor", xml: "hypervisor", required: false, sensitive: false, kind: Kind::Enum(&enums::hypervisor_type::DESC) },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "iamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE) },
    Member { name: "InstanceLifecycle", query: "InstanceLifecycle", xml: "instanceLifecycle", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_lifecycle_type::DESC) },
    Member { name: "ElasticGpuAssociations", query: "ElasticGpuAssociationSet", xml: "elasticGpuAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ELASTIC_GPU_ASSOCIATION) }) },
    Member { name: "ElasticInferenceAcceleratorAssociations", query: "ElasticInferenceAcceleratorAssociationSet", xml: "elasticInferenceAcceleratorAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION) }) },
    Member { name: "NetworkInterfaces", query: "NetworkInterfaceSet", xml: "networkInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE) }) },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RootDeviceName", query: "RootDeviceName", xml: "rootDeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RootDeviceType", query: "RootDeviceType", xml: "rootDeviceType", required: false, sensitive: false, kind: Kind::Enum(&enums::device_type::DESC) },
    Member { name: "SecurityGroups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotInstanceRequestId", query: "SpotInstanceRequestId", xml: "spotInstanceRequestId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SriovNetSupport", query: "SriovNetSupport", xml: "sriovNetSupport", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Struct(&STATE_REASON) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VirtualizationType", query: "VirtualizationType", xml: "virtualizationType", required: false, sensitive: false, kind: Kind::Enum(&enums::virtualization_type::DESC) },
    Member { name: "CpuOptions", query: "CpuOptions", xml: "cpuOptions", required: false, sensitive: false, kind: Kind::Struct(&CPU_OPTIONS) },
    Member { name: "CapacityBlockId", query: "CapacityBlockId", xml: "capacityBlockId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationSpecification", query: "CapacityReservationSpecification", xml: "capacityReservationSpecification", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_SPECIFICATION_RESPONSE) },
    Member { name: "HibernationOptions", query: "HibernationOptions", xml: "hibernationOptions", required: false, sensitive: false, kind: Kind::Struct(&HIBERNATION_OPTIONS) },
    Member { name: "Licenses", query: "LicenseSet", xml: "licenseSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LICENSE_CONFIGURATION) }) },
    Member { name: "MetadataOptions", query: "MetadataOptions", xml: "metadataOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_METADATA_OPTIONS_RESPONSE) },
    Member { name: "EnclaveOptions", query: "EnclaveOptions", xml: "enclaveOptions", required: false, sensitive: false, kind: Kind::Struct(&ENCLAVE_OPTIONS) },
    Member { name: "BootMode", query: "BootMode", xml: "bootMode", required: false, sensitive: false, kind: Kind::Enum(&enums::boot_mode_values::DESC) },
    Member { name: "PlatformDetails", query: "PlatformDetails", xml: "platformDetails", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UsageOperation", query: "UsageOperation", xml: "usageOperation", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UsageOperationUpdateTime", query: "UsageOperationUpdateTime", xml: "usageOperationUpdateTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "PrivateDnsNameOptions", query: "PrivateDnsNameOptions", xml: "privateDnsNameOptions", required: false, sensitive: false, kind: Kind::Struct(&PRIVATE_DNS_NAME_OPTIONS_RESPONSE) },
    Member { name: "Ipv6Address", query: "Ipv6Address", xml: "ipv6Address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TpmSupport", query: "TpmSupport", xml: "tpmSupport", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaintenanceOptions", query: "MaintenanceOptions", xml: "maintenanceOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_MAINTENANCE_OPTIONS) },
    Member { name: "CurrentInstanceBootMode", query: "CurrentInstanceBootMode", xml: "currentInstanceBootMode", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_boot_mode_values::DESC) },
    Member { name: "NetworkPerformanceOptions", query: "NetworkPerformanceOptions", xml: "networkPerformanceOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_NETWORK_PERFORMANCE_OPTIONS) },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
    Member { name: "SecondaryInterfaces", query: "SecondaryInterfaceSet", xml: "secondaryInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_SECONDARY_INTERFACE) }) },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "InstanceState", xml: "instanceState", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATE) },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicDnsName", query: "DnsName", xml: "dnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StateTransitionReason", query: "Reason", xml: "reason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AmiLaunchIndex", query: "AmiLaunchIndex", xml: "amiLaunchIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "LaunchTime", query: "LaunchTime", xml: "launchTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Placement", query: "Placement", xml: "placement", required: false, sensitive: false, kind: Kind::Struct(&PLACEMENT) },
    Member { name: "KernelId", query: "KernelId", xml: "kernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "ramdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Enum(&enums::platform_values::DESC) },
    Member { name: "Monitoring", query: "Monitoring", xml: "monitoring", required: false, sensitive: false, kind: Kind::Struct(&MONITORING) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpAddress", query: "IpAddress", xml: "ipAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Instance {
    fn desc(&self) -> &'static StructDesc { &INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.architecture,
            1 => &self.block_device_mappings,
            2 => &self.client_token,
            3 => &self.ebs_optimized,
            4 => &self.ena_support,
            5 => &self.hypervisor,
            6 => &self.iam_instance_profile,
            7 => &self.instance_lifecycle,
            8 => &self.elastic_gpu_associations,
            9 => &self.elastic_inference_accelerator_associations,
            10 => &self.network_interfaces,
            11 => &self.outpost_arn,
            12 => &self.root_device_name,
            13 => &self.root_device_type,
            14 => &self.security_groups,
            15 => &self.source_dest_check,
            16 => &self.spot_instance_request_id,
            17 => &self.sriov_net_support,
            18 => &self.state_reason,
            19 => &self.tags,
            20 => &self.virtualization_type,
            21 => &self.cpu_options,
            22 => &self.capacity_block_id,
            23 => &self.capacity_reservation_id,
            24 => &self.capacity_reservation_specification,
            25 => &self.hibernation_options,
            26 => &self.licenses,
            27 => &self.metadata_options,
            28 => &self.enclave_options,
            29 => &self.boot_mode,
            30 => &self.platform_details,
            31 => &self.usage_operation,
            32 => &self.usage_operation_update_time,
            33 => &self.private_dns_name_options,
            34 => &self.ipv6_address,
            35 => &self.tpm_support,
            36 => &self.maintenance_options,
            37 => &self.current_instance_boot_mode,
            38 => &self.network_performance_options,
            39 => &self.operator,
            40 => &self.secondary_interfaces,
            41 => &self.instance_id,
            42 => &self.image_id,
            43 => &self.state,
            44 => &self.private_dns_name,
            45 => &self.public_dns_name,
            46 => &self.state_transition_reason,
            47 => &self.key_name,
            48 => &self.ami_launch_index,
            49 => &self.product_codes,
            50 => &self.instance_type,
            51 => &self.launch_time,
            52 => &self.placement,
            53 => &self.kernel_id,
            54 => &self.ramdisk_id,
            55 => &self.platform,
            56 => &self.monitoring,
            57 => &self.subnet_id,
            58 => &self.vpc_id,
            59 => &self.private_ip_address,
            60 => &self.public_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.architecture,
            1 => &mut self.block_device_mappings,
            2 => &mut self.client_token,
            3 => &mut self.ebs_optimized,
            4 => &mut self.ena_support,
            5 => &mut self.hypervisor,
            6 => &mut self.iam_instance_profile,
            7 => &mut self.instance_lifecycle,
            8 => &mut self.elastic_gpu_associations,
            9 => &mut self.elastic_inference_accelerator_associations,
            10 => &mut self.network_interfaces,
            11 => &mut self.outpost_arn,
            12 => &mut self.root_device_name,
            13 => &mut self.root_device_type,
            14 => &mut self.security_groups,
            15 => &mut self.source_dest_check,
            16 => &mut self.spot_instance_request_id,
            17 => &mut self.sriov_net_support,
            18 => &mut self.state_reason,
            19 => &mut self.tags,
            20 => &mut self.virtualization_type,
            21 => &mut self.cpu_options,
            22 => &mut self.capacity_block_id,
            23 => &mut self.capacity_reservation_id,
            24 => &mut self.capacity_reservation_specification,
            25 => &mut self.hibernation_options,
            26 => &mut self.licenses,
            27 => &mut self.metadata_options,
            28 => &mut self.enclave_options,
            29 => &mut self.boot_mode,
            30 => &mut self.platform_details,
            31 => &mut self.usage_operation,
            32 => &mut self.usage_operation_update_time,
            33 => &mut self.private_dns_name_options,
            34 => &mut self.ipv6_address,
            35 => &mut self.tpm_support,
            36 => &mut self.maintenance_options,
            37 => &mut self.current_instance_boot_mode,
            38 => &mut self.network_performance_options,
            39 => &mut self.operator,
            40 => &mut self.secondary_interfaces,
            41 => &mut self.instance_id,
            42 => &mut self.image_id,
            43 => &mut self.state,
            44 => &mut self.private_dns_name,
            45 => &mut self.public_dns_name,
            46 => &mut self.state_transition_reason,
            47 => &mut self.key_name,
            48 => &mut self.ami_launch_index,
            49 => &mut self.product_codes,
            50 => &mut self.instance_type,
            51 => &mut self.launch_time,
            52 => &mut self.placement,
            53 => &mut self.kernel_id,
            54 => &mut self.ramdisk_id,
            55 => &mut self.platform,
            56 => &mut self.monitoring,
            57 => &mut self.subnet_id,
            58 => &mut self.vpc_id,
            59 => &mut self.private_ip_address,
            60 => &mut self.public_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(Instance);

#[derive(Clone, Default)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}
/// Descriptor of [`InstanceAttachmentEnaSrdSpecification`].
pub static INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION: StructDesc = StructDesc { name: "InstanceAttachmentEnaSrdSpecification", members: &[
    Member { name: "EnaSrdEnabled", query: "EnaSrdEnabled", xml: "enaSrdEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", xml: "enaSrdUdpSpecification", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION) },
] };
impl Structure for InstanceAttachmentEnaSrdSpecification {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ena_srd_enabled,
            1 => &self.ena_srd_udp_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ena_srd_enabled,
            1 => &mut self.ena_srd_udp_specification,
            _ => no_member(index),
        }
    }
}
structure!(InstanceAttachmentEnaSrdSpecification);

#[derive(Clone, Default)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
/// Descriptor of [`InstanceAttachmentEnaSrdUdpSpecification`].
pub static INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: StructDesc = StructDesc { name: "InstanceAttachmentEnaSrdUdpSpecification", members: &[
    Member { name: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", xml: "enaSrdUdpEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for InstanceAttachmentEnaSrdUdpSpecification {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ena_srd_udp_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ena_srd_udp_enabled,
            _ => no_member(index),
        }
    }
}
structure!(InstanceAttachmentEnaSrdUdpSpecification);

#[derive(Clone, Default)]
pub struct InstanceAttribute {
    pub block_device_mappings: Vec<InstanceBlockDeviceMapping>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub ena_support: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptions>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub instance_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel_id: Option<AttributeValue>,
    pub product_codes: Vec<ProductCode>,
    pub ramdisk_id: Option<AttributeValue>,
    pub root_device_name: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub user_data: Option<AttributeValue>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub groups: Vec<GroupIdentifier>,
}
/// Descriptor of [`InstanceAttribute`].
pub static INSTANCE_ATTRIBUTE: StructDesc = StructDesc { name: "InstanceAttribute", members: &[
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_BLOCK_DEVICE_MAPPING) }) },
    Member { name: "DisableApiTermination", query: "DisableApiTermination", xml: "disableApiTermination", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "EnaSupport", query: "EnaSupport", xml: "enaSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "EnclaveOptions", query: "EnclaveOptions", xml: "enclaveOptions", required: false, sensitive: false, kind: Kind::Struct(&ENCLAVE_OPTIONS) },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", xml: "instanceInitiatedShutdownBehavior", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "KernelId", query: "Kernel", xml: "kernel", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
    Member { name: "RamdiskId", query: "Ramdisk", xml: "ramdisk", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "RootDeviceName", query: "RootDeviceName", xml: "rootDeviceName", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "SriovNetSupport", query: "SriovNetSupport", xml: "sriovNetSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "UserData", query: "UserData", xml: "userData", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "DisableApiStop", query: "DisableApiStop", xml: "disableApiStop", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "Groups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
] };
impl Structure for InstanceAttribute {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_ATTRIBUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.block_device_mappings,
            1 => &self.disable_api_termination,
            2 => &self.ena_support,
            3 => &self.enclave_options,
            4 => &self.ebs_optimized,
            5 => &self.instance_id,
            6 => &self.instance_initiated_shutdown_behavior,
            7 => &self.instance_type,
            8 => &self.kernel_id,
            9 => &self.product_codes,
            10 => &self.ramdisk_id,
            11 => &self.root_device_name,
            12 => &self.source_dest_check,
            13 => &self.sriov_net_support,
            14 => &self.user_data,
            15 => &self.disable_api_stop,
            16 => &self.groups,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.block_device_mappings,
            1 => &mut self.disable_api_termination,
            2 => &mut self.ena_support,
            3 => &mut self.enclave_options,
            4 => &mut self.ebs_optimized,
            5 => &mut self.instance_id,
            6 => &mut self.instance_initiated_shutdown_behavior,
            7 => &mut self.instance_type,
            8 => &mut self.kernel_id,
            9 => &mut self.product_codes,
            10 => &mut self.ramdisk_id,
            11 => &mut self.root_device_name,
            12 => &mut self.source_dest_check,
            13 => &mut self.sriov_net_support,
            14 => &mut self.user_data,
            15 => &mut self.disable_api_stop,
            16 => &mut self.groups,
            _ => no_member(index),
        }
    }
}
structure!(InstanceAttribute);

#[derive(Clone, Default)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}
/// Descriptor of [`InstanceBlockDeviceMapping`].
pub static INSTANCE_BLOCK_DEVICE_MAPPING: StructDesc = StructDesc { name: "InstanceBlockDeviceMapping", members: &[
    Member { name: "DeviceName", query: "DeviceName", xml: "deviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ebs", query: "Ebs", xml: "ebs", required: false, sensitive: false, kind: Kind::Struct(&EBS_INSTANCE_BLOCK_DEVICE) },
] };
impl Structure for InstanceBlockDeviceMapping {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_BLOCK_DEVICE_MAPPING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device_name,
            1 => &self.ebs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device_name,
            1 => &mut self.ebs,
            _ => no_member(index),
        }
    }
}
structure!(InstanceBlockDeviceMapping);

#[derive(Clone, Default)]
pub struct InstanceBlockDeviceMappingSpecification {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDeviceSpecification>,
    pub virtual_name: Option<String>,
    pub no_device: Option<String>,
}
/// Descriptor of [`InstanceBlockDeviceMappingSpecification`].
pub static INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION: StructDesc = StructDesc { name: "InstanceBlockDeviceMappingSpecification", members: &[
    Member { name: "DeviceName", query: "DeviceName", xml: "deviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ebs", query: "Ebs", xml: "ebs", required: false, sensitive: false, kind: Kind::Struct(&EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION) },
    Member { name: "VirtualName", query: "VirtualName", xml: "virtualName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NoDevice", query: "NoDevice", xml: "noDevice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceBlockDeviceMappingSpecification {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device_name,
            1 => &self.ebs,
            2 => &self.virtual_name,
            3 => &self.no_device,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device_name,
            1 => &mut self.ebs,
            2 => &mut self.virtual_name,
            3 => &mut self.no_device,
            _ => no_member(index),
        }
    }
}
structure!(InstanceBlockDeviceMappingSpecification);

#[derive(Clone, Default)]
pub struct InstanceCapacity {
    pub available_capacity: Option<i32>,
    pub instance_type: Option<String>,
    pub total_capacity: Option<i32>,
}
/// Descriptor of [`InstanceCapacity`].
pub static INSTANCE_CAPACITY: StructDesc = StructDesc { name: "InstanceCapacity", members: &[
    Member { name: "AvailableCapacity", query: "AvailableCapacity", xml: "availableCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TotalCapacity", query: "TotalCapacity", xml: "totalCapacity", required: false, sensitive: false, kind: I32 },
] };
impl Structure for InstanceCapacity {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_CAPACITY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.available_capacity,
            1 => &self.instance_type,
            2 => &self.total_capacity,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.available_capacity,
            1 => &mut self.instance_type,
            2 => &mut self.total_capacity,
            _ => no_member(index),
        }
    }
}
structure!(InstanceCapacity);

#[derive(Clone, Default)]
pub struct InstanceConnectEndpointDnsNames {
    pub dns_name: Option<String>,
    pub fips_dns_name: Option<String>,
}
/// Descriptor of [`InstanceConnectEndpointDnsNames`].
pub static INSTANCE_CONNECT_ENDPOINT_DNS_NAMES: StructDesc = StructDesc { name: "InstanceConnectEndpointDnsNames", members: &[
    Member { name: "DnsName", query: "DnsName", xml: "dnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FipsDnsName", query: "FipsDnsName", xml: "fipsDnsName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceConnectEndpointDnsNames {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_CONNECT_ENDPOINT_DNS_NAMES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dns_name,
            1 => &self.fips_dns_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dns_name,
            1 => &mut self.fips_dns_name,
            _ => no_member(index),
        }
    }
}
structure!(InstanceConnectEndpointDnsNames);

#[derive(Clone, Default)]
pub struct InstanceConnectEndpointPublicDnsNames {
    pub ipv4: Option<InstanceConnectEndpointDnsNames>,
    pub dualstack: Option<InstanceConnectEndpointDnsNames>,
}
/// Descriptor of [`InstanceConnectEndpointPublicDnsNames`].
pub static INSTANCE_CONNECT_ENDPOINT_PUBLIC_DNS_NAMES: StructDesc = StructDesc { name: "InstanceConnectEndpointPublicDnsNames", members: &[
    Member { name: "Ipv4", query: "Ipv4", xml: "ipv4", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_CONNECT_ENDPOINT_DNS_NAMES) },
    Member { name: "Dualstack", query: "Dualstack", xml: "dualstack", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_CONNECT_ENDPOINT_DNS_NAMES) },
] };
impl Structure for InstanceConnectEndpointPublicDnsNames {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_CONNECT_ENDPOINT_PUBLIC_DNS_NAMES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv4,
            1 => &self.dualstack,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv4,
            1 => &mut self.dualstack,
            _ => no_member(index),
        }
    }
}
structure!(InstanceConnectEndpointPublicDnsNames);

#[derive(Clone, Default)]
pub struct InstanceCount {
    pub instance_count: Option<i32>,
    pub state: Option<String>,
}
/// Descriptor of [`InstanceCount`].
pub static INSTANCE_COUNT: StructDesc = StructDesc { name: "InstanceCount", members: &[
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::listing_state::DESC) },
] };
impl Structure for InstanceCount {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_COUNT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_count,
            1 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_count,
            1 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(InstanceCount);

#[derive(Clone, Default)]
pub struct InstanceCreditSpecification {
    pub instance_id: Option<String>,
    pub cpu_credits: Option<String>,
}
/// Descriptor of [`InstanceCreditSpecification`].
pub static INSTANCE_CREDIT_SPECIFICATION: StructDesc = StructDesc { name: "InstanceCreditSpecification", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CpuCredits", query: "CpuCredits", xml: "cpuCredits", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceCreditSpecification {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_CREDIT_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.cpu_credits,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.cpu_credits,
            _ => no_member(index),
        }
    }
}
structure!(InstanceCreditSpecification);

#[derive(Clone, Default)]
pub struct InstanceCreditSpecificationRequest {
    pub instance_id: Option<String>,
    pub cpu_credits: Option<String>,
}
/// Descriptor of [`InstanceCreditSpecificationRequest`].
pub static INSTANCE_CREDIT_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "InstanceCreditSpecificationRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CpuCredits", query: "CpuCredits", xml: "CpuCredits", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceCreditSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_CREDIT_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.cpu_credits,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.cpu_credits,
            _ => no_member(index),
        }
    }
}
structure!(InstanceCreditSpecificationRequest);

#[derive(Clone, Default)]
pub struct InstanceEventWindow {
    pub instance_event_window_id: Option<String>,
    pub time_ranges: Vec<InstanceEventWindowTimeRange>,
    pub name: Option<String>,
    pub cron_expression: Option<String>,
    pub association_target: Option<InstanceEventWindowAssociationTarget>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`InstanceEventWindow`].
pub static INSTANCE_EVENT_WINDOW: StructDesc = StructDesc { name: "InstanceEventWindow", members: &[
    Member { name: "InstanceEventWindowId", query: "InstanceEventWindowId", xml: "instanceEventWindowId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TimeRanges", query: "TimeRangeSet", xml: "timeRangeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_EVENT_WINDOW_TIME_RANGE) }) },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CronExpression", query: "CronExpression", xml: "cronExpression", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationTarget", query: "AssociationTarget", xml: "associationTarget", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW_ASSOCIATION_TARGET) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_event_window_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for InstanceEventWindow {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EVENT_WINDOW }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_event_window_id,
            1 => &self.time_ranges,
            2 => &self.name,
            3 => &self.cron_expression,
            4 => &self.association_target,
            5 => &self.state,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_event_window_id,
            1 => &mut self.time_ranges,
            2 => &mut self.name,
            3 => &mut self.cron_expression,
            4 => &mut self.association_target,
            5 => &mut self.state,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(InstanceEventWindow);

#[derive(Clone, Default)]
pub struct InstanceEventWindowAssociationRequest {
    pub instance_ids: Vec<String>,
    pub instance_tags: Vec<Tag>,
    pub dedicated_host_ids: Vec<String>,
}
/// Descriptor of [`InstanceEventWindowAssociationRequest`].
pub static INSTANCE_EVENT_WINDOW_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "InstanceEventWindowAssociationRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceTags", query: "InstanceTag", xml: "InstanceTag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "DedicatedHostIds", query: "DedicatedHostId", xml: "DedicatedHostId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for InstanceEventWindowAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EVENT_WINDOW_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.instance_tags,
            2 => &self.dedicated_host_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.instance_tags,
            2 => &mut self.dedicated_host_ids,
            _ => no_member(index),
        }
    }
}
structure!(InstanceEventWindowAssociationRequest);

#[derive(Clone, Default)]
pub struct InstanceEventWindowAssociationTarget {
    pub instance_ids: Vec<String>,
    pub tags: Vec<Tag>,
    pub dedicated_host_ids: Vec<String>,
}
/// Descriptor of [`InstanceEventWindowAssociationTarget`].
pub static INSTANCE_EVENT_WINDOW_ASSOCIATION_TARGET: StructDesc = StructDesc { name: "InstanceEventWindowAssociationTarget", members: &[
    Member { name: "InstanceIds", query: "InstanceIdSet", xml: "instanceIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "DedicatedHostIds", query: "DedicatedHostIdSet", xml: "dedicatedHostIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for InstanceEventWindowAssociationTarget {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EVENT_WINDOW_ASSOCIATION_TARGET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.tags,
            2 => &self.dedicated_host_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.tags,
            2 => &mut self.dedicated_host_ids,
            _ => no_member(index),
        }
    }
}
structure!(InstanceEventWindowAssociationTarget);

#[derive(Clone, Default)]
pub struct InstanceEventWindowDisassociationRequest {
    pub instance_ids: Vec<String>,
    pub instance_tags: Vec<Tag>,
    pub dedicated_host_ids: Vec<String>,
}
/// Descriptor of [`InstanceEventWindowDisassociationRequest`].
pub static INSTANCE_EVENT_WINDOW_DISASSOCIATION_REQUEST: StructDesc = StructDesc { name: "InstanceEventWindowDisassociationRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceTags", query: "InstanceTag", xml: "InstanceTag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "DedicatedHostIds", query: "DedicatedHostId", xml: "DedicatedHostId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for InstanceEventWindowDisassociationRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EVENT_WINDOW_DISASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.instance_tags,
            2 => &self.dedicated_host_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.instance_tags,
            2 => &mut self.dedicated_host_ids,
            _ => no_member(index),
        }
    }
}
structure!(InstanceEventWindowDisassociationRequest);

#[derive(Clone, Default)]
pub struct InstanceEventWindowStateChange {
    pub instance_event_window_id: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`InstanceEventWindowStateChange`].
pub static INSTANCE_EVENT_WINDOW_STATE_CHANGE: StructDesc = StructDesc { name: "InstanceEventWindowStateChange", members: &[
    Member { name: "InstanceEventWindowId", query: "InstanceEventWindowId", xml: "instanceEventWindowId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_event_window_state::DESC) },
] };
impl Structure for InstanceEventWindowStateChange {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EVENT_WINDOW_STATE_CHANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_event_window_id,
            1 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_event_window_id,
            1 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(InstanceEventWindowStateChange);

#[derive(Clone, Default)]
pub struct InstanceEventWindowTimeRange {
    pub start_week_day: Option<String>,
    pub start_hour: Option<i32>,
    pub end_week_day: Option<String>,
    pub end_hour: Option<i32>,
}
/// Descriptor of [`InstanceEventWindowTimeRange`].
pub static INSTANCE_EVENT_WINDOW_TIME_RANGE: StructDesc = StructDesc { name: "InstanceEventWindowTimeRange", members: &[
    Member { name: "StartWeekDay", query: "StartWeekDay", xml: "startWeekDay", required: false, sensitive: false, kind: Kind::Enum(&enums::week_day::DESC) },
    Member { name: "StartHour", query: "StartHour", xml: "startHour", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 23 } },
    Member { name: "EndWeekDay", query: "EndWeekDay", xml: "endWeekDay", required: false, sensitive: false, kind: Kind::Enum(&enums::week_day::DESC) },
    Member { name: "EndHour", query: "EndHour", xml: "endHour", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 23 } },
] };
impl Structure for InstanceEventWindowTimeRange {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EVENT_WINDOW_TIME_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.start_week_day,
            1 => &self.start_hour,
            2 => &self.end_week_day,
            3 => &self.end_hour,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.start_week_day,
            1 => &mut self.start_hour,
            2 => &mut self.end_week_day,
            3 => &mut self.end_hour,
            _ => no_member(index),
        }
    }
}
structure!(InstanceEventWindowTimeRange);

#[derive(Clone, Default)]
pub struct InstanceEventWindowTimeRangeRequest {
    pub start_week_day: Option<String>,
    pub start_hour: Option<i32>,
    pub end_week_day: Option<String>,
    pub end_hour: Option<i32>,
}
/// Descriptor of [`InstanceEventWindowTimeRangeRequest`].
pub static INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST: StructDesc = StructDesc { name: "InstanceEventWindowTimeRangeRequest", members: &[
    Member { name: "StartWeekDay", query: "StartWeekDay", xml: "StartWeekDay", required: false, sensitive: false, kind: Kind::Enum(&enums::week_day::DESC) },
    Member { name: "StartHour", query: "StartHour", xml: "StartHour", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 23 } },
    Member { name: "EndWeekDay", query: "EndWeekDay", xml: "EndWeekDay", required: false, sensitive: false, kind: Kind::Enum(&enums::week_day::DESC) },
    Member { name: "EndHour", query: "EndHour", xml: "EndHour", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 23 } },
] };
impl Structure for InstanceEventWindowTimeRangeRequest {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.start_week_day,
            1 => &self.start_hour,
            2 => &self.end_week_day,
            3 => &self.end_hour,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.start_week_day,
            1 => &mut self.start_hour,
            2 => &mut self.end_week_day,
            3 => &mut self.end_hour,
            _ => no_member(index),
        }
    }
}
structure!(InstanceEventWindowTimeRangeRequest);

#[derive(Clone, Default)]
pub struct InstanceExportDetails {
    pub instance_id: Option<String>,
    pub target_environment: Option<String>,
}
/// Descriptor of [`InstanceExportDetails`].
pub static INSTANCE_EXPORT_DETAILS: StructDesc = StructDesc { name: "InstanceExportDetails", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetEnvironment", query: "TargetEnvironment", xml: "targetEnvironment", required: false, sensitive: false, kind: Kind::Enum(&enums::export_environment::DESC) },
] };
impl Structure for InstanceExportDetails {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_EXPORT_DETAILS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.target_environment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.target_environment,
            _ => no_member(index),
        }
    }
}
structure!(InstanceExportDetails);

#[derive(Clone, Default)]
pub struct InstanceFamilyCreditSpecification {
    pub instance_family: Option<String>,
    pub cpu_credits: Option<String>,
}
/// Descriptor of [`InstanceFamilyCreditSpecification`].
pub static INSTANCE_FAMILY_CREDIT_SPECIFICATION: StructDesc = StructDesc { name: "InstanceFamilyCreditSpecification", members: &[
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "instanceFamily", required: false, sensitive: false, kind: Kind::Enum(&enums::unlimited_supported_instance_family::DESC) },
    Member { name: "CpuCredits", query: "CpuCredits", xml: "cpuCredits", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for InstanceFamilyCreditSpecification {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_FAMILY_CREDIT_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_family,
            1 => &self.cpu_credits,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_family,
            1 => &mut self.cpu_credits,
            _ => no_member(index),
        }
    }
}
structure!(InstanceFamilyCreditSpecification);

#[derive(Clone, Default)]
pub struct InstanceImageMetadata {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub launch_time: Option<Timestamp>,
    pub availability_zone: Option<String>,
    pub zone_id: Option<String>,
    pub state: Option<InstanceState>,
    pub owner_id: Option<String>,
    pub tags: Vec<Tag>,
    pub image_metadata: Option<ImageMetadata>,
    pub operator: Option<OperatorResponse>,
}
/// Descriptor of [`InstanceImageMetadata`].
pub static INSTANCE_IMAGE_METADATA: StructDesc = StructDesc { name: "InstanceImageMetadata", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "LaunchTime", query: "LaunchTime", xml: "launchTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ZoneId", query: "ZoneId", xml: "zoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "InstanceState", xml: "instanceState", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_STATE) },
    Member { name: "OwnerId", query: "InstanceOwnerId", xml: "instanceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ImageMetadata", query: "ImageMetadata", xml: "imageMetadata", required: false, sensitive: false, kind: Kind::Struct(&IMAGE_METADATA) },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
] };
impl Structure for InstanceImageMetadata {
    fn desc(&self) -> &'static StructDesc { &INSTANCE_IMAGE_METADATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.instance_type,
            2 => &self.launch_time,
            3 => &self.availability_zone,
            4 => &self.zone_id,
            5 => &self.state,
            6 => &self.owner_id,
            7 => &self.tags,
            8 => &self.image_metadata,
            9 => &self.operator,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.instance_type,
            2 => &mut self.launch_time,
            3 => &mut self.availability_zone,
            4 => &mut self.zone_id,
            5 => &mut self.state,
            6 => &mut self.owner_id,
            7 => &mut self.tags,
            8 => &mut self.image_metadata,
            9 => &mut self.operator,
            _ => no_member(index),
        }
    }
}
structure!(InstanceImageMetadata);
