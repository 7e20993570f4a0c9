//! Disks from elsewhere into the pool, and out of it.
//!
//! ```text
//!   object, URL ─▶ snapshots/.<snap-id>.stage ─▶ snapshots/.<snap-id>.raw.new ─▶ snapshots/<snap-id>.raw
//!                  (of an archive, its disk n)  ╰── of an encrypted snapshot both are ciphertext, and converted
//!                                                   through views that show them plain ([`Show`])
//!   snapshot ─clone─▶ snapshots/.<task>.stage ─▶ snapshots/.<task>.out ─▶ objects/<bucket>/<key>
//! ```

use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use cumulet_crypt::DataKey;
use cumulet_image::convert::ova::{self, Ova, Packed};
use cumulet_image::convert::{Bytes, ConvertError, Files, Place, Plain, Working, from_raw, to_raw};
use cumulet_image::import::fetch::{Manners, client};
use cumulet_model::transfer::{DiskFormat, Origin};
use cumulet_node_api::{ImportSpec, ImportTarget, Transfer, TransferSpec};

use super::{At, RESERVE_BYTES, Storage, StorageError, remove_any};

/// The largest disk that is taken, as EC2's largest volume.
const MAX_DISK_BYTES: u64 = 16 << 40;
/// Volumes have whole GiB.
const GIB: u64 = 1 << 30;

/// Hears of the work; false ends it.
type Tell<'a> = &'a mut dyn FnMut(&'static str, u8) -> bool;

/// A plain view of an encrypted file; it ends when this is dropped.
pub trait Shown {
    /// Where it is.
    fn path(&self) -> &Path;
}

/// Shows a file, which is ciphertext under a key, as a plain one.
pub type Show<'a> = &'a dyn Fn(&Path, &DataKey) -> io::Result<Box<dyn Shown>>;

/// Makes files that are ciphertext on the disk.
struct Sealed<'a> {
    show: Show<'a>,
    key: DataKey,
}

struct SealedFile {
    /// None only while it is dropped: the view goes before the file.
    view: Option<Box<dyn Shown>>,
    path: PathBuf,
    file: Option<Scratch>,
}

impl Working for SealedFile {
    fn path(&self) -> &Path {
        self.view.as_ref().map_or(&self.path, |view| view.path())
    }

    fn keep(mut self: Box<Self>) {
        if let Some(file) = self.file.take() {
            file.keep();
        }
    }
}

impl Drop for SealedFile {
    fn drop(&mut self) {
        drop(self.view.take());
        drop(self.file.take());
    }
}

impl Files for Sealed<'_> {
    fn create(&self, path: &Path) -> Result<Box<dyn Working>, ConvertError> {
        let failed = |source| ConvertError::Io { what: format!("cannot make {}", path.display()), source };
        let options = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        options.map_err(failed)?;
        let file = Some(Scratch(path.to_owned()));
        let view = (self.show)(path, &self.key).map_err(failed)?;
        Ok(Box::new(SealedFile { view: Some(view), path: path.to_owned(), file }))
    }
}

/// What a step of a conversion counts for: its name as EC2 tells it, and the percents that it begins and ends with.
fn step(what: &str) -> (&'static str, f64, f64) {
    match what {
        "reading" | "unpacking" => ("validating", 1.0, 30.0),
        "validating" => ("validated", 30.0, 35.0),
        _ => ("converting", 35.0, 98.0),
    }
}

/// A file that goes when this is dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn keep(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            let _ = remove_any(&self.0);
        }
    }
}

impl From<ConvertError> for StorageError {
    fn from(error: ConvertError) -> StorageError {
        match error {
            ConvertError::Io { source, .. } if source.kind() == io::ErrorKind::StorageFull => {
                StorageError::Transfer("No space left on the pool".into())
            }
            error => StorageError::Transfer(cumulet_linux::describe(&error)),
        }
    }
}

impl Storage {
    /// Brings disks in or out. Returns the sizes of those that came in, bytes.
    ///
    /// # Errors
    /// [`StorageError::Transfer`] says what is wrong with the bytes; [`StorageError::NoSpace`]. Nothing is left then.
    pub fn transfer(
        &self,
        id: &str,
        spec: &TransferSpec,
        show: Show<'_>,
        tell: Tell<'_>,
    ) -> Result<Vec<u64>, StorageError> {
        let done = match &spec.transfer {
            Transfer::Import(disks) => self.import_all(disks, show, tell),
            Transfer::Export { .. } => self.export(id, &spec.transfer, tell).map(|()| Vec::new()),
        };
        if done.is_err() {
            self.undo_transfer(spec)?;
        }
        done
    }

    /// Removes the snapshots that a transfer made. An object stays: one of its name may have been there before.
    ///
    /// # Errors
    /// The kernel's.
    pub fn undo_transfer(&self, spec: &TransferSpec) -> Result<(), StorageError> {
        match &spec.transfer {
            Transfer::Import(disks) => {
                let mut made = disks.iter().flat_map(|disk| &disk.targets);
                made.try_for_each(|target| self.delete_snapshot(&target.snapshot_id))
            }
            Transfer::Export { .. } => Ok(()),
        }
    }

