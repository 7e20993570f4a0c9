//! Layers of a root file system, taken out of tar archives into a folder.
//!
//! Archives are untrusted. Every name is resolved by the kernel as if the folder were the root (`RESOLVE_IN_ROOT`), so
//! that neither `..` nor a symbolic link of an earlier entry leads outside; the last part of a name is never followed.
//! Device nodes are left out. Names, entries and bytes are bounded before anything is written.
//!
//! Whiteouts: <https://github.com/opencontainers/image-spec/blob/main/layer.md>

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use cumulet_linux::extents::is_zero;
use rustix::fs::{AtFlags, Mode, OFlags, ResolveFlags, Timespec, Timestamps, XattrFlags};
use rustix::io::Errno;

/// Bounds of what is taken out.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Bytes of all files of all layers.
    pub max_bytes: u64,
    /// Entries of all layers.
    pub max_entries: u64,
}

/// Entries that no image has.
pub const MAX_ENTRIES: u64 = 2_000_000;
/// Longest name of an entry; the kernel's own limit.
const MAX_NAME_BYTES: usize = 4096;
/// Most of an entry's long name or extended header.
const MAX_EXTENSION_BYTES: u64 = 1 << 20;

/// Why a layer can't be taken.
#[derive(Debug, thiserror::Error)]
pub enum ExtractError {
    /// The archive is broken, or asks for what it mustn't.
    #[error("{0}")]
    Refused(String),
    /// The host failed.
    #[error("{what}")]
    Io {
        /// What was tried.
        what: String,
        /// The kernel's answer.
        #[source]
        source: io::Error,
    },
}

fn refuse<T>(text: impl Into<String>) -> Result<T, ExtractError> {
    Err(ExtractError::Refused(text.into()))
}

trait About<T> {
    fn about(self, what: &str, name: &[u8]) -> Result<T, ExtractError>;
}

impl<T> About<T> for Result<T, Errno> {
    fn about(self, what: &str, name: &[u8]) -> Result<T, ExtractError> {
        self.map_err(|errno| match errno {
            // The kernel says so of names in the archive: a link that goes round, or one that is too long.
            Errno::LOOP | Errno::NAMETOOLONG | Errno::NOTDIR | Errno::XDEV => {
                ExtractError::Refused(format!("the archive's {:?} has no place: {errno}", lossy(name)))
            }
            errno => {
                ExtractError::Io { what: format!("cannot {what} {:?}", lossy(name)), source: errno.into() }
            }
        })
    }
}

