//! Which way a packet takes, and what decides about it: what the document says, and what a packet then did.
//!
//! | file | what |
//! |---|---|
//! | `walk` | the way, from the document alone |
//! | `matching` | whether a rule matches, and why not |
//! | `packet` | packets as bytes |
//! | `probe` | a packet on its way, as the kernel shows it |
//! | `compare` | the one held against the other |

mod compare;
mod matching;
mod packet;
mod probe;
mod walk;

use std::net::IpAddr;

use cumulet_linux::nftrace::Event;
use cumulet_linux::{NetNs, describe, netns};
use cumulet_node_api::{EniSpec, NodeSpec, TraceQuestion, TraceReport, TraceSeen, TraceStep, TraceVerdict};

use super::rules::TABLE;
use super::{Network, NetworkError, lock, names};
use compare::{Reader, compare};
use packet::Packet;
use probe::{Cookies, Events, Probe};
use walk::{End, Place, Walk};

/// Ports that probes are sent from: those that a guest uses for connections of its own.
const PORTS: std::ops::Range<u16> = 49_152..65_535;

impl Network {
    /// Answers a question. Blocks for as long as a packet takes.
    ///
    /// # Errors
    /// There is no such interface here, or it has no address of the addressee's family.
    pub fn trace(&self, spec: &NodeSpec, question: &TraceQuestion) -> Result<TraceReport, NetworkError> {
        let eni = spec.enis.get(&question.from).ok_or_else(|| {
            let why = format!("{} is not on this node: it belongs to no instance that runs", question.from);
            NetworkError::Untraceable(why)
        })?;
        let source: Option<IpAddr> = match question.to {
            IpAddr::V4(_) => eni.private_ips.first().map(|ip| IpAddr::V4(*ip)),
            IpAddr::V6(_) => eni.ipv6.first().map(|ip| IpAddr::V6(*ip)),
        };
        let source = source.ok_or_else(|| {
            NetworkError::Untraceable(format!("{} has no address to reach {} from", eni.id, question.to))
        })?;
        let packet = Packet::first(source, question.to, question.what, rand::random_range(PORTS));
        let public = self.inner.edge.public_cidr();
        let there = walk::there(spec, public, eni, packet);
        let back = walk::back(spec, public, &there);
        let _turn = lock(&self.inner.tracing);
        let (seen, unproven) = match self.prove(spec, eni, packet, &there, back.as_ref()) {
            Ok(seen) => (seen, None),
            Err(e) => ([Vec::new(), Vec::new()], Some(describe(&e))),
        };
        Ok(report(source, &there, back.as_ref(), seen, unproven))
    }

    /// Sends the packet, and the answer where there is one; what was seen at each step of both.
    fn prove(
        &self,
        spec: &NodeSpec,
        eni: &EniSpec,
        packet: Packet,
        there: &Walk,
        back: Option<&Walk>,
    ) -> Result<[Vec<TraceSeen>; 2], NetworkError> {
        let cookies = Cookies { there: rand::random(), back: rand::random() };
        let mut probe = Probe::new(cookies);
        let mut places = there.places();
        places.extend(back.map(Walk::places).unwrap_or_default());
        places.insert(Place::Vpc(eni.vpc_id.clone()));
        // Where it goes if the document is wrong.
        places.insert(Place::Host);
        let through: Vec<String> =
            spec.nat_gateways.values().map(|nat| names::eni_device(&nat.eni_id)).collect();
        for place in &places {
            if let Some(ns) = self.namespace(place) {
                probe.watch(place, &ns)?;
            }
        }
        let armed = probe
            .places()
            .iter()
            .try_for_each(|place| self.unnoticed(place, || probe.arm(place, &packet, &through)));
        let mut sent = vec![packet];
        let seen = armed.and_then(|()| send(&probe, cookies, eni, &mut sent, spec, there, back));
        probe.forget(&sent);
        for place in probe.places() {
            if let Err(error) = self.unnoticed(&place, || {
                probe.disarm(&place);
                Ok(())
            }) {
                tracing::debug!(%place, %error, "after a trace");
            }
        }
        seen
    }

    fn namespace(&self, place: &Place) -> Option<NetNs> {
        let tag = &self.inner.tag;
        match place {
            Place::Vpc(id) => self.vpc_netns(id),
            Place::Nat(id) => netns::open(&names::netns(tag, id)).ok(),
            Place::InternetGateway(vpc) => netns::open(&names::internet_netns(tag, vpc)).ok(),
            Place::Endpoint(id) => netns::open(&names::netns(tag, id)).ok(),
            Place::Vpn(id) => netns::open(&names::netns(tag, id)).ok(),
            Place::Host => Some(self.inner.edge.outer().clone()),
        }
    }

