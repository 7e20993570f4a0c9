//! Real packets against the filter: network ACLs, prefix lists, IPv6, spoofing, and connections that a change ends.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use cumulet_linux::netlink::{Family, Handle, Route};
use cumulet_linux::{NetNs, conntrack, sysctl};
use cumulet_model::EniId;
use cumulet_model::network::{Direction, Protocol};
use cumulet_node_api::NodeSpec;

use super::testbed::*;
use super::tests::{apply, echoes, open_group, three};
use super::{Network, names};

const ANY: Protocol = Protocol::All;
const ECHO: Protocol = Protocol::Icmp { kind: Some(8), code: None };
const ECHO_REPLY: Protocol = Protocol::Icmp { kind: Some(0), code: None };

/// Nothing that is written comes back.
#[track_caller]
fn is_dead(stream: &mut TcpStream) {
    stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    let _ = stream.write_all(b"hello");
    assert!(stream.read_exact(&mut [0; 5]).is_err(), "the connection lives");
}

fn ports(from: u16, to: u16) -> Protocol {
    Protocol::Tcp { from, to }
}

#[test]
fn acls_see_every_packet_that_leaves_or_enters_a_subnet() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    eni(&mut spec, 1, 2, 4, None, &[1]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c, d] = [1, 2, 3, 4].map(|n| bed.guest(&network, &spec, n));
    let (ip_a, ip_c, ip_d) = (ip("10.0.1.5"), ip("10.0.2.7"), ip("10.0.2.8"));
    [&a, &c, &d].into_iter().for_each(|ns| listen(ns, 80));
    let mut established = connects(&b, ip_c, 80);
    echoes(&mut established);
    let mut inside = connects(&d, ip_c, 80);
    // In: one port. Out: nothing, so that no answer comes, not even on what is established.
    let mut entries = vec![entry(100, false, true, tcp(80), "10.0.1.0/24")];
    acl(&mut spec, 1, 2, entries.clone());
    apply(&network, &spec);
    is_dead(&mut established);
    refused(&b, ip_c, 80);
    refused(&c, ip_a, 80);
    // What stays in the subnet is not looked at, nor are the VPC's own services, nor the other subnet.
    echoes(&mut inside);
    connects(&d, ip_c, 80);
    ping(&c, ip("169.254.169.254"));
    ping(&c, ip("10.0.0.2"));
    connects(&b, ip_a, 80);
    // Answers need a rule of their own. What was established goes on with it.
    entries.push(entry(100, true, true, ports(1024, 65535), "0.0.0.0/0"));
    acl(&mut spec, 1, 2, entries.clone());
    apply(&network, &spec);
    connects(&b, ip_c, 80);
    no_ping(&b, ip_c);
    // The lowest number decides; one packet is refused by its type, both ways apart.
    entries.push(entry(90, false, false, tcp(80), "10.0.1.6/32"));
    entries.push(entry(110, false, true, ECHO, "0.0.0.0/0"));
    acl(&mut spec, 1, 2, entries.clone());
    apply(&network, &spec);
    refused(&b, ip_c, 80);
    connects(&a, ip_c, 80);
    no_ping(&b, ip_c);
    entries.push(entry(110, true, true, ECHO_REPLY, "10.0.1.0/24"));
    acl(&mut spec, 1, 2, entries);
    apply(&network, &spec);
    ping(&b, ip_c);
    no_ping(&c, ip_a);
    // UDP, and protocols by number.
    let socket = udp(&d, 9000);
    udp(&b, 0).send_to(b"x", (ip_d, 9000)).unwrap();
    receives_nothing(&socket);
    acl(&mut spec, 1, 2, vec![entry(1, false, true, Protocol::Number(17), "0.0.0.0/0")]);
    apply(&network, &spec);
    udp(&b, 0).send_to(b"x", (ip_d, 9000)).unwrap();
    receives_from(&socket, ip("10.0.1.6"));
    // Public addresses: the ACL sees the private one and the stranger's.
    let public = ip("198.18.7.2");
    connects(&bed.outer, public, 80);
    let out = entry(100, true, true, ANY, "0.0.0.0/0");
    let all = entry(100, false, true, ANY, "0.0.0.0/0");
    acl(&mut spec, 1, 1, vec![out.clone(), all.clone(), entry(50, false, false, tcp(80), "198.18.7.1/32")]);
    apply(&network, &spec);
    refused(&bed.outer, public, 80);
    ping(&bed.outer, public);
    // Open again: nothing is left of it.
    acl(&mut spec, 1, 1, vec![out.clone(), all.clone()]);
    acl(&mut spec, 1, 2, vec![out, all]);
    apply(&network, &spec);
    connects(&bed.outer, public, 80);
    connects(&b, ip_c, 80);
    let table = cumulet_linux::nft::list_table(network.vpc_netns(&vpc_id(1)).as_ref(), "inet", "cumulet");
    assert!(!table.unwrap().unwrap().contains("net_0"));
}

