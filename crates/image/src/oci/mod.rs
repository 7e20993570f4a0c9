//! OCI images: their manifests, configuration and layers, from a registry, a layout folder or an archive.
//!
//! <https://github.com/opencontainers/image-spec>. Everything that is named by a digest is compared with it; everything
//! that is read whole is bounded.

pub mod blobs;
mod process;
pub mod registry;

use std::io::{self, Read};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::import::decompress::{Compression, decompress};
use blobs::Blobs;
pub use process::{Process, resolve_user};

/// Why an image can't be had.
#[derive(Debug, thiserror::Error)]
pub enum OciError {
    /// It is malformed, or asks for what it mustn't.
    #[error("{0}")]
    Refused(String),
    /// It could not be fetched.
    #[error(transparent)]
    Fetch(#[from] crate::import::fetch::FetchError),
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

pub(crate) fn refuse<T>(text: impl Into<String>) -> Result<T, OciError> {
    Err(OciError::Refused(text.into()))
}

/// Most of an index, manifest or configuration.
pub const MAX_DOCUMENT_BYTES: u64 = 4 << 20;
/// Most layers; runtimes that stack them stop at 128.
const MAX_LAYERS: usize = 512;
/// Indexes within indexes.
const MAX_DEPTH: usize = 4;

/// A SHA-256 digest, as images name blobs: `sha256:` and 64 digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest(String);

impl Digest {
    /// Reads a digest.
    ///
    /// # Errors
    /// It is none, or of another kind.
    pub fn parse(text: &str) -> Result<Digest, OciError> {
        let digits = text.strip_prefix("sha256:").filter(|digits| {
            digits.len() == 64 && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        });
        match digits {
            Some(digits) => Ok(Digest(digits.to_owned())),
            None => refuse(format!("{text:?} is no SHA-256 digest")),
        }
    }

    /// The digest of bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        Digest(hex::encode(Sha256::digest(bytes)))
    }

    /// Its 64 digits.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "sha256:{}", self.0)
    }
}

/// Passes bytes on, and refuses them at their end where they don't have the digest.
pub struct Verified<R> {
    from: R,
    hasher: Option<Sha256>,
    wanted: Digest,
}

impl<R> Verified<R> {
    /// Compares with a digest.
    pub fn new(from: R, wanted: Digest) -> Verified<R> {
        Verified { from, hasher: Some(Sha256::new()), wanted }
    }
}

impl<R: Read> Read for Verified<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let got = self.from.read(into)?;
        if got > 0 {
            if let Some(hasher) = &mut self.hasher {
                hasher.update(&into[..got]);
            }
        } else if !into.is_empty()
            && let Some(hasher) = self.hasher.take()
        {
            let found = hex::encode(hasher.finalize());
            if found != self.wanted.0 {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    format!("its digest is sha256:{found}, not {}", self.wanted),
                ));
            }
        }
        Ok(got)
    }
}

/// A pointer to a blob.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Descriptor {
    /// What the blob is.
    pub media_type: String,
    /// Its digest.
    pub digest: String,
    /// Its length.
    pub size: u64,
    /// Of an index's entries.
    pub platform: Option<Platform>,
    /// Such as a name.
    pub annotations: std::collections::BTreeMap<String, String>,
}

/// What an image runs on.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(default)]
pub struct Platform {
    /// By Go's names: `amd64`, `arm64`.
    pub architecture: String,
    /// `linux`.
    pub os: String,
}

/// Go's name of an architecture, such as `amd64` for `x86_64`.
pub fn go_architecture(architecture: &str) -> &str {
    match architecture {
        "x86_64" => "amd64",
        other => other,
    }
}

/// An index or a manifest: which, shows by its fields.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Document {
    pub manifests: Option<Vec<Descriptor>>,
    pub config: Option<Descriptor>,
    pub layers: Option<Vec<Descriptor>>,
}

/// Reads an index or manifest.
pub(crate) fn document(bytes: &[u8]) -> Result<Document, OciError> {
    serde_json::from_slice(bytes).or_else(|e| refuse(format!("the image's manifest is malformed: {e}")))
}

