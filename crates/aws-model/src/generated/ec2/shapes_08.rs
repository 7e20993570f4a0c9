// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures DefaultConnectionTrackingConfiguration to DeleteLocalGatewayRouteTableRequest.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct DefaultConnectionTrackingConfiguration {
    pub default_tcp_established_timeout: Option<i32>,
    pub default_udp_timeout: Option<i32>,
    pub default_udp_stream_timeout: Option<i32>,
}
/// Descriptor of [`DefaultConnectionTrackingConfiguration`].
pub static DEFAULT_CONNECTION_TRACKING_CONFIGURATION: StructDesc = StructDesc { name: "DefaultConnectionTrackingConfiguration", members: &[
    Member { name: "DefaultTcpEstablishedTimeout", query: "DefaultTcpEstablishedTimeout", xml: "defaultTcpEstablishedTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "DefaultUdpTimeout", query: "DefaultUdpTimeout", xml: "defaultUdpTimeout", required: false, sensitive: false, kind: I32 },
    Member { name: "DefaultUdpStreamTimeout", query: "DefaultUdpStreamTimeout", xml: "defaultUdpStreamTimeout", required: false, sensitive: false, kind: I32 },
] };
impl Structure for DefaultConnectionTrackingConfiguration {
    fn desc(&self) -> &'static StructDesc { &DEFAULT_CONNECTION_TRACKING_CONFIGURATION }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.default_tcp_established_timeout,
            1 => &self.default_udp_timeout,
            2 => &self.default_udp_stream_timeout,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.default_tcp_established_timeout,
            1 => &mut self.default_udp_timeout,
            2 => &mut self.default_udp_stream_timeout,
            _ => no_member(index),
        }
    }
}
structure!(DefaultConnectionTrackingConfiguration);

#[derive(Clone, Default)]
pub struct DeleteCapacityManagerDataExportRequest {
    pub capacity_manager_data_export_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteCapacityManagerDataExportRequest`].
pub static DELETE_CAPACITY_MANAGER_DATA_EXPORT_REQUEST: StructDesc = StructDesc { name: "DeleteCapacityManagerDataExportRequest", members: &[
    Member { name: "CapacityManagerDataExportId", query: "CapacityManagerDataExportId", xml: "CapacityManagerDataExportId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteCapacityManagerDataExportRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_CAPACITY_MANAGER_DATA_EXPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_data_export_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_data_export_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCapacityManagerDataExportRequest);

#[derive(Clone, Default)]
pub struct DeleteCapacityManagerDataExportResult {
    pub capacity_manager_data_export_id: Option<String>,
}
/// Descriptor of [`DeleteCapacityManagerDataExportResult`].
pub static DELETE_CAPACITY_MANAGER_DATA_EXPORT_RESULT: StructDesc = StructDesc { name: "DeleteCapacityManagerDataExportResult", members: &[
    Member { name: "CapacityManagerDataExportId", query: "CapacityManagerDataExportId", xml: "capacityManagerDataExportId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteCapacityManagerDataExportResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_CAPACITY_MANAGER_DATA_EXPORT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.capacity_manager_data_export_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.capacity_manager_data_export_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCapacityManagerDataExportResult);

#[derive(Clone, Default)]
pub struct DeleteCarrierGatewayRequest {
    pub carrier_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteCarrierGatewayRequest`].
pub static DELETE_CARRIER_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DeleteCarrierGatewayRequest", members: &[
    Member { name: "CarrierGatewayId", query: "CarrierGatewayId", xml: "CarrierGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteCarrierGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_CARRIER_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.carrier_gateway_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.carrier_gateway_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCarrierGatewayRequest);

#[derive(Clone, Default)]
pub struct DeleteCarrierGatewayResult {
    pub carrier_gateway: Option<CarrierGateway>,
}
/// Descriptor of [`DeleteCarrierGatewayResult`].
pub static DELETE_CARRIER_GATEWAY_RESULT: StructDesc = StructDesc { name: "DeleteCarrierGatewayResult", members: &[
    Member { name: "CarrierGateway", query: "CarrierGateway", xml: "carrierGateway", required: false, sensitive: false, kind: Kind::Struct(&CARRIER_GATEWAY) },
] };
impl Structure for DeleteCarrierGatewayResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_CARRIER_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.carrier_gateway,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.carrier_gateway,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCarrierGatewayResult);

#[derive(Clone, Default)]
pub struct DeleteClientVpnEndpointRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteClientVpnEndpointRequest`].
pub static DELETE_CLIENT_VPN_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "DeleteClientVpnEndpointRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteClientVpnEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_CLIENT_VPN_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteClientVpnEndpointRequest);

#[derive(Clone, Default)]
pub struct DeleteClientVpnEndpointResult {
    pub status: Option<ClientVpnEndpointStatus>,
}
/// Descriptor of [`DeleteClientVpnEndpointResult`].
pub static DELETE_CLIENT_VPN_ENDPOINT_RESULT: StructDesc = StructDesc { name: "DeleteClientVpnEndpointResult", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_ENDPOINT_STATUS) },
] };
impl Structure for DeleteClientVpnEndpointResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_CLIENT_VPN_ENDPOINT_RESULT }
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
structure!(DeleteClientVpnEndpointResult);

#[derive(Clone, Default)]
pub struct DeleteClientVpnRouteRequest {
    pub client_vpn_endpoint_id: Option<String>,
    pub target_vpc_subnet_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteClientVpnRouteRequest`].
