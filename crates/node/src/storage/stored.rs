//! An image as one file: all that a server needs to offer it, be it the one that wrote it or another.
//!
//! ```text
//!   "CUMULET-IMAGE-1\n"  length (u32)  header: JSON, [`ImageHeader`]
//!   then extents:        part (u32)  offset (u64)  length (u32)  bytes
//!   and at last:         END (u32)   SHA-256 of all before
//! ```
//! Where the header names a key, the disks' bytes are encrypted with it, by sectors that no two of them share.
//! Numbers are little-endian. Parts from 0 are the disks in the header's order, of which zeros are left out; the last
//! numbers are kernel and initial ramdisk. Whoever reads it trusts nothing: each length is bounded, nothing is outside of
//! what the header says, and nothing that was read has a name before the digest was right.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use cumulet_crypt::{DataKey, SECTOR_BYTES, SectorCipher};
use cumulet_linux::extents::{is_zero, next_data};
use cumulet_linux::reflink;
use cumulet_model::object::ObjectName;
use cumulet_node_api::{ImageHeader, Source, StoreSpec};
use sha2::{Digest, Sha256};

use super::images::{KERNEL_FILES, ROOT};
use super::rewrite::{locked, write as write_encrypted};
use super::{At, Storage, StorageError};

const MAGIC: &[u8; 16] = b"CUMULET-IMAGE-1\n";
/// Longest header, bytes.
const MAX_HEADER: u32 = 1 << 20;
/// Longest extent, bytes.
const MAX_EXTENT: usize = 256 << 10;
/// Largest kernel or initial ramdisk, bytes.
const MAX_KERNEL_FILE: u64 = 1 << 30;
const END: u32 = u32::MAX;
const INITRD: u32 = u32::MAX - 1;
const KERNEL: u32 = u32::MAX - 2;

/// Writes and keeps the digest of what was written.
struct Hashing<T> {
    inner: T,
    digest: Sha256,
}

impl<T: Write> Write for Hashing<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let wrote = self.inner.write(bytes)?;
        self.digest.update(&bytes[..wrote]);
        Ok(wrote)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<T: Read> Hashing<T> {
    fn array<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }
    fn fill(&mut self, bytes: &mut [u8]) -> io::Result<()> {
        self.inner.read_exact(bytes)?;
        self.digest.update(&*bytes);
        Ok(())
    }
}

fn bad(reason: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason.into())
}

/// The digest of a kernel and its initial ramdisk, by which their folder is named on a server that didn't build them.
fn kernel_digest(vmlinuz: [u8; 32], initrd: [u8; 32]) -> String {
    hex::encode(Sha256::new().chain_update(vmlinuz).chain_update(initrd).finalize())
}

fn file_digest(path: &Path) -> Result<[u8; 32], StorageError> {
    let mut out = Hashing { inner: io::sink(), digest: Sha256::new() };
    let mut file = File::open(path).at("open", path)?;
    io::copy(&mut file, &mut out).at("read", path)?;
    Ok(out.digest.finalize().into())
}

/// Reads the beginning of a stored image.
fn read_header(file: &mut Hashing<impl Read>) -> io::Result<ImageHeader> {
    if &file.array::<16>()? != MAGIC {
        return Err(bad("it is not a stored image"));
    }
    let length = u32::from_le_bytes(file.array()?);
    if length > MAX_HEADER {
        return Err(bad("its header is too long"));
    }
    let mut text = vec![0; length as usize];
    file.fill(&mut text)?;
    serde_json::from_slice(&text).map_err(|e| bad(format!("its header can't be read: {e}")))
}

