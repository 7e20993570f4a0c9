//! Which names are the VPC's own, and what they mean.
//!
//! Private names say their address (`ip-10-0-0-4.…`), so every address of the VPC has its name and back, whether or
//! not an interface has it and on whichever node; names by instance id (`i-….`) mean its primary interface, by IPv4 and
//! IPv6. Public names mean the private address inside the VPC, so that traffic between two instances stays inside and
//! security groups see its source; also in a VPC whose peering connection says so. Names of endpoints mean their
//! interfaces, or the addresses that routes to their service lead to. Outside, there are public names and nothing else.

use std::net::{Ipv4Addr, Ipv6Addr};

use cumulet_model::id::ResourceId;
use cumulet_model::instance::{private_dns_name, public_dns_name};
use cumulet_model::{InstanceId, VpcId};
use cumulet_node_api::{EndpointNameTarget, EniSpec, VpcSpec};
use ipnet::Ipv4Net;

use super::message::{Answer, Query, Record, RecordType};
use crate::services::directory::Directory;
use crate::services::metadata::tree;

/// The metadata service.
const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);

/// The answer when the name is the VPC's own; none when others are to be asked.
pub fn answer(directory: &Directory, vpc: &VpcId, public_cidr: Ipv4Net, query: &Query<'_>) -> Option<Answer> {
    let name = query.name.as_deref()?;
    let vpc = directory.spec.vpcs.get(vpc)?;
    if let Some(reversed) = name.strip_suffix(".in-addr.arpa") {
        let named = name_of(directory, vpc, public_cidr, parse_reversed(reversed)?)?;
        return Some(records(query.kind, vec![Record::Ptr(named)]));
    }
    if let Some(reversed) = name.strip_suffix(".ip6.arpa") {
        let address = parse_reversed_v6(reversed)?;
        if !vpc.ipv6_cidrs.iter().any(|net| net.contains(&address)) {
            return None;
        }
        let eni = directory.eni_at(&vpc.id, address);
        let named = eni.and_then(|eni| Some(format!("{}.{}", eni.instance_id()?, own_zone(vpc))));
        return Some(named.map_or(Answer::NoSuchName, |name| records(query.kind, vec![Record::Ptr(name)])));
    }
    if let Some(found) = endpoint(directory, vpc, name) {
        return Some(records(query.kind, found));
    }
    let within =
        |zone: &str| name.strip_suffix(zone).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    if !(within("compute.internal") || within("ec2.internal")) {
        // A name of EC2 proper, for an address that isn't ours, is for others to answer.
        let address = public_address(directory, Some(vpc), public_cidr, name)?;
        return Some(records(query.kind, vec![Record::A(address)]));
    }
    Some(match private_addresses(directory, vpc, name) {
        Some(found) => records(query.kind, found),
        // The zone itself exists.
        None if format!(".{}", own_zone(vpc)).ends_with(&format!(".{name}")) => Answer::Records(Vec::new()),
        None => Answer::NoSuchName,
    })
}

/// The answer for who asks from outside all VPCs, such as the host.
pub fn outside_answer(directory: &Directory, public_cidr: Ipv4Net, query: &Query<'_>) -> Answer {
    let Some(name) = query.name.as_deref() else { return Answer::Refused };
    if let Some(reversed) = name.strip_suffix(".in-addr.arpa") {
        let named =
            parse_reversed(reversed).and_then(|address| public_name(directory, None, public_cidr, address));
        return named.map_or(Answer::Refused, |name| records(query.kind, vec![Record::Ptr(name)]));
    }
    match public_address(directory, None, public_cidr, name) {
        Some(address) => records(query.kind, vec![Record::A(address)]),
        None => Answer::Refused,
    }
}

fn records(asked: RecordType, mut all: Vec<Record>) -> Answer {
    all.retain(|record| match record {
        Record::A(_) => matches!(asked, RecordType::A | RecordType::Any),
        Record::Aaaa(_) => matches!(asked, RecordType::Aaaa | RecordType::Any),
        Record::Ptr(_) => matches!(asked, RecordType::Ptr | RecordType::Any),
    });
    Answer::Records(all)
}

/// `eu-central-1.compute.internal`.
fn own_zone(vpc: &VpcSpec) -> String {
    let name = private_dns_name(Ipv4Addr::UNSPECIFIED, &vpc.world.region);
    name.split_once('.').map_or_else(String::new, |(_, zone)| zone.to_owned())
}

