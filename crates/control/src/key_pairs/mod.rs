//! Key pairs: create, import, delete. Of a key only the public half is stored.

mod private;
mod public;
mod wire;

use cumulet_model::keypair::KeyPair;
use cumulet_model::{KeyPairId, Tags, Time, World};

pub use private::{KeyFormat, KeyKind, PrivateKey};
pub use public::PublicKey;

use crate::db::Txn;
use crate::error::Noun;
use crate::world::new_id;
use crate::{Error, db::State};

/// Key pairs that a world may have, as on EC2.
const MAX_KEY_PAIRS: usize = 5000;

/// Checks a name: 1 to 255 printable ASCII characters, no space at either end.
///
/// # Errors
/// It isn't that.
pub fn check_name(name: &str) -> Result<(), Error> {
    let sound = (1..=255).contains(&name.len())
        && name.bytes().all(|byte| (b' '..=b'~').contains(&byte))
        && name.trim() == name;
    if sound {
        return Ok(());
    }
    Err(Error::InvalidParameterValue(format!(
        "Value ({name}) for parameter KeyName is invalid. It must have 1 to 255 ASCII characters and no leading or \
         trailing spaces."
    )))
}

/// Stores a public key under a new name.
///
/// # Errors
/// The name is no name or taken, or there are too many.
pub fn put(
    txn: &mut Txn,
    world: &World,
    name: &str,
    key: &PublicKey,
    fingerprint: String,
    tags: Tags,
    now: Time,
) -> Result<KeyPairId, Error> {
    check_name(name)?;
    if txn.get::<KeyPair>(world, name).is_some() {
        return Err(Error::Duplicate {
            noun: Noun::KeyPair,
            message: format!("The keypair '{name}' already exists."),
        });
    }
    if txn.state().key_pairs.in_world(world).count() >= MAX_KEY_PAIRS {
        return Err(Error::LimitExceeded {
            noun: Noun::KeyPair,
            message: format!("You have reached the limit of {MAX_KEY_PAIRS} key pairs"),
        });
    }
    let id: KeyPairId = new_id();
    txn.put(KeyPair {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        name: name.to_owned(),
        key_type: key.kind().to_owned(),
        fingerprint,
        public_key: key.openssh(name),
        create_time: now,
        tags,
    });
    Ok(id)
}

/// The key pair of an id.
pub fn by_id<'a>(state: &'a State, world: &'a World, id: &KeyPairId) -> Option<&'a KeyPair> {
    state.key_pairs.in_world(world).find(|pair| pair.id == *id)
}

/// Deletes the key pair of a name or id, and answers its id; no effect when there is none, as on EC2.
pub fn delete(txn: &mut Txn, world: &World, name: Option<&str>, id: Option<&KeyPairId>) -> Option<KeyPairId> {
    let state = txn.state();
    let pair = match (name, id) {
        (Some(name), _) => state.get::<KeyPair>(world, name),
        (None, Some(id)) => by_id(state, world, id),
        (None, None) => None,
    }?;
    let (name, id) = (pair.name.clone(), pair.id.clone());
    txn.delete::<KeyPair>(world, name);
    Some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;
    use std::sync::Arc;

    #[test]
    fn names_are_checked() {
        for good in ["a", "my key/2", &"x".repeat(255)] {
            assert_eq!(check_name(good), Ok(()), "{good}");
        }
        for bad in ["", " a", "a ", "a\nb", "schlüssel", &"x".repeat(256)] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn a_name_is_taken_until_it_is_deleted() {
        let db = Db::open(Arc::new(cumulet_store::MemoryStore::new())).await.unwrap();
        let world =
            World { account: cumulet_model::AccountId::default_account(), region: "us-east-1".into() };
        let key = PrivateKey::generate(KeyKind::Ed25519).unwrap();
        let make = |txn: &mut Txn| {
            put(txn, &world, "web", key.public(), key.fingerprint(), Tags::new(), Time::UNIX_EPOCH)
        };
        let id = db.transact(make).await.unwrap();
        assert!(matches!(db.transact(make).await, Err(Error::Duplicate { noun: Noun::KeyPair, .. })));
        let pair = by_id(&db.state(), &world, &id).cloned().unwrap();
        assert!(pair.public_key.starts_with("ssh-ed25519 ") && pair.public_key.ends_with(" web"));
        let gone = db.transact(|txn| Ok(delete(txn, &world, None, Some(&id)))).await.unwrap();
        assert_eq!(gone, Some(id.clone()));
        assert_eq!(db.transact(|txn| Ok(delete(txn, &world, Some("web"), None))).await.unwrap(), None);
        db.transact(make).await.unwrap();
    }
}
