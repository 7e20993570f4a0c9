//! Prefix lists: ranges under one name, for rules and routes.
//!
//! Customers make their own, which are versioned records. The server has one for each service that gateway endpoints lead
//! to; these are computed ([`managed`]) and look the same from every world of a region.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use cumulet_model::network::{
    Peer, PrefixList, PrefixListEntry, PrefixListState, RouteDestination, RouteTable, SecurityGroup,
};
use cumulet_model::{PrefixListId, ResourceId, Tags, World};
use ipnet::{IpNet, Ipv4Net};

use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;
use crate::{Error, security_groups};

/// Services with a gateway endpoint, and the address that routes of these endpoints lead to. The addresses are of the
/// range for benchmarks between networks (RFC 2544), which no VPC's own traffic uses.
pub const SERVICE_ADDRESSES: [(&str, Ipv4Addr); 2] =
    [("ec2", Ipv4Addr::new(198, 19, 255, 1)), ("sts", Ipv4Addr::new(198, 19, 255, 2))];

/// Lists that a world may have, as on EC2.
const MAX_LISTS: usize = 100;
/// Ranges that a list may have at most, as on EC2.
const MAX_ENTRIES: u32 = 1000;
/// Ranges that one call may add, and that it may remove, as on EC2.
const MAX_CHANGES: usize = 100;
/// Versions that a list keeps, as on EC2.
const MAX_VERSIONS: usize = 1000;
/// Routes that a table may have, which a list that grows may not exceed.
const MAX_ROUTES: usize = 1000;

/// A prefix list of the server's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Managed {
    /// Its id, the same for every account of the region.
    pub id: PrefixListId,
    /// Such as `com.amazonaws.us-east-1.ec2`.
    pub name: String,
    /// Its ranges.
    pub cidrs: Vec<Ipv4Net>,
}

/// The id of a name: 32 bits of FNV-1a, as AWS's own lists have short ids.
fn managed_id(name: &str) -> Option<PrefixListId> {
    let hash =
        name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    PrefixListId::parse(&format!("pl-{hash:08x}")).ok()
}

/// The server's own lists in a region.
pub fn managed(region: &str) -> Vec<Managed> {
    let lists = SERVICE_ADDRESSES.iter().filter_map(|(service, address)| {
        let name = format!("com.amazonaws.{region}.{service}");
        Some(Managed { id: managed_id(&name)?, cidrs: vec![Ipv4Net::from(*address)], name })
    });
    lists.collect()
}

/// The server's own list of an id.
pub fn managed_by_id(region: &str, id: &PrefixListId) -> Option<Managed> {
    managed(region).into_iter().find(|list| list.id == *id)
}

/// The present ranges of a prefix list; none when there is no such list.
pub fn ranges(state: &State, world: &World, id: &PrefixListId) -> Vec<IpNet> {
    if let Some(list) = state.get::<PrefixList>(world, id) {
        return list.entries().iter().map(|entry| entry.cidr).collect();
    }
    let list = managed_by_id(&world.region, id);
    list.into_iter().flat_map(|list| list.cidrs).map(IpNet::V4).collect()
}

/// How many rules or routes a list counts as, and whether they are of IPv6; none when there is no such list.
pub fn weight(state: &State, world: &World, id: &PrefixListId) -> Option<(usize, bool)> {
    if let Some(list) = state.get::<PrefixList>(world, id) {
        return Some((usize::try_from(list.max_entries).unwrap_or(usize::MAX), list.ipv6));
    }
    managed_by_id(&world.region, id).map(|list| (list.cidrs.len(), false))
}

/// What is wanted of a new list.
#[derive(Debug, Clone)]
pub struct NewPrefixList {
    /// Its name.
    pub name: String,
    /// Whether its ranges are IPv6.
    pub ipv6: bool,
    /// How many ranges it may have.
    pub max_entries: i32,
    /// Its first ranges.
    pub entries: Vec<PrefixListEntry>,
    /// Its tags.
    pub tags: Tags,
}

fn check_name(name: &str) -> Result<(), Error> {
    if name.is_empty() || name.chars().count() > 255 {
        return Err(Error::InvalidParameterValue(
            "The prefix list name must have between 1 and 255 characters.".into(),
        ));
    }
    if name.starts_with("com.amazonaws") {
        return Err(Error::InvalidParameterValue(
            "The prefix list name cannot start with 'com.amazonaws'.".into(),
        ));
    }
    Ok(())
}

