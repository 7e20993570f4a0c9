//! DeregisterImage, and what turns images on and off.

use cumulet_aws_model::ec2::{
    DeleteSnapshotReturnCode, DeregisterImageRequest, DeregisterImageResult, DisableImageDeprecationRequest,
    DisableImageDeprecationResult, DisableImageDeregistrationProtectionRequest,
    DisableImageDeregistrationProtectionResult, DisableImageRequest, DisableImageResult,
    EnableImageDeprecationRequest, EnableImageDeprecationResult, EnableImageDeregistrationProtectionRequest,
    EnableImageDeregistrationProtectionResult, EnableImageRequest, EnableImageResult,
};
use cumulet_control::{Error, Noun, images};
use cumulet_model::ImageId;

use super::view::protection_word;
use crate::context::Context;
use crate::{ApiError, ids, time};

fn image(given: Option<&String>) -> Result<ImageId, ApiError> {
    ids::required(Noun::Image, "ImageId", given.map(String::as_str))
}

/// DeregisterImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html>
pub async fn deregister_image(
    context: Context,
    input: DeregisterImageRequest,
) -> Result<DeregisterImageResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    let with_snapshots = input.delete_associated_snapshots == Some(true);
    let (world, now) = (&context.world, context.now);
    let deleted = context.transact(|txn| images::deregister(txn, world, &id, with_snapshots, now)).await?;
    let code = |answer: &Result<(), Error>| match answer {
        Ok(()) => "success",
        // Another image has it.
        Err(Error::Specific { code: "InvalidSnapshot.InUse", .. }) => "skipped",
        Err(Error::Specific { code: "AuthFailure", .. }) => "missing-permissions",
        Err(Error::Internal(_) | Error::Store(_)) => "internal-error",
        Err(_) => "client-error",
    };
    Ok(DeregisterImageResult {
        r#return: Some(true),
        delete_snapshot_results: deleted
            .iter()
            .map(|(id, answer)| DeleteSnapshotReturnCode {
                snapshot_id: Some(id.to_string()),
                return_code: Some(code(answer).into()),
            })
            .collect(),
    })
}

/// EnableImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImage.html>
pub async fn enable_image(
    context: Context,
    input: EnableImageRequest,
) -> Result<EnableImageResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    context.transact(|txn| images::enable(txn, &context.world, &id)).await?;
    Ok(EnableImageResult { r#return: Some(true) })
}

/// DisableImage: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html>
pub async fn disable_image(
    context: Context,
    input: DisableImageRequest,
) -> Result<DisableImageResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    context.transact(|txn| images::disable(txn, &context.world, &id)).await?;
    Ok(DisableImageResult { r#return: Some(true) })
}

/// EnableImageDeprecation: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html>
pub async fn enable_image_deprecation(
    context: Context,
    input: EnableImageDeprecationRequest,
) -> Result<EnableImageDeprecationResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    let at = time::model(input.deprecate_at.ok_or_else(|| ApiError::missing("DeprecateAt"))?)?;
    context.transact(|txn| images::deprecate(txn, &context.world, &id, Some(at), context.now)).await?;
    Ok(EnableImageDeprecationResult { r#return: Some(true) })
}

/// DisableImageDeprecation: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeprecation.html>
pub async fn disable_image_deprecation(
    context: Context,
    input: DisableImageDeprecationRequest,
) -> Result<DisableImageDeprecationResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    context.transact(|txn| images::deprecate(txn, &context.world, &id, None, context.now)).await?;
    Ok(DisableImageDeprecationResult { r#return: Some(true) })
}

/// EnableImageDeregistrationProtection:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html>
pub async fn enable_image_deregistration_protection(
    context: Context,
    input: EnableImageDeregistrationProtectionRequest,
) -> Result<EnableImageDeregistrationProtectionResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    let cooldown = Some(input.with_cooldown == Some(true));
    let (world, now) = (&context.world, context.now);
    let protection = context.transact(|txn| images::protect(txn, world, &id, cooldown, now)).await?;
    Ok(EnableImageDeregistrationProtectionResult { r#return: Some(protection_word(protection, now).into()) })
}

/// DisableImageDeregistrationProtection:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageDeregistrationProtection.html>
pub async fn disable_image_deregistration_protection(
    context: Context,
    input: DisableImageDeregistrationProtectionRequest,
) -> Result<DisableImageDeregistrationProtectionResult, ApiError> {
    let id = image(input.image_id.as_ref())?;
    let (world, now) = (&context.world, context.now);
    let protection = context.transact(|txn| images::protect(txn, world, &id, None, now)).await?;
    Ok(DisableImageDeregistrationProtectionResult { r#return: Some(protection_word(protection, now).into()) })
}
