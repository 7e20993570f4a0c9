//! Options of the metadata service: an instance's and an account's.

use super::*;

/// A key is a part of a path in the metadata service, once that shows tags.
#[tokio::test]
async fn tags_in_metadata_have_keys_that_fit_a_path() {
    let context = cloud().await;
    let id = launch(&context).await;
    let tag = |key: &str| CreateTagsRequest {
        resources: vec![id.clone()],
        tags: vec![Tag { key: Some(key.into()), value: None }],
        ..Default::default()
    };
    let show = |word: &str| ModifyInstanceMetadataOptionsRequest {
        instance_id: Some(id.clone()),
        instance_metadata_tags: Some(word.into()),
        ..Default::default()
    };
    tags::create_tags(context.clone(), tag("k8s.io/role")).await.unwrap();
    let refused = modify_instance_metadata_options(context.clone(), show("enabled")).await.unwrap_err();
    assert_eq!(refused.code, "InvalidParameterValue");
    assert!(
        refused.message.starts_with("'k8s.io/role' is not a valid tag key. Tag keys must match pattern ")
    );
    let remove = DeleteTagsRequest { resources: vec![id.clone()], ..Default::default() };
    tags::delete_tags(context.clone(), remove).await.unwrap();
    modify_instance_metadata_options(context.clone(), show("enabled")).await.unwrap();
    for bad in ["a/b", "a b", "..", "_index", "\u{e9}"] {
        assert_eq!(
            code(tags::create_tags(context.clone(), tag(bad)).await),
            "InvalidParameterValue",
            "{bad}"
        );
    }
    tags::create_tags(context.clone(), tag("cumulet:team+a=b,c.d@e_f-1")).await.unwrap();
    modify_instance_metadata_options(context.clone(), show("disabled")).await.unwrap();
    tags::create_tags(context.clone(), tag("a/b")).await.unwrap();
    let mut request = RunInstancesRequest {
        image_id: Some(image(&context)),
        metadata_options: Some(InstanceMetadataOptionsRequest {
            instance_metadata_tags: Some("enabled".into()),
            ..Default::default()
        }),
        tag_specifications: vec![TagSpecification {
            resource_type: Some("instance".into()),
            tags: vec![Tag { key: Some("a b".into()), value: None }],
        }],
        ..Default::default()
    };
    assert_eq!(code(run_instances(context.clone(), request.clone()).await), "InvalidParameterValue");
    request.metadata_options = None;
    run_instances(context, request).await.unwrap();
}

#[tokio::test]
async fn an_account_prefers_metadata_options_for_new_instances() {
    let context = cloud().await;
    let set = |change: ModifyInstanceMetadataDefaultsRequest| {
        modify_instance_metadata_defaults(context.clone(), change)
    };
    let shown = || async {
        let answer = get_instance_metadata_defaults(context.clone(), Default::default()).await.unwrap();
        let level = answer.account_level.unwrap();
        (level.http_tokens, level.http_put_response_hop_limit, level.instance_metadata_tags)
    };
    let run = |tokens: Option<&str>| {
        let request = RunInstancesRequest {
            image_id: Some(image(&context)),
            metadata_options: tokens.map(|word| InstanceMetadataOptionsRequest {
                http_tokens: Some(word.into()),
                ..Default::default()
            }),
            ..Default::default()
        };
        let made = run_instances(context.clone(), request);
        async { Ok::<_, ApiError>(made.await?.instances.remove(0).metadata_options.unwrap()) }
    };
    assert_eq!(shown().await, (None, None, None));
    let wish = ModifyInstanceMetadataDefaultsRequest {
        http_tokens: Some("required".into()),
        http_put_response_hop_limit: Some(7),
        instance_metadata_tags: Some("enabled".into()),
        ..Default::default()
    };
    set(wish.clone()).await.unwrap();
    assert_eq!(shown().await, (Some("required".into()), Some(7), Some("enabled".into())));
    let made = run(None).await.unwrap();
    assert_eq!((made.http_tokens.as_deref(), made.http_put_response_hop_limit), (Some("required"), Some(7)));
    assert_eq!(made.instance_metadata_tags.as_deref(), Some("enabled"));
    // What the launch says goes before.
    assert_eq!(run(Some("optional")).await.unwrap().http_tokens.as_deref(), Some("optional"));
    let enforce = ModifyInstanceMetadataDefaultsRequest {
        http_tokens: Some("no-preference".into()),
        http_put_response_hop_limit: Some(-1),
        http_tokens_enforced: Some("enabled".into()),
        ..Default::default()
    };
    set(enforce).await.unwrap();
    assert_eq!(shown().await, (None, None, Some("enabled".into())));
    for refused in [None, Some("optional")] {
        assert_eq!(code(run(refused).await), "UnsupportedOperation", "{refused:?}");
    }
    run(Some("required")).await.unwrap();
    let id = context.state().instances.all().next().unwrap().id.to_string();
    let loosen = ModifyInstanceMetadataOptionsRequest {
        instance_id: Some(id),
        http_tokens: Some("optional".into()),
        ..Default::default()
    };
    assert_eq!(code(modify_instance_metadata_options(context.clone(), loosen).await), "UnsupportedOperation");
    for hops in [0, 65, -2] {
        let wrong = ModifyInstanceMetadataDefaultsRequest {
            http_put_response_hop_limit: Some(hops),
            ..Default::default()
        };
        assert_eq!(code(set(wrong).await), "InvalidParameterValue", "{hops}");
    }
}
