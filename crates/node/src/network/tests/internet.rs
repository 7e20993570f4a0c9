//! Internet gateways: what the VPC knows of translation, which is nothing.

use cumulet_linux::conntrack;
use cumulet_node_api::{PeeringSpec, RouteTargetSpec};
use socket2::{Domain, Socket, Type};

use super::super::testbed::*;
use super::*;
use crate::fixtures;

/// VPC 1 as [`three`], and VPC 2 with one instance, 32, at 10.2.1.4. They are peers without routes; `a`'s leads outside.
fn peers_without_routes() -> NodeSpec {
    let mut spec = NodeSpec::default();
    three(&mut spec);
    let mut other = fixtures::vpc(vpc_id(2), "10.2.0.0/16", &[(id(33), "10.2.1.0/24", true)]);
    routes_of(&mut other, 34, &[("10.0.0.0/16", RouteTargetSpec::Peering(id(12)))]);
    other.subnets[0].route_table = id(34);
    spec.vpcs.insert(other.id.clone(), Arc::new(other));
    group(&mut spec, 2, 2, open_group());
    eni(&mut spec, 2, 1, 32, None, &[2]);
    edit_eni(&mut spec, 32, |eni| eni.private_ips = vec![ip("10.2.1.4")]);
    let peering = PeeringSpec { id: id(12), vpcs: [vpc_id(1), vpc_id(2)], dns: [false; 2] };
    spec.peerings.insert(id(12), Arc::new(peering));
    spec
}

/// A first packet leaves by the gateway, where nobody answers; when it is sent again, there is a better way.
#[test]
fn a_connection_that_changes_its_way_is_not_translated() {
    let (mut bed, mut spec) = (Bed::new(), peers_without_routes());
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 32].map(|n| bed.guest(&network, &spec, n));
    let listener = b.run(|| std::net::TcpListener::bind("10.2.1.4:80")).unwrap().unwrap();
    // It holds for accepting, too.
    socket2::SockRef::from(&listener).set_read_timeout(Some(PATIENCE)).unwrap();
    // The host would say that there is no such address: a client that heard that wouldn't send again.
    nft::apply(
        Some(&bed.outer),
        "table ip quiet { chain lost { type filter hook prerouting priority -10; ip daddr 10.2.1.4 drop; }; }",
    )
    .unwrap();
    let dialling = a
        .run(|| {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
            socket.set_nonblocking(true).unwrap();
            let to = std::net::SocketAddr::from((ip("10.2.1.4"), 80));
            assert!(socket.connect(&to.into()).is_err(), "not yet");
            socket
        })
        .unwrap();
    let vpc = network.vpc_netns(&vpc_id(1)).unwrap();
    let began = || {
        let flows = conntrack::dump(&vpc).unwrap();
        flows.iter().any(|flow| flow.touches(ip("10.2.1.4").into()))
    };
    let end = Instant::now() + PATIENCE;
    while !began() {
        assert!(Instant::now() < end, "the first packet has not left");
        std::thread::yield_now();
    }
    edit_vpc(&mut spec, 1, |vpc| {
        let table = vpc.subnets[0].route_table.clone();
        let table = vpc.route_tables.iter_mut().find(|t| t.id == table).unwrap();
        table.routes.push(("10.2.0.0/16".parse().unwrap(), RouteTargetSpec::Peering(id(12))));
    });
    apply(&network, &spec);
    assert_eq!(listener.accept().expect("by the peering").1.ip(), ip("10.0.1.5"));
    drop(dialling);
}

