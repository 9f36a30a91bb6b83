//! Lints on the texts: summaries, helps, the markup and what it refers to.

use super::scope::{Fault, Scope, Scoped, meant};
use crate::markup::{self, Block, Span};
use crate::meaning;

/// The widest summary that fits beside a name on a screen of `help`.
const SUMMARY_COLUMNS: usize = 72;

/// A summary that is missing or not one capitalised imperative line without a full stop.
pub(super) fn summary(scope: &Scope<'_>) -> Vec<Fault> {
    let wrong = |command: &Scoped<'_>| {
        let summary = command.source.summary.as_str();
        let columns = summary.chars().count();
        let first = summary.split_whitespace().next().unwrap_or_default();
        let reason = if summary.trim().is_empty() {
            "is missing".to_owned()
        } else if !summary.starts_with(char::is_uppercase) {
            "does not start with a capital letter".to_owned()
        } else if summary.ends_with('.') {
            "ends with a full stop".to_owned()
        } else if summary.contains(char::is_control) {
            "has several lines or control characters".to_owned()
        } else if columns > SUMMARY_COLUMNS {
            format!("has {columns} columns, more than {SUMMARY_COLUMNS}")
        } else if first.ends_with('s') && !first.ends_with("ss") {
            format!("starts with `{first}`, which is not imperative")
        } else {
            return None;
        };
        Some(command.fault("summary", format!("the summary `{summary}` {reason}")))
    };
    scope.commands.iter().filter_map(wrong).collect()
}

/// An option without help.
pub(super) fn option_without_help(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let follows = option.of.map(|of| meaning::help(of, &option.by)).unwrap_or_default();
            let help = option.help.as_deref().unwrap_or(&follows);
            help.trim().is_empty().then(|| format!("the option `{name}` has no help"))
        },
        "help",
    )
}

/// A help that is not one line without a full stop.
pub(super) fn help_shape(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let help = option.help.as_deref().unwrap_or_default();
            let reason = if help.contains(char::is_control) {
                "has several lines or control characters"
            } else if help.ends_with('.') && !help.ends_with("...") {
                "ends with a full stop"
            } else {
                return None;
            };
            let start = help.lines().next().unwrap_or_default();
            Some(format!("the help of `{name}`, `{start}`, {reason}"))
        },
        "help",
    )
}

/// A reference to nothing, and marks that do not pair.
pub(super) fn markup(scope: &Scope<'_>) -> Vec<Fault> {
    let commands: Vec<&str> = scope.command_names().into_iter().collect();
    let globals: Vec<&str> =
        scope.sources.program.options.iter().map(|option| option.long.as_str()).collect();
    let variables: Vec<&str> =
        scope.sources.program.environment.iter().map(|entry| entry.name.as_str()).collect();
    let mut faults = Vec::new();
    let mut check = |file: &str, options: &[&str], path: String, text: &str| {
        for text in wrong_marks(text, options, &commands, &variables) {
            faults.push(Fault { file: file.to_owned(), path: path.clone(), text });
        }
    };
    for command in &scope.commands {
        let options = command.option_names();
        for (path, text) in command_prose(command) {
            check(&command.file, &options, path, text);
        }
    }
    for (path, text) in program_prose(scope) {
        check("program.yaml", &globals, path, text);
    }
    for (name, words) in &scope.sources.words {
        for (at, word) in words.words.iter().enumerate() {
            if let Some(means) = &word.means {
                check(&format!("words/{name}.yaml"), &[], format!("words[{at}].means"), means);
            }
        }
    }
    for (index, group) in scope.sources.groups.groups.iter().enumerate() {
        check("groups.yaml", &globals, format!("groups[{index}].about"), &group.about);
    }
    faults
}

/// A related command that does not exist, is the command itself, or is named twice.
pub(super) fn see_also(scope: &Scope<'_>) -> Vec<Fault> {
    let known = scope.command_names();
    let mut faults = Vec::new();
    for command in &scope.commands {
        let related = &command.source.see_also;
        for (index, name) in related.iter().enumerate() {
            let reason = if !known.contains(name.as_str()) {
                "is not a command"
            } else if *name == command.source.name {
                "is the command itself"
            } else if related[..index].contains(name) {
                "is named already"
            } else {
                continue;
            };
            let path = format!("see-also[{index}]");
            faults.push(command.fault(&path, format!("`{name}` {reason}")));
        }
    }
    faults
}

