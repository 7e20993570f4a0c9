//! Namespaces, netlink, taps, nftables and sockets against the real kernel.

mod common;

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4};
use std::os::fd::AsRawFd;
use std::time::Duration;

use common::{TestNs, unique};
use cumulet_linux::netlink::{
    Family, Handle, MacAddr, Route, RouteKind, Rule, TABLE_MAIN, VethEnd, VethSpec,
};
use cumulet_linux::{netns, nft, sock, sysctl, tap};

fn ip(text: &str) -> IpAddr {
    text.parse().expect("address")
}

fn net(text: &str) -> ipnet::IpNet {
    text.parse().expect("network")
}

const MAC_A: MacAddr = MacAddr([2, 0, 0, 0, 0, 0xa]);
const MAC_B: MacAddr = MacAddr([2, 0, 0, 0, 0, 0xb]);

/// A veth pair between two namespaces, with host routes as a VPC has them.
fn joined(a: &TestNs, b: &TestNs) -> (Handle, Handle) {
    let (ha, hb) = (Handle::in_ns(a).expect("handle"), Handle::in_ns(b).expect("handle"));
    let spec = VethSpec {
        end: VethEnd { name: "eni0", mac: Some(MAC_A), mtu: Some(9000) },
        peer: VethEnd { name: "eth0", mac: Some(MAC_B), mtu: Some(9000) },
        peer_ns: Some(&b.0),
    };
    let made = ha.veth_ensure(&spec).expect("make");
    assert_eq!(ha.veth_ensure(&spec).expect("adopt"), made);
    for (handle, dev) in [(&ha, "lo"), (&ha, "eni0"), (&hb, "lo"), (&hb, "eth0")] {
        handle.set_up(dev).expect("up");
    }
    ha.addr_add("lo", net("10.0.0.1/32")).expect("address");
    hb.addr_add("eth0", net("10.0.0.4/24")).expect("address");
    ha.route_replace(&Route::to(net("10.0.0.4/32")).dev("eni0")).expect("route");
    ha.neigh_replace("eni0", ip("10.0.0.4"), MAC_B).expect("neighbour");
    hb.neigh_replace("eth0", ip("10.0.0.1"), MAC_A).expect("neighbour");
    (ha, hb)
}

#[test]
fn namespaces_are_adopted_listed_and_deleted() {
    let name = unique("n");
    assert!(netns::open(&name).expect_err("absent").is_not_found());
    let made = netns::create(&name).expect("create");
    let adopted = netns::create(&name).expect("adopt");
    assert_eq!(made.id().expect("id"), adopted.id().expect("id"));
    assert_ne!(made.id().expect("id"), netns::current().expect("current").id().expect("id"));
    assert_eq!(netns::list(&name).expect("list"), std::slice::from_ref(&name));
    let outside = netns::current().expect("current").id().expect("id");
    let inside = made.run(|| netns::current().expect("current").id().expect("id")).expect("run");
    assert_eq!(inside, made.id().expect("id"));
    assert_eq!(outside, netns::current().expect("current").id().expect("id"), "the caller's thread stayed");
    let seen = std::process::Command::new("ip").args(["netns", "exec", &name, "true"]).status().expect("ip");
    assert!(seen.success(), "ip netns knows it");
    assert!(netns::delete(&name).expect("delete"));
    assert!(!netns::delete(&name).expect("delete again"));
    // A file without a namespace, as a crash leaves it, is not one, and is made one.
    std::fs::write(format!("/run/netns/{name}"), "").expect("file");
    assert!(netns::open(&name).expect_err("no namespace").is_not_found());
    netns::create(&name).expect("create over the file");
    assert!(netns::delete(&name).expect("delete"));
    assert!(netns::create("../x").is_err());
}

#[test]
fn concurrent_creators_get_one_namespace() {
    let name = unique("n");
    let ids: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..8).map(|_| scope.spawn(|| netns::create(&name).expect("create").id().expect("id"))).collect();
        threads.into_iter().map(|thread| thread.join().expect("thread")).collect()
    });
    assert!(ids.windows(2).all(|pair| pair[0] == pair[1]));
    assert!(netns::delete(&name).expect("delete"));
}

