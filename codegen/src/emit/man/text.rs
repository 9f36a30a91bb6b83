//! Turns running text into roff.

use crate::markup::Span;
use roff::{Inline, bold, italic, roman};

/// Stands for a blank at which a line is not broken, until the page is rendered: the roff crate
/// escapes every backslash, also that of the escape which is meant. A character of no meaning.
const UNBROKEN: char = '\u{e000}';

/// Stands in the same way for a place at which a long word may be broken.
const BREAK: char = '\u{e001}';

/// The longest word that needs no such place, even on a screen of 40 columns.
const LONG: usize = 16;

/// Puts roff's escapes in the place of the marks, and of characters that not every formatter reads as they are.
pub(super) fn with_marks(rendered: &str) -> String {
    let mut text = String::with_capacity(rendered.len());
    for character in rendered.chars() {
        match character {
            UNBROKEN => text.push_str(r"\ "),
            BREAK => text.push_str(r"\:"),
            _ if character.is_ascii() => text.push(character),
            _ => text.push_str(&format!(r"\[u{:04X}]", u32::from(character))),
        }
    }
    text
}

/// Running text.
pub(super) fn inlines(spans: &[Span]) -> Vec<Inline> {
    let inline = |span: &Span| match span {
        Span::Text(text) => roman(breakable(text)),
        Span::Opt(name) => bold(breakable(&format!("--{name}"))),
        Span::Cmd(name) | Span::Env(name) | Span::Literal(name) => bold(breakable(name)),
        Span::Emphasis(text) => italic(breakable(text)),
    };
    spans.iter().map(inline).collect()
}

/// The text with places for a break in words that may be too long for a line.
pub(super) fn breakable(text: &str) -> String {
    let word = |word: &str| {
        if word.chars().count() <= LONG {
            return word.to_owned();
        }
        let mut broken = String::new();
        for (letters, character) in word.chars().enumerate() {
            let after = broken.ends_with(|end: char| "-_/,.:;=|?&[]()".contains(end));
            // The dashes of an option stay with its name.
            let after = after && !broken.ends_with("--");
            let begins = after && (character.is_alphanumeric() || character == '<');
            // As in `virDomainState`.
            let hump = character.is_uppercase() && broken.ends_with(char::is_lowercase);
            if letters > 2 && (begins || hump) {
                broken.push(BREAK);
            }
            broken.push(character);
        }
        broken
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// A synopsis in which an option and its value stay on one line, if they are short.
pub(super) fn kept_together(synopsis: &str) -> String {
    let mut kept = String::new();
    let mut words = synopsis.split(' ').peekable();
    while let Some(word) = words.next() {
        kept.push_str(&breakable(word));
        let Some(next) = words.peek() else { break };
        let value =
            word.contains("--") && next.starts_with(|first: char| first.is_ascii_uppercase());
        let short = word.len() + next.len() <= LONG;
        kept.push(if value && short { UNBROKEN } else { ' ' });
    }
    kept
}

/// A text as the argument of a macro, which the roff crate leaves as it is.
pub(super) fn argument(text: &str) -> String {
    text.replace('\\', r"\e").replace('"', r"\(dq").replace('-', r"\-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_hold_no_quotes_and_no_escapes() {
        assert_eq!(argument(r#"a-b "c" \d"#), r"a\-b \(dqc\(dq \ed");
    }

    #[test]
    fn only_long_words_may_be_broken() {
        let marked = |text: &str| breakable(text).replace(BREAK, "^");
        assert_eq!(marked("a-b/c --live total_iops_sec"), "a-b/c --live total_iops_sec");
        assert_eq!(marked("--total-bytes-sec-max-length"), "--total-^bytes-^sec-^max-^length");
        assert_eq!(marked("[--delete-snapshots]"), "[--delete-^snapshots]");
        assert_eq!(
            marked("see https://libvirt.org/format.html"),
            "see https://^libvirt.^org/^format.^html"
        );
    }

    #[test]
    fn an_option_keeps_its_value_beside_it() {
        let kept = kept_together("<domain> [--cap NAME] [--live] [<file>]").replace(UNBROKEN, "~");
        assert_eq!(kept, "<domain> [--cap~NAME] [--live] [<file>]");
        let long = kept_together("[--total-bytes-sec-max-length NUMBER]");
        assert!(!long.contains(UNBROKEN), "{long}");
    }
}
