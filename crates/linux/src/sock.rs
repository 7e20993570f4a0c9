//! Sockets inside namespaces: how one process serves every VPC.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use crate::NetNs;
use crate::error::{Context, Result};
use crate::sys::{check, own, setsockopt};

const BACKLOG: libc::c_int = 1024;

/// How a TCP listener is made.
#[derive(Debug, Clone, Copy, Default)]
pub struct TcpOptions {
    /// Allow an address that the namespace does not have (yet).
    pub free_bind: bool,
    /// Record on which interface each connection came in: see [`ingress_ifindex`]. IPv4 only.
    pub packet_info: bool,
}

/// How a UDP socket is made.
#[derive(Debug, Clone, Copy, Default)]
pub struct UdpOptions<'a> {
    /// Only packets of this interface.
    pub device: Option<&'a str>,
    /// Allow sending to broadcast addresses.
    pub broadcast: bool,
    /// Allow an address that the namespace does not have (yet).
    pub free_bind: bool,
    /// Tell interface and destination of each packet: see [`recv_from_info`]. IPv4 only.
    pub packet_info: bool,
}

/// A UDP packet's origin and the way that it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PacketInfo {
    /// Bytes in the buffer.
    pub len: usize,
    /// Who sent it.
    pub from: SocketAddrV4,
    /// Interface that it came in on; 0 when unknown.
    pub ifindex: u32,
    /// The address that it was sent to.
    pub destination: Ipv4Addr,
}

/// A non-blocking listener in a namespace, usable from anywhere.
pub fn tcp_listen_in(ns: &NetNs, addr: SocketAddr, options: TcpOptions) -> Result<TcpListener> {
    let listen = || -> io::Result<TcpListener> {
        let fd = socket(addr, libc::SOCK_STREAM)?;
        prepare(&fd, addr, options.free_bind, options.packet_info)?;
        bind(&fd, addr)?;
        // SAFETY: takes no pointers; the descriptor is open.
        check(unsafe { libc::listen(fd.as_raw_fd(), BACKLOG) })?;
        Ok(fd.into())
    };
    ns.run(listen)?.ctx("listen on", format!("{addr} in {}", ns.name()))
}

/// A non-blocking UDP socket in a namespace, usable from anywhere.
pub fn udp_bind_in(ns: &NetNs, addr: SocketAddr, options: UdpOptions<'_>) -> Result<UdpSocket> {
    let open = || -> io::Result<UdpSocket> {
        let fd = socket(addr, libc::SOCK_DGRAM)?;
        prepare(&fd, addr, options.free_bind, options.packet_info)?;
        if options.broadcast {
            setsockopt(fd.as_fd(), libc::SOL_SOCKET, libc::SO_BROADCAST, 1 as libc::c_int)?;
        }
        if let Some(device) = options.device {
            let mut name = [0u8; libc::IFNAMSIZ];
            if device.len() >= name.len() {
                return Err(io::Error::from_raw_os_error(libc::ENODEV));
            }
            name[..device.len()].copy_from_slice(device.as_bytes());
            setsockopt(fd.as_fd(), libc::SOL_SOCKET, libc::SO_BINDTODEVICE, name)?;
        }
        bind(&fd, addr)?;
        Ok(fd.into())
    };
    ns.run(open)?.ctx("bind", format!("{addr} in {}", ns.name()))
}

/// A TCP connection made from inside a namespace, blocking, with a limit on connecting.
pub fn tcp_connect_in(ns: &NetNs, addr: SocketAddr, limit: std::time::Duration) -> Result<TcpStream> {
    ns.run(|| TcpStream::connect_timeout(&addr, limit))?.ctx("connect to", format!("{addr} in {}", ns.name()))
}

/// Sets how many hops packets of a socket live.
pub fn set_ttl(socket: &impl AsFd, family: super::netlink::Family, hops: u8) -> Result<()> {
    let hops = libc::c_int::from(hops);
    match family {
        crate::netlink::Family::V4 => setsockopt(socket.as_fd(), libc::IPPROTO_IP, libc::IP_TTL, hops),
        crate::netlink::Family::V6 => {
            setsockopt(socket.as_fd(), libc::IPPROTO_IPV6, libc::IPV6_UNICAST_HOPS, hops)
        }
    }
    .ctx("set ttl of", "socket")
}

