// Written by `cargo xtask codegen`. Do not edit.
// botocore 1.43.11
//! Structures Block to Tag.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use super::prelude::*;

#[derive(Clone, Default)]
pub struct Block {
    pub block_index: Option<i32>,
    pub block_token: Option<String>,
}
/// Descriptor of [`Block`].
pub static BLOCK: StructDesc = StructDesc { name: "Block", members: &[
    Member { name: "BlockIndex", query: "BlockIndex", xml: "BlockIndex", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
    Member { name: "BlockToken", query: "BlockToken", xml: "BlockToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Block {
    fn desc(&self) -> &'static StructDesc { &BLOCK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.block_index,
            1 => &self.block_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.block_index,
            1 => &mut self.block_token,
            _ => no_member(index),
        }
    }
}
structure!(Block);

#[derive(Clone, Default)]
pub struct ChangedBlock {
    pub block_index: Option<i32>,
    pub first_block_token: Option<String>,
    pub second_block_token: Option<String>,
}
/// Descriptor of [`ChangedBlock`].
pub static CHANGED_BLOCK: StructDesc = StructDesc { name: "ChangedBlock", members: &[
    Member { name: "BlockIndex", query: "BlockIndex", xml: "BlockIndex", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
    Member { name: "FirstBlockToken", query: "FirstBlockToken", xml: "FirstBlockToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondBlockToken", query: "SecondBlockToken", xml: "SecondBlockToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ChangedBlock {
    fn desc(&self) -> &'static StructDesc { &CHANGED_BLOCK }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.block_index,
            1 => &self.first_block_token,
            2 => &self.second_block_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.block_index,
            1 => &mut self.first_block_token,
            2 => &mut self.second_block_token,
            _ => no_member(index),
        }
    }
}
structure!(ChangedBlock);

#[derive(Clone, Default)]
pub struct CompleteSnapshotRequest {
    pub snapshot_id: Option<String>,
    pub changed_blocks_count: Option<i32>,
    pub checksum: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_aggregation_method: Option<String>,
}
/// Descriptor of [`CompleteSnapshotRequest`].
pub static COMPLETE_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "CompleteSnapshotRequest", members: &[
    Member { name: "SnapshotId", query: "snapshotId", xml: "snapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ChangedBlocksCount", query: "x-amz-ChangedBlocksCount", xml: "x-amz-ChangedBlocksCount", required: true, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
    Member { name: "Checksum", query: "x-amz-Checksum", xml: "x-amz-Checksum", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ChecksumAlgorithm", query: "x-amz-Checksum-Algorithm", xml: "x-amz-Checksum-Algorithm", required: false, sensitive: false, kind: Kind::Enum(&enums::checksum_algorithm::DESC) },
    Member { name: "ChecksumAggregationMethod", query: "x-amz-Checksum-Aggregation-Method", xml: "x-amz-Checksum-Aggregation-Method", required: false, sensitive: false, kind: Kind::Enum(&enums::checksum_aggregation_method::DESC) },
] };
impl Structure for CompleteSnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &COMPLETE_SNAPSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.changed_blocks_count,
            2 => &self.checksum,
            3 => &self.checksum_algorithm,
            4 => &self.checksum_aggregation_method,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.changed_blocks_count,
            2 => &mut self.checksum,
            3 => &mut self.checksum_algorithm,
            4 => &mut self.checksum_aggregation_method,
            _ => no_member(index),
        }
    }
}
structure!(CompleteSnapshotRequest);

#[derive(Clone, Default)]
pub struct CompleteSnapshotResponse {
    pub status: Option<String>,
}
/// Descriptor of [`CompleteSnapshotResponse`].
pub static COMPLETE_SNAPSHOT_RESPONSE: StructDesc = StructDesc { name: "CompleteSnapshotResponse", members: &[
    Member { name: "Status", query: "Status", xml: "Status", required: false, sensitive: false, kind: Kind::Enum(&enums::status::DESC) },
] };
impl Structure for CompleteSnapshotResponse {
    fn desc(&self) -> &'static StructDesc { &COMPLETE_SNAPSHOT_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.status,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.status,
            _ => no_member(index),
        }
    }
}
structure!(CompleteSnapshotResponse);

