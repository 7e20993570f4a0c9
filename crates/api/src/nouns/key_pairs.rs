//! Key pairs.

use cumulet_aws_model::ec2::{
    CreateKeyPairRequest, DeleteKeyPairRequest, DeleteKeyPairResult, DescribeKeyPairsRequest,
    DescribeKeyPairsResult, ImportKeyPairRequest, ImportKeyPairResult, KeyPair as WireKeyPair, KeyPairInfo,
};
use cumulet_control::key_pairs::{self, KeyFormat, KeyKind, PrivateKey, PublicKey};
use cumulet_control::{Error, Noun};
use cumulet_model::keypair::KeyPair;
use cumulet_model::{KeyPairId, Tags};

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::{ApiError, ids, tagspec, time};

impl Filterable for &KeyPair {
    const FILTERS: &'static [&'static str] = &["fingerprint", "key-name", "key-pair-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "fingerprint" => emit(&self.fingerprint),
            "key-name" => emit(&self.name),
            "key-pair-id" => emit(self.id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.tags)
    }
}

/// CreateKeyPair: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html>
pub async fn create_key_pair(context: Context, input: CreateKeyPairRequest) -> Result<WireKeyPair, ApiError> {
    let name = input.key_name.ok_or_else(|| ApiError::missing("KeyName"))?;
    let tags = tagspec::for_type(&input.tag_specifications, "key-pair", &["key-pair"])?;
    let wrong = |what: &str, value: &str| {
        ApiError::invalid_value(format!("Value ({value}) for parameter {what} is invalid."))
    };
    let kind = match input.key_type.as_deref() {
        None | Some("rsa") => KeyKind::Rsa,
        Some("ed25519") => KeyKind::Ed25519,
        Some(other) => return Err(wrong("KeyType", other)),
    };
    let format = match input.key_format.as_deref() {
        None | Some("pem") => KeyFormat::Pem,
        Some("ppk") => KeyFormat::Ppk,
        Some(other) => return Err(wrong("KeyFormat", other)),
    };
    // Before the work of making a key, and of a kind that is quick when the call is only to be checked.
    key_pairs::check_name(&name)?;
    let kind = if context.dry_run { KeyKind::Ed25519 } else { kind };
    let made = tokio::task::spawn_blocking(move || PrivateKey::generate(kind));
    let key = made.await.map_err(|panic| Error::Internal(format!("no key was made: {panic}")))??;
    let fingerprint = key.fingerprint();
    let id = context
        .transact(|txn| {
            key_pairs::put(
                txn,
                &context.world,
                &name,
                key.public(),
                fingerprint.clone(),
                tags.clone(),
                context.now,
            )
        })
        .await?;
    Ok(WireKeyPair {
        key_pair_id: Some(id.to_string()),
        tags: tagspec::wire(&tags),
        key_material: Some(key.file(format, &name)?),
        key_name: Some(name),
        key_fingerprint: Some(fingerprint),
    })
}

/// ImportKeyPair: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html>
pub async fn import_key_pair(
    context: Context,
    input: ImportKeyPairRequest,
) -> Result<ImportKeyPairResult, ApiError> {
    let name = input.key_name.ok_or_else(|| ApiError::missing("KeyName"))?;
    let material = input.public_key_material.ok_or_else(|| ApiError::missing("PublicKeyMaterial"))?;
    let tags = tagspec::for_type(&input.tag_specifications, "key-pair", &["key-pair"])?;
    let key = PublicKey::parse(&material)
        .ok_or_else(|| Error::InvalidKeyFormat("Key is not in valid OpenSSH public key format".into()))?;
    let fingerprint = key.fingerprint();
    let id = context
        .transact(|txn| {
            key_pairs::put(txn, &context.world, &name, &key, fingerprint.clone(), tags.clone(), context.now)
        })
        .await?;
    Ok(ImportKeyPairResult {
        key_fingerprint: Some(fingerprint),
        key_name: Some(name),
        key_pair_id: Some(id.to_string()),
        tags: tagspec::wire(&tags),
    })
}

/// DescribeKeyPairs: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html>
pub async fn describe_key_pairs(
    context: Context,
    input: DescribeKeyPairsRequest,
) -> Result<DescribeKeyPairsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<KeyPairId> = ids::parse_all(Noun::KeyPair, &input.key_pair_ids)?;
    let filters = Filters::parse::<&KeyPair>(&input.filters)?;
    let missing: Vec<&str> = input
        .key_names
        .iter()
        .filter(|name| state.get::<KeyPair>(&context.world, name).is_none())
        .map(String::as_str)
        .collect();
    if !missing.is_empty() {
        return Err(Error::NotFound { noun: Noun::KeyPair, ids: missing.join(", ") }.into());
    }
    ids::all_found(Noun::KeyPair, &wanted, |id| key_pairs::by_id(&state, &context.world, id).is_some())?;
    let all = input.key_names.is_empty() && wanted.is_empty();
    let key_pairs = state
        .key_pairs
        .in_world(&context.world)
        .filter(|pair| all || input.key_names.contains(&pair.name) || wanted.contains(&pair.id))
        .filter(|pair| filters.matches(pair))
        .map(|pair| KeyPairInfo {
            key_pair_id: Some(pair.id.to_string()),
            key_type: Some(pair.key_type.clone()),
            tags: tagspec::wire(&pair.tags),
            public_key: (input.include_public_key == Some(true)).then(|| pair.public_key.clone()),
            create_time: Some(time::wire(pair.create_time)),
            key_name: Some(pair.name.clone()),
            key_fingerprint: Some(pair.fingerprint.clone()),
        })
        .collect();
    Ok(DescribeKeyPairsResult { key_pairs })
}

