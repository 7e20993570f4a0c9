//! Rules of security groups: authorize and revoke.

use cumulet_model::network::{
    Direction, Peer, PeeringStatus, PrefixList, Protocol, SecurityGroup, SecurityGroupRule,
};
use cumulet_model::{
    AccountId, PrefixListId, SecurityGroupId, SecurityGroupRuleId, Tags, VpcId, VpcPeeringConnectionId, World,
};
use ipnet::{Ipv4Net, Ipv6Net};

use super::{GroupRef, allowed, by_name, default_vpc, find, peers};
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::new_id;
use crate::{Error, prefix_lists};

/// Rules that a group may have in each direction, for IPv4 and for IPv6; a rule that names a group counts for both.
const MAX_RULES: usize = 60;

/// The other end of a rule as a caller names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeerRequest {
    /// An IPv4 range.
    Ipv4(Ipv4Net),
    /// An IPv6 range.
    Ipv6(Ipv6Net),
    /// The ranges of a prefix list.
    PrefixList(PrefixListId),
    /// A group of the same VPC or of one that is peered with it.
    Group {
        /// The group.
        group: GroupRef,
        /// Its owner; the caller when not given.
        account: Option<AccountId>,
        /// Its VPC, if given.
        vpc_id: Option<VpcId>,
        /// The peering connection that leads there, if given.
        peering: Option<VpcPeeringConnectionId>,
    },
}

/// A rule as a caller asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleRequest {
    /// What.
    pub protocol: Protocol,
    /// From or to where.
    pub peer: PeerRequest,
    /// The owner's words.
    pub description: Option<String>,
}

/// What a revocation did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revoked {
    /// The group.
    pub group: Option<SecurityGroupId>,
    /// Rules that are gone.
    pub rules: Vec<SecurityGroupRule>,
    /// Requests that no rule matched, by their places.
    pub unknown: Vec<usize>,
}

/// Checks a description of a group or rule.
///
/// # Errors
/// It is too long or has other characters.
pub fn check_description(whose: &str, text: &str) -> Result<(), Error> {
    if text.len() < 256 && allowed(text) {
        return Ok(());
    }
    Err(Error::InvalidParameterValue(format!(
        "Invalid {whose} description. Valid descriptions are strings less than 256 characters from the following set:  \
         a-zA-Z0-9. _-:/()#,@[]+=&;{{}}!$*"
    )))
}

/// The peer that a request means.
pub(super) fn resolve(
    txn: &mut Txn,
    world: &World,
    of: &SecurityGroup,
    peer: &PeerRequest,
) -> Result<Peer, Error> {
    let (group, account, vpc_id, peering) = match peer {
        PeerRequest::Ipv4(range) => return Ok(Peer::Ipv4(range.trunc())),
        PeerRequest::Ipv6(range) => return Ok(Peer::Ipv6(range.trunc())),
        PeerRequest::PrefixList(id) => {
            txn.get::<PrefixList>(world, id);
            prefix_lists::weight(txn.state(), world, id)
                .ok_or_else(|| Error::not_found(Noun::PrefixList, id))?;
            return Ok(Peer::PrefixList(id.clone()));
        }
        PeerRequest::Group { group, account, vpc_id, peering } => (group, account, vpc_id, peering),
    };
    let owner = World {
        account: account.clone().unwrap_or_else(|| world.account.clone()),
        region: world.region.clone(),
    };
    let group = match group {
        GroupRef::Id(id) => {
            txn.get::<SecurityGroup>(&owner, id).ok_or_else(|| Error::not_found(Noun::SecurityGroup, id))?
        }
        // Names hold in one VPC, which is the group's own.
        GroupRef::Name(name) => by_name(txn.state(), &owner, &of.vpc_id, name)
            .cloned()
            .ok_or_else(|| Error::not_found(Noun::SecurityGroup, name))?,
    };
    if vpc_id.as_ref().is_some_and(|id| *id != group.vpc_id) {
        return Err(Error::GroupNotFound(format!(
            "The security group '{}' does not exist in VPC '{}'",
            group.id,
            vpc_id.as_ref().map_or("", |id| id.as_str())
        )));
    }
    let way = peers::peering_between(txn.state(), &of.world, &of.vpc_id, &group.vpc_id)
        .filter(|way| way.status == PeeringStatus::Active);
    let named = peering.as_ref().is_none_or(|id| way.is_some_and(|way| way.id == *id));
    let reachable = peers::shared(&group, of) || way.is_some();
    match (reachable && named, owner == *world) {
        (true, _) => Ok(Peer::Group { account: owner.account, id: group.id }),
        (false, true) => Err(Error::GroupNotFound(
            "You have specified two resources that belong to different networks.".into(),
        )),
        // That it exists is nobody else's business.
        (false, false) => Err(Error::not_found(Noun::SecurityGroup, &group.id)),
    }
}

