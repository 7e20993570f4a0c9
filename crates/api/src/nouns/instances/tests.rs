//! Instances' attributes, options, volumes and tags, through the handlers.

use cumulet_aws_model::ec2::*;
use cumulet_control::images::Bundle;
use cumulet_model::Time;
use cumulet_model::instance::{Ended, Instance, Observed, Phase, Reachability};

mod capacity;
mod metadata;
mod permissions;

use super::*;
use crate::ApiError;
use crate::context::Context;
use crate::nouns::{images, instance_types, regions, snapshots, tags, volumes};
use crate::testing::{self, filter};

/// A cloud with an image.
async fn cloud() -> Context {
    let context = testing::context().await;
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
    context
}

fn image(context: &Context) -> String {
    context.state().images.all().next().unwrap().id.to_string()
}

/// Lets the node have seen an instance in a phase.
async fn observe(context: &Context, id: &str, phase: Phase) {
    observe_answers(context, id, phase, Reachability::Unknown).await;
}

/// As [`observe`], with what is known of the guest's answers.
async fn observe_answers(context: &Context, id: &str, phase: Phase, reachability: Reachability) {
    let instance = context.state().get::<Instance>(&context.world, id).unwrap().clone();
    let (generation, since) = (instance.generation, context.now);
    let observed =
        Observed { world: instance.world, id: instance.id, generation, phase, since, reachability };
    context
        .transact(|txn| {
            txn.put(observed);
            Ok(())
        })
        .await
        .unwrap();
}

async fn launch(context: &Context) -> String {
    let request = RunInstancesRequest {
        image_id: Some(image(context)),
        instance_type: Some("t3.micro".into()),
        ..Default::default()
    };
    let reservation = run_instances(context.clone(), request).await.unwrap();
    let id = reservation.instances[0].instance_id.clone().unwrap();
    observe(context, &id, Phase::Running).await;
    id
}

async fn stop(context: &Context, id: &str) {
    let request = StopInstancesRequest { instance_ids: vec![id.to_owned()], ..Default::default() };
    stop_instances(context.clone(), request).await.unwrap();
    observe(context, id, Phase::Off { ended: Ended::Requested }).await;
}

fn change(id: &str, attribute: &str, value: &str) -> ModifyInstanceAttributeRequest {
    ModifyInstanceAttributeRequest {
        instance_id: Some(id.to_owned()),
        attribute: Some(attribute.to_owned()),
        value: Some(value.to_owned()),
        ..Default::default()
    }
}

async fn ask(context: &Context, id: &str, attribute: &str) -> InstanceAttribute {
    let request = DescribeInstanceAttributeRequest {
        instance_id: Some(id.to_owned()),
        attribute: Some(attribute.to_owned()),
        ..Default::default()
    };
    describe_instance_attribute(context.clone(), request).await.unwrap()
}

fn code<T: std::fmt::Debug>(answer: Result<T, ApiError>) -> String {
    answer.unwrap_err().code
}

#[tokio::test]
async fn type_and_user_data_change_only_while_stopped() {
    let context = cloud().await;
    let id = launch(&context).await;
    for (attribute, value) in [("instanceType", "t3.nano"), ("userData", "aGk="), ("ebsOptimized", "true")] {
        let refused = modify_instance_attribute(context.clone(), change(&id, attribute, value)).await;
        assert_eq!(code(refused), "IncorrectInstanceState", "{attribute}");
    }
    stop(&context, &id).await;
    for (attribute, value) in [("instanceType", "t3.nano"), ("userData", "aGk="), ("ebsOptimized", "true")] {
        modify_instance_attribute(context.clone(), change(&id, attribute, value)).await.unwrap();
    }
    let text = |value: Option<AttributeValue>| value.and_then(|value| value.value).unwrap_or_default();
    assert_eq!(text(ask(&context, &id, "instanceType").await.instance_type), "t3.nano");
    assert_eq!(text(ask(&context, &id, "userData").await.user_data), "aGk=");
    assert_eq!(ask(&context, &id, "ebsOptimized").await.ebs_optimized.unwrap().value, Some(true));
    let other = modify_instance_attribute(context.clone(), change(&id, "instanceType", "t4g.nano")).await;
    assert_eq!(code(other), "InvalidParameterValue");
    let none = modify_instance_attribute(context.clone(), change(&id, "instanceType", "t3.huge")).await;
    assert_eq!(code(none), "InvalidInstanceAttributeValue");
}

#[tokio::test]
async fn devices_groups_and_checks_change_while_running() {
    let context = cloud().await;
    let id = launch(&context).await;
    let keep = |device: &str| ModifyInstanceAttributeRequest {
        instance_id: Some(id.clone()),
        block_device_mappings: vec![InstanceBlockDeviceMappingSpecification {
            device_name: Some(device.to_owned()),
            ebs: Some(EbsInstanceBlockDeviceSpecification {
                delete_on_termination: Some(false),
                ..Default::default()
            }),
            ..Default::default()
        }],
        ..Default::default()
    };
    assert_eq!(
        code(modify_instance_attribute(context.clone(), keep("/dev/sdz")).await),
        "InvalidInstanceAttributeValue"
    );
    modify_instance_attribute(context.clone(), keep("/dev/xvda")).await.unwrap();
    let devices = ask(&context, &id, "blockDeviceMapping").await.block_device_mappings;
    assert_eq!(devices[0].ebs.as_ref().unwrap().delete_on_termination, Some(false));
    let found =
        volumes::describe_volumes(context.clone(), DescribeVolumesRequest::default()).await.unwrap().volumes;
    assert_eq!(found[0].state.as_deref(), Some("creating"));
    assert_eq!(found[0].attachments[0].delete_on_termination, Some(false));

    modify_instance_attribute(context.clone(), change(&id, "sourceDestCheck", "false")).await.unwrap();
    assert_eq!(ask(&context, &id, "sourceDestCheck").await.source_dest_check.unwrap().value, Some(false));
    let request = ResetInstanceAttributeRequest {
        instance_id: Some(id.clone()),
        attribute: Some("sourceDestCheck".into()),
        ..Default::default()
    };
    reset_instance_attribute(context.clone(), request).await.unwrap();
    assert_eq!(ask(&context, &id, "sourceDestCheck").await.source_dest_check.unwrap().value, Some(true));
    let group = ask(&context, &id, "groupSet").await.groups[0].group_id.clone().unwrap();
    modify_instance_attribute(context.clone(), change(&id, "groupSet", &group)).await.unwrap();
    let missing = change(&id, "groupSet", "sg-0123456789abcdef0");
    assert_eq!(code(modify_instance_attribute(context.clone(), missing).await), "InvalidGroup.NotFound");

    let mut dry = context.clone();
    dry.dry_run = true;
    let answer = modify_instance_attribute(dry, change(&id, "disableApiTermination", "true")).await;
    assert_eq!(code(answer), "DryRunOperation");
    assert_eq!(
        ask(&context, &id, "disableApiTermination").await.disable_api_termination.unwrap().value,
        Some(false)
    );
}

#[tokio::test]
async fn of_several_interfaces_one_must_be_named() {
    let context = cloud().await;
    let interface =
        |index| InstanceNetworkInterfaceSpecification { device_index: Some(index), ..Default::default() };
    let request = RunInstancesRequest {
        image_id: Some(image(&context)),
        instance_type: Some("t3.micro".into()),
        network_interfaces: vec![interface(0), interface(1)],
        ..Default::default()
    };
    let made = run_instances(context.clone(), request).await.unwrap();
    let id = made.instances[0].instance_id.clone().unwrap();
    let answer = modify_instance_attribute(context.clone(), change(&id, "sourceDestCheck", "false")).await;
    assert_eq!(code(answer), "InvalidInstanceID");
    let request = TerminateInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
    terminate_instances(context.clone(), request).await.unwrap();
    let answer = modify_instance_attribute(context, change(&id, "disableApiStop", "true")).await;
    assert_eq!(code(answer), "IncorrectInstanceState");
}

