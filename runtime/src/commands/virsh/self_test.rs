//! `self-test`: checks the tables.

use crate::complete::is_completed;
use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Value, json};
use virsh_args::bind::clap_command;
use virsh_args::{CommandDef, ValueType};
use virsh_generated::GROUPS;
use virsh_generated::virsh::SelfTestArgs;

/// Lets clap check each command; lists options that cannot be completed if asked for.
pub fn run(_session: &mut Session, args: &SelfTestArgs) -> Result<Reply> {
    let commands = || GROUPS.iter().flat_map(|group| group.commands.iter().copied());
    commands().for_each(|command| clap_command(command).debug_assert());
    if !args.completers_missing {
        return Ok(Reply::Silent);
    }
    let (mut text, mut rows) = (String::new(), Vec::<Value>::new());
    for command in commands() {
        let missing = missing(command);
        if !missing.is_empty() {
            text.push_str(&format!("{}: {}\n", command.name, missing.join(", ")));
            rows.push(json!({ "command": command.name, "options": missing }));
        }
    }
    Ok(Reply::data(text, rows.into()))
}

/// The text options of a command that cannot be completed.
fn missing(command: &CommandDef) -> Vec<&'static str> {
    let lacking = command.options.iter().filter(|option| {
        option.value != ValueType::Flag && !option.number && !is_completed(option)
    });
    lacking.map(|option| option.name).collect()
}
