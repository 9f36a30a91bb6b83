//! The list of possibilities below the line: asked for when it is long, in pages.

use rustix::termios::tcgetwinsize;
use rustyline::{KeyCode, KeyEvent, Modifiers};
use std::io;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// More possibilities than this are shown only when the user says so.
const MANY: usize = 100;

/// What follows a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The list waits for another key.
    Waits,
    /// The line can go on.
    Over,
}

/// What a key says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Yes,
    OneLine,
    No,
    Nothing,
}

/// A possibility.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What is put into the line.
    pub name: String,
    /// What it means; may be empty.
    pub meaning: String,
}

/// A list on the terminal.
#[derive(Debug)]
pub struct Listing {
    entries: Vec<Entry>,
    /// Lines that the edited line takes.
    edited: usize,
    screen: (usize, usize),
    /// The next line to show; none before the user was asked.
    next: Option<usize>,
}

impl Listing {
    /// A list of these names, below a line that is being edited.
    #[must_use]
    pub fn new(entries: Vec<Entry>, line: &str) -> Listing {
        let size = tcgetwinsize(io::stdout()).ok();
        let screen = size.map_or((0, 0), |size| (size.ws_row.into(), size.ws_col.into()));
        Listing::on(screen, entries, line)
    }

    fn on((rows, columns): (usize, usize), entries: Vec<Entry>, line: &str) -> Listing {
        let screen =
            (if rows == 0 { usize::MAX } else { rows }, if columns == 0 { 80 } else { columns });
        // The prompt has eight columns.
        let edited = (8 + line.width()) / screen.1;
        Listing { entries, edited, screen, next: None }
    }

    /// Shows the list, or asks whether to.
    pub fn start(&mut self) -> Step {
        if self.entries.len() > MANY {
            let question = format!("\nDisplay all {} possibilities? (y or n)", self.entries.len());
            write(&format!("{}{question}", "\n".repeat(self.edited)));
            return Step::Waits;
        }
        write(&"\n".repeat(self.edited + 1));
        self.page(self.screen.0.saturating_sub(1))
    }

    /// Goes on with what the user answers.
    pub fn answer(&mut self, key: KeyEvent) -> Step {
        match (answer(key), self.next.is_some()) {
            (Answer::Nothing, _) | (Answer::OneLine, false) => Step::Waits,
            (Answer::No, true) => {
                write("\r\x1b[K");
                self.end()
            }
            (Answer::No, false) => {
                write("\n");
                self.end()
            }
            (Answer::Yes, true) => {
                write("\r\x1b[K");
                self.page(self.screen.0.saturating_sub(1))
            }
            (Answer::OneLine, true) => {
                write("\r\x1b[K");
                self.page(1)
            }
            (Answer::Yes, false) => {
                write("\n");
                self.page(self.screen.0.saturating_sub(1))
            }
        }
    }

    /// Shows so many lines, and waits when there are more.
    fn page(&mut self, lines: usize) -> Step {
        let all = rows(&self.entries, self.screen.1);
        let from = self.next.unwrap_or(0);
        let until = all.len().min(from.saturating_add(lines.max(1)));
        let page: String =
            all.get(from..until).unwrap_or_default().iter().map(|row| format!("{row}\n")).collect();
        write(&page);
        self.next = Some(until);
        if until < all.len() {
            write("--More--");
            return Step::Waits;
        }
        self.end()
    }

    /// Leaves room for the edited line, which is drawn anew from its last row upwards.
    fn end(&self) -> Step {
        write(&"\n".repeat(self.edited));
        Step::Over
    }
}

fn answer(KeyEvent(key, modifiers): KeyEvent) -> Answer {
    if modifiers == Modifiers::CTRL {
        return match key {
            KeyCode::Char('C' | 'D' | 'G') => Answer::No,
            KeyCode::Char('J' | 'M') => Answer::OneLine,
            _ => Answer::Nothing,
        };
    }
    match key {
        KeyCode::Char('y' | 'Y' | ' ') | KeyCode::Tab => Answer::Yes,
        KeyCode::Char('n' | 'N' | 'q' | 'Q') | KeyCode::Esc | KeyCode::Backspace => Answer::No,
        KeyCode::Enter => Answer::OneLine,
        _ => Answer::Nothing,
    }
}

/// A row for each name with what it means, or the names alone in columns, sorted downwards.
fn rows(entries: &[Entry], columns: usize) -> Vec<String> {
    let widest = entries.iter().map(|entry| entry.name.width()).max().unwrap_or(0) + 2;
    if entries.iter().any(|entry| !entry.meaning.is_empty()) {
        return entries.iter().map(|entry| described(entry, widest, columns)).collect();
    }
    let across = (columns / widest).max(1);
    let down = entries.len().div_ceil(across);
    let row = |row: usize| {
        let mut text = String::new();
        let mut gap = 0;
        for entry in entries.iter().skip(row).step_by(down.max(1)) {
            text.push_str(&" ".repeat(gap));
            text.push_str(&entry.name);
            gap = widest - entry.name.width();
        }
        text
    };
    (0..down).map(row).collect()
}

/// A name and what it means, as much of it as the row holds.
fn described(entry: &Entry, widest: usize, columns: usize) -> String {
    let mut row = format!("{}{}", entry.name, " ".repeat(widest - entry.name.width()));
    let mut left = columns.saturating_sub(row.width() + 1);
    for c in entry.meaning.chars().filter(|c| !c.is_control()) {
        let Some(rest) = left.checked_sub(c.width().unwrap_or(0)) else { break };
        left = rest;
        row.push(c);
    }
    row.truncate(row.trim_end().len());
    row
}

fn write(text: &str) {
    let mut bytes = text.as_bytes();
    while !bytes.is_empty() {
        match rustix::io::write(io::stdout(), bytes) {
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_columns() {
        let names = ["a", "bb", "c", "d", "e"].map(|name| entry(name, ""));
        assert_eq!(rows(&names, 9), ["a   d", "bb  e", "c"]);
        assert_eq!(rows(&names, 1), ["a", "bb", "c", "d", "e"]);
        assert!(rows(&[], 80).is_empty());
    }

    #[test]
    fn what_names_mean_stands_beside_them_as_far_as_there_is_room() {
        let names = [entry("list", "List domains"), entry("ls", ""), entry("l", "日本")];
        assert_eq!(rows(&names, 80), ["list  List domains", "ls", "l     日本"]);
        assert_eq!(rows(&names, 10), ["list  Lis", "ls", "l     日"]);
        assert_eq!(rows(&names, 3), ["list", "ls", "l"]);
    }

    fn entry(name: &str, meaning: &str) -> Entry {
        Entry { name: name.to_owned(), meaning: meaning.to_owned() }
    }

    #[test]
    fn a_long_list_can_be_ended_by_every_key_that_ends_things() {
        for key in [
            KeyEvent::ctrl('C'),
            KeyEvent::ctrl('D'),
            KeyEvent::ctrl('G'),
            KeyEvent(KeyCode::Esc, Modifiers::NONE),
            KeyEvent::new('q', Modifiers::NONE),
            KeyEvent::new('n', Modifiers::NONE),
        ] {
            assert_eq!(answer(key), Answer::No, "{key:?}");
        }
        assert_eq!(answer(KeyEvent::new('x', Modifiers::NONE)), Answer::Nothing);
    }
}