#[tokio::test]
async fn the_status_is_what_was_seen_of_the_guest() {
    let context = cloud().await;
    let id = launch(&context).await;
    let since = Time::from_second(77).unwrap();
    for (seen, status, check, impaired_since) in [
        (Reachability::Unknown, "initializing", "initializing", None),
        (Reachability::Passed, "ok", "passed", None),
        (Reachability::Failed { since }, "impaired", "failed", Some(crate::time::wire(since))),
    ] {
        observe_answers(&context, &id, Phase::Running, seen).await;
        let ask = async |filters| {
            let request = DescribeInstanceStatusRequest { filters, ..Default::default() };
            describe_instance_status(context.clone(), request).await.unwrap().instance_statuses
        };
        let shown = ask(vec![]).await.remove(0);
        let (instance, system) = (shown.instance_status.unwrap(), shown.system_status.unwrap());
        assert_eq!(instance.status.as_deref(), Some(status));
        assert_eq!(instance.details[0].status.as_deref(), Some(check));
        assert_eq!(instance.details[0].impaired_since, impaired_since);
        assert_eq!((system.status.as_deref(), system.details[0].impaired_since), (Some("ok"), None));
        let both = |status, check| {
            let names = ["instance-status.status", "instance-status.reachability"];
            vec![filter(names[0], status), filter(names[1], check)]
        };
        assert_eq!(ask(both(status, check)).await.len(), 1);
        assert_eq!(ask(both(status, "insufficient-data")).await.len(), 0);
        assert_eq!(ask(vec![filter("system-status.status", "ok")]).await.len(), 1);
    }
    observe(&context, &id, Phase::Preparing).await;
    let request = DescribeInstanceStatusRequest { include_all_instances: Some(true), ..Default::default() };
    let shown = describe_instance_status(context.clone(), request).await.unwrap().instance_statuses.remove(0);
    assert_eq!(shown.instance_status.unwrap().status.as_deref(), Some("not-applicable"));
}

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html>, its own example.
#[tokio::test]
async fn a_protected_instance_spares_its_zone_only() {
    let context = cloud().await;
    let launch_in = async |zone: &str, protected| {
        let request = RunInstancesRequest {
            image_id: Some(image(&context)),
            instance_type: Some("t3.micro".into()),
            placement: Some(Placement { availability_zone: Some(zone.into()), ..Default::default() }),
            disable_api_termination: Some(protected),
            ..Default::default()
        };
        let made = run_instances(context.clone(), request).await.unwrap();
        made.instances[0].instance_id.clone().unwrap()
    };
    let ids = [
        launch_in("us-east-1a", false).await,
        launch_in("us-east-1b", true).await,
        launch_in("us-east-1b", false).await,
        launch_in("us-east-1a", false).await,
    ];
    let terminating = || {
        let state = context.state();
        ids.each_ref().map(|id| {
            let instance = state.get::<Instance>(&context.world, id).unwrap();
            instance.intent == cumulet_model::instance::Intent::Terminate
        })
    };
    let request = || TerminateInstancesRequest { instance_ids: ids.to_vec(), ..Default::default() };
    let dry = Context { dry_run: true, ..context.clone() };
    assert_eq!(code(terminate_instances(dry, request()).await), "OperationNotPermitted");
    assert_eq!(terminating(), [false; 4]);
    let mut unknown = request();
    unknown.instance_ids.push("i-0123456789abcdef0".into());
    assert_eq!(code(terminate_instances(context.clone(), unknown).await), "InvalidInstanceID.NotFound");
    assert_eq!(terminating(), [false; 4]);
    assert_eq!(code(terminate_instances(context.clone(), request()).await), "OperationNotPermitted");
    assert_eq!(terminating(), [true, false, false, true]);
}

#[tokio::test]
async fn options_and_monitoring_are_kept() {
    let context = cloud().await;
    let id = launch(&context).await;
    let request = ModifyInstanceMetadataOptionsRequest {
        instance_id: Some(id.clone()),
        http_tokens: Some("required".into()),
        http_put_response_hop_limit: Some(2),
        ..Default::default()
    };
    let options = modify_instance_metadata_options(context.clone(), request).await.unwrap();
    let options = options.instance_metadata_options.unwrap();
    assert_eq!(
        (options.http_tokens.as_deref(), options.http_put_response_hop_limit),
        (Some("required"), Some(2))
    );
    assert_eq!(options.http_endpoint.as_deref(), Some("enabled"));
    let on = MonitorInstancesRequest { instance_ids: vec![id.clone()], ..Default::default() };
    for state in ["pending", "enabled"] {
        let answer = monitor_instances(context.clone(), on.clone()).await.unwrap().instance_monitorings;
        assert_eq!(answer[0].monitoring.as_ref().unwrap().state.as_deref(), Some(state));
    }
    let request =
        DescribeInstanceCreditSpecificationsRequest { instance_ids: vec![id], ..Default::default() };
    let credits = describe_instance_credit_specifications(context, request).await.unwrap();
    assert_eq!(credits.instance_credit_specifications[0].cpu_credits.as_deref(), Some("unlimited"));
}

