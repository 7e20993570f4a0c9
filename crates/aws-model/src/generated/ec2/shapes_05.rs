// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures CreateInstanceExportTaskRequest to CreatePublicIpv4PoolResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct CreateInstanceExportTaskRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub description: Option<String>,
    pub instance_id: Option<String>,
    pub target_environment: Option<String>,
    pub export_to_s3_task: Option<ExportToS3TaskSpecification>,
}
/// Descriptor of [`CreateInstanceExportTaskRequest`].
pub static CREATE_INSTANCE_EXPORT_TASK_REQUEST: StructDesc = StructDesc { name: "CreateInstanceExportTaskRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceId", query: "InstanceId", xml: "instanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetEnvironment", query: "TargetEnvironment", xml: "targetEnvironment", required: true, sensitive: false, kind: Kind::Enum(&enums::export_environment::DESC) },
    Member { name: "ExportToS3Task", query: "ExportToS3", xml: "exportToS3", required: true, sensitive: false, kind: Kind::Struct(&EXPORT_TO_S3_TASK_SPECIFICATION) },
] };
impl Structure for CreateInstanceExportTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_INSTANCE_EXPORT_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.description,
            2 => &self.instance_id,
            3 => &self.target_environment,
            4 => &self.export_to_s3_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.description,
            2 => &mut self.instance_id,
            3 => &mut self.target_environment,
            4 => &mut self.export_to_s3_task,
            _ => no_member(index),
        }
    }
}
structure!(CreateInstanceExportTaskRequest);

#[derive(Clone, Default)]
pub struct CreateInstanceExportTaskResult {
    pub export_task: Option<ExportTask>,
}
/// Descriptor of [`CreateInstanceExportTaskResult`].
pub static CREATE_INSTANCE_EXPORT_TASK_RESULT: StructDesc = StructDesc { name: "CreateInstanceExportTaskResult", members: &[
    Member { name: "ExportTask", query: "ExportTask", xml: "exportTask", required: false, sensitive: false, kind: Kind::Struct(&EXPORT_TASK) },
] };
impl Structure for CreateInstanceExportTaskResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_INSTANCE_EXPORT_TASK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.export_task,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.export_task,
            _ => no_member(index),
        }
    }
}
structure!(CreateInstanceExportTaskResult);

#[derive(Clone, Default)]
pub struct CreateInternetGatewayRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateInternetGatewayRequest`].
pub static CREATE_INTERNET_GATEWAY_REQUEST: StructDesc = StructDesc { name: "CreateInternetGatewayRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateInternetGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_INTERNET_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateInternetGatewayRequest);

#[derive(Clone, Default)]
pub struct CreateInternetGatewayResult {
    pub internet_gateway: Option<InternetGateway>,
}
/// Descriptor of [`CreateInternetGatewayResult`].
pub static CREATE_INTERNET_GATEWAY_RESULT: StructDesc = StructDesc { name: "CreateInternetGatewayResult", members: &[
    Member { name: "InternetGateway", query: "InternetGateway", xml: "internetGateway", required: false, sensitive: false, kind: Kind::Struct(&INTERNET_GATEWAY) },
] };
impl Structure for CreateInternetGatewayResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_INTERNET_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.internet_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.internet_gateway,
            _ => no_member(index),
        }
    }
}
structure!(CreateInternetGatewayResult);

#[derive(Clone, Default)]
pub struct CreateInterruptibleCapacityReservationAllocationRequest {
    pub capacity_reservation_id: Option<String>,
    pub instance_count: Option<i32>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateInterruptibleCapacityReservationAllocationRequest`].
pub static CREATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_REQUEST: StructDesc = StructDesc { name: "CreateInterruptibleCapacityReservationAllocationRequest", members: &[
    Member { name: "CapacityReservationId", query: "CapacityReservationId", xml: "CapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: true, sensitive: false, kind: I32 },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateInterruptibleCapacityReservationAllocationRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_reservation_id,
            1 => &self.instance_count,
            2 => &self.client_token,
            3 => &self.dry_run,
            4 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_reservation_id,
            1 => &mut self.instance_count,
            2 => &mut self.client_token,
            3 => &mut self.dry_run,
            4 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateInterruptibleCapacityReservationAllocationRequest);

#[derive(Clone, Default)]
pub struct CreateInterruptibleCapacityReservationAllocationResult {
    pub source_capacity_reservation_id: Option<String>,
    pub target_instance_count: Option<i32>,
    pub status: Option<String>,
    pub interruption_type: Option<String>,
}
/// Descriptor of [`CreateInterruptibleCapacityReservationAllocationResult`].
pub static CREATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT: StructDesc = StructDesc { name: "CreateInterruptibleCapacityReservationAllocationResult", members: &[
    Member { name: "SourceCapacityReservationId", query: "SourceCapacityReservationId", xml: "sourceCapacityReservationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetInstanceCount", query: "TargetInstanceCount", xml: "targetInstanceCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::interruptible_capacity_reservation_allocation_status::DESC) },
    Member { name: "InterruptionType", query: "InterruptionType", xml: "interruptionType", required: false, sensitive: false, kind: Kind::Enum(&enums::interruption_type::DESC) },
] };
impl Structure for CreateInterruptibleCapacityReservationAllocationResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_capacity_reservation_id,
            1 => &self.target_instance_count,
            2 => &self.status,
            3 => &self.interruption_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_capacity_reservation_id,
            1 => &mut self.target_instance_count,
            2 => &mut self.status,
            3 => &mut self.interruption_type,
            _ => no_member(index),
        }
    }
}
structure!(CreateInterruptibleCapacityReservationAllocationResult);

