//! Sockets inside a VPC's namespace.
//!
//! A socket belongs to the namespace of the thread that makes it and can be used from any thread after, so that one
//! process serves all VPCs.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, SocketAddrV6, TcpListener, UdpSocket};

use socket2::{Domain, Protocol, Socket, Type};

/// Connections that wait to be accepted.
const BACKLOG: i32 = 128;

/// A TCP listener. The address need not be there yet.
pub fn tcp(address: SocketAddrV4) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))?;
    socket.set_reuse_address(true)?;
    socket.set_freebind_v4(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

/// A TCP listener for IPv6 only. The address need not be there yet.
pub fn tcp6(address: SocketAddrV6) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::IPV6, Type::STREAM, Some(Protocol::TCP))?;
    socket.set_reuse_address(true)?;
    socket.set_only_v6(true)?;
    socket.set_freebind_v6(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

/// A UDP socket. The address need not be there yet.
pub fn udp(address: SocketAddrV4) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_freebind_v4(true)?;
    socket.bind(&address.into())?;
    socket.set_nonblocking(true)?;
    Ok(socket.into())
}

/// The two sockets of a DHCP server on one device: one for what is sent to everybody, one that has the gateway's
/// address: it sends all replies, so that they come from the gateway, and gets the renewals sent to it.
pub fn dhcp(device: &str, gateway: Ipv4Addr) -> io::Result<[UdpSocket; 2]> {
    let open = |address: Ipv4Addr| {
        let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
        socket.bind_device(Some(device.as_bytes()))?;
        socket.set_reuse_address(true)?;
        socket.set_freebind_v4(true)?;
        socket.set_broadcast(true)?;
        socket.bind(&SocketAddrV4::new(address, 67).into())?;
        socket.set_nonblocking(true)?;
        Ok(UdpSocket::from(socket))
    };
    let everybody: io::Result<UdpSocket> = open(Ipv4Addr::UNSPECIFIED);
    Ok([everybody?, open(gateway)?])
}
