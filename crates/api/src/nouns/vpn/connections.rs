//! VPN connections and their tunnels.

use std::net::Ipv4Addr;

use cumulet_aws_model::ec2::{
    self, CreateVpnConnectionRequest, CreateVpnConnectionResult, CreateVpnConnectionRouteRequest,
    DeleteVpnConnectionRequest, DeleteVpnConnectionRouteRequest, DescribeVpnConnectionsRequest,
    DescribeVpnConnectionsResult, GetActiveVpnTunnelStatusRequest, GetActiveVpnTunnelStatusResult,
    GetVpnTunnelReplacementStatusRequest, GetVpnTunnelReplacementStatusResult, MaintenanceDetails,
    ModifyVpnConnectionOptionsRequest, ModifyVpnConnectionOptionsResult, ModifyVpnConnectionRequest,
    ModifyVpnConnectionResult, ModifyVpnTunnelCertificateRequest, ModifyVpnTunnelCertificateResult,
    ModifyVpnTunnelOptionsRequest, ModifyVpnTunnelOptionsResult, ReplaceVpnTunnelRequest,
    ReplaceVpnTunnelResult, VgwTelemetry, VpnConnectionOptions, VpnConnectionOptionsSpecification,
    VpnStaticRoute,
};
use cumulet_control::db::State;
use cumulet_control::vpn::{self, Modification, NewConnection};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{CustomerGateway, VpnConnection};
use cumulet_model::{Tags, VpnConnectionId};
use cumulet_node_api::TunnelStatus;
use ipnet::Ipv4Net;

use super::gateways::{required, state};
use super::{configuration, options};
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::{ApiError, ids, tagspec, time};

/// A connection with what the node says of its tunnels.
pub struct View<'a> {
    pub state: &'a State,
    pub vpn: &'a VpnConnection,
    pub tunnels: Vec<TunnelStatus>,
}

impl<'a> View<'a> {
    fn new(context: &Context, state: &'a State, vpn: &'a VpnConnection) -> Self {
        let status = context.cloud.node.status();
        let tunnels = status.borrow().vpn_connections.get(&vpn.id).map_or_else(Vec::new, |all| all.to_vec());
        Self { state, vpn, tunnels }
    }

