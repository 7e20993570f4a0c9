// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Words of enumerations: one module each, with a constant per word.

#[allow(unused_imports)]
use crate::shape::EnumDesc;

/// All enumerations.
pub static ALL: &[&EnumDesc] = &[
    &checksum_aggregation_method::DESC,
    &checksum_algorithm::DESC,
    &sse_type::DESC,
    &status::DESC,
];

pub mod checksum_aggregation_method {
    pub const LINEAR: &str = "LINEAR";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ChecksumAggregationMethod", values: &[
        "LINEAR",
    ] };
}

pub mod checksum_algorithm {
    pub const SHA256: &str = "SHA256";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "ChecksumAlgorithm", values: &[
        "SHA256",
    ] };
}

pub mod sse_type {
    pub const NONE: &str = "none";
    pub const SSE_EBS: &str = "sse-ebs";
    pub const SSE_KMS: &str = "sse-kms";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "SSEType", values: &[
        "none", "sse-ebs", "sse-kms",
    ] };
}

pub mod status {
    pub const COMPLETED: &str = "completed";
    pub const ERROR: &str = "error";
    pub const PENDING: &str = "pending";
    pub static DESC: super::EnumDesc = super::EnumDesc { name: "Status", values: &[
        "completed", "error", "pending",
    ] };
}
