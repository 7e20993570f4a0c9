//! AMIs.
//!
//! ```text
//!   RegisterImage ─────────────────────────────────▶ available ◀──EnableImage── disabled
//!   CreateImage, CopyImage, ──▶ pending ──▶─────────────▲  └─────DisableImage──────▲
//!   CreateRestoreImageTask         └─▶ failed           └──DeregisterImage──▶ (none)
//! ```
//! Whether an image is pending or failed is never stored: it follows from its snapshots ([`Image::snapshots`]). What a
//! deregistered image leaves are its instances, which know all that they need.
//!
//! Invariant: an image's snapshots are its owner's, in its region.

use serde::{Deserialize, Serialize};

use crate::instance::Isolation;
use crate::record::{Tags, World, record};
use crate::storage::VolumeType;
use crate::{AccountId, ImageId, InstanceId, SnapshotId, Time};

/// What a VM boots directly, without firmware: files of the image's folder in the data folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectBoot {
    /// The image's folder below `images/` of the data folder; named by its content's digest.
    pub bundle: String,
    /// Kernel command line.
    pub cmdline: String,
}

/// A volume that a launch makes for a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappedVolume {
    /// First content; none for a blank volume.
    #[serde(default)]
    pub snapshot_id: Option<SnapshotId>,
    /// GiB.
    pub size_gib: u32,
    /// The kind.
    pub volume_type: VolumeType,
    /// Operations a second, where they were asked for.
    #[serde(default)]
    pub iops: Option<u32>,
    /// MiB/s, where it was asked for.
    #[serde(default)]
    pub throughput_mib: Option<u32>,
    /// Whether it goes with its instance.
    pub delete_on_termination: bool,
    /// Whether it was asked to be encrypted; what its snapshot and the account say decides where it is none.
    #[serde(default)]
    pub encrypted: Option<bool>,
    /// The key that it was asked to be encrypted with.
    #[serde(default)]
    pub kms_key_id: Option<String>,
}

/// What a device's name stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum MappingTarget {
    /// A volume.
    Volume(MappedVolume),
    /// An instance store volume by its virtual name, such as `ephemeral0`.
    Ephemeral {
        /// The name.
        virtual_name: String,
    },
    /// Nothing.
    None,
}

/// A block device mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Such as `/dev/sdf`.
    pub device_name: String,
    /// What is there.
    pub target: MappingTarget,
}

impl Mapping {
    /// Its volume, if it is one.
    pub fn volume(&self) -> Option<&MappedVolume> {
        match &self.target {
            MappingTarget::Volume(volume) => Some(volume),
            MappingTarget::Ephemeral { .. } | MappingTarget::None => None,
        }
    }
}

/// An image's disks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredDisks")]
pub struct Disks {
    /// Such as `/dev/xvda`.
    pub root_device_name: String,
    /// Root first.
    pub mappings: Vec<Mapping>,
}

impl Disks {
    /// A root and nothing else.
    pub fn of_root(device_name: &str, root: MappedVolume) -> Disks {
        let root = Mapping { device_name: device_name.to_owned(), target: MappingTarget::Volume(root) };
        Disks { root_device_name: device_name.to_owned(), mappings: vec![root] }
    }
}

/// The first form of image records had nothing but a root.
#[derive(Deserialize)]
struct StoredDisks {
    root_device_name: String,
    #[serde(default)]
    mappings: Option<Vec<Mapping>>,
    #[serde(default)]
    root_snapshot_id: Option<SnapshotId>,
    #[serde(default)]
    root_size_gib: Option<u32>,
}

impl From<StoredDisks> for Disks {
    fn from(stored: StoredDisks) -> Self {
        let StoredDisks { root_device_name, mappings, root_snapshot_id, root_size_gib } = stored;
        match mappings {
            Some(mappings) => Disks { root_device_name, mappings },
            None => {
                let size = root_size_gib.unwrap_or(1);
                let root = MappedVolume::of_snapshot(root_snapshot_id, size, VolumeType::Gp3);
                Disks::of_root(&root_device_name, root)
            }
        }
    }
}

