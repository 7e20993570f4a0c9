//! Samples of one quantity, and figures made of them.

use serde::Serialize;

/// What was measured in several runs.
#[derive(Debug, Clone, Serialize)]
pub struct Samples {
    /// Half of the runs are below it.
    pub median: f64,
    /// The least.
    pub min: f64,
    /// The greatest.
    pub max: f64,
    /// How many runs.
    pub runs: usize,
}

impl Samples {
    /// Sums up measured values; of none, all is zero.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let runs = values.len();
        let median = match runs {
            0 => 0.0,
            n if n % 2 == 1 => values[n / 2],
            n => f64::midpoint(values[n / 2 - 1], values[n / 2]),
        };
        let (min, max) = (values.first().copied().unwrap_or(0.0), values.last().copied().unwrap_or(0.0));
        Self { median, min, max, runs }
    }
}

/// What a figure has to reach.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The median is at most this.
    AtMost(f64),
    /// The median is at least this.
    AtLeast(f64),
    /// The median is at most so many times the baseline's.
    RatioAtMost(f64),
    /// The median is at least so many times the baseline's.
    RatioAtLeast(f64),
}

/// A measured quantity beside its baseline of the same run.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// What was measured.
    pub name: String,
    /// Such as `ms`.
    pub unit: &'static str,
    /// The values.
    pub measured: Samples,
    /// What it is compared with: its name and values.
    pub baseline: Option<(String, Samples)>,
    /// Measured over baseline, of the medians.
    pub ratio: Option<f64>,
    /// What it has to reach.
    pub target: Option<Target>,
    /// Whether it does.
    pub met: Option<bool>,
}

impl Figure {
    /// A figure; ratio and verdict follow from the medians.
    pub fn new(
        name: impl Into<String>,
        unit: &'static str,
        measured: Vec<f64>,
        baseline: Option<(&str, Vec<f64>)>,
        target: Option<Target>,
    ) -> Self {
        let measured = Samples::of(measured);
        let baseline = baseline.map(|(name, values)| (name.to_owned(), Samples::of(values)));
        let ratio =
            baseline.as_ref().filter(|(_, b)| b.median > 0.0).map(|(_, b)| measured.median / b.median);
        let met = target.and_then(|target| match target {
            Target::AtMost(limit) => Some(measured.median <= limit),
            Target::AtLeast(limit) => Some(measured.median >= limit),
            Target::RatioAtMost(limit) => ratio.map(|ratio| ratio <= limit),
            Target::RatioAtLeast(limit) => ratio.map(|ratio| ratio >= limit),
        });
        Self { name: name.into(), unit, measured, baseline, ratio, target, met }
    }

    /// Prints it for people.
    pub fn print(&self) {
        let show = |s: &Samples, unit: &str| {
            format!(
                "{} {unit} (min {}, max {}, {} runs)",
                short(s.median),
                short(s.min),
                short(s.max),
                s.runs
            )
        };
        println!("{}", self.name);
        println!("  measured  {}", show(&self.measured, self.unit));
        if let Some((name, samples)) = &self.baseline {
            println!("  baseline  {}: {name}", show(samples, self.unit));
        }
        if let Some(ratio) = self.ratio {
            println!("  ratio     {ratio:.2}");
        }
        if let Some(target) = self.target {
            let wanted = match target {
                Target::AtMost(limit) => format!("at most {} {}", short(limit), self.unit),
                Target::AtLeast(limit) => format!("at least {} {}", short(limit), self.unit),
                Target::RatioAtMost(limit) => format!("ratio at most {}", short(limit)),
                Target::RatioAtLeast(limit) => format!("ratio at least {limit}"),
            };
            let verdict = match self.met {
                Some(true) => "met",
                Some(false) => "MISSED",
                None => "not comparable",
            };
            println!("  target    {wanted}: {verdict}");
        }
    }
}

/// Three digits that matter.
pub fn short(value: f64) -> String {
    match value.abs() {
        v if v >= 100.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        v if v >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_stands_between_the_halves() {
        let odd = Samples::of(vec![9.0, 1.0, 2.0]);
        assert_eq!((odd.min, odd.median, odd.max, odd.runs), (1.0, 2.0, 9.0, 3));
        assert_eq!(Samples::of(vec![4.0, 1.0, 2.0, 9.0]).median, 3.0);
        assert_eq!(Samples::of(Vec::new()).runs, 0);
    }

    #[test]
    fn a_target_is_met_by_the_median() {
        let ratio = |values: Vec<f64>| {
            Figure::new("x", "ms", values, Some(("y", vec![10.0])), Some(Target::RatioAtMost(2.0))).met
        };
        assert_eq!((ratio(vec![20.0, 1.0, 99.0]), ratio(vec![21.0])), (Some(true), Some(false)));
        assert_eq!(Figure::new("x", "/s", vec![5.0], None, Some(Target::AtLeast(6.0))).met, Some(false));
    }
}
