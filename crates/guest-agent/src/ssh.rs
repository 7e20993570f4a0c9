//! The SSH server: dropbear, with host keys of this instance, kept running.

use crate::children::{Children, describe, succeeded};
use crate::console::{raw, say};
use crate::files;
use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SERVER: &str = "/usr/sbin/dropbear";
const KEY_TOOL: &str = "/usr/bin/dropbearkey";
const LOG: &str = "/var/log/sshd.log";
/// RSA is left out: making a key takes seconds, and every client of today knows these two.
const KEYS: [(&str, &str); 2] = [
    ("ed25519", "/etc/dropbear/dropbear_ed25519_host_key"),
    ("ecdsa", "/etc/dropbear/dropbear_ecdsa_host_key"),
];

/// Makes the host keys that are missing, or all of them where `renew` is set; all at once, for the server waits for them.
pub fn host_keys(children: &Children, renew: bool) -> io::Result<()> {
    std::fs::create_dir_all("/etc/dropbear")?;
    let wanted = KEYS.iter().filter(|(_, path)| renew || !Path::new(path).exists());
    let started = wanted.map(|(kind, path)| {
        // Made in memory: the tool flushes what it writes, and a disk may take its time.
        let new = format!("/run/host-key-{kind}");
        let _ = std::fs::remove_file(&new);
        let mut command = Command::new(KEY_TOOL);
        command
            .args(["-t", kind, "-f", &new])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok((children.start(&mut command)?.1, new, *path))
    });
    for making in started.collect::<Vec<io::Result<_>>>() {
        let (ended, new, path) = making?;
        succeeded(KEY_TOOL, &ended)?;
        files::replace(Path::new(path), &std::fs::read(&new)?, 0o600)?;
        std::fs::remove_file(&new)?;
    }
    Ok(())
}

/// Runs the server for as long as the instance runs.
pub fn serve(children: &Children) -> io::Error {
    loop {
        let started = Instant::now();
        let ended = match start(children) {
            Ok(ended) => ended,
            Err(error) => return error,
        };
        let end = ended.recv().ok().and_then(describe).unwrap_or_else(|| "ended".to_owned());
        say(&format!("the SSH server {end}; starting it again"));
        // One that dies at once must not keep the processor busy.
        if started.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_secs(1));
        }
    }
}

fn start(children: &Children) -> io::Result<std::sync::mpsc::Receiver<rustix::process::WaitStatus>> {
    let log = OpenOptions::new().create(true).append(true).open(LOG)?;
    let mut command = Command::new(SERVER);
    // In the foreground, saying its errors on standard error, and by key only.
    command.args(["-F", "-E", "-s", "-P", "/run/dropbear.pid"]);
    for (_, path) in KEYS {
        command.args(["-r", path]);
    }
    command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
    Ok(children.start(&mut command)?.1)
}

/// Prints the host keys and their fingerprints on the console, between the lines that EC2's images use.
pub fn print_host_keys(children: &Children) -> io::Result<()> {
    let (mut fingerprints, mut keys) = (String::new(), String::new());
    for (_, path) in KEYS {
        let mut command = Command::new(KEY_TOOL);
        command.args(["-y", "-f", path]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let (child, _) = children.start(&mut command)?;
        let mut text = String::new();
        if let Some(mut output) = child.stdout {
            io::Read::read_to_string(&mut output, &mut text)?;
        }
        for line in text.lines() {
            if let Some(fingerprint) = line.strip_prefix("Fingerprint: ") {
                fingerprints.push_str(&format!("{fingerprint}\r\n"));
            } else if line.starts_with("ssh-") || line.starts_with("ecdsa-") {
                keys.push_str(&format!("{line}\r\n"));
            }
        }
    }
    raw(format!(
        "-----BEGIN SSH HOST KEY FINGERPRINTS-----\r\n{fingerprints}-----END SSH HOST KEY FINGERPRINTS-----\r\n\
         -----BEGIN SSH HOST KEY KEYS-----\r\n{keys}-----END SSH HOST KEY KEYS-----\r\n"
    )
    .as_bytes());
    Ok(())
}
