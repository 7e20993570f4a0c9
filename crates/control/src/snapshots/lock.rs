//! Locks against deletion: <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshot-lock.html>
//!
//! ```text
//!   LockSnapshot ─▶ governance ──────────────────────────┐ anybody who may, may also lift it
//!              └──▶ compliance-cooloff ──▶ compliance ───┤ nobody may lift or shorten it
//!                                                        └──▶ expired, at its time
//! ```

use cumulet_model::storage::{Snapshot, SnapshotLock};
use cumulet_model::{SnapshotId, Time, World};
use jiff::ToSpan;

use super::find_own;
use crate::Error;
use crate::db::Txn;

/// Longest cool-off, hours.
const MAX_COOL_OFF: u32 = 72;
/// Longest lock, days.
const MAX_DAYS: u32 = 36_500;

/// What a lock shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLock {
    /// Compliance, not governance.
    pub compliance: bool,
    /// Hours in which a lock in compliance mode can still be changed.
    pub cool_off_hours: Option<u32>,
    /// How long.
    pub until: LockEnd,
}

/// When a lock ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockEnd {
    /// After so many days.
    Days(u32),
    /// Then.
    At(Time),
}

/// The state that EC2 shows.
pub fn state(lock: &SnapshotLock, now: Time) -> &'static str {
    if lock.expires <= now {
        "expired"
    } else if !lock.compliance {
        "governance"
    } else if lock.cool_off_until.is_some_and(|until| until > now) {
        "compliance-cooloff"
    } else {
        "compliance"
    }
}

fn later(from: Time, hours: i64) -> Result<Time, Error> {
    from.checked_add(hours.hours())
        .map_err(|_| Error::InvalidParameterValue("The lock would end beyond the end of time.".into()))
}

/// Locks a snapshot, or changes its lock.
///
/// # Errors
/// It isn't there or not the account's, a value is out of range, or a lock in compliance mode would be shortened.
pub fn lock(
    txn: &mut Txn,
    world: &World,
    id: &SnapshotId,
    new: &NewLock,
    now: Time,
) -> Result<Snapshot, Error> {
    let mut snapshot = find_own(txn, world, id)?;
    let cool_off = match (new.compliance, new.cool_off_hours) {
        (false, Some(_)) => {
            return Err(Error::InvalidParameterCombination(
                "A cool-off period can only be specified for compliance mode.".into(),
            ));
        }
        (true, Some(hours)) if !(1..=MAX_COOL_OFF).contains(&hours) => {
            return Err(Error::InvalidParameterValue(format!(
                "Value ({hours}) for parameter CoolOffPeriod is invalid. It must be between 1 and {MAX_COOL_OFF}."
            )));
        }
        (_, hours) => hours,
    };
    let (expires, days) = match new.until {
        LockEnd::Days(days) if !(1..=MAX_DAYS).contains(&days) => {
            return Err(Error::InvalidParameterValue(format!(
                "Value ({days}) for parameter LockDuration is invalid. It must be between 1 and {MAX_DAYS}."
            )));
        }
        LockEnd::Days(days) => (later(now, i64::from(days) * 24)?, days),
        LockEnd::At(at) if at.duration_since(now) < jiff::SignedDuration::from_hours(24) => {
            return Err(Error::InvalidParameterValue(
                "The expiration date must be at least one day in the future.".into(),
            ));
        }
        LockEnd::At(at) => {
            let days = at.duration_since(now).as_hours() / 24;
            (at, u32::try_from(days).unwrap_or(MAX_DAYS))
        }
    };
    if let Some(old) = &snapshot.lock
        && state(old, now) == "compliance"
        && (!new.compliance || expires < old.expires || new.cool_off_hours.is_some())
    {
        return Err(Error::specific(
            "IncorrectState",
            format!("The snapshot '{id}' is locked in compliance mode; its lock can only be extended."),
        ));
    }
    let cool_off_until = cool_off.map(|hours| later(now, i64::from(hours))).transpose()?;
    snapshot.lock = Some(SnapshotLock {
        compliance: new.compliance,
        created: snapshot.lock.as_ref().map_or(now, |lock| lock.created),
        cool_off_until,
        cool_off_hours: cool_off,
        days,
        started: now,
        expires,
    });
    txn.put(snapshot.clone());
    Ok(snapshot)
}

/// Lifts a lock.
///
/// # Errors
/// The snapshot isn't there, is the account's not, isn't locked, or is locked in compliance mode.
pub fn unlock(txn: &mut Txn, world: &World, id: &SnapshotId, now: Time) -> Result<(), Error> {
    let mut snapshot = find_own(txn, world, id)?;
    let incorrect = |text: String| Error::specific("IncorrectState", text);
    match snapshot.lock.as_ref().map(|lock| state(lock, now)) {
        None => return Err(incorrect(format!("The snapshot '{id}' is not locked."))),
        Some("compliance") => {
            return Err(incorrect(format!(
                "The snapshot '{id}' is locked in compliance mode and can't be unlocked."
            )));
        }
        Some(_) => snapshot.lock = None,
    }
    txn.put(snapshot);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_goes_from_cool_off_to_compliance_to_its_end() {
        let start = Time::UNIX_EPOCH;
        let at = |hours: i64| later(start, hours).expect("in range");
        let lock = SnapshotLock {
            compliance: true,
            created: start,
            cool_off_until: Some(at(2)),
            cool_off_hours: Some(2),
            days: 1,
            started: start,
            expires: at(24),
        };
        assert_eq!(
            [1, 2, 23, 24].map(|hours| state(&lock, at(hours))),
            ["compliance-cooloff", "compliance", "compliance", "expired"]
        );
        let governance = SnapshotLock { compliance: false, cool_off_until: None, ..lock };
        assert_eq!(state(&governance, at(1)), "governance");
    }
}
