// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures SpotFleetMonitoring to ThroughResourcesStatement.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct SpotFleetMonitoring {
    pub enabled: Option<bool>,
}
/// Descriptor of [`SpotFleetMonitoring`].
pub static SPOT_FLEET_MONITORING: StructDesc = StructDesc { name: "SpotFleetMonitoring", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for SpotFleetMonitoring {
    fn desc(&self) -> &'static StructDesc { &SPOT_FLEET_MONITORING }
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
structure!(SpotFleetMonitoring);

#[derive(Clone, Default)]
pub struct SpotFleetRequestConfig {
    pub activity_status: Option<String>,
    pub create_time: Option<Timestamp>,
    pub spot_fleet_request_config: Option<SpotFleetRequestConfigData>,
    pub spot_fleet_request_id: Option<String>,
    pub spot_fleet_request_state: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`SpotFleetRequestConfig`].
pub static SPOT_FLEET_REQUEST_CONFIG: StructDesc = StructDesc { name: "SpotFleetRequestConfig", members: &[
    Member { name: "ActivityStatus", query: "ActivityStatus", xml: "activityStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::activity_status::DESC) },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "SpotFleetRequestConfig", query: "SpotFleetRequestConfig", xml: "spotFleetRequestConfig", required: false, sensitive: false, kind: Kind::Struct(&SPOT_FLEET_REQUEST_CONFIG_DATA) },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotFleetRequestState", query: "SpotFleetRequestState", xml: "spotFleetRequestState", required: false, sensitive: false, kind: Kind::Enum(&enums::batch_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for SpotFleetRequestConfig {
    fn desc(&self) -> &'static StructDesc { &SPOT_FLEET_REQUEST_CONFIG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.activity_status,
            1 => &self.create_time,
            2 => &self.spot_fleet_request_config,
            3 => &self.spot_fleet_request_id,
            4 => &self.spot_fleet_request_state,
            5 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.activity_status,
            1 => &mut self.create_time,
            2 => &mut self.spot_fleet_request_config,
            3 => &mut self.spot_fleet_request_id,
            4 => &mut self.spot_fleet_request_state,
            5 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(SpotFleetRequestConfig);

#[derive(Clone, Default)]
pub struct SpotFleetRequestConfigData {
    pub allocation_strategy: Option<String>,
    pub on_demand_allocation_strategy: Option<String>,
    pub spot_maintenance_strategies: Option<SpotMaintenanceStrategies>,
    pub client_token: Option<String>,
    pub excess_capacity_termination_policy: Option<String>,
    pub fulfilled_capacity: Option<f64>,
    pub on_demand_fulfilled_capacity: Option<f64>,
    pub iam_fleet_role: Option<String>,
    pub launch_specifications: Vec<SpotFleetLaunchSpecification>,
    pub launch_template_configs: Vec<LaunchTemplateConfig>,
    pub spot_price: Option<String>,
    pub target_capacity: Option<i32>,
    pub on_demand_target_capacity: Option<i32>,
    pub on_demand_max_total_price: Option<String>,
    pub spot_max_total_price: Option<String>,
    pub terminate_instances_with_expiration: Option<bool>,
    pub r#type: Option<String>,
    pub valid_from: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub replace_unhealthy_instances: Option<bool>,
    pub instance_interruption_behavior: Option<String>,
    pub load_balancers_config: Option<LoadBalancersConfig>,
    pub instance_pools_to_use_count: Option<i32>,
    pub context: Option<String>,
    pub target_capacity_unit_type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`SpotFleetRequestConfigData`].
pub static SPOT_FLEET_REQUEST_CONFIG_DATA: StructDesc = StructDesc { name: "SpotFleetRequestConfigData", members: &[
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "allocationStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::allocation_strategy::DESC) },
    Member { name: "OnDemandAllocationStrategy", query: "OnDemandAllocationStrategy", xml: "onDemandAllocationStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::on_demand_allocation_strategy::DESC) },
    Member { name: "SpotMaintenanceStrategies", query: "SpotMaintenanceStrategies", xml: "spotMaintenanceStrategies", required: false, sensitive: false, kind: Kind::Struct(&SPOT_MAINTENANCE_STRATEGIES) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExcessCapacityTerminationPolicy", query: "ExcessCapacityTerminationPolicy", xml: "excessCapacityTerminationPolicy", required: false, sensitive: false, kind: Kind::Enum(&enums::excess_capacity_termination_policy::DESC) },
    Member { name: "FulfilledCapacity", query: "FulfilledCapacity", xml: "fulfilledCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "OnDemandFulfilledCapacity", query: "OnDemandFulfilledCapacity", xml: "onDemandFulfilledCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "IamFleetRole", query: "IamFleetRole", xml: "iamFleetRole", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchSpecifications", query: "LaunchSpecifications", xml: "launchSpecifications", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SPOT_FLEET_LAUNCH_SPECIFICATION) }) },
    Member { name: "LaunchTemplateConfigs", query: "LaunchTemplateConfigs", xml: "launchTemplateConfigs", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_CONFIG) }) },
    Member { name: "SpotPrice", query: "SpotPrice", xml: "spotPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetCapacity", query: "TargetCapacity", xml: "targetCapacity", required: true, sensitive: false, kind: I32 },
    Member { name: "OnDemandTargetCapacity", query: "OnDemandTargetCapacity", xml: "onDemandTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "OnDemandMaxTotalPrice", query: "OnDemandMaxTotalPrice", xml: "onDemandMaxTotalPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotMaxTotalPrice", query: "SpotMaxTotalPrice", xml: "spotMaxTotalPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TerminateInstancesWithExpiration", query: "TerminateInstancesWithExpiration", xml: "terminateInstancesWithExpiration", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_type::DESC) },
    Member { name: "ValidFrom", query: "ValidFrom", xml: "validFrom", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "validUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReplaceUnhealthyInstances", query: "ReplaceUnhealthyInstances", xml: "replaceUnhealthyInstances", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "instanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_interruption_behavior::DESC) },
    Member { name: "LoadBalancersConfig", query: "LoadBalancersConfig", xml: "loadBalancersConfig", required: false, sensitive: false, kind: Kind::Struct(&LOAD_BALANCERS_CONFIG) },
    Member { name: "InstancePoolsToUseCount", query: "InstancePoolsToUseCount", xml: "instancePoolsToUseCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Context", query: "Context", xml: "context", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetCapacityUnitType", query: "TargetCapacityUnitType", xml: "targetCapacityUnitType", required: false, sensitive: false, kind: Kind::Enum(&enums::target_capacity_unit_type::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for SpotFleetRequestConfigData {
    fn desc(&self) -> &'static StructDesc { &SPOT_FLEET_REQUEST_CONFIG_DATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_strategy,
            1 => &self.on_demand_allocation_strategy,
            2 => &self.spot_maintenance_strategies,
            3 => &self.client_token,
            4 => &self.excess_capacity_termination_policy,
            5 => &self.fulfilled_capacity,
            6 => &self.on_demand_fulfilled_capacity,
            7 => &self.iam_fleet_role,
            8 => &self.launch_specifications,
            9 => &self.launch_template_configs,
            10 => &self.spot_price,
            11 => &self.target_capacity,
            12 => &self.on_demand_target_capacity,
            13 => &self.on_demand_max_total_price,
            14 => &self.spot_max_total_price,
            15 => &self.terminate_instances_with_expiration,
            16 => &self.r#type,
            17 => &self.valid_from,
            18 => &self.valid_until,
            19 => &self.replace_unhealthy_instances,
            20 => &self.instance_interruption_behavior,
            21 => &self.load_balancers_config,
            22 => &self.instance_pools_to_use_count,
            23 => &self.context,
            24 => &self.target_capacity_unit_type,
            25 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_strategy,
            1 => &mut self.on_demand_allocation_strategy,
            2 => &mut self.spot_maintenance_strategies,
            3 => &mut self.client_token,
            4 => &mut self.excess_capacity_termination_policy,
            5 => &mut self.fulfilled_capacity,
            6 => &mut self.on_demand_fulfilled_capacity,
            7 => &mut self.iam_fleet_role,
            8 => &mut self.launch_specifications,
            9 => &mut self.launch_template_configs,
            10 => &mut self.spot_price,
            11 => &mut self.target_capacity,
            12 => &mut self.on_demand_target_capacity,
            13 => &mut self.on_demand_max_total_price,
            14 => &mut self.spot_max_total_price,
            15 => &mut self.terminate_instances_with_expiration,
            16 => &mut self.r#type,
            17 => &mut self.valid_from,
            18 => &mut self.valid_until,
            19 => &mut self.replace_unhealthy_instances,
            20 => &mut self.instance_interruption_behavior,
            21 => &mut self.load_balancers_config,
            22 => &mut self.instance_pools_to_use_count,
            23 => &mut self.context,
            24 => &mut self.target_capacity_unit_type,
            25 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(SpotFleetRequestConfigData);

#[derive(Clone, Default)]
pub struct SpotFleetTagSpecification {
    pub resource_type: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`SpotFleetTagSpecification`].
pub static SPOT_FLEET_TAG_SPECIFICATION: StructDesc = StructDesc { name: "SpotFleetTagSpecification", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "Tags", query: "Tag", xml: "tag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for SpotFleetTagSpecification {
    fn desc(&self) -> &'static StructDesc { &SPOT_FLEET_TAG_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_type,
            1 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_type,
            1 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(SpotFleetTagSpecification);

#[derive(Clone, Default)]
pub struct SpotInstanceRequest {
    pub actual_block_hourly_price: Option<String>,
    pub availability_zone_group: Option<String>,
    pub block_duration_minutes: Option<i32>,
    pub create_time: Option<Timestamp>,
    pub fault: Option<SpotInstanceStateFault>,
    pub instance_id: Option<String>,
    pub launch_group: Option<String>,
    pub launch_specification: Option<LaunchSpecification>,
    pub launched_availability_zone: Option<String>,
    pub launched_availability_zone_id: Option<String>,
    pub product_description: Option<String>,
    pub spot_instance_request_id: Option<String>,
    pub spot_price: Option<String>,
    pub state: Option<String>,
    pub status: Option<SpotInstanceStatus>,
    pub tags: Vec<Tag>,
    pub r#type: Option<String>,
    pub valid_from: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<String>,
}
/// Descriptor of [`SpotInstanceRequest`].
pub static SPOT_INSTANCE_REQUEST: StructDesc = StructDesc { name: "SpotInstanceRequest", members: &[
    Member { name: "ActualBlockHourlyPrice", query: "ActualBlockHourlyPrice", xml: "actualBlockHourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneGroup", query: "AvailabilityZoneGroup", xml: "availabilityZoneGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BlockDurationMinutes", query: "BlockDurationMinutes", xml: "blockDurationMinutes", required: false, sensitive: false, kind: I32 },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Fault", query: "Fault", xml: "fault", required: false, sensitive: false, kind: Kind::Struct(&SPOT_INSTANCE_STATE_FAULT) },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchGroup", query: "LaunchGroup", xml: "launchGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchSpecification", query: "LaunchSpecification", xml: "launchSpecification", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_SPECIFICATION) },
    Member { name: "LaunchedAvailabilityZone", query: "LaunchedAvailabilityZone", xml: "launchedAvailabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchedAvailabilityZoneId", query: "LaunchedAvailabilityZoneId", xml: "launchedAvailabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ProductDescription", query: "ProductDescription", xml: "productDescription", required: false, sensitive: false, kind: Kind::Enum(&enums::ri_product_description::DESC) },
    Member { name: "SpotInstanceRequestId", query: "SpotInstanceRequestId", xml: "spotInstanceRequestId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotPrice", query: "SpotPrice", xml: "spotPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_state::DESC) },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&SPOT_INSTANCE_STATUS) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_type::DESC) },
    Member { name: "ValidFrom", query: "ValidFrom", xml: "validFrom", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "validUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "instanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_interruption_behavior::DESC) },
] };
impl Structure for SpotInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &SPOT_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.actual_block_hourly_price,
            1 => &self.availability_zone_group,
            2 => &self.block_duration_minutes,
            3 => &self.create_time,
            4 => &self.fault,
            5 => &self.instance_id,
            6 => &self.launch_group,
            7 => &self.launch_specification,
            8 => &self.launched_availability_zone,
            9 => &self.launched_availability_zone_id,
            10 => &self.product_description,
            11 => &self.spot_instance_request_id,
            12 => &self.spot_price,
            13 => &self.state,
            14 => &self.status,
            15 => &self.tags,
            16 => &self.r#type,
            17 => &self.valid_from,
            18 => &self.valid_until,
            19 => &self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.actual_block_hourly_price,
            1 => &mut self.availability_zone_group,
            2 => &mut self.block_duration_minutes,
            3 => &mut self.create_time,
            4 => &mut self.fault,
            5 => &mut self.instance_id,
            6 => &mut self.launch_group,
            7 => &mut self.launch_specification,
            8 => &mut self.launched_availability_zone,
            9 => &mut self.launched_availability_zone_id,
            10 => &mut self.product_description,
            11 => &mut self.spot_instance_request_id,
            12 => &mut self.spot_price,
            13 => &mut self.state,
            14 => &mut self.status,
            15 => &mut self.tags,
            16 => &mut self.r#type,
            17 => &mut self.valid_from,
            18 => &mut self.valid_until,
            19 => &mut self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
}
structure!(SpotInstanceRequest);

#[derive(Clone, Default)]
pub struct SpotInstanceStateFault {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`SpotInstanceStateFault`].
pub static SPOT_INSTANCE_STATE_FAULT: StructDesc = StructDesc { name: "SpotInstanceStateFault", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SpotInstanceStateFault {
    fn desc(&self) -> &'static StructDesc { &SPOT_INSTANCE_STATE_FAULT }
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
structure!(SpotInstanceStateFault);

#[derive(Clone, Default)]
pub struct SpotInstanceStatus {
    pub code: Option<String>,
    pub message: Option<String>,
    pub update_time: Option<Timestamp>,
}
/// Descriptor of [`SpotInstanceStatus`].
pub static SPOT_INSTANCE_STATUS: StructDesc = StructDesc { name: "SpotInstanceStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UpdateTime", query: "UpdateTime", xml: "updateTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for SpotInstanceStatus {
    fn desc(&self) -> &'static StructDesc { &SPOT_INSTANCE_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.code,
            1 => &self.message,
            2 => &self.update_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.code,
            1 => &mut self.message,
            2 => &mut self.update_time,
            _ => no_member(index),
        }
    }
}
structure!(SpotInstanceStatus);

#[derive(Clone, Default)]
pub struct SpotMaintenanceStrategies {
    pub capacity_rebalance: Option<SpotCapacityRebalance>,
}
/// Descriptor of [`SpotMaintenanceStrategies`].
pub static SPOT_MAINTENANCE_STRATEGIES: StructDesc = StructDesc { name: "SpotMaintenanceStrategies", members: &[
    Member { name: "CapacityRebalance", query: "CapacityRebalance", xml: "capacityRebalance", required: false, sensitive: false, kind: Kind::Struct(&SPOT_CAPACITY_REBALANCE) },
] };
impl Structure for SpotMaintenanceStrategies {
    fn desc(&self) -> &'static StructDesc { &SPOT_MAINTENANCE_STRATEGIES }
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
structure!(SpotMaintenanceStrategies);

#[derive(Clone, Default)]
pub struct SpotMarketOptions {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
    pub block_duration_minutes: Option<i32>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<String>,
}
/// Descriptor of [`SpotMarketOptions`].
pub static SPOT_MARKET_OPTIONS: StructDesc = StructDesc { name: "SpotMarketOptions", members: &[
    Member { name: "MaxPrice", query: "MaxPrice", xml: "MaxPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotInstanceType", query: "SpotInstanceType", xml: "SpotInstanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_type::DESC) },
    Member { name: "BlockDurationMinutes", query: "BlockDurationMinutes", xml: "BlockDurationMinutes", required: false, sensitive: false, kind: I32 },
    Member { name: "ValidUntil", query: "ValidUntil", xml: "ValidUntil", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "InstanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_interruption_behavior::DESC) },
] };
impl Structure for SpotMarketOptions {
    fn desc(&self) -> &'static StructDesc { &SPOT_MARKET_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.max_price,
            1 => &self.spot_instance_type,
            2 => &self.block_duration_minutes,
            3 => &self.valid_until,
            4 => &self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.max_price,
            1 => &mut self.spot_instance_type,
            2 => &mut self.block_duration_minutes,
            3 => &mut self.valid_until,
            4 => &mut self.instance_interruption_behavior,
            _ => no_member(index),
        }
    }
}
structure!(SpotMarketOptions);

#[derive(Clone, Default)]
pub struct SpotOptions {
    pub allocation_strategy: Option<String>,
    pub maintenance_strategies: Option<FleetSpotMaintenanceStrategies>,
    pub instance_interruption_behavior: Option<String>,
    pub instance_pools_to_use_count: Option<i32>,
    pub single_instance_type: Option<bool>,
    pub single_availability_zone: Option<bool>,
    pub min_target_capacity: Option<i32>,
    pub max_total_price: Option<String>,
}
/// Descriptor of [`SpotOptions`].
pub static SPOT_OPTIONS: StructDesc = StructDesc { name: "SpotOptions", members: &[
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "allocationStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_allocation_strategy::DESC) },
    Member { name: "MaintenanceStrategies", query: "MaintenanceStrategies", xml: "maintenanceStrategies", required: false, sensitive: false, kind: Kind::Struct(&FLEET_SPOT_MAINTENANCE_STRATEGIES) },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "instanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_interruption_behavior::DESC) },
    Member { name: "InstancePoolsToUseCount", query: "InstancePoolsToUseCount", xml: "instancePoolsToUseCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SingleInstanceType", query: "SingleInstanceType", xml: "singleInstanceType", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SingleAvailabilityZone", query: "SingleAvailabilityZone", xml: "singleAvailabilityZone", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MinTargetCapacity", query: "MinTargetCapacity", xml: "minTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "MaxTotalPrice", query: "MaxTotalPrice", xml: "maxTotalPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SpotOptions {
    fn desc(&self) -> &'static StructDesc { &SPOT_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_strategy,
            1 => &self.maintenance_strategies,
            2 => &self.instance_interruption_behavior,
            3 => &self.instance_pools_to_use_count,
            4 => &self.single_instance_type,
            5 => &self.single_availability_zone,
            6 => &self.min_target_capacity,
            7 => &self.max_total_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_strategy,
            1 => &mut self.maintenance_strategies,
            2 => &mut self.instance_interruption_behavior,
            3 => &mut self.instance_pools_to_use_count,
            4 => &mut self.single_instance_type,
            5 => &mut self.single_availability_zone,
            6 => &mut self.min_target_capacity,
            7 => &mut self.max_total_price,
            _ => no_member(index),
        }
    }
}
structure!(SpotOptions);

#[derive(Clone, Default)]
pub struct SpotOptionsRequest {
    pub allocation_strategy: Option<String>,
    pub maintenance_strategies: Option<FleetSpotMaintenanceStrategiesRequest>,
    pub instance_interruption_behavior: Option<String>,
    pub instance_pools_to_use_count: Option<i32>,
    pub single_instance_type: Option<bool>,
    pub single_availability_zone: Option<bool>,
    pub min_target_capacity: Option<i32>,
    pub max_total_price: Option<String>,
}
/// Descriptor of [`SpotOptionsRequest`].
pub static SPOT_OPTIONS_REQUEST: StructDesc = StructDesc { name: "SpotOptionsRequest", members: &[
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "AllocationStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_allocation_strategy::DESC) },
    Member { name: "MaintenanceStrategies", query: "MaintenanceStrategies", xml: "MaintenanceStrategies", required: false, sensitive: false, kind: Kind::Struct(&FLEET_SPOT_MAINTENANCE_STRATEGIES_REQUEST) },
    Member { name: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", xml: "InstanceInterruptionBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::spot_instance_interruption_behavior::DESC) },
    Member { name: "InstancePoolsToUseCount", query: "InstancePoolsToUseCount", xml: "InstancePoolsToUseCount", required: false, sensitive: false, kind: I32 },
    Member { name: "SingleInstanceType", query: "SingleInstanceType", xml: "SingleInstanceType", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SingleAvailabilityZone", query: "SingleAvailabilityZone", xml: "SingleAvailabilityZone", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MinTargetCapacity", query: "MinTargetCapacity", xml: "MinTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "MaxTotalPrice", query: "MaxTotalPrice", xml: "MaxTotalPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SpotOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &SPOT_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_strategy,
            1 => &self.maintenance_strategies,
            2 => &self.instance_interruption_behavior,
            3 => &self.instance_pools_to_use_count,
            4 => &self.single_instance_type,
            5 => &self.single_availability_zone,
            6 => &self.min_target_capacity,
            7 => &self.max_total_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_strategy,
            1 => &mut self.maintenance_strategies,
            2 => &mut self.instance_interruption_behavior,
            3 => &mut self.instance_pools_to_use_count,
            4 => &mut self.single_instance_type,
            5 => &mut self.single_availability_zone,
            6 => &mut self.min_target_capacity,
            7 => &mut self.max_total_price,
            _ => no_member(index),
        }
    }
}
structure!(SpotOptionsRequest);

#[derive(Clone, Default)]
pub struct SpotPlacement {
    pub availability_zone: Option<String>,
    pub group_name: Option<String>,
    pub tenancy: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`SpotPlacement`].
pub static SPOT_PLACEMENT: StructDesc = StructDesc { name: "SpotPlacement", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SpotPlacement {
    fn desc(&self) -> &'static StructDesc { &SPOT_PLACEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.group_name,
            2 => &self.tenancy,
            3 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.group_name,
            2 => &mut self.tenancy,
            3 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(SpotPlacement);

#[derive(Clone, Default)]
pub struct SpotPlacementScore {
    pub region: Option<String>,
    pub availability_zone_id: Option<String>,
    pub score: Option<i32>,
}
/// Descriptor of [`SpotPlacementScore`].
pub static SPOT_PLACEMENT_SCORE: StructDesc = StructDesc { name: "SpotPlacementScore", members: &[
    Member { name: "Region", query: "Region", xml: "region", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Score", query: "Score", xml: "score", required: false, sensitive: false, kind: I32 },
] };
impl Structure for SpotPlacementScore {
    fn desc(&self) -> &'static StructDesc { &SPOT_PLACEMENT_SCORE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.region,
            1 => &self.availability_zone_id,
            2 => &self.score,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.region,
            1 => &mut self.availability_zone_id,
            2 => &mut self.score,
            _ => no_member(index),
        }
    }
}
structure!(SpotPlacementScore);

#[derive(Clone, Default)]
pub struct SpotPrice {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub product_description: Option<String>,
    pub spot_price: Option<String>,
    pub timestamp: Option<Timestamp>,
}
/// Descriptor of [`SpotPrice`].
pub static SPOT_PRICE: StructDesc = StructDesc { name: "SpotPrice", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "ProductDescription", query: "ProductDescription", xml: "productDescription", required: false, sensitive: false, kind: Kind::Enum(&enums::ri_product_description::DESC) },
    Member { name: "SpotPrice", query: "SpotPrice", xml: "spotPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for SpotPrice {
    fn desc(&self) -> &'static StructDesc { &SPOT_PRICE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.availability_zone_id,
            2 => &self.instance_type,
            3 => &self.product_description,
            4 => &self.spot_price,
            5 => &self.timestamp,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.availability_zone_id,
            2 => &mut self.instance_type,
            3 => &mut self.product_description,
            4 => &mut self.spot_price,
            5 => &mut self.timestamp,
            _ => no_member(index),
        }
    }
}
structure!(SpotPrice);

#[derive(Clone, Default)]
pub struct StaleIpPermission {
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub ip_ranges: Vec<String>,
    pub prefix_list_ids: Vec<String>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Vec<UserIdGroupPair>,
}
/// Descriptor of [`StaleIpPermission`].
pub static STALE_IP_PERMISSION: StructDesc = StructDesc { name: "StaleIpPermission", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "IpProtocol", query: "IpProtocol", xml: "ipProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpRanges", query: "IpRanges", xml: "ipRanges", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "PrefixListIds", query: "PrefixListIds", xml: "prefixListIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: I32 },
    Member { name: "UserIdGroupPairs", query: "Groups", xml: "groups", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&USER_ID_GROUP_PAIR) }) },
] };
impl Structure for StaleIpPermission {
    fn desc(&self) -> &'static StructDesc { &STALE_IP_PERMISSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.from_port,
            1 => &self.ip_protocol,
            2 => &self.ip_ranges,
            3 => &self.prefix_list_ids,
            4 => &self.to_port,
            5 => &self.user_id_group_pairs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.from_port,
            1 => &mut self.ip_protocol,
            2 => &mut self.ip_ranges,
            3 => &mut self.prefix_list_ids,
            4 => &mut self.to_port,
            5 => &mut self.user_id_group_pairs,
            _ => no_member(index),
        }
    }
}
structure!(StaleIpPermission);

#[derive(Clone, Default)]
pub struct StaleSecurityGroup {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub stale_ip_permissions: Vec<StaleIpPermission>,
    pub stale_ip_permissions_egress: Vec<StaleIpPermission>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`StaleSecurityGroup`].
pub static STALE_SECURITY_GROUP: StructDesc = StructDesc { name: "StaleSecurityGroup", members: &[
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StaleIpPermissions", query: "StaleIpPermissions", xml: "staleIpPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&STALE_IP_PERMISSION) }) },
    Member { name: "StaleIpPermissionsEgress", query: "StaleIpPermissionsEgress", xml: "staleIpPermissionsEgress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&STALE_IP_PERMISSION) }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for StaleSecurityGroup {
    fn desc(&self) -> &'static StructDesc { &STALE_SECURITY_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.group_id,
            2 => &self.group_name,
            3 => &self.stale_ip_permissions,
            4 => &self.stale_ip_permissions_egress,
            5 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.group_id,
            2 => &mut self.group_name,
            3 => &mut self.stale_ip_permissions,
            4 => &mut self.stale_ip_permissions_egress,
            5 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(StaleSecurityGroup);

#[derive(Clone, Default)]
pub struct StartDeclarativePoliciesReportRequest {
    pub dry_run: Option<bool>,
    pub s3_bucket: Option<String>,
    pub s3_prefix: Option<String>,
    pub target_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`StartDeclarativePoliciesReportRequest`].
pub static START_DECLARATIVE_POLICIES_REPORT_REQUEST: StructDesc = StructDesc { name: "StartDeclarativePoliciesReportRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "S3Bucket", query: "S3Bucket", xml: "S3Bucket", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "S3Prefix", query: "S3Prefix", xml: "S3Prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetId", query: "TargetId", xml: "TargetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for StartDeclarativePoliciesReportRequest {
    fn desc(&self) -> &'static StructDesc { &START_DECLARATIVE_POLICIES_REPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.s3_bucket,
            2 => &self.s3_prefix,
            3 => &self.target_id,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.s3_bucket,
            2 => &mut self.s3_prefix,
            3 => &mut self.target_id,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(StartDeclarativePoliciesReportRequest);

#[derive(Clone, Default)]
pub struct StartDeclarativePoliciesReportResult {
    pub report_id: Option<String>,
}
/// Descriptor of [`StartDeclarativePoliciesReportResult`].
pub static START_DECLARATIVE_POLICIES_REPORT_RESULT: StructDesc = StructDesc { name: "StartDeclarativePoliciesReportResult", members: &[
    Member { name: "ReportId", query: "ReportId", xml: "reportId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for StartDeclarativePoliciesReportResult {
    fn desc(&self) -> &'static StructDesc { &START_DECLARATIVE_POLICIES_REPORT_RESULT }
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
structure!(StartDeclarativePoliciesReportResult);

#[derive(Clone, Default)]
pub struct StartInstancesRequest {
    pub instance_ids: Vec<String>,
    pub additional_info: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`StartInstancesRequest`].
pub static START_INSTANCES_REQUEST: StructDesc = StructDesc { name: "StartInstancesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "AdditionalInfo", query: "AdditionalInfo", xml: "additionalInfo", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for StartInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &START_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.additional_info,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.additional_info,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(StartInstancesRequest);

#[derive(Clone, Default)]
pub struct StartInstancesResult {
    pub starting_instances: Vec<InstanceStateChange>,
}
/// Descriptor of [`StartInstancesResult`].
pub static START_INSTANCES_RESULT: StructDesc = StructDesc { name: "StartInstancesResult", members: &[
    Member { name: "StartingInstances", query: "InstancesSet", xml: "instancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_STATE_CHANGE) }) },
] };
impl Structure for StartInstancesResult {
    fn desc(&self) -> &'static StructDesc { &START_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.starting_instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.starting_instances,
            _ => no_member(index),
        }
    }
}
structure!(StartInstancesResult);

#[derive(Clone, Default)]
pub struct StartNetworkInsightsAccessScopeAnalysisRequest {
    pub network_insights_access_scope_id: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`StartNetworkInsightsAccessScopeAnalysisRequest`].
pub static START_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_REQUEST: StructDesc = StructDesc { name: "StartNetworkInsightsAccessScopeAnalysisRequest", members: &[
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "NetworkInsightsAccessScopeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for StartNetworkInsightsAccessScopeAnalysisRequest {
    fn desc(&self) -> &'static StructDesc { &START_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_id,
            1 => &self.dry_run,
            2 => &self.tag_specifications,
            3 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_id,
            1 => &mut self.dry_run,
            2 => &mut self.tag_specifications,
            3 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(StartNetworkInsightsAccessScopeAnalysisRequest);

#[derive(Clone, Default)]
pub struct StartNetworkInsightsAccessScopeAnalysisResult {
    pub network_insights_access_scope_analysis: Option<NetworkInsightsAccessScopeAnalysis>,
}
/// Descriptor of [`StartNetworkInsightsAccessScopeAnalysisResult`].
pub static START_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_RESULT: StructDesc = StructDesc { name: "StartNetworkInsightsAccessScopeAnalysisResult", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysis", query: "NetworkInsightsAccessScopeAnalysis", xml: "networkInsightsAccessScopeAnalysis", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS) },
] };
impl Structure for StartNetworkInsightsAccessScopeAnalysisResult {
    fn desc(&self) -> &'static StructDesc { &START_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis,
            _ => no_member(index),
        }
    }
}
structure!(StartNetworkInsightsAccessScopeAnalysisResult);

#[derive(Clone, Default)]
pub struct StartNetworkInsightsAnalysisRequest {
    pub network_insights_path_id: Option<String>,
    pub additional_accounts: Vec<String>,
    pub filter_in_arns: Vec<String>,
    pub filter_out_arns: Vec<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`StartNetworkInsightsAnalysisRequest`].
pub static START_NETWORK_INSIGHTS_ANALYSIS_REQUEST: StructDesc = StructDesc { name: "StartNetworkInsightsAnalysisRequest", members: &[
    Member { name: "NetworkInsightsPathId", query: "NetworkInsightsPathId", xml: "NetworkInsightsPathId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AdditionalAccounts", query: "AdditionalAccount", xml: "AdditionalAccount", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "FilterInArns", query: "FilterInArn", xml: "FilterInArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "FilterOutArns", query: "FilterOutArn", xml: "FilterOutArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for StartNetworkInsightsAnalysisRequest {
    fn desc(&self) -> &'static StructDesc { &START_NETWORK_INSIGHTS_ANALYSIS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_path_id,
            1 => &self.additional_accounts,
            2 => &self.filter_in_arns,
            3 => &self.filter_out_arns,
            4 => &self.dry_run,
            5 => &self.tag_specifications,
            6 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_path_id,
            1 => &mut self.additional_accounts,
            2 => &mut self.filter_in_arns,
            3 => &mut self.filter_out_arns,
            4 => &mut self.dry_run,
            5 => &mut self.tag_specifications,
            6 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(StartNetworkInsightsAnalysisRequest);

#[derive(Clone, Default)]
pub struct StartNetworkInsightsAnalysisResult {
    pub network_insights_analysis: Option<NetworkInsightsAnalysis>,
}
/// Descriptor of [`StartNetworkInsightsAnalysisResult`].
pub static START_NETWORK_INSIGHTS_ANALYSIS_RESULT: StructDesc = StructDesc { name: "StartNetworkInsightsAnalysisResult", members: &[
    Member { name: "NetworkInsightsAnalysis", query: "NetworkInsightsAnalysis", xml: "networkInsightsAnalysis", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INSIGHTS_ANALYSIS) },
] };
impl Structure for StartNetworkInsightsAnalysisResult {
    fn desc(&self) -> &'static StructDesc { &START_NETWORK_INSIGHTS_ANALYSIS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_analysis,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_analysis,
            _ => no_member(index),
        }
    }
}
structure!(StartNetworkInsightsAnalysisResult);

#[derive(Clone, Default)]
pub struct StartVpcEndpointServicePrivateDnsVerificationRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
}
/// Descriptor of [`StartVpcEndpointServicePrivateDnsVerificationRequest`].
pub static START_VPC_ENDPOINT_SERVICE_PRIVATE_DNS_VERIFICATION_REQUEST: StructDesc = StructDesc { name: "StartVpcEndpointServicePrivateDnsVerificationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for StartVpcEndpointServicePrivateDnsVerificationRequest {
    fn desc(&self) -> &'static StructDesc { &START_VPC_ENDPOINT_SERVICE_PRIVATE_DNS_VERIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_id,
            _ => no_member(index),
        }
    }
}
structure!(StartVpcEndpointServicePrivateDnsVerificationRequest);

#[derive(Clone, Default)]
pub struct StartVpcEndpointServicePrivateDnsVerificationResult {
    pub return_value: Option<bool>,
}
/// Descriptor of [`StartVpcEndpointServicePrivateDnsVerificationResult`].
pub static START_VPC_ENDPOINT_SERVICE_PRIVATE_DNS_VERIFICATION_RESULT: StructDesc = StructDesc { name: "StartVpcEndpointServicePrivateDnsVerificationResult", members: &[
    Member { name: "ReturnValue", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for StartVpcEndpointServicePrivateDnsVerificationResult {
    fn desc(&self) -> &'static StructDesc { &START_VPC_ENDPOINT_SERVICE_PRIVATE_DNS_VERIFICATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.return_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.return_value,
            _ => no_member(index),
        }
    }
}
structure!(StartVpcEndpointServicePrivateDnsVerificationResult);

#[derive(Clone, Default)]
pub struct StateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`StateReason`].
pub static STATE_REASON: StructDesc = StructDesc { name: "StateReason", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for StateReason {
    fn desc(&self) -> &'static StructDesc { &STATE_REASON }
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
structure!(StateReason);

#[derive(Clone, Default)]
pub struct StopInstancesRequest {
    pub instance_ids: Vec<String>,
    pub hibernate: Option<bool>,
    pub skip_os_shutdown: Option<bool>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
}
/// Descriptor of [`StopInstancesRequest`].
pub static STOP_INSTANCES_REQUEST: StructDesc = StructDesc { name: "StopInstancesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "Hibernate", query: "Hibernate", xml: "Hibernate", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SkipOsShutdown", query: "SkipOsShutdown", xml: "SkipOsShutdown", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Force", query: "Force", xml: "force", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for StopInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &STOP_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.hibernate,
            2 => &self.skip_os_shutdown,
            3 => &self.dry_run,
            4 => &self.force,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.hibernate,
            2 => &mut self.skip_os_shutdown,
            3 => &mut self.dry_run,
            4 => &mut self.force,
            _ => no_member(index),
        }
    }
}
structure!(StopInstancesRequest);

#[derive(Clone, Default)]
pub struct StopInstancesResult {
    pub stopping_instances: Vec<InstanceStateChange>,
}
/// Descriptor of [`StopInstancesResult`].
pub static STOP_INSTANCES_RESULT: StructDesc = StructDesc { name: "StopInstancesResult", members: &[
    Member { name: "StoppingInstances", query: "InstancesSet", xml: "instancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_STATE_CHANGE) }) },
] };
impl Structure for StopInstancesResult {
    fn desc(&self) -> &'static StructDesc { &STOP_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.stopping_instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.stopping_instances,
            _ => no_member(index),
        }
    }
}
structure!(StopInstancesResult);

#[derive(Clone, Default)]
pub struct Storage {
    pub s3: Option<S3Storage>,
}
/// Descriptor of [`Storage`].
pub static STORAGE: StructDesc = StructDesc { name: "Storage", members: &[
    Member { name: "S3", query: "S3", xml: "S3", required: false, sensitive: false, kind: Kind::Struct(&S3_STORAGE) },
] };
impl Structure for Storage {
    fn desc(&self) -> &'static StructDesc { &STORAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.s3,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.s3,
            _ => no_member(index),
        }
    }
}
structure!(Storage);

#[derive(Clone, Default)]
pub struct StorageLocation {
    pub bucket: Option<String>,
    pub key: Option<String>,
}
/// Descriptor of [`StorageLocation`].
pub static STORAGE_LOCATION: StructDesc = StructDesc { name: "StorageLocation", members: &[
    Member { name: "Bucket", query: "Bucket", xml: "Bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Key", query: "Key", xml: "Key", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for StorageLocation {
    fn desc(&self) -> &'static StructDesc { &STORAGE_LOCATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.bucket,
            1 => &self.key,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.bucket,
            1 => &mut self.key,
            _ => no_member(index),
        }
    }
}
structure!(StorageLocation);

#[derive(Clone, Default)]
pub struct StoreImageTaskResult {
    pub ami_id: Option<String>,
    pub task_start_time: Option<Timestamp>,
    pub bucket: Option<String>,
    pub s3object_key: Option<String>,
    pub progress_percentage: Option<i32>,
    pub store_task_state: Option<String>,
    pub store_task_failure_reason: Option<String>,
}
/// Descriptor of [`StoreImageTaskResult`].
pub static STORE_IMAGE_TASK_RESULT: StructDesc = StructDesc { name: "StoreImageTaskResult", members: &[
    Member { name: "AmiId", query: "AmiId", xml: "amiId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TaskStartTime", query: "TaskStartTime", xml: "taskStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Bucket", query: "Bucket", xml: "bucket", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3objectKey", query: "S3objectKey", xml: "s3objectKey", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ProgressPercentage", query: "ProgressPercentage", xml: "progressPercentage", required: false, sensitive: false, kind: I32 },
    Member { name: "StoreTaskState", query: "StoreTaskState", xml: "storeTaskState", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StoreTaskFailureReason", query: "StoreTaskFailureReason", xml: "storeTaskFailureReason", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for StoreImageTaskResult {
    fn desc(&self) -> &'static StructDesc { &STORE_IMAGE_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ami_id,
            1 => &self.task_start_time,
            2 => &self.bucket,
            3 => &self.s3object_key,
            4 => &self.progress_percentage,
            5 => &self.store_task_state,
            6 => &self.store_task_failure_reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ami_id,
            1 => &mut self.task_start_time,
            2 => &mut self.bucket,
            3 => &mut self.s3object_key,
            4 => &mut self.progress_percentage,
            5 => &mut self.store_task_state,
            6 => &mut self.store_task_failure_reason,
            _ => no_member(index),
        }
    }
}
structure!(StoreImageTaskResult);

#[derive(Clone, Default)]
pub struct Subnet {
    pub availability_zone_id: Option<String>,
    pub enable_lni_at_device_index: Option<i32>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub owner_id: Option<String>,
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub ipv6_cidr_block_association_set: Vec<SubnetIpv6CidrBlockAssociation>,
    pub tags: Vec<Tag>,
    pub subnet_arn: Option<String>,
    pub outpost_arn: Option<String>,
    pub enable_dns64: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub available_ip_address_count: Option<i32>,
    pub availability_zone: Option<String>,
    pub default_for_az: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
}
/// Descriptor of [`Subnet`].
pub static SUBNET: StructDesc = StructDesc { name: "Subnet", members: &[
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnableLniAtDeviceIndex", query: "EnableLniAtDeviceIndex", xml: "enableLniAtDeviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "MapCustomerOwnedIpOnLaunch", query: "MapCustomerOwnedIpOnLaunch", xml: "mapCustomerOwnedIpOnLaunch", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", xml: "customerOwnedIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssignIpv6AddressOnCreation", query: "AssignIpv6AddressOnCreation", xml: "assignIpv6AddressOnCreation", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv6CidrBlockAssociationSet", query: "Ipv6CidrBlockAssociationSet", xml: "ipv6CidrBlockAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SubnetArn", query: "SubnetArn", xml: "subnetArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnableDns64", query: "EnableDns64", xml: "enableDns64", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Ipv6Native", query: "Ipv6Native", xml: "ipv6Native", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrivateDnsNameOptionsOnLaunch", query: "PrivateDnsNameOptionsOnLaunch", xml: "privateDnsNameOptionsOnLaunch", required: false, sensitive: false, kind: Kind::Struct(&PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH) },
    Member { name: "BlockPublicAccessStates", query: "BlockPublicAccessStates", xml: "blockPublicAccessStates", required: false, sensitive: false, kind: Kind::Struct(&BLOCK_PUBLIC_ACCESS_STATES) },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::subnet_state::DESC) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrBlock", query: "CidrBlock", xml: "cidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailableIpAddressCount", query: "AvailableIpAddressCount", xml: "availableIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DefaultForAz", query: "DefaultForAz", xml: "defaultForAz", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MapPublicIpOnLaunch", query: "MapPublicIpOnLaunch", xml: "mapPublicIpOnLaunch", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for Subnet {
    fn desc(&self) -> &'static StructDesc { &SUBNET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone_id,
            1 => &self.enable_lni_at_device_index,
            2 => &self.map_customer_owned_ip_on_launch,
            3 => &self.customer_owned_ipv4_pool,
            4 => &self.owner_id,
            5 => &self.assign_ipv6_address_on_creation,
            6 => &self.ipv6_cidr_block_association_set,
            7 => &self.tags,
            8 => &self.subnet_arn,
            9 => &self.outpost_arn,
            10 => &self.enable_dns64,
            11 => &self.ipv6_native,
            12 => &self.private_dns_name_options_on_launch,
            13 => &self.block_public_access_states,
            14 => &self.r#type,
            15 => &self.subnet_id,
            16 => &self.state,
            17 => &self.vpc_id,
            18 => &self.cidr_block,
            19 => &self.available_ip_address_count,
            20 => &self.availability_zone,
            21 => &self.default_for_az,
            22 => &self.map_public_ip_on_launch,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone_id,
            1 => &mut self.enable_lni_at_device_index,
            2 => &mut self.map_customer_owned_ip_on_launch,
            3 => &mut self.customer_owned_ipv4_pool,
            4 => &mut self.owner_id,
            5 => &mut self.assign_ipv6_address_on_creation,
            6 => &mut self.ipv6_cidr_block_association_set,
            7 => &mut self.tags,
            8 => &mut self.subnet_arn,
            9 => &mut self.outpost_arn,
            10 => &mut self.enable_dns64,
            11 => &mut self.ipv6_native,
            12 => &mut self.private_dns_name_options_on_launch,
            13 => &mut self.block_public_access_states,
            14 => &mut self.r#type,
            15 => &mut self.subnet_id,
            16 => &mut self.state,
            17 => &mut self.vpc_id,
            18 => &mut self.cidr_block,
            19 => &mut self.available_ip_address_count,
            20 => &mut self.availability_zone,
            21 => &mut self.default_for_az,
            22 => &mut self.map_public_ip_on_launch,
            _ => no_member(index),
        }
    }
}
structure!(Subnet);

#[derive(Clone, Default)]
pub struct SubnetAssociation {
    pub subnet_id: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`SubnetAssociation`].
pub static SUBNET_ASSOCIATION: StructDesc = StructDesc { name: "SubnetAssociation", members: &[
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::transit_gateway_mulitcast_domain_association_state::DESC) },
] };
impl Structure for SubnetAssociation {
    fn desc(&self) -> &'static StructDesc { &SUBNET_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_id,
            1 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_id,
            1 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(SubnetAssociation);

#[derive(Clone, Default)]
pub struct SubnetCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}
/// Descriptor of [`SubnetCidrBlockState`].
pub static SUBNET_CIDR_BLOCK_STATE: StructDesc = StructDesc { name: "SubnetCidrBlockState", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::subnet_cidr_block_state_code::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SubnetCidrBlockState {
    fn desc(&self) -> &'static StructDesc { &SUBNET_CIDR_BLOCK_STATE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            1 => &self.status_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            1 => &mut self.status_message,
            _ => no_member(index),
        }
    }
}
structure!(SubnetCidrBlockState);

