// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures FleetData to GetHostReservationPurchasePreviewRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct FleetData {
    pub activity_status: Option<String>,
    pub create_time: Option<Timestamp>,
    pub fleet_id: Option<String>,
    pub fleet_state: Option<String>,
    pub client_token: Option<String>,
    pub excess_capacity_termination_policy: Option<String>,
    pub fulfilled_capacity: Option<f64>,
    pub fulfilled_on_demand_capacity: Option<f64>,
    pub launch_template_configs: Vec<FleetLaunchTemplateConfig>,
    pub target_capacity_specification: Option<TargetCapacitySpecification>,
    pub terminate_instances_with_expiration: Option<bool>,
    pub r#type: Option<String>,
    pub valid_from: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub replace_unhealthy_instances: Option<bool>,
    pub spot_options: Option<SpotOptions>,
    pub on_demand_options: Option<OnDemandOptions>,
    pub reserved_capacity_options: Option<ReservedCapacityOptions>,
    pub tags: Vec<Tag>,
    pub errors: Vec<DescribeFleetError>,
    pub instances: Vec<DescribeFleetsInstances>,
    pub context: Option<String>,
}
/// Descriptor of [`FleetData`].
pub static FLEET_DATA: StructDesc = StructDesc { name: "FleetData", members: &[
    Member { name: "ActivityStatus", query: "ActivityStatus", xml: "activityStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_activity_status::DESC) },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "FleetId", query: "FleetId", xml: "fleetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FleetState", query: "FleetState", xml: "fleetState", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_state_code::DESC) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExcessCapacityTerminationPolicy", query: "ExcessCapacityTerminationPolicy", xml: "excessCapacityTerminationPolicy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_excess_capacity_termination_policy::DESC) },
    Member { name: "FulfilledCapacity", query: "FulfilledCapacity", xml: "fulfilledCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "FulfilledOnDemandCapacity", query: "FulfilledOnDemandCapacity", xml: "fulfilledOnDemandCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "LaunchTemplateConfigs", query: "LaunchTemplateConfigs", xml: "launchTemplateConfigs", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_CONFIG) }) },
    Member { name: "TargetCapacitySpecification", query: "TargetCapacitySpecification", xml: "targetCapacitySpecification", required: false, sensitive: false, kind: Kind::Struct(&TARGET_CAPACITY_SPECIFICATION) },
    Member { name: "TerminateInstancesWithExpiration", query: "TerminateInstancesWithExpiration", xml: "terminateInstancesWithExpiration", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_type::DESC) },
    Member { name: "ValidFrom", query: "ValidFrom", xml: "validFrom", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "validUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReplaceUnhealthyInstances", query: "ReplaceUnhealthyInstances", xml: "replaceUnhealthyInstances", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SpotOptions", query: "SpotOptions", xml: "spotOptions", required: false, sensitive: false, kind: Kind::Struct(&SPOT_OPTIONS) },
    Member { name: "OnDemandOptions", query: "OnDemandOptions", xml: "onDemandOptions", required: false, sensitive: false, kind: Kind::Struct(&ON_DEMAND_OPTIONS) },
    Member { name: "ReservedCapacityOptions", query: "ReservedCapacityOptions", xml: "reservedCapacityOptions", required: false, sensitive: false, kind: Kind::Struct(&RESERVED_CAPACITY_OPTIONS) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "Errors", query: "ErrorSet", xml: "errorSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DESCRIBE_FLEET_ERROR) }) },
    Member { name: "Instances", query: "FleetInstanceSet", xml: "fleetInstanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DESCRIBE_FLEETS_INSTANCES) }) },
    Member { name: "Context", query: "Context", xml: "context", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FleetData {
    fn desc(&self) -> &'static StructDesc { &FLEET_DATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.activity_status,
            1 => &self.create_time,
            2 => &self.fleet_id,
            3 => &self.fleet_state,
            4 => &self.client_token,
            5 => &self.excess_capacity_termination_policy,
            6 => &self.fulfilled_capacity,
            7 => &self.fulfilled_on_demand_capacity,
            8 => &self.launch_template_configs,
            9 => &self.target_capacity_specification,
            10 => &self.terminate_instances_with_expiration,
            11 => &self.r#type,
            12 => &self.valid_from,
            13 => &self.valid_until,
            14 => &self.replace_unhealthy_instances,
            15 => &self.spot_options,
            16 => &self.on_demand_options,
            17 => &self.reserved_capacity_options,
            18 => &self.tags,
            19 => &self.errors,
            20 => &self.instances,
            21 => &self.context,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.activity_status,
            1 => &mut self.create_time,
            2 => &mut self.fleet_id,
            3 => &mut self.fleet_state,
            4 => &mut self.client_token,
            5 => &mut self.excess_capacity_termination_policy,
            6 => &mut self.fulfilled_capacity,
            7 => &mut self.fulfilled_on_demand_capacity,
            8 => &mut self.launch_template_configs,
            9 => &mut self.target_capacity_specification,
            10 => &mut self.terminate_instances_with_expiration,
            11 => &mut self.r#type,
            12 => &mut self.valid_from,
            13 => &mut self.valid_until,
            14 => &mut self.replace_unhealthy_instances,
            15 => &mut self.spot_options,
            16 => &mut self.on_demand_options,
            17 => &mut self.reserved_capacity_options,
            18 => &mut self.tags,
            19 => &mut self.errors,
            20 => &mut self.instances,
            21 => &mut self.context,
            _ => no_member(index),
        }
    }
}
structure!(FleetData);

#[derive(Clone, Default)]
pub struct FleetEbsBlockDeviceRequest {
    pub encrypted: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
}
/// Descriptor of [`FleetEbsBlockDeviceRequest`].
pub static FLEET_EBS_BLOCK_DEVICE_REQUEST: StructDesc = StructDesc { name: "FleetEbsBlockDeviceRequest", members: &[
    Member { name: "Encrypted", query: "Encrypted", xml: "Encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DeleteOnTermination", query: "DeleteOnTermination", xml: "DeleteOnTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Iops", query: "Iops", xml: "Iops", required: false, sensitive: false, kind: I32 },
    Member { name: "Throughput", query: "Throughput", xml: "Throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "KmsKeyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "VolumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "VolumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
] };
impl Structure for FleetEbsBlockDeviceRequest {
    fn desc(&self) -> &'static StructDesc { &FLEET_EBS_BLOCK_DEVICE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.encrypted,
            1 => &self.delete_on_termination,
            2 => &self.iops,
            3 => &self.throughput,
            4 => &self.kms_key_id,
            5 => &self.snapshot_id,
            6 => &self.volume_size,
            7 => &self.volume_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.encrypted,
            1 => &mut self.delete_on_termination,
            2 => &mut self.iops,
            3 => &mut self.throughput,
            4 => &mut self.kms_key_id,
            5 => &mut self.snapshot_id,
            6 => &mut self.volume_size,
            7 => &mut self.volume_type,
            _ => no_member(index),
        }
    }
}
structure!(FleetEbsBlockDeviceRequest);

#[derive(Clone, Default)]
pub struct FleetLaunchTemplateConfig {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecification>,
    pub overrides: Vec<FleetLaunchTemplateOverrides>,
}
/// Descriptor of [`FleetLaunchTemplateConfig`].
pub static FLEET_LAUNCH_TEMPLATE_CONFIG: StructDesc = StructDesc { name: "FleetLaunchTemplateConfig", members: &[
    Member { name: "LaunchTemplateSpecification", query: "LaunchTemplateSpecification", xml: "launchTemplateSpecification", required: false, sensitive: false, kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_SPECIFICATION) },
    Member { name: "Overrides", query: "Overrides", xml: "overrides", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_OVERRIDES) }) },
] };
impl Structure for FleetLaunchTemplateConfig {
    fn desc(&self) -> &'static StructDesc { &FLEET_LAUNCH_TEMPLATE_CONFIG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_specification,
            1 => &self.overrides,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_specification,
            1 => &mut self.overrides,
            _ => no_member(index),
        }
    }
}
structure!(FleetLaunchTemplateConfig);

