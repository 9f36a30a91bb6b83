//! `self-test`: checks the tables.

use crate::complete::is_completed;
use crate::prelude::*;
use virsh_args::bind::clap_command;
use virsh_args::{CommandDef, ValueType};
use virsh_generated::commands;

/// Lets clap check each command; lists options that cannot be completed, or prints all help, if asked for.
pub fn run(args: &SelfTestArgs) -> Result<SelfTestReply> {
    commands().for_each(|command| clap_command(command).debug_assert());
    if args.dump_help {
        let rows = commands().map(|command| SelfTestDumpHelpRow {
            command: command.name.to_owned(),
            screen: crate::answer::help::screen(command),
        });
        return Ok(rows.collect::<Vec<_>>().into());
    }
    if !args.completers_missing {
        return Ok(().into());
    }
    let rows = commands().map(|command| SelfTestCompletersMissingRow {
        command: command.name.to_owned(),
        option_names: missing(command),
    });
    Ok(rows.filter(|row| !row.option_names.is_empty()).collect::<Vec<_>>().into())
}

/// The text options of a command that cannot be completed.
fn missing(command: &CommandDef) -> Vec<String> {
    let lacking = command.options.iter().filter(|option| {
        option.value != ValueType::Flag && !option.number && !is_completed(option)
    });
    lacking.map(|option| option.name.to_owned()).collect()
}
