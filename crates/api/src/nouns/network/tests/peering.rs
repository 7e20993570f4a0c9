use cumulet_aws_model::ec2::{
    AcceptVpcPeeringConnectionRequest, CreateRouteRequest, CreateVpcPeeringConnectionRequest,
    DeleteVpcPeeringConnectionRequest, DescribeVpcPeeringConnectionsRequest,
    ModifyVpcPeeringConnectionOptionsRequest, PeeringConnectionOptionsRequest,
    RejectVpcPeeringConnectionRequest, VpcPeeringConnection as Shown,
};
use cumulet_control::{dependencies, peerings};
use cumulet_model::AccountId;
use cumulet_model::network::VpcPeeringConnection;

use super::*;

/// The same cloud as another account in another region sees it.
async fn elsewhere(context: &Context) -> Context {
    let world = World { account: AccountId::parse("222222222222").unwrap(), region: "eu-west-1".into() };
    context.cloud.enter(&world).await.unwrap();
    Context { world, ..context.clone() }
}

async fn ask(context: &Context, vpc: &Vpc, peer: &Vpc) -> Result<Shown, ApiError> {
    let input = CreateVpcPeeringConnectionRequest {
        vpc_id: Some(vpc.id.to_string()),
        peer_vpc_id: Some(peer.id.to_string()),
        peer_owner_id: Some(peer.world.account.to_string()),
        peer_region: Some(peer.world.region.clone()),
        tag_specifications: tagged("vpc-peering-connection"),
        ..Default::default()
    };
    let made = create_vpc_peering_connection(context.clone(), input).await?;
    Ok(made.vpc_peering_connection.unwrap())
}

async fn accept(context: &Context, id: &str) -> Result<Shown, ApiError> {
    let input =
        AcceptVpcPeeringConnectionRequest { vpc_peering_connection_id: Some(id.into()), dry_run: None };
    let accepted = accept_vpc_peering_connection(context.clone(), input).await?;
    Ok(accepted.vpc_peering_connection.unwrap())
}

async fn reject(context: &Context, id: &str) -> Result<(), ApiError> {
    let input =
        RejectVpcPeeringConnectionRequest { vpc_peering_connection_id: Some(id.into()), dry_run: None };
    reject_vpc_peering_connection(context.clone(), input).await.map(|_| ())
}

async fn delete(context: &Context, id: &str) -> Result<(), ApiError> {
    let input =
        DeleteVpcPeeringConnectionRequest { vpc_peering_connection_id: Some(id.into()), dry_run: None };
    delete_vpc_peering_connection(context.clone(), input).await.map(|_| ())
}

async fn find(context: &Context, name: &str, value: &str) -> Vec<Shown> {
    let input =
        DescribeVpcPeeringConnectionsRequest { filters: vec![filter(name, value)], ..Default::default() };
    describe_vpc_peering_connections(context.clone(), input).await.unwrap().vpc_peering_connections
}

fn code(shown: &Shown) -> &str {
    shown.status.as_ref().and_then(|status| status.code.as_deref()).unwrap()
}

fn id(shown: &Shown) -> String {
    shown.vpc_peering_connection_id.clone().unwrap()
}

