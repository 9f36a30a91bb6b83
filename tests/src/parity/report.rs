//! Says in text what a run found.

use crate::parity::case::World;
use crate::parity::data_dir;
use crate::parity::harness::{Summary, Verdict};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Renders the summary with at most `show` failing cases in detail.
pub fn render(summary: &Summary, oracle: &Path, ours: &Path, show: usize) -> String {
    let mut text = String::new();
    let failing: Vec<&Verdict> =
        summary.verdicts.iter().filter(|verdict| !verdict.differences.is_empty()).collect();
    for verdict in failing.iter().take(show) {
        text.push_str(&failure(verdict, oracle, ours));
    }
    if failing.len() > show {
        let _ = writeln!(
            text,
            "... and {} more that differ (--show N shows more)\n",
            failing.len() - show
        );
    }
    text.push_str(&table(summary));
    for (id, count, reason) in &summary.used {
        let _ = writeln!(text, "deviation {id} explains {count}: {reason}");
    }
    for id in &summary.stale {
        let _ = writeln!(text, "deviation {id} explains nothing: remove it");
    }
    let explained = summary.verdicts.iter().filter(|verdict| is_explained(verdict)).count();
    let _ = writeln!(
        text,
        "{} cases ran ({} of the oracle's answers remembered), {} differ, {explained} more are explained",
        summary.verdicts.len(),
        summary.remembered,
        failing.len(),
    );
    text
}

fn is_explained(verdict: &Verdict) -> bool {
    verdict.differences.is_empty() && !verdict.explained.is_empty()
}

fn failure(verdict: &Verdict, oracle: &Path, ours: &Path) -> String {
    let case = &verdict.case;
    let mut text =
        format!("{} [{}, {}] {}\n", case.subject, case.kind, case.world.name(), case.shown_words());
    for difference in &verdict.differences {
        let _ = writeln!(text, "  {} line {}", difference.stream, difference.line);
        let _ = writeln!(text, "    oracle {}", shown(&difference.oracle));
        let _ = writeln!(text, "    ours   {}", shown(&difference.ours));
    }
    let files = data_dir().join("files").display().to_string();
    let (oracle, ours) = (oracle.display().to_string(), ours.display().to_string());
    let _ = writeln!(text, "  {}\n", case.command_line(&oracle, &ours, &files));
    text
}

/// How many lines of a differing place are shown.
const LINES: usize = 5;

fn shown(lines: &str) -> String {
    if lines.is_empty() {
        return "(nothing)".to_owned();
    }
    let first: String = lines.split_inclusive('\n').take(LINES).collect();
    let more = lines.split_inclusive('\n').count().saturating_sub(LINES);
    if more == 0 { format!("{first:?}") } else { format!("{first:?} and {more} lines more") }
}

/// One row per kind: how many cases in each world, and how many of all differ.
fn table(summary: &Summary) -> String {
    let mut rows: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for verdict in &summary.verdicts {
        let row = rows.entry(verdict.case.kind).or_default();
        let world =
            World::ALL.iter().position(|world| *world == verdict.case.world).unwrap_or_default();
        row[world] += 1;
        row[4] += usize::from(!verdict.differences.is_empty());
    }
    let mut text = format!("{:<14}", "kind");
    for world in World::ALL {
        let _ = write!(text, "{:>10}", world.name());
    }
    text.push_str("    differ\n");
    for (kind, counts) in rows {
        let _ = write!(text, "{kind:<14}");
        for count in counts {
            let _ = write!(text, "{count:>10}");
        }
        text.push('\n');
    }
    text
}
