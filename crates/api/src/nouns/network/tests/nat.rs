use cumulet_aws_model::ec2::{
    AssignPrivateNatGatewayAddressRequest, AssociateNatGatewayAddressRequest, CreateNatGatewayRequest,
    CreateRouteRequest, DeleteNatGatewayRequest, DescribeNatGatewaysRequest,
    DisassociateNatGatewayAddressRequest, InstanceNetworkInterfaceSpecification, NatGateway as Shown,
    RunInstancesRequest, UnassignPrivateNatGatewayAddressRequest,
};
use cumulet_control::images::Bundle;
use cumulet_control::nat_gateways;
use cumulet_model::network::{Address, EniManager, NatGateway};

use super::*;

/// An Elastic IP address that stands for nothing.
async fn allocate(context: &Context, last: u8) -> Address {
    let address = Address {
        v: 1,
        world: context.world.clone(),
        id: new_id(),
        public_ip: [100, 64, 1, last].into(),
        ..stored(context, serde_json::json!({"id": "eipalloc-00000000", "public_ip": "100.64.1.1"}))
    };
    put(context, address.clone()).await;
    address
}

fn public(subnet: &Subnet, address: &Address) -> CreateNatGatewayRequest {
    CreateNatGatewayRequest {
        subnet_id: Some(subnet.id.to_string()),
        allocation_id: Some(address.id.to_string()),
        tag_specifications: tagged("natgateway"),
        ..Default::default()
    }
}

async fn find(context: &Context, name: &str, value: &str) -> Vec<Shown> {
    let input = DescribeNatGatewaysRequest { filter: vec![filter(name, value)], ..Default::default() };
    describe_nat_gateways(context.clone(), input).await.unwrap().nat_gateways
}

#[tokio::test]
async fn a_public_gateway_has_an_interface_with_elastic_addresses() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let subnet = subnets_of(&context, &vpc).remove(0);
    let (first, second) = (allocate(&context, 1).await, allocate(&context, 2).await);
    let input = CreateNatGatewayRequest {
        secondary_allocation_ids: vec![second.id.to_string()],
        client_token: Some("t".into()),
        ..public(&subnet, &first)
    };
    let made = create_nat_gateway(context.clone(), input).await.unwrap();
    assert_eq!(made.client_token.as_deref(), Some("t"));
    let made = made.nat_gateway.unwrap();
    let id = made.nat_gateway_id.clone().unwrap();
    assert_eq!(
        (made.state.as_deref(), made.connectivity_type.as_deref()),
        (Some("available"), Some("public"))
    );
    let addresses = &made.nat_gateway_addresses;
    assert_eq!(addresses.len(), 2);
    assert_eq!((addresses[0].is_primary, addresses[1].is_primary), (Some(true), Some(false)));
    assert_eq!(addresses[0].public_ip.as_deref(), Some("100.64.1.1"));
    let state = context.state();
    let record = state.get::<NatGateway>(&context.world, &id).unwrap();
    let eni = state.get::<Eni>(&context.world, &record.eni_id).unwrap();
    assert_eq!(eni.managed_by, Some(EniManager::NatGateway(record.id.clone())));
    assert!(!eni.source_dest_check && eni.groups.is_empty());
    // What the node is told: both private addresses with their public ones.
    let told = cumulet_control::spec::public_ips(&state, eni);
    assert_eq!(told.iter().map(|(_, ip)| *ip).collect::<Vec<_>>(), [first.public_ip, second.public_ip]);
    for (name, value) in [
        ("nat-gateway-id", id.as_str()),
        ("state", "available"),
        ("subnet-id", subnet.id.as_str()),
        ("vpc-id", vpc.id.as_str()),
        ("tag:team", "a"),
    ] {
        assert_eq!(find(&context, name, value).await.len(), 1, "{name}");
    }
    // A route to it is alive as long as it is; afterwards it is shown for an hour, and its addresses are free.
    let table = state.route_tables.in_world(&context.world).next().unwrap().id.to_string();
    let input = CreateRouteRequest {
        route_table_id: Some(table.clone()),
        nat_gateway_id: Some(id.clone()),
        destination_cidr_block: Some("10.0.0.0/8".into()),
        ..Default::default()
    };
    create_route(context.clone(), input.clone()).await.unwrap();
    let over_ipv6 = CreateRouteRequest {
        destination_cidr_block: None,
        destination_ipv6_cidr_block: Some("::/0".into()),
        ..input.clone()
    };
    assert_eq!(refused!(context, create_route(context.clone(), over_ipv6.clone())), "InvalidParameterValue");
    let nat64 = CreateRouteRequest { destination_ipv6_cidr_block: Some("64:ff9b::/96".into()), ..over_ipv6 };
    create_route(context.clone(), nat64).await.unwrap();
    let delete = || {
        let input = DeleteNatGatewayRequest { nat_gateway_id: Some(id.clone()), dry_run: None };
        delete_nat_gateway(context.clone(), input)
    };
    delete().await.unwrap();
    assert_eq!(refused!(context, delete()), "NatGatewayNotFound");
    let shown = find(&context, "state", "deleted").await;
    assert!(shown[0].delete_time.is_some());
    let state = context.state();
    assert!(state.get::<Eni>(&context.world, &eni.id).is_none());
    assert!(state.addresses.in_world(&context.world).all(|address| address.association.is_none()));
    let input = DescribeRouteTablesRequest {
        filters: vec![filter("route.nat-gateway-id", &id), filter("route.state", "blackhole")],
        ..Default::default()
    };
    assert_eq!(describe_route_tables(context.clone(), input).await.unwrap().route_tables.len(), 1);
    let other = CreateRouteRequest {
        route_table_id: Some(table),
        nat_gateway_id: Some(id.clone()),
        destination_cidr_block: Some("11.0.0.0/8".into()),
        ..Default::default()
    };
    assert_eq!(refused!(context, create_route(context.clone(), other)), "InvalidNatGatewayID.NotFound");
    let record = state.get::<NatGateway>(&context.world, &id).unwrap();
    let later = |hours| context.now.checked_add(jiff::SignedDuration::from_mins(hours)).unwrap();
    assert!(!nat_gateways::forgettable(record, later(59)) && nat_gateways::forgettable(record, later(61)));
}