#[derive(Clone, Default)]
pub struct GetSnapshotBlockRequest {
    pub snapshot_id: Option<String>,
    pub block_index: Option<i32>,
    pub block_token: Option<String>,
}
/// Descriptor of [`GetSnapshotBlockRequest`].
pub static GET_SNAPSHOT_BLOCK_REQUEST: StructDesc = StructDesc { name: "GetSnapshotBlockRequest", members: &[
    Member { name: "SnapshotId", query: "snapshotId", xml: "snapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "BlockIndex", query: "blockIndex", xml: "blockIndex", required: true, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
    Member { name: "BlockToken", query: "blockToken", xml: "blockToken", required: true, sensitive: false, kind: Kind::Str },
] };
impl Structure for GetSnapshotBlockRequest {
    fn desc(&self) -> &'static StructDesc { &GET_SNAPSHOT_BLOCK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.block_index,
            2 => &self.block_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.block_index,
            2 => &mut self.block_token,
            _ => no_member(index),
        }
    }
}
structure!(GetSnapshotBlockRequest);

#[derive(Clone, Default)]
pub struct GetSnapshotBlockResponse {
    pub data_length: Option<i32>,
    pub block_data: Option<Vec<u8>>,
    pub checksum: Option<String>,
    pub checksum_algorithm: Option<String>,
}
/// Descriptor of [`GetSnapshotBlockResponse`].
pub static GET_SNAPSHOT_BLOCK_RESPONSE: StructDesc = StructDesc { name: "GetSnapshotBlockResponse", members: &[
    Member { name: "DataLength", query: "x-amz-Data-Length", xml: "x-amz-Data-Length", required: false, sensitive: false, kind: I32 },
    Member { name: "BlockData", query: "BlockData", xml: "BlockData", required: false, sensitive: true, kind: Kind::Blob },
    Member { name: "Checksum", query: "x-amz-Checksum", xml: "x-amz-Checksum", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ChecksumAlgorithm", query: "x-amz-Checksum-Algorithm", xml: "x-amz-Checksum-Algorithm", required: false, sensitive: false, kind: Kind::Enum(&enums::checksum_algorithm::DESC) },
] };
impl Structure for GetSnapshotBlockResponse {
    fn desc(&self) -> &'static StructDesc { &GET_SNAPSHOT_BLOCK_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.data_length,
            1 => &self.block_data,
            2 => &self.checksum,
            3 => &self.checksum_algorithm,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.data_length,
            1 => &mut self.block_data,
            2 => &mut self.checksum,
            3 => &mut self.checksum_algorithm,
            _ => no_member(index),
        }
    }
}
structure!(GetSnapshotBlockResponse);

#[derive(Clone, Default)]
pub struct ListChangedBlocksRequest {
    pub first_snapshot_id: Option<String>,
    pub second_snapshot_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub starting_block_index: Option<i32>,
}
/// Descriptor of [`ListChangedBlocksRequest`].
pub static LIST_CHANGED_BLOCKS_REQUEST: StructDesc = StructDesc { name: "ListChangedBlocksRequest", members: &[
    Member { name: "FirstSnapshotId", query: "firstSnapshotId", xml: "firstSnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SecondSnapshotId", query: "secondSnapshotId", xml: "secondSnapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "pageToken", xml: "pageToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "maxResults", xml: "maxResults", required: false, sensitive: false, kind: Kind::I32 { min: 100, max: 10000 } },
    Member { name: "StartingBlockIndex", query: "startingBlockIndex", xml: "startingBlockIndex", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
] };
impl Structure for ListChangedBlocksRequest {
    fn desc(&self) -> &'static StructDesc { &LIST_CHANGED_BLOCKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.first_snapshot_id,
            1 => &self.second_snapshot_id,
            2 => &self.next_token,
            3 => &self.max_results,
            4 => &self.starting_block_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.first_snapshot_id,
            1 => &mut self.second_snapshot_id,
            2 => &mut self.next_token,
            3 => &mut self.max_results,
            4 => &mut self.starting_block_index,
            _ => no_member(index),
        }
    }
}
structure!(ListChangedBlocksRequest);

#[derive(Clone, Default)]
pub struct ListChangedBlocksResponse {
    pub changed_blocks: Vec<ChangedBlock>,
    pub expiry_time: Option<Timestamp>,
    pub volume_size: Option<i64>,
    pub block_size: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`ListChangedBlocksResponse`].
