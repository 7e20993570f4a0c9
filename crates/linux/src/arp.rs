//! Asking by ARP who is there, beside the kernel: it doesn't ask where neighbours are permanent.

use std::io;
use std::net::Ipv4Addr;
use std::os::fd::{AsRawFd, OwnedFd};
use std::time::Duration;

use crate::error::{Context, Result};
use crate::sys::{check, own};
use crate::{MacAddr, NetNs};

/// RFC 826, over Ethernet for IPv4.
const PACKET_LEN: usize = 28;
const REQUEST: u16 = 1;
const REPLY: u16 = 2;
const ETHERNET: u16 = 1;

/// Who asks for whom, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The device's number.
    pub ifindex: u32,
    /// Who asks; the one that is asked answers to it, and may note it as a neighbour.
    pub from: (MacAddr, Ipv4Addr),
    /// Who is asked for.
    pub wanted: Ipv4Addr,
}

/// Who said that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    /// The number of the device that it came in by.
    pub ifindex: u32,
    /// The address that it has.
    pub ip: Ipv4Addr,
}

/// A socket for ARP on all devices of a namespace. What nobody reads is dropped, when there are some hundred of it.
#[derive(Debug)]
pub struct ArpSocket {
    fd: OwnedFd,
}

impl ArpSocket {
    /// Opens one; it never blocks.
    ///
    /// # Errors
    /// The kernel refuses it.
    pub fn open(ns: &NetNs) -> Result<ArpSocket> {
        let kind = libc::SOCK_DGRAM | libc::SOCK_CLOEXEC | libc::SOCK_NONBLOCK;
        let protocol = libc::c_int::from(ARP.to_be());
        // SAFETY: takes no pointers.
        let open = || own(libc::c_long::from(unsafe { libc::socket(libc::AF_PACKET, kind, protocol) }));
        Ok(ArpSocket { fd: ns.run(open)?.ctx("open a packet socket in", ns.name())? })
    }

    /// Asks, of everybody on the device.
    ///
    /// # Errors
    /// The device is gone or down.
    pub fn ask(&self, question: &Question) -> Result<()> {
        let packet = request(question);
        let mut to = address();
        to.sll_ifindex = question.ifindex as libc::c_int;
        to.sll_halen = 6;
        to.sll_addr = [0xff; 8];
        // SAFETY: both pointers and lengths describe memory that lives until the call returns.
        let sent = unsafe {
            libc::sendto(
                self.fd.as_raw_fd(),
                packet.as_ptr().cast(),
                packet.len(),
                libc::MSG_NOSIGNAL,
                (&raw const to).cast(),
                size_of_val(&to) as libc::socklen_t,
            )
        };
        let sent = if sent < 0 { Err(io::Error::last_os_error()) } else { Ok(()) };
        sent.ctx("ask by ARP for", question.wanted)
    }

    /// All answers that have come, since the last time.
    pub fn answers(&self) -> Vec<Answer> {
        let mut answers = Vec::new();
        loop {
            let mut packet = [0u8; PACKET_LEN];
            let mut from = address();
            let mut len = size_of_val(&from) as libc::socklen_t;
            // SAFETY: the pointers and lengths describe memory that is valid for writes until the call returns.
            let received = unsafe {
                libc::recvfrom(
                    self.fd.as_raw_fd(),
                    packet.as_mut_ptr().cast(),
                    packet.len(),
                    0,
                    (&raw mut from).cast(),
                    &mut len,
                )
            };
            match usize::try_from(received) {
                Ok(received) => {
                    let said = answer(&packet[..received.min(PACKET_LEN)]);
                    answers.extend(said.map(|ip| Answer { ifindex: from.sll_ifindex as u32, ip }));
                }
                // A device that goes down leaves an error to be read; what comes by the others is behind it.
                Err(_) if io::Error::last_os_error().raw_os_error() == Some(libc::ENETDOWN) => {}
                Err(_) => return answers,
            }
        }
    }

    /// Waits until there is something to read from one of several, or the time is over.
    pub fn wait_any(all: &[&ArpSocket], limit: Duration) {
        let mut polled: Vec<libc::pollfd> = all
            .iter()
            .map(|socket| libc::pollfd { fd: socket.fd.as_raw_fd(), events: libc::POLLIN, revents: 0 })
            .collect();
        // Rounded up: a wait of no time at all would turn the caller's loop into a spin.
        let limit = libc::c_int::try_from(limit.as_micros().div_ceil(1000)).unwrap_or(libc::c_int::MAX);
        // SAFETY: the pointer and the count describe `polled`, which lives until the call returns. That the call is
        // interrupted or fails is no harm: the caller reads, finds nothing and asks again.
        let _ = check(unsafe { libc::poll(polled.as_mut_ptr(), polled.len() as libc::nfds_t, limit) });
    }
}

