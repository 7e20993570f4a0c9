//! Where an image's parts are: a folder, or an archive that is read where it lies.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{Digest, MAX_DOCUMENT_BYTES, OciError, refuse};
use crate::import::decompress::Part;

/// Members of an archive.
const MAX_MEMBERS: usize = 20_000;

/// The path of a blob in a layout.
pub fn path(digest: &Digest) -> String {
    format!("blobs/sha256/{}", digest.digits())
}

/// The parts of one or more images.
pub enum Blobs {
    /// A layout's folder.
    Folder(PathBuf),
    /// An archive.
    Archive(Archive),
}

/// A tar archive, and what is where in it.
pub struct Archive {
    file: File,
    members: HashMap<String, (u64, u64)>,
}

impl Blobs {
    /// Opens a folder, or a tar archive that isn't compressed.
    ///
    /// # Errors
    /// It isn't there, or is no archive.
    pub fn open_at(place: &Path) -> Result<Blobs, OciError> {
        if place.is_dir() {
            return Ok(Blobs::Folder(place.to_owned()));
        }
        let io = |source| OciError::Io { what: format!("cannot read {}", place.display()), source };
        let file = File::open(place).map_err(io)?;
        Ok(Blobs::Archive(index(file).map_err(|e| match e.kind() {
            io::ErrorKind::Other | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                OciError::Refused(format!("{} is no whole tar archive: {e}", place.display()))
            }
            _ => io(e),
        })?))
    }

    /// A part by its path.
    pub(super) fn open(&self, path: &str) -> Result<Box<dyn Read + Send>, OciError> {
        let missing = || OciError::Refused(format!("{path} is not there: the image is not whole"));
        match self {
            Blobs::Folder(folder) => match File::open(folder.join(path)) {
                Ok(file) => Ok(Box::new(file)),
                Err(e) if e.kind() == io::ErrorKind::NotFound => Err(missing()),
                Err(source) => Err(OciError::Io { what: format!("cannot read {path}"), source }),
            },
            Blobs::Archive(archive) => {
                let (at, length) = archive.members.get(path).copied().ok_or_else(missing)?;
                let file = archive.file.try_clone();
                let file =
                    file.map_err(|source| OciError::Io { what: "cannot read the archive".into(), source })?;
                Ok(Box::new(Part::new(file, at, length)))
            }
        }
    }

    /// A small part, whole; none where it isn't there.
    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, OciError> {
        if path.split('/').any(|part| part == "..") || path.starts_with('/') {
            return refuse(format!("the image names a part by the path {path:?}"));
        }
        let there = match self {
            Blobs::Folder(folder) => folder.join(path).exists(),
            Blobs::Archive(archive) => archive.members.contains_key(path),
        };
        if !there {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        let io = |source| OciError::Io { what: format!("cannot read {path}"), source };
        self.open(path)?.take(MAX_DOCUMENT_BYTES + 1).read_to_end(&mut bytes).map_err(io)?;
        if bytes.len() as u64 > MAX_DOCUMENT_BYTES {
            return refuse(format!("{path} is too large"));
        }
        Ok(Some(bytes))
    }

    /// A small blob, which has its digest.
    pub(super) fn document(&self, digest: &Digest) -> Result<Vec<u8>, OciError> {
        let Some(bytes) = self.read(&path(digest))? else {
            return refuse(format!("the image is not whole: it lacks {digest}"));
        };
        let found = Digest::of(&bytes);
        if found != *digest {
            return refuse(format!("a part of the image has the digest {found}, not {digest}"));
        }
        Ok(bytes)
    }
}

fn index(file: File) -> io::Result<Archive> {
    let mut members = HashMap::new();
    let mut links = Vec::new();
    let mut archive = tar::Archive::new(&file);
    for entry in archive.entries_with_seek()?.raw(true) {
        let entry = entry?;
        if members.len() + links.len() >= MAX_MEMBERS {
            return Err(io::Error::other(format!("it has more than {MAX_MEMBERS} members")));
        }
        let name = String::from_utf8_lossy(&entry.path_bytes()).trim_start_matches("./").to_owned();
        let kind = entry.header().entry_type();
        if kind.is_file() {
            members.insert(name, (entry.raw_file_position(), entry.size()));
        } else if kind.is_symlink() || kind.is_hard_link() {
            // Older `docker save` wrote a layer that two images have once.
            let target = entry.link_name_bytes().map(|name| String::from_utf8_lossy(&name).into_owned());
            links.extend(target.map(|target| (name, target)));
        }
    }
    for (name, target) in links {
        let place = resolve(&name, &target).and_then(|target| members.get(&target).copied());
        if let Some(place) = place {
            members.insert(name, place);
        }
    }
    Ok(Archive { file, members })
}

/// The member that a link leads to.
fn resolve(name: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = name.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
