// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures ReservedInstances to RuleOption.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct ReservedInstances {
    pub currency_code: Option<String>,
    pub instance_tenancy: Option<String>,
    pub offering_class: Option<String>,
    pub offering_type: Option<String>,
    pub recurring_charges: Vec<RecurringCharge>,
    pub scope: Option<String>,
    pub tags: Vec<Tag>,
    pub availability_zone_id: Option<String>,
    pub reserved_instances_id: Option<String>,
    pub instance_type: Option<String>,
    pub availability_zone: Option<String>,
    pub start: Option<Timestamp>,
    pub end: Option<Timestamp>,
    pub duration: Option<i64>,
    pub usage_price: Option<f64>,
    pub fixed_price: Option<f64>,
    pub instance_count: Option<i32>,
    pub product_description: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`ReservedInstances`].
pub static RESERVED_INSTANCES: StructDesc = StructDesc { name: "ReservedInstances", members: &[
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "InstanceTenancy", query: "InstanceTenancy", xml: "instanceTenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "OfferingClass", query: "OfferingClass", xml: "offeringClass", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_class_type::DESC) },
    Member { name: "OfferingType", query: "OfferingType", xml: "offeringType", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_type_values::DESC) },
    Member { name: "RecurringCharges", query: "RecurringCharges", xml: "recurringCharges", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RECURRING_CHARGE) }) },
    Member { name: "Scope", query: "Scope", xml: "scope", required: false, sensitive: false, kind: Kind::Enum(&enums::scope::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Start", query: "Start", xml: "start", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "End", query: "End", xml: "end", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Duration", query: "Duration", xml: "duration", required: false, sensitive: false, kind: I64 },
    Member { name: "UsagePrice", query: "UsagePrice", xml: "usagePrice", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "FixedPrice", query: "FixedPrice", xml: "fixedPrice", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "ProductDescription", query: "ProductDescription", xml: "productDescription", required: false, sensitive: false, kind: Kind::Enum(&enums::ri_product_description::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::reserved_instance_state::DESC) },
] };
impl Structure for ReservedInstances {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.currency_code,
            1 => &self.instance_tenancy,
            2 => &self.offering_class,
            3 => &self.offering_type,
            4 => &self.recurring_charges,
            5 => &self.scope,
            6 => &self.tags,
            7 => &self.availability_zone_id,
            8 => &self.reserved_instances_id,
            9 => &self.instance_type,
            10 => &self.availability_zone,
            11 => &self.start,
            12 => &self.end,
            13 => &self.duration,
            14 => &self.usage_price,
            15 => &self.fixed_price,
            16 => &self.instance_count,
            17 => &self.product_description,
            18 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.currency_code,
            1 => &mut self.instance_tenancy,
            2 => &mut self.offering_class,
            3 => &mut self.offering_type,
            4 => &mut self.recurring_charges,
            5 => &mut self.scope,
            6 => &mut self.tags,
            7 => &mut self.availability_zone_id,
            8 => &mut self.reserved_instances_id,
            9 => &mut self.instance_type,
            10 => &mut self.availability_zone,
            11 => &mut self.start,
            12 => &mut self.end,
            13 => &mut self.duration,
            14 => &mut self.usage_price,
            15 => &mut self.fixed_price,
            16 => &mut self.instance_count,
            17 => &mut self.product_description,
            18 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstances);

#[derive(Clone, Default)]
pub struct ReservedInstancesConfiguration {
    pub availability_zone: Option<String>,
    pub instance_count: Option<i32>,
    pub instance_type: Option<String>,
    pub platform: Option<String>,
    pub scope: Option<String>,
    pub availability_zone_id: Option<String>,
}
/// Descriptor of [`ReservedInstancesConfiguration`].
pub static RESERVED_INSTANCES_CONFIGURATION: StructDesc = StructDesc { name: "ReservedInstancesConfiguration", members: &[
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Scope", query: "Scope", xml: "scope", required: false, sensitive: false, kind: Kind::Enum(&enums::scope::DESC) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReservedInstancesConfiguration {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCES_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_zone,
            1 => &self.instance_count,
            2 => &self.instance_type,
            3 => &self.platform,
            4 => &self.scope,
            5 => &self.availability_zone_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_zone,
            1 => &mut self.instance_count,
            2 => &mut self.instance_type,
            3 => &mut self.platform,
            4 => &mut self.scope,
            5 => &mut self.availability_zone_id,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstancesConfiguration);

#[derive(Clone, Default)]
pub struct ReservedInstancesId {
    pub reserved_instances_id: Option<String>,
}
/// Descriptor of [`ReservedInstancesId`].
pub static RESERVED_INSTANCES_ID: StructDesc = StructDesc { name: "ReservedInstancesId", members: &[
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ReservedInstancesId {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCES_ID }
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
structure!(ReservedInstancesId);

#[derive(Clone, Default)]
pub struct ReservedInstancesListing {
    pub client_token: Option<String>,
    pub create_date: Option<Timestamp>,
    pub instance_counts: Vec<InstanceCount>,
    pub price_schedules: Vec<PriceSchedule>,
    pub reserved_instances_id: Option<String>,
    pub reserved_instances_listing_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub tags: Vec<Tag>,
    pub update_date: Option<Timestamp>,
}
/// Descriptor of [`ReservedInstancesListing`].
pub static RESERVED_INSTANCES_LISTING: StructDesc = StructDesc { name: "ReservedInstancesListing", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateDate", query: "CreateDate", xml: "createDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "InstanceCounts", query: "InstanceCounts", xml: "instanceCounts", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_COUNT) }) },
    Member { name: "PriceSchedules", query: "PriceSchedules", xml: "priceSchedules", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRICE_SCHEDULE) }) },
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservedInstancesListingId", query: "ReservedInstancesListingId", xml: "reservedInstancesListingId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::listing_status::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "UpdateDate", query: "UpdateDate", xml: "updateDate", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for ReservedInstancesListing {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCES_LISTING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.create_date,
            2 => &self.instance_counts,
            3 => &self.price_schedules,
            4 => &self.reserved_instances_id,
            5 => &self.reserved_instances_listing_id,
            6 => &self.status,
            7 => &self.status_message,
            8 => &self.tags,
            9 => &self.update_date,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.create_date,
            2 => &mut self.instance_counts,
            3 => &mut self.price_schedules,
            4 => &mut self.reserved_instances_id,
            5 => &mut self.reserved_instances_listing_id,
            6 => &mut self.status,
            7 => &mut self.status_message,
            8 => &mut self.tags,
            9 => &mut self.update_date,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstancesListing);

