//! What a node is told of volumes, snapshots and what goes in and out of its pool.

use cumulet_crypt::DataKey;
use cumulet_model::image::Image;
use cumulet_model::object::ObjectName;
use cumulet_model::transfer::{DiskFormat, Machine, Origin};
use cumulet_model::{ImageId, SnapshotId, VolumeId, World};
use serde::{Deserialize, Serialize};

use crate::Boot;

/// Where the content of a volume or snapshot comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// All zero.
    Blank,
    /// `images/<bundle>/root.raw` of the data folder.
    Bundle(String),
    /// What a volume holds at the instant at which it is taken.
    Volume(VolumeId),
    /// A snapshot's.
    Snapshot(SnapshotId),
    /// What is written to it block by block ([`BlockQuestion::Put`]); a snapshot's only.
    Written {
        /// What it has before the first block comes; all zero without.
        parent: Option<SnapshotId>,
        /// Nothing more will come: it is complete with what has come.
        sealed: bool,
    },
    /// A disk's of an image that was stored as an object.
    Object {
        /// The object.
        name: ObjectName,
        /// Which of its disks, from 0.
        disk: u32,
    },
    /// It was made before: one that is missing now is lost, and never made anew.
    Existing,
    /// Nothing: it shall be deleted, once nothing uses it.
    Gone,
}

/// A volume.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeSpec {
    /// Its id.
    pub id: VolumeId,
    /// Bytes; never shrinks.
    pub size_bytes: u64,
    /// First content.
    pub source: Source,
    /// What its bytes are encrypted with; none is plain.
    pub key: Option<DataKey>,
    /// What those of its source are encrypted with. Where the two differ, the bytes are written anew.
    pub source_key: Option<DataKey>,
}

/// A snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnapshotSpec {
    /// Its id.
    pub id: SnapshotId,
    /// Bytes of the volume.
    pub size_bytes: u64,
    /// Its content.
    pub source: Source,
    /// What its bytes are encrypted with; none is plain.
    pub key: Option<DataKey>,
    /// What those of its source are encrypted with. Where the two differ, the bytes are written anew.
    pub source_key: Option<DataKey>,
    /// Those of one name are taken at one instant.
    pub instant: Option<String>,
}

/// A snapshot that is to be made of a disk from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportTarget {
    /// Its id.
    pub snapshot_id: SnapshotId,
    /// What it is encrypted with; none is plain.
    pub key: Option<DataKey>,
}

/// A disk image to bring in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportSpec {
    /// The snapshots that it becomes, one a disk; of an archive of disks, those beyond its disks are not made.
    pub targets: Vec<ImportTarget>,
    /// Its format.
    pub format: DiskFormat,
    /// Where its bytes are.
    pub origin: Origin,
}

/// What a transfer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transfer {
    /// Makes snapshots of disk images; all of them, or none is left.
    Import(Vec<ImportSpec>),
    /// Writes a snapshot, or a volume as it is at one instant, as a disk image.
    Export {
        /// Where its bytes are.
        source: Source,
        /// The disk's format.
        format: DiskFormat,
        /// The machine that an archive (OVA) with the disk describes; none is the disk alone.
        archive: Option<Machine>,
        /// The object that it becomes; one of the name is replaced.
        object: ObjectName,
    },
}

/// A transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferSpec {
    /// What to do.
    pub transfer: Transfer,
    /// It shall end, and what it made shall go.
    pub cancelled: bool,
}

/// What a node reports of a transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransferStatus {
    /// Under way.
    Working {
        /// What is being done.
        message: &'static str,
        /// How much is done.
        percent: u8,
    },
    /// All is there, complete and durable: the sizes of the disks that came in, bytes.
    Done(Vec<u64>),
    /// It came to nothing, and nothing is left; says why.
    Failed(String),
    /// It was cancelled, and nothing is left.
    Gone,
}

/// What a stored image says of itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImageHeader {
    /// The image as it was.
    pub image: Image,
    /// Its snapshots, in the order of the parts that hold their bytes.
    pub disks: Vec<StoredDisk>,
    /// Digest of its kernel and initial ramdisk, where it has them: the name of their folder below `images/`.
    #[serde(default)]
    pub kernel: Option<String>,
    /// Names the key that its disks are encrypted with; none is plain.
    #[serde(default)]
    pub key_id: Option<String>,
}

/// A snapshot of a stored image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredDisk {
    /// Its id when it was stored.
    pub snapshot_id: SnapshotId,
    /// GiB.
    pub size_gib: u32,
    /// Whether it was encrypted, and so is what is restored of it.
    #[serde(default)]
    pub encrypted: bool,
}

/// An image to be written as an object.
#[derive(Debug, Clone, PartialEq)]
pub struct StoreSpec {
    /// The object; one of the name is replaced.
    pub name: ObjectName,
    /// What it says of itself.
    pub header: ImageHeader,
    /// Where its disks' bytes are, in the header's order, and the key that they are encrypted with.
    pub disks: Vec<(Source, Option<DataKey>)>,
    /// What they are encrypted with in the object.
    pub key: Option<DataKey>,
    /// The folder below `images/` with its kernel and initial ramdisk.
    pub kernel: Option<String>,
}

/// What a node reports of an image to be written as an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreStatus {
    /// Being written.
    Writing {
        /// How much is done.
        percent: u8,
    },
    /// It is there, complete and durable.
    Done,
    /// It could not be written; says why.
    Failed(String),
}

/// A machine that is kept booted for fast launch: VMs of its image that are as large go on from its memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateSpec {
    /// Where the image lives.
    pub world: World,
    /// The image.
    pub image_id: ImageId,
    /// Its root's content, which is plain.
    pub source: Source,
    /// Bytes of its root.
    pub size_bytes: u64,
    /// How its VMs start.
    pub boot: Boot,
    /// Processors.
    pub vcpus: u32,
    /// Memory.
    pub memory_mib: u64,
}

impl TemplateSpec {
    /// The name of the template that VMs of an image and size have: plain, and so the name of a folder.
    pub fn name_of(image_id: &str, vcpus: u32, memory_mib: u64) -> String {
        format!("{image_id}-{vcpus}-{memory_mib}")
    }

    /// Its name.
    pub fn name(&self) -> String {
        TemplateSpec::name_of(self.image_id.as_str(), self.vcpus, self.memory_mib)
    }
}
