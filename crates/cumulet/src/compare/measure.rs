//! The parts of a comparison. Each is measured on all variants in turn, run by run, so that what else the host does meets
//! all of them.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::cloud::{Beside, Instance, PORT, PROGRAM, Session, go_on, pause, run_to_end};
use super::report::{Better, Cell, HostFacts, Row};
use super::variants::Variant;
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::Problem;

/// Why figures of an emulated processor are kept back.
const EMULATED: &str = "this host has no hardware virtualisation that works: QEMU emulates the processor, and the figure would \
                        be the emulator's";
/// What to keep in mind of the others.
const SLOWED: Option<&str> =
    Some("by emulation: the VM's processor is QEMU's; with KVM it is several times as fast");
/// How long an instance that has just answered is left alone before its memory is looked at.
const REST: Duration = Duration::from_secs(2);
/// Ends the load generator inside. The brackets keep the shell that runs this from being found by its own words.
const STOP: &str = "pkill -f 'cumulet-compare [b]ench' || killall cumulet-compare 2>/dev/null; true";
/// Memory that the load takes, as a part of what the guest has.
const LOAD_PART: u64 = 4;
/// Round trips of a network measurement.
const TRIPS: usize = 500;
const MIB: f64 = 1_048_576.0;

/// What all parts work with.
pub struct Lab<'a, 'c> {
    pub session: &'a mut Session<'c>,
    pub data: &'a Data,
    pub host: &'a HostFacts,
    pub variants: &'a [&'static Variant],
    pub runs: usize,
    /// How long each load is measured.
    pub time: Duration,
    /// The load generator.
    pub agent: PathBuf,
    /// How many instances tell the space of another one.
    pub instances: usize,
    /// Told what is done, once for each step.
    pub step: &'a dyn Fn(&str),
}

/// One subject a variant, for the parts that need no fresh one.
pub type Subjects = Vec<Result<Instance, String>>;

/// Values of several runs, by variant.
type Runs = Vec<Result<Vec<f64>, String>>;

impl Lab<'_, '_> {
    fn emulated(&self, variant: &Variant) -> bool {
        variant.machine && !self.host.hardware_virtualisation
    }

