//! Internet gateways: a namespace between a VPC and the host, in which public addresses are translated, one to one.
//!
//! ```text
//!  VPC ─ igw ═ vpc ── gateway ── outside ═ cgXXXX ── outer namespace
//!                     public_in (destination) ──▶
//!                  ◀── public_out (source)
//! ```
//!
//! The VPC's namespace sees private addresses only: which way a packet goes there, and that it comes back by another, is
//! no matter for its translation, and one that takes another way than the first of its connection is not translated.
//!
//! As EC2's, the gateway knows addresses and no connections: the kernel's tracking is what it translates by (errors of
//! ICMP too), and takes up what it meets in the middle. What is in the middle of nothing is refused by the VPC.
//!
//! What comes in by one side leaves by the other, whatever its addresses. Nothing passes untranslated, but IPv6.
//!
//! Invariant: an address is nobody's between two owners. Its translation goes, then the connections that it was
//! translated for, here and outside, then the new owner has it: who reaches that one has lost the other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::net::{IpAddr, Ipv4Addr};

use cumulet_linux::conntrack::{self, Flow};
use cumulet_linux::netlink::{Family, Handle, Route, Rule};
use cumulet_linux::{NetNs, netns, nft, sysctl};
use cumulet_model::VpcId;
use cumulet_node_api::VpcSpec;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};

use super::edge::Edge;
use super::join::{self, End, join};
use super::plan::{NEXT_V4, NEXT_V6};
use super::{NetworkError, gateways, names};

/// Public addresses, each with the private one that it stands for.
pub type Pairs = BTreeMap<Ipv4Addr, Ipv4Addr>;

/// No packet is refused for what came before it: that is the VPC's business. Forgotten no sooner than there.
const TRACKING: [(&str, &str); 5] = [
    ("net/netfilter/nf_conntrack_tcp_loose", "1"),
    ("net/netfilter/nf_conntrack_tcp_be_liberal", "1"),
    ("net/netfilter/nf_conntrack_tcp_timeout_established", "432000"),
    ("net/netfilter/nf_conntrack_udp_timeout", "30"),
    ("net/netfilter/nf_conntrack_udp_timeout_stream", "180"),
];

/// The way of what came in from outside: rule and table.
const PRIORITY_INWARD: u32 = 100;
const TABLE_INWARD: u32 = 100;

/// The table without addresses; replaces whatever is there.
const BASE: &str = r#"table inet cumulet
delete table inet cumulet
table inet cumulet {
	map public_in {
		type ipv4_addr : ipv4_addr
	}
	map public_out {
		type ipv4_addr : ipv4_addr
	}
	chain from_outside {
		type nat hook prerouting priority -100; policy accept;
		iifname "outside" dnat ip to ip daddr map @public_in
	}
	chain input {
		type filter hook input priority 0; policy drop;
	}
	chain forward {
		type filter hook forward priority 0; policy drop;
		meta nfproto ipv6 accept
		ct state invalid drop
		iifname "outside" ct status & (snat | dnat) == 0 drop
		accept
	}
	chain output {
		type filter hook output priority 0; policy drop;
	}
	chain to_outside {
		type nat hook postrouting priority 100; policy accept;
		oifname "outside" snat ip to ip saddr map @public_out
	}
	chain untranslated {
		type filter hook postrouting priority 110; policy accept;
		meta nfproto ipv4 ct status & (snat | dnat) == 0 drop
	}
}
"#;

/// The gateway of one VPC.
#[derive(Debug)]
pub struct InternetGateway {
    ns: NetNs,
    handle: Handle,
    context: nft::Context,
    /// None when what the kernel has is not known.
    loaded: Option<Loaded>,
}

#[derive(Debug)]
struct Loaded {
    pairs: Pairs,
    /// The ruleset's generation after the last load.
    generation: u32,
}

impl InternetGateway {
    /// Makes the namespace or adopts it.
    fn open(tag: &str, vpc: &VpcId) -> Result<InternetGateway, NetworkError> {
        let ns = netns::create(&names::internet_netns(tag, vpc))?;
        let (handle, context) = (Handle::in_ns(&ns)?, nft::Context::open(&ns)?);
        Ok(InternetGateway { ns, handle, context, loaded: None })
    }

    /// Whether the namespace still has its name: one that was deleted by hand goes with its last descriptor.
    fn is_still(&self) -> Result<bool, NetworkError> {
        match netns::open(self.ns.name()) {
            Ok(ns) => Ok(ns.id()? == self.ns.id()?),
            Err(e) if e.is_not_found() => Ok(false),
            Err(e) => Err(e.into()),
        }
    }

