//! Disks from elsewhere into the pool, and out of it.
//!
//! ```text
//!   object, URL ─▶ snapshots/.<snap-id>.stage ─▶ snapshots/.<snap-id>.raw.new ─▶ snapshots/<snap-id>.raw
//!   snapshot ─clone─▶ snapshots/.<task>.stage ─▶ snapshots/.<task>.out ─▶ objects/<bucket>/<key>
//! ```

use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use cumulet_image::convert::{Bytes, ConvertError, from_raw, to_raw};
use cumulet_image::import::fetch::{Manners, client};
use cumulet_model::transfer::Origin;
use cumulet_node_api::{ImportSpec, Transfer, TransferSpec};

use super::{At, RESERVE_BYTES, Storage, StorageError, remove_any};

/// The largest disk that is taken, as EC2's largest volume.
const MAX_DISK_BYTES: u64 = 16 << 40;
/// Volumes have whole GiB.
const GIB: u64 = 1 << 30;

/// Hears of the work; false ends it.
type Tell<'a> = &'a mut dyn FnMut(&'static str, u8) -> bool;

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

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = remove_any(&self.0);
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
    pub fn transfer(&self, id: &str, spec: &TransferSpec, tell: Tell<'_>) -> Result<Vec<u64>, StorageError> {
        let done = match &spec.transfer {
            Transfer::Import(disks) => self.import_all(disks, tell),
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
                disks.iter().try_for_each(|disk| self.delete_snapshot(&disk.snapshot_id))
            }
            Transfer::Export { .. } => Ok(()),
        }
    }

    fn import_all(&self, disks: &[ImportSpec], tell: Tell<'_>) -> Result<Vec<u64>, StorageError> {
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
            sizes.push(self.import(disk, &mut part)?);
        }
        Ok(sizes)
    }

    fn import(
        &self,
        disk: &ImportSpec,
        tell: &mut dyn FnMut(&'static str, f64) -> bool,
    ) -> Result<u64, StorageError> {
        let path = self.snapshot_path(&disk.snapshot_id);
        let what = format!("the disk of snapshot {}", disk.snapshot_id);
        self.need(0, &what)?;
        let stage = self.snapshots_dir().join(format!(".{}.stage", disk.snapshot_id));
        remove_any(&stage).at("remove", &stage)?;
        let mut full = false;
        // Guests that run need what is left.
        let mut watched = |what, done| {
            full = full || self.space().is_ok_and(|(_, free)| free < RESERVE_BYTES);
            !full && tell(what, done)
        };
        let made = self.make(&path, |unfinished| {
            let (mut reader, length) = self.bytes_of(&disk.origin)?;
            let bytes = Bytes { reader: &mut reader, length };
            let size = to_raw(bytes, disk.format, unfinished, &stage, MAX_DISK_BYTES, &mut watched)?;
            let file = fs::OpenOptions::new().write(true).open(unfinished).at("open", unfinished)?;
            file.set_len(size.next_multiple_of(GIB)).at("size", unfinished)?;
            fs::set_permissions(unfinished, fs::Permissions::from_mode(0o400)).at("close", unfinished)
        });
        if full {
            return Err(StorageError::NoSpace { place: self.inner.root.clone(), what });
        }
        made?;
        Ok(fs::metadata(&path).at("stat", &path)?.len())
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
        let Transfer::Export { source, format, object } = transfer else { return Ok(()) };
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
        self.write_object(object, bytes, |to| {
            // A raw disk has holes, and its object too.
            let bytes = Bytes { reader: &mut from, length: Some(bytes) };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "percents")]
            cumulet_image::convert::copy_sparse(bytes, to, u64::MAX, "uploading", &mut |_, done| {
                tell("uploading image", (85.0 + done * 14.0) as u8)
            })?;
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
