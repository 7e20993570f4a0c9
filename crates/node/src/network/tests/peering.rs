//! Peering connections.

use cumulet_node_api::{PeeringSpec, RouteTargetSpec};

use super::super::testbed::*;
use super::*;
use crate::fixtures;

/// VPC N has 10.N.0.0/16 and fd43:756d:7500:N00::/56, one public subnet and one instance, N * 16, at 10.N.1.4.
fn numbered(spec: &mut NodeSpec, number: u64) {
    let subnets = [(id(number * 16 + 1), &*format!("10.{number}.1.0/24"), true)];
    let mut vpc = fixtures::vpc(vpc_id(number), &format!("10.{number}.0.0/16"), &subnets);
    for table in &mut vpc.route_tables {
        table.id = id(number * 16 + u64::from(table.id == id(2)));
    }
    vpc.subnets[0].route_table = vpc.route_tables[0].id.clone();
    dual(&mut vpc, number);
    spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc));
    let mut open = open_group();
    open.extend([ingress(Protocol::All, "::/0"), rule(Direction::Egress, Protocol::All, "::/0")]);
    group(spec, number, number, open);
    eni(spec, number, 1, number * 16, None, &[number]);
    let octet = u8::try_from(number).unwrap();
    edit_eni(spec, number * 16, |eni| {
        eni.private_ips = vec![std::net::Ipv4Addr::new(10, octet, 1, 4)];
        eni.ipv6 = vec![v6(&format!("fd43:756d:7500:{number}00::4"))];
    });
}

fn peer(spec: &mut NodeSpec, number: u64, vpcs: [u64; 2]) {
    let peering = PeeringSpec { id: id(number), vpcs: vpcs.map(vpc_id), dns: [false; 2] };
    spec.peerings.insert(id(number), Arc::new(peering));
}

fn route(spec: &mut NodeSpec, vpc: u64, routes: &[(&str, u64)]) {
    let routes: Vec<_> =
        routes.iter().map(|(to, peering)| (*to, RouteTargetSpec::Peering(id(*peering)))).collect();
    edit_vpc(spec, vpc, |vpc_spec| routes_of(vpc_spec, vpc * 16, &routes));
}

/// 1 and 2 are peers, 2 and 3 as well; every table that can leads there.
pub(super) fn chain() -> NodeSpec {
    let mut spec = NodeSpec::default();
    (1..=3).for_each(|number| numbered(&mut spec, number));
    peer(&mut spec, 12, [1, 2]);
    peer(&mut spec, 23, [2, 3]);
    route(
        &mut spec,
        1,
        &[("10.2.0.0/16", 12), ("10.3.0.0/16", 12), ("fd43:756d:7500:200::/56", 12), ("0.0.0.0/0", 12)],
    );
    route(&mut spec, 2, &[("10.1.0.0/16", 12), ("10.3.0.0/16", 23), ("fd43:756d:7500:100::/56", 12)]);
    edit_vpc(&mut spec, 2, |vpc| {
        let table = vpc.route_tables.iter_mut().find(|table| table.id == id(32)).unwrap();
        table.routes.push(("0.0.0.0/0".parse().unwrap(), RouteTargetSpec::InternetGateway));
    });
    route(&mut spec, 3, &[("10.2.0.0/16", 23), ("10.1.0.0/16", 23)]);
    edit_eni(&mut spec, 32, |eni| eni.public_ips = vec![(ip("10.2.1.4"), ip("198.18.7.32"))]);
    spec
}

#[test]
fn peers_reach_each_other_and_nothing_behind() {
    let mut bed = Bed::new();
    let spec = chain();
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [16, 32, 48].map(|n| bed.guest(&network, &spec, n));
    ping(&a, ip("10.2.1.4"));
    ping(&b, ip("10.1.1.4"));
    ping(&b, ip("10.3.1.4"));
    ping(&c, ip("10.2.1.4"));
    reaches(&a, v6("fd43:756d:7500:200::4").into(), &b, true);
    reaches(&b, v6("fd43:756d:7500:100::4").into(), &a, true);
    // Not transitive, and not a way out, whatever the tables say; nor are the other VPC's own services for peers.
    no_ping(&a, ip("10.3.1.4"));
    no_ping(&c, ip("10.1.1.4"));
    no_ping(&a, ip("198.18.7.1"));
    ping(&b, ip("198.18.7.1"));
    no_ping(&a, ip("10.2.0.2"));
    // No route back, no connection.
    let mut later = spec.clone();
    route(&mut later, 2, &[("10.3.0.0/16", 23)]);
    apply(&network, &later);
    no_ping(&a, ip("10.2.1.4"));
    ping(&c, ip("10.2.1.4"));
    apply(&network, &spec);
    ping(&a, ip("10.2.1.4"));
    // Ended: the link goes on both sides.
    let mut later = spec.clone();
    later.peerings.remove(&id::<cumulet_model::VpcPeeringConnectionId>(12));
    apply(&network, &later);
    no_ping(&a, ip("10.2.1.4"));
    for vpc in [1, 2] {
        let links = Handle::in_ns(&network.vpc_netns(&vpc_id(vpc)).unwrap()).unwrap().link_list().unwrap();
        assert!(links.iter().all(|link| link.name != names::peering_device(&id(12))), "{links:?}");
    }
    ping(&c, ip("10.2.1.4"));
}

