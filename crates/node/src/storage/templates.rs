//! Templates for fast launch: `templates/<name>/`.
//!
//! ```text
//!   root.raw   the disk that the template has mounted; never written to
//!   memory     its memory, which instances map
//!   devices    all else of the machine, as QEMU writes it
//!   head.json  what it fits; the caller's
//! ```
//! Invariant: a folder has its final name when it is complete and durable.

use std::fs::{self, File};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use cumulet_linux::extents;
use cumulet_node_api::{Source, VolumeSpec};

use super::{At, Storage, StorageError, remove_any};

/// A template's files.
#[derive(Debug, Clone)]
pub struct TemplateFiles(PathBuf);

impl TemplateFiles {
    /// Its root's.
    pub fn root(&self) -> PathBuf {
        self.0.join("root.raw")
    }
    /// Its memory's.
    pub fn memory(&self) -> PathBuf {
        self.0.join("memory")
    }
    /// Its devices'.
    pub fn devices(&self) -> PathBuf {
        self.0.join("devices")
    }
    /// What it fits.
    pub fn head(&self) -> PathBuf {
        self.0.join("head.json")
    }
}

/// The time that a root is said to be written at as long as nobody has.
const UNTOUCHED: SystemTime = SystemTime::UNIX_EPOCH;

impl Storage {
    /// Makes a template unless it is there: `make` fills the other files, given a root with a source's content and
    /// an empty memory of so many bytes.
    ///
    /// # Errors
    /// As [`Storage::ensure_volume`], or as `make`. [`StorageError::Written`] when its root was written to meanwhile.
    pub fn make_template<E: From<StorageError>>(
        &self,
        name: &str,
        root: &VolumeSpec,
        memory_bytes: u64,
        make: impl FnOnce(&TemplateFiles) -> Result<(), E>,
    ) -> Result<(), E> {
        let path = self.templates_dir().join(name);
        self.need(memory_bytes, &format!("the template {name}"))?;
        let mut failed = None;
        let made = self.make(&path, |unfinished| {
            fs::create_dir(unfinished).at("create", unfinished)?;
            let files = TemplateFiles(unfinished.to_owned());
            self.fill_volume(root, &files.root())?;
            let touch = |path: &Path| File::options().write(true).open(path)?.set_modified(UNTOUCHED);
            touch(&files.root()).at("touch", &files.root())?;
            let memory = files.memory();
            File::create_new(&memory).and_then(|file| file.set_len(memory_bytes)).at("create", &memory)?;
            if let Err(error) = make(&files) {
                failed = Some(error);
                return Err(StorageError::Lost(unfinished.to_owned()));
            }
            let written = fs::metadata(files.root()).and_then(|meta| meta.modified());
            if written.at("stat", &files.root())? != UNTOUCHED {
                return Err(StorageError::Written(files.root()));
            }
            // From here on nobody writes to it, whatever becomes of a machine that has it open.
            chown(&memory, Some(0), Some(0)).at("take back", &memory)?;
            fs::set_permissions(&memory, fs::Permissions::from_mode(0o444)).at("take back", &memory)?;
            for file in [files.root(), memory, files.devices(), files.head()] {
                File::open(&file).and_then(|open| open.sync_all()).at("sync", &file)?;
            }
            Ok(())
        });
        match failed {
            Some(error) => Err(error),
            None => Ok(made?),
        }
    }

    /// A template's files; none when it isn't there.
    pub fn template(&self, name: &str) -> Option<TemplateFiles> {
        let path = self.templates_dir().join(name);
        path.is_dir().then_some(TemplateFiles(path))
    }

    /// The templates' names.
    ///
    /// # Errors
    /// The kernel's.
    pub fn list_templates(&self) -> Result<Vec<String>, StorageError> {
        let dir = self.templates_dir();
        let names =
            fs::read_dir(&dir).at("list", &dir)?.filter_map(|e| e.ok()?.file_name().into_string().ok());
        Ok(names.filter(|name| !name.starts_with('.')).collect())
    }

    /// Deletes a template; one that isn't there is no error.
    ///
    /// # Errors
    /// The kernel's.
    pub fn delete_template(&self, name: &str) -> Result<(), StorageError> {
        let path = self.templates_dir().join(name);
        // First its name: half a template is none.
        let going = super::unfinished_name(&path);
        remove_any(&going).at("delete", &going)?;
        match fs::rename(&path, &going) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(()),
            renamed => renamed.at("delete", &path).and_then(|()| remove_any(&going).at("delete", &going)),
        }
    }

    /// Whether two files have the same content because it lies on the same places: a clone that nobody has written to.
    /// Where the file system tells no places, no.
    ///
    /// # Errors
    /// The kernel's.
    pub fn is_untouched_clone(&self, one: &Path, other: &Path) -> Result<bool, StorageError> {
        let open = |path: &Path| File::open(path).at("open", path);
        let (one, other) = (open(one)?, open(other)?);
        let length = |file: &File| file.metadata().map(|meta| meta.len()).ok();
        let pieces = |file: &File| -> Result<Option<Vec<_>>, StorageError> {
            let Some(found) = extents::extents(file, 0..u64::MAX)? else { return Ok(None) };
            let place = |e: extents::Extent| Some((e.offset_bytes, e.length_bytes, e.physical_bytes?));
            Ok(found.into_iter().map(place).collect())
        };
        let (Some(a), Some(b)) = (pieces(&one)?, pieces(&other)?) else { return Ok(false) };
        Ok(length(&one).is_some() && length(&one) == length(&other) && a == b)
    }

    pub(super) fn templates_dir(&self) -> PathBuf {
        self.inner.root.join("templates")
    }

    /// What a template's root is, as a volume that has no record.
    pub fn template_root(id: cumulet_model::VolumeId, source: &Source, size_bytes: u64) -> VolumeSpec {
        VolumeSpec { id, size_bytes, source: source.clone(), key: None, source_key: None }
    }
}
