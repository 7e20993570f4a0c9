//! CPU credits of burstable instances: a balance, and what it lets an instance do. All of it is arithmetic.
//!
//! A credit is one processor at full use for a minute; balances are counted in microseconds of one processor. What an
//! instance earns is its baseline: below it the balance grows, above it the balance shrinks.
//!
//! ```text
//! standard:   earned ─▶ balance ─▶ spent; with none left, no more CPU time than the baseline
//! unlimited:  the same, and with none left surplus credits are spent, which later earnings pay back; what exceeds a
//!             day's earnings is charged
//! ```
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html>

use serde::{Deserialize, Serialize};

/// A credit in microseconds of one processor.
pub const CREDIT_US: i64 = 60_000_000;
const DAY_S: i64 = 86_400;

/// How a T2, T3, T3a or T4g instance earns and spends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreditRules {
    /// Thousandths of a processor that are earned at any time, and are the baseline.
    pub earned_millicpus: u32,
    /// Processors.
    pub vcpus: u32,
    /// Whether surplus credits may be spent.
    pub unlimited: bool,
    /// Credits that a start gives: T2 instances in standard mode have some.
    pub launch_credits: u32,
    /// How long a balance outlives a stop, seconds.
    pub kept_s: u32,
}

/// Credits earned an hour, in tenths, by family generation and size; as AWS publishes them.
const EARNED: [(&str, u32, u32); 7] = [
    ("nano", 30, 60),
    ("micro", 60, 120),
    ("small", 120, 240),
    ("medium", 240, 240),
    ("large", 360, 360),
    ("xlarge", 540, 960),
    ("2xlarge", 816, 1920),
];
/// Families that burst.
pub const FAMILIES: [&str; 4] = ["t2", "t3", "t3a", "t4g"];
/// Credits that a T2 instance has for each processor when it starts in standard mode.
const T2_LAUNCH_CREDITS: u32 = 30;
/// How long what other families have saved outlives a stop.
const KEPT_S: u32 = 7 * 86_400;

/// The family of a type that bursts.
pub fn family(instance_type: &str) -> Option<&'static str> {
    let (family, _) = instance_type.split_once('.')?;
    FAMILIES.into_iter().find(|known| *known == family)
}

/// Whether a family is unlimited where nothing is said, as on EC2.
pub fn unlimited_by_default(family: &str) -> bool {
    family != "t2"
}

impl CreditRules {
    /// Those of a type with so many processors; none where it doesn't burst.
    pub fn of(instance_type: &str, vcpus: u32, unlimited: bool) -> Option<CreditRules> {
        let family = family(instance_type)?;
        let (_, size) = instance_type.split_once('.')?;
        let (_, t2, others) = EARNED.into_iter().find(|(known, _, _)| *known == size)?;
        let is_t2 = family == "t2";
        let tenths_an_hour = if is_t2 { t2 } else { others };
        Some(CreditRules {
            // A credit an hour is a sixtieth of a processor.
            earned_millicpus: tenths_an_hour * 1000 / 600,
            vcpus,
            unlimited,
            launch_credits: if is_t2 && !unlimited { T2_LAUNCH_CREDITS * vcpus } else { 0 },
            kept_s: if is_t2 { 0 } else { KEPT_S },
        })
    }

    /// What a balance may grow to: a day's earnings.
    pub fn most_us(&self) -> i64 {
        self.earned_us(DAY_S * 1_000_000)
    }

    fn earned_us(&self, elapsed_us: i64) -> i64 {
        i64::from(self.earned_millicpus).saturating_mul(elapsed_us.max(0)) / 1000
    }
}

/// What an instance has, microseconds of one processor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credits {
    /// Earned and not spent.
    pub earned_us: i64,
    /// Left of what the start gave; spent first, and not counted against what a balance may grow to.
    pub launch_us: i64,
    /// Spent without having been earned.
    pub surplus_us: i64,
    /// Surplus that earnings can't pay back any more; on EC2 it costs money.
    pub charged_us: i64,
}

