// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures CapacityManagerCondition to ConnectionTrackingSpecificationRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct CapacityManagerCondition {
    pub dimension_condition: Option<DimensionCondition>,
}
/// Descriptor of [`CapacityManagerCondition`].
pub static CAPACITY_MANAGER_CONDITION: StructDesc = StructDesc { name: "CapacityManagerCondition", members: &[
    Member { name: "DimensionCondition", query: "DimensionCondition", xml: "DimensionCondition", required: false, sensitive: false, kind: Kind::Struct(&DIMENSION_CONDITION) },
] };
impl Structure for CapacityManagerCondition {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_MANAGER_CONDITION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dimension_condition,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dimension_condition,
            _ => no_member(index),
        }
    }
}
structure!(CapacityManagerCondition);

#[derive(Clone, Default)]
pub struct CapacityManagerDataExportResponse {
    pub capacity_manager_data_export_id: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_bucket_prefix: Option<String>,
    pub schedule: Option<String>,
    pub output_format: Option<String>,
    pub create_time: Option<Timestamp>,
    pub latest_delivery_status: Option<String>,
    pub latest_delivery_status_message: Option<String>,
    pub latest_delivery_s3_location_uri: Option<String>,
    pub latest_delivery_time: Option<Timestamp>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`CapacityManagerDataExportResponse`].
