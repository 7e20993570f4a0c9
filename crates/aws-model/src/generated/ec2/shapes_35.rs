// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures RunInstancesMonitoringEnabled to SpotFleetLaunchSpecification.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct RunInstancesMonitoringEnabled {
    pub enabled: Option<bool>,
}
/// Descriptor of [`RunInstancesMonitoringEnabled`].
pub static RUN_INSTANCES_MONITORING_ENABLED: StructDesc = StructDesc { name: "RunInstancesMonitoringEnabled", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: true, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RunInstancesMonitoringEnabled {
    fn desc(&self) -> &'static StructDesc { &RUN_INSTANCES_MONITORING_ENABLED }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            _ => no_member(index),
        }
    }
}
structure!(RunInstancesMonitoringEnabled);

#[derive(Clone, Default)]
pub struct RunInstancesRequest {
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub max_count: Option<i32>,
    pub min_count: Option<i32>,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub placement: Option<Placement>,
    pub ramdisk_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub security_groups: Vec<String>,
    pub subnet_id: Option<String>,
    pub user_data: Option<String>,
    pub elastic_gpu_specification: Vec<ElasticGpuSpecification>,
    pub elastic_inference_accelerators: Vec<ElasticInferenceAccelerator>,
    pub tag_specifications: Vec<TagSpecification>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub cpu_options: Option<CpuOptionsRequest>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub hibernation_options: Option<HibernationOptionsRequest>,
    pub license_specifications: Vec<LicenseConfigurationRequest>,
    pub metadata_options: Option<InstanceMetadataOptionsRequest>,
    pub enclave_options: Option<EnclaveOptionsRequest>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>,
    pub disable_api_stop: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    pub secondary_interfaces: Vec<InstanceSecondaryInterfaceSpecificationRequest>,
    pub dry_run: Option<bool>,
    pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub private_ip_address: Option<String>,
    pub client_token: Option<String>,
    pub additional_info: Option<String>,
    pub network_interfaces: Vec<InstanceNetworkInterfaceSpecification>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub ebs_optimized: Option<bool>,
}
/// Descriptor of [`RunInstancesRequest`].
pub static RUN_INSTANCES_REQUEST: StructDesc = StructDesc { name: "RunInstancesRequest", members: &[
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "BlockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "BlockDeviceMapping", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "Ipv6AddressCount", query: "Ipv6AddressCount", xml: "Ipv6AddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Addresses", query: "Ipv6Address", xml: "Ipv6Address", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IPV6_ADDRESS) }) },
    Member { name: "KernelId", query: "KernelId", xml: "KernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyName", query: "KeyName", xml: "KeyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxCount", query: "MaxCount", xml: "MaxCount", required: true, sensitive: false, kind: I32 },
    Member { name: "MinCount", query: "MinCount", xml: "MinCount", required: true, sensitive: false, kind: I32 },
    Member { name: "Monitoring", query: "Monitoring", xml: "Monitoring", required: false, sensitive: false, kind: Kind::Struct(&RUN_INSTANCES_MONITORING_ENABLED) },
    Member { name: "Placement", query: "Placement", xml: "Placement", required: false, sensitive: false, kind: Kind::Struct(&PLACEMENT) },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "RamdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "SecurityGroups", query: "SecurityGroup", xml: "SecurityGroup", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroup", kind: Kind::Str }) },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserData", query: "UserData", xml: "UserData", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "ElasticGpuSpecification", query: "ElasticGpuSpecification", xml: "ElasticGpuSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ELASTIC_GPU_SPECIFICATION) }) },
    Member { name: "ElasticInferenceAccelerators", query: "ElasticInferenceAccelerator", xml: "ElasticInferenceAccelerator", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ELASTIC_INFERENCE_ACCELERATOR) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "LaunchTemplate", query: "LaunchTemplate", xml: "LaunchTemplate", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_SPECIFICATION) },
    Member { name: "InstanceMarketOptions", query: "InstanceMarketOptions", xml: "InstanceMarketOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_MARKET_OPTIONS_REQUEST) },
    Member { name: "CreditSpecification", query: "CreditSpecification", xml: "CreditSpecification", required: false, sensitive: false, kind: Kind::Struct(&CREDIT_SPECIFICATION_REQUEST) },
    Member { name: "CpuOptions", query: "CpuOptions", xml: "CpuOptions", required: false, sensitive: false, kind: Kind::Struct(&CPU_OPTIONS_REQUEST) },
    Member { name: "CapacityReservationSpecification", query: "CapacityReservationSpecification", xml: "CapacityReservationSpecification", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_SPECIFICATION) },
    Member { name: "HibernationOptions", query: "HibernationOptions", xml: "HibernationOptions", required: false, sensitive: false, kind: Kind::Struct(&HIBERNATION_OPTIONS_REQUEST) },
    Member { name: "LicenseSpecifications", query: "LicenseSpecification", xml: "LicenseSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LICENSE_CONFIGURATION_REQUEST) }) },
    Member { name: "MetadataOptions", query: "MetadataOptions", xml: "MetadataOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_METADATA_OPTIONS_REQUEST) },
    Member { name: "EnclaveOptions", query: "EnclaveOptions", xml: "EnclaveOptions", required: false, sensitive: false, kind: Kind::Struct(&ENCLAVE_OPTIONS_REQUEST) },
    Member { name: "PrivateDnsNameOptions", query: "PrivateDnsNameOptions", xml: "PrivateDnsNameOptions", required: false, sensitive: false, kind: Kind::Struct(&PRIVATE_DNS_NAME_OPTIONS_REQUEST) },
    Member { name: "MaintenanceOptions", query: "MaintenanceOptions", xml: "MaintenanceOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_MAINTENANCE_OPTIONS_REQUEST) },
    Member { name: "DisableApiStop", query: "DisableApiStop", xml: "DisableApiStop", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", xml: "EnablePrimaryIpv6", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkPerformanceOptions", query: "NetworkPerformanceOptions", xml: "NetworkPerformanceOptions", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST) },
    Member { name: "Operator", query: "Operator", xml: "Operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_REQUEST) },
    Member { name: "SecondaryInterfaces", query: "SecondaryInterface", xml: "SecondaryInterface", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DisableApiTermination", query: "DisableApiTermination", xml: "disableApiTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", xml: "instanceInitiatedShutdownBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::shutdown_behavior::DESC) },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AdditionalInfo", query: "AdditionalInfo", xml: "additionalInfo", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaces", query: "NetworkInterface", xml: "networkInterface", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE_SPECIFICATION) }) },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "iamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION) },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RunInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &RUN_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.block_device_mappings,
            1 => &self.image_id,
            2 => &self.instance_type,
            3 => &self.ipv6_address_count,
            4 => &self.ipv6_addresses,
            5 => &self.kernel_id,
            6 => &self.key_name,
            7 => &self.max_count,
            8 => &self.min_count,
            9 => &self.monitoring,
            10 => &self.placement,
            11 => &self.ramdisk_id,
            12 => &self.security_group_ids,
            13 => &self.security_groups,
            14 => &self.subnet_id,
            15 => &self.user_data,
            16 => &self.elastic_gpu_specification,
            17 => &self.elastic_inference_accelerators,
            18 => &self.tag_specifications,
            19 => &self.launch_template,
            20 => &self.instance_market_options,
            21 => &self.credit_specification,
            22 => &self.cpu_options,
            23 => &self.capacity_reservation_specification,
            24 => &self.hibernation_options,
            25 => &self.license_specifications,
            26 => &self.metadata_options,
            27 => &self.enclave_options,
            28 => &self.private_dns_name_options,
            29 => &self.maintenance_options,
            30 => &self.disable_api_stop,
            31 => &self.enable_primary_ipv6,
            32 => &self.network_performance_options,
            33 => &self.operator,
            34 => &self.secondary_interfaces,
            35 => &self.dry_run,
            36 => &self.disable_api_termination,
            37 => &self.instance_initiated_shutdown_behavior,
            38 => &self.private_ip_address,
            39 => &self.client_token,
            40 => &self.additional_info,
            41 => &self.network_interfaces,
            42 => &self.iam_instance_profile,
            43 => &self.ebs_optimized,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.block_device_mappings,
            1 => &mut self.image_id,
            2 => &mut self.instance_type,
            3 => &mut self.ipv6_address_count,
            4 => &mut self.ipv6_addresses,
            5 => &mut self.kernel_id,
            6 => &mut self.key_name,
            7 => &mut self.max_count,
            8 => &mut self.min_count,
            9 => &mut self.monitoring,
            10 => &mut self.placement,
            11 => &mut self.ramdisk_id,
            12 => &mut self.security_group_ids,
            13 => &mut self.security_groups,
            14 => &mut self.subnet_id,
            15 => &mut self.user_data,
            16 => &mut self.elastic_gpu_specification,
            17 => &mut self.elastic_inference_accelerators,
            18 => &mut self.tag_specifications,
            19 => &mut self.launch_template,
            20 => &mut self.instance_market_options,
            21 => &mut self.credit_specification,
            22 => &mut self.cpu_options,
            23 => &mut self.capacity_reservation_specification,
            24 => &mut self.hibernation_options,
            25 => &mut self.license_specifications,
            26 => &mut self.metadata_options,
            27 => &mut self.enclave_options,
            28 => &mut self.private_dns_name_options,
            29 => &mut self.maintenance_options,
            30 => &mut self.disable_api_stop,
            31 => &mut self.enable_primary_ipv6,
            32 => &mut self.network_performance_options,
            33 => &mut self.operator,
            34 => &mut self.secondary_interfaces,
            35 => &mut self.dry_run,
            36 => &mut self.disable_api_termination,
            37 => &mut self.instance_initiated_shutdown_behavior,
            38 => &mut self.private_ip_address,
            39 => &mut self.client_token,
            40 => &mut self.additional_info,
            41 => &mut self.network_interfaces,
            42 => &mut self.iam_instance_profile,
            43 => &mut self.ebs_optimized,
            _ => no_member(index),
        }
    }
}
structure!(RunInstancesRequest);

#[derive(Clone, Default)]
pub struct RunScheduledInstancesRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_count: Option<i32>,
    pub launch_specification: Option<ScheduledInstancesLaunchSpecification>,
    pub scheduled_instance_id: Option<String>,
}
/// Descriptor of [`RunScheduledInstancesRequest`].
pub static RUN_SCHEDULED_INSTANCES_REQUEST: StructDesc = StructDesc { name: "RunScheduledInstancesRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "LaunchSpecification", query: "LaunchSpecification", xml: "LaunchSpecification", required: true, sensitive: true, kind: Kind::Struct(&SCHEDULED_INSTANCES_LAUNCH_SPECIFICATION) },
    Member { name: "ScheduledInstanceId", query: "ScheduledInstanceId", xml: "ScheduledInstanceId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for RunScheduledInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &RUN_SCHEDULED_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.instance_count,
            3 => &self.launch_specification,
            4 => &self.scheduled_instance_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.instance_count,
            3 => &mut self.launch_specification,
            4 => &mut self.scheduled_instance_id,
            _ => no_member(index),
        }
    }
}
structure!(RunScheduledInstancesRequest);

#[derive(Clone, Default)]
pub struct RunScheduledInstancesResult {
    pub instance_id_set: Vec<String>,
}
/// Descriptor of [`RunScheduledInstancesResult`].
pub static RUN_SCHEDULED_INSTANCES_RESULT: StructDesc = StructDesc { name: "RunScheduledInstancesResult", members: &[
    Member { name: "InstanceIdSet", query: "InstanceIdSet", xml: "instanceIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for RunScheduledInstancesResult {
    fn desc(&self) -> &'static StructDesc { &RUN_SCHEDULED_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id_set,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id_set,
            _ => no_member(index),
        }
    }
}
structure!(RunScheduledInstancesResult);