    /// Runs what changes tables of a place beside our own, which needn't be verified for that.
    fn unnoticed(
        &self,
        place: &Place,
        work: impl FnOnce() -> Result<(), NetworkError>,
    ) -> Result<(), NetworkError> {
        let (Place::Vpc(id) | Place::InternetGateway(id)) = place else { return work() };
        let slot = self.slot(id);
        let mut vpc = lock(&slot);
        match (vpc.as_mut(), place) {
            (Some(vpc), Place::Vpc(_)) => vpc.unnoticed(work)?,
            (Some(vpc), _) => vpc.unnoticed_outside(work)?,
            (None, _) => work(),
        }
    }
}

fn send(
    probe: &Probe,
    cookies: Cookies,
    eni: &EniSpec,
    sent: &mut Vec<Packet>,
    spec: &NodeSpec,
    there: &Walk,
    back: Option<&Walk>,
) -> Result<[Vec<TraceSeen>; 2], NetworkError> {
    let packet = sent[0];
    let events = probe.send(eni, &packet, cookies.there, None, there.is_lost())?;
    let first = see(probe, &events, there);
    let whole = first.iter().all(|seen| matches!(seen, TraceSeen::Agrees(_)));
    let Some(back) = back.filter(|_| whole) else { return Ok([first, Vec::new()]) };
    let place = match &there.end {
        End::Interface(to, _) => spec.enis.get(to).map(|to| Place::Vpc(to.vpc_id.clone())),
        End::Behind(place, ..) => Some(place.clone()),
        End::Outside(_) => Some(Place::Host),
        End::HandedOver(_) | End::Router(_) | End::Stopped => None,
    };
    // As it arrived: a translation chooses ports.
    let events = place.as_ref().and_then(|place| events.get(place)).map(Vec::as_slice).unwrap_or_default();
    let arrived = events.iter().rev().find_map(|event| probe::seen_as(event, &packet));
    let (Some(place), Some(arrived)) = (place, arrived) else { return Ok([first, Vec::new()]) };
    if let End::Interface(..) = &there.end {
        let begins =
            |event: &&Event| probe.is_own(event) && event.chain == probe::FIRST && event.headers.is_some();
        let came = events.iter().rev().find(begins).and_then(|event| probe::seen_as(event, &packet));
        probe.know(&place, &came.unwrap_or(arrived), &arrived)?;
    }
    let (answer, lost) = (arrived.answer(), back.is_lost());
    sent.push(answer);
    let events = match &there.end {
        End::Interface(to, _) => match spec.enis.get(to) {
            Some(to) => probe.send(to, &answer, cookies.back, Some(cookies.there), lost)?,
            None => Events::new(),
        },
        End::Behind(..) | End::Outside(_) | End::HandedOver(_) | End::Router(_) | End::Stopped => {
            match probe.send_from(&place, &answer, cookies.back, cookies.there, lost) {
                Ok(events) => events,
                // It has no route there.
                Err(NetworkError::Kernel(_)) => Events::new(),
                Err(e) => return Err(e),
            }
        }
    };
    Ok([first, see(probe, &events, back)])
}

fn see(probe: &Probe, events: &Events, walk: &Walk) -> Vec<TraceSeen> {
    let reader = Reader {
        events: &|place| events.get(place).cloned().unwrap_or_default(),
        device: &|place, index| probe.device(place, index).map(str::to_owned),
        handles: &|place, chain| probe.handles(place, TABLE, chain),
        is_own: &|event| probe.is_own(event),
    };
    compare(&walk.steps, &reader)
}

fn report(
    source: IpAddr,
    there: &Walk,
    back: Option<&Walk>,
    seen: [Vec<TraceSeen>; 2],
    unproven: Option<String>,
) -> TraceReport {
    let mut steps = Vec::new();
    for ((walk, answer), seen) in [(Some(there), false), (back, true)].into_iter().zip(seen) {
        let mut seen = seen.into_iter();
        for step in walk.map(|walk| walk.steps.as_slice()).unwrap_or_default() {
            steps.push(TraceStep {
                answer,
                at: step.place.to_string(),
                what: step.what,
                id: step.id.clone(),
                rule: step.rule.clone(),
                passes: step.passes,
                why: step.why.clone(),
                others: step.others.clone(),
                seen: seen.next().unwrap_or(TraceSeen::Unseen),
            });
        }
    }
    let verdict = match (&there.end, back.map(|back| &back.end)) {
        (End::Stopped, _) => TraceVerdict::Stopped,
        (End::HandedOver(_), _) => TraceVerdict::HandedOver,
        (_, Some(End::Stopped)) => TraceVerdict::NoAnswer,
        (End::Interface(..) | End::Router(_) | End::Behind(..) | End::Outside(_), _) => TraceVerdict::Reaches,
    };
    TraceReport { source, steps, verdict, unproven }
}
