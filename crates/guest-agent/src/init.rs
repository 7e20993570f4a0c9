//! Process 1 of an instance.
//!
//! ```text
//! main thread    waits for signals: reaps, and carries out the end that is asked for
//! boot thread    network ─▶ metadata ─▶ identity, keys ─▶ tells ssh ─▶ name ─▶ keeps the lease
//! work thread    user data: files, users ─▶ the application ─▶ packages, scripts
//! wiring thread  in a VM: secondary addresses and further interfaces, as they come and go   (further)
//! volumes thread in a VM: links to disks, as they come and go                             (volumes)
//! ssh thread     host keys ─▶ waits for the boot thread (bounded) ─▶ serves
//! ```
//! The SSH server starts once the key pair's public key is in place, so that whoever sees it answer can log
//! in; without an answer from the metadata service it starts after [`SSH_WAIT`] for the keys that the disk has.

use crate::children::Children;
use crate::console::{in_vm, say};
use crate::metadata::Metadata;
use crate::network::{self, Configured};
use crate::{application, further, identity, ipv6, power, ssh, user_data, volumes};
use rustix::mount::{MountFlags, mount};
use signal_hook::consts::SIGCHLD;
use signal_hook::iterator::Signals;
use std::ffi::CString;
use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Once};
use std::time::{Duration, Instant};

/// How long the SSH server waits for the key pair's public key.
const SSH_WAIT: Duration = Duration::from_secs(5);
/// How long the metadata service is asked before the instance goes on without it, as cloud-init does.
const METADATA_WAIT: Duration = Duration::from_secs(120);

/// Runs the instance; returns only an error that kept it from beginning.
pub fn run() -> io::Error {
    let signals = Signals::new(power::SIGNALS.iter().map(|(number, _)| *number).chain([SIGCHLD]));
    let mut signals = match signals {
        Ok(signals) => signals,
        Err(error) => return error,
    };
    mount_what_is_missing();
    say(if in_vm() { "init of a virtual machine" } else { "init of a container" });
    let children = Arc::new(Children::default());
    // Whatever was stored belongs to whom this disk was last: known before the metadata service is asked.
    let fresh = identity::stored_instance_id().is_none();
    let (key_ready, wait_for_key) = channel();
    let (keys_made, wait_for_keys) = channel();
    {
        let children = children.clone();
        std::thread::spawn(move || serve_ssh(&children, fresh, &wait_for_key, &keys_made));
    }
    {
        let children = children.clone();
        std::thread::spawn(move || boot(&Boot { children, key_ready, wait_for_keys }));
    }
    if in_vm() {
        // Ctrl-Alt-Del asks init instead of resetting the machine.
        let _ = rustix::system::reboot(rustix::system::RebootCommand::CadOff);
        power::watch_button();
    }
    for signal in signals.forever() {
        match power::requested(signal) {
            Some(request) => power::end(&children, request),
            None => children.reap(),
        }
    }
    io::Error::other("no more signals")
}

/// What the boot thread found out about the host keys on the disk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HostKeys {
    Own,
    Another,
}

/// What the boot thread works with.
struct Boot {
    children: Arc<Children>,
    /// Tells the SSH thread that the public key is in place, and whose host keys the disk has.
    key_ready: Sender<HostKeys>,
    /// Tells that the host keys are those that the server uses.
    wait_for_keys: Receiver<()>,
}

fn serve_ssh(children: &Children, fresh: bool, wait_for_key: &Receiver<HostKeys>, keys_made: &Sender<()>) {
    // On a fresh disk keys are made while the network comes up.
    if let Err(error) = ssh::host_keys(children, fresh) {
        say(&format!("cannot make SSH host keys: {error}"));
    }
    match wait_for_key.recv_timeout(SSH_WAIT) {
        Ok(HostKeys::Another) if !fresh => {
            if let Err(error) = ssh::host_keys(children, true) {
                say(&format!("cannot make SSH host keys: {error}"));
            }
        }
        Ok(_) => {}
        Err(_) => {
            say("no answer from the metadata service yet; starting the SSH server with the keys at hand")
        }
    }
    let _ = keys_made.send(());
    let error = ssh::serve(children);
    say(&format!("the SSH server is not running: {error}"));
}

fn boot(boot: &Boot) {
    let network = match network::bring_up() {
        Ok(network) => network,
        Err(error) => {
            say(&format!("network: {error}"));
            Configured::Absent
        }
    };
    if let Configured::Absent = network {
        say(&format!("no usable {}: going on without a network", network::INTERFACE));
        finish(boot);
        work(boot, Work::Again);
        return;
    }
    match personalize(boot, &network) {
        Ok(wanted) => work(boot, wanted),
        Err(error) => {
            say(&format!("{error}"));
            finish(boot);
            work(boot, Work::Again);
        }
    }
    let mut dhcp = match network {
        Configured::Absent => return,
        Configured::Given(dhcp) => dhcp,
        Configured::Leased(dhcp) => {
            let primary = dhcp.index();
            std::thread::spawn(move || say(&format!("network: {}", further::keep(primary))));
            std::thread::spawn(|| {
                let error = ipv6::keep();
                say(&format!("network: no IPv6: {error}"));
            });
            dhcp
        }
    };
    let error = dhcp.keep();
    say(&format!("network: {error}"));
}

