use cumulet_linux::{netns, nft};
use cumulet_model::network::{Direction, Protocol};
use cumulet_node_api::NodeSpec;

use super::super::golden;
use super::super::testbed::{egress_all, eni, group, id, ingress, rule, tcp, vpc, vpc_id, without};
use super::*;

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
    group(&mut spec, 1, 2, vec![rule(Direction::Egress, tcp(443), "sg:1")]);
    eni(&mut spec, 1, 1, 1, Some("198.18.7.2"), &[1]);
    eni(&mut spec, 1, 2, 2, None, &[2, 1]);
    // Another VPC's are none of this table's business.
    vpc(&mut spec, 2);
    group(&mut spec, 2, 3, vec![]);
    eni(&mut spec, 2, 1, 3, None, &[3]);
    spec
}

/// A later document: rules and members changed, an interface and a group gone, others new.
fn later(spec: &NodeSpec) -> NodeSpec {
    let mut spec = without(spec, 2);
    spec.groups.remove(&id::<SecurityGroupId>(2));
    group(&mut spec, 1, 1, vec![ingress(tcp(22), "0.0.0.0/0"), egress_all()]);
    group(&mut spec, 1, 4, vec![ingress(Protocol::All, "sg:1")]);
    eni(&mut spec, 1, 1, 1, Some("198.18.7.9"), &[1, 4]);
    eni(&mut spec, 1, 2, 4, None, &[4]);
    spec
}

#[test]
fn tables_and_changes_are_as_written_down() {
    let (old, new) = (spec(), later(&spec()));
    let (old, new) = (VpcRules::of(&old, &vpc_id(1)), VpcRules::of(&new, &vpc_id(1)));
    golden::check("vpc.nft", &render(&old));
    golden::check("vpc-change.nft", &delta(&old, &new));
    assert_eq!(delta(&new, &new), "");
}

/// The kernel takes both ways to the same table.
#[test]
fn a_change_leads_to_the_table_that_it_says() {
    let (old, new) = (spec(), later(&spec()));
    let all = [VpcRules::default(), VpcRules::of(&old, &vpc_id(1)), VpcRules::of(&new, &vpc_id(1))];
    let ns = netns::create(&format!("cumulet-test-rules-{:08x}", rand::random::<u32>())).unwrap();
    let result = ns.run(|| {
        for from in &all {
            for to in &all {
                nft::apply(None, &render(from)).map_err(|e| e.to_string())?;
                let change = delta(from, to);
                if !change.is_empty() {
                    nft::apply(None, &change).map_err(|e| format!("{e}\n{change}"))?;
                }
                let changed = nft::list_ruleset(None).map_err(|e| e.to_string())?;
                nft::apply(None, &render(to)).map_err(|e| e.to_string())?;
                let whole = nft::list_ruleset(None).map_err(|e| e.to_string())?;
                if sorted(&changed) != sorted(&whole) {
                    return Err(format!("{changed}\n---\n{whole}"));
                }
            }
        }
        Ok(())
    });
    netns::delete(ns.name()).unwrap();
    result.unwrap().unwrap();
}

/// Chains and elements are listed in the order in which they were made.
fn sorted(listing: &str) -> Vec<String> {
    let mut words: Vec<String> = listing.split([' ', '\n', '\t', ',']).map(str::to_owned).collect();
    words.sort();
    words
}

#[test]
fn a_group_that_is_missing_admits_nothing() {
    let mut spec = spec();
    spec.groups.clear();
    let rules = VpcRules::of(&spec, &vpc_id(1));
    assert!(rules.groups.is_empty());
    assert!(rules.enis.values().all(|eni| eni.groups.is_empty()));
}