#[derive(Clone, Default)]
pub struct CreateIpamExternalResourceVerificationTokenRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateIpamExternalResourceVerificationTokenRequest`].
pub static CREATE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_REQUEST: StructDesc = StructDesc { name: "CreateIpamExternalResourceVerificationTokenRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateIpamExternalResourceVerificationTokenRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.tag_specifications,
            3 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.tag_specifications,
            3 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamExternalResourceVerificationTokenRequest);

#[derive(Clone, Default)]
pub struct CreateIpamExternalResourceVerificationTokenResult {
    pub ipam_external_resource_verification_token: Option<IpamExternalResourceVerificationToken>,
}
/// Descriptor of [`CreateIpamExternalResourceVerificationTokenResult`].
pub static CREATE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_RESULT: StructDesc = StructDesc { name: "CreateIpamExternalResourceVerificationTokenResult", members: &[
    Member { name: "IpamExternalResourceVerificationToken", query: "IpamExternalResourceVerificationToken", xml: "ipamExternalResourceVerificationToken", required: false, sensitive: false, kind: Kind::Struct(&IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN) },
] };
impl Structure for CreateIpamExternalResourceVerificationTokenResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_external_resource_verification_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_external_resource_verification_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamExternalResourceVerificationTokenResult);

#[derive(Clone, Default)]
pub struct CreateIpamPolicyRequest {
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub ipam_id: Option<String>,
}
/// Descriptor of [`CreateIpamPolicyRequest`].
pub static CREATE_IPAM_POLICY_REQUEST: StructDesc = StructDesc { name: "CreateIpamPolicyRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateIpamPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.tag_specifications,
            2 => &self.client_token,
            3 => &self.ipam_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.tag_specifications,
            2 => &mut self.client_token,
            3 => &mut self.ipam_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPolicyRequest);

#[derive(Clone, Default)]
pub struct CreateIpamPolicyResult {
    pub ipam_policy: Option<IpamPolicy>,
}
/// Descriptor of [`CreateIpamPolicyResult`].
pub static CREATE_IPAM_POLICY_RESULT: StructDesc = StructDesc { name: "CreateIpamPolicyResult", members: &[
    Member { name: "IpamPolicy", query: "IpamPolicy", xml: "ipamPolicy", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POLICY) },
] };
impl Structure for CreateIpamPolicyResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_policy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_policy,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPolicyResult);

#[derive(Clone, Default)]
pub struct CreateIpamPoolRequest {
    pub dry_run: Option<bool>,
    pub ipam_scope_id: Option<String>,
    pub locale: Option<String>,
    pub source_ipam_pool_id: Option<String>,
    pub description: Option<String>,
    pub address_family: Option<String>,
    pub auto_import: Option<bool>,
    pub publicly_advertisable: Option<bool>,
    pub allocation_min_netmask_length: Option<i32>,
    pub allocation_max_netmask_length: Option<i32>,
    pub allocation_default_netmask_length: Option<i32>,
    pub allocation_resource_tags: Vec<RequestIpamResourceTag>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub aws_service: Option<String>,
    pub public_ip_source: Option<String>,
    pub source_resource: Option<IpamPoolSourceResourceRequest>,
}
/// Descriptor of [`CreateIpamPoolRequest`].
pub static CREATE_IPAM_POOL_REQUEST: StructDesc = StructDesc { name: "CreateIpamPoolRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "IpamScopeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Locale", query: "Locale", xml: "Locale", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceIpamPoolId", query: "SourceIpamPoolId", xml: "SourceIpamPoolId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressFamily", query: "AddressFamily", xml: "AddressFamily", required: true, sensitive: false, kind: Kind::Enum(&enums::address_family::DESC) },
    Member { name: "AutoImport", query: "AutoImport", xml: "AutoImport", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PubliclyAdvertisable", query: "PubliclyAdvertisable", xml: "PubliclyAdvertisable", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AllocationMinNetmaskLength", query: "AllocationMinNetmaskLength", xml: "AllocationMinNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationMaxNetmaskLength", query: "AllocationMaxNetmaskLength", xml: "AllocationMaxNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationDefaultNetmaskLength", query: "AllocationDefaultNetmaskLength", xml: "AllocationDefaultNetmaskLength", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 128 } },
    Member { name: "AllocationResourceTags", query: "AllocationResourceTag", xml: "AllocationResourceTag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REQUEST_IPAM_RESOURCE_TAG) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AwsService", query: "AwsService", xml: "AwsService", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_aws_service::DESC) },
    Member { name: "PublicIpSource", query: "PublicIpSource", xml: "PublicIpSource", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_pool_public_ip_source::DESC) },
    Member { name: "SourceResource", query: "SourceResource", xml: "SourceResource", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL_SOURCE_RESOURCE_REQUEST) },
] };
impl Structure for CreateIpamPoolRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_POOL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_scope_id,
            2 => &self.locale,
            3 => &self.source_ipam_pool_id,
            4 => &self.description,
            5 => &self.address_family,
            6 => &self.auto_import,
            7 => &self.publicly_advertisable,
            8 => &self.allocation_min_netmask_length,
            9 => &self.allocation_max_netmask_length,
            10 => &self.allocation_default_netmask_length,
            11 => &self.allocation_resource_tags,
            12 => &self.tag_specifications,
            13 => &self.client_token,
            14 => &self.aws_service,
            15 => &self.public_ip_source,
            16 => &self.source_resource,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_scope_id,
            2 => &mut self.locale,
            3 => &mut self.source_ipam_pool_id,
            4 => &mut self.description,
            5 => &mut self.address_family,
            6 => &mut self.auto_import,
            7 => &mut self.publicly_advertisable,
            8 => &mut self.allocation_min_netmask_length,
            9 => &mut self.allocation_max_netmask_length,
            10 => &mut self.allocation_default_netmask_length,
            11 => &mut self.allocation_resource_tags,
            12 => &mut self.tag_specifications,
            13 => &mut self.client_token,
            14 => &mut self.aws_service,
            15 => &mut self.public_ip_source,
            16 => &mut self.source_resource,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPoolRequest);

#[derive(Clone, Default)]
pub struct CreateIpamPoolResult {
    pub ipam_pool: Option<IpamPool>,
}
/// Descriptor of [`CreateIpamPoolResult`].
pub static CREATE_IPAM_POOL_RESULT: StructDesc = StructDesc { name: "CreateIpamPoolResult", members: &[
    Member { name: "IpamPool", query: "IpamPool", xml: "ipamPool", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL) },
] };
impl Structure for CreateIpamPoolResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_POOL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_pool,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_pool,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPoolResult);

#[derive(Clone, Default)]
pub struct CreateIpamPrefixListResolverRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub description: Option<String>,
    pub address_family: Option<String>,
    pub rules: Vec<IpamPrefixListResolverRuleRequest>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateIpamPrefixListResolverRequest`].
pub static CREATE_IPAM_PREFIX_LIST_RESOLVER_REQUEST: StructDesc = StructDesc { name: "CreateIpamPrefixListResolverRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddressFamily", query: "AddressFamily", xml: "AddressFamily", required: true, sensitive: false, kind: Kind::Enum(&enums::address_family::DESC) },
    Member { name: "Rules", query: "Rule", xml: "Rule", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Rule", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateIpamPrefixListResolverRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_PREFIX_LIST_RESOLVER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.description,
            3 => &self.address_family,
            4 => &self.rules,
            5 => &self.tag_specifications,
            6 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.description,
            3 => &mut self.address_family,
            4 => &mut self.rules,
            5 => &mut self.tag_specifications,
            6 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPrefixListResolverRequest);

#[derive(Clone, Default)]
pub struct CreateIpamPrefixListResolverResult {
    pub ipam_prefix_list_resolver: Option<IpamPrefixListResolver>,
}
/// Descriptor of [`CreateIpamPrefixListResolverResult`].
pub static CREATE_IPAM_PREFIX_LIST_RESOLVER_RESULT: StructDesc = StructDesc { name: "CreateIpamPrefixListResolverResult", members: &[
    Member { name: "IpamPrefixListResolver", query: "IpamPrefixListResolver", xml: "ipamPrefixListResolver", required: false, sensitive: false, kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER) },
] };
impl Structure for CreateIpamPrefixListResolverResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_PREFIX_LIST_RESOLVER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_prefix_list_resolver,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_prefix_list_resolver,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPrefixListResolverResult);

