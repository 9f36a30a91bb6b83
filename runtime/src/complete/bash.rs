//! Lines of bash: takes the quoting off what is typed, and quotes what goes on, so that its script has no need to. Names
//! of domains are other people's data: nothing in them may ever be expanded.

use super::candidate::{Candidate, Kind};
use super::described;
use crate::answer::error::Result;
use crate::session::Session;
use std::ffi::{OsStr, OsString};

/// What the end of a text leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    /// A backslash that ends the text.
    Backslash,
    Single,
    Double,
    /// The quote that begins with `$'`.
    Ansi,
}

/// The candidates for a line up to the cursor, of which readline replaces the end: quoted, and after a first one of the kind
/// `typed`, which has what stands before that end in the last word, and the whole word.
///
/// # Errors
/// Returns why objects cannot be listed.
pub fn candidates(session: &mut Session, line: &OsStr, replaced: &OsStr) -> Result<Vec<Candidate>> {
    let (Some(line), Some(replaced)) = (line.to_str(), replaced.to_str()) else {
        return Ok(Vec::new());
    };
    let words = split(line);
    let Some((last, before)) = words.split_last() else { return Ok(Vec::new()) };
    // The first word is the program's name.
    let before: Vec<OsString> = before.iter().skip(1).map(|word| unquoted(word).0.into()).collect();
    let value = unquoted(last).0;
    let Some((kept, open)) = last.strip_suffix(replaced).map(unquoted) else {
        return Ok(Vec::new());
    };
    if words.len() < 2 || open == Open::Backslash || !value.starts_with(&kept) {
        return Ok(Vec::new());
    }
    let found = described::candidates(session, &before, value.as_ref())?;
    let typed = Candidate { kind: Kind::Typed, word: kept.clone(), meaning: value.clone() };
    let fitting = found.into_iter().filter_map(|it| match it.kind {
        Kind::File | Kind::Directory => Some(it),
        _ if it.word.starts_with(&value) => {
            Some(Candidate { word: quoted(it.word.get(kept.len()..)?, open), ..it })
        }
        _ => None,
    });
    Ok(std::iter::once(typed).chain(fitting).collect())
}

/// The words of a line as they stand there; the last one is empty behind a blank.
fn split(line: &str) -> Vec<&str> {
    let (mut words, mut start, mut open) = (Vec::new(), None, Open::Nothing);
    let mut chars = line.char_indices().peekable();
    while let Some((index, c)) = chars.next() {
        if open == Open::Nothing && matches!(c, ' ' | '\t' | '\n') {
            words.extend(start.take().and_then(|start: usize| line.get(start..index)));
            continue;
        }
        start.get_or_insert(index);
        match (open, c) {
            (Open::Nothing | Open::Double | Open::Ansi, '\\') => drop(chars.next()),
            (Open::Nothing, '\'') => open = Open::Single,
            (Open::Nothing, '"') => open = Open::Double,
            (Open::Nothing, '$') if chars.peek().is_some_and(|(_, next)| *next == '\'') => {
                chars.next();
                open = Open::Ansi;
            }
            (Open::Single | Open::Ansi, '\'') | (Open::Double, '"') => open = Open::Nothing,
            _ => {}
        }
    }
    words.push(start.and_then(|start| line.get(start..)).unwrap_or_default());
    words
}

/// A text without its quoting, of which nothing is expanded, and what its end leaves open.
fn unquoted(text: &str) -> (String, Open) {
    let (mut plain, mut part, mut open) = (String::new(), String::new(), Open::Nothing);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (open, c) {
            (Open::Single, '\'') | (Open::Double, '"') => open = Open::Nothing,
            (Open::Ansi, '\'') => {
                plain.push_str(&ansi(&std::mem::take(&mut part)));
                open = Open::Nothing;
            }
            (Open::Ansi, c) => {
                part.push(c);
                part.extend((c == '\\').then(|| chars.next()).flatten());
            }
            (Open::Double, '\\') => {
                plain.push(chars.next_if(|next| "$`\"\\".contains(*next)).unwrap_or('\\'));
            }
            (Open::Nothing, '\\') => match chars.next() {
                Some(next) => plain.push(next),
                None => open = Open::Backslash,
            },
            (Open::Nothing, '\'') => open = Open::Single,
            (Open::Nothing, '"') => open = Open::Double,
            (Open::Nothing, '$') => match chars.next_if(|next| "'\"".contains(*next)) {
                Some('\'') => open = Open::Ansi,
                Some(_) => open = Open::Double,
                None => plain.push('$'),
            },
            (_, c) => plain.push(c),
        }
    }
    plain.push_str(&ansi(&part));
    (plain, open)
}

