//! The certificate of the key that signs identity documents, and a document in PKCS #7 form.
//!
//! The certificate (RFC 5280) follows from the key alone, so that any start of the server writes the same one. It is
//! valid from before the project until the end of the calendar, as EC2's own are for centuries: what ends trust in it is
//! another key. The message (RFC 5652, version 1) holds the document and names its signer by issuer and serial number; like
//! EC2's it holds no certificate.

use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::EncodePublicKey;
use rsa::signature::{Keypair, SignatureEncoding, Signer};
use sha2::{Digest, Sha256};

use super::{IdentityError, der};

/// sha256WithRSAEncryption, 1.2.840.113549.1.1.11.
const RSA_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
/// rsaEncryption, 1.2.840.113549.1.1.1.
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// id-sha256, 2.16.840.1.101.3.4.2.1.
const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
/// id-data, 1.2.840.113549.1.7.1.
const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/// id-signedData, 1.2.840.113549.1.7.2.
const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
/// id-at-commonName, 2.5.4.3.
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];

const NAME: &str = "Cumulet instance identity";

fn failed(error: impl std::fmt::Display) -> IdentityError {
    IdentityError::Rsa(error.to_string())
}

fn algorithm(oid: &[u8]) -> Vec<u8> {
    der::sequence(&[der::oid(oid), der::null()])
}

fn name() -> Vec<u8> {
    der::sequence(&[der::set(&der::sequence(&[der::oid(COMMON_NAME), der::utf8(NAME)]))])
}

fn public_key(key: &SigningKey<Sha256>) -> Result<Vec<u8>, IdentityError> {
    Ok(key.verifying_key().to_public_key_der().map_err(failed)?.into_vec())
}

/// Told by the key, so that certificates of two servers differ.
fn serial(key: &SigningKey<Sha256>) -> Result<Vec<u8>, IdentityError> {
    Ok(der::integer(&Sha256::digest(public_key(key)?)[..8]))
}

fn signed(key: &SigningKey<Sha256>, bytes: &[u8]) -> Result<Vec<u8>, IdentityError> {
    Ok(key.try_sign(bytes).map_err(failed)?.to_vec())
}

/// The key's own certificate, in DER.
///
/// # Errors
/// RSA refused.
pub fn certificate(key: &SigningKey<Sha256>) -> Result<Vec<u8>, IdentityError> {
    let validity = der::sequence(&[der::utc_time("200101000000Z"), der::generalized_time("99991231235959Z")]);
    let body = der::sequence(&[
        // Version 3.
        der::explicit(0, &der::integer(&[2])),
        serial(key)?,
        algorithm(RSA_SHA256),
        name(),
        validity,
        name(),
        public_key(key)?,
    ]);
    let signature = signed(key, &body)?;
    Ok(der::sequence(&[body, algorithm(RSA_SHA256), der::bits(&signature)]))
}

/// A signed message that holds a document, in DER.
///
/// # Errors
/// RSA refused.
pub fn message(key: &SigningKey<Sha256>, document: &[u8]) -> Result<Vec<u8>, IdentityError> {
    let signer = der::sequence(&[
        der::integer(&[1]),
        der::sequence(&[name(), serial(key)?]),
        algorithm(SHA256),
        algorithm(RSA),
        der::octets(&signed(key, document)?),
    ]);
    let content = der::sequence(&[der::oid(DATA), der::explicit(0, &der::octets(document))]);
    let data = der::sequence(&[der::integer(&[1]), der::set(&algorithm(SHA256)), content, der::set(&signer)]);
    Ok(der::sequence(&[der::oid(SIGNED_DATA), der::explicit(0, &data)]))
}