#[tokio::test]
async fn tags_are_made_found_and_checked() {
    let context = cloud().await;
    let id = launch(&context).await;
    let image = image(&context);
    let tag = |key: &str, value: &str| Tag { key: Some(key.into()), value: Some(value.into()) };
    let request = |resources: &[&str], tag: Tag| CreateTagsRequest {
        resources: resources.iter().map(|id| (*id).to_owned()).collect(),
        tags: vec![tag],
        ..Default::default()
    };
    tags::create_tags(context.clone(), request(&[&id, &image], tag("Name", "web"))).await.unwrap();
    let wish = tags::create_tags(context.clone(), request(&[&id], tag("cumulet:isolation", "jail"))).await;
    assert_eq!(code(wish), "InvalidParameterValue");
    assert_eq!(
        code(tags::create_tags(context.clone(), request(&["nonsense"], tag("a", "b"))).await),
        "InvalidID"
    );
    let missing = request(&["vpc-0123456789abcdef0"], tag("a", "b"));
    assert_eq!(code(tags::create_tags(context.clone(), missing).await), "InvalidVpcID.NotFound");
    let request = DescribeTagsRequest { filters: vec![filter("tag:Name", "w*")], ..Default::default() };
    let found = tags::describe_tags(context.clone(), request).await.unwrap().tags;
    let mut kinds: Vec<&str> = found.iter().filter_map(|tag| tag.resource_type.as_deref()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["image", "instance"]);
    // The image is another account's; its tag is the caller's alone.
    let request = DescribeImagesRequest { filters: vec![filter("tag:Name", "web")], ..Default::default() };
    assert_eq!(images::describe_images(context.clone(), request.clone()).await.unwrap().images.len(), 1);
    let mut other = context.clone();
    other.world.account = cumulet_model::AccountId::parse("210987654321").unwrap();
    assert_eq!(images::describe_images(other, request).await.unwrap().images.len(), 0);
}

#[tokio::test]
async fn images_go_by_owner_and_sharing() {
    let context = cloud().await;
    let count = async |owners: &[&str], users: &[&str]| {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let request = DescribeImagesRequest {
            owners: list(owners),
            executable_users: list(users),
            ..Default::default()
        };
        images::describe_images(context.clone(), request).await.map(|answer| answer.images.len())
    };
    assert_eq!(count(&[], &[]).await.unwrap(), 1);
    assert_eq!(count(&["amazon"], &["all"]).await.unwrap(), 1);
    assert_eq!(count(&["137112412989", "self"], &[]).await.unwrap(), 1);
    assert_eq!(count(&["self"], &[]).await.unwrap(), 0);
    assert_eq!(count(&["aws-marketplace"], &[]).await.unwrap(), 0);
    assert_eq!(count(&[], &["self"]).await.unwrap(), 0);
    assert_eq!(code(count(&["nobody"], &[]).await), "InvalidUserID.Malformed");
    let request =
        DescribeImagesRequest { image_ids: vec!["ami-0123456789abcdef0".into()], ..Default::default() };
    assert_eq!(code(images::describe_images(context.clone(), request).await), "InvalidAMIID.NotFound");
    let image =
        images::describe_images(context.clone(), DescribeImagesRequest::default()).await.unwrap().images;
    let root = image[0].block_device_mappings[0].ebs.as_ref().unwrap().snapshot_id.clone().unwrap();
    let request = DescribeSnapshotsRequest { snapshot_ids: vec![root], ..Default::default() };
    let found = snapshots::describe_snapshots(context, request).await.unwrap().snapshots;
    assert_eq!(found[0].owner_alias.as_deref(), Some("amazon"));
}

