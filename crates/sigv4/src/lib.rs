//! AWS Signature Version 4 as a server needs it, and enough of the client side to talk to one.
//!
//! ```text
//! request ─▶ parse ─▶ Presented ─▶ (caller: find the key, check region and service) ─▶ verify
//!                                                                      KeyCache::verify
//! ```
//!
//! Pure: no I/O, no clock (the time is an argument), no async. The signature is compared in constant
//! time; secrets are wiped on drop and never printed.
//!
//! Invariants:
//! - What is verified is what is meant: a request parameter that could be read in two ways (a repeated
//!   `X-Amz-*` parameter, a header and a query signature at once) is refused, not resolved.
//! - Nothing is cached for a caller who has not proved knowledge of the secret.
//!
//! Not here: SigV4A, chunked (`STREAMING-*`) payloads and S3's own path rules, which no service that
//! Cumulet serves uses; who owns an access key; session tokens' validity (the caller looks them up).
//!
//! Source: "Signature Version 4 signing process" and "Create a signed AWS API request" in the AWS IAM
//! user guide; "Error codes for the Amazon EC2 API".

mod canonical;
mod error;
mod key;
mod parse;
mod sign;
mod time;
mod verify;

pub use error::SigError;
pub use key::{KeyCache, Secret, SigningKey};
pub use parse::{Presented, Scope, Via, parse};
pub use sign::{Credentials, presign, sign_headers};
pub use verify::{Policy, verify};

/// The only algorithm spoken.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// Stands in for the body's hash where a service lets the body go unsigned.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
/// Longest life of a presigned URL: seven days.
pub const MAX_EXPIRES_SECS: u32 = 604_800;

/// A request as it came over the wire, before any decoding.
#[derive(Clone, Copy, Debug)]
pub struct RequestParts<'a> {
    /// Upper-case HTTP method.
    pub method: &'a str,
    /// Raw path, still percent-encoded, without the query.
    pub path: &'a str,
    /// Raw query, still percent-encoded, without `?`; empty if there is none.
    pub query: &'a str,
    /// Headers in arrival order, names lower-cased, repeated names repeated. `host` must be among them
    /// (for HTTP/2: made from `:authority`).
    pub headers: &'a [(&'a str, &'a [u8])],
}

impl<'a> RequestParts<'a> {
    /// First value of a header, if it is there and is UTF-8.
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers
            .iter()
            .find(|(header_name, _)| *header_name == name)
            .and_then(|(_, value)| std::str::from_utf8(value).ok())
            .map(str::trim)
    }
}