impl MappedVolume {
    /// A volume that says no more than its content, size and type.
    pub fn of_snapshot(snapshot_id: Option<SnapshotId>, size_gib: u32, volume_type: VolumeType) -> Self {
        MappedVolume {
            snapshot_id,
            size_gib,
            volume_type,
            iops: None,
            throughput_mib: None,
            delete_on_termination: true,
            encrypted: None,
            kms_key_id: None,
        }
    }
}

/// How an image's instances boot by firmware.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BootMode {
    /// BIOS.
    LegacyBios,
    /// UEFI.
    Uefi,
    /// UEFI where the instance type has it, else BIOS.
    UefiPreferred,
}

impl BootMode {
    /// The name, such as `legacy-bios`.
    pub fn as_str(self) -> &'static str {
        match self {
            BootMode::LegacyBios => "legacy-bios",
            BootMode::Uefi => "uefi",
            BootMode::UefiPreferred => "uefi-preferred",
        }
    }

    /// The mode of a name.
    pub fn parse(name: &str) -> Option<BootMode> {
        [BootMode::LegacyBios, BootMode::Uefi, BootMode::UefiPreferred]
            .into_iter()
            .find(|mode| mode.as_str() == name)
    }
}

/// Protection against deregistration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum Protection {
    /// None.
    #[default]
    Disabled,
    /// It is protected.
    Enabled {
        /// Whether it stays so for a day after the protection is lifted.
        cooldown: bool,
    },
    /// It was lifted, and holds until then.
    Lifted {
        /// The end.
        until: Time,
    },
}

/// Where an image came from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Origin {
    /// The instance that it was made of.
    pub instance_id: Option<InstanceId>,
    /// The image that it was copied from, or that its instance was launched from.
    pub image_id: Option<ImageId>,
    /// That image's region.
    pub region: Option<String>,
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
    /// `x86_64`, `arm64` or `i386`.
    pub architecture: String,
    /// When it was made.
    pub creation_time: Time,
    /// Whether everybody may launch it.
    pub public: bool,
    /// Accounts that may launch it beside its owner.
    #[serde(default)]
    pub launch_permissions: Vec<AccountId>,
    /// Such as `Linux/UNIX`.
    pub platform_details: String,
    /// Its root and further disks.
    #[serde(flatten)]
    pub disks: Disks,
    /// The kernel that a VM boots without firmware, and a container runs without.
    pub direct_boot: Option<DirectBoot>,
    /// How firmware boots it.
    #[serde(default)]
    pub boot_mode: Option<BootMode>,
    /// The kind that `auto` becomes.
    #[serde(default)]
    pub isolation: Option<Isolation>,
    /// Whether it has ENA's driver. Record.
    #[serde(default = "yes")]
    pub ena_support: bool,
    /// `simple`, where it has the driver of Intel's virtual function. Record.
    #[serde(default = "simple")]
    pub sriov_net_support: Option<String>,
    /// `v2.0`, where instances shall have a TPM.
    #[serde(default)]
    pub tpm_support: Option<String>,
    /// `v2.0`, where instances must ask their metadata service with tokens.
    #[serde(default)]
    pub imds_support: Option<String>,
    /// Non-volatile UEFI variables, as they were given: base64. Record.
    #[serde(default)]
    pub uefi_data: Option<String>,
    /// Where it came from.
    #[serde(default)]
    pub origin: Origin,
    /// When it is no longer recommended.
    #[serde(default)]
    pub deprecation_time: Option<Time>,
    /// Whether it can be launched by nobody.
    #[serde(default)]
    pub disabled: bool,
    /// Protection against deregistration.
    #[serde(default)]
    pub protection: Protection,
    /// Where its bytes could not be had at all: says why.
    #[serde(default)]
    pub failure: Option<String>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Image, "image", id);

fn yes() -> bool {
    true
}

fn simple() -> Option<String> {
    Some("simple".into())
}

