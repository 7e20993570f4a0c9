// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DeleteLocalGatewayRouteTableResult to DeleteTrafficMirrorTargetRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteTableResult {
    pub local_gateway_route_table: Option<LocalGatewayRouteTable>,
}
/// Descriptor of [`DeleteLocalGatewayRouteTableResult`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_TABLE_RESULT: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteTableResult", members: &[
    Member { name: "LocalGatewayRouteTable", query: "LocalGatewayRouteTable", xml: "localGatewayRouteTable", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE) },
] };
impl Structure for DeleteLocalGatewayRouteTableResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_RESULT }
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
structure!(DeleteLocalGatewayRouteTableResult);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    pub local_gateway_route_table_virtual_interface_group_association_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest", members: &[
    Member { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", query: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", xml: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_virtual_interface_group_association_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_virtual_interface_group_association_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    pub local_gateway_route_table_virtual_interface_group_association: Option<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>,
}
/// Descriptor of [`DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_RESULT: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult", members: &[
    Member { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", query: "LocalGatewayRouteTableVirtualInterfaceGroupAssociation", xml: "localGatewayRouteTableVirtualInterfaceGroupAssociation", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION) },
] };
impl Structure for DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_RESULT }
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
structure!(DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteTableVpcAssociationRequest {
    pub local_gateway_route_table_vpc_association_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteLocalGatewayRouteTableVpcAssociationRequest`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_REQUEST: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteTableVpcAssociationRequest", members: &[
    Member { name: "LocalGatewayRouteTableVpcAssociationId", query: "LocalGatewayRouteTableVpcAssociationId", xml: "LocalGatewayRouteTableVpcAssociationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteLocalGatewayRouteTableVpcAssociationRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_vpc_association_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_vpc_association_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLocalGatewayRouteTableVpcAssociationRequest);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteTableVpcAssociationResult {
    pub local_gateway_route_table_vpc_association: Option<LocalGatewayRouteTableVpcAssociation>,
}
/// Descriptor of [`DeleteLocalGatewayRouteTableVpcAssociationResult`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_RESULT: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteTableVpcAssociationResult", members: &[
    Member { name: "LocalGatewayRouteTableVpcAssociation", query: "LocalGatewayRouteTableVpcAssociation", xml: "localGatewayRouteTableVpcAssociation", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION) },
] };
impl Structure for DeleteLocalGatewayRouteTableVpcAssociationResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_RESULT }
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
structure!(DeleteLocalGatewayRouteTableVpcAssociationResult);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayVirtualInterfaceGroupRequest {
    pub local_gateway_virtual_interface_group_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteLocalGatewayVirtualInterfaceGroupRequest`].
pub static DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_REQUEST: StructDesc = StructDesc { name: "DeleteLocalGatewayVirtualInterfaceGroupRequest", members: &[
    Member { name: "LocalGatewayVirtualInterfaceGroupId", query: "LocalGatewayVirtualInterfaceGroupId", xml: "LocalGatewayVirtualInterfaceGroupId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteLocalGatewayVirtualInterfaceGroupRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_group_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_group_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLocalGatewayVirtualInterfaceGroupRequest);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayVirtualInterfaceGroupResult {
    pub local_gateway_virtual_interface_group: Option<LocalGatewayVirtualInterfaceGroup>,
}
/// Descriptor of [`DeleteLocalGatewayVirtualInterfaceGroupResult`].
pub static DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_RESULT: StructDesc = StructDesc { name: "DeleteLocalGatewayVirtualInterfaceGroupResult", members: &[
    Member { name: "LocalGatewayVirtualInterfaceGroup", query: "LocalGatewayVirtualInterfaceGroup", xml: "localGatewayVirtualInterfaceGroup", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP) },
] };
impl Structure for DeleteLocalGatewayVirtualInterfaceGroupResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_RESULT }
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
structure!(DeleteLocalGatewayVirtualInterfaceGroupResult);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayVirtualInterfaceRequest {
    pub local_gateway_virtual_interface_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteLocalGatewayVirtualInterfaceRequest`].
pub static DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_REQUEST: StructDesc = StructDesc { name: "DeleteLocalGatewayVirtualInterfaceRequest", members: &[
    Member { name: "LocalGatewayVirtualInterfaceId", query: "LocalGatewayVirtualInterfaceId", xml: "LocalGatewayVirtualInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteLocalGatewayVirtualInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLocalGatewayVirtualInterfaceRequest);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayVirtualInterfaceResult {
    pub local_gateway_virtual_interface: Option<LocalGatewayVirtualInterface>,
}
/// Descriptor of [`DeleteLocalGatewayVirtualInterfaceResult`].
pub static DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_RESULT: StructDesc = StructDesc { name: "DeleteLocalGatewayVirtualInterfaceResult", members: &[
    Member { name: "LocalGatewayVirtualInterface", query: "LocalGatewayVirtualInterface", xml: "localGatewayVirtualInterface", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_VIRTUAL_INTERFACE) },
] };
impl Structure for DeleteLocalGatewayVirtualInterfaceResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_RESULT }
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
structure!(DeleteLocalGatewayVirtualInterfaceResult);

#[derive(Clone, Default)]
pub struct DeleteManagedPrefixListRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
}
/// Descriptor of [`DeleteManagedPrefixListRequest`].
pub static DELETE_MANAGED_PREFIX_LIST_REQUEST: StructDesc = StructDesc { name: "DeleteManagedPrefixListRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PrefixListId", query: "PrefixListId", xml: "PrefixListId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteManagedPrefixListRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_MANAGED_PREFIX_LIST_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.prefix_list_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.prefix_list_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteManagedPrefixListRequest);

#[derive(Clone, Default)]
pub struct DeleteManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}
/// Descriptor of [`DeleteManagedPrefixListResult`].
pub static DELETE_MANAGED_PREFIX_LIST_RESULT: StructDesc = StructDesc { name: "DeleteManagedPrefixListResult", members: &[
    Member { name: "PrefixList", query: "PrefixList", xml: "prefixList", required: false, sensitive: false, kind: Kind::Struct(&MANAGED_PREFIX_LIST) },
] };
impl Structure for DeleteManagedPrefixListResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_MANAGED_PREFIX_LIST_RESULT }
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
structure!(DeleteManagedPrefixListResult);

#[derive(Clone, Default)]
pub struct DeleteNatGatewayRequest {
    pub dry_run: Option<bool>,
    pub nat_gateway_id: Option<String>,
}
/// Descriptor of [`DeleteNatGatewayRequest`].
pub static DELETE_NAT_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DeleteNatGatewayRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "NatGatewayId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNatGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NAT_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.nat_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.nat_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNatGatewayRequest);

#[derive(Clone, Default)]
pub struct DeleteNatGatewayResult {
    pub nat_gateway_id: Option<String>,
}
/// Descriptor of [`DeleteNatGatewayResult`].
pub static DELETE_NAT_GATEWAY_RESULT: StructDesc = StructDesc { name: "DeleteNatGatewayResult", members: &[
    Member { name: "NatGatewayId", query: "NatGatewayId", xml: "natGatewayId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNatGatewayResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_NAT_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.nat_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.nat_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNatGatewayResult);

#[derive(Clone, Default)]
pub struct DeleteNetworkAclEntryRequest {
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
    pub rule_number: Option<i32>,
    pub egress: Option<bool>,
}
/// Descriptor of [`DeleteNetworkAclEntryRequest`].
pub static DELETE_NETWORK_ACL_ENTRY_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkAclEntryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkAclId", query: "NetworkAclId", xml: "networkAclId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "RuleNumber", query: "RuleNumber", xml: "ruleNumber", required: true, sensitive: false, kind: I32 },
    Member { name: "Egress", query: "Egress", xml: "egress", required: true, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteNetworkAclEntryRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_ACL_ENTRY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_acl_id,
            2 => &self.rule_number,
            3 => &self.egress,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_acl_id,
            2 => &mut self.rule_number,
            3 => &mut self.egress,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkAclEntryRequest);

#[derive(Clone, Default)]
pub struct DeleteNetworkAclRequest {
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkAclRequest`].
pub static DELETE_NETWORK_ACL_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkAclRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkAclId", query: "NetworkAclId", xml: "networkAclId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkAclRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_ACL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_acl_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_acl_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkAclRequest);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsAccessScopeAnalysisRequest {
    pub network_insights_access_scope_analysis_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteNetworkInsightsAccessScopeAnalysisRequest`].
pub static DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkInsightsAccessScopeAnalysisRequest", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysisId", query: "NetworkInsightsAccessScopeAnalysisId", xml: "NetworkInsightsAccessScopeAnalysisId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteNetworkInsightsAccessScopeAnalysisRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsAccessScopeAnalysisRequest);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsAccessScopeAnalysisResult {
    pub network_insights_access_scope_analysis_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInsightsAccessScopeAnalysisResult`].
pub static DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_RESULT: StructDesc = StructDesc { name: "DeleteNetworkInsightsAccessScopeAnalysisResult", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysisId", query: "NetworkInsightsAccessScopeAnalysisId", xml: "networkInsightsAccessScopeAnalysisId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInsightsAccessScopeAnalysisResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsAccessScopeAnalysisResult);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsAccessScopeRequest {
    pub dry_run: Option<bool>,
    pub network_insights_access_scope_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInsightsAccessScopeRequest`].
pub static DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkInsightsAccessScopeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "NetworkInsightsAccessScopeId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInsightsAccessScopeRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_insights_access_scope_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_insights_access_scope_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsAccessScopeRequest);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsAccessScopeResult {
    pub network_insights_access_scope_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInsightsAccessScopeResult`].
pub static DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_RESULT: StructDesc = StructDesc { name: "DeleteNetworkInsightsAccessScopeResult", members: &[
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "networkInsightsAccessScopeId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInsightsAccessScopeResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsAccessScopeResult);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsAnalysisRequest {
    pub dry_run: Option<bool>,
    pub network_insights_analysis_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInsightsAnalysisRequest`].
pub static DELETE_NETWORK_INSIGHTS_ANALYSIS_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkInsightsAnalysisRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInsightsAnalysisId", query: "NetworkInsightsAnalysisId", xml: "NetworkInsightsAnalysisId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInsightsAnalysisRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_ANALYSIS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_insights_analysis_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_insights_analysis_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsAnalysisRequest);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsAnalysisResult {
    pub network_insights_analysis_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInsightsAnalysisResult`].
pub static DELETE_NETWORK_INSIGHTS_ANALYSIS_RESULT: StructDesc = StructDesc { name: "DeleteNetworkInsightsAnalysisResult", members: &[
    Member { name: "NetworkInsightsAnalysisId", query: "NetworkInsightsAnalysisId", xml: "networkInsightsAnalysisId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInsightsAnalysisResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_ANALYSIS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_analysis_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_analysis_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsAnalysisResult);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsPathRequest {
    pub dry_run: Option<bool>,
    pub network_insights_path_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInsightsPathRequest`].
pub static DELETE_NETWORK_INSIGHTS_PATH_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkInsightsPathRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInsightsPathId", query: "NetworkInsightsPathId", xml: "NetworkInsightsPathId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInsightsPathRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_PATH_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_insights_path_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_insights_path_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsPathRequest);

#[derive(Clone, Default)]
pub struct DeleteNetworkInsightsPathResult {
    pub network_insights_path_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInsightsPathResult`].
pub static DELETE_NETWORK_INSIGHTS_PATH_RESULT: StructDesc = StructDesc { name: "DeleteNetworkInsightsPathResult", members: &[
    Member { name: "NetworkInsightsPathId", query: "NetworkInsightsPathId", xml: "networkInsightsPathId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInsightsPathResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INSIGHTS_PATH_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_path_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_path_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInsightsPathResult);

#[derive(Clone, Default)]
pub struct DeleteNetworkInterfacePermissionRequest {
    pub network_interface_permission_id: Option<String>,
    pub force: Option<bool>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteNetworkInterfacePermissionRequest`].
pub static DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkInterfacePermissionRequest", members: &[
    Member { name: "NetworkInterfacePermissionId", query: "NetworkInterfacePermissionId", xml: "NetworkInterfacePermissionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Force", query: "Force", xml: "Force", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteNetworkInterfacePermissionRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INTERFACE_PERMISSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_permission_id,
            1 => &self.force,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_permission_id,
            1 => &mut self.force,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInterfacePermissionRequest);

#[derive(Clone, Default)]
pub struct DeleteNetworkInterfacePermissionResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DeleteNetworkInterfacePermissionResult`].
pub static DELETE_NETWORK_INTERFACE_PERMISSION_RESULT: StructDesc = StructDesc { name: "DeleteNetworkInterfacePermissionResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteNetworkInterfacePermissionResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INTERFACE_PERMISSION_RESULT }
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
structure!(DeleteNetworkInterfacePermissionResult);

#[derive(Clone, Default)]
pub struct DeleteNetworkInterfaceRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
}
/// Descriptor of [`DeleteNetworkInterfaceRequest`].
pub static DELETE_NETWORK_INTERFACE_REQUEST: StructDesc = StructDesc { name: "DeleteNetworkInterfaceRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteNetworkInterfaceRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_NETWORK_INTERFACE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_interface_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_interface_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteNetworkInterfaceRequest);

#[derive(Clone, Default)]
pub struct DeletePlacementGroupRequest {
    pub dry_run: Option<bool>,
    pub group_name: Option<String>,
}
/// Descriptor of [`DeletePlacementGroupRequest`].
pub static DELETE_PLACEMENT_GROUP_REQUEST: StructDesc = StructDesc { name: "DeletePlacementGroupRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupName", query: "GroupName", xml: "groupName", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeletePlacementGroupRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_PLACEMENT_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.group_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.group_name,
            _ => no_member(index),
        }
    }
}
structure!(DeletePlacementGroupRequest);

#[derive(Clone, Default)]
pub struct DeletePublicIpv4PoolRequest {
    pub dry_run: Option<bool>,
    pub pool_id: Option<String>,
    pub network_border_group: Option<String>,
}
/// Descriptor of [`DeletePublicIpv4PoolRequest`].
pub static DELETE_PUBLIC_IPV4_POOL_REQUEST: StructDesc = StructDesc { name: "DeletePublicIpv4PoolRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PoolId", query: "PoolId", xml: "PoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NetworkBorderGroup", query: "NetworkBorderGroup", xml: "NetworkBorderGroup", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeletePublicIpv4PoolRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_PUBLIC_IPV4_POOL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.pool_id,
            2 => &self.network_border_group,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.pool_id,
            2 => &mut self.network_border_group,
            _ => no_member(index),
        }
    }
}
structure!(DeletePublicIpv4PoolRequest);

#[derive(Clone, Default)]
pub struct DeletePublicIpv4PoolResult {
    pub return_value: Option<bool>,
}
/// Descriptor of [`DeletePublicIpv4PoolResult`].
pub static DELETE_PUBLIC_IPV4_POOL_RESULT: StructDesc = StructDesc { name: "DeletePublicIpv4PoolResult", members: &[
    Member { name: "ReturnValue", query: "ReturnValue", xml: "returnValue", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeletePublicIpv4PoolResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_PUBLIC_IPV4_POOL_RESULT }
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
structure!(DeletePublicIpv4PoolResult);

#[derive(Clone, Default)]
pub struct DeleteQueuedReservedInstancesError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`DeleteQueuedReservedInstancesError`].
pub static DELETE_QUEUED_RESERVED_INSTANCES_ERROR: StructDesc = StructDesc { name: "DeleteQueuedReservedInstancesError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::delete_queued_reserved_instances_error_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteQueuedReservedInstancesError {
    fn desc(&self) -> &'static StructDesc { &DELETE_QUEUED_RESERVED_INSTANCES_ERROR }
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
structure!(DeleteQueuedReservedInstancesError);

#[derive(Clone, Default)]
pub struct DeleteQueuedReservedInstancesRequest {
    pub dry_run: Option<bool>,
    pub reserved_instances_ids: Vec<String>,
}
/// Descriptor of [`DeleteQueuedReservedInstancesRequest`].
pub static DELETE_QUEUED_RESERVED_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DeleteQueuedReservedInstancesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ReservedInstancesIds", query: "ReservedInstancesId", xml: "ReservedInstancesId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeleteQueuedReservedInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_QUEUED_RESERVED_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.reserved_instances_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.reserved_instances_ids,
            _ => no_member(index),
        }
    }
}
structure!(DeleteQueuedReservedInstancesRequest);

#[derive(Clone, Default)]
pub struct DeleteQueuedReservedInstancesResult {
    pub successful_queued_purchase_deletions: Vec<SuccessfulQueuedPurchaseDeletion>,
    pub failed_queued_purchase_deletions: Vec<FailedQueuedPurchaseDeletion>,
}
/// Descriptor of [`DeleteQueuedReservedInstancesResult`].
pub static DELETE_QUEUED_RESERVED_INSTANCES_RESULT: StructDesc = StructDesc { name: "DeleteQueuedReservedInstancesResult", members: &[
    Member { name: "SuccessfulQueuedPurchaseDeletions", query: "SuccessfulQueuedPurchaseDeletionSet", xml: "successfulQueuedPurchaseDeletionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&SUCCESSFUL_QUEUED_PURCHASE_DELETION) }) },
    Member { name: "FailedQueuedPurchaseDeletions", query: "FailedQueuedPurchaseDeletionSet", xml: "failedQueuedPurchaseDeletionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FAILED_QUEUED_PURCHASE_DELETION) }) },
] };
impl Structure for DeleteQueuedReservedInstancesResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_QUEUED_RESERVED_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successful_queued_purchase_deletions,
            1 => &self.failed_queued_purchase_deletions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successful_queued_purchase_deletions,
            1 => &mut self.failed_queued_purchase_deletions,
            _ => no_member(index),
        }
    }
}
structure!(DeleteQueuedReservedInstancesResult);

#[derive(Clone, Default)]
pub struct DeleteRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
}
/// Descriptor of [`DeleteRouteRequest`].
pub static DELETE_ROUTE_REQUEST: StructDesc = StructDesc { name: "DeleteRouteRequest", members: &[
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "DestinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "destinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", xml: "destinationIpv6CidrBlock", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteRouteRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_prefix_list_id,
            1 => &self.dry_run,
            2 => &self.route_table_id,
            3 => &self.destination_cidr_block,
            4 => &self.destination_ipv6_cidr_block,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_prefix_list_id,
            1 => &mut self.dry_run,
            2 => &mut self.route_table_id,
            3 => &mut self.destination_cidr_block,
            4 => &mut self.destination_ipv6_cidr_block,
            _ => no_member(index),
        }
    }
}
structure!(DeleteRouteRequest);

