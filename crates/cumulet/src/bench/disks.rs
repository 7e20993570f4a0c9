//! I/O on an attached volume, in turn with the file that it is.
//!
//! An instance of each kind gets a volume whose own limits are out of the way. Each run measures inside ([`io`], sent there
//! over SSH), takes the volume away, and measures the baseline: for a container, the pool's file on the host; for a VM, the
//! same file in a bare QEMU with the same processors, memory and kernel.

use std::fs::{self, File};
use std::io::Write as _;
use std::net::IpAddr;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cumulet_model::instance::Isolation;
use serde_json::Value;

use super::client::element;
use super::io::{self, Io};
use super::launch::{Account, running};
use super::raw::{Ground, Machine};
use super::stats::{Figure, Target};
use crate::data_dir::Data;
use crate::serve::Problem;

/// Where the volume is in a guest.
const DEVICE: &str = "/dev/sdf";
/// Where this program is in a guest.
const PROGRAM: &str = "/var/tmp/cumulet-bench";
/// Longest wait for a volume to get into a state.
const LIMIT: Duration = Duration::from_secs(60);
const LOOK: Duration = Duration::from_millis(50);

/// Measures a kind.
///
/// # Errors
/// No server runs with this data folder, or something failed.
pub fn measure(data: &Data, kind: Isolation, runs: usize) -> Result<Vec<Figure>, Problem> {
    let (server, signer) = running(data)?;
    let mut account = Account::open(&server, &signer)?;
    let image = account.image_folder(data)?;
    let ground = Ground::make(&image)?;
    let template = match kind {
        Isolation::Container => None,
        Isolation::Vm => Some(ground.prepare_vm()?),
    };
    let (_, _, id) = account.launch(kind)?;
    let guest = Guest::enter(&mut account, &id)?;
    let volume = Volume::make(&mut account, &id)?;
    let measured = (0..=runs)
        .map(|run| {
            volume.attach(&mut account, &id)?;
            let inside = guest.measure()?;
            volume.detach(&mut account)?;
            let file = data.path.join(format!("pool/volumes/{}.raw", volume.id));
            let bare = match &template {
                None => io::measure(&file)?,
                Some(template) => ground.vm_io(template, &machine(data, &id, &image)?, &file)?,
            };
            eprintln!("{} run {run}: {inside:?}, raw {bare:?}", kind.as_str());
            Ok((inside, bare))
        })
        // The first finds the file's blocks not there yet.
        .skip(1)
        .collect::<Result<Vec<(Io, Io)>, Problem>>();
    volume.delete(&mut account)?;
    let measured = measured?;
    let (baseline, least) = match kind {
        Isolation::Container => ("the pool's file, on the host", 0.85),
        Isolation::Vm => ("the same file in a bare QEMU", 0.95),
    };
    let figure = |what: &str, unit, value: fn(&Io) -> f64| {
        let (inside, bare) = measured.iter().map(|(inside, bare)| (value(inside), value(bare))).unzip();
        let name = format!("volume in a {}: {what}", kind.as_str());
        Figure::new(name, unit, inside, Some((baseline, bare)), Some(Target::RatioAtLeast(least)))
    };
    Ok(vec![
        figure("sequential reads of 1 MiB", "MiB/s", |io| io.sequential_read),
        figure("sequential writes of 1 MiB", "MiB/s", |io| io.sequential_write),
        figure("random reads of 4 KiB, four at a time", "/s", |io| io.random_read),
        figure("random writes of 4 KiB, four at a time", "/s", |io| io.random_write),
    ])
}

/// What the instance's QEMU was told.
fn machine(data: &Data, id: &str, image: &Path) -> Result<Machine, Problem> {
    let file = data.path.join("instances").join(id).join("shim.json");
    let text = fs::read(&file).map_err(|e| Problem(format!("{}: {e}", file.display())))?;
    let shim: Value =
        serde_json::from_slice(&text).map_err(|e| Problem(format!("{}: {e}", file.display())))?;
    Machine::of(&shim, image).ok_or_else(|| Problem(format!("{} is no VM's", file.display())))
}

/// The volume that is measured.
struct Volume {
    id: String,
}

