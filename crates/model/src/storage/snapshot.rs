//! Snapshots.
//!
//! ```text
//!   CreateSnapshot, CopySnapshot ──▶ pending ──▶ completed ──▶ (deleted)
//!                                       └─▶ error ─────────────▲
//! ```
//! The node clones the volume's file at one instant; what is written to the volume later is not in it. One that is written
//! block by block (StartSnapshot) stays pending until it is sealed (CompleteSnapshot), or nobody wrote to it for too long.
//!
//! A snapshot that a retention rule keeps is `deleted` for everybody and [`Snapshot::recycled`]: its file stays.
//!
//! Invariant: what a pending snapshot is made from is not deleted before the snapshot is there.

use serde::{Deserialize, Serialize};

use super::encryption::Encryption;
use super::recycle_bin::Recycled;
use crate::image::DirectBoot;
use crate::object::ObjectName;
use crate::record::{Tags, World, record};
use crate::{AccountId, InstanceId, SnapshotId, Time, VolumeId};

/// Which bytes a snapshot has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind", content = "of")]
pub enum SnapshotContent {
    /// A bundled image's root, by its digest.
    Bundle(String),
    /// A volume's, as they were when the node took it.
    Volume(VolumeId),
    /// Another snapshot's, of any account and region of this server.
    Copy {
        /// Where that is.
        world: World,
        /// Which.
        id: SnapshotId,
    },
    /// A disk's from elsewhere: the record is written when the file is there.
    Imported,
    /// What a client writes, block by block.
    Written {
        /// What it has where nothing is written.
        parent: Option<SnapshotId>,
    },
    /// A disk's of an image that was stored as an object.
    Object {
        /// The object.
        name: ObjectName,
        /// Which of its disks, from 0.
        disk: u32,
        /// Names the key that they are encrypted with in it; none is plain.
        #[serde(default)]
        key_id: Option<String>,
    },
}

/// How the writing of a snapshot, block by block, goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// Minutes without a block after which it fails.
    pub timeout_minutes: u32,
    /// When a block was last written; a minute old at most.
    pub last_write: Time,
    /// Percent, by the writer's word.
    pub progress: u8,
    /// Nothing more will be written.
    pub sealed: bool,
}

impl Writing {
    /// Whether nobody wrote to it for too long.
    pub fn timed_out(&self, now: Time) -> bool {
        !self.sealed && now.duration_since(self.last_write).as_secs() > i64::from(self.timeout_minutes) * 60
    }
}

/// What the node has reported.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "phase", content = "reason")]
pub enum SnapshotPhase {
    /// Nothing yet.
    #[default]
    Pending,
    /// It is there.
    Completed,
    /// It could not be taken; says why.
    Failed(String),
}

/// The state that EC2 shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotState {
    /// Being taken.
    Pending,
    /// There.
    Completed,
    /// It could not be taken.
    Error,
}

impl SnapshotState {
    /// The name, such as `completed`.
    pub fn as_str(self) -> &'static str {
        match self {
            SnapshotState::Pending => "pending",
            SnapshotState::Completed => "completed",
            SnapshotState::Error => "error",
        }
    }
}

/// A lock against deletion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotLock {
    /// Compliance mode: nobody can lift or shorten it once the cool-off is over.
    pub compliance: bool,
    /// When it was made.
    pub created: Time,
    /// Until when a lock in compliance mode can still be changed.
    pub cool_off_until: Option<Time>,
    /// Hours of the cool-off as asked for.
    pub cool_off_hours: Option<u32>,
    /// Days as asked for.
    pub days: u32,
    /// When the days began.
    pub started: Time,
    /// When it ends.
    pub expires: Time,
}

