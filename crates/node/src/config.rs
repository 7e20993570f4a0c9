//! What a node is told at its start.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

pub use cumulet_node_api::DEFAULT_PUBLIC_IPV6_CIDR;
use ipnet::{Ipv4Net, Ipv6Net};

/// Settings of a node.
#[derive(Debug, Clone)]
pub struct NodeConfig {
    /// The server's data folder.
    pub data_dir: PathBuf,
    /// Eight hexadecimal digits of the data folder's identity; part of every kernel object's name, so that two
    /// servers on one host never touch each other's.
    pub tag: String,
    /// Addresses that instances are reached by from the host.
    pub public_cidr: Ipv4Net,
    /// The range that VPCs' IPv6 ranges are taken from; its first address is the host's.
    pub public_ipv6_cidr: Ipv6Net,
    /// The device of a LAN that public addresses are shown on: the host answers ARP for them there.
    pub public_interface: Option<String>,
    /// Where names that are not ours are asked; the host's own servers by default.
    pub upstream_dns: Vec<IpAddr>,
    /// Where the server's API listens; none leaves endpoints without an answer.
    pub api_address: Option<SocketAddr>,
    /// The binary that supervises instances (`<exe> shim …`): this program.
    pub exe: PathBuf,
    /// Memory that instances may use, MiB; none means what the host has.
    pub memory_mib: Option<u64>,
    /// How much more memory than there is may be promised; 1.0 is none.
    pub overcommit: f64,
    /// How many times the host's processors may be promised; none is any number.
    pub cpu_overcommit: Option<f64>,
    /// How many times faster than time CPU credits are earned, spent and forgotten; 1.0 is EC2's.
    pub credit_clock_rate: f64,
}

impl NodeConfig {
    /// Name prefix of namespaces, cgroups and nft tables: `cumulet-<tag>`.
    pub fn prefix(&self) -> String {
        format!("cumulet-{}", self.tag)
    }
    /// State of running instances; one folder an instance, named by its id.
    pub fn instances_dir(&self) -> PathBuf {
        self.data_dir.join("instances")
    }
    /// Where bundled images are: in the pool, so that a root is cloned from them.
    pub fn images_dir(&self) -> PathBuf {
        self.data_dir.join("pool").join("images")
    }
    /// The folder of one instance.
    pub fn instance_dir(&self, id: impl AsRef<Path>) -> PathBuf {
        self.instances_dir().join(id)
    }
}
