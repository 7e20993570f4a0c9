//! VPCs, subnets, reservations and DHCP options through their handlers.

use cumulet_aws_model::ec2::{
    AssociateDhcpOptionsRequest, AssociateSubnetCidrBlockRequest, AssociateVpcCidrBlockRequest,
    AttributeBooleanValue, CreateDefaultSubnetRequest, CreateDefaultVpcRequest, CreateDhcpOptionsRequest,
    CreateSubnetCidrReservationRequest, CreateSubnetRequest, CreateVpcRequest, DeleteDhcpOptionsRequest,
    DeleteSubnetCidrReservationRequest, DeleteSubnetRequest, DeleteVpcRequest, DescribeSubnetsRequest,
    DescribeVpcAttributeRequest, DescribeVpcClassicLinkDnsSupportRequest, DescribeVpcClassicLinkRequest,
    DescribeVpcsRequest, DisassociateSubnetCidrBlockRequest, DisassociateVpcCidrBlockRequest,
    GetSubnetCidrReservationsRequest, ModifySubnetAttributeRequest, ModifyVpcAttributeRequest,
    ModifyVpcTenancyRequest, NewDhcpConfiguration, Subnet, Tag, TagSpecification, Vpc,
};
use cumulet_control::addresses::take_private;
use cumulet_model::network::{Eni, NetworkAcl, RouteTable, RouteTarget, SecurityGroup};
use cumulet_model::{SubnetId, VpcId};

use super::*;
use crate::testing::{context, filter};

fn code<T>(result: Result<T, ApiError>) -> String {
    result.err().map_or_else(|| "no error".into(), |error| error.code)
}

fn tagged(kind: &str) -> Vec<TagSpecification> {
    let tag = Tag { key: Some("Name".into()), value: Some("a".into()) };
    vec![TagSpecification { resource_type: Some(kind.into()), tags: vec![tag] }]
}

fn truth_value(value: bool) -> Option<AttributeBooleanValue> {
    Some(AttributeBooleanValue { value: Some(value) })
}

async fn vpc(context: &Context, cidr: &str, ipv6: bool) -> Vpc {
    let input = CreateVpcRequest {
        cidr_block: Some(cidr.into()),
        amazon_provided_ipv6_cidr_block: Some(ipv6),
        tag_specifications: tagged("vpc"),
        ..Default::default()
    };
    create_vpc(context.clone(), input).await.unwrap().vpc.unwrap()
}

fn subnet_request(vpc: &Vpc, cidr: &str) -> CreateSubnetRequest {
    CreateSubnetRequest { vpc_id: vpc.vpc_id.clone(), cidr_block: Some(cidr.into()), ..Default::default() }
}

async fn subnet(context: &Context, vpc: &Vpc, cidr: &str) -> Subnet {
    create_subnet(context.clone(), subnet_request(vpc, cidr)).await.unwrap().subnet.unwrap()
}

fn vpc_id(vpc: &Vpc) -> VpcId {
    VpcId::parse(vpc.vpc_id.as_deref().unwrap()).unwrap()
}

/// How many records there are of what these operations make.
fn census(context: &Context) -> [usize; 7] {
    let state = context.state();
    [
        state.vpcs.len(),
        state.subnets.len(),
        state.route_tables.len(),
        state.network_acls.len(),
        state.security_groups.len(),
        state.dhcp_options.len(),
        state.subnets.all().map(|subnet| subnet.reservations.len()).sum(),
    ]
}