#[test]
fn prefix_lists_and_groups_of_peers_admit_their_addresses() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let ranges = |list: &[&str]| Arc::new(list.iter().map(|net| net.parse().unwrap()).collect::<Vec<_>>());
    spec.prefix_lists.insert(id(7), ranges(&["10.0.2.0/24", "10.0.2.7/32", "fd00::/8"]));
    group(&mut spec, 1, 2, vec![ingress(tcp(80), "pl:7")]);
    eni(&mut spec, 1, 1, 1, None, &[2]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    listen(&a, 80);
    connects(&c, ip("10.0.1.5"), 80);
    refused(&b, ip("10.0.1.5"), 80);
    spec.prefix_lists.insert(id(7), ranges(&["10.0.1.6/32"]));
    apply(&network, &spec);
    connects(&b, ip("10.0.1.5"), 80);
    refused(&c, ip("10.0.1.5"), 80);
    // A group of another VPC counts while there is a peering; addresses tell who comes from there.
    vpc(&mut spec, 2);
    group(&mut spec, 2, 9, vec![]);
    eni(&mut spec, 2, 2, 3 + 16, None, &[9]);
    group(&mut spec, 1, 2, vec![ingress(tcp(80), "sg:9")]);
    apply(&network, &spec);
    refused(&c, ip("10.0.1.5"), 80);
    let peering = cumulet_node_api::PeeringSpec { id: id(1), vpcs: [vpc_id(1), vpc_id(2)], dns: [false; 2] };
    spec.peerings.insert(peering.id.clone(), Arc::new(peering));
    apply(&network, &spec);
    connects(&c, ip("10.0.1.5"), 80);
    spec.peerings.clear();
    apply(&network, &spec);
    refused(&c, ip("10.0.1.5"), 80);
}

#[test]
fn a_public_address_that_moves_takes_its_connections_from_the_old_one() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    let public = ip("198.18.7.2");
    [&a, &b].into_iter().for_each(|ns| listen(ns, 80));
    listen(&b, 81);
    listen(&bed.outer, 90);
    let mut came = connects(&bed.outer, public, 80);
    let mut went = connects(&a, ip("198.18.7.1"), 90);
    let mut inside = connects(&b, ip("10.0.1.5"), 80);
    [&mut came, &mut went, &mut inside].into_iter().for_each(echoes);
    eni(&mut spec, 1, 1, 1, None, &[1]);
    eni(&mut spec, 1, 1, 2, Some("198.18.7.2"), &[1]);
    apply(&network, &spec);
    is_dead(&mut came);
    is_dead(&mut went);
    echoes(&mut inside);
    connects(&bed.outer, public, 81);
    // Several addresses on one interface, each for its private one.
    edit_eni(&mut spec, 2, |eni| {
        eni.private_ips.push(ip("10.0.1.100"));
        eni.public_ips.push((ip("10.0.1.100"), ip("198.18.7.3")));
    });
    apply(&network, &spec);
    let inside = Handle::in_ns(&b).unwrap();
    inside.addr_add("eth0", "10.0.1.100/24".parse().unwrap()).unwrap();
    let second = b.run(|| TcpListener::bind("10.0.1.100:82")).unwrap().unwrap();
    connects(&bed.outer, ip("198.18.7.3"), 82);
    refused(&bed.outer, public, 82);
    assert_eq!(second.accept().unwrap().1.ip(), IpAddr::from(ip("198.18.7.1")));
    let stranger = bed.outer.run(|| TcpListener::bind("198.18.7.1:91")).unwrap().unwrap();
    let from: SocketAddr = "10.0.1.100:0".parse().unwrap();
    let socket = b.run(|| socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None));
    let socket = socket.unwrap().unwrap();
    socket.bind(&from.into()).unwrap();
    socket.connect(&"198.18.7.1:91".parse::<SocketAddr>().unwrap().into()).unwrap();
    assert_eq!(stranger.accept().unwrap().1.ip(), IpAddr::from(ip("198.18.7.3")));
}