#[test]
fn links_change_and_vanish() {
    let (a, b) = (TestNs::new(), TestNs::new());
    let (ha, hb) = joined(&a, &b);
    let end = ha.link_get("eni0").expect("get").expect("exists");
    let peer = hb.link_get("eth0").expect("get").expect("exists");
    assert_eq!((end.mac, end.mtu, end.up, end.kind.as_deref()), (Some(MAC_A), 9000, true, Some("veth")));
    assert_eq!((peer.mac, end.peer_index, peer.peer_index), (Some(MAC_B), Some(peer.index), Some(end.index)));
    ha.set_mtu("eni0", 1400).expect("mtu");
    ha.set_mac("eni0", MacAddr([2, 0, 0, 0, 0, 1])).expect("mac");
    ha.set_down("eni0").expect("down");
    ha.rename("eni0", "eni1").expect("rename");
    let end = ha.link_get("eni1").expect("get").expect("exists");
    assert_eq!((end.mtu, end.up, end.mac), (1400, false, Some(MacAddr([2, 0, 0, 0, 0, 1]))));
    ha.move_to_ns("eni1", &b).expect("move");
    assert_eq!(ha.link_get("eni1").expect("get"), None);
    assert!(hb.link_delete("eni1").expect("delete"));
    assert!(!hb.link_delete("eni1").expect("delete again"));
    assert_eq!(hb.link_list().expect("list").len(), 1, "only the loopback is left");
    let error = ha.set_up("eni1").expect_err("absent");
    assert!(error.is_not_found() && error.to_string().contains("eni1"), "{error}");
    assert!(ha.set_up("a-name-that-is-too-long").is_err());
}

#[test]
fn a_veth_whose_peer_is_lost_is_made_anew() {
    let (a, b, c) = (TestNs::new(), TestNs::new(), TestNs::new());
    let (ha, _) = joined(&a, &b);
    let spec = VethSpec {
        end: VethEnd { name: "eni0", ..Default::default() },
        peer: VethEnd { name: "eth0", mac: Some(MAC_B), ..Default::default() },
        peer_ns: Some(&c.0),
    };
    ha.veth_ensure(&spec).expect("ensure");
    assert!(Handle::in_ns(&c).expect("handle").link_get("eth0").expect("get").is_some());
    assert!(Handle::in_ns(&b).expect("handle").link_get("eth0").expect("get").is_none());
    assert!(ha.veth_create(&spec).expect_err("taken").is_exists());
}