/// Shows each extent of a stored image, and checks at last that all is as it was written.
fn read_all(
    file: File,
    mut extent: impl FnMut(&ImageHeader, u32, u64, &mut [u8]) -> io::Result<()>,
) -> io::Result<ImageHeader> {
    let mut file = Hashing { inner: BufReader::with_capacity(1 << 20, file), digest: Sha256::new() };
    let header = read_header(&mut file)?;
    let mut bytes = vec![0; MAX_EXTENT];
    loop {
        let part = u32::from_le_bytes(file.array()?);
        if part == END {
            break;
        }
        let offset = u64::from_le_bytes(file.array()?);
        let length = u32::from_le_bytes(file.array()?) as usize;
        let bytes = bytes.get_mut(..length).ok_or_else(|| bad("an extent of it is too long"))?;
        let size = match part {
            KERNEL | INITRD => MAX_KERNEL_FILE,
            disk => {
                let disk =
                    header.disks.get(disk as usize).ok_or_else(|| bad("it has more disks than it says"))?;
                u64::from(disk.size_gib) << 30
            }
        };
        if offset.checked_add(length as u64).is_none_or(|end| end > size) {
            return Err(bad("an extent of it is outside of its disk"));
        }
        file.fill(bytes)?;
        extent(&header, part, offset, bytes)?;
    }
    let right: [u8; 32] = file.digest.clone().finalize().into();
    if file.array::<32>()? != right {
        return Err(bad("its digest is wrong: it was torn or changed"));
    }
    if file.inner.read(&mut [0])? != 0 {
        return Err(bad("something follows its end"));
    }
    Ok(header)
}

/// The number of a disk's first sector in an object that is encrypted: beyond the last of the disk before it.
fn first_sector(part: u32) -> u64 {
    u64::from(part) << 40
}

/// A part of an object: its number, its file, and what decrypts that and encrypts it again.
struct Part {
    number: u32,
    path: PathBuf,
    old: Option<SectorCipher>,
    new: Option<SectorCipher>,
}

/// Writes what isn't zero of a file as extents of a part.
fn write_part(
    to: &mut impl Write,
    part: &Part,
    from: &mut File,
    progress: &mut dyn FnMut(u64),
) -> io::Result<()> {
    let size = from.metadata()?.len();
    let mut chunk = vec![0; MAX_EXTENT];
    let mut at = 0;
    while let Some(data) = next_data(from, at, size)? {
        at = data - data % MAX_EXTENT as u64;
        from.seek(SeekFrom::Start(at))?;
        let length = usize::try_from((size - at).min(MAX_EXTENT as u64)).unwrap_or(MAX_EXTENT);
        let data = &mut chunk[..length];
        from.read_exact(data)?;
        let sectors = data.len().next_multiple_of(SECTOR_BYTES);
        let sector = at / SECTOR_BYTES as u64;
        chunk[length..sectors].fill(0);
        if let Some(old) = &part.old {
            old.decrypt(sector, &mut chunk[..sectors]);
        }
        if !is_zero(&chunk[..length]) {
            let held = match &part.new {
                Some(new) => {
                    new.encrypt(first_sector(part.number) + sector, &mut chunk[..sectors]);
                    sectors
                }
                None => length,
            };
            let data = &chunk[..held];
            to.write_all(&part.number.to_le_bytes())?;
            to.write_all(&at.to_le_bytes())?;
            to.write_all(&u32::try_from(held).unwrap_or(0).to_le_bytes())?;
            to.write_all(data)?;
            progress(length as u64);
        }
        at += length as u64;
    }
    Ok(())
}

impl Storage {
    fn disk_path(&self, source: &Source) -> Result<PathBuf, StorageError> {
        match source {
            Source::Bundle(bundle) => Ok(self.bundle_path(bundle).join(ROOT)),
            Source::Snapshot(id) => Ok(self.snapshot_path(id)),
            Source::Volume(id) => Ok(self.volume_path(id)),
            Source::Blank
            | Source::Written { .. }
            | Source::Object { .. }
            | Source::Existing
            | Source::Gone => Err(StorageError::Lost(self.objects_dir())),
        }
    }

