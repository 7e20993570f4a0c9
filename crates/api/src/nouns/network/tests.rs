use cumulet_aws_model::ec2::{
    DescribeDhcpOptionsRequest, DescribeInternetGatewaysRequest, DescribeNetworkAclsRequest,
    DescribeNetworkInterfacesRequest, DescribeRouteTablesRequest, DescribeSubnetsRequest,
    DescribeVpcAttributeRequest, DescribeVpcsRequest,
};
use cumulet_control::world::new_id;
use cumulet_control::{network_acls, route_tables};
use cumulet_model::network::{Eni, EniAttachment, Subnet, Vpc};
use cumulet_model::{Tags, Time};

use super::*;
use crate::testing::{context, filter};

mod acls;
mod gateways;
mod nat;
mod peering;
mod routes;

/// The code of a call's error, which must have changed nothing.
macro_rules! refused {
    ($context:expr, $call:expr) => {{
        let before = $context.state();
        let error = $call.await.unwrap_err();
        assert!(std::sync::Arc::ptr_eq(&before, &$context.state()), "{error} changed something");
        error.code
    }};
}
use refused;

/// The default VPC.
fn default_vpc(context: &Context) -> Vpc {
    context.state().vpcs.in_world(&context.world).find(|vpc| vpc.is_default).unwrap().clone()
}

/// Subnets of a VPC.
fn subnets_of(context: &Context, vpc: &Vpc) -> Vec<Subnet> {
    let state = context.state();
    state.subnets.in_world(&context.world).filter(|subnet| subnet.vpc_id == vpc.id).cloned().collect()
}

/// Makes a VPC with one subnet, the first /24 of its range.
async fn make_vpc(context: &Context, cidr: &str) -> (Vpc, Subnet) {
    let like = default_vpc(context);
    let net: ipnet::Ipv4Net = cidr.parse().unwrap();
    let vpc = Vpc { id: new_id(), cidrs: vec![(new_id(), net)], is_default: false, ..like.clone() };
    let subnet = Subnet {
        id: new_id(),
        vpc_id: vpc.id.clone(),
        cidr: ipnet::Ipv4Net::new(net.network(), 24).unwrap(),
        is_default: false,
        ..subnets_of(context, &like).remove(0)
    };
    let made = (vpc.clone(), subnet.clone());
    context
        .transact(|txn| {
            txn.put(vpc.clone());
            txn.put(subnet.clone());
            route_tables::make(txn, &vpc, true, Tags::new());
            network_acls::make_default(txn, &vpc);
            network_acls::adopt_subnet(txn, &subnet);
            Ok(())
        })
        .await
        .unwrap();
    made
}

/// Writes a record.
async fn put<R: Record>(context: &Context, record: R)
where
    State: HasTable<R>,
{
    context
        .transact(|txn| {
            txn.put(record);
            Ok(())
        })
        .await
        .unwrap();
}

/// A record from what of its stored form has no default.
fn stored<R: Record>(context: &Context, mut fields: serde_json::Value) -> R {
    fields["world"] = serde_json::to_value(&context.world).unwrap();
    serde_json::from_value(fields).unwrap()
}

/// Tags for a kind of resource.
fn tagged(kind: &str) -> Vec<cumulet_aws_model::ec2::TagSpecification> {
    vec![cumulet_aws_model::ec2::TagSpecification {
        resource_type: Some(kind.into()),
        tags: vec![cumulet_aws_model::ec2::Tag { key: Some("team".into()), value: Some("a".into()) }],
    }]
}

/// Puts an interface with a public address into the first subnet.
async fn interface(context: &Context) -> Eni {
    let state = context.state();
    let subnet = state.subnets.in_world(&context.world).next().unwrap();
    let group = state.security_groups.in_world(&context.world).next().unwrap();
    let eni = Eni {
        v: 1,
        world: context.world.clone(),
        id: new_id(),
        vpc_id: subnet.vpc_id.clone(),
        subnet_id: subnet.id.clone(),
        zone: subnet.zone.clone(),
        mac: [2, 0, 0, 0, 0, 1],
        private_ips: subnet.cidr.hosts().skip(9).take(2).collect(),
        public_ip: Some("100.64.0.9".parse().unwrap()),
        auto_public_ip: true,
        ipv6: Vec::new(),
        primary_ipv6: false,
        prefixes: Vec::new(),
        ipv6_prefixes: Vec::new(),
        managed_by: None,
        groups: vec![group.id.clone()],
        description: String::new(),
        source_dest_check: true,
        attachment: Some(EniAttachment {
            account: None,
            id: new_id(),
            instance_id: new_id(),
            device_index: 0,
            attach_time: Time::UNIX_EPOCH,
            delete_on_termination: true,
            status: Default::default(),
        }),
        create_time: Time::UNIX_EPOCH,
        tags: Tags::new(),
    };
    let put = eni.clone();
    context
        .transact(|txn| {
            txn.put(put);
            Ok(())
        })
        .await
        .unwrap();
    eni
}

