//! What a container may ask of a mount: which file systems, flags and options. Pure.
//!
//! An option is taken when it concerns the one file system alone. Left out is what names another device (`journal_path`,
//! `logdev`, `device`), what the host's quotas are, and what would stop the host: ext4's `errors=panic`, which a file
//! system can also carry in itself, so that another answer to errors is always given.

use std::ffi::CString;

/// Error numbers of Linux.
pub(super) const EPERM: i32 = 1;
pub(super) const ENODEV: i32 = 19;
pub(super) const EINVAL: i32 = 22;

// Flags of mount(2), from linux/mount.h.
const MS_RDONLY: u64 = 1;
const MS_NOSUID: u64 = 1 << 1;
const MS_NODEV: u64 = 1 << 2;
const MS_NOEXEC: u64 = 1 << 3;
const MS_SYNCHRONOUS: u64 = 1 << 4;
const MS_REMOUNT: u64 = 1 << 5;
const MS_DIRSYNC: u64 = 1 << 7;
const MS_NOSYMFOLLOW: u64 = 1 << 8;
const MS_NOATIME: u64 = 1 << 10;
const MS_NODIRATIME: u64 = 1 << 11;
const MS_BIND: u64 = 1 << 12;
const MS_MOVE: u64 = 1 << 13;
const MS_SILENT: u64 = 1 << 15;
/// Unbindable, private, slave, shared.
const MS_PROPAGATION: u64 = 0xf << 17;
const MS_RELATIME: u64 = 1 << 21;
const MS_STRICTATIME: u64 = 1 << 24;
const MS_LAZYTIME: u64 = 1 << 25;
const MS_MGC_VAL: u64 = 0xc0ed_0000;
const MS_MGC_MSK: u64 = 0xffff_0000;

/// Flags of a file system: option of fsconfig(2).
const SUPER: [(u64, &str); 4] =
    [(MS_RDONLY, "ro"), (MS_SYNCHRONOUS, "sync"), (MS_DIRSYNC, "dirsync"), (MS_LAZYTIME, "lazytime")];
/// Flags of a mount: `MOUNT_ATTR_…` of mount_setattr(2).
const ATTRIBUTES: [(u64, u64); 7] = [
    (MS_RDONLY, 0x1),
    (MS_NOSUID, 0x2),
    (MS_NODEV, 0x4),
    (MS_NOEXEC, 0x8),
    (MS_NOATIME, 0x10),
    (MS_NODIRATIME, 0x80),
    (MS_NOSYMFOLLOW, 0x20_0000),
];
const ATTR_STRICTATIME: u64 = 0x20;
const ATTR_NODEV: u64 = 0x4;

/// Options that each ext file system takes; those that end in "=" have a value.
const EXT: &[&str] = &[
    "acl",
    "auto_da_alloc",
    "barrier",
    "barrier=",
    "block_validity",
    "commit=",
    "data=",
    "delalloc",
    "discard",
    "errors=",
    "grpid",
    "init_itable",
    "init_itable=",
    "inode_readahead_blks=",
    "journal_async_commit",
    "journal_checksum",
    "max_batch_time=",
    "min_batch_time=",
    "noacl",
    "noauto_da_alloc",
    "nobarrier",
    "noblock_validity",
    "nodelalloc",
    "nodiscard",
    "nogrpid",
    "noinit_itable",
    "nojournal_checksum",
    "noload",
    "norecovery",
    "nouser_xattr",
    "stripe=",
    "user_xattr",
];
const XFS: &[&str] = &[
    "allocsize=",
    "attr2",
    "discard",
    "inode32",
    "inode64",
    "largeio",
    "logbsize=",
    "logbufs=",
    "noalign",
    "noattr2",
    "nodiscard",
    "nolargeio",
    "norecovery",
    "noquota",
    "nouuid",
    "sunit=",
    "swalloc",
    "swidth=",
    "wsync",
];
const BTRFS: &[&str] = &[
    "acl",
    "autodefrag",
    "barrier",
    "commit=",
    "compress",
    "compress-force",
    "compress-force=",
    "compress=",
    "datacow",
    "datasum",
    "discard",
    "discard=",
    "flushoncommit",
    "noacl",
    "noautodefrag",
    "nobarrier",
    "nodatacow",
    "nodatasum",
    "nodiscard",
    "noflushoncommit",
    "nospace_cache",
    "nossd",
    "notreelog",
    "space_cache",
    "space_cache=",
    "ssd",
    "subvol=",
    "subvolid=",
    "thread_pool=",
    "treelog",
    "user_subvol_rm_allowed",
];
/// What a file system does on errors: values of `errors`.
const ERRORS: [&str; 2] = ["continue", "remount-ro"];

