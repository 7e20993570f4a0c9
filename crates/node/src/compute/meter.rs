//! CPU credits: what running instances use is read off their cgroups, and decides what they may use next.
//!
//! ```text
//! credits.json   what an instance had at some time, and its cgroup's CPU time then; stays while it is stopped
//! ```
//! CPU time is counted by the kernel, so that what was used while no server ran is found by the next one. What may be used
//! stays meanwhile as it was last set.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use cumulet_linux::cgroup::Cgroup;
use cumulet_linux::describe;
use cumulet_model::credits::{CreditRules, Credits};
use cumulet_model::{InstanceId, Time};
use cumulet_node_api::{CreditStatus, InstanceSpec};
use serde::{Deserialize, Serialize};

use super::run::RunDir;
use super::{Compute, ComputeError};

/// How often instances are metered.
pub const METER_EVERY: std::time::Duration = std::time::Duration::from_secs(1);
/// How often what they have is written down. A crash loses nothing by it: the kernel counts on.
const SAVE_EVERY_US: i64 = 10_000_000;
const FILE: &str = "credits.json";

/// `credits.json`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Reading {
    /// The start it belongs to.
    generation: u64,
    /// When.
    at: Time,
    /// CPU time of its cgroup then.
    cpu_us: u64,
    /// What it had.
    credits: Credits,
}

impl Reading {
    /// The first one of a start.
    fn first(generation: u64, rules: &CreditRules, last: Option<Reading>, now: Time, rate: f64) -> Reading {
        let last = last.map(|last| (last.credits.settled(), scaled(between(last.at, now), rate) / 1_000_000));
        Reading { generation, at: now, cpu_us: 0, credits: Credits::at_start(rules, last) }
    }

    /// The next one. A group that has used less than before was made anew, as by a container's reboot.
    fn next(self, rules: &CreditRules, cpu_us: u64, now: Time, rate: f64) -> Reading {
        let used = cpu_us.checked_sub(self.cpu_us).unwrap_or(cpu_us);
        let used = scaled(i64::try_from(used).unwrap_or(i64::MAX), rate);
        let credits = self.credits.after(rules, scaled(between(self.at, now), rate), used);
        Reading { at: now, cpu_us, credits, ..self }
    }
}

/// Microseconds from one time to a later one.
fn between(from: Time, to: Time) -> i64 {
    (to.as_microsecond() - from.as_microsecond()).max(0)
}

#[allow(clippy::cast_possible_truncation, reason = "a float becomes the nearest number that there is")]
fn scaled(us: i64, rate: f64) -> i64 {
    (us as f64 * rate) as i64
}

#[derive(Debug)]
struct Meter {
    reading: Reading,
    rules: CreditRules,
    saved: Time,
    /// What was last set; none when that isn't known.
    allowed_millicpus: Option<u32>,
}

/// Meters of what runs.
#[derive(Debug, Default)]
pub struct Meters(Mutex<BTreeMap<InstanceId, Meter>>);

impl Compute {
    /// Meters the instances that run, and sets what each may use. Those that were metered and aren't named have stopped.
    pub fn meter(&self, running: &[Arc<InstanceSpec>], now: Time) -> BTreeMap<InstanceId, CreditStatus> {
        let mut meters = self.0.meters.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut seen = BTreeMap::new();
        for instance in running {
            let Some(rules) = instance.credits else { continue };
            let known = meters.remove(&instance.id).filter(|m| m.reading.generation == instance.generation);
            match self.meter_one(instance, rules, known, now) {
                Ok(meter) => {
                    let allowed_millicpus = meter.allowed_millicpus.unwrap_or(rules.vcpus * 1000);
                    let status = CreditStatus { credits: meter.reading.credits, allowed_millicpus };
                    seen.insert(instance.id.clone(), (meter, status));
                }
                // It has just ended, or starts anew.
                Err(ComputeError::Linux(error)) if error.is_not_found() => {}
                Err(error) => {
                    tracing::warn!(instance = %instance.id, error = %describe(&error), "CPU credits")
                }
            }
        }
        for (id, stopped) in std::mem::take(&mut *meters) {
            let reading = Reading { credits: stopped.reading.credits.settled(), at: now, ..stopped.reading };
            if let Err(error) = self.save_reading(&id, &reading) {
                tracing::warn!(instance = %id, %error, "CPU credits");
            }
        }
        let mut statuses = BTreeMap::new();
        for (id, (meter, status)) in seen {
            statuses.insert(id.clone(), status);
            meters.insert(id, meter);
        }
        statuses
    }

