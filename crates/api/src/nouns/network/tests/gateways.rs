use cumulet_aws_model::ec2::{
    AttachInternetGatewayRequest, CreateEgressOnlyInternetGatewayRequest, CreateInternetGatewayRequest,
    DeleteEgressOnlyInternetGatewayRequest, DeleteInternetGatewayRequest,
    DescribeEgressOnlyInternetGatewaysRequest, DetachInternetGatewayRequest,
};
use cumulet_model::network::EgressOnlyInternetGateway;

use super::*;

async fn attach(context: &Context, id: &str, vpc: &str) -> Result<(), ApiError> {
    let input = AttachInternetGatewayRequest {
        internet_gateway_id: Some(id.into()),
        vpc_id: Some(vpc.into()),
        dry_run: None,
    };
    attach_internet_gateway(context.clone(), input).await
}

async fn detach(context: &Context, id: &str, vpc: &str) -> Result<(), ApiError> {
    let input = DetachInternetGatewayRequest {
        internet_gateway_id: Some(id.into()),
        vpc_id: Some(vpc.into()),
        dry_run: None,
    };
    detach_internet_gateway(context.clone(), input).await
}

async fn delete(context: &Context, id: &str) -> Result<(), ApiError> {
    let input = DeleteInternetGatewayRequest { internet_gateway_id: Some(id.into()), dry_run: None };
    delete_internet_gateway(context.clone(), input).await
}

#[tokio::test]
async fn an_internet_gateway_is_attached_to_one_vpc_that_has_no_other() {
    let context = context().await;
    let (vpc, _) = make_vpc(&context, "10.0.0.0/16").await;
    let (vpc, default) = (vpc.id.to_string(), default_vpc(&context).id.to_string());
    let input =
        CreateInternetGatewayRequest { tag_specifications: tagged("internet-gateway"), ..Default::default() };
    let made = create_internet_gateway(context.clone(), input).await.unwrap().internet_gateway.unwrap();
    let id = made.internet_gateway_id.unwrap();
    assert_eq!((made.attachments.len(), made.tags.len()), (0, 1));
    let wrong = CreateInternetGatewayRequest { tag_specifications: tagged("vpc"), ..Default::default() };
    assert_eq!(refused!(context, create_internet_gateway(context.clone(), wrong)), "InvalidParameterValue");
    assert_eq!(refused!(context, attach(&context, &id, &default)), "InvalidParameterValue");
    assert_eq!(refused!(context, attach(&context, &id, "vpc-00000000")), "InvalidVpcID.NotFound");
    assert_eq!(
        refused!(context, attach(&context, "igw-00000000", &vpc)),
        "InvalidInternetGatewayID.NotFound"
    );
    assert_eq!(refused!(context, detach(&context, &id, &vpc)), "Gateway.NotAttached");
    attach(&context, &id, &vpc).await.unwrap();
    assert_eq!(refused!(context, attach(&context, &id, &default)), "Resource.AlreadyAssociated");
    assert_eq!(refused!(context, delete(&context, &id)), "DependencyViolation");
    for (name, value, count) in
        [("attachment.vpc-id", vpc.as_str(), 1), ("attachment.state", "available", 2), ("tag-key", "team", 1)]
    {
        let input =
            DescribeInternetGatewaysRequest { filters: vec![filter(name, value)], ..Default::default() };
        let found = describe_internet_gateways(context.clone(), input).await.unwrap().internet_gateways;
        assert_eq!(found.len(), count, "{name}");
    }
    detach(&context, &id, &vpc).await.unwrap();
    delete(&context, &id).await.unwrap();
    assert_eq!(refused!(context, delete(&context, &id)), "InvalidInternetGatewayID.NotFound");
}

#[tokio::test]
async fn a_gateway_stays_while_the_vpc_has_public_addresses() {
    let context = context().await;
    let eni = interface(&context).await;
    let vpc = default_vpc(&context).id.to_string();
    let id = context.state().internet_gateways.in_world(&context.world).next().unwrap().id.to_string();
    assert_eq!(refused!(context, detach(&context, &id, &vpc)), "DependencyViolation");
    put(&context, Eni { public_ip: None, ..eni }).await;
    detach(&context, &id, &vpc).await.unwrap();
    let state = context.state();
    let table = state.route_tables.in_world(&context.world).next().unwrap();
    let input = DescribeRouteTablesRequest {
        filters: vec![filter("route.state", "blackhole")],
        ..Default::default()
    };
    let found = describe_route_tables(context.clone(), input).await.unwrap().route_tables;
    assert_eq!(found[0].route_table_id, Some(table.id.to_string()));
}

#[tokio::test]
async fn a_vpc_has_one_egress_only_gateway() {
    let context = context().await;
    let vpc = default_vpc(&context).id.to_string();
    let make = |vpc: &str| {
        let input = CreateEgressOnlyInternetGatewayRequest {
            vpc_id: Some(vpc.into()),
            tag_specifications: tagged("egress-only-internet-gateway"),
            client_token: Some("t".into()),
            ..Default::default()
        };
        create_egress_only_internet_gateway(context.clone(), input)
    };
    assert_eq!(refused!(context, make("vpc-00000000")), "InvalidVpcID.NotFound");
    let made = make(&vpc).await.unwrap();
    assert_eq!(made.client_token.as_deref(), Some("t"));
    let made = made.egress_only_internet_gateway.unwrap();
    assert_eq!(made.attachments[0].vpc_id.as_ref(), Some(&vpc));
    assert_eq!(made.attachments[0].state.as_deref(), Some("attached"));
    assert_eq!(refused!(context, make(&vpc)), "InvalidParameterValue");
    let id = made.egress_only_internet_gateway_id.unwrap();
    for (name, count) in [("a", 1), ("b", 0)] {
        let input = DescribeEgressOnlyInternetGatewaysRequest {
            filters: vec![filter("tag:team", name)],
            ..Default::default()
        };
        let found = describe_egress_only_internet_gateways(context.clone(), input).await.unwrap();
        assert_eq!(found.egress_only_internet_gateways.len(), count);
    }
    let delete = || {
        let input = DeleteEgressOnlyInternetGatewayRequest {
            egress_only_internet_gateway_id: Some(id.clone()),
            dry_run: None,
        };
        delete_egress_only_internet_gateway(context.clone(), input)
    };
    assert_eq!(delete().await.unwrap().return_code, Some(true));
    assert_eq!(refused!(context, delete()), "InvalidEgressOnlyInternetGatewayId.NotFound");
    assert!(context.state().get::<EgressOnlyInternetGateway>(&context.world, &id).is_none());
}
