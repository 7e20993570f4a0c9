//! EBS volumes and snapshots.

pub mod encryption;
pub mod performance;
mod snapshot;
mod volume;

pub use encryption::{Encryption, EncryptionDefaults, EncryptionKey};
pub use performance::{IoLimits, VolumeType};
pub use snapshot::{Snapshot, SnapshotContent, SnapshotLock, SnapshotPhase, SnapshotState, SnapshotTier};
pub use volume::{
    AttachmentStatus, Modification, ModificationState, Performance, Volume, VolumeAttachment, VolumePhase,
    VolumeState,
};
