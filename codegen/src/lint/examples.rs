//! The lint on examples: what the manual shows must work.

use super::scope::{Fault, Scope};
use crate::model::Command;
use crate::table;
use virsh_args::CommandDef;
use virsh_args::bind::{Credulous, bind};
use virsh_args::parse::{Deaf, Source, parse};

/// An example that the program would refuse, or that shows another command.
pub(super) fn does_not_parse(scope: &Scope<'_>) -> Vec<Fault> {
    let commands = scope.commands.iter().filter_map(|command| {
        let built = Command::new(command.source, &command.folder, scope.sources).ok()?;
        Some(table::leak(&built))
    });
    let tables: Vec<&'static CommandDef> = commands.collect();
    let mut faults = Vec::new();
    // A command without a table has a fault of its own that another lint reports.
    let built = |name: &str| tables.iter().any(|table| table.name == name);
    for command in scope.commands.iter().filter(|command| built(&command.source.name)) {
        for (index, example) in command.source.examples.iter().enumerate() {
            if let Err(text) = try_example(&tables, &command.source.name, &example.run) {
                let text = format!("`{}`: {text}", example.run);
                faults.push(command.fault(&format!("examples[{index}].run"), text));
            }
        }
    }
    faults
}

fn try_example(tables: &[&'static CommandDef], name: &str, run: &str) -> Result<(), String> {
    let find = |name: &str| {
        let called =
            |table: &&&'static CommandDef| table.name == name || table.old_names.contains(&name);
        tables.iter().find(called).copied()
    };
    // What it warns of are errors that lenient commands pass over.
    let parsed = parse(Source::Text(run.as_ref()), &find, &mut Deaf);
    let invocations = parsed.map_err(|error| error.to_string())?;
    if !invocations.iter().any(|invocation| invocation.command.name == name) {
        return Err(format!("the example does not run `{name}`"));
    }
    for invocation in &invocations {
        bind(invocation, &mut Credulous).map_err(|error| error.to_string())?;
    }
    Ok(())
}