fn finish(boot: &Boot) {
    if let Err(error) = identity::machine_id(false) {
        say(&format!("cannot write the machine id: {error}"));
    }
    // Bounded: without host keys the server isn't running either, and has said so.
    let _ = boot.wait_for_keys.recv_timeout(SSH_WAIT * 2);
    if let Err(error) = ssh::print_host_keys(&boot.children) {
        say(&format!("cannot read the SSH host keys: {error}"));
    }
    say("ready");
    // Not before: whoever waits for the instance doesn't wait for this. Nor after user data, which may want the disks.
    static DISKS: Once = Once::new();
    if in_vm() {
        DISKS.call_once(|| {
            std::thread::spawn(|| say(&format!("volumes: {}", volumes::keep())));
        });
    }
}

/// What a boot has to do for the user.
enum Work {
    /// The first boot of an instance: its user data is carried out.
    First(Vec<u8>),
    /// Another boot of one that had its turn.
    Again,
}

/// Runs user data and the application, in a thread of their own: a lease has to be kept meanwhile.
fn work(boot: &Boot, work: Work) {
    let children = boot.children.clone();
    std::thread::spawn(move || {
        let rest = match work {
            Work::First(data) => Some(user_data::begin(&children, &data)),
            Work::Again => {
                user_data::boot(&children);
                None
            }
        };
        if let Some(application) = application::load() {
            application::start(&children, &application);
        }
        if let Some(config) = rest {
            user_data::finish(&children, &config);
        }
        // The node listens for it.
        say("user data: done");
    });
}

/// Takes everything that the metadata service has for this instance. Returns what is left to do.
fn personalize(boot: &Boot, network: &Configured) -> io::Result<Work> {
    let metadata = open_metadata()?;
    let id =
        metadata.text("meta-data/instance-id")?.ok_or_else(|| io::Error::other("the instance has no id"))?;
    let stored = identity::stored_instance_id();
    let new = stored.as_deref() != Some(&id);
    if new {
        identity::authorize(&metadata)
            .unwrap_or_else(|error| say(&format!("cannot install the public key: {error}")));
    }
    // The receiver is gone where the SSH server could not wait any longer: it serves already.
    let _ = boot.key_ready.send(if new { HostKeys::Another } else { HostKeys::Own });
    let leased_name = match network {
        Configured::Leased(dhcp) | Configured::Given(dhcp) => dhcp.lease.as_ref().and_then(|lease| {
            let name = lease.hostname.clone()?;
            let domain = lease.domain.as_ref().filter(|_| !name.contains('.'));
            Some(domain.map_or(name.clone(), |domain| format!("{name}.{domain}")))
        }),
        Configured::Absent => None,
    };
    let name = match metadata.text("meta-data/local-hostname")? {
        Some(name) => Some(name),
        None => leased_name,
    };
    if let Some(name) = name {
        identity::host_name(&name).unwrap_or_else(|error| say(&format!("cannot set the host name: {error}")));
    }
    if new {
        identity::machine_id(stored.is_some())?;
    }
    finish(boot);
    if !new {
        return Ok(Work::Again);
    }
    // Stored before a script runs: one that reboots the instance must not run again.
    identity::store_instance_id(&id)?;
    Ok(Work::First(metadata.get("user-data")?.unwrap_or_default()))
}

fn open_metadata() -> io::Result<Metadata> {
    let deadline = Instant::now() + METADATA_WAIT;
    let mut pause = Duration::from_millis(20);
    loop {
        match Metadata::open() {
            Ok(metadata) => return Ok(metadata),
            Err(error) if Instant::now() >= deadline => {
                return Err(io::Error::other(format!("the metadata service doesn't answer: {error}")));
            }
            Err(_) => std::thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_secs(5));
    }
}

/// Mounts the kernel's file systems. A container's runtime has mounted most; what it forbids stays out.
fn mount_what_is_missing() {
    let secure = MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC;
    let wanted = [
        ("proc", "/proc", "proc", secure, ""),
        ("sysfs", "/sys", "sysfs", secure, ""),
        ("devtmpfs", "/dev", "devtmpfs", MountFlags::NOSUID, "mode=0755"),
        (
            "devpts",
            "/dev/pts",
            "devpts",
            MountFlags::NOSUID | MountFlags::NOEXEC,
            "gid=5,mode=620,ptmxmode=666",
        ),
        ("tmpfs", "/dev/shm", "tmpfs", MountFlags::NOSUID | MountFlags::NODEV, "mode=1777"),
        ("tmpfs", "/run", "tmpfs", MountFlags::NOSUID | MountFlags::NODEV, "mode=0755"),
        ("cgroup2", "/sys/fs/cgroup", "cgroup2", secure, ""),
    ];
    for (source, target, kind, flags, data) in wanted {
        // In a container a node of the host must never appear: only what its runtime made.
        if !in_vm() && (kind == "devtmpfs" || kind == "cgroup2") {
            continue;
        }
        let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
        if mounts.lines().any(|line| line.split(' ').nth(1) == Some(target)) {
            continue;
        }
        let _ = std::fs::create_dir_all(target);
        let data = CString::new(data).unwrap_or_default();
        if let Err(error) = mount(source, target, kind, flags, data.as_c_str())
            && in_vm()
        {
            say(&format!("cannot mount {target}: {error}"));
        }
    }
    for (link, target) in [
        ("/dev/fd", "/proc/self/fd"),
        ("/dev/stdin", "fd/0"),
        ("/dev/stdout", "fd/1"),
        ("/dev/stderr", "fd/2"),
    ] {
        if !Path::new(link).exists() {
            let _ = std::os::unix::fs::symlink(target, link);
        }
    }
    // Lets everyone ping without the capability that a container's file system may not carry.
    let _ = std::fs::write("/proc/sys/net/ipv4/ping_group_range", "0 2147483647");
}
