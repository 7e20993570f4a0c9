//! Process 1 of the initramfs: loads modules, mounts the root that the kernel's command line names, executes its init.
//!
//! Understands `root=/dev/...`, `rootfstype=`, `rootflags=`, `ro`, `init=`, `cumulet.template`. `/cumulet/modules` lists the
//! modules in the order of loading, one path with optional parameters a line. A disk that is no file system is looked
//! through for the partition that holds one with an init. The init of an image that was an OCI image is the agent in it.

use crate::application;
use crate::console::say;
use crate::template;
use rustix::mount::{MountFlags, mount, mount_move};
use std::ffi::CString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const MODULES: &str = "/cumulet/modules";
const NEW_ROOT: &str = "/sysroot";
/// A disk that isn't there by then won't come.
const ROOT_WAIT: Duration = Duration::from_secs(30);

/// What of the kernel's command line concerns this stage.
#[derive(Debug, PartialEq, Eq)]
struct Parameters {
    root: String,
    file_system: String,
    flags: String,
    read_only: bool,
    init: Option<String>,
    template: bool,
}

impl Parameters {
    fn parse(line: &str) -> Self {
        let mut parameters = Parameters {
            root: "/dev/vda".to_owned(),
            file_system: "ext4".to_owned(),
            flags: String::new(),
            read_only: false,
            init: None,
            template: false,
        };
        for word in line.split_ascii_whitespace() {
            match word.split_once('=') {
                Some(("root", value)) => parameters.root = value.to_owned(),
                Some(("rootfstype", value)) => parameters.file_system = value.to_owned(),
                Some(("rootflags", value)) => parameters.flags = value.to_owned(),
                Some(("init", value)) => parameters.init = Some(value.to_owned()),
                None if word == template::PARAMETER => parameters.template = true,
                None if word == "ro" => parameters.read_only = true,
                None if word == "rw" => parameters.read_only = false,
                _ => {}
            }
        }
        parameters
    }
}

/// Boots into the root; returns only the error that kept it from that.
pub fn run() -> io::Error {
    match boot() {
        Ok(never) => never,
        Err(error) => error,
    }
}

fn boot() -> io::Result<io::Error> {
    for (kind, target) in [("proc", "/proc"), ("sysfs", "/sys"), ("devtmpfs", "/dev")] {
        std::fs::create_dir_all(target)?;
        mount(kind, target, kind, MountFlags::empty(), None)?;
    }
    let parameters = Parameters::parse(&std::fs::read_to_string("/proc/cmdline")?);
    if parameters.template {
        template::hold_devices_back()?;
    }
    load_modules()?;
    if parameters.template {
        template::probe_disks()?;
    }
    wait_for(&parameters.root)?;
    std::fs::create_dir_all(NEW_ROOT)?;
    mount_root(&parameters)?;
    if parameters.template {
        template::wait(Path::new(NEW_ROOT))?;
        if !parameters.read_only {
            let data = CString::new(parameters.flags.as_str())?;
            rustix::mount::mount_remount(NEW_ROOT, MountFlags::empty(), data.as_c_str())?;
        }
    }
    for folder in ["dev", "proc", "sys"] {
        // An image for containers may lack them.
        let _ = std::fs::create_dir_all(format!("{NEW_ROOT}/{folder}"));
        mount_move(format!("/{folder}"), format!("{NEW_ROOT}/{folder}"))?;
    }
    // The initramfs stays in memory for ever unless its files go.
    for path in ["/cumulet", "/init"] {
        let _ = std::fs::remove_dir_all(path).or_else(|_| std::fs::remove_file(path));
    }
    std::env::set_current_dir(NEW_ROOT)?;
    mount_move(".", "/")?;
    rustix::process::chroot(".")?;
    std::env::set_current_dir("/")?;
    let init = parameters.init.as_deref().unwrap_or_else(|| init());
    let error = Command::new(init)
        .env_clear()
        .env("CUMULET_VM", "1")
        .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", "/root")
        .env("TERM", "linux")
        .exec();
    Err(io::Error::other(format!("cannot execute {init}: {error}")))
}

