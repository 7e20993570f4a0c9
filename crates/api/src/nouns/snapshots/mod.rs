//! Snapshots.

mod change;
mod describe;
mod recycle_bin;
mod sharing;

pub use change::{copy_snapshot, create_snapshot, create_snapshots, delete_snapshot};
pub use describe::describe_snapshots;
pub use recycle_bin::{
    list_snapshots_in_recycle_bin, list_volumes_in_recycle_bin, restore_snapshot_from_recycle_bin,
    restore_volume_from_recycle_bin,
};
pub use sharing::{describe_snapshot_attribute, modify_snapshot_attribute, reset_snapshot_attribute};
