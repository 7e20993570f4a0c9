use cumulet_linux::{netns, nft};
use cumulet_model::SecurityGroupId;
use cumulet_model::network::{Direction, Protocol};
use cumulet_node_api::NodeSpec;

use super::super::golden;
use super::super::testbed::{
    acl, edit_eni, egress_all, eni, entry, group, id, ingress, rule, tcp, vpc, vpc_id, without,
};
use super::{BASE, VpcRules};

/// Every form that a rule can have.
fn spec() -> NodeSpec {
    let mut spec = NodeSpec::default();
    vpc(&mut spec, 1);
    let all = vec![
        ingress(Protocol::All, "sg:1"),
        ingress(tcp(22), "0.0.0.0/0"),
        ingress(tcp(22), "::/0"),
        ingress(Protocol::Tcp { from: 8000, to: 8999 }, "192.0.2.77/24"),
        ingress(Protocol::Tcp { from: 0, to: 65535 }, "sg:2"),
        ingress(Protocol::Udp { from: 53, to: 53 }, "2001:db8::1/64"),
        ingress(Protocol::Icmp { kind: None, code: None }, "10.0.0.0/8"),
        ingress(Protocol::Icmp { kind: Some(8), code: None }, "0.0.0.0/0"),
        ingress(Protocol::Icmp { kind: Some(3), code: Some(4) }, "0.0.0.0/0"),
        ingress(Protocol::Icmpv6 { kind: None, code: None }, "::/0"),
        ingress(Protocol::Icmpv6 { kind: Some(128), code: Some(0) }, "2001:db8::/32"),
        ingress(Protocol::Number(50), "0.0.0.0/0"),
        // What no packet can match.
        ingress(Protocol::Icmp { kind: Some(8), code: None }, "::/0"),
        ingress(Protocol::Icmpv6 { kind: Some(128), code: None }, "0.0.0.0/0"),
        ingress(tcp(1), "sg:99"),
        egress_all(),
        rule(Direction::Egress, Protocol::All, "::/0"),
    ];
    group(&mut spec, 1, 1, all);
    group(&mut spec, 1, 2, vec![rule(Direction::Egress, tcp(443), "sg:1"), ingress(tcp(25), "pl:7")]);
    eni(&mut spec, 1, 1, 1, Some("198.18.7.2"), &[1]);
    eni(&mut spec, 1, 2, 2, None, &[2, 1]);
    edit_eni(&mut spec, 1, |eni| {
        eni.ipv6 = vec!["fd00:1:0:1::5".parse().unwrap()];
        eni.prefixes = vec!["10.0.1.32/28".parse().unwrap(), "fd00:1:0:1:1::/80".parse().unwrap()];
    });
    spec.prefix_lists.insert(id(7), std::sync::Arc::new(lists(&["10.1.0.0/16", "10.1.2.0/24", "fd01::/32"])));
    // Another VPC's are none of this table's business, unless it is a peer's and a rule names it.
    vpc(&mut spec, 2);
    group(&mut spec, 2, 3, vec![]);
    eni(&mut spec, 2, 1, 3, None, &[3]);
    spec
}

fn lists(ranges: &[&str]) -> Vec<ipnet::IpNet> {
    ranges.iter().map(|net| net.parse().unwrap()).collect()
}

/// A later document: rules, members, lists and ACLs changed, an interface and a group gone, others new.
fn later(spec: &NodeSpec) -> NodeSpec {
    let mut spec = without(spec, 2);
    spec.groups.remove(&id::<SecurityGroupId>(2));
    group(&mut spec, 1, 1, vec![ingress(tcp(22), "0.0.0.0/0"), egress_all()]);
    group(&mut spec, 1, 4, vec![ingress(Protocol::All, "sg:1"), ingress(tcp(25), "pl:7")]);
    spec.prefix_lists.insert(id(7), std::sync::Arc::new(lists(&["10.1.2.0/24", "10.2.0.0/16"])));
    eni(&mut spec, 1, 1, 1, Some("198.18.7.9"), &[1, 4]);
    eni(&mut spec, 1, 2, 4, None, &[4]);
    acl(
        &mut spec,
        1,
        2,
        vec![
            entry(100, false, false, tcp(23), "0.0.0.0/0"),
            entry(200, false, true, Protocol::All, "0.0.0.0/0"),
            entry(100, true, true, Protocol::All, "0.0.0.0/0"),
        ],
    );
    spec
}

