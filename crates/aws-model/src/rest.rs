//! The protocol `rest-json`: an operation is a method and a path; its members are parts of the path, parameters of the
//! query, headers, or JSON in the body; one member may be the body itself.
//!
//! ```text
//!   method, path ──find──▶ HttpDesc ──decode::<Op>(path, query, headers, body)──▶ Op::Input
//!   Op::Output ──encode::<Op>──▶ status, headers, body
//! ```
//! Source: <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html>.

use std::fmt::Write as _;

use serde_json::Value as Json;

use crate::decode::{DecodeError, Expected, scalar};
use crate::operation::{Operation, OperationDesc};
use crate::query::{is_common, shorten};
use crate::shape::{Kind, Member, Ref, Slot, Structure};
use crate::{Timestamp, blob};

/// A parameter that some clients add to every request to tell what it is.
const CLIENTS_OWN: &str = "x-id";

/// Where a member is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A member of the JSON object in the body.
    Body,
    /// The body itself.
    Payload,
    /// A header.
    Header,
    /// A parameter of the query; a list is a parameter that repeats.
    Query,
    /// A part of the path.
    Path,
}

/// A part of a path, between two slashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment {
    /// Literally.
    Text(&'static str),
    /// The value of this member.
    Member(usize),
}

/// An operation's method and path, and where its members are.
#[derive(Debug)]
pub struct HttpDesc {
    /// The operation.
    pub operation: &'static OperationDesc,
    /// `GET` or another.
    pub method: &'static str,
    /// Status of a success.
    pub status: u16,
    /// The path.
    pub path: &'static [Segment],
    /// Of each member of the request.
    pub input: &'static [Place],
    /// Of each member of the response.
    pub output: &'static [Place],
}

/// An operation of such a service.
pub trait HttpOperation: Operation {
    /// How it goes over HTTP.
    const HTTP: &'static HttpDesc;
}

/// A request, as it came.
#[derive(Debug, Clone, Copy)]
pub struct HttpRequest<'a> {
    /// Still percent-encoded, without the query.
    pub path: &'a str,
    /// Still percent-encoded.
    pub query: &'a str,
    /// Names in lower case.
    pub headers: &'a [(&'a str, &'a [u8])],
    /// The body.
    pub body: &'a [u8],
}

/// A response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpReply {
    /// HTTP status.
    pub status: u16,
    /// Of the body.
    pub content_type: &'static str,
    /// Beside the usual ones.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpDesc {
    fn matches(&self, method: &str, path: &[&str]) -> bool {
        let fits = |(segment, part): (&Segment, &&str)| match segment {
            Segment::Text(text) => text == part,
            Segment::Member(_) => !part.is_empty(),
        };
        self.method == method && self.path.len() == path.len() && self.path.iter().zip(path).all(fits)
    }
}

fn parts(path: &str) -> Vec<&str> {
    path.strip_prefix('/').unwrap_or(path).split('/').collect()
}

/// The operation of a method and a path.
pub fn find(table: &'static [&'static HttpDesc], method: &str, path: &str) -> Option<&'static HttpDesc> {
    let path = parts(path);
    table.iter().find(|desc| desc.matches(method, &path)).copied()
}

/// Decodes the request of an operation that [`find`] found.
///
/// # Errors
/// A value that can't be read, a body that is no JSON object, a parameter or JSON member that the operation doesn't
/// have, or a required one that is absent.
pub fn decode<O: HttpOperation>(request: &HttpRequest<'_>) -> Result<O::Input, DecodeError> {
    let mut input = O::Input::default();
    decode_into(&mut input, O::HTTP, request)?;
    Ok(input)
}

