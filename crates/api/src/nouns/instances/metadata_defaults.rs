//! GetInstanceMetadataDefaults, ModifyInstanceMetadataDefaults: what an account prefers for its new instances.

use cumulet_aws_model::ec2::{
    GetInstanceMetadataDefaultsRequest, GetInstanceMetadataDefaultsResult, InstanceMetadataDefaultsResponse,
    ModifyInstanceMetadataDefaultsRequest, ModifyInstanceMetadataDefaultsResult,
};
use cumulet_control::metadata_defaults;

use super::run::hop_limit;
use crate::ApiError;
use crate::context::Context;

/// GetInstanceMetadataDefaults:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceMetadataDefaults.html>
pub async fn get_instance_metadata_defaults(
    context: Context,
    _: GetInstanceMetadataDefaultsRequest,
) -> Result<GetInstanceMetadataDefaultsResult, ApiError> {
    let defaults = metadata_defaults::of(&context.state(), &context.world);
    let able = |on: Option<bool>| on.map(|on| if on { "enabled" } else { "disabled" }.to_owned());
    Ok(GetInstanceMetadataDefaultsResult {
        account_level: Some(InstanceMetadataDefaultsResponse {
            http_tokens: defaults
                .tokens_required
                .map(|required| if required { "required" } else { "optional" }.into()),
            http_put_response_hop_limit: defaults.hop_limit.map(Into::into),
            http_endpoint: able(defaults.enabled),
            instance_metadata_tags: able(defaults.instance_tags),
            managed_by: Some("account".into()),
            managed_exception_message: None,
            http_tokens_enforced: able(defaults.tokens_enforced),
        }),
    })
}

/// A preference that is changed: none where nothing is said, none inside where there is to be no preference.
fn preference(word: Option<&str>, yes: &str) -> Option<Option<bool>> {
    word.map(|word| Some(word == yes).filter(|_| word != "no-preference"))
}

/// ModifyInstanceMetadataDefaults:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html>
pub async fn modify_instance_metadata_defaults(
    context: Context,
    input: ModifyInstanceMetadataDefaultsRequest,
) -> Result<ModifyInstanceMetadataDefaultsResult, ApiError> {
    let tokens = preference(input.http_tokens.as_deref(), "required");
    let hops = match input.http_put_response_hop_limit {
        Some(-1) => Some(None),
        given => given.map(|hops| hop_limit(hops).map(Some)).transpose()?,
    };
    let endpoint = preference(input.http_endpoint.as_deref(), "enabled");
    let tags = preference(input.instance_metadata_tags.as_deref(), "enabled");
    let enforced = preference(input.http_tokens_enforced.as_deref(), "enabled");
    context
        .transact(|txn| {
            metadata_defaults::modify(txn, &context.world, |defaults| {
                defaults.tokens_required = tokens.unwrap_or(defaults.tokens_required);
                defaults.hop_limit = hops.unwrap_or(defaults.hop_limit);
                defaults.enabled = endpoint.unwrap_or(defaults.enabled);
                defaults.instance_tags = tags.unwrap_or(defaults.instance_tags);
                defaults.tokens_enforced = enforced.unwrap_or(defaults.tokens_enforced);
            });
            Ok(())
        })
        .await?;
    Ok(ModifyInstanceMetadataDefaultsResult { r#return: Some(true) })
}