    pub fn customer(&self) -> Option<&'a CustomerGateway> {
        self.state.get(&self.vpn.world, &self.vpn.customer_gateway_id)
    }

    /// The document from which a router can be configured.
    fn configuration(&self) -> Option<String> {
        self.customer().map(|customer| configuration::xml(self.vpn, customer))
    }

    fn telemetry(&self) -> Vec<VgwTelemetry> {
        let of = |place: usize, outside: Ipv4Addr| {
            let seen = self.tunnels.get(place);
            let up = seen.is_some_and(|seen| seen.up);
            VgwTelemetry {
                accepted_route_count: i32::try_from(if up { self.vpn.routes.len() } else { 0 }).ok(),
                last_status_change: seen.map(|seen| time::wire(seen.since)),
                outside_ip_address: Some(outside.to_string()),
                status: Some(if up { "UP" } else { "DOWN" }.into()),
                status_message: Some(seen.map_or_else(String::new, |seen| seen.message.clone())),
                certificate_arn: None,
            }
        };
        self.vpn.tunnels.iter().enumerate().map(|(place, tunnel)| of(place, tunnel.outside_ip)).collect()
    }

    fn wire(&self) -> ec2::VpnConnection {
        let vpn = self.vpn;
        let live = vpn.delete_time.is_none();
        let route = |net: &Ipv4Net| VpnStaticRoute {
            destination_cidr_block: Some(net.to_string()),
            source: Some("Static".into()),
            state: Some(state(vpn.delete_time).into()),
        };
        ec2::VpnConnection {
            category: Some("VPN".into()),
            gateway_association_state: live.then(|| "associated".into()),
            options: live.then(|| VpnConnectionOptions {
                enable_acceleration: Some(false),
                static_routes_only: Some(true),
                // Local is the router's side in EC2's words.
                local_ipv4_network_cidr: Some(vpn.remote_cidr.to_string()),
                remote_ipv4_network_cidr: Some(vpn.local_cidr.to_string()),
                outside_ip_address_type: Some("PublicIpv4".into()),
                tunnel_inside_ip_version: Some("ipv4".into()),
                tunnel_options: vpn.tunnels.iter().map(options::wire).collect(),
                tunnel_bandwidth: Some("standard".into()),
                ..Default::default()
            }),
            routes: vpn.routes.iter().map(route).collect(),
            tags: tagspec::wire(&vpn.tags),
            vgw_telemetry: if live { self.telemetry() } else { Vec::new() },
            vpn_connection_id: Some(vpn.id.to_string()),
            state: Some(state(vpn.delete_time).into()),
            customer_gateway_configuration: self.configuration().filter(|_| live),
            r#type: Some("ipsec.1".into()),
            customer_gateway_id: Some(vpn.customer_gateway_id.to_string()),
            vpn_gateway_id: Some(vpn.vpn_gateway_id.to_string()),
            ..Default::default()
        }
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "bgp-asn",
        "customer-gateway-configuration",
        "customer-gateway-id",
        "option.static-routes-only",
        "route.destination-cidr-block",
        "state",
        "transit-gateway-id",
        "type",
        "vpn-connection-id",
        "vpn-gateway-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let vpn = self.vpn;
        match filter {
            "bgp-asn" => self.customer().into_iter().for_each(|gateway| emit(&gateway.bgp_asn.to_string())),
            "customer-gateway-configuration" => self.configuration().into_iter().for_each(|text| emit(&text)),
            "customer-gateway-id" => emit(vpn.customer_gateway_id.as_str()),
            "option.static-routes-only" => emit("true"),
            "route.destination-cidr-block" => vpn.routes.iter().for_each(|net| emit(&net.to_string())),
            "state" => emit(state(vpn.delete_time)),
            "type" => emit("ipsec.1"),
            "vpn-connection-id" => emit(vpn.id.as_str()),
            "vpn-gateway-id" => emit(vpn.vpn_gateway_id.as_str()),
            // No connection here ends at a transit gateway.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.vpn.tags)
    }
}

fn cidr(name: &str, text: &str) -> Result<Ipv4Net, ApiError> {
    let net: Result<Ipv4Net, _> = text.parse();
    net.map(|net| net.trunc()).map_err(|_| {
        ApiError::invalid_value(format!(
            "Value ({text}) for parameter {name} is invalid. This is not a valid CIDR block."
        ))
    })
}

fn no_secrets(storage: Option<&str>) -> Result<(), ApiError> {
    match storage {
        None | Some("Standard") => Ok(()),
        Some("SecretsManager") => Err(ApiError::unsupported(
            "This server has no Secrets Manager for pre-shared keys; use Standard.",
        )),
        Some(other) => Err(ApiError::invalid_value(format!(
            "Value ({other}) for parameter PreSharedKeyStorage is invalid."
        ))),
    }
}

/// Checks the options of a new connection that have one possible value here.
fn check_options(options: &VpnConnectionOptionsSpecification) -> Result<(), ApiError> {
    let refused = [
        (
            options.enable_acceleration == Some(true),
            "Accelerated VPN connections need AWS Global Accelerator.",
        ),
        (
            options.tunnel_inside_ip_version.as_deref() == Some("ipv6"),
            "VPN tunnels of this server carry IPv4.",
        ),
        (
            options.local_ipv6_network_cidr.is_some() || options.remote_ipv6_network_cidr.is_some(),
            "VPN tunnels of this server carry IPv4.",
        ),
        (
            options.outside_ip_address_type.as_deref().is_some_and(|kind| kind != "PublicIpv4")
                || options.transport_transit_gateway_attachment_id.is_some(),
            "VPN tunnels of this server run over public IPv4 addresses.",
        ),
        (
            options.tunnel_bandwidth.as_deref() == Some("large"),
            "VPN tunnels of this server have standard bandwidth.",
        ),
        (
            options.static_routes_only != Some(true),
            "This server has no BGP for VPN connections, static routes only: set StaticRoutesOnly to true and use \
             CreateVpnConnectionRoute.",
        ),
    ];
    refused.iter().find(|(is, _)| *is).map_or(Ok(()), |(_, why)| Err(ApiError::unsupported(*why)))
}

