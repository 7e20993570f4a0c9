// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Words of enumerations: one module each, with a constant per word.

#[allow(unused_imports)]
use crate::shape::EnumDesc;

/// All enumerations.
pub static ALL: &[&EnumDesc] = &[
    &lock_state::DESC,
    &resource_type::DESC,
    &retention_period_unit::DESC,
    &rule_status::DESC,
    &unlock_delay_unit::DESC,
];

pub mod lock_state {
    pub const LOCKED: &str = "locked";
    pub const PENDING_UNLOCK: &str = "pending_unlock";
    pub const UNLOCKED: &str = "unlocked";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "LockState", values: &[
        "locked", "pending_unlock", "unlocked",
    ] };
}

pub mod resource_type {
    pub const EBS_SNAPSHOT: &str = "EBS_SNAPSHOT";
    pub const EBS_VOLUME: &str = "EBS_VOLUME";
    pub const EC2_IMAGE: &str = "EC2_IMAGE";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ResourceType", values: &[
        "EBS_SNAPSHOT", "EBS_VOLUME", "EC2_IMAGE",
    ] };
}

pub mod retention_period_unit {
    pub const DAYS: &str = "DAYS";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RetentionPeriodUnit", values: &[
        "DAYS",
    ] };
}

pub mod rule_status {
    pub const AVAILABLE: &str = "available";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "RuleStatus", values: &[
        "available", "pending",
    ] };
}

pub mod unlock_delay_unit {
    pub const DAYS: &str = "DAYS";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "UnlockDelayUnit", values: &[
        "DAYS",
    ] };
}
