//! Links: network interfaces.

use std::collections::HashMap;
use std::os::fd::AsRawFd;

use netlink_packet_core::{NLM_F_CREATE, NLM_F_EXCL};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::link::{
    InfoData, InfoKind, InfoVeth, LinkAttribute, LinkFlags, LinkInfo, LinkMessage,
};

use super::{Handle, MacAddr, Refusal, absent_is_false};
use crate::NetNs;
use crate::error::{Error, Result};

/// A network interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Index within its namespace.
    pub index: u32,
    /// Name.
    pub name: String,
    /// Ethernet address, if it has one.
    pub mac: Option<MacAddr>,
    /// Largest packet in bytes.
    pub mtu: u32,
    /// Whether it is administratively up.
    pub up: bool,
    /// Kind, as in "veth", "tun" or "vxlan"; none for real devices and the loopback.
    pub kind: Option<String>,
    /// Index of the other end (a veth's peer) or of the device below, in that one's namespace.
    pub peer_index: Option<u32>,
}

/// One end of a veth pair.
#[derive(Debug, Clone, Default)]
pub struct VethEnd<'a> {
    /// Name, at most 15 bytes.
    pub name: &'a str,
    /// Ethernet address; the kernel picks one when absent.
    pub mac: Option<MacAddr>,
    /// Largest packet in bytes; 1500 when absent.
    pub mtu: Option<u32>,
}

/// A veth pair: one end in the handle's namespace, the peer in another.
#[derive(Debug, Clone, Default)]
pub struct VethSpec<'a> {
    /// The end in the handle's namespace.
    pub end: VethEnd<'a>,
    /// The other end.
    pub peer: VethEnd<'a>,
    /// Where the other end goes; the handle's namespace when absent.
    pub peer_ns: Option<&'a NetNs>,
}

impl Handle {
    /// All links.
    pub fn link_list(&self) -> Result<Vec<Link>> {
        let answers = self.socket.dump(RouteNetlinkMessage::GetLink(request()));
        let answers = answers.map_err(|r| r.on("list", "links"))?;
        Ok(answers.into_iter().filter_map(read).collect())
    }

    /// A link by name.
    pub fn link_get(&self, name: &str) -> Result<Option<Link>> {
        let message = by_name("find link", name)?;
        match self.socket.get(RouteNetlinkMessage::GetLink(message)) {
            Ok(answer) => Ok(answer.and_then(read)),
            Err(refusal) if refusal.errno() == libc::ENODEV => Ok(None),
            Err(refusal) => Err(refusal.on("find link", name)),
        }
    }

    /// The index of a link.
    ///
    /// # Errors
    /// `ENODEV` when there is none of that name.
    pub fn index_of(&self, name: &str) -> Result<u32> {
        let absent = || Error::os("find link", name, std::io::Error::from_raw_os_error(libc::ENODEV));
        self.link_get(name)?.map(|link| link.index).ok_or_else(absent)
    }

    /// Names by index.
    pub(super) fn names(&self) -> Result<HashMap<u32, String>> {
        Ok(self.link_list()?.into_iter().map(|link| (link.index, link.name)).collect())
    }

    /// Creates a veth pair with both ends in place and down.
    ///
    /// # Errors
    /// `EEXIST` when either name is taken in its namespace.
    pub fn veth_create(&self, spec: &VethSpec<'_>) -> Result<Link> {
        let op = "create veth";
        let mut peer = end_message(op, &spec.peer)?;
        if let Some(ns) = spec.peer_ns {
            peer.attributes.push(LinkAttribute::NetNsFd(ns.fd().as_raw_fd()));
        }
        let mut message = end_message(op, &spec.end)?;
        message.attributes.push(LinkAttribute::LinkInfo(vec![
            LinkInfo::Kind(InfoKind::Veth),
            LinkInfo::Data(InfoData::Veth(InfoVeth::Peer(peer))),
        ]));
        let name = spec.end.name;
        self.socket
            .change(RouteNetlinkMessage::NewLink(message), NLM_F_CREATE | NLM_F_EXCL)
            .map_err(|refusal| refusal.on(op, format!("{name} with peer {}", spec.peer.name)))?;
        self.link_get(name)?.ok_or_else(|| Error::invalid(op, name, "gone right after it was made"))
    }

    /// A veth pair as specified: adopted when both ends are each other's peers, else made anew in place of whatever
    /// has one of the two names.
    pub fn veth_ensure(&self, spec: &VethSpec<'_>) -> Result<Link> {
        let peer_handle = spec.peer_ns.map(Handle::in_ns).transpose()?;
        let peer_handle = peer_handle.as_ref().unwrap_or(self);
        let ends = (self.link_get(spec.end.name)?, peer_handle.link_get(spec.peer.name)?);
        if let (Some(end), Some(peer)) = &ends
            && end.peer_index == Some(peer.index)
            && peer.peer_index == Some(end.index)
            && end.kind.as_deref() == Some("veth")
        {
            self.adjust(&spec.end, end)?;
            peer_handle.adjust(&spec.peer, peer)?;
            return self
                .link_get(spec.end.name)?
                .ok_or_else(|| Error::invalid("adopt veth", spec.end.name, "gone meanwhile"));
        }
        self.link_delete(spec.end.name)?;
        peer_handle.link_delete(spec.peer.name)?;
        self.veth_create(spec)
    }

