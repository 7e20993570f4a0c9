//! The instance status check: whether guests answer on the network.
//!
//! ```text
//!   running ──▶ unknown ──answer──▶ passed ──no answer, MISSES in a row──▶ failed
//!                  │                   ▲                                     │
//!                  └─ none for BOOT ─▶ failed ◀───────────answer─────────────┘
//! ```
//! As on EC2 the host asks by ARP, about once a minute; more often while an answer is missing. One task asks for all
//! instances of the node. What it knows is lost with the process, and asked for again at once by the next one.
//!
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html>

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use cumulet_model::instance::{Phase, Reachability};
use cumulet_model::{EniId, InstanceId, Time};
use cumulet_node_api::{EniSpec, InstanceCheck, NodeSpec, NodeStatus};
use tokio::time::Instant;

use crate::host::Host;
use crate::shared::Shared;

/// How often it is looked who is to be asked.
const LOOK_EVERY: Duration = Duration::from_millis(if cfg!(test) { 2 } else { 1000 });
/// How often a guest that answers is asked.
const EVERY: Duration = Duration::from_secs(60);
/// How often one is asked that was silent.
const WHILE_SILENT: Duration = Duration::from_secs(if cfg!(test) { 0 } else { 5 });
/// So many missing answers in a row are a failure: one may be lost, and a reboot takes a while.
const MISSES: u32 = 4;
/// How long a guest that was never heard may take to boot, also where it is emulated.
const BOOT: jiff::SignedDuration = jiff::SignedDuration::from_mins(5);

/// What is known of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Check {
    generation: u64,
    reachability: Reachability,
    /// Missing answers in a row.
    missed: u32,
    /// When the first of them was missed.
    silent_since: Option<Time>,
}

impl Check {
    fn new(generation: u64) -> Check {
        Check { generation, reachability: Reachability::Unknown, missed: 0, silent_since: None }
    }

    /// Takes note of an answer, or of none, in a run that began at `started`. Returns when to ask again.
    fn note(&mut self, answered: bool, started: Time, now: Time) -> Duration {
        if answered {
            *self = Check { reachability: Reachability::Passed, ..Check::new(self.generation) };
            return EVERY;
        }
        self.missed = self.missed.saturating_add(1);
        let since = *self.silent_since.get_or_insert(now);
        let booting = self.reachability == Reachability::Unknown && now.duration_since(started) < BOOT;
        if self.missed >= MISSES && !booting && !matches!(self.reachability, Reachability::Failed { .. }) {
            self.reachability = Reachability::Failed { since };
        }
        // A guest that boots is heard as soon as it can be.
        if booting { LOOK_EVERY } else { WHILE_SILENT }
    }
}

/// A running instance, as the report has it.
struct Run {
    id: InstanceId,
    generation: u64,
    started: Time,
}

fn running(status: &NodeStatus) -> Vec<Run> {
    let running = status.instances.iter().filter(|(_, status)| status.phase == Phase::Running);
    running
        .map(|(id, status)| Run { id: id.clone(), generation: status.generation, started: status.since })
        .collect()
}

/// The interface by which an instance is asked for.
fn primary(document: &NodeSpec, id: &InstanceId) -> Option<Arc<EniSpec>> {
    document.enis.get(document.instances.get(id)?.enis.first()?).cloned()
}

/// Asks until it is cancelled.
pub(crate) async fn keep<H: Host>(shared: Arc<Shared<H>>) {
    let mut checks: BTreeMap<InstanceId, (Check, Instant)> = BTreeMap::new();
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let runs = running(&shared.status.borrow());
        let now = Instant::now();
        let here: BTreeSet<&InstanceId> = runs.iter().map(|run| &run.id).collect();
        checks.retain(|id, _| here.contains(id));
        for run in &runs {
            let new = || (Check::new(run.generation), now);
            let known = checks.entry(run.id.clone()).or_insert_with(new);
            if known.0.generation != run.generation {
                *known = new();
            }
        }
        let (_, document) = shared.document();
        let due: Vec<(&Run, Arc<EniSpec>)> = runs
            .iter()
            .filter(|run| checks.get(&run.id).is_some_and(|(_, due)| *due <= now))
            .filter_map(|run| Some((run, primary(&document, &run.id)?)))
            .collect();
        if !due.is_empty() {
            let enis: Vec<Arc<EniSpec>> = due.iter().map(|(_, eni)| eni.clone()).collect();
            let asked = shared.blocking(move |host| Ok(host.ask(&document, &enis))).await;
            let answers: BTreeMap<EniId, bool> = asked.unwrap_or_else(|failure| {
                tracing::warn!(%failure, "instance status checks");
                BTreeMap::new()
            });
            let now = Instant::now();
            for (run, eni) in due {
                let Some((check, due)) = checks.get_mut(&run.id) else { continue };
                *due = now
                    + match answers.get(&eni.id) {
                        Some(answered) => check.note(*answered, run.started, Shared::<H>::now()),
                        None => WHILE_SILENT,
                    };
            }
        }
        let known = checks.iter().filter(|(_, (check, _))| check.reachability != Reachability::Unknown);
        let report = |(id, (check, _)): (&InstanceId, &(Check, Instant))| {
            (id.clone(), InstanceCheck { generation: check.generation, reachability: check.reachability })
        };
        shared.set_checks(known.map(report).collect());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Time {
        Time::from_second(seconds).unwrap()
    }

    #[test]
    fn a_guest_that_boots_has_time_and_one_that_answered_has_misses() {
        let mut check = Check::new(1);
        for second in 0..100 {
            assert_eq!(check.note(false, at(0), at(second)), LOOK_EVERY);
            assert_eq!(check.reachability, Reachability::Unknown);
        }
        assert_eq!(check.note(true, at(0), at(100)), EVERY);
        assert_eq!(check.reachability, Reachability::Passed);
        for second in 160..163 {
            assert_eq!(check.note(false, at(0), at(second)), WHILE_SILENT);
            assert_eq!(check.reachability, Reachability::Passed);
        }
        check.note(true, at(0), at(163));
        for second in 223..240 {
            check.note(false, at(0), at(second));
        }
        assert_eq!(check.reachability, Reachability::Failed { since: at(223) }, "the first of the row");
        check.note(true, at(0), at(240));
        assert_eq!(check, Check { reachability: Reachability::Passed, ..Check::new(1) });
    }

    #[test]
    fn a_guest_that_was_never_heard_fails_in_the_end() {
        let mut check = Check::new(1);
        check.note(false, at(0), at(299));
        assert_eq!(check.reachability, Reachability::Unknown);
        // A run that is older than the process has no time to boot, but one lost answer is no failure either.
        let mut adopted = Check::new(1);
        for (second, expected) in [(1000, false), (1005, false), (1010, false), (1015, true)] {
            assert_eq!(adopted.note(false, at(0), at(second)), WHILE_SILENT);
            assert_eq!(matches!(adopted.reachability, Reachability::Failed { .. }), expected, "{second}");
        }
    }
}
