//! The entry of a command: synopsis, description, options, relations, answers, examples.

mod answer;

use super::relations;
use super::sheet::{Sheet, joined, listed, literal, lower_first, options, plain, sentence, word};
use crate::markup::Span;
use crate::model::{Command, Model, Opt};
use crate::spec::{Choice, Record, Unit, ValueType};
use crate::table;
use virsh_args::OptionDef;
use virsh_args::help::synopsis_item;

/// Writes the entry.
pub(super) fn write(sheet: &mut dyn Sheet, model: &Model, command: &Command) {
    let source = &command.source;
    // Each option as `help` shows it, and as the spec tells of it.
    let options: Vec<(&OptionDef, &Opt)> =
        table::leak(command).options.iter().zip(&command.options).collect();
    sheet.title(command.name());
    // The synopsis has each value under the name that the list of options uses. Help leaves out what
    // virsh does not have; here it stands last.
    let (own, virsh): (Vec<_>, Vec<_>) = options.iter().partition(|(def, _)| def.beyond);
    let items = virsh.into_iter().chain(own);
    let items = items.map(|(def, option)| synopsis_item(def, &option.value));
    sheet.synopsis(command.name(), &items.collect::<Vec<_>>().join(" "));
    if source.description.trim().is_empty() {
        sheet.paragraph(&sentence(&source.summary));
    } else {
        sheet.blocks(&source.description);
    }
    if !source.old_names.is_empty() {
        let mut text = vec![plain("Also accepted as ")];
        text.extend(joined(source.old_names.iter().cloned().map(Span::Literal), "and"));
        text.push(plain("."));
        sheet.paragraph(&text);
    }
    if let Some(options) = source.destructive.options() {
        sheet.paragraph(&destructive(options));
    }
    if let Some(since) = &source.since {
        sheet.paragraph(&[plain(format!("Since libvirt {since}."))]);
    }
    if !options.is_empty() {
        sheet.part("Options");
    }
    for (def, option) in &options {
        sheet.item(&term(def, option), &explanation(option));
    }
    for text in how_given(&options) {
        sheet.paragraph(&text);
    }
    let relations = relations::in_words(&source.checks);
    if !relations.is_empty() {
        sheet.paragraph(&relations.join(&plain(" ")));
    }
    if !command.replies().is_empty() {
        sheet.part("Answer");
    }
    for reply in command.replies().iter().filter(|reply| !answer::repeats(model, command, reply)) {
        answer::write(sheet, model, command, reply);
    }
    if !command.examples().is_empty() {
        sheet.part("Examples");
    }
    for example in command.examples() {
        sheet.example(&shell_line(&example.run), &sentence(&example.does));
    }
    if !source.see_also.is_empty() {
        let names = source.see_also.iter().map(|name| vec![Span::Cmd(name.clone())]);
        sheet.paragraph(&[vec![plain("See also: ")], listed(names), vec![plain(".")]].concat());
    }
}

/// An example as it is typed at a shell, which would itself part several commands.
fn shell_line(run: &str) -> String {
    match (run.contains("; "), run.contains('\'')) {
        (false, _) => format!("virsh {run}"),
        (true, false) => format!("virsh '{run}'"),
        (true, true) => format!("virsh \"{run}\""),
    }
}

/// That the command takes away what cannot be had back, always or with some options.
fn destructive(options: &[String]) -> Vec<Span> {
    let mut text = vec![plain("Destructive")];
    if !options.is_empty() {
        text.push(plain(" with "));
        text.extend(joined(options.iter().cloned().map(Span::Opt), "or"));
    }
    text.push(plain(": what it takes away may be gone for good."));
    text
}

/// What a list of options shows before the explanation.
fn term(def: &OptionDef, option: &Opt) -> Vec<Span> {
    let name = Span::Opt(option.name.clone());
    if !option.takes_value() {
        return vec![name];
    }
    let mut term =
        if def.is_operand() { vec![plain("["), name, plain("] ")] } else { vec![name, plain(" ")] };
    term.push(Span::Emphasis(option.value.clone()));
    if option.repeated {
        term.push(plain("..."));
    }
    term
}