pub static DELETE_CLIENT_VPN_ROUTE_REQUEST: StructDesc = StructDesc { name: "DeleteClientVpnRouteRequest", members: &[
    Member { name: "ClientVpnEndpointId", query: "ClientVpnEndpointId", xml: "ClientVpnEndpointId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "TargetVpcSubnetId", query: "TargetVpcSubnetId", xml: "TargetVpcSubnetId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteClientVpnRouteRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_CLIENT_VPN_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.client_vpn_endpoint_id,
            1 => &self.target_vpc_subnet_id,
            2 => &self.destination_cidr_block,
            3 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.client_vpn_endpoint_id,
            1 => &mut self.target_vpc_subnet_id,
            2 => &mut self.destination_cidr_block,
            3 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteClientVpnRouteRequest);

#[derive(Clone, Default)]
pub struct DeleteClientVpnRouteResult {
    pub status: Option<ClientVpnRouteStatus>,
}
/// Descriptor of [`DeleteClientVpnRouteResult`].
pub static DELETE_CLIENT_VPN_ROUTE_RESULT: StructDesc = StructDesc { name: "DeleteClientVpnRouteResult", members: &[
    Member { name: "Status", query: "Status", xml: "status", required: false, sensitive: false, kind: Kind::Struct(&CLIENT_VPN_ROUTE_STATUS) },
] };
impl Structure for DeleteClientVpnRouteResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_CLIENT_VPN_ROUTE_RESULT }
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
structure!(DeleteClientVpnRouteResult);

#[derive(Clone, Default)]
pub struct DeleteCoipCidrRequest {
    pub cidr: Option<String>,
    pub coip_pool_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteCoipCidrRequest`].
pub static DELETE_COIP_CIDR_REQUEST: StructDesc = StructDesc { name: "DeleteCoipCidrRequest", members: &[
    Member { name: "Cidr", query: "Cidr", xml: "Cidr", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "CoipPoolId", query: "CoipPoolId", xml: "CoipPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteCoipCidrRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_COIP_CIDR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.cidr,
            1 => &self.coip_pool_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.cidr,
            1 => &mut self.coip_pool_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCoipCidrRequest);

#[derive(Clone, Default)]
pub struct DeleteCoipCidrResult {
    pub coip_cidr: Option<CoipCidr>,
}
/// Descriptor of [`DeleteCoipCidrResult`].
pub static DELETE_COIP_CIDR_RESULT: StructDesc = StructDesc { name: "DeleteCoipCidrResult", members: &[
    Member { name: "CoipCidr", query: "CoipCidr", xml: "coipCidr", required: false, sensitive: false, kind: Kind::Struct(&COIP_CIDR) },
] };
impl Structure for DeleteCoipCidrResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_COIP_CIDR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.coip_cidr,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.coip_cidr,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCoipCidrResult);

#[derive(Clone, Default)]
pub struct DeleteCoipPoolRequest {
    pub coip_pool_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteCoipPoolRequest`].
pub static DELETE_COIP_POOL_REQUEST: StructDesc = StructDesc { name: "DeleteCoipPoolRequest", members: &[
    Member { name: "CoipPoolId", query: "CoipPoolId", xml: "CoipPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteCoipPoolRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_COIP_POOL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.coip_pool_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.coip_pool_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCoipPoolRequest);

#[derive(Clone, Default)]
pub struct DeleteCoipPoolResult {
    pub coip_pool: Option<CoipPool>,
}
/// Descriptor of [`DeleteCoipPoolResult`].
pub static DELETE_COIP_POOL_RESULT: StructDesc = StructDesc { name: "DeleteCoipPoolResult", members: &[
    Member { name: "CoipPool", query: "CoipPool", xml: "coipPool", required: false, sensitive: false, kind: Kind::Struct(&COIP_POOL) },
] };
impl Structure for DeleteCoipPoolResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_COIP_POOL_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.coip_pool,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.coip_pool,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCoipPoolResult);

#[derive(Clone, Default)]
pub struct DeleteCustomerGatewayRequest {
    pub customer_gateway_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteCustomerGatewayRequest`].
pub static DELETE_CUSTOMER_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DeleteCustomerGatewayRequest", members: &[
    Member { name: "CustomerGatewayId", query: "CustomerGatewayId", xml: "CustomerGatewayId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteCustomerGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_CUSTOMER_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.customer_gateway_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.customer_gateway_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteCustomerGatewayRequest);

#[derive(Clone, Default)]
pub struct DeleteDhcpOptionsRequest {
    pub dhcp_options_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteDhcpOptionsRequest`].
pub static DELETE_DHCP_OPTIONS_REQUEST: StructDesc = StructDesc { name: "DeleteDhcpOptionsRequest", members: &[
    Member { name: "DhcpOptionsId", query: "DhcpOptionsId", xml: "DhcpOptionsId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteDhcpOptionsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_DHCP_OPTIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dhcp_options_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dhcp_options_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteDhcpOptionsRequest);

#[derive(Clone, Default)]
pub struct DeleteEgressOnlyInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
}
/// Descriptor of [`DeleteEgressOnlyInternetGatewayRequest`].
pub static DELETE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DeleteEgressOnlyInternetGatewayRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", xml: "EgressOnlyInternetGatewayId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteEgressOnlyInternetGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.egress_only_internet_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.egress_only_internet_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteEgressOnlyInternetGatewayRequest);

#[derive(Clone, Default)]
pub struct DeleteEgressOnlyInternetGatewayResult {
    pub return_code: Option<bool>,
}
/// Descriptor of [`DeleteEgressOnlyInternetGatewayResult`].
pub static DELETE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT: StructDesc = StructDesc { name: "DeleteEgressOnlyInternetGatewayResult", members: &[
    Member { name: "ReturnCode", query: "ReturnCode", xml: "returnCode", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteEgressOnlyInternetGatewayResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.return_code,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.return_code,
            _ => no_member(index),
        }
    }
}
structure!(DeleteEgressOnlyInternetGatewayResult);

#[derive(Clone, Default)]
pub struct DeleteFleetError {
    pub code: Option<String>,
    pub message: Option<String>,
}
/// Descriptor of [`DeleteFleetError`].
pub static DELETE_FLEET_ERROR: StructDesc = StructDesc { name: "DeleteFleetError", members: &[
    Member { name: "Code", query: "Code", xml: "code", required: false, sensitive: false, kind: Kind::Enum(&enums::delete_fleet_error_code::DESC) },
    Member { name: "Message", query: "Message", xml: "message", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteFleetError {
    fn desc(&self) -> &'static StructDesc { &DELETE_FLEET_ERROR }
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
structure!(DeleteFleetError);

#[derive(Clone, Default)]
pub struct DeleteFleetErrorItem {
    pub error: Option<DeleteFleetError>,
    pub fleet_id: Option<String>,
}
/// Descriptor of [`DeleteFleetErrorItem`].
pub static DELETE_FLEET_ERROR_ITEM: StructDesc = StructDesc { name: "DeleteFleetErrorItem", members: &[
    Member { name: "Error", query: "Error", xml: "error", required: false, sensitive: false, kind: Kind::Struct(&DELETE_FLEET_ERROR) },
    Member { name: "FleetId", query: "FleetId", xml: "fleetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteFleetErrorItem {
    fn desc(&self) -> &'static StructDesc { &DELETE_FLEET_ERROR_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.error,
            1 => &self.fleet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.error,
            1 => &mut self.fleet_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteFleetErrorItem);

#[derive(Clone, Default)]
pub struct DeleteFleetSuccessItem {
    pub current_fleet_state: Option<String>,
    pub previous_fleet_state: Option<String>,
    pub fleet_id: Option<String>,
}
/// Descriptor of [`DeleteFleetSuccessItem`].
pub static DELETE_FLEET_SUCCESS_ITEM: StructDesc = StructDesc { name: "DeleteFleetSuccessItem", members: &[
    Member { name: "CurrentFleetState", query: "CurrentFleetState", xml: "currentFleetState", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_state_code::DESC) },
    Member { name: "PreviousFleetState", query: "PreviousFleetState", xml: "previousFleetState", required: false, sensitive: false, kind: Kind::Enum(&enums::fleet_state_code::DESC) },
    Member { name: "FleetId", query: "FleetId", xml: "fleetId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteFleetSuccessItem {
    fn desc(&self) -> &'static StructDesc { &DELETE_FLEET_SUCCESS_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.current_fleet_state,
            1 => &self.previous_fleet_state,
            2 => &self.fleet_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.current_fleet_state,
            1 => &mut self.previous_fleet_state,
            2 => &mut self.fleet_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteFleetSuccessItem);

#[derive(Clone, Default)]
pub struct DeleteFleetsRequest {
    pub dry_run: Option<bool>,
    pub fleet_ids: Vec<String>,
    pub terminate_instances: Option<bool>,
}
/// Descriptor of [`DeleteFleetsRequest`].
pub static DELETE_FLEETS_REQUEST: StructDesc = StructDesc { name: "DeleteFleetsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FleetIds", query: "FleetId", xml: "FleetId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
    Member { name: "TerminateInstances", query: "TerminateInstances", xml: "TerminateInstances", required: true, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteFleetsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_FLEETS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.fleet_ids,
            2 => &self.terminate_instances,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.fleet_ids,
            2 => &mut self.terminate_instances,
            _ => no_member(index),
        }
    }
}
structure!(DeleteFleetsRequest);

#[derive(Clone, Default)]
pub struct DeleteFleetsResult {
    pub successful_fleet_deletions: Vec<DeleteFleetSuccessItem>,
    pub unsuccessful_fleet_deletions: Vec<DeleteFleetErrorItem>,
}
/// Descriptor of [`DeleteFleetsResult`].
pub static DELETE_FLEETS_RESULT: StructDesc = StructDesc { name: "DeleteFleetsResult", members: &[
    Member { name: "SuccessfulFleetDeletions", query: "SuccessfulFleetDeletionSet", xml: "successfulFleetDeletionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DELETE_FLEET_SUCCESS_ITEM) }) },
    Member { name: "UnsuccessfulFleetDeletions", query: "UnsuccessfulFleetDeletionSet", xml: "unsuccessfulFleetDeletionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DELETE_FLEET_ERROR_ITEM) }) },
] };
impl Structure for DeleteFleetsResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_FLEETS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successful_fleet_deletions,
            1 => &self.unsuccessful_fleet_deletions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successful_fleet_deletions,
            1 => &mut self.unsuccessful_fleet_deletions,
            _ => no_member(index),
        }
    }
}
structure!(DeleteFleetsResult);

#[derive(Clone, Default)]
pub struct DeleteFlowLogsRequest {
    pub dry_run: Option<bool>,
    pub flow_log_ids: Vec<String>,
}
/// Descriptor of [`DeleteFlowLogsRequest`].
pub static DELETE_FLOW_LOGS_REQUEST: StructDesc = StructDesc { name: "DeleteFlowLogsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FlowLogIds", query: "FlowLogId", xml: "FlowLogId", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeleteFlowLogsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_FLOW_LOGS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.flow_log_ids,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.flow_log_ids,
            _ => no_member(index),
        }
    }
}
structure!(DeleteFlowLogsRequest);

#[derive(Clone, Default)]
pub struct DeleteFlowLogsResult {
    pub unsuccessful: Vec<UnsuccessfulItem>,
}
/// Descriptor of [`DeleteFlowLogsResult`].
pub static DELETE_FLOW_LOGS_RESULT: StructDesc = StructDesc { name: "DeleteFlowLogsResult", members: &[
    Member { name: "Unsuccessful", query: "Unsuccessful", xml: "unsuccessful", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&UNSUCCESSFUL_ITEM) }) },
] };
impl Structure for DeleteFlowLogsResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_FLOW_LOGS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.unsuccessful,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.unsuccessful,
            _ => no_member(index),
        }
    }
}
structure!(DeleteFlowLogsResult);

#[derive(Clone, Default)]
pub struct DeleteFpgaImageRequest {
    pub dry_run: Option<bool>,
    pub fpga_image_id: Option<String>,
}
/// Descriptor of [`DeleteFpgaImageRequest`].
pub static DELETE_FPGA_IMAGE_REQUEST: StructDesc = StructDesc { name: "DeleteFpgaImageRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "FpgaImageId", query: "FpgaImageId", xml: "FpgaImageId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteFpgaImageRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_FPGA_IMAGE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.fpga_image_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.fpga_image_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteFpgaImageRequest);

#[derive(Clone, Default)]
pub struct DeleteFpgaImageResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DeleteFpgaImageResult`].
pub static DELETE_FPGA_IMAGE_RESULT: StructDesc = StructDesc { name: "DeleteFpgaImageResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteFpgaImageResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_FPGA_IMAGE_RESULT }
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
structure!(DeleteFpgaImageResult);

#[derive(Clone, Default)]
pub struct DeleteImageUsageReportRequest {
    pub report_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteImageUsageReportRequest`].
