//! One interface: a veth or a tap in its VPC's namespace, with one host route an address.
//!
//! The guest's neighbour entries are permanent: nothing waits for a guest that is not up yet, and what it says about
//! other addresses by ARP or neighbour discovery changes nothing. The kernel answers its ARP requests for the gateway
//! and, by proxy, for the other interfaces. For IPv6 every other address is behind the router, which is fe80::1.
//!
//! What the kernel has for an interface is [`Facts`]: wanted ones follow from the document, present ones are
//! remembered, or read for all interfaces at once (a new process, a verification). One function leads from these to
//! those, so that a change costs as much as what changed.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use cumulet_linux::netlink::{Family, Route, RouteKind, TABLE_MAIN, VethEnd, VethSpec};
use cumulet_linux::tap::{self, TapSpec};
use cumulet_linux::{MacAddr, NetNs, netns, sysctl};
use cumulet_node_api::{EniSpec, NodeSpec, SubnetSpec};
use ipnet::IpNet;

use super::edge::ROUTER_MAC;
use super::plan::{GUEST_V6, NEXT_V6, has_ipv6};
use super::vpc::Vpc;
use super::{NetworkError, guest, host_net, names, shape};

/// An interface's device, and what it was last set up for.
#[derive(Debug, Clone, Default)]
pub struct Device {
    /// Whether an applied document has named it. Once one did, the first that does not removes it; before that, the
    /// document that it was plugged for may still be on its way.
    confirmed: bool,
    /// None until this process has set it up or read it.
    done: Option<Facts>,
    /// The record that all of it was last brought to; the same one again is no work.
    record: Option<Arc<EniSpec>>,
    /// Addresses that the guest's namespace was last configured with; none until this process did, or it has none.
    inside: Option<(Vec<IpAddr>, Vec<IpNet>)>,
}

/// What the VPC's side of an interface is like.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Facts {
    up: bool,
    knobs: Option<Knobs>,
    addresses: BTreeSet<IpNet>,
    neighbours: BTreeMap<IpAddr, MacAddr>,
    /// Destination and, where it isn't a neighbour itself, the neighbour that it is behind.
    routes: BTreeMap<IpNet, Option<IpAddr>>,
}

/// Parameters of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Knobs {
    ipv6: bool,
}

impl Device {
    /// One that an earlier process made.
    pub fn adopted() -> Device {
        Device { confirmed: true, ..Device::default() }
    }

    /// Whether no document that was applied has named it yet.
    pub fn is_early(&self) -> bool {
        !self.confirmed
    }
}

impl Facts {
    fn of(eni: &EniSpec) -> Facts {
        let mac = MacAddr(eni.mac);
        let own = eni.private_ips.iter().map(|ip| IpAddr::V4(*ip));
        let own: BTreeSet<IpAddr> = own.chain(eni.ipv6.iter().map(|ip| IpAddr::V6(*ip))).collect();
        let mut facts = Facts {
            up: true,
            knobs: Some(Knobs { ipv6: has_ipv6(eni) }),
            addresses: BTreeSet::new(),
            neighbours: own.iter().map(|ip| (*ip, mac)).collect(),
            routes: own.iter().map(|ip| (host_net(*ip), None)).collect(),
        };
        if has_ipv6(eni) {
            facts.addresses.insert(router_address());
            facts.neighbours.insert(GUEST_V6.into(), mac);
        }
        let primary = eni.private_ips.first().map(|ip| IpAddr::V4(*ip));
        for prefix in &eni.prefixes {
            let behind = if prefix.addr().is_ipv4() { primary } else { Some(GUEST_V6.into()) };
            facts.routes.insert(prefix.trunc(), behind);
        }
        facts
    }
}

/// The router's own address on a device with IPv6.
fn router_address() -> IpNet {
    IpNet::new_assert(NEXT_V6.into(), 64)
}

