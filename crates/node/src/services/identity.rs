//! The instance identity document and its signatures.
//!
//! Each is RSA (PKCS #1 v1.5) with SHA-256 over the document's bytes, in base64, by a key of this server,
//! `<data-dir>/identity/key.pem`: alone (`signature`), and in a PKCS #7 message that holds the document (`rsa2048`, and
//! `pkcs7`, for which EC2 uses DSA with SHA-1, which libraries refuse by now). Whoever wants to check a document gets
//! `<data-dir>/identity/certificate.pem`, in the place of AWS's public certificate of the region.
//!
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-iid.html>

mod certificate;
mod der;

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cumulet_node_api::{InstanceSpec, NodeSpec};
use rsa::PrivateKey;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use rsa::signature::{SignatureEncoding, Signer};
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

/// How a signature is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Alone.
    Bare,
    /// In a PKCS #7 message with the document.
    Message,
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
    remembered: HashMap<(Form, String), String>,
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
    pub fn sign(&self, form: Form, document: &str) -> Result<String, IdentityError> {
        // A panic in here leaves nothing half done, so a poisoned lock is as good as another.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = (form, document.to_owned());
        if let Some(signature) = state.remembered.get(&asked) {
            return Ok(signature.clone());
        }
        let key = match &state.key {
            Some(key) => key.clone(),
            None => {
                let key = Arc::new(SigningKey::new(open_key(&self.dir)?));
                write_certificate(&self.dir, &key)?;
                state.key = Some(key.clone());
                key
            }
        };
        let bytes = match form {
            Form::Bare => {
                key.try_sign(document.as_bytes()).map_err(|e| IdentityError::Rsa(e.to_string()))?.to_vec()
            }
            Form::Message => certificate::message(&key, document.as_bytes())?,
        };
        let text = base64_lines(&bytes, 76);
        if state.remembered.len() >= MAX_REMEMBERED {
            state.remembered.clear();
        }
        state.remembered.insert(asked, text.clone());
        Ok(text)
    }
}

fn base64_lines(bytes: &[u8], width: usize) -> String {
    let text = STANDARD.encode(bytes);
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(width)
        .map(|line| std::str::from_utf8(line).expect("base64 is ASCII"))
        .collect();
    lines.join("\n")
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
            fs::create_dir_all(dir).map_err(failed)?;
            write_secret(&path, private.as_bytes()).map_err(failed)?;
            Ok(key)
        }
        Err(e) => Err(failed(e)),
    }
}

/// Written at each first use: it follows from the key, whichever server made that.
fn write_certificate(dir: &Path, key: &SigningKey<Sha256>) -> Result<(), IdentityError> {
    let path = dir.join("certificate.pem");
    let body = base64_lines(&certificate::certificate(key)?, 64);
    fs::write(&path, format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n"))
        .map_err(|source| IdentityError::Key { path, source })
}

#[cfg(test)]
mod tests {
    use std::process::Command;

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

    fn openssl(dir: &Path, line: &str) -> String {
        let done = Command::new("openssl").args(line.split(' ')).current_dir(dir).output().unwrap();
        let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "openssl {line}: {out}{err}");
        format!("{out}{err}")
    }

    /// The commands are those of EC2's user guide.
    #[test]
    fn openssl_verifies_both_forms_against_the_certificate() {
        let dir = tempfile::tempdir().unwrap();
        let (path, text) = (dir.path(), document_of(&fixture::spec()));
        let identity = Identity::new(path.into());
        let bare = STANDARD.decode(identity.sign(Form::Bare, &text).unwrap().replace('\n', "")).unwrap();
        let message = identity.sign(Form::Message, &text).unwrap();
        fs::write(path.join("document"), &text).unwrap();
        fs::write(path.join("signature"), bare).unwrap();
        let pem = format!("-----BEGIN PKCS7-----\n{message}\n-----END PKCS7-----\n");
        fs::write(path.join("pkcs7"), pem).unwrap();
        fs::write(path.join("key"), openssl(path, "x509 -pubkey -noout -in certificate.pem")).unwrap();
        openssl(path, "dgst -sha256 -verify key -signature signature document");
        let verify = "smime -verify -in pkcs7 -inform PEM -certfile certificate.pem";
        openssl(path, &format!("{verify} -noverify -out held"));
        assert_eq!(fs::read_to_string(path.join("held")).unwrap(), text);
        // The certificate's own signature and dates hold too.
        openssl(path, "verify -CAfile certificate.pem certificate.pem");
    }

    #[test]
    fn key_and_certificate_are_kept() {
        let dir = tempfile::tempdir().unwrap();
        let text = document_of(&fixture::spec());
        let certificate = || fs::read_to_string(dir.path().join("certificate.pem")).unwrap();
        let signature = Identity::new(dir.path().into()).sign(Form::Bare, &text).unwrap();
        let before = certificate();
        let again = Identity::new(dir.path().into());
        assert_eq!(again.sign(Form::Bare, &text).unwrap(), signature);
        assert_eq!(again.sign(Form::Bare, &text).unwrap(), signature);
        assert_ne!(again.sign(Form::Message, &text).unwrap(), signature);
        assert_eq!(certificate(), before);
    }
}
