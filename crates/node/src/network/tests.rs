//! Real packets between namespaces.

mod gateways;
mod internet;
mod ipv6;
mod nat;
mod peering;
mod trace;
mod ways;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cumulet_linux::netlink::{Family, Handle, Route, RouteKind, TABLE_MAIN};
use cumulet_linux::{NetNs, netns, nft, sysctl};
use cumulet_model::EniId;
use cumulet_model::network::{Direction, Protocol, SecurityGroupRule};
use cumulet_node_api::NodeSpec;

use super::testbed::*;
use super::{Network, names};

pub(super) fn open_group() -> Vec<SecurityGroupRule> {
    vec![ingress(Protocol::All, "0.0.0.0/0"), egress_all()]
}

/// VPC 1 with two instances in the public subnet, one of them with a public address, and one in the private subnet.
pub(super) fn three(spec: &mut NodeSpec) {
    vpc(spec, 1);
    group(spec, 1, 1, open_group());
    eni(spec, 1, 1, 1, Some("198.18.7.2"), &[1]);
    eni(spec, 1, 1, 2, None, &[1]);
    eni(spec, 1, 2, 3, None, &[1]);
}

#[track_caller]
pub(super) fn apply(network: &Network, spec: &NodeSpec) {
    let failed = network.apply(spec);
    assert!(failed.is_empty(), "{failed:?}");
}

/// Whether what is written comes back: the connection lives.
#[track_caller]
pub(super) fn echoes(stream: &mut TcpStream) {
    stream.set_read_timeout(Some(Duration::from_secs(3))).unwrap();
    stream.write_all(b"hello").unwrap();
    let mut buffer = [0; 5];
    stream.read_exact(&mut buffer).unwrap();
    assert_eq!(&buffer, b"hello");
}

#[test]
fn instances_reach_each_other_the_gateway_and_the_outside() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let (ip_a, ip_b, ip_c, public) = (ip("10.0.1.5"), ip("10.0.1.6"), ip("10.0.2.7"), ip("198.18.7.2"));
    listen(&a, 80);
    // Same subnet, other subnet, gateways, the metadata and resolver addresses.
    ping(&a, ip_b);
    ping(&b, ip_c);
    for address in ["10.0.1.1", "169.254.169.254", "10.0.0.2", "169.254.169.253"] {
        ping(&a, ip(address));
    }
    connects(&b, ip_a, 80);
    // Addresses that nobody has, in the VPC.
    no_ping(&a, ip("10.0.1.99"));
    no_ping(&a, ip("10.0.77.1"));
    // From the host to the public address, and back out.
    ping(&bed.outer, public);
    connects(&bed.outer, public, 80);
    ping(&a, ip("198.18.7.1"));
    // The own public address from inside; another's too, but only for who has one.
    connects(&a, public, 80);
    refused(&b, public, 80);
    refused(&c, public, 80);
    no_ping(&b, ip("198.18.7.1"));
    // The public address moves to the neighbour at once.
    let mut moved = spec.clone();
    eni(&mut moved, 1, 1, 1, None, &[1]);
    eni(&mut moved, 1, 1, 2, Some("198.18.7.2"), &[1]);
    apply(&network, &moved);
    no_ping(&a, ip("198.18.7.1"));
    ping(&b, ip("198.18.7.1"));
    refused(&bed.outer, public, 80);
    listen(&b, 81);
    connects(&bed.outer, public, 81);
}