/// Every text of a command that holds markup, with its key path.
fn command_prose<'c>(command: &'c Scoped<'_>) -> Vec<(String, &'c str)> {
    let source = command.source;
    let mut texts = vec![("description".to_owned(), source.description.as_str())];
    for (path, option) in &command.options {
        let fields = [("help", &option.help), ("without", &option.without)];
        for (key, text) in fields {
            texts.extend(text.iter().map(|text| (format!("{path}.{key}"), text.as_str())));
        }
        for (at, choice) in option.choices.iter().enumerate() {
            let help = choice.help.iter();
            texts.extend(help.map(|t| (format!("{path}.choices[{at}].help"), t.as_str())));
        }
    }
    for (index, reply) in source.replies.iter().enumerate() {
        let when = reply.when.iter();
        texts.extend(when.map(|text| (format!("replies[{index}].when"), text.as_str())));
        for (at, key) in reply.keys.iter().enumerate() {
            let help = key.help.iter();
            let path = format!("replies[{index}].keys[{at}].help");
            texts.extend(help.map(|text| (path.clone(), text.as_str())));
        }
    }
    for (index, example) in source.examples.iter().enumerate() {
        texts.push((format!("examples[{index}].does"), &example.does));
    }
    texts
}

/// A word of other programs that is a command here, or that stands twice.
pub(super) fn other_words(scope: &Scope<'_>) -> Vec<Fault> {
    let commands = scope.command_names();
    let (mut seen, mut faults) = (Vec::new(), Vec::new());
    for (index, other) in scope.sources.program.other_words.iter().enumerate() {
        for word in &other.words {
            let wrong = if commands.contains(word.as_str()) {
                "is a command here"
            } else if seen.contains(&word) {
                "stands twice"
            } else {
                seen.push(word);
                continue;
            };
            faults.push(Fault {
                file: "program.yaml".to_owned(),
                path: format!("other-words[{index}].words"),
                text: format!("`{word}` {wrong}"),
            });
        }
    }
    faults
}

/// Every text of the program that holds markup, with its key path.
fn program_prose<'s>(scope: &Scope<'s>) -> Vec<(String, &'s str)> {
    let program = &scope.sources.program;
    let mut texts = vec![("description".to_owned(), program.description.as_str())];
    for (index, form) in program.synopsis.iter().enumerate() {
        texts.push((format!("synopsis[{index}]"), form));
    }
    for (index, option) in program.options.iter().enumerate() {
        texts.push((format!("options[{index}].help"), &option.help));
    }
    for (index, other) in program.other_words.iter().enumerate() {
        texts.push((format!("other-words[{index}].means"), &other.means));
    }
    let mut sections = vec![("sections".to_owned(), &program.sections)];
    sections.push(("closing".to_owned(), &program.closing));
    for (index, page) in program.pages.iter().enumerate() {
        sections.push((format!("pages[{index}].sections"), &page.sections));
    }
    for (key, sections) in sections {
        for (index, section) in sections.iter().enumerate() {
            texts.push((format!("{key}[{index}].text"), &section.text));
        }
    }
    let lists = [
        ("environment", &program.environment),
        ("files", &program.files),
        ("exit-statuses", &program.exit_statuses),
    ];
    for (key, entries) in lists {
        for (index, entry) in entries.iter().enumerate() {
            texts.push((format!("{key}[{index}].text"), &entry.text));
        }
    }
    texts
}

/// What is wrong with the marks of a text.
fn wrong_marks(text: &str, options: &[&str], commands: &[&str], variables: &[&str]) -> Vec<String> {
    let blocks = match markup::blocks(text) {
        Ok(blocks) => blocks,
        Err(error) => return vec![error],
    };
    let spans = blocks.into_iter().flat_map(|block| match block {
        Block::Paragraph(spans) => spans,
        Block::List(items) => items.concat(),
        Block::Example(_) => Vec::new(),
    });
    let unknown = |kind: &str, name: &str, all: &[&str], what: &str| {
        let known = |known: &[&str]| meant(name, "there are", known.iter().copied());
        (!all.contains(&name))
            .then(|| format!("`{{{kind}:{name}}}` is none of the {what}; {}", known(all)))
    };
    let wrong = spans.filter_map(|span| match span {
        Span::Opt(name) => unknown("opt", &name, options, "options"),
        Span::Cmd(name) => unknown("cmd", &name, commands, "commands"),
        Span::Env(name) => unknown("env", &name, variables, "variables in program.yaml"),
        Span::Text(text) => unbalanced(&text),
        Span::Emphasis(_) | Span::Literal(_) => None,
    });
    wrong.collect()
}

/// Says which mark is left in running text; a mark that is meant goes into a literal.
fn unbalanced(text: &str) -> Option<String> {
    let mark = ["`", "*", "{opt", "{cmd", "{env"].into_iter().find(|mark| text.contains(mark))?;
    Some(format!("`{mark}` opens something that is not closed, in `{}`", text.trim()))
}