/// Still later: peered with the other VPC, whose group rules name; the ACL is for both directions.
fn last(spec: &NodeSpec) -> NodeSpec {
    let mut spec = spec.clone();
    let peering = cumulet_node_api::PeeringSpec { id: id(1), vpcs: [vpc_id(1), vpc_id(2)], dns: [false; 2] };
    spec.peerings.insert(peering.id.clone(), std::sync::Arc::new(peering));
    group(&mut spec, 1, 4, vec![ingress(Protocol::Icmp { kind: None, code: None }, "sg:3")]);
    spec.prefix_lists.clear();
    acl(
        &mut spec,
        1,
        2,
        vec![
            entry(100, false, true, Protocol::Udp { from: 1024, to: 65535 }, "10.0.0.0/8"),
            entry(101, false, true, Protocol::Icmp { kind: Some(8), code: None }, "0.0.0.0/0"),
            entry(102, false, true, Protocol::Icmpv6 { kind: None, code: None }, "::/0"),
            entry(103, true, false, Protocol::Number(47), "0.0.0.0/0"),
        ],
    );
    spec
}

/// A table brought to several documents in a row, and the scripts.
fn through(documents: &[&NodeSpec]) -> (VpcRules, Vec<String>) {
    let mut rules = VpcRules::new(&vpc_id(1));
    let scripts = documents.iter().map(|spec| rules.update(spec, &|_| false).script).collect();
    (rules, scripts)
}

#[test]
fn tables_and_changes_are_as_written_down() {
    let first = spec();
    let second = later(&first);
    let third = last(&second);
    let (_, scripts) = through(&[&first, &second, &third, &third]);
    golden::check("vpc.nft", &format!("{BASE}{}", scripts[0]));
    golden::check("vpc-change.nft", &scripts[1]);
    golden::check("vpc-change-2.nft", &scripts[2]);
    assert_eq!(scripts[3], "");
}

/// The kernel takes every way from one document to another, to the same table.
#[test]
fn a_change_leads_to_the_table_that_it_says() {
    let first = spec();
    let second = later(&first);
    let all = [NodeSpec::default(), first.clone(), second.clone(), last(&second)];
    let ns = netns::create(&format!("cumulet-test-rules-{:08x}", rand::random::<u32>())).unwrap();
    let mut context = nft::Context::open(&ns).unwrap();
    let mut try_all = || {
        for from in &all {
            for to in &all {
                let (rules, scripts) = through(&[from, to]);
                context.apply(&format!("{BASE}{}", scripts[0])).map_err(|e| e.to_string())?;
                context.apply(&scripts[1]).map_err(|e| format!("{e}\n{}", scripts[1]))?;
                let changed = nft::list_ruleset(Some(&ns)).map_err(|e| e.to_string())?;
                context.apply(&format!("{BASE}{}", rules.whole())).map_err(|e| e.to_string())?;
                let whole = nft::list_ruleset(Some(&ns)).map_err(|e| e.to_string())?;
                if sorted(&changed) != sorted(&whole) {
                    return Err(format!("{}{changed}\n---\n{whole}", scripts[1]));
                }
                // And from nothing.
                let (direct, _) = through(&[to]);
                if direct.whole() != rules.whole() {
                    return Err(format!("{}\n---\n{}", direct.whole(), rules.whole()));
                }
            }
        }
        Ok(())
    };
    let result = try_all();
    netns::delete(ns.name()).unwrap();
    result.unwrap();
}

/// Chains and elements are listed in the order in which they were made.
fn sorted(listing: &str) -> Vec<String> {
    let mut words: Vec<String> = listing.split([' ', '\n', '\t', ',']).map(str::to_owned).collect();
    words.retain(|word| !word.is_empty());
    words.sort();
    words
}

#[test]
fn a_group_that_is_missing_admits_nothing() {
    let mut spec = spec();
    spec.groups.clear();
    let (rules, _) = through(&[&spec]);
    let whole = rules.whole();
    assert!(!whole.contains("jump sg_") && whole.contains("_in goto refused_in"), "{whole}");
}

/// One more rule and one more interface cost a few lines, however many there are.
#[test]
fn a_change_is_as_large_as_what_changed() {
    let mut spec = spec();
    for number in 10..200 {
        group(&mut spec, 1, number, vec![ingress(tcp(80), "0.0.0.0/0"), egress_all()]);
        spec.enis.insert(id(number), {
            let mut eni = cumulet_node_api::EniSpec::clone(&spec.enis[&id::<cumulet_model::EniId>(1)]);
            eni.id = id(number);
            eni.groups = vec![id(number)];
            eni.private_ips = vec![std::net::Ipv4Addr::from(0x0a00_0100 + u32::try_from(number).unwrap())];
            eni.public_ips.clear();
            eni.ipv6.clear();
            eni.prefixes.clear();
            std::sync::Arc::new(eni)
        });
    }
    let mut with_rule = spec.clone();
    group(&mut with_rule, 1, 77, vec![ingress(tcp(80), "0.0.0.0/0"), ingress(tcp(81), "::/0"), egress_all()]);
    let mut with_eni = with_rule.clone();
    eni(&mut with_eni, 1, 2, 13 * 16, None, &[77]);
    let (_, scripts) = through(&[&spec, &with_rule, &with_eni]);
    assert!(scripts[1].lines().count() <= 3, "{}", scripts[1]);
    assert!(scripts[2].lines().count() <= 6, "{}", scripts[2]);
}
