//! Route tables: each kind of target, the longest prefix, and interfaces in the middle.

use cumulet_linux::sysctl;
use cumulet_node_api::RouteTargetSpec;

use super::super::testbed::*;
use super::*;

fn table(spec: &mut NodeSpec, number: u64, routes: &[(&str, RouteTargetSpec)]) {
    edit_vpc(spec, 1, |vpc| routes_of(vpc, number, routes));
}

/// The private subnet's instance has a public address: whether it is reached depends on the table alone.
#[test]
fn the_longest_prefix_decides() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    eni(&mut spec, 1, 2, 3, Some("198.18.7.3"), &[1]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, c] = [1, 3].map(|n| bed.guest(&network, &spec, n));
    let (host, public) = (ip("198.18.7.1"), ip("198.18.7.3"));
    let out = || RouteTargetSpec::InternetGateway;
    let steps: [(&[(&str, RouteTargetSpec)], bool); 5] = [
        (&[], false),
        (&[("0.0.0.0/0", out())], true),
        (&[("0.0.0.0/0", out()), ("198.18.7.0/24", RouteTargetSpec::Blackhole)], false),
        (
            &[("0.0.0.0/0", out()), ("198.18.7.0/24", RouteTargetSpec::Blackhole), ("198.18.7.1/32", out())],
            true,
        ),
        (&[("0.0.0.0/0", RouteTargetSpec::Blackhole), ("198.18.7.1/32", out())], true),
    ];
    for (routes, reached) in steps {
        table(&mut spec, 2, routes);
        apply(&network, &spec);
        assert_eq!(pings(&c, host, WAIT[usize::from(reached)]), reached, "{routes:?}");
        assert_eq!(pings(&bed.outer, public, WAIT[usize::from(reached)]), reached, "{routes:?}");
        // Inside the VPC nothing depends on it.
        ping(&c, ip("10.0.1.5"));
        ping(&a, ip("10.0.2.7"));
    }
    // Tables are told apart: both subnets swap theirs, and one of the tables goes.
    edit_vpc(&mut spec, 1, |vpc| {
        let (first, second) = (vpc.subnets[0].route_table.clone(), vpc.subnets[1].route_table.clone());
        vpc.subnets[0].route_table = second.clone();
        vpc.subnets[1].route_table = first;
        routes_of(vpc, 2, &[]);
    });
    apply(&network, &spec);
    ping(&c, host);
    no_ping(&a, host);
    edit_vpc(&mut spec, 1, |vpc| {
        vpc.subnets[0].route_table = vpc.subnets[1].route_table.clone();
        vpc.route_tables.retain(|table| table.id == vpc.subnets[0].route_table);
    });
    apply(&network, &spec);
    ping(&a, host);
    let inner = Handle::in_ns(&network.vpc_netns(&vpc_id(1)).unwrap()).unwrap();
    let rules = inner.rule_list(Family::V4).unwrap();
    let tables: std::collections::BTreeSet<u32> =
        rules.iter().filter(|rule| rule.priority == 200).map(|rule| rule.table).collect();
    assert_eq!(tables.len(), 1, "{rules:?}");
    let of_others = inner.route_list(Family::V4, None).unwrap();
    assert!(of_others.iter().all(|r| r.table < 1000 || tables.contains(&r.table)), "{of_others:?}");
}

#[test]
fn an_interface_in_the_middle_forwards_when_it_may() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    // From the private subnet, b is behind a; so is everything else outside.
    let middle = || RouteTargetSpec::Interface(id(1));
    table(&mut spec, 2, &[("10.0.1.6/32", middle()), ("192.0.2.0/24", middle())]);
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = false);
    let network = bed.network();
    apply(&network, &spec);
    let [b, c] = [2, 3].map(|n| bed.guest(&network, &spec, n));
    // Not plugged yet: a black hole, not another way.
    no_ping(&c, ip("10.0.1.6"));
    let a = bed.guest(&network, &spec, 1);
    sysctl::write_in(&a, "net/ipv4/conf/all/send_redirects", "0").unwrap();
    sysctl::write_in(&a, "net/ipv4/conf/eth0/send_redirects", "0").unwrap();
    // Proof of the way: a, which doesn't forward, then does.
    no_ping(&c, ip("10.0.1.6"));
    sysctl::write_in(&a, "net/ipv4/ip_forward", "1").unwrap();
    ping(&c, ip("10.0.1.6"));
    listen(&b, 80);
    connects(&c, ip("10.0.1.6"), 80);
    // It gets what is for addresses outside the VPC, and answers with them.
    Handle::in_ns(&a).unwrap().addr_add("lo", "192.0.2.9/32".parse().unwrap()).unwrap();
    ping(&c, ip("192.0.2.9"));
    // With the check it neither gets nor sends what is not its own.
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = true);
    apply(&network, &spec);
    no_ping(&c, ip("10.0.1.6"));
    no_ping(&c, ip("192.0.2.9"));
    ping(&c, ip("10.0.1.5"));
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = false);
    apply(&network, &spec);
    ping(&c, ip("192.0.2.9"));
    // Unplugged: the black hole under the route, also for answers.
    network.unplug(&vpc_id(1), &id(1)).unwrap();
    no_ping(&c, ip("10.0.1.6"));
    no_ping(&b, ip("10.0.2.7"));
}

