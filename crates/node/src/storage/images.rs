//! Images: folders of the pool, named by the digest of their content: that of the manifest, which holds the digests of
//! all files.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::copy::clone_or_copy;
use super::{At, Storage, StorageError, reflink};

/// The root disk of an image.
pub(super) const ROOT: &str = "root.raw";
const MANIFEST: &str = "manifest.json";
/// What a virtual machine boots directly; an image may lack them.
pub(super) const KERNEL_FILES: [&str; 2] = ["vmlinuz", "initrd.img"];

impl Storage {
    /// Brings the image in `dir` (`manifest.json`, `root.raw` and maybe `vmlinuz`, `initrd.img`) into the pool, once.
    /// Returns its id: `sha256` of its manifest.
    ///
    /// # Errors
    /// [`StorageError::Image`] for a folder that is no image, [`StorageError::NoSpace`].
    pub fn import_bundle(&self, dir: &Path) -> Result<String, StorageError> {
        let bad = |reason: String| StorageError::Image { bundle: dir.display().to_string(), reason };
        let text = fs::read(dir.join(MANIFEST)).map_err(|e| bad(format!("{MANIFEST}: {e}")))?;
        let id = hex::encode(Sha256::digest(&text));
        let root = dir.join(ROOT);
        let allocated = reflink::allocated_bytes(&root).map_err(|e| bad(cumulet_linux::describe(&e)))?;
        let target = self.bundle_path(&id);
        if target.exists() {
            return Ok(id);
        }
        self.need(allocated, &format!("image {id}"))?;
        self.make(&target, |unfinished| {
            fs::create_dir(unfinished).at("create", unfinished)?;
            for name in KERNEL_FILES.into_iter().chain([ROOT, MANIFEST]) {
                let (from, to) = (dir.join(name), unfinished.join(name));
                if from.exists() {
                    clone_or_copy(&from, &to)?;
                    fs::File::open(&to).and_then(|f| f.sync_all()).at("sync", &to)?;
                }
            }
            Ok(())
        })?;
        Ok(id)
    }

    /// The folder of an image, whether it exists or not.
    pub fn bundle_path(&self, bundle: &str) -> PathBuf {
        self.images_dir().join(bundle)
    }

    /// The images in the pool: those that have a manifest. A folder without has the kernel of one that was restored.
    ///
    /// # Errors
    /// The kernel's.
    pub fn list_bundles(&self) -> Result<Vec<String>, StorageError> {
        let dir = self.images_dir();
        let entries = fs::read_dir(&dir).at("list", &dir)?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let whole = |name: &String| !name.starts_with('.') && dir.join(name).join(MANIFEST).exists();
        let mut found: Vec<String> = names.filter(whole).collect();
        found.sort();
        Ok(found)
    }
}