/// The state that EC2 shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageState {
    /// Its snapshots are being made.
    Pending,
    /// It can be launched.
    Available,
    /// It could not be made.
    Failed,
    /// Its owner disabled it.
    Disabled,
}

impl ImageState {
    /// The name, such as `available`.
    pub fn as_str(self) -> &'static str {
        match self {
            ImageState::Pending => "pending",
            ImageState::Available => "available",
            ImageState::Failed => "failed",
            ImageState::Disabled => "disabled",
        }
    }
}

impl Image {
    /// Its root volume; an image whose root is no volume has none.
    pub fn root(&self) -> Option<&MappedVolume> {
        self.disks.mappings.first().and_then(Mapping::volume)
    }

    /// The volumes that its instances have.
    pub fn volumes(&self) -> impl Iterator<Item = &MappedVolume> {
        self.disks.mappings.iter().filter_map(Mapping::volume)
    }

    /// The snapshots of its volumes.
    pub fn snapshots(&self) -> impl Iterator<Item = &SnapshotId> {
        self.volumes().filter_map(|volume| volume.snapshot_id.as_ref())
    }

    /// Whether an account may launch it, as far as permissions go.
    pub fn usable_by(&self, account: &AccountId) -> bool {
        self.world.account == *account
            || !self.disabled && (self.public || self.launch_permissions.contains(account))
    }

    /// Whether it is no longer recommended.
    pub fn deprecated(&self, now: Time) -> bool {
        self.deprecation_time.is_some_and(|time| time <= now)
    }

    /// Whether it can't be deregistered.
    pub fn protected(&self, now: Time) -> bool {
        match self.protection {
            Protection::Disabled => false,
            Protection::Enabled { .. } => true,
            Protection::Lifted { until } => until > now,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_form_is_still_read() {
        let old = serde_json::json!({
            "v": 1, "world": { "account": "137112412989", "region": "us-east-1" }, "id": "ami-0123456789abcdef0",
            "name": "n", "description": "", "architecture": "x86_64", "creation_time": "2026-01-01T00:00:00Z",
            "public": true, "platform_details": "Linux/UNIX", "root_device_name": "/dev/xvda",
            "root_snapshot_id": "snap-0123456789abcdef0", "root_size_gib": 2,
            "direct_boot": { "bundle": "b", "cmdline": "quiet" },
        });
        let image: Image = serde_json::from_value(old).expect("read");
        let root = image.root().expect("a root");
        assert_eq!((root.size_gib, root.volume_type, root.delete_on_termination), (2, VolumeType::Gp3, true));
        assert_eq!(image.snapshots().map(SnapshotId::as_str).collect::<Vec<_>>(), ["snap-0123456789abcdef0"]);
        assert!(image.ena_support && image.sriov_net_support.as_deref() == Some("simple"));
        let text = serde_json::to_string(&image).expect("text");
        let again: Image = serde_json::from_str(&text).expect("read");
        assert_eq!(again, image);
    }

    #[test]
    fn protection_that_was_lifted_holds_for_its_time() {
        let (before, after) =
            ("2026-01-01T00:00:00Z".parse().expect("time"), "2026-01-03T00:00:00Z".parse().expect("time"));
        let until: Time = "2026-01-02T00:00:00Z".parse().expect("time");
        let text = serde_json::json!({ "state": "lifted", "until": until });
        let protection: Protection = serde_json::from_value(text).expect("read");
        assert_eq!(protection, Protection::Lifted { until });
        let old = serde_json::json!({
            "world": { "account": "137112412989", "region": "us-east-1" }, "id": "ami-0123456789abcdef0",
            "name": "n", "description": "", "architecture": "x86_64", "creation_time": "2026-01-01T00:00:00Z",
            "public": false, "platform_details": "Linux/UNIX", "root_device_name": "/dev/xvda", "direct_boot": null,
        });
        let image: Image = serde_json::from_value(old).expect("read");
        let image = Image { protection, ..image };
        assert!(image.protected(before) && !image.protected(after));
    }
}
