//! What nftables does with packets that a rule marks (`meta nftrace set 1`): told by the kernel rule by rule.
//!
//! The mark goes when a packet crosses into another namespace, so each namespace that is looked at has a rule of its own.

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::time::Duration;

use crate::NetNs;
use crate::error::{Context, Result};
use crate::nfnetlink::{Answer, Message, NfSocket, attributes};

/// From linux/netfilter/nfnetlink.h and nf_tables.h.
const NFNLGRP_NFTRACE: u32 = 9;
const NFNL_SUBSYS_NFTABLES: u8 = 10;
const NFT_MSG_GETRULE: u8 = 7;
const NFPROTO_INET: u8 = 1;
const NFTA_RULE_TABLE: u16 = 1;
const NFTA_RULE_CHAIN: u16 = 2;
const NFTA_RULE_HANDLE: u16 = 3;
const NFTA_TRACE_TABLE: u16 = 1;
const NFTA_TRACE_CHAIN: u16 = 2;
const NFTA_TRACE_RULE_HANDLE: u16 = 3;
const NFTA_TRACE_VERDICT: u16 = 5;
const NFTA_TRACE_ID: u16 = 6;
const NFTA_TRACE_NETWORK_HEADER: u16 = 8;
const NFTA_TRACE_TRANSPORT_HEADER: u16 = 9;
const NFTA_TRACE_IIF: u16 = 10;
const NFTA_TRACE_OIF: u16 = 12;
const NFTA_TRACE_POLICY: u16 = 16;
const NFTA_VERDICT_CODE: u16 = 1;
const NFTA_VERDICT_CHAIN: u16 = 2;

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// On to the next hook.
    Accept,
    /// No further.
    Drop,
    /// On to the next rule.
    Continue,
    /// Back to where the chain was entered from.
    Return,
    /// Into a chain, by jump or goto.
    Into(String),
    /// Something else, by its number.
    Other(i32),
}

/// One rule or policy that a marked packet met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The kernel's number for the packet (until it changes the namespace).
    pub packet: u32,
    /// The table.
    pub table: String,
    /// The chain.
    pub chain: String,
    /// The rule's handle; none at a chain's end.
    pub rule: Option<u64>,
    /// What it decided.
    pub verdict: Verdict,
    /// The device that the packet came in by; told by the first event of each hook.
    pub from_device: Option<u32>,
    /// The device that it leaves by, where that is known; as above.
    pub to_device: Option<u32>,
    /// Its IP header and the first bytes behind that; told by the first event of each hook.
    pub headers: Option<(Vec<u8>, Vec<u8>)>,
}

/// A listener of one namespace.
#[derive(Debug)]
pub struct Trace {
    socket: NfSocket,
    name: String,
}

impl Trace {
    /// Listens in a namespace from now on.
    ///
    /// # Errors
    /// The namespace gives no socket.
    pub fn listen(ns: &NetNs) -> Result<Trace> {
        let open = || {
            let socket = NfSocket::open()?;
            socket.join(NFNLGRP_NFTRACE)?;
            socket.set_nonblocking()?;
            Ok(socket)
        };
        let opened: io::Result<NfSocket> = ns.run(open)?;
        Ok(Trace {
            socket: opened.ctx("listen for traced packets of", ns.name())?,
            name: ns.name().to_owned(),
        })
    }

    /// The next events; empty when there are none yet.
    ///
    /// # Errors
    /// `ENOBUFS` when more came than could be kept.
    pub fn read(&self) -> Result<Vec<Event>> {
        match self.socket.wait() {
            Ok(answers) => Ok(answers.iter().filter_map(event).collect()),
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => Ok(Vec::new()),
            Err(e) => Err(e).ctx("wait for traced packets of", &self.name),
        }
    }

