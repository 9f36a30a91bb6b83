//! The coverage report: which command is exercised by a transcript, by parity, by the lab, or by nothing and why.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::session;
use crate::{paths, pending};

/// What counts as exercise, in the order of the columns.
const KINDS: [&str; 3] = ["transcript", "parity", "lab"];

/// One command's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its group.
    pub group: String,
    /// Whether each kind exercises it.
    pub kinds: [bool; 3],
    /// Whether a session waits until our program has all its commands.
    pub waits: bool,
    /// Why the lab does not.
    pub reason: String,
}

/// Commands with their rows.
pub type Table = BTreeMap<String, Row>;

/// Writes `tests/coverage.md` anew; with `check`, only compares.
///
/// # Errors
/// When a command is exercised less than the committed file says, when a command has neither exercise nor reason,
/// or, with `check`, when the file is stale.
pub fn update(check: bool) -> Result<()> {
    let file = paths::workspace().join("tests/coverage.md");
    let old = fs::read_to_string(&file).unwrap_or_default();
    let table = measure()?;
    let lost = losses(&parse(&old), &table);
    if !lost.is_empty() {
        bail!("coverage may only improve, but was lost:\n  {}", lost.join("\n  "));
    }
    let new = render(&table);
    if check && old != new {
        bail!("{} is stale; run `cargo run -p virsh-lab -- coverage`", file.display());
    }
    if !check {
        fs::write(&file, new).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// Looks at the tree and says what exercises what.
///
/// # Errors
/// When a source cannot be read, or the reasons name commands that do not exist or that are exercised by now.
pub fn measure() -> Result<Table> {
    let root = paths::workspace();
    let mut table = known()?;
    let reasons = reasons(&root.join("tests/unexercised.yaml"))?;
    let sessions = exercised_by_sessions(&table)?;
    // The catalogue grows with the specification; what runs or has a reason before it is listed there has a row, too.
    for name in sessions.keys().chain(reasons.keys()) {
        table
            .entry(name.clone())
            .or_insert_with(|| Row { group: "(to come)".into(), ..Row::default() });
    }
    for (name, row) in &mut table {
        let transcript =
            root.join("tests/commands").join(&row.group).join(format!("{name}.trycmd"));
        row.kinds =
            [transcript.exists(), row.kinds[1], sessions.get(name).copied().unwrap_or_default()];
        row.waits = !row.kinds[2] && sessions.contains_key(name);
        row.reason = reasons.get(name).cloned().unwrap_or_default();
        if sessions.contains_key(name) && !row.reason.is_empty() {
            bail!("unexercised.yaml: {name} is exercised by a session; remove its line");
        }
    }
    Ok(table)
}

/// The commands of the catalogue; parity derives its corpus from it, so it covers each of them.
fn known() -> Result<Table> {
    let row = |(name, command): (String, Value)| {
        let group =
            command["group"].as_str().with_context(|| format!("the group of {name}"))?.to_owned();
        Ok((name, Row { group, kinds: [false, true, false], ..Row::default() }))
    };
    pending::catalogue()?.into_iter().map(row).collect()
}

/// The commands of the sessions, with whether our program plays one of those that use it.
///
/// A line that virsh accepts names commands; one that it refuses may hold nonsense, and counts if the name is known.
fn exercised_by_sessions(known: &Table) -> Result<BTreeMap<String, bool>> {
    let mut names = BTreeMap::new();
    for file in session::files()? {
        let commands = pending::commands_of(&session::parse::file(&file)?);
        let plays = commands.iter().all(|(name, _)| known.contains_key(name));
        for (name, fails) in commands {
            if !fails || known.contains_key(&name) {
                *names.entry(name).or_default() |= plays;
            }
        }
    }
    Ok(names)
}

/// The file is a list of `command: reason` lines, so that reading it takes no YAML library.
fn reasons(path: &Path) -> Result<BTreeMap<String, String>> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let entry = |line: &str| {
        let (name, reason) = line.split_once(": ")?;
        Some((name.to_owned(), reason.trim().to_owned()))
    };
    lines
        .map(|line| {
            entry(line)
                .with_context(|| format!("unexercised.yaml: {line:?} is not `command: reason`"))
        })
        .collect()
}

/// What the committed table has and the new one has not.
pub fn losses(old: &Table, new: &Table) -> Vec<String> {
    let mut lost = Vec::new();
    for (name, row) in old {
        for (index, kind) in KINDS.iter().enumerate() {
            if row.kinds[index] && !new.get(name).is_some_and(|now| now.kinds[index]) {
                lost.push(format!("{name}: {kind}"));
            }
        }
    }
    lost
}

/// Words the table.
pub fn render(table: &Table) -> String {
    let count = |index: usize| table.values().filter(|row| row.kinds[index]).count();
    let mut text = String::from("# What exercises each command\n\n");
    text.push_str("Generated by `cargo run -p virsh-lab -- coverage`, which refuses to write down a loss. A session\n\
                   waits until our program has all the commands that it uses; until then the system's virsh plays both parts.\n\n");
    let _ = writeln!(
        text,
        "Of {} commands, {} have a transcript, {} are compared with the system's virsh, {} run in the lab.\n",
        table.len(),
        count(0),
        count(1),
        count(2)
    );
    text.push_str("| group | command | transcript | parity | lab | not in the lab because |\n|---|---|---|---|---|---|\n");
    let mut rows: Vec<_> = table.iter().collect();
    rows.sort_by_key(|(name, row)| (row.group.clone(), (*name).clone()));
    for (name, row) in rows {
        let [transcript, parity, lab] = row.kinds.map(|yes| if yes { "yes" } else { "" });
        let lab = if row.waits { "waits" } else { lab };
        let _ = writeln!(
            text,
            "| {} | {name} | {transcript} | {parity} | {lab} | {} |",
            row.group, row.reason
        );
    }
    text
}

/// Reads a table back.
pub fn parse(text: &str) -> Table {
    let mut table = Table::new();
    for line in text.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| group")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if let [_, group, name, transcript, parity, lab, reason, ..] = cells[..] {
            let kinds = [transcript, parity, lab].map(|cell| cell == "yes");
            table.insert(
                name.into(),
                Row { group: group.into(), kinds, reason: reason.into(), ..Row::default() },
            );
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_survives_writing_and_reading_and_a_loss_is_seen() {
        let row = Row { group: "domain".into(), kinds: [true, false, true], ..Row::default() };
        let full = Table::from([("start".to_owned(), row.clone())]);
        assert_eq!(parse(&render(&full)), full);
        let less = Table::from([("start".to_owned(), Row { kinds: [true, false, false], ..row })]);
        assert_eq!(losses(&full, &less), ["start: lab"]);
        assert!(losses(&less, &full).is_empty());
    }
}
