//! The canonical request and the string to sign.

use crate::RequestParts;
use crate::time;
use sha2::{Digest, Sha256};

const HEX_UPPER: &[u8; 16] = b"0123456789ABCDEF";
/// Query parameter that carries the signature itself, hence is not signed.
pub(crate) const QUERY_SIGNATURE: &str = "X-Amz-Signature";

/// Hex SHA-256 of the canonical request. `signed_headers` are sorted lower-case names.
pub(crate) fn request_hash(
    parts: &RequestParts<'_>,
    signed_headers: &[impl AsRef<str>],
    payload_hash: &str,
) -> String {
    hex::encode(Sha256::digest(canonical_request(parts, signed_headers, payload_hash)))
}

/// What the signing key signs.
pub(crate) fn string_to_sign(timestamp: i64, scope: &str, request_hash: &str) -> String {
    format!("{}\n{}\n{scope}\n{request_hash}", crate::ALGORITHM, time::format_basic(timestamp))
}

pub(crate) fn canonical_request(
    parts: &RequestParts<'_>,
    signed_headers: &[impl AsRef<str>],
    payload_hash: &str,
) -> Vec<u8> {
    let mut out = Vec::with_capacity(512 + parts.query.len());
    out.extend_from_slice(parts.method.as_bytes());
    out.push(b'\n');
    write_path(parts.path, &mut out);
    out.push(b'\n');
    write_query(parts.query, &mut out);
    out.push(b'\n');
    for name in signed_headers {
        write_header(parts, name.as_ref(), &mut out);
    }
    out.push(b'\n');
    for (index, name) in signed_headers.iter().enumerate() {
        if index > 0 {
            out.push(b';');
        }
        out.extend_from_slice(name.as_ref().as_bytes());
    }
    out.push(b'\n');
    out.extend_from_slice(payload_hash.as_bytes());
    out
}

/// Dot segments and empty segments removed, then each segment encoded once more than on the wire.
fn write_path(raw: &str, out: &mut Vec<u8>) {
    let mut segments: Vec<&str> = Vec::new();
    for segment in raw.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    for segment in &segments {
        out.push(b'/');
        encode(segment.as_bytes(), out);
    }
    if segments.is_empty() || raw.ends_with('/') {
        out.push(b'/');
    }
}

/// Parameters decoded, encoded in the one canonical way, and sorted. `+` counts as a space, as it does
/// where the query is read, so that what is verified is what is meant.
fn write_query(raw: &str, out: &mut Vec<u8>) {
    if raw.is_empty() {
        return;
    }
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = raw
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (recode(name), recode(value)))
        .filter(|(name, _)| name != QUERY_SIGNATURE.as_bytes())
        .collect();
    pairs.sort();
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// All values of the header joined by commas, trimmed, with runs of spaces made one.
fn write_header(parts: &RequestParts<'_>, name: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let values = parts.headers.iter().filter(|(header_name, _)| *header_name == name);
    for (index, (_, value)) in values.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        let words = value.split(|byte| byte.is_ascii_whitespace()).filter(|word| !word.is_empty());
        for (word_index, word) in words.enumerate() {
            if word_index > 0 {
                out.push(b' ');
            }
            out.extend_from_slice(word);
        }
    }
    out.push(b'\n');
}

fn recode(raw: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len());
    encode(&decode(raw), &mut out);
    out
}

/// Percent-decoded bytes; a `%` that is not followed by two hex digits stands for itself.
pub(crate) fn decode(raw: &str) -> Vec<u8> {
    let bytes = raw.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'%' => match bytes.get(at + 1..at + 3).and_then(hex_byte) {
                Some(byte) => {
                    out.push(byte);
                    at += 2;
                }
                None => out.push(b'%'),
            },
            b'+' => out.push(b' '),
            byte => out.push(byte),
        }
        at += 1;
    }
    out
}

fn hex_byte(pair: &[u8]) -> Option<u8> {
    let mut byte = [0u8];
    hex::decode_to_slice(pair, &mut byte).ok().map(|()| byte[0])
}

/// Percent-encodes all but RFC 3986's unreserved characters.
pub(crate) fn encode(bytes: &[u8], out: &mut Vec<u8>) {
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(byte);
        } else {
            out.extend_from_slice(&[
                b'%',
                HEX_UPPER[usize::from(byte >> 4)],
                HEX_UPPER[usize::from(byte & 15)],
            ]);
        }
    }
}
