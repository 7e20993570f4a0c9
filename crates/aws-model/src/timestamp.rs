//! A point in time with millisecond precision, and its ISO 8601 text.
//!
//! Proleptic Gregorian calendar in UTC; years 0001 to 9999. There is no clock here.

use std::fmt;

const DAY_MS: i64 = 86_400_000;
/// 0001-01-01T00:00:00Z.
const MIN_MS: i64 = -62_135_596_800_000;
/// 9999-12-31T23:59:59.999Z.
const MAX_MS: i64 = 253_402_300_799_999;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since 1970; values outside the years 1 to 9999 are clamped.
    pub fn from_millis(millis: i64) -> Self {
        Self(millis.clamp(MIN_MS, MAX_MS))
    }

    /// Milliseconds since 1970.
    pub fn as_millis(self) -> i64 {
        self.0
    }

    /// Parses `2024-01-02`, `2024-01-02T03:04:05`, with optional fraction (digits beyond milliseconds are cut)
    /// and optional `Z` or offset such as `+02:00`. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 40 || !text.is_ascii() {
            return None;
        }
        let mut s = Scanner(text.as_bytes());
        let (year, month, day) = (s.number(4)?, s.after(b'-')?.number(2)?, s.after(b'-')?.number(2)?);
        if year < 1 || !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        let mut millis = days_from_civil(year, month, day) * DAY_MS;
        if !s.0.is_empty() {
            millis += s.after(b'T')?.time_of_day()?;
            millis -= s.offset()?;
        }
        (MIN_MS..=MAX_MS).contains(&millis).then_some(Self(millis))
    }
}

impl fmt::Display for Timestamp {
    /// `2024-01-02T03:04:05.000Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil_from_days(self.0.div_euclid(DAY_MS));
        let ms = self.0.rem_euclid(DAY_MS);
        // By hand: with seven numbers to format, long lists spent more on times than on anything else of their size.
        let mut text = *b"0000-00-00T00:00:00.000Z";
        let fields = [
            (0..4, year),
            (5..7, month),
            (8..10, day),
            (11..13, ms / 3_600_000),
            (14..16, ms / 60_000 % 60),
            (17..19, ms / 1000 % 60),
            (20..23, ms % 1000),
        ];
        for (place, mut number) in fields {
            for digit in text[place].iter_mut().rev() {
                *digit += u8::try_from(number % 10).unwrap_or(0);
                number /= 10;
            }
        }
        f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

struct Scanner<'a>(&'a [u8]);

impl Scanner<'_> {
    fn after(&mut self, byte: u8) -> Option<&mut Self> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        (first == byte).then_some(self)
    }

    fn number(&mut self, digits: usize) -> Option<i64> {
        let (head, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        head.iter().try_fold(0, |sum, b| b.is_ascii_digit().then(|| sum * 10 + i64::from(b - b'0')))
    }

    /// Milliseconds since midnight.
    fn time_of_day(&mut self) -> Option<i64> {
        let (h, m, s) = (self.number(2)?, self.after(b':')?.number(2)?, self.after(b':')?.number(2)?);
        // Second 60 is a leap second; it counts as the next minute's first.
        if h > 23 || m > 59 || s > 60 {
            return None;
        }
        let mut millis = ((h * 60 + m) * 60 + s) * 1000;
        if self.0.first() == Some(&b'.') {
            self.0 = &self.0[1..];
            let digits = self.0.iter().take_while(|b| b.is_ascii_digit()).count();
            if digits == 0 {
                return None;
            }
            for (byte, scale) in self.0[..digits].iter().zip([100, 10, 1]) {
                millis += i64::from(byte - b'0') * scale;
            }
            self.0 = &self.0[digits..];
        }
        Some(millis)
    }

    /// Milliseconds east of UTC; must be the end of the text.
    fn offset(&mut self) -> Option<i64> {
        let sign = match self.0.first() {
            None => return Some(0),
            Some(b'Z') => return (self.0.len() == 1).then_some(0),
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return None,
        };
        self.0 = &self.0[1..];
        let (h, m) = (self.number(2)?, self.after(b':')?.number(2)?);
        (h <= 23 && m <= 59 && self.0.is_empty()).then_some(sign * (h * 60 + m) * 60_000)
    }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

// Both conversions count years from March, so that the leap day is the last day of its year, and eras of 400
// years, which all have 146,097 days.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_round_trip() {
        let mut day = MIN_MS;
        let mut previous = String::new();
        while day <= MAX_MS {
            let text = Timestamp(day).to_string();
            assert!(text > previous, "{text} after {previous}");
            assert_eq!(Timestamp::parse(&text), Some(Timestamp(day)), "{text}");
            previous = text;
            // Every day around now, and enough of the rest to meet each rule of the calendar.
            let near = (-90 * 365 * DAY_MS..135 * 365 * DAY_MS).contains(&day);
            day += if near { DAY_MS } else { 29 * DAY_MS };
        }
        assert_eq!(Timestamp(MAX_MS).to_string(), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn known_points() {
        for (text, millis) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2024-01-02T03:04:05.000Z", 1_704_164_645_000),
            ("2024-01-02T03:04:05.123456Z", 1_704_164_645_123),
            ("2024-01-02T03:04:05.5+02:00", 1_704_157_445_500),
            ("2024-02-29", 1_709_164_800_000),
            ("1969-12-31T23:59:59.999Z", -1),
        ] {
            assert_eq!(Timestamp::parse(text), Some(Timestamp(millis)), "{text}");
        }
    }

    #[test]
    fn rubbish_is_refused() {
        for text in [
            "",
            "2024",
            "2024-1-2",
            "2023-02-29",
            "2024-13-01",
            "2024-01-02T",
            "2024-01-02T24:00:00Z",
            "2024-01-02T03:04:05.Z",
            "2024-01-02T03:04:05Zx",
            "2024-01-02T03:04:05+2",
            "0001-01-01T00:00:00+23:59",
            "٢٠٢٤-01-02",
            "2024-01-02T03:04:05.00000000000000000000000000000000Z",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }
}
