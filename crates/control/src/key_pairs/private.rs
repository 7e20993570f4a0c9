//! Fresh private keys and the files that callers get of them: OpenSSH's (PEM) and PuTTY's. Nothing of them is kept.
//!
//! OpenSSH: <https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key>. PuTTY:
//! <https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html>.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use rsa::pkcs1::der::SecretDocument;
use rsa::pkcs1::{self, EncodeRsaPrivateKey, LineEnding};
use rsa::pkcs8::EncodePrivateKey;
use sha1::{Digest, Sha1};

use super::public::{PublicKey, colons};
use super::wire::{Writer, trim};
use crate::Error;

/// Size of RSA keys that are made, bits, as on EC2.
const RSA_BITS: usize = 2048;

/// A kind of key that can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA of 2048 bits.
    Rsa,
    /// Ed25519.
    Ed25519,
}

/// A file format of private keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFormat {
    /// PEM: PKCS #1 for RSA, OpenSSH's own for Ed25519.
    Pem,
    /// PuTTY's, version 2, not encrypted.
    Ppk,
}

enum Secret {
    Rsa { pkcs1: SecretDocument, pkcs8: SecretDocument },
    Ed25519(ed25519_dalek::SigningKey),
}

/// A fresh key pair. Deliberately without Debug.
pub struct PrivateKey {
    secret: Secret,
    public: PublicKey,
}

impl PrivateKey {
    /// Makes a key; an RSA key takes a processor for up to seconds, so call it off the async threads.
    ///
    /// # Errors
    /// The generator failed.
    pub fn generate(kind: KeyKind) -> Result<Self, Error> {
        match kind {
            KeyKind::Rsa => {
                let failed =
                    |e: &dyn std::fmt::Display| Error::Internal(format!("an RSA key could not be made: {e}"));
                let key = rsa::PrivateKey::new(&mut rand::rng(), RSA_BITS).map_err(|e| failed(&e))?;
                let pkcs1 = key.to_pkcs1_der().map_err(|e| failed(&e))?;
                let pkcs8 = key.to_pkcs8_der().map_err(|e| failed(&e))?;
                let parts: pkcs1::RsaPrivateKeyRef<'_> = pkcs1.decode_msg().map_err(|e| failed(&e))?;
                let public = PublicKey::Rsa {
                    exponent: trim(parts.public_exponent.as_bytes()).to_vec(),
                    modulus: trim(parts.modulus.as_bytes()).to_vec(),
                };
                Ok(Self { secret: Secret::Rsa { pkcs1, pkcs8 }, public })
            }
            KeyKind::Ed25519 => Ok(Self::ed25519(&rand::random())),
        }
    }

    fn ed25519(seed: &[u8; 32]) -> Self {
        let key = ed25519_dalek::SigningKey::from_bytes(seed);
        let public = PublicKey::Ed25519(key.verifying_key().to_bytes());
        Self { secret: Secret::Ed25519(key), public }
    }

    /// The public half.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The fingerprint that EC2 shows for a key that it made: SHA-1 of an RSA key's PKCS #8 form; for Ed25519 the
    /// same as of an imported key.
    pub fn fingerprint(&self) -> String {
        match &self.secret {
            Secret::Rsa { pkcs8, .. } => colons(&Sha1::digest(pkcs8.as_bytes())),
            Secret::Ed25519(_) => self.public.fingerprint(),
        }
    }

    /// The file's text.
    ///
    /// # Errors
    /// Never in practice: the encoders refuse keys that this module can't make.
    pub fn file(&self, format: KeyFormat, comment: &str) -> Result<String, Error> {
        match format {
            KeyFormat::Pem => self.pem(comment),
            KeyFormat::Ppk => self.ppk(comment),
        }
    }

    fn pem(&self, comment: &str) -> Result<String, Error> {
        match &self.secret {
            Secret::Rsa { pkcs1, .. } => {
                Ok(pkcs1.to_pem("RSA PRIVATE KEY", LineEnding::LF).map_err(unencodable)?.to_string())
            }
            Secret::Ed25519(key) => Ok(armour("OPENSSH PRIVATE KEY", &openssh(key, &self.public, comment))),
        }
    }

    fn ppk(&self, comment: &str) -> Result<String, Error> {
        let secret = match &self.secret {
            Secret::Rsa { pkcs1, .. } => {
                let parts: pkcs1::RsaPrivateKeyRef<'_> = pkcs1.decode_msg().map_err(unencodable)?;
                [parts.private_exponent, parts.prime1, parts.prime2, parts.coefficient]
                    .iter()
                    .fold(Writer::default(), |writer, number| writer.mpint(number.as_bytes()))
            }
            // PuTTY reads these bytes as a number, little end first.
            Secret::Ed25519(key) => Writer::default().string(key.as_bytes()),
        };
        Ok(ppk(self.public.algorithm(), comment, &self.public.blob(), &secret.0))
    }
}

fn unencodable(error: impl std::fmt::Display) -> Error {
    Error::Internal(format!("a private key could not be written: {error}"))
}

