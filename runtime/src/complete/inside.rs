//! How a command goes on, each candidate with what it means and with what is to be done with it.

use super::candidate::{Candidate, Kind, commands};
use super::line::{Pending, Reader, Value, begins_option};
use super::lists::{self, List};
use super::{each, uris, values, words};
use crate::answer::error::Result;
use crate::answer::format::Format;
use crate::session::Session;
use crate::session::columns::keys_of;
use std::ffi::OsString;
use virsh_args::{Check, Meaning, OptionDef, ValueType};
use virsh_generated::completion::choice_help;

/// The candidates for a word behind those of a command, the first of which is its name, sorted.
///
/// # Errors
/// Returns why objects cannot be listed.
pub fn candidates(session: &mut Session, words: &[OsString], word: &str) -> Result<Vec<Candidate>> {
    let Some((name, words)) = words.split_first() else { return Ok(commands()) };
    let command = name.to_str().and_then(virsh_generated::find);
    let reader = command.and_then(|command| Reader::follow(command, words));
    if let Some(inner) = reader.as_ref().and_then(Reader::inner) {
        return candidates(session, &inner, word);
    }
    let mut found = match reader {
        Some(reader) => of_command(session, &reader, word)?,
        None => Vec::new(),
    };
    found.sort_by(|a, b| a.word.cmp(&b.word));
    // A console has its alias from a serial device.
    found.dedup_by(|a, b| a.word == b.word);
    Ok(found)
}

/// The candidates for a word of a command.
fn of_command(session: &mut Session, reader: &Reader, word: &str) -> Result<Vec<Candidate>> {
    match reader.pending {
        Pending::Value(option) => return of_option(session, reader, option, "", word),
        Pending::Format => return Ok(formats("")),
        Pending::Columns => return Ok(columns(reader, "", word)),
        Pending::None => {}
    }
    if reader.data_only || !begins_option(word) {
        return plain(session, reader, word);
    }
    if word == "-" && !session.is_far() {
        let values = plain(session, reader, word).unwrap_or_default();
        let values = values.into_iter().filter(|value| value.word.starts_with(word));
        return Ok(values.chain(names(reader, true)).collect());
    }
    let Some((name, typed)) = word.strip_prefix("--").and_then(|word| word.split_once('=')) else {
        return Ok(names(reader, true));
    };
    let attached = format!("--{name}=");
    match reader.find(name).filter(|option| option.takes_value()) {
        Some(option) => of_option(session, reader, option, &attached, typed),
        None if name == "output" && reader.command.answers => Ok(formats(&attached)),
        None if name == "columns" => Ok(columns(reader, &attached, typed)),
        None => Ok(Vec::new()),
    }
}

/// What a plain word may be: a value of the next option, an option where nothing is typed.
fn plain(session: &mut Session, reader: &Reader, word: &str) -> Result<Vec<Candidate>> {
    let names_too = word.is_empty() && !reader.data_only;
    let Some(option) = reader.free() else {
        return Ok(if names_too { names(reader, false) } else { Vec::new() });
    };
    let mut found = Vec::new();
    if option.required || option.repeated || reader.given.is_empty() || !names_too {
        let values = of_option(session, reader, option, "", word);
        // Options can be offered where there is no connection.
        found = if names_too { values.unwrap_or_default() } else { values? };
        // A plain word with two dashes before it would be an option.
        found.retain(|value| reader.data_only || !value.word.starts_with("--"));
    }
    if names_too && (found.is_empty() || !option.required) {
        found.extend(names(reader, false));
    }
    Ok(found)
}

