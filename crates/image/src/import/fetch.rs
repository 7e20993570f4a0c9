//! Downloads: to a file, resumed where they were cut off, bounded.
//!
//! ```text
//!   <name>.part    what has come so far        <name>.part.json    of which version of the remote file it is
//! ```
//! A part is gone on with only where the server says that it is of the same version (`If-Range`), or where the name is
//! the content's own digest.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Watch;

/// Tries of a download that is cut off; each goes on where the last ended.
const TRIES: usize = 5;
/// How long a server may take to begin an answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(60);
/// Redirections that are followed.
const MAX_REDIRECTS: u32 = 8;
/// The host's certificates of authorities.
const AUTHORITIES: &str = "/etc/ssl/certs/ca-certificates.crt";

/// Why a download failed.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The server can't be reached or ended the connection.
    #[error("{url} can't be fetched: {reason}")]
    Network {
        /// From where.
        url: String,
        /// What happened.
        reason: String,
    },
    /// The server answered an error.
    #[error("{url} answers {status}")]
    Status {
        /// From where.
        url: String,
        /// HTTP status.
        status: u16,
    },
    /// More bytes than accepted.
    #[error("{url} has more than {most} bytes, which is the limit")]
    TooLarge {
        /// From where.
        url: String,
        /// The limit.
        most: u64,
    },
    /// The caller said so.
    #[error("cancelled")]
    Cancelled,
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

/// What a client trusts and where it may be led.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Manners {
    /// No redirection is followed: for URLs of people who may not choose where this host looks.
    pub no_redirects: bool,
}

/// An HTTP client.
pub fn client(manners: Manners) -> ureq::Agent {
    let roots = fs::read(AUTHORITIES).ok().map(|pem| {
        let items = ureq::tls::parse_pem(&pem).filter_map(Result::ok);
        let certificates = items.filter_map(|item| match item {
            ureq::tls::PemItem::Certificate(certificate) => Some(certificate),
            _ => None,
        });
        ureq::tls::RootCerts::new_with_certs(&certificates.collect::<Vec<_>>())
    });
    let tls =
        ureq::tls::TlsConfig::builder().root_certs(roots.unwrap_or(ureq::tls::RootCerts::WebPki)).build();
    ureq::Agent::config_builder()
        .tls_config(tls)
        .user_agent(concat!("cumulet/", env!("CARGO_PKG_VERSION")))
        .http_status_as_error(false)
        .max_redirects(if manners.no_redirects { 0 } else { MAX_REDIRECTS })
        .max_redirects_will_error(!manners.no_redirects)
        .timeout_connect(Some(ANSWER_TIMEOUT))
        .timeout_recv_response(Some(ANSWER_TIMEOUT))
        .build()
        .new_agent()
}

/// Which version of a file a part is of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Version {
    #[serde(default)]
    etag: Option<String>,
    #[serde(default)]
    modified: Option<String>,
}

impl Version {
    /// What an `If-Range` header says of it; a weak tag says nothing about bytes.
    fn validator(&self) -> Option<&str> {
        self.etag.as_deref().filter(|tag| !tag.starts_with("W/")).or(self.modified.as_deref())
    }
}

/// A file to fetch.
pub struct Fetch<'a> {
    /// The client.
    pub agent: &'a ureq::Agent,
    /// From where.
    pub url: &'a str,
    /// The whole value of an `Authorization` header.
    pub authorization: Option<&'a str>,
    /// Where it shall be.
    pub to: &'a Path,
    /// Whether the content can't change under its name, because that is its digest.
    pub immutable: bool,
    /// Most bytes.
    pub max_bytes: u64,
    /// What it is, for people.
    pub what: &'a str,
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}{ending}"))
}

enum Try {
    Done,
    /// It ended early; so many bytes came.
    Cut {
        came: bool,
        reason: String,
    },
}

