//! Control groups: limits on CPU, memory, processes and disk, the same for both versions of cgroups.
//!
//! A group's name is a path below the root of each hierarchy, as in `cumulet-1a2b/i-0123`. Groups are made at the root
//! rather than below the server's own group, since they outlive the server. On v2 only leaves hold processes.

mod hierarchy;
mod limits;
mod usage;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use hierarchy::{Layout, detect, has_cpuset};
pub use limits::{IoLimit, Limits, Write, v1_writes, v2_writes};
pub use usage::{CpuUse, MemoryUse};

use crate::error::{Context, Error, Result};
use crate::process;
use hierarchy::Hierarchies;

const V2_CONTROLLERS: [&str; 4] = ["cpu", "memory", "pids", "io"];
/// How long a group may take to become empty after a kill, and to be removed after that.
const EMPTY_LIMIT: Duration = Duration::from_secs(10);
/// How deep groups are looked for.
const MAX_DEPTH: usize = 8;
/// How deep a guest may nest groups in one that it may divide, and how many it may make. systemd nests six deep.
const GUEST_DEPTH: usize = 32;
const GUEST_GROUPS: usize = 4096;

/// A control group. Dropping this doesn't remove it.
#[derive(Debug, Clone)]
pub struct Cgroup {
    name: String,
    layout: Layout,
    /// This group's directory in each hierarchy, with the controllers of v1.
    dirs: Vec<(PathBuf, Vec<&'static str>)>,
}

/// What a group has used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Memory in bytes, page cache included.
    pub memory_bytes: u64,
    /// Processes killed for lack of memory since the group was made.
    pub oom_kills: u64,
    /// CPU time in microseconds since the group was made.
    pub cpu_us: u64,
}

impl Cgroup {
    /// Makes a group with its parents, or adopts it, and sets its limits.
    ///
    /// # Errors
    /// A limit that the machine cannot enforce is an error, never ignored.
    pub fn create(name: &str, limits: &Limits) -> Result<Cgroup> {
        let group = Cgroup::open(name)?;
        let hierarchies = Hierarchies::find()?;
        for (root, _) in &hierarchies.roots {
            let mut dir = root.clone();
            for part in name.split('/') {
                if group.layout == Layout::V2 {
                    delegate(&dir)?;
                }
                dir.push(part);
                match fs::create_dir(&dir) {
                    Err(e) if e.kind() != io::ErrorKind::AlreadyExists => {
                        return Err(Error::os("create cgroup", dir.display(), e));
                    }
                    _ => {}
                }
            }
        }
        group.set_limits(limits)?;
        Ok(group)
    }

    /// A group by name, whether it exists or not.
    pub fn open(name: &str) -> Result<Cgroup> {
        let plain = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains('\0');
        if !name.split('/').all(plain) || name.split('/').count() > MAX_DEPTH {
            return Err(Error::invalid("name cgroup", name, "not a relative path of plain names"));
        }
        let hierarchies = Hierarchies::find()?;
        let dirs =
            hierarchies.roots.into_iter().map(|(root, controllers)| (root.join(name), controllers)).collect();
        Ok(Cgroup { name: name.to_owned(), layout: hierarchies.layout, dirs })
    }

    /// The names of all groups that begin with `prefix`, in any hierarchy, parents before children.
    pub fn list(prefix: &str) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for (root, _) in Hierarchies::find()?.roots {
            for dir in descendants(&root, MAX_DEPTH) {
                let name = dir.strip_prefix(&root).ok().and_then(|name| name.to_str());
                names.extend(name.filter(|name| name.starts_with(prefix)).map(str::to_owned));
            }
        }
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it exists in any hierarchy.
    pub fn exists(&self) -> bool {
        self.dirs.iter().any(|(dir, _)| dir.is_dir())
    }

    /// Changes the limits, also while processes run.
    pub fn set_limits(&self, limits: &Limits) -> Result<()> {
        self.write(match self.layout {
            Layout::V2 => v2_writes(limits),
            Layout::V1 | Layout::Hybrid => v1_writes(limits),
        })
    }

    /// Changes what CPU time it has, in cores, also while processes run; every other limit stays.
    ///
    /// # Errors
    /// As [`Cgroup::create`].
    pub fn limit_cpu(&self, cores: f64) -> Result<()> {
        self.write(match self.layout {
            Layout::V2 => limits::v2_cpu_writes(cores),
            Layout::V1 | Layout::Hybrid => limits::v1_cpu_writes(cores),
        })
    }

    /// Throttles one block device, also while processes run; every other limit stays.
    ///
    /// # Errors
    /// As [`Cgroup::create`].
    pub fn limit_io(&self, io: &IoLimit) -> Result<()> {
        self.write(match self.layout {
            Layout::V2 => limits::v2_io_writes(io),
            Layout::V1 | Layout::Hybrid => limits::v1_io_writes(io),
        })
    }

