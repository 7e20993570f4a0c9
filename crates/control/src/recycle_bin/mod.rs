//! The recycle bin: what a retention rule keeps of what is deleted, until it is restored or its time is over.
//!
//! A snapshot or volume in the bin is `deleted` for everybody, and its file stays; an AMI's record is put aside.

pub mod rules;

use cumulet_model::image::Image;
use cumulet_model::storage::recycle_bin::RecycleKind;
use cumulet_model::storage::{Recycled, RecycledImage, RetentionRule, Snapshot, Volume};
use cumulet_model::{ImageId, Record, RecordKey, SnapshotId, Tags, Time, VolumeId, World};
use jiff::ToSpan;

use crate::Error;
use crate::db::{State, Txn};
use crate::error::Noun;

/// A time so many days later.
fn later(from: Time, days: u32) -> Time {
    from.checked_add((i64::from(days) * 24).hours()).unwrap_or(Time::MAX)
}

/// The stay of something that is just being deleted: by the rule that keeps it longest; none where no rule does.
pub fn retention(
    state: &State,
    world: &World,
    kind: RecycleKind,
    tags: &Tags,
    now: Time,
) -> Option<Recycled> {
    let rules = state.retention_rules.in_world(world);
    let days = rules.filter(|rule: &&RetentionRule| rule.keeps(kind, tags)).map(|rule| rule.days).max()?;
    Some(Recycled { entered: now, exits: later(now, days) })
}

/// Puts an AMI that is being deregistered into the bin, where a rule says so. The caller removes its record. Answers
/// whether it is kept.
pub fn retain_image(txn: &mut Txn, image: &Image, now: Time) -> bool {
    let stay = retention(txn.state(), &image.world, RecycleKind::Image, &image.tags, now);
    let kept = stay.is_some();
    if let Some(recycled) = stay {
        txn.put(RecycledImage { v: 1, image: image.clone(), recycled });
    }
    kept
}

/// Snapshots in an account's bin, in order of id.
pub fn snapshots<'a>(
    state: &'a State,
    world: &'a World,
) -> impl Iterator<Item = (&'a Snapshot, &'a Recycled)> {
    state.snapshots.in_world(world).filter_map(|one| Some((one, one.recycled.as_ref()?)))
}

/// Volumes in an account's bin, in order of id.
pub fn volumes<'a>(state: &'a State, world: &'a World) -> impl Iterator<Item = (&'a Volume, &'a Recycled)> {
    state.volumes.in_world(world).filter_map(|one| Some((one, one.recycled.as_ref()?)))
}

/// AMIs in an account's bin, in order of id.
pub fn images<'a>(state: &'a State, world: &'a World) -> impl Iterator<Item = &'a RecycledImage> {
    state.recycled_images.in_world(world)
}

/// Takes a snapshot out of the bin.
///
/// # Errors
/// It isn't in it.
pub fn restore_snapshot(txn: &mut Txn, world: &World, id: &SnapshotId) -> Result<Snapshot, Error> {
    let found = txn.get::<Snapshot>(world, id).filter(|snapshot| snapshot.recycled.is_some());
    let mut snapshot = found.ok_or_else(|| Error::not_found(Noun::Snapshot, id))?;
    snapshot.recycled = None;
    snapshot.deleted = false;
    txn.put(snapshot.clone());
    Ok(snapshot)
}

/// Takes a volume out of the bin.
///
/// # Errors
/// It isn't in it.
pub fn restore_volume(txn: &mut Txn, world: &World, id: &VolumeId) -> Result<(), Error> {
    let found = txn.get::<Volume>(world, id).filter(|volume| volume.recycled.is_some());
    let mut volume = found.ok_or_else(|| Error::not_found(Noun::Volume, id))?;
    volume.recycled = None;
    volume.deleted = false;
    txn.put(volume);
    Ok(())
}

/// Takes an AMI out of the bin.
///
/// # Errors
/// It isn't in it, or another has its name by now.
pub fn restore_image(txn: &mut Txn, world: &World, id: &ImageId) -> Result<(), Error> {
    let found = txn.get::<RecycledImage>(world, id).ok_or_else(|| Error::not_found(Noun::Image, id))?;
    let name = &found.image.name;
    if let Some(other) = txn.state().images.in_world(world).find(|image| image.name == *name) {
        return Err(Error::specific(
            "InvalidAMIName.Duplicate",
            format!("AMI name {name} is already in use by AMI {}", other.id),
        ));
    }
    txn.delete::<RecycledImage>(world, id);
    txn.put(found.image);
    Ok(())
}

/// Lets go of what has been in the bin for its time. Answers whether there was any.
pub fn expire(txn: &mut Txn, now: Time) -> bool {
    fn over<'a, R: Record>(
        all: impl Iterator<Item = &'a R>,
        stay: impl Fn(&R) -> Option<&Recycled>,
        now: Time,
    ) -> Vec<RecordKey> {
        all.filter(|one| stay(one).is_some_and(|stay| stay.exits <= now)).map(Record::key).collect()
    }
    let state = txn.state();
    let snapshots = over(state.snapshots.all(), |one: &Snapshot| one.recycled.as_ref(), now);
    let volumes = over(state.volumes.all(), |one: &Volume| one.recycled.as_ref(), now);
    let images = over(state.recycled_images.all(), |one: &RecycledImage| Some(&one.recycled), now);
    for key in &snapshots {
        if let Some(mut snapshot) = txn.get::<Snapshot>(&key.world, &key.id) {
            snapshot.recycled = None;
            txn.put(snapshot);
        }
    }
    for key in &volumes {
        if let Some(mut volume) = txn.get::<Volume>(&key.world, &key.id) {
            volume.recycled = None;
            txn.put(volume);
        }
    }
    for key in &images {
        txn.delete::<RecycledImage>(&key.world, &key.id);
    }
    !(snapshots.is_empty() && volumes.is_empty() && images.is_empty())
}

#[cfg(test)]
mod tests;