fn lossy(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

/// A folder that layers are taken out into.
pub struct Extractor {
    root: OwnedFd,
    bounds: Bounds,
    /// Bytes of files so far.
    pub bytes: u64,
    /// Entries so far.
    pub entries: u64,
    /// Device nodes that were left out.
    pub devices: u64,
}

/// The attributes of an entry beyond its header.
#[derive(Default)]
struct Extra {
    name: Option<Vec<u8>>,
    link: Option<Vec<u8>>,
    uid: Option<u64>,
    gid: Option<u64>,
    size: Option<u64>,
    xattrs: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Extractor {
    /// Takes layers out into a folder, which exists and is empty.
    ///
    /// # Errors
    /// The folder can't be opened.
    pub fn new(folder: &Path, bounds: Bounds) -> Result<Extractor, ExtractError> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let root = rustix::fs::open(folder, flags, Mode::empty())
            .about("open", folder.as_os_str().as_encoded_bytes())?;
        Ok(Extractor { root, bounds, bytes: 0, entries: 0, devices: 0 })
    }

    /// Takes one layer out over those before it.
    ///
    /// # Errors
    /// [`ExtractError`]; the folder then has a part of the layer.
    pub fn apply(&mut self, layer: impl Read) -> Result<(), ExtractError> {
        let bad = |e: io::Error| match e.kind() {
            io::ErrorKind::Other | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                ExtractError::Refused(format!("the archive is damaged: {e}"))
            }
            _ => ExtractError::Io { what: "cannot read the archive".into(), source: e },
        };
        // What this layer has made: its whiteouts are about the layers below only.
        let mut made: HashSet<Vec<u8>> = HashSet::new();
        let mut archive = tar::Archive::new(layer);
        let mut extra = Extra::default();
        // Raw, because the other way collects names of any length in memory.
        for entry in archive.entries().map_err(bad)?.raw(true) {
            let mut entry = entry.map_err(bad)?;
            self.entries += 1;
            if self.entries > self.bounds.max_entries {
                return refuse(format!("the archive has more than {} entries", self.bounds.max_entries));
            }
            let kind = entry.header().entry_type();
            if kind.is_pax_global_extensions() {
                continue;
            }
            if kind.is_gnu_longname() || kind.is_gnu_longlink() || kind.is_pax_local_extensions() {
                if entry.size() > MAX_EXTENSION_BYTES {
                    return refuse("an entry's name or header is too long");
                }
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).map_err(bad)?;
                if kind.is_pax_local_extensions() {
                    pax(&bytes, &mut extra)?;
                } else {
                    let text = bytes.split(|byte| *byte == 0).next().unwrap_or_default().to_vec();
                    *(if kind.is_gnu_longname() { &mut extra.name } else { &mut extra.link }) = Some(text);
                }
                continue;
            }
            self.place(&mut entry, std::mem::take(&mut extra), &mut made).map_err(|error| match error {
                ExtractError::Io { source, .. } if source.kind() == io::ErrorKind::InvalidData => bad(source),
                error => error,
            })?;
        }
        Ok(())
    }

    fn place(
        &mut self,
        entry: &mut tar::Entry<'_, impl Read>,
        extra: Extra,
        made: &mut HashSet<Vec<u8>>,
    ) -> Result<(), ExtractError> {
        let header = entry.header().clone();
        let name = extra.name.unwrap_or_else(|| entry.path_bytes().into_owned());
        let parts = parts(&name)?;
        let whole = parts.join(&b'/');
        let bad = |_| ExtractError::Refused(format!("the header of {:?} is malformed", lossy(&name)));
        let owner = (
            id(extra.uid.map_or_else(|| header.uid(), Ok).map_err(bad)?)?,
            id(extra.gid.map_or_else(|| header.gid(), Ok).map_err(bad)?)?,
        );
        let mode = header.mode().map_err(bad)? & 0o7777;
        let size = entry.size();
        if extra.size.is_some_and(|told| told != size) {
            return refuse(format!("{:?} is too large for its header", lossy(&name)));
        }
        let mtime = header.mtime().unwrap_or(0);
        let Some((last, above)) = parts.split_last() else {
            // The root itself.
            if header.entry_type().is_dir() {
                let root = self.reopen(self.root.as_fd(), b".")?;
                self.dress(&root, owner, mode, mtime, &extra.xattrs, &name)?;
            }
            return Ok(());
        };
        let parent = self.folder(above)?;
        if let Some(hidden) = last.strip_prefix(b".wh.") {
            return self.white_out(&parent, above, hidden, made);
        }
        let kind = header.entry_type();
        for depth in 1..=parts.len() {
            made.insert(parts[..depth].join(&b'/'));
        }
        if kind.is_dir() {
            return self.make_folder(&parent, last, owner, mode, mtime, &extra.xattrs);
        }
        match kind.as_byte() {
            b'3' | b'4' => {
                self.devices += 1;
                return Ok(());
            }
            b'0' | b'\0' | b'7' | b'1' | b'2' | b'6' => {}
            b'S' => return refuse(format!("{:?} is a sparse entry, which is not supported", lossy(&name))),
            other => return refuse(format!("{:?} is of an unknown type {other}", lossy(&name))),
        }
        if kind.is_hard_link() {
            let link = extra.link.or_else(|| entry.link_name_bytes().map(|name| name.into_owned()));
            let target = link.unwrap_or_default();
            let target_parts = self::parts(&target)?;
            // Linked before the old entry goes: it may be a name of the same file.
            let Some((target_last, target_above)) = target_parts.split_last() else {
                return refuse(format!("{:?} is a link to the root", lossy(&name)));
            };
            if whole != target_parts.join(&b'/') {
                let from = self.folder(target_above)?;
                self.remove(&parent, last)?;
                match rustix::fs::linkat(&from, *target_last, &parent, *last, AtFlags::empty()) {
                    Err(Errno::NOENT) => {
                        return refuse(format!(
                            "{:?} is a link to {:?}, which isn't there",
                            lossy(&name),
                            lossy(&target)
                        ));
                    }
                    Err(Errno::PERM) => {
                        return refuse(format!("{:?} is a link to a folder", lossy(&name)));
                    }
                    other => other.about("link", &name)?,
                }
            }
            return Ok(());
        }
        self.remove(&parent, last)?;
        match kind.as_byte() {
            b'2' => {
                let link = extra.link.or_else(|| entry.link_name_bytes().map(|name| name.into_owned()));
                let target = link.filter(|target| !target.is_empty() && target.len() <= MAX_NAME_BYTES);
                let Some(target) = target else {
                    return refuse(format!("the symbolic link {:?} leads nowhere", lossy(&name)));
                };
                rustix::fs::symlinkat(target.as_slice(), &parent, *last).about("link", &name)?;
                let (uid, gid) = ids(owner);
                rustix::fs::chownat(&parent, *last, uid, gid, AtFlags::SYMLINK_NOFOLLOW)
                    .about("own", &name)?;
                rustix::fs::utimensat(&parent, *last, &times(mtime), AtFlags::SYMLINK_NOFOLLOW)
                    .about("date", &name)?;
                Ok(())
            }
            b'6' => {
                let made = Mode::from_raw_mode(0o600);
                rustix::fs::mknodat(&parent, *last, rustix::fs::FileType::Fifo, made, 0)
                    .about("make", &name)?;
                let (uid, gid) = ids(owner);
                rustix::fs::chownat(&parent, *last, uid, gid, AtFlags::SYMLINK_NOFOLLOW)
                    .about("own", &name)?;
                rustix::fs::chmodat(&parent, *last, Mode::from_raw_mode(mode), AtFlags::empty())
                    .about("set the mode of", &name)
            }
            _ => {
                self.bytes = self.bytes.saturating_add(size);
                if self.bytes > self.bounds.max_bytes {
                    return refuse(format!(
                        "the files have more than {} bytes, which is the limit",
                        self.bounds.max_bytes
                    ));
                }
                let flags =
                    OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
                let file = rustix::fs::openat(&parent, *last, flags, Mode::from_raw_mode(0o600))
                    .about("make", &name)?;
                let mut file = File::from(file);
                let written = write_sparse(entry, &mut file, size).map_err(|source| ExtractError::Io {
                    what: format!("cannot write {:?}", lossy(&name)),
                    source,
                })?;
                if written != size {
                    return refuse(format!("the archive is cut off in {:?}", lossy(&name)));
                }
                self.dress(&file, owner, mode, mtime, &extra.xattrs, &name)
            }
        }
    }

    /// The folder of a name, as if the root were `/`; what is missing of it is made.
    fn folder(&self, above: &[&[u8]]) -> Result<OwnedFd, ExtractError> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let path = if above.is_empty() { b".".to_vec() } else { above.join(&b'/') };
        let open = |path: &[u8]| {
            rustix::fs::openat2(
                &self.root,
                path,
                flags,
                Mode::empty(),
                ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS,
            )
        };
        match open(&path) {
            Err(Errno::NOENT) => {}
            found => return found.about("open", &path),
        }
        for depth in 1..=above.len() {
            let part = above[..depth].join(&b'/');
            if open(&part).is_ok() {
                continue;
            }
            let home = open(&if depth == 1 { b".".to_vec() } else { above[..depth - 1].join(&b'/') });
            let home = home.about("open", &part)?;
            match rustix::fs::mkdirat(&home, above[depth - 1], Mode::from_raw_mode(0o755)) {
                Err(Errno::EXIST) => {
                    return refuse(format!(
                        "the archive's {:?} has no place: it is a link to nothing",
                        lossy(&part)
                    ));
                }
                made => made.about("make", &part)?,
            }
        }
        open(&path).about("open", &path)
    }

    fn reopen(&self, parent: BorrowedFd<'_>, name: &[u8]) -> Result<File, ExtractError> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        rustix::fs::openat(parent, name, flags, Mode::empty()).about("open", name).map(File::from)
    }

    fn make_folder(
        &self,
        parent: &OwnedFd,
        last: &[u8],
        owner: (u32, u32),
        mode: u32,
        mtime: u64,
        xattrs: &[(Vec<u8>, Vec<u8>)],
    ) -> Result<(), ExtractError> {
        match rustix::fs::statat(parent, last, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(found) if rustix::fs::FileType::from_raw_mode(found.st_mode).is_dir() => {}
            Ok(_) => {
                self.remove(parent, last)?;
                rustix::fs::mkdirat(parent, last, Mode::from_raw_mode(0o700)).about("make", last)?;
            }
            Err(_) => rustix::fs::mkdirat(parent, last, Mode::from_raw_mode(0o700)).about("make", last)?,
        }
        let folder = self.reopen(parent.as_fd(), last)?;
        self.dress(&folder, owner, mode, mtime, xattrs, last)
    }

    /// Owner, attributes, mode (after the owner, whose change takes set-user-ID away) and time.
    fn dress(
        &self,
        file: &File,
        owner: (u32, u32),
        mode: u32,
        mtime: u64,
        xattrs: &[(Vec<u8>, Vec<u8>)],
        name: &[u8],
    ) -> Result<(), ExtractError> {
        let (uid, gid) = ids(owner);
        rustix::fs::fchown(file, uid, gid).about("own", name)?;
        rustix::fs::fchmod(file, Mode::from_raw_mode(mode)).about("set the mode of", name)?;
        for (key, value) in xattrs {
            match rustix::fs::fsetxattr(file, key.as_slice(), value, XattrFlags::empty()) {
                Ok(()) => {}
                // A value that the kernel finds meaningless, or an attribute that no file system here has.
                Err(Errno::INVAL | Errno::OPNOTSUPP | Errno::PERM) => {
                    tracing::debug!(name = lossy(name), key = lossy(key), "an attribute was left out");
                }
                Err(e) => Err(e).about("set an attribute of", name)?,
            }
        }
        rustix::fs::futimens(file, &times(mtime)).about("date", name)
    }

    fn white_out(
        &self,
        parent: &OwnedFd,
        above: &[&[u8]],
        hidden: &[u8],
        made: &HashSet<Vec<u8>>,
    ) -> Result<(), ExtractError> {
        let inside = |name: &[u8]| above.iter().copied().chain([name]).collect::<Vec<_>>().join(&b'/');
        if hidden == b".wh..opq" {
            return self.clear(parent, &above.join(&b'/'), made);
        }
        if hidden.is_empty() || hidden == b"." || hidden == b".." {
            return refuse("a whiteout names nothing");
        }
        if !made.contains(&inside(hidden)) {
            self.remove(parent, hidden)?;
        }
        Ok(())
    }

    /// Removes what layers below have put into a folder.
    fn clear(&self, folder: &OwnedFd, path: &[u8], made: &HashSet<Vec<u8>>) -> Result<(), ExtractError> {
        for name in list(&self.reopen(folder.as_fd(), b".")?)? {
            let whole = if path.is_empty() { name.clone() } else { [path, &name].join(&b'/') };
            if !made.contains(&whole) {
                self.remove(folder, &name)?;
                continue;
            }
            // What is no folder is this layer's own.
            if let Ok(inner) = self.reopen(folder.as_fd(), &name) {
                self.clear(&OwnedFd::from(inner), &whole, made)?;
            }
        }
        Ok(())
    }

    /// Removes what has a name, and all below it; nothing there is no error.
    fn remove(&self, parent: &OwnedFd, name: &[u8]) -> Result<(), ExtractError> {
        match rustix::fs::unlinkat(parent, name, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => return Ok(()),
            Err(Errno::ISDIR | Errno::PERM) => {}
            Err(e) => return Err(e).about("remove", name),
        }
        let folder = self.reopen(parent.as_fd(), name)?;
        let inner = list(&folder)?;
        let folder = OwnedFd::from(folder);
        for child in inner {
            self.remove(&folder, &child)?;
        }
        rustix::fs::unlinkat(parent, name, AtFlags::REMOVEDIR).about("remove", name)
    }

    /// Reads a small file of the root; none where it isn't there.
    ///
    /// # Errors
    /// The kernel's.
    pub fn read(&self, name: &str, max_bytes: u64) -> Result<Option<Vec<u8>>, ExtractError> {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
        let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
        let file = match rustix::fs::openat2(&self.root, name, flags, Mode::empty(), resolve) {
            Ok(file) => File::from(file),
            Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP) => return Ok(None),
            Err(e) => return Err(e).about("read", name.as_bytes()),
        };
        let io = |source| ExtractError::Io { what: format!("cannot read {name}"), source };
        if !file.metadata().map_err(io)?.is_file() {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        file.take(max_bytes).read_to_end(&mut bytes).map_err(io)?;
        Ok(Some(bytes))
    }

    /// Whether there is something under a name, whatever a link at its end leads to.
    pub fn has(&self, name: &str) -> bool {
        let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
        let flags = OFlags::PATH | OFlags::CLOEXEC;
        rustix::fs::openat2(&self.root, name, flags, Mode::empty(), resolve).is_ok()
    }

    /// Writes a file of the root, in place of what is there.
    ///
    /// # Errors
    /// The kernel's, or a name that has no place.
    pub fn write(&self, name: &str, mode: u32, content: &mut dyn Read) -> Result<(), ExtractError> {
        let parts = parts(name.as_bytes())?;
        let Some((last, above)) = parts.split_last() else { return refuse("no name") };
        let parent = self.folder(above)?;
        self.remove(&parent, last)?;
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = rustix::fs::openat(&parent, *last, flags, Mode::from_raw_mode(0o600));
        let mut file = File::from(file.about("make", name.as_bytes())?);
        io::copy(content, &mut file)
            .map_err(|source| ExtractError::Io { what: format!("cannot write {name}"), source })?;
        self.dress(&file, (0, 0), mode, 0, &[], name.as_bytes())
    }
}