    fn meter_one(
        &self,
        instance: &InstanceSpec,
        rules: CreditRules,
        known: Option<Meter>,
        now: Time,
    ) -> Result<Meter, ComputeError> {
        let rate = self.config().credit_clock_rate;
        let group = Cgroup::open(&self.cgroup(&instance.id))?;
        let cpu_us = group.usage().cpu_us;
        let found = known.is_none();
        let mut meter = known.unwrap_or_else(|| {
            let last: Option<Reading> = self.dir(&instance.id).read(FILE);
            let reading = match last {
                Some(last) if last.generation == instance.generation => last,
                last => Reading::first(instance.generation, &rules, last, now, rate),
            };
            Meter { reading, rules, saved: now, allowed_millicpus: None }
        });
        let anew = cpu_us < meter.reading.cpu_us;
        meter.reading = meter.reading.next(&rules, cpu_us, now, rate);
        #[allow(clippy::cast_possible_truncation, reason = "microseconds of a second")]
        let period_us = scaled(METER_EVERY.as_micros() as i64, rate);
        let allowed = meter.reading.credits.allowed_millicpus(&rules, period_us);
        if anew || meter.allowed_millicpus != Some(allowed) {
            group.limit_cpu(f64::from(allowed) / 1000.0)?;
            meter.allowed_millicpus = Some(allowed);
        }
        if found || meter.rules != rules || between(meter.saved, now) >= SAVE_EVERY_US {
            let saved = self.save_reading(&instance.id, &meter.reading);
            saved.map_err(ComputeError::io("write", &self.dir(&instance.id).file(FILE)))?;
            meter.saved = now;
        }
        meter.rules = rules;
        Ok(meter)
    }

    /// Writes down what an instance has; one that was removed has nothing.
    fn save_reading(&self, id: &InstanceId, reading: &Reading) -> io::Result<()> {
        let dir: RunDir = self.dir(id);
        if dir.0.exists() { dir.write(FILE, reading) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use cumulet_model::credits::CREDIT_US;

    use super::*;

    fn at(second: i64) -> Time {
        Time::from_second(1_700_000_000 + second).expect("a time")
    }

    #[test]
    fn what_was_used_while_nobody_looked_is_found() {
        let rules = CreditRules::of("t2.micro", 1, false).expect("it bursts");
        let first = Reading::first(1, &rules, None, at(0), 1.0);
        assert_eq!(first.credits.balance_us(), 30 * CREDIT_US);
        // Ten minutes without a server, at full use: ten credits spent, one earned.
        let next = first.next(&rules, 600_000_000, at(600), 1.0);
        assert_eq!(next.credits.balance_us(), 21 * CREDIT_US);
        // The group is made anew.
        let anew = next.next(&rules, 60_000_000, at(600), 1.0);
        assert_eq!(anew.credits.balance_us(), 20 * CREDIT_US);
        // A clock that was put back earns nothing.
        assert_eq!(anew.next(&rules, 60_000_000, at(0), 1.0).credits, anew.credits);
    }

    #[test]
    fn a_faster_clock_makes_all_of_it_faster() {
        let rules = CreditRules::of("t3.micro", 2, false).expect("it bursts");
        let first = Reading::first(1, &rules, None, at(0), 60.0);
        // A minute is an hour.
        let next = first.next(&rules, 0, at(60), 60.0);
        assert_eq!(next.credits.balance_us(), 12 * CREDIT_US);
        // Three hours are more than the seven days that it is kept for.
        assert_eq!(
            Reading::first(2, &rules, Some(next), at(60 + 10_000), 60.0).credits.balance_us(),
            12 * CREDIT_US
        );
        assert_eq!(Reading::first(2, &rules, Some(next), at(60 + 10_100), 60.0).credits.balance_us(), 0);
    }
}
