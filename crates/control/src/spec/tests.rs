use std::sync::Arc;
use std::time::Instant;

use cumulet_model::image::Image;
use cumulet_model::network::{
    Address, CustomerGateway, DhcpOptions, EgressOnlyInternetGateway, InternetGateway, NetworkAcl,
    PrefixList, RouteTable, Subnet,
};
use cumulet_model::storage::Snapshot;
use cumulet_model::{AccountId, EniId};
use cumulet_node_api::{EniHolder, RouteTargetSpec};
use cumulet_store::MemoryStore;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::db::{Db, HasTable, Txn};
use crate::images::store::StoreTask;

fn world(n: usize) -> World {
    let [account, region] =
        [["111111111111", "us-east-1"], ["222222222222", "us-east-1"], ["111111111111", "eu-west-1"]][n % 3];
    World { account: AccountId::parse(account).unwrap(), region: region.into() }
}

/// The `n`-th id of a kind; each world has its own ids.
fn id(prefix: &str, w: usize, n: usize) -> String {
    format!("{prefix}-{w}{n:07x}")
}

/// Numbers that decide what a record is like.
struct Dice<'a>(std::slice::Iter<'a, u8>);

impl Dice<'_> {
    fn roll(&mut self, sides: usize) -> usize {
        usize::from(*self.0.next().unwrap_or(&0)) % sides
    }
    fn flip(&mut self) -> bool {
        self.roll(2) == 1
    }
    fn one<'b>(&mut self, of: &[&'b str]) -> &'b str {
        of[self.roll(of.len())]
    }
    /// Some ids of a kind.
    fn some(&mut self, prefix: &str, w: usize, of: usize) -> Vec<String> {
        (0..of).filter(|_| self.flip()).map(|n| id(prefix, w, n)).collect()
    }
}

fn put<R: Record>(txn: &mut Txn, record: Value)
where
    State: HasTable<R>,
{
    txn.put(serde_json::from_value::<R>(record).unwrap());
}

fn route(dice: &mut Dice<'_>, w: usize) -> Value {
    let target = match dice.roll(8) {
        0 => json!("local"),
        1 => json!({"internet-gateway": id("igw", w, dice.roll(2))}),
        2 => json!({"egress-only-internet-gateway": id("eigw", w, 0)}),
        3 => json!({"nat-gateway": id("nat", w, dice.roll(2))}),
        4 => json!({"interface": id("eni", w, dice.roll(5))}),
        5 => json!({"peering": id("pcx", dice.roll(3), dice.roll(2))}),
        6 => json!({"vpn-gateway": id("vgw", w, dice.roll(2))}),
        _ => json!({"endpoint": id("vpce", w, dice.roll(2))}),
    };
    let destination = match dice.roll(3) {
        0 => json!({"prefix-list": id("pl", w, dice.roll(2))}),
        n => json!({"ipv4": format!("10.{n}.0.0/16")}),
    };
    json!({"destination": destination, "target": target})
}

fn rule(dice: &mut Dice<'_>, w: usize, n: usize) -> Value {
    let peer = match dice.roll(3) {
        0 => json!({"ipv4": "10.0.0.0/8"}),
        1 => json!({"prefix-list": id("pl", w, dice.roll(2))}),
        _ => {
            let other = dice.roll(3);
            json!({"group": {"account": world(other).account, "id": id("sg", other, dice.roll(3))}})
        }
    };
    json!({"id": id("sgr", w, n), "direction": "ingress", "protocol": "all", "peer": peer,
           "description": null, "tags": {}})
}

/// One of the two worlds of a region, mostly the given one.
fn beside(dice: &mut Dice<'_>, w: usize) -> usize {
    if w < 2 && dice.roll(3) == 0 { 1 - w } else { w }
}

