//! Cuts a command string into words, one token at a time.
//!
//! The string understands a shell's quotes and backslashes, `;` and newlines between
//! commands, and `#` comments; there is no expansion of any kind. All that is special is ASCII, so
//! that bytes of any encoding pass through.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// A piece of a command string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A word, with quotes and backslashes taken off.
    Word(OsString),
    /// The end of a command: `;`, a newline or a comment.
    Separator,
}

/// Why a command string cannot be cut into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenError {
    /// A double quote is never closed.
    MissingQuote,
    /// The string ends with a backslash.
    DanglingBackslash,
}

impl TokenError {
    /// The error's text.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            TokenError::MissingQuote => "missing \"",
            TokenError::DanglingBackslash => "dangling \\",
        }
    }
}

/// Yields the tokens of a command string; ends at the first error.
#[derive(Debug, Clone)]
pub struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    /// Starts at the beginning of `text`.
    #[must_use]
    pub fn new(text: &'a OsStr) -> Self {
        Tokens { rest: text.as_bytes() }
    }

    /// The next word, copied only where quotes or backslashes are taken off, or none for the end of a command.
    pub(crate) fn piece(&mut self) -> Option<Result<Option<Cow<'a, [u8]>>, TokenError>> {
        self.skip_blanks();
        match *self.rest.first()? {
            b';' | b'\n' => {
                self.take();
                Some(Ok(None))
            }
            b'#' => {
                self.take_until(b'\n');
                Some(Ok(None))
            }
            _ => Some(self.word().map(Some)),
        }
    }

    fn skip_blanks(&mut self) {
        while let [b' ' | b'\t', rest @ ..] | [b'\\', b'\n', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// Takes a byte.
    fn take(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// Takes what stands before a byte, and that byte.
    fn take_until(&mut self, last: u8) -> &'a [u8] {
        let taken = self.take_before(|byte| byte == last);
        self.take();
        taken
    }

    /// Takes what stands before the first byte of a kind.
    fn take_before(&mut self, ends: impl Fn(u8) -> bool) -> &'a [u8] {
        let end = self.rest.iter().position(|byte| ends(*byte)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn word(&mut self) -> Result<Cow<'a, [u8]>, TokenError> {
        let plain = self.take_before(|byte| ends_word(byte) || is_special(byte));
        let mut word = Cow::Borrowed(plain);
        while let Some(byte) = self.rest.first().copied().filter(|byte| !ends_word(*byte)) {
            let word = word.to_mut();
            match byte {
                b'\'' => {
                    self.take();
                    word.extend_from_slice(self.take_until(b'\''));
                }
                b'"' => {
                    self.take();
                    self.double_quoted(word)?;
                }
                b'\\' => {
                    self.take();
                    self.escaped(word)?;
                }
                _ => word.extend_from_slice(
                    self.take_before(|byte| ends_word(byte) || is_special(byte)),
                ),
            }
        }
        Ok(word)
    }

    fn double_quoted(&mut self, word: &mut Vec<u8>) -> Result<(), TokenError> {
        loop {
            word.extend_from_slice(self.take_before(|byte| matches!(byte, b'"' | b'\\')));
            match self.take() {
                None => return Err(TokenError::MissingQuote),
                Some(b'"') => return Ok(()),
                Some(_) => self.escaped(word)?,
            }
        }
    }

    /// Takes the character after a backslash; an escaped newline disappears.
    fn escaped(&mut self, word: &mut Vec<u8>) -> Result<(), TokenError> {
        match self.take() {
            None => Err(TokenError::DanglingBackslash),
            Some(b'\n') => Ok(()),
            Some(other) => {
                word.push(other);
                Ok(())
            }
        }
    }
}

/// Tells whether a byte that is not quoted ends a word.
fn ends_word(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b';' | b'\n')
}

/// Tells whether a byte changes what those after it mean.
fn is_special(byte: u8) -> bool {
    matches!(byte, b'\'' | b'"' | b'\\')
}

impl Iterator for Tokens<'_> {
    type Item = Result<Token, TokenError>;

    fn next(&mut self) -> Option<Self::Item> {
        let piece = self.piece()?;
        Some(piece.map(|word| match word {
            Some(word) => Token::Word(OsString::from_vec(word.into_owned())),
            None => Token::Separator,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        Tokens::new(OsStr::new(text))
            .map(|token| match token.expect("no error") {
                Token::Word(word) => word.into_string().expect("text stays text"),
                Token::Separator => ";".into(),
            })
            .collect()
    }

    #[test]
    fn quotes_and_backslashes_follow_the_shell() {
        assert_eq!(
            words(r#"ec"ho" a"b"c 'x; \y' "" \; "\n'""#),
            ["echo", "abc", "x; \\y", "", ";", "n'"]
        );
        assert_eq!(words("echo 'a; echo b"), ["echo", "a; echo b"]);
        assert_eq!(words("a\\\nb \\\n c"), ["ab", "c"]);
    }

    #[test]
    fn comments_end_a_command_only_at_the_start_of_a_token() {
        assert_eq!(words("a#b #c\nd"), ["a#b", ";", "d"]);
    }

    #[test]
    fn unfinished_text_is_refused() {
        let error = |text| Tokens::new(OsStr::new(text)).find_map(Result::err);
        assert_eq!(error("echo \"a"), Some(TokenError::MissingQuote));
        assert_eq!(error("echo a\\"), Some(TokenError::DanglingBackslash));
        assert_eq!(error("\"a\\"), Some(TokenError::DanglingBackslash));
    }

    proptest! {
        #[test]
        fn any_bytes_end(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Tokens::new(OsStr::from_bytes(&bytes)).take_while(Result::is_ok).count();
        }

        #[test]
        fn quoted_bytes_come_back(bytes in proptest::collection::vec(any::<u8>(), 1..40)) {
            let mut quoted = vec![b'"'];
            for &byte in &bytes {
                // A backslash before a newline would take both away.
                if matches!(byte, b'"' | b'\\') {
                    quoted.push(b'\\');
                }
                quoted.push(byte);
            }
            quoted.push(b'"');
            let tokens: Vec<_> = Tokens::new(OsStr::from_bytes(&quoted)).collect();
            prop_assert_eq!(tokens, vec![Ok(Token::Word(OsString::from_vec(bytes)))]);
        }

        #[test]
        fn no_byte_is_lost_or_made(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            let plain = |byte: &u8| !b" \t\n;#\\'\"".contains(byte);
            let expected: Vec<u8> = bytes.iter().copied().filter(plain).collect();
            let kept: Vec<u8> = bytes.iter().copied().filter(|byte| plain(byte) || byte == &b' ').collect();
            let mut found = Vec::new();
            for token in Tokens::new(OsStr::from_bytes(&kept)) {
                match token {
                    Ok(Token::Word(word)) => found.extend(word.into_vec()),
                    other => prop_assert!(false, "{other:?}"),
                }
            }
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn a_quoted_word_comes_back(text in "[^\u{0}]{1,40}") {
            let quoted = format!("'{}'", text.replace('\'', "'\\''"));
            prop_assert_eq!(words(&quoted), vec![text]);
        }
    }
}