/// What a call of mount(2) asks for, by its flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// A file system's mount.
    Mount,
    /// Other flags for one that is there.
    Remount,
    /// Anything else: bind mounts, moves, propagation.
    Other,
}

/// How a file system is mounted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Its kind.
    pub kind: &'static str,
    /// Options: a name alone, or with a value.
    pub options: Vec<(String, Option<String>)>,
    /// `MOUNT_ATTR_…`.
    pub attributes: u64,
    /// Flags of mount(2), for a remount.
    pub flags: u64,
}

/// Tells what a call is, by its flags.
pub fn asks(flags: u64) -> Asks {
    let flags = without_magic(flags);
    if flags & (MS_MOVE | MS_PROPAGATION) != 0 || flags & (MS_BIND | MS_REMOUNT) == MS_BIND {
        Asks::Other
    } else if flags & MS_REMOUNT != 0 {
        Asks::Remount
    } else {
        Asks::Mount
    }
}

/// The magic number that programs of the last century put into the flags.
fn without_magic(flags: u64) -> u64 {
    if flags & MS_MGC_MSK == MS_MGC_VAL { flags & !MS_MGC_MSK } else { flags }
}

/// A kind of file system that containers may mount, and the one whose options it has.
pub fn known(kind: &str) -> Option<&'static str> {
    ["ext2", "ext3", "ext4", "xfs", "btrfs"].into_iter().find(|known| *known == kind)
}

fn options_of(kind: &str) -> &'static [&'static str] {
    match kind {
        "xfs" => XFS,
        "btrfs" => BTRFS,
        _ => EXT,
    }
}

/// Plans a mount, or a remount.
///
/// # Errors
/// The error number that the call fails with.
pub fn plan(kind: &str, flags: u64, data: &str) -> Result<Plan, i32> {
    let kind = known(kind).ok_or(ENODEV)?;
    let flags = without_magic(flags);
    let common = ATTRIBUTES.iter().map(|(flag, _)| flag).chain(SUPER.iter().map(|(flag, _)| flag));
    let ours = common.fold(MS_RELATIME | MS_STRICTATIME | MS_SILENT | MS_REMOUNT | MS_BIND, |all, f| all | f);
    if flags & !ours != 0 {
        return Err(EINVAL);
    }
    let mut options = Vec::new();
    let mut answers_errors = false;
    // A remount of mount(8) repeats what is shown of the mount.
    for option in data.split(',').filter(|option| !matches!(*option, "" | "idmapped")) {
        let (name, value) = option.split_once('=').map_or((option, None), |(n, v)| (n, Some(v)));
        let listed = options_of(kind).iter().any(|known| match value {
            Some(_) => known.strip_suffix('=') == Some(name),
            None => *known == name,
        });
        let is_errors = name == "errors";
        if !listed || is_errors && !value.is_some_and(|value| ERRORS.contains(&value)) {
            return Err(EINVAL);
        }
        answers_errors |= is_errors;
        options.push((name.to_owned(), value.map(str::to_owned)));
    }
    let mut add = |name: &str, value: Option<&str>| {
        options.push((name.to_owned(), value.map(str::to_owned)));
    };
    match kind {
        "ext2" | "ext3" | "ext4" if !answers_errors => add("errors", Some("remount-ro")),
        // A volume made of another's snapshot has the other's identity, and each of EC2's machines has its own kernel.
        "xfs" => add("nouuid", None),
        _ => {}
    }
    if flags & MS_REMOUNT == 0 {
        SUPER.iter().filter(|(flag, _)| flags & flag != 0).for_each(|(_, name)| add(name, None));
    }
    let set = ATTRIBUTES.iter().filter(|(flag, _)| flags & flag != 0);
    let mut attributes = set.fold(ATTR_NODEV, |all, (_, attribute)| all | attribute);
    if flags & MS_STRICTATIME != 0 && flags & MS_NOATIME == 0 {
        attributes |= ATTR_STRICTATIME;
    }
    Ok(Plan { kind, options, attributes, flags: flags | MS_NODEV })
}

impl Plan {
    /// The options as mount(2) takes them.
    pub fn text(&self) -> String {
        let option = |(name, value): &(String, Option<String>)| match value {
            Some(value) => format!("{name}={value}"),
            None => name.clone(),
        };
        self.options.iter().map(option).collect::<Vec<_>>().join(",")
    }

