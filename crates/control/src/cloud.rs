//! The context of every use case: state, node, settings, clock.

use std::sync::Arc;

use arc_swap::ArcSwap;
use cumulet_crypt::Keyring;
use cumulet_model::Time;
use cumulet_model::instance::Isolation;
use cumulet_node_api::Node;
use cumulet_store::Store;
use ipnet::{Ipv4Net, Ipv6Net};

use crate::db::Db;
use crate::images::Bundle;
use crate::{Error, encryption};

/// Settings of the cloud.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Addresses that instances are reached by.
    pub public_cidr: Ipv4Net,
    /// Where VPCs' IPv6 ranges of /56 are cut from.
    pub public_ipv6_cidr: Ipv6Net,
    /// What an instance becomes when neither its tag nor its AMI says; none is `auto`.
    pub isolation: Option<Isolation>,
}

/// The cloud.
pub struct Cloud {
    /// Its state.
    pub db: Db,
    /// Where instances run.
    pub node: Arc<dyn Node>,
    /// Its settings.
    pub settings: Settings,
    pub(crate) bundles: ArcSwap<Vec<Bundle>>,
}

impl Cloud {
    /// Loads the state. The caller starts the controller.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn open(store: Arc<dyn Store>, node: Arc<dyn Node>, settings: Settings) -> Result<Self, Error> {
        Self::open_with(store, Arc::default(), node, settings).await
    }

    /// As [`Cloud::open`], with the master keys of volumes' encryption; without any, nothing can be encrypted.
    ///
    /// # Errors
    /// The store can't be read, or a key in it was sealed with a master key that isn't here.
    pub async fn open_with(
        store: Arc<dyn Store>,
        keyring: Arc<Keyring>,
        node: Arc<dyn Node>,
        settings: Settings,
    ) -> Result<Self, Error> {
        let db = Db::open_with(store, keyring).await?;
        encryption::check(&db.state())?;
        Ok(Self { db, node, settings, bundles: ArcSwap::from_pointee(Vec::new()) })
    }

    /// The present time.
    pub fn now(&self) -> Time {
        Time::now()
    }
}
