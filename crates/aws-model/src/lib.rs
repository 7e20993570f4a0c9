//! Types of every EC2 operation (and STS `GetCallerIdentity`), their query decoder and XML encoder; and of services that
//! speak JSON over methods and paths ([`rest`]: the EBS direct API, the recycle bin).
//!
//! ```text
//!   body bytes ──QueryTree::from_urlencoded──▶ QueryTree ──decode_request::<Op>──▶ Op::Input
//!   Op::Output ──encode_response::<Op>──▶ XML text
//! ```
//!
//! The types in [`ec2`], [`sts`], [`ebs`] and [`rbin`] are written by `cargo xtask codegen` from the public service model: names
//! and shapes only. Each structure carries a static descriptor ([`StructDesc`]) with its wire names; decoder,
//! encoder, `Debug` and `PartialEq` are one small generic function each that walks descriptors. This keeps the
//! crate quick to compile although it knows thousands of shapes.
//!
//! Invariants:
//! - No I/O, no clock, no async, no policy: whether an operation is offered is decided elsewhere.
//! - A request parameter is either decoded into a field or reported as an error; none is ignored.
//! - Decoding never panics, whatever the bytes, and its memory is bounded by the limits in [`query`].

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod blob;
pub mod decode;
mod dump;
pub mod encode;
mod generated;
mod generated_support;
pub mod operation;
pub mod query;
pub mod rest;
pub mod shape;
pub mod timestamp;
mod value;

pub use decode::{DecodeError, Expected, decode_request};
pub use encode::{Fault, encode_element, encode_error, encode_query_error, encode_response};
pub use generated::{ebs, ec2, rbin, sts};
pub use operation::{Operation, OperationDesc, Protocol, ServiceDesc, find_operation};
pub use query::QueryTree;
pub use rest::{HttpDesc, HttpOperation};
pub use shape::{EnumDesc, Kind, ListDesc, Member, StructDesc, Structure};
pub use timestamp::Timestamp;
