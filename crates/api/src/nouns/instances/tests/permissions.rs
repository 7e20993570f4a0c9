//! What another account does with an interface that its owner permits it.

use cumulet_model::AccountId;

use super::*;
use crate::nouns::network::*;

const OTHER: &str = "222222222222";

/// The same cloud as another account sees it.
async fn as_account(context: &Context, account: &str) -> Context {
    let account = AccountId::parse(account).unwrap();
    let context = Context { world: context.world.of(&account), ..context.clone() };
    context.cloud.enter(&context.world).await.unwrap();
    context
}

async fn create(context: &Context) -> String {
    let zone = context.world.region.clone() + "a";
    let state = context.state();
    let subnet = state.subnets.in_world(&context.world).find(|subnet| subnet.zone == zone).unwrap();
    let input =
        CreateNetworkInterfaceRequest { subnet_id: Some(subnet.id.to_string()), ..Default::default() };
    let made = create_network_interface(context.clone(), input).await.unwrap();
    made.network_interface.unwrap().network_interface_id.unwrap()
}

async fn permit(context: &Context, eni: &str, account: &str, kind: &str) -> Result<String, ApiError> {
    let input = CreateNetworkInterfacePermissionRequest {
        network_interface_id: Some(eni.to_owned()),
        aws_account_id: Some(account.to_owned()),
        permission: Some(kind.to_owned()),
        ..Default::default()
    };
    let made = create_network_interface_permission(context.clone(), input).await?;
    Ok(made.interface_permission.unwrap().network_interface_permission_id.unwrap())
}

async fn forbid(context: &Context, id: &str, force: bool) -> Result<(), ApiError> {
    let input = DeleteNetworkInterfacePermissionRequest {
        network_interface_permission_id: Some(id.to_owned()),
        force: Some(force),
        dry_run: None,
    };
    delete_network_interface_permission(context.clone(), input).await.map(drop)
}

async fn permissions(context: &Context, filters: Vec<Filter>) -> Vec<NetworkInterfacePermission> {
    let input = DescribeNetworkInterfacePermissionsRequest { filters, ..Default::default() };
    describe_network_interface_permissions(context.clone(), input)
        .await
        .unwrap()
        .network_interface_permissions
}

async fn attach(context: &Context, eni: &str, instance: &str) -> Result<String, ApiError> {
    let input = AttachNetworkInterfaceRequest {
        network_interface_id: Some(eni.to_owned()),
        instance_id: Some(instance.to_owned()),
        device_index: Some(1),
        ..Default::default()
    };
    attach_network_interface(context.clone(), input).await.map(|made| made.attachment_id.unwrap())
}

async fn detach(context: &Context, attachment: &str, force: bool) -> Result<(), ApiError> {
    let input = DetachNetworkInterfaceRequest {
        attachment_id: Some(attachment.to_owned()),
        force: Some(force),
        dry_run: None,
    };
    detach_network_interface(context.clone(), input).await
}

/// An instance in the zone of [`create`]'s interfaces.
async fn launch_beside(context: &Context) -> String {
    let request = RunInstancesRequest {
        image_id: Some(image(context)),
        instance_type: Some("t3.micro".into()),
        placement: Some(Placement {
            availability_zone: Some(context.world.region.clone() + "a"),
            ..Default::default()
        }),
        ..Default::default()
    };
    let made = run_instances(context.clone(), request).await.unwrap();
    let id = made.instances[0].instance_id.clone().unwrap();
    observe(context, &id, Phase::Running).await;
    id
}

async fn interfaces_of(context: &Context, id: &str) -> Vec<InstanceNetworkInterface> {
    let state = context.state();
    let instance = state.get::<cumulet_model::instance::Instance>(&context.world, id).unwrap();
    view::View::new(&state, instance).wire().network_interfaces
}

async fn found(context: &Context, filters: Vec<Filter>) -> Vec<NetworkInterface> {
    let input = DescribeNetworkInterfacesRequest { filters, ..Default::default() };
    describe_network_interfaces(context.clone(), input).await.unwrap().network_interfaces
}

