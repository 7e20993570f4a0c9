// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DescribeIpv6PoolsResult to DescribeReplaceRootVolumeTasksRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DescribeIpv6PoolsResult {
    pub ipv6_pools: Vec<Ipv6Pool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIpv6PoolsResult`].
pub static DESCRIBE_IPV6_POOLS_RESULT: StructDesc = StructDesc { name: "DescribeIpv6PoolsResult", members: &[
    Member { name: "Ipv6Pools", query: "Ipv6PoolSet", xml: "ipv6PoolSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IPV6_POOL) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIpv6PoolsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IPV6_POOLS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.ipv6_pools,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.ipv6_pools,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIpv6PoolsResult);

#[derive(Clone, Default)]
pub struct DescribeKeyPairsRequest {
    pub key_names: Vec<String>,
    pub key_pair_ids: Vec<String>,
    pub include_public_key: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeKeyPairsRequest`].
pub static DESCRIBE_KEY_PAIRS_REQUEST: StructDesc = StructDesc { name: "DescribeKeyPairsRequest", members: &[
    Member { name: "KeyNames", query: "KeyName", xml: "KeyName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "KeyName", kind: Kind::Str }) },
    Member { name: "KeyPairIds", query: "KeyPairId", xml: "KeyPairId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "KeyPairId", kind: Kind::Str }) },
    Member { name: "IncludePublicKey", query: "IncludePublicKey", xml: "IncludePublicKey", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeKeyPairsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_KEY_PAIRS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key_names,
            1 => &self.key_pair_ids,
            2 => &self.include_public_key,
            3 => &self.dry_run,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key_names,
            1 => &mut self.key_pair_ids,
            2 => &mut self.include_public_key,
            3 => &mut self.dry_run,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeKeyPairsRequest);

#[derive(Clone, Default)]
pub struct DescribeKeyPairsResult {
    pub key_pairs: Vec<KeyPairInfo>,
}
/// Descriptor of [`DescribeKeyPairsResult`].
pub static DESCRIBE_KEY_PAIRS_RESULT: StructDesc = StructDesc { name: "DescribeKeyPairsResult", members: &[
    Member { name: "KeyPairs", query: "KeySet", xml: "keySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&KEY_PAIR_INFO) }) },
] };
impl Structure for DescribeKeyPairsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_KEY_PAIRS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key_pairs,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key_pairs,
            _ => no_member(index),
        }
    }
}
structure!(DescribeKeyPairsResult);

#[derive(Clone, Default)]
pub struct DescribeLaunchTemplateVersionsRequest {
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub versions: Vec<String>,
    pub min_version: Option<String>,
    pub max_version: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
    pub resolve_alias: Option<bool>,
    pub include_managed_resources: Option<bool>,
}
/// Descriptor of [`DescribeLaunchTemplateVersionsRequest`].
pub static DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST: StructDesc = StructDesc { name: "DescribeLaunchTemplateVersionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Versions", query: "LaunchTemplateVersion", xml: "LaunchTemplateVersion", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MinVersion", query: "MinVersion", xml: "MinVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxVersion", query: "MaxVersion", xml: "MaxVersion", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "ResolveAlias", query: "ResolveAlias", xml: "ResolveAlias", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IncludeManagedResources", query: "IncludeManagedResources", xml: "IncludeManagedResources", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLaunchTemplateVersionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.launch_template_id,
            2 => &self.launch_template_name,
            3 => &self.versions,
            4 => &self.min_version,
            5 => &self.max_version,
            6 => &self.next_token,
            7 => &self.max_results,
            8 => &self.filters,
            9 => &self.resolve_alias,
            10 => &self.include_managed_resources,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.launch_template_id,
            2 => &mut self.launch_template_name,
            3 => &mut self.versions,
            4 => &mut self.min_version,
            5 => &mut self.max_version,
            6 => &mut self.next_token,
            7 => &mut self.max_results,
            8 => &mut self.filters,
            9 => &mut self.resolve_alias,
            10 => &mut self.include_managed_resources,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLaunchTemplateVersionsRequest);

#[derive(Clone, Default)]
pub struct DescribeLaunchTemplateVersionsResult {
    pub launch_template_versions: Vec<LaunchTemplateVersion>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLaunchTemplateVersionsResult`].
pub static DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT: StructDesc = StructDesc { name: "DescribeLaunchTemplateVersionsResult", members: &[
    Member { name: "LaunchTemplateVersions", query: "LaunchTemplateVersionSet", xml: "launchTemplateVersionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE_VERSION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLaunchTemplateVersionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_versions,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_versions,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLaunchTemplateVersionsResult);

#[derive(Clone, Default)]
pub struct DescribeLaunchTemplatesRequest {
    pub dry_run: Option<bool>,
    pub launch_template_ids: Vec<String>,
    pub launch_template_names: Vec<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub include_managed_resources: Option<bool>,
}
/// Descriptor of [`DescribeLaunchTemplatesRequest`].
pub static DESCRIBE_LAUNCH_TEMPLATES_REQUEST: StructDesc = StructDesc { name: "DescribeLaunchTemplatesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LaunchTemplateIds", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "LaunchTemplateNames", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 200 } },
    Member { name: "IncludeManagedResources", query: "IncludeManagedResources", xml: "IncludeManagedResources", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLaunchTemplatesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LAUNCH_TEMPLATES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.launch_template_ids,
            2 => &self.launch_template_names,
            3 => &self.filters,
            4 => &self.next_token,
            5 => &self.max_results,
            6 => &self.include_managed_resources,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.launch_template_ids,
            2 => &mut self.launch_template_names,
            3 => &mut self.filters,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            6 => &mut self.include_managed_resources,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLaunchTemplatesRequest);

#[derive(Clone, Default)]
pub struct DescribeLaunchTemplatesResult {
    pub launch_templates: Vec<LaunchTemplate>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLaunchTemplatesResult`].
pub static DESCRIBE_LAUNCH_TEMPLATES_RESULT: StructDesc = StructDesc { name: "DescribeLaunchTemplatesResult", members: &[
    Member { name: "LaunchTemplates", query: "LaunchTemplates", xml: "launchTemplates", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LAUNCH_TEMPLATE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLaunchTemplatesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LAUNCH_TEMPLATES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_templates,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_templates,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLaunchTemplatesResult);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
    pub local_gateway_route_table_virtual_interface_group_association_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest`].
pub static DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest", members: &[
    Member { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds", query: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", xml: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_virtual_interface_group_association_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_virtual_interface_group_association_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
    pub local_gateway_route_table_virtual_interface_group_associations: Vec<LocalGatewayRouteTableVirtualInterfaceGroupAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult`].
pub static DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult", members: &[
    Member { name: "LocalGatewayRouteTableVirtualInterfaceGroupAssociations", query: "LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet", xml: "localGatewayRouteTableVirtualInterfaceGroupAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_virtual_interface_group_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_virtual_interface_group_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayRouteTableVpcAssociationsRequest {
    pub local_gateway_route_table_vpc_association_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeLocalGatewayRouteTableVpcAssociationsRequest`].
pub static DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeLocalGatewayRouteTableVpcAssociationsRequest", members: &[
    Member { name: "LocalGatewayRouteTableVpcAssociationIds", query: "LocalGatewayRouteTableVpcAssociationId", xml: "LocalGatewayRouteTableVpcAssociationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLocalGatewayRouteTableVpcAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_vpc_association_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_vpc_association_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayRouteTableVpcAssociationsRequest);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayRouteTableVpcAssociationsResult {
    pub local_gateway_route_table_vpc_associations: Vec<LocalGatewayRouteTableVpcAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLocalGatewayRouteTableVpcAssociationsResult`].
pub static DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "DescribeLocalGatewayRouteTableVpcAssociationsResult", members: &[
    Member { name: "LocalGatewayRouteTableVpcAssociations", query: "LocalGatewayRouteTableVpcAssociationSet", xml: "localGatewayRouteTableVpcAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLocalGatewayRouteTableVpcAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_vpc_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_vpc_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayRouteTableVpcAssociationsResult);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayRouteTablesRequest {
    pub local_gateway_route_table_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeLocalGatewayRouteTablesRequest`].
pub static DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLES_REQUEST: StructDesc = StructDesc { name: "DescribeLocalGatewayRouteTablesRequest", members: &[
    Member { name: "LocalGatewayRouteTableIds", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLocalGatewayRouteTablesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayRouteTablesRequest);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayRouteTablesResult {
    pub local_gateway_route_tables: Vec<LocalGatewayRouteTable>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLocalGatewayRouteTablesResult`].
pub static DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLES_RESULT: StructDesc = StructDesc { name: "DescribeLocalGatewayRouteTablesResult", members: &[
    Member { name: "LocalGatewayRouteTables", query: "LocalGatewayRouteTableSet", xml: "localGatewayRouteTableSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE_TABLE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLocalGatewayRouteTablesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_tables,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_tables,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayRouteTablesResult);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayVirtualInterfaceGroupsRequest {
    pub local_gateway_virtual_interface_group_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeLocalGatewayVirtualInterfaceGroupsRequest`].
pub static DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUPS_REQUEST: StructDesc = StructDesc { name: "DescribeLocalGatewayVirtualInterfaceGroupsRequest", members: &[
    Member { name: "LocalGatewayVirtualInterfaceGroupIds", query: "LocalGatewayVirtualInterfaceGroupId", xml: "LocalGatewayVirtualInterfaceGroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLocalGatewayVirtualInterfaceGroupsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUPS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_group_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_group_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayVirtualInterfaceGroupsRequest);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayVirtualInterfaceGroupsResult {
    pub local_gateway_virtual_interface_groups: Vec<LocalGatewayVirtualInterfaceGroup>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLocalGatewayVirtualInterfaceGroupsResult`].
pub static DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUPS_RESULT: StructDesc = StructDesc { name: "DescribeLocalGatewayVirtualInterfaceGroupsResult", members: &[
    Member { name: "LocalGatewayVirtualInterfaceGroups", query: "LocalGatewayVirtualInterfaceGroupSet", xml: "localGatewayVirtualInterfaceGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLocalGatewayVirtualInterfaceGroupsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUPS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_groups,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_groups,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayVirtualInterfaceGroupsResult);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayVirtualInterfacesRequest {
    pub local_gateway_virtual_interface_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeLocalGatewayVirtualInterfacesRequest`].
pub static DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACES_REQUEST: StructDesc = StructDesc { name: "DescribeLocalGatewayVirtualInterfacesRequest", members: &[
    Member { name: "LocalGatewayVirtualInterfaceIds", query: "LocalGatewayVirtualInterfaceId", xml: "LocalGatewayVirtualInterfaceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLocalGatewayVirtualInterfacesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interface_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interface_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayVirtualInterfacesRequest);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewayVirtualInterfacesResult {
    pub local_gateway_virtual_interfaces: Vec<LocalGatewayVirtualInterface>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLocalGatewayVirtualInterfacesResult`].
pub static DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACES_RESULT: StructDesc = StructDesc { name: "DescribeLocalGatewayVirtualInterfacesResult", members: &[
    Member { name: "LocalGatewayVirtualInterfaces", query: "LocalGatewayVirtualInterfaceSet", xml: "localGatewayVirtualInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCAL_GATEWAY_VIRTUAL_INTERFACE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLocalGatewayVirtualInterfacesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_virtual_interfaces,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_virtual_interfaces,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewayVirtualInterfacesResult);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewaysRequest {
    pub local_gateway_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeLocalGatewaysRequest`].
pub static DESCRIBE_LOCAL_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeLocalGatewaysRequest", members: &[
    Member { name: "LocalGatewayIds", query: "LocalGatewayId", xml: "LocalGatewayId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLocalGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeLocalGatewaysResult {
    pub local_gateways: Vec<LocalGateway>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLocalGatewaysResult`].
pub static DESCRIBE_LOCAL_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeLocalGatewaysResult", members: &[
    Member { name: "LocalGateways", query: "LocalGatewaySet", xml: "localGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCAL_GATEWAY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLocalGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCAL_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateways,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateways,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLocalGatewaysResult);

#[derive(Clone, Default)]
pub struct DescribeLockedSnapshotsRequest {
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub snapshot_ids: Vec<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeLockedSnapshotsRequest`].
pub static DESCRIBE_LOCKED_SNAPSHOTS_REQUEST: StructDesc = StructDesc { name: "DescribeLockedSnapshotsRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotIds", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "SnapshotId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeLockedSnapshotsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCKED_SNAPSHOTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.snapshot_ids,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.snapshot_ids,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLockedSnapshotsRequest);

#[derive(Clone, Default)]
pub struct DescribeLockedSnapshotsResult {
    pub snapshots: Vec<LockedSnapshotsInfo>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeLockedSnapshotsResult`].
pub static DESCRIBE_LOCKED_SNAPSHOTS_RESULT: StructDesc = StructDesc { name: "DescribeLockedSnapshotsResult", members: &[
    Member { name: "Snapshots", query: "SnapshotSet", xml: "snapshotSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&LOCKED_SNAPSHOTS_INFO) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeLockedSnapshotsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_LOCKED_SNAPSHOTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshots,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshots,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeLockedSnapshotsResult);

#[derive(Clone, Default)]
pub struct DescribeMacHostsRequest {
    pub filters: Vec<Filter>,
    pub host_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeMacHostsRequest`].
pub static DESCRIBE_MAC_HOSTS_REQUEST: StructDesc = StructDesc { name: "DescribeMacHostsRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "HostIds", query: "HostId", xml: "HostId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 500 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeMacHostsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MAC_HOSTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.host_ids,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.host_ids,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeMacHostsRequest);

#[derive(Clone, Default)]
pub struct DescribeMacHostsResult {
    pub mac_hosts: Vec<MacHost>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeMacHostsResult`].
pub static DESCRIBE_MAC_HOSTS_RESULT: StructDesc = StructDesc { name: "DescribeMacHostsResult", members: &[
    Member { name: "MacHosts", query: "MacHostSet", xml: "macHostSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MAC_HOST) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeMacHostsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MAC_HOSTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.mac_hosts,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.mac_hosts,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeMacHostsResult);

#[derive(Clone, Default)]
pub struct DescribeMacModificationTasksRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub mac_modification_task_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeMacModificationTasksRequest`].
pub static DESCRIBE_MAC_MODIFICATION_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeMacModificationTasksRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MacModificationTaskIds", query: "MacModificationTaskId", xml: "MacModificationTaskId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 500 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeMacModificationTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MAC_MODIFICATION_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.mac_modification_task_ids,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.mac_modification_task_ids,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeMacModificationTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeMacModificationTasksResult {
    pub mac_modification_tasks: Vec<MacModificationTask>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeMacModificationTasksResult`].
pub static DESCRIBE_MAC_MODIFICATION_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeMacModificationTasksResult", members: &[
    Member { name: "MacModificationTasks", query: "MacModificationTaskSet", xml: "macModificationTaskSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MAC_MODIFICATION_TASK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeMacModificationTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MAC_MODIFICATION_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.mac_modification_tasks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.mac_modification_tasks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeMacModificationTasksResult);

#[derive(Clone, Default)]
pub struct DescribeManagedPrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Vec<String>,
}
/// Descriptor of [`DescribeManagedPrefixListsRequest`].
pub static DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST: StructDesc = StructDesc { name: "DescribeManagedPrefixListsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListIds", query: "PrefixListId", xml: "PrefixListId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeManagedPrefixListsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.prefix_list_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.prefix_list_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeManagedPrefixListsRequest);

#[derive(Clone, Default)]
pub struct DescribeManagedPrefixListsResult {
    pub next_token: Option<String>,
    pub prefix_lists: Vec<ManagedPrefixList>,
}
/// Descriptor of [`DescribeManagedPrefixListsResult`].
pub static DESCRIBE_MANAGED_PREFIX_LISTS_RESULT: StructDesc = StructDesc { name: "DescribeManagedPrefixListsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixLists", query: "PrefixListSet", xml: "prefixListSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MANAGED_PREFIX_LIST) }) },
] };
impl Structure for DescribeManagedPrefixListsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MANAGED_PREFIX_LISTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.prefix_lists,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.prefix_lists,
            _ => no_member(index),
        }
    }
}
structure!(DescribeManagedPrefixListsResult);

#[derive(Clone, Default)]
pub struct DescribeMovingAddressesRequest {
    pub dry_run: Option<bool>,
    pub public_ips: Vec<String>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeMovingAddressesRequest`].
pub static DESCRIBE_MOVING_ADDRESSES_REQUEST: StructDesc = StructDesc { name: "DescribeMovingAddressesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "PublicIps", query: "PublicIp", xml: "publicIp", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for DescribeMovingAddressesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MOVING_ADDRESSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.public_ips,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.public_ips,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeMovingAddressesRequest);

#[derive(Clone, Default)]
pub struct DescribeMovingAddressesResult {
    pub moving_address_statuses: Vec<MovingAddressStatus>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeMovingAddressesResult`].
pub static DESCRIBE_MOVING_ADDRESSES_RESULT: StructDesc = StructDesc { name: "DescribeMovingAddressesResult", members: &[
    Member { name: "MovingAddressStatuses", query: "MovingAddressStatusSet", xml: "movingAddressStatusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&MOVING_ADDRESS_STATUS) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeMovingAddressesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_MOVING_ADDRESSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.moving_address_statuses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.moving_address_statuses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeMovingAddressesResult);

#[derive(Clone, Default)]
pub struct DescribeNatGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filter: Vec<Filter>,
    pub max_results: Option<i32>,
    pub nat_gateway_ids: Vec<String>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNatGatewaysRequest`].
pub static DESCRIBE_NAT_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeNatGatewaysRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filter", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NatGatewayIds", query: "NatGatewayId", xml: "NatGatewayId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNatGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NAT_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filter,
            2 => &self.max_results,
            3 => &self.nat_gateway_ids,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filter,
            2 => &mut self.max_results,
            3 => &mut self.nat_gateway_ids,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNatGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeNatGatewaysResult {
    pub nat_gateways: Vec<NatGateway>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNatGatewaysResult`].
pub static DESCRIBE_NAT_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeNatGatewaysResult", members: &[
    Member { name: "NatGateways", query: "NatGatewaySet", xml: "natGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NAT_GATEWAY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNatGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NAT_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.nat_gateways,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.nat_gateways,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNatGatewaysResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkAclsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub network_acl_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeNetworkAclsRequest`].
pub static DESCRIBE_NETWORK_ACLS_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkAclsRequest", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkAclIds", query: "NetworkAclId", xml: "NetworkAclId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeNetworkAclsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_ACLS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.max_results,
            2 => &self.dry_run,
            3 => &self.network_acl_ids,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.max_results,
            2 => &mut self.dry_run,
            3 => &mut self.network_acl_ids,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkAclsRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkAclsResult {
    pub network_acls: Vec<NetworkAcl>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkAclsResult`].
pub static DESCRIBE_NETWORK_ACLS_RESULT: StructDesc = StructDesc { name: "DescribeNetworkAclsResult", members: &[
    Member { name: "NetworkAcls", query: "NetworkAclSet", xml: "networkAclSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_ACL) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkAclsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_ACLS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_acls,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_acls,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkAclsResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsAccessScopeAnalysesRequest {
    pub network_insights_access_scope_analysis_ids: Vec<String>,
    pub network_insights_access_scope_id: Option<String>,
    pub analysis_start_time_begin: Option<Timestamp>,
    pub analysis_start_time_end: Option<Timestamp>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsAccessScopeAnalysesRequest`].
pub static DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkInsightsAccessScopeAnalysesRequest", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalysisIds", query: "NetworkInsightsAccessScopeAnalysisId", xml: "NetworkInsightsAccessScopeAnalysisId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NetworkInsightsAccessScopeId", query: "NetworkInsightsAccessScopeId", xml: "NetworkInsightsAccessScopeId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AnalysisStartTimeBegin", query: "AnalysisStartTimeBegin", xml: "AnalysisStartTimeBegin", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AnalysisStartTimeEnd", query: "AnalysisStartTimeEnd", xml: "AnalysisStartTimeEnd", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsAccessScopeAnalysesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analysis_ids,
            1 => &self.network_insights_access_scope_id,
            2 => &self.analysis_start_time_begin,
            3 => &self.analysis_start_time_end,
            4 => &self.filters,
            5 => &self.max_results,
            6 => &self.dry_run,
            7 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analysis_ids,
            1 => &mut self.network_insights_access_scope_id,
            2 => &mut self.analysis_start_time_begin,
            3 => &mut self.analysis_start_time_end,
            4 => &mut self.filters,
            5 => &mut self.max_results,
            6 => &mut self.dry_run,
            7 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsAccessScopeAnalysesRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsAccessScopeAnalysesResult {
    pub network_insights_access_scope_analyses: Vec<NetworkInsightsAccessScopeAnalysis>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsAccessScopeAnalysesResult`].
pub static DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_RESULT: StructDesc = StructDesc { name: "DescribeNetworkInsightsAccessScopeAnalysesResult", members: &[
    Member { name: "NetworkInsightsAccessScopeAnalyses", query: "NetworkInsightsAccessScopeAnalysisSet", xml: "networkInsightsAccessScopeAnalysisSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsAccessScopeAnalysesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_analyses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_analyses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsAccessScopeAnalysesResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsAccessScopesRequest {
    pub network_insights_access_scope_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsAccessScopesRequest`].
pub static DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkInsightsAccessScopesRequest", members: &[
    Member { name: "NetworkInsightsAccessScopeIds", query: "NetworkInsightsAccessScopeId", xml: "NetworkInsightsAccessScopeId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsAccessScopesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scope_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.dry_run,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scope_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsAccessScopesRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsAccessScopesResult {
    pub network_insights_access_scopes: Vec<NetworkInsightsAccessScope>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsAccessScopesResult`].
pub static DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_RESULT: StructDesc = StructDesc { name: "DescribeNetworkInsightsAccessScopesResult", members: &[
    Member { name: "NetworkInsightsAccessScopes", query: "NetworkInsightsAccessScopeSet", xml: "networkInsightsAccessScopeSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INSIGHTS_ACCESS_SCOPE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsAccessScopesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_access_scopes,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_access_scopes,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsAccessScopesResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsAnalysesRequest {
    pub network_insights_analysis_ids: Vec<String>,
    pub network_insights_path_id: Option<String>,
    pub analysis_start_time: Option<Timestamp>,
    pub analysis_end_time: Option<Timestamp>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsAnalysesRequest`].
pub static DESCRIBE_NETWORK_INSIGHTS_ANALYSES_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkInsightsAnalysesRequest", members: &[
    Member { name: "NetworkInsightsAnalysisIds", query: "NetworkInsightsAnalysisId", xml: "NetworkInsightsAnalysisId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NetworkInsightsPathId", query: "NetworkInsightsPathId", xml: "NetworkInsightsPathId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AnalysisStartTime", query: "AnalysisStartTime", xml: "AnalysisStartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "AnalysisEndTime", query: "AnalysisEndTime", xml: "AnalysisEndTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsAnalysesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_ANALYSES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_analysis_ids,
            1 => &self.network_insights_path_id,
            2 => &self.analysis_start_time,
            3 => &self.analysis_end_time,
            4 => &self.filters,
            5 => &self.max_results,
            6 => &self.dry_run,
            7 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_analysis_ids,
            1 => &mut self.network_insights_path_id,
            2 => &mut self.analysis_start_time,
            3 => &mut self.analysis_end_time,
            4 => &mut self.filters,
            5 => &mut self.max_results,
            6 => &mut self.dry_run,
            7 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsAnalysesRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsAnalysesResult {
    pub network_insights_analyses: Vec<NetworkInsightsAnalysis>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsAnalysesResult`].
pub static DESCRIBE_NETWORK_INSIGHTS_ANALYSES_RESULT: StructDesc = StructDesc { name: "DescribeNetworkInsightsAnalysesResult", members: &[
    Member { name: "NetworkInsightsAnalyses", query: "NetworkInsightsAnalysisSet", xml: "networkInsightsAnalysisSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INSIGHTS_ANALYSIS) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsAnalysesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_ANALYSES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_analyses,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_analyses,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsAnalysesResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsPathsRequest {
    pub network_insights_path_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsPathsRequest`].
pub static DESCRIBE_NETWORK_INSIGHTS_PATHS_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkInsightsPathsRequest", members: &[
    Member { name: "NetworkInsightsPathIds", query: "NetworkInsightsPathId", xml: "NetworkInsightsPathId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 100 } },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsPathsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_PATHS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_path_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.dry_run,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_path_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsPathsRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkInsightsPathsResult {
    pub network_insights_paths: Vec<NetworkInsightsPath>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInsightsPathsResult`].
pub static DESCRIBE_NETWORK_INSIGHTS_PATHS_RESULT: StructDesc = StructDesc { name: "DescribeNetworkInsightsPathsResult", members: &[
    Member { name: "NetworkInsightsPaths", query: "NetworkInsightsPathSet", xml: "networkInsightsPathSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INSIGHTS_PATH) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInsightsPathsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INSIGHTS_PATHS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_insights_paths,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_insights_paths,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInsightsPathsResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkInterfaceAttributeRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub attribute: Option<String>,
}
/// Descriptor of [`DescribeNetworkInterfaceAttributeRequest`].
pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkInterfaceAttributeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "attribute", required: false, sensitive: false, kind: Kind::Enum(&enums::network_interface_attribute::DESC) },
] };
impl Structure for DescribeNetworkInterfaceAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.network_interface_id,
            2 => &self.attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.network_interface_id,
            2 => &mut self.attribute,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInterfaceAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkInterfaceAttributeResult {
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub description: Option<AttributeValue>,
    pub groups: Vec<GroupIdentifier>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub associate_public_ip_address: Option<bool>,
}
/// Descriptor of [`DescribeNetworkInterfaceAttributeResult`].
pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "DescribeNetworkInterfaceAttributeResult", members: &[
    Member { name: "Attachment", query: "Attachment", xml: "attachment", required: false, sensitive: false, kind: Kind::Struct(&NETWORK_INTERFACE_ATTACHMENT) },
    Member { name: "Description", query: "Description", xml: "description", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_VALUE) },
    Member { name: "Groups", query: "GroupSet", xml: "groupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&GROUP_IDENTIFIER) }) },
    Member { name: "NetworkInterfaceId", query: "NetworkInterfaceId", xml: "networkInterfaceId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SourceDestCheck", query: "SourceDestCheck", xml: "sourceDestCheck", required: false, sensitive: false, kind: Kind::Struct(&ATTRIBUTE_BOOLEAN_VALUE) },
    Member { name: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", xml: "associatePublicIpAddress", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeNetworkInterfaceAttributeResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.attachment,
            1 => &self.description,
            2 => &self.groups,
            3 => &self.network_interface_id,
            4 => &self.source_dest_check,
            5 => &self.associate_public_ip_address,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.attachment,
            1 => &mut self.description,
            2 => &mut self.groups,
            3 => &mut self.network_interface_id,
            4 => &mut self.source_dest_check,
            5 => &mut self.associate_public_ip_address,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInterfaceAttributeResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkInterfacePermissionsRequest {
    pub network_interface_permission_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeNetworkInterfacePermissionsRequest`].
pub static DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkInterfacePermissionsRequest", members: &[
    Member { name: "NetworkInterfacePermissionIds", query: "NetworkInterfacePermissionId", xml: "NetworkInterfacePermissionId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 255 } },
] };
impl Structure for DescribeNetworkInterfacePermissionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_permission_ids,
            1 => &self.filters,
            2 => &self.next_token,
            3 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_permission_ids,
            1 => &mut self.filters,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInterfacePermissionsRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkInterfacePermissionsResult {
    pub network_interface_permissions: Vec<NetworkInterfacePermission>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInterfacePermissionsResult`].
pub static DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESULT: StructDesc = StructDesc { name: "DescribeNetworkInterfacePermissionsResult", members: &[
    Member { name: "NetworkInterfacePermissions", query: "NetworkInterfacePermissions", xml: "networkInterfacePermissions", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INTERFACE_PERMISSION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInterfacePermissionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INTERFACE_PERMISSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interface_permissions,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interface_permissions,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInterfacePermissionsResult);

#[derive(Clone, Default)]
pub struct DescribeNetworkInterfacesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub network_interface_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeNetworkInterfacesRequest`].
pub static DESCRIBE_NETWORK_INTERFACES_REQUEST: StructDesc = StructDesc { name: "DescribeNetworkInterfacesRequest", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "IncludeManagedResources", query: "IncludeManagedResources", xml: "IncludeManagedResources", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NetworkInterfaceIds", query: "NetworkInterfaceId", xml: "NetworkInterfaceId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeNetworkInterfacesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INTERFACES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.max_results,
            2 => &self.include_managed_resources,
            3 => &self.dry_run,
            4 => &self.network_interface_ids,
            5 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.max_results,
            2 => &mut self.include_managed_resources,
            3 => &mut self.dry_run,
            4 => &mut self.network_interface_ids,
            5 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInterfacesRequest);

#[derive(Clone, Default)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: Vec<NetworkInterface>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeNetworkInterfacesResult`].
pub static DESCRIBE_NETWORK_INTERFACES_RESULT: StructDesc = StructDesc { name: "DescribeNetworkInterfacesResult", members: &[
    Member { name: "NetworkInterfaces", query: "NetworkInterfaceSet", xml: "networkInterfaceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&NETWORK_INTERFACE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeNetworkInterfacesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_NETWORK_INTERFACES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.network_interfaces,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.network_interfaces,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeNetworkInterfacesResult);

#[derive(Clone, Default)]
pub struct DescribeOutpostLagsRequest {
    pub outpost_lag_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeOutpostLagsRequest`].
pub static DESCRIBE_OUTPOST_LAGS_REQUEST: StructDesc = StructDesc { name: "DescribeOutpostLagsRequest", members: &[
    Member { name: "OutpostLagIds", query: "OutpostLagId", xml: "OutpostLagId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeOutpostLagsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_OUTPOST_LAGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.outpost_lag_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.outpost_lag_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeOutpostLagsRequest);

#[derive(Clone, Default)]
pub struct DescribeOutpostLagsResult {
    pub outpost_lags: Vec<OutpostLag>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeOutpostLagsResult`].
pub static DESCRIBE_OUTPOST_LAGS_RESULT: StructDesc = StructDesc { name: "DescribeOutpostLagsResult", members: &[
    Member { name: "OutpostLags", query: "OutpostLagSet", xml: "outpostLagSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&OUTPOST_LAG) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeOutpostLagsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_OUTPOST_LAGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.outpost_lags,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.outpost_lags,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeOutpostLagsResult);

#[derive(Clone, Default)]
pub struct DescribePlacementGroupsRequest {
    pub group_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub group_names: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribePlacementGroupsRequest`].
pub static DESCRIBE_PLACEMENT_GROUPS_REQUEST: StructDesc = StructDesc { name: "DescribePlacementGroupsRequest", members: &[
    Member { name: "GroupIds", query: "GroupId", xml: "GroupId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "GroupId", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "GroupNames", query: "GroupName", xml: "groupName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribePlacementGroupsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PLACEMENT_GROUPS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.group_ids,
            1 => &self.dry_run,
            2 => &self.group_names,
            3 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.group_ids,
            1 => &mut self.dry_run,
            2 => &mut self.group_names,
            3 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribePlacementGroupsRequest);

#[derive(Clone, Default)]
pub struct DescribePlacementGroupsResult {
    pub placement_groups: Vec<PlacementGroup>,
}
/// Descriptor of [`DescribePlacementGroupsResult`].
pub static DESCRIBE_PLACEMENT_GROUPS_RESULT: StructDesc = StructDesc { name: "DescribePlacementGroupsResult", members: &[
    Member { name: "PlacementGroups", query: "PlacementGroupSet", xml: "placementGroupSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PLACEMENT_GROUP) }) },
] };
impl Structure for DescribePlacementGroupsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PLACEMENT_GROUPS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.placement_groups,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.placement_groups,
            _ => no_member(index),
        }
    }
}
structure!(DescribePlacementGroupsResult);

#[derive(Clone, Default)]
pub struct DescribePrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Vec<String>,
}
/// Descriptor of [`DescribePrefixListsRequest`].
pub static DESCRIBE_PREFIX_LISTS_REQUEST: StructDesc = StructDesc { name: "DescribePrefixListsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixListIds", query: "PrefixListId", xml: "PrefixListId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribePrefixListsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PREFIX_LISTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.prefix_list_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.prefix_list_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribePrefixListsRequest);

#[derive(Clone, Default)]
pub struct DescribePrefixListsResult {
    pub next_token: Option<String>,
    pub prefix_lists: Vec<PrefixList>,
}
/// Descriptor of [`DescribePrefixListsResult`].
pub static DESCRIBE_PREFIX_LISTS_RESULT: StructDesc = StructDesc { name: "DescribePrefixListsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrefixLists", query: "PrefixListSet", xml: "prefixListSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PREFIX_LIST) }) },
] };
impl Structure for DescribePrefixListsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PREFIX_LISTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.prefix_lists,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.prefix_lists,
            _ => no_member(index),
        }
    }
}
structure!(DescribePrefixListsResult);

#[derive(Clone, Default)]
pub struct DescribePrincipalIdFormatRequest {
    pub dry_run: Option<bool>,
    pub resources: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribePrincipalIdFormatRequest`].
pub static DESCRIBE_PRINCIPAL_ID_FORMAT_REQUEST: StructDesc = StructDesc { name: "DescribePrincipalIdFormatRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Resources", query: "Resource", xml: "Resource", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribePrincipalIdFormatRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PRINCIPAL_ID_FORMAT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.resources,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.resources,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribePrincipalIdFormatRequest);

#[derive(Clone, Default)]
pub struct DescribePrincipalIdFormatResult {
    pub principals: Vec<PrincipalIdFormat>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribePrincipalIdFormatResult`].
pub static DESCRIBE_PRINCIPAL_ID_FORMAT_RESULT: StructDesc = StructDesc { name: "DescribePrincipalIdFormatResult", members: &[
    Member { name: "Principals", query: "PrincipalSet", xml: "principalSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PRINCIPAL_ID_FORMAT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribePrincipalIdFormatResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PRINCIPAL_ID_FORMAT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.principals,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.principals,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribePrincipalIdFormatResult);

#[derive(Clone, Default)]
pub struct DescribePublicIpv4PoolsRequest {
    pub pool_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribePublicIpv4PoolsRequest`].
pub static DESCRIBE_PUBLIC_IPV4_POOLS_REQUEST: StructDesc = StructDesc { name: "DescribePublicIpv4PoolsRequest", members: &[
    Member { name: "PoolIds", query: "PoolId", xml: "PoolId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 10 } },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribePublicIpv4PoolsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PUBLIC_IPV4_POOLS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribePublicIpv4PoolsRequest);

#[derive(Clone, Default)]
pub struct DescribePublicIpv4PoolsResult {
    pub public_ipv4_pools: Vec<PublicIpv4Pool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribePublicIpv4PoolsResult`].
pub static DESCRIBE_PUBLIC_IPV4_POOLS_RESULT: StructDesc = StructDesc { name: "DescribePublicIpv4PoolsResult", members: &[
    Member { name: "PublicIpv4Pools", query: "PublicIpv4PoolSet", xml: "publicIpv4PoolSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&PUBLIC_IPV4_POOL) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribePublicIpv4PoolsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_PUBLIC_IPV4_POOLS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.public_ipv4_pools,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.public_ipv4_pools,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribePublicIpv4PoolsResult);

#[derive(Clone, Default)]
pub struct DescribeRegionsRequest {
    pub region_names: Vec<String>,
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeRegionsRequest`].
pub static DESCRIBE_REGIONS_REQUEST: StructDesc = StructDesc { name: "DescribeRegionsRequest", members: &[
    Member { name: "RegionNames", query: "RegionName", xml: "RegionName", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "RegionName", kind: Kind::Str }) },
    Member { name: "AllRegions", query: "AllRegions", xml: "AllRegions", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeRegionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_REGIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.region_names,
            1 => &self.all_regions,
            2 => &self.dry_run,
            3 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.region_names,
            1 => &mut self.all_regions,
            2 => &mut self.dry_run,
            3 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRegionsRequest);

#[derive(Clone, Default)]
pub struct DescribeRegionsResult {
    pub regions: Vec<Region>,
}
/// Descriptor of [`DescribeRegionsResult`].
pub static DESCRIBE_REGIONS_RESULT: StructDesc = StructDesc { name: "DescribeRegionsResult", members: &[
    Member { name: "Regions", query: "RegionInfo", xml: "regionInfo", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&REGION) }) },
] };
impl Structure for DescribeRegionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_REGIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.regions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.regions,
            _ => no_member(index),
        }
    }
}
structure!(DescribeRegionsResult);

#[derive(Clone, Default)]
pub struct DescribeReplaceRootVolumeTasksRequest {
    pub replace_root_volume_task_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeReplaceRootVolumeTasksRequest`].
pub static DESCRIBE_REPLACE_ROOT_VOLUME_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeReplaceRootVolumeTasksRequest", members: &[
    Member { name: "ReplaceRootVolumeTaskIds", query: "ReplaceRootVolumeTaskId", xml: "ReplaceRootVolumeTaskId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ReplaceRootVolumeTaskId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 50 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeReplaceRootVolumeTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_REPLACE_ROOT_VOLUME_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.replace_root_volume_task_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.replace_root_volume_task_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeReplaceRootVolumeTasksRequest);
