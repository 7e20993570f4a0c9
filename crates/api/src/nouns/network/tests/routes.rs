use cumulet_aws_model::ec2::{
    AssociateRouteTableRequest, CreateRouteRequest, CreateRouteTableRequest, DeleteRouteRequest,
    DeleteRouteTableRequest, DisableVgwRoutePropagationRequest, DisassociateRouteTableRequest,
    EnableVgwRoutePropagationRequest, ReplaceRouteRequest, ReplaceRouteTableAssociationRequest, Route,
    RouteTable,
};
use cumulet_control::dependencies;
use cumulet_control::tokens::Token;
use cumulet_model::instance::Instance;
use cumulet_model::network::{
    AclEntry, EgressOnlyInternetGateway, InternetGateway, PrefixList, VpcEndpoint, VpnConnection, VpnGateway,
};

use cumulet_model::PrefixListId;
use serde_json::json;

use super::*;

async fn make_table(context: &Context, vpc: &Vpc) -> String {
    let input = CreateRouteTableRequest { vpc_id: Some(vpc.id.to_string()), ..Default::default() };
    create_route_table(context.clone(), input).await.unwrap().route_table.unwrap().route_table_id.unwrap()
}

async fn show(context: &Context, id: &str) -> RouteTable {
    let input = DescribeRouteTablesRequest { route_table_ids: vec![id.into()], ..Default::default() };
    describe_route_tables(context.clone(), input).await.unwrap().route_tables.remove(0)
}

async fn count(context: &Context, name: &str, value: &str) -> usize {
    let input = DescribeRouteTablesRequest { filters: vec![filter(name, value)], ..Default::default() };
    describe_route_tables(context.clone(), input).await.unwrap().route_tables.len()
}

async fn route_to(context: &Context, id: &str, cidr: &str) -> Route {
    let routes = show(context, id).await.routes;
    let is = |route: &Route| {
        [&route.destination_cidr_block, &route.destination_ipv6_cidr_block, &route.destination_prefix_list_id]
            .iter()
            .any(|text| text.as_deref() == Some(cidr))
    };
    routes.into_iter().find(is).unwrap()
}

fn route(table: &str, cidr: &str) -> CreateRouteRequest {
    let v6 = cidr.contains(':');
    CreateRouteRequest {
        route_table_id: Some(table.into()),
        destination_cidr_block: (!v6).then(|| cidr.into()),
        destination_ipv6_cidr_block: v6.then(|| cidr.into()),
        ..Default::default()
    }
}

fn gateway_of(context: &Context) -> InternetGateway {
    context.state().internet_gateways.in_world(&context.world).next().unwrap().clone()
}

fn vpn_gateway(context: &Context, vpc: &Vpc) -> VpnGateway {
    VpnGateway {
        v: 1,
        world: context.world.clone(),
        id: new_id(),
        vpc_id: Some(vpc.id.clone()),
        asn: 64512,
        zone: None,
        delete_time: None,
        tags: Tags::new(),
    }
}

#[tokio::test]
async fn a_table_is_made_once_with_the_vpcs_local_route() {
    let mut context = context().await;
    let vpc = default_vpc(&context);
    context.token =
        Some(Token { operation: "CreateRouteTable", token: "t".into(), parameters: String::new() });
    let make = || {
        let input = CreateRouteTableRequest {
            vpc_id: Some(vpc.id.to_string()),
            tag_specifications: tagged("route-table"),
            client_token: Some("t".into()),
            ..Default::default()
        };
        create_route_table(context.clone(), input)
    };
    let (first, second) = (make().await.unwrap(), make().await.unwrap());
    assert_eq!(first, second);
    let table = first.route_table.unwrap();
    assert_eq!((table.routes.len(), table.associations.len(), table.tags.len()), (1, 0, 1));
    assert_eq!(table.routes[0].gateway_id.as_deref(), Some("local"));
    assert_eq!(table.routes[0].origin.as_deref(), Some("CreateRouteTable"));
    assert_eq!(count(&context, "tag:team", "a").await, 1);
    let delete = |id: &str| {
        let input = DeleteRouteTableRequest { route_table_id: Some(id.into()), ..Default::default() };
        delete_route_table(context.clone(), input)
    };
    let main = {
        let state = context.state();
        state.route_tables.in_world(&context.world).find(|t| t.main.is_some()).unwrap().id.clone()
    };
    assert_eq!(refused!(context, delete(main.as_str())), "DependencyViolation");
    assert_eq!(refused!(context, delete("rtb-00000000")), "InvalidRouteTableID.NotFound");
    assert_eq!(refused!(context, delete("nonsense")), "InvalidRouteTableID.Malformed");
    delete(&table.route_table_id.unwrap()).await.unwrap();
    assert_eq!(context.state().route_tables.in_world(&context.world).count(), 1);
    let input = CreateRouteTableRequest { vpc_id: Some("vpc-00000000".into()), ..Default::default() };
    context.token = None;
    assert_eq!(refused!(context, create_route_table(context.clone(), input)), "InvalidVpcID.NotFound");
}

#[tokio::test]
async fn a_route_has_one_destination_and_one_target() {
    let context = context().await;
    let table = make_table(&context, &default_vpc(&context)).await;
    let gateway = gateway_of(&context);
    let good = CreateRouteRequest { gateway_id: Some(gateway.id.to_string()), ..route(&table, "10.9.9.9/8") };
    let make = |change: fn(&mut CreateRouteRequest)| {
        let mut input = good.clone();
        change(&mut input);
        create_route(context.clone(), input)
    };
    assert_eq!(refused!(context, make(|r| r.destination_cidr_block = None)), "MissingParameter");
    assert_eq!(refused!(context, make(|r| r.gateway_id = None)), "MissingParameter");
    assert_eq!(
        refused!(context, make(|r| r.destination_ipv6_cidr_block = Some("::/0".into()))),
        "InvalidParameterCombination"
    );
    assert_eq!(
        refused!(context, make(|r| r.nat_gateway_id = Some("nat-00000000".into()))),
        "InvalidParameterCombination"
    );
    assert_eq!(
        refused!(context, make(|r| r.destination_cidr_block = Some("10.0.0.0".into()))),
        "InvalidParameterValue"
    );
    for (code, change) in [
        (
            "UnsupportedOperation",
            (|r| r.transit_gateway_id = Some("tgw-1".into())) as fn(&mut CreateRouteRequest),
        ),
        ("UnsupportedOperation", |r| r.core_network_arn = Some("arn".into())),
        ("InvalidGatewayID.NotFound", |r| r.gateway_id = Some("igw-00000000".into())),
        ("InvalidGatewayID.NotFound", |r| r.gateway_id = Some("local".into())),
        ("InvalidRouteTableID.NotFound", |r| r.route_table_id = Some("rtb-00000000".into())),
        // Where the services of the network are, and inside the VPC.
        ("InvalidParameterValue", |r| r.destination_cidr_block = Some("169.254.169.254/32".into())),
        ("InvalidParameterValue", |r| r.destination_cidr_block = Some("172.31.0.0/28".into())),
        ("InvalidParameterValue", |r| r.destination_cidr_block = Some("172.31.0.0/20".into())),
        ("RouteAlreadyExists", |r| r.destination_cidr_block = Some("172.31.0.0/16".into())),
    ] {
        assert_eq!(refused!(context, make(change)), code);
    }
    for (code, change) in [
        (
            "InvalidNatGatewayID.NotFound",
            (|r| r.nat_gateway_id = Some("nat-00000000".into())) as fn(&mut CreateRouteRequest),
        ),
        ("InvalidInstanceID.NotFound", |r| r.instance_id = Some("i-00000000".into())),
        ("InvalidNetworkInterfaceID.NotFound", |r| r.network_interface_id = Some("eni-00000000".into())),
        ("InvalidVpcPeeringConnectionID.NotFound", |r| {
            r.vpc_peering_connection_id = Some("pcx-00000000".into())
        }),
        ("InvalidVpcEndpointId.NotFound", |r| r.vpc_endpoint_id = Some("vpce-00000000".into())),
        ("InvalidEgressOnlyInternetGatewayId.NotFound", |r| {
            r.egress_only_internet_gateway_id = Some("eigw-00000000".into());
        }),
    ] {
        let mut input = CreateRouteRequest { gateway_id: None, ..good.clone() };
        change(&mut input);
        assert_eq!(refused!(context, create_route(context.clone(), input)), code);
    }
    make(|_| ()).await.unwrap();
    assert_eq!(refused!(context, make(|_| ())), "RouteAlreadyExists");
    let made = route_to(&context, &table, "10.0.0.0/8").await;
    assert_eq!(made.gateway_id, Some(gateway.id.to_string()));
    assert_eq!((made.origin.as_deref(), made.state.as_deref()), (Some("CreateRoute"), Some("active")));
    assert_eq!(count(&context, "route.destination-cidr-block", "10.0.0.0/8").await, 1);
    assert_eq!(count(&context, "route.gateway-id", gateway.id.as_str()).await, 2);
}

#[tokio::test]
async fn a_route_to_an_instance_is_one_to_its_only_interface_and_goes_dark_with_it() {
    let context = context().await;
    let eni = interface(&context).await;
    let instance = eni.attachment.as_ref().unwrap().instance_id.clone();
    let table = make_table(&context, &default_vpc(&context)).await;
    put(&context, running(&context, &instance, vec![eni.id.clone()])).await;
    let input = CreateRouteRequest { instance_id: Some(instance.to_string()), ..route(&table, "10.0.0.0/8") };
    create_route(context.clone(), input.clone()).await.unwrap();
    let made = route_to(&context, &table, "10.0.0.0/8").await;
    assert_eq!(made.network_interface_id, Some(eni.id.to_string()));
    assert_eq!(made.instance_id, Some(instance.to_string()));
    assert_eq!(made.instance_owner_id.as_deref(), Some("123456789012"));
    assert_eq!(made.state.as_deref(), Some("active"));
    assert_eq!(count(&context, "route.instance-id", instance.as_str()).await, 1);
    // A subnet's whole range may lead to it too; the route of the VPC's may be replaced and restored.
    let subnet = subnets_of(&context, &default_vpc(&context)).remove(0).cidr.to_string();
    let inside = CreateRouteRequest { destination_cidr_block: Some(subnet), ..input.clone() };
    create_route(context.clone(), inside).await.unwrap();
    let replace = |change: fn(&mut ReplaceRouteRequest)| {
        let mut input = ReplaceRouteRequest {
            route_table_id: Some(table.clone()),
            destination_cidr_block: Some("172.31.0.0/16".into()),
            ..Default::default()
        };
        change(&mut input);
        replace_route(context.clone(), input)
    };
    let id = eni.id.to_string();
    let input_eni = ReplaceRouteRequest {
        route_table_id: Some(table.clone()),
        destination_cidr_block: Some("172.31.0.0/16".into()),
        network_interface_id: Some(id.clone()),
        ..Default::default()
    };
    replace_route(context.clone(), input_eni).await.unwrap();
    let local = route_to(&context, &table, "172.31.0.0/16").await;
    assert_eq!((local.network_interface_id, local.origin.as_deref()), (Some(id), Some("CreateRouteTable")));
    replace(|r| r.local_target = Some(true)).await.unwrap();
    assert_eq!(route_to(&context, &table, "172.31.0.0/16").await.gateway_id.as_deref(), Some("local"));
    let elsewhere = |r: &mut ReplaceRouteRequest| {
        r.destination_cidr_block = Some("10.0.0.0/8".into());
        r.local_target = Some(true);
    };
    assert_eq!(refused!(context, replace(elsewhere)), "InvalidParameterValue");
    let nowhere = |r: &mut ReplaceRouteRequest| {
        r.destination_cidr_block = Some("11.0.0.0/8".into());
        r.local_target = Some(true);
    };
    assert_eq!(refused!(context, replace(nowhere)), "InvalidParameterValue");
    // Two interfaces are one too many.
    put(&context, running(&context, &instance, vec![eni.id.clone(), new_id()])).await;
    let second = CreateRouteRequest { destination_cidr_block: Some("11.0.0.0/8".into()), ..input };
    assert_eq!(refused!(context, create_route(context.clone(), second)), "InvalidInstanceID");
    // The route outlives its target.
    let gone = eni.id.clone();
    context
        .transact(|txn| {
            txn.delete::<Eni>(&context.world, &gone);
            Ok(())
        })
        .await
        .unwrap();
    assert_eq!(route_to(&context, &table, "10.0.0.0/8").await.state.as_deref(), Some("blackhole"));
    assert_eq!(count(&context, "route.state", "blackhole").await, 1);
}

/// An instance that is meant to run.
fn running(
    context: &Context,
    id: &cumulet_model::InstanceId,
    interfaces: Vec<cumulet_model::EniId>,
) -> Instance {
    stored(
        context,
        json!({
            "id": id, "reservation_id": "r-00000000", "launch_index": 0, "image_id": "ami-00000000",
            "instance_type": "t3.micro", "zone": "us-east-1a", "vpc_id": "vpc-00000000",
            "subnet_id": "subnet-00000000", "interfaces": interfaces, "block_devices": [],
            "root_device_name": "/dev/sda1", "launch_time": Time::UNIX_EPOCH, "isolation": "container",
            "isolation_reason": "", "intent": "run", "generation": 1, "intent_time": Time::UNIX_EPOCH,
            "user_data": "", "key_name": null, "public_key": null, "client_token": null,
        }),
    )
}

#[tokio::test]
async fn targets_carry_their_family_and_are_of_the_tables_vpc() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let table = make_table(&context, &vpc).await;
    let (other, _) = make_vpc(&context, "10.0.0.0/16").await;
    let egress = |vpc: &Vpc| EgressOnlyInternetGateway {
        v: 1,
        world: context.world.clone(),
        id: new_id(),
        vpc_id: vpc.id.clone(),
        tags: Tags::new(),
    };
    let (ours, theirs) = (egress(&vpc), egress(&other));
    put(&context, ours.clone()).await;
    put(&context, theirs.clone()).await;
    let through = |id: &str, cidr: &str| {
        let input =
            CreateRouteRequest { egress_only_internet_gateway_id: Some(id.into()), ..route(&table, cidr) };
        create_route(context.clone(), input)
    };
    assert_eq!(refused!(context, through(ours.id.as_str(), "0.0.0.0/0")), "InvalidParameterValue");
    assert_eq!(refused!(context, through(theirs.id.as_str(), "::/0")), "InvalidParameterValue");
    through(ours.id.as_str(), "::/0").await.unwrap();
    let made = route_to(&context, &table, "::/0").await;
    assert_eq!(made.egress_only_internet_gateway_id, Some(ours.id.to_string()));
    assert_eq!(count(&context, "route.destination-ipv6-cidr-block", "::/0").await, 1);
    // A prefix list has the family of its ranges and the weight of all that it may hold.
    let list = |ipv6: bool, max_entries: u32| -> PrefixList {
        let id: PrefixListId = new_id();
        stored(
            &context,
            json!({"id": id, "name": "l", "ipv6": ipv6, "max_entries": max_entries, "versions": [[]]}),
        )
    };
    let (v4, v6, large) = (list(false, 5), list(true, 5), list(false, 1000));
    for list in [&v4, &v6, &large] {
        put(&context, (*list).clone()).await;
    }
    let by_list = |list: &PrefixList, gateway: Option<String>, egress: Option<String>| {
        let input = CreateRouteRequest {
            route_table_id: Some(table.clone()),
            destination_prefix_list_id: Some(list.id.to_string()),
            gateway_id: gateway,
            egress_only_internet_gateway_id: egress,
            ..Default::default()
        };
        create_route(context.clone(), input)
    };
    let (igw, eigw) = (Some(gateway_of(&context).id.to_string()), Some(ours.id.to_string()));
    assert_eq!(refused!(context, by_list(&v4, None, eigw.clone())), "InvalidParameterValue");
    by_list(&v6, None, eigw).await.unwrap();
    by_list(&v4, igw.clone(), None).await.unwrap();
    assert_eq!(refused!(context, by_list(&large, igw.clone(), None)), "RouteLimitExceeded");
    assert_eq!(count(&context, "route.destination-prefix-list-id", v4.id.as_str()).await, 1);
    let delete = |input: DeleteRouteRequest| delete_route(context.clone(), input);
    let of_table = || DeleteRouteRequest { route_table_id: Some(table.clone()), ..Default::default() };
    delete(DeleteRouteRequest { destination_prefix_list_id: Some(v4.id.to_string()), ..of_table() })
        .await
        .unwrap();
    delete(DeleteRouteRequest { destination_ipv6_cidr_block: Some("::/0".into()), ..of_table() })
        .await
        .unwrap();
    let again = DeleteRouteRequest { destination_ipv6_cidr_block: Some("::/0".into()), ..of_table() };
    assert_eq!(refused!(context, delete(again)), "InvalidRoute.NotFound");
    let local = DeleteRouteRequest { destination_cidr_block: Some("172.31.0.0/16".into()), ..of_table() };
    assert_eq!(refused!(context, delete(local)), "InvalidParameterValue");
    assert_eq!(refused!(context, delete(of_table())), "MissingParameter");
    // The other VPC has no internet gateway.
    let theirs = make_table(&context, &other).await;
    let input = CreateRouteRequest { gateway_id: igw, ..route(&theirs, "0.0.0.0/0") };
    assert_eq!(refused!(context, create_route(context.clone(), input)), "InvalidParameterValue");
}

#[tokio::test]
async fn an_endpoints_route_is_the_endpoints() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let table = make_table(&context, &vpc).await;
    let endpoint: VpcEndpoint = stored(
        &context,
        json!({
            "id": "vpce-00000000", "vpc_id": vpc.id, "service_name": "com.amazonaws.us-east-1.s3",
            "kind": {"gateway": {"route_tables": [table]}}, "policy": "{}", "create_time": Time::UNIX_EPOCH,
        }),
    );
    put(&context, endpoint.clone()).await;
    let input =
        CreateRouteRequest { vpc_endpoint_id: Some(endpoint.id.to_string()), ..route(&table, "10.0.0.0/8") };
    assert_eq!(refused!(context, create_route(context.clone(), input)), "InvalidParameterValue");
    let input = DeleteRouteTableRequest { route_table_id: Some(table), ..Default::default() };
    delete_route_table(context.clone(), input).await.unwrap();
    let state = context.state();
    let endpoint = state.get::<VpcEndpoint>(&context.world, &endpoint.id).unwrap();
    assert!(
        matches!(&endpoint.kind, cumulet_model::network::EndpointKind::Gateway { route_tables } if route_tables.is_empty())
    );
}

#[tokio::test]
async fn subnets_use_one_table_and_the_main_one_can_be_another() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let (other, foreign) = make_vpc(&context, "10.0.0.0/16").await;
    let (one, two) = (make_table(&context, &vpc).await, make_table(&context, &vpc).await);
    let theirs = make_table(&context, &other).await;
    let subnet = subnets_of(&context, &vpc).remove(0);
    let associate = |table: &str, subnet: Option<&Subnet>| {
        let input = AssociateRouteTableRequest {
            route_table_id: Some(table.into()),
            subnet_id: subnet.map(|subnet| subnet.id.to_string()),
            ..Default::default()
        };
        associate_route_table(context.clone(), input)
    };
    assert_eq!(refused!(context, associate(&one, None)), "MissingParameter");
    assert_eq!(refused!(context, associate(&one, Some(&foreign))), "InvalidParameterValue");
    let missing = Subnet { id: new_id(), ..subnet.clone() };
    assert_eq!(refused!(context, associate(&one, Some(&missing))), "InvalidSubnetID.NotFound");
    let association = associate(&one, Some(&subnet)).await.unwrap().association_id.unwrap();
    assert_eq!(refused!(context, associate(&two, Some(&subnet))), "Resource.AlreadyAssociated");
    assert_eq!(count(&context, "association.subnet-id", subnet.id.as_str()).await, 1);
    let delete = DeleteRouteTableRequest { route_table_id: Some(one.clone()), ..Default::default() };
    assert_eq!(refused!(context, delete_route_table(context.clone(), delete)), "DependencyViolation");
    let replace = |association: &str, table: &str| {
        let input = ReplaceRouteTableAssociationRequest {
            association_id: Some(association.into()),
            route_table_id: Some(table.into()),
            ..Default::default()
        };
        replace_route_table_association(context.clone(), input)
    };
    assert_eq!(refused!(context, replace(&association, &theirs)), "InvalidParameterValue");
    assert_eq!(refused!(context, replace("rtbassoc-00000000", &two)), "InvalidAssociationID.NotFound");
    let moved = replace(&association, &two).await.unwrap().new_association_id.unwrap();
    assert_eq!(
        (show(&context, &one).await.associations.len(), show(&context, &two).await.associations.len()),
        (0, 1)
    );
    // The main association makes another table the main one.
    let state = context.state();
    let main =
        state.route_tables.in_world(&context.world).find(|t| t.vpc_id == vpc.id && t.main.is_some()).unwrap();
    let main_association = main.main.clone().unwrap().to_string();
    let disassociate = |association: &str| {
        let input =
            DisassociateRouteTableRequest { association_id: Some(association.into()), ..Default::default() };
        disassociate_route_table(context.clone(), input)
    };
    assert_eq!(refused!(context, disassociate(&main_association)), "InvalidParameterValue");
    let new_main = replace(&main_association, &one).await.unwrap().new_association_id.unwrap();
    let mains: Vec<_> = context
        .state()
        .route_tables
        .in_world(&context.world)
        .filter(|table| table.vpc_id == vpc.id && table.main.is_some())
        .map(|table| (table.id.to_string(), table.main.clone().unwrap().to_string()))
        .collect();
    assert_eq!(mains, [(one, new_main)]);
    disassociate(&moved).await.unwrap();
    assert_eq!(refused!(context, disassociate(&moved)), "InvalidAssociationID.NotFound");
    assert!(show(&context, &two).await.associations.is_empty());
}

#[tokio::test]
async fn a_gateways_table_leads_only_into_the_vpc() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let eni = interface(&context).await;
    let (table, outward) = (make_table(&context, &vpc).await, make_table(&context, &vpc).await);
    let gateway = gateway_of(&context);
    let associate = |table: &str, gateway: &str, pool: Option<&str>| {
        let input = AssociateRouteTableRequest {
            route_table_id: Some(table.into()),
            gateway_id: Some(gateway.into()),
            public_ipv4_pool: pool.map(str::to_owned),
            ..Default::default()
        };
        associate_route_table(context.clone(), input)
    };
    let out = CreateRouteRequest { gateway_id: Some(gateway.id.to_string()), ..route(&outward, "0.0.0.0/0") };
    create_route(context.clone(), out.clone()).await.unwrap();
    assert_eq!(refused!(context, associate(&outward, gateway.id.as_str(), None)), "InvalidParameterValue");
    assert_eq!(refused!(context, associate(&table, "igw-00000000", None)), "InvalidGatewayID.NotFound");
    assert_eq!(refused!(context, associate(&table, gateway.id.as_str(), Some("p"))), "UnsupportedOperation");
    associate(&table, gateway.id.as_str(), None).await.unwrap();
    assert_eq!(count(&context, "association.gateway-id", gateway.id.as_str()).await, 1);
    assert_eq!(show(&context, &table).await.associations[0].gateway_id, Some(gateway.id.to_string()));
    let out = CreateRouteRequest { route_table_id: Some(table.clone()), ..out };
    assert_eq!(refused!(context, create_route(context.clone(), out)), "InvalidParameterValue");
    let subnet = subnets_of(&context, &vpc).remove(0).cidr.to_string();
    let inward =
        CreateRouteRequest { network_interface_id: Some(eni.id.to_string()), ..route(&table, &subnet) };
    create_route(context.clone(), inward).await.unwrap();
}

