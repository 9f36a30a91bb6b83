//! The text form of tables: columns as wide as the terminal shows them.

use super::width;
use std::sync::OnceLock;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use virsh_args::carried::byte;

/// Lays out rows under titles; without `header` the titles neither show nor count.
pub fn columns(titles: &[&str], rows: &[Vec<String>], header: bool) -> String {
    let sanitised = |row: &Vec<String>| row.iter().map(|cell| sanitise(cell)).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(sanitised).collect();
    let widths: Vec<usize> = titles
        .iter()
        .enumerate()
        .map(|(index, title)| {
            let shown =
                rows.iter().filter_map(|row| row.get(index)).map(|cell| width::columns(cell)).max();
            shown.unwrap_or(0).max(if header { width::columns(title) } else { 0 })
        })
        .collect();
    let mut text = String::new();
    if header {
        line(&mut text, titles.iter().copied(), &widths);
        text.push_str(&"-".repeat(widths.iter().map(|width| width + 3).sum()));
        text.push('\n');
    }
    for row in &rows {
        line(&mut text, row.iter().map(String::as_str), &widths);
    }
    text
}

/// One blank before each cell, two more between cells; the last is not padded.
fn line<'a>(text: &mut String, cells: impl ExactSizeIterator<Item = &'a str>, widths: &[usize]) {
    let last = cells.len().saturating_sub(1);
    for (index, cell) in cells.enumerate() {
        text.push(' ');
        text.push_str(cell);
        if index != last {
            let room = widths.get(index).copied().unwrap_or(0);
            text.extend(std::iter::repeat_n(' ', room.saturating_sub(width::columns(cell)) + 2));
        }
    }
    text.push('\n');
}

/// Replaces what a terminal would not show: control characters, ends of lines and paragraphs,
/// code points that are no characters, and the backslash of
/// something that looks like a replacement; in a locale without UTF-8 all that is not ASCII.
#[must_use]
pub fn sanitise(cell: &str) -> String {
    let mut clean = String::with_capacity(cell.len());
    let mut chars = cell.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(byte) = byte(c) {
            clean.push_str(&format!("\\x{byte:02x}"));
            continue;
        }
        let fake = c == '\\' && chars.peek() == Some(&'x');
        if fake || !is_shown(c) || !(c.is_ascii() || utf8_locale()) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                clean.push_str(&format!("\\x{byte:02x}"));
            }
        } else {
            clean.push(c);
        }
    }
    clean
}

/// Tells whether a character is one that may stand in a line of a terminal.
fn is_shown(c: char) -> bool {
    use GeneralCategory::{Control, LineSeparator, ParagraphSeparator, Unassigned};
    let hidden = [Control, LineSeparator, ParagraphSeparator, Unassigned];
    matches!(c, ' '..='~') || !hidden.contains(&c.general_category())
}

/// Tells whether the locale that the environment names uses UTF-8.
fn utf8_locale() -> bool {
    static UTF8: OnceLock<bool> = OnceLock::new();
    *UTF8.get_or_init(|| {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter();
        let named =
            names.filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
        named.is_some_and(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_separated_by_three_blanks_and_the_last_is_not_padded() {
        let rows = vec![["1", "test", "running"].map(str::to_owned).to_vec()];
        let shown = columns(&["Id", "Name", "State"], &rows, true);
        assert_eq!(shown, " Id   Name   State\n----------------------\n 1    test   running\n");
        assert_eq!(columns(&["Id", "Name", "State"], &rows, false), " 1   test   running\n");
    }

    #[test]
    fn what_a_terminal_would_not_show_is_escaped() {
        assert_eq!(sanitise("a\x1b\\xb\\y\t"), "a\\x1b\\x5cxb\\y\\x09");
        assert!(['\u{2028}', '\u{2029}', '\u{378}', '\u{fffe}'].into_iter().all(|c| !is_shown(c)));
        assert!(['\u{a0}', '\u{ad}', 'é', '虚', '\u{e000}'].into_iter().all(is_shown));
    }
}
