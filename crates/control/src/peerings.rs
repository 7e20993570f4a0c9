//! VPC peering connections.
//!
//! ```text
//!   create ──▶ pending-acceptance ──accept──▶ active ──delete, or a VPC is deleted──▶ deleted
//!      │                │  ├──reject──▶ rejected
//!      │                │  ├──delete──▶ deleted
//!      ▼                │  └──a week──▶ expired
//!   failed ◀─ ranges that overlap, no such VPC
//! ```
//! A connection lives in its requester's world; the accepter sees it from theirs. Ended ones are shown for a while and
//! then forgotten ([`forgettable`]).

use cumulet_model::network::{PeeringSide, PeeringStatus, Vpc, VpcPeeringConnection};
use cumulet_model::{Tags, Time, VpcId, VpcPeeringConnectionId, World};
use jiff::SignedDuration;

use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;
use crate::spec::vpc;
use crate::world::new_id;

/// How long a request waits for its answer, as on EC2.
pub const ANSWER_WITHIN: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How long a connection that failed is shown, as on EC2.
const FAILED_SHOWN: SignedDuration = SignedDuration::from_hours(2);
/// How long a connection that ended is shown, as EC2 shows it to one of the sides.
const ENDED_SHOWN: SignedDuration = SignedDuration::from_hours(48);
/// Active connections of a VPC, as AWS allows on request; it allows 50 at first.
pub const MAX_ACTIVE: usize = 125;
/// Requests of a world that wait for an answer, as on EC2.
pub const MAX_PENDING: usize = 25;

/// The connection's status now: a request that nobody answered in time is expired, whether that was written or not.
pub fn status(peering: &VpcPeeringConnection, now: Time) -> (PeeringStatus, &str) {
    match peering.status {
        PeeringStatus::PendingAcceptance if now.duration_since(peering.create_time) >= ANSWER_WITHIN => {
            (PeeringStatus::Expired, "Expired")
        }
        status => (status, &peering.status_message),
    }
}

/// The word for a status.
pub fn status_code(status: PeeringStatus) -> &'static str {
    match status {
        PeeringStatus::PendingAcceptance => "pending-acceptance",
        PeeringStatus::Active => "active",
        PeeringStatus::Rejected => "rejected",
        PeeringStatus::Expired => "expired",
        PeeringStatus::Deleted => "deleted",
        PeeringStatus::Failed => "failed",
    }
}

/// Whether a connection has been shown for long enough after its end.
pub fn forgettable(peering: &VpcPeeringConnection, now: Time) -> bool {
    let shown = match peering.status {
        PeeringStatus::Active => return false,
        PeeringStatus::PendingAcceptance => ANSWER_WITHIN.saturating_add(ENDED_SHOWN),
        PeeringStatus::Failed => FAILED_SHOWN,
        PeeringStatus::Rejected | PeeringStatus::Expired | PeeringStatus::Deleted => ENDED_SHOWN,
    };
    now.duration_since(peering.status_time) > shown
}

/// The connection of an id in which a world has part.
///
/// # Errors
/// There is none.
pub fn find(
    txn: &mut Txn,
    world: &World,
    id: &VpcPeeringConnectionId,
) -> Result<VpcPeeringConnection, Error> {
    let missing = || Error::not_found(Noun::VpcPeeringConnection, id);
    let owner = vpc::peering(txn.state(), world, id.as_str()).map(|peering| peering.world.clone());
    txn.get(&owner.ok_or_else(missing)?, id).ok_or_else(missing)
}

/// All connections in which a world has part, by id.
pub fn of_world<'a>(state: &'a State, world: &'a World) -> Vec<&'a VpcPeeringConnection> {
    let mut found: Vec<_> = state.peerings.all().filter(|peering| peering.tags_of(world).is_some()).collect();
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found
}