/// The parts of a name; `.` and empty ones count for nothing, so that an absolute name is one below the root.
fn parts(name: &[u8]) -> Result<Vec<&[u8]>, ExtractError> {
    if name.len() > MAX_NAME_BYTES || name.contains(&0) {
        return refuse("the archive has a name that is too long or holds a zero byte");
    }
    let parts: Vec<&[u8]> =
        name.split(|byte| *byte == b'/').filter(|part| !part.is_empty() && *part != b".").collect();
    if parts.contains(&b"..".as_slice()) {
        return refuse(format!("the archive has a name that leads out of it: {:?}", lossy(name)));
    }
    Ok(parts)
}

/// An owner that a file can have: the last number means "leave it" to the kernel.
fn id(given: u64) -> Result<u32, ExtractError> {
    match u32::try_from(given) {
        Ok(id) if id != u32::MAX => Ok(id),
        _ => refuse(format!("the archive has a file of user or group {given}, which can't be")),
    }
}

fn ids((uid, gid): (u32, u32)) -> (Option<rustix::fs::Uid>, Option<rustix::fs::Gid>) {
    (Some(rustix::fs::Uid::from_raw(uid)), Some(rustix::fs::Gid::from_raw(gid)))
}

fn times(mtime: u64) -> Timestamps {
    let at = Timespec { tv_sec: i64::try_from(mtime).unwrap_or(0), tv_nsec: 0 };
    Timestamps { last_access: at, last_modification: at }
}

