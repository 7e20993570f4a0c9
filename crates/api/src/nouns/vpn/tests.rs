use cumulet_aws_model::ec2::*;

use super::*;
use crate::context::Context;
use crate::testing::{context, filter};

/// A connection between a router and an attached gateway.
async fn connection(context: &Context) -> VpnConnection {
    let input = CreateCustomerGatewayRequest { ip_address: Some("203.0.113.7".into()), ..Default::default() };
    let customer = create_customer_gateway(context.clone(), input).await.unwrap().customer_gateway.unwrap();
    let gateway = create_vpn_gateway(context.clone(), Default::default()).await.unwrap().vpn_gateway.unwrap();
    let vpc = context.state().vpcs.in_world(&context.world).next().unwrap().id.to_string();
    let input = AttachVpnGatewayRequest {
        vpc_id: Some(vpc),
        vpn_gateway_id: gateway.vpn_gateway_id.clone(),
        dry_run: None,
    };
    attach_vpn_gateway(context.clone(), input).await.unwrap();
    let input = wanted(customer.customer_gateway_id, gateway.vpn_gateway_id);
    create_vpn_connection(context.clone(), input).await.unwrap().vpn_connection.unwrap()
}

fn wanted(customer: Option<String>, gateway: Option<String>) -> CreateVpnConnectionRequest {
    CreateVpnConnectionRequest {
        customer_gateway_id: customer,
        vpn_gateway_id: gateway,
        r#type: Some("ipsec.1".into()),
        options: Some(VpnConnectionOptionsSpecification {
            static_routes_only: Some(true),
            tunnel_options: vec![VpnTunnelOptionsSpecification {
                pre_shared_key: Some("a_key.of_mine".into()),
                ..Default::default()
            }],
            ..Default::default()
        }),
        ..Default::default()
    }
}

#[tokio::test]
async fn a_connection_has_two_tunnels_and_documents_for_the_router() {
    let context = context().await;
    let made = connection(&context).await;
    let tunnels = made.options.unwrap().tunnel_options;
    assert_eq!((tunnels.len(), tunnels[0].pre_shared_key.as_deref()), (2, Some("a_key.of_mine")));
    assert_ne!(tunnels[0].outside_ip_address, tunnels[1].outside_ip_address);
    assert_ne!(tunnels[0].tunnel_inside_cidr, tunnels[1].tunnel_inside_cidr);
    let text = made.customer_gateway_configuration.unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let all = |name: &str| {
        document
            .descendants()
            .filter(|node| node.has_tag_name(name))
            .filter_map(|node| node.text())
            .collect::<Vec<_>>()
    };
    assert_eq!(all("pre_shared_key")[0], "a_key.of_mine");
    assert_eq!(all("ip_address")[0], "203.0.113.7");
    assert_eq!(all("ip_address").len(), 8);
    assert_eq!(made.vgw_telemetry[0].status.as_deref(), Some("DOWN"));
    let devices = get_vpn_connection_device_types(context.clone(), Default::default()).await.unwrap();
    for device in devices.vpn_connection_device_types {
        let input = GetVpnConnectionDeviceSampleConfigurationRequest {
            vpn_connection_id: made.vpn_connection_id.clone(),
            vpn_connection_device_type_id: device.vpn_connection_device_type_id,
            ..Default::default()
        };
        let text = get_vpn_connection_device_sample_configuration(context.clone(), input).await.unwrap();
        let text = text.vpn_connection_device_sample_configuration.unwrap();
        for tunnel in &tunnels {
            assert!(text.contains(tunnel.pre_shared_key.as_deref().unwrap()));
            assert!(text.contains(tunnel.outside_ip_address.as_deref().unwrap()));
        }
        assert_eq!(text.matches('{').count(), text.matches('}').count());
    }
}

