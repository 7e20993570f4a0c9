//! Volumes.
//!
//! ```text
//!   CreateVolume              AttachVolume ─▶ attaching ─▶ attached ─┐ DetachVolume ─▶ detaching ─▶ (none)
//!   ───────▶ creating ──▶ available ◀──────────────────────────────── in-use               │ ▲
//!               │             │ DeleteVolume                                               ▼ │ the guest holds it
//!               ▼             ▼                                                           busy
//!             error ─────▶ deleting ─▶ (none)
//! ```
//! The volume's state is never stored: [`Volume::state`] computes it from what was asked ([`Volume::deleted`], the
//! attachments) and what the node has reported ([`Volume::phase`]).
//!
//! Invariant: a volume whose phase is [`VolumePhase::Made`] is never made anew: its content is the owner's.
//! Invariant: a volume has one attachment at most, unless it is multi-attach; and one for each instance.

use serde::{Deserialize, Serialize};

use super::encryption::Encryption;
use super::performance::{IoLimits, VolumeType};
use super::recycle_bin::Recycled;
use crate::image::DirectBoot;
use crate::record::{Tags, World, record};
use crate::{InstanceId, SnapshotId, Time, VolumeId};

/// How far an attachment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AttachmentStatus {
    /// The device is about to appear.
    Attaching,
    /// The instance has it, or will have it from its start.
    #[default]
    Attached,
    /// The device is about to go.
    Detaching,
    /// The device is to go, and the guest doesn't let go of it.
    Busy,
}

impl AttachmentStatus {
    /// The name, such as `attached`.
    pub fn as_str(self) -> &'static str {
        match self {
            AttachmentStatus::Attaching => "attaching",
            AttachmentStatus::Attached => "attached",
            AttachmentStatus::Detaching => "detaching",
            AttachmentStatus::Busy => "busy",
        }
    }

    /// Whether the instance is to have it.
    pub fn wanted(self) -> bool {
        match self {
            AttachmentStatus::Attaching | AttachmentStatus::Attached => true,
            AttachmentStatus::Detaching | AttachmentStatus::Busy => false,
        }
    }

    /// Whether a report of the node is waited for.
    pub fn in_transit(self) -> bool {
        self != AttachmentStatus::Attached
    }

    /// What follows from a report: whether the device is there, and whether the guest refuses to let go of it. None
    /// when the attachment is over.
    pub fn follow(self, there: bool, held: bool) -> Option<AttachmentStatus> {
        match (self, there) {
            (AttachmentStatus::Attaching | AttachmentStatus::Attached, true) => {
                Some(AttachmentStatus::Attached)
            }
            (AttachmentStatus::Attaching | AttachmentStatus::Attached, false) => Some(self),
            (AttachmentStatus::Detaching | AttachmentStatus::Busy, true) if held => {
                Some(AttachmentStatus::Busy)
            }
            (AttachmentStatus::Detaching | AttachmentStatus::Busy, true) => Some(self),
            (AttachmentStatus::Detaching | AttachmentStatus::Busy, false) => None,
        }
    }
}

/// A volume's attachment to an instance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeAttachment {
    /// The instance.
    pub instance_id: InstanceId,
    /// The device name asked for.
    pub device_name: String,
    /// When it was attached.
    pub attach_time: Time,
    /// Whether it goes with the instance.
    pub delete_on_termination: bool,
    /// How far it is.
    #[serde(default)]
    pub status: AttachmentStatus,
    /// Whether it is taken from a guest that holds on to it.
    #[serde(default)]
    pub force: bool,
}

/// What the node has reported of a volume's file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "phase", content = "reason")]
pub enum VolumePhase {
    /// Nothing yet.
    #[default]
    Creating,
    /// It is there, and its content is the owner's from now on.
    Made,
    /// It could not be made; says why.
    Failed(String),
}

/// The state that EC2 shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VolumeState {
    /// Being made.
    Creating,
    /// Nobody has it.
    Available,
    /// An instance has it.
    InUse,
    /// Being deleted.
    Deleting,
    /// It could not be made.
    Error,
}

impl VolumeState {
    /// The name, such as `in-use`.
    pub fn as_str(self) -> &'static str {
        match self {
            VolumeState::Creating => "creating",
            VolumeState::Available => "available",
            VolumeState::InUse => "in-use",
            VolumeState::Deleting => "deleting",
            VolumeState::Error => "error",
        }
    }
}

/// Size, type and speed of a volume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Performance {
    /// GiB.
    pub size_gib: u32,
    /// The kind.
    pub volume_type: VolumeType,
    /// Operations a second, where the type has them.
    pub iops: Option<u32>,
    /// MiB/s, gp3 only.
    pub throughput_mib: Option<u32>,
    /// Whether several instances may have it.
    #[serde(default)]
    pub multi_attach: bool,
}

