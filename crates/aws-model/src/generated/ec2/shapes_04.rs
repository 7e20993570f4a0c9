// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures ConnectionTrackingSpecificationResponse to CreateInstanceEventWindowResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
/// Descriptor of [`ConnectionTrackingSpecificationResponse`].
pub static CONNECTION_TRACKING_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "ConnectionTrackingSpecificationResponse", members: &[
    Member { name: "TcpEstablishedTimeout", query: "TcpEstablishedTimeout", xml: "tcpEstablishedTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpStreamTimeout", query: "UdpStreamTimeout", xml: "udpStreamTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpTimeout", query: "UdpTimeout", xml: "udpTimeout", required: false, sensitive: false, kind: I32 },
] };
impl Structure for ConnectionTrackingSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &CONNECTION_TRACKING_SPECIFICATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tcp_established_timeout,
            1 => &self.udp_stream_timeout,
            2 => &self.udp_timeout,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tcp_established_timeout,
            1 => &mut self.udp_stream_timeout,
            2 => &mut self.udp_timeout,
            _ => no_member(index),
        }
    }
}
structure!(ConnectionTrackingSpecificationResponse);

#[derive(Clone, Default)]
pub struct ConversionTask {
    pub conversion_task_id: Option<String>,
    pub expiration_time: Option<String>,
    pub import_instance: Option<ImportInstanceTaskDetails>,
    pub import_volume: Option<ImportVolumeTaskDetails>,
    pub state: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`ConversionTask`].
pub static CONVERSION_TASK: StructDesc = StructDesc { name: "ConversionTask", members: &[
    Member { name: "ConversionTaskId", query: "ConversionTaskId", xml: "conversionTaskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExpirationTime", query: "ExpirationTime", xml: "expirationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImportInstance", query: "ImportInstance", xml: "importInstance", required: false, sensitive: false, kind: Kind::Struct(&IMPORT_INSTANCE_TASK_DETAILS) },
    Member { name: "ImportVolume", query: "ImportVolume", xml: "importVolume", required: false, sensitive: false, kind: Kind::Struct(&IMPORT_VOLUME_TASK_DETAILS) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::conversion_task_state::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for ConversionTask {
    fn desc(&self) -> &'static StructDesc { &CONVERSION_TASK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.conversion_task_id,
            1 => &self.expiration_time,
            2 => &self.import_instance,
            3 => &self.import_volume,
            4 => &self.state,
            5 => &self.status_message,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.conversion_task_id,
            1 => &mut self.expiration_time,
            2 => &mut self.import_instance,
            3 => &mut self.import_volume,
            4 => &mut self.state,
            5 => &mut self.status_message,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(ConversionTask);

#[derive(Clone, Default)]
pub struct CopyFpgaImageRequest {
    pub dry_run: Option<bool>,
    pub source_fpga_image_id: Option<String>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub source_region: Option<String>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CopyFpgaImageRequest`].
pub static COPY_FPGA_IMAGE_REQUEST: StructDesc = StructDesc { name: "CopyFpgaImageRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SourceFpgaImageId", query: "SourceFpgaImageId", xml: "SourceFpgaImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceRegion", query: "SourceRegion", xml: "SourceRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CopyFpgaImageRequest {
    fn desc(&self) -> &'static StructDesc { &COPY_FPGA_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.source_fpga_image_id,
            2 => &self.description,
            3 => &self.name,
            4 => &self.source_region,
            5 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.source_fpga_image_id,
            2 => &mut self.description,
            3 => &mut self.name,
            4 => &mut self.source_region,
            5 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CopyFpgaImageRequest);

#[derive(Clone, Default)]
pub struct CopyFpgaImageResult {
    pub fpga_image_id: Option<String>,
}
/// Descriptor of [`CopyFpgaImageResult`].
pub static COPY_FPGA_IMAGE_RESULT: StructDesc = StructDesc { name: "CopyFpgaImageResult", members: &[
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "fpgaImageId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CopyFpgaImageResult {
    fn desc(&self) -> &'static StructDesc { &COPY_FPGA_IMAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpga_image_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpga_image_id,
            _ => no_member(index),
        }
    }
}
structure!(CopyFpgaImageResult);

#[derive(Clone, Default)]
pub struct CopyImageRequest {
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub name: Option<String>,
    pub source_image_id: Option<String>,
    pub source_region: Option<String>,
    pub destination_outpost_arn: Option<String>,
    pub copy_image_tags: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub snapshot_copy_completion_duration_minutes: Option<i64>,
    pub destination_availability_zone: Option<String>,
    pub destination_availability_zone_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CopyImageRequest`].
pub static COPY_IMAGE_REQUEST: StructDesc = StructDesc { name: "CopyImageRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "Name", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SourceImageId", query: "SourceImageId", xml: "SourceImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SourceRegion", query: "SourceRegion", xml: "SourceRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationOutpostArn", query: "DestinationOutpostArn", xml: "DestinationOutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CopyImageTags", query: "CopyImageTags", xml: "CopyImageTags", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "SnapshotCopyCompletionDurationMinutes", query: "SnapshotCopyCompletionDurationMinutes", xml: "SnapshotCopyCompletionDurationMinutes", required: false, sensitive: false, kind: I64 },
    Member { name: "DestinationAvailabilityZone", query: "DestinationAvailabilityZone", xml: "DestinationAvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationAvailabilityZoneId", query: "DestinationAvailabilityZoneId", xml: "DestinationAvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CopyImageRequest {
    fn desc(&self) -> &'static StructDesc { &COPY_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.description,
            2 => &self.encrypted,
            3 => &self.kms_key_id,
            4 => &self.name,
            5 => &self.source_image_id,
            6 => &self.source_region,
            7 => &self.destination_outpost_arn,
            8 => &self.copy_image_tags,
            9 => &self.tag_specifications,
            10 => &self.snapshot_copy_completion_duration_minutes,
            11 => &self.destination_availability_zone,
            12 => &self.destination_availability_zone_id,
            13 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.description,
            2 => &mut self.encrypted,
            3 => &mut self.kms_key_id,
            4 => &mut self.name,
            5 => &mut self.source_image_id,
            6 => &mut self.source_region,
            7 => &mut self.destination_outpost_arn,
            8 => &mut self.copy_image_tags,
            9 => &mut self.tag_specifications,
            10 => &mut self.snapshot_copy_completion_duration_minutes,
            11 => &mut self.destination_availability_zone,
            12 => &mut self.destination_availability_zone_id,
            13 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CopyImageRequest);

#[derive(Clone, Default)]
pub struct CopyImageResult {
    pub image_id: Option<String>,
}
/// Descriptor of [`CopyImageResult`].
pub static COPY_IMAGE_RESULT: StructDesc = StructDesc { name: "CopyImageResult", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CopyImageResult {
    fn desc(&self) -> &'static StructDesc { &COPY_IMAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            _ => no_member(index),
        }
    }
}
structure!(CopyImageResult);

#[derive(Clone, Default)]
pub struct CopySnapshotRequest {
    pub description: Option<String>,
    pub destination_outpost_arn: Option<String>,
    pub destination_region: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub presigned_url: Option<String>,
    pub source_region: Option<String>,
    pub source_snapshot_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub completion_duration_minutes: Option<i32>,
    pub destination_availability_zone: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CopySnapshotRequest`].
pub static COPY_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "CopySnapshotRequest", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationOutpostArn", query: "DestinationOutpostArn", xml: "DestinationOutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationRegion", query: "DestinationRegion", xml: "destinationRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PresignedUrl", query: "PresignedUrl", xml: "presignedUrl", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "SourceRegion", query: "SourceRegion", xml: "SourceRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSnapshotId", query: "SourceSnapshotId", xml: "SourceSnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "CompletionDurationMinutes", query: "CompletionDurationMinutes", xml: "CompletionDurationMinutes", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 2880 } },
    Member { name: "DestinationAvailabilityZone", query: "DestinationAvailabilityZone", xml: "DestinationAvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CopySnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &COPY_SNAPSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.destination_outpost_arn,
            2 => &self.destination_region,
            3 => &self.encrypted,
            4 => &self.kms_key_id,
            5 => &self.presigned_url,
            6 => &self.source_region,
            7 => &self.source_snapshot_id,
            8 => &self.tag_specifications,
            9 => &self.completion_duration_minutes,
            10 => &self.destination_availability_zone,
            11 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.destination_outpost_arn,
            2 => &mut self.destination_region,
            3 => &mut self.encrypted,
            4 => &mut self.kms_key_id,
            5 => &mut self.presigned_url,
            6 => &mut self.source_region,
            7 => &mut self.source_snapshot_id,
            8 => &mut self.tag_specifications,
            9 => &mut self.completion_duration_minutes,
            10 => &mut self.destination_availability_zone,
            11 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CopySnapshotRequest);

#[derive(Clone, Default)]
pub struct CopySnapshotResult {
    pub tags: Vec<Tag>,
    pub snapshot_id: Option<String>,
}
/// Descriptor of [`CopySnapshotResult`].
pub static COPY_SNAPSHOT_RESULT: StructDesc = StructDesc { name: "CopySnapshotResult", members: &[
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CopySnapshotResult {
    fn desc(&self) -> &'static StructDesc { &COPY_SNAPSHOT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tags,
            1 => &self.snapshot_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tags,
            1 => &mut self.snapshot_id,
            _ => no_member(index),
        }
    }
}
structure!(CopySnapshotResult);

#[derive(Clone, Default)]
pub struct CopyVolumesRequest {
    pub source_volume_id: Option<String>,
    pub iops: Option<i32>,
    pub size: Option<i32>,
    pub volume_type: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub multi_attach_enabled: Option<bool>,
    pub throughput: Option<i32>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CopyVolumesRequest`].
pub static COPY_VOLUMES_REQUEST: StructDesc = StructDesc { name: "CopyVolumesRequest", members: &[
    Member { name: "SourceVolumeId", query: "SourceVolumeId", xml: "SourceVolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Iops", query: "Iops", xml: "Iops", required: false, sensitive: false, kind: I32 },
    Member { name: "Size", query: "Size", xml: "Size", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "VolumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "MultiAttachEnabled", query: "MultiAttachEnabled", xml: "MultiAttachEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Throughput", query: "Throughput", xml: "Throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CopyVolumesRequest {
    fn desc(&self) -> &'static StructDesc { &COPY_VOLUMES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_volume_id,
            1 => &self.iops,
            2 => &self.size,
            3 => &self.volume_type,
            4 => &self.dry_run,
            5 => &self.tag_specifications,
            6 => &self.multi_attach_enabled,
            7 => &self.throughput,
            8 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_volume_id,
            1 => &mut self.iops,
            2 => &mut self.size,
            3 => &mut self.volume_type,
            4 => &mut self.dry_run,
            5 => &mut self.tag_specifications,
            6 => &mut self.multi_attach_enabled,
            7 => &mut self.throughput,
            8 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CopyVolumesRequest);

#[derive(Clone, Default)]
pub struct CopyVolumesResult {
    pub volumes: Vec<Volume>,
}
/// Descriptor of [`CopyVolumesResult`].
pub static COPY_VOLUMES_RESULT: StructDesc = StructDesc { name: "CopyVolumesResult", members: &[
    Member { name: "Volumes", query: "VolumeSet", xml: "volumeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&VOLUME) }) },
] };
impl Structure for CopyVolumesResult {
    fn desc(&self) -> &'static StructDesc { &COPY_VOLUMES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volumes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volumes,
            _ => no_member(index),
        }
    }
}
structure!(CopyVolumesResult);

#[derive(Clone, Default)]
pub struct CpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
/// Descriptor of [`CpuOptions`].
pub static CPU_OPTIONS: StructDesc = StructDesc { name: "CpuOptions", members: &[
    Member { name: "CoreCount", query: "CoreCount", xml: "coreCount", required: false, sensitive: false, kind: I32 },
    Member { name: "ThreadsPerCore", query: "ThreadsPerCore", xml: "threadsPerCore", required: false, sensitive: false, kind: I32 },
    Member { name: "AmdSevSnp", query: "AmdSevSnp", xml: "amdSevSnp", required: false, sensitive: false, kind: Kind::Enum(&enums::amd_sev_snp_specification::DESC) },
    Member { name: "NestedVirtualization", query: "NestedVirtualization", xml: "nestedVirtualization", required: false, sensitive: false, kind: Kind::Enum(&enums::nested_virtualization_specification::DESC) },
] };
impl Structure for CpuOptions {
    fn desc(&self) -> &'static StructDesc { &CPU_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.core_count,
            1 => &self.threads_per_core,
            2 => &self.amd_sev_snp,
            3 => &self.nested_virtualization,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.core_count,
            1 => &mut self.threads_per_core,
            2 => &mut self.amd_sev_snp,
            3 => &mut self.nested_virtualization,
            _ => no_member(index),
        }
    }
}
structure!(CpuOptions);

#[derive(Clone, Default)]
pub struct CpuOptionsRequest {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
/// Descriptor of [`CpuOptionsRequest`].
pub static CPU_OPTIONS_REQUEST: StructDesc = StructDesc { name: "CpuOptionsRequest", members: &[
    Member { name: "CoreCount", query: "CoreCount", xml: "CoreCount", required: false, sensitive: false, kind: I32 },
    Member { name: "ThreadsPerCore", query: "ThreadsPerCore", xml: "ThreadsPerCore", required: false, sensitive: false, kind: I32 },
    Member { name: "AmdSevSnp", query: "AmdSevSnp", xml: "AmdSevSnp", required: false, sensitive: false, kind: Kind::Enum(&enums::amd_sev_snp_specification::DESC) },
    Member { name: "NestedVirtualization", query: "NestedVirtualization", xml: "NestedVirtualization", required: false, sensitive: false, kind: Kind::Enum(&enums::nested_virtualization_specification::DESC) },
] };
impl Structure for CpuOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &CPU_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.core_count,
            1 => &self.threads_per_core,
            2 => &self.amd_sev_snp,
            3 => &self.nested_virtualization,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.core_count,
            1 => &mut self.threads_per_core,
            2 => &mut self.amd_sev_snp,
            3 => &mut self.nested_virtualization,
            _ => no_member(index),
        }
    }
}
structure!(CpuOptionsRequest);

#[derive(Clone, Default)]
pub struct CpuPerformanceFactor {
    pub references: Vec<PerformanceFactorReference>,
}
/// Descriptor of [`CpuPerformanceFactor`].
pub static CPU_PERFORMANCE_FACTOR: StructDesc = StructDesc { name: "CpuPerformanceFactor", members: &[
    Member { name: "References", query: "ReferenceSet", xml: "referenceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PERFORMANCE_FACTOR_REFERENCE) }) },
] };
impl Structure for CpuPerformanceFactor {
    fn desc(&self) -> &'static StructDesc { &CPU_PERFORMANCE_FACTOR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.references,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.references,
            _ => no_member(index),
        }
    }
}
structure!(CpuPerformanceFactor);

