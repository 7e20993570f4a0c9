//! What QEMU is kept in: a guest that has broken its virtual machine finds itself here.
//!
//! ```text
//! /usr/bin/qemu-system-x86_64, libraries, firmware      read-only, of the host; no other program
//! /dev/null, /dev/urandom, /dev/kvm                     nodes of its own
//! /proc                                                 its own process alone
//! 3, 4, 5 … 100 …                                       descriptors: monitor, console, kernel, disks, taps
//! ```
//! Its user is the first of the instance's ids, which owns nothing on the host. Nothing comes in later but descriptors,
//! over the monitor: volumes and interfaces that are attached, what a memory or a picture is written to.

use std::path::{Path, PathBuf};

use cumulet_linux::jail::{Jail, Limits};

/// Libraries, and where they are found.
const LIBRARIES: [&str; 5] = ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache"];
/// What QEMU loads by name, below `share` of where it is installed: option ROMs, and firmware that those lead to.
const SHARED: [&str; 4] = ["qemu", "seabios", "seavgabios", "ipxe"];
/// Volumes, interfaces and what comes and goes; no machine has more.
const MAX_FILES: u64 = 1024;
/// Threads of a machine beside those of its processors: disk I/O without io_uring takes up to 64.
pub const MAX_THREADS: u64 = 512;
const KVM: &str = "/dev/kvm";

/// The jail of a QEMU, given by its real path.
pub fn jail(qemu: &Path, kvm: bool) -> Jail {
    let prefix = qemu.parent().and_then(Path::parent).unwrap_or(Path::new("/usr"));
    let mut system: Vec<PathBuf> = LIBRARIES.iter().map(PathBuf::from).collect();
    for prefix in [prefix, Path::new("/usr")] {
        system.extend(["lib", "lib64"].map(|name| prefix.join(name)));
        system.extend(SHARED.map(|name| prefix.join("share").join(name)));
    }
    system.push(qemu.to_owned());
    let mut devices = vec!["/dev/null", "/dev/urandom"];
    if kvm {
        devices.push(KVM);
    }
    Jail {
        system,
        files: Vec::new(),
        devices: devices.into_iter().map(PathBuf::from).collect(),
        // QEMU opens the kernel's descriptor by its name there.
        proc: true,
        limits: Limits { files: Some(MAX_FILES), processes: Some(2 * MAX_THREADS), ..Limits::default() },
    }
}
