//! A node: makes a [`cumulet_node_api::NodeSpec`] true on this host and reports what is.

mod actor;
mod banners;
pub mod capabilities;
mod checks;
pub mod compute;
pub mod config;
mod files;
#[cfg(test)]
mod fixtures;
pub mod flow_logs;
pub mod host;
pub mod kernel;
pub mod network;
pub mod node;
pub mod reconcile;
pub mod services;
mod shared;
pub mod storage;
mod stores;
mod templates;
mod transfers;
pub mod vpn;

pub use kernel::{LocalNode, cleanup, inventory, open, open_with};