#[derive(Clone, Default)]
pub struct CpuPerformanceFactorRequest {
    pub references: Vec<PerformanceFactorReferenceRequest>,
}
/// Descriptor of [`CpuPerformanceFactorRequest`].
pub static CPU_PERFORMANCE_FACTOR_REQUEST: StructDesc = StructDesc { name: "CpuPerformanceFactorRequest", members: &[
    Member { name: "References", query: "Reference", xml: "Reference", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PERFORMANCE_FACTOR_REFERENCE_REQUEST) }) },
] };
impl Structure for CpuPerformanceFactorRequest {
    fn desc(&self) -> &'static StructDesc { &CPU_PERFORMANCE_FACTOR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.references,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.references,
            _ => no_member(index),
        }
    }
}
structure!(CpuPerformanceFactorRequest);

#[derive(Clone, Default)]
pub struct CreateCapacityManagerDataExportRequest {
    pub s3_bucket_name: Option<String>,
    pub s3_bucket_prefix: Option<String>,
    pub schedule: Option<String>,
    pub output_format: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateCapacityManagerDataExportRequest`].
pub static CREATE_CAPACITY_MANAGER_DATA_EXPORT_REQUEST: StructDesc = StructDesc { name: "CreateCapacityManagerDataExportRequest", members: &[
    Member { name: "S3BucketName", query: "S3BucketName", xml: "S3BucketName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "S3BucketPrefix", query: "S3BucketPrefix", xml: "S3BucketPrefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Schedule", query: "Schedule", xml: "Schedule", required: true, sensitive: false, kind: Kind::Enum(&enums::schedule::DESC) },
    Member { name: "OutputFormat", query: "OutputFormat", xml: "OutputFormat", required: true, sensitive: false, kind: Kind::Enum(&enums::output_format::DESC) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateCapacityManagerDataExportRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_MANAGER_DATA_EXPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3_bucket_name,
            1 => &self.s3_bucket_prefix,
            2 => &self.schedule,
            3 => &self.output_format,
            4 => &self.client_token,
            5 => &self.dry_run,
            6 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3_bucket_name,
            1 => &mut self.s3_bucket_prefix,
            2 => &mut self.schedule,
            3 => &mut self.output_format,
            4 => &mut self.client_token,
            5 => &mut self.dry_run,
            6 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityManagerDataExportRequest);

#[derive(Clone, Default)]
pub struct CreateCapacityManagerDataExportResult {
    pub capacity_manager_data_export_id: Option<String>,
}
/// Descriptor of [`CreateCapacityManagerDataExportResult`].
pub static CREATE_CAPACITY_MANAGER_DATA_EXPORT_RESULT: StructDesc = StructDesc { name: "CreateCapacityManagerDataExportResult", members: &[
    Member { name: "CapacityManagerDataExportId", query: "CapacityManagerDataExportId", xml: "capacityManagerDataExportId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateCapacityManagerDataExportResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_MANAGER_DATA_EXPORT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_data_export_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_data_export_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityManagerDataExportResult);

#[derive(Clone, Default)]
pub struct CreateCapacityReservationBySplittingRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub source_capacity_reservation_id: Option<String>,
    pub instance_count: Option<i32>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateCapacityReservationBySplittingRequest`].
pub static CREATE_CAPACITY_RESERVATION_BY_SPLITTING_REQUEST: StructDesc = StructDesc { name: "CreateCapacityReservationBySplittingRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceCapacityReservationId", query: "SourceCapacityReservationId", xml: "SourceCapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: true, sensitive: false, kind: I32 },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateCapacityReservationBySplittingRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_RESERVATION_BY_SPLITTING_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.source_capacity_reservation_id,
            3 => &self.instance_count,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.source_capacity_reservation_id,
            3 => &mut self.instance_count,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityReservationBySplittingRequest);

#[derive(Clone, Default)]
pub struct CreateCapacityReservationBySplittingResult {
    pub source_capacity_reservation: Option<CapacityReservation>,
    pub destination_capacity_reservation: Option<CapacityReservation>,
    pub instance_count: Option<i32>,
}
/// Descriptor of [`CreateCapacityReservationBySplittingResult`].
pub static CREATE_CAPACITY_RESERVATION_BY_SPLITTING_RESULT: StructDesc = StructDesc { name: "CreateCapacityReservationBySplittingResult", members: &[
    Member { name: "SourceCapacityReservation", query: "SourceCapacityReservation", xml: "sourceCapacityReservation", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION) },
    Member { name: "DestinationCapacityReservation", query: "DestinationCapacityReservation", xml: "destinationCapacityReservation", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION) },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for CreateCapacityReservationBySplittingResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_RESERVATION_BY_SPLITTING_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_capacity_reservation,
            1 => &self.destination_capacity_reservation,
            2 => &self.instance_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_capacity_reservation,
            1 => &mut self.destination_capacity_reservation,
            2 => &mut self.instance_count,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityReservationBySplittingResult);

#[derive(Clone, Default)]
pub struct CreateCapacityReservationFleetRequest {
    pub allocation_strategy: Option<String>,
    pub client_token: Option<String>,
    pub instance_type_specifications: Vec<ReservationFleetInstanceSpecification>,
    pub tenancy: Option<String>,
    pub total_target_capacity: Option<i32>,
    pub end_date: Option<Timestamp>,
    pub instance_match_criteria: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateCapacityReservationFleetRequest`].
pub static CREATE_CAPACITY_RESERVATION_FLEET_REQUEST: StructDesc = StructDesc { name: "CreateCapacityReservationFleetRequest", members: &[
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "AllocationStrategy", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceTypeSpecifications", query: "InstanceTypeSpecification", xml: "InstanceTypeSpecification", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVATION_FLEET_INSTANCE_SPECIFICATION) }) },
    Member { name: "Tenancy", query: "Tenancy", xml: "Tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_capacity_reservation_tenancy::DESC) },
    Member { name: "TotalTargetCapacity", query: "TotalTargetCapacity", xml: "TotalTargetCapacity", required: true, sensitive: false, kind: I32 },
    Member { name: "EndDate", query: "EndDate", xml: "EndDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceMatchCriteria", query: "InstanceMatchCriteria", xml: "InstanceMatchCriteria", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_instance_match_criteria::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateCapacityReservationFleetRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_RESERVATION_FLEET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_strategy,
            1 => &self.client_token,
            2 => &self.instance_type_specifications,
            3 => &self.tenancy,
            4 => &self.total_target_capacity,
            5 => &self.end_date,
            6 => &self.instance_match_criteria,
            7 => &self.tag_specifications,
            8 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_strategy,
            1 => &mut self.client_token,
            2 => &mut self.instance_type_specifications,
            3 => &mut self.tenancy,
            4 => &mut self.total_target_capacity,
            5 => &mut self.end_date,
            6 => &mut self.instance_match_criteria,
            7 => &mut self.tag_specifications,
            8 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityReservationFleetRequest);

#[derive(Clone, Default)]
pub struct CreateCapacityReservationFleetResult {
    pub capacity_reservation_fleet_id: Option<String>,
    pub state: Option<String>,
    pub total_target_capacity: Option<i32>,
    pub total_fulfilled_capacity: Option<f64>,
    pub instance_match_criteria: Option<String>,
    pub allocation_strategy: Option<String>,
    pub create_time: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub tenancy: Option<String>,
    pub fleet_capacity_reservations: Vec<FleetCapacityReservation>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`CreateCapacityReservationFleetResult`].
pub static CREATE_CAPACITY_RESERVATION_FLEET_RESULT: StructDesc = StructDesc { name: "CreateCapacityReservationFleetResult", members: &[
    Member { name: "CapacityReservationFleetId", query: "CapacityReservationFleetId", xml: "capacityReservationFleetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_fleet_state::DESC) },
    Member { name: "TotalTargetCapacity", query: "TotalTargetCapacity", xml: "totalTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalFulfilledCapacity", query: "TotalFulfilledCapacity", xml: "totalFulfilledCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "InstanceMatchCriteria", query: "InstanceMatchCriteria", xml: "instanceMatchCriteria", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_instance_match_criteria::DESC) },
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "allocationStrategy", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDate", query: "EndDate", xml: "endDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_capacity_reservation_tenancy::DESC) },
    Member { name: "FleetCapacityReservations", query: "FleetCapacityReservationSet", xml: "fleetCapacityReservationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_CAPACITY_RESERVATION) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for CreateCapacityReservationFleetResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_RESERVATION_FLEET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_fleet_id,
            1 => &self.state,
            2 => &self.total_target_capacity,
            3 => &self.total_fulfilled_capacity,
            4 => &self.instance_match_criteria,
            5 => &self.allocation_strategy,
            6 => &self.create_time,
            7 => &self.end_date,
            8 => &self.tenancy,
            9 => &self.fleet_capacity_reservations,
            10 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_fleet_id,
            1 => &mut self.state,
            2 => &mut self.total_target_capacity,
            3 => &mut self.total_fulfilled_capacity,
            4 => &mut self.instance_match_criteria,
            5 => &mut self.allocation_strategy,
            6 => &mut self.create_time,
            7 => &mut self.end_date,
            8 => &mut self.tenancy,
            9 => &mut self.fleet_capacity_reservations,
            10 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityReservationFleetResult);

#[derive(Clone, Default)]
pub struct CreateCapacityReservationRequest {
    pub client_token: Option<String>,
    pub instance_type: Option<String>,
    pub instance_platform: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub tenancy: Option<String>,
    pub instance_count: Option<i32>,
    pub ebs_optimized: Option<bool>,
    pub ephemeral_storage: Option<bool>,
    pub end_date: Option<Timestamp>,
    pub end_date_type: Option<String>,
    pub instance_match_criteria: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub outpost_arn: Option<String>,
    pub placement_group_arn: Option<String>,
    pub start_date: Option<Timestamp>,
    pub commitment_duration: Option<i64>,
    pub delivery_preference: Option<String>,
}
/// Descriptor of [`CreateCapacityReservationRequest`].
pub static CREATE_CAPACITY_RESERVATION_REQUEST: StructDesc = StructDesc { name: "CreateCapacityReservationRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstancePlatform", query: "InstancePlatform", xml: "InstancePlatform", required: true, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_instance_platform::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "Tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_tenancy::DESC) },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: true, sensitive: false, kind: I32 },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "EbsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EphemeralStorage", query: "EphemeralStorage", xml: "EphemeralStorage", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EndDate", query: "EndDate", xml: "EndDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDateType", query: "EndDateType", xml: "EndDateType", required: false, sensitive: false, kind: Kind::Enum(&enums::end_date_type::DESC) },
    Member { name: "InstanceMatchCriteria", query: "InstanceMatchCriteria", xml: "InstanceMatchCriteria", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_match_criteria::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecifications", xml: "TagSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "OutpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PlacementGroupArn", query: "PlacementGroupArn", xml: "PlacementGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartDate", query: "StartDate", xml: "StartDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CommitmentDuration", query: "CommitmentDuration", xml: "CommitmentDuration", required: false, sensitive: false, kind: Kind::I64 { min: 1, max: 200000000 } },
    Member { name: "DeliveryPreference", query: "DeliveryPreference", xml: "DeliveryPreference", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_delivery_preference::DESC) },
] };
impl Structure for CreateCapacityReservationRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_RESERVATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.instance_type,
            2 => &self.instance_platform,
            3 => &self.availability_zone,
            4 => &self.availability_zone_id,
            5 => &self.tenancy,
            6 => &self.instance_count,
            7 => &self.ebs_optimized,
            8 => &self.ephemeral_storage,
            9 => &self.end_date,
            10 => &self.end_date_type,
            11 => &self.instance_match_criteria,
            12 => &self.tag_specifications,
            13 => &self.dry_run,
            14 => &self.outpost_arn,
            15 => &self.placement_group_arn,
            16 => &self.start_date,
            17 => &self.commitment_duration,
            18 => &self.delivery_preference,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.instance_type,
            2 => &mut self.instance_platform,
            3 => &mut self.availability_zone,
            4 => &mut self.availability_zone_id,
            5 => &mut self.tenancy,
            6 => &mut self.instance_count,
            7 => &mut self.ebs_optimized,
            8 => &mut self.ephemeral_storage,
            9 => &mut self.end_date,
            10 => &mut self.end_date_type,
            11 => &mut self.instance_match_criteria,
            12 => &mut self.tag_specifications,
            13 => &mut self.dry_run,
            14 => &mut self.outpost_arn,
            15 => &mut self.placement_group_arn,
            16 => &mut self.start_date,
            17 => &mut self.commitment_duration,
            18 => &mut self.delivery_preference,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityReservationRequest);

#[derive(Clone, Default)]
pub struct CreateCapacityReservationResult {
    pub capacity_reservation: Option<CapacityReservation>,
}
/// Descriptor of [`CreateCapacityReservationResult`].
pub static CREATE_CAPACITY_RESERVATION_RESULT: StructDesc = StructDesc { name: "CreateCapacityReservationResult", members: &[
    Member { name: "CapacityReservation", query: "CapacityReservation", xml: "capacityReservation", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION) },
] };
impl Structure for CreateCapacityReservationResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CAPACITY_RESERVATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation,
            _ => no_member(index),
        }
    }
}
structure!(CreateCapacityReservationResult);

#[derive(Clone, Default)]
pub struct CreateCarrierGatewayRequest {
    pub vpc_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateCarrierGatewayRequest`].