#[tokio::test]
async fn a_vpc_comes_and_goes_with_its_table_acl_and_group() {
    let context = context().await;
    let before = census(&context);
    let made = vpc(&context, "10.1.2.3/16", true).await;
    assert_eq!(made.cidr_block.as_deref(), Some("10.1.0.0/16"), "in canonical form");
    assert_eq!((made.is_default, made.tags.len()), (Some(false), 1));
    let ipv6 = &made.ipv6_cidr_block_association_set[0];
    assert_eq!(ipv6.ipv6_cidr_block.as_deref(), Some("fdcc:ec2::/56"));
    let other = vpc(&context, "10.1.0.0/16", true).await;
    assert_eq!(
        other.ipv6_cidr_block_association_set[0].ipv6_cidr_block.as_deref(),
        Some("fdcc:ec2:0:100::/56")
    );
    let state = context.state();
    let id = vpc_id(&made);
    let table = state.referrers::<RouteTable>(&id).next().unwrap();
    assert!(table.main.is_some());
    assert_eq!(table.routes.iter().filter(|route| route.target == RouteTarget::Local).count(), 2);
    assert_eq!(state.referrers::<NetworkAcl>(&id).next().unwrap().entries.len(), 4);
    assert_eq!(state.referrers::<SecurityGroup>(&id).next().unwrap().rules.len(), 3);
    let found = |name: &'static str, value: String| {
        let input = DescribeVpcsRequest { filters: vec![filter(name, &value)], ..Default::default() };
        let context = context.clone();
        async move { describe_vpcs(context, input).await.unwrap().vpcs.len() }
    };
    assert_eq!(found("ipv6-cidr-block-association.ipv6-cidr-block", "fdcc:ec2::/56".into()).await, 1);
    assert_eq!(found("ipv6-cidr-block-association.ipv6-pool", "Amazon".into()).await, 2);
    assert_eq!(found("dhcp-options-id", made.dhcp_options_id.clone().unwrap()).await, 3);
    assert_eq!(found("tag:Name", "a".into()).await, 2);

    let kept = subnet(&context, &made, "10.1.0.0/24").await;
    let delete = |vpc: &Vpc| DeleteVpcRequest { vpc_id: vpc.vpc_id.clone(), dry_run: None };
    let error = delete_vpc(context.clone(), delete(&made)).await.unwrap_err();
    assert_eq!(error.code, "DependencyViolation");
    assert_eq!(error.message, format!("The vpc '{id}' has dependencies and cannot be deleted."));
    let input = DeleteSubnetRequest { subnet_id: kept.subnet_id, dry_run: None };
    delete_subnet(context.clone(), input).await.unwrap();
    for vpc in [&made, &other] {
        delete_vpc(context.clone(), delete(vpc)).await.unwrap();
    }
    assert_eq!(census(&context), before);
    assert_eq!(code(delete_vpc(context.clone(), delete(&made)).await), "InvalidVpcID.NotFound");
    let again = vpc(&context, "10.1.0.0/16", true).await;
    assert_eq!(
        again.ipv6_cidr_block_association_set[0].ipv6_cidr_block, ipv6.ipv6_cidr_block,
        "a range that was given back"
    );
}

#[tokio::test]
async fn what_no_vpc_can_be_is_refused_and_changes_nothing() {
    let context = context().await;
    let before = census(&context);
    let asked = |cidr: &str| CreateVpcRequest { cidr_block: Some(cidr.into()), ..Default::default() };
    let good = || asked("10.0.0.0/16");
    let bad = [
        (asked("10.0.0.0/15"), "InvalidVpc.Range"),
        (asked("10.0.0.0/29"), "InvalidVpc.Range"),
        (asked("127.0.0.0/16"), "InvalidVpc.Range"),
        (asked("169.254.0.0/16"), "InvalidVpc.Range"),
        (asked("230.0.0.0/16"), "InvalidVpc.Range"),
        (asked("10.0.0.0"), "InvalidParameterValue"),
        (asked("10.0.0.0/33"), "InvalidParameterValue"),
        (asked(""), "MissingParameter"),
        (CreateVpcRequest::default(), "MissingParameter"),
        (CreateVpcRequest { instance_tenancy: Some("dedicated".into()), ..good() }, "UnsupportedOperation"),
        (CreateVpcRequest { instance_tenancy: Some("host".into()), ..good() }, "InvalidParameterValue"),
        (CreateVpcRequest { ipv4_ipam_pool_id: Some("x".into()), ..good() }, "UnsupportedOperation"),
        (CreateVpcRequest { ipv6_pool: Some("x".into()), ..good() }, "UnsupportedOperation"),
        (
            CreateVpcRequest { ipv6_cidr_block_network_border_group: Some("us-east-1".into()), ..good() },
            "InvalidParameterCombination",
        ),
        (CreateVpcRequest { tag_specifications: tagged("subnet"), ..good() }, "InvalidParameterValue"),
    ];
    for (input, expected) in bad {
        let text = format!("{input:?}");
        assert_eq!(code(create_vpc(context.clone(), input).await), expected, "{text}");
    }
    let dry = Context { dry_run: true, ..context.clone() };
    assert_eq!(code(create_vpc(dry, good()).await), "DryRunOperation");
    assert_eq!(census(&context), before);
    for n in 1..cumulet_control::vpcs::MAX_VPCS {
        create_vpc(context.clone(), asked(&format!("10.{n}.0.0/16"))).await.unwrap();
    }
    assert_eq!(code(create_vpc(context, good()).await), "VpcLimitExceeded");
}