/// The interface on which an accepted connection came in, for listeners made with `packet_info`.
///
/// Stronger than the source address: it can't be forged even where reverse-path filtering is off.
pub fn ingress_ifindex(stream: &impl AsFd) -> Result<Option<u32>> {
    let mut control = [0u64; 16];
    let mut len = size_of_val(&control) as libc::socklen_t;
    // SAFETY: the buffer is valid for writes of `len` bytes.
    check(unsafe {
        libc::getsockopt(
            stream.as_fd().as_raw_fd(),
            libc::IPPROTO_IP,
            IP_PKTOPTIONS,
            control.as_mut_ptr().cast(),
            &mut len,
        )
    })
    .ctx("read packet options of", "connection")?;
    // SAFETY: an all-zero msghdr is a valid value of that plain C structure.
    let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
    message.msg_control = control.as_mut_ptr().cast();
    message.msg_controllen = len as usize;
    Ok(packet_info(&message).map(|info| info.ipi_ifindex as u32).filter(|index| *index != 0))
}

/// Receives a packet with the way that it came, from a socket made with `packet_info`.
///
/// # Errors
/// `WouldBlock` as an I/O error when there is none, as asynchronous callers need.
pub fn recv_from_info(socket: &UdpSocket, buffer: &mut [u8]) -> io::Result<PacketInfo> {
    // SAFETY: an all-zero sockaddr_in is a valid value of that plain C structure.
    let mut from: libc::sockaddr_in = unsafe { std::mem::zeroed() };
    let mut iov = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
    let mut control = [0u64; 16];
    // SAFETY: an all-zero msghdr is a valid value of that plain C structure.
    let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
    message.msg_name = (&raw mut from).cast();
    message.msg_namelen = size_of_val(&from) as libc::socklen_t;
    message.msg_iov = &mut iov;
    message.msg_iovlen = 1;
    message.msg_control = control.as_mut_ptr().cast();
    message.msg_controllen = size_of_val(&control);
    // SAFETY: the message points to buffers that live until the call returns and are valid for writes.
    let received = unsafe { libc::recvmsg(socket.as_raw_fd(), &mut message, libc::MSG_CMSG_CLOEXEC) };
    let len = usize::try_from(received).map_err(|_| io::Error::last_os_error())?;
    let info = packet_info(&message);
    Ok(PacketInfo {
        len,
        from: SocketAddrV4::new(ipv4(from.sin_addr), u16::from_be(from.sin_port)),
        ifindex: info.map_or(0, |info| info.ipi_ifindex as u32),
        destination: info.map_or(Ipv4Addr::UNSPECIFIED, |info| ipv4(info.ipi_addr)),
    })
}

/// Sends a packet from a chosen source address, through a chosen interface (0: by the routes).
pub fn send_to_from(
    socket: &UdpSocket,
    bytes: &[u8],
    to: SocketAddrV4,
    source: Ipv4Addr,
    ifindex: u32,
) -> io::Result<usize> {
    let mut to = sockaddr_in(to);
    let mut iov = libc::iovec { iov_base: bytes.as_ptr().cast_mut().cast(), iov_len: bytes.len() };
    let info = libc::in_pktinfo {
        ipi_ifindex: ifindex as libc::c_int,
        ipi_spec_dst: libc::in_addr { s_addr: u32::from_ne_bytes(source.octets()) },
        ipi_addr: libc::in_addr { s_addr: 0 },
    };
    let mut control = [0u64; 16];
    // SAFETY: an all-zero msghdr is a valid value of that plain C structure.
    let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
    message.msg_name = (&raw mut to).cast();
    message.msg_namelen = size_of_val(&to) as libc::socklen_t;
    message.msg_iov = &mut iov;
    message.msg_iovlen = 1;
    message.msg_control = control.as_mut_ptr().cast();
    let size = size_of::<libc::in_pktinfo>() as u32;
    // SAFETY: the control buffer is aligned for a header and larger than one header with an in_pktinfo, so both lie
    // within it; the message points to buffers that live until the call returns.
    let sent = unsafe {
        message.msg_controllen = libc::CMSG_SPACE(size) as usize;
        let header = libc::CMSG_FIRSTHDR(&message);
        (*header).cmsg_level = libc::IPPROTO_IP;
        (*header).cmsg_type = libc::IP_PKTINFO;
        (*header).cmsg_len = libc::CMSG_LEN(size) as usize;
        libc::CMSG_DATA(header).cast::<libc::in_pktinfo>().write_unaligned(info);
        libc::sendmsg(socket.as_raw_fd(), &message, libc::MSG_NOSIGNAL)
    };
    usize::try_from(sent).map_err(|_| io::Error::last_os_error())
}

/// From linux/in.h; the libc crate lacks it.
const IP_PKTOPTIONS: libc::c_int = 9;

fn packet_info(message: &libc::msghdr) -> Option<libc::in_pktinfo> {
    // SAFETY: the kernel has filled the control buffer and its length; the macros stay within it, and an IP_PKTINFO
    // message holds an in_pktinfo.
    unsafe {
        let mut header = libc::CMSG_FIRSTHDR(message);
        while !header.is_null() {
            if (*header).cmsg_level == libc::IPPROTO_IP && (*header).cmsg_type == libc::IP_PKTINFO {
                return Some(libc::CMSG_DATA(header).cast::<libc::in_pktinfo>().read_unaligned());
            }
            header = libc::CMSG_NXTHDR(message, header);
        }
    }
    None
}

