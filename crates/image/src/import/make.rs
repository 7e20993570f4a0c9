//! From a source to an image folder in its place.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::decompress::{Capped, Compression, decompress};
use super::extract::{Bounds, ExtractError, Extractor, MAX_ENTRIES};
use super::place::Workplace;
use super::{Watch, fetch};
use crate::convert::{Bytes, ConvertError, DiskFormat, Place, to_raw};
use crate::manifest::{self, Imported};
use crate::oci::{OciError, OciImage, Process, blobs::Blobs};
use crate::{Manifest, ext4};

/// The largest disk, or root file system, unless another limit is given.
pub const DEFAULT_MAX_BYTES: u64 = 64 << 30;
/// Parts that progress is told in, where there are no bytes to tell.
const PARTS: u64 = 1000;
/// The guest agent's place in an image.
const AGENT: &str = "usr/lib/cumulet/agent";
/// Where it looks for an SSH server, where the image has none.
const SSH: &str = "usr/lib/cumulet/ssh";
/// The SSH server's file beside the agent's.
const SSH_BINARY: &str = "cumulet-guest-ssh";
/// Where an image has an SSH server of its own.
const SSH_SERVERS: [&str; 4] = ["usr/sbin/sshd", "usr/sbin/dropbear", "sbin/sshd", "sbin/dropbear"];
/// What the agent runs.
const PROCESS: &str = "etc/cumulet/process.json";
/// Most of a file of the image that is read here.
const MAX_READ_BYTES: u64 = 1 << 20;

