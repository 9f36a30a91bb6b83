//! The keys that the user chose for the answers of commands, with `--columns`.

use crate::answer::error::{Error, Result};
use crate::answer::reply::form::Choosable;
use crate::answer::reply::says::Says;
use crate::answer::reply::{Asked, Reply};
use crate::replies::choosable;
use crate::session::settings::Settings;
use std::ffi::OsStr;
use virsh_args::parse::Given;
use virsh_args::text::alternatives;
use virsh_args::{Invocation, text};

/// The keys for a command: its own option's, else those of the option before all commands, which concerns only
/// commands that have keys to choose from. None where it is all keys.
///
/// # Errors
/// Names a key that the answer does not have, and those that it has.
pub fn chosen(settings: &Settings, invocation: &Invocation) -> Result<Vec<String>> {
    if invocation.columns.is_none() && settings.columns.is_none() {
        return Ok(Vec::new());
    }
    let name = invocation.command.name;
    let forms = fitting(choosable(name), &invocation.given);
    let keys = keys(&forms);
    let typed = match (&invocation.columns, &settings.columns) {
        (Some(own), _) => own,
        (None, Some(all)) if !keys.is_empty() => all,
        _ => return Ok(Vec::new()),
    };
    if keys.is_empty() {
        return Err(Error::usage(text![
            "option --columns: command '",
            name,
            "' answers without a list or fields"
        ]));
    }
    let mut columns: Vec<String> = Vec::new();
    for word in typed.to_string_lossy().split(',').map(str::trim) {
        if !keys.contains(&word) && (word.is_empty() || !forms.iter().any(|form| form.open)) {
            return Err(unknown(OsStr::new(word), name, &keys));
        }
        if !columns.iter().any(|column| column == word) {
            columns.push(word.to_owned());
        }
    }
    Ok(columns)
}

/// Checks the keys of commands before the first of them runs.
///
/// # Errors
/// Returns the first fault.
pub fn check(settings: &Settings, invocations: &[Invocation]) -> Result<()> {
    invocations.iter().filter(|it| !it.help).try_for_each(|it| chosen(settings, it).map(|_| ()))
}

/// Checks the keys of an answer whose values libvirt names, which are not known before.
///
/// # Errors
/// Names a key that the answer does not have, and those that it has.
pub fn check_answer(reply: &Reply, command: &str, asked: &Asked) -> Result<()> {
    let Reply::Answer(answer) = reply else { return Ok(()) };
    match answer.unknown(asked) {
        None => Ok(()),
        Some((word, known)) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            Err(unknown(OsStr::new(word), command, &known))
        }
    }
}

fn unknown(word: &OsStr, command: &str, keys: &[&str]) -> Error {
    Error::usage(text![
        "option --columns: the answer of '",
        command,
        "' has no key '",
        word,
        "': use ",
        alternatives(keys)
    ])
}

/// The keys that a command's answer may have with these options, each once.
#[must_use]
pub fn keys_of(command: &str, given: &[Given]) -> Vec<&'static str> {
    keys(&fitting(choosable(command), given))
}

fn keys(forms: &[Choosable]) -> Vec<&'static str> {
    let mut keys = Vec::new();
    for key in forms.iter().flat_map(Choosable::keys) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// The forms that the options allow; one that an option asks for goes before those that none does.
fn fitting(forms: &[Choosable], given: &[Given]) -> Vec<Choosable> {
    let asked = Asked::of(&Says::NONE, given.to_vec(), false, false);
    let fits = |form: &&Choosable| asked.fits(form.with, form.without);
    let mut found: Vec<Choosable> = forms.iter().filter(fits).copied().collect();
    if found.iter().any(|form| !form.with.is_empty()) {
        found.retain(|form| !form.with.is_empty());
    }
    found
}
