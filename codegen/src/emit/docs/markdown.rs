//! A page in Markdown.

use crate::emit::sheet::{Sheet, ended};
use crate::markup::Span;
use std::collections::BTreeSet;

/// A page that is being written.
pub(super) struct Markdown<'a> {
    text: String,
    /// The commands that have pages of their own, and the folder of those from here.
    pages: &'a BTreeSet<&'a str>,
    folder: &'a str,
    /// How many lists are open around the present one.
    depth: usize,
    /// Whether the last line is an item of a list.
    listing: bool,
}

impl<'a> Markdown<'a> {
    /// A page that begins with a line about itself.
    pub(super) fn new(origin: &str, pages: &'a BTreeSet<&'a str>, folder: &'a str) -> Markdown<'a> {
        Markdown { text: format!("{origin}\n"), pages, folder, depth: 0, listing: false }
    }

    /// Markdown as it is.
    pub(super) fn verbatim(&mut self, text: &str) {
        self.block(text.trim_end());
    }

    /// An item that leads to the page of a command.
    pub(super) fn link(&mut self, name: &str, summary: &str) {
        self.entry(&format!("[{name}]({name}.md): {}", escaped(summary)));
    }

    /// Leads back to a group of the index.
    pub(super) fn link_back(&mut self, title: &str) {
        let anchor = title.to_lowercase().replace(' ', "-");
        self.block(&format!("Group: [{title}](README.md#{anchor})"));
    }

    /// The text of the page.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Something that stands by itself.
    fn block(&mut self, text: &str) {
        self.text.push_str(&format!("\n{text}\n"));
        self.listing = false;
    }

    /// An item of the present list.
    fn entry(&mut self, text: &str) {
        let indent = "  ".repeat(self.depth);
        let gap = if self.listing { "" } else { "\n" };
        self.text.push_str(&format!("{gap}{indent}- {text}\n"));
        self.listing = true;
    }

    fn fenced(&mut self, text: &str) {
        self.block(&format!("```text\n{text}\n```"));
    }

    fn inlines(&self, spans: &[Span]) -> String {
        let inline = |span: &Span| match span {
            Span::Text(text) => escaped(text),
            Span::Opt(name) => code(&format!("--{name}")),
            Span::Cmd(name) if self.pages.contains(name.as_str()) => {
                format!("[{}]({}{name}.md)", code(name), self.folder)
            }
            Span::Cmd(text) | Span::Env(text) | Span::Literal(text) => code(text),
            Span::Emphasis(text) => format!("*{}*", escaped(text)),
        };
        spans.iter().map(inline).collect()
    }
}

impl Sheet for Markdown<'_> {
    fn title(&mut self, name: &str) {
        self.block(&format!("# {name}"));
    }

    fn synopsis(&mut self, name: &str, rest: &str) {
        self.fenced(format!("{name} {rest}").trim_end());
    }

    fn part(&mut self, title: &str) {
        self.block(&format!("## {title}"));
    }

    fn paragraph(&mut self, text: &[Span]) {
        self.block(&self.inlines(text));
    }

    fn item(&mut self, term: &[Span], text: &[Span]) {
        self.entry(&format!("{}: {}", self.inlines(term), self.inlines(text)));
    }

    /// The first list belongs to a paragraph, those within it to an item.
    fn nest(&mut self) {
        self.depth += usize::from(self.listing);
    }

    fn unnest(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn list(&mut self, items: &[Vec<Span>]) {
        for item in items {
            self.entry(&self.inlines(&ended(item)));
        }
        self.listing = false;
    }

    fn lines(&mut self, lines: &[String]) {
        self.fenced(&lines.join("\n"));
    }

    fn example(&mut self, line: &str, does: &[Span]) {
        self.entry(&format!("{}: {}", code(line), self.inlines(does)));
    }
}

/// Text in which no mark means anything.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if "\\`*_[]<>".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// Text as it is typed, between as many backticks as it needs.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_escaped_outside_of_code() {
        let sheet = Markdown::new("", &BTreeSet::new(), "").inlines(&[
            Span::Text("a_b <c> ".into()),
            Span::Literal("<d>".into()),
            Span::Literal("`".into()),
        ]);
        assert_eq!(sheet, r"a\_b \<c\> `<d>``` ` ``");
    }

    #[test]
    fn only_commands_with_a_page_are_linked() {
        let pages = BTreeSet::from(["list"]);
        let names = ["list", "complete"].map(|name| Span::Cmd(name.into()));
        let text = Markdown::new("", &pages, "x/").inlines(&names);
        assert_eq!(text, "[`list`](x/list.md)`complete`");
    }

    #[test]
    fn lists_within_lists_are_indented() {
        let pages = BTreeSet::new();
        let mut page = Markdown::new("origin", &pages, "");
        let text = |text: &str| [Span::Text(text.into())];
        page.paragraph(&text("keys:"));
        page.nest();
        page.item(&text("a"), &text("first"));
        page.nest();
        page.item(&text("b"), &text("second"));
        page.unnest();
        page.item(&text("c"), &text("third"));
        page.unnest();
        page.paragraph(&text("end"));
        let expected = "origin\n\nkeys:\n\n- a: first\n  - b: second\n- c: third\n\nend\n";
        assert_eq!(page.finish(), expected);
    }
}
