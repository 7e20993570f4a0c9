//! What a container's root begins with, and how it is asked to end: by what is at `/sbin/init`, or the agent where the
//! image was an OCI image.

use std::fs;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags, ResolveFlags};
use serde::{Deserialize, Serialize};

/// Written by `cumulet image import` for an image that names its process.
const APPLICATION: &str = "etc/cumulet/process.json";
const AGENT: &str = "/usr/lib/cumulet/agent";
const INIT: &str = "/sbin/init";

/// An init.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Init {
    /// The agent of the bundled image, or any that isn't known.
    #[default]
    Other,
    /// The agent of an application's image, or of a root without an init.
    Application,
    /// It wants to divide its cgroup.
    Systemd,
    /// BusyBox's own, as in Alpine.
    Busybox,
}

impl Init {
    /// What a mounted root begins with.
    pub fn of(root: &Path) -> Init {
        let program = resolve(root, INIT);
        if (program.is_none() || resolve(root, APPLICATION).is_some()) && resolve(root, AGENT).is_some() {
            return Init::Application;
        }
        match program.as_deref().and_then(Path::file_name).and_then(|name| name.to_str()) {
            Some("systemd") => Init::Systemd,
            Some("busybox") => Init::Busybox,
            _ => Init::Other,
        }
    }

    /// Whether a mounted root begins with anything.
    pub fn is_in(root: &Path) -> bool {
        resolve(root, INIT).is_some() || Init::of(root) == Init::Application
    }

    /// Its arguments. They are what a container's kernel command line is to cloud-init and systemd: cloud-init has no
    /// DMI to know EC2 by in a container, and asks nobody else when it is told so here.
    pub fn arguments(self) -> Vec<&'static str> {
        match self {
            Init::Application => vec![AGENT],
            Init::Other | Init::Busybox => vec![INIT],
            Init::Systemd => {
                vec![INIT, "ci.ds=Ec2", "cc:", "{datasource: {Ec2: {strict_id: false}}}", "end_cc"]
            }
        }
    }

    /// The signal that asks for power off.
    pub fn power_off_signal(self) -> i32 {
        match self {
            Init::Busybox => SIGUSR2,
            Init::Other | Init::Application | Init::Systemd => SIGRTMIN + 4,
        }
    }

    /// The signal that asks for a reboot.
    pub fn reboot_signal(self) -> i32 {
        match self {
            Init::Busybox => SIGTERM,
            Init::Other | Init::Application | Init::Systemd => SIGRTMIN + 5,
        }
    }
}

const SIGUSR2: i32 = 12;
const SIGTERM: i32 = 15;
const SIGRTMIN: i32 = 34;

/// Where a path leads within a root, links resolved as a process in it would see them: the guest may have made them.
fn resolve(root: &Path, path: &str) -> Option<PathBuf> {
    let root = fs::File::open(root).ok()?;
    let flags = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
    let found =
        rustix::fs::openat2(&root, path, OFlags::PATH | OFlags::CLOEXEC, Mode::empty(), flags).ok()?;
    fs::read_link(format!("/proc/self/fd/{}", found.as_raw_fd())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn root(init: &str) -> tempfile::TempDir {
        let root = tempfile::tempdir().expect("made");
        for dir in ["usr/sbin", "usr/lib/systemd", "usr/lib/cumulet", "bin", "etc/cumulet"] {
            fs::create_dir_all(root.path().join(dir)).expect("made");
        }
        symlink("usr/sbin", root.path().join("sbin")).expect("linked");
        symlink("usr/lib", root.path().join("lib")).expect("linked");
        symlink(init, root.path().join("usr/sbin/init")).expect("linked");
        for program in ["usr/lib/systemd/systemd", "usr/lib/cumulet/agent", "bin/busybox"] {
            fs::write(root.path().join(program), "").expect("written");
        }
        root
    }

    #[test]
    fn an_init_is_known_by_what_its_link_leads_to() {
        for (link, init) in [
            ("/lib/systemd/systemd", Init::Systemd),
            ("../lib/systemd/systemd", Init::Systemd),
            ("/bin/busybox", Init::Busybox),
            ("/usr/lib/cumulet/agent", Init::Other),
            ("../../../../../../../../../../bin/busybox", Init::Busybox),
        ] {
            assert_eq!(Init::of(root(link).path()), init, "{link}");
        }
        assert_eq!(Init::of(root("/nowhere").path()), Init::Application, "nothing else begins");
        let application = root("/lib/systemd/systemd");
        fs::write(application.path().join("etc/cumulet/process.json"), "{}").expect("written");
        assert_eq!(Init::of(application.path()), Init::Application);
        fs::remove_file(application.path().join("usr/lib/cumulet/agent")).expect("removed");
        assert_eq!(Init::of(application.path()), Init::Systemd);
        assert!(!Init::is_in(tempfile::tempdir().expect("made").path()));
    }
}
