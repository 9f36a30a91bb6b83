//! What was measured, as a document that later runs add to, and the tables that are made of it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::cases::Case;
use super::measure::Sides;
use crate::command::Run;

/// Everything that was measured, in the table's order.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// The processor's name and how many cores there are.
    pub machine: String,
    /// The release of virsh that ours is measured beside.
    pub virsh: String,
    /// How many MiB were transferred.
    pub transfer: u64,
    /// The lines of the table.
    pub rows: Vec<Row>,
}

/// One line of the table.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row {
    /// What is measured.
    pub name: String,
    /// Time, processor time or memory.
    pub measured: String,
    /// The unit of the numbers.
    pub unit: String,
    /// Our program's.
    pub ours: Summary,
    /// That of the system's virsh.
    pub virsh: Summary,
    /// Our median by theirs, or our least by theirs.
    pub ratio: f64,
    /// What it may be at most, where that is decided.
    pub target: Option<f64>,
    /// Whether it is.
    pub met: Option<bool>,
    /// The chapter of `docs/performance.md` about it.
    pub chapter: String,
    /// When it was measured.
    pub date: String,
    /// How many programs ran or wanted to when the measurement began, on average of a minute.
    pub load: f64,
}

/// Least, middle and spread of some numbers; the spread is what the middle half of them covers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Summary {
    least: f64,
    median: f64,
    spread: f64,
    all: Vec<f64>,
}

impl Summary {
    fn of(numbers: Vec<f64>) -> Self {
        let mut sorted = numbers.clone();
        sorted.sort_by(f64::total_cmp);
        let at = |quarter: usize| sorted.get(sorted.len().saturating_sub(1) * quarter / 4);
        let at = |quarter| at(quarter).copied().unwrap_or(f64::NAN);
        Self { least: at(0), median: at(2), spread: at(3) - at(1), all: numbers }
    }

    fn cell(&self, unit: &str) -> String {
        let digits = if self.median < 100.0 { 1 } else { 0 };
        let Self { least, median, spread, .. } = self;
        format!("{least:.digits$}, {median:.digits$}, {spread:.digits$} {unit}")
    }
}

impl Row {
    /// What was measured of a case just now.
    pub fn of(case: &Case, sides: Sides, load: f64) -> Result<Row> {
        let [ours, virsh] = sides.map(Summary::of);
        let compared = |side: &Summary| if case.by_least { side.least } else { side.median };
        let ratio = compared(&ours) / compared(&virsh);
        let (measured, unit) = case.metric.words();
        let date = Run::new("date").args(["-u", "+%-d %B %Y"]).env("LC_ALL", "C").check()?;
        Ok(Row {
            name: case.name.clone(),
            measured: measured.to_owned(),
            unit: unit.to_owned(),
            ours,
            virsh,
            ratio,
            target: case.target,
            met: case.target.map(|target| ratio <= target),
            chapter: case.chapter.to_owned(),
            date: date.trim().to_owned(),
            load,
        })
    }

    /// Whether the row is about the case.
    pub fn is_of(&self, case: &Case) -> bool {
        (self.name.as_str(), self.measured.as_str()) == (&case.name, case.metric.words().0)
    }

    fn verdict(&self) -> (String, &'static str) {
        let target = self.target.map_or_else(|| "-".to_owned(), |target| target.to_string());
        (target, if self.met == Some(false) { "missed" } else { "" })
    }
}

/// The average of a minute.
pub fn load() -> f64 {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(f64::NAN)
}

impl Report {
    /// Reads what earlier runs have left; nothing where there is none.
    pub fn read(path: &Path) -> Result<Report> {
        if !path.exists() {
            return Ok(Report::default());
        }
        let text = fs::read_to_string(path)?;
        serde_json::from_str(&text).with_context(|| format!("cannot read {}", path.display()))
    }

    /// Takes note of where and beside what it is measured. What was measured with other files is no part of the table.
    pub fn at(&mut self, oracle: &Path, transfer: u64) -> Result<()> {
        if self.transfer != transfer {
            self.rows.retain(|row| row.chapter != "Transfers");
        }
        self.transfer = transfer;
        self.virsh = Run::new(oracle).arg("--version").check()?.trim().to_owned();
        let processors = fs::read_to_string("/proc/cpuinfo")?;
        let fields = processors.lines().filter_map(|line| line.split_once(':'));
        let mut named = fields.filter(|(key, _)| key.trim() == "model name");
        let model = named.next().map_or("unknown", |(_, model)| model.trim()).to_owned();
        self.machine = format!("{} cores of {model}", 1 + named.count());
        Ok(())
    }

    /// Adds a row, or puts it in the place of that of an earlier run, and keeps the order of the table.
    pub fn add(&mut self, row: Row, cases: &[Case]) {
        self.rows.push(row);
        let newest = |case: &Case| self.rows.iter().rev().find(|row| row.is_of(case)).cloned();
        self.rows = cases.iter().filter_map(newest).collect();
    }

    /// The sentence above the table, and the table.
    pub fn markdown(&self) -> String {
        let dates: Vec<&str> = self.rows.iter().map(|row| row.date.as_str()).collect();
        let date = dates.last().unwrap_or(&"no day");
        let loads = self.rows.iter().map(|row| row.load);
        let (least, most) = loads.fold((f64::INFINITY, 0.0_f64), |(least, most), load| {
            (least.min(load), most.max(load))
        });
        format!(
            "`tests/bench/run.sh` on {date}, on {}, at a load of {least:.1} to {most:.1}, beside virsh {}; \
             {} MiB are transferred. The spread is the width of the middle half. The ratio is that of the medians, and of \
             transfers, to which the disk's other users add, that of the least.\n\n{}",
            self.machine,
            self.virsh,
            self.transfer,
            self.table()
        )
    }

    fn table(&self) -> String {
        let mut text = String::from(
            "| | measured | ours: least, median, spread | virsh: least, median, spread | ratio | at most | |\n\
             |---|---|---|---|---|---|---|\n",
        );
        for row in &self.rows {
            let (ours, virsh) = (row.ours.cell(&row.unit), row.virsh.cell(&row.unit));
            let (target, verdict) = row.verdict();
            let (name, what, ratio) = (&row.name, &row.measured, row.ratio);
            let _ = writeln!(
                text,
                "| {name} | {what} | {ours} | {virsh} | {ratio:.3} | {target} | {verdict} |"
            );
        }
        text
    }

    /// The ratios alone, each with the chapter that says where the time goes.
    pub fn ratios(&self) -> String {
        let mut text =
            String::from("| | measured | ratio | at most | | limit |\n|---|---|---|---|---|---|\n");
        for row in &self.rows {
            let (target, verdict) = row.verdict();
            let (name, what, ratio, chapter) = (&row.name, &row.measured, row.ratio, &row.chapter);
            let link = anchor(chapter);
            let _ = writeln!(
                text,
                "| {name} | {what} | {ratio:.3} | {target} | {verdict} | [{chapter}](#{link}) |"
            );
        }
        text
    }
}

/// The name by which a link finds a heading.
fn anchor(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-');
    heading.to_lowercase().chars().filter(kept).map(|c| if c == ' ' { '-' } else { c }).collect()
}
