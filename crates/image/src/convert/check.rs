//! What an image's header says, read here before any other program reads it: an image that names another file, or is
//! not of the format that was declared, is refused.

use std::fs::File;
use std::os::unix::fs::FileExt as _;

use super::{ConvertError, DiskFormat};

/// Most of a VMDK's descriptor; the usual ones have a thousand bytes.
const MAX_DESCRIPTOR_BYTES: u64 = 1 << 20;

/// Refuses what is not of the format, or names another file.
///
/// # Errors
/// [`ConvertError::Refused`], with the reason.
pub fn header(file: &File, format: DiskFormat) -> Result<(), ConvertError> {
    match format {
        DiskFormat::Raw | DiskFormat::Ova => Ok(()),
        DiskFormat::Qcow2 => qcow2(file),
        DiskFormat::Vmdk => vmdk(file),
        DiskFormat::Vhd => vhd(file),
        DiskFormat::Vhdx => vhdx(file),
    }
}

fn refuse<T>(text: impl Into<String>) -> Result<T, ConvertError> {
    Err(ConvertError::refused(text))
}

/// Bytes at an offset; what is beyond the end of the file is refused.
fn read<const N: usize>(file: &File, offset: u64, what: &str) -> Result<[u8; N], ConvertError> {
    let mut bytes = [0; N];
    match file.read_exact_at(&mut bytes, offset) {
        Ok(()) => Ok(bytes),
        Err(_) => refuse(format!("the image is cut off: its {what} is not there")),
    }
}

fn be32(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |value, byte| value << 8 | u32::from(*byte))
}

fn be64(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).fold(0, |value, byte| value << 8 | u64::from(*byte))
}

fn le64(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).rev().fold(0, |value, byte| value << 8 | u64::from(*byte))
}

/// <https://www.qemu.org/docs/master/interop/qcow2.html>
fn qcow2(file: &File) -> Result<(), ConvertError> {
    let head: [u8; 72] = read(file, 0, "header")?;
    if &head[..4] != b"QFI\xfb" {
        return refuse("the image is no qcow2");
    }
    let version = be32(&head[4..]);
    if version != 2 && version != 3 {
        return refuse(format!("qcow2 of version {version} is not known"));
    }
    if be64(&head[8..]) != 0 || be32(&head[16..]) != 0 {
        return refuse("the image has a backing file, which is refused: flatten it first (qemu-img convert)");
    }
    if be32(&head[32..]) != 0 {
        return refuse("the image is encrypted, which is refused");
    }
    if version == 3 {
        let more: [u8; 32] = read(file, 72, "header")?;
        let incompatible = be64(&more);
        if incompatible & 1 << 2 != 0 {
            return refuse("the image keeps its data in another file, which is refused");
        }
        if incompatible & 1 << 1 != 0 {
            return refuse("the image says that it is corrupt");
        }
        extensions(file, u64::from(be32(&more[28..])))?;
    }
    Ok(())
}

/// Extensions of a header name data files, and keys.
fn extensions(file: &File, mut at: u64) -> Result<(), ConvertError> {
    /// A header is within the first cluster, of at most 2 MiB.
    const MOST: u64 = 2 << 20;
    loop {
        let head: [u8; 8] = read(file, at, "header extension")?;
        let length = u64::from(be32(&head[4..]));
        match be32(&head) {
            0 => return Ok(()),
            0x4441_5441 => return refuse("the image names another file for its data, which is refused"),
            0x0537_be77 => return refuse("the image is encrypted, which is refused"),
            0xe279_2aca => return refuse("the image names a backing file's format, which is refused"),
            _ => {}
        }
        at = at.saturating_add(8).saturating_add(length.next_multiple_of(8));
        if at > MOST {
            return refuse("the image's header does not end");
        }
    }
}

/// `VMware Virtual Disk Format 1.1`: a hosted sparse extent with its descriptor inside.
fn vmdk(file: &File) -> Result<(), ConvertError> {
    if &read::<4>(file, 0, "header")? != b"KDMV" {
        // A descriptor alone names the files of its extents, whatever they are.
        return refuse(
            "only a VMDK in one file (monolithicSparse, streamOptimized) is accepted, with its data in it",
        );
    }
    let head: [u8; 80] = read(file, 0, "header")?;
    let (capacity, at, sectors) = (le64(&head[12..]), le64(&head[28..]), le64(&head[36..]));
    if capacity == 0 {
        return refuse("the VMDK has no capacity of its own: it is only a descriptor of other files");
    }
    if at == 0 || sectors == 0 {
        return refuse("the VMDK has no descriptor");
    }
    let length = sectors.saturating_mul(512);
    if length > MAX_DESCRIPTOR_BYTES {
        return refuse("the VMDK's descriptor is too large");
    }
    let mut text = vec![0; usize::try_from(length).unwrap_or(0)];
    if file.read_exact_at(&mut text, at.saturating_mul(512)).is_err() {
        return refuse("the image is cut off: its descriptor is not there");
    }
    descriptor(&String::from_utf8_lossy(text.split(|byte| *byte == 0).next().unwrap_or_default()))
}

