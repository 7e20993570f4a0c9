//! Blocks of snapshots: which have data, which differ between two, and their bytes.
//!
//! Two snapshots that share the place of a block on the disk have the same bytes in it; where places differ somebody has
//! written in between. Where the file system tells no places (delayed, inline, compressed, or a pool that copies instead of
//! cloning), the bytes themselves are compared.

use std::fs::File;
use std::io;
use std::iter::Peekable;
use std::os::unix::fs::FileExt as _;

use cumulet_linux::extents::{self, Extent};
use cumulet_model::SnapshotId;
use cumulet_node_api::{BLOCK_BYTES, BlockAnswer, BlockError, BlockFound, BlockQuestion};

use super::drafts::missing_or;
use super::{At, PoolKind, Storage, StorageError};

/// Blocks whose extents are looked at together: 2 GiB.
const WINDOW: u64 = 4096;
/// Most blocks whose bytes are compared for one answer: 512 MiB of each snapshot.
const MOST_COMPARED: usize = 1024;

/// A part of a block: offset in it, length, place on the disk.
type Piece = (u64, u64, Option<u64>);

/// The pieces of each block that has any, in order. Pieces that follow each other on the disk too are one.
fn by_block(extents: &[Extent], blocks: std::ops::Range<u64>) -> Vec<(u64, Vec<Piece>)> {
    let mut found: Vec<(u64, Vec<Piece>)> = Vec::new();
    for extent in extents {
        let first = (extent.offset_bytes / BLOCK_BYTES).max(blocks.start);
        let end = extent.end_bytes().div_ceil(BLOCK_BYTES).min(blocks.end);
        for index in first..end {
            let start = extent.offset_bytes.max(index * BLOCK_BYTES);
            let stop = extent.end_bytes().min((index + 1) * BLOCK_BYTES);
            let place = extent.physical_bytes.map(|at| at + (start - extent.offset_bytes));
            let piece = (start - index * BLOCK_BYTES, stop - start, place);
            match found.last_mut().filter(|(last, _)| *last == index) {
                Some((_, pieces)) => {
                    let joins = |(offset, length, at): &Piece| {
                        offset + length == piece.0
                            && match (at, piece.2) {
                                (Some(at), Some(next)) => at + length == next,
                                (None, None) => true,
                                (Some(_), None) | (None, Some(_)) => false,
                            }
                    };
                    match pieces.last_mut().filter(|last| joins(last)) {
                        Some(last) => last.1 += piece.1,
                        None => pieces.push(piece),
                    }
                }
                None => found.push((index, vec![piece])),
            }
        }
    }
    found
}

/// Whether a block is known to be the same by where it is.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Same,
    Changed,
    /// Its place doesn't tell.
    Unsure,
}

fn verdict(before: &[Piece], after: &[Piece]) -> Verdict {
    let unsure = before.iter().chain(after).any(|(_, _, place)| place.is_none());
    match (unsure, before == after) {
        (true, _) => Verdict::Unsure,
        (false, true) => Verdict::Same,
        (false, false) => Verdict::Changed,
    }
}

type ByBlock = Peekable<std::vec::IntoIter<(u64, Vec<Piece>)>>;

/// The next block of either, with the pieces of both.
fn next_of(before: &mut ByBlock, after: &mut ByBlock) -> Option<(u64, Vec<Piece>, Vec<Piece>)> {
    let index = match (before.peek(), after.peek()) {
        (None, None) => return None,
        (Some((index, _)), None) | (None, Some((index, _))) => *index,
        (Some((a, _)), Some((b, _))) => *a.min(b),
    };
    let take = |of: &mut ByBlock| of.next_if(|(at, _)| *at == index).map(|(_, p)| p).unwrap_or_default();
    Some((index, take(before), take(after)))
}