    /// Waits until there is something to read from one of several, or the time is over.
    ///
    /// # Errors
    /// No descriptor is left.
    pub fn wait_any(all: &[Trace], limit: Duration) -> Result<()> {
        let watched = all.iter().map(|trace| trace.socket.descriptor()).collect::<io::Result<Vec<OwnedFd>>>();
        let watched = watched.ctx("watch", "traced packets")?;
        let mut polled: Vec<libc::pollfd> = watched
            .iter()
            .map(|fd| libc::pollfd { fd: fd.as_raw_fd(), events: libc::POLLIN, revents: 0 })
            .collect();
        let limit = libc::c_int::try_from(limit.as_millis()).unwrap_or(libc::c_int::MAX);
        let count = polled.len() as libc::nfds_t;
        // SAFETY: the pointer and the count describe `polled`, which lives until the call returns. That the call is
        // interrupted or fails is no harm: the caller reads, finds nothing and asks again.
        unsafe { libc::poll(polled.as_mut_ptr(), count, limit) };
        Ok(())
    }
}

/// Handles of the rules of a chain of an `inet` table, in order; empty when there is no such chain.
///
/// # Errors
/// The namespace gives no socket.
pub fn handles(ns: &NetNs, table: &str, chain: &str) -> Result<Vec<u64>> {
    let ask = || {
        let zero = |text: &str| [text.as_bytes(), &[0]].concat();
        let question = Message::new(NFNL_SUBSYS_NFTABLES, NFT_MSG_GETRULE, NFPROTO_INET)
            .with(NFTA_RULE_TABLE, &zero(table))
            .with(NFTA_RULE_CHAIN, &zero(chain));
        let mut found: Vec<[u8; 8]> = Vec::new();
        let asked = NfSocket::open()?.dump(&question, |answer| {
            let handle = answer.attribute(NFTA_RULE_HANDLE).and_then(|value| value.try_into().ok());
            found.extend::<Option<[u8; 8]>>(handle);
        });
        match asked {
            Err(e) if e.raw_os_error() == Some(libc::ENOENT) => Ok(Vec::new()),
            Err(e) => Err(e),
            Ok(()) => Ok(found.into_iter().map(u64::from_be_bytes).collect()),
        }
    };
    let found: io::Result<Vec<u64>> = ns.run(ask)?;
    found.ctx("list rules of", chain)
}

fn event(answer: &Answer) -> Option<Event> {
    let text = |kind| {
        let value = answer.attribute(kind)?;
        Some(String::from_utf8_lossy(value).trim_end_matches('\0').to_owned())
    };
    let word = |kind| Some(u32::from_be_bytes(answer.attribute(kind)?.try_into().ok()?));
    let rule = answer.attribute(NFTA_TRACE_RULE_HANDLE).and_then(|value| <[u8; 8]>::try_from(value).ok());
    let verdict = match (answer.attribute(NFTA_TRACE_VERDICT), word(NFTA_TRACE_POLICY)) {
        (Some(nested), _) => verdict(nested)?,
        (None, Some(policy)) => code(i32::from_ne_bytes(policy.to_ne_bytes()), None),
        (None, None) => Verdict::Continue,
    };
    let bytes = |kind| answer.attribute(kind).map(<[u8]>::to_vec);
    let headers = bytes(NFTA_TRACE_NETWORK_HEADER).zip(bytes(NFTA_TRACE_TRANSPORT_HEADER));
    Some(Event {
        packet: word(NFTA_TRACE_ID)?,
        table: text(NFTA_TRACE_TABLE)?,
        chain: text(NFTA_TRACE_CHAIN)?,
        rule: rule.map(u64::from_be_bytes),
        verdict,
        from_device: word(NFTA_TRACE_IIF),
        to_device: word(NFTA_TRACE_OIF),
        headers,
    })
}

fn verdict(nested: &[u8]) -> Option<Verdict> {
    let find = |wanted| attributes(nested).find(|(kind, _)| *kind == wanted).map(|(_, value)| value);
    let number = i32::from_be_bytes(find(NFTA_VERDICT_CODE)?.try_into().ok()?);
    let chain = find(NFTA_VERDICT_CHAIN);
    Some(code(number, chain.map(|name| String::from_utf8_lossy(name).trim_end_matches('\0').to_owned())))
}

/// Verdicts by their numbers in linux/netfilter.h and nf_tables.h.
fn code(number: i32, chain: Option<String>) -> Verdict {
    match (number, chain) {
        (0, _) => Verdict::Drop,
        (1, _) => Verdict::Accept,
        (-1 | -2, _) => Verdict::Continue,
        (-3 | -4, Some(chain)) => Verdict::Into(chain),
        (-5, _) => Verdict::Return,
        (other, _) => Verdict::Other(other),
    }
}
