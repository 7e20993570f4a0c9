//! The SSH server, with host keys of this instance, kept running: the image's own (dropbear, OpenSSH), else Cumulet's.

use crate::children::{Children, describe, succeeded};
use crate::console::{raw, say};
use crate::{application, files};
use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const LOG: &str = "/var/log/sshd.log";
/// RSA is left out: making a key takes seconds, and every client of today knows these two.
const DROPBEAR_KEYS: [(&str, &str); 2] = [
    ("ed25519", "/etc/dropbear/dropbear_ed25519_host_key"),
    ("ecdsa", "/etc/dropbear/dropbear_ecdsa_host_key"),
];
const OPENSSH_KEYS: [(&str, &str); 2] =
    [("ed25519", "/etc/ssh/ssh_host_ed25519_key"), ("ecdsa", "/etc/ssh/ssh_host_ecdsa_key")];

/// A server that an image may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    Dropbear,
    OpenSsh,
    /// `cumulet-guest-ssh`, put into images that have none.
    Own,
}

impl Server {
    const ALL: [Server; 3] = [Server::Dropbear, Server::OpenSsh, Server::Own];

    fn program(self) -> &'static str {
        match self {
            Server::Dropbear => "/usr/sbin/dropbear",
            Server::OpenSsh => "/usr/sbin/sshd",
            Server::Own => "/usr/lib/cumulet/ssh",
        }
    }

    fn key_tool(self) -> &'static str {
        match self {
            Server::Dropbear => "/usr/bin/dropbearkey",
            Server::OpenSsh => "/usr/bin/ssh-keygen",
            Server::Own => self.program(),
        }
    }

    fn keys(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Server::Dropbear => &DROPBEAR_KEYS,
            Server::OpenSsh => &OPENSSH_KEYS,
            Server::Own => &[],
        }
    }

    /// The first that is there with what makes its keys.
    fn find() -> io::Result<Server> {
        let there = |server: &Server| {
            [server.program(), server.key_tool()].iter().all(|path| Path::new(path).exists())
        };
        let none = || io::Error::other("the image has neither an SSH server nor /usr/lib/cumulet/ssh");
        Server::ALL.into_iter().find(there).ok_or_else(none)
    }
}

/// Makes the host keys that are missing, or all of them where `renew` is set; all at once, for the server waits for them.
pub fn host_keys(children: &Children, renew: bool) -> io::Result<()> {
    let server = Server::find()?;
    if server == Server::Own {
        let mut command = Command::new(server.key_tool());
        command.arg("host-key").args(renew.then_some("--renew"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        return succeeded(server.key_tool(), &children.start(&mut command)?.1);
    }
    let wanted = server.keys().iter().filter(|(_, path)| renew || !Path::new(path).exists());
    let started = wanted.map(|(kind, path)| {
        // Made in memory: the tool flushes what it writes, and a disk may take its time.
        let new = format!("/run/host-key-{kind}");
        for stale in [new.clone(), format!("{new}.pub")] {
            let _ = std::fs::remove_file(stale);
        }
        let mut command = Command::new(server.key_tool());
        command.args(["-t", kind, "-f", &new]);
        if server == Server::OpenSsh {
            command.args(["-q", "-N", "", "-C", ""]);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Ok((children.start(&mut command)?.1, new, *path))
    });
    for making in started.collect::<Vec<io::Result<_>>>() {
        let (ended, new, path) = making?;
        succeeded(server.key_tool(), &ended)?;
        for (new, path, mode) in
            [(new.clone(), path.to_owned(), 0o600), (format!("{new}.pub"), format!("{path}.pub"), 0o644)]
        {
            if let Ok(key) = std::fs::read(&new) {
                files::replace(Path::new(&path), &key, mode)?;
                std::fs::remove_file(&new)?;
            }
        }
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
    let server = Server::find()?;
    if let Some(folder) = Path::new(LOG).parent() {
        std::fs::create_dir_all(folder)?;
    }
    let log = OpenOptions::new().create(true).append(true).open(LOG)?;
    let mut command = Command::new(server.program());
    // In the foreground, saying its errors on standard error, and by key only.
    match server {
        Server::Dropbear => {
            command.args(["-F", "-E", "-s", "-P", "/run/dropbear.pid"]);
            for (_, path) in server.keys() {
                command.args(["-r", path]);
            }
        }
        Server::OpenSsh => {
            std::fs::create_dir_all("/run/sshd")?;
            command.args([
                "-D",
                "-e",
                "-o",
                "PasswordAuthentication=no",
                "-o",
                "KbdInteractiveAuthentication=no",
            ]);
            for (_, path) in server.keys() {
                command.args(["-h", path]);
            }
        }
        Server::Own => {
            command.arg("serve");
            // Who logs in finds what the application finds.
            if let Some(application) = application::load() {
                command.env_clear().envs(application::environment(&application));
            }
        }
    }
    command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
    Ok(children.start(&mut command)?.1)
}

/// Prints the host keys and their fingerprints on the console, between the lines that EC2's images use.
pub fn print_host_keys(children: &Children) -> io::Result<()> {
    let server = Server::find()?;
    let calls: Vec<Vec<String>> = match server {
        Server::Dropbear => server.keys().iter().map(|(_, path)| words(&["-y", "-f", path])).collect(),
        Server::OpenSsh => {
            let call = |path: &str| [words(&["-l", "-f", path]), words(&["-y", "-f", path])];
            server.keys().iter().flat_map(|(_, path)| call(path)).collect()
        }
        Server::Own => vec![words(&["host-key"])],
    };
    let (mut fingerprints, mut keys) = (String::new(), String::new());
    for call in calls {
        let mut command = Command::new(server.key_tool());
        command.args(call).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let (child, _) = children.start(&mut command)?;
        let mut text = String::new();
        if let Some(mut output) = child.stdout {
            io::Read::read_to_string(&mut output, &mut text)?;
        }
        for line in text.lines() {
            let line = line.strip_prefix("Fingerprint: ").unwrap_or(line);
            if line.starts_with("ssh-") || line.starts_with("ecdsa-") {
                keys.push_str(&format!("{line}\r\n"));
            } else if line.contains(" SHA256:") || line.starts_with("SHA256:") {
                fingerprints.push_str(&format!("{line}\r\n"));
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

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