#[derive(Clone, Default)]
pub struct S3ObjectTag {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`S3ObjectTag`].
pub static S3_OBJECT_TAG: StructDesc = StructDesc { name: "S3ObjectTag", members: &[
    Member { name: "Key", query: "Key", xml: "Key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for S3ObjectTag {
    fn desc(&self) -> &'static StructDesc { &S3_OBJECT_TAG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(S3ObjectTag);

#[derive(Clone, Default)]
pub struct S3Storage {
    pub aws_access_key_id: Option<String>,
    pub bucket: Option<String>,
    pub prefix: Option<String>,
    pub upload_policy: Option<Vec<u8>>,
    pub upload_policy_signature: Option<String>,
}
/// Descriptor of [`S3Storage`].
pub static S3_STORAGE: StructDesc = StructDesc { name: "S3Storage", members: &[
    Member { name: "AWSAccessKeyId", query: "AWSAccessKeyId", xml: "AWSAccessKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Bucket", query: "Bucket", xml: "bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Prefix", query: "Prefix", xml: "prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UploadPolicy", query: "UploadPolicy", xml: "uploadPolicy", required: false, sensitive: false, kind: Kind::Blob },
    Member { name: "UploadPolicySignature", query: "UploadPolicySignature", xml: "uploadPolicySignature", required: false, sensitive: true, kind: Kind::Str },
] };
impl Structure for S3Storage {
    fn desc(&self) -> &'static StructDesc { &S3_STORAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.aws_access_key_id,
            1 => &self.bucket,
            2 => &self.prefix,
            3 => &self.upload_policy,
            4 => &self.upload_policy_signature,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.aws_access_key_id,
            1 => &mut self.bucket,
            2 => &mut self.prefix,
            3 => &mut self.upload_policy,
            4 => &mut self.upload_policy_signature,
            _ => no_member(index),
        }
    }
}
structure!(S3Storage);

#[derive(Clone, Default)]
pub struct ScheduledInstance {
    pub availability_zone: Option<String>,
    pub create_date: Option<Timestamp>,
    pub hourly_price: Option<String>,
    pub instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub network_platform: Option<String>,
    pub next_slot_start_time: Option<Timestamp>,
    pub platform: Option<String>,
    pub previous_slot_end_time: Option<Timestamp>,
    pub recurrence: Option<ScheduledInstanceRecurrence>,
    pub scheduled_instance_id: Option<String>,
    pub slot_duration_in_hours: Option<i32>,
    pub term_end_date: Option<Timestamp>,
    pub term_start_date: Option<Timestamp>,
    pub total_scheduled_instance_hours: Option<i32>,
}
/// Descriptor of [`ScheduledInstance`].
pub static SCHEDULED_INSTANCE: StructDesc = StructDesc { name: "ScheduledInstance", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateDate", query: "CreateDate", xml: "createDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "HourlyPrice", query: "HourlyPrice", xml: "hourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkPlatform", query: "NetworkPlatform", xml: "networkPlatform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NextSlotStartTime", query: "NextSlotStartTime", xml: "nextSlotStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PreviousSlotEndTime", query: "PreviousSlotEndTime", xml: "previousSlotEndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Recurrence", query: "Recurrence", xml: "recurrence", required: false, sensitive: false, kind: Kind::Struct(&SCHEDULED_INSTANCE_RECURRENCE) },
    Member { name: "ScheduledInstanceId", query: "ScheduledInstanceId", xml: "scheduledInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SlotDurationInHours", query: "SlotDurationInHours", xml: "slotDurationInHours", required: false, sensitive: false, kind: I32 },
    Member { name: "TermEndDate", query: "TermEndDate", xml: "termEndDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "TermStartDate", query: "TermStartDate", xml: "termStartDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "TotalScheduledInstanceHours", query: "TotalScheduledInstanceHours", xml: "totalScheduledInstanceHours", required: false, sensitive: false, kind: I32 },
] };
impl Structure for ScheduledInstance {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.create_date,
            2 => &self.hourly_price,
            3 => &self.instance_count,
            4 => &self.instance_type,
            5 => &self.network_platform,
            6 => &self.next_slot_start_time,
            7 => &self.platform,
            8 => &self.previous_slot_end_time,
            9 => &self.recurrence,
            10 => &self.scheduled_instance_id,
            11 => &self.slot_duration_in_hours,
            12 => &self.term_end_date,
            13 => &self.term_start_date,
            14 => &self.total_scheduled_instance_hours,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.create_date,
            2 => &mut self.hourly_price,
            3 => &mut self.instance_count,
            4 => &mut self.instance_type,
            5 => &mut self.network_platform,
            6 => &mut self.next_slot_start_time,
            7 => &mut self.platform,
            8 => &mut self.previous_slot_end_time,
            9 => &mut self.recurrence,
            10 => &mut self.scheduled_instance_id,
            11 => &mut self.slot_duration_in_hours,
            12 => &mut self.term_end_date,
            13 => &mut self.term_start_date,
            14 => &mut self.total_scheduled_instance_hours,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstance);

#[derive(Clone, Default)]
pub struct ScheduledInstanceAvailability {
    pub availability_zone: Option<String>,
    pub available_instance_count: Option<i32>,
    pub first_slot_start_time: Option<Timestamp>,
    pub hourly_price: Option<String>,
    pub instance_type: Option<String>,
    pub max_term_duration_in_days: Option<i32>,
    pub min_term_duration_in_days: Option<i32>,
    pub network_platform: Option<String>,
    pub platform: Option<String>,
    pub purchase_token: Option<String>,
    pub recurrence: Option<ScheduledInstanceRecurrence>,
    pub slot_duration_in_hours: Option<i32>,
    pub total_scheduled_instance_hours: Option<i32>,
}
/// Descriptor of [`ScheduledInstanceAvailability`].
pub static SCHEDULED_INSTANCE_AVAILABILITY: StructDesc = StructDesc { name: "ScheduledInstanceAvailability", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailableInstanceCount", query: "AvailableInstanceCount", xml: "availableInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "FirstSlotStartTime", query: "FirstSlotStartTime", xml: "firstSlotStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "HourlyPrice", query: "HourlyPrice", xml: "hourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxTermDurationInDays", query: "MaxTermDurationInDays", xml: "maxTermDurationInDays", required: false, sensitive: false, kind: I32 },
    Member { name: "MinTermDurationInDays", query: "MinTermDurationInDays", xml: "minTermDurationInDays", required: false, sensitive: false, kind: I32 },
    Member { name: "NetworkPlatform", query: "NetworkPlatform", xml: "networkPlatform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PurchaseToken", query: "PurchaseToken", xml: "purchaseToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Recurrence", query: "Recurrence", xml: "recurrence", required: false, sensitive: false, kind: Kind::Struct(&SCHEDULED_INSTANCE_RECURRENCE) },
    Member { name: "SlotDurationInHours", query: "SlotDurationInHours", xml: "slotDurationInHours", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalScheduledInstanceHours", query: "TotalScheduledInstanceHours", xml: "totalScheduledInstanceHours", required: false, sensitive: false, kind: I32 },
] };
impl Structure for ScheduledInstanceAvailability {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCE_AVAILABILITY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.available_instance_count,
            2 => &self.first_slot_start_time,
            3 => &self.hourly_price,
            4 => &self.instance_type,
            5 => &self.max_term_duration_in_days,
            6 => &self.min_term_duration_in_days,
            7 => &self.network_platform,
            8 => &self.platform,
            9 => &self.purchase_token,
            10 => &self.recurrence,
            11 => &self.slot_duration_in_hours,
            12 => &self.total_scheduled_instance_hours,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.available_instance_count,
            2 => &mut self.first_slot_start_time,
            3 => &mut self.hourly_price,
            4 => &mut self.instance_type,
            5 => &mut self.max_term_duration_in_days,
            6 => &mut self.min_term_duration_in_days,
            7 => &mut self.network_platform,
            8 => &mut self.platform,
            9 => &mut self.purchase_token,
            10 => &mut self.recurrence,
            11 => &mut self.slot_duration_in_hours,
            12 => &mut self.total_scheduled_instance_hours,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstanceAvailability);

