//! The metadata tree of an instance, as a function of the node's document.
//!
//! The tree has what exists: a key that EC2 documents for something that this instance has not (spot, IAM,
//! placement groups, IPv6 without an address, ...) is absent, as it is on EC2. All versions of the tree are the same one.

use cumulet_model::instance::Isolation;
use cumulet_node_api::{EniSpec, InstanceSpec, NodeSpec};
use percent_encoding::percent_decode_str;

use crate::services::identity::{self, Form};

/// The versions that EC2 lists at `/`.
pub const VERSIONS: [&str; 29] = [
    "1.0",
    "2007-01-19",
    "2007-03-01",
    "2007-08-29",
    "2007-10-10",
    "2007-12-15",
    "2008-02-01",
    "2008-09-01",
    "2009-04-04",
    "2011-01-01",
    "2011-05-01",
    "2012-01-12",
    "2014-02-25",
    "2014-11-05",
    "2015-10-20",
    "2016-04-19",
    "2016-06-30",
    "2016-09-02",
    "2018-03-28",
    "2018-08-17",
    "2018-09-24",
    "2019-10-01",
    "2020-10-27",
    "2021-01-03",
    "2021-03-23",
    "2021-07-15",
    "2022-09-24",
    "2024-04-11",
    "latest",
];

/// The deepest path that is looked at.
const MAX_DEPTH: usize = 16;

/// What isn't EC2's own is below this, and not listed.
const OWN: &str = "cumulet";

/// What is at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text, or the list of a folder.
    Text(String),
    /// User data, as it was given.
    Bytes(Vec<u8>),
    /// The signature of this identity document, in this form.
    SignatureOf(Form, String),
}

enum Node {
    Leaf(Content),
    Dir(Vec<Entry>),
}

struct Entry {
    /// The part of the path.
    key: String,
    /// How it is listed.
    label: String,
    node: Node,
}

fn text(key: &str, value: impl Into<String>) -> Entry {
    Entry { key: key.into(), label: key.into(), node: Node::Leaf(Content::Text(value.into())) }
}

fn dir(key: &str, entries: Vec<Entry>) -> Entry {
    Entry { key: key.into(), label: format!("{key}/"), node: Node::Dir(entries) }
}

/// What the metadata service has at `path` (as in the request line, query excluded) for an instance; none is 404.
///
/// Folders answer with and without a trailing slash, leaves too, as on EC2; empty parts are skipped.
pub fn lookup(spec: &NodeSpec, instance: &InstanceSpec, path: &str) -> Option<Content> {
    let parts: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty())
        .take(MAX_DEPTH + 1)
        .map(|part| percent_decode_str(part).decode_utf8().ok().map(String::from))
        .collect::<Option<_>>()?;
    let Some((version, rest)) = parts.split_first() else {
        return Some(Content::Text(VERSIONS.join("\n")));
    };
    if rest.len() >= MAX_DEPTH || !VERSIONS.contains(&version.as_str()) {
        return None;
    }
    if let [own, volumes, serial] = rest
        && own == OWN
        && volumes == "volumes"
    {
        return device_of(instance, serial);
    }
    let mut node = Node::Dir(version_root(spec, instance));
    for part in rest {
        let Node::Dir(entries) = node else { return None };
        node = entries.into_iter().find(|entry| entry.key == *part)?.node;
    }
    Some(match node {
        Node::Leaf(content) => content,
        Node::Dir(entries) => {
            Content::Text(entries.into_iter().map(|entry| entry.label).collect::<Vec<_>>().join("\n"))
        }
    })
}

/// The name asked for of a volume, by its device's serial number. On EC2 the NVMe device itself tells it; a virtio disk
/// has no place for it.
fn device_of(instance: &InstanceSpec, serial: &str) -> Option<Content> {
    let disk = instance.disks.iter().find(|disk| format!("vol{}", disk.volume_id.digits()) == serial)?;
    Some(Content::Text(disk.device_name.clone()))
}

fn version_root(spec: &NodeSpec, instance: &InstanceSpec) -> Vec<Entry> {
    let unslashed = |entry: Entry| Entry { label: entry.key.clone(), ..entry };
    let mut root = vec![
        unslashed(dir(
            "dynamic",
            vec![
                dir("fws", vec![text("instance-monitoring", monitoring(instance))]),
                dir("instance-identity", instance_identity(spec, instance)),
            ],
        )),
        unslashed(dir("meta-data", meta_data(spec, instance))),
    ];
    if !instance.metadata.user_data.is_empty() {
        let node = Node::Leaf(Content::Bytes(instance.metadata.user_data.clone()));
        root.push(Entry { key: "user-data".into(), label: "user-data".into(), node });
    }
    root
}

