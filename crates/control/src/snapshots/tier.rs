//! The archive, and fast restore. Records: the bytes of a snapshot stay where they are, and every volume that is made of
//! one is a clone, with all its bytes at once.

use cumulet_model::storage::{Snapshot, SnapshotState, SnapshotTier};
use cumulet_model::{SnapshotId, Time, World};

use super::{find, find_own};
use crate::db::Txn;
use crate::error::Noun;
use crate::{Error, catalog};

/// Archives a snapshot. It must be restored before volumes can be made of it again.
///
/// # Errors
/// It isn't there or not the account's, not complete, in the archive already, or an AMI needs it.
pub fn archive(txn: &mut Txn, world: &World, id: &SnapshotId, now: Time) -> Result<Snapshot, Error> {
    let mut snapshot = find_own(txn, world, id)?;
    let incorrect = |text: String| Error::specific("IncorrectState", text);
    if snapshot.state() != SnapshotState::Completed {
        return Err(incorrect(format!("The snapshot '{id}' is not 'completed'.")));
    }
    if snapshot.tier != SnapshotTier::Standard {
        return Err(incorrect(format!("The snapshot '{id}' is archived already.")));
    }
    if let Some(image) = txn.state().referrers::<cumulet_model::image::Image>(id).next() {
        return Err(Error::specific(
            "InvalidSnapshot.InUse",
            format!("The snapshot {id} is currently in use by {}", image.id),
        ));
    }
    snapshot.tier = SnapshotTier::Archive { since: now };
    txn.put(snapshot.clone());
    Ok(snapshot)
}

/// Takes a snapshot out of the archive: for good, or for a number of days. One that is out for a time may be given more
/// or be taken out for good.
///
/// # Errors
/// It isn't there or not the account's, or not archived.
pub fn restore(
    txn: &mut Txn,
    world: &World,
    id: &SnapshotId,
    days: Option<u32>,
    now: Time,
) -> Result<(), Error> {
    let mut snapshot = find_own(txn, world, id)?;
    snapshot.tier = match (&snapshot.tier, days) {
        (SnapshotTier::Standard, _) => {
            return Err(Error::specific(
                "IncorrectState",
                format!("The snapshot '{id}' is not in the archive tier."),
            ));
        }
        (_, None) => SnapshotTier::Standard,
        (SnapshotTier::Archive { since } | SnapshotTier::Restored { since, .. }, Some(days)) => {
            SnapshotTier::Restored { since: *since, restored: now, days }
        }
    };
    txn.put(snapshot);
    Ok(())
}

/// Asks for fast restore in zones, or no more. Answers each zone's name and since when.
///
/// # Errors
/// The snapshot or a zone isn't there.
pub fn fast_restore(
    txn: &mut Txn,
    world: &World,
    id: &SnapshotId,
    zones: &[String],
    on: bool,
    now: Time,
) -> Result<Vec<(String, Time)>, Error> {
    if let Some(zone) = zones.iter().find(|zone| catalog::zone_id(&world.region, zone).is_none()) {
        return Err(Error::InvalidParameterValue(format!("Invalid availability zone: [{zone}]")));
    }
    let owner = find(txn.state(), world, id).map(|snapshot| snapshot.world.clone());
    let found = owner.and_then(|owner| txn.get::<Snapshot>(&owner, id));
    let mut snapshot = found.ok_or_else(|| Error::not_found(Noun::Snapshot, id))?;
    if snapshot.world != *world {
        return Err(Error::Unsupported(format!(
            "Fast restore of '{id}' is its owner's to enable on this server."
        )));
    }
    let mut changed = Vec::with_capacity(zones.len());
    for zone in zones {
        let at = snapshot.fast_restore.iter().position(|(name, _)| name == zone);
        match (at, on) {
            (Some(at), true) => changed.push(snapshot.fast_restore[at].clone()),
            (Some(at), false) => changed.push(snapshot.fast_restore.remove(at)),
            (None, true) => {
                snapshot.fast_restore.push((zone.clone(), now));
                changed.push((zone.clone(), now));
            }
            (None, false) => {}
        }
    }
    txn.put(snapshot);
    Ok(changed)
}
