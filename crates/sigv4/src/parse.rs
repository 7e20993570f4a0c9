//! What a request claims: who signed, when, for what. Nothing here is trusted until verified.

use crate::canonical::{QUERY_SIGNATURE, decode};
use crate::{ALGORITHM, MAX_EXPIRES_SECS, RequestParts, SigError, time};
use std::fmt;

/// Day, region and service that a signature is good for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scope {
    /// `YYYYMMDD`.
    pub date: String,
    /// Such as `us-east-1`.
    pub region: String,
    /// Such as `ec2`.
    pub service: String,
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}/{}/aws4_request", self.date, self.region, self.service)
    }
}

/// Where the signature was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// The `Authorization` header.
    Header,
    /// A presigned URL.
    Query,
}

/// A well-formed claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presented {
    /// Access key id, not looked up.
    pub access_key: String,
    /// The credential scope; its day agrees with `timestamp`.
    pub scope: Scope,
    /// Lower-case names, sorted, distinct, with `host` among them.
    pub signed_headers: Vec<String>,
    /// The signature.
    pub signature: [u8; 32],
    /// When it was signed, seconds since 1970.
    pub timestamp: i64,
    /// Life of a presigned URL in seconds from `timestamp`, 1 to 604800.
    pub expires_secs: Option<u32>,
    /// `x-amz-content-sha256`, as sent: a hex hash or a literal such as `UNSIGNED-PAYLOAD`.
    pub payload_hash: Option<String>,
    /// `X-Amz-Security-Token`, for the caller to check.
    pub session_token: Option<String>,
    /// Header or presigned URL.
    pub via: Via,
}

/// Headers that change what a request means: where present, they must be signed.
const MUST_SIGN: [&str; 4] = ["x-amz-date", "x-amz-content-sha256", "x-amz-security-token", "x-amz-target"];

/// Reads the claim. An error means that no key could make this request valid.
pub fn parse(parts: &RequestParts<'_>) -> Result<Presented, SigError> {
    let authorization = parts.headers.iter().filter(|(name, _)| *name == "authorization").count();
    let in_query = query_value(parts.query, QUERY_SIGNATURE)?.is_some()
        || query_value(parts.query, "X-Amz-Algorithm")?.is_some();
    let presented = match (authorization, in_query) {
        (0, false) => return Err(SigError::Missing),
        (0, true) => from_query(parts)?,
        (1, false) => from_header(parts)?,
        _ => return Err(incomplete("Only one authentication mechanism is allowed.")),
    };
    if !presented.signed_headers.iter().any(|name| name == "host") {
        return Err(incomplete("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."));
    }
    for name in MUST_SIGN {
        let occurrences = parts.headers.iter().filter(|(header_name, _)| *header_name == name).count();
        if occurrences > 1 {
            return Err(SigError::Incomplete(format!("'{name}' must be given once.")));
        }
        if occurrences == 1 && !presented.signed_headers.iter().any(|signed| signed == name) {
            return Err(SigError::Incomplete(format!(
                "'{name}' must be a 'SignedHeader' in the AWS Authorization."
            )));
        }
    }
    let request_day = time::format_basic(presented.timestamp)[..8].to_owned();
    if request_day != presented.scope.date {
        return Err(SigError::ScopeDate { scope: presented.scope.date, request: request_day });
    }
    Ok(presented)
}

fn from_header(parts: &RequestParts<'_>) -> Result<Presented, SigError> {
    let authorization = parts
        .header("authorization")
        .ok_or_else(|| incomplete("Authorization header is not valid UTF-8."))?;
    let (algorithm, rest) = authorization.split_once(' ').unwrap_or((authorization, ""));
    check_algorithm(algorithm)?;
    let (mut credential, mut signed_headers, mut signature) = (None, None, None);
    for field in rest.split(',') {
        let (name, value) = field.trim().split_once('=').ok_or_else(|| {
            SigError::Incomplete(format!(
                "'{}' not a valid key=value pair in Authorization header.",
                field.trim()
            ))
        })?;
        let slot = match name {
            "Credential" => &mut credential,
            "SignedHeaders" => &mut signed_headers,
            "Signature" => &mut signature,
            _ => continue,
        };
        if slot.replace(value).is_some() {
            return Err(SigError::Incomplete(format!("Authorization header has more than one '{name}'.")));
        }
    }
    let require = |value: Option<&str>, name: &str| {
        value
            .map(str::to_owned)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| SigError::Incomplete(format!("Authorization header requires '{name}' parameter.")))
    };
    let (access_key, scope) = parse_credential(&require(credential, "Credential")?)?;
    let signed_headers = parse_signed_headers(&require(signed_headers, "SignedHeaders")?)?;
    let (date_header, timestamp) = header_date(parts)?;
    if !signed_headers.iter().any(|name| name == date_header) {
        return Err(SigError::Incomplete(format!(
            "'{date_header}' must be a 'SignedHeader' in the AWS Authorization."
        )));
    }
    Ok(Presented {
        access_key,
        scope,
        signed_headers,
        signature: parse_signature(&require(signature, "Signature")?)?,
        timestamp,
        expires_secs: None,
        payload_hash: parts.header("x-amz-content-sha256").map(str::to_owned),
        session_token: parts.header("x-amz-security-token").map(str::to_owned),
        via: Via::Header,
    })
}

