//! `manifest.json`: what an image folder holds, and how it is booted.

use crate::apt::Host;
use crate::{Context, Error, Recipe};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// Raised when a reader of the older form would misread the newer.
pub const FORMAT_VERSION: u32 = 1;
const FILE_NAME: &str = "manifest.json";
/// No manifest comes near; a larger file is something else.
const MAXIMUM_BYTES: u64 = 1 << 20;

/// The kernel's parameters: the serial console, the first interface named `eth0`, and nothing done at boot that only
/// real hardware needs.
const COMMAND_LINE: &str = "root=/dev/vda rootfstype=ext4 rw console=ttyS0 quiet net.ifnames=0 audit=0 \
    no_timer_check tsc=reliable rcupdate.rcu_expedited=1 cryptomgr.notests 8250.nr_uarts=1";

/// One file of an image folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileDigest {
    /// Its name in the folder.
    pub name: String,
    /// Its length; a sparse file occupies less.
    pub size_bytes: u64,
    /// The SHA-256 of its content, in hexadecimal.
    pub sha256: String,
}

/// What an image is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format_version: u32,
    /// Such as `cumulet-debian-12-x86_64-6.1.0-56-cloud-amd64`.
    pub name: String,
    pub architecture: String,
    /// `debian`.
    pub distribution: String,
    /// Such as `12`.
    pub distribution_version: String,
    /// Such as `bookworm`.
    pub suite: String,
    /// `both`: the disk is a file system, for virtual machines and containers. `disk`: it is a whole disk with its own
    /// boot loader.
    pub boot: String,
    pub kernel_release: String,
    /// For direct kernel boot.
    pub kernel_command_line: String,
    /// A sentence; none where it follows from the other fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The root device's name as the guest sees it.
    pub root_device: String,
    /// The root disk's size.
    pub size_bytes: u64,
    /// Who logs in with the key pair.
    pub default_user: String,
    pub root: FileDigest,
    /// For direct kernel boot; an imported image has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kernel: Option<FileDigest>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initrd: Option<FileDigest>,
    /// Versions of the packages in the image, by name.
    pub packages: BTreeMap<String, String>,
}