pub static DELETE_IMAGE_USAGE_REPORT_REQUEST: StructDesc = StructDesc { name: "DeleteImageUsageReportRequest", members: &[
    Member { name: "ReportId", query: "ReportId", xml: "ReportId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteImageUsageReportRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IMAGE_USAGE_REPORT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.report_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.report_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteImageUsageReportRequest);

#[derive(Clone, Default)]
pub struct DeleteImageUsageReportResult {
    pub r#return: Option<bool>,
}
/// Descriptor of [`DeleteImageUsageReportResult`].
pub static DELETE_IMAGE_USAGE_REPORT_RESULT: StructDesc = StructDesc { name: "DeleteImageUsageReportResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteImageUsageReportResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IMAGE_USAGE_REPORT_RESULT }
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
structure!(DeleteImageUsageReportResult);

#[derive(Clone, Default)]
pub struct DeleteInstanceConnectEndpointRequest {
    pub dry_run: Option<bool>,
    pub instance_connect_endpoint_id: Option<String>,
}
/// Descriptor of [`DeleteInstanceConnectEndpointRequest`].
pub static DELETE_INSTANCE_CONNECT_ENDPOINT_REQUEST: StructDesc = StructDesc { name: "DeleteInstanceConnectEndpointRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceConnectEndpointId", query: "InstanceConnectEndpointId", xml: "InstanceConnectEndpointId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteInstanceConnectEndpointRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_INSTANCE_CONNECT_ENDPOINT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.instance_connect_endpoint_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.instance_connect_endpoint_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteInstanceConnectEndpointRequest);

#[derive(Clone, Default)]
pub struct DeleteInstanceConnectEndpointResult {
    pub instance_connect_endpoint: Option<Ec2InstanceConnectEndpoint>,
}
/// Descriptor of [`DeleteInstanceConnectEndpointResult`].
pub static DELETE_INSTANCE_CONNECT_ENDPOINT_RESULT: StructDesc = StructDesc { name: "DeleteInstanceConnectEndpointResult", members: &[
    Member { name: "InstanceConnectEndpoint", query: "InstanceConnectEndpoint", xml: "instanceConnectEndpoint", required: false, sensitive: false, kind: Kind::Struct(&EC2_INSTANCE_CONNECT_ENDPOINT) },
] };
impl Structure for DeleteInstanceConnectEndpointResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_INSTANCE_CONNECT_ENDPOINT_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_connect_endpoint,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_connect_endpoint,
            _ => no_member(index),
        }
    }
}
structure!(DeleteInstanceConnectEndpointResult);

#[derive(Clone, Default)]
pub struct DeleteInstanceEventWindowRequest {
    pub dry_run: Option<bool>,
    pub force_delete: Option<bool>,
    pub instance_event_window_id: Option<String>,
}
/// Descriptor of [`DeleteInstanceEventWindowRequest`].
pub static DELETE_INSTANCE_EVENT_WINDOW_REQUEST: StructDesc = StructDesc { name: "DeleteInstanceEventWindowRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "ForceDelete", query: "ForceDelete", xml: "ForceDelete", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InstanceEventWindowId", query: "InstanceEventWindowId", xml: "InstanceEventWindowId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteInstanceEventWindowRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_INSTANCE_EVENT_WINDOW_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.force_delete,
            2 => &self.instance_event_window_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.force_delete,
            2 => &mut self.instance_event_window_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteInstanceEventWindowRequest);

#[derive(Clone, Default)]
pub struct DeleteInstanceEventWindowResult {
    pub instance_event_window_state: Option<InstanceEventWindowStateChange>,
}
/// Descriptor of [`DeleteInstanceEventWindowResult`].
pub static DELETE_INSTANCE_EVENT_WINDOW_RESULT: StructDesc = StructDesc { name: "DeleteInstanceEventWindowResult", members: &[
    Member { name: "InstanceEventWindowState", query: "InstanceEventWindowState", xml: "instanceEventWindowState", required: false, sensitive: false, kind: Kind::Struct(&INSTANCE_EVENT_WINDOW_STATE_CHANGE) },
] };
impl Structure for DeleteInstanceEventWindowResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_INSTANCE_EVENT_WINDOW_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.instance_event_window_state,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.instance_event_window_state,
            _ => no_member(index),
        }
    }
}
structure!(DeleteInstanceEventWindowResult);

