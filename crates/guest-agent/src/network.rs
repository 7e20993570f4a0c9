//! The instance's own interface, `eth0`: its address used as found, or given by DHCP and kept so. What else the network
//! says (name servers, domain) comes by DHCP either way.

use crate::console::say;
use crate::dhcp::{Client, Lease, Step};
use crate::files;
use crate::netlink::{Netlink, TABLE_MAIN};
use socket2::{Domain, Protocol, Socket, Type};
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::path::Path;
use std::time::{Duration, Instant};

/// The interface's name, by the kernel's parameter `net.ifnames=0` and by the container's configuration.
pub const INTERFACE: &str = "eth0";
/// The first wait for a reply; it doubles up to the longest.
const FIRST_WAIT: Duration = Duration::from_millis(250);
const LONGEST_WAIT: Duration = Duration::from_secs(8);
/// For name servers and domain where there is an address already: so long the boot waits at most.
const OPTIONS_WAIT: Duration = Duration::from_secs(2);
/// Between two questions for them while nobody answers.
const OPTIONS_RETRY: Duration = Duration::from_secs(5);
/// Waits for a server that never answers are told this often, in tries.
const TRIES_PER_NOTE: u32 = 6;

/// How `eth0` came to its address.
pub enum Configured {
    /// There is no `eth0`.
    Absent,
    /// From outside, before init began; [`Dhcp::keep`] asks for the rest.
    Given(Box<Dhcp>),
    /// By DHCP; [`Dhcp::keep`] must go on running.
    Leased(Box<Dhcp>),
}

/// Brings the network up; blocks until a DHCP server answers where one is needed.
pub fn bring_up() -> io::Result<Configured> {
    let netlink = Netlink::open()?;
    netlink.set_up(1, None)?; // the loopback is interface 1 in every network namespace
    // Loopback is given its address by the kernel as it comes up.
    let Some(index) = interface_index() else { return Ok(Configured::Absent) };
    if let Some(address) = netlink.addresses(index)?.first() {
        say(&format!("network: {INTERFACE} has {address}"));
        let mut dhcp = Dhcp::open(index, Some(*address))?;
        if let Err(error) = dhcp.acquire(Some(Instant::now() + OPTIONS_WAIT)) {
            say(&format!("network: name servers are not known yet: {error}"));
        }
        return Ok(Configured::Given(Box::new(dhcp)));
    }
    netlink.set_up(index, None)?;
    let mut dhcp = Dhcp::open(index, None)?;
    dhcp.acquire(None)?;
    Ok(Configured::Leased(Box::new(dhcp)))
}

/// The interface's number.
pub fn interface_index() -> Option<u32> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    rustix::net::netdevice::name_to_index(&socket, INTERFACE).ok()
}

/// The interface's hardware address.
pub fn mac() -> io::Result<[u8; 6]> {
    let text = std::fs::read_to_string(format!("/sys/class/net/{INTERFACE}/address"))?;
    let mut mac = [0; 6];
    let mut parts = text.trim().split(':');
    for byte in &mut mac {
        let part = parts.next().ok_or_else(|| io::Error::other("not an Ethernet address"))?;
        *byte = u8::from_str_radix(part, 16).map_err(io::Error::other)?;
    }
    Ok(mac)
}

/// A running DHCP client.
pub struct Dhcp {
    socket: UdpSocket,
    client: Client,
    index: u32,
    /// Whether the address was there before.
    given: bool,
    /// What holds now.
    pub lease: Option<Lease>,
}