fn instance(dice: &mut Dice<'_>, w: usize, n: usize) -> Value {
    let mut enis = dice.some("eni", w, 5);
    let other = beside(dice, w);
    enis.extend(dice.some("eni", other, if other == w { 0 } else { 5 }));
    json!({"world": world(w), "id": id("i", w, n), "reservation_id": id("r", w, 0), "launch_index": 0,
        "image_id": id("ami", w, dice.roll(2)), "instance_type": dice.one(&["t3.micro", "m5.large"]),
        "zone": "z", "vpc_id": id("vpc", w, 0), "subnet_id": id("subnet", w, 0),
        "interfaces": enis, "block_devices": dice.some("vol", w, 2).into_iter().map(|volume| json!({"device_name": "/dev/sdf",
            "volume_id": volume, "attach_time": "2026-01-01T00:00:00Z", "delete_on_termination": false}))
            .collect::<Vec<_>>(), "root_device_name": "/dev/xvda",
        "launch_time": "2026-01-01T00:00:00Z", "isolation": "container", "isolation_reason": "",
        "user_data": "", "shutdown_behavior": "stop", "generation": 1, "reboots": 0, "force": false,
        "pause": dice.flip().then(|| json!({"snapshots": [id("snap", w, 0)]})),
        "intent": dice.one(&["run", "stop", "terminate"]), "transition_reason": "",
        "intent_time": "2026-01-01T00:00:00Z", "tags": {}})
}

fn eni(dice: &mut Dice<'_>, w: usize, n: usize) -> Value {
    let managed = match dice.roll(4) {
        0 => json!({"nat-gateway": id("nat", w, dice.roll(2))}),
        1 => json!({"endpoint": id("vpce", w, dice.roll(2))}),
        _ => Value::Null,
    };
    let attachment = dice.flip().then(|| {
        let of = beside(dice, w);
        json!({"id": id("eni-attach", w, n), "instance_id": id("i", of, dice.roll(3)), "device_index": n,
            "account": (of != w).then(|| world(of).account),
            "attach_time": "2026-01-01T00:00:00Z", "delete_on_termination": true})
    });
    json!({"world": world(w), "id": id("eni", w, n), "vpc_id": id("vpc", w, dice.roll(2)),
        "subnet_id": id("subnet", w, dice.roll(2)), "zone": "z", "mac": [2, 0, 0, 0, 0, n],
        "private_ips": [format!("10.0.0.{}", 4 + n), format!("10.0.0.{}", 100 + dice.roll(9))],
        "ipv6": [format!("fd00::{n}")], "groups": dice.some("sg", w, 3), "source_dest_check": true,
        "attachment": attachment, "managed_by": managed, "create_time": "2026-01-01T00:00:00Z",
        "public_ip": dice.flip().then(|| format!("198.18.{w}.{n}"))})
}

fn peering(dice: &mut Dice<'_>, w: usize, n: usize) -> Value {
    let side = |w: usize, n: usize| json!({"world": world(w), "vpc_id": id("vpc", w, n)});
    json!({"world": world(w), "id": id("pcx", w, n), "requester": side(w, dice.roll(2)),
        "accepter": side(dice.roll(3), dice.roll(2)), "status": dice.one(&["active", "deleted"]),
        "status_message": "", "create_time": "2026-01-01T00:00:00Z", "status_time": "2026-01-01T00:00:00Z"})
}

fn group(dice: &mut Dice<'_>, w: usize, n: usize) -> Value {
    let rules: Vec<Value> = (0..dice.roll(4)).map(|n| rule(dice, w, n)).collect();
    let vpc = dice.roll(2);
    let others: Vec<String> = dice.flip().then(|| id("vpc", w, 1 - vpc)).into_iter().collect();
    json!({"world": world(w), "id": id("sg", w, n), "name": dice.one(&["a", "b"]), "description": "",
        "vpc_id": id("vpc", w, vpc), "rules": rules, "associations": others})
}

fn endpoint(dice: &mut Dice<'_>, w: usize, n: usize) -> Value {
    let kind = if dice.flip() {
        json!({"gateway": {"route_tables": dice.some("rtb", w, 3)}})
    } else {
        json!({"interface": {"subnets": [[id("subnet", w, 0), id("eni", w, dice.roll(5))]],
            "groups": dice.some("sg", w, 3), "private_dns": dice.flip()}})
    };
    json!({"world": world(w), "id": id("vpce", w, n), "vpc_id": id("vpc", w, dice.roll(2)), "kind": kind,
        "service_name": "com.amazonaws.us-east-1.ec2", "policy": "", "create_time": "2026-01-01T00:00:00Z"})
}