fn socket(addr: SocketAddr, kind: libc::c_int) -> io::Result<OwnedFd> {
    let domain = if addr.is_ipv4() { libc::AF_INET } else { libc::AF_INET6 };
    // SAFETY: takes no pointers.
    own(libc::c_long::from(unsafe {
        libc::socket(domain, kind | libc::SOCK_CLOEXEC | libc::SOCK_NONBLOCK, 0)
    }))
}

fn prepare(fd: &OwnedFd, addr: SocketAddr, free_bind: bool, packet_info: bool) -> io::Result<()> {
    let on: libc::c_int = 1;
    setsockopt(fd.as_fd(), libc::SOL_SOCKET, libc::SO_REUSEADDR, on)?;
    if addr.is_ipv6() {
        setsockopt(fd.as_fd(), libc::IPPROTO_IPV6, libc::IPV6_V6ONLY, on)?;
    }
    if free_bind {
        match addr.ip() {
            IpAddr::V4(_) => setsockopt(fd.as_fd(), libc::IPPROTO_IP, libc::IP_FREEBIND, on)?,
            IpAddr::V6(_) => setsockopt(fd.as_fd(), libc::IPPROTO_IPV6, libc::IPV6_FREEBIND, on)?,
        }
    }
    if packet_info && addr.is_ipv4() {
        setsockopt(fd.as_fd(), libc::IPPROTO_IP, libc::IP_PKTINFO, on)?;
    }
    Ok(())
}

fn bind(fd: &OwnedFd, addr: SocketAddr) -> io::Result<()> {
    // SAFETY: the pointer and length describe an address that lives until the call returns.
    check(with_sockaddr(addr, |raw, len| unsafe { libc::bind(fd.as_raw_fd(), raw, len) }))?;
    Ok(())
}

/// Sends a packet, given from its IP header on, as the namespace's own: by its routes, from whatever address it says.
///
/// # Errors
/// There is no route, or a filter of the namespace refuses it.
pub fn send_raw_in(ns: &NetNs, packet: &[u8], to: IpAddr) -> Result<()> {
    let send = || -> io::Result<()> {
        let domain = if to.is_ipv4() { libc::AF_INET } else { libc::AF_INET6 };
        // SAFETY: takes no pointers.
        let fd = own(libc::c_long::from(unsafe {
            libc::socket(domain, libc::SOCK_RAW | libc::SOCK_CLOEXEC, libc::IPPROTO_RAW)
        }))?;
        // SAFETY: both pointers and lengths describe memory that lives until the call returns.
        let sent = with_sockaddr(SocketAddr::new(to, 0), |raw, len| unsafe {
            libc::sendto(fd.as_raw_fd(), packet.as_ptr().cast(), packet.len(), libc::MSG_NOSIGNAL, raw, len)
        });
        if sent < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
    };
    ns.run(send)?.ctx("send to", format!("{to} in {}", ns.name()))
}

/// Calls with an address as the kernel takes it.
fn with_sockaddr<T>(addr: SocketAddr, call: impl FnOnce(*const libc::sockaddr, libc::socklen_t) -> T) -> T {
    match addr {
        SocketAddr::V4(v4) => {
            let raw = sockaddr_in(v4);
            call((&raw const raw).cast(), size_of_val(&raw) as libc::socklen_t)
        }
        SocketAddr::V6(v6) => {
            // SAFETY: an all-zero sockaddr_in6 is a valid value of that plain C structure.
            let mut raw: libc::sockaddr_in6 = unsafe { std::mem::zeroed() };
            raw.sin6_family = libc::AF_INET6 as libc::sa_family_t;
            raw.sin6_port = v6.port().to_be();
            raw.sin6_addr.s6_addr = v6.ip().octets();
            raw.sin6_scope_id = v6.scope_id();
            call((&raw const raw).cast(), size_of_val(&raw) as libc::socklen_t)
        }
    }
}

fn sockaddr_in(addr: SocketAddrV4) -> libc::sockaddr_in {
    libc::sockaddr_in {
        sin_family: libc::AF_INET as libc::sa_family_t,
        sin_port: addr.port().to_be(),
        sin_addr: libc::in_addr { s_addr: u32::from_ne_bytes(addr.ip().octets()) },
        sin_zero: [0; 8],
    }
}

fn ipv4(addr: libc::in_addr) -> Ipv4Addr {
    Ipv4Addr::from(addr.s_addr.to_ne_bytes())
}
