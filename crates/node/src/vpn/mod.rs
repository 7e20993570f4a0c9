//! Site-to-site VPN: strongSwan in the namespace of each virtual private gateway that has a connection.
//!
//! ```text
//!   VPC ═ virtual private gateway's namespace: charon ── ipsec0 (plain) ─ ESP in UDP ─ outside addresses ═ router
//! ```
//! The namespace and its links are the network's ([`crate::network`]); here are the daemon ([`charon`]), its
//! configuration ([`config`]), the routes into its device, and what it says of its tunnels.
//!
//! Invariant: [`Vpn::tend`] compares with what runs, so that it is start, change, adoption and repair in one.

mod charon;
mod config;
mod negotiated;
mod raw;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::net::Ipv4Addr;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use cumulet_linux::netlink::{Family, Handle, Route, TABLE_MAIN};
use cumulet_linux::{NetNs, describe, sysctl};
use cumulet_model::{ResourceId, Time, VpnConnectionId, VpnGatewayId};
use cumulet_node_api::{NodeSpec, TunnelStatus, VpnNegotiated, VpnSpec};
use ipnet::{IpNet, Ipv4Net};

use crate::compute::ProcessId;
use crate::config::NodeConfig;
use charon::Charon;
use config::{Algorithms, DEVICE, Wanted};