    fn note(&self, variant: &Variant) -> Option<&'static str> {
        SLOWED.filter(|_| self.emulated(variant))
    }

    /// Cells of figures; those that would mislead are kept back.
    fn cells(&self, runs: &Runs, keep_back: bool) -> Vec<Cell> {
        let cell = |(variant, values): (&&'static Variant, &Result<Vec<f64>, String>)| match values {
            _ if keep_back && self.emulated(variant) => Cell::NotMeaningful { reason: EMULATED },
            Ok(values) => Cell::figure(values.clone(), self.note(variant)),
            Err(reason) => Cell::Failed { reason: reason.clone() },
        };
        self.variants.iter().zip(runs).map(cell).collect()
    }

    /// Launches a subject of each variant and sends the load generator in.
    ///
    /// # Errors
    /// A signal has come. A launch that fails is told by the cells.
    pub fn subjects(&mut self) -> Result<Subjects, Problem> {
        let mut subjects = Vec::new();
        for variant in self.variants {
            (self.step)(&format!("{}: launch", variant.title));
            let launched = self.session.launch(variant).and_then(|(_, instance)| {
                self.session.send(&instance, &self.agent)?;
                Ok(instance)
            });
            subjects.push(held(launched)?);
        }
        Ok(subjects)
    }

    /// Launches, run by run and variant by variant.
    ///
    /// # Errors
    /// A signal has come.
    pub fn boot(&mut self) -> Result<Vec<Row>, Problem> {
        let titles = [
            ("boot.answer", "RunInstances to its answer", 0),
            ("boot.started", "RunInstances to the first instruction (kernel or process)", 1),
            ("boot.init", "RunInstances to the first word of init", 2),
            ("boot.ssh", "RunInstances to the SSH banner", 3),
        ];
        let mut all: Vec<Runs> = vec![self.variants.iter().map(|_| Ok(Vec::new())).collect(); titles.len()];
        for run in 0..self.runs {
            for (n, variant) in self.variants.iter().enumerate() {
                (self.step)(&format!("{}: boot {} of {}", variant.title, run + 1, self.runs));
                match held(self.boot_once(variant))? {
                    Ok(times) => {
                        for (of, time) in all.iter_mut().zip(times) {
                            if let (Ok(values), Some(time)) = (&mut of[n], time) {
                                values.push(time);
                            }
                        }
                    }
                    Err(reason) => all.iter_mut().for_each(|of| of[n] = Err(reason.clone())),
                }
            }
        }
        let row = |(name, title, place): (&str, &str, usize)| Row {
            part: "boot",
            name: name.into(),
            title: title.into(),
            unit: "ms",
            better: Better::Less,
            bare: None,
            cells: self.cells(&all[place], false),
        };
        Ok(titles.into_iter().map(row).collect())
    }

    /// Times to the answer, the start, init and the banner.
    fn boot_once(&mut self, variant: &Variant) -> Result<[Option<f64>; 4], Problem> {
        let (started, ids) = self.session.run(variant, 1)?;
        let answered = started.elapsed().as_secs_f64() * 1000.0;
        let id = ids.first().cloned().ok_or_else(|| Problem("no instance was launched".into()))?;
        let (seen, instance) = self.session.await_banner(&id)?;
        let banner = seen.duration_since(started).as_secs_f64() * 1000.0;
        let figures = self.session.figures(&instance.id)?;
        let of = |name: &str| {
            let milestones = figures["timing"]["milestones"].as_array()?;
            milestones.iter().find(|milestone| milestone["name"] == name)?["ms"].as_f64()
        };
        let times = [Some(answered), of("started"), of("init"), Some(banner)];
        self.session.terminate(&ids)?;
        Ok(times)
    }

    /// Memory of the host, at rest and under load.
    ///
    /// # Errors
    /// A signal has come.
    pub fn memory(&mut self, subjects: &Subjects) -> Result<Vec<Row>, Problem> {
        pause(REST)?;
        let rows = [("rest", "at rest"), ("load", "while a quarter of the guest's memory is in use")];
        let mut made = Vec::new();
        for (name, title) in rows {
            let (mut guest, mut engine): (Runs, Runs) = (Vec::new(), Vec::new());
            for (variant, subject) in self.variants.iter().zip(subjects) {
                (self.step)(&format!("{}: memory {title}", variant.title));
                let seen = with(subject, |instance| self.memory_of(instance, name == "load"))?;
                guest.push(
                    seen.as_ref().map(|all| all.iter().map(|one| one.0).collect()).map_err(Clone::clone),
                );
                engine.push(seen.map(|all| all.into_iter().map(|one| one.1).collect()));
            }
            for (part, what, runs) in
                [("guest", "the guest's", guest), ("engine", "the engine's own", engine)]
            {
                made.push(Row {
                    part: "memory",
                    name: format!("memory.{part}-{name}"),
                    title: format!("host memory {title}, {what}"),
                    unit: "MiB",
                    better: Better::Less,
                    bare: None,
                    cells: self.cells(&runs, false),
                });
            }
        }
        // A figure of memory isn't slowed by anything.
        made.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| {
            if let Cell::Figure { note, .. } = cell {
                *note = None;
            }
        });
        Ok(made)
    }

    fn memory_of(&self, instance: &Instance, load: bool) -> Result<Vec<(f64, f64)>, Problem> {
        let held = if load {
            let text = self.session.inside(instance, "cat /proc/meminfo")?;
            let kib = text
                .lines()
                .find_map(|line| line.strip_prefix("MemTotal:")?.trim().split(' ').next()?.parse().ok());
            let mib: u64 = kib.unwrap_or(262_144_u64) / 1024 / LOAD_PART;
            let command = format!("{PROGRAM} bench hold 3600 {}", mib.min(512));
            Some(self.session.beside(instance, &command)?)
        } else {
            None
        };
        let mut seen = Vec::new();
        for _ in 0..self.runs {
            pause(Duration::from_millis(300))?;
            let memory = &self.session.figures(&instance.id)?["memory"];
            let of = |name: &str| memory[name].as_f64().map(|bytes| bytes / MIB);
            let both = of("guest_bytes").zip(of("engine_bytes"));
            seen.push(both.ok_or_else(|| Problem("the server doesn't tell its memory".into()))?);
        }
        if held.is_some() {
            // The other end of the connection may not tell it.
            drop(held);
            let _ = self.session.inside(instance, STOP);
        }
        Ok(seen)
    }

    /// Disk space of the first and of a further instance.
    ///
    /// # Errors
    /// A signal has come.
    pub fn space(&mut self) -> Result<Vec<Row>, Problem> {
        let (mut first, mut last): (Runs, Runs) = (Vec::new(), Vec::new());
        for variant in self.variants {
            (self.step)(&format!("{}: disk space of {} instances", variant.title, self.instances));
            let seen = held(self.space_of(variant))?;
            first.push(seen.clone().map(|(first, _)| vec![first]));
            last.push(seen.map(|(_, last)| vec![last]));
        }
        let row = |name: &str, title: String, runs: &Runs| Row {
            part: "space",
            name: name.into(),
            title,
            unit: "MiB",
            better: Better::Less,
            bare: None,
            cells: self.cells(runs, false).into_iter().map(unnoted).collect(),
        };
        Ok(vec![
            row("space.first", "disk blocks of its own, first instance".into(), &first),
            row("space.last", format!("disk blocks of its own, instance number {}", self.instances), &last),
        ])
    }

    fn space_of(&mut self, variant: &Variant) -> Result<(f64, f64), Problem> {
        let (_, ids) = self.session.run(variant, self.instances)?;
        for id in &ids {
            self.session.await_banner(id)?;
        }
        let mut own = Vec::new();
        for id in [ids.first(), ids.last()].into_iter().flatten() {
            let figures = self.session.figures(id)?;
            let disks = figures["disks"].as_array().cloned().unwrap_or_default();
            let bytes: Option<Vec<f64>> = disks.iter().map(|disk| disk["own_bytes"].as_f64()).collect();
            let bytes = bytes.ok_or_else(|| Problem("the pool's file system can't tell".into()))?;
            own.push(bytes.iter().sum::<f64>() / MIB);
        }
        self.session.terminate(&ids)?;
        match own[..] {
            [first, last] => Ok((first, last)),
            _ => Err(Problem("no instance was launched".into())),
        }
    }

    fn bench(&self, instance: Option<&Instance>, words: &str) -> Result<Value, Problem> {
        let printed = match instance {
            Some(instance) => self.session.inside(instance, &format!("{PROGRAM} bench {words}"))?,
            None => {
                let mut command = Command::new(&self.agent);
                run_to_end(command.arg("bench").args(words.split(' ')).stdin(Stdio::null()), words)?
            }
        };
        serde_json::from_str(printed.trim()).map_err(|e| Problem(format!("{printed:?}: {e}")))
    }

    /// Runs a load on the bare host and in each subject in turn; the values by their names.
    #[allow(clippy::type_complexity, reason = "named, it would only be farther away")]
    fn load(
        &mut self,
        subjects: &Subjects,
        what: &str,
        keep_back: bool,
        work: &dyn Fn(&Self, Option<&Instance>) -> Result<Values, Problem>,
    ) -> Result<Loads, Problem> {
        let mut loads = Loads { bare: Ok(Vec::new()), inside: vec![Ok(Vec::new()); self.variants.len()] };
        for run in 0..self.runs {
            (self.step)(&format!("bare host: {what} {} of {}", run + 1, self.runs));
            gather(&mut loads.bare, held(work(self, None))?);
            for (n, variant) in self.variants.iter().enumerate() {
                (self.step)(&format!("{}: {what} {} of {}", variant.title, run + 1, self.runs));
                if keep_back && self.emulated(variant) {
                    continue;
                }
                let seen = with(&subjects[n], |instance| work(self, Some(instance)))?;
                gather(&mut loads.inside[n], seen);
            }
        }
        Ok(loads)
    }

    fn load_row(
        &self,
        loads: &Loads,
        (part, name, title): (&'static str, &'static str, &str),
        (unit, better): (&'static str, Better),
        keep_back: bool,
    ) -> Row {
        let of = |seen: &Seen| -> Result<Vec<f64>, String> {
            let all = seen.as_ref().map_err(Clone::clone)?;
            Ok(all.iter().filter_map(|values| values.get(name).copied()).collect())
        };
        let bare = match of(&loads.bare) {
            Ok(values) => Cell::figure(values, None),
            Err(reason) => Cell::Failed { reason },
        };
        let runs: Runs = loads.inside.iter().map(of).collect();
        let cells = self.cells(&runs, keep_back);
        Row {
            part,
            name: format!("{part}.{name}"),
            title: title.into(),
            unit,
            better,
            bare: Some(bare),
            cells,
        }
    }

    /// Processor and memory bandwidth.
    ///
    /// # Errors
    /// A signal has come.
    pub fn cpu(&mut self, subjects: &Subjects) -> Result<Vec<Row>, Problem> {
        let seconds = self.time.as_secs_f64();
        let work = |lab: &Self, instance: Option<&Instance>| {
            let one = lab.bench(instance, &format!("cpu {seconds} 1"))?;
            let cpus = one["cpus"].as_u64().unwrap_or(1);
            let all = lab.bench(instance, &format!("cpu {seconds} {cpus}"))?;
            let memory = lab.bench(instance, &format!("memory {seconds} 128"))?;
            Ok([
                ("one", &one["rounds_per_s"]),
                ("all", &all["rounds_per_s"]),
                ("memory", &memory["mib_per_s"]),
            ]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_f64()?)))
            .collect())
        };
        let loads = self.load(subjects, "CPU", true, &work)?;
        let more = |unit| (unit, Better::More);
        Ok(vec![
            self.load_row(&loads, ("cpu", "one", "one processor"), more("rounds/s"), true),
            self.load_row(&loads, ("cpu", "all", "all processors that it sees"), more("rounds/s"), true),
            self.load_row(&loads, ("cpu", "memory", "memory bandwidth (copy)"), more("MiB/s"), true),
        ])
    }

    /// The root volume, past the page cache.
    ///
    /// # Errors
    /// A signal has come.
    pub fn disk(&mut self, subjects: &Subjects) -> Result<Vec<Row>, Problem> {
        let seconds = self.time.as_secs_f64() * 2.0;
        let folder = tempfile::tempdir_in(&self.data.path).map_err(|e| Problem(e.to_string()))?;
        let bare = folder.path().join("bench");
        let work = |lab: &Self, instance: Option<&Instance>| {
            let file = if instance.is_some() { Path::new("/var/tmp/cumulet-compare-disk") } else { &bare };
            let seen = lab.bench(instance, &format!("disk {seconds} 64 {}", file.display()))?;
            let names = [
                ("write", "write_mib_per_s"),
                ("read", "read_mib_per_s"),
                ("write-latency", "write_us"),
                ("read-latency", "read_us"),
            ];
            Ok(names.into_iter().filter_map(|(name, key)| Some((name, seen[key].as_f64()?))).collect())
        };
        let loads = self.load(subjects, "disk", false, &work)?;
        let (rate, time) = (("MiB/s", Better::More), ("µs", Better::Less));
        Ok(vec![
            self.load_row(&loads, ("disk", "write", "root volume: writes of 1 MiB"), rate, false),
            self.load_row(&loads, ("disk", "read", "root volume: reads of 1 MiB"), rate, false),
            self.load_row(&loads, ("disk", "write-latency", "root volume: one write of 4 KiB"), time, false),
            self.load_row(&loads, ("disk", "read-latency", "root volume: one read of 4 KiB"), time, false),
        ])
    }

    /// Between the host and the instance's public address; the bare host speaks to itself.
    ///
    /// # Errors
    /// A signal has come.
    pub fn network(&mut self, subjects: &Subjects) -> Result<Vec<Row>, Problem> {
        let time = self.time;
        let work = |lab: &Self, instance: Option<&Instance>| {
            let words = format!("serve 3600 {PORT}");
            let (_server, to) = match instance {
                Some(instance) => {
                    let command = format!("{PROGRAM} bench {words}");
                    (lab.session.beside(instance, &command)?, instance.address)
                }
                None => {
                    let mut command = Command::new(&lab.agent);
                    command.arg("bench").args(words.split(' ')).stdin(Stdio::null());
                    (Beside::start(&mut command, &words)?, IpAddr::V4(Ipv4Addr::LOCALHOST))
                }
            };
            let seen = exchange(SocketAddr::new(to, PORT), time).map_err(|e| Problem(format!("{to}: {e}")));
            if let Some(instance) = instance {
                lab.session.inside(instance, STOP)?;
            }
            seen
        };
        let loads = self.load(subjects, "network", false, &work)?;
        let rate = ("Mbit/s", Better::More);
        Ok(vec![
            self.load_row(&loads, ("network", "in", "network into the instance"), rate, false),
            self.load_row(&loads, ("network", "out", "network out of the instance"), rate, false),
            self.load_row(
                &loads,
                ("network", "round-trip", "network: round trip of a byte"),
                ("µs", Better::Less),
                false,
            ),
        ])
    }

    /// How many fit.
    ///
    /// # Errors
    /// The server doesn't answer.
    pub fn density(&mut self, subjects: &Subjects, type_mib: u64) -> Result<Vec<Row>, Problem> {
        (self.step)("density");
        let status = ask(self.data, &Call::Status)?.ok_or_else(|| Problem("the server has ended".into()))?;
        let offered = status["host"]["memory_mib"].as_u64().unwrap_or(0);
        let promised = offered / type_mib.max(1);
        let available = std::fs::read_to_string("/proc/meminfo").ok().and_then(|text| {
            text.lines().find_map(|line| {
                line.strip_prefix("MemAvailable:")?.trim().split(' ').next()?.parse::<f64>().ok()
            })
        });
        let mut fit = Vec::new();
        for subject in subjects {
            let held = with(subject, |instance| {
                let memory = &self.session.figures(&instance.id)?["memory"];
                let bytes = memory["guest_bytes"].as_f64().zip(memory["engine_bytes"].as_f64());
                bytes.map(|(guest, engine)| guest + engine).ok_or_else(|| Problem("unknown".into()))
            })?;
            fit.push(match (held, available) {
                (Ok(bytes), Some(kib)) if bytes > 0.0 => {
                    Cell::text(format!("about {:.0}", (kib * 1024.0 / bytes).floor()))
                }
                (Err(reason), _) => Cell::Failed { reason },
                _ => Cell::Failed { reason: "unknown".into() },
            });
        }
        let row = |name: &str, title: &str, cells| Row {
            part: "density",
            name: name.into(),
            title: title.into(),
            unit: "",
            better: Better::More,
            bare: None,
            cells,
        };
        let refuses = Cell::text(format!("{promised} ({offered} MiB offered / {type_mib} MiB of the type)"));
        Ok(vec![
            row(
                "density.promised",
                "instances until the node refuses (computed)",
                vec![refuses; self.variants.len()],
            ),
            row("density.idle", "idle instances that the host's free memory holds (computed)", fit),
        ])
    }

    /// Size of the image, time to copy it, and to boot as the other kind. The subjects are changed by that.
    ///
    /// # Errors
    /// A signal has come.
    pub fn deployment(&mut self, subjects: &Subjects) -> Result<Vec<Row>, Problem> {
        (self.step)("image: size and copies");
        let size = held(self.image_mib())?;
        let mut copies = Ok(Vec::new());
        for _ in 0..self.runs {
            let copied = held(self.session.copy_image())?;
            copies = copies.and_then(|mut all: Vec<f64>| {
                copied.map(|seconds| {
                    all.push(seconds * 1000.0);
                    all
                })
            });
        }
        let mut other: Runs = Vec::new();
        for (n, variant) in self.variants.iter().enumerate() {
            (self.step)(&format!("{}: boot as {}", variant.title, variant.other_kind));
            let seen = match &subjects[n] {
                Ok(instance) => held(self.boot_as_other(&instance.id, variant))?,
                Err(reason) => Err(reason.clone()),
            };
            other.push(seen.map(|ms| vec![ms]));
        }
        let same = |seen: &Result<Vec<f64>, String>| {
            let cell = match seen {
                Ok(values) => Cell::figure(values.clone(), Some("one image for all kinds")),
                Err(reason) => Cell::Failed { reason: reason.clone() },
            };
            vec![cell; self.variants.len()]
        };
        let row = |name: &str, title: &str, unit, cells| Row {
            part: "deployment",
            name: name.into(),
            title: title.into(),
            unit,
            better: Better::Less,
            bare: None,
            cells,
        };
        // What is slow here is what it boots as, not what it was.
        let other: Vec<Cell> = self
            .variants
            .iter()
            .zip(&other)
            .map(|(variant, seen)| match seen {
                Ok(values) => {
                    let slowed = variant.other_kind == "vm" && !self.host.hardware_virtualisation;
                    Cell::figure(values.clone(), SLOWED.filter(|_| slowed))
                }
                Err(reason) => Cell::Failed { reason: reason.clone() },
            })
            .collect();
        Ok(vec![
            row("deployment.size", "image: blocks on disk", "MiB", same(&size.map(|mib| vec![mib]))),
            row("deployment.copy", "CopyImage until the copy is available", "ms", same(&copies)),
            row("deployment.other-kind", "StartInstances to SSH as the other kind", "ms", other),
        ])
    }

    fn image_mib(&self) -> Result<f64, Problem> {
        use std::os::unix::fs::MetadataExt as _;
        let asked = Call::ImageRoot { id: self.session.image.clone() };
        let root = ask(self.data, &asked)?.ok_or_else(|| Problem("the server has ended".into()))?;
        let path = root["path"].as_str().unwrap_or_default();
        let meta = std::fs::metadata(path).map_err(|e| Problem(format!("{path}: {e}")))?;
        #[allow(clippy::cast_precision_loss)] // of blocks, far below 2^52
        Ok(meta.blocks() as f64 * 512.0 / MIB)
    }

    fn boot_as_other(&mut self, id: &str, variant: &Variant) -> Result<f64, Problem> {
        self.session.call("StopInstances", &[("InstanceId.1", id)])?;
        self.session.await_state(id, "stopped")?;
        let tag =
            [("ResourceId.1", id), ("Tag.1.Key", "cumulet:isolation"), ("Tag.1.Value", variant.other_kind)];
        self.session.call("CreateTags", &tag)?;
        let started = Instant::now();
        self.session.call("StartInstances", &[("InstanceId.1", id)])?;
        let (seen, _) = self.session.await_banner(id)?;
        Ok(seen.duration_since(started).as_secs_f64() * 1000.0)
    }

    /// Operating systems, in words.
    pub fn systems(&self) -> Vec<Row> {
        vec![Row {
            part: "systems",
            name: "systems".into(),
            title: "operating systems that can run".into(),
            unit: "",
            better: Better::Neither,
            bare: None,
            cells: self.variants.iter().map(|variant| Cell::text(variant.systems)).collect(),
        }]
    }
}