impl Volume {
    fn make(account: &mut Account<'_>, instance: &str) -> Result<Self, Problem> {
        let seen = account.call("DescribeInstances", &[("InstanceId.1", instance)])?;
        let zone = element(&seen, "availabilityZone").unwrap_or_default().to_owned();
        let made = account.call(
            "CreateVolume",
            &[("AvailabilityZone", &zone), ("Size", "100"), ("VolumeType", "io2"), ("Iops", "64000")],
        )?;
        let id = element(&made, "volumeId").ok_or_else(|| Problem("no volume was made".into()))?.to_owned();
        let volume = Self { id };
        volume.wait(account, "available")?;
        Ok(volume)
    }

    fn attach(&self, account: &mut Account<'_>, instance: &str) -> Result<(), Problem> {
        let asked = [("VolumeId", self.id.as_str()), ("InstanceId", instance), ("Device", DEVICE)];
        account.call("AttachVolume", &asked)?;
        self.wait(account, "attached")
    }

    fn detach(&self, account: &mut Account<'_>) -> Result<(), Problem> {
        account.call("DetachVolume", &[("VolumeId", &self.id)])?;
        self.wait(account, "available")
    }

    fn delete(self, account: &mut Account<'_>) -> Result<(), Problem> {
        account.call("DeleteVolume", &[("VolumeId", &self.id)]).map(drop)
    }

    /// Waits until the volume, or its attachment, is in a state.
    fn wait(&self, account: &mut Account<'_>, state: &str) -> Result<(), Problem> {
        let started = Instant::now();
        while started.elapsed() < LIMIT {
            let seen = account.call("DescribeVolumes", &[("VolumeId.1", &self.id)])?;
            if seen.contains(&format!("<status>{state}</status>")) {
                return Ok(());
            }
            std::thread::sleep(LOOK);
        }
        Err(Problem(format!("{} is not {state} after {} s", self.id, LIMIT.as_secs())))
    }
}

/// An instance that runs commands.
struct Guest {
    address: IpAddr,
    key: PathBuf,
    _folder: tempfile::TempDir,
}

impl Guest {
    /// Sends this program to an instance.
    fn enter(account: &mut Account<'_>, id: &str) -> Result<Self, Problem> {
        let folder = tempfile::tempdir().map_err(|e| Problem(e.to_string()))?;
        let key = folder.path().join("key");
        let written = File::options().write(true).create_new(true).mode(0o600).open(&key);
        written
            .and_then(|mut file| file.write_all(account.private_key.as_bytes()))
            .map_err(|e| Problem(e.to_string()))?;
        let guest = Self { address: account.address(id)?.ip(), key, _folder: folder };
        let own = std::env::current_exe().and_then(File::open).map_err(|e| Problem(e.to_string()))?;
        guest.run(&format!("cat > {PROGRAM} && chmod +x {PROGRAM}"), own.into())?;
        Ok(guest)
    }

    fn measure(&self) -> Result<Io, Problem> {
        // A VM's agent makes the link a moment after the device appears.
        let command = format!(
            "for n in $(seq 100); do test -e {DEVICE} && break; sleep 0.1; done; sudo {PROGRAM} bench-io {DEVICE}"
        );
        let printed = self.run(&command, Stdio::null())?;
        serde_json::from_str(&printed).map_err(|e| Problem(format!("{printed:?}: {e}")))
    }

    fn run(&self, command: &str, stdin: Stdio) -> Result<String, Problem> {
        let ssh = Command::new("ssh")
            .args([
                "-F",
                "none",
                "-o",
                "BatchMode=yes",
                "-o",
                "StrictHostKeyChecking=no",
                "-o",
                "LogLevel=ERROR",
            ])
            .args(["-o", "UserKnownHostsFile=/dev/null", "-o", "IdentitiesOnly=yes", "-i"])
            .arg(&self.key)
            .arg(format!("ec2-user@{}", self.address))
            .arg(command)
            .stdin(stdin)
            .output();
        let done = ssh.map_err(|e| Problem(format!("ssh: {e}")))?;
        if done.status.success() {
            return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
        }
        Err(Problem(format!("{command}: {}: {}", done.status, String::from_utf8_lossy(&done.stderr))))
    }
}