#[test]
fn a_withdrawn_rule_ends_what_ec2_does_not_track() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let for_all = |port| ingress(tcp(port), "0.0.0.0/0");
    let tracked = ingress(tcp(81), "10.0.1.0/24");
    group(&mut spec, 1, 2, vec![for_all(80), for_all(82), tracked, egress_all()]);
    group(&mut spec, 1, 3, vec![ingress(tcp(82), "10.0.1.6/32")]);
    eni(&mut spec, 1, 1, 1, None, &[2, 3]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    let mut streams = [80, 81, 82].map(|port| {
        listen(&a, port);
        connects(&b, ip("10.0.1.5"), port)
    });
    streams.iter_mut().for_each(echoes);
    group(&mut spec, 1, 2, vec![egress_all()]);
    apply(&network, &spec);
    let [untracked, tracked, otherwise] = &mut streams;
    is_dead(untracked);
    echoes(tracked);
    // Another group still allows it.
    echoes(otherwise);
    // A new rule doesn't bring it back to life, but lets new ones through.
    group(&mut spec, 1, 2, vec![for_all(80), egress_all()]);
    apply(&network, &spec);
    is_dead(untracked);
    let mut again = connects(&b, ip("10.0.1.5"), 80);
    echoes(&mut again);
    // The same when the interface loses the group.
    eni(&mut spec, 1, 1, 1, None, &[3]);
    apply(&network, &spec);
    is_dead(&mut again);
    echoes(otherwise);
    // Flows are counted.
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    let flows = conntrack::dump(&ns).unwrap();
    let flow = flows.iter().find(|flow| flow.original.destination_port == 82).unwrap();
    assert!(flow.sent.is_some_and(|sent| sent.packets > 2 && sent.bytes > 100), "{flow:?}");
}

#[test]
fn an_address_that_gets_a_new_owner_brings_no_connections_along() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    listen(&a, 80);
    let _open = connects(&b, ip("10.0.1.5"), 80);
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    let count = || conntrack::dump(&ns).unwrap().iter().filter(|f| f.touches(ip("10.0.1.5").into())).count();
    assert_eq!(count(), 1);
    apply(&network, &without(&spec, 1));
    assert_eq!(count(), 0);
}

#[test]
fn guests_cannot_be_others_at_any_layer() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let run = |ns: &NetNs, line: &str| {
        let mut words = line.split(' ');
        let program = words.next().unwrap();
        let output = ns.run(|| Command::new(program).args(words).output()).unwrap().unwrap();
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    };
    // Ethernet: another's address as the source.
    ping(&a, ip("10.0.1.6"));
    run(&a, "ip link set dev eth0 address 02:00:00:00:01:06");
    no_ping(&a, ip("10.0.1.6"));
    run(&a, "ip link set dev eth0 address 02:00:00:00:01:05");
    ping(&a, ip("10.0.1.6"));
    // ARP: a says that it is b, unasked and as an answer.
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    let handle = Handle::in_ns(&ns).unwrap();
    let neighbours = || {
        let mut all = handle.neigh_list(Family::V4, None).unwrap();
        all.retain(|neighbour| neighbour.permanent);
        all.sort_by_key(|neighbour| (neighbour.link_index, neighbour.ip));
        all
    };
    let before = neighbours();
    let inside = Handle::in_ns(&a).unwrap();
    inside.addr_add("eth0", "10.0.1.6/32".parse().unwrap()).unwrap();
    for kind in ["-U", "-A"] {
        run(&a, &format!("busybox arping {kind} -c 1 -w 1 -I eth0 10.0.1.6"));
    }
    assert_eq!(neighbours(), before);
    let (at_a, at_b) = (udp(&a, 9000), udp(&b, 9000));
    udp(&c, 0).send_to(b"x", "10.0.1.6:9000").unwrap();
    receives_from(&at_b, ip("10.0.2.7"));
    receives_nothing(&at_a);
    // And it can't speak as b.
    send_as(&a, ip("10.0.1.6"), ip("10.0.2.7"), 9000);
    receives_nothing(&udp(&c, 9000));
    inside.addr_del("eth0", "10.0.1.6/32".parse().unwrap()).unwrap();
    // What is routed to it but is not its own does not arrive, unless it forwards.
    let device = names::eni_device(&id(1));
    let route = Route::to("10.0.99.0/24".parse().unwrap()).via(ip("10.0.1.5").into()).dev(&device).onlink();
    handle.route_replace(&route).unwrap();
    inside.addr_add("lo", "10.0.99.9/32".parse().unwrap()).unwrap();
    udp(&b, 0).send_to(b"x", "10.0.99.9:9000").unwrap();
    receives_nothing(&at_a);
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = false);
    apply(&network, &spec);
    udp(&b, 0).send_to(b"x", "10.0.99.9:9000").unwrap();
    receives_from(&at_a, ip("10.0.1.6"));
    // A delegated range is its own.
    edit_eni(&mut spec, 1, |eni| {
        eni.source_dest_check = true;
        eni.prefixes = vec!["10.0.99.0/28".parse().unwrap()];
    });
    apply(&network, &spec);
    udp(&b, 0).send_to(b"x", "10.0.99.9:9000").unwrap();
    receives_from(&at_a, ip("10.0.1.6"));
    // The route back to what is behind the interface is by hand, and not by way of the guest.
    sysctl::write_in(&ns, &format!("net/ipv4/conf/{device}/rp_filter"), "0").unwrap();
    let at_b = udp(&b, 9001);
    send_as(&a, ip("10.0.99.9"), ip("10.0.1.6"), 9001);
    receives_from(&at_b, ip("10.0.99.9"));
    send_as(&a, ip("10.0.99.77"), ip("10.0.1.6"), 9001);
    receives_nothing(&at_b);
}