/// OpenSSH's private key, not encrypted.
fn openssh(key: &ed25519_dalek::SigningKey, public: &PublicKey, comment: &str) -> Vec<u8> {
    let check: u32 = rand::random();
    let mut secret = Writer::default()
        .u32(check)
        .u32(check)
        .string(b"ssh-ed25519")
        .string(key.verifying_key().as_bytes())
        .string(&key.to_keypair_bytes())
        .string(comment.as_bytes())
        .0;
    // Padded to the block size of the cipher "none" with 1, 2, 3, …
    secret.extend((1u8..).take(secret.len().next_multiple_of(8) - secret.len()));
    Writer(b"openssh-key-v1\0".to_vec())
        .string(b"none")
        .string(b"none")
        .string(b"")
        .u32(1)
        .string(&public.blob())
        .string(&secret)
        .0
}

/// Base64 in lines of some width.
fn lines(bytes: &[u8], width: usize) -> (usize, String) {
    let text = STANDARD.encode(bytes);
    let lines: Vec<&str> =
        (0..text.len()).step_by(width).map(|at| &text[at..text.len().min(at + width)]).collect();
    (lines.len(), lines.join("\n"))
}

fn armour(kind: &str, bytes: &[u8]) -> String {
    format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", lines(bytes, 70).1)
}

/// PuTTY's file. Version 2, because every PuTTY that knows the kind of key reads it.
fn ppk(algorithm: &str, comment: &str, public: &[u8], secret: &[u8]) -> String {
    let signed = Writer::default()
        .string(algorithm.as_bytes())
        .string(b"none")
        .string(comment.as_bytes())
        .string(public)
        .string(secret)
        .0;
    // With no passphrase the MAC protects from accidents only.
    let key = Sha1::digest("putty-private-key-file-mac-key");
    let mut mac = Hmac::<Sha1>::new_from_slice(&key).expect("HMAC takes keys of any length");
    mac.update(&signed);
    let mac = hex::encode(mac.finalize().into_bytes());
    let (public_lines, public) = lines(public, 64);
    let (secret_lines, secret) = lines(secret, 64);
    format!(
        "PuTTY-User-Key-File-2: {algorithm}\nEncryption: none\nComment: {comment}\nPublic-Lines: {public_lines}\n{public}\n\
         Private-Lines: {secret_lines}\n{secret}\nPrivate-MAC: {mac}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    use std::process::Command;

    /// A file of PuTTYgen's, from the documentation of a test suite.
    const PUTTYGEN: &str = "PuTTY-User-Key-File-2: ssh-ed25519\nEncryption: none\nComment: ed25519-key-20240418\nPublic-Lines: 2\n\
        AAAAC3NzaC1lZDI1NTE5AAAAILMyy5tkHvvUqRtQYHzOzkyR4PYwj1P284HBQXHv\nrKeh\nPrivate-Lines: 1\n\
        AAAAIBwepG2OCCnYICCmTXNuDk6Hl/xdjPbNGY3CQlTLGBo4\nPrivate-MAC: 53075221be556e89770351391573dbb7dba661d2\n";

    #[test]
    fn a_ppk_file_is_as_puttygen_writes_it() {
        let secret = STANDARD.decode("AAAAIBwepG2OCCnYICCmTXNuDk6Hl/xdjPbNGY3CQlTLGBo4").unwrap();
        let key = PrivateKey::ed25519(secret[4..].try_into().unwrap());
        assert_eq!(key.file(KeyFormat::Ppk, "ed25519-key-20240418").unwrap(), PUTTYGEN);
    }

    /// What a program says, with a key file as its last argument; none when the program isn't installed.
    fn ask(program: &str, arguments: &[&str], file: &str) -> Option<String> {
        let path = std::env::temp_dir().join(format!("cumulet-key-test-{:x}", rand::random::<u64>()));
        let mut handle =
            std::fs::OpenOptions::new().create_new(true).write(true).mode(0o600).open(&path).unwrap();
        handle.write_all(file.as_bytes()).unwrap();
        let answer = Command::new(program).args(arguments).arg(&path).output();
        std::fs::remove_file(&path).unwrap();
        let answer = answer.ok()?;
        assert!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stderr));
        Some(String::from_utf8(answer.stdout).unwrap())
    }

    #[test]
    fn openssh_reads_what_is_written() {
        for kind in [KeyKind::Rsa, KeyKind::Ed25519] {
            let key = PrivateKey::generate(kind).unwrap();
            let file = key.file(KeyFormat::Pem, "some name").unwrap();
            let first = if kind == KeyKind::Rsa {
                "-----BEGIN RSA PRIVATE KEY-----\n"
            } else {
                "-----BEGIN OPENSSH PRIVATE KEY-----\n"
            };
            assert!(file.starts_with(first), "{kind:?}");
            let line = key.public().openssh("");
            assert_eq!(PublicKey::parse(line.as_bytes()).as_ref(), Some(key.public()));
            if let Some(read) = ask("ssh-keygen", &["-y", "-f"], &file) {
                assert!(read.starts_with(&line), "{read}");
            }
            if kind == KeyKind::Rsa
                && let Some(pkcs8) = ask("openssl", &["pkcs8", "-topk8", "-nocrypt", "-in"], &file)
            {
                let der: String = pkcs8.lines().filter(|line| !line.starts_with("--")).collect();
                assert_eq!(key.fingerprint(), colons(&Sha1::digest(STANDARD.decode(der).unwrap())));
            }
            let ppk = key.file(KeyFormat::Ppk, "some name").unwrap();
            assert!(ppk.starts_with(&format!("PuTTY-User-Key-File-2: {}\n", key.public().algorithm())));
        }
    }
}
