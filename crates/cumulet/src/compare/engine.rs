//! A container engine of somebody else's, measured in the same run on the same image (`--with`).
//!
//! The AMI's root is exported as an archive of files and imported by the engine. Docker, Podman and nerdctl take the same
//! words; another one is another [`Engine`].

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::cloud::{go_on, pause, run_to_end};
use super::measure::held;
use super::report::Cell;
use crate::serve::Problem;

/// Where the load generator is in a container.
const PROGRAM: &str = "/var/tmp/cumulet-compare";
/// Longest wait for a container's first word.
const LIMIT: Duration = Duration::from_secs(60);
const MIB: f64 = 1_048_576.0;

/// What is asked of an engine.
pub trait Engine {
    /// Its name and version; an error says why it can't be used.
    fn version(&self) -> Result<String, Problem>;
    /// Makes an image of an archive of files.
    fn import(&self, archive: &Path, image: &str) -> Result<(), Problem>;
    /// Starts a container that goes on.
    fn start(&self, image: &str, name: &str, agent: &Path, argv: &[&str]) -> Result<(), Problem>;
    /// What it has printed.
    fn log(&self, name: &str) -> Result<String, Problem>;
    /// The host's number of its first process.
    fn pid(&self, name: &str) -> Result<u32, Problem>;
    /// Runs a command in it.
    fn inside(&self, name: &str, argv: &[&str]) -> Result<String, Problem>;
    /// Removes a container, and an image; what isn't there is no error.
    fn remove(&self, name: &str, image: Option<&str>);
}

/// An engine that is spoken to by its command line.
pub struct CommandLine(pub String);

impl CommandLine {
    fn ask(&self, arguments: &[&str]) -> Result<String, Problem> {
        let what = format!("{} {}", self.0, arguments.join(" "));
        run_to_end(Command::new(&self.0).args(arguments).stdin(Stdio::null()), &what)
    }
}

impl Engine for CommandLine {
    fn version(&self) -> Result<String, Problem> {
        let hint = |Problem(text)| {
            Problem(format!("--with {}: it is not installed, or doesn't run here: {text}", self.0))
        };
        // Fails where the engine's server doesn't answer.
        self.ask(&["info"]).map_err(hint)?;
        let said = self.ask(&["--version"])?;
        Ok(said.lines().next().unwrap_or(&self.0).to_owned())
    }

    fn import(&self, archive: &Path, image: &str) -> Result<(), Problem> {
        self.ask(&["import", &archive.display().to_string(), image]).map(drop)
    }

    fn start(&self, image: &str, name: &str, agent: &Path, argv: &[&str]) -> Result<(), Problem> {
        let volume = format!("{}:{PROGRAM}:ro", agent.display());
        let mut words = vec!["run", "-d", "--network", "none", "--name", name, "-v", &volume, image];
        words.extend(argv);
        self.ask(&words).map(drop)
    }

    fn log(&self, name: &str) -> Result<String, Problem> {
        self.ask(&["logs", name])
    }

    fn pid(&self, name: &str) -> Result<u32, Problem> {
        let said = self.ask(&["inspect", "-f", "{{.State.Pid}}", name])?;
        said.trim().parse().map_err(|_| Problem(format!("{}: no process of {name}: {said:?}", self.0)))
    }

    fn inside(&self, name: &str, argv: &[&str]) -> Result<String, Problem> {
        let mut words = vec!["exec", name];
        words.extend(argv);
        self.ask(&words)
    }

    fn remove(&self, name: &str, image: Option<&str>) {
        let quiet = |arguments: &[&str]| {
            let mut command = Command::new(&self.0);
            let _ = command
                .args(arguments)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
        };
        // Podman would ask its process first, and wait.
        quiet(&["kill", name]);
        quiet(&["rm", "-f", name]);
        if let Some(image) = image {
            quiet(&["rmi", "-f", image]);
        }
    }
}

/// What is measured with.
pub struct Bench<'a> {
    pub engine: &'a dyn Engine,
    pub agent: PathBuf,
    pub runs: usize,
    pub time: Duration,
    pub step: &'a dyn Fn(&str),
}

/// Removes what a measurement made.
struct Made<'a>(&'a dyn Engine, String);

impl Drop for Made<'_> {
    fn drop(&mut self) {
        self.0.remove(&self.1, Some(&self.1));
    }
}