/// A peer asks; whom it asks has no route back but the default one, to a gateway that has seen nothing of it.
#[test]
fn an_answer_that_leaves_by_the_gateway_has_no_private_address_and_answers_nobody() {
    let (mut bed, mut spec) = (Bed::new(), peers_without_routes());
    edit_vpc(&mut spec, 1, |vpc| {
        let table = vpc.subnets[0].route_table.clone();
        let table = vpc.route_tables.iter_mut().find(|t| t.id == table).unwrap();
        table.routes.push(("10.2.0.0/16".parse().unwrap(), RouteTargetSpec::Peering(id(12))));
    });
    edit_vpc(&mut spec, 2, |vpc| routes_of(vpc, 34, &[("0.0.0.0/0", RouteTargetSpec::InternetGateway)]));
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 32].map(|n| bed.guest(&network, &spec, n));
    let count = "set sources { type ipv4_addr; flags dynamic; }; \
                 chain each { type filter hook prerouting priority -400; add @sources { ip saddr }; };";
    nft::apply(Some(&bed.outer), &format!("table ip seen {{ {count} }}")).unwrap();
    nft::apply(Some(&b), &format!("table ip seen {{ {count} }}")).unwrap();
    let sources = |ns: &NetNs| {
        let listed = nft::list_table(Some(ns), "ip", "seen").unwrap().unwrap();
        nft::apply(Some(ns), "flush set ip seen sources").unwrap();
        listed
    };
    listen(&b, 80);
    let server = udp(&b, 9000);
    for public in [None, Some("198.18.7.32")] {
        edit_eni(&mut spec, 32, |eni| {
            eni.public_ips = public.map(|public| (ip("10.2.1.4"), ip(public))).into_iter().collect();
        });
        apply(&network, &spec);
        // Each of them arrives.
        no_ping(&a, ip("10.2.1.4"));
        assert!(sources(&b).contains("10.0.1.5"), "echo");
        refused(&a, ip("10.2.1.4"), 80);
        assert!(sources(&b).contains("10.0.1.5"), "tcp");
        let client = udp(&a, 0);
        client.send_to(b"x", "10.2.1.4:9000").unwrap();
        let (_, asker) = server.recv_from(&mut [0; 8]).unwrap();
        assert_eq!(asker.ip(), ip("10.0.1.5"));
        server.send_to(b"y", asker).unwrap();
        // It takes an answer from anybody.
        receives_nothing(&client);
        let seen = sources(&bed.outer);
        assert!(!seen.contains("10.0.1.5") && !seen.contains("10.2.1.4"), "{seen}");
        // The gateway itself works: what B begins has the public address.
        assert_eq!(pings(&b, ip("198.18.7.1"), WAIT[0]), public.is_some());
        let seen = sources(&bed.outer);
        assert!(!seen.contains("10.2.1.4") && public.is_none_or(|public| seen.contains(public)), "{seen}");
    }
}

/// Both directions of what the instance in the private subnet has to do with the outside go through the first one.
#[test]
fn an_appliance_is_in_the_way_of_both_directions() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    eni(&mut spec, 1, 2, 3, Some("198.18.7.3"), &[1]);
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = false);
    edit_vpc(&mut spec, 1, |vpc| {
        let appliance = || RouteTargetSpec::Interface(id(1));
        routes_of(vpc, 2, &[("0.0.0.0/0", appliance())]);
        routes_of(vpc, 9, &[("10.0.2.0/24", appliance())]);
        vpc.internet_gateway_table = Some(id(9));
    });
    let network = bed.network();
    apply(&network, &spec);
    let [a, c] = [1, 3].map(|n| bed.guest(&network, &spec, n));
    listen(&c, 80);
    let public = ip("198.18.7.3");
    // It doesn't forward: nothing passes, either way.
    no_ping(&c, ip("198.18.7.1"));
    refused(&bed.outer, public, 80);
    sysctl::write_in(&a, "net/ipv4/conf/all/send_redirects", "0").unwrap();
    sysctl::write_in(&a, "net/ipv4/conf/eth0/send_redirects", "0").unwrap();
    sysctl::write_in(&a, "net/ipv4/ip_forward", "1").unwrap();
    // It sees each packet of both ends, with private addresses.
    nft::apply(
        Some(&a),
        "table ip seen { set pairs { type ipv4_addr . ipv4_addr; flags dynamic; }; \
         chain each { type filter hook forward priority 0; add @pairs { ip saddr . ip daddr }; }; }",
    )
    .unwrap();
    let seen = |from: &str, to: &str| {
        let listed = nft::list_table(Some(&a), "ip", "seen").unwrap().unwrap();
        assert!(listed.contains(&format!("{from} . {to}")), "{listed}");
        nft::apply(Some(&a), "flush set ip seen pairs").unwrap();
    };
    let mut stream = connects(&bed.outer, public, 80);
    echoes(&mut stream);
    seen("198.18.7.1", "10.0.2.7");
    echoes(&mut stream);
    seen("10.0.2.7", "198.18.7.1");
    let listener = bed.outer.run(|| std::net::TcpListener::bind("198.18.7.1:9000")).unwrap().unwrap();
    let mut out = connects(&c, ip("198.18.7.1"), 9000);
    let (mut answering, from) = listener.accept().unwrap();
    assert_eq!(from.ip(), public);
    seen("10.0.2.7", "198.18.7.1");
    answering.write_all(b"hello").unwrap();
    out.set_read_timeout(Some(PATIENCE)).unwrap();
    out.read_exact(&mut [0; 5]).unwrap();
    seen("198.18.7.1", "10.0.2.7");
    let socket = udp(&bed.outer, 9001);
    udp(&c, 0).send_to(b"x", "198.18.7.1:9001").unwrap();
    receives_from(&socket, public);
    // And to its own public address, out and in again.
    connects(&c, public, 80);
    // The appliance itself is reached as before.
    ping(&bed.outer, ip("198.18.7.2"));
}

