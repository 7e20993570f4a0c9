//! Keys by their names, and what calls answer to them.

use cumulet_aws_model::ec2::{CreateVolumeRequest, DescribeVolumesRequest, ModifySnapshotAttributeRequest};
use cumulet_control::encryption::create_key;
use cumulet_model::storage::SnapshotPhase;

use super::*;
use crate::nouns::{snapshots, volumes};
use crate::testing::{self, context};

fn request(encrypted: Option<bool>, key: Option<&str>) -> CreateVolumeRequest {
    CreateVolumeRequest {
        availability_zone: Some("us-east-1a".into()),
        size: Some(1),
        encrypted,
        kms_key_id: key.map(Into::into),
        ..CreateVolumeRequest::default()
    }
}

#[tokio::test]
async fn a_key_has_four_names_and_others_are_refused() {
    let context = context().await;
    let made =
        context.transact(|txn| create_key(txn, &context.world, Some("alias/own"), "", context.now)).await;
    let id = made.unwrap().id;
    let arn = format!("arn:aws:kms:us-east-1:123456789012:key/{id}");
    for name in [&id, "alias/own", &arn, "arn:aws:kms:us-east-1:123456789012:alias/own"] {
        let volume = volumes::create_volume(context.clone(), request(Some(true), Some(name))).await.unwrap();
        assert_eq!(
            (volume.encrypted, volume.kms_key_id.as_deref()),
            (Some(true), Some(arn.as_str())),
            "{name}"
        );
        assert_eq!(volume.sse_type.as_deref(), Some("sse-kms"));
    }
    let count = context.state().volumes.len();
    for (name, code) in [
        ("nonsense", "InvalidParameterValue"),
        ("alias/", "InvalidParameterValue"),
        ("alias/none", "InvalidParameterValue"),
        ("01234567-89ab-cdef-0123-456789abcdef", "InvalidParameterValue"),
        ("arn:aws:kms:us-east-1:123456789012:key/x", "InvalidParameterValue"),
        ("arn:aws:iam::123456789012:role/x", "InvalidParameterValue"),
        (&arn.replace("us-east-1", "us-east-2"), "InvalidParameterValue"),
        (&arn.replace("123456789012", "210987654321"), "InvalidParameterValue"),
    ] {
        let refused =
            volumes::create_volume(context.clone(), request(Some(true), Some(name))).await.unwrap_err();
        assert_eq!(refused.code, code, "{name}");
    }
    let refused = volumes::create_volume(context.clone(), request(None, Some(&id))).await.unwrap_err();
    assert_eq!(refused.code, "InvalidParameterDependency");
    assert_eq!(context.state().volumes.len(), count, "nothing was made");
}

#[tokio::test]
async fn defaults_are_said_changed_and_used() {
    let context = context().await;
    let default = || async {
        get_ebs_default_kms_key_id(context.clone(), GetEbsDefaultKmsKeyIdRequest::default())
            .await
            .unwrap()
            .kms_key_id
    };
    let always = || async {
        let answer =
            get_ebs_encryption_by_default(context.clone(), GetEbsEncryptionByDefaultRequest::default()).await;
        answer.unwrap().ebs_encryption_by_default
    };
    assert_eq!((default().await.as_deref(), always().await), (Some("alias/aws/ebs"), Some(false)));
    let volume = volumes::create_volume(context.clone(), request(None, None)).await.unwrap();
    assert_eq!(
        (volume.encrypted, volume.kms_key_id, volume.sse_type.as_deref()),
        (Some(false), None, Some("none"))
    );
    enable_ebs_encryption_by_default(context.clone(), EnableEbsEncryptionByDefaultRequest::default())
        .await
        .unwrap();
    assert_eq!(always().await, Some(true));
    let key = context.transact(|txn| create_key(txn, &context.world, None, "", context.now)).await.unwrap();
    let input = ModifyEbsDefaultKmsKeyIdRequest { kms_key_id: Some(key.id.clone()), dry_run: None };
    let arn = key_arn(&context.world, &key.id);
    let modified = modify_ebs_default_kms_key_id(context.clone(), input).await.unwrap();
    assert_eq!((modified.kms_key_id, default().await), (Some(arn.clone()), Some(arn.clone())));
    let volume = volumes::create_volume(context.clone(), request(Some(false), None)).await.unwrap();
    assert_eq!((volume.encrypted, volume.kms_key_id), (Some(true), Some(arn)));
    let reset =
        reset_ebs_default_kms_key_id(context.clone(), ResetEbsDefaultKmsKeyIdRequest::default()).await;
    assert_eq!(reset.unwrap().kms_key_id.as_deref(), Some("alias/aws/ebs"));
    assert_eq!(default().await.as_deref(), Some("alias/aws/ebs"));
    let input = DescribeVolumesRequest {
        filters: vec![testing::filter("encrypted", "true")],
        ..DescribeVolumesRequest::default()
    };
    let found = volumes::describe_volumes(context.clone(), input).await.unwrap().volumes;
    assert_eq!(found.iter().map(|v| v.encrypted).collect::<Vec<_>>(), [Some(true)]);
    disable_ebs_encryption_by_default(context.clone(), DisableEbsEncryptionByDefaultRequest::default())
        .await
        .unwrap();
    assert_eq!(always().await, Some(false));
}

#[tokio::test]
async fn what_the_default_key_keeps_is_shared_with_nobody() {
    let context = context().await;
    let own = context.transact(|txn| create_key(txn, &context.world, None, "", context.now)).await.unwrap();
    for (key, all, refused) in [
        (None, false, Some("Encrypted snapshots with EBS default key cannot be shared")),
        (Some(own.id.as_str()), true, Some("Encrypted snapshots cannot be made public")),
        (Some(own.id.as_str()), false, None),
    ] {
        let volume = volumes::create_volume(context.clone(), request(Some(true), key)).await.unwrap();
        let id: cumulet_model::VolumeId =
            crate::ids::parse(cumulet_control::Noun::Volume, &volume.volume_id.unwrap()).unwrap();
        let snapshot = context
            .transact(|txn| {
                let mut volume =
                    txn.get::<cumulet_model::storage::Volume>(&context.world, &id).expect("there");
                volume.phase = cumulet_model::storage::VolumePhase::Made;
                txn.put(volume);
                let new = cumulet_control::snapshots::NewSnapshots::default();
                let made = cumulet_control::snapshots::create(
                    txn,
                    &context.world,
                    std::slice::from_ref(&id),
                    &new,
                    context.now,
                )?;
                let mut snapshot = made[0].clone();
                snapshot.phase = SnapshotPhase::Completed;
                txn.put(snapshot.clone());
                Ok(snapshot)
            })
            .await
            .unwrap();
        let volume = context
            .state()
            .get::<cumulet_model::storage::Volume>(&context.world, &id)
            .cloned()
            .expect("there");
        assert_eq!(snapshot.encryption, volume.encryption, "a snapshot has its volume's key");
        let input = ModifySnapshotAttributeRequest {
            snapshot_id: Some(snapshot.id.to_string()),
            operation_type: Some("add".into()),
            user_ids: if all { Vec::new() } else { vec!["111111111111".into()] },
            group_names: if all { vec!["all".into()] } else { Vec::new() },
            ..ModifySnapshotAttributeRequest::default()
        };
        let shared = snapshots::modify_snapshot_attribute(context.clone(), input).await;
        let answer = shared.err().map(|e| (e.code.to_string(), e.message));
        assert_eq!(answer, refused.map(|text| ("OperationNotPermitted".to_owned(), text.to_owned())));
    }
}