#[tokio::test]
async fn further_ranges_follow_ec2s_restrictions() {
    let context = context().await;
    let made = vpc(&context, "10.0.0.0/16", false).await;
    let asked = |cidr: &str| AssociateVpcCidrBlockRequest {
        vpc_id: made.vpc_id.clone(),
        cidr_block: Some(cidr.into()),
        ..Default::default()
    };
    for bad in ["10.0.128.0/17", "172.16.0.0/16", "192.168.0.0/16", "198.19.0.0/16", "10.1.0.0/15"] {
        let error = code(associate_vpc_cidr_block(context.clone(), asked(bad)).await);
        assert_eq!(error, "InvalidVpc.Range", "{bad}");
    }
    let association = |cidr: &'static str| {
        let (context, input) = (context.clone(), asked(cidr));
        async move {
            let answer = associate_vpc_cidr_block(context, input).await.unwrap();
            answer.cidr_block_association.unwrap().association_id
        }
    };
    let further = association("100.64.0.0/16").await;
    association("10.1.0.0/16").await;
    let ipv6 = AssociateVpcCidrBlockRequest {
        vpc_id: made.vpc_id.clone(),
        amazon_provided_ipv6_cidr_block: Some(true),
        ..Default::default()
    };
    let ipv6 = associate_vpc_cidr_block(context.clone(), ipv6).await.unwrap();
    let ipv6 = ipv6.ipv6_cidr_block_association.unwrap();
    assert_eq!(ipv6.ipv6_cidr_block.as_deref(), Some("fdcc:ec2::/56"));
    let routes = || {
        let state = context.state();
        state.referrers::<RouteTable>(vpc_id(&made)).next().unwrap().routes.len()
    };
    assert_eq!(routes(), 4);
    let kept = subnet(&context, &made, "100.64.0.0/24").await;
    let drop = |id: &Option<String>| DisassociateVpcCidrBlockRequest { association_id: id.clone() };
    let error = disassociate_vpc_cidr_block(context.clone(), drop(&further)).await.unwrap_err();
    assert_eq!(error.code, "InvalidCidrBlock.InUse");
    let primary = &made.cidr_block_association_set[0].association_id;
    assert_eq!(
        code(disassociate_vpc_cidr_block(context.clone(), drop(primary)).await),
        "OperationNotPermitted"
    );
    delete_subnet(context.clone(), DeleteSubnetRequest { subnet_id: kept.subnet_id, dry_run: None })
        .await
        .unwrap();
    for id in [&further, &ipv6.association_id] {
        disassociate_vpc_cidr_block(context.clone(), drop(id)).await.unwrap();
    }
    assert_eq!(routes(), 2);
    assert_eq!(
        code(disassociate_vpc_cidr_block(context.clone(), drop(&further)).await),
        "InvalidVpcCidrBlockAssociationID.NotFound"
    );
}

