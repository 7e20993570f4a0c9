//! Content written anew under another key: encrypted for the first time, or again.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use cumulet_crypt::{DataKey, KeyMissing, SECTOR_BYTES, SectorCipher};
use cumulet_linux::extents::{is_zero, next_data};
use rustix::fs::{SeekFrom, seek};

use super::{At, StorageError};

/// Large enough for full speed.
const CHUNK_BYTES: usize = 1 << 20;
/// What is left out when it holds zeros: a block of the pool's file system.
const BLOCK_BYTES: usize = 4096;

/// Makes `to`, which must not exist, with the content of `from` under another key. What is a hole there, or all zero, is a
/// hole here.
pub(super) fn rewrite(
    from: &Path,
    from_key: Option<&DataKey>,
    to: &Path,
    to_key: &DataKey,
) -> Result<(), StorageError> {
    let old = from_key.map(DataKey::cipher).transpose().map_err(|e| locked(from, e))?;
    let new = to_key.cipher().map_err(|e| locked(to, e))?;
    let source = File::open(from).at("open", from)?;
    let target = OpenOptions::new().write(true).create_new(true).open(to).at("create", to)?;
    let length = source.metadata().at("read", from)?.len();
    target.set_len(length.next_multiple_of(SECTOR_BYTES as u64)).at("size", to)?;
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut position = 0;
    while let Some((start, end)) = extent(&source, position, length).at("read", from)? {
        let mut at = start;
        while at < end {
            let count = usize::try_from(end - at).unwrap_or(usize::MAX).min(CHUNK_BYTES);
            let whole = &mut chunk[..count.next_multiple_of(SECTOR_BYTES)];
            whole[count..].fill(0);
            source.read_exact_at(&mut whole[..count], at).at("read", from)?;
            if let Some(old) = &old {
                old.decrypt(at / SECTOR_BYTES as u64, whole);
            }
            write(&target, &new, at, whole).at("write", to)?;
            at += count as u64;
        }
        position = end;
    }
    Ok(())
}

pub(super) fn locked(path: &Path, _: KeyMissing) -> StorageError {
    StorageError::Locked(path.to_owned())
}

/// The next range that is no hole, by whole blocks.
fn extent(file: &File, position: u64, length: u64) -> io::Result<Option<(u64, u64)>> {
    let block = BLOCK_BYTES as u64;
    let Some(data) = next_data(file, position, length)? else { return Ok(None) };
    let end = seek(file, SeekFrom::Hole(data))?;
    Ok(Some(((data - data % block).max(position), end.next_multiple_of(block).min(length))))
}

/// Encrypts and writes, without the blocks that are all zero: each run of others at once.
pub(super) fn write(target: &File, cipher: &SectorCipher, at: u64, plain: &mut [u8]) -> io::Result<()> {
    let mut start = 0;
    while start < plain.len() {
        let blocks = plain[start..].chunks(BLOCK_BYTES);
        let skipped: usize = blocks.take_while(|block| is_zero(block)).map(<[u8]>::len).sum();
        start += skipped;
        let length: usize =
            plain[start..].chunks(BLOCK_BYTES).take_while(|block| !is_zero(block)).map(<[u8]>::len).sum();
        let (run, offset) = (&mut plain[start..start + length], at + start as u64);
        cipher.encrypt(offset / SECTOR_BYTES as u64, run);
        target.write_all_at(run, offset)?;
        start += length;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(path: &Path, key: Option<&DataKey>) -> Vec<u8> {
        let mut bytes = std::fs::read(path).expect("reads");
        if let Some(key) = key {
            key.cipher().expect("a cipher").decrypt(0, &mut bytes);
        }
        bytes
    }

    #[test]
    fn content_stays_holes_stay_and_the_bytes_on_disk_are_others() {
        let dir = tempfile::tempdir().expect("tempdir");
        let [old, first, second] = ["old", "first", "second"].map(|name| dir.path().join(name));
        let file = File::create(&old).expect("made");
        // Data in the middle of a chunk, across two chunks, and up to an end that is no whole block.
        let length = 5 * CHUNK_BYTES as u64 + 1536;
        file.set_len(length).expect("sized");
        let word = b"a word that is looked for".repeat(200);
        for at in [8192, 2 * CHUNK_BYTES as u64 - 3000, length - 1000] {
            let fits = word.len().min(usize::try_from(length - at).expect("small"));
            file.write_all_at(&word[..fits], at).expect("written");
        }
        let before = plain(&old, None);
        let (a, b) = (DataKey::random(), DataKey::random());
        rewrite(&old, None, &first, &a).expect("encrypts");
        rewrite(&first, Some(&a), &second, &b).expect("encrypts again");
        for (path, key) in [(&first, &a), (&second, &b)] {
            assert_eq!(plain(path, Some(key)), before);
            assert!(!plain(path, None).windows(10).any(|part| part == &word[..10]));
            let allocated = |path: &Path| cumulet_linux::reflink::allocated_bytes(path).expect("allocated");
            assert!(allocated(path) <= allocated(&old), "{} {}", allocated(path), allocated(&old));
        }
        assert_ne!(plain(&first, None), plain(&second, None));
        assert!(matches!(
            rewrite(&first, Some(&DataKey::missing()), &dir.path().join("x"), &b),
            Err(StorageError::Locked(_))
        ));
    }
}