#[derive(Clone, Default)]
pub struct ReservedInstancesModification {
    pub client_token: Option<String>,
    pub create_date: Option<Timestamp>,
    pub effective_date: Option<Timestamp>,
    pub modification_results: Vec<ReservedInstancesModificationResult>,
    pub reserved_instances_ids: Vec<ReservedInstancesId>,
    pub reserved_instances_modification_id: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub update_date: Option<Timestamp>,
}
/// Descriptor of [`ReservedInstancesModification`].
pub static RESERVED_INSTANCES_MODIFICATION: StructDesc = StructDesc { name: "ReservedInstancesModification", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CreateDate", query: "CreateDate", xml: "createDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EffectiveDate", query: "EffectiveDate", xml: "effectiveDate", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "ModificationResults", query: "ModificationResultSet", xml: "modificationResultSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_MODIFICATION_RESULT) }) },
    Member { name: "ReservedInstancesIds", query: "ReservedInstancesSet", xml: "reservedInstancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_ID) }) },
    Member { name: "ReservedInstancesModificationId", query: "ReservedInstancesModificationId", xml: "reservedInstancesModificationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UpdateDate", query: "UpdateDate", xml: "updateDate", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for ReservedInstancesModification {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCES_MODIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.create_date,
            2 => &self.effective_date,
            3 => &self.modification_results,
            4 => &self.reserved_instances_ids,
            5 => &self.reserved_instances_modification_id,
            6 => &self.status,
            7 => &self.status_message,
            8 => &self.update_date,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.create_date,
            2 => &mut self.effective_date,
            3 => &mut self.modification_results,
            4 => &mut self.reserved_instances_ids,
            5 => &mut self.reserved_instances_modification_id,
            6 => &mut self.status,
            7 => &mut self.status_message,
            8 => &mut self.update_date,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstancesModification);

#[derive(Clone, Default)]
pub struct ReservedInstancesModificationResult {
    pub reserved_instances_id: Option<String>,
    pub target_configuration: Option<ReservedInstancesConfiguration>,
}
/// Descriptor of [`ReservedInstancesModificationResult`].
pub static RESERVED_INSTANCES_MODIFICATION_RESULT: StructDesc = StructDesc { name: "ReservedInstancesModificationResult", members: &[
    Member { name: "ReservedInstancesId", query: "ReservedInstancesId", xml: "reservedInstancesId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetConfiguration", query: "TargetConfiguration", xml: "targetConfiguration", required: false, sensitive: false, kind: Kind::Struct(&RESERVED_INSTANCES_CONFIGURATION) },
] };
impl Structure for ReservedInstancesModificationResult {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCES_MODIFICATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_id,
            1 => &self.target_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_id,
            1 => &mut self.target_configuration,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstancesModificationResult);

#[derive(Clone, Default)]
pub struct ReservedInstancesOffering {
    pub currency_code: Option<String>,
    pub instance_tenancy: Option<String>,
    pub marketplace: Option<bool>,
    pub offering_class: Option<String>,
    pub offering_type: Option<String>,
    pub pricing_details: Vec<PricingDetail>,
    pub recurring_charges: Vec<RecurringCharge>,
    pub scope: Option<String>,
    pub availability_zone_id: Option<String>,
    pub reserved_instances_offering_id: Option<String>,
    pub instance_type: Option<String>,
    pub availability_zone: Option<String>,
    pub duration: Option<i64>,
    pub usage_price: Option<f64>,
    pub fixed_price: Option<f64>,
    pub product_description: Option<String>,
}
/// Descriptor of [`ReservedInstancesOffering`].
pub static RESERVED_INSTANCES_OFFERING: StructDesc = StructDesc { name: "ReservedInstancesOffering", members: &[
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "InstanceTenancy", query: "InstanceTenancy", xml: "instanceTenancy", required: false, sensitive: false, kind: Kind::Enum(&enums::tenancy::DESC) },
    Member { name: "Marketplace", query: "Marketplace", xml: "marketplace", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OfferingClass", query: "OfferingClass", xml: "offeringClass", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_class_type::DESC) },
    Member { name: "OfferingType", query: "OfferingType", xml: "offeringType", required: false, sensitive: false, kind: Kind::Enum(&enums::offering_type_values::DESC) },
    Member { name: "PricingDetails", query: "PricingDetailsSet", xml: "pricingDetailsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRICING_DETAIL) }) },
    Member { name: "RecurringCharges", query: "RecurringCharges", xml: "recurringCharges", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RECURRING_CHARGE) }) },
    Member { name: "Scope", query: "Scope", xml: "scope", required: false, sensitive: false, kind: Kind::Enum(&enums::scope::DESC) },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservedInstancesOfferingId", query: "ReservedInstancesOfferingId", xml: "reservedInstancesOfferingId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Duration", query: "Duration", xml: "duration", required: false, sensitive: false, kind: I64 },
    Member { name: "UsagePrice", query: "UsagePrice", xml: "usagePrice", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "FixedPrice", query: "FixedPrice", xml: "fixedPrice", required: false, sensitive: false, kind: Kind::F64 },
    Member { name: "ProductDescription", query: "ProductDescription", xml: "productDescription", required: false, sensitive: false, kind: Kind::Enum(&enums::ri_product_description::DESC) },
] };
impl Structure for ReservedInstancesOffering {
    fn desc(&self) -> &'static StructDesc { &RESERVED_INSTANCES_OFFERING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.currency_code,
            1 => &self.instance_tenancy,
            2 => &self.marketplace,
            3 => &self.offering_class,
            4 => &self.offering_type,
            5 => &self.pricing_details,
            6 => &self.recurring_charges,
            7 => &self.scope,
            8 => &self.availability_zone_id,
            9 => &self.reserved_instances_offering_id,
            10 => &self.instance_type,
            11 => &self.availability_zone,
            12 => &self.duration,
            13 => &self.usage_price,
            14 => &self.fixed_price,
            15 => &self.product_description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.currency_code,
            1 => &mut self.instance_tenancy,
            2 => &mut self.marketplace,
            3 => &mut self.offering_class,
            4 => &mut self.offering_type,
            5 => &mut self.pricing_details,
            6 => &mut self.recurring_charges,
            7 => &mut self.scope,
            8 => &mut self.availability_zone_id,
            9 => &mut self.reserved_instances_offering_id,
            10 => &mut self.instance_type,
            11 => &mut self.availability_zone,
            12 => &mut self.duration,
            13 => &mut self.usage_price,
            14 => &mut self.fixed_price,
            15 => &mut self.product_description,
            _ => no_member(index),
        }
    }
}
structure!(ReservedInstancesOffering);

#[derive(Clone, Default)]
pub struct ResetAddressAttributeRequest {
    pub allocation_id: Option<String>,
    pub attribute: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ResetAddressAttributeRequest`].
pub static RESET_ADDRESS_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ResetAddressAttributeRequest", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "AllocationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::address_attribute_name::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ResetAddressAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &RESET_ADDRESS_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.attribute,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.attribute,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ResetAddressAttributeRequest);

#[derive(Clone, Default)]
pub struct ResetAddressAttributeResult {
    pub address: Option<AddressAttribute>,
}
/// Descriptor of [`ResetAddressAttributeResult`].
pub static RESET_ADDRESS_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "ResetAddressAttributeResult", members: &[
    Member { name: "Address", query: "Address", xml: "address", required: false, sensitive: false, kind: Kind::Struct(&ADDRESS_ATTRIBUTE) },
] };
impl Structure for ResetAddressAttributeResult {
    fn desc(&self) -> &'static StructDesc { &RESET_ADDRESS_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.address,
            _ => no_member(index),
        }
    }
}
structure!(ResetAddressAttributeResult);

#[derive(Clone, Default)]
pub struct ResetEbsDefaultKmsKeyIdRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ResetEbsDefaultKmsKeyIdRequest`].
pub static RESET_EBS_DEFAULT_KMS_KEY_ID_REQUEST: StructDesc = StructDesc { name: "ResetEbsDefaultKmsKeyIdRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ResetEbsDefaultKmsKeyIdRequest {
    fn desc(&self) -> &'static StructDesc { &RESET_EBS_DEFAULT_KMS_KEY_ID_REQUEST }
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
structure!(ResetEbsDefaultKmsKeyIdRequest);

#[derive(Clone, Default)]
pub struct ResetEbsDefaultKmsKeyIdResult {
    pub kms_key_id: Option<String>,
}
/// Descriptor of [`ResetEbsDefaultKmsKeyIdResult`].
pub static RESET_EBS_DEFAULT_KMS_KEY_ID_RESULT: StructDesc = StructDesc { name: "ResetEbsDefaultKmsKeyIdResult", members: &[
    Member { name: "KmsKeyId", query: "KmsKeyId", xml: "kmsKeyId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ResetEbsDefaultKmsKeyIdResult {
    fn desc(&self) -> &'static StructDesc { &RESET_EBS_DEFAULT_KMS_KEY_ID_RESULT }
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
structure!(ResetEbsDefaultKmsKeyIdResult);

#[derive(Clone, Default)]
pub struct ResetFpgaImageAttributeRequest {
    pub dry_run: Option<bool>,
    pub fpga_image_id: Option<String>,
    pub attribute: Option<String>,
}
/// Descriptor of [`ResetFpgaImageAttributeRequest`].
pub static RESET_FPGA_IMAGE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ResetFpgaImageAttributeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "FpgaImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: false, sensitive: false, kind: Kind::Enum(&enums::reset_fpga_image_attribute_name::DESC) },
] };
impl Structure for ResetFpgaImageAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &RESET_FPGA_IMAGE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.fpga_image_id,
            2 => &self.attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.fpga_image_id,
            2 => &mut self.attribute,
            _ => no_member(index),
        }
    }
}
structure!(ResetFpgaImageAttributeRequest);

#[derive(Clone, Default)]
pub struct ResetFpgaImageAttributeResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ResetFpgaImageAttributeResult`].
pub static RESET_FPGA_IMAGE_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "ResetFpgaImageAttributeResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ResetFpgaImageAttributeResult {
    fn desc(&self) -> &'static StructDesc { &RESET_FPGA_IMAGE_ATTRIBUTE_RESULT }
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
structure!(ResetFpgaImageAttributeResult);

#[derive(Clone, Default)]
pub struct ResetImageAttributeRequest {
    pub attribute: Option<String>,
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ResetImageAttributeRequest`].
pub static RESET_IMAGE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ResetImageAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::reset_image_attribute_name::DESC) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ResetImageAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &RESET_IMAGE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute,
            1 => &self.image_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.image_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ResetImageAttributeRequest);

#[derive(Clone, Default)]
pub struct ResetInstanceAttributeRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub attribute: Option<String>,
}
/// Descriptor of [`ResetInstanceAttributeRequest`].
pub static RESET_INSTANCE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ResetInstanceAttributeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::instance_attribute_name::DESC) },
] };
impl Structure for ResetInstanceAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &RESET_INSTANCE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            2 => &self.attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            2 => &mut self.attribute,
            _ => no_member(index),
        }
    }
}
structure!(ResetInstanceAttributeRequest);