/// Whether a rule's peer is what a request names, be the request's prefix list or group still there or not.
fn is_peer(txn: &Txn, of: &SecurityGroup, request: &PeerRequest, peer: &Peer) -> bool {
    match (request, peer) {
        (PeerRequest::Ipv4(range), Peer::Ipv4(net)) => range.trunc() == *net,
        (PeerRequest::Ipv6(range), Peer::Ipv6(net)) => range.trunc() == *net,
        (PeerRequest::PrefixList(wanted), Peer::PrefixList(id)) => wanted == id,
        (PeerRequest::Group { group, account, .. }, Peer::Group { account: owner, id }) => {
            let named = match group {
                GroupRef::Id(wanted) => wanted == id,
                GroupRef::Name(name) => {
                    by_name(txn.state(), &of.world, &of.vpc_id, name).is_some_and(|group| group.id == *id)
                }
            };
            named && account.as_ref().is_none_or(|account| account == owner)
        }
        _ => false,
    }
}

/// A rule as EC2's message about a duplicate has it.
fn sentence(protocol: Protocol, peer: &Peer) -> String {
    let peer = match peer {
        Peer::Ipv4(range) => range.to_string(),
        Peer::Ipv6(range) => range.to_string(),
        Peer::PrefixList(id) => id.to_string(),
        Peer::Group { id, .. } => id.to_string(),
    };
    let any = |number: Option<u8>| number.map_or_else(|| "ALL".into(), |number| number.to_string());
    let what = match protocol {
        Protocol::All => "ALL".into(),
        Protocol::Tcp { from, to } => format!("TCP, from port: {from}, to port: {to}"),
        Protocol::Udp { from, to } => format!("UDP, from port: {from}, to port: {to}"),
        Protocol::Icmp { kind, code } => format!("ICMP, type: {}, code: {}", any(kind), any(code)),
        Protocol::Icmpv6 { kind, code } => format!("ICMPv6, type: {}, code: {}", any(kind), any(code)),
        Protocol::Number(number) => number.to_string(),
    };
    format!("peer: {peer}, {what}, ALLOW")
}

/// Checks that a group has not more rules than it may have, each way and for each family: a group counts for both, a
/// prefix list as all the ranges that it may have.
///
/// # Errors
/// There are too many.
pub fn check_rules(state: &State, group: &SecurityGroup) -> Result<(), Error> {
    for direction in [Direction::Ingress, Direction::Egress] {
        let (mut v4, mut v6) = (0usize, 0usize);
        for rule in group.rules.iter().filter(|rule| rule.direction == direction) {
            let (for_v4, for_v6) = match &rule.peer {
                Peer::Ipv4(_) => (1, 0),
                Peer::Ipv6(_) => (0, 1),
                Peer::Group { .. } => (1, 1),
                Peer::PrefixList(id) => match prefix_lists::weight(state, &group.world, id) {
                    Some((weight, true)) => (0, weight),
                    Some((weight, false)) => (weight, 0),
                    None => (1, 0),
                },
            };
            (v4, v6) = (v4.saturating_add(for_v4), v6.saturating_add(for_v6));
        }
        if v4 > MAX_RULES || v6 > MAX_RULES {
            return Err(Error::LimitExceeded {
                noun: Noun::SecurityGroupRule,
                message: "The maximum number of rules per security group has been reached.".into(),
            });
        }
    }
    Ok(())
}

/// The error of a rule that a group has already.
pub(super) fn duplicate(protocol: Protocol, peer: &Peer) -> Error {
    Error::DuplicatePermission(format!("the specified rule \"{}\" already exists", sentence(protocol, peer)))
}

/// Adds rules to a group, all or none, and answers them with the group.
///
/// # Errors
/// A rule is there already or given twice, names a group that is missing or of another VPC, or there are too many.
pub fn authorize(
    txn: &mut Txn,
    world: &World,
    group: &GroupRef,
    direction: Direction,
    requests: &[RuleRequest],
    tags: &Tags,
) -> Result<(SecurityGroupId, Vec<SecurityGroupRule>), Error> {
    let mut group = find(txn, world, group)?;
    let mut added: Vec<SecurityGroupRule> = Vec::with_capacity(requests.len());
    for request in requests {
        if let Some(description) = &request.description {
            check_description("rule", description)?;
        }
        let peer = resolve(txn, world, &group, &request.peer)?;
        let same = |rule: &&SecurityGroupRule| {
            rule.direction == direction && rule.protocol == request.protocol && rule.peer == peer
        };
        if added.iter().any(|rule| same(&rule)) {
            return Err(Error::InvalidParameterValue(
                "The same permission must not appear multiple times".into(),
            ));
        }
        if group.rules.iter().any(|rule| same(&rule)) {
            return Err(duplicate(request.protocol, &peer));
        }
        added.push(SecurityGroupRule {
            id: new_id(),
            direction,
            protocol: request.protocol,
            peer,
            description: request.description.clone().filter(|text| !text.is_empty()),
            tags: tags.clone(),
        });
    }
    group.rules.extend(added.iter().cloned());
    check_rules(txn.state(), &group)?;
    let id = group.id.clone();
    txn.put(group);
    Ok((id, added))
}

/// The place of the rule that a request describes.
pub(super) fn position(
    txn: &Txn,
    group: &SecurityGroup,
    direction: Direction,
    request: &RuleRequest,
) -> Option<usize> {
    group.rules.iter().position(|rule| {
        rule.direction == direction
            && rule.protocol == request.protocol
            && is_peer(txn, group, &request.peer, &rule.peer)
    })
}

/// Takes the rules out of a group that requests describe; descriptions don't matter. In the default VPC, requests that
/// match nothing are answered as unknown; elsewhere they are an error, as on EC2.
///
/// # Errors
/// The group is missing, or outside the default VPC a request matches nothing.
pub fn revoke_matching(
    txn: &mut Txn,
    world: &World,
    group: &GroupRef,
    direction: Direction,
    requests: &[RuleRequest],
) -> Result<Revoked, Error> {
    let mut group = find(txn, world, group)?;
    let lenient = default_vpc(txn.state(), world).is_some_and(|vpc| vpc.id == group.vpc_id);
    let mut revoked = Revoked { group: Some(group.id.clone()), ..Revoked::default() };
    for (place, request) in requests.iter().enumerate() {
        let found = position(txn, &group, direction, request);
        match found {
            Some(at) => revoked.rules.push(group.rules.remove(at)),
            None if lenient => revoked.unknown.push(place),
            None => {
                return Err(Error::PermissionNotFound(
                    "The specified rule does not exist in this security group.".into(),
                ));
            }
        }
    }
    txn.put(group);
    Ok(revoked)
}

/// Takes rules out of a group by their ids, all or none.
///
/// # Errors
/// The group or a rule of this direction is missing.
pub fn revoke_ids(
    txn: &mut Txn,
    world: &World,
    group: &GroupRef,
    direction: Direction,
    ids: &[SecurityGroupRuleId],
) -> Result<Revoked, Error> {
    let mut group = find(txn, world, group)?;
    let there = |id: &&SecurityGroupRuleId| {
        group.rules.iter().any(|rule| rule.direction == direction && rule.id == **id)
    };
    let missing: Vec<&str> = ids.iter().filter(|id| !there(id)).map(SecurityGroupRuleId::as_str).collect();
    if !missing.is_empty() {
        return Err(Error::NotFound { noun: Noun::SecurityGroupRule, ids: missing.join(", ") });
    }
    let (rules, left) = group.rules.into_iter().partition(|rule| ids.contains(&rule.id));
    group.rules = left;
    let revoked = Revoked { group: Some(group.id.clone()), rules, unknown: Vec::new() };
    txn.put(group);
    Ok(revoked)
}
