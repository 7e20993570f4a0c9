//! Buckets: folders of the data folder that objects are in, each an account's.
//!
//! A bucket belongs to the account that first names it in a call, for there is no service here that makes buckets; no
//! other account can read from it or write to it. A file that the operator laid into `objects/<bucket>/` is an object.

use cumulet_model::object::BucketName;
use cumulet_model::{Record, World};
use serde::{Deserialize, Serialize};

use crate::Error;
use crate::db::Txn;

/// A bucket; its world says the account, and the region of the first call that named it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bucket {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Whose it is.
    pub world: World,
    /// Its name, unique for the server.
    pub name: BucketName,
}

impl Record for Bucket {
    const KIND: &'static str = "bucket";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        self.name.as_str()
    }
}

/// Takes a bucket for an account, unless it has it already.
///
/// # Errors
/// Another account has it.
pub fn claim(txn: &mut Txn, world: &World, name: &BucketName) -> Result<(), Error> {
    let there = txn.state().buckets.all().find(|bucket| bucket.name == *name);
    match there.map(|bucket| bucket.world.account == world.account) {
        Some(true) => Ok(()),
        Some(false) => {
            Err(Error::specific("AccessDenied", format!("Access to the bucket '{name}' is denied.")))
        }
        None => {
            txn.put(Bucket { v: 1, world: world.clone(), name: name.clone() });
            Ok(())
        }
    }
}
