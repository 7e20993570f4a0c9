//! A host of its own for a test: an outer namespace, guests, and packets of many kinds.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::sync::Arc;
use std::time::{Duration, Instant};

use cumulet_linux::netlink::Handle;
use cumulet_linux::{NetNs, netns, sysctl};
use cumulet_model::network::{AclEntry, Direction, Peer, Protocol, SecurityGroupRule};
use cumulet_model::{AccountId, EniId, SubnetId, VpcId};
use cumulet_node_api::{AclSpec, EniSpec, GroupSpec, NodeSpec, RouteTableSpec, RouteTargetSpec, VpcSpec};
use ipnet::IpNet;
use socket2::{Domain, Protocol as SocketProtocol, Socket, Type};

use super::Network;
use crate::config::NodeConfig;
use crate::fixtures;
pub use crate::fixtures::id;

/// How long is waited for a packet that should come.
pub const PATIENCE: Duration = Duration::from_secs(3);
/// How long is waited for one that should not; what comes takes well under a millisecond.
const DROPPED: Duration = Duration::from_millis(250);

pub fn ip(text: &str) -> Ipv4Addr {
    text.parse().unwrap()
}

pub struct Bed {
    pub outer: NetNs,
    pub config: NodeConfig,
    /// By name: an open namespace is a descriptor, and there may be a thousand.
    guests: Vec<String>,
}

impl Bed {
    pub fn new() -> Bed {
        let tag = format!("{:08x}", rand::random::<u32>());
        let outer = netns::create(&format!("cumulet-test-{tag}")).unwrap();
        Handle::in_ns(&outer).unwrap().set_up("lo").unwrap();
        let config = NodeConfig {
            data_dir: "/nonexistent".into(),
            tag,
            public_cidr: "198.18.7.0/24".parse().unwrap(),
            public_ipv6_cidr: crate::config::DEFAULT_PUBLIC_IPV6_CIDR,
            public_interface: None,
            upstream_dns: Vec::new(),
            api_address: None,
            exe: "/nonexistent".into(),
            memory_mib: None,
            overcommit: 1.0,
            cpu_overcommit: None,
            credit_clock_rate: 1.0,
        };
        Bed { outer, config, guests: Vec::new() }
    }

    pub fn network(&self) -> Network {
        self.outer.run(|| Network::new(&self.config)).unwrap().unwrap()
    }

    pub fn guest(&mut self, network: &Network, spec: &NodeSpec, eni: u64) -> NetNs {
        let eni = spec.enis.get(&id::<EniId>(eni)).unwrap();
        let ns =
            netns::create(&format!("cumulet-{}-{}", self.config.tag, eni.instance_id().unwrap())).unwrap();
        self.guests.push(ns.name().to_owned());
        // A new namespace forwards when the host does; a machine that boots doesn't.
        sysctl::write_in(&ns, "net/ipv4/ip_forward", "0").unwrap();
        network.plug_container(spec, eni, &ns).unwrap();
        ns
    }
}

impl Bed {
    /// Another namespace, gone with the bed.
    pub fn another(&mut self, role: &str) -> NetNs {
        let ns = netns::create(&format!("cumulet-test-{role}-{}", self.config.tag)).unwrap();
        Handle::in_ns(&ns).unwrap().set_up("lo").unwrap();
        self.guests.push(ns.name().to_owned());
        ns
    }
}

impl Drop for Bed {
    fn drop(&mut self) {
        for guest in &self.guests {
            let _ = netns::delete(guest);
        }
        let _ = self.outer.run(|| Network::cleanup(&self.config));
        let _ = netns::delete(self.outer.name());
    }
}

/// A VPC `10.0.0.0/16` with a public subnet 10.0.1.0/24 (id 1) and a private one 10.0.2.0/24 (id 2).
pub fn vpc(spec: &mut NodeSpec, number: u64) {
    let subnet = |n: u64| id::<SubnetId>(number * 16 + n);
    let subnets = [(subnet(1), "10.0.1.0/24", true), (subnet(2), "10.0.2.0/24", false)];
    let vpc = fixtures::vpc(id(number), "10.0.0.0/16", &subnets);
    spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc));
}

pub fn group(spec: &mut NodeSpec, vpc: u64, number: u64, rules: Vec<SecurityGroupRule>) {
    let group =
        GroupSpec { id: id(number), vpc_id: id(vpc), rules, members: Vec::new(), elsewhere: BTreeMap::new() };
    spec.groups.insert(group.id.clone(), Arc::new(group));
    members(spec);
}

/// An interface with this last byte of MAC and address, in the VPC's subnet 1 or 2.
pub fn eni(spec: &mut NodeSpec, vpc: u64, subnet: u8, number: u64, public: Option<&str>, groups: &[u64]) {
    let last = u8::try_from(number % 16).unwrap() + 4;
    let private = Ipv4Addr::new(10, 0, subnet, last);
    let subnet_id = id(vpc * 16 + u64::from(subnet));
    let eni = EniSpec {
        public_ips: public.map(|public| (private, ip(public))).into_iter().collect(),
        groups: groups.iter().map(|n| id(*n)).collect(),
        ..fixtures::eni(id(number), id(vpc), subnet_id, private, id(number))
    };
    spec.enis.insert(eni.id.clone(), Arc::new(eni));
    members(spec);
}

/// Changes an interface of a document.
pub fn edit_eni(spec: &mut NodeSpec, number: u64, edit: impl FnOnce(&mut EniSpec)) {
    let mut eni = EniSpec::clone(&spec.enis[&id::<EniId>(number)]);
    edit(&mut eni);
    spec.enis.insert(eni.id.clone(), Arc::new(eni));
    members(spec);
}

/// Changes a VPC of a document.
pub fn edit_vpc(spec: &mut NodeSpec, number: u64, edit: impl FnOnce(&mut VpcSpec)) {
    let mut vpc = VpcSpec::clone(&spec.vpcs[&vpc_id(number)]);
    edit(&mut vpc);
    spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc));
}

/// Gives a subnet of a VPC an ACL of its own.
pub fn acl(spec: &mut NodeSpec, vpc: u64, subnet: u64, entries: Vec<AclEntry>) {
    edit_vpc(spec, vpc, |vpc_spec| {
        let acl = id(100 + subnet);
        vpc_spec.acls.retain(|old| old.id != acl);
        vpc_spec.acls.push(AclSpec { id: acl.clone(), entries });
        let subnet = id::<SubnetId>(vpc * 16 + subnet);
        vpc_spec.subnets.iter_mut().filter(|s| s.id == subnet).for_each(|s| s.acl = acl.clone());
    });
}

/// An entry of an ACL.
pub fn entry(number: u16, egress: bool, allow: bool, protocol: Protocol, cidr: &str) -> AclEntry {
    AclEntry { number, egress, allow, protocol, cidr: cidr.parse().unwrap() }
}

/// Removes an interface from a document.
pub fn without(spec: &NodeSpec, eni: u64) -> NodeSpec {
    let mut spec = spec.clone();
    spec.enis.remove(&id::<EniId>(eni));
    members(&mut spec);
    spec
}

/// Brings the members of all groups up to date, as the control plane does.
fn members(spec: &mut NodeSpec) {
    let groups: Vec<Arc<GroupSpec>> = spec.groups.values().cloned().collect();
    for group in groups {
        let having = |vpc: &VpcId| -> Vec<IpNet> {
            let of = spec.enis.values().filter(|eni| eni.groups.contains(&group.id) && eni.vpc_id == *vpc);
            of.flat_map(|eni| {
                let v4 = eni.private_ips.iter().map(|ip| IpAddr::V4(*ip));
                let ips = v4.chain(eni.ipv6.iter().map(|ip| IpAddr::V6(*ip)));
                ips.map(IpNet::from).chain(eni.prefixes.iter().copied())
            })
            .collect()
        };
        let members = having(&group.vpc_id);
        let elsewhere: BTreeMap<_, _> =
            group.elsewhere.keys().map(|vpc| (vpc.clone(), having(vpc))).collect();
        if members != group.members || elsewhere != group.elsewhere {
            let group = GroupSpec { members, elsewhere, ..GroupSpec::clone(&group) };
            spec.groups.insert(group.id.clone(), Arc::new(group));
        }
    }
}

