//! A packet on its way, as the kernel shows it.
//!
//! Each namespace that it may pass gets a table that belongs to a socket of this process: the kernel removes it with the
//! socket, however this process ends. The table marks the packet by its cookie, so that the kernel tells of each rule that
//! it meets, and takes it out where it would reach a guest, a service or the host's own network:
//!
//! ```text
//!   tap ═ redirected ═▶ eXXXX ─ first ─ … the VPC's own rules … ─ last ╳ eYYYY        or ─ received ╳
//! ```
//! What is taken out there has passed all rules, but its connection is not known yet. An answer belongs to one that is,
//! so that is made known by hand. (At the device itself the kernel doesn't ask rules about packets that were shaped.)
//! It is sent by a tap whose packets the interface's device receives in its stead, as if the guest had sent them; the
//! tap, too, goes with its descriptor. No guest sees anything of it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use cumulet_linux::conntrack::{self, Flow};
use cumulet_linux::netlink::Handle;
use cumulet_linux::nftrace::{self, Event, Trace, Verdict};
use cumulet_linux::tap::{self, TapSpec};
use cumulet_linux::{NetNs, nft, sock};
use cumulet_node_api::EniSpec;

use super::packet::{Packet, What};
use super::walk::Place;
use crate::network::edge::ROUTER_MAC;
use crate::network::{NetworkError, names};

/// How long a packet may take: the machine may be busy.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long nothing must have been heard of a packet that is expected to get lost.
const SILENCE: Duration = Duration::from_millis(300);
/// The events' chains of this module.
pub const FIRST: &str = "first";
/// As [`FIRST`], for what a namespace sends itself.
pub const OWN: &str = "own";
/// As [`FIRST`], before it leaves.
pub const LAST: &str = "last";
/// Taken out before the namespace itself gets it.
pub const RECEIVED: &str = "received";

/// The names and numbers of one question.
#[derive(Debug, Clone, Copy)]
pub struct Cookies {
    /// Of the packet.
    pub there: u32,
    /// Of its answer.
    pub back: u32,
}

/// A namespace that is watched.
#[derive(Debug)]
pub struct Watched {
    /// Which.
    pub place: Place,
    ns: NetNs,
    devices: BTreeMap<u32, String>,
    /// Owns the table.
    context: nft::Context,
}

/// All namespaces of a question.
#[derive(Debug)]
pub struct Probe {
    watched: Vec<Watched>,
    traces: Vec<Trace>,
    table: String,
    cookies: Cookies,
}

/// What was seen of a packet, by place.
pub type Events = BTreeMap<Place, Vec<Event>>;

impl Probe {
    /// A probe that watches nothing yet.
    pub fn new(cookies: Cookies) -> Probe {
        Probe {
            watched: Vec::new(),
            traces: Vec::new(),
            table: format!("cumulet_trace_{:08x}", cookies.there),
            cookies,
        }
    }

    /// Makes ready to watch a place.
    ///
    /// # Errors
    /// The namespace gives no sockets, or nftables can't mark packets there.
    pub fn watch(&mut self, place: &Place, ns: &NetNs) -> Result<(), NetworkError> {
        let context = nft::Context::open(ns)?;
        if !context.is_in_process() {
            let why = "libnftables.so.1 is needed: install libnftables1 (or nftables-libs)";
            return Err(NetworkError::Untraceable(why.to_owned()));
        }
        let links = Handle::in_ns(ns)?.link_list()?;
        let devices = links.into_iter().map(|link| (link.index, link.name)).collect();
        self.traces.push(Trace::listen(ns)?);
        self.watched.push(Watched { place: place.clone(), ns: ns.clone(), devices, context });
        Ok(())
    }

    /// Puts a place's table, which takes the packet out before it leaves by an interface's device, but for those in
    /// `through`.
    ///
    /// # Errors
    /// The kernel refuses it.
    pub fn arm(&mut self, place: &Place, packet: &Packet, through: &[String]) -> Result<(), NetworkError> {
        let matches = self.matches(packet);
        let text = table(&self.table, place, &matches, through);
        let Some(watched) = self.watched.iter_mut().find(|watched| watched.place == *place) else {
            return Ok(());
        };
        watched.context.apply(&text)?;
        Ok(())
    }

    /// Takes a place's table away.
    pub fn disarm(&mut self, place: &Place) {
        self.watched.retain(|watched| watched.place != *place);
    }

    /// The places that are watched.
    pub fn places(&self) -> Vec<Place> {
        self.watched.iter().map(|watched| watched.place.clone()).collect()
    }

