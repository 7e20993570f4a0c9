//! The way to the user's own network: customer gateways, virtual private gateways, VPN connections.

mod configuration;
mod connections;
mod gateways;
mod options;

pub use configuration::{get_vpn_connection_device_sample_configuration, get_vpn_connection_device_types};
pub use connections::*;
pub use gateways::*;

#[cfg(test)]
mod tests;