pub static LIST_CHANGED_BLOCKS_RESPONSE: StructDesc = StructDesc { name: "ListChangedBlocksResponse", members: &[
    Member { name: "ChangedBlocks", query: "ChangedBlocks", xml: "ChangedBlocks", required: false, sensitive: true, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&CHANGED_BLOCK) }) },
    Member { name: "ExpiryTime", query: "ExpiryTime", xml: "ExpiryTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "VolumeSize", required: false, sensitive: false, kind: Kind::I64 { min: 1, max: i64::MAX } },
    Member { name: "BlockSize", query: "BlockSize", xml: "BlockSize", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListChangedBlocksResponse {
    fn desc(&self) -> &'static StructDesc { &LIST_CHANGED_BLOCKS_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.changed_blocks,
            1 => &self.expiry_time,
            2 => &self.volume_size,
            3 => &self.block_size,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.changed_blocks,
            1 => &mut self.expiry_time,
            2 => &mut self.volume_size,
            3 => &mut self.block_size,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(ListChangedBlocksResponse);

#[derive(Clone, Default)]
pub struct ListSnapshotBlocksRequest {
    pub snapshot_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub starting_block_index: Option<i32>,
}
/// Descriptor of [`ListSnapshotBlocksRequest`].
pub static LIST_SNAPSHOT_BLOCKS_REQUEST: StructDesc = StructDesc { name: "ListSnapshotBlocksRequest", members: &[
    Member { name: "SnapshotId", query: "snapshotId", xml: "snapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "NextToken", query: "pageToken", xml: "pageToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "MaxResults", query: "maxResults", xml: "maxResults", required: false, sensitive: false, kind: Kind::I32 { min: 100, max: 10000 } },
    Member { name: "StartingBlockIndex", query: "startingBlockIndex", xml: "startingBlockIndex", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
] };
impl Structure for ListSnapshotBlocksRequest {
    fn desc(&self) -> &'static StructDesc { &LIST_SNAPSHOT_BLOCKS_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.next_token,
            2 => &self.max_results,
            3 => &self.starting_block_index,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.next_token,
            2 => &mut self.max_results,
            3 => &mut self.starting_block_index,
            _ => no_member(index),
        }
    }
}
structure!(ListSnapshotBlocksRequest);

#[derive(Clone, Default)]
pub struct ListSnapshotBlocksResponse {
    pub blocks: Vec<Block>,
    pub expiry_time: Option<Timestamp>,
    pub volume_size: Option<i64>,
    pub block_size: Option<i32>,
    pub next_token: Option<String>,
}
/// Descriptor of [`ListSnapshotBlocksResponse`].
pub static LIST_SNAPSHOT_BLOCKS_RESPONSE: StructDesc = StructDesc { name: "ListSnapshotBlocksResponse", members: &[
    Member { name: "Blocks", query: "Blocks", xml: "Blocks", required: false, sensitive: true, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&BLOCK) }) },
    Member { name: "ExpiryTime", query: "ExpiryTime", xml: "ExpiryTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "VolumeSize", required: false, sensitive: false, kind: Kind::I64 { min: 1, max: i64::MAX } },
    Member { name: "BlockSize", query: "BlockSize", xml: "BlockSize", required: false, sensitive: false, kind: I32 },
    Member { name: "NextToken", query: "NextToken", xml: "NextToken", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for ListSnapshotBlocksResponse {
    fn desc(&self) -> &'static StructDesc { &LIST_SNAPSHOT_BLOCKS_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.blocks,
            1 => &self.expiry_time,
            2 => &self.volume_size,
            3 => &self.block_size,
            4 => &self.next_token,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.blocks,
            1 => &mut self.expiry_time,
            2 => &mut self.volume_size,
            3 => &mut self.block_size,
            4 => &mut self.next_token,
            _ => no_member(index),
        }
    }
}
structure!(ListSnapshotBlocksResponse);

#[derive(Clone, Default)]
pub struct PutSnapshotBlockRequest {
    pub snapshot_id: Option<String>,
    pub block_index: Option<i32>,
    pub block_data: Option<Vec<u8>>,
    pub data_length: Option<i32>,
    pub progress: Option<i32>,
    pub checksum: Option<String>,
    pub checksum_algorithm: Option<String>,
}
/// Descriptor of [`PutSnapshotBlockRequest`].
pub static PUT_SNAPSHOT_BLOCK_REQUEST: StructDesc = StructDesc { name: "PutSnapshotBlockRequest", members: &[
    Member { name: "SnapshotId", query: "snapshotId", xml: "snapshotId", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "BlockIndex", query: "blockIndex", xml: "blockIndex", required: true, sensitive: false, kind: Kind::I32 { min: 0, max: i32::MAX } },
    Member { name: "BlockData", query: "BlockData", xml: "BlockData", required: true, sensitive: true, kind: Kind::Blob },
    Member { name: "DataLength", query: "x-amz-Data-Length", xml: "x-amz-Data-Length", required: true, sensitive: false, kind: I32 },
    Member { name: "Progress", query: "x-amz-Progress", xml: "x-amz-Progress", required: false, sensitive: false, kind: Kind::I32 { min: 0, max: 100 } },
    Member { name: "Checksum", query: "x-amz-Checksum", xml: "x-amz-Checksum", required: true, sensitive: false, kind: Kind::Str },
    Member { name: "ChecksumAlgorithm", query: "x-amz-Checksum-Algorithm", xml: "x-amz-Checksum-Algorithm", required: true, sensitive: false, kind: Kind::Enum(&enums::checksum_algorithm::DESC) },
] };
impl Structure for PutSnapshotBlockRequest {
    fn desc(&self) -> &'static StructDesc { &PUT_SNAPSHOT_BLOCK_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.snapshot_id,
            1 => &self.block_index,
            2 => &self.block_data,
            3 => &self.data_length,
            4 => &self.progress,
            5 => &self.checksum,
            6 => &self.checksum_algorithm,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.snapshot_id,
            1 => &mut self.block_index,
            2 => &mut self.block_data,
            3 => &mut self.data_length,
            4 => &mut self.progress,
            5 => &mut self.checksum,
            6 => &mut self.checksum_algorithm,
            _ => no_member(index),
        }
    }
}
structure!(PutSnapshotBlockRequest);

