//! Fast launch: a machine that was booted once, waits here without an identity, is saved, and goes on many times.
//!
//! ```text
//! template    kernel ─▶ stage 1 ─▶ root mounted, read-only ─▶ waits          (saved by the host at this point)
//! instance                                                    └─▶ a line on the second serial port: seed, clock, id
//!                                                                 ─▶ generator reseeded ─▶ root writable ─▶ init
//! ```
//! Invariant: nothing that a machine must not share with another exists at that point. No process but this one lives;
//! the network interface has no driver yet, so that its address is read from the machine that goes on; the disk has not
//! been written to, so that it is the image's; and the kernel's generator is seeded anew before anything else is done.

use crate::console::say;
use cumulet_linux::entropy::{self, SEED_BYTES};
use rustix::mount::mount_bind;
use rustix::time::{ClockId, Timespec, clock_settime};
use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

/// The word of the kernel's command line that makes a machine a template.
pub const PARAMETER: &str = "cumulet.template";
/// Where the host says who the machine is.
const PORT: &str = "/dev/ttyS1";
/// What the host waits for on the console.
const WAITING: &str = "template: waits for its identity";
const PCI: &str = "/sys/bus/pci";
const DMI: &str = "/sys/devices/virtual/dmi/id";
/// Where the files are that stand in the place of the firmware's.
const OWN_DMI: &str = "/cumulet-dmi";
/// The argument by which this program executes another one in a root.
pub const RUN_IN: &str = "run-in";
/// Class of PCI devices that store.
const STORAGE_CLASS: &str = "0x01";
/// What each instance runs first: it is in the page cache, and so in all instances' shared memory.
const PROGRAMS: [(&str, &str); 4] = [
    ("/usr/sbin/dropbear", "-V"),
    ("/usr/bin/dropbearkey", "-h"),
    ("/usr/sbin/sshd", "-V"),
    ("/usr/bin/ssh-keygen", "-?"),
];

/// Who the machine is, as the host says it.
#[derive(Debug, PartialEq, Eq)]
struct Identity {
    seed: [u8; SEED_BYTES],
    time_ns: u64,
    /// Names of the firmware's values (`product_uuid`), and what they are.
    dmi: Vec<(String, String)>,
}

impl Identity {
    /// Parses `seed=… time_ns=… dmi.product_uuid=…`; what it doesn't know is passed over.
    fn parse(line: &str) -> Option<Identity> {
        let (mut seed, mut time_ns, mut dmi) = (None, None, Vec::new());
        for (name, value) in line.split_ascii_whitespace().filter_map(|word| word.split_once('=')) {
            match name {
                "seed" => seed = parse_seed(value),
                "time_ns" => time_ns = value.parse().ok(),
                _ => {
                    let plain = |name: &&str| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
                    if let Some(name) = name.strip_prefix("dmi.").filter(plain) {
                        dmi.push((name.to_owned(), value.replace("%20", " ")));
                    }
                }
            }
        }
        Some(Identity { seed: seed?, time_ns: time_ns?, dmi })
    }
}

fn parse_seed(hex: &str) -> Option<[u8; SEED_BYTES]> {
    if !hex.is_ascii() || hex.len() != 2 * SEED_BYTES {
        return None;
    }
    let mut seed = [0; SEED_BYTES];
    for (byte, digits) in seed.iter_mut().zip(hex.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    }
    Some(seed)
}

/// Keeps devices from getting their drivers by themselves; before drivers are loaded.
pub fn hold_devices_back() -> io::Result<()> {
    fs::write(format!("{PCI}/drivers_autoprobe"), "0")
}

/// Gives disks their drivers.
pub fn probe_disks() -> io::Result<()> {
    probe(|class| class.starts_with(STORAGE_CLASS))
}

/// Gives devices that have none their driver.
fn probe(wanted: impl Fn(&str) -> bool) -> io::Result<()> {
    for device in fs::read_dir(format!("{PCI}/devices"))?.flatten() {
        let class = fs::read_to_string(device.path().join("class")).unwrap_or_default();
        if wanted(&class) && !device.path().join("driver").exists() {
            fs::write(format!("{PCI}/drivers_probe"), device.file_name().as_encoded_bytes())?;
        }
    }
    Ok(())
}