pub static CAPACITY_MANAGER_DATA_EXPORT_RESPONSE: StructDesc = StructDesc { name: "CapacityManagerDataExportResponse", members: &[
    Member { name: "CapacityManagerDataExportId", query: "CapacityManagerDataExportId", xml: "capacityManagerDataExportId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3BucketName", query: "S3BucketName", xml: "s3BucketName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "S3BucketPrefix", query: "S3BucketPrefix", xml: "s3BucketPrefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Schedule", query: "Schedule", xml: "schedule", required: false, sensitive: false, kind: Kind::Enum(&enums::schedule::DESC) },
    Member { name: "OutputFormat", query: "OutputFormat", xml: "outputFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::output_format::DESC) },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "LatestDeliveryStatus", query: "LatestDeliveryStatus", xml: "latestDeliveryStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_manager_data_export_status::DESC) },
    Member { name: "LatestDeliveryStatusMessage", query: "LatestDeliveryStatusMessage", xml: "latestDeliveryStatusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LatestDeliveryS3LocationUri", query: "LatestDeliveryS3LocationUri", xml: "latestDeliveryS3LocationUri", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LatestDeliveryTime", query: "LatestDeliveryTime", xml: "latestDeliveryTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for CapacityManagerDataExportResponse {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_MANAGER_DATA_EXPORT_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_data_export_id,
            1 => &self.s3_bucket_name,
            2 => &self.s3_bucket_prefix,
            3 => &self.schedule,
            4 => &self.output_format,
            5 => &self.create_time,
            6 => &self.latest_delivery_status,
            7 => &self.latest_delivery_status_message,
            8 => &self.latest_delivery_s3_location_uri,
            9 => &self.latest_delivery_time,
            10 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_data_export_id,
            1 => &mut self.s3_bucket_name,
            2 => &mut self.s3_bucket_prefix,
            3 => &mut self.schedule,
            4 => &mut self.output_format,
            5 => &mut self.create_time,
            6 => &mut self.latest_delivery_status,
            7 => &mut self.latest_delivery_status_message,
            8 => &mut self.latest_delivery_s3_location_uri,
            9 => &mut self.latest_delivery_time,
            10 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(CapacityManagerDataExportResponse);

#[derive(Clone, Default)]
pub struct CapacityManagerDimension {
    pub resource_region: Option<String>,
    pub availability_zone_id: Option<String>,
    pub account_id: Option<String>,
    pub account_name: Option<String>,
    pub instance_family: Option<String>,
    pub instance_type: Option<String>,
    pub instance_platform: Option<String>,
    pub reservation_arn: Option<String>,
    pub reservation_id: Option<String>,
    pub reservation_type: Option<String>,
    pub reservation_create_timestamp: Option<Timestamp>,
    pub reservation_start_timestamp: Option<Timestamp>,
    pub reservation_end_timestamp: Option<Timestamp>,
    pub reservation_end_date_type: Option<String>,
    pub tenancy: Option<String>,
    pub reservation_state: Option<String>,
    pub reservation_instance_match_criteria: Option<String>,
    pub reservation_unused_financial_owner: Option<String>,
    pub tags: Vec<CapacityManagerTagDimension>,
}
/// Descriptor of [`CapacityManagerDimension`].
pub static CAPACITY_MANAGER_DIMENSION: StructDesc = StructDesc { name: "CapacityManagerDimension", members: &[
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "resourceRegion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AccountId", query: "AccountId", xml: "accountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AccountName", query: "AccountName", xml: "accountName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceFamily", query: "InstanceFamily", xml: "instanceFamily", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstancePlatform", query: "InstancePlatform", xml: "instancePlatform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservationArn", query: "ReservationArn", xml: "reservationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservationId", query: "ReservationId", xml: "reservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservationType", query: "ReservationType", xml: "reservationType", required: false, sensitive: false, kind: Kind::Enum(&enums::reservation_type::DESC) },
    Member { name: "ReservationCreateTimestamp", query: "ReservationCreateTimestamp", xml: "reservationCreateTimestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReservationStartTimestamp", query: "ReservationStartTimestamp", xml: "reservationStartTimestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReservationEndTimestamp", query: "ReservationEndTimestamp", xml: "reservationEndTimestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ReservationEndDateType", query: "ReservationEndDateType", xml: "reservationEndDateType", required: false, sensitive: false, kind: Kind::Enum(&enums::reservation_end_date_type::DESC) },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_tenancy::DESC) },
    Member { name: "ReservationState", query: "ReservationState", xml: "reservationState", required: false, sensitive: false, kind: Kind::Enum(&enums::reservation_state::DESC) },
    Member { name: "ReservationInstanceMatchCriteria", query: "ReservationInstanceMatchCriteria", xml: "reservationInstanceMatchCriteria", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservationUnusedFinancialOwner", query: "ReservationUnusedFinancialOwner", xml: "reservationUnusedFinancialOwner", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_MANAGER_TAG_DIMENSION) }) },
] };
impl Structure for CapacityManagerDimension {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_MANAGER_DIMENSION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource_region,
            1 => &self.availability_zone_id,
            2 => &self.account_id,
            3 => &self.account_name,
            4 => &self.instance_family,
            5 => &self.instance_type,
            6 => &self.instance_platform,
            7 => &self.reservation_arn,
            8 => &self.reservation_id,
            9 => &self.reservation_type,
            10 => &self.reservation_create_timestamp,
            11 => &self.reservation_start_timestamp,
            12 => &self.reservation_end_timestamp,
            13 => &self.reservation_end_date_type,
            14 => &self.tenancy,
            15 => &self.reservation_state,
            16 => &self.reservation_instance_match_criteria,
            17 => &self.reservation_unused_financial_owner,
            18 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource_region,
            1 => &mut self.availability_zone_id,
            2 => &mut self.account_id,
            3 => &mut self.account_name,
            4 => &mut self.instance_family,
            5 => &mut self.instance_type,
            6 => &mut self.instance_platform,
            7 => &mut self.reservation_arn,
            8 => &mut self.reservation_id,
            9 => &mut self.reservation_type,
            10 => &mut self.reservation_create_timestamp,
            11 => &mut self.reservation_start_timestamp,
            12 => &mut self.reservation_end_timestamp,
            13 => &mut self.reservation_end_date_type,
            14 => &mut self.tenancy,
            15 => &mut self.reservation_state,
            16 => &mut self.reservation_instance_match_criteria,
            17 => &mut self.reservation_unused_financial_owner,
            18 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(CapacityManagerDimension);

#[derive(Clone, Default)]
pub struct CapacityManagerMonitoredTagKey {
    pub tag_key: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub capacity_manager_provided: Option<bool>,
    pub earliest_datapoint_timestamp: Option<Timestamp>,
}
/// Descriptor of [`CapacityManagerMonitoredTagKey`].
pub static CAPACITY_MANAGER_MONITORED_TAG_KEY: StructDesc = StructDesc { name: "CapacityManagerMonitoredTagKey", members: &[
    Member { name: "TagKey", query: "TagKey", xml: "tagKey", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_manager_monitored_tag_key_status::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityManagerProvided", query: "CapacityManagerProvided", xml: "capacityManagerProvided", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EarliestDatapointTimestamp", query: "EarliestDatapointTimestamp", xml: "earliestDatapointTimestamp", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for CapacityManagerMonitoredTagKey {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_MANAGER_MONITORED_TAG_KEY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_key,
            1 => &self.status,
            2 => &self.status_message,
            3 => &self.capacity_manager_provided,
            4 => &self.earliest_datapoint_timestamp,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_key,
            1 => &mut self.status,
            2 => &mut self.status_message,
            3 => &mut self.capacity_manager_provided,
            4 => &mut self.earliest_datapoint_timestamp,
            _ => no_member(index),
        }
    }
}
structure!(CapacityManagerMonitoredTagKey);

#[derive(Clone, Default)]
pub struct CapacityManagerTagDimension {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`CapacityManagerTagDimension`].
pub static CAPACITY_MANAGER_TAG_DIMENSION: StructDesc = StructDesc { name: "CapacityManagerTagDimension", members: &[
    Member { name: "Key", query: "Key", xml: "key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityManagerTagDimension {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_MANAGER_TAG_DIMENSION }
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
structure!(CapacityManagerTagDimension);

#[derive(Clone, Default)]
pub struct CapacityReservation {
    pub capacity_reservation_id: Option<String>,
    pub owner_id: Option<String>,
    pub capacity_reservation_arn: Option<String>,
    pub availability_zone_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_platform: Option<String>,
    pub availability_zone: Option<String>,
    pub tenancy: Option<String>,
    pub total_instance_count: Option<i32>,
    pub available_instance_count: Option<i32>,
    pub ebs_optimized: Option<bool>,
    pub ephemeral_storage: Option<bool>,
    pub state: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub end_date_type: Option<String>,
    pub instance_match_criteria: Option<String>,
    pub create_date: Option<Timestamp>,
    pub tags: Vec<Tag>,
    pub outpost_arn: Option<String>,
    pub capacity_reservation_fleet_id: Option<String>,
    pub placement_group_arn: Option<String>,
    pub capacity_allocations: Vec<CapacityAllocation>,
    pub reservation_type: Option<String>,
    pub unused_reservation_billing_owner_id: Option<String>,
    pub commitment_info: Option<CapacityReservationCommitmentInfo>,
    pub delivery_preference: Option<String>,
    pub capacity_block_id: Option<String>,
    pub interruptible: Option<bool>,
    pub interruptible_capacity_allocation: Option<InterruptibleCapacityAllocation>,
    pub interruption_info: Option<InterruptionInfo>,
}
/// Descriptor of [`CapacityReservation`].
pub static CAPACITY_RESERVATION: StructDesc = StructDesc { name: "CapacityReservation", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationArn", query: "CapacityReservationArn", xml: "capacityReservationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstancePlatform", query: "InstancePlatform", xml: "instancePlatform", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_instance_platform::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_tenancy::DESC) },
    Member { name: "TotalInstanceCount", query: "TotalInstanceCount", xml: "totalInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "AvailableInstanceCount", query: "AvailableInstanceCount", xml: "availableInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EphemeralStorage", query: "EphemeralStorage", xml: "ephemeralStorage", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_state::DESC) },
    Member { name: "StartDate", query: "StartDate", xml: "startDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDate", query: "EndDate", xml: "endDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndDateType", query: "EndDateType", xml: "endDateType", required: false, sensitive: false, kind: Kind::Enum(&enums::end_date_type::DESC) },
    Member { name: "InstanceMatchCriteria", query: "InstanceMatchCriteria", xml: "instanceMatchCriteria", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_match_criteria::DESC) },
    Member { name: "CreateDate", query: "CreateDate", xml: "createDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationFleetId", query: "CapacityReservationFleetId", xml: "capacityReservationFleetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PlacementGroupArn", query: "PlacementGroupArn", xml: "placementGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityAllocations", query: "CapacityAllocationSet", xml: "capacityAllocationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CAPACITY_ALLOCATION) }) },
    Member { name: "ReservationType", query: "ReservationType", xml: "reservationType", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_type::DESC) },
    Member { name: "UnusedReservationBillingOwnerId", query: "UnusedReservationBillingOwnerId", xml: "unusedReservationBillingOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CommitmentInfo", query: "CommitmentInfo", xml: "commitmentInfo", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_COMMITMENT_INFO) },
    Member { name: "DeliveryPreference", query: "DeliveryPreference", xml: "deliveryPreference", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_delivery_preference::DESC) },
    Member { name: "CapacityBlockId", query: "CapacityBlockId", xml: "capacityBlockId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Interruptible", query: "Interruptible", xml: "interruptible", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InterruptibleCapacityAllocation", query: "InterruptibleCapacityAllocation", xml: "interruptibleCapacityAllocation", required: false, sensitive: false, kind: Kind::Struct(&INTERRUPTIBLE_CAPACITY_ALLOCATION) },
    Member { name: "InterruptionInfo", query: "InterruptionInfo", xml: "interruptionInfo", required: false, sensitive: false, kind: Kind::Struct(&INTERRUPTION_INFO) },
] };
impl Structure for CapacityReservation {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.owner_id,
            2 => &self.capacity_reservation_arn,
            3 => &self.availability_zone_id,
            4 => &self.instance_type,
            5 => &self.instance_platform,
            6 => &self.availability_zone,
            7 => &self.tenancy,
            8 => &self.total_instance_count,
            9 => &self.available_instance_count,
            10 => &self.ebs_optimized,
            11 => &self.ephemeral_storage,
            12 => &self.state,
            13 => &self.start_date,
            14 => &self.end_date,
            15 => &self.end_date_type,
            16 => &self.instance_match_criteria,
            17 => &self.create_date,
            18 => &self.tags,
            19 => &self.outpost_arn,
            20 => &self.capacity_reservation_fleet_id,
            21 => &self.placement_group_arn,
            22 => &self.capacity_allocations,
            23 => &self.reservation_type,
            24 => &self.unused_reservation_billing_owner_id,
            25 => &self.commitment_info,
            26 => &self.delivery_preference,
            27 => &self.capacity_block_id,
            28 => &self.interruptible,
            29 => &self.interruptible_capacity_allocation,
            30 => &self.interruption_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.owner_id,
            2 => &mut self.capacity_reservation_arn,
            3 => &mut self.availability_zone_id,
            4 => &mut self.instance_type,
            5 => &mut self.instance_platform,
            6 => &mut self.availability_zone,
            7 => &mut self.tenancy,
            8 => &mut self.total_instance_count,
            9 => &mut self.available_instance_count,
            10 => &mut self.ebs_optimized,
            11 => &mut self.ephemeral_storage,
            12 => &mut self.state,
            13 => &mut self.start_date,
            14 => &mut self.end_date,
            15 => &mut self.end_date_type,
            16 => &mut self.instance_match_criteria,
            17 => &mut self.create_date,
            18 => &mut self.tags,
            19 => &mut self.outpost_arn,
            20 => &mut self.capacity_reservation_fleet_id,
            21 => &mut self.placement_group_arn,
            22 => &mut self.capacity_allocations,
            23 => &mut self.reservation_type,
            24 => &mut self.unused_reservation_billing_owner_id,
            25 => &mut self.commitment_info,
            26 => &mut self.delivery_preference,
            27 => &mut self.capacity_block_id,
            28 => &mut self.interruptible,
            29 => &mut self.interruptible_capacity_allocation,
            30 => &mut self.interruption_info,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservation);

#[derive(Clone, Default)]
pub struct CapacityReservationBillingRequest {
    pub capacity_reservation_id: Option<String>,
    pub requested_by: Option<String>,
    pub unused_reservation_billing_owner_id: Option<String>,
    pub last_update_time: Option<Timestamp>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub capacity_reservation_info: Option<CapacityReservationInfo>,
}
/// Descriptor of [`CapacityReservationBillingRequest`].
pub static CAPACITY_RESERVATION_BILLING_REQUEST: StructDesc = StructDesc { name: "CapacityReservationBillingRequest", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RequestedBy", query: "RequestedBy", xml: "requestedBy", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UnusedReservationBillingOwnerId", query: "UnusedReservationBillingOwnerId", xml: "unusedReservationBillingOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LastUpdateTime", query: "LastUpdateTime", xml: "lastUpdateTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_billing_request_status::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationInfo", query: "CapacityReservationInfo", xml: "capacityReservationInfo", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_INFO) },
] };
impl Structure for CapacityReservationBillingRequest {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_BILLING_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.requested_by,
            2 => &self.unused_reservation_billing_owner_id,
            3 => &self.last_update_time,
            4 => &self.status,
            5 => &self.status_message,
            6 => &self.capacity_reservation_info,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.requested_by,
            2 => &mut self.unused_reservation_billing_owner_id,
            3 => &mut self.last_update_time,
            4 => &mut self.status,
            5 => &mut self.status_message,
            6 => &mut self.capacity_reservation_info,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationBillingRequest);

#[derive(Clone, Default)]
pub struct CapacityReservationCommitmentInfo {
    pub committed_instance_count: Option<i32>,
    pub commitment_end_date: Option<Timestamp>,
}
/// Descriptor of [`CapacityReservationCommitmentInfo`].
pub static CAPACITY_RESERVATION_COMMITMENT_INFO: StructDesc = StructDesc { name: "CapacityReservationCommitmentInfo", members: &[
    Member { name: "CommittedInstanceCount", query: "CommittedInstanceCount", xml: "committedInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "CommitmentEndDate", query: "CommitmentEndDate", xml: "commitmentEndDate", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for CapacityReservationCommitmentInfo {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_COMMITMENT_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.committed_instance_count,
            1 => &self.commitment_end_date,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.committed_instance_count,
            1 => &mut self.commitment_end_date,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationCommitmentInfo);

#[derive(Clone, Default)]
pub struct CapacityReservationFleet {
    pub capacity_reservation_fleet_id: Option<String>,
    pub capacity_reservation_fleet_arn: Option<String>,
    pub state: Option<String>,
    pub total_target_capacity: Option<i32>,
    pub total_fulfilled_capacity: Option<f64>,
    pub tenancy: Option<String>,
    pub end_date: Option<Timestamp>,
    pub create_time: Option<Timestamp>,
    pub instance_match_criteria: Option<String>,
    pub allocation_strategy: Option<String>,
    pub instance_type_specifications: Vec<FleetCapacityReservation>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`CapacityReservationFleet`].
pub static CAPACITY_RESERVATION_FLEET: StructDesc = StructDesc { name: "CapacityReservationFleet", members: &[
    Member { name: "CapacityReservationFleetId", query: "CapacityReservationFleetId", xml: "capacityReservationFleetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationFleetArn", query: "CapacityReservationFleetArn", xml: "capacityReservationFleetArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_fleet_state::DESC) },
    Member { name: "TotalTargetCapacity", query: "TotalTargetCapacity", xml: "totalTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalFulfilledCapacity", query: "TotalFulfilledCapacity", xml: "totalFulfilledCapacity", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_capacity_reservation_tenancy::DESC) },
    Member { name: "EndDate", query: "EndDate", xml: "endDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceMatchCriteria", query: "InstanceMatchCriteria", xml: "instanceMatchCriteria", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_instance_match_criteria::DESC) },
    Member { name: "AllocationStrategy", query: "AllocationStrategy", xml: "allocationStrategy", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceTypeSpecifications", query: "InstanceTypeSpecificationSet", xml: "instanceTypeSpecificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_CAPACITY_RESERVATION) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for CapacityReservationFleet {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_FLEET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_fleet_id,
            1 => &self.capacity_reservation_fleet_arn,
            2 => &self.state,
            3 => &self.total_target_capacity,
            4 => &self.total_fulfilled_capacity,
            5 => &self.tenancy,
            6 => &self.end_date,
            7 => &self.create_time,
            8 => &self.instance_match_criteria,
            9 => &self.allocation_strategy,
            10 => &self.instance_type_specifications,
            11 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_fleet_id,
            1 => &mut self.capacity_reservation_fleet_arn,
            2 => &mut self.state,
            3 => &mut self.total_target_capacity,
            4 => &mut self.total_fulfilled_capacity,
            5 => &mut self.tenancy,
            6 => &mut self.end_date,
            7 => &mut self.create_time,
            8 => &mut self.instance_match_criteria,
            9 => &mut self.allocation_strategy,
            10 => &mut self.instance_type_specifications,
            11 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationFleet);

#[derive(Clone, Default)]
pub struct CapacityReservationFleetCancellationState {
    pub current_fleet_state: Option<String>,
    pub previous_fleet_state: Option<String>,
    pub capacity_reservation_fleet_id: Option<String>,
}
/// Descriptor of [`CapacityReservationFleetCancellationState`].
pub static CAPACITY_RESERVATION_FLEET_CANCELLATION_STATE: StructDesc = StructDesc { name: "CapacityReservationFleetCancellationState", members: &[
    Member { name: "CurrentFleetState", query: "CurrentFleetState", xml: "currentFleetState", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_fleet_state::DESC) },
    Member { name: "PreviousFleetState", query: "PreviousFleetState", xml: "previousFleetState", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_fleet_state::DESC) },
    Member { name: "CapacityReservationFleetId", query: "CapacityReservationFleetId", xml: "capacityReservationFleetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityReservationFleetCancellationState {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_FLEET_CANCELLATION_STATE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.current_fleet_state,
            1 => &self.previous_fleet_state,
            2 => &self.capacity_reservation_fleet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.current_fleet_state,
            1 => &mut self.previous_fleet_state,
            2 => &mut self.capacity_reservation_fleet_id,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationFleetCancellationState);

#[derive(Clone, Default)]
pub struct CapacityReservationGroup {
    pub group_arn: Option<String>,
    pub owner_id: Option<String>,
}
/// Descriptor of [`CapacityReservationGroup`].
pub static CAPACITY_RESERVATION_GROUP: StructDesc = StructDesc { name: "CapacityReservationGroup", members: &[
    Member { name: "GroupArn", query: "GroupArn", xml: "groupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityReservationGroup {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_GROUP }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_arn,
            1 => &self.owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_arn,
            1 => &mut self.owner_id,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationGroup);

#[derive(Clone, Default)]
pub struct CapacityReservationInfo {
    pub instance_type: Option<String>,
    pub availability_zone: Option<String>,
    pub tenancy: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`CapacityReservationInfo`].
pub static CAPACITY_RESERVATION_INFO: StructDesc = StructDesc { name: "CapacityReservationInfo", members: &[
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tenancy", query: "Tenancy", xml: "tenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_tenancy::DESC) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityReservationInfo {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_INFO }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_type,
            1 => &self.availability_zone,
            2 => &self.tenancy,
            3 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_type,
            1 => &mut self.availability_zone,
            2 => &mut self.tenancy,
            3 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationInfo);

#[derive(Clone, Default)]
pub struct CapacityReservationOptions {
    pub usage_strategy: Option<String>,
}
/// Descriptor of [`CapacityReservationOptions`].
pub static CAPACITY_RESERVATION_OPTIONS: StructDesc = StructDesc { name: "CapacityReservationOptions", members: &[
    Member { name: "UsageStrategy", query: "UsageStrategy", xml: "usageStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_capacity_reservation_usage_strategy::DESC) },
] };
impl Structure for CapacityReservationOptions {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.usage_strategy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.usage_strategy,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationOptions);

#[derive(Clone, Default)]
pub struct CapacityReservationOptionsRequest {
    pub usage_strategy: Option<String>,
}
/// Descriptor of [`CapacityReservationOptionsRequest`].
pub static CAPACITY_RESERVATION_OPTIONS_REQUEST: StructDesc = StructDesc { name: "CapacityReservationOptionsRequest", members: &[
    Member { name: "UsageStrategy", query: "UsageStrategy", xml: "UsageStrategy", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_capacity_reservation_usage_strategy::DESC) },
] };
impl Structure for CapacityReservationOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.usage_strategy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.usage_strategy,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationOptionsRequest);

#[derive(Clone, Default)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
/// Descriptor of [`CapacityReservationSpecification`].
pub static CAPACITY_RESERVATION_SPECIFICATION: StructDesc = StructDesc { name: "CapacityReservationSpecification", members: &[
    Member { name: "CapacityReservationPreference", query: "CapacityReservationPreference", xml: "CapacityReservationPreference", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_preference::DESC) },
    Member { name: "CapacityReservationTarget", query: "CapacityReservationTarget", xml: "CapacityReservationTarget", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_TARGET) },
] };
impl Structure for CapacityReservationSpecification {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_preference,
            1 => &self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_preference,
            1 => &mut self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationSpecification);

#[derive(Clone, Default)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
/// Descriptor of [`CapacityReservationSpecificationResponse`].
pub static CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: StructDesc = StructDesc { name: "CapacityReservationSpecificationResponse", members: &[
    Member { name: "CapacityReservationPreference", query: "CapacityReservationPreference", xml: "capacityReservationPreference", required: false, sensitive: false, kind: Kind::Enum(&enums::capacity_reservation_preference::DESC) },
    Member { name: "CapacityReservationTarget", query: "CapacityReservationTarget", xml: "capacityReservationTarget", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION_TARGET_RESPONSE) },
] };
impl Structure for CapacityReservationSpecificationResponse {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_SPECIFICATION_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_preference,
            1 => &self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_preference,
            1 => &mut self.capacity_reservation_target,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationSpecificationResponse);

#[derive(Clone, Default)]
pub struct CapacityReservationStatus {
    pub capacity_reservation_id: Option<String>,
    pub total_capacity: Option<i32>,
    pub total_available_capacity: Option<i32>,
    pub total_unavailable_capacity: Option<i32>,
}
/// Descriptor of [`CapacityReservationStatus`].
pub static CAPACITY_RESERVATION_STATUS: StructDesc = StructDesc { name: "CapacityReservationStatus", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TotalCapacity", query: "TotalCapacity", xml: "totalCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalAvailableCapacity", query: "TotalAvailableCapacity", xml: "totalAvailableCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "TotalUnavailableCapacity", query: "TotalUnavailableCapacity", xml: "totalUnavailableCapacity", required: false, sensitive: false, kind: I32 },
] };
impl Structure for CapacityReservationStatus {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.total_capacity,
            2 => &self.total_available_capacity,
            3 => &self.total_unavailable_capacity,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.total_capacity,
            2 => &mut self.total_available_capacity,
            3 => &mut self.total_unavailable_capacity,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationStatus);

#[derive(Clone, Default)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}
/// Descriptor of [`CapacityReservationTarget`].
pub static CAPACITY_RESERVATION_TARGET: StructDesc = StructDesc { name: "CapacityReservationTarget", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationResourceGroupArn", query: "CapacityReservationResourceGroupArn", xml: "CapacityReservationResourceGroupArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityReservationTarget {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_TARGET }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.capacity_reservation_resource_group_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.capacity_reservation_resource_group_arn,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationTarget);

#[derive(Clone, Default)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}
/// Descriptor of [`CapacityReservationTargetResponse`].
pub static CAPACITY_RESERVATION_TARGET_RESPONSE: StructDesc = StructDesc { name: "CapacityReservationTargetResponse", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityReservationResourceGroupArn", query: "CapacityReservationResourceGroupArn", xml: "capacityReservationResourceGroupArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityReservationTargetResponse {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_TARGET_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.capacity_reservation_resource_group_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.capacity_reservation_resource_group_arn,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationTargetResponse);

#[derive(Clone, Default)]
pub struct CapacityReservationTopology {
    pub capacity_reservation_id: Option<String>,
    pub capacity_block_id: Option<String>,
    pub state: Option<String>,
    pub instance_type: Option<String>,
    pub group_name: Option<String>,
    pub network_nodes: Vec<String>,
    pub availability_zone_id: Option<String>,
    pub availability_zone: Option<String>,
}
/// Descriptor of [`CapacityReservationTopology`].
pub static CAPACITY_RESERVATION_TOPOLOGY: StructDesc = StructDesc { name: "CapacityReservationTopology", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "capacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CapacityBlockId", query: "CapacityBlockId", xml: "capacityBlockId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkNodes", query: "NetworkNodeSet", xml: "networkNodeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CapacityReservationTopology {
    fn desc(&self) -> &'static StructDesc { &CAPACITY_RESERVATION_TOPOLOGY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.capacity_block_id,
            2 => &self.state,
            3 => &self.instance_type,
            4 => &self.group_name,
            5 => &self.network_nodes,
            6 => &self.availability_zone_id,
            7 => &self.availability_zone,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.capacity_block_id,
            2 => &mut self.state,
            3 => &mut self.instance_type,
            4 => &mut self.group_name,
            5 => &mut self.network_nodes,
            6 => &mut self.availability_zone_id,
            7 => &mut self.availability_zone,
            _ => no_member(index),
        }
    }
}
structure!(CapacityReservationTopology);

#[derive(Clone, Default)]
pub struct CarrierGateway {
    pub carrier_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
    pub state: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`CarrierGateway`].
pub static CARRIER_GATEWAY: StructDesc = StructDesc { name: "CarrierGateway", members: &[
    Member { name: "CarrierGatewayId", query: "CarrierGatewayId", xml: "carrierGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::carrier_gateway_state::DESC) },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for CarrierGateway {
    fn desc(&self) -> &'static StructDesc { &CARRIER_GATEWAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.carrier_gateway_id,
            1 => &self.vpc_id,
            2 => &self.state,
            3 => &self.owner_id,
            4 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.carrier_gateway_id,
            1 => &mut self.vpc_id,
            2 => &mut self.state,
            3 => &mut self.owner_id,
            4 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(CarrierGateway);

#[derive(Clone, Default)]
pub struct CertificateAuthentication {
    pub client_root_certificate_chain: Option<String>,
}
/// Descriptor of [`CertificateAuthentication`].
pub static CERTIFICATE_AUTHENTICATION: StructDesc = StructDesc { name: "CertificateAuthentication", members: &[
    Member { name: "ClientRootCertificateChain", query: "ClientRootCertificateChain", xml: "clientRootCertificateChain", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CertificateAuthentication {
    fn desc(&self) -> &'static StructDesc { &CERTIFICATE_AUTHENTICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_root_certificate_chain,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_root_certificate_chain,
            _ => no_member(index),
        }
    }
}
structure!(CertificateAuthentication);

#[derive(Clone, Default)]
pub struct CertificateAuthenticationRequest {
    pub client_root_certificate_chain_arn: Option<String>,
}
/// Descriptor of [`CertificateAuthenticationRequest`].
pub static CERTIFICATE_AUTHENTICATION_REQUEST: StructDesc = StructDesc { name: "CertificateAuthenticationRequest", members: &[
    Member { name: "ClientRootCertificateChainArn", query: "ClientRootCertificateChainArn", xml: "ClientRootCertificateChainArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CertificateAuthenticationRequest {
    fn desc(&self) -> &'static StructDesc { &CERTIFICATE_AUTHENTICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_root_certificate_chain_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_root_certificate_chain_arn,
            _ => no_member(index),
        }
    }
}
structure!(CertificateAuthenticationRequest);

#[derive(Clone, Default)]
pub struct CidrAuthorizationContext {
    pub message: Option<String>,
    pub signature: Option<String>,
}
/// Descriptor of [`CidrAuthorizationContext`].
pub static CIDR_AUTHORIZATION_CONTEXT: StructDesc = StructDesc { name: "CidrAuthorizationContext", members: &[
    Member { name: "Message", query: "Message", xml: "Message", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Signature", query: "Signature", xml: "Signature", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CidrAuthorizationContext {
    fn desc(&self) -> &'static StructDesc { &CIDR_AUTHORIZATION_CONTEXT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.message,
            1 => &self.signature,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.message,
            1 => &mut self.signature,
            _ => no_member(index),
        }
    }
}
structure!(CidrAuthorizationContext);

#[derive(Clone, Default)]
pub struct CidrBlock {
    pub cidr_block: Option<String>,
}
/// Descriptor of [`CidrBlock`].
pub static CIDR_BLOCK: StructDesc = StructDesc { name: "CidrBlock", members: &[
    Member { name: "CidrBlock", query: "CidrBlock", xml: "cidrBlock", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CidrBlock {
    fn desc(&self) -> &'static StructDesc { &CIDR_BLOCK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr_block,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr_block,
            _ => no_member(index),
        }
    }
}
structure!(CidrBlock);

#[derive(Clone, Default)]
pub struct ClassicLinkDnsSupport {
    pub classic_link_dns_supported: Option<bool>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`ClassicLinkDnsSupport`].
pub static CLASSIC_LINK_DNS_SUPPORT: StructDesc = StructDesc { name: "ClassicLinkDnsSupport", members: &[
    Member { name: "ClassicLinkDnsSupported", query: "ClassicLinkDnsSupported", xml: "classicLinkDnsSupported", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClassicLinkDnsSupport {
    fn desc(&self) -> &'static StructDesc { &CLASSIC_LINK_DNS_SUPPORT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.classic_link_dns_supported,
            1 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.classic_link_dns_supported,
            1 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(ClassicLinkDnsSupport);

#[derive(Clone, Default)]
pub struct ClassicLinkInstance {
    pub groups: Vec<GroupIdentifier>,
    pub instance_id: Option<String>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`ClassicLinkInstance`].
pub static CLASSIC_LINK_INSTANCE: StructDesc = StructDesc { name: "ClassicLinkInstance", members: &[
    Member { name: "Groups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClassicLinkInstance {
    fn desc(&self) -> &'static StructDesc { &CLASSIC_LINK_INSTANCE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.groups,
            1 => &self.instance_id,
            2 => &self.tags,
            3 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.groups,
            1 => &mut self.instance_id,
            2 => &mut self.tags,
            3 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(ClassicLinkInstance);

#[derive(Clone, Default)]
pub struct ClassicLoadBalancer {
    pub name: Option<String>,
}
/// Descriptor of [`ClassicLoadBalancer`].
pub static CLASSIC_LOAD_BALANCER: StructDesc = StructDesc { name: "ClassicLoadBalancer", members: &[
    Member { name: "Name", query: "Name", xml: "name", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClassicLoadBalancer {
    fn desc(&self) -> &'static StructDesc { &CLASSIC_LOAD_BALANCER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.name,
            _ => no_member(index),
        }
    }
}
structure!(ClassicLoadBalancer);

#[derive(Clone, Default)]
pub struct ClassicLoadBalancersConfig {
    pub classic_load_balancers: Vec<ClassicLoadBalancer>,
}
/// Descriptor of [`ClassicLoadBalancersConfig`].
pub static CLASSIC_LOAD_BALANCERS_CONFIG: StructDesc = StructDesc { name: "ClassicLoadBalancersConfig", members: &[
    Member { name: "ClassicLoadBalancers", query: "ClassicLoadBalancers", xml: "classicLoadBalancers", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLASSIC_LOAD_BALANCER) }) },
] };
impl Structure for ClassicLoadBalancersConfig {
    fn desc(&self) -> &'static StructDesc { &CLASSIC_LOAD_BALANCERS_CONFIG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.classic_load_balancers,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.classic_load_balancers,
            _ => no_member(index),
        }
    }
}
structure!(ClassicLoadBalancersConfig);

#[derive(Clone, Default)]
pub struct ClientCertificateRevocationListStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ClientCertificateRevocationListStatus`].
pub static CLIENT_CERTIFICATE_REVOCATION_LIST_STATUS: StructDesc = StructDesc { name: "ClientCertificateRevocationListStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::client_certificate_revocation_list_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientCertificateRevocationListStatus {
    fn desc(&self) -> &'static StructDesc { &CLIENT_CERTIFICATE_REVOCATION_LIST_STATUS }
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
structure!(ClientCertificateRevocationListStatus);

#[derive(Clone, Default)]
pub struct ClientConnectOptions {
    pub enabled: Option<bool>,
    pub lambda_function_arn: Option<String>,
}
/// Descriptor of [`ClientConnectOptions`].
pub static CLIENT_CONNECT_OPTIONS: StructDesc = StructDesc { name: "ClientConnectOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LambdaFunctionArn", query: "LambdaFunctionArn", xml: "LambdaFunctionArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientConnectOptions {
    fn desc(&self) -> &'static StructDesc { &CLIENT_CONNECT_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.lambda_function_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.lambda_function_arn,
            _ => no_member(index),
        }
    }
}
structure!(ClientConnectOptions);

#[derive(Clone, Default)]
pub struct ClientConnectResponseOptions {
    pub enabled: Option<bool>,
    pub lambda_function_arn: Option<String>,
    pub status: Option<ClientVpnEndpointAttributeStatus>,
}
/// Descriptor of [`ClientConnectResponseOptions`].
pub static CLIENT_CONNECT_RESPONSE_OPTIONS: StructDesc = StructDesc { name: "ClientConnectResponseOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LambdaFunctionArn", query: "LambdaFunctionArn", xml: "lambdaFunctionArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_ENDPOINT_ATTRIBUTE_STATUS) },
] };
impl Structure for ClientConnectResponseOptions {
    fn desc(&self) -> &'static StructDesc { &CLIENT_CONNECT_RESPONSE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.lambda_function_arn,
            2 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.lambda_function_arn,
            2 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(ClientConnectResponseOptions);

#[derive(Clone, Default)]
pub struct ClientData {
    pub comment: Option<String>,
    pub upload_end: Option<Timestamp>,
    pub upload_size: Option<f64>,
    pub upload_start: Option<Timestamp>,
}
/// Descriptor of [`ClientData`].
pub static CLIENT_DATA: StructDesc = StructDesc { name: "ClientData", members: &[
    Member { name: "Comment", query: "Comment", xml: "Comment", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UploadEnd", query: "UploadEnd", xml: "UploadEnd", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "UploadSize", query: "UploadSize", xml: "UploadSize", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "UploadStart", query: "UploadStart", xml: "UploadStart", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for ClientData {
    fn desc(&self) -> &'static StructDesc { &CLIENT_DATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.comment,
            1 => &self.upload_end,
            2 => &self.upload_size,
            3 => &self.upload_start,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.comment,
            1 => &mut self.upload_end,
            2 => &mut self.upload_size,
            3 => &mut self.upload_start,
            _ => no_member(index),
        }
    }
}
structure!(ClientData);

#[derive(Clone, Default)]
pub struct ClientLoginBannerOptions {
    pub enabled: Option<bool>,
    pub banner_text: Option<String>,
}
/// Descriptor of [`ClientLoginBannerOptions`].
pub static CLIENT_LOGIN_BANNER_OPTIONS: StructDesc = StructDesc { name: "ClientLoginBannerOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "BannerText", query: "BannerText", xml: "BannerText", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientLoginBannerOptions {
    fn desc(&self) -> &'static StructDesc { &CLIENT_LOGIN_BANNER_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.banner_text,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.banner_text,
            _ => no_member(index),
        }
    }
}
structure!(ClientLoginBannerOptions);

#[derive(Clone, Default)]
pub struct ClientLoginBannerResponseOptions {
    pub enabled: Option<bool>,
    pub banner_text: Option<String>,
}
/// Descriptor of [`ClientLoginBannerResponseOptions`].
pub static CLIENT_LOGIN_BANNER_RESPONSE_OPTIONS: StructDesc = StructDesc { name: "ClientLoginBannerResponseOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "BannerText", query: "BannerText", xml: "bannerText", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientLoginBannerResponseOptions {
    fn desc(&self) -> &'static StructDesc { &CLIENT_LOGIN_BANNER_RESPONSE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.banner_text,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.banner_text,
            _ => no_member(index),
        }
    }
}
structure!(ClientLoginBannerResponseOptions);

#[derive(Clone, Default)]
pub struct ClientRouteEnforcementOptions {
    pub enforced: Option<bool>,
}
/// Descriptor of [`ClientRouteEnforcementOptions`].
pub static CLIENT_ROUTE_ENFORCEMENT_OPTIONS: StructDesc = StructDesc { name: "ClientRouteEnforcementOptions", members: &[
    Member { name: "Enforced", query: "Enforced", xml: "Enforced", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ClientRouteEnforcementOptions {
    fn desc(&self) -> &'static StructDesc { &CLIENT_ROUTE_ENFORCEMENT_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enforced,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enforced,
            _ => no_member(index),
        }
    }
}
structure!(ClientRouteEnforcementOptions);

#[derive(Clone, Default)]
pub struct ClientRouteEnforcementResponseOptions {
    pub enforced: Option<bool>,
}
/// Descriptor of [`ClientRouteEnforcementResponseOptions`].
pub static CLIENT_ROUTE_ENFORCEMENT_RESPONSE_OPTIONS: StructDesc = StructDesc { name: "ClientRouteEnforcementResponseOptions", members: &[
    Member { name: "Enforced", query: "Enforced", xml: "enforced", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ClientRouteEnforcementResponseOptions {
    fn desc(&self) -> &'static StructDesc { &CLIENT_ROUTE_ENFORCEMENT_RESPONSE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enforced,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enforced,
            _ => no_member(index),
        }
    }
}
structure!(ClientRouteEnforcementResponseOptions);

#[derive(Clone, Default)]
pub struct ClientVpnAuthentication {
    pub r#type: Option<String>,
    pub active_directory: Option<DirectoryServiceAuthentication>,
    pub mutual_authentication: Option<CertificateAuthentication>,
    pub federated_authentication: Option<FederatedAuthentication>,
}
/// Descriptor of [`ClientVpnAuthentication`].
pub static CLIENT_VPN_AUTHENTICATION: StructDesc = StructDesc { name: "ClientVpnAuthentication", members: &[
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Enum(&enums::client_vpn_authentication_type::DESC) },
    Member { name: "ActiveDirectory", query: "ActiveDirectory", xml: "activeDirectory", required: false, sensitive: false, kind: Kind::Struct(&DIRECTORY_SERVICE_AUTHENTICATION) },
    Member { name: "MutualAuthentication", query: "MutualAuthentication", xml: "mutualAuthentication", required: false, sensitive: false, kind: Kind::Struct(&CERTIFICATE_AUTHENTICATION) },
    Member { name: "FederatedAuthentication", query: "FederatedAuthentication", xml: "federatedAuthentication", required: false, sensitive: false, kind: Kind::Struct(&FEDERATED_AUTHENTICATION) },
] };
impl Structure for ClientVpnAuthentication {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_AUTHENTICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.active_directory,
            2 => &self.mutual_authentication,
            3 => &self.federated_authentication,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.active_directory,
            2 => &mut self.mutual_authentication,
            3 => &mut self.federated_authentication,
            _ => no_member(index),
        }
    }
}
structure!(ClientVpnAuthentication);

#[derive(Clone, Default)]
pub struct ClientVpnAuthenticationRequest {
    pub r#type: Option<String>,
    pub active_directory: Option<DirectoryServiceAuthenticationRequest>,
    pub mutual_authentication: Option<CertificateAuthenticationRequest>,
    pub federated_authentication: Option<FederatedAuthenticationRequest>,
}
/// Descriptor of [`ClientVpnAuthenticationRequest`].
pub static CLIENT_VPN_AUTHENTICATION_REQUEST: StructDesc = StructDesc { name: "ClientVpnAuthenticationRequest", members: &[
    Member { name: "Type", query: "Type", xml: "Type", required: false, sensitive: false, kind: Kind::Enum(&enums::client_vpn_authentication_type::DESC) },
    Member { name: "ActiveDirectory", query: "ActiveDirectory", xml: "ActiveDirectory", required: false, sensitive: false, kind: Kind::Struct(&DIRECTORY_SERVICE_AUTHENTICATION_REQUEST) },
    Member { name: "MutualAuthentication", query: "MutualAuthentication", xml: "MutualAuthentication", required: false, sensitive: false, kind: Kind::Struct(&CERTIFICATE_AUTHENTICATION_REQUEST) },
    Member { name: "FederatedAuthentication", query: "FederatedAuthentication", xml: "FederatedAuthentication", required: false, sensitive: false, kind: Kind::Struct(&FEDERATED_AUTHENTICATION_REQUEST) },
] };
impl Structure for ClientVpnAuthenticationRequest {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_AUTHENTICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#type,
            1 => &self.active_directory,
            2 => &self.mutual_authentication,
            3 => &self.federated_authentication,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#type,
            1 => &mut self.active_directory,
            2 => &mut self.mutual_authentication,
            3 => &mut self.federated_authentication,
            _ => no_member(index),
        }
    }
}
structure!(ClientVpnAuthenticationRequest);

#[derive(Clone, Default)]
pub struct ClientVpnAuthorizationRuleStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ClientVpnAuthorizationRuleStatus`].
pub static CLIENT_VPN_AUTHORIZATION_RULE_STATUS: StructDesc = StructDesc { name: "ClientVpnAuthorizationRuleStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::client_vpn_authorization_rule_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientVpnAuthorizationRuleStatus {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_AUTHORIZATION_RULE_STATUS }
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
structure!(ClientVpnAuthorizationRuleStatus);

#[derive(Clone, Default)]
pub struct ClientVpnConnection {
    pub client_vpn_endpoint_id: Option<String>,
    pub timestamp: Option<String>,
    pub connection_id: Option<String>,
    pub username: Option<String>,
    pub connection_established_time: Option<String>,
    pub ingress_bytes: Option<String>,
    pub egress_bytes: Option<String>,
    pub ingress_packets: Option<String>,
    pub egress_packets: Option<String>,
    pub client_ip: Option<String>,
    pub client_ipv6_address: Option<String>,
    pub common_name: Option<String>,
    pub status: Option<ClientVpnConnectionStatus>,
    pub connection_end_time: Option<String>,
    pub posture_compliance_statuses: Vec<String>,
}
/// Descriptor of [`ClientVpnConnection`].
pub static CLIENT_VPN_CONNECTION: StructDesc = StructDesc { name: "ClientVpnConnection", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionId", query: "ConnectionId", xml: "connectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Username", query: "Username", xml: "username", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionEstablishedTime", query: "ConnectionEstablishedTime", xml: "connectionEstablishedTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IngressBytes", query: "IngressBytes", xml: "ingressBytes", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EgressBytes", query: "EgressBytes", xml: "egressBytes", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IngressPackets", query: "IngressPackets", xml: "ingressPackets", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EgressPackets", query: "EgressPackets", xml: "egressPackets", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientIp", query: "ClientIp", xml: "clientIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientIpv6Address", query: "ClientIpv6Address", xml: "clientIpv6Address", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CommonName", query: "CommonName", xml: "commonName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_CONNECTION_STATUS) },
    Member { name: "ConnectionEndTime", query: "ConnectionEndTime", xml: "connectionEndTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PostureComplianceStatuses", query: "PostureComplianceStatusSet", xml: "postureComplianceStatusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ClientVpnConnection {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_CONNECTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.timestamp,
            2 => &self.connection_id,
            3 => &self.username,
            4 => &self.connection_established_time,
            5 => &self.ingress_bytes,
            6 => &self.egress_bytes,
            7 => &self.ingress_packets,
            8 => &self.egress_packets,
            9 => &self.client_ip,
            10 => &self.client_ipv6_address,
            11 => &self.common_name,
            12 => &self.status,
            13 => &self.connection_end_time,
            14 => &self.posture_compliance_statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.timestamp,
            2 => &mut self.connection_id,
            3 => &mut self.username,
            4 => &mut self.connection_established_time,
            5 => &mut self.ingress_bytes,
            6 => &mut self.egress_bytes,
            7 => &mut self.ingress_packets,
            8 => &mut self.egress_packets,
            9 => &mut self.client_ip,
            10 => &mut self.client_ipv6_address,
            11 => &mut self.common_name,
            12 => &mut self.status,
            13 => &mut self.connection_end_time,
            14 => &mut self.posture_compliance_statuses,
            _ => no_member(index),
        }
    }
}
structure!(ClientVpnConnection);

#[derive(Clone, Default)]
pub struct ClientVpnConnectionStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ClientVpnConnectionStatus`].
pub static CLIENT_VPN_CONNECTION_STATUS: StructDesc = StructDesc { name: "ClientVpnConnectionStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::client_vpn_connection_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientVpnConnectionStatus {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_CONNECTION_STATUS }
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
structure!(ClientVpnConnectionStatus);

#[derive(Clone, Default)]
pub struct ClientVpnEndpoint {
    pub client_vpn_endpoint_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<ClientVpnEndpointStatus>,
    pub creation_time: Option<String>,
    pub deletion_time: Option<String>,
    pub dns_name: Option<String>,
    pub client_cidr_block: Option<String>,
    pub dns_servers: Vec<String>,
    pub split_tunnel: Option<bool>,
    pub vpn_protocol: Option<String>,
    pub transport_protocol: Option<String>,
    pub vpn_port: Option<i32>,
    pub associated_target_networks: Vec<AssociatedTargetNetwork>,
    pub server_certificate_arn: Option<String>,
    pub authentication_options: Vec<ClientVpnAuthentication>,
    pub connection_log_options: Option<ConnectionLogResponseOptions>,
    pub tags: Vec<Tag>,
    pub security_group_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub self_service_portal_url: Option<String>,
    pub client_connect_options: Option<ClientConnectResponseOptions>,
    pub session_timeout_hours: Option<i32>,
    pub client_login_banner_options: Option<ClientLoginBannerResponseOptions>,
    pub client_route_enforcement_options: Option<ClientRouteEnforcementResponseOptions>,
    pub disconnect_on_session_timeout: Option<bool>,
    pub endpoint_ip_address_type: Option<String>,
    pub traffic_ip_address_type: Option<String>,
    pub transit_gateway_configuration: Option<TransitGatewayConfigurationDescribeEndpointStructure>,
}
/// Descriptor of [`ClientVpnEndpoint`].
pub static CLIENT_VPN_ENDPOINT: StructDesc = StructDesc { name: "ClientVpnEndpoint", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_ENDPOINT_STATUS) },
    Member { name: "CreationTime", query: "CreationTime", xml: "creationTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DeletionTime", query: "DeletionTime", xml: "deletionTime", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DnsName", query: "DnsName", xml: "dnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientCidrBlock", query: "ClientCidrBlock", xml: "clientCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DnsServers", query: "DnsServer", xml: "dnsServer", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SplitTunnel", query: "SplitTunnel", xml: "splitTunnel", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpnProtocol", query: "VpnProtocol", xml: "vpnProtocol", required: false, sensitive: false, kind: Kind::Enum(&enums::vpn_protocol::DESC) },
    Member { name: "TransportProtocol", query: "TransportProtocol", xml: "transportProtocol", required: false, sensitive: false, kind: Kind::Enum(&enums::transport_protocol::DESC) },
    Member { name: "VpnPort", query: "VpnPort", xml: "vpnPort", required: false, sensitive: false, kind: I32 },
    Member { name: "AssociatedTargetNetworks", query: "AssociatedTargetNetwork", xml: "associatedTargetNetwork", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ASSOCIATED_TARGET_NETWORK) }) },
    Member { name: "ServerCertificateArn", query: "ServerCertificateArn", xml: "serverCertificateArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthenticationOptions", query: "AuthenticationOptions", xml: "authenticationOptions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLIENT_VPN_AUTHENTICATION) }) },
    Member { name: "ConnectionLogOptions", query: "ConnectionLogOptions", xml: "connectionLogOptions", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_LOG_RESPONSE_OPTIONS) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "SecurityGroupIds", query: "SecurityGroupIdSet", xml: "securityGroupIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SelfServicePortalUrl", query: "SelfServicePortalUrl", xml: "selfServicePortalUrl", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientConnectOptions", query: "ClientConnectOptions", xml: "clientConnectOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_CONNECT_RESPONSE_OPTIONS) },
    Member { name: "SessionTimeoutHours", query: "SessionTimeoutHours", xml: "sessionTimeoutHours", required: false, sensitive: false, kind: I32 },
    Member { name: "ClientLoginBannerOptions", query: "ClientLoginBannerOptions", xml: "clientLoginBannerOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_LOGIN_BANNER_RESPONSE_OPTIONS) },
    Member { name: "ClientRouteEnforcementOptions", query: "ClientRouteEnforcementOptions", xml: "clientRouteEnforcementOptions", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_ROUTE_ENFORCEMENT_RESPONSE_OPTIONS) },
    Member { name: "DisconnectOnSessionTimeout", query: "DisconnectOnSessionTimeout", xml: "disconnectOnSessionTimeout", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EndpointIpAddressType", query: "EndpointIpAddressType", xml: "endpointIpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::endpoint_ip_address_type::DESC) },
    Member { name: "TrafficIpAddressType", query: "TrafficIpAddressType", xml: "trafficIpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_ip_address_type::DESC) },
    Member { name: "TransitGatewayConfiguration", query: "TransitGatewayConfiguration", xml: "transitGatewayConfiguration", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_CONFIGURATION_DESCRIBE_ENDPOINT_STRUCTURE) },
] };
impl Structure for ClientVpnEndpoint {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_ENDPOINT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.description,
            2 => &self.status,
            3 => &self.creation_time,
            4 => &self.deletion_time,
            5 => &self.dns_name,
            6 => &self.client_cidr_block,
            7 => &self.dns_servers,
            8 => &self.split_tunnel,
            9 => &self.vpn_protocol,
            10 => &self.transport_protocol,
            11 => &self.vpn_port,
            12 => &self.associated_target_networks,
            13 => &self.server_certificate_arn,
            14 => &self.authentication_options,
            15 => &self.connection_log_options,
            16 => &self.tags,
            17 => &self.security_group_ids,
            18 => &self.vpc_id,
            19 => &self.self_service_portal_url,
            20 => &self.client_connect_options,
            21 => &self.session_timeout_hours,
            22 => &self.client_login_banner_options,
            23 => &self.client_route_enforcement_options,
            24 => &self.disconnect_on_session_timeout,
            25 => &self.endpoint_ip_address_type,
            26 => &self.traffic_ip_address_type,
            27 => &self.transit_gateway_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.description,
            2 => &mut self.status,
            3 => &mut self.creation_time,
            4 => &mut self.deletion_time,
            5 => &mut self.dns_name,
            6 => &mut self.client_cidr_block,
            7 => &mut self.dns_servers,
            8 => &mut self.split_tunnel,
            9 => &mut self.vpn_protocol,
            10 => &mut self.transport_protocol,
            11 => &mut self.vpn_port,
            12 => &mut self.associated_target_networks,
            13 => &mut self.server_certificate_arn,
            14 => &mut self.authentication_options,
            15 => &mut self.connection_log_options,
            16 => &mut self.tags,
            17 => &mut self.security_group_ids,
            18 => &mut self.vpc_id,
            19 => &mut self.self_service_portal_url,
            20 => &mut self.client_connect_options,
            21 => &mut self.session_timeout_hours,
            22 => &mut self.client_login_banner_options,
            23 => &mut self.client_route_enforcement_options,
            24 => &mut self.disconnect_on_session_timeout,
            25 => &mut self.endpoint_ip_address_type,
            26 => &mut self.traffic_ip_address_type,
            27 => &mut self.transit_gateway_configuration,
            _ => no_member(index),
        }
    }
}
structure!(ClientVpnEndpoint);

#[derive(Clone, Default)]
pub struct ClientVpnEndpointAttributeStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ClientVpnEndpointAttributeStatus`].
pub static CLIENT_VPN_ENDPOINT_ATTRIBUTE_STATUS: StructDesc = StructDesc { name: "ClientVpnEndpointAttributeStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::client_vpn_endpoint_attribute_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientVpnEndpointAttributeStatus {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_ENDPOINT_ATTRIBUTE_STATUS }
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
structure!(ClientVpnEndpointAttributeStatus);

#[derive(Clone, Default)]
pub struct ClientVpnEndpointStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ClientVpnEndpointStatus`].
pub static CLIENT_VPN_ENDPOINT_STATUS: StructDesc = StructDesc { name: "ClientVpnEndpointStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::client_vpn_endpoint_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientVpnEndpointStatus {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_ENDPOINT_STATUS }
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
structure!(ClientVpnEndpointStatus);

#[derive(Clone, Default)]
pub struct ClientVpnRoute {
    pub client_vpn_endpoint_id: Option<String>,
    pub destination_cidr: Option<String>,
    pub target_subnet: Option<String>,
    pub r#type: Option<String>,
    pub origin: Option<String>,
    pub status: Option<ClientVpnRouteStatus>,
    pub description: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
}
/// Descriptor of [`ClientVpnRoute`].
pub static CLIENT_VPN_ROUTE: StructDesc = StructDesc { name: "ClientVpnRoute", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "clientVpnEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidr", query: "DestinationCidr", xml: "destinationCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetSubnet", query: "TargetSubnet", xml: "targetSubnet", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Type", query: "Type", xml: "type", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Origin", query: "Origin", xml: "origin", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_ROUTE_STATUS) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "transitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientVpnRoute {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.destination_cidr,
            2 => &self.target_subnet,
            3 => &self.r#type,
            4 => &self.origin,
            5 => &self.status,
            6 => &self.description,
            7 => &self.transit_gateway_attachment_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.destination_cidr,
            2 => &mut self.target_subnet,
            3 => &mut self.r#type,
            4 => &mut self.origin,
            5 => &mut self.status,
            6 => &mut self.description,
            7 => &mut self.transit_gateway_attachment_id,
            _ => no_member(index),
        }
    }
}
structure!(ClientVpnRoute);

#[derive(Clone, Default)]
pub struct ClientVpnRouteStatus {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ClientVpnRouteStatus`].
pub static CLIENT_VPN_ROUTE_STATUS: StructDesc = StructDesc { name: "ClientVpnRouteStatus", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::client_vpn_route_status_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ClientVpnRouteStatus {
    fn desc(&self) -> &'static StructDesc { &CLIENT_VPN_ROUTE_STATUS }
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
structure!(ClientVpnRouteStatus);

#[derive(Clone, Default)]
pub struct CloudWatchLogOptions {
    pub log_enabled: Option<bool>,
    pub log_group_arn: Option<String>,
    pub log_output_format: Option<String>,
    pub bgp_log_enabled: Option<bool>,
    pub bgp_log_group_arn: Option<String>,
    pub bgp_log_output_format: Option<String>,
}
/// Descriptor of [`CloudWatchLogOptions`].
pub static CLOUD_WATCH_LOG_OPTIONS: StructDesc = StructDesc { name: "CloudWatchLogOptions", members: &[
    Member { name: "LogEnabled", query: "LogEnabled", xml: "logEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LogGroupArn", query: "LogGroupArn", xml: "logGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogOutputFormat", query: "LogOutputFormat", xml: "logOutputFormat", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpLogEnabled", query: "BgpLogEnabled", xml: "bgpLogEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "BgpLogGroupArn", query: "BgpLogGroupArn", xml: "bgpLogGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpLogOutputFormat", query: "BgpLogOutputFormat", xml: "bgpLogOutputFormat", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CloudWatchLogOptions {
    fn desc(&self) -> &'static StructDesc { &CLOUD_WATCH_LOG_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.log_enabled,
            1 => &self.log_group_arn,
            2 => &self.log_output_format,
            3 => &self.bgp_log_enabled,
            4 => &self.bgp_log_group_arn,
            5 => &self.bgp_log_output_format,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.log_enabled,
            1 => &mut self.log_group_arn,
            2 => &mut self.log_output_format,
            3 => &mut self.bgp_log_enabled,
            4 => &mut self.bgp_log_group_arn,
            5 => &mut self.bgp_log_output_format,
            _ => no_member(index),
        }
    }
}
structure!(CloudWatchLogOptions);

#[derive(Clone, Default)]
pub struct CloudWatchLogOptionsSpecification {
    pub log_enabled: Option<bool>,
    pub log_group_arn: Option<String>,
    pub log_output_format: Option<String>,
    pub bgp_log_enabled: Option<bool>,
    pub bgp_log_group_arn: Option<String>,
    pub bgp_log_output_format: Option<String>,
}
/// Descriptor of [`CloudWatchLogOptionsSpecification`].
pub static CLOUD_WATCH_LOG_OPTIONS_SPECIFICATION: StructDesc = StructDesc { name: "CloudWatchLogOptionsSpecification", members: &[
    Member { name: "LogEnabled", query: "LogEnabled", xml: "LogEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LogGroupArn", query: "LogGroupArn", xml: "LogGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogOutputFormat", query: "LogOutputFormat", xml: "LogOutputFormat", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpLogEnabled", query: "BgpLogEnabled", xml: "BgpLogEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "BgpLogGroupArn", query: "BgpLogGroupArn", xml: "BgpLogGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpLogOutputFormat", query: "BgpLogOutputFormat", xml: "BgpLogOutputFormat", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CloudWatchLogOptionsSpecification {
    fn desc(&self) -> &'static StructDesc { &CLOUD_WATCH_LOG_OPTIONS_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.log_enabled,
            1 => &self.log_group_arn,
            2 => &self.log_output_format,
            3 => &self.bgp_log_enabled,
            4 => &self.bgp_log_group_arn,
            5 => &self.bgp_log_output_format,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.log_enabled,
            1 => &mut self.log_group_arn,
            2 => &mut self.log_output_format,
            3 => &mut self.bgp_log_enabled,
            4 => &mut self.bgp_log_group_arn,
            5 => &mut self.bgp_log_output_format,
            _ => no_member(index),
        }
    }
}
structure!(CloudWatchLogOptionsSpecification);

#[derive(Clone, Default)]
pub struct CoipAddressUsage {
    pub allocation_id: Option<String>,
    pub aws_account_id: Option<String>,
    pub aws_service: Option<String>,
    pub co_ip: Option<String>,
}
/// Descriptor of [`CoipAddressUsage`].
pub static COIP_ADDRESS_USAGE: StructDesc = StructDesc { name: "CoipAddressUsage", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AwsAccountId", query: "AwsAccountId", xml: "awsAccountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AwsService", query: "AwsService", xml: "awsService", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoIp", query: "CoIp", xml: "coIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CoipAddressUsage {
    fn desc(&self) -> &'static StructDesc { &COIP_ADDRESS_USAGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.aws_account_id,
            2 => &self.aws_service,
            3 => &self.co_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.aws_account_id,
            2 => &mut self.aws_service,
            3 => &mut self.co_ip,
            _ => no_member(index),
        }
    }
}
structure!(CoipAddressUsage);

#[derive(Clone, Default)]
pub struct CoipCidr {
    pub cidr: Option<String>,
    pub coip_pool_id: Option<String>,
    pub local_gateway_route_table_id: Option<String>,
}
/// Descriptor of [`CoipCidr`].
pub static COIP_CIDR: StructDesc = StructDesc { name: "CoipCidr", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoipPoolId", query: "CoipPoolId", xml: "coipPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "localGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CoipCidr {
    fn desc(&self) -> &'static StructDesc { &COIP_CIDR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.coip_pool_id,
            2 => &self.local_gateway_route_table_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.coip_pool_id,
            2 => &mut self.local_gateway_route_table_id,
            _ => no_member(index),
        }
    }
}
structure!(CoipCidr);

#[derive(Clone, Default)]
pub struct CoipPool {
    pub pool_id: Option<String>,
    pub pool_cidrs: Vec<String>,
    pub local_gateway_route_table_id: Option<String>,
    pub tags: Vec<Tag>,
    pub pool_arn: Option<String>,
}
/// Descriptor of [`CoipPool`].
pub static COIP_POOL: StructDesc = StructDesc { name: "CoipPool", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "poolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PoolCidrs", query: "PoolCidrSet", xml: "poolCidrSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "localGatewayRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "PoolArn", query: "PoolArn", xml: "poolArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CoipPool {
    fn desc(&self) -> &'static StructDesc { &COIP_POOL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            1 => &self.pool_cidrs,
            2 => &self.local_gateway_route_table_id,
            3 => &self.tags,
            4 => &self.pool_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            1 => &mut self.pool_cidrs,
            2 => &mut self.local_gateway_route_table_id,
            3 => &mut self.tags,
            4 => &mut self.pool_arn,
            _ => no_member(index),
        }
    }
}
structure!(CoipPool);

#[derive(Clone, Default)]
pub struct ConfirmProductInstanceRequest {
    pub instance_id: Option<String>,
    pub product_code: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ConfirmProductInstanceRequest`].
pub static CONFIRM_PRODUCT_INSTANCE_REQUEST: StructDesc = StructDesc { name: "ConfirmProductInstanceRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ProductCode", query: "ProductCode", xml: "ProductCode", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ConfirmProductInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &CONFIRM_PRODUCT_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.product_code,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.product_code,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ConfirmProductInstanceRequest);

#[derive(Clone, Default)]
pub struct ConfirmProductInstanceResult {
    pub r#return: Option<bool>,
    pub owner_id: Option<String>,
}
/// Descriptor of [`ConfirmProductInstanceResult`].
pub static CONFIRM_PRODUCT_INSTANCE_RESULT: StructDesc = StructDesc { name: "ConfirmProductInstanceResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ConfirmProductInstanceResult {
    fn desc(&self) -> &'static StructDesc { &CONFIRM_PRODUCT_INSTANCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.owner_id,
            _ => no_member(index),
        }
    }
}
structure!(ConfirmProductInstanceResult);

#[derive(Clone, Default)]
pub struct ConnectionLogOptions {
    pub enabled: Option<bool>,
    pub cloudwatch_log_group: Option<String>,
    pub cloudwatch_log_stream: Option<String>,
}
/// Descriptor of [`ConnectionLogOptions`].
pub static CONNECTION_LOG_OPTIONS: StructDesc = StructDesc { name: "ConnectionLogOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CloudwatchLogGroup", query: "CloudwatchLogGroup", xml: "CloudwatchLogGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CloudwatchLogStream", query: "CloudwatchLogStream", xml: "CloudwatchLogStream", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ConnectionLogOptions {
    fn desc(&self) -> &'static StructDesc { &CONNECTION_LOG_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.cloudwatch_log_group,
            2 => &self.cloudwatch_log_stream,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.cloudwatch_log_group,
            2 => &mut self.cloudwatch_log_stream,
            _ => no_member(index),
        }
    }
}
structure!(ConnectionLogOptions);

#[derive(Clone, Default)]
pub struct ConnectionLogResponseOptions {
    pub enabled: Option<bool>,
    pub cloudwatch_log_group: Option<String>,
    pub cloudwatch_log_stream: Option<String>,
}
/// Descriptor of [`ConnectionLogResponseOptions`].
pub static CONNECTION_LOG_RESPONSE_OPTIONS: StructDesc = StructDesc { name: "ConnectionLogResponseOptions", members: &[
    Member { name: "Enabled", query: "Enabled", xml: "Enabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "CloudwatchLogGroup", query: "CloudwatchLogGroup", xml: "CloudwatchLogGroup", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CloudwatchLogStream", query: "CloudwatchLogStream", xml: "CloudwatchLogStream", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ConnectionLogResponseOptions {
    fn desc(&self) -> &'static StructDesc { &CONNECTION_LOG_RESPONSE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enabled,
            1 => &self.cloudwatch_log_group,
            2 => &self.cloudwatch_log_stream,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.cloudwatch_log_group,
            2 => &mut self.cloudwatch_log_stream,
            _ => no_member(index),
        }
    }
}
structure!(ConnectionLogResponseOptions);

#[derive(Clone, Default)]
pub struct ConnectionNotification {
    pub connection_notification_id: Option<String>,
    pub service_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub connection_notification_type: Option<String>,
    pub connection_notification_arn: Option<String>,
    pub connection_events: Vec<String>,
    pub connection_notification_state: Option<String>,
    pub service_region: Option<String>,
}
/// Descriptor of [`ConnectionNotification`].
pub static CONNECTION_NOTIFICATION: StructDesc = StructDesc { name: "ConnectionNotification", members: &[
    Member { name: "ConnectionNotificationId", query: "ConnectionNotificationId", xml: "connectionNotificationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ServiceId", query: "ServiceId", xml: "serviceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcEndpointId", query: "VpcEndpointId", xml: "vpcEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionNotificationType", query: "ConnectionNotificationType", xml: "connectionNotificationType", required: false, sensitive: false, kind: Kind::Enum(&enums::connection_notification_type::DESC) },
    Member { name: "ConnectionNotificationArn", query: "ConnectionNotificationArn", xml: "connectionNotificationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionEvents", query: "ConnectionEvents", xml: "connectionEvents", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ConnectionNotificationState", query: "ConnectionNotificationState", xml: "connectionNotificationState", required: false, sensitive: false, kind: Kind::Enum(&enums::connection_notification_state::DESC) },
    Member { name: "ServiceRegion", query: "ServiceRegion", xml: "serviceRegion", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ConnectionNotification {
    fn desc(&self) -> &'static StructDesc { &CONNECTION_NOTIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.connection_notification_id,
            1 => &self.service_id,
            2 => &self.vpc_endpoint_id,
            3 => &self.connection_notification_type,
            4 => &self.connection_notification_arn,
            5 => &self.connection_events,
            6 => &self.connection_notification_state,
            7 => &self.service_region,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.connection_notification_id,
            1 => &mut self.service_id,
            2 => &mut self.vpc_endpoint_id,
            3 => &mut self.connection_notification_type,
            4 => &mut self.connection_notification_arn,
            5 => &mut self.connection_events,
            6 => &mut self.connection_notification_state,
            7 => &mut self.service_region,
            _ => no_member(index),
        }
    }
}
structure!(ConnectionNotification);

#[derive(Clone, Default)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
/// Descriptor of [`ConnectionTrackingConfiguration`].
pub static CONNECTION_TRACKING_CONFIGURATION: StructDesc = StructDesc { name: "ConnectionTrackingConfiguration", members: &[
    Member { name: "TcpEstablishedTimeout", query: "TcpEstablishedTimeout", xml: "tcpEstablishedTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpStreamTimeout", query: "UdpStreamTimeout", xml: "udpStreamTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpTimeout", query: "UdpTimeout", xml: "udpTimeout", required: false, sensitive: false, kind: I32 },
] };
impl Structure for ConnectionTrackingConfiguration {
    fn desc(&self) -> &'static StructDesc { &CONNECTION_TRACKING_CONFIGURATION }
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
structure!(ConnectionTrackingConfiguration);

#[derive(Clone, Default)]
pub struct ConnectionTrackingSpecification {
    pub tcp_established_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
}
/// Descriptor of [`ConnectionTrackingSpecification`].
pub static CONNECTION_TRACKING_SPECIFICATION: StructDesc = StructDesc { name: "ConnectionTrackingSpecification", members: &[
    Member { name: "TcpEstablishedTimeout", query: "TcpEstablishedTimeout", xml: "tcpEstablishedTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpTimeout", query: "UdpTimeout", xml: "udpTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpStreamTimeout", query: "UdpStreamTimeout", xml: "udpStreamTimeout", required: false, sensitive: false, kind: I32 },
] };
impl Structure for ConnectionTrackingSpecification {
    fn desc(&self) -> &'static StructDesc { &CONNECTION_TRACKING_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tcp_established_timeout,
            1 => &self.udp_timeout,
            2 => &self.udp_stream_timeout,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tcp_established_timeout,
            1 => &mut self.udp_timeout,
            2 => &mut self.udp_stream_timeout,
            _ => no_member(index),
        }
    }
}
structure!(ConnectionTrackingSpecification);

#[derive(Clone, Default)]
pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
/// Descriptor of [`ConnectionTrackingSpecificationRequest`].
pub static CONNECTION_TRACKING_SPECIFICATION_REQUEST: StructDesc = StructDesc { name: "ConnectionTrackingSpecificationRequest", members: &[
    Member { name: "TcpEstablishedTimeout", query: "TcpEstablishedTimeout", xml: "TcpEstablishedTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpStreamTimeout", query: "UdpStreamTimeout", xml: "UdpStreamTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "UdpTimeout", query: "UdpTimeout", xml: "UdpTimeout", required: false, sensitive: false, kind: I32 },
] };
impl Structure for ConnectionTrackingSpecificationRequest {
    fn desc(&self) -> &'static StructDesc { &CONNECTION_TRACKING_SPECIFICATION_REQUEST }
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
structure!(ConnectionTrackingSpecificationRequest);
