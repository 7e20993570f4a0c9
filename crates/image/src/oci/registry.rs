//! A registry's API, as far as pulling takes: manifests, blobs, bearer tokens.
//!
//! <https://github.com/opencontainers/distribution-spec>, <https://distribution.github.io/distribution/spec/auth/token/>.
//! What is pulled lies in a layout's folder: blobs by their digest, so that a pull that was cut off fetches only what
//! is missing, and images share layers.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::{Descriptor, Digest, MAX_DOCUMENT_BYTES, OciError, blobs, choose, document, refuse};
use crate::import::Watch;
use crate::import::fetch::{Fetch, FetchError, Manners, client, fetch};

/// Where images are that name no registry.
const DEFAULT_REGISTRY: &str = "registry-1.docker.io";
const ACCEPT: &str = "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, \
    application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json";

/// A name of an image in a registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Host, and port where it isn't the usual one.
    pub registry: String,
    /// Such as `library/debian`.
    pub repository: String,
    /// Such as `12`.
    pub tag: Option<String>,
    /// The content's own name.
    pub digest: Option<Digest>,
}

impl Reference {
    /// Reads `[registry/]repository[:tag][@sha256:…]`; without a registry it is Docker Hub's.
    ///
    /// # Errors
    /// It is no such name.
    pub fn parse(text: &str) -> Result<Reference, OciError> {
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) => (rest, Some(Digest::parse(digest)?)),
            None => (text, None),
        };
        let (rest, tag) = match rest.rsplit_once(':') {
            Some((before, tag)) if !tag.contains('/') => (before, Some(tag.to_owned())),
            _ => (rest, None),
        };
        let (registry, repository) = match rest.split_once('/') {
            Some((first, path)) if first.contains(['.', ':']) || first == "localhost" => {
                let hub = matches!(first, "docker.io" | "index.docker.io");
                (if hub { DEFAULT_REGISTRY } else { first }.to_owned(), path.to_owned())
            }
            _ => (DEFAULT_REGISTRY.to_owned(), rest.to_owned()),
        };
        let repository = if registry == DEFAULT_REGISTRY && !repository.contains('/') {
            format!("library/{repository}")
        } else {
            repository
        };
        let word = |text: &str, more: &str| {
            !text.is_empty()
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || more.as_bytes().contains(&b))
        };
        let parts_are_words =
            repository.split('/').all(|part| word(part, "._-") && part != "." && part != "..");
        let tag_is_word = tag.as_deref().is_none_or(|tag| tag.len() <= 128 && word(tag, "._-"));
        if !parts_are_words || !tag_is_word || !word(&registry, ".-:[]") {
            return refuse(format!("{text:?} is no image's name ([registry/]repository[:tag][@sha256:…])"));
        }
        let tag = tag.or_else(|| digest.is_none().then(|| "latest".to_owned()));
        Ok(Reference { registry, repository, tag, digest })
    }

    /// What a request for its manifest names.
    fn wanted(&self) -> String {
        match (&self.digest, &self.tag) {
            (Some(digest), _) => digest.to_string(),
            (None, tag) => tag.clone().unwrap_or_else(|| "latest".into()),
        }
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.registry, self.repository)?;
        self.tag.iter().try_for_each(|tag| write!(f, ":{tag}"))?;
        self.digest.iter().try_for_each(|digest| write!(f, "@{digest}"))
    }
}

/// How to reach a registry.
#[derive(Debug, Clone, Default)]
pub struct Access {
    /// Without TLS.
    pub plain_http: bool,
    /// Name and password.
    pub login: Option<(String, String)>,
}

/// A connection to a registry.
struct Registry<'a> {
    agent: ureq::Agent,
    reference: &'a Reference,
    access: &'a Access,
    authorization: Option<String>,
}

/// Pulls an image into a layout's folder, and names it there by its reference. Returns its digest.
///
/// # Errors
/// [`OciError`]; what came whole stays.
pub fn pull(
    reference: &Reference,
    access: &Access,
    layout: &Path,
    architecture: &str,
    max_bytes: u64,
    watch: &dyn Watch,
) -> Result<Digest, OciError> {
    let agent = client(Manners::default());
    let mut registry = Registry { agent, reference, access, authorization: None };
    let io =
        |what: &str, source| OciError::Io { what: format!("cannot {what} {}", layout.display()), source };
    fs::create_dir_all(layout.join("blobs/sha256")).map_err(|e| io("make", e))?;
    let (digest, bytes) = registry.manifest(&reference.wanted(), reference.digest.as_ref())?;
    keep(layout, &digest, &bytes)?;
    let mut top = document(&bytes)?;
    if let Some(entries) = &top.manifests {
        let entry = choose(entries, architecture, None)?.clone();
        let wanted = Digest::parse(&entry.digest)?;
        let bytes = registry.stored_manifest(layout, &wanted)?;
        top = document(&bytes)?;
    }
    let (Some(config), Some(layers)) = (top.config, top.layers) else {
        return refuse("the image's manifest has no configuration or no layers");
    };
    let total = layers.iter().map(|layer| layer.size).fold(0, u64::saturating_add);
    if total > max_bytes {
        return refuse(format!("the image's layers have {total} bytes; at most {max_bytes} are accepted"));
    }
    let parts: Vec<Descriptor> = std::iter::once(config).chain(layers).collect();
    for (at, part) in parts.iter().enumerate() {
        registry.blob(layout, part, &format!("part {} of {}", at + 1, parts.len()), watch)?;
    }
    name_in_index(layout, reference, &digest, bytes.len() as u64)?;
    Ok(digest)
}