#[derive(Clone, Default)]
pub struct ResetNetworkInterfaceAttributeRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<String>,
}
/// Descriptor of [`ResetNetworkInterfaceAttributeRequest`].
pub static RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ResetNetworkInterfaceAttributeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ResetNetworkInterfaceAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_interface_id,
            2 => &self.source_dest_check,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_interface_id,
            2 => &mut self.source_dest_check,
            _ => no_member(index),
        }
    }
}
structure!(ResetNetworkInterfaceAttributeRequest);

#[derive(Clone, Default)]
pub struct ResetSnapshotAttributeRequest {
    pub attribute: Option<String>,
    pub snapshot_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ResetSnapshotAttributeRequest`].
pub static RESET_SNAPSHOT_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ResetSnapshotAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::snapshot_attribute_name::DESC) },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ResetSnapshotAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &RESET_SNAPSHOT_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute,
            1 => &self.snapshot_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.snapshot_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ResetSnapshotAttributeRequest);

#[derive(Clone, Default)]
pub struct ResourceStatement {
    pub resources: Vec<String>,
    pub resource_types: Vec<String>,
}
/// Descriptor of [`ResourceStatement`].
pub static RESOURCE_STATEMENT: StructDesc = StructDesc { name: "ResourceStatement", members: &[
    Member { name: "Resources", query: "ResourceSet", xml: "resourceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ResourceTypes", query: "ResourceTypeSet", xml: "resourceTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ResourceStatement {
    fn desc(&self) -> &'static StructDesc { &RESOURCE_STATEMENT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resources,
            1 => &self.resource_types,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resources,
            1 => &mut self.resource_types,
            _ => no_member(index),
        }
    }
}
structure!(ResourceStatement);

#[derive(Clone, Default)]
pub struct ResourceStatementRequest {
    pub resources: Vec<String>,
    pub resource_types: Vec<String>,
}
/// Descriptor of [`ResourceStatementRequest`].
pub static RESOURCE_STATEMENT_REQUEST: StructDesc = StructDesc { name: "ResourceStatementRequest", members: &[
    Member { name: "Resources", query: "Resource", xml: "Resource", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "ResourceTypes", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ResourceStatementRequest {
    fn desc(&self) -> &'static StructDesc { &RESOURCE_STATEMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resources,
            1 => &self.resource_types,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resources,
            1 => &mut self.resource_types,
            _ => no_member(index),
        }
    }
}
structure!(ResourceStatementRequest);

#[derive(Clone, Default)]
pub struct ResourceTypeOption {
    pub option_name: Option<String>,
    pub option_values: Vec<String>,
}
/// Descriptor of [`ResourceTypeOption`].
pub static RESOURCE_TYPE_OPTION: StructDesc = StructDesc { name: "ResourceTypeOption", members: &[
    Member { name: "OptionName", query: "OptionName", xml: "OptionName", required: false, sensitive: false, kind: Kind::Enum(&enums::image_reference_option_name::DESC) },
    Member { name: "OptionValues", query: "OptionValue", xml: "OptionValue", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ResourceTypeOption {
    fn desc(&self) -> &'static StructDesc { &RESOURCE_TYPE_OPTION }
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
structure!(ResourceTypeOption);

#[derive(Clone, Default)]
pub struct ResourceTypeRequest {
    pub resource_type: Option<String>,
    pub resource_type_options: Vec<ResourceTypeOption>,
}
/// Descriptor of [`ResourceTypeRequest`].
pub static RESOURCE_TYPE_REQUEST: StructDesc = StructDesc { name: "ResourceTypeRequest", members: &[
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::image_reference_resource_type::DESC) },
    Member { name: "ResourceTypeOptions", query: "ResourceTypeOption", xml: "ResourceTypeOption", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESOURCE_TYPE_OPTION) }) },
] };
impl Structure for ResourceTypeRequest {
    fn desc(&self) -> &'static StructDesc { &RESOURCE_TYPE_REQUEST }
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
structure!(ResourceTypeRequest);

#[derive(Clone, Default)]
pub struct ResponseError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`ResponseError`].
pub static RESPONSE_ERROR: StructDesc = StructDesc { name: "ResponseError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::launch_template_error_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ResponseError {
    fn desc(&self) -> &'static StructDesc { &RESPONSE_ERROR }
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
structure!(ResponseError);

#[derive(Clone, Default)]
pub struct ResponseLaunchTemplateData {
    pub kernel_id: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecification>,
    pub block_device_mappings: Vec<LaunchTemplateBlockDeviceMapping>,
    pub network_interfaces: Vec<LaunchTemplateInstanceNetworkInterfaceSpecification>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub key_name: Option<String>,
    pub monitoring: Option<LaunchTemplatesMonitoring>,
    pub placement: Option<LaunchTemplatePlacement>,
    pub ram_disk_id: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub user_data: Option<String>,
    pub tag_specifications: Vec<LaunchTemplateTagSpecification>,
    pub elastic_gpu_specifications: Vec<ElasticGpuSpecificationResponse>,
    pub elastic_inference_accelerators: Vec<LaunchTemplateElasticInferenceAcceleratorResponse>,
    pub security_group_ids: Vec<String>,
    pub security_groups: Vec<String>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptions>,
    pub credit_specification: Option<CreditSpecification>,
    pub cpu_options: Option<LaunchTemplateCpuOptions>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationResponse>,
    pub license_specifications: Vec<LaunchTemplateLicenseConfiguration>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptions>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptions>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptions>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptions>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptions>,
    pub disable_api_stop: Option<bool>,
    pub operator: Option<OperatorResponse>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptions>,
    pub secondary_interfaces: Vec<LaunchTemplateInstanceSecondaryInterfaceSpecification>,
}
/// Descriptor of [`ResponseLaunchTemplateData`].
pub static RESPONSE_LAUNCH_TEMPLATE_DATA: StructDesc = StructDesc { name: "ResponseLaunchTemplateData", members: &[
    Member { name: "KernelId", query: "KernelId", xml: "kernelId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EbsOptimized", query: "EbsOptimized", xml: "ebsOptimized", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IamInstanceProfile", query: "IamInstanceProfile", xml: "iamInstanceProfile", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION) },
    Member { name: "BlockDeviceMappings", query: "BlockDeviceMappingSet", xml: "blockDeviceMappingSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING) }) },
    Member { name: "NetworkInterfaces", query: "NetworkInterfaceSet", xml: "networkInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION) }) },
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "KeyName", query: "KeyName", xml: "keyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Monitoring", query: "Monitoring", xml: "monitoring", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATES_MONITORING) },
    Member { name: "Placement", query: "Placement", xml: "placement", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_PLACEMENT) },
    Member { name: "RamDiskId", query: "RamDiskId", xml: "ramDiskId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DisableApiTermination", query: "DisableApiTermination", xml: "disableApiTermination", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", xml: "instanceInitiatedShutdownBehavior", required: false, sensitive: false, kind: Kind::Enum(&enums::shutdown_behavior::DESC) },
    Member { name: "UserData", query: "UserData", xml: "userData", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecificationSet", xml: "tagSpecificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_TAG_SPECIFICATION) }) },
    Member { name: "ElasticGpuSpecifications", query: "ElasticGpuSpecificationSet", xml: "elasticGpuSpecificationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ELASTIC_GPU_SPECIFICATION_RESPONSE) }) },
    Member { name: "ElasticInferenceAccelerators", query: "ElasticInferenceAcceleratorSet", xml: "elasticInferenceAcceleratorSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE) }) },
    Member { name: "SecurityGroupIds", query: "SecurityGroupIdSet", xml: "securityGroupIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SecurityGroups", query: "SecurityGroupSet", xml: "securityGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceMarketOptions", query: "InstanceMarketOptions", xml: "instanceMarketOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS) },
    Member { name: "CreditSpecification", query: "CreditSpecification", xml: "creditSpecification", required: false, sensitive: false, kind: Kind::Struct(&CREDIT_SPECIFICATION) },
    Member { name: "CpuOptions", query: "CpuOptions", xml: "cpuOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_CPU_OPTIONS) },
    Member { name: "CapacityReservationSpecification", query: "CapacityReservationSpecification", xml: "capacityReservationSpecification", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE) },
    Member { name: "LicenseSpecifications", query: "LicenseSet", xml: "licenseSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_LICENSE_CONFIGURATION) }) },
    Member { name: "HibernationOptions", query: "HibernationOptions", xml: "hibernationOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_HIBERNATION_OPTIONS) },
    Member { name: "MetadataOptions", query: "MetadataOptions", xml: "metadataOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS) },
    Member { name: "EnclaveOptions", query: "EnclaveOptions", xml: "enclaveOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_ENCLAVE_OPTIONS) },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "instanceRequirements", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS) },
    Member { name: "PrivateDnsNameOptions", query: "PrivateDnsNameOptions", xml: "privateDnsNameOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS) },
    Member { name: "MaintenanceOptions", query: "MaintenanceOptions", xml: "maintenanceOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS) },
    Member { name: "DisableApiStop", query: "DisableApiStop", xml: "disableApiStop", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Operator", query: "Operator", xml: "operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_RESPONSE) },
    Member { name: "NetworkPerformanceOptions", query: "NetworkPerformanceOptions", xml: "networkPerformanceOptions", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS) },
    Member { name: "SecondaryInterfaces", query: "SecondaryInterfaceSet", xml: "secondaryInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION) }) },
] };
impl Structure for ResponseLaunchTemplateData {
    fn desc(&self) -> &'static StructDesc { &RESPONSE_LAUNCH_TEMPLATE_DATA }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.kernel_id,
            1 => &self.ebs_optimized,
            2 => &self.iam_instance_profile,
            3 => &self.block_device_mappings,
            4 => &self.network_interfaces,
            5 => &self.image_id,
            6 => &self.instance_type,
            7 => &self.key_name,
            8 => &self.monitoring,
            9 => &self.placement,
            10 => &self.ram_disk_id,
            11 => &self.disable_api_termination,
            12 => &self.instance_initiated_shutdown_behavior,
            13 => &self.user_data,
            14 => &self.tag_specifications,
            15 => &self.elastic_gpu_specifications,
            16 => &self.elastic_inference_accelerators,
            17 => &self.security_group_ids,
            18 => &self.security_groups,
            19 => &self.instance_market_options,
            20 => &self.credit_specification,
            21 => &self.cpu_options,
            22 => &self.capacity_reservation_specification,
            23 => &self.license_specifications,
            24 => &self.hibernation_options,
            25 => &self.metadata_options,
            26 => &self.enclave_options,
            27 => &self.instance_requirements,
            28 => &self.private_dns_name_options,
            29 => &self.maintenance_options,
            30 => &self.disable_api_stop,
            31 => &self.operator,
            32 => &self.network_performance_options,
            33 => &self.secondary_interfaces,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.kernel_id,
            1 => &mut self.ebs_optimized,
            2 => &mut self.iam_instance_profile,
            3 => &mut self.block_device_mappings,
            4 => &mut self.network_interfaces,
            5 => &mut self.image_id,
            6 => &mut self.instance_type,
            7 => &mut self.key_name,
            8 => &mut self.monitoring,
            9 => &mut self.placement,
            10 => &mut self.ram_disk_id,
            11 => &mut self.disable_api_termination,
            12 => &mut self.instance_initiated_shutdown_behavior,
            13 => &mut self.user_data,
            14 => &mut self.tag_specifications,
            15 => &mut self.elastic_gpu_specifications,
            16 => &mut self.elastic_inference_accelerators,
            17 => &mut self.security_group_ids,
            18 => &mut self.security_groups,
            19 => &mut self.instance_market_options,
            20 => &mut self.credit_specification,
            21 => &mut self.cpu_options,
            22 => &mut self.capacity_reservation_specification,
            23 => &mut self.license_specifications,
            24 => &mut self.hibernation_options,
            25 => &mut self.metadata_options,
            26 => &mut self.enclave_options,
            27 => &mut self.instance_requirements,
            28 => &mut self.private_dns_name_options,
            29 => &mut self.maintenance_options,
            30 => &mut self.disable_api_stop,
            31 => &mut self.operator,
            32 => &mut self.network_performance_options,
            33 => &mut self.secondary_interfaces,
            _ => no_member(index),
        }
    }
}
structure!(ResponseLaunchTemplateData);

#[derive(Clone, Default)]
pub struct RestoreAddressToClassicRequest {
    pub dry_run: Option<bool>,
    pub public_ip: Option<String>,
}
/// Descriptor of [`RestoreAddressToClassicRequest`].
pub static RESTORE_ADDRESS_TO_CLASSIC_REQUEST: StructDesc = StructDesc { name: "RestoreAddressToClassicRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for RestoreAddressToClassicRequest {
    fn desc(&self) -> &'static StructDesc { &RESTORE_ADDRESS_TO_CLASSIC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.public_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.public_ip,
            _ => no_member(index),
        }
    }
}
structure!(RestoreAddressToClassicRequest);

#[derive(Clone, Default)]
pub struct RestoreAddressToClassicResult {
    pub public_ip: Option<String>,
    pub status: Option<String>,
}
/// Descriptor of [`RestoreAddressToClassicResult`].
pub static RESTORE_ADDRESS_TO_CLASSIC_RESULT: StructDesc = StructDesc { name: "RestoreAddressToClassicResult", members: &[
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::status::DESC) },
] };
impl Structure for RestoreAddressToClassicResult {
    fn desc(&self) -> &'static StructDesc { &RESTORE_ADDRESS_TO_CLASSIC_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_ip,
            1 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_ip,
            1 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(RestoreAddressToClassicResult);

#[derive(Clone, Default)]
pub struct RestoreImageFromRecycleBinRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RestoreImageFromRecycleBinRequest`].
pub static RESTORE_IMAGE_FROM_RECYCLE_BIN_REQUEST: StructDesc = StructDesc { name: "RestoreImageFromRecycleBinRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RestoreImageFromRecycleBinRequest {
    fn desc(&self) -> &'static StructDesc { &RESTORE_IMAGE_FROM_RECYCLE_BIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RestoreImageFromRecycleBinRequest);

#[derive(Clone, Default)]
pub struct RestoreImageFromRecycleBinResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`RestoreImageFromRecycleBinResult`].
pub static RESTORE_IMAGE_FROM_RECYCLE_BIN_RESULT: StructDesc = StructDesc { name: "RestoreImageFromRecycleBinResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RestoreImageFromRecycleBinResult {
    fn desc(&self) -> &'static StructDesc { &RESTORE_IMAGE_FROM_RECYCLE_BIN_RESULT }
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
structure!(RestoreImageFromRecycleBinResult);

#[derive(Clone, Default)]
pub struct RestoreManagedPrefixListVersionRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub previous_version: Option<i64>,
    pub current_version: Option<i64>,
}
/// Descriptor of [`RestoreManagedPrefixListVersionRequest`].
pub static RESTORE_MANAGED_PREFIX_LIST_VERSION_REQUEST: StructDesc = StructDesc { name: "RestoreManagedPrefixListVersionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PreviousVersion", query: "PreviousVersion", xml: "PreviousVersion", required: true, sensitive: false, kind: I64 },
    Member { name: "CurrentVersion", query: "CurrentVersion", xml: "CurrentVersion", required: true, sensitive: false, kind: I64 },
] };
impl Structure for RestoreManagedPrefixListVersionRequest {
    fn desc(&self) -> &'static StructDesc { &RESTORE_MANAGED_PREFIX_LIST_VERSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.prefix_list_id,
            2 => &self.previous_version,
            3 => &self.current_version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.prefix_list_id,
            2 => &mut self.previous_version,
            3 => &mut self.current_version,
            _ => no_member(index),
        }
    }
}
structure!(RestoreManagedPrefixListVersionRequest);

