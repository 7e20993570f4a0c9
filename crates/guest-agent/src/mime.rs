//! MIME messages (RFC 2045, 2046), as far as user data has them: headers, encodings, and multiparts in multiparts.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Multiparts within one another.
const MAX_DEPTH: usize = 8;

/// A part that is no multipart.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// Such as `text/x-shellscript`, in lower case.
    pub content_type: String,
    /// Decoded.
    pub content: Vec<u8>,
}

/// Whether data is a message rather than one of the other forms of user data.
pub fn is_message(data: &[u8]) -> bool {
    ["content-type: multipart", "mime-version:"]
        .iter()
        .any(|start| data.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes())))
}

/// The parts of a message, in order; none where it is malformed.
pub fn parts(message: &[u8]) -> Option<Vec<Part>> {
    let mut found = Vec::new();
    collect(message, 0, &mut found)?;
    Some(found)
}

fn collect(entity: &[u8], depth: usize, found: &mut Vec<Part>) -> Option<()> {
    if depth > MAX_DEPTH {
        return None;
    }
    let (headers, body) = split_headers(entity);
    let content_type = header(&headers, "content-type").unwrap_or_else(|| "text/plain".to_owned());
    let mut fields = content_type.split(';');
    let kind = fields.next().unwrap_or_default().trim().to_ascii_lowercase();
    if !kind.starts_with("multipart/") {
        let encoding = header(&headers, "content-transfer-encoding").unwrap_or_default();
        let content = decode(body, encoding.trim())?;
        found.push(Part { content_type: kind, content });
        return Some(());
    }
    let boundary = fields.find_map(|field| {
        let (name, value) = field.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"').to_owned())
    })?;
    split_body(body, boundary.as_bytes())?.into_iter().try_for_each(|part| collect(part, depth + 1, found))
}

/// Header lines, unfolded, and what comes after the empty line.
fn split_headers(entity: &[u8]) -> (Vec<String>, &[u8]) {
    let mut headers: Vec<String> = Vec::new();
    let mut rest = entity;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let line = String::from_utf8_lossy(&rest[..end]);
        let line = line.trim_end_matches(['\r', '\n']);
        rest = &rest[end..];
        if line.is_empty() {
            break;
        }
        match headers.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => headers.push(line.to_owned()),
        }
    }
    (headers, rest)
}

fn header(headers: &[String], name: &str) -> Option<String> {
    let mut fields = headers.iter().filter_map(|line| line.split_once(':'));
    fields.find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim().to_owned())
}

/// What stands between the lines that have the boundary. The line break before such a line belongs to it.
fn split_body<'a>(body: &'a [u8], boundary: &[u8]) -> Option<Vec<&'a [u8]>> {
    let mut parts = Vec::new();
    let mut start: Option<usize> = None;
    let mut at = 0;
    while at < body.len() {
        let next = body[at..].iter().position(|byte| *byte == b'\n').map_or(body.len(), |end| at + end + 1);
        let line = body[at..next].trim_ascii_end();
        if let Some(after) = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary))
            && (after.is_empty() || after == b"--")
        {
            if let Some(start) = start {
                let part = &body[start..at.max(start)];
                let part = part.strip_suffix(b"\n").unwrap_or(part);
                parts.push(part.strip_suffix(b"\r").unwrap_or(part));
            }
            if after == b"--" {
                return Some(parts);
            }
            start = Some(next);
        }
        at = next;
    }
    // Tools that make such messages by hand forget the last line.
    parts.push(&body[start?..]);
    Some(parts)
}

fn decode(body: &[u8], encoding: &str) -> Option<Vec<u8>> {
    match encoding.to_ascii_lowercase().as_str() {
        "base64" => base64(body),
        "quoted-printable" => Some(quoted_printable(body)),
        _ => Some(body.to_vec()),
    }
}

/// Base64, with line breaks and with or without padding.
pub fn base64(text: &[u8]) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let text: Vec<u8> = text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    GeneralPurpose::new(&STANDARD, config).decode(text).ok()
}

fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'=' {
            out.push(byte);
            continue;
        }
        if let Some(after) = tail.strip_prefix(b"\r\n").or_else(|| tail.strip_prefix(b"\n")) {
            rest = after;
            continue;
        }
        let digits = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match digits.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) => {
                out.push(value);
                rest = &tail[2..];
            }
            None => out.push(byte),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_decoded_and_in_order() {
        let message = b"Content-Type: multipart/mixed;\r\n boundary=\"==X==\"\r\nMIME-Version: 1.0\r\n\r\n\
            preamble\r\n--==X==\r\nContent-Type: text/x-shellscript; charset=us-ascii\r\n\r\n#!/bin/sh\r\necho 1\r\n\r\n\
            --==X==\r\nContent-Type: text/cloud-config\r\nContent-Transfer-Encoding: base64\r\n\r\nI2Nsb3Vk\r\nLWNvbmZpZw==\r\n\
            --==X==\r\nContent-Type: multipart/mixed; boundary=in\r\n\r\n--in\r\n\r\nplain=\r\n--in--\r\n--==X==--\r\nepilogue";
        assert!(is_message(message));
        let found = parts(message).unwrap();
        let part = |kind: &str, content: &[u8]| Part { content_type: kind.into(), content: content.to_vec() };
        let expected = [
            part("text/x-shellscript", b"#!/bin/sh\r\necho 1\r\n"),
            part("text/cloud-config", b"#cloud-config"),
            part("text/plain", b"plain="),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_message_without_its_last_line_or_boundary() {
        let open = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nlast\n";
        assert_eq!(parts(open).unwrap()[0].content, b"last\n");
        assert_eq!(parts(b"Content-Type: multipart/mixed\n\n--x\n\na\n--x--\n"), None);
        assert_eq!(parts(b"Content-Type: multipart/mixed; boundary=x\n\nnothing\n"), None);
        assert!(!is_message(b"#!/bin/sh\n"));
    }

    #[test]
    fn quoted_text_is_read() {
        assert_eq!(quoted_printable(b"a=3Db=\r\nc=zz="), b"a=bc=zz=");
    }
}
