//! Writes the Rust types of the APIs that are served from botocore's service models.
//!
//! Only names and shapes are taken, no documentation text. The version of botocore is recorded in each file, so
//! that `--check` can tell a stale tree from a different model.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

mod emit;
mod model;
mod names;

use emit::{Service, Wire};

/// Name and contents of each file below the output directory.
pub type Files = BTreeMap<String, String>;

const OUTPUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/aws-model/src/generated");
const VERSION_MARK: &str = "// botocore ";

const SERVICES: &[Service] = &[
    Service { module: "ebs", path: "ebs/2019-11-02", namespace: "", wire: Wire::RestJson, only: None },
    Service {
        module: "ec2",
        path: "ec2/2016-11-15",
        namespace: "http://ec2.amazonaws.com/doc/",
        wire: Wire::Ec2,
        only: None,
    },
    Service { module: "rbin", path: "rbin/2021-06-15", namespace: "", wire: Wire::RestJson, only: None },
    Service {
        module: "sts",
        path: "sts/2011-06-15",
        namespace: "https://sts.amazonaws.com/doc/",
        wire: Wire::Query,
        only: Some(&["GetCallerIdentity"]),
    },
];

/// Runs the task with its options.
pub fn run(options: &[&str]) -> Result<(), String> {
    let (mut check, mut data) = (false, None);
    let mut rest = options.iter();
    while let Some(option) = rest.next() {
        match *option {
            "--check" => check = true,
            "--data" => data = Some(PathBuf::from(rest.next().ok_or("--data needs a directory")?)),
            other => return Err(format!("unknown option {other}")),
        }
    }
    let (version, data) = match data {
        Some(data) => (version_beside(&data)?, data),
        None => installed_botocore()?,
    };
    let header = format!("// Written by `cargo xtask codegen`. Do not edit.\n{VERSION_MARK}{version}\n");
    if check {
        let committed =
            std::fs::read_to_string(Path::new(OUTPUT).join("mod.rs")).map_err(text("read mod.rs"))?;
        if !committed.starts_with(&header) {
            println!(
                "codegen: botocore {version} is not the version of the committed files; nothing compared"
            );
            return Ok(());
        }
    }
    let mut files = Files::new();
    for service in SERVICES {
        let service_model = model::parse(&read_model(&data.join(service.path))?)?;
        emit::service(service, &service_model, &mut files)?;
    }
    emit::root(SERVICES, &mut files);
    for contents in files.values_mut() {
        contents.insert_str(0, &header);
    }
    if check { compare(&files) } else { write(&files) }
}

fn text(what: &str) -> impl Fn(std::io::Error) -> String {
    let what = what.to_owned();
    move |error| format!("cannot {what}: {error}")
}

fn output_of(command: &mut Command) -> Result<Vec<u8>, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(text(&format!("run {name}")))?;
    if !output.status.success() {
        return Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(output.stdout)
}

fn installed_botocore() -> Result<(String, PathBuf), String> {
    let script =
        "import botocore, os; print(botocore.__version__); print(os.path.dirname(botocore.__file__))";
    let output = output_of(Command::new("python3").args(["-c", script]))?;
    let output = String::from_utf8_lossy(&output);
    let mut lines = output.lines();
    match (lines.next(), lines.next()) {
        (Some(version), Some(directory)) => Ok((version.to_owned(), Path::new(directory).join("data"))),
        _ => Err("python3 did not tell where botocore is".to_owned()),
    }
}

/// The version of the botocore that a data directory belongs to.
fn version_beside(data: &Path) -> Result<String, String> {
    let init =
        std::fs::read_to_string(data.join("../__init__.py")).map_err(text("read botocore/__init__.py"))?;
    let line = init.lines().find_map(|line| line.strip_prefix("__version__ = "));
    Ok(line.ok_or("botocore/__init__.py has no __version__")?.trim_matches(['\'', '"']).to_owned())
}

fn read_model(directory: &Path) -> Result<Vec<u8>, String> {
    let plain = directory.join("service-2.json");
    if plain.exists() {
        return std::fs::read(&plain).map_err(text("read the service model"));
    }
    output_of(Command::new("gzip").arg("-dc").arg(directory.join("service-2.json.gz")))
}

/// Paths of the committed files, relative to the output directory.
fn committed() -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut pending = vec![String::new()];
    while let Some(directory) = pending.pop() {
        let entries =
            std::fs::read_dir(Path::new(OUTPUT).join(&directory)).map_err(text("list generated files"))?;
        for entry in entries {
            let entry = entry.map_err(text("list generated files"))?;
            let path = format!("{directory}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() { pending.push(path + "/") } else { found.push(path) }
        }
    }
    Ok(found)
}

fn compare(files: &Files) -> Result<(), String> {
    let mut stale: Vec<String> = committed()?.into_iter().filter(|path| !files.contains_key(path)).collect();
    for (path, contents) in files {
        if std::fs::read_to_string(Path::new(OUTPUT).join(path)).ok().as_ref() != Some(contents) {
            stale.push(path.clone());
        }
    }
    if stale.is_empty() {
        println!("codegen: {} files are fresh", files.len());
        return Ok(());
    }
    Err(format!("codegen: stale, run `cargo xtask codegen`: {}", stale.join(", ")))
}

fn write(files: &Files) -> Result<(), String> {
    std::fs::create_dir_all(OUTPUT).map_err(text("make the output directory"))?;
    for path in committed()? {
        if !files.contains_key(&path) {
            std::fs::remove_file(Path::new(OUTPUT).join(path)).map_err(text("remove a stale file"))?;
        }
    }
    for (path, contents) in files {
        let path = Path::new(OUTPUT).join(path);
        if std::fs::read_to_string(&path).ok().as_ref() == Some(contents) {
            continue;
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(text("make the output directory"))?;
        }
        std::fs::write(&path, contents).map_err(text("write a generated file"))?;
    }
    println!(
        "codegen: {} files, {} lines",
        files.len(),
        files.values().map(|f| f.lines().count()).sum::<usize>()
    );
    Ok(())
}
