//! One interface: a veth or a tap in its VPC's namespace, without an address, with one host route an address.
//!
//! The guest's neighbour entry is permanent: nothing waits for a guest that is not up yet, and what it says about other
//! addresses by ARP changes nothing. The kernel answers its ARP requests for the gateway and, by proxy, for the other
//! interfaces.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::os::fd::OwnedFd;

use cumulet_linux::netlink::{Handle, Route, VethEnd, VethSpec};
use cumulet_linux::tap::{self, TapSpec};
use cumulet_linux::{MacAddr, NetNs, sysctl};
use cumulet_node_api::{EniSpec, NodeSpec};
use ipnet::{IpNet, Ipv4Net};

use super::edge::{ROUTER_MAC, host_net};
use super::vpc::Vpc;
use super::{NetworkError, names};

/// An interface's device, and what it was last set up for.
#[derive(Debug, Clone, Default)]
pub struct Device {
    /// Whether an applied document has named it. Once one did, the first that does not removes it; before that, the
    /// document that it was plugged for may still be on its way.
    confirmed: bool,
    /// None until this process has set it up.
    done: Option<Wiring>,
}

/// What depends on the interface's record.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wiring {
    mac: [u8; 6],
    ips: BTreeSet<Ipv4Addr>,
    source_dest_check: bool,
}

impl Device {
    /// One that an earlier process made.
    pub fn adopted() -> Device {
        Device { confirmed: true, done: None }
    }

    /// Whether no document that was applied has named it yet.
    pub fn is_early(&self) -> bool {
        !self.confirmed
    }
}

impl Wiring {
    fn of(eni: &EniSpec) -> Wiring {
        Wiring {
            mac: eni.mac,
            ips: eni.private_ips.iter().copied().collect(),
            source_dest_check: eni.source_dest_check,
        }
    }
}

impl Vpc {
    /// Gives a container its interface; does nothing more than check when it has it.
    pub fn plug_container(
        &mut self,
        spec: &NodeSpec,
        eni: &EniSpec,
        guest: &NetNs,
    ) -> Result<(), NetworkError> {
        let (net, gateway) = addressing(spec, eni)?;
        let device = names::eni_device(&eni.id);
        let guest_device = format!("eth{}", eni.device_index());
        self.note_plugged(&device);
        self.handle.veth_ensure(&VethSpec {
            end: VethEnd { name: &device, mac: Some(ROUTER_MAC), mtu: None },
            peer: VethEnd { name: &guest_device, mac: Some(MacAddr(eni.mac)), mtu: None },
            peer_ns: Some(guest),
        })?;
        self.prepare(&device, eni)?;
        let inside = Handle::in_ns(guest)?;
        inside.set_up("lo")?;
        inside.addr_add(&guest_device, net)?;
        inside.set_up(&guest_device)?;
        if eni.device_index() == 0 {
            let out = Route::to(IpNet::V4(Ipv4Net::default())).via(gateway.into()).dev(&guest_device);
            inside.route_replace(&out)?;
        }
        // This end was up before the other gave it a carrier, and the kernel lets packets through only after it has
        // dealt with that, a little later, or now when asked about the link (since 6.8).
        self.handle.link_get(&device)?;
        // Routes come last: until then a sender is told that nobody has the address. A first packet that is lost, or
        // that the guest has no way to answer, costs its sender a second.
        self.lead(&device, eni)
    }

    /// Makes the tap of a VM's interface anew: a run that has ended may still hold the old one.
    pub fn plug_tap(&mut self, eni: &EniSpec) -> Result<OwnedFd, NetworkError> {
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
        self.wire(&device, eni)?;
        Ok(tap.fd)
    }

    fn note_plugged(&mut self, device: &str) {
        let confirmed = self.named.contains(device);
        self.devices.insert(device.to_owned(), Device { confirmed, done: None });
    }

    /// Removes a device. Returns whether there was one.
    pub fn unplug(&mut self, device: &str) -> Result<bool, NetworkError> {
        let deleted = self.handle.link_delete(device)?;
        Ok(self.devices.remove(device).is_some() || deleted)
    }

