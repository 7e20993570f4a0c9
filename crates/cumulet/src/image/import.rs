//! `cumulet image import` and `cumulet image pull`.

use std::path::{Path, PathBuf};

use cumulet_image::import::decompress::Compression;
use cumulet_image::import::{Options, Source, import};
use cumulet_image::oci::registry::Reference;
use cumulet_model::transfer::DiskFormat;

use super::cache::{Cache, check};
use super::progress::Bar;
use super::{Pool, find_agent, offer};
use crate::cli::{ImportOptions, PullOptions, SourceKind};
use crate::data_dir::Data;
use crate::serve::{Problem, chain};

/// Where a source is.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    Url(String),
    Registry(Reference),
    Path(PathBuf),
}

/// A URL, a path that is there, or a name in a registry.
fn place(source: &str) -> Result<Place, Problem> {
    if source.starts_with("https://") || source.starts_with("http://") {
        return Ok(Place::Url(source.to_owned()));
    }
    let path = Path::new(source);
    let name = source.strip_prefix("docker://");
    if name.is_none() && (path.exists() || source.starts_with(['.', '/'])) {
        return Ok(Place::Path(path.to_owned()));
    }
    match Reference::parse(name.unwrap_or(source)) {
        Ok(reference) => Ok(Place::Registry(reference)),
        Err(e) => Err(Problem(format!("{source} is no file here, and {e}"))),
    }
}

/// The last part of a path or URL, without what a URL asks with.
fn last_part(text: &str) -> &str {
    let text = text.split(['?', '#']).next().unwrap_or(text).trim_end_matches('/');
    text.rsplit('/').next().unwrap_or(text)
}

/// What a file is, by its name and what was said of it.
fn classify(file: PathBuf, name: &str, options: &ImportOptions) -> Result<Source, Problem> {
    if file.is_dir() {
        return match options.kind {
            Some(SourceKind::Disk) => Err(Problem(format!("{} is a folder, no disk image", file.display()))),
            Some(SourceKind::Rootfs) => Ok(Source::Folder(file)),
            None if !file.join("oci-layout").exists() => Ok(Source::Folder(file)),
            None | Some(SourceKind::Oci) => Ok(Source::Oci {
                place: file,
                compression: Compression::None,
                name: options.reference.clone(),
            }),
        };
    }
    let (compression, plain) = Compression::of_name(name);
    let ending = plain.rsplit_once('.').map_or("", |(_, ending)| ending);
    let archive = ending == "tar" || name.ends_with(".tgz");
    match options.kind {
        Some(SourceKind::Rootfs) => Ok(Source::Tar { file, compression }),
        Some(SourceKind::Oci) => {
            Ok(Source::Oci { place: file, compression, name: options.reference.clone() })
        }
        None if archive && options.format.is_none() => {
            Ok(Source::Oci { place: file, compression, name: options.reference.clone() })
        }
        None | Some(SourceKind::Disk) => match options.format.or_else(|| DiskFormat::parse(ending)) {
            Some(format) => Ok(Source::Disk { file, compression, format }),
            None => Err(Problem(format!(
                "{name} doesn't tell what it is: give --format (raw, qcow2, ...; Ubuntu's and Debian's .img are mostly \
                 qcow2), or --kind"
            ))),
        },
    }
}

/// An AMI's name made of a source's: what EC2 allows in one.
fn ami_name(text: &str) -> String {
    let good = |c: char| c.is_ascii_alphanumeric() || "()[] ./-'@_".contains(c);
    let name: String = text.chars().map(|c| if good(c) { c } else { '-' }).take(128).collect();
    if name.len() < 3 { format!("image-{name}") } else { name }
}

/// A file's name without its endings.
fn stem(name: &str) -> &str {
    let (_, plain) = Compression::of_name(name);
    match plain.rsplit_once('.') {
        Some((before, ending))
            if ending == "tar" || ending == "img" || DiskFormat::parse(ending).is_some() =>
        {
            before
        }
        _ => plain,
    }
}

/// Imports an image.
pub fn run(options: &ImportOptions) -> Result<(), Problem> {
    let data = Data::open_or_create(&options.at.data_dir)?;
    if !rustix::process::geteuid().is_root() {
        return Err(Problem(
            "importing an image needs root (it sets owners and makes a sandbox): use sudo".into(),
        ));
    }
    let cache = Cache::of(&data);
    let bar = Bar::new();
    let done = import_with(options, &data, &cache, &bar);
    bar.end();
    let (id, name) = done?;
    println!("imported {name} ({})", &id[..12]);
    offer(&data)
}