impl Vpc {
    /// Gives a namespace its interface as `device`; does nothing more than check when it has it.
    pub fn plug_netns(
        &mut self,
        spec: &NodeSpec,
        eni: &EniSpec,
        guest: &NetNs,
        index: u32,
    ) -> Result<(), NetworkError> {
        let subnet = subnet_of(spec, eni)?;
        let device = names::eni_device(&eni.id);
        let inside = format!("eth{index}");
        self.note_plugged(&device);
        self.handle.veth_ensure(&VethSpec {
            end: VethEnd { name: &device, mac: Some(ROUTER_MAC), mtu: None },
            peer: VethEnd { name: &inside, mac: Some(MacAddr(eni.mac)), mtu: None },
            peer_ns: Some(guest),
        })?;
        // The guest's side comes first: until its routes are there a sender is told that nobody has the address. A first
        // packet that is lost, or that the guest has no way to answer, costs its sender a second.
        self.configure(guest, &inside, index, eni, subnet)?;
        self.adjust(&device, &Facts::default(), eni)?;
        // This end was up before the other gave it a carrier, and the kernel lets packets through only after it has
        // dealt with that, a little later, or now when asked about the link (since 6.8).
        self.handle.link_get(&device)?;
        self.ensure_ways_through(spec, &device)
    }

    /// Makes the tap of a VM's interface anew: a run that has ended may still hold the old one.
    pub fn plug_tap(&mut self, spec: &NodeSpec, eni: &EniSpec) -> Result<OwnedFd, NetworkError> {
        let device = names::eni_device(&eni.id);
        self.note_plugged(&device);
        self.handle.link_delete(&device)?;
        // Not persistent: it goes with the VM.
        let tap = tap::open(
            Some(&self.ns),
            &TapSpec {
                name: device.clone(),
                mac: Some(ROUTER_MAC),
                mtu: None,
                persistent: false,
                vnet_hdr: true,
                up: false,
            },
        )?;
        self.adjust(&device, &Facts::default(), eni)?;
        self.ensure_ways_through(spec, &device)?;
        Ok(tap.fd)
    }

    fn note_plugged(&mut self, device: &str) {
        let confirmed = self.named.contains(device);
        self.devices.insert(device.to_owned(), Device { confirmed, ..Device::default() });
    }

    /// Removes a device. Returns whether there was one.
    pub fn unplug(&mut self, device: &str) -> Result<bool, NetworkError> {
        let deleted = self.handle.link_delete(device)?;
        shape::release(&self.handle, device)?;
        Ok(self.devices.remove(device).is_some() || deleted)
    }

    /// Takes an interface that the document no longer names out of use. A tap is only silenced as long as its VM holds
    /// it: QEMU ends when a tap vanishes under it, so it is for `unplug` to remove, after the VM has let go.
    fn withdraw(&mut self, device: &str) -> Result<(), NetworkError> {
        let link = self.handle.link_get(device)?;
        if link.is_none_or(|link| link.kind.as_deref() != Some("tun")) {
            self.unplug(device)?;
            return Ok(());
        }
        self.handle.set_down(device)?;
        // Routes and neighbours went with that: should the document name it again, it is looked at anew.
        if let Some(device) = self.devices.get_mut(device) {
            device.done = None;
            device.record = None;
        }
        Ok(())
    }

    /// Brings plugged interfaces to what the document says, and removes those that it no longer names.
    pub fn ensure_devices(&mut self, spec: &NodeSpec, tag: &str, verify: bool) -> Result<(), NetworkError> {
        let present = if verify || self.devices.values().any(|device| device.done.is_none()) {
            Some(self.read_devices()?)
        } else {
            None
        };
        let mut wanted = BTreeSet::new();
        let mine: Vec<_> = spec.enis.values().filter(|eni| eni.vpc_id == self.id).cloned().collect();
        for eni in mine {
            let name = names::eni_device(&eni.id);
            wanted.insert(name.clone());
            let Some(device) = self.devices.get_mut(&name) else { continue };
            device.confirmed = true;
            if present.is_none() && device.record.as_ref().is_some_and(|record| Arc::ptr_eq(record, &eni)) {
                continue;
            }
            let have = match &present {
                Some(all) => all.get(&name).cloned(),
                None => device.done.clone(),
            };
            match have {
                Some(have) if have == Facts::of(&eni) => {
                    let limits = device.record.as_ref().map(|record| record.bandwidth);
                    device.done = Some(have);
                    if limits != Some(eni.bandwidth) {
                        shape::ensure(&self.handle, &name, eni.bandwidth.as_ref())?;
                    }
                }
                Some(have) if present.is_some() || self.handle.link_get(&name)?.is_some() => {
                    self.adjust(&name, &have, &eni)?;
                }
                // Its guest has ended and took it along.
                Some(_) | None => {
                    shape::release(&self.handle, &name)?;
                    self.devices.remove(&name);
                    continue;
                }
            }
            self.ensure_inside(spec, tag, &eni, &name)?;
            if let Some(device) = self.devices.get_mut(&name) {
                device.record = Some(eni);
            }
        }
        let gone = self.devices.iter().filter(|(name, device)| device.confirmed && !wanted.contains(*name));
        for name in gone.map(|(name, _)| name.clone()).collect::<Vec<_>>() {
            self.withdraw(&name)?;
        }
        self.named = wanted;
        Ok(())
    }

