//! Keys that seal keys: AES-256-GCM-SIV, which keeps its promise even should a nonce come twice.
//!
//! What is sealed is bound to a text, the name of what it is for: it opens under no other.

use std::fmt;

use aes_gcm_siv::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

const NONCE_BYTES: usize = 12;

/// Why something sealed does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is not of the form that sealing makes.
    #[error("what is sealed is garbled")]
    Garbled,
    /// Another key, another name, or it was changed.
    #[error("what is sealed does not open with this key")]
    Refused,
    /// The key that it was sealed with isn't there.
    #[error("the master key that it was sealed with is not there")]
    NoKey,
}

/// A key that seals others.
#[derive(Clone)]
pub struct SealingKey(Zeroizing<[u8; 32]>);

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealingKey(hidden)")
    }
}

impl SealingKey {
    /// A new one.
    pub fn random() -> SealingKey {
        let mut key = Zeroizing::new([0; 32]);
        rand::fill(&mut key[..]);
        SealingKey(key)
    }

    /// From its 32 bytes; none when there are more or fewer.
    pub fn from_bytes(bytes: &[u8]) -> Option<SealingKey> {
        let mut key = Zeroizing::new([0; 32]);
        if bytes.len() != key.len() {
            return None;
        }
        key.copy_from_slice(bytes);
        Some(SealingKey(key))
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0[..]
    }

    fn cipher(&self) -> Aes256GcmSiv {
        Aes256GcmSiv::new_from_slice(&self.0[..]).expect("the key has the cipher's length")
    }

    /// Seals a secret for what `name` says.
    pub fn seal(&self, secret: &[u8], name: &str) -> String {
        let nonce: [u8; NONCE_BYTES] = rand::random();
        let payload = Payload { msg: secret, aad: name.as_bytes() };
        let sealed = self.cipher().encrypt(&Nonce::from(nonce), payload).expect("a key is short");
        STANDARD.encode([&nonce[..], &sealed].concat())
    }

    /// Opens what [`SealingKey::seal`] made for the same name.
    ///
    /// # Errors
    /// It was made by another key or for another name, or was changed.
    pub fn open(&self, sealed: &str, name: &str) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let bytes = STANDARD.decode(sealed).map_err(|_| SealError::Garbled)?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE_BYTES>().ok_or(SealError::Garbled)?;
        let payload = Payload { msg: sealed, aad: name.as_bytes() };
        let opened = self.cipher().decrypt(&Nonce::from(*nonce), payload).map_err(|_| SealError::Refused)?;
        Ok(Zeroizing::new(opened))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_by_its_key_and_name_only() {
        let key = SealingKey::random();
        let sealed = key.seal(b"secret", "a volume");
        assert_eq!(key.open(&sealed, "a volume").expect("opens").as_slice(), b"secret");
        assert_ne!(sealed, key.seal(b"secret", "a volume"));
        assert_eq!(key.open(&sealed, "another").err(), Some(SealError::Refused));
        assert_eq!(SealingKey::random().open(&sealed, "a volume").err(), Some(SealError::Refused));
        assert_eq!(key.open("short", "a volume").err(), Some(SealError::Garbled));
        assert_eq!(key.open("YQ==", "a volume").err(), Some(SealError::Garbled));
        let mut changed = sealed.into_bytes();
        changed[20] = if changed[20] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).expect("text");
        assert_eq!(key.open(&changed, "a volume").err(), Some(SealError::Refused));
        assert_eq!(format!("{key:?}"), "SealingKey(hidden)");
    }
}
