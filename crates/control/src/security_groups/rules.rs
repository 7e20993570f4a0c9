//! Rules of security groups: authorize and revoke.

use cumulet_model::network::{Direction, Peer, Protocol, SecurityGroup, SecurityGroupRule};
use cumulet_model::{AccountId, SecurityGroupId, SecurityGroupRuleId, Tags, World};
use ipnet::{Ipv4Net, Ipv6Net};

use super::{GroupRef, allowed, by_name, default_vpc, find};
use crate::Error;
use crate::db::Txn;
use crate::error::Noun;
use crate::world::new_id;

/// Rules that a group may have in each direction, for IPv4 and for IPv6; a rule that names a group counts for both.
const MAX_RULES: usize = 60;

/// The other end of a rule as a caller names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeerRequest {
    /// An IPv4 range.
    Ipv4(Ipv4Net),
    /// An IPv6 range.
    Ipv6(Ipv6Net),
    /// A group of the same VPC, with its owner if given.
    Group {
        /// The group.
        group: GroupRef,
        /// Its owner; the caller when not given.
        account: Option<AccountId>,
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

/// The peer that a request means; a group must be of the same VPC.
fn resolve(txn: &mut Txn, world: &World, of: &SecurityGroup, peer: &PeerRequest) -> Result<Peer, Error> {
    let (group, account) = match peer {
        PeerRequest::Ipv4(range) => return Ok(Peer::Ipv4(range.trunc())),
        PeerRequest::Ipv6(range) => return Ok(Peer::Ipv6(range.trunc())),
        PeerRequest::Group { group, account } => (group, account),
    };
    let foreign = account.as_ref().is_some_and(|account| *account != world.account);
    let group = match group {
        // Other accounts' VPCs can't be peers here.
        GroupRef::Id(id) if foreign => {
            return Err(Error::NotFound { noun: Noun::SecurityGroup, ids: id.to_string() });
        }
        GroupRef::Name(name) if foreign => {
            return Err(Error::NotFound { noun: Noun::SecurityGroup, ids: name.clone() });
        }
        GroupRef::Id(_) => find(txn, world, group)?,
        GroupRef::Name(name) => by_name(txn.state(), world, &of.vpc_id, name)
            .cloned()
            .ok_or_else(|| Error::NotFound { noun: Noun::SecurityGroup, ids: name.clone() })?,
    };
    if group.vpc_id != of.vpc_id {
        return Err(Error::GroupNotFound(
            "You have specified two resources that belong to different networks.".into(),
        ));
    }
    Ok(Peer::Group { account: world.account.clone(), id: group.id })
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

fn check_limits(group: &SecurityGroup, direction: Direction) -> Result<(), Error> {
    let rules = || group.rules.iter().filter(|rule| rule.direction == direction);
    let v4 = rules().filter(|rule| !matches!(rule.peer, Peer::Ipv6(_))).count();
    let v6 = rules().filter(|rule| !matches!(rule.peer, Peer::Ipv4(_))).count();
    if v4 <= MAX_RULES && v6 <= MAX_RULES {
        return Ok(());
    }
    Err(Error::LimitExceeded {
        noun: Noun::SecurityGroupRule,
        message: "The maximum number of rules per security group has been reached.".into(),
    })
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
            return Err(Error::DuplicatePermission(format!(
                "the specified rule \"{}\" already exists",
                sentence(request.protocol, &peer)
            )));
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
    check_limits(&group, direction)?;
    let id = group.id.clone();
    txn.put(group);
    Ok((id, added))
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
        let peer = match resolve(txn, world, &group, &request.peer) {
            Ok(peer) => Some(peer),
            Err(_) if lenient => None,
            Err(error) => return Err(error),
        };
        let found = group.rules.iter().position(|rule| {
            rule.direction == direction
                && rule.protocol == request.protocol
                && Some(&rule.peer) == peer.as_ref()
        });
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
