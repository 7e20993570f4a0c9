//! The few parts of DER (ITU-T X.690) that a certificate and a signed message need, written; nothing is read here.

/// A tag with what it holds.
pub fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    let length = content.len();
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => out.push(short),
        _ => {
            let bytes = length.to_be_bytes();
            let bytes = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
            // A length of at most eight bytes.
            out.push(0x80 | u8::try_from(bytes.len()).unwrap_or(8));
            out.extend_from_slice(bytes);
        }
    }
    out.extend_from_slice(content);
    out
}

/// SEQUENCE.
pub fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tagged(0x30, &parts.concat())
}

/// SET of one element, whose order needs no thought.
pub fn set(part: &[u8]) -> Vec<u8> {
    tagged(0x31, part)
}

/// INTEGER, not negative, from big-endian bytes.
pub fn integer(bytes: &[u8]) -> Vec<u8> {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let mut content = bytes[zeros..].to_vec();
    // The highest bit is the sign.
    if content.first().is_none_or(|first| *first & 0x80 != 0) {
        content.insert(0, 0);
    }
    tagged(0x02, &content)
}

/// OBJECT IDENTIFIER, from its encoded content.
pub fn oid(encoded: &[u8]) -> Vec<u8> {
    tagged(0x06, encoded)
}

/// NULL.
pub fn null() -> Vec<u8> {
    tagged(0x05, &[])
}

/// OCTET STRING.
pub fn octets(content: &[u8]) -> Vec<u8> {
    tagged(0x04, content)
}

/// BIT STRING of whole bytes.
pub fn bits(content: &[u8]) -> Vec<u8> {
    tagged(0x03, &[&[0], content].concat())
}

/// UTF8String.
pub fn utf8(text: &str) -> Vec<u8> {
    tagged(0x0c, text.as_bytes())
}

/// GeneralizedTime, as `YYYYMMDDHHMMSSZ`.
pub fn generalized_time(text: &str) -> Vec<u8> {
    tagged(0x18, text.as_bytes())
}

/// UTCTime, as `YYMMDDHHMMSSZ`.
pub fn utc_time(text: &str) -> Vec<u8> {
    tagged(0x17, text.as_bytes())
}

/// A context-specific tag around what it holds.
pub fn explicit(number: u8, content: &[u8]) -> Vec<u8> {
    tagged(0xa0 | number, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_signs() {
        assert_eq!(octets(&[7]), [4, 1, 7]);
        assert_eq!(octets(&[0; 0x80])[..3], [4, 0x81, 0x80]);
        assert_eq!(octets(&[0; 0x1234])[..4], [4, 0x82, 0x12, 0x34]);
        assert_eq!(integer(&[0, 0, 5]), [2, 1, 5]);
        assert_eq!(integer(&[0x80]), [2, 2, 0, 0x80]);
        assert_eq!(integer(&[]), [2, 1, 0]);
    }
}
