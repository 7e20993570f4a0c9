//! Disk images of other systems, to raw sparse files and back, by `qemu-img` in a sandbox.
//!
//! ```text
//!   bytes ─copy─▶ stage ─ header checked ─ info, check (sandbox) ─▶ convert (sandbox) ─▶ raw sparse file
//! ```
//! An image is untrusted: its format is what the caller says and is never guessed, so that a raw disk can't pretend to
//! be an image that names other files; what names other files (backing files, data files, extents, parents) is refused
//! by this module's own reading of the header *and* by what `qemu-img info` says; and the program that reads it sees
//! only the image and its output ([`cumulet_linux::sandbox`]). What is checked is what is converted: both are the
//! stage, which nobody else writes to.
//!
//! Invariant: where a call fails or is cancelled, neither stage nor output is left.

pub mod check;
pub mod ova;

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::fd::AsFd as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use cumulet_linux::extents::is_zero;
use cumulet_linux::sandbox::{self, Limits, Sandbox, Shown};
use serde::Deserialize;

pub use cumulet_model::transfer::DiskFormat;

/// QEMU's name for a format; that of what is inside for an archive.
fn driver(format: DiskFormat) -> &'static str {
    match format {
        DiskFormat::Raw => "raw",
        DiskFormat::Qcow2 => "qcow2",
        DiskFormat::Vmdk | DiskFormat::Ova => "vmdk",
        DiskFormat::Vhd => "vpc",
        DiskFormat::Vhdx => "vhdx",
    }
}

/// Why a conversion came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    /// The image is not what it is said to be, or asks for what it mustn't.
    #[error("{0}")]
    Refused(String),
    /// The caller said so.
    #[error("cancelled")]
    Cancelled,
    /// The host failed.
    #[error("{what}")]
    Io {
        /// What was tried.
        what: String,
        /// The kernel's answer.
        #[source]
        source: io::Error,
    },
    /// `qemu-img` could not be run.
    #[error("qemu-img can't be run (is qemu-utils installed?)")]
    Sandbox(#[from] cumulet_linux::Error),
}

impl ConvertError {
    /// Something about the image that is wrong.
    pub fn refused(text: impl Into<String>) -> ConvertError {
        ConvertError::Refused(text.into())
    }

    /// Whether the host, not the image, is to blame, so that trying again may help.
    pub fn is_host(&self) -> bool {
        match self {
            ConvertError::Refused(_) | ConvertError::Cancelled => false,
            ConvertError::Io { .. } | ConvertError::Sandbox(_) => true,
        }
    }
}

/// Says what was being done when an I/O error came.
pub(crate) trait During<T> {
    fn during(self, what: impl FnOnce() -> String) -> Result<T, ConvertError>;
}

impl<T> During<T> for io::Result<T> {
    fn during(self, what: impl FnOnce() -> String) -> Result<T, ConvertError> {
        self.map_err(|source| ConvertError::Io { what: what(), source })
    }
}

/// Hears how far a part of the work is: its name, and a fraction of 1. False ends the work.
pub type Tell<'a> = &'a mut dyn FnMut(&'static str, f64) -> bool;

/// Bytes of an image.
pub struct Bytes<'a> {
    /// Where they come from.
    pub reader: &'a mut dyn Read,
    /// How many they are, where that is known; only for the progress.
    pub length: Option<u64>,
}

/// The first user id that sandboxes have; above all ids that instances are given.
const FIRST_USER: u32 = 0x7ffe_0000;
/// Sandboxes at the same time that share no user id.
const USERS: u32 = 4096;
/// Address space of `qemu-img`.
const MEMORY_BYTES: u64 = 2 << 30;
/// Processor time for reading headers and tables.
const CHECK_CPU_SECONDS: u64 = 300;
/// Processor time for a conversion.
const CONVERT_CPU_SECONDS: u64 = 6 * 3600;
/// What an image file may have beside its disk's bytes: tables, headers, an archive's descriptor.
const OVERHEAD_BYTES: u64 = 256 << 20;
/// Large enough for full speed, small enough that holes are found.
const CHUNK_BYTES: usize = 256 << 10;
/// Disks have whole sectors.
const SECTOR_BYTES: u64 = 512;
/// How often a caller may cancel while nothing else happens.
const ASK_EVERY: Duration = Duration::from_millis(200);