    /// The options as fsconfig(2) takes them.
    ///
    /// # Errors
    /// An error number; there is none, as they came without zero bytes.
    pub fn strings(&self) -> Result<Vec<(CString, Option<CString>)>, i32> {
        let text = |text: &String| CString::new(text.as_bytes()).map_err(|_| EINVAL);
        self.options.iter().map(|(n, v)| Ok((text(n)?, v.as_ref().map(text).transpose()?))).collect()
    }
}

/// Whether an ext file system, by the first 4 KiB of its device, has its journal on another device: which one, it says by
/// number, and the kernel would open it whoever it belongs to.
pub fn has_journal_elsewhere(head: &[u8]) -> bool {
    const SUPERBLOCK: usize = 1024;
    let at = |at: usize| {
        let four = head.get(SUPERBLOCK + at..SUPERBLOCK + at + 4).and_then(|bytes| bytes.try_into().ok());
        u32::from_le_bytes(four.unwrap_or_default())
    };
    const HAS_JOURNAL: u32 = 0x4;
    let (features, inode) = (at(0x5c), at(0xe0));
    features & HAS_JOURNAL != 0 && inode == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(kind: &str, data: &str) -> Result<String, i32> {
        plan(kind, 0, data).map(|plan| plan.text())
    }

    #[test]
    fn calls_are_told_apart_by_their_flags() {
        assert_eq!(asks(MS_MGC_VAL | MS_RDONLY | MS_NOATIME), Asks::Mount);
        assert_eq!(asks(MS_REMOUNT | MS_RDONLY), Asks::Remount);
        assert_eq!(asks(MS_REMOUNT | MS_BIND | MS_RDONLY), Asks::Remount);
        for other in [MS_BIND, MS_BIND | 1 << 14, MS_MOVE, 1 << 18, 1 << 20, MS_MOVE | MS_REMOUNT] {
            assert_eq!(asks(other), Asks::Other, "{other:#x}");
        }
    }

    #[test]
    fn device_nodes_are_always_ignored() {
        let plan = plan("ext4", MS_MGC_VAL | MS_RDONLY | MS_NOATIME, "").expect("allowed");
        assert_eq!(plan.attributes, 0x1 | 0x4 | 0x10);
        assert_eq!(plan.flags, MS_RDONLY | MS_NOATIME | MS_NODEV);
        assert_eq!(plan.text(), "errors=remount-ro,ro");
    }

    #[test]
    fn options_that_reach_beyond_the_file_system_are_refused() {
        assert_eq!(
            options("ext4", "discard,data=ordered"),
            Ok("discard,data=ordered,errors=remount-ro".into())
        );
        assert_eq!(options("ext4", "errors=continue,idmapped"), Ok("errors=continue".into()));
        assert_eq!(options("xfs", "logbufs=8"), Ok("logbufs=8,nouuid".into()));
        assert_eq!(
            options("btrfs", "subvol=@/a b,compress=zstd:1"),
            Ok("subvol=@/a b,compress=zstd:1".into())
        );
        for (kind, data) in [
            ("ext4", "errors=panic"),
            ("ext4", "errors"),
            ("ext4", "errors=continue,errors=panic"),
            ("ext4", "journal_dev=0x700"),
            ("ext4", "journal_path=/dev/ebs/x"),
            ("ext4", "discard=1"),
            ("ext4", "data"),
            ("ext4", "usrjquota=q"),
            ("ext4", "source=/dev/sda"),
            ("xfs", "logdev=/dev/sda"),
            ("xfs", "rtdev=/dev/sda"),
            ("btrfs", "device=/dev/sda"),
            ("btrfs", "fatal_errors=panic"),
        ] {
            assert_eq!(options(kind, data), Err(EINVAL), "{kind} {data}");
        }
        for kind in ["tmpfs", "proc", "overlay", "vfat", "", "ext4\n"] {
            assert_eq!(options(kind, ""), Err(ENODEV), "{kind}");
        }
        assert_eq!(plan("ext4", 1 << 6, ""), Err(EINVAL), "mandatory locks");
    }

    #[test]
    fn a_journal_elsewhere_is_seen() {
        let mut head = vec![0; 4096];
        assert!(!has_journal_elsewhere(&head));
        head[1024 + 0x5c] = 0x3c;
        assert!(has_journal_elsewhere(&head));
        head[1024 + 0xe0] = 8;
        assert!(!has_journal_elsewhere(&head));
        assert!(!has_journal_elsewhere(&[]));
    }
}