    fn matches(&self, packet: &Packet) -> [String; 2] {
        let (protocol, at) = match packet.what {
            What::Tcp { .. } => ("tcp", 32),
            What::Udp { .. } => ("udp", 64),
            What::Echo { .. } if packet.v6() => ("ipv6-icmp", 64),
            What::Echo { .. } => ("icmp", 64),
        };
        [self.cookies.there, self.cookies.back]
            .map(|c| format!("meta l4proto {protocol} @th,{at},32 {c:#010x}"))
    }

    /// Sends a packet as an interface's guest would, and tells what became of it.
    ///
    /// # Errors
    /// The interface has no device, or a kernel has no way to make it receive.
    pub fn send(
        &self,
        eni: &EniSpec,
        packet: &Packet,
        cookie: u32,
        answers: Option<u32>,
        lost: bool,
    ) -> Result<Events, NetworkError> {
        let place = Place::Vpc(eni.vpc_id.clone());
        let Some(watched) = self.watched.iter().find(|watched| watched.place == place) else {
            return Ok(Events::new());
        };
        let name = names::prober_of(&names::eni_device(&eni.id));
        let spec = TapSpec { name, mac: Some(ROUTER_MAC), up: true, ..TapSpec::default() };
        let tap = tap::open(Some(&watched.ns), &spec)?;
        let handle = Handle::in_ns(&watched.ns)?;
        handle.receive_instead(&tap.name, &names::eni_device(&eni.id))?;
        let frame = packet.frame(eni.mac, ROUTER_MAC.0, cookie, answers);
        let mut queue = File::from(tap.fd);
        queue
            .write_all(&frame)
            .map_err(|e| NetworkError::Untraceable(format!("write to {}: {e}", spec.name)))?;
        self.listen(lost)
    }

    /// Makes a place know the connection of a packet that was taken out before it did: the packet as it came, and as it
    /// was taken out.
    ///
    /// # Errors
    /// The kernel refuses.
    pub fn know(&self, place: &Place, came: &Packet, went: &Packet) -> Result<(), NetworkError> {
        let Some(watched) = self.watched.iter().find(|watched| watched.place == *place) else {
            return Ok(());
        };
        let seconds = u32::try_from(PATIENCE.as_secs() * 4).unwrap_or_default();
        Ok(conntrack::create(&watched.ns, &came.tuple(), &went.tuple(), came.echo_id(), seconds)?)
    }

    /// Sends an answer as a place itself would.
    ///
    /// # Errors
    /// It has no route.
    pub fn send_from(
        &self,
        place: &Place,
        packet: &Packet,
        cookie: u32,
        answers: u32,
        lost: bool,
    ) -> Result<Events, NetworkError> {
        let Some(watched) = self.watched.iter().find(|watched| watched.place == *place) else {
            return Ok(Events::new());
        };
        sock::send_raw_in(&watched.ns, &packet.bytes(cookie, Some(answers)), packet.destination)?;
        self.listen(lost)
    }

    fn listen(&self, lost: bool) -> Result<Events, NetworkError> {
        let mut events = Events::new();
        let begin = Instant::now();
        let mut heard = begin;
        loop {
            let mut any = false;
            for (watched, trace) in self.watched.iter().zip(&self.traces) {
                let new = trace.read()?;
                any |= !new.is_empty();
                events.entry(watched.place.clone()).or_default().extend(new);
            }
            let ended = events.values().flatten().any(|event| event.verdict == Verdict::Drop);
            // All is told by then; what was told to another namespace's socket meanwhile is read in one more round.
            if ended && !any {
                return Ok(events);
            }
            let limit = if lost && events.values().any(|e| !e.is_empty()) { SILENCE } else { PATIENCE };
            if any {
                heard = Instant::now();
            }
            let quiet = heard.elapsed();
            if quiet >= limit || begin.elapsed() > PATIENCE * 2 {
                return Ok(events);
            }
            if !any {
                Trace::wait_any(&self.traces, limit.saturating_sub(quiet).max(Duration::from_millis(1)))?;
            }
        }
    }

    /// A device's name in a place.
    pub fn device(&self, place: &Place, index: u32) -> Option<&str> {
        let watched = self.watched.iter().find(|watched| watched.place == *place)?;
        watched.devices.get(&index).map(String::as_str)
    }

    /// Handles of a chain's rules in a place.
    pub fn handles(&self, place: &Place, table: &str, chain: &str) -> Vec<u64> {
        let watched = self.watched.iter().find(|watched| watched.place == *place);
        watched.and_then(|watched| nftrace::handles(&watched.ns, table, chain).ok()).unwrap_or_default()
    }

    /// Whether an event is of a table of this question.
    pub fn is_own(&self, event: &Event) -> bool {
        event.table == self.table
    }