/// Waits for an identity, and takes it. `root` is where the instance's root is mounted, read-only; it is writable
/// afterwards.
pub fn wait(root: &Path) -> io::Result<()> {
    warm_up(root);
    let port = OpenOptions::new().read(true).open(PORT)?;
    let mut lines = BufReader::new(port);
    say(WAITING);
    let mut line = String::new();
    let identity = loop {
        line.clear();
        if lines.read_line(&mut line)? == 0 {
            return Err(io::Error::other(format!("{PORT} has no more lines")));
        }
        // Half a line is what was sent to a machine that was saved meanwhile.
        if let Some(identity) = Identity::parse(&line) {
            break identity;
        }
    };
    entropy::reseed(&identity.seed).map_err(|error| io::Error::other(cumulet_linux::describe(&error)))?;
    let (seconds, nanoseconds) = (identity.time_ns / 1_000_000_000, identity.time_ns % 1_000_000_000);
    let time = Timespec {
        tv_sec: i64::try_from(seconds).map_err(io::Error::other)?,
        tv_nsec: i64::try_from(nanoseconds).map_err(io::Error::other)?,
    };
    clock_settime(ClockId::Realtime, time)?;
    show_firmware(&identity.dmi).unwrap_or_else(|error| say(&format!("the firmware's tables: {error}")));
    fs::write(format!("{PCI}/drivers_autoprobe"), "1")?;
    probe(|_| true)
}

/// Brings into the page cache what every instance starts with.
fn warm_up(root: &Path) {
    let inside = |path: &str| root.join(path.trim_start_matches('/'));
    // The agent is never run here.
    for program in ["/sbin/init", "/usr/lib/cumulet/agent"] {
        let _ = fs::read(inside(program));
    }
    // Run by this program itself, which is the only one outside of the root.
    for (program, argument) in PROGRAMS.iter().filter(|(program, _)| inside(program).is_file()) {
        let mut command = Command::new("/proc/self/exe");
        command.arg(RUN_IN).arg(root).args([program, argument]);
        let _ = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

/// Executes a program in a root: `root program arguments…`; returns only the error that kept it from that.
pub fn run_in(arguments: &[String]) -> io::Error {
    let [root, program, rest @ ..] = arguments else { return io::ErrorKind::InvalidInput.into() };
    if let Err(error) = rustix::process::chroot(root.as_str()) {
        return error.into();
    }
    Command::new(program).args(rest).current_dir("/").exec()
}

/// Puts the machine's own values in the place of those of the template's firmware, which the kernel remembers.
fn show_firmware(values: &[(String, String)]) -> io::Result<()> {
    fs::create_dir_all(OWN_DMI)?;
    for (name, value) in values {
        let (own, shown) = (format!("{OWN_DMI}/{name}"), format!("{DMI}/{name}"));
        let Ok(there) = fs::metadata(&shown) else { continue };
        fs::write(&own, format!("{value}\n"))?;
        fs::set_permissions(&own, there.permissions())?;
        mount_bind(&own, &shown)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_understood_whole_or_not_at_all() {
        let seed = "0f".repeat(SEED_BYTES);
        let line =
            format!("seed={seed} time_ns=1700000000123456789 dmi.product_name=t3.micro dmi.../x=1 more=2\n");
        let expected = Identity {
            seed: [0x0f; SEED_BYTES],
            time_ns: 1_700_000_000_123_456_789,
            dmi: vec![("product_name".into(), "t3.micro".into())],
        };
        assert_eq!(Identity::parse(&line), Some(expected));
        for bad in [
            format!("seed={} time_ns=1", &seed[2..]),
            format!("seed={seed}"),
            "time_ns=1".into(),
            String::new(),
        ] {
            assert_eq!(Identity::parse(&bad), None, "{bad}");
        }
    }
}