/// `10-0-0-4` to its address.
fn parse_dashed(text: &str) -> Option<Ipv4Addr> {
    if text.contains('.') { None } else { text.replace('-', ".").parse().ok() }
}

/// `4.0.0.10` to 10.0.0.4.
fn parse_reversed(text: &str) -> Option<Ipv4Addr> {
    let [a, b, c, d] = text.parse::<Ipv4Addr>().ok()?.octets();
    Some(Ipv4Addr::new(d, c, b, a))
}

/// 32 hexadecimal digits separated by dots, the last one first.
fn parse_reversed_v6(text: &str) -> Option<Ipv6Addr> {
    if text.len() != 63 {
        return None;
    }
    let digit = |part: &str| (part.len() == 1).then(|| u128::from_str_radix(part, 16).ok()).flatten();
    let digits: Vec<u128> = text.rsplit('.').map(digit).collect::<Option<_>>()?;
    (digits.len() == 32).then(|| Ipv6Addr::from(digits.into_iter().fold(0, |all, digit| all << 4 | digit)))
}

fn contains(vpc: &VpcSpec, address: Ipv4Addr) -> bool {
    vpc.cidrs.iter().any(|cidr| cidr.contains(&address))
}

/// The addresses that a name of an endpoint means. The service's own name may be one of both kinds: interfaces go first.
fn endpoint(directory: &Directory, vpc: &VpcSpec, name: &str) -> Option<Vec<Record>> {
    let of_vpc = directory.spec.endpoints.values().filter(|endpoint| endpoint.vpc_id == vpc.id);
    let named = of_vpc.flat_map(|endpoint| {
        let own = endpoint.names.iter().filter(|own| own.name.eq_ignore_ascii_case(name));
        own.map(move |own| (endpoint, &own.means))
    });
    let (endpoint, means) = named.min_by_key(|(_, means)| **means == EndpointNameTarget::Ranges)?;
    Some(match means {
        EndpointNameTarget::Interfaces(enis) => {
            let enis = enis.iter().filter_map(|id| directory.spec.enis.get(id));
            enis.filter_map(|eni| eni.private_ips.first()).map(|ip| Record::A(*ip)).collect()
        }
        EndpointNameTarget::Ranges => {
            endpoint.ranges.iter().map(|range| Record::A(range.network())).collect()
        }
    })
}

fn private_addresses(directory: &Directory, vpc: &VpcSpec, name: &str) -> Option<Vec<Record>> {
    let (host, zone) = name.split_once('.')?;
    if own_zone(vpc) != zone {
        return None;
    }
    if host == "instance-data" {
        return Some(vec![Record::A(METADATA)]);
    }
    if let Some(address) = host.strip_prefix("ip-").and_then(parse_dashed) {
        return contains(vpc, address).then(|| vec![Record::A(address)]);
    }
    // The other form of names, by the instance's id.
    let instance = directory.spec.instances.get(&InstanceId::parse(host).ok()?)?;
    let eni = tree::primary(&directory.spec, instance).filter(|eni| eni.vpc_id == vpc.id)?;
    let v4 = eni.private_ips.first().map(|ip| Record::A(*ip));
    Some(v4.into_iter().chain(eni.ipv6.first().map(|ip| Record::Aaaa(*ip))).collect())
}

/// Whether names of an interface mean its private addresses to who asks in a VPC.
fn is_inside(directory: &Directory, vpc: &VpcSpec, eni: &EniSpec) -> bool {
    let mut peerings = directory.spec.peerings.values();
    eni.vpc_id == vpc.id
        || peerings.any(|peering| {
            let [a, b] = &peering.vpcs;
            (*a == vpc.id && *b == eni.vpc_id && peering.dns[0])
                || (*b == vpc.id && *a == eni.vpc_id && peering.dns[1])
        })
}

/// The address that a public name means to who asks in a VPC, or outside all of them.
fn public_address(
    directory: &Directory,
    vpc: Option<&VpcSpec>,
    public_cidr: Ipv4Net,
    name: &str,
) -> Option<Ipv4Addr> {
    let address = name.split_once('.')?.0.strip_prefix("ec2-").and_then(parse_dashed)?;
    let Some((eni, private)) = directory.eni_at_public(address) else {
        let is_ours = match vpc {
            Some(vpc) => name == public_dns_name(address, &vpc.world.region),
            None => {
                [".compute.amazonaws.com", ".compute-1.amazonaws.com"].iter().any(|end| name.ends_with(end))
            }
        };
        return (is_ours && public_cidr.contains(&address)).then_some(address);
    };
    let home = directory.spec.vpcs.get(&eni.vpc_id).map(AsRef::as_ref).or(vpc)?;
    if name != public_dns_name(address, &home.world.region) {
        return None;
    }
    Some(if vpc.is_some_and(|vpc| is_inside(directory, vpc, eni)) { private } else { address })
}

