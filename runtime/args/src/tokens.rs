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

    /// What a step takes of the text, and what comes of it.
    fn taken<T>(&mut self, step: impl FnOnce(&mut Self) -> T) -> (&'a [u8], T) {
        let before = self.rest;
        let result = step(self);
        (before.get(..before.len() - self.rest.len()).unwrap_or_default(), result)
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

/// Returns a command string as one line that means the same; none where a newline is a part of a word or ends a comment, and
/// where a string with newlines cannot be read.
#[must_use]
pub fn one_line(text: &OsStr) -> Option<Cow<'_, [u8]>> {
    if !text.as_bytes().contains(&b'\n') {
        return Some(Cow::Borrowed(text.as_bytes()));
    }
    let (mut line, mut joint, mut is_ended) = (Vec::new(), &b""[..], true);
    let mut tokens = Tokens::new(text);
    loop {
        let blanks = tokens.taken(|tokens| tokens.skip_blanks()).0;
        let (given, piece) = tokens.taken(Tokens::piece);
        let Some(piece) = piece else { return Some(Cow::Owned(line)) };
        match (piece.ok()?, given) {
            (Some(word), _) if word.contains(&b'\n') => return None,
            (None, [b'#', .., b'\n']) => return None,
            (None, b"\n") if line.is_empty() => continue,
            (None, b"\n") => {
                joint = if is_ended { b" " } else { b"; " };
                continue;
            }
            (word, _) => is_ended = word.is_none(),
        }
        // What is left of newlines stands behind a backslash, and both mean nothing.
        let blanks = if joint.is_empty() { blanks } else { joint };
        for &byte in blanks.iter().chain(given) {
            if byte == b'\n' {
                line.pop();
            } else {
                line.push(byte);
            }
        }
        joint = b"";
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
mod tests;
