//! The section that tells which release of libvirt brought what.

use super::{heading, text};
use crate::model::Model;
use crate::release::history;
use roff::{Inline, Roff, bold, roman};

/// Writes the section: a row for each release, the oldest first. Nothing where everything is as old as the oldest.
pub(super) fn section(page: &mut Roff, model: &Model) {
    let history = history(model);
    if history.is_empty() {
        return;
    }
    let oldest = &model.program.libvirt.oldest;
    heading(page, "RELEASES OF LIBVIRT");
    let said = "What each release brought since {}, which has all else. An older library, or an older daemon at the \
                other end, refuses it by name.";
    page.text([roman(said.replace("{}", oldest))]);
    for (release, brought) in &history {
        page.control("TP", ["8"]).text([bold(release)]);
        let kinds = [
            ("Commands", &brought.commands),
            ("Options", &brought.options),
            ("Words", &brought.words),
            ("In answers", &brought.keys),
        ];
        let mut row = Vec::new();
        for (title, names) in kinds {
            row.extend(listed(title, names, row.is_empty()));
        }
        page.text(row);
    }
}

/// The names of one kind of thing as a sentence.
fn listed(title: &str, names: &[String], first: bool) -> Vec<Inline> {
    if names.is_empty() {
        return Vec::new();
    }
    let mut inlines = vec![roman(format!("{}{title}: ", if first { "" } else { " " }))];
    for (index, name) in names.iter().enumerate() {
        inlines.push(roman(if index == 0 { "" } else { ", " }));
        inlines.push(bold(name.replace(' ', &text::UNBROKEN.to_string())));
    }
    inlines.push(roman("."));
    inlines
}