#[test]
fn packets_flow_and_routes_rules_and_neighbours_are_listed() {
    let (a, b) = (TestNs::new(), TestNs::new());
    let (ha, hb) = joined(&a, &b);
    let ping = b
        .run(|| std::process::Command::new("ping").args(["-c1", "-i0.2", "-w5", "-q", "10.0.0.1"]).output())
        .expect("run");
    assert!(ping.expect("ping").status.success());

    let host = Route::to(net("10.0.0.4/32")).dev("eni0");
    assert!(ha.route_add(&host).expect_err("exists").is_exists());
    let vpc = Route::to(net("10.0.0.0/16")).kind(RouteKind::Unreachable);
    let out = Route::to(net("0.0.0.0/0")).via(ip("169.254.0.1")).dev("eni0").onlink().table(1000);
    for route in [&vpc, &out] {
        ha.route_replace(route).expect("replace");
        ha.route_replace(route).expect("replace again");
    }
    let main = ha.route_list(Family::V4, Some(TABLE_MAIN)).expect("list");
    assert_eq!(main.len(), 2, "{main:?}");
    assert!(main.iter().any(|r| r.kind == RouteKind::Unreachable && r.dst == vpc.dst));
    let other = ha.route_list(Family::V4, Some(1000)).expect("list");
    assert_eq!(
        (other.len(), other[0].via, other[0].dev.as_deref()),
        (1, Some(ip("169.254.0.1")), Some("eni0"))
    );
    assert!(other[0].onlink);
    let back = Route { via: None, dev: None, onlink: false, ..Route::to(net("0.0.0.0/0")).table(1000) };
    for route in [&vpc, &back] {
        assert!(ha.route_del(route).expect("delete"));
        assert!(!ha.route_del(route).expect("delete again"));
    }
    assert!(!ha.route_del(&Route::to(net("10.9.0.0/16")).dev("none")).expect("device gone"));

    let rules = [
        Rule { priority: 100, table: TABLE_MAIN, suppress_prefixlength: Some(0), ..Rule::default() },
        Rule {
            priority: 200,
            table: 1000,
            from: Some(net("10.0.0.0/24")),
            iif: Some("eni0".into()),
            ..Rule::default()
        },
    ];
    for rule in &rules {
        ha.rule_add(rule).expect("add");
        ha.rule_add(rule).expect("add again");
    }
    let listed = ha.rule_list(Family::V4).expect("list");
    assert!(rules.iter().all(|rule| listed.iter().filter(|l| *l == rule).count() == 1), "{listed:?}");
    for rule in &rules {
        assert!(ha.rule_del(rule).expect("delete"));
        assert!(!ha.rule_del(rule).expect("delete again"));
    }

    let neighbours = ha.neigh_list(Family::V4, Some("eni0")).expect("list");
    assert_eq!((neighbours.len(), neighbours[0].mac, neighbours[0].permanent), (1, Some(MAC_B), true));
    assert!(ha.neigh_del("eni0", ip("10.0.0.4")).expect("delete"));
    assert!(!ha.neigh_del("eni0", ip("10.0.0.4")).expect("delete again"));

    assert_eq!(
        hb.addr_list(Some("eth0")).expect("list").iter().filter(|x| x.net == net("10.0.0.4/24")).count(),
        1
    );
    assert!(hb.addr_del("eth0", net("10.0.0.4/24")).expect("delete"));
    assert!(!hb.addr_del("eth0", net("10.0.0.4/24")).expect("delete again"));
}

#[test]
fn version_six() {
    let (a, b) = (TestNs::new(), TestNs::new());
    let (ha, hb) = joined(&a, &b);
    ha.addr_add("lo", net("fd00::1/128")).expect("address");
    hb.addr_add("eth0", net("fd00::4/64")).expect("address");
    hb.addr_add("eth0", net("fd00::4/64")).expect("address again");
    ha.route_replace(&Route::to(net("fd00::4/128")).dev("eni0")).expect("route");
    ha.route_replace(&Route::to(net("fd00::/56")).kind(RouteKind::Unreachable)).expect("route");
    ha.route_replace(&Route::to(net("::/0")).via(ip("fe80::1")).dev("eni0").onlink().table(7))
        .expect("route");
    ha.neigh_replace("eni0", ip("fd00::4"), MAC_B).expect("neighbour");
    hb.neigh_replace("eth0", ip("fd00::1"), MAC_A).expect("neighbour");
    let ping = b.run(|| {
        std::process::Command::new("ping").args(["-6", "-c1", "-i0.2", "-w5", "-q", "fd00::1"]).output()
    });
    assert!(ping.expect("run").expect("ping").status.success());
    let routes = ha.route_list(Family::V6, None).expect("list");
    assert!(
        routes.iter().any(|r| r.dst == net("fd00::/56") && r.kind == RouteKind::Unreachable),
        "{routes:?}"
    );
    assert!(routes.iter().any(|r| r.table == 7 && r.via == Some(ip("fe80::1"))), "{routes:?}");
    let rule =
        Rule { family: Family::V6, priority: 9, from: Some(net("fd00::/64")), table: 7, ..Rule::default() };
    ha.rule_add(&rule).expect("rule");
    assert!(ha.rule_list(Family::V6).expect("list").contains(&rule));
    ha.neigh_proxy_replace("eni0", ip("fd00::99")).expect("proxy");
    assert!(ha.neigh_proxy_del("eni0", ip("fd00::99")).expect("proxy"));
    assert!(ha.route_del(&Route::to(net("fd00::/56")).kind(RouteKind::Unreachable)).expect("delete"));
}