#[tokio::test]
async fn what_is_no_public_gateway_is_refused() {
    let context = context().await;
    let subnet = subnets_of(&context, &default_vpc(&context)).remove(0);
    let (_, lonely) = make_vpc(&context, "10.0.0.0/16").await;
    let address = allocate(&context, 1).await;
    type Change = fn(&mut CreateNatGatewayRequest);
    let wrong: [(&str, Change); 14] = [
        ("MissingParameter", |r| r.allocation_id = None),
        ("MissingParameter", |r| r.subnet_id = None),
        ("InvalidSubnetID.NotFound", |r| r.subnet_id = Some("subnet-00000000".into())),
        ("InvalidAllocationID.NotFound", |r| r.allocation_id = Some("eipalloc-00000000".into())),
        ("Resource.AlreadyAssociated", |r| r.secondary_allocation_ids.extend(r.allocation_id.clone())),
        ("InvalidParameterCombination", |r| r.secondary_private_ip_address_count = Some(1)),
        ("InvalidParameterCombination", |r| r.secondary_private_ip_addresses.push("172.31.0.9".into())),
        ("InvalidParameterCombination", |r| r.connectivity_type = Some("private".into())),
        ("InvalidParameterValue", |r| r.connectivity_type = Some("secret".into())),
        ("InvalidParameterValue", |r| r.private_ip_address = Some("10.0.0.9".into())),
        ("InvalidParameterValue", |r| r.private_ip_address = Some("nonsense".into())),
        ("UnsupportedOperation", |r| r.availability_mode = Some("regional".into())),
        ("InvalidParameterCombination", |r| r.vpc_id = Some("vpc-00000000".into())),
        ("PrivateIpAddressLimitExceeded", |r| {
            r.secondary_allocation_ids = vec!["eipalloc-00000000".into(); 8];
        }),
    ];
    for (code, change) in wrong {
        let mut input = public(&subnet, &address);
        change(&mut input);
        assert_eq!(refused!(context, create_nat_gateway(context.clone(), input)), code);
    }
    let input = public(&lonely, &address);
    assert_eq!(refused!(context, create_nat_gateway(context.clone(), input)), "Gateway.NotAttached");
    let input = CreateNatGatewayRequest {
        connectivity_type: Some("private".into()),
        allocation_id: None,
        secondary_private_ip_addresses: vec!["172.31.0.99".into()],
        secondary_private_ip_address_count: Some(1),
        ..public(&subnet, &address)
    };
    let both = create_nat_gateway(context.clone(), input);
    assert_eq!(refused!(context, both), "InvalidParameterCombination");
    let missing =
        DescribeNatGatewaysRequest { nat_gateway_ids: vec!["nat-00000000".into()], ..Default::default() };
    assert_eq!(refused!(context, describe_nat_gateways(context.clone(), missing)), "NatGatewayNotFound");
    let malformed =
        DescribeNatGatewaysRequest { nat_gateway_ids: vec!["nonsense".into()], ..Default::default() };
    assert_eq!(refused!(context, describe_nat_gateways(context.clone(), malformed)), "NatGatewayMalformed");
}