fn check_max_entries(wanted: i32) -> Result<u32, Error> {
    u32::try_from(wanted).ok().filter(|n| (1..=MAX_ENTRIES).contains(n)).ok_or_else(|| {
        Error::InvalidParameterValue(format!(
            "Value ({wanted}) for parameter MaxEntries is invalid. It must be between 1 and {MAX_ENTRIES}."
        ))
    })
}

fn too_many_entries(max: u32) -> Error {
    Error::specific(
        "PrefixListMaxEntriesExceeded",
        format!("You've reached the maximum number of entries ({max}) for the prefix list."),
    )
}

/// Adds ranges to those that a list has, in canonical form.
fn add(list: &mut Vec<PrefixListEntry>, ipv6: bool, new: &[PrefixListEntry]) -> Result<(), Error> {
    if new.len() > MAX_CHANGES {
        return Err(Error::InvalidParameterValue(format!(
            "A request may add {MAX_CHANGES} entries at most."
        )));
    }
    for entry in new {
        let cidr = entry.cidr.trunc();
        if matches!(cidr, IpNet::V6(_)) != ipv6 {
            let family = if ipv6 { "IPv6" } else { "IPv4" };
            return Err(Error::InvalidParameterValue(format!(
                "The CIDR block {cidr} is not of the prefix list's address family {family}."
            )));
        }
        if entry.description.as_ref().is_some_and(|text| text.chars().count() > 255) {
            return Err(Error::InvalidParameterValue(format!(
                "The description of the entry {cidr} has more than 255 characters."
            )));
        }
        if list.iter().any(|have| have.cidr == cidr) {
            return Err(Error::InvalidParameterValue(format!(
                "The CIDR block {cidr} is already in the prefix list."
            )));
        }
        let description = entry.description.clone().filter(|text| !text.is_empty());
        list.push(PrefixListEntry { cidr, description });
    }
    Ok(())
}

/// Makes a list.
///
/// # Errors
/// The name is not allowed, the size or a range is wrong, or there are too many lists.
pub fn create(txn: &mut Txn, world: &World, new: NewPrefixList) -> Result<PrefixListId, Error> {
    check_name(&new.name)?;
    let max_entries = check_max_entries(new.max_entries)?;
    let mut entries = Vec::new();
    add(&mut entries, new.ipv6, &new.entries)?;
    if entries.len() > usize::try_from(max_entries).unwrap_or(usize::MAX) {
        return Err(too_many_entries(max_entries));
    }
    if txn.state().prefix_lists.in_world(world).count() >= MAX_LISTS {
        return Err(Error::specific(
            "PrefixListLimitExceeded",
            format!("You've reached the maximum number of prefix lists ({MAX_LISTS}) for this Region."),
        ));
    }
    let id: PrefixListId = new_id();
    txn.put(PrefixList {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        name: new.name,
        ipv6: new.ipv6,
        max_entries,
        versions: vec![entries],
        state: PrefixListState::Created,
        tags: new.tags,
    });
    Ok(id)
}

/// A list of the caller's own, to be changed.
fn own(txn: &mut Txn, world: &World, id: &PrefixListId) -> Result<PrefixList, Error> {
    if managed_by_id(&world.region, id).is_some() {
        return Err(Error::OperationNotPermitted(format!(
            "The prefix list '{id}' is managed by the service and can't be changed."
        )));
    }
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::PrefixList, id))
}

/// The number of a list's present version.
pub fn version(list: &PrefixList) -> i64 {
    i64::try_from(list.versions.len()).unwrap_or(i64::MAX)
}

fn check_version(list: &PrefixList, given: Option<i64>) -> Result<(), Error> {
    if given.is_none_or(|given| given == version(list)) {
        return Ok(());
    }
    Err(Error::specific("PrefixListVersionMismatch", "The prefix list has the incorrect version number."))
}

/// Adds a version, and lets go of what the oldest one held when there are too many.
fn push_version(list: &mut PrefixList, entries: Vec<PrefixListEntry>) {
    list.versions.push(entries);
    if let Some(old) = list.versions.len().checked_sub(MAX_VERSIONS + 1) {
        list.versions[old] = Vec::new();
    }
}

