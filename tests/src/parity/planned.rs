//! Tells which sessions have to wait: those that use a command which the catalogue does not have yet.

use crate::parity::case::Case;
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
            old_names: vec![],
        };
        let planned = Planned::from_help(help, std::slice::from_ref(&list));
        let case = |text: &str| Case::new("session", "x", World::Lazy, vec![text.to_owned()]);
        assert!(planned.delays(&case("list;save test x")));
        assert!(!planned.delays(&case("list --all; echo saved")));
        assert!(planned.delays(&Case { whole: true, ..case("help") }));
        assert!(planned.delays(&Case { stdin: Some("save\n".into()), ..case("-q") }));
        assert!(!planned.delays(&Case { kind: "bare", ..case("save") }));
        let save = Command { name: "save".into(), ..list.clone() };
        let nothing = Planned::from_help(help, &[list, save]);
        assert!(!nothing.delays(&Case { whole: true, ..case("help") }));
    }
}
