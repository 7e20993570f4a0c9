//! Encryption of volumes and snapshots: which key each has, the keys themselves, and what an account wants by default.
//!
//! ```text
//!   master key (crypt::Keyring, outside of the store)
//!     └─seals─ EncryptionKey   one for each key that EC2 would call a KMS key; `alias/aws/ebs` is made at first use
//!                └─seals─ data key, in the record of its volume or snapshot
//! ```
//! A volume has a data key of its own. A snapshot has its volume's, and so has a volume made of it under the same key: they
//! share blocks. Under another key the data are written anew.
//!
//! Invariant: what is encrypted stays so: no copy of it, no volume or snapshot made of it, is plain.
//! Invariant: a key that is named by a record is there; keys are never deleted.

use cumulet_crypt::{DataKey, MasterKey, SealError, SealingKey};
use cumulet_model::storage::encryption::DEFAULTS_ID;
use cumulet_model::storage::{Encryption, EncryptionDefaults, EncryptionKey, ObjectKey, Snapshot, Volume};
use cumulet_model::transfer::TransferTask;
use cumulet_model::{Record, Time, World};

use crate::db::{State, Txn};
use crate::{Cloud, Error};

/// The alias of the key that is made at first use.
pub const MANAGED_ALIAS: &str = "alias/aws/ebs";

/// How a key is named in a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyName {
    /// By its id.
    Id(String),
    /// By an alias, such as `alias/aws/ebs`.
    Alias(String),
}

impl KeyName {
    /// The name that a text was made of.
    pub fn of(text: &str) -> KeyName {
        if is_alias(text) { KeyName::Alias(text.to_owned()) } else { KeyName::Id(text.to_owned()) }
    }
}

impl std::fmt::Display for KeyName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (KeyName::Id(text) | KeyName::Alias(text)) = self;
        f.write_str(text)
    }
}

/// What a call says of encryption.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Whether to encrypt.
    pub encrypted: Option<bool>,
    /// With which key.
    pub key: Option<KeyName>,
}

/// How something new will be encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Plan {
    /// Not at all.
    Plain,
    /// As what it is made of.
    Same(Encryption),
    /// With a data key of its own, sealed with this key.
    Own(EncryptionKey),
}

/// An answer that nothing but a fault of this server gives.
fn broken(error: SealError) -> Error {
    Error::Internal(format!("encryption: {error}"))
}

/// What binds a sealed key to its record.
fn key_name(world: &World, id: &str) -> String {
    format!("cumulet encryption key {}/{}/{id}", world.account, world.region)
}

fn data_key_name(world: &World, key_id: &str, data_key_id: &str) -> String {
    format!("cumulet data key {}/{}/{key_id}/{data_key_id}", world.account, world.region)
}

/// A random UUID.
fn uuid() -> String {
    let n: u128 = rand::random();
    // Version 4, variant 1.
    let hex = format!("{:032x}", (n & !(0xf << 76) & !(0x3 << 62)) | 4 << 76 | 0x2 << 62);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

fn opened(state: &State, key: &EncryptionKey) -> Result<SealingKey, SealError> {
    state.keyring.open(&key.sealed, &key_name(&key.world, &key.id))
}

/// A key that is about to be stored.
fn new_key(txn: &Txn, world: &World, now: Time) -> Result<EncryptionKey, Error> {
    let id = uuid();
    let sealed = txn.state().keyring.seal(&SealingKey::random(), &key_name(world, &id)).map_err(broken)?;
    Ok(EncryptionKey {
        v: 1,
        world: world.clone(),
        id,
        aliases: Vec::new(),
        managed: false,
        description: String::new(),
        create_time: now,
        rotate_time: None,
        sealed,
    })
}

/// Makes a key.
///
/// # Errors
/// The alias is none, EC2's own, or another key's.
pub fn create_key(
    txn: &mut Txn,
    world: &World,
    alias: Option<&str>,
    description: &str,
    now: Time,
) -> Result<EncryptionKey, Error> {
    if let Some(alias) = alias {
        if !is_alias(alias) || alias.starts_with("alias/aws/") {
            return Err(Error::InvalidParameterValue(format!(
                "'{alias}' is no alias that a key can be given: alias/ and letters, digits, '/', '_' and '-', not \
                 beginning with aws/"
            )));
        }
        if by_alias(txn.state(), world, alias).is_some() {
            return Err(Error::InvalidParameterValue(format!("The alias '{alias}' is another key's.")));
        }
    }
    let mut key = new_key(txn, world, now)?;
    key.aliases.extend(alias.map(str::to_owned));
    description.clone_into(&mut key.description);
    txn.put(key.clone());
    Ok(key)
}

/// Whether a text is an alias's name.
/// <https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html>
pub fn is_alias(text: &str) -> bool {
    let Some(name) = text.strip_prefix("alias/") else { return false };
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'_' | b'-');
    (1..=250).contains(&name.len()) && name.bytes().all(plain)
}

