use cumulet_aws_model::ec2::*;

use super::*;
use crate::nouns::security_groups;
use crate::testing::{context, filter};

fn entry(cidr: &str) -> AddPrefixListEntry {
    AddPrefixListEntry { cidr: Some(cidr.into()), description: None }
}

async fn make(context: &Context, max: i32, cidrs: &[&str]) -> Result<ManagedPrefixList, ApiError> {
    let input = CreateManagedPrefixListRequest {
        prefix_list_name: Some("office".into()),
        address_family: Some("IPv4".into()),
        max_entries: Some(max),
        entries: cidrs.iter().map(|cidr| entry(cidr)).collect(),
        ..Default::default()
    };
    Ok(create_managed_prefix_list(context.clone(), input).await?.prefix_list.unwrap())
}

async fn entries_of(context: &Context, id: &Option<String>, version: Option<i64>) -> Vec<String> {
    let input = GetManagedPrefixListEntriesRequest {
        prefix_list_id: id.clone(),
        target_version: version,
        ..Default::default()
    };
    let entries = get_managed_prefix_list_entries(context.clone(), input).await.unwrap().entries;
    entries.into_iter().filter_map(|entry| entry.cidr).collect()
}

#[tokio::test]
async fn versions_come_and_come_back() {
    let context = context().await;
    let list = make(&context, 3, &["10.0.0.1/8"]).await.unwrap();
    let id = list.prefix_list_id.clone();
    assert_eq!((list.version, list.state.as_deref()), (Some(1), Some("create-complete")));
    let modify = |version: i64, max: Option<i32>, cidrs: &[&str]| {
        let input = ModifyManagedPrefixListRequest {
            prefix_list_id: id.clone(),
            current_version: Some(version),
            max_entries: max,
            add_entries: cidrs.iter().map(|cidr| entry(cidr)).collect(),
            ..Default::default()
        };
        let context = context.clone();
        async move { modify_managed_prefix_list(context, input).await.map_err(|error| error.code) }
    };
    modify(1, None, &["192.168.0.0/16"]).await.unwrap();
    assert_eq!(entries_of(&context, &id, None).await, ["10.0.0.0/8", "192.168.0.0/16"]);
    assert_eq!(entries_of(&context, &id, Some(1)).await, ["10.0.0.0/8"]);
    assert_eq!(modify(1, None, &["1.1.1.1/32"]).await.unwrap_err(), "PrefixListVersionMismatch");
    assert_eq!(modify(2, Some(9), &["1.1.1.1/32"]).await.unwrap_err(), "InvalidParameterCombination");
    assert_eq!(modify(2, Some(1), &[]).await.unwrap_err(), "InvalidParameterValue");
    assert_eq!(
        modify(2, None, &["1.1.1.1/32", "1.1.1.2/32"]).await.unwrap_err(),
        "PrefixListMaxEntriesExceeded"
    );
    assert_eq!(modify(2, None, &["2001:db8::/32"]).await.unwrap_err(), "InvalidParameterValue");
    let input = RestoreManagedPrefixListVersionRequest {
        prefix_list_id: id.clone(),
        previous_version: Some(1),
        current_version: Some(2),
        dry_run: None,
    };
    let restored =
        restore_managed_prefix_list_version(context.clone(), input).await.unwrap().prefix_list.unwrap();
    assert_eq!((restored.version, restored.state.as_deref()), (Some(3), Some("restore-complete")));
    assert_eq!(entries_of(&context, &id, None).await, ["10.0.0.0/8"]);
}

#[tokio::test]
async fn a_list_weighs_as_much_as_it_may_hold_and_stays_while_used() {
    let context = context().await;
    let list = make(&context, 60, &["10.0.0.0/8"]).await.unwrap();
    let id = list.prefix_list_id.clone();
    let open = |port: i32| {
        let input = AuthorizeSecurityGroupIngressRequest {
            group_name: Some("default".into()),
            ip_permissions: vec![IpPermission {
                ip_protocol: Some("tcp".into()),
                from_port: Some(port),
                to_port: Some(port),
                prefix_list_ids: vec![cumulet_aws_model::ec2::PrefixListId {
                    prefix_list_id: id.clone(),
                    description: None,
                }],
                ..Default::default()
            }],
            ..Default::default()
        };
        let context = context.clone();
        async move { security_groups::authorize_security_group_ingress(context, input).await }
    };
    // The default group names itself, which is a rule of its own.
    assert_eq!(open(22).await.unwrap_err().code, "RulesPerSecurityGroupLimitExceeded");
    let resize = |max: i32| {
        let input = ModifyManagedPrefixListRequest {
            prefix_list_id: id.clone(),
            max_entries: Some(max),
            ..Default::default()
        };
        modify_managed_prefix_list(context.clone(), input)
    };
    resize(20).await.unwrap();
    open(22).await.unwrap();
    assert_eq!(resize(60).await.unwrap_err().code, "InvalidParameterValue");
    let input = GetManagedPrefixListAssociationsRequest { prefix_list_id: id.clone(), ..Default::default() };
    let users = get_managed_prefix_list_associations(context.clone(), input).await.unwrap();
    assert!(users.prefix_list_associations[0].resource_id.as_ref().unwrap().starts_with("sg-"));
    let input = DeleteManagedPrefixListRequest { prefix_list_id: id, dry_run: None };
    assert_eq!(
        delete_managed_prefix_list(context.clone(), input).await.unwrap_err().code,
        "DependencyViolation"
    );
}

#[tokio::test]
async fn the_servers_own_lists_are_shown_and_fixed() {
    let context = context().await;
    let lists = describe_prefix_lists(context.clone(), Default::default()).await.unwrap().prefix_lists;
    assert_eq!(lists.len(), 2);
    let id = lists[0].prefix_list_id.clone();
    let input =
        DescribeManagedPrefixListsRequest { filters: vec![filter("owner-id", "AWS")], ..Default::default() };
    assert_eq!(describe_managed_prefix_lists(context.clone(), input).await.unwrap().prefix_lists.len(), 2);
    assert_eq!(entries_of(&context, &id, None).await, lists[0].cidrs);
    let input = DeleteManagedPrefixListRequest { prefix_list_id: id, dry_run: None };
    assert_eq!(
        delete_managed_prefix_list(context.clone(), input).await.unwrap_err().code,
        "OperationNotPermitted"
    );
    let bad = make(&context, 0, &[]).await.unwrap_err();
    assert_eq!(bad.code, "InvalidParameterValue");
    assert!(context.state().prefix_lists.is_empty());
}