#[tokio::test]
async fn another_account_in_another_region_accepts() {
    let context = context().await;
    let there = elsewhere(&context).await;
    let (ours, _) = make_vpc(&context, "10.0.0.0/16").await;
    let theirs = default_vpc(&there);
    let made = ask(&context, &ours, &theirs).await.unwrap();
    assert_eq!(code(&made), "initiating-request");
    let id = id(&made);
    // Both see it, each with its own tags; nobody else does.
    let (here, seen) =
        (find(&context, "status-code", "pending-acceptance").await, find(&there, "status-code", "*").await);
    assert_eq!((here.len(), seen.len()), (1, 1));
    assert_eq!((here[0].tags.len(), seen[0].tags.len()), (1, 0));
    assert!(here[0].expiration_time.is_some());
    let requester = here[0].requester_vpc_info.clone().unwrap();
    assert_eq!(requester.cidr_block.as_deref(), Some("10.0.0.0/16"));
    assert!(here[0].accepter_vpc_info.clone().unwrap().cidr_block.is_none());
    let third = World { region: "us-west-2".into(), ..context.world.clone() };
    context.cloud.enter(&third).await.unwrap();
    let third = Context { world: third, ..context.clone() };
    assert!(find(&third, "status-code", "*").await.is_empty());
    let not_there = "InvalidVpcPeeringConnectionID.NotFound";
    assert_eq!(refused!(context, accept(&third, &id)), not_there);
    assert_eq!(refused!(context, accept(&context, "pcx-00000000")), not_there);
    assert_eq!(refused!(context, accept(&context, &id)), "OperationNotPermitted");
    assert_eq!(refused!(context, reject(&context, &id)), "OperationNotPermitted");
    assert_eq!(refused!(context, delete(&there, &id)), "OperationNotPermitted");
    let again = "VpcPeeringConnectionAlreadyExists";
    assert_eq!(refused!(context, ask(&context, &ours, &theirs)), again);
    assert_eq!(refused!(context, ask(&there, &theirs, &ours)), again);
    // A route can be made already; it leads somewhere once the connection is active.
    let table = {
        let state = context.state();
        state.route_tables.in_world(&context.world).find(|t| t.vpc_id == ours.id).unwrap().id.to_string()
    };
    let input = CreateRouteRequest {
        route_table_id: Some(table),
        destination_cidr_block: Some("172.31.0.0/16".into()),
        vpc_peering_connection_id: Some(id.clone()),
        ..Default::default()
    };
    create_route(context.clone(), input).await.unwrap();
    let dark = || async {
        let input = DescribeRouteTablesRequest {
            filters: vec![filter("route.vpc-peering-connection-id", &id), filter("route.state", "blackhole")],
            ..Default::default()
        };
        describe_route_tables(context.clone(), input).await.unwrap().route_tables.len()
    };
    assert_eq!(dark().await, 1);
    let active = accept(&there, &id).await.unwrap();
    assert_eq!(code(&active), "active");
    assert_eq!(active.accepter_vpc_info.unwrap().cidr_block.as_deref(), Some("172.31.0.0/16"));
    assert_eq!(dark().await, 0);
    assert_eq!(refused!(context, accept(&there, &id)), "InvalidStateTransition");
    assert_eq!(refused!(context, reject(&there, &id)), "InvalidStateTransition");
    for (name, value) in [
        ("accepter-vpc-info.cidr-block", "172.31.0.0/16"),
        ("accepter-vpc-info.owner-id", "222222222222"),
        ("accepter-vpc-info.vpc-id", theirs.id.as_str()),
        ("requester-vpc-info.cidr-block", "10.0.0.0/16"),
        ("requester-vpc-info.owner-id", "123456789012"),
        ("requester-vpc-info.vpc-id", ours.id.as_str()),
        ("status-message", "Active"),
        ("vpc-peering-connection-id", id.as_str()),
        ("tag:team", "a"),
    ] {
        assert_eq!(find(&context, name, value).await.len(), 1, "{name}");
    }
    assert!(find(&there, "tag:team", "a").await.is_empty());
    let state = context.state();
    assert!(peerings::blocks_range(&state, &ours, "172.31.4.0/24".parse().unwrap()));
    assert!(!peerings::blocks_range(&state, &ours, "10.0.4.0/24".parse().unwrap()));
    // Either side may end it, once.
    delete(&there, &id).await.unwrap();
    assert_eq!(refused!(context, delete(&context, &id)), "InvalidStateTransition");
    assert_eq!(code(&find(&context, "vpc-peering-connection-id", &id).await[0]), "deleted");
    assert_eq!(dark().await, 1);
}

#[tokio::test]
async fn ranges_that_overlap_and_vpcs_that_are_not_there_fail() {
    let context = context().await;
    let there = elsewhere(&context).await;
    let (ours, theirs) = (default_vpc(&context), default_vpc(&there));
    let made = ask(&context, &ours, &theirs).await.unwrap();
    assert_eq!(code(&made), "failed");
    assert_eq!(refused!(context, delete(&context, &id(&made))), "InvalidStateTransition");
    assert_eq!(code(&ask(&context, &ours, &ours).await.unwrap()), "failed");
    // In the caller's own world it is known that a VPC isn't there; elsewhere it isn't told.
    let (other, _) = make_vpc(&context, "10.0.0.0/16").await;
    let missing = |vpc: &Vpc| Vpc { id: new_id(), ..vpc.clone() };
    assert_eq!(refused!(context, ask(&context, &other, &missing(&ours))), "InvalidVpcID.NotFound");
    assert_eq!(refused!(context, ask(&context, &missing(&ours), &other)), "InvalidVpcID.NotFound");
    assert_eq!(code(&ask(&context, &other, &missing(&theirs)).await.unwrap()), "failed");
    let input = |change: fn(&mut CreateVpcPeeringConnectionRequest)| {
        let mut input = CreateVpcPeeringConnectionRequest {
            vpc_id: Some(other.id.to_string()),
            peer_vpc_id: Some(ours.id.to_string()),
            ..Default::default()
        };
        change(&mut input);
        create_vpc_peering_connection(context.clone(), input)
    };
    assert_eq!(refused!(context, input(|r| r.peer_vpc_id = None)), "MissingParameter");
    assert_eq!(refused!(context, input(|r| r.peer_region = Some("moon-1".into()))), "InvalidParameterValue");
    assert_eq!(refused!(context, input(|r| r.peer_owner_id = Some("me".into()))), "InvalidUserID.Malformed");
}

