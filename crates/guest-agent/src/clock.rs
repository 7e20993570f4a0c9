//! The clock of a VM that stood still: hibernated, it goes on as if no time had passed.
//!
//! The machine's own clock (RTC) goes on with the host's; that it has come nearer to or gone further from the time since
//! the boot than before tells that the machine stood still. Who sets the system's clock changes neither.

use crate::console::say;
use rustix::time::{ClockId, Timespec, clock_gettime, clock_settime};
use std::fs;
use std::time::{Duration, Instant};

const RTC: &str = "/sys/class/rtc/rtc0/since_epoch";
/// Both are read in whole seconds: less than this is no news.
const NEWS: i64 = 2;
/// The RTC's next second begins within this.
const A_SECOND: Duration = Duration::from_millis(1500);

/// What was seen of the clocks before.
#[derive(Default)]
pub struct Clock {
    /// Seconds from the boot's beginning, without those it stood still, to the RTC's.
    boot: Option<i64>,
}

impl Clock {
    /// Looks whether the machine stood still, and sets the system's clock if so.
    pub fn look(&mut self) {
        let Some(now) = rtc() else { return };
        let boot = now - clock_gettime(ClockId::Monotonic).tv_sec;
        if stood_still(self.boot, boot) {
            match set() {
                Some(Ok(())) => say("the machine stood still: its clock is set"),
                Some(Err(error)) => {
                    say(&format!("the machine stood still, and its clock can't be set: {error}"))
                }
                None => return,
            }
        }
        self.boot = Some(boot);
    }
}

fn stood_still(before: Option<i64>, now: i64) -> bool {
    before.is_some_and(|before| now - before >= NEWS)
}

fn rtc() -> Option<i64> {
    fs::read_to_string(RTC).ok()?.trim().parse().ok()
}

/// Sets the system's clock when the RTC's next second begins; none when there is none.
fn set() -> Option<rustix::io::Result<()>> {
    let (first, start) = (rtc()?, Instant::now());
    while start.elapsed() < A_SECOND {
        let now = rtc()?;
        if now != first {
            return Some(clock_settime(ClockId::Realtime, Timespec { tv_sec: now, tv_nsec: 0 }));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_machine_that_stood_still_is_news() {
        assert!(!stood_still(None, 1_000), "the first look");
        assert!(!stood_still(Some(1_000), 1_001), "seconds are whole");
        assert!(!stood_still(Some(1_000), 999));
        assert!(stood_still(Some(1_000), 1_060));
    }
}
