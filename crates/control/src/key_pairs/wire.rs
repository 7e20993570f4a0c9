//! The SSH wire encoding of keys (RFC 4251, section 5).

/// Writes length-prefixed fields.
#[derive(Default)]
pub struct Writer(pub Vec<u8>);

impl Writer {
    /// Four bytes, big end first.
    pub fn u32(mut self, n: u32) -> Self {
        self.0.extend(n.to_be_bytes());
        self
    }

    /// Bytes with their length in front.
    pub fn string(self, bytes: &[u8]) -> Self {
        let length = u32::try_from(bytes.len()).expect("keys are short");
        let mut writer = self.u32(length);
        writer.0.extend(bytes);
        writer
    }

    /// An unsigned number in big-endian bytes: no leading zeros, but one where the sign bit would be set.
    pub fn mpint(self, bytes: &[u8]) -> Self {
        let digits = trim(bytes);
        if digits.first().is_some_and(|first| first & 0x80 != 0) {
            let signed: Vec<u8> = std::iter::once(0).chain(digits.iter().copied()).collect();
            self.string(&signed)
        } else {
            self.string(digits)
        }
    }
}

/// A number's bytes without leading zeros.
pub fn trim(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    &bytes[zeros..]
}

/// Reads length-prefixed fields.
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    /// The next field; none when the bytes end before it does.
    pub fn string(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.0.split_first_chunk::<4>()?;
        let (field, rest) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
        self.0 = rest;
        Some(field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_signed_and_shortest() {
        assert_eq!(Writer::default().mpint(&[0, 0, 0x80]).0, [0, 0, 0, 2, 0, 0x80]);
        assert_eq!(Writer::default().mpint(&[0, 0x7f]).0, [0, 0, 0, 1, 0x7f]);
        assert_eq!(Writer::default().mpint(&[0]).0, [0, 0, 0, 0]);
    }

    #[test]
    fn a_field_that_is_cut_off_is_none() {
        assert_eq!(Reader(&[0, 0, 0, 2, 1]).string(), None);
        assert_eq!(Reader(&[0, 0]).string(), None);
        assert_eq!(Reader(&[0, 0, 0, 1, 7, 9]).string(), Some(&[7][..]));
    }
}