#[test]
fn parameters_belong_to_the_namespace() {
    let ns = TestNs::new();
    let before = sysctl::read("net/ipv4/ip_forward").expect("read");
    sysctl::write_all_in(&ns, &[("net/ipv4/ip_forward", "1"), ("net/ipv4/conf/all/rp_filter", "0")])
        .expect("write");
    assert_eq!(sysctl::read_in(&ns, "net/ipv4/ip_forward").expect("read"), "1");
    assert_eq!(sysctl::read("net/ipv4/ip_forward").expect("read"), before);
    assert!(sysctl::write("net/../../etc/passwd", "1").is_err());
}

#[test]
fn taps_live_in_their_namespace() {
    let ns = TestNs::new();
    let handle = Handle::in_ns(&ns).expect("handle");
    let spec = tap::TapSpec {
        name: "tap0".into(),
        mac: Some(MAC_A),
        mtu: Some(9001),
        persistent: true,
        vnet_hdr: true,
        up: true,
    };
    drop(tap::open(Some(&ns), &spec).expect("open"));
    let tap = tap::open(Some(&ns), &spec).expect("open the same again");
    let link = handle.link_get("tap0").expect("get").expect("exists");
    assert_eq!((link.index, link.mac, link.mtu, link.up), (tap.index, Some(MAC_A), 9001, true));
    assert_eq!(tap::open(Some(&ns), &spec).expect_err("held").errno(), Some(16), "EBUSY");
    drop(tap);
    assert!(handle.link_delete("tap0").expect("delete"));
    let spec = tap::TapSpec { persistent: false, ..spec };
    drop(tap::open(Some(&ns), &spec).expect("open"));
    // A child that another test is just starting may hold a copy of the descriptor until it executes its program.
    let gone = (0..500).any(|_| {
        let gone = handle.link_get("tap0").expect("get").is_none();
        if !gone {
            std::thread::sleep(Duration::from_millis(10));
        }
        gone
    });
    assert!(gone, "gone with its descriptor");
}

#[test]
fn rulesets_are_applied_whole_or_not_at_all() {
    let ns = TestNs::new();
    nft::apply(
        Some(&ns),
        "table inet t {\n chain c {\n  type filter hook forward priority 0;\n  accept\n }\n}\n",
    )
    .expect("apply");
    assert!(nft::list_table(Some(&ns), "inet", "t").expect("list").expect("exists").contains("hook forward"));
    let error =
        nft::apply(Some(&ns), "add table inet u\nadd rule inet t c bogus nonsense\n").expect_err("refused");
    let cumulet_linux::Error::Nft { stderr, line } = &error else { panic!("{error}") };
    assert!(!stderr.is_empty());
    assert_eq!(line.as_deref(), Some("add rule inet t c bogus nonsense"));
    assert_eq!(nft::list_table(Some(&ns), "inet", "u").expect("list"), None);
    nft::delete_table(Some(&ns), "inet", "t").expect("delete");
    nft::delete_table(Some(&ns), "inet", "t").expect("delete again");
    assert_eq!(nft::list_ruleset(Some(&ns)).expect("list").trim(), "");
}

#[test]
fn a_listener_knows_the_interface_of_its_caller() {
    let (a, b) = (TestNs::new(), TestNs::new());
    let (ha, hb) = joined(&a, &b);
    ha.addr_add("lo", net("169.254.169.254/32")).expect("address");
    hb.route_replace(&Route::to(net("169.254.169.254/32")).via(ip("10.0.0.1")).dev("eth0")).expect("route");
    let addr: SocketAddr = "169.254.169.254:80".parse().expect("address");
    let options = sock::TcpOptions { free_bind: true, packet_info: true };
    let listener = sock::tcp_listen_in(&a, addr, options).expect("listen");
    assert_eq!(listener.accept().expect_err("non-blocking").kind(), std::io::ErrorKind::WouldBlock);
    let mut client = sock::tcp_connect_in(&b, addr, Duration::from_secs(5)).expect("connect");
    listener.set_nonblocking(false).expect("blocking");
    let (mut served, from) = listener.accept().expect("accept");
    assert_eq!(from.ip(), ip("10.0.0.4"));
    assert_eq!(sock::ingress_ifindex(&served).expect("index"), Some(ha.index_of("eni0").expect("index")));
    sock::set_ttl(&served, Family::V4, 1).expect("ttl");
    served.write_all(b"ok").expect("write");
    drop(served);
    let mut text = String::new();
    client.read_to_string(&mut text).expect("read");
    assert_eq!(text, "ok");
}