/// What the root begins with.
fn init() -> &'static str {
    const AGENT: &str = "/usr/lib/cumulet/agent";
    const INIT: &str = "/sbin/init";
    let application = Path::new(application::FILE).exists() || std::fs::symlink_metadata(INIT).is_err();
    if application && Path::new(AGENT).exists() { AGENT } else { INIT }
}

/// Mounts the root device, or the first of its partitions that has an init.
fn mount_root(parameters: &Parameters) -> io::Result<()> {
    let flags =
        if parameters.read_only || parameters.template { MountFlags::RDONLY } else { MountFlags::empty() };
    let data = CString::new(parameters.flags.as_str())?;
    let kinds: &[&str] = &[&parameters.file_system, "ext4", "xfs", "btrfs"];
    let try_mount = |device: &str| {
        let mut result = Err(rustix::io::Errno::INVAL);
        for kind in kinds {
            result = mount(device, NEW_ROOT, *kind, flags, data.as_c_str());
            if result.is_ok() {
                break;
            }
        }
        result
    };
    let whole = try_mount(&parameters.root);
    let Err(error) = whole else { return Ok(()) };
    for device in partitions(&parameters.root) {
        if try_mount(&device).is_ok() {
            // A link to a place that only the root itself has counts.
            let has = |path: &str| std::fs::symlink_metadata(format!("{NEW_ROOT}{path}")).is_ok();
            if has("/sbin/init") || has(application::FILE) {
                return Ok(());
            }
            rustix::mount::unmount(NEW_ROOT, rustix::mount::UnmountFlags::empty())?;
        }
    }
    Err(io::Error::other(format!("cannot mount {} as root: {error}", parameters.root)))
}

/// A disk's partitions, as the kernel has found them.
fn partitions(disk: &str) -> Vec<String> {
    let name = disk.trim_start_matches("/dev/");
    let entries = std::fs::read_dir(format!("/sys/block/{name}")).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let mut found: Vec<String> =
        names.filter(|entry| entry.starts_with(name)).map(|n| format!("/dev/{n}")).collect();
    found.sort();
    found
}

/// Loads what the list names. One that fails is told and passed over: it may be of no use on this machine.
fn load_modules() -> io::Result<()> {
    let list = match std::fs::read_to_string(MODULES) {
        Ok(list) => list,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()), // all built in
        Err(error) => return Err(error),
    };
    for line in list.lines().filter(|line| !line.is_empty()) {
        let (path, parameters) = line.split_once(' ').unwrap_or((line, ""));
        let file = std::fs::File::open(Path::new(path))?;
        if let Err(error) = rustix::system::finit_module(&file, &CString::new(parameters)?, 0) {
            say(&format!("cannot load {path}: {error}"));
        }
    }
    Ok(())
}

/// Waits until the device node exists. Devices show up within milliseconds of their driver's loading.
fn wait_for(device: &str) -> io::Result<()> {
    let deadline = Instant::now() + ROOT_WAIT;
    while !Path::new(device).exists() {
        if Instant::now() >= deadline {
            return Err(io::Error::other(format!("the root device {device} doesn't appear")));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_understood() {
        let line = "console=ttyS0 root=/dev/vdb rootfstype=xfs rootflags=noatime ro init=/bin/sh quiet\n";
        let expected = Parameters {
            root: "/dev/vdb".into(),
            file_system: "xfs".into(),
            flags: "noatime".into(),
            read_only: true,
            template: false,
            init: Some("/bin/sh".into()),
        };
        assert_eq!(Parameters::parse(line), expected);
        let plain = Parameters::parse("rw quiet");
        assert_eq!((plain.root.as_str(), plain.init.as_deref(), plain.read_only), ("/dev/vda", None, false));
    }
}