#[tokio::test]
async fn elastic_addresses_come_and_go() {
    let context = context().await;
    let subnet = subnets_of(&context, &default_vpc(&context)).remove(0);
    let (first, second) = (allocate(&context, 1).await, allocate(&context, 2).await);
    let made =
        create_nat_gateway(context.clone(), public(&subnet, &first)).await.unwrap().nat_gateway.unwrap();
    let id = made.nat_gateway_id.unwrap();
    let associate = |address: &Address, ip: Option<&str>| {
        let input = AssociateNatGatewayAddressRequest {
            nat_gateway_id: Some(id.clone()),
            allocation_ids: vec![address.id.to_string()],
            private_ip_addresses: ip.map(str::to_owned).into_iter().collect(),
            ..Default::default()
        };
        associate_nat_gateway_address(context.clone(), input)
    };
    assert_eq!(refused!(context, associate(&first, None)), "Resource.AlreadyAssociated");
    let wanted = subnet.cidr.hosts().nth(99).unwrap().to_string();
    let answer = associate(&second, Some(&wanted)).await.unwrap().nat_gateway_addresses;
    assert_eq!((answer.len(), answer[0].status.as_deref()), (1, Some("associating")));
    assert_eq!(answer[0].private_ip.as_ref(), Some(&wanted));
    let disassociate = |association: Option<String>, seconds: Option<i32>| {
        let input = DisassociateNatGatewayAddressRequest {
            nat_gateway_id: Some(id.clone()),
            association_ids: association.into_iter().collect(),
            max_drain_duration_seconds: seconds,
            dry_run: None,
        };
        disassociate_nat_gateway_address(context.clone(), input)
    };
    let primary = made.nat_gateway_addresses[0].association_id.clone();
    let secondary = answer[0].association_id.clone();
    assert_eq!(refused!(context, disassociate(primary, None)), "InvalidParameterValue");
    assert_eq!(refused!(context, disassociate(None, None)), "MissingParameter");
    assert_eq!(refused!(context, disassociate(secondary.clone(), Some(4001))), "InvalidParameterValue");
    let unknown = Some("eipassoc-00000000".to_owned());
    assert_eq!(refused!(context, disassociate(unknown, None)), "InvalidAssociationID.NotFound");
    let lost = disassociate(secondary, Some(60)).await.unwrap().nat_gateway_addresses;
    assert_eq!(lost[0].public_ip, Some(second.public_ip.to_string()));
    let state = context.state();
    assert!(state.get::<Address>(&context.world, &second.id).unwrap().association.is_none());
    let record = state.get::<NatGateway>(&context.world, &id).unwrap();
    let eni = state.get::<Eni>(&context.world, &record.eni_id).unwrap();
    assert_eq!((record.addresses.len(), eni.private_ips.len()), (1, 1));
    let input = AssignPrivateNatGatewayAddressRequest {
        nat_gateway_id: Some(id.clone()),
        private_ip_address_count: Some(1),
        ..Default::default()
    };
    let assign = assign_private_nat_gateway_address(context.clone(), input);
    assert_eq!(refused!(context, assign), "InvalidParameterValue");
}