/// From the moment that the new owner answers, the old one's connections are dead: here, and outside.
#[test]
fn an_address_that_moves_ends_what_it_was_used_for() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    let public = ip("198.18.7.2");
    listen(&a, 80);
    listen(&b, 81);
    let listener = bed.outer.run(|| std::net::TcpListener::bind("198.18.7.1:9000")).unwrap().unwrap();
    let mut moved = spec.clone();
    eni(&mut moved, 1, 1, 1, Some("198.18.7.4"), &[1]);
    eni(&mut moved, 1, 1, 2, Some("198.18.7.2"), &[1]);
    for _ in 0..20 {
        let mut inward = connects(&bed.outer, public, 80);
        echoes(&mut inward);
        let mut outward = connects(&a, ip("198.18.7.1"), 9000);
        assert_eq!(listener.accept().unwrap().1.ip(), public);
        std::thread::scope(|scope| {
            let apply = scope.spawn(|| apply(&network, &moved));
            let end = Instant::now() + PATIENCE;
            while connect(&bed.outer, public, 81, Duration::from_millis(20)).is_err() {
                assert!(Instant::now() < end, "the address has not moved");
            }
            // At once, whatever the server has yet to do.
            let _ = inward.write_all(b"hello");
            inward.set_read_timeout(Some(WAIT[0])).unwrap();
            assert!(inward.read_exact(&mut [0; 5]).is_err(), "the old owner has answered");
            apply.join().unwrap();
        });
        let of_a =
            |flow: &conntrack::Flow| flow.touches(public.into()) && flow.original.destination_port != 81;
        let outside = conntrack::dump(&bed.outer).unwrap();
        assert!(!outside.iter().any(|flow| of_a(flow) && flow.original.source == public), "{outside:?}");
        // Its own connections have lost their address; the new one is a stranger to the other end.
        outward.set_read_timeout(Some(PATIENCE)).unwrap();
        let _ = outward.write_all(b"hello");
        assert!(outward.read_exact(&mut [0; 5]).is_err());
        apply(&network, &spec);
    }
}

/// An error on the way of a translated packet reaches who sent it, and it is about his packet.
#[test]
fn errors_are_translated_too() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let a = bed.guest(&network, &spec, 1);
    let closed = |from: &NetNs, to: &str| {
        let socket = udp(from, 0);
        socket.connect(to).unwrap();
        socket.send(b"x").unwrap();
        assert_eq!(
            socket.recv(&mut [0; 8]).unwrap_err().kind(),
            std::io::ErrorKind::ConnectionRefused,
            "{to}"
        );
    };
    closed(&bed.outer, "198.18.7.2:9");
    closed(&a, "198.18.7.1:9");
}

#[test]
fn what_was_broken_in_the_gateway_is_repaired() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    edit_vpc(&mut spec, 1, |vpc| dual(vpc, 1));
    let network = bed.network();
    apply(&network, &spec);
    let a = bed.guest(&network, &spec, 1);
    listen(&a, 80);
    let mut kept = connects(&bed.outer, ip("198.18.7.2"), 80);
    let name = names::internet_netns(&bed.config.tag, &vpc_id(1));
    let ns = || netns::open(&name).unwrap();
    let handle = || Handle::in_ns(&ns()).unwrap();
    let breaks: [(&str, &dyn Fn()); 7] = [
        ("table", &|| nft::apply(Some(&ns()), "flush ruleset").unwrap()),
        ("element", &|| {
            nft::apply(Some(&ns()), "delete element inet cumulet public_in { 198.18.7.2 }").unwrap();
        }),
        ("outside", &|| assert!(handle().link_delete(names::OUTSIDE).unwrap())),
        ("inside", &|| assert!(handle().link_delete(names::VPC).unwrap())),
        ("rule", &|| {
            let rules = handle().rule_list(Family::V4).unwrap();
            let rule = rules.iter().find(|rule| rule.iif.is_some()).unwrap();
            assert!(handle().rule_del(rule).unwrap());
        }),
        ("forwarding", &|| sysctl::write_in(&ns(), "net/ipv4/ip_forward", "0").unwrap()),
        ("connections", &|| assert!(conntrack::delete_matching(&ns(), |_| true).unwrap() > 0)),
    ];
    for (what, damage) in breaks {
        damage();
        assert!(network.verify(&spec).is_empty(), "{what}");
        assert!(connect(&bed.outer, ip("198.18.7.2"), 80, PATIENCE).is_ok(), "{what}");
        ping(&a, ip("198.18.7.1"));
        echoes(&mut kept);
    }
    // The whole of it.
    assert!(netns::delete(&name).unwrap());
    assert!(network.verify(&spec).is_empty());
    echoes(&mut kept);
    // Detached, and attached again.
    let attached = spec.clone();
    edit_vpc(&mut spec, 1, |vpc| {
        vpc.internet_gateway = false;
        vpc.route_tables.iter_mut().for_each(|table| {
            table.routes.retain(|(_, target)| *target != RouteTargetSpec::InternetGateway);
        });
    });
    apply(&network, &spec);
    assert!(netns::open(&name).is_err());
    refused(&bed.outer, ip("198.18.7.2"), 80);
    apply(&network, &attached);
    connects(&bed.outer, ip("198.18.7.2"), 80);
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
}