#[derive(Clone, Default)]
pub struct RestoreManagedPrefixListVersionResult {
    pub prefix_list: Option<ManagedPrefixList>,
}
/// Descriptor of [`RestoreManagedPrefixListVersionResult`].
pub static RESTORE_MANAGED_PREFIX_LIST_VERSION_RESULT: StructDesc = StructDesc { name: "RestoreManagedPrefixListVersionResult", members: &[
    Member { name: "PrefixList", query: "PrefixList", xml: "prefixList", required: false, sensitive: false, kind: Kind::Struct(&MANAGED_PREFIX_LIST) },
] };
impl Structure for RestoreManagedPrefixListVersionResult {
    fn desc(&self) -> &'static StructDesc { &RESTORE_MANAGED_PREFIX_LIST_VERSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.prefix_list,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.prefix_list,
            _ => no_member(index),
        }
    }
}
structure!(RestoreManagedPrefixListVersionResult);

#[derive(Clone, Default)]
pub struct RestoreSnapshotFromRecycleBinRequest {
    pub snapshot_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RestoreSnapshotFromRecycleBinRequest`].
pub static RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_REQUEST: StructDesc = StructDesc { name: "RestoreSnapshotFromRecycleBinRequest", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RestoreSnapshotFromRecycleBinRequest {
    fn desc(&self) -> &'static StructDesc { &RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RestoreSnapshotFromRecycleBinRequest);

#[derive(Clone, Default)]
pub struct RestoreSnapshotFromRecycleBinResult {
    pub snapshot_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub description: Option<String>,
    pub encrypted: Option<bool>,
    pub owner_id: Option<String>,
    pub progress: Option<String>,
    pub start_time: Option<Timestamp>,
    pub state: Option<String>,
    pub volume_id: Option<String>,
    pub volume_size: Option<i32>,
    pub sse_type: Option<String>,
}
/// Descriptor of [`RestoreSnapshotFromRecycleBinResult`].
pub static RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_RESULT: StructDesc = StructDesc { name: "RestoreSnapshotFromRecycleBinResult", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostArn", query: "OutpostArn", xml: "outpostArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Progress", query: "Progress", xml: "progress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "State", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_state::DESC) },
    Member { name: "VolumeId", query: "VolumeId", xml: "volumeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "volumeSize", required: false, sensitive: false, kind: I32 },
    Member { name: "SseType", query: "SseType", xml: "sseType", required: false, sensitive: false, kind: Kind::Enum(&enums::sse_type::DESC) },
] };
impl Structure for RestoreSnapshotFromRecycleBinResult {
    fn desc(&self) -> &'static StructDesc { &RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.outpost_arn,
            2 => &self.description,
            3 => &self.encrypted,
            4 => &self.owner_id,
            5 => &self.progress,
            6 => &self.start_time,
            7 => &self.state,
            8 => &self.volume_id,
            9 => &self.volume_size,
            10 => &self.sse_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.outpost_arn,
            2 => &mut self.description,
            3 => &mut self.encrypted,
            4 => &mut self.owner_id,
            5 => &mut self.progress,
            6 => &mut self.start_time,
            7 => &mut self.state,
            8 => &mut self.volume_id,
            9 => &mut self.volume_size,
            10 => &mut self.sse_type,
            _ => no_member(index),
        }
    }
}
structure!(RestoreSnapshotFromRecycleBinResult);

#[derive(Clone, Default)]
pub struct RestoreSnapshotTierRequest {
    pub snapshot_id: Option<String>,
    pub temporary_restore_days: Option<i32>,
    pub permanent_restore: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RestoreSnapshotTierRequest`].
