//! The master key of a server: a file of its own, or derived from a passphrase; and the ring of those that are in use.
//!
//! ```text
//!   {"v":1,"keys":[{"id":"9f2c…","key":"base64"}]}                              the file has the key itself
//!   {"v":1,"keys":[{"id":"9f2c…","kdf":{"salt":"…","memory_kib":…,…}}]}         a passphrase makes it (Argon2id)
//! ```
//! The first key of a file seals what is sealed from now on. There is a second while a rotation goes on, so that a crash
//! in it loses neither.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::seal::{SealError, SealingKey};

/// Argon2id as RFC 9106 recommends it where memory is scarce: 64 MiB, three passes, four lanes.
const MEMORY_KIB: u32 = 64 << 10;
const PASSES: u32 = 3;
const LANES: u32 = 4;
/// Most that a file may ask for, so that a broken one does not use up the host.
const MOST_MEMORY_KIB: u32 = 1 << 20;

/// Why a file of master keys can't be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum KeyFileError {
    /// It is not of this form.
    #[error("it is no file of master keys")]
    Garbled,
    /// There is a passphrase missing.
    #[error("its master key is made of a passphrase, and none was given")]
    PassphraseMissing,
    /// There is a passphrase too many.
    #[error("a passphrase was given, and its master key is not made of one; see `cumulet keys rotate`")]
    PassphraseUnused,
    /// It is another passphrase.
    #[error("the passphrase is not the one that its master key was made of")]
    PassphraseWrong,
}

/// A master key.
#[derive(Debug, Clone)]
pub struct MasterKey {
    /// Its name: follows from the key, and tells nothing of it.
    pub id: String,
    key: SealingKey,
    kdf: Option<Kdf>,
}

/// How a passphrase becomes a key.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kdf {
    salt: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Kdf {
    fn derive(&self, passphrase: &[u8]) -> Result<SealingKey, KeyFileError> {
        let salt = STANDARD.decode(&self.salt).map_err(|_| KeyFileError::Garbled)?;
        if self.memory_kib > MOST_MEMORY_KIB {
            return Err(KeyFileError::Garbled);
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32));
        let params = params.map_err(|_| KeyFileError::Garbled)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase, &salt, &mut key[..])
            .map_err(|_| KeyFileError::Garbled)?;
        SealingKey::from_bytes(&key[..]).ok_or(KeyFileError::Garbled)
    }
}

impl MasterKey {
    fn new(key: SealingKey, kdf: Option<Kdf>) -> MasterKey {
        let digest = Sha256::new().chain_update("cumulet master key's name").chain_update(key.bytes()).finalize();
        MasterKey { id: hex::encode(&digest[..8]), key, kdf }
    }

    /// A new one.
    pub fn random() -> MasterKey {
        MasterKey::new(SealingKey::random(), None)
    }

    /// A new one, of a passphrase. Takes 64 MiB and a good part of a second.
    ///
    /// # Panics
    /// Never: the parameters are constants.
    pub fn of_passphrase(passphrase: &[u8]) -> MasterKey {
        let salt: [u8; 16] = rand::random();
        let kdf =
            Kdf { salt: STANDARD.encode(salt), memory_kib: MEMORY_KIB, passes: PASSES, lanes: LANES };
        MasterKey::new(kdf.derive(passphrase).expect("the parameters are good"), Some(kdf))
    }

    /// Whether a passphrase makes it.
    pub fn has_passphrase(&self) -> bool {
        self.kdf.is_some()
    }
}

#[derive(Serialize, Deserialize)]
struct Entry {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kdf: Option<Kdf>,
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

#[derive(Serialize, Deserialize)]
struct Form {
    v: u32,
    keys: Vec<Entry>,
}

/// The text of a file of master keys.
#[derive(Debug, Clone, Copy)]
pub struct KeyFile;

impl KeyFile {
    /// Writes master keys, the one in use first.
    ///
    /// # Panics
    /// Never: it is plain data.
    pub fn text(keys: &[MasterKey]) -> Zeroizing<Vec<u8>> {
        let entry = |key: &MasterKey| Entry {
            id: key.id.clone(),
            key: key.kdf.is_none().then(|| STANDARD.encode(key.key.bytes())),
            kdf: key.kdf.clone(),
        };
        let form = Form { v: 1, keys: keys.iter().map(entry).collect() };
        Zeroizing::new(serde_json_text(&form))
    }

    /// Reads master keys. One that another passphrase makes is left out when the first is there; it is an earlier one, or
    /// one of a rotation that was cut short.
    ///
    /// # Errors
    /// It is no such file, or the passphrase doesn't fit.
    pub fn parse(text: &[u8], passphrase: Option<&[u8]>) -> Result<Vec<MasterKey>, KeyFileError> {
        let form: Form = serde_json_parse(text).ok_or(KeyFileError::Garbled)?;
        let mut keys = Vec::new();
        let (mut wrong, mut asked) = (false, false);
        for entry in &form.keys {
            let key = match (&entry.key, &entry.kdf) {
                (Some(key), None) => {
                    let bytes = Zeroizing::new(STANDARD.decode(key).map_err(|_| KeyFileError::Garbled)?);
                    MasterKey::new(SealingKey::from_bytes(&bytes).ok_or(KeyFileError::Garbled)?, None)
                }
                (None, Some(kdf)) => {
                    asked = true;
                    let Some(passphrase) = passphrase else { continue };
                    let key = MasterKey::new(kdf.derive(passphrase)?, Some(kdf.clone()));
                    if key.id != entry.id {
                        wrong = true;
                        continue;
                    }
                    key
                }
                _ => return Err(KeyFileError::Garbled),
            };
            if key.id != entry.id {
                return Err(KeyFileError::Garbled);
            }
            keys.push(key);
        }
        match keys.is_empty() {
            false if passphrase.is_some() && !asked => Err(KeyFileError::PassphraseUnused),
            false => Ok(keys),
            true if wrong => Err(KeyFileError::PassphraseWrong),
            true if asked => Err(KeyFileError::PassphraseMissing),
            true => Err(KeyFileError::Garbled),
        }
    }
}

fn serde_json_text(form: &Form) -> Vec<u8> {
    serde_json::to_vec(form).expect("plain data")
}

fn serde_json_parse(text: &[u8]) -> Option<Form> {
    serde_json::from_slice::<Form>(text).ok().filter(|form| form.v == 1 && !form.keys.is_empty())
}

/// The master keys in use. An empty one seals and opens nothing.
#[derive(Default)]
pub struct Keyring(RwLock<Vec<MasterKey>>);

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(hidden)")
    }
}

impl Keyring {
    /// Of these keys; the first seals.
    pub fn new(keys: Vec<MasterKey>) -> Keyring {
        Keyring(RwLock::new(keys))
    }

    /// The keys, the one in use first.
    pub fn keys(&self) -> Vec<MasterKey> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the keys.
    pub fn set(&self, keys: Vec<MasterKey>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = keys;
    }

    /// Seals a key for what `name` says: the master key's name, a colon, and what is sealed.
    ///
    /// # Errors
    /// There is no master key.
    pub fn seal(&self, key: &SealingKey, name: &str) -> Result<String, SealError> {
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let master = keys.first().ok_or(SealError::NoKey)?;
        Ok(format!("{}:{}", master.id, master.key.seal(key.bytes(), name)))
    }

    /// Opens what [`Keyring::seal`] made for the same name.
    ///
    /// # Errors
    /// The master key isn't there, or it was made for another name or changed.
    pub fn open(&self, sealed: &str, name: &str) -> Result<SealingKey, SealError> {
        let (id, sealed) = sealed.split_once(':').ok_or(SealError::Garbled)?;
        let keys = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let master = keys.iter().find(|key| key.id == id).ok_or(SealError::NoKey)?;
        let bytes = master.key.open(sealed, name)?;
        SealingKey::from_bytes(&bytes).ok_or(SealError::Garbled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_gives_back_its_keys() {
        let keys = [MasterKey::random(), MasterKey::random()];
        let text = KeyFile::text(&keys);
        let read = KeyFile::parse(&text, None).expect("reads");
        let ids = |keys: &[MasterKey]| keys.iter().map(|key| key.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&read), ids(&keys));
        let ring = Keyring::new(keys.to_vec());
        let secret = SealingKey::random();
        let sealed = ring.seal(&secret, "x").expect("seals");
        let opened = Keyring::new(read).open(&sealed, "x").expect("opens");
        assert_eq!(opened.bytes(), secret.bytes());
        assert_eq!(Keyring::default().open(&sealed, "x").err(), Some(SealError::NoKey));
        assert_eq!(Keyring::new(keys[1..].to_vec()).open(&sealed, "x").err(), Some(SealError::NoKey));
        assert_eq!(KeyFile::parse(&text, Some(b"x")).err(), Some(KeyFileError::PassphraseUnused));
    }

    #[test]
    fn a_passphrase_makes_the_same_key_again_and_the_file_does_not_have_it() {
        let key = MasterKey::of_passphrase(b"correct horse");
        let text = KeyFile::text(std::slice::from_ref(&key));
        let words = String::from_utf8(text.to_vec()).expect("text");
        assert!(!words.contains("\"key\"") && !words.contains("horse"), "{words}");
        assert_eq!(KeyFile::parse(&text, Some(b"correct horse")).expect("reads")[0].id, key.id);
        assert_eq!(KeyFile::parse(&text, Some(b"wrong")).err(), Some(KeyFileError::PassphraseWrong));
        assert_eq!(KeyFile::parse(&text, None).err(), Some(KeyFileError::PassphraseMissing));
    }

    #[test]
    fn a_file_that_is_none_is_refused() {
        for bad in ["", "{}", r#"{"v":1,"keys":[]}"#, r#"{"v":2,"keys":[{"id":"x","key":"AA=="}]}"#] {
            assert_eq!(KeyFile::parse(bad.as_bytes(), None).err(), Some(KeyFileError::Garbled), "{bad}");
        }
        let text = KeyFile::text(&[MasterKey::random()]);
        let text = String::from_utf8(text.to_vec()).expect("text").replace("\"id\":\"", "\"id\":\"0");
        assert_eq!(KeyFile::parse(text.as_bytes(), None).err(), Some(KeyFileError::Garbled));
    }
}