/// Which values take no plain word, and which do only out of habit: once for all options, which
/// would otherwise say the same one after another.
fn how_given(all: &[(&OptionDef, &Opt)]) -> Vec<Vec<Span>> {
    let valued = all.iter().filter(|(def, option)| option.takes_value() && !def.is_operand());
    let valued: Vec<&Opt> = valued.map(|(_, option)| *option).collect();
    let named = |which: fn(&Opt) -> bool| -> Vec<String> {
        valued.iter().filter(|option| which(option)).map(|option| option.name.clone()).collect()
    };
    let (by_name, habit) = (named(|it| it.named_only), named(|it| it.habit));
    let mut texts = Vec::new();
    if by_name.len() > 3 && by_name.len() == valued.len() {
        texts.push(vec![plain("Only options in brackets can be given without their names.")]);
    } else if !by_name.is_empty() {
        texts.push([vec![plain("Given by name only: ")], options(&by_name, "and")].concat());
    }
    if habit.len() > 3 && habit.len() == valued.len() {
        let all = "Plain words are taken for all options with a value, too, as in older releases.";
        texts.push(vec![plain(all)]);
    } else if !habit.is_empty() {
        let begin = plain("Taken as plain words, too, as in older releases: ");
        texts.push([vec![begin], options(&habit, "and")].concat());
    }
    for text in &mut texts {
        if text.len() > 1 {
            text.push(plain("."));
        }
    }
    texts
}

/// The help as a sentence, then what else the spec knows.
fn explanation(option: &Opt) -> Vec<Span> {
    let mut text = sentence(&option.help);
    let mut say = |more: Vec<Span>| {
        text.push(plain(" "));
        text.extend(more);
    };
    if !option.choices.is_empty() {
        say(choices(option));
    }
    if let Some(record) = &option.record {
        say(fields(record));
    }
    if option.kind == ValueType::Size && !option.help.contains("suffix") {
        say(vec![plain(match option.unit {
            Unit::Bytes => "A number without a suffix counts bytes.",
            Unit::Kibibytes => "A number without a suffix counts kibibytes.",
        })]);
    }
    if let Some(default) = &option.without {
        say([vec![plain("Default: ")], sentence(default)].concat());
    }
    for old in &option.old {
        let spelling = Span::Opt(old.name.clone());
        say(match &old.value {
            None => vec![plain("Also accepted as "), spelling, plain(".")],
            Some(value) => {
                let meant = literal(format!("--{} {value}", option.name));
                vec![spelling, plain(" stands for "), meant, plain(".")]
            }
        });
    }
    if let Some(since) = &option.since {
        say(vec![plain(format!("Since libvirt {since}."))]);
    }
    if option.beyond {
        say(vec![plain("Of this program alone.")]);
    }
    text
}

/// The allowed words, with what they mean where that is written, which many in a row that mean the same share.
fn choices(option: &Opt) -> Vec<Span> {
    let several = option.kind == ValueType::ChoiceList;
    let begin = plain(if several { "A comma-separated list of " } else { "One of " });
    let alike = option.choices.chunk_by(|one, other| one.help.is_some() && one.help == other.help);
    let (mut words, mut shared) = (Vec::new(), Vec::new());
    for run in alike {
        let told = |it: &Choice| if run.len() > 2 { None } else { it.help.clone() };
        words.extend(run.iter().map(|it| word(&it.word, told(it).as_deref(), it.since.as_deref())));
        if let ([first, _, .., last], Some(help)) = (run, &run[0].help) {
            shared.extend([plain(" "), literal(&first.word), plain(" to "), literal(&last.word)]);
            shared.push(plain(": "));
            shared.extend(sentence(&lower_first(help)));
        }
    }
    [vec![begin], listed(words), vec![plain(".")], shared].concat()
}

/// The fields of which a value is made, with what they mean, without those that are only refused.
fn fields(record: &Record) -> Vec<Span> {
    let always = record.checks.iter().filter(|check| check.beside.is_empty());
    let refused: Vec<&String> = always.flat_map(|check| &check.none_of).collect();
    let taken = record.fields.iter().filter(|field| !refused.contains(&&field.name));
    let told = listed(taken.map(|field| word(&field.name, Some(&field.help), None)));
    [vec![plain("Its fields: ")], told, vec![plain(".")]].concat()
}