pub(crate) fn next_user() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    FIRST_USER + (std::process::id() + NEXT.fetch_add(1, Ordering::Relaxed)) % USERS
}

/// A file of a conversion. It goes when this is dropped, unless it is kept.
pub trait Working {
    /// Where its content is written and read.
    fn path(&self) -> &Path;
    /// Lets the file stay.
    fn keep(self: Box<Self>);
}

/// Makes the files of conversions: as they are ([`Plain`]), or so that what is written to them is encrypted.
pub trait Files {
    /// Makes a file, which must not exist.
    ///
    /// # Errors
    /// The kernel's.
    fn create(&self, path: &Path) -> Result<Box<dyn Working>, ConvertError>;
}

/// Files as they are.
#[derive(Debug, Clone, Copy)]
pub struct Plain;

impl Files for Plain {
    fn create(&self, path: &Path) -> Result<Box<dyn Working>, ConvertError> {
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        made.during(|| format!("cannot make {}", path.display()))?;
        Ok(Box::new(Temporary { path: path.to_owned(), kept: false }))
    }
}

struct Temporary {
    path: PathBuf,
    kept: bool,
}

impl Working for Temporary {
    fn path(&self) -> &Path {
        &self.path
    }

    fn keep(mut self: Box<Self>) {
        self.kept = true;
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// A file that is to be made, and who makes it.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// Its name; nothing has it yet.
    pub path: &'a Path,
    /// Who makes it.
    pub files: &'a dyn Files,
}

impl<'a> Place<'a> {
    /// A file as it is.
    pub fn plain(path: &'a Path) -> Place<'a> {
        Place { path, files: &Plain }
    }

    fn create(self) -> Result<Box<dyn Working>, ConvertError> {
        self.files.create(self.path)
    }
}

fn open(made: &dyn Working) -> Result<File, ConvertError> {
    let path = made.path();
    OpenOptions::new().read(true).write(true).open(path).during(|| format!("cannot open {}", path.display()))
}

/// Writes an image's disk to `output` as a raw sparse file; `stage` is a temporary file beside it. Returns the disk's
/// size, a multiple of 512 bytes.
///
/// # Errors
/// [`ConvertError`]; then neither file is left.
pub fn to_raw(
    bytes: Bytes<'_>,
    format: DiskFormat,
    output: Place<'_>,
    stage: Place<'_>,
    max_bytes: u64,
    tell: Tell<'_>,
) -> Result<u64, ConvertError> {
    if format == DiskFormat::Raw {
        let made = output.create()?;
        let file = open(&*made)?;
        let length = copy_sparse(bytes, &file, max_bytes, "converting", tell)?;
        if length == 0 {
            return Err(ConvertError::refused("the image is empty"));
        }
        let size = length.next_multiple_of(SECTOR_BYTES);
        file.set_len(size).and_then(|()| file.sync_all()).during(|| "cannot write the disk".into())?;
        drop(file);
        made.keep();
        return Ok(size);
    }
    if format == DiskFormat::Ova {
        let archive = ova::Ova::receive(bytes, stage, max_bytes, tell)?;
        if archive.disks() != 1 {
            return Err(ConvertError::refused(format!(
                "the OVA has {} disks; one is accepted",
                archive.disks()
            )));
        }
        return archive.to_raw(0, output, stage, max_bytes, tell);
    }
    let staged = stage.create()?;
    let file = open(&*staged)?;
    copy_sparse(bytes, &file, max_bytes.saturating_add(OVERHEAD_BYTES), "reading", tell)?;
    check::header(&file, format)?;
    drop(file);
    convert_to_raw(staged.path(), format, output, max_bytes, tell)
}

/// Converts a stage whose header was checked.
fn convert_to_raw(
    stage: &Path,
    format: DiskFormat,
    output: Place<'_>,
    max_bytes: u64,
    tell: Tell<'_>,
) -> Result<u64, ConvertError> {
    let user = next_user();
    give(stage, user)?;
    if !tell("validating", 0.0) {
        return Err(ConvertError::Cancelled);
    }
    let size = inspect(stage, format, user, max_bytes)?;
    let made = output.create()?;
    let output = made.path();
    give(output, user)?;
    let shown = vec![shown(stage, "input", false), shown(output, "output", true)];
    let args = ["convert", "-p", "-f", driver(format), "-O", "raw", "-S", "64k", "/input", "/output"];
    let limits = Limits { cpu_seconds: CONVERT_CPU_SECONDS, memory_bytes: MEMORY_BYTES, file_bytes: size };
    qemu_img(&args, shown, user, limits, &mut |done| tell("converting", done))?;
    take_back(output)?;
    let length = fs::metadata(output).during(|| "cannot read the disk's size".into())?.len();
    if length != size {
        return Err(ConvertError::refused(format!(
            "the disk came out with {length} bytes instead of {size}"
        )));
    }
    made.keep();
    Ok(size)
}

/// What `qemu-img info` says, as far as it matters.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Info {
    virtual_size: u64,
    format: String,
    backing_filename: Option<String>,
    full_backing_filename: Option<String>,
    #[serde(default)]
    encrypted: bool,
    format_specific: Option<serde_json::Value>,
}

/// Lets `qemu-img` look at a stage, and refuses what names other files, is encrypted, broken or too large. Returns the
/// disk's size.
fn inspect(stage: &Path, format: DiskFormat, user: u32, max_bytes: u64) -> Result<u64, ConvertError> {
    let limits = Limits { cpu_seconds: CHECK_CPU_SECONDS, memory_bytes: MEMORY_BYTES, file_bytes: 0 };
    let input = || vec![shown(stage, "input", false)];
    let args = ["info", "--output=json", "-f", driver(format), "/input"];
    let text = qemu_img(&args, input(), user, limits, &mut |_| true)?;
    let info: Info = serde_json::from_slice(&text).map_err(|e| {
        ConvertError::refused(format!("qemu-img's description of the image can't be read: {e}"))
    })?;
    if info.format != driver(format) {
        return Err(ConvertError::refused(format!("the image is no {}", format.name())));
    }
    if let Some(name) = info.backing_filename.or(info.full_backing_filename) {
        return Err(ConvertError::refused(format!(
            "the image has a backing file ({name}), which is refused"
        )));
    }
    if info.encrypted {
        return Err(ConvertError::refused("the image is encrypted, which is refused"));
    }
    let data = info.format_specific.as_ref().and_then(|specific| specific.get("data")?.get("data-file"));
    if data.is_some_and(|file| !file.is_null()) {
        return Err(ConvertError::refused("the image keeps its data in another file, which is refused"));
    }
    if info.virtual_size == 0 {
        return Err(ConvertError::refused("the image's disk is empty"));
    }
    too_large(info.virtual_size, max_bytes)?;
    // A cut-off image reads as zeros where its bytes are missing. VHD has no such check; its header was compared.
    if format != DiskFormat::Vhd {
        let args = ["check", "-f", driver(format), "/input"];
        if let Err(ConvertError::Refused(text)) = qemu_img(&args, input(), user, limits, &mut |_| true) {
            return Err(ConvertError::refused(format!("the image is damaged or cut off: {text}")));
        }
    }
    Ok(info.virtual_size.next_multiple_of(SECTOR_BYTES))
}

fn too_large(size: u64, max_bytes: u64) -> Result<(), ConvertError> {
    if size > max_bytes {
        return Err(ConvertError::refused(format!(
            "the image's disk has {size} bytes; at most {max_bytes} are accepted"
        )));
    }
    Ok(())
}

/// Writes a raw disk, which nobody else writes to, as an image of another format to `output`, which must not exist.
/// `stage` is handed to the sandbox's user: a clone, not the original.
///
/// # Errors
/// [`ConvertError`]; then no output is left. The stage is the caller's to remove.
pub fn from_raw(stage: &Path, format: DiskFormat, output: &Path, tell: Tell<'_>) -> Result<(), ConvertError> {
    let options: &[&str] = match format {
        DiskFormat::Raw | DiskFormat::Qcow2 | DiskFormat::Vhdx => &[],
        DiskFormat::Vmdk => &["-o", "subformat=streamOptimized"],
        DiskFormat::Vhd => &["-o", "subformat=dynamic,force_size=on"],
        DiskFormat::Ova => return Err(ConvertError::refused("an OVA can't be written, only read")),
    };
    let user = next_user();
    give(stage, user)?;
    let made = Plain.create(output)?;
    give(output, user)?;
    let size = fs::metadata(stage).during(|| "cannot read the disk's size".into())?.len();
    let limits = Limits {
        cpu_seconds: CONVERT_CPU_SECONDS,
        memory_bytes: MEMORY_BYTES,
        file_bytes: size.saturating_add(size / 32).saturating_add(OVERHEAD_BYTES),
    };
    let mut args = vec!["convert", "-p", "-f", "raw", "-O", driver(format)];
    args.extend(options);
    args.extend(["/input", "/output"]);
    let shown = vec![shown(stage, "input", false), shown(output, "output", true)];
    qemu_img(&args, shown, user, limits, &mut |done| tell("converting", done))?;
    take_back(output)?;
    made.keep();
    Ok(())
}

fn shown(path: &Path, name: &'static str, writable: bool) -> Shown {
    Shown { path: path.to_owned(), name, writable }
}

/// Hands a file to a sandbox's user.
fn give(path: &Path, user: u32) -> Result<(), ConvertError> {
    chown(path, Some(user), Some(user)).during(|| format!("cannot hand over {}", path.display()))
}

/// Takes a file back and makes it durable.
fn take_back(path: &Path) -> Result<(), ConvertError> {
    let taken = File::open(path).and_then(|file| {
        std::os::unix::fs::fchown(&file, Some(0), Some(0))?;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
        file.sync_all()
    });
    taken.during(|| format!("cannot take {} back", path.display()))
}

/// Copies with a hole for each chunk of zeros, and refuses what is longer than `max_bytes`. Returns the length.
///
/// # Errors
/// [`ConvertError`]; the file then has a part of the bytes.
pub fn copy_sparse(
    bytes: Bytes<'_>,
    mut to: &File,
    max_bytes: u64,
    what: &'static str,
    tell: Tell<'_>,
) -> Result<u64, ConvertError> {
    if let Some(length) = bytes.length {
        too_large(length, max_bytes)?;
    }
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut length = 0u64;
    loop {
        #[allow(clippy::cast_precision_loss, reason = "for people")]
        let part =
            |length: u64| bytes.length.filter(|all| *all > 0).map_or(0.0, |all| length as f64 / all as f64);
        let got = read_full(bytes.reader, &mut chunk, &mut || tell(what, part(length).min(1.0)))?;
        if got == 0 {
            break;
        }
        let data = &chunk[..got];
        length += got as u64;
        too_large(length, max_bytes)?;
        let written =
            if is_zero(data) { to.seek(SeekFrom::Start(length)).map(drop) } else { to.write_all(data) };
        written.during(|| "cannot write a copy of the image".into())?;
        if !tell(what, part(length).min(1.0)) {
            return Err(ConvertError::Cancelled);
        }
    }
    to.set_len(length).during(|| "cannot write a copy of the image".into())?;
    Ok(length)
}

/// Fills a chunk, unless the bytes end before. A reader that has to wait may say so by [`io::ErrorKind::Interrupted`], for
/// `goes_on` to be asked.
fn read_full(
    from: &mut dyn Read,
    chunk: &mut [u8],
    goes_on: &mut dyn FnMut() -> bool,
) -> Result<usize, ConvertError> {
    let mut filled = 0;
    while filled < chunk.len() {
        match from.read(&mut chunk[filled..]) {
            Ok(0) => break,
            Ok(got) => filled += got,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {
                if !goes_on() {
                    return Err(ConvertError::Cancelled);
                }
            }
            // The bytes' own fault, where a reader says so: a damaged or endless stream.
            Err(e) if e.kind() == io::ErrorKind::InvalidData => {
                return Err(ConvertError::refused(e.to_string()));
            }
            Err(source) => return Err(ConvertError::Io { what: "cannot read the image".into(), source }),
        }
    }
    Ok(filled)
}

/// Most that is kept of what `qemu-img` prints.
const MAX_TEXT_BYTES: u64 = 1 << 20;

/// Runs `qemu-img` in a sandbox; answers what it printed. A complaint of it is about the image.
fn qemu_img(
    args: &[&str],
    files: Vec<Shown>,
    user: u32,
    limits: Limits,
    tell: &mut dyn FnMut(f64) -> bool,
) -> Result<Vec<u8>, ConvertError> {
    let argv = std::iter::once("/usr/bin/qemu-img").chain(args.iter().copied()).map(OsString::from).collect();
    let pipe = || io::pipe().during(|| "cannot make a pipe".into());
    let ((out, out_in), (mut err, err_in)) = (pipe()?, pipe()?);
    let spec =
        Sandbox { argv, files, stdin: None, stdout: out_in.as_fd(), stderr: err_in.as_fd(), user, limits };
    let mut run = sandbox::spawn(&spec)?;
    drop((out_in, err_in));
    let complaints = std::thread::spawn(move || {
        let mut text = Vec::new();
        let _ = err.by_ref().take(MAX_TEXT_BYTES).read_to_end(&mut text);
        let _ = io::copy(&mut err, &mut io::sink());
        text
    });
    let printed = listen(out, tell)?;
    let status = run.wait(None)?;
    let complaints = complaints.join().unwrap_or_default();
    if status.is_some_and(|status| status.success()) {
        return Ok(printed);
    }
    let text = String::from_utf8_lossy(&complaints);
    let line = text.lines().map(str::trim).find(|line| !line.is_empty());
    let line =
        line.map(|line| line.strip_prefix("qemu-img: ").unwrap_or(line).replace("'/input'", "the image"));
    // `qemu-img check` tells what it finds on its standard output.
    let found = String::from_utf8_lossy(&printed);
    let found = found.lines().map(str::trim).find(|line| line.starts_with("ERROR")).map(str::to_owned);
    let ended = || status.map_or_else(|| "it does not end".to_owned(), |status| status.to_string());
    Err(ConvertError::refused(line.or(found).unwrap_or_else(|| format!("qemu-img: {}", ended()))))
}

/// Reads what `qemu-img` prints until it ends, telling its progress: `    (12.34/100%)` and a carriage return.
fn listen(out: io::PipeReader, tell: &mut dyn FnMut(f64) -> bool) -> Result<Vec<u8>, ConvertError> {
    use rustix::event::{PollFd, PollFlags, poll};
    let (mut out, mut text, mut done) = (out, Vec::new(), 0.0);
    let timeout = rustix::event::Timespec {
        tv_sec: 0,
        tv_nsec: i64::from(u32::try_from(ASK_EVERY.as_nanos()).unwrap_or(u32::MAX)),
    };
    loop {
        if !tell(done) {
            return Err(ConvertError::Cancelled);
        }
        let mut fds = [PollFd::new(&out, PollFlags::IN)];
        match poll(&mut fds, Some(&timeout)) {
            Ok(0) | Err(rustix::io::Errno::INTR) => continue,
            Ok(_) => {}
            Err(e) => {
                return Err(ConvertError::Io { what: "cannot wait for qemu-img".into(), source: e.into() });
            }
        }
        let mut chunk = [0; 4096];
        let got = out.read(&mut chunk).during(|| "cannot hear qemu-img".into())?;
        if got == 0 {
            return Ok(text);
        }
        if let Some(at) = progress(&chunk[..got]) {
            done = at;
        }
        if (text.len() as u64) < MAX_TEXT_BYTES {
            text.extend_from_slice(&chunk[..got]);
        }
    }
}

/// The last progress in what was printed, a fraction of 1.
fn progress(printed: &[u8]) -> Option<f64> {
    let text = String::from_utf8_lossy(printed);
    let (before, _) = text.rsplit_once("/100%)")?;
    let (_, percent) = before.rsplit_once('(')?;
    percent.trim().parse::<f64>().ok().map(|percent| (percent / 100.0).clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests;