#[test]
fn a_peer_that_comes_later_or_again_is_found() {
    let mut bed = Bed::new();
    let spec = chain();
    let network = bed.network();
    // Without the second VPC's interface there is no second VPC here.
    apply(&network, &without(&spec, 32));
    let a = bed.guest(&network, &spec, 16);
    assert!(network.vpc_netns(&vpc_id(2)).is_none());
    no_ping(&a, ip("10.2.1.4"));
    let b = bed.guest(&network, &spec, 32);
    ping(&a, ip("10.2.1.4"));
    apply(&network, &spec);
    listen(&b, 80);
    let mut stream = connects(&a, ip("10.2.1.4"), 80);
    echoes(&mut stream);
    // A new server, while a connection is open.
    drop(network);
    let network = bed.network();
    apply(&network, &spec);
    echoes(&mut stream);
    assert!(network.verify(&spec).is_empty());
    echoes(&mut stream);
    // The link is cut by hand.
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    assert!(Handle::in_ns(&ns).unwrap().link_delete(&names::peering_device(&id(12))).unwrap());
    no_ping(&a, ip("10.2.1.4"));
    assert!(network.verify(&spec).is_empty());
    ping(&a, ip("10.2.1.4"));
    echoes(&mut stream);
    // The second VPC goes and comes back.
    apply(&network, &without(&spec, 32));
    no_ping(&a, ip("10.2.1.4"));
    apply(&network, &spec);
    let _b = bed.guest(&network, &spec, 32);
    ping(&a, ip("10.2.1.4"));
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
}

/// Group 1 of VPC 1 serves VPC 2 as well: its rules hold there, and its members are told apart by VPC.
#[test]
fn a_group_serves_another_vpc_with_members_of_its_own() {
    let (mut bed, mut spec) = (Bed::new(), chain());
    group(&mut spec, 2, 2, vec![ingress(tcp(80), "sg:1"), egress_all()]);
    let mut shared =
        cumulet_node_api::GroupSpec::clone(&spec.groups[&id::<cumulet_model::SecurityGroupId>(1)]);
    shared.rules = vec![ingress(tcp(22), "10.2.0.0/16"), egress_all()];
    spec.groups.insert(id(1), Arc::new(shared.clone()));
    spec.peerings.clear();
    // A second interface of VPC 2 that has the group, at an address that nobody of VPC 1 has; and one of VPC 1 with an
    // address of VPC 2's, whom no rule of VPC 2 means.
    eni(&mut spec, 2, 1, 33, None, &[1]);
    edit_eni(&mut spec, 33, |eni| eni.private_ips = vec![ip("10.2.1.5")]);
    eni(&mut spec, 2, 1, 34, None, &[]);
    edit_eni(&mut spec, 34, |eni| {
        eni.private_ips = vec![ip("10.2.1.6")];
        eni.groups = vec![id(3)];
    });
    group(&mut spec, 2, 3, vec![egress_all()]);
    edit_eni(&mut spec, 16, |eni| eni.private_ips = vec![ip("10.1.1.4"), ip("10.2.1.6")]);
    let network = bed.network();
    apply(&network, &spec);
    let [b, with, without] = [32, 33, 34].map(|n| bed.guest(&network, &spec, n));
    listen(&b, 80);
    listen(&with, 22);
    // Not associated, it is no group of VPC 2, and lets nothing pass.
    refused(&with, ip("10.2.1.4"), 80);
    refused(&b, ip("10.2.1.5"), 22);
    shared.elsewhere.insert(vpc_id(2), Vec::new());
    spec.groups.insert(id(1), Arc::new(shared));
    group(&mut spec, 2, 9, Vec::new());
    apply(&network, &spec);
    connects(&with, ip("10.2.1.4"), 80);
    connects(&b, ip("10.2.1.5"), 22);
    refused(&without, ip("10.2.1.4"), 80);
    // Taken away while it is in use.
    let mut shared =
        cumulet_node_api::GroupSpec::clone(&spec.groups[&id::<cumulet_model::SecurityGroupId>(1)]);
    shared.elsewhere.clear();
    spec.groups.insert(id(1), Arc::new(shared));
    apply(&network, &spec);
    refused(&b, ip("10.2.1.5"), 22);
}