/// Where EC2 would keep it. A record here: the bytes stay where they are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "tier")]
pub enum SnapshotTier {
    /// The usual tier.
    #[default]
    Standard,
    /// The archive.
    Archive {
        /// Since when.
        since: Time,
    },
    /// Out of the archive for a time.
    Restored {
        /// When it was archived.
        since: Time,
        /// When it was restored.
        restored: Time,
        /// For how many days.
        days: u32,
    },
}

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
    /// When it was over.
    #[serde(default)]
    pub completion_time: Option<Time>,
    /// Which bytes.
    #[serde(deserialize_with = "content")]
    pub content: SnapshotContent,
    /// How it is encrypted; none is plain.
    #[serde(default)]
    pub encryption: Option<Encryption>,
    /// What the node has reported.
    #[serde(default)]
    pub phase: SnapshotPhase,
    /// Bytes that are not zero, as far as they are known.
    #[serde(default)]
    pub full_size_bytes: Option<u64>,
    /// The snapshots that were taken at one instant with it have the same.
    #[serde(default)]
    pub instant: Option<String>,
    /// How its writing goes, of one that is written block by block.
    #[serde(default)]
    pub writing: Option<Writing>,
    /// The kernel that a VM boots from it, where it doesn't boot by firmware; its volume's.
    #[serde(default)]
    pub boot: Option<DirectBoot>,
    /// The instance that is being rebooted for it: it is not taken before that is off.
    #[serde(default)]
    pub waits_for: Option<InstanceId>,
    /// Whether everybody may make volumes of it.
    #[serde(default)]
    pub public: bool,
    /// Accounts that may.
    #[serde(default)]
    pub shared_with: Vec<AccountId>,
    /// Its lock.
    #[serde(default)]
    pub lock: Option<SnapshotLock>,
    /// Its tier.
    #[serde(default)]
    pub tier: SnapshotTier,
    /// Zones in which fast restore was asked for, and when. A record: every restore here is a clone.
    #[serde(default)]
    pub fast_restore: Vec<(String, Time)>,
    /// Set when it was deleted; the record goes when the node has deleted the file.
    #[serde(default)]
    pub deleted: bool,
    /// Its stay in the recycle bin, while it is deleted and kept all the same.
    #[serde(default)]
    pub recycled: Option<Recycled>,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(Snapshot, "snapshot", id);

/// Reads a content; the first form of these records had a bundle's as one word.
fn content<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<SnapshotContent, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stored {
        Content(SnapshotContent),
        Word(String),
    }
    Ok(match Stored::deserialize(deserializer)? {
        Stored::Content(content) => content,
        Stored::Word(word) => {
            SnapshotContent::Bundle(word.strip_prefix("bundled:").unwrap_or(&word).to_owned())
        }
    })
}

impl Snapshot {
    /// The state that EC2 shows.
    pub fn state(&self) -> SnapshotState {
        match self.phase {
            // A bundled image's root needs no work.
            _ if !self.has_file() => SnapshotState::Completed,
            SnapshotPhase::Pending => SnapshotState::Pending,
            SnapshotPhase::Completed => SnapshotState::Completed,
            SnapshotPhase::Failed(_) => SnapshotState::Error,
        }
    }

    /// Whether an account may make volumes and copies of it.
    pub fn usable_by(&self, account: &AccountId) -> bool {
        !self.deleted && (self.public || self.world.account == *account || self.shared_with.contains(account))
    }

    /// Whether nothing of it shall stay.
    pub fn is_going(&self) -> bool {
        self.deleted && self.recycled.is_none()
    }

    /// Whether its bytes are a file of its own, not a bundled image's.
    pub fn has_file(&self) -> bool {
        !matches!(self.content, SnapshotContent::Bundle(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_form_is_still_read() {
        let old = serde_json::json!({
            "world": { "account": "123456789012", "region": "us-east-1" },
            "id": "snap-0123456789abcdef0", "volume_size_gib": 1,
            "start_time": "2026-01-01T00:00:00Z", "content": "bundled:abc",
        });
        let snapshot: Snapshot = serde_json::from_value(old).expect("read");
        assert_eq!(snapshot.content, SnapshotContent::Bundle("abc".into()));
        assert_eq!(snapshot.state(), SnapshotState::Completed);
        let again: Snapshot =
            serde_json::from_str(&serde_json::to_string(&snapshot).expect("text")).expect("read");
        assert_eq!(again, snapshot);
    }
}
