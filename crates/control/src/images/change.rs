//! What becomes of an image that is there: shared, deprecated, disabled, protected, deregistered.

use cumulet_model::image::{Image, ImageState, Protection};
use cumulet_model::{AccountId, ImageId, SnapshotId, Time, World};
use jiff::SignedDuration;

use super::{ImageUse, fast_launch, find, missing, settings, state_of};
use crate::db::Txn;
use crate::{Error, recycle_bin, snapshots};

/// How long a protection with a cooldown holds after it was lifted, as on EC2.
const COOLDOWN: SignedDuration = SignedDuration::from_hours(24);
/// How far away a deprecation may be, as on EC2: ten years.
const FARTHEST_DEPRECATION: SignedDuration = SignedDuration::from_hours(24 * 3653);

/// An image that is an account's own.
///
/// # Errors
/// It isn't there, or only shared with the account.
pub fn owned(txn: &mut Txn, world: &World, id: &ImageId) -> Result<Image, Error> {
    if let Some(image) = txn.get::<Image>(world, id) {
        return Ok(image);
    }
    match find(txn.state(), world, id) {
        Some(_) => Err(Error::specific("AuthFailure", format!("Not authorized for images: [{id}]"))),
        None => Err(missing(id)),
    }
}

/// As [`owned`], of an image that is there for good.
fn settled(txn: &mut Txn, world: &World, id: &ImageId) -> Result<Image, Error> {
    let image = owned(txn, world, id)?;
    match state_of(txn.state(), &image) {
        ImageState::Available | ImageState::Disabled => Ok(image),
        state @ (ImageState::Pending | ImageState::Failed) => Err(Error::specific(
            "InvalidAMIID.Unavailable",
            format!("The image ID '{id}' is not available: it is '{}'.", state.as_str()),
        )),
    }
}

/// What became of a snapshot that was to go with its image.
pub type Deleted = (SnapshotId, Result<(), Error>);

/// Deregisters an image. Instances of it go on. Answers what became of the snapshots that were to go with it.
///
/// # Errors
/// It isn't there or not the account's, or it is protected.
pub fn deregister(
    txn: &mut Txn,
    world: &World,
    id: &ImageId,
    with_snapshots: bool,
    now: Time,
) -> Result<Vec<Deleted>, Error> {
    let image = owned(txn, world, id)?;
    if image.protected(now) {
        return Err(Error::OperationNotPermitted(match image.protection {
            Protection::Lifted { until } => format!(
                "The image '{id}' can't be deregistered before the cooldown of its protection is over: {until}."
            ),
            Protection::Enabled { .. } | Protection::Disabled => {
                format!("The image '{id}' is protected from deregistration.")
            }
        }));
    }
    recycle_bin::retain_image(txn, &image, now);
    txn.delete::<Image>(world, id);
    txn.delete::<ImageUse>(world, id);
    fast_launch::forget(txn, id);
    let mut answers = Vec::new();
    let mut ids: Vec<SnapshotId> = image.snapshots().cloned().collect();
    ids.sort();
    ids.dedup();
    for snapshot in ids.into_iter().filter(|_| with_snapshots) {
        // One that another image has, or that is locked, stays.
        let answer = snapshots::delete(txn, world, &snapshot, now);
        answers.push((snapshot, answer));
    }
    Ok(answers)
}

/// Who may launch an image.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Permissions {
    /// Everybody.
    pub all: bool,
    /// These accounts.
    pub accounts: Vec<AccountId>,
}

/// Shares an image, and takes sharing back.
///
/// # Errors
/// It isn't there or not the account's, is disabled, or the account doesn't let images be shared with everybody.
pub fn share(
    txn: &mut Txn,
    world: &World,
    id: &ImageId,
    add: &Permissions,
    remove: &Permissions,
) -> Result<(), Error> {
    let mut image = settled(txn, world, id)?;
    if image.disabled {
        return Err(Error::specific(
            "InvalidAMIID.Unavailable",
            format!("The image '{id}' is disabled; it can't be shared."),
        ));
    }
    if add.all && !image.public && !settings::of(txn.state(), world).public_sharing {
        return Err(Error::OperationNotPermitted(
            "You can't publicly share this image because block public access for AMIs is enabled for this account. See \
             DisableImageBlockPublicAccess."
                .into(),
        ));
    }
    image.public = (image.public || add.all) && !remove.all;
    image
        .launch_permissions
        .extend(add.accounts.iter().filter(|account| **account != world.account).cloned());
    image.launch_permissions.retain(|account| !remove.accounts.contains(account));
    image.launch_permissions.sort();
    image.launch_permissions.dedup();
    txn.put(image);
    Ok(())
}

