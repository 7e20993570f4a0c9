//! Images through the handlers, on a node that only remembers.

use cumulet_aws_model::ec2::{
    BlockDeviceMapping, CreateImageRequest, CreateStoreImageTaskRequest, DescribeImageAttributeRequest,
    DescribeImagesRequest, GetAllowedImagesSettingsRequest, ImageCriterionRequest, LaunchPermission,
    LaunchPermissionModifications, ModifyImageAttributeRequest, RegisterImageRequest,
    ReplaceImageCriteriaInAllowedImagesSettingsRequest,
};
use cumulet_control::images as control;
use cumulet_model::image::{Disks, MappedVolume, Mapping, MappingTarget};
use cumulet_model::storage::VolumeType;

use super::*;
use crate::ApiError;
use crate::context::Context;
use crate::testing::{self, context, filter};

fn code<T>(answer: Result<T, ApiError>) -> String {
    answer.err().map(|error| error.code).unwrap_or_default()
}

/// An image of the account with a blank data volume and an instance store volume; answers its id.
async fn image(context: &Context) -> String {
    let volume = |size| MappedVolume::of_snapshot(None, size, VolumeType::Gp3);
    let mut disks = Disks::of_root("/dev/xvda", volume(8));
    let further = [
        ("/dev/sdf", MappingTarget::Volume(MappedVolume { throughput_mib: Some(250), ..volume(2) })),
        ("/dev/sdg", MappingTarget::Ephemeral { virtual_name: "ephemeral0".into() }),
    ];
    disks.mappings.extend(further.map(|(name, target)| Mapping { device_name: name.into(), target }));
    let made = control::bare(&context.world, "an image", disks, context.now);
    let id = made.id.to_string();
    context
        .transact(|txn| {
            txn.put(made);
            Ok(())
        })
        .await
        .unwrap();
    id
}

#[tokio::test]
async fn every_mapping_is_shown_and_found() {
    let context = context().await;
    let id = image(&context).await;
    let found = async |name: &str, value: &str| {
        let request = DescribeImagesRequest { filters: vec![filter(name, value)], ..Default::default() };
        describe_images(context.clone(), request).await.unwrap().images
    };
    let shown = &found("block-device-mapping.volume-size", "2").await[0];
    assert_eq!(shown.image_id.as_deref(), Some(id.as_str()));
    let mapped = &shown.block_device_mappings;
    let names: Vec<_> = mapped.iter().filter_map(|m| m.device_name.as_deref()).collect();
    assert_eq!(names, ["/dev/xvda", "/dev/sdf", "/dev/sdg"]);
    let data = mapped[1].ebs.as_ref().unwrap();
    assert_eq!((data.throughput, data.iops, data.encrypted), (Some(250), Some(3000), Some(false)));
    assert_eq!(mapped[2].virtual_name.as_deref(), Some("ephemeral0"));
    assert_eq!(found("block-device-mapping.device-name", "/dev/sdg").await.len(), 1);
    assert_eq!(found("name", "an*").await.len(), 1);
    for (name, value) in
        [("boot-mode", "uefi"), ("state", "pending"), ("product-code", "x"), ("platform", "windows")]
    {
        assert!(found(name, value).await.is_empty(), "{name}");
    }
    let request =
        DescribeImagesRequest { filters: vec![testing::filter("nonsense", "x")], ..Default::default() };
    assert_eq!(code(describe_images(context.clone(), request).await), "InvalidParameterValue");
}

