//! Encryption by default, the default key, and how calls name keys. There is no KMS service here: the operator makes keys
//! (`cumulet keys`), and no policy restricts an account's use of its own.

use cumulet_aws_model::ec2::{
    DisableEbsEncryptionByDefaultRequest, DisableEbsEncryptionByDefaultResult,
    EnableEbsEncryptionByDefaultRequest, EnableEbsEncryptionByDefaultResult, GetEbsDefaultKmsKeyIdRequest,
    GetEbsDefaultKmsKeyIdResult, GetEbsEncryptionByDefaultRequest, GetEbsEncryptionByDefaultResult,
    ModifyEbsDefaultKmsKeyIdRequest, ModifyEbsDefaultKmsKeyIdResult, ResetEbsDefaultKmsKeyIdRequest,
    ResetEbsDefaultKmsKeyIdResult,
};
use cumulet_control::encryption::{self, KeyName, MANAGED_ALIAS, Wish};
use cumulet_model::World;
use cumulet_model::storage::Encryption;

use crate::ApiError;
use crate::context::Context;
use crate::nouns::identity::partition;

/// A key's ARN.
pub fn key_arn(world: &World, id: &str) -> String {
    format!("arn:{}:kms:{}:{}:key/{id}", partition(&world.region), world.region, world.account)
}

/// How data are encrypted at rest: with a key of the account, or not at all.
pub fn sse_type(encryption: Option<&Encryption>) -> Option<String> {
    Some(if encryption.is_some() { "sse-kms" } else { "none" }.to_owned())
}

/// Whether a text is a key's id: a UUID, or that of a key of several regions, of which there are none here.
fn is_key_id(text: &str) -> bool {
    let lower_hex = |text: &str| text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if let Some(rest) = text.strip_prefix("mrk-") {
        return rest.len() == 32 && lower_hex(rest);
    }
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.iter().all(|part| lower_hex(part))
}

fn bare_name(text: &str) -> Option<KeyName> {
    if is_key_id(text) {
        Some(KeyName::Id(text.to_owned()))
    } else if encryption::is_alias(text) {
        Some(KeyName::Alias(text.to_owned()))
    } else {
        None
    }
}

/// A key by one of its four names: id, alias, ARN, ARN of an alias.
///
/// # Errors
/// It is none of these, or one of another account's or region's.
fn key_name(world: &World, text: &str) -> Result<KeyName, ApiError> {
    let malformed = || {
        ApiError::invalid_value(format!(
            "Value ({text}) for parameter KmsKeyId is invalid. It is no key ID, key ARN, alias or alias ARN."
        ))
    };
    let Some(rest) = text.strip_prefix("arn:") else { return bare_name(text).ok_or_else(malformed) };
    let parts: Vec<&str> = rest.splitn(5, ':').collect();
    let [arn_partition, "kms", region, account, name] = parts[..] else { return Err(malformed()) };
    let name = match name.strip_prefix("key/") {
        Some(id) if is_key_id(id) => KeyName::Id(id.to_owned()),
        None if encryption::is_alias(name) => KeyName::Alias(name.to_owned()),
        Some(_) | None => return Err(malformed()),
    };
    let here = arn_partition == partition(&world.region)
        && region == world.region
        && account == world.account.as_str();
    if here { Ok(name) } else { Err(encryption::unknown_key(text).into()) }
}

/// What a call says of encryption.
///
/// # Errors
/// The key's name is none.
pub fn wish(world: &World, encrypted: Option<bool>, key: Option<&str>) -> Result<Wish, ApiError> {
    let key = key.filter(|key| !key.is_empty()).map(|key| key_name(world, key)).transpose()?;
    Ok(Wish { encrypted, key })
}

/// EnableEbsEncryptionByDefault:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableEbsEncryptionByDefault.html>
pub async fn enable_ebs_encryption_by_default(
    context: Context,
    _: EnableEbsEncryptionByDefaultRequest,
) -> Result<EnableEbsEncryptionByDefaultResult, ApiError> {
    let always = set_always(&context, true).await?;
    Ok(EnableEbsEncryptionByDefaultResult { ebs_encryption_by_default: Some(always) })
}

/// DisableEbsEncryptionByDefault:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html>
pub async fn disable_ebs_encryption_by_default(
    context: Context,
    _: DisableEbsEncryptionByDefaultRequest,
) -> Result<DisableEbsEncryptionByDefaultResult, ApiError> {
    let always = set_always(&context, false).await?;
    Ok(DisableEbsEncryptionByDefaultResult { ebs_encryption_by_default: Some(always) })
}

async fn set_always(context: &Context, always: bool) -> Result<bool, ApiError> {
    context
        .transact(|txn| {
            encryption::set_always(txn, &context.world, always);
            Ok(())
        })
        .await?;
    Ok(always)
}

/// GetEbsEncryptionByDefault:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html>
pub async fn get_ebs_encryption_by_default(
    context: Context,
    _: GetEbsEncryptionByDefaultRequest,
) -> Result<GetEbsEncryptionByDefaultResult, ApiError> {
    let always = encryption::defaults(&context.state(), &context.world).always;
    Ok(GetEbsEncryptionByDefaultResult {
        ebs_encryption_by_default: Some(always),
        sse_type: Some(if always { "sse-kms" } else { "none" }.into()),
    })
}

/// GetEbsDefaultKmsKeyId:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsDefaultKmsKeyId.html>
pub async fn get_ebs_default_kms_key_id(
    context: Context,
    _: GetEbsDefaultKmsKeyIdRequest,
) -> Result<GetEbsDefaultKmsKeyIdResult, ApiError> {
    let world = &context.world;
    let key = encryption::defaults(&context.state(), world).key_id.map(|id| key_arn(world, &id));
    Ok(GetEbsDefaultKmsKeyIdResult { kms_key_id: Some(key.unwrap_or_else(|| MANAGED_ALIAS.into())) })
}

/// ModifyEbsDefaultKmsKeyId:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyEbsDefaultKmsKeyId.html>
pub async fn modify_ebs_default_kms_key_id(
    context: Context,
    input: ModifyEbsDefaultKmsKeyIdRequest,
) -> Result<ModifyEbsDefaultKmsKeyIdResult, ApiError> {
    let (world, now) = (&context.world, context.now);
    let name = key_name(world, input.kms_key_id.as_deref().unwrap_or_default())?;
    let key = context.transact(|txn| encryption::set_default_key(txn, world, Some(&name), now)).await?;
    Ok(ModifyEbsDefaultKmsKeyIdResult { kms_key_id: key.map(|key| key_arn(world, &key.id)) })
}

/// ResetEbsDefaultKmsKeyId:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetEbsDefaultKmsKeyId.html>
pub async fn reset_ebs_default_kms_key_id(
    context: Context,
    _: ResetEbsDefaultKmsKeyIdRequest,
) -> Result<ResetEbsDefaultKmsKeyIdResult, ApiError> {
    let (world, now) = (&context.world, context.now);
    context.transact(|txn| encryption::set_default_key(txn, world, None, now)).await?;
    Ok(ResetEbsDefaultKmsKeyIdResult { kms_key_id: Some(MANAGED_ALIAS.into()) })
}

#[cfg(test)]
mod tests;
