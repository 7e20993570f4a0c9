//! Traffic control: how much a link may send, and sending what a link receives through another one first.
//!
//! A token bucket (tc-tbf(8)) delays what exceeds its rate. What a link *receives* can only be delayed on its way through
//! an intermediate device (ifb): an ingress filter hands every packet to it, and it hands them back as if they had just
//! come in by the link.

use netlink_packet_core::{DefaultNla, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE, Nla};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::link::{InfoKind, LinkAttribute, LinkInfo};
use netlink_packet_route::tc::{
    TcAction, TcActionAttribute, TcActionGeneric, TcActionMirror, TcActionMirrorOption, TcActionOption,
    TcActionType, TcAttribute, TcFilterU32, TcFilterU32Option, TcHandle, TcHeader, TcMessage, TcMirror,
    TcMirrorActionType, TcOption, TcU32Key, TcU32Selector, TcU32SelectorFlags,
};

use super::link::by_name;
use super::{Handle, absent_is_false};
use crate::error::Result;

/// From linux/pkt_sched.h.
const TCA_TBF_PARMS: u16 = 1;
const TCA_TBF_RATE64: u16 = 4;
const TCA_TBF_PRATE64: u16 = 5;
const TCA_TBF_BURST: u16 = 6;
const TCA_TBF_PBURST: u16 = 7;
const TC_LINKLAYER_ETHERNET: u8 = 1;
const TCA_OPTIONS: u16 = 2;
/// Number of the bucket at a link's root, and of its ingress hook.
const ROOT: u32 = 0x0001_0000;
const INGRESS: u32 = 0xffff_0000;
/// The first filter of the first hash table, as tc-u32(8) counts.
const FILTER: u32 = 0x8000_0800;
/// All protocols, in network order, under the first preference.
const EVERYTHING: u32 = 1 << 16 | (0x0003u16.to_be() as u32);

/// A token bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenBucket {
    /// Bytes a second in the long run; not 0.
    pub rate: u64,
    /// Bytes that may be saved up.
    pub burst: u32,
    /// Bytes a second while there is something saved; above `rate`. None is as fast as it goes.
    pub peak: Option<u64>,
    /// The largest packet that isn't cut up, bytes; only with a peak.
    pub peak_burst: u32,
    /// Bytes that may wait.
    pub limit: u32,
}

impl Handle {
    /// The bucket that a link sends through; none when it has none of this module's.
    pub fn bucket(&self, link: &str) -> Result<Option<TokenBucket>> {
        let header = TcHeader { index: self.tc_index(link)?, parent: TcHandle::ROOT, ..TcHeader::default() };
        let answer = self
            .socket
            .get(RouteNetlinkMessage::GetQueueDiscipline(TcMessage::from_parts(header, Vec::new())));
        match answer {
            Ok(Some(RouteNetlinkMessage::NewQueueDiscipline(message))) => Ok(read(&message)),
            Ok(_) => Ok(None),
            Err(refusal) if refusal.errno() == libc::ENOENT => Ok(None),
            Err(refusal) => Err(refusal.on("find queueing discipline of", link)),
        }
    }

    /// Makes a link send through a bucket. One that is there already keeps what it has saved.
    pub fn bucket_ensure(&self, link: &str, want: &TokenBucket) -> Result<()> {
        if self.bucket(link)?.is_some_and(|have| have.is(want)) {
            return Ok(());
        }
        let header = TcHeader {
            index: self.tc_index(link)?,
            handle: TcHandle::from(ROOT),
            parent: TcHandle::ROOT,
            ..TcHeader::default()
        };
        let attributes = vec![TcAttribute::Kind("tbf".into()), TcAttribute::Options(options(want))];
        let message = RouteNetlinkMessage::NewQueueDiscipline(TcMessage::from_parts(header, attributes));
        self.socket
            .change(message, NLM_F_CREATE | NLM_F_REPLACE)
            .map_err(|refusal| refusal.on("limit what is sent by", link))
    }