fn table(dice: &mut Dice<'_>, w: usize, n: usize) -> Value {
    let routes: Vec<Value> = (0..dice.roll(4)).map(|_| route(dice, w)).collect();
    let subnets: Vec<Value> =
        dice.some("subnet", w, 2).iter().map(|subnet| json!([id("rtbassoc", w, 0), subnet])).collect();
    json!({"world": world(w), "id": id("rtb", w, n), "vpc_id": id("vpc", w, dice.roll(2)), "routes": routes,
        "propagating": dice.some("vgw", w, 2), "subnets": subnets,
        "main": dice.flip().then(|| id("rtbassoc", w, 1))})
}

/// Puts a record that the dice decide on.
fn put_some(txn: &mut Txn, kind: usize, w: usize, dice: &mut Dice<'_>) {
    let at = world(w);
    let (two, three, five) = (dice.roll(2), dice.roll(3), dice.roll(5));
    let vpc = id("vpc", w, dice.roll(2));
    match kind {
        0 => put::<Instance>(txn, instance(dice, w, three)),
        1 => put::<Eni>(txn, eni(dice, w, five)),
        2 => put::<SecurityGroup>(txn, group(dice, w, three)),
        3 => put::<RouteTable>(txn, table(dice, w, three)),
        4 => put::<VpcPeeringConnection>(txn, peering(dice, w, two)),
        5 => put::<VpcEndpoint>(txn, endpoint(dice, w, two)),
        6 => put::<Vpc>(
            txn,
            json!({"world": at, "id": id("vpc", w, two), "is_default": false, "dns_support": dice.flip(),
                "cidrs": [[id("vpc-cidr-assoc", w, two), "10.0.0.0/16"]], "dns_hostnames": dice.flip(),
                "dhcp_options_id": id("dopt", w, 0)}),
        ),
        7 => put::<Subnet>(
            txn,
            json!({"world": at, "id": id("subnet", w, two), "vpc_id": vpc, "zone": "z",
                "cidr": format!("10.0.{}.0/24", dice.roll(3)), "is_default": false,
                "map_public_ip_on_launch": false}),
        ),
        8 => put::<Observed>(
            txn,
            json!({"world": at, "id": id("i", w, three), "generation": 1, "since": "2026-01-01T00:00:00Z",
                "phase": {"phase": dice.one(&["running", "gone", "preparing"])}}),
        ),
        9 => put::<NatGateway>(
            txn,
            json!({"world": at, "id": id("nat", w, two), "vpc_id": vpc, "subnet_id": id("subnet", w, 0),
                "private": false, "eni_id": id("eni", w, five), "addresses": [],
                "create_time": "2026-01-01T00:00:00Z",
                "delete_time": dice.flip().then_some("2026-01-01T00:00:00Z")}),
        ),
        10 => put::<VpnGateway>(
            txn,
            json!({"world": at, "id": id("vgw", w, two), "vpc_id": dice.flip().then_some(vpc), "asn": 1}),
        ),
        11 => put::<VpnConnection>(
            txn,
            json!({"world": at, "id": id("vpn", w, two), "customer_gateway_id": id("cgw", w, 0),
                "vpn_gateway_id": id("vgw", w, dice.roll(2)), "tunnels": [],
                "routes": [format!("192.168.{five}.0/24")], "remote_cidr": "0.0.0.0/0",
                "local_cidr": "0.0.0.0/0"}),
        ),
        12 => put::<CustomerGateway>(
            txn,
            json!({"world": at, "id": id("cgw", w, 0), "ip": format!("192.0.2.{five}"), "bgp_asn": 1}),
        ),
        13 => put::<PrefixList>(
            txn,
            json!({"world": at, "id": id("pl", w, two), "name": "l", "ipv6": false, "max_entries": 5,
                "versions": [[{"cidr": format!("10.{five}.0.0/16")}]]}),
        ),
        14 => {
            let resource = match three {
                0 => json!({"vpc": vpc}),
                1 => json!({"subnet": id("subnet", w, two)}),
                _ => json!({"interface": id("eni", w, five)}),
            };
            put::<FlowLog>(
                txn,
                json!({"world": at, "id": id("fl", w, two), "resource": resource, "traffic": "all",
                    "destination_type": "s3", "format": "", "interval": 60,
                    "create_time": "2026-01-01T00:00:00Z"}),
            );
        }
        15 => {
            // No two addresses stand for one private address: the second is for the other account's.
            let of = if two == 1 && w < 2 { 1 - w } else { w };
            put::<Address>(
                txn,
                json!({"world": at, "id": id("eipalloc", w, two),
                    "public_ip": format!("198.18.{w}.{}", 100 + two),
                    "association": dice.flip().then(|| json!({"id": id("eipassoc", w, 0),
                        "eni_id": id("eni", of, five), "account": (of != w).then(|| world(of).account),
                        "private_ip": format!("10.0.0.{}", [4, 100][two] + five)}))}),
            );
        }
        16 => put::<InternetGateway>(
            txn,
            json!({"world": at, "id": id("igw", w, two), "vpc_id": dice.flip().then_some(vpc)}),
        ),
        17 => {
            put::<EgressOnlyInternetGateway>(txn, json!({"world": at, "id": id("eigw", w, 0), "vpc_id": vpc}))
        }
        18 => put::<NetworkAcl>(
            txn,
            json!({"world": at, "id": id("acl", w, two), "vpc_id": vpc, "is_default": dice.flip(), "entries": [],
                "subnets": []}),
        ),
        19 => put::<DhcpOptions>(
            txn,
            json!({"world": at, "id": id("dopt", w, 0), "options": [["domain-name", [format!("d{five}")]]]}),
        ),
        20 => put::<Image>(
            txn,
            json!({"world": at, "id": id("ami", w, two), "name": "", "description": "", "public": false,
                "architecture": dice.one(&["x86_64", "arm64"]), "creation_time": "2026-01-01T00:00:00Z",
                "platform_details": "", "root_device_name": "", "root_snapshot_id": id("snap", w, 0),
                "direct_boot": dice.flip().then(|| json!({"bundle": "a", "cmdline": "c"})), "root_size_gib": 1}),
        ),
        23 => put::<StoreTask>(
            txn,
            json!({"world": at, "id": id("store", w, two), "start_time": "2026-01-01T00:00:00Z",
                "name": {"bucket": "bucket", "key": "key"}, "state": if dice.flip() { json!({"state": "in-progress", "percent": 0}) } else { json!({"state": "completed"}) },
                "image": {"world": at, "id": id("ami", w, two), "name": "", "description": "", "public": false,
                    "architecture": "x86_64", "creation_time": "2026-01-01T00:00:00Z", "platform_details": "",
                    "root_device_name": "", "root_snapshot_id": id("snap", w, dice.roll(2)), "root_size_gib": 1}}),
        ),
        21 => put::<Volume>(
            txn,
            json!({"v": dice.roll(4), "world": at, "id": id("vol", w, two), "zone": "z",
                "boot": dice.flip().then(|| json!({"bundle": "b", "cmdline": "c"})), "size_gib": 1 + three, "volume_type": "gp3",
                "snapshot_id": dice.flip().then(|| id("snap", w, dice.roll(2))), "create_time": "2026-01-01T00:00:00Z",
                "phase": {"phase": dice.one(&["creating", "made"])}, "iops": 3000,
                "attachments": dice.flip().then(|| json!({"instance_id": id("i", w, three), "device_name": "/dev/sdf",
                    "attach_time": "2026-01-01T00:00:00Z", "delete_on_termination": false, "force": dice.flip(),
                    "status": dice.one(&["attached", "detaching"])})).into_iter().collect::<Vec<_>>(),
                "deleted": dice.flip()}),
        ),
        _ => put::<Snapshot>(
            txn,
            json!({"world": at, "id": id("snap", w, two), "volume_size_gib": 1, "description": "",
            "start_time": "2026-01-01T00:00:00Z", "deleted": dice.flip(),
            "waits_for": (dice.roll(4) == 0).then(|| id("i", w, 0)),
            "phase": {"phase": dice.one(&["pending", "completed"])},
            "content": match three {
                0 => json!(format!("bundled:{five}")),
                1 => json!({"kind": "volume", "of": id("vol", w, dice.roll(2))}),
                _ => json!({"kind": "copy", "of": {"world": at, "id": id("snap", w, dice.roll(2))}}),
            }}),
        ),
    }
}