    /// Brings the inside of a guest that has a namespace to the document, when addresses have changed.
    fn ensure_inside(
        &mut self,
        spec: &NodeSpec,
        tag: &str,
        eni: &EniSpec,
        device: &str,
    ) -> Result<(), NetworkError> {
        let want = own_addresses(eni);
        if self.devices.get(device).is_some_and(|device| device.inside.as_ref() == Some(&want)) {
            return Ok(());
        }
        let index = u32::try_from(eni.device_index()).unwrap_or_default();
        let inside = format!("eth{index}");
        match netns::open(&names::guest_netns(tag, &eni.holder)) {
            // The gateways' own code configures their namespaces.
            Ok(guest) if eni.instance_id().is_some() => {
                if cumulet_linux::netlink::Handle::in_ns(&guest)?.link_get(&inside)?.is_some() {
                    self.configure(&guest, &inside, index, eni, subnet_of(spec, eni)?)?;
                }
            }
            Ok(_) => {}
            // A VM has none.
            Err(e) if e.is_not_found() => {}
            Err(e) => return Err(e.into()),
        }
        if let Some(device) = self.devices.get_mut(device) {
            device.inside = Some(want);
        }
        Ok(())
    }

    fn configure(
        &mut self,
        guest: &NetNs,
        inside: &str,
        index: u32,
        eni: &EniSpec,
        subnet: &SubnetSpec,
    ) -> Result<(), NetworkError> {
        guest::configure(guest, inside, index, eni, subnet)?;
        if let Some(device) = self.devices.get_mut(&names::eni_device(&eni.id)) {
            device.inside = Some(own_addresses(eni));
        }
        Ok(())
    }

    /// Leads a device from what it is like to what the document says.
    fn adjust(&mut self, device: &str, have: &Facts, eni: &EniSpec) -> Result<(), NetworkError> {
        let want = Facts::of(eni);
        if let Some(device) = self.devices.get_mut(device) {
            (device.done, device.record) = (None, None);
        }
        if let Some(knobs) = want.knobs.filter(|_| have.knobs != want.knobs) {
            self.ns.run(|| write_knobs(device, knobs))??;
        }
        if !have.up {
            self.handle.set_up(device)?;
        }
        shape::ensure(&self.handle, device, eni.bandwidth.as_ref())?;
        for net in want.addresses.difference(&have.addresses) {
            self.handle.addr_add(device, *net)?;
        }
        for (ip, mac) in &want.neighbours {
            if have.neighbours.get(ip) != Some(mac) {
                self.handle.neigh_replace(device, *ip, *mac)?;
            }
        }
        for (to, behind) in &want.routes {
            if have.routes.get(to) != Some(behind) {
                self.handle.route_replace(&route(device, *to, *behind))?;
            }
        }
        for (to, behind) in have.routes.iter().filter(|(to, _)| !want.routes.contains_key(to)) {
            self.handle.route_del(&route(device, *to, *behind))?;
        }
        for ip in have.neighbours.keys().filter(|ip| !want.neighbours.contains_key(ip)) {
            self.handle.neigh_del(device, *ip)?;
        }
        for net in have.addresses.difference(&want.addresses) {
            self.handle.addr_del(device, *net)?;
        }
        self.devices.entry(device.to_owned()).or_default().done = Some(want);
        Ok(())
    }