#[derive(Clone, Default)]
pub struct DeleteRouteServerEndpointRequest {
    pub route_server_endpoint_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteRouteServerEndpointRequest`].
pub static DELETE_ROUTE_SERVER_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "DeleteRouteServerEndpointRequest", members: &[
    Member { name: "RouteServerEndpointId", query: "RouteServerEndpointId", xml: "RouteServerEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteRouteServerEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_SERVER_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_endpoint_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_endpoint_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteRouteServerEndpointRequest);

#[derive(Clone, Default)]
pub struct DeleteRouteServerEndpointResult {
    pub route_server_endpoint: Option<RouteServerEndpoint>,
}
/// Descriptor of [`DeleteRouteServerEndpointResult`].
pub static DELETE_ROUTE_SERVER_ENDPOINT_RESULT: StructDesc = StructDesc { name: "DeleteRouteServerEndpointResult", members: &[
    Member { name: "RouteServerEndpoint", query: "RouteServerEndpoint", xml: "routeServerEndpoint", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_ENDPOINT) },
] };
impl Structure for DeleteRouteServerEndpointResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_SERVER_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_endpoint,
            _ => no_member(index),
        }
    }
}
structure!(DeleteRouteServerEndpointResult);

#[derive(Clone, Default)]
pub struct DeleteRouteServerPeerRequest {
    pub route_server_peer_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteRouteServerPeerRequest`].