/// DeleteKeyPair: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html>
///
/// A key pair that isn't there is deleted already.
pub async fn delete_key_pair(
    context: Context,
    input: DeleteKeyPairRequest,
) -> Result<DeleteKeyPairResult, ApiError> {
    if input.key_name.is_none() && input.key_pair_id.is_none() {
        return Err(ApiError::missing("KeyName or KeyPairId"));
    }
    let id: Option<KeyPairId> =
        input.key_pair_id.as_deref().map(|id| ids::parse(Noun::KeyPair, id)).transpose()?;
    let gone = context
        .transact(|txn| Ok(key_pairs::delete(txn, &context.world, input.key_name.as_deref(), id.as_ref())))
        .await?;
    Ok(DeleteKeyPairResult { r#return: Some(true), key_pair_id: gone.or(id).map(|id| id.to_string()) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{context, filter};

    fn named(name: &str, kind: &str) -> CreateKeyPairRequest {
        CreateKeyPairRequest {
            key_name: Some(name.into()),
            key_type: Some(kind.into()),
            ..Default::default()
        }
    }

    #[tokio::test]
    async fn a_made_key_is_answered_once_and_its_public_half_kept() {
        let context = context().await;
        let rsa = create_key_pair(context.clone(), named("rsa", "rsa")).await.unwrap();
        assert!(rsa.key_material.unwrap().starts_with("-----BEGIN RSA PRIVATE KEY-----\n"));
        assert_eq!(rsa.key_fingerprint.as_deref().map(str::len), Some(59));
        let mut input = named("ed", "ed25519");
        input.key_format = Some("ppk".into());
        let ed = create_key_pair(context.clone(), input).await.unwrap();
        assert!(ed.key_material.unwrap().starts_with("PuTTY-User-Key-File-2: ssh-ed25519\n"));
        let input = DescribeKeyPairsRequest {
            filters: vec![filter("fingerprint", ed.key_fingerprint.as_deref().unwrap())],
            include_public_key: Some(true),
            ..Default::default()
        };
        let found = describe_key_pairs(context.clone(), input).await.unwrap().key_pairs;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].key_pair_id, ed.key_pair_id);
        assert!(found[0].public_key.as_deref().unwrap().ends_with(" ed"));
        let error = create_key_pair(context, named("ed", "ed25519")).await.unwrap_err();
        assert_eq!(error.code, "InvalidKeyPair.Duplicate");
    }

    #[tokio::test]
    async fn an_imported_key_can_be_deleted_and_again() {
        let context = context().await;
        let material = |text: &str| ImportKeyPairRequest {
            key_name: Some("mine".into()),
            public_key_material: Some(text.into()),
            ..Default::default()
        };
        let error = import_key_pair(context.clone(), material("ecdsa-sha2-nistp256 AAAA")).await.unwrap_err();
        assert_eq!(error.code, "InvalidKey.Format");
        let line = PrivateKey::generate(KeyKind::Ed25519).unwrap().public().openssh("me@home");
        let made = import_key_pair(context.clone(), material(&line)).await.unwrap();
        let delete = || {
            let input = DeleteKeyPairRequest { key_name: Some("mine".into()), ..Default::default() };
            delete_key_pair(context.clone(), input)
        };
        assert_eq!(delete().await.unwrap().key_pair_id, made.key_pair_id);
        assert_eq!(delete().await.unwrap().r#return, Some(true));
        let input = DescribeKeyPairsRequest { key_names: vec!["mine".into()], ..Default::default() };
        let error = describe_key_pairs(context.clone(), input).await.unwrap_err();
        assert_eq!(
            (error.code.as_str(), error.message.as_str()),
            ("InvalidKeyPair.NotFound", "The key pair 'mine' does not exist")
        );
    }

    #[tokio::test]
    async fn a_dry_run_makes_nothing() {
        let mut context = context().await;
        context.dry_run = true;
        let error = create_key_pair(context.clone(), named("rsa", "rsa")).await.unwrap_err();
        assert_eq!(error.code, "DryRunOperation");
        assert_eq!(context.state().key_pairs.len(), 0);
    }
}
