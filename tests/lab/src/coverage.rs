//! The coverage report: which command is exercised by a transcript, by parity, by the lab, or by nothing and why.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{commands, paths, session};

/// What counts as exercise, in the order of the columns.
const KINDS: [&str; 3] = ["transcript", "parity", "lab"];

/// One command's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its group.
    pub group: String,
    /// Whether each kind exercises it.
    pub kinds: [bool; 3],
    /// Whether sessions show only that it is refused.
    pub refused: bool,
    /// Why the lab does not run it to success.
    pub reason: String,
}

/// Commands with their rows.
pub type Table = BTreeMap<String, Row>;

/// Writes `tests/coverage.md` anew; with `check`, only compares.
///
/// A tree that exercises more than the file says passes the check, so that a merge of two branches does not need
/// a file that neither of them could write.
///
/// # Errors
/// When a command is exercised less than the committed file says, or when one has neither a session nor a reason.
#[allow(clippy::print_stderr, reason = "that the file is behind has to be seen")]
pub fn update(check: bool) -> Result<()> {
    let file = paths::workspace().join("tests/coverage.md");
    let old = fs::read_to_string(&file).unwrap_or_default();
    let table = measure()?;
    let lost = losses(&parse(&old), &table);
    if !lost.is_empty() {
        bail!("coverage may only improve, but was lost:\n  {}", lost.join("\n  "));
    }
    let unexplained = unexplained(&table);
    if !unexplained.is_empty() {
        bail!(
            "neither a session nor a line in tests/unexercised.yaml has: {}",
            unexplained.join(", ")
        );
    }
    let new = render(&table);
    if check && old != new {
        eprintln!("{} is behind; run `cargo run -p virsh-lab -- coverage`", file.display());
    }
    if !check {
        fs::write(&file, new).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// Looks at the tree and says what exercises what.
///
/// # Errors
/// When a source cannot be read, a session runs a command that does not exist to success, or the reasons name one that does
/// not exist or that is exercised by now.
pub fn measure() -> Result<Table> {
    let root = paths::workspace();
    let mut table = known()?;
    let reasons = reasons(&root.join("tests/unexercised.yaml"))?;
    let sessions = exercised_by_sessions(&table)?;
    if let Some(name) = reasons.keys().find(|name| !table.contains_key(*name)) {
        bail!("unexercised.yaml: there is no command {name}");
    }
    for (name, row) in &mut table {
        let transcript =
            root.join("tests/commands").join(&row.group).join(format!("{name}.trycmd"));
        let played = sessions.get(name).copied().unwrap_or_default();
        row.kinds = [transcript.exists(), row.kinds[1], played.succeeds];
        row.refused = played.refused && !played.succeeds;
        row.reason = reasons.get(name).cloned().unwrap_or_default();
        if played.succeeds && !row.reason.is_empty() {
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
    commands::catalogue()?.into_iter().map(row).collect()
}

/// What the sessions show of a command.
#[derive(Clone, Copy, Debug, Default)]
struct Played {
    succeeds: bool,
    refused: bool,
}

/// The commands of the sessions.
///
/// A line that virsh accepts names commands; one that it refuses may hold nonsense, and counts if the name is known.
fn exercised_by_sessions(known: &Table) -> Result<BTreeMap<String, Played>> {
    let mut names = BTreeMap::<String, Played>::new();
    for file in session::files()? {
        for (name, fails) in commands::commands_of(&session::parse::file(&file)?) {
            if !known.contains_key(&name) {
                if !fails {
                    bail!("{}: there is no command {name}", file.display());
                }
                continue;
            }
            let played = names.entry(name).or_default();
            played.succeeds |= !fails;
            played.refused |= fails;
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

/// The commands of our program that no session runs to success, and for which nobody says why.
fn unexplained(table: &Table) -> Vec<&str> {
    let lacks = |row: &Row| row.kinds[1] && !row.kinds[2] && row.reason.is_empty();
    table.iter().filter(|(_, row)| lacks(row)).map(|(name, _)| name.as_str()).collect()
}

/// Words the table.
pub fn render(table: &Table) -> String {
    let count = |index: usize| table.values().filter(|row| row.kinds[index]).count();
    let mut text = String::from("# What exercises each command\n\n");
    text.push_str("Generated by `cargo run -p virsh-lab -- coverage`, which refuses to write down a loss. A command\n\
                   is \"refused\" where sessions show only that it fails as virsh's does.\n\n");
    let _ = writeln!(
        text,
        "Of {} commands, {} have a transcript, {} are compared with the system's virsh, {} run in the lab.\n",
        table.len(),
        count(0),
        count(1),
        count(2)
    );
    text.push_str("| group | command | transcript | parity | lab | no success in the lab because |\n|---|---|---|---|---|---|\n");
    let mut rows: Vec<_> = table.iter().collect();
    rows.sort_by_key(|(name, row)| (row.group.clone(), (*name).clone()));
    for (name, row) in rows {
        let [transcript, parity, lab] = row.kinds.map(|yes| if yes { "yes" } else { "" });
        let lab = match row {
            Row { refused: true, .. } => "refused",
            _ => lab,
        };
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

    #[test]
    fn a_command_without_session_needs_a_reason() {
        let lacking = Row { kinds: [true, true, false], ..Row::default() };
        let with_reason = Row { reason: "no such hardware".into(), ..lacking.clone() };
        let table = [("a", lacking), ("b", with_reason)];
        let table = table.map(|(name, row)| (name.to_owned(), row)).into();
        assert_eq!(unexplained(&table), ["a"]);
    }
}
