// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures ModifyIpamPoolResult to ModifyVerifiedAccessEndpointPortRange.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct ModifyIpamPoolResult {
    pub ipam_pool: Option<IpamPool>,
}
/// Descriptor of [`ModifyIpamPoolResult`].
pub static MODIFY_IPAM_POOL_RESULT: StructDesc = StructDesc { name: "ModifyIpamPoolResult", members: &[
    Member { name: "IpamPool", query: "IpamPool", xml: "ipamPool", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL) },
] };
impl Structure for ModifyIpamPoolResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_POOL_RESULT }
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
structure!(ModifyIpamPoolResult);

#[derive(Clone, Default)]
pub struct ModifyIpamPrefixListResolverRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_id: Option<String>,
    pub description: Option<String>,
    pub rules: Vec<IpamPrefixListResolverRuleRequest>,
}
/// Descriptor of [`ModifyIpamPrefixListResolverRequest`].
pub static MODIFY_IPAM_PREFIX_LIST_RESOLVER_REQUEST: StructDesc = StructDesc { name: "ModifyIpamPrefixListResolverRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Rules", query: "Rule", xml: "Rule", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Rule", kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST) }) },
] };
impl Structure for ModifyIpamPrefixListResolverRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_PREFIX_LIST_RESOLVER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_id,
            2 => &self.description,
            3 => &self.rules,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_id,
            2 => &mut self.description,
            3 => &mut self.rules,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamPrefixListResolverRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamPrefixListResolverResult {
    pub ipam_prefix_list_resolver: Option<IpamPrefixListResolver>,
}
/// Descriptor of [`ModifyIpamPrefixListResolverResult`].
pub static MODIFY_IPAM_PREFIX_LIST_RESOLVER_RESULT: StructDesc = StructDesc { name: "ModifyIpamPrefixListResolverResult", members: &[
    Member { name: "IpamPrefixListResolver", query: "IpamPrefixListResolver", xml: "ipamPrefixListResolver", required: false, sensitive: false, kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER) },
] };
impl Structure for ModifyIpamPrefixListResolverResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_PREFIX_LIST_RESOLVER_RESULT }
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
structure!(ModifyIpamPrefixListResolverResult);

#[derive(Clone, Default)]
pub struct ModifyIpamPrefixListResolverTargetRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub desired_version: Option<i64>,
    pub track_latest_version: Option<bool>,
    pub client_token: Option<String>,
}
/// Descriptor of [`ModifyIpamPrefixListResolverTargetRequest`].
pub static MODIFY_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST: StructDesc = StructDesc { name: "ModifyIpamPrefixListResolverTargetRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverTargetId", query: "IpamPrefixListResolverTargetId", xml: "IpamPrefixListResolverTargetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DesiredVersion", query: "DesiredVersion", xml: "DesiredVersion", required: false, sensitive: false, kind: I64 },
    Member { name: "TrackLatestVersion", query: "TrackLatestVersion", xml: "TrackLatestVersion", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyIpamPrefixListResolverTargetRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_target_id,
            2 => &self.desired_version,
            3 => &self.track_latest_version,
            4 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_target_id,
            2 => &mut self.desired_version,
            3 => &mut self.track_latest_version,
            4 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamPrefixListResolverTargetRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamPrefixListResolverTargetResult {
    pub ipam_prefix_list_resolver_target: Option<IpamPrefixListResolverTarget>,
}
/// Descriptor of [`ModifyIpamPrefixListResolverTargetResult`].
pub static MODIFY_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT: StructDesc = StructDesc { name: "ModifyIpamPrefixListResolverTargetResult", members: &[
    Member { name: "IpamPrefixListResolverTarget", query: "IpamPrefixListResolverTarget", xml: "ipamPrefixListResolverTarget", required: false, sensitive: false, kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_TARGET) },
] };
impl Structure for ModifyIpamPrefixListResolverTargetResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT }
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
structure!(ModifyIpamPrefixListResolverTargetResult);

#[derive(Clone, Default)]
pub struct ModifyIpamRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub description: Option<String>,
    pub add_operating_regions: Vec<AddIpamOperatingRegion>,
    pub remove_operating_regions: Vec<RemoveIpamOperatingRegion>,
    pub tier: Option<String>,
    pub enable_private_gua: Option<bool>,
    pub metered_account: Option<String>,
}
/// Descriptor of [`ModifyIpamRequest`].
pub static MODIFY_IPAM_REQUEST: StructDesc = StructDesc { name: "ModifyIpamRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddOperatingRegions", query: "AddOperatingRegion", xml: "AddOperatingRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADD_IPAM_OPERATING_REGION) }) },
    Member { name: "RemoveOperatingRegions", query: "RemoveOperatingRegion", xml: "RemoveOperatingRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REMOVE_IPAM_OPERATING_REGION) }) },
    Member { name: "Tier", query: "Tier", xml: "Tier", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_tier::DESC) },
    Member { name: "EnablePrivateGua", query: "EnablePrivateGua", xml: "EnablePrivateGua", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MeteredAccount", query: "MeteredAccount", xml: "MeteredAccount", required: false, sensitive: false, kind: Kind::Enum(&enums::ipam_metered_account::DESC) },
] };
impl Structure for ModifyIpamRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.description,
            3 => &self.add_operating_regions,
            4 => &self.remove_operating_regions,
            5 => &self.tier,
            6 => &self.enable_private_gua,
            7 => &self.metered_account,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.description,
            3 => &mut self.add_operating_regions,
            4 => &mut self.remove_operating_regions,
            5 => &mut self.tier,
            6 => &mut self.enable_private_gua,
            7 => &mut self.metered_account,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamResourceCidrRequest {
    pub dry_run: Option<bool>,
    pub resource_id: Option<String>,
    pub resource_cidr: Option<String>,
    pub resource_region: Option<String>,
    pub current_ipam_scope_id: Option<String>,
    pub destination_ipam_scope_id: Option<String>,
    pub monitored: Option<bool>,
}
/// Descriptor of [`ModifyIpamResourceCidrRequest`].
pub static MODIFY_IPAM_RESOURCE_CIDR_REQUEST: StructDesc = StructDesc { name: "ModifyIpamResourceCidrRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ResourceId", query: "ResourceId", xml: "ResourceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceCidr", query: "ResourceCidr", xml: "ResourceCidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceRegion", query: "ResourceRegion", xml: "ResourceRegion", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CurrentIpamScopeId", query: "CurrentIpamScopeId", xml: "CurrentIpamScopeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationIpamScopeId", query: "DestinationIpamScopeId", xml: "DestinationIpamScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Monitored", query: "Monitored", xml: "Monitored", required: true, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyIpamResourceCidrRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_RESOURCE_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.resource_id,
            2 => &self.resource_cidr,
            3 => &self.resource_region,
            4 => &self.current_ipam_scope_id,
            5 => &self.destination_ipam_scope_id,
            6 => &self.monitored,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.resource_id,
            2 => &mut self.resource_cidr,
            3 => &mut self.resource_region,
            4 => &mut self.current_ipam_scope_id,
            5 => &mut self.destination_ipam_scope_id,
            6 => &mut self.monitored,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamResourceCidrRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamResourceCidrResult {
    pub ipam_resource_cidr: Option<IpamResourceCidr>,
}
/// Descriptor of [`ModifyIpamResourceCidrResult`].
pub static MODIFY_IPAM_RESOURCE_CIDR_RESULT: StructDesc = StructDesc { name: "ModifyIpamResourceCidrResult", members: &[
    Member { name: "IpamResourceCidr", query: "IpamResourceCidr", xml: "ipamResourceCidr", required: false, sensitive: false, kind: Kind::Struct(&IPAM_RESOURCE_CIDR) },
] };
impl Structure for ModifyIpamResourceCidrResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_RESOURCE_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipam_resource_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipam_resource_cidr,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamResourceCidrResult);