    /// Lets a link send without a bucket. Returns whether it had one.
    pub fn bucket_remove(&self, link: &str) -> Result<bool> {
        if self.bucket(link)?.is_none() {
            return Ok(false);
        }
        let header = TcHeader {
            index: self.tc_index(link)?,
            handle: TcHandle::from(ROOT),
            parent: TcHandle::ROOT,
            ..TcHeader::default()
        };
        let message = RouteNetlinkMessage::DelQueueDiscipline(TcMessage::from_parts(header, Vec::new()));
        absent_is_false(self.socket.change(message, 0), &[libc::ENOENT, libc::EINVAL], "free", link)
    }

    /// Makes an intermediate device that is up; no error when it is there. Returns whether it is new.
    pub fn ifb_ensure(&self, name: &str) -> Result<bool> {
        let mut message = by_name("create ifb", name)?;
        message.attributes.push(LinkAttribute::LinkInfo(vec![LinkInfo::Kind(InfoKind::Ifb)]));
        let made = self.socket.change(RouteNetlinkMessage::NewLink(message), NLM_F_CREATE | NLM_F_EXCL);
        let new = match made {
            Ok(()) => true,
            Err(refusal) if refusal.errno() == libc::EEXIST => false,
            Err(refusal) => return Err(refusal.on("create ifb", name)),
        };
        self.set_up(name)?;
        Ok(new)
    }

    /// Sends all that a link receives through another one first. No error when that is so already.
    pub fn redirect_ingress(&self, link: &str, through: &str) -> Result<()> {
        self.redirect(link, through, TcMirrorActionType::EgressRedir)
    }

    /// Makes all that a link receives be received by another one instead. No error when that is so already.
    pub fn receive_instead(&self, link: &str, instead: &str) -> Result<()> {
        self.redirect(link, instead, TcMirrorActionType::IngressRedir)
    }

