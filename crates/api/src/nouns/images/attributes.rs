//! DescribeImageAttribute, ModifyImageAttribute, ResetImageAttribute, CancelImageLaunchPermission.

use cumulet_aws_model::ec2::{
    AttributeValue, CancelImageLaunchPermissionRequest, CancelImageLaunchPermissionResult,
    DescribeImageAttributeRequest, ImageAttribute, LaunchPermission, ModifyImageAttributeRequest,
    ResetImageAttributeRequest,
};
use cumulet_control::images::{self, Permissions};
use cumulet_control::{Error, Noun};
use cumulet_model::image::Image;
use cumulet_model::{AccountId, ImageId};

use super::view::View;
use crate::context::Context;
use crate::nouns::owners::account;
use crate::{ApiError, ids};

fn image(given: Option<&String>) -> Result<ImageId, ApiError> {
    ids::required(Noun::Image, "ImageId", given.map(String::as_str))
}

fn permissions(image: &Image) -> Vec<LaunchPermission> {
    let all = image.public.then(|| LaunchPermission { group: Some("all".into()), ..Default::default() });
    let user =
        |account: &AccountId| LaunchPermission { user_id: Some(account.to_string()), ..Default::default() };
    all.into_iter().chain(image.launch_permissions.iter().map(user)).collect()
}

/// DescribeImageAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageAttribute.html>
///
/// Who may launch an image is told to its owner alone; the rest to all who may.
pub async fn describe_image_attribute(
    context: Context,
    input: DescribeImageAttributeRequest,
) -> Result<ImageAttribute, ApiError> {
    let id = image(input.image_id.as_ref())?;
    let attribute = input.attribute.as_deref().ok_or_else(|| ApiError::missing("Attribute"))?;
    let state = context.state();
    let image = images::find(&state, &context.world, &id)
        .ok_or_else(|| Error::not_found(Noun::Image, format!("[{id}]")))?;
    let own = image.world == context.world;
    if !own && matches!(attribute, "launchPermission" | "lastLaunchedTime" | "deregistrationProtection") {
        return Err(ApiError::client("AuthFailure", format!("Not authorized for image:{id}")));
    }
    let shown = View::new(&state, &context.world, image, context.now).wire();
    let value = |value: Option<String>| Some(AttributeValue { value });
    let mut answer = ImageAttribute { image_id: Some(id.to_string()), ..Default::default() };
    match attribute {
        "description" => answer.description = value(Some(image.description.clone())),
        "kernel" => answer.kernel_id = value(shown.kernel_id),
        "ramdisk" => answer.ramdisk_id = value(shown.ramdisk_id),
        "launchPermission" => answer.launch_permissions = permissions(image),
        "productCodes" => {}
        "blockDeviceMapping" => answer.block_device_mappings = shown.block_device_mappings,
        "sriovNetSupport" => answer.sriov_net_support = value(shown.sriov_net_support),
        "bootMode" => answer.boot_mode = value(shown.boot_mode),
        "tpmSupport" => answer.tpm_support = value(shown.tpm_support),
        "uefiData" => answer.uefi_data = value(image.uefi_data.clone()),
        "lastLaunchedTime" => answer.last_launched_time = value(shown.last_launched_time),
        "imdsSupport" => answer.imds_support = value(shown.imds_support),
        "deregistrationProtection" => {
            answer.deregistration_protection = value(shown.deregistration_protection);
        }
        other => return Err(ApiError::invalid_value(format!("Invalid attribute: {other}"))),
    }
    Ok(answer)
}

fn no_organizations() -> ApiError {
    ApiError::unsupported(
        "Images can't be shared with organizations or organizational units by this server: it knows accounts only.",
    )
}

fn group(name: &str) -> Result<(), ApiError> {
    if name == "all" {
        return Ok(());
    }
    Err(ApiError::client(
        "InvalidAMIAttributeItemValue",
        format!("Invalid attribute item value \"{name}\" for group item type."),
    ))
}

fn user(number: &str) -> Result<AccountId, ApiError> {
    account(number).map_err(|_| {
        ApiError::client(
            "InvalidAMIAttributeItemValue",
            format!("Invalid attribute item value \"{number}\" for userId item type."),
        )
    })
}

fn wanted(given: &[LaunchPermission]) -> Result<Permissions, ApiError> {
    let mut wanted = Permissions::default();
    for permission in given {
        if permission.organization_arn.is_some() || permission.organizational_unit_arn.is_some() {
            return Err(no_organizations());
        }
        if let Some(name) = &permission.group {
            group(name)?;
            wanted.all = true;
        }
        wanted.accounts.extend(permission.user_id.as_deref().map(user).transpose()?);
    }
    Ok(wanted)
}

/// What a call adds to an image's permissions, and what it takes.
fn changes(input: &ModifyImageAttributeRequest) -> Result<(Permissions, Permissions), ApiError> {
    let (mut add, mut remove) = match &input.launch_permission {
        Some(change) => (wanted(&change.add)?, wanted(&change.remove)?),
        None => (Permissions::default(), Permissions::default()),
    };
    if !input.user_ids.is_empty() || !input.user_groups.is_empty() {
        let side = match input.operation_type.as_deref() {
            Some("add") => &mut add,
            Some("remove") => &mut remove,
            _ => return Err(ApiError::missing("OperationType")),
        };
        input.user_groups.iter().try_for_each(|name| group(name))?;
        side.all |= !input.user_groups.is_empty();
        let users = input.user_ids.iter().map(|number| user(number));
        side.accounts.extend(users.collect::<Result<Vec<_>, _>>()?);
    }
    Ok((add, remove))
}

/// ModifyImageAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html>
pub async fn modify_image_attribute(
    context: Context,
    input: ModifyImageAttributeRequest,
) -> Result<(), ApiError> {
    let id = image(input.image_id.as_ref())?;
    if !input.organization_arns.is_empty() || !input.organizational_unit_arns.is_empty() {
        return Err(no_organizations());
    }
    if !input.product_codes.is_empty() {
        return Err(ApiError::unsupported("Product codes are not supported by this server."));
    }
    let (add, remove) = changes(&input)?;
    // One attribute a call: by its own parameter, or by name and value.
    let named = |name: &str| input.value.clone().filter(|_| input.attribute.as_deref() == Some(name));
    let text = |own: &Option<AttributeValue>| own.as_ref().map(|own| own.value.clone().unwrap_or_default());
    let description = text(&input.description).or_else(|| named("description"));
    let imds = text(&input.imds_support).or_else(|| named("imdsSupport"));
    let sharing = add != Permissions::default() || remove != Permissions::default();
    match (description, imds, sharing) {
        (Some(text), None, false) => {
            context.transact(|txn| images::describe(txn, &context.world, &id, &text)).await
        }
        (None, Some(version), false) if version == "v2.0" => {
            context.transact(|txn| images::set_imds(txn, &context.world, &id)).await
        }
        (None, Some(version), false) => Err(ApiError::invalid_value(format!(
            "Invalid value '{version}' for imdsSupport: it can be v2.0."
        ))),
        (None, None, true) => {
            context.transact(|txn| images::share(txn, &context.world, &id, &add, &remove)).await
        }
        (None, None, false) => match input.attribute.as_deref() {
            Some("launchPermission" | "description" | "imdsSupport") | None => {
                Err(ApiError::client("InvalidRequest", "The request must say what to modify."))
            }
            Some(other) => {
                Err(ApiError::invalid_value(format!("The attribute '{other}' can't be modified.")))
            }
        },
        _ => Err(ApiError::invalid_combination("Only one attribute can be modified at a time.")),
    }
}

/// ResetImageAttribute: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetImageAttribute.html>
pub async fn reset_image_attribute(
    context: Context,
    input: ResetImageAttributeRequest,
) -> Result<(), ApiError> {
    let id = image(input.image_id.as_ref())?;
    match input.attribute.as_deref() {
        Some("launchPermission") => {}
        Some(other) => {
            return Err(ApiError::invalid_value(format!("The attribute '{other}' can't be reset.")));
        }
        None => return Err(ApiError::missing("Attribute")),
    }
    context.transact(|txn| images::reset_permissions(txn, &context.world, &id)).await
}

/// CancelImageLaunchPermission:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImageLaunchPermission.html>
pub async fn cancel_image_launch_permission(
    context: Context,
    input: CancelImageLaunchPermissionRequest,
) -> Result<CancelImageLaunchPermissionResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    context.transact(|txn| images::stop_sharing_with(txn, &context.world, &id)).await?;
    Ok(CancelImageLaunchPermissionResult { r#return: Some(true) })
}