pub static RESTORE_SNAPSHOT_TIER_REQUEST: StructDesc = StructDesc { name: "RestoreSnapshotTierRequest", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TemporaryRestoreDays", query: "TemporaryRestoreDays", xml: "TemporaryRestoreDays", required: false, sensitive: false, kind: I32 },
    Member { name: "PermanentRestore", query: "PermanentRestore", xml: "PermanentRestore", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RestoreSnapshotTierRequest {
    fn desc(&self) -> &'static StructDesc { &RESTORE_SNAPSHOT_TIER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.temporary_restore_days,
            2 => &self.permanent_restore,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.temporary_restore_days,
            2 => &mut self.permanent_restore,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RestoreSnapshotTierRequest);

#[derive(Clone, Default)]
pub struct RestoreSnapshotTierResult {
    pub snapshot_id: Option<String>,
    pub restore_start_time: Option<Timestamp>,
    pub restore_duration: Option<i32>,
    pub is_permanent_restore: Option<bool>,
}
/// Descriptor of [`RestoreSnapshotTierResult`].
pub static RESTORE_SNAPSHOT_TIER_RESULT: StructDesc = StructDesc { name: "RestoreSnapshotTierResult", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RestoreStartTime", query: "RestoreStartTime", xml: "restoreStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "RestoreDuration", query: "RestoreDuration", xml: "restoreDuration", required: false, sensitive: false, kind: I32 },
    Member { name: "IsPermanentRestore", query: "IsPermanentRestore", xml: "isPermanentRestore", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RestoreSnapshotTierResult {
    fn desc(&self) -> &'static StructDesc { &RESTORE_SNAPSHOT_TIER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.restore_start_time,
            2 => &self.restore_duration,
            3 => &self.is_permanent_restore,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.restore_start_time,
            2 => &mut self.restore_duration,
            3 => &mut self.is_permanent_restore,
            _ => no_member(index),
        }
    }
}
structure!(RestoreSnapshotTierResult);

#[derive(Clone, Default)]
pub struct RestoreVolumeFromRecycleBinRequest {
    pub volume_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RestoreVolumeFromRecycleBinRequest`].
pub static RESTORE_VOLUME_FROM_RECYCLE_BIN_REQUEST: StructDesc = StructDesc { name: "RestoreVolumeFromRecycleBinRequest", members: &[
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RestoreVolumeFromRecycleBinRequest {
    fn desc(&self) -> &'static StructDesc { &RESTORE_VOLUME_FROM_RECYCLE_BIN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volume_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volume_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RestoreVolumeFromRecycleBinRequest);

#[derive(Clone, Default)]
pub struct RestoreVolumeFromRecycleBinResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`RestoreVolumeFromRecycleBinResult`].
pub static RESTORE_VOLUME_FROM_RECYCLE_BIN_RESULT: StructDesc = StructDesc { name: "RestoreVolumeFromRecycleBinResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RestoreVolumeFromRecycleBinResult {
    fn desc(&self) -> &'static StructDesc { &RESTORE_VOLUME_FROM_RECYCLE_BIN_RESULT }
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
structure!(RestoreVolumeFromRecycleBinResult);

#[derive(Clone, Default)]
pub struct RevokeClientVpnIngressRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub target_network_cidr: Option<String>,
    pub access_group_id: Option<String>,
    pub revoke_all_groups: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RevokeClientVpnIngressRequest`].
pub static REVOKE_CLIENT_VPN_INGRESS_REQUEST: StructDesc = StructDesc { name: "RevokeClientVpnIngressRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetNetworkCidr", query: "TargetNetworkCidr", xml: "TargetNetworkCidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AccessGroupId", query: "AccessGroupId", xml: "AccessGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RevokeAllGroups", query: "RevokeAllGroups", xml: "RevokeAllGroups", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RevokeClientVpnIngressRequest {
    fn desc(&self) -> &'static StructDesc { &REVOKE_CLIENT_VPN_INGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.target_network_cidr,
            2 => &self.access_group_id,
            3 => &self.revoke_all_groups,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.target_network_cidr,
            2 => &mut self.access_group_id,
            3 => &mut self.revoke_all_groups,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RevokeClientVpnIngressRequest);

#[derive(Clone, Default)]
pub struct RevokeClientVpnIngressResult {
    pub status: Option<ClientVpnAuthorizationRuleStatus>,
}
/// Descriptor of [`RevokeClientVpnIngressResult`].
pub static REVOKE_CLIENT_VPN_INGRESS_RESULT: StructDesc = StructDesc { name: "RevokeClientVpnIngressResult", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_AUTHORIZATION_RULE_STATUS) },
] };
impl Structure for RevokeClientVpnIngressResult {
    fn desc(&self) -> &'static StructDesc { &REVOKE_CLIENT_VPN_INGRESS_RESULT }
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
structure!(RevokeClientVpnIngressResult);

#[derive(Clone, Default)]
pub struct RevokeSecurityGroupEgressRequest {
    pub security_group_rule_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
}
/// Descriptor of [`RevokeSecurityGroupEgressRequest`].
pub static REVOKE_SECURITY_GROUP_EGRESS_REQUEST: StructDesc = StructDesc { name: "RevokeSecurityGroupEgressRequest", members: &[
    Member { name: "SecurityGroupRuleIds", query: "SecurityGroupRuleId", xml: "SecurityGroupRuleId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupName", query: "SourceSecurityGroupName", xml: "sourceSecurityGroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", xml: "sourceSecurityGroupOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpProtocol", query: "IpProtocol", xml: "ipProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: I32 },
    Member { name: "CidrIp", query: "CidrIp", xml: "cidrIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissions", query: "IpPermissions", xml: "ipPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
] };
impl Structure for RevokeSecurityGroupEgressRequest {
    fn desc(&self) -> &'static StructDesc { &REVOKE_SECURITY_GROUP_EGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_rule_ids,
            1 => &self.dry_run,
            2 => &self.group_id,
            3 => &self.source_security_group_name,
            4 => &self.source_security_group_owner_id,
            5 => &self.ip_protocol,
            6 => &self.from_port,
            7 => &self.to_port,
            8 => &self.cidr_ip,
            9 => &self.ip_permissions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_rule_ids,
            1 => &mut self.dry_run,
            2 => &mut self.group_id,
            3 => &mut self.source_security_group_name,
            4 => &mut self.source_security_group_owner_id,
            5 => &mut self.ip_protocol,
            6 => &mut self.from_port,
            7 => &mut self.to_port,
            8 => &mut self.cidr_ip,
            9 => &mut self.ip_permissions,
            _ => no_member(index),
        }
    }
}
structure!(RevokeSecurityGroupEgressRequest);

#[derive(Clone, Default)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Vec<IpPermission>,
    pub revoked_security_group_rules: Vec<RevokedSecurityGroupRule>,
}
/// Descriptor of [`RevokeSecurityGroupEgressResult`].
pub static REVOKE_SECURITY_GROUP_EGRESS_RESULT: StructDesc = StructDesc { name: "RevokeSecurityGroupEgressResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "UnknownIpPermissions", query: "UnknownIpPermissionSet", xml: "unknownIpPermissionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
    Member { name: "RevokedSecurityGroupRules", query: "RevokedSecurityGroupRuleSet", xml: "revokedSecurityGroupRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REVOKED_SECURITY_GROUP_RULE) }) },
] };
impl Structure for RevokeSecurityGroupEgressResult {
    fn desc(&self) -> &'static StructDesc { &REVOKE_SECURITY_GROUP_EGRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.unknown_ip_permissions,
            2 => &self.revoked_security_group_rules,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.unknown_ip_permissions,
            2 => &mut self.revoked_security_group_rules,
            _ => no_member(index),
        }
    }
}
structure!(RevokeSecurityGroupEgressResult);

