//! Compressed bytes, by the distribution's own programs in a sandbox: they read a pipe and write a pipe.
//!
//! What comes out is unbounded; whoever reads stops at a limit, and the program ends with the reader.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::AsFd as _;
use std::thread::JoinHandle;

use cumulet_linux::process::OwnedChild;
use cumulet_linux::sandbox::{self, Limits, Sandbox};

/// How bytes are compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// Not at all.
    None,
    /// gzip.
    Gzip,
    /// xz.
    Xz,
    /// zstd.
    Zstd,
}

impl Compression {
    /// By the ending of a file's name, and the name without it.
    pub fn of_name(name: &str) -> (Compression, &str) {
        for (ending, compression) in
            [(".gz", Compression::Gzip), (".xz", Compression::Xz), (".zst", Compression::Zstd)]
        {
            if let Some(rest) = name.strip_suffix(ending) {
                return (compression, rest);
            }
        }
        if let Some(rest) = name.strip_suffix(".tgz") {
            return (Compression::Gzip, rest);
        }
        (Compression::None, name)
    }

    fn argv(self) -> Option<Vec<OsString>> {
        let words: &[&str] = match self {
            Compression::None => return None,
            Compression::Gzip => &["/usr/bin/gzip", "-dc"],
            Compression::Xz => &["/usr/bin/xz", "-dc", "--single-stream"],
            Compression::Zstd => &["/usr/bin/zstd", "-dcq", "--long=27"],
        };
        Some(words.iter().map(OsString::from).collect())
    }
}

/// Address space of a decompressor: more than the largest window that is in use.
const MEMORY_BYTES: u64 = 1 << 30;
/// Processor time of a decompressor.
const CPU_SECONDS: u64 = 3 * 3600;

/// Reads what comes out; a program that fails is an error of kind [`io::ErrorKind::InvalidData`].
pub struct Decompressed {
    out: io::PipeReader,
    err: io::PipeReader,
    run: Option<OwnedChild>,
    feeder: Option<JoinHandle<io::Result<()>>>,
}

/// Decompresses what a reader gives. Bytes that aren't compressed are passed on as they are.
///
/// # Errors
/// The program is not installed, or the kernel refuses.
pub fn decompress(
    from: impl Read + Send + 'static,
    compression: Compression,
) -> io::Result<Box<dyn Read + Send>> {
    let Some(argv) = compression.argv() else { return Ok(Box::new(from)) };
    let program = argv[0].to_string_lossy().into_owned();
    let ((into_out, into), (out, out_in), (err, err_in)) = (io::pipe()?, io::pipe()?, io::pipe()?);
    let spec = Sandbox {
        argv,
        files: Vec::new(),
        stdin: Some(into_out.as_fd()),
        stdout: out_in.as_fd(),
        stderr: err_in.as_fd(),
        user: crate::convert::next_user(),
        limits: Limits { cpu_seconds: CPU_SECONDS, memory_bytes: MEMORY_BYTES, file_bytes: 0 },
    };
    let run = sandbox::spawn(&spec)
        .map_err(|e| io::Error::other(format!("{program} can't be run: {}", cumulet_linux::describe(&e))))?;
    let feeder = std::thread::spawn(move || feed(from, into));
    Ok(Box::new(Decompressed { out, err, run: Some(run), feeder: Some(feeder) }))
}

fn feed(mut from: impl Read, mut into: io::PipeWriter) -> io::Result<()> {
    let mut chunk = vec![0; 128 << 10];
    loop {
        let got = match from.read(&mut chunk) {
            Ok(0) => return Ok(()),
            Ok(got) => got,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) => return Err(e),
        };
        match into.write_all(&chunk[..got]) {
            Ok(()) => {}
            // It has ended, and says why itself.
            Err(e) if e.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            Err(e) => return Err(e),
        }
    }
}