#[test]
fn datagrams_tell_their_interface_and_choose_their_source() {
    let (a, b) = (TestNs::new(), TestNs::new());
    let (ha, _hb) = joined(&a, &b);
    ha.addr_add("lo", net("10.0.0.2/32")).expect("address");
    let any: SocketAddr = "0.0.0.0:67".parse().expect("address");
    let options =
        sock::UdpOptions { device: Some("eni0"), broadcast: true, packet_info: true, ..Default::default() };
    let server = sock::udp_bind_in(&a, any, options).expect("bind");
    let options =
        sock::UdpOptions { device: Some("eth0"), broadcast: true, packet_info: true, ..Default::default() };
    let client = sock::udp_bind_in(&b, "0.0.0.0:68".parse().expect("address"), options).expect("bind");
    for socket in [&server, &client] {
        socket.set_nonblocking(false).expect("blocking");
        socket.set_read_timeout(Some(Duration::from_secs(5))).expect("timeout");
    }
    client.send_to(b"discover", "255.255.255.255:67").expect("send");
    let mut buffer = [0u8; 64];
    let got = sock::recv_from_info(&server, &mut buffer).expect("receive");
    assert_eq!(
        (&buffer[..got.len], got.ifindex),
        (b"discover".as_slice(), ha.index_of("eni0").expect("index"))
    );
    assert_eq!(got.destination, Ipv4Addr::BROADCAST);
    let to = SocketAddrV4::new(Ipv4Addr::BROADCAST, 68);
    sock::send_to_from(&server, b"offer", to, Ipv4Addr::new(10, 0, 0, 2), got.ifindex).expect("send");
    let got = sock::recv_from_info(&client, &mut buffer).expect("receive");
    assert_eq!((&buffer[..got.len], *got.from.ip()), (b"offer".as_slice(), Ipv4Addr::new(10, 0, 0, 2)));
    assert!(server.as_raw_fd() >= 0);
}

#[test]
fn a_context_is_kept_for_many_changes_and_counts_them() {
    let ns = TestNs::new();
    let mut context = nft::Context::open(&ns).expect("open");
    assert!(context.is_in_process(), "libnftables1 is installed where the tests run");
    context.apply("table inet t {\n set s { type ipv4_addr; }\n chain c {\n }\n}\n").expect("apply");
    let before = context.generation().expect("generation");
    assert_eq!(context.generation().expect("generation"), before);
    context
        .apply("add element inet t s { 10.0.0.1 }\nadd rule inet t c ip saddr @s accept\n")
        .expect("apply");
    assert_eq!(context.generation().expect("generation"), before + 1);
    // Another's change is seen, by the number and by the context.
    nft::apply(Some(&ns), "delete table inet t\n").expect("apply");
    assert_eq!(context.generation().expect("generation"), before + 2);
    let error = context.apply("add table inet u\nadd element inet t s { 10.0.0.2 }\n").expect_err("gone");
    let cumulet_linux::Error::Nft { line, .. } = &error else { panic!("{error}") };
    assert_eq!(line.as_deref(), Some("add element inet t s { 10.0.0.2 }"));
    assert_eq!(nft::list_ruleset(Some(&ns)).expect("list"), "");
    context.apply("add table inet t\n").expect("goes on after a failure");
}