/// [`decode`] without types: fills a default `target`.
///
/// # Errors
/// As [`decode`].
pub fn decode_into(
    target: &mut dyn Structure,
    desc: &HttpDesc,
    request: &HttpRequest<'_>,
) -> Result<(), DecodeError> {
    let members = target.desc().members;
    let path = parts(request.path);
    let query = query_pairs(request.query)?;
    let is_member = |name: &str| {
        members.iter().zip(desc.input).any(|(m, place)| *place == Place::Query && m.query == name)
    };
    let unknown = |name: &&str| !is_common(name) && *name != CLIENTS_OWN && !is_member(name);
    if let Some(name) = query.iter().map(|(name, _)| name.as_str()).find(unknown) {
        return Err(DecodeError::Unknown { name: shorten(name) });
    }
    if desc.input.contains(&Place::Body) {
        body_members(target, desc.input, request.body)?;
    }
    for (index, (member, place)) in members.iter().zip(desc.input).enumerate() {
        match place {
            Place::Body => {}
            Place::Payload => put_blob(target.field_mut(index).slot(), request.body),
            Place::Header => {
                let wanted = member.query.to_ascii_lowercase();
                let found = request.headers.iter().find(|(name, _)| *name == wanted);
                if let Some((_, value)) = found {
                    let text = std::str::from_utf8(value)
                        .map_err(|_| DecodeError::Malformed { reason: "a header is not UTF-8" })?;
                    put_text(member, text.trim(), target.field_mut(index).slot())?;
                }
            }
            Place::Query => {
                let given: Vec<&str> =
                    query.iter().filter(|(name, _)| name == member.query).map(|(_, v)| v.as_str()).collect();
                match (given.as_slice(), &member.kind) {
                    ([], _) => {}
                    (all, Kind::List(list)) => {
                        let Slot::List(items) = target.field_mut(index).slot() else {
                            unreachable!("a list field has a list descriptor")
                        };
                        for text in all {
                            text_value(member, &list.kind, text, items.push())?;
                        }
                    }
                    ([text], _) => put_text(member, text, target.field_mut(index).slot())?,
                    (_, _) => return Err(DecodeError::Duplicate { name: member.query.to_owned() }),
                }
            }
            Place::Path => {
                let at = desc.path.iter().position(|segment| *segment == Segment::Member(index));
                let part = at.and_then(|at| path.get(at)).copied().unwrap_or_default();
                put_text(member, &unescape(part, false)?, target.field_mut(index).slot())?;
            }
        }
    }
    let missing = |(index, member): &(usize, &Member)| {
        member.required
            && match target.field(*index).get() {
                None => true,
                Some(Ref::List(list)) => list.is_empty(),
                Some(_) => false,
            }
    };
    match members.iter().enumerate().find(missing) {
        // An empty list in JSON is there all the same.
        Some((index, member)) if desc.input[index] != Place::Body || !is_list(&member.kind) => {
            Err(DecodeError::Missing { name: member.name.to_owned() })
        }
        _ => Ok(()),
    }
}

fn is_list(kind: &Kind) -> bool {
    matches!(kind, Kind::List(_))
}

fn put_blob(slot: Slot<'_>, body: &[u8]) {
    if let Slot::Blob(out) = slot {
        body.clone_into(out);
    }
}

fn put_text(member: &Member, text: &str, slot: Slot<'_>) -> Result<(), DecodeError> {
    text_value(member, &member.kind, text, slot)
}

fn text_value(member: &Member, kind: &Kind, text: &str, slot: Slot<'_>) -> Result<(), DecodeError> {
    scalar(kind, text, slot).map_err(|expected| invalid(member, text, expected))
}

fn invalid(member: &Member, text: &str, expected: Expected) -> DecodeError {
    let value = if member.sensitive { "***".to_owned() } else { shorten(text) };
    DecodeError::Invalid { name: member.name.to_owned(), value, expected }
}

fn body_members(target: &mut dyn Structure, places: &[Place], body: &[u8]) -> Result<(), DecodeError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(());
    }
    match serde_json::from_slice(body) {
        Ok(Json::Object(object)) => object_members(target, &object, |index| places[index] == Place::Body, ""),
        Ok(_) => Err(DecodeError::Malformed { reason: "the body is no JSON object" }),
        Err(_) => Err(DecodeError::Malformed { reason: "the body is no JSON" }),
    }
}