#[tokio::test]
async fn attributes_are_changed_one_at_a_time() {
    let context = context().await;
    let made = vpc(&context, "10.0.0.0/16", false).await;
    let asked = || ModifyVpcAttributeRequest { vpc_id: made.vpc_id.clone(), ..Default::default() };
    let support = |on| ModifyVpcAttributeRequest { enable_dns_support: truth_value(on), ..asked() };
    let names = |on| ModifyVpcAttributeRequest { enable_dns_hostnames: truth_value(on), ..asked() };
    let modify = |input| modify_vpc_attribute(context.clone(), input);
    assert_eq!(code(modify(asked()).await), "InvalidParameterCombination");
    let both = ModifyVpcAttributeRequest { enable_dns_support: truth_value(true), ..names(true) };
    assert_eq!(code(modify(both).await), "InvalidParameterCombination");
    modify(support(false)).await.unwrap();
    assert_eq!(code(modify(names(true)).await), "InvalidParameterCombination");
    modify(support(true)).await.unwrap();
    modify(names(true)).await.unwrap();
    modify(ModifyVpcAttributeRequest { enable_network_address_usage_metrics: truth_value(true), ..asked() })
        .await
        .unwrap();
    let vpc = context.state().get::<cumulet_model::network::Vpc>(&context.world, vpc_id(&made)).cloned();
    let vpc = vpc.unwrap();
    assert!(vpc.dns_support && vpc.dns_hostnames && vpc.address_usage_metrics);
    let input = DescribeVpcAttributeRequest {
        attribute: Some("enableNetworkAddressUsageMetrics".into()),
        vpc_id: made.vpc_id.clone(),
        dry_run: None,
    };
    let answer = describe_vpc_attribute(context.clone(), input).await.unwrap();
    assert_eq!(answer.enable_network_address_usage_metrics, truth_value(true));
    let tenancy = |word: &str| ModifyVpcTenancyRequest {
        vpc_id: made.vpc_id.clone(),
        instance_tenancy: Some(word.into()),
        dry_run: None,
    };
    assert_eq!(
        modify_vpc_tenancy(context.clone(), tenancy("default")).await.unwrap().return_value,
        Some(true)
    );
    assert_eq!(
        code(modify_vpc_tenancy(context.clone(), tenancy("dedicated")).await),
        "InvalidParameterValue"
    );
}

#[tokio::test]
async fn the_default_vpc_and_its_subnets_can_be_made_anew() {
    let context = context().await;
    let again = || create_default_vpc(context.clone(), CreateDefaultVpcRequest { dry_run: None });
    assert_eq!(code(again().await), "DefaultVpcAlreadyExists");
    let place = |zone: &str| CreateDefaultSubnetRequest {
        availability_zone: Some(zone.into()),
        ..Default::default()
    };
    let fresh = |zone: &'static str| create_default_subnet(context.clone(), place(zone));
    assert_eq!(code(fresh("us-east-1a").await), "DefaultSubnetAlreadyExistsInAvailabilityZone");
    assert_eq!(code(fresh("us-east-1z").await), "InvalidParameterValue");
    let state = context.state();
    let subnets: Vec<SubnetId> = state.subnets.in_world(&context.world).map(|s| s.id.clone()).collect();
    let zones = subnets.len();
    let gone = state.subnets.in_world(&context.world).find(|subnet| subnet.zone == "us-east-1a").unwrap();
    let delete = |id: &SubnetId| {
        delete_subnet(context.clone(), DeleteSubnetRequest { subnet_id: Some(id.to_string()), dry_run: None })
    };
    delete(&gone.id).await.unwrap();
    let made = fresh("us-east-1a").await.unwrap().subnet.unwrap();
    assert_eq!(made.cidr_block.as_deref(), Some(gone.cidr.to_string().as_str()), "the room that is free");
    assert_eq!((made.default_for_az, made.map_public_ip_on_launch), (Some(true), Some(true)));
    // All of it goes, but for the gateway that has to be taken off first.
    let ids: Vec<SubnetId> =
        context.state().subnets.in_world(&context.world).map(|subnet| subnet.id.clone()).collect();
    for id in &ids {
        delete(id).await.unwrap();
    }
    let vpc = context.state().vpcs.in_world(&context.world).next().unwrap().id.clone();
    let delete =
        || delete_vpc(context.clone(), DeleteVpcRequest { vpc_id: Some(vpc.to_string()), dry_run: None });
    assert_eq!(code(delete().await), "DependencyViolation");
    context
        .transact(|txn| {
            let id = txn.state().internet_gateways.in_world(&context.world).next().unwrap().id.clone();
            txn.delete::<cumulet_model::network::InternetGateway>(&context.world, id);
            Ok(())
        })
        .await
        .unwrap();
    delete().await.unwrap();
    assert_eq!(code(fresh("us-east-1a").await), "DefaultVpcDoesNotExist");
    let made = again().await.unwrap().vpc.unwrap();
    assert_eq!((made.is_default, made.cidr_block.as_deref()), (Some(true), Some("172.31.0.0/16")));
    assert_eq!(context.state().subnets.in_world(&context.world).count(), zones);
    assert_eq!(context.state().dhcp_options.len(), 1, "the region's own set is used again");
}