#[tokio::test]
async fn a_tunnel_that_nobody_has_called_is_pending_and_has_no_certificate() {
    let context = context().await;
    let made = connection(&context).await;
    let outside = made.options.unwrap().tunnel_options[1].outside_ip_address.clone();
    let input = |outside: Option<String>| GetActiveVpnTunnelStatusRequest {
        vpn_connection_id: made.vpn_connection_id.clone(),
        vpn_tunnel_outside_ip_address: outside,
        dry_run: None,
    };
    let status = get_active_vpn_tunnel_status(context.clone(), input(outside.clone())).await.unwrap();
    let status = status.active_vpn_tunnel_status.unwrap();
    assert_eq!((status.provisioning_status.as_deref(), status.ike_version), (Some("pending"), None));
    let other = get_active_vpn_tunnel_status(context.clone(), input(Some("192.0.2.9".into()))).await;
    assert_eq!(other.unwrap_err().code, "InvalidParameterValue");
    let certificate = ModifyVpnTunnelCertificateRequest {
        vpn_connection_id: made.vpn_connection_id.clone(),
        vpn_tunnel_outside_ip_address: outside,
        dry_run: None,
    };
    assert_eq!(
        modify_vpn_tunnel_certificate(context.clone(), certificate).await.unwrap_err().code,
        "UnsupportedOperation"
    );
}

#[tokio::test]
async fn routes_and_options_change() {
    let context = context().await;
    let made = connection(&context).await;
    let route = |net: &str| CreateVpnConnectionRouteRequest {
        destination_cidr_block: Some(net.into()),
        vpn_connection_id: made.vpn_connection_id.clone(),
    };
    create_vpn_connection_route(context.clone(), route("192.168.0.0/16")).await.unwrap();
    assert_eq!(
        create_vpn_connection_route(context.clone(), route("192.168")).await.unwrap_err().code,
        "InvalidParameterValue"
    );
    let find = |name: &'static str, value: &'static str| {
        let input =
            DescribeVpnConnectionsRequest { filters: vec![filter(name, value)], ..Default::default() };
        let context = context.clone();
        async move { describe_vpn_connections(context, input).await.unwrap().vpn_connections }
    };
    assert_eq!(find("route.destination-cidr-block", "192.168.0.0/16").await.len(), 1);
    assert_eq!(find("bgp-asn", "65000").await.len(), 1);
    assert_eq!(find("transit-gateway-id", "*").await.len(), 0);
    let gone = DeleteVpnConnectionRouteRequest {
        destination_cidr_block: Some("10.9.0.0/16".into()),
        vpn_connection_id: made.vpn_connection_id.clone(),
    };
    assert_eq!(
        delete_vpn_connection_route(context.clone(), gone).await.unwrap_err().code,
        "InvalidRoute.NotFound"
    );
    let tunnel = made.options.as_ref().unwrap().tunnel_options[1].clone();
    let input = |options| ModifyVpnTunnelOptionsRequest {
        vpn_connection_id: made.vpn_connection_id.clone(),
        vpn_tunnel_outside_ip_address: tunnel.outside_ip_address.clone(),
        tunnel_options: Some(options),
        ..Default::default()
    };
    let bad = ModifyVpnTunnelOptionsSpecification { dpd_timeout_seconds: Some(5), ..Default::default() };
    assert_eq!(
        modify_vpn_tunnel_options(context.clone(), input(bad)).await.unwrap_err().code,
        "InvalidParameterValue"
    );
    let good = ModifyVpnTunnelOptionsSpecification { dpd_timeout_seconds: Some(60), ..Default::default() };
    let after =
        modify_vpn_tunnel_options(context.clone(), input(good)).await.unwrap().vpn_connection.unwrap();
    let after = &after.options.unwrap().tunnel_options[1];
    assert_eq!(after.dpd_timeout_seconds, Some(60));
    assert_eq!(after.pre_shared_key, tunnel.pre_shared_key);
    let input = ModifyVpnConnectionOptionsRequest {
        vpn_connection_id: made.vpn_connection_id.clone(),
        local_ipv4_network_cidr: Some("192.168.0.0/16".into()),
        ..Default::default()
    };
    modify_vpn_connection_options(context.clone(), input).await.unwrap();
    let state = context.state();
    let vpn = state.vpn_connections.in_world(&context.world).next().unwrap();
    // The customer's side is the far one for the server.
    assert_eq!(
        (vpn.remote_cidr.to_string(), vpn.local_cidr.to_string()),
        ("192.168.0.0/16".into(), "0.0.0.0/0".into())
    );
}

