//! Addresses that rules name together: the members of a group, the ranges of a prefix list. One set each version of IP.

use std::borrow::Cow;
use std::collections::BTreeSet;

use cumulet_model::{PrefixListId, SecurityGroupId, VpcId};
use cumulet_node_api::NodeSpec;
use ipnet::IpNet;

use super::table::{Change, Table};

const TYPE_V4: &str = "type ipv4_addr; flags interval";
const TYPE_V6: &str = "type ipv6_addr; flags interval";

/// What a rule can name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// The members of a group, of this VPC or of a peer.
    Group(SecurityGroupId),
    /// The ranges of a prefix list.
    List(PrefixListId),
}

impl Named {
    /// The set of one version of IP.
    pub fn set(&self, v6: bool) -> String {
        let version = if v6 { 6 } else { 4 };
        match self {
            Named::Group(id) => format!("sg_{}_{version}", id.digits()),
            Named::List(id) => format!("pl_{}_{version}", id.digits()),
        }
    }

    /// Its ranges as far as a VPC's rules may mean them; none when the document doesn't have it, or it is a group of a
    /// VPC that is not a peer (any more), which makes a rule stale.
    pub fn ranges<'a>(&self, spec: &'a NodeSpec, vpc: &VpcId) -> Option<Cow<'a, [IpNet]>> {
        match self {
            Named::Group(id) => {
                // A member that is neither here nor at a peer is somebody else's address here.
                let all = spec.groups.get(id)?.members_by_vpc();
                let mut known = all.filter(|(of, _)| *of == vpc || are_peers(spec, vpc, of));
                let (_, first) = known.next()?;
                let mut ranges = Cow::Borrowed(first);
                known.for_each(|(_, more)| ranges.to_mut().extend(more));
                Some(ranges)
            }
            Named::List(id) => spec.prefix_lists.get(id).map(|ranges| Cow::Borrowed(ranges.as_slice())),
        }
    }

    /// Wants its sets with these ranges, or not at all.
    pub fn put(&self, ranges: Option<&[IpNet]>, table: &Table, change: &mut Change) {
        for (v6, declaration) in [(false, TYPE_V4), (true, TYPE_V6)] {
            let name = self.set(v6);
            match ranges {
                Some(ranges) => {
                    let family = ranges.iter().filter(|net| net.addr().is_ipv6() == v6);
                    let keys = disjoint(family.copied()).into_iter().map(text).collect();
                    change.set(table, &name, declaration, keys);
                }
                None => drop(change.sets.insert(name, None)),
            }
        }
    }
}

fn are_peers(spec: &NodeSpec, one: &VpcId, other: &VpcId) -> bool {
    spec.peerings.values().any(|peering| peering.vpcs.contains(one) && peering.vpcs.contains(other))
}

/// Ranges without those that are within others: the kernel's sets take no overlaps.
pub fn disjoint(ranges: impl IntoIterator<Item = IpNet>) -> BTreeSet<IpNet> {
    // A range sorts before those within it, and two ranges either nest or are apart.
    let sorted: BTreeSet<IpNet> = ranges.into_iter().map(|net| net.trunc()).collect();
    let mut kept: BTreeSet<IpNet> = BTreeSet::new();
    for net in sorted {
        if kept.last().is_none_or(|last| !last.contains(&net)) {
            kept.insert(net);
        }
    }
    kept
}

/// A range as the kernel lists it: a single address without its length.
pub fn text(net: IpNet) -> String {
    if net.prefix_len() == net.max_prefix_len() { net.addr().to_string() } else { net.to_string() }
}
