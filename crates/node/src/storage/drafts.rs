//! Snapshots that are written block by block: a folder with the disk so far and the digests of what was written, which
//! becomes a snapshot's file when no more will come.
//!
//! ```text
//!   writing/<snap-id>/disk.raw    the parent's clone, or a hole as large as the volume; blocks are written in place
//!   writing/<snap-id>/digests     32 bytes a block: its SHA-256, zero where it was not written
//! ```
//! Invariant: a block that was answered is on the disk, and so is its digest; the digest never before the block.
//! Invariant: nobody writes to a snapshot that has its final name.

use std::collections::HashSet;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::{FileExt as _, PermissionsExt as _};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError, RwLock};

use cumulet_linux::{extents, reflink};
use cumulet_model::SnapshotId;
use cumulet_node_api::{BLOCK_BYTES, BlockError, SnapshotSpec, Source};
use sha2::{Digest, Sha256};

use super::{At, Storage, StorageError, remove_any};

const DISK: &str = "disk.raw";
const DIGESTS: &str = "digests";
const DIGEST_BYTES: u64 = 32;
/// Read at once of the digests: those of 1 GiB.
const CHUNK_BYTES: usize = 64 << 10;

/// Who writes to what.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    /// Blocks that are just being written.
    writing: Mutex<HashSet<(SnapshotId, u64)>>,
    /// Writers of blocks share it; who takes a draft away has it alone.
    door: RwLock<()>,
}

/// A block that this call alone writes.
struct Turn<'a> {
    drafts: &'a Drafts,
    block: (SnapshotId, u64),
}

impl Drafts {
    fn turn(&self, id: &SnapshotId, index: u64) -> Result<Turn<'_>, BlockError> {
        let block = (id.clone(), index);
        let mut writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if !writing.insert(block.clone()) {
            return Err(BlockError::Conflict(index));
        }
        Ok(Turn { drafts: self, block })
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.drafts.writing.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.block);
    }
}

/// An error about a snapshot's file; one that isn't there is named as such.
pub(super) fn missing_or(id: &SnapshotId, error: StorageError) -> BlockError {
    match error {
        StorageError::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => {
            BlockError::Missing(id.clone())
        }
        StorageError::NoSpace { .. } => BlockError::NoSpace(error.to_string()),
        error => BlockError::Failed(crate::host::Failure::from(error).reason),
    }
}

impl Storage {
    pub(super) fn drafts_dir(&self) -> PathBuf {
        self.inner.root.join("writing")
    }

    /// The folder of a snapshot that is being written, whether it exists or not.
    pub fn draft_path(&self, id: &SnapshotId) -> PathBuf {
        self.drafts_dir().join(id.as_ref())
    }

    /// Makes what blocks are written to, unless it is there or the snapshot is complete.
    ///
    /// # Errors
    /// [`StorageError::NoSpace`]; [`StorageError::Lost`] when the parent is not there.
    pub fn ensure_draft(&self, spec: &SnapshotSpec) -> Result<(), StorageError> {
        let Source::Written { parent, .. } = &spec.source else { return Ok(()) };
        if self.snapshot_path(&spec.id).exists() {
            return Ok(());
        }
        self.make(&self.draft_path(&spec.id), |unfinished| {
            self.need(0, &format!("snapshot {}", spec.id))?;
            fs::create_dir(unfinished).at("create", unfinished)?;
            let disk = unfinished.join(DISK);
            let source = parent.clone().map_or(Source::Blank, Source::Snapshot);
            self.fill(&source, spec.source_key.as_ref(), spec.key.as_ref(), &disk)?;
            let file = OpenOptions::new().write(true).open(&disk).at("open", &disk)?;
            file.set_len(spec.size_bytes).and_then(|()| file.sync_all()).at("size", &disk)?;
            let digests = unfinished.join(DIGESTS);
            let bytes = spec.size_bytes / BLOCK_BYTES * DIGEST_BYTES;
            File::create_new(&digests)
                .and_then(|file| file.set_len(bytes).and_then(|()| file.sync_all()))
                .at("create", &digests)
        })
    }

