//! A host of its own with one VPC, by the node's own code: two guests that talk, and a crowd that doesn't.

use std::net::Ipv4Addr;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Instant;

use cumulet_linux::{NetNs, netlink::Handle, netns};
use cumulet_model::network::{AclEntry, Direction, Peer, Protocol, SecurityGroupRule};
use cumulet_model::{
    AccountId, EniId, NetworkAclId, ResourceId, RouteTableId, SecurityGroupId, SubnetId, VpcId,
    World as ModelWorld,
};
use cumulet_node::config::NodeConfig;
use cumulet_node::network::Network;
use cumulet_node_api::{
    AclSpec, DhcpSpec, EniHolder, EniSpec, GroupSpec, NodeSpec, RouteTableSpec, RouteTargetSpec, SubnetSpec,
    VpcSpec,
};
use ipnet::{IpNet, Ipv4Net};

use super::traffic::Path;
use super::{ms, problem};
use crate::serve::Problem;

/// Guests that talk to each other, and those that are added.
const CLIENT: u64 = 1;
const SERVER: u64 = 2;
/// The crowd's numbers begin here, those of interfaces that are added later above it.
const CROWD: u64 = 100;
const LATER: u64 = 10_000;

/// A host, gone when dropped.
pub struct World {
    outer: NetNs,
    config: NodeConfig,
    network: Option<Network>,
    spec: NodeSpec,
    guests: Vec<NetNs>,
    taps: Vec<OwnedFd>,
    added: u64,
}

impl World {
    /// A VPC with so many groups of so many rules, two guests in the first group, and a crowd of taps in the others.
    pub fn new(groups: u64, rules: u64, crowd: u64) -> Result<World, Problem> {
        let tag = format!("{:08x}", rand::random::<u32>());
        let outer = netns::create(&format!("cumulet-bench-{tag}")).map_err(problem)?;
        let config = NodeConfig {
            data_dir: "/nonexistent".into(),
            tag,
            public_cidr: Ipv4Net::new_assert(Ipv4Addr::new(198, 18, 7, 0), 24),
            public_ipv6_cidr: cumulet_node::config::DEFAULT_PUBLIC_IPV6_CIDR,
            public_interface: None,
            upstream_dns: Vec::new(),
            api_address: None,
            exe: "/nonexistent".into(),
            memory_mib: None,
            overcommit: 1.0,
            cpu_overcommit: None,
            credit_clock_rate: 1.0,
        };
        let mut world = World {
            outer,
            config,
            network: None,
            spec: NodeSpec::default(),
            guests: Vec::new(),
            taps: Vec::new(),
            added: 0,
        };
        world.spec.vpcs.insert(vpc().id, Arc::new(vpc()));
        for number in 0..groups {
            let group = group(number, rules);
            world.spec.groups.insert(group.id.clone(), Arc::new(group));
        }
        for number in [CLIENT, SERVER] {
            world.spec.enis.insert(id(number), Arc::new(eni(number, 0)));
        }
        for number in CROWD..CROWD + crowd {
            world.spec.enis.insert(id(number), Arc::new(eni(number, number % groups)));
        }
        world.open()?;
        for number in [CLIENT, SERVER] {
            world.plug(number)?;
        }
        for number in CROWD..CROWD + crowd {
            let tap = world.network()?.plug_tap(&world.spec, &world.spec.enis[&id::<EniId>(number)]);
            world.taps.push(tap.map_err(problem)?);
        }
        world.apply()?;
        Ok(world)
    }

    /// The way between the guests.
    pub fn path(&self) -> Result<Path, Problem> {
        let [from, to, ..] = self.guests.as_slice() else {
            return Err(Problem("two guests were plugged".into()));
        };
        Path::open(from, to, address(SERVER))
    }

    /// Adds a rule to a group; milliseconds until packets obey it.
    pub fn add_rule(&mut self) -> Result<f64, Problem> {
        self.added += 1;
        let id = id::<SecurityGroupId>(self.added % self.spec.groups.len() as u64 + 1);
        let mut group =
            self.spec.groups.get(&id).map(|group| GroupSpec::clone(group)).unwrap_or_else(|| group(0, 0));
        group.rules.push(rule(self.added, 30_000));
        self.spec.groups.insert(group.id.clone(), Arc::new(group));
        self.apply()
    }

    /// Adds an interface and plugs it into a new namespace; milliseconds for the document and the plug.
    pub fn add_interface(&mut self) -> Result<f64, Problem> {
        self.added += 1;
        let number = LATER + self.added;
        let eni = eni(number, self.added % self.spec.groups.len() as u64);
        let mut members = self.spec.groups.get(&eni.groups[0]).map(|group| GroupSpec::clone(group));
        if let Some(group) = &mut members {
            group.members.extend(eni.private_ips.iter().map(|ip| IpNet::new_assert((*ip).into(), 32)));
            self.spec.groups.insert(group.id.clone(), Arc::new(group.clone()));
        }
        self.spec.enis.insert(eni.id.clone(), Arc::new(eni));
        let applied = self.apply()?;
        let start = Instant::now();
        self.plug(number)?;
        Ok(applied + ms(start))
    }

    /// Starts anew beside what is there; seconds until all of it is as the document says.
    pub fn restart(&mut self) -> Result<f64, Problem> {
        self.network = None;
        let start = Instant::now();
        self.open()?;
        Ok(start.elapsed().as_secs_f64())
    }

