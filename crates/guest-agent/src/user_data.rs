//! User data: what kind it is, and running a script once per instance.

use crate::children::{Children, describe};
use crate::console::{raw, say};
use crate::files;
use std::fs::OpenOptions;
use std::io::{self, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

const SCRIPT: &str = "/var/lib/cumulet/user-data";
const LOG: &str = "/var/log/cloud-init-output.log";
/// 16 KiB compressed could expand to far more than a script should be.
const MAXIMUM_SCRIPT_BYTES: u64 = 4 * 1024 * 1024;

/// The forms that EC2's images know.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    Empty,
    Script,
    Gzip,
    /// A form that this image doesn't carry out, by its name.
    Unsupported(&'static str),
}

/// Tells the form by the first bytes, as cloud-init does.
pub fn kind(data: &[u8]) -> Kind {
    let begins = |prefix: &str| {
        data.len() >= prefix.len() && data[..prefix.len()].eq_ignore_ascii_case(prefix.as_bytes())
    };
    match data {
        _ if data.iter().all(u8::is_ascii_whitespace) => Kind::Empty,
        [b'#', b'!', ..] => Kind::Script,
        [0x1f, 0x8b, ..] => Kind::Gzip,
        _ if begins("#cloud-config-archive") => Kind::Unsupported("cloud-config-archive"),
        _ if begins("#cloud-config") => Kind::Unsupported("cloud-config"),
        _ if begins("#cloud-boothook") => Kind::Unsupported("cloud-boothook"),
        _ if begins("#include") => Kind::Unsupported("an include list"),
        _ if begins("Content-Type: multipart") || begins("MIME-Version:") => {
            Kind::Unsupported("MIME multipart")
        }
        _ => Kind::Unsupported("data that doesn't begin with #!"),
    }
}

/// Starts user data, whose output goes to the console and the log, or says why it isn't run.
pub fn run(children: &Children, data: &[u8]) -> io::Result<()> {
    match kind(data) {
        Kind::Empty => Ok(()),
        Kind::Script => run_script(children, data),
        Kind::Gzip => {
            let data = gunzip(children, data)?;
            match kind(&data) {
                Kind::Gzip => Err(io::Error::other("user data is compressed twice")),
                Kind::Empty => Ok(()),
                Kind::Script => run_script(children, &data),
                Kind::Unsupported(form) => unsupported(form),
            }
        }
        Kind::Unsupported(form) => unsupported(form),
    }
}

fn unsupported(form: &str) -> io::Result<()> {
    say(&format!(
        "user data is not run: {form} is not supported by this image, only scripts that begin with #!"
    ));
    Ok(())
}

fn gunzip(children: &Children, data: &[u8]) -> io::Result<Vec<u8>> {
    let compressed = format!("{SCRIPT}.gz");
    files::replace(Path::new(&compressed), data, 0o600)?;
    let mut command = Command::new("/usr/bin/gzip");
    command.args(["-dc", &compressed]).stdin(Stdio::null()).stdout(Stdio::piped());
    let (child, ended) = children.start(&mut command)?;
    let mut plain = Vec::new();
    if let Some(output) = child.stdout {
        output.take(MAXIMUM_SCRIPT_BYTES + 1).read_to_end(&mut plain)?;
    }
    let ended = ended.recv().map_err(io::Error::other)?;
    std::fs::remove_file(&compressed)?;
    if plain.len() as u64 > MAXIMUM_SCRIPT_BYTES {
        return Err(io::Error::other("user data is larger than 4 MiB when decompressed"));
    }
    match describe(ended) {
        None => Ok(plain),
        Some(end) => Err(io::Error::other(format!("user data cannot be decompressed: gzip {end}"))),
    }
}

fn run_script(children: &Children, script: &[u8]) -> io::Result<()> {
    files::replace(Path::new(SCRIPT), script, 0o700)?;
    say("user data: running the script");
    let (mut output, input) = io::pipe()?;
    let mut command = Command::new(SCRIPT);
    command.current_dir("/").stdin(Stdio::null()).stdout(input.try_clone()?).stderr(input).process_group(0);
    let (_, ended) = children.start(&mut command)?;
    drop(command); // its ends of the pipe would keep the reading below from ending
    let mut log = OpenOptions::new().create(true).append(true).open(LOG)?;
    // Neither a long script nor a daemon that it leaves with the pipe may hold up the caller, which has a lease to keep.
    std::thread::spawn(move || match ended.recv().ok().and_then(describe) {
        None => say("user data: the script succeeded"),
        Some(end) => say(&format!("user data: the script {end}")),
    });
    std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(length) = output.read(&mut buffer) {
            if length == 0 {
                break;
            }
            raw(&buffer[..length]);
            let _ = log.write_all(&buffer[..length]); // a full disk must not stop the script
        }
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_told_apart() {
        for (data, expected) in [
            (&b""[..], Kind::Empty),
            (b" \n", Kind::Empty),
            (b"#!/bin/sh\necho", Kind::Script),
            (b"\x1f\x8b\x08", Kind::Gzip),
            (b"#cloud-config\nusers: []", Kind::Unsupported("cloud-config")),
            (b"#cloud-config-archive", Kind::Unsupported("cloud-config-archive")),
            (b"#include\nhttp://x", Kind::Unsupported("an include list")),
            (b"Content-Type: multipart/mixed; boundary=x", Kind::Unsupported("MIME multipart")),
            (b"echo hello", Kind::Unsupported("data that doesn't begin with #!")),
        ] {
            assert_eq!(kind(data), expected, "{:?}", String::from_utf8_lossy(data));
        }
    }

    #[test]
    fn an_unsupported_form_is_no_failure() {
        run(&Children::default(), b"#cloud-config\n").unwrap();
    }
}
