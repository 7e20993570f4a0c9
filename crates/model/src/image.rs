//! AMIs.

use serde::{Deserialize, Serialize};

use crate::instance::Isolation;
use crate::record::{Tags, World, record};
use crate::{ImageId, SnapshotId, Time};

/// What a VM boots directly, without firmware: files of the image's folder in the data folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectBoot {
    /// The image's folder below `images/` of the data folder; named by its content's digest.
    pub bundle: String,
    /// Kernel command line.
    pub cmdline: String,
}

/// An AMI.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Image {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives; its owner is the world's account.
    pub world: World,
    /// Its id.
    pub id: ImageId,
    /// Unique for its owner.
    pub name: String,
    /// The owner's words.
    pub description: String,
    /// `x86_64` or `arm64`.
    pub architecture: String,
    /// When it was made.
    pub creation_time: Time,
    /// Whether everybody may launch it.
    pub public: bool,
    /// Such as `Linux/UNIX`.
    pub platform_details: String,
    /// Such as `/dev/xvda`.
    pub root_device_name: String,
    /// Its root's content.
    pub root_snapshot_id: SnapshotId,
    /// Root size, GiB.
    pub root_size_gib: u32,
    /// How a VM boots it.
    pub direct_boot: Option<DirectBoot>,
    /// The kind that `auto` becomes.
    #[serde(default)]
    pub isolation: Option<Isolation>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Image, "image", id);
