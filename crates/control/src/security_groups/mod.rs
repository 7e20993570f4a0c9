//! Security groups and their rules.
//!
//! A rule lives in its group's record. Limits are EC2's defaults:
//! <https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups>.

mod associations;
mod modify;
pub mod peers;
mod rules;

use cumulet_model::network::{Direction, Peer, Protocol, SecurityGroup, SecurityGroupRule, Vpc};
use cumulet_model::{SecurityGroupId, Tags, VpcId, World};
use ipnet::Ipv6Net;

pub use associations::{associate, disassociate};
pub use modify::{Descriptions, describe, modify};
pub use rules::{
    PeerRequest, Revoked, RuleRequest, authorize, check_description, check_rules, revoke_ids, revoke_matching,
};

use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::world::{ANYWHERE, new_id};

/// Groups that a world may have.
const MAX_GROUPS: usize = 2500;

/// How a caller names a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupRef {
    /// By its id.
    Id(SecurityGroupId),
    /// By its name, which holds in the default VPC.
    Name(String),
}

/// The default VPC.
pub fn default_vpc<'a>(state: &'a State, world: &'a World) -> Option<&'a Vpc> {
    state.vpcs.in_world(world).find(|vpc| vpc.is_default)
}

/// The group of a name in a VPC.
pub fn by_name<'a>(
    state: &'a State,
    world: &'a World,
    vpc: &'a VpcId,
    name: &str,
) -> Option<&'a SecurityGroup> {
    state.security_groups.in_world(world).find(|group| group.vpc_id == *vpc && group.name == name)
}

/// The group that a caller names.
///
/// # Errors
/// There is none, or no default VPC for a name.
pub fn find(txn: &mut Txn, world: &World, group: &GroupRef) -> Result<SecurityGroup, Error> {
    let id = match group {
        GroupRef::Id(id) => id.clone(),
        GroupRef::Name(name) => {
            let vpc = default_vpc(txn.state(), world).ok_or_else(no_default_vpc)?;
            by_name(txn.state(), world, &vpc.id, name).map(|group| group.id.clone()).ok_or_else(|| {
                Error::GroupNotFound(format!(
                    "The security group '{name}' does not exist in default VPC '{}'",
                    vpc.id
                ))
            })?
        }
    };
    txn.get(world, &id).ok_or_else(|| Error::NotFound { noun: Noun::SecurityGroup, ids: id.to_string() })
}

fn no_default_vpc() -> Error {
    Error::DefaultVpcMissing("No default VPC for this user.".into())
}

/// The characters that EC2 allows in names and descriptions.
fn allowed(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" ._-:/()#,@[]+=&;{}!$*".contains(&byte))
}

fn check_name(name: &str) -> Result<(), Error> {
    let wrong = |why: &str| {
        Err(Error::InvalidParameterValue(format!("Value ({name}) for parameter GroupName is invalid. {why}")))
    };
    match name {
        "" => Err(Error::MissingParameter("GroupName".into())),
        name if name.eq_ignore_ascii_case("default") => Err(Error::ReservedGroupName(
            "The name 'default' is reserved, and can't be used for a security group.".into(),
        )),
        name if name.starts_with("sg-") => wrong("Group names may not be in the format sg-*."),
        name if !name.is_ascii() => wrong("Character sets beyond ASCII are not supported."),
        name if !allowed(name) || name.len() > 255 => wrong(
            "Valid names are strings of 255 characters at most from the following set: a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
        ),
        _ => Ok(()),
    }
}

