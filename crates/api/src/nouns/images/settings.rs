//! Block public access for AMIs, and Allowed AMIs.

use cumulet_aws_model::ec2::{
    CreationDateCondition, DeprecationTimeCondition, DisableAllowedImagesSettingsRequest,
    DisableAllowedImagesSettingsResult, DisableImageBlockPublicAccessRequest,
    DisableImageBlockPublicAccessResult, EnableAllowedImagesSettingsRequest,
    EnableAllowedImagesSettingsResult, EnableImageBlockPublicAccessRequest,
    EnableImageBlockPublicAccessResult, GetAllowedImagesSettingsRequest, GetAllowedImagesSettingsResult,
    GetImageBlockPublicAccessStateRequest, GetImageBlockPublicAccessStateResult, ImageCriterion,
    ImageCriterionRequest, ReplaceImageCriteriaInAllowedImagesSettingsRequest,
    ReplaceImageCriteriaInAllowedImagesSettingsResult,
};
use cumulet_control::images::settings::{self, AllowedState, Criterion};

use crate::ApiError;
use crate::context::Context;
use crate::nouns::volumes::unsigned;

const BLOCKED: &str = "block-new-sharing";
const UNBLOCKED: &str = "unblocked";

/// EnableImageBlockPublicAccess:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html>
pub async fn enable_image_block_public_access(
    context: Context,
    input: EnableImageBlockPublicAccessRequest,
) -> Result<EnableImageBlockPublicAccessResult, ApiError> {
    if input.image_block_public_access_state.is_none() {
        return Err(ApiError::missing("ImageBlockPublicAccessState"));
    }
    context
        .transact(|txn| {
            settings::set_public_sharing(txn, &context.world, false);
            Ok(())
        })
        .await?;
    Ok(EnableImageBlockPublicAccessResult { image_block_public_access_state: Some(BLOCKED.into()) })
}

/// DisableImageBlockPublicAccess:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImageBlockPublicAccess.html>
pub async fn disable_image_block_public_access(
    context: Context,
    _: DisableImageBlockPublicAccessRequest,
) -> Result<DisableImageBlockPublicAccessResult, ApiError> {
    context
        .transact(|txn| {
            settings::set_public_sharing(txn, &context.world, true);
            Ok(())
        })
        .await?;
    Ok(DisableImageBlockPublicAccessResult { image_block_public_access_state: Some(UNBLOCKED.into()) })
}

/// GetImageBlockPublicAccessState:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageBlockPublicAccessState.html>
pub async fn get_image_block_public_access_state(
    context: Context,
    _: GetImageBlockPublicAccessStateRequest,
) -> Result<GetImageBlockPublicAccessStateResult, ApiError> {
    let shares = settings::of(&context.state(), &context.world).public_sharing;
    Ok(GetImageBlockPublicAccessStateResult {
        image_block_public_access_state: Some(if shares { UNBLOCKED } else { BLOCKED }.into()),
        managed_by: Some("account".into()),
    })
}

/// EnableAllowedImagesSettings:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableAllowedImagesSettings.html>
pub async fn enable_allowed_images_settings(
    context: Context,
    input: EnableAllowedImagesSettingsRequest,
) -> Result<EnableAllowedImagesSettingsResult, ApiError> {
    let state = match input.allowed_images_settings_state.as_deref() {
        Some("enabled") => AllowedState::Enabled,
        Some("audit-mode") => AllowedState::AuditMode,
        Some(other) => return Err(ApiError::invalid_value(format!("Invalid state: {other}"))),
        None => return Err(ApiError::missing("AllowedImagesSettingsState")),
    };
    set(&context, state).await?;
    Ok(EnableAllowedImagesSettingsResult { allowed_images_settings_state: Some(state.as_str().into()) })
}

/// DisableAllowedImagesSettings:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableAllowedImagesSettings.html>
pub async fn disable_allowed_images_settings(
    context: Context,
    _: DisableAllowedImagesSettingsRequest,
) -> Result<DisableAllowedImagesSettingsResult, ApiError> {
    set(&context, AllowedState::Disabled).await?;
    Ok(DisableAllowedImagesSettingsResult { allowed_images_settings_state: Some("disabled".into()) })
}

async fn set(context: &Context, state: AllowedState) -> Result<(), ApiError> {
    let write = |txn: &mut _| {
        settings::set_allowed(txn, &context.world, state);
        Ok(())
    };
    context.transact(write).await
}

/// GetAllowedImagesSettings:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAllowedImagesSettings.html>
pub async fn get_allowed_images_settings(
    context: Context,
    _: GetAllowedImagesSettingsRequest,
) -> Result<GetAllowedImagesSettingsResult, ApiError> {
    let settings = settings::of(&context.state(), &context.world);
    let days = |days: u32| i32::try_from(days).ok();
    let shown = |criterion: Criterion| ImageCriterion {
        image_providers: criterion.providers,
        marketplace_product_codes: criterion.product_codes,
        image_names: criterion.names,
        deprecation_time_condition: criterion
            .days_since_deprecated
            .map(|n| DeprecationTimeCondition { maximum_days_since_deprecated: days(n) }),
        creation_date_condition: criterion
            .days_since_created
            .map(|n| CreationDateCondition { maximum_days_since_created: days(n) }),
    };
    Ok(GetAllowedImagesSettingsResult {
        state: Some(settings.allowed.as_str().into()),
        image_criteria: settings.criteria.into_iter().map(shown).collect(),
        managed_by: Some("account".into()),
    })
}

fn criterion(given: &ImageCriterionRequest) -> Result<Criterion, ApiError> {
    let deprecated = given.deprecation_time_condition.as_ref().and_then(|c| c.maximum_days_since_deprecated);
    let created = given.creation_date_condition.as_ref().and_then(|c| c.maximum_days_since_created);
    Ok(Criterion {
        providers: given.image_providers.clone(),
        names: given.image_names.clone(),
        product_codes: given.marketplace_product_codes.clone(),
        days_since_deprecated: unsigned("maximumDaysSinceDeprecated", deprecated)?,
        days_since_created: unsigned("maximumDaysSinceCreated", created)?,
    })
}

/// ReplaceImageCriteriaInAllowedImagesSettings:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceImageCriteriaInAllowedImagesSettings.html>
pub async fn replace_image_criteria_in_allowed_images_settings(
    context: Context,
    input: ReplaceImageCriteriaInAllowedImagesSettingsRequest,
) -> Result<ReplaceImageCriteriaInAllowedImagesSettingsResult, ApiError> {
    let criteria = input.image_criteria.iter().map(criterion).collect::<Result<Vec<_>, _>>()?;
    context.transact(|txn| settings::set_criteria(txn, &context.world, criteria)).await?;
    Ok(ReplaceImageCriteriaInAllowedImagesSettingsResult { return_value: Some(true) })
}