#[tokio::test]
async fn a_private_gateway_has_private_addresses() {
    let context = context().await;
    let (_, subnet) = make_vpc(&context, "10.0.0.0/16").await;
    let input = CreateNatGatewayRequest {
        subnet_id: Some(subnet.id.to_string()),
        connectivity_type: Some("private".into()),
        private_ip_address: Some("10.0.0.10".into()),
        secondary_private_ip_address_count: Some(2),
        ..Default::default()
    };
    let made = create_nat_gateway(context.clone(), input).await.unwrap().nat_gateway.unwrap();
    let id = made.nat_gateway_id.unwrap();
    assert_eq!(made.nat_gateway_addresses.len(), 3);
    assert_eq!(made.nat_gateway_addresses[0].private_ip.as_deref(), Some("10.0.0.10"));
    assert!(made.nat_gateway_addresses[0].public_ip.is_none());
    let assign = |ips: &[&str], count: Option<i32>| {
        let input = AssignPrivateNatGatewayAddressRequest {
            nat_gateway_id: Some(id.clone()),
            private_ip_addresses: ips.iter().map(|ip| (*ip).to_owned()).collect(),
            private_ip_address_count: count,
            dry_run: None,
        };
        assign_private_nat_gateway_address(context.clone(), input)
    };
    assert_eq!(refused!(context, assign(&[], None)), "MissingParameter");
    assert_eq!(refused!(context, assign(&["10.0.0.20"], Some(1))), "InvalidParameterCombination");
    assert_eq!(refused!(context, assign(&["10.0.0.10"], None)), "InvalidIPAddress.InUse");
    assert_eq!(refused!(context, assign(&[], Some(6))), "PrivateIpAddressLimitExceeded");
    let new = assign(&["10.0.0.20"], None).await.unwrap().nat_gateway_addresses;
    assert_eq!((new.len(), new[0].status.as_deref()), (1, Some("assigning")));
    let unassign = |ip: &str| {
        let input = UnassignPrivateNatGatewayAddressRequest {
            nat_gateway_id: Some(id.clone()),
            private_ip_addresses: vec![ip.into()],
            ..Default::default()
        };
        unassign_private_nat_gateway_address(context.clone(), input)
    };
    assert_eq!(refused!(context, unassign("10.0.0.10")), "InvalidParameterValue");
    assert_eq!(refused!(context, unassign("10.0.0.99")), "InvalidParameterValue");
    unassign("10.0.0.20").await.unwrap();
    assert_eq!(find(&context, "nat-gateway-id", &id).await[0].nat_gateway_addresses.len(), 3);
    assert!(!context.state().subnet_ips.contains_key(&(subnet.id.clone(), [10, 0, 0, 20].into())));
}

#[tokio::test]
async fn no_instance_gets_a_gateways_interface() {
    let context = context().await;
    let bundle = Bundle {
        id: "0123456789abcdef".into(),
        name: "cumulet-test".into(),
        description: "An image for tests".into(),
        architecture: "x86_64".into(),
        cmdline: "console=ttyS0".into(),
        kernel: true,
        size_bytes: 1 << 30,
        created: Time::UNIX_EPOCH,
    };
    context.cloud.offer_bundles(vec![bundle]).await.unwrap();
    let subnet = subnets_of(&context, &default_vpc(&context)).remove(0);
    let input = CreateNatGatewayRequest {
        subnet_id: Some(subnet.id.to_string()),
        connectivity_type: Some("private".into()),
        ..Default::default()
    };
    let made = create_nat_gateway(context.clone(), input).await.unwrap().nat_gateway.unwrap();
    let eni = made.nat_gateway_addresses[0].network_interface_id.clone();
    let run = RunInstancesRequest {
        image_id: Some(context.state().images.all().next().unwrap().id.to_string()),
        instance_type: Some("t3.micro".into()),
        network_interfaces: vec![InstanceNetworkInterfaceSpecification {
            device_index: Some(0),
            network_interface_id: eni,
            ..Default::default()
        }],
        ..Default::default()
    };
    let taken = crate::nouns::instances::run_instances(context.clone(), run);
    assert_eq!(refused!(context, taken), "InvalidNetworkInterface.InUse");
}