fn delete_some(txn: &mut Txn, kind: usize, w: usize, dice: &mut Dice<'_>) {
    let at = world(w);
    let n = dice.roll(5);
    match kind {
        0 => txn.delete::<Instance>(&at, id("i", w, n % 3)),
        1 => txn.delete::<Eni>(&at, id("eni", w, n)),
        2 => txn.delete::<SecurityGroup>(&at, id("sg", w, n % 3)),
        3 => txn.delete::<RouteTable>(&at, id("rtb", w, n % 3)),
        4 => txn.delete::<VpcPeeringConnection>(&at, id("pcx", w, n % 2)),
        5 => txn.delete::<VpcEndpoint>(&at, id("vpce", w, n % 2)),
        6 => txn.delete::<Vpc>(&at, id("vpc", w, n % 2)),
        7 => txn.delete::<Subnet>(&at, id("subnet", w, n % 2)),
        8 => txn.delete::<Observed>(&at, id("i", w, n % 3)),
        9 => txn.delete::<NatGateway>(&at, id("nat", w, n % 2)),
        10 => txn.delete::<VpnGateway>(&at, id("vgw", w, n % 2)),
        11 => txn.delete::<VpnConnection>(&at, id("vpn", w, n % 2)),
        12 => txn.delete::<CustomerGateway>(&at, id("cgw", w, 0)),
        13 => txn.delete::<PrefixList>(&at, id("pl", w, n % 2)),
        14 => txn.delete::<FlowLog>(&at, id("fl", w, n % 2)),
        15 => txn.delete::<Address>(&at, id("eipalloc", w, n % 2)),
        16 => txn.delete::<InternetGateway>(&at, id("igw", w, n % 2)),
        17 => txn.delete::<EgressOnlyInternetGateway>(&at, id("eigw", w, 0)),
        18 => txn.delete::<NetworkAcl>(&at, id("acl", w, n % 2)),
        19 => txn.delete::<DhcpOptions>(&at, id("dopt", w, 0)),
        20 => txn.delete::<Image>(&at, id("ami", w, n % 2)),
        21 => txn.delete::<Volume>(&at, id("vol", w, n % 2)),
        23 => txn.delete::<StoreTask>(&at, id("store", w, n % 2)),
        _ => txn.delete::<Snapshot>(&at, id("snap", w, n % 2)),
    }
}