    fn open(&mut self) -> Result<(), Problem> {
        let network = self.outer.run(|| Network::new(&self.config)).map_err(problem)?.map_err(problem)?;
        Handle::in_ns(&self.outer).and_then(|handle| handle.set_up("lo")).map_err(problem)?;
        self.network = Some(network);
        self.apply().map(drop)
    }

    fn network(&self) -> Result<&Network, Problem> {
        self.network.as_ref().ok_or_else(|| Problem("the network is not open".into()))
    }

    fn apply(&self) -> Result<f64, Problem> {
        let start = Instant::now();
        match self.network()?.apply(&self.spec).into_iter().next() {
            None => Ok(ms(start)),
            Some((what, error)) => Err(Problem(format!("{what}: {error}"))),
        }
    }

    fn plug(&mut self, number: u64) -> Result<(), Problem> {
        let name = format!("cumulet-bench-{}-{number}", self.config.tag);
        let guest = netns::create(&name).map_err(problem)?;
        self.guests.push(guest.clone());
        let eni = self.spec.enis[&id::<EniId>(number)].clone();
        self.network()?.plug_container(&self.spec, &eni, &guest).map_err(problem)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.network = None;
        self.taps.clear();
        for guest in &self.guests {
            let _ = netns::delete(guest.name());
        }
        if let Ok(lines) = self.outer.run(|| Network::cleanup(&self.config)) {
            for line in lines.iter().filter(|line| line.starts_with("could not")) {
                eprintln!("cumulet bench: {line}");
            }
        }
        let _ = netns::delete(self.outer.name());
    }
}

fn id<I: ResourceId>(number: u64) -> I {
    I::from_random(u128::from(number) << 60)
}

fn address(number: u64) -> Ipv4Addr {
    // Behind the addresses that a subnet keeps for itself.
    let offset = u32::try_from(if number >= LATER { number - LATER + 8192 } else { number }).unwrap_or(0);
    Ipv4Addr::from(u32::from(Ipv4Addr::new(10, 0, 0, 8)) + offset)
}

fn everywhere() -> IpNet {
    IpNet::V4(Ipv4Net::default())
}

fn vpc() -> VpcSpec {
    let cidr = Ipv4Net::new_assert(Ipv4Addr::new(10, 0, 0, 0), 16);
    let acl: NetworkAclId = id(1);
    let table: RouteTableId = id(1);
    let all =
        |egress| AclEntry { number: 100, egress, allow: true, protocol: Protocol::All, cidr: everywhere() };
    VpcSpec {
        id: id(1),
        world: ModelWorld { account: AccountId::default_account(), region: "eu-central-1".into() },
        cidrs: vec![cidr],
        ipv6_cidrs: Vec::new(),
        dns_support: true,
        dhcp: DhcpSpec::default(),
        subnets: vec![SubnetSpec {
            id: id(1),
            cidr,
            ipv6_cidr: None,
            gateway: Ipv4Addr::new(10, 0, 0, 1),
            route_table: table.clone(),
            acl: acl.clone(),
            dns64: false,
        }],
        route_tables: vec![RouteTableSpec {
            id: table,
            routes: vec![
                (everywhere(), RouteTargetSpec::InternetGateway),
                (IpNet::V4(cidr), RouteTargetSpec::Local),
            ],
        }],
        acls: vec![AclSpec { id: acl, entries: vec![all(false), all(true)] }],
        internet_gateway: true,
        internet_gateway_table: None,
        vpn_gateway: None,
        vpn_gateway_table: None,
    }
}

fn rule(number: u64, port: u16) -> SecurityGroupRule {
    let network =
        Ipv4Addr::from(u32::from(Ipv4Addr::new(172, 16, 0, 0)) + (u32::try_from(number).unwrap_or(0) << 8));
    SecurityGroupRule {
        id: id(number),
        direction: Direction::Ingress,
        protocol: Protocol::Tcp { from: port, to: port },
        peer: Peer::Ipv4(Ipv4Net::new_assert(network, 24)),
        description: None,
        tags: Default::default(),
    }
}

/// A group whose last rules let its members talk.
fn group(number: u64, rules: u64) -> GroupSpec {
    let group: SecurityGroupId = id(number + 1);
    let members = |direction| SecurityGroupRule {
        direction,
        protocol: Protocol::All,
        peer: Peer::Group { account: AccountId::default_account(), id: group.clone() },
        ..rule(1, 1)
    };
    let others = (2..rules).map(|n| rule(n, u16::try_from(1000 + n).unwrap_or(1)));
    let talk = [members(Direction::Ingress), members(Direction::Egress)];
    let talkers = [CLIENT, SERVER].map(|n| IpNet::new_assert(address(n).into(), 32));
    GroupSpec {
        id: group.clone(),
        vpc_id: id(1),
        rules: others.chain(talk).collect(),
        elsewhere: std::collections::BTreeMap::new(),
        members: if number == 0 { talkers.to_vec() } else { Vec::new() },
    }
}

fn eni(number: u64, group: u64) -> EniSpec {
    let ip = address(number);
    let [_, b, c, d] = ip.octets();
    EniSpec {
        id: id(number),
        vpc_id: id::<VpcId>(1),
        subnet_id: id::<SubnetId>(1),
        mac: [0x02, 0, 0, b, c, d],
        private_ips: vec![ip],
        ipv6: Vec::new(),
        prefixes: Vec::new(),
        public_ips: Vec::new(),
        groups: vec![id(group + 1)],
        source_dest_check: true,
        holder: EniHolder::Instance { id: id(number), device_index: 0 },
        bandwidth: None,
        private_dns_name: "bench.invalid".into(),
        public_dns_name: None,
    }
}