/// Why a folder is no usable image.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    #[error("cannot read {0}")]
    Read(String, #[source] io::Error),
    #[error("{0} is malformed")]
    Malformed(String, #[source] serde_json::Error),
    #[error("{name} has format version {found}; this program reads {FORMAT_VERSION}: build the image again")]
    Version { name: String, found: u32 },
    #[error("{0} is missing or has another size than the manifest says: build the image again")]
    Incomplete(String),
}

impl Manifest {
    /// Reads the manifest of an image folder, and checks that its files are there with the right sizes (their content is
    /// not read: see [`FileDigest::sha256`]).
    ///
    /// # Errors
    /// [`ManifestError`], in all forms.
    pub fn load(folder: &Path) -> Result<Self, ManifestError> {
        let path = folder.join(FILE_NAME);
        let name = path.display().to_string();
        let mut text = String::new();
        let file = fs::File::open(&path).map_err(|error| ManifestError::Read(name.clone(), error))?;
        io::Read::read_to_string(&mut io::Read::take(file, MAXIMUM_BYTES), &mut text)
            .map_err(|error| ManifestError::Read(name.clone(), error))?;
        #[derive(Deserialize)]
        struct Version {
            format_version: u32,
        }
        let malformed = |error| ManifestError::Malformed(name.clone(), error);
        let Version { format_version } = serde_json::from_str(&text).map_err(malformed)?;
        if format_version != FORMAT_VERSION {
            return Err(ManifestError::Version { name, found: format_version });
        }
        let manifest: Manifest = serde_json::from_str(&text).map_err(malformed)?;
        for file in std::iter::once(&manifest.root).chain(&manifest.kernel).chain(&manifest.initrd) {
            let path = folder.join(&file.name);
            let plain = !file.name.contains('/');
            if !plain || fs::metadata(&path).map(|found| found.len()).ok() != Some(file.size_bytes) {
                return Err(ManifestError::Incomplete(path.display().to_string()));
            }
        }
        Ok(manifest)
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), Error> {
        let path = folder.join(FILE_NAME);
        let text = serde_json::to_string_pretty(self).map_err(io::Error::other);
        text.and_then(|text| fs::write(&path, text + "\n"))
            .context(|| format!("cannot write {}", path.display()))
    }
}

/// Describes the files of a finished image folder.
pub(crate) fn describe(
    folder: &Path,
    recipe: &Recipe,
    host: &Host,
    kernel_release: &str,
    packages: BTreeMap<String, String>,
    size_bytes: u64,
) -> Result<Manifest, Error> {
    Ok(Manifest {
        format_version: FORMAT_VERSION,
        name: format!("{}-{}-x86_64-{kernel_release}", recipe.name, host.version),
        architecture: "x86_64".into(),
        distribution: "debian".into(),
        distribution_version: host.version.clone(),
        suite: host.suite.clone(),
        boot: "both".into(),
        kernel_release: kernel_release.into(),
        kernel_command_line: COMMAND_LINE.into(),
        root_device: "/dev/vda".into(),
        size_bytes,
        default_user: recipe.user.into(),
        root: digest(folder, "root.raw")?,
        description: None,
        kernel: Some(digest(folder, "vmlinuz")?),
        initrd: Some(digest(folder, "initrd.img")?),
        packages,
    })
}

/// What is known of an image from elsewhere.
pub(crate) struct Imported {
    pub name: String,
    pub description: String,
    pub architecture: String,
    pub distribution: String,
    pub distribution_version: String,
    pub boot: String,
    pub size_bytes: u64,
    pub default_user: String,
}

/// Describes the folder of an image from elsewhere: a disk, and no kernel.
pub(crate) fn describe_imported(folder: &Path, of: Imported) -> Result<Manifest, Error> {
    Ok(Manifest {
        format_version: FORMAT_VERSION,
        name: of.name,
        description: Some(of.description),
        architecture: of.architecture,
        distribution: of.distribution,
        distribution_version: of.distribution_version,
        suite: String::new(),
        boot: of.boot,
        kernel_release: String::new(),
        kernel_command_line: String::new(),
        root_device: "/dev/vda".into(),
        size_bytes: of.size_bytes,
        default_user: of.default_user,
        root: digest(folder, "root.raw")?,
        kernel: None,
        initrd: None,
        packages: BTreeMap::new(),
    })
}

fn digest(folder: &Path, name: &str) -> Result<FileDigest, Error> {
    let path = folder.join(name);
    let hash = || -> io::Result<(u64, String)> {
        let mut hasher = Sha256::new();
        let mut file = fs::File::open(&path)?;
        let mut buffer = vec![0; 1 << 20];
        let mut size_bytes = 0;
        loop {
            let length = io::Read::read(&mut file, &mut buffer)?;
            if length == 0 {
                return Ok((size_bytes, hex::encode(hasher.finalize())));
            }
            hasher.update(&buffer[..length]);
            size_bytes += length as u64;
        }
    };
    let (size_bytes, sha256) = hash().context(|| format!("cannot read {}", path.display()))?;
    Ok(FileDigest { name: name.into(), size_bytes, sha256 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(folder: &Path) -> Manifest {
        for (name, content) in [("root.raw", "root"), ("vmlinuz", "kernel"), ("initrd.img", "abc")] {
            fs::write(folder.join(name), content).unwrap();
        }
        let host = Host {
            suite: "bookworm".into(),
            version: "12".into(),
            sources: Vec::new(),
            keyring: "/usr/share/keyrings/debian-archive-keyring.gpg".into(),
        };
        let packages = BTreeMap::from([("bash".to_owned(), "5.2".to_owned())]);
        describe(folder, &crate::customize::RECIPE, &host, "6.1.0", packages, 4).unwrap()
    }

    #[test]
    fn a_manifest_is_written_and_read() {
        let home = tempfile::tempdir().unwrap();
        let manifest = image(home.path());
        assert_eq!(manifest.name, "cumulet-debian-12-x86_64-6.1.0");
        assert_eq!(
            manifest.initrd.as_ref().map(|file| file.sha256.as_str()).unwrap(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        manifest.write(home.path()).unwrap();
        assert_eq!(Manifest::load(home.path()).unwrap(), manifest);
    }

    #[test]
    fn a_folder_that_is_no_whole_image_is_refused() {
        let home = tempfile::tempdir().unwrap();
        assert!(matches!(Manifest::load(home.path()), Err(ManifestError::Read(..))));
        let mut manifest = image(home.path());
        manifest.write(home.path()).unwrap();
        fs::write(home.path().join("root.raw"), "roo").unwrap();
        assert!(matches!(Manifest::load(home.path()), Err(ManifestError::Incomplete(_))));
        manifest.format_version = 9;
        manifest.write(home.path()).unwrap();
        assert!(matches!(Manifest::load(home.path()), Err(ManifestError::Version { found: 9, .. })));
        fs::write(home.path().join(FILE_NAME), "{").unwrap();
        assert!(matches!(Manifest::load(home.path()), Err(ManifestError::Malformed(..))));
    }
}