#[derive(Clone, Default)]
pub struct SubnetCidrReservation {
    pub subnet_cidr_reservation_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cidr: Option<String>,
    pub reservation_type: Option<String>,
    pub owner_id: Option<String>,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`SubnetCidrReservation`].
pub static SUBNET_CIDR_RESERVATION: StructDesc = StructDesc { name: "SubnetCidrReservation", members: &[
    Member { name: "SubnetCidrReservationId", query: "SubnetCidrReservationId", xml: "subnetCidrReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservationType", query: "ReservationType", xml: "reservationType", required: false, sensitive: false, kind: Kind::Enum(&enums::subnet_cidr_reservation_type::DESC) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for SubnetCidrReservation {
    fn desc(&self) -> &'static StructDesc { &SUBNET_CIDR_RESERVATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_cidr_reservation_id,
            1 => &self.subnet_id,
            2 => &self.cidr,
            3 => &self.reservation_type,
            4 => &self.owner_id,
            5 => &self.description,
            6 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_cidr_reservation_id,
            1 => &mut self.subnet_id,
            2 => &mut self.cidr,
            3 => &mut self.reservation_type,
            4 => &mut self.owner_id,
            5 => &mut self.description,
            6 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(SubnetCidrReservation);

#[derive(Clone, Default)]
pub struct SubnetConfiguration {
    pub subnet_id: Option<String>,
    pub ipv4: Option<String>,
    pub ipv6: Option<String>,
}
/// Descriptor of [`SubnetConfiguration`].
pub static SUBNET_CONFIGURATION: StructDesc = StructDesc { name: "SubnetConfiguration", members: &[
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv4", query: "Ipv4", xml: "Ipv4", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6", query: "Ipv6", xml: "Ipv6", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SubnetConfiguration {
    fn desc(&self) -> &'static StructDesc { &SUBNET_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_id,
            1 => &self.ipv4,
            2 => &self.ipv6,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_id,
            1 => &mut self.ipv4,
            2 => &mut self.ipv6,
            _ => no_member(index),
        }
    }
}
structure!(SubnetConfiguration);

#[derive(Clone, Default)]
pub struct SubnetIpPrefixes {
    pub subnet_id: Option<String>,
    pub ip_prefixes: Vec<String>,
}
/// Descriptor of [`SubnetIpPrefixes`].
pub static SUBNET_IP_PREFIXES: StructDesc = StructDesc { name: "SubnetIpPrefixes", members: &[
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPrefixes", query: "IpPrefixSet", xml: "ipPrefixSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for SubnetIpPrefixes {
    fn desc(&self) -> &'static StructDesc { &SUBNET_IP_PREFIXES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_id,
            1 => &self.ip_prefixes,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_id,
            1 => &mut self.ip_prefixes,
            _ => no_member(index),
        }
    }
}
structure!(SubnetIpPrefixes);

#[derive(Clone, Default)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
    pub ipv6_address_attribute: Option<String>,
    pub ip_source: Option<String>,
}
/// Descriptor of [`SubnetIpv6CidrBlockAssociation`].
pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION: StructDesc = StructDesc { name: "SubnetIpv6CidrBlockAssociation", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlockState", query: "Ipv6CidrBlockState", xml: "ipv6CidrBlockState", required: false, sensitive: false, kind: Kind::Struct(&SUBNET_CIDR_BLOCK_STATE) },
    Member { name: "Ipv6AddressAttribute", query: "Ipv6AddressAttribute", xml: "ipv6AddressAttribute", required: false, sensitive: false, kind: Kind::Enum(&enums::ipv6_address_attribute::DESC) },
    Member { name: "IpSource", query: "IpSource", xml: "ipSource", required: false, sensitive: false, kind: Kind::Enum(&enums::ip_source::DESC) },
] };
impl Structure for SubnetIpv6CidrBlockAssociation {
    fn desc(&self) -> &'static StructDesc { &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.ipv6_cidr_block,
            2 => &self.ipv6_cidr_block_state,
            3 => &self.ipv6_address_attribute,
            4 => &self.ip_source,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.ipv6_cidr_block,
            2 => &mut self.ipv6_cidr_block_state,
            3 => &mut self.ipv6_address_attribute,
            4 => &mut self.ip_source,
            _ => no_member(index),
        }
    }
}
structure!(SubnetIpv6CidrBlockAssociation);