#[derive(Clone, Default)]
pub struct DeleteInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
}
/// Descriptor of [`DeleteInternetGatewayRequest`].
pub static DELETE_INTERNET_GATEWAY_REQUEST: StructDesc = StructDesc { name: "DeleteInternetGatewayRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "InternetGatewayId", query: "InternetGatewayId", xml: "internetGatewayId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteInternetGatewayRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_INTERNET_GATEWAY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.internet_gateway_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.internet_gateway_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteInternetGatewayRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamExternalResourceVerificationTokenRequest {
    pub dry_run: Option<bool>,
    pub ipam_external_resource_verification_token_id: Option<String>,
}
/// Descriptor of [`DeleteIpamExternalResourceVerificationTokenRequest`].
pub static DELETE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_REQUEST: StructDesc = StructDesc { name: "DeleteIpamExternalResourceVerificationTokenRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamExternalResourceVerificationTokenId", query: "IpamExternalResourceVerificationTokenId", xml: "IpamExternalResourceVerificationTokenId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteIpamExternalResourceVerificationTokenRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_external_resource_verification_token_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_external_resource_verification_token_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamExternalResourceVerificationTokenRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamExternalResourceVerificationTokenResult {
    pub ipam_external_resource_verification_token: Option<IpamExternalResourceVerificationToken>,
}
/// Descriptor of [`DeleteIpamExternalResourceVerificationTokenResult`].
pub static DELETE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_RESULT: StructDesc = StructDesc { name: "DeleteIpamExternalResourceVerificationTokenResult", members: &[
    Member { name: "IpamExternalResourceVerificationToken", query: "IpamExternalResourceVerificationToken", xml: "ipamExternalResourceVerificationToken", required: false, sensitive: false, kind: Kind::Struct(&IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN) },
] };
impl Structure for DeleteIpamExternalResourceVerificationTokenResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN_RESULT }
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
structure!(DeleteIpamExternalResourceVerificationTokenResult);

