//! Memory of a server at rest: this program, serving a new data folder, after its first calls.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use cumulet_sigv4::Secret;

use super::client::{Client, Signer};
use super::stats::{Figure, Target};
use crate::credentials;
use crate::data_dir::{Data, ServerFile};
use crate::serve::Problem;

/// Longest wait for a server to start or to end.
const LIMIT: Duration = Duration::from_secs(30);
/// How long a server is left alone before it counts as at rest.
const REST: Duration = Duration::from_secs(1);

/// Measures the resident memory.
///
/// # Errors
/// The server doesn't start here.
pub fn measure(runs: usize) -> Result<Figure, Problem> {
    let mut sizes = Vec::new();
    for _ in 0..runs.min(3) {
        let server = Server::start()?;
        sizes.push(server.resident_mib()?);
    }
    Ok(Figure::new(
        "resident memory of a server at rest, no instances, after its first calls",
        "MiB",
        sizes,
        None,
        Some(Target::AtMost(40.0)),
    ))
}

/// A server of its own, gone with all that it made when dropped.
struct Server {
    dir: PathBuf,
    exe: PathBuf,
    child: Child,
}

impl Server {
    fn start() -> Result<Self, Problem> {
        let exe = std::env::current_exe().map_err(|e| Problem(e.to_string()))?;
        let name = format!("cumulet-bench-{}-{:08x}", std::process::id(), rand::random::<u32>());
        let dir = std::env::temp_dir().join(name);
        let child = Command::new(&exe)
            .args(["serve", "--listen", "127.0.0.1:0", "--log", "warn", "--data-dir"])
            .arg(&dir)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .map_err(|e| Problem(format!("{}: {e}", exe.display())))?;
        let mut server = Self { dir, exe, child };
        let file = server.await_ready()?;
        let key = credentials::load(&Data::open(&server.dir)?)?;
        let signer = Signer { access_key: key.access_key_id, secret: Secret::new(key.secret_access_key) };
        let mut client = Client::connect(file.listen, &signer)?;
        for (service, action, version) in
            [("sts", "GetCallerIdentity", "2011-06-15"), ("ec2", "DescribeInstances", "2016-11-15")]
        {
            client.call(service, &[("Action", action), ("Version", version)])?;
        }
        drop(client);
        std::thread::sleep(REST);
        Ok(server)
    }

    fn await_ready(&mut self) -> Result<ServerFile, Problem> {
        let started = Instant::now();
        while started.elapsed() < LIMIT {
            if let Some(status) = self.child.try_wait().map_err(|e| Problem(e.to_string()))? {
                return Err(Problem(format!("a server for the measurement ended: {status}")));
            }
            if let Some(file) = Data::open(&self.dir).ok().and_then(|data| data.server_file()) {
                return Ok(file);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(Problem("a server for the measurement did not start in time".into()))
    }

    fn resident_mib(&self) -> Result<f64, Problem> {
        let path = format!("/proc/{}/status", self.child.id());
        let text = fs::read_to_string(&path).map_err(|e| Problem(format!("{path}: {e}")))?;
        let kib = text
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.parse().ok());
        kib.map(|kib: f64| kib / 1024.0).ok_or_else(|| Problem(format!("{path} tells no memory")))
    }

    fn end(&mut self) {
        if let Ok(Some(_)) = self.child.try_wait() {
            return;
        }
        let pid = i32::try_from(self.child.id()).ok().and_then(rustix::process::Pid::from_raw);
        if let Some(pid) = pid {
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        }
        let started = Instant::now();
        while started.elapsed() < LIMIT {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
        let removed = Command::new(&self.exe)
            .arg("cleanup")
            .arg("--data-dir")
            .arg(&self.dir)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status();
        match removed {
            Ok(status) if status.success() => remove(&self.dir),
            _ => eprintln!("cumulet bench: {} could not be cleaned up", self.dir.display()),
        }
    }
}

fn remove(dir: &Path) {
    if let Err(error) = fs::remove_dir_all(dir) {
        eprintln!("cumulet bench: {}: {error}", dir.display());
    }
}
