//! `cumulet compare`: one AMI as a container and as a virtual machine on a running server, side by side.
//!
//! ```text
//!   variants (a table) × parts ─ run by run, in turn ─▶ cells ─▶ report ─▶ table, JSON, HTML
//! ```
//! Instances are launched, used and terminated through the public API; the server's own figures of their cost come from the
//! operator's socket. What is launched is removed at the end, also by Ctrl-C.

mod cloud;
mod engine;
mod html;
mod isolation;
mod measure;
mod report;
mod variants;

use std::cell::Cell as Shared;
use std::fs;
use std::io::IsTerminal as _;
use std::net::IpAddr;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::bench::client::{Client, element};
use crate::bench::running;
use crate::cli::{CompareOptions, ReportForm};
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::Problem;
use cloud::Session;
use engine::{CommandLine, Engine as _};
use measure::{Lab, Subjects};
use report::{Cell, Column, HostFacts, Report};

/// What can be measured; those after the first two share one instance of each variant.
const PARTS: [&str; 10] =
    ["boot", "space", "memory", "cpu", "disk", "network", "density", "isolation", "deployment", "systems"];
/// Parts that launch their own instances, or none.
const ALONE: [&str; 3] = ["boot", "space", "systems"];

/// Measures and prints.
///
/// # Errors
/// No server runs, an option has no meaning, or a signal has come. What could not be measured is told in its place.
pub fn run(options: &CompareOptions) -> Result<(), Problem> {
    if let Some(unknown) = options.only.iter().find(|part| !PARTS.contains(&part.as_str())) {
        return Err(Problem(format!("there is no part {unknown}: choose of {}", PARTS.join(", "))));
    }
    let data = Data::open(&options.at.data_dir)?;
    let (server, signer) = running(&data)?;
    let mut at = server.listen;
    if at.ip().is_unspecified() {
        at.set_ip(IpAddr::from([127, 0, 0, 1]));
    }
    let agent = match &options.agent {
        Some(agent) => agent.clone(),
        None => crate::image::find_agent()?,
    };
    let engine = options.with.clone().map(CommandLine);
    let other = engine.as_ref().map(|engine| Ok::<_, Problem>((engine, engine.version()?))).transpose()?;
    cloud::heed_signals()?;
    let mut client = Client::connect(at, &signer)?;
    let image = image(&mut client, options.image.as_deref())?;
    let type_mib = type_mib(&mut client, &options.instance_type)?;
    let host = host(&data)?;
    let session = Session::open(client, &data, image.0.clone(), options);
    let variants: Vec<&'static variants::Variant> = variants::ALL.iter().collect();
    let mut report = Report::new(host.clone(), image, &options.instance_type, options.runs);
    report.variants =
        variants.iter().map(|v| Column { name: v.name.into(), title: v.title.into() }).collect();
    let mut session = session?;
    let bar = Bar::new(steps(options, variants.len()));
    let step = |what: &str| bar.step(what);
    let mut lab = Lab {
        session: &mut session,
        data: &data,
        host: &host,
        variants: &variants,
        runs: options.runs,
        time: Duration::from_secs_f64(options.seconds),
        agent,
        instances: options.instances,
        step: &step,
    };
    let mut measured = measure_all(&mut lab, options, type_mib, &mut report);
    if let (Ok(()), Some((engine, title))) = (&measured, other) {
        let agent = lab.agent.clone();
        let time = lab.time;
        let bench = engine::Bench { engine, agent, runs: options.runs, time, step: &step };
        measured = measure_engine(&bench, &title, options, &session, &mut report);
    }
    bar.end();
    drop(session);
    measured?;
    match options.output {
        ReportForm::Table => print!("{}", report.table()),
        ReportForm::Json => println!("{}", serde_json::to_string_pretty(&report).expect("plain data")),
        ReportForm::Html => print!("{}", html::page(&report)),
    }
    Ok(())
}

fn wants(options: &CompareOptions, part: &str) -> bool {
    options.only.is_empty() || options.only.iter().any(|wanted| wanted == part)
}

fn measure_all(
    lab: &mut Lab<'_, '_>,
    options: &CompareOptions,
    type_mib: u64,
    report: &mut Report,
) -> Result<(), Problem> {
    let parts: Vec<&str> = PARTS.into_iter().filter(|part| wants(options, part)).collect();
    let mut subjects: Subjects = Vec::new();
    for part in parts {
        if !ALONE.contains(&part) && subjects.is_empty() {
            subjects = lab.subjects()?;
        }
        let subjects = &subjects;
        report.rows.extend(match part {
            "boot" => lab.boot()?,
            "space" => lab.space()?,
            "memory" => lab.memory(subjects)?,
            "cpu" => lab.cpu(subjects)?,
            "disk" => lab.disk(subjects)?,
            "network" => lab.network(subjects)?,
            "density" => lab.density(subjects, type_mib)?,
            "isolation" => isolation::measure(lab, subjects)?,
            "deployment" => lab.deployment(subjects)?,
            _ => lab.systems(),
        });
    }
    Ok(())
}