fn name_of(directory: &Directory, vpc: &VpcSpec, public_cidr: Ipv4Net, address: Ipv4Addr) -> Option<String> {
    if contains(vpc, address) {
        let given =
            directory.eni_at(&vpc.id, address).filter(|eni| eni.private_ips.first() == Some(&address));
        return Some(given.map_or_else(
            || private_dns_name(address, &vpc.world.region),
            |eni| eni.private_dns_name.clone(),
        ));
    }
    public_name(directory, Some(vpc), public_cidr, address)
}

/// The name of a public address, as far as its region is known.
fn public_name(
    directory: &Directory,
    vpc: Option<&VpcSpec>,
    public_cidr: Ipv4Net,
    address: Ipv4Addr,
) -> Option<String> {
    let home = match directory.eni_at_public(address) {
        Some((eni, _)) => directory.spec.vpcs.get(&eni.vpc_id).map(AsRef::as_ref).or(vpc),
        None => vpc.filter(|_| public_cidr.contains(&address)),
    };
    home.map(|home| public_dns_name(address, &home.world.region))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use simple_dns::TYPE;

    use super::super::message::tests::query;
    use super::*;
    use crate::services::fixture;

    fn ask(name: &str, kind: TYPE) -> Option<Answer> {
        let directory = Directory::default().updated(&fixture::spec());
        let bytes = query(name, kind);
        let vpc = fixture::id("vpc-00000000000000001");
        answer(&directory, &vpc, "203.0.113.0/24".parse().unwrap(), &Query::parse(&bytes).unwrap())
    }

    fn a(address: [u8; 4]) -> Option<Answer> {
        Some(Answer::Records(vec![Record::A(address.into())]))
    }

    fn ptr(name: &str) -> Option<Answer> {
        Some(Answer::Records(vec![Record::Ptr(name.into())]))
    }

    #[test]
    fn private_names_and_back() {
        assert_eq!(ask("ip-172-31-0-4.eu-central-1.compute.internal", TYPE::A), a([172, 31, 0, 4]));
        assert_eq!(ask("IP-172-31-9-9.EU-Central-1.compute.internal", TYPE::A), a([172, 31, 9, 9]));
        assert_eq!(ask("i-00000000000000001.eu-central-1.compute.internal", TYPE::A), a([172, 31, 0, 4]));
        assert_eq!(ask("instance-data.eu-central-1.compute.internal", TYPE::A), a([169, 254, 169, 254]));
        assert_eq!(
            ask("4.0.31.172.in-addr.arpa", TYPE::PTR),
            ptr("ip-172-31-0-4.eu-central-1.compute.internal")
        );
        assert_eq!(
            ask("9.9.31.172.in-addr.arpa", TYPE::PTR),
            ptr("ip-172-31-9-9.eu-central-1.compute.internal")
        );
    }

    #[test]
    fn public_names_mean_the_private_address_inside() {
        assert_eq!(ask("ec2-203-0-113-9.eu-central-1.compute.amazonaws.com", TYPE::A), a([172, 31, 0, 4]));
        assert_eq!(ask("ec2-203-0-113-8.eu-central-1.compute.amazonaws.com", TYPE::A), a([203, 0, 113, 8]));
        let name = "ec2-203-0-113-9.eu-central-1.compute.amazonaws.com";
        assert_eq!(ask("9.113.0.203.in-addr.arpa", TYPE::PTR), ptr(name));
        let mut other = fixture::spec();
        let mut vpc = (**other.vpcs.values().next().unwrap()).clone();
        vpc.id = fixture::id("vpc-00000000000000002");
        other.vpcs.insert(vpc.id.clone(), Arc::new(vpc.clone()));
        let bytes = query(name, TYPE::A);
        let directory = Directory::default().updated(&other);
        let parsed = Query::parse(&bytes).unwrap();
        assert_eq!(
            answer(&directory, &vpc.id, "198.51.100.0/24".parse().unwrap(), &parsed),
            a([203, 0, 113, 9])
        );
    }

    /// A richer document: IPv6, a second public address, an endpoint, and a VPC of another region that is peered.
    fn rich() -> Directory {
        let mut spec = fixture::spec();
        let mut vpc = (**spec.vpcs.values().next().unwrap()).clone();
        vpc.ipv6_cidrs = vec!["2001:db8:0:100::/56".parse().unwrap()];
        let mut other = vpc.clone();
        other.id = fixture::id("vpc-00000000000000002");
        other.world.region = "us-east-1".into();
        let mut eni = (*fixture::eni(&spec)).clone();
        eni.ipv6 = vec!["2001:db8:0:100::4".parse().unwrap()];
        eni.private_ips.push([172, 31, 0, 5].into());
        eni.public_ips.push(([172, 31, 0, 5].into(), [203, 0, 113, 10].into()));
        let peering = cumulet_node_api::PeeringSpec {
            id: crate::fixtures::id(1),
            vpcs: [other.id.clone(), vpc.id.clone()],
            dns: [true, false],
        };
        let mut of_endpoint = eni.clone();
        of_endpoint.id = fixture::id("eni-0000000000000000e");
        of_endpoint.private_ips = vec![[172, 31, 0, 9].into()];
        of_endpoint.public_ips.clear();
        of_endpoint.ipv6.clear();
        let endpoint = cumulet_node_api::EndpointSpec {
            id: crate::fixtures::id(1),
            vpc_id: vpc.id.clone(),
            enis: vec![of_endpoint.id.clone()],
            ranges: Vec::new(),
            names: vec![cumulet_node_api::EndpointName {
                name: "ec2.eu-central-1.amazonaws.com".into(),
                means: EndpointNameTarget::Interfaces(vec![of_endpoint.id.clone()]),
            }],
        };
        let named = |service| cumulet_node_api::EndpointName {
            name: format!("{service}.eu-central-1.amazonaws.com"),
            means: EndpointNameTarget::Ranges,
        };
        // Its id comes before the interface endpoint's.
        let gateway = cumulet_node_api::EndpointSpec {
            id: crate::fixtures::id(0),
            vpc_id: vpc.id.clone(),
            enis: Vec::new(),
            ranges: vec!["198.19.255.1/32".parse().unwrap()],
            names: ["ec2", "sts"].map(named).into(),
        };
        spec.endpoints.insert(gateway.id.clone(), Arc::new(gateway));
        spec.enis.insert(of_endpoint.id.clone(), Arc::new(of_endpoint));
        spec.endpoints.insert(endpoint.id.clone(), Arc::new(endpoint));
        spec.peerings.insert(peering.id.clone(), Arc::new(peering));
        spec.enis.insert(eni.id.clone(), Arc::new(eni));
        spec.vpcs.insert(vpc.id.clone(), Arc::new(vpc));
        spec.vpcs.insert(other.id.clone(), Arc::new(other));
        Directory::default().updated(&spec)
    }

    fn ask_rich(vpc: u8, name: &str, kind: TYPE) -> Option<Answer> {
        let bytes = query(name, kind);
        let (query, cidr) = (Query::parse(&bytes).unwrap(), "203.0.113.0/24".parse().unwrap());
        match vpc {
            0 => Some(outside_answer(&rich(), cidr, &query)),
            vpc => answer(&rich(), &fixture::id(&format!("vpc-0000000000000000{vpc}")), cidr, &query),
        }
    }

    #[test]
    fn names_by_id_have_both_kinds_of_addresses_and_lead_back() {
        let name = "i-00000000000000001.eu-central-1.compute.internal";
        let v6 = Some(Answer::Records(vec![Record::Aaaa("2001:db8:0:100::4".parse().unwrap())]));
        assert_eq!(ask_rich(1, name, TYPE::AAAA), v6);
        assert_eq!(ask_rich(1, name, TYPE::A), a([172, 31, 0, 4]));
        let back = |last: char| format!("{last}.{}0.0.1.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa", "0.".repeat(15));
        assert_eq!(ask_rich(1, &back('4'), TYPE::PTR), ptr(name));
        assert_eq!(ask_rich(1, &back('5'), TYPE::PTR), Some(Answer::NoSuchName));
        assert_eq!(ask_rich(1, &back('4').replace('b', "c"), TYPE::PTR), None);
        assert_eq!(ask_rich(1, "4.ip6.arpa", TYPE::PTR), None);
    }

    #[test]
    fn each_public_address_has_its_name_in_peered_vpcs_as_these_say() {
        let name = "ec2-203-0-113-10.eu-central-1.compute.amazonaws.com";
        assert_eq!(ask_rich(1, name, TYPE::A), a([172, 31, 0, 5]));
        assert_eq!(ask_rich(2, name, TYPE::A), a([172, 31, 0, 5]));
        assert_eq!(ask_rich(1, "10.113.0.203.in-addr.arpa", TYPE::PTR), ptr(name));
        // The side that doesn't ask for it gets the public address.
        let mut turned = rich().spec;
        let mut peering = (**turned.peerings.values().next().unwrap()).clone();
        peering.dns = [false, true];
        turned.peerings.insert(peering.id.clone(), Arc::new(peering));
        let bytes = query(name, TYPE::A);
        let cidr = "203.0.113.0/24".parse().unwrap();
        let other = fixture::id("vpc-00000000000000002");
        let directory = Directory::default().updated(&turned);
        assert_eq!(answer(&directory, &other, cidr, &Query::parse(&bytes).unwrap()), a([203, 0, 113, 10]));
    }

    #[test]
    fn endpoints_are_known_in_their_vpc_only() {
        assert_eq!(ask_rich(1, "EC2.eu-central-1.amazonaws.com", TYPE::A), a([172, 31, 0, 9]));
        assert_eq!(ask_rich(1, "ec2.eu-central-1.amazonaws.com", TYPE::AAAA), Some(Answer::Records(vec![])));
        assert_eq!(ask_rich(2, "ec2.eu-central-1.amazonaws.com", TYPE::A), None);
    }

    #[test]
    fn a_service_with_a_route_has_the_addresses_that_it_leads_to() {
        assert_eq!(ask_rich(1, "sts.eu-central-1.amazonaws.com", TYPE::A), a([198, 19, 255, 1]));
        assert_eq!(ask_rich(2, "sts.eu-central-1.amazonaws.com", TYPE::A), None);
        assert_eq!(ask_rich(1, "ec2.eu-central-1.amazonaws.com", TYPE::A), a([172, 31, 0, 9]));
    }

    #[test]
    fn outside_public_names_mean_public_addresses_and_nothing_else_is_told() {
        let name = "ec2-203-0-113-9.eu-central-1.compute.amazonaws.com";
        assert_eq!(ask_rich(0, name, TYPE::A), a([203, 0, 113, 9]));
        assert_eq!(ask_rich(0, "9.113.0.203.in-addr.arpa", TYPE::PTR), ptr(name));
        for name in [
            "example.com",
            "ip-172-31-0-4.eu-central-1.compute.internal",
            "ec2-8-8-8-8.eu-central-1.compute.amazonaws.com",
            "ec2-203-0-113-9.eu-west-1.compute.amazonaws.com",
            "ec2.eu-central-1.amazonaws.com",
        ] {
            assert_eq!(ask_rich(0, name, TYPE::A), Some(Answer::Refused), "{name}");
        }
    }

    #[test]
    fn own_names_of_other_types_are_empty_and_unknown_ones_do_not_exist() {
        let empty = Some(Answer::Records(vec![]));
        assert_eq!(ask("ip-172-31-0-4.eu-central-1.compute.internal", TYPE::AAAA), empty);
        assert_eq!(ask("4.0.31.172.in-addr.arpa", TYPE::TXT), empty);
        assert_eq!(ask("eu-central-1.compute.internal", TYPE::A), empty);
        for name in [
            "ip-10-9-9-9.eu-central-1.compute.internal",
            "ip-172-31-0-4.eu-west-1.compute.internal",
            "ip-172-31-0-4.ec2.internal",
            "x.ip-172-31-0-4.eu-central-1.compute.internal",
            "i-00000000000000002.eu-central-1.compute.internal",
        ] {
            assert_eq!(ask(name, TYPE::A), Some(Answer::NoSuchName), "{name}");
        }
    }

    #[test]
    fn all_other_names_are_for_others() {
        for name in [
            "example.com",
            "notcompute.internal",
            "ec2-8-8-8-8.eu-central-1.compute.amazonaws.com",
            "ec2-203-0-113-9.eu-west-1.compute.amazonaws.com",
            "8.8.8.8.in-addr.arpa",
            "1.0.0.10.in-addr.arpa",
            "9.in-addr.arpa",
        ] {
            assert_eq!(ask(name, TYPE::A), None, "{name}");
        }
    }
}