#[tokio::test]
async fn requests_are_rejected_or_expire() {
    let mut context = context().await;
    let (one, _) = make_vpc(&context, "10.0.0.0/16").await;
    let (two, _) = make_vpc(&context, "10.1.0.0/16").await;
    let rejected = id(&ask(&context, &one, &two).await.unwrap());
    reject(&context, &rejected).await.unwrap();
    assert_eq!(refused!(context, accept(&context, &rejected)), "InvalidStateTransition");
    let waiting = id(&ask(&context, &one, &two).await.unwrap());
    let record = |context: &Context, id: &str| {
        context.state().get::<VpcPeeringConnection>(&context.world, id).unwrap().clone()
    };
    assert!(!peerings::forgettable(&record(&context, &rejected), context.now));
    context.now = context.now.checked_add(peerings::ANSWER_WITHIN).unwrap();
    assert_eq!(find(&context, "status-code", "expired").await.len(), 1);
    assert_eq!(refused!(context, accept(&context, &waiting)), "InvalidStateTransition");
    assert!(peerings::forgettable(&record(&context, &rejected), context.now));
    assert!(!peerings::forgettable(&record(&context, &waiting), context.now));
    let later = context.now.checked_add(jiff::SignedDuration::from_hours(49)).unwrap();
    assert!(peerings::forgettable(&record(&context, &waiting), later));
    // Another may be asked for; it ends with a VPC of it.
    let last = id(&ask(&context, &one, &two).await.unwrap());
    accept(&context, &last).await.unwrap();
    context
        .transact(|txn| {
            dependencies::forget_vpc(txn, &two, context.now);
            Ok(())
        })
        .await
        .unwrap();
    assert_eq!(find(&context, "status-code", "deleted").await.len(), 1);
    assert!(context.state().route_tables.in_world(&context.world).all(|table| table.vpc_id != two.id));
}

#[tokio::test]
async fn each_side_has_its_own_options() {
    let context = context().await;
    let there = elsewhere(&context).await;
    let (ours, _) = make_vpc(&context, "10.0.0.0/16").await;
    let id = id(&ask(&context, &ours, &default_vpc(&there)).await.unwrap());
    let dns = |on: bool| {
        Some(PeeringConnectionOptionsRequest {
            allow_dns_resolution_from_remote_vpc: Some(on),
            ..Default::default()
        })
    };
    let modify = |context: &Context,
                  requester: Option<PeeringConnectionOptionsRequest>,
                  accepter: Option<PeeringConnectionOptionsRequest>| {
        let input = ModifyVpcPeeringConnectionOptionsRequest {
            vpc_peering_connection_id: Some(id.clone()),
            requester_peering_connection_options: requester,
            accepter_peering_connection_options: accepter,
            dry_run: None,
        };
        modify_vpc_peering_connection_options(context.clone(), input)
    };
    assert_eq!(refused!(context, modify(&context, dns(true), None)), "OperationNotPermitted");
    accept(&there, &id).await.unwrap();
    assert_eq!(refused!(context, modify(&context, None, None)), "MissingParameter");
    assert_eq!(refused!(context, modify(&context, None, dns(true))), "OperationNotPermitted");
    assert_eq!(refused!(context, modify(&there, dns(true), None)), "OperationNotPermitted");
    let classic = PeeringConnectionOptionsRequest {
        allow_egress_from_local_classic_link_to_remote_vpc: Some(true),
        ..Default::default()
    };
    assert_eq!(refused!(context, modify(&context, Some(classic), None)), "UnsupportedOperation");
    let answer = modify(&context, dns(true), None).await.unwrap();
    let requester = answer.requester_peering_connection_options.unwrap();
    assert_eq!(requester.allow_dns_resolution_from_remote_vpc, Some(true));
    assert!(answer.accepter_peering_connection_options.is_none());
    let shown = find(&there, "vpc-peering-connection-id", &id).await.remove(0);
    let allows = |side: Option<cumulet_aws_model::ec2::VpcPeeringConnectionVpcInfo>| {
        side.and_then(|side| side.peering_options?.allow_dns_resolution_from_remote_vpc)
    };
    assert_eq!(allows(shown.requester_vpc_info), Some(true));
    assert_eq!(allows(shown.accepter_vpc_info), Some(false));
    // It is the accepter's resolver that answers differently now.
    let state = context.state();
    let record = state.get::<VpcPeeringConnection>(&context.world, &id).unwrap();
    assert_eq!(
        (record.requester.allow_dns_from_remote, record.accepter.allow_dns_from_remote),
        (false, true)
    );
}