#[tokio::test]
async fn one_attribute_is_changed_at_a_time_and_organizations_are_refused() {
    let context = context().await;
    let id = image(&context).await;
    let modify = |request: ModifyImageAttributeRequest| {
        modify_image_attribute(
            context.clone(),
            ModifyImageAttributeRequest { image_id: Some(id.clone()), ..request },
        )
    };
    let by_name = |attribute: &str, value: &str| ModifyImageAttributeRequest {
        attribute: Some(attribute.into()),
        value: Some(value.into()),
        ..Default::default()
    };
    modify(by_name("description", "words")).await.unwrap();
    assert_eq!(code(modify(by_name("imdsSupport", "v1.0")).await), "InvalidParameterValue");
    assert_eq!(code(modify(by_name("kernel", "aki-1")).await), "InvalidParameterValue");
    assert_eq!(code(modify(ModifyImageAttributeRequest::default()).await), "InvalidRequest");
    let users = |ids: &[&str]| ModifyImageAttributeRequest {
        operation_type: Some("add".into()),
        user_ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        ..Default::default()
    };
    let both = ModifyImageAttributeRequest {
        operation_type: Some("add".into()),
        user_ids: vec!["210987654321".into()],
        ..by_name("description", "x")
    };
    assert_eq!(code(modify(both).await), "InvalidParameterCombination");
    assert_eq!(code(modify(users(&["nobody"])).await), "InvalidAMIAttributeItemValue");
    modify(users(&["210987654321"])).await.unwrap();
    let arn = Some("arn:aws:organizations::1:organization/o-1".to_owned());
    let organization = LaunchPermission { organization_arn: arn, ..Default::default() };
    let change = LaunchPermissionModifications { add: vec![organization], ..Default::default() };
    let request = ModifyImageAttributeRequest { launch_permission: Some(change), ..Default::default() };
    assert_eq!(code(modify(request).await), "UnsupportedOperation");
    let ask = |attribute: &str| {
        let request = DescribeImageAttributeRequest {
            image_id: Some(id.clone()),
            attribute: Some(attribute.into()),
            ..Default::default()
        };
        describe_image_attribute(context.clone(), request)
    };
    assert_eq!(ask("description").await.unwrap().description.unwrap().value.as_deref(), Some("words"));
    let permissions = ask("launchPermission").await.unwrap().launch_permissions;
    assert_eq!(permissions[0].user_id.as_deref(), Some("210987654321"));
    assert_eq!(ask("blockDeviceMapping").await.unwrap().block_device_mappings.len(), 3);
}

#[tokio::test]
async fn what_has_no_meaning_here_is_refused() {
    let context = context().await;
    let id = image(&context).await;
    let mapping = BlockDeviceMapping {
        device_name: Some("/dev/sdb".into()),
        virtual_name: Some("ephemeral99".into()),
        ..Default::default()
    };
    let register = |request: RegisterImageRequest| register_image(context.clone(), request);
    let named = |mappings: Vec<BlockDeviceMapping>| RegisterImageRequest {
        name: Some("new".into()),
        block_device_mappings: mappings,
        ..Default::default()
    };
    assert_eq!(code(register(named(Vec::new())).await), "MissingParameter");
    assert_eq!(code(register(named(vec![mapping])).await), "InvalidBlockDeviceMapping");
    let location = RegisterImageRequest { image_location: Some("b/m.xml".into()), ..named(Vec::new()) };
    assert_eq!(code(register(location).await), "UnsupportedOperation");
    let request = CreateImageRequest {
        instance_id: Some("i-0123456789abcdef0".into()),
        name: Some("of nothing".into()),
        ..Default::default()
    };
    assert_eq!(code(create_image(context.clone(), request).await), "InvalidInstanceID.NotFound");
    let store = |bucket: &str| {
        let request = CreateStoreImageTaskRequest {
            image_id: Some(id.clone()),
            bucket: Some(bucket.into()),
            ..Default::default()
        };
        create_store_image_task(context.clone(), request)
    };
    assert_eq!(code(store("../up").await), "InvalidBucketName");
    store("a-bucket").await.unwrap();
    let empty = ReplaceImageCriteriaInAllowedImagesSettingsRequest {
        image_criteria: vec![ImageCriterionRequest::default()],
        ..Default::default()
    };
    let answer = replace_image_criteria_in_allowed_images_settings(context.clone(), empty).await;
    assert_eq!(code(answer), "InvalidParameterValue");
    let settings = get_allowed_images_settings(context.clone(), GetAllowedImagesSettingsRequest::default())
        .await
        .unwrap();
    assert!(settings.image_criteria.is_empty() && settings.state.as_deref() == Some("disabled"));
}
