//! Cuts a command string into words, one token at a time.
//!
//! The string understands a shell's quotes and backslashes, `;` and newlines between
//! commands, and `#` comments; there is no expansion of any kind.

use std::iter::Peekable;
use std::str::Chars;

/// A piece of a command string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A word, with quotes and backslashes taken off.
    Word(String),
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
    rest: Peekable<Chars<'a>>,
}

impl<'a> Tokens<'a> {
    /// Starts at the beginning of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Tokens { rest: text.chars().peekable() }
    }

    fn skip_blanks(&mut self) {
        loop {
            match self.rest.peek() {
                Some(' ' | '\t') => {
                    self.rest.next();
                }
                Some('\\') => {
                    let mut ahead = self.rest.clone();
                    ahead.next();
                    if ahead.next() != Some('\n') {
                        return;
                    }
                    self.rest = ahead;
                }
                _ => return,
            }
        }
    }

    fn word(&mut self) -> Result<String, TokenError> {
        let mut word = String::new();
        while let Some(&c) = self.rest.peek() {
            if matches!(c, ' ' | '\t' | ';' | '\n') {
                break;
            }
            self.rest.next();
            match c {
                '\'' => word.extend(self.rest.by_ref().take_while(|&c| c != '\'')),
                '"' => self.double_quoted(&mut word)?,
                '\\' => self.escaped(&mut word)?,
                other => word.push(other),
            }
        }
        Ok(word)
    }

    fn double_quoted(&mut self, word: &mut String) -> Result<(), TokenError> {
        loop {
            match self.rest.next() {
                None => return Err(TokenError::MissingQuote),
                Some('"') => return Ok(()),
                Some('\\') => self.escaped(word)?,
                Some(other) => word.push(other),
            }
        }
    }

    /// Takes the character after a backslash; an escaped newline disappears.
    fn escaped(&mut self, word: &mut String) -> Result<(), TokenError> {
        match self.rest.next() {
            None => Err(TokenError::DanglingBackslash),
            Some('\n') => Ok(()),
            Some(other) => {
                word.push(other);
                Ok(())
            }
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Result<Token, TokenError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_blanks();
        match *self.rest.peek()? {
            ';' | '\n' => {
                self.rest.next();
                Some(Ok(Token::Separator))
            }
            '#' => {
                self.rest.by_ref().find(|&c| c == '\n');
                Some(Ok(Token::Separator))
            }
            _ => Some(self.word().map(Token::Word)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        Tokens::new(text)
            .map(|token| match token.expect("no error") {
                Token::Word(word) => word,
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
        let error = |text| Tokens::new(text).find_map(Result::err);
        assert_eq!(error("echo \"a"), Some(TokenError::MissingQuote));
        assert_eq!(error("echo a\\"), Some(TokenError::DanglingBackslash));
        assert_eq!(error("\"a\\"), Some(TokenError::DanglingBackslash));
    }

    proptest! {
        #[test]
        fn any_text_ends(text in ".{0,200}") {
            let _ = Tokens::new(&text).take_while(Result::is_ok).count();
        }

        #[test]
        fn a_quoted_word_comes_back(text in "[^\u{0}]{1,40}") {
            let quoted = format!("'{}'", text.replace('\'', "'\\''"));
            prop_assert_eq!(words(&quoted), vec![text]);
        }
    }
}
