//! What is asked of a node about the blocks of snapshots. Only the node has them, so that the caller waits for it.

use std::future::Future;
use std::pin::Pin;

use cumulet_model::SnapshotId;

/// Bytes of a block.
pub const BLOCK_BYTES: u64 = 512 << 10;

/// A question about blocks of snapshots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockQuestion {
    /// Writes a block of a snapshot whose source is [`crate::Source::Written`]; it is on the disk when the answer comes.
    Put {
        /// The snapshot.
        id: SnapshotId,
        /// Which block.
        index: u64,
        /// [`BLOCK_BYTES`] bytes.
        data: Vec<u8>,
        /// SHA-256 of the data.
        digest: [u8; 32],
    },
    /// What was written to such a snapshot so far.
    Written {
        /// The snapshot.
        id: SnapshotId,
    },
    /// Reads a block of a snapshot that is complete.
    Get {
        /// The snapshot.
        id: SnapshotId,
        /// Which block.
        index: u64,
    },
    /// The blocks that a complete snapshot has, or those that differ from another's.
    List {
        /// The snapshot.
        id: SnapshotId,
        /// The one that it is compared with.
        since: Option<SnapshotId>,
        /// The first block of interest.
        from: u64,
        /// The most to answer.
        limit: usize,
    },
}

/// A block of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockFound {
    /// Which.
    pub index: u64,
    /// Whether the snapshot that is compared with has data in it.
    pub before: bool,
    /// Whether the snapshot itself has.
    pub after: bool,
}

/// The answer to a question of the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockAnswer {
    /// It is on the disk.
    Put,
    /// What was written so far.
    Written {
        /// Different blocks.
        blocks: u64,
        /// SHA-256 of all blocks' digests in order of their index.
        digest: [u8; 32],
    },
    /// The block's bytes.
    Get(Vec<u8>),
    /// In order of index.
    List {
        /// The blocks.
        found: Vec<BlockFound>,
        /// From where to go on; none at the end.
        next: Option<u64>,
    },
}

/// Why a question about blocks has no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    /// There is no such snapshot on the node, or it isn't in the state that the question is about.
    #[error("snapshot {0} is not on this node, or not as it has to be")]
    Missing(SnapshotId),
    /// Another call is just writing the same block.
    #[error("block {0} is being written by another request")]
    Conflict(u64),
    /// The pool is full.
    #[error("{0}")]
    NoSpace(String),
    /// It went wrong.
    #[error("{0}")]
    Failed(String),
}

/// A future of such an answer.
pub type BlocksAnswered<'a> = Pin<Box<dyn Future<Output = Result<BlockAnswer, BlockError>> + Send + 'a>>;
