//! The thread that answers: each read from the start of a file makes its text anew.

use std::fs::{self, File};
use std::io::{self, IoSlice, Read as _, Write as _};

use cumulet_linux::cgroup::Cgroup;
use cumulet_linux::describe;
use cumulet_linux::seccomp::{Answer, Call, Listener};
use cumulet_linux::sysinfo::{self, Told};

use super::super::fuse::{self, HEADER_BYTES, MAX_IO_BYTES, ROOT, Request, WRITE_BYTES};
use super::{FILES, Machine, Shown, render};

const FILE_MODE: u32 = 0o100_444;
const FOLDER_MODE: u32 = 0o40_555;
const SIZE_STEP: usize = 4096;
const ENOENT: i32 = 2;
const EROFS: i32 = 30;
const ENOSYS: i32 = 38;
const ENODEV: i32 = 19;
/// A request that isn't a write is far smaller; the kernel wants room for the largest that it might send.
const REQUEST_BYTES: usize = HEADER_BYTES + WRITE_BYTES + MAX_IO_BYTES;

/// Serves a container's files until they are unmounted.
pub fn serve(device: &File, group: &Cgroup, machine: &Machine) -> io::Result<()> {
    let mut request = vec![0; REQUEST_BYTES];
    // The last text of each file, for readers that take it in pieces.
    let mut texts: [String; FILES.len()] = Default::default();
    loop {
        let count = match (&mut &*device).read(&mut request) {
            Ok(count) => count,
            Err(e) if e.raw_os_error() == Some(ENODEV) => return Ok(()),
            // The request was interrupted before it was read.
            Err(e) if matches!(e.kind(), io::ErrorKind::Interrupted | io::ErrorKind::NotFound) => continue,
            Err(e) => return Err(e),
        };
        let bytes = &request[..count];
        let (Some((unique, asked)), Some(node)) = (fuse::parse(bytes), fuse::node(bytes)) else { continue };
        let answer = match asked {
            Request::Silent => continue,
            Request::Init => Ok(fuse::init()),
            Request::Lookup => look_up(fuse::name(bytes).unwrap_or_default(), group, machine),
            Request::List { from } => Ok(list(from)),
            Request::GetAttributes => Ok(match place(node) {
                Some(place) => fuse::attributes_of(node, FILE_MODE, size(place, group, machine)),
                None => fuse::attributes_of(node, FOLDER_MODE, 0),
            }),
            Request::Open => Ok(fuse::open()),
            Request::Statfs => Ok(fuse::statfs()),
            Request::Release => Ok(Vec::new()),
            Request::Read { offset, length } => match place(node) {
                Some(place) => {
                    if offset == 0 {
                        texts[place] = text(FILES[place].2, group, machine);
                    }
                    Ok(part(texts[place].as_bytes(), offset, length).to_vec())
                }
                None => Err(ENOENT),
            },
            Request::Write { .. } | Request::SetAttributes { .. } | Request::Allocate { .. } => Err(EROFS),
            Request::Sync | Request::Seek { .. } | Request::Unknown => Err(ENOSYS),
        };
        let (errno, bytes) = answer.map_or_else(|errno| (errno, Vec::new()), |bytes| (0, bytes));
        let header = fuse::header(unique, errno, bytes.len());
        // One that was interrupted meanwhile has no need of it.
        let _ = (&mut &*device).write_vectored(&[IoSlice::new(&header), IoSlice::new(&bytes)]);
    }
}

/// Answers a container's sysinfo(2); the kernel does for one that is shown nothing.
pub fn answer_sysinfo(calls: &Listener, call: &Call, group: &Cgroup, machine: Option<&Machine>) {
    let answer = machine.map_or(Answer::Continue, |machine| {
        let (memory, total) = (group.memory(), machine.memory_bytes);
        let told = Told { total, free: total.saturating_sub(memory.used), shared: memory.shmem };
        sysinfo::answer(calls, call, &told)
    });
    if let Err(e) = calls.answer(call, answer) {
        eprintln!("shim: sysinfo of the container: {}", describe(&e));
    }
}

/// A file's place in [`FILES`] by its node.
fn place(node: u64) -> Option<usize> {
    let place = usize::try_from(node.checked_sub(ROOT + 1)?).ok()?;
    (place < FILES.len()).then_some(place)
}

fn look_up(name: &str, group: &Cgroup, machine: &Machine) -> Result<Vec<u8>, i32> {
    let place = FILES.iter().position(|(file, _, _)| *file == name).ok_or(ENOENT)?;
    Ok(fuse::entry(ROOT + 1 + place as u64, FILE_MODE, size(place, group, machine)))
}

fn list(from: u64) -> Vec<u8> {
    let files = (0..).zip(FILES).map(|(place, (name, _, _))| (place, ROOT + 1 + place, name));
    fuse::entries(files.filter(|(place, ..)| *place >= from))
}

/// What a file's size is said to be. read(2) gives what there is; sendfile(2) and its like stop at the size that
/// the kernel asks for when the file is opened, so that is never less.
fn size(place: usize, group: &Cgroup, machine: &Machine) -> u64 {
    text(FILES[place].2, group, machine).len().next_multiple_of(SIZE_STEP) as u64
}

fn part(text: &[u8], offset: u64, length: usize) -> &[u8] {
    let start = usize::try_from(offset).unwrap_or(usize::MAX).min(text.len());
    &text[start..start.saturating_add(length).min(text.len())]
}

fn text(file: Shown, group: &Cgroup, machine: &Machine) -> String {
    let host = |path: &str| fs::read_to_string(path).unwrap_or_default();
    match file {
        Shown::CpuInfo => render::cpuinfo(&host("/proc/cpuinfo"), &machine.cpus, machine.threads_per_core),
        Shown::MemInfo => render::meminfo(machine.memory_bytes, &group.memory()),
        Shown::Stat => {
            let uptime = host("/proc/uptime");
            let uptime = uptime.split(' ').next().and_then(|s| s.parse().ok()).unwrap_or(0.0);
            render::stat(&host("/proc/stat"), machine.cpus.len(), group.cpu(), uptime)
        }
        Shown::Swaps => render::swaps(),
        Shown::Cpus => render::cpus(machine.cpus.len()),
    }
}