fn one(context: &Context, id: &VpnConnectionId) -> Option<ec2::VpnConnection> {
    let state = context.state();
    let vpn = state.get::<VpnConnection>(&context.world, id)?;
    Some(View::new(context, &state, vpn).wire())
}

/// CreateVpnConnection: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html>
pub async fn create_vpn_connection(
    context: Context,
    input: CreateVpnConnectionRequest,
) -> Result<CreateVpnConnectionResult, ApiError> {
    if input.r#type.as_deref() != Some("ipsec.1") {
        return Err(ApiError::invalid_value(
            "Value for parameter type is invalid. The VPN type must be ipsec.1.",
        ));
    }
    if input.transit_gateway_id.is_some() || input.vpn_concentrator_id.is_some() {
        return Err(ApiError::unsupported(
            "This server has no transit gateways and VPN concentrators; use a virtual private gateway.",
        ));
    }
    let gateway = input.vpn_gateway_id.as_ref().ok_or_else(|| ApiError::missing("VpnGatewayId"))?;
    no_secrets(input.pre_shared_key_storage.as_deref())?;
    let options = input.options.clone().unwrap_or_default();
    check_options(&options)?;
    let net = |name, text: &Option<String>| cidr(name, text.as_deref().unwrap_or("0.0.0.0/0"));
    let new = NewConnection {
        customer_gateway_id: required(Noun::CustomerGateway, input.customer_gateway_id.as_ref())?,
        vpn_gateway_id: ids::parse(Noun::VpnGateway, gateway)?,
        tunnels: options.tunnel_options.iter().map(options::create).collect::<Result<Vec<_>, _>>()?,
        remote_cidr: net("LocalIpv4NetworkCidr", &options.local_ipv4_network_cidr)?,
        local_cidr: net("RemoteIpv4NetworkCidr", &options.remote_ipv4_network_cidr)?,
        tags: tagspec::for_type(&input.tag_specifications, "vpn-connection", &["vpn-connection"])?,
    };
    let pool = context.cloud.settings.public_cidr;
    let id = context.transact(|txn| vpn::create_connection(txn, &context.world, pool, new)).await?;
    Ok(CreateVpnConnectionResult { vpn_connection: one(&context, &id) })
}

/// ModifyVpnConnection: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnConnection.html>
pub async fn modify_vpn_connection(
    context: Context,
    input: ModifyVpnConnectionRequest,
) -> Result<ModifyVpnConnectionResult, ApiError> {
    let id = required(Noun::VpnConnection, input.vpn_connection_id.as_ref())?;
    if input.transit_gateway_id.is_some() {
        return Err(ApiError::unsupported(
            "This server has no transit gateways; use a virtual private gateway.",
        ));
    }
    if input.customer_gateway_id.is_none() && input.vpn_gateway_id.is_none() {
        return Err(ApiError::missing("CustomerGatewayId or VpnGatewayId"));
    }
    let customer = input.customer_gateway_id.as_deref().map(|id| ids::parse(Noun::CustomerGateway, id));
    let gateway = input.vpn_gateway_id.as_deref().map(|id| ids::parse(Noun::VpnGateway, id));
    let change = Modification {
        customer_gateway_id: customer.transpose()?,
        vpn_gateway_id: gateway.transpose()?,
        ..Default::default()
    };
    context.transact(|txn| vpn::modify_connection(txn, &context.world, &id, change)).await?;
    Ok(ModifyVpnConnectionResult { vpn_connection: one(&context, &id) })
}

