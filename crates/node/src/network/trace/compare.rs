//! What was seen of a packet, held against what the document says. Pure.

use cumulet_linux::nftrace::{Event, Verdict};
use cumulet_node_api::{TraceDecider, TraceSeen};

use super::probe::{FIRST, LAST, OWN, RECEIVED};
use super::walk::{Expect, Place, Step};

/// How events are read.
pub struct Reader<'a> {
    /// Events of a place, in order.
    pub events: &'a dyn Fn(&Place) -> Vec<Event>,
    /// The name of a place's device.
    pub device: &'a dyn Fn(&Place, u32) -> Option<String>,
    /// Handles of the rules of a chain of a place.
    pub handles: &'a dyn Fn(&Place, &str) -> Vec<u64>,
    /// Whether an event is of the question's own table.
    pub is_own: &'a dyn Fn(&Event) -> bool,
}

/// What was seen at each step. After the first that went otherwise nothing was.
pub fn compare(steps: &[Step], reader: &Reader<'_>) -> Vec<TraceSeen> {
    let mut seen = Vec::new();
    let mut went_otherwise = false;
    for step in steps {
        if went_otherwise {
            seen.push(TraceSeen::Unseen);
            continue;
        }
        let found = at(step, steps, reader);
        went_otherwise = matches!(found, TraceSeen::Differs(_));
        seen.push(found);
    }
    seen
}

/// The events of a step's visit to its place.
fn visit(step: &Step, steps: &[Step], reader: &Reader<'_>) -> Vec<Event> {
    let mut visits: Vec<usize> = steps.iter().filter(|s| s.place == step.place).map(|s| s.visit).collect();
    visits.dedup();
    let which = visits.iter().position(|visit| *visit == step.visit).unwrap_or_default();
    let mut parts: Vec<Vec<Event>> = Vec::new();
    for event in (reader.events)(&step.place) {
        let begins =
            (reader.is_own)(&event) && [FIRST, OWN].contains(&event.chain.as_str()) && event.rule.is_some();
        if begins || parts.is_empty() {
            parts.push(Vec::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(event);
        }
    }
    parts.into_iter().nth(which).unwrap_or_default()
}

fn at(step: &Step, steps: &[Step], reader: &Reader<'_>) -> TraceSeen {
    let events = visit(step, steps, reader);
    let own = |event: &&Event, chain: &str| (reader.is_own)(event) && event.chain == chain;
    let device = |index: Option<u32>| index.and_then(|index| (reader.device)(&step.place, index));
    let dropped = events.iter().find(|event| event.verdict == Verdict::Drop && !(reader.is_own)(event));
    let agrees = |text: String| TraceSeen::Agrees(text);
    let differs = |text: String| TraceSeen::Differs(text);
    if events.is_empty() {
        // What the host sends to its own namespaces is routed without a hook when it has no route.
        let lost = step.expect == Expect::Lost && step.place == Place::Host;
        return if lost {
            agrees("it was not seen".into())
        } else {
            differs(format!("the packet did not get here{}", before(step, steps, reader)))
        };
    }
    let stopped = || match dropped {
        Some(event) => format!("it was dropped by chain {} of table {}", event.chain, event.table),
        None => "it went on".to_owned(),
    };
    let left = events.iter().rev().find(|event| event.to_device.is_some() && own(event, LAST));
    let left_by = left.and_then(|event| device(event.to_device));
    let received = events.iter().any(|event| own(&event, RECEIVED));
    let unrouted = left.is_none() && !received && !events.iter().any(|event| event.chain == "forward");
    match &step.expect {
        Expect::Rule { chain, index } => {
            let wanted = (reader.handles)(&step.place, chain).get(*index).copied();
            let mut there = events.iter().filter(|event| event.chain == *chain && event.rule.is_some());
            let decided = there.next_back();
            match decided {
                Some(event) if event.rule == wanted => agrees(format!(
                    "rule {} of chain {chain} decided (handle {})",
                    index + 1,
                    wanted.unwrap_or_default()
                )),
                Some(event) => differs(format!(
                    "handle {} of chain {chain} decided, not rule {}",
                    event.rule.unwrap_or_default(),
                    index + 1
                )),
                None => differs(format!("no rule of chain {chain} decided: {}", stopped())),
            }
        }
        Expect::DroppedBy(chain) => match dropped {
            Some(event) if event.chain == *chain => agrees(format!("dropped by chain {chain}")),
            Some(_) => differs(stopped()),
            None => differs(stopped()),
        },
        Expect::Leaves(wanted) => match (&left_by, dropped) {
            (Some(by), _) if by == wanted => agrees(format!("1 packet left by {wanted}")),
            (Some(by), _) => differs(format!("it left by {by}, not by {wanted}")),
            (None, Some(_)) => differs(stopped()),
            (None, None) => differs("it left by no device".into()),
        },
        Expect::Arrives => agrees("1 packet came by".into()),
        Expect::Lost => match (dropped, unrouted, &left_by) {
            (None, true, _) => agrees("1 packet came and was routed nowhere".into()),
            (Some(event), ..) if event.chain == "sources" => {
                agrees("dropped as part of no connection".into())
            }
            (Some(_), ..) => differs(stopped()),
            (None, false, Some(by)) => differs(format!("it left by {by}")),
            (None, false, None) => differs("it was routed".into()),
        },
        Expect::Received if received => agrees("1 packet came for the place itself".into()),
        Expect::Received => differs(stopped()),
        Expect::Delivered(wanted) => match left_by {
            Some(by) if by == *wanted => {
                agrees(format!("1 packet came to {wanted}, and was taken out there"))
            }
            Some(by) => differs(format!("it came to {by}, not {wanted}")),
            None => differs(stopped()),
        },
        // What refuses it later is a later step's matter.
        Expect::Passes => match dropped {
            Some(event) if refuses(step.what, &event.chain) => differs(stopped()),
            Some(_) | None => agrees("1 packet passed".into()),
        },
        Expect::GetsOut => match dropped {
            Some(_) => differs(format!("the host's own rules: {}", stopped())),
            None if received => agrees("1 packet came for the host itself".into()),
            None => match left_by {
                Some(by) => agrees(format!("1 packet left by {by}")),
                None => differs("the host has no route for it, or does not forward".into()),
            },
        },
    }
}

/// What stopped the packet before it came to a step, if a rule did.
fn before(step: &Step, steps: &[Step], reader: &Reader<'_>) -> String {
    let earlier = steps.iter().take_while(|earlier| earlier.visit < step.visit);
    let mut events = earlier.flat_map(|earlier| (reader.events)(&earlier.place));
    let dropped = events.find(|event| event.verdict == Verdict::Drop && !(reader.is_own)(event));
    dropped.map_or_else(String::new, |event| {
        format!(": it was dropped by chain {} of table {}", event.chain, event.table)
    })
}

/// Whether a chain is where this decider's refusals end.
fn refuses(what: TraceDecider, chain: &str) -> bool {
    match what {
        TraceDecider::GroupOut => ["refused_out", "sources"].contains(&chain),
        TraceDecider::GroupIn => ["refused_in", "forward"].contains(&chain),
        TraceDecider::AclOut => chain == "refused_acl_out",
        TraceDecider::AclIn => chain == "refused_acl_in",
        TraceDecider::SourceCheck
        | TraceDecider::Route
        | TraceDecider::Address
        | TraceDecider::Gateway
        | TraceDecider::InternetGateway
        | TraceDecider::EgressOnlyGateway
        | TraceDecider::Router
        | TraceDecider::Outside => true,
    }
}
