//! What a run costs, and when it got how far.
//!
//! ```text
//! timing.json   the server: what it sees itself, from the placement to the SSH banner
//! boot.json     the shim: what the console tells, also while no server runs
//! ```
//! A guest may say on its console what it likes: what it tells of its own boot is its own word.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use cumulet_linux::cgroup::Cgroup;
use cumulet_model::instance::Isolation;
use cumulet_model::{InstanceId, Time};
use cumulet_node_api::{InstanceSpec, MemoryFigures, Milestone, Timing};

use super::run::RunDir;
use super::{Compute, ComputeError, Run, crypt};

/// Longest part of a line that is looked at.
const MAX_LINE: usize = 1024;

/// Words on the console that tell of a milestone: of the guest agent, the kernel, systemd, and cloud-init.
const SAYINGS: [(Milestone, &[&[&str]]); 2] = [
    (
        Milestone::Init,
        &[
            &["cumulet: init of a "],
            &["Run ", " as init process"],
            &["systemd[1]: "],
            &["Welcome to "],
            &["init started: "],
        ],
    ),
    (Milestone::UserData, &[&["cumulet: user data: done"], &["Cloud-init v. ", " finished at "]]),
];

fn milestone(line: &str) -> Option<Milestone> {
    let said = |words: &[&str]| {
        let mut rest = line;
        words.iter().all(|word| rest.split_once(word).map(|(_, after)| rest = after).is_some())
    };
    SAYINGS
        .iter()
        .find(|(_, sayings)| sayings.iter().any(|words| said(words)))
        .map(|(milestone, _)| *milestone)
}

/// Listens to a console for milestones.
#[derive(Debug)]
pub struct Listener {
    timing: Timing,
    line: Vec<u8>,
}

impl Listener {
    /// Of a start.
    pub fn new(generation: u64) -> Listener {
        Listener { timing: Timing::of(generation), line: Vec::new() }
    }

    /// Takes in what was said. Returns what is known when that is news.
    pub fn hear(&mut self, bytes: &[u8], now: Time) -> Option<&Timing> {
        if self.timing.at.len() == SAYINGS.len() {
            return None;
        }
        let mut news = false;
        for byte in bytes {
            match byte {
                b'\n' => {
                    if let Some(found) = milestone(&String::from_utf8_lossy(&self.line))
                        && !self.timing.at.contains_key(&found)
                    {
                        self.timing.at.insert(found, now);
                        news = true;
                    }
                    self.line.clear();
                }
                _ if self.line.len() < MAX_LINE => self.line.push(*byte),
                _ => {}
            }
        }
        news.then_some(&self.timing)
    }
}

/// Proportional set sizes of a process in bytes: of what `guest` takes for a guest's memory, and of the rest. A process
/// that has ended has none.
fn pss(pid: u32, guest_bytes: Option<u64>) -> (u64, u64) {
    match guest_bytes {
        None => {
            let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
            (0, split(&text, u64::MAX).1)
        }
        Some(least) => split(&fs::read_to_string(format!("/proc/{pid}/smaps")).unwrap_or_default(), least),
    }
}

/// The same of the text of smaps; a guest's memory is a mapping of at least so many bytes that isn't executable (as QEMU's
/// code cache is, which may be as large).
fn split(text: &str, least: u64) -> (u64, u64) {
    let (mut guest, mut rest, mut is_guest) = (0, 0, false);
    for line in text.lines() {
        let mut words = line.split_ascii_whitespace();
        let Some(first) = words.next() else { continue };
        if let Some((start, end)) = first.split_once('-') {
            let number = |digits: &str| u64::from_str_radix(digits, 16).unwrap_or(0);
            let executable = words.next().is_some_and(|rights| rights.contains('x'));
            is_guest = number(end).saturating_sub(number(start)) >= least && !executable;
        } else if first == "Pss:" {
            let bytes = words.next().and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) << 10;
            *if is_guest { &mut guest } else { &mut rest } += bytes;
        }
    }
    (guest, rest)
}

impl Compute {
    /// Writes down when a start passed what. Of an older start than is known already, nothing.
    pub fn note(
        &self,
        id: &InstanceId,
        generation: u64,
        at: &BTreeMap<Milestone, Time>,
    ) -> Result<(), ComputeError> {
        let _one = self.0.notes.lock().unwrap_or_else(|poison| poison.into_inner());
        let dir = self.dir(id);
        let known = dir.read::<Timing>(RunDir::TIMING).filter(|known| known.generation >= generation);
        let mut timing = known.unwrap_or_else(|| Timing::of(generation));
        // Without a folder nothing is left of it.
        if timing.generation > generation || !dir.0.exists() {
            return Ok(());
        }
        timing.at.extend(at);
        self.write(&dir, RunDir::TIMING, &timing)
    }