#[derive(Clone, Default)]
pub struct CreateIpamPrefixListResolverTargetRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_id: Option<String>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_region: Option<String>,
    pub desired_version: Option<i64>,
    pub track_latest_version: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateIpamPrefixListResolverTargetRequest`].
pub static CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST: StructDesc = StructDesc { name: "CreateIpamPrefixListResolverTargetRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListRegion", query: "PrefixListRegion", xml: "PrefixListRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DesiredVersion", query: "DesiredVersion", xml: "DesiredVersion", required: false, sensitive: false, kind: I64 },
    Member { name: "TrackLatestVersion", query: "TrackLatestVersion", xml: "TrackLatestVersion", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateIpamPrefixListResolverTargetRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_id,
            2 => &self.prefix_list_id,
            3 => &self.prefix_list_region,
            4 => &self.desired_version,
            5 => &self.track_latest_version,
            6 => &self.tag_specifications,
            7 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_id,
            2 => &mut self.prefix_list_id,
            3 => &mut self.prefix_list_region,
            4 => &mut self.desired_version,
            5 => &mut self.track_latest_version,
            6 => &mut self.tag_specifications,
            7 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPrefixListResolverTargetRequest);

#[derive(Clone, Default)]
pub struct CreateIpamPrefixListResolverTargetResult {
    pub ipam_prefix_list_resolver_target: Option<IpamPrefixListResolverTarget>,
}
/// Descriptor of [`CreateIpamPrefixListResolverTargetResult`].
pub static CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT: StructDesc = StructDesc { name: "CreateIpamPrefixListResolverTargetResult", members: &[
    Member { name: "IpamPrefixListResolverTarget", query: "IpamPrefixListResolverTarget", xml: "ipamPrefixListResolverTarget", required: false, sensitive: false, kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_TARGET) },
] };
impl Structure for CreateIpamPrefixListResolverTargetResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_prefix_list_resolver_target,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_prefix_list_resolver_target,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamPrefixListResolverTargetResult);

#[derive(Clone, Default)]
pub struct CreateIpamRequest {
    pub dry_run: Option<bool>,
    pub description: Option<String>,
    pub operating_regions: Vec<AddIpamOperatingRegion>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub tier: Option<String>,
    pub enable_private_gua: Option<bool>,
    pub metered_account: Option<String>,
}
/// Descriptor of [`CreateIpamRequest`].
pub static CREATE_IPAM_REQUEST: StructDesc = StructDesc { name: "CreateIpamRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OperatingRegions", query: "OperatingRegion", xml: "OperatingRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADD_IPAM_OPERATING_REGION) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tier", query: "Tier", xml: "Tier", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_tier::DESC) },
    Member { name: "EnablePrivateGua", query: "EnablePrivateGua", xml: "EnablePrivateGua", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MeteredAccount", query: "MeteredAccount", xml: "MeteredAccount", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_metered_account::DESC) },
] };
impl Structure for CreateIpamRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.description,
            2 => &self.operating_regions,
            3 => &self.tag_specifications,
            4 => &self.client_token,
            5 => &self.tier,
            6 => &self.enable_private_gua,
            7 => &self.metered_account,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.description,
            2 => &mut self.operating_regions,
            3 => &mut self.tag_specifications,
            4 => &mut self.client_token,
            5 => &mut self.tier,
            6 => &mut self.enable_private_gua,
            7 => &mut self.metered_account,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamRequest);

#[derive(Clone, Default)]
pub struct CreateIpamResourceDiscoveryRequest {
    pub dry_run: Option<bool>,
    pub description: Option<String>,
    pub operating_regions: Vec<AddIpamOperatingRegion>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateIpamResourceDiscoveryRequest`].
pub static CREATE_IPAM_RESOURCE_DISCOVERY_REQUEST: StructDesc = StructDesc { name: "CreateIpamResourceDiscoveryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OperatingRegions", query: "OperatingRegion", xml: "OperatingRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADD_IPAM_OPERATING_REGION) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateIpamResourceDiscoveryRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_RESOURCE_DISCOVERY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.description,
            2 => &self.operating_regions,
            3 => &self.tag_specifications,
            4 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.description,
            2 => &mut self.operating_regions,
            3 => &mut self.tag_specifications,
            4 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamResourceDiscoveryRequest);

#[derive(Clone, Default)]
pub struct CreateIpamResourceDiscoveryResult {
    pub ipam_resource_discovery: Option<IpamResourceDiscovery>,
}
/// Descriptor of [`CreateIpamResourceDiscoveryResult`].
pub static CREATE_IPAM_RESOURCE_DISCOVERY_RESULT: StructDesc = StructDesc { name: "CreateIpamResourceDiscoveryResult", members: &[
    Member { name: "IpamResourceDiscovery", query: "IpamResourceDiscovery", xml: "ipamResourceDiscovery", required: false, sensitive: false, kind: Kind::Struct(&IPAM_RESOURCE_DISCOVERY) },
] };
impl Structure for CreateIpamResourceDiscoveryResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_RESOURCE_DISCOVERY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_resource_discovery,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_resource_discovery,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamResourceDiscoveryResult);

#[derive(Clone, Default)]
pub struct CreateIpamResult {
    pub ipam: Option<Ipam>,
}
/// Descriptor of [`CreateIpamResult`].
pub static CREATE_IPAM_RESULT: StructDesc = StructDesc { name: "CreateIpamResult", members: &[
    Member { name: "Ipam", query: "Ipam", xml: "ipam", required: false, sensitive: false, kind: Kind::Struct(&IPAM) },
] };
impl Structure for CreateIpamResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamResult);

#[derive(Clone, Default)]
pub struct CreateIpamScopeRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub description: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub external_authority_configuration: Option<ExternalAuthorityConfiguration>,
}
/// Descriptor of [`CreateIpamScopeRequest`].
pub static CREATE_IPAM_SCOPE_REQUEST: StructDesc = StructDesc { name: "CreateIpamScopeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExternalAuthorityConfiguration", query: "ExternalAuthorityConfiguration", xml: "ExternalAuthorityConfiguration", required: false, sensitive: false, kind: Kind::Struct(&EXTERNAL_AUTHORITY_CONFIGURATION) },
] };
impl Structure for CreateIpamScopeRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_SCOPE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.description,
            3 => &self.tag_specifications,
            4 => &self.client_token,
            5 => &self.external_authority_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.description,
            3 => &mut self.tag_specifications,
            4 => &mut self.client_token,
            5 => &mut self.external_authority_configuration,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamScopeRequest);

#[derive(Clone, Default)]
pub struct CreateIpamScopeResult {
    pub ipam_scope: Option<IpamScope>,
}
/// Descriptor of [`CreateIpamScopeResult`].
pub static CREATE_IPAM_SCOPE_RESULT: StructDesc = StructDesc { name: "CreateIpamScopeResult", members: &[
    Member { name: "IpamScope", query: "IpamScope", xml: "ipamScope", required: false, sensitive: false, kind: Kind::Struct(&IPAM_SCOPE) },
] };
impl Structure for CreateIpamScopeResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_IPAM_SCOPE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_scope,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_scope,
            _ => no_member(index),
        }
    }
}
structure!(CreateIpamScopeResult);

#[derive(Clone, Default)]
pub struct CreateKeyPairRequest {
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub key_format: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateKeyPairRequest`].
pub static CREATE_KEY_PAIR_REQUEST: StructDesc = StructDesc { name: "CreateKeyPairRequest", members: &[
    Member { name: "KeyName", query: "KeyName", xml: "KeyName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "KeyType", query: "KeyType", xml: "KeyType", required: false, sensitive: false, kind: Kind::Enum(&enums::key_type::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "KeyFormat", query: "KeyFormat", xml: "KeyFormat", required: false, sensitive: false, kind: Kind::Enum(&enums::key_format::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateKeyPairRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_KEY_PAIR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key_name,
            1 => &self.key_type,
            2 => &self.tag_specifications,
            3 => &self.key_format,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key_name,
            1 => &mut self.key_type,
            2 => &mut self.tag_specifications,
            3 => &mut self.key_format,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateKeyPairRequest);

#[derive(Clone, Default)]
pub struct CreateLaunchTemplateRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_description: Option<String>,
    pub launch_template_data: Option<RequestLaunchTemplateData>,
    pub operator: Option<OperatorRequest>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateLaunchTemplateRequest`].
pub static CREATE_LAUNCH_TEMPLATE_REQUEST: StructDesc = StructDesc { name: "CreateLaunchTemplateRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VersionDescription", query: "VersionDescription", xml: "VersionDescription", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateData", query: "LaunchTemplateData", xml: "LaunchTemplateData", required: true, sensitive: false, kind: Kind::Struct(&REQUEST_LAUNCH_TEMPLATE_DATA) },
    Member { name: "Operator", query: "Operator", xml: "Operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_REQUEST) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateLaunchTemplateRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LAUNCH_TEMPLATE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.launch_template_name,
            3 => &self.version_description,
            4 => &self.launch_template_data,
            5 => &self.operator,
            6 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.launch_template_name,
            3 => &mut self.version_description,
            4 => &mut self.launch_template_data,
            5 => &mut self.operator,
            6 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateLaunchTemplateRequest);

#[derive(Clone, Default)]
pub struct CreateLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
    pub warning: Option<ValidationWarning>,
}
/// Descriptor of [`CreateLaunchTemplateResult`].
pub static CREATE_LAUNCH_TEMPLATE_RESULT: StructDesc = StructDesc { name: "CreateLaunchTemplateResult", members: &[
    Member { name: "LaunchTemplate", query: "LaunchTemplate", xml: "launchTemplate", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE) },
    Member { name: "Warning", query: "Warning", xml: "warning", required: false, sensitive: false, kind: Kind::Struct(&VALIDATION_WARNING) },
] };
impl Structure for CreateLaunchTemplateResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LAUNCH_TEMPLATE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template,
            1 => &self.warning,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template,
            1 => &mut self.warning,
            _ => no_member(index),
        }
    }
}
structure!(CreateLaunchTemplateResult);

#[derive(Clone, Default)]
pub struct CreateLaunchTemplateVersionRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub source_version: Option<String>,
    pub version_description: Option<String>,
    pub launch_template_data: Option<RequestLaunchTemplateData>,
    pub resolve_alias: Option<bool>,
}
/// Descriptor of [`CreateLaunchTemplateVersionRequest`].
pub static CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST: StructDesc = StructDesc { name: "CreateLaunchTemplateVersionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceVersion", query: "SourceVersion", xml: "SourceVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VersionDescription", query: "VersionDescription", xml: "VersionDescription", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateData", query: "LaunchTemplateData", xml: "LaunchTemplateData", required: true, sensitive: false, kind: Kind::Struct(&REQUEST_LAUNCH_TEMPLATE_DATA) },
    Member { name: "ResolveAlias", query: "ResolveAlias", xml: "ResolveAlias", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateLaunchTemplateVersionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.launch_template_id,
            3 => &self.launch_template_name,
            4 => &self.source_version,
            5 => &self.version_description,
            6 => &self.launch_template_data,
            7 => &self.resolve_alias,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.launch_template_id,
            3 => &mut self.launch_template_name,
            4 => &mut self.source_version,
            5 => &mut self.version_description,
            6 => &mut self.launch_template_data,
            7 => &mut self.resolve_alias,
            _ => no_member(index),
        }
    }
}
structure!(CreateLaunchTemplateVersionRequest);

#[derive(Clone, Default)]
pub struct CreateLaunchTemplateVersionResult {
    pub launch_template_version: Option<LaunchTemplateVersion>,
    pub warning: Option<ValidationWarning>,
}
/// Descriptor of [`CreateLaunchTemplateVersionResult`].
pub static CREATE_LAUNCH_TEMPLATE_VERSION_RESULT: StructDesc = StructDesc { name: "CreateLaunchTemplateVersionResult", members: &[
    Member { name: "LaunchTemplateVersion", query: "LaunchTemplateVersion", xml: "launchTemplateVersion", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_VERSION) },
    Member { name: "Warning", query: "Warning", xml: "warning", required: false, sensitive: false, kind: Kind::Struct(&VALIDATION_WARNING) },
] };
impl Structure for CreateLaunchTemplateVersionResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LAUNCH_TEMPLATE_VERSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_version,
            1 => &self.warning,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_version,
            1 => &mut self.warning,
            _ => no_member(index),
        }
    }
}
structure!(CreateLaunchTemplateVersionResult);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub destination_prefix_list_id: Option<String>,
}
/// Descriptor of [`CreateLocalGatewayRouteRequest`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_REQUEST: StructDesc = StructDesc { name: "CreateLocalGatewayRouteRequest", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "LocalGatewayVirtualInterfaceGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "DestinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateLocalGatewayRouteRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.local_gateway_route_table_id,
            2 => &self.local_gateway_virtual_interface_group_id,
            3 => &self.dry_run,
            4 => &self.network_interface_id,
            5 => &self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.local_gateway_route_table_id,
            2 => &mut self.local_gateway_virtual_interface_group_id,
            3 => &mut self.dry_run,
            4 => &mut self.network_interface_id,
            5 => &mut self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteRequest);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteResult {
    pub route: Option<LocalGatewayRoute>,
}
/// Descriptor of [`CreateLocalGatewayRouteResult`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_RESULT: StructDesc = StructDesc { name: "CreateLocalGatewayRouteResult", members: &[
    Member { name: "Route", query: "Route", xml: "route", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE) },
] };
impl Structure for CreateLocalGatewayRouteResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteResult);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteTableRequest {
    pub local_gateway_id: Option<String>,
    pub mode: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateLocalGatewayRouteTableRequest`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "CreateLocalGatewayRouteTableRequest", members: &[
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "LocalGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Mode", query: "Mode", xml: "Mode", required: false, sensitive: false, kind: Kind::Enum(&enums::local_gateway_route_table_mode::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateLocalGatewayRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_id,
            1 => &self.mode,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_id,
            1 => &mut self.mode,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteTableRequest);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteTableResult {
    pub local_gateway_route_table: Option<LocalGatewayRouteTable>,
}
/// Descriptor of [`CreateLocalGatewayRouteTableResult`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "CreateLocalGatewayRouteTableResult", members: &[
    Member { name: "LocalGatewayRouteTable", query: "LocalGatewayRouteTable", xml: "localGatewayRouteTable", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE) },
] };
impl Structure for CreateLocalGatewayRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteTableResult);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest", members: &[
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "LocalGatewayVirtualInterfaceGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_id,
            1 => &self.local_gateway_virtual_interface_group_id,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_id,
            1 => &mut self.local_gateway_virtual_interface_group_id,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    pub local_gateway_route_table_virtual_interface_group_association: Option<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>,
}
/// Descriptor of [`CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_RESULT: StructDesc = StructDesc { name: "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult", members: &[
    Member { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", query: "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", xml: "localGatewayRouteTableVirtualInterfaceGroupAssociation", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION) },
] };
impl Structure for CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_virtual_interface_group_association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_virtual_interface_group_association,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteTableVpcAssociationRequest {
    pub local_gateway_route_table_id: Option<String>,
    pub vpc_id: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateLocalGatewayRouteTableVpcAssociationRequest`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "CreateLocalGatewayRouteTableVpcAssociationRequest", members: &[
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateLocalGatewayRouteTableVpcAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_id,
            1 => &self.vpc_id,
            2 => &self.tag_specifications,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_id,
            1 => &mut self.vpc_id,
            2 => &mut self.tag_specifications,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteTableVpcAssociationRequest);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayRouteTableVpcAssociationResult {
    pub local_gateway_route_table_vpc_association: Option<LocalGatewayRouteTableVpcAssociation>,
}
/// Descriptor of [`CreateLocalGatewayRouteTableVpcAssociationResult`].
pub static CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_RESULT: StructDesc = StructDesc { name: "CreateLocalGatewayRouteTableVpcAssociationResult", members: &[
    Member { name: "LocalGatewayRouteTableVpcAssociation", query: "LocalGatewayRouteTableVpcAssociation", xml: "localGatewayRouteTableVpcAssociation", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION) },
] };
impl Structure for CreateLocalGatewayRouteTableVpcAssociationResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_vpc_association,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_vpc_association,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayRouteTableVpcAssociationResult);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayVirtualInterfaceGroupRequest {
    pub local_gateway_id: Option<String>,
    pub local_bgp_asn: Option<i32>,
    pub local_bgp_asn_extended: Option<i64>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateLocalGatewayVirtualInterfaceGroupRequest`].
pub static CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_REQUEST: StructDesc = StructDesc { name: "CreateLocalGatewayVirtualInterfaceGroupRequest", members: &[
    Member { name: "LocalGatewayId", query: "LocalGatewayId", xml: "LocalGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LocalBgpAsn", query: "LocalBgpAsn", xml: "LocalBgpAsn", required: false, sensitive: false, kind: I32 },
    Member { name: "LocalBgpAsnExtended", query: "LocalBgpAsnExtended", xml: "LocalBgpAsnExtended", required: false, sensitive: false, kind: I64 },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateLocalGatewayVirtualInterfaceGroupRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_id,
            1 => &self.local_bgp_asn,
            2 => &self.local_bgp_asn_extended,
            3 => &self.tag_specifications,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_id,
            1 => &mut self.local_bgp_asn,
            2 => &mut self.local_bgp_asn_extended,
            3 => &mut self.tag_specifications,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayVirtualInterfaceGroupRequest);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayVirtualInterfaceGroupResult {
    pub local_gateway_virtual_interface_group: Option<LocalGatewayVirtualInterfaceGroup>,
}
/// Descriptor of [`CreateLocalGatewayVirtualInterfaceGroupResult`].
pub static CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_RESULT: StructDesc = StructDesc { name: "CreateLocalGatewayVirtualInterfaceGroupResult", members: &[
    Member { name: "LocalGatewayVirtualInterfaceGroup", query: "LocalGatewayVirtualInterfaceGroup", xml: "localGatewayVirtualInterfaceGroup", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP) },
] };
impl Structure for CreateLocalGatewayVirtualInterfaceGroupResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_group,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayVirtualInterfaceGroupResult);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayVirtualInterfaceRequest {
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub outpost_lag_id: Option<String>,
    pub vlan: Option<i32>,
    pub local_address: Option<String>,
    pub peer_address: Option<String>,
    pub peer_bgp_asn: Option<i32>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub peer_bgp_asn_extended: Option<i64>,
}
/// Descriptor of [`CreateLocalGatewayVirtualInterfaceRequest`].
pub static CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_REQUEST: StructDesc = StructDesc { name: "CreateLocalGatewayVirtualInterfaceRequest", members: &[
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "LocalGatewayVirtualInterfaceGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "OutpostLagId", query: "OutpostLagId", xml: "OutpostLagId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Vlan", query: "Vlan", xml: "Vlan", required: true, sensitive: false, kind: I32 },
    Member { name: "LocalAddress", query: "LocalAddress", xml: "LocalAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeerAddress", query: "PeerAddress", xml: "PeerAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PeerBgpAsn", query: "PeerBgpAsn", xml: "PeerBgpAsn", required: false, sensitive: false, kind: I32 },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PeerBgpAsnExtended", query: "PeerBgpAsnExtended", xml: "PeerBgpAsnExtended", required: false, sensitive: false, kind: I64 },
] };
impl Structure for CreateLocalGatewayVirtualInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_group_id,
            1 => &self.outpost_lag_id,
            2 => &self.vlan,
            3 => &self.local_address,
            4 => &self.peer_address,
            5 => &self.peer_bgp_asn,
            6 => &self.tag_specifications,
            7 => &self.dry_run,
            8 => &self.peer_bgp_asn_extended,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_group_id,
            1 => &mut self.outpost_lag_id,
            2 => &mut self.vlan,
            3 => &mut self.local_address,
            4 => &mut self.peer_address,
            5 => &mut self.peer_bgp_asn,
            6 => &mut self.tag_specifications,
            7 => &mut self.dry_run,
            8 => &mut self.peer_bgp_asn_extended,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayVirtualInterfaceRequest);

#[derive(Clone, Default)]
pub struct CreateLocalGatewayVirtualInterfaceResult {
    pub local_gateway_virtual_interface: Option<LocalGatewayVirtualInterface>,
}
/// Descriptor of [`CreateLocalGatewayVirtualInterfaceResult`].
pub static CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_RESULT: StructDesc = StructDesc { name: "CreateLocalGatewayVirtualInterfaceResult", members: &[
    Member { name: "LocalGatewayVirtualInterface", query: "LocalGatewayVirtualInterface", xml: "localGatewayVirtualInterface", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_VIRTUAL_INTERFACE) },
] };
impl Structure for CreateLocalGatewayVirtualInterfaceResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface,
            _ => no_member(index),
        }
    }
}
structure!(CreateLocalGatewayVirtualInterfaceResult);

#[derive(Clone, Default)]
pub struct CreateMacSystemIntegrityProtectionModificationTaskRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub mac_credentials: Option<String>,
    pub mac_system_integrity_protection_configuration: Option<MacSystemIntegrityProtectionConfigurationRequest>,
    pub mac_system_integrity_protection_status: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
}
/// Descriptor of [`CreateMacSystemIntegrityProtectionModificationTaskRequest`].
pub static CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_REQUEST: StructDesc = StructDesc { name: "CreateMacSystemIntegrityProtectionModificationTaskRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MacCredentials", query: "MacCredentials", xml: "MacCredentials", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "MacSystemIntegrityProtectionConfiguration", query: "MacSystemIntegrityProtectionConfiguration", xml: "MacSystemIntegrityProtectionConfiguration", required: false, sensitive: false, kind: Kind::Struct(&MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION_REQUEST) },
    Member { name: "MacSystemIntegrityProtectionStatus", query: "MacSystemIntegrityProtectionStatus", xml: "MacSystemIntegrityProtectionStatus", required: true, sensitive: false, kind: Kind::Enum(&enums::mac_system_integrity_protection_setting_status::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
] };
impl Structure for CreateMacSystemIntegrityProtectionModificationTaskRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.instance_id,
            3 => &self.mac_credentials,
            4 => &self.mac_system_integrity_protection_configuration,
            5 => &self.mac_system_integrity_protection_status,
            6 => &self.tag_specifications,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.instance_id,
            3 => &mut self.mac_credentials,
            4 => &mut self.mac_system_integrity_protection_configuration,
            5 => &mut self.mac_system_integrity_protection_status,
            6 => &mut self.tag_specifications,
            _ => no_member(index),
        }
    }
}
structure!(CreateMacSystemIntegrityProtectionModificationTaskRequest);

#[derive(Clone, Default)]
pub struct CreateMacSystemIntegrityProtectionModificationTaskResult {
    pub mac_modification_task: Option<MacModificationTask>,
}
/// Descriptor of [`CreateMacSystemIntegrityProtectionModificationTaskResult`].
pub static CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_RESULT: StructDesc = StructDesc { name: "CreateMacSystemIntegrityProtectionModificationTaskResult", members: &[
    Member { name: "MacModificationTask", query: "MacModificationTask", xml: "macModificationTask", required: false, sensitive: false, kind: Kind::Struct(&MAC_MODIFICATION_TASK) },
] };
impl Structure for CreateMacSystemIntegrityProtectionModificationTaskResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_RESULT }
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
structure!(CreateMacSystemIntegrityProtectionModificationTaskResult);

