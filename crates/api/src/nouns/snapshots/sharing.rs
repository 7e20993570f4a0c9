//! ModifySnapshotAttribute, DescribeSnapshotAttribute, ResetSnapshotAttribute.

use cumulet_aws_model::ec2::{
    CreateVolumePermission, DescribeSnapshotAttributeRequest, DescribeSnapshotAttributeResult,
    ModifySnapshotAttributeRequest, ResetSnapshotAttributeRequest,
};
use cumulet_control::Noun;
use cumulet_control::snapshots::{self, Sharing};
use cumulet_model::{AccountId, SnapshotId};

use crate::context::Context;
use crate::nouns::owners::account;
use crate::{ApiError, ids};

/// The one attribute that can be changed.
const PERMISSION: &str = "createVolumePermission";

fn only_permission(attribute: Option<&str>) -> Result<(), ApiError> {
    match attribute {
        Some(PERMISSION) => Ok(()),
        Some(other) => Err(ApiError::invalid_value(format!(
            "Value ({other}) for parameter attribute is invalid. Only {PERMISSION} can be changed."
        ))),
        None => Err(ApiError::missing("Attribute")),
    }
}

fn group(name: &str) -> Result<(), ApiError> {
    if name == "all" {
        return Ok(());
    }
    Err(ApiError::invalid_value(format!(
        "Value ({name}) for parameter group is invalid. The only group is all."
    )))
}

fn sharing(permissions: &[CreateVolumePermission]) -> Result<Sharing, ApiError> {
    let mut sharing = Sharing::default();
    for permission in permissions {
        if let Some(name) = &permission.group {
            group(name)?;
            sharing.all = true;
        }
        sharing.accounts.extend(permission.user_id.as_deref().map(account).transpose()?);
    }
    Ok(sharing)
}

/// ModifySnapshotAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html>
pub async fn modify_snapshot_attribute(
    context: Context,
    input: ModifySnapshotAttributeRequest,
) -> Result<(), ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    if input.attribute.is_some() {
        only_permission(input.attribute.as_deref())?;
    }
    let (mut add, mut remove) = match &input.create_volume_permission {
        Some(change) => (sharing(&change.add)?, sharing(&change.remove)?),
        None => (Sharing::default(), Sharing::default()),
    };
    if !input.user_ids.is_empty() || !input.group_names.is_empty() {
        let side = match input.operation_type.as_deref() {
            Some("add") => &mut add,
            Some("remove") => &mut remove,
            _ => return Err(ApiError::missing("OperationType")),
        };
        input.group_names.iter().try_for_each(|name| group(name))?;
        side.all |= !input.group_names.is_empty();
        let accounts =
            input.user_ids.iter().map(|user| account(user)).collect::<Result<Vec<AccountId>, _>>()?;
        side.accounts.extend(accounts);
    }
    if add == Sharing::default() && remove == Sharing::default() {
        return Err(ApiError::missing("CreateVolumePermission"));
    }
    context.transact(|txn| snapshots::share(txn, &context.world, &id, &add, &remove)).await
}

/// DescribeSnapshotAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html>
pub async fn describe_snapshot_attribute(
    context: Context,
    input: DescribeSnapshotAttributeRequest,
) -> Result<DescribeSnapshotAttributeResult, ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    let snapshot = context.cloud.db.dry_run(|txn| snapshots::owned(txn, &context.world, &id))?;
    let mut permissions = Vec::new();
    if input.attribute.as_deref() == Some(PERMISSION) {
        let all = snapshot
            .public
            .then(|| CreateVolumePermission { group: Some("all".into()), ..Default::default() });
        permissions.extend(all);
        permissions.extend(snapshot.shared_with.iter().map(|account| CreateVolumePermission {
            user_id: Some(account.to_string()),
            ..Default::default()
        }));
    }
    Ok(DescribeSnapshotAttributeResult {
        snapshot_id: Some(id.to_string()),
        create_volume_permissions: permissions,
        product_codes: Vec::new(),
    })
}

/// ResetSnapshotAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetSnapshotAttribute.html>
pub async fn reset_snapshot_attribute(
    context: Context,
    input: ResetSnapshotAttributeRequest,
) -> Result<(), ApiError> {
    let id: SnapshotId = ids::required(Noun::Snapshot, "SnapshotId", input.snapshot_id.as_deref())?;
    only_permission(input.attribute.as_deref())?;
    context.transact(|txn| snapshots::unshare(txn, &context.world, &id)).await
}
