//! strongSwan's daemon of one virtual private gateway: started in the gateway's namespace, outliving the server, found
//! again by what is written down.
//!
//! ```text
//! <data_dir>/vpn/<vgw-id>/   strongswan.conf  swanctl.conf  charon.json (the process)  log
//! /run/cumulet-<tag>/        <vgw digits>.vici   its control socket: a socket's path is short
//! ```

use std::fs;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cumulet_linux::process::{self, SpawnSpec};
use cumulet_linux::{NetNs, nft};
use cumulet_model::VpnGatewayId;

use super::VpnError;
use super::config::Algorithms;
use super::raw::{self, Section};
use crate::compute::{self, ProcessId};
use crate::config::NodeConfig;

const DAEMON: &str = "charon-systemd";
const CLIENT: &str = "swanctl";
/// What the distribution calls them.
pub const PACKAGES: &str = "charon-systemd, strongswan-swanctl, libcharon-extra-plugins, libstrongswan-extra-plugins, libstrongswan-standard-plugins";
/// How long the daemon takes to listen, at most.
const START_LIMIT: Duration = Duration::from_secs(10);
/// How long it has to close its tunnels in order.
const STOP_LIMIT: Duration = Duration::from_secs(5);
const POLL: Duration = Duration::from_millis(10);
/// Seconds that its client waits for an answer.
const CLIENT_LIMIT: &str = "20";
/// A log that is larger is begun anew.
const LOG_LIMIT_BYTES: u64 = 4 << 20;
/// The table that keeps routers away from a daemon that doesn't know them yet. It would refuse them, and most take no for an
/// answer, while what gets lost they send again.
const CLOSED: &str = "cumulet_ike";
const SIGTERM: i32 = 15;
const SIGKILL: i32 = 9;

/// Where a gateway's daemon has its files.
#[derive(Debug, Clone)]
pub struct Charon {
    dir: PathBuf,
    socket: PathBuf,
}

/// The folder of all gateways.
pub fn root(config: &NodeConfig) -> PathBuf {
    config.data_dir.join("vpn")
}