    fn import_all(
        &self,
        disks: &[ImportSpec],
        show: Show<'_>,
        tell: Tell<'_>,
    ) -> Result<Vec<u64>, StorageError> {
        let mut sizes = Vec::with_capacity(disks.len());
        for (at, disk) in disks.iter().enumerate() {
            #[allow(
                clippy::cast_precision_loss,
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "percents"
            )]
            let mut part = |what: &'static str, done: f64| {
                let (message, from, to) = step(what);
                let percent = (at as f64 * 100.0 + from + (to - from) * done) / disks.len() as f64;
                tell(message, percent as u8)
            };
            sizes.extend(self.import(disk, show, &mut part)?);
        }
        Ok(sizes)
    }

    fn import(
        &self,
        disk: &ImportSpec,
        show: Show<'_>,
        tell: &mut dyn FnMut(&'static str, f64) -> bool,
    ) -> Result<Vec<u64>, StorageError> {
        let Some(first) = disk.targets.first() else { return Ok(Vec::new()) };
        let what = format!("the disk of snapshot {}", first.snapshot_id);
        self.need(0, &what)?;
        let stage = self.snapshots_dir().join(format!(".{}.stage", first.snapshot_id));
        remove_any(&stage).at("remove", &stage)?;
        // Its key is nowhere: what a crash leaves of it can't be read.
        let sealed = first.key.as_ref().map(|_| Sealed { show, key: DataKey::random() });
        let stage =
            Place { path: &stage, files: sealed.as_ref().map_or(&Plain as &dyn Files, |files| files) };
        let mut full = false;
        // Guests that run need what is left.
        let mut watched = |what, done| {
            full = full || self.space().is_ok_and(|(_, free)| free < RESERVE_BYTES);
            !full && tell(what, done)
        };
        let made = match disk.format {
            DiskFormat::Ova => self.import_archive(disk, stage, show, &mut watched),
            format => self
                .import_disk(first, show, |output| {
                    let (mut reader, length) = self.bytes_of(&disk.origin)?;
                    let bytes = Bytes { reader: &mut reader, length };
                    Ok(to_raw(bytes, format, output, stage, MAX_DISK_BYTES, &mut watched)?)
                })
                .map(|size| vec![size]),
        };
        if full {
            return Err(StorageError::NoSpace { place: self.inner.root.clone(), what });
        }
        made
    }

    /// Makes a snapshot, unless it is there, of what `fill` writes. Returns its size, bytes.
    fn import_disk(
        &self,
        target: &ImportTarget,
        show: Show<'_>,
        fill: impl FnOnce(Place<'_>) -> Result<u64, StorageError>,
    ) -> Result<u64, StorageError> {
        let path = self.snapshot_path(&target.snapshot_id);
        self.make(&path, |unfinished| {
            let sealed = target.key.clone().map(|key| Sealed { show, key });
            let files = sealed.as_ref().map_or(&Plain as &dyn Files, |files| files);
            let size = fill(Place { path: unfinished, files })?;
            let file = fs::OpenOptions::new().write(true).open(unfinished).at("open", unfinished)?;
            file.set_len(size.next_multiple_of(GIB)).at("size", unfinished)?;
            fs::set_permissions(unfinished, fs::Permissions::from_mode(0o400)).at("close", unfinished)
        })?;
        Ok(fs::metadata(&path).at("stat", &path)?.len())
    }

    fn import_archive(
        &self,
        disk: &ImportSpec,
        stage: Place<'_>,
        show: Show<'_>,
        tell: &mut dyn FnMut(&'static str, f64) -> bool,
    ) -> Result<Vec<u64>, StorageError> {
        let (mut reader, length) = self.bytes_of(&disk.origin)?;
        let archive = Ova::receive(Bytes { reader: &mut reader, length }, stage, MAX_DISK_BYTES, tell)?;
        let count = archive.disks();
        if count > disk.targets.len() {
            return Err(StorageError::Transfer(format!(
                "the OVA has {count} disks; {} can be imported here",
                disk.targets.len()
            )));
        }
        let mut sizes = Vec::with_capacity(count);
        for (at, target) in disk.targets[..count].iter().enumerate() {
            #[allow(clippy::cast_precision_loss, reason = "percents")]
            let mut part = |what, done: f64| match what {
                "converting" => tell(what, (at as f64 + done) / count as f64),
                _ => tell(what, 1.0),
            };
            sizes.push(self.import_disk(target, show, |output| {
                Ok(archive.to_raw(at, output, stage, MAX_DISK_BYTES, &mut part)?)
            })?);
        }
        Ok(sizes)
    }

    fn bytes_of(&self, origin: &Origin) -> Result<(Box<dyn Read>, Option<u64>), StorageError> {
        match origin {
            Origin::Object(name) => {
                let missing = |error| match error {
                    StorageError::Lost(_) => {
                        StorageError::Transfer(format!("the object {name} does not exist"))
                    }
                    error => error,
                };
                let file = self.open_object(name).map_err(missing)?;
                let length = file.metadata().at("stat", Path::new(name.key.as_str()))?.len();
                Ok((Box::new(file), Some(length)))
            }
            Origin::Url(url) => {
                // Led elsewhere, the host would look where its operator didn't allow.
                let response = client(Manners { no_redirects: true })
                    .get(url)
                    .call()
                    .map_err(|e| StorageError::Transfer(format!("{url} can't be fetched: {e}")))?;
                if response.status().as_u16() != 200 {
                    return Err(StorageError::Transfer(format!("{url} answers {}", response.status())));
                }
                let header = response.headers().get("content-length").and_then(|value| value.to_str().ok());
                let length = header.and_then(|text| text.parse().ok());
                Ok((Box::new(Download::new(response.into_body().into_reader(), length)), length))
            }
        }
    }

    fn export(&self, id: &str, transfer: &Transfer, tell: Tell<'_>) -> Result<(), StorageError> {
        let Transfer::Export { source, format, archive, object } = transfer else { return Ok(()) };
        self.need(0, &format!("export {id}"))?;
        let stage = Scratch(self.snapshots_dir().join(format!(".{id}.stage")));
        let out = Scratch(self.snapshots_dir().join(format!(".{id}.out")));
        for path in [&stage.0, &out.0] {
            remove_any(path).at("remove", path)?;
        }
        self.fill(source, None, None, &stage.0)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "percents")]
        from_raw(&stage.0, *format, &out.0, &mut |_, done| tell("converting", (1.0 + done * 84.0) as u8))?;
        let mut from = fs::File::open(&out.0).at("open", &out.0)?;
        let bytes = from.metadata().at("stat", &out.0)?.len();
        let capacity = fs::metadata(&stage.0).at("stat", &stage.0)?.len();
        self.write_object(object, bytes, |to| {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "percents")]
            let mut uploaded =
                |_: &'static str, done: f64| tell("uploading image", (85.0 + done * 14.0) as u8);
            if let Some(machine) = archive {
                let disk = Packed { format: *format, capacity_bytes: capacity, bytes };
                return Ok(ova::write(to, machine, &disk, &mut from, &mut uploaded)?);
            }
            // A raw disk has holes, and its object too.
            let bytes = Bytes { reader: &mut from, length: Some(bytes) };
            cumulet_image::convert::copy_sparse(bytes, to, u64::MAX, "uploading", &mut uploaded)?;
            Ok(())
        })
    }
}