/// The namespace's side of IPv6, and a guest's, by hand.
fn with_ipv6(network: &Network, guests: &[(&NetNs, u64, &str)]) {
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    let handle = Handle::in_ns(&ns).unwrap();
    let on = [("net/ipv6/conf/all/disable_ipv6", "0"), ("net/ipv6/conf/all/forwarding", "1")];
    sysctl::write_all_in(&ns, &on).unwrap();
    for (guest, number, address) in guests {
        let device = names::eni_device(&id(*number));
        let net = format!("{address}/128").parse().unwrap();
        let own: IpAddr = address.parse().unwrap();
        sysctl::write_in(&ns, &format!("net/ipv6/conf/{device}/disable_ipv6"), "0").unwrap();
        sysctl::write_in(&ns, &format!("net/ipv6/conf/{device}/accept_dad"), "0").unwrap();
        handle.addr_add(&device, "fe80::1/64".parse().unwrap()).unwrap();
        let inside = Handle::in_ns(guest).unwrap();
        let mac = inside.link_get("eth0").unwrap().unwrap().mac.unwrap();
        handle.neigh_replace(&device, own, mac).unwrap();
        handle.route_replace(&Route::to(net).dev(&device)).unwrap();
        sysctl::write_in(guest, "net/ipv6/conf/eth0/accept_dad", "0").unwrap();
        sysctl::write_in(guest, "net/ipv6/conf/eth0/disable_ipv6", "0").unwrap();
        inside.addr_add("eth0", net).unwrap();
        // The router's Ethernet address is asked for: neighbour discovery passes.
        let router = Route::to("::/0".parse().unwrap()).via("fe80::1".parse().unwrap()).dev("eth0");
        inside.route_replace(&router).unwrap();
    }
}

#[track_caller]
fn connects6(ns: &NetNs, to: Ipv6Addr, port: u16, patience: u64) -> Option<TcpStream> {
    let address = SocketAddr::from((to, port));
    ns.run(|| TcpStream::connect_timeout(&address, Duration::from_millis(patience))).unwrap().ok()
}