#[tokio::test]
async fn subnets_lie_in_their_vpc_beside_each_other() {
    let context = context().await;
    let made = vpc(&context, "10.0.0.0/16", true).await;
    let first = CreateSubnetRequest {
        availability_zone_id: Some("use1-az1".into()),
        ipv6_cidr_block: Some("fdcc:ec2:0:1::/64".into()),
        tag_specifications: tagged("subnet"),
        ..subnet_request(&made, "10.0.1.9/24")
    };
    let first = create_subnet(context.clone(), first).await.unwrap().subnet.unwrap();
    assert_eq!(first.cidr_block.as_deref(), Some("10.0.1.0/24"));
    assert_eq!(first.availability_zone_id.as_deref(), Some("use1-az1"));
    assert_eq!((first.available_ip_address_count, first.default_for_az), (Some(251), Some(false)));
    let before = census(&context);
    let asked = |cidr: &str| subnet_request(&made, cidr);
    let bad = [
        (asked("10.0.1.128/25"), "InvalidSubnet.Conflict"),
        (asked("10.0.0.0/23"), "InvalidSubnet.Conflict"),
        (asked("10.1.0.0/24"), "InvalidSubnet.Range"),
        (asked("10.0.2.0/29"), "InvalidSubnet.Range"),
        (asked("10.0.2.0"), "InvalidParameterValue"),
        (CreateSubnetRequest { cidr_block: None, ..asked("") }, "MissingParameter"),
        (
            CreateSubnetRequest { vpc_id: Some("vpc-00000000".into()), ..asked("10.0.2.0/24") },
            "InvalidVpcID.NotFound",
        ),
        (
            CreateSubnetRequest { availability_zone: Some("us-west-2a".into()), ..asked("10.0.2.0/24") },
            "InvalidParameterValue",
        ),
        (CreateSubnetRequest { ipv6_native: Some(true), ..asked("10.0.2.0/24") }, "UnsupportedOperation"),
        (
            CreateSubnetRequest { outpost_arn: Some("arn".into()), ..asked("10.0.2.0/24") },
            "UnsupportedOperation",
        ),
        (
            CreateSubnetRequest { ipv6_cidr_block: Some("fdcc:ec2:0:1::/64".into()), ..asked("10.0.2.0/24") },
            "InvalidSubnet.Conflict",
        ),
        (
            CreateSubnetRequest { ipv6_cidr_block: Some("fdcc:ec2:1::/64".into()), ..asked("10.0.2.0/24") },
            "InvalidSubnet.Range",
        ),
        (
            CreateSubnetRequest { ipv6_cidr_block: Some("fdcc:ec2::/60".into()), ..asked("10.0.2.0/24") },
            "InvalidSubnet.Range",
        ),
    ];
    for (input, expected) in bad {
        let text = format!("{input:?}");
        assert_eq!(code(create_subnet(context.clone(), input).await), expected, "{text}");
    }
    assert_eq!(census(&context), before);
    let acl = |id: &str| {
        let state = context.state();
        state.referrers::<NetworkAcl>(id).count()
    };
    assert_eq!(acl(first.subnet_id.as_deref().unwrap()), 1, "the VPC's default ACL");
    let found = |name: &'static str, value: &'static str| {
        let input = DescribeSubnetsRequest { filters: vec![filter(name, value)], ..Default::default() };
        let context = context.clone();
        async move { describe_subnets(context, input).await.unwrap().subnets.len() }
    };
    assert_eq!(found("ipv6-cidr-block-association.ipv6-cidr-block", "fdcc:ec2:0:1::/64").await, 1);
    assert_eq!(found("cidr-block", "10.0.1.0/24").await, 1);
}

