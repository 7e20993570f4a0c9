//! `cumulet image build`.

use std::path::PathBuf;

use cumulet_image::{BuildOptions as Build, Manifest, build_bundled, build_debian};

use crate::cli::{BuildOptions, BuiltImage, ImageCommand};
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::{Problem, chain};

/// Runs an image command.
pub fn run(command: ImageCommand) -> Result<(), Problem> {
    match command {
        ImageCommand::Build(options) => build(&options),
    }
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
fn find_agent() -> Result<PathBuf, Problem> {
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