#[derive(Clone, Default)]
pub struct PutSnapshotBlockResponse {
    pub checksum: Option<String>,
    pub checksum_algorithm: Option<String>,
}
/// Descriptor of [`PutSnapshotBlockResponse`].
pub static PUT_SNAPSHOT_BLOCK_RESPONSE: StructDesc = StructDesc { name: "PutSnapshotBlockResponse", members: &[
    Member { name: "Checksum", query: "x-amz-Checksum", xml: "x-amz-Checksum", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ChecksumAlgorithm", query: "x-amz-Checksum-Algorithm", xml: "x-amz-Checksum-Algorithm", required: false, sensitive: false, kind: Kind::Enum(&enums::checksum_algorithm::DESC) },
] };
impl Structure for PutSnapshotBlockResponse {
    fn desc(&self) -> &'static StructDesc { &PUT_SNAPSHOT_BLOCK_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.checksum,
            1 => &self.checksum_algorithm,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.checksum,
            1 => &mut self.checksum_algorithm,
            _ => no_member(index),
        }
    }
}
structure!(PutSnapshotBlockResponse);

#[derive(Clone, Default)]
pub struct StartSnapshotRequest {
    pub volume_size: Option<i64>,
    pub parent_snapshot_id: Option<String>,
    pub tags: Vec<Tag>,
    pub description: Option<String>,
    pub client_token: Option<String>,
    pub encrypted: Option<bool>,
    pub kms_key_arn: Option<String>,
    pub timeout: Option<i32>,
}
/// Descriptor of [`StartSnapshotRequest`].
pub static START_SNAPSHOT_REQUEST: StructDesc = StructDesc { name: "StartSnapshotRequest", members: &[
    Member { name: "VolumeSize", query: "VolumeSize", xml: "VolumeSize", required: true, sensitive: false, kind: Kind::I64 { min: 1, max: i64::MAX } },
    Member { name: "ParentSnapshotId", query: "ParentSnapshotId", xml: "ParentSnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Tags", query: "Tags", xml: "Tags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&TAG) }) },
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "ClientToken", query: "ClientToken", xml: "ClientToken", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Encrypted", query: "Encrypted", xml: "Encrypted", required: false, sensitive: false, kind: Kind::Bool },
    Member { name: "KmsKeyArn", query: "KmsKeyArn", xml: "KmsKeyArn", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "Timeout", query: "Timeout", xml: "Timeout", required: false, sensitive: false, kind: Kind::I32 { min: 10, max: 4320 } },
] };
impl Structure for StartSnapshotRequest {
    fn desc(&self) -> &'static StructDesc { &START_SNAPSHOT_REQUEST }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.volume_size,
            1 => &self.parent_snapshot_id,
            2 => &self.tags,
            3 => &self.description,
            4 => &self.client_token,
            5 => &self.encrypted,
            6 => &self.kms_key_arn,
            7 => &self.timeout,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.volume_size,
            1 => &mut self.parent_snapshot_id,
            2 => &mut self.tags,
            3 => &mut self.description,
            4 => &mut self.client_token,
            5 => &mut self.encrypted,
            6 => &mut self.kms_key_arn,
            7 => &mut self.timeout,
            _ => no_member(index),
        }
    }
}
structure!(StartSnapshotRequest);

