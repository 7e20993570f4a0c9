//! IPv6: inside, to and from the host, and out only.

use cumulet_node_api::RouteTargetSpec;

use super::super::testbed::*;
use super::*;

pub(super) const HOST: &str = "fdcc:ec2:ff:ff00::1";

/// As [`three`], all with IPv6; the public subnet's table leads to the internet gateway, the private one's nowhere.
pub(super) fn three_dual(spec: &mut NodeSpec) {
    three(spec);
    let mut open = open_group();
    open.extend([ingress(Protocol::All, "::/0"), rule(Direction::Egress, Protocol::All, "::/0")]);
    group(spec, 1, 1, open);
    edit_vpc(spec, 1, |vpc| {
        dual(vpc, 1);
        routes_of(
            vpc,
            1,
            &[("0.0.0.0/0", RouteTargetSpec::InternetGateway), ("::/0", RouteTargetSpec::InternetGateway)],
        );
    });
    edit_vpc(spec, 1, |vpc| routes_of(vpc, 2, &[]));
    for (number, address) in [(1, "100::a"), (2, "100::b"), (3, "101::c")] {
        edit_eni(spec, number, |eni| eni.ipv6 = vec![v6(&format!("fd43:756d:7500:{address}"))]);
    }
}

#[test]
fn tables_lead_ipv6_as_they_lead_ipv4() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three_dual(&mut spec);
    let network = bed.network();
    apply(&network, &spec);
    let [a, b, c] = [1, 2, 3].map(|n| bed.guest(&network, &spec, n));
    let [ip_a, ip_b, ip_c] =
        ["100::a", "100::b", "101::c"].map(|s| v6(&format!("fd43:756d:7500:{s}")).into());
    let host = v6(HOST).into();
    reaches(&a, ip_b, &b, true);
    reaches(&b, ip_c, &c, true);
    reaches(&c, ip_a, &a, true);
    // By the internet gateway, both ways.
    reaches(&a, host, &bed.outer, true);
    reaches(&bed.outer, ip_a, &a, true);
    reaches(&bed.outer, ip_b, &b, true);
    // Without a route, neither.
    reaches(&c, host, &bed.outer, false);
    reaches(&bed.outer, ip_c, &c, false);
    // Egress only: out, and what is on its way out is answered.
    let out = RouteTargetSpec::EgressOnlyInternetGateway;
    edit_vpc(&mut spec, 1, |vpc| routes_of(vpc, 2, &[("::/0", out)]));
    apply(&network, &spec);
    reaches(&c, host, &bed.outer, true);
    reaches(&bed.outer, ip_c, &c, false);
    reaches(&bed.outer, ip_a, &a, true);
    // The same after a crash, without a blink for what is open.
    listen6(&bed.outer, 9100);
    let mut stream = connect6(&c, host, 9100).unwrap();
    echoes(&mut stream);
    drop(network);
    let network = bed.network();
    apply(&network, &spec);
    assert!(network.verify(&spec).is_empty());
    echoes(&mut stream);
    reaches(&bed.outer, ip_a, &a, true);
    // Addresses and ranges that come and go.
    edit_eni(&mut spec, 2, |eni| {
        eni.ipv6.push(v6("fd43:756d:7500:100::bb"));
        eni.prefixes.push("fd43:756d:7500:100:1::/80".parse().unwrap());
    });
    apply(&network, &spec);
    reaches(&a, v6("fd43:756d:7500:100::bb").into(), &b, true);
    let in_range = "fd43:756d:7500:100:1::5";
    Handle::in_ns(&b).unwrap().addr_add("eth0", format!("{in_range}/128").parse().unwrap()).unwrap();
    reaches(&c, v6(in_range).into(), &b, true);
    edit_eni(&mut spec, 2, |eni| eni.ipv6 = Vec::new());
    edit_eni(&mut spec, 2, |eni| eni.prefixes = Vec::new());
    apply(&network, &spec);
    reaches(&a, ip_b, &b, false);
    ping(&a, ip("10.0.1.6"));
    apply(&network, &NodeSpec::default());
    assert_eq!(network.inventory(), Vec::<String>::new());
    let left = Handle::in_ns(&bed.outer).unwrap().route_list(Family::V6, Some(TABLE_MAIN)).unwrap();
    assert!(
        left.iter().all(|route| route.dst.prefix_len() == 0 || route.dev.as_deref() == Some("lo")),
        "{left:?}"
    );
}

/// The first range that the control plane cuts from the pool.
#[test]
fn the_pool_s_first_range_does_not_have_the_host_in_it() {
    let (mut bed, mut spec) = (Bed::new(), NodeSpec::default());
    three_dual(&mut spec);
    let address = v6("fdcc:ec2::a");
    edit_eni(&mut spec, 1, |eni| eni.ipv6 = vec![address]);
    edit_vpc(&mut spec, 1, |vpc| {
        vpc.ipv6_cidrs = vec!["fdcc:ec2::/56".parse().unwrap()];
        vpc.subnets[0].ipv6_cidr = Some("fdcc:ec2::/64".parse().unwrap());
        vpc.subnets[1].ipv6_cidr = None;
        let out = RouteTargetSpec::InternetGateway;
        routes_of(vpc, 1, &[("0.0.0.0/0", out.clone()), ("::/0", out)]);
    });
    let network = bed.network();
    apply(&network, &spec);
    let a = bed.guest(&network, &spec, 1);
    reaches(&a, v6(HOST).into(), &bed.outer, true);
    reaches(&bed.outer, address.into(), &a, true);
}