/// ModifyVpnConnectionOptions:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnConnectionOptions.html>
pub async fn modify_vpn_connection_options(
    context: Context,
    input: ModifyVpnConnectionOptionsRequest,
) -> Result<ModifyVpnConnectionOptionsResult, ApiError> {
    let id = required(Noun::VpnConnection, input.vpn_connection_id.as_ref())?;
    check_options(&VpnConnectionOptionsSpecification {
        local_ipv6_network_cidr: input.local_ipv6_network_cidr.clone(),
        remote_ipv6_network_cidr: input.remote_ipv6_network_cidr.clone(),
        tunnel_bandwidth: input.tunnel_bandwidth.clone(),
        static_routes_only: Some(true),
        ..Default::default()
    })?;
    let net = |name, text: &Option<String>| text.as_deref().map(|text| cidr(name, text)).transpose();
    let change = Modification {
        remote_cidr: net("LocalIpv4NetworkCidr", &input.local_ipv4_network_cidr)?,
        local_cidr: net("RemoteIpv4NetworkCidr", &input.remote_ipv4_network_cidr)?,
        ..Default::default()
    };
    context.transact(|txn| vpn::modify_connection(txn, &context.world, &id, change)).await?;
    Ok(ModifyVpnConnectionOptionsResult { vpn_connection: one(&context, &id) })
}

fn outside(text: Option<&String>) -> Result<Ipv4Addr, ApiError> {
    let text = text.ok_or_else(|| ApiError::missing("VpnTunnelOutsideIpAddress"))?;
    text.parse().map_err(|_| {
        ApiError::invalid_value(format!("Value ({text}) for parameter VpnTunnelOutsideIpAddress is invalid."))
    })
}

/// ModifyVpnTunnelOptions: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnTunnelOptions.html>
pub async fn modify_vpn_tunnel_options(
    context: Context,
    input: ModifyVpnTunnelOptionsRequest,
) -> Result<ModifyVpnTunnelOptionsResult, ApiError> {
    let id = required(Noun::VpnConnection, input.vpn_connection_id.as_ref())?;
    no_secrets(input.pre_shared_key_storage.as_deref())?;
    if input.skip_tunnel_replacement == Some(true) {
        return Err(ApiError::unsupported("Tunnel endpoints of this server have no maintenance to control."));
    }
    let outside = outside(input.vpn_tunnel_outside_ip_address.as_ref())?;
    let asked =
        options::modify(input.tunnel_options.as_ref().ok_or_else(|| ApiError::missing("TunnelOptions"))?)?;
    context.transact(|txn| vpn::modify_tunnel(txn, &context.world, &id, outside, &asked)).await?;
    Ok(ModifyVpnTunnelOptionsResult { vpn_connection: one(&context, &id) })
}

/// Checks that a call names a tunnel that is there.
fn check_tunnel(
    context: &Context,
    id: Option<&String>,
    address: Option<&String>,
) -> Result<(VpnConnection, Ipv4Addr), ApiError> {
    let id: VpnConnectionId = required(Noun::VpnConnection, id)?;
    let outside = outside(address)?;
    let state = context.state();
    let vpn = state.get::<VpnConnection>(&context.world, &id).filter(|vpn| vpn.delete_time.is_none());
    let vpn = vpn.ok_or_else(|| Error::not_found(Noun::VpnConnection, &id))?;
    if !vpn.tunnels.iter().any(|tunnel| tunnel.outside_ip == outside) {
        return Err(ApiError::invalid_value(format!("The VPN connection {id} has no tunnel {outside}.")));
    }
    Ok((vpn.clone(), outside))
}

/// GetActiveVpnTunnelStatus:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetActiveVpnTunnelStatus.html>
pub async fn get_active_vpn_tunnel_status(
    context: Context,
    input: GetActiveVpnTunnelStatusRequest,
) -> Result<GetActiveVpnTunnelStatusResult, ApiError> {
    let (id, address) = (input.vpn_connection_id.as_ref(), input.vpn_tunnel_outside_ip_address.as_ref());
    let (vpn, outside) = check_tunnel(&context, id, address)?;
    let state = context.state();
    let seen = View::new(&context, &state, &vpn).tunnels;
    let place = vpn.tunnels.iter().position(|tunnel| tunnel.outside_ip == outside);
    let status = options::active(place.and_then(|place| seen.get(place)));
    Ok(GetActiveVpnTunnelStatusResult { active_vpn_tunnel_status: Some(status) })
}

