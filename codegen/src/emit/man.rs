//! Emits the manual page: the frame of `program.yaml`, and a section per group of commands.

mod page;
mod releases;
mod text;

use super::sheet::{Sheet, lower_first, spans};
use super::{entry, tables};
use crate::model::Model;
use crate::spec::{Entry, GlobalOption, Section};
use page::Page;
use roff::{Inline, bold, italic, roman};
use std::path::PathBuf;
use text::inlines;

/// Emits the page.
#[must_use]
pub fn emit(model: &Model) -> String {
    let program = &model.program;
    let mut page = Page::new(model, &program.name, "1", &lower_first(&program.summary));
    page.heading("SYNOPSIS");
    for form in &program.synopsis {
        page.line(synopsis_form(&program.name, form));
    }
    page.heading("DESCRIPTION");
    page.blocks(&program.description);
    page.heading("OPTIONS");
    for option in &program.options {
        let since = option.since.as_ref().map(|since| format!(" Since libvirt {since}."));
        let beyond = if option.beyond { " virsh has no such option." } else { "" };
        let text = format!("{}{}{beyond}", option.help.trim_end(), since.unwrap_or_default());
        page.entry(global_option(option), &text);
    }
    sections(&mut page, model, &program.sections);
    for (group, commands) in model.shown_groups() {
        page.heading(&group.title.to_uppercase());
        page.blocks(&group.about);
        for command in commands {
            entry::write(&mut page, model, command);
        }
    }
    releases::section(&mut page, model);
    entries(&mut page, "ENVIRONMENT", &program.environment);
    entries(&mut page, "FILES", &program.files);
    entries(&mut page, "EXIT STATUS", &program.exit_statuses);
    sections(&mut page, model, &program.closing);
    page.finish()
}

/// Emits the pages beside it with their paths from the repository's root.
#[must_use]
pub fn beside(model: &Model) -> Vec<(PathBuf, String)> {
    let emit = |source: &crate::spec::Page| {
        let section = source.section.to_string();
        let mut page = Page::new(model, &source.name, &section, &source.summary);
        sections(&mut page, model, &source.sections);
        (format!("man/{}.{section}", source.name).into(), page.finish())
    };
    model.program.pages.iter().map(emit).collect()
}

/// A form of the command line, with the program's name in bold.
fn synopsis_form(name: &str, form: &str) -> Vec<Inline> {
    let (start, rest) = match form.strip_prefix(name) {
        Some(rest) => (vec![bold(name)], rest),
        None => (Vec::new(), form),
    };
    start.into_iter().chain(inlines(&spans(rest))).collect()
}

/// A global option as it is given.
fn global_option(option: &GlobalOption) -> Vec<Inline> {
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
    term
}

fn sections(page: &mut Page, model: &Model, sections: &[Section]) {
    for section in sections {
        page.heading(&section.title);
        page.blocks(&section.text);
        if let Some(table) = section.table {
            tables::write(page, model, table);
        }
    }
}

fn entries(page: &mut Page, title: &str, entries: &[Entry]) {
    page.heading(title);
    for entry in entries {
        page.entry(vec![bold(&entry.name)], &entry.text);
    }
}
