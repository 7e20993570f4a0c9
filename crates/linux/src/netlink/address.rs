//! Addresses of links.

use std::net::IpAddr;

use ipnet::IpNet;
use netlink_packet_core::{NLM_F_CREATE, NLM_F_REPLACE};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::address::{AddressAttribute, AddressFlags, AddressMessage, AddressScope};

use super::{Family, Handle, absent_is_false};
use crate::error::Result;

/// An address of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Address {
    /// Index of the link.
    pub link_index: u32,
    /// The address and the length of its network's prefix.
    pub net: IpNet,
}

impl Handle {
    /// Gives a link an address; no error if it has it already.
    ///
    /// An IPv6 address is usable at once: duplicate detection is off, since these addresses are assigned centrally and
    /// it would hold them back for a second.
    pub fn addr_add(&self, dev: &str, net: IpNet) -> Result<()> {
        let mut message = self.message(dev, net)?;
        if net.addr().is_ipv6() {
            message.attributes.push(AddressAttribute::Flags(AddressFlags::Nodad));
        }
        self.socket
            .change(RouteNetlinkMessage::NewAddress(message), NLM_F_CREATE | NLM_F_REPLACE)
            .map_err(|refusal| refusal.on("add address", format!("{net} to {dev}")))
    }

    /// Takes an address from a link. Returns whether it had it.
    pub fn addr_del(&self, dev: &str, net: IpNet) -> Result<bool> {
        let message = self.message(dev, net)?;
        let done = self.socket.change(RouteNetlinkMessage::DelAddress(message), 0);
        absent_is_false(done, &[libc::EADDRNOTAVAIL], "delete address", format!("{net} from {dev}"))
    }

    /// The addresses of a link, or of all, both IPv4 and IPv6.
    pub fn addr_list(&self, dev: Option<&str>) -> Result<Vec<Address>> {
        let only = dev.map(|dev| self.index_of(dev)).transpose()?;
        let answers = self.socket.dump(RouteNetlinkMessage::GetAddress(AddressMessage::default()));
        let answers = answers.map_err(|refusal| refusal.on("list", "addresses"))?;
        let all = answers.into_iter().filter_map(read);
        Ok(all.filter(|address| only.is_none_or(|index| index == address.link_index)).collect())
    }

    fn message(&self, dev: &str, net: IpNet) -> Result<AddressMessage> {
        let mut message = AddressMessage::default();
        message.header.family = Family::of(net.addr()).wire();
        message.header.prefix_len = net.prefix_len();
        message.header.index = self.index_of(dev)?;
        let loopback = net.addr().is_loopback();
        message.header.scope = if loopback { AddressScope::Host } else { AddressScope::Universe };
        message.attributes.push(AddressAttribute::Local(net.addr()));
        message.attributes.push(AddressAttribute::Address(net.addr()));
        Ok(message)
    }
}

fn read(answer: RouteNetlinkMessage) -> Option<Address> {
    let RouteNetlinkMessage::NewAddress(message) = answer else { return None };
    let mut local: Option<IpAddr> = None;
    let mut address: Option<IpAddr> = None;
    for attribute in &message.attributes {
        match attribute {
            AddressAttribute::Local(ip) => local = Some(*ip),
            AddressAttribute::Address(ip) => address = Some(*ip),
            _ => {}
        }
    }
    // IPv6 has only the latter; on a point-to-point link that is the other side's for IPv4.
    let net = IpNet::new(local.or(address)?, message.header.prefix_len).ok()?;
    Some(Address { link_index: message.header.index, net })
}