/// Fetches a file, unless it is there; goes on with a part that was left.
///
/// # Errors
/// [`FetchError`]; a part stays, for the next time.
pub fn fetch(fetch: &Fetch<'_>, watch: &dyn Watch) -> Result<(), FetchError> {
    if fetch.to.exists() {
        return Ok(());
    }
    let part = with_ending(fetch.to, ".part");
    let note = with_ending(fetch.to, ".part.json");
    let io = |what: &str| {
        let what = format!("cannot {what} {}", part.display());
        move |source| FetchError::Io { what, source }
    };
    let mut left = TRIES;
    loop {
        match attempt(fetch, &part, &note, watch)? {
            Try::Done => break,
            Try::Cut { came, reason } => {
                // One that goes on, if slowly, is no failure.
                left = if came { TRIES } else { left - 1 };
                if left == 0 {
                    return Err(FetchError::Network { url: fetch.url.to_owned(), reason });
                }
                tracing::info!(url = fetch.url, reason, "cut off; going on");
                std::thread::sleep(Duration::from_millis(200));
            }
        }
    }
    File::open(&part).and_then(|file| file.sync_all()).map_err(io("sync"))?;
    fs::rename(&part, fetch.to).map_err(io("rename"))?;
    let _ = fs::remove_file(note);
    Ok(())
}

fn attempt(fetch: &Fetch<'_>, part: &Path, note: &Path, watch: &dyn Watch) -> Result<Try, FetchError> {
    let io = |what: &str| {
        let what = format!("cannot {what} {}", part.display());
        move |source| FetchError::Io { what, source }
    };
    let mut file = OpenOptions::new().create(true).append(true).read(true).open(part).map_err(io("make"))?;
    let have = file.metadata().map_err(io("read"))?.len();
    let version: Version =
        fs::read(note).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    let mut request = fetch.agent.get(fetch.url);
    if let Some(value) = fetch.authorization {
        request = request.header("authorization", value);
    }
    // A proxy that packs what it passes on would give other bytes.
    request = request.header("accept-encoding", "identity");
    let resume = have > 0 && (fetch.immutable || version.validator().is_some());
    if resume {
        request = request.header("range", format!("bytes={have}-"));
        if let Some(validator) = version.validator().filter(|_| !fetch.immutable) {
            request = request.header("if-range", validator);
        }
    }
    let response = match request.call() {
        Ok(response) => response,
        Err(ureq::Error::Io(e)) => return Ok(Try::Cut { came: false, reason: e.to_string() }),
        Err(e @ (ureq::Error::Timeout(_) | ureq::Error::ConnectionFailed)) => {
            return Ok(Try::Cut { came: false, reason: e.to_string() });
        }
        Err(e) => return Err(FetchError::Network { url: fetch.url.to_owned(), reason: e.to_string() }),
    };
    let header =
        |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let at = match response.status().as_u16() {
        206 if resume
            && header("content-range").is_some_and(|r| r.starts_with(&format!("bytes {have}-"))) =>
        {
            have
        }
        200 => 0,
        // All of it is here already, or it has changed: the next try begins anew.
        416 if have > 0 => {
            file.set_len(0).map_err(io("empty"))?;
            return Ok(Try::Cut { came: false, reason: "the part is of no use".into() });
        }
        status => return Err(FetchError::Status { url: fetch.url.to_owned(), status }),
    };
    let version = Version { etag: header("etag"), modified: header("last-modified") };
    let length = header("content-length").and_then(|text| text.parse::<u64>().ok()).map(|length| at + length);
    let too_large = || FetchError::TooLarge { url: fetch.url.to_owned(), most: fetch.max_bytes };
    if length.is_some_and(|length| length > fetch.max_bytes) {
        return Err(too_large());
    }
    if at == 0 {
        file.set_len(0).map_err(io("empty"))?;
        let text = serde_json::to_vec(&version).unwrap_or_default();
        fs::write(note, text).map_err(io("note"))?;
    }
    file.seek(SeekFrom::End(0)).map_err(io("read"))?;
    watch.step(&format!("fetching {}", fetch.what), length);
    let mut body = response.into_body().into_reader();
    let mut chunk = vec![0; 64 << 10];
    let mut done = at;
    loop {
        if watch.cancelled() {
            return Err(FetchError::Cancelled);
        }
        let got = match body.read(&mut chunk) {
            Ok(0) => break,
            Ok(got) => got,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Ok(Try::Cut { came: done > at, reason: e.to_string() }),
        };
        done += got as u64;
        if done > fetch.max_bytes {
            return Err(too_large());
        }
        file.write_all(&chunk[..got]).map_err(io("write"))?;
        watch.at(done);
    }
    if length.is_some_and(|length| done < length) {
        return Ok(Try::Cut { came: done > at, reason: "the connection ended early".into() });
    }
    Ok(Try::Done)
}