#[test]
fn the_outside_sees_public_addresses_behind_the_host() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let a = bed.guest(&network, &spec, 1);
    let b = bed.guest(&network, &spec, 2);
    // Another host on the LAN, which knows nothing of us.
    let lan = netns::create(&format!("cumulet-test-lan-{}", bed.config.tag)).unwrap();
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let (host, other) = (Handle::in_ns(&bed.outer).unwrap(), Handle::in_ns(&lan).unwrap());
        host.veth_create(&cumulet_linux::netlink::VethSpec {
            end: cumulet_linux::netlink::VethEnd { name: "lan0", ..Default::default() },
            peer: cumulet_linux::netlink::VethEnd { name: "lan0", ..Default::default() },
            peer_ns: Some(&lan),
        })
        .unwrap();
        host.addr_add("lan0", "192.0.2.1/24".parse().unwrap()).unwrap();
        other.addr_add("lan0", "192.0.2.2/24".parse().unwrap()).unwrap();
        host.set_up("lan0").unwrap();
        other.set_up("lan0").unwrap();
        let socket = udp(&lan, 9000);
        udp(&a, 0).send_to(b"x", "192.0.2.2:9000").unwrap();
        // Masqueraded: it comes from the host.
        receives_from(&socket, ip("192.0.2.1"));
        // One without a public address never leaks its private one.
        udp(&b, 0).send_to(b"x", "192.0.2.2:9000").unwrap();
        receives_nothing(&socket);
        // Packets for a public address that nobody has stay here, whatever the default route.
        let way_out = Route::to("0.0.0.0/0".parse().unwrap()).via(ip("192.0.2.2").into());
        host.route_replace(&way_out).unwrap();
        let to_nobody = udp(&bed.outer, 0).send_to(b"x", "198.18.7.200:9000");
        assert_eq!(
            to_nobody.unwrap_err().raw_os_error(),
            Some(rustix::io::Errno::HOSTUNREACH.raw_os_error())
        );
        network.apply(&NodeSpec::default());
        let routes = host.route_list(Family::V4, Some(TABLE_MAIN)).unwrap();
        assert!(routes.iter().all(|route| route.kind != RouteKind::Unreachable), "{routes:?}");
    }));
    netns::delete(lan.name()).unwrap();
    result.unwrap();
}

#[test]
fn a_public_address_is_refused_until_its_interface_answers() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    group(&mut spec, 1, 1, vec![ingress(tcp(80), "0.0.0.0/0"), egress_all()]);
    let network = bed.network();
    apply(&network, &spec);
    let public = ip("198.18.7.2");
    // Said at once, not by silence: a client that tries again finds the instance without a lost second.
    let error = |bed: &Bed| connect(&bed.outer, public, 80, PATIENCE).unwrap_err().raw_os_error();
    let (unreachable, closed) = (rustix::io::Errno::HOSTUNREACH, rustix::io::Errno::CONNREFUSED);
    assert_eq!(error(&bed), Some(unreachable.raw_os_error()));
    let a = bed.guest(&network, &spec, 1);
    assert_eq!(error(&bed), Some(closed.raw_os_error()));
    listen(&a, 80);
    connects(&bed.outer, public, 80);
    // A new process adopts it without a moment in which nobody has it.
    drop(network);
    let network = bed.network();
    apply(&network, &spec);
    connects(&bed.outer, public, 80);
    // What is unplugged and still in the document is told so again.
    network.unplug(&vpc_id(1), &id(1)).unwrap();
    assert_eq!(error(&bed), Some(unreachable.raw_os_error()));
}