#[derive(Clone, Default)]
pub struct FleetLaunchTemplateConfigRequest {
    pub launch_template_specification: Option<FleetLaunchTemplateSpecificationRequest>,
    pub overrides: Vec<FleetLaunchTemplateOverridesRequest>,
}
/// Descriptor of [`FleetLaunchTemplateConfigRequest`].
pub static FLEET_LAUNCH_TEMPLATE_CONFIG_REQUEST: StructDesc = StructDesc { name: "FleetLaunchTemplateConfigRequest", members: &[
    Member { name: "LaunchTemplateSpecification", query: "LaunchTemplateSpecification", xml: "LaunchTemplateSpecification", required: false, sensitive: false, kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST) },
    Member { name: "Overrides", query: "Overrides", xml: "Overrides", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_LAUNCH_TEMPLATE_OVERRIDES_REQUEST) }) },
] };
impl Structure for FleetLaunchTemplateConfigRequest {
    fn desc(&self) -> &'static StructDesc { &FLEET_LAUNCH_TEMPLATE_CONFIG_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_specification,
            1 => &self.overrides,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_specification,
            1 => &mut self.overrides,
            _ => no_member(index),
        }
    }
}
structure!(FleetLaunchTemplateConfigRequest);

#[derive(Clone, Default)]
pub struct FleetLaunchTemplateOverrides {
    pub instance_type: Option<String>,
    pub max_price: Option<String>,
    pub subnet_id: Option<String>,
    pub availability_zone: Option<String>,
    pub weighted_capacity: Option<f64>,
    pub priority: Option<f64>,
    pub placement: Option<PlacementResponse>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub image_id: Option<String>,
    pub block_device_mappings: Vec<BlockDeviceMappingResponse>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`FleetLaunchTemplateOverrides`].
pub static FLEET_LAUNCH_TEMPLATE_OVERRIDES: StructDesc = StructDesc { name: "FleetLaunchTemplateOverrides", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "MaxPrice", query: "MaxPrice", xml: "maxPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "WeightedCapacity", query: "WeightedCapacity", xml: "weightedCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Priority", query: "Priority", xml: "priority", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Placement", query: "Placement", xml: "placement", required: false, sensitive: false, kind: Kind::Struct(&PLACEMENT_RESPONSE) },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "instanceRequirements", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS) },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMappingSet", xml: "blockDeviceMappingSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&BLOCK_DEVICE_MAPPING_RESPONSE) }) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FleetLaunchTemplateOverrides {
    fn desc(&self) -> &'static StructDesc { &FLEET_LAUNCH_TEMPLATE_OVERRIDES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            1 => &self.max_price,
            2 => &self.subnet_id,
            3 => &self.availability_zone,
            4 => &self.weighted_capacity,
            5 => &self.priority,
            6 => &self.placement,
            7 => &self.instance_requirements,
            8 => &self.image_id,
            9 => &self.block_device_mappings,
            10 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            1 => &mut self.max_price,
            2 => &mut self.subnet_id,
            3 => &mut self.availability_zone,
            4 => &mut self.weighted_capacity,
            5 => &mut self.priority,
            6 => &mut self.placement,
            7 => &mut self.instance_requirements,
            8 => &mut self.image_id,
            9 => &mut self.block_device_mappings,
            10 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(FleetLaunchTemplateOverrides);

#[derive(Clone, Default)]
pub struct FleetLaunchTemplateOverridesRequest {
    pub instance_type: Option<String>,
    pub max_price: Option<String>,
    pub subnet_id: Option<String>,
    pub availability_zone: Option<String>,
    pub weighted_capacity: Option<f64>,
    pub priority: Option<f64>,
    pub placement: Option<Placement>,
    pub block_device_mappings: Vec<FleetBlockDeviceMappingRequest>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub image_id: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`FleetLaunchTemplateOverridesRequest`].
pub static FLEET_LAUNCH_TEMPLATE_OVERRIDES_REQUEST: StructDesc = StructDesc { name: "FleetLaunchTemplateOverridesRequest", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "InstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "MaxPrice", query: "MaxPrice", xml: "MaxPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "AvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "WeightedCapacity", query: "WeightedCapacity", xml: "WeightedCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Priority", query: "Priority", xml: "Priority", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Placement", query: "Placement", xml: "Placement", required: false, sensitive: false, kind: Kind::Struct(&PLACEMENT) },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMapping", xml: "BlockDeviceMapping", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "BlockDeviceMapping", kind: Kind::Struct(&FLEET_BLOCK_DEVICE_MAPPING_REQUEST) }) },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "InstanceRequirements", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS_REQUEST) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "AvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FleetLaunchTemplateOverridesRequest {
    fn desc(&self) -> &'static StructDesc { &FLEET_LAUNCH_TEMPLATE_OVERRIDES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            1 => &self.max_price,
            2 => &self.subnet_id,
            3 => &self.availability_zone,
            4 => &self.weighted_capacity,
            5 => &self.priority,
            6 => &self.placement,
            7 => &self.block_device_mappings,
            8 => &self.instance_requirements,
            9 => &self.image_id,
            10 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            1 => &mut self.max_price,
            2 => &mut self.subnet_id,
            3 => &mut self.availability_zone,
            4 => &mut self.weighted_capacity,
            5 => &mut self.priority,
            6 => &mut self.placement,
            7 => &mut self.block_device_mappings,
            8 => &mut self.instance_requirements,
            9 => &mut self.image_id,
            10 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(FleetLaunchTemplateOverridesRequest);

#[derive(Clone, Default)]
pub struct FleetLaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
/// Descriptor of [`FleetLaunchTemplateSpecification`].
pub static FLEET_LAUNCH_TEMPLATE_SPECIFICATION: StructDesc = StructDesc { name: "FleetLaunchTemplateSpecification", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "launchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "launchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Version", query: "Version", xml: "version", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FleetLaunchTemplateSpecification {
    fn desc(&self) -> &'static StructDesc { &FLEET_LAUNCH_TEMPLATE_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version,
            _ => no_member(index),
        }
    }
}
structure!(FleetLaunchTemplateSpecification);

#[derive(Clone, Default)]
pub struct FleetLaunchTemplateSpecificationRequest {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
/// Descriptor of [`FleetLaunchTemplateSpecificationRequest`].
pub static FLEET_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "FleetLaunchTemplateSpecificationRequest", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Version", query: "Version", xml: "Version", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FleetLaunchTemplateSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &FLEET_LAUNCH_TEMPLATE_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version,
            _ => no_member(index),
        }
    }
}
structure!(FleetLaunchTemplateSpecificationRequest);

#[derive(Clone, Default)]
pub struct FleetSpotCapacityRebalance {
    pub replacement_strategy: Option<String>,
    pub termination_delay: Option<i32>,
}
/// Descriptor of [`FleetSpotCapacityRebalance`].
pub static FLEET_SPOT_CAPACITY_REBALANCE: StructDesc = StructDesc { name: "FleetSpotCapacityRebalance", members: &[
    Member { name: "ReplacementStrategy", query: "ReplacementStrategy", xml: "replacementStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_replacement_strategy::DESC) },
    Member { name: "TerminationDelay", query: "TerminationDelay", xml: "terminationDelay", required: false, sensitive: false, kind: I32 },
] };
impl Structure for FleetSpotCapacityRebalance {
    fn desc(&self) -> &'static StructDesc { &FLEET_SPOT_CAPACITY_REBALANCE }
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
structure!(FleetSpotCapacityRebalance);

#[derive(Clone, Default)]
pub struct FleetSpotCapacityRebalanceRequest {
    pub replacement_strategy: Option<String>,
    pub termination_delay: Option<i32>,
}
/// Descriptor of [`FleetSpotCapacityRebalanceRequest`].
pub static FLEET_SPOT_CAPACITY_REBALANCE_REQUEST: StructDesc = StructDesc { name: "FleetSpotCapacityRebalanceRequest", members: &[
    Member { name: "ReplacementStrategy", query: "ReplacementStrategy", xml: "ReplacementStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_replacement_strategy::DESC) },
    Member { name: "TerminationDelay", query: "TerminationDelay", xml: "TerminationDelay", required: false, sensitive: false, kind: I32 },
] };
impl Structure for FleetSpotCapacityRebalanceRequest {
    fn desc(&self) -> &'static StructDesc { &FLEET_SPOT_CAPACITY_REBALANCE_REQUEST }
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
structure!(FleetSpotCapacityRebalanceRequest);

#[derive(Clone, Default)]
pub struct FleetSpotMaintenanceStrategies {
    pub capacity_rebalance: Option<FleetSpotCapacityRebalance>,
}
/// Descriptor of [`FleetSpotMaintenanceStrategies`].
pub static FLEET_SPOT_MAINTENANCE_STRATEGIES: StructDesc = StructDesc { name: "FleetSpotMaintenanceStrategies", members: &[
    Member { name: "CapacityRebalance", query: "CapacityRebalance", xml: "capacityRebalance", required: false, sensitive: false, kind: Kind::Struct(&FLEET_SPOT_CAPACITY_REBALANCE) },
] };
impl Structure for FleetSpotMaintenanceStrategies {
    fn desc(&self) -> &'static StructDesc { &FLEET_SPOT_MAINTENANCE_STRATEGIES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_rebalance,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_rebalance,
            _ => no_member(index),
        }
    }
}
structure!(FleetSpotMaintenanceStrategies);

#[derive(Clone, Default)]
pub struct FleetSpotMaintenanceStrategiesRequest {
    pub capacity_rebalance: Option<FleetSpotCapacityRebalanceRequest>,
}
/// Descriptor of [`FleetSpotMaintenanceStrategiesRequest`].
pub static FLEET_SPOT_MAINTENANCE_STRATEGIES_REQUEST: StructDesc = StructDesc { name: "FleetSpotMaintenanceStrategiesRequest", members: &[
    Member { name: "CapacityRebalance", query: "CapacityRebalance", xml: "CapacityRebalance", required: false, sensitive: false, kind: Kind::Struct(&FLEET_SPOT_CAPACITY_REBALANCE_REQUEST) },
] };
impl Structure for FleetSpotMaintenanceStrategiesRequest {
    fn desc(&self) -> &'static StructDesc { &FLEET_SPOT_MAINTENANCE_STRATEGIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_rebalance,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_rebalance,
            _ => no_member(index),
        }
    }
}
structure!(FleetSpotMaintenanceStrategiesRequest);