/// Why a VPN does not work.
#[derive(Debug, thiserror::Error)]
pub enum VpnError {
    /// The kernel refused.
    #[error(transparent)]
    Linux(#[from] cumulet_linux::Error),
    /// Compute's cgroups.
    #[error(transparent)]
    Compute(#[from] crate::compute::ComputeError),
    /// A file.
    #[error("{verb} {path}")]
    Io {
        /// What was tried.
        verb: &'static str,
        /// On what.
        path: String,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// strongSwan isn't installed.
    #[error("{0} is not installed: install {packages}", packages = charon::PACKAGES)]
    Missing(&'static str),
    /// The daemon ended, or doesn't listen.
    #[error("strongSwan does not come up: {0}")]
    NotUp(String),
    /// The daemon refused a configuration.
    #[error("strongSwan refused: {0}")]
    Refused(String),
    /// The network has no namespace for the gateway yet.
    #[error("the gateway {0} is not attached on this node")]
    NoNamespace(VpnGatewayId),
}

impl VpnError {
    fn io(verb: &'static str, path: &Path) -> impl FnOnce(io::Error) -> VpnError {
        let path = path.display().to_string();
        move |source| VpnError::Io { verb, path, source }
    }
}

/// Tunnels of each connection.
pub type Tunnels = BTreeMap<VpnConnectionId, Vec<TunnelStatus>>;

/// A daemon that ends soon after its start is started again only after this long.
const START_AGAIN_AFTER: Duration = Duration::from_secs(5);

/// The VPNs of a node.
#[derive(Debug)]
pub struct Vpn {
    config: NodeConfig,
    /// When each gateway's daemon was last started by this process.
    started: Mutex<BTreeMap<VpnGatewayId, Instant>>,
    /// What each gateway's daemon can do; asked once of each.
    algorithms: Mutex<BTreeMap<VpnGatewayId, (ProcessId, Algorithms)>>,
}

impl Vpn {
    /// The VPNs of a node, with what an earlier process left running.
    pub fn new(config: &NodeConfig) -> Vpn {
        Vpn { config: config.clone(), started: Mutex::default(), algorithms: Mutex::default() }
    }

    /// Brings daemons to the document, and tells how their tunnels are. `namespace` finds a gateway's namespace.
    pub fn tend(&self, spec: &NodeSpec, namespace: impl Fn(&VpnGatewayId) -> Option<NetNs>) -> Tunnels {
        let mut gateways: BTreeMap<&VpnGatewayId, Vec<&VpnSpec>> = BTreeMap::new();
        for connection in spec.vpn_connections.values() {
            gateways.entry(&connection.gateway_id).or_default().push(connection);
        }
        for id in self.known() {
            if !gateways.contains_key(&id)
                && let Err(error) = Charon::of(&self.config, &id).remove()
            {
                tracing::warn!(gateway = %id, error = %describe(&error), "VPN could not be removed; trying again");
            }
        }
        let mut tunnels = Tunnels::new();
        for (id, connections) in gateways {
            match self.tend_gateway(spec, id, &connections, namespace(id)) {
                Ok(found) => tunnels.extend(found),
                Err(error) => {
                    let reason = describe(&error);
                    tracing::warn!(gateway = %id, error = %reason, "VPN");
                    let down = |c: &&VpnSpec| {
                        (c.id.clone(), c.tunnels.iter().map(|_| down(reason.clone())).collect())
                    };
                    tunnels.extend(connections.iter().map(down));
                }
            }
        }
        tunnels
    }

    fn tend_gateway(
        &self,
        spec: &NodeSpec,
        id: &VpnGatewayId,
        connections: &[&VpnSpec],
        namespace: Option<NetNs>,
    ) -> Result<Tunnels, VpnError> {
        let ns = namespace.ok_or_else(|| VpnError::NoNamespace(id.clone()))?;
        let charon = Charon::of(&self.config, id);
        if charon.process().is_none() {
            let mut started = self.started.lock().unwrap_or_else(PoisonError::into_inner);
            if started.get(id).is_some_and(|at| at.elapsed() < START_AGAIN_AFTER) {
                return Err(VpnError::NotUp("it ended just after its start; trying again soon".into()));
            }
            started.insert(id.clone(), Instant::now());
            drop(started);
            charon.start(&self.config, &ns, &config::daemon(id, &charon.log(), charon.socket()))?;
        }
        let vpc_of = |connection: &VpnSpec| spec.vpcs.get(&connection.vpc_id).map(|vpc| vpc.cidrs.as_slice());
        let wanted: Vec<Wanted<'_>> = connections
            .iter()
            .filter_map(|connection| Some(Wanted { connection, vpc: vpc_of(connection)? }))
            .collect();
        ensure_routes(&ns, connections, &own_addresses(spec, &wanted))?;
        let algorithms = self.algorithms(id, &charon)?;
        charon.load(&ns, &config::connections(&wanted, &algorithms))?;
        charon.trim_log();
        let up: BTreeMap<String, VpnNegotiated> = charon.associations()?.iter().flat_map(installed).collect();
        let status = |connection: &VpnSpec, index: usize| {
            let name = config::tunnel_name(&connection.id, index);
            if let Some(negotiated) = up.get(&name) {
                TunnelStatus {
                    up: true,
                    message: "IPSEC IS UP".into(),
                    since: Time::now(),
                    negotiated: Some(negotiated.clone()),
                }
            } else {
                let lack = algorithms.lack(&connection.tunnels[index]);
                down(
                    lack.or_else(|| charon.trouble(&name))
                        .unwrap_or_else(|| "no router has connected".into()),
                )
            }
        };
        let tunnels = connections.iter().map(|connection| {
            let all = (0..connection.tunnels.len()).map(|index| status(connection, index)).collect();
            (connection.id.clone(), all)
        });
        Ok(tunnels.collect())
    }

    fn algorithms(&self, id: &VpnGatewayId, charon: &Charon) -> Result<Algorithms, VpnError> {
        let process = charon.process().ok_or_else(|| VpnError::NotUp("it ended".into()))?;
        let known = || self.algorithms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, algorithms)) = known().get(id).filter(|(of, _)| *of == process) {
            return Ok(algorithms.clone());
        }
        let algorithms = charon.algorithms()?;
        known().insert(id.clone(), (process, algorithms.clone()));
        Ok(algorithms)
    }

    /// Gateways that have anything here.
    fn known(&self) -> Vec<VpnGatewayId> {
        known(&self.config)
    }

    /// Every daemon that runs, one a line.
    pub fn inventory(config: &NodeConfig) -> Vec<String> {
        let process = |id: VpnGatewayId| {
            let process = Charon::of(config, &id).process()?;
            Some(format!("process {} (strongSwan of {id})", process.pid))
        };
        known(config).into_iter().filter_map(process).collect()
    }

    /// Ends all daemons, also without a running server. Returns what was removed and what could not be.
    pub fn cleanup(config: &NodeConfig) -> Vec<String> {
        let remove = |id: VpnGatewayId| match Charon::of(config, &id).remove() {
            Ok(()) => format!("removed strongSwan of {id}"),
            Err(e) => format!("could not remove strongSwan of {id}: {}", describe(&e)),
        };
        known(config).into_iter().map(remove).collect()
    }
}

fn known(config: &NodeConfig) -> Vec<VpnGatewayId> {
    let entries = fs::read_dir(charon::root(config)).into_iter().flatten().filter_map(Result::ok);
    entries.filter_map(|entry| VpnGatewayId::parse(entry.file_name().to_str()?).ok()).collect()
}

fn down(reason: String) -> TunnelStatus {
    let message = format!("IPSEC IS DOWN: {reason}");
    TunnelStatus { up: false, message, since: Time::now(), negotiated: None }
}

/// The names of an association's tunnels that carry packets, and how.
fn installed(association: &raw::Section) -> Vec<(String, VpnNegotiated)> {
    let children = association.section("child-sas").map_or(&[][..], |all| &all.sections);
    let up = children
        .iter()
        .filter(|child| matches!(child.value("state"), Some("INSTALLED" | "REKEYING" | "REKEYED")));
    up.filter_map(|child| Some((child.value("name")?.to_owned(), negotiated::of(association, child))))
        .collect()
}

/// Addresses of the gateway's own: the server's end inside each tunnel, and one in every range that a tunnel may carry.
///
/// kernel-libipsec installs a policy only where the host has an address in its local range, as of a host that protects
/// itself. The VPC's addresses are behind this gateway, not here; but the first address of a range is nobody's on EC2.
/// A router may propose less than the VPC, down to a subnet.
fn own_addresses(spec: &NodeSpec, wanted: &[Wanted<'_>]) -> BTreeSet<Ipv4Addr> {
    let mut found = BTreeSet::new();
    for Wanted { connection, vpc } in wanted {
        found.extend(connection.tunnels.iter().map(|tunnel| first_host(tunnel.inside_cidr)));
        let subnets = spec.vpcs.get(&connection.vpc_id).into_iter().flat_map(|vpc| &vpc.subnets);
        let ranges: Vec<Ipv4Net> = vpc.iter().copied().chain(subnets.map(|subnet| subnet.cidr)).collect();
        let allowed = config::within(&ranges, connection.local_cidr);
        let is_taken = |ip: &Ipv4Addr| {
            spec.enis.values().any(|eni| eni.vpc_id == connection.vpc_id && eni.private_ips.contains(ip))
        };
        found.extend(allowed.map(|range| range.network()).filter(|ip| !is_taken(ip)));
    }
    found
}

/// Leads packets for the routers' ranges into strongSwan's device, which gets the gateway's own addresses.
fn ensure_routes(ns: &NetNs, connections: &[&VpnSpec], own: &BTreeSet<Ipv4Addr>) -> Result<(), VpnError> {
    let handle = Handle::in_ns(ns)?;
    // What comes out of a tunnel is what the router sent: its source has been checked against the tunnel's ranges.
    sysctl::write_all_in(
        ns,
        &[("net/ipv4/conf/all/rp_filter", "0"), (&format!("net/ipv4/conf/{DEVICE}/rp_filter"), "0")],
    )?;
    handle.set_up(DEVICE)?;
    let own: BTreeSet<IpNet> = own.iter().map(|ip| IpNet::V4((*ip).into())).collect();
    let v4 = handle.addr_list(Some(DEVICE))?.into_iter().map(|a| a.net).filter(|net| net.addr().is_ipv4());
    let have: BTreeSet<IpNet> = v4.collect();
    for net in have.difference(&own) {
        handle.addr_del(DEVICE, *net)?;
    }
    for net in own.difference(&have) {
        handle.addr_add(DEVICE, *net)?;
    }
    let wanted: BTreeSet<IpNet> =
        connections.iter().flat_map(|connection| config::routes(connection)).collect();
    let routes = handle.route_list(Family::V4, Some(TABLE_MAIN))?;
    let ours = routes.into_iter().filter(|route| route.dev.as_deref() == Some(DEVICE));
    for old in ours.filter(|route| !wanted.contains(&route.dst)) {
        handle.route_del(&old)?;
    }
    for net in wanted {
        handle.route_replace(&Route::to(net).dev(DEVICE))?;
    }
    Ok(())
}

/// The server's end of a tunnel's inside range.
fn first_host(range: Ipv4Net) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(range.network()).saturating_add(1))
}

#[cfg(test)]
mod tests;