fn object_members(
    target: &mut dyn Structure,
    object: &serde_json::Map<String, Json>,
    here: impl Fn(usize) -> bool,
    prefix: &str,
) -> Result<(), DecodeError> {
    let members = target.desc().members;
    for (name, value) in object {
        let index = members.iter().position(|member| member.xml == name).filter(|index| here(*index));
        let Some(index) = index else {
            return Err(DecodeError::Unknown { name: shorten(&format!("{prefix}{name}")) });
        };
        if !value.is_null() {
            let member = &members[index];
            json_value(member, &member.kind, value, target.field_mut(index).slot(), prefix)?;
        }
    }
    Ok(())
}

fn json_value(
    member: &Member,
    kind: &Kind,
    json: &Json,
    slot: Slot<'_>,
    prefix: &str,
) -> Result<(), DecodeError> {
    let wrong = |expected| Err(invalid(member, &json.to_string(), expected));
    match (slot, json, kind) {
        (Slot::Struct(inner), Json::Object(object), _) => {
            let prefix = format!("{prefix}{}.", member.name);
            object_members(inner, object, |_| true, &prefix)?;
            let desc = inner.desc();
            let absent =
                |(index, member): &(usize, &Member)| member.required && inner.field(*index).get().is_none();
            match desc.members.iter().enumerate().find(absent) {
                Some((_, member)) => {
                    Err(DecodeError::Missing { name: shorten(&format!("{prefix}{}", member.name)) })
                }
                None => Ok(()),
            }
        }
        (Slot::List(list), Json::Array(items), Kind::List(desc)) => {
            for item in items {
                json_value(member, &desc.kind, item, list.push(), prefix)?;
            }
            Ok(())
        }
        (Slot::Bool(out), Json::Bool(flag), _) => {
            *out = *flag;
            Ok(())
        }
        (Slot::Time(out), Json::Number(seconds), _) => match seconds.as_f64() {
            #[allow(clippy::cast_possible_truncation)] // from_millis clamps; a float's cast saturates
            Some(seconds) => {
                *out = Timestamp::from_millis((seconds * 1000.0).round() as i64);
                Ok(())
            }
            None => wrong(Expected::Timestamp),
        },
        (slot @ (Slot::I32(_) | Slot::I64(_) | Slot::F64(_)), Json::Number(number), _) => {
            text_value(member, kind, &number.to_string(), slot)
        }
        (slot @ (Slot::Str(_) | Slot::Blob(_) | Slot::Time(_)), Json::String(text), _) => {
            text_value(member, kind, text, slot)
        }
        (Slot::Struct(_) | Slot::List(_), _, _) => Err(DecodeError::Malformed {
            reason: "a member of the body is no object or list where there has to be one",
        }),
        (Slot::Str(_), _, Kind::Enum(desc)) => wrong(Expected::Word(desc.name)),
        (Slot::Str(_) | Slot::Blob(_), _, _) => wrong(Expected::Text),
        (Slot::Bool(_), _, _) => wrong(Expected::Boolean),
        (Slot::Time(_), _, _) => wrong(Expected::Timestamp),
        (Slot::F64(_), _, _) => wrong(Expected::Number),
        (Slot::I32(_), _, &Kind::I32 { min, max }) => {
            wrong(Expected::Integer { min: min.into(), max: max.into() })
        }
        (Slot::I64(_), _, &Kind::I64 { min, max }) => wrong(Expected::Integer { min, max }),
        (Slot::I32(_) | Slot::I64(_), _, _) => wrong(Expected::Number),
    }
}

/// Names and values of a query, decoded.
fn query_pairs(query: &str) -> Result<Vec<(String, String)>, DecodeError> {
    if query.len() > crate::query::MAX_BYTES {
        return Err(DecodeError::TooLarge);
    }
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((unescape(name, true)?, unescape(value, true)?))
        })
        .collect()
}