fn from_query(parts: &RequestParts<'_>) -> Result<Presented, SigError> {
    let require = |name: &str| {
        query_value(parts.query, name)?.filter(|value| !value.is_empty()).ok_or_else(|| {
            SigError::Incomplete(format!("AWS query-string parameters must include '{name}'."))
        })
    };
    check_algorithm(&require("X-Amz-Algorithm")?)?;
    let (access_key, scope) = parse_credential(&require("X-Amz-Credential")?)?;
    let date = require("X-Amz-Date")?;
    let expires_secs =
        query_value(parts.query, "X-Amz-Expires")?.map(|text| parse_expires(&text)).transpose()?;
    Ok(Presented {
        access_key,
        scope,
        signed_headers: parse_signed_headers(&require("X-Amz-SignedHeaders")?)?,
        signature: parse_signature(&require(QUERY_SIGNATURE)?)?,
        timestamp: time::parse_basic(&date).ok_or_else(|| bad_date(&date))?,
        expires_secs,
        payload_hash: match query_value(parts.query, "X-Amz-Content-Sha256")? {
            Some(hash) => Some(hash),
            None => parts.header("x-amz-content-sha256").map(str::to_owned),
        },
        session_token: query_value(parts.query, "X-Amz-Security-Token")?,
        via: Via::Query,
    })
}

/// The header that dates the request, and its time: `x-amz-date` goes before `date`.
fn header_date(parts: &RequestParts<'_>) -> Result<(&'static str, i64), SigError> {
    if let Some(text) = parts.header("x-amz-date") {
        return Ok(("x-amz-date", time::parse_basic(text).ok_or_else(|| bad_date(text))?));
    }
    let text = parts.header("date").ok_or_else(|| {
        incomplete("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
    })?;
    let timestamp = time::parse_basic(text).or_else(|| time::parse_http(text));
    Ok(("date", timestamp.ok_or_else(|| bad_date(text))?))
}

fn check_algorithm(algorithm: &str) -> Result<(), SigError> {
    if algorithm == ALGORITHM {
        Ok(())
    } else {
        Err(SigError::Incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'.")))
    }
}

/// `<key id>/<day>/<region>/<service>/aws4_request`, read from its end: a key id may hold a slash.
fn parse_credential(credential: &str) -> Result<(String, Scope), SigError> {
    let fields: Vec<&str> = credential.rsplitn(5, '/').collect();
    let [terminator, service, region, date, access_key] = fields[..] else {
        return Err(SigError::Incomplete(format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. \
             keyid/date/region/service/term, got '{credential}'."
        )));
    };
    if terminator != "aws4_request" || [service, region, date, access_key].iter().any(|part| part.is_empty())
    {
        return Err(SigError::Incomplete(format!("Credential is malformed: '{credential}'.")));
    }
    let scope = Scope { date: date.into(), region: region.into(), service: service.into() };
    Ok((access_key.into(), scope))
}

fn parse_signed_headers(list: &str) -> Result<Vec<String>, SigError> {
    let names: Vec<String> = list.split(';').map(str::to_owned).collect();
    let lower_case =
        names.iter().all(|name| !name.is_empty() && !name.bytes().any(|b| b.is_ascii_uppercase()));
    if lower_case && names.is_sorted_by(|left, right| left < right) {
        Ok(names)
    } else {
        Err(incomplete("SignedHeaders must be distinct lower-case header names in alphabetical order."))
    }
}

fn parse_signature(text: &str) -> Result<[u8; 32], SigError> {
    let mut signature = [0u8; 32];
    hex::decode_to_slice(text, &mut signature)
        .map_err(|_| incomplete("Signature must be 64 hexadecimal digits."))?;
    Ok(signature)
}

fn parse_expires(text: &str) -> Result<u32, SigError> {
    let expires: u32 = text.parse().map_err(|_| SigError::BadExpires)?;
    (1..=MAX_EXPIRES_SECS).contains(&expires).then_some(expires).ok_or(SigError::BadExpires)
}

/// The decoded value of an `X-Amz-*` query parameter, which may be given once.
fn query_value(query: &str, name: &str) -> Result<Option<String>, SigError> {
    let mut found = None;
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (raw_name, raw_value) = pair.split_once('=').unwrap_or((pair, ""));
        let matches = raw_name == name || (raw_name.contains('%') && decode(raw_name) == name.as_bytes());
        if !matches {
            continue;
        }
        let value = String::from_utf8(decode(raw_value))
            .map_err(|_| SigError::Incomplete(format!("'{name}' is not valid UTF-8.")))?;
        if found.replace(value).is_some() {
            return Err(SigError::Incomplete(format!("'{name}' must be given once.")));
        }
    }
    Ok(found)
}

fn bad_date(text: &str) -> SigError {
    SigError::Incomplete(format!(
        "Date must be in ISO-8601 'basic format'. Got '{text}'. See http://en.wikipedia.org/wiki/ISO_8601."
    ))
}

fn incomplete(text: &str) -> SigError {
    SigError::Incomplete(text.to_owned())
}
