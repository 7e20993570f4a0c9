//! The host key: Ed25519, made once and kept on the disk.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use russh::keys::ssh_key::LineEnding;
use russh::keys::{Algorithm, HashAlg, PrivateKey};

const FILE: &str = "/var/lib/cumulet/ssh_host_ed25519_key";

/// Reads the key; makes it where there is none, or anew.
pub fn make(renew: bool) -> io::Result<PrivateKey> {
    if !renew && let Ok(key) = load() {
        return Ok(key);
    }
    let mut seed = [0; 32];
    io::Read::read_exact(&mut fs::File::open("/dev/urandom")?, &mut seed)?;
    let pair = russh::keys::ssh_key::private::Ed25519Keypair::from_seed(&seed);
    let key = PrivateKey::from(pair);
    let text = key.to_openssh(LineEnding::LF).map_err(io::Error::other)?;
    let path = Path::new(FILE);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let temporary = path.with_extension("new");
    let _ = fs::remove_file(&temporary);
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&temporary)?;
    file.write_all(text.as_bytes())?;
    fs::rename(&temporary, path)?;
    Ok(key)
}

/// Reads the key.
pub fn load() -> io::Result<PrivateKey> {
    let key = PrivateKey::from_openssh(fs::read_to_string(FILE)?).map_err(io::Error::other)?;
    if key.algorithm() == Algorithm::Ed25519 { Ok(key) } else { Err(io::Error::other("not an Ed25519 key")) }
}

/// Prints the public key and its fingerprint, in the forms that EC2's images show on the console.
pub fn print(key: &PrivateKey) -> io::Result<()> {
    let public = key.public_key();
    println!("256 {} (ED25519)", public.fingerprint(HashAlg::Sha256));
    println!("{}", public.to_openssh().map_err(io::Error::other)?);
    Ok(())
}