    /// Stops all processes of the group where they are, or lets them go on. Returns when they have stopped.
    ///
    /// # Errors
    /// The machine has no freezer, or some process does not stop.
    pub fn set_frozen(&self, frozen: bool) -> Result<()> {
        let v2 = self.layout == Layout::V2;
        let (file, word) = match (v2, frozen) {
            (true, true) => ("cgroup.freeze", "1"),
            (true, false) => ("cgroup.freeze", "0"),
            (false, true) => ("freezer.state", "FROZEN"),
            (false, false) => ("freezer.state", "THAWED"),
        };
        let missing = || Error::invalid("freeze", &self.name, "this machine lacks the controller");
        let path = self.file("freezer", file).ok_or_else(missing)?;
        fs::write(&path, word).ctx("freeze or thaw", path.display())?;
        if !frozen {
            return Ok(());
        }
        let (seen, done) = if v2 { ("cgroup.events", "frozen 1") } else { ("freezer.state", "FROZEN") };
        let seen = self.file("freezer", seen).ok_or_else(missing)?;
        self.wait_for("freeze", || {
            let text = fs::read_to_string(&seen).ctx("read", seen.display())?;
            Ok(text.lines().any(|line| line.trim() == done))
        })
    }

    fn write(&self, writes: Vec<Write>) -> Result<()> {
        for write in writes {
            let written = match self.file(write.controller, write.file) {
                Some(path) => fs::write(&path, &write.value).ctx("set limit", path.display()),
                None => Err(Error::invalid("set limit", write.file, "this machine lacks the controller")),
            };
            if write.required {
                written?;
            }
        }
        Ok(())
    }

    /// Moves a process in, with all its threads.
    pub fn add(&self, pid: u32) -> Result<()> {
        self.procs_files()
            .iter()
            .try_for_each(|path| fs::write(path, pid.to_string()).ctx("move process to", path.display()))
    }

    /// The files that a starting process joins by: see [`process::SpawnSpec::cgroup_procs`].
    pub fn procs_files(&self) -> Vec<PathBuf> {
        self.dirs.iter().map(|(dir, _)| dir.join("cgroup.procs")).collect()
    }

    /// The path of the group's directory for a controller, in the names of v2 or v1 alike.
    pub fn dir(&self, controller: &str) -> Option<&Path> {
        let found = |(_, controllers): &&(PathBuf, Vec<&'static str>)| {
            self.layout == Layout::V2 || controllers.contains(&controller)
        };
        self.dirs.iter().find(found).map(|(dir, _)| dir.as_path())
    }

    /// The processes in the group and those below it, sorted.
    pub fn procs(&self) -> Result<Vec<u32>> {
        let mut pids = Vec::new();
        for (root, _) in &self.dirs {
            for dir in descendants(root, GUEST_DEPTH + 1).into_iter().chain([root.clone()]) {
                let path = dir.join("cgroup.procs");
                match fs::read_to_string(&path) {
                    Ok(text) => pids.extend(text.lines().filter_map(|line| line.parse::<u32>().ok())),
                    // Removed meanwhile.
                    Err(e) if matches!(e.raw_os_error(), Some(libc::ENOENT | libc::ENODEV)) => {}
                    Err(e) => return Err(Error::os("read", path.display(), e)),
                }
            }
        }
        pids.sort_unstable();
        pids.dedup();
        Ok(pids)
    }

    /// Kills every process in the group and below, and waits until none is left.
    ///
    /// # Errors
    /// [`Error::Timeout`] when some are still there after 10 s.
    pub fn kill_all(&self) -> Result<()> {
        let whole = self.layout == Layout::V2
            && self.dirs.iter().all(|(dir, _)| fs::write(dir.join("cgroup.kill"), "1").is_ok());
        self.wait_for("kill cgroup", || {
            let pids = self.procs()?;
            if pids.is_empty() {
                return Ok(true);
            }
            if !whole {
                self.kill_each(&pids)?;
            }
            Ok(false)
        })
    }

    /// What it has used. Zeros where the machine does not count.
    pub fn usage(&self) -> Usage {
        let number = |controller: &str, file: &str| {
            let text = fs::read_to_string(self.file(controller, file)?).ok()?;
            text.trim().parse::<u64>().ok()
        };
        let field = |controller: &str, file: &str, key: &str| {
            let text = fs::read_to_string(self.file(controller, file)?).ok()?;
            text.lines().find_map(|line| line.strip_prefix(key)?.trim().parse::<u64>().ok())
        };
        let (memory, kills, cpu) = match self.layout {
            Layout::V2 => (
                number("memory", "memory.current"),
                field("memory", "memory.events", "oom_kill "),
                field("cpu", "cpu.stat", "usage_usec "),
            ),
            Layout::V1 | Layout::Hybrid => (
                number("memory", "memory.usage_in_bytes"),
                field("memory", "memory.oom_control", "oom_kill "),
                number("cpuacct", "cpuacct.usage").map(|ns| ns / 1000),
            ),
        };
        Usage { memory_bytes: memory.unwrap_or(0), oom_kills: kills.unwrap_or(0), cpu_us: cpu.unwrap_or(0) }
    }

