//! Emits the manual page: the frame of `program.yaml`, and a section per group of commands.

mod command;
mod releases;
mod text;

use crate::markup;
use crate::model::{Group, Model};
use crate::spec::{Entry, GlobalOption, Section};
use roff::{Inline, Roff, bold, italic, roman};
use text::{Place, blocks, sentence, spans};

/// The day of the release whose interface the page describes. A page needs a date, and one
/// that moved with the clock would make the generated file differ from day to day.
const DATE: &str = "2023-01-16";

/// Emits the page.
#[must_use]
pub fn emit(model: &Model) -> String {
    let program = &model.program;
    let mut page = Roff::new();
    let title = program.name.to_uppercase();
    let source = format!("libvirt {}", program.libvirt.newest);
    page.control("TH", [title.as_str(), "1", DATE, &source, "Virtualization Support"]);
    // Words of a command line must not be hyphenated, nor torn apart to fill a line.
    page.control("nh", []).control("ad", ["l"]);
    heading(&mut page, "NAME");
    page.text([roman(format!("{} - {}", program.name, text::lower_first(&program.summary)))]);
    heading(&mut page, "SYNOPSIS");
    for (index, form) in program.synopsis.iter().enumerate() {
        if index > 0 {
            page.control("br", []);
        }
        page.text(synopsis_form(&program.name, form));
    }
    heading(&mut page, "DESCRIPTION");
    blocks(&mut page, &program.description, Place::Section);
    heading(&mut page, "OPTIONS");
    for option in &program.options {
        global_option(&mut page, option);
    }
    sections(&mut page, &program.sections);
    for group in &model.groups {
        section_of_group(&mut page, model, group);
    }
    releases::section(&mut page, model);
    entries(&mut page, "ENVIRONMENT", &program.environment);
    entries(&mut page, "FILES", &program.files);
    entries(&mut page, "EXIT STATUS", &program.exit_statuses);
    sections(&mut page, &program.closing);
    let origin = r#".\" Generated from spec/ by `cargo codegen`; edit the specification."#;
    format!("{origin}\n{}", page.render().replace(text::UNBROKEN, r"\ "))
}

fn heading(page: &mut Roff, title: &str) {
    page.control("SH", [text::argument(title).as_str()]);
}

/// A form of the command line, with the program's name in bold.
fn synopsis_form(name: &str, form: &str) -> Vec<Inline> {
    let (start, rest) = match form.strip_prefix(name) {
        Some(rest) => (vec![bold(name)], rest),
        None => (Vec::new(), form),
    };
    start.into_iter().chain(spans(rest)).collect()
}

fn global_option(page: &mut Roff, option: &GlobalOption) {
    let mut term = Vec::new();
    let short = option.short.map(|short| bold(format!("-{short}")));
    let long = (!option.long.is_empty()).then(|| bold(format!("--{}", option.long)));
    for spelling in short.into_iter().chain(long) {
        if !term.is_empty() {
            term.push(roman(", "));
        }
        term.push(spelling);
    }
    // The placeholder is italic here, so the angle brackets that usage screens put around
    // some of them would say the same twice.
    let value = option.value.as_deref().map(|value| value.trim_matches(['<', '>']).to_uppercase());
    match value {
        Some(value) if option.optional => {
            term.extend([roman("[="), italic(value), roman("]")]);
        }
        Some(value) => term.extend([roman(" "), italic(value)]),
        None => {}
    }
    page.control("TP", []).text(term);
    blocks(page, &option.help, Place::Item);
    if let Some(since) = &option.since {
        page.text([roman(format!("Since libvirt {since}."))]);
    }
}

fn sections(page: &mut Roff, sections: &[Section]) {
    for section in sections {
        heading(page, &section.title);
        blocks(page, &section.text, Place::Section);
    }
}

/// The section of a group; a group whose commands are all hidden has none.
fn section_of_group(page: &mut Roff, model: &Model, group: &Group) {
    let shown: Vec<_> = group.commands.iter().filter(|command| !command.source.hidden).collect();
    if shown.is_empty() {
        return;
    }
    heading(page, &group.title.to_uppercase());
    blocks(page, &group.about, Place::Section);
    for command in shown {
        command::entry(page, model, command);
    }
}

fn entries(page: &mut Roff, title: &str, entries: &[Entry]) {
    heading(page, title);
    for entry in entries {
        page.control("TP", []).text([bold(&entry.name)]);
        if entry.text.contains("\n\n") {
            blocks(page, &entry.text, Place::Item);
        } else {
            page.text(sentence(&markup_line(&entry.text)));
        }
    }
}

/// A text of one paragraph as one line.
fn markup_line(text: &str) -> String {
    debug_assert!(markup::blocks(text).is_ok(), "a lint refuses other texts");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