#[tokio::test]
async fn a_subnet_has_attributes_and_an_ipv6_range() {
    let context = context().await;
    let made = vpc(&context, "10.0.0.0/16", true).await;
    let subnet = subnet(&context, &made, "10.0.1.0/24").await;
    let asked = || ModifySubnetAttributeRequest { subnet_id: subnet.subnet_id.clone(), ..Default::default() };
    let modify = |input| modify_subnet_attribute(context.clone(), input);
    let assign =
        || ModifySubnetAttributeRequest { assign_ipv6_address_on_creation: truth_value(true), ..asked() };
    assert_eq!(code(modify(asked()).await), "InvalidParameterCombination");
    assert_eq!(code(modify(assign()).await), "InvalidParameterValue", "it has no IPv6");
    let outpost = ModifySubnetAttributeRequest { enable_lni_at_device_index: Some(1), ..asked() };
    assert_eq!(code(modify(outpost).await), "UnsupportedOperation");
    let both = ModifySubnetAttributeRequest { map_public_ip_on_launch: truth_value(true), ..assign() };
    assert_eq!(code(modify(both).await), "InvalidParameterCombination");
    let associate = |cidr: &str| AssociateSubnetCidrBlockRequest {
        subnet_id: subnet.subnet_id.clone(),
        ipv6_cidr_block: Some(cidr.into()),
        ..Default::default()
    };
    let add = |cidr: &str| associate_subnet_cidr_block(context.clone(), associate(cidr));
    let association = add("fdcc:ec2:0:7::/64").await.unwrap().ipv6_cidr_block_association.unwrap();
    assert_eq!(code(add("fdcc:ec2:0:8::/64").await), "CidrLimitExceeded");
    modify(assign()).await.unwrap();
    for input in [
        ModifySubnetAttributeRequest { map_public_ip_on_launch: truth_value(true), ..asked() },
        ModifySubnetAttributeRequest { enable_dns64: truth_value(true), ..asked() },
        ModifySubnetAttributeRequest {
            private_dns_hostname_type_on_launch: Some("resource-name".into()),
            ..asked()
        },
        ModifySubnetAttributeRequest {
            enable_resource_name_dns_a_record_on_launch: truth_value(true),
            ..asked()
        },
        ModifySubnetAttributeRequest {
            enable_resource_name_dns_aaaa_record_on_launch: truth_value(true),
            ..asked()
        },
    ] {
        modify(input).await.unwrap();
    }
    let shown = || async {
        let ids = vec![subnet.subnet_id.clone().unwrap()];
        let input = DescribeSubnetsRequest { subnet_ids: ids, ..Default::default() };
        describe_subnets(context.clone(), input).await.unwrap().subnets.remove(0)
    };
    let changed = shown().await;
    assert_eq!(changed.assign_ipv6_address_on_creation, Some(true));
    assert_eq!((changed.map_public_ip_on_launch, changed.enable_dns64), (Some(true), Some(true)));
    let names = changed.private_dns_name_options_on_launch.unwrap();
    assert_eq!(names.hostname_type.as_deref(), Some("resource-name"));
    assert_eq!(names.enable_resource_name_dns_aaaa_record, Some(true));
    let drop = DisassociateSubnetCidrBlockRequest { association_id: association.association_id };
    let answer = disassociate_subnet_cidr_block(context.clone(), drop.clone()).await.unwrap();
    assert_eq!(answer.subnet_id, subnet.subnet_id);
    assert!(shown().await.ipv6_cidr_block_association_set.is_empty());
    assert_eq!(
        code(disassociate_subnet_cidr_block(context.clone(), drop).await),
        "InvalidSubnetCidrBlockAssociationID.NotFound"
    );
}