#[derive(Clone, Default)]
pub struct Subscription {
    pub source: Option<String>,
    pub destination: Option<String>,
    pub metric: Option<String>,
    pub statistic: Option<String>,
    pub period: Option<String>,
}
/// Descriptor of [`Subscription`].
pub static SUBSCRIPTION: StructDesc = StructDesc { name: "Subscription", members: &[
    Member { name: "Source", query: "Source", xml: "source", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Destination", query: "Destination", xml: "destination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Metric", query: "Metric", xml: "metric", required: false, sensitive: false, kind: Kind::Enum(&enums::metric_type::DESC) },
    Member { name: "Statistic", query: "Statistic", xml: "statistic", required: false, sensitive: false, kind: Kind::Enum(&enums::statistic_type::DESC) },
    Member { name: "Period", query: "Period", xml: "period", required: false, sensitive: false, kind: Kind::Enum(&enums::period_type::DESC) },
] };
impl Structure for Subscription {
    fn desc(&self) -> &'static StructDesc { &SUBSCRIPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source,
            1 => &self.destination,
            2 => &self.metric,
            3 => &self.statistic,
            4 => &self.period,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source,
            1 => &mut self.destination,
            2 => &mut self.metric,
            3 => &mut self.statistic,
            4 => &mut self.period,
            _ => no_member(index),
        }
    }
}
structure!(Subscription);