/// ModifyVpnTunnelCertificate:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnTunnelCertificate.html>
pub async fn modify_vpn_tunnel_certificate(
    context: Context,
    input: ModifyVpnTunnelCertificateRequest,
) -> Result<ModifyVpnTunnelCertificateResult, ApiError> {
    check_tunnel(&context, input.vpn_connection_id.as_ref(), input.vpn_tunnel_outside_ip_address.as_ref())?;
    Err(ApiError::unsupported(
        "This server has no Certificate Manager; VPN tunnels authenticate by pre-shared keys.",
    ))
}

/// ReplaceVpnTunnel: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceVpnTunnel.html>
pub async fn replace_vpn_tunnel(
    context: Context,
    input: ReplaceVpnTunnelRequest,
) -> Result<ReplaceVpnTunnelResult, ApiError> {
    check_tunnel(&context, input.vpn_connection_id.as_ref(), input.vpn_tunnel_outside_ip_address.as_ref())?;
    Err(ApiError::unsupported(
        "Tunnel endpoints of this server have no pending maintenance and nothing to be replaced by.",
    ))
}

/// GetVpnTunnelReplacementStatus:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnTunnelReplacementStatus.html>
pub async fn get_vpn_tunnel_replacement_status(
    context: Context,
    input: GetVpnTunnelReplacementStatusRequest,
) -> Result<GetVpnTunnelReplacementStatusResult, ApiError> {
    let (id, address) = (input.vpn_connection_id.as_ref(), input.vpn_tunnel_outside_ip_address.as_ref());
    let (vpn, outside) = check_tunnel(&context, id, address)?;
    Ok(GetVpnTunnelReplacementStatusResult {
        vpn_connection_id: Some(vpn.id.to_string()),
        customer_gateway_id: Some(vpn.customer_gateway_id.to_string()),
        vpn_gateway_id: Some(vpn.vpn_gateway_id.to_string()),
        vpn_tunnel_outside_ip_address: Some(outside.to_string()),
        maintenance_details: Some(MaintenanceDetails::default()),
        ..Default::default()
    })
}

/// DeleteVpnConnection: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConnection.html>
pub async fn delete_vpn_connection(
    context: Context,
    input: DeleteVpnConnectionRequest,
) -> Result<(), ApiError> {
    let id = required(Noun::VpnConnection, input.vpn_connection_id.as_ref())?;
    context.transact(|txn| vpn::delete_connection(txn, &context.world, &id, context.now)).await
}

/// CreateVpnConnectionRoute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnectionRoute.html>
pub async fn create_vpn_connection_route(
    context: Context,
    input: CreateVpnConnectionRouteRequest,
) -> Result<(), ApiError> {
    let id = required(Noun::VpnConnection, input.vpn_connection_id.as_ref())?;
    let net = cidr("DestinationCidrBlock", input.destination_cidr_block.as_deref().unwrap_or_default())?;
    context.transact(|txn| vpn::add_route(txn, &context.world, &id, net)).await
}

/// DeleteVpnConnectionRoute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConnectionRoute.html>
pub async fn delete_vpn_connection_route(
    context: Context,
    input: DeleteVpnConnectionRouteRequest,
) -> Result<(), ApiError> {
    let id = required(Noun::VpnConnection, input.vpn_connection_id.as_ref())?;
    let net = cidr("DestinationCidrBlock", input.destination_cidr_block.as_deref().unwrap_or_default())?;
    context.transact(|txn| vpn::remove_route(txn, &context.world, &id, net)).await
}

/// DescribeVpnConnections: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConnections.html>
pub async fn describe_vpn_connections(
    context: Context,
    input: DescribeVpnConnectionsRequest,
) -> Result<DescribeVpnConnectionsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<VpnConnectionId> = ids::parse_all(Noun::VpnConnection, &input.vpn_connection_ids)?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let there = |id: &VpnConnectionId| state.get::<VpnConnection>(&context.world, id).is_some();
    ids::all_found(Noun::VpnConnection, &wanted, there)?;
    let views = state
        .vpn_connections
        .in_world(&context.world)
        .filter(|vpn| wanted.is_empty() || wanted.contains(&vpn.id))
        .map(|vpn| View::new(&context, &state, vpn))
        .filter(|view| filters.matches(view));
    Ok(DescribeVpnConnectionsResult { vpn_connections: views.map(|view| view.wire()).collect() })
}