const KINDS: usize = 24;

fn same(incremental: &NodeSpec, fresh: &NodeSpec) {
    assert_eq!(incremental.instances, fresh.instances);
    assert_eq!(incremental.volumes, fresh.volumes);
    assert_eq!(incremental.snapshots, fresh.snapshots);
    assert_eq!(incremental.enis, fresh.enis);
    assert_eq!(incremental.vpcs, fresh.vpcs);
    assert_eq!(incremental.groups, fresh.groups);
    assert_eq!(incremental.prefix_lists, fresh.prefix_lists);
    assert_eq!(incremental.peerings, fresh.peerings);
    assert_eq!(incremental.nat_gateways, fresh.nat_gateways);
    assert_eq!(incremental.endpoints, fresh.endpoints);
    assert_eq!(incremental.vpn_connections, fresh.vpn_connections);
    assert_eq!(incremental.flow_logs, fresh.flow_logs);
    assert_eq!(incremental.volumes, fresh.volumes);
    assert_eq!(incremental.stores, fresh.stores);
    assert_eq!(incremental.templates, fresh.templates);
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

/// How often each part of the document was there, so that a test that covers nothing is seen.
async fn change_at_random(changes: &[Vec<u8>]) -> [usize; 12] {
    let store = Arc::new(MemoryStore::new());
    let db = Db::open(store.clone()).await.unwrap();
    let mut commits = db.changes();
    let mut compiler = Compiler::new(db.state());
    let mut seen = [0; 12];
    for change in changes {
        db.transact(|txn| {
            let mut dice = Dice(change.iter());
            for _ in 0..=dice.roll(3) {
                // Two worlds of three have most of what happens, so that things meet.
                let (kind, w) = (dice.roll(KINDS), [0, 0, 0, 1, 1, 2][dice.roll(6)]);
                if dice.roll(4) == 0 {
                    delete_some(txn, kind, w, &mut dice);
                } else {
                    put_some(txn, kind, w, &mut dice);
                }
            }
            Ok(())
        })
        .await
        .unwrap();
        while let Ok(commit) = commits.try_recv() {
            compiler.recompile(&commit);
        }
        let fresh = Compiler::new(db.state());
        same(compiler.document(), fresh.document());
        let spec = fresh.document();
        let there = [
            spec.instances.len(),
            spec.enis.len(),
            spec.vpcs.len(),
            spec.groups.len(),
            spec.prefix_lists.len(),
            spec.peerings.len(),
            spec.nat_gateways.len(),
            spec.endpoints.len(),
            spec.vpn_connections.len(),
            spec.flow_logs.len(),
            spec.volumes.len(),
            spec.stores.len(),
        ];
        seen.iter_mut().zip(there).for_each(|(seen, there)| *seen += there);
    }
    // What is loaded from the store has the same indexes as what grew in memory.
    let loaded = Db::open(store).await.unwrap();
    same(compiler.document(), Compiler::new(loaded.state()).document());
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn commit_by_commit_gives_what_the_whole_gives(
        changes in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 40..80), 1..120)
    ) {
        run(change_at_random(&changes));
    }
}

