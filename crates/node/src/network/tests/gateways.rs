//! Endpoints, virtual private gateways, and a LAN that public addresses are shown on.

use cumulet_linux::netlink::{VethEnd, VethSpec};
use cumulet_node_api::{EndpointSpec, EniHolder, RouteTargetSpec};

use super::super::testbed::*;
use super::*;

#[test]
fn endpoints_have_a_namespace_to_listen_in() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    // An interface endpoint with an interface in each subnet, and a gateway endpoint that one table leads to.
    for (number, subnet) in [(8, 1), (9, 2)] {
        eni(&mut spec, 1, subnet, number, None, &[1]);
        edit_eni(&mut spec, number, |eni| eni.holder = EniHolder::Endpoint(id(1)));
    }
    let endpoint = |number: u64, enis: Vec<EniId>, ranges: &[&str]| {
        let ranges = ranges.iter().map(|net| net.parse().unwrap()).collect();
        Arc::new(EndpointSpec { id: id(number), vpc_id: vpc_id(1), enis, ranges, names: Vec::new() })
    };
    spec.endpoints.insert(id(1), endpoint(1, vec![id(8), id(9)], &[]));
    spec.endpoints.insert(id(2), endpoint(2, Vec::new(), &["203.0.113.64/28"]));
    edit_vpc(&mut spec, 1, |vpc| routes_of(vpc, 2, &[("203.0.113.64/28", RouteTargetSpec::Endpoint(id(2)))]));
    let network = bed.network();
    apply(&network, &spec);
    let [a, c] = [1, 3].map(|n| bed.guest(&network, &spec, n));
    for number in [1, 2] {
        listen(&network.endpoint_netns(&id(number)).unwrap(), 80);
    }
    for from in [&a, &c] {
        connects(from, ip("10.0.1.12"), 80);
        connects(from, ip("10.0.2.13"), 80);
    }
    let mut stream = connects(&c, ip("203.0.113.70"), 80);
    refused(&a, ip("203.0.113.70"), 80);
    drop(network);
    let network = bed.network();
    apply(&network, &spec);
    assert!(network.verify(&spec).is_empty());
    echoes(&mut stream);
    connects(&a, ip("10.0.2.13"), 80);
    let mut later = without(&without(&spec, 8), 9);
    later.endpoints.clear();
    apply(&network, &later);
    refused(&c, ip("203.0.113.70"), 80);
    assert!(network.endpoint_netns(&id(1)).is_none() && network.endpoint_netns(&id(2)).is_none());
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
}

/// The office's addresses are on the gateway's own loopback: what brings them there is not the network's.
#[test]
fn a_virtual_private_gateway_leads_to_the_office_and_nowhere_else() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    edit_vpc(&mut spec, 1, |vpc| {
        vpc.vpn_gateway = Some(id(5));
        routes_of(vpc, 2, &[("192.168.5.0/24", RouteTargetSpec::VpnGateway(id(5)))]);
    });
    let network = bed.network();
    apply(&network, &spec);
    let [a, c] = [1, 3].map(|n| bed.guest(&network, &spec, n));
    let office = network.vpn_netns(&id(5)).unwrap();
    let inside = Handle::in_ns(&office).unwrap();
    inside.addr_add("lo", "192.168.5.9/32".parse().unwrap()).unwrap();
    ping(&c, ip("192.168.5.9"));
    no_ping(&a, ip("192.168.5.9"));
    let socket = udp(&c, 9000);
    send_as(&office, ip("192.168.5.9"), ip("10.0.2.7"), 9000);
    receives_from(&socket, ip("192.168.5.9"));
    // Not by the VPC to the internet.
    let host = udp(&bed.outer, 9000);
    let way = Route::to("198.18.7.0/24".parse().unwrap()).via(super::super::plan::NEXT_V4.into());
    inside.route_replace(&way.dev(names::VPC).onlink()).unwrap();
    send_as(&office, ip("192.168.5.9"), ip("198.18.7.1"), 9000);
    receives_nothing(&host);
    // Its own table first.
    edit_vpc(&mut spec, 1, |vpc| {
        routes_of(vpc, 9, &[("10.0.2.0/24", RouteTargetSpec::Blackhole)]);
        vpc.vpn_gateway_table = Some(id(9));
    });
    apply(&network, &spec);
    send_as(&office, ip("192.168.5.9"), ip("10.0.2.7"), 9000);
    receives_nothing(&socket);
    // Detached.
    edit_vpc(&mut spec, 1, |vpc| {
        vpc.vpn_gateway = None;
        vpc.vpn_gateway_table = None;
    });
    apply(&network, &spec);
    no_ping(&c, ip("192.168.5.9"));
    assert!(network.vpn_netns(&id(5)).is_none());
    drop(office);
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
}

#[test]
fn the_lan_reaches_public_addresses() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    bed.config.public_cidr = "192.0.2.128/25".parse().unwrap();
    bed.config.public_interface = Some("lan0".into());
    let host = Handle::in_ns(&bed.outer).unwrap();
    let lan = bed.another("lan");
    let other = Handle::in_ns(&lan).unwrap();
    host.veth_create(&VethSpec {
        end: VethEnd { name: "lan0", ..Default::default() },
        peer: VethEnd { name: "lan0", ..Default::default() },
        peer_ns: Some(&lan),
    })
    .unwrap();
    host.addr_add("lan0", "192.0.2.1/24".parse().unwrap()).unwrap();
    other.addr_add("lan0", "192.0.2.2/24".parse().unwrap()).unwrap();
    host.set_up("lan0").unwrap();
    other.set_up("lan0").unwrap();
    three(&mut spec);
    eni(&mut spec, 1, 1, 1, Some("192.0.2.130"), &[1]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    listen(&a, 80);
    connects(&lan, ip("192.0.2.130"), 80);
    // The LAN sees the address itself, not the host's.
    let socket = udp(&lan, 9000);
    udp(&a, 0).send_to(b"x", "192.0.2.2:9000").unwrap();
    receives_from(&socket, ip("192.0.2.130"));
    // It moves, and then nobody has it.
    eni(&mut spec, 1, 1, 1, None, &[1]);
    eni(&mut spec, 1, 1, 2, Some("192.0.2.130"), &[1]);
    apply(&network, &spec);
    listen(&b, 81);
    connects(&lan, ip("192.0.2.130"), 81);
    refused(&lan, ip("192.0.2.130"), 80);
    drop(network);
    let removed = bed.outer.run(|| Network::cleanup(&bed.config)).unwrap();
    assert!(removed.iter().any(|line| line.contains("proxy entry 192.0.2.130 on lan0")), "{removed:?}");
    assert!(!removed.iter().any(|line| line.contains("could not")), "{removed:?}");
}