#[derive(Clone, Default)]
pub struct FlowLog {
    pub creation_time: Option<Timestamp>,
    pub deliver_logs_error_message: Option<String>,
    pub deliver_logs_permission_arn: Option<String>,
    pub deliver_cross_account_role: Option<String>,
    pub deliver_logs_status: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_status: Option<String>,
    pub log_group_name: Option<String>,
    pub resource_id: Option<String>,
    pub traffic_type: Option<String>,
    pub log_destination_type: Option<String>,
    pub log_destination: Option<String>,
    pub log_format: Option<String>,
    pub tags: Vec<Tag>,
    pub max_aggregation_interval: Option<i32>,
    pub destination_options: Option<DestinationOptionsResponse>,
}
/// Descriptor of [`FlowLog`].
pub static FLOW_LOG: StructDesc = StructDesc { name: "FlowLog", members: &[
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DeliverLogsErrorMessage", query: "DeliverLogsErrorMessage", xml: "deliverLogsErrorMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeliverLogsPermissionArn", query: "DeliverLogsPermissionArn", xml: "deliverLogsPermissionArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeliverCrossAccountRole", query: "DeliverCrossAccountRole", xml: "deliverCrossAccountRole", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeliverLogsStatus", query: "DeliverLogsStatus", xml: "deliverLogsStatus", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FlowLogId", query: "FlowLogId", xml: "flowLogId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FlowLogStatus", query: "FlowLogStatus", xml: "flowLogStatus", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogGroupName", query: "LogGroupName", xml: "logGroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficType", query: "TrafficType", xml: "trafficType", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_type::DESC) },
    Member { name: "LogDestinationType", query: "LogDestinationType", xml: "logDestinationType", required: false, sensitive: false, kind: Kind::Enum(&enums::log_destination_type::DESC) },
    Member { name: "LogDestination", query: "LogDestination", xml: "logDestination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogFormat", query: "LogFormat", xml: "logFormat", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "MaxAggregationInterval", query: "MaxAggregationInterval", xml: "maxAggregationInterval", required: false, sensitive: false, kind: I32 },
    Member { name: "DestinationOptions", query: "DestinationOptions", xml: "destinationOptions", required: false, sensitive: false, kind: Kind::Struct(&DESTINATION_OPTIONS_RESPONSE) },
] };
impl Structure for FlowLog {
    fn desc(&self) -> &'static StructDesc { &FLOW_LOG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.creation_time,
            1 => &self.deliver_logs_error_message,
            2 => &self.deliver_logs_permission_arn,
            3 => &self.deliver_cross_account_role,
            4 => &self.deliver_logs_status,
            5 => &self.flow_log_id,
            6 => &self.flow_log_status,
            7 => &self.log_group_name,
            8 => &self.resource_id,
            9 => &self.traffic_type,
            10 => &self.log_destination_type,
            11 => &self.log_destination,
            12 => &self.log_format,
            13 => &self.tags,
            14 => &self.max_aggregation_interval,
            15 => &self.destination_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.creation_time,
            1 => &mut self.deliver_logs_error_message,
            2 => &mut self.deliver_logs_permission_arn,
            3 => &mut self.deliver_cross_account_role,
            4 => &mut self.deliver_logs_status,
            5 => &mut self.flow_log_id,
            6 => &mut self.flow_log_status,
            7 => &mut self.log_group_name,
            8 => &mut self.resource_id,
            9 => &mut self.traffic_type,
            10 => &mut self.log_destination_type,
            11 => &mut self.log_destination,
            12 => &mut self.log_format,
            13 => &mut self.tags,
            14 => &mut self.max_aggregation_interval,
            15 => &mut self.destination_options,
            _ => no_member(index),
        }
    }
}
structure!(FlowLog);

#[derive(Clone, Default)]
pub struct FpgaDeviceInfo {
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub count: Option<i32>,
    pub memory_info: Option<FpgaDeviceMemoryInfo>,
}
/// Descriptor of [`FpgaDeviceInfo`].
pub static FPGA_DEVICE_INFO: StructDesc = StructDesc { name: "FpgaDeviceInfo", members: &[
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Manufacturer", query: "Manufacturer", xml: "manufacturer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Count", query: "Count", xml: "count", required: false, sensitive: false, kind: I32 },
    Member { name: "MemoryInfo", query: "MemoryInfo", xml: "memoryInfo", required: false, sensitive: false, kind: Kind::Struct(&FPGA_DEVICE_MEMORY_INFO) },
] };
impl Structure for FpgaDeviceInfo {
    fn desc(&self) -> &'static StructDesc { &FPGA_DEVICE_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            1 => &self.manufacturer,
            2 => &self.count,
            3 => &self.memory_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            1 => &mut self.manufacturer,
            2 => &mut self.count,
            3 => &mut self.memory_info,
            _ => no_member(index),
        }
    }
}
structure!(FpgaDeviceInfo);

