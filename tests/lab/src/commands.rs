//! Which commands there are, and which of them a session runs.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use crate::paths;
use crate::session::{Action, Session};

/// The commands of the generated catalogue by their names; a handler exists for each, or the workspace does not build.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn catalogue() -> Result<Map<String, Value>> {
    let path = paths::workspace().join("generated/catalogue.json");
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let catalogue: Value =
        serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    catalogue["commands"].as_object().cloned().context("the catalogue has no commands")
}

/// The names of the commands that a session runs, with whether virsh refuses all lines that use it.
pub fn commands_of(session: &Session) -> Vec<(String, bool)> {
    let mut names = Vec::new();
    for step in &session.steps {
        let (line, fails, input) = match &step.action {
            Action::Command { line, fails, input } => {
                (line, *fails, input.as_deref().unwrap_or_default())
            }
            Action::Dialogue { line, fails, .. } => (line, *fails, ""),
            _ => continue,
        };
        // What begins with `<` is a document that a command reads.
        let lines = input.lines().filter(|line| !line.trim_start().starts_with('<'));
        let found = commands_in(line).into_iter().chain(lines.flat_map(commands_in));
        names.extend(found.map(|name| (name, fails)));
    }
    names
}

/// The names of the commands in one command line, behind the program's own options.
pub fn commands_in(line: &str) -> Vec<String> {
    let Ok(words) = shell_words::split(line) else { return Vec::new() };
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next_if(|word| word.starts_with('-')) {
        if ["-c", "-d", "-e", "-k", "-K", "-l"].contains(&word.as_str()) {
            words.next();
        }
    }
    let Some(first) = words.next() else { return Vec::new() };
    first.split(';').filter_map(|part| part.split_whitespace().next()).map(String::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_behind_options_and_in_batches() {
        assert_eq!(commands_in("-c test:///default -r list --all"), ["list"]);
        assert_eq!(commands_in("'connect; uri'"), ["connect", "uri"]);
        assert!(commands_in("").is_empty());
    }
}
