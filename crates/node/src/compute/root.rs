//! What a root volume holds: a file system, or a partition table with some.
//!
//! ```text
//! ext4, xfs, btrfs from byte 0           a container mounts it; a VM needs a kernel from elsewhere
//! MBR or GPT, with partitions            a container mounts the one with the root; a VM's firmware boots the disk
//! ```
//! Pure but for reading. Everything that is read was written by a guest: numbers are bounded, nothing is followed
//! outside of the file. Logical partitions (within an extended one), LVM and RAID are not looked into.

use std::io::{self, Read, Seek, SeekFrom};

const SECTOR_BYTES: u64 = 512;
/// What every tool writes; the specification allows more.
const MAX_GPT_ENTRIES: u32 = 128;
const GPT_ENTRY_BYTES: usize = 128;
/// Of the Discoverable Partitions Specification, as they stand on the disk: root of x86-64.
const ROOT_X86_64: [u8; 16] =
    [0xe3, 0xbc, 0x68, 0x4f, 0xcd, 0xe8, 0xb1, 0x4d, 0x96, 0xe7, 0xfb, 0xca, 0xf9, 0x84, 0xb7, 0x09];
/// The EFI system partition.
const EFI_SYSTEM: [u8; 16] =
    [0x28, 0x73, 0x2a, 0xc1, 0x1f, 0xf8, 0xd2, 0x11, 0xba, 0x4b, 0x00, 0xa0, 0xc9, 0x3e, 0xc9, 0x3b];
const MBR_EFI_SYSTEM: u8 = 0xef;
const MBR_PROTECTIVE: u8 = 0xee;

/// A file system that a container can have as its root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileSystem {
    /// Its name for mount(2).
    pub kind: &'static str,
    /// Where it begins in the file.
    pub offset_bytes: u64,
    /// How much of the file is its; 0 is all that follows.
    pub size_bytes: u64,
}

/// What can start what is on a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Starts {
    /// Nothing on the disk itself: a kernel has to come from elsewhere.
    Kernel,
    /// Firmware of the PC.
    Bios,
    /// UEFI firmware.
    Uefi,
}

/// What a disk holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// File systems that may be the root, the likeliest first.
    pub file_systems: Vec<FileSystem>,
    /// How it starts.
    pub starts: Starts,
}

struct Partition {
    offset_bytes: u64,
    size_bytes: u64,
    is_root: bool,
    is_efi: bool,
}

/// Looks at a disk.
///
/// # Errors
/// It can't be read.
pub fn look<R: Read + Seek>(disk: &mut R) -> io::Result<Content> {
    if let Some(kind) = file_system_at(disk, 0)? {
        let whole = FileSystem { kind, offset_bytes: 0, size_bytes: 0 };
        return Ok(Content { file_systems: vec![whole], starts: Starts::Kernel });
    }
    let end = disk.seek(SeekFrom::End(0))?;
    let Some(first) =
        read_at(disk, 0, SECTOR_BYTES as usize)?.filter(|sector| sector.ends_with(&[0x55, 0xaa]))
    else {
        // Firmware says what is wrong with it.
        return Ok(Content { file_systems: Vec::new(), starts: Starts::Bios });
    };
    let mut partitions = mbr(&first);
    if partitions.is_none() {
        partitions = Some(gpt(disk)?);
    }
    let mut partitions = partitions.unwrap_or_default();
    let inside = |p: &Partition| {
        p.size_bytes > 0 && p.offset_bytes.checked_add(p.size_bytes).is_some_and(|last| last <= end)
    };
    partitions.retain(inside);
    // The code that firmware of the PC jumps to; zeros are none.
    let boot_code = first[..440].iter().any(|byte| *byte != 0);
    let efi = partitions.iter().any(|partition| partition.is_efi);
    let starts = if efi && !boot_code { Starts::Uefi } else { Starts::Bios };
    partitions.sort_by_key(|p| (!p.is_root, std::cmp::Reverse(p.size_bytes)));
    let mut file_systems = Vec::new();
    for partition in &partitions {
        if let Some(kind) = file_system_at(disk, partition.offset_bytes)? {
            let Partition { offset_bytes, size_bytes, .. } = *partition;
            file_systems.push(FileSystem { kind, offset_bytes, size_bytes });
        }
    }
    Ok(Content { file_systems, starts })
}

