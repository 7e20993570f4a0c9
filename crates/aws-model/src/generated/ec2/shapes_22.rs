// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures GetHostReservationPurchasePreviewResult to GetSecurityGroupsForVpcRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct GetHostReservationPurchasePreviewResult {
    pub currency_code: Option<String>,
    pub purchase: Vec<Purchase>,
    pub total_hourly_price: Option<String>,
    pub total_upfront_price: Option<String>,
}
/// Descriptor of [`GetHostReservationPurchasePreviewResult`].
pub static GET_HOST_RESERVATION_PURCHASE_PREVIEW_RESULT: StructDesc = StructDesc { name: "GetHostReservationPurchasePreviewResult", members: &[
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Enum(&enums::currency_code_values::DESC) },
    Member { name: "Purchase", query: "Purchase", xml: "purchase", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PURCHASE) }) },
    Member { name: "TotalHourlyPrice", query: "TotalHourlyPrice", xml: "totalHourlyPrice", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TotalUpfrontPrice", query: "TotalUpfrontPrice", xml: "totalUpfrontPrice", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetHostReservationPurchasePreviewResult {
    fn desc(&self) -> &'static StructDesc { &GET_HOST_RESERVATION_PURCHASE_PREVIEW_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.currency_code,
            1 => &self.purchase,
            2 => &self.total_hourly_price,
            3 => &self.total_upfront_price,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.currency_code,
            1 => &mut self.purchase,
            2 => &mut self.total_hourly_price,
            3 => &mut self.total_upfront_price,
            _ => no_member(index),
        }
    }
}
structure!(GetHostReservationPurchasePreviewResult);

#[derive(Clone, Default)]
pub struct GetImageAncestryRequest {
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetImageAncestryRequest`].
pub static GET_IMAGE_ANCESTRY_REQUEST: StructDesc = StructDesc { name: "GetImageAncestryRequest", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetImageAncestryRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IMAGE_ANCESTRY_REQUEST }
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
structure!(GetImageAncestryRequest);

#[derive(Clone, Default)]
pub struct GetImageAncestryResult {
    pub image_ancestry_entries: Vec<ImageAncestryEntry>,
}
/// Descriptor of [`GetImageAncestryResult`].
pub static GET_IMAGE_ANCESTRY_RESULT: StructDesc = StructDesc { name: "GetImageAncestryResult", members: &[
    Member { name: "ImageAncestryEntries", query: "ImageAncestryEntrySet", xml: "imageAncestryEntrySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_ANCESTRY_ENTRY) }) },
] };
impl Structure for GetImageAncestryResult {
    fn desc(&self) -> &'static StructDesc { &GET_IMAGE_ANCESTRY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_ancestry_entries,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_ancestry_entries,
            _ => no_member(index),
        }
    }
}
structure!(GetImageAncestryResult);

#[derive(Clone, Default)]
pub struct GetImageBlockPublicAccessStateRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetImageBlockPublicAccessStateRequest`].
pub static GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE_REQUEST: StructDesc = StructDesc { name: "GetImageBlockPublicAccessStateRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetImageBlockPublicAccessStateRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE_REQUEST }
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
structure!(GetImageBlockPublicAccessStateRequest);

#[derive(Clone, Default)]
pub struct GetImageBlockPublicAccessStateResult {
    pub image_block_public_access_state: Option<String>,
    pub managed_by: Option<String>,
}
/// Descriptor of [`GetImageBlockPublicAccessStateResult`].
pub static GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE_RESULT: StructDesc = StructDesc { name: "GetImageBlockPublicAccessStateResult", members: &[
    Member { name: "ImageBlockPublicAccessState", query: "ImageBlockPublicAccessState", xml: "imageBlockPublicAccessState", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ManagedBy", query: "ManagedBy", xml: "managedBy", required: false, sensitive: false, kind: Kind::Enum(&enums::managed_by::DESC) },
] };
impl Structure for GetImageBlockPublicAccessStateResult {
    fn desc(&self) -> &'static StructDesc { &GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_block_public_access_state,
            1 => &self.managed_by,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_block_public_access_state,
            1 => &mut self.managed_by,
            _ => no_member(index),
        }
    }
}
structure!(GetImageBlockPublicAccessStateResult);

#[derive(Clone, Default)]
pub struct GetInstanceMetadataDefaultsRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetInstanceMetadataDefaultsRequest`].
pub static GET_INSTANCE_METADATA_DEFAULTS_REQUEST: StructDesc = StructDesc { name: "GetInstanceMetadataDefaultsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetInstanceMetadataDefaultsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_METADATA_DEFAULTS_REQUEST }
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
structure!(GetInstanceMetadataDefaultsRequest);

#[derive(Clone, Default)]
pub struct GetInstanceMetadataDefaultsResult {
    pub account_level: Option<InstanceMetadataDefaultsResponse>,
}
/// Descriptor of [`GetInstanceMetadataDefaultsResult`].
pub static GET_INSTANCE_METADATA_DEFAULTS_RESULT: StructDesc = StructDesc { name: "GetInstanceMetadataDefaultsResult", members: &[
    Member { name: "AccountLevel", query: "AccountLevel", xml: "accountLevel", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_METADATA_DEFAULTS_RESPONSE) },
] };
impl Structure for GetInstanceMetadataDefaultsResult {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_METADATA_DEFAULTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.account_level,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.account_level,
            _ => no_member(index),
        }
    }
}
structure!(GetInstanceMetadataDefaultsResult);

#[derive(Clone, Default)]
pub struct GetInstanceTpmEkPubRequest {
    pub instance_id: Option<String>,
    pub key_type: Option<String>,
    pub key_format: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetInstanceTpmEkPubRequest`].
pub static GET_INSTANCE_TPM_EK_PUB_REQUEST: StructDesc = StructDesc { name: "GetInstanceTpmEkPubRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "KeyType", query: "KeyType", xml: "KeyType", required: true, sensitive: false, kind: Kind::Enum(&enums::ek_pub_key_type::DESC) },
    Member { name: "KeyFormat", query: "KeyFormat", xml: "KeyFormat", required: true, sensitive: false, kind: Kind::Enum(&enums::ek_pub_key_format::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetInstanceTpmEkPubRequest {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_TPM_EK_PUB_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.key_type,
            2 => &self.key_format,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.key_type,
            2 => &mut self.key_format,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetInstanceTpmEkPubRequest);

#[derive(Clone, Default)]
pub struct GetInstanceTpmEkPubResult {
    pub instance_id: Option<String>,
    pub key_type: Option<String>,
    pub key_format: Option<String>,
    pub key_value: Option<String>,
}
/// Descriptor of [`GetInstanceTpmEkPubResult`].
pub static GET_INSTANCE_TPM_EK_PUB_RESULT: StructDesc = StructDesc { name: "GetInstanceTpmEkPubResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyType", query: "KeyType", xml: "keyType", required: false, sensitive: false, kind: Kind::Enum(&enums::ek_pub_key_type::DESC) },
    Member { name: "KeyFormat", query: "KeyFormat", xml: "keyFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::ek_pub_key_format::DESC) },
    Member { name: "KeyValue", query: "KeyValue", xml: "keyValue", required: false, sensitive: true, kind: Kind::Str },
] };
impl Structure for GetInstanceTpmEkPubResult {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_TPM_EK_PUB_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.key_type,
            2 => &self.key_format,
            3 => &self.key_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.key_type,
            2 => &mut self.key_format,
            3 => &mut self.key_value,
            _ => no_member(index),
        }
    }
}
structure!(GetInstanceTpmEkPubResult);

#[derive(Clone, Default)]
pub struct GetInstanceTypesFromInstanceRequirementsRequest {
    pub dry_run: Option<bool>,
    pub architecture_types: Vec<String>,
    pub virtualization_types: Vec<String>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub context: Option<String>,
}
/// Descriptor of [`GetInstanceTypesFromInstanceRequirementsRequest`].
pub static GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_REQUEST: StructDesc = StructDesc { name: "GetInstanceTypesFromInstanceRequirementsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ArchitectureTypes", query: "ArchitectureType", xml: "ArchitectureType", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::architecture_type::DESC) }) },
    Member { name: "VirtualizationTypes", query: "VirtualizationType", xml: "VirtualizationType", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::virtualization_type::DESC) }) },
    Member { name: "InstanceRequirements", query: "InstanceRequirements", xml: "InstanceRequirements", required: true, sensitive: false, kind: Kind::Struct(&INSTANCE_REQUIREMENTS_REQUEST) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Context", query: "Context", xml: "Context", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetInstanceTypesFromInstanceRequirementsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.architecture_types,
            2 => &self.virtualization_types,
            3 => &self.instance_requirements,
            4 => &self.max_results,
            5 => &self.next_token,
            6 => &self.context,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.architecture_types,
            2 => &mut self.virtualization_types,
            3 => &mut self.instance_requirements,
            4 => &mut self.max_results,
            5 => &mut self.next_token,
            6 => &mut self.context,
            _ => no_member(index),
        }
    }
}
structure!(GetInstanceTypesFromInstanceRequirementsRequest);

#[derive(Clone, Default)]
pub struct GetInstanceTypesFromInstanceRequirementsResult {
    pub instance_types: Vec<InstanceTypeInfoFromInstanceRequirements>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetInstanceTypesFromInstanceRequirementsResult`].
pub static GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_RESULT: StructDesc = StructDesc { name: "GetInstanceTypesFromInstanceRequirementsResult", members: &[
    Member { name: "InstanceTypes", query: "InstanceTypeSet", xml: "instanceTypeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_TYPE_INFO_FROM_INSTANCE_REQUIREMENTS) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetInstanceTypesFromInstanceRequirementsResult {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_types,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_types,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetInstanceTypesFromInstanceRequirementsResult);

#[derive(Clone, Default)]
pub struct GetInstanceUefiDataRequest {
    pub instance_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetInstanceUefiDataRequest`].
pub static GET_INSTANCE_UEFI_DATA_REQUEST: StructDesc = StructDesc { name: "GetInstanceUefiDataRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetInstanceUefiDataRequest {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_UEFI_DATA_REQUEST }
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
structure!(GetInstanceUefiDataRequest);

#[derive(Clone, Default)]
pub struct GetInstanceUefiDataResult {
    pub instance_id: Option<String>,
    pub uefi_data: Option<String>,
}
/// Descriptor of [`GetInstanceUefiDataResult`].
pub static GET_INSTANCE_UEFI_DATA_RESULT: StructDesc = StructDesc { name: "GetInstanceUefiDataResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UefiData", query: "UefiData", xml: "uefiData", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetInstanceUefiDataResult {
    fn desc(&self) -> &'static StructDesc { &GET_INSTANCE_UEFI_DATA_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.uefi_data,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.uefi_data,
            _ => no_member(index),
        }
    }
}
structure!(GetInstanceUefiDataResult);

#[derive(Clone, Default)]
pub struct GetIpamAddressHistoryRequest {
    pub dry_run: Option<bool>,
    pub cidr: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub vpc_id: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamAddressHistoryRequest`].
pub static GET_IPAM_ADDRESS_HISTORY_REQUEST: StructDesc = StructDesc { name: "GetIpamAddressHistoryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "IpamScopeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "StartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EndTime", query: "EndTime", xml: "EndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamAddressHistoryRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_ADDRESS_HISTORY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.cidr,
            2 => &self.ipam_scope_id,
            3 => &self.vpc_id,
            4 => &self.start_time,
            5 => &self.end_time,
            6 => &self.max_results,
            7 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.cidr,
            2 => &mut self.ipam_scope_id,
            3 => &mut self.vpc_id,
            4 => &mut self.start_time,
            5 => &mut self.end_time,
            6 => &mut self.max_results,
            7 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamAddressHistoryRequest);

#[derive(Clone, Default)]
pub struct GetIpamAddressHistoryResult {
    pub history_records: Vec<IpamAddressHistoryRecord>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamAddressHistoryResult`].
