//! What all stored records share: where they live, their key, their tags.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::AccountId;

/// Tags of a resource, by key.
pub type Tags = BTreeMap<String, String>;

/// An account in a region: the space in which resources see each other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct World {
    /// The account that owns the resources.
    pub account: AccountId,
    /// The region that the caller signed for, such as `eu-central-1`.
    pub region: String,
}

impl World {
    /// The same region of another account.
    pub fn of(&self, account: &AccountId) -> Self {
        Self { account: account.clone(), region: self.region.clone() }
    }
}

/// A record's place in its table; orders by world first, so that one world's records lie side by side.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordKey {
    /// Where the record lives.
    pub world: World,
    /// Its id, or its name where it has no id.
    pub id: String,
}

/// A stored resource.
pub trait Record: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The first part of the store's key, such as `instance`.
    const KIND: &'static str;
    /// The world it belongs to.
    fn world(&self) -> &World;
    /// The last part of the store's key.
    fn record_id(&self) -> &str;
    /// Its place in its table.
    fn key(&self) -> RecordKey {
        RecordKey { world: self.world().clone(), id: self.record_id().to_owned() }
    }
}

/// The store's key of a record: `<kind>/<account>/<region>/<id>`.
pub fn store_key(kind: &str, key: &RecordKey) -> String {
    format!("{kind}/{}/{}/{}", key.world.account, key.world.region, key.id)
}

/// Takes a store's key apart; the inverse of [`store_key`].
pub fn parse_store_key(key: &str) -> Option<(&str, RecordKey)> {
    let mut parts = key.splitn(4, '/');
    let (kind, account, region, id) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let world = World { account: AccountId::parse(account)?, region: region.to_owned() };
    Some((kind, RecordKey { world, id: id.to_owned() }))
}

macro_rules! record {
    ($type:ty, $kind:literal, $id:ident) => {
        impl $crate::record::Record for $type {
            const KIND: &'static str = $kind;
            fn world(&self) -> &$crate::record::World {
                &self.world
            }
            fn record_id(&self) -> &str {
                self.$id.as_ref()
            }
        }
    };
}
pub(crate) use record;