/// A blob that came whole.
fn keep(layout: &Path, digest: &Digest, bytes: &[u8]) -> Result<(), OciError> {
    let path = layout.join(blobs::path(digest));
    let scratch = path.with_extension("new");
    fs::write(&scratch, bytes)
        .and_then(|()| fs::rename(&scratch, &path))
        .map_err(|source| OciError::Io { what: format!("cannot write {}", path.display()), source })
}

/// The layout's list of names: what any tool that reads layouts shows.
fn name_in_index(layout: &Path, reference: &Reference, digest: &Digest, size: u64) -> Result<(), OciError> {
    let io = |source| OciError::Io { what: format!("cannot write {}", layout.display()), source };
    let path = layout.join("index.json");
    let name = reference.to_string();
    let mut entries: Vec<serde_json::Value> = fs::read(&path)
        .ok()
        .and_then(|text| serde_json::from_slice::<serde_json::Value>(&text).ok())
        .and_then(|index| index.get("manifests")?.as_array().cloned())
        .unwrap_or_default();
    const NAME: &str = "org.opencontainers.image.ref.name";
    entries.retain(|entry| entry["annotations"][NAME] != name.as_str());
    let bytes = fs::read(layout.join(blobs::path(digest))).map_err(io)?;
    let media_type = serde_json::from_slice::<serde_json::Value>(&bytes)
        .ok()
        .and_then(|document| Some(document.get("mediaType")?.as_str()?.to_owned()))
        .unwrap_or_else(|| "application/vnd.oci.image.manifest.v1+json".into());
    entries.push(serde_json::json!({
        "mediaType": media_type, "digest": digest.to_string(), "size": size, "annotations": { NAME: name },
    }));
    let index = serde_json::json!({ "schemaVersion": 2, "manifests": entries });
    let scratch = layout.join("index.json.new");
    fs::write(layout.join("oci-layout"), r#"{"imageLayoutVersion":"1.0.0"}"#).map_err(io)?;
    fs::write(&scratch, index.to_string()).and_then(|()| fs::rename(&scratch, &path)).map_err(io)
}

impl Registry<'_> {
    fn url(&self, rest: &str) -> String {
        let scheme = if self.access.plain_http { "http" } else { "https" };
        format!("{scheme}://{}/v2/{}/{rest}", self.reference.registry, self.reference.repository)
    }

    fn failed(url: &str, error: &ureq::Error) -> OciError {
        FetchError::Network { url: url.to_owned(), reason: error.to_string() }.into()
    }

    /// A manifest by its tag or digest, with the digest of what came.
    fn manifest(&mut self, wanted: &str, digest: Option<&Digest>) -> Result<(Digest, Vec<u8>), OciError> {
        let url = self.url(&format!("manifests/{wanted}"));
        let mut asked = false;
        let bytes = loop {
            let mut request = self.agent.get(&url).header("accept", ACCEPT);
            if let Some(value) = &self.authorization {
                request = request.header("authorization", value);
            }
            let response = request.call().map_err(|e| Self::failed(&url, &e))?;
            match response.status().as_u16() {
                200 => {
                    let mut bytes = Vec::new();
                    let mut body = response.into_body().into_reader().take(MAX_DOCUMENT_BYTES + 1);
                    body.read_to_end(&mut bytes).map_err(|e| {
                        OciError::from(FetchError::Network { url: url.clone(), reason: e.to_string() })
                    })?;
                    break bytes;
                }
                401 if !asked => {
                    asked = true;
                    let challenge = response.headers().get("www-authenticate").and_then(|v| v.to_str().ok());
                    self.authorization = Some(self.answer(challenge.unwrap_or_default())?);
                }
                401 | 403 => {
                    return refuse(format!(
                        "{} lets nobody without a login have {}, or it has no such image (--login)",
                        self.reference.registry, self.reference.repository
                    ));
                }
                404 => return refuse(format!("{} has no {}", self.reference.registry, self.reference)),
                status => return Err(FetchError::Status { url, status }.into()),
            }
        };
        if bytes.len() as u64 > MAX_DOCUMENT_BYTES {
            return refuse("the image's manifest is too large");
        }
        let found = Digest::of(&bytes);
        match digest {
            Some(digest) if *digest != found => {
                refuse(format!("the registry answered a manifest with the digest {found}, not {digest}"))
            }
            _ => Ok((found, bytes)),
        }
    }

    /// A manifest by its digest, from the folder where it is there.
    fn stored_manifest(&mut self, layout: &Path, digest: &Digest) -> Result<Vec<u8>, OciError> {
        let path = layout.join(blobs::path(digest));
        if let Some(bytes) = fs::read(&path).ok().filter(|bytes| Digest::of(bytes) == *digest) {
            return Ok(bytes);
        }
        let (_, bytes) = self.manifest(&digest.to_string(), Some(digest))?;
        keep(layout, digest, &bytes)?;
        Ok(bytes)
    }

    /// What an `Authorization` header answers to a challenge.
    fn answer(&self, challenge: &str) -> Result<String, OciError> {
        let basic = |login: &(String, String)| {
            use base64::Engine as _;
            let text = format!("{}:{}", login.0, login.1);
            format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(text))
        };
        let (scheme, parameters) = challenge.split_once(' ').unwrap_or((challenge, ""));
        if scheme.eq_ignore_ascii_case("basic") {
            return match &self.access.login {
                Some(login) => Ok(basic(login)),
                None => refuse(format!("{} wants a login (--login)", self.reference.registry)),
            };
        }
        if !scheme.eq_ignore_ascii_case("bearer") {
            return refuse(format!("{} wants {scheme:?}, which is not known", self.reference.registry));
        }
        let fields = fields(parameters);
        let field = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let Some(realm) = field("realm") else { return refuse("the registry's challenge names no realm") };
        if !realm.starts_with("https://") && !self.access.plain_http {
            return refuse(format!("the registry wants a login at {realm}, which is not https"));
        }
        let scope = format!("repository:{}:pull", self.reference.repository);
        let mut request = self.agent.get(realm).query("scope", field("scope").unwrap_or(&scope));
        if let Some(service) = field("service") {
            request = request.query("service", service);
        }
        if let Some(login) = &self.access.login {
            request = request.header("authorization", basic(login));
        }
        let response = request.call().map_err(|e| Self::failed(realm, &e))?;
        if response.status().as_u16() != 200 {
            return refuse(format!("{realm} refuses a token ({})", response.status()));
        }
        #[derive(Deserialize)]
        struct Token {
            token: Option<String>,
            access_token: Option<String>,
        }
        let mut bytes = Vec::new();
        let mut body = response.into_body().into_reader().take(MAX_DOCUMENT_BYTES);
        body.read_to_end(&mut bytes).map_err(|e| {
            OciError::from(FetchError::Network { url: realm.to_owned(), reason: e.to_string() })
        })?;
        let token: Token =
            serde_json::from_slice(&bytes).or_else(|e| refuse(format!("{realm} answers no token: {e}")))?;
        match token.token.or(token.access_token) {
            Some(token) => Ok(format!("Bearer {token}")),
            None => refuse(format!("{realm} answers no token")),
        }
    }

    /// A blob, which is compared with its digest, or is there already.
    fn blob(&self, layout: &Path, part: &Descriptor, what: &str, watch: &dyn Watch) -> Result<(), OciError> {
        let digest = Digest::parse(&part.digest)?;
        let path = layout.join(blobs::path(&digest));
        if path.exists() {
            return Ok(());
        }
        // Under another name until it was compared.
        let scratch = path.with_extension("blob");
        let url = self.url(&format!("blobs/{digest}"));
        fetch(
            &Fetch {
                agent: &self.agent,
                url: &url,
                authorization: self.authorization.as_deref(),
                to: &scratch,
                immutable: true,
                max_bytes: part.size,
                what,
            },
            watch,
        )?;
        let io = |source| OciError::Io { what: format!("cannot read {}", scratch.display()), source };
        let mut hasher = Sha256::new();
        std::io::copy(&mut File::open(&scratch).map_err(io)?, &mut Hash(&mut hasher)).map_err(io)?;
        let found = hex::encode(hasher.finalize());
        if found != digest.digits() {
            let _ = fs::remove_file(&scratch);
            return refuse(format!("{what} came with the digest sha256:{found}, not {digest}"));
        }
        fs::rename(&scratch, &path).map_err(io)
    }
}

struct Hash<'a>(&'a mut Sha256);

impl std::io::Write for Hash<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The fields of a challenge: `name="value",name=value`.
fn fields(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some((key, after)) = rest.split_once('=') {
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => after.split_once(',').unwrap_or((after, "")),
        };
        found.push((key.trim().to_ascii_lowercase(), value.to_owned()));
        rest = next.trim_start_matches([',', ' ']);
    }
    found
}