pub static CREATE_CARRIER_GATEWAY_REQUEST: StructDesc = StructDesc { name: "CreateCarrierGatewayRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateCarrierGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CARRIER_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_id,
            1 => &self.tag_specifications,
            2 => &self.dry_run,
            3 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_id,
            1 => &mut self.tag_specifications,
            2 => &mut self.dry_run,
            3 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateCarrierGatewayRequest);

#[derive(Clone, Default)]
pub struct CreateCarrierGatewayResult {
    pub carrier_gateway: Option<CarrierGateway>,
}
/// Descriptor of [`CreateCarrierGatewayResult`].
pub static CREATE_CARRIER_GATEWAY_RESULT: StructDesc = StructDesc { name: "CreateCarrierGatewayResult", members: &[
    Member { name: "CarrierGateway", query: "CarrierGateway", xml: "carrierGateway", required: false, sensitive: false, kind: Kind::Struct(&CARRIER_GATEWAY) },
] };
impl Structure for CreateCarrierGatewayResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CARRIER_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.carrier_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.carrier_gateway,
            _ => no_member(index),
        }
    }
}
structure!(CreateCarrierGatewayResult);

#[derive(Clone, Default)]
pub struct CreateClientVpnEndpointRequest {
    pub client_cidr_block: Option<String>,
    pub server_certificate_arn: Option<String>,
    pub authentication_options: Vec<ClientVpnAuthenticationRequest>,
    pub connection_log_options: Option<ConnectionLogOptions>,
    pub dns_servers: Vec<String>,
    pub transport_protocol: Option<String>,
    pub vpn_port: Option<i32>,
    pub description: Option<String>,
    pub split_tunnel: Option<bool>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub security_group_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub self_service_portal: Option<String>,
    pub client_connect_options: Option<ClientConnectOptions>,
    pub session_timeout_hours: Option<i32>,
    pub client_login_banner_options: Option<ClientLoginBannerOptions>,
    pub client_route_enforcement_options: Option<ClientRouteEnforcementOptions>,
    pub disconnect_on_session_timeout: Option<bool>,
    pub endpoint_ip_address_type: Option<String>,
    pub traffic_ip_address_type: Option<String>,
    pub transit_gateway_configuration: Option<TransitGatewayConfigurationInputStructure>,
}
/// Descriptor of [`CreateClientVpnEndpointRequest`].
pub static CREATE_CLIENT_VPN_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "CreateClientVpnEndpointRequest", members: &[
    Member { name: "ClientCidrBlock", query: "ClientCidrBlock", xml: "ClientCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServerCertificateArn", query: "ServerCertificateArn", xml: "ServerCertificateArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AuthenticationOptions", query: "Authentication", xml: "Authentication", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLIENT_VPN_AUTHENTICATION_REQUEST) }) },
    Member { name: "ConnectionLogOptions", query: "ConnectionLogOptions", xml: "ConnectionLogOptions", required: true, sensitive: false, kind: Kind::Struct(&CONNECTION_LOG_OPTIONS) },
    Member { name: "DnsServers", query: "DnsServers", xml: "DnsServers", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TransportProtocol", query: "TransportProtocol", xml: "TransportProtocol", required: false, sensitive: false, kind: Kind::Enum(&enums::transport_protocol::DESC) },
    Member { name: "VpnPort", query: "VpnPort", xml: "VpnPort", required: false, sensitive: false, kind: I32 },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SplitTunnel", query: "SplitTunnel", xml: "SplitTunnel", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SelfServicePortal", query: "SelfServicePortal", xml: "SelfServicePortal", required: false, sensitive: false, kind: Kind::Enum(&enums::self_service_portal::DESC) },
    Member { name: "ClientConnectOptions", query: "ClientConnectOptions", xml: "ClientConnectOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_CONNECT_OPTIONS) },
    Member { name: "SessionTimeoutHours", query: "SessionTimeoutHours", xml: "SessionTimeoutHours", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientLoginBannerOptions", query: "ClientLoginBannerOptions", xml: "ClientLoginBannerOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_LOGIN_BANNER_OPTIONS) },
    Member { name: "ClientRouteEnforcementOptions", query: "ClientRouteEnforcementOptions", xml: "ClientRouteEnforcementOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_ROUTE_ENFORCEMENT_OPTIONS) },
    Member { name: "DisconnectOnSessionTimeout", query: "DisconnectOnSessionTimeout", xml: "DisconnectOnSessionTimeout", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EndpointIpAddressType", query: "EndpointIpAddressType", xml: "EndpointIpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::endpoint_ip_address_type::DESC) },
    Member { name: "TrafficIpAddressType", query: "TrafficIpAddressType", xml: "TrafficIpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_ip_address_type::DESC) },
    Member { name: "TransitGatewayConfiguration", query: "TransitGatewayConfiguration", xml: "TransitGatewayConfiguration", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONFIGURATION_INPUT_STRUCTURE) },
] };
impl Structure for CreateClientVpnEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CLIENT_VPN_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_cidr_block,
            1 => &self.server_certificate_arn,
            2 => &self.authentication_options,
            3 => &self.connection_log_options,
            4 => &self.dns_servers,
            5 => &self.transport_protocol,
            6 => &self.vpn_port,
            7 => &self.description,
            8 => &self.split_tunnel,
            9 => &self.dry_run,
            10 => &self.client_token,
            11 => &self.tag_specifications,
            12 => &self.security_group_ids,
            13 => &self.vpc_id,
            14 => &self.self_service_portal,
            15 => &self.client_connect_options,
            16 => &self.session_timeout_hours,
            17 => &self.client_login_banner_options,
            18 => &self.client_route_enforcement_options,
            19 => &self.disconnect_on_session_timeout,
            20 => &self.endpoint_ip_address_type,
            21 => &self.traffic_ip_address_type,
            22 => &self.transit_gateway_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_cidr_block,
            1 => &mut self.server_certificate_arn,
            2 => &mut self.authentication_options,
            3 => &mut self.connection_log_options,
            4 => &mut self.dns_servers,
            5 => &mut self.transport_protocol,
            6 => &mut self.vpn_port,
            7 => &mut self.description,
            8 => &mut self.split_tunnel,
            9 => &mut self.dry_run,
            10 => &mut self.client_token,
            11 => &mut self.tag_specifications,
            12 => &mut self.security_group_ids,
            13 => &mut self.vpc_id,
            14 => &mut self.self_service_portal,
            15 => &mut self.client_connect_options,
            16 => &mut self.session_timeout_hours,
            17 => &mut self.client_login_banner_options,
            18 => &mut self.client_route_enforcement_options,
            19 => &mut self.disconnect_on_session_timeout,
            20 => &mut self.endpoint_ip_address_type,
            21 => &mut self.traffic_ip_address_type,
            22 => &mut self.transit_gateway_configuration,
            _ => no_member(index),
        }
    }
}
structure!(CreateClientVpnEndpointRequest);

