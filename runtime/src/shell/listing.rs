//! The list of possibilities below the line: asked for when it is long, in pages.

use rustix::termios::tcgetwinsize;
use rustyline::{KeyCode, KeyEvent, Modifiers};
use std::io;
use unicode_width::UnicodeWidthStr;

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

/// A list on the terminal.
#[derive(Debug)]
pub struct Listing {
    names: Vec<String>,
    /// Lines that the edited line takes.
    edited: usize,
    screen: (usize, usize),
    /// The next line to show; none before the user was asked.
    next: Option<usize>,
}

impl Listing {
    /// A list of these names, below a line that is being edited.
    #[must_use]
    pub fn new(names: Vec<String>, line: &str) -> Listing {
        let size = tcgetwinsize(io::stdout()).ok();
        let screen = size.map_or((0, 0), |size| (size.ws_row.into(), size.ws_col.into()));
        Listing::on(screen, names, line)
    }

    fn on((rows, columns): (usize, usize), names: Vec<String>, line: &str) -> Listing {
        let screen =
            (if rows == 0 { usize::MAX } else { rows }, if columns == 0 { 80 } else { columns });
        // The prompt has eight columns.
        let edited = (8 + line.width()) / screen.1;
        Listing { names, edited, screen, next: None }
    }

    /// Shows the list, or asks whether to.
    pub fn start(&mut self) -> Step {
        if self.names.len() > MANY {
            let question = format!("\nDisplay all {} possibilities? (y or n)", self.names.len());
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
        let all = rows(&self.names, self.screen.1);
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

/// The names in columns, sorted downwards.
fn rows(names: &[String], columns: usize) -> Vec<String> {
    let widest = names.iter().map(|name| name.width()).max().unwrap_or(0) + 2;
    let across = (columns / widest).max(1);
    let down = names.len().div_ceil(across);
    let row = |row: usize| {
        let mut text = String::new();
        let mut gap = 0;
        for name in names.iter().skip(row).step_by(down.max(1)) {
            text.push_str(&" ".repeat(gap));
            text.push_str(name);
            gap = widest - name.width();
        }
        text
    };
    (0..down).map(row).collect()
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
        let names: Vec<String> = ["a", "bb", "c", "d", "e"].map(str::to_owned).into();
        assert_eq!(rows(&names, 9), ["a   d", "bb  e", "c"]);
        assert_eq!(rows(&names, 1), ["a", "bb", "c", "d", "e"]);
        assert!(rows(&[], 80).is_empty());
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