/// Measures another engine on the AMI's files, as one more column.
fn measure_engine(
    bench: &engine::Bench<'_>,
    title: &str,
    options: &CompareOptions,
    session: &Session<'_>,
    report: &mut Report,
) -> Result<(), Problem> {
    let archive = session.folder().join("root.tar");
    (bench.step)(&format!("{title}: export of the image"));
    crate::image::export::tar(session.data(), &session.image, &archive)?;
    let mut cells = engine::measure(bench, title, &archive, &|part| wants(options, part))?;
    report.variants.push(Column { name: options.with.clone().unwrap_or_default(), title: title.to_owned() });
    for row in &mut report.rows {
        row.cells.push(cells.remove(&row.name).unwrap_or_else(|| Cell::text("")));
    }
    Ok(())
}

/// How many steps it will take, for the bar.
fn steps(options: &CompareOptions, variants: usize) -> usize {
    let of = |part: &str| match part {
        "boot" => options.runs * variants,
        "cpu" | "disk" | "network" => options.runs * (variants + 1),
        "memory" => 2 * variants,
        "space" | "isolation" => variants,
        "deployment" => variants + 1,
        "density" => 1,
        _ => 0,
    };
    let wanted: Vec<&str> = PARTS.into_iter().filter(|part| wants(options, part)).collect();
    let subjects = if wanted.iter().all(|part| ALONE.contains(part)) { 0 } else { variants };
    wanted.into_iter().map(of).sum::<usize>() + subjects
}

/// The AMI's id and name: the one asked for, else the first that is offered.
fn image(client: &mut Client<'_>, wanted: Option<&str>) -> Result<(String, String), Problem> {
    let mut asked = vec![("Action", "DescribeImages"), ("Version", "2016-11-15")];
    asked.extend(wanted.map(|id| ("ImageId.1", id)));
    let seen = client.call("ec2", &asked)?;
    let id = element(&seen, "imageId").ok_or_else(|| {
        Problem("the server offers no image: run `cumulet image build` with the same --data-dir".into())
    })?;
    Ok((id.to_owned(), element(&seen, "name").unwrap_or_default().to_owned()))
}

fn type_mib(client: &mut Client<'_>, name: &str) -> Result<u64, Problem> {
    let asked = [("Action", "DescribeInstanceTypes"), ("Version", "2016-11-15"), ("InstanceType.1", name)];
    let seen = client.call("ec2", &asked)?;
    let mib = element(&seen, "sizeInMiB").and_then(|mib| mib.parse().ok());
    mib.ok_or_else(|| Problem(format!("the size of {name} is not known")))
}

fn host(data: &Data) -> Result<HostFacts, Problem> {
    let status = ask(data, &Call::Status)?.ok_or_else(|| Problem("the server has ended".into()))?;
    let seen = &status["host"];
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let model = cpuinfo.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let load = read("/proc/loadavg").split(' ').next().and_then(|load| load.parse().ok());
    Ok(HostFacts {
        kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
        processor: model.map_or("unknown processor", |(_, model)| model.trim()).to_owned(),
        cpus: seen["cpus"].as_u64().unwrap_or(0),
        memory_mib: seen["memory_mib"].as_u64().unwrap_or(0),
        hardware_virtualisation: seen["hardware_virtualisation"] == true,
        load: load.unwrap_or(0.0),
    })
}

/// Progress on standard error: a bar on a terminal, a line a step elsewhere.
struct Bar {
    bar: Option<ProgressBar>,
    begun: Shared<bool>,
}

impl Bar {
    fn new(steps: usize) -> Bar {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{msg:44} {wide_bar} {pos}/{len} {elapsed}");
            ProgressBar::new(u64::try_from(steps).unwrap_or(0))
                .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        Bar { bar, begun: Shared::new(false) }
    }

    fn step(&self, what: &str) {
        match &self.bar {
            Some(bar) => {
                // The step before is done with this one's beginning.
                if self.begun.replace(true) {
                    bar.inc(1);
                }
                bar.set_message(what.to_owned());
            }
            None => eprintln!("{what}"),
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_needs_no_instance_is_a_part() {
        assert!(ALONE.iter().all(|part| PARTS.contains(part)));
    }
}
