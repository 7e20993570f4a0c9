//! The client's side: for the command line, for benchmarks and for tests.

use crate::canonical::{encode, request_hash, string_to_sign};
use crate::{ALGORITHM, RequestParts, Scope, Secret, SigningKey, time};

/// Headers that proxies and HTTP libraries change on the way, hence never signed.
const NEVER_SIGN: [&str; 6] =
    ["authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id"];

/// Who signs.
#[derive(Clone, Copy, Debug)]
pub struct Credentials<'a> {
    /// Access key id.
    pub access_key: &'a str,
    /// Secret access key.
    pub secret: &'a Secret,
    /// Session token of temporary credentials.
    pub session_token: Option<&'a str>,
}

/// Headers to add to a request (`x-amz-date`, maybe `x-amz-security-token`, `authorization`), which sign
/// all that it already has. `parts.headers` must hold `host` and none of those to be added.
pub fn sign_headers(
    parts: &RequestParts<'_>,
    credentials: &Credentials<'_>,
    region: &str,
    service: &str,
    body_sha256: &[u8; 32],
    now_unix_secs: i64,
) -> Vec<(&'static str, String)> {
    let date = time::format_basic(now_unix_secs);
    let scope = scope(&date, region, service);
    let mut added = vec![("x-amz-date", date)];
    if let Some(token) = credentials.session_token {
        added.push(("x-amz-security-token", token.to_owned()));
    }
    let mut headers = parts.headers.to_vec();
    headers.extend(added.iter().map(|(name, value)| (*name, value.as_bytes())));
    let mut signed: Vec<&str> =
        headers.iter().map(|(name, _)| *name).filter(|name| !NEVER_SIGN.contains(name)).collect();
    signed.sort_unstable();
    signed.dedup();
    // As in verification: a declared payload hash goes before the computed one.
    let payload_hash =
        parts.header("x-amz-content-sha256").map_or_else(|| hex::encode(body_sha256), str::to_owned);
    let hash = request_hash(&RequestParts { headers: &headers, ..*parts }, &signed, &payload_hash);
    let signature = SigningKey::derive(credentials.secret, &scope).sign(&string_to_sign(
        now_unix_secs,
        &scope.to_string(),
        &hash,
    ));
    let authorization = format!(
        "{ALGORITHM} Credential={}/{scope}, SignedHeaders={}, Signature={}",
        credentials.access_key,
        signed.join(";"),
        hex::encode(signature)
    );
    added.push(("authorization", authorization));
    added
}

/// The whole query of a presigned URL: `parts.query`, the `X-Amz-*` parameters and the signature. Signs
/// the `host` header only, and `body_sha256` (of nothing, for a URL to open).
pub fn presign(
    parts: &RequestParts<'_>,
    credentials: &Credentials<'_>,
    region: &str,
    service: &str,
    body_sha256: &[u8; 32],
    expires_secs: u32,
    now_unix_secs: i64,
) -> String {
    let date = time::format_basic(now_unix_secs);
    let scope = scope(&date, region, service);
    let mut parameters = vec![
        ("X-Amz-Algorithm", ALGORITHM.to_owned()),
        ("X-Amz-Credential", format!("{}/{scope}", credentials.access_key)),
        ("X-Amz-Date", date),
        ("X-Amz-Expires", expires_secs.to_string()),
        ("X-Amz-SignedHeaders", "host".to_owned()),
    ];
    if let Some(token) = credentials.session_token {
        parameters.push(("X-Amz-Security-Token", token.to_owned()));
    }
    let mut query = parts.query.to_owned();
    for (name, value) in parameters {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        query.push_str(&percent(&value));
    }
    let hash = request_hash(&RequestParts { query: &query, ..*parts }, &["host"], &hex::encode(body_sha256));
    let signature = SigningKey::derive(credentials.secret, &scope).sign(&string_to_sign(
        now_unix_secs,
        &scope.to_string(),
        &hash,
    ));
    format!("{query}&X-Amz-Signature={}", hex::encode(signature))
}

fn scope(date: &str, region: &str, service: &str) -> Scope {
    Scope { date: date[..8].to_owned(), region: region.to_owned(), service: service.to_owned() }
}

fn percent(value: &str) -> String {
    let mut out = Vec::with_capacity(value.len());
    encode(value.as_bytes(), &mut out);
    String::from_utf8(out).expect("percent-encoding yields ASCII")
}