#[tokio::test]
async fn reserved_ranges_are_not_assigned() {
    let context = context().await;
    let made = vpc(&context, "10.0.0.0/16", false).await;
    let subnet = subnet(&context, &made, "10.0.1.0/28").await;
    let asked = |cidr: &str, kind: &str| CreateSubnetCidrReservationRequest {
        subnet_id: subnet.subnet_id.clone(),
        cidr: Some(cidr.into()),
        reservation_type: Some(kind.into()),
        description: Some("mine".into()),
        tag_specifications: tagged("subnet-cidr-reservation"),
        ..Default::default()
    };
    let create = |cidr: &str, kind: &str| create_subnet_cidr_reservation(context.clone(), asked(cidr, kind));
    let reservation = create("10.0.1.4/30", "explicit").await.unwrap().subnet_cidr_reservation.unwrap();
    for (cidr, kind) in [
        ("10.0.1.4/31", "explicit"),
        ("10.0.2.0/30", "explicit"),
        ("10.0.1.8/30", "prefix"),
        ("10.0.1.8/30", "other"),
        ("10.0.1.8", "explicit"),
    ] {
        assert_eq!(code(create(cidr, kind).await), "InvalidParameterValue", "{cidr} {kind}");
    }
    let next = || {
        let state = context.state();
        let id = subnet.subnet_id.as_deref().unwrap();
        let subnet = state.get::<cumulet_model::network::Subnet>(&context.world, id).unwrap();
        let taken = context.cloud.db.dry_run(|txn| take_private(txn, subnet, &["10.0.1.9".parse().unwrap()]));
        taken.unwrap().to_string()
    };
    assert_eq!(next(), "10.0.1.8");
    let get = |name: &str, value: &str| GetSubnetCidrReservationsRequest {
        subnet_id: subnet.subnet_id.clone(),
        filters: vec![filter(name, value)],
        ..Default::default()
    };
    for (name, value, count) in
        [("reservationType", "explicit", 1), ("tag:Name", "b", 0), ("tag-key", "Name", 1)]
    {
        let answer = get_subnet_cidr_reservations(context.clone(), get(name, value)).await.unwrap();
        assert_eq!(answer.subnet_ipv4_cidr_reservations.len(), count, "{name}");
    }
    let id = reservation.subnet_cidr_reservation_id.unwrap();
    context
        .transact(|txn| {
            let tags = cumulet_model::Tags::from([("a".into(), "1".into())]);
            cumulet_control::tags::create(txn, &context.world, std::slice::from_ref(&id), &tags)
        })
        .await
        .unwrap();
    let delete = || {
        let input = DeleteSubnetCidrReservationRequest {
            subnet_cidr_reservation_id: Some(id.clone()),
            dry_run: None,
        };
        delete_subnet_cidr_reservation(context.clone(), input)
    };
    let deleted = delete().await.unwrap().deleted_subnet_cidr_reservation.unwrap();
    assert_eq!((deleted.tags.len(), deleted.description.as_deref()), (2, Some("mine")));
    assert_eq!(next(), "10.0.1.4");
    assert_eq!(code(delete().await), "InvalidSubnetCidrReservationID.NotFound");
}

#[tokio::test]
async fn a_subnet_with_an_interface_stays() {
    let context = context().await;
    let state = context.state();
    let subnet = state.subnets.in_world(&context.world).next().unwrap();
    let mut hosts = subnet.cidr.hosts();
    let address = hosts.nth(3).unwrap();
    let range = ipnet::Ipv4Net::new(hosts.nth(11).unwrap(), 28).unwrap();
    let eni: Eni = serde_json::from_value(serde_json::json!({
        "world": context.world, "id": "eni-00000000", "vpc_id": subnet.vpc_id, "subnet_id": subnet.id,
        "zone": subnet.zone, "mac": [2, 0, 0, 0, 0, 1], "private_ips": [address], "groups": [],
        "source_dest_check": true, "create_time": "2026-01-01T00:00:00Z", "prefixes": [range]}))
    .unwrap();
    context
        .transact(|txn| {
            txn.put(eni);
            Ok(())
        })
        .await
        .unwrap();
    let input = DeleteSubnetRequest { subnet_id: Some(subnet.id.to_string()), dry_run: None };
    let error = delete_subnet(context.clone(), input).await.unwrap_err();
    assert_eq!(error.code, "DependencyViolation");
    assert_eq!(error.message, format!("The subnet '{}' has dependencies and cannot be deleted.", subnet.id));
    let input = DescribeSubnetsRequest { subnet_ids: vec![subnet.id.to_string()], ..Default::default() };
    let shown = describe_subnets(context.clone(), input).await.unwrap().subnets.remove(0);
    assert_eq!(shown.available_ip_address_count, Some(4091 - 1 - 16));
}

