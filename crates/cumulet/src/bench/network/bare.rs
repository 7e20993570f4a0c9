//! The baseline: two namespaces behind a third one that routes, without any rule.

use std::net::Ipv4Addr;

use cumulet_linux::netlink::{Handle, Route, VethEnd, VethSpec};
use cumulet_linux::{MacAddr, NetNs, netns, sysctl};
use ipnet::{IpNet, Ipv4Net};

use super::problem;
use super::traffic::Path;
use crate::serve::Problem;

const ROUTER_MAC: MacAddr = MacAddr([0x02, 0, 0, 0, 0, 1]);

/// Three namespaces, gone when dropped.
pub struct Bare {
    router: NetNs,
    ends: Vec<(NetNs, Ipv4Addr)>,
}

impl Bare {
    /// Makes them.
    pub fn new() -> Result<Bare, Problem> {
        let tag = format!("cumulet-bench-{:08x}", rand::random::<u32>());
        let router = netns::create(&format!("{tag}-router")).map_err(problem)?;
        let mut bare = Bare { router, ends: Vec::new() };
        for number in 0..2 {
            let ns = netns::create(&format!("{tag}-{number}")).map_err(problem)?;
            let ip = Ipv4Addr::new(10, 0, 0, 4 + number);
            bare.ends.push((ns.clone(), ip));
            bare.link(&ns, ip, number).map_err(problem)?;
        }
        sysctl::write_in(&bare.router, "net/ipv4/ip_forward", "1").map_err(problem)?;
        Ok(bare)
    }

    fn link(&self, ns: &NetNs, ip: Ipv4Addr, number: u8) -> cumulet_linux::Result<()> {
        let (device, mac) = (format!("e{number}"), MacAddr([0x02, 0, 0, 0, 1, number]));
        let (router, inside) = (Handle::in_ns(&self.router)?, Handle::in_ns(ns)?);
        router.veth_create(&VethSpec {
            end: VethEnd { name: &device, mac: Some(ROUTER_MAC), mtu: None },
            peer: VethEnd { name: "eth0", mac: Some(mac), mtu: None },
            peer_ns: Some(ns),
        })?;
        router.set_up(&device)?;
        inside.set_up("lo")?;
        inside.set_up("eth0")?;
        let one = |ip: Ipv4Addr| IpNet::new_assert(ip.into(), 32);
        router.neigh_replace(&device, ip.into(), mac)?;
        router.route_replace(&Route::to(one(ip)).dev(&device))?;
        let gateway = Ipv4Addr::new(10, 0, 0, 1);
        inside.addr_add("eth0", one(ip))?;
        inside.neigh_replace("eth0", gateway.into(), ROUTER_MAC)?;
        let out = Route::to(IpNet::V4(Ipv4Net::default())).via(gateway.into()).dev("eth0").onlink();
        inside.route_replace(&out)
    }

    /// The way between its ends.
    pub fn path(&self) -> Result<Path, Problem> {
        let [(from, _), (to, address)] = self.ends.as_slice() else {
            return Err(Problem("two ends were made".into()));
        };
        Path::open(from, to, *address)
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        for ns in self.ends.iter().map(|(ns, _)| ns).chain([&self.router]) {
            let _ = netns::delete(ns.name());
        }
    }
}