/// What stands between `$'` and `'`, with the escapes of C.
fn ansi(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = if c == '\\' { chars.next() } else { None };
        let mut number = |digits: usize, radix: u32, first: u32| {
            let mut value = first;
            for _ in 0..digits {
                let Some(digit) = chars.peek().and_then(|c| c.to_digit(radix)) else { break };
                value = value * radix + digit;
                chars.next();
            }
            value
        };
        let plain = match escaped {
            None => c,
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('a') => '\x07',
            Some('b') => '\x08',
            Some('e' | 'E') => '\x1b',
            Some('f') => '\x0c',
            Some('v') => '\x0b',
            Some('u') => char::from_u32(number(4, 16, 0)).unwrap_or_default(),
            Some('U') => char::from_u32(number(8, 16, 0)).unwrap_or_default(),
            Some('x') => {
                bytes.push(number(2, 16, 0).to_le_bytes()[0]);
                continue;
            }
            Some(digit @ '0'..='7') => {
                let first = digit.to_digit(8).unwrap_or_default();
                bytes.push(number(2, 8, first).to_le_bytes()[0]);
                continue;
            }
            Some(other @ ('\\' | '\'' | '"' | '?')) => other,
            Some(other) => {
                bytes.push(b'\\');
                other
            }
        };
        bytes.extend_from_slice(plain.encode_utf8(&mut [0; 4]).as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A text as it goes on where `open` tells. In double quotes nothing keeps an exclamation mark from the history, so it stands
/// outside of them. readline takes a quote at the beginning for the one that is open, and one at the end for the one
/// that closes it, so quotes there are doubled.
fn quoted(text: &str, open: Open) -> String {
    let (quote, mut quoted) = match open {
        Open::Nothing | Open::Backslash => return bare(text),
        Open::Ansi => {
            return text.replace('\\', "\\\\").replace('\'', "\\047").replace('\n', "\\n");
        }
        Open::Single => ('\'', text.replace('\'', "'\\''")),
        Open::Double => {
            let special = |c| matches!(c, '\\' | '"' | '$' | '`');
            let escape = |c| if special(c) { vec!['\\', c] } else { vec![c] };
            ('"', text.chars().flat_map(escape).collect::<String>().replace('!', "\"\\!\""))
        }
    };
    if quoted.starts_with(quote) {
        quoted.insert(0, quote);
    }
    if quoted.ends_with(quote) {
        quoted.push(quote);
    }
    quoted
}

/// A text without quotes: a backslash before all that bash could take for more than a character.
fn bare(text: &str) -> String {
    if text.chars().any(char::is_control) {
        let escape = |c: char| match c {
            '\\' | '\'' => format!("\\{c}"),
            c if c.is_ascii_control() => format!("\\{:03o}", u32::from(c)),
            c => c.to_string(),
        };
        return format!("$'{}'", text.chars().map(escape).collect::<String>());
    }
    let safe = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || "_./:=@%+,-".contains(c);
    text.chars().flat_map(|c| if safe(c) { vec![c] } else { vec!['\\', c] }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_at_blanks_that_are_not_quoted() {
        assert_eq!(
            split("virsh  -c 'a b' x\\ y $'it\\'s' "),
            ["virsh", "-c", "'a b'", "x\\ y", "$'it\\'s'", ""]
        );
        assert_eq!(split("virsh \"a b"), ["virsh", "\"a b"]);
    }

    #[test]
    fn quoting_is_taken_off_and_nothing_is_expanded() {
        let plain = |text: &str| unquoted(text).0;
        assert_eq!(plain(r#"a\ b'c "d'"e\"f$x`y`\z""#), "a bc \"de\"f$x`y`\\z");
        assert_eq!(plain(r"$'a\tb\x41\101\u00e9\'c'"), "a\tbAAé'c");
        assert_eq!(plain("$HOME$(x)"), "$HOME$(x)");
        let ends = ["a", "'a", "\"a", "a\\", "$'a", "'a'"].map(|text| unquoted(text).1);
        let open =
            [Open::Nothing, Open::Single, Open::Double, Open::Backslash, Open::Ansi, Open::Nothing];
        assert_eq!(ends, open);
    }

    #[test]
    fn what_is_quoted_means_the_same() {
        let text = "$(x) `y` it's \"q\" back\\ a!b *?[]{} ~ # é;|&<>()";
        assert_eq!(unquoted(&quoted(text, Open::Nothing)), (text.to_owned(), Open::Nothing));
        assert_eq!(unquoted(&format!("'{}", quoted(text, Open::Single))).0, text);
        assert_eq!(unquoted(&format!("\"{}", quoted(text, Open::Double))).0, text);
        assert_eq!(unquoted(&format!("$'{}", quoted(text, Open::Ansi))).0, text);
        assert_eq!(unquoted(&quoted("a\n'b", Open::Nothing)).0, "a\n'b");
    }
}