fn option(key: &str, values: &[&str]) -> NewDhcpConfiguration {
    NewDhcpConfiguration { key: Some(key.into()), values: values.iter().map(|v| (*v).into()).collect() }
}

#[tokio::test]
async fn dhcp_options_are_checked_associated_and_deleted_when_free() {
    let context = context().await;
    let create = |options: Vec<NewDhcpConfiguration>| {
        let input = CreateDhcpOptionsRequest {
            dhcp_configurations: options,
            tag_specifications: tagged("dhcp-options"),
            dry_run: None,
        };
        create_dhcp_options(context.clone(), input)
    };
    let before = census(&context);
    let bad = [
        (vec![], "MissingParameter"),
        (vec![option("no-such", &["x"])], "InvalidParameterValue"),
        (vec![option("domain-name-servers", &["10.0.0"])], "InvalidParameterValue"),
        (
            vec![option("domain-name-servers", &["1.1.1.1,2.2.2.2,3.3.3.3,4.4.4.4,5.5.5.5"])],
            "InvalidParameterValue",
        ),
        (vec![option("ntp-servers", &["AmazonProvidedDNS"])], "InvalidParameterValue"),
        (vec![option("ntp-servers", &["fd00::1"])], "UnsupportedOperation"),
        (vec![option("netbios-node-type", &["3"])], "InvalidParameterValue"),
        (vec![option("domain-name", &[])], "InvalidParameterValue"),
        (vec![option("domain-name", &["a"]), option("domain-name", &["b"])], "InvalidParameterValue"),
        (vec![option("ipv6-address-preferred-lease-time", &["200"])], "UnsupportedOperation"),
    ];
    for (options, expected) in bad {
        let text = format!("{options:?}");
        assert_eq!(code(create(options).await), expected, "{text}");
    }
    assert_eq!(census(&context), before);
    let good = vec![
        option("domain-name", &["example.com"]),
        option("domain-name-servers", &["10.0.0.2, AmazonProvidedDNS"]),
        option("netbios-node-type", &["2"]),
    ];
    let made = create(good).await.unwrap().dhcp_options.unwrap();
    assert_eq!((made.tags.len(), made.dhcp_configurations[1].values.len()), (1, 2));
    let vpc = vpc(&context, "10.0.0.0/16", false).await;
    let associate = |options: &str| {
        let input = AssociateDhcpOptionsRequest {
            dhcp_options_id: Some(options.into()),
            vpc_id: vpc.vpc_id.clone(),
            dry_run: None,
        };
        associate_dhcp_options(context.clone(), input)
    };
    let id = made.dhcp_options_id.clone().unwrap();
    let delete = || {
        let input = DeleteDhcpOptionsRequest { dhcp_options_id: Some(id.clone()), dry_run: None };
        delete_dhcp_options(context.clone(), input)
    };
    assert_eq!(code(associate("dopt-00000000").await), "InvalidDhcpOptionID.NotFound");
    associate(&id).await.unwrap();
    assert_eq!(code(delete().await), "DependencyViolation");
    associate("default").await.unwrap();
    let input =
        DescribeVpcsRequest { filters: vec![filter("dhcp-options-id", "default")], ..Default::default() };
    assert_eq!(describe_vpcs(context.clone(), input).await.unwrap().vpcs.len(), 1);
    delete().await.unwrap();
    assert_eq!(code(delete().await), "InvalidDhcpOptionID.NotFound");
}

#[tokio::test]
async fn no_vpc_has_classic_link() {
    let context = context().await;
    let all =
        describe_vpc_classic_link(context.clone(), DescribeVpcClassicLinkRequest::default()).await.unwrap();
    assert_eq!(all.vpcs[0].classic_link_enabled, Some(false));
    let input = DescribeVpcClassicLinkRequest {
        filters: vec![filter("is-classic-link-enabled", "true")],
        ..Default::default()
    };
    assert!(describe_vpc_classic_link(context.clone(), input).await.unwrap().vpcs.is_empty());
    let input = DescribeVpcClassicLinkDnsSupportRequest::default();
    let all = describe_vpc_classic_link_dns_support(context, input).await.unwrap();
    assert_eq!(all.vpcs[0].classic_link_dns_supported, Some(false));
}
