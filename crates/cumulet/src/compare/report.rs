//! What was measured: rows of cells, a column for each variant. The JSON form is documented in
//! docs/containers-and-vms.md and only grows.

use serde::Serialize;

use crate::bench::stats::{Samples, short};

/// Version of the JSON form.
const FORM: u32 = 1;

/// The host that all of it was measured on.
#[derive(Debug, Clone, Serialize)]
pub struct HostFacts {
    /// Its kernel's release.
    pub kernel: String,
    /// Its processor.
    pub processor: String,
    /// Processors.
    pub cpus: u64,
    /// Memory that instances may use.
    pub memory_mib: u64,
    /// Whether it has hardware virtualisation that works.
    pub hardware_virtualisation: bool,
    /// Processes that were waiting for a processor when it began (load average of a minute).
    pub load: f64,
}

/// A column.
#[derive(Debug, Clone, Serialize)]
pub struct Column {
    /// Such as `vm`.
    pub name: String,
    /// For people.
    pub title: String,
}

/// What a variant has in a row.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Cell {
    /// A figure.
    Figure {
        /// Of all runs.
        samples: Samples,
        /// What to keep in mind.
        note: Option<&'static str>,
    },
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// It would mislead on this host.
    NotMeaningful {
        /// Why.
        reason: &'static str,
    },
    /// It could not be measured.
    Failed {
        /// Why.
        reason: String,
    },
}

impl Cell {
    /// A figure of some runs; none is a failure.
    pub fn figure(values: Vec<f64>, note: Option<&'static str>) -> Cell {
        if values.is_empty() {
            return Cell::Failed { reason: "nothing tells".into() };
        }
        Cell::Figure { samples: Samples::of(values), note }
    }

    /// Words.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell::Text { text: text.into() }
    }

    /// One line for a table.
    pub fn line(&self, unit: &str) -> String {
        match self {
            Cell::Figure { samples, .. } if samples.runs == 1 => format!("{} {unit}", short(samples.median)),
            Cell::Figure { samples, .. } => {
                format!("{} {unit} ({} to {})", short(samples.median), short(samples.min), short(samples.max))
            }
            Cell::Text { text } => text.clone(),
            Cell::NotMeaningful { .. } => "not meaningful here".into(),
            Cell::Failed { reason } => format!("not measured: {reason}"),
        }
    }

    /// What has to be said beside it.
    pub fn remark(&self) -> Option<&str> {
        match self {
            Cell::Figure { note, .. } => *note,
            Cell::NotMeaningful { reason } => Some(reason),
            Cell::Text { .. } | Cell::Failed { .. } => None,
        }
    }
}

/// Which way a figure is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// Less.
    Less,
    /// More.
    More,
    /// Neither.
    Neither,
}

/// A row.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The part that it belongs to, such as `boot`.
    pub part: &'static str,
    /// Stable, such as `boot.ssh`.
    pub name: String,
    /// For people.
    pub title: String,
    /// Such as `ms`; empty for words.
    pub unit: &'static str,
    /// Which way is better.
    pub better: Better,
    /// The same on the bare host, where there is such a thing.
    pub bare: Option<Cell>,
    /// In the order of the columns.
    pub cells: Vec<Cell>,
}

/// The whole.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Version of this form.
    pub form: u32,
    /// When it was begun.
    pub time: jiff::Timestamp,
    /// This program's version.
    pub version: &'static str,
    /// Where.
    pub host: HostFacts,
    /// The AMI's id and name.
    pub image: (String, String),
    /// The instance type.
    pub instance_type: String,
    /// Runs of each measurement.
    pub runs: usize,
    /// The variants.
    pub variants: Vec<Column>,
    /// What was measured.
    pub rows: Vec<Row>,
}