#[test]
fn groups_admit_what_they_say() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    group(
        &mut spec,
        1,
        2,
        vec![
            ingress(tcp(80), "10.0.1.6/32"),
            ingress(Protocol::Icmp { kind: Some(8), code: None }, "10.0.2.0/24"),
        ],
    );
    group(&mut spec, 1, 3, vec![]);
    eni(&mut spec, 1, 1, 1, Some("198.18.7.2"), &[2]);
    eni(&mut spec, 1, 2, 3, None, &[1, 3]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let (ip_a, ip_c, public) = (ip("10.0.1.5"), ip("10.0.2.7"), ip("198.18.7.2"));
    listen(&a, 80);
    listen(&a, 81);
    listen(&c, 80);
    // By address and port; by ICMP type and range.
    let mut kept = connects(&b, ip_a, 80);
    echoes(&mut kept);
    refused(&b, ip_a, 81);
    refused(&c, ip_a, 80);
    ping(&c, ip_a);
    no_ping(&b, ip_a);
    // The host is a stranger like any other.
    refused(&bed.outer, public, 80);
    // No egress rule.
    refused(&a, ip_c, 80);
    // By group: the private instance is in 3.
    group(&mut spec, 1, 2, vec![ingress(tcp(80), "sg:3"), rule(Direction::Egress, tcp(80), "sg:3")]);
    apply(&network, &spec);
    connects(&c, ip_a, 80);
    connects(&a, ip_c, 80);
    refused(&b, ip_a, 80);
    // Withdrawn for new connections; the established one goes on.
    echoes(&mut kept);
    // A new member at once.
    eni(&mut spec, 1, 1, 2, None, &[1, 3]);
    apply(&network, &spec);
    connects(&b, ip_a, 80);
    // Opened to all: the host too.
    group(&mut spec, 1, 2, vec![ingress(tcp(80), "0.0.0.0/0")]);
    apply(&network, &spec);
    connects(&bed.outer, public, 80);
}

#[test]
fn vpcs_with_the_same_range_are_apart() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    for vpc_number in [1, 2] {
        vpc(&mut spec, vpc_number);
        group(&mut spec, vpc_number, vpc_number, open_group());
        eni(
            &mut spec,
            vpc_number,
            1,
            vpc_number * 16 + 1,
            Some(&format!("198.18.7.{}", vpc_number + 1)),
            &[vpc_number],
        );
    }
    eni(&mut spec, 1, 1, 16 + 2, None, &[1]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, other] = [17, 18, 33].map(|n| bed.guest(&network, &spec, n));
    // The same address is somebody else in each.
    listen(&a, 80);
    listen(&other, 81);
    connects(&b, ip("10.0.1.5"), 80);
    refused(&b, ip("10.0.1.5"), 81);
    refused(&other, ip("10.0.1.6"), 80);
    no_ping(&other, ip("10.0.1.6"));
    // By public addresses they meet.
    connects(&a, ip("198.18.7.3"), 81);
    connects(&other, ip("198.18.7.2"), 80);
}

#[test]
fn guests_cannot_pretend_or_reach_the_router() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    let socket = udp(&b, 9000);
    send_as(&a, ip("10.0.1.5"), ip("10.0.1.6"), 9000);
    receives_from(&socket, ip("10.0.1.5"));
    for source in ["10.0.2.7", "10.0.1.77", "8.8.8.8", "10.0.1.1", "169.254.169.254"] {
        send_as(&a, ip(source), ip("10.0.1.6"), 9000);
    }
    receives_nothing(&socket);
    // With the check off, it may forward for others.
    let mut router = spec.clone();
    let mut eni = cumulet_node_api::EniSpec::clone(&router.enis[&id::<EniId>(1)]);
    eni.source_dest_check = false;
    router.enis.insert(eni.id.clone(), std::sync::Arc::new(eni));
    apply(&network, &router);
    send_as(&a, ip("8.8.8.8"), ip("10.0.1.6"), 9000);
    receives_from(&socket, ip("8.8.8.8"));
    // Of the VPC's own services only the published ports answer.
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    for port in [53, 80, 8080] {
        listen(&ns, port);
    }
    connects(&a, ip("169.254.169.254"), 80);
    connects(&a, ip("10.0.0.2"), 53);
    refused(&a, ip("10.0.1.1"), 80);
    refused(&a, ip("169.254.169.254"), 8080);
}

#[test]
fn a_guest_without_an_address_reaches_dhcp() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    let a = bed.guest(&network, &spec, 1);
    let device = names::eni_device(&id(1));
    let inside = Handle::in_ns(&a).unwrap();
    inside.addr_del("eth0", "10.0.1.5/24".parse().unwrap()).unwrap();
    let server = network.vpc_netns(&vpc_id(1)).unwrap().run(|| dhcp_socket(67, &device)).unwrap();
    let client = a.run(|| dhcp_socket(68, "eth0")).unwrap();
    client.send_to(b"discover", "255.255.255.255:67").unwrap();
    receives_from(&server, ip("0.0.0.0"));
    server.send_to(b"offer", "255.255.255.255:68").unwrap();
    assert!(receives(&client, Duration::from_secs(3)).is_some());
}

