//! What instances ask of their network: the metadata service, DHCP, DHCPv6 with router advertisements, DNS, and
//! endpoints of the server's own API.
//!
//! ```text
//!  reconciler ── apply, serve_eni ──▶ Services ── swaps ──▶ Directory (document + index by address)
//!                                        │                      ▲ reads, per request
//!                          opens in the VPC's namespace         │
//!              169.254.169.254:80   +2:53, 169.254.169.253:53   :67 on each interface's device
//! ```
//! One process serves all VPCs from sockets that it opened inside their namespaces. Invariants: a request's caller is
//! the interface of that VPC that has the source address; nothing is stored about guests; sockets of a VPC that went
//! away are closed, because an open socket keeps its namespace in the kernel.

pub mod dhcp;
pub mod directory;
pub mod dns;
pub mod endpoint;
pub mod identity;
pub mod ipv6;
mod limits;
pub mod metadata;
mod socket;

#[cfg(test)]
mod endpoint_tests;
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddrV4, SocketAddrV6};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use cumulet_linux::NetNs;
use cumulet_model::{EniId, VpcEndpointId, VpcId};
use cumulet_node_api::{EniSpec, NodeSpec, VpcSpec};
use tokio::net::{TcpListener, UdpSocket};
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::config::NodeConfig;
use crate::network::{Network, names};
use directory::Directory;
use dns::Resolver;
use endpoint::Splicer;
use identity::Identity;
use metadata::Metadata;
use metadata::token::TokenKey;

/// The metadata service's address.
const METADATA: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::new(169, 254, 169, 254), 80);
const METADATA_V6: SocketAddrV6 =
    SocketAddrV6::new(Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0x254), 80, 0, 0);

/// Why a service can't be given.
#[derive(Debug, thiserror::Error)]
pub enum ServicesError {
    /// The key of metadata tokens.
    #[error("metadata token key: {0}")]
    TokenKey(#[source] io::Error),
    /// The VPC's namespace.
    #[error("namespace of {vpc}: {source}")]
    Namespace {
        /// Which.
        vpc: VpcId,
        /// Why.
        #[source]
        source: cumulet_linux::Error,
    },
    /// An endpoint's namespace.
    #[error("namespace of {endpoint}: {source}")]
    EndpointNamespace {
        /// Which.
        endpoint: VpcEndpointId,
        /// Why.
        #[source]
        source: cumulet_linux::Error,
    },
    /// A socket.
    #[error("{service} of {object}: {source}")]
    Socket {
        /// `metadata`, `dns` or `dhcp`.
        service: &'static str,
        /// The VPC or interface.
        object: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The document lacks what the interface needs.
    #[error("{0} is not in the document")]
    Unknown(String),
}

/// The services of a node; clones are the same services.
#[derive(Debug, Clone)]
pub struct Services {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    runtime: Handle,
    directory: Arc<ArcSwap<Directory>>,
    metadata: Arc<Metadata>,
    resolver: Arc<Resolver>,
    /// None where nobody said where the API is.
    splicer: Option<Arc<Splicer>>,
    endpoints: Mutex<BTreeMap<VpcEndpointId, EndpointServer>>,
    /// The resolver of the outside.
    outside: Mutex<Vec<Server>>,
    /// Locked while sockets are opened or closed and while the directory is replaced; never by requests.
    vpcs: Mutex<BTreeMap<VpcId, VpcServers>>,
}

/// What serves an endpoint.
#[derive(Debug)]
struct EndpointServer {
    namespace: (u64, u64),
    server: Server,
}

/// A task that ends with its owner, and its sockets with it.
#[derive(Debug)]
struct Server(JoinHandle<()>);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What serves a VPC.
#[derive(Debug)]
struct VpcServers {
    namespace: (u64, u64),
    metadata: Server,
    /// None where the kernel has no IPv6.
    metadata_v6: Option<Server>,
    dns_addresses: Vec<Ipv4Addr>,
    dns: Vec<Server>,
    dhcp: BTreeMap<EniId, Server>,
    ipv6: BTreeMap<EniId, Server>,
}

/// The largest packet of a device of the calling thread's namespace; Ethernet's when it can't be asked.
fn device_mtu(device: &str) -> u16 {
    let link = cumulet_linux::netlink::Handle::new().and_then(|netlink| netlink.link_get(device));
    link.ok().flatten().and_then(|link| u16::try_from(link.mtu).ok()).unwrap_or(1500)
}

fn dns_addresses(vpc: &VpcSpec) -> Vec<Ipv4Addr> {
    if vpc.dns_support {
        dns::resolver(vpc).into_iter().chain([dns::LINK_LOCAL]).collect()
    } else {
        Vec::new()
    }
}

impl Services {
    /// Services that serve nobody yet. Keys are kept in the data folder: `metadata/token.key` and `identity/`.
    ///
    /// # Errors
    /// The token key can't be read or made.
    pub fn new(config: &NodeConfig, runtime: Handle) -> Result<Services, ServicesError> {
        let tokens = TokenKey::open(&config.data_dir.join("metadata").join("token.key"))
            .map_err(ServicesError::TokenKey)?;
        let identity = Identity::new(config.data_dir.join("identity"));
        let directory = Arc::new(ArcSwap::from_pointee(Directory::default()));
        let metadata = Arc::new(Metadata::new(directory.clone(), tokens, identity));
        let resolver =
            Arc::new(Resolver::new(directory.clone(), config.public_cidr, config.upstream_dns.clone()));
        Ok(Services {
            inner: Arc::new(Inner {
                runtime,
                directory,
                metadata,
                resolver,
                splicer: config.api_address.map(|api| Arc::new(Splicer::new(api))),
                endpoints: Mutex::default(),
                outside: Mutex::default(),
                vpcs: Mutex::default(),
            }),
        })
    }

    /// As [`Services::apply_with`], in the namespaces of the node's network.
    pub fn apply(&self, spec: &NodeSpec, network: &Network) -> Vec<(String, ServicesError)> {
        let mut failures = self.apply_with(spec, |vpc| network.vpc_netns(vpc));
        failures.extend(self.apply_endpoints(spec, |id| network.endpoint_netns(id)));
        failures
    }

    /// Listens in the namespaces of endpoints, which `namespace` finds, and in no others. An endpoint whose namespace
    /// isn't there yet waits for the next document.
    ///
    /// Returns what could not be opened, by resource id.
    pub fn apply_endpoints(
        &self,
        spec: &NodeSpec,
        namespace: impl Fn(&VpcEndpointId) -> Option<NetNs>,
    ) -> Vec<(String, ServicesError)> {
        let inner = &*self.inner;
        let Some(splicer) = &inner.splicer else { return Vec::new() };
        let mut servers = inner.endpoints.lock().unwrap_or_else(PoisonError::into_inner);
        servers.retain(|id, server| spec.endpoints.contains_key(id) && !server.server.0.is_finished());
        let mut failures = Vec::new();
        for id in spec.endpoints.keys() {
            let Some(ns) = namespace(id) else {
                servers.remove(id);
                continue;
            };
            if servers.get(id).is_some_and(|server| ns.id().is_ok_and(|ns| ns == server.namespace)) {
                continue;
            }
            servers.remove(id);
            match inner.endpoint_server(splicer, id, &ns) {
                Ok(server) => drop(servers.insert(id.clone(), server)),
                Err(error) => failures.push((id.to_string(), error)),
            }
        }
        failures
    }

    /// Answers public names for the outside too, at an address of the namespace of the calling thread, port 53. The
    /// address need not be there yet.
    ///
    /// # Errors
    /// The port is taken; nothing else depends on it.
    pub fn serve_outside(&self, address: Ipv4Addr) -> io::Result<()> {
        let inner = &*self.inner;
        let at = SocketAddrV4::new(address, 53);
        let (udp, tcp) = (socket::udp(at)?, socket::tcp(at)?);
        let _runtime = inner.runtime.enter();
        let (udp, tcp) = (UdpSocket::from_std(udp)?, TcpListener::from_std(tcp)?);
        let resolver = &inner.resolver;
        *inner.outside.lock().unwrap_or_else(PoisonError::into_inner) = vec![
            Server(inner.runtime.spawn(resolver.clone().serve_udp(dns::Side::Outside, udp))),
            Server(inner.runtime.spawn(resolver.clone().serve_tcp(dns::Side::Outside, tcp))),
        ];
        Ok(())
    }

    /// Makes the document the one that requests are answered from, opens what is missing in VPCs whose namespace
    /// exists and closes what is no longer wanted. `namespace` finds a VPC's namespace. An interface whose device isn't
    /// there yet is left to [`Services::serve_eni`]. Blocks for a few system calls for each socket that is opened.
    ///
    /// Returns what could not be opened, by resource id.
    pub fn apply_with(
        &self,
        spec: &NodeSpec,
        namespace: impl Fn(&VpcId) -> Option<NetNs>,
    ) -> Vec<(String, ServicesError)> {
        let inner = &*self.inner;
        let mut vpcs = inner.vpcs.lock().unwrap_or_else(PoisonError::into_inner);
        inner.directory.store(Arc::new(inner.directory.load().updated(spec)));
        let mut wanted: BTreeMap<&VpcId, Vec<&Arc<EniSpec>>> = BTreeMap::new();
        for eni in spec.enis.values() {
            wanted.entry(&eni.vpc_id).or_default().push(eni);
        }
        vpcs.retain(|vpc, _| wanted.contains_key(vpc));
        let mut failures = Vec::new();
        for (vpc, enis) in wanted {
            let Some(ns) = namespace(vpc) else {
                vpcs.remove(vpc);
                continue;
            };
            let servers = match inner.vpc_servers(&mut vpcs, spec, vpc, &ns) {
                Ok(servers) => servers,
                Err(error) => {
                    failures.push((vpc.to_string(), error));
                    continue;
                }
            };
            servers.dhcp.retain(|id, server| !server.0.is_finished() && enis.iter().any(|eni| eni.id == *id));
            let has_ipv6 = |id: &EniId| enis.iter().any(|eni| eni.id == *id && !eni.ipv6.is_empty());
            servers.ipv6.retain(|id, server| !server.0.is_finished() && has_ipv6(id));
            for eni in &enis {
                if eni.ipv6.is_empty() || servers.ipv6.contains_key(&eni.id) {
                    continue;
                }
                match inner.ipv6_server(eni, &ns) {
                    Ok(server) => {
                        servers.ipv6.insert(eni.id.clone(), server);
                    }
                    Err(error) if error.is_no_device() => {}
                    Err(error) => failures.push((eni.id.to_string(), error)),
                }
            }
            for eni in enis {
                if servers.dhcp.contains_key(&eni.id) {
                    continue;
                }
                match inner.dhcp_server(spec, eni, &ns) {
                    Ok(server) => {
                        servers.dhcp.insert(eni.id.clone(), server);
                    }
                    Err(error) if error.is_no_device() => {}
                    Err(error) => failures.push((eni.id.to_string(), error)),
                }
            }
        }
        failures
    }

    /// Serves one interface right after its device was made; also opens the VPC's listeners if need be. What served an
    /// earlier device of the interface is replaced. When it returns, DHCP answers.
    ///
    /// # Errors
    /// The document lacks the interface's VPC or subnet, or a socket can't be opened.
    pub fn serve_eni(&self, spec: &NodeSpec, eni: &EniSpec, ns: &NetNs) -> Result<(), ServicesError> {
        let inner = &*self.inner;
        let mut vpcs = inner.vpcs.lock().unwrap_or_else(PoisonError::into_inner);
        inner.learn(spec, eni);
        let servers = inner.vpc_servers(&mut vpcs, spec, &eni.vpc_id, ns)?;
        servers.dhcp.remove(&eni.id);
        let server = inner.dhcp_server(spec, eni, ns)?;
        servers.dhcp.insert(eni.id.clone(), server);
        servers.ipv6.remove(&eni.id);
        if !eni.ipv6.is_empty() {
            servers.ipv6.insert(eni.id.clone(), inner.ipv6_server(eni, ns)?);
        }
        Ok(())
    }

    /// Closes all sockets.
    pub fn close(&self) {
        self.inner.endpoints.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.inner.outside.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.inner.vpcs.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Inner {
    /// Adds an interface to the directory. The caller's document may be older than the directory's, so only what the
    /// directory lacks is taken from it.
    fn learn(&self, spec: &NodeSpec, eni: &EniSpec) {
        let directory = self.directory.load();
        let mut known = directory.spec.clone();
        if known.enis.contains_key(&eni.id)
            && eni.instance_id().is_none_or(|id| known.instances.contains_key(id))
        {
            return;
        }
        known.enis.entry(eni.id.clone()).or_insert_with(|| Arc::new(eni.clone()));
        if let Some(vpc) = spec.vpcs.get(&eni.vpc_id) {
            known.vpcs.entry(eni.vpc_id.clone()).or_insert_with(|| vpc.clone());
        }
        if let Some((id, instance)) = eni.instance_id().and_then(|id| spec.instances.get_key_value(id)) {
            known.instances.entry(id.clone()).or_insert_with(|| instance.clone());
        }
        self.directory.store(Arc::new(directory.updated(&known)));
    }

    /// The servers of a VPC, opened when there are none, or none for this namespace.
    fn vpc_servers<'a>(
        &self,
        vpcs: &'a mut BTreeMap<VpcId, VpcServers>,
        spec: &NodeSpec,
        id: &VpcId,
        ns: &NetNs,
    ) -> Result<&'a mut VpcServers, ServicesError> {
        let vpc = spec.vpcs.get(id).ok_or_else(|| ServicesError::Unknown(id.to_string()))?;
        let no_namespace = |source| ServicesError::Namespace { vpc: id.clone(), source };
        let no_socket = |service| {
            let object = id.to_string();
            move |source| ServicesError::Socket { service, object, source }
        };
        let namespace = ns.id().map_err(no_namespace)?;
        let is_current = |servers: &VpcServers| {
            let mut metadata = std::iter::once(&servers.metadata).chain(&servers.metadata_v6);
            servers.namespace == namespace && metadata.all(|server| !server.0.is_finished())
        };
        if !vpcs.get(id).is_some_and(is_current) {
            vpcs.remove(id);
            let (listener, v6) =
                ns.run(|| (socket::tcp(METADATA), socket::tcp6(METADATA_V6))).map_err(no_namespace)?;
            let _runtime = self.runtime.enter();
            let listener = listener.and_then(TcpListener::from_std).map_err(no_socket("metadata"))?;
            let v6 = v6.and_then(TcpListener::from_std).inspect_err(|error| {
                tracing::debug!(vpc = %id, %error, "no metadata by IPv6");
            });
            let serve = |listener| self.runtime.spawn(self.metadata.clone().serve(id.clone(), listener));
            let servers = VpcServers {
                namespace,
                metadata: Server(serve(listener)),
                metadata_v6: v6.ok().map(serve).map(Server),
                dns_addresses: Vec::new(),
                dns: Vec::new(),
                dhcp: BTreeMap::new(),
                ipv6: BTreeMap::new(),
            };
            vpcs.insert(id.clone(), servers);
        }
        let servers = vpcs.get_mut(id).expect("inserted above when it was absent");
        let addresses = dns_addresses(vpc);
        if servers.dns_addresses != addresses || servers.dns.iter().any(|server| server.0.is_finished()) {
            servers.dns.clear();
            servers.dns_addresses.clear();
            servers.dns = self.dns_servers(id, &addresses, ns)?;
            servers.dns_addresses = addresses;
        }
        Ok(servers)
    }

    fn endpoint_server(
        &self,
        splicer: &Arc<Splicer>,
        id: &VpcEndpointId,
        ns: &NetNs,
    ) -> Result<EndpointServer, ServicesError> {
        let no_namespace = |source| ServicesError::EndpointNamespace { endpoint: id.clone(), source };
        let no_socket =
            |source| ServicesError::Socket { service: "endpoint", object: id.to_string(), source };
        let namespace = ns.id().map_err(no_namespace)?;
        let open = || endpoint::ports(splicer.api()).into_iter().map(endpoint::listen).collect();
        let opened: io::Result<Vec<_>> = ns.run(open).map_err(no_namespace)?;
        let _runtime = self.runtime.enter();
        let listeners: io::Result<_> =
            opened.map_err(no_socket)?.into_iter().map(TcpListener::from_std).collect();
        let serve = splicer.clone().serve(id.clone(), listeners.map_err(no_socket)?);
        Ok(EndpointServer { namespace, server: Server(self.runtime.spawn(serve)) })
    }

    fn dns_servers(
        &self,
        id: &VpcId,
        addresses: &[Ipv4Addr],
        ns: &NetNs,
    ) -> Result<Vec<Server>, ServicesError> {
        let no_socket = |source| ServicesError::Socket { service: "dns", object: id.to_string(), source };
        let open = || -> io::Result<Vec<_>> {
            let at = |address: &Ipv4Addr| SocketAddrV4::new(*address, 53);
            addresses
                .iter()
                .map(|address| Ok((socket::udp(at(address))?, socket::tcp(at(address))?)))
                .collect()
        };
        let sockets = ns.run(open).map_err(|source| ServicesError::Namespace { vpc: id.clone(), source })?;
        let _runtime = self.runtime.enter();
        let mut servers = Vec::new();
        let side = || dns::Side::Vpc(id.clone());
        for (udp, tcp) in sockets.map_err(no_socket)? {
            let udp = UdpSocket::from_std(udp).map_err(no_socket)?;
            let tcp = TcpListener::from_std(tcp).map_err(no_socket)?;
            servers.push(Server(self.runtime.spawn(self.resolver.clone().serve_udp(side(), udp))));
            servers.push(Server(self.runtime.spawn(self.resolver.clone().serve_tcp(side(), tcp))));
        }
        Ok(servers)
    }

    fn dhcp_server(&self, spec: &NodeSpec, eni: &EniSpec, ns: &NetNs) -> Result<Server, ServicesError> {
        let no_socket =
            |source| ServicesError::Socket { service: "dhcp", object: eni.id.to_string(), source };
        let vpc = spec.vpcs.get(&eni.vpc_id).ok_or_else(|| ServicesError::Unknown(eni.vpc_id.to_string()))?;
        let subnet = vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id);
        let gateway = subnet.ok_or_else(|| ServicesError::Unknown(eni.subnet_id.to_string()))?.gateway;
        let device = names::eni_device(&eni.id);
        let opened = ns.run(|| Ok((socket::dhcp(&device, gateway)?, device_mtu(&device))));
        let opened: io::Result<([std::net::UdpSocket; 2], u16)> =
            opened.map_err(|source| ServicesError::Namespace { vpc: vpc.id.clone(), source })?;
        let ([everybody, from_gateway], mtu) = opened.map_err(no_socket)?;
        let _runtime = self.runtime.enter();
        let everybody = UdpSocket::from_std(everybody).map_err(no_socket)?;
        let from_gateway = UdpSocket::from_std(from_gateway).map_err(no_socket)?;
        let serve = dhcp::serve(self.directory.clone(), eni.id.clone(), mtu, [everybody, from_gateway]);
        Ok(Server(self.runtime.spawn(serve)))
    }
}

impl Inner {
    /// Router advertisements and DHCPv6 of an interface.
    fn ipv6_server(&self, eni: &EniSpec, ns: &NetNs) -> Result<Server, ServicesError> {
        let no_socket =
            |source| ServicesError::Socket { service: "ipv6", object: eni.id.to_string(), source };
        let device = names::eni_device(&eni.id);
        let opened = ns.run(|| Ok((ipv6::open(&device)?, device_mtu(&device))));
        let opened: io::Result<_> =
            opened.map_err(|source| ServicesError::Namespace { vpc: eni.vpc_id.clone(), source })?;
        let (sockets, mtu) = opened.map_err(no_socket)?;
        let _runtime = self.runtime.enter();
        let serve = ipv6::serve(self.directory.clone(), eni.id.clone(), mtu, sockets).map_err(no_socket)?;
        Ok(Server(self.runtime.spawn(serve)))
    }
}

impl ServicesError {
    /// Whether the interface's device is not there (ENODEV).
    fn is_no_device(&self) -> bool {
        const ENODEV: i32 = 19;
        matches!(self, ServicesError::Socket { source, .. } if source.raw_os_error() == Some(ENODEV))
    }
}