#[derive(Clone, Default)]
pub struct CreateManagedPrefixListRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_name: Option<String>,
    pub entries: Vec<AddPrefixListEntry>,
    pub max_entries: Option<i32>,
    pub tag_specifications: Vec<TagSpecification>,
    pub address_family: Option<String>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateManagedPrefixListRequest`].
pub static CREATE_MANAGED_PREFIX_LIST_REQUEST: StructDesc = StructDesc { name: "CreateManagedPrefixListRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrefixListName", query: "PrefixListName", xml: "PrefixListName", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Entries", query: "Entry", xml: "Entry", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADD_PREFIX_LIST_ENTRY) }) },
    Member { name: "MaxEntries", query: "MaxEntries", xml: "MaxEntries", required: true, sensitive: false, kind: I32 },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "AddressFamily", query: "AddressFamily", xml: "AddressFamily", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateManagedPrefixListRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_MANAGED_PREFIX_LIST_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.prefix_list_name,
            2 => &self.entries,
            3 => &self.max_entries,
            4 => &self.tag_specifications,
            5 => &self.address_family,
            6 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.prefix_list_name,
            2 => &mut self.entries,
            3 => &mut self.max_entries,
            4 => &mut self.tag_specifications,
            5 => &mut self.address_family,
            6 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateManagedPrefixListRequest);

#[derive(Clone, Default)]
pub struct CreateManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}
/// Descriptor of [`CreateManagedPrefixListResult`].
pub static CREATE_MANAGED_PREFIX_LIST_RESULT: StructDesc = StructDesc { name: "CreateManagedPrefixListResult", members: &[
    Member { name: "PrefixList", query: "PrefixList", xml: "prefixList", required: false, sensitive: false, kind: Kind::Struct(&MANAGED_PREFIX_LIST) },
] };
impl Structure for CreateManagedPrefixListResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_MANAGED_PREFIX_LIST_RESULT }
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
structure!(CreateManagedPrefixListResult);

#[derive(Clone, Default)]
pub struct CreateNatGatewayRequest {
    pub availability_mode: Option<String>,
    pub allocation_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub availability_zone_addresses: Vec<AvailabilityZoneAddress>,
    pub tag_specifications: Vec<TagSpecification>,
    pub connectivity_type: Option<String>,
    pub private_ip_address: Option<String>,
    pub secondary_allocation_ids: Vec<String>,
    pub secondary_private_ip_addresses: Vec<String>,
    pub secondary_private_ip_address_count: Option<i32>,
}
/// Descriptor of [`CreateNatGatewayRequest`].
pub static CREATE_NAT_GATEWAY_REQUEST: StructDesc = StructDesc { name: "CreateNatGatewayRequest", members: &[
    Member { name: "AvailabilityMode", query: "AvailabilityMode", xml: "AvailabilityMode", required: false, sensitive: false, kind: Kind::Enum(&enums::availability_mode::DESC) },
    Member { name: "AllocationId", query: "AllocationId", xml: "AllocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneAddresses", query: "AvailabilityZoneAddress", xml: "AvailabilityZoneAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AvailabilityZoneAddress", kind: Kind::Struct(&AVAILABILITY_ZONE_ADDRESS) }) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ConnectivityType", query: "ConnectivityType", xml: "ConnectivityType", required: false, sensitive: false, kind: Kind::Enum(&enums::connectivity_type::DESC) },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "PrivateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondaryAllocationIds", query: "SecondaryAllocationId", xml: "SecondaryAllocationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AllocationId", kind: Kind::Str }) },
    Member { name: "SecondaryPrivateIpAddresses", query: "SecondaryPrivateIpAddress", xml: "SecondaryPrivateIpAddress", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", xml: "SecondaryPrivateIpAddressCount", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 31 } },
] };
impl Structure for CreateNatGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_NAT_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.availability_mode,
            1 => &self.allocation_id,
            2 => &self.client_token,
            3 => &self.dry_run,
            4 => &self.subnet_id,
            5 => &self.vpc_id,
            6 => &self.availability_zone_addresses,
            7 => &self.tag_specifications,
            8 => &self.connectivity_type,
            9 => &self.private_ip_address,
            10 => &self.secondary_allocation_ids,
            11 => &self.secondary_private_ip_addresses,
            12 => &self.secondary_private_ip_address_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.availability_mode,
            1 => &mut self.allocation_id,
            2 => &mut self.client_token,
            3 => &mut self.dry_run,
            4 => &mut self.subnet_id,
            5 => &mut self.vpc_id,
            6 => &mut self.availability_zone_addresses,
            7 => &mut self.tag_specifications,
            8 => &mut self.connectivity_type,
            9 => &mut self.private_ip_address,
            10 => &mut self.secondary_allocation_ids,
            11 => &mut self.secondary_private_ip_addresses,
            12 => &mut self.secondary_private_ip_address_count,
            _ => no_member(index),
        }
    }
}
structure!(CreateNatGatewayRequest);

#[derive(Clone, Default)]
pub struct CreateNatGatewayResult {
    pub client_token: Option<String>,
    pub nat_gateway: Option<NatGateway>,
}
/// Descriptor of [`CreateNatGatewayResult`].
pub static CREATE_NAT_GATEWAY_RESULT: StructDesc = StructDesc { name: "CreateNatGatewayResult", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGateway", query: "NatGateway", xml: "natGateway", required: false, sensitive: false, kind: Kind::Struct(&NAT_GATEWAY) },
] };
impl Structure for CreateNatGatewayResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_NAT_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.nat_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.nat_gateway,
            _ => no_member(index),
        }
    }
}
structure!(CreateNatGatewayResult);

#[derive(Clone, Default)]
pub struct CreateNetworkAclEntryRequest {
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
    pub rule_number: Option<i32>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub egress: Option<bool>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub port_range: Option<PortRange>,
}
/// Descriptor of [`CreateNetworkAclEntryRequest`].
pub static CREATE_NETWORK_ACL_ENTRY_REQUEST: StructDesc = StructDesc { name: "CreateNetworkAclEntryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkAclId", query: "NetworkAclId", xml: "networkAclId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "ruleNumber", required: true, sensitive: false, kind: I32 },
    Member { name: "Protocol", query: "Protocol", xml: "protocol", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RuleAction", query: "RuleAction", xml: "ruleAction", required: true, sensitive: false, kind: Kind::Enum(&enums::rule_action::DESC) },
    Member { name: "Egress", query: "Egress", xml: "egress", required: true, sensitive: false, kind: Kind::Bool },
    Member { name: "CidrBlock", query: "CidrBlock", xml: "cidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Ipv6CidrBlock", query: "Ipv6CidrBlock", xml: "ipv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "IcmpTypeCode", query: "Icmp", xml: "Icmp", required: false, sensitive: false, kind: Kind::Struct(&ICMP_TYPE_CODE) },
    Member { name: "PortRange", query: "PortRange", xml: "portRange", required: false, sensitive: false, kind: Kind::Struct(&PORT_RANGE) },
] };
impl Structure for CreateNetworkAclEntryRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_ACL_ENTRY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_acl_id,
            2 => &self.rule_number,
            3 => &self.protocol,
            4 => &self.rule_action,
            5 => &self.egress,
            6 => &self.cidr_block,
            7 => &self.ipv6_cidr_block,
            8 => &self.icmp_type_code,
            9 => &self.port_range,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_acl_id,
            2 => &mut self.rule_number,
            3 => &mut self.protocol,
            4 => &mut self.rule_action,
            5 => &mut self.egress,
            6 => &mut self.cidr_block,
            7 => &mut self.ipv6_cidr_block,
            8 => &mut self.icmp_type_code,
            9 => &mut self.port_range,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkAclEntryRequest);

#[derive(Clone, Default)]
pub struct CreateNetworkAclRequest {
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
/// Descriptor of [`CreateNetworkAclRequest`].
pub static CREATE_NETWORK_ACL_REQUEST: StructDesc = StructDesc { name: "CreateNetworkAclRequest", members: &[
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateNetworkAclRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_ACL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tag_specifications,
            1 => &self.client_token,
            2 => &self.dry_run,
            3 => &self.vpc_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tag_specifications,
            1 => &mut self.client_token,
            2 => &mut self.dry_run,
            3 => &mut self.vpc_id,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkAclRequest);

#[derive(Clone, Default)]
pub struct CreateNetworkAclResult {
    pub network_acl: Option<NetworkAcl>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateNetworkAclResult`].