/// One extent, in this file, and no parent.
fn descriptor(text: &str) -> Result<(), ConvertError> {
    let mut extents = 0;
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let (key, value) = line.split_once('=').unwrap_or((line, ""));
        let value = value.trim().trim_matches('"');
        match key.trim().to_ascii_lowercase().as_str() {
            "createtype" if !["monolithicSparse", "streamOptimized"].contains(&value) => {
                return refuse(format!("a VMDK of type {value} names other files, which is refused"));
            }
            "parentcid" if !value.eq_ignore_ascii_case("ffffffff") => {
                return refuse("the VMDK has a parent, which is refused");
            }
            key if key.starts_with("parentfilenamehint") => {
                return refuse("the VMDK names a parent, which is refused");
            }
            _ => {}
        }
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        if matches!(words.first(), Some(&("RW" | "RDONLY" | "NOACCESS"))) {
            extents += 1;
            if words.get(2) != Some(&"SPARSE") {
                let kind = words.get(2).unwrap_or(&"?");
                return refuse(format!(
                    "the VMDK has an extent of type {kind} in another file, which is refused"
                ));
            }
            // In this file the extent's name is this file's own: a plain one.
            if line.split('"').nth(1).is_none_or(|name| name.contains('/') || name.contains(':')) {
                return refuse("the VMDK names a file by its path, which is refused");
            }
        }
    }
    if extents == 1 { Ok(()) } else { refuse(format!("the VMDK has {extents} extents; one is accepted")) }
}

/// `Virtual Hard Disk Image Format Specification`: the footer is the last sector, and of a dynamic disk the first too.
fn vhd(file: &File) -> Result<(), ConvertError> {
    let length = file.metadata().map_or(0, |meta| meta.len());
    let footer: [u8; 512] = read(file, length.saturating_sub(512), "footer")?;
    if &footer[..8] != b"conectix" {
        return refuse("the image is no VHD, or is cut off: it does not end with a footer");
    }
    match be32(&footer[60..]) {
        // Fixed: the disk's bytes, and the footer.
        2 => {
            let size = be64(&footer[48..]);
            if size.saturating_add(512) > length {
                return refuse("the image is cut off: the footer tells of a larger disk");
            }
        }
        3 => {
            let head: [u8; 512] = read(file, 0, "header")?;
            if head != footer {
                return refuse("the VHD is damaged: its first sector is not its footer's copy");
            }
            return blocks(file, be64(&head[16..]), length);
        }
        4 => return refuse("the VHD is a difference to another file, which is refused"),
        kind => return refuse(format!("a VHD of type {kind} is not known")),
    }
    Ok(())
}

/// All blocks of a dynamic VHD are in the file.
fn blocks(file: &File, at: u64, length: u64) -> Result<(), ConvertError> {
    /// 2 TiB, the most that a VHD can have, in blocks of 2 MiB.
    const MOST: u32 = 1 << 20;
    let head: [u8; 40] = read(file, at, "dynamic header")?;
    if &head[..8] != b"cxsparse" {
        return refuse("the VHD is damaged: it has no dynamic header");
    }
    let (table, entries, block) = (be64(&head[16..]), be32(&head[28..]), u64::from(be32(&head[32..])));
    if entries > MOST || block == 0 || block > 256 << 20 {
        return refuse("the VHD's table of blocks is out of bounds");
    }
    let mut bytes = vec![0; entries as usize * 4];
    if file.read_exact_at(&mut bytes, table).is_err() {
        return refuse("the image is cut off: its table of blocks is not there");
    }
    let bitmap = (block / 512).div_ceil(8).next_multiple_of(512);
    for entry in bytes.chunks_exact(4).map(be32).filter(|entry| *entry != u32::MAX) {
        if (u64::from(entry) * 512).saturating_add(bitmap).saturating_add(block) > length {
            return refuse("the image is cut off: a block of it is not there");
        }
    }
    Ok(())
}

/// `MS-VHDX`: nothing here names another file but a parent locator, which qemu-img refuses too.
fn vhdx(file: &File) -> Result<(), ConvertError> {
    let head: [u8; 8] = read(file, 0, "header")?;
    if &head != b"vhdxfile" { refuse("the image is no VHDX") } else { Ok(()) }
}
