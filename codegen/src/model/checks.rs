//! Completes the checks of a command: what its file lists comes first and in that order, then
//! the objects that are not listed, then the values that are not listed, as the options stand.

use crate::leaked::{text, texts};
use crate::model::Opt;
use crate::spec;
use virsh_args::{Check, When};

/// All checks of a command in order.
///
/// The tables live for ever, and the generator runs once and ends; so texts are leaked here,
/// once for what is emitted and for what the generator itself walks.
#[must_use]
pub fn complete(listed: &[spec::Check], options: &[Opt]) -> Vec<Check> {
    let mut list = List { options, checks: Vec::new() };
    for check in listed {
        list.relations(check);
        list.checks.extend(check.unless.iter().map(|flag| Check::Unless(text(flag))));
        list.checks.extend(check.with.iter().map(|option| Check::With(text(option))));
        list.checks.extend(check.not_empty.iter().map(|name| Check::NotEmpty(text(name))));
        check.find.iter().for_each(|name| list.find(name));
        list.checks.extend(check.later.iter().map(|name| Check::Later(text(name))));
        if let (Some(name), Some(of)) = (&check.free, check.of) {
            let error = text(check.error.as_deref().unwrap_or_default());
            list.checks.push(Check::Free { option: text(name), of, error });
        }
        check.read.iter().for_each(|name| list.read(name, check.error.as_deref()));
    }
    options.iter().filter(|option| option.is_found()).for_each(|option| list.find(&option.name));
    options
        .iter()
        .filter(|option| option.takes_value())
        .for_each(|option| list.read(&option.name, None));
    list.checks
}

/// The names of the options whose objects are found, in the order of the checks.
pub fn found(checks: &[Check]) -> impl Iterator<Item = &'static str> {
    checks.iter().filter_map(|check| match check {
        Check::Find(name) | Check::Later(name) => Some(*name),
        _ => None,
    })
}

struct List<'a> {
    options: &'a [Opt],
    checks: Vec<Check>,
}

impl<'a> List<'a> {
    /// Adds a look-up, after that of what the object is a part of. Whichever of the two options
    /// stands first is the first to be refused for an empty value.
    fn find(&mut self, name: &str) {
        if self.has(name) {
            return;
        }
        let options: &'a [Opt] = self.options;
        let place = |name: &str| options.iter().position(|option| option.name == name);
        let own = place(name);
        let within = own.and_then(|own| options[own].within.as_deref());
        let whole = within.and_then(place).filter(|whole| options[*whole].is_found());
        if let Some(whole) = whole {
            if own < Some(whole) {
                self.checks.push(Check::NotEmpty(text(name)));
            }
            self.find(&options[whole].name);
        }
        self.checks.push(Check::Find(text(name)));
    }

    fn read(&mut self, name: &str, error: Option<&str>) {
        if !self.has(name) {
            self.checks.push(Check::Read { option: text(name), error: error.map(text) });
        }
    }

    /// Tells whether an option is found or read already.
    fn has(&self, name: &str) -> bool {
        self.checks.iter().any(|check| match check {
            Check::Find(option)
            | Check::Later(option)
            | Check::Read { option, .. }
            | Check::Free { option, .. } => *option == name,
            _ => false,
        })
    }

    fn relations(&mut self, check: &spec::Check) {
        let error = check.error.as_deref().map(text);
        let when = match (&check.beside[..], &check.without[..]) {
            _ if check.in_handler => When::InHandler,
            ([], []) => When::Always,
            ([], without) => When::Without(texts(without)),
            (beside, _) => When::Beside(texts(beside)),
        };
        for (index, a) in check.exclusive.iter().enumerate() {
            for b in &check.exclusive[index + 1..] {
                self.checks.push(Check::Exclusive { a: text(a), b: text(b), when, error });
            }
        }
        if let Some(option) = check.option.as_deref().map(text) {
            for needed in &check.requires {
                let any_of = texts(std::slice::from_ref(needed));
                self.checks.push(Check::Requires { option, any_of, error });
            }
            if !check.requires_any.is_empty() {
                let any_of = texts(&check.requires_any);
                self.checks.push(Check::Requires { option, any_of, error });
            }
        }
        if !check.at_least_one.is_empty() {
            self.checks.push(Check::AtLeastOne { any_of: texts(&check.at_least_one), error });
        }
    }
}