    /// Brings plugged interfaces to what the document says, and removes those that it no longer names.
    pub fn ensure_devices(&mut self, spec: &NodeSpec, verify: bool) -> Result<(), NetworkError> {
        let mut wanted = BTreeSet::new();
        let mine: Vec<_> = spec.enis.values().filter(|eni| eni.vpc_id == self.id).cloned().collect();
        for eni in mine {
            let device = names::eni_device(&eni.id);
            if let Some(plugged) = self.devices.get_mut(&device) {
                plugged.confirmed = true;
                if verify || plugged.done.as_ref() != Some(&Wiring::of(&eni)) {
                    self.rewire(&device, &eni)?;
                }
            }
            wanted.insert(device);
        }
        self.named = wanted.clone();
        let gone = self.devices.iter().filter(|(name, device)| device.confirmed && !wanted.contains(*name));
        for name in gone.map(|(name, _)| name.clone()).collect::<Vec<_>>() {
            self.unplug(&name)?;
        }
        Ok(())
    }

    /// Like [`Vpc::wire`], for a device that has been there for a while.
    fn rewire(&mut self, device: &str, eni: &EniSpec) -> Result<(), NetworkError> {
        if self.handle.link_get(device)?.is_none() {
            // Its guest has ended and took it along.
            self.devices.remove(device);
            return Ok(());
        }
        for old in self.routed(device)?.into_iter().filter(|ip| !eni.private_ips.contains(ip)) {
            self.handle.route_del(&Route::to(host_net(old)).dev(device))?;
            self.handle.neigh_del(device, old.into())?;
        }
        self.wire(device, eni)
    }

    /// The VPC's side of a device that exists.
    fn wire(&mut self, device: &str, eni: &EniSpec) -> Result<(), NetworkError> {
        self.prepare(device, eni)?;
        self.lead(device, eni)
    }

    /// A device's parameters; then it is up.
    fn prepare(&self, device: &str, eni: &EniSpec) -> Result<(), NetworkError> {
        let conf = format!("net/ipv4/conf/{device}");
        let reverse_path = if eni.source_dest_check { "1" } else { "0" };
        self.ns.run(|| {
            sysctl::write(&format!("{conf}/rp_filter"), reverse_path)?;
            sysctl::write(&format!("{conf}/proxy_arp"), "1")?;
            sysctl::write(&format!("{conf}/send_redirects"), "0")?;
            // Answers by proxy are held back for up to 0.8 s otherwise.
            sysctl::write(&format!("net/ipv4/neigh/{device}/proxy_delay"), "0")
        })??;
        self.handle.set_up(device)?;
        Ok(())
    }

    /// Neighbours and routes of a device's addresses.
    fn lead(&mut self, device: &str, eni: &EniSpec) -> Result<(), NetworkError> {
        for ip in &eni.private_ips {
            self.handle.neigh_replace(device, (*ip).into(), MacAddr(eni.mac))?;
            self.handle.route_replace(&Route::to(host_net(*ip)).dev(device))?;
        }
        self.devices.entry(device.to_owned()).or_default().done = Some(Wiring::of(eni));
        Ok(())
    }
}

/// The primary address with its subnet's prefix, and the subnet's gateway.
fn addressing(spec: &NodeSpec, eni: &EniSpec) -> Result<(IpNet, Ipv4Addr), NetworkError> {
    let unknown = || NetworkError::UnknownSubnet(eni.subnet_id.clone());
    let vpc = spec.vpcs.get(&eni.vpc_id).ok_or_else(|| NetworkError::UnknownVpc(eni.vpc_id.clone()))?;
    let subnet = vpc.subnets.iter().find(|subnet| subnet.id == eni.subnet_id).ok_or_else(unknown)?;
    let primary = *eni.private_ips.first().ok_or_else(|| NetworkError::NoAddress(eni.id.clone()))?;
    Ok((IpNet::new_assert(primary.into(), subnet.cidr.prefix_len()), subnet.gateway))
}
