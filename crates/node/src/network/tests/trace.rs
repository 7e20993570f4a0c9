//! What is said of a packet's way, and what packets do.

use std::net::IpAddr;

use cumulet_linux::{conntrack, nftrace};
use cumulet_node_api::{
    Bandwidth, RouteTargetSpec, TraceDecider, TraceProtocol, TraceQuestion, TraceReport, TraceStep,
    TraceVerdict,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::super::testbed::*;
use super::*;

#[track_caller]
fn trace(network: &Network, spec: &NodeSpec, from: u64, to: &str, what: TraceProtocol) -> TraceReport {
    let to: IpAddr = to.parse().unwrap();
    let report = network.trace(spec, &TraceQuestion { from: id(from), to, what }).unwrap();
    assert!(report.is_proven(), "{report:#?}");
    report
}

/// The step that stops the packet, which is the last.
#[track_caller]
fn stopped(network: &Network, spec: &NodeSpec, from: u64, to: &str, what: TraceProtocol) -> TraceStep {
    let report = trace(network, spec, from, to, what);
    let last = report.steps.last().unwrap().clone();
    assert!(matches!(report.verdict, TraceVerdict::Stopped | TraceVerdict::NoAnswer), "{report:#?}");
    assert!(!last.passes && report.steps[..report.steps.len() - 1].iter().all(|step| step.passes));
    last
}

#[track_caller]
fn reached(network: &Network, spec: &NodeSpec, from: u64, to: &str, what: TraceProtocol) -> TraceReport {
    let report = trace(network, spec, from, to, what);
    assert_eq!(report.verdict, TraceVerdict::Reaches, "{report:#?}");
    report
}

const SSH: TraceProtocol = TraceProtocol::Tcp(22);

/// The namespace of a VPC's internet gateway.
fn internet_of(bed: &Bed, vpc: u64) -> Option<NetNs> {
    netns::open(&names::internet_netns(&bed.config.tag, &vpc_id(vpc))).ok()
}

/// Steps of internet gateways: where, and what they say.
fn gateways(report: &TraceReport) -> Vec<(bool, String, &str)> {
    let of = report.steps.iter().filter(|step| step.what == TraceDecider::InternetGateway);
    of.map(|step| (step.answer, step.at.clone(), step.why.as_str())).collect()
}

/// Nothing of a trace is left: no table, no device, no connection.
#[track_caller]
fn nothing_is_left(bed: &Bed, network: &Network, vpcs: &[u64]) {
    let spaces = vpcs.iter().filter_map(|vpc| network.vpc_netns(&vpc_id(*vpc)));
    let gateways = vpcs.iter().filter_map(|vpc| internet_of(bed, *vpc));
    for ns in spaces.chain(gateways).chain([bed.outer.clone()]) {
        let rules = nft::list_ruleset(Some(&ns)).unwrap();
        assert!(!rules.contains("cumulet_trace"), "{rules}");
        let links = Handle::in_ns(&ns).unwrap().link_list().unwrap();
        assert!(links.iter().all(|link| !link.name.starts_with('t')), "{links:?}");
        let flows = conntrack::dump(&ns).unwrap();
        assert!(flows.is_empty(), "{flows:?}");
    }
}

#[test]
fn inside_a_vpc_groups_and_acls_decide_and_are_named() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    // As real ones are: what is shaped takes another way through the kernel.
    let bandwidth = Some(Bandwidth { baseline_bps: 100_000_000, peak_bps: 1_000_000_000 });
    (1..=3).for_each(|number| edit_eni(&mut spec, number, |eni| eni.bandwidth = bandwidth));
    let network = bed.network();
    apply(&network, &spec);
    let [a, _b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let datagrams = [udp(&a, 53), udp(&c, 53)];
    for what in [SSH, TraceProtocol::Udp(53), TraceProtocol::Icmp] {
        let report = reached(&network, &spec, 1, "10.0.1.6", what);
        assert!(
            report.steps.iter().all(|step| !matches!(step.what, TraceDecider::AclIn | TraceDecider::AclOut))
        );
        let report = reached(&network, &spec, 2, "10.0.2.7", what);
        assert_eq!(report.steps.iter().filter(|step| step.what == TraceDecider::AclIn).count(), 2);
        reached(&network, &spec, 1, "10.0.2.7", what);
    }
    nothing_is_left(&bed, &network, &[1]);
    // No guest has seen anything of it.
    datagrams.iter().for_each(receives_nothing);
    // The VPC's own services.
    reached(&network, &spec, 1, "10.0.0.2", TraceProtocol::Udp(53));
    assert_eq!(stopped(&network, &spec, 1, "10.0.1.1", SSH).what, TraceDecider::Router);
    assert_eq!(stopped(&network, &spec, 1, "10.0.1.99", SSH).what, TraceDecider::Address);
    // Groups: one rule of several, on either side.
    group(
        &mut spec,
        1,
        2,
        vec![ingress(tcp(80), "0.0.0.0/0"), ingress(tcp(22), "10.0.9.0/24"), {
            let mut dns = rule(Direction::Egress, Protocol::Udp { from: 53, to: 53 }, "0.0.0.0/0");
            dns.id = id(77);
            dns
        }],
    );
    edit_eni(&mut spec, 2, |eni| eni.groups = vec![id(2)]);
    apply(&network, &spec);
    let step = stopped(&network, &spec, 1, "10.0.1.6", SSH);
    assert_eq!(
        (step.what, step.id.as_deref()),
        (TraceDecider::GroupIn, Some(id::<cumulet_model::SecurityGroupId>(2).as_str()))
    );
    assert_eq!(step.others.len(), 2, "{step:?}");
    assert!(step.others[0].contains("it is for tcp 80"), "{step:?}");
    assert!(step.others[1].contains("10.0.1.5 is not in 10.0.9.0/24"), "{step:?}");
    let step = stopped(&network, &spec, 2, "10.0.1.5", SSH);
    assert_eq!(step.what, TraceDecider::GroupOut);
    let report = reached(&network, &spec, 2, "10.0.1.5", TraceProtocol::Udp(53));
    assert_eq!(report.steps[0].rule.as_deref(), Some(id::<cumulet_model::SecurityGroupRuleId>(77).as_str()));
    // ACLs: each way, and what answers need.
    edit_eni(&mut spec, 2, |eni| eni.groups = vec![id(1)]);
    let all = |number, egress| entry(number, egress, true, Protocol::All, "0.0.0.0/0");
    let deny = |number, egress, protocol| entry(number, egress, false, protocol, "10.0.0.0/16");
    let cases: [(Vec<_>, TraceDecider, &str, bool); 4] = [
        (vec![all(100, false), deny(90, false, tcp(22)), all(100, true)], TraceDecider::AclIn, "90", false),
        (vec![entry(50, false, true, tcp(80), "0.0.0.0/0"), all(100, true)], TraceDecider::AclIn, "*", false),
        (
            vec![all(100, false), deny(90, true, Protocol::Tcp { from: 1024, to: 65535 }), all(100, true)],
            TraceDecider::AclOut,
            "90",
            true,
        ),
        (vec![all(100, false)], TraceDecider::AclOut, "*", true),
    ];
    for (entries, what, number, answer) in cases {
        acl(&mut spec, 1, 2, entries);
        apply(&network, &spec);
        let step = stopped(&network, &spec, 1, "10.0.2.7", SSH);
        assert_eq!((step.what, step.rule.as_deref(), step.answer), (what, Some(number), answer), "{step:?}");
    }
    // The other way round the same entry stops the question itself.
    assert!(!stopped(&network, &spec, 3, "10.0.1.5", SSH).answer);
    nothing_is_left(&bed, &network, &[1]);
}

#[test]
fn gateways_routes_and_public_addresses_decide() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    super::nat::with_nat(&mut spec, Some("198.18.7.9"));
    let network = bed.network();
    apply(&network, &spec);
    let _guests = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    // By the internet gateway, to the host; without a public address, no.
    for what in [SSH, TraceProtocol::Udp(53), TraceProtocol::Icmp] {
        let report = reached(&network, &spec, 1, "198.18.7.1", what);
        let at = format!("{}'s internet gateway", vpc_id(1));
        assert_eq!(
            gateways(&report),
            [(false, at.clone(), "it sends it from 198.18.7.2"), (true, at, "it sends it to 10.0.1.5")]
        );
        let step = stopped(&network, &spec, 2, "198.18.7.1", what);
        assert_eq!(step.what, TraceDecider::InternetGateway);
        assert!(step.why.starts_with("10.0.1.6 has no public address"), "{step:?}");
        // By the NAT gateway, and back by its translation.
        let report = reached(&network, &spec, 3, "198.18.7.1", what);
        let ids: Vec<_> = report.steps.iter().filter_map(|step| step.id.as_deref()).collect();
        assert_eq!(ids.iter().filter(|found| found.starts_with("nat-")).count(), 2, "{report:#?}");
    }
    nothing_is_left(&bed, &network, &[1]);
    let nat = network.nat_netns(&id(1)).unwrap();
    assert!(conntrack::dump(&nat).unwrap().is_empty());
    // To another's public address, out and in again, also by NAT.
    for what in [SSH, TraceProtocol::Udp(53), TraceProtocol::Icmp] {
        for (from, source, back) in [(1, "198.18.7.2", "10.0.1.5"), (3, "198.18.7.9", "10.0.1.13")] {
            let report = reached(&network, &spec, from, "198.18.7.2", what);
            let said: Vec<_> = gateways(&report).into_iter().map(|(_, _, why)| why.to_owned()).collect();
            let there = [format!("it sends it from {source}"), "it sends it to 10.0.1.5".to_owned()];
            let and_back = ["it sends it from 198.18.7.2".to_owned(), format!("it sends it to {back}")];
            assert_eq!(said, [there, and_back].concat());
        }
    }
    nothing_is_left(&bed, &network, &[1]);
    assert_eq!(stopped(&network, &spec, 3, "198.18.7.77", SSH).what, TraceDecider::Outside);
    assert_eq!(stopped(&network, &spec, 1, "10.0.1.13", SSH).what, TraceDecider::Gateway);
    // The internet: this host has no route for it.
    let to = "203.0.113.1".parse().unwrap();
    let report = network.trace(&spec, &TraceQuestion { from: id(1), to, what: SSH }).unwrap();
    assert!(!report.is_proven(), "{report:#?}");
    // A black hole, and no route.
    edit_vpc(&mut spec, 1, |vpc| routes_of(vpc, 2, &[("0.0.0.0/0", RouteTargetSpec::Blackhole)]));
    apply(&network, &spec);
    let step = stopped(&network, &spec, 3, "198.18.7.1", SSH);
    assert_eq!((step.what, step.rule.as_deref()), (TraceDecider::Route, Some("0.0.0.0/0")));
    edit_vpc(&mut spec, 1, |vpc| routes_of(vpc, 2, &[]));
    apply(&network, &spec);
    let step = stopped(&network, &spec, 3, "198.18.7.1", SSH);
    assert!(step.why.starts_with("no route"), "{step:?}");
    // An instance in the way: the check on, and off.
    edit_vpc(&mut spec, 1, |vpc| routes_of(vpc, 2, &[("0.0.0.0/0", RouteTargetSpec::Interface(id(2)))]));
    apply(&network, &spec);
    assert_eq!(stopped(&network, &spec, 3, "198.18.7.1", SSH).what, TraceDecider::Route);
    edit_eni(&mut spec, 2, |eni| eni.source_dest_check = false);
    apply(&network, &spec);
    assert_eq!(trace(&network, &spec, 3, "198.18.7.1", SSH).verdict, TraceVerdict::HandedOver);
}