/// How far a modification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ModificationState {
    /// The node is about to do it.
    Modifying,
    /// It is done; EC2 moves data meanwhile. There is none to move here, so that nothing stays in it.
    Optimizing,
    /// Done.
    Completed,
    /// The node could not.
    Failed,
}

impl ModificationState {
    /// The name, such as `modifying`.
    pub fn as_str(self) -> &'static str {
        match self {
            ModificationState::Modifying => "modifying",
            ModificationState::Optimizing => "optimizing",
            ModificationState::Completed => "completed",
            ModificationState::Failed => "failed",
        }
    }
}

/// The last modification of a volume; its target is what the volume has now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Modification {
    /// How far it is.
    pub state: ModificationState,
    /// What it was before.
    pub original: Performance,
    /// What it shall be.
    pub target: Performance,
    /// When it was asked for.
    pub start_time: Time,
    /// When it was over.
    pub end_time: Option<Time>,
    /// Why it failed.
    #[serde(default)]
    pub message: String,
}

/// A volume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volume {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: VolumeId,
    /// Its zone.
    pub zone: String,
    /// Size, type and speed.
    #[serde(flatten)]
    pub performance: Performance,
    /// Where its first content comes from.
    pub snapshot_id: Option<SnapshotId>,
    /// The kernel that a VM boots from it, where it doesn't boot by firmware. Records of before version 3 don't say.
    #[serde(default)]
    pub boot: Option<DirectBoot>,
    /// How it is encrypted; none is plain.
    #[serde(default)]
    pub encryption: Option<Encryption>,
    /// When it was made.
    pub create_time: Time,
    /// Who has it.
    pub attachments: Vec<VolumeAttachment>,
    /// What the node has reported.
    #[serde(default)]
    pub phase: VolumePhase,
    /// The last modification.
    #[serde(default)]
    pub modification: Option<Modification>,
    /// Whether I/O goes on by itself after a fault that may have cost data. Record: here it is never stopped.
    #[serde(default)]
    pub auto_enable_io: bool,
    /// Set when it shall be deleted; the record goes when the node has deleted the file.
    #[serde(default)]
    pub deleted: bool,
    /// Its stay in the recycle bin, while it is deleted and kept all the same.
    #[serde(default)]
    pub recycled: Option<Recycled>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Volume, "volume", id);

impl Volume {
    /// The state that EC2 shows.
    pub fn state(&self) -> VolumeState {
        match &self.phase {
            _ if self.deleted => VolumeState::Deleting,
            VolumePhase::Creating => VolumeState::Creating,
            VolumePhase::Failed(_) => VolumeState::Error,
            VolumePhase::Made if self.attachments.is_empty() => VolumeState::Available,
            VolumePhase::Made => VolumeState::InUse,
        }
    }

    /// Whether nothing of it shall stay.
    pub fn is_going(&self) -> bool {
        self.deleted && self.recycled.is_none()
    }

    /// Whether a report of the node is waited for.
    pub fn in_motion(&self) -> bool {
        self.is_going()
            || self.phase == VolumePhase::Creating
            || self.attachments.iter().any(|attachment| attachment.status.in_transit())
            || self.modification.as_ref().is_some_and(|m| m.state == ModificationState::Modifying)
    }

    /// Its attachment to an instance.
    pub fn attachment(&self, instance: &InstanceId) -> Option<&VolumeAttachment> {
        self.attachments.iter().find(|attachment| attachment.instance_id == *instance)
    }

    /// How far an attachment is shown to be: one of a launch waits for the volume itself.
    pub fn shown_status(&self, attachment: &VolumeAttachment) -> AttachmentStatus {
        match (&self.phase, attachment.status) {
            (VolumePhase::Creating, AttachmentStatus::Attached) => AttachmentStatus::Attaching,
            (VolumePhase::Creating | VolumePhase::Made | VolumePhase::Failed(_), status) => status,
        }
    }

    /// Bytes.
    pub fn size_bytes(&self) -> u64 {
        u64::from(self.performance.size_gib) << 30
    }

    /// What it may do while it runs.
    pub fn limits(&self) -> IoLimits {
        let p = &self.performance;
        p.volume_type.limits(p.size_gib, p.iops, p.throughput_mib)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attachment_moves_only_as_asked() {
        use AttachmentStatus::{Attached, Attaching, Busy, Detaching};
        assert_eq!(Attaching.follow(false, false), Some(Attaching));
        assert_eq!(Attaching.follow(true, false), Some(Attached));
        assert_eq!(Attached.follow(false, false), Some(Attached), "one report doesn't take a volume away");
        assert_eq!(Detaching.follow(true, false), Some(Detaching));
        assert_eq!(Detaching.follow(true, true), Some(Busy));
        assert_eq!(Busy.follow(true, false), Some(Busy));
        assert_eq!(Busy.follow(false, false), None);
    }
}