    /// When the last start passed what.
    pub fn timing(&self, id: &InstanceId) -> Timing {
        let dir = self.dir(id);
        let mut timing = dir.read::<Timing>(RunDir::TIMING).unwrap_or_default();
        let heard = dir.read::<Timing>(RunDir::BOOT).filter(|heard| heard.generation == timing.generation);
        timing.at.extend(heard.into_iter().flat_map(|heard| heard.at));
        timing
    }

    /// The host's memory that a run holds.
    pub fn memory(&self, instance: &InstanceSpec, run: &Run) -> Result<MemoryFigures, ComputeError> {
        let group = Cgroup::open(&self.cgroup(&run.id))?;
        let (mut guest, mut engine) = (0, 0);
        for pid in group.procs()? {
            match run.kind {
                Isolation::Container => guest += pss(pid, None).1,
                Isolation::Vm => {
                    let (of_guest, rest) = pss(pid, Some(instance.memory_mib << 20));
                    guest += of_guest;
                    engine += rest;
                }
            }
        }
        let helpers = crypt::processes(self.config(), &run.id);
        for process in helpers.iter().chain([&run.shim]).filter(|process| process.is_alive()) {
            engine += pss(process.pid, None).1;
        }
        let charged = Some(group.usage().memory_bytes).filter(|bytes| *bytes > 0);
        Ok(MemoryFigures { guest_bytes: guest, engine_bytes: engine, charged_bytes: charged })
    }
}

/// Writes what a console told, in the folder of its run. A full disk must not end the guest.
pub fn write_heard(dir: &RunDir, timing: &Timing) {
    if let Err(e) = dir.write(RunDir::BOOT, timing) {
        eprintln!("shim: {}: {e}", Path::new(RunDir::BOOT).display());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Time {
        Time::from_second(second).unwrap()
    }

    #[test]
    fn a_console_tells_once_of_each_milestone() {
        let mut listener = Listener::new(3);
        assert!(
            listener
                .hear(b"[    0.1] Linux version 6.1\r\n[    1.0] cumulet: init of a vir", at(1))
                .is_none()
        );
        assert_eq!(listener.hear(b"tual machine\r\n", at(2)).unwrap().at[&Milestone::Init], at(2));
        assert!(listener.hear(b"[    1.0] cumulet: init of a virtual machine\r\n", at(3)).is_none());
        let heard = listener.hear(b"Cloud-init v. 22.4.2 finished at Thu\n", at(4)).unwrap();
        assert_eq!((heard.generation, heard.at[&Milestone::UserData]), (3, at(4)));
        assert!(listener.hear(&[b'x'; 1 << 20], at(5)).is_none());
        assert!(listener.line.len() <= MAX_LINE);
    }

    #[test]
    fn sayings_of_others() {
        for line in [
            "[    2.1] Run /sbin/init as init process",
            "systemd[1]: Detected virtualization qemu.",
            "Welcome to Debian",
        ] {
            assert_eq!(milestone(line), Some(Milestone::Init), "{line}");
        }
        assert_eq!(milestone("Cloud-init v. 22.4.2 running 'init-local'"), None);
        assert_eq!(milestone("cumulet: user data: done"), Some(Milestone::UserData));
    }

    #[test]
    fn the_guests_memory_is_told_from_qemus_own() {
        let map = |range: &str, rights: &str, kib: u64| {
            format!("{range} {rights} 00000000 00:00 0\nSize: 1 kB\nPss:  {kib} kB\nPss_Dirty: 7 kB\n")
        };
        let text = [
            map("7f0000000000-7f0040000000", "rw-p", 100),
            map("7e0000000000-7e0040000000", "rwxp", 20),
            map("55000000-55001000", "r-xp", 3),
        ]
        .concat();
        assert_eq!(split(&text, 1 << 30), (100 << 10, 23 << 10));
        assert_eq!(
            split("00400000-7ffd ---p 00000000 00:00 0 [rollup]\nPss: 9 kB\n", u64::MAX),
            (0, 9 << 10)
        );
    }
}