/// Bytes of the disk; none where it ends before.
fn read_at<R: Read + Seek>(disk: &mut R, offset: u64, length: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = vec![0; length];
    disk.seek(SeekFrom::Start(offset))?;
    match disk.read_exact(&mut bytes) {
        Ok(()) => Ok(Some(bytes)),
        Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(e) => Err(e),
    }
}

/// The kind of file system that begins there, by its magic number.
fn file_system_at<R: Read + Seek>(disk: &mut R, offset: u64) -> io::Result<Option<&'static str>> {
    let known: [(u64, &[u8], &'static str); 3] =
        [(1080, &[0x53, 0xef], "ext4"), (0, b"XFSB", "xfs"), (0x1_0040, b"_BHRfS_M", "btrfs")];
    for (place, magic, name) in known {
        if read_at(disk, offset + place, magic.len())?.is_some_and(|found| found == magic) {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|eight| eight.try_into().ok()).map_or(0, u64::from_le_bytes)
}

/// The primary partitions of an MBR; none where it only protects a GPT.
fn mbr(sector: &[u8]) -> Option<Vec<Partition>> {
    let entries = sector[446..510].chunks_exact(16);
    let mut partitions = Vec::new();
    for entry in entries.filter(|entry| entry[4] != 0) {
        if entry[4] == MBR_PROTECTIVE {
            return None;
        }
        partitions.push(Partition {
            offset_bytes: u64::from(u32_at(entry, 8)) * SECTOR_BYTES,
            size_bytes: u64::from(u32_at(entry, 12)) * SECTOR_BYTES,
            is_root: false,
            is_efi: entry[4] == MBR_EFI_SYSTEM,
        });
    }
    Some(partitions)
}

fn gpt<R: Read + Seek>(disk: &mut R) -> io::Result<Vec<Partition>> {
    let Some(header) = read_at(disk, SECTOR_BYTES, 92)?.filter(|header| header.starts_with(b"EFI PART"))
    else {
        return Ok(Vec::new());
    };
    let table = u64_at(&header, 72).checked_mul(SECTOR_BYTES);
    let (count, size) = (u32_at(&header, 80).min(MAX_GPT_ENTRIES), u32_at(&header, 84));
    let Some(table) = table.filter(|_| size as usize == GPT_ENTRY_BYTES) else { return Ok(Vec::new()) };
    let mut partitions = Vec::new();
    for n in 0..u64::from(count) {
        let at = table.saturating_add(n * GPT_ENTRY_BYTES as u64);
        let Some(entry) = read_at(disk, at, GPT_ENTRY_BYTES)? else { break };
        let (first, last) = (u64_at(&entry, 32), u64_at(&entry, 40));
        let length = last.checked_sub(first).and_then(|sectors| sectors.checked_add(1));
        let bytes =
            (first.checked_mul(SECTOR_BYTES), length.and_then(|sectors| sectors.checked_mul(SECTOR_BYTES)));
        if let (Some(offset_bytes), Some(size_bytes)) = bytes
            && entry[..16] != [0; 16]
        {
            let is_root = entry[..16] == ROOT_X86_64;
            partitions.push(Partition {
                offset_bytes,
                size_bytes,
                is_root,
                is_efi: entry[..16] == EFI_SYSTEM,
            });
        }
    }
    Ok(partitions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn disk(mib: usize) -> Vec<u8> {
        vec![0; mib << 20]
    }

    fn put(disk: &mut [u8], at: u64, bytes: &[u8]) {
        let at = usize::try_from(at).unwrap();
        disk[at..at + bytes.len()].copy_from_slice(bytes);
    }

    fn mbr_entry(disk: &mut [u8], n: u64, kind: u8, first: u32, sectors: u32) {
        let at = 446 + n * 16;
        put(disk, at + 4, &[kind]);
        put(disk, at + 8, &first.to_le_bytes());
        put(disk, at + 12, &sectors.to_le_bytes());
        put(disk, 510, &[0x55, 0xaa]);
    }

    fn gpt_entry(disk: &mut [u8], n: u64, kind: [u8; 16], first: u64, last: u64) {
        mbr_entry(disk, 0, MBR_PROTECTIVE, 1, u32::MAX);
        put(disk, 512, b"EFI PART");
        put(disk, 512 + 72, &2u64.to_le_bytes());
        put(disk, 512 + 80, &128u32.to_le_bytes());
        put(disk, 512 + 84, &128u32.to_le_bytes());
        put(disk, 1024 + n * 128, &kind);
        put(disk, 1024 + n * 128 + 32, &first.to_le_bytes());
        put(disk, 1024 + n * 128 + 40, &last.to_le_bytes());
    }

    fn look_at(disk: Vec<u8>) -> Content {
        look(&mut Cursor::new(disk)).unwrap()
    }

    #[test]
    fn a_whole_file_system_needs_a_kernel() {
        let mut ext4 = disk(1);
        put(&mut ext4, 1080, &[0x53, 0xef]);
        let whole = FileSystem { kind: "ext4", offset_bytes: 0, size_bytes: 0 };
        assert_eq!(look_at(ext4), Content { file_systems: vec![whole], starts: Starts::Kernel });
        assert_eq!(look_at(disk(1)), Content { file_systems: vec![], starts: Starts::Bios });
        assert_eq!(look_at(vec![1; 100]).starts, Starts::Bios);
    }

    #[test]
    fn the_root_of_an_mbr_is_its_largest_file_system() {
        let mut mbr = disk(8);
        put(&mut mbr, 0, b"\xeb\x63");
        mbr_entry(&mut mbr, 0, 0x83, 2048, 2048);
        mbr_entry(&mut mbr, 1, 0x83, 4096, 4096);
        mbr_entry(&mut mbr, 2, 0x83, 8192, 1 << 30);
        put(&mut mbr, (1 << 20) + 1080, &[0x53, 0xef]);
        put(&mut mbr, 2 << 20, b"XFSB");
        put(&mut mbr, 4 << 20, b"XFSB");
        let content = look_at(mbr);
        let found: Vec<_> =
            content.file_systems.iter().map(|f| (f.kind, f.offset_bytes >> 20, f.size_bytes >> 20)).collect();
        assert_eq!(found, [("xfs", 2, 2), ("ext4", 1, 1)], "one reaches beyond the end");
        assert_eq!(content.starts, Starts::Bios);
    }

    #[test]
    fn a_gpt_names_its_root_and_how_it_starts() {
        let mut gpt = disk(8);
        gpt_entry(&mut gpt, 0, [7; 16], 2048, 8191);
        gpt_entry(&mut gpt, 1, ROOT_X86_64, 8192, 10239);
        gpt_entry(&mut gpt, 2, EFI_SYSTEM, 10240, 12287);
        gpt_entry(&mut gpt, 3, [7; 16], u64::MAX, 5);
        gpt_entry(&mut gpt, 4, [7; 16], 5, u64::MAX);
        put(&mut gpt, (1 << 20) + 1080, &[0x53, 0xef]);
        put(&mut gpt, (4 << 20) + 0x1_0040, b"_BHRfS_M");
        let content = look_at(gpt.clone());
        let found: Vec<_> = content.file_systems.iter().map(|f| (f.kind, f.offset_bytes >> 20)).collect();
        assert_eq!(found, [("btrfs", 4), ("ext4", 1)]);
        assert_eq!(content.starts, Starts::Uefi);
        put(&mut gpt, 0, b"\xeb\x63");
        assert_eq!(look_at(gpt).starts, Starts::Bios, "both can start it");
    }

    #[test]
    fn a_table_that_lies_is_survived() {
        let mut gpt = disk(1);
        gpt_entry(&mut gpt, 0, [7; 16], 1, 2);
        put(&mut gpt, 512 + 72, &u64::MAX.to_le_bytes());
        assert!(look_at(gpt.clone()).file_systems.is_empty());
        put(&mut gpt, 512 + 72, &(u64::MAX / 1024).to_le_bytes());
        assert!(look_at(gpt).file_systems.is_empty());
    }
}