pub static GET_IPAM_ADDRESS_HISTORY_RESULT: StructDesc = StructDesc { name: "GetIpamAddressHistoryResult", members: &[
    Member { name: "HistoryRecords", query: "HistoryRecordSet", xml: "historyRecordSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_ADDRESS_HISTORY_RECORD) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamAddressHistoryResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_ADDRESS_HISTORY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.history_records,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.history_records,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamAddressHistoryResult);

#[derive(Clone, Default)]
pub struct GetIpamDiscoveredAccountsRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_id: Option<String>,
    pub discovery_region: Option<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`GetIpamDiscoveredAccountsRequest`].
pub static GET_IPAM_DISCOVERED_ACCOUNTS_REQUEST: StructDesc = StructDesc { name: "GetIpamDiscoveredAccountsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "IpamResourceDiscoveryId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DiscoveryRegion", query: "DiscoveryRegion", xml: "DiscoveryRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for GetIpamDiscoveredAccountsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_DISCOVERED_ACCOUNTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_id,
            2 => &self.discovery_region,
            3 => &self.filters,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_id,
            2 => &mut self.discovery_region,
            3 => &mut self.filters,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamDiscoveredAccountsRequest);

#[derive(Clone, Default)]
pub struct GetIpamDiscoveredAccountsResult {
    pub ipam_discovered_accounts: Vec<IpamDiscoveredAccount>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamDiscoveredAccountsResult`].
pub static GET_IPAM_DISCOVERED_ACCOUNTS_RESULT: StructDesc = StructDesc { name: "GetIpamDiscoveredAccountsResult", members: &[
    Member { name: "IpamDiscoveredAccounts", query: "IpamDiscoveredAccountSet", xml: "ipamDiscoveredAccountSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_DISCOVERED_ACCOUNT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamDiscoveredAccountsResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_DISCOVERED_ACCOUNTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_discovered_accounts,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_discovered_accounts,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamDiscoveredAccountsResult);

#[derive(Clone, Default)]
pub struct GetIpamDiscoveredPublicAddressesRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_id: Option<String>,
    pub address_region: Option<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`GetIpamDiscoveredPublicAddressesRequest`].
pub static GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_REQUEST: StructDesc = StructDesc { name: "GetIpamDiscoveredPublicAddressesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "IpamResourceDiscoveryId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AddressRegion", query: "AddressRegion", xml: "AddressRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for GetIpamDiscoveredPublicAddressesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_id,
            2 => &self.address_region,
            3 => &self.filters,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_id,
            2 => &mut self.address_region,
            3 => &mut self.filters,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamDiscoveredPublicAddressesRequest);

#[derive(Clone, Default)]
pub struct GetIpamDiscoveredPublicAddressesResult {
    pub ipam_discovered_public_addresses: Vec<IpamDiscoveredPublicAddress>,
    pub oldest_sample_time: Option<Timestamp>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamDiscoveredPublicAddressesResult`].
pub static GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_RESULT: StructDesc = StructDesc { name: "GetIpamDiscoveredPublicAddressesResult", members: &[
    Member { name: "IpamDiscoveredPublicAddresses", query: "IpamDiscoveredPublicAddressSet", xml: "ipamDiscoveredPublicAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_DISCOVERED_PUBLIC_ADDRESS) }) },
    Member { name: "OldestSampleTime", query: "OldestSampleTime", xml: "oldestSampleTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamDiscoveredPublicAddressesResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_discovered_public_addresses,
            1 => &self.oldest_sample_time,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_discovered_public_addresses,
            1 => &mut self.oldest_sample_time,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamDiscoveredPublicAddressesResult);

#[derive(Clone, Default)]
pub struct GetIpamDiscoveredResourceCidrsRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_id: Option<String>,
    pub resource_region: Option<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`GetIpamDiscoveredResourceCidrsRequest`].
pub static GET_IPAM_DISCOVERED_RESOURCE_CIDRS_REQUEST: StructDesc = StructDesc { name: "GetIpamDiscoveredResourceCidrsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "IpamResourceDiscoveryId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "ResourceRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for GetIpamDiscoveredResourceCidrsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_DISCOVERED_RESOURCE_CIDRS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_id,
            2 => &self.resource_region,
            3 => &self.filters,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_id,
            2 => &mut self.resource_region,
            3 => &mut self.filters,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamDiscoveredResourceCidrsRequest);

#[derive(Clone, Default)]
pub struct GetIpamDiscoveredResourceCidrsResult {
    pub ipam_discovered_resource_cidrs: Vec<IpamDiscoveredResourceCidr>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamDiscoveredResourceCidrsResult`].
pub static GET_IPAM_DISCOVERED_RESOURCE_CIDRS_RESULT: StructDesc = StructDesc { name: "GetIpamDiscoveredResourceCidrsResult", members: &[
    Member { name: "IpamDiscoveredResourceCidrs", query: "IpamDiscoveredResourceCidrSet", xml: "ipamDiscoveredResourceCidrSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_DISCOVERED_RESOURCE_CIDR) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamDiscoveredResourceCidrsResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_DISCOVERED_RESOURCE_CIDRS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_discovered_resource_cidrs,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_discovered_resource_cidrs,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamDiscoveredResourceCidrsResult);

#[derive(Clone, Default)]
pub struct GetIpamPolicyAllocationRulesRequest {
    pub dry_run: Option<bool>,
    pub ipam_policy_id: Option<String>,
    pub filters: Vec<Filter>,
    pub locale: Option<String>,
    pub resource_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPolicyAllocationRulesRequest`].
pub static GET_IPAM_POLICY_ALLOCATION_RULES_REQUEST: StructDesc = StructDesc { name: "GetIpamPolicyAllocationRulesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "IpamPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "Locale", query: "Locale", xml: "Locale", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_policy_resource_type::DESC) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPolicyAllocationRulesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POLICY_ALLOCATION_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_policy_id,
            2 => &self.filters,
            3 => &self.locale,
            4 => &self.resource_type,
            5 => &self.max_results,
            6 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_policy_id,
            2 => &mut self.filters,
            3 => &mut self.locale,
            4 => &mut self.resource_type,
            5 => &mut self.max_results,
            6 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPolicyAllocationRulesRequest);

#[derive(Clone, Default)]
pub struct GetIpamPolicyAllocationRulesResult {
    pub ipam_policy_documents: Vec<IpamPolicyDocument>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPolicyAllocationRulesResult`].
pub static GET_IPAM_POLICY_ALLOCATION_RULES_RESULT: StructDesc = StructDesc { name: "GetIpamPolicyAllocationRulesResult", members: &[
    Member { name: "IpamPolicyDocuments", query: "IpamPolicyDocumentSet", xml: "ipamPolicyDocumentSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POLICY_DOCUMENT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPolicyAllocationRulesResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POLICY_ALLOCATION_RULES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_policy_documents,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_policy_documents,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPolicyAllocationRulesResult);

#[derive(Clone, Default)]
pub struct GetIpamPolicyOrganizationTargetsRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_policy_id: Option<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`GetIpamPolicyOrganizationTargetsRequest`].
pub static GET_IPAM_POLICY_ORGANIZATION_TARGETS_REQUEST: StructDesc = StructDesc { name: "GetIpamPolicyOrganizationTargetsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "IpamPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for GetIpamPolicyOrganizationTargetsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POLICY_ORGANIZATION_TARGETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.ipam_policy_id,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.ipam_policy_id,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPolicyOrganizationTargetsRequest);

#[derive(Clone, Default)]
pub struct GetIpamPolicyOrganizationTargetsResult {
    pub organization_targets: Vec<IpamPolicyOrganizationTarget>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPolicyOrganizationTargetsResult`].
pub static GET_IPAM_POLICY_ORGANIZATION_TARGETS_RESULT: StructDesc = StructDesc { name: "GetIpamPolicyOrganizationTargetsResult", members: &[
    Member { name: "OrganizationTargets", query: "OrganizationTargetSet", xml: "organizationTargetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POLICY_ORGANIZATION_TARGET) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPolicyOrganizationTargetsResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POLICY_ORGANIZATION_TARGETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.organization_targets,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.organization_targets,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPolicyOrganizationTargetsResult);

#[derive(Clone, Default)]
pub struct GetIpamPoolAllocationsRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub ipam_pool_allocation_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPoolAllocationsRequest`].
pub static GET_IPAM_POOL_ALLOCATIONS_REQUEST: StructDesc = StructDesc { name: "GetIpamPoolAllocationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolAllocationId", query: "IpamPoolAllocationId", xml: "IpamPoolAllocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1000, max: 100000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPoolAllocationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POOL_ALLOCATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.ipam_pool_allocation_id,
            3 => &self.filters,
            4 => &self.max_results,
            5 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.ipam_pool_allocation_id,
            3 => &mut self.filters,
            4 => &mut self.max_results,
            5 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPoolAllocationsRequest);

#[derive(Clone, Default)]
pub struct GetIpamPoolAllocationsResult {
    pub ipam_pool_allocations: Vec<IpamPoolAllocation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPoolAllocationsResult`].
pub static GET_IPAM_POOL_ALLOCATIONS_RESULT: StructDesc = StructDesc { name: "GetIpamPoolAllocationsResult", members: &[
    Member { name: "IpamPoolAllocations", query: "IpamPoolAllocationSet", xml: "ipamPoolAllocationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POOL_ALLOCATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPoolAllocationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POOL_ALLOCATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_pool_allocations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_pool_allocations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPoolAllocationsResult);

#[derive(Clone, Default)]
pub struct GetIpamPoolCidrsRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPoolCidrsRequest`].
pub static GET_IPAM_POOL_CIDRS_REQUEST: StructDesc = StructDesc { name: "GetIpamPoolCidrsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPoolCidrsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POOL_CIDRS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPoolCidrsRequest);

#[derive(Clone, Default)]
pub struct GetIpamPoolCidrsResult {
    pub ipam_pool_cidrs: Vec<IpamPoolCidr>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPoolCidrsResult`].
pub static GET_IPAM_POOL_CIDRS_RESULT: StructDesc = StructDesc { name: "GetIpamPoolCidrsResult", members: &[
    Member { name: "IpamPoolCidrs", query: "IpamPoolCidrSet", xml: "ipamPoolCidrSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_POOL_CIDR) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPoolCidrsResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_POOL_CIDRS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_pool_cidrs,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_pool_cidrs,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPoolCidrsResult);

#[derive(Clone, Default)]
pub struct GetIpamPrefixListResolverRulesRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPrefixListResolverRulesRequest`].
pub static GET_IPAM_PREFIX_LIST_RESOLVER_RULES_REQUEST: StructDesc = StructDesc { name: "GetIpamPrefixListResolverRulesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPrefixListResolverRulesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_PREFIX_LIST_RESOLVER_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_id,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_id,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPrefixListResolverRulesRequest);

#[derive(Clone, Default)]
pub struct GetIpamPrefixListResolverRulesResult {
    pub rules: Vec<IpamPrefixListResolverRule>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPrefixListResolverRulesResult`].
pub static GET_IPAM_PREFIX_LIST_RESOLVER_RULES_RESULT: StructDesc = StructDesc { name: "GetIpamPrefixListResolverRulesResult", members: &[
    Member { name: "Rules", query: "RuleSet", xml: "ruleSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_RULE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPrefixListResolverRulesResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_PREFIX_LIST_RESOLVER_RULES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.rules,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.rules,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPrefixListResolverRulesResult);

#[derive(Clone, Default)]
pub struct GetIpamPrefixListResolverVersionEntriesRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_id: Option<String>,
    pub ipam_prefix_list_resolver_version: Option<i64>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPrefixListResolverVersionEntriesRequest`].
pub static GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_REQUEST: StructDesc = StructDesc { name: "GetIpamPrefixListResolverVersionEntriesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverVersion", query: "IpamPrefixListResolverVersion", xml: "IpamPrefixListResolverVersion", required: true, sensitive: false, kind: I64 },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPrefixListResolverVersionEntriesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_id,
            2 => &self.ipam_prefix_list_resolver_version,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_id,
            2 => &mut self.ipam_prefix_list_resolver_version,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPrefixListResolverVersionEntriesRequest);

#[derive(Clone, Default)]
pub struct GetIpamPrefixListResolverVersionEntriesResult {
    pub entries: Vec<IpamPrefixListResolverVersionEntry>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPrefixListResolverVersionEntriesResult`].
pub static GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_RESULT: StructDesc = StructDesc { name: "GetIpamPrefixListResolverVersionEntriesResult", members: &[
    Member { name: "Entries", query: "EntrySet", xml: "entrySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPrefixListResolverVersionEntriesResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.entries,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.entries,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPrefixListResolverVersionEntriesResult);

#[derive(Clone, Default)]
pub struct GetIpamPrefixListResolverVersionsRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_id: Option<String>,
    pub ipam_prefix_list_resolver_versions: Vec<i64>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPrefixListResolverVersionsRequest`].
pub static GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_REQUEST: StructDesc = StructDesc { name: "GetIpamPrefixListResolverVersionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPrefixListResolverVersions", query: "IpamPrefixListResolverVersion", xml: "IpamPrefixListResolverVersion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: I64 }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPrefixListResolverVersionsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_id,
            2 => &self.ipam_prefix_list_resolver_versions,
            3 => &self.max_results,
            4 => &self.filters,
            5 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_id,
            2 => &mut self.ipam_prefix_list_resolver_versions,
            3 => &mut self.max_results,
            4 => &mut self.filters,
            5 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPrefixListResolverVersionsRequest);

#[derive(Clone, Default)]
pub struct GetIpamPrefixListResolverVersionsResult {
    pub ipam_prefix_list_resolver_versions: Vec<IpamPrefixListResolverVersion>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetIpamPrefixListResolverVersionsResult`].
pub static GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_RESULT: StructDesc = StructDesc { name: "GetIpamPrefixListResolverVersionsResult", members: &[
    Member { name: "IpamPrefixListResolverVersions", query: "IpamPrefixListResolverVersionSet", xml: "ipamPrefixListResolverVersionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_VERSION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamPrefixListResolverVersionsResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_prefix_list_resolver_versions,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_prefix_list_resolver_versions,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamPrefixListResolverVersionsResult);

#[derive(Clone, Default)]
pub struct GetIpamResourceCidrsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub ipam_scope_id: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub resource_tag: Option<RequestIpamResourceTag>,
    pub resource_owner: Option<String>,
}
/// Descriptor of [`GetIpamResourceCidrsRequest`].
pub static GET_IPAM_RESOURCE_CIDRS_REQUEST: StructDesc = StructDesc { name: "GetIpamResourceCidrsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "IpamScopeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceId", query: "ResourceId", xml: "ResourceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_resource_type::DESC) },
    Member { name: "ResourceTag", query: "ResourceTag", xml: "ResourceTag", required: false, sensitive: false, kind: Kind::Struct(&REQUEST_IPAM_RESOURCE_TAG) },
    Member { name: "ResourceOwner", query: "ResourceOwner", xml: "ResourceOwner", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetIpamResourceCidrsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_RESOURCE_CIDRS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.ipam_scope_id,
            5 => &self.ipam_pool_id,
            6 => &self.resource_id,
            7 => &self.resource_type,
            8 => &self.resource_tag,
            9 => &self.resource_owner,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.ipam_scope_id,
            5 => &mut self.ipam_pool_id,
            6 => &mut self.resource_id,
            7 => &mut self.resource_type,
            8 => &mut self.resource_tag,
            9 => &mut self.resource_owner,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamResourceCidrsRequest);

#[derive(Clone, Default)]
pub struct GetIpamResourceCidrsResult {
    pub next_token: Option<String>,
    pub ipam_resource_cidrs: Vec<IpamResourceCidr>,
}
/// Descriptor of [`GetIpamResourceCidrsResult`].
pub static GET_IPAM_RESOURCE_CIDRS_RESULT: StructDesc = StructDesc { name: "GetIpamResourceCidrsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamResourceCidrs", query: "IpamResourceCidrSet", xml: "ipamResourceCidrSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPAM_RESOURCE_CIDR) }) },
] };
impl Structure for GetIpamResourceCidrsResult {
    fn desc(&self) -> &'static StructDesc { &GET_IPAM_RESOURCE_CIDRS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.ipam_resource_cidrs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.ipam_resource_cidrs,
            _ => no_member(index),
        }
    }
}
structure!(GetIpamResourceCidrsResult);

#[derive(Clone, Default)]
pub struct GetLaunchTemplateDataRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
}
/// Descriptor of [`GetLaunchTemplateDataRequest`].
pub static GET_LAUNCH_TEMPLATE_DATA_REQUEST: StructDesc = StructDesc { name: "GetLaunchTemplateDataRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetLaunchTemplateDataRequest {
    fn desc(&self) -> &'static StructDesc { &GET_LAUNCH_TEMPLATE_DATA_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            _ => no_member(index),
        }
    }
}
structure!(GetLaunchTemplateDataRequest);

#[derive(Clone, Default)]
pub struct GetLaunchTemplateDataResult {
    pub launch_template_data: Option<ResponseLaunchTemplateData>,
}
/// Descriptor of [`GetLaunchTemplateDataResult`].
pub static GET_LAUNCH_TEMPLATE_DATA_RESULT: StructDesc = StructDesc { name: "GetLaunchTemplateDataResult", members: &[
    Member { name: "LaunchTemplateData", query: "LaunchTemplateData", xml: "launchTemplateData", required: false, sensitive: false, kind: Kind::Struct(&RESPONSE_LAUNCH_TEMPLATE_DATA) },
] };
impl Structure for GetLaunchTemplateDataResult {
    fn desc(&self) -> &'static StructDesc { &GET_LAUNCH_TEMPLATE_DATA_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_data,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_data,
            _ => no_member(index),
        }
    }
}
structure!(GetLaunchTemplateDataResult);

#[derive(Clone, Default)]
pub struct GetManagedPrefixListAssociationsRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetManagedPrefixListAssociationsRequest`].
pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "GetManagedPrefixListAssociationsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 255 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetManagedPrefixListAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.prefix_list_id,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.prefix_list_id,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetManagedPrefixListAssociationsRequest);

#[derive(Clone, Default)]
pub struct GetManagedPrefixListAssociationsResult {
    pub prefix_list_associations: Vec<PrefixListAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetManagedPrefixListAssociationsResult`].
pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "GetManagedPrefixListAssociationsResult", members: &[
    Member { name: "PrefixListAssociations", query: "PrefixListAssociationSet", xml: "prefixListAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PREFIX_LIST_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetManagedPrefixListAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.prefix_list_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.prefix_list_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetManagedPrefixListAssociationsResult);

#[derive(Clone, Default)]
pub struct GetManagedPrefixListEntriesRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub target_version: Option<i64>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetManagedPrefixListEntriesRequest`].
pub static GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST: StructDesc = StructDesc { name: "GetManagedPrefixListEntriesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetVersion", query: "TargetVersion", xml: "TargetVersion", required: false, sensitive: false, kind: I64 },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetManagedPrefixListEntriesRequest {
    fn desc(&self) -> &'static StructDesc { &GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.prefix_list_id,
            2 => &self.target_version,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.prefix_list_id,
            2 => &mut self.target_version,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetManagedPrefixListEntriesRequest);

#[derive(Clone, Default)]
pub struct GetManagedPrefixListEntriesResult {
    pub entries: Vec<PrefixListEntry>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetManagedPrefixListEntriesResult`].
pub static GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT: StructDesc = StructDesc { name: "GetManagedPrefixListEntriesResult", members: &[
    Member { name: "Entries", query: "EntrySet", xml: "entrySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PREFIX_LIST_ENTRY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetManagedPrefixListEntriesResult {
    fn desc(&self) -> &'static StructDesc { &GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.entries,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.entries,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetManagedPrefixListEntriesResult);

#[derive(Clone, Default)]
pub struct GetManagedResourceVisibilityRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetManagedResourceVisibilityRequest`].
pub static GET_MANAGED_RESOURCE_VISIBILITY_REQUEST: StructDesc = StructDesc { name: "GetManagedResourceVisibilityRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetManagedResourceVisibilityRequest {
    fn desc(&self) -> &'static StructDesc { &GET_MANAGED_RESOURCE_VISIBILITY_REQUEST }
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
structure!(GetManagedResourceVisibilityRequest);

#[derive(Clone, Default)]
pub struct GetManagedResourceVisibilityResult {
    pub visibility: Option<ManagedResourceVisibilitySettings>,
}
/// Descriptor of [`GetManagedResourceVisibilityResult`].
pub static GET_MANAGED_RESOURCE_VISIBILITY_RESULT: StructDesc = StructDesc { name: "GetManagedResourceVisibilityResult", members: &[
    Member { name: "Visibility", query: "Visibility", xml: "visibility", required: false, sensitive: false, kind: Kind::Struct(&MANAGED_RESOURCE_VISIBILITY_SETTINGS) },
] };
impl Structure for GetManagedResourceVisibilityResult {
    fn desc(&self) -> &'static StructDesc { &GET_MANAGED_RESOURCE_VISIBILITY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.visibility,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.visibility,
            _ => no_member(index),
        }
    }
}
structure!(GetManagedResourceVisibilityResult);

#[derive(Clone, Default)]
pub struct GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
    pub network_insights_access_scope_analysis_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetNetworkInsightsAccessScopeAnalysisFindingsRequest`].
pub static GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_REQUEST: StructDesc = StructDesc { name: "GetNetworkInsightsAccessScopeAnalysisFindingsRequest", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysisId", query: "NetworkInsightsAccessScopeAnalysisId", xml: "NetworkInsightsAccessScopeAnalysisId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis_id,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis_id,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetNetworkInsightsAccessScopeAnalysisFindingsRequest);

#[derive(Clone, Default)]
pub struct GetNetworkInsightsAccessScopeAnalysisFindingsResult {
    pub network_insights_access_scope_analysis_id: Option<String>,
    pub analysis_status: Option<String>,
    pub analysis_findings: Vec<AccessScopeAnalysisFinding>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetNetworkInsightsAccessScopeAnalysisFindingsResult`].
pub static GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_RESULT: StructDesc = StructDesc { name: "GetNetworkInsightsAccessScopeAnalysisFindingsResult", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysisId", query: "NetworkInsightsAccessScopeAnalysisId", xml: "networkInsightsAccessScopeAnalysisId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AnalysisStatus", query: "AnalysisStatus", xml: "analysisStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::analysis_status::DESC) },
    Member { name: "AnalysisFindings", query: "AnalysisFindingSet", xml: "analysisFindingSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACCESS_SCOPE_ANALYSIS_FINDING) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetNetworkInsightsAccessScopeAnalysisFindingsResult {
    fn desc(&self) -> &'static StructDesc { &GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis_id,
            1 => &self.analysis_status,
            2 => &self.analysis_findings,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis_id,
            1 => &mut self.analysis_status,
            2 => &mut self.analysis_findings,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetNetworkInsightsAccessScopeAnalysisFindingsResult);

#[derive(Clone, Default)]
pub struct GetNetworkInsightsAccessScopeContentRequest {
    pub network_insights_access_scope_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetNetworkInsightsAccessScopeContentRequest`].
pub static GET_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_REQUEST: StructDesc = StructDesc { name: "GetNetworkInsightsAccessScopeContentRequest", members: &[
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "NetworkInsightsAccessScopeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetNetworkInsightsAccessScopeContentRequest {
    fn desc(&self) -> &'static StructDesc { &GET_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetNetworkInsightsAccessScopeContentRequest);

#[derive(Clone, Default)]
pub struct GetNetworkInsightsAccessScopeContentResult {
    pub network_insights_access_scope_content: Option<NetworkInsightsAccessScopeContent>,
}
/// Descriptor of [`GetNetworkInsightsAccessScopeContentResult`].
pub static GET_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_RESULT: StructDesc = StructDesc { name: "GetNetworkInsightsAccessScopeContentResult", members: &[
    Member { name: "NetworkInsightsAccessScopeContent", query: "NetworkInsightsAccessScopeContent", xml: "networkInsightsAccessScopeContent", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT) },
] };
impl Structure for GetNetworkInsightsAccessScopeContentResult {
    fn desc(&self) -> &'static StructDesc { &GET_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_content,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_content,
            _ => no_member(index),
        }
    }
}
structure!(GetNetworkInsightsAccessScopeContentResult);

#[derive(Clone, Default)]
pub struct GetPasswordDataRequest {
    pub instance_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetPasswordDataRequest`].
pub static GET_PASSWORD_DATA_REQUEST: StructDesc = StructDesc { name: "GetPasswordDataRequest", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetPasswordDataRequest {
    fn desc(&self) -> &'static StructDesc { &GET_PASSWORD_DATA_REQUEST }
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
structure!(GetPasswordDataRequest);

#[derive(Clone, Default)]
pub struct GetPasswordDataResult {
    pub instance_id: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub password_data: Option<String>,
}
/// Descriptor of [`GetPasswordDataResult`].
pub static GET_PASSWORD_DATA_RESULT: StructDesc = StructDesc { name: "GetPasswordDataResult", members: &[
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Timestamp", query: "Timestamp", xml: "timestamp", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "PasswordData", query: "PasswordData", xml: "passwordData", required: false, sensitive: true, kind: Kind::Str },
] };
impl Structure for GetPasswordDataResult {
    fn desc(&self) -> &'static StructDesc { &GET_PASSWORD_DATA_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_id,
            1 => &self.timestamp,
            2 => &self.password_data,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_id,
            1 => &mut self.timestamp,
            2 => &mut self.password_data,
            _ => no_member(index),
        }
    }
}
structure!(GetPasswordDataResult);

#[derive(Clone, Default)]
pub struct GetReservedInstancesExchangeQuoteRequest {
    pub dry_run: Option<bool>,
    pub reserved_instance_ids: Vec<String>,
    pub target_configurations: Vec<TargetConfigurationRequest>,
}
/// Descriptor of [`GetReservedInstancesExchangeQuoteRequest`].
pub static GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_REQUEST: StructDesc = StructDesc { name: "GetReservedInstancesExchangeQuoteRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ReservedInstanceIds", query: "ReservedInstanceId", xml: "ReservedInstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "ReservedInstanceId", kind: Kind::Str }) },
    Member { name: "TargetConfigurations", query: "TargetConfiguration", xml: "TargetConfiguration", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "TargetConfigurationRequest", kind: Kind::Struct(&TARGET_CONFIGURATION_REQUEST) }) },
] };
impl Structure for GetReservedInstancesExchangeQuoteRequest {
    fn desc(&self) -> &'static StructDesc { &GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.reserved_instance_ids,
            2 => &self.target_configurations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.reserved_instance_ids,
            2 => &mut self.target_configurations,
            _ => no_member(index),
        }
    }
}
structure!(GetReservedInstancesExchangeQuoteRequest);

#[derive(Clone, Default)]
pub struct GetReservedInstancesExchangeQuoteResult {
    pub currency_code: Option<String>,
    pub is_valid_exchange: Option<bool>,
    pub output_reserved_instances_will_expire_at: Option<Timestamp>,
    pub payment_due: Option<String>,
    pub reserved_instance_value_rollup: Option<ReservationValue>,
    pub reserved_instance_value_set: Vec<ReservedInstanceReservationValue>,
    pub target_configuration_value_rollup: Option<ReservationValue>,
    pub target_configuration_value_set: Vec<TargetReservationValue>,
    pub validation_failure_reason: Option<String>,
}
/// Descriptor of [`GetReservedInstancesExchangeQuoteResult`].
pub static GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT: StructDesc = StructDesc { name: "GetReservedInstancesExchangeQuoteResult", members: &[
    Member { name: "CurrencyCode", query: "CurrencyCode", xml: "currencyCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IsValidExchange", query: "IsValidExchange", xml: "isValidExchange", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "OutputReservedInstancesWillExpireAt", query: "OutputReservedInstancesWillExpireAt", xml: "outputReservedInstancesWillExpireAt", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "PaymentDue", query: "PaymentDue", xml: "paymentDue", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReservedInstanceValueRollup", query: "ReservedInstanceValueRollup", xml: "reservedInstanceValueRollup", required: false, sensitive: false, kind: Kind::Struct(&RESERVATION_VALUE) },
    Member { name: "ReservedInstanceValueSet", query: "ReservedInstanceValueSet", xml: "reservedInstanceValueSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCE_RESERVATION_VALUE) }) },
    Member { name: "TargetConfigurationValueRollup", query: "TargetConfigurationValueRollup", xml: "targetConfigurationValueRollup", required: false, sensitive: false, kind: Kind::Struct(&RESERVATION_VALUE) },
    Member { name: "TargetConfigurationValueSet", query: "TargetConfigurationValueSet", xml: "targetConfigurationValueSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TARGET_RESERVATION_VALUE) }) },
    Member { name: "ValidationFailureReason", query: "ValidationFailureReason", xml: "validationFailureReason", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetReservedInstancesExchangeQuoteResult {
    fn desc(&self) -> &'static StructDesc { &GET_RESERVED_INSTANCES_EXCHANGE_QUOTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.currency_code,
            1 => &self.is_valid_exchange,
            2 => &self.output_reserved_instances_will_expire_at,
            3 => &self.payment_due,
            4 => &self.reserved_instance_value_rollup,
            5 => &self.reserved_instance_value_set,
            6 => &self.target_configuration_value_rollup,
            7 => &self.target_configuration_value_set,
            8 => &self.validation_failure_reason,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.currency_code,
            1 => &mut self.is_valid_exchange,
            2 => &mut self.output_reserved_instances_will_expire_at,
            3 => &mut self.payment_due,
            4 => &mut self.reserved_instance_value_rollup,
            5 => &mut self.reserved_instance_value_set,
            6 => &mut self.target_configuration_value_rollup,
            7 => &mut self.target_configuration_value_set,
            8 => &mut self.validation_failure_reason,
            _ => no_member(index),
        }
    }
}
structure!(GetReservedInstancesExchangeQuoteResult);

#[derive(Clone, Default)]
pub struct GetRouteServerAssociationsRequest {
    pub route_server_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetRouteServerAssociationsRequest`].
pub static GET_ROUTE_SERVER_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "GetRouteServerAssociationsRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetRouteServerAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ROUTE_SERVER_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetRouteServerAssociationsRequest);

#[derive(Clone, Default)]
pub struct GetRouteServerAssociationsResult {
    pub route_server_associations: Vec<RouteServerAssociation>,
}
/// Descriptor of [`GetRouteServerAssociationsResult`].
pub static GET_ROUTE_SERVER_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "GetRouteServerAssociationsResult", members: &[
    Member { name: "RouteServerAssociations", query: "RouteServerAssociationSet", xml: "routeServerAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_SERVER_ASSOCIATION) }) },
] };
impl Structure for GetRouteServerAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_ROUTE_SERVER_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_associations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_associations,
            _ => no_member(index),
        }
    }
}
structure!(GetRouteServerAssociationsResult);

#[derive(Clone, Default)]
pub struct GetRouteServerPropagationsRequest {
    pub route_server_id: Option<String>,
    pub route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetRouteServerPropagationsRequest`].
pub static GET_ROUTE_SERVER_PROPAGATIONS_REQUEST: StructDesc = StructDesc { name: "GetRouteServerPropagationsRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "RouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetRouteServerPropagationsRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ROUTE_SERVER_PROPAGATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.route_table_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.route_table_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetRouteServerPropagationsRequest);

#[derive(Clone, Default)]
pub struct GetRouteServerPropagationsResult {
    pub route_server_propagations: Vec<RouteServerPropagation>,
}
/// Descriptor of [`GetRouteServerPropagationsResult`].
pub static GET_ROUTE_SERVER_PROPAGATIONS_RESULT: StructDesc = StructDesc { name: "GetRouteServerPropagationsResult", members: &[
    Member { name: "RouteServerPropagations", query: "RouteServerPropagationSet", xml: "routeServerPropagationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_SERVER_PROPAGATION) }) },
] };
impl Structure for GetRouteServerPropagationsResult {
    fn desc(&self) -> &'static StructDesc { &GET_ROUTE_SERVER_PROPAGATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_propagations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_propagations,
            _ => no_member(index),
        }
    }
}
structure!(GetRouteServerPropagationsResult);

#[derive(Clone, Default)]
pub struct GetRouteServerRoutingDatabaseRequest {
    pub route_server_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`GetRouteServerRoutingDatabaseRequest`].
pub static GET_ROUTE_SERVER_ROUTING_DATABASE_REQUEST: StructDesc = StructDesc { name: "GetRouteServerRoutingDatabaseRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for GetRouteServerRoutingDatabaseRequest {
    fn desc(&self) -> &'static StructDesc { &GET_ROUTE_SERVER_ROUTING_DATABASE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(GetRouteServerRoutingDatabaseRequest);

#[derive(Clone, Default)]
pub struct GetRouteServerRoutingDatabaseResult {
    pub are_routes_persisted: Option<bool>,
    pub routes: Vec<RouteServerRoute>,
    pub next_token: Option<String>,
}
/// Descriptor of [`GetRouteServerRoutingDatabaseResult`].
pub static GET_ROUTE_SERVER_ROUTING_DATABASE_RESULT: StructDesc = StructDesc { name: "GetRouteServerRoutingDatabaseResult", members: &[
    Member { name: "AreRoutesPersisted", query: "AreRoutesPersisted", xml: "areRoutesPersisted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Routes", query: "RouteSet", xml: "routeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ROUTE_SERVER_ROUTE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetRouteServerRoutingDatabaseResult {
    fn desc(&self) -> &'static StructDesc { &GET_ROUTE_SERVER_ROUTING_DATABASE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.are_routes_persisted,
            1 => &self.routes,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.are_routes_persisted,
            1 => &mut self.routes,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(GetRouteServerRoutingDatabaseResult);

#[derive(Clone, Default)]
pub struct GetSecurityGroupsForVpcRequest {
    pub vpc_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`GetSecurityGroupsForVpcRequest`].
pub static GET_SECURITY_GROUPS_FOR_VPC_REQUEST: StructDesc = StructDesc { name: "GetSecurityGroupsForVpcRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for GetSecurityGroupsForVpcRequest {
    fn desc(&self) -> &'static StructDesc { &GET_SECURITY_GROUPS_FOR_VPC_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_id,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_id,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(GetSecurityGroupsForVpcRequest);
