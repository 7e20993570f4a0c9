//! FUSE's wire format, as far as one regular file, or a folder of files that are only read, needs it: `linux/fuse.h`,
//! version 7.31.
//!
//! A request is a header of 40 bytes, its arguments and maybe data; an answer a header of 16 bytes, then the same. All
//! numbers are the processor's own.

/// The version that is spoken; newer kernels speak it too.
const MAJOR: u32 = 7;
const MINOR: u32 = 31;
/// Bytes before a request's arguments.
pub const HEADER_BYTES: usize = 40;
/// Bytes of a write's arguments, which its data follow.
pub const WRITE_BYTES: usize = 40;
/// Largest read or write.
pub const MAX_IO_BYTES: usize = 256 << 10;
/// The node of what is mounted.
pub const ROOT: u64 = 1;
/// How long the kernel may keep what it knows of the file, seconds: only this process changes it.
const KEEP_SECONDS: u64 = 1 << 30;

// enum fuse_opcode
const LOOKUP: u32 = 1;
const FORGET: u32 = 2;
const GETATTR: u32 = 3;
const SETATTR: u32 = 4;
const OPEN: u32 = 14;
const READ: u32 = 15;
const WRITE: u32 = 16;
const STATFS: u32 = 17;
const RELEASE: u32 = 18;
const FSYNC: u32 = 20;
const INIT: u32 = 26;
const READDIR: u32 = 28;
const INTERRUPT: u32 = 36;
const DESTROY: u32 = 38;
const BATCH_FORGET: u32 = 42;
const FALLOCATE: u32 = 43;
const LSEEK: u32 = 46;

// Flags of INIT, of an open file, and of SETATTR.
const ASYNC_READ: u32 = 1 << 0;
const BIG_WRITES: u32 = 1 << 5;
const ASYNC_DIO: u32 = 1 << 15;
const MAX_PAGES: u32 = 1 << 22;
const FOPEN_DIRECT_IO: u32 = 1 << 0;
const FOPEN_PARALLEL_DIRECT_WRITES: u32 = 1 << 6;
const FATTR_SIZE: u32 = 1 << 3;
/// Requests that the kernel may have under way.
const MAX_BACKGROUND: u16 = 128;
const PAGE_BYTES: usize = 4096;

/// What the kernel asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// The first one.
    Init,
    /// The node of a name: see [`name`].
    Lookup,
    /// The names in a folder, from a place that [`entries`] gave.
    List {
        from: u64,
    },
    /// Size and the like.
    GetAttributes,
    /// A new size, if one is given.
    SetAttributes {
        size: Option<u64>,
    },
    Open,
    Read {
        offset: u64,
        length: usize,
    },
    /// Its data follow the arguments.
    Write {
        offset: u64,
        length: usize,
    },
    Statfs,
    Release,
    Sync,
    /// Space is given back, or set to zero.
    Allocate {
        offset: u64,
        length: u64,
        mode: u32,
    },
    /// The next data or hole.
    Seek {
        offset: u64,
        whence: u32,
    },
    /// Something that has no answer.
    Silent,
    /// Something that isn't served.
    Unknown,
}

struct Words<'a>(&'a [u8]);

impl Words<'_> {
    fn u32(&self, at: usize) -> Option<u32> {
        Some(u32::from_ne_bytes(*self.0.get(at..)?.first_chunk()?))
    }
    fn u64(&self, at: usize) -> Option<u64> {
        Some(u64::from_ne_bytes(*self.0.get(at..)?.first_chunk()?))
    }
}

