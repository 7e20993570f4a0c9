//! The root key pair, made at first start and readable by its owner only.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use cumulet_model::AccountId;
use rand::RngExt as _;
use serde::{Deserialize, Serialize};

use crate::data_dir::{Data, write_atomically};
use crate::serve::Problem;

/// The root key pair as it is stored.
#[derive(Serialize, Deserialize)]
pub struct RootKey {
    /// `AKIA` and 16 characters.
    pub access_key_id: String,
    /// 40 characters.
    pub secret_access_key: String,
    /// Whose it is.
    pub account: AccountId,
}

const FILE: &str = "credentials.json";

/// Reads the key pair.
pub fn load(data: &Data) -> Result<RootKey, Problem> {
    let path = data.path.join(FILE);
    let text = fs::read(&path)
        .map_err(|e| Problem(format!("{} can't be read: {e}; start `cumulet serve` once", path.display())))?;
    serde_json::from_slice(&text).map_err(|e| Problem(format!("{} is malformed: {e}", path.display())))
}

/// Reads the key pair, or makes it.
pub fn load_or_generate(data: &Data) -> Result<RootKey, Problem> {
    let path = data.path.join(FILE);
    if path.exists() {
        let mode = fs::metadata(&path).map(|m| m.permissions().mode() & 0o777).unwrap_or(0);
        if mode & 0o077 != 0 {
            return Err(Problem(format!(
                "{} can be read by others (mode {mode:o}): chmod 600 it, or remove it for a new key pair",
                path.display()
            )));
        }
        return load(data);
    }
    let key = RootKey {
        access_key_id: format!("AKIA{}", random(16, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")),
        secret_access_key: random(40, b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),
        account: AccountId::default_account(),
    };
    let text = serde_json::to_vec_pretty(&key).expect("plain data");
    write_atomically(&path, &text, 0o600)
        .map_err(|e| Problem(format!("{} can't be written: {e}", path.display())))?;
    Ok(key)
}

/// Characters of an alphabet, from the thread's cryptographic generator.
fn random(length: usize, alphabet: &[u8]) -> String {
    let mut rng = rand::rng();
    (0..length).map(|_| char::from(alphabet[rng.random_range(0..alphabet.len())])).collect()
}