/// A download, which must be as long as it was said to be. It is read on a thread of its own, so that one that doesn't go
/// on can be cancelled: whoever reads it is told to ask by [`io::ErrorKind::Interrupted`].
struct Download {
    chunks: Receiver<io::Result<Vec<u8>>>,
    chunk: io::Cursor<Vec<u8>>,
    length: Option<u64>,
    done: u64,
    last: Instant,
}

/// How often it may be cancelled.
const ASK_EVERY: Duration = Duration::from_millis(200);
/// How long nothing may come.
const STALL_LIMIT: Duration = Duration::from_secs(300);
/// Chunks that wait to be read.
const WAITING: usize = 4;

impl Download {
    fn new(mut from: impl Read + Send + 'static, length: Option<u64>) -> Download {
        let (sender, chunks) = mpsc::sync_channel(WAITING);
        // It ends with the connection, or with the first chunk that nobody takes.
        std::thread::spawn(move || {
            loop {
                let mut chunk = vec![0; 128 << 10];
                let read = from.read(&mut chunk).map(|got| {
                    chunk.truncate(got);
                    chunk
                });
                let last = read.as_ref().map_or(true, Vec::is_empty);
                if sender.send(read).is_err() || last {
                    return;
                }
            }
        });
        Download { chunks, chunk: io::Cursor::default(), length, done: 0, last: Instant::now() }
    }
}

impl Read for Download {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut got = self.chunk.read(into)?;
        if got == 0 && !into.is_empty() {
            let broken = |text: String| io::Error::new(io::ErrorKind::InvalidData, text);
            self.chunk = match self.chunks.recv_timeout(ASK_EVERY) {
                Ok(chunk) => {
                    io::Cursor::new(chunk.map_err(|e| broken(format!("the download was cut off: {e}")))?)
                }
                Err(RecvTimeoutError::Timeout) if self.last.elapsed() > STALL_LIMIT => {
                    return Err(broken(format!("the download stood still for {} s", STALL_LIMIT.as_secs())));
                }
                Err(RecvTimeoutError::Timeout) => return Err(io::ErrorKind::Interrupted.into()),
                Err(RecvTimeoutError::Disconnected) => return Ok(0),
            };
            self.last = Instant::now();
            got = self.chunk.read(into)?;
            if got == 0 && self.length.is_some_and(|length| length != self.done) {
                return Err(broken("the download was cut off".into()));
            }
        }
        self.done += got as u64;
        Ok(got)
    }
}
