//! Secrets, the keys derived from them, and a bounded cache of those.

use crate::{Policy, Presented, RequestParts, Scope, SigError};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Most keys that a [`KeyCache`] holds; a full cache is emptied, which costs one derivation (four HMACs)
/// per key in use.
const CACHE_MAX_KEYS: usize = 1024;

/// A secret access key: wiped on drop, never printed, compared in constant time.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret(String);

impl Secret {
    /// Takes ownership, so that no other copy need remain.
    pub fn new(secret: String) -> Self {
        Self(secret)
    }

    /// The secret itself: for storing it, and for showing it once to its owner.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(redacted)")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

/// The key for one secret, day, region and service.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SigningKey([u8; 32]);

impl SigningKey {
    /// Derives the key (four HMACs).
    pub fn derive(secret: &Secret, scope: &Scope) -> Self {
        let mut start = Vec::with_capacity(4 + secret.0.len());
        start.extend_from_slice(b"AWS4");
        start.extend_from_slice(secret.0.as_bytes());
        let day = hmac(&start, scope.date.as_bytes());
        start.zeroize();
        let region = hmac(&day, scope.region.as_bytes());
        let service = hmac(&region, scope.service.as_bytes());
        Self(hmac(&service, b"aws4_request"))
    }

    pub(crate) fn sign(&self, string_to_sign: &str) -> [u8; 32] {
        hmac(&self.0, string_to_sign.as_bytes())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SigningKey(redacted)")
    }
}

fn hmac(key: &[u8], data: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(data);
    mac.finalize().into_bytes().into()
}

/// Derived keys by access key and scope. Holds only keys with which a request was verified, so that a
/// stranger who knows an access key id can't push others out. A changed secret is noticed.
#[derive(Debug, Default)]
pub struct KeyCache {
    keys: Mutex<HashMap<(String, Scope), (Secret, SigningKey)>>,
}

impl KeyCache {
    /// An empty cache.
    pub fn new() -> Self {
        Self::default()
    }

    /// [`crate::verify`], with the derived key remembered after a success.
    pub fn verify(
        &self,
        parts: &RequestParts<'_>,
        presented: &Presented,
        secret: &Secret,
        body_sha256: &[u8; 32],
        now_unix_secs: i64,
        policy: &Policy,
    ) -> Result<(), SigError> {
        let slot = (presented.access_key.clone(), presented.scope.clone());
        let cached = self
            .lock()
            .get(&slot)
            .filter(|(known_secret, _)| known_secret == secret)
            .map(|(_, signing_key)| signing_key.clone());
        if let Some(signing_key) = cached {
            return crate::verify(parts, presented, &signing_key, body_sha256, now_unix_secs, policy);
        }
        let signing_key = SigningKey::derive(secret, &presented.scope);
        crate::verify(parts, presented, &signing_key, body_sha256, now_unix_secs, policy)?;
        let mut keys = self.lock();
        if keys.len() >= CACHE_MAX_KEYS {
            keys.clear();
        }
        keys.insert(slot, (secret.clone(), signing_key));
        Ok(())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<(String, Scope), (Secret, SigningKey)>> {
        // Each change is one map call: a panic elsewhere leaves nothing half-done.
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derives_the_documented_key() {
        // The example in "Examples of how to derive a signing key" of the AWS documentation.
        let secret = Secret::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned());
        let scope = Scope { date: "20120215".into(), region: "us-east-1".into(), service: "iam".into() };
        assert_eq!(
            hex::encode(SigningKey::derive(&secret, &scope).0),
            "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d"
        );
    }

    #[test]
    fn secrets_do_not_print() {
        assert_eq!(format!("{:?}", Secret::new("hush".into())), "Secret(redacted)");
    }
}