#[test]
fn a_gateway_s_table_comes_first_for_what_comes_in_by_it() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    eni(&mut spec, 1, 2, 3, Some("198.18.7.3"), &[1]);
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = false);
    table(&mut spec, 2, &[("0.0.0.0/0", RouteTargetSpec::InternetGateway)]);
    let network = bed.network();
    apply(&network, &spec);
    let [a, _c] = [1, 3].map(|n| bed.guest(&network, &spec, n));
    ping(&bed.outer, ip("198.18.7.3"));
    let plain = spec.clone();
    edit_vpc(&mut spec, 1, |vpc| {
        routes_of(vpc, 9, &[("10.0.2.0/24", RouteTargetSpec::Interface(id(1)))]);
        vpc.internet_gateway_table = Some(id(9));
    });
    apply(&network, &spec);
    // a gets it, and keeps it.
    let seen = udp(&a, 9000);
    Handle::in_ns(&a).unwrap().addr_add("lo", "10.0.2.7/32".parse().unwrap()).unwrap();
    udp(&bed.outer, 0).send_to(b"x", "198.18.7.3:9000").unwrap();
    receives_from(&seen, ip("198.18.7.1"));
    // Other subnets are as before.
    ping(&bed.outer, ip("198.18.7.2"));
    apply(&network, &plain);
    ping(&bed.outer, ip("198.18.7.3"));
}

/// Secondary addresses and delegated ranges, in a container that runs.
#[test]
fn addresses_come_and_go_while_it_runs() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b] = [1, 2].map(|n| bed.guest(&network, &spec, n));
    let plain = spec.clone();
    edit_eni(&mut spec, 1, |eni| {
        eni.private_ips.extend([ip("10.0.1.20"), ip("10.0.1.21")]);
        eni.public_ips.push((ip("10.0.1.21"), ip("198.18.7.21")));
        eni.prefixes.push("10.0.1.32/28".parse().unwrap());
    });
    apply(&network, &spec);
    for address in ["10.0.1.5", "10.0.1.20", "10.0.1.21"] {
        ping(&b, ip(address));
    }
    ping(&bed.outer, ip("198.18.7.21"));
    ping(&bed.outer, ip("198.18.7.2"));
    // A range is the guest's to use.
    no_ping(&b, ip("10.0.1.40"));
    Handle::in_ns(&a).unwrap().addr_add("eth0", "10.0.1.40/32".parse().unwrap()).unwrap();
    ping(&b, ip("10.0.1.40"));
    // One moves to the other, with its public address; the rest goes.
    spec = plain;
    edit_eni(&mut spec, 2, |eni| {
        eni.private_ips.push(ip("10.0.1.21"));
        eni.public_ips.push((ip("10.0.1.21"), ip("198.18.7.21")));
    });
    apply(&network, &spec);
    let of = |ns: &NetNs| {
        let found = Handle::in_ns(ns).unwrap().addr_list(Some("eth0")).unwrap();
        let found = found.into_iter().map(|address| address.net.addr()).filter(|ip| ip.is_ipv4());
        found.map(|ip| ip.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(of(&a), ["10.0.1.5"]);
    assert_eq!(of(&b), ["10.0.1.6", "10.0.1.21"]);
    no_ping(&b, ip("10.0.1.20"));
    no_ping(&b, ip("10.0.1.40"));
    ping(&a, ip("10.0.1.21"));
    ping(&bed.outer, ip("198.18.7.21"));
}