#[derive(Clone, Default)]
pub struct CreateClientVpnEndpointResult {
    pub client_vpn_endpoint_id: Option<String>,
    pub status: Option<ClientVpnEndpointStatus>,
    pub dns_name: Option<String>,
}
/// Descriptor of [`CreateClientVpnEndpointResult`].
pub static CREATE_CLIENT_VPN_ENDPOINT_RESULT: StructDesc = StructDesc { name: "CreateClientVpnEndpointResult", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_ENDPOINT_STATUS) },
    Member { name: "DnsName", query: "DnsName", xml: "dnsName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateClientVpnEndpointResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CLIENT_VPN_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.status,
            2 => &self.dns_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.status,
            2 => &mut self.dns_name,
            _ => no_member(index),
        }
    }
}
structure!(CreateClientVpnEndpointResult);

#[derive(Clone, Default)]
pub struct CreateClientVpnRouteRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub target_vpc_subnet_id: Option<String>,
    pub description: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateClientVpnRouteRequest`].
pub static CREATE_CLIENT_VPN_ROUTE_REQUEST: StructDesc = StructDesc { name: "CreateClientVpnRouteRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetVpcSubnetId", query: "TargetVpcSubnetId", xml: "TargetVpcSubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateClientVpnRouteRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CLIENT_VPN_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.destination_cidr_block,
            2 => &self.target_vpc_subnet_id,
            3 => &self.description,
            4 => &self.client_token,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.destination_cidr_block,
            2 => &mut self.target_vpc_subnet_id,
            3 => &mut self.description,
            4 => &mut self.client_token,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateClientVpnRouteRequest);

#[derive(Clone, Default)]
pub struct CreateClientVpnRouteResult {
    pub status: Option<ClientVpnRouteStatus>,
}
/// Descriptor of [`CreateClientVpnRouteResult`].
pub static CREATE_CLIENT_VPN_ROUTE_RESULT: StructDesc = StructDesc { name: "CreateClientVpnRouteResult", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_ROUTE_STATUS) },
] };
impl Structure for CreateClientVpnRouteResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CLIENT_VPN_ROUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(CreateClientVpnRouteResult);

#[derive(Clone, Default)]
pub struct CreateCoipCidrRequest {
    pub cidr: Option<String>,
    pub coip_pool_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateCoipCidrRequest`].
pub static CREATE_COIP_CIDR_REQUEST: StructDesc = StructDesc { name: "CreateCoipCidrRequest", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CoipPoolId", query: "CoipPoolId", xml: "CoipPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateCoipCidrRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_COIP_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.coip_pool_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.coip_pool_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateCoipCidrRequest);

#[derive(Clone, Default)]
pub struct CreateCoipCidrResult {
    pub coip_cidr: Option<CoipCidr>,
}
/// Descriptor of [`CreateCoipCidrResult`].
pub static CREATE_COIP_CIDR_RESULT: StructDesc = StructDesc { name: "CreateCoipCidrResult", members: &[
    Member { name: "CoipCidr", query: "CoipCidr", xml: "coipCidr", required: false, sensitive: false, kind: Kind::Struct(&COIP_CIDR) },
] };
impl Structure for CreateCoipCidrResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_COIP_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.coip_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.coip_cidr,
            _ => no_member(index),
        }
    }
}
structure!(CreateCoipCidrResult);

#[derive(Clone, Default)]
pub struct CreateCoipPoolRequest {
    pub local_gateway_route_table_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateCoipPoolRequest`].
pub static CREATE_COIP_POOL_REQUEST: StructDesc = StructDesc { name: "CreateCoipPoolRequest", members: &[
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateCoipPoolRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_COIP_POOL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_id,
            1 => &self.tag_specifications,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_id,
            1 => &mut self.tag_specifications,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateCoipPoolRequest);

#[derive(Clone, Default)]
pub struct CreateCoipPoolResult {
    pub coip_pool: Option<CoipPool>,
}
/// Descriptor of [`CreateCoipPoolResult`].
pub static CREATE_COIP_POOL_RESULT: StructDesc = StructDesc { name: "CreateCoipPoolResult", members: &[
    Member { name: "CoipPool", query: "CoipPool", xml: "coipPool", required: false, sensitive: false, kind: Kind::Struct(&COIP_POOL) },
] };
impl Structure for CreateCoipPoolResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_COIP_POOL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.coip_pool,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.coip_pool,
            _ => no_member(index),
        }
    }
}
structure!(CreateCoipPoolResult);

#[derive(Clone, Default)]
pub struct CreateCustomerGatewayRequest {
    pub bgp_asn: Option<i32>,
    pub public_ip: Option<String>,
    pub certificate_arn: Option<String>,
    pub r#type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub device_name: Option<String>,
    pub ip_address: Option<String>,
    pub bgp_asn_extended: Option<i64>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateCustomerGatewayRequest`].
pub static CREATE_CUSTOMER_GATEWAY_REQUEST: StructDesc = StructDesc { name: "CreateCustomerGatewayRequest", members: &[
    Member { name: "BgpAsn", query: "BgpAsn", xml: "BgpAsn", required: false, sensitive: false, kind: I32 },
    Member { name: "PublicIp", query: "PublicIp", xml: "PublicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CertificateArn", query: "CertificateArn", xml: "CertificateArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "Type", required: true, sensitive: false, kind: Kind::Enum(&enums::gateway_type::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DeviceName", query: "DeviceName", xml: "DeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpAddress", query: "IpAddress", xml: "IpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpAsnExtended", query: "BgpAsnExtended", xml: "BgpAsnExtended", required: false, sensitive: false, kind: I64 },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateCustomerGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_CUSTOMER_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bgp_asn,
            1 => &self.public_ip,
            2 => &self.certificate_arn,
            3 => &self.r#type,
            4 => &self.tag_specifications,
            5 => &self.device_name,
            6 => &self.ip_address,
            7 => &self.bgp_asn_extended,
            8 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bgp_asn,
            1 => &mut self.public_ip,
            2 => &mut self.certificate_arn,
            3 => &mut self.r#type,
            4 => &mut self.tag_specifications,
            5 => &mut self.device_name,
            6 => &mut self.ip_address,
            7 => &mut self.bgp_asn_extended,
            8 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateCustomerGatewayRequest);

#[derive(Clone, Default)]
pub struct CreateCustomerGatewayResult {
    pub customer_gateway: Option<CustomerGateway>,
}
/// Descriptor of [`CreateCustomerGatewayResult`].
pub static CREATE_CUSTOMER_GATEWAY_RESULT: StructDesc = StructDesc { name: "CreateCustomerGatewayResult", members: &[
    Member { name: "CustomerGateway", query: "CustomerGateway", xml: "customerGateway", required: false, sensitive: false, kind: Kind::Struct(&CUSTOMER_GATEWAY) },
] };
impl Structure for CreateCustomerGatewayResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_CUSTOMER_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.customer_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.customer_gateway,
            _ => no_member(index),
        }
    }
}
structure!(CreateCustomerGatewayResult);

#[derive(Clone, Default)]
pub struct CreateDefaultSubnetRequest {
    pub availability_zone: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`CreateDefaultSubnetRequest`].
pub static CREATE_DEFAULT_SUBNET_REQUEST: StructDesc = StructDesc { name: "CreateDefaultSubnetRequest", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv6Native", query: "Ipv6Native", xml: "Ipv6Native", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateDefaultSubnetRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_DEFAULT_SUBNET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.dry_run,
            2 => &self.ipv6_native,
            3 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.dry_run,
            2 => &mut self.ipv6_native,
            3 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateDefaultSubnetRequest);