/// What one run of a load showed, by name.
type Values = BTreeMap<&'static str, f64>;
/// The same, run by run.
type Seen = Result<Vec<Values>, String>;

struct Loads {
    bare: Seen,
    inside: Vec<Seen>,
}

fn gather(all: &mut Seen, seen: Result<Values, String>) {
    match (all.as_mut(), seen) {
        (Ok(values), Ok(value)) => values.push(value),
        (Ok(_), Err(reason)) => *all = Err(reason),
        (Err(_), _) => {}
    }
}

fn unnoted(cell: Cell) -> Cell {
    match cell {
        Cell::Figure { samples, .. } => Cell::Figure { samples, note: None },
        other @ (Cell::Text { .. } | Cell::NotMeaningful { .. } | Cell::Failed { .. }) => other,
    }
}

/// What went wrong becomes the cell's; a signal ends all.
pub fn held<T>(result: Result<T, Problem>) -> Result<Result<T, String>, Problem> {
    go_on()?;
    Ok(result.map_err(|Problem(reason)| reason))
}

/// Does something with a subject that is there.
pub fn with<T>(
    subject: &Result<Instance, String>,
    work: impl FnOnce(&Instance) -> Result<T, Problem>,
) -> Result<Result<T, String>, Problem> {
    match subject {
        Ok(instance) => held(work(instance)),
        Err(reason) => Ok(Err(reason.clone())),
    }
}