#[derive(Clone, Default)]
pub struct FpgaDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
/// Descriptor of [`FpgaDeviceMemoryInfo`].
pub static FPGA_DEVICE_MEMORY_INFO: StructDesc = StructDesc { name: "FpgaDeviceMemoryInfo", members: &[
    Member { name: "SizeInMiB", query: "SizeInMiB", xml: "sizeInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for FpgaDeviceMemoryInfo {
    fn desc(&self) -> &'static StructDesc { &FPGA_DEVICE_MEMORY_INFO }
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
structure!(FpgaDeviceMemoryInfo);

#[derive(Clone, Default)]
pub struct FpgaImage {
    pub fpga_image_id: Option<String>,
    pub fpga_image_global_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub shell_version: Option<String>,
    pub pci_id: Option<PciId>,
    pub state: Option<FpgaImageState>,
    pub create_time: Option<Timestamp>,
    pub update_time: Option<Timestamp>,
    pub owner_id: Option<String>,
    pub owner_alias: Option<String>,
    pub product_codes: Vec<ProductCode>,
    pub tags: Vec<Tag>,
    pub public: Option<bool>,
    pub data_retention_support: Option<bool>,
    pub instance_types: Vec<String>,
}
/// Descriptor of [`FpgaImage`].
pub static FPGA_IMAGE: StructDesc = StructDesc { name: "FpgaImage", members: &[
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "fpgaImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FpgaImageGlobalId", query: "FpgaImageGlobalId", xml: "fpgaImageGlobalId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ShellVersion", query: "ShellVersion", xml: "shellVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PciId", query: "PciId", xml: "pciId", required: false, sensitive: false, kind: Kind::Struct(&PCI_ID) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Struct(&FPGA_IMAGE_STATE) },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "UpdateTime", query: "UpdateTime", xml: "updateTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerAlias", query: "OwnerAlias", xml: "ownerAlias", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
    Member { name: "Tags", query: "Tags", xml: "tags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "Public", query: "Public", xml: "public", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DataRetentionSupport", query: "DataRetentionSupport", xml: "dataRetentionSupport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceTypes", query: "InstanceTypes", xml: "instanceTypes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for FpgaImage {
    fn desc(&self) -> &'static StructDesc { &FPGA_IMAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpga_image_id,
            1 => &self.fpga_image_global_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.shell_version,
            5 => &self.pci_id,
            6 => &self.state,
            7 => &self.create_time,
            8 => &self.update_time,
            9 => &self.owner_id,
            10 => &self.owner_alias,
            11 => &self.product_codes,
            12 => &self.tags,
            13 => &self.public,
            14 => &self.data_retention_support,
            15 => &self.instance_types,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpga_image_id,
            1 => &mut self.fpga_image_global_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.shell_version,
            5 => &mut self.pci_id,
            6 => &mut self.state,
            7 => &mut self.create_time,
            8 => &mut self.update_time,
            9 => &mut self.owner_id,
            10 => &mut self.owner_alias,
            11 => &mut self.product_codes,
            12 => &mut self.tags,
            13 => &mut self.public,
            14 => &mut self.data_retention_support,
            15 => &mut self.instance_types,
            _ => no_member(index),
        }
    }
}
structure!(FpgaImage);

#[derive(Clone, Default)]
pub struct FpgaImageAttribute {
    pub fpga_image_id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub load_permissions: Vec<LoadPermission>,
    pub product_codes: Vec<ProductCode>,
}
/// Descriptor of [`FpgaImageAttribute`].
pub static FPGA_IMAGE_ATTRIBUTE: StructDesc = StructDesc { name: "FpgaImageAttribute", members: &[
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "fpgaImageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LoadPermissions", query: "LoadPermissions", xml: "loadPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOAD_PERMISSION) }) },
    Member { name: "ProductCodes", query: "ProductCodes", xml: "productCodes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRODUCT_CODE) }) },
] };
impl Structure for FpgaImageAttribute {
    fn desc(&self) -> &'static StructDesc { &FPGA_IMAGE_ATTRIBUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpga_image_id,
            1 => &self.name,
            2 => &self.description,
            3 => &self.load_permissions,
            4 => &self.product_codes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpga_image_id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.load_permissions,
            4 => &mut self.product_codes,
            _ => no_member(index),
        }
    }
}
structure!(FpgaImageAttribute);

#[derive(Clone, Default)]
pub struct FpgaImageState {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`FpgaImageState`].
pub static FPGA_IMAGE_STATE: StructDesc = StructDesc { name: "FpgaImageState", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::fpga_image_state_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for FpgaImageState {
    fn desc(&self) -> &'static StructDesc { &FPGA_IMAGE_STATE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            _ => no_member(index),
        }
    }
}
structure!(FpgaImageState);

#[derive(Clone, Default)]
pub struct FpgaInfo {
    pub fpgas: Vec<FpgaDeviceInfo>,
    pub total_fpga_memory_in_mi_b: Option<i32>,
}
/// Descriptor of [`FpgaInfo`].
pub static FPGA_INFO: StructDesc = StructDesc { name: "FpgaInfo", members: &[
    Member { name: "Fpgas", query: "Fpgas", xml: "fpgas", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FPGA_DEVICE_INFO) }) },
    Member { name: "TotalFpgaMemoryInMiB", query: "TotalFpgaMemoryInMiB", xml: "totalFpgaMemoryInMiB", required: false, sensitive: false, kind: I32 },
] };
impl Structure for FpgaInfo {
    fn desc(&self) -> &'static StructDesc { &FPGA_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpgas,
            1 => &self.total_fpga_memory_in_mi_b,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpgas,
            1 => &mut self.total_fpga_memory_in_mi_b,
            _ => no_member(index),
        }
    }
}
structure!(FpgaInfo);

#[derive(Clone, Default)]
pub struct GetActiveVpnTunnelStatusRequest {
    pub vpn_connection_id: Option<String>,
    pub vpn_tunnel_outside_ip_address: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetActiveVpnTunnelStatusRequest`].
pub static GET_ACTIVE_VPN_TUNNEL_STATUS_REQUEST: StructDesc = StructDesc { name: "GetActiveVpnTunnelStatusRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnTunnelOutsideIpAddress", query: "VpnTunnelOutsideIpAddress", xml: "VpnTunnelOutsideIpAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetActiveVpnTunnelStatusRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ACTIVE_VPN_TUNNEL_STATUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.vpn_tunnel_outside_ip_address,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.vpn_tunnel_outside_ip_address,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetActiveVpnTunnelStatusRequest);

#[derive(Clone, Default)]
pub struct GetActiveVpnTunnelStatusResult {
    pub active_vpn_tunnel_status: Option<ActiveVpnTunnelStatus>,
}
/// Descriptor of [`GetActiveVpnTunnelStatusResult`].
pub static GET_ACTIVE_VPN_TUNNEL_STATUS_RESULT: StructDesc = StructDesc { name: "GetActiveVpnTunnelStatusResult", members: &[
    Member { name: "ActiveVpnTunnelStatus", query: "ActiveVpnTunnelStatus", xml: "activeVpnTunnelStatus", required: false, sensitive: false, kind: Kind::Struct(&ACTIVE_VPN_TUNNEL_STATUS) },
] };
impl Structure for GetActiveVpnTunnelStatusResult {
    fn desc(&self) -> &'static StructDesc { &GET_ACTIVE_VPN_TUNNEL_STATUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.active_vpn_tunnel_status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.active_vpn_tunnel_status,
            _ => no_member(index),
        }
    }
}
structure!(GetActiveVpnTunnelStatusResult);

#[derive(Clone, Default)]
pub struct GetAllowedImagesSettingsRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetAllowedImagesSettingsRequest`].
pub static GET_ALLOWED_IMAGES_SETTINGS_REQUEST: StructDesc = StructDesc { name: "GetAllowedImagesSettingsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetAllowedImagesSettingsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ALLOWED_IMAGES_SETTINGS_REQUEST }
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
structure!(GetAllowedImagesSettingsRequest);

#[derive(Clone, Default)]
pub struct GetAllowedImagesSettingsResult {
    pub state: Option<String>,
    pub image_criteria: Vec<ImageCriterion>,
    pub managed_by: Option<String>,
}
/// Descriptor of [`GetAllowedImagesSettingsResult`].
pub static GET_ALLOWED_IMAGES_SETTINGS_RESULT: StructDesc = StructDesc { name: "GetAllowedImagesSettingsResult", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageCriteria", query: "ImageCriterionSet", xml: "imageCriterionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_CRITERION) }) },
    Member { name: "ManagedBy", query: "ManagedBy", xml: "managedBy", required: false, sensitive: false, kind: Kind::Enum(&enums::managed_by::DESC) },
] };
impl Structure for GetAllowedImagesSettingsResult {
    fn desc(&self) -> &'static StructDesc { &GET_ALLOWED_IMAGES_SETTINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.image_criteria,
            2 => &self.managed_by,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.image_criteria,
            2 => &mut self.managed_by,
            _ => no_member(index),
        }
    }
}
structure!(GetAllowedImagesSettingsResult);