#[test]
fn random_changes_reach_every_part() {
    use rand::{Rng as _, SeedableRng as _};
    let mut random = rand::rngs::StdRng::seed_from_u64(7);
    let changes: Vec<Vec<u8>> = (0..1500)
        .map(|_| {
            let mut bytes = vec![0; 60];
            random.fill_bytes(&mut bytes);
            bytes
        })
        .collect();
    let seen = run(change_at_random(&changes));
    assert!(seen.iter().all(|count| *count > 10), "{seen:?}");
}

/// A VPC with a running instance in it, in a world.
fn network(txn: &mut Txn, w: usize, peer_rule: Option<(usize, &str)>) {
    let at = world(w);
    let id = |prefix: &str| id(prefix, w, 0);
    put::<Vpc>(
        txn,
        json!({"world": at, "id": id("vpc"), "is_default": false, "dns_support": true, "dns_hostnames": true,
            "cidrs": [[id("vpc-cidr-assoc"), format!("10.{w}.0.0/16")]], "dhcp_options_id": id("dopt")}),
    );
    let rules: Vec<Value> = peer_rule
        .map(|(other, group)| {
            json!({"id": id("sgr"), "direction": "ingress", "protocol": "all", "tags": {}, "description": null,
                "peer": {"group": {"account": world(other).account, "id": group}}})
        })
        .into_iter()
        .collect();
    put::<SecurityGroup>(
        txn,
        json!({"world": at, "id": id("sg"), "name": "g", "description": "", "vpc_id": id("vpc"), "rules": rules}),
    );
    put::<Eni>(
        txn,
        json!({"world": at, "id": id("eni"), "vpc_id": id("vpc"), "subnet_id": id("subnet"), "zone": "z",
            "mac": [2, 0, 0, 0, 0, 1], "private_ips": [format!("10.{w}.0.4")], "groups": [id("sg")],
            "ipv6": ["fd00::4"], "prefixes": [format!("10.{w}.0.16/28")],
            "source_dest_check": true, "create_time": "2026-01-01T00:00:00Z",
            "attachment": {"id": id("eni-attach"), "instance_id": id("i"), "device_index": 0,
                "attach_time": "2026-01-01T00:00:00Z", "delete_on_termination": true}}),
    );
    let mut run = instance(&mut Dice([].iter()), w, 0);
    run["interfaces"] = json!([id("eni")]);
    run["intent"] = json!("run");
    put::<Instance>(txn, run);
}

async fn compiled(make: impl FnOnce(&mut Txn)) -> (Db, Compiler) {
    let db = Db::open(Arc::new(MemoryStore::new())).await.unwrap();
    db.transact(|txn| {
        make(txn);
        Ok(())
    })
    .await
    .unwrap();
    let compiler = Compiler::new(db.state());
    (db, compiler)
}