#[tokio::test]
async fn a_permission_is_for_one_account_and_seen_by_the_owner() {
    let owner = cloud().await;
    let other = as_account(&owner, OTHER).await;
    let eni = create(&owner).await;
    for (account, kind, error) in [
        ("123456789012", "INSTANCE-ATTACH", "InvalidParameterValue"),
        ("12345", "INSTANCE-ATTACH", "InvalidUserID.Malformed"),
        (OTHER, "INSTANCE-DETACH", "InvalidParameterValue"),
    ] {
        assert_eq!(code(permit(&owner, &eni, account, kind).await), error, "{account} {kind}");
    }
    let missing = permit(&owner, "eni-00000000", OTHER, "INSTANCE-ATTACH").await;
    assert_eq!(code(missing), "InvalidNetworkInterfaceID.NotFound");
    let theirs = permit(&other, &eni, "123456789012", "INSTANCE-ATTACH").await;
    assert_eq!(code(theirs), "InvalidNetworkInterfaceID.NotFound", "only an owner permits");
    let service = CreateNetworkInterfacePermissionRequest {
        network_interface_id: Some(eni.clone()),
        aws_service: Some("x.amazonaws.com".into()),
        permission: Some("INSTANCE-ATTACH".into()),
        ..Default::default()
    };
    let service = create_network_interface_permission(owner.clone(), service).await;
    assert_eq!(code(service), "UnsupportedOperation");

    let first = permit(&owner, &eni, OTHER, "INSTANCE-ATTACH").await.unwrap();
    let second = permit(&owner, &eni, OTHER, "EIP-ASSOCIATE").await.unwrap();
    let again = permit(&owner, &eni, OTHER, "INSTANCE-ATTACH").await;
    assert_eq!(code(again), "InvalidPermission.Duplicate");
    let third = permit(&owner, &eni, "333333333333", "INSTANCE-ATTACH").await;
    assert_eq!(code(third), "OperationNotPermitted", "one account at a time");

    assert!(permissions(&other, Vec::new()).await.is_empty());
    let name = |field: &str| format!("network-interface-permission.{field}");
    for (field, value, count) in [
        ("network-interface-permission-id", first.as_str(), 1),
        ("network-interface-id", eni.as_str(), 2),
        ("aws-account-id", OTHER, 2),
        ("aws-service", "*", 0),
        ("permission", "EIP-*", 1),
    ] {
        let filters = vec![filter(&name(field), value)];
        assert_eq!(permissions(&owner, filters).await.len(), count, "{field}");
    }
    let shown = permissions(&owner, vec![filter(&name("permission"), "INSTANCE-ATTACH")]).await.remove(0);
    assert_eq!(shown.permission_state.unwrap().state.as_deref(), Some("granted"));
    assert_eq!(code(forbid(&other, &second, false).await), "InvalidNetworkInterfacePermissionID.NotFound");
    assert_eq!(code(forbid(&owner, "eni-1", false).await), "InvalidNetworkInterfacePermissionID.Malformed");
    forbid(&owner, &second, false).await.unwrap();
    // The rest goes with the interface.
    let delete = DeleteNetworkInterfaceRequest { network_interface_id: Some(eni), dry_run: None };
    delete_network_interface(owner.clone(), delete).await.unwrap();
    assert!(permissions(&owner, Vec::new()).await.is_empty());
}

#[tokio::test]
async fn permissions_come_in_pages() {
    let owner = cloud().await;
    let mut all = Vec::new();
    for _ in 0..6 {
        let eni = create(&owner).await;
        all.push(permit(&owner, &eni, OTHER, "INSTANCE-ATTACH").await.unwrap());
    }
    all.sort();
    let ask = DescribeNetworkInterfacePermissionsRequest { max_results: Some(5), ..Default::default() };
    let first = describe_network_interface_permissions(owner.clone(), ask.clone()).await.unwrap();
    let ask = DescribeNetworkInterfacePermissionsRequest { next_token: first.next_token, ..ask };
    let second = describe_network_interface_permissions(owner.clone(), ask).await.unwrap();
    assert!(second.next_token.is_none());
    let shown = first.network_interface_permissions.into_iter().chain(second.network_interface_permissions);
    let shown: Vec<_> = shown.filter_map(|one| one.network_interface_permission_id).collect();
    assert_eq!(shown, all);
    let named = DescribeNetworkInterfacePermissionsRequest {
        network_interface_permission_ids: vec![all[0].clone(), "eni-perm-00000000".into()],
        ..Default::default()
    };
    let named = describe_network_interface_permissions(owner, named).await;
    assert_eq!(code(named), "InvalidNetworkInterfacePermissionID.NotFound");
}