fn by_alias<'a>(state: &'a State, world: &'a World, alias: &str) -> Option<&'a EncryptionKey> {
    state.encryption_keys.in_world(world).find(|key| key.aliases.iter().any(|known| known == alias))
}

/// The key by its name. The one that EC2 makes by itself is made when it is first named.
///
/// # Errors
/// There is none.
fn find(txn: &mut Txn, world: &World, name: &KeyName, now: Time) -> Result<EncryptionKey, Error> {
    let id = match name {
        KeyName::Id(id) => Some(id.clone()),
        KeyName::Alias(alias) if alias == MANAGED_ALIAS => return managed(txn, world, now),
        KeyName::Alias(alias) => by_alias(txn.state(), world, alias).map(|key| key.id.clone()),
    };
    let found = id.and_then(|id| txn.get::<EncryptionKey>(world, &id));
    found.ok_or_else(|| unknown_key(name))
}

/// The answer to a name that is no key's.
pub fn unknown_key(name: impl std::fmt::Display) -> Error {
    Error::InvalidParameterValue(format!(
        "The specified KMS key '{name}' does not exist or is not accessible."
    ))
}

fn managed(txn: &mut Txn, world: &World, now: Time) -> Result<EncryptionKey, Error> {
    let known = txn.state().encryption_keys.in_world(world).find(|key| key.managed).map(|key| key.id.clone());
    if let Some(key) = known.and_then(|id| txn.get::<EncryptionKey>(world, &id)) {
        return Ok(key);
    }
    let mut key = new_key(txn, world, now)?;
    key.aliases.push(MANAGED_ALIAS.to_owned());
    key.managed = true;
    "Default key that protects EBS volumes when no other key is defined".clone_into(&mut key.description);
    txn.put(key.clone());
    Ok(key)
}

/// What an account wants by default.
pub fn defaults(state: &State, world: &World) -> EncryptionDefaults {
    let none = || EncryptionDefaults { v: 1, world: world.clone(), always: false, key_id: None };
    state.get::<EncryptionDefaults>(world, DEFAULTS_ID).cloned().unwrap_or_else(none)
}

/// Says whether all new volumes and copies of snapshots are encrypted.
pub fn set_always(txn: &mut Txn, world: &World, always: bool) {
    let known = txn.get::<EncryptionDefaults>(world, DEFAULTS_ID);
    let defaults = known.unwrap_or_else(|| defaults(txn.state(), world));
    txn.put(EncryptionDefaults { always, ..defaults });
}