/// Reads a request: its number and what it asks for. None for what is shorter than it must be.
pub fn parse(bytes: &[u8]) -> Option<(u64, Request)> {
    let header = Words(bytes);
    let (opcode, unique) = (header.u32(4)?, header.u64(8)?);
    let body = Words(bytes.get(HEADER_BYTES..)?);
    let size = |at| body.u32(at).map(|n| n as usize);
    let request = match opcode {
        INIT => Request::Init,
        LOOKUP => Request::Lookup,
        READDIR => Request::List { from: body.u64(8)? },
        GETATTR => Request::GetAttributes,
        SETATTR => {
            let has_size = body.u32(0)? & FATTR_SIZE != 0;
            let size = body.u64(16)?;
            Request::SetAttributes { size: has_size.then_some(size) }
        }
        OPEN => Request::Open,
        READ => Request::Read { offset: body.u64(8)?, length: size(16)? },
        WRITE => Request::Write { offset: body.u64(8)?, length: size(16)? },
        STATFS => Request::Statfs,
        RELEASE => Request::Release,
        FSYNC => Request::Sync,
        FALLOCATE => Request::Allocate { offset: body.u64(8)?, length: body.u64(16)?, mode: body.u32(24)? },
        LSEEK => Request::Seek { offset: body.u64(8)?, whence: body.u32(16)? },
        FORGET | BATCH_FORGET | INTERRUPT | DESTROY => Request::Silent,
        _ => Request::Unknown,
    };
    Some((unique, request))
}

/// The node that a request is about.
pub fn node(bytes: &[u8]) -> Option<u64> {
    Words(bytes).u64(16)
}

/// The name that is looked up.
pub fn name(bytes: &[u8]) -> Option<&str> {
    let name = bytes.get(HEADER_BYTES..)?.split(|byte| *byte == 0).next()?;
    std::str::from_utf8(name).ok()
}

/// An answer's header: an error's number, or 0 and how many bytes follow.
pub fn header(unique: u64, errno: i32, length: usize) -> [u8; 16] {
    let mut bytes = [0; 16];
    let total = u32::try_from(bytes.len() + length).unwrap_or(u32::MAX);
    bytes[..4].copy_from_slice(&total.to_ne_bytes());
    bytes[4..8].copy_from_slice(&(-errno).to_ne_bytes());
    bytes[8..].copy_from_slice(&unique.to_ne_bytes());
    bytes
}

#[derive(Default)]
struct Answer(Vec<u8>);

impl Answer {
    fn u16(mut self, n: u16) -> Self {
        self.0.extend(n.to_ne_bytes());
        self
    }
    fn u32(mut self, n: u32) -> Self {
        self.0.extend(n.to_ne_bytes());
        self
    }
    fn u64(mut self, n: u64) -> Self {
        self.0.extend(n.to_ne_bytes());
        self
    }
    fn zeros(mut self, count: usize) -> Self {
        self.0.resize(self.0.len() + count, 0);
        self
    }
    /// `struct fuse_attr`.
    fn node(self, node: u64, mode: u32, size: u64) -> Self {
        self.u64(node)
            .u64(size)
            .u64(size.div_ceil(512))
            .zeros(3 * 8 + 3 * 4) // times
            .u32(mode)
            .u32(1)
            .zeros(3 * 4) // owner, group, device
            .u32(PAGE_BYTES as u32)
            .zeros(4)
    }
}

/// `struct fuse_init_out`.
pub fn init() -> Vec<u8> {
    let pages = u16::try_from(MAX_IO_BYTES / PAGE_BYTES).unwrap_or(u16::MAX);
    let most = u32::try_from(MAX_IO_BYTES).unwrap_or(u32::MAX);
    Answer::default()
        .u32(MAJOR)
        .u32(MINOR)
        .u32(0) // max_readahead: there is no cache
        .u32(ASYNC_READ | BIG_WRITES | ASYNC_DIO | MAX_PAGES)
        .u16(MAX_BACKGROUND)
        .u16(MAX_BACKGROUND * 3 / 4)
        .u32(most)
        .u32(1) // time_gran
        .u16(pages)
        .zeros(34)
        .0
}

/// `struct fuse_attr_out`: a regular file of that size and those permissions.
pub fn attributes(size: u64, mode: u32) -> Vec<u8> {
    Answer::default().u64(KEEP_SECONDS).zeros(8).node(ROOT, 0o100_000 | mode, size).0
}

/// `struct fuse_attr_out`: a folder or a file, whose size may be another the next time.
pub fn attributes_of(node: u64, mode: u32, size: u64) -> Vec<u8> {
    Answer::default().zeros(16).node(node, mode, size).0
}

