//! Verification of a parsed claim.

use crate::canonical::{request_hash, string_to_sign};
use crate::{Presented, RequestParts, SigError, SigningKey, UNSIGNED_PAYLOAD, Via, time};
use subtle::ConstantTimeEq;

/// What a service lets pass.
#[derive(Clone, Copy, Debug)]
pub struct Policy {
    /// How far the client's clock may be off, either way, in seconds.
    pub max_skew_secs: u32,
    /// Whether `UNSIGNED-PAYLOAD` is taken for a body: `ebs` does (its blocks carry their own checksum),
    /// `ec2` and `sts` do not.
    pub unsigned_payload: bool,
}

impl Default for Policy {
    /// Five minutes ("Signature Version 4: requests must reach AWS within five minutes of the time stamp"),
    /// and every body signed.
    fn default() -> Self {
        Self { max_skew_secs: 300, unsigned_payload: false }
    }
}

/// Checks time, body and signature, in that order. Region, service and session token are the caller's.
///
/// `body_sha256` is the hash of the body as received; `signing_key` is derived for `presented.scope`.
pub fn verify(
    parts: &RequestParts<'_>,
    presented: &Presented,
    signing_key: &SigningKey,
    body_sha256: &[u8; 32],
    now_unix_secs: i64,
    policy: &Policy,
) -> Result<(), SigError> {
    check_time(presented, now_unix_secs, policy)?;
    let payload_hash = check_payload(presented, body_sha256, policy)?;
    let hash = request_hash(parts, &presented.signed_headers, &payload_hash);
    let expected =
        signing_key.sign(&string_to_sign(presented.timestamp, &presented.scope.to_string(), &hash));
    if bool::from(expected.ct_eq(&presented.signature)) { Ok(()) } else { Err(SigError::Mismatch) }
}

fn check_time(presented: &Presented, now: i64, policy: &Policy) -> Result<(), SigError> {
    let skew = i64::from(policy.max_skew_secs);
    if presented.timestamp > now.saturating_add(skew) {
        return Err(SigError::NotYetCurrent {
            signed: time::format_basic(presented.timestamp),
            now: time::format_basic(now),
        });
    }
    // A presigned URL without X-Amz-Expires lives as long as a signed header does.
    let life = match (presented.via, presented.expires_secs) {
        (Via::Query, Some(expires_secs)) => i64::from(expires_secs),
        _ => skew,
    };
    if now > presented.timestamp.saturating_add(life) { Err(SigError::Expired) } else { Ok(()) }
}

/// The payload hash that the canonical request must hold.
fn check_payload(presented: &Presented, body_sha256: &[u8; 32], policy: &Policy) -> Result<String, SigError> {
    let body_hash = hex::encode(body_sha256);
    match presented.payload_hash.as_deref() {
        None => Ok(body_hash),
        Some(UNSIGNED_PAYLOAD) if policy.unsigned_payload => Ok(UNSIGNED_PAYLOAD.to_owned()),
        Some(claimed) if claimed == body_hash => Ok(body_hash),
        Some(_) => Err(SigError::BodyHash),
    }
}
