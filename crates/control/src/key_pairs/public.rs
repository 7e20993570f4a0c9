//! Public keys: the forms that callers import, and fingerprints.
//!
//! Forms and fingerprints: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html> and
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html>.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use md5::Md5;
use rsa::pkcs1::der::asn1::{BitStringRef, ObjectIdentifier};
use rsa::pkcs1::der::{Decode, Encode};
use rsa::pkcs1::{self, UintRef};
use rsa::pkcs8::spki::SubjectPublicKeyInfoRef;
use sha2::{Digest, Sha256};

use super::wire::{Reader, Writer, trim};

/// Base64 as people paste it: padded or not.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

const ED25519_OID: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");

/// Sizes of RSA keys that are accepted, bits.
const RSA_BITS: std::ops::RangeInclusive<usize> = 1024..=16384;

/// A public key of a kind that EC2 has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicKey {
    /// RSA; numbers in big-endian bytes without leading zeros.
    Rsa {
        /// The exponent.
        exponent: Vec<u8>,
        /// The modulus.
        modulus: Vec<u8>,
    },
    /// Ed25519.
    Ed25519([u8; 32]),
}

impl PublicKey {
    /// Reads a key in any form that EC2 imports: OpenSSH's line, RFC 4716, PEM or DER (`SubjectPublicKeyInfo`), or
    /// DER in base64. None when it is none of these, or of another kind or size.
    pub fn parse(material: &[u8]) -> Option<Self> {
        let key = match std::str::from_utf8(material) {
            Ok(text) => Self::from_text(text.trim()),
            Err(_) => None,
        };
        key.or_else(|| Self::from_der(material))
    }

    fn from_text(text: &str) -> Option<Self> {
        if text.starts_with("---- BEGIN SSH2 PUBLIC KEY ----") {
            return Self::from_blob(&decode(&rfc4716_body(text)?)?);
        }
        if text.starts_with("-----BEGIN") {
            let (kind, body) = pem_body(text)?;
            let der = decode(&body)?;
            return match kind {
                "PUBLIC KEY" => Self::from_der(&der),
                "RSA PUBLIC KEY" => Self::from_pkcs1(&der),
                _ => None,
            };
        }
        let mut words = text.split_ascii_whitespace();
        match words.next()? {
            kind @ ("ssh-rsa" | "ssh-ed25519") => {
                let blob = decode(words.next()?)?;
                let named = Reader(&blob).string()?;
                if named == kind.as_bytes() { Self::from_blob(&blob) } else { None }
            }
            _ => {
                let blob = decode(text)?;
                Self::from_der(&blob).or_else(|| Self::from_blob(&blob))
            }
        }
    }

    fn from_blob(blob: &[u8]) -> Option<Self> {
        let mut reader = Reader(blob);
        let key = match reader.string()? {
            b"ssh-rsa" => {
                let exponent = reader.string()?;
                Self::rsa(exponent, reader.string()?)?
            }
            b"ssh-ed25519" => Self::ed25519(reader.string()?)?,
            _ => return None,
        };
        reader.0.is_empty().then_some(key)
    }

    fn from_der(der: &[u8]) -> Option<Self> {
        let info = SubjectPublicKeyInfoRef::from_der(der).ok()?;
        let bits = info.subject_public_key.as_bytes()?;
        if info.algorithm.oid == pkcs1::ALGORITHM_OID {
            Self::from_pkcs1(bits)
        } else if info.algorithm.oid == ED25519_OID {
            Self::ed25519(bits)
        } else {
            None
        }
    }

    fn from_pkcs1(der: &[u8]) -> Option<Self> {
        let key = pkcs1::RsaPublicKeyRef::from_der(der).ok()?;
        Self::rsa(key.public_exponent.as_bytes(), key.modulus.as_bytes())
    }

    fn rsa(exponent: &[u8], modulus: &[u8]) -> Option<Self> {
        let (exponent, modulus) = (trim(exponent), trim(modulus));
        let bits = modulus.len() * 8 - modulus.first()?.leading_zeros() as usize;
        let odd = |number: &[u8]| number.last().is_some_and(|byte| byte & 1 == 1);
        let sound = RSA_BITS.contains(&bits)
            && odd(modulus)
            && odd(exponent)
            && exponent != [1]
            && exponent.len() <= 8;
        sound.then(|| PublicKey::Rsa { exponent: exponent.to_vec(), modulus: modulus.to_vec() })
    }

    fn ed25519(point: &[u8]) -> Option<Self> {
        let point: [u8; 32] = point.try_into().ok()?;
        ed25519_dalek::VerifyingKey::from_bytes(&point).ok()?;
        Some(PublicKey::Ed25519(point))
    }