#[derive(Clone, Default)]
pub struct SuccessfulInstanceCreditSpecificationItem {
    pub instance_id: Option<String>,
}
/// Descriptor of [`SuccessfulInstanceCreditSpecificationItem`].
pub static SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM: StructDesc = StructDesc { name: "SuccessfulInstanceCreditSpecificationItem", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SuccessfulInstanceCreditSpecificationItem {
    fn desc(&self) -> &'static StructDesc { &SUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            _ => no_member(index),
        }
    }
}
structure!(SuccessfulInstanceCreditSpecificationItem);

#[derive(Clone, Default)]
pub struct SuccessfulQueuedPurchaseDeletion {
    pub reserved_instances_id: Option<String>,
}
/// Descriptor of [`SuccessfulQueuedPurchaseDeletion`].
pub static SUCCESSFUL_QUEUED_PURCHASE_DELETION: StructDesc = StructDesc { name: "SuccessfulQueuedPurchaseDeletion", members: &[
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SuccessfulQueuedPurchaseDeletion {
    fn desc(&self) -> &'static StructDesc { &SUCCESSFUL_QUEUED_PURCHASE_DELETION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_id,
            _ => no_member(index),
        }
    }
}
structure!(SuccessfulQueuedPurchaseDeletion);

#[derive(Clone, Default)]
pub struct SupportedRegionDetail {
    pub region: Option<String>,
    pub service_state: Option<String>,
}
/// Descriptor of [`SupportedRegionDetail`].
pub static SUPPORTED_REGION_DETAIL: StructDesc = StructDesc { name: "SupportedRegionDetail", members: &[
    Member { name: "Region", query: "Region", xml: "region", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceState", query: "ServiceState", xml: "serviceState", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for SupportedRegionDetail {
    fn desc(&self) -> &'static StructDesc { &SUPPORTED_REGION_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.region,
            1 => &self.service_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.region,
            1 => &mut self.service_state,
            _ => no_member(index),
        }
    }
}
structure!(SupportedRegionDetail);