fn dhcp_socket(port: u16, device: &str) -> std::net::UdpSocket {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::DGRAM, None).unwrap();
    socket.set_broadcast(true).unwrap();
    socket.bind_device(Some(device.as_bytes())).unwrap();
    socket.bind(&std::net::SocketAddr::from(([0, 0, 0, 0], port)).into()).unwrap();
    socket.into()
}

#[test]
fn nothing_is_left_after_the_last_interface() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    apply(&network, &spec);
    let a = bed.guest(&network, &spec, 1);
    bed.guest(&network, &spec, 2);
    // Again is no change.
    let eni = spec.enis[&id::<EniId>(1)].clone();
    network.plug_container(&spec, &eni, &a).unwrap();
    ping(&a, ip("10.0.1.6"));
    assert_eq!(network.inventory().len(), 6, "{:?}", network.inventory());
    network.unplug(&vpc_id(1), &id(1)).unwrap();
    network.unplug(&vpc_id(1), &id(1)).unwrap();
    assert_eq!(Handle::in_ns(&a).unwrap().link_get("eth0").unwrap(), None);
    // The other was never unplugged: leaving the document is enough.
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
    assert!(network.vpc_netns(&vpc_id(1)).is_none());
    assert_eq!(Handle::in_ns(&bed.outer).unwrap().link_list().unwrap().len(), 1);
    assert_eq!(nft::list_ruleset(Some(&bed.outer)).unwrap(), "");
    // And it can come back.
    let a = bed.guest(&network, &spec, 1);
    ping(&a, ip("10.0.1.1"));
    // A server that is gone can be cleaned up after.
    drop(network);
    let removed = bed.outer.run(|| Network::cleanup(&bed.config)).unwrap();
    assert_eq!(removed.len(), 6, "{removed:?}");
    assert_eq!(bed.outer.run(|| Network::cleanup(&bed.config)).unwrap(), Vec::<String>::new());
    assert_eq!(bed.network().inventory(), Vec::<String>::new());
}

#[test]
fn what_was_broken_by_hand_is_repaired() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    group(&mut spec, 1, 1, vec![ingress(tcp(80), "0.0.0.0/0"), egress_all()]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    for port in [80, 81] {
        listen(&a, port);
    }
    let mut kept = connects(&bed.outer, ip("198.18.7.2"), 80);
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    let (inner, outer) = (Handle::in_ns(&ns).unwrap(), Handle::in_ns(&bed.outer).unwrap());
    let edge = names::edge_device(&bed.config.tag, &vpc_id(1));
    let device = names::eni_device(&id(1));
    let to = |net: &str, dev: &str| Route::to(net.parse().unwrap()).dev(dev);
    let works = || {
        connects(&bed.outer, ip("198.18.7.2"), 80);
        connects(&b, ip("10.0.1.5"), 80);
        refused(&b, ip("10.0.1.5"), 81);
        ping(&a, ip("169.254.169.254"));
        ping(&a, ip("198.18.7.1"));
    };
    works();
    let breaks: [(&str, &dyn Fn()); 8] = [
        ("host route", &|| assert!(inner.route_del(&to("10.0.1.5/32", &device)).unwrap())),
        ("filter", &|| nft::apply(Some(&ns), "flush ruleset").unwrap()),
        ("outer table", &|| nft::apply(Some(&bed.outer), "flush ruleset").unwrap()),
        ("public route", &|| assert!(outer.route_del(&to("198.18.7.2/32", &edge)).unwrap())),
        ("outer link", &|| assert!(outer.link_delete(&edge).unwrap())),
        ("addresses", &|| assert!(inner.addr_del("lo", "169.254.169.254/32".parse().unwrap()).unwrap())),
        ("link down", &|| inner.set_down(&device).unwrap()),
        ("forwarding", &|| sysctl::write_in(&bed.outer, "net/ipv4/ip_forward", "0").unwrap()),
    ];
    for (name, damage) in breaks {
        damage();
        let failed = network.verify(&spec);
        assert!(failed.is_empty(), "{name}: {failed:?}");
        works();
    }
    echoes(&mut kept);
    // A change that meets a table which is not what was thought.
    nft::apply(Some(&ns), "flush ruleset").unwrap();
    group(&mut spec, 1, 1, vec![ingress(tcp(81), "0.0.0.0/0"), egress_all()]);
    apply(&network, &spec);
    connects(&b, ip("10.0.1.5"), 81);
    refused(&b, ip("10.0.1.5"), 80);
}