fn import_with(
    options: &ImportOptions,
    data: &Data,
    cache: &Cache,
    bar: &Bar,
) -> Result<(String, String), Problem> {
    let from = place(&options.source)?;
    let pool = Pool::open(data)?;
    let given = match &from {
        Place::Url(url) => stem(last_part(url)).to_owned(),
        Place::Path(path) => stem(&path.canonicalize().unwrap_or_else(|_| path.clone()).to_string_lossy())
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned(),
        Place::Registry(reference) => {
            let tag =
                reference.tag.as_deref().or(reference.digest.as_ref().map(|digest| &digest.digits()[..12]));
            format!("{}-{}", last_part(&reference.repository), tag.unwrap_or("latest"))
        }
    };
    let name = options.name.clone().unwrap_or_else(|| ami_name(&given));
    if name != ami_name(&name) {
        return Err(Problem(format!(
            "{name:?} is no name for an AMI: 3 to 128 letters, digits and ()[] ./-'@_ (--name)"
        )));
    }
    if let Some((id, _)) = pool.list()?.iter().find(|(_, manifest)| manifest.name == name) {
        return Err(Problem(format!(
            "there is an image {name} already ({}): give another --name",
            &id[..12]
        )));
    }
    let mut fetched = None;
    let source = match from {
        Place::Url(url) => {
            fetched = (!cache.has(&url)).then(|| url.clone());
            let file = cache.fetch(&url, &options.fetch, bar)?;
            classify(file, last_part(&url), options)?
        }
        Place::Path(path) => {
            let shown = path.to_string_lossy().into_owned();
            if !path.exists() {
                return Err(Problem(format!("{shown} is not there")));
            }
            if path.is_file() {
                check(&path, options.fetch.checksum.as_deref())?;
            }
            classify(path, last_part(&shown), options)?
        }
        Place::Registry(reference) => {
            if options.fetch.checksum.is_some() {
                return Err(Problem(
                    "an image of a registry is named by its digest instead: NAME@sha256:…".into(),
                ));
            }
            cache.pull(&reference, &options.fetch, bar)?;
            Source::Oci {
                place: cache.layout(),
                compression: Compression::None,
                name: Some(reference.to_string()),
            }
        }
    };
    let agent = match (&options.agent, &source) {
        (Some(agent), _) => Some(agent.clone()),
        (None, Source::Disk { .. }) => None,
        // Only an image without an init needs it, and says so.
        (None, Source::Oci { .. } | Source::Folder(_) | Source::Tar { .. }) => find_agent().ok(),
    };
    let made = import(
        &source,
        &Options {
            images: pool.images.clone(),
            name: name.clone(),
            description: options.description.clone(),
            architecture: options.fetch.arch.clone(),
            default_user: options.default_user.clone(),
            agent,
            size_bytes: options.size,
            max_bytes: options.fetch.max_size,
        },
        bar,
    );
    let (id, _) = made.map_err(|e| Problem(chain(&e)))?;
    // What was fetched for this import alone is of no further use.
    if let Some(url) = fetched {
        cache.forget(&url);
    }
    Ok((id, name))
}

/// Fetches for a later import.
pub fn pull(options: &PullOptions) -> Result<(), Problem> {
    let data = Data::open_or_create(&options.at.data_dir)?;
    let cache = Cache::of(&data);
    let bar = Bar::new();
    let done = match place(&options.source)? {
        Place::Path(path) => Err(Problem(format!("{} is a file here: import it", path.display()))),
        Place::Url(url) => cache.fetch(&url, &options.fetch, &bar).map(|path| path.display().to_string()),
        Place::Registry(reference) => cache.pull(&reference, &options.fetch, &bar),
    };
    bar.end();
    println!("pulled {} ({})", options.source, done?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_apart_by_how_they_look() {
        assert_eq!(place("https://x/y.qcow2").ok(), Some(Place::Url("https://x/y.qcow2".into())));
        assert_eq!(place("/nowhere").ok(), Some(Place::Path("/nowhere".into())));
        assert!(matches!(place("debian:12"), Ok(Place::Registry(_))));
        assert!(place("docker:///tmp").is_err());
        assert_eq!(last_part("https://x/a/b.img?x=/y#z"), "b.img");
        assert_eq!(stem("noble-server-cloudimg-amd64.img"), "noble-server-cloudimg-amd64");
        assert_eq!(stem("alpine-3.20.qcow2.xz"), "alpine-3.20");
        assert_eq!(stem("rootfs.tar.gz"), "rootfs");
        assert_eq!(ami_name("a:b"), "a-b");
        assert_eq!(ami_name("a"), "image-a");
    }
}