    fn redirect(&self, link: &str, through: &str, how: TcMirrorActionType) -> Result<()> {
        let index = self.tc_index(link)?;
        let hook = TcHeader {
            index,
            handle: TcHandle::from(INGRESS),
            parent: TcHandle::INGRESS,
            ..TcHeader::default()
        };
        let attributes = vec![TcAttribute::Kind("ingress".into())];
        let message = RouteNetlinkMessage::NewQueueDiscipline(TcMessage::from_parts(hook, attributes));
        match self.socket.change(message, NLM_F_CREATE | NLM_F_EXCL) {
            Err(refusal) if refusal.errno() != libc::EEXIST => {
                return Err(refusal.on("hook into what is received by", link));
            }
            Ok(()) | Err(_) => {}
        }
        let target = u32::try_from(self.tc_index(through)?).unwrap_or_default();
        let filter = TcHeader {
            index,
            handle: TcHandle::from(FILTER),
            parent: TcHandle::from(INGRESS),
            info: EVERYTHING,
            ..TcHeader::default()
        };
        let mut mirror = TcMirror::default();
        mirror.generic = TcActionGeneric::default();
        mirror.generic.action = TcActionType::Stolen;
        mirror.eaction = how;
        mirror.ifindex = target;
        let mut action = TcAction::default();
        action.tab = 1;
        action.attributes = vec![
            TcActionAttribute::Kind(TcActionMirror::KIND.into()),
            TcActionAttribute::Options(vec![TcActionOption::Mirror(TcActionMirrorOption::Parms(mirror))]),
        ];
        // A key without bits matches everything. There is a filter of its own for that, which fewer kernels have.
        let mut everything = TcU32Selector::default();
        everything.flags = TcU32SelectorFlags::Terminal;
        everything.nkeys = 1;
        everything.keys = vec![TcU32Key::default()];
        let options = vec![
            TcOption::U32(TcFilterU32Option::Selector(everything)),
            TcOption::U32(TcFilterU32Option::Action(vec![action])),
        ];
        let attributes = vec![TcAttribute::Kind(TcFilterU32::KIND.into()), TcAttribute::Options(options)];
        let message = RouteNetlinkMessage::NewTrafficFilter(TcMessage::from_parts(filter, attributes));
        match self.socket.change(message, NLM_F_CREATE | NLM_F_EXCL) {
            Err(refusal) if refusal.errno() != libc::EEXIST => {
                Err(refusal.on("redirect what is received by", link))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Lets a link receive directly again. A link that is gone, or was never redirected, is no error.
    pub fn ingress_release(&self, link: &str) -> Result<()> {
        let Some(found) = self.link_get(link)? else { return Ok(()) };
        let hook = TcHeader {
            index: i32::try_from(found.index).unwrap_or_default(),
            handle: TcHandle::from(INGRESS),
            parent: TcHandle::INGRESS,
            ..TcHeader::default()
        };
        let message = RouteNetlinkMessage::DelQueueDiscipline(TcMessage::from_parts(hook, Vec::new()));
        let absent = [libc::ENOENT, libc::EINVAL, libc::ENODEV];
        absent_is_false(self.socket.change(message, 0), &absent, "release", link).map(drop)
    }

    fn tc_index(&self, link: &str) -> Result<i32> {
        Ok(i32::try_from(self.index_of(link)?).unwrap_or_default())
    }
}

/// `struct tc_ratespec` for a rate; the full rate is an attribute of its own where it does not fit.
fn ratespec(rate: u64) -> [u8; 12] {
    let mut bytes = [0; 12];
    bytes[1] = TC_LINKLAYER_ETHERNET;
    bytes[8..].copy_from_slice(&u32::try_from(rate).unwrap_or(u32::MAX).to_ne_bytes());
    bytes
}

fn options(want: &TokenBucket) -> Vec<TcOption> {
    let mut parameters = Vec::with_capacity(36);
    parameters.extend(ratespec(want.rate));
    parameters.extend(want.peak.map_or([0; 12], ratespec));
    parameters.extend(want.limit.to_ne_bytes());
    parameters.extend([0; 8]); // burst and peak burst in time; given in bytes below
    let mut options = vec![
        (TCA_TBF_PARMS, parameters),
        (TCA_TBF_BURST, want.burst.to_ne_bytes().into()),
        (TCA_TBF_RATE64, want.rate.to_ne_bytes().into()),
    ];
    if let Some(peak) = want.peak {
        options.push((TCA_TBF_PRATE64, peak.to_ne_bytes().into()));
        options.push((TCA_TBF_PBURST, want.peak_burst.to_ne_bytes().into()));
    }
    options.into_iter().map(|(kind, value)| TcOption::Other(DefaultNla::new(kind, value))).collect()
}

/// What the kernel tells of a bucket. It tells rates, the limit, and bursts as the time that they last.
fn read(message: &TcMessage) -> Option<TokenBucket> {
    let kind = message.attributes.iter().find_map(|attribute| match attribute {
        TcAttribute::Kind(kind) => Some(kind.as_str()),
        _ => None,
    });
    if kind != Some("tbf") {
        return None;
    }
    let options = message.attributes.iter().find_map(|attribute| match attribute {
        TcAttribute::Options(options) => Some(options.as_slice()),
        TcAttribute::Other(other) if other.kind() == TCA_OPTIONS => None,
        _ => None,
    })?;
    let value = |wanted: u16| {
        let found = options.iter().find(|option| option.kind() == wanted)?;
        let mut bytes = vec![0; found.value_len()];
        found.emit_value(&mut bytes);
        Some(bytes)
    };
    let parameters = value(TCA_TBF_PARMS)?;
    let word = |at: usize| Some(u32::from_ne_bytes(parameters.get(at..at + 4)?.try_into().ok()?));
    let wide = |kind: u16| Some(u64::from_ne_bytes(value(kind)?.try_into().ok()?));
    let rate = wide(TCA_TBF_RATE64).or_else(|| word(8).map(u64::from))?;
    let peak = wide(TCA_TBF_PRATE64).or_else(|| word(20).map(u64::from)).filter(|rate| *rate > 0);
    // Ticks of 64 ns: the kernel's clock for packet scheduling.
    let bytes = |ticks: u32, rate: u64| {
        let bytes = u128::from(ticks) * 64 * u128::from(rate) / 1_000_000_000;
        u32::try_from(bytes).unwrap_or(u32::MAX)
    };
    Some(TokenBucket {
        rate,
        burst: bytes(word(28)?, rate),
        peak,
        peak_burst: peak.map_or(0, |peak| bytes(word(32).unwrap_or_default(), peak)),
        limit: word(24)?,
    })
}

impl TokenBucket {
    /// Whether this is what the kernel makes of `want`: it rounds bursts, so only rates and limit are compared.
    pub fn is(&self, want: &TokenBucket) -> bool {
        (self.rate, self.peak, self.limit) == (want.rate, want.peak, want.limit)
    }
}