#[test]
fn a_new_server_adopts_without_a_blink() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    listen(&a, 80);
    let mut outside = connects(&bed.outer, ip("198.18.7.2"), 80);
    let mut inside = connects(&b, ip("10.0.1.5"), 80);
    let before = network.vpc_netns(&vpc_id(1)).unwrap().id().unwrap();
    drop(network);
    let network = bed.network();
    assert_eq!(network.vpc_netns(&vpc_id(1)).unwrap().id().unwrap(), before);
    // While it was away, the third instance was terminated and the first got another address.
    let mut later = without(&spec, 3);
    let mut eni = cumulet_node_api::EniSpec::clone(&later.enis[&id::<EniId>(1)]);
    eni.public_ips = vec![(eni.private_ips[0], ip("198.18.7.8"))];
    later.enis.insert(eni.id.clone(), std::sync::Arc::new(eni));
    apply(&network, &later);
    echoes(&mut inside);
    connects(&bed.outer, ip("198.18.7.8"), 80);
    refused(&bed.outer, ip("198.18.7.2"), 80);
    assert_eq!(Handle::in_ns(&c).unwrap().link_get("eth0").unwrap(), None);
    // And with nothing changed at all, nothing is cut.
    apply(&network, &spec);
    connects(&bed.outer, ip("198.18.7.2"), 80);
    echoes(&mut outside);
    let mut outside = connects(&bed.outer, ip("198.18.7.2"), 80);
    drop(network);
    let network = bed.network();
    apply(&network, &spec);
    echoes(&mut outside);
    echoes(&mut inside);
}

#[test]
fn a_tap_is_wired_like_a_veth() {
    let (bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let eni = spec.enis[&id::<EniId>(1)].clone();
    let first = network.plug_tap(&spec, &eni).unwrap();
    // A run that has not quite ended holds the first.
    let second = network.plug_tap(&spec, &eni).unwrap();
    let inner = Handle::in_ns(&network.vpc_netns(&vpc_id(1)).unwrap()).unwrap();
    let device = names::eni_device(&eni.id);
    assert!(inner.link_get(&device).unwrap().is_some_and(|link| link.up));
    let routes = inner.route_list(cumulet_linux::netlink::Family::V4, None).unwrap();
    assert!(
        routes.iter().any(|r| r.dev.as_deref() == Some(&device) && r.dst == "10.0.1.5/32".parse().unwrap())
    );
    drop((first, second));
    assert_eq!(inner.link_get(&device).unwrap(), None);
    // The next document is not troubled by that.
    let mut later = spec.clone();
    let mut changed = cumulet_node_api::EniSpec::clone(&eni);
    changed.private_ips.push(ip("10.0.1.200"));
    later.enis.insert(eni.id.clone(), std::sync::Arc::new(changed));
    apply(&network, &later);
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
}

#[test]
fn a_late_plug_leaves_nothing() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let a = bed.guest(&network, &spec, 1);
    // Plugged for a document that is newer than what was applied: it stays.
    eni(&mut spec, 1, 1, 4, Some("198.18.7.4"), &[1]);
    let old = without(&spec, 4);
    let d = bed.guest(&network, &spec, 4);
    apply(&network, &without(&old, 3));
    ping(&d, ip("10.0.1.5"));
    apply(&network, &spec);
    ping(&bed.outer, ip("198.18.7.4"));
    // Plugged for one that is older: gone when it is unplugged, with its rules and its VPC.
    apply(&network, &NodeSpec::default());
    let first = spec.enis[&id::<EniId>(1)].clone();
    network.plug_container(&spec, &first, &a).unwrap();
    ping(&bed.outer, ip("198.18.7.2"));
    network.unplug(&vpc_id(1), &first.id).unwrap();
    assert_eq!(network.inventory(), Vec::<String>::new());
}