pub fn rule(direction: Direction, protocol: Protocol, peer: &str) -> SecurityGroupRule {
    let peer = match peer.strip_prefix("sg:") {
        Some(number) => {
            Peer::Group { account: AccountId::default_account(), id: id(number.parse().unwrap()) }
        }
        None if peer.starts_with("pl:") => Peer::PrefixList(id(peer[3..].parse().unwrap())),
        None if peer.contains(':') => Peer::Ipv6(peer.parse().unwrap()),
        None => Peer::Ipv4(peer.parse().unwrap()),
    };
    SecurityGroupRule { id: id(1), direction, protocol, peer, description: None, tags: Default::default() }
}

pub fn ingress(protocol: Protocol, peer: &str) -> SecurityGroupRule {
    rule(Direction::Ingress, protocol, peer)
}

pub fn egress_all() -> SecurityGroupRule {
    rule(Direction::Egress, Protocol::All, "0.0.0.0/0")
}

pub fn tcp(port: u16) -> Protocol {
    Protocol::Tcp { from: port, to: port }
}

pub fn vpc_id(number: u64) -> VpcId {
    id(number)
}

/// A listener that answers each connection with a line, and echoes; ends with the test.
pub fn listen(ns: &NetNs, port: u16) {
    let listener = ns.run(|| TcpListener::bind((Ipv4Addr::UNSPECIFIED, port))).unwrap().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let (mut from, mut to) = (stream.try_clone().unwrap(), stream);
                let _ = io::copy(&mut from, &mut to);
            });
        }
    });
}

pub fn connect(ns: &NetNs, to: Ipv4Addr, port: u16, patience: Duration) -> io::Result<TcpStream> {
    ns.run(|| TcpStream::connect_timeout(&SocketAddr::from((to, port)), patience)).unwrap()
}

#[track_caller]
pub fn connects(ns: &NetNs, to: Ipv4Addr, port: u16) -> TcpStream {
    connect(ns, to, port, PATIENCE)
        .unwrap_or_else(|e| panic!("{} can't connect to {to}:{port}: {e}", ns.name()))
}

#[track_caller]
pub fn refused(ns: &NetNs, to: Ipv4Addr, port: u16) {
    assert!(connect(ns, to, port, DROPPED).is_err(), "{} reached {to}:{port}", ns.name());
}

/// Sends one echo request and says whether the answer came.
pub fn pings(ns: &NetNs, to: Ipv4Addr, patience: Duration) -> bool {
    let token = rand::random::<u16>().to_be_bytes();
    let socket =
        ns.run(|| Socket::new(Domain::IPV4, Type::RAW, Some(SocketProtocol::ICMPV4))).unwrap().unwrap();
    let mut packet = [8, 0, 0, 0, token[0], token[1], 0, 1];
    let sum = packet.chunks(2).map(|c| u32::from(u16::from_be_bytes([c[0], c[1]]))).sum::<u32>();
    let sum = !u16::try_from((sum & 0xffff) + (sum >> 16)).unwrap();
    packet[2..4].copy_from_slice(&sum.to_be_bytes());
    if socket.send_to(&packet, &SocketAddrV4::new(to, 0).into()).is_err() {
        return false;
    }
    let end = Instant::now() + patience;
    let mut socket: UdpSocket = socket.into();
    while let Some(left) = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
        socket.set_read_timeout(Some(left)).unwrap();
        let mut buffer = [0; 128];
        match io::Read::read(&mut IcmpReader(&mut socket), &mut buffer) {
            // After the 20 bytes of the IP header: type 0 is an echo reply.
            Ok(len) if len >= 28 && buffer[20] == 0 && buffer[24..26] == token => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    false
}

struct IcmpReader<'a>(&'a mut UdpSocket);

impl io::Read for IcmpReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.recv(buffer)
    }
}

#[track_caller]
pub fn ping(ns: &NetNs, to: Ipv4Addr) {
    assert!(pings(ns, to, PATIENCE), "{} has no answer from {to}", ns.name());
}

#[track_caller]
pub fn no_ping(ns: &NetNs, to: Ipv4Addr) {
    assert!(!pings(ns, to, DROPPED), "{} has an answer from {to}", ns.name());
}

/// A UDP socket in a namespace.
pub fn udp(ns: &NetNs, port: u16) -> UdpSocket {
    let socket = ns.run(|| UdpSocket::bind((Ipv4Addr::UNSPECIFIED, port))).unwrap().unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket
}

/// Whether a datagram comes; who sent it.
pub fn receives(socket: &UdpSocket, patience: Duration) -> Option<IpAddr> {
    socket.set_read_timeout(Some(patience)).unwrap();
    socket.recv_from(&mut [0; 64]).ok().map(|(_, from)| from.ip())
}

#[track_caller]
pub fn receives_from(socket: &UdpSocket, from: Ipv4Addr) {
    assert_eq!(receives(socket, PATIENCE), Some(from.into()));
}

#[track_caller]
pub fn receives_nothing(socket: &UdpSocket) {
    assert_eq!(receives(socket, DROPPED), None);
}

/// Sends a UDP datagram with any source address.
pub fn send_as(ns: &NetNs, source: Ipv4Addr, to: Ipv4Addr, port: u16) {
    let socket = ns.run(|| Socket::new(Domain::IPV4, Type::RAW, Some(SocketProtocol::UDP))).unwrap().unwrap();
    socket.set_header_included_v4(true).unwrap();
    let mut packet = vec![0x45, 0, 0, 29, 0, 0, 0, 0, 64, 17, 0, 0];
    packet.extend(source.octets());
    packet.extend(to.octets());
    packet.extend(4000u16.to_be_bytes());
    packet.extend(port.to_be_bytes());
    packet.extend([0, 9, 0, 0, b'x']);
    socket.send_to(&packet, &SocketAddrV4::new(to, 0).into()).unwrap();
}

pub fn v6(text: &str) -> Ipv6Addr {
    text.parse().unwrap()
}

/// Gives a VPC the range fd43:756d:7500:N00::/56, and each subnet a /64 of it.
pub fn dual(vpc: &mut VpcSpec, number: u64) {
    for acl in &mut vpc.acls {
        let every = [false, true].map(|egress| entry(101, egress, true, Protocol::All, "::/0"));
        acl.entries.extend(every);
    }
    vpc.ipv6_cidrs = vec![format!("fd43:756d:7500:{number}00::/56").parse().unwrap()];
    for (n, subnet) in vpc.subnets.iter_mut().enumerate() {
        subnet.ipv6_cidr = Some(format!("fd43:756d:7500:{number}{n:02x}::/64").parse().unwrap());
    }
}

/// Gives a VPC a table, in place of one with that id: local routes and these.
pub fn routes_of(vpc: &mut VpcSpec, number: u64, routes: &[(&str, RouteTargetSpec)]) {
    let local = vpc.cidrs.iter().map(|net| IpNet::V4(*net));
    let local = local.chain(vpc.ipv6_cidrs.iter().map(|net| IpNet::V6(*net)));
    let mut all: Vec<_> = local.map(|net| (net, RouteTargetSpec::Local)).collect();
    all.extend(routes.iter().map(|(net, target)| (net.parse().unwrap(), target.clone())));
    vpc.route_tables.retain(|table| table.id != id(number));
    vpc.route_tables.push(RouteTableSpec { id: id(number), routes: all });
}

/// How long to wait for what should not come, and for what should.
pub const WAIT: [Duration; 2] = [DROPPED, PATIENCE];

pub fn listen6(ns: &NetNs, port: u16) {
    let listener = ns.run(|| TcpListener::bind((Ipv6Addr::UNSPECIFIED, port))).unwrap().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let (mut from, mut to) = (stream.try_clone().unwrap(), stream);
                let _ = io::copy(&mut from, &mut to);
            });
        }
    });
}

pub fn connect6(ns: &NetNs, to: IpAddr, port: u16) -> io::Result<TcpStream> {
    ns.run(|| TcpStream::connect_timeout(&SocketAddr::from((to, port)), PATIENCE)).unwrap()
}

/// A connection from one namespace to an address of another comes about, or doesn't.
#[track_caller]
pub fn reaches(from: &NetNs, to: IpAddr, of: &NetNs, expected: bool) {
    let listener = of.run(|| TcpListener::bind((Ipv6Addr::UNSPECIFIED, 0))).unwrap().unwrap();
    let to = SocketAddr::from((to, listener.local_addr().unwrap().port()));
    let made = from.run(|| TcpStream::connect_timeout(&to, WAIT[usize::from(expected)])).unwrap();
    assert_eq!(made.is_ok(), expected, "{} to {to}: {made:?}", from.name());
}
