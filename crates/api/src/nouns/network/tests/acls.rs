use cumulet_aws_model::ec2::{
    CreateNetworkAclEntryRequest, CreateNetworkAclRequest, DeleteNetworkAclEntryRequest,
    DeleteNetworkAclRequest, IcmpTypeCode, NetworkAclEntry, PortRange, ReplaceNetworkAclAssociationRequest,
    ReplaceNetworkAclEntryRequest,
};
use cumulet_control::network_acls::MAX_ENTRIES;
use cumulet_model::network::NetworkAcl;

use super::*;

async fn make(context: &Context, vpc: &Vpc) -> String {
    let input = CreateNetworkAclRequest {
        vpc_id: Some(vpc.id.to_string()),
        tag_specifications: tagged("network-acl"),
        ..Default::default()
    };
    create_network_acl(context.clone(), input).await.unwrap().network_acl.unwrap().network_acl_id.unwrap()
}

fn entry(acl: &str, number: i32) -> CreateNetworkAclEntryRequest {
    CreateNetworkAclEntryRequest {
        network_acl_id: Some(acl.into()),
        rule_number: Some(number),
        protocol: Some("6".into()),
        rule_action: Some("allow".into()),
        egress: Some(false),
        cidr_block: Some("10.1.2.3/8".into()),
        port_range: Some(PortRange { from: Some(22), to: Some(80) }),
        ..Default::default()
    }
}

async fn count(context: &Context, name: &str, value: &str) -> usize {
    let input = DescribeNetworkAclsRequest { filters: vec![filter(name, value)], ..Default::default() };
    describe_network_acls(context.clone(), input).await.unwrap().network_acls.len()
}

async fn entries(context: &Context, id: &str) -> Vec<NetworkAclEntry> {
    let input = DescribeNetworkAclsRequest { network_acl_ids: vec![id.into()], ..Default::default() };
    describe_network_acls(context.clone(), input).await.unwrap().network_acls.remove(0).entries
}

#[tokio::test]
async fn a_new_acl_denies_all_and_the_default_one_stays() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let id = make(&context, &vpc).await;
    let all = entries(&context, &id).await;
    let shape: Vec<_> = all
        .iter()
        .map(|entry| {
            (entry.egress, entry.rule_number, entry.rule_action.as_deref(), entry.cidr_block.as_deref())
        })
        .collect();
    let deny = |egress| (Some(egress), Some(32767), Some("deny"), Some("0.0.0.0/0"));
    assert_eq!(shape, [deny(true), deny(false)]);
    assert_eq!(count(&context, "tag:team", "a").await, 1);
    let with_ipv6 = Vpc { ipv6_cidrs: vec![(new_id(), "fd00:1::/56".parse().unwrap())], ..vpc.clone() };
    put(&context, with_ipv6).await;
    let last = entries(&context, &id).await.pop().unwrap();
    assert_eq!((last.rule_number, last.ipv6_cidr_block.as_deref()), (Some(32768), Some("::/0")));
    let delete = |id: &str| {
        let input = DeleteNetworkAclRequest { network_acl_id: Some(id.into()), dry_run: None };
        delete_network_acl(context.clone(), input)
    };
    let default = {
        let state = context.state();
        state.network_acls.in_world(&context.world).find(|acl| acl.is_default).unwrap().id.to_string()
    };
    assert_eq!(refused!(context, delete(&default)), "InvalidParameterValue");
    assert_eq!(refused!(context, delete("acl-00000000")), "InvalidNetworkAclID.NotFound");
    delete(&id).await.unwrap();
    let input = CreateNetworkAclRequest { vpc_id: Some("vpc-00000000".into()), ..Default::default() };
    assert_eq!(refused!(context, create_network_acl(context.clone(), input)), "InvalidVpcID.NotFound");
}