#[derive(Clone, Default)]
pub struct DeleteIpamPolicyRequest {
    pub dry_run: Option<bool>,
    pub ipam_policy_id: Option<String>,
}
/// Descriptor of [`DeleteIpamPolicyRequest`].
pub static DELETE_IPAM_POLICY_REQUEST: StructDesc = StructDesc { name: "DeleteIpamPolicyRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPolicyId", query: "IpamPolicyId", xml: "IpamPolicyId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteIpamPolicyRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_POLICY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_policy_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_policy_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamPolicyRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamPolicyResult {
    pub ipam_policy: Option<IpamPolicy>,
}
/// Descriptor of [`DeleteIpamPolicyResult`].
pub static DELETE_IPAM_POLICY_RESULT: StructDesc = StructDesc { name: "DeleteIpamPolicyResult", members: &[
    Member { name: "IpamPolicy", query: "IpamPolicy", xml: "ipamPolicy", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POLICY) },
] };
impl Structure for DeleteIpamPolicyResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_POLICY_RESULT }
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
structure!(DeleteIpamPolicyResult);

#[derive(Clone, Default)]
pub struct DeleteIpamPoolRequest {
    pub dry_run: Option<bool>,
    pub ipam_pool_id: Option<String>,
    pub cascade: Option<bool>,
}
/// Descriptor of [`DeleteIpamPoolRequest`].
pub static DELETE_IPAM_POOL_REQUEST: StructDesc = StructDesc { name: "DeleteIpamPoolRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPoolId", query: "IpamPoolId", xml: "IpamPoolId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cascade", query: "Cascade", xml: "Cascade", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteIpamPoolRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_POOL_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_pool_id,
            2 => &self.cascade,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_pool_id,
            2 => &mut self.cascade,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamPoolRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamPoolResult {
    pub ipam_pool: Option<IpamPool>,
}
/// Descriptor of [`DeleteIpamPoolResult`].
pub static DELETE_IPAM_POOL_RESULT: StructDesc = StructDesc { name: "DeleteIpamPoolResult", members: &[
    Member { name: "IpamPool", query: "IpamPool", xml: "ipamPool", required: false, sensitive: false, kind: Kind::Struct(&IPAM_POOL) },
] };
impl Structure for DeleteIpamPoolResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_POOL_RESULT }
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
structure!(DeleteIpamPoolResult);