#[derive(Clone, Default)]
pub struct ModifyIpamResourceDiscoveryRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_id: Option<String>,
    pub description: Option<String>,
    pub add_operating_regions: Vec<AddIpamOperatingRegion>,
    pub remove_operating_regions: Vec<RemoveIpamOperatingRegion>,
    pub add_organizational_unit_exclusions: Vec<AddIpamOrganizationalUnitExclusion>,
    pub remove_organizational_unit_exclusions: Vec<RemoveIpamOrganizationalUnitExclusion>,
}
/// Descriptor of [`ModifyIpamResourceDiscoveryRequest`].
pub static MODIFY_IPAM_RESOURCE_DISCOVERY_REQUEST: StructDesc = StructDesc { name: "ModifyIpamResourceDiscoveryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "IpamResourceDiscoveryId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddOperatingRegions", query: "AddOperatingRegion", xml: "AddOperatingRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADD_IPAM_OPERATING_REGION) }) },
    Member { name: "RemoveOperatingRegions", query: "RemoveOperatingRegion", xml: "RemoveOperatingRegion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REMOVE_IPAM_OPERATING_REGION) }) },
    Member { name: "AddOrganizationalUnitExclusions", query: "AddOrganizationalUnitExclusion", xml: "AddOrganizationalUnitExclusion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADD_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION) }) },
    Member { name: "RemoveOrganizationalUnitExclusions", query: "RemoveOrganizationalUnitExclusion", xml: "RemoveOrganizationalUnitExclusion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REMOVE_IPAM_ORGANIZATIONAL_UNIT_EXCLUSION) }) },
] };
impl Structure for ModifyIpamResourceDiscoveryRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_RESOURCE_DISCOVERY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_id,
            2 => &self.description,
            3 => &self.add_operating_regions,
            4 => &self.remove_operating_regions,
            5 => &self.add_organizational_unit_exclusions,
            6 => &self.remove_organizational_unit_exclusions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_id,
            2 => &mut self.description,
            3 => &mut self.add_operating_regions,
            4 => &mut self.remove_operating_regions,
            5 => &mut self.add_organizational_unit_exclusions,
            6 => &mut self.remove_organizational_unit_exclusions,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamResourceDiscoveryRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamResourceDiscoveryResult {
    pub ipam_resource_discovery: Option<IpamResourceDiscovery>,
}
/// Descriptor of [`ModifyIpamResourceDiscoveryResult`].
pub static MODIFY_IPAM_RESOURCE_DISCOVERY_RESULT: StructDesc = StructDesc { name: "ModifyIpamResourceDiscoveryResult", members: &[
    Member { name: "IpamResourceDiscovery", query: "IpamResourceDiscovery", xml: "ipamResourceDiscovery", required: false, sensitive: false, kind: Kind::Struct(&IPAM_RESOURCE_DISCOVERY) },
] };
impl Structure for ModifyIpamResourceDiscoveryResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_RESOURCE_DISCOVERY_RESULT }
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
structure!(ModifyIpamResourceDiscoveryResult);

#[derive(Clone, Default)]
pub struct ModifyIpamResult {
    pub ipam: Option<Ipam>,
}
/// Descriptor of [`ModifyIpamResult`].
pub static MODIFY_IPAM_RESULT: StructDesc = StructDesc { name: "ModifyIpamResult", members: &[
    Member { name: "Ipam", query: "Ipam", xml: "ipam", required: false, sensitive: false, kind: Kind::Struct(&IPAM) },
] };
impl Structure for ModifyIpamResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_RESULT }
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
structure!(ModifyIpamResult);

#[derive(Clone, Default)]
pub struct ModifyIpamScopeRequest {
    pub dry_run: Option<bool>,
    pub ipam_scope_id: Option<String>,
    pub description: Option<String>,
    pub external_authority_configuration: Option<ExternalAuthorityConfiguration>,
    pub remove_external_authority_configuration: Option<bool>,
}
/// Descriptor of [`ModifyIpamScopeRequest`].
pub static MODIFY_IPAM_SCOPE_REQUEST: StructDesc = StructDesc { name: "ModifyIpamScopeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "IpamScopeId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ExternalAuthorityConfiguration", query: "ExternalAuthorityConfiguration", xml: "ExternalAuthorityConfiguration", required: false, sensitive: false, kind: Kind::Struct(&EXTERNAL_AUTHORITY_CONFIGURATION) },
    Member { name: "RemoveExternalAuthorityConfiguration", query: "RemoveExternalAuthorityConfiguration", xml: "RemoveExternalAuthorityConfiguration", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyIpamScopeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_SCOPE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_scope_id,
            2 => &self.description,
            3 => &self.external_authority_configuration,
            4 => &self.remove_external_authority_configuration,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_scope_id,
            2 => &mut self.description,
            3 => &mut self.external_authority_configuration,
            4 => &mut self.remove_external_authority_configuration,
            _ => no_member(index),
        }
    }
}
structure!(ModifyIpamScopeRequest);

#[derive(Clone, Default)]
pub struct ModifyIpamScopeResult {
    pub ipam_scope: Option<IpamScope>,
}
/// Descriptor of [`ModifyIpamScopeResult`].
pub static MODIFY_IPAM_SCOPE_RESULT: StructDesc = StructDesc { name: "ModifyIpamScopeResult", members: &[
    Member { name: "IpamScope", query: "IpamScope", xml: "ipamScope", required: false, sensitive: false, kind: Kind::Struct(&IPAM_SCOPE) },
] };
impl Structure for ModifyIpamScopeResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_IPAM_SCOPE_RESULT }
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
structure!(ModifyIpamScopeResult);

#[derive(Clone, Default)]
pub struct ModifyLaunchTemplateRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub default_version: Option<String>,
}
/// Descriptor of [`ModifyLaunchTemplateRequest`].
pub static MODIFY_LAUNCH_TEMPLATE_REQUEST: StructDesc = StructDesc { name: "ModifyLaunchTemplateRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DefaultVersion", query: "SetDefaultVersion", xml: "SetDefaultVersion", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyLaunchTemplateRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_LAUNCH_TEMPLATE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.client_token,
            2 => &self.launch_template_id,
            3 => &self.launch_template_name,
            4 => &self.default_version,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.client_token,
            2 => &mut self.launch_template_id,
            3 => &mut self.launch_template_name,
            4 => &mut self.default_version,
            _ => no_member(index),
        }
    }
}
structure!(ModifyLaunchTemplateRequest);

#[derive(Clone, Default)]
pub struct ModifyLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
}
/// Descriptor of [`ModifyLaunchTemplateResult`].
pub static MODIFY_LAUNCH_TEMPLATE_RESULT: StructDesc = StructDesc { name: "ModifyLaunchTemplateResult", members: &[
    Member { name: "LaunchTemplate", query: "LaunchTemplate", xml: "launchTemplate", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE) },
] };
impl Structure for ModifyLaunchTemplateResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_LAUNCH_TEMPLATE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template,
            _ => no_member(index),
        }
    }
}
structure!(ModifyLaunchTemplateResult);

#[derive(Clone, Default)]
pub struct ModifyLocalGatewayRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub local_gateway_route_table_id: Option<String>,
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub dry_run: Option<bool>,
    pub destination_prefix_list_id: Option<String>,
}
/// Descriptor of [`ModifyLocalGatewayRouteRequest`].
pub static MODIFY_LOCAL_GATEWAY_ROUTE_REQUEST: StructDesc = StructDesc { name: "ModifyLocalGatewayRouteRequest", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "LocalGatewayVirtualInterfaceGroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "DestinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyLocalGatewayRouteRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_LOCAL_GATEWAY_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.local_gateway_route_table_id,
            2 => &self.local_gateway_virtual_interface_group_id,
            3 => &self.network_interface_id,
            4 => &self.dry_run,
            5 => &self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.local_gateway_route_table_id,
            2 => &mut self.local_gateway_virtual_interface_group_id,
            3 => &mut self.network_interface_id,
            4 => &mut self.dry_run,
            5 => &mut self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
}
structure!(ModifyLocalGatewayRouteRequest);

#[derive(Clone, Default)]
pub struct ModifyLocalGatewayRouteResult {
    pub route: Option<LocalGatewayRoute>,
}
/// Descriptor of [`ModifyLocalGatewayRouteResult`].
pub static MODIFY_LOCAL_GATEWAY_ROUTE_RESULT: StructDesc = StructDesc { name: "ModifyLocalGatewayRouteResult", members: &[
    Member { name: "Route", query: "Route", xml: "route", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE) },
] };
impl Structure for ModifyLocalGatewayRouteResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_LOCAL_GATEWAY_ROUTE_RESULT }
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
structure!(ModifyLocalGatewayRouteResult);