#[tokio::test]
async fn a_peered_vpc_comes_with_its_connection_and_the_group_that_a_rule_names() {
    let (db, mut compiler) = compiled(|txn| {
        network(txn, 0, Some((1, &id("sg", 1, 0))));
        network(txn, 1, None);
        // The other VPC has nothing that runs.
        txn.delete::<Instance>(&world(1), id("i", 1, 0));
    })
    .await;
    let spec = compiler.document();
    let [ours, theirs] = [0, 1].map(|w| VpcId::parse(&id("vpc", w, 0)).unwrap());
    assert!(spec.vpcs.contains_key(&ours) && !spec.vpcs.contains_key(&theirs));
    let named = &spec.groups[&SecurityGroupId::parse(&id("sg", 1, 0)).unwrap()];
    let members: Vec<String> = named.members.iter().map(ToString::to_string).collect();
    assert_eq!(members, ["10.1.0.4/32", "fd00::4/128", "10.1.0.16/28"]);
    let mut commits = db.changes();
    db.transact(|txn| {
        let side = |w: usize, dns: bool| {
            json!({"world": world(w), "vpc_id": id("vpc", w, 0), "allow_dns_from_remote": dns})
        };
        put::<VpcPeeringConnection>(
            txn,
            json!({"world": world(1), "id": id("pcx", 1, 0), "requester": side(1, true),
                "accepter": side(0, false), "status": "active", "status_message": "",
                "create_time": "2026-01-01T00:00:00Z", "status_time": "2026-01-01T00:00:00Z"}),
        );
        put::<RouteTable>(
            txn,
            json!({"world": world(0), "id": id("rtb", 0, 0), "vpc_id": ours, "main": id("rtbassoc", 0, 0),
                "subnets": [], "routes": [{"destination": {"ipv4": "10.1.0.0/16"},
                    "target": {"peering": id("pcx", 1, 0)}}]}),
        );
        put::<Subnet>(
            txn,
            json!({"world": world(0), "id": id("subnet", 0, 0), "vpc_id": ours, "zone": "z",
                "cidr": "10.0.0.0/24", "is_default": false, "map_public_ip_on_launch": false}),
        );
        put::<NetworkAcl>(
            txn,
            json!({"world": world(0), "id": id("acl", 0, 0), "vpc_id": ours, "is_default": true, "entries": [],
                "subnets": []}),
        );
        Ok(())
    })
    .await
    .unwrap();
    compiler.recompile(&commits.recv().await.unwrap());
    let spec = compiler.document();
    assert!(spec.vpcs.contains_key(&theirs));
    let peering = spec.peerings.values().next().unwrap();
    assert_eq!((&peering.vpcs, peering.dns), (&[theirs, ours.clone()], [true, false]));
    let route = &spec.vpcs[&ours].route_tables[0].routes[0];
    assert_eq!(route.1, RouteTargetSpec::Peering(peering.id.clone()));
}

#[tokio::test]
async fn an_interface_has_its_instance_types_bandwidth_and_goes_when_detached() {
    let (db, mut compiler) = compiled(|txn| network(txn, 0, None)).await;
    let eni_id = EniId::parse(&id("eni", 0, 0)).unwrap();
    let bandwidth = compiler.document().enis[&eni_id].bandwidth.unwrap();
    assert_eq!((bandwidth.baseline_bps, bandwidth.peak_bps), (64_000_000, 5_000_000_000));
    let mut commits = db.changes();
    db.transact(|txn| {
        let mut eni = txn.get::<Eni>(&world(0), &eni_id).unwrap();
        let mut instance = txn.get::<Instance>(&world(0), id("i", 0, 0)).unwrap();
        eni.attachment = None;
        instance.interfaces.clear();
        txn.put(eni);
        txn.put(instance);
        Ok(())
    })
    .await
    .unwrap();
    compiler.recompile(&commits.recv().await.unwrap());
    let spec = compiler.document();
    assert_eq!(spec.instances.len(), 1);
    assert!(spec.enis.is_empty() && spec.vpcs.is_empty() && spec.groups.is_empty());
}

#[tokio::test]
async fn a_nat_gateways_interface_and_a_tunnels_vpc_are_there_without_instances() {
    let (_, compiler) = compiled(|txn| {
        network(txn, 0, None);
        txn.delete::<Instance>(&world(0), id("i", 0, 0));
        let mut eni = eni(&mut Dice([].iter()), 0, 1);
        eni["managed_by"] = json!({"nat-gateway": id("nat", 0, 0)});
        put::<Eni>(txn, eni);
        put::<NatGateway>(
            txn,
            json!({"world": world(0), "id": id("nat", 0, 0), "vpc_id": id("vpc", 0, 0),
                "subnet_id": id("subnet", 0, 0), "private": false, "eni_id": id("eni", 0, 1),
                "addresses": [{"private_ip": "10.0.0.5"}], "create_time": "2026-01-01T00:00:00Z"}),
        );
        network(txn, 1, None);
        txn.delete::<Instance>(&world(1), id("i", 1, 0));
        put::<VpnGateway>(
            txn,
            json!({"world": world(1), "id": id("vgw", 1, 0), "vpc_id": id("vpc", 1, 0), "asn": 1}),
        );
        put::<CustomerGateway>(
            txn,
            json!({"world": world(1), "id": id("cgw", 1, 0), "ip": "192.0.2.1", "bgp_asn": 1}),
        );
        put::<VpnConnection>(
            txn,
            json!({"world": world(1), "id": id("vpn", 1, 0), "customer_gateway_id": id("cgw", 1, 0),
                "vpn_gateway_id": id("vgw", 1, 0), "tunnels": [], "routes": [], "remote_cidr": "0.0.0.0/0",
                "local_cidr": "0.0.0.0/0"}),
        );
    })
    .await;
    let spec = compiler.document();
    let eni = spec.enis.values().next().unwrap();
    assert!(matches!(&eni.holder, EniHolder::NatGateway(nat) if nat.as_str() == id("nat", 0, 0)));
    assert_eq!(eni.bandwidth, None);
    assert_eq!(spec.nat_gateways.values().next().unwrap().eni_id, eni.id);
    assert_eq!(spec.vpcs.len(), 2);
    assert_eq!(spec.vpn_connections.values().next().unwrap().vpc_id.as_str(), id("vpc", 1, 0));
}

