//! An interface: what it wants in the table's maps and sets.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use cumulet_linux::MacAddr;
use cumulet_model::SecurityGroupId;
use cumulet_model::network::Direction;
use cumulet_node_api::{EniHolder, EniSpec};
use ipnet::IpNet;
use sha2::{Digest, Sha256};

use super::acl::{self, Plan};
use super::group::{self, side};
use super::named::text;
use super::table::Place;
use crate::network::names;

/// The groups of an interface. Interfaces with the same share their chains.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Profile(BTreeSet<SecurityGroupId>);

impl Profile {
    /// An interface's; none for a NAT gateway's, which has no groups and lets all pass.
    pub fn of(eni: &EniSpec) -> Option<Profile> {
        match eni.holder {
            EniHolder::NatGateway(_) => None,
            EniHolder::Instance { .. } | EniHolder::Endpoint(_) => {
                Some(Profile(eni.groups.iter().cloned().collect()))
            }
        }
    }

    /// Whether a group is in it.
    pub fn has(&self, group: &SecurityGroupId) -> bool {
        self.0.contains(group)
    }

    /// Its chain of one direction.
    pub fn chain(&self, direction: Direction) -> String {
        let mut hash = Sha256::new();
        for group in &self.0 {
            hash.update(group.as_str());
            hash.update([0]);
        }
        format!("of_{}_{}", hex::encode(&hash.finalize()[..10]), side(direction))
    }

    /// The chain's rules: with no group that exists, nothing passes.
    pub fn rules(&self, direction: Direction, exists: &dyn Fn(&SecurityGroupId) -> bool) -> Vec<String> {
        let groups = self.0.iter().filter(|group| exists(group));
        let jumps = groups.map(|id| format!("jump {}", group::chain(id, direction)));
        jumps.chain([format!("goto refused_{}", side(direction))]).collect()
    }
}

/// Whether packets of addresses that are not its own are dropped. A NAT gateway's interface forwards by nature.
pub fn is_checked(eni: &EniSpec) -> bool {
    eni.source_dest_check && !matches!(eni.holder, EniHolder::NatGateway(_))
}

/// An interface's public addresses, each with the private one that it stands for.
pub fn public(eni: &EniSpec) -> impl Iterator<Item = (Ipv4Addr, Ipv4Addr)> + use<'_> {
    let own = eni.public_ips.iter().filter(|(private, _)| eni.private_ips.contains(private));
    own.map(|(private, public)| (*public, *private))
}

/// All of an interface's elements, with their values.
pub fn elements(eni: &EniSpec, plan: &Plan) -> Vec<(Place, String)> {
    let device = format!("\"{}\"", names::eni_device(&eni.id));
    let mac = MacAddr(eni.mac);
    let mut all: Vec<(Place, String)> = Vec::new();
    let mut add = |set: &str, key: String, value: String| all.push(((set.to_owned(), key), value));
    let nothing = String::new;
    add("ethernet", format!("{device} . {mac}"), nothing());
    for ip in &eni.private_ips {
        add("sources4", format!("{device} . {mac} . {ip}"), nothing());
        add("owned4", format!("{device} . {ip}"), nothing());
    }
    for ip in &eni.ipv6 {
        add("sources6", format!("{device} . {mac} . {ip}"), nothing());
        add("owned6", format!("{device} . {ip}"), nothing());
    }
    for net in &eni.prefixes {
        let set = match net {
            IpNet::V4(_) => "source_ranges4",
            IpNet::V6(_) => "source_ranges6",
        };
        add(set, format!("{device} . {}", text(net.trunc())), nothing());
    }
    if !is_checked(eni) {
        add("forwarders", device.clone(), nothing());
    }
    for (_, private) in public(eni) {
        add("published4", private.to_string(), nothing());
    }
    let profile = Profile::of(eni);
    for (map, direction) in [("egress", Direction::Egress), ("ingress", Direction::Ingress)] {
        let verdict = match &profile {
            Some(profile) => format!("goto {}", profile.chain(direction)),
            None => "accept".to_owned(),
        };
        add(map, device.clone(), verdict);
    }
    if let Some(rules) = plan.subnets.get(&eni.subnet_id) {
        add(&acl::devices(&eni.subnet_id), device.clone(), nothing());
        let sides =
            [("acl_out", &rules.out, Direction::Egress), ("acl_in", &rules.enter, Direction::Ingress)];
        for (map, rules, direction) in sides {
            if rules.is_some() {
                add(map, device.clone(), format!("jump {}", acl::chain(&eni.subnet_id, direction)));
            }
        }
    }
    all
}
