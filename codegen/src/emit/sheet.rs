//! What a page about commands is made of, whether it is for man or for the web.

use crate::markup::{self, Block, Span};

/// A page that is written from its beginning to its end.
pub(super) trait Sheet {
    /// Begins the entry of a command.
    fn title(&mut self, name: &str);
    /// How the command is written: its name, and what follows it.
    fn synopsis(&mut self, name: &str, rest: &str);
    /// Begins a part of the entry; a page on which entries are short has no headings for it.
    fn part(&mut self, title: &str);
    /// Running text.
    fn paragraph(&mut self, text: &[Span]);
    /// An item of a list, such as an option, with its explanation.
    fn item(&mut self, term: &[Span], text: &[Span]);
    /// Begins a list of items that belongs to what stands before.
    fn nest(&mut self);
    /// Ends it.
    fn unnest(&mut self);
    /// A list.
    fn list(&mut self, items: &[Vec<Span>]);
    /// Lines that are kept as they are.
    fn lines(&mut self, lines: &[String]);
    /// A command line and what it does.
    fn example(&mut self, line: &str, does: &[Span]);

    /// A text in the markup, of which a lint has refused what cannot be read.
    fn blocks(&mut self, text: &str) {
        for block in markup::blocks(text).unwrap_or_default() {
            match block {
                Block::Paragraph(spans) => self.paragraph(&spans),
                Block::List(items) => self.list(&items),
                Block::Example(lines) => self.lines(&lines),
            }
        }
    }
}

/// Text as it is.
pub(super) fn plain(text: impl Into<String>) -> Span {
    Span::Text(text.into())
}

/// A word as it is typed or printed.
pub(super) fn literal(text: impl Into<String>) -> Span {
    Span::Literal(text.into())
}

/// Running text in the markup, which the spec may break into lines.
pub(super) fn spans(text: &str) -> Vec<Span> {
    markup::spans(&text.replace('\n', " ")).unwrap_or_default()
}

/// Running text that ends with a full stop, whether it was written with one or not.
pub(super) fn sentence(text: &str) -> Vec<Span> {
    let mut spans = spans(text.trim_end());
    if !text.trim_end().ends_with(['.', ':', '!', '?']) {
        spans.push(plain("."));
    }
    spans
}

/// Running text that ends with a full stop, or with what ends or goes on with it.
pub(super) fn ended(spans: &[Span]) -> Vec<Span> {
    let text = markup::plain_spans(spans);
    let full_stop = (!text.ends_with(['.', ':', '!', '?', ',', ';'])).then(|| plain("."));
    spans.iter().cloned().chain(full_stop).collect()
}

/// Words between commas, the last two joined by a word: `a, b and c`.
pub(super) fn joined(words: impl IntoIterator<Item = Span>, last: &str) -> Vec<Span> {
    let words: Vec<Span> = words.into_iter().collect();
    let count = words.len();
    let mut spans = Vec::new();
    for (index, word) in words.into_iter().enumerate() {
        match index {
            0 => {}
            _ if index + 1 == count => spans.push(plain(format!(" {last} "))),
            _ => spans.push(plain(", ")),
        }
        spans.push(word);
    }
    spans
}

/// Pieces of running text between commas.
pub(super) fn listed(pieces: impl IntoIterator<Item = Vec<Span>>) -> Vec<Span> {
    pieces.into_iter().collect::<Vec<_>>().join(&plain(", "))
}

/// A word with what is told of it in parentheses: what it means, and since when there is one.
pub(super) fn word(word: &str, means: Option<&str>, since: Option<&str>) -> Vec<Span> {
    let since = since.map(|since| vec![plain(format!("since libvirt {since}"))]);
    let told: Vec<Vec<Span>> =
        means.map(|means| spans(&lower_first(means))).into_iter().chain(since).collect();
    if told.is_empty() {
        return vec![literal(word)];
    }
    [vec![literal(word), plain(" (")], told.join(&plain("; ")), vec![plain(")")]].concat()
}

/// Names of options, joined in words.
pub(super) fn options(names: &[String], last: &str) -> Vec<Span> {
    joined(names.iter().cloned().map(Span::Opt), last)
}

/// Names that texts begin with; other names are abbreviations, which show it by a second capital.
const NAMES: [&str; 7] =
    ["Ceph", "Fibre", "Gluster", "Gutmann's", "Schneier's", "Sheepdog", "Virtuozzo"];

/// The text with a small letter at its start, as it is written within a sentence; names keep theirs.
pub(super) fn lower_first(text: &str) -> String {
    let first = text.split(|c: char| c.is_whitespace() || c == ',').next().unwrap_or_default();
    let short = first.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit());
    if short || NAMES.contains(&first) {
        return text.to_owned();
    }
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_with_one_full_stop() {
        assert_eq!(sentence("It works"), [plain("It works"), plain(".")]);
        assert_eq!(sentence("It works.\n"), [plain("It works.")]);
        assert_eq!(sentence("It works,\nor not"), [plain("It works, or not"), plain(".")]);
        assert_eq!(sentence("As {opt:live}"), [plain("As "), Span::Opt("live".into()), plain(".")]);
    }

    #[test]
    fn names_keep_their_capitals_within_a_sentence() {
        let texts = ["A bridge", "Average, in KiB", "PCI device", "S390 card", "KiB a second"];
        let small = ["a bridge", "average, in KiB", "PCI device", "S390 card", "KiB a second"];
        assert_eq!(texts.map(lower_first), small);
        assert_eq!(lower_first("Gutmann's 35 passes"), "Gutmann's 35 passes");
        assert_eq!(lower_first("`--all` lists"), "`--all` lists");
    }

    #[test]
    fn items_of_a_list_end_as_sentences_do() {
        assert_eq!(ended(&[literal("a"), plain(": one")]).last(), Some(&plain(".")));
        assert_eq!(ended(&[plain("Which are:")]), [plain("Which are:")]);
    }

    #[test]
    fn words_are_joined() {
        let names = ["a", "b", "c"].map(str::to_owned);
        let [a, b, c] = names.clone().map(Span::Opt);
        assert_eq!(options(&names, "and"), [a.clone(), plain(", "), b, plain(" and "), c]);
        assert_eq!(options(&names[..1], "and"), [a]);
    }
}
