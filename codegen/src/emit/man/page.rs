//! A manual page in roff.

use super::text::{argument, inlines, kept_together};
use crate::emit::sheet::{Sheet, ended};
use crate::markup::{self, Block, Span};
use crate::model::Model;
use roff::{Inline, Roff, bold, roman};

/// The day of the release, as `CHANGELOG.md` has it. A page needs a date, and one that moved with
/// the clock would make the generated file differ from day to day.
const DATE: &str = "2026-11-26";

/// A page that is being written.
pub(super) struct Page {
    roff: Roff,
    /// Whether nothing stands below the last heading yet, where a paragraph needs no beginning.
    fresh: bool,
    /// How many lists are open.
    depth: usize,
}

impl Page {
    /// A page with its title, its name and what it is about.
    pub(super) fn new(model: &Model, name: &str, section: &str, summary: &str) -> Page {
        let mut roff = Roff::new();
        let title = argument(&name.to_uppercase());
        let source = format!("libvirt {}", model.program.libvirt.newest);
        roff.control("TH", [title.as_str(), section, DATE, &source, "Virtualization Support"]);
        // Words of a command line must not be hyphenated, nor torn apart to fill a line.
        roff.control("nh", []).control("ad", ["l"]);
        let mut page = Page { roff, fresh: false, depth: 0 };
        page.heading("NAME");
        page.text(vec![roman(format!("{name} - {summary}"))]);
        page
    }

    pub(super) fn heading(&mut self, title: &str) {
        self.roff.control("SH", [argument(title).as_str()]);
        self.fresh = true;
    }

    /// A line that follows the one before.
    pub(super) fn line(&mut self, text: Vec<Inline>) {
        if !self.fresh {
            self.roff.control("br", []);
        }
        self.text(text);
    }

    pub(super) fn text(&mut self, text: Vec<Inline>) {
        self.roff.text(text);
        self.fresh = false;
    }

    /// A term with an explanation of any length.
    pub(super) fn entry(&mut self, term: Vec<Inline>, text: &str) {
        self.roff.control("TP", []).text(term);
        for (index, block) in markup::blocks(text).unwrap_or_default().iter().enumerate() {
            match block {
                Block::Paragraph(spans) if index == 0 => self.text(inlines(spans)),
                Block::Paragraph(spans) => {
                    self.roff.control("IP", []).text(inlines(spans));
                }
                Block::List(items) => self.list(items),
                Block::Example(lines) => self.lines(lines),
            }
        }
    }

    /// The text of the page.
    pub(super) fn finish(self) -> String {
        let origin = r#".\" Generated from spec/ by `cargo codegen`; edit the specification."#;
        format!("{origin}\n{}", super::text::with_marks(&self.roff.render()))
    }
}

impl Sheet for Page {
    fn title(&mut self, name: &str) {
        self.roff.control("SS", [argument(name).as_str()]);
        self.fresh = true;
    }

    fn synopsis(&mut self, name: &str, rest: &str) {
        self.text(vec![bold(name), roman(format!(" {}", kept_together(rest)))]);
    }

    fn part(&mut self, _title: &str) {}

    fn paragraph(&mut self, text: &[Span]) {
        if !self.fresh {
            self.roff.control("PP", []);
        }
        self.text(inlines(text));
    }

    fn item(&mut self, term: &[Span], text: &[Span]) {
        self.roff.control("TP", []).text(inlines(term));
        self.text(inlines(text));
    }

    fn nest(&mut self) {
        self.roff.control("RS", ["4"]);
        if self.depth == 0 {
            self.roff.control("PD", ["0"]);
        }
        self.depth += 1;
    }

    fn unnest(&mut self) {
        self.depth -= 1;
        if self.depth == 0 {
            self.roff.control("PD", []);
        }
        self.roff.control("RE", []);
    }

    /// The list is indented so that the text after it goes on where it stood.
    fn list(&mut self, items: &[Vec<Span>]) {
        self.roff.control("RS", []);
        for item in items {
            self.roff.control("IP", [r"\(bu", "2"]).text(inlines(&ended(item)));
        }
        self.roff.control("RE", []);
        self.fresh = false;
    }

    fn lines(&mut self, lines: &[String]) {
        self.roff.control("sp", []).control("RS", ["4"]).control("nf", []);
        for line in lines {
            self.roff.text([roman(line)]);
        }
        self.roff.control("fi", []).control("RE", []);
        self.fresh = false;
    }

    fn example(&mut self, line: &str, does: &[Span]) {
        let term = [Span::Text("Example: ".to_owned()), Span::Literal(line.to_owned())];
        self.paragraph(&term);
        self.roff.control("RS", ["4"]).text(inlines(does)).control("RE", []);
    }
}