#[derive(Clone, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`Tag`].
pub static TAG: StructDesc = StructDesc { name: "Tag", members: &[
    Member { name: "Key", query: "Key", xml: "key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Tag {
    fn desc(&self) -> &'static StructDesc { &TAG }
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
structure!(Tag);

#[derive(Clone, Default)]
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`TagDescription`].
pub static TAG_DESCRIPTION: StructDesc = StructDesc { name: "TagDescription", members: &[
    Member { name: "Key", query: "Key", xml: "key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "resourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TagDescription {
    fn desc(&self) -> &'static StructDesc { &TAG_DESCRIPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.resource_id,
            2 => &self.resource_type,
            3 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.resource_id,
            2 => &mut self.resource_type,
            3 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(TagDescription);

#[derive(Clone, Default)]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`TagSpecification`].
pub static TAG_SPECIFICATION: StructDesc = StructDesc { name: "TagSpecification", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::resource_type::DESC) },
    Member { name: "Tags", query: "Tag", xml: "Tag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for TagSpecification {
    fn desc(&self) -> &'static StructDesc { &TAG_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_type,
            1 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_type,
            1 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(TagSpecification);

#[derive(Clone, Default)]
pub struct TargetCapacitySpecification {
    pub total_target_capacity: Option<i32>,
    pub on_demand_target_capacity: Option<i32>,
    pub spot_target_capacity: Option<i32>,
    pub default_target_capacity_type: Option<String>,
    pub target_capacity_unit_type: Option<String>,
}
/// Descriptor of [`TargetCapacitySpecification`].
pub static TARGET_CAPACITY_SPECIFICATION: StructDesc = StructDesc { name: "TargetCapacitySpecification", members: &[
    Member { name: "TotalTargetCapacity", query: "TotalTargetCapacity", xml: "totalTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "OnDemandTargetCapacity", query: "OnDemandTargetCapacity", xml: "onDemandTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "SpotTargetCapacity", query: "SpotTargetCapacity", xml: "spotTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "DefaultTargetCapacityType", query: "DefaultTargetCapacityType", xml: "defaultTargetCapacityType", required: false, sensitive: false, kind: Kind::Enum(&enums::default_target_capacity_type::DESC) },
    Member { name: "TargetCapacityUnitType", query: "TargetCapacityUnitType", xml: "targetCapacityUnitType", required: false, sensitive: false, kind: Kind::Enum(&enums::target_capacity_unit_type::DESC) },
] };
impl Structure for TargetCapacitySpecification {
    fn desc(&self) -> &'static StructDesc { &TARGET_CAPACITY_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.total_target_capacity,
            1 => &self.on_demand_target_capacity,
            2 => &self.spot_target_capacity,
            3 => &self.default_target_capacity_type,
            4 => &self.target_capacity_unit_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.total_target_capacity,
            1 => &mut self.on_demand_target_capacity,
            2 => &mut self.spot_target_capacity,
            3 => &mut self.default_target_capacity_type,
            4 => &mut self.target_capacity_unit_type,
            _ => no_member(index),
        }
    }
}
structure!(TargetCapacitySpecification);

#[derive(Clone, Default)]
pub struct TargetCapacitySpecificationRequest {
    pub total_target_capacity: Option<i32>,
    pub on_demand_target_capacity: Option<i32>,
    pub spot_target_capacity: Option<i32>,
    pub default_target_capacity_type: Option<String>,
    pub target_capacity_unit_type: Option<String>,
}
/// Descriptor of [`TargetCapacitySpecificationRequest`].
pub static TARGET_CAPACITY_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "TargetCapacitySpecificationRequest", members: &[
    Member { name: "TotalTargetCapacity", query: "TotalTargetCapacity", xml: "TotalTargetCapacity", required: true, sensitive: false, kind: I32 },
    Member { name: "OnDemandTargetCapacity", query: "OnDemandTargetCapacity", xml: "OnDemandTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "SpotTargetCapacity", query: "SpotTargetCapacity", xml: "SpotTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "DefaultTargetCapacityType", query: "DefaultTargetCapacityType", xml: "DefaultTargetCapacityType", required: false, sensitive: false, kind: Kind::Enum(&enums::default_target_capacity_type::DESC) },
    Member { name: "TargetCapacityUnitType", query: "TargetCapacityUnitType", xml: "TargetCapacityUnitType", required: false, sensitive: false, kind: Kind::Enum(&enums::target_capacity_unit_type::DESC) },
] };
impl Structure for TargetCapacitySpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &TARGET_CAPACITY_SPECIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.total_target_capacity,
            1 => &self.on_demand_target_capacity,
            2 => &self.spot_target_capacity,
            3 => &self.default_target_capacity_type,
            4 => &self.target_capacity_unit_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.total_target_capacity,
            1 => &mut self.on_demand_target_capacity,
            2 => &mut self.spot_target_capacity,
            3 => &mut self.default_target_capacity_type,
            4 => &mut self.target_capacity_unit_type,
            _ => no_member(index),
        }
    }
}
structure!(TargetCapacitySpecificationRequest);

#[derive(Clone, Default)]
pub struct TargetConfiguration {
    pub instance_count: Option<i32>,
    pub offering_id: Option<String>,
}
/// Descriptor of [`TargetConfiguration`].
pub static TARGET_CONFIGURATION: StructDesc = StructDesc { name: "TargetConfiguration", members: &[
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "OfferingId", query: "OfferingId", xml: "offeringId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TargetConfiguration {
    fn desc(&self) -> &'static StructDesc { &TARGET_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_count,
            1 => &self.offering_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_count,
            1 => &mut self.offering_id,
            _ => no_member(index),
        }
    }
}
structure!(TargetConfiguration);

