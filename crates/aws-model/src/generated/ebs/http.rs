// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Where operations and the members of their requests and responses are found.

use super::*;
use crate::operation::Operation;
use crate::rest::{HttpDesc, HttpOperation, Place, Segment};

/// All operations, sorted by name.
pub static HTTP: &[&HttpDesc] = &[
    CompleteSnapshot::HTTP,
    GetSnapshotBlock::HTTP,
    ListChangedBlocks::HTTP,
    ListSnapshotBlocks::HTTP,
    PutSnapshotBlock::HTTP,
    StartSnapshot::HTTP,
];

impl HttpOperation for CompleteSnapshot {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <CompleteSnapshot as Operation>::DESC, method: "POST", status: 202,
        path: &[Segment::Text("snapshots"), Segment::Text("completion"), Segment::Member(0)],
        input: &[Place::Path, Place::Header, Place::Header, Place::Header, Place::Header],
        output: &[Place::Body],
    };
}

impl HttpOperation for GetSnapshotBlock {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <GetSnapshotBlock as Operation>::DESC, method: "GET", status: 200,
        path: &[Segment::Text("snapshots"), Segment::Member(0), Segment::Text("blocks"), Segment::Member(1)],
        input: &[Place::Path, Place::Path, Place::Query],
        output: &[Place::Header, Place::Payload, Place::Header, Place::Header],
    };
}

impl HttpOperation for ListChangedBlocks {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <ListChangedBlocks as Operation>::DESC, method: "GET", status: 200,
        path: &[Segment::Text("snapshots"), Segment::Member(1), Segment::Text("changedblocks")],
        input: &[Place::Query, Place::Path, Place::Query, Place::Query, Place::Query],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}

impl HttpOperation for ListSnapshotBlocks {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <ListSnapshotBlocks as Operation>::DESC, method: "GET", status: 200,
        path: &[Segment::Text("snapshots"), Segment::Member(0), Segment::Text("blocks")],
        input: &[Place::Path, Place::Query, Place::Query, Place::Query],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}

impl HttpOperation for PutSnapshotBlock {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <PutSnapshotBlock as Operation>::DESC, method: "PUT", status: 201,
        path: &[Segment::Text("snapshots"), Segment::Member(0), Segment::Text("blocks"), Segment::Member(1)],
        input: &[Place::Path, Place::Path, Place::Payload, Place::Header, Place::Header, Place::Header, Place::Header],
        output: &[Place::Header, Place::Header],
    };
}

impl HttpOperation for StartSnapshot {
    const HTTP: &'static HttpDesc = &HttpDesc {
        operation: <StartSnapshot as Operation>::DESC, method: "POST", status: 201,
        path: &[Segment::Text("snapshots")],
        input: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
        output: &[Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body, Place::Body],
    };
}
