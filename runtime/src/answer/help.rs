//! Help as an answer: virsh's screens for people, the catalogue for programs.

use crate::answer::format::Format;
use crate::answer::reply::Document;
use serde_json::{Map, Value, json};
use virsh_args::{CommandDef, Group};
use virsh_generated::{CATALOGUE, GROUPS};

/// All groups with their commands; programs get the whole catalogue.
#[must_use]
pub fn overview(format: Format) -> Document {
    answer(format, virsh_args::help::overview(GROUPS), catalogue)
}

/// A group with its commands; programs get the catalogue's part.
#[must_use]
pub fn group(group: &Group, format: Format) -> Document {
    answer(format, virsh_args::help::group_screen(group), || {
        let catalogue = catalogue();
        let commands: Map<String, Value> = group
            .commands
            .iter()
            .map(|command| (command.name.to_owned(), part(&catalogue, command.name)))
            .collect();
        json!({ "keyword": group.keyword, "title": group.title, "commands": commands })
    })
}

/// A command with its options; programs get the catalogue's part with the command's name.
#[must_use]
pub fn command(command: &CommandDef, format: Format) -> Document {
    answer(format, screen(command), || {
        let mut facts = Map::new();
        facts.insert("name".to_owned(), command.name.into());
        if let Value::Object(part) = part(&catalogue(), command.name) {
            facts.extend(part);
        }
        facts.insert("synopsis".to_owned(), virsh_args::help::synopsis(command).into());
        Value::Object(facts)
    })
}

/// The screen of a command.
#[must_use]
pub fn screen(command: &CommandDef) -> String {
    virsh_args::help::screen(command, width())
}

/// The columns of the terminal that people read on; 80 where it is none.
fn width() -> usize {
    let size = rustix::termios::tcgetwinsize(std::io::stdout());
    let columns = size.ok().map(|size| usize::from(size.ws_col)).filter(|columns| *columns > 0);
    columns.unwrap_or(80).max(40)
}

/// A screen, with the facts for programs only where a program reads them: the catalogue is long.
fn answer(format: Format, screen: String, facts: impl FnOnce() -> Value) -> Document {
    match format {
        Format::Text => Document { text: screen.into(), json: Value::Null },
        _ => Document { text: screen.into(), json: facts() },
    }
}

/// The catalogue that was generated with the tables.
fn catalogue() -> Value {
    serde_json::from_str(CATALOGUE).unwrap_or_default()
}

/// What the catalogue says of a command.
fn part(catalogue: &Value, name: &str) -> Value {
    catalogue["commands"][name].clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_do_not_wait_for_the_facts() {
        let shown = answer(Format::Text, "screen".to_owned(), || unreachable!());
        assert!(shown.json.is_null());
    }
}
