//! Disks and images that come from elsewhere or go there: the tasks of ImportImage, ImportSnapshot, ExportImage and
//! CreateInstanceExportTask.
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
use crate::storage::Encryption;
use crate::{ImageId, InstanceId, SnapshotId, Time, VolumeId};

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
    /// A tar archive of an OVF descriptor and the VMDKs that it names.
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
    /// The snapshot that is copied, of one that is there already and has to be encrypted.
    #[serde(default)]
    pub copy_of: Option<SnapshotId>,
    /// How the snapshot will be encrypted; none is plain.
    #[serde(default)]
    pub encryption: Option<Encryption>,
    /// The disk's bytes, once they are known.
    #[serde(default)]
    pub size_bytes: Option<u64>,
}

/// A snapshot for a further disk of an archive; how many disks that has is only known when it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spare {
    /// Its id.
    pub snapshot_id: SnapshotId,
    /// How it will be encrypted; none is plain.
    #[serde(default)]
    pub encryption: Option<Encryption>,
}

/// What an image becomes of imported disks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportImage {
    /// Root first.
    pub disks: Vec<ImportDisk>,
    /// What further disks of the first become, if that is an archive; empty once it was read.
    #[serde(default)]
    pub spare: Vec<Spare>,
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

/// An instance's root to write as an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportInstance {
    /// The instance.
    pub instance_id: InstanceId,
    /// Its root; it stays until the task is over.
    pub volume_id: VolumeId,
    /// Where it is to run: `citrix`, `microsoft` or `vmware`. Record.
    pub target: String,
    /// The disk's format.
    pub format: DiskFormat,
    /// What describes the machine, where its disk is put into an archive with that.
    #[serde(default)]
    pub archive: Option<Machine>,
    /// The object that it becomes.
    pub object: ObjectName,
}

/// What an archive's descriptor says of a machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// Its name.
    pub name: String,
    /// Processors.
    pub vcpus: u32,
    /// Memory, MiB.
    pub memory_mib: u64,
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
    /// `export-i-…`.
    ExportInstance(ExportInstance),
}

impl Work {
    /// The disks that come in.
    pub fn disks(&self) -> &[ImportDisk] {
        match self {
            Work::ImportImage(image) => &image.disks,
            Work::ImportSnapshot(disk) => std::slice::from_ref(disk),
            Work::ExportImage(_) | Work::ExportInstance(_) => &[],
        }
    }

    /// What further disks become.
    pub fn spare(&self) -> &[Spare] {
        match self {
            Work::ImportImage(image) => &image.spare,
            Work::ImportSnapshot(_) | Work::ExportImage(_) | Work::ExportInstance(_) => &[],
        }
    }

    /// The encryption of all that comes in, to change.
    pub fn encryptions_mut(&mut self) -> Vec<&mut Encryption> {
        match self {
            Work::ImportImage(ImportImage { disks, spare, .. }) => {
                let disks = disks.iter_mut().filter_map(|disk| disk.encryption.as_mut());
                disks.chain(spare.iter_mut().filter_map(|spare| spare.encryption.as_mut())).collect()
            }
            Work::ImportSnapshot(disk) => disk.encryption.as_mut().into_iter().collect(),
            Work::ExportImage(_) | Work::ExportInstance(_) => Vec::new(),
        }
    }

    /// As [`Work::disks`], to change.
    pub fn disks_mut(&mut self) -> &mut [ImportDisk] {
        match self {
            Work::ImportImage(image) => &mut image.disks,
            Work::ImportSnapshot(disk) => std::slice::from_mut(disk),
            Work::ExportImage(_) | Work::ExportInstance(_) => &mut [],
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
