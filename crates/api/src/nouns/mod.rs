//! Handlers, one file a noun: mapping between AWS shapes and use cases, and one call.

pub mod ebs_direct;
pub mod encryption;
pub mod endpoints;
pub mod flow_logs;
pub mod identity;
pub mod images;
pub mod imports;
pub mod instance_types;
pub mod instances;
pub mod key_pairs;
pub mod network;
mod owners;
pub mod prefix_lists;
pub mod recycle_bin;
pub mod regions;
pub mod retention_rules;
pub mod security_groups;
pub mod snapshots;
pub mod tags;
pub mod volumes;
pub mod vpn;
