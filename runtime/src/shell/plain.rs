//! The prompt on a terminal that cannot draw, or whose reader is a program: lines with the terminal's own keys. They
//! are shown as they are read, and so once and behind their prompt, also where they were sent ahead.

use super::input::{LONGEST, Line};
use crate::answer::output::Output;
use crate::tools::terminal::{self, Kept, RawTerminal, take_ahead, terminal};
use rustix::io::{Errno, read, write};
use rustix::termios::{SpecialCodeIndex, Termios};
use signal_hook::consts::SIGINT;
use std::collections::VecDeque;
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use unicode_width::UnicodeWidthStr;

const ESCAPE: u8 = 0x1b;
const BACKSPACE: u8 = 0x08;
const DELETE: u8 = 0x7f;

/// Reads lines, and no more than these: what follows is for the commands.
#[derive(Debug, Default)]
pub struct Plain {
    /// What was typed before a question.
    ahead: VecDeque<u8>,
}

impl Plain {
    /// Reads a line behind the prompt; none at the end of the input.
    pub fn read_line(&mut self, out: &mut Output, prompt: &str) -> Option<Line> {
        self.ahead.extend(take_ahead());
        let kept = Kept::keep("", |signal| {
            if signal == SIGINT {
                let _ = write(std::io::stdout(), b"^C");
            }
            false
        });
        // Whoever waits for the prompt sends the line at once, which must not be shown by the terminal as well.
        let raw = RawTerminal::for_lines().ok();
        out.data(prompt);
        out.flush();
        let mut typed = Typed::new(out, prompt, raw.as_ref().map(RawTerminal::before));
        let line = loop {
            match self.next().map_or(After::End, |byte| typed.take(byte)) {
                After::Goes => {}
                After::Line => break Some(typed.line()),
                After::End if typed.line.is_empty() => break None,
                After::End => break Some(typed.line()),
            }
        };
        drop((raw, kept));
        line
    }

    fn next(&mut self) -> Option<u8> {
        if let Some(byte) = self.ahead.pop_front() {
            return Some(byte);
        }
        let mut byte = [0];
        loop {
            match read(terminal(), &mut byte) {
                Ok(1) => return Some(byte[0]),
                Err(Errno::INTR) => {}
                _ => return None,
            }
        }
    }
}

/// What a byte means for the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// It goes on.
    Goes,
    /// It is complete.
    Line,
    /// There is none any more.
    End,
}

/// What the next byte belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Text,
    /// It is a part of the line whatever it is.
    Quoted,
    /// The Escape key was before it.
    Escaped,
    /// A key or a report that begins with Escape and a bracket.
    Sequence,
}

/// A line that is being typed.
struct Typed<'a> {
    out: &'a mut Output,
    prompt: &'a str,
    /// The terminal's settings; none where the terminal itself edits and shows what is typed.
    settings: Option<&'a Termios>,
    line: Vec<u8>,
    part: Part,
    too_long: bool,
}

impl<'a> Typed<'a> {
    fn new(out: &'a mut Output, prompt: &'a str, settings: Option<&'a Termios>) -> Typed<'a> {
        Typed { out, prompt, settings, line: Vec::new(), part: Part::Text, too_long: false }
    }

    fn line(&mut self) -> Line {
        match self.too_long {
            true => Line::TooLong,
            false => Line::Read(OsString::from_vec(std::mem::take(&mut self.line))),
        }
    }

    /// Takes a byte. Keys that only move in a line mean nothing here.
    fn take(&mut self, byte: u8) -> After {
        if matches!(byte, b'\n' | b'\r') {
            self.show(b"\n");
            return After::Line;
        }
        match (std::mem::replace(&mut self.part, Part::Text), byte) {
            (Part::Quoted, _) => self.add(byte),
            (Part::Escaped, b'[' | b'O') => self.part = Part::Sequence,
            (Part::Sequence, b' '..=b'?') => self.part = Part::Sequence,
            (Part::Escaped | Part::Sequence, _) => {}
            (Part::Text, _) => return self.take_key(byte),
        }
        After::Goes
    }

    fn take_key(&mut self, byte: u8) -> After {
        use SpecialCodeIndex as Key;
        let means =
            |key| self.settings.is_some_and(|it| it.special_codes[key] == byte && byte != 0);
        if means(Key::VEOF) {
            return if self.line.is_empty() { After::End } else { After::Goes };
        }
        if means(Key::VSUSP) {
            terminal::stop("");
            let line = [self.prompt.as_bytes(), &self.line].concat();
            self.show(&line);
        } else if means(Key::VERASE) || matches!(byte, BACKSPACE | DELETE) {
            self.erase(self.line.len() - last_character(&self.line));
        } else if means(Key::VKILL) {
            self.erase(0);
        } else if means(Key::VWERASE) {
            let word = self.line.trim_ascii_end();
            self.erase(word.iter().rposition(u8::is_ascii_whitespace).map_or(0, |blank| blank + 1));
        } else if means(Key::VLNEXT) {
            self.part = Part::Quoted;
        } else if byte == ESCAPE {
            self.part = Part::Escaped;
        } else if byte == b'\t' || !byte.is_ascii_control() {
            self.add(byte);
        }
        After::Goes
    }

    fn add(&mut self, byte: u8) {
        if self.line.len() == LONGEST {
            self.too_long = true;
        }
        // No argument of a program can hold a null byte.
        if self.too_long || byte == 0 {
            return;
        }
        self.line.push(byte);
        if byte.is_ascii_control() && byte != b'\t' {
            self.show(&[b'^', byte ^ 0x40]);
        } else {
            self.show(&[byte]);
        }
    }

    /// Takes away what is typed from a place on.
    fn erase(&mut self, from: usize) {
        let gone = self.line.split_off(from.min(self.line.len()));
        let control = gone.iter().filter(|byte| byte.is_ascii_control()).count();
        let width = String::from_utf8_lossy(&gone).width() + control;
        self.show("\x08 \x08".repeat(width).as_bytes());
    }

    fn show(&mut self, text: &[u8]) {
        if self.settings.is_some() {
            self.out.data(text);
            self.out.flush();
        }
    }
}

/// The length of the last character, in bytes.
fn last_character(line: &[u8]) -> usize {
    let goes_on = |byte: &&u8| **byte & 0xc0 == 0x80;
    let trailing = line.iter().rev().take(3).take_while(goes_on).count();
    (trailing + 1).min(line.len())
}

#[cfg(test)]
mod tests {
    use super::last_character;

    #[test]
    fn characters_are_taken_away_whole() {
        for (line, length) in
            [(&b""[..], 0), (b"a", 1), ("é".as_bytes(), 2), (b"a\xff", 1), ("€".as_bytes(), 3)]
        {
            assert_eq!(last_character(line), length, "{line:?}");
        }
    }
}