fn side(world: &World, vpc_id: &VpcId, vpc: Option<&Vpc>) -> PeeringSide {
    PeeringSide {
        world: world.clone(),
        vpc_id: vpc_id.clone(),
        cidrs: vpc.into_iter().flat_map(|vpc| &vpc.cidrs).map(|(_, net)| *net).collect(),
        ipv6_cidrs: vpc.into_iter().flat_map(|vpc| &vpc.ipv6_cidrs).map(|(_, net)| *net).collect(),
        allow_dns_from_remote: false,
    }
}

fn overlap(a: &PeeringSide, b: &PeeringSide) -> bool {
    let v4 = |net: &ipnet::Ipv4Net| b.cidrs.iter().any(|other| net.contains(other) || other.contains(net));
    let v6 =
        |net: &ipnet::Ipv6Net| b.ipv6_cidrs.iter().any(|other| net.contains(other) || other.contains(net));
    a.cidrs.iter().any(v4) || a.ipv6_cidrs.iter().any(v6)
}

fn is_between(peering: &VpcPeeringConnection, a: (&World, &VpcId), b: (&World, &VpcId)) -> bool {
    let requester = (&peering.requester.world, &peering.requester.vpc_id);
    let accepter = (&peering.accepter.world, &peering.accepter.vpc_id);
    (requester, accepter) == (a, b) || (requester, accepter) == (b, a)
}

fn has_vpc(peering: &VpcPeeringConnection, world: &World, vpc: &VpcId) -> bool {
    [&peering.requester, &peering.accepter].into_iter().any(|s| s.world == *world && s.vpc_id == *vpc)
}

fn check_active(state: &State, side: &PeeringSide) -> Result<(), Error> {
    let ours = |peering: &&VpcPeeringConnection| {
        peering.status == PeeringStatus::Active && has_vpc(peering, &side.world, &side.vpc_id)
    };
    if state.peerings.all().filter(ours).count() >= MAX_ACTIVE {
        return Err(Error::specific(
            "ActiveVpcPeeringConnectionPerVpcLimitExceeded",
            format!("VPC {} has reached its limit of {MAX_ACTIVE} active peering connections.", side.vpc_id),
        ));
    }
    Ok(())
}

fn set(peering: &mut VpcPeeringConnection, status: PeeringStatus, message: String, now: Time) {
    peering.status = status;
    peering.status_message = message;
    peering.status_time = now;
}

const CANT_BE: &str = "Failed due to incorrect VPC-ID, Account ID, or overlapping CIDR range";

/// Asks for a connection of a VPC with one of any world. As on EC2, ranges that overlap, and a VPC of another world that
/// isn't there, make a connection that has failed.
///
/// # Errors
/// The VPC is missing, or the other one in the same world; there is such a connection already; there are too many.
pub fn create(
    txn: &mut Txn,
    world: &World,
    vpc_id: &VpcId,
    peer: (&World, &VpcId),
    tags: Tags,
    now: Time,
) -> Result<VpcPeeringConnectionId, Error> {
    let (peer_world, peer_id) = peer;
    let vpc: Vpc = txn.get(world, vpc_id).ok_or_else(|| Error::not_found(Noun::Vpc, vpc_id))?;
    let other: Option<Vpc> = txn.get(peer_world, peer_id);
    if other.is_none() && peer_world == world {
        return Err(Error::not_found(Noun::Vpc, peer_id));
    }
    let requester = side(world, vpc_id, Some(&vpc));
    let accepter = side(peer_world, peer_id, other.as_ref());
    let alive = |status| matches!(status, PeeringStatus::Active | PeeringStatus::PendingAcceptance);
    let exists = txn
        .state()
        .peerings
        .all()
        .any(|peering| is_between(peering, (world, vpc_id), peer) && alive(status(peering, now).0));
    if exists {
        return Err(Error::specific(
            "VpcPeeringConnectionAlreadyExists",
            format!("A peering connection between {vpc_id} and {peer_id} already exists."),
        ));
    }
    let waiting =
        |peering: &&VpcPeeringConnection| status(peering, now).0 == PeeringStatus::PendingAcceptance;
    if txn.state().peerings.in_world(world).filter(waiting).count() >= MAX_PENDING {
        return Err(Error::specific(
            "OutstandingVpcPeeringConnectionLimitExceeded",
            format!("You have reached the limit of {MAX_PENDING} outstanding peering connection requests."),
        ));
    }
    check_active(txn.state(), &requester)?;
    let (status, status_message) = if other.is_none() || overlap(&requester, &accepter) {
        (PeeringStatus::Failed, CANT_BE.to_owned())
    } else {
        (PeeringStatus::PendingAcceptance, format!("Pending Acceptance by {}", peer_world.account))
    };
    let id: VpcPeeringConnectionId = new_id();
    txn.put(VpcPeeringConnection {
        v: 1,
        world: world.clone(),
        id: id.clone(),
        requester,
        accepter,
        status,
        status_message,
        create_time: now,
        status_time: now,
        tags,
        accepter_tags: Tags::new(),
    });
    Ok(id)
}