/// Why an import came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The source is not usable.
    #[error("{0}")]
    Refused(String),
    /// The caller said so.
    #[error("cancelled")]
    Cancelled,
    /// A download failed.
    #[error(transparent)]
    Fetch(#[from] fetch::FetchError),
    /// The host failed.
    #[error("{what}")]
    Io {
        /// What was tried.
        what: String,
        /// The kernel's answer.
        #[source]
        source: io::Error,
    },
    /// A tool failed.
    #[error(transparent)]
    Tool(#[from] crate::Error),
    /// The sandbox failed.
    #[error("a sandbox can't be made")]
    Sandbox(#[source] cumulet_linux::Error),
}

impl From<ConvertError> for ImportError {
    fn from(error: ConvertError) -> ImportError {
        match error {
            ConvertError::Refused(text) => ImportError::Refused(text),
            ConvertError::Cancelled => ImportError::Cancelled,
            ConvertError::Io { what, source } => ImportError::Io { what, source },
            ConvertError::Sandbox(error) => ImportError::Sandbox(error),
        }
    }
}

impl From<ExtractError> for ImportError {
    fn from(error: ExtractError) -> ImportError {
        match error {
            ExtractError::Refused(text) => ImportError::Refused(text),
            ExtractError::Io { what, source } => ImportError::Io { what, source },
        }
    }
}

impl From<OciError> for ImportError {
    fn from(error: OciError) -> ImportError {
        match error {
            OciError::Refused(text) => ImportError::Refused(text),
            OciError::Fetch(error) => ImportError::Fetch(error),
            OciError::Io { what, source } => ImportError::Io { what, source },
        }
    }
}

fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> ImportError {
    let what = what.into();
    move |source| ImportError::Io { what, source }
}

/// What an image is made of.
#[derive(Debug, Clone)]
pub enum Source {
    /// A disk image.
    Disk {
        /// The file.
        file: PathBuf,
        /// How the file is compressed.
        compression: Compression,
        /// Its format, uncompressed.
        format: DiskFormat,
    },
    /// An OCI layout's folder, or an archive of a layout or of `docker save`.
    Oci {
        /// The folder or file.
        place: PathBuf,
        /// How the file is compressed.
        compression: Compression,
        /// Which of several images.
        name: Option<String>,
    },
    /// A folder that is a root file system.
    Folder(PathBuf),
    /// A tar archive of a root file system.
    Tar {
        /// The file.
        file: PathBuf,
        /// How the file is compressed.
        compression: Compression,
    },
}

/// How an image is made.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of the pool that has the images.
    pub images: PathBuf,
    /// The image's name.
    pub name: String,
    /// A sentence; made up when not given.
    pub description: Option<String>,
    /// `x86_64` or `arm64`.
    pub architecture: String,
    /// Who logs in with the key pair.
    pub default_user: String,
    /// The guest agent, a static executable, for images that have no init of their own.
    pub agent: Option<PathBuf>,
    /// Size of the disk that is made for files; what they need when not given.
    pub size_bytes: Option<u64>,
    /// Largest disk, and most bytes of files.
    pub max_bytes: u64,
}

/// Makes an image and puts it in its place. Returns its id and manifest.
///
/// # Errors
/// [`ImportError`]; nothing is left then.
pub fn import(
    source: &Source,
    options: &Options,
    watch: &dyn Watch,
) -> Result<(String, Manifest), ImportError> {
    if !matches!(options.architecture.as_str(), "x86_64" | "arm64") {
        return Err(ImportError::Refused(format!(
            "{:?} is no architecture here: x86_64 or arm64",
            options.architecture
        )));
    }
    let place = Workplace::new(&options.images)
        .map_err(io(format!("cannot work in {}", options.images.display())))?;
    let disk = place.path().join("root.raw");
    let (size_bytes, about) = match source {
        Source::Disk { file, compression, format } => {
            let size = from_disk(file, *compression, *format, place.path(), &disk, options, watch)?;
            (size, About { boot: "disk", ..About::default() })
        }
        Source::Oci { .. } | Source::Folder(_) | Source::Tar { .. } => {
            from_files(source, place.path(), &disk, options, watch)?
        }
    };
    watch.step("digesting", None);
    let imported = Imported {
        name: options.name.clone(),
        description: options.description.clone().unwrap_or_else(|| about.describe(&options.default_user)),
        architecture: options.architecture.clone(),
        distribution: about.distribution,
        distribution_version: about.version,
        boot: about.boot.into(),
        size_bytes,
        default_user: options.default_user.clone(),
    };
    let manifest = manifest::describe_imported(place.path(), imported)?;
    manifest.write(place.path())?;
    let id = place.publish().map_err(io("cannot put the image in its place"))?;
    Ok((id, manifest))
}

/// What an image says of itself.
struct About {
    boot: &'static str,
    distribution: String,
    version: String,
}

impl Default for About {
    fn default() -> About {
        About { boot: "both", distribution: "unknown".into(), version: String::new() }
    }
}

impl About {
    fn describe(&self, user: &str) -> String {
        match self.boot {
            "disk" => format!("Disk image, user {user}"),
            _ => format!("{} {}, user {user}", self.distribution, self.version).replace(" ,", ","),
        }
    }
}

/// Passes a conversion's progress on.
fn tell(watch: &dyn Watch) -> impl FnMut(&'static str, f64) -> bool + '_ {
    let mut now = "";
    move |what, done| {
        if what != now {
            now = what;
            watch.step(what, Some(PARTS));
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a fraction of 1")]
        watch.at((done * 1000.0) as u64);
        !watch.cancelled()
    }
}

fn open(path: &Path) -> Result<(File, u64), ImportError> {
    let opened = File::open(path).and_then(|file| {
        let meta = file.metadata()?;
        Ok((file, meta))
    });
    let (file, meta) = opened.map_err(io(format!("cannot read {}", path.display())))?;
    // A device or pipe has no end that it could be held to.
    if !meta.is_file() {
        return Err(ImportError::Refused(format!("{} is no regular file", path.display())));
    }
    Ok((file, meta.len()))
}

fn from_disk(
    file: &Path,
    compression: Compression,
    format: DiskFormat,
    work: &Path,
    disk: &Path,
    options: &Options,
    watch: &dyn Watch,
) -> Result<u64, ImportError> {
    let (file, length) = open(file)?;
    let length = (compression == Compression::None).then_some(length);
    let mut reader = decompress(file, compression).map_err(io("cannot decompress the image"))?;
    let bytes = Bytes { reader: &mut reader, length };
    let stage = work.join("stage");
    let (disk, stage) = (Place::plain(disk), Place::plain(&stage));
    Ok(to_raw(bytes, format, disk, stage, options.max_bytes, &mut tell(watch))?)
}

/// A reader that ends when the watch says so, and tells it how far it is.
struct Watched<'a, R> {
    from: R,
    done: u64,
    watch: &'a dyn Watch,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.watch.cancelled() {
            return Err(io::Error::new(io::ErrorKind::Interrupted, "cancelled"));
        }
        let got = self.from.read(into)?;
        self.done += got as u64;
        self.watch.at(self.done);
        Ok(got)
    }
}