    fn adjust(&self, want: &VethEnd<'_>, have: &Link) -> Result<()> {
        if let Some(mac) = want.mac.filter(|mac| Some(*mac) != have.mac) {
            self.set_mac(want.name, mac)?;
        }
        if let Some(mtu) = want.mtu.filter(|mtu| *mtu != have.mtu) {
            self.set_mtu(want.name, mtu)?;
        }
        Ok(())
    }

    /// Brings a link up.
    pub fn set_up(&self, name: &str) -> Result<()> {
        self.set_flags("bring up", name, LinkFlags::Up)
    }

    /// Brings a link down; its routes go with it.
    pub fn set_down(&self, name: &str) -> Result<()> {
        self.set_flags("bring down", name, LinkFlags::empty())
    }

    /// Sets the largest packet, in bytes.
    pub fn set_mtu(&self, name: &str, mtu: u32) -> Result<()> {
        self.set("set mtu of", name, LinkAttribute::Mtu(mtu))
    }

    /// Sets the Ethernet address.
    pub fn set_mac(&self, name: &str, mac: MacAddr) -> Result<()> {
        self.set("set address of", name, LinkAttribute::Address(mac.0.to_vec()))
    }

    /// Gives a link another name; on older kernels it must be down.
    pub fn rename(&self, name: &str, new_name: &str) -> Result<()> {
        by_name("rename link to", new_name)?;
        let mut message = LinkMessage::default();
        message.header.index = self.index_of(name)?;
        message.attributes.push(LinkAttribute::IfName(new_name.to_owned()));
        self.change_link(message)
            .map_err(|refusal| refusal.on("rename link", format!("{name} to {new_name}")))
    }

    /// Moves a link to another namespace; its addresses and routes are lost.
    pub fn move_to_ns(&self, name: &str, ns: &NetNs) -> Result<()> {
        self.set("move to namespace", name, LinkAttribute::NetNsFd(ns.fd().as_raw_fd()))
    }

    /// Deletes a link; the peer of a veth goes with it. One that is absent is no error.
    ///
    /// Returns whether there was one.
    pub fn link_delete(&self, name: &str) -> Result<bool> {
        let message = by_name("delete link", name)?;
        let done = self.socket.change(RouteNetlinkMessage::DelLink(message), 0);
        absent_is_false(done, &[libc::ENODEV], "delete link", name)
    }

    fn set_flags(&self, op: &'static str, name: &str, flags: LinkFlags) -> Result<()> {
        let mut message = by_name(op, name)?;
        message.header.flags = flags;
        message.header.change_mask = LinkFlags::Up;
        self.change_link(message).map_err(|refusal| refusal.on(op, name))
    }

    fn set(&self, op: &'static str, name: &str, attribute: LinkAttribute) -> Result<()> {
        let mut message = by_name(op, name)?;
        message.attributes.push(attribute);
        self.change_link(message).map_err(|refusal| refusal.on(op, name))
    }

    fn change_link(&self, message: LinkMessage) -> std::result::Result<(), Refusal> {
        self.socket.change(RouteNetlinkMessage::SetLink(message), 0)
    }
}

/// A request for links that leaves out the counters, which are most of an answer.
fn request() -> LinkMessage {
    let mut message = LinkMessage::default();
    message
        .attributes
        .push(LinkAttribute::ExtMask(vec![netlink_packet_route::link::LinkExtentMask::SkipStats]));
    message
}

pub(super) fn by_name(op: &'static str, name: &str) -> Result<LinkMessage> {
    if name.is_empty() || name.len() >= libc::IFNAMSIZ || name.contains(['/', '\0', ' ']) {
        return Err(Error::invalid(op, name, "not an interface name"));
    }
    let mut message = LinkMessage::default();
    message.attributes.push(LinkAttribute::IfName(name.to_owned()));
    Ok(message)
}

fn end_message(op: &'static str, end: &VethEnd<'_>) -> Result<LinkMessage> {
    let mut message = by_name(op, end.name)?;
    message.attributes.extend(end.mac.map(|mac| LinkAttribute::Address(mac.0.to_vec())));
    message.attributes.extend(end.mtu.map(LinkAttribute::Mtu));
    Ok(message)
}

fn read(answer: RouteNetlinkMessage) -> Option<Link> {
    let RouteNetlinkMessage::NewLink(message) = answer else { return None };
    let mut link = Link {
        index: message.header.index,
        name: String::new(),
        mac: None,
        mtu: 0,
        up: message.header.flags.contains(LinkFlags::Up),
        kind: None,
        peer_index: None,
    };
    for attribute in message.attributes {
        match attribute {
            LinkAttribute::IfName(name) => link.name = name,
            LinkAttribute::Mtu(mtu) => link.mtu = mtu,
            LinkAttribute::Address(bytes) => link.mac = bytes.try_into().ok().map(MacAddr),
            LinkAttribute::Link(index) => link.peer_index = Some(index),
            LinkAttribute::LinkInfo(infos) => {
                link.kind = infos.into_iter().find_map(|info| match info {
                    LinkInfo::Kind(kind) => Some(kind.to_string()),
                    _ => None,
                });
            }
            _ => {}
        }
    }
    Some(link)
}
