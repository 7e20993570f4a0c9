use std::sync::Arc;

use super::super::testbed::{dual, edit_eni, edit_vpc, eni, id, ip, routes_of, v6, vpc, vpc_id};
use super::*;

fn plan(spec: &NodeSpec, absent: &str) -> Plan {
    Plan::of(spec, &spec.vpcs[&vpc_id(1)], &|device| device != absent)
}

fn hops(plan: &Plan, to: &str) -> Vec<Hop> {
    let to: IpNet = to.parse().unwrap();
    let of = plan.routes.iter().filter(|((table, net, _), _)| *net == to && *table != TABLE_MAIN);
    of.map(|(_, hop)| hop.clone()).collect()
}

/// A VPC with a table that has every kind of target.
fn spec() -> NodeSpec {
    let mut spec = NodeSpec::default();
    vpc(&mut spec, 1);
    eni(&mut spec, 1, 1, 1, None, &[]);
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = false);
    let peering = cumulet_node_api::PeeringSpec { id: id(4), vpcs: [vpc_id(1), vpc_id(2)], dns: [false; 2] };
    spec.peerings.insert(id(4), Arc::new(peering));
    edit_vpc(&mut spec, 1, |vpc| {
        dual(vpc, 1);
        vpc.vpn_gateway = Some(id(5));
        let targets = [
            ("0.0.0.0/0", RouteTargetSpec::InternetGateway),
            ("::/0", RouteTargetSpec::EgressOnlyInternetGateway),
            ("192.0.2.0/24", RouteTargetSpec::Interface(id(1))),
            ("2001:db8::/32", RouteTargetSpec::Interface(id(1))),
            ("10.2.0.0/16", RouteTargetSpec::Peering(id(4))),
            ("192.168.0.0/16", RouteTargetSpec::VpnGateway(id(5))),
            ("203.0.113.0/24", RouteTargetSpec::Endpoint(id(6))),
            ("198.51.100.0/24", RouteTargetSpec::Blackhole),
        ];
        routes_of(vpc, 1, &targets);
        routes_of(vpc, 2, &[]);
    });
    spec
}

#[test]
fn every_target_has_its_hop_and_a_black_hole_under_it() {
    let spec = spec();
    let all = plan(&spec, "");
    let via = |device: &str, next: IpAddr| Hop::Via(device.to_owned(), next);
    let middle = names::eni_device(&id(1));
    for (to, hop) in [
        ("0.0.0.0/0", via(names::IGW, NEXT_V4.into())),
        ("::/0", via(names::EGRESS_ONLY, NEXT_V6.into())),
        ("192.0.2.0/24", via(&middle, ip("10.0.1.5").into())),
        ("10.2.0.0/16", via(&names::peering_device(&id(4)), NEXT_V4.into())),
        ("192.168.0.0/16", via(names::VGW, NEXT_V4.into())),
        ("203.0.113.0/24", via(&names::endpoint_device(&id(6)), NEXT_V4.into())),
    ] {
        assert_eq!(hops(&all, to), [hop, Hop::Blackhole], "{to}");
    }
    assert_eq!(hops(&all, "198.51.100.0/24"), [Hop::Blackhole]);
    // The interface has no IPv6.
    assert_eq!(hops(&all, "2001:db8::/32"), [Hop::Blackhole]);
    // Local in both tables, for both families.
    assert_eq!(hops(&all, "10.0.0.0/16"), [Hop::Throw, Hop::Throw]);
    assert_eq!(hops(&all, "fd43:756d:7500:100::/56"), [Hop::Throw, Hop::Throw]);
    // Without the device only the black hole is left, and no rule of it.
    let without = plan(&spec, &middle);
    assert_eq!(hops(&without, "192.0.2.0/24"), [Hop::Blackhole]);
    assert!(without.rules.iter().all(|rule| rule.iif.as_deref() != Some(&middle)));
    assert!(all.rules.iter().any(|rule| rule.iif.as_deref() == Some(&middle)));
}

#[test]
fn an_interface_that_checks_destinations_is_a_black_hole() {
    let mut spec = spec();
    edit_eni(&mut spec, 1, |eni| {
        eni.source_dest_check = true;
        eni.ipv6 = vec![v6("fd43:756d:7500:100::5")];
    });
    assert_eq!(hops(&plan(&spec, ""), "192.0.2.0/24"), [Hop::Blackhole]);
    edit_eni(&mut spec, 1, |eni| eni.source_dest_check = false);
    let through = Hop::Via(names::eni_device(&id(1)), GUEST_V6.into());
    assert_eq!(hops(&plan(&spec, ""), "2001:db8::/32"), [through, Hop::Blackhole]);
}

#[test]
fn what_comes_by_a_link_is_looked_up_in_the_main_table_at_last() {
    let mut spec = spec();
    edit_vpc(&mut spec, 1, |vpc| {
        routes_of(vpc, 9, &[]);
        vpc.internet_gateway_table = Some(id(9));
    });
    let plan = plan(&spec, "");
    for link in ways(&spec, &spec.vpcs[&vpc_id(1)]) {
        for family in [Family::V4, Family::V6] {
            let rules = plan.rules.iter().filter(|r| r.family == family && r.iif.as_deref() == Some(&*link));
            let tables: Vec<u32> = rules.map(|rule| rule.table).collect();
            assert_eq!(tables.last(), Some(&TABLE_MAIN), "{link}");
            assert_eq!(tables.len(), if link == names::IGW { 2 } else { 1 }, "{link}");
        }
    }
    for family in [Family::V4, Family::V6] {
        let last = plan.routes.get(&(TABLE_MAIN, anywhere(family), METRIC_UNDER));
        assert_eq!(last, Some(&Hop::Blackhole));
    }
}

#[test]
fn numbers_are_the_same_in_every_process_and_never_shared() {
    let ids: Vec<RouteTableId> = (0..500).map(id).collect();
    let all = numbers(ids.iter());
    assert_eq!(all, numbers(ids.iter().rev()));
    let distinct: BTreeSet<u32> = all.values().copied().collect();
    assert_eq!(distinct.len(), ids.len());
    assert!(distinct.iter().all(|number| *number >= FIRST_TABLE));
    // Written down: another number would leave the old table behind after an upgrade.
    assert_eq!(all[&id(1)], 51_081_921);
}
