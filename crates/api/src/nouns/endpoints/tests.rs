use cumulet_aws_model::ec2::*;
use cumulet_model::network::{RouteTable, Subnet, Vpc};

use super::*;
use crate::context::Context;
use crate::testing::{context, filter};

fn vpc(context: &Context) -> Vpc {
    context.state().vpcs.in_world(&context.world).next().unwrap().clone()
}

fn gateway(context: &Context) -> CreateVpcEndpointRequest {
    let table: RouteTable = context.state().route_tables.in_world(&context.world).next().unwrap().clone();
    CreateVpcEndpointRequest {
        vpc_id: Some(table.vpc_id.to_string()),
        service_name: Some("com.amazonaws.us-east-1.ec2".into()),
        route_table_ids: vec![table.id.to_string()],
        ..Default::default()
    }
}

fn interface(context: &Context) -> CreateVpcEndpointRequest {
    let subnet: Subnet = context.state().subnets.in_world(&context.world).next().unwrap().clone();
    CreateVpcEndpointRequest {
        vpc_endpoint_type: Some("Interface".into()),
        vpc_id: Some(subnet.vpc_id.to_string()),
        service_name: Some("com.amazonaws.us-east-1.sts".into()),
        subnet_ids: vec![subnet.id.to_string()],
        ..Default::default()
    }
}

async fn delete(context: &Context, ids: &[&str]) -> Vec<UnsuccessfulItem> {
    let input = DeleteVpcEndpointsRequest {
        vpc_endpoint_ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        dry_run: None,
    };
    delete_vpc_endpoints(context.clone(), input).await.unwrap().unsuccessful
}

#[tokio::test]
async fn a_gateway_endpoint_is_a_route_for_the_services_list() {
    let context = context().await;
    let routes = |context: &Context| {
        context.state().route_tables.in_world(&context.world).next().unwrap().routes.len()
    };
    let before = routes(&context);
    let made = create_vpc_endpoint(context.clone(), gateway(&context)).await.unwrap().vpc_endpoint.unwrap();
    assert_eq!(routes(&context), before + 1);
    assert_eq!(made.route_table_ids.len(), 1);
    let again = create_vpc_endpoint(context.clone(), gateway(&context)).await.unwrap_err();
    assert_eq!(again.code, "RouteAlreadyExists");
    let id = made.vpc_endpoint_id.unwrap();
    let input = ModifyVpcEndpointRequest {
        vpc_endpoint_id: Some(id.clone()),
        add_subnet_ids: vec!["subnet-12345678".into()],
        ..Default::default()
    };
    assert_eq!(modify_vpc_endpoint(context.clone(), input).await.unwrap_err().code, "InvalidParameter");
    let failed = delete(&context, &[&id, "vpce-00000000"]).await;
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].error.as_ref().unwrap().code.as_deref(), Some("InvalidVpcEndpointId.NotFound"));
    assert_eq!(routes(&context), before);
}

#[tokio::test]
async fn an_interface_endpoint_has_interfaces_groups_and_names() {
    let context = context().await;
    let made = create_vpc_endpoint(context.clone(), interface(&context)).await.unwrap().vpc_endpoint.unwrap();
    let id = made.vpc_endpoint_id.clone().unwrap();
    assert_eq!(
        (made.network_interface_ids.len(), made.groups[0].group_name.as_deref()),
        (1, Some("default"))
    );
    let names: Vec<String> = made.dns_entries.into_iter().filter_map(|entry| entry.dns_name).collect();
    assert!(
        names[0].starts_with(&id) && names[0].ends_with(".sts.us-east-1.vpce.amazonaws.com"),
        "{names:?}"
    );
    let own = names[0].strip_suffix(".sts.us-east-1.vpce.amazonaws.com").unwrap();
    let zone = context.state().subnets.in_world(&context.world).next().unwrap().zone.clone();
    assert_eq!(
        names[1..],
        [format!("{own}-{zone}.sts.us-east-1.vpce.amazonaws.com"), "sts.us-east-1.amazonaws.com".into()]
    );
    let second = create_vpc_endpoint(context.clone(), interface(&context)).await.unwrap_err();
    assert_eq!(second.code, "InvalidParameter");
    let input = ModifyVpcEndpointRequest {
        vpc_endpoint_id: Some(id.clone()),
        remove_security_group_ids: vec![made.groups[0].group_id.clone().unwrap()],
        ..Default::default()
    };
    assert_eq!(modify_vpc_endpoint(context.clone(), input).await.unwrap_err().code, "InvalidParameter");
    // The interface moves to the address that is asked for.
    let subnet = context.state().subnets.in_world(&context.world).next().unwrap().clone();
    let ip = subnet.cidr.hosts().nth(99).unwrap();
    let input = ModifyVpcEndpointRequest {
        vpc_endpoint_id: Some(id.clone()),
        subnet_configurations: vec![SubnetConfiguration {
            subnet_id: Some(subnet.id.to_string()),
            ipv4: Some(ip.to_string()),
            ipv6: None,
        }],
        ..Default::default()
    };
    modify_vpc_endpoint(context.clone(), input).await.unwrap();
    let enis: Vec<_> =
        context.state().enis.in_world(&context.world).map(|eni| eni.private_ips.clone()).collect();
    assert_eq!(enis, [vec![ip]]);
    for (name, value, count) in [("vpc-endpoint-type", "Interface", 1), ("service-name", "*.ec2", 0)] {
        let input = DescribeVpcEndpointsRequest { filters: vec![filter(name, value)], ..Default::default() };
        assert_eq!(
            describe_vpc_endpoints(context.clone(), input).await.unwrap().vpc_endpoints.len(),
            count,
            "{name}"
        );
    }
    assert!(delete(&context, &[&id]).await.is_empty());
    assert!(context.state().enis.is_empty());
}

#[tokio::test]
async fn refused_endpoints_change_nothing() {
    let context = context().await;
    let code = |change: fn(&mut CreateVpcEndpointRequest)| {
        let mut input = interface(&context);
        change(&mut input);
        let context = context.clone();
        async move { create_vpc_endpoint(context, input).await.unwrap_err().code }
    };
    assert_eq!(
        code(|i| i.service_name = Some("com.amazonaws.us-east-1.s3".into())).await,
        "InvalidServiceName"
    );
    assert_eq!(
        code(|i| i.vpc_endpoint_type = Some("GatewayLoadBalancer".into())).await,
        "UnsupportedOperation"
    );
    assert_eq!(code(|i| i.ip_address_type = Some("dualstack".into())).await, "UnsupportedOperation");
    assert_eq!(code(|i| i.policy_document = Some("{".into())).await, "InvalidPolicyDocument");
    assert_eq!(code(|i| i.subnet_ids.push("subnet-00000000".into())).await, "InvalidSubnetID.NotFound");
    assert_eq!(code(|i| i.subnet_ids.push(i.subnet_ids[0].clone())).await, "DuplicateSubnetsInSameZone");
    let mut vpc = vpc(&context);
    vpc.dns_hostnames = false;
    context
        .transact(|txn| {
            txn.put(vpc);
            Ok(())
        })
        .await
        .unwrap();
    assert_eq!(code(|_| {}).await, "InvalidParameter");
    assert!(context.state().endpoints.is_empty() && context.state().enis.is_empty());
    let services = describe_vpc_endpoint_services(context.clone(), Default::default()).await.unwrap();
    assert_eq!(services.service_names, ["com.amazonaws.us-east-1.ec2", "com.amazonaws.us-east-1.sts"]);
}