#[derive(Clone, Default)]
pub struct GetAssociatedEnclaveCertificateIamRolesRequest {
    pub certificate_arn: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetAssociatedEnclaveCertificateIamRolesRequest`].
pub static GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_REQUEST: StructDesc = StructDesc { name: "GetAssociatedEnclaveCertificateIamRolesRequest", members: &[
    Member { name: "CertificateArn", query: "CertificateArn", xml: "CertificateArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetAssociatedEnclaveCertificateIamRolesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.certificate_arn,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.certificate_arn,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetAssociatedEnclaveCertificateIamRolesRequest);

#[derive(Clone, Default)]
pub struct GetAssociatedEnclaveCertificateIamRolesResult {
    pub associated_roles: Vec<AssociatedRole>,
}
/// Descriptor of [`GetAssociatedEnclaveCertificateIamRolesResult`].
pub static GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_RESULT: StructDesc = StructDesc { name: "GetAssociatedEnclaveCertificateIamRolesResult", members: &[
    Member { name: "AssociatedRoles", query: "AssociatedRoleSet", xml: "associatedRoleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ASSOCIATED_ROLE) }) },
] };
impl Structure for GetAssociatedEnclaveCertificateIamRolesResult {
    fn desc(&self) -> &'static StructDesc { &GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associated_roles,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associated_roles,
            _ => no_member(index),
        }
    }
}
structure!(GetAssociatedEnclaveCertificateIamRolesResult);

#[derive(Clone, Default)]
pub struct GetAssociatedIpv6PoolCidrsRequest {
    pub pool_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetAssociatedIpv6PoolCidrsRequest`].
