//! Groups of other VPCs that rules name: which peering leads there, which rules name a group, which lead nowhere.

use cumulet_model::network::{
    Peer, PeeringStatus, SecurityGroup, SecurityGroupRule, Vpc, VpcPeeringConnection,
};
use cumulet_model::{SecurityGroupId, VpcId, VpcPeeringConnectionId, World};

use crate::db::State;

/// The peering connection between two VPCs in which a world has part: the active one, else one that has ended.
pub fn peering_between<'a>(
    state: &'a State,
    world: &World,
    one: &VpcId,
    other: &VpcId,
) -> Option<&'a VpcPeeringConnection> {
    let joins = |peering: &&VpcPeeringConnection| {
        let sides = (&peering.requester.vpc_id, &peering.accepter.vpc_id);
        (sides == (one, other) || sides == (other, one)) && peering.tags_of(world).is_some()
    };
    let found = state.peerings.all().filter(joins);
    // False comes first.
    found.min_by_key(|peering| peering.status != PeeringStatus::Active)
}

/// Whether there is a VPC whose interfaces may have both groups.
pub fn shared(one: &SecurityGroup, other: &SecurityGroup) -> bool {
    one.vpcs().any(|vpc| other.is_in(vpc))
}

/// Where a group that a rule names is, when that is not the rule's own VPC.
#[derive(Debug, Clone, Copy)]
pub struct Far<'a> {
    /// Its VPC; none when the group is gone.
    pub vpc_id: Option<&'a VpcId>,
    /// The connection that leads there, or led there.
    pub peering: Option<&'a VpcPeeringConnection>,
}

impl Far<'_> {
    /// Whether the rule lets nothing through because its group, or the way there, is gone.
    pub fn is_stale(&self) -> bool {
        self.vpc_id.is_none() || self.peering.is_none_or(|peering| peering.status != PeeringStatus::Active)
    }
}

/// Where the group that a rule names is; none for a group of the rule's own VPC, and for other peers.
pub fn far<'a>(state: &'a State, of: &SecurityGroup, peer: &Peer) -> Option<Far<'a>> {
    let Peer::Group { account, id } = peer else { return None };
    let owner = World { account: account.clone(), region: of.world.region.clone() };
    let Some(group) = state.get::<SecurityGroup>(&owner, id) else {
        return Some(Far { vpc_id: None, peering: None });
    };
    if shared(group, of) {
        return None;
    }
    let peering = peering_between(state, &of.world, &of.vpc_id, &group.vpc_id);
    Some(Far { vpc_id: Some(&group.vpc_id), peering })
}

/// A group of another VPC's that names one of the caller's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The caller's group.
    pub group_id: SecurityGroupId,
    /// The VPC whose group names it.
    pub vpc_id: VpcId,
    /// The way there.
    pub peering_id: VpcPeeringConnectionId,
}

/// Other VPCs whose groups name a group, over active peering connections; each once.
pub fn references(state: &State, group: &SecurityGroup) -> Vec<Reference> {
    let wanted = Peer::Group { account: group.world.account.clone(), id: group.id.clone() };
    let mut found: Vec<Reference> = state
        .security_groups
        .all()
        .filter(|other| other.vpc_id != group.vpc_id && other.world.region == group.world.region)
        .filter(|other| other.rules.iter().any(|rule| rule.peer == wanted))
        .filter_map(|other| {
            let peering = peering_between(state, &group.world, &group.vpc_id, &other.vpc_id)
                .filter(|peering| peering.status == PeeringStatus::Active)?;
            Some(Reference {
                group_id: group.id.clone(),
                vpc_id: other.vpc_id.clone(),
                peering_id: peering.id.clone(),
            })
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// A VPC's groups with those of their rules that lead nowhere.
pub fn stale<'a>(state: &'a State, vpc: &'a Vpc) -> Vec<(&'a SecurityGroup, Vec<&'a SecurityGroupRule>)> {
    let groups = state.security_groups.in_world(&vpc.world).filter(|group| group.vpc_id == vpc.id);
    groups
        .map(|group| {
            let is_stale =
                |rule: &&SecurityGroupRule| far(state, group, &rule.peer).is_some_and(|far| far.is_stale());
            (group, group.rules.iter().filter(is_stale).collect::<Vec<_>>())
        })
        .filter(|(_, rules)| !rules.is_empty())
        .collect()
}