#[derive(Clone, Default)]
pub struct DeleteIpamPrefixListResolverRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_id: Option<String>,
}
/// Descriptor of [`DeleteIpamPrefixListResolverRequest`].
pub static DELETE_IPAM_PREFIX_LIST_RESOLVER_REQUEST: StructDesc = StructDesc { name: "DeleteIpamPrefixListResolverRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverId", query: "IpamPrefixListResolverId", xml: "IpamPrefixListResolverId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteIpamPrefixListResolverRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_PREFIX_LIST_RESOLVER_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamPrefixListResolverRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamPrefixListResolverResult {
    pub ipam_prefix_list_resolver: Option<IpamPrefixListResolver>,
}
/// Descriptor of [`DeleteIpamPrefixListResolverResult`].
pub static DELETE_IPAM_PREFIX_LIST_RESOLVER_RESULT: StructDesc = StructDesc { name: "DeleteIpamPrefixListResolverResult", members: &[
    Member { name: "IpamPrefixListResolver", query: "IpamPrefixListResolver", xml: "ipamPrefixListResolver", required: false, sensitive: false, kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER) },
] };
impl Structure for DeleteIpamPrefixListResolverResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_PREFIX_LIST_RESOLVER_RESULT }
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
structure!(DeleteIpamPrefixListResolverResult);

#[derive(Clone, Default)]
pub struct DeleteIpamPrefixListResolverTargetRequest {
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_target_id: Option<String>,
}
/// Descriptor of [`DeleteIpamPrefixListResolverTargetRequest`].
pub static DELETE_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST: StructDesc = StructDesc { name: "DeleteIpamPrefixListResolverTargetRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamPrefixListResolverTargetId", query: "IpamPrefixListResolverTargetId", xml: "IpamPrefixListResolverTargetId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteIpamPrefixListResolverTargetRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_PREFIX_LIST_RESOLVER_TARGET_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_prefix_list_resolver_target_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_prefix_list_resolver_target_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamPrefixListResolverTargetRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamPrefixListResolverTargetResult {
    pub ipam_prefix_list_resolver_target: Option<IpamPrefixListResolverTarget>,
}
/// Descriptor of [`DeleteIpamPrefixListResolverTargetResult`].
pub static DELETE_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT: StructDesc = StructDesc { name: "DeleteIpamPrefixListResolverTargetResult", members: &[
    Member { name: "IpamPrefixListResolverTarget", query: "IpamPrefixListResolverTarget", xml: "ipamPrefixListResolverTarget", required: false, sensitive: false, kind: Kind::Struct(&IPAM_PREFIX_LIST_RESOLVER_TARGET) },
] };
impl Structure for DeleteIpamPrefixListResolverTargetResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_PREFIX_LIST_RESOLVER_TARGET_RESULT }
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
structure!(DeleteIpamPrefixListResolverTargetResult);

#[derive(Clone, Default)]
pub struct DeleteIpamRequest {
    pub dry_run: Option<bool>,
    pub ipam_id: Option<String>,
    pub cascade: Option<bool>,
}
/// Descriptor of [`DeleteIpamRequest`].
pub static DELETE_IPAM_REQUEST: StructDesc = StructDesc { name: "DeleteIpamRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamId", query: "IpamId", xml: "IpamId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "Cascade", query: "Cascade", xml: "Cascade", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteIpamRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_id,
            2 => &self.cascade,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_id,
            2 => &mut self.cascade,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamResourceDiscoveryRequest {
    pub dry_run: Option<bool>,
    pub ipam_resource_discovery_id: Option<String>,
}
/// Descriptor of [`DeleteIpamResourceDiscoveryRequest`].
pub static DELETE_IPAM_RESOURCE_DISCOVERY_REQUEST: StructDesc = StructDesc { name: "DeleteIpamResourceDiscoveryRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamResourceDiscoveryId", query: "IpamResourceDiscoveryId", xml: "IpamResourceDiscoveryId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteIpamResourceDiscoveryRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_RESOURCE_DISCOVERY_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_resource_discovery_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_resource_discovery_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamResourceDiscoveryRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamResourceDiscoveryResult {
    pub ipam_resource_discovery: Option<IpamResourceDiscovery>,
}
/// Descriptor of [`DeleteIpamResourceDiscoveryResult`].
pub static DELETE_IPAM_RESOURCE_DISCOVERY_RESULT: StructDesc = StructDesc { name: "DeleteIpamResourceDiscoveryResult", members: &[
    Member { name: "IpamResourceDiscovery", query: "IpamResourceDiscovery", xml: "ipamResourceDiscovery", required: false, sensitive: false, kind: Kind::Struct(&IPAM_RESOURCE_DISCOVERY) },
] };
impl Structure for DeleteIpamResourceDiscoveryResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_RESOURCE_DISCOVERY_RESULT }
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
structure!(DeleteIpamResourceDiscoveryResult);

#[derive(Clone, Default)]
pub struct DeleteIpamResult {
    pub ipam: Option<Ipam>,
}
/// Descriptor of [`DeleteIpamResult`].
pub static DELETE_IPAM_RESULT: StructDesc = StructDesc { name: "DeleteIpamResult", members: &[
    Member { name: "Ipam", query: "Ipam", xml: "ipam", required: false, sensitive: false, kind: Kind::Struct(&IPAM) },
] };
impl Structure for DeleteIpamResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_RESULT }
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
structure!(DeleteIpamResult);