/// With 1,000 interfaces there, one more is as fast as with none, and a new server is soon done.
#[test]
#[ignore = "takes a minute"]
fn a_thousand_interfaces() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    vpc(&mut spec, 1);
    group(&mut spec, 1, 1, open_group());
    let many = |spec: &mut NodeSpec, numbers: std::ops::RangeInclusive<u64>| {
        for number in numbers {
            let [high, low] = [number / 200, number % 200].map(|n| u8::try_from(n).unwrap());
            let address = std::net::Ipv4Addr::new(10, 0, 2 + high, 10 + low);
            let subnet = id(16 + 2);
            let eni = cumulet_node_api::EniSpec {
                groups: vec![id(1)],
                ..crate::fixtures::eni(id(number), vpc_id(1), subnet, address, id(number))
            };
            spec.enis.insert(eni.id.clone(), Arc::new(eni));
        }
    };
    edit_vpc(&mut spec, 1, |vpc| vpc.subnets[1].cidr = "10.0.2.0/23".parse().unwrap());
    many(&mut spec, 1..=1000);
    let network = bed.network();
    apply(&network, &spec);
    for number in 1..=1000 {
        bed.guest(&network, &spec, number);
    }
    let mut times: Vec<(Duration, Duration)> = (1001..=1015)
        .map(|number| {
            many(&mut spec, number..=number);
            let start = Instant::now();
            apply(&network, &spec);
            let applied = start.elapsed();
            bed.guest(&network, &spec, number);
            (applied, start.elapsed())
        })
        .collect();
    times.sort();
    let start = Instant::now();
    assert!(network.verify(&spec).is_empty());
    let verified = start.elapsed();
    drop(network);
    let start = Instant::now();
    let network = bed.network();
    apply(&network, &spec);
    println!("one more {:?}, verification {verified:?}, restart {:?}", times[7], start.elapsed());
    assert!(start.elapsed() < Duration::from_secs(10));
    assert!(times[7].1 < Duration::from_millis(30), "{times:?}");
}

/// Not a benchmark: a bound that a mistake such as a process per step would break.
#[test]
fn plugging_is_fast() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    vpc(&mut spec, 1);
    group(&mut spec, 1, 1, open_group());
    for number in 1..=10 {
        eni(&mut spec, 1, 1, number, None, &[1]);
    }
    let network = bed.network();
    let start = Instant::now();
    apply(&network, &spec);
    let applied = start.elapsed();
    let mut times: Vec<Duration> = (1..=10)
        .map(|number| {
            let start = Instant::now();
            bed.guest(&network, &spec, number);
            start.elapsed()
        })
        .collect();
    let mut live: Vec<Duration> = (11..=15)
        .map(|number| {
            eni(&mut spec, 1, 1, number, None, &[1]);
            let start = Instant::now();
            bed.guest(&network, &spec, number);
            start.elapsed()
        })
        .collect();
    times.sort();
    live.sort();
    let start = Instant::now();
    apply(&network, &spec);
    println!(
        "first apply {applied:?}; namespace and plug {:?}; with rules of its own {:?}; unchanged apply {:?}",
        times[5],
        live[2],
        start.elapsed()
    );
    assert!(times[5] < Duration::from_millis(50), "{times:?}");
}