#[derive(Clone, Default)]
pub struct TargetConfigurationRequest {
    pub instance_count: Option<i32>,
    pub offering_id: Option<String>,
}
/// Descriptor of [`TargetConfigurationRequest`].
pub static TARGET_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "TargetConfigurationRequest", members: &[
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "OfferingId", query: "OfferingId", xml: "OfferingId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for TargetConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &TARGET_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_count,
            1 => &self.offering_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_count,
            1 => &mut self.offering_id,
            _ => no_member(index),
        }
    }
}
structure!(TargetConfigurationRequest);

#[derive(Clone, Default)]
pub struct TargetGroup {
    pub arn: Option<String>,
}
/// Descriptor of [`TargetGroup`].
pub static TARGET_GROUP: StructDesc = StructDesc { name: "TargetGroup", members: &[
    Member { name: "Arn", query: "Arn", xml: "arn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for TargetGroup {
    fn desc(&self) -> &'static StructDesc { &TARGET_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.arn,
            _ => no_member(index),
        }
    }
}
structure!(TargetGroup);

#[derive(Clone, Default)]
pub struct TargetGroupsConfig {
    pub target_groups: Vec<TargetGroup>,
}
/// Descriptor of [`TargetGroupsConfig`].
pub static TARGET_GROUPS_CONFIG: StructDesc = StructDesc { name: "TargetGroupsConfig", members: &[
    Member { name: "TargetGroups", query: "TargetGroups", xml: "targetGroups", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TARGET_GROUP) }) },
] };
impl Structure for TargetGroupsConfig {
    fn desc(&self) -> &'static StructDesc { &TARGET_GROUPS_CONFIG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.target_groups,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.target_groups,
            _ => no_member(index),
        }
    }
}
structure!(TargetGroupsConfig);

