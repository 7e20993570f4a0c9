// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! API types, generated.

#[rustfmt::skip]
#[allow(clippy::match_single_binding)] // structures without members
pub mod ebs;
#[rustfmt::skip]
#[allow(clippy::match_single_binding)] // structures without members
pub mod ec2;
#[rustfmt::skip]
#[allow(clippy::match_single_binding)] // structures without members
pub mod rbin;
#[rustfmt::skip]
#[allow(clippy::match_single_binding)] // structures without members
pub mod sts;