fn monitoring(instance: &InstanceSpec) -> &'static str {
    if instance.metadata.monitoring { "enabled" } else { "disabled" }
}

fn instance_identity(spec: &NodeSpec, instance: &InstanceSpec) -> Vec<Entry> {
    let document = identity::document(spec, instance);
    let signature = |key: &str, form| Entry {
        key: key.into(),
        label: key.into(),
        node: Node::Leaf(Content::SignatureOf(form, document.clone())),
    };
    vec![
        text("document", &document),
        signature("pkcs7", Form::Message),
        signature("rsa2048", Form::Message),
        signature("signature", Form::Bare),
    ]
}

/// Interfaces by device index; one that is not in the document is left out.
fn interfaces<'a>(spec: &'a NodeSpec, instance: &'a InstanceSpec) -> Vec<&'a EniSpec> {
    let mut enis: Vec<&EniSpec> =
        instance.enis.iter().filter_map(|id| spec.enis.get(id)).map(AsRef::as_ref).collect();
    enis.sort_by_key(|eni| eni.device_index());
    enis
}

/// The primary interface.
pub fn primary<'a>(spec: &'a NodeSpec, instance: &'a InstanceSpec) -> Option<&'a EniSpec> {
    interfaces(spec, instance).into_iter().next()
}