fn from_files(
    source: &Source,
    work: &Path,
    disk: &Path,
    options: &Options,
    watch: &dyn Watch,
) -> Result<(u64, About), ImportError> {
    let root = work.join("root");
    fs::create_dir(&root).map_err(io("cannot make a folder"))?;
    let bounds = Bounds { max_bytes: options.max_bytes, max_entries: MAX_ENTRIES };
    let mut files = Extractor::new(&root, bounds)?;
    let mut process = None;
    match source {
        Source::Disk { .. } => {}
        Source::Oci { place, compression, name } => {
            let unpacked = work.join("archive");
            let place = if *compression == Compression::None {
                place.clone()
            } else {
                watch.step("decompressing", None);
                let (file, _) = open(place)?;
                let from = decompress(file, *compression).map_err(io("cannot decompress the archive"))?;
                let mut to = File::create(&unpacked).map_err(io("cannot make a file"))?;
                // Layers are in it as they come out, or smaller; the rest is small.
                let mut from = Capped::new(from, options.max_bytes.saturating_add(64 << 20));
                io::copy(&mut from, &mut to).map_err(damaged)?;
                unpacked.clone()
            };
            let image = OciImage::open(Blobs::open_at(&place)?, &options.architecture, name.as_deref())?;
            check_architecture(&image, &options.architecture)?;
            for (at, layer) in image.layers.iter().enumerate() {
                watch.step(&format!("layer {} of {}", at + 1, image.layers.len()), None);
                take(&mut files, image.layer(layer)?, options, watch)?;
            }
            let read = |name: &str| files.read(name, MAX_READ_BYTES).ok().flatten();
            process = image.config.config.process(&read).map_err(ImportError::Refused)?;
            let _ = fs::remove_file(&unpacked);
        }
        Source::Tar { file, compression } => {
            let (file, length) = open(file)?;
            let length = (*compression == Compression::None).then_some(length);
            watch.step("unpacking", length);
            let from = decompress(file, *compression).map_err(io("cannot decompress the archive"))?;
            take(&mut files, from, options, watch)?;
        }
        Source::Folder(folder) => {
            watch.step("copying", None);
            copy_folder(&mut files, folder, options, watch)?;
        }
    }
    if files.devices > 0 {
        tracing::info!(
            devices = files.devices,
            "device nodes of the image were left out: the guest makes its own"
        );
    }
    finish(&files, process.as_ref(), options)?;
    let about = about(&files);
    let size_bytes = disk_size(&files, options)?;
    watch.step("writing the disk", None);
    ext4::make(&root, disk, size_bytes)?;
    fs::remove_dir_all(&root).map_err(io("cannot remove a folder"))?;
    Ok((size_bytes, about))
}

fn check_architecture(image: &OciImage, wanted: &str) -> Result<(), ImportError> {
    let found = image.config.architecture.as_str();
    if found.is_empty() || found == crate::oci::go_architecture(wanted) {
        return Ok(());
    }
    Err(ImportError::Refused(format!("the image is for {found}, not for {wanted}: see --arch")))
}

fn damaged(source: io::Error) -> ImportError {
    match source.kind() {
        io::ErrorKind::InvalidData => ImportError::Refused(source.to_string()),
        io::ErrorKind::Interrupted => ImportError::Cancelled,
        _ => ImportError::Io { what: "cannot unpack the archive".into(), source },
    }
}

/// Takes an archive out, and reads it to its end, where it is compared with its digest.
fn take(
    files: &mut Extractor,
    from: impl Read,
    options: &Options,
    watch: &dyn Watch,
) -> Result<(), ImportError> {
    // Headers and padding are not among the bytes of files.
    let most = options.max_bytes.saturating_mul(2).saturating_add(1 << 30);
    let mut from = Capped::new(Watched { from, done: 0, watch }, most);
    let taken = files.apply(&mut from);
    if watch.cancelled() {
        return Err(ImportError::Cancelled);
    }
    taken?;
    io::copy(&mut from, &mut io::sink()).map(drop).map_err(damaged)
}

