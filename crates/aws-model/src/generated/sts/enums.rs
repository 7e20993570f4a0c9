// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Words of enumerations: one module each, with a constant per word.

#[allow(unused_imports)]
use crate::shape::EnumDesc;

/// All enumerations.
pub static ALL: &[&EnumDesc] = &[
];