/// Contexts of different namespaces at the same time, from threads that know nothing of each other.
#[test]
fn contexts_of_several_threads_do_not_mix() {
    std::thread::scope(|scope| {
        for number in 0..4 {
            scope.spawn(move || {
                let ns = TestNs::new();
                let mut context = nft::Context::open(&ns).expect("open");
                context.apply("add table inet t\nadd set inet t s { type ipv4_addr; }\n").expect("apply");
                for i in 0..50 {
                    let script = format!("add element inet t s {{ 10.{number}.0.{i} }}\n");
                    context.apply(&script).expect("apply");
                }
                let listed = nft::list_table(Some(&ns), "inet", "t").expect("list").expect("exists");
                assert_eq!(listed.matches(&format!("10.{number}.0.")).count(), 50, "{listed}");
            });
        }
    });
}

#[test]
fn contexts_work_beside_thousands_of_descriptors() {
    cumulet_linux::process::allow_many_files();
    let space = TestNs::new();
    let _first = nft::Context::open(&space).expect("open");
    // The library would abort the process over a socket with a number beyond what select(2) knows.
    let _many: Vec<_> = (0..1500).map(|_| std::fs::File::open("/dev/null").expect("a descriptor")).collect();
    let mut contexts: Vec<_> = (0..300).map(|_| nft::Context::open(&space).expect("open")).collect();
    for (number, context) in contexts.iter_mut().enumerate() {
        context.apply(&format!("add table inet t{number}\n")).expect("apply");
    }
    assert!(nft::list_table(Some(&space), "inet", "t299").expect("list").is_some());
}

#[test]
fn connections_are_listed_counted_and_cut() {
    let (a, b) = (TestNs::new(), TestNs::new());
    let (ha, _hb) = joined(&a, &b);
    sysctl::write_in(&a, "net/netfilter/nf_conntrack_acct", "1").expect("accounting");
    sysctl::write_in(&a, "net/netfilter/nf_conntrack_tcp_loose", "0").expect("strict");
    nft::apply(
        Some(&a),
        "table inet t {\n chain c {\n  type filter hook input priority 0;\n  ct state invalid drop\n }\n}\n",
    )
    .expect("rules");
    drop(ha);
    let ended = cumulet_linux::conntrack::Ended::listen(&a).expect("listen");
    let addr: SocketAddr = "10.0.0.1:7".parse().expect("address");
    let listener = sock::tcp_listen_in(&a, addr, sock::TcpOptions::default()).expect("listen");
    let mut client = sock::tcp_connect_in(&b, addr, Duration::from_secs(5)).expect("connect");
    listener.set_nonblocking(false).expect("blocking");
    let (mut served, _) = listener.accept().expect("accept");
    client.write_all(b"12345").expect("write");
    let mut five = [0; 5];
    served.read_exact(&mut five).expect("read");
    let flows = cumulet_linux::conntrack::dump(&a).expect("dump");
    let flow = flows.iter().find(|flow| flow.original.destination_port == 7).expect("the connection");
    assert_eq!((flow.original.source, flow.original.protocol), (ip("10.0.0.4"), 6));
    assert_eq!(flow.reply.source, ip("10.0.0.1"));
    assert_eq!(flow.tcp_state, Some(3));
    assert!(flow.is_answered() && flow.touches(ip("10.0.0.4")) && !flow.touches(ip("10.0.0.5")));
    let sent = flow.sent.expect("counted");
    assert!(sent.packets >= 3 && sent.bytes > 100, "{sent:?}");
    let cut = cumulet_linux::conntrack::delete_matching(&a, |flow| flow.original.destination_port == 7);
    assert_eq!(cut.expect("delete"), 1);
    let told = ended.wait().expect("event");
    assert!(told.iter().any(|end| end.original == flow.original && end.sent.is_some()), "{told:?}");
    // What comes now belongs to no connection.
    client.write_all(b"67890").expect("write");
    served.set_read_timeout(Some(Duration::from_millis(300))).expect("timeout");
    assert!(served.read_exact(&mut five).is_err(), "cut");
    assert!(
        cumulet_linux::conntrack::dump(&a).expect("dump").iter().all(|f| f.original.destination_port != 7)
    );
}