/// Says which key is used unless another is named; none is the managed one. Answers the key, if one is named.
///
/// # Errors
/// There is no such key.
pub fn set_default_key(
    txn: &mut Txn,
    world: &World,
    name: Option<&KeyName>,
    now: Time,
) -> Result<Option<EncryptionKey>, Error> {
    let key = name.map(|name| find(txn, world, name, now)).transpose()?;
    let known = txn.get::<EncryptionDefaults>(world, DEFAULTS_ID);
    let defaults = known.unwrap_or_else(|| defaults(txn.state(), world));
    let key_id = key.as_ref().filter(|key| !key.managed).map(|key| key.id.clone());
    txn.put(EncryptionDefaults { key_id, ..defaults });
    Ok(key)
}

fn default_key(txn: &mut Txn, world: &World, now: Time) -> Result<EncryptionKey, Error> {
    match defaults(txn.state(), world).key_id {
        Some(id) => find(txn, world, &KeyName::Id(id), now),
        None => managed(txn, world, now),
    }
}

/// How a volume will be encrypted that is made of nothing or of a snapshot.
/// <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html>
///
/// # Errors
/// The key isn't there, a key is named for a plain volume, or the snapshot is encrypted and the volume shall not be.
pub(crate) fn plan(
    txn: &mut Txn,
    world: &World,
    source: Option<&Snapshot>,
    wish: &Wish,
    now: Time,
) -> Result<Plan, Error> {
    if wish.key.is_some() && wish.encrypted != Some(true) {
        return Err(Error::specific(
            "InvalidParameterDependency",
            "The parameter KmsKeyId requires the parameter Encrypted to be set.",
        ));
    }
    let named = match &wish.key {
        Some(name) => Some(find(txn, world, name, now)?),
        None => None,
    };
    match source.and_then(|snapshot| snapshot.encryption.as_ref().map(|encryption| (snapshot, encryption))) {
        Some((snapshot, _)) if wish.encrypted == Some(false) => Err(Error::InvalidParameterValue(format!(
            "Value (false) for parameter encrypted is invalid. Snapshot '{}' is encrypted, and so is what is made of it.",
            snapshot.id
        ))),
        Some((snapshot, encryption)) if snapshot.world == *world => match named {
            Some(key) if key.id != encryption.key_id => Ok(Plan::Own(key)),
            Some(_) | None => Ok(Plan::Same(encryption.clone())),
        },
        // Another account's key is not this one's to use from then on.
        Some(_) => Ok(Plan::Own(named.map_or_else(|| default_key(txn, world, now), Ok)?)),
        None => {
            let always = defaults(txn.state(), world).always;
            match named {
                Some(key) => Ok(Plan::Own(key)),
                None if wish.encrypted == Some(true) || always => {
                    Ok(Plan::Own(default_key(txn, world, now)?))
                }
                None => Ok(Plan::Plain),
            }
        }
    }
}

/// How a copy of a snapshot will be encrypted: an encrypted one by the account's default key unless another is named.
///
/// # Errors
/// As [`plan`].
pub(crate) fn plan_copy(
    txn: &mut Txn,
    world: &World,
    source: &Snapshot,
    wish: &Wish,
    now: Time,
) -> Result<Plan, Error> {
    if wish.encrypted == Some(false) {
        return Err(Error::InvalidParameterValue(
            "Value (false) for parameter encrypted is invalid. It can't be set to false; omit it.".into(),
        ));
    }
    let plan = plan(txn, world, Some(source), wish, now)?;
    match plan {
        Plan::Same(encryption) if wish.key.is_none() => {
            let key = default_key(txn, world, now)?;
            Ok(if key.id == encryption.key_id { Plan::Same(encryption) } else { Plan::Own(key) })
        }
        plan => Ok(plan),
    }
}