#[derive(Clone, Default)]
pub struct RevokeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Vec<IpPermission>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub security_group_rule_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`RevokeSecurityGroupIngressRequest`].
pub static REVOKE_SECURITY_GROUP_INGRESS_REQUEST: StructDesc = StructDesc { name: "RevokeSecurityGroupIngressRequest", members: &[
    Member { name: "CidrIp", query: "CidrIp", xml: "CidrIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "FromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpPermissions", query: "IpPermissions", xml: "IpPermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
    Member { name: "IpProtocol", query: "IpProtocol", xml: "IpProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupName", query: "SourceSecurityGroupName", xml: "SourceSecurityGroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", xml: "SourceSecurityGroupOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ToPort", query: "ToPort", xml: "ToPort", required: false, sensitive: false, kind: I32 },
    Member { name: "SecurityGroupRuleIds", query: "SecurityGroupRuleId", xml: "SecurityGroupRuleId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for RevokeSecurityGroupIngressRequest {
    fn desc(&self) -> &'static StructDesc { &REVOKE_SECURITY_GROUP_INGRESS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr_ip,
            1 => &self.from_port,
            2 => &self.group_id,
            3 => &self.group_name,
            4 => &self.ip_permissions,
            5 => &self.ip_protocol,
            6 => &self.source_security_group_name,
            7 => &self.source_security_group_owner_id,
            8 => &self.to_port,
            9 => &self.security_group_rule_ids,
            10 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr_ip,
            1 => &mut self.from_port,
            2 => &mut self.group_id,
            3 => &mut self.group_name,
            4 => &mut self.ip_permissions,
            5 => &mut self.ip_protocol,
            6 => &mut self.source_security_group_name,
            7 => &mut self.source_security_group_owner_id,
            8 => &mut self.to_port,
            9 => &mut self.security_group_rule_ids,
            10 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(RevokeSecurityGroupIngressRequest);

#[derive(Clone, Default)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Vec<IpPermission>,
    pub revoked_security_group_rules: Vec<RevokedSecurityGroupRule>,
}
/// Descriptor of [`RevokeSecurityGroupIngressResult`].
pub static REVOKE_SECURITY_GROUP_INGRESS_RESULT: StructDesc = StructDesc { name: "RevokeSecurityGroupIngressResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "UnknownIpPermissions", query: "UnknownIpPermissionSet", xml: "unknownIpPermissionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IP_PERMISSION) }) },
    Member { name: "RevokedSecurityGroupRules", query: "RevokedSecurityGroupRuleSet", xml: "revokedSecurityGroupRuleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REVOKED_SECURITY_GROUP_RULE) }) },
] };
impl Structure for RevokeSecurityGroupIngressResult {
    fn desc(&self) -> &'static StructDesc { &REVOKE_SECURITY_GROUP_INGRESS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.unknown_ip_permissions,
            2 => &self.revoked_security_group_rules,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.unknown_ip_permissions,
            2 => &mut self.revoked_security_group_rules,
            _ => no_member(index),
        }
    }
}
structure!(RevokeSecurityGroupIngressResult);

#[derive(Clone, Default)]
pub struct RevokedSecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}
/// Descriptor of [`RevokedSecurityGroupRule`].
pub static REVOKED_SECURITY_GROUP_RULE: StructDesc = StructDesc { name: "RevokedSecurityGroupRule", members: &[
    Member { name: "SecurityGroupRuleId", query: "SecurityGroupRuleId", xml: "securityGroupRuleId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IsEgress", query: "IsEgress", xml: "isEgress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpProtocol", query: "IpProtocol", xml: "ipProtocol", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FromPort", query: "FromPort", xml: "fromPort", required: false, sensitive: false, kind: I32 },
    Member { name: "ToPort", query: "ToPort", xml: "toPort", required: false, sensitive: false, kind: I32 },
    Member { name: "CidrIpv4", query: "CidrIpv4", xml: "cidrIpv4", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrIpv6", query: "CidrIpv6", xml: "cidrIpv6", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "prefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReferencedGroupId", query: "ReferencedGroupId", xml: "referencedGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RevokedSecurityGroupRule {
    fn desc(&self) -> &'static StructDesc { &REVOKED_SECURITY_GROUP_RULE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.security_group_rule_id,
            1 => &self.group_id,
            2 => &self.is_egress,
            3 => &self.ip_protocol,
            4 => &self.from_port,
            5 => &self.to_port,
            6 => &self.cidr_ipv4,
            7 => &self.cidr_ipv6,
            8 => &self.prefix_list_id,
            9 => &self.referenced_group_id,
            10 => &self.description,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.security_group_rule_id,
            1 => &mut self.group_id,
            2 => &mut self.is_egress,
            3 => &mut self.ip_protocol,
            4 => &mut self.from_port,
            5 => &mut self.to_port,
            6 => &mut self.cidr_ipv4,
            7 => &mut self.cidr_ipv6,
            8 => &mut self.prefix_list_id,
            9 => &mut self.referenced_group_id,
            10 => &mut self.description,
            _ => no_member(index),
        }
    }
}
structure!(RevokedSecurityGroupRule);

#[derive(Clone, Default)]
pub struct Route {
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub origin: Option<String>,
    pub state: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub ip_address: Option<String>,
}
/// Descriptor of [`Route`].
pub static ROUTE: StructDesc = StructDesc { name: "Route", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", xml: "destinationIpv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "destinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", xml: "egressOnlyInternetGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GatewayId", query: "GatewayId", xml: "gatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceOwnerId", query: "InstanceOwnerId", xml: "instanceOwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "transitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "localGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CarrierGatewayId", query: "CarrierGatewayId", xml: "carrierGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Origin", query: "Origin", xml: "origin", required: false, sensitive: false, kind: Kind::Enum(&enums::route_origin::DESC) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::route_state::DESC) },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "vpcPeeringConnectionId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CoreNetworkArn", query: "CoreNetworkArn", xml: "coreNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OdbNetworkArn", query: "OdbNetworkArn", xml: "odbNetworkArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpAddress", query: "IpAddress", xml: "ipAddress", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Route {
    fn desc(&self) -> &'static StructDesc { &ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.destination_ipv6_cidr_block,
            2 => &self.destination_prefix_list_id,
            3 => &self.egress_only_internet_gateway_id,
            4 => &self.gateway_id,
            5 => &self.instance_id,
            6 => &self.instance_owner_id,
            7 => &self.nat_gateway_id,
            8 => &self.transit_gateway_id,
            9 => &self.local_gateway_id,
            10 => &self.carrier_gateway_id,
            11 => &self.network_interface_id,
            12 => &self.origin,
            13 => &self.state,
            14 => &self.vpc_peering_connection_id,
            15 => &self.core_network_arn,
            16 => &self.odb_network_arn,
            17 => &self.ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.destination_ipv6_cidr_block,
            2 => &mut self.destination_prefix_list_id,
            3 => &mut self.egress_only_internet_gateway_id,
            4 => &mut self.gateway_id,
            5 => &mut self.instance_id,
            6 => &mut self.instance_owner_id,
            7 => &mut self.nat_gateway_id,
            8 => &mut self.transit_gateway_id,
            9 => &mut self.local_gateway_id,
            10 => &mut self.carrier_gateway_id,
            11 => &mut self.network_interface_id,
            12 => &mut self.origin,
            13 => &mut self.state,
            14 => &mut self.vpc_peering_connection_id,
            15 => &mut self.core_network_arn,
            16 => &mut self.odb_network_arn,
            17 => &mut self.ip_address,
            _ => no_member(index),
        }
    }
}
structure!(Route);