#[tokio::test]
async fn what_is_in_use_stays_and_what_is_deleted_is_shown() {
    let context = context().await;
    let made = connection(&context).await;
    let customer =
        DeleteCustomerGatewayRequest { customer_gateway_id: made.customer_gateway_id.clone(), dry_run: None };
    let gateway = DeleteVpnGatewayRequest { vpn_gateway_id: made.vpn_gateway_id.clone(), dry_run: None };
    assert_eq!(
        delete_customer_gateway(context.clone(), customer.clone()).await.unwrap_err().code,
        "IncorrectState"
    );
    assert_eq!(
        delete_vpn_gateway(context.clone(), gateway.clone()).await.unwrap_err().code,
        "IncorrectState"
    );
    let delete =
        DeleteVpnConnectionRequest { vpn_connection_id: made.vpn_connection_id.clone(), dry_run: None };
    delete_vpn_connection(context.clone(), delete.clone()).await.unwrap();
    assert_eq!(
        delete_vpn_connection(context.clone(), delete).await.unwrap_err().code,
        "InvalidVpnConnectionID.NotFound"
    );
    let all = describe_vpn_connections(context.clone(), Default::default()).await.unwrap().vpn_connections;
    assert_eq!(all[0].state.as_deref(), Some("deleted"));
    assert!(context.state().public_ips.is_empty());
    let vpc = context.state().vpcs.in_world(&context.world).next().unwrap().id.to_string();
    let detach =
        DetachVpnGatewayRequest { vpc_id: Some(vpc), vpn_gateway_id: made.vpn_gateway_id, dry_run: None };
    detach_vpn_gateway(context.clone(), detach.clone()).await.unwrap();
    assert_eq!(
        detach_vpn_gateway(context.clone(), detach).await.unwrap_err().code,
        "InvalidVpnGatewayAttachment.NotFound"
    );
    delete_vpn_gateway(context.clone(), gateway).await.unwrap();
    delete_customer_gateway(context.clone(), customer).await.unwrap();
    let gateways = describe_vpn_gateways(context.clone(), Default::default()).await.unwrap().vpn_gateways;
    assert_eq!(gateways[0].state.as_deref(), Some("deleted"));
    // And forgotten after a while.
    let later = context.now + hours(2);
    context.transact(|txn| Ok(cumulet_control::vpn::forget(txn, later))).await.unwrap();
    assert!(context.state().vpn_gateways.is_empty() && context.state().vpn_connections.is_empty());
}

fn hours(hours: i64) -> jiff::SignedDuration {
    jiff::SignedDuration::from_hours(hours)
}

#[tokio::test]
async fn refused_calls_change_nothing() {
    let context = context().await;
    let made = connection(&context).await;
    let before = context.state();
    let code = |change: fn(&mut CreateVpnConnectionRequest)| {
        let mut input = wanted(made.customer_gateway_id.clone(), made.vpn_gateway_id.clone());
        change(&mut input);
        let context = context.clone();
        async move { create_vpn_connection(context, input).await.unwrap_err().code }
    };
    assert_eq!(code(|i| i.options = None).await, "UnsupportedOperation");
    assert_eq!(code(|i| i.transit_gateway_id = Some("tgw-1".into())).await, "UnsupportedOperation");
    assert_eq!(
        code(|i| i.pre_shared_key_storage = Some("SecretsManager".into())).await,
        "UnsupportedOperation"
    );
    assert_eq!(code(|i| i.r#type = Some("ipsec.2".into())).await, "InvalidParameterValue");
    assert_eq!(
        code(|i| i.customer_gateway_id = Some("cgw-00000000".into())).await,
        "InvalidCustomerGatewayID.NotFound"
    );
    assert_eq!(
        code(|i| i.options.as_mut().unwrap().enable_acceleration = Some(true)).await,
        "UnsupportedOperation"
    );
    let key = code(|i| i.options.as_mut().unwrap().tunnel_options[0].pre_shared_key = Some("0short".into()));
    assert_eq!(key.await, "InvalidParameterValue");
    let zero = CreateVpnGatewayRequest { amazon_side_asn: Some(65000 * 10), ..Default::default() };
    assert_eq!(create_vpn_gateway(context.clone(), zero).await.unwrap_err().code, "InvalidParameterValue");
    let input = CreateCustomerGatewayRequest { ip_address: Some("203.0.113.7".into()), ..Default::default() };
    let again = create_customer_gateway(context.clone(), input).await.unwrap().customer_gateway.unwrap();
    assert_eq!(again.customer_gateway_id, made.customer_gateway_id);
    let after = context.state();
    assert_eq!(before.vpn_connections.len(), after.vpn_connections.len());
    assert_eq!(before.public_ips, after.public_ips);
    assert_eq!(before.customer_gateways.len(), after.customer_gateways.len());
}