#[derive(Clone, Default)]
pub struct CreateDefaultSubnetResult {
    pub subnet: Option<Subnet>,
}
/// Descriptor of [`CreateDefaultSubnetResult`].
pub static CREATE_DEFAULT_SUBNET_RESULT: StructDesc = StructDesc { name: "CreateDefaultSubnetResult", members: &[
    Member { name: "Subnet", query: "Subnet", xml: "subnet", required: false, sensitive: false, kind: Kind::Struct(&SUBNET) },
] };
impl Structure for CreateDefaultSubnetResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_DEFAULT_SUBNET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet,
            _ => no_member(index),
        }
    }
}
structure!(CreateDefaultSubnetResult);

#[derive(Clone, Default)]
pub struct CreateDefaultVpcRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateDefaultVpcRequest`].
pub static CREATE_DEFAULT_VPC_REQUEST: StructDesc = StructDesc { name: "CreateDefaultVpcRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateDefaultVpcRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_DEFAULT_VPC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateDefaultVpcRequest);

#[derive(Clone, Default)]
pub struct CreateDefaultVpcResult {
    pub vpc: Option<Vpc>,
}
/// Descriptor of [`CreateDefaultVpcResult`].
pub static CREATE_DEFAULT_VPC_RESULT: StructDesc = StructDesc { name: "CreateDefaultVpcResult", members: &[
    Member { name: "Vpc", query: "Vpc", xml: "vpc", required: false, sensitive: false, kind: Kind::Struct(&VPC) },
] };
impl Structure for CreateDefaultVpcResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_DEFAULT_VPC_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc,
            _ => no_member(index),
        }
    }
}
structure!(CreateDefaultVpcResult);

#[derive(Clone, Default)]
pub struct CreateDelegateMacVolumeOwnershipTaskRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub mac_credentials: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateDelegateMacVolumeOwnershipTaskRequest`].
pub static CREATE_DELEGATE_MAC_VOLUME_OWNERSHIP_TASK_REQUEST: StructDesc = StructDesc { name: "CreateDelegateMacVolumeOwnershipTaskRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MacCredentials", query: "MacCredentials", xml: "MacCredentials", required: true, sensitive: true, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateDelegateMacVolumeOwnershipTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_DELEGATE_MAC_VOLUME_OWNERSHIP_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.instance_id,
            3 => &self.mac_credentials,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.instance_id,
            3 => &mut self.mac_credentials,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateDelegateMacVolumeOwnershipTaskRequest);

#[derive(Clone, Default)]
pub struct CreateDelegateMacVolumeOwnershipTaskResult {
    pub mac_modification_task: Option<MacModificationTask>,
}
/// Descriptor of [`CreateDelegateMacVolumeOwnershipTaskResult`].
pub static CREATE_DELEGATE_MAC_VOLUME_OWNERSHIP_TASK_RESULT: StructDesc = StructDesc { name: "CreateDelegateMacVolumeOwnershipTaskResult", members: &[
    Member { name: "MacModificationTask", query: "MacModificationTask", xml: "macModificationTask", required: false, sensitive: false, kind: Kind::Struct(&MAC_MODIFICATION_TASK) },
] };
impl Structure for CreateDelegateMacVolumeOwnershipTaskResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_DELEGATE_MAC_VOLUME_OWNERSHIP_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.mac_modification_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.mac_modification_task,
            _ => no_member(index),
        }
    }
}
structure!(CreateDelegateMacVolumeOwnershipTaskResult);

#[derive(Clone, Default)]
pub struct CreateDhcpOptionsRequest {
    pub dhcp_configurations: Vec<NewDhcpConfiguration>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateDhcpOptionsRequest`].
pub static CREATE_DHCP_OPTIONS_REQUEST: StructDesc = StructDesc { name: "CreateDhcpOptionsRequest", members: &[
    Member { name: "DhcpConfigurations", query: "DhcpConfiguration", xml: "dhcpConfiguration", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NEW_DHCP_CONFIGURATION) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateDhcpOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_DHCP_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dhcp_configurations,
            1 => &self.tag_specifications,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dhcp_configurations,
            1 => &mut self.tag_specifications,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateDhcpOptionsRequest);

#[derive(Clone, Default)]
pub struct CreateDhcpOptionsResult {
    pub dhcp_options: Option<DhcpOptions>,
}
/// Descriptor of [`CreateDhcpOptionsResult`].
pub static CREATE_DHCP_OPTIONS_RESULT: StructDesc = StructDesc { name: "CreateDhcpOptionsResult", members: &[
    Member { name: "DhcpOptions", query: "DhcpOptions", xml: "dhcpOptions", required: false, sensitive: false, kind: Kind::Struct(&DHCP_OPTIONS) },
] };
impl Structure for CreateDhcpOptionsResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_DHCP_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dhcp_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dhcp_options,
            _ => no_member(index),
        }
    }
}
structure!(CreateDhcpOptionsResult);

#[derive(Clone, Default)]
pub struct CreateEgressOnlyInternetGatewayRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateEgressOnlyInternetGatewayRequest`].
pub static CREATE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST: StructDesc = StructDesc { name: "CreateEgressOnlyInternetGatewayRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateEgressOnlyInternetGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.vpc_id,
            3 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.vpc_id,
            3 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateEgressOnlyInternetGatewayRequest);

#[derive(Clone, Default)]
pub struct CreateEgressOnlyInternetGatewayResult {
    pub client_token: Option<String>,
    pub egress_only_internet_gateway: Option<EgressOnlyInternetGateway>,
}
/// Descriptor of [`CreateEgressOnlyInternetGatewayResult`].
pub static CREATE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT: StructDesc = StructDesc { name: "CreateEgressOnlyInternetGatewayResult", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EgressOnlyInternetGateway", query: "EgressOnlyInternetGateway", xml: "egressOnlyInternetGateway", required: false, sensitive: false, kind: Kind::Struct(&EGRESS_ONLY_INTERNET_GATEWAY) },
] };
impl Structure for CreateEgressOnlyInternetGatewayResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.egress_only_internet_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.egress_only_internet_gateway,
            _ => no_member(index),
        }
    }
}
structure!(CreateEgressOnlyInternetGatewayResult);

#[derive(Clone, Default)]
pub struct CreateFleetError {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
/// Descriptor of [`CreateFleetError`].
pub static CREATE_FLEET_ERROR: StructDesc = StructDesc { name: "CreateFleetError", members: &[
    Member { name: "LaunchTemplateAndOverrides", query: "LaunchTemplateAndOverrides", xml: "launchTemplateAndOverrides", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE) },
    Member { name: "Lifecycle", query: "Lifecycle", xml: "lifecycle", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_lifecycle::DESC) },
    Member { name: "ErrorCode", query: "ErrorCode", xml: "errorCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ErrorMessage", query: "ErrorMessage", xml: "errorMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateFleetError {
    fn desc(&self) -> &'static StructDesc { &CREATE_FLEET_ERROR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_and_overrides,
            1 => &self.lifecycle,
            2 => &self.error_code,
            3 => &self.error_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_and_overrides,
            1 => &mut self.lifecycle,
            2 => &mut self.error_code,
            3 => &mut self.error_message,
            _ => no_member(index),
        }
    }
}
structure!(CreateFleetError);

#[derive(Clone, Default)]
pub struct CreateFleetInstance {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<String>,
    pub instance_ids: Vec<String>,
    pub instance_type: Option<String>,
    pub platform: Option<String>,
}
/// Descriptor of [`CreateFleetInstance`].
pub static CREATE_FLEET_INSTANCE: StructDesc = StructDesc { name: "CreateFleetInstance", members: &[
    Member { name: "LaunchTemplateAndOverrides", query: "LaunchTemplateAndOverrides", xml: "launchTemplateAndOverrides", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE) },
    Member { name: "Lifecycle", query: "Lifecycle", xml: "lifecycle", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_lifecycle::DESC) },
    Member { name: "InstanceIds", query: "InstanceIds", xml: "instanceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Enum(&enums::platform_values::DESC) },
] };
impl Structure for CreateFleetInstance {
    fn desc(&self) -> &'static StructDesc { &CREATE_FLEET_INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_and_overrides,
            1 => &self.lifecycle,
            2 => &self.instance_ids,
            3 => &self.instance_type,
            4 => &self.platform,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_and_overrides,
            1 => &mut self.lifecycle,
            2 => &mut self.instance_ids,
            3 => &mut self.instance_type,
            4 => &mut self.platform,
            _ => no_member(index),
        }
    }
}
structure!(CreateFleetInstance);

