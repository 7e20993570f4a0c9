// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DescribeClientVpnConnectionsResult to DescribeImageReferencesResult.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DescribeClientVpnConnectionsResult {
    pub connections: Vec<ClientVpnConnection>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeClientVpnConnectionsResult`].
pub static DESCRIBE_CLIENT_VPN_CONNECTIONS_RESULT: StructDesc = StructDesc { name: "DescribeClientVpnConnectionsResult", members: &[
    Member { name: "Connections", query: "Connections", xml: "connections", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLIENT_VPN_CONNECTION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeClientVpnConnectionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_CONNECTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.connections,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.connections,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnConnectionsResult);

#[derive(Clone, Default)]
pub struct DescribeClientVpnEndpointsRequest {
    pub client_vpn_endpoint_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeClientVpnEndpointsRequest`].
pub static DESCRIBE_CLIENT_VPN_ENDPOINTS_REQUEST: StructDesc = StructDesc { name: "DescribeClientVpnEndpointsRequest", members: &[
    Member { name: "ClientVpnEndpointIds", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeClientVpnEndpointsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_ENDPOINTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_ids,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.filters,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_ids,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.filters,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnEndpointsRequest);

#[derive(Clone, Default)]
pub struct DescribeClientVpnEndpointsResult {
    pub client_vpn_endpoints: Vec<ClientVpnEndpoint>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeClientVpnEndpointsResult`].
pub static DESCRIBE_CLIENT_VPN_ENDPOINTS_RESULT: StructDesc = StructDesc { name: "DescribeClientVpnEndpointsResult", members: &[
    Member { name: "ClientVpnEndpoints", query: "ClientVpnEndpoint", xml: "clientVpnEndpoint", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLIENT_VPN_ENDPOINT) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeClientVpnEndpointsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_ENDPOINTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoints,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoints,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnEndpointsResult);

#[derive(Clone, Default)]
pub struct DescribeClientVpnRoutesRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeClientVpnRoutesRequest`].
pub static DESCRIBE_CLIENT_VPN_ROUTES_REQUEST: StructDesc = StructDesc { name: "DescribeClientVpnRoutesRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeClientVpnRoutesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_ROUTES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnRoutesRequest);

#[derive(Clone, Default)]
pub struct DescribeClientVpnRoutesResult {
    pub routes: Vec<ClientVpnRoute>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeClientVpnRoutesResult`].
pub static DESCRIBE_CLIENT_VPN_ROUTES_RESULT: StructDesc = StructDesc { name: "DescribeClientVpnRoutesResult", members: &[
    Member { name: "Routes", query: "Routes", xml: "routes", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CLIENT_VPN_ROUTE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeClientVpnRoutesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_ROUTES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.routes,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.routes,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnRoutesResult);

#[derive(Clone, Default)]
pub struct DescribeClientVpnTargetNetworksRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub association_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeClientVpnTargetNetworksRequest`].
pub static DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_REQUEST: StructDesc = StructDesc { name: "DescribeClientVpnTargetNetworksRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "AssociationIds", query: "AssociationIds", xml: "AssociationIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeClientVpnTargetNetworksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.association_ids,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.filters,
            5 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.association_ids,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.filters,
            5 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnTargetNetworksRequest);

#[derive(Clone, Default)]
pub struct DescribeClientVpnTargetNetworksResult {
    pub client_vpn_target_networks: Vec<TargetNetwork>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeClientVpnTargetNetworksResult`].
pub static DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_RESULT: StructDesc = StructDesc { name: "DescribeClientVpnTargetNetworksResult", members: &[
    Member { name: "ClientVpnTargetNetworks", query: "ClientVpnTargetNetworks", xml: "clientVpnTargetNetworks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&TARGET_NETWORK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeClientVpnTargetNetworksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_target_networks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_target_networks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeClientVpnTargetNetworksResult);

#[derive(Clone, Default)]
pub struct DescribeCoipPoolsRequest {
    pub pool_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCoipPoolsRequest`].
pub static DESCRIBE_COIP_POOLS_REQUEST: StructDesc = StructDesc { name: "DescribeCoipPoolsRequest", members: &[
    Member { name: "PoolIds", query: "PoolId", xml: "PoolId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCoipPoolsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_COIP_POOLS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.pool_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.pool_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCoipPoolsRequest);

#[derive(Clone, Default)]
pub struct DescribeCoipPoolsResult {
    pub coip_pools: Vec<CoipPool>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeCoipPoolsResult`].
pub static DESCRIBE_COIP_POOLS_RESULT: StructDesc = StructDesc { name: "DescribeCoipPoolsResult", members: &[
    Member { name: "CoipPools", query: "CoipPoolSet", xml: "coipPoolSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&COIP_POOL) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeCoipPoolsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_COIP_POOLS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.coip_pools,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.coip_pools,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCoipPoolsResult);

#[derive(Clone, Default)]
pub struct DescribeConversionTasksRequest {
    pub dry_run: Option<bool>,
    pub conversion_task_ids: Vec<String>,
}
/// Descriptor of [`DescribeConversionTasksRequest`].
pub static DESCRIBE_CONVERSION_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeConversionTasksRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ConversionTaskIds", query: "ConversionTaskId", xml: "conversionTaskId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeConversionTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CONVERSION_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.conversion_task_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.conversion_task_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeConversionTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeConversionTasksResult {
    pub conversion_tasks: Vec<ConversionTask>,
}
/// Descriptor of [`DescribeConversionTasksResult`].
pub static DESCRIBE_CONVERSION_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeConversionTasksResult", members: &[
    Member { name: "ConversionTasks", query: "ConversionTasks", xml: "conversionTasks", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CONVERSION_TASK) }) },
] };
impl Structure for DescribeConversionTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CONVERSION_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.conversion_tasks,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.conversion_tasks,
            _ => no_member(index),
        }
    }
}
structure!(DescribeConversionTasksResult);

#[derive(Clone, Default)]
pub struct DescribeCustomerGatewaysRequest {
    pub customer_gateway_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeCustomerGatewaysRequest`].
pub static DESCRIBE_CUSTOMER_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeCustomerGatewaysRequest", members: &[
    Member { name: "CustomerGatewayIds", query: "CustomerGatewayId", xml: "CustomerGatewayId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "CustomerGatewayId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeCustomerGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CUSTOMER_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.customer_gateway_ids,
            1 => &self.filters,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.customer_gateway_ids,
            1 => &mut self.filters,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCustomerGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeCustomerGatewaysResult {
    pub customer_gateways: Vec<CustomerGateway>,
}
/// Descriptor of [`DescribeCustomerGatewaysResult`].
pub static DESCRIBE_CUSTOMER_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeCustomerGatewaysResult", members: &[
    Member { name: "CustomerGateways", query: "CustomerGatewaySet", xml: "customerGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&CUSTOMER_GATEWAY) }) },
] };
impl Structure for DescribeCustomerGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_CUSTOMER_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.customer_gateways,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.customer_gateways,
            _ => no_member(index),
        }
    }
}
structure!(DescribeCustomerGatewaysResult);

#[derive(Clone, Default)]
pub struct DescribeDeclarativePoliciesReportsRequest {
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub report_ids: Vec<String>,
}
/// Descriptor of [`DescribeDeclarativePoliciesReportsRequest`].
pub static DESCRIBE_DECLARATIVE_POLICIES_REPORTS_REQUEST: StructDesc = StructDesc { name: "DescribeDeclarativePoliciesReportsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 1000 } },
    Member { name: "ReportIds", query: "ReportId", xml: "ReportId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DescribeDeclarativePoliciesReportsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_DECLARATIVE_POLICIES_REPORTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.report_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.report_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeDeclarativePoliciesReportsRequest);

#[derive(Clone, Default)]
pub struct DescribeDeclarativePoliciesReportsResult {
    pub next_token: Option<String>,
    pub reports: Vec<DeclarativePoliciesReport>,
}
/// Descriptor of [`DescribeDeclarativePoliciesReportsResult`].
pub static DESCRIBE_DECLARATIVE_POLICIES_REPORTS_RESULT: StructDesc = StructDesc { name: "DescribeDeclarativePoliciesReportsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Reports", query: "ReportSet", xml: "reportSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DECLARATIVE_POLICIES_REPORT) }) },
] };
impl Structure for DescribeDeclarativePoliciesReportsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_DECLARATIVE_POLICIES_REPORTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.reports,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.reports,
            _ => no_member(index),
        }
    }
}
structure!(DescribeDeclarativePoliciesReportsResult);

#[derive(Clone, Default)]
pub struct DescribeDhcpOptionsRequest {
    pub dhcp_options_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeDhcpOptionsRequest`].
pub static DESCRIBE_DHCP_OPTIONS_REQUEST: StructDesc = StructDesc { name: "DescribeDhcpOptionsRequest", members: &[
    Member { name: "DhcpOptionsIds", query: "DhcpOptionsId", xml: "DhcpOptionsId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "DhcpOptionsId", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeDhcpOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_DHCP_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dhcp_options_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.dry_run,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dhcp_options_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.dry_run,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeDhcpOptionsRequest);

#[derive(Clone, Default)]
pub struct DescribeDhcpOptionsResult {
    pub next_token: Option<String>,
    pub dhcp_options: Vec<DhcpOptions>,
}
/// Descriptor of [`DescribeDhcpOptionsResult`].
pub static DESCRIBE_DHCP_OPTIONS_RESULT: StructDesc = StructDesc { name: "DescribeDhcpOptionsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DhcpOptions", query: "DhcpOptionsSet", xml: "dhcpOptionsSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DHCP_OPTIONS) }) },
] };
impl Structure for DescribeDhcpOptionsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_DHCP_OPTIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.dhcp_options,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.dhcp_options,
            _ => no_member(index),
        }
    }
}
structure!(DescribeDhcpOptionsResult);

#[derive(Clone, Default)]
pub struct DescribeEgressOnlyInternetGatewaysRequest {
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeEgressOnlyInternetGatewaysRequest`].
pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_REQUEST: StructDesc = StructDesc { name: "DescribeEgressOnlyInternetGatewaysRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EgressOnlyInternetGatewayIds", query: "EgressOnlyInternetGatewayId", xml: "EgressOnlyInternetGatewayId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 255 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeEgressOnlyInternetGatewaysRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.egress_only_internet_gateway_ids,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.egress_only_internet_gateway_ids,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeEgressOnlyInternetGatewaysRequest);

#[derive(Clone, Default)]
pub struct DescribeEgressOnlyInternetGatewaysResult {
    pub egress_only_internet_gateways: Vec<EgressOnlyInternetGateway>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeEgressOnlyInternetGatewaysResult`].
pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_RESULT: StructDesc = StructDesc { name: "DescribeEgressOnlyInternetGatewaysResult", members: &[
    Member { name: "EgressOnlyInternetGateways", query: "EgressOnlyInternetGatewaySet", xml: "egressOnlyInternetGatewaySet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EGRESS_ONLY_INTERNET_GATEWAY) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeEgressOnlyInternetGatewaysResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.egress_only_internet_gateways,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.egress_only_internet_gateways,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeEgressOnlyInternetGatewaysResult);

#[derive(Clone, Default)]
pub struct DescribeElasticGpusRequest {
    pub elastic_gpu_ids: Vec<String>,
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeElasticGpusRequest`].
pub static DESCRIBE_ELASTIC_GPUS_REQUEST: StructDesc = StructDesc { name: "DescribeElasticGpusRequest", members: &[
    Member { name: "ElasticGpuIds", query: "ElasticGpuId", xml: "ElasticGpuId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 10, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeElasticGpusRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ELASTIC_GPUS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.elastic_gpu_ids,
            1 => &self.dry_run,
            2 => &self.filters,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.elastic_gpu_ids,
            1 => &mut self.dry_run,
            2 => &mut self.filters,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeElasticGpusRequest);

#[derive(Clone, Default)]
pub struct DescribeElasticGpusResult {
    pub elastic_gpu_set: Vec<ElasticGpus>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeElasticGpusResult`].
pub static DESCRIBE_ELASTIC_GPUS_RESULT: StructDesc = StructDesc { name: "DescribeElasticGpusResult", members: &[
    Member { name: "ElasticGpuSet", query: "ElasticGpuSet", xml: "elasticGpuSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ELASTIC_GPUS) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeElasticGpusResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ELASTIC_GPUS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.elastic_gpu_set,
            1 => &self.max_results,
            2 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.elastic_gpu_set,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeElasticGpusResult);

#[derive(Clone, Default)]
pub struct DescribeExportImageTasksRequest {
    pub dry_run: Option<bool>,
    pub filters: Vec<Filter>,
    pub export_image_task_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeExportImageTasksRequest`].
pub static DESCRIBE_EXPORT_IMAGE_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeExportImageTasksRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "ExportImageTaskIds", query: "ExportImageTaskId", xml: "ExportImageTaskId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ExportImageTaskId", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 1, max: 500 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeExportImageTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_EXPORT_IMAGE_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filters,
            2 => &self.export_image_task_ids,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filters,
            2 => &mut self.export_image_task_ids,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeExportImageTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeExportImageTasksResult {
    pub export_image_tasks: Vec<ExportImageTask>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeExportImageTasksResult`].
pub static DESCRIBE_EXPORT_IMAGE_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeExportImageTasksResult", members: &[
    Member { name: "ExportImageTasks", query: "ExportImageTaskSet", xml: "exportImageTaskSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EXPORT_IMAGE_TASK) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeExportImageTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_EXPORT_IMAGE_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.export_image_tasks,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.export_image_tasks,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeExportImageTasksResult);

#[derive(Clone, Default)]
pub struct DescribeExportTasksRequest {
    pub filters: Vec<Filter>,
    pub export_task_ids: Vec<String>,
}
/// Descriptor of [`DescribeExportTasksRequest`].
pub static DESCRIBE_EXPORT_TASKS_REQUEST: StructDesc = StructDesc { name: "DescribeExportTasksRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "ExportTaskIds", query: "ExportTaskId", xml: "exportTaskId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ExportTaskId", kind: Kind::Str }) },
] };
impl Structure for DescribeExportTasksRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_EXPORT_TASKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.export_task_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.export_task_ids,
            _ => no_member(index),
        }
    }
}
structure!(DescribeExportTasksRequest);

#[derive(Clone, Default)]
pub struct DescribeExportTasksResult {
    pub export_tasks: Vec<ExportTask>,
}
/// Descriptor of [`DescribeExportTasksResult`].
pub static DESCRIBE_EXPORT_TASKS_RESULT: StructDesc = StructDesc { name: "DescribeExportTasksResult", members: &[
    Member { name: "ExportTasks", query: "ExportTaskSet", xml: "exportTaskSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&EXPORT_TASK) }) },
] };
impl Structure for DescribeExportTasksResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_EXPORT_TASKS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.export_tasks,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.export_tasks,
            _ => no_member(index),
        }
    }
}
structure!(DescribeExportTasksResult);

#[derive(Clone, Default)]
pub struct DescribeFastLaunchImagesRequest {
    pub image_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeFastLaunchImagesRequest`].
pub static DESCRIBE_FAST_LAUNCH_IMAGES_REQUEST: StructDesc = StructDesc { name: "DescribeFastLaunchImagesRequest", members: &[
    Member { name: "ImageIds", query: "ImageId", xml: "ImageId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "ImageId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 200 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeFastLaunchImagesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FAST_LAUNCH_IMAGES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFastLaunchImagesRequest);

#[derive(Clone, Default)]
pub struct DescribeFastLaunchImagesResult {
    pub fast_launch_images: Vec<DescribeFastLaunchImagesSuccessItem>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeFastLaunchImagesResult`].
pub static DESCRIBE_FAST_LAUNCH_IMAGES_RESULT: StructDesc = StructDesc { name: "DescribeFastLaunchImagesResult", members: &[
    Member { name: "FastLaunchImages", query: "FastLaunchImageSet", xml: "fastLaunchImageSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DESCRIBE_FAST_LAUNCH_IMAGES_SUCCESS_ITEM) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeFastLaunchImagesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FAST_LAUNCH_IMAGES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fast_launch_images,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fast_launch_images,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFastLaunchImagesResult);

#[derive(Clone, Default)]
pub struct DescribeFastLaunchImagesSuccessItem {
    pub image_id: Option<String>,
    pub resource_type: Option<String>,
    pub snapshot_configuration: Option<FastLaunchSnapshotConfigurationResponse>,
    pub launch_template: Option<FastLaunchLaunchTemplateSpecificationResponse>,
    pub max_parallel_launches: Option<i32>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub state_transition_time: Option<Timestamp>,
}
/// Descriptor of [`DescribeFastLaunchImagesSuccessItem`].
pub static DESCRIBE_FAST_LAUNCH_IMAGES_SUCCESS_ITEM: StructDesc = StructDesc { name: "DescribeFastLaunchImagesSuccessItem", members: &[
    Member { name: "ImageId", query: "ImageId", xml: "imageId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ResourceType", query: "ResourceType", xml: "resourceType", required: false, sensitive: false, kind: Kind::Enum(&enums::fast_launch_resource_type::DESC) },
    Member { name: "SnapshotConfiguration", query: "SnapshotConfiguration", xml: "snapshotConfiguration", required: false, sensitive: false, kind: Kind::Struct(&FAST_LAUNCH_SNAPSHOT_CONFIGURATION_RESPONSE) },
    Member { name: "LaunchTemplate", query: "LaunchTemplate", xml: "launchTemplate", required: false, sensitive: false, kind: Kind::Struct(&FAST_LAUNCH_LAUNCH_TEMPLATE_SPECIFICATION_RESPONSE) },
    Member { name: "MaxParallelLaunches", query: "MaxParallelLaunches", xml: "maxParallelLaunches", required: false, sensitive: false, kind: I32 },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::fast_launch_state_code::DESC) },
    Member { name: "StateTransitionReason", query: "StateTransitionReason", xml: "stateTransitionReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StateTransitionTime", query: "StateTransitionTime", xml: "stateTransitionTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for DescribeFastLaunchImagesSuccessItem {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FAST_LAUNCH_IMAGES_SUCCESS_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_id,
            1 => &self.resource_type,
            2 => &self.snapshot_configuration,
            3 => &self.launch_template,
            4 => &self.max_parallel_launches,
            5 => &self.owner_id,
            6 => &self.state,
            7 => &self.state_transition_reason,
            8 => &self.state_transition_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_id,
            1 => &mut self.resource_type,
            2 => &mut self.snapshot_configuration,
            3 => &mut self.launch_template,
            4 => &mut self.max_parallel_launches,
            5 => &mut self.owner_id,
            6 => &mut self.state,
            7 => &mut self.state_transition_reason,
            8 => &mut self.state_transition_time,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFastLaunchImagesSuccessItem);

#[derive(Clone, Default)]
pub struct DescribeFastSnapshotRestoreSuccessItem {
    pub snapshot_id: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub owner_id: Option<String>,
    pub owner_alias: Option<String>,
    pub enabling_time: Option<Timestamp>,
    pub optimizing_time: Option<Timestamp>,
    pub enabled_time: Option<Timestamp>,
    pub disabling_time: Option<Timestamp>,
    pub disabled_time: Option<Timestamp>,
}
/// Descriptor of [`DescribeFastSnapshotRestoreSuccessItem`].
pub static DESCRIBE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM: StructDesc = StructDesc { name: "DescribeFastSnapshotRestoreSuccessItem", members: &[
    Member { name: "SnapshotId", query: "SnapshotId", xml: "snapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZone", query: "AvailabilityZone", xml: "availabilityZone", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "AvailabilityZoneId", query: "AvailabilityZoneId", xml: "availabilityZoneId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "State", query: "State", xml: "state", required: false, sensitive: false, kind: Kind::Enum(&enums::fast_snapshot_restore_state_code::DESC) },
    Member { name: "StateTransitionReason", query: "StateTransitionReason", xml: "stateTransitionReason", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "ownerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerAlias", query: "OwnerAlias", xml: "ownerAlias", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "EnablingTime", query: "EnablingTime", xml: "enablingTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "OptimizingTime", query: "OptimizingTime", xml: "optimizingTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "EnabledTime", query: "EnabledTime", xml: "enabledTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DisablingTime", query: "DisablingTime", xml: "disablingTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "DisabledTime", query: "DisabledTime", xml: "disabledTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for DescribeFastSnapshotRestoreSuccessItem {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.availability_zone,
            2 => &self.availability_zone_id,
            3 => &self.state,
            4 => &self.state_transition_reason,
            5 => &self.owner_id,
            6 => &self.owner_alias,
            7 => &self.enabling_time,
            8 => &self.optimizing_time,
            9 => &self.enabled_time,
            10 => &self.disabling_time,
            11 => &self.disabled_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.availability_zone,
            2 => &mut self.availability_zone_id,
            3 => &mut self.state,
            4 => &mut self.state_transition_reason,
            5 => &mut self.owner_id,
            6 => &mut self.owner_alias,
            7 => &mut self.enabling_time,
            8 => &mut self.optimizing_time,
            9 => &mut self.enabled_time,
            10 => &mut self.disabling_time,
            11 => &mut self.disabled_time,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFastSnapshotRestoreSuccessItem);

#[derive(Clone, Default)]
pub struct DescribeFastSnapshotRestoresRequest {
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeFastSnapshotRestoresRequest`].
pub static DESCRIBE_FAST_SNAPSHOT_RESTORES_REQUEST: StructDesc = StructDesc { name: "DescribeFastSnapshotRestoresRequest", members: &[
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 200 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeFastSnapshotRestoresRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FAST_SNAPSHOT_RESTORES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filters,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filters,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFastSnapshotRestoresRequest);

#[derive(Clone, Default)]
pub struct DescribeFastSnapshotRestoresResult {
    pub fast_snapshot_restores: Vec<DescribeFastSnapshotRestoreSuccessItem>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeFastSnapshotRestoresResult`].
pub static DESCRIBE_FAST_SNAPSHOT_RESTORES_RESULT: StructDesc = StructDesc { name: "DescribeFastSnapshotRestoresResult", members: &[
    Member { name: "FastSnapshotRestores", query: "FastSnapshotRestoreSet", xml: "fastSnapshotRestoreSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DESCRIBE_FAST_SNAPSHOT_RESTORE_SUCCESS_ITEM) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeFastSnapshotRestoresResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FAST_SNAPSHOT_RESTORES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fast_snapshot_restores,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fast_snapshot_restores,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFastSnapshotRestoresResult);

#[derive(Clone, Default)]
pub struct DescribeFleetError {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
/// Descriptor of [`DescribeFleetError`].
pub static DESCRIBE_FLEET_ERROR: StructDesc = StructDesc { name: "DescribeFleetError", members: &[
    Member { name: "LaunchTemplateAndOverrides", query: "LaunchTemplateAndOverrides", xml: "launchTemplateAndOverrides", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE) },
    Member { name: "Lifecycle", query: "Lifecycle", xml: "lifecycle", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_lifecycle::DESC) },
    Member { name: "ErrorCode", query: "ErrorCode", xml: "errorCode", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ErrorMessage", query: "ErrorMessage", xml: "errorMessage", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeFleetError {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEET_ERROR }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_and_overrides,
            1 => &self.lifecycle,
            2 => &self.error_code,
            3 => &self.error_message,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_and_overrides,
            1 => &mut self.lifecycle,
            2 => &mut self.error_code,
            3 => &mut self.error_message,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetError);

#[derive(Clone, Default)]
pub struct DescribeFleetHistoryRequest {
    pub dry_run: Option<bool>,
    pub event_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub fleet_id: Option<String>,
    pub start_time: Option<Timestamp>,
}
/// Descriptor of [`DescribeFleetHistoryRequest`].
pub static DESCRIBE_FLEET_HISTORY_REQUEST: StructDesc = StructDesc { name: "DescribeFleetHistoryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EventType", query: "EventType", xml: "EventType", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_event_type::DESC) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FleetId", query: "FleetId", xml: "FleetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "StartTime", required: true, sensitive: false, kind: Kind::Time },
] };
impl Structure for DescribeFleetHistoryRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEET_HISTORY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.event_type,
            2 => &self.max_results,
            3 => &self.next_token,
            4 => &self.fleet_id,
            5 => &self.start_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.event_type,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            4 => &mut self.fleet_id,
            5 => &mut self.start_time,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetHistoryRequest);

#[derive(Clone, Default)]
pub struct DescribeFleetHistoryResult {
    pub history_records: Vec<HistoryRecordEntry>,
    pub last_evaluated_time: Option<Timestamp>,
    pub next_token: Option<String>,
    pub fleet_id: Option<String>,
    pub start_time: Option<Timestamp>,
}
/// Descriptor of [`DescribeFleetHistoryResult`].
pub static DESCRIBE_FLEET_HISTORY_RESULT: StructDesc = StructDesc { name: "DescribeFleetHistoryResult", members: &[
    Member { name: "HistoryRecords", query: "HistoryRecordSet", xml: "historyRecordSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&HISTORY_RECORD_ENTRY) }) },
    Member { name: "LastEvaluatedTime", query: "LastEvaluatedTime", xml: "lastEvaluatedTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FleetId", query: "FleetId", xml: "fleetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "StartTime", query: "StartTime", xml: "startTime", required: false, sensitive: false, kind: Kind::Time },
] };
impl Structure for DescribeFleetHistoryResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEET_HISTORY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.history_records,
            1 => &self.last_evaluated_time,
            2 => &self.next_token,
            3 => &self.fleet_id,
            4 => &self.start_time,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.history_records,
            1 => &mut self.last_evaluated_time,
            2 => &mut self.next_token,
            3 => &mut self.fleet_id,
            4 => &mut self.start_time,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetHistoryResult);

#[derive(Clone, Default)]
pub struct DescribeFleetInstancesRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub fleet_id: Option<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeFleetInstancesRequest`].
pub static DESCRIBE_FLEET_INSTANCES_REQUEST: StructDesc = StructDesc { name: "DescribeFleetInstancesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FleetId", query: "FleetId", xml: "FleetId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeFleetInstancesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEET_INSTANCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.fleet_id,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.fleet_id,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetInstancesRequest);

#[derive(Clone, Default)]
pub struct DescribeFleetInstancesResult {
    pub active_instances: Vec<ActiveInstance>,
    pub next_token: Option<String>,
    pub fleet_id: Option<String>,
}
/// Descriptor of [`DescribeFleetInstancesResult`].
pub static DESCRIBE_FLEET_INSTANCES_RESULT: StructDesc = StructDesc { name: "DescribeFleetInstancesResult", members: &[
    Member { name: "ActiveInstances", query: "ActiveInstanceSet", xml: "activeInstanceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ACTIVE_INSTANCE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FleetId", query: "FleetId", xml: "fleetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeFleetInstancesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEET_INSTANCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.active_instances,
            1 => &self.next_token,
            2 => &self.fleet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.active_instances,
            1 => &mut self.next_token,
            2 => &mut self.fleet_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetInstancesResult);

#[derive(Clone, Default)]
pub struct DescribeFleetsInstances {
    pub launch_template_and_overrides: Option<LaunchTemplateAndOverridesResponse>,
    pub lifecycle: Option<String>,
    pub instance_ids: Vec<String>,
    pub instance_type: Option<String>,
    pub platform: Option<String>,
}
/// Descriptor of [`DescribeFleetsInstances`].
pub static DESCRIBE_FLEETS_INSTANCES: StructDesc = StructDesc { name: "DescribeFleetsInstances", members: &[
    Member { name: "LaunchTemplateAndOverrides", query: "LaunchTemplateAndOverrides", xml: "launchTemplateAndOverrides", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE) },
    Member { name: "Lifecycle", query: "Lifecycle", xml: "lifecycle", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_lifecycle::DESC) },
    Member { name: "InstanceIds", query: "InstanceIds", xml: "instanceIds", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "InstanceType", query: "InstanceType", xml: "instanceType", required: false, sensitive: false, kind: Kind::Enum(&enums::instance_type::DESC) },
    Member { name: "Platform", query: "Platform", xml: "platform", required: false, sensitive: false, kind: Kind::Enum(&enums::platform_values::DESC) },
] };
impl Structure for DescribeFleetsInstances {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEETS_INSTANCES }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_and_overrides,
            1 => &self.lifecycle,
            2 => &self.instance_ids,
            3 => &self.instance_type,
            4 => &self.platform,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_and_overrides,
            1 => &mut self.lifecycle,
            2 => &mut self.instance_ids,
            3 => &mut self.instance_type,
            4 => &mut self.platform,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetsInstances);

#[derive(Clone, Default)]
pub struct DescribeFleetsRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub fleet_ids: Vec<String>,
    pub filters: Vec<Filter>,
}
/// Descriptor of [`DescribeFleetsRequest`].
pub static DESCRIBE_FLEETS_REQUEST: StructDesc = StructDesc { name: "DescribeFleetsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "FleetIds", query: "FleetId", xml: "FleetId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeFleetsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.max_results,
            2 => &self.next_token,
            3 => &self.fleet_ids,
            4 => &self.filters,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.max_results,
            2 => &mut self.next_token,
            3 => &mut self.fleet_ids,
            4 => &mut self.filters,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetsRequest);

#[derive(Clone, Default)]
pub struct DescribeFleetsResult {
    pub next_token: Option<String>,
    pub fleets: Vec<FleetData>,
}
/// Descriptor of [`DescribeFleetsResult`].
pub static DESCRIBE_FLEETS_RESULT: StructDesc = StructDesc { name: "DescribeFleetsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Fleets", query: "FleetSet", xml: "fleetSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLEET_DATA) }) },
] };
impl Structure for DescribeFleetsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLEETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.fleets,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.fleets,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFleetsResult);

#[derive(Clone, Default)]
pub struct DescribeFlowLogsRequest {
    pub dry_run: Option<bool>,
    pub filter: Vec<Filter>,
    pub flow_log_ids: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeFlowLogsRequest`].
pub static DESCRIBE_FLOW_LOGS_REQUEST: StructDesc = StructDesc { name: "DescribeFlowLogsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "Filter", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "FlowLogIds", query: "FlowLogId", xml: "FlowLogId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeFlowLogsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLOW_LOGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.filter,
            2 => &self.flow_log_ids,
            3 => &self.max_results,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.filter,
            2 => &mut self.flow_log_ids,
            3 => &mut self.max_results,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFlowLogsRequest);

#[derive(Clone, Default)]
pub struct DescribeFlowLogsResult {
    pub flow_logs: Vec<FlowLog>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeFlowLogsResult`].
pub static DESCRIBE_FLOW_LOGS_RESULT: StructDesc = StructDesc { name: "DescribeFlowLogsResult", members: &[
    Member { name: "FlowLogs", query: "FlowLogSet", xml: "flowLogSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FLOW_LOG) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeFlowLogsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FLOW_LOGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.flow_logs,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.flow_logs,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFlowLogsResult);

#[derive(Clone, Default)]
pub struct DescribeFpgaImageAttributeRequest {
    pub dry_run: Option<bool>,
    pub fpga_image_id: Option<String>,
    pub attribute: Option<String>,
}
/// Descriptor of [`DescribeFpgaImageAttributeRequest`].
pub static DESCRIBE_FPGA_IMAGE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeFpgaImageAttributeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "FpgaImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::fpga_image_attribute_name::DESC) },
] };
impl Structure for DescribeFpgaImageAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FPGA_IMAGE_ATTRIBUTE_REQUEST }
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
structure!(DescribeFpgaImageAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeFpgaImageAttributeResult {
    pub fpga_image_attribute: Option<FpgaImageAttribute>,
}
/// Descriptor of [`DescribeFpgaImageAttributeResult`].
pub static DESCRIBE_FPGA_IMAGE_ATTRIBUTE_RESULT: StructDesc = StructDesc { name: "DescribeFpgaImageAttributeResult", members: &[
    Member { name: "FpgaImageAttribute", query: "FpgaImageAttribute", xml: "fpgaImageAttribute", required: false, sensitive: false, kind: Kind::Struct(&FPGA_IMAGE_ATTRIBUTE) },
] };
impl Structure for DescribeFpgaImageAttributeResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FPGA_IMAGE_ATTRIBUTE_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpga_image_attribute,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpga_image_attribute,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFpgaImageAttributeResult);

#[derive(Clone, Default)]
pub struct DescribeFpgaImagesRequest {
    pub dry_run: Option<bool>,
    pub fpga_image_ids: Vec<String>,
    pub owners: Vec<String>,
    pub filters: Vec<Filter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeFpgaImagesRequest`].
pub static DESCRIBE_FPGA_IMAGES_REQUEST: StructDesc = StructDesc { name: "DescribeFpgaImagesRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FpgaImageIds", query: "FpgaImageId", xml: "FpgaImageId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "Owners", query: "Owner", xml: "Owner", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Owner", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
] };
impl Structure for DescribeFpgaImagesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FPGA_IMAGES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.fpga_image_ids,
            2 => &self.owners,
            3 => &self.filters,
            4 => &self.next_token,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.fpga_image_ids,
            2 => &mut self.owners,
            3 => &mut self.filters,
            4 => &mut self.next_token,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFpgaImagesRequest);

#[derive(Clone, Default)]
pub struct DescribeFpgaImagesResult {
    pub fpga_images: Vec<FpgaImage>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeFpgaImagesResult`].
pub static DESCRIBE_FPGA_IMAGES_RESULT: StructDesc = StructDesc { name: "DescribeFpgaImagesResult", members: &[
    Member { name: "FpgaImages", query: "FpgaImageSet", xml: "fpgaImageSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&FPGA_IMAGE) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeFpgaImagesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_FPGA_IMAGES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.fpga_images,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.fpga_images,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeFpgaImagesResult);

#[derive(Clone, Default)]
pub struct DescribeHostReservationOfferingsRequest {
    pub filter: Vec<Filter>,
    pub max_duration: Option<i32>,
    pub max_results: Option<i32>,
    pub min_duration: Option<i32>,
    pub next_token: Option<String>,
    pub offering_id: Option<String>,
}
/// Descriptor of [`DescribeHostReservationOfferingsRequest`].
pub static DESCRIBE_HOST_RESERVATION_OFFERINGS_REQUEST: StructDesc = StructDesc { name: "DescribeHostReservationOfferingsRequest", members: &[
    Member { name: "Filter", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxDuration", query: "MaxDuration", xml: "MaxDuration", required: false, sensitive: false, kind: I32 },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 500 } },
    Member { name: "MinDuration", query: "MinDuration", xml: "MinDuration", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OfferingId", query: "OfferingId", xml: "OfferingId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeHostReservationOfferingsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_HOST_RESERVATION_OFFERINGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filter,
            1 => &self.max_duration,
            2 => &self.max_results,
            3 => &self.min_duration,
            4 => &self.next_token,
            5 => &self.offering_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filter,
            1 => &mut self.max_duration,
            2 => &mut self.max_results,
            3 => &mut self.min_duration,
            4 => &mut self.next_token,
            5 => &mut self.offering_id,
            _ => no_member(index),
        }
    }
}
structure!(DescribeHostReservationOfferingsRequest);

#[derive(Clone, Default)]
pub struct DescribeHostReservationOfferingsResult {
    pub next_token: Option<String>,
    pub offering_set: Vec<HostOffering>,
}
/// Descriptor of [`DescribeHostReservationOfferingsResult`].
pub static DESCRIBE_HOST_RESERVATION_OFFERINGS_RESULT: StructDesc = StructDesc { name: "DescribeHostReservationOfferingsResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OfferingSet", query: "OfferingSet", xml: "offeringSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&HOST_OFFERING) }) },
] };
impl Structure for DescribeHostReservationOfferingsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_HOST_RESERVATION_OFFERINGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.offering_set,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.offering_set,
            _ => no_member(index),
        }
    }
}
structure!(DescribeHostReservationOfferingsResult);

#[derive(Clone, Default)]
pub struct DescribeHostReservationsRequest {
    pub filter: Vec<Filter>,
    pub host_reservation_id_set: Vec<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeHostReservationsRequest`].
pub static DESCRIBE_HOST_RESERVATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeHostReservationsRequest", members: &[
    Member { name: "Filter", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "HostReservationIdSet", query: "HostReservationIdSet", xml: "HostReservationIdSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeHostReservationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_HOST_RESERVATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.filter,
            1 => &self.host_reservation_id_set,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.filter,
            1 => &mut self.host_reservation_id_set,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeHostReservationsRequest);

#[derive(Clone, Default)]
pub struct DescribeHostReservationsResult {
    pub host_reservation_set: Vec<HostReservation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeHostReservationsResult`].
pub static DESCRIBE_HOST_RESERVATIONS_RESULT: StructDesc = StructDesc { name: "DescribeHostReservationsResult", members: &[
    Member { name: "HostReservationSet", query: "HostReservationSet", xml: "hostReservationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&HOST_RESERVATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeHostReservationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_HOST_RESERVATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_reservation_set,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_reservation_set,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeHostReservationsResult);

#[derive(Clone, Default)]
pub struct DescribeHostsRequest {
    pub host_ids: Vec<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Vec<Filter>,
}
/// Descriptor of [`DescribeHostsRequest`].
pub static DESCRIBE_HOSTS_REQUEST: StructDesc = StructDesc { name: "DescribeHostsRequest", members: &[
    Member { name: "HostIds", query: "HostId", xml: "hostId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "MaxResults", xml: "maxResults", required: false, sensitive: false, kind: I32 },
    Member { name: "Filter", query: "Filter", xml: "filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
] };
impl Structure for DescribeHostsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_HOSTS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.host_ids,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.filter,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.host_ids,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.filter,
            _ => no_member(index),
        }
    }
}
structure!(DescribeHostsRequest);

#[derive(Clone, Default)]
pub struct DescribeHostsResult {
    pub hosts: Vec<Host>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeHostsResult`].
pub static DESCRIBE_HOSTS_RESULT: StructDesc = StructDesc { name: "DescribeHostsResult", members: &[
    Member { name: "Hosts", query: "HostSet", xml: "hostSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&HOST) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeHostsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_HOSTS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.hosts,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.hosts,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeHostsResult);

#[derive(Clone, Default)]
pub struct DescribeIamInstanceProfileAssociationsRequest {
    pub association_ids: Vec<String>,
    pub filters: Vec<Filter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIamInstanceProfileAssociationsRequest`].
pub static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST: StructDesc = StructDesc { name: "DescribeIamInstanceProfileAssociationsRequest", members: &[
    Member { name: "AssociationIds", query: "AssociationId", xml: "AssociationId", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "AssociationId", kind: Kind::Str }) },
    Member { name: "Filters", query: "Filter", xml: "Filter", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "Filter", kind: Kind::Struct(&FILTER) }) },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: 1000 } },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIamInstanceProfileAssociationsRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.association_ids,
            1 => &self.filters,
            2 => &self.max_results,
            3 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.association_ids,
            1 => &mut self.filters,
            2 => &mut self.max_results,
            3 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIamInstanceProfileAssociationsRequest);

#[derive(Clone, Default)]
pub struct DescribeIamInstanceProfileAssociationsResult {
    pub iam_instance_profile_associations: Vec<IamInstanceProfileAssociation>,
    pub next_token: Option<String>,
}
/// Descriptor of [`DescribeIamInstanceProfileAssociationsResult`].
pub static DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT: StructDesc = StructDesc { name: "DescribeIamInstanceProfileAssociationsResult", members: &[
    Member { name: "IamInstanceProfileAssociations", query: "IamInstanceProfileAssociationSet", xml: "iamInstanceProfileAssociationSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IAM_INSTANCE_PROFILE_ASSOCIATION) }) },
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIamInstanceProfileAssociationsResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.iam_instance_profile_associations,
            1 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.iam_instance_profile_associations,
            1 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIamInstanceProfileAssociationsResult);

#[derive(Clone, Default)]
pub struct DescribeIdFormatRequest {
    pub resource: Option<String>,
}
/// Descriptor of [`DescribeIdFormatRequest`].
pub static DESCRIBE_ID_FORMAT_REQUEST: StructDesc = StructDesc { name: "DescribeIdFormatRequest", members: &[
    Member { name: "Resource", query: "Resource", xml: "Resource", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIdFormatRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ID_FORMAT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIdFormatRequest);

#[derive(Clone, Default)]
pub struct DescribeIdFormatResult {
    pub statuses: Vec<IdFormat>,
}
/// Descriptor of [`DescribeIdFormatResult`].
pub static DESCRIBE_ID_FORMAT_RESULT: StructDesc = StructDesc { name: "DescribeIdFormatResult", members: &[
    Member { name: "Statuses", query: "StatusSet", xml: "statusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ID_FORMAT) }) },
] };
impl Structure for DescribeIdFormatResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_ID_FORMAT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.statuses,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIdFormatResult);

#[derive(Clone, Default)]
pub struct DescribeIdentityIdFormatRequest {
    pub resource: Option<String>,
    pub principal_arn: Option<String>,
}
/// Descriptor of [`DescribeIdentityIdFormatRequest`].
pub static DESCRIBE_IDENTITY_ID_FORMAT_REQUEST: StructDesc = StructDesc { name: "DescribeIdentityIdFormatRequest", members: &[
    Member { name: "Resource", query: "Resource", xml: "resource", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "PrincipalArn", query: "PrincipalArn", xml: "principalArn", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DescribeIdentityIdFormatRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IDENTITY_ID_FORMAT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.resource,
            1 => &self.principal_arn,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.resource,
            1 => &mut self.principal_arn,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIdentityIdFormatRequest);

#[derive(Clone, Default)]
pub struct DescribeIdentityIdFormatResult {
    pub statuses: Vec<IdFormat>,
}
/// Descriptor of [`DescribeIdentityIdFormatResult`].
pub static DESCRIBE_IDENTITY_ID_FORMAT_RESULT: StructDesc = StructDesc { name: "DescribeIdentityIdFormatResult", members: &[
    Member { name: "Statuses", query: "StatusSet", xml: "statusSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&ID_FORMAT) }) },
] };
impl Structure for DescribeIdentityIdFormatResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IDENTITY_ID_FORMAT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.statuses,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.statuses,
            _ => no_member(index),
        }
    }
}
structure!(DescribeIdentityIdFormatResult);

#[derive(Clone, Default)]
pub struct DescribeImageAttributeRequest {
    pub attribute: Option<String>,
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DescribeImageAttributeRequest`].
pub static DESCRIBE_IMAGE_ATTRIBUTE_REQUEST: StructDesc = StructDesc { name: "DescribeImageAttributeRequest", members: &[
    Member { name: "Attribute", query: "Attribute", xml: "Attribute", required: true, sensitive: false, kind: Kind::Enum(&enums::image_attribute_name::DESC) },
    Member { name: "ImageId", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DescribeImageAttributeRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGE_ATTRIBUTE_REQUEST }
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
structure!(DescribeImageAttributeRequest);

#[derive(Clone, Default)]
pub struct DescribeImageReferencesRequest {
    pub image_ids: Vec<String>,
    pub include_all_resource_types: Option<bool>,
    pub resource_types: Vec<ResourceTypeRequest>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
}
/// Descriptor of [`DescribeImageReferencesRequest`].
pub static DESCRIBE_IMAGE_REFERENCES_REQUEST: StructDesc = StructDesc { name: "DescribeImageReferencesRequest", members: &[
    Member { name: "ImageIds", query: "ImageId", xml: "ImageId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "IncludeAllResourceTypes", query: "IncludeAllResourceTypes", xml: "IncludeAllResourceTypes", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ResourceTypes", query: "ResourceType", xml: "ResourceType", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&RESOURCE_TYPE_REQUEST) }) },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "MaxResults", query: "MaxResults", xml: "MaxResults", required: false, sensitive: false, kind: Kind::I32 { min: 5, max: i32::MAX } },
] };
impl Structure for DescribeImageReferencesRequest {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGE_REFERENCES_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.image_ids,
            1 => &self.include_all_resource_types,
            2 => &self.resource_types,
            3 => &self.next_token,
            4 => &self.dry_run,
            5 => &self.max_results,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.image_ids,
            1 => &mut self.include_all_resource_types,
            2 => &mut self.resource_types,
            3 => &mut self.next_token,
            4 => &mut self.dry_run,
            5 => &mut self.max_results,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImageReferencesRequest);

#[derive(Clone, Default)]
pub struct DescribeImageReferencesResult {
    pub next_token: Option<String>,
    pub image_references: Vec<ImageReference>,
}
/// Descriptor of [`DescribeImageReferencesResult`].
pub static DESCRIBE_IMAGE_REFERENCES_RESULT: StructDesc = StructDesc { name: "DescribeImageReferencesResult", members: &[
    Member { name: "NextToken", query: "NextToken", xml: "nextToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ImageReferences", query: "ImageReferenceSet", xml: "imageReferenceSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&IMAGE_REFERENCE) }) },
] };
impl Structure for DescribeImageReferencesResult {
    fn desc(&self) -> &'static StructDesc { &DESCRIBE_IMAGE_REFERENCES_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.next_token,
            1 => &self.image_references,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.next_token,
            1 => &mut self.image_references,
            _ => no_member(index),
        }
    }
}
structure!(DescribeImageReferencesResult);