/// `cargo test -p cumulet-control --release -- --ignored --nocapture one_change`: what one change costs among 1,000
/// interfaces and 10,000 rules.
#[tokio::test]
#[ignore = "prints figures; has no expectation"]
async fn one_change_among_many() {
    const INTERFACES: usize = 1000;
    let (db, mut compiler) = compiled(|txn| {
        network(txn, 0, None);
        let template = txn.get::<Eni>(&world(0), id("eni", 0, 0)).unwrap();
        let run = txn.get::<Instance>(&world(0), id("i", 0, 0)).unwrap();
        for n in 0..INTERFACES {
            let mut eni = template.clone();
            eni.id = EniId::parse(&id("eni", 0, n)).unwrap();
            eni.prefixes.clear();
            let [a, b] = [n / 200, n % 200].map(|part| u8::try_from(part).unwrap());
            eni.private_ips = vec![std::net::Ipv4Addr::new(10, 0, a, b + 4)];
            // Everybody in one group, and in one of ten more.
            eni.groups.push(SecurityGroupId::parse(&id("sg", 0, 1 + n % 10)).unwrap());
            let mut instance = run.clone();
            instance.id = cumulet_model::InstanceId::parse(&id("i", 0, n)).unwrap();
            instance.interfaces = vec![eni.id.clone()];
            eni.attachment.as_mut().unwrap().instance_id = instance.id.clone();
            txn.put(eni);
            txn.put(instance);
        }
        for n in 1..=10 {
            let rules: Vec<Value> = (0..1000)
                .map(|rule| {
                    json!({"id": id("sgr", n, rule), "direction": "ingress", "tags": {}, "description": null,
                        "protocol": {"tcp": {"from": rule, "to": rule}}, "peer": {"ipv4": "10.0.0.0/8"}})
                })
                .collect();
            put::<SecurityGroup>(
                txn,
                json!({"world": world(0), "id": id("sg", 0, n), "name": "g", "description": "",
                    "vpc_id": id("vpc", 0, 0), "rules": rules}),
            );
        }
    })
    .await;
    let mut commits = db.changes();
    for round in 0..3 {
        db.transact(|txn| {
            let mut group = txn.get::<SecurityGroup>(&world(0), id("sg", 0, 3)).unwrap();
            group.rules.pop();
            txn.put(group);
            Ok(())
        })
        .await
        .unwrap();
        let commit = commits.recv().await.unwrap();
        let start = Instant::now();
        compiler.recompile(&commit);
        println!("one rule, round {round}: {:?}", start.elapsed());
        db.transact(|txn| {
            let mut eni = txn.get::<Eni>(&world(0), id("eni", 0, 500 + round)).unwrap();
            eni.private_ips.push(std::net::Ipv4Addr::new(10, 0, 200, 4));
            txn.put(eni);
            Ok(())
        })
        .await
        .unwrap();
        let commit = commits.recv().await.unwrap();
        let start = Instant::now();
        compiler.recompile(&commit);
        println!("one interface, round {round}: {:?}", start.elapsed());
    }
    let start = Instant::now();
    let fresh = Compiler::new(db.state());
    println!("everything: {:?}", start.elapsed());
    same(compiler.document(), fresh.document());
}
