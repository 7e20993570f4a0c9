//! The caller's identity (STS).

use cumulet_aws_model::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};

use crate::ApiError;
use crate::context::Context;

/// GetCallerIdentity: <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>
pub async fn get_caller_identity(
    context: Context,
    _: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, ApiError> {
    let account = &context.world.account;
    let partition = partition(&context.world.region);
    Ok(GetCallerIdentityResponse {
        user_id: Some(account.to_string()),
        account: Some(account.to_string()),
        arn: Some(format!("arn:{partition}:iam::{account}:root")),
    })
}

/// The ARN partition of a region.
pub fn partition(region: &str) -> &'static str {
    match region {
        r if r.starts_with("cn-") => "aws-cn",
        r if r.starts_with("us-gov-") => "aws-us-gov",
        r if r.starts_with("us-iso-") => "aws-iso",
        r if r.starts_with("us-isob-") => "aws-iso-b",
        r if r.starts_with("eu-isoe-") => "aws-iso-e",
        r if r.starts_with("us-isof-") => "aws-iso-f",
        r if r.starts_with("eusc-") => "aws-eusc",
        _ => "aws",
    }
}