fn meta_data(spec: &NodeSpec, instance: &InstanceSpec) -> Vec<Entry> {
    let metadata = &instance.metadata;
    let enis = interfaces(spec, instance);
    let primary = enis.first().copied();
    let mut entries = vec![
        text("ami-id", &metadata.image_id),
        text("ami-launch-index", metadata.launch_index.to_string()),
        text("ami-manifest-path", "(unknown)"),
        dir(
            "block-device-mapping",
            metadata.block_device_mapping.iter().map(|(name, device)| text(name, device)).collect(),
        ),
        dir("events", vec![dir("maintenance", vec![text("history", "[]"), text("scheduled", "[]")])]),
        dir("hibernation", vec![text("configured", "false")]),
        text("instance-action", "none"),
        text("instance-id", instance.id.as_str()),
        text("instance-life-cycle", "on-demand"),
        text("instance-type", &metadata.instance_type),
        dir("metrics", vec![text("vhostmd", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")]),
        dir(
            "placement",
            vec![
                text("availability-zone", &metadata.zone),
                text("availability-zone-id", &metadata.zone_id),
                text("region", &instance.world.region),
            ],
        ),
        text(
            "profile",
            match instance.isolation {
                Isolation::Vm => "default-hvm",
                Isolation::Container => "default-paravirtual",
            },
        ),
        text("reservation-id", &metadata.reservation_id),
        dir("services", services(&instance.world.region)),
    ];
    if let Some(eni) = primary {
        entries
            .extend([text("hostname", &eni.private_dns_name), text("local-hostname", &eni.private_dns_name)]);
        entries.extend(eni.ipv6.first().map(|ip| text("ipv6", ip.to_string())));
        entries.extend(eni.private_ips.first().map(|ip| text("local-ipv4", ip.to_string())));
        entries.push(text("mac", mac(eni)));
        entries.push(text("security-groups", group_names(instance, eni)));
        entries.extend(eni.public_dns_name.as_ref().map(|name| text("public-hostname", name)));
        entries.extend(eni.public_ip().map(|ip| text("public-ipv4", ip.to_string())));
        let macs = enis.iter().map(|eni| dir(&mac(eni), interface(spec, instance, eni))).collect();
        entries.push(dir("network", vec![dir("interfaces", vec![dir("macs", macs)])]));
    }
    if let Some((name, public)) = &metadata.key {
        let openssh_key = Node::Dir(vec![text("openssh-key", format!("{}\n", public.trim_end()))]);
        let keys = vec![Entry { key: "0".into(), label: format!("0={name}"), node: openssh_key }];
        entries.push(dir("public-keys", keys));
    }
    if metadata.options.instance_tags {
        let tags = metadata.tags.iter().map(|(key, value)| text(key, value)).collect();
        entries.push(dir("tags", vec![dir("instance", tags)]));
    }
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    entries
}

fn mac(eni: &EniSpec) -> String {
    eni.mac.map(|byte| format!("{byte:02x}")).join(":")
}

/// Names of an interface's security groups, a line each.
fn group_names(instance: &InstanceSpec, eni: &EniSpec) -> String {
    let names = eni.groups.iter().filter_map(|id| instance.metadata.group_names.get(id));
    names.map(String::as_str).collect::<Vec<_>>().join("\n")
}

fn interface(spec: &NodeSpec, instance: &InstanceSpec, eni: &EniSpec) -> Vec<Entry> {
    let lines = |items: Vec<String>| items.join("\n");
    let mut entries =
        vec![text("device-number", eni.device_index().to_string()), text("interface-id", eni.id.as_str())];
    if !eni.public_ips.is_empty() {
        let pairs =
            eni.public_ips.iter().map(|(private, public)| text(&public.to_string(), private.to_string()));
        entries.push(dir("ipv4-associations", pairs.collect()));
    }
    let prefixes = |v6: bool| {
        let of_kind = eni.prefixes.iter().filter(|net| net.addr().is_ipv6() == v6);
        Some(lines(of_kind.map(ToString::to_string).collect())).filter(|lines| !lines.is_empty())
    };
    entries.extend(prefixes(false).map(|prefixes| text("ipv4-prefix", prefixes)));
    entries.extend(prefixes(true).map(|prefixes| text("ipv6-prefix", prefixes)));
    if !eni.ipv6.is_empty() {
        entries.push(text("ipv6s", lines(eni.ipv6.iter().map(ToString::to_string).collect())));
    }
    entries.extend([
        text("local-hostname", &eni.private_dns_name),
        text("local-ipv4s", lines(eni.private_ips.iter().map(ToString::to_string).collect())),
        text("mac", mac(eni)),
        text("network-card", "0"),
    ]);
    // The interface, its VPC and so on are their owner's, who may be another account than the instance's.
    let owner = spec.vpcs.get(&eni.vpc_id).map_or(&instance.world, |vpc| &vpc.world);
    entries.push(text("owner-id", owner.account.as_str()));
    entries.extend(eni.public_dns_name.as_ref().map(|name| text("public-hostname", name)));
    if !eni.public_ips.is_empty() {
        let public = eni.public_ips.iter().map(|(_, public)| public.to_string());
        entries.push(text("public-ipv4s", lines(public.collect())));
    }
    entries.push(text("security-group-ids", lines(eni.groups.iter().map(ToString::to_string).collect())));
    entries.push(text("security-groups", group_names(instance, eni)));
    entries.push(text("subnet-id", eni.subnet_id.as_str()));
    if let Some(vpc) = spec.vpcs.get(&eni.vpc_id) {
        let subnet = vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id);
        entries.extend(subnet.map(|subnet| text("subnet-ipv4-cidr-block", subnet.cidr.to_string())));
        let subnet_v6 = subnet.and_then(|subnet| subnet.ipv6_cidr).filter(|_| !eni.ipv6.is_empty());
        entries.extend(subnet_v6.map(|net| text("subnet-ipv6-cidr-blocks", net.to_string())));
        entries.push(text("vpc-id", vpc.id.as_str()));
        entries.extend(vpc.cidrs.first().map(|cidr| text("vpc-ipv4-cidr-block", cidr.to_string())));
        entries
            .push(text("vpc-ipv4-cidr-blocks", lines(vpc.cidrs.iter().map(ToString::to_string).collect())));
        if !eni.ipv6.is_empty() && !vpc.ipv6_cidrs.is_empty() {
            let ranges = vpc.ipv6_cidrs.iter().map(ToString::to_string);
            entries.push(text("vpc-ipv6-cidr-blocks", lines(ranges.collect())));
        }
    }
    entries
}

/// The partition of a region and the domain of its services.
fn services(region: &str) -> Vec<Entry> {
    let (partition, domain) = match region {
        r if r.starts_with("cn-") => ("aws-cn", "amazonaws.com.cn"),
        r if r.starts_with("us-gov-") => ("aws-us-gov", "amazonaws.com"),
        r if r.starts_with("us-iso-") => ("aws-iso", "c2s.ic.gov"),
        r if r.starts_with("us-isob-") => ("aws-iso-b", "sc2s.sgov.gov"),
        r if r.starts_with("eu-isoe-") => ("aws-iso-e", "cloud.adc-e.uk"),
        r if r.starts_with("us-isof-") => ("aws-iso-f", "csp.hci.ic.gov"),
        r if r.starts_with("eusc-") => ("aws-eusc", "amazonaws.eu"),
        _ => ("aws", "amazonaws.com"),
    };
    vec![text("domain", domain), text("partition", partition)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::fixture;

    fn at(path: &str) -> Option<String> {
        at_spec(&fixture::spec(), path)
    }

    fn at_spec(spec: &NodeSpec, path: &str) -> Option<String> {
        let instance = spec.instances.values().next().unwrap();
        lookup(spec, instance, path).map(|content| match content {
            Content::Text(text) => text,
            Content::Bytes(bytes) => String::from_utf8(bytes).unwrap(),
            Content::SignatureOf(form, document) => format!("{form:?} signature of {document}"),
        })
    }

    #[test]
    fn folders_are_listed_with_and_without_a_slash() {
        assert!(at("/").unwrap().ends_with("2024-04-11\nlatest"));
        assert_eq!(at("/latest").unwrap(), "dynamic\nmeta-data\nuser-data");
        assert_eq!(at("/latest/meta-data"), at("/latest/meta-data/"));
        assert_eq!(
            at("/2021-03-23/meta-data/").unwrap(),
            "ami-id\nami-launch-index\nami-manifest-path\nblock-device-mapping/\nevents/\nhibernation/\nhostname\n\
             instance-action\ninstance-id\ninstance-life-cycle\ninstance-type\nlocal-hostname\nlocal-ipv4\nmac\n\
             metrics/\nnetwork/\nplacement/\nprofile\npublic-hostname\npublic-ipv4\npublic-keys/\nreservation-id\n\
             security-groups\nservices/"
        );
        assert_eq!(at("/latest/meta-data/public-keys/").unwrap(), "0=laptop");
        assert_eq!(at("/latest/meta-data/public-keys/0/").unwrap(), "openssh-key");
        assert_eq!(at("/latest/meta-data/network/interfaces/macs/").unwrap(), "02:11:22:33:44:55/");
    }

    #[test]
    fn leaves_say_what_the_document_says() {
        for (path, expected) in [
            ("instance-id", "i-00000000000000001"),
            ("instance-id/", "i-00000000000000001"),
            ("block-device-mapping/root", "/dev/xvda"),
            ("events/maintenance/history", "[]"),
            ("hostname", "ip-172-31-0-4.eu-central-1.compute.internal"),
            ("mac", "02:11:22:33:44:55"),
            ("placement/availability-zone-id", "euc1-az2"),
            ("public-ipv4", "203.0.113.9"),
            ("public-keys/0/openssh-key", "ssh-ed25519 AAAAC3Nza laptop\n"),
            ("security-groups", "default\nweb"),
            ("services/partition", "aws"),
            ("network/interfaces/macs/02:11:22:33:44:55/ipv4-associations/203.0.113.9", "172.31.0.4"),
            ("network/interfaces/macs/02%3A11%3a22:33:44:55/subnet-ipv4-cidr-block", "172.31.0.0/20"),
            ("network/interfaces/macs/02:11:22:33:44:55/owner-id", "123456789012"),
        ] {
            assert_eq!(at(&format!("/latest/meta-data/{path}")).as_deref(), Some(expected), "{path}");
        }
        assert_eq!(at("/latest/user-data").unwrap(), "#!/bin/sh\necho hello\n");
        assert!(
            at("/latest/dynamic/instance-identity/signature").unwrap().starts_with("Bare signature of {")
        );
    }

    #[test]
    fn interfaces_have_all_their_addresses_of_both_kinds() {
        let mut spec = fixture::spec();
        let mut eni = (*fixture::eni(&spec)).clone();
        eni.private_ips.push([172, 31, 0, 5].into());
        eni.public_ips.push(([172, 31, 0, 5].into(), [203, 0, 113, 10].into()));
        eni.ipv6 = vec!["2001:db8:0:100::4".parse().unwrap(), "2001:db8:0:100::5".parse().unwrap()];
        eni.prefixes = vec!["172.31.0.16/28".parse().unwrap(), "2001:db8:0:100:1::/80".parse().unwrap()];
        let mut vpc = (**spec.vpcs.values().next().unwrap()).clone();
        vpc.ipv6_cidrs = vec!["2001:db8:0:100::/56".parse().unwrap()];
        vpc.subnets[0].ipv6_cidr = Some("2001:db8:0:100::/64".parse().unwrap());
        // A second interface of the instance, which has what a first one has.
        let mut second = eni.clone();
        second.id = fixture::id("eni-00000000000000002");
        second.mac[5] = 0x66;
        second.ipv6.clear();
        second.public_ips.clear();
        second.groups = vec![fixture::id("sg-00000000000000002")];
        second.holder =
            cumulet_node_api::EniHolder::Instance { id: eni.instance_id().unwrap().clone(), device_index: 1 };
        spec = fixture::changed(&spec, |instance| instance.enis.push(second.id.clone()));
        for eni in [eni, second] {
            spec.enis.insert(eni.id.clone(), std::sync::Arc::new(eni));
        }
        spec.vpcs.insert(vpc.id.clone(), std::sync::Arc::new(vpc));
        let of = |mac: &str, key: &str| {
            at_spec(&spec, &format!("/latest/meta-data/network/interfaces/macs/{mac}/{key}"))
        };
        let first = "02:11:22:33:44:55";
        for (key, expected) in [
            ("ipv4-associations/", "203.0.113.9\n203.0.113.10"),
            ("ipv4-associations/203.0.113.10", "172.31.0.5"),
            ("public-ipv4s", "203.0.113.9\n203.0.113.10"),
            ("local-ipv4s", "172.31.0.4\n172.31.0.5"),
            ("ipv4-prefix", "172.31.0.16/28"),
            ("ipv6-prefix", "2001:db8:0:100:1::/80"),
            ("ipv6s", "2001:db8:0:100::4\n2001:db8:0:100::5"),
            ("subnet-ipv6-cidr-blocks", "2001:db8:0:100::/64"),
            ("vpc-ipv6-cidr-blocks", "2001:db8:0:100::/56"),
        ] {
            assert_eq!(of(first, key).as_deref(), Some(expected), "{key}");
        }
        assert_eq!(at_spec(&spec, "/latest/meta-data/ipv6").unwrap(), "2001:db8:0:100::4");
        let second = "02:11:22:33:44:66";
        assert_eq!(of(second, "device-number").unwrap(), "1");
        assert_eq!(of(second, "network-card").unwrap(), "0");
        assert_eq!(of(second, "security-groups").unwrap(), "web");
        assert_eq!(of(first, "security-groups").unwrap(), "default\nweb");
        for absent in
            ["ipv6s", "ipv4-associations", "public-ipv4s", "subnet-ipv6-cidr-blocks", "vpc-ipv6-cidr-blocks"]
        {
            assert_eq!(of(second, absent), None, "{absent}");
        }
    }

    #[test]
    fn what_is_not_there_is_absent() {
        let deep = "/latest".to_owned() + &"/meta-data".repeat(1000);
        for path in [
            "/2099-01-01/",
            "/latest/nothing",
            "/latest/meta-data/spot",
            "/latest/meta-data/instance-id/more",
            "/latest/meta-data/tags",
            "/latest/meta-data/%ff",
            "/latest/../latest",
            "/latest/dynamic/instance-identity/sha1",
            deep.as_str(),
        ] {
            assert_eq!(at(path), None, "{path}");
        }
        let bare = fixture::changed(&fixture::spec(), |instance| {
            instance.metadata.user_data.clear();
            instance.metadata.key = None;
        });
        assert_eq!(at_spec(&bare, "/latest/user-data"), None);
        assert_eq!(at_spec(&bare, "/latest/meta-data/public-keys/"), None);
        assert_eq!(at_spec(&bare, "/latest/").unwrap(), "dynamic\nmeta-data");
    }

    #[test]
    fn monitoring_is_dynamic() {
        let path = "/latest/dynamic/fws/instance-monitoring";
        assert_eq!(at(path).unwrap(), "disabled");
        let on = fixture::changed(&fixture::spec(), |instance| instance.metadata.monitoring = true);
        assert_eq!(at_spec(&on, path).unwrap(), "enabled");
        assert_eq!(at("/latest/dynamic/").unwrap(), "fws/\ninstance-identity/");
    }

    #[test]
    fn tags_are_there_when_the_options_say_so() {
        let spec =
            fixture::changed(&fixture::spec(), |instance| instance.metadata.options.instance_tags = true);
        assert_eq!(at_spec(&spec, "/latest/meta-data/tags/instance/").unwrap(), "Name\nteam");
        assert_eq!(at_spec(&spec, "/latest/meta-data/tags/instance/team").unwrap(), "a b");
    }
}