#[test]
fn a_peer_without_a_route_back_does_not_answer() {
    let mut bed = Bed::new();
    let mut spec = super::peering::chain();
    let network = bed.network();
    apply(&network, &spec);
    let _guests = [16, 32, 48].map(|n| bed.guest(&network, &spec, n));
    reached(&network, &spec, 16, "10.2.1.4", SSH);
    reached(&network, &spec, 16, "fd43:756d:7500:200::4", SSH);
    // Not over two.
    let step = stopped(&network, &spec, 16, "10.3.1.4", SSH);
    assert_eq!((step.what, step.at.as_str()), (TraceDecider::Address, vpc_id(2).as_str()));
    edit_vpc(&mut spec, 2, |vpc| routes_of(vpc, 32, &[]));
    apply(&network, &spec);
    let step = stopped(&network, &spec, 16, "10.2.1.4", SSH);
    assert!(step.answer && step.what == TraceDecider::Route && step.why.starts_with("no route"), "{step:?}");
    // Over there all but the VPC itself is behind the internet gateway, which knows nothing of what is answered: it drops
    // the answer, or sends a datagram from the public address, which nobody has asked.
    edit_vpc(&mut spec, 2, |vpc| routes_of(vpc, 32, &[("0.0.0.0/0", RouteTargetSpec::InternetGateway)]));
    let mut hidden = spec.clone();
    edit_eni(&mut hidden, 32, |eni| eni.public_ips.clear());
    let at = format!("{}'s internet gateway", vpc_id(2));
    for (spec, public) in [(&spec, true), (&hidden, false)] {
        apply(&network, spec);
        for what in [SSH, TraceProtocol::Udp(53), TraceProtocol::Icmp] {
            let step = stopped(&network, spec, 16, "10.2.1.4", what);
            let (place, why) = match (what, public) {
                (TraceProtocol::Udp(_), true) => ("the host", "outside of all VPCs"),
                (TraceProtocol::Udp(_), false) => (at.as_str(), "10.2.1.4 has no public address"),
                _ => (at.as_str(), "it has not seen the connection"),
            };
            assert!(step.answer && step.at == place && step.why.contains(why), "{step:?}");
        }
    }
    nothing_is_left(&bed, &network, &[1, 2]);
    // The last interface over there has gone, and with it the way.
    network.unplug(&vpc_id(2), &id(32)).unwrap();
    let spec = without(&spec, 32);
    apply(&network, &spec);
    assert_eq!(stopped(&network, &spec, 16, "10.2.1.4", SSH).what, TraceDecider::Gateway);
    nothing_is_left(&bed, &network, &[1, 2]);
}

