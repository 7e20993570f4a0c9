//! Key pairs: only the public half is kept.

use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{KeyPairId, Time};

/// A key pair.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeyPair {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: KeyPairId,
    /// Unique in its world; stored by it.
    pub name: String,
    /// `rsa` or `ed25519`.
    pub key_type: String,
    /// As EC2 writes it; its form depends on the type and on whether EC2 made the key.
    pub fingerprint: String,
    /// OpenSSH form, with the name as comment.
    pub public_key: String,
    /// When it was made.
    pub create_time: Time,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(KeyPair, "key-pair", name);
