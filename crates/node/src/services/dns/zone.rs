//! Which names are the VPC's own, and what they mean.
//!
//! Private names say their address (`ip-10-0-0-4.…`), so every address of the VPC has its name and back, whether or
//! not an interface has it and on whichever node. Public names mean the private address inside the VPC, so that
//! traffic between two instances stays inside and security groups see its source.

use std::net::Ipv4Addr;

use cumulet_model::id::ResourceId;
use cumulet_model::instance::{private_dns_name, public_dns_name};
use cumulet_model::{InstanceId, VpcId};
use cumulet_node_api::VpcSpec;
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
        return Some(records(query.kind, RecordType::Ptr, Record::Ptr(named)));
    }
    let within =
        |zone: &str| name.strip_suffix(zone).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let found = if within("compute.internal") || within("ec2.internal") {
        private_address(directory, vpc, name)
    } else {
        // A name of EC2 proper, for an address that isn't ours, is for others to answer.
        Some(public_address(directory, vpc, public_cidr, name)?)
    };
    Some(match found {
        Some(address) => records(query.kind, RecordType::A, Record::A(address)),
        // The zone itself exists.
        None if private_dns_name(Ipv4Addr::UNSPECIFIED, &vpc.world.region).ends_with(&format!(".{name}")) => {
            Answer::Records(Vec::new())
        }
        None => Answer::NoSuchName,
    })
}

fn records(asked: RecordType, has: RecordType, record: Record) -> Answer {
    Answer::Records(if asked == has || asked == RecordType::Any { vec![record] } else { Vec::new() })
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

fn contains(vpc: &VpcSpec, address: Ipv4Addr) -> bool {
    vpc.cidrs.iter().any(|cidr| cidr.contains(&address))
}

fn private_address(directory: &Directory, vpc: &VpcSpec, name: &str) -> Option<Ipv4Addr> {
    let (host, zone) = name.split_once('.')?;
    let own_zone = private_dns_name(Ipv4Addr::UNSPECIFIED, &vpc.world.region);
    if own_zone.split_once('.').is_none_or(|(_, own)| own != zone) {
        return None;
    }
    if host == "instance-data" {
        return Some(METADATA);
    }
    if let Some(address) = host.strip_prefix("ip-").and_then(parse_dashed) {
        return Some(address).filter(|address| contains(vpc, *address));
    }
    // The other form of names, by the instance's id.
    let instance = directory.spec.instances.get(&InstanceId::parse(host).ok()?)?;
    let eni = tree::primary(&directory.spec, instance).filter(|eni| eni.vpc_id == vpc.id)?;
    eni.private_ips.first().copied()
}

fn public_address(
    directory: &Directory,
    vpc: &VpcSpec,
    public_cidr: Ipv4Net,
    name: &str,
) -> Option<Ipv4Addr> {
    let (host, zone) = name.split_once('.')?;
    let address = host.strip_prefix("ec2-").and_then(parse_dashed)?;
    let own_zone = public_dns_name(address, &vpc.world.region);
    if own_zone.split_once('.').is_none_or(|(_, own)| own != zone) {
        return None;
    }
    match directory.eni_at_public(address) {
        Some(eni) if eni.vpc_id == vpc.id => eni.private_ips.first().copied(),
        Some(_) => Some(address),
        None => public_cidr.contains(&address).then_some(address),
    }
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
    if let Some(name) = directory.eni_at_public(address).and_then(|eni| eni.public_dns_name.clone()) {
        return Some(name);
    }
    public_cidr.contains(&address).then(|| public_dns_name(address, &vpc.world.region))
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