#[derive(Clone, Default)]
pub struct ModifyManagedPrefixListRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub current_version: Option<i64>,
    pub prefix_list_name: Option<String>,
    pub add_entries: Vec<AddPrefixListEntry>,
    pub remove_entries: Vec<RemovePrefixListEntry>,
    pub max_entries: Option<i32>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
}
/// Descriptor of [`ModifyManagedPrefixListRequest`].
pub static MODIFY_MANAGED_PREFIX_LIST_REQUEST: StructDesc = StructDesc { name: "ModifyManagedPrefixListRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CurrentVersion", query: "CurrentVersion", xml: "CurrentVersion", required: false, sensitive: false, kind: I64 },
    Member { name: "PrefixListName", query: "PrefixListName", xml: "PrefixListName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AddEntries", query: "AddEntry", xml: "AddEntry", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ADD_PREFIX_LIST_ENTRY) }) },
    Member { name: "RemoveEntries", query: "RemoveEntry", xml: "RemoveEntry", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REMOVE_PREFIX_LIST_ENTRY) }) },
    Member { name: "MaxEntries", query: "MaxEntries", xml: "MaxEntries", required: false, sensitive: false, kind: I32 },
    Member { name: "IpamPrefixListResolverSyncEnabled", query: "IpamPrefixListResolverSyncEnabled", xml: "IpamPrefixListResolverSyncEnabled", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyManagedPrefixListRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_MANAGED_PREFIX_LIST_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.prefix_list_id,
            2 => &self.current_version,
            3 => &self.prefix_list_name,
            4 => &self.add_entries,
            5 => &self.remove_entries,
            6 => &self.max_entries,
            7 => &self.ipam_prefix_list_resolver_sync_enabled,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.prefix_list_id,
            2 => &mut self.current_version,
            3 => &mut self.prefix_list_name,
            4 => &mut self.add_entries,
            5 => &mut self.remove_entries,
            6 => &mut self.max_entries,
            7 => &mut self.ipam_prefix_list_resolver_sync_enabled,
            _ => no_member(index),
        }
    }
}
structure!(ModifyManagedPrefixListRequest);

#[derive(Clone, Default)]
pub struct ModifyManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}
/// Descriptor of [`ModifyManagedPrefixListResult`].
pub static MODIFY_MANAGED_PREFIX_LIST_RESULT: StructDesc = StructDesc { name: "ModifyManagedPrefixListResult", members: &[
    Member { name: "PrefixList", query: "PrefixList", xml: "prefixList", required: false, sensitive: false, kind: Kind::Struct(&MANAGED_PREFIX_LIST) },
] };
impl Structure for ModifyManagedPrefixListResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_MANAGED_PREFIX_LIST_RESULT }
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
structure!(ModifyManagedPrefixListResult);

#[derive(Clone, Default)]
pub struct ModifyManagedResourceVisibilityRequest {
    pub dry_run: Option<bool>,
    pub default_visibility: Option<String>,
}
/// Descriptor of [`ModifyManagedResourceVisibilityRequest`].
pub static MODIFY_MANAGED_RESOURCE_VISIBILITY_REQUEST: StructDesc = StructDesc { name: "ModifyManagedResourceVisibilityRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DefaultVisibility", query: "DefaultVisibility", xml: "DefaultVisibility", required: true, sensitive: false, kind: Kind::Enum(&enums::managed_resource_default_visibility::DESC) },
] };
impl Structure for ModifyManagedResourceVisibilityRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_MANAGED_RESOURCE_VISIBILITY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.default_visibility,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.default_visibility,
            _ => no_member(index),
        }
    }
}
structure!(ModifyManagedResourceVisibilityRequest);

#[derive(Clone, Default)]
pub struct ModifyManagedResourceVisibilityResult {
    pub visibility: Option<ManagedResourceVisibilitySettings>,
}
/// Descriptor of [`ModifyManagedResourceVisibilityResult`].
pub static MODIFY_MANAGED_RESOURCE_VISIBILITY_RESULT: StructDesc = StructDesc { name: "ModifyManagedResourceVisibilityResult", members: &[
    Member { name: "Visibility", query: "Visibility", xml: "visibility", required: false, sensitive: false, kind: Kind::Struct(&MANAGED_RESOURCE_VISIBILITY_SETTINGS) },
] };
impl Structure for ModifyManagedResourceVisibilityResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_MANAGED_RESOURCE_VISIBILITY_RESULT }
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
structure!(ModifyManagedResourceVisibilityResult);

#[derive(Clone, Default)]
pub struct ModifyNetworkInterfaceAttributeRequest {
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub associate_public_ip_address: Option<bool>,
    pub associated_subnet_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub description: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub groups: Vec<String>,
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
}
/// Descriptor of [`ModifyNetworkInterfaceAttributeRequest`].
pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifyNetworkInterfaceAttributeRequest", members: &[
    Member { name: "EnaSrdSpecification", query: "EnaSrdSpecification", xml: "EnaSrdSpecification", required: false, sensitive: false, kind: Kind::Struct(&ENA_SRD_SPECIFICATION) },
    Member { name: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", xml: "EnablePrimaryIpv6", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", xml: "ConnectionTrackingSpecification", required: false, sensitive: false, kind: Kind::Struct(&CONNECTION_TRACKING_SPECIFICATION_REQUEST) },
    Member { name: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", xml: "AssociatePublicIpAddress", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "AssociatedSubnetIds", query: "AssociatedSubnetId", xml: "AssociatedSubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AssociatedSubnetId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "Groups", query: "SecurityGroupId", xml: "SecurityGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SecurityGroupId", kind: Kind::Str }) },
    Member { name: "Attachment", query: "Attachment", xml: "attachment", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_ATTACHMENT_CHANGES) },
] };
impl Structure for ModifyNetworkInterfaceAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ena_srd_specification,
            1 => &self.enable_primary_ipv6,
            2 => &self.connection_tracking_specification,
            3 => &self.associate_public_ip_address,
            4 => &self.associated_subnet_ids,
            5 => &self.dry_run,
            6 => &self.network_interface_id,
            7 => &self.description,
            8 => &self.source_dest_check,
            9 => &self.groups,
            10 => &self.attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ena_srd_specification,
            1 => &mut self.enable_primary_ipv6,
            2 => &mut self.connection_tracking_specification,
            3 => &mut self.associate_public_ip_address,
            4 => &mut self.associated_subnet_ids,
            5 => &mut self.dry_run,
            6 => &mut self.network_interface_id,
            7 => &mut self.description,
            8 => &mut self.source_dest_check,
            9 => &mut self.groups,
            10 => &mut self.attachment,
            _ => no_member(index),
        }
    }
}
structure!(ModifyNetworkInterfaceAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyPrivateDnsNameOptionsRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub private_dns_hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
/// Descriptor of [`ModifyPrivateDnsNameOptionsRequest`].
pub static MODIFY_PRIVATE_DNS_NAME_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyPrivateDnsNameOptionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceId", query: "InstanceId", xml: "InstanceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrivateDnsHostnameType", query: "PrivateDnsHostnameType", xml: "PrivateDnsHostnameType", required: false, sensitive: false, kind: Kind::Enum(&enums::hostname_type::DESC) },
    Member { name: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", xml: "EnableResourceNameDnsARecord", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", xml: "EnableResourceNameDnsAAAARecord", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyPrivateDnsNameOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_PRIVATE_DNS_NAME_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_id,
            2 => &self.private_dns_hostname_type,
            3 => &self.enable_resource_name_dns_a_record,
            4 => &self.enable_resource_name_dns_aaaa_record,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_id,
            2 => &mut self.private_dns_hostname_type,
            3 => &mut self.enable_resource_name_dns_a_record,
            4 => &mut self.enable_resource_name_dns_aaaa_record,
            _ => no_member(index),
        }
    }
}
structure!(ModifyPrivateDnsNameOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyPrivateDnsNameOptionsResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifyPrivateDnsNameOptionsResult`].
pub static MODIFY_PRIVATE_DNS_NAME_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyPrivateDnsNameOptionsResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyPrivateDnsNameOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_PRIVATE_DNS_NAME_OPTIONS_RESULT }
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
structure!(ModifyPrivateDnsNameOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyPublicIpDnsNameOptionsRequest {
    pub network_interface_id: Option<String>,
    pub hostname_type: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyPublicIpDnsNameOptionsRequest`].
