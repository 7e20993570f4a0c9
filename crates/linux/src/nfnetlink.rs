//! Questions to netfilter's parts over netlink: messages of attributes, built and read by hand.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

use netlink_packet_core::{NLM_F_ACK, NLM_F_CREATE, NLM_F_DUMP, NLM_F_DUMP_INTR, NLM_F_EXCL, NLM_F_REQUEST};
use netlink_sys::{Socket, SocketAddr, protocols::NETLINK_NETFILTER};

/// Message types of netlink itself.
const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
/// Length of netlink's header, and of netfilter's behind it.
const HEADER: usize = 16;
const NF_HEADER: usize = 4;
/// Attribute flags that are no part of the type.
const TYPE_MASK: u16 = 0x3fff;
pub const NESTED: u16 = 0x8000;
/// A dump that changed while it was read is read again, this often at most.
const DUMP_TRIES: u32 = 4;
/// Room for answers that have not been read yet; the kernel grants what the host allows.
const RECEIVE_BYTES: usize = 4 << 20;

/// A request that is being built.
#[derive(Debug, Clone)]
pub struct Message(Vec<u8>);

impl Message {
    /// A request to a subsystem, about a family (0 is all).
    pub fn new(subsystem: u8, kind: u8, family: u8) -> Message {
        let mut bytes = vec![0; HEADER + NF_HEADER];
        bytes[4..6].copy_from_slice(&(u16::from(subsystem) << 8 | u16::from(kind)).to_ne_bytes());
        bytes[HEADER] = family;
        Message(bytes)
    }

    /// Says which resource of the subsystem it is about, such as a log's group.
    pub fn about(mut self, resource: u16) -> Message {
        self.0[HEADER + 2..HEADER + 4].copy_from_slice(&resource.to_be_bytes());
        self
    }

    /// Adds an attribute.
    pub fn with(mut self, kind: u16, value: &[u8]) -> Message {
        put(&mut self.0, kind, value);
        self
    }

    /// Adds an attribute of attributes, which are given as bytes.
    pub fn with_nested(mut self, kind: u16, value: &[u8]) -> Message {
        put(&mut self.0, kind | NESTED, value);
        self
    }

    fn finish(&mut self, flags: u16, sequence: u32) -> io::Result<()> {
        let len = u32::try_from(self.0.len()).map_err(io::Error::other)?;
        self.0[0..4].copy_from_slice(&len.to_ne_bytes());
        self.0[6..8].copy_from_slice(&flags.to_ne_bytes());
        self.0[8..12].copy_from_slice(&sequence.to_ne_bytes());
        Ok(())
    }
}

/// An attribute as bytes, to be nested.
pub fn attribute(kind: u16, value: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    put(&mut bytes, kind, value);
    bytes
}

fn put(bytes: &mut Vec<u8>, kind: u16, value: &[u8]) {
    // Attributes here are a few dozen bytes.
    let len = u16::try_from(value.len() + 4).unwrap_or(u16::MAX);
    bytes.extend(len.to_ne_bytes());
    bytes.extend(kind.to_ne_bytes());
    bytes.extend(value);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

/// An answer: netfilter's header and attributes.
#[derive(Debug)]
pub struct Answer {
    body: Vec<u8>,
}

impl Answer {
    /// The family it is about.
    pub fn family(&self) -> u8 {
        self.body.first().copied().unwrap_or(0)
    }
    /// All attributes.
    pub fn attributes(&self) -> impl Iterator<Item = (u16, &[u8])> {
        attributes(self.body.get(NF_HEADER..).unwrap_or_default())
    }
    /// An attribute's value.
    pub fn attribute(&self, kind: u16) -> Option<&[u8]> {
        self.attributes().find(|(found, _)| *found == kind).map(|(_, value)| value)
    }
}

/// Attributes in a row of bytes, such as a nested attribute's value.
pub fn attributes(bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let [l0, l1, k0, k1]: [u8; 4] = rest.get(..4)?.try_into().ok()?;
        let len = usize::from(u16::from_ne_bytes([l0, l1]));
        let value = rest.get(4..len)?;
        rest = rest.get(len.next_multiple_of(4)..).unwrap_or_default();
        Some((u16::from_ne_bytes([k0, k1]) & TYPE_MASK, value))
    })
}

/// A socket and the number of its last request. One request is in flight at a time.
#[derive(Debug)]
pub struct NfSocket {
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    socket: Socket,
    sequence: u32,
}

impl NfSocket {
    /// Opens a socket in the namespace of the calling thread.
    pub fn open() -> io::Result<NfSocket> {
        let mut socket = Socket::new(NETLINK_NETFILTER)?;
        socket.bind_auto()?;
        // Larger where the host allows; dumps are paced by the reader anyway.
        let _ = socket.set_rx_buf_sz(RECEIVE_BYTES);
        Ok(NfSocket { inner: Mutex::new(Inner { socket, sequence: 0 }) })
    }