fn read_block(file: &File, index: u64) -> io::Result<Vec<u8>> {
    let mut block = vec![0; usize::try_from(BLOCK_BYTES).map_err(io::Error::other)?];
    let mut filled = 0;
    while filled < block.len() {
        match file.read_at(&mut block[filled..], index * BLOCK_BYTES + filled as u64) {
            // Behind the end are zeros.
            Ok(0) => break,
            Ok(got) => filled += got,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(block)
}

impl Storage {
    /// Answers a question about blocks.
    ///
    /// # Errors
    /// The snapshot isn't there as the question supposes, the pool is full, or the kernel's.
    pub fn blocks(&self, question: BlockQuestion) -> Result<BlockAnswer, BlockError> {
        match question {
            BlockQuestion::Put { id, index, data, digest } => {
                self.put_block(&id, index, &data, &digest).map(|()| BlockAnswer::Put)
            }
            BlockQuestion::Written { id } => {
                self.written_blocks(&id).map(|(blocks, digest)| BlockAnswer::Written { blocks, digest })
            }
            BlockQuestion::Get { id, index } => {
                let (file, _) = self.open_snapshot(&id)?;
                let read = read_block(&file, index).at("read", &self.snapshot_path(&id));
                read.map(BlockAnswer::Get).map_err(|error| missing_or(&id, error))
            }
            BlockQuestion::List { id, since, from, limit } => {
                self.list_blocks(&id, since.as_ref(), from, limit)
            }
        }
    }

    fn open_snapshot(&self, id: &SnapshotId) -> Result<(File, u64), BlockError> {
        let path = self.snapshot_path(id);
        let opened = File::open(&path).and_then(|file| file.metadata().map(|meta| (file, meta.len())));
        opened.at("open", &path).map_err(|error| missing_or(id, error))
    }

    /// The pieces of blocks of a file.
    fn pieces(&self, file: &File, blocks: std::ops::Range<u64>) -> Result<ByBlock, StorageError> {
        let range = blocks.start * BLOCK_BYTES..blocks.end.saturating_mul(BLOCK_BYTES);
        let mut found = match extents::extents(file, range.clone())? {
            Some(found) => found,
            None => extents::data(file, range)?,
        };
        if self.inner.kind == PoolKind::Copying {
            found.iter_mut().for_each(|extent| extent.physical_bytes = None);
        }
        Ok(by_block(&found, blocks).into_iter().peekable())
    }

    fn list_blocks(
        &self,
        id: &SnapshotId,
        since: Option<&SnapshotId>,
        from: u64,
        limit: usize,
    ) -> Result<BlockAnswer, BlockError> {
        let (file, length) = self.open_snapshot(id)?;
        let before = since.map(|since| self.open_snapshot(since)).transpose()?;
        let end = length.max(before.as_ref().map_or(0, |(_, length)| *length)).div_ceil(BLOCK_BYTES);
        let fail = |error: StorageError| missing_or(id, error);
        let (mut found, mut compared) = (Vec::new(), 0);
        let mut window = from;
        while window < end {
            let blocks = window..end.min(window + WINDOW);
            let mut ours = self.pieces(&file, blocks.clone()).map_err(fail)?;
            let mut theirs = match &before {
                Some((before, _)) => self.pieces(before, blocks.clone()).map_err(fail)?,
                None => Vec::new().into_iter().peekable(),
            };
            while let Some((index, old, new)) = next_of(&mut theirs, &mut ours) {
                if found.len() == limit || compared == MOST_COMPARED {
                    return Ok(BlockAnswer::List { found, next: Some(index) });
                }
                let differs = match (&before, verdict(&old, &new)) {
                    (None, _) | (Some(_), Verdict::Changed) => true,
                    (Some(_), Verdict::Same) => false,
                    (Some((before, _)), Verdict::Unsure) => {
                        compared += 1;
                        let read = |file| read_block(file, index).at("read", &self.snapshot_path(id));
                        read(&file).and_then(|new| Ok(new != read(before)?)).map_err(fail)?
                    }
                };
                if differs {
                    found.push(BlockFound { index, before: !old.is_empty(), after: !new.is_empty() });
                }
            }
            window = blocks.end;
        }
        Ok(BlockAnswer::List { found, next: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn extent(offset_kib: u64, length_kib: u64, physical_kib: Option<u64>) -> Extent {
        Extent {
            offset_bytes: offset_kib << 10,
            length_bytes: length_kib << 10,
            physical_bytes: physical_kib.map(|at| at << 10),
            shared: false,
        }
    }

    #[test]
    fn an_extent_is_cut_into_blocks() {
        let cut = by_block(&[extent(256, 1024, Some(8192))], 0..10);
        let kib = |n: u64| n << 10;
        assert_eq!(
            cut,
            [
                (0, vec![(kib(256), kib(256), Some(kib(8192)))]),
                (1, vec![(0, kib(512), Some(kib(8448)))]),
                (2, vec![(0, kib(256), Some(kib(8960)))]),
            ]
        );
        assert_eq!(by_block(&[extent(256, 1024, Some(8192))], 1..2).len(), 1);
    }

    #[test]
    fn how_an_extent_is_cut_makes_no_difference() {
        let whole = by_block(&[extent(0, 512, Some(100))], 0..1);
        let halves = by_block(&[extent(0, 256, Some(100)), extent(256, 256, Some(356))], 0..1);
        assert_eq!(whole, halves);
        let elsewhere = by_block(&[extent(0, 256, Some(100)), extent(256, 256, Some(360))], 0..1);
        assert_eq!(verdict(&whole[0].1, &elsewhere[0].1), Verdict::Changed);
        assert_eq!(verdict(&whole[0].1, &halves[0].1), Verdict::Same);
        assert_eq!(verdict(&whole[0].1, &[]), Verdict::Changed);
        let nowhere = by_block(&[extent(0, 512, None)], 0..1);
        assert_eq!(verdict(&nowhere[0].1, &nowhere[0].1), Verdict::Unsure);
    }
}