    /// Writes a block; it is on the disk when this returns.
    ///
    /// # Errors
    /// There is nothing to write to, another call writes the same block, or the pool is full.
    pub fn put_block(
        &self,
        id: &SnapshotId,
        index: u64,
        data: &[u8],
        digest: &[u8; 32],
    ) -> Result<(), BlockError> {
        let _turn = self.inner.drafts.turn(id, index)?;
        let _door = self.inner.drafts.door.read().unwrap_or_else(PoisonError::into_inner);
        let folder = self.draft_path(id);
        let write = |name: &str, bytes: &[u8], offset: u64| {
            let path = folder.join(name);
            let file = OpenOptions::new().write(true).open(&path).at("open", &path)?;
            file.write_all_at(bytes, offset).and_then(|()| file.sync_data()).at("write", &path)
        };
        let what = format!("block {index} of {id}");
        self.need(BLOCK_BYTES, &what)
            .and_then(|()| write(DISK, data, index * BLOCK_BYTES))
            .and_then(|()| write(DIGESTS, digest, index * DIGEST_BYTES))
            .map_err(|error| missing_or(id, error.about(&self.inner.root, &what)))
    }

    /// How many blocks were written, and the digest of their digests in order of index.
    ///
    /// # Errors
    /// There is nothing to write to.
    pub fn written_blocks(&self, id: &SnapshotId) -> Result<(u64, [u8; 32]), BlockError> {
        let path = self.draft_path(id).join(DIGESTS);
        let summed = File::open(&path).and_then(|mut file| {
            let length = file.metadata()?.len();
            let pieces = extents::data(&file, 0..length).map_err(io::Error::other)?;
            let (mut count, mut sum) = (0, Sha256::new());
            let mut chunk = vec![0; CHUNK_BYTES];
            for piece in pieces {
                let start = piece.offset_bytes / DIGEST_BYTES * DIGEST_BYTES;
                let end = piece.end_bytes().next_multiple_of(DIGEST_BYTES).min(length);
                file.seek(SeekFrom::Start(start))?;
                let mut left = end - start;
                while left > 0 {
                    let take = usize::try_from(left).unwrap_or(CHUNK_BYTES).min(CHUNK_BYTES);
                    file.read_exact(&mut chunk[..take])?;
                    left -= take as u64;
                    for digest in chunk[..take].chunks_exact(32).filter(|d| d.iter().any(|byte| *byte != 0)) {
                        count += 1;
                        sum.update(digest);
                    }
                }
            }
            Ok((count, sum.finalize().into()))
        });
        summed.at("read", &path).map_err(|error| missing_or(id, error))
    }

    /// Makes a snapshot of what was written. One that is complete already is no error.
    pub(super) fn finish_draft(&self, spec: &SnapshotSpec) -> Result<(), StorageError> {
        self.ensure_draft(spec)?;
        let _alone = self.inner.drafts.door.write().unwrap_or_else(PoisonError::into_inner);
        let (folder, path) = (self.draft_path(&spec.id), self.snapshot_path(&spec.id));
        if !path.exists() {
            let disk = folder.join(DISK);
            fs::set_permissions(&disk, Permissions::from_mode(0o400)).at("close", &disk)?;
            File::open(&disk).and_then(|file| file.sync_all()).at("sync", &disk)?;
            fs::rename(&disk, &path).at("rename", &path)?;
            reflink::fsync_dir(&self.snapshots_dir())?;
        }
        self.remove_draft(&spec.id)
    }

    /// Deletes what was written; nothing there is no error.
    pub(super) fn delete_draft(&self, id: &SnapshotId) -> Result<(), StorageError> {
        let _alone = self.inner.drafts.door.write().unwrap_or_else(PoisonError::into_inner);
        self.remove_draft(id)
    }

    fn remove_draft(&self, id: &SnapshotId) -> Result<(), StorageError> {
        let folder = self.draft_path(id);
        if folder.exists() {
            remove_any(&folder).at("remove", &folder)?;
            reflink::fsync_dir(&self.drafts_dir())?;
        }
        Ok(())
    }

    /// The snapshots that are being written.
    ///
    /// # Errors
    /// The kernel's.
    pub fn list_drafts(&self) -> Result<Vec<SnapshotId>, StorageError> {
        use cumulet_model::ResourceId as _;
        let dir = self.drafts_dir();
        let names =
            fs::read_dir(&dir).at("list", &dir)?.filter_map(|e| e.ok()?.file_name().into_string().ok());
        let mut found: Vec<SnapshotId> = names.filter_map(|name| SnapshotId::parse(&name).ok()).collect();
        found.sort();
        Ok(found)
    }
}
