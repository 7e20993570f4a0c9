//! Changing a volume's size, type and speed, while instances use it.

use cumulet_model::storage::{Modification, ModificationState, Performance, Volume, VolumeState, VolumeType};
use cumulet_model::{Time, VolumeId, World};

use super::{find, incorrect_state, misfit, parse_type};
use crate::Error;
use crate::db::Txn;

/// What shall change; what is none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// GiB; not fewer than now.
    pub size_gib: Option<u32>,
    /// The type's name.
    pub volume_type: Option<String>,
    /// Operations a second.
    pub iops: Option<u32>,
    /// MiB/s.
    pub throughput_mib: Option<u32>,
    /// Whether several instances may have it.
    pub multi_attach: Option<bool>,
}

/// What a volume becomes.
fn target(volume: &Volume, change: &Change) -> Result<Performance, Error> {
    let now = &volume.performance;
    let volume_type = change.volume_type.as_deref().map_or(Ok(now.volume_type), parse_type)?;
    let size_gib = change.size_gib.unwrap_or(now.size_gib);
    if size_gib < now.size_gib {
        return Err(Error::InvalidParameterValue(format!(
            "New size cannot be smaller than existing size: {size_gib} GiB is smaller than {} GiB.",
            now.size_gib
        )));
    }
    // What was asked for stays with the type; another type has its own, and gp2's follows from the size.
    let stays = volume_type == now.volume_type && volume_type != VolumeType::Gp2;
    let iops = change.iops.or(now.iops.filter(|_| stays));
    let throughput = change.throughput_mib.or(now.throughput_mib.filter(|_| stays));
    let (iops, throughput_mib) = volume_type.fit(size_gib, iops, throughput).map_err(|e| misfit(&e))?;
    let multi_attach = change.multi_attach.unwrap_or(now.multi_attach);
    if multi_attach && !volume_type.multi_attach() {
        return Err(Error::InvalidParameterCombination(format!(
            "Multi-Attach is not supported for {} volumes.",
            volume_type.as_str()
        )));
    }
    if multi_attach != now.multi_attach && !volume.attachments.is_empty() {
        // What the instance does with the file was settled when it was attached.
        return Err(incorrect_state(&format!(
            "Multi-Attach can't be changed while volume '{}' is attached.",
            volume.id
        )));
    }
    Ok(Performance { size_gib, volume_type, iops, throughput_mib, multi_attach })
}

/// Modifies a volume. Answers the modification.
///
/// # Errors
/// The volume isn't there or in no state for it, another modification is under way, or the type doesn't allow it.
pub fn modify(
    txn: &mut Txn,
    world: &World,
    id: &VolumeId,
    change: &Change,
    now: Time,
) -> Result<Modification, Error> {
    let mut volume = find(txn, world, id)?;
    match volume.state() {
        VolumeState::Available | VolumeState::InUse => {}
        state @ (VolumeState::Creating | VolumeState::Deleting | VolumeState::Error) => {
            return Err(incorrect_state(&format!(
                "Volume '{id}' is in the '{}' state and can't be modified.",
                state.as_str()
            )));
        }
    }
    if volume.modification.as_ref().is_some_and(|m| m.state == ModificationState::Modifying) {
        return Err(Error::specific(
            "IncorrectModificationState",
            format!("Cannot modify volume {id} while a modification is in progress."),
        ));
    }
    let target = target(&volume, change)?;
    let modification = Modification {
        state: ModificationState::Modifying,
        original: volume.performance.clone(),
        target: target.clone(),
        start_time: now,
        end_time: None,
        message: String::new(),
    };
    volume.performance = target;
    volume.modification = Some(modification.clone());
    txn.put(volume);
    Ok(modification)
}