#[derive(Clone, Default)]
pub struct ScheduledInstanceRecurrence {
    pub frequency: Option<String>,
    pub interval: Option<i32>,
    pub occurrence_day_set: Vec<i32>,
    pub occurrence_relative_to_end: Option<bool>,
    pub occurrence_unit: Option<String>,
}
/// Descriptor of [`ScheduledInstanceRecurrence`].
pub static SCHEDULED_INSTANCE_RECURRENCE: StructDesc = StructDesc { name: "ScheduledInstanceRecurrence", members: &[
    Member { name: "Frequency", query: "Frequency", xml: "frequency", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Interval", query: "Interval", xml: "interval", required: false, sensitive: false, kind: I32 },
    Member { name: "OccurrenceDaySet", query: "OccurrenceDaySet", xml: "occurrenceDaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: I32 }) },
    Member { name: "OccurrenceRelativeToEnd", query: "OccurrenceRelativeToEnd", xml: "occurrenceRelativeToEnd", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OccurrenceUnit", query: "OccurrenceUnit", xml: "occurrenceUnit", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstanceRecurrence {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCE_RECURRENCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.frequency,
            1 => &self.interval,
            2 => &self.occurrence_day_set,
            3 => &self.occurrence_relative_to_end,
            4 => &self.occurrence_unit,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.frequency,
            1 => &mut self.interval,
            2 => &mut self.occurrence_day_set,
            3 => &mut self.occurrence_relative_to_end,
            4 => &mut self.occurrence_unit,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstanceRecurrence);

#[derive(Clone, Default)]
pub struct ScheduledInstanceRecurrenceRequest {
    pub frequency: Option<String>,
    pub interval: Option<i32>,
    pub occurrence_days: Vec<i32>,
    pub occurrence_relative_to_end: Option<bool>,
    pub occurrence_unit: Option<String>,
}
/// Descriptor of [`ScheduledInstanceRecurrenceRequest`].
pub static SCHEDULED_INSTANCE_RECURRENCE_REQUEST: StructDesc = StructDesc { name: "ScheduledInstanceRecurrenceRequest", members: &[
    Member { name: "Frequency", query: "Frequency", xml: "Frequency", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Interval", query: "Interval", xml: "Interval", required: false, sensitive: false, kind: I32 },
    Member { name: "OccurrenceDays", query: "OccurrenceDay", xml: "OccurrenceDay", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "OccurenceDay", kind: I32 }) },
    Member { name: "OccurrenceRelativeToEnd", query: "OccurrenceRelativeToEnd", xml: "OccurrenceRelativeToEnd", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OccurrenceUnit", query: "OccurrenceUnit", xml: "OccurrenceUnit", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstanceRecurrenceRequest {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCE_RECURRENCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.frequency,
            1 => &self.interval,
            2 => &self.occurrence_days,
            3 => &self.occurrence_relative_to_end,
            4 => &self.occurrence_unit,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.frequency,
            1 => &mut self.interval,
            2 => &mut self.occurrence_days,
            3 => &mut self.occurrence_relative_to_end,
            4 => &mut self.occurrence_unit,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstanceRecurrenceRequest);

#[derive(Clone, Default)]
pub struct ScheduledInstancesBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<ScheduledInstancesEbs>,
    pub no_device: Option<String>,
    pub virtual_name: Option<String>,
}
/// Descriptor of [`ScheduledInstancesBlockDeviceMapping`].
pub static SCHEDULED_INSTANCES_BLOCK_DEVICE_MAPPING: StructDesc = StructDesc { name: "ScheduledInstancesBlockDeviceMapping", members: &[
    Member { name: "DeviceName", query: "DeviceName", xml: "DeviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ebs", query: "Ebs", xml: "Ebs", required: false, sensitive: false, kind: Kind::Struct(&SCHEDULED_INSTANCES_EBS) },
    Member { name: "NoDevice", query: "NoDevice", xml: "NoDevice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VirtualName", query: "VirtualName", xml: "VirtualName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesBlockDeviceMapping {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_BLOCK_DEVICE_MAPPING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.device_name,
            1 => &self.ebs,
            2 => &self.no_device,
            3 => &self.virtual_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.device_name,
            1 => &mut self.ebs,
            2 => &mut self.no_device,
            3 => &mut self.virtual_name,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesBlockDeviceMapping);

#[derive(Clone, Default)]
pub struct ScheduledInstancesEbs {
    pub delete_on_termination: Option<bool>,
    pub encrypted: Option<bool>,
    pub iops: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
}
/// Descriptor of [`ScheduledInstancesEbs`].
pub static SCHEDULED_INSTANCES_EBS: StructDesc = StructDesc { name: "ScheduledInstancesEbs", members: &[
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "DeleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Encrypted", query: "Encrypted", xml: "Encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Iops", query: "Iops", xml: "Iops", required: false, sensitive: false, kind: I32 },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "VolumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "VolumeType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesEbs {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_EBS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.delete_on_termination,
            1 => &self.encrypted,
            2 => &self.iops,
            3 => &self.snapshot_id,
            4 => &self.volume_size,
            5 => &self.volume_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.delete_on_termination,
            1 => &mut self.encrypted,
            2 => &mut self.iops,
            3 => &mut self.snapshot_id,
            4 => &mut self.volume_size,
            5 => &mut self.volume_type,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesEbs);

#[derive(Clone, Default)]
pub struct ScheduledInstancesIamInstanceProfile {
    pub arn: Option<String>,
    pub name: Option<String>,
}
/// Descriptor of [`ScheduledInstancesIamInstanceProfile`].
pub static SCHEDULED_INSTANCES_IAM_INSTANCE_PROFILE: StructDesc = StructDesc { name: "ScheduledInstancesIamInstanceProfile", members: &[
    Member { name: "Arn", query: "Arn", xml: "Arn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "Name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesIamInstanceProfile {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_IAM_INSTANCE_PROFILE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.arn,
            1 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.arn,
            1 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesIamInstanceProfile);

#[derive(Clone, Default)]
pub struct ScheduledInstancesIpv6Address {
    pub ipv6_address: Option<String>,
}
/// Descriptor of [`ScheduledInstancesIpv6Address`].
pub static SCHEDULED_INSTANCES_IPV6_ADDRESS: StructDesc = StructDesc { name: "ScheduledInstancesIpv6Address", members: &[
    Member { name: "Ipv6Address", query: "Ipv6Address", xml: "Ipv6Address", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesIpv6Address {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_IPV6_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_address,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesIpv6Address);

#[derive(Clone, Default)]
pub struct ScheduledInstancesLaunchSpecification {
    pub block_device_mappings: Vec<ScheduledInstancesBlockDeviceMapping>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<ScheduledInstancesIamInstanceProfile>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub monitoring: Option<ScheduledInstancesMonitoring>,
    pub network_interfaces: Vec<ScheduledInstancesNetworkInterface>,
    pub placement: Option<ScheduledInstancesPlacement>,
    pub ramdisk_id: Option<String>,
    pub security_group_ids: Vec<String>,
    pub subnet_id: Option<String>,
    pub user_data: Option<String>,
}
/// Descriptor of [`ScheduledInstancesLaunchSpecification`].
pub static SCHEDULED_INSTANCES_LAUNCH_SPECIFICATION: StructDesc = StructDesc { name: "ScheduledInstancesLaunchSpecification", members: &[
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "BlockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "BlockDeviceMapping", kind: Kind::Struct(&SCHEDULED_INSTANCES_BLOCK_DEVICE_MAPPING) }) },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "EbsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "IamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&SCHEDULED_INSTANCES_IAM_INSTANCE_PROFILE) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KernelId", query: "KernelId", xml: "KernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyName", query: "KeyName", xml: "KeyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Monitoring", query: "Monitoring", xml: "Monitoring", required: false, sensitive: false, kind: Kind::Struct(&SCHEDULED_INSTANCES_MONITORING) },
    Member { name: "NetworkInterfaces", query: "NetworkInterface", xml: "NetworkInterface", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "NetworkInterface", kind: Kind::Struct(&SCHEDULED_INSTANCES_NETWORK_INTERFACE) }) },
    Member { name: "Placement", query: "Placement", xml: "Placement", required: false, sensitive: false, kind: Kind::Struct(&SCHEDULED_INSTANCES_PLACEMENT) },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "RamdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupIds", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserData", query: "UserData", xml: "UserData", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesLaunchSpecification {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_LAUNCH_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.block_device_mappings,
            1 => &self.ebs_optimized,
            2 => &self.iam_instance_profile,
            3 => &self.image_id,
            4 => &self.instance_type,
            5 => &self.kernel_id,
            6 => &self.key_name,
            7 => &self.monitoring,
            8 => &self.network_interfaces,
            9 => &self.placement,
            10 => &self.ramdisk_id,
            11 => &self.security_group_ids,
            12 => &self.subnet_id,
            13 => &self.user_data,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.block_device_mappings,
            1 => &mut self.ebs_optimized,
            2 => &mut self.iam_instance_profile,
            3 => &mut self.image_id,
            4 => &mut self.instance_type,
            5 => &mut self.kernel_id,
            6 => &mut self.key_name,
            7 => &mut self.monitoring,
            8 => &mut self.network_interfaces,
            9 => &mut self.placement,
            10 => &mut self.ramdisk_id,
            11 => &mut self.security_group_ids,
            12 => &mut self.subnet_id,
            13 => &mut self.user_data,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesLaunchSpecification);

#[derive(Clone, Default)]
pub struct ScheduledInstancesMonitoring {
    pub enabled: Option<bool>,
}
/// Descriptor of [`ScheduledInstancesMonitoring`].
pub static SCHEDULED_INSTANCES_MONITORING: StructDesc = StructDesc { name: "ScheduledInstancesMonitoring", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ScheduledInstancesMonitoring {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_MONITORING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesMonitoring);

#[derive(Clone, Default)]
pub struct ScheduledInstancesNetworkInterface {
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub groups: Vec<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Vec<ScheduledInstancesIpv6Address>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_address_configs: Vec<ScheduledInstancesPrivateIpAddressConfig>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
}
/// Descriptor of [`ScheduledInstancesNetworkInterface`].
pub static SCHEDULED_INSTANCES_NETWORK_INTERFACE: StructDesc = StructDesc { name: "ScheduledInstancesNetworkInterface", members: &[
    Member { name: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", xml: "AssociatePublicIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "DeleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "DeviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Groups", query: "Group", xml: "Group", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "Ipv6AddressCount", query: "Ipv6AddressCount", xml: "Ipv6AddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Addresses", query: "Ipv6Address", xml: "Ipv6Address", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Ipv6Address", kind: Kind::Struct(&SCHEDULED_INSTANCES_IPV6_ADDRESS) }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddressConfigs", query: "PrivateIpAddressConfig", xml: "PrivateIpAddressConfig", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "PrivateIpAddressConfigSet", kind: Kind::Struct(&SCHEDULED_INSTANCES_PRIVATE_IP_ADDRESS_CONFIG) }) },
    Member { name: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", xml: "SecondaryPrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesNetworkInterface {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_NETWORK_INTERFACE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associate_public_ip_address,
            1 => &self.delete_on_termination,
            2 => &self.description,
            3 => &self.device_index,
            4 => &self.groups,
            5 => &self.ipv6_address_count,
            6 => &self.ipv6_addresses,
            7 => &self.network_interface_id,
            8 => &self.private_ip_address,
            9 => &self.private_ip_address_configs,
            10 => &self.secondary_private_ip_address_count,
            11 => &self.subnet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associate_public_ip_address,
            1 => &mut self.delete_on_termination,
            2 => &mut self.description,
            3 => &mut self.device_index,
            4 => &mut self.groups,
            5 => &mut self.ipv6_address_count,
            6 => &mut self.ipv6_addresses,
            7 => &mut self.network_interface_id,
            8 => &mut self.private_ip_address,
            9 => &mut self.private_ip_address_configs,
            10 => &mut self.secondary_private_ip_address_count,
            11 => &mut self.subnet_id,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesNetworkInterface);

#[derive(Clone, Default)]
pub struct ScheduledInstancesPlacement {
    pub availability_zone: Option<String>,
    pub group_name: Option<String>,
}
/// Descriptor of [`ScheduledInstancesPlacement`].
pub static SCHEDULED_INSTANCES_PLACEMENT: StructDesc = StructDesc { name: "ScheduledInstancesPlacement", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesPlacement {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_PLACEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.group_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.group_name,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesPlacement);

#[derive(Clone, Default)]
pub struct ScheduledInstancesPrivateIpAddressConfig {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`ScheduledInstancesPrivateIpAddressConfig`].
pub static SCHEDULED_INSTANCES_PRIVATE_IP_ADDRESS_CONFIG: StructDesc = StructDesc { name: "ScheduledInstancesPrivateIpAddressConfig", members: &[
    Member { name: "Primary", query: "Primary", xml: "Primary", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ScheduledInstancesPrivateIpAddressConfig {
    fn desc(&self) -> &'static StructDesc { &SCHEDULED_INSTANCES_PRIVATE_IP_ADDRESS_CONFIG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.primary,
            1 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.primary,
            1 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(ScheduledInstancesPrivateIpAddressConfig);

#[derive(Clone, Default)]
pub struct SearchLocalGatewayRoutesRequest {
    pub local_gateway_route_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`SearchLocalGatewayRoutesRequest`].
pub static SEARCH_LOCAL_GATEWAY_ROUTES_REQUEST: StructDesc = StructDesc { name: "SearchLocalGatewayRoutesRequest", members: &[
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for SearchLocalGatewayRoutesRequest {
    fn desc(&self) -> &'static StructDesc { &SEARCH_LOCAL_GATEWAY_ROUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(SearchLocalGatewayRoutesRequest);

#[derive(Clone, Default)]
pub struct SearchLocalGatewayRoutesResult {
    pub routes: Vec<LocalGatewayRoute>,
    pub next_token: Option<String>,
}
/// Descriptor of [`SearchLocalGatewayRoutesResult`].
pub static SEARCH_LOCAL_GATEWAY_ROUTES_RESULT: StructDesc = StructDesc { name: "SearchLocalGatewayRoutesResult", members: &[
    Member { name: "Routes", query: "RouteSet", xml: "routeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SearchLocalGatewayRoutesResult {
    fn desc(&self) -> &'static StructDesc { &SEARCH_LOCAL_GATEWAY_ROUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.routes,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.routes,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(SearchLocalGatewayRoutesResult);

#[derive(Clone, Default)]
pub struct SearchTransitGatewayMulticastGroupsRequest {
    pub transit_gateway_multicast_domain_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`SearchTransitGatewayMulticastGroupsRequest`].
pub static SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_REQUEST: StructDesc = StructDesc { name: "SearchTransitGatewayMulticastGroupsRequest", members: &[
    Member { name: "TransitGatewayMulticastDomainId", query: "TransitGatewayMulticastDomainId", xml: "TransitGatewayMulticastDomainId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for SearchTransitGatewayMulticastGroupsRequest {
    fn desc(&self) -> &'static StructDesc { &SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_multicast_domain_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_multicast_domain_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(SearchTransitGatewayMulticastGroupsRequest);

#[derive(Clone, Default)]
pub struct SearchTransitGatewayMulticastGroupsResult {
    pub multicast_groups: Vec<TransitGatewayMulticastGroup>,
    pub next_token: Option<String>,
}
/// Descriptor of [`SearchTransitGatewayMulticastGroupsResult`].
pub static SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_RESULT: StructDesc = StructDesc { name: "SearchTransitGatewayMulticastGroupsResult", members: &[
    Member { name: "MulticastGroups", query: "MulticastGroups", xml: "multicastGroups", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_MULTICAST_GROUP) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SearchTransitGatewayMulticastGroupsResult {
    fn desc(&self) -> &'static StructDesc { &SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.multicast_groups,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.multicast_groups,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(SearchTransitGatewayMulticastGroupsResult);

#[derive(Clone, Default)]
pub struct SearchTransitGatewayRoutesRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`SearchTransitGatewayRoutesRequest`].
pub static SEARCH_TRANSIT_GATEWAY_ROUTES_REQUEST: StructDesc = StructDesc { name: "SearchTransitGatewayRoutesRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SearchTransitGatewayRoutesRequest {
    fn desc(&self) -> &'static StructDesc { &SEARCH_TRANSIT_GATEWAY_ROUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.dry_run,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(SearchTransitGatewayRoutesRequest);

#[derive(Clone, Default)]
pub struct SearchTransitGatewayRoutesResult {
    pub routes: Vec<TransitGatewayRoute>,
    pub additional_routes_available: Option<bool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`SearchTransitGatewayRoutesResult`].
pub static SEARCH_TRANSIT_GATEWAY_ROUTES_RESULT: StructDesc = StructDesc { name: "SearchTransitGatewayRoutesResult", members: &[
    Member { name: "Routes", query: "RouteSet", xml: "routeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TRANSIT_GATEWAY_ROUTE) }) },
    Member { name: "AdditionalRoutesAvailable", query: "AdditionalRoutesAvailable", xml: "additionalRoutesAvailable", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SearchTransitGatewayRoutesResult {
    fn desc(&self) -> &'static StructDesc { &SEARCH_TRANSIT_GATEWAY_ROUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.routes,
            1 => &self.additional_routes_available,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.routes,
            1 => &mut self.additional_routes_available,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(SearchTransitGatewayRoutesResult);

#[derive(Clone, Default)]
pub struct SecondaryInterface {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub attachment: Option<SecondaryInterfaceAttachment>,
    pub mac_address: Option<String>,
    pub owner_id: Option<String>,
    pub private_ipv4_addresses: Vec<SecondaryInterfaceIpv4Address>,
    pub secondary_interface_id: Option<String>,
    pub secondary_interface_arn: Option<String>,
    pub secondary_interface_type: Option<String>,
    pub secondary_subnet_id: Option<String>,
    pub secondary_network_id: Option<String>,
    pub secondary_network_type: Option<String>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`SecondaryInterface`].
pub static SECONDARY_INTERFACE: StructDesc = StructDesc { name: "SecondaryInterface", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Attachment", query: "Attachment", xml: "attachment", required: false, sensitive: false, kind: Kind::Struct(&SECONDARY_INTERFACE_ATTACHMENT) },
    Member { name: "MacAddress", query: "MacAddress", xml: "macAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpv4Addresses", query: "PrivateIpv4AddressSet", xml: "privateIpv4AddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECONDARY_INTERFACE_IPV4_ADDRESS) }) },
    Member { name: "SecondaryInterfaceId", query: "SecondaryInterfaceId", xml: "secondaryInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryInterfaceArn", query: "SecondaryInterfaceArn", xml: "secondaryInterfaceArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryInterfaceType", query: "SecondaryInterfaceType", xml: "secondaryInterfaceType", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_interface_type::DESC) },
    Member { name: "SecondarySubnetId", query: "SecondarySubnetId", xml: "secondarySubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkId", query: "SecondaryNetworkId", xml: "secondaryNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkType", query: "SecondaryNetworkType", xml: "secondaryNetworkType", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_network_type::DESC) },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_interface_status::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for SecondaryInterface {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_INTERFACE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.attachment,
            3 => &self.mac_address,
            4 => &self.owner_id,
            5 => &self.private_ipv4_addresses,
            6 => &self.secondary_interface_id,
            7 => &self.secondary_interface_arn,
            8 => &self.secondary_interface_type,
            9 => &self.secondary_subnet_id,
            10 => &self.secondary_network_id,
            11 => &self.secondary_network_type,
            12 => &self.source_dest_check,
            13 => &self.status,
            14 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.attachment,
            3 => &mut self.mac_address,
            4 => &mut self.owner_id,
            5 => &mut self.private_ipv4_addresses,
            6 => &mut self.secondary_interface_id,
            7 => &mut self.secondary_interface_arn,
            8 => &mut self.secondary_interface_type,
            9 => &mut self.secondary_subnet_id,
            10 => &mut self.secondary_network_id,
            11 => &mut self.secondary_network_type,
            12 => &mut self.source_dest_check,
            13 => &mut self.status,
            14 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(SecondaryInterface);

#[derive(Clone, Default)]
pub struct SecondaryInterfaceAttachment {
    pub attachment_id: Option<String>,
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub network_card_index: Option<i32>,
    pub status: Option<String>,
}
/// Descriptor of [`SecondaryInterfaceAttachment`].
pub static SECONDARY_INTERFACE_ATTACHMENT: StructDesc = StructDesc { name: "SecondaryInterfaceAttachment", members: &[
    Member { name: "AttachmentId", query: "AttachmentId", xml: "attachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AttachTime", query: "AttachTime", xml: "attachTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "deleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeviceIndex", query: "DeviceIndex", xml: "deviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceOwnerId", query: "InstanceOwnerId", xml: "instanceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkCardIndex", query: "NetworkCardIndex", xml: "networkCardIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::attachment_status::DESC) },
] };
impl Structure for SecondaryInterfaceAttachment {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_INTERFACE_ATTACHMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attachment_id,
            1 => &self.attach_time,
            2 => &self.delete_on_termination,
            3 => &self.device_index,
            4 => &self.instance_id,
            5 => &self.instance_owner_id,
            6 => &self.network_card_index,
            7 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attachment_id,
            1 => &mut self.attach_time,
            2 => &mut self.delete_on_termination,
            3 => &mut self.device_index,
            4 => &mut self.instance_id,
            5 => &mut self.instance_owner_id,
            6 => &mut self.network_card_index,
            7 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(SecondaryInterfaceAttachment);

#[derive(Clone, Default)]
pub struct SecondaryInterfaceIpv4Address {
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`SecondaryInterfaceIpv4Address`].
pub static SECONDARY_INTERFACE_IPV4_ADDRESS: StructDesc = StructDesc { name: "SecondaryInterfaceIpv4Address", members: &[
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecondaryInterfaceIpv4Address {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_INTERFACE_IPV4_ADDRESS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(SecondaryInterfaceIpv4Address);

#[derive(Clone, Default)]
pub struct SecondaryInterfacePrivateIpAddressSpecification {
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`SecondaryInterfacePrivateIpAddressSpecification`].
pub static SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION: StructDesc = StructDesc { name: "SecondaryInterfacePrivateIpAddressSpecification", members: &[
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecondaryInterfacePrivateIpAddressSpecification {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(SecondaryInterfacePrivateIpAddressSpecification);

#[derive(Clone, Default)]
pub struct SecondaryInterfacePrivateIpAddressSpecificationRequest {
    pub private_ip_address: Option<String>,
}
/// Descriptor of [`SecondaryInterfacePrivateIpAddressSpecificationRequest`].
pub static SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "SecondaryInterfacePrivateIpAddressSpecificationRequest", members: &[
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecondaryInterfacePrivateIpAddressSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.private_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.private_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(SecondaryInterfacePrivateIpAddressSpecificationRequest);

#[derive(Clone, Default)]
pub struct SecondaryNetwork {
    pub secondary_network_id: Option<String>,
    pub secondary_network_arn: Option<String>,
    pub owner_id: Option<String>,
    pub r#type: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub ipv4_cidr_block_associations: Vec<SecondaryNetworkIpv4CidrBlockAssociation>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`SecondaryNetwork`].
pub static SECONDARY_NETWORK: StructDesc = StructDesc { name: "SecondaryNetwork", members: &[
    Member { name: "SecondaryNetworkId", query: "SecondaryNetworkId", xml: "secondaryNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkArn", query: "SecondaryNetworkArn", xml: "secondaryNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_network_type::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_network_state::DESC) },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4CidrBlockAssociations", query: "Ipv4CidrBlockAssociationSet", xml: "ipv4CidrBlockAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECONDARY_NETWORK_IPV4_CIDR_BLOCK_ASSOCIATION) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for SecondaryNetwork {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_NETWORK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_network_id,
            1 => &self.secondary_network_arn,
            2 => &self.owner_id,
            3 => &self.r#type,
            4 => &self.state,
            5 => &self.state_reason,
            6 => &self.ipv4_cidr_block_associations,
            7 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_network_id,
            1 => &mut self.secondary_network_arn,
            2 => &mut self.owner_id,
            3 => &mut self.r#type,
            4 => &mut self.state,
            5 => &mut self.state_reason,
            6 => &mut self.ipv4_cidr_block_associations,
            7 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(SecondaryNetwork);

#[derive(Clone, Default)]
pub struct SecondaryNetworkIpv4CidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
}
/// Descriptor of [`SecondaryNetworkIpv4CidrBlockAssociation`].
pub static SECONDARY_NETWORK_IPV4_CIDR_BLOCK_ASSOCIATION: StructDesc = StructDesc { name: "SecondaryNetworkIpv4CidrBlockAssociation", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrBlock", query: "CidrBlock", xml: "cidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_network_cidr_block_association_state::DESC) },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecondaryNetworkIpv4CidrBlockAssociation {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_NETWORK_IPV4_CIDR_BLOCK_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.cidr_block,
            2 => &self.state,
            3 => &self.state_reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.cidr_block,
            2 => &mut self.state,
            3 => &mut self.state_reason,
            _ => no_member(index),
        }
    }
}
structure!(SecondaryNetworkIpv4CidrBlockAssociation);

#[derive(Clone, Default)]
pub struct SecondarySubnet {
    pub secondary_subnet_id: Option<String>,
    pub secondary_subnet_arn: Option<String>,
    pub secondary_network_id: Option<String>,
    pub secondary_network_type: Option<String>,
    pub owner_id: Option<String>,
    pub availability_zone_id: Option<String>,
    pub availability_zone: Option<String>,
    pub ipv4_cidr_block_associations: Vec<SecondarySubnetIpv4CidrBlockAssociation>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`SecondarySubnet`].
pub static SECONDARY_SUBNET: StructDesc = StructDesc { name: "SecondarySubnet", members: &[
    Member { name: "SecondarySubnetId", query: "SecondarySubnetId", xml: "secondarySubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondarySubnetArn", query: "SecondarySubnetArn", xml: "secondarySubnetArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkId", query: "SecondaryNetworkId", xml: "secondaryNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryNetworkType", query: "SecondaryNetworkType", xml: "secondaryNetworkType", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_network_type::DESC) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4CidrBlockAssociations", query: "Ipv4CidrBlockAssociationSet", xml: "ipv4CidrBlockAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECONDARY_SUBNET_IPV4_CIDR_BLOCK_ASSOCIATION) }) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_subnet_state::DESC) },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for SecondarySubnet {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_SUBNET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_subnet_id,
            1 => &self.secondary_subnet_arn,
            2 => &self.secondary_network_id,
            3 => &self.secondary_network_type,
            4 => &self.owner_id,
            5 => &self.availability_zone_id,
            6 => &self.availability_zone,
            7 => &self.ipv4_cidr_block_associations,
            8 => &self.state,
            9 => &self.state_reason,
            10 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_subnet_id,
            1 => &mut self.secondary_subnet_arn,
            2 => &mut self.secondary_network_id,
            3 => &mut self.secondary_network_type,
            4 => &mut self.owner_id,
            5 => &mut self.availability_zone_id,
            6 => &mut self.availability_zone,
            7 => &mut self.ipv4_cidr_block_associations,
            8 => &mut self.state,
            9 => &mut self.state_reason,
            10 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(SecondarySubnet);

#[derive(Clone, Default)]
pub struct SecondarySubnetIpv4CidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
}
/// Descriptor of [`SecondarySubnetIpv4CidrBlockAssociation`].
pub static SECONDARY_SUBNET_IPV4_CIDR_BLOCK_ASSOCIATION: StructDesc = StructDesc { name: "SecondarySubnetIpv4CidrBlockAssociation", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrBlock", query: "CidrBlock", xml: "cidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::secondary_subnet_cidr_block_association_state::DESC) },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecondarySubnetIpv4CidrBlockAssociation {
    fn desc(&self) -> &'static StructDesc { &SECONDARY_SUBNET_IPV4_CIDR_BLOCK_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.cidr_block,
            2 => &self.state,
            3 => &self.state_reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.cidr_block,
            2 => &mut self.state,
            3 => &mut self.state_reason,
            _ => no_member(index),
        }
    }
}
structure!(SecondarySubnetIpv4CidrBlockAssociation);

#[derive(Clone, Default)]
pub struct SecurityGroup {
    pub group_id: Option<String>,
    pub ip_permissions_egress: Vec<IpPermission>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub owner_id: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
}
/// Descriptor of [`SecurityGroup`].
pub static SECURITY_GROUP: StructDesc = StructDesc { name: "SecurityGroup", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissionsEgress", query: "IpPermissionsEgress", xml: "ipPermissionsEgress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupArn", query: "SecurityGroupArn", xml: "securityGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "GroupDescription", xml: "groupDescription", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissions", query: "IpPermissions", xml: "ipPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
] };
impl Structure for SecurityGroup {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.ip_permissions_egress,
            2 => &self.tags,
            3 => &self.vpc_id,
            4 => &self.security_group_arn,
            5 => &self.owner_id,
            6 => &self.group_name,
            7 => &self.description,
            8 => &self.ip_permissions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.ip_permissions_egress,
            2 => &mut self.tags,
            3 => &mut self.vpc_id,
            4 => &mut self.security_group_arn,
            5 => &mut self.owner_id,
            6 => &mut self.group_name,
            7 => &mut self.description,
            8 => &mut self.ip_permissions,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroup);

#[derive(Clone, Default)]
pub struct SecurityGroupForVpc {
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub owner_id: Option<String>,
    pub group_id: Option<String>,
    pub tags: Vec<Tag>,
    pub primary_vpc_id: Option<String>,
}
/// Descriptor of [`SecurityGroupForVpc`].
pub static SECURITY_GROUP_FOR_VPC: StructDesc = StructDesc { name: "SecurityGroupForVpc", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "PrimaryVpcId", query: "PrimaryVpcId", xml: "primaryVpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecurityGroupForVpc {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_FOR_VPC }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.group_name,
            2 => &self.owner_id,
            3 => &self.group_id,
            4 => &self.tags,
            5 => &self.primary_vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.group_name,
            2 => &mut self.owner_id,
            3 => &mut self.group_id,
            4 => &mut self.tags,
            5 => &mut self.primary_vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupForVpc);

#[derive(Clone, Default)]
pub struct SecurityGroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
/// Descriptor of [`SecurityGroupIdentifier`].
pub static SECURITY_GROUP_IDENTIFIER: StructDesc = StructDesc { name: "SecurityGroupIdentifier", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecurityGroupIdentifier {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_IDENTIFIER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.group_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.group_name,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupIdentifier);

#[derive(Clone, Default)]
pub struct SecurityGroupReference {
    pub group_id: Option<String>,
    pub referencing_vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub transit_gateway_id: Option<String>,
}
/// Descriptor of [`SecurityGroupReference`].
pub static SECURITY_GROUP_REFERENCE: StructDesc = StructDesc { name: "SecurityGroupReference", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReferencingVpcId", query: "ReferencingVpcId", xml: "referencingVpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecurityGroupReference {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_REFERENCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.referencing_vpc_id,
            2 => &self.vpc_peering_connection_id,
            3 => &self.transit_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.referencing_vpc_id,
            2 => &mut self.vpc_peering_connection_id,
            3 => &mut self.transit_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupReference);

#[derive(Clone, Default)]
pub struct SecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub group_owner_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
    pub security_group_rule_arn: Option<String>,
}
/// Descriptor of [`SecurityGroupRule`].
pub static SECURITY_GROUP_RULE: StructDesc = StructDesc { name: "SecurityGroupRule", members: &[
    Member { name: "SecurityGroupRuleId", query: "SecurityGroupRuleId", xml: "securityGroupRuleId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupOwnerId", query: "GroupOwnerId", xml: "groupOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IsEgress", query: "IsEgress", xml: "isEgress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpProtocol", query: "IpProtocol", xml: "ipProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: I32 },
    Member { name: "CidrIpv4", query: "CidrIpv4", xml: "cidrIpv4", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrIpv6", query: "CidrIpv6", xml: "cidrIpv6", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReferencedGroupInfo", query: "ReferencedGroupInfo", xml: "referencedGroupInfo", required: false, sensitive: false, kind: Kind::Struct(&REFERENCED_SECURITY_GROUP) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SecurityGroupRuleArn", query: "SecurityGroupRuleArn", xml: "securityGroupRuleArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecurityGroupRule {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_rule_id,
            1 => &self.group_id,
            2 => &self.group_owner_id,
            3 => &self.is_egress,
            4 => &self.ip_protocol,
            5 => &self.from_port,
            6 => &self.to_port,
            7 => &self.cidr_ipv4,
            8 => &self.cidr_ipv6,
            9 => &self.prefix_list_id,
            10 => &self.referenced_group_info,
            11 => &self.description,
            12 => &self.tags,
            13 => &self.security_group_rule_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_rule_id,
            1 => &mut self.group_id,
            2 => &mut self.group_owner_id,
            3 => &mut self.is_egress,
            4 => &mut self.ip_protocol,
            5 => &mut self.from_port,
            6 => &mut self.to_port,
            7 => &mut self.cidr_ipv4,
            8 => &mut self.cidr_ipv6,
            9 => &mut self.prefix_list_id,
            10 => &mut self.referenced_group_info,
            11 => &mut self.description,
            12 => &mut self.tags,
            13 => &mut self.security_group_rule_arn,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupRule);

#[derive(Clone, Default)]
pub struct SecurityGroupRuleDescription {
    pub security_group_rule_id: Option<String>,
    pub description: Option<String>,
}
/// Descriptor of [`SecurityGroupRuleDescription`].
pub static SECURITY_GROUP_RULE_DESCRIPTION: StructDesc = StructDesc { name: "SecurityGroupRuleDescription", members: &[
    Member { name: "SecurityGroupRuleId", query: "SecurityGroupRuleId", xml: "SecurityGroupRuleId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecurityGroupRuleDescription {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_RULE_DESCRIPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_rule_id,
            1 => &self.description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_rule_id,
            1 => &mut self.description,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupRuleDescription);

#[derive(Clone, Default)]
pub struct SecurityGroupRuleRequest {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}
/// Descriptor of [`SecurityGroupRuleRequest`].
pub static SECURITY_GROUP_RULE_REQUEST: StructDesc = StructDesc { name: "SecurityGroupRuleRequest", members: &[
    Member { name: "IpProtocol", query: "IpProtocol", xml: "IpProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "FromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "ToPort", required: false, sensitive: false, kind: I32 },
    Member { name: "CidrIpv4", query: "CidrIpv4", xml: "CidrIpv4", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrIpv6", query: "CidrIpv6", xml: "CidrIpv6", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReferencedGroupId", query: "ReferencedGroupId", xml: "ReferencedGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecurityGroupRuleRequest {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ip_protocol,
            1 => &self.from_port,
            2 => &self.to_port,
            3 => &self.cidr_ipv4,
            4 => &self.cidr_ipv6,
            5 => &self.prefix_list_id,
            6 => &self.referenced_group_id,
            7 => &self.description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ip_protocol,
            1 => &mut self.from_port,
            2 => &mut self.to_port,
            3 => &mut self.cidr_ipv4,
            4 => &mut self.cidr_ipv6,
            5 => &mut self.prefix_list_id,
            6 => &mut self.referenced_group_id,
            7 => &mut self.description,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupRuleRequest);

#[derive(Clone, Default)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule_id: Option<String>,
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
}
/// Descriptor of [`SecurityGroupRuleUpdate`].
pub static SECURITY_GROUP_RULE_UPDATE: StructDesc = StructDesc { name: "SecurityGroupRuleUpdate", members: &[
    Member { name: "SecurityGroupRuleId", query: "SecurityGroupRuleId", xml: "SecurityGroupRuleId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupRule", query: "SecurityGroupRule", xml: "SecurityGroupRule", required: false, sensitive: false, kind: Kind::Struct(&SECURITY_GROUP_RULE_REQUEST) },
] };
impl Structure for SecurityGroupRuleUpdate {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_RULE_UPDATE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_rule_id,
            1 => &self.security_group_rule,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_rule_id,
            1 => &mut self.security_group_rule,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupRuleUpdate);

#[derive(Clone, Default)]
pub struct SecurityGroupVpcAssociation {
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_owner_id: Option<String>,
    pub state: Option<String>,
    pub state_reason: Option<String>,
    pub group_owner_id: Option<String>,
}
/// Descriptor of [`SecurityGroupVpcAssociation`].
pub static SECURITY_GROUP_VPC_ASSOCIATION: StructDesc = StructDesc { name: "SecurityGroupVpcAssociation", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcOwnerId", query: "VpcOwnerId", xml: "vpcOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_vpc_association_state::DESC) },
    Member { name: "StateReason", query: "StateReason", xml: "stateReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupOwnerId", query: "GroupOwnerId", xml: "groupOwnerId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SecurityGroupVpcAssociation {
    fn desc(&self) -> &'static StructDesc { &SECURITY_GROUP_VPC_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.vpc_id,
            2 => &self.vpc_owner_id,
            3 => &self.state,
            4 => &self.state_reason,
            5 => &self.group_owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.vpc_id,
            2 => &mut self.vpc_owner_id,
            3 => &mut self.state,
            4 => &mut self.state_reason,
            5 => &mut self.group_owner_id,
            _ => no_member(index),
        }
    }
}
structure!(SecurityGroupVpcAssociation);

#[derive(Clone, Default)]
pub struct SendDiagnosticInterruptRequest {
    pub instance_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`SendDiagnosticInterruptRequest`].
pub static SEND_DIAGNOSTIC_INTERRUPT_REQUEST: StructDesc = StructDesc { name: "SendDiagnosticInterruptRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for SendDiagnosticInterruptRequest {
    fn desc(&self) -> &'static StructDesc { &SEND_DIAGNOSTIC_INTERRUPT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(SendDiagnosticInterruptRequest);

#[derive(Clone, Default)]
pub struct ServiceConfiguration {
    pub service_type: Vec<ServiceTypeDetail>,
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_state: Option<String>,
    pub availability_zone_ids: Vec<String>,
    pub availability_zones: Vec<String>,
    pub acceptance_required: Option<bool>,
    pub manages_vpc_endpoints: Option<bool>,
    pub network_load_balancer_arns: Vec<String>,
    pub gateway_load_balancer_arns: Vec<String>,
    pub supported_ip_address_types: Vec<String>,
    pub base_endpoint_dns_names: Vec<String>,
    pub private_dns_name: Option<String>,
    pub private_dns_name_configuration: Option<PrivateDnsNameConfiguration>,
    pub payer_responsibility: Option<String>,
    pub tags: Vec<Tag>,
    pub supported_regions: Vec<SupportedRegionDetail>,
    pub remote_access_enabled: Option<bool>,
}
/// Descriptor of [`ServiceConfiguration`].
pub static SERVICE_CONFIGURATION: StructDesc = StructDesc { name: "ServiceConfiguration", members: &[
    Member { name: "ServiceType", query: "ServiceType", xml: "serviceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SERVICE_TYPE_DETAIL) }) },
    Member { name: "ServiceId", query: "ServiceId", xml: "serviceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceName", query: "ServiceName", xml: "serviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceState", query: "ServiceState", xml: "serviceState", required: false, sensitive: false, kind: Kind::Enum(&enums::service_state::DESC) },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneIdSet", xml: "availabilityZoneIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZones", query: "AvailabilityZoneSet", xml: "availabilityZoneSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AcceptanceRequired", query: "AcceptanceRequired", xml: "acceptanceRequired", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ManagesVpcEndpoints", query: "ManagesVpcEndpoints", xml: "managesVpcEndpoints", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkLoadBalancerArns", query: "NetworkLoadBalancerArnSet", xml: "networkLoadBalancerArnSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "GatewayLoadBalancerArns", query: "GatewayLoadBalancerArnSet", xml: "gatewayLoadBalancerArnSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SupportedIpAddressTypes", query: "SupportedIpAddressTypeSet", xml: "supportedIpAddressTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::service_connectivity_type::DESC) }) },
    Member { name: "BaseEndpointDnsNames", query: "BaseEndpointDnsNameSet", xml: "baseEndpointDnsNameSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsNameConfiguration", query: "PrivateDnsNameConfiguration", xml: "privateDnsNameConfiguration", required: false, sensitive: false, kind: Kind::Struct(&PRIVATE_DNS_NAME_CONFIGURATION) },
    Member { name: "PayerResponsibility", query: "PayerResponsibility", xml: "payerResponsibility", required: false, sensitive: false, kind: Kind::Enum(&enums::payer_responsibility::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SupportedRegions", query: "SupportedRegionSet", xml: "supportedRegionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUPPORTED_REGION_DETAIL) }) },
    Member { name: "RemoteAccessEnabled", query: "RemoteAccessEnabled", xml: "remoteAccessEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ServiceConfiguration {
    fn desc(&self) -> &'static StructDesc { &SERVICE_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_type,
            1 => &self.service_id,
            2 => &self.service_name,
            3 => &self.service_state,
            4 => &self.availability_zone_ids,
            5 => &self.availability_zones,
            6 => &self.acceptance_required,
            7 => &self.manages_vpc_endpoints,
            8 => &self.network_load_balancer_arns,
            9 => &self.gateway_load_balancer_arns,
            10 => &self.supported_ip_address_types,
            11 => &self.base_endpoint_dns_names,
            12 => &self.private_dns_name,
            13 => &self.private_dns_name_configuration,
            14 => &self.payer_responsibility,
            15 => &self.tags,
            16 => &self.supported_regions,
            17 => &self.remote_access_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_type,
            1 => &mut self.service_id,
            2 => &mut self.service_name,
            3 => &mut self.service_state,
            4 => &mut self.availability_zone_ids,
            5 => &mut self.availability_zones,
            6 => &mut self.acceptance_required,
            7 => &mut self.manages_vpc_endpoints,
            8 => &mut self.network_load_balancer_arns,
            9 => &mut self.gateway_load_balancer_arns,
            10 => &mut self.supported_ip_address_types,
            11 => &mut self.base_endpoint_dns_names,
            12 => &mut self.private_dns_name,
            13 => &mut self.private_dns_name_configuration,
            14 => &mut self.payer_responsibility,
            15 => &mut self.tags,
            16 => &mut self.supported_regions,
            17 => &mut self.remote_access_enabled,
            _ => no_member(index),
        }
    }
}
structure!(ServiceConfiguration);

#[derive(Clone, Default)]
pub struct ServiceDetail {
    pub service_name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Vec<ServiceTypeDetail>,
    pub service_region: Option<String>,
    pub availability_zone_ids: Vec<String>,
    pub availability_zones: Vec<String>,
    pub owner: Option<String>,
    pub base_endpoint_dns_names: Vec<String>,
    pub private_dns_name: Option<String>,
    pub private_dns_names: Vec<PrivateDnsDetails>,
    pub vpc_endpoint_policy_supported: Option<bool>,
    pub acceptance_required: Option<bool>,
    pub manages_vpc_endpoints: Option<bool>,
    pub payer_responsibility: Option<String>,
    pub tags: Vec<Tag>,
    pub private_dns_name_verification_state: Option<String>,
    pub supported_ip_address_types: Vec<String>,
}
/// Descriptor of [`ServiceDetail`].
pub static SERVICE_DETAIL: StructDesc = StructDesc { name: "ServiceDetail", members: &[
    Member { name: "ServiceName", query: "ServiceName", xml: "serviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceId", query: "ServiceId", xml: "serviceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceType", query: "ServiceType", xml: "serviceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SERVICE_TYPE_DETAIL) }) },
    Member { name: "ServiceRegion", query: "ServiceRegion", xml: "serviceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneIdSet", xml: "availabilityZoneIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZones", query: "AvailabilityZoneSet", xml: "availabilityZoneSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Owner", query: "Owner", xml: "owner", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BaseEndpointDnsNames", query: "BaseEndpointDnsNameSet", xml: "baseEndpointDnsNameSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "privateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsNames", query: "PrivateDnsNameSet", xml: "privateDnsNameSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRIVATE_DNS_DETAILS) }) },
    Member { name: "VpcEndpointPolicySupported", query: "VpcEndpointPolicySupported", xml: "vpcEndpointPolicySupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AcceptanceRequired", query: "AcceptanceRequired", xml: "acceptanceRequired", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ManagesVpcEndpoints", query: "ManagesVpcEndpoints", xml: "managesVpcEndpoints", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PayerResponsibility", query: "PayerResponsibility", xml: "payerResponsibility", required: false, sensitive: false, kind: Kind::Enum(&enums::payer_responsibility::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "PrivateDnsNameVerificationState", query: "PrivateDnsNameVerificationState", xml: "privateDnsNameVerificationState", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_name_state::DESC) },
    Member { name: "SupportedIpAddressTypes", query: "SupportedIpAddressTypeSet", xml: "supportedIpAddressTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::service_connectivity_type::DESC) }) },
] };
impl Structure for ServiceDetail {
    fn desc(&self) -> &'static StructDesc { &SERVICE_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_name,
            1 => &self.service_id,
            2 => &self.service_type,
            3 => &self.service_region,
            4 => &self.availability_zone_ids,
            5 => &self.availability_zones,
            6 => &self.owner,
            7 => &self.base_endpoint_dns_names,
            8 => &self.private_dns_name,
            9 => &self.private_dns_names,
            10 => &self.vpc_endpoint_policy_supported,
            11 => &self.acceptance_required,
            12 => &self.manages_vpc_endpoints,
            13 => &self.payer_responsibility,
            14 => &self.tags,
            15 => &self.private_dns_name_verification_state,
            16 => &self.supported_ip_address_types,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_name,
            1 => &mut self.service_id,
            2 => &mut self.service_type,
            3 => &mut self.service_region,
            4 => &mut self.availability_zone_ids,
            5 => &mut self.availability_zones,
            6 => &mut self.owner,
            7 => &mut self.base_endpoint_dns_names,
            8 => &mut self.private_dns_name,
            9 => &mut self.private_dns_names,
            10 => &mut self.vpc_endpoint_policy_supported,
            11 => &mut self.acceptance_required,
            12 => &mut self.manages_vpc_endpoints,
            13 => &mut self.payer_responsibility,
            14 => &mut self.tags,
            15 => &mut self.private_dns_name_verification_state,
            16 => &mut self.supported_ip_address_types,
            _ => no_member(index),
        }
    }
}
structure!(ServiceDetail);

#[derive(Clone, Default)]
pub struct ServiceLinkVirtualInterface {
    pub service_link_virtual_interface_id: Option<String>,
    pub service_link_virtual_interface_arn: Option<String>,
    pub outpost_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub local_address: Option<String>,
    pub peer_address: Option<String>,
    pub peer_bgp_asn: Option<i64>,
    pub vlan: Option<i32>,
    pub outpost_lag_id: Option<String>,
    pub tags: Vec<Tag>,
    pub configuration_state: Option<String>,
}
/// Descriptor of [`ServiceLinkVirtualInterface`].
pub static SERVICE_LINK_VIRTUAL_INTERFACE: StructDesc = StructDesc { name: "ServiceLinkVirtualInterface", members: &[
    Member { name: "ServiceLinkVirtualInterfaceId", query: "ServiceLinkVirtualInterfaceId", xml: "serviceLinkVirtualInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceLinkVirtualInterfaceArn", query: "ServiceLinkVirtualInterfaceArn", xml: "serviceLinkVirtualInterfaceArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostId", query: "OutpostId", xml: "outpostId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalAddress", query: "LocalAddress", xml: "localAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "peerAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerBgpAsn", query: "PeerBgpAsn", xml: "peerBgpAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "Vlan", query: "Vlan", xml: "vlan", required: false, sensitive: false, kind: I32 },
    Member { name: "OutpostLagId", query: "OutpostLagId", xml: "outpostLagId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ConfigurationState", query: "ConfigurationState", xml: "configurationState", required: false, sensitive: false, kind: Kind::Enum(&enums::service_link_virtual_interface_configuration_state::DESC) },
] };
impl Structure for ServiceLinkVirtualInterface {
    fn desc(&self) -> &'static StructDesc { &SERVICE_LINK_VIRTUAL_INTERFACE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_link_virtual_interface_id,
            1 => &self.service_link_virtual_interface_arn,
            2 => &self.outpost_id,
            3 => &self.outpost_arn,
            4 => &self.owner_id,
            5 => &self.local_address,
            6 => &self.peer_address,
            7 => &self.peer_bgp_asn,
            8 => &self.vlan,
            9 => &self.outpost_lag_id,
            10 => &self.tags,
            11 => &self.configuration_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_link_virtual_interface_id,
            1 => &mut self.service_link_virtual_interface_arn,
            2 => &mut self.outpost_id,
            3 => &mut self.outpost_arn,
            4 => &mut self.owner_id,
            5 => &mut self.local_address,
            6 => &mut self.peer_address,
            7 => &mut self.peer_bgp_asn,
            8 => &mut self.vlan,
            9 => &mut self.outpost_lag_id,
            10 => &mut self.tags,
            11 => &mut self.configuration_state,
            _ => no_member(index),
        }
    }
}
structure!(ServiceLinkVirtualInterface);

#[derive(Clone, Default)]
pub struct ServiceTypeDetail {
    pub service_type: Option<String>,
}
/// Descriptor of [`ServiceTypeDetail`].
pub static SERVICE_TYPE_DETAIL: StructDesc = StructDesc { name: "ServiceTypeDetail", members: &[
    Member { name: "ServiceType", query: "ServiceType", xml: "serviceType", required: false, sensitive: false, kind: Kind::Enum(&enums::service_type::DESC) },
] };
impl Structure for ServiceTypeDetail {
    fn desc(&self) -> &'static StructDesc { &SERVICE_TYPE_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.service_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.service_type,
            _ => no_member(index),
        }
    }
}
structure!(ServiceTypeDetail);

#[derive(Clone, Default)]
pub struct SlotDateTimeRangeRequest {
    pub earliest_time: Option<Timestamp>,
    pub latest_time: Option<Timestamp>,
}
/// Descriptor of [`SlotDateTimeRangeRequest`].
pub static SLOT_DATE_TIME_RANGE_REQUEST: StructDesc = StructDesc { name: "SlotDateTimeRangeRequest", members: &[
    Member { name: "EarliestTime", query: "EarliestTime", xml: "EarliestTime", required: true, sensitive: false, kind: Kind::Time },
    Member { name: "LatestTime", query: "LatestTime", xml: "LatestTime", required: true, sensitive: false, kind: Kind::Time },
] };
impl Structure for SlotDateTimeRangeRequest {
    fn desc(&self) -> &'static StructDesc { &SLOT_DATE_TIME_RANGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.earliest_time,
            1 => &self.latest_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.earliest_time,
            1 => &mut self.latest_time,
            _ => no_member(index),
        }
    }
}
structure!(SlotDateTimeRangeRequest);

#[derive(Clone, Default)]
pub struct SlotStartTimeRangeRequest {
    pub earliest_time: Option<Timestamp>,
    pub latest_time: Option<Timestamp>,
}
/// Descriptor of [`SlotStartTimeRangeRequest`].
pub static SLOT_START_TIME_RANGE_REQUEST: StructDesc = StructDesc { name: "SlotStartTimeRangeRequest", members: &[
    Member { name: "EarliestTime", query: "EarliestTime", xml: "EarliestTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LatestTime", query: "LatestTime", xml: "LatestTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for SlotStartTimeRangeRequest {
    fn desc(&self) -> &'static StructDesc { &SLOT_START_TIME_RANGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.earliest_time,
            1 => &self.latest_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.earliest_time,
            1 => &mut self.latest_time,
            _ => no_member(index),
        }
    }
}
structure!(SlotStartTimeRangeRequest);

#[derive(Clone, Default)]
pub struct Snapshot {
    pub owner_alias: Option<String>,
    pub outpost_arn: Option<String>,
    pub tags: Vec<Tag>,
    pub storage_tier: Option<String>,
    pub restore_expiry_time: Option<Timestamp>,
    pub sse_type: Option<String>,
    pub availability_zone: Option<String>,
    pub transfer_type: Option<String>,
    pub completion_duration_minutes: Option<i32>,
    pub completion_time: Option<Timestamp>,
    pub full_snapshot_size_in_bytes: Option<i64>,
    pub snapshot_id: Option<String>,
    pub volume_id: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub start_time: Option<Timestamp>,
    pub progress: Option<String>,
    pub owner_id: Option<String>,
    pub description: Option<String>,
    pub volume_size: Option<i32>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub data_encryption_key_id: Option<String>,
}
/// Descriptor of [`Snapshot`].
pub static SNAPSHOT: StructDesc = StructDesc { name: "Snapshot", members: &[
    Member { name: "OwnerAlias", query: "OwnerAlias", xml: "ownerAlias", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "StorageTier", query: "StorageTier", xml: "storageTier", required: false, sensitive: false, kind: Kind::Enum(&enums::storage_tier::DESC) },
    Member { name: "RestoreExpiryTime", query: "RestoreExpiryTime", xml: "restoreExpiryTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "SseType", query: "SseType", xml: "sseType", required: false, sensitive: false, kind: Kind::Enum(&enums::sse_type::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransferType", query: "TransferType", xml: "transferType", required: false, sensitive: false, kind: Kind::Enum(&enums::transfer_type::DESC) },
    Member { name: "CompletionDurationMinutes", query: "CompletionDurationMinutes", xml: "completionDurationMinutes", required: false, sensitive: false, kind: I32 },
    Member { name: "CompletionTime", query: "CompletionTime", xml: "completionTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "FullSnapshotSizeInBytes", query: "FullSnapshotSizeInBytes", xml: "fullSnapshotSizeInBytes", required: false, sensitive: false, kind: I64 },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_state::DESC) },
    Member { name: "StateMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "volumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DataEncryptionKeyId", query: "DataEncryptionKeyId", xml: "dataEncryptionKeyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Snapshot {
    fn desc(&self) -> &'static StructDesc { &SNAPSHOT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.owner_alias,
            1 => &self.outpost_arn,
            2 => &self.tags,
            3 => &self.storage_tier,
            4 => &self.restore_expiry_time,
            5 => &self.sse_type,
            6 => &self.availability_zone,
            7 => &self.transfer_type,
            8 => &self.completion_duration_minutes,
            9 => &self.completion_time,
            10 => &self.full_snapshot_size_in_bytes,
            11 => &self.snapshot_id,
            12 => &self.volume_id,
            13 => &self.state,
            14 => &self.state_message,
            15 => &self.start_time,
            16 => &self.progress,
            17 => &self.owner_id,
            18 => &self.description,
            19 => &self.volume_size,
            20 => &self.encrypted,
            21 => &self.kms_key_id,
            22 => &self.data_encryption_key_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.owner_alias,
            1 => &mut self.outpost_arn,
            2 => &mut self.tags,
            3 => &mut self.storage_tier,
            4 => &mut self.restore_expiry_time,
            5 => &mut self.sse_type,
            6 => &mut self.availability_zone,
            7 => &mut self.transfer_type,
            8 => &mut self.completion_duration_minutes,
            9 => &mut self.completion_time,
            10 => &mut self.full_snapshot_size_in_bytes,
            11 => &mut self.snapshot_id,
            12 => &mut self.volume_id,
            13 => &mut self.state,
            14 => &mut self.state_message,
            15 => &mut self.start_time,
            16 => &mut self.progress,
            17 => &mut self.owner_id,
            18 => &mut self.description,
            19 => &mut self.volume_size,
            20 => &mut self.encrypted,
            21 => &mut self.kms_key_id,
            22 => &mut self.data_encryption_key_id,
            _ => no_member(index),
        }
    }
}
structure!(Snapshot);

#[derive(Clone, Default)]
pub struct SnapshotDetail {
    pub description: Option<String>,
    pub device_name: Option<String>,
    pub disk_image_size: Option<f64>,
    pub format: Option<String>,
    pub progress: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub url: Option<String>,
    pub user_bucket: Option<UserBucketDetails>,
}
/// Descriptor of [`SnapshotDetail`].
pub static SNAPSHOT_DETAIL: StructDesc = StructDesc { name: "SnapshotDetail", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeviceName", query: "DeviceName", xml: "deviceName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DiskImageSize", query: "DiskImageSize", xml: "diskImageSize", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Format", query: "Format", xml: "format", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Url", query: "Url", xml: "url", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "UserBucket", query: "UserBucket", xml: "userBucket", required: false, sensitive: false, kind: Kind::Struct(&USER_BUCKET_DETAILS) },
] };
impl Structure for SnapshotDetail {
    fn desc(&self) -> &'static StructDesc { &SNAPSHOT_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.device_name,
            2 => &self.disk_image_size,
            3 => &self.format,
            4 => &self.progress,
            5 => &self.snapshot_id,
            6 => &self.status,
            7 => &self.status_message,
            8 => &self.url,
            9 => &self.user_bucket,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.device_name,
            2 => &mut self.disk_image_size,
            3 => &mut self.format,
            4 => &mut self.progress,
            5 => &mut self.snapshot_id,
            6 => &mut self.status,
            7 => &mut self.status_message,
            8 => &mut self.url,
            9 => &mut self.user_bucket,
            _ => no_member(index),
        }
    }
}
structure!(SnapshotDetail);

#[derive(Clone, Default)]
pub struct SnapshotDiskContainer {
    pub description: Option<String>,
    pub format: Option<String>,
    pub url: Option<String>,
    pub user_bucket: Option<UserBucket>,
}
/// Descriptor of [`SnapshotDiskContainer`].
pub static SNAPSHOT_DISK_CONTAINER: StructDesc = StructDesc { name: "SnapshotDiskContainer", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Format", query: "Format", xml: "Format", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Url", query: "Url", xml: "Url", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "UserBucket", query: "UserBucket", xml: "UserBucket", required: false, sensitive: false, kind: Kind::Struct(&USER_BUCKET) },
] };
impl Structure for SnapshotDiskContainer {
    fn desc(&self) -> &'static StructDesc { &SNAPSHOT_DISK_CONTAINER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.format,
            2 => &self.url,
            3 => &self.user_bucket,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.format,
            2 => &mut self.url,
            3 => &mut self.user_bucket,
            _ => no_member(index),
        }
    }
}
structure!(SnapshotDiskContainer);

#[derive(Clone, Default)]
pub struct SnapshotInfo {
    pub description: Option<String>,
    pub tags: Vec<Tag>,
    pub encrypted: Option<bool>,
    pub volume_id: Option<String>,
    pub state: Option<String>,
    pub volume_size: Option<i32>,
    pub start_time: Option<Timestamp>,
    pub progress: Option<String>,
    pub owner_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub sse_type: Option<String>,
    pub availability_zone: Option<String>,
}
/// Descriptor of [`SnapshotInfo`].
pub static SNAPSHOT_INFO: StructDesc = StructDesc { name: "SnapshotInfo", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_state::DESC) },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "volumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SseType", query: "SseType", xml: "sseType", required: false, sensitive: false, kind: Kind::Enum(&enums::sse_type::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SnapshotInfo {
    fn desc(&self) -> &'static StructDesc { &SNAPSHOT_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.tags,
            2 => &self.encrypted,
            3 => &self.volume_id,
            4 => &self.state,
            5 => &self.volume_size,
            6 => &self.start_time,
            7 => &self.progress,
            8 => &self.owner_id,
            9 => &self.snapshot_id,
            10 => &self.outpost_arn,
            11 => &self.sse_type,
            12 => &self.availability_zone,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.tags,
            2 => &mut self.encrypted,
            3 => &mut self.volume_id,
            4 => &mut self.state,
            5 => &mut self.volume_size,
            6 => &mut self.start_time,
            7 => &mut self.progress,
            8 => &mut self.owner_id,
            9 => &mut self.snapshot_id,
            10 => &mut self.outpost_arn,
            11 => &mut self.sse_type,
            12 => &mut self.availability_zone,
            _ => no_member(index),
        }
    }
}
structure!(SnapshotInfo);

#[derive(Clone, Default)]
pub struct SnapshotRecycleBinInfo {
    pub snapshot_id: Option<String>,
    pub recycle_bin_enter_time: Option<Timestamp>,
    pub recycle_bin_exit_time: Option<Timestamp>,
    pub description: Option<String>,
    pub volume_id: Option<String>,
}
/// Descriptor of [`SnapshotRecycleBinInfo`].
pub static SNAPSHOT_RECYCLE_BIN_INFO: StructDesc = StructDesc { name: "SnapshotRecycleBinInfo", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RecycleBinEnterTime", query: "RecycleBinEnterTime", xml: "recycleBinEnterTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "RecycleBinExitTime", query: "RecycleBinExitTime", xml: "recycleBinExitTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SnapshotRecycleBinInfo {
    fn desc(&self) -> &'static StructDesc { &SNAPSHOT_RECYCLE_BIN_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.recycle_bin_enter_time,
            2 => &self.recycle_bin_exit_time,
            3 => &self.description,
            4 => &self.volume_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.recycle_bin_enter_time,
            2 => &mut self.recycle_bin_exit_time,
            3 => &mut self.description,
            4 => &mut self.volume_id,
            _ => no_member(index),
        }
    }
}
structure!(SnapshotRecycleBinInfo);

#[derive(Clone, Default)]
pub struct SnapshotTaskDetail {
    pub description: Option<String>,
    pub disk_image_size: Option<f64>,
    pub encrypted: Option<bool>,
    pub format: Option<String>,
    pub kms_key_id: Option<String>,
    pub progress: Option<String>,
    pub snapshot_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub url: Option<String>,
    pub user_bucket: Option<UserBucketDetails>,
}
/// Descriptor of [`SnapshotTaskDetail`].
pub static SNAPSHOT_TASK_DETAIL: StructDesc = StructDesc { name: "SnapshotTaskDetail", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DiskImageSize", query: "DiskImageSize", xml: "diskImageSize", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Format", query: "Format", xml: "format", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Url", query: "Url", xml: "url", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "UserBucket", query: "UserBucket", xml: "userBucket", required: false, sensitive: false, kind: Kind::Struct(&USER_BUCKET_DETAILS) },
] };
impl Structure for SnapshotTaskDetail {
    fn desc(&self) -> &'static StructDesc { &SNAPSHOT_TASK_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.disk_image_size,
            2 => &self.encrypted,
            3 => &self.format,
            4 => &self.kms_key_id,
            5 => &self.progress,
            6 => &self.snapshot_id,
            7 => &self.status,
            8 => &self.status_message,
            9 => &self.url,
            10 => &self.user_bucket,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.disk_image_size,
            2 => &mut self.encrypted,
            3 => &mut self.format,
            4 => &mut self.kms_key_id,
            5 => &mut self.progress,
            6 => &mut self.snapshot_id,
            7 => &mut self.status,
            8 => &mut self.status_message,
            9 => &mut self.url,
            10 => &mut self.user_bucket,
            _ => no_member(index),
        }
    }
}
structure!(SnapshotTaskDetail);

#[derive(Clone, Default)]
pub struct SnapshotTierStatus {
    pub snapshot_id: Option<String>,
    pub volume_id: Option<String>,
    pub status: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Vec<Tag>,
    pub storage_tier: Option<String>,
    pub last_tiering_start_time: Option<Timestamp>,
    pub last_tiering_progress: Option<i32>,
    pub last_tiering_operation_status: Option<String>,
    pub last_tiering_operation_status_detail: Option<String>,
    pub archival_complete_time: Option<Timestamp>,
    pub restore_expiry_time: Option<Timestamp>,
}
/// Descriptor of [`SnapshotTierStatus`].
pub static SNAPSHOT_TIER_STATUS: StructDesc = StructDesc { name: "SnapshotTierStatus", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_state::DESC) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "StorageTier", query: "StorageTier", xml: "storageTier", required: false, sensitive: false, kind: Kind::Enum(&enums::storage_tier::DESC) },
    Member { name: "LastTieringStartTime", query: "LastTieringStartTime", xml: "lastTieringStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LastTieringProgress", query: "LastTieringProgress", xml: "lastTieringProgress", required: false, sensitive: false, kind: I32 },
    Member { name: "LastTieringOperationStatus", query: "LastTieringOperationStatus", xml: "lastTieringOperationStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::tiering_operation_status::DESC) },
    Member { name: "LastTieringOperationStatusDetail", query: "LastTieringOperationStatusDetail", xml: "lastTieringOperationStatusDetail", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ArchivalCompleteTime", query: "ArchivalCompleteTime", xml: "archivalCompleteTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "RestoreExpiryTime", query: "RestoreExpiryTime", xml: "restoreExpiryTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for SnapshotTierStatus {
    fn desc(&self) -> &'static StructDesc { &SNAPSHOT_TIER_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.volume_id,
            2 => &self.status,
            3 => &self.owner_id,
            4 => &self.tags,
            5 => &self.storage_tier,
            6 => &self.last_tiering_start_time,
            7 => &self.last_tiering_progress,
            8 => &self.last_tiering_operation_status,
            9 => &self.last_tiering_operation_status_detail,
            10 => &self.archival_complete_time,
            11 => &self.restore_expiry_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.volume_id,
            2 => &mut self.status,
            3 => &mut self.owner_id,
            4 => &mut self.tags,
            5 => &mut self.storage_tier,
            6 => &mut self.last_tiering_start_time,
            7 => &mut self.last_tiering_progress,
            8 => &mut self.last_tiering_operation_status,
            9 => &mut self.last_tiering_operation_status_detail,
            10 => &mut self.archival_complete_time,
            11 => &mut self.restore_expiry_time,
            _ => no_member(index),
        }
    }
}
structure!(SnapshotTierStatus);

#[derive(Clone, Default)]
pub struct SpotCapacityRebalance {
    pub replacement_strategy: Option<String>,
    pub termination_delay: Option<i32>,
}
/// Descriptor of [`SpotCapacityRebalance`].
pub static SPOT_CAPACITY_REBALANCE: StructDesc = StructDesc { name: "SpotCapacityRebalance", members: &[
    Member { name: "ReplacementStrategy", query: "ReplacementStrategy", xml: "replacementStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::replacement_strategy::DESC) },
    Member { name: "TerminationDelay", query: "TerminationDelay", xml: "terminationDelay", required: false, sensitive: false, kind: I32 },
] };
impl Structure for SpotCapacityRebalance {
    fn desc(&self) -> &'static StructDesc { &SPOT_CAPACITY_REBALANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.replacement_strategy,
            1 => &self.termination_delay,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.replacement_strategy,
            1 => &mut self.termination_delay,
            _ => no_member(index),
        }
    }
}
structure!(SpotCapacityRebalance);

#[derive(Clone, Default)]
pub struct SpotDatafeedSubscription {
    pub bucket: Option<String>,
    pub fault: Option<SpotInstanceStateFault>,
    pub owner_id: Option<String>,
    pub prefix: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`SpotDatafeedSubscription`].
pub static SPOT_DATAFEED_SUBSCRIPTION: StructDesc = StructDesc { name: "SpotDatafeedSubscription", members: &[
    Member { name: "Bucket", query: "Bucket", xml: "bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Fault", query: "Fault", xml: "fault", required: false, sensitive: false, kind: Kind::Struct(&SPOT_INSTANCE_STATE_FAULT) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Prefix", query: "Prefix", xml: "prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::datafeed_subscription_state::DESC) },
] };
impl Structure for SpotDatafeedSubscription {
    fn desc(&self) -> &'static StructDesc { &SPOT_DATAFEED_SUBSCRIPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bucket,
            1 => &self.fault,
            2 => &self.owner_id,
            3 => &self.prefix,
            4 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bucket,
            1 => &mut self.fault,
            2 => &mut self.owner_id,
            3 => &mut self.prefix,
            4 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(SpotDatafeedSubscription);

#[derive(Clone, Default)]
pub struct SpotFleetLaunchSpecification {
    pub addressing_type: Option<String>,
    pub block_device_mappings: Vec<BlockDeviceMapping>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub monitoring: Option<SpotFleetMonitoring>,
    pub network_interfaces: Vec<InstanceNetworkInterfaceSpecification>,
    pub placement: Option<SpotPlacement>,
    pub ramdisk_id: Option<String>,
    pub spot_price: Option<String>,
    pub subnet_id: Option<String>,
    pub user_data: Option<String>,
    pub weighted_capacity: Option<f64>,
    pub tag_specifications: Vec<SpotFleetTagSpecification>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub security_groups: Vec<GroupIdentifier>,
}
/// Descriptor of [`SpotFleetLaunchSpecification`].
pub static SPOT_FLEET_LAUNCH_SPECIFICATION: StructDesc = StructDesc { name: "SpotFleetLaunchSpecification", members: &[
    Member { name: "AddressingType", query: "AddressingType", xml: "addressingType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "blockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING) }) },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "iamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&IAM_INSTANCE_PROFILE_SPECIFICATION) },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "KernelId", query: "KernelId", xml: "kernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Monitoring", query: "Monitoring", xml: "monitoring", required: false, sensitive: false, kind: Kind::Struct(&SPOT_FLEET_MONITORING) },
    Member { name: "NetworkInterfaces", query: "NetworkInterfaceSet", xml: "networkInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_NETWORK_INTERFACE_SPECIFICATION) }) },
    Member { name: "Placement", query: "Placement", xml: "placement", required: false, sensitive: false, kind: Kind::Struct(&SPOT_PLACEMENT) },
    Member { name: "RamdiskId", query: "RamdiskId", xml: "ramdiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotPrice", query: "SpotPrice", xml: "spotPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserData", query: "UserData", xml: "userData", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "WeightedCapacity", query: "WeightedCapacity", xml: "weightedCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "TagSpecifications", query: "TagSpecificationSet", xml: "tagSpecificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SPOT_FLEET_TAG_SPECIFICATION) }) },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "instanceRequirements", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS) },
    Member { name: "SecurityGroups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
] };
impl Structure for SpotFleetLaunchSpecification {
    fn desc(&self) -> &'static StructDesc { &SPOT_FLEET_LAUNCH_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.addressing_type,
            1 => &self.block_device_mappings,
            2 => &self.ebs_optimized,
            3 => &self.iam_instance_profile,
            4 => &self.image_id,
            5 => &self.instance_type,
            6 => &self.kernel_id,
            7 => &self.key_name,
            8 => &self.monitoring,
            9 => &self.network_interfaces,
            10 => &self.placement,
            11 => &self.ramdisk_id,
            12 => &self.spot_price,
            13 => &self.subnet_id,
            14 => &self.user_data,
            15 => &self.weighted_capacity,
            16 => &self.tag_specifications,
            17 => &self.instance_requirements,
            18 => &self.security_groups,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.addressing_type,
            1 => &mut self.block_device_mappings,
            2 => &mut self.ebs_optimized,
            3 => &mut self.iam_instance_profile,
            4 => &mut self.image_id,
            5 => &mut self.instance_type,
            6 => &mut self.kernel_id,
            7 => &mut self.key_name,
            8 => &mut self.monitoring,
            9 => &mut self.network_interfaces,
            10 => &mut self.placement,
            11 => &mut self.ramdisk_id,
            12 => &mut self.spot_price,
            13 => &mut self.subnet_id,
            14 => &mut self.user_data,
            15 => &mut self.weighted_capacity,
            16 => &mut self.tag_specifications,
            17 => &mut self.instance_requirements,
            18 => &mut self.security_groups,
            _ => no_member(index),
        }
    }
}
structure!(SpotFleetLaunchSpecification);