#[tokio::test]
async fn types_come_in_pages_and_zones() {
    let context = cloud().await;
    let (mut seen, mut next_token) = (0, None);
    for _ in 0..100 {
        let request = DescribeInstanceTypesRequest { next_token, ..Default::default() };
        let page = instance_types::describe_instance_types(context.clone(), request).await.unwrap();
        assert!(page.instance_types.len() <= 100);
        seen += page.instance_types.len();
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    assert_eq!(seen, cumulet_control::catalog::instance_types().count());
    let request = DescribeInstanceTypeOfferingsRequest {
        location_type: Some("availability-zone".into()),
        filters: vec![filter("instance-type", "t3.micro")],
        ..Default::default()
    };
    let offered = instance_types::describe_instance_type_offerings(context.clone(), request).await.unwrap();
    let zones =
        regions::describe_availability_zones(context, DescribeAvailabilityZonesRequest::default()).await;
    assert_eq!(offered.instance_type_offerings.len(), zones.unwrap().availability_zones.len());
}

#[tokio::test]
async fn regions_are_those_of_the_partition() {
    let mut context = cloud().await;
    let names = async |context: &Context, request: DescribeRegionsRequest| {
        let answer = regions::describe_regions(context.clone(), request).await?;
        Ok::<_, ApiError>(
            answer.regions.into_iter().filter_map(|region| region.region_name).collect::<Vec<_>>(),
        )
    };
    let all = DescribeRegionsRequest { all_regions: Some(true), ..Default::default() };
    let usual = names(&context, DescribeRegionsRequest::default()).await.unwrap();
    assert!(usual.contains(&"us-east-1".into()) && !usual.contains(&"cn-north-1".into()));
    assert!(names(&context, all.clone()).await.unwrap().len() > usual.len());
    let wrong = DescribeRegionsRequest { region_names: vec!["us-nowhere-1".into()], ..Default::default() };
    assert_eq!(code(names(&context, wrong).await), "InvalidParameterValue");
    context.world.region = "cn-north-1".into();
    let answer = regions::describe_regions(context, all).await.unwrap();
    assert_eq!(answer.regions[0].endpoint.as_deref(), Some("ec2.cn-north-1.amazonaws.com.cn"));
}

#[tokio::test]
async fn every_region_has_the_image_and_a_default_vpc_of_its_own() {
    let mut context = cloud().await;
    let mut vpcs = std::collections::BTreeSet::new();
    for region in cumulet_control::catalog::regions() {
        context.world.region.clone_from(&region.name);
        context.cloud.enter(&context.world).await.unwrap();
        let state = context.state();
        let vpc = state.vpcs.in_world(&context.world).find(|vpc| vpc.is_default).unwrap();
        let subnets = state.subnets.in_world(&context.world).filter(|subnet| subnet.vpc_id == vpc.id);
        let zones = region.zones.iter().filter(|zone| zone.kind == "availability-zone");
        let mut with: Vec<&str> = subnets.map(|subnet| subnet.zone.as_str()).collect();
        let mut named: Vec<&str> = zones.map(|zone| zone.name.as_str()).collect();
        with.sort_unstable();
        named.sort_unstable();
        assert_eq!(with, named, "{}", region.name);
        assert!(state.internet_gateways.in_world(&context.world).any(|g| g.vpc_id.as_ref() == Some(&vpc.id)));
        assert!(state.security_groups.in_world(&context.world).any(|group| group.name == "default"));
        assert_eq!(
            images::describe_images(context.clone(), Default::default()).await.unwrap().images.len(),
            1
        );
        let ask = DescribeAccountAttributesRequest {
            attribute_names: vec!["default-vpc".into()],
            ..Default::default()
        };
        let told = regions::describe_account_attributes(context.clone(), ask).await.unwrap();
        let [attribute] = told.account_attributes.as_slice() else { panic!("one was asked for") };
        assert_eq!(attribute.attribute_values[0].attribute_value.as_deref(), Some(vpc.id.as_str()));
        vpcs.insert(vpc.id.clone());
    }
    assert!(vpcs.len() > 30, "{vpcs:?}");
}

#[test]
fn a_type_that_is_none_has_a_code_of_its_own() {
    let decode = |text: &str| {
        let tree = cumulet_aws_model::QueryTree::from_urlencoded(&[text.as_bytes()]).unwrap();
        cumulet_aws_model::decode_request::<DescribeInstanceTypes>(&tree).map_err(ApiError::from)
    };
    assert_eq!(code(decode("InstanceType.1=t3.huge")), "InvalidInstanceType");
}

mod addresses {
    use cumulet_model::AccountId;

    use super::*;
    use crate::nouns::network::*;

    async fn shown(context: &Context, id: &str) -> Instance2 {
        let state = context.state();
        let instance = state.get::<Instance>(&context.world, id).unwrap();
        view::View::new(&state, instance).wire()
    }
    type Instance2 = cumulet_aws_model::ec2::Instance;

    async fn allocate(context: &Context) -> (String, String) {
        let made = allocate_address(context.clone(), AllocateAddressRequest::default()).await.unwrap();
        (made.allocation_id.unwrap(), made.public_ip.unwrap())
    }

    async fn associate(
        context: &Context,
        address: &str,
        instance: &str,
        again: Option<bool>,
    ) -> Result<String, ApiError> {
        let input = AssociateAddressRequest {
            allocation_id: Some(address.to_owned()),
            instance_id: Some(instance.to_owned()),
            allow_reassociation: again,
            ..Default::default()
        };
        associate_address(context.clone(), input).await.map(|made| made.association_id.unwrap())
    }

    async fn create(context: &Context, subnet: &str) -> NetworkInterface {
        let input = CreateNetworkInterfaceRequest {
            subnet_id: Some(subnet.to_owned()),
            description: Some("second".into()),
            ..Default::default()
        };
        create_network_interface(context.clone(), input).await.unwrap().network_interface.unwrap()
    }

    async fn attach(context: &Context, eni: &str, instance: &str, index: i32) -> Result<String, ApiError> {
        let input = AttachNetworkInterfaceRequest {
            network_interface_id: Some(eni.to_owned()),
            instance_id: Some(instance.to_owned()),
            device_index: Some(index),
            ..Default::default()
        };
        attach_network_interface(context.clone(), input).await.map(|made| made.attachment_id.unwrap())
    }

    #[tokio::test]
    async fn an_elastic_ip_takes_the_automatic_addresss_place_and_gives_it_back() {
        let context = cloud().await;
        let id = launch(&context).await;
        let automatic = shown(&context, &id).await.public_ip_address.unwrap();
        let (address, ip) = allocate(&context).await;
        assert_ne!(ip, automatic);
        let first = associate(&context, &address, &id, None).await.unwrap();
        assert_eq!(associate(&context, &address, &id, Some(false)).await.unwrap(), first, "idempotent");
        let instance = shown(&context, &id).await;
        assert_eq!(instance.public_ip_address.as_ref(), Some(&ip));
        assert!(instance.public_dns_name.unwrap().starts_with(&format!("ec2-{}.", ip.replace('.', "-"))));
        let association = instance.network_interfaces[0].association.clone().unwrap();
        assert_eq!(association.ip_owner_id.as_deref(), Some("123456789012"));
        assert!(
            !context.state().public_ips.contains_key(&automatic.parse::<std::net::Ipv4Addr>().unwrap()),
            "given back"
        );
        let input = ReleaseAddressRequest { allocation_id: Some(address.clone()), ..Default::default() };
        let error = release_address(context.clone(), input.clone()).await.unwrap_err();
        assert_eq!(error.code, "InvalidIPAddress.InUse");
        for (name, value) in [("instance-id", &id), ("association-id", &first), ("public-ip", &ip)] {
            let input = DescribeAddressesRequest { filters: vec![filter(name, value)], ..Default::default() };
            let found = describe_addresses(context.clone(), input).await.unwrap().addresses;
            assert_eq!(found.len(), 1, "{name}");
        }
        let input = DescribeNetworkInterfacesRequest {
            filters: vec![filter("association.allocation-id", &address)],
            ..Default::default()
        };
        let found = describe_network_interfaces(context.clone(), input).await.unwrap().network_interfaces;
        assert_eq!(found[0].association.as_ref().unwrap().association_id.as_ref(), Some(&first));
        let other = launch(&context).await;
        let error = associate(&context, &address, &other, Some(false)).await.unwrap_err();
        assert_eq!(error.code, "Resource.AlreadyAssociated");
        associate(&context, &address, &other, None).await.unwrap();
        let back = shown(&context, &id).await.public_ip_address.unwrap();
        assert_ne!(back, ip, "the first has an automatic one again");
        let gone = DisassociateAddressRequest { public_ip: Some(ip), ..Default::default() };
        disassociate_address(context.clone(), gone.clone()).await.unwrap();
        disassociate_address(context.clone(), gone).await.unwrap();
        release_address(context.clone(), input_release(&address)).await.unwrap();
        let error = release_address(context.clone(), input_release(&address)).await.unwrap_err();
        assert_eq!(error.code, "InvalidAllocationID.NotFound");
    }

    fn input_release(address: &str) -> ReleaseAddressRequest {
        ReleaseAddressRequest { allocation_id: Some(address.to_owned()), ..Default::default() }
    }

    #[tokio::test]
    async fn addresses_are_limited_recovered_and_transferred() {
        let mut context = cloud().await;
        let (first, ip) = allocate(&context).await;
        release_address(context.clone(), input_release(&first)).await.unwrap();
        let input = AllocateAddressRequest { address: Some(ip.clone()), ..Default::default() };
        let again = allocate_address(context.clone(), input.clone()).await.unwrap();
        assert_eq!(again.public_ip.as_ref(), Some(&ip));
        assert_eq!(
            allocate_address(context.clone(), input).await.unwrap_err().code,
            "InvalidIPAddress.InUse"
        );
        for _ in 0..4 {
            allocate(&context).await;
        }
        let error = allocate_address(context.clone(), AllocateAddressRequest::default()).await.unwrap_err();
        assert_eq!(error.code, "AddressLimitExceeded");
        let input = EnableAddressTransferRequest {
            allocation_id: again.allocation_id.clone(),
            transfer_account_id: Some("210987654321".into()),
            dry_run: None,
        };
        enable_address_transfer(context.clone(), input).await.unwrap();
        let source = context.clone();
        let accept = AcceptAddressTransferRequest { address: Some(ip.clone()), ..Default::default() };
        assert!(accept_address_transfer(source.clone(), accept.clone()).await.is_err(), "not to oneself");
        context.world.account = AccountId::parse("210987654321").unwrap();
        context.cloud.enter(&context.world).await.unwrap();
        accept_address_transfer(context.clone(), accept).await.unwrap();
        let mine = describe_addresses(context.clone(), DescribeAddressesRequest::default()).await.unwrap();
        assert_eq!(mine.addresses[0].public_ip.as_ref(), Some(&ip));
        let left = describe_addresses(source.clone(), DescribeAddressesRequest::default()).await.unwrap();
        assert_eq!(left.addresses.len(), 4);
        let input = DescribeAddressTransfersRequest::default();
        let told = describe_address_transfers(source, input).await.unwrap().address_transfers;
        assert_eq!(told[0].address_transfer_status.as_deref(), Some("accepted"));
    }

    #[tokio::test]
    async fn interfaces_are_made_attached_changed_and_detached() {
        let context = cloud().await;
        let id = launch(&context).await;
        let subnet = shown(&context, &id).await.subnet_id.unwrap();
        let eni = create(&context, &subnet).await.network_interface_id.unwrap();
        let assign = |count| AssignPrivateIpAddressesRequest {
            network_interface_id: Some(eni.clone()),
            secondary_private_ip_address_count: Some(count),
            ..Default::default()
        };
        // A t3.micro may have two addresses on each of its two interfaces.
        assign_private_ip_addresses(context.clone(), assign(2)).await.unwrap();
        let error = attach(&context, &eni, &id, 1).await.unwrap_err();
        assert_eq!(error.code, "PrivateIpAddressLimitExceeded");
        let ips = context
            .state()
            .get::<cumulet_model::network::Eni>(&context.world, &eni)
            .unwrap()
            .private_ips
            .clone();
        let unassign = |ip: &std::net::Ipv4Addr| UnassignPrivateIpAddressesRequest {
            network_interface_id: Some(eni.clone()),
            private_ip_addresses: vec![ip.to_string()],
            ..Default::default()
        };
        assert!(unassign_private_ip_addresses(context.clone(), unassign(&ips[0])).await.is_err(), "primary");
        unassign_private_ip_addresses(context.clone(), unassign(&ips[1])).await.unwrap();
        assert_eq!(attach(&context, &eni, &id, 0).await.unwrap_err().code, "InvalidParameterValue");
        let attachment = attach(&context, &eni, &id, 1).await.unwrap();
        assert_eq!(attach(&context, &eni, &id, 2).await.unwrap_err().code, "InvalidNetworkInterface.InUse");
        let third = create(&context, &subnet).await.network_interface_id.unwrap();
        assert_eq!(attach(&context, &third, &id, 2).await.unwrap_err().code, "AttachmentLimitExceeded");
        let instance = shown(&context, &id).await;
        let status = instance.network_interfaces[1].attachment.as_ref().and_then(|a| a.status.as_deref());
        assert_eq!(status, Some("attaching"), "until the node reports it");
        let delete = DeleteNetworkInterfaceRequest { network_interface_id: Some(eni.clone()), dry_run: None };
        assert_eq!(
            delete_network_interface(context.clone(), delete.clone()).await.unwrap_err().code,
            "InvalidParameterValue"
        );
        let change = ModifyNetworkInterfaceAttributeRequest {
            network_interface_id: Some(eni.clone()),
            description: Some(AttributeValue { value: Some("other".into()) }),
            ..Default::default()
        };
        modify_network_interface_attribute(context.clone(), change.clone()).await.unwrap();
        let two = ModifyNetworkInterfaceAttributeRequest { enable_primary_ipv6: Some(true), ..change };
        let error = modify_network_interface_attribute(context.clone(), two).await.unwrap_err();
        assert_eq!(error.code, "InvalidParameterCombination");
        let primary = instance.network_interfaces[0].attachment.clone().unwrap().attachment_id;
        let detach = |id: Option<String>, force| DetachNetworkInterfaceRequest {
            attachment_id: id,
            force: Some(force),
            dry_run: None,
        };
        let error = detach_network_interface(context.clone(), detach(primary, false)).await.unwrap_err();
        assert_eq!(error.code, "OperationNotPermitted");
        detach_network_interface(context.clone(), detach(Some(attachment.clone()), false)).await.unwrap();
        assert_eq!(shown(&context, &id).await.network_interfaces.len(), 1);
        assert!(delete_network_interface(context.clone(), delete.clone()).await.is_err(), "still detaching");
        detach_network_interface(context.clone(), detach(Some(attachment), true)).await.unwrap();
        delete_network_interface(context.clone(), delete).await.unwrap();
    }

    #[tokio::test]
    async fn prefixes_are_delegated_and_names_follow_the_id() {
        let context = cloud().await;
        let request = RunInstancesRequest {
            image_id: Some(image(&context)),
            instance_type: Some("m5.large".into()),
            network_interfaces: vec![InstanceNetworkInterfaceSpecification {
                device_index: Some(0),
                ipv4_prefix_count: Some(2),
                ..Default::default()
            }],
            private_dns_name_options: Some(PrivateDnsNameOptionsRequest {
                hostname_type: Some("resource-name".into()),
                ..Default::default()
            }),
            ..Default::default()
        };
        let made = run_instances(context.clone(), request).await.unwrap().instances.remove(0);
        let prefixes = &made.network_interfaces[0].ipv4_prefixes;
        assert_eq!(prefixes.len(), 2);
        assert!(prefixes.iter().all(|p| p.ipv4_prefix.as_deref().unwrap().ends_with("/28")));
        let id = made.instance_id.unwrap();
        assert_eq!(made.private_dns_name, Some(format!("{id}.ec2.internal")));
        let subnet = made.subnet_id.unwrap();
        let eni = create(&context, &subnet).await.network_interface_id;
        let ipv6 = AssignIpv6AddressesRequest {
            network_interface_id: eni,
            ipv6_address_count: Some(1),
            ..Default::default()
        };
        let error = assign_ipv6_addresses(context.clone(), ipv6).await.unwrap_err();
        assert_eq!(error.code, "InvalidParameterValue", "the subnet has no IPv6 range");
    }
}

#[tokio::test]
async fn records_of_a_launch_are_shown_and_filtered() {
    let context = cloud().await;
    let mut request = RunInstancesRequest {
        image_id: Some(image(&context)),
        instance_type: Some("t3.micro".into()),
        maintenance_options: Some(InstanceMaintenanceOptionsRequest {
            auto_recovery: Some("disabled".into()),
        }),
        capacity_reservation_specification: Some(CapacityReservationSpecification {
            capacity_reservation_preference: Some("none".into()),
            ..Default::default()
        }),
        ..Default::default()
    };
    let made = run_instances(context.clone(), request.clone()).await.unwrap().instances.remove(0);
    assert_eq!(made.maintenance_options.unwrap().auto_recovery.as_deref(), Some("disabled"));
    let capacity = made.capacity_reservation_specification.unwrap();
    assert_eq!(capacity.capacity_reservation_preference.as_deref(), Some("none"));
    launch(&context).await;
    let preference = "capacity-reservation-specification.capacity-reservation-preference";
    for (name, value) in [("maintenance-options.auto-recovery", "disabled"), (preference, "none")] {
        let request = DescribeInstancesRequest { filters: vec![filter(name, value)], ..Default::default() };
        let found =
            describe_instances(context.clone(), request, "r".into(), "2016-11-15".into()).await.unwrap();
        assert_eq!(found.matches("<instanceId>").count(), 1, "{name}");
        assert!(found.contains(made.instance_id.as_deref().unwrap()), "{name}");
    }
    request.capacity_reservation_specification = Some(CapacityReservationSpecification {
        capacity_reservation_preference: Some("capacity-reservations-only".into()),
        ..Default::default()
    });
    assert_eq!(code(run_instances(context.clone(), request).await), "ReservationCapacityExceeded");
}

#[tokio::test]
async fn groups_go_by_name_only_without_a_subnet() {
    let context = cloud().await;
    let subnet = context.state().subnets.all().next().unwrap().id.to_string();
    let mut request = RunInstancesRequest {
        image_id: Some(image(&context)),
        security_groups: vec!["default".into()],
        ..Default::default()
    };
    run_instances(context.clone(), request.clone()).await.unwrap();
    request.subnet_id = Some(subnet);
    assert_eq!(code(run_instances(context.clone(), request).await), "InvalidParameterCombination");
}
