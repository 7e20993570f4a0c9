//! What a comparison has in the account: a key pair, a security group, instances, copies of images. All of it is removed when
//! the session ends, however it ends short of a kill.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::variants::Variant;
use crate::bench::client::{Client, element};
use crate::cli::CompareOptions;
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::Problem;

/// Longest wait for an instance to answer or to be gone: Debian's boot takes minutes where it is emulated.
const LIMIT: Duration = Duration::from_secs(900);
/// Longest wait for what is removed at the end.
const END_LIMIT: Duration = Duration::from_secs(180);
/// Longest that a command inside takes.
const COMMAND_LIMIT: Duration = Duration::from_secs(300);
const LOOK: Duration = Duration::from_millis(10);
/// Where measurements of the network listen inside.
pub const PORT: u16 = 5201;
/// Where the load generator is in an instance.
pub const PROGRAM: &str = "/var/tmp/cumulet-compare";

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Takes SIGINT and SIGTERM as a wish to end in order, from here on.
///
/// # Errors
/// There is no thread to be had.
pub fn heed_signals() -> Result<(), Problem> {
    use tokio::signal::unix::{SignalKind, signal};
    let failed = |e: std::io::Error| Problem(format!("signals: {e}"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().map_err(failed)?;
    let (mut interrupt, mut terminate) = {
        let _inside = runtime.enter();
        (signal(SignalKind::interrupt()).map_err(failed)?, signal(SignalKind::terminate()).map_err(failed)?)
    };
    let wait = move || {
        runtime.block_on(async {
            loop {
                tokio::select! { _ = interrupt.recv() => {} _ = terminate.recv() => {} }
                INTERRUPTED.store(true, Ordering::Relaxed);
            }
        });
    };
    std::thread::Builder::new().name("signals".into()).spawn(wait).map(drop).map_err(failed)
}

/// # Errors
/// A signal has come.
pub fn go_on() -> Result<(), Problem> {
    if INTERRUPTED.load(Ordering::Relaxed) { Err(Problem("interrupted".into())) } else { Ok(()) }
}

/// Pauses for a while.
///
/// # Errors
/// A signal has come.
pub fn pause(time: Duration) -> Result<(), Problem> {
    let end = Instant::now() + time;
    loop {
        go_on()?;
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        std::thread::sleep(left.min(Duration::from_millis(50)));
    }
}

/// An instance that answers.
pub struct Instance {
    pub id: String,
    pub address: IpAddr,
}

/// A session.
pub struct Session<'a> {
    client: Client<'a>,
    data: &'a Data,
    pub image: String,
    instance_type: String,
    user: String,
    name: String,
    group: Option<String>,
    key: Option<PathBuf>,
    instances: Vec<String>,
    copies: Vec<String>,
    folder: tempfile::TempDir,
}

impl<'a> Session<'a> {
    /// Makes a key pair and a security group that opens SSH and [`PORT`].
    ///
    /// # Errors
    /// A call's.
    pub fn open(
        client: Client<'a>,
        data: &'a Data,
        image: String,
        options: &CompareOptions,
    ) -> Result<Self, Problem> {
        let folder = tempfile::tempdir().map_err(|e| Problem(e.to_string()))?;
        let mut session = Self {
            client,
            data,
            image,
            instance_type: options.instance_type.clone(),
            user: options.user.clone(),
            name: format!("cumulet-compare-{}", std::process::id()),
            group: None,
            key: None,
            instances: Vec::new(),
            copies: Vec::new(),
            folder,
        };
        session.prepare()?;
        Ok(session)
    }

    fn prepare(&mut self) -> Result<(), Problem> {
        let name = self.name.clone();
        let text = "cumulet compare: SSH and measurements from everywhere";
        let made = self.call("CreateSecurityGroup", &[("GroupName", &name), ("GroupDescription", text)])?;
        let id = element(&made, "groupId").unwrap_or_default().to_owned();
        self.group = Some(id.clone());
        for port in ["22".to_owned(), PORT.to_string()] {
            let rule = [
                ("GroupId", id.as_str()),
                ("IpPermissions.1.IpProtocol", "tcp"),
                ("IpPermissions.1.FromPort", &port),
                ("IpPermissions.1.ToPort", &port),
                ("IpPermissions.1.IpRanges.1.CidrIp", "0.0.0.0/0"),
            ];
            self.call("AuthorizeSecurityGroupIngress", &rule)?;
        }
        let key = self.folder.path().join("key");
        self.key = Some(key.clone());
        let made = self.call("CreateKeyPair", &[("KeyName", &name), ("KeyType", "ed25519")])?;
        let written = File::options().write(true).create_new(true).mode(0o600).open(&key);
        let pem = element(&made, "keyMaterial").unwrap_or_default();
        written.and_then(|mut file| file.write_all(pem.as_bytes())).map_err(|e| Problem(e.to_string()))
    }

    /// Makes a call of EC2.
    ///
    /// # Errors
    /// The answer is one, or there is none.
    pub fn call(&mut self, action: &str, parameters: &[(&str, &str)]) -> Result<String, Problem> {
        let mut all = vec![("Action", action), ("Version", "2016-11-15")];
        all.extend_from_slice(parameters);
        self.client.call("ec2", &all)
    }

    /// What the operator is told of an instance.
    ///
    /// # Errors
    /// The server has ended, or knows no such instance.
    pub fn figures(&self, id: &str) -> Result<Value, Problem> {
        let gone = || Problem("the server has ended".into());
        ask(self.data, &Call::Instance { id: id.to_owned() })?.ok_or_else(gone)
    }

    /// The server's data folder.
    pub fn data(&self) -> &Data {
        self.data
    }

    /// A folder that goes with the session.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Asks for instances: the moment before the call, and their ids.
    ///
    /// # Errors
    /// The call's.
    pub fn run(&mut self, variant: &Variant, count: usize) -> Result<(Instant, Vec<String>), Problem> {
        go_on()?;
        let (image, name, count) = (self.image.clone(), self.name.clone(), count.to_string());
        let (kind, group) = (self.instance_type.clone(), self.group.clone().unwrap_or_default());
        let mut parameters: Vec<(String, &str)> = [
            ("ImageId", image.as_str()),
            ("InstanceType", &kind),
            ("MinCount", &count),
            ("MaxCount", &count),
            ("KeyName", &name),
            ("SecurityGroupId.1", &group),
            ("TagSpecification.1.ResourceType", "instance"),
            ("TagSpecification.1.Tag.1.Key", "Name"),
            ("TagSpecification.1.Tag.1.Value", &name),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .into();
        for ((key, value), n) in variant.tags.iter().zip(2..) {
            parameters.push((format!("TagSpecification.1.Tag.{n}.Key"), key));
            parameters.push((format!("TagSpecification.1.Tag.{n}.Value"), value));
        }
        let parameters: Vec<(&str, &str)> =
            parameters.iter().map(|(key, value)| (key.as_str(), *value)).collect();
        let started = Instant::now();
        let answer = self.call("RunInstances", &parameters)?;
        let ids: Vec<String> = elements(&answer, "instanceId").map(str::to_owned).collect();
        self.instances.extend(ids.iter().cloned());
        Ok((started, ids))
    }

    /// Launches one instance: ms from before the call to the banner, and the instance.
    ///
    /// # Errors
    /// It didn't answer.
    pub fn launch(&mut self, variant: &Variant) -> Result<(f64, Instance), Problem> {
        let (started, ids) = self.run(variant, 1)?;
        let id = ids.into_iter().next().ok_or_else(|| Problem("no instance was launched".into()))?;
        let (seen, instance) = self.await_banner(&id)?;
        Ok((seen.duration_since(started).as_secs_f64() * 1000.0, instance))
    }

    /// Waits for an instance's SSH banner at its public address.
    ///
    /// # Errors
    /// It didn't come.
    pub fn await_banner(&mut self, id: &str) -> Result<(Instant, Instance), Problem> {
        let started = Instant::now();
        let mut address: Option<IpAddr> = None;
        let mut looked: Option<Instant> = None;
        while started.elapsed() < LIMIT {
            go_on()?;
            if looked
                .is_none_or(|at| at.elapsed() > if address.is_none() { LOOK } else { Duration::from_secs(1) })
            {
                looked = Some(Instant::now());
                let seen = self.call("DescribeInstances", &[("InstanceId.1", id)])?;
                address = element(&seen, "ipAddress").and_then(|ip| ip.parse().ok());
                let state = element(&seen, "instanceState").and_then(|state| element(state, "name"));
                if state.is_some_and(|state| state != "pending" && state != "running") {
                    let why = element(&seen, "stateReason").and_then(|reason| element(reason, "message"));
                    return Err(Problem(format!("{id} is {}: {}", state.unwrap_or(""), why.unwrap_or("?"))));
                }
            }
            if let Some(ip) = address
                && greets(SocketAddr::new(ip, 22))
            {
                return Ok((Instant::now(), Instance { id: id.to_owned(), address: ip }));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err(Problem(format!("{id} gave no SSH banner within {} s", LIMIT.as_secs())))
    }

    /// Waits until an instance is in a state.
    ///
    /// # Errors
    /// It doesn't come.
    pub fn await_state(&mut self, id: &str, state: &str) -> Result<(), Problem> {
        self.wait(id, state, LIMIT, go_on)
    }

    fn wait(
        &mut self,
        id: &str,
        state: &str,
        limit: Duration,
        go_on: fn() -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let started = Instant::now();
        while started.elapsed() < limit {
            go_on()?;
            let seen = self.call("DescribeInstances", &[("InstanceId.1", id)])?;
            if element(&seen, "instanceState").and_then(|found| element(found, "name")) == Some(state) {
                return Ok(());
            }
            std::thread::sleep(LOOK);
        }
        Err(Problem(format!("{id} is not {state} after {} s", limit.as_secs())))
    }

    /// Terminates instances and waits until they are gone.
    ///
    /// # Errors
    /// They aren't.
    pub fn terminate(&mut self, ids: &[String]) -> Result<(), Problem> {
        self.end(ids, go_on)
    }

    fn end(&mut self, ids: &[String], go_on: fn() -> Result<(), Problem>) -> Result<(), Problem> {
        for id in ids {
            self.call("TerminateInstances", &[("InstanceId.1", id)])?;
        }
        for id in ids {
            self.wait(id, "terminated", END_LIMIT, go_on)?;
            self.instances.retain(|other| other != id);
        }
        Ok(())
    }

    /// Copies the AMI: seconds until the copy can be launched. It is removed again.
    ///
    /// # Errors
    /// A call's.
    pub fn copy_image(&mut self) -> Result<f64, Problem> {
        let (image, name) = (self.image.clone(), self.name.clone());
        let started = Instant::now();
        let asked = [
            ("SourceImageId", image.as_str()),
            ("SourceRegion", crate::bench::client::REGION),
            ("Name", &name),
        ];
        let made = self.call("CopyImage", &asked)?;
        let copy = element(&made, "imageId").unwrap_or_default().to_owned();
        self.copies.push(copy.clone());
        while started.elapsed() < LIMIT {
            go_on()?;
            let seen = self.call("DescribeImages", &[("ImageId.1", &copy)])?;
            if seen.contains("<imageState>available</imageState>") {
                let seconds = started.elapsed().as_secs_f64();
                self.remove_copy(&copy)?;
                return Ok(seconds);
            }
            std::thread::sleep(LOOK);
        }
        Err(Problem(format!("{copy} is not available after {} s", LIMIT.as_secs())))
    }

    fn remove_copy(&mut self, copy: &str) -> Result<(), Problem> {
        let seen = self.call("DescribeImages", &[("ImageId.1", copy)])?;
        self.call("DeregisterImage", &[("ImageId", copy)])?;
        for snapshot in elements(&seen, "snapshotId").filter(|id| !id.is_empty()) {
            self.call("DeleteSnapshot", &[("SnapshotId", snapshot)])?;
        }
        self.copies.retain(|other| other != copy);
        Ok(())
    }

    fn ssh(&self, instance: &Instance, command: &str) -> Command {
        let mut ssh = Command::new("ssh");
        ssh.args([
            "-F",
            "none",
            "-o",
            "BatchMode=yes",
            "-o",
            "StrictHostKeyChecking=no",
            "-o",
            "LogLevel=ERROR",
        ])
        .args([
            "-o",
            "UserKnownHostsFile=/dev/null",
            "-o",
            "IdentitiesOnly=yes",
            "-o",
            "ConnectTimeout=30",
            "-i",
        ])
        .arg(self.key.as_deref().unwrap_or(Path::new("")))
        .arg(format!("{}@{}", self.user, instance.address))
        .arg(command)
        // A Ctrl-C at the terminal is this program's to answer.
        .process_group(0);
        ssh
    }

    /// Runs a command inside to its end; what it printed.
    ///
    /// # Errors
    /// It failed, or took too long.
    pub fn inside(&self, instance: &Instance, command: &str) -> Result<String, Problem> {
        run_to_end(self.ssh(instance, command).stdin(Stdio::null()), command)
    }

    /// Starts a command inside that goes on until it is dropped, and waits for its first line.
    ///
    /// # Errors
    /// It ended before that.
    pub fn beside(&self, instance: &Instance, command: &str) -> Result<Beside, Problem> {
        Beside::start(self.ssh(instance, command).stdin(Stdio::null()), command)
    }

    /// Sends a program into an instance.
    ///
    /// # Errors
    /// It can't be read, or sent.
    pub fn send(&self, instance: &Instance, program: &Path) -> Result<(), Problem> {
        let file = File::open(program).map_err(|e| Problem(format!("{}: {e}", program.display())))?;
        let command = format!("cat > {PROGRAM} && chmod 755 {PROGRAM}");
        run_to_end(self.ssh(instance, &command).stdin(file), &command).map(drop)
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        let tell = |result: Result<(), Problem>| {
            if let Err(problem) = result {
                eprintln!("cumulet compare: {problem}");
            }
        };
        // Another signal doesn't keep it from being done.
        let ids = self.instances.clone();
        tell(self.end(&ids, || Ok(())));
        for copy in self.copies.clone() {
            tell(self.remove_copy(&copy));
        }
        if let Some(group) = self.group.take() {
            tell(self.call("DeleteSecurityGroup", &[("GroupId", &group)]).map(drop));
        }
        if self.key.take().is_some() {
            let name = self.name.clone();
            tell(self.call("DeleteKeyPair", &[("KeyName", &name)]).map(drop));
        }
    }
}

/// A command that goes on; killed when dropped.
pub struct Beside(Child);

impl Beside {
    /// Starts it and waits for its first line.
    ///
    /// # Errors
    /// It ended before that.
    pub fn start(command: &mut Command, what: &str) -> Result<Beside, Problem> {
        let failed = |e: std::io::Error| Problem(format!("{what}: {e}"));
        let mut child = Beside(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().map_err(failed)?);
        let mut byte = [0];
        let output = child.0.stdout.as_mut();
        match output.map(|output| output.read(&mut byte)) {
            Some(Ok(1)) => Ok(child),
            _ => Err(Problem(format!("{what} ended at once"))),
        }
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a command to its end; what it printed. A signal ends it.
///
/// # Errors
/// It failed, took too long, or a signal has come.
pub fn run_to_end(command: &mut Command, what: &str) -> Result<String, Problem> {
    let failed = |e: std::io::Error| Problem(format!("{what}: {e}"));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(failed)?;
    let (mut out, mut err) = (child.stdout.take(), child.stderr.take());
    let read = |stream: Option<&mut dyn std::io::Read>| {
        let mut text = Vec::new();
        if let Some(stream) = stream {
            let _ = stream.read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    };
    let started = Instant::now();
    let (status, out, err) = std::thread::scope(|scope| {
        let out = scope.spawn(move || read(out.as_mut().map(|s| s as &mut dyn std::io::Read)));
        let err = scope.spawn(move || read(err.as_mut().map(|s| s as &mut dyn std::io::Read)));
        let status = loop {
            match child.try_wait() {
                Ok(Some(status)) => break Ok(status),
                Err(e) => break Err(failed(e)),
                Ok(None) => {}
            }
            let over = started.elapsed() > COMMAND_LIMIT;
            if let Err(problem) = go_on() {
                break Err(problem);
            } else if over {
                break Err(Problem(format!("{what} took more than {} s", COMMAND_LIMIT.as_secs())));
            }
            std::thread::sleep(LOOK);
        };
        if status.is_err() {
            let _ = child.kill();
            let _ = child.wait();
        }
        (status, out.join().unwrap_or_default(), err.join().unwrap_or_default())
    });
    let status = status?;
    if status.success() { Ok(out) } else { Err(Problem(format!("{what}: {status}: {}", err.trim()))) }
}

/// Whether an SSH server greets; one whose network isn't up yet is silent.
fn greets(to: SocketAddr) -> bool {
    let Ok(mut stream) = TcpStream::connect_timeout(&to, Duration::from_millis(30)) else { return false };
    let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
    let mut greeting = [0; 4];
    stream.read_exact(&mut greeting).is_ok() && greeting == *b"SSH-"
}

/// The texts of all elements of a name.
fn elements<'x>(xml: &'x str, name: &str) -> impl Iterator<Item = &'x str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut rest = xml;
    std::iter::from_fn(move || {
        let start = rest.find(&open)? + open.len();
        let length = rest[start..].find(&close)?;
        let found = &rest[start..start + length];
        rest = &rest[start + length..];
        Some(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_elements_of_a_name_are_found() {
        let xml = "<a><id>1</id><x/><id>2</id><id></id></a>";
        assert_eq!(elements(xml, "id").collect::<Vec<_>>(), ["1", "2", ""]);
    }

    #[test]
    fn commands_tell_what_they_printed_or_why_they_failed() {
        let sh = |text: &str| run_to_end(Command::new("sh").args(["-c", text]), text);
        assert_eq!(sh("echo a; echo b >&2").unwrap(), "a\n");
        assert!(sh("echo no >&2; exit 3").unwrap_err().0.contains("no"));
    }
}
