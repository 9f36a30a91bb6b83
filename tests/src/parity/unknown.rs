//! Commands and options that an oracle does not know, because a later release brought them.

use crate::parity::model::Command;
use crate::parity::release::Release;
use crate::parity::run::Outcome;
use regex::Regex;
use std::collections::HashMap;

/// What came when.
pub(super) struct Unknown {
    commands: HashMap<String, Release>,
    options: HashMap<(String, String), Release>,
    complaint: Regex,
}

impl Unknown {
    pub(super) fn new(commands: &[Command]) -> Self {
        let named = |command: &Command| Some((command.name.clone(), command.since?));
        let options = commands.iter().flat_map(|command| {
            let named = |name: &str, since| ((command.name.clone(), name.to_owned()), since);
            command.options.iter().filter_map(move |one| Some(named(&one.name, one.since?)))
        });
        let complaint = "(?m)^error: (?:unknown command: '([^'\n]*)'|command(?: or command group)? '([^'\n]*)' doesn't exist|\
            command '([^'\n]*)' doesn't support option --([^\n]*))$";
        Unknown {
            commands: commands.iter().filter_map(named).collect(),
            options: options.collect(),
            complaint: Regex::new(complaint).expect("the pattern is a constant"),
        }
    }

    /// Says whether an oracle's answer is that it does not know what came after it.
    ///
    /// Its own words tell, so that what it does know is compared, whatever the catalogue says.
    pub(super) fn is_newer(&self, than: Release, oracle: &Outcome) -> bool {
        let is = |since: Option<&Release>| since.is_some_and(|since| *since > than);
        let texts = [&oracle.stderr, &oracle.stdout];
        let mut found = texts.into_iter().flat_map(|text| self.complaint.captures_iter(text));
        found.any(|found| {
            let part = |index| found.get(index).map(|part| part.as_str().to_owned());
            match (part(1).or(part(2)), part(3), part(4)) {
                (Some(command), ..) => is(self.commands.get(&command)),
                (_, Some(command), Some(option)) => is(self.options.get(&(command, option))),
                _ => false,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::model::{Opt, OptionKind};

    #[test]
    fn only_what_came_later_may_be_unknown() {
        let option = |name: &str, since| Opt {
            name: name.to_owned(),
            kind: OptionKind::Bool,
            required: false,
            repeated: false,
            positional: false,
            choices: Vec::new(),
            value_type: String::new(),
            of: None,
            old: Vec::new(),
            since,
        };
        let release = |text: &str| text.parse::<Release>().expect("the sample is one");
        let command = |name: &str, options, since| Command {
            name: name.to_owned(),
            options,
            since,
            ..Command::default()
        };
        let old = vec![option("once", Some(release("11.2"))), option("disable", None)];
        let await_it = command("await", Vec::new(), Some(release("11.5")));
        let unknown = Unknown::new(&[command("autostart", old, None), await_it]);
        let is_newer = |than: &str, text: &str| {
            let (stderr, no) = (format!("error: {text}\n"), String::new);
            let answer = Outcome { status: no(), stdout: no(), stderr, files: no() };
            unknown.is_newer(release(than), &answer)
        };
        let once = "command 'autostart' doesn't support option --once";
        assert!(is_newer("9.0.0", once) && !is_newer("11.3.0", once));
        assert!(is_newer("11.3.0", "unknown command: 'await'"));
        assert!(is_newer("11.3.0", "command 'await' doesn't exist"));
        assert!(is_newer("11.3.0", "command or command group 'await' doesn't exist"));
        assert!(!is_newer("12.8.0", "unknown command: 'await'"));
        for known in [
            "unknown command: 'autostart'",
            "command 'autostart' doesn't support option --disable",
            "command 'await' doesn't support option --once",
        ] {
            assert!(!is_newer("9.0.0", known), "{known}");
        }
    }
}
