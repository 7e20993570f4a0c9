//! What a world has from its first use: the default VPC with its subnets, gateway, tables and group, and the images.

use std::net::Ipv4Addr;

use cumulet_model::network::{
    AclEntry, DhcpOptions, Direction, InternetGateway, NetworkAcl, Peer, Protocol, Route, RouteDestination,
    RouteTable, RouteTarget, SecurityGroup, SecurityGroupRule, Subnet, SubnetNames, Vpc,
};
use cumulet_model::{Record, ResourceId, Tags, Time, World};
use ipnet::Ipv4Net;
use serde::{Deserialize, Serialize};

use crate::db::Txn;
use crate::{Cloud, Error, catalog, images};

/// Marks a world that has its defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorldRecord {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Which.
    pub world: World,
    /// Since when.
    pub created: Time,
}

impl Record for WorldRecord {
    const KIND: &'static str = "world";
    fn world(&self) -> &World {
        &self.world
    }
    fn record_id(&self) -> &str {
        "world"
    }
}

/// A fresh id.
pub fn new_id<I: ResourceId>() -> I {
    I::from_random(rand::random())
}

/// A network from constant parts.
fn net(a: u8, b: u8, c: u8, prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, 0), prefix)
}

/// Every IPv4 address.
pub const ANYWHERE: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::UNSPECIFIED, 0);

/// The entry with which a default network ACL lets all IPv4 through.
pub fn allow_all(egress: bool) -> AclEntry {
    AclEntry { number: 100, egress, allow: true, protocol: Protocol::All, cidr: ANYWHERE.into() }
}

/// The group that every VPC has: members reach each other, and everything is reachable from them.
pub fn default_group(world: &World, vpc_id: &cumulet_model::VpcId) -> SecurityGroup {
    let id: cumulet_model::SecurityGroupId = new_id();
    let rule = |direction, peer| SecurityGroupRule {
        id: new_id(),
        direction,
        protocol: Protocol::All,
        peer,
        description: None,
        tags: Tags::new(),
    };
    SecurityGroup {
        v: 1,
        world: world.clone(),
        name: "default".into(),
        description: "default VPC security group".into(),
        vpc_id: vpc_id.clone(),
        rules: vec![
            rule(Direction::Ingress, Peer::Group { account: world.account.clone(), id: id.clone() }),
            rule(Direction::Egress, Peer::Ipv4(ANYWHERE)),
        ],
        tags: Tags::new(),
        id,
    }
}

impl Cloud {
    /// Makes sure that a world has its defaults. Cheap when it has.
    ///
    /// # Errors
    /// The region is unknown, or the store failed.
    pub async fn enter(&self, world: &World) -> Result<(), Error> {
        if self.db.state().get::<WorldRecord>(world, "world").is_some() {
            return Ok(());
        }
        let region = catalog::region(&world.region)
            .ok_or_else(|| Error::InvalidParameterValue(format!("Invalid region: {}", world.region)))?;
        let now = self.now();
        let bundles = self.bundles();
        self.db
            .transact(|txn| {
                if txn.get::<WorldRecord>(world, "world").is_some() {
                    return Ok(());
                }
                txn.put(WorldRecord { v: 1, world: world.clone(), created: now });
                make_default_vpc(txn, world, region);
                images::register_bundles(txn, &world.region, &bundles, now);
                Ok(())
            })
            .await
    }
}

/// `172.31.0.0/16` with a /20 for each zone, as AWS makes it.
pub(crate) fn make_default_vpc(txn: &mut Txn, world: &World, region: &catalog::Region) {
    let dhcp = DhcpOptions {
        v: 1,
        world: world.clone(),
        id: new_id(),
        options: vec![
            (
                "domain-name".into(),
                vec![match region.name.as_str() {
                    "us-east-1" => "ec2.internal".into(),
                    name => format!("{name}.compute.internal"),
                }],
            ),
            ("domain-name-servers".into(), vec!["AmazonProvidedDNS".into()]),
        ],
        tags: Tags::new(),
    };
    let vpc = Vpc {
        v: 1,
        world: world.clone(),
        id: new_id(),
        cidrs: vec![(new_id(), net(172, 31, 0, 16))],
        ipv6_cidrs: Vec::new(),
        address_usage_metrics: false,
        is_default: true,
        dhcp_options_id: dhcp.id.clone(),
        dns_support: true,
        dns_hostnames: true,
        tags: Tags::new(),
    };
    let gateway = InternetGateway {
        v: 1,
        world: world.clone(),
        id: new_id(),
        vpc_id: Some(vpc.id.clone()),
        tags: Tags::new(),
    };
    let zones = region.zones.iter().filter(|zone| zone.kind == "availability-zone").take(16);
    let subnets: Vec<Subnet> = (0u8..)
        .zip(zones)
        .map(|(place, zone)| Subnet {
            v: 1,
            world: world.clone(),
            id: new_id(),
            vpc_id: vpc.id.clone(),
            zone: zone.name.clone(),
            cidr: net(172, 31, place * 16, 20),
            ipv6_cidrs: Vec::new(),
            assign_ipv6_on_creation: false,
            names: SubnetNames::default(),
            is_default: true,
            map_public_ip_on_launch: true,
            reservations: Vec::new(),
            tags: Tags::new(),
        })
        .collect();
    txn.put(RouteTable {
        v: 1,
        world: world.clone(),
        id: new_id(),
        vpc_id: vpc.id.clone(),
        routes: vec![
            Route {
                destination: RouteDestination::Ipv4(vpc.cidrs[0].1),
                target: RouteTarget::Local,
                original: true,
            },
            Route {
                destination: RouteDestination::Ipv4(ANYWHERE),
                target: RouteTarget::InternetGateway(gateway.id.clone()),
                original: false,
            },
        ],
        propagating: Vec::new(),
        gateways: Vec::new(),
        main: Some(new_id()),
        subnets: Vec::new(),
        tags: Tags::new(),
    });
    txn.put(NetworkAcl {
        v: 1,
        world: world.clone(),
        id: new_id(),
        vpc_id: vpc.id.clone(),
        is_default: true,
        entries: [true, false].map(allow_all).into(),
        subnets: subnets.iter().map(|subnet| (new_id(), subnet.id.clone())).collect(),
        tags: Tags::new(),
    });
    txn.put(default_group(world, &vpc.id));
    for subnet in subnets {
        txn.put(subnet);
    }
    txn.put(gateway);
    txn.put(vpc);
    txn.put(dhcp);
}
