//! The context of every use case: state, node, settings, clock.

use std::sync::Arc;

use arc_swap::ArcSwap;
use cumulet_model::Time;
use cumulet_model::instance::Isolation;
use cumulet_node_api::Node;
use cumulet_store::Store;
use ipnet::{Ipv4Net, Ipv6Net};

use crate::Error;
use crate::db::Db;
use crate::images::Bundle;

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
    pub(crate) import_urls: ArcSwap<Vec<String>>,
}

impl Cloud {
    /// Loads the state. The caller starts the controller.
    ///
    /// # Errors
    /// The store can't be read.
    pub async fn open(store: Arc<dyn Store>, node: Arc<dyn Node>, settings: Settings) -> Result<Self, Error> {
        Ok(Self {
            db: Db::open(store).await?,
            node,
            settings,
            bundles: ArcSwap::from_pointee(Vec::new()),
            import_urls: ArcSwap::from_pointee(Vec::new()),
        })
    }

    /// The present time.
    pub fn now(&self) -> Time {
        Time::now()
    }
}
