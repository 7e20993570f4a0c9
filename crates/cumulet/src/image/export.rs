//! `cumulet image export`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cumulet_image::convert::{Bytes, copy_sparse, from_raw};
use cumulet_image::import::Watch as _;
use cumulet_image::import::place::Workplace;
use cumulet_linux::reflink::{Cloned, clone_file, copy_sparse as copy_file};
use cumulet_model::transfer::DiskFormat;

use super::Pool;
use super::progress::Bar;
use crate::cli::ExportOptions;
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::{Problem, chain};

/// What is written.
enum Form {
    Disk(DiskFormat),
    Tar,
}

/// Writes an image's root.
pub fn run(options: &ExportOptions) -> Result<(), Problem> {
    let data = Data::open(&options.at.data_dir)?;
    let ending = options.file.extension().map(|ending| ending.to_string_lossy().into_owned());
    let wanted = options.format.clone().or(ending).unwrap_or_default();
    let form = match DiskFormat::parse(&wanted) {
        Some(DiskFormat::Ova) | None if wanted != "tar" => {
            return Err(Problem(format!(
                "{wanted:?} can't be written: raw, qcow2, vmdk, vhd, vhdx or tar (--format)"
            )));
        }
        Some(format) => Form::Disk(format),
        None => Form::Tar,
    };
    let name = export(&data, &options.image, &form, &options.file)?;
    println!("exported {name} to {}", options.file.display());
    Ok(())
}

/// Writes the files of an image's root as a tar archive.
///
/// # Errors
/// There is no such image, or it can't be read or written.
pub fn tar(data: &Data, image: &str, file: &Path) -> Result<(), Problem> {
    export(data, image, &Form::Tar, file).map(drop)
}

/// Writes an image's root; the image's name.
fn export(data: &Data, image: &str, form: &Form, file: &Path) -> Result<String, Problem> {
    let pool = Pool::open(data)?;
    let (name, root) = find(data, &pool, image)?;
    let bar = Bar::new();
    let done = write(form, &pool, &root, file, &bar);
    bar.end();
    done.map(|()| name)
}

/// An image's name and the file of its root.
fn find(data: &Data, pool: &Pool, wanted: &str) -> Result<(String, PathBuf), Problem> {
    if wanted.starts_with("ami-") {
        let Some(answer) = ask(data, &Call::ImageRoot { id: wanted.to_owned() })? else {
            return Err(Problem(
                "AMIs' ids are known to the running server only: start it, or give a name".into(),
            ));
        };
        let text = |field: &str| answer[field].as_str().unwrap_or_default().to_owned();
        return Ok((text("name"), PathBuf::from(text("path"))));
    }
    let images = pool.list()?;
    let named = |(id, manifest): &&(String, cumulet_image::Manifest)| {
        manifest.name == wanted || wanted.len() >= 6 && id.starts_with(wanted)
    };
    let found: Vec<_> = images.iter().filter(named).collect();
    match found.as_slice() {
        [(id, manifest)] => Ok((manifest.name.clone(), pool.images.join(id).join("root.raw"))),
        [] => Err(Problem(format!("there is no image {wanted}: see `cumulet image list`"))),
        _ => Err(Problem(format!("{wanted} is more than one image: give the id"))),
    }
}

fn io(what: impl std::fmt::Display) -> impl FnOnce(std::io::Error) -> Problem {
    move |e| Problem(format!("{what}: {e}"))
}

fn write(form: &Form, pool: &Pool, root: &Path, file: &Path, bar: &Bar) -> Result<(), Problem> {
    let place = Workplace::new(&pool.images).map_err(io("a folder can't be made in the pool"))?;
    let (stage, out) = (place.path().join("stage"), place.path().join("out"));
    bar.step("copying", None);
    // A clone: the original stays the pool's own.
    match clone_file(root, &stage).map_err(|e| Problem(chain(&e)))? {
        Cloned::Shared => {}
        Cloned::Unsupported => copy_file(root, &stage).map_err(|e| Problem(chain(&e)))?,
    }
    match form {
        Form::Tar => archive(&stage, &out, place.path(), bar)?,
        Form::Disk(format) => {
            bar.step("converting", Some(1000));
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a fraction of 1")]
            let mut tell = |_: &str, done: f64| {
                bar.at((done * 1000.0) as u64);
                true
            };
            from_raw(&stage, *format, &out, &mut tell).map_err(|e| Problem(chain(&e)))?;
        }
    }
    // Beside its place, so that a file that is there is replaced by a whole one.
    let folder = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let to = tempfile::Builder::new().prefix(".cumulet-").tempfile_in(folder);
    let to = to.map_err(io(format!("{} can't be written", folder.display())))?;
    let mut from = File::open(&out).map_err(io("the result can't be read"))?;
    copy_sparse(Bytes { reader: &mut from, length: None }, to.as_file(), u64::MAX, "writing", &mut |_, _| {
        true
    })
    .map_err(|e| Problem(chain(&e)))?;
    to.as_file().sync_all().map_err(io("the result can't be written"))?;
    to.persist(file).map_err(|e| Problem(format!("{} can't be written: {}", file.display(), e.error)))?;
    Ok(())
}

/// Archives the files of a root that is a file system, mounted read-only where nobody else sees it.
fn archive(disk: &Path, out: &Path, work: &Path, bar: &Bar) -> Result<(), Problem> {
    const SCRIPT: &str = "mount -o ro,noload,loop,nodev,nosuid,noexec \"$1\" \"$2\" && \
        exec tar --numeric-owner --xattrs '--xattrs-include=*' --format=posix -C \"$2\" -cf \"$3\" .";
    bar.step("archiving", None);
    let mount = work.join("root");
    fs::create_dir(&mount).map_err(io("a folder can't be made"))?;
    let done = Command::new("unshare")
        .args(["--mount", "--propagation", "private", "--", "sh", "-c", SCRIPT, "sh"])
        .args([disk, &mount, out])
        .stdin(Stdio::null())
        .env("LC_ALL", "C")
        .output()
        .map_err(io("unshare can't be run"))?;
    if done.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&done.stderr);
    let line = text.lines().next().unwrap_or("it failed").to_owned();
    Err(Problem(format!(
        "the image's files can't be archived (a disk with partitions is exported as a disk): {line}"
    )))
}