#[tokio::test]
async fn another_account_attaches_what_it_may_and_both_detach_it() {
    let owner = cloud().await;
    let other = as_account(&owner, OTHER).await;
    let eni = create(&owner).await;
    let instance = launch_beside(&other).await;
    assert_eq!(code(attach(&other, &eni, &instance).await), "InvalidNetworkInterfaceID.NotFound");
    permit(&owner, &eni, OTHER, "EIP-ASSOCIATE").await.unwrap();
    assert_eq!(code(attach(&other, &eni, &instance).await), "OperationNotPermitted", "that's another one");
    let permission = permit(&owner, &eni, OTHER, "INSTANCE-ATTACH").await.unwrap();
    let attachment = attach(&other, &eni, &instance).await.unwrap();

    // The instance's owner sees it at the instance.
    let seen = interfaces_of(&other, &instance).await;
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[1].owner_id.as_deref(), Some("123456789012"));
    assert_eq!(seen[1].groups[0].group_name.as_deref(), Some("default"), "the owner's group");
    for (name, value) in [
        ("network-interface.network-interface-id", eni.as_str()),
        ("network-interface.owner-id", "123456789012"),
        ("network-interface.attachment.instance-owner-id", OTHER),
    ] {
        let ask = DescribeInstancesRequest { filters: vec![filter(name, value)], ..Default::default() };
        let answer = describe_instances(other.clone(), ask, String::new(), "2016-11-15".into()).await;
        assert!(answer.unwrap().contains(&instance), "{name}");
    }
    assert!(found(&other, vec![filter("network-interface-id", &eni)]).await.is_empty());
    // The interface's owner sees whose instance has it, and nobody else changes it.
    let shown = found(&owner, vec![filter("attachment.instance-owner-id", OTHER)]).await.remove(0);
    assert_eq!(shown.network_interface_id.as_ref(), Some(&eni));
    let shown = shown.attachment.unwrap();
    assert_eq!(
        (shown.instance_id.as_deref(), shown.instance_owner_id.as_deref()),
        (Some(instance.as_str()), Some(OTHER))
    );
    let change = ModifyNetworkInterfaceAttributeRequest {
        network_interface_id: Some(eni.clone()),
        description: Some(AttributeValue { value: Some("mine".into()) }),
        ..Default::default()
    };
    let theirs = modify_network_interface_attribute(other.clone(), change.clone()).await;
    assert_eq!(code(theirs), "InvalidNetworkInterfaceID.NotFound");
    modify_network_interface_attribute(owner.clone(), change).await.unwrap();

    assert_eq!(code(forbid(&owner, &permission, false).await), "OperationNotPermitted");
    forbid(&owner, &permission, true).await.unwrap();
    assert_eq!(interfaces_of(&other, &instance).await.len(), 2, "it stays attached");
    let stranger = as_account(&owner, "333333333333").await;
    assert_eq!(code(detach(&stranger, &attachment, true).await), "InvalidAttachmentID.NotFound");
    detach(&other, &attachment, true).await.unwrap();
    assert_eq!(interfaces_of(&other, &instance).await.len(), 1);
    assert_eq!(code(attach(&other, &eni, &instance).await), "OperationNotPermitted");

    permit(&owner, &eni, OTHER, "INSTANCE-ATTACH").await.unwrap();
    let attachment = attach(&other, &eni, &instance).await.unwrap();
    detach(&owner, &attachment, true).await.unwrap();
    assert_eq!(interfaces_of(&other, &instance).await.len(), 1);
    assert!(found(&owner, vec![filter("network-interface-id", &eni)]).await[0].attachment.is_none());
}