pub static GET_ASSOCIATED_IPV6_POOL_CIDRS_REQUEST: StructDesc = StructDesc { name: "GetAssociatedIpv6PoolCidrsRequest", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "PoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetAssociatedIpv6PoolCidrsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ASSOCIATED_IPV6_POOL_CIDRS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetAssociatedIpv6PoolCidrsRequest);

#[derive(Clone, Default)]
pub struct GetAssociatedIpv6PoolCidrsResult {
    pub ipv6_cidr_associations: Vec<Ipv6CidrAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetAssociatedIpv6PoolCidrsResult`].
pub static GET_ASSOCIATED_IPV6_POOL_CIDRS_RESULT: StructDesc = StructDesc { name: "GetAssociatedIpv6PoolCidrsResult", members: &[
    Member { name: "Ipv6CidrAssociations", query: "Ipv6CidrAssociationSet", xml: "ipv6CidrAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV6_CIDR_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetAssociatedIpv6PoolCidrsResult {
    fn desc(&self) -> &'static StructDesc { &GET_ASSOCIATED_IPV6_POOL_CIDRS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_cidr_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_cidr_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetAssociatedIpv6PoolCidrsResult);

#[derive(Clone, Default)]
pub struct GetAwsNetworkPerformanceDataRequest {
    pub data_queries: Vec<DataQuery>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetAwsNetworkPerformanceDataRequest`].
pub static GET_AWS_NETWORK_PERFORMANCE_DATA_REQUEST: StructDesc = StructDesc { name: "GetAwsNetworkPerformanceDataRequest", members: &[
    Member { name: "DataQueries", query: "DataQuery", xml: "DataQuery", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DATA_QUERY) }) },
    Member { name: "StartTime", query: "StartTime", xml: "StartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "EndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetAwsNetworkPerformanceDataRequest {
    fn desc(&self) -> &'static StructDesc { &GET_AWS_NETWORK_PERFORMANCE_DATA_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.data_queries,
            1 => &self.start_time,
            2 => &self.end_time,
            3 => &self.max_results,
            4 => &self.next_token,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.data_queries,
            1 => &mut self.start_time,
            2 => &mut self.end_time,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetAwsNetworkPerformanceDataRequest);

#[derive(Clone, Default)]
pub struct GetAwsNetworkPerformanceDataResult {
    pub data_responses: Vec<DataResponse>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetAwsNetworkPerformanceDataResult`].
pub static GET_AWS_NETWORK_PERFORMANCE_DATA_RESULT: StructDesc = StructDesc { name: "GetAwsNetworkPerformanceDataResult", members: &[
    Member { name: "DataResponses", query: "DataResponseSet", xml: "dataResponseSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DATA_RESPONSE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetAwsNetworkPerformanceDataResult {
    fn desc(&self) -> &'static StructDesc { &GET_AWS_NETWORK_PERFORMANCE_DATA_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.data_responses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.data_responses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetAwsNetworkPerformanceDataResult);

#[derive(Clone, Default)]
pub struct GetCapacityManagerAttributesRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetCapacityManagerAttributesRequest`].
pub static GET_CAPACITY_MANAGER_ATTRIBUTES_REQUEST: StructDesc = StructDesc { name: "GetCapacityManagerAttributesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetCapacityManagerAttributesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_ATTRIBUTES_REQUEST }
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
structure!(GetCapacityManagerAttributesRequest);

#[derive(Clone, Default)]
pub struct GetCapacityManagerAttributesResult {
    pub capacity_manager_status: Option<String>,
    pub organizations_access: Option<bool>,
    pub data_export_count: Option<i32>,
    pub ingestion_status: Option<String>,
    pub ingestion_status_message: Option<String>,
    pub earliest_datapoint_timestamp: Option<Timestamp>,
    pub latest_datapoint_timestamp: Option<Timestamp>,
}
/// Descriptor of [`GetCapacityManagerAttributesResult`].
pub static GET_CAPACITY_MANAGER_ATTRIBUTES_RESULT: StructDesc = StructDesc { name: "GetCapacityManagerAttributesResult", members: &[
    Member { name: "CapacityManagerStatus", query: "CapacityManagerStatus", xml: "capacityManagerStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_manager_status::DESC) },
    Member { name: "OrganizationsAccess", query: "OrganizationsAccess", xml: "organizationsAccess", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DataExportCount", query: "DataExportCount", xml: "dataExportCount", required: false, sensitive: false, kind: I32 },
    Member { name: "IngestionStatus", query: "IngestionStatus", xml: "ingestionStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::ingestion_status::DESC) },
    Member { name: "IngestionStatusMessage", query: "IngestionStatusMessage", xml: "ingestionStatusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EarliestDatapointTimestamp", query: "EarliestDatapointTimestamp", xml: "earliestDatapointTimestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LatestDatapointTimestamp", query: "LatestDatapointTimestamp", xml: "latestDatapointTimestamp", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for GetCapacityManagerAttributesResult {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_ATTRIBUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_status,
            1 => &self.organizations_access,
            2 => &self.data_export_count,
            3 => &self.ingestion_status,
            4 => &self.ingestion_status_message,
            5 => &self.earliest_datapoint_timestamp,
            6 => &self.latest_datapoint_timestamp,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_status,
            1 => &mut self.organizations_access,
            2 => &mut self.data_export_count,
            3 => &mut self.ingestion_status,
            4 => &mut self.ingestion_status_message,
            5 => &mut self.earliest_datapoint_timestamp,
            6 => &mut self.latest_datapoint_timestamp,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityManagerAttributesResult);

#[derive(Clone, Default)]
pub struct GetCapacityManagerMetricDataRequest {
    pub metric_names: Vec<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub period: Option<i32>,
    pub group_by: Vec<String>,
    pub filter_by: Vec<CapacityManagerCondition>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetCapacityManagerMetricDataRequest`].
pub static GET_CAPACITY_MANAGER_METRIC_DATA_REQUEST: StructDesc = StructDesc { name: "GetCapacityManagerMetricDataRequest", members: &[
    Member { name: "MetricNames", query: "MetricName", xml: "MetricName", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::metric::DESC) }) },
    Member { name: "StartTime", query: "StartTime", xml: "StartTime", required: true, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "EndTime", required: true, sensitive: false, kind: Kind::Time },
    Member { name: "Period", query: "Period", xml: "Period", required: true, sensitive: false, kind: Kind::I32 { min: 3600, max: i32::MAX } },
    Member { name: "GroupBy", query: "GroupBy", xml: "GroupBy", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::group_by::DESC) }) },
    Member { name: "FilterBy", query: "FilterBy", xml: "FilterBy", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_MANAGER_CONDITION) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetCapacityManagerMetricDataRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_METRIC_DATA_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.metric_names,
            1 => &self.start_time,
            2 => &self.end_time,
            3 => &self.period,
            4 => &self.group_by,
            5 => &self.filter_by,
            6 => &self.max_results,
            7 => &self.next_token,
            8 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.metric_names,
            1 => &mut self.start_time,
            2 => &mut self.end_time,
            3 => &mut self.period,
            4 => &mut self.group_by,
            5 => &mut self.filter_by,
            6 => &mut self.max_results,
            7 => &mut self.next_token,
            8 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityManagerMetricDataRequest);

#[derive(Clone, Default)]
pub struct GetCapacityManagerMetricDataResult {
    pub metric_data_results: Vec<MetricDataResult>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetCapacityManagerMetricDataResult`].
pub static GET_CAPACITY_MANAGER_METRIC_DATA_RESULT: StructDesc = StructDesc { name: "GetCapacityManagerMetricDataResult", members: &[
    Member { name: "MetricDataResults", query: "MetricDataResultSet", xml: "metricDataResultSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&METRIC_DATA_RESULT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetCapacityManagerMetricDataResult {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_METRIC_DATA_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.metric_data_results,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.metric_data_results,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityManagerMetricDataResult);

#[derive(Clone, Default)]
pub struct GetCapacityManagerMetricDimensionsRequest {
    pub group_by: Vec<String>,
    pub filter_by: Vec<CapacityManagerCondition>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub metric_names: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetCapacityManagerMetricDimensionsRequest`].
pub static GET_CAPACITY_MANAGER_METRIC_DIMENSIONS_REQUEST: StructDesc = StructDesc { name: "GetCapacityManagerMetricDimensionsRequest", members: &[
    Member { name: "GroupBy", query: "GroupBy", xml: "GroupBy", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::group_by::DESC) }) },
    Member { name: "FilterBy", query: "FilterBy", xml: "FilterBy", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_MANAGER_CONDITION) }) },
    Member { name: "StartTime", query: "StartTime", xml: "StartTime", required: true, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "EndTime", required: true, sensitive: false, kind: Kind::Time },
    Member { name: "MetricNames", query: "MetricName", xml: "MetricName", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::metric::DESC) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetCapacityManagerMetricDimensionsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_METRIC_DIMENSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_by,
            1 => &self.filter_by,
            2 => &self.start_time,
            3 => &self.end_time,
            4 => &self.metric_names,
            5 => &self.max_results,
            6 => &self.next_token,
            7 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_by,
            1 => &mut self.filter_by,
            2 => &mut self.start_time,
            3 => &mut self.end_time,
            4 => &mut self.metric_names,
            5 => &mut self.max_results,
            6 => &mut self.next_token,
            7 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityManagerMetricDimensionsRequest);

#[derive(Clone, Default)]
pub struct GetCapacityManagerMetricDimensionsResult {
    pub metric_dimension_results: Vec<CapacityManagerDimension>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetCapacityManagerMetricDimensionsResult`].
pub static GET_CAPACITY_MANAGER_METRIC_DIMENSIONS_RESULT: StructDesc = StructDesc { name: "GetCapacityManagerMetricDimensionsResult", members: &[
    Member { name: "MetricDimensionResults", query: "MetricDimensionResultSet", xml: "metricDimensionResultSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_MANAGER_DIMENSION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetCapacityManagerMetricDimensionsResult {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_METRIC_DIMENSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.metric_dimension_results,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.metric_dimension_results,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityManagerMetricDimensionsResult);

#[derive(Clone, Default)]
pub struct GetCapacityManagerMonitoredTagKeysRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetCapacityManagerMonitoredTagKeysRequest`].
pub static GET_CAPACITY_MANAGER_MONITORED_TAG_KEYS_REQUEST: StructDesc = StructDesc { name: "GetCapacityManagerMonitoredTagKeysRequest", members: &[
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetCapacityManagerMonitoredTagKeysRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_MONITORED_TAG_KEYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_results,
            1 => &self.next_token,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_results,
            1 => &mut self.next_token,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityManagerMonitoredTagKeysRequest);

#[derive(Clone, Default)]
pub struct GetCapacityManagerMonitoredTagKeysResult {
    pub capacity_manager_tag_keys: Vec<CapacityManagerMonitoredTagKey>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetCapacityManagerMonitoredTagKeysResult`].
pub static GET_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT: StructDesc = StructDesc { name: "GetCapacityManagerMonitoredTagKeysResult", members: &[
    Member { name: "CapacityManagerTagKeys", query: "CapacityManagerTagKeySet", xml: "capacityManagerTagKeySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_MANAGER_MONITORED_TAG_KEY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetCapacityManagerMonitoredTagKeysResult {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_MANAGER_MONITORED_TAG_KEYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_tag_keys,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_tag_keys,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityManagerMonitoredTagKeysResult);

#[derive(Clone, Default)]
pub struct GetCapacityReservationUsageRequest {
    pub capacity_reservation_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetCapacityReservationUsageRequest`].
pub static GET_CAPACITY_RESERVATION_USAGE_REQUEST: StructDesc = StructDesc { name: "GetCapacityReservationUsageRequest", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetCapacityReservationUsageRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_RESERVATION_USAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityReservationUsageRequest);

#[derive(Clone, Default)]
pub struct GetCapacityReservationUsageResult {
    pub next_token: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub instance_type: Option<String>,
    pub total_instance_count: Option<i32>,
    pub available_instance_count: Option<i32>,
    pub state: Option<String>,
    pub instance_usages: Vec<InstanceUsage>,
    pub interruptible: Option<bool>,
    pub interruptible_capacity_allocation: Option<InterruptibleCapacityAllocation>,
    pub interruption_info: Option<InterruptionInfo>,
}
/// Descriptor of [`GetCapacityReservationUsageResult`].
pub static GET_CAPACITY_RESERVATION_USAGE_RESULT: StructDesc = StructDesc { name: "GetCapacityReservationUsageResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TotalInstanceCount", query: "TotalInstanceCount", xml: "totalInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailableInstanceCount", query: "AvailableInstanceCount", xml: "availableInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_state::DESC) },
    Member { name: "InstanceUsages", query: "InstanceUsageSet", xml: "instanceUsageSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_USAGE) }) },
    Member { name: "Interruptible", query: "Interruptible", xml: "interruptible", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InterruptibleCapacityAllocation", query: "InterruptibleCapacityAllocation", xml: "interruptibleCapacityAllocation", required: false, sensitive: false, kind: Kind::Struct(&INTERRUPTIBLE_CAPACITY_ALLOCATION) },
    Member { name: "InterruptionInfo", query: "InterruptionInfo", xml: "interruptionInfo", required: false, sensitive: false, kind: Kind::Struct(&INTERRUPTION_INFO) },
] };
impl Structure for GetCapacityReservationUsageResult {
    fn desc(&self) -> &'static StructDesc { &GET_CAPACITY_RESERVATION_USAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.capacity_reservation_id,
            2 => &self.instance_type,
            3 => &self.total_instance_count,
            4 => &self.available_instance_count,
            5 => &self.state,
            6 => &self.instance_usages,
            7 => &self.interruptible,
            8 => &self.interruptible_capacity_allocation,
            9 => &self.interruption_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.capacity_reservation_id,
            2 => &mut self.instance_type,
            3 => &mut self.total_instance_count,
            4 => &mut self.available_instance_count,
            5 => &mut self.state,
            6 => &mut self.instance_usages,
            7 => &mut self.interruptible,
            8 => &mut self.interruptible_capacity_allocation,
            9 => &mut self.interruption_info,
            _ => no_member(index),
        }
    }
}
structure!(GetCapacityReservationUsageResult);

#[derive(Clone, Default)]
pub struct GetCoipPoolUsageRequest {
    pub pool_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetCoipPoolUsageRequest`].
pub static GET_COIP_POOL_USAGE_REQUEST: StructDesc = StructDesc { name: "GetCoipPoolUsageRequest", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "PoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetCoipPoolUsageRequest {
    fn desc(&self) -> &'static StructDesc { &GET_COIP_POOL_USAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetCoipPoolUsageRequest);

#[derive(Clone, Default)]
pub struct GetCoipPoolUsageResult {
    pub coip_pool_id: Option<String>,
    pub coip_address_usages: Vec<CoipAddressUsage>,
    pub local_gateway_route_table_id: Option<String>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetCoipPoolUsageResult`].
pub static GET_COIP_POOL_USAGE_RESULT: StructDesc = StructDesc { name: "GetCoipPoolUsageResult", members: &[
    Member { name: "CoipPoolId", query: "CoipPoolId", xml: "coipPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoipAddressUsages", query: "CoipAddressUsageSet", xml: "coipAddressUsageSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&COIP_ADDRESS_USAGE) }) },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "localGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetCoipPoolUsageResult {
    fn desc(&self) -> &'static StructDesc { &GET_COIP_POOL_USAGE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.coip_pool_id,
            1 => &self.coip_address_usages,
            2 => &self.local_gateway_route_table_id,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.coip_pool_id,
            1 => &mut self.coip_address_usages,
            2 => &mut self.local_gateway_route_table_id,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetCoipPoolUsageResult);

#[derive(Clone, Default)]
pub struct GetConsoleOutputRequest {
    pub instance_id: Option<String>,
    pub latest: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetConsoleOutputRequest`].
pub static GET_CONSOLE_OUTPUT_REQUEST: StructDesc = StructDesc { name: "GetConsoleOutputRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Latest", query: "Latest", xml: "Latest", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetConsoleOutputRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CONSOLE_OUTPUT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.latest,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.latest,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetConsoleOutputRequest);

#[derive(Clone, Default)]
pub struct GetConsoleOutputResult {
    pub instance_id: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub output: Option<String>,
}
/// Descriptor of [`GetConsoleOutputResult`].
pub static GET_CONSOLE_OUTPUT_RESULT: StructDesc = StructDesc { name: "GetConsoleOutputResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Output", query: "Output", xml: "output", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetConsoleOutputResult {
    fn desc(&self) -> &'static StructDesc { &GET_CONSOLE_OUTPUT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.timestamp,
            2 => &self.output,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.timestamp,
            2 => &mut self.output,
            _ => no_member(index),
        }
    }
}
structure!(GetConsoleOutputResult);

#[derive(Clone, Default)]
pub struct GetConsoleScreenshotRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub wake_up: Option<bool>,
}
/// Descriptor of [`GetConsoleScreenshotRequest`].
pub static GET_CONSOLE_SCREENSHOT_REQUEST: StructDesc = StructDesc { name: "GetConsoleScreenshotRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "WakeUp", query: "WakeUp", xml: "WakeUp", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetConsoleScreenshotRequest {
    fn desc(&self) -> &'static StructDesc { &GET_CONSOLE_SCREENSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            2 => &self.wake_up,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            2 => &mut self.wake_up,
            _ => no_member(index),
        }
    }
}
structure!(GetConsoleScreenshotRequest);

#[derive(Clone, Default)]
pub struct GetConsoleScreenshotResult {
    pub image_data: Option<String>,
    pub instance_id: Option<String>,
}
/// Descriptor of [`GetConsoleScreenshotResult`].
pub static GET_CONSOLE_SCREENSHOT_RESULT: StructDesc = StructDesc { name: "GetConsoleScreenshotResult", members: &[
    Member { name: "ImageData", query: "ImageData", xml: "imageData", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetConsoleScreenshotResult {
    fn desc(&self) -> &'static StructDesc { &GET_CONSOLE_SCREENSHOT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_data,
            1 => &self.instance_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_data,
            1 => &mut self.instance_id,
            _ => no_member(index),
        }
    }
}
structure!(GetConsoleScreenshotResult);

#[derive(Clone, Default)]
pub struct GetDeclarativePoliciesReportSummaryRequest {
    pub dry_run: Option<bool>,
    pub report_id: Option<String>,
}
/// Descriptor of [`GetDeclarativePoliciesReportSummaryRequest`].
pub static GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_REQUEST: StructDesc = StructDesc { name: "GetDeclarativePoliciesReportSummaryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ReportId", query: "ReportId", xml: "ReportId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetDeclarativePoliciesReportSummaryRequest {
    fn desc(&self) -> &'static StructDesc { &GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.report_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.report_id,
            _ => no_member(index),
        }
    }
}
structure!(GetDeclarativePoliciesReportSummaryRequest);

#[derive(Clone, Default)]
pub struct GetDeclarativePoliciesReportSummaryResult {
    pub report_id: Option<String>,
    pub s3_bucket: Option<String>,
    pub s3_prefix: Option<String>,
    pub target_id: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub number_of_accounts: Option<i32>,
    pub number_of_failed_accounts: Option<i32>,
    pub attribute_summaries: Vec<AttributeSummary>,
}
/// Descriptor of [`GetDeclarativePoliciesReportSummaryResult`].
pub static GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_RESULT: StructDesc = StructDesc { name: "GetDeclarativePoliciesReportSummaryResult", members: &[
    Member { name: "ReportId", query: "ReportId", xml: "reportId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Bucket", query: "S3Bucket", xml: "s3Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3Prefix", query: "S3Prefix", xml: "s3Prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetId", query: "TargetId", xml: "targetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "endTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "NumberOfAccounts", query: "NumberOfAccounts", xml: "numberOfAccounts", required: false, sensitive: false, kind: I32 },
    Member { name: "NumberOfFailedAccounts", query: "NumberOfFailedAccounts", xml: "numberOfFailedAccounts", required: false, sensitive: false, kind: I32 },
    Member { name: "AttributeSummaries", query: "AttributeSummarySet", xml: "attributeSummarySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ATTRIBUTE_SUMMARY) }) },
] };
impl Structure for GetDeclarativePoliciesReportSummaryResult {
    fn desc(&self) -> &'static StructDesc { &GET_DECLARATIVE_POLICIES_REPORT_SUMMARY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.report_id,
            1 => &self.s3_bucket,
            2 => &self.s3_prefix,
            3 => &self.target_id,
            4 => &self.start_time,
            5 => &self.end_time,
            6 => &self.number_of_accounts,
            7 => &self.number_of_failed_accounts,
            8 => &self.attribute_summaries,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.report_id,
            1 => &mut self.s3_bucket,
            2 => &mut self.s3_prefix,
            3 => &mut self.target_id,
            4 => &mut self.start_time,
            5 => &mut self.end_time,
            6 => &mut self.number_of_accounts,
            7 => &mut self.number_of_failed_accounts,
            8 => &mut self.attribute_summaries,
            _ => no_member(index),
        }
    }
}
structure!(GetDeclarativePoliciesReportSummaryResult);

#[derive(Clone, Default)]
pub struct GetDefaultCreditSpecificationRequest {
    pub dry_run: Option<bool>,
    pub instance_family: Option<String>,
}
/// Descriptor of [`GetDefaultCreditSpecificationRequest`].
pub static GET_DEFAULT_CREDIT_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "GetDefaultCreditSpecificationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "InstanceFamily", required: true, sensitive: false, kind: Kind::Enum(&enums::unlimited_supported_instance_family::DESC) },
] };
impl Structure for GetDefaultCreditSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &GET_DEFAULT_CREDIT_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_family,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_family,
            _ => no_member(index),
        }
    }
}
structure!(GetDefaultCreditSpecificationRequest);

#[derive(Clone, Default)]
pub struct GetDefaultCreditSpecificationResult {
    pub instance_family_credit_specification: Option<InstanceFamilyCreditSpecification>,
}
/// Descriptor of [`GetDefaultCreditSpecificationResult`].
pub static GET_DEFAULT_CREDIT_SPECIFICATION_RESULT: StructDesc = StructDesc { name: "GetDefaultCreditSpecificationResult", members: &[
    Member { name: "InstanceFamilyCreditSpecification", query: "InstanceFamilyCreditSpecification", xml: "instanceFamilyCreditSpecification", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_FAMILY_CREDIT_SPECIFICATION) },
] };
impl Structure for GetDefaultCreditSpecificationResult {
    fn desc(&self) -> &'static StructDesc { &GET_DEFAULT_CREDIT_SPECIFICATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_family_credit_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_family_credit_specification,
            _ => no_member(index),
        }
    }
}
structure!(GetDefaultCreditSpecificationResult);

#[derive(Clone, Default)]
pub struct GetEbsDefaultKmsKeyIdRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetEbsDefaultKmsKeyIdRequest`].
pub static GET_EBS_DEFAULT_KMS_KEY_ID_REQUEST: StructDesc = StructDesc { name: "GetEbsDefaultKmsKeyIdRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetEbsDefaultKmsKeyIdRequest {
    fn desc(&self) -> &'static StructDesc { &GET_EBS_DEFAULT_KMS_KEY_ID_REQUEST }
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
structure!(GetEbsDefaultKmsKeyIdRequest);

#[derive(Clone, Default)]
pub struct GetEbsDefaultKmsKeyIdResult {
    pub kms_key_id: Option<String>,
}
/// Descriptor of [`GetEbsDefaultKmsKeyIdResult`].
pub static GET_EBS_DEFAULT_KMS_KEY_ID_RESULT: StructDesc = StructDesc { name: "GetEbsDefaultKmsKeyIdResult", members: &[
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetEbsDefaultKmsKeyIdResult {
    fn desc(&self) -> &'static StructDesc { &GET_EBS_DEFAULT_KMS_KEY_ID_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.kms_key_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.kms_key_id,
            _ => no_member(index),
        }
    }
}
structure!(GetEbsDefaultKmsKeyIdResult);

#[derive(Clone, Default)]
pub struct GetEbsEncryptionByDefaultRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetEbsEncryptionByDefaultRequest`].
pub static GET_EBS_ENCRYPTION_BY_DEFAULT_REQUEST: StructDesc = StructDesc { name: "GetEbsEncryptionByDefaultRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetEbsEncryptionByDefaultRequest {
    fn desc(&self) -> &'static StructDesc { &GET_EBS_ENCRYPTION_BY_DEFAULT_REQUEST }
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
structure!(GetEbsEncryptionByDefaultRequest);

#[derive(Clone, Default)]
pub struct GetEbsEncryptionByDefaultResult {
    pub ebs_encryption_by_default: Option<bool>,
    pub sse_type: Option<String>,
}
/// Descriptor of [`GetEbsEncryptionByDefaultResult`].
pub static GET_EBS_ENCRYPTION_BY_DEFAULT_RESULT: StructDesc = StructDesc { name: "GetEbsEncryptionByDefaultResult", members: &[
    Member { name: "EbsEncryptionByDefault", query: "EbsEncryptionByDefault", xml: "ebsEncryptionByDefault", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SseType", query: "SseType", xml: "sseType", required: false, sensitive: false, kind: Kind::Enum(&enums::sse_type::DESC) },
] };
impl Structure for GetEbsEncryptionByDefaultResult {
    fn desc(&self) -> &'static StructDesc { &GET_EBS_ENCRYPTION_BY_DEFAULT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ebs_encryption_by_default,
            1 => &self.sse_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ebs_encryption_by_default,
            1 => &mut self.sse_type,
            _ => no_member(index),
        }
    }
}
structure!(GetEbsEncryptionByDefaultResult);

#[derive(Clone, Default)]
pub struct GetEnabledIpamPolicyRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetEnabledIpamPolicyRequest`].
pub static GET_ENABLED_IPAM_POLICY_REQUEST: StructDesc = StructDesc { name: "GetEnabledIpamPolicyRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetEnabledIpamPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ENABLED_IPAM_POLICY_REQUEST }
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
structure!(GetEnabledIpamPolicyRequest);

#[derive(Clone, Default)]
pub struct GetEnabledIpamPolicyResult {
    pub ipam_policy_enabled: Option<bool>,
    pub ipam_policy_id: Option<String>,
    pub managed_by: Option<String>,
}
/// Descriptor of [`GetEnabledIpamPolicyResult`].
pub static GET_ENABLED_IPAM_POLICY_RESULT: StructDesc = StructDesc { name: "GetEnabledIpamPolicyResult", members: &[
    Member { name: "IpamPolicyEnabled", query: "IpamPolicyEnabled", xml: "ipamPolicyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "ipamPolicyId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ManagedBy", query: "ManagedBy", xml: "managedBy", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_policy_managed_by::DESC) },
] };
impl Structure for GetEnabledIpamPolicyResult {
    fn desc(&self) -> &'static StructDesc { &GET_ENABLED_IPAM_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_policy_enabled,
            1 => &self.ipam_policy_id,
            2 => &self.managed_by,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_policy_enabled,
            1 => &mut self.ipam_policy_id,
            2 => &mut self.managed_by,
            _ => no_member(index),
        }
    }
}
structure!(GetEnabledIpamPolicyResult);

#[derive(Clone, Default)]
pub struct GetFlowLogsIntegrationTemplateRequest {
    pub dry_run: Option<bool>,
    pub flow_log_id: Option<String>,
    pub config_delivery_s3_destination_arn: Option<String>,
    pub integrate_services: Option<IntegrateServices>,
}
/// Descriptor of [`GetFlowLogsIntegrationTemplateRequest`].
pub static GET_FLOW_LOGS_INTEGRATION_TEMPLATE_REQUEST: StructDesc = StructDesc { name: "GetFlowLogsIntegrationTemplateRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FlowLogId", query: "FlowLogId", xml: "FlowLogId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ConfigDeliveryS3DestinationArn", query: "ConfigDeliveryS3DestinationArn", xml: "ConfigDeliveryS3DestinationArn", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IntegrateServices", query: "IntegrateService", xml: "IntegrateService", required: true, sensitive: false, kind: Kind::Struct(&INTEGRATE_SERVICES) },
] };
impl Structure for GetFlowLogsIntegrationTemplateRequest {
    fn desc(&self) -> &'static StructDesc { &GET_FLOW_LOGS_INTEGRATION_TEMPLATE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.flow_log_id,
            2 => &self.config_delivery_s3_destination_arn,
            3 => &self.integrate_services,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.flow_log_id,
            2 => &mut self.config_delivery_s3_destination_arn,
            3 => &mut self.integrate_services,
            _ => no_member(index),
        }
    }
}
structure!(GetFlowLogsIntegrationTemplateRequest);

#[derive(Clone, Default)]
pub struct GetFlowLogsIntegrationTemplateResult {
    pub result: Option<String>,
}
/// Descriptor of [`GetFlowLogsIntegrationTemplateResult`].
pub static GET_FLOW_LOGS_INTEGRATION_TEMPLATE_RESULT: StructDesc = StructDesc { name: "GetFlowLogsIntegrationTemplateResult", members: &[
    Member { name: "Result", query: "Result", xml: "result", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetFlowLogsIntegrationTemplateResult {
    fn desc(&self) -> &'static StructDesc { &GET_FLOW_LOGS_INTEGRATION_TEMPLATE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.result,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.result,
            _ => no_member(index),
        }
    }
}
structure!(GetFlowLogsIntegrationTemplateResult);

#[derive(Clone, Default)]
pub struct GetGroupsForCapacityReservationRequest {
    pub capacity_reservation_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetGroupsForCapacityReservationRequest`].
pub static GET_GROUPS_FOR_CAPACITY_RESERVATION_REQUEST: StructDesc = StructDesc { name: "GetGroupsForCapacityReservationRequest", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetGroupsForCapacityReservationRequest {
    fn desc(&self) -> &'static StructDesc { &GET_GROUPS_FOR_CAPACITY_RESERVATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetGroupsForCapacityReservationRequest);

#[derive(Clone, Default)]
pub struct GetGroupsForCapacityReservationResult {
    pub next_token: Option<String>,
    pub capacity_reservation_groups: Vec<CapacityReservationGroup>,
}
/// Descriptor of [`GetGroupsForCapacityReservationResult`].
pub static GET_GROUPS_FOR_CAPACITY_RESERVATION_RESULT: StructDesc = StructDesc { name: "GetGroupsForCapacityReservationResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationGroups", query: "CapacityReservationGroupSet", xml: "capacityReservationGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_RESERVATION_GROUP) }) },
] };
impl Structure for GetGroupsForCapacityReservationResult {
    fn desc(&self) -> &'static StructDesc { &GET_GROUPS_FOR_CAPACITY_RESERVATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.capacity_reservation_groups,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.capacity_reservation_groups,
            _ => no_member(index),
        }
    }
}
structure!(GetGroupsForCapacityReservationResult);

#[derive(Clone, Default)]
pub struct GetHostReservationPurchasePreviewRequest {
    pub host_id_set: Vec<String>,
    pub offering_id: Option<String>,
}
/// Descriptor of [`GetHostReservationPurchasePreviewRequest`].
pub static GET_HOST_RESERVATION_PURCHASE_PREVIEW_REQUEST: StructDesc = StructDesc { name: "GetHostReservationPurchasePreviewRequest", members: &[
    Member { name: "HostIdSet", query: "HostIdSet", xml: "HostIdSet", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "OfferingId", query: "OfferingId", xml: "OfferingId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetHostReservationPurchasePreviewRequest {
    fn desc(&self) -> &'static StructDesc { &GET_HOST_RESERVATION_PURCHASE_PREVIEW_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_id_set,
            1 => &self.offering_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_id_set,
            1 => &mut self.offering_id,
            _ => no_member(index),
        }
    }
}
structure!(GetHostReservationPurchasePreviewRequest);
