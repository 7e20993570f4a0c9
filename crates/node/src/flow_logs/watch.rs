//! A namespace whose connections and refused packets are watched.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cumulet_linux::netlink::Handle as Netlink;
use cumulet_linux::{NetNs, conntrack, nflog, sysctl};
use cumulet_model::EniId;
use tokio::io::Interest;
use tokio::net::UnixDatagram;

use super::flows::{Collector, Flows, Interfaces};
use crate::network::{REFUSED_GROUP, names};

/// Connections are counted and timed.
const TRACKING: [(&str, &str); 2] =
    [("net/netfilter/nf_conntrack_acct", "1"), ("net/netfilter/nf_conntrack_timestamp", "1")];

/// A watched namespace.
#[derive(Debug)]
pub struct Watch {
    ns: NetNs,
    /// The namespace's number: one that went and came back is another.
    pub id: (u64, u64),
    collector: Mutex<Collector>,
    ended: conntrack::Ended,
    refused: nflog::Log,
    /// Interfaces by the number of their device.
    devices: Mutex<HashMap<u32, Option<EniId>>>,
}

impl Watch {
    /// Watches from now on.
    pub fn open(ns: NetNs, now: u64) -> cumulet_linux::Result<Watch> {
        sysctl::write_all_in(&ns, &TRACKING)?;
        let watch = Watch {
            id: ns.id()?,
            collector: Mutex::default(),
            ended: conntrack::Ended::poll(&ns)?,
            refused: nflog::Log::listen(&ns, REFUSED_GROUP)?,
            devices: Mutex::default(),
            ns,
        };
        watch.collector().list(&conntrack::dump(&watch.ns)?, now);
        Ok(watch)
    }

    /// The interfaces whose flows are wanted.
    pub fn want(&self, interfaces: Interfaces) {
        self.collector().want(interfaces);
    }

    /// Takes in what has been told; without it the kernel's queues run over.
    pub fn drain(&self, now: u64) {
        loop {
            match self.ended.wait() {
                Ok(flows) => {
                    let mut collector = self.collector();
                    flows.iter().for_each(|flow| collector.ended(flow, now));
                }
                Err(error) if self.is_over(&error) => break,
                Err(_) => {}
            }
        }
        loop {
            match self.refused.read() {
                Ok(packets) => {
                    for packet in &packets {
                        let (from, to) = (self.eni(packet.from_device), self.eni(packet.to_device));
                        self.collector().refused(packet, from.as_ref(), to.as_ref(), now);
                    }
                }
                Err(error) if self.is_over(&error) => break,
                Err(_) => {}
            }
        }
    }

    /// Whether an error ends reading; one of lost events doesn't, and is noted.
    fn is_over(&self, error: &cumulet_linux::Error) -> bool {
        const ENOBUFS: i32 = 105;
        if error.errno() == Some(ENOBUFS) {
            self.collector().lost();
            return false;
        }
        true
    }

    /// What there was since `start`, by interface.
    pub fn take(
        &self,
        start: u64,
        now: u64,
    ) -> cumulet_linux::Result<std::collections::BTreeMap<EniId, Flows>> {
        let listed = conntrack::dump(&self.ns);
        self.drain(now);
        let mut collector = self.collector();
        match &listed {
            Ok(flows) => collector.list(flows, now),
            Err(_) => collector.lost(),
        }
        let taken = collector.take(start);
        listed.map(|_| taken)
    }

    /// Drains whenever there is something, until it is cancelled.
    pub async fn run(self: Arc<Self>, now: fn() -> u64) -> io::Result<()> {
        // The kind of socket doesn't matter: only whether it can be read is asked.
        let open = |fd| UnixDatagram::from_std(std::os::unix::net::UnixDatagram::from(fd));
        let ended = open(self.ended.descriptor().map_err(io::Error::other)?)?;
        let refused = open(self.refused.descriptor().map_err(io::Error::other)?)?;
        loop {
            let socket = tokio::select! {
                ready = ended.readable() => ready.map(|()| &ended)?,
                ready = refused.readable() => ready.map(|()| &refused)?,
            };
            let drained = socket.try_io(Interest::READABLE, || {
                self.drain(now());
                Err::<(), _>(io::ErrorKind::WouldBlock.into())
            });
            drop(drained);
        }
    }

    fn eni(&self, device: u32) -> Option<EniId> {
        if device == 0 {
            return None;
        }
        let mut devices = self.devices.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = devices.get(&device) {
            return known.clone();
        }
        let names: HashMap<String, EniId> =
            self.collector().interfaces().ids().map(|id| (names::eni_device(id), id.clone())).collect();
        let links = Netlink::in_ns(&self.ns).and_then(|netlink| netlink.link_list()).unwrap_or_default();
        *devices = links.into_iter().map(|link| (link.index, names.get(&link.name).cloned())).collect();
        devices.entry(device).or_insert(None).clone()
    }

    /// Devices may be others now.
    pub fn forget_devices(&self) {
        self.devices.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn collector(&self) -> MutexGuard<'_, Collector> {
        self.collector.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
