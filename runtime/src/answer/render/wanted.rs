//! The format that words ask for which cannot be read in the order of things: because they hold
//! a fault, or because something fails before they are reached.

use crate::answer::format::Format;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use virsh_args::tokens::{Token, Tokens};
use virsh_args::{Invocation, Source};

/// The format that all words of the command line ask for, else the environment, else text.
#[must_use]
pub fn at_start(words: &[OsString]) -> Format {
    let all = words.iter().flat_map(|word| match word.as_bytes().contains(&b' ') {
        true => cut(word),
        false => vec![Token::Word(word.clone())],
    });
    let variable = || Format::from_word(std::env::var("VIRSH_OUTPUT").ok()?.as_str());
    last(all, &is_global).or_else(variable).unwrap_or_default()
}

/// The format that the commands of a source ask for.
#[must_use]
pub fn in_source(source: Source<'_>) -> Option<Format> {
    let exact = |name: &[u8]| name == b"output";
    match source {
        Source::Text(text) | Source::Line(text) => last(cut(text).into_iter(), &exact),
        Source::Words(words) => last(words.iter().cloned().map(Token::Word), &exact),
    }
}

/// The format that the first of the commands asks for.
#[must_use]
pub fn first(invocations: &[Invocation]) -> Option<Format> {
    Format::from_word(invocations.first()?.output.as_ref()?.to_str()?)
}

/// Words up to the first fault.
fn cut(text: &OsStr) -> Vec<Token> {
    Tokens::new(text).map_while(Result::ok).collect()
}

/// A global option may be cut short as long as its beginning is unique.
fn is_global(name: &[u8]) -> bool {
    !name.is_empty() && b"output".starts_with(name)
}

/// The last format that is asked for outside the data, which begin after two dashes.
fn last(tokens: impl Iterator<Item = Token>, named: &dyn Fn(&[u8]) -> bool) -> Option<Format> {
    let (mut found, mut value_follows, mut data) = (None, false, false);
    for token in tokens {
        let Token::Word(word) = token else {
            (value_follows, data) = (false, false);
            continue;
        };
        let value = if std::mem::take(&mut value_follows) {
            Some(word.as_bytes())
        } else if data || word == "--" {
            data = true;
            None
        } else {
            let option = word.as_bytes().strip_prefix(b"--").unwrap_or_default();
            let mut parts = option.splitn(2, |byte| *byte == b'=');
            let is_it = named(parts.next().unwrap_or_default());
            let attached = parts.next().filter(|_| is_it);
            value_follows = is_it && attached.is_none();
            attached
        };
        let format = value.and_then(|value| Format::from_word(str::from_utf8(value).ok()?));
        found = format.or(found);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_found_wherever_it_stands() {
        let json = Some(Format::Json);
        for (line, wanted) in [
            ("list --output json", json),
            ("list --bogus --output=json x", json),
            ("list --output json; bogus", json),
            ("list --output json \"unclosed", json),
            ("list --output json; list --output text x", Some(Format::Text)),
            ("list", None),
            ("list --output xml", None),
            ("list --out json", None),
            ("echo -- --output json", None),
            ("echo -- x; list --output json", json),
        ] {
            assert_eq!(in_source(Source::Line(line.as_ref())), wanted, "{line}");
        }
    }

    #[test]
    fn at_the_start_words_and_strings_count() {
        let words = |words: &[&str]| -> Vec<OsString> { words.iter().map(Into::into).collect() };
        for asking in [
            &["--output", "json", "-k", "x", "list"][..],
            &["--out=json", "--bogus"],
            &["-k", "x", "list", "--output", "json"],
            &["-k", "x", "uri; list --output json"],
        ] {
            assert_eq!(at_start(&words(asking)), Format::Json, "{asking:?}");
        }
        assert_eq!(at_start(&words(&["-k", "x", "--output", "text"])), Format::Text);
    }
}