/// The ranges of one version.
///
/// # Errors
/// There is no such version, or it isn't kept any more.
pub fn entries_of(list: &PrefixList, number: i64) -> Result<&[PrefixListEntry], Error> {
    let oldest = list.versions.len().saturating_sub(MAX_VERSIONS);
    usize::try_from(number)
        .ok()
        .and_then(|number| number.checked_sub(1))
        .filter(|place| *place >= oldest)
        .and_then(|place| list.versions.get(place))
        .map(Vec::as_slice)
        .ok_or_else(|| {
            Error::InvalidParameterValue(format!(
                "The specified value for version is not valid. The prefix list has no version {number}."
            ))
        })
}

/// What changes of a list.
#[derive(Debug, Clone, Default)]
pub struct Modification {
    /// What the caller believes to be the present version.
    pub current_version: Option<i64>,
    /// Its new name.
    pub name: Option<String>,
    /// New ranges.
    pub add: Vec<PrefixListEntry>,
    /// Ranges that go; they go first, so that one call can give a range new words.
    pub remove: Vec<IpNet>,
    /// Its new size.
    pub max_entries: Option<i32>,
}

/// Changes a list.
///
/// # Errors
/// It isn't the caller's, another version is the present one, a range is there already or isn't, the size is too small
/// for the ranges or too large for what uses the list, or size and ranges would change at once.
pub fn modify(txn: &mut Txn, world: &World, id: &PrefixListId, change: Modification) -> Result<(), Error> {
    let mut list = own(txn, world, id)?;
    let new_entries = !change.add.is_empty() || !change.remove.is_empty();
    if new_entries && change.max_entries.is_some() {
        return Err(Error::InvalidParameterCombination(
            "You cannot modify the entries and the maximum entries for the prefix list in the same request."
                .into(),
        ));
    }
    if !new_entries && change.max_entries.is_none() && change.name.is_none() {
        return Err(Error::MissingParameter("PrefixListName, AddEntry, RemoveEntry or MaxEntries".into()));
    }
    check_version(&list, change.current_version)?;
    if let Some(name) = change.name {
        check_name(&name)?;
        list.name = name;
    }
    if new_entries {
        let mut entries = list.entries().to_vec();
        if change.remove.len() > MAX_CHANGES {
            return Err(Error::InvalidParameterValue(format!(
                "A request may remove {MAX_CHANGES} entries at most."
            )));
        }
        for cidr in change.remove.iter().map(IpNet::trunc) {
            let place = entries.iter().position(|entry| entry.cidr == cidr).ok_or_else(|| {
                Error::InvalidParameterValue(format!("The CIDR block {cidr} is not in the prefix list."))
            })?;
            entries.remove(place);
        }
        add(&mut entries, list.ipv6, &change.add)?;
        if entries.len() > usize::try_from(list.max_entries).unwrap_or(usize::MAX) {
            return Err(too_many_entries(list.max_entries));
        }
        push_version(&mut list, entries);
    }
    if let Some(wanted) = change.max_entries {
        list.max_entries = check_max_entries(wanted)?;
        if list.entries().len() > usize::try_from(list.max_entries).unwrap_or(usize::MAX) {
            return Err(Error::InvalidParameterValue(format!(
                "The prefix list has {} entries; MaxEntries can't be less.",
                list.entries().len()
            )));
        }
    }
    list.state = PrefixListState::Modified;
    txn.put(list);
    if change.max_entries.is_some() { check_users(txn.state(), world, id) } else { Ok(()) }
}

/// Checks that all groups and tables that use a list can have it at its size.
fn check_users(state: &State, world: &World, id: &PrefixListId) -> Result<(), Error> {
    let groups = state.security_groups.in_world(world).filter(|group| names(group, id));
    let full = groups.filter(|group| security_groups::check_rules(state, group).is_err());
    let mut full: Vec<&str> = full.map(|group| group.id.as_str()).collect();
    let tables = state.route_tables.in_world(world).filter(|table| leads(table, id));
    let ipv6 = weight(state, world, id).is_some_and(|(_, ipv6)| ipv6);
    full.extend(
        tables.filter(|table| routes(state, table, ipv6) > MAX_ROUTES).map(|table| table.id.as_str()),
    );
    if full.is_empty() {
        return Ok(());
    }
    full.truncate(10);
    Err(Error::InvalidParameterValue(format!(
        "The following resources do not support the new maximum size: {}",
        full.join(", ")
    )))
}