/// Undoes percent-encoding; in a query a plus sign is a space.
fn unescape(text: &str, plus: bool) -> Result<String, DecodeError> {
    let malformed = || DecodeError::Malformed { reason: "a percent sign is not followed by two hex digits" };
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'%' => {
                let mut digit = || {
                    let digit = bytes.next().and_then(|byte| char::from(byte).to_digit(16));
                    digit.and_then(|digit| u8::try_from(digit).ok()).ok_or_else(malformed)
                };
                digit()? << 4 | digit()?
            }
            b'+' if plus => b' ',
            byte => byte,
        });
    }
    String::from_utf8(out).map_err(|_| DecodeError::Malformed { reason: "a name or value is not UTF-8" })
}

/// The response of an operation.
pub fn encode<O: HttpOperation>(output: &O::Output) -> HttpReply {
    encode_dyn(O::HTTP, output)
}

/// [`encode`] without types; `output` must be the output of the operation.
pub fn encode_dyn(desc: &HttpDesc, output: &dyn Structure) -> HttpReply {
    let mut reply = HttpReply {
        status: desc.status,
        content_type: "application/json",
        headers: Vec::new(),
        body: Vec::new(),
    };
    let mut json = String::new();
    for (index, (member, place)) in output.desc().members.iter().zip(desc.output).enumerate() {
        let Some(value) = output.field(index).get() else { continue };
        match (place, &value) {
            (Place::Payload, Ref::Blob(bytes)) => reply.body = bytes.to_vec(),
            (Place::Header, _) => reply.headers.push((member.query, header_text(&value))),
            (Place::Body, _) => write_member(member.xml, &value, &mut json),
            // Of a response no model has them elsewhere.
            (Place::Payload | Place::Query | Place::Path, _) => {}
        }
    }
    if desc.output.contains(&Place::Payload) {
        reply.content_type = "application/octet-stream";
    } else if desc.status != 204 {
        reply.body = format!("{{{json}}}").into_bytes();
    }
    reply
}

/// The JSON text of a request's members but some, by which two requests are compared.
pub fn parameters(input: &dyn Structure, without: &[&str]) -> String {
    let mut json = String::new();
    for (index, member) in input.desc().members.iter().enumerate() {
        if let Some(value) = input.field(index).get().filter(|_| !without.contains(&member.name)) {
            write_member(member.xml, &value, &mut json);
        }
    }
    json
}

/// The text of a member, if it is there.
pub fn text_member(input: &dyn Structure, name: &str) -> Option<String> {
    let index = input.desc().members.iter().position(|member| member.name == name)?;
    match input.field(index).get() {
        Some(Ref::Str(text)) => Some(text.to_owned()),
        _ => None,
    }
}

/// The body of an error: its name, its text, and a reason where the service gives one.
pub fn error_body(name: &str, message: &str, reason: Option<&str>) -> String {
    let mut json = String::from("{");
    write_string("__type", &mut json);
    json.push(':');
    write_string(name, &mut json);
    for (key, text) in [("Message", Some(message)), ("Reason", reason)] {
        if let Some(text) = text {
            json.push(',');
            write_string(key, &mut json);
            json.push(':');
            write_string(text, &mut json);
        }
    }
    json.push('}');
    json
}

fn header_text(value: &Ref<'_>) -> String {
    match value {
        Ref::Str(text) => (*text).to_owned(),
        Ref::Bool(flag) => flag.to_string(),
        Ref::I32(number) => number.to_string(),
        Ref::I64(number) => number.to_string(),
        Ref::F64(number) => number.to_string(),
        Ref::Time(time) => time.to_string(),
        Ref::Blob(bytes) => blob::encode(bytes),
        // No model has them in a header.
        Ref::Struct(_) | Ref::List(_) => String::new(),
    }
}

fn write_member(name: &str, value: &Ref<'_>, out: &mut String) {
    if !out.is_empty() && !out.ends_with('{') {
        out.push(',');
    }
    write_string(name, out);
    out.push(':');
    write_value(value, out);
}