#[tokio::test]
async fn entries_are_made_replaced_and_deleted_by_number_and_direction() {
    let context = context().await;
    let id = make(&context, &default_vpc(&context)).await;
    let create = |input: CreateNetworkAclEntryRequest| create_network_acl_entry(context.clone(), input);
    create(entry(&id, 100)).await.unwrap();
    create(CreateNetworkAclEntryRequest { egress: Some(true), ..entry(&id, 100) }).await.unwrap();
    create(entry(&id, 50)).await.unwrap();
    assert_eq!(refused!(context, create(entry(&id, 100))), "NetworkAclEntryAlreadyExists");
    let shown = entries(&context, &id).await;
    let numbers: Vec<_> = shown.iter().map(|entry| (entry.egress, entry.rule_number)).collect();
    let (out, into) = (Some(true), Some(false));
    assert_eq!(
        numbers,
        [(out, Some(100)), (out, Some(32767)), (into, Some(50)), (into, Some(100)), (into, Some(32767))]
    );
    assert_eq!(shown[0].cidr_block.as_deref(), Some("10.0.0.0/8"));
    assert_eq!(shown[0].port_range, Some(PortRange { from: Some(22), to: Some(80) }));
    for (name, value, found) in [
        ("entry.protocol", "tcp", 1),
        ("entry.protocol", "6", 1),
        ("entry.port-range.from", "22", 1),
        ("entry.port-range.to", "81", 0),
        ("entry.rule-number", "50", 1),
        ("entry.cidr", "10.0.0.0/8", 1),
        ("entry.rule-action", "deny", 2),
    ] {
        assert_eq!(count(&context, name, value).await, found, "{name} {value}");
    }
    let replace = |number: i32| {
        let input = ReplaceNetworkAclEntryRequest {
            network_acl_id: Some(id.clone()),
            rule_number: Some(number),
            protocol: Some("58".into()),
            rule_action: Some("deny".into()),
            egress: Some(false),
            ipv6_cidr_block: Some("::/0".into()),
            icmp_type_code: Some(IcmpTypeCode { r#type: Some(128), code: Some(-1) }),
            ..Default::default()
        };
        replace_network_acl_entry(context.clone(), input)
    };
    assert_eq!(refused!(context, replace(51)), "InvalidNetworkAclEntry.NotFound");
    replace(50).await.unwrap();
    assert_eq!(count(&context, "entry.icmp.type", "128").await, 1);
    assert_eq!(count(&context, "entry.icmp.code", "-1").await, 1);
    assert_eq!(count(&context, "entry.ipv6-cidr", "::/0").await, 1);
    let delete = |number: i32, egress: bool| {
        let input = DeleteNetworkAclEntryRequest {
            network_acl_id: Some(id.clone()),
            rule_number: Some(number),
            egress: Some(egress),
            dry_run: None,
        };
        delete_network_acl_entry(context.clone(), input)
    };
    assert_eq!(refused!(context, delete(50, true)), "InvalidNetworkAclEntry.NotFound");
    assert_eq!(refused!(context, delete(32767, true)), "InvalidParameterValue");
    delete(50, false).await.unwrap();
    assert_eq!(entries(&context, &id).await.len(), 4);
}

#[tokio::test]
async fn what_is_no_entry_is_refused() {
    let context = context().await;
    let id = make(&context, &default_vpc(&context)).await;
    type Change = fn(&mut CreateNetworkAclEntryRequest);
    let wrong: [(&str, Change); 13] = [
        ("InvalidParameterValue", |e| e.rule_number = Some(0)),
        ("InvalidParameterValue", |e| e.rule_number = Some(32767)),
        ("InvalidParameterValue", |e| e.protocol = Some("256".into())),
        ("InvalidParameterValue", |e| e.rule_action = Some("perhaps".into())),
        ("InvalidParameterValue", |e| e.cidr_block = Some("10.0.0.0".into())),
        ("InvalidParameterValue", |e| e.port_range = Some(PortRange { from: Some(80), to: Some(22) })),
        ("InvalidParameterCombination", |e| e.ipv6_cidr_block = Some("::/0".into())),
        ("MissingParameter", |e| e.cidr_block = None),
        ("MissingParameter", |e| e.port_range = None),
        ("MissingParameter", |e| e.protocol = Some("icmp".into())),
        ("MissingParameter", |e| e.rule_number = None),
        ("MissingParameter", |e| e.rule_action = None),
        ("InvalidNetworkAclID.NotFound", |e| e.network_acl_id = Some("acl-00000000".into())),
    ];
    for (code, change) in wrong {
        let mut input = entry(&id, 100);
        change(&mut input);
        assert_eq!(refused!(context, create_network_acl_entry(context.clone(), input)), code);
    }
    // ICMPv6 of IPv4 addresses is all of it, whatever is asked.
    let input = CreateNetworkAclEntryRequest { protocol: Some("58".into()), ..entry(&id, 1) };
    create_network_acl_entry(context.clone(), input).await.unwrap();
    for number in 2..=i32::try_from(MAX_ENTRIES).unwrap() {
        create_network_acl_entry(context.clone(), entry(&id, number)).await.unwrap();
    }
    let full = create_network_acl_entry(context.clone(), entry(&id, 1000));
    assert_eq!(refused!(context, full), "NetworkAclEntryLimitExceeded");
    let out = CreateNetworkAclEntryRequest { egress: Some(true), ..entry(&id, 1000) };
    create_network_acl_entry(context.clone(), out).await.unwrap();
}

#[tokio::test]
async fn a_subnet_uses_one_acl() {
    let context = context().await;
    let vpc = default_vpc(&context);
    let (other, _) = make_vpc(&context, "10.0.0.0/16").await;
    let (ours, theirs) = (make(&context, &vpc).await, make(&context, &other).await);
    let state = context.state();
    let default: &NetworkAcl = state
        .network_acls
        .in_world(&context.world)
        .find(|acl| acl.vpc_id == vpc.id && acl.is_default)
        .unwrap();
    let (association, subnet) = default.subnets[0].clone();
    let replace = |association: &str, acl: &str| {
        let input = ReplaceNetworkAclAssociationRequest {
            association_id: Some(association.into()),
            network_acl_id: Some(acl.into()),
            dry_run: None,
        };
        replace_network_acl_association(context.clone(), input)
    };
    assert_eq!(refused!(context, replace(association.as_str(), &theirs)), "InvalidParameterValue");
    assert_eq!(refused!(context, replace("aclassoc-00000000", &ours)), "InvalidAssociationID.NotFound");
    let new = replace(association.as_str(), &ours).await.unwrap().new_association_id.unwrap();
    assert_eq!(refused!(context, replace(association.as_str(), &ours)), "InvalidAssociationID.NotFound");
    let input = DescribeNetworkAclsRequest {
        filters: vec![filter("association.subnet-id", subnet.as_str())],
        ..Default::default()
    };
    let found = describe_network_acls(context.clone(), input).await.unwrap().network_acls;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].associations[0].network_acl_association_id, Some(new));
    let input = DeleteNetworkAclRequest { network_acl_id: Some(ours), dry_run: None };
    assert_eq!(refused!(context, delete_network_acl(context.clone(), input)), "DependencyViolation");
}
