//! Disks and images that come from elsewhere or go there: the tasks of ImportImage, ImportSnapshot and ExportImage.
//!
//! ```text
//!   asked ──▶ active ──▶ completed          the snapshots, the image, or the object are there
//!               │ └────▶ deleted            refused or failed: the message says why, nothing is left
//!               └─cancelled─▶ deleting ──▶ deleted
//! ```
//! Snapshots and the image get records only when all is there. Their ids are chosen with the task, so that the node
//! knows what it makes, and makes it once.

use serde::{Deserialize, Serialize};

use crate::object::ObjectName;
use crate::record::{Tags, World, record};
use crate::{ImageId, SnapshotId, Time};

/// A disk image's format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DiskFormat {
    /// The disk's bytes.
    Raw,
    /// QEMU's.
    Qcow2,
    /// VMware's, in one file: monolithicSparse or streamOptimized.
    Vmdk,
    /// Virtual PC's.
    Vhd,
    /// Hyper-V's.
    Vhdx,
    /// A tar archive of an OVF descriptor and a VMDK.
    Ova,
}

impl DiskFormat {
    /// All formats.
    pub const ALL: [DiskFormat; 6] = [
        DiskFormat::Raw,
        DiskFormat::Qcow2,
        DiskFormat::Vmdk,
        DiskFormat::Vhd,
        DiskFormat::Vhdx,
        DiskFormat::Ova,
    ];

    /// The usual name, in small letters; also the usual ending of a file's name.
    pub fn name(self) -> &'static str {
        match self {
            DiskFormat::Raw => "raw",
            DiskFormat::Qcow2 => "qcow2",
            DiskFormat::Vmdk => "vmdk",
            DiskFormat::Vhd => "vhd",
            DiskFormat::Vhdx => "vhdx",
            DiskFormat::Ova => "ova",
        }
    }

    /// By its name, in letters of any size.
    pub fn parse(name: &str) -> Option<DiskFormat> {
        DiskFormat::ALL.into_iter().find(|format| format.name().eq_ignore_ascii_case(name))
    }
}

/// Where the bytes of a disk come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "of")]
pub enum Origin {
    /// An object.
    Object(ObjectName),
    /// A URL that the operator allows.
    Url(String),
}

/// A disk to bring in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportDisk {
    /// The snapshot that it becomes.
    pub snapshot_id: SnapshotId,
    /// Such as `/dev/sda1`; none for a snapshot alone.
    #[serde(default)]
    pub device_name: Option<String>,
    /// The caller's words.
    #[serde(default)]
    pub description: String,
    /// Its format.
    pub format: DiskFormat,
    /// Where its bytes are; none for a snapshot that is there already.
    pub origin: Option<Origin>,
    /// The disk's bytes, once they are known.
    #[serde(default)]
    pub size_bytes: Option<u64>,
}

/// What an image becomes of imported disks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportImage {
    /// Root first.
    pub disks: Vec<ImportDisk>,
    /// `x86_64`, `arm64` or `i386`.
    pub architecture: String,
    /// `Linux` or `Windows`.
    pub platform: String,
    /// How firmware boots it, where that was said.
    #[serde(default)]
    pub boot_mode: Option<String>,
    /// `AWS` or `BYOL`, where that was said. Record.
    #[serde(default)]
    pub license_type: Option<String>,
    /// The image, once it is there.
    #[serde(default)]
    pub image_id: Option<ImageId>,
}

/// An image's root to write as an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportImage {
    /// The image.
    pub image_id: ImageId,
    /// Its root's snapshot.
    pub snapshot_id: SnapshotId,
    /// The world of that snapshot.
    pub snapshot_world: World,
    /// The format.
    pub format: DiskFormat,
    /// The object that it becomes.
    pub object: ObjectName,
    /// What was asked for before the object's own name.
    #[serde(default)]
    pub prefix: Option<String>,
    /// The role that was given. Record.
    #[serde(default)]
    pub role_name: Option<String>,
}

/// What a task does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "of")]
pub enum Work {
    /// `import-ami-…`.
    ImportImage(ImportImage),
    /// `import-snap-…`.
    ImportSnapshot(ImportDisk),
    /// `export-ami-…`.
    ExportImage(ExportImage),
}

impl Work {
    /// The disks that come in.
    pub fn disks(&self) -> &[ImportDisk] {
        match self {
            Work::ImportImage(image) => &image.disks,
            Work::ImportSnapshot(disk) => std::slice::from_ref(disk),
            Work::ExportImage(_) => &[],
        }
    }

    /// As [`Work::disks`], to change.
    pub fn disks_mut(&mut self) -> &mut [ImportDisk] {
        match self {
            Work::ImportImage(image) => &mut image.disks,
            Work::ImportSnapshot(disk) => std::slice::from_mut(disk),
            Work::ExportImage(_) => &mut [],
        }
    }
}

/// Where a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TaskState {
    /// The node is to do it.
    Active,
    /// It was cancelled, and the node is to undo it.
    Deleting,
    /// It came to nothing.
    Deleted,
    /// It is done.
    Completed,
}

impl TaskState {
    /// The name, such as `active`.
    pub fn as_str(self) -> &'static str {
        match self {
            TaskState::Active => "active",
            TaskState::Deleting => "deleting",
            TaskState::Deleted => "deleted",
            TaskState::Completed => "completed",
        }
    }
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TransferTask {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: String,
    /// What it does.
    pub work: Work,
    /// The caller's words.
    #[serde(default)]
    pub description: String,
    /// Where it stands.
    pub state: TaskState,
    /// How much is done.
    #[serde(default)]
    pub percent: u8,
    /// What is being done, or why it came to nothing.
    #[serde(default)]
    pub message: String,
    /// When it was asked for.
    pub created: Time,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(TransferTask, "transfer-task", id);

impl TransferTask {
    /// Whether the node has something to do for it.
    pub fn in_motion(&self) -> bool {
        matches!(self.state, TaskState::Active | TaskState::Deleting)
    }
}