/// `ETH_P_ARP`, which libc has as an integer of the wrong size.
const ARP: u16 = 0x0806;

fn address() -> libc::sockaddr_ll {
    // SAFETY: an all-zero sockaddr_ll is a valid value of that plain C structure.
    let mut address: libc::sockaddr_ll = unsafe { std::mem::zeroed() };
    address.sll_family = libc::AF_PACKET as libc::c_ushort;
    address.sll_protocol = ARP.to_be();
    address
}

fn head(operation: u16) -> [u8; 8] {
    let [hardware, protocol, operation] = [ETHERNET, 0x0800, operation].map(u16::to_be_bytes);
    [hardware[0], hardware[1], protocol[0], protocol[1], 6, 4, operation[0], operation[1]]
}

fn request(question: &Question) -> Vec<u8> {
    let (mac, ip) = question.from;
    [&head(REQUEST)[..], &mac.0, &ip.octets(), &[0; 6], &question.wanted.octets()].concat()
}

/// Whose answer a packet is.
fn answer(packet: &[u8]) -> Option<Ipv4Addr> {
    let body = packet.strip_prefix(&head(REPLY)).filter(|_| packet.len() >= PACKET_LEN)?;
    let ip: [u8; 4] = body.get(6..10)?.try_into().ok()?;
    Some(ip.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::netlink::{Handle, VethEnd, VethSpec};
    use crate::netns;

    #[test]
    fn packets_are_as_in_the_rfc() {
        let from = (MacAddr([2, 0, 0, 0, 0, 1]), Ipv4Addr::new(10, 0, 1, 1));
        let packet = request(&Question { ifindex: 7, from, wanted: Ipv4Addr::new(10, 0, 1, 5) });
        let expected = [0, 1, 8, 0, 6, 4, 0, 1, 2, 0, 0, 0, 0, 1, 10, 0, 1, 1, 0, 0, 0, 0, 0, 0, 10, 0, 1, 5];
        assert_eq!(packet, expected);
        assert_eq!(answer(&packet), None, "a question is no answer");
        let mut reply = packet.clone();
        reply[7] = 2;
        assert_eq!(answer(&reply), Some(from.1));
        assert_eq!(answer(&reply[..27]), None);
    }

    #[test]
    fn who_is_there_answers_and_who_is_down_does_not() {
        let names = ["a", "b"].map(|role| format!("cumulet-test-arp-{role}-{}", std::process::id()));
        let [a, b] = names.each_ref().map(|name| netns::create(name).unwrap());
        let tried = std::panic::catch_unwind(|| {
            let [here, there] = [&a, &b].map(|ns| Handle::in_ns(ns).unwrap());
            let end = VethEnd { name: "v0", ..Default::default() };
            here.veth_create(&VethSpec { end: end.clone(), peer: end, peer_ns: Some(&b) }).unwrap();
            there.addr_add("v0", "10.0.1.5/24".parse().unwrap()).unwrap();
            here.set_up("v0").unwrap();
            there.set_up("v0").unwrap();
            let link = here.link_get("v0").unwrap().unwrap();
            let from = (link.mac.unwrap(), Ipv4Addr::new(10, 0, 1, 1));
            let socket = ArpSocket::open(&a).unwrap();
            let asked = |last, limit| {
                let wanted = Ipv4Addr::new(10, 0, 1, last);
                let _ = socket.ask(&Question { ifindex: link.index, from, wanted });
                ArpSocket::wait_any(&[&socket], Duration::from_millis(limit));
                socket.answers()
            };
            // The link may take a moment to come up.
            let there_is = (0..100).any(|_| {
                asked(5, 100).contains(&Answer { ifindex: link.index, ip: Ipv4Addr::new(10, 0, 1, 5) })
            });
            assert!(there_is);
            assert_eq!(asked(6, 100), []);
            there.set_down("v0").unwrap();
            assert_eq!(asked(5, 100), []);
        });
        names.iter().for_each(|name| drop(netns::delete(name)));
        tried.unwrap();
    }
}