pub static MODIFY_PUBLIC_IP_DNS_NAME_OPTIONS_REQUEST: StructDesc = StructDesc { name: "ModifyPublicIpDnsNameOptionsRequest", members: &[
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "HostnameType", query: "HostnameType", xml: "HostnameType", required: true, sensitive: false, kind: Kind::Enum(&enums::public_ip_dns_option::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyPublicIpDnsNameOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_PUBLIC_IP_DNS_NAME_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_id,
            1 => &self.hostname_type,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_id,
            1 => &mut self.hostname_type,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyPublicIpDnsNameOptionsRequest);

#[derive(Clone, Default)]
pub struct ModifyPublicIpDnsNameOptionsResult {
    pub successful: Option<bool>,
}
/// Descriptor of [`ModifyPublicIpDnsNameOptionsResult`].
pub static MODIFY_PUBLIC_IP_DNS_NAME_OPTIONS_RESULT: StructDesc = StructDesc { name: "ModifyPublicIpDnsNameOptionsResult", members: &[
    Member { name: "Successful", query: "Successful", xml: "successful", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyPublicIpDnsNameOptionsResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_PUBLIC_IP_DNS_NAME_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successful,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successful,
            _ => no_member(index),
        }
    }
}
structure!(ModifyPublicIpDnsNameOptionsResult);

#[derive(Clone, Default)]
pub struct ModifyReservedInstancesRequest {
    pub reserved_instances_ids: Vec<String>,
    pub client_token: Option<String>,
    pub target_configurations: Vec<ReservedInstancesConfiguration>,
}
/// Descriptor of [`ModifyReservedInstancesRequest`].
pub static MODIFY_RESERVED_INSTANCES_REQUEST: StructDesc = StructDesc { name: "ModifyReservedInstancesRequest", members: &[
    Member { name: "ReservedInstancesIds", query: "ReservedInstancesId", xml: "ReservedInstancesId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "ReservedInstancesId", kind: Kind::Str }) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TargetConfigurations", query: "ReservedInstancesConfigurationSetItemType", xml: "ReservedInstancesConfigurationSetItemType", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESERVED_INSTANCES_CONFIGURATION) }) },
] };
impl Structure for ModifyReservedInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_RESERVED_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_ids,
            1 => &self.client_token,
            2 => &self.target_configurations,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_ids,
            1 => &mut self.client_token,
            2 => &mut self.target_configurations,
            _ => no_member(index),
        }
    }
}
structure!(ModifyReservedInstancesRequest);

#[derive(Clone, Default)]
pub struct ModifyReservedInstancesResult {
    pub reserved_instances_modification_id: Option<String>,
}
/// Descriptor of [`ModifyReservedInstancesResult`].
pub static MODIFY_RESERVED_INSTANCES_RESULT: StructDesc = StructDesc { name: "ModifyReservedInstancesResult", members: &[
    Member { name: "ReservedInstancesModificationId", query: "ReservedInstancesModificationId", xml: "reservedInstancesModificationId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ModifyReservedInstancesResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_RESERVED_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.reserved_instances_modification_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.reserved_instances_modification_id,
            _ => no_member(index),
        }
    }
}
structure!(ModifyReservedInstancesResult);

#[derive(Clone, Default)]
pub struct ModifyRouteServerRequest {
    pub route_server_id: Option<String>,
    pub persist_routes: Option<String>,
    pub persist_routes_duration: Option<i64>,
    pub sns_notifications_enabled: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyRouteServerRequest`].
pub static MODIFY_ROUTE_SERVER_REQUEST: StructDesc = StructDesc { name: "ModifyRouteServerRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PersistRoutes", query: "PersistRoutes", xml: "PersistRoutes", required: false, sensitive: false, kind: Kind::Enum(&enums::route_server_persist_routes_action::DESC) },
    Member { name: "PersistRoutesDuration", query: "PersistRoutesDuration", xml: "PersistRoutesDuration", required: false, sensitive: false, kind: I64 },
    Member { name: "SnsNotificationsEnabled", query: "SnsNotificationsEnabled", xml: "SnsNotificationsEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyRouteServerRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_ROUTE_SERVER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_id,
            1 => &self.persist_routes,
            2 => &self.persist_routes_duration,
            3 => &self.sns_notifications_enabled,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_id,
            1 => &mut self.persist_routes,
            2 => &mut self.persist_routes_duration,
            3 => &mut self.sns_notifications_enabled,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyRouteServerRequest);

#[derive(Clone, Default)]
pub struct ModifyRouteServerResult {
    pub route_server: Option<RouteServer>,
}
/// Descriptor of [`ModifyRouteServerResult`].
pub static MODIFY_ROUTE_SERVER_RESULT: StructDesc = StructDesc { name: "ModifyRouteServerResult", members: &[
    Member { name: "RouteServer", query: "RouteServer", xml: "routeServer", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER) },
] };
impl Structure for ModifyRouteServerResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_ROUTE_SERVER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server,
            _ => no_member(index),
        }
    }
}
structure!(ModifyRouteServerResult);

#[derive(Clone, Default)]
pub struct ModifySecurityGroupRulesRequest {
    pub group_id: Option<String>,
    pub security_group_rules: Vec<SecurityGroupRuleUpdate>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifySecurityGroupRulesRequest`].
pub static MODIFY_SECURITY_GROUP_RULES_REQUEST: StructDesc = StructDesc { name: "ModifySecurityGroupRulesRequest", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "SecurityGroupRules", query: "SecurityGroupRule", xml: "SecurityGroupRule", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SECURITY_GROUP_RULE_UPDATE) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifySecurityGroupRulesRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SECURITY_GROUP_RULES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.security_group_rules,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.security_group_rules,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifySecurityGroupRulesRequest);

#[derive(Clone, Default)]
pub struct ModifySecurityGroupRulesResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifySecurityGroupRulesResult`].
pub static MODIFY_SECURITY_GROUP_RULES_RESULT: StructDesc = StructDesc { name: "ModifySecurityGroupRulesResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifySecurityGroupRulesResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SECURITY_GROUP_RULES_RESULT }
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
structure!(ModifySecurityGroupRulesResult);

#[derive(Clone, Default)]
pub struct ModifySnapshotAttributeRequest {
    pub attribute: Option<String>,
    pub create_volume_permission: Option<CreateVolumePermissionModifications>,
    pub group_names: Vec<String>,
    pub operation_type: Option<String>,
    pub snapshot_id: Option<String>,
    pub user_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifySnapshotAttributeRequest`].
pub static MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifySnapshotAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_attribute_name::DESC) },
    Member { name: "CreateVolumePermission", query: "CreateVolumePermission", xml: "CreateVolumePermission", required: false, sensitive: false, kind: Kind::Struct(&CREATE_VOLUME_PERMISSION_MODIFICATIONS) },
    Member { name: "GroupNames", query: "UserGroup", xml: "UserGroup", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "GroupName", kind: Kind::Str }) },
    Member { name: "OperationType", query: "OperationType", xml: "OperationType", required: false, sensitive: false, kind: Kind::Enum(&enums::operation_type::DESC) },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "UserIds", query: "UserId", xml: "UserId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "UserId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifySnapshotAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attribute,
            1 => &self.create_volume_permission,
            2 => &self.group_names,
            3 => &self.operation_type,
            4 => &self.snapshot_id,
            5 => &self.user_ids,
            6 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attribute,
            1 => &mut self.create_volume_permission,
            2 => &mut self.group_names,
            3 => &mut self.operation_type,
            4 => &mut self.snapshot_id,
            5 => &mut self.user_ids,
            6 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifySnapshotAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifySnapshotTierRequest {
    pub snapshot_id: Option<String>,
    pub storage_tier: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifySnapshotTierRequest`].
pub static MODIFY_SNAPSHOT_TIER_REQUEST: StructDesc = StructDesc { name: "ModifySnapshotTierRequest", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "StorageTier", query: "StorageTier", xml: "StorageTier", required: false, sensitive: false, kind: Kind::Enum(&enums::target_storage_tier::DESC) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifySnapshotTierRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SNAPSHOT_TIER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.storage_tier,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.storage_tier,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifySnapshotTierRequest);

#[derive(Clone, Default)]
pub struct ModifySnapshotTierResult {
    pub snapshot_id: Option<String>,
    pub tiering_start_time: Option<Timestamp>,
}
/// Descriptor of [`ModifySnapshotTierResult`].
pub static MODIFY_SNAPSHOT_TIER_RESULT: StructDesc = StructDesc { name: "ModifySnapshotTierResult", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TieringStartTime", query: "TieringStartTime", xml: "tieringStartTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for ModifySnapshotTierResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SNAPSHOT_TIER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.tiering_start_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.tiering_start_time,
            _ => no_member(index),
        }
    }
}
structure!(ModifySnapshotTierResult);

#[derive(Clone, Default)]
pub struct ModifySpotFleetRequestRequest {
    pub launch_template_configs: Vec<LaunchTemplateConfig>,
    pub on_demand_target_capacity: Option<i32>,
    pub context: Option<String>,
    pub spot_fleet_request_id: Option<String>,
    pub target_capacity: Option<i32>,
    pub excess_capacity_termination_policy: Option<String>,
}
/// Descriptor of [`ModifySpotFleetRequestRequest`].
pub static MODIFY_SPOT_FLEET_REQUEST_REQUEST: StructDesc = StructDesc { name: "ModifySpotFleetRequestRequest", members: &[
    Member { name: "LaunchTemplateConfigs", query: "LaunchTemplateConfig", xml: "LaunchTemplateConfig", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_CONFIG) }) },
    Member { name: "OnDemandTargetCapacity", query: "OnDemandTargetCapacity", xml: "OnDemandTargetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "Context", query: "Context", xml: "Context", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SpotFleetRequestId", query: "SpotFleetRequestId", xml: "spotFleetRequestId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetCapacity", query: "TargetCapacity", xml: "targetCapacity", required: false, sensitive: false, kind: I32 },
    Member { name: "ExcessCapacityTerminationPolicy", query: "ExcessCapacityTerminationPolicy", xml: "excessCapacityTerminationPolicy", required: false, sensitive: false, kind: Kind::Enum(&enums::excess_capacity_termination_policy::DESC) },
] };
impl Structure for ModifySpotFleetRequestRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SPOT_FLEET_REQUEST_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_configs,
            1 => &self.on_demand_target_capacity,
            2 => &self.context,
            3 => &self.spot_fleet_request_id,
            4 => &self.target_capacity,
            5 => &self.excess_capacity_termination_policy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_configs,
            1 => &mut self.on_demand_target_capacity,
            2 => &mut self.context,
            3 => &mut self.spot_fleet_request_id,
            4 => &mut self.target_capacity,
            5 => &mut self.excess_capacity_termination_policy,
            _ => no_member(index),
        }
    }
}
structure!(ModifySpotFleetRequestRequest);

#[derive(Clone, Default)]
pub struct ModifySpotFleetRequestResponse {
    pub r#return: Option<bool>,
}
/// Descriptor of [`ModifySpotFleetRequestResponse`].
pub static MODIFY_SPOT_FLEET_REQUEST_RESPONSE: StructDesc = StructDesc { name: "ModifySpotFleetRequestResponse", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifySpotFleetRequestResponse {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SPOT_FLEET_REQUEST_RESPONSE }
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
structure!(ModifySpotFleetRequestResponse);

#[derive(Clone, Default)]
pub struct ModifySubnetAttributeRequest {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    pub subnet_id: Option<String>,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_dns64: Option<AttributeBooleanValue>,
    pub private_dns_hostname_type_on_launch: Option<String>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i32>,
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
}
/// Descriptor of [`ModifySubnetAttributeRequest`].
pub static MODIFY_SUBNET_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "ModifySubnetAttributeRequest", members: &[
    Member { name: "AssignIpv6AddressOnCreation", query: "AssignIpv6AddressOnCreation", xml: "AssignIpv6AddressOnCreation", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "MapPublicIpOnLaunch", query: "MapPublicIpOnLaunch", xml: "MapPublicIpOnLaunch", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "SubnetId", query: "SubnetId", xml: "subnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "MapCustomerOwnedIpOnLaunch", query: "MapCustomerOwnedIpOnLaunch", xml: "MapCustomerOwnedIpOnLaunch", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", xml: "CustomerOwnedIpv4Pool", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnableDns64", query: "EnableDns64", xml: "EnableDns64", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "PrivateDnsHostnameTypeOnLaunch", query: "PrivateDnsHostnameTypeOnLaunch", xml: "PrivateDnsHostnameTypeOnLaunch", required: false, sensitive: false, kind: Kind::Enum(&enums::hostname_type::DESC) },
    Member { name: "EnableResourceNameDnsARecordOnLaunch", query: "EnableResourceNameDnsARecordOnLaunch", xml: "EnableResourceNameDnsARecordOnLaunch", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "EnableResourceNameDnsAAAARecordOnLaunch", query: "EnableResourceNameDnsAAAARecordOnLaunch", xml: "EnableResourceNameDnsAAAARecordOnLaunch", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "EnableLniAtDeviceIndex", query: "EnableLniAtDeviceIndex", xml: "EnableLniAtDeviceIndex", required: false, sensitive: false, kind: I32 },
    Member { name: "DisableLniAtDeviceIndex", query: "DisableLniAtDeviceIndex", xml: "DisableLniAtDeviceIndex", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
] };
impl Structure for ModifySubnetAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_SUBNET_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.assign_ipv6_address_on_creation,
            1 => &self.map_public_ip_on_launch,
            2 => &self.subnet_id,
            3 => &self.map_customer_owned_ip_on_launch,
            4 => &self.customer_owned_ipv4_pool,
            5 => &self.enable_dns64,
            6 => &self.private_dns_hostname_type_on_launch,
            7 => &self.enable_resource_name_dns_a_record_on_launch,
            8 => &self.enable_resource_name_dns_aaaa_record_on_launch,
            9 => &self.enable_lni_at_device_index,
            10 => &self.disable_lni_at_device_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.assign_ipv6_address_on_creation,
            1 => &mut self.map_public_ip_on_launch,
            2 => &mut self.subnet_id,
            3 => &mut self.map_customer_owned_ip_on_launch,
            4 => &mut self.customer_owned_ipv4_pool,
            5 => &mut self.enable_dns64,
            6 => &mut self.private_dns_hostname_type_on_launch,
            7 => &mut self.enable_resource_name_dns_a_record_on_launch,
            8 => &mut self.enable_resource_name_dns_aaaa_record_on_launch,
            9 => &mut self.enable_lni_at_device_index,
            10 => &mut self.disable_lni_at_device_index,
            _ => no_member(index),
        }
    }
}
structure!(ModifySubnetAttributeRequest);

#[derive(Clone, Default)]
pub struct ModifyTrafficMirrorFilterNetworkServicesRequest {
    pub traffic_mirror_filter_id: Option<String>,
    pub add_network_services: Vec<String>,
    pub remove_network_services: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyTrafficMirrorFilterNetworkServicesRequest`].
pub static MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_REQUEST: StructDesc = StructDesc { name: "ModifyTrafficMirrorFilterNetworkServicesRequest", members: &[
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "TrafficMirrorFilterId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AddNetworkServices", query: "AddNetworkService", xml: "AddNetworkService", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::traffic_mirror_network_service::DESC) }) },
    Member { name: "RemoveNetworkServices", query: "RemoveNetworkService", xml: "RemoveNetworkService", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::traffic_mirror_network_service::DESC) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyTrafficMirrorFilterNetworkServicesRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_id,
            1 => &self.add_network_services,
            2 => &self.remove_network_services,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_id,
            1 => &mut self.add_network_services,
            2 => &mut self.remove_network_services,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTrafficMirrorFilterNetworkServicesRequest);