    /// Removes the group and those below it. Returns whether there was one.
    ///
    /// # Errors
    /// `EBUSY` at once when it has processes: kill them first.
    pub fn delete(&self) -> Result<bool> {
        if !self.exists() {
            return Ok(false);
        }
        if !self.procs()?.is_empty() {
            let busy = io::Error::from_raw_os_error(libc::EBUSY);
            return Err(Error::os("delete cgroup with processes", &self.name, busy));
        }
        // A group stays busy for a moment after its last process has gone from the list.
        self.wait_for("delete cgroup", || {
            let mut gone = true;
            for (root, _) in &self.dirs {
                // Parents come first in the list, so it is walked from its end.
                for dir in [root.clone()].into_iter().chain(descendants(root, GUEST_DEPTH + 1)).rev() {
                    match fs::remove_dir(&dir) {
                        Ok(()) => {}
                        Err(e) if e.kind() == io::ErrorKind::NotFound => {}
                        Err(e) if e.raw_os_error() == Some(libc::EBUSY) => gone = false,
                        Err(e) => return Err(Error::os("delete cgroup", dir.display(), e)),
                    }
                }
            }
            Ok(gone)
        })?;
        Ok(true)
    }

    /// Kills the listed processes one by one. The group is frozen meanwhile where possible, so that a process that
    /// forks as fast as it is killed doesn't get away.
    fn kill_each(&self, pids: &[u32]) -> Result<()> {
        let freezer = self.file("freezer", "freezer.state").filter(|_| self.layout != Layout::V2);
        if let Some(state) = &freezer {
            let _ = fs::write(state, "FROZEN");
        }
        let killed = pids.iter().try_for_each(|pid| match process::pidfd_open(*pid) {
            Ok(fd) => process::kill(std::os::fd::AsFd::as_fd(&fd)).map(drop),
            Err(e) if e.is_not_found() => Ok(()),
            Err(e) => Err(e),
        });
        // Also when a kill failed: a group must never stay frozen, and killed processes end only when thawed.
        if let Some(state) = &freezer {
            let _ = fs::write(state, "THAWED");
        }
        killed
    }

    fn wait_for(&self, op: &'static str, mut done: impl FnMut() -> Result<bool>) -> Result<()> {
        let start = Instant::now();
        let mut pause = Duration::from_micros(200);
        while !done()? {
            if start.elapsed() > EMPTY_LIMIT {
                let limit_ms = EMPTY_LIMIT.as_millis() as u64;
                return Err(Error::Timeout { op, object: self.name.clone(), limit_ms });
            }
            // v1 has no event for this.
            std::thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(50));
        }
        Ok(())
    }

    fn file(&self, controller: &str, file: &str) -> Option<PathBuf> {
        self.dir(controller).map(|dir| dir.join(file))
    }
}

/// Makes a group of version 2 that a user may divide further, as a container's init does: its processes and those of groups
/// below are the user's to move, its limits are not. False where version 2 isn't mounted.
///
/// On a hybrid machine that is the hierarchy without controllers: there a guest's groups limit nothing, but are told apart.
pub fn delegate_to(name: &str, uid: u32) -> Result<bool> {
    let Some(root) = hierarchy::unified()? else { return Ok(false) };
    let dir = root.join(name);
    fs::create_dir_all(&dir).ctx("create cgroup", dir.display())?;
    let files = ["cgroup.procs", "cgroup.threads", "cgroup.subtree_control"].map(|file| dir.join(file));
    for (file, bound) in [("cgroup.max.depth", GUEST_DEPTH), ("cgroup.max.descendants", GUEST_GROUPS)] {
        let path = dir.join(file);
        fs::write(&path, bound.to_string()).ctx("set limit", path.display())?;
    }
    for path in files.iter().chain([&dir]) {
        std::os::unix::fs::chown(path, Some(uid), Some(uid)).ctx("give away", path.display())?;
    }
    Ok(true)
}

/// Removes a directory of a hierarchy with all groups below it; what has processes stays.
pub fn remove_tree(dir: &Path) {
    for group in [dir.to_owned()].into_iter().chain(descendants(dir, GUEST_DEPTH + 1)).rev() {
        let _ = fs::remove_dir(group);
    }
}

/// Lets the children of a v2 group have the controllers that it has.
fn delegate(dir: &Path) -> Result<()> {
    let path = dir.join("cgroup.controllers");
    let available = fs::read_to_string(&path).ctx("read", path.display())?;
    let path = dir.join("cgroup.subtree_control");
    for controller in V2_CONTROLLERS.into_iter().filter(|c| available.split_whitespace().any(|a| a == *c)) {
        fs::write(&path, format!("+{controller}")).ctx("delegate to children in", path.display())?;
    }
    Ok(())
}

/// All directories below one, parents before children; empty when it does not exist.
fn descendants(root: &Path, depth: usize) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Some(deeper) = depth.checked_sub(1) else { return found };
    let Ok(entries) = fs::read_dir(root) else { return found };
    for entry in entries.filter_map(io::Result::ok) {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            let dir = entry.path();
            found.push(dir.clone());
            found.extend(descendants(&dir, deeper));
        }
    }
    found
}
