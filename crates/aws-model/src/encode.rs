//! From a typed response to XML text.
//!
//! Absent members are left out; an empty list is an empty element, which clients read as an empty list.

use std::fmt::Write as _;

use crate::blob;
use crate::operation::{Operation, OperationDesc, Protocol};
use crate::shape::{Kind, Ref, Structure};

const PROLOGUE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Whose fault an error is, in the query protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The caller's.
    Sender,
    /// The service's.
    Receiver,
}

/// The document of a successful response. `version` is what the client sent: some clients compare it.
pub fn encode_response<O: Operation>(request_id: &str, version: &str, output: &O::Output) -> String {
    encode_dyn(O::DESC, request_id, version, output)
}

/// [`encode_response`] without types; `output` must be the output of the operation, which is one of the protocols that
/// answer XML.
pub fn encode_dyn(desc: &OperationDesc, request_id: &str, version: &str, output: &dyn Structure) -> String {
    let mut xml = Xml { out: String::with_capacity(512) };
    xml.out.push_str(PROLOGUE);
    xml.raw(&["<", desc.name, "Response xmlns=\"", desc.service.namespace]);
    xml.text(version);
    xml.out.push_str("/\">");
    match desc.service.protocol {
        Protocol::Ec2 => {
            xml.leaf("requestId", request_id);
            match desc.output {
                Some(_) => xml.members(output),
                None => xml.leaf("return", "true"),
            }
        }
        Protocol::Query | Protocol::RestJson => {
            xml.raw(&["<", desc.name, "Result>"]);
            xml.members(output);
            xml.raw(&["</", desc.name, "Result><ResponseMetadata>"]);
            xml.leaf("RequestId", request_id);
            xml.out.push_str("</ResponseMetadata>");
        }
    }
    xml.raw(&["</", desc.name, "Response>"]);
    xml.out
}

/// Appends one structure as an element of that name: for long lists, whose items are encoded as they are made.
pub fn encode_element(name: &str, value: &dyn Structure, out: &mut String) {
    let mut xml = Xml { out: std::mem::take(out) };
    xml.open(name);
    xml.members(value);
    xml.close(name);
    *out = xml.out;
}

/// The document of an EC2 error. It has no namespace, as with the real service.
pub fn encode_error(request_id: &str, code: &str, message: &str) -> String {
    let mut xml = Xml { out: String::with_capacity(256) };
    xml.out.push_str(PROLOGUE);
    xml.out.push_str("<Response><Errors><Error>");
    xml.leaf("Code", code);
    xml.leaf("Message", message);
    xml.out.push_str("</Error></Errors>");
    xml.leaf("RequestID", request_id);
    xml.out.push_str("</Response>");
    xml.out
}

/// The document of an error in the query protocol (STS).
pub fn encode_query_error(request_id: &str, code: &str, message: &str, fault: Fault) -> String {
    let mut xml = Xml { out: String::with_capacity(256) };
    xml.out.push_str(PROLOGUE);
    xml.out.push_str("<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error>");
    xml.leaf("Type", if fault == Fault::Sender { "Sender" } else { "Receiver" });
    xml.leaf("Code", code);
    xml.leaf("Message", message);
    xml.out.push_str("</Error>");
    xml.leaf("RequestId", request_id);
    xml.out.push_str("</ErrorResponse>");
    xml.out
}

/// Bytes whose text is looked at by characters: markup, control characters, and 0xEF, which begins U+FFFE and U+FFFF
/// among others.
static SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        special[byte] = byte < 0x20 || matches!(byte as u8, b'&' | b'<' | b'>' | b'"' | 0xef);
        byte += 1;
    }
    special
};

struct Xml {
    out: String,
}

impl Xml {
    fn raw(&mut self, parts: &[&str]) {
        for part in parts {
            self.out.push_str(part);
        }
    }

    fn leaf(&mut self, name: &str, text: &str) {
        self.open(name);
        self.text(text);
        self.close(name);
    }