#[tokio::test]
async fn the_default_vpc_is_described() {
    let context = context().await;
    let all = describe_vpcs(context.clone(), DescribeVpcsRequest::default()).await.unwrap().vpcs;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].cidr_block.as_deref(), Some("172.31.0.0/16"));
    for (name, value, count) in
        [("isDefault", "true", 1), ("cidr", "172.31.*", 1), ("is-default", "false", 0)]
    {
        let input = DescribeVpcsRequest { filters: vec![filter(name, value)], ..Default::default() };
        assert_eq!(describe_vpcs(context.clone(), input).await.unwrap().vpcs.len(), count, "{name}");
    }
    let input = DescribeVpcsRequest { vpc_ids: vec!["vpc-00000000".into()], ..Default::default() };
    let error = describe_vpcs(context.clone(), input).await.unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("InvalidVpcID.NotFound", "The vpc ID 'vpc-00000000' does not exist")
    );
    let input = DescribeVpcAttributeRequest {
        attribute: Some("enableDnsHostnames".into()),
        vpc_id: all[0].vpc_id.clone(),
        dry_run: None,
    };
    let attribute = describe_vpc_attribute(context, input).await.unwrap();
    assert_eq!(attribute.enable_dns_hostnames.and_then(|value| value.value), Some(true));
    assert!(attribute.enable_dns_support.is_none());
}

#[tokio::test]
async fn subnets_count_their_free_addresses() {
    let context = context().await;
    let eni = interface(&context).await;
    let input = DescribeSubnetsRequest { subnet_ids: vec![eni.subnet_id.to_string()], ..Default::default() };
    let subnet = describe_subnets(context.clone(), input).await.unwrap().subnets.remove(0);
    assert_eq!(subnet.available_ip_address_count, Some(4091 - 2));
    assert_eq!(
        subnet.subnet_arn,
        Some(format!("arn:aws:ec2:us-east-1:123456789012:subnet/{}", eni.subnet_id))
    );
    let count = |name: &'static str, value: &str| {
        let input = DescribeSubnetsRequest { filters: vec![filter(name, value)], ..Default::default() };
        let context = context.clone();
        async move { describe_subnets(context, input).await.unwrap().subnets.len() }
    };
    assert_eq!(count("available-ip-address-count", "4089").await, 1);
    assert_eq!(count("availability-zone", "us-east-1a").await, 1);
    assert_eq!(
        count("default-for-az", "true").await,
        context.state().subnets.in_world(&context.world).count()
    );
}

#[tokio::test]
async fn subnets_come_in_pages() {
    let context = context().await;
    let (mut seen, mut token) = (Vec::new(), None);
    loop {
        let input = DescribeSubnetsRequest { max_results: Some(5), next_token: token, ..Default::default() };
        let page = describe_subnets(context.clone(), input).await.unwrap();
        seen.extend(page.subnets.into_iter().filter_map(|subnet| subnet.subnet_id));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    let all: Vec<String> =
        context.state().subnets.in_world(&context.world).map(|s: &Subnet| s.id.to_string()).collect();
    assert_eq!(seen, all);
}

#[tokio::test]
async fn interfaces_are_found_by_their_addresses_and_instance() {
    let context = context().await;
    let eni = interface(&context).await;
    let attachment = eni.attachment.clone().unwrap();
    let wanted = [
        ("addresses.private-ip-address", eni.private_ips[1].to_string(), 1),
        ("private-ip-address", eni.private_ips[1].to_string(), 0),
        ("association.public-ip", "100.64.0.9".into(), 1),
        ("attachment.instance-id", attachment.instance_id.to_string(), 1),
        ("attachment.device-index", "1".into(), 0),
        ("group-name", "default".into(), 1),
        ("mac-address", "02:00:00:00:00:01".into(), 1),
        ("status", "available".into(), 0),
    ];
    for (name, value, count) in wanted {
        let input =
            DescribeNetworkInterfacesRequest { filters: vec![filter(name, &value)], ..Default::default() };
        let found = describe_network_interfaces(context.clone(), input).await.unwrap().network_interfaces;
        assert_eq!(found.len(), count, "{name}");
    }
}

#[tokio::test]
async fn routing_and_options_are_described() {
    let context = context().await;
    let vpc =
        context.state().vpcs.in_world(&context.world).map(|vpc: &Vpc| vpc.id.to_string()).next().unwrap();
    let input = DescribeRouteTablesRequest {
        filters: vec![filter("association.main", "true")],
        ..Default::default()
    };
    let table = describe_route_tables(context.clone(), input).await.unwrap().route_tables.remove(0);
    assert_eq!(table.vpc_id.as_ref(), Some(&vpc));
    assert!(table.routes.iter().all(|route| route.state.as_deref() == Some("active")));
    assert_eq!(table.routes[0].gateway_id.as_deref(), Some("local"));
    let input = DescribeInternetGatewaysRequest {
        filters: vec![filter("attachment.vpc-id", &vpc)],
        ..Default::default()
    };
    assert_eq!(describe_internet_gateways(context.clone(), input).await.unwrap().internet_gateways.len(), 1);
    let input = DescribeNetworkAclsRequest { filters: vec![filter("default", "true")], ..Default::default() };
    assert_eq!(describe_network_acls(context.clone(), input).await.unwrap().network_acls[0].entries.len(), 4);
    let input = DescribeDhcpOptionsRequest {
        filters: vec![filter("value", "AmazonProvidedDNS")],
        ..Default::default()
    };
    assert_eq!(describe_dhcp_options(context, input).await.unwrap().dhcp_options.len(), 1);
}
