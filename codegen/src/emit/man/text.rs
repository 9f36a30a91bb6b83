//! Turns the small markup into roff.

use crate::markup::{self, Block, Span};
use roff::{Inline, Roff, bold, italic, roman};

/// Stands for a blank at which a line is not broken, until the page is rendered: the roff crate
/// escapes every backslash, also that of the escape which is meant. A character of no meaning.
pub(super) const UNBROKEN: char = '\u{e000}';

/// Where a text stands, which decides how its paragraphs are set apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Directly in a section.
    Section,
    /// Under the term of a list.
    Item,
}

/// Writes a description.
pub(super) fn blocks(page: &mut Roff, text: &str, place: Place) {
    let blocks = markup::blocks(text).unwrap_or_default();
    for (index, block) in blocks.iter().enumerate() {
        match block {
            Block::Paragraph(spans) => {
                if index > 0 {
                    page.control(if place == Place::Section { "PP" } else { "IP" }, []);
                }
                page.text(inlines(spans));
            }
            Block::List(items) => list(page, items),
            Block::Example(lines) => example(page, lines),
        }
    }
}

/// A list, indented so that the text after it goes on where it stood.
fn list(page: &mut Roff, items: &[Vec<Span>]) {
    page.control("RS", []);
    for item in items {
        page.control("IP", [r"\(bu", "2"]).text(inlines(item));
    }
    page.control("RE", []);
}

/// Lines kept as they are, after an empty one.
pub(super) fn example(page: &mut Roff, lines: &[String]) {
    page.control("sp", []).control("RS", ["4"]).control("nf", []);
    for line in lines {
        page.text([roman(line)]);
    }
    page.control("fi", []).control("RE", []);
}

/// Running text in the markup.
pub(super) fn spans(text: &str) -> Vec<Inline> {
    markup::spans(text).map(|spans| inlines(&spans)).unwrap_or_default()
}

/// Running text that ends with a full stop, whether it was written with one or not.
pub(super) fn sentence(text: &str) -> Vec<Inline> {
    let mut inlines = spans(text.trim_end());
    if !text.trim_end().ends_with(['.', ':', '!', '?']) {
        inlines.push(roman("."));
    }
    inlines
}

fn inlines(spans: &[Span]) -> Vec<Inline> {
    let inline = |span: &Span| match span {
        Span::Text(text) => roman(text),
        Span::Opt(name) => bold(format!("--{name}")),
        Span::Cmd(name) | Span::Env(name) | Span::Literal(name) => bold(name),
        Span::Emphasis(text) => italic(text),
    };
    spans.iter().map(inline).collect()
}

/// A text as the argument of a macro, which the roff crate leaves as it is.
pub(super) fn argument(text: &str) -> String {
    text.replace('\\', r"\e").replace('"', r"\(dq").replace('-', r"\-")
}

/// The text with a small letter at its start.
pub(super) fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Names of options in bold, joined in words: `--a, --b and --c`.
pub(super) fn options(names: &[String], last: &str) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for (index, name) in names.iter().enumerate() {
        match index {
            0 => {}
            _ if index + 1 == names.len() => inlines.push(roman(format!(" {last} "))),
            _ => inlines.push(roman(", ")),
        }
        inlines.push(bold(format!("--{name}")));
    }
    inlines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_hold_no_quotes_and_no_escapes() {
        assert_eq!(argument(r#"a-b "c" \d"#), r"a\-b \(dqc\(dq \ed");
    }

    #[test]
    fn sentences_end_with_one_full_stop() {
        assert_eq!(sentence("It works"), [roman("It works"), roman(".")]);
        assert_eq!(sentence("It works.\n"), [roman("It works.")]);
        assert_eq!(sentence("As {opt:live}"), [roman("As "), bold("--live"), roman(".")]);
    }

    #[test]
    fn options_are_joined_in_words() {
        let names = ["a", "b", "c"].map(str::to_owned);
        let words = [bold("--a"), roman(", "), bold("--b"), roman(" and "), bold("--c")];
        assert_eq!(options(&names, "and"), words);
        assert_eq!(options(&names[..1], "and"), [bold("--a")]);
    }
}
