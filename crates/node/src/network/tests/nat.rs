//! NAT gateways.

use std::net::{IpAddr, TcpListener};

use cumulet_linux::conntrack;
use cumulet_node_api::{EniHolder, NatGatewaySpec, RouteTargetSpec};

use super::super::testbed::*;
use super::*;

/// As [`three`], with a NAT gateway in the public subnet that the private subnet goes out by.
pub(super) fn with_nat(spec: &mut NodeSpec, public: Option<&str>) {
    three(spec);
    eni(spec, 1, 1, 9, public, &[]);
    edit_eni(spec, 9, |eni| eni.holder = EniHolder::NatGateway(id(1)));
    let private_ips = vec![ip("10.0.1.13")];
    let nat = NatGatewaySpec { id: id(1), vpc_id: vpc_id(1), eni_id: id(9), private_ips };
    spec.nat_gateways.insert(id(1), Arc::new(nat));
    edit_vpc(spec, 1, |vpc| routes_of(vpc, 2, &[("0.0.0.0/0", RouteTargetSpec::Interface(id(9)))]));
}

/// Who a connection to the host comes from.
fn seen_as(listener: &TcpListener, from: &NetNs) -> IpAddr {
    let port = listener.local_addr().unwrap().port();
    let _stream = connects(from, ip("198.18.7.1"), port);
    listener.accept().unwrap().1.ip()
}

#[test]
fn connections_leave_by_the_gateway_and_none_come_in() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    with_nat(&mut spec, Some("198.18.7.9"));
    let network = bed.network();
    apply(&network, &spec);
    let [a, c] = [1, 3].map(|n| bed.guest(&network, &spec, n));
    let listener = bed.outer.run(|| TcpListener::bind("198.18.7.1:9000")).unwrap().unwrap();
    assert_eq!(seen_as(&listener, &c), ip("198.18.7.9"));
    assert_eq!(seen_as(&listener, &a), ip("198.18.7.2"));
    ping(&c, ip("198.18.7.1"));
    let socket = udp(&bed.outer, 9001);
    udp(&c, 0).send_to(b"x", "198.18.7.1:9001").unwrap();
    receives_from(&socket, ip("198.18.7.9"));
    // Inside the VPC it is not in the way.
    let socket = udp(&a, 9002);
    udp(&c, 0).send_to(b"x", "10.0.1.5:9002").unwrap();
    receives_from(&socket, ip("10.0.2.7"));
    // Nothing comes in, not even to ports of its own.
    refused(&bed.outer, ip("198.18.7.9"), 80);
    no_ping(&bed.outer, ip("198.18.7.9"));
    refused(&a, ip("10.0.1.13"), 80);
    // Idle connections are forgotten after EC2's time, and their packets answered with a reset.
    let ns = network.nat_netns(&id(1)).unwrap();
    let timeout = sysctl::read_in(&ns, "net/netfilter/nf_conntrack_tcp_timeout_established").unwrap();
    assert_eq!(timeout, "350");
    listen(&bed.outer, 9003);
    let mut stream = connects(&c, ip("198.18.7.1"), 9003);
    echoes(&mut stream);
    assert!(conntrack::delete_matching(&ns, |_| true).unwrap() > 0);
    stream.write_all(b"hello").unwrap();
    let error = stream.read_exact(&mut [0; 5]).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    // Several addresses, all used.
    edit_eni(&mut spec, 9, |eni| {
        eni.private_ips.push(ip("10.0.1.14"));
        eni.public_ips.push((ip("10.0.1.14"), ip("198.18.7.10")));
    });
    let mut nat = spec.nat_gateways[&id::<cumulet_model::NatGatewayId>(1)].as_ref().clone();
    nat.private_ips.push(ip("10.0.1.14"));
    spec.nat_gateways.insert(id(1), Arc::new(nat));
    apply(&network, &spec);
    let seen: std::collections::BTreeSet<IpAddr> = (0..24).map(|_| seen_as(&listener, &c)).collect();
    assert_eq!(seen, [ip("198.18.7.9").into(), ip("198.18.7.10").into()].into());
}

#[test]
fn a_private_gateway_does_not_lead_outside() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    with_nat(&mut spec, None);
    let network = bed.network();
    apply(&network, &spec);
    let c = bed.guest(&network, &spec, 3);
    no_ping(&c, ip("198.18.7.1"));
}

#[test]
fn connections_outlive_the_server_and_damage_is_repaired() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    with_nat(&mut spec, Some("198.18.7.9"));
    let network = bed.network();
    apply(&network, &spec);
    let c = bed.guest(&network, &spec, 3);
    listen(&bed.outer, 9000);
    let mut stream = connects(&c, ip("198.18.7.1"), 9000);
    echoes(&mut stream);
    drop(network);
    let network = bed.network();
    apply(&network, &spec);
    echoes(&mut stream);
    assert!(network.verify(&spec).is_empty());
    echoes(&mut stream);
    // An unrelated change.
    edit_vpc(&mut spec, 1, |vpc| routes_of(vpc, 7, &[("192.0.2.0/24", RouteTargetSpec::Blackhole)]));
    eni(&mut spec, 1, 1, 4, None, &[1]);
    apply(&network, &spec);
    echoes(&mut stream);
    let vpc = network.vpc_netns(&vpc_id(1)).unwrap();
    let nat = network.nat_netns(&id(1)).unwrap();
    let (inner, inside) = (Handle::in_ns(&vpc).unwrap(), Handle::in_ns(&nat).unwrap());
    let device = names::eni_device(&id(9));
    let ours = |table: u32| table > 1000;
    let breaks: [(&str, &dyn Fn()); 6] = [
        ("rules", &|| {
            for rule in inner.rule_list(Family::V4).unwrap().iter().filter(|rule| ours(rule.table)) {
                assert!(inner.rule_del(rule).unwrap());
            }
        }),
        ("routes", &|| {
            for route in inner.route_list(Family::V4, None).unwrap().iter().filter(|r| ours(r.table)) {
                assert!(inner.route_del(route).unwrap());
            }
        }),
        ("link", &|| assert!(inner.link_delete(&device).unwrap())),
        ("translation", &|| nft::apply(Some(&nat), "flush ruleset").unwrap()),
        ("way out", &|| assert!(inside.link_delete("eth0").unwrap())),
        ("forwarding", &|| sysctl::write_in(&nat, "net/ipv4/ip_forward", "0").unwrap()),
    ];
    for (name, damage) in breaks {
        damage();
        let failed = network.verify(&spec);
        assert!(failed.is_empty(), "{name}: {failed:?}");
        assert!(pings(&c, ip("198.18.7.1"), WAIT[1]), "{name}");
        connects(&c, ip("198.18.7.1"), 9000);
    }
    echoes(&mut stream);
    // Without the gateway nothing of it is left, and the route leads nowhere.
    let mut later = without(&spec, 9);
    later.nat_gateways.clear();
    apply(&network, &later);
    no_ping(&c, ip("198.18.7.1"));
    assert!(network.nat_netns(&id(1)).is_none());
    assert_eq!(inner.link_get(&device).unwrap(), None);
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
}
