//! Help as an answer: virsh's screens for people, the catalogue for programs.

use crate::reply::Reply;
use serde_json::{Map, Value, json};
use virsh_args::{CommandDef, Group};
use virsh_generated::{CATALOGUE, GROUPS};

/// All groups with their commands; programs get the whole catalogue.
#[must_use]
pub fn overview() -> Reply {
    Reply::data(virsh_args::help::overview(GROUPS), catalogue())
}

/// A group with its commands; programs get the catalogue's part.
#[must_use]
pub fn group(group: &Group) -> Reply {
    let catalogue = catalogue();
    let commands: Map<String, Value> = group
        .commands
        .iter()
        .map(|command| (command.name.to_owned(), part(&catalogue, command)))
        .collect();
    let facts = json!({ "keyword": group.keyword, "title": group.title, "commands": commands });
    Reply::data(virsh_args::help::group_screen(group), facts)
}

/// A command with its options; programs get the catalogue's part with the command's name.
#[must_use]
pub fn command(command: &CommandDef) -> Reply {
    let mut facts = Map::new();
    facts.insert("name".to_owned(), command.name.into());
    if let Value::Object(part) = part(&catalogue(), command) {
        facts.extend(part);
    }
    facts.insert("synopsis".to_owned(), virsh_args::help::synopsis(command).into());
    Reply::data(virsh_args::help::screen(command), Value::Object(facts))
}

/// The catalogue that was generated with the tables.
fn catalogue() -> Value {
    serde_json::from_str(CATALOGUE).unwrap_or_default()
}

/// What the catalogue says of a command.
fn part(catalogue: &Value, command: &CommandDef) -> Value {
    catalogue["commands"][command.name].clone()
}
