//! A node: makes a [`cumulet_node_api::NodeSpec`] true on this host and reports what is.

pub mod compute;
pub mod config;
pub mod network;
pub mod services;
pub mod storage;