#[test]
fn ipv6_goes_by_its_own_gateways() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    super::ipv6::three_dual(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let _guests = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    for what in [SSH, TraceProtocol::Icmp] {
        reached(&network, &spec, 1, "fd43:756d:7500:101::c", what);
        reached(&network, &spec, 1, super::ipv6::HOST, what);
    }
    assert_eq!(stopped(&network, &spec, 3, super::ipv6::HOST, SSH).what, TraceDecider::Route);
    edit_vpc(&mut spec, 1, |vpc| {
        routes_of(vpc, 2, &[("::/0", RouteTargetSpec::EgressOnlyInternetGateway)]);
    });
    apply(&network, &spec);
    reached(&network, &spec, 3, super::ipv6::HOST, SSH);
    nothing_is_left(&bed, &network, &[1]);
}

/// Rules that are not what the document says are found out.
#[test]
fn a_packet_that_goes_otherwise_is_told() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let _guests = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let ns = network.vpc_netns(&vpc_id(1)).unwrap();
    nft::apply(Some(&ns), "insert rule inet cumulet forward drop\n").unwrap();
    let question = TraceQuestion { from: id(1), to: ip("10.0.1.6").into(), what: SSH };
    let report = network.trace(&spec, &question).unwrap();
    assert!(!report.is_proven(), "{report:#?}");
    assert!(report.steps.iter().any(|step| format!("{:?}", step.seen).contains("dropped by chain forward")));
    // What a trace adds and takes away does not hide somebody else's change, nor is it taken for one: the rules that a
    // verification finds in place stay the same ones.
    assert!(network.verify(&spec).is_empty());
    let rules = || nftrace::handles(&ns, "cumulet", "forward").unwrap();
    let before = rules();
    reached(&network, &spec, 1, "10.0.1.6", SSH);
    assert!(network.verify(&spec).is_empty());
    assert_eq!(rules(), before);
    // The same in the namespace of the internet gateway, whose table would be loaded anew as a whole.
    let gateway = internet_of(&bed, 1).unwrap();
    let context = nft::Context::open(&gateway).unwrap();
    reached(&network, &spec, 1, "198.18.7.1", SSH);
    let before = context.generation().unwrap();
    assert!(network.verify(&spec).is_empty());
    assert_eq!(context.generation().unwrap(), before);
    nft::apply(Some(&gateway), "delete element inet cumulet public_out { 10.0.1.5 }").unwrap();
    let question = TraceQuestion { from: id(1), to: ip("198.18.7.1").into(), what: SSH };
    let report = network.trace(&spec, &question).unwrap();
    assert!(
        report.steps.iter().any(|step| format!("{:?}", step.seen).contains("dropped by chain untranslated"))
    );
    assert!(network.verify(&spec).is_empty());
    reached(&network, &spec, 1, "198.18.7.1", SSH);
    // What is dropped before it comes to the gateway.
    nft::apply(Some(&ns), "insert rule inet cumulet to_gateways drop\n").unwrap();
    let report = network.trace(&spec, &question).unwrap();
    let told = "did not get here: it was dropped by chain to_gateways";
    assert!(report.steps.iter().any(|step| format!("{:?}", step.seen).contains(told)), "{report:#?}");
}