    /// Forgets the connections that these packets began, in every place.
    pub fn forget(&self, packets: &[Packet]) {
        let mut begun: Vec<(IpAddr, u16)> =
            packets.iter().map(|packet| (packet.source, packet.source_port())).collect();
        // An answer's source is where its question arrived.
        let ends: Vec<IpAddr> =
            packets.iter().flat_map(|packet| [packet.source, packet.destination]).collect();
        let is_ours = |flow: &Flow, begun: &[(IpAddr, u16)]| {
            let of = |packet: &Packet| {
                flow.original.protocol == packet.protocol()
                    // An echo has no port, but the address that it went to.
                    && (packet.source_port() != 0 || ends.contains(&flow.original.destination))
            };
            packets.iter().any(of) && begun.contains(&(flow.original.source, flow.original.source_port))
        };
        // A translation makes another beginning, which places before it don't know: twice.
        for _ in 0..2 {
            for watched in &self.watched {
                let mut translated = Vec::new();
                let found = conntrack::delete_matching(&watched.ns, |flow| {
                    let ours = is_ours(flow, &begun);
                    if ours {
                        translated.push((flow.reply.destination, flow.reply.destination_port));
                    }
                    ours
                });
                if let Err(error) = found {
                    tracing::debug!(place = %watched.place, %error, "a traced connection is left to time out");
                }
                begun.extend(translated);
            }
        }
    }
}

/// The packet as an event tells of it.
pub fn seen_as(event: &Event, packet: &Packet) -> Option<Packet> {
    let (network, transport) = event.headers.as_ref()?;
    let (source, destination): (IpAddr, IpAddr) = match network.first()? >> 4 {
        4 => {
            let at = |at: usize| Some(Ipv4Addr::from(<[u8; 4]>::try_from(network.get(at..at + 4)?).ok()?));
            (at(12)?.into(), at(16)?.into())
        }
        _ => {
            let at = |at: usize| Some(Ipv6Addr::from(<[u8; 16]>::try_from(network.get(at..at + 16)?).ok()?));
            (at(8)?.into(), at(24)?.into())
        }
    };
    let word = |at: usize| Some(u16::from_be_bytes(<[u8; 2]>::try_from(transport.get(at..at + 2)?).ok()?));
    let what = match packet.what {
        What::Tcp { .. } => What::Tcp { from: word(0)?, to: word(2)? },
        What::Udp { .. } => What::Udp { from: word(0)?, to: word(2)? },
        What::Echo { reply, .. } => What::Echo { reply, id: word(4)? },
    };
    Some(Packet { source, destination, what })
}

/// A place's table.
fn table(name: &str, place: &Place, matches: &[String; 2], through: &[String]) -> String {
    let each = |verb: &str| format!("\t\t{} {verb}\n\t\t{} {verb}\n", matches[0], matches[1]);
    let last = match place {
        Place::Vpc(_) => {
            let known = through.iter().map(String::as_str).chain([names::EGRESS_ONLY]);
            let known = known.map(|device| format!("\"{device}\"")).collect::<Vec<_>>().join(", ");
            format!("\t\toifname != \"e*\" accept\n\t\toifname {{ {known} }} accept\n{}", each("drop"))
        }
        Place::Host => {
            let links = ["cg*", "ce*", "cv*"].map(|kind| format!("\t\toifname \"{kind}\" accept\n"));
            format!("{}{}", links.concat(), each("drop"))
        }
        Place::Vpn(_) => format!("\t\toifname \"{}\" accept\n{}", names::VPC, each("drop")),
        Place::Nat(_) | Place::InternetGateway(_) | Place::Endpoint(_) => String::new(),
    };
    format!(
        "table inet {name} {{\n\tflags owner\n\
         \tchain {FIRST} {{\n\t\ttype filter hook prerouting priority -450; policy accept;\n{trace}\t}}\n\
         \tchain {OWN} {{\n\t\ttype filter hook output priority -450; policy accept;\n{trace}\t}}\n\
         \tchain {RECEIVED} {{\n\t\ttype filter hook input priority 2147483646; policy accept;\n{drop}\t}}\n\
         \tchain {LAST} {{\n\t\ttype filter hook postrouting priority 2147483646; policy accept;\n{last}\t}}\n}}\n",
        trace = each("meta nftrace set 1"),
        drop = each("drop"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::id;

    #[test]
    fn tables_are_as_written_down() {
        let matches = ["meta l4proto tcp @th,32,32 0x00000001", "meta l4proto tcp @th,32,32 0x00000002"];
        let matches = matches.map(str::to_owned);
        let vpc = table("t", &Place::Vpc(id(1)), &matches, &["e00000000000002".to_owned()]);
        crate::network::golden::check("trace-vpc.nft", &vpc);
        crate::network::golden::check("trace-host.nft", &table("t", &Place::Host, &matches, &[]));
    }
}