#[test]
fn ipv6_is_filtered_like_ipv4() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let v6 = |text: &str| text.parse::<Ipv6Addr>().unwrap();
    edit_vpc(&mut spec, 1, |vpc| {
        vpc.ipv6_cidrs = vec!["fd00:1::/56".parse().unwrap()];
        for (subnet, net) in vpc.subnets.iter_mut().zip(["fd00:1:0:1::/64", "fd00:1:0:2::/64"]) {
            subnet.ipv6_cidr = Some(net.parse().unwrap());
        }
    });
    let all = |egress, cidr| entry(if egress { 100 } else { 101 }, egress, true, ANY, cidr);
    let open = [all(false, "0.0.0.0/0"), all(true, "0.0.0.0/0"), all(false, "::/0"), all(true, "::/0")];
    for subnet in [1, 2] {
        acl(&mut spec, 1, subnet, open.to_vec());
    }
    let six = |direction| rule(direction, ANY, "::/0");
    let ping6 = Protocol::Icmpv6 { kind: Some(128), code: None };
    group(&mut spec, 1, 2, vec![ingress(tcp(80), "sg:3"), ingress(ping6, "fd00:1:0:1::/64")]);
    group(&mut spec, 1, 3, vec![six(Direction::Egress)]);
    for (number, groups, address) in
        [(1, [2], "fd00:1:0:1::5"), (2, [3], "fd00:1:0:1::6"), (3, [3], "fd00:1:0:2::7")]
    {
        edit_eni(&mut spec, number, |eni| {
            eni.ipv6 = vec![v6(address)];
            eni.groups = groups.map(id).to_vec();
        });
    }
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let to = v6("fd00:1:0:1::5");
    let wire = || {
        let guests = [(&a, 1, "fd00:1:0:1::5"), (&b, 2, "fd00:1:0:1::6"), (&c, 3, "fd00:1:0:2::7")];
        with_ipv6(&network, &guests);
    };
    wire();
    let listener = a.run(|| TcpListener::bind("[::]:80")).unwrap().unwrap();
    let ping6 = |ns: &NetNs, to: &str| {
        let done = ns.run(|| Command::new("ping").args(["-6", "-c1", "-W1", "-q", to]).output());
        done.unwrap().unwrap().status.success()
    };
    // By group, whose members have IPv6 addresses; by ICMPv6 type and range; the router answers.
    assert!(connects6(&b, to, 80, 3000).is_some());
    assert!(connects6(&c, to, 80, 3000).is_some());
    assert!(ping6(&b, "fd00:1:0:1::5") && !ping6(&c, "fd00:1:0:1::5"));
    assert!(ping6(&b, "fe80::1%eth0"));
    assert!(connects6(&a, v6("fd00:1:0:1::6"), 80, 300).is_none(), "no egress rule");
    // Another's source address, where no reverse path filter helps.
    let inside = Handle::in_ns(&c).unwrap();
    inside.addr_del("eth0", "fd00:1:0:2::7/128".parse().unwrap()).unwrap();
    inside.addr_add("eth0", "fd00:1:0:1::6/128".parse().unwrap()).unwrap();
    let socket = a.run(|| std::net::UdpSocket::bind("[::]:9000")).unwrap().unwrap();
    group(&mut spec, 1, 2, vec![six(Direction::Ingress)]);
    apply(&network, &spec);
    let send = |ns: &NetNs| {
        ns.run(|| std::net::UdpSocket::bind("[::]:0")?.send_to(b"x", (to, 9000))).unwrap().unwrap();
    };
    send(&c);
    receives_nothing(&socket);
    send(&b);
    assert!(receives(&socket, Duration::from_secs(3)).is_some());
    inside.addr_del("eth0", "fd00:1:0:1::6/128".parse().unwrap()).unwrap();
    inside.addr_add("eth0", "fd00:1:0:2::7/128".parse().unwrap()).unwrap();
    // ACLs.
    assert!(connects6(&c, to, 80, 3000).is_some());
    let mut closed = open.to_vec();
    closed.push(entry(50, false, false, tcp(80), "fd00:1:0:2::/64"));
    acl(&mut spec, 1, 1, closed);
    apply(&network, &spec);
    wire();
    assert!(connects6(&c, to, 80, 300).is_none());
    assert!(connects6(&b, to, 80, 3000).is_some());
    drop(listener);
}

#[test]
fn a_nat_gateways_interface_passes_what_is_not_its_own_but_obeys_acls() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, c] = [1, 3].map(|n| bed.guest(&network, &spec, n));
    edit_eni(&mut spec, 1, |eni| {
        eni.holder = cumulet_node_api::EniHolder::NatGateway(id(1));
        eni.groups.clear();
    });
    apply(&network, &spec);
    let device = names::eni_device(&id(1));
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    sysctl::write_in(&ns, &format!("net/ipv4/conf/{device}/rp_filter"), "0").unwrap();
    let socket = udp(&c, 9000);
    send_as(&a, ip("203.0.113.9"), ip("10.0.2.7"), 9000);
    receives_from(&socket, ip("203.0.113.9"));
    acl(&mut spec, 1, 2, vec![entry(1, false, true, ANY, "10.0.0.0/16")]);
    apply(&network, &spec);
    send_as(&a, ip("203.0.113.9"), ip("10.0.2.7"), 9000);
    receives_nothing(&socket);
    assert!(spec.enis[&id::<EniId>(1)].groups.is_empty() && !open_group().is_empty());
}

#[test]
fn a_table_that_nobody_touched_is_not_loaded_again() {
    let (bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    let context = cumulet_linux::nft::Context::open(&ns).unwrap();
    let before = context.generation().unwrap();
    assert!(network.verify(&spec).is_empty());
    assert_eq!(context.generation().unwrap(), before);
    cumulet_linux::nft::apply(Some(&ns), "flush chain inet cumulet groups_in\n").unwrap();
    assert!(network.verify(&spec).is_empty());
    let table = cumulet_linux::nft::list_table(Some(&ns), "inet", "cumulet").unwrap().unwrap();
    assert!(table.contains("oifname vmap @ingress"), "{table}");
}