    /// Writes an image as an object, in place of one that is there. Tells how much of it is done, percent.
    ///
    /// # Errors
    /// [`StorageError::NoSpace`]; [`StorageError::Lost`] when a disk isn't there.
    pub fn store_image(&self, spec: &StoreSpec, progress: &mut dyn FnMut(u8)) -> Result<(), StorageError> {
        let mut parts: Vec<Part> = Vec::new();
        let mut header = spec.header.clone();
        if let Some(bundle) = &spec.kernel {
            let files = KERNEL_FILES.map(|name| self.bundle_path(bundle).join(name));
            let [vmlinuz, initrd] = [file_digest(&files[0])?, file_digest(&files[1])?];
            header.kernel = Some(kernel_digest(vmlinuz, initrd));
            let plain = |(number, path)| Part { number, path, old: None, new: None };
            parts.extend([KERNEL, INITRD].into_iter().zip(files).map(plain));
        }
        for ((source, key), number) in spec.disks.iter().zip(0..) {
            let path = self.disk_path(source)?;
            // What is encrypted doesn't become plain.
            if key.is_some() && spec.key.is_none() {
                return Err(StorageError::Locked(path));
            }
            let cipher = |key: &Option<DataKey>| {
                key.as_ref().map(DataKey::cipher).transpose().map_err(|e| locked(&path, e))
            };
            let (old, new) = (cipher(key)?, cipher(&spec.key)?);
            parts.push(Part { number, path, old, new });
        }
        let mut bytes = 0;
        for Part { path, .. } in &parts {
            if !path.exists() {
                return Err(StorageError::Lost(path.clone()));
            }
            bytes += reflink::allocated_bytes(path)?;
        }
        let place = self.object_path(&spec.name);
        self.write_object(&spec.name, bytes, |file| {
            let text = serde_json::to_vec(&header).map_err(io::Error::other).at("write", &place)?;
            let length = u32::try_from(text.len()).ok().filter(|n| *n <= MAX_HEADER);
            let length = length.ok_or_else(|| bad("its header is too long")).at("write", &place)?;
            let mut out = Hashing { inner: BufWriter::with_capacity(1 << 20, file), digest: Sha256::new() };
            let begun = out.write_all(MAGIC).and_then(|()| out.write_all(&length.to_le_bytes()));
            begun.and_then(|()| out.write_all(&text)).at("write", &place)?;
            let (mut done, mut told) = (0u64, 0);
            for part in &parts {
                let path = &part.path;
                let mut from = File::open(path).at("open", path)?;
                let mut count = |written: u64| {
                    done += written;
                    // The last percent is the disk's.
                    let percent = u8::try_from(done.saturating_mul(99) / bytes.max(1)).unwrap_or(99).min(99);
                    if percent > told {
                        told = percent;
                        progress(percent);
                    }
                };
                write_part(&mut out, part, &mut from, &mut count).at("store", path)?;
            }
            out.write_all(&END.to_le_bytes()).at("write", &place)?;
            let digest: [u8; 32] = out.digest.clone().finalize().into();
            out.write_all(&digest).and_then(|()| out.flush()).at("write", &place)
        })
    }

    /// What a stored image says of itself. What it holds is only checked when it is read.
    ///
    /// # Errors
    /// [`StorageError::Lost`] when there is no such object; [`StorageError::Image`] when it isn't a stored image.
    pub fn image_header(&self, name: &ObjectName) -> Result<ImageHeader, StorageError> {
        let file = self.open_object(name)?;
        let mut file = Hashing { inner: BufReader::new(file), digest: Sha256::new() };
        read_header(&mut file).map_err(|e| not_an_image(name, &e))
    }