impl Credits {
    /// At a start, `off_s` seconds after the last stop with `last` left.
    pub fn at_start(rules: &CreditRules, last: Option<(Credits, i64)>) -> Credits {
        let kept = last.filter(|(_, off_s)| *off_s < i64::from(rules.kept_s)).map(|(credits, _)| credits);
        Credits {
            earned_us: kept.map_or(0, |credits| credits.earned_us.min(rules.most_us())),
            launch_us: i64::from(rules.launch_credits) * CREDIT_US,
            surplus_us: 0,
            charged_us: last.map_or(0, |(credits, _)| credits.charged_us),
        }
    }

    /// After some time of which so much was used.
    pub fn after(mut self, rules: &CreditRules, elapsed_us: i64, used_us: i64) -> Credits {
        self.earned_us += rules.earned_us(elapsed_us);
        let mut due = used_us.max(0);
        for purse in [&mut self.launch_us, &mut self.earned_us] {
            let spent = due.min(*purse);
            *purse -= spent;
            due -= spent;
        }
        if rules.unlimited {
            self.surplus_us += due;
            let repaid = self.surplus_us.min(self.earned_us);
            self.surplus_us -= repaid;
            self.earned_us -= repaid;
            let charged = (self.surplus_us - rules.most_us()).max(0);
            self.surplus_us -= charged;
            self.charged_us += charged;
        } else {
            self = self.settled();
        }
        self.earned_us = self.earned_us.min(rules.most_us());
        self
    }

    /// At a stop, or a change to standard mode: surplus is charged then.
    pub fn settled(mut self) -> Credits {
        self.charged_us += std::mem::take(&mut self.surplus_us);
        self
    }

    /// What can be spent.
    pub fn balance_us(&self) -> i64 {
        self.earned_us + self.launch_us
    }