fn wrong_state(peering: &VpcPeeringConnection, now: Time, to: &str) -> Error {
    Error::specific(
        "InvalidStateTransition",
        format!(
            "Invalid state transition for {}, attempted to transition from {} to {to}",
            peering.id,
            status_code(status(peering, now).0)
        ),
    )
}

/// A request that waits for a world's answer.
fn find_request(
    txn: &mut Txn,
    world: &World,
    id: &VpcPeeringConnectionId,
    to: &str,
    now: Time,
) -> Result<VpcPeeringConnection, Error> {
    let peering = find(txn, world, id)?;
    if peering.accepter.world != *world {
        return Err(Error::OperationNotPermitted(format!(
            "User {} cannot answer peering {id} in {}: only the owner of its accepter VPC can, in that VPC's region.",
            world.account, world.region
        )));
    }
    match status(&peering, now).0 {
        PeeringStatus::PendingAcceptance => Ok(peering),
        _ => Err(wrong_state(&peering, now, to)),
    }
}

/// Accepts a request. If ranges overlap by now, the connection fails.
///
/// # Errors
/// It is missing, another world's to accept, or waits for no answer; or a VPC has too many.
pub fn accept(txn: &mut Txn, world: &World, id: &VpcPeeringConnectionId, now: Time) -> Result<(), Error> {
    let mut peering = find_request(txn, world, id, "active", now)?;
    for side in [&mut peering.requester, &mut peering.accepter] {
        check_active(txn.state(), side)?;
        let vpc: Option<Vpc> = txn.get(&side.world, &side.vpc_id);
        let fresh = self::side(&side.world, &side.vpc_id, vpc.as_ref());
        (side.cidrs, side.ipv6_cidrs) = (fresh.cidrs, fresh.ipv6_cidrs);
    }
    if overlap(&peering.requester, &peering.accepter) {
        set(&mut peering, PeeringStatus::Failed, CANT_BE.into(), now);
    } else {
        set(&mut peering, PeeringStatus::Active, "Active".into(), now);
    }
    txn.put(peering);
    Ok(())
}

/// Refuses a request.
///
/// # Errors
/// As [`accept`].
pub fn reject(txn: &mut Txn, world: &World, id: &VpcPeeringConnectionId, now: Time) -> Result<(), Error> {
    let mut peering = find_request(txn, world, id, "rejected", now)?;
    set(&mut peering, PeeringStatus::Rejected, format!("Rejected by {}", world.account), now);
    txn.put(peering);
    Ok(())
}

/// Ends a connection. Routes to it stay and lead nowhere.
///
/// # Errors
/// It is missing, ended already, or a request of another world.
pub fn delete(txn: &mut Txn, world: &World, id: &VpcPeeringConnectionId, now: Time) -> Result<(), Error> {
    let mut peering = find(txn, world, id)?;
    match status(&peering, now).0 {
        PeeringStatus::Active => {}
        PeeringStatus::PendingAcceptance if peering.requester.world == *world => {}
        PeeringStatus::PendingAcceptance => {
            return Err(Error::OperationNotPermitted(format!(
                "User {} cannot delete peering {id}, which waits for its answer; it can be rejected.",
                world.account
            )));
        }
        PeeringStatus::Rejected | PeeringStatus::Expired | PeeringStatus::Deleted | PeeringStatus::Failed => {
            return Err(wrong_state(&peering, now, "deleted"));
        }
    }
    set(&mut peering, PeeringStatus::Deleted, format!("Deleted by {}", world.account), now);
    txn.put(peering);
    Ok(())
}

