// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures ModifyVerifiedAccessEndpointRdsOptions to NatGateway.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointRdsOptions {
    pub subnet_ids: Vec<String>,
    pub port: Option<i32>,
    pub rds_endpoint: Option<String>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointRdsOptions`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointRdsOptions", members: &[
    Member { name: "SubnetIds", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Port", query: "Port", xml: "Port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "RdsEndpoint", query: "RdsEndpoint", xml: "RdsEndpoint", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVerifiedAccessEndpointRdsOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_ids,
            1 => &self.port,
            2 => &self.rds_endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_ids,
            1 => &mut self.port,
            2 => &mut self.rds_endpoint,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointRdsOptions);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointRequest {
    pub verified_access_endpoint_id: Option<String>,
    pub verified_access_group_id: Option<String>,
    pub load_balancer_options: Option<ModifyVerifiedAccessEndpointLoadBalancerOptions>,
    pub network_interface_options: Option<ModifyVerifiedAccessEndpointEniOptions>,
    pub description: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub rds_options: Option<ModifyVerifiedAccessEndpointRdsOptions>,
    pub cidr_options: Option<ModifyVerifiedAccessEndpointCidrOptions>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointRequest`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointRequest", members: &[
    Member { name: "VerifiedAccessEndpointId", query: "VerifiedAccessEndpointId", xml: "VerifiedAccessEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LoadBalancerOptions", query: "LoadBalancerOptions", xml: "LoadBalancerOptions", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS) },
    Member { name: "NetworkInterfaceOptions", query: "NetworkInterfaceOptions", xml: "NetworkInterfaceOptions", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RdsOptions", query: "RdsOptions", xml: "RdsOptions", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS) },
    Member { name: "CidrOptions", query: "CidrOptions", xml: "CidrOptions", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS) },
] };
impl Structure for ModifyVerifiedAccessEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_id,
            1 => &self.verified_access_group_id,
            2 => &self.load_balancer_options,
            3 => &self.network_interface_options,
            4 => &self.description,
            5 => &self.client_token,
            6 => &self.dry_run,
            7 => &self.rds_options,
            8 => &self.cidr_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint_id,
            1 => &mut self.verified_access_group_id,
            2 => &mut self.load_balancer_options,
            3 => &mut self.network_interface_options,
            4 => &mut self.description,
            5 => &mut self.client_token,
            6 => &mut self.dry_run,
            7 => &mut self.rds_options,
            8 => &mut self.cidr_options,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointRequest);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointResult {
    pub verified_access_endpoint: Option<VerifiedAccessEndpoint>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointResult`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_RESULT: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointResult", members: &[
    Member { name: "VerifiedAccessEndpoint", query: "VerifiedAccessEndpoint", xml: "verifiedAccessEndpoint", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_ENDPOINT) },
] };
impl Structure for ModifyVerifiedAccessEndpointResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_endpoint,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointResult);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessGroupPolicyRequest {
    pub verified_access_group_id: Option<String>,
    pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
}
/// Descriptor of [`ModifyVerifiedAccessGroupPolicyRequest`].
pub static MODIFY_VERIFIED_ACCESS_GROUP_POLICY_REQUEST: StructDesc = StructDesc { name: "ModifyVerifiedAccessGroupPolicyRequest", members: &[
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyEnabled", query: "PolicyEnabled", xml: "PolicyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "PolicyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "SseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST) },
] };
impl Structure for ModifyVerifiedAccessGroupPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_GROUP_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group_id,
            1 => &self.policy_enabled,
            2 => &self.policy_document,
            3 => &self.client_token,
            4 => &self.dry_run,
            5 => &self.sse_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group_id,
            1 => &mut self.policy_enabled,
            2 => &mut self.policy_document,
            3 => &mut self.client_token,
            4 => &mut self.dry_run,
            5 => &mut self.sse_specification,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessGroupPolicyRequest);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessGroupPolicyResult {
    pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
}
/// Descriptor of [`ModifyVerifiedAccessGroupPolicyResult`].
pub static MODIFY_VERIFIED_ACCESS_GROUP_POLICY_RESULT: StructDesc = StructDesc { name: "ModifyVerifiedAccessGroupPolicyResult", members: &[
    Member { name: "PolicyEnabled", query: "PolicyEnabled", xml: "policyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "policyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "sseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE) },
] };
impl Structure for ModifyVerifiedAccessGroupPolicyResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_GROUP_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.policy_enabled,
            1 => &self.policy_document,
            2 => &self.sse_specification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.policy_enabled,
            1 => &mut self.policy_document,
            2 => &mut self.sse_specification,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessGroupPolicyResult);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessGroupRequest {
    pub verified_access_group_id: Option<String>,
    pub verified_access_instance_id: Option<String>,
    pub description: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyVerifiedAccessGroupRequest`].
pub static MODIFY_VERIFIED_ACCESS_GROUP_REQUEST: StructDesc = StructDesc { name: "ModifyVerifiedAccessGroupRequest", members: &[
    Member { name: "VerifiedAccessGroupId", query: "VerifiedAccessGroupId", xml: "VerifiedAccessGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVerifiedAccessGroupRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group_id,
            1 => &self.verified_access_instance_id,
            2 => &self.description,
            3 => &self.client_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group_id,
            1 => &mut self.verified_access_instance_id,
            2 => &mut self.description,
            3 => &mut self.client_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessGroupRequest);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessGroupResult {
    pub verified_access_group: Option<VerifiedAccessGroup>,
}
/// Descriptor of [`ModifyVerifiedAccessGroupResult`].
pub static MODIFY_VERIFIED_ACCESS_GROUP_RESULT: StructDesc = StructDesc { name: "ModifyVerifiedAccessGroupResult", members: &[
    Member { name: "VerifiedAccessGroup", query: "VerifiedAccessGroup", xml: "verifiedAccessGroup", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_GROUP) },
] };
impl Structure for ModifyVerifiedAccessGroupResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_GROUP_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_group,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessGroupResult);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
    pub verified_access_instance_id: Option<String>,
    pub access_logs: Option<VerifiedAccessLogOptions>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`ModifyVerifiedAccessInstanceLoggingConfigurationRequest`].