impl Read for Decompressed {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let got = self.out.read(into)?;
        if got > 0 || into.is_empty() {
            return Ok(got);
        }
        let Some(mut run) = self.run.take() else { return Ok(0) };
        let status = run.wait(None).map_err(io::Error::other)?;
        // What the reader says comes first: bytes that don't match their digest, or a file that can't be read.
        if let Some(Ok(Err(error))) = self.feeder.take().map(JoinHandle::join) {
            return Err(error);
        }
        if status.is_some_and(|status| status.success()) {
            return Ok(0);
        }
        let mut text = Vec::new();
        let _ = self.err.by_ref().take(4096).read_to_end(&mut text);
        let text = String::from_utf8_lossy(&text);
        let line =
            text.lines().find(|line| !line.trim().is_empty()).unwrap_or("the stream is damaged").trim();
        Err(io::Error::new(io::ErrorKind::InvalidData, format!("the compressed bytes are damaged: {line}")))
    }
}

/// Refuses to read more than a number of bytes.
pub struct Capped<R> {
    from: R,
    left: u64,
    most: u64,
}

impl<R> Capped<R> {
    /// At most `most` bytes.
    pub fn new(from: R, most: u64) -> Capped<R> {
        Capped { from, left: most, most }
    }
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let got = self.from.read(into)?;
        match self.left.checked_sub(got as u64) {
            Some(left) => {
                self.left = left;
                Ok(got)
            }
            None => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("more than {} bytes come out, which is the limit", self.most),
            )),
        }
    }
}

/// A part of a file.
pub struct Part {
    file: File,
    at: u64,
    left: u64,
}

impl Part {
    /// `length` bytes from `at`.
    pub fn new(file: File, at: u64, length: u64) -> Part {
        Part { file, at, left: length }
    }
}

impl Read for Part {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(into.len());
        let got = std::os::unix::fs::FileExt::read_at(&self.file, &mut into[..most], self.at)?;
        if got == 0 && most > 0 {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the file is cut off"));
        }
        self.at += got as u64;
        self.left -= got as u64;
        Ok(got)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::{Command, Stdio};

    fn compressed(program: &str, bytes: &[u8]) -> Vec<u8> {
        let mut child =
            Command::new(program).arg("-c").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let bytes = bytes.to_vec();
        let writer = std::thread::spawn(move || stdin.write_all(&bytes));
        let out = child.wait_with_output().unwrap().stdout;
        writer.join().unwrap().unwrap();
        out
    }

    #[test]
    fn each_kind_comes_out_whole_and_damage_is_told() {
        let text = "some bytes, again and again; ".repeat(10_000).into_bytes();
        for (program, ending) in [("gzip", "a.gz"), ("xz", "a.xz"), ("zstd", "a.zst")] {
            let (kind, rest) = Compression::of_name(ending);
            assert_eq!(rest, "a");
            let packed = compressed(program, &text);
            let mut out = Vec::new();
            decompress(io::Cursor::new(packed.clone()), kind).unwrap().read_to_end(&mut out).unwrap();
            assert!(out == text, "{program}");
            let cut = io::Cursor::new(packed[..packed.len() - 9].to_vec());
            let error = decompress(cut, kind).unwrap().read_to_end(&mut Vec::new()).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{program}: {error}");
        }
        let mut out = Vec::new();
        decompress(io::Cursor::new(text.clone()), Compression::None).unwrap().read_to_end(&mut out).unwrap();
        assert!(out == text);
    }

    #[test]
    fn a_bomb_stops_at_the_limit() {
        let zeros = compressed("gzip", &vec![0; 64 << 20]);
        assert!(zeros.len() < 100_000);
        let out = decompress(io::Cursor::new(zeros), Compression::Gzip).unwrap();
        let mut seen = 0;
        let mut capped = Capped::new(out, 1 << 20);
        let error = loop {
            match capped.read(&mut [0; 4096]) {
                Ok(got) => seen += got,
                Err(error) => break error,
            }
        };
        assert!(seen <= 1 << 20 && error.to_string().contains("limit"), "{error}");
    }
}