    /// Thousandths of a processor that the instance may use in the next `period_us`: never below its baseline, and no more
    /// than its balance lasts for.
    pub fn allowed_millicpus(&self, rules: &CreditRules, period_us: i64) -> u32 {
        let full = rules.vcpus.saturating_mul(1000);
        if rules.unlimited {
            return full;
        }
        let saved = self.balance_us().saturating_mul(1000) / period_us.max(1);
        let saved = u32::try_from(saved).unwrap_or(u32::MAX);
        rules.earned_millicpus.saturating_add(saved).min(full)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND_US: i64 = 1_000_000;
    const HOUR_US: i64 = 3600 * SECOND_US;

    fn rules(name: &str, vcpus: u32, unlimited: bool) -> CreditRules {
        CreditRules::of(name, vcpus, unlimited).expect("it bursts")
    }

    #[test]
    fn types_earn_as_published() {
        let of = |name, vcpus| {
            let rules = rules(name, vcpus, false);
            (rules.earned_millicpus * 100 / vcpus, rules.most_us() / CREDIT_US, rules.launch_credits)
        };
        // Baseline of each processor in thousandths of a per cent, most credits, launch credits.
        assert_eq!(of("t2.nano", 1), (5_000, 72, 30));
        assert_eq!(of("t2.micro", 1), (10_000, 144, 30));
        assert_eq!(of("t2.large", 2), (30_000, 864, 60));
        assert_eq!(of("t2.2xlarge", 8), (17_000, 1958, 240));
        assert_eq!(of("t3.nano", 2), (5_000, 144, 0));
        assert_eq!(of("t3.micro", 2), (10_000, 288, 0));
        assert_eq!(of("t3a.small", 2), (20_000, 576, 0));
        assert_eq!(of("t3.large", 2), (30_000, 864, 0));
        assert_eq!(of("t4g.2xlarge", 8), (40_000, 4608, 0));
        assert_eq!(CreditRules::of("m5.large", 2, false), None);
        assert_eq!(CreditRules::of("t3.metal", 2, false), None);
    }

    #[test]
    fn idle_time_is_saved_up_to_a_day() {
        let rules = rules("t3.micro", 2, false);
        let hour = Credits::default().after(&rules, HOUR_US, 0);
        assert_eq!(hour.balance_us(), 12 * CREDIT_US);
        assert_eq!(Credits::default().after(&rules, 48 * HOUR_US, 0).balance_us(), 288 * CREDIT_US);
        // At the baseline nothing changes.
        assert_eq!(hour.after(&rules, HOUR_US, HOUR_US / 5), hour);
    }

    #[test]
    fn standard_runs_out_to_the_baseline_and_refills() {
        let rules = rules("t2.micro", 1, false);
        let start = Credits::at_start(&rules, None);
        assert_eq!(start.balance_us(), 30 * CREDIT_US);
        assert_eq!(start.allowed_millicpus(&rules, SECOND_US), 1000);
        // 30 credits and what is earned meanwhile: 33 minutes and 20 seconds.
        let late = start.after(&rules, 2000 * SECOND_US, 2000 * SECOND_US);
        assert_eq!((late.balance_us(), late.surplus_us), (0, 0));
        assert_eq!(late.allowed_millicpus(&rules, SECOND_US), 100);
        // More than there is can't be owed.
        let over = late.after(&rules, SECOND_US, SECOND_US);
        assert_eq!((over.balance_us(), over.surplus_us), (0, 0));
        // Little that is left lasts for a part of the period.
        let little = Credits { earned_us: SECOND_US / 2, ..Credits::default() };
        assert_eq!(little.allowed_millicpus(&rules, SECOND_US), 600);
        let rested = late.after(&rules, 60 * SECOND_US, 0);
        assert_eq!(rested.allowed_millicpus(&rules, SECOND_US), 1000);
    }

    #[test]
    fn launch_credits_are_on_top_of_what_may_be_saved() {
        let rules = rules("t2.micro", 1, false);
        let idle = Credits::at_start(&rules, None).after(&rules, 48 * HOUR_US, 0);
        assert_eq!(idle.balance_us(), (144 + 30) * CREDIT_US);
        // They are spent first.
        let busy = idle.after(&rules, 0, 30 * CREDIT_US);
        assert_eq!((busy.launch_us, busy.earned_us), (0, 144 * CREDIT_US));
    }

    #[test]
    fn unlimited_borrows_pays_back_and_is_charged() {
        let rules = rules("t3.nano", 2, true);
        let borrowed = Credits::default().after(&rules, HOUR_US, 2 * HOUR_US);
        // 120 used, 6 earned.
        assert_eq!((borrowed.surplus_us, borrowed.charged_us), (114 * CREDIT_US, 0));
        assert_eq!(borrowed.allowed_millicpus(&rules, SECOND_US), 2000);
        let paid = borrowed.after(&rules, 10 * HOUR_US, 0);
        assert_eq!((paid.surplus_us, paid.balance_us()), (54 * CREDIT_US, 0));
        let more = borrowed.after(&rules, HOUR_US, 2 * HOUR_US);
        assert_eq!((more.surplus_us, more.charged_us), (144 * CREDIT_US, 84 * CREDIT_US));
        // Standard from now on: what was borrowed is charged, and nothing more can be.
        let standard = CreditRules { unlimited: false, ..rules };
        let changed = borrowed.after(&standard, 0, 0);
        assert_eq!((changed.surplus_us, changed.charged_us), (0, 114 * CREDIT_US));
        assert_eq!(changed.allowed_millicpus(&standard, SECOND_US), 100);
    }

    #[test]
    fn a_stop_keeps_what_the_family_keeps() {
        let saved = Credits { earned_us: 100 * CREDIT_US, charged_us: 5, ..Credits::default() };
        let day = 86_400;
        let t3 = rules("t3.micro", 2, false);
        assert_eq!(Credits::at_start(&t3, Some((saved, 6 * day))), saved);
        assert_eq!(Credits::at_start(&t3, Some((saved, 7 * day))).balance_us(), 0);
        let smaller = rules("t3.nano", 2, false);
        let large = Credits { earned_us: 1000 * CREDIT_US, ..saved };
        assert_eq!(Credits::at_start(&smaller, Some((large, 0))).balance_us(), 144 * CREDIT_US);
        let t2 = rules("t2.micro", 1, false);
        assert_eq!(Credits::at_start(&t2, Some((saved, 1))).balance_us(), 30 * CREDIT_US);
        let unlimited = rules("t2.micro", 1, true);
        assert_eq!(Credits::at_start(&unlimited, None).balance_us(), 0);
    }
}
