//! How a line looks while a person types it: what it needs stands behind it, words that nobody knows are red, and an
//! open quote goes on in the next line. A program that sends lines sees nothing of this.

use super::tab::Tab;
use crate::complete::{needs, string};
use crate::tools::stand_ins;
use anstyle::{AnsiColor, Effects, Style};
use rustyline::Context;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::{Hint, Hinter};
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use std::borrow::Cow;
use std::fmt::Write;
use std::sync::atomic::Ordering;
use virsh_args::CommandDef;
use virsh_generated::GROUPS;

const COMMAND: Style = Style::new().bold();
const OPTION: Style = AnsiColor::Cyan.on_default();
const QUOTED: Style = AnsiColor::Green.on_default();
const UNKNOWN: Style = AnsiColor::Red.on_default();
const ASIDE: Style = Style::new().effects(Effects::DIMMED);

/// Tells whether the user wants colours, and the terminal has them.
#[must_use]
pub fn has_colours() -> bool {
    !anstyle_query::no_color() && anstyle_query::term_supports_ansi_color()
}

impl Tab<'_> {
    fn is_by_hand(&self) -> bool {
        self.by_hand.load(Ordering::SeqCst)
    }
}

/// What a line needs, which cannot be taken into it.
#[derive(Debug)]
pub struct Need(String);

impl Hint for Need {
    fn display(&self) -> &str {
        &self.0
    }

    fn completion(&self) -> Option<&str> {
        None
    }
}

impl Hinter for Tab<'_> {
    type Hint = Need;

    fn hint(&self, line: &str, position: usize, _: &Context<'_>) -> Option<Need> {
        // Without colours it would look as if it had been typed.
        let wanted = self.colours && self.is_by_hand() && position == line.len();
        wanted.then(|| needs::of_line(line)).flatten().map(Need)
    }
}

impl Highlighter for Tab<'_> {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if self.colours && self.is_by_hand() {
            return Cow::Owned(marked(line));
        }
        stand_ins::shown(line)
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(format!("{ASIDE}{hint}{ASIDE:#}"))
    }

    fn highlight_char(&self, line: &str, _: usize, kind: CmdKind) -> bool {
        let is_marked = self.colours && self.is_by_hand() && kind != CmdKind::MoveCursor;
        is_marked && !line.is_empty() || stand_ins::stands_in(line)
    }
}

impl Validator for Tab<'_> {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let goes_on = self.is_by_hand() && string::is_open(context.input());
        Ok(if goes_on { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}

/// The line with its words in colours.
fn marked(line: &str) -> String {
    let (mut text, mut end, mut command) = (String::new(), 0, None);
    for (at, first) in string::words(line) {
        let typing = at.end == line.len();
        let word = line.get(at.clone()).unwrap_or_default();
        text.push_str(&stand_ins::shown(line.get(end..at.start).unwrap_or_default()));
        if first {
            command = virsh_generated::find(word);
        }
        let style = if first { name_style(word, typing) } else { style(command, word, typing) };
        let word = stand_ins::shown(word);
        // Writing to a text cannot fail.
        let _ = write!(text, "{style}{word}{style:#}");
        end = at.end;
    }
    text.push_str(&stand_ins::shown(line.get(end..).unwrap_or_default()));
    text
}

/// The style of a command's name; while it is typed, it need not be whole.
fn name_style(word: &str, typing: bool) -> Style {
    let mut names = GROUPS.iter().flat_map(|group| group.commands).map(|command| command.name);
    match word {
        _ if virsh_generated::find(word).is_some() => COMMAND,
        _ if word.starts_with('#') => ASIDE,
        _ if word.contains(['"', '\'', '\\']) => Style::new(),
        _ if typing && names.any(|name| name.starts_with(word)) => Style::new(),
        _ => UNKNOWN,
    }
}

/// The style of another word of a command.
fn style(command: Option<&CommandDef>, word: &str, typing: bool) -> Style {
    if word.contains(['"', '\'']) {
        return QUOTED;
    }
    let (Some(command), Some(option)) = (command, word.strip_prefix("--")) else {
        return Style::new();
    };
    let name = option.split('=').next().unwrap_or_default();
    let known = |name: &str| {
        matches!(name, "" | "help" | "output" | "columns")
            || command.option(name).is_some()
            || command.old_spelling(name).is_some()
    };
    let mut names =
        command.options.iter().map(|option| option.name).chain(["help", "output", "columns"]);
    match name {
        _ if known(name) => OPTION,
        _ if typing && name == option && names.any(|it| it.starts_with(name)) => Style::new(),
        _ => UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(line: &str) -> String {
        let styles = [(COMMAND, "b"), (OPTION, "o"), (QUOTED, "q"), (UNKNOWN, "u"), (ASIDE, "a")];
        let mut text = marked(line);
        for (style, letter) in styles {
            text = text.replace(&style.render().to_string(), &format!("<{letter}>"));
        }
        text.replace(&COMMAND.render_reset().to_string(), "</>")
    }

    #[test]
    fn words_that_nobody_knows_are_marked() {
        assert_eq!(shown("domst"), "domst");
        assert_eq!(shown("domst "), "<u>domst</> ");
        assert_eq!(shown("list; domstate  x"), "<b>list</>; <b>domstate</>  x");
        assert_eq!(shown("list --al"), "<b>list</> --al");
        assert_eq!(shown("list --al --all"), "<b>list</> <u>--al</> <o>--all</>");
        assert_eq!(shown("echo 'a;b' #x"), "<b>echo</> <q>'a;b'</> #x");
        assert_eq!(shown("#x"), "<a>#x</>");
    }
}