pub static CREATE_NETWORK_ACL_RESULT: StructDesc = StructDesc { name: "CreateNetworkAclResult", members: &[
    Member { name: "NetworkAcl", query: "NetworkAcl", xml: "networkAcl", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_ACL) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateNetworkAclResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_ACL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_acl,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_acl,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkAclResult);

#[derive(Clone, Default)]
pub struct CreateNetworkInsightsAccessScopeRequest {
    pub match_paths: Vec<AccessScopePathRequest>,
    pub exclude_paths: Vec<AccessScopePathRequest>,
    pub client_token: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateNetworkInsightsAccessScopeRequest`].
pub static CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_REQUEST: StructDesc = StructDesc { name: "CreateNetworkInsightsAccessScopeRequest", members: &[
    Member { name: "MatchPaths", query: "MatchPath", xml: "MatchPath", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACCESS_SCOPE_PATH_REQUEST) }) },
    Member { name: "ExcludePaths", query: "ExcludePath", xml: "ExcludePath", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACCESS_SCOPE_PATH_REQUEST) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateNetworkInsightsAccessScopeRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.match_paths,
            1 => &self.exclude_paths,
            2 => &self.client_token,
            3 => &self.tag_specifications,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.match_paths,
            1 => &mut self.exclude_paths,
            2 => &mut self.client_token,
            3 => &mut self.tag_specifications,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInsightsAccessScopeRequest);

#[derive(Clone, Default)]
pub struct CreateNetworkInsightsAccessScopeResult {
    pub network_insights_access_scope: Option<NetworkInsightsAccessScope>,
    pub network_insights_access_scope_content: Option<NetworkInsightsAccessScopeContent>,
}
/// Descriptor of [`CreateNetworkInsightsAccessScopeResult`].
pub static CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_RESULT: StructDesc = StructDesc { name: "CreateNetworkInsightsAccessScopeResult", members: &[
    Member { name: "NetworkInsightsAccessScope", query: "NetworkInsightsAccessScope", xml: "networkInsightsAccessScope", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INSIGHTS_ACCESS_SCOPE) },
    Member { name: "NetworkInsightsAccessScopeContent", query: "NetworkInsightsAccessScopeContent", xml: "networkInsightsAccessScopeContent", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT) },
] };
impl Structure for CreateNetworkInsightsAccessScopeResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope,
            1 => &self.network_insights_access_scope_content,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope,
            1 => &mut self.network_insights_access_scope_content,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInsightsAccessScopeResult);

#[derive(Clone, Default)]
pub struct CreateNetworkInsightsPathRequest {
    pub source_ip: Option<String>,
    pub destination_ip: Option<String>,
    pub source: Option<String>,
    pub destination: Option<String>,
    pub protocol: Option<String>,
    pub destination_port: Option<i32>,
    pub tag_specifications: Vec<TagSpecification>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub filter_at_source: Option<PathRequestFilter>,
    pub filter_at_destination: Option<PathRequestFilter>,
}
/// Descriptor of [`CreateNetworkInsightsPathRequest`].
pub static CREATE_NETWORK_INSIGHTS_PATH_REQUEST: StructDesc = StructDesc { name: "CreateNetworkInsightsPathRequest", members: &[
    Member { name: "SourceIp", query: "SourceIp", xml: "SourceIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationIp", query: "DestinationIp", xml: "DestinationIp", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Source", query: "Source", xml: "Source", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Destination", query: "Destination", xml: "Destination", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: true, sensitive: false, kind: Kind::Enum(&enums::protocol::DESC) },
    Member { name: "DestinationPort", query: "DestinationPort", xml: "DestinationPort", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 65535 } },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "FilterAtSource", query: "FilterAtSource", xml: "FilterAtSource", required: false, sensitive: false, kind: Kind::Struct(&PATH_REQUEST_FILTER) },
    Member { name: "FilterAtDestination", query: "FilterAtDestination", xml: "FilterAtDestination", required: false, sensitive: false, kind: Kind::Struct(&PATH_REQUEST_FILTER) },
] };
impl Structure for CreateNetworkInsightsPathRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INSIGHTS_PATH_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.source_ip,
            1 => &self.destination_ip,
            2 => &self.source,
            3 => &self.destination,
            4 => &self.protocol,
            5 => &self.destination_port,
            6 => &self.tag_specifications,
            7 => &self.dry_run,
            8 => &self.client_token,
            9 => &self.filter_at_source,
            10 => &self.filter_at_destination,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.source_ip,
            1 => &mut self.destination_ip,
            2 => &mut self.source,
            3 => &mut self.destination,
            4 => &mut self.protocol,
            5 => &mut self.destination_port,
            6 => &mut self.tag_specifications,
            7 => &mut self.dry_run,
            8 => &mut self.client_token,
            9 => &mut self.filter_at_source,
            10 => &mut self.filter_at_destination,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInsightsPathRequest);

#[derive(Clone, Default)]
pub struct CreateNetworkInsightsPathResult {
    pub network_insights_path: Option<NetworkInsightsPath>,
}
/// Descriptor of [`CreateNetworkInsightsPathResult`].
pub static CREATE_NETWORK_INSIGHTS_PATH_RESULT: StructDesc = StructDesc { name: "CreateNetworkInsightsPathResult", members: &[
    Member { name: "NetworkInsightsPath", query: "NetworkInsightsPath", xml: "networkInsightsPath", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INSIGHTS_PATH) },
] };
impl Structure for CreateNetworkInsightsPathResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INSIGHTS_PATH_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_path,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_path,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInsightsPathResult);

#[derive(Clone, Default)]
pub struct CreateNetworkInterfacePermissionRequest {
    pub network_interface_id: Option<String>,
    pub aws_account_id: Option<String>,
    pub aws_service: Option<String>,
    pub permission: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateNetworkInterfacePermissionRequest`].
pub static CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST: StructDesc = StructDesc { name: "CreateNetworkInterfacePermissionRequest", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AwsAccountId", query: "AwsAccountId", xml: "AwsAccountId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AwsService", query: "AwsService", xml: "AwsService", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Permission", query: "Permission", xml: "Permission", required: true, sensitive: false, kind: Kind::Enum(&enums::interface_permission_type::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateNetworkInterfacePermissionRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INTERFACE_PERMISSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.aws_account_id,
            2 => &self.aws_service,
            3 => &self.permission,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.aws_account_id,
            2 => &mut self.aws_service,
            3 => &mut self.permission,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInterfacePermissionRequest);

#[derive(Clone, Default)]
pub struct CreateNetworkInterfacePermissionResult {
    pub interface_permission: Option<NetworkInterfacePermission>,
}
/// Descriptor of [`CreateNetworkInterfacePermissionResult`].
pub static CREATE_NETWORK_INTERFACE_PERMISSION_RESULT: StructDesc = StructDesc { name: "CreateNetworkInterfacePermissionResult", members: &[
    Member { name: "InterfacePermission", query: "InterfacePermission", xml: "interfacePermission", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_PERMISSION) },
] };
impl Structure for CreateNetworkInterfacePermissionResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INTERFACE_PERMISSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.interface_permission,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.interface_permission,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInterfacePermissionResult);

#[derive(Clone, Default)]
pub struct CreateNetworkInterfaceRequest {
    pub ipv4_prefixes: Vec<Ipv4PrefixSpecificationRequest>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Vec<Ipv6PrefixSpecificationRequest>,
    pub ipv6_prefix_count: Option<i32>,
    pub interface_type: Option<String>,
    pub tag_specifications: Vec<TagSpecification>,
    pub client_token: Option<String>,
    pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub operator: Option<OperatorRequest>,
    pub subnet_id: Option<String>,
    pub description: Option<String>,
    pub private_ip_address: Option<String>,
    pub groups: Vec<String>,
    pub private_ip_addresses: Vec<PrivateIpAddressSpecification>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub ipv6_addresses: Vec<InstanceIpv6Address>,
    pub ipv6_address_count: Option<i32>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`CreateNetworkInterfaceRequest`].