#[derive(Clone, Default)]
pub struct RouteServer {
    pub route_server_id: Option<String>,
    pub amazon_side_asn: Option<i64>,
    pub state: Option<String>,
    pub tags: Vec<Tag>,
    pub persist_routes_state: Option<String>,
    pub persist_routes_duration: Option<i64>,
    pub sns_notifications_enabled: Option<bool>,
    pub sns_topic_arn: Option<String>,
}
/// Descriptor of [`RouteServer`].
pub static ROUTE_SERVER: StructDesc = StructDesc { name: "RouteServer", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "routeServerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AmazonSideAsn", query: "AmazonSideAsn", xml: "amazonSideAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_state::DESC) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "PersistRoutesState", query: "PersistRoutesState", xml: "persistRoutesState", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_persist_routes_state::DESC) },
    Member { name: "PersistRoutesDuration", query: "PersistRoutesDuration", xml: "persistRoutesDuration", required: false, sensitive: false, kind: I64 },
    Member { name: "SnsNotificationsEnabled", query: "SnsNotificationsEnabled", xml: "snsNotificationsEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SnsTopicArn", query: "SnsTopicArn", xml: "snsTopicArn", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RouteServer {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.amazon_side_asn,
            2 => &self.state,
            3 => &self.tags,
            4 => &self.persist_routes_state,
            5 => &self.persist_routes_duration,
            6 => &self.sns_notifications_enabled,
            7 => &self.sns_topic_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.amazon_side_asn,
            2 => &mut self.state,
            3 => &mut self.tags,
            4 => &mut self.persist_routes_state,
            5 => &mut self.persist_routes_duration,
            6 => &mut self.sns_notifications_enabled,
            7 => &mut self.sns_topic_arn,
            _ => no_member(index),
        }
    }
}
structure!(RouteServer);

#[derive(Clone, Default)]
pub struct RouteServerAssociation {
    pub route_server_id: Option<String>,
    pub vpc_id: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`RouteServerAssociation`].
pub static ROUTE_SERVER_ASSOCIATION: StructDesc = StructDesc { name: "RouteServerAssociation", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "routeServerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_association_state::DESC) },
] };
impl Structure for RouteServerAssociation {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.vpc_id,
            2 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.vpc_id,
            2 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerAssociation);

#[derive(Clone, Default)]
pub struct RouteServerBfdStatus {
    pub status: Option<String>,
}
/// Descriptor of [`RouteServerBfdStatus`].
pub static ROUTE_SERVER_BFD_STATUS: StructDesc = StructDesc { name: "RouteServerBfdStatus", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_bfd_state::DESC) },
] };
impl Structure for RouteServerBfdStatus {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_BFD_STATUS }
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
structure!(RouteServerBfdStatus);

#[derive(Clone, Default)]
pub struct RouteServerBgpOptions {
    pub peer_asn: Option<i64>,
    pub peer_liveness_detection: Option<String>,
}
/// Descriptor of [`RouteServerBgpOptions`].
pub static ROUTE_SERVER_BGP_OPTIONS: StructDesc = StructDesc { name: "RouteServerBgpOptions", members: &[
    Member { name: "PeerAsn", query: "PeerAsn", xml: "peerAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "PeerLivenessDetection", query: "PeerLivenessDetection", xml: "peerLivenessDetection", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_peer_liveness_mode::DESC) },
] };
impl Structure for RouteServerBgpOptions {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_BGP_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.peer_asn,
            1 => &self.peer_liveness_detection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.peer_asn,
            1 => &mut self.peer_liveness_detection,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerBgpOptions);

#[derive(Clone, Default)]
pub struct RouteServerBgpOptionsRequest {
    pub peer_asn: Option<i64>,
    pub peer_liveness_detection: Option<String>,
}
/// Descriptor of [`RouteServerBgpOptionsRequest`].
pub static ROUTE_SERVER_BGP_OPTIONS_REQUEST: StructDesc = StructDesc { name: "RouteServerBgpOptionsRequest", members: &[
    Member { name: "PeerAsn", query: "PeerAsn", xml: "PeerAsn", required: true, sensitive: false, kind: I64 },
    Member { name: "PeerLivenessDetection", query: "PeerLivenessDetection", xml: "PeerLivenessDetection", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_peer_liveness_mode::DESC) },
] };
impl Structure for RouteServerBgpOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_BGP_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.peer_asn,
            1 => &self.peer_liveness_detection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.peer_asn,
            1 => &mut self.peer_liveness_detection,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerBgpOptionsRequest);

#[derive(Clone, Default)]
pub struct RouteServerBgpStatus {
    pub status: Option<String>,
}
/// Descriptor of [`RouteServerBgpStatus`].
pub static ROUTE_SERVER_BGP_STATUS: StructDesc = StructDesc { name: "RouteServerBgpStatus", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_bgp_state::DESC) },
] };
impl Structure for RouteServerBgpStatus {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_BGP_STATUS }
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
structure!(RouteServerBgpStatus);

#[derive(Clone, Default)]
pub struct RouteServerEndpoint {
    pub route_server_id: Option<String>,
    pub route_server_endpoint_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub eni_id: Option<String>,
    pub eni_address: Option<String>,
    pub state: Option<String>,
    pub failure_reason: Option<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`RouteServerEndpoint`].
pub static ROUTE_SERVER_ENDPOINT: StructDesc = StructDesc { name: "RouteServerEndpoint", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "routeServerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteServerEndpointId", query: "RouteServerEndpointId", xml: "routeServerEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EniId", query: "EniId", xml: "eniId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EniAddress", query: "EniAddress", xml: "eniAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_endpoint_state::DESC) },
    Member { name: "FailureReason", query: "FailureReason", xml: "failureReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for RouteServerEndpoint {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_ENDPOINT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.route_server_endpoint_id,
            2 => &self.vpc_id,
            3 => &self.subnet_id,
            4 => &self.eni_id,
            5 => &self.eni_address,
            6 => &self.state,
            7 => &self.failure_reason,
            8 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.route_server_endpoint_id,
            2 => &mut self.vpc_id,
            3 => &mut self.subnet_id,
            4 => &mut self.eni_id,
            5 => &mut self.eni_address,
            6 => &mut self.state,
            7 => &mut self.failure_reason,
            8 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerEndpoint);

#[derive(Clone, Default)]
pub struct RouteServerPeer {
    pub route_server_peer_id: Option<String>,
    pub route_server_endpoint_id: Option<String>,
    pub route_server_id: Option<String>,
    pub vpc_id: Option<String>,
    pub subnet_id: Option<String>,
    pub state: Option<String>,
    pub failure_reason: Option<String>,
    pub endpoint_eni_id: Option<String>,
    pub endpoint_eni_address: Option<String>,
    pub peer_address: Option<String>,
    pub bgp_options: Option<RouteServerBgpOptions>,
    pub bgp_status: Option<RouteServerBgpStatus>,
    pub bfd_status: Option<RouteServerBfdStatus>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`RouteServerPeer`].
pub static ROUTE_SERVER_PEER: StructDesc = StructDesc { name: "RouteServerPeer", members: &[
    Member { name: "RouteServerPeerId", query: "RouteServerPeerId", xml: "routeServerPeerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteServerEndpointId", query: "RouteServerEndpointId", xml: "routeServerEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteServerId", query: "RouteServerId", xml: "routeServerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_peer_state::DESC) },
    Member { name: "FailureReason", query: "FailureReason", xml: "failureReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EndpointEniId", query: "EndpointEniId", xml: "endpointEniId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EndpointEniAddress", query: "EndpointEniAddress", xml: "endpointEniAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "peerAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "BgpOptions", query: "BgpOptions", xml: "bgpOptions", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_BGP_OPTIONS) },
    Member { name: "BgpStatus", query: "BgpStatus", xml: "bgpStatus", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_BGP_STATUS) },
    Member { name: "BfdStatus", query: "BfdStatus", xml: "bfdStatus", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_BFD_STATUS) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for RouteServerPeer {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_PEER }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_peer_id,
            1 => &self.route_server_endpoint_id,
            2 => &self.route_server_id,
            3 => &self.vpc_id,
            4 => &self.subnet_id,
            5 => &self.state,
            6 => &self.failure_reason,
            7 => &self.endpoint_eni_id,
            8 => &self.endpoint_eni_address,
            9 => &self.peer_address,
            10 => &self.bgp_options,
            11 => &self.bgp_status,
            12 => &self.bfd_status,
            13 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_peer_id,
            1 => &mut self.route_server_endpoint_id,
            2 => &mut self.route_server_id,
            3 => &mut self.vpc_id,
            4 => &mut self.subnet_id,
            5 => &mut self.state,
            6 => &mut self.failure_reason,
            7 => &mut self.endpoint_eni_id,
            8 => &mut self.endpoint_eni_address,
            9 => &mut self.peer_address,
            10 => &mut self.bgp_options,
            11 => &mut self.bgp_status,
            12 => &mut self.bfd_status,
            13 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerPeer);

#[derive(Clone, Default)]
pub struct RouteServerPropagation {
    pub route_server_id: Option<String>,
    pub route_table_id: Option<String>,
    pub state: Option<String>,
}
/// Descriptor of [`RouteServerPropagation`].
pub static ROUTE_SERVER_PROPAGATION: StructDesc = StructDesc { name: "RouteServerPropagation", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "routeServerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_propagation_state::DESC) },
] };
impl Structure for RouteServerPropagation {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_PROPAGATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.route_table_id,
            2 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.route_table_id,
            2 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerPropagation);