    /// Makes `to`, which must not exist, with the content of a stored image's disk; its kernel comes into the pool too. The
    /// keys are that of the object and that of `to`.
    pub(super) fn fill_from_object(
        &self,
        name: &ObjectName,
        disk: u32,
        keys: (Option<&DataKey>, Option<&DataKey>),
        to: &Path,
    ) -> Result<(), StorageError> {
        let header = self.image_header(name)?;
        let kernel = header.kernel.clone().filter(|_| disk == 0);
        match kernel.as_deref().map(|id| (id, self.bundle_path(id))) {
            Some((id, folder)) if !folder.exists() => {
                if !is_digest(id) {
                    return Err(not_an_image(name, &bad("its kernel has no digest")));
                }
                self.make(&folder, |unfinished| {
                    fs::create_dir(unfinished).at("create", unfinished)?;
                    let files = KERNEL_FILES.map(|file| unfinished.join(file));
                    self.extract(name, to, disk, keys, Some(&files))?;
                    if kernel_digest(file_digest(&files[0])?, file_digest(&files[1])?) != id {
                        return Err(not_an_image(name, &bad("its kernel is not the one that it says")));
                    }
                    Ok(())
                })?;
                // Another may have brought the kernel meanwhile.
                if to.exists() { Ok(()) } else { self.extract(name, to, disk, keys, None) }
            }
            _ => self.extract(name, to, disk, keys, None),
        }
    }

    fn extract(
        &self,
        name: &ObjectName,
        to: &Path,
        disk: u32,
        (old, new): (Option<&DataKey>, Option<&DataKey>),
        kernel: Option<&[PathBuf; 2]>,
    ) -> Result<(), StorageError> {
        let old = old.map(DataKey::cipher).transpose().map_err(|e| locked(to, e))?;
        let new = new.map(DataKey::cipher).transpose().map_err(|e| locked(to, e))?;
        let file = self.open_object(name)?;
        let bytes = file.metadata().at("stat", to)?.len();
        self.need(bytes, &format!("what {name} holds"))?;
        super::remove_any(to).at("remove", to)?;
        let target = File::create_new(to).at("create", to)?;
        let kernel = match kernel {
            Some([vmlinuz, initrd]) => Some([
                File::create_new(vmlinuz).at("create", vmlinuz)?,
                File::create_new(initrd).at("create", initrd)?,
            ]),
            None => None,
        };
        let read = read_all(file, |_, part, offset, bytes| match (part, &kernel) {
            (KERNEL, Some([vmlinuz, _])) => vmlinuz.write_all_at(bytes, offset),
            (INITRD, Some([_, initrd])) => initrd.write_all_at(bytes, offset),
            (part, _) if part == disk => {
                let whole = |n: u64| n.is_multiple_of(SECTOR_BYTES as u64);
                if (old.is_some() || new.is_some()) && !(whole(offset) && whole(bytes.len() as u64)) {
                    return Err(bad("an extent of it is no whole number of sectors"));
                }
                if let Some(old) = &old {
                    old.decrypt(first_sector(part) + offset / SECTOR_BYTES as u64, bytes);
                }
                match &new {
                    Some(new) => write_encrypted(&target, new, offset, bytes),
                    None => target.write_all_at(bytes, offset),
                }
            }
            _ => Ok(()),
        });
        let header = read.map_err(|e| match e.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => not_an_image(name, &e),
            _ => StorageError::Io { op: "restore", path: to.to_owned(), source: e },
        })?;
        let size = header.disks.get(disk as usize).map(|disk| u64::from(disk.size_gib) << 30);
        let size = size.ok_or_else(|| not_an_image(name, &bad(format!("it has no disk {disk}"))))?;
        target.set_len(size).at("size", to)?;
        for file in kernel.iter().flatten() {
            file.sync_all().at("sync", to)?;
        }
        Ok(())
    }
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn not_an_image(name: &ObjectName, error: &io::Error) -> StorageError {
    let reason = match error.kind() {
        io::ErrorKind::UnexpectedEof => "it ends too early".to_owned(),
        _ => error.to_string(),
    };
    StorageError::Image { bundle: name.to_string(), reason }
}

#[cfg(test)]
mod tests;
