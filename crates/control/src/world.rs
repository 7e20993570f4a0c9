//! What a world has from its first use: the default VPC with its subnets, gateway, tables and group, and the images.

use std::net::{Ipv4Addr, Ipv6Addr};

use cumulet_model::network::{
    AclEntry, Direction, InternetGateway, Peer, Protocol, Route, RouteDestination, RouteTable, RouteTarget,
    SecurityGroup, SecurityGroupRule, Vpc,
};
use cumulet_model::{Record, ResourceId, Tags, Time, World};
use ipnet::{Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};

use crate::db::Txn;
use crate::{Cloud, Error, catalog, images, subnets, vpcs};

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

/// Every IPv6 address.
pub const ANYWHERE_IPV6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::UNSPECIFIED, 0);

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
        associations: Vec::new(),
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

/// `172.31.0.0/16` with a /20 for each zone and a way to the internet, as AWS makes it.
pub(crate) fn make_default_vpc(txn: &mut Txn, world: &World, region: &catalog::Region) -> Vpc {
    let vpc = vpcs::make(txn, world, net(172, 31, 0, 16), None, true, Tags::new());
    let gateway = InternetGateway {
        v: 1,
        world: world.clone(),
        id: new_id(),
        vpc_id: Some(vpc.id.clone()),
        tags: Tags::new(),
    };
    let tables: Vec<RouteTable> = txn.state().referrers::<RouteTable>(&vpc.id).cloned().collect();
    for mut table in tables {
        table.routes.push(Route {
            destination: RouteDestination::Ipv4(ANYWHERE),
            target: RouteTarget::InternetGateway(gateway.id.clone()),
            original: false,
        });
        txn.put(table);
    }
    txn.put(gateway);
    let zones = region.zones.iter().filter(|zone| zone.kind == "availability-zone").take(16);
    for (place, zone) in (0u8..).zip(zones) {
        subnets::make(txn, &vpc, &zone.name, net(172, 31, place * 16, 20), None, true, Tags::new());
    }
    vpc
}
