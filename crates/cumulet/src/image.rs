//! `cumulet image`: build, import, list, pull, export.

mod cache;
pub mod export;
mod import;
mod progress;

use std::path::PathBuf;

use cumulet_image::{BuildOptions as Build, Manifest, build_bundled, build_debian};
use cumulet_node::storage::{PoolOptions, Storage};
use cumulet_store::RedbStore;
use serde_json::json;

use crate::cli::{BuildOptions, BuiltImage, Form, ImageCommand, ListOptions};
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::{Problem, chain};

/// Runs an image command.
pub fn run(command: ImageCommand) -> Result<(), Problem> {
    match command {
        ImageCommand::Build(options) => build(&options),
        ImageCommand::Import(options) => import::run(&options),
        ImageCommand::List(options) => list(&options),
        ImageCommand::Pull(options) => import::pull(&options),
        ImageCommand::Export(options) => export::run(&options),
    }
}

/// The pool's images, while nobody takes the pool away.
struct Pool {
    images: PathBuf,
    /// Keeps a server from starting; none while one runs.
    _alone: Option<(RedbStore, Storage)>,
}

impl Pool {
    /// Where a server runs, its pool; else this process opens it, and keeps servers from starting meanwhile.
    fn open(data: &Data) -> Result<Pool, Problem> {
        let images = data.path.join("pool/images");
        if ask(data, &Call::Status)?.is_some() {
            return Ok(Pool { images, _alone: None });
        }
        let store = RedbStore::open(&data.path).map_err(|e| Problem(chain(&e)))?;
        let storage =
            Storage::open_with(&data.path, PoolOptions::default()).map_err(|e| Problem(chain(&e)))?;
        Ok(Pool { images, _alone: Some((store, storage)) })
    }

    /// The images: id and manifest. One that can't be read is told of and passed over.
    fn list(&self) -> Result<Vec<(String, Manifest)>, Problem> {
        let entries = std::fs::read_dir(&self.images)
            .map_err(|e| Problem(format!("{} can't be read: {e}", self.images.display())))?;
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut ids: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
        ids.sort();
        let mut found = Vec::new();
        for id in ids {
            match Manifest::load(&self.images.join(&id)) {
                Ok(manifest) => found.push((id, manifest)),
                Err(error) => eprintln!("cumulet: image {id}: {}", chain(&error)),
            }
        }
        Ok(found)
    }
}

/// Offers what is in the pool, where a server runs; else the next one does.
fn offer(data: &Data) -> Result<(), Problem> {
    match ask(data, &Call::OfferImages)? {
        Some(answer) => println!("offered in every region ({} images)", answer["images"]),
        None => println!("the server offers it in every region when it starts"),
    }
    Ok(())
}

fn list(options: &ListOptions) -> Result<(), Problem> {
    cumulet_linux::process::end_on_broken_pipe();
    let data = Data::open(&options.at.data_dir)?;
    let images = Pool::open(&data)?.list()?;
    let pulled = cache::Cache::of(&data).list();
    if options.output == Form::Json {
        let images: Vec<_> = images
            .iter()
            .map(|(id, of)| {
                json!({
                    "id": id, "name": of.name, "architecture": of.architecture, "boot": of.boot,
                    "size_bytes": of.size_bytes, "default_user": of.default_user, "description": of.description,
                })
            })
            .collect();
        println!("{:#}", json!({ "images": images, "pulled": pulled }));
        return Ok(());
    }
    for (id, of) in &images {
        let kind = if of.kernel.is_some() { "kernel" } else { of.boot.as_str() };
        let size = format!("{} MiB", of.size_bytes >> 20);
        println!(
            "{}  {:44} {:7} {:6} {:>10}  {}",
            &id[..12],
            of.name,
            of.architecture,
            kind,
            size,
            of.default_user
        );
    }
    for name in &pulled {
        println!("pulled        {name}");
    }
    Ok(())
}

fn build(options: &BuildOptions) -> Result<(), Problem> {
    let data = Data::open_or_create(&options.at.data_dir)?;
    let out_dir = match (options.image, &options.suite) {
        (BuiltImage::Bundled, None) => data.bundled(),
        (BuiltImage::Bundled, Some(_)) => {
            return Err(Problem(
                "--suite is for `cumulet image build debian`; the bundled image is of the host's".into(),
            ));
        }
        (BuiltImage::Debian, suite) => data.debian(suite.as_deref()),
    };
    match Manifest::load(&out_dir) {
        Ok(manifest) if !options.force => {
            println!("{} is there already (--force builds it again)", manifest.name)
        }
        _ => {
            let build = Build {
                out_dir,
                work_dir: work_dir(&data),
                agent_binary: options.agent.clone().map_or_else(find_agent, Ok)?,
                size_bytes: options.size_gib << 30,
            };
            let manifest = match options.image {
                BuiltImage::Bundled => build_bundled(&build),
                BuiltImage::Debian => build_debian(&build, options.suite.as_deref()),
            };
            let manifest = manifest.map_err(|e| Problem(chain(&e)))?;
            println!("built {}", manifest.name);
        }
    }
    if let Some(answer) = ask(&data, &Call::OfferImages)? {
        println!("offered in every region ({} images)", answer["images"]);
    }
    Ok(())
}

/// Where builds put what they need.
fn work_dir(data: &Data) -> PathBuf {
    data.path.join("build")
}

/// Removes what builds that were killed have left.
pub fn clean(data: &Data) -> Result<(), Problem> {
    cumulet_image::clean(&work_dir(data), &data.bundled()).map_err(|e| Problem(chain(&e)))
}

/// The agent beside this program, where an installation has it, or where cargo puts it.
pub fn find_agent() -> Result<PathBuf, Problem> {
    let exe = std::env::current_exe().map_err(|e| Problem(e.to_string()))?;
    let folder = exe.parent().map(PathBuf::from).unwrap_or_default();
    let places = [
        folder.join("cumulet-guest-agent"),
        folder.join("../x86_64-unknown-linux-gnu/release/cumulet-guest-agent"),
    ];
    places.iter().find(|place| place.is_file()).cloned().ok_or_else(|| {
        Problem(format!(
            "the guest agent is not at {}: build it (see ./quickstart) or give --agent",
            places[0].display()
        ))
    })
}