/// Attributes that mean something inside an image. Others are the host's own (`trusted.overlay…`, SELinux labels).
fn is_kept(key: &[u8]) -> bool {
    key == b"security.capability" || key.starts_with(b"user.") || key.starts_with(b"system.posix_acl_")
}

/// Reads an extended header; see pax(1).
fn pax(bytes: &[u8], extra: &mut Extra) -> Result<(), ExtractError> {
    let malformed = || ExtractError::Refused("an extended header of the archive is malformed".into());
    let whole = |value: &[u8]| std::str::from_utf8(value).ok()?.parse::<u64>().ok();
    let mut rest = bytes;
    // Not by lines: an attribute's value may hold any byte.
    while !rest.is_empty() {
        let space = rest.iter().position(|byte| *byte == b' ').ok_or_else(malformed)?;
        let length: usize = std::str::from_utf8(&rest[..space])
            .ok()
            .and_then(|text| text.parse().ok())
            .ok_or_else(malformed)?;
        let record = rest.get(space + 1..length.saturating_sub(1)).ok_or_else(malformed)?;
        rest = rest.get(length..).ok_or_else(malformed)?;
        let equals = record.iter().position(|byte| *byte == b'=').ok_or_else(malformed)?;
        let (key, value) = (&record[..equals], &record[equals + 1..]);
        match key {
            b"path" => extra.name = Some(value.to_vec()),
            b"linkpath" => extra.link = Some(value.to_vec()),
            b"uid" => extra.uid = Some(whole(value).ok_or_else(malformed)?),
            b"gid" => extra.gid = Some(whole(value).ok_or_else(malformed)?),
            b"size" => extra.size = Some(whole(value).ok_or_else(malformed)?),
            key => {
                if let Some(name) = key.strip_prefix(b"SCHILY.xattr.").filter(|name| is_kept(name)) {
                    extra.xattrs.push((name.to_vec(), value.to_vec()));
                }
            }
        }
    }
    Ok(())
}

fn list(folder: &File) -> Result<Vec<Vec<u8>>, ExtractError> {
    let mut names = Vec::new();
    for entry in rustix::fs::Dir::read_from(folder).about("list", b"a folder")? {
        let entry = entry.about("list", b"a folder")?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            names.push(name.to_vec());
        }
    }
    Ok(names)
}

/// Writes at most `size` bytes, with a hole for each chunk of zeros. Returns how many there were.
fn write_sparse(from: &mut impl Read, to: &mut File, size: u64) -> io::Result<u64> {
    let mut chunk = vec![0; usize::try_from(size.clamp(1, 64 << 10)).unwrap_or(1)];
    let mut written = 0u64;
    loop {
        let got = match from.read(&mut chunk) {
            Ok(0) => break,
            Ok(got) => got,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(e),
        };
        written += got as u64;
        if got >= 4096 && is_zero(&chunk[..got]) {
            to.seek(SeekFrom::Start(written))?;
        } else {
            to.write_all(&chunk[..got])?;
        }
    }
    to.set_len(written)?;
    Ok(written)
}

#[cfg(test)]
#[path = "extract_tests.rs"]
mod tests;
