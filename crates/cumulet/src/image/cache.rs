//! What was fetched: files by their URL's digest, and images of registries in an OCI layout.
//!
//! ```text
//!   <data_dir>/cache/files/<sha256 of the URL>         a file, and .url with its URL; .part while it is fetched
//!   <data_dir>/cache/oci/                              a layout; any tool that reads layouts reads it
//! ```
//! It may be removed at any time; nothing depends on it.

use std::fs;
use std::path::PathBuf;

use cumulet_image::import::fetch::{Fetch, FetchError, Manners, client, fetch};
use cumulet_image::oci::registry::{Access, Reference, pull};
use sha2::{Digest, Sha256};

use super::progress::Bar;
use crate::cli::FetchOptions;
use crate::data_dir::Data;
use crate::serve::{Problem, chain};

/// The folder of what was fetched.
pub struct Cache(PathBuf);

impl Cache {
    /// The data folder's.
    pub fn of(data: &Data) -> Cache {
        Cache(data.path.join("cache"))
    }

    fn file(&self, url: &str) -> PathBuf {
        self.0.join("files").join(hex::encode(Sha256::digest(url)))
    }

    /// The layout.
    pub fn layout(&self) -> PathBuf {
        self.0.join("oci")
    }

    /// Whether a URL's file is there, whole.
    pub fn has(&self, url: &str) -> bool {
        self.file(url).exists()
    }

    /// Forgets a URL's file.
    pub fn forget(&self, url: &str) {
        let file = self.file(url);
        let _ = fs::remove_file(file.with_extension("url"));
        let _ = fs::remove_file(file);
    }

    /// What is there, whole.
    pub fn list(&self) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(self.0.join("files")).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|ending| ending == "url") && path.with_extension("").exists() {
                found.extend(fs::read_to_string(&path));
            }
        }
        let index = fs::read(self.layout().join("index.json")).unwrap_or_default();
        let index: serde_json::Value = serde_json::from_slice(&index).unwrap_or_default();
        for entry in index["manifests"].as_array().into_iter().flatten() {
            let name = entry["annotations"]["org.opencontainers.image.ref.name"].as_str();
            found.extend(name.map(str::to_owned));
        }
        found.sort();
        found
    }

    /// Fetches a URL's file, unless it is there, and compares it with a checksum.
    pub fn fetch(&self, url: &str, options: &FetchOptions, bar: &Bar) -> Result<PathBuf, Problem> {
        let to = self.file(url);
        let folder = self.0.join("files");
        let write = |e: std::io::Error| Problem(format!("{} can't be written: {e}", folder.display()));
        fs::create_dir_all(&folder).map_err(write)?;
        fs::write(to.with_extension("url"), url).map_err(write)?;
        let what = url.rsplit('/').next().unwrap_or(url);
        let done = fetch(
            &Fetch {
                agent: &client(Manners::default()),
                url,
                authorization: None,
                to: &to,
                immutable: false,
                max_bytes: options.max_size,
                what,
            },
            bar,
        );
        done.map_err(|error| {
            // A part is gone on with next time; what can't be had has none.
            if matches!(error, FetchError::Status { .. } | FetchError::TooLarge { .. }) {
                for ending in ["", ".part", ".part.json", ".url"] {
                    let _ = fs::remove_file(folder.join(format!("{}{ending}", name(&to))));
                }
            }
            Problem(chain(&error))
        })?;
        if let Err(problem) = check(&to, options.checksum.as_deref()) {
            self.forget(url);
            return Err(problem);
        }
        Ok(to)
    }

    /// Fetches an image of a registry, as far as it isn't there. Returns its digest.
    pub fn pull(&self, reference: &Reference, options: &FetchOptions, bar: &Bar) -> Result<String, Problem> {
        let login = options.login.as_ref().map(|text| match text.split_once(':') {
            Some((name, password)) => (name.to_owned(), password.to_owned()),
            None => (text.clone(), std::env::var("CUMULET_REGISTRY_PASSWORD").unwrap_or_default()),
        });
        let access = Access { plain_http: options.plain_http, login };
        let digest = pull(reference, &access, &self.layout(), &options.arch, options.max_size, bar);
        digest.map(|digest| digest.to_string()).map_err(|e| Problem(chain(&e)))
    }
}

fn name(path: &std::path::Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Compares a file with a checksum, `sha256:…` or `sha512:…`.
pub fn check(path: &std::path::Path, checksum: Option<&str>) -> Result<(), Problem> {
    let Some((kind, wanted)) = checksum.and_then(|text| text.split_once(':')) else { return Ok(()) };
    fn digest<D: Digest>(path: &std::path::Path) -> std::io::Result<String> {
        let mut hasher = D::new();
        let mut file = fs::File::open(path)?;
        let mut chunk = vec![0; 1 << 20];
        loop {
            let got = std::io::Read::read(&mut file, &mut chunk)?;
            if got == 0 {
                return Ok(hex::encode(hasher.finalize()));
            }
            hasher.update(&chunk[..got]);
        }
    }
    let found = if kind == "sha512" { digest::<sha2::Sha512>(path) } else { digest::<Sha256>(path) };
    let found = found.map_err(|e| Problem(format!("{} can't be read: {e}", path.display())))?;
    if found == wanted {
        return Ok(());
    }
    Err(Problem(format!(
        "the checksum is {kind}:{found}, not {kind}:{wanted}: the file is not the one that was meant"
    )))
}
