//! The table of what was measured, for people and for programs.

use std::fmt::Write as _;

use anyhow::Result;
use serde_json::json;

use super::cases::{Case, Metric};
use super::measure::Sides;

/// Least, middle and spread of some numbers; the spread is what the middle half of them covers.
struct Summary {
    least: f64,
    median: f64,
    spread: f64,
}

impl Summary {
    fn of(numbers: &[f64]) -> Self {
        let mut sorted = numbers.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |quarter: usize| sorted.get(sorted.len().saturating_sub(1) * quarter / 4);
        let at = |quarter| at(quarter).copied().unwrap_or(f64::NAN);
        Self { least: at(0), median: at(2), spread: at(3) - at(1) }
    }
}

/// The table in Markdown.
pub fn markdown(results: &[(Case, Sides)]) -> String {
    let mut text = String::from(
        "| | measured | ours: least, median, spread | virsh: least, median, spread | ratio | at most | |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for (case, sides) in results {
        let [ours, theirs] = sides.each_ref().map(|side| Summary::of(side));
        let ratio = ours.median / theirs.median;
        let (what, _) = words(case.metric);
        let shown = [&ours, &theirs].map(|side| cell(side, case.metric));
        let verdict = if ratio <= case.target { "" } else { "missed" };
        let _ = writeln!(
            text,
            "| {} | {what} | {} | {} | {ratio:.3} | {} | {verdict} |",
            case.name, shown[0], shown[1], case.target
        );
    }
    text
}

fn cell(side: &Summary, metric: Metric) -> String {
    let (_, unit) = words(metric);
    let digits = if side.median < 100.0 { 1 } else { 0 };
    format!("{:.digits$}, {:.digits$}, {:.digits$} {unit}", side.least, side.median, side.spread)
}

fn words(metric: Metric) -> (&'static str, &'static str) {
    match metric {
        Metric::Time => ("time", "ms"),
        Metric::Cpu => ("CPU", "ms"),
        Metric::Memory => ("memory", "MiB"),
    }
}

/// The same as JSON, with all that was measured.
pub fn json(results: &[(Case, Sides)]) -> Result<String> {
    let side = |numbers: &Vec<f64>| {
        let Summary { least, median, spread } = Summary::of(numbers);
        json!({"least": least, "median": median, "spread": spread, "all": numbers})
    };
    let rows = results.iter().map(|(case, sides)| {
        let (what, unit) = words(case.metric);
        let ratio = Summary::of(&sides[0]).median / Summary::of(&sides[1]).median;
        json!({
            "name": case.name, "measured": what, "unit": unit,
            "ours": side(&sides[0]), "virsh": side(&sides[1]),
            "ratio": ratio, "target": case.target, "met": ratio <= case.target,
        })
    });
    Ok(serde_json::to_string_pretty(&rows.collect::<Vec<_>>())? + "\n")
}
