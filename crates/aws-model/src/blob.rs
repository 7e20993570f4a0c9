//! Base64 as the API uses it: standard alphabet; white space inside is tolerated, as real clients wrap lines.

use base64::Engine as _;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{alphabet, engine::DecodePaddingMode};

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Decodes `text`; `None` when it is not base64.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    if text.bytes().any(|b| b.is_ascii_whitespace()) {
        let packed: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
        ENGINE.decode(packed).ok()
    } else {
        ENGINE.decode(text).ok()
    }
}

/// Encodes `bytes` on one line with padding.
pub fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_and_missing_padding_are_tolerated() {
        assert_eq!(decode("aGVs\nbG8g\r\nd29ybGQ=\n").as_deref(), Some(&b"hello world"[..]));
        assert_eq!(decode("aGVsbG8gd29ybGQ").as_deref(), Some(&b"hello world"[..]));
        assert_eq!(decode("a*b"), None);
        assert_eq!(encode(b"hello world"), "aGVsbG8gd29ybGQ=");
    }
}
