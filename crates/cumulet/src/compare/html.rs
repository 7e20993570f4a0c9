//! The report as one page that needs nothing else: words, tables and bars, on a screen and on paper.

use std::fmt::Write as _;

use super::report::{Better, Cell, Report, Row};
use crate::bench::stats::short;

/// Parts in the order of the page: name, heading, what it is about.
const PARTS: [(&str, &str, &str); 9] = [
    (
        "boot",
        "Boot time",
        "From before the call to RunInstances; one instance at a time, one kind after the other.",
    ),
    (
        "memory",
        "Memory efficiency",
        "Memory of the host (proportional set size), the guest's and its engine's apart.",
    ),
    ("space", "Disk space", "Blocks that no image, snapshot or other volume shares."),
    ("cpu", "Execution: processor and memory", "The same static program inside and on the bare host."),
    (
        "disk",
        "Execution: disk",
        "The root volume past the page cache, within the limits of its volume type; on the bare host a file in the data folder.",
    ),
    (
        "network",
        "Execution: network",
        "Between the host and the instance's public address; the bare host speaks to itself.",
    ),
    ("density", "Density", ""),
    ("isolation", "Isolation", "Each tried as root inside; the host was looked at for an effect."),
    ("deployment", "Deployment", ""),
];

const STYLE: &str = "
:root { --ink: #1c2330; --dim: #5b6575; --line: #d9dee7; --paper: #fff; --soft: #f4f6fa; --c0: #8a94a6; --c1: #2f6fde; --c2: #d9822b; --c3: #2a9d6f; --c4: #9b59b6; }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 60rem; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 2.2rem 0 .2rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
p { margin: .3rem 0 .8rem; color: var(--dim); } p.lead { color: var(--ink); }
.warn { border-left: 4px solid var(--c2); background: #fdf5ea; color: var(--ink); padding: .6rem .9rem; }
.key { display: flex; gap: 1.2rem; flex-wrap: wrap; margin: .8rem 0; } .key span::before { content: ''; display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; border-radius: 2px; background: var(--k); }
figure { margin: .9rem 0 1.2rem; break-inside: avoid; } figcaption { font-weight: 600; } figcaption small { font-weight: 400; color: var(--dim); }
svg { display: block; width: 100%; height: auto; } svg text { font: 13px system-ui, sans-serif; fill: var(--ink); } svg text.dim { fill: var(--dim); }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); } thead th { background: var(--soft); } tr { break-inside: avoid; }
td.bad { color: #b3261e; font-weight: 600; } td.dim, .dim { color: var(--dim); } sup { font-size: .7em; }
ol { color: var(--dim); padding-left: 1.4rem; }
@media print { body { font-size: 10.5pt; max-width: none; padding: 0; } h2 { break-after: avoid; } .warn { background: none; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } @page { margin: 16mm; } }
";

/// Text with what HTML takes for its own replaced.
fn text(plain: &str) -> String {
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The page.
pub fn page(report: &Report) -> String {
    let mut html = String::from("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let title = format!("Containers and virtual machines: {}", report.image.1);
    let _ = write!(html, "<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n", text(&title));
    let _ = write!(html, "<h1>{}</h1>\n<p class=\"lead\">{}</p>\n", text(&title), text(&report.subject()));
    let _ = writeln!(
        html,
        "<p>Measured by cumulet {} on {}; load of the host at the beginning: {:.1}. Bars are medians, lines reach from the \
         least to the greatest of the runs.</p>",
        report.version,
        report.time.strftime("%Y-%m-%d %H:%M UTC"),
        report.host.load
    );
    if !report.host.hardware_virtualisation {
        html.push_str(
            "<p class=\"warn\">This host has no hardware virtualisation that works. QEMU emulates the VM's processor: figures of \
             the processor are left out, and all else of the VM is slower than it would be with KVM.</p>\n",
        );
    }
    html.push_str("<div class=\"key\">");
    let columns = std::iter::once("bare host").chain(report.variants.iter().map(|v| v.title.as_str()));
    for (n, column) in columns.enumerate() {
        if n > 0 || report.rows.iter().any(|row| row.bare.is_some()) {
            let _ = write!(html, "<span style=\"--k: var(--c{n})\">{}</span>", text(column));
        }
    }
    html.push_str("</div>\n");
    for (part, heading, about) in PARTS {
        section(&mut html, report, part, heading, about);
    }
    section(&mut html, report, "systems", "Operating systems", "");
    let remarks = report.remarks();
    if !remarks.is_empty() {
        html.push_str("<h2>Notes</h2>\n<ol>\n");
        remarks.iter().for_each(|remark| {
            let _ = writeln!(html, "<li>{}</li>", text(remark));
        });
        html.push_str("</ol>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn section(html: &mut String, report: &Report, part: &str, heading: &str, about: &str) {
    let rows: Vec<&Row> = report.rows.iter().filter(|row| row.part == part).collect();
    if rows.is_empty() {
        return;
    }
    let _ = writeln!(html, "<h2>{}</h2>", text(heading));
    if !about.is_empty() {
        let _ = writeln!(html, "<p>{}</p>", text(about));
    }
    let (plots, words): (Vec<&Row>, Vec<&Row>) = rows.into_iter().partition(|row| !row.unit.is_empty());
    plots.into_iter().for_each(|row| plot(html, report, row));
    if !words.is_empty() {
        table(html, report, &words);
    }
}

/// Bars of a row, on one scale from zero.
fn plot(html: &mut String, report: &Report, row: &Row) {
    const LEFT: f64 = 110.0;
    const WIDTH: f64 = 560.0;
    const HEIGHT: f64 = 26.0;
    const WHOLE: f64 = 900.0;
    let bare = row.bare.as_ref().map(|cell| (0, "bare host", cell));
    let columns = report.variants.iter().zip(&row.cells).zip(1..);
    let lines: Vec<(usize, &str, &Cell)> =
        bare.into_iter().chain(columns.map(|((v, cell), n)| (n, v.title.as_str(), cell))).collect();
    let most = lines.iter().filter_map(|(_, _, cell)| match cell {
        Cell::Figure { samples, .. } => Some(samples.max),
        Cell::Text { .. } | Cell::NotMeaningful { .. } | Cell::Failed { .. } => None,
    });
    let most = most.fold(0.0_f64, f64::max).max(f64::MIN_POSITIVE);
    let better = match row.better {
        Better::Less => "less is better",
        Better::More => "more is better",
        Better::Neither => "",
    };
    #[allow(clippy::cast_precision_loss)] // of a handful of lines
    let height = lines.len() as f64 * HEIGHT;
    let _ = write!(
        html,
        "<figure><figcaption>{} <small>{}, {better}</small></figcaption>\n<svg viewBox=\"0 0 {WHOLE} {height}\" role=\"img\" \
         aria-label=\"{}\">\n",
        text(&row.title),
        text(row.unit),
        text(&row.title)
    );
    let mut top = 0.0;
    for (n, title, cell) in lines {
        let middle = top + HEIGHT / 2.0;
        let base = middle + 4.5;
        let _ = write!(html, "<text x=\"0\" y=\"{base}\">{}</text>", text(title));
        let said = match cell {
            Cell::Figure { samples, .. } => {
                let at = |value: f64| value / most * WIDTH;
                let (bar, least, greatest) =
                    (at(samples.median), LEFT + at(samples.min), LEFT + at(samples.max));
                let _ = write!(
                    html,
                    "<rect x=\"{LEFT}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"2\" fill=\"var(--c{n})\"/>",
                    top + 4.0,
                    bar.max(1.0),
                    HEIGHT - 8.0
                );
                if samples.runs > 1 {
                    let _ = write!(
                        html,
                        "<path d=\"M{least:.1} {middle}H{greatest:.1}M{least:.1} {0:.1}v8M{greatest:.1} {0:.1}v8\" stroke=\"#1c2330\" \
                         fill=\"none\"/>",
                        middle - 4.0
                    );
                }
                let end = greatest.max(LEFT + bar) + 8.0;
                let spread = match samples.runs {
                    1 => String::new(),
                    _ => format!(" ({} to {})", short(samples.min), short(samples.max)),
                };
                (end, format!("{}{spread}", short(samples.median)), "")
            }
            Cell::Text { text } => (LEFT, text.clone(), ""),
            Cell::NotMeaningful { .. } => (LEFT, "not meaningful on this host".to_owned(), "dim"),
            Cell::Failed { reason } => (LEFT, format!("not measured: {reason}"), "dim"),
        };
        let mark = report.mark(cell).map(|mark| format!(" [{mark}]")).unwrap_or_default();
        let _ = writeln!(
            html,
            "<text x=\"{:.1}\" y=\"{base}\" class=\"{}\">{}{mark}</text>",
            said.0,
            said.2,
            text(&said.1)
        );
        top += HEIGHT;
    }
    html.push_str("</svg></figure>\n");
}

fn table(html: &mut String, report: &Report, rows: &[&Row]) {
    html.push_str("<table><thead><tr><th></th>");
    for variant in &report.variants {
        let _ = write!(html, "<th>{}</th>", text(&variant.title));
    }
    html.push_str("</tr></thead><tbody>\n");
    for row in rows {
        let _ = write!(html, "<tr><th scope=\"row\">{}</th>", text(&row.title));
        for cell in &row.cells {
            let line = report.marked(cell, row.unit);
            let class = match cell {
                Cell::Failed { .. } | Cell::NotMeaningful { .. } => "dim",
                Cell::Text { text } if text.starts_with("NOT HELD") => "bad",
                Cell::Text { .. } | Cell::Figure { .. } => "",
            };
            let _ = write!(html, "<td class=\"{class}\">{}</td>", text(&line));
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody></table>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_stands_alone_and_escapes_what_it_shows() {
        let html = page(&super::super::report::tests::sample());
        assert!(html.contains("A &amp; B") && html.contains("&lt;none&gt;"));
        for foreign in ["http:", "https:", "<script", "<link", "src="] {
            assert!(!html.contains(foreign), "{foreign}");
        }
        assert!(html.contains("<rect") && html.contains("@media print"));
        assert!(html.contains("not meaningful on this host"));
        assert_eq!(html.matches("<svg").count(), html.matches("</svg>").count());
    }
}