pub static CREATE_NETWORK_INTERFACE_REQUEST: StructDesc = StructDesc { name: "CreateNetworkInterfaceRequest", members: &[
    Member { name: "Ipv4Prefixes", query: "Ipv4Prefix", xml: "Ipv4Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV4_PREFIX_SPECIFICATION_REQUEST) }) },
    Member { name: "Ipv4PrefixCount", query: "Ipv4PrefixCount", xml: "Ipv4PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Prefixes", query: "Ipv6Prefix", xml: "Ipv6Prefix", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV6_PREFIX_SPECIFICATION_REQUEST) }) },
    Member { name: "Ipv6PrefixCount", query: "Ipv6PrefixCount", xml: "Ipv6PrefixCount", required: false, sensitive: false, kind: I32 },
    Member { name: "InterfaceType", query: "InterfaceType", xml: "InterfaceType", required: false, sensitive: false, kind: Kind::Enum(&enums::network_interface_creation_type::DESC) },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", xml: "EnablePrimaryIpv6", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", xml: "ConnectionTrackingSpecification", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_TRACKING_SPECIFICATION_REQUEST) },
    Member { name: "Operator", query: "Operator", xml: "Operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_REQUEST) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateIpAddress", query: "PrivateIpAddress", xml: "privateIpAddress", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Groups", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "PrivateIpAddresses", query: "PrivateIpAddresses", xml: "privateIpAddresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRIVATE_IP_ADDRESS_SPECIFICATION) }) },
    Member { name: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", xml: "secondaryPrivateIpAddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "Ipv6Addresses", query: "Ipv6Addresses", xml: "ipv6Addresses", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_IPV6_ADDRESS) }) },
    Member { name: "Ipv6AddressCount", query: "Ipv6AddressCount", xml: "ipv6AddressCount", required: false, sensitive: false, kind: I32 },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for CreateNetworkInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv4_prefixes,
            1 => &self.ipv4_prefix_count,
            2 => &self.ipv6_prefixes,
            3 => &self.ipv6_prefix_count,
            4 => &self.interface_type,
            5 => &self.tag_specifications,
            6 => &self.client_token,
            7 => &self.enable_primary_ipv6,
            8 => &self.connection_tracking_specification,
            9 => &self.operator,
            10 => &self.subnet_id,
            11 => &self.description,
            12 => &self.private_ip_address,
            13 => &self.groups,
            14 => &self.private_ip_addresses,
            15 => &self.secondary_private_ip_address_count,
            16 => &self.ipv6_addresses,
            17 => &self.ipv6_address_count,
            18 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv4_prefixes,
            1 => &mut self.ipv4_prefix_count,
            2 => &mut self.ipv6_prefixes,
            3 => &mut self.ipv6_prefix_count,
            4 => &mut self.interface_type,
            5 => &mut self.tag_specifications,
            6 => &mut self.client_token,
            7 => &mut self.enable_primary_ipv6,
            8 => &mut self.connection_tracking_specification,
            9 => &mut self.operator,
            10 => &mut self.subnet_id,
            11 => &mut self.description,
            12 => &mut self.private_ip_address,
            13 => &mut self.groups,
            14 => &mut self.private_ip_addresses,
            15 => &mut self.secondary_private_ip_address_count,
            16 => &mut self.ipv6_addresses,
            17 => &mut self.ipv6_address_count,
            18 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInterfaceRequest);

#[derive(Clone, Default)]
pub struct CreateNetworkInterfaceResult {
    pub network_interface: Option<NetworkInterface>,
    pub client_token: Option<String>,
}
/// Descriptor of [`CreateNetworkInterfaceResult`].
pub static CREATE_NETWORK_INTERFACE_RESULT: StructDesc = StructDesc { name: "CreateNetworkInterfaceResult", members: &[
    Member { name: "NetworkInterface", query: "NetworkInterface", xml: "networkInterface", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreateNetworkInterfaceResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_NETWORK_INTERFACE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(CreateNetworkInterfaceResult);

#[derive(Clone, Default)]
pub struct CreatePlacementGroupRequest {
    pub partition_count: Option<i32>,
    pub tag_specifications: Vec<TagSpecification>,
    pub spread_level: Option<String>,
    pub linked_group_id: Option<String>,
    pub operator: Option<OperatorRequest>,
    pub dry_run: Option<bool>,
    pub group_name: Option<String>,
    pub strategy: Option<String>,
}
/// Descriptor of [`CreatePlacementGroupRequest`].
pub static CREATE_PLACEMENT_GROUP_REQUEST: StructDesc = StructDesc { name: "CreatePlacementGroupRequest", members: &[
    Member { name: "PartitionCount", query: "PartitionCount", xml: "PartitionCount", required: false, sensitive: false, kind: I32 },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "SpreadLevel", query: "SpreadLevel", xml: "SpreadLevel", required: false, sensitive: false, kind: Kind::Enum(&enums::spread_level::DESC) },
    Member { name: "LinkedGroupId", query: "LinkedGroupId", xml: "LinkedGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Operator", query: "Operator", xml: "Operator", required: false, sensitive: false, kind: Kind::Struct(&OPERATOR_REQUEST) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Strategy", query: "Strategy", xml: "strategy", required: false, sensitive: false, kind: Kind::Enum(&enums::placement_strategy::DESC) },
] };
impl Structure for CreatePlacementGroupRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_PLACEMENT_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.partition_count,
            1 => &self.tag_specifications,
            2 => &self.spread_level,
            3 => &self.linked_group_id,
            4 => &self.operator,
            5 => &self.dry_run,
            6 => &self.group_name,
            7 => &self.strategy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.partition_count,
            1 => &mut self.tag_specifications,
            2 => &mut self.spread_level,
            3 => &mut self.linked_group_id,
            4 => &mut self.operator,
            5 => &mut self.dry_run,
            6 => &mut self.group_name,
            7 => &mut self.strategy,
            _ => no_member(index),
        }
    }
}
structure!(CreatePlacementGroupRequest);

#[derive(Clone, Default)]
pub struct CreatePlacementGroupResult {
    pub placement_group: Option<PlacementGroup>,
}
/// Descriptor of [`CreatePlacementGroupResult`].
pub static CREATE_PLACEMENT_GROUP_RESULT: StructDesc = StructDesc { name: "CreatePlacementGroupResult", members: &[
    Member { name: "PlacementGroup", query: "PlacementGroup", xml: "placementGroup", required: false, sensitive: false, kind: Kind::Struct(&PLACEMENT_GROUP) },
] };
impl Structure for CreatePlacementGroupResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_PLACEMENT_GROUP_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.placement_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.placement_group,
            _ => no_member(index),
        }
    }
}
structure!(CreatePlacementGroupResult);

#[derive(Clone, Default)]
pub struct CreatePublicIpv4PoolRequest {
    pub dry_run: Option<bool>,
    pub tag_specifications: Vec<TagSpecification>,
    pub network_border_group: Option<String>,
}
/// Descriptor of [`CreatePublicIpv4PoolRequest`].
pub static CREATE_PUBLIC_IPV4_POOL_REQUEST: StructDesc = StructDesc { name: "CreatePublicIpv4PoolRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "TagSpecifications", query: "TagSpecification", xml: "TagSpecification", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG_SPECIFICATION) }) },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "NetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreatePublicIpv4PoolRequest {
    fn desc(&self) -> &'static StructDesc { &CREATE_PUBLIC_IPV4_POOL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.tag_specifications,
            2 => &self.network_border_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.tag_specifications,
            2 => &mut self.network_border_group,
            _ => no_member(index),
        }
    }
}
structure!(CreatePublicIpv4PoolRequest);

#[derive(Clone, Default)]
pub struct CreatePublicIpv4PoolResult {
    pub pool_id: Option<String>,
}
/// Descriptor of [`CreatePublicIpv4PoolResult`].
pub static CREATE_PUBLIC_IPV4_POOL_RESULT: StructDesc = StructDesc { name: "CreatePublicIpv4PoolResult", members: &[
    Member { name: "PoolId", query: "PoolId", xml: "poolId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for CreatePublicIpv4PoolResult {
    fn desc(&self) -> &'static StructDesc { &CREATE_PUBLIC_IPV4_POOL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_id,
            _ => no_member(index),
        }
    }
}
structure!(CreatePublicIpv4PoolResult);