    /// `rsa` or `ed25519`.
    pub fn kind(&self) -> &'static str {
        match self {
            PublicKey::Rsa { .. } => "rsa",
            PublicKey::Ed25519(_) => "ed25519",
        }
    }

    /// SSH's name of the kind.
    pub fn algorithm(&self) -> &'static str {
        match self {
            PublicKey::Rsa { .. } => "ssh-rsa",
            PublicKey::Ed25519(_) => "ssh-ed25519",
        }
    }

    /// SSH's wire form.
    pub fn blob(&self) -> Vec<u8> {
        let writer = Writer::default().string(self.algorithm().as_bytes());
        match self {
            PublicKey::Rsa { exponent, modulus } => writer.mpint(exponent).mpint(modulus).0,
            PublicKey::Ed25519(point) => writer.string(point).0,
        }
    }

    /// OpenSSH's line, without its end.
    pub fn openssh(&self, comment: &str) -> String {
        format!("{} {} {comment}", self.algorithm(), STANDARD.encode(self.blob())).trim_end().to_owned()
    }

    /// The fingerprint that EC2 shows for an imported key: MD5 of an RSA key's `SubjectPublicKeyInfo`, or SHA-256 of
    /// an Ed25519 key's wire form.
    pub fn fingerprint(&self) -> String {
        match self {
            PublicKey::Rsa { exponent, modulus } => colons(&Md5::digest(rsa_der(exponent, modulus))),
            PublicKey::Ed25519(_) => STANDARD.encode(Sha256::digest(self.blob())),
        }
    }
}

/// `SubjectPublicKeyInfo` of an RSA key.
fn rsa_der(exponent: &[u8], modulus: &[u8]) -> Vec<u8> {
    const SOUND: &str = "the key was checked when it was read";
    let key = pkcs1::RsaPublicKey {
        modulus: UintRef::new(modulus).expect(SOUND),
        public_exponent: UintRef::new(exponent).expect(SOUND),
    };
    let key = key.to_der().expect(SOUND);
    let info = SubjectPublicKeyInfoRef {
        algorithm: pkcs1::ALGORITHM_ID,
        subject_public_key: BitStringRef::from_bytes(&key).expect(SOUND),
    };
    info.to_der().expect(SOUND)
}

/// Bytes as `0a:1b:…`.
pub fn colons(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let packed: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    LENIENT.decode(packed).ok()
}

/// What lies between the first and last line of a PEM document, with the document's kind.
fn pem_body(text: &str) -> Option<(&str, String)> {
    let (first, rest) = text.strip_prefix("-----BEGIN ")?.split_once("-----")?;
    let (body, _) = rest.split_once(&format!("-----END {first}-----"))?;
    Some((first, body.to_owned()))
}

/// The base64 of an RFC 4716 document: its headers are lines with a colon, continued after a backslash.
fn rfc4716_body(text: &str) -> Option<String> {
    let mut lines = text.lines().skip(1).map(str::trim_end);
    let mut body = String::new();
    let mut header = false;
    loop {
        let line = lines.next()?;
        if line.starts_with("---- END SSH2 PUBLIC KEY ----") {
            return Some(body);
        }
        if header || line.contains(':') {
            header = line.ends_with('\\');
        } else {
            body.push_str(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RSA_LINE: &str = include_str!("testdata/rsa.pub");
    const RSA_PEM: &str = include_str!("testdata/rsa.pub.pem");
    const RSA_RFC4716: &str = include_str!("testdata/rsa.pub.rfc4716");
    const ED_LINE: &str = include_str!("testdata/ed25519.pub");
    const ECDSA_LINE: &str = include_str!("testdata/ecdsa.pub");
    /// `openssl rsa -pubin -in rsa.pub.pem -outform DER | openssl md5 -c`.
    const RSA_MD5: &str = include_str!("testdata/rsa.md5");
    /// `ssh-keygen -lf ed25519.pub`.
    const ED_SHA256: &str = include_str!("testdata/ed25519.sha256");

    #[test]
    fn all_forms_of_an_rsa_key_are_read() {
        let key = PublicKey::parse(RSA_LINE.as_bytes()).unwrap();
        assert_eq!(key.kind(), "rsa");
        assert_eq!(PublicKey::parse(RSA_PEM.as_bytes()), Some(key.clone()));
        assert_eq!(PublicKey::parse(RSA_RFC4716.as_bytes()), Some(key.clone()));
        let base64: String = RSA_PEM.lines().filter(|line| !line.starts_with("--")).collect();
        assert_eq!(PublicKey::parse(base64.as_bytes()), Some(key.clone()));
        assert_eq!(PublicKey::parse(&STANDARD.decode(base64).unwrap()), Some(key.clone()));
        assert_eq!(
            key.openssh("comment").split(' ').take(2).collect::<Vec<_>>(),
            RSA_LINE.split(' ').take(2).collect::<Vec<_>>()
        );
    }

    #[test]
    fn fingerprints_are_those_of_openssl_and_openssh() {
        assert_eq!(PublicKey::parse(RSA_LINE.as_bytes()).unwrap().fingerprint(), RSA_MD5.trim());
        let ed = PublicKey::parse(ED_LINE.as_bytes()).unwrap();
        assert_eq!(ed.kind(), "ed25519");
        assert_eq!(ed.fingerprint(), format!("{}=", ED_SHA256.trim()));
    }

    #[test]
    fn other_keys_are_refused() {
        assert_eq!(PublicKey::parse(ECDSA_LINE.as_bytes()), None);
        for bad in [
            "",
            "ssh-rsa",
            "ssh-rsa AAAA",
            "ssh-ed25519 %%",
            "-----BEGIN PUBLIC KEY-----",
            "---- BEGIN SSH2 PUBLIC KEY ----\nAAAA",
        ] {
            assert_eq!(PublicKey::parse(bad.as_bytes()), None, "{bad}");
        }
        let mislabelled = ED_LINE.replacen("ssh-ed25519", "ssh-rsa", 1);
        assert_eq!(PublicKey::parse(mislabelled.as_bytes()), None);
    }
}