    /// The end that the outer namespace is linked with.
    pub fn outside(&self) -> End<'_> {
        End { ns: &self.ns, handle: &self.handle, device: names::OUTSIDE }
    }

    /// The link to the VPC, and the ways between both ends; the one to the outside is there.
    fn link(&self, vpc: End<'_>, v6: bool) -> Result<(), NetworkError> {
        sysctl::write_all_in(&self.ns, gateways::SYSCTLS)?;
        let v6 = v6 && join::has_ipv6(&self.ns)?;
        if v6 {
            sysctl::write_in(&self.ns, "net/ipv6/conf/all/forwarding", "1")?;
        }
        // Without a table of local addresses, which comes with the loopback's, the kernel takes no next hop.
        self.handle.set_up("lo")?;
        join([End { ns: &self.ns, handle: &self.handle, device: names::VPC }, vpc])?;
        for family in [Family::V4, Family::V6].into_iter().filter(|family| *family == Family::V4 || v6) {
            let (all, next) = match family {
                Family::V4 => (IpNet::V4(Ipv4Net::default()), IpAddr::V4(NEXT_V4)),
                Family::V6 => (IpNet::V6(Ipv6Net::default()), IpAddr::V6(NEXT_V6)),
            };
            let way = |device: &str| Route::to(all).via(next).dev(device).onlink();
            self.handle.route_replace(&way(names::VPC).table(TABLE_INWARD))?;
            self.handle.route_replace(&way(names::OUTSIDE))?;
            let inward = Some(names::OUTSIDE.to_owned());
            let rule = Rule { family, priority: PRIORITY_INWARD, table: TABLE_INWARD, ..Rule::default() };
            self.handle.rule_add(&Rule { iif: inward, ..rule })?;
        }
        Ok(())
    }

    /// Translates these addresses and no others. What is known of the kernel is trusted unless `verify` says to ask.
    fn translate(&mut self, wanted: &Pairs, edge: &Edge, verify: bool) -> Result<(), NetworkError> {
        let known = match self.loaded.take() {
            Some(loaded) if verify && self.context.generation()? != loaded.generation => None,
            known => known,
        };
        let Some(Loaded { mut pairs, mut generation }) = known else {
            sysctl::write_all_in(&self.ns, &TRACKING)?;
            let before = self.context.generation()?;
            self.context.apply(&format!("{BASE}{}", elements("add", wanted)))?;
            self.end(wanted, edge)?;
            self.loaded = Some(Loaded { pairs: wanted.clone(), generation: before.wrapping_add(1) });
            return Ok(());
        };
        let only = |these: &Pairs, those: &Pairs| -> Pairs {
            let differs = |(public, private): &(&Ipv4Addr, &Ipv4Addr)| those.get(*public) != Some(*private);
            these.iter().filter(differs).map(|(public, private)| (*public, *private)).collect()
        };
        let (gone, new) = (only(&pairs, wanted), only(wanted, &pairs));
        if !gone.is_empty() {
            self.context.apply(&elements("delete", &gone))?;
            generation = generation.wrapping_add(1);
            pairs.retain(|public, _| !gone.contains_key(public));
            self.end(&pairs, edge)?;
        }
        if !new.is_empty() {
            self.context.apply(&elements("add", &new))?;
            generation = generation.wrapping_add(1);
            pairs.extend(new);
        }
        self.loaded = Some(Loaded { pairs, generation });
        Ok(())
    }

    /// Ends the connections that are translated as nobody wants any more.
    fn end(&self, pairs: &Pairs, edge: &Edge) -> Result<(), NetworkError> {
        let mut lost = BTreeSet::new();
        conntrack::delete_matching(&self.ns, |flow| {
            let stale = translations(flow).find(|(public, private)| pairs.get(public) != Some(private));
            lost.extend(stale.map(|(public, _)| public));
            stale.is_some()
        })?;
        edge.end_connections(&lost)
    }
}

/// Addresses that a connection has on both sides, public ones first.
fn translations(flow: &Flow) -> impl Iterator<Item = (Ipv4Addr, Ipv4Addr)> {
    let (there, back) = (flow.original, flow.reply);
    let pairs = [(there.destination, back.source), (back.destination, there.source)];
    pairs.into_iter().filter_map(|pair| match pair {
        (IpAddr::V4(public), IpAddr::V4(private)) if public != private => Some((public, private)),
        _ => None,
    })
}

/// Elements of both maps, as nft's command.
fn elements(verb: &str, pairs: &Pairs) -> String {
    let mut script = String::new();
    if pairs.is_empty() {
        return script;
    }
    let inward: Vec<String> = pairs.iter().map(|(public, private)| format!("{public} : {private}")).collect();
    let outward: Vec<String> =
        pairs.iter().map(|(public, private)| format!("{private} : {public}")).collect();
    for (map, list) in [("public_in", inward), ("public_out", outward)] {
        // Writing to a string can't fail.
        let _ = writeln!(script, "{verb} element inet cumulet {map} {{ {} }}", list.join(", "));
    }
    script
}

