//! Encryption of volumes and snapshots: which key, and the keys themselves, sealed.

use serde::{Deserialize, Serialize};

use crate::Time;
use crate::record::{Record, World};

/// How a volume or snapshot is encrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Encryption {
    /// Id of the key that its data key is sealed with; it is of the same world.
    pub key_id: String,
    /// Name of its data key; a volume and its snapshots share it.
    pub data_key_id: String,
    /// Its data key, sealed.
    pub sealed: String,
}

/// A key of a world that data keys are sealed with: what EC2 calls a KMS key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EncryptionKey {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id, a UUID.
    pub id: String,
    /// Names such as `alias/backup`.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Whether it is the one that EC2 makes by itself, `alias/aws/ebs`.
    #[serde(default)]
    pub managed: bool,
    /// The owner's words.
    #[serde(default)]
    pub description: String,
    /// When it was made.
    pub create_time: Time,
    /// When its bytes were last changed.
    #[serde(default)]
    pub rotate_time: Option<Time>,
    /// The key itself, sealed with the server's master key.
    pub sealed: String,
}

impl Record for EncryptionKey {
    const KIND: &'static str = "encryption-key";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        &self.id
    }
}

/// The key of an object: what encrypted snapshots are written with when their image is stored. It is here and not in the
/// object, so that it is sealed anew with the others; the object has its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectKey {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose image was stored.
    pub world: World,
    /// Its id, a UUID.
    pub id: String,
    /// The key.
    pub encryption: Encryption,
}

impl Record for ObjectKey {
    const KIND: &'static str = "object-key";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        &self.id
    }
}

/// What an account wants of new volumes in a region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EncryptionDefaults {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose they are, and where.
    pub world: World,
    /// Whether all are encrypted.
    #[serde(default)]
    pub always: bool,
    /// The id of the key that is used unless another is named; none is the managed one.
    #[serde(default)]
    pub key_id: Option<String>,
}

/// There is one in a world.
pub const DEFAULTS_ID: &str = "account";

impl Record for EncryptionDefaults {
    const KIND: &'static str = "encryption-defaults";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        DEFAULTS_ID
    }
}