    /// Joins a group of events.
    pub fn join(&self, group: u32) -> io::Result<()> {
        self.lock().socket.add_membership(group)
    }

    /// From now on [`NfSocket::wait`] doesn't: it fails with `WouldBlock` when there is nothing.
    pub fn set_nonblocking(&self) -> io::Result<()> {
        self.lock().socket.set_non_blocking(true)
    }

    /// Another descriptor of the socket, to wait with until there is something.
    pub fn descriptor(&self) -> io::Result<OwnedFd> {
        self.lock().socket.as_fd().try_clone_to_owned()
    }

    /// Sends a request that is acknowledged and returns the answers before that.
    pub fn ask(&self, message: Message) -> io::Result<Vec<Answer>> {
        let mut answers = Vec::new();
        self.lock().exchange(message, NLM_F_REQUEST | NLM_F_ACK, &mut |answer| answers.push(answer))?;
        Ok(answers)
    }

    /// Sends a request to make something that isn't there yet.
    pub fn create(&self, message: Message) -> io::Result<()> {
        let flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL;
        self.lock().exchange(message, flags, &mut drop).map(drop)
    }

    /// Asks for all objects of a kind, and calls `each` with every one. Where what is listed changes meanwhile, as
    /// connections always do, an object may come twice or not at all, and the list is read again a few times.
    pub fn dump(&self, message: &Message, mut each: impl FnMut(Answer)) -> io::Result<()> {
        let mut inner = self.lock();
        let mut found = Vec::new();
        for _ in 0..DUMP_TRIES {
            found.clear();
            let flags = NLM_F_REQUEST | NLM_F_DUMP;
            if !inner.exchange(message.clone(), flags, &mut |answer| found.push(answer))? {
                break;
            }
        }
        found.into_iter().for_each(&mut each);
        Ok(())
    }

    /// Waits for messages of joined groups.
    pub fn wait(&self) -> io::Result<Vec<Answer>> {
        let inner = self.lock();
        let (datagram, _) = retry(|| inner.socket.recv_from_full())?;
        let mut answers = Vec::new();
        for (_, _, _, body) in messages(&datagram) {
            answers.push(Answer { body: body.to_vec() });
        }
        Ok(answers)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A panic in the middle of an exchange leaves only answers with old numbers, which are skipped.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// One request and its answers; says whether a dump is inconsistent.
    fn exchange(
        &mut self,
        mut message: Message,
        flags: u16,
        each: &mut dyn FnMut(Answer),
    ) -> io::Result<bool> {
        self.sequence = self.sequence.wrapping_add(1);
        message.finish(flags, self.sequence)?;
        retry(|| self.socket.send_to(&message.0, &SocketAddr::new(0, 0), 0))?;
        let mut interrupted = false;
        loop {
            let (datagram, _) = retry(|| self.socket.recv_from_full())?;
            for (kind, flags, sequence, body) in messages(&datagram) {
                if sequence != self.sequence {
                    continue;
                }
                interrupted |= flags & NLM_F_DUMP_INTR != 0;
                match kind {
                    NLMSG_ERROR => {
                        let code = body.get(..4).and_then(|code| code.try_into().ok());
                        return match code.map(i32::from_ne_bytes) {
                            Some(0) => Ok(interrupted),
                            Some(code) => Err(io::Error::from_raw_os_error(code.abs())),
                            None => Err(io::Error::other("malformed netlink answer")),
                        };
                    }
                    NLMSG_DONE => return Ok(interrupted),
                    _ => each(Answer { body: body.to_vec() }),
                }
            }
        }
    }
}

/// The messages of a datagram: type, flags, sequence number and body.
fn messages(datagram: &[u8]) -> impl Iterator<Item = (u16, u16, u32, &[u8])> {
    let mut rest = datagram;
    std::iter::from_fn(move || {
        let header: [u8; HEADER] = rest.get(..HEADER)?.try_into().ok()?;
        let [l0, l1, l2, l3, k0, k1, f0, f1, s0, s1, s2, s3, ..] = header;
        let len = u32::from_ne_bytes([l0, l1, l2, l3]) as usize;
        let body = rest.get(HEADER..len)?;
        rest = rest.get(len.next_multiple_of(4)..).unwrap_or_default();
        Some((
            u16::from_ne_bytes([k0, k1]),
            u16::from_ne_bytes([f0, f1]),
            u32::from_ne_bytes([s0, s1, s2, s3]),
            body,
        ))
    })
}

fn retry<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}
