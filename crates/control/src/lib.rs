//! Use cases of the control plane, one file per noun, and the controller that keeps node and store together.
//!
//! A use case reads a [`db::Txn`], decides, writes one transaction and returns; it never waits for a machine. The
//! [`controller`] turns the state into the node's spec, and the node's reports into observations.
//!
//! Architecture invariant: nothing here knows AWS shapes, XML or error codes' wire form; [`Error`] names what went wrong
//! and `api` maps it.

pub mod addresses;
pub mod attributes;
pub mod buckets;
pub mod catalog;
mod cloud;
pub mod controller;
pub mod cpu_options;
pub mod credits;
pub mod db;
pub mod dependencies;
pub mod dhcp_options;
pub mod ebs_direct;
pub mod elastic_ips;
pub mod encryption;
pub mod endpoints;
mod error;
pub mod flow_logs;
mod hibernation;
pub mod images;
pub mod imports;
pub mod instance_store;
pub mod instances;
pub mod interfaces;
pub mod internet_gateways;
pub mod key_pairs;
pub mod launch;
pub mod managed_interfaces;
pub mod metadata_defaults;
pub mod nat_gateways;
pub mod network_acls;
mod pause;
pub mod peerings;
pub mod prefix_lists;
pub mod recycle_bin;
pub mod references;
pub mod reservations;
pub mod root_volumes;
pub mod route_tables;
pub mod security_groups;
pub mod snapshots;
pub mod spec;
pub mod subnets;
mod table;
pub mod tags;
pub mod tokens;
pub mod volumes;
pub mod vpcs;
pub mod vpn;
pub mod world;

pub use cloud::{Cloud, Settings};
pub use cumulet_node_api::DEFAULT_PUBLIC_IPV6_CIDR;
pub use error::{Error, Noun};