#[derive(Clone, Default)]
pub struct CreateFleetRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub spot_options: Option<SpotOptionsRequest>,
    pub on_demand_options: Option<OnDemandOptionsRequest>,
    pub reserved_capacity_options: Option<ReservedCapacityOptionsRequest>,
    pub excess_capacity_termination_policy: Option<String>,
    pub launch_template_configs: Vec<FleetLaunchTemplateConfigRequest>,
    pub target_capacity_specification: Option<TargetCapacitySpecificationRequest>,
    pub terminate_instances_with_expiration: Option<bool>,
    pub r#type: Option<String>,
    pub valid_from: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub replace_unhealthy_instances: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub context: Option<String>,
}
/// Descriptor of [`CreateFleetRequest`].
pub static CREATE_FLEET_REQUEST: StructDesc = StructDesc { name: "CreateFleetRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotOptions", query: "SpotOptions", xml: "SpotOptions", required: false, sensitive: false, kind: Kind::Struct(&SPOT_OPTIONS_REQUEST) },
    Member { name: "OnDemandOptions", query: "OnDemandOptions", xml: "OnDemandOptions", required: false, sensitive: false, kind: Kind::Struct(&ON_DEMAND_OPTIONS_REQUEST) },
    Member { name: "ReservedCapacityOptions", query: "ReservedCapacityOptions", xml: "ReservedCapacityOptions", required: false, sensitive: false, kind: Kind::Struct(&RESERVED_CAPACITY_OPTIONS_REQUEST) },
    Member { name: "ExcessCapacityTerminationPolicy", query: "ExcessCapacityTerminationPolicy", xml: "ExcessCapacityTerminationPolicy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_excess_capacity_termination_policy::DESC) },
    Member { name: "LaunchTemplateConfigs", query: "LaunchTemplateConfigs", xml: "LaunchTemplateConfigs", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_CONFIG_REQUEST) }) },
    Member { name: "TargetCapacitySpecification", query: "TargetCapacitySpecification", xml: "TargetCapacitySpecification", required: true, sensitive: false, kind: Kind::Struct(&TARGET_CAPACITY_SPECIFICATION_REQUEST) },
    Member { name: "TerminateInstancesWithExpiration", query: "TerminateInstancesWithExpiration", xml: "TerminateInstancesWithExpiration", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Type", query: "Type", xml: "Type", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_type::DESC) },
    Member { name: "ValidFrom", query: "ValidFrom", xml: "ValidFrom", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "ValidUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReplaceUnhealthyInstances", query: "ReplaceUnhealthyInstances", xml: "ReplaceUnhealthyInstances", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "Context", query: "Context", xml: "Context", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateFleetRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_FLEET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.spot_options,
            3 => &self.on_demand_options,
            4 => &self.reserved_capacity_options,
            5 => &self.excess_capacity_termination_policy,
            6 => &self.launch_template_configs,
            7 => &self.target_capacity_specification,
            8 => &self.terminate_instances_with_expiration,
            9 => &self.r#type,
            10 => &self.valid_from,
            11 => &self.valid_until,
            12 => &self.replace_unhealthy_instances,
            13 => &self.tag_specifications,
            14 => &self.context,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.spot_options,
            3 => &mut self.on_demand_options,
            4 => &mut self.reserved_capacity_options,
            5 => &mut self.excess_capacity_termination_policy,
            6 => &mut self.launch_template_configs,
            7 => &mut self.target_capacity_specification,
            8 => &mut self.terminate_instances_with_expiration,
            9 => &mut self.r#type,
            10 => &mut self.valid_from,
            11 => &mut self.valid_until,
            12 => &mut self.replace_unhealthy_instances,
            13 => &mut self.tag_specifications,
            14 => &mut self.context,
            _ => no_member(index),
        }
    }
}
structure!(CreateFleetRequest);

#[derive(Clone, Default)]
pub struct CreateFleetResult {
    pub fleet_id: Option<String>,
    pub errors: Vec<CreateFleetError>,
    pub instances: Vec<CreateFleetInstance>,
}
/// Descriptor of [`CreateFleetResult`].
pub static CREATE_FLEET_RESULT: StructDesc = StructDesc { name: "CreateFleetResult", members: &[
    Member { name: "FleetId", query: "FleetId", xml: "fleetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Errors", query: "ErrorSet", xml: "errorSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_FLEET_ERROR) }) },
    Member { name: "Instances", query: "FleetInstanceSet", xml: "fleetInstanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CREATE_FLEET_INSTANCE) }) },
] };
impl Structure for CreateFleetResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_FLEET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fleet_id,
            1 => &self.errors,
            2 => &self.instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fleet_id,
            1 => &mut self.errors,
            2 => &mut self.instances,
            _ => no_member(index),
        }
    }
}
structure!(CreateFleetResult);

#[derive(Clone, Default)]
pub struct CreateFlowLogsRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub deliver_logs_permission_arn: Option<String>,
    pub deliver_cross_account_role: Option<String>,
    pub log_group_name: Option<String>,
    pub resource_ids: Vec<String>,
    pub resource_type: Option<String>,
    pub traffic_type: Option<String>,
    pub log_destination_type: Option<String>,
    pub log_destination: Option<String>,
    pub log_format: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub max_aggregation_interval: Option<i32>,
    pub destination_options: Option<DestinationOptionsRequest>,
}
/// Descriptor of [`CreateFlowLogsRequest`].
pub static CREATE_FLOW_LOGS_REQUEST: StructDesc = StructDesc { name: "CreateFlowLogsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeliverLogsPermissionArn", query: "DeliverLogsPermissionArn", xml: "DeliverLogsPermissionArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeliverCrossAccountRole", query: "DeliverCrossAccountRole", xml: "DeliverCrossAccountRole", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogGroupName", query: "LogGroupName", xml: "LogGroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceIds", query: "ResourceId", xml: "ResourceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: true, sensitive: false, kind: Kind::Enum(&enums::flow_logs_resource_type::DESC) },
    Member { name: "TrafficType", query: "TrafficType", xml: "TrafficType", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_type::DESC) },
    Member { name: "LogDestinationType", query: "LogDestinationType", xml: "LogDestinationType", required: false, sensitive: false, kind: Kind::Enum(&enums::log_destination_type::DESC) },
    Member { name: "LogDestination", query: "LogDestination", xml: "LogDestination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogFormat", query: "LogFormat", xml: "LogFormat", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "MaxAggregationInterval", query: "MaxAggregationInterval", xml: "MaxAggregationInterval", required: false, sensitive: false, kind: I32 },
    Member { name: "DestinationOptions", query: "DestinationOptions", xml: "DestinationOptions", required: false, sensitive: false, kind: Kind::Struct(&DESTINATION_OPTIONS_REQUEST) },
] };
impl Structure for CreateFlowLogsRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_FLOW_LOGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.deliver_logs_permission_arn,
            3 => &self.deliver_cross_account_role,
            4 => &self.log_group_name,
            5 => &self.resource_ids,
            6 => &self.resource_type,
            7 => &self.traffic_type,
            8 => &self.log_destination_type,
            9 => &self.log_destination,
            10 => &self.log_format,
            11 => &self.tag_specifications,
            12 => &self.max_aggregation_interval,
            13 => &self.destination_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.deliver_logs_permission_arn,
            3 => &mut self.deliver_cross_account_role,
            4 => &mut self.log_group_name,
            5 => &mut self.resource_ids,
            6 => &mut self.resource_type,
            7 => &mut self.traffic_type,
            8 => &mut self.log_destination_type,
            9 => &mut self.log_destination,
            10 => &mut self.log_format,
            11 => &mut self.tag_specifications,
            12 => &mut self.max_aggregation_interval,
            13 => &mut self.destination_options,
            _ => no_member(index),
        }
    }
}
structure!(CreateFlowLogsRequest);

#[derive(Clone, Default)]
pub struct CreateFlowLogsResult {
    pub client_token: Option<String>,
    pub flow_log_ids: Vec<String>,
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`CreateFlowLogsResult`].
pub static CREATE_FLOW_LOGS_RESULT: StructDesc = StructDesc { name: "CreateFlowLogsResult", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FlowLogIds", query: "FlowLogIdSet", xml: "flowLogIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for CreateFlowLogsResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_FLOW_LOGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.flow_log_ids,
            2 => &self.unsuccessful,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.flow_log_ids,
            2 => &mut self.unsuccessful,
            _ => no_member(index),
        }
    }
}
structure!(CreateFlowLogsResult);