impl Plan {
    /// The encryption of one new thing; each call makes a data key of its own where the plan has one.
    ///
    /// # Errors
    /// The master key isn't there.
    pub(crate) fn carry_out(&self, txn: &Txn) -> Result<Option<Encryption>, Error> {
        match self {
            Plan::Plain => Ok(None),
            Plan::Same(encryption) => Ok(Some(encryption.clone())),
            Plan::Own(key) => {
                let sealing = opened(txn.state(), key).map_err(broken)?;
                let data_key_id = uuid();
                let data = DataKey::random();
                let bytes = data.bytes().map_err(|e| Error::Internal(e.to_string()))?;
                let sealed = sealing.seal(bytes, &data_key_name(&key.world, &key.id, &data_key_id));
                Ok(Some(Encryption { key_id: key.id.clone(), data_key_id, sealed }))
            }
        }
    }
}

fn try_data_key(state: &State, world: &World, encryption: &Encryption) -> Result<DataKey, SealError> {
    let key = state.get::<EncryptionKey>(world, &encryption.key_id).ok_or(SealError::NoKey)?;
    let name = data_key_name(world, &encryption.key_id, &encryption.data_key_id);
    let bytes = opened(state, key)?.open(&encryption.sealed, &name)?;
    DataKey::from_bytes(&bytes).ok_or(SealError::Garbled)
}

/// The data key of what is in a world. One that can't be opened is [`DataKey::missing`], with which nothing is read or
/// written.
pub fn data_key(state: &State, world: &World, encryption: Option<&Encryption>) -> Option<DataKey> {
    let encryption = encryption?;
    Some(try_data_key(state, world, encryption).unwrap_or_else(|error| {
        tracing::error!(key = %encryption.key_id, %error, "a data key can't be opened");
        DataKey::missing()
    }))
}

/// Makes the key of an object. Answers its id.
///
/// # Errors
/// The master key isn't there.
pub(crate) fn new_object_key(txn: &mut Txn, world: &World, now: Time) -> Result<String, Error> {
    let key = managed(txn, world, now)?;
    let encryption = Plan::Own(key).carry_out(txn)?;
    let encryption = encryption.ok_or_else(|| Error::Internal("an object's key has no data key".into()))?;
    let id = uuid();
    txn.put(ObjectKey { v: 1, world: world.clone(), id: id.clone(), encryption });
    Ok(id)
}

/// The key of an object by its id, whoever made it: who may read the object may have what is in it.
pub(crate) fn object_key(state: &State, id: &str) -> Option<DataKey> {
    let key = state.object_keys.all().find(|key| key.id == id)?;
    data_key(state, &key.world, Some(&key.encryption))
}

/// Checks that the master keys fit the state.
///
/// # Errors
/// A stored key was sealed with another one.
pub(crate) fn check(state: &State) -> Result<(), Error> {
    for key in state.encryption_keys.all() {
        opened(state, key).map_err(|error| {
            Error::Internal(format!(
                "the key {} of account {} in {} can't be opened: {error}; the file of master keys, or its passphrase, \
                 is not this data folder's",
                key.id, key.world.account, key.world.region
            ))
        })?;
    }
    Ok(())
}

/// Whether a snapshot may be shared.
///
/// # Errors
/// It is encrypted with the managed key, which no other account may use; or is encrypted, and would be everybody's.
pub(crate) fn check_sharing(state: &State, snapshot: &Snapshot, with_all: bool) -> Result<(), Error> {
    let Some(encryption) = &snapshot.encryption else { return Ok(()) };
    let key = state.get::<EncryptionKey>(&snapshot.world, &encryption.key_id);
    if key.is_none_or(|key| key.managed) {
        return Err(Error::OperationNotPermitted(
            "Encrypted snapshots with EBS default key cannot be shared".into(),
        ));
    }
    if with_all {
        return Err(Error::OperationNotPermitted("Encrypted snapshots cannot be made public".into()));
    }
    Ok(())
}

/// What a rotation has sealed anew.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rotated {
    /// Keys, which have new bytes.
    pub keys: usize,
    /// Data keys of volumes and snapshots, which stay what they are.
    pub data_keys: usize,
}

impl Cloud {
    /// The master keys in use, the one that seals first.
    pub fn master_keys(&self) -> Vec<MasterKey> {
        self.db.state().keyring.keys()
    }