#[derive(Clone, Default)]
pub struct RouteServerRoute {
    pub route_server_endpoint_id: Option<String>,
    pub route_server_peer_id: Option<String>,
    pub route_installation_details: Vec<RouteServerRouteInstallationDetail>,
    pub route_status: Option<String>,
    pub prefix: Option<String>,
    pub as_paths: Vec<String>,
    pub med: Option<i32>,
    pub next_hop_ip: Option<String>,
}
/// Descriptor of [`RouteServerRoute`].
pub static ROUTE_SERVER_ROUTE: StructDesc = StructDesc { name: "RouteServerRoute", members: &[
    Member { name: "RouteServerEndpointId", query: "RouteServerEndpointId", xml: "routeServerEndpointId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteServerPeerId", query: "RouteServerPeerId", xml: "routeServerPeerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteInstallationDetails", query: "RouteInstallationDetailSet", xml: "routeInstallationDetailSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_SERVER_ROUTE_INSTALLATION_DETAIL) }) },
    Member { name: "RouteStatus", query: "RouteStatus", xml: "routeStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_route_status::DESC) },
    Member { name: "Prefix", query: "Prefix", xml: "prefix", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AsPaths", query: "AsPathSet", xml: "asPathSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Med", query: "Med", xml: "med", required: false, sensitive: false, kind: I32 },
    Member { name: "NextHopIp", query: "NextHopIp", xml: "nextHopIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RouteServerRoute {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_ROUTE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_endpoint_id,
            1 => &self.route_server_peer_id,
            2 => &self.route_installation_details,
            3 => &self.route_status,
            4 => &self.prefix,
            5 => &self.as_paths,
            6 => &self.med,
            7 => &self.next_hop_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_endpoint_id,
            1 => &mut self.route_server_peer_id,
            2 => &mut self.route_installation_details,
            3 => &mut self.route_status,
            4 => &mut self.prefix,
            5 => &mut self.as_paths,
            6 => &mut self.med,
            7 => &mut self.next_hop_ip,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerRoute);

#[derive(Clone, Default)]
pub struct RouteServerRouteInstallationDetail {
    pub route_table_id: Option<String>,
    pub route_installation_status: Option<String>,
    pub route_installation_status_reason: Option<String>,
}
/// Descriptor of [`RouteServerRouteInstallationDetail`].
pub static ROUTE_SERVER_ROUTE_INSTALLATION_DETAIL: StructDesc = StructDesc { name: "RouteServerRouteInstallationDetail", members: &[
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteInstallationStatus", query: "RouteInstallationStatus", xml: "routeInstallationStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_route_installation_status::DESC) },
    Member { name: "RouteInstallationStatusReason", query: "RouteInstallationStatusReason", xml: "routeInstallationStatusReason", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RouteServerRouteInstallationDetail {
    fn desc(&self) -> &'static StructDesc { &ROUTE_SERVER_ROUTE_INSTALLATION_DETAIL }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_table_id,
            1 => &self.route_installation_status,
            2 => &self.route_installation_status_reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_table_id,
            1 => &mut self.route_installation_status,
            2 => &mut self.route_installation_status_reason,
            _ => no_member(index),
        }
    }
}
structure!(RouteServerRouteInstallationDetail);

#[derive(Clone, Default)]
pub struct RouteTable {
    pub associations: Vec<RouteTableAssociation>,
    pub propagating_vgws: Vec<PropagatingVgw>,
    pub route_table_id: Option<String>,
    pub routes: Vec<Route>,
    pub tags: Vec<Tag>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}
/// Descriptor of [`RouteTable`].
pub static ROUTE_TABLE: StructDesc = StructDesc { name: "RouteTable", members: &[
    Member { name: "Associations", query: "AssociationSet", xml: "associationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_TABLE_ASSOCIATION) }) },
    Member { name: "PropagatingVgws", query: "PropagatingVgwSet", xml: "propagatingVgwSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PROPAGATING_VGW) }) },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Routes", query: "RouteSet", xml: "routeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE) }) },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RouteTable {
    fn desc(&self) -> &'static StructDesc { &ROUTE_TABLE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.associations,
            1 => &self.propagating_vgws,
            2 => &self.route_table_id,
            3 => &self.routes,
            4 => &self.tags,
            5 => &self.vpc_id,
            6 => &self.owner_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.associations,
            1 => &mut self.propagating_vgws,
            2 => &mut self.route_table_id,
            3 => &mut self.routes,
            4 => &mut self.tags,
            5 => &mut self.vpc_id,
            6 => &mut self.owner_id,
            _ => no_member(index),
        }
    }
}
structure!(RouteTable);

#[derive(Clone, Default)]
pub struct RouteTableAssociation {
    pub main: Option<bool>,
    pub route_table_association_id: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
/// Descriptor of [`RouteTableAssociation`].
pub static ROUTE_TABLE_ASSOCIATION: StructDesc = StructDesc { name: "RouteTableAssociation", members: &[
    Member { name: "Main", query: "Main", xml: "main", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RouteTableAssociationId", query: "RouteTableAssociationId", xml: "routeTableAssociationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GatewayId", query: "GatewayId", xml: "gatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PublicIpv4Pool", query: "PublicIpv4Pool", xml: "publicIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationState", query: "AssociationState", xml: "associationState", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_TABLE_ASSOCIATION_STATE) },
] };
impl Structure for RouteTableAssociation {
    fn desc(&self) -> &'static StructDesc { &ROUTE_TABLE_ASSOCIATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.main,
            1 => &self.route_table_association_id,
            2 => &self.route_table_id,
            3 => &self.subnet_id,
            4 => &self.gateway_id,
            5 => &self.public_ipv4_pool,
            6 => &self.association_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.main,
            1 => &mut self.route_table_association_id,
            2 => &mut self.route_table_id,
            3 => &mut self.subnet_id,
            4 => &mut self.gateway_id,
            5 => &mut self.public_ipv4_pool,
            6 => &mut self.association_state,
            _ => no_member(index),
        }
    }
}
structure!(RouteTableAssociation);

#[derive(Clone, Default)]
pub struct RouteTableAssociationState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}
/// Descriptor of [`RouteTableAssociationState`].
pub static ROUTE_TABLE_ASSOCIATION_STATE: StructDesc = StructDesc { name: "RouteTableAssociationState", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::route_table_association_state_code::DESC) },
    Member { name: "StatusMessage", query: "StatusMessage", xml: "statusMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RouteTableAssociationState {
    fn desc(&self) -> &'static StructDesc { &ROUTE_TABLE_ASSOCIATION_STATE }
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
structure!(RouteTableAssociationState);

#[derive(Clone, Default)]
pub struct RuleGroupRuleOptionsPair {
    pub rule_group_arn: Option<String>,
    pub rule_options: Vec<RuleOption>,
}
/// Descriptor of [`RuleGroupRuleOptionsPair`].
pub static RULE_GROUP_RULE_OPTIONS_PAIR: StructDesc = StructDesc { name: "RuleGroupRuleOptionsPair", members: &[
    Member { name: "RuleGroupArn", query: "RuleGroupArn", xml: "ruleGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RuleOptions", query: "RuleOptionSet", xml: "ruleOptionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RULE_OPTION) }) },
] };
impl Structure for RuleGroupRuleOptionsPair {
    fn desc(&self) -> &'static StructDesc { &RULE_GROUP_RULE_OPTIONS_PAIR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rule_group_arn,
            1 => &self.rule_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rule_group_arn,
            1 => &mut self.rule_options,
            _ => no_member(index),
        }
    }
}
structure!(RuleGroupRuleOptionsPair);

#[derive(Clone, Default)]
pub struct RuleGroupTypePair {
    pub rule_group_arn: Option<String>,
    pub rule_group_type: Option<String>,
}
/// Descriptor of [`RuleGroupTypePair`].
pub static RULE_GROUP_TYPE_PAIR: StructDesc = StructDesc { name: "RuleGroupTypePair", members: &[
    Member { name: "RuleGroupArn", query: "RuleGroupArn", xml: "ruleGroupArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RuleGroupType", query: "RuleGroupType", xml: "ruleGroupType", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for RuleGroupTypePair {
    fn desc(&self) -> &'static StructDesc { &RULE_GROUP_TYPE_PAIR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rule_group_arn,
            1 => &self.rule_group_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rule_group_arn,
            1 => &mut self.rule_group_type,
            _ => no_member(index),
        }
    }
}
structure!(RuleGroupTypePair);

#[derive(Clone, Default)]
pub struct RuleOption {
    pub keyword: Option<String>,
    pub settings: Vec<String>,
}
/// Descriptor of [`RuleOption`].
pub static RULE_OPTION: StructDesc = StructDesc { name: "RuleOption", members: &[
    Member { name: "Keyword", query: "Keyword", xml: "keyword", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Settings", query: "SettingSet", xml: "settingSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for RuleOption {
    fn desc(&self) -> &'static StructDesc { &RULE_OPTION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.keyword,
            1 => &self.settings,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.keyword,
            1 => &mut self.settings,
            _ => no_member(index),
        }
    }
}
structure!(RuleOption);