/// Ends the connections of a VPC that is being deleted.
pub fn on_vpc_deleted(txn: &mut Txn, vpc: &Vpc, now: Time) {
    let alive = |peering: &&VpcPeeringConnection| {
        matches!(status(peering, now).0, PeeringStatus::Active | PeeringStatus::PendingAcceptance)
            && has_vpc(peering, &vpc.world, &vpc.id)
    };
    let ended: Vec<VpcPeeringConnection> = txn.state().peerings.all().filter(alive).cloned().collect();
    for mut peering in ended {
        set(&mut peering, PeeringStatus::Deleted, format!("Deleted by {}", vpc.world.account), now);
        txn.put(peering);
    }
}

/// Keeps the ranges that are shown with a connection true to its VPC's, which were just changed.
pub fn on_vpc_ranges_changed(txn: &mut Txn, vpc: &Vpc) {
    let active = |peering: &&VpcPeeringConnection| {
        peering.status == PeeringStatus::Active && has_vpc(peering, &vpc.world, &vpc.id)
    };
    let changed: Vec<VpcPeeringConnection> = txn.state().peerings.all().filter(active).cloned().collect();
    for mut peering in changed {
        for side in [&mut peering.requester, &mut peering.accepter] {
            if side.world == vpc.world && side.vpc_id == vpc.id {
                let fresh = self::side(&vpc.world, &vpc.id, Some(vpc));
                (side.cidrs, side.ipv6_cidrs) = (fresh.cidrs, fresh.ipv6_cidrs);
            }
        }
        txn.put(peering);
    }
}

/// Whether a range overlaps one of a VPC that is peered with this one, so that it can't be added.
pub fn blocks_range(state: &State, vpc: &Vpc, range: ipnet::Ipv4Net) -> bool {
    let active = state
        .peerings
        .all()
        .filter(|peering| peering.status == PeeringStatus::Active && has_vpc(peering, &vpc.world, &vpc.id));
    active
        .flat_map(|peering| [&peering.requester, &peering.accepter])
        .filter(|side| side.world != vpc.world || side.vpc_id != vpc.id)
        .flat_map(|side| &side.cidrs)
        .any(|net| net.contains(&range) || range.contains(net))
}

/// What to change about a side's names; none leaves it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// For the requester's side.
    pub requester_dns: Option<bool>,
    /// For the accepter's side.
    pub accepter_dns: Option<bool>,
}

/// Changes options of an active connection, each by its own side.
///
/// # Errors
/// It is missing or not active, or the side is another world's.
pub fn modify_options(
    txn: &mut Txn,
    world: &World,
    id: &VpcPeeringConnectionId,
    options: Options,
    now: Time,
) -> Result<(), Error> {
    let mut peering = find(txn, world, id)?;
    if status(&peering, now).0 != PeeringStatus::Active {
        return Err(Error::OperationNotPermitted(format!(
            "Peering {id} is not active. Peering options can be added only to active peerings."
        )));
    }
    // A side lets the other one's resolver answer for its names: the mark is where the answer is given.
    let owners = (peering.requester.world.clone(), peering.accepter.world.clone());
    let sides = [
        (owners.0, &mut peering.accepter, options.requester_dns, "requester"),
        (owners.1, &mut peering.requester, options.accepter_dns, "accepter"),
    ];
    for (owner, other, dns, name) in sides {
        let Some(dns) = dns else { continue };
        if owner != *world {
            return Err(Error::OperationNotPermitted(format!(
                "User {} cannot modify {name} peering options of peering {id} in {}.",
                world.account, world.region
            )));
        }
        other.allow_dns_from_remote = dns;
    }
    txn.put(peering);
    Ok(())
}