impl Report {
    /// One without rows.
    pub fn new(host: HostFacts, image: (String, String), instance_type: &str, runs: usize) -> Report {
        Report {
            form: FORM,
            time: jiff::Timestamp::now(),
            version: env!("CARGO_PKG_VERSION"),
            host,
            image,
            instance_type: instance_type.to_owned(),
            runs,
            variants: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Remarks of all cells, each once, in order.
    pub fn remarks(&self) -> Vec<&str> {
        let mut remarks: Vec<&str> = Vec::new();
        let cells = self.rows.iter().flat_map(|row| row.cells.iter().chain(&row.bare));
        for remark in cells.filter_map(Cell::remark) {
            if !remarks.contains(&remark) {
                remarks.push(remark);
            }
        }
        remarks
    }

    /// The mark of a cell's remark: its number among all, from 1.
    pub fn mark(&self, cell: &Cell) -> Option<usize> {
        let remark = cell.remark()?;
        self.remarks().iter().position(|known| *known == remark).map(|place| place + 1)
    }

    /// A cell's line with its mark.
    pub fn marked(&self, cell: &Cell, unit: &str) -> String {
        let mark = self.mark(cell).map(|mark| format!(" [{mark}]")).unwrap_or_default();
        format!("{}{mark}", cell.line(unit))
    }

    /// One line about where and what.
    pub fn subject(&self) -> String {
        format!(
            "{} ({}) as {}, {} run{}; {} CPUs ({}), {} MiB for instances, Linux {}, {}",
            self.image.1,
            self.image.0,
            self.instance_type,
            self.runs,
            if self.runs == 1 { "" } else { "s" },
            self.host.cpus,
            self.host.processor,
            self.host.memory_mib,
            self.host.kernel,
            if self.host.hardware_virtualisation {
                "hardware virtualisation works"
            } else {
                "no hardware virtualisation that works: VMs are emulated"
            }
        )
    }

    /// The table for a terminal.
    pub fn table(&self) -> String {
        let bare = self.rows.iter().any(|row| row.bare.is_some());
        let mut lines = vec![vec![String::new()]];
        lines[0].extend(bare.then(|| "bare host".to_owned()));
        lines[0].extend(self.variants.iter().map(|variant| variant.title.clone()));
        for row in &self.rows {
            let mut line = vec![row.title.clone()];
            if bare {
                line.push(row.bare.as_ref().map_or_else(String::new, |cell| self.marked(cell, row.unit)));
            }
            line.extend(row.cells.iter().map(|cell| self.marked(cell, row.unit)));
            lines.push(line);
        }
        let columns = lines[0].len();
        let width =
            |n: usize| lines.iter().filter_map(|line| line.get(n)).map(|text| text.chars().count()).max();
        let widths: Vec<usize> = (0..columns).map(|n| width(n).unwrap_or(0)).collect();
        let mut text = format!("{}\n", self.subject());
        for line in &lines {
            let padded: Vec<String> =
                line.iter().zip(&widths).map(|(text, width)| format!("{text:width$}")).collect();
            text.push_str(padded.join("  ").trim_end());
            text.push('\n');
        }
        for (remark, n) in self.remarks().iter().zip(1..) {
            text.push_str(&format!("[{n}] {remark}\n"));
        }
        text
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A report with a cell of each kind.
    pub fn sample() -> Report {
        let host = HostFacts {
            kernel: "6.18".into(),
            processor: "A & B".into(),
            cpus: 2,
            memory_mib: 4096,
            hardware_virtualisation: false,
            load: 0.5,
        };
        let mut report = Report::new(host, ("ami-1".into(), "tiny".into()), "t3.micro", 3);
        report.variants =
            ["container", "vm"].map(|name| Column { name: name.into(), title: name.into() }).into();
        let note = Some("emulated");
        report.rows = vec![
            Row {
                part: "boot",
                name: "boot.ssh".into(),
                title: "to SSH".into(),
                unit: "ms",
                better: Better::Less,
                bare: None,
                cells: vec![Cell::figure(vec![300.0, 200.0, 400.0], None), Cell::figure(vec![6000.0], note)],
            },
            Row {
                part: "cpu",
                name: "cpu.one".into(),
                title: "one core".into(),
                unit: "/s",
                better: Better::More,
                bare: Some(Cell::figure(vec![1000.0], None)),
                cells: vec![
                    Cell::figure(vec![990.0], None),
                    Cell::NotMeaningful { reason: "the processor is emulated" },
                ],
            },
            Row {
                part: "systems",
                name: "systems".into(),
                title: "operating systems".into(),
                unit: "",
                better: Better::Neither,
                bare: None,
                cells: vec![Cell::text("Linux"), Cell::Failed { reason: "<none>".into() }],
            },
        ];
        report
    }

    #[test]
    fn a_table_has_figures_words_and_remarks() {
        let table = sample().table();
        assert!(table.contains("300 ms (200 to 400)"), "{table}");
        assert!(table.contains("not meaningful here [2]"), "{table}");
        assert!(table.contains("[1] emulated\n[2] the processor is emulated\n"), "{table}");
        assert!(!table.contains("0.0"), "no figure where none is meaningful: {table}");
    }

    #[test]
    fn the_json_form_is_what_the_documentation_says() {
        let value = serde_json::to_value(sample()).unwrap();
        assert_eq!(value["form"], 1);
        let row = &value["rows"][1];
        assert_eq!(row["name"], "cpu.one");
        assert_eq!(row["bare"]["samples"]["median"], 1000.0);
        assert_eq!(row["cells"][1]["kind"], "not-meaningful");
        assert_eq!(value["rows"][0]["cells"][1]["note"], "emulated");
    }
}
