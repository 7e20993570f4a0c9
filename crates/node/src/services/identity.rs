//! The instance identity document and its signature.
//!
//! The signature is RSA (PKCS #1 v1.5) with SHA-256 over the document's bytes, in base64, by a key of this server:
//! `<data-dir>/identity/key.pem`. Whoever wants to check a document gets `<data-dir>/identity/public.pem`. There is no
//! certificate, hence no PKCS #7 form: `pkcs7` and `rsa2048` are absent from the tree.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cumulet_node_api::{InstanceSpec, NodeSpec};
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey, EncodePublicKey, LineEnding};
use rsa::signature::{SignatureEncoding, Signer};
use rsa::{PrivateKey, PublicKey};
use sha2::Sha256;

use crate::services::metadata::token::write_secret;
use crate::services::metadata::tree;

const KEY_BITS: usize = 2048;
/// Signatures that are remembered, so that a guest that asks again and again costs no CPU time.
const MAX_REMEMBERED: usize = 1024;

/// Why there is no signature.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The key file.
    #[error("identity key {path}: {source}")]
    Key {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// RSA refused.
    #[error("identity key can't sign: {0}")]
    Rsa(String),
}

/// The identity document of an instance, in the layout that EC2 gives it.
pub fn document(spec: &NodeSpec, instance: &InstanceSpec) -> String {
    let metadata = &instance.metadata;
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let private_ip = tree::primary(spec, instance).and_then(|eni| eni.private_ips.first());
    let null = || "null".to_owned();
    let members = [
        ("accountId", quoted(instance.world.account.as_str())),
        ("architecture", quoted(&metadata.architecture)),
        ("availabilityZone", quoted(&metadata.zone)),
        ("billingProducts", null()),
        ("devpayProductCodes", null()),
        ("marketplaceProductCodes", null()),
        ("imageId", quoted(&metadata.image_id)),
        ("instanceId", quoted(instance.id.as_str())),
        ("instanceType", quoted(&metadata.instance_type)),
        ("kernelId", null()),
        ("pendingTime", quoted(&metadata.pending_time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())),
        ("privateIp", private_ip.map_or_else(null, |ip| quoted(&ip.to_string()))),
        ("ramdiskId", null()),
        ("region", quoted(&instance.world.region)),
        ("version", quoted("2017-09-30")),
    ];
    let lines: Vec<String> = members.iter().map(|(name, value)| format!("  \"{name}\" : {value}")).collect();
    format!("{{\n{}\n}}", lines.join(",\n"))
}

/// Signs identity documents; the key is made when the first is asked for.
#[derive(Debug)]
pub struct Identity {
    dir: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    key: Option<Arc<SigningKey<Sha256>>>,
    remembered: HashMap<String, String>,
}

impl Identity {
    /// An identity whose key is in `dir`.
    pub fn new(dir: PathBuf) -> Identity {
        Identity { dir, state: Mutex::default() }
    }

    /// The signature of a document, base64 in lines of 76. Blocks: makes the key at its first use (up to a second).
    ///
    /// # Errors
    /// The key can't be read, made or used.
    pub fn sign(&self, document: &str) -> Result<String, IdentityError> {
        // A panic in here leaves nothing half done, so a poisoned lock is as good as another.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(signature) = state.remembered.get(document) {
            return Ok(signature.clone());
        }
        let key = match &state.key {
            Some(key) => key.clone(),
            None => {
                let key = Arc::new(SigningKey::new(open_key(&self.dir)?));
                state.key = Some(key.clone());
                key
            }
        };
        let signature = key.try_sign(document.as_bytes()).map_err(|e| IdentityError::Rsa(e.to_string()))?;
        let text = STANDARD.encode(signature.to_bytes());
        let lines: Vec<&str> = text
            .as_bytes()
            .chunks(76)
            .map(|line| std::str::from_utf8(line).expect("base64 is ASCII"))
            .collect();
        let text = lines.join("\n");
        if state.remembered.len() >= MAX_REMEMBERED {
            state.remembered.clear();
        }
        state.remembered.insert(document.to_owned(), text.clone());
        Ok(text)
    }
}

fn open_key(dir: &Path) -> Result<PrivateKey, IdentityError> {
    let path = dir.join("key.pem");
    let failed = |source| IdentityError::Key { path: path.clone(), source };
    match fs::read_to_string(&path) {
        Ok(pem) => PrivateKey::from_pkcs8_pem(&pem).map_err(|e| IdentityError::Rsa(e.to_string())),
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            let key =
                PrivateKey::new(&mut rand::rng(), KEY_BITS).map_err(|e| IdentityError::Rsa(e.to_string()))?;
            let private = key.to_pkcs8_pem(LineEnding::LF).map_err(|e| IdentityError::Rsa(e.to_string()))?;
            let public = PublicKey::from(&key)
                .to_public_key_pem(LineEnding::LF)
                .map_err(|e| IdentityError::Rsa(e.to_string()))?;
            fs::create_dir_all(dir).map_err(failed)?;
            fs::write(dir.join("public.pem"), public).map_err(failed)?;
            // Last: a private key that is there has its public half beside it.
            write_secret(&path, private.as_bytes()).map_err(failed)?;
            Ok(key)
        }
        Err(e) => Err(failed(e)),
    }
}

#[cfg(test)]
mod tests {
    use rsa::pkcs1v15::{Signature, VerifyingKey};
    use rsa::pkcs8::DecodePublicKey;
    use rsa::signature::Verifier;

    use super::*;
    use crate::services::fixture;

    fn document_of(spec: &NodeSpec) -> String {
        document(spec, spec.instances.values().next().unwrap())
    }

    #[test]
    fn the_document_is_json_with_what_clients_read() {
        let text = document_of(&fixture::spec());
        assert!(text.starts_with("{\n  \"accountId\" : \"123456789012\",\n"), "{text}");
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["region"], "eu-central-1");
        assert_eq!(value["privateIp"], "172.31.0.4");
        assert_eq!(value["pendingTime"], "2026-11-23T13:00:00Z");
        assert_eq!(value["architecture"], "x86_64");
        assert!(value["kernelId"].is_null());
    }

    #[test]
    fn the_signature_holds_against_the_public_key_and_the_key_is_kept() {
        let dir = tempfile::tempdir().unwrap();
        let text = document_of(&fixture::spec());
        let signature = Identity::new(dir.path().into()).sign(&text).unwrap();
        let public = fs::read_to_string(dir.path().join("public.pem")).unwrap();
        let verifier = VerifyingKey::<Sha256>::new(PublicKey::from_public_key_pem(&public).unwrap());
        let bytes = STANDARD.decode(signature.replace('\n', "")).unwrap();
        verifier.verify(text.as_bytes(), &Signature::try_from(bytes.as_slice()).unwrap()).unwrap();
        let again = Identity::new(dir.path().into());
        assert_eq!(again.sign(&text).unwrap(), signature);
        assert_eq!(again.sign(&text).unwrap(), signature);
    }
}