/// The values of an option, after what stands before them in the word.
fn of_option(
    session: &mut Session,
    reader: &Reader,
    option: &'static OptionDef,
    attached: &str,
    typed: &str,
) -> Result<Vec<Candidate>> {
    if let Some(kind) = paths(option) {
        return Ok(vec![Candidate { kind, word: attached.to_owned(), meaning: String::new() }]);
    }
    if option.of == Some(Meaning::Command) {
        if option.repeated {
            let given = reader.given.clone();
            let fitting = each::commands(&Value { option, given, attached: String::new() });
            return Ok(commands().into_iter().filter(|it| fitting.contains(&it.word)).collect());
        }
        let groups = virsh_generated::GROUPS.iter();
        let groups = groups.map(|group| Candidate::word(group.keyword, group.title));
        return Ok(commands().into_iter().chain(groups).map(|it| it.after(attached)).collect());
    }
    if option.of == Some(Meaning::Uri) {
        return Ok(uris::candidates().into_iter().map(|it| it.after(attached)).collect());
    }
    let given = reader.given.clone();
    let value = Value { option, given, attached: String::new() };
    // What stands before the last part of a value is a part of each candidate.
    let (kind, typed) = match List::of(option) {
        Some(list) => (Kind::Part, list.begun(typed)),
        None if option.value == ValueType::Record => (Kind::Part, typed),
        None => (Kind::Word, ""),
    };
    let found = values::candidates(session, &value, typed)?;
    let given: Vec<&str> = reader
        .given
        .iter()
        .filter(|it| it.option.name == option.name)
        .filter_map(|it| it.value.as_deref()?.to_str())
        .collect();
    let free = found.into_iter().filter(|word| !given.contains(&word.as_str()));
    let candidate = |word: String| {
        let last = word.rsplit(',').next().unwrap_or_default();
        let meaning = choice_help(reader.command.name, option.name, last).to_owned();
        let open = word.ends_with('=') || word.ends_with("://");
        let kind = if open { Kind::Part } else { kind };
        Candidate { kind, word, meaning }.after(attached)
    };
    Ok(free.map(candidate).collect())
}

/// Who knows the names of the files that an option takes: the shell.
fn paths(option: &OptionDef) -> Option<Kind> {
    let is_file = option.value.is_file() || option.of == Some(Meaning::Emulator);
    let directory = option.value.is_directory().then_some(Kind::Directory);
    directory.or_else(|| is_file.then_some(Kind::File))
}

fn formats(attached: &str) -> Vec<Candidate> {
    words::formats().iter().map(|word| Candidate::word(*word, "").after(attached)).collect()
}

/// The keys of the answer that are not chosen yet, each after those that are.
fn columns(reader: &Reader, attached: &str, typed: &str) -> Vec<Candidate> {
    let found = lists::keys(&keys_of(reader.command.name, &reader.given), typed);
    let part = |word: String| Candidate { kind: Kind::Part, word, meaning: String::new() };
    found.into_iter().map(|word| part(word).after(attached)).collect()
}

/// The options that may still be given; those that every command has only on request.
fn names(reader: &Reader, common: bool) -> Vec<Candidate> {
    let command = reader.command;
    let given: Vec<&str> = reader.given.iter().map(|given| given.option.name).collect();
    let excluded = |name: &str| {
        command.checks.iter().any(|check| match check {
            Check::Exclusive { a, b, when, .. } => [(a, b), (b, a)].iter().any(|(one, other)| {
                when.holds(|name| given.contains(&name)) && **one == name && given.contains(*other)
            }),
            _ => false,
        })
    };
    let free = command
        .options
        .iter()
        .filter(|option| (option.repeated || !reader.is_given(option)) && !excluded(option.name));
    let mut found: Vec<Candidate> =
        free.map(|option| Candidate::word(format!("--{}", option.name), option.help)).collect();
    if common && command.answers {
        found.push(Candidate::word("--output", format!("Print the answer as {}", Format::words())));
    }
    if common && !keys_of(command.name, &reader.given).is_empty() {
        found.push(Candidate::word("--columns", "Print these keys of the answer alone"));
    }
    if common {
        found.push(Candidate::word("--help", "Print the help of the command"));
    }
    found
}