#[tokio::test]
async fn a_virtual_private_gateways_routes_are_propagated() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let table = make_table(&context, &vpc).await;
    let gateway = vpn_gateway(&context, &vpc);
    let loose = VpnGateway { id: new_id(), vpc_id: None, ..gateway.clone() };
    put(&context, gateway.clone()).await;
    put(&context, loose.clone()).await;
    let vpn: VpnConnection = stored(
        &context,
        json!({
            "id": "vpn-00000000", "customer_gateway_id": "cgw-00000000", "vpn_gateway_id": gateway.id,
            "tunnels": [], "routes": ["192.168.0.0/24", "172.31.0.0/16"], "remote_cidr": "0.0.0.0/0",
            "local_cidr": "0.0.0.0/0",
        }),
    );
    put(&context, vpn).await;
    let enable = |id: &str| {
        let input = EnableVgwRoutePropagationRequest {
            route_table_id: Some(table.clone()),
            gateway_id: Some(id.into()),
            ..Default::default()
        };
        enable_vgw_route_propagation(context.clone(), input)
    };
    assert_eq!(refused!(context, enable("vgw-00000000")), "InvalidVpnGatewayID.NotFound");
    assert_eq!(refused!(context, enable(loose.id.as_str())), "Gateway.NotAttached");
    enable(gateway.id.as_str()).await.unwrap();
    enable(gateway.id.as_str()).await.unwrap();
    let shown = show(&context, &table).await;
    assert_eq!(shown.propagating_vgws.len(), 1);
    // The local route stands before the propagated one.
    assert_eq!(shown.routes.len(), 2);
    let route = route_to(&context, &table, "192.168.0.0/24").await;
    assert_eq!(route.origin.as_deref(), Some("EnableVgwRoutePropagation"));
    assert_eq!((route.gateway_id, route.state.as_deref()), (Some(gateway.id.to_string()), Some("active")));
    assert_eq!(count(&context, "route.origin", "EnableVgwRoutePropagation").await, 1);
    let input = DisableVgwRoutePropagationRequest {
        route_table_id: Some(table.clone()),
        gateway_id: Some(gateway.id.to_string()),
        ..Default::default()
    };
    disable_vgw_route_propagation(context.clone(), input.clone()).await.unwrap();
    disable_vgw_route_propagation(context.clone(), input).await.unwrap();
    assert_eq!(show(&context, &table).await.routes.len(), 1);
}

#[tokio::test]
async fn tables_and_acls_follow_the_vpcs_ranges() {
    let context = context().await;
    let (mut vpc, subnet) = make_vpc(&context, "10.0.0.0/16").await;
    let table = make_table(&context, &vpc).await;
    let second = (new_id(), "10.1.0.0/16".parse().unwrap());
    vpc.cidrs.push(second);
    vpc.ipv6_cidrs.push((new_id(), "fd12:3456:789a::/56".parse().unwrap()));
    let change = |vpc: Vpc| {
        let context = context.clone();
        async move {
            context
                .transact(|txn| {
                    txn.put(vpc.clone());
                    dependencies::on_vpc_ranges_changed(txn, &vpc);
                    Ok(())
                })
                .await
                .unwrap();
        }
    };
    change(vpc.clone()).await;
    for cidr in ["10.0.0.0/16", "10.1.0.0/16", "fd12:3456:789a::/56"] {
        assert_eq!(route_to(&context, &table, cidr).await.gateway_id.as_deref(), Some("local"));
        assert_eq!(count(&context, "route.gateway-id", "local").await, 3);
    }
    let entries = || -> Vec<AclEntry> {
        let state = context.state();
        let acl = state.network_acls.in_world(&context.world).find(|acl| acl.vpc_id == vpc.id).unwrap();
        acl.entries.clone()
    };
    assert_eq!(entries().iter().map(|entry| entry.number).collect::<Vec<_>>(), [100, 101, 100, 101]);
    vpc.cidrs.pop();
    change(vpc.clone()).await;
    assert_eq!(show(&context, &table).await.routes.len(), 2);
    let state = context.state();
    assert!(!route_tables::blocks_range(&state, &context.world, &vpc.id, "10.2.0.0/16".parse().unwrap()));
    assert!(dependencies::of_subnet(&state, &subnet).is_empty());
    let found = dependencies::of_vpc(&state, &context.world, &vpc.id);
    assert_eq!(found, [subnet.id.to_string(), table]);
}