/// The one entry of an index for an architecture, and for a name where one is asked for.
pub(crate) fn choose<'a>(
    entries: &'a [Descriptor],
    architecture: &str,
    name: Option<&str>,
) -> Result<&'a Descriptor, OciError> {
    const NAME: &str = "org.opencontainers.image.ref.name";
    let fits = |entry: &&Descriptor| {
        entry.platform.as_ref().is_none_or(|platform| {
            platform.os == "linux" && platform.architecture == go_architecture(architecture)
        })
    };
    let called =
        |entry: &&Descriptor| name.is_none_or(|name| entry.annotations.get(NAME).is_some_and(|n| n == name));
    let found: Vec<&Descriptor> = entries.iter().filter(fits).filter(called).collect();
    match found.as_slice() {
        [one] => Ok(one),
        [] => refuse(format!("there is no image for linux on {architecture} in it")),
        // Variants of one platform: the first is what every client takes.
        [first, ..] if first.platform.is_some() => Ok(first),
        many => {
            let names: Vec<&str> =
                many.iter().filter_map(|entry| entry.annotations.get(NAME)).map(String::as_str).collect();
            refuse(format!(
                "there are {} images in it ({}): choose one by --ref",
                many.len(),
                names.join(", ")
            ))
        }
    }
}

/// An image's configuration.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Config {
    /// By Go's names.
    pub architecture: String,
    /// What it runs.
    pub config: process::RunConfig,
    /// Its layers.
    pub rootfs: RootFs,
}

/// Digests of the layers, uncompressed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RootFs {
    /// In order.
    pub diff_ids: Vec<String>,
}

/// A layer.
#[derive(Debug, Clone)]
pub struct Layer {
    /// Where it is among the blobs.
    path: String,
    /// Its digest as it is stored.
    digest: Option<Digest>,
    /// Its digest uncompressed.
    diff_id: Digest,
    /// How it is compressed; none when its first bytes tell.
    compression: Option<Compression>,
}

/// An image that can be read.
pub struct OciImage {
    /// Its configuration.
    pub config: Config,
    /// Its layers, the lowest first.
    pub layers: Vec<Layer>,
    blobs: Blobs,
}

impl OciImage {
    /// Finds the image in a layout or archive.
    ///
    /// # Errors
    /// It isn't whole, or there is more than one and no name says which.
    pub fn open(blobs: Blobs, architecture: &str, name: Option<&str>) -> Result<OciImage, OciError> {
        if let Some(bytes) = blobs.read("index.json")? {
            return OciImage::from_layout(blobs, &bytes, architecture, name);
        }
        match blobs.read("manifest.json")? {
            Some(bytes) => OciImage::from_docker(blobs, &bytes, name),
            None => refuse("it has neither index.json nor manifest.json: it is no image's layout or archive"),
        }
    }

    fn from_layout(
        blobs: Blobs,
        index: &[u8],
        architecture: &str,
        name: Option<&str>,
    ) -> Result<OciImage, OciError> {
        let mut current = document(index)?;
        let mut name = name;
        for _ in 0..MAX_DEPTH {
            let Some(entries) = &current.manifests else { break };
            let entry = choose(entries, architecture, name.take())?;
            let bytes = blobs.document(&Digest::parse(&entry.digest)?)?;
            current = document(&bytes)?;
        }
        let (Some(config), Some(layers)) = (&current.config, &current.layers) else {
            return refuse("the image's manifest has no configuration or no layers");
        };
        let config = config_of(&blobs.document(&Digest::parse(&config.digest)?)?)?;
        check_count(layers.len(), &config)?;
        let layers = layers.iter().zip(&config.rootfs.diff_ids).map(|(layer, diff_id)| {
            let digest = Digest::parse(&layer.digest)?;
            Ok(Layer {
                path: blobs::path(&digest),
                compression: Some(compression_of(&layer.media_type)?),
                digest: Some(digest),
                diff_id: Digest::parse(diff_id)?,
            })
        });
        let layers = layers.collect::<Result<Vec<_>, OciError>>()?;
        Ok(OciImage { config, layers, blobs })
    }

