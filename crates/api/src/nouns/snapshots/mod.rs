//! Snapshots.

mod change;
mod describe;
mod lock;
mod sharing;
mod tier;

pub(super) use change::shown_volume;
pub use change::{copy_snapshot, create_snapshot, create_snapshots, delete_snapshot};
pub use describe::describe_snapshots;
pub use lock::{describe_locked_snapshots, lock_snapshot, unlock_snapshot};
pub use sharing::{describe_snapshot_attribute, modify_snapshot_attribute, reset_snapshot_attribute};
pub use tier::{
    describe_fast_snapshot_restores, describe_snapshot_tier_status, disable_fast_snapshot_restores,
    enable_fast_snapshot_restores, modify_snapshot_tier, restore_snapshot_tier,
};
