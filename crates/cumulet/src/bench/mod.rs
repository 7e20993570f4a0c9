//! `cumulet bench`: figures of this machine, each beside a baseline that was measured in the same run.
//!
//! * `api`: the API with 10,000 stored instances and a node that only reports, against a bare HTTP endpoint.
//! * `network`: two interfaces of a subnet against a bare router, and a large VPC against a small one.
//! * `pool`: clones and snapshots in a pool of its own, against the smallest durable file.
//! * `disks`: a volume in a container and in a VM of a running server, against its file.
//! * `container`, `vm`: RunInstances to the SSH banner on a running server, in turn with the raw runtime.
//!
//! Absolute times say little on a machine that does other things too; ratios and minima say more.

mod api;
pub mod client;
mod disks;
mod io;
mod launch;
mod network;
mod pool;
mod raw;
mod rest;
pub mod stats;

use cumulet_model::instance::Isolation;
pub use launch::running;

use crate::cli::{BenchOptions, Form};
use crate::data_dir::Data;
use crate::serve::Problem;

/// What can be measured.
const PARTS: [&str; 6] = ["api", "network", "pool", "disks", "container", "vm"];

/// Measures a disk from where this program is, and prints what it found as one line of JSON.
///
/// # Errors
/// As [`io::measure`].
pub fn io(path: &std::path::Path) -> Result<(), Problem> {
    println!("{}", serde_json::to_string(&io::measure(path)?).expect("plain data"));
    Ok(())
}

/// Measures the parts asked for, all when none is.
///
/// # Errors
/// Something could not be measured. A target that was missed is told, and is no error.
pub fn run(options: &BenchOptions) -> Result<(), Problem> {
    if let Some(unknown) = options.parts.iter().find(|part| !PARTS.contains(&part.as_str())) {
        return Err(Problem(format!("there is no part {unknown}: choose of {}", PARTS.join(", "))));
    }
    if options.runs == 0 {
        return Err(Problem("--runs takes a number above 0".into()));
    }
    let runs = usize::try_from(options.runs).unwrap_or(usize::MAX);
    let wanted = |part: &str| options.parts.is_empty() || options.parts.iter().any(|p| p == part);
    let mut all = Vec::new();
    for part in PARTS.into_iter().filter(|part| wanted(part)) {
        let figures = match part {
            "api" => api::measure(runs)?,
            "network" => network::measure(runs)?,
            "pool" => pool::measure(runs)?,
            "disks" => {
                let data = Data::open(&options.at.data_dir)?;
                let mut figures = disks::measure(&data, Isolation::Container, runs)?;
                figures.extend(disks::measure(&data, Isolation::Vm, runs)?);
                figures
            }
            "container" => launch::measure(&Data::open(&options.at.data_dir)?, Isolation::Container, runs)?,
            _ => launch::measure(&Data::open(&options.at.data_dir)?, Isolation::Vm, runs)?,
        };
        if options.output == Form::Text {
            figures.iter().for_each(stats::Figure::print);
        }
        all.extend(figures);
    }
    if options.output == Form::Json {
        println!("{}", serde_json::to_string_pretty(&all).expect("plain data"));
    }
    Ok(())
}