/// `struct fuse_entry_out`: the same as the answer to a name.
pub fn entry(node: u64, mode: u32, size: u64) -> Vec<u8> {
    let answer = Answer::default().u64(node).u64(0).u64(KEEP_SECONDS).zeros(16);
    answer.node(node, mode, size).0
}

/// `struct fuse_dirent` of files: their places, nodes and names.
pub fn entries<'a>(files: impl Iterator<Item = (u64, u64, &'a str)>) -> Vec<u8> {
    const DT_REG: u32 = 8;
    let mut answer = Answer::default();
    for (place, node, name) in files {
        let length = u32::try_from(name.len()).unwrap_or_default();
        answer = answer.u64(node).u64(place + 1).u32(length).u32(DT_REG);
        answer.0.extend(name.as_bytes());
        let padding = answer.0.len().next_multiple_of(8) - answer.0.len();
        answer = answer.zeros(padding);
    }
    answer.0
}

/// `struct fuse_open_out`: past the page cache, and several writes at once.
pub fn open() -> Vec<u8> {
    Answer::default().u64(0).u32(FOPEN_DIRECT_IO | FOPEN_PARALLEL_DIRECT_WRITES).zeros(4).0
}

/// `struct fuse_write_out`.
pub fn written(length: usize) -> Vec<u8> {
    Answer::default().u32(u32::try_from(length).unwrap_or(u32::MAX)).zeros(4).0
}

/// `struct fuse_lseek_out`.
pub fn sought(offset: u64) -> Vec<u8> {
    Answer::default().u64(offset).0
}

/// `struct fuse_kstatfs`: the size of a block is all that is asked for here.
pub fn statfs() -> Vec<u8> {
    Answer::default().zeros(40).u32(PAGE_BYTES as u32).u32(255).u32(PAGE_BYTES as u32).zeros(28).0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(opcode: u32, body: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0; HEADER_BYTES];
        bytes[4..8].copy_from_slice(&opcode.to_ne_bytes());
        bytes[8..16].copy_from_slice(&77u64.to_ne_bytes());
        bytes.extend(body);
        bytes
    }

    #[test]
    fn requests_are_read_as_the_kernel_lays_them_out() {
        let io = Answer::default().u64(5).u64(4096).u32(512).zeros(20).0;
        assert_eq!(parse(&request(READ, &io)), Some((77, Request::Read { offset: 4096, length: 512 })));
        assert_eq!(parse(&request(WRITE, &io)), Some((77, Request::Write { offset: 4096, length: 512 })));
        let grow = Answer::default().u32(FATTR_SIZE).u32(0).u64(0).u64(1 << 30).zeros(64).0;
        assert_eq!(
            parse(&request(SETATTR, &grow)),
            Some((77, Request::SetAttributes { size: Some(1 << 30) }))
        );
        let punch = Answer::default().u64(5).u64(8192).u64(4096).u32(3).u32(0).0;
        assert_eq!(
            parse(&request(FALLOCATE, &punch)),
            Some((77, Request::Allocate { offset: 8192, length: 4096, mode: 3 }))
        );
        assert_eq!(parse(&request(52, &[])), Some((77, Request::Unknown)));
        assert_eq!(parse(&request(READ, &[])), None);
        assert_eq!(parse(&[0; 20]), None);
        let look = request(LOOKUP, b"meminfo\0");
        assert_eq!((parse(&look), name(&look)), (Some((77, Request::Lookup)), Some("meminfo")));
    }

    #[test]
    fn answers_have_the_kernels_lengths() {
        let lengths =
            [init().len(), attributes(1, 0o600).len(), open().len(), written(1).len(), statfs().len()];
        assert_eq!(lengths, [64, 104, 16, 8, 80]);
        assert_eq!([attributes_of(2, 0o100_444, 1).len(), entry(2, 0o100_444, 1).len()], [104, 128]);
        assert_eq!(entries([(0, 2, "cpuinfo"), (1, 3, "meminfo8")].into_iter()).len(), 32 + 32);
        assert_eq!(header(1, 5, 0)[4..8], (-5i32).to_ne_bytes());
    }
}