    /// Rotates all keys: `fresh` becomes the master key, each key gets new bytes, and every data key is sealed anew. The
    /// volumes' data stay as they are, and nothing that runs notices. The caller has written down `fresh` beside the old
    /// master key before, and forgets the old one after.
    ///
    /// # Errors
    /// The store failed; the old master key is in use then.
    pub async fn rotate_keys(&self, fresh: MasterKey) -> Result<Rotated, Error> {
        let keyring = self.db.state().keyring.clone();
        let before = keyring.keys();
        // Both, while some are sealed with the one and some with the other.
        keyring.set([vec![fresh.clone()], before.clone()].concat());
        let now = self.now();
        let rotated = self.db.transact(|txn| rotate(txn, now)).await;
        match rotated {
            Ok(_) => keyring.set(vec![fresh]),
            // A commit that failed may have reached the disk: both stay, the old one in use.
            Err(Error::Store(_)) => keyring.set([before, vec![fresh]].concat()),
            Err(_) => keyring.set(before),
        }
        rotated
    }
}

fn rotate(txn: &mut Txn, now: Time) -> Result<Rotated, Error> {
    let keys: Vec<EncryptionKey> = txn.state().encryption_keys.all().cloned().collect();
    let mut rotated = Rotated::default();
    for mut key in keys {
        let (old, new) = (opened(txn.state(), &key).map_err(broken)?, SealingKey::random());
        let anew = |world: &World, encryption: &Encryption| -> Result<Encryption, Error> {
            let name = data_key_name(world, &encryption.key_id, &encryption.data_key_id);
            let bytes = old.open(&encryption.sealed, &name).map_err(broken)?;
            Ok(Encryption { sealed: new.seal(&bytes, &name), ..encryption.clone() })
        };
        let has = |encryption: &Option<Encryption>| encryption.as_ref().is_some_and(|e| e.key_id == key.id);
        let volumes = txn.state().volumes.in_world(&key.world).filter(|volume| has(&volume.encryption));
        for mut volume in volumes.cloned().collect::<Vec<Volume>>() {
            volume.encryption = volume.encryption.map(|e| anew(&key.world, &e)).transpose()?;
            txn.put(volume);
            rotated.data_keys += 1;
        }
        let snapshots =
            txn.state().snapshots.in_world(&key.world).filter(|snapshot| has(&snapshot.encryption));
        for mut snapshot in snapshots.cloned().collect::<Vec<Snapshot>>() {
            snapshot.encryption = snapshot.encryption.map(|e| anew(&key.world, &e)).transpose()?;
            txn.put(snapshot);
            rotated.data_keys += 1;
        }
        let objects = txn.state().object_keys.in_world(&key.world);
        let objects = objects.filter(|object| object.encryption.key_id == key.id);
        for mut object in objects.cloned().collect::<Vec<ObjectKey>>() {
            object.encryption = anew(&key.world, &object.encryption)?;
            txn.put(object);
            rotated.data_keys += 1;
        }
        let transfers: Vec<TransferTask> = txn.state().transfers.in_world(&key.world).cloned().collect();
        for mut task in transfers {
            let mut count = 0;
            for encryption in task.work.encryptions_mut().into_iter().filter(|e| e.key_id == key.id) {
                *encryption = anew(&key.world, encryption)?;
                count += 1;
            }
            if count > 0 {
                rotated.data_keys += count;
                txn.put(task);
            }
        }
        key.sealed = txn.state().keyring.seal(&new, &key_name(&key.world, &key.id)).map_err(broken)?;
        key.rotate_time = Some(now);
        // What the decision rests on is compared at commit.
        let _ = txn.get::<EncryptionKey>(&key.world, key.record_id());
        txn.put(key);
        rotated.keys += 1;
    }
    Ok(rotated)
}

#[cfg(test)]
mod tests;