/// Rates both ways and the round trip, with a server of the load generator.
fn exchange(to: SocketAddr, time: Duration) -> std::io::Result<Values> {
    const PATIENCE: Duration = Duration::from_secs(30);
    let connect = |mode: u8| {
        let mut stream = TcpStream::connect_timeout(&to, PATIENCE)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.write_all(&[mode])?;
        Ok::<_, std::io::Error>(stream)
    };
    let mut piece = vec![7; 64 << 10];
    let mut echo = connect(b'e')?;
    let mut trips = Vec::new();
    for _ in 0..TRIPS {
        let before = Instant::now();
        echo.write_all(&[1])?;
        echo.read_exact(&mut piece[..1])?;
        trips.push(before.elapsed().as_secs_f64() * 1e6);
    }
    drop(echo);
    trips.sort_by(f64::total_cmp);
    let mut sink = connect(b's')?;
    let started = Instant::now();
    while started.elapsed() < time {
        sink.write_all(&piece)?;
    }
    sink.shutdown(std::net::Shutdown::Write)?;
    // All of it has arrived when the other side has counted it.
    let mut taken = [0; 8];
    sink.read_exact(&mut taken)?;
    #[allow(clippy::cast_precision_loss)] // of bytes, far below 2^52
    let mbit = |bytes: u64, since: Instant| bytes as f64 * 8.0 / 1e6 / since.elapsed().as_secs_f64();
    let inward = mbit(u64::from_be_bytes(taken), started);
    let mut source = connect(b'g')?;
    let (started, mut got) = (Instant::now(), 0_u64);
    while started.elapsed() < time {
        got += source.read(&mut piece)? as u64;
    }
    Ok(BTreeMap::from([("in", inward), ("out", mbit(got, started)), ("round-trip", trips[TRIPS / 2])]))
}