/// Copies a folder as an archive of it would be taken out: one way for all, with the same bounds.
fn copy_folder(
    files: &mut Extractor,
    folder: &Path,
    options: &Options,
    watch: &dyn Watch,
) -> Result<(), ImportError> {
    let mut tar = Command::new("tar")
        .args([
            "--numeric-owner",
            "--xattrs",
            "--xattrs-include=*",
            "--one-file-system",
            "--format=posix",
            "-C",
        ])
        .arg(folder)
        .args(["-cf", "-", "."])
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(io("cannot run tar"))?;
    let mut complaints = tar.stderr.take();
    let told = std::thread::spawn(move || {
        let mut text = Vec::new();
        if let Some(complaints) = &mut complaints {
            let _ = complaints.take(64 << 10).read_to_end(&mut text);
            let _ = io::copy(complaints, &mut io::sink());
        }
        String::from_utf8_lossy(&text).into_owned()
    });
    let out = tar.stdout.take();
    let taken = match out {
        Some(out) => take(files, out, options, watch),
        None => Ok(()),
    };
    if taken.is_err() {
        let _ = tar.kill();
    }
    let status = tar.wait().map_err(io("cannot run tar"))?;
    let told = told.join().unwrap_or_default();
    taken?;
    if status.success() {
        return Ok(());
    }
    let line = told.lines().next().unwrap_or("it failed").to_owned();
    Err(ImportError::Refused(format!("{} can't be copied whole: {line}", folder.display())))
}

/// Programs that boot a system.
const INITS: [&str; 4] = ["sbin/init", "usr/sbin/init", "bin/init", "usr/lib/systemd/systemd"];

/// Puts into the root what makes it boot: the agent, where it has no init of its own or has a process to run.
fn finish(files: &Extractor, process: Option<&Process>, options: &Options) -> Result<(), ImportError> {
    let boots = INITS.iter().any(|init| files.has(init));
    if process.is_none() && boots {
        return Ok(());
    }
    let Some(agent) = &options.agent else {
        return Err(ImportError::Refused(
            "the image has no init, and there is no guest agent (--agent)".into(),
        ));
    };
    crate::check_agent(agent)?;
    let mut binary = File::open(agent).map_err(io(format!("cannot read {}", agent.display())))?;
    files.write(AGENT, 0o755, &mut binary)?;
    let ssh = agent.with_file_name(SSH_BINARY);
    if !SSH_SERVERS.iter().any(|server| files.has(server)) && ssh.is_file() {
        crate::check_agent(&ssh)?;
        let mut binary = File::open(&ssh).map_err(io(format!("cannot read {}", ssh.display())))?;
        files.write(SSH, 0o755, &mut binary)?;
    }
    // The agent is init where this is there; where it names no program, the agent runs none.
    let none = Process {
        argv: Vec::new(),
        env: Vec::new(),
        working_dir: "/".into(),
        user: "0:0".into(),
        exposed_ports: Vec::new(),
    };
    let text = serde_json::to_vec_pretty(process.unwrap_or(&none))
        .map_err(|e| io("cannot describe the process")(e.into()))?;
    Ok(files.write(PROCESS, 0o644, &mut text.as_slice())?)
}

/// What `/etc/os-release` says.
fn about(files: &Extractor) -> About {
    let text = ["etc/os-release", "usr/lib/os-release"]
        .iter()
        .find_map(|name| files.read(name, MAX_READ_BYTES).ok().flatten())
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let field = |name: &str| {
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='))?;
        Some(value.trim().trim_matches(['"', '\'']).chars().take(64).collect::<String>())
    };
    About {
        boot: "both",
        distribution: field("ID").filter(|id| !id.is_empty()).unwrap_or_else(|| "unknown".into()),
        version: field("VERSION_ID").unwrap_or_default(),
    }
}

/// A disk that has room for the files, and some more.
fn disk_size(files: &Extractor, options: &Options) -> Result<u64, ImportError> {
    /// mke2fs makes an inode for so many bytes.
    const BYTES_PER_INODE: u64 = 16 << 10;
    /// Room for a guest's own files, and for the file system's tables.
    const ROOM_BYTES: u64 = 256 << 20;
    let blocks = files.bytes.saturating_add(files.entries.saturating_mul(4096));
    let needed = (blocks + blocks / 8).max(files.entries.saturating_mul(BYTES_PER_INODE)) + ROOM_BYTES;
    match options.size_bytes {
        Some(size) if size < blocks => Err(ImportError::Refused(format!(
            "the image's files need a disk of {needed} bytes; {size} were asked for"
        ))),
        Some(size) => Ok(size),
        None => Ok(needed.next_multiple_of(1 << 30)),
    }
}
