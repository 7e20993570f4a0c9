//! EBS volumes and snapshots.

pub mod encryption;
pub mod performance;
pub mod recycle_bin;
mod snapshot;
mod volume;

pub use encryption::{Encryption, EncryptionDefaults, EncryptionKey, ObjectKey};
pub use performance::{IoLimits, VolumeType};
pub use recycle_bin::{Recycled, RecycledImage, RetentionRule};
pub use snapshot::{
    Snapshot, SnapshotContent, SnapshotLock, SnapshotPhase, SnapshotState, SnapshotTier, Writing,
};
pub use volume::{
    AttachmentStatus, Modification, ModificationState, Performance, Volume, VolumeAttachment, VolumePhase,
    VolumeState,
};
