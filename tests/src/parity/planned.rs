//! The commands that the catalogue does not have yet: sessions that use one wait for it, and where the oracle lists
//! all commands, these are left out.

use crate::parity::case::Case;
use crate::parity::help;
use crate::parity::model::Command;
use anyhow::{Context, Result};
use std::collections::HashSet;
use std::path::Path;
use std::process;

/// The commands of the oracle that are still to come.
pub struct Planned {
    names: HashSet<String>,
}

impl Planned {
    /// Asks the oracle for its commands and takes away those of the catalogue.
    pub fn ask(oracle: &Path, commands: &[Command]) -> Result<Self> {
        let answer = process::Command::new(oracle).arg("help").env("LC_ALL", "C.UTF-8").output();
        let answer = answer.with_context(|| oracle.display().to_string())?;
        Ok(Self::from_help(&String::from_utf8_lossy(&answer.stdout), commands))
    }

    fn from_help(help: &str, commands: &[Command]) -> Self {
        let rows = help.lines().filter_map(|line| line.strip_prefix("    "));
        let all = rows.filter_map(|row| row.split_whitespace().next());
        let known: HashSet<&str> = commands.iter().map(|command| command.name.as_str()).collect();
        Planned { names: all.filter(|name| !known.contains(name)).map(str::to_owned).collect() }
    }

    /// Nothing is still to come.
    pub fn none() -> Self {
        Planned { names: HashSet::new() }
    }

    /// The oracle's text without the rows of help and the candidates of completion that are still to come.
    ///
    /// Ours has none of them, so they are looked for in the oracle's text alone.
    pub fn without(&self, text: &str, case: &Case) -> String {
        let completes = case.names("complete");
        let mut listing = false;
        let stays = |line: &&str| {
            let body = line.trim_end_matches('\n');
            listing = help::is_group_title(body) || (listing && body.starts_with("    "));
            let row = || help::group_row(body).filter(|_| listing);
            let name = row().or(Some(body).filter(|_| completes));
            !name.is_some_and(|name| self.names.contains(name))
        };
        text.split_inclusive('\n').filter(stays).collect()
    }

    /// Says whether a session uses a command that is still to come, or looks at the list of all.
    pub fn delays(&self, case: &Case) -> bool {
        if self.names.is_empty() || case.kind != "session" {
            return false;
        }
        let texts = case.words.iter().chain(&case.stdin);
        let mut words = texts
            .flat_map(|text| text.split(|letter: char| letter.is_whitespace() || letter == ';'));
        case.whole || words.any(|word| self.names.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::case::World;

    #[test]
    fn a_session_waits_for_its_commands() {
        let help = "Grouped commands:\n\n Domain Management (help keyword 'domain'):\n    \
            list                           list domains\n    save                           save a domain\n\n";
        let list = Command {
            name: "list".into(),
            group: String::new(),
            options: vec![],
            ..Command::default()
        };
        let planned = Planned::from_help(help, std::slice::from_ref(&list));
        let case = |text: &str| Case::new("session", "x", World::Lazy, vec![text.to_owned()]);
        assert!(planned.delays(&case("list;save test x")));
        assert!(!planned.delays(&case("list --all; echo saved")));
        assert!(planned.delays(&Case { whole: true, ..case("help") }));
        assert!(planned.delays(&Case { stdin: Some("save\n".into()), ..case("-q") }));
        assert!(!planned.delays(&Case { kind: "bare", ..case("save") }));
        let save = Command { name: "save".into(), ..list.clone() };
        let complete = Case::new("session", "x", World::Lazy, vec!["complete".into()]);
        let left = help.replace("    save                           save a domain\n", "");
        assert_eq!(planned.without(help, &case("help")), left);
        let rows = "    save                           x\nsave\n";
        assert_eq!(planned.without(rows, &case("help")), rows);
        assert_eq!(planned.without("list\nsave\n", &complete), "list\n");
        let nothing = Planned::from_help(help, &[list, save]);
        assert!(!nothing.delays(&Case { whole: true, ..case("help") }));
    }
}