#[derive(Clone, Default)]
pub struct TargetNetwork {
    pub association_id: Option<String>,
    pub vpc_id: Option<String>,
    pub target_network_id: Option<String>,
    pub client_vpn_endpoint_id: Option<String>,
    pub status: Option<AssociationStatus>,
    pub security_groups: Vec<String>,
    pub availability_zones: Vec<String>,
    pub availability_zone_ids: Vec<String>,
}
/// Descriptor of [`TargetNetwork`].
pub static TARGET_NETWORK: StructDesc = StructDesc { name: "TargetNetwork", members: &[
    Member { name: "AssociationId", query: "AssociationId", xml: "associationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetNetworkId", query: "TargetNetworkId", xml: "targetNetworkId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&ASSOCIATION_STATUS) },
    Member { name: "SecurityGroups", query: "SecurityGroups", xml: "securityGroups", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZones", query: "AvailabilityZoneSet", xml: "availabilityZoneSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneIds", query: "AvailabilityZoneIdSet", xml: "availabilityZoneIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for TargetNetwork {
    fn desc(&self) -> &'static StructDesc { &TARGET_NETWORK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_id,
            1 => &self.vpc_id,
            2 => &self.target_network_id,
            3 => &self.client_vpn_endpoint_id,
            4 => &self.status,
            5 => &self.security_groups,
            6 => &self.availability_zones,
            7 => &self.availability_zone_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_id,
            1 => &mut self.vpc_id,
            2 => &mut self.target_network_id,
            3 => &mut self.client_vpn_endpoint_id,
            4 => &mut self.status,
            5 => &mut self.security_groups,
            6 => &mut self.availability_zones,
            7 => &mut self.availability_zone_ids,
            _ => no_member(index),
        }
    }
}
structure!(TargetNetwork);

#[derive(Clone, Default)]
pub struct TargetReservationValue {
    pub reservation_value: Option<ReservationValue>,
    pub target_configuration: Option<TargetConfiguration>,
}
/// Descriptor of [`TargetReservationValue`].
pub static TARGET_RESERVATION_VALUE: StructDesc = StructDesc { name: "TargetReservationValue", members: &[
    Member { name: "ReservationValue", query: "ReservationValue", xml: "reservationValue", required: false, sensitive: false, kind: Kind::Struct(&RESERVATION_VALUE) },
    Member { name: "TargetConfiguration", query: "TargetConfiguration", xml: "targetConfiguration", required: false, sensitive: false, kind: Kind::Struct(&TARGET_CONFIGURATION) },
] };
impl Structure for TargetReservationValue {
    fn desc(&self) -> &'static StructDesc { &TARGET_RESERVATION_VALUE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reservation_value,
            1 => &self.target_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reservation_value,
            1 => &mut self.target_configuration,
            _ => no_member(index),
        }
    }
}
structure!(TargetReservationValue);

