// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Types of the service ebs, generated.

pub mod enums;
mod operations;
mod http;
mod shapes_00;

pub use operations::*;
pub use http::*;
pub use shapes_00::*;

#[allow(unused_imports)]
mod prelude {
    pub(super) use crate::Timestamp;
    pub(super) use crate::shape::{I32, I64, Kind, ListDesc, Member, StructDesc, Structure, Value};
    pub(super) use crate::generated_support::{no_member, structure};
}

/// Calls a macro with the marker types of all operations.
#[macro_export]
macro_rules! for_each_ebs_operation {
    ($callback:ident) => {
        $callback! {
            CompleteSnapshot,
            GetSnapshotBlock,
            ListChangedBlocks,
            ListSnapshotBlocks,
            PutSnapshotBlock,
            StartSnapshot,
        }
    };
}