/// Cells by the names of their rows; rows that aren't here were not measured.
///
/// # Errors
/// A signal has come. What failed is told by the cells.
pub fn measure(
    bench: &Bench<'_>,
    title: &str,
    archive: &Path,
    wants: &dyn Fn(&str) -> bool,
) -> Result<BTreeMap<String, Cell>, Problem> {
    let name = format!("cumulet-compare-{}", std::process::id());
    let made = Made(bench.engine, name.clone());
    (bench.step)(&format!("{title}: import"));
    let imported = held(bench.engine.import(archive, &name))?;
    let mut cells = BTreeMap::new();
    if let Err(reason) = imported {
        cells.insert("boot.started".to_owned(), Cell::Failed { reason });
        return Ok(cells);
    }
    if wants("boot") {
        let (mut started, mut spoke) = (Vec::new(), Vec::new());
        for run in 0..bench.runs {
            (bench.step)(&format!("{title}: boot {} of {}", run + 1, bench.runs));
            let (start, word) = boot(bench, &name)?;
            started.push(start);
            spoke.push(word);
            bench.engine.remove(&name, None);
        }
        cells.insert("boot.started".into(), Cell::figure(started, Some(OWN_WAY)));
        cells.insert("boot.init".into(), Cell::figure(spoke, Some(OWN_WAY)));
    }
    if wants("memory") || wants("cpu") {
        bench.engine.start(&name, &name, &bench.agent, &["/bin/sh", "-c", "exec sleep 3600"])?;
    }
    if wants("memory") {
        (bench.step)(&format!("{title}: memory"));
        pause(Duration::from_secs(1))?;
        let seen = (0..bench.runs).map(|_| pss_mib(bench.engine.pid(&name)?)).collect::<Result<Vec<_>, _>>();
        cells.insert(
            "memory.guest-rest".into(),
            match held(seen)? {
                Ok(values) => Cell::figure(
                    values,
                    Some("one sleeping process: the engine's container has no init, SSH server or network"),
                ),
                Err(reason) => Cell::Failed { reason },
            },
        );
    }
    if wants("cpu") {
        for (row, key, words) in
            [("cpu.one", "rounds_per_s", ["cpu", "1"]), ("cpu.memory", "mib_per_s", ["memory", "128"])]
        {
            (bench.step)(&format!("{title}: CPU"));
            let seconds = bench.time.as_secs_f64().to_string();
            let seen = (0..bench.runs)
                .map(|_| {
                    let said =
                        bench.engine.inside(&name, &[PROGRAM, "bench", words[0], &seconds, words[1]])?;
                    let value: Value =
                        serde_json::from_str(said.trim()).map_err(|e| Problem(e.to_string()))?;
                    value[key].as_f64().ok_or(Problem(said))
                })
                .collect::<Result<Vec<f64>, Problem>>();
            cells.insert(
                row.into(),
                match held(seen)? {
                    Ok(values) => Cell::figure(values, None),
                    Err(reason) => Cell::Failed { reason },
                },
            );
        }
    }
    drop(made);
    Ok(cells)
}

/// What an engine's start is not.
const OWN_WAY: &str = "the engine starts one shell, without network, volume, init or SSH server; the time is from before its \
                       command";

/// Times to the return of the start, and to the first word that its log has.
fn boot(bench: &Bench<'_>, name: &str) -> Result<(f64, f64), Problem> {
    let started = Instant::now();
    bench.engine.start(name, name, &bench.agent, &["/bin/sh", "-c", "echo ready; exec sleep 3600"])?;
    let start = started.elapsed().as_secs_f64() * 1000.0;
    while started.elapsed() < LIMIT {
        go_on()?;
        if bench.engine.log(name)?.contains("ready") {
            return Ok((start, started.elapsed().as_secs_f64() * 1000.0));
        }
    }
    Err(Problem(format!("{name} said nothing within {} s", LIMIT.as_secs())))
}

fn pss_mib(pid: u32) -> Result<f64, Problem> {
    let path = format!("/proc/{pid}/smaps_rollup");
    let text = fs::read_to_string(&path).map_err(|e| Problem(format!("{path}: {e}")))?;
    let kib = text
        .lines()
        .find_map(|line| line.strip_prefix("Pss:")?.trim().split(' ').next()?.parse::<f64>().ok());
    kib.map(|kib| kib * 1024.0 / MIB).ok_or_else(|| Problem(format!("{path} has no Pss")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_is_not_there_says_so() {
        let absent = CommandLine("/nonexistent/engine".into()).version().unwrap_err();
        assert!(absent.0.contains("not installed"), "{absent}");
    }
}