    /// The facts of all interfaces' devices that exist, from the kernel.
    fn read_devices(&self) -> Result<BTreeMap<String, Facts>, NetworkError> {
        let links = self.handle.link_list()?;
        let links = links.into_iter().filter(|link| names::is_eni_device(&link.name));
        let mut found: BTreeMap<String, Facts> = BTreeMap::new();
        let mut by_index = BTreeMap::new();
        for link in links {
            by_index.insert(link.index, link.name.clone());
            found.insert(link.name, Facts { up: link.up, ..Facts::default() });
        }
        let knobs = self.ns.run(|| found.keys().map(|device| read_knobs(device)).collect::<Vec<_>>())?;
        for (facts, knobs) in found.values_mut().zip(knobs) {
            facts.knobs = knobs;
        }
        for family in [Family::V4, Family::V6] {
            for neighbour in self.handle.neigh_list(family, None)? {
                if let Some(facts) = by_index.get(&neighbour.link_index).and_then(|name| found.get_mut(name))
                    && let Some(mac) = neighbour.mac.filter(|_| neighbour.permanent)
                {
                    facts.neighbours.insert(neighbour.ip, mac);
                }
            }
            for route in self.handle.route_list(family, Some(TABLE_MAIN))? {
                if let Some(facts) = route.dev.as_ref().and_then(|name| found.get_mut(name))
                    && route.kind == RouteKind::Unicast
                    && !is_link_local(route.dst)
                {
                    facts.routes.insert(route.dst, route.via);
                }
            }
        }
        for address in self.handle.addr_list(None)? {
            if let Some(facts) = by_index.get(&address.link_index).and_then(|name| found.get_mut(name)) {
                facts.addresses.insert(address.net);
            }
        }
        Ok(found)
    }
}

/// What a guest is to be configured with.
fn own_addresses(eni: &EniSpec) -> (Vec<IpAddr>, Vec<IpNet>) {
    let v4 = eni.private_ips.iter().map(|ip| IpAddr::V4(*ip));
    (v4.chain(eni.ipv6.iter().map(|ip| IpAddr::V6(*ip))).collect(), eni.prefixes.clone())
}

/// The kernel's own route of a device with a link-local address.
fn is_link_local(net: IpNet) -> bool {
    match net {
        IpNet::V6(net) => net.addr().segments()[0] == 0xfe80 || net.addr().is_multicast(),
        IpNet::V4(_) => false,
    }
}

fn route(device: &str, to: IpNet, behind: Option<IpAddr>) -> Route {
    match behind {
        Some(gateway) => Route::to(to).via(gateway).dev(device).onlink(),
        None => Route::to(to).dev(device),
    }
}

fn write_knobs(device: &str, knobs: Knobs) -> cumulet_linux::Result<()> {
    let conf = format!("net/ipv4/conf/{device}");
    // The filter checks sources. The kernel's own check would also drop what comes another way than it goes, as it
    // does when a table leads through an interface in the middle.
    sysctl::write(&format!("{conf}/rp_filter"), "0")?;
    sysctl::write(&format!("{conf}/proxy_arp"), "1")?;
    sysctl::write(&format!("{conf}/send_redirects"), "0")?;
    // Answers by proxy are held back for up to 0.8 s otherwise.
    sysctl::write(&format!("net/ipv4/neigh/{device}/proxy_delay"), "0")?;
    let disabled =
        sysctl::write(&format!("net/ipv6/conf/{device}/disable_ipv6"), if knobs.ipv6 { "0" } else { "1" });
    // Where the kernel has no IPv6 there is nothing to turn off.
    if knobs.ipv6 { disabled } else { Ok(()) }
}

fn read_knobs(device: &str) -> Option<Knobs> {
    let read = |path: String| sysctl::read(&path).ok();
    let conf = format!("net/ipv4/conf/{device}");
    let right = read(format!("{conf}/rp_filter"))? == "0"
        && read(format!("{conf}/proxy_arp"))? == "1"
        && read(format!("{conf}/send_redirects"))? == "0"
        && read(format!("net/ipv4/neigh/{device}/proxy_delay"))? == "0";
    let ipv6 = read(format!("net/ipv6/conf/{device}/disable_ipv6")).is_some_and(|value| value == "0");
    right.then_some(())?;
    Some(Knobs { ipv6 })
}

/// The subnet of an interface.
pub fn subnet_of<'a>(spec: &'a NodeSpec, eni: &EniSpec) -> Result<&'a SubnetSpec, NetworkError> {
    let unknown = || NetworkError::UnknownSubnet(eni.subnet_id.clone());
    let vpc = spec.vpcs.get(&eni.vpc_id).ok_or_else(|| NetworkError::UnknownVpc(eni.vpc_id.clone()))?;
    vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id).ok_or_else(unknown)
}
