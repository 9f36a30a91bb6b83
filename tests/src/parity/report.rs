//! Says in text what a run found.

use crate::parity::case::World;
use crate::parity::data_dir;
use crate::parity::harness::{Summary, Verdict};
use crate::parity::programs::Program;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Renders the summary with at most `show` failing cases in detail.
pub fn render(summary: &Summary, ours: &Path, show: usize) -> String {
    let mut text = String::new();
    let failing: Vec<&Verdict> =
        summary.verdicts.iter().filter(|verdict| !verdict.differences.is_empty()).collect();
    for verdict in failing.iter().take(show) {
        text.push_str(&failure(verdict, summary, ours));
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
    for what in &summary.stale {
        let _ = writeln!(text, "{what}");
    }
    for (oracle, remembered) in &summary.sides {
        let of = |wanted: &dyn Fn(&Verdict) -> bool| {
            let all = summary.verdicts.iter().filter(|one| one.release == oracle.release);
            all.filter(|one| wanted(one)).count()
        };
        let _ = writeln!(
            text,
            "virsh {}: {} cases ran ({remembered} of its answers remembered), {} differ, {} more are explained, {} are newer",
            oracle.release,
            of(&|_| true),
            of(&|one| !one.differences.is_empty()),
            of(&|one| one.differences.is_empty() && !one.explained.is_empty()),
            of(&|one| one.beyond),
        );
    }
    text
}

fn failure(verdict: &Verdict, summary: &Summary, ours: &Path) -> String {
    let (case, release) = (&verdict.case, verdict.release);
    let (kind, world) = (case.kind, case.world.name());
    let mut text =
        format!("{} [{kind}, {world}, virsh {release}] {}\n", case.subject, case.shown_words());
    for difference in &verdict.differences {
        let _ = writeln!(text, "  {} line {}", difference.stream, difference.line);
        let _ = writeln!(text, "    oracle {}", shown(&difference.oracle));
        let _ = writeln!(text, "    ours   {}", shown(&difference.ours));
    }
    let files = data_dir().join("files").display().to_string();
    if let Some((oracle, _)) = summary.sides.iter().find(|(side, _)| side.release == release) {
        let ours = Program { path: ours.to_owned(), ..oracle.program.clone() };
        let line = case.command_line(&oracle.program.shown(), &ours.shown(), &files);
        let _ = writeln!(text, "  {line}\n");
    }
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
