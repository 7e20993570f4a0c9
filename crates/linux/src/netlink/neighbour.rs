//! Neighbours: which Ethernet address an IP address has on a link.

use std::net::IpAddr;

use netlink_packet_core::{NLM_F_CREATE, NLM_F_REPLACE};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::neighbour::{
    NeighbourAddress, NeighbourAttribute, NeighbourFlags, NeighbourMessage, NeighbourState,
};
use netlink_packet_route::route::RouteType;

use super::{Family, Handle, MacAddr, absent_is_false};
use crate::error::Result;

/// An entry of the neighbour table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neighbour {
    /// Index of the link.
    pub link_index: u32,
    /// IP address.
    pub ip: IpAddr,
    /// Ethernet address, once known.
    pub mac: Option<MacAddr>,
    /// Whether it was set by hand and never expires.
    pub permanent: bool,
}

impl Handle {
    /// Sets a permanent entry, in place of any for that address.
    pub fn neigh_replace(&self, dev: &str, ip: IpAddr, mac: MacAddr) -> Result<()> {
        let mut message = self.neigh_message(dev, ip)?;
        message.header.state = NeighbourState::Permanent;
        message.attributes.push(NeighbourAttribute::LinkLayerAddress(mac.0.to_vec()));
        self.neigh_new("set neighbour", dev, ip, message)
    }

    /// Makes this host answer for an address on a link, as proxy ARP does for one address; for IPv6, where there is no
    /// proxying of whole networks (`net/ipv6/conf/DEV/proxy_ndp` must be on).
    pub fn neigh_proxy_replace(&self, dev: &str, ip: IpAddr) -> Result<()> {
        let mut message = self.neigh_message(dev, ip)?;
        message.header.state = NeighbourState::Permanent;
        message.header.flags = NeighbourFlags::Proxy;
        self.neigh_new("set proxy neighbour", dev, ip, message)
    }

    /// Deletes an entry. Returns whether there was one.
    pub fn neigh_del(&self, dev: &str, ip: IpAddr) -> Result<bool> {
        let message = self.neigh_message(dev, ip)?;
        self.neigh_drop("delete neighbour", dev, ip, message)
    }

    /// Stops answering for an address. Returns whether it was answered for.
    pub fn neigh_proxy_del(&self, dev: &str, ip: IpAddr) -> Result<bool> {
        let mut message = self.neigh_message(dev, ip)?;
        message.header.flags = NeighbourFlags::Proxy;
        self.neigh_drop("delete proxy neighbour", dev, ip, message)
    }

    /// The entries of a link, or of all.
    pub fn neigh_list(&self, family: Family, dev: Option<&str>) -> Result<Vec<Neighbour>> {
        let only = dev.map(|dev| self.index_of(dev)).transpose()?;
        let mut request = NeighbourMessage::default();
        request.header.family = family.wire();
        let answers = self.socket.dump(RouteNetlinkMessage::GetNeighbour(request));
        let answers = answers.map_err(|refusal| refusal.on("list", "neighbours"))?;
        let all = answers.into_iter().filter_map(read);
        Ok(all.filter(|entry| only.is_none_or(|index| index == entry.link_index)).collect())
    }

    fn neigh_new(&self, op: &'static str, dev: &str, ip: IpAddr, message: NeighbourMessage) -> Result<()> {
        self.socket
            .change(RouteNetlinkMessage::NewNeighbour(message), NLM_F_CREATE | NLM_F_REPLACE)
            .map_err(|refusal| refusal.on(op, format!("{ip} on {dev}")))
    }

    fn neigh_drop(&self, op: &'static str, dev: &str, ip: IpAddr, message: NeighbourMessage) -> Result<bool> {
        let done = self.socket.change(RouteNetlinkMessage::DelNeighbour(message), 0);
        absent_is_false(done, &[libc::ENOENT], op, format!("{ip} on {dev}"))
    }

    fn neigh_message(&self, dev: &str, ip: IpAddr) -> Result<NeighbourMessage> {
        let mut message = NeighbourMessage::default();
        message.header.family = Family::of(ip).wire();
        message.header.ifindex = self.index_of(dev)?;
        message.header.kind = RouteType::Unicast;
        message.attributes.push(NeighbourAttribute::Destination(match ip {
            IpAddr::V4(ip) => NeighbourAddress::Inet(ip),
            IpAddr::V6(ip) => NeighbourAddress::Inet6(ip),
        }));
        Ok(message)
    }
}

fn read(answer: RouteNetlinkMessage) -> Option<Neighbour> {
    let RouteNetlinkMessage::NewNeighbour(message) = answer else { return None };
    let (mut ip, mut mac) = (None, None);
    for attribute in message.attributes {
        match attribute {
            NeighbourAttribute::Destination(NeighbourAddress::Inet(v4)) => ip = Some(IpAddr::V4(v4)),
            NeighbourAttribute::Destination(NeighbourAddress::Inet6(v6)) => ip = Some(IpAddr::V6(v6)),
            NeighbourAttribute::LinkLayerAddress(bytes) => mac = bytes.try_into().ok().map(MacAddr),
            _ => {}
        }
    }
    Some(Neighbour {
        link_index: message.header.ifindex,
        ip: ip?,
        mac,
        permanent: message.header.state == NeighbourState::Permanent,
    })
}