impl super::vpc::Vpc {
    /// The links to the outside that the VPC's gateways want, with the internet gateway's namespace.
    pub(super) fn ensure_outside(&mut self, want: &VpcSpec, edge: &Edge) -> Result<(), NetworkError> {
        if want.internet_gateway {
            if self.internet.as_ref().map(InternetGateway::is_still).transpose()? == Some(false) {
                self.lose_internet(edge)?;
            }
            if self.internet.is_none() {
                self.internet = Some(InternetGateway::open(edge.tag(), &self.id)?);
            }
        } else {
            self.lose_internet(edge)?;
        }
        let internet = self.internet.as_ref();
        let egress = End { ns: &self.ns, handle: &self.handle, device: names::EGRESS_ONLY };
        let outside = edge.attach(want, internet.map(InternetGateway::outside), egress)?;
        if let Some(internet) = internet {
            let inside = End { ns: &self.ns, handle: &self.handle, device: names::IGW };
            internet.link(inside, !want.ipv6_cidrs.is_empty())?;
        }
        for link in [names::IGW, names::EGRESS_ONLY] {
            if outside.contains(&link) {
                // Nothing is published without a link: all of it has to be said anew.
                if self.gain_new_link(link) && link == names::IGW {
                    self.published = None;
                }
            } else {
                self.lose_link(link);
            }
        }
        Ok(())
    }

    /// As [`Vpc::unnoticed`](super::vpc::Vpc::unnoticed), in the internet gateway's namespace.
    pub fn unnoticed_outside<T>(&mut self, work: impl FnOnce() -> T) -> Result<T, NetworkError> {
        let Some(internet) = &mut self.internet else { return Ok(work()) };
        let before = internet.context.generation()?;
        let done = work();
        if let Some(loaded) = internet.loaded.as_mut().filter(|loaded| loaded.generation == before) {
            loaded.generation = internet.context.generation()?;
        }
        Ok(done)
    }

    /// Removes the internet gateway with its links and its namespace.
    pub(super) fn lose_internet(&mut self, edge: &Edge) -> Result<(), NetworkError> {
        edge.detach_internet(&self.id)?;
        self.handle.link_delete(names::IGW)?;
        self.lose_link(names::IGW);
        self.internet = None;
        netns::delete(&names::internet_netns(edge.tag(), &self.id))?;
        Ok(())
    }

    /// Translates the public addresses of interfaces, and leads the outside to those whose interface is plugged, as far
    /// as there is a gateway. Until one is plugged, the outside is told that nobody has its address: a first packet that
    /// is lost in here costs its sender a second.
    pub fn publish(&mut self, edge: &Edge, verify: bool) -> Result<(), NetworkError> {
        let Some(internet) = &mut self.internet else { return Ok(()) };
        let pairs = self.filter.public(&|_| true);
        internet.translate(&pairs, edge, verify)?;
        let device = names::edge_device(edge.tag(), &self.id);
        let plugged = self.filter.public(&|eni| self.devices.contains_key(&names::eni_device(eni)));
        let wanted: BTreeSet<Ipv4Addr> = plugged.into_keys().collect();
        // After adoption and on verification the kernel is asked.
        let known = self.published.take().filter(|_| !verify);
        let all = known.is_none();
        let have = match known {
            Some(published) => published,
            None => edge.published(&device)?,
        };
        for public in have.difference(&wanted) {
            edge.withdraw(&device, *public)?;
        }
        for public in wanted.iter().filter(|public| all || !have.contains(public)) {
            edge.publish(&device, *public)?;
        }
        self.published = Some(wanted);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_as_written_down_and_loads() {
        let pairs = |last: &[u8]| -> Pairs {
            let pair = |n: &u8| (Ipv4Addr::new(198, 18, 7, *n), Ipv4Addr::new(10, 0, 1, *n));
            last.iter().map(pair).collect()
        };
        let text = format!("{BASE}{}", elements("add", &pairs(&[2, 3])));
        super::super::golden::check("internet.nft", &text);
        let ns = netns::create(&format!("cumulet-test-igw-{:08x}", rand::random::<u32>())).unwrap();
        let loaded = nft::apply(Some(&ns), &format!("{text}{}", elements("delete", &pairs(&[3]))));
        netns::delete(ns.name()).unwrap();
        loaded.unwrap();
        assert_eq!(elements("add", &Pairs::new()), "");
    }
}