fn write_value(value: &Ref<'_>, out: &mut String) {
    match value {
        Ref::Str(text) => write_string(text, out),
        Ref::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Ref::I32(number) => drop(write!(out, "{number}")),
        Ref::I64(number) => drop(write!(out, "{number}")),
        // JSON has no word for what is no number.
        Ref::F64(number) if !number.is_finite() => out.push_str("null"),
        Ref::F64(number) => drop(write!(out, "{number:?}")),
        Ref::Time(time) => {
            let millis = time.as_millis();
            let sign = if millis < 0 { "-" } else { "" };
            let millis = millis.unsigned_abs();
            out.push_str(&format!("{sign}{}.{:03}", millis / 1000, millis % 1000));
        }
        Ref::Blob(bytes) => write_string(&blob::encode(bytes), out),
        Ref::Struct(inner) => {
            out.push('{');
            for (index, member) in inner.desc().members.iter().enumerate() {
                if let Some(value) = inner.field(index).get() {
                    write_member(member.xml, &value, out);
                }
            }
            out.push('}');
        }
        Ref::List(list) => {
            out.push('[');
            for index in 0..list.len() {
                if index > 0 {
                    out.push(',');
                }
                match list.item(index).get() {
                    Some(item) => write_value(&item, out),
                    None => out.push_str("null"),
                }
            }
            out.push(']');
        }
    }
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if u32::from(c) < 0x20 => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ebs, rbin};

    fn request<'a>(path: &'a str, query: &'a str, body: &'a str) -> HttpRequest<'a> {
        HttpRequest { path, query, headers: &[], body: body.as_bytes() }
    }

    fn complaint<O: HttpOperation>(path: &str, query: &str, body: &str) -> DecodeError {
        decode::<O>(&request(path, query, body)).unwrap_err()
    }

    #[test]
    fn operations_are_found_by_method_and_path() {
        for (method, path, name) in [
            ("POST", "/snapshots", Some("StartSnapshot")),
            ("GET", "/snapshots/snap-1/blocks", Some("ListSnapshotBlocks")),
            ("GET", "/snapshots/snap-1/blocks/7", Some("GetSnapshotBlock")),
            ("PUT", "/snapshots/snap-1/blocks/7", Some("PutSnapshotBlock")),
            ("POST", "/snapshots/completion/snap-1", Some("CompleteSnapshot")),
            ("DELETE", "/snapshots/snap-1", None),
            ("GET", "/snapshots//blocks", None),
            ("GET", "/", None),
        ] {
            assert_eq!(find(ebs::HTTP, method, path).map(|desc| desc.operation.name), name, "{path}");
        }
    }

    #[test]
    fn members_come_from_where_they_are() {
        let headers: [(&str, &[u8]); 3] = [
            ("x-amz-data-length", b"3"),
            ("x-amz-checksum", b"abc="),
            ("x-amz-checksum-algorithm", b"SHA256"),
        ];
        let request = HttpRequest {
            path: "/snapshots/snap-1/blocks/7",
            query: "",
            headers: &headers,
            body: b"\0\xff{",
        };
        let put = decode::<ebs::PutSnapshotBlock>(&request).unwrap();
        assert_eq!((put.snapshot_id.as_deref(), put.block_index), (Some("snap-1"), Some(7)));
        assert_eq!((put.data_length, put.block_data.as_deref()), (Some(3), Some(b"\0\xff{".as_slice())));
        let arn = "/tags/arn%3Aaws%3Arbin%3Aus-east-1%3A1%3Arule%2Fabc";
        let untag =
            decode::<rbin::UntagResource>(&self::request(arn, "tagKeys=a%20b&tagKeys=c", "")).unwrap();
        assert_eq!(untag.resource_arn.as_deref(), Some("arn:aws:rbin:us-east-1:1:rule/abc"));
        assert_eq!(untag.tag_keys, ["a b", "c"]);
        let body = r#"{"VolumeSize": 8, "Tags": [{"Key": "k", "Value": "v"}], "Encrypted": null}"#;
        let start =
            decode::<ebs::StartSnapshot>(&self::request("/snapshots", "x-id=StartSnapshot", body)).unwrap();
        assert_eq!(
            (start.volume_size, start.tags[0].key.as_deref(), start.encrypted),
            (Some(8), Some("k"), None)
        );
    }

    #[test]
    fn nothing_is_ignored() {
        type Start = ebs::StartSnapshot;
        let missing = |name: &str| DecodeError::Missing { name: name.into() };
        let unknown = |name: &str| DecodeError::Unknown { name: name.into() };
        assert_eq!(complaint::<Start>("/snapshots", "", ""), missing("VolumeSize"));
        assert_eq!(complaint::<Start>("/snapshots", "a=b", ""), unknown("a"));
        assert_eq!(complaint::<Start>("/snapshots", "", r#"{"Volumesize": 1}"#), unknown("Volumesize"));
        assert_eq!(
            complaint::<Start>("/snapshots", "", r#"{"VolumeSize": 1, "Tags": [{"X": ""}]}"#),
            unknown("Tags.X")
        );
        let rule = r#"{"ResourceType": "EBS_SNAPSHOT", "RetentionPeriod": {"RetentionPeriodUnit": "DAYS"}}"#;
        assert_eq!(
            complaint::<rbin::CreateRule>("/rules", "", rule),
            missing("RetentionPeriod.RetentionPeriodValue")
        );
        for body in [
            r#"{"VolumeSize": "1"}"#,
            r#"{"VolumeSize": 1.5}"#,
            r#"{"VolumeSize": 0}"#,
            r#"{"VolumeSize": 1e99}"#,
        ] {
            assert!(
                matches!(complaint::<Start>("/snapshots", "", body), DecodeError::Invalid { .. }),
                "{body}"
            );
        }
        for body in ["[]", "{", "{\"VolumeSize\": 1, \"Tags\": 5}", "\u{0}"] {
            assert!(
                matches!(complaint::<Start>("/snapshots", "", body), DecodeError::Malformed { .. }),
                "{body}"
            );
        }
        let twice = complaint::<ebs::ListSnapshotBlocks>(
            "/snapshots/snap-1/blocks",
            "maxResults=100&maxResults=200",
            "",
        );
        assert_eq!(twice, DecodeError::Duplicate { name: "maxResults".into() });
        assert!(matches!(
            complaint::<ebs::ListSnapshotBlocks>("/snapshots/snap-1/blocks", "maxResults=%", ""),
            DecodeError::Malformed { .. }
        ));
    }

    #[test]
    fn responses_go_where_they_belong() {
        let output = ebs::GetSnapshotBlockResponse {
            data_length: Some(2),
            block_data: Some(vec![0, 255]),
            ..Default::default()
        };
        let reply = encode::<ebs::GetSnapshotBlock>(&output);
        assert_eq!(
            (reply.status, reply.body, reply.content_type),
            (200, vec![0, 255], "application/octet-stream")
        );
        assert_eq!(reply.headers, [("x-amz-Data-Length", "2".to_owned())]);
        let output = ebs::ListSnapshotBlocksResponse {
            blocks: vec![ebs::Block { block_index: Some(1), block_token: Some("\"t\n".into()) }],
            expiry_time: Some(Timestamp::from_millis(1_500)),
            ..Default::default()
        };
        let reply = encode::<ebs::ListSnapshotBlocks>(&output);
        assert_eq!(
            String::from_utf8(reply.body).unwrap(),
            r#"{"Blocks":[{"BlockIndex":1,"BlockToken":"\"t\u000a"}],"ExpiryTime":1.500}"#
        );
        assert_eq!(encode::<rbin::DeleteRule>(&Default::default()).body, b"");
        assert_eq!(error_body("E", "m", None), r#"{"__type":"E","Message":"m"}"#);
    }
}