/// Shares an image with nobody.
///
/// # Errors
/// It isn't there or not the account's.
pub fn reset_permissions(txn: &mut Txn, world: &World, id: &ImageId) -> Result<(), Error> {
    let mut image = owned(txn, world, id)?;
    image.public = false;
    image.launch_permissions.clear();
    txn.put(image);
    Ok(())
}

/// Takes an image that was shared with an account out of its sight.
///
/// # Errors
/// It isn't there, the account's own, or not shared with the account by name.
pub fn stop_sharing_with(txn: &mut Txn, world: &World, id: &ImageId) -> Result<(), Error> {
    let owner = find(txn.state(), world, id).map(|image| image.world.clone()).ok_or_else(|| missing(id))?;
    let mut image = txn.get::<Image>(&owner, id).ok_or_else(|| missing(id))?;
    if !image.launch_permissions.contains(&world.account) {
        return Err(Error::specific(
            "InvalidParameterValue",
            format!("The image '{id}' is not shared with account {}.", world.account),
        ));
    }
    image.launch_permissions.retain(|account| *account != world.account);
    txn.put(image);
    Ok(())
}

/// Changes an image's description.
///
/// # Errors
/// It isn't there or not the account's, or the text is too long.
pub fn describe(txn: &mut Txn, world: &World, id: &ImageId, text: &str) -> Result<(), Error> {
    let mut image = owned(txn, world, id)?;
    if text.chars().count() > 255 {
        return Err(Error::InvalidParameterValue(
            "Invalid value for description: it exceeds the maximum length of 255 characters.".into(),
        ));
    }
    image.description = text.to_owned();
    txn.put(image);
    Ok(())
}

/// Says that instances of an image must ask their metadata service with tokens; there is no way back, as on EC2.
///
/// # Errors
/// It isn't there or not the account's.
pub fn set_imds(txn: &mut Txn, world: &World, id: &ImageId) -> Result<(), Error> {
    let mut image = owned(txn, world, id)?;
    image.imds_support = Some("v2.0".into());
    txn.put(image);
    Ok(())
}

/// Disables an image: nobody launches it, and it is shared with nobody any more.
///
/// # Errors
/// It isn't there or not the account's, or is in no state for it.
pub fn disable(txn: &mut Txn, world: &World, id: &ImageId) -> Result<(), Error> {
    let mut image = settled(txn, world, id)?;
    image.disabled = true;
    image.public = false;
    image.launch_permissions.clear();
    txn.put(image);
    Ok(())
}

/// Enables an image that was disabled. It is shared with nobody.
///
/// # Errors
/// It isn't there or not the account's.
pub fn enable(txn: &mut Txn, world: &World, id: &ImageId) -> Result<(), Error> {
    let mut image = owned(txn, world, id)?;
    image.disabled = false;
    txn.put(image);
    Ok(())
}

/// Says when an image is no longer recommended; none takes that back.
///
/// # Errors
/// It isn't there or not the account's, or the time is past or too far.
pub fn deprecate(
    txn: &mut Txn,
    world: &World,
    id: &ImageId,
    at: Option<Time>,
    now: Time,
) -> Result<(), Error> {
    let mut image = owned(txn, world, id)?;
    if let Some(at) = at {
        if at < now {
            return Err(Error::InvalidParameterValue("The deprecation time can't be in the past.".into()));
        }
        if at.duration_since(now) > FARTHEST_DEPRECATION {
            return Err(Error::InvalidParameterValue(
                "The deprecation time can't be more than 10 years from now.".into(),
            ));
        }
    }
    image.deprecation_time = at;
    txn.put(image);
    Ok(())
}

/// Protects an image against deregistration (with a cooldown or without), or lifts that.
///
/// # Errors
/// It isn't there or not the account's.
pub fn protect(
    txn: &mut Txn,
    world: &World,
    id: &ImageId,
    with_cooldown: Option<bool>,
    now: Time,
) -> Result<Protection, Error> {
    let mut image = owned(txn, world, id)?;
    image.protection = match (with_cooldown, image.protection) {
        (Some(cooldown), _) => Protection::Enabled { cooldown },
        (None, Protection::Enabled { cooldown: true }) => {
            Protection::Lifted { until: now.checked_add(COOLDOWN).unwrap_or(now) }
        }
        (None, Protection::Enabled { cooldown: false } | Protection::Disabled) => Protection::Disabled,
        (None, lifted @ Protection::Lifted { .. }) => lifted,
    };
    let answer = image.protection;
    txn.put(image);
    Ok(answer)
}