#[derive(Clone, Default)]
pub struct StartSnapshotResponse {
    pub description: Option<String>,
    pub snapshot_id: Option<String>,
    pub owner_id: Option<String>,
    pub status: Option<String>,
    pub start_time: Option<Timestamp>,
    pub volume_size: Option<i64>,
    pub block_size: Option<i32>,
    pub tags: Vec<Tag>,
    pub parent_snapshot_id: Option<String>,
    pub kms_key_arn: Option<String>,
    pub sse_type: Option<String>,
}
/// Descriptor of [`StartSnapshotResponse`].
pub static START_SNAPSHOT_RESPONSE: StructDesc = StructDesc { name: "StartSnapshotResponse", members: &[
    Member { name: "Description", query: "Description", xml: "Description", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "SnapshotId", query: "SnapshotId", xml: "SnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "OwnerId", query: "OwnerId", xml: "OwnerId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Status", query: "Status", xml: "Status", required: false, sensitive: false, kind: Kind::Enum(&enums::status::DESC) },
    Member { name: "StartTime", query: "StartTime", xml: "StartTime", required: false, sensitive: false, kind: Kind::Time },
    Member { name: "VolumeSize", query: "VolumeSize", xml: "VolumeSize", required: false, sensitive: false, kind: Kind::I64 { min: 1, max: i64::MAX } },
    Member { name: "BlockSize", query: "BlockSize", xml: "BlockSize", required: false, sensitive: false, kind: I32 },
    Member { name: "Tags", query: "Tags", xml: "Tags", required: false, sensitive: false, kind: Kind::List(&ListDesc { item: "member", kind: Kind::Struct(&TAG) }) },
    Member { name: "ParentSnapshotId", query: "ParentSnapshotId", xml: "ParentSnapshotId", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "KmsKeyArn", query: "KmsKeyArn", xml: "KmsKeyArn", required: false, sensitive: true, kind: Kind::Str },
    Member { name: "SseType", query: "SseType", xml: "SseType", required: false, sensitive: false, kind: Kind::Enum(&enums::sse_type::DESC) },
] };
impl Structure for StartSnapshotResponse {
    fn desc(&self) -> &'static StructDesc { &START_SNAPSHOT_RESPONSE }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.description,
            1 => &self.snapshot_id,
            2 => &self.owner_id,
            3 => &self.status,
            4 => &self.start_time,
            5 => &self.volume_size,
            6 => &self.block_size,
            7 => &self.tags,
            8 => &self.parent_snapshot_id,
            9 => &self.kms_key_arn,
            10 => &self.sse_type,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.description,
            1 => &mut self.snapshot_id,
            2 => &mut self.owner_id,
            3 => &mut self.status,
            4 => &mut self.start_time,
            5 => &mut self.volume_size,
            6 => &mut self.block_size,
            7 => &mut self.tags,
            8 => &mut self.parent_snapshot_id,
            9 => &mut self.kms_key_arn,
            10 => &mut self.sse_type,
            _ => no_member(index),
        }
    }
}
structure!(StartSnapshotResponse);

#[derive(Clone, Default)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
/// Descriptor of [`Tag`].
pub static TAG: StructDesc = StructDesc { name: "Tag", members: &[
    Member { name: "Key", query: "Key", xml: "Key", required: false, sensitive: false, kind: Kind::Str },
    Member { name: "Value", query: "Value", xml: "Value", required: false, sensitive: false, kind: Kind::Str },
] };
impl Structure for Tag {
    fn desc(&self) -> &'static StructDesc { &TAG }
    fn field(&self, index: usize) -> &dyn Value {
        match index {
            0 => &self.key,
            1 => &self.value,
            _ => no_member(index),
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {
        match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => no_member(index),
        }
    }
}
structure!(Tag);