impl Dhcp {
    fn open(index: u32, given: Option<Ipv4Addr>) -> io::Result<Self> {
        let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
        socket.set_broadcast(true)?;
        socket.set_reuse_address(true)?;
        socket.bind_device(Some(INTERFACE.as_bytes()))?;
        socket.bind(&SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 68).into())?;
        let client = match given {
            Some(address) => Client::informing(mac()?, exchange_id()?, address),
            None => Client::new(mac()?, exchange_id()?),
        };
        Ok(Dhcp { socket: socket.into(), client, index, given: given.is_some(), lease: None })
    }

    /// Exchanges messages until a lease is held, or `deadline` passes.
    fn acquire(&mut self, deadline: Option<Instant>) -> io::Result<()> {
        let mut wait = FIRST_WAIT;
        let mut buffer = [0; 1500];
        for attempt in 1u32.. {
            // A link that is still coming up refuses: the next try will do.
            let _ = self.socket.send_to(&self.client.message(), (Ipv4Addr::BROADCAST, 67));
            let until = Instant::now() + wait;
            while let Some(left) = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
            {
                self.socket.set_read_timeout(Some(left))?;
                let Ok(length) = self.socket.recv(&mut buffer) else { continue };
                match self.client.receive(&buffer[..length]) {
                    Step::Ignored => {}
                    Step::Send => {
                        let _ = self.socket.send_to(&self.client.message(), (Ipv4Addr::BROADCAST, 67));
                    }
                    Step::Bound(lease) => return self.apply(lease),
                }
            }
            if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                return Err(io::ErrorKind::TimedOut.into());
            }
            if attempt.is_multiple_of(TRIES_PER_NOTE) {
                say("network: no DHCP server answers; still asking");
                self.client.restart(exchange_id()?); // an offer's server may have gone
            }
            wait = (wait * 2).min(LONGEST_WAIT);
        }
        Ok(())
    }

    fn apply(&mut self, lease: Lease) -> io::Result<()> {
        if self.lease.as_ref() != Some(&lease) && self.given {
            write_resolver(&lease.dns, lease.domain.as_deref())?;
            self.lease = Some(lease);
        } else if self.lease.as_ref() != Some(&lease) {
            let netlink = Netlink::open()?;
            netlink.set_up(self.index, lease.mtu)?;
            netlink.add_address(self.index, lease.address, lease.prefix_length)?;
            if let Some(router) = lease.router {
                netlink.add_route(self.index, router, TABLE_MAIN)?;
            }
            write_resolver(&lease.dns, lease.domain.as_deref())?;
            let router = lease.router.map_or("none".to_owned(), |router| router.to_string());
            say(&format!(
                "network: {INTERFACE} has {}/{} by DHCP, router {router}",
                lease.address, lease.prefix_length
            ));
            self.lease = Some(lease);
        }
        Ok(())
    }

    /// The interface's number.
    pub fn index(&self) -> u32 {
        self.index
    }

    /// Renews the lease, or what is known besides a given address, for as long as the instance runs.
    pub fn keep(&mut self) -> io::Error {
        while self.given {
            std::thread::sleep(self.lease.as_ref().map_or(OPTIONS_RETRY, |lease| lease.renew_after));
            let asked = exchange_id().and_then(|xid| {
                self.client.renew(xid);
                self.acquire(Some(Instant::now() + OPTIONS_WAIT))
            });
            // What was said before holds on.
            if let Err(error) =
                asked.or_else(|e| if e.kind() == io::ErrorKind::TimedOut { Ok(()) } else { Err(e) })
            {
                return error;
            }
        }
        loop {
            let Some(lease) = self.lease.clone() else { return io::Error::other("no lease to keep") };
            let expiry = Instant::now() + lease.expires_after;
            std::thread::sleep(lease.renew_after);
            let renewed = exchange_id().and_then(|xid| {
                self.client.renew(xid);
                self.acquire(Some(expiry))
            });
            if renewed.is_err() {
                say("network: the lease has ended without an answer from its server");
                match exchange_id().map(|xid| self.client.restart(xid)).and_then(|()| self.acquire(None)) {
                    Ok(()) => {}
                    Err(error) => return error,
                }
            }
        }
    }
}

fn exchange_id() -> io::Result<u32> {
    files::random().map(u32::from_ne_bytes)
}

/// Writes `/etc/resolv.conf`.
pub fn write_resolver(servers: &[Ipv4Addr], domain: Option<&str>) -> io::Result<()> {
    let mut text = String::new();
    if let Some(domain) = domain {
        text.push_str(&format!("search {domain}\n"));
    }
    for server in servers {
        text.push_str(&format!("nameserver {server}\n"));
    }
    match files::replace(Path::new("/etc/resolv.conf"), text.as_bytes(), 0o644) {
        // A file that is mounted over from outside is the outside's to keep.
        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => Ok(()),
        other => other,
    }
}
