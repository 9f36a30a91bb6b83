//! Lints on the states to which commands lead.

use super::scope::{Fault, Scope, Scoped, meant};
use crate::spec::{LeadsTo, ReplyKind, ValueType};

/// The option that asks whether the state is there already.
const OPTION: &str = "if-needed";

/// A command that leads to a state without the option or the sentence, or that has them and leads to none, and a
/// state that its object has not.
pub(super) fn leads(scope: &Scope<'_>) -> Vec<Fault> {
    scope.commands.iter().flat_map(faults).collect()
}

fn faults(command: &Scoped<'_>) -> Vec<Fault> {
    let has_form = command.options.iter().flat_map(|(_, option)| &option.replies);
    let mut has_form = has_form.chain(&command.source.replies);
    let has_form = has_form.any(|reply| reply.kind() == ReplyKind::Already);
    let has = [
        (command.option(OPTION).is_some(), format!("the option `{OPTION}`")),
        (command.source.says.contains_key("already"), "the sentence `already`".to_owned()),
        (has_form, "an answer of the kind `already`".to_owned()),
    ];
    let Some(leads_to) = &command.source.leads_to else {
        let idle = has.iter().filter(|(has, _)| *has);
        let text = |what: &str| format!("{what} says nothing without `leads-to`");
        return idle.map(|(_, what)| command.fault("leads-to", text(what))).collect();
    };
    let missing = has.iter().filter(|(has, _)| !has);
    let text = |what: &str| format!("a command that leads to a state has {what}");
    let mut faults: Vec<Fault> =
        missing.map(|(_, what)| command.fault("leads-to", text(what))).collect();
    faults.extend(states(command, leads_to).map(|text| command.fault("leads-to", text)));
    faults
}

/// What is wrong with the states of a command.
fn states(command: &Scoped<'_>, leads_to: &LeadsTo) -> impl Iterator<Item = String> {
    let object = command.found();
    let mut wrong = Vec::new();
    for case in leads_to.cases() {
        if !object.is_some_and(|kind| case.state.is_of(kind)) {
            let of = object.map_or("no object", |kind| kind.word());
            wrong.push(format!("`{}` is no state of {of}", case.state.word()));
        }
        for name in case.with.iter().chain(case.without.iter()) {
            match command.option(name) {
                None => wrong.push(format!(
                    "no option `{name}`; {}",
                    meant(name, "there are", command.option_names())
                )),
                Some(option) if option.kind != Some(ValueType::Flag) => {
                    wrong.push(format!("`{name}` is no flag"));
                }
                Some(_) => {}
            }
        }
    }
    wrong.into_iter()
}
