//! The section that tells which release of libvirt brought what.

use super::page::Page;
use crate::emit::sheet::{Sheet, listed, literal, plain};
use crate::markup::Span;
use crate::model::Model;
use crate::release::history;

/// Writes the section: a row for each release, the oldest first. Nothing where everything is as old as the oldest.
pub(super) fn section(page: &mut Page, model: &Model) {
    let history = history(model);
    if history.is_empty() {
        return;
    }
    let oldest = &model.program.libvirt.oldest;
    page.heading("RELEASES OF LIBVIRT");
    let said = "What each release of libvirt brought after {}, which has all else. What the library, or the daemon at \
                the other end, is too old for is refused by name.";
    page.paragraph(&[plain(said.replace("{}", oldest))]);
    for (release, brought) in &history {
        let kinds = [
            ("Commands", &brought.commands),
            ("Options", &brought.options),
            ("Words", &brought.words),
            ("In answers", &brought.keys),
        ];
        let rows = kinds.iter().filter(|(_, names)| !names.is_empty());
        let rows: Vec<_> = rows.map(|(title, names)| row(title, names)).collect();
        page.item(&[literal(release)], &rows.join(&plain(" ")));
    }
}

/// The names of one kind of thing as a sentence.
fn row(title: &str, names: &[String]) -> Vec<Span> {
    let names = listed(names.iter().map(|name| vec![literal(name)]));
    [vec![plain(format!("{title}: "))], names, vec![plain(".")]].concat()
}
