//! Prefix lists.

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

use crate::PrefixListId;
use crate::record::{Tags, World, record};

/// A range of a prefix list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrefixListEntry {
    /// The range.
    pub cidr: IpNet,
    /// The owner's words.
    #[serde(default)]
    pub description: Option<String>,
}

/// What was done to a prefix list last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrefixListState {
    /// It was made.
    #[default]
    Created,
    /// Its name, size or ranges were changed.
    Modified,
    /// It has the ranges of an earlier version again.
    Restored,
}

/// A prefix list that its owner made. Those of the server itself are computed: `control::prefix_lists`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PrefixList {
    /// Version of this record's form.
    #[serde(default)]
    pub v: u32,
    /// Where it lives.
    pub world: World,
    /// Its id.
    pub id: PrefixListId,
    /// Its name.
    pub name: String,
    /// Whether its ranges are IPv6.
    pub ipv6: bool,
    /// Ranges that it may have; this many count as rules or routes where it is used.
    pub max_entries: u32,
    /// What each version held; the last is the present one, and the first is version 1.
    pub versions: Vec<Vec<PrefixListEntry>>,
    /// What was done to it last.
    #[serde(default)]
    pub state: PrefixListState,
    /// Tags.
    #[serde(default)]
    pub tags: Tags,
}
record!(PrefixList, "prefix-list", id);

impl PrefixList {
    /// The present ranges.
    pub fn entries(&self) -> &[PrefixListEntry] {
        self.versions.last().map_or(&[], Vec::as_slice)
    }
}