    fn open(&mut self, name: &str) {
        self.out.push('<');
        self.out.push_str(name);
        self.out.push('>');
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn members(&mut self, value: &dyn Structure) {
        for (index, member) in value.desc().members.iter().enumerate() {
            if let Some(item) = value.field(index).get() {
                self.element(member.xml, &member.kind, &item);
            }
        }
    }

    fn element(&mut self, name: &str, kind: &Kind, value: &Ref<'_>) {
        self.open(name);
        match value {
            Ref::Str(text) => self.text(text),
            Ref::Bool(flag) => self.out.push_str(if *flag { "true" } else { "false" }),
            Ref::I32(number) => self.display(number),
            Ref::I64(number) => self.display(number),
            Ref::F64(number) if number.is_infinite() => {
                self.out.push_str(if *number > 0.0 { "Infinity" } else { "-Infinity" });
            }
            Ref::F64(number) => self.display(number),
            Ref::Time(time) => self.display(time),
            Ref::Blob(bytes) => self.out.push_str(&blob::encode(bytes)),
            Ref::Struct(inner) => self.members(*inner),
            Ref::List(list) => {
                let Kind::List(desc) = kind else { unreachable!("a list field has a list descriptor") };
                for index in 0..list.len() {
                    if let Some(item) = list.item(index).get() {
                        self.element(desc.item, &desc.kind, &item);
                    }
                }
            }
        }
        self.close(name);
    }

    fn display(&mut self, value: &dyn std::fmt::Display) {
        write!(self.out, "{value}").expect("writing to a String cannot fail");
    }

    /// Escapes markup; what XML 1.0 cannot hold even escaped becomes U+FFFD.
    fn text(&mut self, text: &str) {
        // Nearly every text is plain and short: looking at all of it in a table beats stopping early.
        if !text.bytes().fold(false, |special, byte| special | SPECIAL[usize::from(byte)]) {
            return self.out.push_str(text);
        }
        let mut from = 0;
        for (at, c) in text.char_indices() {
            let replacement = match c {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                // A parser would turn a bare carriage return into a line feed.
                '\r' => "&#xD;",
                '\t' | '\n' => continue,
                '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => "\u{fffd}",
                _ => continue,
            };
            self.out.push_str(&text[from..at]);
            self.out.push_str(replacement);
            from = at + c.len_utf8();
        }
        self.out.push_str(&text[from..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ec2, sts};

    fn body<O: Operation>(output: &O::Output) -> String {
        let text = encode_response::<O>("r-1", "2016-11-15", output);
        text.strip_prefix(PROLOGUE).unwrap().to_owned()
    }

    #[test]
    fn operation_without_output_returns_true() {
        assert_eq!(
            body::<ec2::DeleteVpc>(&()),
            "<DeleteVpcResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>r-1</requestId>\
             <return>true</return></DeleteVpcResponse>"
        );
    }

    #[test]
    fn lists_have_items_and_empty_lists_an_element() {
        let key = ec2::KeyPairInfo { key_name: Some("a<&>\r\u{1}b".into()), ..Default::default() };
        let output = ec2::DescribeKeyPairsResult { key_pairs: vec![key] };
        assert_eq!(
            body::<ec2::DescribeKeyPairs>(&output),
            "<DescribeKeyPairsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>r-1</requestId>\
             <keySet><item><tagSet></tagSet><keyName>a&lt;&amp;&gt;&#xD;\u{fffd}b</keyName></item></keySet>\
             </DescribeKeyPairsResponse>"
        );
        assert!(body::<ec2::DescribeKeyPairs>(&Default::default()).contains("<keySet></keySet>"));
    }

    #[test]
    fn the_query_protocol_wraps_its_result() {
        let output = sts::GetCallerIdentityResponse { account: Some("1".into()), ..Default::default() };
        let text = encode_response::<sts::GetCallerIdentity>("r-1", "2011-06-15", &output);
        assert_eq!(
            text.strip_prefix(PROLOGUE).unwrap(),
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
             <Account>1</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>r-1</RequestId>\
             </ResponseMetadata></GetCallerIdentityResponse>"
        );
    }

    #[test]
    fn errors() {
        assert_eq!(
            encode_error("r", "C", "a < b").strip_prefix(PROLOGUE).unwrap(),
            "<Response><Errors><Error><Code>C</Code><Message>a &lt; b</Message></Error></Errors>\
             <RequestID>r</RequestID></Response>"
        );
        assert!(
            encode_query_error("r", "C", "m", Fault::Sender)
                .contains("<Error><Type>Sender</Type><Code>C</Code>")
        );
    }
}
