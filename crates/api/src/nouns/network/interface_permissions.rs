//! What other accounts may do with network interfaces: CreateNetworkInterfacePermission, DeleteNetworkInterfacePermission,
//! DescribeNetworkInterfacePermissions. Owners see them; the account that is permitted something does not, as on EC2.

use cumulet_aws_model::ec2::{
    self, CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResult,
    DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResult,
    DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResult,
    NetworkInterfacePermissionState,
};
use cumulet_control::Noun;
use cumulet_control::interfaces::permissions;
use cumulet_model::network::{InterfacePermission, InterfacePermissionKind};
use cumulet_model::{InterfacePermissionId, Tags};

use super::{Listed, Query, list};
use crate::context::Context;
use crate::filter::Filterable;
use crate::nouns::owners;
use crate::{ApiError, ids};

/// Results of a page that says nothing of its size, as on EC2.
const PAGE: i32 = 50;

fn wire(permission: &InterfacePermission) -> ec2::NetworkInterfacePermission {
    ec2::NetworkInterfacePermission {
        network_interface_permission_id: Some(permission.id.to_string()),
        network_interface_id: Some(permission.eni_id.to_string()),
        aws_account_id: Some(permission.account.to_string()),
        permission: Some(permission.kind.name().into()),
        permission_state: Some(NetworkInterfacePermissionState {
            state: Some("granted".into()),
            ..Default::default()
        }),
        ..Default::default()
    }
}

impl Filterable for Listed<'_, InterfacePermission> {
    const FILTERS: &'static [&'static str] = &[
        "network-interface-permission.aws-account-id",
        "network-interface-permission.aws-service",
        "network-interface-permission.network-interface-id",
        "network-interface-permission.network-interface-permission-id",
        "network-interface-permission.permission",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let permission = self.record;
        match filter.trim_start_matches("network-interface-permission.") {
            "aws-account-id" => emit(permission.account.as_str()),
            "network-interface-id" => emit(permission.eni_id.as_str()),
            "network-interface-permission-id" => emit(permission.id.as_str()),
            "permission" => emit(permission.kind.name()),
            // Services are permitted nothing here: aws-service.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// CreateNetworkInterfacePermission:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterfacePermission.html>
pub async fn create_network_interface_permission(
    context: Context,
    input: CreateNetworkInterfacePermissionRequest,
) -> Result<CreateNetworkInterfacePermissionResult, ApiError> {
    if input.aws_service.is_some() {
        return Err(ApiError::unsupported("AwsService is not supported: permissions are for accounts."));
    }
    let eni =
        ids::required(Noun::NetworkInterface, "NetworkInterfaceId", input.network_interface_id.as_deref())?;
    let account = input.aws_account_id.as_deref().ok_or_else(|| ApiError::missing("AwsAccountId"))?;
    let account = owners::account(account)?;
    let kinds = [InterfacePermissionKind::InstanceAttach, InterfacePermissionKind::EipAssociate];
    let asked = input.permission.as_deref().unwrap_or_default();
    let kind = kinds.into_iter().find(|kind| kind.name() == asked).ok_or_else(|| {
        ApiError::invalid_value(format!("Value ({asked}) for parameter permission is invalid."))
    })?;
    let made = context.transact(|txn| permissions::create(txn, &context.world, &eni, &account, kind)).await?;
    let state = context.state();
    Ok(CreateNetworkInterfacePermissionResult {
        interface_permission: state.get::<InterfacePermission>(&context.world, &made).map(wire),
    })
}

/// DeleteNetworkInterfacePermission:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterfacePermission.html>
pub async fn delete_network_interface_permission(
    context: Context,
    input: DeleteNetworkInterfacePermissionRequest,
) -> Result<DeleteNetworkInterfacePermissionResult, ApiError> {
    let id = ids::required(
        Noun::NetworkInterfacePermission,
        "NetworkInterfacePermissionId",
        input.network_interface_permission_id.as_deref(),
    )?;
    let force = input.force == Some(true);
    context.transact(|txn| permissions::delete(txn, &context.world, &id, force)).await?;
    Ok(DeleteNetworkInterfacePermissionResult { r#return: Some(true) })
}

/// DescribeNetworkInterfacePermissions:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfacePermissions.html>
pub async fn describe_network_interface_permissions(
    context: Context,
    input: DescribeNetworkInterfacePermissionsRequest,
) -> Result<DescribeNetworkInterfacePermissionsResult, ApiError> {
    let state = context.state();
    let ids = &input.network_interface_permission_ids;
    let query = Query {
        noun: Noun::NetworkInterfacePermission,
        ids_name: "networkInterfacePermissionIdSet",
        ids,
        filters: &input.filters,
        max_results: input.max_results.or_else(|| ids.is_empty().then_some(PAGE)),
        next_token: input.next_token.as_deref(),
    };
    let page = list::<InterfacePermission, InterfacePermissionId>(&context, &state, &query)?;
    Ok(DescribeNetworkInterfacePermissionsResult {
        network_interface_permissions: page.items.iter().map(|listed| wire(listed.record)).collect(),
        next_token: page.next_token,
    })
}