/// Any rules: what the document says is what packets do.
#[test]
fn what_is_said_is_what_packets_do() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let _guests = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let protocol = || {
        prop_oneof![
            2 => Just(Protocol::All),
            4 => (20u16..24, 0u16..3).prop_map(|(from, more)| Protocol::Tcp { from, to: from + more }),
            1 => Just(Protocol::Tcp { from: 0, to: u16::MAX }),
            2 => (20u16..24, 0u16..40_000).prop_map(|(from, more)| Protocol::Udp { from, to: from + more }),
            1 => Just(Protocol::Icmp { kind: None, code: None }),
            1 => Just(Protocol::Icmp { kind: Some(8), code: Some(0) }),
            1 => Just(Protocol::Number(17)),
        ]
    };
    let range =
        || prop_oneof![Just("0.0.0.0/0"), Just("10.0.1.0/24"), Just("10.0.2.0/24"), Just("10.0.1.5/32")];
    let peer = prop_oneof![range(), Just("sg:1"), Just("sg:2")];
    let rules = || proptest::collection::vec((any::<bool>(), protocol(), peer.clone()), 0..6);
    let entries =
        || proptest::collection::vec((1u16..200, any::<bool>(), any::<bool>(), protocol(), range()), 0..8);
    let what = prop_oneof![
        (20u16..25).prop_map(TraceProtocol::Tcp),
        (20u16..25).prop_map(TraceProtocol::Udp),
        Just(TraceProtocol::Icmp)
    ];
    let cases = (rules(), rules(), entries(), entries(), any::<bool>(), what);
    let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
    let done = runner.run(&cases, |(one, two, public, private, open, what)| {
        let mut spec = spec.clone();
        let mut number = 0;
        for (id_of, rules) in [(1, &one), (2, &two)] {
            let mut all: Vec<SecurityGroupRule> = rules
                .iter()
                .map(|(out, protocol, peer)| {
                    number += 1;
                    let direction = if *out { Direction::Egress } else { Direction::Ingress };
                    SecurityGroupRule { id: id(number), ..rule(direction, *protocol, peer) }
                })
                .collect();
            if open {
                all.extend([egress_all(), ingress(Protocol::All, "0.0.0.0/0")].map(|rule| {
                    number += 1;
                    SecurityGroupRule { id: id(number), ..rule }
                }));
            }
            group(&mut spec, 1, id_of, all);
        }
        for (subnet, entries) in [(1, &public), (2, &private)] {
            let mut seen = std::collections::BTreeSet::new();
            let entries = entries.iter().filter(|entry| seen.insert((entry.0, entry.1)));
            let mut all: Vec<_> = entries
                .map(|(n, out, allow, protocol, net)| entry(*n, *out, *allow, *protocol, net))
                .collect();
            if open {
                all.extend([
                    entry(300, false, true, Protocol::All, "0.0.0.0/0"),
                    entry(300, true, true, Protocol::All, "0.0.0.0/0"),
                ]);
            }
            acl(&mut spec, 1, subnet, all);
        }
        edit_eni(&mut spec, 3, |eni| eni.groups = vec![id(2), id(1)]);
        let failed = network.apply(&spec);
        prop_assert!(failed.is_empty(), "{failed:?}");
        for (from, to) in [(1, "10.0.2.7"), (3, "10.0.1.5"), (2, "10.0.1.5")] {
            let question = TraceQuestion { from: id(from), to: to.parse().unwrap(), what };
            let report = network.trace(&spec, &question).unwrap();
            prop_assert!(report.is_proven(), "{:#?}", report);
            let last = report.steps.last().unwrap();
            let stops = matches!(report.verdict, TraceVerdict::Stopped | TraceVerdict::NoAnswer);
            prop_assert_eq!(last.passes, !stops);
        }
        Ok(())
    });
    done.unwrap();
}