#[tokio::test]
async fn another_account_launches_with_what_it_may_attach() {
    let owner = cloud().await;
    let other = as_account(&owner, OTHER).await;
    let eni = create(&owner).await;
    let request = |delete| RunInstancesRequest {
        image_id: Some(image(&owner)),
        instance_type: Some("t3.micro".into()),
        network_interfaces: vec![InstanceNetworkInterfaceSpecification {
            device_index: Some(0),
            network_interface_id: Some(eni.clone()),
            delete_on_termination: delete,
            ..Default::default()
        }],
        ..Default::default()
    };
    let refused = run_instances(other.clone(), request(None)).await;
    assert_eq!(code(refused), "InvalidNetworkInterfaceID.NotFound");
    let permission = permit(&owner, &eni, OTHER, "INSTANCE-ATTACH").await.unwrap();
    let refused = run_instances(other.clone(), request(Some(true))).await;
    assert_eq!(code(refused), "OperationNotPermitted", "whether it is deleted is its owner's to say");
    let made = run_instances(other.clone(), request(None)).await.unwrap().instances.remove(0);
    let shown = found(&owner, vec![filter("network-interface-id", &eni)]).await.remove(0);
    assert_eq!(made.vpc_id, shown.vpc_id);
    assert_eq!(made.private_ip_address, shown.private_ip_address);
    let id = made.instance_id.unwrap();
    observe(&other, &id, Phase::Running).await;
    let groups = ModifyInstanceAttributeRequest {
        instance_id: Some(id.clone()),
        groups: vec!["sg-00000000".into()],
        ..Default::default()
    };
    let refused = modify_instance_attribute(other.clone(), groups).await;
    assert_eq!(code(refused), "OperationNotPermitted", "its groups are its owner's");
    assert_eq!(code(forbid(&owner, &permission, false).await), "OperationNotPermitted");
}

#[tokio::test]
async fn another_accounts_elastic_ip_stands_for_what_it_may() {
    let owner = cloud().await;
    let other = as_account(&owner, OTHER).await;
    let eni = create(&owner).await;
    let allocate = async |context: &Context| {
        let made = allocate_address(context.clone(), AllocateAddressRequest::default()).await.unwrap();
        made.allocation_id.unwrap()
    };
    let associate = async |context: &Context, address: &str| {
        let input = AssociateAddressRequest {
            allocation_id: Some(address.to_owned()),
            network_interface_id: Some(eni.clone()),
            ..Default::default()
        };
        associate_address(context.clone(), input).await.map(|made| made.association_id.unwrap())
    };
    let (mine, theirs) = (allocate(&owner).await, allocate(&other).await);
    permit(&owner, &eni, OTHER, "INSTANCE-ATTACH").await.unwrap();
    assert_eq!(code(associate(&other, &theirs).await), "OperationNotPermitted");
    let permission = permit(&owner, &eni, OTHER, "EIP-ASSOCIATE").await.unwrap();
    associate(&owner, &mine).await.unwrap();
    assert_eq!(code(associate(&other, &theirs).await), "Resource.AlreadyAssociated", "not the owner's away");
    let free = DisassociateAddressRequest {
        association_id: found(&owner, vec![filter("network-interface-id", &eni)]).await[0]
            .association
            .as_ref()
            .and_then(|association| association.association_id.clone()),
        ..Default::default()
    };
    disassociate_address(owner.clone(), free).await.unwrap();
    let association = associate(&other, &theirs).await.unwrap();
    let shown = describe_addresses(other.clone(), DescribeAddressesRequest::default()).await.unwrap();
    assert_eq!(shown.addresses[0].network_interface_owner_id.as_deref(), Some("123456789012"));
    let shown = found(&owner, vec![filter("association.ip-owner-id", OTHER)]).await.remove(0);
    assert_eq!(shown.association.unwrap().association_id.as_ref(), Some(&association));
    forbid(&owner, &permission, false).await.unwrap();
    let free = DisassociateAddressRequest { association_id: Some(association), ..Default::default() };
    disassociate_address(other.clone(), free).await.unwrap();
    assert!(found(&owner, vec![filter("network-interface-id", &eni)]).await[0].association.is_none());
    assert_eq!(code(associate(&other, &theirs).await), "OperationNotPermitted");
}
