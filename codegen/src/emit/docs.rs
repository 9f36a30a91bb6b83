//! Emits a page in Markdown for each command, with its transcript, and the index of all.

mod markdown;

use super::sheet::Sheet;
use super::{entry, tables};
use crate::markup::Span;
use crate::model::{Command, Group, Model};
use crate::spec::Page;
use markdown::Markdown;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Where the pages are, from the repository's root.
pub const FOLDER: &str = "docs/commands";

/// The first line of each page, which tools that show it leave out.
const ORIGIN: &str =
    "<!-- Generated from spec/ and tests/commands/ by `cargo codegen`; edit those. -->";

/// The pages with their paths; `transcript` has the text of a command's transcript, if there is one.
#[must_use]
pub fn emit(
    model: &Model,
    transcript: &dyn Fn(&Command) -> Option<String>,
) -> Vec<(PathBuf, String)> {
    let names: BTreeSet<&str> = model.shown().map(Command::name).collect();
    let mut files = vec![(PathBuf::from(FOLDER).join("README.md"), index(model))];
    for (group, commands) in model.shown_groups() {
        for command in commands {
            let text = page(model, group, command, &names, transcript(command));
            files.push((PathBuf::from(FOLDER).join(format!("{}.md", command.name())), text));
        }
    }
    files.extend(model.program.pages.iter().map(|page| beside(model, page, &names)));
    files
}

/// A page beside the manual.
fn beside(model: &Model, source: &Page, names: &BTreeSet<&str>) -> (PathBuf, String) {
    let origin = "<!-- Generated from spec/ by `cargo codegen`; edit the specification. -->";
    let mut sheet = Markdown::new(origin, names, "commands/");
    sheet.title(&source.name);
    sheet.paragraph(&[Span::Text(format!("{}.", upper_first(&source.summary)))]);
    for section in &source.sections {
        sheet.part(&section.title);
        sheet.blocks(&section.text);
        if let Some(table) = section.table {
            tables::write(&mut sheet, model, table);
        }
    }
    (format!("docs/{}.md", source.name).into(), sheet.finish())
}

/// The text with a capital letter at its start.
fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn page(
    model: &Model,
    group: &Group,
    command: &Command,
    names: &BTreeSet<&str>,
    transcript: Option<String>,
) -> String {
    let mut sheet = Markdown::new(ORIGIN, names, "");
    entry::write(&mut sheet, model, command);
    if let Some(transcript) = transcript {
        sheet.part("Transcript");
        sheet.verbatim(&transcript);
    }
    sheet.link_back(&group.title);
    sheet.finish()
}

/// The groups with their commands, and what the transcripts are.
fn index(model: &Model) -> String {
    let names = BTreeSet::new();
    let mut sheet = Markdown::new(ORIGIN, &names, "");
    sheet.title("Commands");
    sheet.blocks(
        "A page for each command: what it does, its options, what it prints, also with `--output json`, and examples. \
         The transcripts at the end of the pages are run by the tests, on the mock hypervisor of libvirt: \
         a line with `$` is typed, `? 1` is the exit status where it is not 0, and what follows is printed. Where \
         something differs from run to run, `[..]` stands for it, and a backslash is shown as a slash.",
    );
    for (group, commands) in model.shown_groups() {
        sheet.part(&group.title);
        sheet.blocks(&group.about);
        for command in commands {
            sheet.link(command.name(), &command.source.summary);
        }
    }
    sheet.finish()
}