#[derive(Clone, Default)]
pub struct CreateFpgaImageRequest {
    pub dry_run: Option<bool>,
    pub input_storage_location: Option<StorageLocation>,
    pub logs_storage_location: Option<StorageLocation>,
    pub description: Option<String>,
    pub name: Option<String>,
    pub client_token: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateFpgaImageRequest`].
pub static CREATE_FPGA_IMAGE_REQUEST: StructDesc = StructDesc { name: "CreateFpgaImageRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InputStorageLocation", query: "InputStorageLocation", xml: "InputStorageLocation", required: true, sensitive: false, kind: Kind::Struct(&STORAGE_LOCATION) },
    Member { name: "LogsStorageLocation", query: "LogsStorageLocation", xml: "LogsStorageLocation", required: false, sensitive: false, kind: Kind::Struct(&STORAGE_LOCATION) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateFpgaImageRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_FPGA_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.input_storage_location,
            2 => &self.logs_storage_location,
            3 => &self.description,
            4 => &self.name,
            5 => &self.client_token,
            6 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.input_storage_location,
            2 => &mut self.logs_storage_location,
            3 => &mut self.description,
            4 => &mut self.name,
            5 => &mut self.client_token,
            6 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateFpgaImageRequest);

#[derive(Clone, Default)]
pub struct CreateFpgaImageResult {
    pub fpga_image_id: Option<String>,
    pub fpga_image_global_id: Option<String>,
}
/// Descriptor of [`CreateFpgaImageResult`].
pub static CREATE_FPGA_IMAGE_RESULT: StructDesc = StructDesc { name: "CreateFpgaImageResult", members: &[
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "fpgaImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FpgaImageGlobalId", query: "FpgaImageGlobalId", xml: "fpgaImageGlobalId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateFpgaImageResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_FPGA_IMAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpga_image_id,
            1 => &self.fpga_image_global_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpga_image_id,
            1 => &mut self.fpga_image_global_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateFpgaImageResult);

#[derive(Clone, Default)]
pub struct CreateImageRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub snapshot_location: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub no_reboot: Option<bool>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
}
/// Descriptor of [`CreateImageRequest`].
pub static CREATE_IMAGE_REQUEST: StructDesc = StructDesc { name: "CreateImageRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "SnapshotLocation", query: "SnapshotLocation", xml: "SnapshotLocation", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_location_enum::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NoReboot", query: "NoReboot", xml: "noReboot", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "BlockDeviceMapping", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
] };
impl Structure for CreateImageRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.snapshot_location,
            2 => &self.dry_run,
            3 => &self.instance_id,
            4 => &self.name,
            5 => &self.description,
            6 => &self.no_reboot,
            7 => &self.block_device_mappings,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.snapshot_location,
            2 => &mut self.dry_run,
            3 => &mut self.instance_id,
            4 => &mut self.name,
            5 => &mut self.description,
            6 => &mut self.no_reboot,
            7 => &mut self.block_device_mappings,
            _ => no_member(index),
        }
    }
}
structure!(CreateImageRequest);

#[derive(Clone, Default)]
pub struct CreateImageResult {
    pub image_id: Option<String>,
}
/// Descriptor of [`CreateImageResult`].
pub static CREATE_IMAGE_RESULT: StructDesc = StructDesc { name: "CreateImageResult", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateImageResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IMAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateImageResult);

#[derive(Clone, Default)]
pub struct CreateImageUsageReportRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
    pub resource_types: Vec<ImageUsageResourceTypeRequest>,
    pub account_ids: Vec<String>,
    pub client_token: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateImageUsageReportRequest`].
pub static CREATE_IMAGE_USAGE_REPORT_REQUEST: StructDesc = StructDesc { name: "CreateImageUsageReportRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ResourceTypes", query: "ResourceType", xml: "ResourceType", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_USAGE_RESOURCE_TYPE_REQUEST) }) },
    Member { name: "AccountIds", query: "AccountId", xml: "AccountId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "UserId", kind: Kind::Str }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateImageUsageReportRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IMAGE_USAGE_REPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.dry_run,
            2 => &self.resource_types,
            3 => &self.account_ids,
            4 => &self.client_token,
            5 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.dry_run,
            2 => &mut self.resource_types,
            3 => &mut self.account_ids,
            4 => &mut self.client_token,
            5 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateImageUsageReportRequest);

#[derive(Clone, Default)]
pub struct CreateImageUsageReportResult {
    pub report_id: Option<String>,
}
/// Descriptor of [`CreateImageUsageReportResult`].
pub static CREATE_IMAGE_USAGE_REPORT_RESULT: StructDesc = StructDesc { name: "CreateImageUsageReportResult", members: &[
    Member { name: "ReportId", query: "ReportId", xml: "reportId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateImageUsageReportResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IMAGE_USAGE_REPORT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.report_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.report_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateImageUsageReportResult);

#[derive(Clone, Default)]
pub struct CreateInstanceConnectEndpointRequest {
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub preserve_client_ip: Option<bool>,
    pub client_token: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub ip_address_type: Option<String>,
}
/// Descriptor of [`CreateInstanceConnectEndpointRequest`].
pub static CREATE_INSTANCE_CONNECT_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "CreateInstanceConnectEndpointRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "PreserveClientIp", query: "PreserveClientIp", xml: "PreserveClientIp", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "IpAddressType", query: "IpAddressType", xml: "IpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::ip_address_type::DESC) },
] };
impl Structure for CreateInstanceConnectEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_INSTANCE_CONNECT_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.subnet_id,
            2 => &self.security_group_ids,
            3 => &self.preserve_client_ip,
            4 => &self.client_token,
            5 => &self.tag_specifications,
            6 => &self.ip_address_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.subnet_id,
            2 => &mut self.security_group_ids,
            3 => &mut self.preserve_client_ip,
            4 => &mut self.client_token,
            5 => &mut self.tag_specifications,
            6 => &mut self.ip_address_type,
            _ => no_member(index),
        }
    }
}
structure!(CreateInstanceConnectEndpointRequest);

#[derive(Clone, Default)]
pub struct CreateInstanceConnectEndpointResult {
    pub instance_connect_endpoint: Option<Ec2InstanceConnectEndpoint>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateInstanceConnectEndpointResult`].
pub static CREATE_INSTANCE_CONNECT_ENDPOINT_RESULT: StructDesc = StructDesc { name: "CreateInstanceConnectEndpointResult", members: &[
    Member { name: "InstanceConnectEndpoint", query: "InstanceConnectEndpoint", xml: "instanceConnectEndpoint", required: false, sensitive: false, kind: Kind::Struct(&EC2_INSTANCE_CONNECT_ENDPOINT) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateInstanceConnectEndpointResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_INSTANCE_CONNECT_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_connect_endpoint,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_connect_endpoint,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateInstanceConnectEndpointResult);

#[derive(Clone, Default)]
pub struct CreateInstanceEventWindowRequest {
    pub dry_run: Option<bool>,
    pub name: Option<String>,
    pub time_ranges: Vec<InstanceEventWindowTimeRangeRequest>,
    pub cron_expression: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateInstanceEventWindowRequest`].
pub static CREATE_INSTANCE_EVENT_WINDOW_REQUEST: StructDesc = StructDesc { name: "CreateInstanceEventWindowRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TimeRanges", query: "TimeRange", xml: "TimeRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_EVENT_WINDOW_TIME_RANGE_REQUEST) }) },
    Member { name: "CronExpression", query: "CronExpression", xml: "CronExpression", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateInstanceEventWindowRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_INSTANCE_EVENT_WINDOW_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.name,
            2 => &self.time_ranges,
            3 => &self.cron_expression,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.name,
            2 => &mut self.time_ranges,
            3 => &mut self.cron_expression,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateInstanceEventWindowRequest);

#[derive(Clone, Default)]
pub struct CreateInstanceEventWindowResult {
    pub instance_event_window: Option<InstanceEventWindow>,
}
/// Descriptor of [`CreateInstanceEventWindowResult`].
pub static CREATE_INSTANCE_EVENT_WINDOW_RESULT: StructDesc = StructDesc { name: "CreateInstanceEventWindowResult", members: &[
    Member { name: "InstanceEventWindow", query: "InstanceEventWindow", xml: "instanceEventWindow", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW) },
] };
impl Structure for CreateInstanceEventWindowResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_INSTANCE_EVENT_WINDOW_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_event_window,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_event_window,
            _ => no_member(index),
        }
    }
}
structure!(CreateInstanceEventWindowResult);
