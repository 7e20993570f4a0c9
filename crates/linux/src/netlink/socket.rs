//! Request and answer on one rtnetlink socket.

use std::io;
use std::sync::Mutex;

use netlink_packet_core::{
    ErrorMessage, NLM_F_ACK, NLM_F_DUMP, NLM_F_DUMP_INTR, NLM_F_REQUEST, NetlinkMessage, NetlinkPayload,
    NlasIterator,
};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_sys::{SocketAddr, protocols::NETLINK_ROUTE};

use super::Refusal;

/// A dump that changed while it was read is read again, this often at most.
const DUMP_TRIES: u32 = 8;
/// NLMSGERR_ATTR_MSG from linux/netlink.h: the kernel's explanation as text.
const ATTR_MSG: u16 = 1;

/// A socket and the number of its last request. One request is in flight at a time.
#[derive(Debug)]
pub struct Socket {
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    socket: netlink_sys::Socket,
    sequence: u32,
}

impl Socket {
    /// Opens a socket in the namespace of the calling thread.
    pub fn open() -> io::Result<Socket> {
        let mut socket = netlink_sys::Socket::new(NETLINK_ROUTE)?;
        socket.bind_auto()?;
        socket.connect(&SocketAddr::new(0, 0))?;
        // Explanations in words, without a copy of the request. Older kernels have neither.
        let _ = socket.set_ext_ack(true);
        let _ = socket.set_cap_ack(true);
        Ok(Socket { inner: Mutex::new(Inner { socket, sequence: 0 }) })
    }

    /// Sends a request that changes something and waits for its acknowledgement.
    pub fn change(&self, message: RouteNetlinkMessage, flags: u16) -> Result<(), Refusal> {
        self.lock().exchange(message, NLM_F_REQUEST | NLM_F_ACK | flags).map(drop)
    }

    /// Asks for one object.
    pub fn get(&self, message: RouteNetlinkMessage) -> Result<Option<RouteNetlinkMessage>, Refusal> {
        // With an acknowledgement, so that the end of the answer is known also when it is empty.
        Ok(self.lock().exchange(message, NLM_F_REQUEST | NLM_F_ACK)?.0.into_iter().next())
    }

    /// Asks for all objects of a kind.
    pub fn dump(&self, message: RouteNetlinkMessage) -> Result<Vec<RouteNetlinkMessage>, Refusal> {
        let mut inner = self.lock();
        for _ in 0..DUMP_TRIES {
            let (found, interrupted) = inner.exchange(message.clone(), NLM_F_REQUEST | NLM_F_DUMP)?;
            if !interrupted {
                return Ok(found);
            }
        }
        Err(io::Error::from_raw_os_error(libc::EAGAIN).into())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        // A panic in the middle of an exchange leaves only answers with old numbers, which are skipped.
        self.inner.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Inner {
    /// One request and its answers; the flag says that a dump is inconsistent.
    fn exchange(
        &mut self,
        message: RouteNetlinkMessage,
        flags: u16,
    ) -> Result<(Vec<RouteNetlinkMessage>, bool), Refusal> {
        self.sequence = self.sequence.wrapping_add(1);
        let mut request = NetlinkMessage::from(message);
        request.header.flags = flags;
        request.header.sequence_number = self.sequence;
        request.finalize();
        let mut bytes = vec![0; request.buffer_len()];
        request.serialize(&mut bytes);
        retry(|| self.socket.send(&bytes, 0))?;
        let (mut found, mut interrupted) = (Vec::new(), false);
        loop {
            let (datagram, _) = retry(|| self.socket.recv_from_full())?;
            let mut rest = datagram.as_slice();
            while rest.len() >= 16 {
                let len = u32::from_ne_bytes([rest[0], rest[1], rest[2], rest[3]]) as usize;
                let sequence = u32::from_ne_bytes([rest[8], rest[9], rest[10], rest[11]]);
                if len < 16 || len > rest.len() {
                    return Err(io::Error::other("malformed netlink answer").into());
                }
                let (one, tail) = (&rest[..len], rest.get(len.next_multiple_of(4)..).unwrap_or_default());
                rest = tail;
                if sequence != self.sequence {
                    continue;
                }
                let answer =
                    NetlinkMessage::<RouteNetlinkMessage>::deserialize(one).map_err(io::Error::other)?;
                interrupted |= answer.header.flags & NLM_F_DUMP_INTR != 0;
                match answer.payload {
                    NetlinkPayload::InnerMessage(object) => found.push(object),
                    NetlinkPayload::Error(error) => match refusal(&error) {
                        Some(refusal) => return Err(refusal),
                        None => return Ok((found, interrupted)),
                    },
                    NetlinkPayload::Done(_) => return Ok((found, interrupted)),
                    _ => {}
                }
            }
        }
    }
}

fn retry<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}

/// The refusal in an error message; an error of 0 is an acknowledgement.
fn refusal(error: &ErrorMessage) -> Option<Refusal> {
    let code = error.code?;
    // After the 16 bytes of the request's header come the attributes.
    let attributes = error.header.get(16..).unwrap_or_default();
    let message = NlasIterator::new(attributes)
        .filter_map(|attribute| attribute.ok())
        .find(|attribute| attribute.kind() == ATTR_MSG)
        .map(|attribute| String::from_utf8_lossy(attribute.value()).trim_end_matches('\0').to_owned());
    Some(Refusal { source: io::Error::from_raw_os_error(code.get().abs()), message })
}
