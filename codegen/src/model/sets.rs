//! Replaces `use:` by what commands share: single options, and sets with their relations and
//! forms of the answer.

use super::Opt;
use crate::load::Sources;
use crate::spec::{Check, Command, CommandOption, Empty, OptionSet, Secrecy};
use anyhow::{Context, Result, bail};
use heck::ToPascalCase;
use std::collections::BTreeSet;

/// A set of options that commands share.
#[derive(Debug, Clone)]
pub struct Set {
    /// The name by which commands use it.
    pub name: String,
    /// What its options say together.
    pub about: String,
    /// Its options.
    pub options: Vec<Opt>,
}

impl Set {
    /// The name of its type: `PoolStorage`.
    #[must_use]
    pub fn type_name(&self) -> String {
        self.name.to_pascal_case()
    }
}

/// All sets, by name.
pub(super) fn all(sources: &Sources) -> Result<Vec<Set>> {
    let sets = sources.common.sets.iter().map(|(name, set)| {
        let whole = CommandOption { uses: Some(name.clone()), ..CommandOption::default() };
        let options = expand(&whole, sources)?.iter().map(Opt::new).collect::<Result<_>>()?;
        Ok(Set { name: name.clone(), about: set.about.clone(), options })
    });
    sets.collect()
}

/// The sets of which `options` holds a part only.
pub(super) fn partial(options: &[Opt], sources: &Sources) -> Vec<String> {
    let taken = |name: &str| options.iter().filter(|o| o.set.as_deref() == Some(name)).count();
    let sets = sources.common.sets.iter();
    let partial = sets.filter(|(name, set)| (1..set.options.len()).contains(&taken(name)));
    partial.map(|(name, _)| name.clone()).collect()
}

/// Replaces `use:` by the shared option or the options of a shared set.
pub(crate) fn expand(option: &CommandOption, sources: &Sources) -> Result<Vec<CommandOption>> {
    let Some(name) = &option.uses else { return Ok(vec![option.clone()]) };
    match sources.common.sets.get(name) {
        Some(set) => members(name, set, option, sources),
        None => Ok(vec![shared(name, option, sources)?]),
    }
}

/// The options of a set that a command takes, with what it says otherwise of them.
fn members(
    set_name: &str,
    set: &OptionSet,
    used: &CommandOption,
    sources: &Sources,
) -> Result<Vec<CommandOption>> {
    let mut all = Vec::new();
    for member in &set.options {
        let plain = shared(member, &CommandOption::default(), sources)?;
        let name = plain.name.clone().unwrap_or_default();
        let mut option = match used.members.get(&name) {
            Some(other) => shared(member, other, sources)?,
            None => plain,
        };
        option.set = Some(set_name.to_owned());
        all.push((name, option));
    }
    let known: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    let named = used.take.iter().chain(used.members.keys());
    if let Some(stranger) = named.into_iter().find(|name| !known.contains(&name.as_str())) {
        bail!("the set `{set_name}` has no option `{stranger}`; it has {}", known.join(", "));
    }
    if used.take.is_empty() {
        return Ok(all.into_iter().map(|(_, option)| option).collect());
    }
    let find = |name: &String| all.iter().find(|(known, _)| known == name);
    Ok(used.take.iter().filter_map(find).map(|(_, option)| option.clone()).collect())
}

/// A shared option with what a command says otherwise of it.
fn shared(name: &str, option: &CommandOption, sources: &Sources) -> Result<CommandOption> {
    let shared = sources.common.options.get(name);
    let shared =
        shared.with_context(|| format!("use: {name}: no shared option or set has this name"))?;
    let mut merged = shared.clone();
    merged.name = option.name.clone().or(merged.name).or_else(|| Some(name.to_owned()));
    merged.help = option.help.clone().or(merged.help);
    merged.value = option.value.clone().or(merged.value);
    merged.required = option.required.or(merged.required);
    merged.default = option.default.clone().or(merged.default);
    merged.without = option.without.clone().or(merged.without);
    merged.min = option.min.or(merged.min);
    merged.max = option.max.or(merged.max);
    merged.out_of_range = option.out_of_range.clone().or(merged.out_of_range);
    merged.since = option.since.clone().or(merged.since);
    merged.invalid = option.invalid.clone().or(merged.invalid);
    merged.offers = option.offers.or(merged.offers);
    merged.of = option.of.or(merged.of);
    merged.within = option.within.clone().or(merged.within);
    merged.current = option.current.clone().or(merged.current);
    if !option.by.is_empty() {
        merged.by = option.by.clone();
    }
    if !option.flag.is_none() {
        merged.flag = option.flag.clone();
    }
    merged.param = option.param.clone().or(merged.param);
    merged.repeated |= option.repeated;
    merged.named_only |= option.named_only;
    merged.operand |= option.operand;
    merged.habit |= option.habit;
    merged.beyond |= option.beyond;
    if option.secret != Secrecy::None {
        merged.secret = option.secret;
    }
    if option.empty != Empty::Refused {
        merged.empty = option.empty;
    }
    if !option.old.is_empty() {
        merged.old = option.old.clone();
    }
    Ok(merged)
}

/// A command with the checks and the forms of the answer that what it uses brings: checks
/// before its own, forms after them. A check that the command repeats keeps the place that it
/// has there.
pub(super) fn complete(source: &Command, sources: &Sources) -> Result<Command> {
    let mut complete = source.clone();
    let (mut names, mut used) = (BTreeSet::new(), Vec::new());
    for option in &source.options {
        for option in expand(option, sources)? {
            complete.replies.extend(option.replies.iter().cloned());
            if let Some(set) = option.set.filter(|set| !used.contains(set)) {
                used.push(set);
            }
            names.extend(option.name);
        }
    }
    let sets = || used.iter().filter_map(|name| sources.common.sets.get(name));
    let brought = sets().flat_map(|set| &set.checks);
    let brought = brought.filter_map(|check| within(check, &names));
    let mut checks: Vec<Check> = brought.filter(|check| !source.checks.contains(check)).collect();
    checks.append(&mut complete.checks);
    complete.checks = checks;
    complete.replies.extend(sets().flat_map(|set| set.replies.iter().cloned()));
    Ok(complete)
}

/// What is left of a check among the options that a command has; nothing where too few of
/// its options are left for it to say anything.
fn within(check: &Check, names: &BTreeSet<String>) -> Option<Check> {
    let mut left = check.clone();
    for list in [
        &mut left.exclusive,
        &mut left.beside,
        &mut left.without,
        &mut left.requires,
        &mut left.requires_any,
        &mut left.at_least_one,
        &mut left.read,
        &mut left.not_empty,
    ] {
        list.retain(|name| names.contains(name));
    }
    for single in [&mut left.find, &mut left.unless, &mut left.with, &mut left.free] {
        *single = single.take().filter(|name| names.contains(name));
    }
    let reached = check.beside.is_empty() || !left.beside.is_empty();
    let subject = left.option.as_ref().is_none_or(|option| names.contains(option));
    let consequences = left.requires.len() + left.requires_any.len();
    let says = match left.option {
        Some(_) => subject && consequences > 0,
        None => {
            (left.exclusive.len() > 1 && reached)
                || !left.at_least_one.is_empty()
                || !left.read.is_empty()
                || !left.not_empty.is_empty()
                || left.find.is_some()
                || left.unless.is_some()
                || left.with.is_some()
                || left.free.is_some()
        }
    };
    says.then_some(left)
}