/// Routes of a family that a table counts as having.
fn routes(state: &State, table: &RouteTable, ipv6: bool) -> usize {
    let count = |destination: &RouteDestination| match destination {
        RouteDestination::Ipv4(_) => (1, false),
        RouteDestination::Ipv6(_) => (1, true),
        RouteDestination::PrefixList(id) => weight(state, &table.world, id).unwrap_or((1, false)),
    };
    let counts = table.routes.iter().map(|route| count(&route.destination));
    counts.filter(|(_, family)| *family == ipv6).map(|(count, _)| count).sum()
}

fn names(group: &SecurityGroup, id: &PrefixListId) -> bool {
    group.rules.iter().any(|rule| matches!(&rule.peer, Peer::PrefixList(list) if list == id))
}

fn leads(table: &RouteTable, id: &PrefixListId) -> bool {
    let by_list = |destination: &RouteDestination| matches!(destination, RouteDestination::PrefixList(list) if list == id);
    table.routes.iter().any(|route| by_list(&route.destination))
}

/// The ids of what uses a list in a world, in order.
pub fn users(state: &State, world: &World, id: &PrefixListId) -> BTreeSet<String> {
    let groups = state.security_groups.in_world(world).filter(|group| names(group, id));
    let tables = state.route_tables.in_world(world).filter(|table| leads(table, id));
    groups.map(|group| group.id.to_string()).chain(tables.map(|table| table.id.to_string())).collect()
}

/// Deletes a list.
///
/// # Errors
/// It isn't the caller's, or something uses it.
pub fn delete(txn: &mut Txn, world: &World, id: &PrefixListId) -> Result<PrefixList, Error> {
    let list = own(txn, world, id)?;
    let users = users(txn.state(), world, id);
    if !users.is_empty() {
        let users: Vec<&str> = users.iter().take(10).map(String::as_str).collect();
        return Err(Error::DependencyViolation(format!(
            "The prefix list '{id}' is in use by {} and cannot be deleted.",
            users.join(", ")
        )));
    }
    txn.delete::<PrefixList>(world, id);
    Ok(list)
}

/// Gives a list the ranges of an earlier version, as a new version.
///
/// # Errors
/// It isn't the caller's, another version is the present one, there is no such earlier version, or the list has become
/// too small for it.
pub fn restore(
    txn: &mut Txn,
    world: &World,
    id: &PrefixListId,
    previous: i64,
    current: i64,
) -> Result<(), Error> {
    let mut list = own(txn, world, id)?;
    check_version(&list, Some(current))?;
    if previous >= current {
        return Err(Error::InvalidParameterValue(format!(
            "The specified value for version is not valid. The value must be less than ({current})."
        )));
    }
    let entries = entries_of(&list, previous)?.to_vec();
    if entries.len() > usize::try_from(list.max_entries).unwrap_or(usize::MAX) {
        return Err(too_many_entries(list.max_entries));
    }
    push_version(&mut list, entries);
    list.state = PrefixListState::Restored;
    txn.put(list);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn managed_lists_are_the_same_for_everybody_and_differ_by_region_and_service() {
        let (here, there) = (managed("us-east-1"), managed("eu-west-1"));
        assert_eq!(here, managed("us-east-1"));
        let ids: BTreeSet<_> = here.iter().chain(&there).map(|list| list.id.clone()).collect();
        assert_eq!(ids.len(), 4);
        assert_eq!(here[0].cidrs[0].to_string(), "198.19.255.1/32");
        assert_eq!(here[1].name, "com.amazonaws.us-east-1.sts");
    }

    #[test]
    fn old_versions_are_let_go() {
        let entry = |n: u8| PrefixListEntry {
            cidr: IpNet::V4(Ipv4Net::from(Ipv4Addr::new(10, 0, 0, n))),
            description: None,
        };
        let mut list = PrefixList {
            v: 1,
            world: World { account: cumulet_model::AccountId::default_account(), region: "us-east-1".into() },
            id: new_id(),
            name: "x".into(),
            ipv6: false,
            max_entries: 10,
            versions: vec![vec![entry(0)]],
            state: PrefixListState::Created,
            tags: Tags::new(),
        };
        for _ in 0..MAX_VERSIONS {
            push_version(&mut list, vec![entry(1)]);
        }
        assert_eq!(version(&list), 1001);
        assert!(entries_of(&list, 1).is_err());
        assert_eq!(entries_of(&list, 2).unwrap().len(), 1);
        assert!(entries_of(&list, 1002).is_err() && entries_of(&list, 0).is_err());
    }
}