#[derive(Clone, Default)]
pub struct ModifyTrafficMirrorFilterNetworkServicesResult {
    pub traffic_mirror_filter: Option<TrafficMirrorFilter>,
}
/// Descriptor of [`ModifyTrafficMirrorFilterNetworkServicesResult`].
pub static MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_RESULT: StructDesc = StructDesc { name: "ModifyTrafficMirrorFilterNetworkServicesResult", members: &[
    Member { name: "TrafficMirrorFilter", query: "TrafficMirrorFilter", xml: "trafficMirrorFilter", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER) },
] };
impl Structure for ModifyTrafficMirrorFilterNetworkServicesResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTrafficMirrorFilterNetworkServicesResult);

#[derive(Clone, Default)]
pub struct ModifyTrafficMirrorFilterRuleRequest {
    pub traffic_mirror_filter_rule_id: Option<String>,
    pub traffic_direction: Option<String>,
    pub rule_number: Option<i32>,
    pub rule_action: Option<String>,
    pub destination_port_range: Option<TrafficMirrorPortRangeRequest>,
    pub source_port_range: Option<TrafficMirrorPortRangeRequest>,
    pub protocol: Option<i32>,
    pub destination_cidr_block: Option<String>,
    pub source_cidr_block: Option<String>,
    pub description: Option<String>,
    pub remove_fields: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyTrafficMirrorFilterRuleRequest`].
pub static MODIFY_TRAFFIC_MIRROR_FILTER_RULE_REQUEST: StructDesc = StructDesc { name: "ModifyTrafficMirrorFilterRuleRequest", members: &[
    Member { name: "TrafficMirrorFilterRuleId", query: "TrafficMirrorFilterRuleId", xml: "TrafficMirrorFilterRuleId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficDirection", query: "TrafficDirection", xml: "TrafficDirection", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_direction::DESC) },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "RuleNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "RuleAction", query: "RuleAction", xml: "RuleAction", required: false, sensitive: false, kind: Kind::Enum(&enums::traffic_mirror_rule_action::DESC) },
    Member { name: "DestinationPortRange", query: "DestinationPortRange", xml: "DestinationPortRange", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_PORT_RANGE_REQUEST) },
    Member { name: "SourcePortRange", query: "SourcePortRange", xml: "SourcePortRange", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_PORT_RANGE_REQUEST) },
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: I32 },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceCidrBlock", query: "SourceCidrBlock", xml: "SourceCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RemoveFields", query: "RemoveField", xml: "RemoveField", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::traffic_mirror_filter_rule_field::DESC) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyTrafficMirrorFilterRuleRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRAFFIC_MIRROR_FILTER_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rule_id,
            1 => &self.traffic_direction,
            2 => &self.rule_number,
            3 => &self.rule_action,
            4 => &self.destination_port_range,
            5 => &self.source_port_range,
            6 => &self.protocol,
            7 => &self.destination_cidr_block,
            8 => &self.source_cidr_block,
            9 => &self.description,
            10 => &self.remove_fields,
            11 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rule_id,
            1 => &mut self.traffic_direction,
            2 => &mut self.rule_number,
            3 => &mut self.rule_action,
            4 => &mut self.destination_port_range,
            5 => &mut self.source_port_range,
            6 => &mut self.protocol,
            7 => &mut self.destination_cidr_block,
            8 => &mut self.source_cidr_block,
            9 => &mut self.description,
            10 => &mut self.remove_fields,
            11 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTrafficMirrorFilterRuleRequest);

#[derive(Clone, Default)]
pub struct ModifyTrafficMirrorFilterRuleResult {
    pub traffic_mirror_filter_rule: Option<TrafficMirrorFilterRule>,
}
/// Descriptor of [`ModifyTrafficMirrorFilterRuleResult`].
pub static MODIFY_TRAFFIC_MIRROR_FILTER_RULE_RESULT: StructDesc = StructDesc { name: "ModifyTrafficMirrorFilterRuleResult", members: &[
    Member { name: "TrafficMirrorFilterRule", query: "TrafficMirrorFilterRule", xml: "trafficMirrorFilterRule", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_FILTER_RULE) },
] };
impl Structure for ModifyTrafficMirrorFilterRuleResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRAFFIC_MIRROR_FILTER_RULE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rule,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rule,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTrafficMirrorFilterRuleResult);

#[derive(Clone, Default)]
pub struct ModifyTrafficMirrorSessionRequest {
    pub traffic_mirror_session_id: Option<String>,
    pub traffic_mirror_target_id: Option<String>,
    pub traffic_mirror_filter_id: Option<String>,
    pub packet_length: Option<i32>,
    pub session_number: Option<i32>,
    pub virtual_network_id: Option<i32>,
    pub description: Option<String>,
    pub remove_fields: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyTrafficMirrorSessionRequest`].
pub static MODIFY_TRAFFIC_MIRROR_SESSION_REQUEST: StructDesc = StructDesc { name: "ModifyTrafficMirrorSessionRequest", members: &[
    Member { name: "TrafficMirrorSessionId", query: "TrafficMirrorSessionId", xml: "TrafficMirrorSessionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficMirrorTargetId", query: "TrafficMirrorTargetId", xml: "TrafficMirrorTargetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "TrafficMirrorFilterId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PacketLength", query: "PacketLength", xml: "PacketLength", required: false, sensitive: false, kind: I32 },
    Member { name: "SessionNumber", query: "SessionNumber", xml: "SessionNumber", required: false, sensitive: false, kind: I32 },
    Member { name: "VirtualNetworkId", query: "VirtualNetworkId", xml: "VirtualNetworkId", required: false, sensitive: false, kind: I32 },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "RemoveFields", query: "RemoveField", xml: "RemoveField", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Enum(&enums::traffic_mirror_session_field::DESC) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyTrafficMirrorSessionRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRAFFIC_MIRROR_SESSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_session_id,
            1 => &self.traffic_mirror_target_id,
            2 => &self.traffic_mirror_filter_id,
            3 => &self.packet_length,
            4 => &self.session_number,
            5 => &self.virtual_network_id,
            6 => &self.description,
            7 => &self.remove_fields,
            8 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_session_id,
            1 => &mut self.traffic_mirror_target_id,
            2 => &mut self.traffic_mirror_filter_id,
            3 => &mut self.packet_length,
            4 => &mut self.session_number,
            5 => &mut self.virtual_network_id,
            6 => &mut self.description,
            7 => &mut self.remove_fields,
            8 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTrafficMirrorSessionRequest);

#[derive(Clone, Default)]
pub struct ModifyTrafficMirrorSessionResult {
    pub traffic_mirror_session: Option<TrafficMirrorSession>,
}
/// Descriptor of [`ModifyTrafficMirrorSessionResult`].
pub static MODIFY_TRAFFIC_MIRROR_SESSION_RESULT: StructDesc = StructDesc { name: "ModifyTrafficMirrorSessionResult", members: &[
    Member { name: "TrafficMirrorSession", query: "TrafficMirrorSession", xml: "trafficMirrorSession", required: false, sensitive: false, kind: Kind::Struct(&TRAFFIC_MIRROR_SESSION) },
] };
impl Structure for ModifyTrafficMirrorSessionResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRAFFIC_MIRROR_SESSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_session,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_session,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTrafficMirrorSessionResult);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayMeteringPolicyRequest {
    pub transit_gateway_metering_policy_id: Option<String>,
    pub add_middlebox_attachment_ids: Vec<String>,
    pub remove_middlebox_attachment_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyTransitGatewayMeteringPolicyRequest`].
pub static MODIFY_TRANSIT_GATEWAY_METERING_POLICY_REQUEST: StructDesc = StructDesc { name: "ModifyTransitGatewayMeteringPolicyRequest", members: &[
    Member { name: "TransitGatewayMeteringPolicyId", query: "TransitGatewayMeteringPolicyId", xml: "TransitGatewayMeteringPolicyId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AddMiddleboxAttachmentIds", query: "AddMiddleboxAttachmentId", xml: "AddMiddleboxAttachmentId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveMiddleboxAttachmentIds", query: "RemoveMiddleboxAttachmentId", xml: "RemoveMiddleboxAttachmentId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyTransitGatewayMeteringPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_METERING_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy_id,
            1 => &self.add_middlebox_attachment_ids,
            2 => &self.remove_middlebox_attachment_ids,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy_id,
            1 => &mut self.add_middlebox_attachment_ids,
            2 => &mut self.remove_middlebox_attachment_ids,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayMeteringPolicyRequest);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayMeteringPolicyResult {
    pub transit_gateway_metering_policy: Option<TransitGatewayMeteringPolicy>,
}
/// Descriptor of [`ModifyTransitGatewayMeteringPolicyResult`].
pub static MODIFY_TRANSIT_GATEWAY_METERING_POLICY_RESULT: StructDesc = StructDesc { name: "ModifyTransitGatewayMeteringPolicyResult", members: &[
    Member { name: "TransitGatewayMeteringPolicy", query: "TransitGatewayMeteringPolicy", xml: "transitGatewayMeteringPolicy", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_METERING_POLICY) },
] };
impl Structure for ModifyTransitGatewayMeteringPolicyResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_METERING_POLICY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_metering_policy,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_metering_policy,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayMeteringPolicyResult);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayOptions {
    pub add_transit_gateway_cidr_blocks: Vec<String>,
    pub remove_transit_gateway_cidr_blocks: Vec<String>,
    pub vpn_ecmp_support: Option<String>,
    pub dns_support: Option<String>,
    pub security_group_referencing_support: Option<String>,
    pub auto_accept_shared_attachments: Option<String>,
    pub default_route_table_association: Option<String>,
    pub association_default_route_table_id: Option<String>,
    pub default_route_table_propagation: Option<String>,
    pub propagation_default_route_table_id: Option<String>,
    pub amazon_side_asn: Option<i64>,
    pub encryption_support: Option<String>,
}
/// Descriptor of [`ModifyTransitGatewayOptions`].
pub static MODIFY_TRANSIT_GATEWAY_OPTIONS: StructDesc = StructDesc { name: "ModifyTransitGatewayOptions", members: &[
    Member { name: "AddTransitGatewayCidrBlocks", query: "AddTransitGatewayCidrBlocks", xml: "AddTransitGatewayCidrBlocks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveTransitGatewayCidrBlocks", query: "RemoveTransitGatewayCidrBlocks", xml: "RemoveTransitGatewayCidrBlocks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "VpnEcmpSupport", query: "VpnEcmpSupport", xml: "VpnEcmpSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::vpn_ecmp_support_value::DESC) },
    Member { name: "DnsSupport", query: "DnsSupport", xml: "DnsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_support_value::DESC) },
    Member { name: "SecurityGroupReferencingSupport", query: "SecurityGroupReferencingSupport", xml: "SecurityGroupReferencingSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_referencing_support_value::DESC) },
    Member { name: "AutoAcceptSharedAttachments", query: "AutoAcceptSharedAttachments", xml: "AutoAcceptSharedAttachments", required: false, sensitive: false, kind: Kind::Enum(&enums::auto_accept_shared_attachments_value::DESC) },
    Member { name: "DefaultRouteTableAssociation", query: "DefaultRouteTableAssociation", xml: "DefaultRouteTableAssociation", required: false, sensitive: false, kind: Kind::Enum(&enums::default_route_table_association_value::DESC) },
    Member { name: "AssociationDefaultRouteTableId", query: "AssociationDefaultRouteTableId", xml: "AssociationDefaultRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DefaultRouteTablePropagation", query: "DefaultRouteTablePropagation", xml: "DefaultRouteTablePropagation", required: false, sensitive: false, kind: Kind::Enum(&enums::default_route_table_propagation_value::DESC) },
    Member { name: "PropagationDefaultRouteTableId", query: "PropagationDefaultRouteTableId", xml: "PropagationDefaultRouteTableId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AmazonSideAsn", query: "AmazonSideAsn", xml: "AmazonSideAsn", required: false, sensitive: false, kind: I64 },
    Member { name: "EncryptionSupport", query: "EncryptionSupport", xml: "EncryptionSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::encryption_support_option_value::DESC) },
] };
impl Structure for ModifyTransitGatewayOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.add_transit_gateway_cidr_blocks,
            1 => &self.remove_transit_gateway_cidr_blocks,
            2 => &self.vpn_ecmp_support,
            3 => &self.dns_support,
            4 => &self.security_group_referencing_support,
            5 => &self.auto_accept_shared_attachments,
            6 => &self.default_route_table_association,
            7 => &self.association_default_route_table_id,
            8 => &self.default_route_table_propagation,
            9 => &self.propagation_default_route_table_id,
            10 => &self.amazon_side_asn,
            11 => &self.encryption_support,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.add_transit_gateway_cidr_blocks,
            1 => &mut self.remove_transit_gateway_cidr_blocks,
            2 => &mut self.vpn_ecmp_support,
            3 => &mut self.dns_support,
            4 => &mut self.security_group_referencing_support,
            5 => &mut self.auto_accept_shared_attachments,
            6 => &mut self.default_route_table_association,
            7 => &mut self.association_default_route_table_id,
            8 => &mut self.default_route_table_propagation,
            9 => &mut self.propagation_default_route_table_id,
            10 => &mut self.amazon_side_asn,
            11 => &mut self.encryption_support,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayOptions);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayPrefixListReferenceRequest {
    pub transit_gateway_route_table_id: Option<String>,
    pub prefix_list_id: Option<String>,
    pub transit_gateway_attachment_id: Option<String>,
    pub blackhole: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyTransitGatewayPrefixListReferenceRequest`].
pub static MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST: StructDesc = StructDesc { name: "ModifyTransitGatewayPrefixListReferenceRequest", members: &[
    Member { name: "TransitGatewayRouteTableId", query: "TransitGatewayRouteTableId", xml: "TransitGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Blackhole", query: "Blackhole", xml: "Blackhole", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyTransitGatewayPrefixListReferenceRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_route_table_id,
            1 => &self.prefix_list_id,
            2 => &self.transit_gateway_attachment_id,
            3 => &self.blackhole,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_route_table_id,
            1 => &mut self.prefix_list_id,
            2 => &mut self.transit_gateway_attachment_id,
            3 => &mut self.blackhole,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayPrefixListReferenceRequest);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayPrefixListReferenceResult {
    pub transit_gateway_prefix_list_reference: Option<TransitGatewayPrefixListReference>,
}
/// Descriptor of [`ModifyTransitGatewayPrefixListReferenceResult`].
pub static MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT: StructDesc = StructDesc { name: "ModifyTransitGatewayPrefixListReferenceResult", members: &[
    Member { name: "TransitGatewayPrefixListReference", query: "TransitGatewayPrefixListReference", xml: "transitGatewayPrefixListReference", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE) },
] };
impl Structure for ModifyTransitGatewayPrefixListReferenceResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_prefix_list_reference,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_prefix_list_reference,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayPrefixListReferenceResult);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayRequest {
    pub transit_gateway_id: Option<String>,
    pub description: Option<String>,
    pub options: Option<ModifyTransitGatewayOptions>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyTransitGatewayRequest`].
pub static MODIFY_TRANSIT_GATEWAY_REQUEST: StructDesc = StructDesc { name: "ModifyTransitGatewayRequest", members: &[
    Member { name: "TransitGatewayId", query: "TransitGatewayId", xml: "TransitGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Options", query: "Options", xml: "Options", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_TRANSIT_GATEWAY_OPTIONS) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyTransitGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_id,
            1 => &self.description,
            2 => &self.options,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_id,
            1 => &mut self.description,
            2 => &mut self.options,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayRequest);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayResult {
    pub transit_gateway: Option<TransitGateway>,
}
/// Descriptor of [`ModifyTransitGatewayResult`].
pub static MODIFY_TRANSIT_GATEWAY_RESULT: StructDesc = StructDesc { name: "ModifyTransitGatewayResult", members: &[
    Member { name: "TransitGateway", query: "TransitGateway", xml: "transitGateway", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY) },
] };
impl Structure for ModifyTransitGatewayResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayResult);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayVpcAttachmentRequest {
    pub transit_gateway_attachment_id: Option<String>,
    pub add_subnet_ids: Vec<String>,
    pub remove_subnet_ids: Vec<String>,
    pub options: Option<ModifyTransitGatewayVpcAttachmentRequestOptions>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`ModifyTransitGatewayVpcAttachmentRequest`].
pub static MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST: StructDesc = StructDesc { name: "ModifyTransitGatewayVpcAttachmentRequest", members: &[
    Member { name: "TransitGatewayAttachmentId", query: "TransitGatewayAttachmentId", xml: "TransitGatewayAttachmentId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AddSubnetIds", query: "AddSubnetIds", xml: "AddSubnetIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "RemoveSubnetIds", query: "RemoveSubnetIds", xml: "RemoveSubnetIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Options", query: "Options", xml: "Options", required: false, sensitive: false, kind: Kind::Struct(&MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST_OPTIONS) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for ModifyTransitGatewayVpcAttachmentRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_attachment_id,
            1 => &self.add_subnet_ids,
            2 => &self.remove_subnet_ids,
            3 => &self.options,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_attachment_id,
            1 => &mut self.add_subnet_ids,
            2 => &mut self.remove_subnet_ids,
            3 => &mut self.options,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayVpcAttachmentRequest);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayVpcAttachmentRequestOptions {
    pub dns_support: Option<String>,
    pub security_group_referencing_support: Option<String>,
    pub ipv6_support: Option<String>,
    pub appliance_mode_support: Option<String>,
}
/// Descriptor of [`ModifyTransitGatewayVpcAttachmentRequestOptions`].
pub static MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST_OPTIONS: StructDesc = StructDesc { name: "ModifyTransitGatewayVpcAttachmentRequestOptions", members: &[
    Member { name: "DnsSupport", query: "DnsSupport", xml: "DnsSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::dns_support_value::DESC) },
    Member { name: "SecurityGroupReferencingSupport", query: "SecurityGroupReferencingSupport", xml: "SecurityGroupReferencingSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::security_group_referencing_support_value::DESC) },
    Member { name: "Ipv6Support", query: "Ipv6Support", xml: "Ipv6Support", required: false, sensitive: false, kind: Kind::Enum(&enums::ipv6_support_value::DESC) },
    Member { name: "ApplianceModeSupport", query: "ApplianceModeSupport", xml: "ApplianceModeSupport", required: false, sensitive: false, kind: Kind::Enum(&enums::appliance_mode_support_value::DESC) },
] };
impl Structure for ModifyTransitGatewayVpcAttachmentRequestOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_REQUEST_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dns_support,
            1 => &self.security_group_referencing_support,
            2 => &self.ipv6_support,
            3 => &self.appliance_mode_support,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dns_support,
            1 => &mut self.security_group_referencing_support,
            2 => &mut self.ipv6_support,
            3 => &mut self.appliance_mode_support,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayVpcAttachmentRequestOptions);

#[derive(Clone, Default)]
pub struct ModifyTransitGatewayVpcAttachmentResult {
    pub transit_gateway_vpc_attachment: Option<TransitGatewayVpcAttachment>,
}
/// Descriptor of [`ModifyTransitGatewayVpcAttachmentResult`].
pub static MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT: StructDesc = StructDesc { name: "ModifyTransitGatewayVpcAttachmentResult", members: &[
    Member { name: "TransitGatewayVpcAttachment", query: "TransitGatewayVpcAttachment", xml: "transitGatewayVpcAttachment", required: false, sensitive: false, kind: Kind::Struct(&TRANSIT_GATEWAY_VPC_ATTACHMENT) },
] };
impl Structure for ModifyTransitGatewayVpcAttachmentResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.transit_gateway_vpc_attachment,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.transit_gateway_vpc_attachment,
            _ => no_member(index),
        }
    }
}
structure!(ModifyTransitGatewayVpcAttachmentResult);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointCidrOptions {
    pub port_ranges: Vec<ModifyVerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointCidrOptions`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointCidrOptions", members: &[
    Member { name: "PortRanges", query: "PortRange", xml: "PortRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for ModifyVerifiedAccessEndpointCidrOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_CIDR_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointCidrOptions);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointEniOptions {
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub port_ranges: Vec<ModifyVerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointEniOptions`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointEniOptions", members: &[
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "Port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "PortRanges", query: "PortRange", xml: "PortRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for ModifyVerifiedAccessEndpointEniOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_ENI_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.protocol,
            1 => &self.port,
            2 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.protocol,
            1 => &mut self.port,
            2 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointEniOptions);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointLoadBalancerOptions {
    pub subnet_ids: Vec<String>,
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub port_ranges: Vec<ModifyVerifiedAccessEndpointPortRange>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointLoadBalancerOptions`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointLoadBalancerOptions", members: &[
    Member { name: "SubnetIds", query: "SubnetId", xml: "SubnetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Protocol", query: "Protocol", xml: "Protocol", required: false, sensitive: false, kind: Kind::Enum(&enums::verified_access_endpoint_protocol::DESC) },
    Member { name: "Port", query: "Port", xml: "Port", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "PortRanges", query: "PortRange", xml: "PortRange", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE) }) },
] };
impl Structure for ModifyVerifiedAccessEndpointLoadBalancerOptions {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_LOAD_BALANCER_OPTIONS }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_ids,
            1 => &self.protocol,
            2 => &self.port,
            3 => &self.port_ranges,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_ids,
            1 => &mut self.protocol,
            2 => &mut self.port,
            3 => &mut self.port_ranges,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointLoadBalancerOptions);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointPolicyRequest {
    pub verified_access_endpoint_id: Option<String>,
    pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationRequest>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointPolicyRequest`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_REQUEST: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointPolicyRequest", members: &[
    Member { name: "VerifiedAccessEndpointId", query: "VerifiedAccessEndpointId", xml: "VerifiedAccessEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "PolicyEnabled", query: "PolicyEnabled", xml: "PolicyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "PolicyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "SseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_REQUEST) },
] };
impl Structure for ModifyVerifiedAccessEndpointPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.verified_access_endpoint_id,
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
            0 => &mut self.verified_access_endpoint_id,
            1 => &mut self.policy_enabled,
            2 => &mut self.policy_document,
            3 => &mut self.client_token,
            4 => &mut self.dry_run,
            5 => &mut self.sse_specification,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointPolicyRequest);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointPolicyResult {
    pub policy_enabled: Option<bool>,
    pub policy_document: Option<String>,
    pub sse_specification: Option<VerifiedAccessSseSpecificationResponse>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointPolicyResult`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointPolicyResult", members: &[
    Member { name: "PolicyEnabled", query: "PolicyEnabled", xml: "policyEnabled", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PolicyDocument", query: "PolicyDocument", xml: "policyDocument", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SseSpecification", query: "SseSpecification", xml: "sseSpecification", required: false, sensitive: false, kind: Kind::Struct(&VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE) },
] };
impl Structure for ModifyVerifiedAccessEndpointPolicyResult {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT }
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
structure!(ModifyVerifiedAccessEndpointPolicyResult);

#[derive(Clone, Default)]
pub struct ModifyVerifiedAccessEndpointPortRange {
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
}
/// Descriptor of [`ModifyVerifiedAccessEndpointPortRange`].
pub static MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE: StructDesc = StructDesc { name: "ModifyVerifiedAccessEndpointPortRange", members: &[
    Member { name: "FromPort", query: "FromPort", xml: "FromPort", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
    Member { name: "ToPort", query: "ToPort", xml: "ToPort", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 65535 } },
] };
impl Structure for ModifyVerifiedAccessEndpointPortRange {
    fn desc(&self) -> &'static StructDesc { &MODIFY_VERIFIED_ACCESS_ENDPOINT_PORT_RANGE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.from_port,
            1 => &self.to_port,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.from_port,
            1 => &mut self.to_port,
            _ => no_member(index),
        }
    }
}
structure!(ModifyVerifiedAccessEndpointPortRange);
