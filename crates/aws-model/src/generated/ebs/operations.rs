// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Operations of ebs, one marker type each.

use super::*;
use crate::operation::{Operation, OperationDesc, Protocol, ServiceDesc};

/// The service.
pub static SERVICE: ServiceDesc = ServiceDesc {
    name: "ebs",
    version: "2019-11-02",
    namespace: "",
    protocol: Protocol::RestJson,
};

/// All operations, sorted by name.
pub static OPERATIONS: &[&OperationDesc] = &[
    CompleteSnapshot::DESC,
    GetSnapshotBlock::DESC,
    ListChangedBlocks::DESC,
    ListSnapshotBlocks::DESC,
    PutSnapshotBlock::DESC,
    StartSnapshot::DESC,
];

pub struct CompleteSnapshot;
impl Operation for CompleteSnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "CompleteSnapshot", service: &SERVICE, input: &COMPLETE_SNAPSHOT_REQUEST, output: Some(&COMPLETE_SNAPSHOT_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = CompleteSnapshotRequest;
    type Output = CompleteSnapshotResponse;
}

pub struct GetSnapshotBlock;
impl Operation for GetSnapshotBlock {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "GetSnapshotBlock", service: &SERVICE, input: &GET_SNAPSHOT_BLOCK_REQUEST, output: Some(&GET_SNAPSHOT_BLOCK_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = GetSnapshotBlockRequest;
    type Output = GetSnapshotBlockResponse;
}

pub struct ListChangedBlocks;
impl Operation for ListChangedBlocks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ListChangedBlocks", service: &SERVICE, input: &LIST_CHANGED_BLOCKS_REQUEST, output: Some(&LIST_CHANGED_BLOCKS_RESPONSE),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = ListChangedBlocksRequest;
    type Output = ListChangedBlocksResponse;
}

pub struct ListSnapshotBlocks;
impl Operation for ListSnapshotBlocks {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "ListSnapshotBlocks", service: &SERVICE, input: &LIST_SNAPSHOT_BLOCKS_REQUEST, output: Some(&LIST_SNAPSHOT_BLOCKS_RESPONSE),
        dry_run: false, client_token: None, paginated: true,
    };
    type Input = ListSnapshotBlocksRequest;
    type Output = ListSnapshotBlocksResponse;
}

pub struct PutSnapshotBlock;
impl Operation for PutSnapshotBlock {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "PutSnapshotBlock", service: &SERVICE, input: &PUT_SNAPSHOT_BLOCK_REQUEST, output: Some(&PUT_SNAPSHOT_BLOCK_RESPONSE),
        dry_run: false, client_token: None, paginated: false,
    };
    type Input = PutSnapshotBlockRequest;
    type Output = PutSnapshotBlockResponse;
}

pub struct StartSnapshot;
impl Operation for StartSnapshot {
    const DESC: &'static OperationDesc = &OperationDesc {
        name: "StartSnapshot", service: &SERVICE, input: &START_SNAPSHOT_REQUEST, output: Some(&START_SNAPSHOT_RESPONSE),
        dry_run: false, client_token: Some("ClientToken"), paginated: false,
    };
    type Input = StartSnapshotRequest;
    type Output = StartSnapshotResponse;
}