#[derive(Clone, Default)]
pub struct DeleteIpamScopeRequest {
    pub dry_run: Option<bool>,
    pub ipam_scope_id: Option<String>,
}
/// Descriptor of [`DeleteIpamScopeRequest`].
pub static DELETE_IPAM_SCOPE_REQUEST: StructDesc = StructDesc { name: "DeleteIpamScopeRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "IpamScopeId", query: "IpamScopeId", xml: "IpamScopeId", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteIpamScopeRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_SCOPE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.ipam_scope_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.ipam_scope_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteIpamScopeRequest);

#[derive(Clone, Default)]
pub struct DeleteIpamScopeResult {
    pub ipam_scope: Option<IpamScope>,
}
/// Descriptor of [`DeleteIpamScopeResult`].
pub static DELETE_IPAM_SCOPE_RESULT: StructDesc = StructDesc { name: "DeleteIpamScopeResult", members: &[
    Member { name: "IpamScope", query: "IpamScope", xml: "ipamScope", required: false, sensitive: false, kind: Kind::Struct(&IPAM_SCOPE) },
] };
impl Structure for DeleteIpamScopeResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_IPAM_SCOPE_RESULT }
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
structure!(DeleteIpamScopeResult);

#[derive(Clone, Default)]
pub struct DeleteKeyPairRequest {
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteKeyPairRequest`].
pub static DELETE_KEY_PAIR_REQUEST: StructDesc = StructDesc { name: "DeleteKeyPairRequest", members: &[
    Member { name: "KeyName", query: "KeyName", xml: "KeyName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KeyPairId", query: "KeyPairId", xml: "KeyPairId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "dryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteKeyPairRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_KEY_PAIR_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key_name,
            1 => &self.key_pair_id,
            2 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key_name,
            1 => &mut self.key_pair_id,
            2 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteKeyPairRequest);

#[derive(Clone, Default)]
pub struct DeleteKeyPairResult {
    pub r#return: Option<bool>,
    pub key_pair_id: Option<String>,
}
/// Descriptor of [`DeleteKeyPairResult`].
pub static DELETE_KEY_PAIR_RESULT: StructDesc = StructDesc { name: "DeleteKeyPairResult", members: &[
    Member { name: "Return", query: "Return", xml: "return", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KeyPairId", query: "KeyPairId", xml: "keyPairId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteKeyPairResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_KEY_PAIR_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.r#return,
            1 => &self.key_pair_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.r#return,
            1 => &mut self.key_pair_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteKeyPairResult);

#[derive(Clone, Default)]
pub struct DeleteLaunchTemplateRequest {
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
}
/// Descriptor of [`DeleteLaunchTemplateRequest`].
pub static DELETE_LAUNCH_TEMPLATE_REQUEST: StructDesc = StructDesc { name: "DeleteLaunchTemplateRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteLaunchTemplateRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LAUNCH_TEMPLATE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.launch_template_id,
            2 => &self.launch_template_name,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.launch_template_id,
            2 => &mut self.launch_template_name,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLaunchTemplateRequest);

#[derive(Clone, Default)]
pub struct DeleteLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
}
/// Descriptor of [`DeleteLaunchTemplateResult`].
pub static DELETE_LAUNCH_TEMPLATE_RESULT: StructDesc = StructDesc { name: "DeleteLaunchTemplateResult", members: &[
    Member { name: "LaunchTemplate", query: "LaunchTemplate", xml: "launchTemplate", required: false, sensitive: false, kind: Kind::Struct(&LAUNCH_TEMPLATE) },
] };
impl Structure for DeleteLaunchTemplateResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LAUNCH_TEMPLATE_RESULT }
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
structure!(DeleteLaunchTemplateResult);

#[derive(Clone, Default)]
pub struct DeleteLaunchTemplateVersionsRequest {
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub versions: Vec<String>,
}
/// Descriptor of [`DeleteLaunchTemplateVersionsRequest`].
pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST: StructDesc = StructDesc { name: "DeleteLaunchTemplateVersionsRequest", members: &[
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "LaunchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "LaunchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Versions", query: "LaunchTemplateVersion", xml: "LaunchTemplateVersion", required: true, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Str }) },
] };
impl Structure for DeleteLaunchTemplateVersionsRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.dry_run,
            1 => &self.launch_template_id,
            2 => &self.launch_template_name,
            3 => &self.versions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.dry_run,
            1 => &mut self.launch_template_id,
            2 => &mut self.launch_template_name,
            3 => &mut self.versions,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLaunchTemplateVersionsRequest);

#[derive(Clone, Default)]
pub struct DeleteLaunchTemplateVersionsResponseErrorItem {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_number: Option<i64>,
    pub response_error: Option<ResponseError>,
}
/// Descriptor of [`DeleteLaunchTemplateVersionsResponseErrorItem`].
pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM: StructDesc = StructDesc { name: "DeleteLaunchTemplateVersionsResponseErrorItem", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "launchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "launchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VersionNumber", query: "VersionNumber", xml: "versionNumber", required: false, sensitive: false, kind: I64 },
    Member { name: "ResponseError", query: "ResponseError", xml: "responseError", required: false, sensitive: false, kind: Kind::Struct(&RESPONSE_ERROR) },
] };
impl Structure for DeleteLaunchTemplateVersionsResponseErrorItem {
    fn desc(&self) -> &'static StructDesc { &DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version_number,
            3 => &self.response_error,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version_number,
            3 => &mut self.response_error,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLaunchTemplateVersionsResponseErrorItem);

#[derive(Clone, Default)]
pub struct DeleteLaunchTemplateVersionsResponseSuccessItem {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_number: Option<i64>,
}
/// Descriptor of [`DeleteLaunchTemplateVersionsResponseSuccessItem`].
pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM: StructDesc = StructDesc { name: "DeleteLaunchTemplateVersionsResponseSuccessItem", members: &[
    Member { name: "LaunchTemplateId", query: "LaunchTemplateId", xml: "launchTemplateId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LaunchTemplateName", query: "LaunchTemplateName", xml: "launchTemplateName", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "VersionNumber", query: "VersionNumber", xml: "versionNumber", required: false, sensitive: false, kind: I64 },
] };
impl Structure for DeleteLaunchTemplateVersionsResponseSuccessItem {
    fn desc(&self) -> &'static StructDesc { &DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.launch_template_id,
            1 => &self.launch_template_name,
            2 => &self.version_number,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.launch_template_id,
            1 => &mut self.launch_template_name,
            2 => &mut self.version_number,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLaunchTemplateVersionsResponseSuccessItem);

#[derive(Clone, Default)]
pub struct DeleteLaunchTemplateVersionsResult {
    pub successfully_deleted_launch_template_versions: Vec<DeleteLaunchTemplateVersionsResponseSuccessItem>,
    pub unsuccessfully_deleted_launch_template_versions: Vec<DeleteLaunchTemplateVersionsResponseErrorItem>,
}
/// Descriptor of [`DeleteLaunchTemplateVersionsResult`].
pub static DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT: StructDesc = StructDesc { name: "DeleteLaunchTemplateVersionsResult", members: &[
    Member { name: "SuccessfullyDeletedLaunchTemplateVersions", query: "SuccessfullyDeletedLaunchTemplateVersionSet", xml: "successfullyDeletedLaunchTemplateVersionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM) }) },
    Member { name: "UnsuccessfullyDeletedLaunchTemplateVersions", query: "UnsuccessfullyDeletedLaunchTemplateVersionSet", xml: "unsuccessfullyDeletedLaunchTemplateVersionSet", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "item", kind: Kind::Struct(&DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM) }) },
] };
impl Structure for DeleteLaunchTemplateVersionsResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.successfully_deleted_launch_template_versions,
            1 => &self.unsuccessfully_deleted_launch_template_versions,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.successfully_deleted_launch_template_versions,
            1 => &mut self.unsuccessfully_deleted_launch_template_versions,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLaunchTemplateVersionsResult);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub local_gateway_route_table_id: Option<String>,
    pub dry_run: Option<bool>,
    pub destination_prefix_list_id: Option<String>,
}
/// Descriptor of [`DeleteLocalGatewayRouteRequest`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_REQUEST: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteRequest", members: &[
    Member { name: "DestinationCidrBlock", query: "DestinationCidrBlock", xml: "DestinationCidrBlock", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "DestinationPrefixListId", query: "DestinationPrefixListId", xml: "DestinationPrefixListId", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for DeleteLocalGatewayRouteRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.destination_cidr_block,
            1 => &self.local_gateway_route_table_id,
            2 => &self.dry_run,
            3 => &self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.destination_cidr_block,
            1 => &mut self.local_gateway_route_table_id,
            2 => &mut self.dry_run,
            3 => &mut self.destination_prefix_list_id,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLocalGatewayRouteRequest);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteResult {
    pub route: Option<LocalGatewayRoute>,
}
/// Descriptor of [`DeleteLocalGatewayRouteResult`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_RESULT: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteResult", members: &[
    Member { name: "Route", query: "Route", xml: "route", required: false, sensitive: false, kind: Kind::Struct(&LOCAL_GATEWAY_ROUTE) },
] };
impl Structure for DeleteLocalGatewayRouteResult {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_RESULT }
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
structure!(DeleteLocalGatewayRouteResult);

#[derive(Clone, Default)]
pub struct DeleteLocalGatewayRouteTableRequest {
    pub local_gateway_route_table_id: Option<String>,
    pub dry_run: Option<bool>,
}
/// Descriptor of [`DeleteLocalGatewayRouteTableRequest`].
pub static DELETE_LOCAL_GATEWAY_ROUTE_TABLE_REQUEST: StructDesc = StructDesc { name: "DeleteLocalGatewayRouteTableRequest", members: &[
    Member { name: "LocalGatewayRouteTableId", query: "LocalGatewayRouteTableId", xml: "LocalGatewayRouteTableId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "DryRun", query: "DryRun", xml: "DryRun", required: false, sensitive: false, kind: Kind::Bool },
] };
impl Structure for DeleteLocalGatewayRouteTableRequest {
    fn desc(&self) -> &'static StructDesc { &DELETE_LOCAL_GATEWAY_ROUTE_TABLE_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.local_gateway_route_table_id,
            1 => &self.dry_run,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.local_gateway_route_table_id,
            1 => &mut self.dry_run,
            _ => no_member(index),
        }
    }
}
structure!(DeleteLocalGatewayRouteTableRequest);
