//! EBS volumes and snapshots.

use serde::{Deserialize, Serialize};

use crate::record::{Tags, World, record};
use crate::{InstanceId, SnapshotId, Time, VolumeId};

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
    /// GiB.
    pub size_gib: u32,
    /// Such as `gp3`.
    pub volume_type: String,
    /// Operations a second, where the type has them.
    pub iops: Option<u32>,
    /// MiB/s, gp3 only.
    pub throughput_mib: Option<u32>,
    /// Where its first content comes from.
    pub snapshot_id: Option<SnapshotId>,
    /// When it was made.
    pub create_time: Time,
    /// Who has it.
    pub attachments: Vec<VolumeAttachment>,
    /// Set when it shall be deleted; the record goes when the node has deleted the file.
    #[serde(default)]
    pub deleted: bool,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Volume, "volume", id);

/// A snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: SnapshotId,
    /// GiB.
    pub volume_size_gib: u32,
    /// The owner's words.
    #[serde(default)]
    pub description: String,
    /// When it was started.
    pub start_time: Time,
    /// Which bytes: a bundled image's digest (`bundled:<sha256>`), or `own` for a file of its own id.
    pub content: String,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Snapshot, "snapshot", id);
