//! Volumes and snapshots through the handlers, on a simulated node.

use cumulet_aws_model::ec2::{
    CreateSnapshotRequest, CreateVolumeRequest, DeleteVolumeRequest, DescribeVolumesRequest,
    ModifyVolumeRequest,
};

use super::*;
use crate::context::Context;
use crate::nouns::snapshots;
use crate::testing::{self, context};

fn request(size: i32) -> CreateVolumeRequest {
    CreateVolumeRequest {
        availability_zone: Some("us-east-1a".into()),
        size: Some(size),
        ..CreateVolumeRequest::default()
    }
}

async fn ids(context: &Context, filter: &str, value: &str) -> Vec<String> {
    let input = DescribeVolumesRequest {
        filters: vec![testing::filter(filter, value)],
        ..DescribeVolumesRequest::default()
    };
    let found = describe_volumes(context.clone(), input).await.unwrap().volumes;
    found.into_iter().filter_map(|volume| volume.volume_id).collect()
}

#[tokio::test]
async fn a_volume_is_being_made_until_the_node_says_otherwise() {
    let context = context().await;
    let made = create_volume(context.clone(), request(7)).await.unwrap();
    let id = made.volume_id.unwrap();
    assert_eq!((made.state.as_deref(), made.volume_type.as_deref()), (Some("creating"), Some("gp2")));
    assert_eq!((made.iops, made.size), (Some(100), Some(7)));
    assert_eq!(ids(&context, "status", "creating").await, [id.as_str()]);
    assert_eq!(ids(&context, "size", "7").await, [id.as_str()]);
    assert!(ids(&context, "status", "available").await.is_empty());
    let delete = DeleteVolumeRequest { volume_id: Some(id.clone()), ..DeleteVolumeRequest::default() };
    assert_eq!(delete_volume(context.clone(), delete).await.unwrap_err().code, "IncorrectState");
    let modify =
        ModifyVolumeRequest { volume_id: Some(id.clone()), size: Some(8), ..ModifyVolumeRequest::default() };
    assert_eq!(modify_volume(context.clone(), modify).await.unwrap_err().code, "IncorrectState");
    let snapshot = CreateSnapshotRequest { volume_id: Some(id), ..CreateSnapshotRequest::default() };
    let refused = snapshots::create_snapshot(context.clone(), snapshot).await.unwrap_err();
    assert_eq!(refused.code, "IncorrectState");
}

#[tokio::test]
async fn what_a_type_does_not_allow_is_refused_and_makes_nothing() {
    let context = context().await;
    let of = |kind: &str, size: i32, iops: Option<i32>| CreateVolumeRequest {
        volume_type: Some(kind.into()),
        iops,
        ..request(size)
    };
    for (input, code) in [
        (of("gp3", 0, None), "InvalidParameterValue"),
        (of("gp3", 65_537, None), "InvalidParameterValue"),
        (of("io2", 4, None), "MissingParameter"),
        (of("io2", 4, Some(4001)), "InvalidParameterValue"),
        (of("st1", 125, Some(100)), "InvalidParameterCombination"),
        (of("gp9", 1, None), "UnknownVolumeType"),
        (
            CreateVolumeRequest { multi_attach_enabled: Some(true), ..of("gp3", 1, None) },
            "InvalidParameterCombination",
        ),
        (
            CreateVolumeRequest { kms_key_id: Some("alias/x".into()), ..of("gp3", 1, None) },
            "InvalidParameterDependency",
        ),
    ] {
        assert_eq!(create_volume(context.clone(), input.clone()).await.unwrap_err().code, code, "{input:?}");
    }
    assert!(context.state().volumes.is_empty());
}