impl Charon {
    /// The daemon of a gateway, whether it runs or not.
    pub fn of(config: &NodeConfig, gateway: &VpnGatewayId) -> Charon {
        let run = PathBuf::from("/run").join(config.prefix());
        Charon {
            dir: root(config).join(gateway.as_str()),
            socket: run.join(format!("{}.vici", gateway.digits())),
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Where it writes what happens.
    pub fn log(&self) -> PathBuf {
        self.file("log")
    }

    /// Its control socket.
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Its process, if it lives.
    pub fn process(&self) -> Option<ProcessId> {
        let text = fs::read(self.file("charon.json")).ok()?;
        serde_json::from_slice::<ProcessId>(&text).ok().filter(ProcessId::is_alive)
    }

    /// Starts it in a namespace. Routers reach it once connections are loaded.
    ///
    /// # Errors
    /// strongSwan isn't installed, or doesn't come up; says why.
    pub fn start(&self, config: &NodeConfig, ns: &NetNs, settings: &str) -> Result<(), VpnError> {
        let daemon = find(DAEMON)?;
        find(CLIENT)?;
        self.make_dirs()?;
        self.write("strongswan.conf", settings)?;
        for stale in [&self.socket, &self.file("swanctl.conf")] {
            remove(stale)?;
        }
        nft::apply(
            Some(ns),
            &format!(
                "table inet {CLOSED} {{ chain input {{ type filter hook input priority 0; udp dport {{ 500, 4500 }} drop; }}; }}"
            ),
        )?;
        let child = process::spawn_detached(&SpawnSpec {
            argv: vec![daemon.into()],
            env: vec![("STRONGSWAN_CONF".into(), self.file("strongswan.conf").into())],
            netns: Some(ns),
            cgroup_procs: compute::detached_cgroup(config)?,
            new_session: true,
            ..SpawnSpec::default()
        })?;
        let process = ProcessId::from(child.identity);
        let noted = serde_json::to_string(&process).map_err(io::Error::other);
        let noted =
            noted.map_err(VpnError::io("write", &self.dir)).and_then(|text| self.write("charon.json", &text));
        let listens = noted.and_then(|()| self.await_socket(&process));
        if listens.is_err() {
            let _ = process::kill(child.pidfd.as_fd());
            let _ = process::wait(process.pid);
        }
        listens
    }

    fn await_socket(&self, process: &ProcessId) -> Result<(), VpnError> {
        let begin = Instant::now();
        while std::os::unix::net::UnixStream::connect(&self.socket).is_err() {
            if begin.elapsed() > START_LIMIT || !process.is_alive() {
                return Err(VpnError::NotUp(self.last_words()));
            }
            std::thread::sleep(POLL);
        }
        Ok(())
    }

    /// Loads connections and secrets unless they are loaded; what is no longer among them goes, the rest stays up.
    pub fn load(&self, ns: &NetNs, connections: &str) -> Result<(), VpnError> {
        let path = self.file("swanctl.conf");
        if fs::read_to_string(&path).is_ok_and(|loaded| loaded == connections) {
            return Ok(());
        }
        let next = self.write_as("swanctl.conf.new", connections)?;
        self.swanctl(&["--load-all", "--noprompt", "--clear", "--file", &next.to_string_lossy()])?;
        nft::delete_table(Some(ns), "inet", CLOSED)?;
        // Under its name only once all is done: a crash in between does it again.
        fs::rename(&next, &path).map_err(VpnError::io("rename", &next))
    }

    /// What it can encrypt and exchange keys with.
    pub fn algorithms(&self) -> Result<Algorithms, VpnError> {
        let text = self.swanctl(&["--list-algs", "--raw"])?;
        let all = raw::reply(&text, "get-algorithms").unwrap_or_default();
        Ok(Algorithms(all.sections.into_iter().flat_map(|kind| kind.values.into_keys()).collect()))
    }

    /// Its security associations by connection, as `swanctl --list-sas` tells them.
    pub fn associations(&self) -> Result<Vec<Section>, VpnError> {
        Ok(raw::events(&self.swanctl(&["--list-sas", "--raw"])?, "list-sa"))
    }

    fn swanctl(&self, arguments: &[&str]) -> Result<String, VpnError> {
        let output = Command::new("timeout")
            .arg(CLIENT_LIMIT)
            .arg(find(CLIENT)?)
            .args(arguments)
            .arg("--uri")
            .arg(format!("unix://{}", self.socket.display()))
            .env("STRONGSWAN_CONF", self.file("strongswan.conf"))
            .stdin(Stdio::null())
            .output()
            .map_err(VpnError::io("run", Path::new(CLIENT)))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(VpnError::Refused(if said.is_empty() { output.status.to_string() } else { said }))
    }

    /// The last line of the log, or of those about one tunnel, that says what went wrong.
    pub fn trouble(&self, tunnel: &str) -> Option<String> {
        const SIGNS: [&str; 9] = [
            "AUTHENTICATION_FAILED",
            "NO_PROPOSAL_CHOSEN",
            "no matching",
            "MAC mismatched",
            "no shared key",
            "giving up",
            "TS_UNACCEPTABLE",
            "peer not responding",
            "unable to install",
        ];
        let log = fs::read_to_string(self.log()).ok()?;
        let about = |line: &&str| {
            line.contains(&format!("<{tunnel}|")) && SIGNS.iter().any(|sign| line.contains(sign))
        };
        let line = log.lines().rev().find(about)?;
        Some(line.rsplit("> ").next().unwrap_or(line).to_owned())
    }

    fn last_words(&self) -> String {
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        log.lines().last().unwrap_or("it says nothing").to_owned()
    }

    /// Keeps the log small.
    pub fn trim_log(&self) {
        // Written by appending, so that it goes on at the new end.
        if fs::metadata(self.log()).is_ok_and(|meta| meta.len() > LOG_LIMIT_BYTES) {
            let _ = fs::OpenOptions::new().write(true).open(self.log()).and_then(|log| log.set_len(0));
        }
    }

    /// Ends it and deletes its files.
    pub fn remove(&self) -> Result<(), VpnError> {
        if let Some(process) = self.process() {
            end(&process)?;
        }
        remove(&self.socket)?;
        if let Some(run) = self.socket.parent() {
            // Shared with the instances' roots.
            let _ = fs::remove_dir(run);
        }
        match fs::remove_dir_all(&self.dir) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(VpnError::io("delete", &self.dir)(e)),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    fn make_dirs(&self) -> Result<(), VpnError> {
        let secret = |path: &Path| fs::DirBuilder::new().recursive(true).mode(0o700).create(path);
        secret(&self.dir).map_err(VpnError::io("make", &self.dir))?;
        let run = self.socket.parent().unwrap_or(Path::new("/run"));
        // Others may walk through it to their own root, as compute makes it.
        fs::DirBuilder::new().recursive(true).mode(0o711).create(run).map_err(VpnError::io("make", run))
    }

    fn write(&self, name: &str, text: &str) -> Result<(), VpnError> {
        let new = self.write_as(&format!("{name}.new"), text)?;
        fs::rename(&new, self.file(name)).map_err(VpnError::io("rename", &new))
    }

    /// Writes a file that only its owner can read: it may hold keys.
    fn write_as(&self, name: &str, text: &str) -> Result<PathBuf, VpnError> {
        let path = self.file(name);
        let open = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&path);
        open.and_then(|mut file| io::Write::write_all(&mut file, text.as_bytes()))
            .map_err(VpnError::io("write", &path))?;
        Ok(path)
    }
}

fn end(process: &ProcessId) -> Result<(), VpnError> {
    let Some(pidfd) = process.open() else { return Ok(()) };
    process::pidfd_send_signal(pidfd.as_fd(), SIGTERM)?;
    if !process::wait_exit(pidfd.as_fd(), Some(STOP_LIMIT))? {
        process::pidfd_send_signal(pidfd.as_fd(), SIGKILL)?;
        process::wait_exit(pidfd.as_fd(), Some(STOP_LIMIT))?;
    }
    // Only of this process's own child is there something to collect.
    let _ = process::try_wait(process.pid);
    Ok(())
}

fn find(program: &'static str) -> Result<PathBuf, VpnError> {
    compute::find_program(program).ok_or(VpnError::Missing(program))
}

fn remove(path: &Path) -> Result<(), VpnError> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(VpnError::io("delete", path)(e)),
        Ok(()) | Err(_) => Ok(()),
    }
}