    /// What `docker save` wrote before it wrote layouts.
    fn from_docker(blobs: Blobs, manifest: &[u8], name: Option<&str>) -> Result<OciImage, OciError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct Entry {
            config: String,
            #[serde(default)]
            repo_tags: Option<Vec<String>>,
            layers: Vec<String>,
        }
        let entries: Vec<Entry> = serde_json::from_slice(manifest)
            .or_else(|e| refuse(format!("manifest.json is malformed: {e}")))?;
        let tags = |entry: &Entry| entry.repo_tags.clone().unwrap_or_default();
        let found: Vec<&Entry> = entries
            .iter()
            .filter(|e| name.is_none_or(|name| tags(e).iter().any(|tag| tag == name)))
            .collect();
        let [entry] = found.as_slice() else {
            let names: Vec<String> = entries.iter().flat_map(tags).collect();
            return refuse(format!(
                "there are {} images in it ({}): choose one by --ref",
                found.len(),
                names.join(", ")
            ));
        };
        let Some(bytes) = blobs.read(&entry.config)? else {
            return refuse(format!("the archive lacks {}", entry.config));
        };
        let config = config_of(&bytes)?;
        check_count(entry.layers.len(), &config)?;
        let layers = entry.layers.iter().zip(&config.rootfs.diff_ids).map(|(path, diff_id)| {
            Ok(Layer {
                path: path.clone(),
                digest: None,
                diff_id: Digest::parse(diff_id)?,
                compression: None,
            })
        });
        let layers = layers.collect::<Result<Vec<_>, OciError>>()?;
        Ok(OciImage { config, layers, blobs })
    }

    /// A layer's tar archive, uncompressed. At its end it is compared with its digests.
    ///
    /// # Errors
    /// It isn't there.
    pub fn layer(&self, layer: &Layer) -> Result<Box<dyn Read + Send>, OciError> {
        let mut raw = self.blobs.open(&layer.path)?;
        let compression = match layer.compression {
            Some(known) => known,
            None => {
                let mut head = Vec::new();
                let io = |source| OciError::Io { what: format!("cannot read {}", layer.path), source };
                raw.by_ref().take(4).read_to_end(&mut head).map_err(io)?;
                let found = match head.as_slice() {
                    [0x1f, 0x8b, ..] => Compression::Gzip,
                    [0x28, 0xb5, 0x2f, 0xfd] => Compression::Zstd,
                    _ => Compression::None,
                };
                raw = Box::new(io::Cursor::new(head).chain(raw));
                found
            }
        };
        let raw: Box<dyn Read + Send> = match &layer.digest {
            Some(digest) => Box::new(Verified::new(raw, digest.clone())),
            None => raw,
        };
        let plain = decompress(raw, compression)
            .map_err(|source| OciError::Io { what: "cannot decompress a layer".into(), source })?;
        Ok(Box::new(Verified::new(plain, layer.diff_id.clone())))
    }
}

fn config_of(bytes: &[u8]) -> Result<Config, OciError> {
    serde_json::from_slice(bytes).or_else(|e| refuse(format!("the image's configuration is malformed: {e}")))
}

fn check_count(layers: usize, config: &Config) -> Result<(), OciError> {
    if layers == 0 || layers > MAX_LAYERS {
        return refuse(format!("the image has {layers} layers; 1 to {MAX_LAYERS} are accepted"));
    }
    if layers != config.rootfs.diff_ids.len() {
        return refuse("the image's configuration has another number of layers than its manifest");
    }
    Ok(())
}

/// By the media type, `…tar`, `…tar+gzip`, `…tar.gzip`, `…tar+zstd`.
fn compression_of(media_type: &str) -> Result<Compression, OciError> {
    match media_type.rsplit(['+', '.']).next() {
        Some("tar") => Ok(Compression::None),
        Some("gzip") => Ok(Compression::Gzip),
        Some("zstd") => Ok(Compression::Zstd),
        _ => refuse(format!("a layer of type {media_type:?} is not known")),
    }
}

#[cfg(test)]
mod tests;
