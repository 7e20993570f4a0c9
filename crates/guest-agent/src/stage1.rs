//! Process 1 of the initramfs: loads modules, mounts the root that the kernel's command line names, executes its init.
//!
//! Understands `root=/dev/...`, `rootfstype=`, `rootflags=`, `ro`, `init=`. `/cumulet/modules` lists the
//! modules in the order of loading, one path with optional parameters a line.

use crate::console::say;
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
    init: String,
}

impl Parameters {
    fn parse(line: &str) -> Self {
        let mut parameters = Parameters {
            root: "/dev/vda".to_owned(),
            file_system: "ext4".to_owned(),
            flags: String::new(),
            read_only: false,
            init: "/sbin/init".to_owned(),
        };
        for word in line.split_ascii_whitespace() {
            match word.split_once('=') {
                Some(("root", value)) => parameters.root = value.to_owned(),
                Some(("rootfstype", value)) => parameters.file_system = value.to_owned(),
                Some(("rootflags", value)) => parameters.flags = value.to_owned(),
                Some(("init", value)) => parameters.init = value.to_owned(),
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
    load_modules()?;
    wait_for(&parameters.root)?;
    std::fs::create_dir_all(NEW_ROOT)?;
    let flags = if parameters.read_only { MountFlags::RDONLY } else { MountFlags::empty() };
    let data = CString::new(parameters.flags.as_str())?;
    mount(parameters.root.as_str(), NEW_ROOT, parameters.file_system.as_str(), flags, data.as_c_str())
        .map_err(|error| io::Error::other(format!("cannot mount {} as root: {error}", parameters.root)))?;
    for folder in ["dev", "proc", "sys"] {
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
    let error = Command::new(&parameters.init)
        .env_clear()
        .env("CUMULET_VM", "1")
        .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
        .env("HOME", "/root")
        .env("TERM", "linux")
        .exec();
    Err(io::Error::other(format!("cannot execute {}: {error}", parameters.init)))
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
            init: "/bin/sh".into(),
        };
        assert_eq!(Parameters::parse(line), expected);
        let plain = Parameters::parse("rw quiet");
        assert_eq!(
            (plain.root.as_str(), plain.init.as_str(), plain.read_only),
            ("/dev/vda", "/sbin/init", false)
        );
    }
}