pub static MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "ModifyVerifiedAccessInstanceLoggingConfigurationRequest", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AccessLogs", query: "AccessLogs", xml: "AccessLogs", required: true, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_LOG_OPTIONS) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.access_logs,
            2 => &self.dry_run,
            3 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.access_logs,
            2 => &mut self.dry_run,
            3 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessInstanceLoggingConfigurationRequest);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessInstanceLoggingConfigurationResult {
    pub logging_configuration: Option<VerifiedAccessInstanceLoggingConfiguration>,
}
/// Descriptor of [`ModifyVerifiedAccessInstanceLoggingConfigurationResult`].
pub static MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_RESULT: StructDesc = StructDesc { name: "ModifyVerifiedAccessInstanceLoggingConfigurationResult", members: &[
    Member { name: "LoggingConfiguration", query: "LoggingConfiguration", xml: "loggingConfiguration", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION) },
] };
impl Structure for ModifyVerifiedAccessInstanceLoggingConfigurationResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.logging_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.logging_configuration,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessInstanceLoggingConfigurationResult);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessInstanceRequest {
    pub verified_access_instance_id: Option<String>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub cidr_endpoints_custom_sub_domain: Option<String>,
}
/// Descriptor of [`ModifyVerifiedAccessInstanceRequest`].
pub static MODIFY_VERIFIED_ACCESS_INSTANCE_REQUEST: StructDesc = StructDesc { name: "ModifyVerifiedAccessInstanceRequest", members: &[
    Member { name: "VerifiedAccessInstanceId", query: "VerifiedAccessInstanceId", xml: "VerifiedAccessInstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CidrEndpointsCustomSubDomain", query: "CidrEndpointsCustomSubDomain", xml: "CidrEndpointsCustomSubDomain", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVerifiedAccessInstanceRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_INSTANCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance_id,
            1 => &self.description,
            2 => &self.dry_run,
            3 => &self.client_token,
            4 => &self.cidr_endpoints_custom_sub_domain,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance_id,
            1 => &mut self.description,
            2 => &mut self.dry_run,
            3 => &mut self.client_token,
            4 => &mut self.cidr_endpoints_custom_sub_domain,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessInstanceRequest);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessInstanceResult {
    pub verified_access_instance: Option<VerifiedAccessInstance>,
}
/// Descriptor of [`ModifyVerifiedAccessInstanceResult`].
pub static MODIFY_VERIFIED_ACCESS_INSTANCE_RESULT: StructDesc = StructDesc { name: "ModifyVerifiedAccessInstanceResult", members: &[
    Member { name: "VerifiedAccessInstance", query: "VerifiedAccessInstance", xml: "verifiedAccessInstance", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_INSTANCE) },
] };
impl Structure for ModifyVerifiedAccessInstanceResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_INSTANCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_instance,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_instance,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessInstanceResult);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessNativeApplicationOidcOptions {
    pub public_signing_key_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub scope: Option<String>,
}
/// Descriptor of [`ModifyVerifiedAccessNativeApplicationOidcOptions`].
pub static MODIFY_VERIFIED_ACCESS_NATIVE_APPLICATION_OIDC_OPTIONS: StructDesc = StructDesc { name: "ModifyVerifiedAccessNativeApplicationOidcOptions", members: &[
    Member { name: "PublicSigningKeyEndpoint", query: "PublicSigningKeyEndpoint", xml: "PublicSigningKeyEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Issuer", query: "Issuer", xml: "Issuer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizationEndpoint", query: "AuthorizationEndpoint", xml: "AuthorizationEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenEndpoint", query: "TokenEndpoint", xml: "TokenEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserInfoEndpoint", query: "UserInfoEndpoint", xml: "UserInfoEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientId", query: "ClientId", xml: "ClientId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientSecret", query: "ClientSecret", xml: "ClientSecret", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Scope", query: "Scope", xml: "Scope", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVerifiedAccessNativeApplicationOidcOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_NATIVE_APPLICATION_OIDC_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_signing_key_endpoint,
            1 => &self.issuer,
            2 => &self.authorization_endpoint,
            3 => &self.token_endpoint,
            4 => &self.user_info_endpoint,
            5 => &self.client_id,
            6 => &self.client_secret,
            7 => &self.scope,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_signing_key_endpoint,
            1 => &mut self.issuer,
            2 => &mut self.authorization_endpoint,
            3 => &mut self.token_endpoint,
            4 => &mut self.user_info_endpoint,
            5 => &mut self.client_id,
            6 => &mut self.client_secret,
            7 => &mut self.scope,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessNativeApplicationOidcOptions);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessTrustProviderDeviceOptions {
    pub public_signing_key_url: Option<String>,
}
/// Descriptor of [`ModifyVerifiedAccessTrustProviderDeviceOptions`].
pub static MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_DEVICE_OPTIONS: StructDesc = StructDesc { name: "ModifyVerifiedAccessTrustProviderDeviceOptions", members: &[
    Member { name: "PublicSigningKeyUrl", query: "PublicSigningKeyUrl", xml: "PublicSigningKeyUrl", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVerifiedAccessTrustProviderDeviceOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_DEVICE_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_signing_key_url,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_signing_key_url,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessTrustProviderDeviceOptions);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessTrustProviderOidcOptions {
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub scope: Option<String>,
}
/// Descriptor of [`ModifyVerifiedAccessTrustProviderOidcOptions`].
pub static MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_OIDC_OPTIONS: StructDesc = StructDesc { name: "ModifyVerifiedAccessTrustProviderOidcOptions", members: &[
    Member { name: "Issuer", query: "Issuer", xml: "Issuer", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AuthorizationEndpoint", query: "AuthorizationEndpoint", xml: "AuthorizationEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TokenEndpoint", query: "TokenEndpoint", xml: "TokenEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "UserInfoEndpoint", query: "UserInfoEndpoint", xml: "UserInfoEndpoint", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientId", query: "ClientId", xml: "ClientId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientSecret", query: "ClientSecret", xml: "ClientSecret", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Scope", query: "Scope", xml: "Scope", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVerifiedAccessTrustProviderOidcOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_OIDC_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.issuer,
            1 => &self.authorization_endpoint,
            2 => &self.token_endpoint,
            3 => &self.user_info_endpoint,
            4 => &self.client_id,
            5 => &self.client_secret,
            6 => &self.scope,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.issuer,
            1 => &mut self.authorization_endpoint,
            2 => &mut self.token_endpoint,
            3 => &mut self.user_info_endpoint,
            4 => &mut self.client_id,
            5 => &mut self.client_secret,
            6 => &mut self.scope,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessTrustProviderOidcOptions);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessTrustProviderRequest {
    pub verified_access_trust_provider_id: Option<String>,
    pub oidc_options: Option<ModifyVerifiedAccessTrustProviderOidcOptions>,
    pub device_options: Option<ModifyVerifiedAccessTrustProviderDeviceOptions>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
    pub native_application_oidc_options: Option<ModifyVerifiedAccessNativeApplicationOidcOptions>,
}
/// Descriptor of [`ModifyVerifiedAccessTrustProviderRequest`].
pub static MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST: StructDesc = StructDesc { name: "ModifyVerifiedAccessTrustProviderRequest", members: &[
    Member { name: "VerifiedAccessTrustProviderId", query: "VerifiedAccessTrustProviderId", xml: "VerifiedAccessTrustProviderId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "OidcOptions", query: "OidcOptions", xml: "OidcOptions", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_OIDC_OPTIONS) },
    Member { name: "DeviceOptions", query: "DeviceOptions", xml: "DeviceOptions", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_DEVICE_OPTIONS) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "SseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST) },
    Member { name: "NativeApplicationOidcOptions", query: "NativeApplicationOidcOptions", xml: "NativeApplicationOidcOptions", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_NATIVE_APPLICATION_OIDC_OPTIONS) },
] };
impl Structure for ModifyVerifiedAccessTrustProviderRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider_id,
            1 => &self.oidc_options,
            2 => &self.device_options,
            3 => &self.description,
            4 => &self.dry_run,
            5 => &self.client_token,
            6 => &self.sse_specification,
            7 => &self.native_application_oidc_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider_id,
            1 => &mut self.oidc_options,
            2 => &mut self.device_options,
            3 => &mut self.description,
            4 => &mut self.dry_run,
            5 => &mut self.client_token,
            6 => &mut self.sse_specification,
            7 => &mut self.native_application_oidc_options,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessTrustProviderRequest);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessTrustProviderResult {
    pub verified_access_trust_provider: Option<VerifiedAccessTrustProvider>,
}
/// Descriptor of [`ModifyVerifiedAccessTrustProviderResult`].
pub static MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT: StructDesc = StructDesc { name: "ModifyVerifiedAccessTrustProviderResult", members: &[
    Member { name: "VerifiedAccessTrustProvider", query: "VerifiedAccessTrustProvider", xml: "verifiedAccessTrustProvider", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_TRUST_PROVIDER) },
] };
impl Structure for ModifyVerifiedAccessTrustProviderResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_trust_provider,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.verified_access_trust_provider,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessTrustProviderResult);

#[derive(Clone, Default)]
pub struct ModifyVolumeAttributeRequest {
    pub auto_enable_io: Option<AttributeBooleanValue>,
    pub volume_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyVolumeAttributeRequest`].
pub static MODIFY_VOLUME_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifyVolumeAttributeRequest", members: &[
    Member { name: "AutoEnableIO", query: "AutoEnableIO", xml: "AutoEnableIO", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVolumeAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VOLUME_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.auto_enable_io,
            1 => &self.volume_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.auto_enable_io,
            1 => &mut self.volume_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVolumeAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyVolumeRequest {
    pub dry_run: Option<bool>,
    pub volume_id: Option<String>,
    pub size: Option<i32>,
    pub volume_type: Option<String>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub multi_attach_enabled: Option<bool>,
}
/// Descriptor of [`ModifyVolumeRequest`].
pub static MODIFY_VOLUME_REQUEST: StructDesc = StructDesc { name: "ModifyVolumeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VolumeId", query: "VolumeId", xml: "VolumeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Size", query: "Size", xml: "Size", required: false, sensitive: false, kind: I32 },
    Member { name: "VolumeType", query: "VolumeType", xml: "VolumeType", required: false, sensitive: false, kind: Kind::Enum(&enums::volume_type::DESC) },
    Member { name: "Iops", query: "Iops", xml: "Iops", required: false, sensitive: false, kind: I32 },
    Member { name: "Throughput", query: "Throughput", xml: "Throughput", required: false, sensitive: false, kind: I32 },
    Member { name: "MultiAttachEnabled", query: "MultiAttachEnabled", xml: "MultiAttachEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVolumeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VOLUME_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.volume_id,
            2 => &self.size,
            3 => &self.volume_type,
            4 => &self.iops,
            5 => &self.throughput,
            6 => &self.multi_attach_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.volume_id,
            2 => &mut self.size,
            3 => &mut self.volume_type,
            4 => &mut self.iops,
            5 => &mut self.throughput,
            6 => &mut self.multi_attach_enabled,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVolumeRequest);

#[derive(Clone, Default)]
pub struct ModifyVolumeResult {
    pub volume_modification: Option<VolumeModification>,
}
/// Descriptor of [`ModifyVolumeResult`].
pub static MODIFY_VOLUME_RESULT: StructDesc = StructDesc { name: "ModifyVolumeResult", members: &[
    Member { name: "VolumeModification", query: "VolumeModification", xml: "volumeModification", required: false, sensitive: false, kind: Kind::Struct(&VOLUME_MODIFICATION) },
] };
impl Structure for ModifyVolumeResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VOLUME_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volume_modification,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volume_modification,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVolumeResult);

#[derive(Clone, Default)]
pub struct ModifyVpcAttributeRequest {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
}
/// Descriptor of [`ModifyVpcAttributeRequest`].
pub static MODIFY_VPC_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifyVpcAttributeRequest", members: &[
    Member { name: "EnableDnsHostnames", query: "EnableDnsHostnames", xml: "EnableDnsHostnames", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "EnableDnsSupport", query: "EnableDnsSupport", xml: "EnableDnsSupport", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "EnableNetworkAddressUsageMetrics", query: "EnableNetworkAddressUsageMetrics", xml: "EnableNetworkAddressUsageMetrics", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
] };
impl Structure for ModifyVpcAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.enable_dns_hostnames,
            1 => &self.enable_dns_support,
            2 => &self.vpc_id,
            3 => &self.enable_network_address_usage_metrics,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.enable_dns_hostnames,
            1 => &mut self.enable_dns_support,
            2 => &mut self.vpc_id,
            3 => &mut self.enable_network_address_usage_metrics,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcBlockPublicAccessExclusionRequest {
    pub dry_run: Option<bool>,
    pub exclusion_id: Option<String>,
    pub internet_gateway_exclusion_mode: Option<String>,
}
/// Descriptor of [`ModifyVpcBlockPublicAccessExclusionRequest`].
pub static MODIFY_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST: StructDesc = StructDesc { name: "ModifyVpcBlockPublicAccessExclusionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ExclusionId", query: "ExclusionId", xml: "ExclusionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InternetGatewayExclusionMode", query: "InternetGatewayExclusionMode", xml: "InternetGatewayExclusionMode", required: true, sensitive: false, kind: Kind::Enum(&enums::internet_gateway_exclusion_mode::DESC) },
] };
impl Structure for ModifyVpcBlockPublicAccessExclusionRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.exclusion_id,
            2 => &self.internet_gateway_exclusion_mode,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.exclusion_id,
            2 => &mut self.internet_gateway_exclusion_mode,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcBlockPublicAccessExclusionRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcBlockPublicAccessExclusionResult {
    pub vpc_block_public_access_exclusion: Option<VpcBlockPublicAccessExclusion>,
}
/// Descriptor of [`ModifyVpcBlockPublicAccessExclusionResult`].
pub static MODIFY_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT: StructDesc = StructDesc { name: "ModifyVpcBlockPublicAccessExclusionResult", members: &[
    Member { name: "VpcBlockPublicAccessExclusion", query: "VpcBlockPublicAccessExclusion", xml: "vpcBlockPublicAccessExclusion", required: false, sensitive: false, kind: Kind::Struct(&VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION) },
] };
impl Structure for ModifyVpcBlockPublicAccessExclusionResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_block_public_access_exclusion,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_block_public_access_exclusion,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcBlockPublicAccessExclusionResult);

#[derive(Clone, Default)]
pub struct ModifyVpcBlockPublicAccessOptionsRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_block_mode: Option<String>,
}
/// Descriptor of [`ModifyVpcBlockPublicAccessOptionsRequest`].
pub static MODIFY_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyVpcBlockPublicAccessOptionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InternetGatewayBlockMode", query: "InternetGatewayBlockMode", xml: "InternetGatewayBlockMode", required: true, sensitive: false, kind: Kind::Enum(&enums::internet_gateway_block_mode::DESC) },
] };
impl Structure for ModifyVpcBlockPublicAccessOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.internet_gateway_block_mode,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.internet_gateway_block_mode,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcBlockPublicAccessOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcBlockPublicAccessOptionsResult {
    pub vpc_block_public_access_options: Option<VpcBlockPublicAccessOptions>,
}
/// Descriptor of [`ModifyVpcBlockPublicAccessOptionsResult`].
pub static MODIFY_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyVpcBlockPublicAccessOptionsResult", members: &[
    Member { name: "VpcBlockPublicAccessOptions", query: "VpcBlockPublicAccessOptions", xml: "vpcBlockPublicAccessOptions", required: false, sensitive: false, kind: Kind::Struct(&VPC_BLOCK_PUBLIC_ACCESS_OPTIONS) },
] };
impl Structure for ModifyVpcBlockPublicAccessOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_block_public_access_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_block_public_access_options,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcBlockPublicAccessOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyVpcEncryptionControlRequest {
    pub dry_run: Option<bool>,
    pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<String>,
    pub internet_gateway_exclusion: Option<String>,
    pub egress_only_internet_gateway_exclusion: Option<String>,
    pub nat_gateway_exclusion: Option<String>,
    pub virtual_private_gateway_exclusion: Option<String>,
    pub vpc_peering_exclusion: Option<String>,
    pub lambda_exclusion: Option<String>,
    pub vpc_lattice_exclusion: Option<String>,
    pub elastic_file_system_exclusion: Option<String>,
}
/// Descriptor of [`ModifyVpcEncryptionControlRequest`].
pub static MODIFY_VPC_ENCRYPTION_CONTROL_REQUEST: StructDesc = StructDesc { name: "ModifyVpcEncryptionControlRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcEncryptionControlId", query: "VpcEncryptionControlId", xml: "VpcEncryptionControlId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Mode", query: "Mode", xml: "Mode", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_mode::DESC) },
    Member { name: "InternetGatewayExclusion", query: "InternetGatewayExclusion", xml: "InternetGatewayExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
    Member { name: "EgressOnlyInternetGatewayExclusion", query: "EgressOnlyInternetGatewayExclusion", xml: "EgressOnlyInternetGatewayExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
    Member { name: "NatGatewayExclusion", query: "NatGatewayExclusion", xml: "NatGatewayExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
    Member { name: "VirtualPrivateGatewayExclusion", query: "VirtualPrivateGatewayExclusion", xml: "VirtualPrivateGatewayExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
    Member { name: "VpcPeeringExclusion", query: "VpcPeeringExclusion", xml: "VpcPeeringExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
    Member { name: "LambdaExclusion", query: "LambdaExclusion", xml: "LambdaExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
    Member { name: "VpcLatticeExclusion", query: "VpcLatticeExclusion", xml: "VpcLatticeExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
    Member { name: "ElasticFileSystemExclusion", query: "ElasticFileSystemExclusion", xml: "ElasticFileSystemExclusion", required: false, sensitive: false, kind: Kind::Enum(&enums::vpc_encryption_control_exclusion_state_input::DESC) },
] };
impl Structure for ModifyVpcEncryptionControlRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENCRYPTION_CONTROL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_encryption_control_id,
            2 => &self.mode,
            3 => &self.internet_gateway_exclusion,
            4 => &self.egress_only_internet_gateway_exclusion,
            5 => &self.nat_gateway_exclusion,
            6 => &self.virtual_private_gateway_exclusion,
            7 => &self.vpc_peering_exclusion,
            8 => &self.lambda_exclusion,
            9 => &self.vpc_lattice_exclusion,
            10 => &self.elastic_file_system_exclusion,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_encryption_control_id,
            2 => &mut self.mode,
            3 => &mut self.internet_gateway_exclusion,
            4 => &mut self.egress_only_internet_gateway_exclusion,
            5 => &mut self.nat_gateway_exclusion,
            6 => &mut self.virtual_private_gateway_exclusion,
            7 => &mut self.vpc_peering_exclusion,
            8 => &mut self.lambda_exclusion,
            9 => &mut self.vpc_lattice_exclusion,
            10 => &mut self.elastic_file_system_exclusion,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEncryptionControlRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcEncryptionControlResult {
    pub vpc_encryption_control: Option<VpcEncryptionControl>,
}
/// Descriptor of [`ModifyVpcEncryptionControlResult`].
pub static MODIFY_VPC_ENCRYPTION_CONTROL_RESULT: StructDesc = StructDesc { name: "ModifyVpcEncryptionControlResult", members: &[
    Member { name: "VpcEncryptionControl", query: "VpcEncryptionControl", xml: "vpcEncryptionControl", required: false, sensitive: false, kind: Kind::Struct(&VPC_ENCRYPTION_CONTROL) },
] };
impl Structure for ModifyVpcEncryptionControlResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENCRYPTION_CONTROL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_encryption_control,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_encryption_control,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEncryptionControlResult);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointConnectionNotificationRequest {
    pub dry_run: Option<bool>,
    pub connection_notification_id: Option<String>,
    pub connection_notification_arn: Option<String>,
    pub connection_events: Vec<String>,
}
/// Descriptor of [`ModifyVpcEndpointConnectionNotificationRequest`].
pub static MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_REQUEST: StructDesc = StructDesc { name: "ModifyVpcEndpointConnectionNotificationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ConnectionNotificationId", query: "ConnectionNotificationId", xml: "ConnectionNotificationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionNotificationArn", query: "ConnectionNotificationArn", xml: "ConnectionNotificationArn", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ConnectionEvents", query: "ConnectionEvents", xml: "ConnectionEvents", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ModifyVpcEndpointConnectionNotificationRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.connection_notification_id,
            2 => &self.connection_notification_arn,
            3 => &self.connection_events,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.connection_notification_id,
            2 => &mut self.connection_notification_arn,
            3 => &mut self.connection_events,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEndpointConnectionNotificationRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointConnectionNotificationResult {
    pub return_value: Option<bool>,
}
/// Descriptor of [`ModifyVpcEndpointConnectionNotificationResult`].
pub static MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_RESULT: StructDesc = StructDesc { name: "ModifyVpcEndpointConnectionNotificationResult", members: &[
    Member { name: "ReturnValue", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpcEndpointConnectionNotificationResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION_RESULT }
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
structure!(ModifyVpcEndpointConnectionNotificationResult);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointRequest {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_id: Option<String>,
    pub reset_policy: Option<bool>,
    pub policy_document: Option<String>,
    pub add_route_table_ids: Vec<String>,
    pub remove_route_table_ids: Vec<String>,
    pub add_subnet_ids: Vec<String>,
    pub remove_subnet_ids: Vec<String>,
    pub add_security_group_ids: Vec<String>,
    pub remove_security_group_ids: Vec<String>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub private_dns_enabled: Option<bool>,
    pub subnet_configurations: Vec<SubnetConfiguration>,
}
/// Descriptor of [`ModifyVpcEndpointRequest`].
pub static MODIFY_VPC_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "ModifyVpcEndpointRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "VpcEndpointId", query: "VpcEndpointId", xml: "VpcEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ResetPolicy", query: "ResetPolicy", xml: "ResetPolicy", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "PolicyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddRouteTableIds", query: "AddRouteTableId", xml: "AddRouteTableId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveRouteTableIds", query: "RemoveRouteTableId", xml: "RemoveRouteTableId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AddSubnetIds", query: "AddSubnetId", xml: "AddSubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveSubnetIds", query: "RemoveSubnetId", xml: "RemoveSubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AddSecurityGroupIds", query: "AddSecurityGroupId", xml: "AddSecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveSecurityGroupIds", query: "RemoveSecurityGroupId", xml: "RemoveSecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "IpAddressType", query: "IpAddressType", xml: "IpAddressType", required: false, sensitive: false, kind: Kind::Enum(&enums::ip_address_type::DESC) },
    Member { name: "DnsOptions", query: "DnsOptions", xml: "DnsOptions", required: false, sensitive: false, kind: Kind::Struct(&DNS_OPTIONS_SPECIFICATION) },
    Member { name: "PrivateDnsEnabled", query: "PrivateDnsEnabled", xml: "PrivateDnsEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SubnetConfigurations", query: "SubnetConfiguration", xml: "SubnetConfiguration", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUBNET_CONFIGURATION) }) },
] };
impl Structure for ModifyVpcEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.vpc_endpoint_id,
            2 => &self.reset_policy,
            3 => &self.policy_document,
            4 => &self.add_route_table_ids,
            5 => &self.remove_route_table_ids,
            6 => &self.add_subnet_ids,
            7 => &self.remove_subnet_ids,
            8 => &self.add_security_group_ids,
            9 => &self.remove_security_group_ids,
            10 => &self.ip_address_type,
            11 => &self.dns_options,
            12 => &self.private_dns_enabled,
            13 => &self.subnet_configurations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.vpc_endpoint_id,
            2 => &mut self.reset_policy,
            3 => &mut self.policy_document,
            4 => &mut self.add_route_table_ids,
            5 => &mut self.remove_route_table_ids,
            6 => &mut self.add_subnet_ids,
            7 => &mut self.remove_subnet_ids,
            8 => &mut self.add_security_group_ids,
            9 => &mut self.remove_security_group_ids,
            10 => &mut self.ip_address_type,
            11 => &mut self.dns_options,
            12 => &mut self.private_dns_enabled,
            13 => &mut self.subnet_configurations,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEndpointRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyVpcEndpointResult`].
pub static MODIFY_VPC_ENDPOINT_RESULT: StructDesc = StructDesc { name: "ModifyVpcEndpointResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpcEndpointResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_RESULT }
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
structure!(ModifyVpcEndpointResult);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointServiceConfigurationRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub remove_private_dns_name: Option<bool>,
    pub acceptance_required: Option<bool>,
    pub add_network_load_balancer_arns: Vec<String>,
    pub remove_network_load_balancer_arns: Vec<String>,
    pub add_gateway_load_balancer_arns: Vec<String>,
    pub remove_gateway_load_balancer_arns: Vec<String>,
    pub add_supported_ip_address_types: Vec<String>,
    pub remove_supported_ip_address_types: Vec<String>,
    pub add_supported_regions: Vec<String>,
    pub remove_supported_regions: Vec<String>,
}
/// Descriptor of [`ModifyVpcEndpointServiceConfigurationRequest`].
pub static MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_REQUEST: StructDesc = StructDesc { name: "ModifyVpcEndpointServiceConfigurationRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsName", query: "PrivateDnsName", xml: "PrivateDnsName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RemovePrivateDnsName", query: "RemovePrivateDnsName", xml: "RemovePrivateDnsName", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AcceptanceRequired", query: "AcceptanceRequired", xml: "AcceptanceRequired", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AddNetworkLoadBalancerArns", query: "AddNetworkLoadBalancerArn", xml: "AddNetworkLoadBalancerArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveNetworkLoadBalancerArns", query: "RemoveNetworkLoadBalancerArn", xml: "RemoveNetworkLoadBalancerArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AddGatewayLoadBalancerArns", query: "AddGatewayLoadBalancerArn", xml: "AddGatewayLoadBalancerArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveGatewayLoadBalancerArns", query: "RemoveGatewayLoadBalancerArn", xml: "RemoveGatewayLoadBalancerArn", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AddSupportedIpAddressTypes", query: "AddSupportedIpAddressType", xml: "AddSupportedIpAddressType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveSupportedIpAddressTypes", query: "RemoveSupportedIpAddressType", xml: "RemoveSupportedIpAddressType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "AddSupportedRegions", query: "AddSupportedRegion", xml: "AddSupportedRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveSupportedRegions", query: "RemoveSupportedRegion", xml: "RemoveSupportedRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ModifyVpcEndpointServiceConfigurationRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_id,
            2 => &self.private_dns_name,
            3 => &self.remove_private_dns_name,
            4 => &self.acceptance_required,
            5 => &self.add_network_load_balancer_arns,
            6 => &self.remove_network_load_balancer_arns,
            7 => &self.add_gateway_load_balancer_arns,
            8 => &self.remove_gateway_load_balancer_arns,
            9 => &self.add_supported_ip_address_types,
            10 => &self.remove_supported_ip_address_types,
            11 => &self.add_supported_regions,
            12 => &self.remove_supported_regions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_id,
            2 => &mut self.private_dns_name,
            3 => &mut self.remove_private_dns_name,
            4 => &mut self.acceptance_required,
            5 => &mut self.add_network_load_balancer_arns,
            6 => &mut self.remove_network_load_balancer_arns,
            7 => &mut self.add_gateway_load_balancer_arns,
            8 => &mut self.remove_gateway_load_balancer_arns,
            9 => &mut self.add_supported_ip_address_types,
            10 => &mut self.remove_supported_ip_address_types,
            11 => &mut self.add_supported_regions,
            12 => &mut self.remove_supported_regions,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEndpointServiceConfigurationRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointServiceConfigurationResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyVpcEndpointServiceConfigurationResult`].
pub static MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_RESULT: StructDesc = StructDesc { name: "ModifyVpcEndpointServiceConfigurationResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpcEndpointServiceConfigurationResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_RESULT }
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
structure!(ModifyVpcEndpointServiceConfigurationResult);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointServicePayerResponsibilityRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub payer_responsibility: Option<String>,
}
/// Descriptor of [`ModifyVpcEndpointServicePayerResponsibilityRequest`].
pub static MODIFY_VPC_ENDPOINT_SERVICE_PAYER_RESPONSIBILITY_REQUEST: StructDesc = StructDesc { name: "ModifyVpcEndpointServicePayerResponsibilityRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PayerResponsibility", query: "PayerResponsibility", xml: "PayerResponsibility", required: true, sensitive: false, kind: Kind::Enum(&enums::payer_responsibility::DESC) },
] };
impl Structure for ModifyVpcEndpointServicePayerResponsibilityRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_SERVICE_PAYER_RESPONSIBILITY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_id,
            2 => &self.payer_responsibility,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_id,
            2 => &mut self.payer_responsibility,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEndpointServicePayerResponsibilityRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointServicePayerResponsibilityResult {
    pub return_value: Option<bool>,
}
/// Descriptor of [`ModifyVpcEndpointServicePayerResponsibilityResult`].
pub static MODIFY_VPC_ENDPOINT_SERVICE_PAYER_RESPONSIBILITY_RESULT: StructDesc = StructDesc { name: "ModifyVpcEndpointServicePayerResponsibilityResult", members: &[
    Member { name: "ReturnValue", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpcEndpointServicePayerResponsibilityResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_SERVICE_PAYER_RESPONSIBILITY_RESULT }
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
structure!(ModifyVpcEndpointServicePayerResponsibilityResult);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointServicePermissionsRequest {
    pub dry_run: Option<bool>,
    pub service_id: Option<String>,
    pub add_allowed_principals: Vec<String>,
    pub remove_allowed_principals: Vec<String>,
}
/// Descriptor of [`ModifyVpcEndpointServicePermissionsRequest`].
pub static MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_REQUEST: StructDesc = StructDesc { name: "ModifyVpcEndpointServicePermissionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ServiceId", query: "ServiceId", xml: "ServiceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AddAllowedPrincipals", query: "AddAllowedPrincipals", xml: "AddAllowedPrincipals", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveAllowedPrincipals", query: "RemoveAllowedPrincipals", xml: "RemoveAllowedPrincipals", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for ModifyVpcEndpointServicePermissionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.service_id,
            2 => &self.add_allowed_principals,
            3 => &self.remove_allowed_principals,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.service_id,
            2 => &mut self.add_allowed_principals,
            3 => &mut self.remove_allowed_principals,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEndpointServicePermissionsRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcEndpointServicePermissionsResult {
    pub added_principals: Vec<AddedPrincipal>,
    pub return_value: Option<bool>,
}
/// Descriptor of [`ModifyVpcEndpointServicePermissionsResult`].
pub static MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT: StructDesc = StructDesc { name: "ModifyVpcEndpointServicePermissionsResult", members: &[
    Member { name: "AddedPrincipals", query: "AddedPrincipalSet", xml: "addedPrincipalSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADDED_PRINCIPAL) }) },
    Member { name: "ReturnValue", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpcEndpointServicePermissionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.added_principals,
            1 => &self.return_value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.added_principals,
            1 => &mut self.return_value,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcEndpointServicePermissionsResult);

#[derive(Clone, Default)]
pub struct ModifyVpcPeeringConnectionOptionsRequest {
    pub accepter_peering_connection_options: Option<PeeringConnectionOptionsRequest>,
    pub dry_run: Option<bool>,
    pub requester_peering_connection_options: Option<PeeringConnectionOptionsRequest>,
    pub vpc_peering_connection_id: Option<String>,
}
/// Descriptor of [`ModifyVpcPeeringConnectionOptionsRequest`].
pub static MODIFY_VPC_PEERING_CONNECTION_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyVpcPeeringConnectionOptionsRequest", members: &[
    Member { name: "AccepterPeeringConnectionOptions", query: "AccepterPeeringConnectionOptions", xml: "AccepterPeeringConnectionOptions", required: false, sensitive: false, kind: Kind::Struct(&PEERING_CONNECTION_OPTIONS_REQUEST) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RequesterPeeringConnectionOptions", query: "RequesterPeeringConnectionOptions", xml: "RequesterPeeringConnectionOptions", required: false, sensitive: false, kind: Kind::Struct(&PEERING_CONNECTION_OPTIONS_REQUEST) },
    Member { name: "VpcPeeringConnectionId", query: "VpcPeeringConnectionId", xml: "VpcPeeringConnectionId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVpcPeeringConnectionOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_PEERING_CONNECTION_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.accepter_peering_connection_options,
            1 => &self.dry_run,
            2 => &self.requester_peering_connection_options,
            3 => &self.vpc_peering_connection_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.accepter_peering_connection_options,
            1 => &mut self.dry_run,
            2 => &mut self.requester_peering_connection_options,
            3 => &mut self.vpc_peering_connection_id,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcPeeringConnectionOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcPeeringConnectionOptionsResult {
    pub accepter_peering_connection_options: Option<PeeringConnectionOptions>,
    pub requester_peering_connection_options: Option<PeeringConnectionOptions>,
}
/// Descriptor of [`ModifyVpcPeeringConnectionOptionsResult`].
pub static MODIFY_VPC_PEERING_CONNECTION_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyVpcPeeringConnectionOptionsResult", members: &[
    Member { name: "AccepterPeeringConnectionOptions", query: "AccepterPeeringConnectionOptions", xml: "accepterPeeringConnectionOptions", required: false, sensitive: false, kind: Kind::Struct(&PEERING_CONNECTION_OPTIONS) },
    Member { name: "RequesterPeeringConnectionOptions", query: "RequesterPeeringConnectionOptions", xml: "requesterPeeringConnectionOptions", required: false, sensitive: false, kind: Kind::Struct(&PEERING_CONNECTION_OPTIONS) },
] };
impl Structure for ModifyVpcPeeringConnectionOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_PEERING_CONNECTION_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.accepter_peering_connection_options,
            1 => &self.requester_peering_connection_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.accepter_peering_connection_options,
            1 => &mut self.requester_peering_connection_options,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcPeeringConnectionOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyVpcTenancyRequest {
    pub vpc_id: Option<String>,
    pub instance_tenancy: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyVpcTenancyRequest`].
pub static MODIFY_VPC_TENANCY_REQUEST: StructDesc = StructDesc { name: "ModifyVpcTenancyRequest", members: &[
    Member { name: "VpcId", query: "VpcId", xml: "VpcId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceTenancy", query: "InstanceTenancy", xml: "InstanceTenancy", required: true, sensitive: false, kind: Kind::Enum(&enums::vpc_tenancy::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpcTenancyRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_TENANCY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpc_id,
            1 => &self.instance_tenancy,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpc_id,
            1 => &mut self.instance_tenancy,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpcTenancyRequest);

#[derive(Clone, Default)]
pub struct ModifyVpcTenancyResult {
    pub return_value: Option<bool>,
}
/// Descriptor of [`ModifyVpcTenancyResult`].
pub static MODIFY_VPC_TENANCY_RESULT: StructDesc = StructDesc { name: "ModifyVpcTenancyResult", members: &[
    Member { name: "ReturnValue", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpcTenancyResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPC_TENANCY_RESULT }
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
structure!(ModifyVpcTenancyResult);

#[derive(Clone, Default)]
pub struct ModifyVpnConnectionOptionsRequest {
    pub vpn_connection_id: Option<String>,
    pub local_ipv4_network_cidr: Option<String>,
    pub remote_ipv4_network_cidr: Option<String>,
    pub local_ipv6_network_cidr: Option<String>,
    pub remote_ipv6_network_cidr: Option<String>,
    pub tunnel_bandwidth: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyVpnConnectionOptionsRequest`].
pub static MODIFY_VPN_CONNECTION_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyVpnConnectionOptionsRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LocalIpv4NetworkCidr", query: "LocalIpv4NetworkCidr", xml: "LocalIpv4NetworkCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RemoteIpv4NetworkCidr", query: "RemoteIpv4NetworkCidr", xml: "RemoteIpv4NetworkCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalIpv6NetworkCidr", query: "LocalIpv6NetworkCidr", xml: "LocalIpv6NetworkCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RemoteIpv6NetworkCidr", query: "RemoteIpv6NetworkCidr", xml: "RemoteIpv6NetworkCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TunnelBandwidth", query: "TunnelBandwidth", xml: "TunnelBandwidth", required: false, sensitive: false, kind: Kind::Enum(&enums::vpn_tunnel_bandwidth::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpnConnectionOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_CONNECTION_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.local_ipv4_network_cidr,
            2 => &self.remote_ipv4_network_cidr,
            3 => &self.local_ipv6_network_cidr,
            4 => &self.remote_ipv6_network_cidr,
            5 => &self.tunnel_bandwidth,
            6 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.local_ipv4_network_cidr,
            2 => &mut self.remote_ipv4_network_cidr,
            3 => &mut self.local_ipv6_network_cidr,
            4 => &mut self.remote_ipv6_network_cidr,
            5 => &mut self.tunnel_bandwidth,
            6 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnConnectionOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyVpnConnectionOptionsResult {
    pub vpn_connection: Option<VpnConnection>,
}
/// Descriptor of [`ModifyVpnConnectionOptionsResult`].
pub static MODIFY_VPN_CONNECTION_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyVpnConnectionOptionsResult", members: &[
    Member { name: "VpnConnection", query: "VpnConnection", xml: "vpnConnection", required: false, sensitive: false, kind: Kind::Struct(&VPN_CONNECTION) },
] };
impl Structure for ModifyVpnConnectionOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_CONNECTION_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnConnectionOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyVpnConnectionRequest {
    pub vpn_connection_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub customer_gateway_id: Option<String>,
    pub vpn_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyVpnConnectionRequest`].
pub static MODIFY_VPN_CONNECTION_REQUEST: StructDesc = StructDesc { name: "ModifyVpnConnectionRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "CustomerGatewayId", query: "CustomerGatewayId", xml: "CustomerGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpnGatewayId", query: "VpnGatewayId", xml: "VpnGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpnConnectionRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_CONNECTION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.transit_gateway_id,
            2 => &self.customer_gateway_id,
            3 => &self.vpn_gateway_id,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.transit_gateway_id,
            2 => &mut self.customer_gateway_id,
            3 => &mut self.vpn_gateway_id,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnConnectionRequest);

#[derive(Clone, Default)]
pub struct ModifyVpnConnectionResult {
    pub vpn_connection: Option<VpnConnection>,
}
/// Descriptor of [`ModifyVpnConnectionResult`].
pub static MODIFY_VPN_CONNECTION_RESULT: StructDesc = StructDesc { name: "ModifyVpnConnectionResult", members: &[
    Member { name: "VpnConnection", query: "VpnConnection", xml: "vpnConnection", required: false, sensitive: false, kind: Kind::Struct(&VPN_CONNECTION) },
] };
impl Structure for ModifyVpnConnectionResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_CONNECTION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnConnectionResult);

#[derive(Clone, Default)]
pub struct ModifyVpnTunnelCertificateRequest {
    pub vpn_connection_id: Option<String>,
    pub vpn_tunnel_outside_ip_address: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyVpnTunnelCertificateRequest`].
pub static MODIFY_VPN_TUNNEL_CERTIFICATE_REQUEST: StructDesc = StructDesc { name: "ModifyVpnTunnelCertificateRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnTunnelOutsideIpAddress", query: "VpnTunnelOutsideIpAddress", xml: "VpnTunnelOutsideIpAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpnTunnelCertificateRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_TUNNEL_CERTIFICATE_REQUEST }
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
structure!(ModifyVpnTunnelCertificateRequest);

#[derive(Clone, Default)]
pub struct ModifyVpnTunnelCertificateResult {
    pub vpn_connection: Option<VpnConnection>,
}
/// Descriptor of [`ModifyVpnTunnelCertificateResult`].
pub static MODIFY_VPN_TUNNEL_CERTIFICATE_RESULT: StructDesc = StructDesc { name: "ModifyVpnTunnelCertificateResult", members: &[
    Member { name: "VpnConnection", query: "VpnConnection", xml: "vpnConnection", required: false, sensitive: false, kind: Kind::Struct(&VPN_CONNECTION) },
] };
impl Structure for ModifyVpnTunnelCertificateResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_TUNNEL_CERTIFICATE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnTunnelCertificateResult);

#[derive(Clone, Default)]
pub struct ModifyVpnTunnelOptionsRequest {
    pub vpn_connection_id: Option<String>,
    pub vpn_tunnel_outside_ip_address: Option<String>,
    pub tunnel_options: Option<ModifyVpnTunnelOptionsSpecification>,
    pub dry_run: Option<bool>,
    pub skip_tunnel_replacement: Option<bool>,
    pub pre_shared_key_storage: Option<String>,
}
/// Descriptor of [`ModifyVpnTunnelOptionsRequest`].
pub static MODIFY_VPN_TUNNEL_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyVpnTunnelOptionsRequest", members: &[
    Member { name: "VpnConnectionId", query: "VpnConnectionId", xml: "VpnConnectionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "VpnTunnelOutsideIpAddress", query: "VpnTunnelOutsideIpAddress", xml: "VpnTunnelOutsideIpAddress", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TunnelOptions", query: "TunnelOptions", xml: "TunnelOptions", required: true, sensitive: true, kind: Kind::Struct(&MODIFY_VPN_TUNNEL_OPTIONS_SPECIFICATION) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SkipTunnelReplacement", query: "SkipTunnelReplacement", xml: "SkipTunnelReplacement", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PreSharedKeyStorage", query: "PreSharedKeyStorage", xml: "PreSharedKeyStorage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyVpnTunnelOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_TUNNEL_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection_id,
            1 => &self.vpn_tunnel_outside_ip_address,
            2 => &self.tunnel_options,
            3 => &self.dry_run,
            4 => &self.skip_tunnel_replacement,
            5 => &self.pre_shared_key_storage,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection_id,
            1 => &mut self.vpn_tunnel_outside_ip_address,
            2 => &mut self.tunnel_options,
            3 => &mut self.dry_run,
            4 => &mut self.skip_tunnel_replacement,
            5 => &mut self.pre_shared_key_storage,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnTunnelOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyVpnTunnelOptionsResult {
    pub vpn_connection: Option<VpnConnection>,
}
/// Descriptor of [`ModifyVpnTunnelOptionsResult`].
pub static MODIFY_VPN_TUNNEL_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyVpnTunnelOptionsResult", members: &[
    Member { name: "VpnConnection", query: "VpnConnection", xml: "vpnConnection", required: false, sensitive: false, kind: Kind::Struct(&VPN_CONNECTION) },
] };
impl Structure for ModifyVpnTunnelOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_TUNNEL_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.vpn_connection,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.vpn_connection,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnTunnelOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyVpnTunnelOptionsSpecification {
    pub tunnel_inside_cidr: Option<String>,
    pub tunnel_inside_ipv6_cidr: Option<String>,
    pub pre_shared_key: Option<String>,
    pub phase1_lifetime_seconds: Option<i32>,
    pub phase2_lifetime_seconds: Option<i32>,
    pub rekey_margin_time_seconds: Option<i32>,
    pub rekey_fuzz_percentage: Option<i32>,
    pub replay_window_size: Option<i32>,
    pub dpd_timeout_seconds: Option<i32>,
    pub dpd_timeout_action: Option<String>,
    pub phase1_encryption_algorithms: Vec<Phase1EncryptionAlgorithmsRequestListValue>,
    pub phase2_encryption_algorithms: Vec<Phase2EncryptionAlgorithmsRequestListValue>,
    pub phase1_integrity_algorithms: Vec<Phase1IntegrityAlgorithmsRequestListValue>,
    pub phase2_integrity_algorithms: Vec<Phase2IntegrityAlgorithmsRequestListValue>,
    pub phase1_dh_group_numbers: Vec<Phase1DHGroupNumbersRequestListValue>,
    pub phase2_dh_group_numbers: Vec<Phase2DHGroupNumbersRequestListValue>,
    pub ike_versions: Vec<IKEVersionsRequestListValue>,
    pub startup_action: Option<String>,
    pub log_options: Option<VpnTunnelLogOptionsSpecification>,
    pub enable_tunnel_lifecycle_control: Option<bool>,
}
/// Descriptor of [`ModifyVpnTunnelOptionsSpecification`].
pub static MODIFY_VPN_TUNNEL_OPTIONS_SPECIFICATION: StructDesc = StructDesc { name: "ModifyVpnTunnelOptionsSpecification", members: &[
    Member { name: "TunnelInsideCidr", query: "TunnelInsideCidr", xml: "TunnelInsideCidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TunnelInsideIpv6Cidr", query: "TunnelInsideIpv6Cidr", xml: "TunnelInsideIpv6Cidr", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PreSharedKey", query: "PreSharedKey", xml: "PreSharedKey", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Phase1LifetimeSeconds", query: "Phase1LifetimeSeconds", xml: "Phase1LifetimeSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "Phase2LifetimeSeconds", query: "Phase2LifetimeSeconds", xml: "Phase2LifetimeSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "RekeyMarginTimeSeconds", query: "RekeyMarginTimeSeconds", xml: "RekeyMarginTimeSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "RekeyFuzzPercentage", query: "RekeyFuzzPercentage", xml: "RekeyFuzzPercentage", required: false, sensitive: false, kind: I32 },
    Member { name: "ReplayWindowSize", query: "ReplayWindowSize", xml: "ReplayWindowSize", required: false, sensitive: false, kind: I32 },
    Member { name: "DPDTimeoutSeconds", query: "DPDTimeoutSeconds", xml: "DPDTimeoutSeconds", required: false, sensitive: false, kind: I32 },
    Member { name: "DPDTimeoutAction", query: "DPDTimeoutAction", xml: "DPDTimeoutAction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Phase1EncryptionAlgorithms", query: "Phase1EncryptionAlgorithm", xml: "Phase1EncryptionAlgorithm", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE1_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE) }) },
    Member { name: "Phase2EncryptionAlgorithms", query: "Phase2EncryptionAlgorithm", xml: "Phase2EncryptionAlgorithm", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE2_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE) }) },
    Member { name: "Phase1IntegrityAlgorithms", query: "Phase1IntegrityAlgorithm", xml: "Phase1IntegrityAlgorithm", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE1_INTEGRITY_ALGORITHMS_REQUEST_LIST_VALUE) }) },
    Member { name: "Phase2IntegrityAlgorithms", query: "Phase2IntegrityAlgorithm", xml: "Phase2IntegrityAlgorithm", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE2_INTEGRITY_ALGORITHMS_REQUEST_LIST_VALUE) }) },
    Member { name: "Phase1DHGroupNumbers", query: "Phase1DHGroupNumber", xml: "Phase1DHGroupNumber", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE1_DH_GROUP_NUMBERS_REQUEST_LIST_VALUE) }) },
    Member { name: "Phase2DHGroupNumbers", query: "Phase2DHGroupNumber", xml: "Phase2DHGroupNumber", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PHASE2_DH_GROUP_NUMBERS_REQUEST_LIST_VALUE) }) },
    Member { name: "IKEVersions", query: "IKEVersion", xml: "IKEVersion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IKE_VERSIONS_REQUEST_LIST_VALUE) }) },
    Member { name: "StartupAction", query: "StartupAction", xml: "StartupAction", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LogOptions", query: "LogOptions", xml: "LogOptions", required: false, sensitive: false, kind: Kind::Struct(&VPN_TUNNEL_LOG_OPTIONS_SPECIFICATION) },
    Member { name: "EnableTunnelLifecycleControl", query: "EnableTunnelLifecycleControl", xml: "EnableTunnelLifecycleControl", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyVpnTunnelOptionsSpecification {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VPN_TUNNEL_OPTIONS_SPECIFICATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.tunnel_inside_cidr,
            1 => &self.tunnel_inside_ipv6_cidr,
            2 => &self.pre_shared_key,
            3 => &self.phase1_lifetime_seconds,
            4 => &self.phase2_lifetime_seconds,
            5 => &self.rekey_margin_time_seconds,
            6 => &self.rekey_fuzz_percentage,
            7 => &self.replay_window_size,
            8 => &self.dpd_timeout_seconds,
            9 => &self.dpd_timeout_action,
            10 => &self.phase1_encryption_algorithms,
            11 => &self.phase2_encryption_algorithms,
            12 => &self.phase1_integrity_algorithms,
            13 => &self.phase2_integrity_algorithms,
            14 => &self.phase1_dh_group_numbers,
            15 => &self.phase2_dh_group_numbers,
            16 => &self.ike_versions,
            17 => &self.startup_action,
            18 => &self.log_options,
            19 => &self.enable_tunnel_lifecycle_control,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.tunnel_inside_cidr,
            1 => &mut self.tunnel_inside_ipv6_cidr,
            2 => &mut self.pre_shared_key,
            3 => &mut self.phase1_lifetime_seconds,
            4 => &mut self.phase2_lifetime_seconds,
            5 => &mut self.rekey_margin_time_seconds,
            6 => &mut self.rekey_fuzz_percentage,
            7 => &mut self.replay_window_size,
            8 => &mut self.dpd_timeout_seconds,
            9 => &mut self.dpd_timeout_action,
            10 => &mut self.phase1_encryption_algorithms,
            11 => &mut self.phase2_encryption_algorithms,
            12 => &mut self.phase1_integrity_algorithms,
            13 => &mut self.phase2_integrity_algorithms,
            14 => &mut self.phase1_dh_group_numbers,
            15 => &mut self.phase2_dh_group_numbers,
            16 => &mut self.ike_versions,
            17 => &mut self.startup_action,
            18 => &mut self.log_options,
            19 => &mut self.enable_tunnel_lifecycle_control,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVpnTunnelOptionsSpecification);

#[derive(Clone, Default)]
pub struct MonitorInstancesRequest {
    pub instance_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`MonitorInstancesRequest`].
pub static MONITOR_INSTANCES_REQUEST: StructDesc = StructDesc { name: "MonitorInstancesRequest", members: &[
    Member { name: "InstanceIds", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "InstanceId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for MonitorInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &MONITOR_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_ids,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_ids,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(MonitorInstancesRequest);

#[derive(Clone, Default)]
pub struct MonitorInstancesResult {
    pub instance_monitorings: Vec<InstanceMonitoring>,
}
/// Descriptor of [`MonitorInstancesResult`].
pub static MONITOR_INSTANCES_RESULT: StructDesc = StructDesc { name: "MonitorInstancesResult", members: &[
    Member { name: "InstanceMonitorings", query: "InstancesSet", xml: "instancesSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&INSTANCE_MONITORING) }) },
] };
impl Structure for MonitorInstancesResult {
    fn desc(&self) -> &'static StructDesc { &MONITOR_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_monitorings,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_monitorings,
            _ => no_member(index),
        }
    }
}
structure!(MonitorInstancesResult);

#[derive(Clone, Default)]
pub struct Monitoring {
    pub state: Option<String>,
}
/// Descriptor of [`Monitoring`].
pub static MONITORING: StructDesc = StructDesc { name: "Monitoring", members: &[
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::monitoring_state::DESC) },
] };
impl Structure for Monitoring {
    fn desc(&self) -> &'static StructDesc { &MONITORING }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.state,
            _ => no_member(index),
        }
    }
}
structure!(Monitoring);

#[derive(Clone, Default)]
pub struct MoveAddressToVpcRequest {
    pub dry_run: Option<bool>,
    pub public_ip: Option<String>,
}
/// Descriptor of [`MoveAddressToVpcRequest`].
pub static MOVE_ADDRESS_TO_VPC_REQUEST: StructDesc = StructDesc { name: "MoveAddressToVpcRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for MoveAddressToVpcRequest {
    fn desc(&self) -> &'static StructDesc { &MOVE_ADDRESS_TO_VPC_REQUEST }
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
structure!(MoveAddressToVpcRequest);

#[derive(Clone, Default)]
pub struct MoveAddressToVpcResult {
    pub allocation_id: Option<String>,
    pub status: Option<String>,
}
/// Descriptor of [`MoveAddressToVpcResult`].
pub static MOVE_ADDRESS_TO_VPC_RESULT: StructDesc = StructDesc { name: "MoveAddressToVpcResult", members: &[
    Member { name: "AllocationId", query: "AllocationId", xml: "allocationId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Enum(&enums::status::DESC) },
] };
impl Structure for MoveAddressToVpcResult {
    fn desc(&self) -> &'static StructDesc { &MOVE_ADDRESS_TO_VPC_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.allocation_id,
            1 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.allocation_id,
            1 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(MoveAddressToVpcResult);

#[derive(Clone, Default)]
pub struct MoveByoipCidrToIpamRequest {
    pub dry_run: Option<bool>,
    pub cidr: Option<String>,
    pub ipam_pool_id: Option<String>,
    pub ipam_pool_owner: Option<String>,
}
/// Descriptor of [`MoveByoipCidrToIpamRequest`].
pub static MOVE_BYOIP_CIDR_TO_IPAM_REQUEST: StructDesc = StructDesc { name: "MoveByoipCidrToIpamRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "IpamPoolOwner", query: "IpamPoolOwner", xml: "IpamPoolOwner", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for MoveByoipCidrToIpamRequest {
    fn desc(&self) -> &'static StructDesc { &MOVE_BYOIP_CIDR_TO_IPAM_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.cidr,
            2 => &self.ipam_pool_id,
            3 => &self.ipam_pool_owner,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.cidr,
            2 => &mut self.ipam_pool_id,
            3 => &mut self.ipam_pool_owner,
            _ => no_member(index),
        }
    }
}
structure!(MoveByoipCidrToIpamRequest);

#[derive(Clone, Default)]
pub struct MoveByoipCidrToIpamResult {
    pub byoip_cidr: Option<ByoipCidr>,
}
/// Descriptor of [`MoveByoipCidrToIpamResult`].
pub static MOVE_BYOIP_CIDR_TO_IPAM_RESULT: StructDesc = StructDesc { name: "MoveByoipCidrToIpamResult", members: &[
    Member { name: "ByoipCidr", query: "ByoipCidr", xml: "byoipCidr", required: false, sensitive: false, kind: Kind::Struct(&BYOIP_CIDR) },
] };
impl Structure for MoveByoipCidrToIpamResult {
    fn desc(&self) -> &'static StructDesc { &MOVE_BYOIP_CIDR_TO_IPAM_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.byoip_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.byoip_cidr,
            _ => no_member(index),
        }
    }
}
structure!(MoveByoipCidrToIpamResult);

#[derive(Clone, Default)]
pub struct MoveCapacityReservationInstancesRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub source_capacity_reservation_id: Option<String>,
    pub destination_capacity_reservation_id: Option<String>,
    pub instance_count: Option<i32>,
}
/// Descriptor of [`MoveCapacityReservationInstancesRequest`].
pub static MOVE_CAPACITY_RESERVATION_INSTANCES_REQUEST: StructDesc = StructDesc { name: "MoveCapacityReservationInstancesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceCapacityReservationId", query: "SourceCapacityReservationId", xml: "SourceCapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCapacityReservationId", query: "DestinationCapacityReservationId", xml: "DestinationCapacityReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "InstanceCount", required: true, sensitive: false, kind: I32 },
] };
impl Structure for MoveCapacityReservationInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &MOVE_CAPACITY_RESERVATION_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.source_capacity_reservation_id,
            3 => &self.destination_capacity_reservation_id,
            4 => &self.instance_count,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.source_capacity_reservation_id,
            3 => &mut self.destination_capacity_reservation_id,
            4 => &mut self.instance_count,
            _ => no_member(index),
        }
    }
}
structure!(MoveCapacityReservationInstancesRequest);

#[derive(Clone, Default)]
pub struct MoveCapacityReservationInstancesResult {
    pub source_capacity_reservation: Option<CapacityReservation>,
    pub destination_capacity_reservation: Option<CapacityReservation>,
    pub instance_count: Option<i32>,
}
/// Descriptor of [`MoveCapacityReservationInstancesResult`].
pub static MOVE_CAPACITY_RESERVATION_INSTANCES_RESULT: StructDesc = StructDesc { name: "MoveCapacityReservationInstancesResult", members: &[
    Member { name: "SourceCapacityReservation", query: "SourceCapacityReservation", xml: "sourceCapacityReservation", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION) },
    Member { name: "DestinationCapacityReservation", query: "DestinationCapacityReservation", xml: "destinationCapacityReservation", required: false, sensitive: false, kind: Kind::Struct(&CAPACITY_RESERVATION) },
    Member { name: "InstanceCount", query: "InstanceCount", xml: "instanceCount", required: false, sensitive: false, kind: I32 },
] };
impl Structure for MoveCapacityReservationInstancesResult {
    fn desc(&self) -> &'static StructDesc { &MOVE_CAPACITY_RESERVATION_INSTANCES_RESULT }
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
structure!(MoveCapacityReservationInstancesResult);

#[derive(Clone, Default)]
pub struct MovingAddressStatus {
    pub move_status: Option<String>,
    pub public_ip: Option<String>,
}
/// Descriptor of [`MovingAddressStatus`].
pub static MOVING_ADDRESS_STATUS: StructDesc = StructDesc { name: "MovingAddressStatus", members: &[
    Member { name: "MoveStatus", query: "MoveStatus", xml: "moveStatus", required: false, sensitive: false, kind: Kind::Enum(&enums::move_status::DESC) },
    Member { name: "PublicIp", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for MovingAddressStatus {
    fn desc(&self) -> &'static StructDesc { &MOVING_ADDRESS_STATUS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.move_status,
            1 => &self.public_ip,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.move_status,
            1 => &mut self.public_ip,
            _ => no_member(index),
        }
    }
}
structure!(MovingAddressStatus);

#[derive(Clone, Default)]
pub struct NatGateway {
    pub create_time: Option<Timestamp>,
    pub delete_time: Option<Timestamp>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub nat_gateway_addresses: Vec<NatGatewayAddress>,
    pub nat_gateway_id: Option<String>,
    pub provisioned_bandwidth: Option<ProvisionedBandwidth>,
    pub state: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub tags: Vec<Tag>,
    pub connectivity_type: Option<String>,
    pub availability_mode: Option<String>,
    pub auto_scaling_ips: Option<String>,
    pub auto_provision_zones: Option<String>,
    pub attached_appliances: Vec<NatGatewayAttachedAppliance>,
    pub route_table_id: Option<String>,
}
/// Descriptor of [`NatGateway`].
pub static NAT_GATEWAY: StructDesc = StructDesc { name: "NatGateway", members: &[
    Member { name: "CreateTime", query: "CreateTime", xml: "createTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DeleteTime", query: "DeleteTime", xml: "deleteTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "FailureCode", query: "FailureCode", xml: "failureCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FailureMessage", query: "FailureMessage", xml: "failureMessage", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NatGatewayAddresses", query: "NatGatewayAddressSet", xml: "natGatewayAddressSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NAT_GATEWAY_ADDRESS) }) },
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ProvisionedBandwidth", query: "ProvisionedBandwidth", xml: "provisionedBandwidth", required: false, sensitive: false, kind: Kind::Struct(&PROVISIONED_BANDWIDTH) },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::nat_gateway_state::DESC) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VpcId", query: "VpcId", xml: "vpcId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "TagSet", xml: "tagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
    Member { name: "ConnectivityType", query: "ConnectivityType", xml: "connectivityType", required: false, sensitive: false, kind: Kind::Enum(&enums::connectivity_type::DESC) },
    Member { name: "AvailabilityMode", query: "AvailabilityMode", xml: "availabilityMode", required: false, sensitive: false, kind: Kind::Enum(&enums::availability_mode::DESC) },
    Member { name: "AutoScalingIps", query: "AutoScalingIps", xml: "autoScalingIps", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_scaling_ips_state::DESC) },
    Member { name: "AutoProvisionZones", query: "AutoProvisionZones", xml: "autoProvisionZones", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_provision_zones_state::DESC) },
    Member { name: "AttachedAppliances", query: "AttachedApplianceSet", xml: "attachedApplianceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NAT_GATEWAY_ATTACHED_APPLIANCE) }) },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for NatGateway {
    fn desc(&self) -> &'static StructDesc { &NAT_GATEWAY }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.create_time,
            1 => &self.delete_time,
            2 => &self.failure_code,
            3 => &self.failure_message,
            4 => &self.nat_gateway_addresses,
            5 => &self.nat_gateway_id,
            6 => &self.provisioned_bandwidth,
            7 => &self.state,
            8 => &self.subnet_id,
            9 => &self.vpc_id,
            10 => &self.tags,
            11 => &self.connectivity_type,
            12 => &self.availability_mode,
            13 => &self.auto_scaling_ips,
            14 => &self.auto_provision_zones,
            15 => &self.attached_appliances,
            16 => &self.route_table_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.create_time,
            1 => &mut self.delete_time,
            2 => &mut self.failure_code,
            3 => &mut self.failure_message,
            4 => &mut self.nat_gateway_addresses,
            5 => &mut self.nat_gateway_id,
            6 => &mut self.provisioned_bandwidth,
            7 => &mut self.state,
            8 => &mut self.subnet_id,
            9 => &mut self.vpc_id,
            10 => &mut self.tags,
            11 => &mut self.connectivity_type,
            12 => &mut self.availability_mode,
            13 => &mut self.auto_scaling_ips,
            14 => &mut self.auto_provision_zones,
            15 => &mut self.attached_appliances,
            16 => &mut self.route_table_id,
            _ => no_member(index),
        }
    }
}
structure!(NatGateway);