pub static DELETE_ROUTE_SERVER_PEER_REQUEST: StructDesc = StructDesc { name: "DeleteRouteServerPeerRequest", members: &[
    Member { name: "RouteServerPeerId", query: "RouteServerPeerId", xml: "RouteServerPeerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteRouteServerPeerRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_SERVER_PEER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_peer_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_peer_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteRouteServerPeerRequest);

#[derive(Clone, Default)]
pub struct DeleteRouteServerPeerResult {
    pub route_server_peer: Option<RouteServerPeer>,
}
/// Descriptor of [`DeleteRouteServerPeerResult`].
pub static DELETE_ROUTE_SERVER_PEER_RESULT: StructDesc = StructDesc { name: "DeleteRouteServerPeerResult", members: &[
    Member { name: "RouteServerPeer", query: "RouteServerPeer", xml: "routeServerPeer", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER_PEER) },
] };
impl Structure for DeleteRouteServerPeerResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_SERVER_PEER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.route_server_peer,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.route_server_peer,
            _ => no_member(index),
        }
    }
}
structure!(DeleteRouteServerPeerResult);

#[derive(Clone, Default)]
pub struct DeleteRouteServerRequest {
    pub route_server_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteRouteServerRequest`].
pub static DELETE_ROUTE_SERVER_REQUEST: StructDesc = StructDesc { name: "DeleteRouteServerRequest", members: &[
    Member { name: "RouteServerId", query: "RouteServerId", xml: "RouteServerId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteRouteServerRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_SERVER_REQUEST }
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
structure!(DeleteRouteServerRequest);

#[derive(Clone, Default)]
pub struct DeleteRouteServerResult {
    pub route_server: Option<RouteServer>,
}
/// Descriptor of [`DeleteRouteServerResult`].
pub static DELETE_ROUTE_SERVER_RESULT: StructDesc = StructDesc { name: "DeleteRouteServerResult", members: &[
    Member { name: "RouteServer", query: "RouteServer", xml: "routeServer", required: false, sensitive: false, kind: Kind::Struct(&ROUTE_SERVER) },
] };
impl Structure for DeleteRouteServerResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_SERVER_RESULT }
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
structure!(DeleteRouteServerResult);

#[derive(Clone, Default)]
pub struct DeleteRouteTableRequest {
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}
/// Descriptor of [`DeleteRouteTableRequest`].
pub static DELETE_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "DeleteRouteTableRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "RouteTableId", query: "RouteTableId", xml: "routeTableId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.route_table_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.route_table_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteRouteTableRequest);

#[derive(Clone, Default)]
pub struct DeleteSecondaryNetworkRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub secondary_network_id: Option<String>,
}
/// Descriptor of [`DeleteSecondaryNetworkRequest`].
pub static DELETE_SECONDARY_NETWORK_REQUEST: StructDesc = StructDesc { name: "DeleteSecondaryNetworkRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SecondaryNetworkId", query: "SecondaryNetworkId", xml: "SecondaryNetworkId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteSecondaryNetworkRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_SECONDARY_NETWORK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.secondary_network_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.secondary_network_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSecondaryNetworkRequest);

#[derive(Clone, Default)]
pub struct DeleteSecondaryNetworkResult {
    pub secondary_network: Option<SecondaryNetwork>,
    pub client_token: Option<String>,
}
/// Descriptor of [`DeleteSecondaryNetworkResult`].
pub static DELETE_SECONDARY_NETWORK_RESULT: StructDesc = StructDesc { name: "DeleteSecondaryNetworkResult", members: &[
    Member { name: "SecondaryNetwork", query: "SecondaryNetwork", xml: "secondaryNetwork", required: false, sensitive: false, kind: Kind::Struct(&SECONDARY_NETWORK) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteSecondaryNetworkResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_SECONDARY_NETWORK_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_network,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_network,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSecondaryNetworkResult);

#[derive(Clone, Default)]
pub struct DeleteSecondarySubnetRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub secondary_subnet_id: Option<String>,
}
/// Descriptor of [`DeleteSecondarySubnetRequest`].
pub static DELETE_SECONDARY_SUBNET_REQUEST: StructDesc = StructDesc { name: "DeleteSecondarySubnetRequest", members: &[
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "SecondarySubnetId", query: "SecondarySubnetId", xml: "SecondarySubnetId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteSecondarySubnetRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_SECONDARY_SUBNET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_token,
            1 => &self.dry_run,
            2 => &self.secondary_subnet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_token,
            1 => &mut self.dry_run,
            2 => &mut self.secondary_subnet_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSecondarySubnetRequest);

#[derive(Clone, Default)]
pub struct DeleteSecondarySubnetResult {
    pub secondary_subnet: Option<SecondarySubnet>,
    pub client_token: Option<String>,
}
/// Descriptor of [`DeleteSecondarySubnetResult`].
pub static DELETE_SECONDARY_SUBNET_RESULT: StructDesc = StructDesc { name: "DeleteSecondarySubnetResult", members: &[
    Member { name: "SecondarySubnet", query: "SecondarySubnet", xml: "secondarySubnet", required: false, sensitive: false, kind: Kind::Struct(&SECONDARY_SUBNET) },
    Member { name: "ClientToken", query: "ClientToken", xml: "clientToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteSecondarySubnetResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_SECONDARY_SUBNET_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.secondary_subnet,
            1 => &self.client_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.secondary_subnet,
            1 => &mut self.client_token,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSecondarySubnetResult);

#[derive(Clone, Default)]
pub struct DeleteSecurityGroupRequest {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteSecurityGroupRequest`].
pub static DELETE_SECURITY_GROUP_REQUEST: StructDesc = StructDesc { name: "DeleteSecurityGroupRequest", members: &[
    Member { name: "GroupId", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "GroupName", query: "GroupName", xml: "GroupName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteSecurityGroupRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_SECURITY_GROUP_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_id,
            1 => &self.group_name,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.group_name,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSecurityGroupRequest);

#[derive(Clone, Default)]
pub struct DeleteSecurityGroupResult {
    pub r#return: Option<bool>,
    pub group_id: Option<String>,
}
/// Descriptor of [`DeleteSecurityGroupResult`].
pub static DELETE_SECURITY_GROUP_RESULT: StructDesc = StructDesc { name: "DeleteSecurityGroupResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupId", query: "GroupId", xml: "groupId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteSecurityGroupResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_SECURITY_GROUP_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.group_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.group_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSecurityGroupResult);

#[derive(Clone, Default)]
pub struct DeleteSnapshotRequest {
    pub snapshot_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteSnapshotRequest`].
pub static DELETE_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "DeleteSnapshotRequest", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteSnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_SNAPSHOT_REQUEST }
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
structure!(DeleteSnapshotRequest);

#[derive(Clone, Default)]
pub struct DeleteSnapshotReturnCode {
    pub snapshot_id: Option<String>,
    pub return_code: Option<String>,
}
/// Descriptor of [`DeleteSnapshotReturnCode`].
pub static DELETE_SNAPSHOT_RETURN_CODE: StructDesc = StructDesc { name: "DeleteSnapshotReturnCode", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ReturnCode", query: "ReturnCode", xml: "returnCode", required: false, sensitive: false, kind: Kind::Enum(&enums::snapshot_return_codes::DESC) },
] };
impl Structure for DeleteSnapshotReturnCode {
    fn desc(&self) -> &'static StructDesc { &DELETE_SNAPSHOT_RETURN_CODE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.return_code,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.return_code,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSnapshotReturnCode);

#[derive(Clone, Default)]
pub struct DeleteSpotDatafeedSubscriptionRequest {
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteSpotDatafeedSubscriptionRequest`].
pub static DELETE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST: StructDesc = StructDesc { name: "DeleteSpotDatafeedSubscriptionRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteSpotDatafeedSubscriptionRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_SPOT_DATAFEED_SUBSCRIPTION_REQUEST }
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
structure!(DeleteSpotDatafeedSubscriptionRequest);

#[derive(Clone, Default)]
pub struct DeleteSubnetCidrReservationRequest {
    pub subnet_cidr_reservation_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteSubnetCidrReservationRequest`].
pub static DELETE_SUBNET_CIDR_RESERVATION_REQUEST: StructDesc = StructDesc { name: "DeleteSubnetCidrReservationRequest", members: &[
    Member { name: "SubnetCidrReservationId", query: "SubnetCidrReservationId", xml: "SubnetCidrReservationId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteSubnetCidrReservationRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_SUBNET_CIDR_RESERVATION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_cidr_reservation_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_cidr_reservation_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSubnetCidrReservationRequest);

#[derive(Clone, Default)]
pub struct DeleteSubnetCidrReservationResult {
    pub deleted_subnet_cidr_reservation: Option<SubnetCidrReservation>,
}
/// Descriptor of [`DeleteSubnetCidrReservationResult`].
pub static DELETE_SUBNET_CIDR_RESERVATION_RESULT: StructDesc = StructDesc { name: "DeleteSubnetCidrReservationResult", members: &[
    Member { name: "DeletedSubnetCidrReservation", query: "DeletedSubnetCidrReservation", xml: "deletedSubnetCidrReservation", required: false, sensitive: false, kind: Kind::Struct(&SUBNET_CIDR_RESERVATION) },
] };
impl Structure for DeleteSubnetCidrReservationResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_SUBNET_CIDR_RESERVATION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.deleted_subnet_cidr_reservation,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.deleted_subnet_cidr_reservation,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSubnetCidrReservationResult);

#[derive(Clone, Default)]
pub struct DeleteSubnetRequest {
    pub subnet_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteSubnetRequest`].
pub static DELETE_SUBNET_REQUEST: StructDesc = StructDesc { name: "DeleteSubnetRequest", members: &[
    Member { name: "SubnetId", query: "SubnetId", xml: "SubnetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteSubnetRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_SUBNET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.subnet_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.subnet_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteSubnetRequest);

#[derive(Clone, Default)]
pub struct DeleteTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub tags: Vec<Tag>,
}
/// Descriptor of [`DeleteTagsRequest`].
pub static DELETE_TAGS_REQUEST: StructDesc = StructDesc { name: "DeleteTagsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Resources", query: "ResourceId", xml: "resourceId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Tags", query: "Tag", xml: "tag", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TAG) }) },
] };
impl Structure for DeleteTagsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TAGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.resources,
            2 => &self.tags,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.resources,
            2 => &mut self.tags,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTagsRequest);

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorFilterRequest {
    pub traffic_mirror_filter_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTrafficMirrorFilterRequest`].
pub static DELETE_TRAFFIC_MIRROR_FILTER_REQUEST: StructDesc = StructDesc { name: "DeleteTrafficMirrorFilterRequest", members: &[
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "TrafficMirrorFilterId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTrafficMirrorFilterRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_FILTER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorFilterRequest);

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorFilterResult {
    pub traffic_mirror_filter_id: Option<String>,
}
/// Descriptor of [`DeleteTrafficMirrorFilterResult`].
pub static DELETE_TRAFFIC_MIRROR_FILTER_RESULT: StructDesc = StructDesc { name: "DeleteTrafficMirrorFilterResult", members: &[
    Member { name: "TrafficMirrorFilterId", query: "TrafficMirrorFilterId", xml: "trafficMirrorFilterId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteTrafficMirrorFilterResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_FILTER_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorFilterResult);

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorFilterRuleRequest {
    pub traffic_mirror_filter_rule_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTrafficMirrorFilterRuleRequest`].
pub static DELETE_TRAFFIC_MIRROR_FILTER_RULE_REQUEST: StructDesc = StructDesc { name: "DeleteTrafficMirrorFilterRuleRequest", members: &[
    Member { name: "TrafficMirrorFilterRuleId", query: "TrafficMirrorFilterRuleId", xml: "TrafficMirrorFilterRuleId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTrafficMirrorFilterRuleRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_FILTER_RULE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rule_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rule_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorFilterRuleRequest);

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorFilterRuleResult {
    pub traffic_mirror_filter_rule_id: Option<String>,
}
/// Descriptor of [`DeleteTrafficMirrorFilterRuleResult`].
pub static DELETE_TRAFFIC_MIRROR_FILTER_RULE_RESULT: StructDesc = StructDesc { name: "DeleteTrafficMirrorFilterRuleResult", members: &[
    Member { name: "TrafficMirrorFilterRuleId", query: "TrafficMirrorFilterRuleId", xml: "trafficMirrorFilterRuleId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteTrafficMirrorFilterRuleResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_FILTER_RULE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_filter_rule_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_filter_rule_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorFilterRuleResult);

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorSessionRequest {
    pub traffic_mirror_session_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTrafficMirrorSessionRequest`].
pub static DELETE_TRAFFIC_MIRROR_SESSION_REQUEST: StructDesc = StructDesc { name: "DeleteTrafficMirrorSessionRequest", members: &[
    Member { name: "TrafficMirrorSessionId", query: "TrafficMirrorSessionId", xml: "TrafficMirrorSessionId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTrafficMirrorSessionRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_SESSION_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_session_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_session_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorSessionRequest);

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorSessionResult {
    pub traffic_mirror_session_id: Option<String>,
}
/// Descriptor of [`DeleteTrafficMirrorSessionResult`].
pub static DELETE_TRAFFIC_MIRROR_SESSION_RESULT: StructDesc = StructDesc { name: "DeleteTrafficMirrorSessionResult", members: &[
    Member { name: "TrafficMirrorSessionId", query: "TrafficMirrorSessionId", xml: "trafficMirrorSessionId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteTrafficMirrorSessionResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_SESSION_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_session_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_session_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorSessionResult);

#[derive(Clone, Default)]
pub struct DeleteTrafficMirrorTargetRequest {
    pub traffic_mirror_target_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteTrafficMirrorTargetRequest`].
pub static DELETE_TRAFFIC_MIRROR_TARGET_REQUEST: StructDesc = StructDesc { name: "DeleteTrafficMirrorTargetRequest", members: &[
    Member { name: "TrafficMirrorTargetId", query: "TrafficMirrorTargetId", xml: "TrafficMirrorTargetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteTrafficMirrorTargetRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_TRAFFIC_MIRROR_TARGET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.traffic_mirror_target_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.traffic_mirror_target_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteTrafficMirrorTargetRequest);
