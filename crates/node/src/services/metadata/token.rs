//! Session tokens of the metadata service, version 2.
//!
//! A token is 40 bytes in base64 (56 characters, as on EC2): expiry (8, seconds of the Unix epoch), nonce (8), and
//! the first 24 bytes of an HMAC-SHA256 over both and the instance's id. Nothing is stored per token, so a guest can't
//! fill the server by asking for many; the key is a file of the data folder, so that tokens outlive the server.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use cumulet_model::InstanceId;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The longest life, seconds.
pub const MAX_TTL_SECONDS: u64 = 21_600;

const TAG_BYTES: usize = 24;
const TOKEN_BYTES: usize = 16 + TAG_BYTES;

/// The key that tokens are made and checked with.
#[derive(Clone)]
pub struct TokenKey(Hmac<Sha256>);

impl std::fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenKey")
    }
}

impl TokenKey {
    /// A key of these bytes.
    pub fn new(key: &[u8; 32]) -> TokenKey {
        TokenKey(Hmac::new_from_slice(key).expect("HMAC takes a key of any length"))
    }

    /// Reads the key at `path`, or makes it (mode 0600, on disk before it is used).
    ///
    /// # Errors
    /// The file can't be read or made, or holds something else.
    pub fn open(path: &Path) -> io::Result<TokenKey> {
        match fs::File::open(path) {
            Ok(file) => return Self::read(file),
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(e),
        }
        let key: [u8; 32] = rand::random();
        write_secret(path, &key)?;
        Ok(Self::new(&key))
    }

    fn read(file: fs::File) -> io::Result<TokenKey> {
        let mut bytes = Vec::new();
        file.take(64).read_to_end(&mut bytes)?;
        let key: [u8; 32] = bytes
            .try_into()
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "a token key has 32 bytes"))?;
        Ok(Self::new(&key))
    }

    fn mac(&self, instance: &InstanceId, head: &[u8]) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        mac.update(head);
        mac.update(instance.as_str().as_bytes());
        mac
    }

    /// A token of an instance that is good until `now + ttl` (seconds of the Unix epoch).
    pub fn issue(&self, instance: &InstanceId, now: u64, ttl: u64) -> String {
        let mut token = [0u8; TOKEN_BYTES];
        token[..8].copy_from_slice(&now.saturating_add(ttl).to_be_bytes());
        token[8..16].copy_from_slice(&rand::random::<[u8; 8]>());
        let tag = self.mac(instance, &token[..16]).finalize().into_bytes();
        token[16..].copy_from_slice(&tag[..TAG_BYTES]);
        URL_SAFE.encode(token)
    }

    /// The seconds that a token of this instance is still good for; none when it is not, or never was.
    pub fn check(&self, instance: &InstanceId, now: u64, token: &[u8]) -> Option<u64> {
        if token.len() != TOKEN_BYTES.div_ceil(3) * 4 {
            return None;
        }
        let bytes: [u8; TOKEN_BYTES] = URL_SAFE.decode(token).ok()?.try_into().ok()?;
        self.mac(instance, &bytes[..16]).verify_truncated_left(&bytes[16..]).ok()?;
        let (expiry, _) = bytes.split_first_chunk::<8>()?;
        u64::from_be_bytes(*expiry).checked_sub(now).filter(|left| *left > 0)
    }
}

/// Writes a file that only its owner may read; it appears whole or not at all.
pub(in crate::services) fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&temporary, path)?;
    fs::File::open(parent)?.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::services::fixture;

    #[test]
    fn a_token_is_good_for_its_instance_until_it_expires() {
        let key = TokenKey::new(&[7; 32]);
        let (mine, other) = (fixture::id("i-00000000000000001"), fixture::id("i-00000000000000002"));
        let token = key.issue(&mine, 1000, 60);
        assert_eq!(token.len(), 56);
        assert_eq!(key.check(&mine, 1000, token.as_bytes()), Some(60));
        assert_eq!(key.check(&mine, 1059, token.as_bytes()), Some(1));
        assert_eq!(key.check(&mine, 1060, token.as_bytes()), None);
        assert_eq!(key.check(&other, 1000, token.as_bytes()), None);
        assert_eq!(TokenKey::new(&[8; 32]).check(&mine, 1000, token.as_bytes()), None);
    }

    #[test]
    fn any_changed_character_spoils_a_token() {
        let key = TokenKey::new(&[7; 32]);
        let mine = fixture::id("i-00000000000000001");
        let token = key.issue(&mine, 1000, 60);
        for place in 0..token.len() - 2 {
            let mut changed = token.clone().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            assert_eq!(key.check(&mine, 1000, &changed), None, "{place}");
        }
        for bad in ["", "x", "====", &"A".repeat(56), &"A".repeat(5600)] {
            assert_eq!(key.check(&mine, 1000, bad.as_bytes()), None);
        }
    }

    #[test]
    fn the_key_is_kept_and_private() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("metadata").join("token.key");
        let mine = fixture::id("i-00000000000000001");
        let token = TokenKey::open(&path).unwrap().issue(&mine, 0, 60);
        assert_eq!(TokenKey::open(&path).unwrap().check(&mine, 0, token.as_bytes()), Some(60));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}