/// Makes a group that lets everything out and nothing in.
///
/// # Errors
/// Name or description are not allowed, the name is taken in the VPC, the VPC is missing, or there are too many.
pub fn create(
    txn: &mut Txn,
    world: &World,
    name: &str,
    description: &str,
    vpc_id: Option<&VpcId>,
    tags: Tags,
) -> Result<SecurityGroupId, Error> {
    check_name(name)?;
    if description.is_empty() {
        return Err(Error::MissingParameter("GroupDescription".into()));
    }
    if !description.is_ascii() {
        return Err(Error::InvalidParameterValue(format!(
            "Value ({description}) for parameter GroupDescription is invalid. Character sets beyond ASCII are not supported."
        )));
    }
    check_description("security group", description)?;
    let vpc_id = match vpc_id {
        Some(id) => id.clone(),
        None => default_vpc(txn.state(), world).ok_or_else(no_default_vpc)?.id.clone(),
    };
    let vpc = txn.get::<Vpc>(world, &vpc_id).ok_or_else(|| Error::not_found(Noun::Vpc, &vpc_id))?;
    if by_name(txn.state(), world, &vpc_id, name).is_some() {
        return Err(Error::Duplicate {
            noun: Noun::SecurityGroup,
            message: format!("The security group '{name}' already exists for VPC '{vpc_id}'"),
        });
    }
    if txn.state().security_groups.in_world(world).count() >= MAX_GROUPS {
        return Err(Error::LimitExceeded {
            noun: Noun::SecurityGroup,
            message: "The maximum number of security groups has been reached.".into(),
        });
    }
    let id: SecurityGroupId = new_id();
    let mut rules = vec![everything_out(Peer::Ipv4(ANYWHERE))];
    if !vpc.ipv6_cidrs.is_empty() {
        rules.push(everything_out(Peer::Ipv6(Ipv6Net::default())));
    }
    txn.put(SecurityGroup {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        name: name.to_owned(),
        description: description.to_owned(),
        vpc_id,
        associations: Vec::new(),
        rules,
        tags,
    });
    Ok(id)
}

/// A rule that lets everything out to some addresses; a new group has one for IPv4, and one for IPv6 where its VPC has
/// IPv6 addresses.
pub fn everything_out(peer: Peer) -> SecurityGroupRule {
    SecurityGroupRule {
        id: new_id(),
        direction: Direction::Egress,
        protocol: Protocol::All,
        peer,
        description: None,
        tags: Tags::new(),
    }
}

/// Deletes a group.
///
/// # Errors
/// It is missing, a VPC's default group, in use by an interface, or named by a rule of another group of its VPC.
pub fn delete(txn: &mut Txn, world: &World, group: &GroupRef) -> Result<SecurityGroupId, Error> {
    let group = find(txn, world, group)?;
    if group.name == "default" {
        return Err(Error::CannotDelete(format!(
            "the specified group: \"{}\" name: \"default\" cannot be deleted by a user",
            group.id
        )));
    }
    let names = |rule: &SecurityGroupRule| matches!(&rule.peer, Peer::Group { id, .. } if *id == group.id);
    let used = txn.state().enis.in_world(world).any(|eni| eni.groups.contains(&group.id));
    // Rules of peered VPCs don't hold a group: they become stale.
    let named =
        txn.state().security_groups.in_world(world).any(|other| {
            other.id != group.id && other.vpc_id == group.vpc_id && other.rules.iter().any(names)
        });
    if used || named || !group.associations.is_empty() {
        return Err(Error::GroupInUse(format!("resource {} has a dependent object", group.id)));
    }
    txn.delete::<SecurityGroup>(world, &group.id);
    Ok(group.id)
}

/// Checks that an interface in a VPC can have all of these groups; each is answered once, in the order given. `place`
/// names what is in the VPC, for the error.
///
/// # Errors
/// A group isn't there, or is of another VPC.
pub fn of_vpc(
    txn: &mut Txn,
    world: &World,
    ids: &[SecurityGroupId],
    vpc_id: &VpcId,
    place: &str,
) -> Result<Vec<SecurityGroupId>, Error> {
    let mut groups = Vec::new();
    for id in ids {
        let group = txn
            .get::<SecurityGroup>(world, id)
            .ok_or_else(|| Error::NotFound { noun: Noun::SecurityGroup, ids: id.to_string() })?;
        if !group.is_in(vpc_id) {
            return Err(Error::InvalidParameterValue(format!(
                "Security group {id} and {place} belong to different networks."
            )));
        }
        if !groups.contains(id) {
            groups.push(id.clone());
        }
    }
    Ok(groups)
}

#[cfg(test)]
mod tests;