#[derive(Clone, Default)]
pub struct TerminateClientVpnConnectionsRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub connection_id: Option<String>,
    pub username: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`TerminateClientVpnConnectionsRequest`].
pub static TERMINATE_CLIENT_VPN_CONNECTIONS_REQUEST: StructDesc = StructDesc { name: "TerminateClientVpnConnectionsRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionId", query: "ConnectionId", xml: "ConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Username", query: "Username", xml: "Username", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for TerminateClientVpnConnectionsRequest {
    fn desc(&self) -> &'static StructDesc { &TERMINATE_CLIENT_VPN_CONNECTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.connection_id,
            2 => &self.username,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.connection_id,
            2 => &mut self.username,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(TerminateClientVpnConnectionsRequest);

#[derive(Clone, Default)]
pub struct TerminateClientVpnConnectionsResult {
    pub client_vpn_endpoint_id: Option<String>,
    pub username: Option<String>,
    pub connection_statuses: Vec<TerminateConnectionStatus>,
}
/// Descriptor of [`TerminateClientVpnConnectionsResult`].
pub static TERMINATE_CLIENT_VPN_CONNECTIONS_RESULT: StructDesc = StructDesc { name: "TerminateClientVpnConnectionsResult", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Username", query: "Username", xml: "username", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionStatuses", query: "ConnectionStatuses", xml: "connectionStatuses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TERMINATE_CONNECTION_STATUS) }) },
] };
impl Structure for TerminateClientVpnConnectionsResult {
    fn desc(&self) -> &'static StructDesc { &TERMINATE_CLIENT_VPN_CONNECTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.username,
            2 => &self.connection_statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.username,
            2 => &mut self.connection_statuses,
            _ => no_member(index),
        }
    }
}
structure!(TerminateClientVpnConnectionsResult);

#[derive(Clone, Default)]
pub struct TerminateConnectionStatus {
    pub connection_id: Option<String>,
    pub previous_status: Option<ClientVpnConnectionStatus>,
    pub current_status: Option<ClientVpnConnectionStatus>,
}
/// Descriptor of [`TerminateConnectionStatus`].
pub static TERMINATE_CONNECTION_STATUS: StructDesc = StructDesc { name: "TerminateConnectionStatus", members: &[
    Member { name: "ConnectionId", query: "ConnectionId", xml: "connectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PreviousStatus", query: "PreviousStatus", xml: "previousStatus", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_CONNECTION_STATUS) },
    Member { name: "CurrentStatus", query: "CurrentStatus", xml: "currentStatus", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_CONNECTION_STATUS) },
] };
impl Structure for TerminateConnectionStatus {
    fn desc(&self) -> &'static StructDesc { &TERMINATE_CONNECTION_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.connection_id,
            1 => &self.previous_status,
            2 => &self.current_status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.connection_id,
            1 => &mut self.previous_status,
            2 => &mut self.current_status,
            _ => no_member(index),
        }
    }
}
structure!(TerminateConnectionStatus);

#[derive(Clone, Default)]
pub struct TerminateInstancesRequest {
    pub instance_ids: Vec<String>,
    pub force: Option<bool>,
    pub skip_os_shutdown: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`TerminateInstancesRequest`].
pub static TERMINATE_INSTANCES_REQUEST: StructDesc = StructDesc { name: "TerminateInstancesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "Force", query: "Force", xml: "Force", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SkipOsShutdown", query: "SkipOsShutdown", xml: "SkipOsShutdown", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for TerminateInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &TERMINATE_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.force,
            2 => &self.skip_os_shutdown,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.force,
            2 => &mut self.skip_os_shutdown,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(TerminateInstancesRequest);

#[derive(Clone, Default)]
pub struct TerminateInstancesResult {
    pub terminating_instances: Vec<InstanceStateChange>,
}
/// Descriptor of [`TerminateInstancesResult`].
pub static TERMINATE_INSTANCES_RESULT: StructDesc = StructDesc { name: "TerminateInstancesResult", members: &[
    Member { name: "TerminatingInstances", query: "InstancesSet", xml: "instancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_STATE_CHANGE) }) },
] };
impl Structure for TerminateInstancesResult {
    fn desc(&self) -> &'static StructDesc { &TERMINATE_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.terminating_instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.terminating_instances,
            _ => no_member(index),
        }
    }
}
structure!(TerminateInstancesResult);

#[derive(Clone, Default)]
pub struct ThroughResourcesStatement {
    pub resource_statement: Option<ResourceStatement>,
}
/// Descriptor of [`ThroughResourcesStatement`].
pub static THROUGH_RESOURCES_STATEMENT: StructDesc = StructDesc { name: "ThroughResourcesStatement", members: &[
    Member { name: "ResourceStatement", query: "ResourceStatement", xml: "resourceStatement", required: false, sensitive: false, kind: Kind::Struct(&RESOURCE_STATEMENT) },
] };
impl Structure for ThroughResourcesStatement {
    fn desc(&self) -> &'static StructDesc { &THROUGH_RESOURCES_STATEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_statement,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_statement,
            _ => no_member(index),
        }
    }
}
structure!(ThroughResourcesStatement);
