//! The SSH server of instances whose image has none: what the guest agent starts there.
//!
//! ```text
//! cumulet-guest-ssh host-key [--renew]   makes the host key where there is none (or anew); prints it and its fingerprint
//! cumulet-guest-ssh serve                serves port 22
//! cumulet-guest-ssh session ...          becomes a user's process; started by `serve` only
//! ```
//! Users are those of `/etc/passwd`, who log in by keys in their `~/.ssh/authorized_keys` only. Name services are not
//! asked: the program is static. A session may run a command, a shell with or without a terminal, and the image's
//! sftp-server; local forwarding reaches addresses.

#![cfg_attr(test, allow(clippy::unwrap_used))] // a failed test is the message

mod accounts;
mod become_user;
mod host_key;
mod server;
mod session;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["host-key"] => host_key::make(false).and_then(|key| host_key::print(&key)),
        ["host-key", "--renew"] => host_key::make(true).and_then(|key| host_key::print(&key)),
        ["serve"] => server::run(),
        ["session", ref rest @ ..] => Err(become_user::run(rest)),
        _ => Err(std::io::Error::other("usage: cumulet-guest-ssh host-key [--renew] | serve")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cumulet-guest-ssh: {error}");
            ExitCode::FAILURE
        }
    }
}
