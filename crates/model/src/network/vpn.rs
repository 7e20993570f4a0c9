//! The way to the user's own network.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{CustomerGatewayId, Time, VpcId, VpnConnectionId, VpnGatewayId};

/// The user's own router.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CustomerGateway {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: CustomerGatewayId,
    /// Its address as the server sees it.
    pub ip: Ipv4Addr,
    /// Its autonomous system; a record, as routes are static.
    pub bgp_asn: u32,
    /// The owner's name for the device.
    #[serde(default)]
    pub device_name: Option<String>,
    /// When it was deleted; shown for a while.
    #[serde(default)]
    pub delete_time: Option<Time>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(CustomerGateway, "customer-gateway", id);

/// A virtual private gateway.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VpnGateway {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: VpnGatewayId,
    /// The VPC it is attached to.
    pub vpc_id: Option<VpcId>,
    /// Its autonomous system; a record.
    pub asn: u64,
    /// Zone asked for; a record.
    #[serde(default)]
    pub zone: Option<String>,
    /// When it was deleted; shown for a while.
    #[serde(default)]
    pub delete_time: Option<Time>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(VpnGateway, "vpn-gateway", id);

/// A tunnel of a VPN connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VpnTunnel {
    /// Address of the server's end, from the public range.
    pub outside_ip: Ipv4Addr,
    /// The /30 inside the tunnel: its first host is the server's end, the second the router's.
    pub inside_cidr: Ipv4Net,
    /// What both ends know.
    pub pre_shared_key: String,
    /// Seconds; 900 to 28,800.
    pub phase1_lifetime: u32,
    /// Seconds; 900 to 3,600.
    pub phase2_lifetime: u32,
    /// Seconds without an answer after which the other end counts as gone; at least 30.
    pub dpd_timeout: u32,
    /// `clear`, `none` or `restart`.
    pub dpd_action: String,
    /// `add` or `start`: who begins.
    pub startup_action: String,
    /// Versions of IKE that are allowed, such as `ikev2`.
    pub ike_versions: Vec<String>,
    /// What IKE itself may use (phase 1).
    #[serde(default)]
    pub phase1: VpnProposals,
    /// What the packets' own protection may use (phase 2).
    #[serde(default)]
    pub phase2: VpnProposals,
    /// Seconds before the end of phase 2's lifetime at which new keys are made at the latest.
    #[serde(default = "default_rekey_margin")]
    pub rekey_margin: u32,
    /// By how many percent of the margin new keys may come earlier, at random.
    #[serde(default = "default_rekey_fuzz")]
    pub rekey_fuzz_percent: u32,
    /// Packets that may come out of order.
    #[serde(default = "default_replay_window")]
    pub replay_window: u32,
}

fn default_rekey_margin() -> u32 {
    270
}
fn default_rekey_fuzz() -> u32 {
    100
}
fn default_replay_window() -> u32 {
    1024
}

/// What the ends of a tunnel may agree on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct VpnProposals {
    /// `AES128`, `AES256`, `AES128-GCM-16`, `AES256-GCM-16`; empty is all.
    pub encryption: Vec<String>,
    /// `SHA1`, `SHA2-256`, `SHA2-384`, `SHA2-512`; empty is all.
    pub integrity: Vec<String>,
    /// Diffie-Hellman groups; empty is all.
    pub dh_groups: Vec<u32>,
}

/// A site-to-site VPN connection with two tunnels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct VpnConnection {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: VpnConnectionId,
    /// The router.
    pub customer_gateway_id: CustomerGatewayId,
    /// The VPC's side.
    pub vpn_gateway_id: VpnGatewayId,
    /// The two tunnels.
    pub tunnels: Vec<VpnTunnel>,
    /// Ranges behind the router.
    pub routes: Vec<Ipv4Net>,
    /// Ranges that may be on the router's side, of those that may be on this one; everything by default.
    pub remote_cidr: Ipv4Net,
    /// As `remote_cidr`, of this side.
    pub local_cidr: Ipv4Net,
    /// When it was deleted; shown for a while.
    #[serde(default)]
    pub delete_time: Option<Time>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(VpnConnection, "vpn-connection", id);
